package blobs

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
)

// Folder keeps content as files in a folder of this machine, each under the first two letters of its hash.
type Folder struct{ dir string }

// NewFolder returns the store in a folder, which is made when something is put there.
func NewFolder(dir string) *Folder { return &Folder{dir} }

func (f *Folder) path(hash string) string { return filepath.Join(f.dir, hash[:2], hash) }

// Put writes to a file beside its place, syncs it, gives it its name and syncs the folder: whatever moment the power
// fails, there is the whole content under its name or nothing.
func (f *Folder) Put(ctx context.Context, hash string, size int64, content io.Reader) error {
	if err := valid(hash); err != nil {
		return err
	}
	if There(ctx, f, hash, size) == nil {
		return nil
	}
	in := filepath.Dir(f.path(hash))
	if err := os.MkdirAll(in, 0o700); err != nil {
		return err
	}
	tmp, err := os.CreateTemp(in, ".new-*")
	if err != nil {
		return err
	}
	defer func() { _ = os.Remove(tmp.Name()) }() // gone already where all went well
	s := sum(content)
	_, err = io.Copy(tmp, io.LimitReader(s, size+1))
	if err == nil {
		err = s.check(hash, size)
	}
	if err == nil {
		err = tmp.Sync()
	}
	if err = errors.Join(err, tmp.Close()); err != nil {
		return err
	}
	if err := os.Rename(tmp.Name(), f.path(hash)); err != nil {
		return err
	}
	return errors.Join(syncFolder(in), syncFolder(f.dir))
}

// syncFolder makes the names in a folder durable. Windows does that by itself and knows no such call.
func syncFolder(dir string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// Open opens content for reading.
func (f *Folder) Open(_ context.Context, hash string) (io.ReadSeekCloser, error) {
	if err := valid(hash); err != nil {
		return nil, err
	}
	return os.Open(f.path(hash))
}

// Stat returns the size of content.
func (f *Folder) Stat(_ context.Context, hash string) (int64, error) {
	if err := valid(hash); err != nil {
		return 0, err
	}
	info, err := os.Stat(f.path(hash))
	if err != nil {
		return 0, err
	}
	if !info.Mode().IsRegular() {
		return 0, missing(hash)
	}
	return info.Size(), nil
}

// Delete removes content.
func (f *Folder) Delete(_ context.Context, hash string) error {
	if err := valid(hash); err != nil {
		return err
	}
	err := os.Remove(f.path(hash))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return errors.Join(err, syncFolder(filepath.Dir(f.path(hash))))
}
