package frame

import (
	"maps"
	"slices"
	"strconv"
	"strings"

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
	if y != nil {
		l.Switch = &ui.Switch{Over: c.T("nav.year", strconv.Itoa(y.Year)), Name: v.OfBloc[y.Bloc].Name}
	}
	links := map[kit.Part][]ui.NavLink{}
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
		}
	}
	nearest(slices.Collect(maps.Values(links))...)
	for _, p := range kit.Parts {
		if len(links[p]) == 0 {
			continue
		}
		g := ui.Group{Links: links[p]}
		if p != kit.AtTop {
			g.Title = c.T(string(p))
		}
		l.Nav = append(l.Nav, g)
	}
	return nil
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
