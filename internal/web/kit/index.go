package kit

import (
	"slices"
	"sync"

	"thidua/internal/bloc"
	"thidua/internal/day"
	"thidua/internal/identity"
	"thidua/internal/review"
	"thidua/internal/web"
)

// index finds what a view holds by its id, and the years that may concern somebody: a province has hundreds of years
// and thousands of people, and a page is about few of them.
type index struct {
	accounts map[string]*identity.Account
	years    map[string]*bloc.Year
	rounds   map[string]*review.Round
	titles   map[string]string
	in       map[string][]*bloc.Year // years of a unit: a member, with a post, or asked to agree to a result
	reach    map[string][]*bloc.Year // years of a unit or of one below it

	mu       sync.Mutex
	on       day.Date
	standing bool // somebody works for the standing office on that day
}

// find makes the index of a view.
func (v *View) find() *index {
	x := &index{
		accounts: map[string]*identity.Account{}, years: map[string]*bloc.Year{}, rounds: map[string]*review.Round{},
		titles: map[string]string{}, in: map[string][]*bloc.Year{}, reach: map[string][]*bloc.Year{},
	}
	for _, a := range v.Accounts {
		x.accounts[a.ID] = a
	}
	for _, r := range v.Rounds {
		x.rounds[r.ID] = r
	}
	for _, t := range v.Titles {
		x.titles[t.ID] = t.Name
	}
	before := map[string][]string{} // units with which a year of a bloc is set up: who led it before has a say
	for _, y := range v.Years {
		x.years[y.ID] = y
		before[y.Bloc] = append(before[y.Bloc], posts(y)...)
	}
	levels := map[string][]string{}
	for _, r := range v.Rounds {
		for _, l := range r.Levels {
			levels[r.Year] = append(levels[r.Year], l.Unit)
		}
	}
	for _, y := range v.Years {
		units := slices.Concat(y.Units(), posts(y), levels[y.ID])
		if y.State == bloc.Draft {
			units = append(units, before[y.Bloc]...)
		}
		x.add(v, y, units)
	}
	return x
}

// posts are the units that have a post in a year at some time.
func posts(y *bloc.Year) []string {
	var out []string
	for _, t := range y.Terms {
		out = append(out, t.Unit)
	}
	return out
}

// add notes whom a year may concern.
func (x *index) add(v *View, y *bloc.Year, units []string) {
	put := func(in map[string][]*bloc.Year, unit string) {
		if list := in[unit]; len(list) == 0 || list[len(list)-1] != y {
			in[unit] = append(list, y)
		}
	}
	for _, u := range units {
		if u == "" {
			continue
		}
		put(x.in, u)
		put(x.reach, u)
		for _, above := range v.Above(u) {
			put(x.reach, above)
		}
	}
}

// YearsAbout returns the years that may concern this person, in the order of all years: of their own unit and those
// above it, and of the units over which they have a role; all for somebody with a role over everything. What they may
// do in one is asked of the policy.
func (v *View) YearsAbout(c *web.Ctx) []*bloc.Year {
	own := map[*bloc.Year]bool{}
	for _, u := range append([]string{c.Account.Unit}, v.Above(c.Account.Unit)...) {
		for _, y := range v.found.in[u] {
			own[y] = true
		}
	}
	for _, g := range c.Account.Grants {
		if g.Unit == "" {
			return v.Years
		}
		for _, y := range v.found.reach[g.Unit] {
			own[y] = true
		}
	}
	if len(own) == len(v.Years) {
		return v.Years
	}
	var out []*bloc.Year
	for _, y := range v.Years {
		if own[y] {
			out = append(out, y)
		}
	}
	return out
}

// standing says whether somebody works for the standing office on that day.
func (v *View) standing(on day.Date) bool {
	x := v.found
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.on != on {
		x.on, x.standing = on, slices.ContainsFunc(
			v.Accounts, func(a *identity.Account) bool { return !a.Disabled && a.Has(identity.Standing, on) },
		)
	}
	return x.standing
}
