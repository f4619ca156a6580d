package desk

import (
	"strconv"
	"strings"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/web"
	"thidua/internal/web/ui"
)

// Frame fills in what stands around every page: where the person is, what waits, who they are.
func (d *Desk) Frame(c *web.Ctx, l *ui.Layout) error {
	v, err := d.view(c.R.Context())
	if err != nil {
		return err
	}
	l.Me.Line = v.name(c.Account.Unit, c.Today())
	at := c.R.URL.Path
	y := d.current(c, v)
	add := func(group *ui.Group, allowed bool, href, text string, count int) {
		if allowed {
			here := at == href || href != "/" && strings.HasPrefix(at, href+"/")
			group.Links = append(group.Links, ui.NavLink{Text: text, Href: href, Count: count, Here: here})
		}
	}
	var top, blocs, people, system ui.Group
	waiting, err := d.tasks(c, v)
	if err != nil {
		return err
	}
	add(&top, true, "/", c.T("nav.home"), len(waiting))
	blocs.Title, people.Title, system.Title = c.T("nav.blocs"), c.T("nav.people"), c.T("nav.system")
	if y != nil {
		l.Switch = &ui.Switch{Over: c.T("nav.year", strconv.Itoa(y.Year)), Name: v.ofBloc[y.Bloc].Name}
		add(&blocs, true, yearPath(y), c.T("nav.bloc"), 0)
		add(&blocs, c.May(access.ChangeBloc, d.yearObjectOf(c, v, y)), yearPath(y)+"/thiet-lap", c.T("nav.setup"), len(y.Missing()))
		if err := d.navRounds(c, v, y, func(href, text string, count int) { add(&blocs, true, href, text, count) }); err != nil {
			return err
		}
	}
	add(&blocs, c.May(access.SeeSheets, access.Object{}), sheetsPath, c.T("nav.sheets"), 0)
	add(&blocs, true, "/khoi", c.T("nav.allblocs"), 0)
	add(&people, c.May(access.SeeUnits, access.Object{}), "/don-vi", c.T("nav.units"), 0)
	add(&people, c.May(access.SeePeople, d.unitOf(c, v, c.Account.Unit)), "/can-bo", c.T("nav.persons"), 0)
	add(&people, c.May(access.SeeAccounts, d.unitOf(c, v, c.Account.Unit)), "/tai-khoan", c.T("nav.accounts"), 0)
	add(&system, c.May(access.SeeLog, access.Object{}), "/nhat-ky", c.T("nav.log"), 0)
	add(&system, c.May(access.ManageFiles, access.Object{}), filesPath, c.T("files.all"), 0)
	add(&system, c.May(access.KeepData, access.Object{}), "/du-lieu", c.T("nav.data"), 0)
	nearest(top.Links, blocs.Links, people.Links, system.Links)
	for _, g := range []ui.Group{top, blocs, people, system} {
		if len(g.Links) > 0 {
			l.Nav = append(l.Nav, g)
		}
	}
	return nil
}

// nearest leaves the person in one place of the navigation: of several that hold the page, the one with the longest address.
func nearest(groups ...[]ui.NavLink) {
	longest := 0
	for _, links := range groups {
		for _, l := range links {
			if l.Here {
				longest = max(longest, len(l.Href))
			}
		}
	}
	for _, links := range groups {
		for i := range links {
			links[i].Here = links[i].Here && len(links[i].Href) == longest
		}
	}
}

// current returns the year that the pages are about: the one the person chose last, else the newest open one of the own unit, else the
// newest. nil where the person has none.
func (d *Desk) current(c *web.Ctx, v *view) *bloc.Year {
	mine := d.myYears(c, v)
	for _, y := range mine { // the year that the address names
		if y.ID == c.Path("id") {
			return y
		}
	}
	if k, err := c.R.Cookie(yearCookie); err == nil {
		for _, y := range mine {
			if y.ID == k.Value {
				return y
			}
		}
	}
	for _, y := range mine {
		if y.State == bloc.Open {
			return y
		}
	}
	if len(mine) > 0 {
		return mine[0]
	}
	return nil
}

const yearCookie = "nam"

// myYears returns the years this person may see, own unit's first, the newest first.
func (d *Desk) myYears(c *web.Ctx, v *view) []*bloc.Year {
	own := v.yearsOf(c.Account.Unit)
	out := append([]*bloc.Year(nil), own...)
	for _, y := range v.years {
		if !containsYear(own, y) && c.May(access.SeeBloc, d.yearObjectOf(c, v, y)) {
			out = append(out, y)
		}
	}
	return out
}

func containsYear(list []*bloc.Year, y *bloc.Year) bool {
	for _, x := range list {
		if x == y {
			return true
		}
	}
	return false
}

func yearPath(y *bloc.Year) string { return "/nam/" + y.ID }
