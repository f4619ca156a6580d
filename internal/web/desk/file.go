package desk

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

func filePath(id string) string { return "/tep/" + id }

// formWithFile is how much a form with a file may carry: what is too large is read to the end, so that the person is told and does not see
// the connection break; what is far too large is not.
func (d *Desk) formWithFile() int64 { return 5 * d.Files.Quota.File }

// fileRow is a file beside what it belongs to.
type fileRow struct {
	Name, Href, About string
	Gone              bool   // quarantined
	Quarantine        string // where it can be quarantined; "" where this person may not
	Release           string // where that can be undone; "" where this person may not
}

// fileRow returns how a file is shown; nil for none.
func (d *Desk) fileRow(c *web.Ctx, id string, mayQuarantine bool) (*fileRow, error) {
	if id == "" {
		return nil, nil //nolint:nilnil // no file is no fault
	}
	f, err := d.Files.Store.File(c.R.Context(), id)
	if err != nil {
		return nil, err
	}
	return fileLine(c, f, mayQuarantine), nil
}

func fileLine(c *web.Ctx, f *evidence.File, mayQuarantine bool) *fileRow {
	id := f.ID
	row := &fileRow{Name: f.Name, Href: filePath(id), About: c.T("files.about", f.Kind.Msg(), size(f.Size)), Gone: f.State != evidence.Clean}
	if mayQuarantine && !row.Gone {
		row.Quarantine = filePath(id) + "/cach-ly"
	}
	if row.Gone && c.May(access.ManageFiles, access.Object{}) {
		row.Release = filePath(id) + "/go-cach-ly"
	}
	return row
}

// size says a size as people do.
func size(n int64) words.Msg {
	if n < 1<<20 {
		return words.M("files.kilobytes", int((n+1023)>>10))
	}
	return words.M("files.megabytes", evidence.Megabytes(n))
}

// yearOfFile returns the year among whose papers the file is that the address names. A year that started from the one before has its
// papers too: it is the newest in which this person may do the act, and only where there is none the newest of all.
func (d *Desk) yearOfFile(c *web.Ctx, act access.Act) (*view, *bloc.Year, error) {
	v, err := d.view(c.R.Context())
	if err != nil {
		return nil, nil, err
	}
	years := v.yearsWith(c.Path("id"))
	for _, y := range years {
		if c.May(act, d.yearObjectOf(c, v, y)) {
			return v, y, nil
		}
	}
	if len(years) == 0 {
		return nil, nil, web.NotFound()
	}
	return v, years[0], nil
}

// fileObject is that year as the policy sees it.
func (d *Desk) fileObject(act access.Act) func(c *web.Ctx) (access.Object, error) {
	return func(c *web.Ctx) (access.Object, error) {
		v, y, err := d.yearOfFile(c, act)
		if err != nil {
			return access.Object{}, err
		}
		return d.yearObjectOf(c, v, y), nil
	}
}

// yearsWith returns the years among whose papers a file is, the newest first.
func (v *view) yearsWith(file string) []*bloc.Year {
	var out []*bloc.Year
	for _, y := range v.years {
		for _, p := range y.Papers {
			if p.File == file && file != "" {
				out = append(out, y)
				break
			}
		}
	}
	return out
}

// file gives a file to be kept; one that was quarantined is not given to anybody.
func (d *Desk) file(c *web.Ctx) error { return d.blob(c, c.Path("id")) }

// blob answers with a file whose id somebody who may have it asked for.
func (d *Desk) blob(c *web.Ctx, id string) error {
	f, err := d.Files.Find(c.R.Context(), id)
	if err != nil {
		return err
	}
	// A file may leave for longer than a page takes; where the caller is gone, writing to him ends it.
	r, err := d.Blobs.Open(context.WithoutCancel(c.R.Context()), f.Hash)
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

// taken returns the file of the form that came in clean; nil where none was chosen. Why it was refused is noted at the field.
func taken(c *web.Ctx, f *fault.Error) (*upload.File, error) {
	came, err := c.Taken("file")
	if no := web.Fault(err); no != nil {
		f.Field("file", no.Msg)
		return nil, nil //nolint:nilnil // said at the field, beside what else is wrong
	}
	file, _ := came.(*upload.File)
	return file, err
}

// keep stores the content of a file that came in, and returns what is to be known of it; nil for none. The act that then adds it is the
// caller's: where that fails, content stays that nobody can reach.
func (d *Desk) keep(c *web.Ctx, came *upload.File) (*evidence.File, error) {
	if came == nil {
		return nil, nil //nolint:nilnil // no file is no fault
	}
	ctx := c.R.Context()
	if err := d.Files.Room(ctx, c.Account.Unit, came.Hash, came.Size); err != nil {
		return nil, err
	}
	if err := d.Blobs.Put(ctx, came.Hash, came.Size, came.Content()); err != nil {
		return nil, err
	}
	return &evidence.File{Hash: came.Hash, Name: came.Name, Kind: came.Kind, Size: came.Size}, nil
}
