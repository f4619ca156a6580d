package frame

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"thidua/internal/bloc"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
)

// Frame fills in what stands around every page: where the person is, what waits, who they are.
func (d *Desk) Frame(c *web.Ctx, l *ui.Layout) error {
	v, err := d.View(c.R.Context())
	if err != nil {
		return err
	}
	l.Me.Line = v.Name(c.Account.Unit, c.Today())
	y := d.Current(c, v)
	links := map[kit.Part][]ui.NavLink{}
	var at kit.Place // where the person is
	for _, r := range d.Rooms {
		if r.Nav == nil {
			continue
		}
		places, err := r.Nav(c, v, y)
		if err != nil {
			return err
		}
		for _, p := range places {
			here := c.R.URL.Path == p.Href || p.Href != "/" && strings.HasPrefix(c.R.URL.Path, p.Href+"/")
			links[p.Part] = append(links[p.Part], ui.NavLink{Text: p.Text, Href: p.Href, Count: p.Count, Here: here})
			if here && len(p.Href) > len(at.Href) {
				at = p
			}
		}
	}
	nearest(slices.Collect(maps.Values(links))...)
	l.Nav = groups(c, links)
	if y != nil {
		l.Switch = d.switchOf(c, v, y, at)
	}
	return nil
}

// rowsShown is how many rows of the navigation stand above the fold on a screen of 1366 × 650 pixels.
const rowsShown = 13

// groups lays the places out by the stage of the year. Where not all fit, the part where the person is stands open,
// then those where something waits, then the others in the order of the year; one that is closed opens when its title
// is pressed, and says how much waits in it.
func groups(c *web.Ctx, links map[kit.Part][]ui.NavLink) []ui.Group {
	var out []ui.Group
	left := rowsShown
	for _, p := range kit.Parts() {
		if len(links[p]) == 0 {
			continue
		}
		g := ui.Group{Links: links[p]}
		if p != kit.AtTop {
			g.Title = c.T(string(p))
			left--
		}
		for _, l := range g.Links {
			g.Open = g.Open || l.Here || p == kit.AtTop
			g.Count += l.Count
		}
		if g.Open {
			left -= len(g.Links)
		}
		out = append(out, g)
	}
	for _, waits := range []bool{true, false} {
		for i := range out {
			g := &out[i]
			if !g.Open && (g.Count > 0) == waits && len(g.Links) <= left {
				g.Open = true
				left -= len(g.Links)
			}
		}
	}
	return out
}

// yearsOffered bounds the list of other years; all are on the page of all blocs.
const yearsOffered = 12

// switchOf leads to the same page of another year: to the place of the navigation where the person is, where they may
// go there too.
func (d *Desk) switchOf(c *web.Ctx, v *kit.View, y *bloc.Year, at kit.Place) *ui.Switch {
	out := &ui.Switch{Over: c.T("nav.year", strconv.Itoa(y.Year)), Name: v.OfBloc[y.Bloc].Name}
	page, ofYear := strings.CutPrefix(at.Href, kit.YearPath(y))
	for _, other := range d.MyYears(c, v) {
		if len(out.Years) == yearsOffered {
			break
		}
		link := ui.NavLink{Text: v.YearName(c, other), Href: kit.YearPath(other), Here: other == y}
		if ofYear && at.Act != "" && c.May(at.Act, d.YearObjectOf(c, v, other)) {
			link.Href += page
		}
		out.Years = append(out.Years, link)
	}
	return out
}

// nearest leaves the person in one place of the navigation: of several that hold the page, the one with the longest
// address.
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
