package orgdesk

import (
	"net/http"
	"slices"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/day"
	"thidua/internal/identity"
	"thidua/internal/org"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// unitObject is the unit that the address names.
func (d *Desk) unitObject(c *web.Ctx) (access.Object, error) {
	v, err := d.View(c.R.Context())
	if err != nil {
		return access.Object{}, err
	}
	if v.ByID[c.Path("id")] == nil {
		return access.Object{}, web.NotFound()
	}
	return d.UnitOf(c, v, c.Path("id")), nil
}

type unitsPage struct {
	ui.Layout
	Query  string
	Gone   bool // units that are no more are shown too
	Rows   []unitRow
	Counts string
}

type unitRow struct {
	ID, Name, Code, Kind string
	Depth                int
	State                ui.Chip
}

func (d *Desk) units(c *web.Ctx) error {
	v, err := d.View(c.R.Context())
	if err != nil {
		return err
	}
	p := &unitsPage{Query: c.R.URL.Query().Get("q"), Gone: c.R.URL.Query().Get("het") == "1"}
	p.Title, p.Help = c.T("nav.units"), "don-vi"
	open := 0
	shown := slices.DeleteFunc(slices.Clone(v.Units), func(u *org.Unit) bool {
		on := u.Open(c.Today())
		open += kit.Bit(on)
		return !on && !p.Gone
	})
	for _, u := range kit.Sought(shown, p.Query, func(u *org.Unit) string { return u.NameOn(c.Today()) + " " + u.Code }) {
		row := unitRow{ID: u.ID, Name: u.NameOn(c.Today()), Code: u.Code, Kind: d.kind(c, u.Kind)}
		if p.Query == "" {
			row.Depth = min(v.Depth[u.ID], 4)
		}
		if !u.Open(c.Today()) {
			row.State = unitState(c, u)
		}
		p.Rows = append(p.Rows, row)
	}
	p.Line = c.T("units.count", open)
	if c.May(access.ChangeUnits, access.Object{}) {
		p.Acts = []ui.Action{
			{Text: c.T("units.import"), Href: "/don-vi/nhap"},
			{Text: c.T("units.merge"), Href: "/don-vi/sap-nhap"},
			{Text: c.T("units.add"), Href: "/don-vi/them", Main: true},
		}
	}
	return c.Page("units", p)
}

// unitState says in a word whether the unit exists today.
func unitState(c *web.Ctx, u *org.Unit) ui.Chip {
	switch {
	case u.Opened > c.Today():
		return ui.Chip{Kind: "info", Text: c.T("units.from", u.Opened)}
	case !u.Open(c.Today()):
		return ui.Chip{Text: c.T("units.until", *u.Closed)}
	}
	return ui.Chip{Kind: "ok", Text: c.T("units.open")}
}

// kind says what kind of agency it is; a kind that somebody typed is shown as typed.
func (d *Desk) kind(c *web.Ctx, kind string) string {
	if words.Known("kind." + kind) {
		return c.T("kind." + kind)
	}
	return kind
}

type unitPage struct {
	ui.Layout
	Code, Kind   string
	State        ui.Chip
	Above        *ui.Link
	Names        []string
	From, Below  []ui.Link
	Years        []ui.Link
	Story        []ui.Telling
	MayChange    bool
	ID           string
	Closed, Once bool
}

func (d *Desk) unit(c *web.Ctx) error {
	v, err := d.View(c.R.Context())
	if err != nil {
		return err
	}
	u := v.ByID[c.Path("id")]
	if c.WantsJSON() {
		return c.JSON(http.StatusOK, unitJSON{u.ID, u.Code, u.NameOn(c.Today()), u.Kind, u.Parent, u.Opened, u.Closed})
	}
	p := &unitPage{ID: u.ID, Code: u.Code, Kind: d.kind(c, u.Kind), State: unitState(c, u), Closed: u.Closed != nil}
	p.Title, p.Help = u.NameOn(c.Today()), "don-vi"
	p.Crumbs = []ui.Link{{Text: c.T("nav.units"), Href: "/don-vi"}}
	link := func(unit string) ui.Link { return ui.Link{Text: v.Name(unit, c.Today()), Href: "/don-vi/" + unit} }
	if u.Parent != "" {
		l := link(u.Parent)
		p.Above = &l
	}
	for i, n := range u.Names {
		if len(u.Names) > 1 {
			p.Names = append(p.Names, c.T("units.namefrom", n.Text, u.Names[i].From))
		}
	}
	for _, from := range u.From {
		p.From = append(p.From, link(from))
	}
	for _, x := range v.Units {
		if x.Parent == u.ID && x.Open(c.Today()) {
			p.Below = append(p.Below, link(x.ID))
		}
	}
	for _, y := range v.YearsOf(u.ID) {
		if c.May(access.SeeBloc, d.YearObjectOf(c, v, y)) {
			p.Years = append(p.Years, ui.Link{Text: v.YearName(c, y), Href: kit.YearPath(y)})
		}
	}
	if c.May(access.ChangeUnits, d.UnitOf(c, v, u.ID)) && u.Closed == nil {
		base := "/don-vi/" + u.ID
		p.Acts = []ui.Action{
			{Text: c.T("units.close"), Href: base + "/ket-thuc"},
			{Text: c.T("units.move"), Href: base + "/chuyen"},
			{Text: c.T("units.rename"), Href: base + "/doi-ten", Main: true},
		}
	}
	p.Story, err = d.History(c, v, "unit", u.ID)
	if err != nil {
		return err
	}
	return c.Page("unit", p)
}

// unitJSON is a unit for other programs.
type unitJSON struct {
	ID     string    `json:"id"`
	Code   string    `json:"code"`
	Name   string    `json:"name"`
	Kind   string    `json:"kind"`
	Parent string    `json:"parent,omitempty"`
	Opened day.Date  `json:"opened"`
	Closed *day.Date `json:"closed,omitempty"`
}

// kinds are the kinds of agency that forms offer.
var kinds = []string{
	"police", "army", "border", "procuracy", "court", "enforcement", "department", "board", "inspectorate", "district",
	"party", "front", "enterprise", "other",
}

func (d *Desk) kindOptions(c *web.Ctx) []ui.Option {
	var out []ui.Option
	for _, k := range kinds {
		out = append(out, ui.Option{Value: k, Text: c.T("kind." + k)})
	}
	return out
}

// unitRoutes are the addresses of units.
func (d *Desk) unitRoutes() []web.Route {
	return []web.Route{
		{Pattern: "GET /don-vi", Act: access.SeeUnits, Do: d.units},
		{Pattern: "GET /don-vi/mau.xlsx", Act: access.ChangeUnits, Do: d.unitTemplate},
		{Pattern: "GET /don-vi/{id}", Act: access.SeeUnits, Object: d.unitObject, Do: d.unit},
	}
}

// unitEntries are the forms of units.
func (d *Desk) unitEntries() []web.Entry {
	return []web.Entry{
		{
			Path: "/don-vi/them", Name: "units.add", Drafts: true, Act: access.ChangeUnits, Show: d.unitNewShow,
			Save: d.unitNew,
		},
		{Path: "/don-vi/nhap", Name: "units.import", Act: access.ChangeUnits, Show: d.unitImportShow, Save: d.unitImport},
		{
			Path: "/don-vi/sap-nhap", Name: "units.merge", Drafts: true, Act: access.ChangeUnits, Show: d.unitMergeShow,
			Save: d.unitMerge,
		},
		{
			Path: "/don-vi/{id}/doi-ten", Name: "units.rename", Drafts: true, Act: access.ChangeUnits, Object: d.unitObject,
			Show: d.unitRenameShow, Save: d.unitRename,
		},
		{
			Path: "/don-vi/{id}/chuyen", Name: "units.move", Drafts: true, Act: access.ChangeUnits, Object: d.unitObject,
			Show: d.unitMoveShow, Save: d.unitMove,
		},
		{
			Path: "/don-vi/{id}/ket-thuc", Name: "units.close", Drafts: true, Act: access.ChangeUnits, Object: d.unitObject,
			Show: d.unitCloseShow, Save: d.unitClose,
		},
	}
}

func (d *Desk) unitNav(c *web.Ctx, _ *kit.View, _ *bloc.Year) ([]kit.Place, error) {
	return kit.Only(c.May(access.SeeUnits, access.Object{}), kit.Place{
		Part: kit.Running, Href: "/don-vi", Text: c.T("nav.units"),
	})
}

// hitsOfUnits looks through the units.
func (d *Desk) hitsOfUnits(c *web.Ctx, v *kit.View, s kit.Search) error {
	if c.May(access.SeeUnits, access.Object{}) {
		for _, u := range v.Units {
			s.Add(u.NameOn(c.Today()), "find.unit", "/don-vi/"+u.ID)
		}
	}
	return nil
}

// unitFirst is what an administrator does with units in the first days.
func (d *Desk) unitFirst(c *web.Ctx, v *kit.View, _ *bloc.Year) ([]kit.Step, error) {
	if !c.Account.Has(identity.Admin, c.Today()) {
		return nil, nil
	}
	return []kit.Step{{Text: c.T("first.units"), Href: "/don-vi/nhap", Done: len(v.Units) > 1, Order: 1}}, nil
}

// unitTells is how the log says units.
func unitTells() []kit.Tells {
	return []kit.Tells{{Table: "unit", Called: func(t *kit.Teller, id string) string { return t.V.Name(id, t.C.Today()) }}}
}

// UnitRoom is units, as the site is built from it.
func (d *Desk) UnitRoom() kit.Room {
	return kit.Room{
		Routes: d.unitRoutes, Entries: d.unitEntries, Nav: d.unitNav, Hits: d.hitsOfUnits, First: d.unitFirst,
		Tells: unitTells(),
	}
}
