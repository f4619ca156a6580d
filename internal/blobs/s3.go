package blobs

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/url"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	v4 "github.com/aws/aws-sdk-go-v2/aws/signer/v4"
)

// S3Options name a bucket of a store that speaks S3.
type S3Options struct {
	Endpoint string // host and port, without a scheme
	Bucket   string
	Key      string
	Secret   string
	Region   string // as the store calls it; "us-east-1" where empty, which stores of one's own take
	Insecure bool   // http instead of https, for a store on the same machine or a closed network
}

// S3 keeps content as objects of a bucket. Four verbs of HTTP are all it needs; only the signing of them is somebody
// else's.
type S3 struct {
	client *http.Client
	signer *v4.Signer
	key    aws.Credentials
	region string
	bucket url.URL
}

// emptyHash is the SHA-256 of nothing, the body of every request but that which puts content.
const emptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

// answerWithin is how long the store may take to begin its answer once it has the request.
const answerWithin = time.Minute

// NewS3 returns the store in a bucket that exists and that the key may use; it asks for the bucket, so that a wrong
// setting is found at the start and not with the first file.
func NewS3(ctx context.Context, o S3Options) (*S3, error) {
	scheme := "https"
	if o.Insecure {
		scheme = "http"
	}
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.ResponseHeaderTimeout = answerWithin
	s := &S3{
		client: &http.Client{Transport: transport},
		// S3 alone signs the path as it is sent
		signer: v4.NewSigner(func(o *v4.SignerOptions) { o.DisableURIPathEscaping = true }),
		key:    aws.Credentials{AccessKeyID: o.Key, SecretAccessKey: o.Secret},
		region: cmp.Or(o.Region, "us-east-1"),
		bucket: url.URL{Scheme: scheme, Host: o.Endpoint, Path: "/" + o.Bucket},
	}
	answer, err := s.do(ctx, request{verb: http.MethodHead})
	if err != nil {
		return nil, fmt.Errorf("blobs: the bucket %s: %w", o.Bucket, err)
	}
	return s, answer.Body.Close()
}

// request is what is asked of the store.
type request struct {
	verb string
	hash string // of the object; empty for the bucket
	from int64  // read from this byte on
	body io.Reader
	size int64 // of the body, bytes
}

// do asks the store. The caller closes the body of the answer; what is not there is fs.ErrNotExist.
func (s *S3) do(ctx context.Context, r request) (*http.Response, error) {
	at, sum := &s.bucket, emptyHash
	if r.hash != "" {
		at = s.bucket.JoinPath(r.hash[:2], r.hash) // spread as in a folder
	}
	req, err := http.NewRequestWithContext(ctx, r.verb, at.String(), r.body)
	if err != nil {
		return nil, err
	}
	if r.body != nil {
		sum, req.ContentLength = r.hash, r.size
		req.Header.Set("Content-Type", "application/octet-stream")
	}
	if r.from > 0 {
		req.Header.Set("Range", fmt.Sprintf("bytes=%d-", r.from))
	}
	req.Header.Set("X-Amz-Content-Sha256", sum) // our names are this very sum, so the store itself checks what it is given
	if err := s.signer.SignHTTP(ctx, s.key, req, sum, "s3", s.region, time.Now()); err != nil {
		return nil, err
	}
	answer, err := s.client.Do(req)
	if err != nil {
		return nil, err
	}
	if answer.StatusCode < http.StatusMultipleChoices {
		return answer, nil
	}
	_ = answer.Body.Close()
	if answer.StatusCode == http.StatusNotFound && r.hash != "" {
		return nil, missing(r.hash)
	}
	return nil, fmt.Errorf("the store answered %s", answer.Status)
}

// Put sends content in one piece: a store shows an object once all of it has arrived, or not at all. What the store
// took although it is not what it should be is taken away again.
func (s *S3) Put(ctx context.Context, hash string, size int64, content io.Reader) error {
	if err := valid(hash); err != nil {
		return err
	}
	if There(ctx, s, hash, size) == nil {
		return nil
	}
	read := sum(content)
	answer, err := s.do(ctx, request{verb: http.MethodPut, hash: hash, body: io.LimitReader(read, size), size: size})
	if err != nil {
		if read.n < size || read.check(hash, size) != nil { // the content ended early, or the store found another sum
			return errors.Join(ErrHash, err)
		}
		return err
	}
	_ = answer.Body.Close()
	if n, _ := io.CopyN(io.Discard, read, 1); n > 0 || read.check(hash, size) != nil {
		return errors.Join(ErrHash, s.Delete(ctx, hash))
	}
	return nil
}

// Open opens content for reading.
func (s *S3) Open(ctx context.Context, hash string) (io.ReadSeekCloser, error) {
	size, err := s.Stat(ctx, hash)
	if err != nil {
		return nil, err
	}
	return &object{ctx: ctx, from: s, hash: hash, size: size}, nil
}

// Stat returns the size of content.
func (s *S3) Stat(ctx context.Context, hash string) (int64, error) {
	if err := valid(hash); err != nil {
		return 0, err
	}
	answer, err := s.do(ctx, request{verb: http.MethodHead, hash: hash})
	if err != nil {
		return 0, err
	}
	return answer.ContentLength, answer.Body.Close()
}

// Delete removes content.
func (s *S3) Delete(ctx context.Context, hash string) error {
	if err := valid(hash); err != nil {
		return err
	}
	answer, err := s.do(ctx, request{verb: http.MethodDelete, hash: hash})
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	return answer.Body.Close()
}

// object is content that is being read: from its start, or from where it was sought, in one answer of the store.
type object struct {
	ctx  context.Context //nolint:containedctx // reading has no argument for it; it is that of Open
	from *S3
	hash string
	size int64
	at   int64
	body io.ReadCloser
}

// Read reads on, and asks the store when it has to.
func (o *object) Read(p []byte) (int, error) {
	if o.at >= o.size {
		return 0, io.EOF
	}
	if o.body == nil {
		ask := request{verb: http.MethodGet, hash: o.hash, from: o.at}
		answer, err := o.from.do(o.ctx, ask) //nolint:bodyclose // closed by Close
		if err != nil {
			return 0, err
		}
		o.body = answer.Body
	}
	n, err := o.body.Read(p)
	o.at += int64(n)
	if errors.Is(err, io.EOF) && o.at < o.size {
		err = io.ErrUnexpectedEOF
	}
	return n, err
}

// Seek moves to another place; the store is asked again with the next Read.
func (o *object) Seek(offset int64, whence int) (int64, error) {
	switch whence {
	case io.SeekCurrent:
		offset += o.at
	case io.SeekEnd:
		offset += o.size
	}
	if offset < 0 {
		return o.at, errors.New("blobs: sought before the start")
	}
	if offset == o.at {
		return o.at, nil
	}
	o.at = offset
	return o.at, o.Close()
}

// Close ends the reading.
func (o *object) Close() error {
	if o.body == nil {
		return nil
	}
	body := o.body
	o.body = nil
	return body.Close()
}
