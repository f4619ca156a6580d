package blobs

import (
	"context"
	"errors"
	"io"
	"net/http"

	"github.com/minio/minio-go/v7"
	"github.com/minio/minio-go/v7/pkg/credentials"
)

// S3Options name a bucket of a store that speaks S3.
type S3Options struct {
	Endpoint string // host and port, without a scheme
	Bucket   string
	Key      string
	Secret   string
	Insecure bool // http instead of https, for a store on the same machine or a closed network
}

// S3 keeps content as objects of a bucket.
type S3 struct {
	client *minio.Client
	bucket string
}

// NewS3 returns the store in a bucket that exists and that the key may use; it asks for the bucket, so that a wrong setting is found
// at the start and not with the first file.
func NewS3(ctx context.Context, o S3Options) (*S3, error) {
	client, err := minio.New(o.Endpoint, &minio.Options{Creds: credentials.NewStaticV4(o.Key, o.Secret, ""), Secure: !o.Insecure})
	if err != nil {
		return nil, err
	}
	s := &S3{client, o.Bucket}
	there, err := client.BucketExists(ctx, o.Bucket)
	if err == nil && !there {
		err = errors.New("blobs: there is no bucket " + o.Bucket)
	}
	return s, err
}

// place is the name of an object, spread as in a folder.
func place(hash string) string { return hash[:2] + "/" + hash }

// Put sends content in one piece: a store shows an object once all of it has arrived, or not at all. The hash is known only after
// that, so an object that is not what it should be is taken away again.
func (s *S3) Put(ctx context.Context, hash string, size int64, content io.Reader) error {
	if err := valid(hash); err != nil {
		return err
	}
	if There(ctx, s, hash, size) == nil {
		return nil
	}
	read := sum(content)
	_, err := s.client.PutObject(ctx, s.bucket, place(hash), io.LimitReader(read, size), size, minio.PutObjectOptions{
		ContentType: "application/octet-stream", DisableMultipart: true,
	})
	if err != nil {
		if read.n < size { // the content ended early: the store refused what was short
			return errors.Join(ErrHash, err)
		}
		return err
	}
	if n, _ := io.CopyN(io.Discard, read, 1); n > 0 || read.check(hash, size) != nil {
		return errors.Join(ErrHash, s.Delete(ctx, hash))
	}
	return nil
}

// gone turns the answer of the store into fs.ErrNotExist where it has no such object.
func gone(hash string, err error) error {
	if err == nil {
		return nil
	}
	if r := minio.ToErrorResponse(err); r.Code == "NoSuchKey" || r.StatusCode == http.StatusNotFound {
		return missing(hash)
	}
	return err
}

// Open opens content for reading.
func (s *S3) Open(ctx context.Context, hash string) (io.ReadSeekCloser, error) {
	if err := valid(hash); err != nil {
		return nil, err
	}
	if _, err := s.Stat(ctx, hash); err != nil {
		return nil, err
	}
	o, err := s.client.GetObject(ctx, s.bucket, place(hash), minio.GetObjectOptions{})
	if err != nil {
		return nil, gone(hash, err)
	}
	return o, nil
}

// Stat returns the size of content.
func (s *S3) Stat(ctx context.Context, hash string) (int64, error) {
	if err := valid(hash); err != nil {
		return 0, err
	}
	o, err := s.client.StatObject(ctx, s.bucket, place(hash), minio.StatObjectOptions{})
	return o.Size, gone(hash, err)
}

// Delete removes content.
func (s *S3) Delete(ctx context.Context, hash string) error {
	if err := valid(hash); err != nil {
		return err
	}
	return gone(hash, s.client.RemoveObject(ctx, s.bucket, place(hash), minio.RemoveObjectOptions{}))
}
