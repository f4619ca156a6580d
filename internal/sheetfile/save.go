package sheetfile

import (
	"errors"
	"io"
	"os"
	"path/filepath"
)

// Save writes a file whole or not at all: beside its place first, then moved there. A file of that name is replaced
// only then.
func Save(path string, write func(w io.Writer) error) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".thidua-*")
	if err != nil {
		return &os.PathError{Op: "create", Path: path, Err: cause(err)}
	}
	err = errors.Join(write(f), f.Chmod(0o644), f.Sync(), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return nil
}

// cause drops the name of the temporary file from a fault: people know the name they gave.
func cause(err error) error {
	var p *os.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}
