package keepdesk

import (
	"context"
	"errors"
	"io"
	"io/fs"

	"thidua/internal/access"
	"thidua/internal/audit"
	"thidua/internal/bloc"
	"thidua/internal/identity"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

func (d *Desk) mayKeep(c *web.Ctx) bool { return c.May(access.KeepData, access.Object{}) }

type dataPage struct {
	ui.Layout
	Copies []copyRow
}

type copyRow struct{ Name, At, Size string }

func (d *Desk) data(c *web.Ctx) error {
	p := &dataPage{}
	p.Title, p.Help = c.T("nav.data"), "du-lieu"
	if d.Keeper.Here() {
		p.Acts = []ui.Action{{Text: c.T("data.copy"), Href: "/du-lieu/sao-luu", Main: true, Post: true}}
	} else {
		p.Bands = []ui.Band{{Text: words.Sentence(c.T("data.postgres"))}}
	}
	list, err := d.Keeper.Copies()
	if err != nil {
		return err
	}
	for _, x := range list {
		p.Copies = append(p.Copies, copyRow{
			x.Name, ui.Moment(kit.Moment(x.At)), c.T("data.megabytes", int(x.Size+1<<20-1)>>20),
		})
	}
	return c.Page("data", p)
}

func (d *Desk) dataCopy(c *web.Ctx) error {
	made, err := d.Keeper.Make(c.R.Context())
	if err != nil {
		return err
	}
	if made.Lost > 0 {
		return c.Go("/du-lieu", words.M("done.copiedlost", made.Name, made.Lost, made.Files))
	}
	if err := d.Log.Note(c.R.Context(), c.By(), "data.copy", "data/"+made.Name); err != nil {
		return err
	}
	return c.Go("/du-lieu", words.M("done.copied", made.Name, made.Acts, made.Files))
}

func (d *Desk) dataRead(c *web.Ctx) error {
	f, err := d.Keeper.Read(c.Path("name"))
	if errors.Is(err, fs.ErrNotExist) {
		return web.NotFound()
	}
	if err != nil {
		return err
	}
	defer f.Close()
	if err := d.Log.Note(
		c.R.Context(), audit.By{Account: c.Account.ID, Behalf: c.Account.Unit}, "data.read", "data/"+c.Path("name"),
	); err != nil {
		return err
	}
	return c.File(c.Path("name"), "application/octet-stream", f)
}

// dataRoutes are the addresses of copies of the data.
func (d *Desk) dataRoutes() []web.Route {
	return []web.Route{
		{Pattern: "GET /du-lieu", Act: access.KeepData, Do: d.data},
		{Pattern: "POST /du-lieu/sao-luu", Act: access.KeepData, Proof: true, Do: d.dataCopy},
		{Pattern: "GET /du-lieu/{name}", Act: access.KeepData, Proof: true, Do: d.dataRead},
	}
}

func (d *Desk) dataNav(c *web.Ctx, _ *kit.View, _ *bloc.Year) ([]kit.Place, error) {
	return kit.Only(c.May(access.KeepData, access.Object{}), kit.Place{
		Part: kit.Running, Href: "/du-lieu", Text: c.T("nav.data"),
	})
}

// dataFirst is that an administrator makes a copy in the first days.
func (d *Desk) dataFirst(c *web.Ctx, _ *kit.View, _ *bloc.Year) ([]kit.Step, error) {
	if !c.Account.Has(identity.Admin, c.Today()) || !d.Keeper.Here() {
		return nil, nil
	}
	copies, err := d.Keeper.Copies()
	return []kit.Step{{Text: c.T("first.copy"), Href: "/du-lieu", Done: len(copies) > 0, Order: 3}}, err
}

// DataRoom is copies of the data, as the site is built from it.
func (d *Desk) DataRoom() kit.Room {
	return kit.Room{Routes: d.dataRoutes, Nav: d.dataNav, First: d.dataFirst}
}

// Keeper keeps copies of the data.
type Keeper interface {
	// Here says whether copies are made here; false where the database is copied with tools of its own.
	Here() bool
	// Copies returns the copies that were made, the newest first.
	Copies() ([]Copy, error)
	// Make makes a copy while the data is in use, reads it back and verifies it.
	Make(ctx context.Context) (Copy, error)
	// Read gives the content of a copy.
	Read(name string) (io.ReadSeekCloser, error)
}

// Copy is a copy of the data.
type Copy struct {
	Name string
	Size int64
	At   int64 // microseconds UTC
	Acts int   // only right after it was made, as what follows
	// The content of files is no part of a copy: how many files the data names, and of how many the content is not where
	// it belongs.
	Files, Lost int
}
