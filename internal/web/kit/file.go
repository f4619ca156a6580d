package kit

import (
	"context"
	"errors"
	"io/fs"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/evidence"
	"thidua/internal/fault"
	"thidua/internal/upload"
	"thidua/internal/web"
	"thidua/internal/words"
)

// FilePath is the address of a file.
func FilePath(id string) string { return "/tep/" + id }

// FormWithFile is how much a form with a file may carry: what is too large is read to the end, so that the person is
// told and does not see the connection break; what is far too large is not.
func (k *Kit) FormWithFile() int64 { return 5 * k.Files.Quota.File }

// FileRow is a file beside what it belongs to.
type FileRow struct {
	Name, Href, About string
	Gone              bool   // quarantined
	Quarantine        string // where it can be quarantined; "" where this person may not
	Release           string // where that can be undone; "" where this person may not
}

// FileRow returns how a file is shown; nil for none.
func (k *Kit) FileRow(c *web.Ctx, id string, mayQuarantine bool) (*FileRow, error) {
	if id == "" {
		return nil, nil //nolint:nilnil // no file is no fault
	}
	f, err := k.Files.Store.File(c.R.Context(), id)
	if err != nil {
		return nil, err
	}
	return FileLine(c, f, mayQuarantine), nil
}

// FileLine is how a file is shown that was read already.
func FileLine(c *web.Ctx, f *evidence.File, mayQuarantine bool) *FileRow {
	id := f.ID
	row := &FileRow{
		Name: f.Name, Href: FilePath(id), About: c.T("files.about", f.Kind.Msg(), Size(f.Size)),
		Gone: f.State != evidence.Clean,
	}
	if mayQuarantine && !row.Gone {
		row.Quarantine = FilePath(id) + "/cach-ly"
	}
	if row.Gone && c.May(access.ManageFiles, access.Object{}) {
		row.Release = FilePath(id) + "/go-cach-ly"
	}
	return row
}

// Size says a size as people do.
func Size(n int64) words.Msg {
	if n < 1<<20 {
		return words.M("files.kilobytes", int((n+1023)>>10))
	}
	return words.M("files.megabytes", evidence.Megabytes(n))
}

// YearsWith returns the years among whose papers a file is, the newest first.
func (v *View) YearsWith(file string) []*bloc.Year {
	var out []*bloc.Year
	for _, y := range v.Years {
		for _, p := range y.Papers {
			if p.File == file && file != "" {
				out = append(out, y)
				break
			}
		}
	}
	return out
}

// Blob answers with a file whose id somebody who may have it asked for.
func (k *Kit) Blob(c *web.Ctx, id string) error {
	f, err := k.Files.Find(c.R.Context(), id)
	if err != nil {
		return err
	}
	// A file may leave for longer than a page takes; where the caller is gone, writing to him ends it.
	r, err := k.Blobs.Open(context.WithoutCancel(c.R.Context()), f.Hash)
	if errors.Is(err, fs.ErrNotExist) {
		c.Site.Log.Error("the content of a file is missing", "file", f.ID, "hash", f.Hash)
		return fault.New(fault.Conflict, words.M("files.lost")).Because(err)
	}
	if err != nil {
		return err
	}
	defer r.Close()
	return c.Blob(f.Name, f.Kind.Type(), f.Hash, r)
}

// Taken returns the file of the form that came in clean; nil where none was chosen. Why it was refused is noted at the
// field.
func Taken(c *web.Ctx, f *fault.Error) (*upload.File, error) {
	came, err := c.Taken("file")
	if no := web.Fault(err); no != nil {
		f.Field("file", no.Msg)
		return nil, nil //nolint:nilnil // said at the field, beside what else is wrong
	}
	file, _ := came.(*upload.File)
	return file, err
}

// Keep stores the content of a file that came in, and returns what is to be known of it; nil for none. The act that
// then adds it is the caller's: where that fails, content stays that nobody can reach.
func (k *Kit) Keep(c *web.Ctx, came *upload.File) (*evidence.File, error) {
	if came == nil {
		return nil, nil //nolint:nilnil // no file is no fault
	}
	ctx := c.R.Context()
	if err := k.Files.Room(ctx, c.Account.Unit, came.Hash, came.Size); err != nil {
		return nil, err
	}
	if err := k.Blobs.Put(ctx, came.Hash, came.Size, came.Content()); err != nil {
		return nil, err
	}
	return &evidence.File{Hash: came.Hash, Name: came.Name, Kind: came.Kind, Size: came.Size}, nil
}
