package upload

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"os"
	"path/filepath"
	"time"

	"thidua/internal/evidence"
	"thidua/internal/fault"
	"thidua/internal/words"
)

// atOnce is how many files are checked at the same time; the others wait. A check holds a file, and for pictures what
// it decodes to, in memory.
const atOnce = 2

// Scan asks a virus scanner about content, and returns what it found in it, "" for nothing. An error says that the
// scanner did not come to an end; what is in the content is then not known.
type Scan func(ctx context.Context, content io.Reader) (found string, err error)

// Taker takes files in.
type Taker struct {
	Scan  Scan // nil for none; with one, what it cannot check is not taken
	dir   string
	most  int64
	turns chan struct{}
}

// New returns a taker that works in a folder, which it makes when it is needed, and takes files of at most so many
// bytes.
func New(dir string, most int64) *Taker {
	t := &Taker{dir: dir, most: most, turns: make(chan struct{}, atOnce)}
	t.sweep()
	return t
}

const pattern = "nhan-*"

// sweep removes what a program that was killed left behind.
func (t *Taker) sweep() {
	left, _ := filepath.Glob(filepath.Join(t.dir, pattern)) // the pattern is right; what cannot be read is not there
	for _, path := range left {
		if info, err := os.Stat(path); err == nil && time.Since(info.ModTime()) > 24*time.Hour {
			_ = os.Remove(path) // another try next time
		}
	}
}

// File is a file that came in and is clean. Whoever takes it closes it, and then it is gone.
type File struct {
	Name string // cleaned; with the ending of its kind
	Kind evidence.Kind
	Hash string // SHA-256, in hexadecimal
	Size int64
	f    *os.File
}

// Content returns the content from its beginning.
func (f *File) Content() io.Reader { return io.NewSectionReader(f.f, 0, f.Size) }

// Close removes the file.
func (f *File) Close() error { return errors.Join(f.f.Close(), os.Remove(f.f.Name())) }

// Take takes in a file of that name. Faults: Invalid, with the sentence for the person; what cannot be read or
// written is the system's error.
func (t *Taker) Take(ctx context.Context, name string, content io.Reader) (*File, error) {
	name, kind, err := named(name)
	if err != nil {
		return nil, err
	}
	in, err := t.receive(name, kind, content)
	if err != nil {
		return nil, err
	}
	select {
	case t.turns <- struct{}{}:
		defer func() { <-t.turns }()
	case <-ctx.Done():
		return nil, errors.Join(ctx.Err(), in.Close())
	}
	out, err := t.check(in)
	if err == nil {
		err = t.scan(ctx, in, out)
	}
	if err != nil {
		return nil, errors.Join(err, in.Close())
	}
	if out != in {
		err = in.Close()
	}
	return out, err
}

// scan has a file scanned as it came in. What was made of it is removed where it is refused.
func (t *Taker) scan(ctx context.Context, in, out *File) error {
	if t.Scan == nil {
		return nil
	}
	found, err := t.Scan(ctx, in.Content())
	switch {
	case err != nil:
		err = fault.New(fault.Invalid, words.M("upload.unscanned")).Because(err)
	case found != "":
		err = refuse("virus", short(found))
	default:
		return nil
	}
	if out != in {
		err = errors.Join(err, out.Close())
	}
	return err
}

// receive streams content to a file and hashes it on the way. What is plainly something else is refused by its first
// bytes.
func (t *Taker) receive(name string, kind evidence.Kind, content io.Reader) (*File, error) {
	in := bufio.NewReader(content)
	head, err := in.Peek(16)
	switch {
	case len(head) == 0 && errors.Is(err, io.EOF):
		return nil, refuse("empty")
	case err != nil && !errors.Is(err, io.EOF):
		return nil, err
	}
	if err := sniff(kind, string(head), name); err != nil {
		return nil, err
	}
	f, err := t.write(func(w io.Writer) error {
		n, err := io.Copy(w, io.LimitReader(in, t.most+1))
		if err == nil && n > t.most {
			err = refuse("toolarge", evidence.Megabytes(t.most))
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	f.Name, f.Kind = name, kind
	return f, nil
}

// write makes a file of what do writes.
func (t *Taker) write(do func(w io.Writer) error) (*File, error) {
	if err := os.MkdirAll(t.dir, 0o700); err != nil {
		return nil, err
	}
	tmp, err := os.CreateTemp(t.dir, pattern)
	if err != nil {
		return nil, err
	}
	f, sum := &File{f: tmp}, sha256.New()
	out := bufio.NewWriterSize(io.MultiWriter(tmp, sum), 64<<10)
	if err = do(out); err == nil {
		err = out.Flush()
	}
	if err == nil {
		f.Size, err = tmp.Seek(0, io.SeekEnd)
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	f.Hash = hex.EncodeToString(sum.Sum(nil))
	return f, nil
}

// check looks at the structure. What it gives back is the file itself, or of a picture a new one.
func (t *Taker) check(in *File) (*File, error) {
	switch in.Kind {
	case evidence.Word, evidence.Grid:
		return in, checkContainer(in.f, in.Size, in.Kind)
	case evidence.PDF:
		data, err := in.bytes()
		if err == nil {
			err = checkPDF(data)
		}
		return in, err
	}
	data, err := in.bytes()
	if err != nil {
		return nil, err
	}
	out, err := t.write(func(w io.Writer) error { return redraw(w, data, in.Kind) })
	if err != nil {
		return nil, err
	}
	out.Name, out.Kind = in.Name, in.Kind
	return out, nil
}

func (f *File) bytes() ([]byte, error) {
	var b bytes.Buffer
	b.Grow(int(f.Size) + bytes.MinRead)
	_, err := b.ReadFrom(f.Content())
	return b.Bytes(), err
}
