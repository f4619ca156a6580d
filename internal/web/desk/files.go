package desk

import (
	"context"
	"strings"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/evidence"
	"thidua/internal/fault"
	"thidua/internal/web"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// filesPath lists what files there are, for whoever runs the site.
const filesPath = "/tep"

func (d *Desk) fileEntries() []web.Entry {
	return []web.Entry{
		{Path: "/tep/{id}/cach-ly", Name: "files.quarantine", Act: access.Quarantine, Object: d.secretObject, Show: d.sealShow("files.quarantinehint"), Save: d.sealed(d.Files.Quarantine, "done.quarantined")},
		{Path: "/tep/{id}/go-cach-ly", Name: "files.release", Act: access.ManageFiles, Object: d.secretObject, Show: d.sealShow("files.releasehint"), Save: d.sealed(d.Files.Release, "done.released")},
	}
}

// secretObject is what a file belongs to for whoever takes it away: the year of the bloc among whose papers it is. One that is no paper,
// or none any more, belongs to the unit that handed it in, which may take it away like the head of a bloc its papers.
func (d *Desk) secretObject(c *web.Ctx) (access.Object, error) {
	v, y, err := d.yearOfFile(c, access.Quarantine)
	if err == nil {
		return d.yearObjectOf(c, v, y), nil
	}
	if !fault.Is(err, fault.NotFound) {
		return access.Object{}, err
	}
	f, err := d.Files.Store.File(c.R.Context(), c.Path("id"))
	if err != nil {
		return access.Object{}, err
	}
	if v, err = d.view(c.R.Context()); err != nil {
		return access.Object{}, err
	}
	o := d.unitOf(c, v, f.Unit)
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
		return ui.Link{Text: v.yearName(c, y), Href: yearPath(y)}, nil
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
func (d *Desk) sealed(do func(ctx context.Context, by evidence.By, file string, version int64) error, said string) func(c *web.Ctx, _ web.In) (string, words.Msg, error) {
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
	*fileRow
	Unit, By, At, Why string
}

// filesShown bounds the list.
const filesShown = 200

// files lists what was handed in, the newest first. The names alone: what is in a file is for those who see what it belongs to.
func (d *Desk) files(c *web.Ctx) error {
	v, err := d.view(c.R.Context())
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
	for _, a := range v.accounts {
		names[a.ID] = a.Name
	}
	for _, f := range list {
		if f.State != evidence.Clean {
			gone++
		}
	}
	for _, f := range sought(list, p.Query, func(f *evidence.File) string { return f.Name + " " + v.name(f.Unit, c.Today()) }) {
		row := oneFile{Unit: v.name(f.Unit, c.Today()), By: names[f.Account], At: ui.Moment(moment(f.At)), Why: f.Why}
		if p.More = len(p.Rows) == filesShown; p.More {
			continue
		}
		row.fileRow = fileLine(c, f, true)
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

func (d *Desk) fileNav(c *web.Ctx, _ *view, _ *bloc.Year) ([]place, error) {
	return only(c.May(access.ManageFiles, access.Object{}), place{ofSystem, filesPath, c.T("files.all"), 0})
}

// fileTells is how the log says files: by what people call them.
func fileTells() []tells { return []tells{{table: "file", only: []string{"name", "why"}}} }
