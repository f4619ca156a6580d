package desk

import (
	"cmp"
	"net/http"
	"slices"
	"strings"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/day"
	"thidua/internal/identity"
	"thidua/internal/org"
	"thidua/internal/vn"
	"thidua/internal/web"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// unitOf is a unit as the policy sees it.
func (d *Desk) unitOf(_ *web.Ctx, v *view, unit string) access.Object {
	return access.Object{Unit: unit, Above: v.above(unit)}
}

// ownUnit is the person's own unit as the policy sees it: the object of pages that list what is within reach.
func (d *Desk) ownUnit(c *web.Ctx) (access.Object, error) {
	v, err := d.view(c.R.Context())
	if err != nil {
		return access.Object{}, err
	}
	return d.unitOf(c, v, c.Account.Unit), nil
}

// unitObject is the unit that the address names.
func (d *Desk) unitObject(c *web.Ctx) (access.Object, error) {
	v, err := d.view(c.R.Context())
	if err != nil {
		return access.Object{}, err
	}
	if v.byID[c.Path("id")] == nil {
		return access.Object{}, web.NotFound()
	}
	return d.unitOf(c, v, c.Path("id")), nil
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
	v, err := d.view(c.R.Context())
	if err != nil {
		return err
	}
	p := &unitsPage{Query: c.R.URL.Query().Get("q"), Gone: c.R.URL.Query().Get("het") == "1"}
	p.Title, p.Help = c.T("nav.units"), "don-vi"
	open := 0
	shown := slices.DeleteFunc(slices.Clone(v.units), func(u *org.Unit) bool {
		on := u.Open(c.Today())
		open += bit(on)
		return !on && !p.Gone
	})
	for _, u := range sought(shown, p.Query, func(u *org.Unit) string { return u.NameOn(c.Today()) + " " + u.Code }) {
		row := unitRow{ID: u.ID, Name: u.NameOn(c.Today()), Code: u.Code, Kind: d.kind(c, u.Kind)}
		if p.Query == "" {
			row.Depth = min(v.depth[u.ID], 4)
		}
		if !u.Open(c.Today()) {
			row.State = unitState(c, u)
		}
		p.Rows = append(p.Rows, row)
	}
	p.Line = c.T("units.count", open)
	if c.May(access.ChangeUnits, access.Object{}) {
		p.Acts = []ui.Action{{Text: c.T("units.import"), Href: "/don-vi/nhap"}, {Text: c.T("units.merge"), Href: "/don-vi/sap-nhap"}, {Text: c.T("units.add"), Href: "/don-vi/them", Main: true}}
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
	v, err := d.view(c.R.Context())
	if err != nil {
		return err
	}
	u := v.byID[c.Path("id")]
	if c.WantsJSON() {
		return c.JSON(http.StatusOK, unitJSON{u.ID, u.Code, u.NameOn(c.Today()), u.Kind, u.Parent, u.Opened, u.Closed})
	}
	p := &unitPage{ID: u.ID, Code: u.Code, Kind: d.kind(c, u.Kind), State: unitState(c, u), Closed: u.Closed != nil}
	p.Title, p.Help = u.NameOn(c.Today()), "don-vi"
	p.Crumbs = []ui.Link{{Text: c.T("nav.units"), Href: "/don-vi"}}
	link := func(unit string) ui.Link { return ui.Link{Text: v.name(unit, c.Today()), Href: "/don-vi/" + unit} }
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
	for _, x := range v.units {
		if x.Parent == u.ID && x.Open(c.Today()) {
			p.Below = append(p.Below, link(x.ID))
		}
	}
	for _, y := range v.yearsOf(u.ID) {
		if c.May(access.SeeBloc, d.yearObjectOf(c, v, y)) {
			p.Years = append(p.Years, ui.Link{Text: v.yearName(c, y), Href: yearPath(y)})
		}
	}
	if c.May(access.ChangeUnits, d.unitOf(c, v, u.ID)) && u.Closed == nil {
		base := "/don-vi/" + u.ID
		p.Acts = []ui.Action{{Text: c.T("units.close"), Href: base + "/ket-thuc"}, {Text: c.T("units.move"), Href: base + "/chuyen"}, {Text: c.T("units.rename"), Href: base + "/doi-ten", Main: true}}
	}
	p.Story, err = d.history(c, v, "unit", u.ID)
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
var kinds = []string{"police", "army", "border", "procuracy", "court", "enforcement", "department", "board", "inspectorate", "district", "party", "front", "enterprise", "other"}

func (d *Desk) kindOptions(c *web.Ctx) []ui.Option {
	var out []ui.Option
	for _, k := range kinds {
		out = append(out, ui.Option{Value: k, Text: c.T("kind." + k)})
	}
	return out
}

// unitOptions offers the units that exist today, as a tree; but is left out.
func (d *Desk) unitOptions(c *web.Ctx, v *view, but string) []ui.Option {
	out := []ui.Option{{Value: "", Text: c.T("units.top")}}
	for _, u := range v.units {
		if u.Open(c.Today()) && u.ID != but {
			out = append(out, ui.Option{Value: u.ID, Text: strings.Repeat("— ", v.depth[u.ID]) + u.NameOn(c.Today())})
		}
	}
	return out
}

// flatOptions offers units by name.
func flatOptions(v *view, units []string, on day.Date) []ui.Option {
	var out []ui.Option
	for _, id := range units {
		out = append(out, ui.Option{Value: id, Text: v.name(id, on)})
	}
	byName(out, func(o ui.Option) string { return o.Text })
	return out
}

// byName sorts a list by the names in it, as Vietnamese sorts.
func byName[T any](list []T, name func(x T) string) {
	slices.SortStableFunc(list, func(a, b T) int { return cmp.Compare(vn.ListKey(name(a)), vn.ListKey(name(b))) })
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
		{Path: "/don-vi/them", Name: "units.add", Drafts: true, Act: access.ChangeUnits, Show: d.unitNewShow, Save: d.unitNew},
		{Path: "/don-vi/nhap", Name: "units.import", Act: access.ChangeUnits, Show: d.unitImportShow, Save: d.unitImport},
		{Path: "/don-vi/sap-nhap", Name: "units.merge", Drafts: true, Act: access.ChangeUnits, Show: d.unitMergeShow, Save: d.unitMerge},
		{Path: "/don-vi/{id}/doi-ten", Name: "units.rename", Drafts: true, Act: access.ChangeUnits, Object: d.unitObject, Show: d.unitRenameShow, Save: d.unitRename},
		{Path: "/don-vi/{id}/chuyen", Name: "units.move", Drafts: true, Act: access.ChangeUnits, Object: d.unitObject, Show: d.unitMoveShow, Save: d.unitMove},
		{Path: "/don-vi/{id}/ket-thuc", Name: "units.close", Drafts: true, Act: access.ChangeUnits, Object: d.unitObject, Show: d.unitCloseShow, Save: d.unitClose},
	}
}

func (d *Desk) unitNav(c *web.Ctx, _ *view, _ *bloc.Year) ([]place, error) {
	return only(c.May(access.SeeUnits, access.Object{}), place{ofPeople, "/don-vi", c.T("nav.units"), 0})
}

// hitsOfUnits looks through the units.
func (d *Desk) hitsOfUnits(c *web.Ctx, v *view, s search) error {
	if c.May(access.SeeUnits, access.Object{}) {
		for _, u := range v.units {
			s.add(u.NameOn(c.Today()), "find.unit", "/don-vi/"+u.ID)
		}
	}
	return nil
}

// unitFirst is what an administrator does with units in the first days.
func (d *Desk) unitFirst(c *web.Ctx, v *view, _ *bloc.Year) ([]step, error) {
	if !c.Account.Has(identity.Admin, c.Today()) {
		return nil, nil
	}
	return []step{{c.T("first.units"), "/don-vi/nhap", len(v.units) > 1, 1}}, nil
}

// unitTells is how the log says units.
func unitTells() []tells {
	return []tells{{table: "unit", called: func(t *teller, id string) string { return t.v.name(id, t.c.Today()) }}}
}
