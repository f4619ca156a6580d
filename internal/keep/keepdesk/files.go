package keepdesk

import (
	"context"
	"strings"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/evidence"
	"thidua/internal/fault"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// yearOfFile returns the year among whose papers the file is that the address names. A year that started from the one
// before has its papers too: it is the newest in which this person may do the act, and only where there is none the
// newest of all.
func (d *Desk) yearOfFile(c *web.Ctx, act access.Act) (*kit.View, *bloc.Year, error) {
	v, err := d.View(c.R.Context())
	if err != nil {
		return nil, nil, err
	}
	years := v.YearsWith(c.Path("id"))
	for _, y := range years {
		if c.May(act, d.YearObjectOf(c, v, y)) {
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
		return d.YearObjectOf(c, v, y), nil
	}
}

// file gives a file to be kept; one that was quarantined is not given to anybody.
func (d *Desk) file(c *web.Ctx) error { return d.Blob(c, c.Path("id")) }

// filesPath lists what files there are, for whoever runs the site.
const filesPath = "/tep"

func (d *Desk) fileEntries() []web.Entry {
	return []web.Entry{
		{
			Path: "/tep/{id}/cach-ly", Name: "files.quarantine", Act: access.Quarantine, Object: d.secretObject,
			Show: d.sealShow("files.quarantinehint"), Save: d.sealed(d.Files.Quarantine, "done.quarantined"),
		},
		{
			Path: "/tep/{id}/go-cach-ly", Name: "files.release", Act: access.ManageFiles, Object: d.secretObject,
			Show: d.sealShow("files.releasehint"), Save: d.sealed(d.Files.Release, "done.released"),
		},
	}
}

// secretObject is what a file belongs to for whoever takes it away: the year of the bloc among whose papers it is. One
// that is no paper, or none any more, belongs to the unit that handed it in, which may take it away like the head of a
// bloc its papers.
func (d *Desk) secretObject(c *web.Ctx) (access.Object, error) {
	v, y, err := d.yearOfFile(c, access.Quarantine)
	if err == nil {
		return d.YearObjectOf(c, v, y), nil
	}
	if !fault.Is(err, fault.NotFound) {
		return access.Object{}, err
	}
	f, err := d.Files.Store.File(c.R.Context(), c.Path("id"))
	if err != nil {
		return access.Object{}, err
	}
	if v, err = d.View(c.R.Context()); err != nil {
		return access.Object{}, err
	}
	o := d.UnitOf(c, v, f.Unit)
	if f.Unit != "" {
		o.Head, o.Members = f.Unit, []string{f.Unit}
	}
	return o, nil
}

// pageOfFile is where a file is shown to this person: among the papers of a year, in the list of all files, or nowhere.
func (d *Desk) pageOfFile(c *web.Ctx) (ui.Link, error) {
	v, y, err := d.yearOfFile(c, access.Quarantine)
	switch {
	case err == nil:
		return ui.Link{Text: v.YearName(c, y), Href: kit.YearPath(y)}, nil
	case !fault.Is(err, fault.NotFound):
		return ui.Link{}, err
	case c.May(access.ManageFiles, access.Object{}):
		return ui.Link{Text: c.T("files.all"), Href: filesPath}, nil
	}
	return ui.Link{Text: c.T("home.title"), Href: "/"}, nil
}

func (d *Desk) sealShow(hint string) func(c *web.Ctx) (*web.FormPage, error) {
	return func(c *web.Ctx) (*web.FormPage, error) {
		back, err := d.pageOfFile(c)
		if err != nil {
			return nil, err
		}
		f, err := d.Files.Store.File(c.R.Context(), c.Path("id"))
		if err != nil {
			return nil, err
		}
		p := &web.FormPage{Intro: c.Lang.Say(words.Msg{Key: hint})}
		p.Line, p.Help = f.Name, "nam-thi-dua"
		p.Crumbs = []ui.Link{back}
		p.Form = ui.Form{Version: f.Version, Cancel: back.Href, Fields: []ui.Field{
			{Name: "why", Label: c.T("desk.why"), Hint: words.Sentence(c.T("evidence.why", 2000)), Kind: ui.Area},
		}}
		return p, nil
	}
}

// sealed takes a file away or gives it back.
func (d *Desk) sealed(
	do func(ctx context.Context, by evidence.By, file string, version int64) error, said string,
) func(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	return func(c *web.Ctx, _ web.In) (string, words.Msg, error) {
		back, err := d.pageOfFile(c)
		if err != nil {
			return "", words.Msg{}, err
		}
		if strings.HasPrefix(back.Href, "/nam/") {
			back.Href += "#van-ban"
		}
		return back.Href, words.Msg{Key: said}, do(c.R.Context(), c.By(), c.Path("id"), c.Version())
	}
}

type filesPage struct {
	ui.Layout
	Query string
	Rows  []oneFile
	More  bool
	Most  int
}

type oneFile struct {
	*kit.FileRow
	Unit, By, At, Why string
}

// filesShown bounds the list.
const filesShown = 200

// files lists what was handed in, the newest first. The names alone: what is in a file is for those who see what it
// belongs to.
func (d *Desk) files(c *web.Ctx) error {
	v, err := d.View(c.R.Context())
	if err != nil {
		return err
	}
	list, err := d.Files.Store.Files(c.R.Context(), evidence.All)
	if err != nil {
		return err
	}
	p := &filesPage{Query: c.R.URL.Query().Get("q"), Most: filesShown}
	p.Title, p.Help = c.T("files.all"), "du-lieu"
	gone := 0
	names := map[string]string{}
	for _, a := range v.Accounts {
		names[a.ID] = a.Name
	}
	for _, f := range list {
		if f.State != evidence.Clean {
			gone++
		}
	}
	for _, f := range kit.Sought(
		list, p.Query, func(f *evidence.File) string { return f.Name + " " + v.Name(f.Unit, c.Today()) },
	) {
		row := oneFile{Unit: v.Name(f.Unit, c.Today()), By: names[f.Account], At: ui.Moment(kit.Moment(f.At)), Why: f.Why}
		if p.More = len(p.Rows) == filesShown; p.More {
			continue
		}
		row.FileRow = kit.FileLine(c, f, true)
		p.Rows = append(p.Rows, row)
	}
	p.Line = c.T("files.allline", len(list), gone)
	return c.Page("files", p)
}

// fileRoutes are the addresses of files.
func (d *Desk) fileRoutes() []web.Route {
	return []web.Route{
		{Pattern: "GET " + filesPath, Act: access.ManageFiles, Do: d.files},
		{Pattern: "GET /tep/{id}", Act: access.SeeBloc, Object: d.fileObject(access.SeeBloc), Do: d.file},
	}
}

func (d *Desk) fileNav(c *web.Ctx, _ *kit.View, _ *bloc.Year) ([]kit.Place, error) {
	return kit.Only(c.May(access.ManageFiles, access.Object{}), kit.Place{
		Part: kit.Running, Href: filesPath, Text: c.T("files.all"),
	})
}

// fileTells is how the log says files: by what people call them.
func fileTells() []kit.Tells { return []kit.Tells{{Table: "file", Only: []string{"name", "why"}}} }

// FileRoom is files, as the site is built from it.
func (d *Desk) FileRoom() kit.Room {
	return kit.Room{Routes: d.fileRoutes, Entries: d.fileEntries, Nav: d.fileNav, Tells: fileTells()}
}
