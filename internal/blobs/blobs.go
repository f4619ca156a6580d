package blobs

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
)

// Store keeps content by hash. What is not there is fs.ErrNotExist.
type Store interface {
	// Put keeps content that has this hash and size, so that it survives a loss of power once Put returns. Content that is
	// there already is not written again. What turns out to have another hash is not kept: ErrHash.
	Put(ctx context.Context, hash string, size int64, content io.Reader) error
	// Open opens content for reading.
	Open(ctx context.Context, hash string) (io.ReadSeekCloser, error)
	// Stat returns the size of content.
	Stat(ctx context.Context, hash string) (int64, error)
	// Delete removes content; what is not there is no error.
	Delete(ctx context.Context, hash string) error
}

// ErrHash says that content is not what its hash promises.
var ErrHash = errors.New("blobs: the content has another hash or size")

// errName says that something is no hash: it would lead elsewhere.
var errName = errors.New("blobs: not a hash")

// valid says whether the text is a hash as we write it.
func valid(hash string) error {
	if len(hash) != 2*sha256.Size {
		return errName
	}
	for _, r := range hash {
		if (r < '0' || r > '9') && (r < 'a' || r > 'f') {
			return errName
		}
	}
	return nil
}

// summed reads content and knows afterwards whether it was what it should be.
type summed struct {
	r   io.Reader
	sum hash.Hash
	n   int64
}

func sum(r io.Reader) *summed { return &summed{r: r, sum: sha256.New()} }

// Read reads.
func (s *summed) Read(p []byte) (int, error) {
	n, err := s.r.Read(p)
	s.n += int64(n)
	s.sum.Write(p[:n])
	return n, err
}

func (s *summed) check(hash string, size int64) error {
	if s.n != size || hex.EncodeToString(s.sum.Sum(nil)) != hash {
		return ErrHash
	}
	return nil
}

// Whole reads content as a whole and says whether it still has its hash and size: nil, ErrHash, fs.ErrNotExist, or what
// went wrong.
func Whole(ctx context.Context, from Store, hash string, size int64) error {
	r, err := from.Open(ctx, hash)
	if err != nil {
		return err
	}
	s := sum(r)
	_, err = io.Copy(io.Discard, s)
	if err = errors.Join(err, r.Close()); err != nil {
		return err
	}
	return s.check(hash, size)
}

// There says whether content is there in its size, without reading it: nil, ErrHash, fs.ErrNotExist, or what went
// wrong.
func There(ctx context.Context, from Store, hash string, size int64) error {
	n, err := from.Stat(ctx, hash)
	if err == nil && n != size {
		err = ErrHash
	}
	return err
}

// missing is fs.ErrNotExist with the hash.
func missing(hash string) error { return fmt.Errorf("blobs: %s: %w", hash, fs.ErrNotExist) }
