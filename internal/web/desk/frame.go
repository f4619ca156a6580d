package desk

import (
	"maps"
	"slices"
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
	y := d.current(c, v)
	if y != nil {
		l.Switch = &ui.Switch{Over: c.T("nav.year", strconv.Itoa(y.Year)), Name: v.ofBloc[y.Bloc].Name}
	}
	links := map[part][]ui.NavLink{}
	for _, r := range d.Rooms {
		if r.nav == nil {
			continue
		}
		places, err := r.nav(c, v, y)
		if err != nil {
			return err
		}
		for _, p := range places {
			here := c.R.URL.Path == p.Href || p.Href != "/" && strings.HasPrefix(c.R.URL.Path, p.Href+"/")
			links[p.Part] = append(links[p.Part], ui.NavLink{Text: p.Text, Href: p.Href, Count: p.Count, Here: here})
		}
	}
	nearest(slices.Collect(maps.Values(links))...)
	for _, p := range parts {
		if len(links[p]) == 0 {
			continue
		}
		g := ui.Group{Links: links[p]}
		if p != atTop {
			g.Title = c.T(string(p))
		}
		l.Nav = append(l.Nav, g)
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
