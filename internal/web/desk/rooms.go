package desk

import (
	"slices"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/web"
)

// room is what one capability hands over to the site. What the site shows of all of them, the navigation, what waits, search, asks each in
// turn and knows none of them by name: a new capability is one more row of [Desk.rooms]. What a room does not have is nil.
type room struct {
	routes  func() []web.Route
	entries func() []web.Entry // its screens that are forms
	nav     func(c *web.Ctx, v *view, y *bloc.Year) ([]place, error)
	waits   func(c *web.Ctx, v *view, y *bloc.Year) ([]task, error) // for this person, in a year of a bloc
	hits    func(c *web.Ctx, v *view, s search) error
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

// rooms are the rooms of the site, in the order in which the navigation shows them.
func (d *Desk) rooms() []room {
	return []room{
		{routes: d.homeRoutes, nav: d.homeNav},
		{routes: d.signRoutes, entries: d.signEntries},
		{routes: d.yearRoutes, entries: d.yearEntries, nav: d.yearNav, waits: d.yearWaits, hits: d.hitsOfYears},
		{routes: d.roundRoutes, entries: d.roundEntries, nav: d.roundNav, waits: d.roundWaits},
		{routes: d.crossRoutes, entries: d.crossEntries},
		{routes: d.registerRoutes, entries: d.registerEntries, nav: d.registerNav},
		{routes: d.sheetRoutes, entries: d.sheetEntries, nav: d.sheetNav},
		{nav: d.blocsNav},
		{routes: d.unitRoutes, entries: d.unitEntries, nav: d.unitNav, hits: d.hitsOfUnits},
		{hits: d.hitsOfHelp},
		{routes: d.personRoutes, entries: d.personEntries, nav: d.personNav, hits: d.hitsOfPeople},
		{routes: d.accountRoutes, entries: d.accountEntries, nav: d.accountNav, hits: d.hitsOfAccounts},
		{routes: d.noticeRoutes, entries: d.noticeEntries},
		{routes: d.logRoutes, entries: d.logEntries, nav: d.logNav},
		{routes: d.fileRoutes, entries: d.fileEntries, nav: d.fileNav},
		{routes: d.dataRoutes, nav: d.dataNav},
	}
}

// Routes lists every address of the desk.
func (d *Desk) Routes() []web.Route {
	var out []web.Route
	for _, r := range d.rooms() {
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
	for _, r := range d.rooms() {
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

func (d *Desk) homeNav(c *web.Ctx, v *view, _ *bloc.Year) ([]place, error) {
	waiting, err := d.tasks(c, v)
	return []place{{atTop, "/", c.T("nav.home"), len(waiting)}}, err
}

func (d *Desk) yearNav(c *web.Ctx, v *view, y *bloc.Year) ([]place, error) {
	if y == nil {
		return nil, nil
	}
	setup, err := only(c.May(access.ChangeBloc, d.yearObjectOf(c, v, y)), place{ofBlocs, yearPath(y) + "/thiet-lap", c.T("nav.setup"), len(y.Missing())})
	return slices.Concat([]place{{ofBlocs, yearPath(y), c.T("nav.bloc"), 0}}, setup), err
}

func (d *Desk) registerNav(c *web.Ctx, v *view, y *bloc.Year) ([]place, error) {
	if y == nil {
		return nil, nil
	}
	return only(c.May(access.SeeBloc, d.yearObjectOf(c, v, y)), place{ofBlocs, registerPath(y), c.T("nav.register"), 0})
}

func (d *Desk) sheetNav(c *web.Ctx, _ *view, _ *bloc.Year) ([]place, error) {
	return only(c.May(access.SeeSheets, access.Object{}), place{ofBlocs, sheetsPath, c.T("nav.sheets"), 0})
}

func (d *Desk) blocsNav(c *web.Ctx, _ *view, _ *bloc.Year) ([]place, error) {
	return only(true, place{ofBlocs, "/khoi", c.T("nav.allblocs"), 0})
}

func (d *Desk) unitNav(c *web.Ctx, _ *view, _ *bloc.Year) ([]place, error) {
	return only(c.May(access.SeeUnits, access.Object{}), place{ofPeople, "/don-vi", c.T("nav.units"), 0})
}

func (d *Desk) personNav(c *web.Ctx, v *view, _ *bloc.Year) ([]place, error) {
	return only(c.May(access.SeePeople, d.unitOf(c, v, c.Account.Unit)), place{ofPeople, "/can-bo", c.T("nav.persons"), 0})
}

func (d *Desk) accountNav(c *web.Ctx, v *view, _ *bloc.Year) ([]place, error) {
	return only(c.May(access.SeeAccounts, d.unitOf(c, v, c.Account.Unit)), place{ofPeople, "/tai-khoan", c.T("nav.accounts"), 0})
}

func (d *Desk) logNav(c *web.Ctx, _ *view, _ *bloc.Year) ([]place, error) {
	return only(c.May(access.SeeLog, access.Object{}), place{ofSystem, "/nhat-ky", c.T("nav.log"), 0})
}

func (d *Desk) fileNav(c *web.Ctx, _ *view, _ *bloc.Year) ([]place, error) {
	return only(c.May(access.ManageFiles, access.Object{}), place{ofSystem, filesPath, c.T("files.all"), 0})
}

func (d *Desk) dataNav(c *web.Ctx, _ *view, _ *bloc.Year) ([]place, error) {
	return only(c.May(access.KeepData, access.Object{}), place{ofSystem, "/du-lieu", c.T("nav.data"), 0})
}
