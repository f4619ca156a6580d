package desk

import (
	"thidua/internal/bloc"
	"thidua/internal/web"
	"thidua/internal/web/ui"
)

// room is what one capability hands over to the site. What the site shows of all of them, the navigation, what waits, search, the home page,
// asks each in turn and knows none of them by name: a new capability is one more row of [Desk.Furnish]. What a room does not have is nil.
type room struct {
	routes  func() []web.Route
	entries func() []web.Entry // its screens that are forms
	nav     func(c *web.Ctx, v *view, y *bloc.Year) ([]place, error)
	waits   func(c *web.Ctx, v *view, y *bloc.Year) ([]task, error) // for this person, in a year of a bloc
	hits    func(c *web.Ctx, v *view, s search) error
	// What it shows on the home page: what a person does there in the first days, what they should know, what was sent, and the year that
	// the page is about.
	first func(c *web.Ctx, v *view, y *bloc.Year) ([]step, error)
	bands func(c *web.Ctx, v *view, l *ui.Layout) error
	sent  func(c *web.Ctx, v *view) ([]ui.Link, error)
	card  func(c *web.Ctx, v *view, y *bloc.Year) *yearCard
	held  func(c *web.Ctx, v *view) ([]holding, error) // what is held about this person
	tells []tells                                      // how the log says what its acts changed
}

// part is a part of the navigation, by the key of its title.
type part string

// The parts, as they stand below each other.
const (
	atTop    part = ""
	ofBlocs  part = "nav.blocs"
	ofPeople part = "nav.people"
	ofSystem part = "nav.system"
)

var parts = []part{atTop, ofBlocs, ofPeople, ofSystem}

// place is a place in the navigation: y, where a room is asked for its places, is the year that the pages are about, nil where there is none.
type place struct {
	Part       part
	Href, Text string
	Count      int // how much waits there
}

// Furnish lists the rooms of the site, in the order in which the navigation shows them.
func (d *Desk) Furnish() {
	d.Rooms = []room{
		{routes: d.homeRoutes, nav: d.homeNav},
		{routes: d.signRoutes, entries: d.signEntries, first: d.signFirst, bands: d.signBands, held: d.signHeld, tells: signTells()},
		{routes: d.yearRoutes, entries: d.yearEntries, nav: d.yearNav, waits: d.yearWaits, hits: d.hitsOfYears, first: d.yearFirst, card: d.card, tells: yearTells()},
		{routes: d.roundRoutes, entries: d.roundEntries, nav: d.roundNav, waits: d.roundWaits, sent: d.sentForms, tells: d.roundTells()},
		{routes: d.crossRoutes, entries: d.crossEntries, waits: d.crossWaits, tells: crossTells()},
		{routes: d.registerRoutes, entries: d.registerEntries, nav: d.registerNav, tells: registerTells()},
		{routes: d.sheetRoutes, entries: d.sheetEntries, nav: d.sheetNav, tells: sheetTells()},
		{nav: d.blocsNav},
		{routes: d.unitRoutes, entries: d.unitEntries, nav: d.unitNav, hits: d.hitsOfUnits, first: d.unitFirst, tells: unitTells()},
		{hits: d.hitsOfHelp},
		{routes: d.personRoutes, entries: d.personEntries, nav: d.personNav, hits: d.hitsOfPeople, tells: personTells()},
		{routes: d.accountRoutes, entries: d.accountEntries, nav: d.accountNav, hits: d.hitsOfAccounts, first: d.accountFirst},
		{routes: d.noticeRoutes, entries: d.noticeEntries, held: d.noticeHeld, tells: noticeTells()},
		{routes: d.logRoutes, entries: d.logEntries, nav: d.logNav, held: d.logHeld},
		{routes: d.fileRoutes, entries: d.fileEntries, nav: d.fileNav, tells: fileTells()},
		{routes: d.dataRoutes, nav: d.dataNav, first: d.dataFirst},
	}
}

// Routes lists every address of the desk.
func (d *Desk) Routes() []web.Route {
	var out []web.Route
	for _, r := range d.Rooms {
		if r.routes != nil {
			out = append(out, r.routes()...)
		}
	}
	for _, e := range d.entries() {
		out = append(out, e.Routes()...)
	}
	return out
}

// entries lists every screen that is a form.
func (d *Desk) entries() []web.Entry {
	var out []web.Entry
	for _, r := range d.Rooms {
		if r.entries != nil {
			out = append(out, r.entries()...)
		}
	}
	return out
}

// only is one place in the navigation where it may be entered, none where not.
func only(allowed bool, p place) ([]place, error) {
	if !allowed {
		return nil, nil
	}
	return []place{p}, nil
}

// step is one of the things to do in the first days.
type step struct {
	Text, Href string
	Done       bool
	order      int // by roles: the administrator's, those of the standing office, of the bloc, of the unit
}

type yearCard struct {
	Name, Href, Line string
	Bar              []barStep
	State            ui.Chip
}

// holding is a part of what is held about a person: what it is called, and the part.
type holding struct {
	name string
	part any
}
