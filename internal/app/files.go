package app

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"path/filepath"

	"thidua/internal/blobs"
	"thidua/internal/evidence"
	"thidua/internal/finding"
	"thidua/internal/rows"
	"thidua/internal/upload"
	"thidua/internal/words"
)

// FilesFolder is where the content of files lies in a data folder.
func FilesFolder(data string) string { return filepath.Join(data, "tep") }

// Blobs opens where the content of files lies: the bucket, or where none is named the folder.
func (c Config) Blobs(ctx context.Context) (blobs.Store, error) {
	if c.S3.Endpoint != "" {
		return blobs.NewS3(ctx, c.S3)
	}
	return blobs.NewFolder(FilesFolder(c.Data)), nil
}

// taker takes in the files of forms, in a folder beside where they are kept.
func (c Config) taker() func(ctx context.Context, name string, content io.Reader) (io.Closer, error) {
	t := upload.New(filepath.Join(c.Data, "tep-tam"), c.Quota.File)
	if c.Scanner != nil {
		t.Scan = func(ctx context.Context, content io.Reader) (string, error) {
			found, err := c.Scanner.Scan(ctx, content)
			if err != nil {
				c.Log.Error("a file was refused, as the virus scanner did not check it", "cause", err.Error())
			}
			return found, err
		}
	}
	return func(ctx context.Context, name string, content io.Reader) (io.Closer, error) {
		f, err := t.Take(ctx, name, content)
		if err != nil {
			return nil, err
		}
		return f, nil
	}
}

// CheckFiles holds the content of all files against what the data says of them, and returns how many there are. whole
// reads every byte; otherwise it asks whether they are there in their size.
func CheckFiles(ctx context.Context, s *rows.Store, from blobs.Store, whole bool) (int, finding.List, error) {
	look := blobs.There
	if whole {
		look = blobs.Whole
	}
	list, err := s.Files(ctx, evidence.All)
	if err != nil {
		return 0, nil, err
	}
	var found finding.List
	seen := map[string]error{}
	for _, f := range list {
		err, known := seen[f.Hash]
		if !known {
			err = look(ctx, from, f.Hash, f.Size)
			seen[f.Hash] = err
		}
		add := func(kind, key string) {
			found.Add(finding.Finding{Severity: finding.Error, Kind: kind, Msg: words.M(key, f.Name)})
		}
		switch {
		case err == nil:
		case errors.Is(err, fs.ErrNotExist):
			add("filemissing", "verify.filemissing")
		case errors.Is(err, blobs.ErrHash):
			add("filechanged", "verify.filechanged")
		default:
			return len(list), found, err
		}
	}
	return len(list), found, nil
}
