package blobs_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"math/rand/v2"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/iotest"

	"github.com/johannesboyne/gofakes3"
	"github.com/johannesboyne/gofakes3/backend/s3mem"

	"thidua/internal/blobs"
)

var ctx = context.Background()

func hashOf(content []byte) string {
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:])
}

// folder returns a store in a new folder.
func folder(t *testing.T) blobs.Store { return blobs.NewFolder(filepath.Join(t.TempDir(), "tep")) }

// s3 returns a store in a new bucket of a server that speaks S3, over the network of this machine.
func s3(t *testing.T) blobs.Store {
	t.Helper()
	fake := s3mem.New()
	if err := fake.CreateBucket("tep"); err != nil {
		t.Fatal(err)
	}
	srv := httptest.NewServer(signed(t, gofakes3.New(fake).Server()))
	t.Cleanup(srv.Close)
	s, err := blobs.NewS3(ctx, blobs.S3Options{
		Endpoint: strings.TrimPrefix(srv.URL, "http://"), Bucket: "tep", Key: "khoa", Secret: "bi-mat-dai", Insecure: true,
	})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestConformance is what every store must do.
func TestConformance(t *testing.T) {
	for name, open := range map[string]func(t *testing.T) blobs.Store{"folder": folder, "s3": s3} {
		for what, test := range map[string]func(t *testing.T, s blobs.Store){
			"there and back": thereAndBack, "twice": twice, "another hash": anotherHash, "not there": notThere, "seek": seek, "many at once": manyAtOnce, "names": names,
		} {
			t.Run(name+" "+what, func(t *testing.T) { test(t, open(t)) })
		}
	}
}

func put(t *testing.T, s blobs.Store, content []byte) string {
	t.Helper()
	if err := s.Put(ctx, hashOf(content), int64(len(content)), bytes.NewReader(content)); err != nil {
		t.Fatal(err)
	}
	return hashOf(content)
}

func get(t *testing.T, s blobs.Store, hash string) []byte {
	t.Helper()
	r, err := s.Open(ctx, hash)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	out, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func thereAndBack(t *testing.T, s blobs.Store) {
	large := make([]byte, 20<<20)
	for i := range large {
		large[i] = byte(rand.IntN(256)) //nolint:gosec // content of a test
	}
	for _, content := range [][]byte{[]byte("một"), {0}, large} {
		hash := put(t, s, content)
		if !bytes.Equal(get(t, s, hash), content) {
			t.Errorf("%d bytes came back as others", len(content))
		}
		if n, err := s.Stat(ctx, hash); err != nil || n != int64(len(content)) {
			t.Errorf("%d bytes, %v", n, err)
		}
		if err := blobs.Whole(ctx, s, hash, int64(len(content))); err != nil {
			t.Error(err)
		}
		if err := blobs.There(ctx, s, hash, 7); !errors.Is(err, blobs.ErrHash) {
			t.Errorf("another size: %v", err)
		}
	}
}

// twice: content that is there is not even read again.
func twice(t *testing.T, s blobs.Store) {
	hash := put(t, s, []byte("một"))
	if err := s.Put(ctx, hash, int64(len("một")), iotest.ErrReader(errors.New("read"))); err != nil {
		t.Error(err)
	}
}

// anotherHash: nothing is kept under a hash that it has not.
func anotherHash(t *testing.T, s blobs.Store) {
	hash := hashOf([]byte("một"))
	for name, content := range map[string]string{"other": "mộc", "short": "m", "long": "một và hai", "none": ""} {
		if err := s.Put(ctx, hash, int64(len("một")), strings.NewReader(content)); !errors.Is(err, blobs.ErrHash) {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := s.Stat(ctx, hash); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s was kept: %v", name, err)
		}
	}
}

func notThere(t *testing.T, s blobs.Store) {
	hash := hashOf([]byte("không có"))
	_, err := s.Open(ctx, hash)
	_, err2 := s.Stat(ctx, hash)
	for _, err := range []error{err, err2, blobs.Whole(ctx, s, hash, 1), blobs.There(ctx, s, hash, 1)} {
		if !errors.Is(err, fs.ErrNotExist) {
			t.Error(err)
		}
	}
	if err := s.Delete(ctx, hash); err != nil {
		t.Error(err)
	}
	kept := put(t, s, []byte("một"))
	if err := s.Delete(ctx, kept); err != nil {
		t.Error(err)
	}
	if _, err := s.Stat(ctx, kept); !errors.Is(err, fs.ErrNotExist) {
		t.Error(err)
	}
}

// seek: a download asks for the size by going to the end, and for a part of it.
func seek(t *testing.T, s blobs.Store) {
	r, err := s.Open(ctx, put(t, s, []byte("0123456789")))
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	if n, err := r.Seek(0, io.SeekEnd); n != 10 || err != nil {
		t.Error(n, err)
	}
	if n, err := r.Seek(4, io.SeekStart); n != 4 || err != nil {
		t.Error(n, err)
	}
	if rest, err := io.ReadAll(r); string(rest) != "456789" || err != nil {
		t.Error(string(rest), err)
	}
	if n, err := r.Seek(-3, io.SeekCurrent); n != 7 || err != nil {
		t.Error(n, err)
	}
	if rest, err := io.ReadAll(r); string(rest) != "789" || err != nil {
		t.Error(string(rest), err)
	}
	if _, err := r.Seek(-1, io.SeekStart); err == nil {
		t.Error("sought before the start")
	}
}

func manyAtOnce(t *testing.T, s blobs.Store) {
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() {
			content := []byte("cùng một tệp")
			if err := s.Put(ctx, hashOf(content), int64(len(content)), bytes.NewReader(content)); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if err := blobs.Whole(ctx, s, hashOf([]byte("cùng một tệp")), int64(len("cùng một tệp"))); err != nil {
		t.Error(err)
	}
}

// names: what is no hash leads nowhere.
func names(t *testing.T, s blobs.Store) {
	for _, name := range []string{
		"", "..", "../../etc/passwd", strings.Repeat("a", 63), strings.Repeat("A", 64), "../" + strings.Repeat("a", 61),
	} {
		_, err := s.Open(ctx, name)
		_, err2 := s.Stat(ctx, name)
		if err == nil || err2 == nil || s.Put(ctx, name, 1, strings.NewReader("a")) == nil || s.Delete(ctx, name) == nil {
			t.Errorf("%q was taken for a hash", name)
		}
	}
}

// TestFolderLeavesNothing: what was refused leaves no file behind, and what was changed on the disk is found.
func TestFolderLeavesNothing(t *testing.T) {
	dir := t.TempDir()
	s := blobs.NewFolder(dir)
	anotherHash(t, s)
	hash := put(t, s, []byte("một"))
	var list []string
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if !d.IsDir() {
			list = append(list, filepath.Base(path))
		}
		return err
	})
	if err != nil || len(list) != 1 || list[0] != hash {
		t.Errorf("%v, %v", list, err)
	}
	if err := os.WriteFile(filepath.Join(dir, hash[:2], hash), []byte("mộc"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := blobs.Whole(ctx, s, hash, int64(len("mộc"))); !errors.Is(err, blobs.ErrHash) {
		t.Errorf("changed content: %v", err)
	}
}

// TestS3Settings: a bucket that is not there and a store that does not answer are found at once.
func TestS3Settings(t *testing.T) {
	srv := httptest.NewServer(gofakes3.New(s3mem.New()).Server())
	o := blobs.S3Options{
		Endpoint: strings.TrimPrefix(srv.URL, "http://"), Bucket: "tep", Key: "khoa", Secret: "bi-mat-dai", Insecure: true,
	}
	if _, err := blobs.NewS3(ctx, o); err == nil {
		t.Error("a bucket that is not there was taken")
	}
	o.Endpoint = "not a host"
	if _, err := blobs.NewS3(ctx, o); err == nil {
		t.Error("an endpoint that is none was taken")
	}
	srv.Close()
}
