package frame

import (
	"cmp"
	"slices"

	"thidua/internal/bloc"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
)

type homePage struct {
	ui.Layout
	Waiting []kit.Task
	Year    *kit.YearCard
	First   []kit.Step
	Sent    []ui.Link // forms of the own unit that were sent, in rounds under way
	Others  []ui.Link // other years this person may see
	Welcome string
}

func (d *Desk) home(c *web.Ctx) error {
	v, err := d.View(c.R.Context())
	if err != nil {
		return err
	}
	p := &homePage{}
	p.Title, p.Help = c.T("home.title"), "trang-dau"
	p.Line = c.T("home.line", c.Account.Name, v.Name(c.Account.Unit, c.Today()), c.Today())
	if p.Waiting, err = d.Tasks(c, v); err != nil {
		return err
	}
	current := d.Current(c, v)
	if err := d.gather(c, v, current, p); err != nil {
		return err
	}
	for _, y := range d.MyYears(c, v) {
		if y != current && len(p.Others) < 8 {
			p.Others = append(p.Others, ui.Link{Text: v.YearName(c, y), Href: kit.YearPath(y)})
		}
	}
	if p.First, err = d.firstSteps(c, v, current); err != nil {
		return err
	}
	if !slices.ContainsFunc(p.First, func(s kit.Step) bool { return !s.Done }) {
		p.First = nil // all done: the list has served
	}
	return c.Page("home", p)
}

// gather asks the rooms for what they show on the home page.
func (d *Desk) gather(c *web.Ctx, v *kit.View, y *bloc.Year, p *homePage) error {
	for _, r := range d.Rooms {
		if r.Card != nil && y != nil {
			p.Year = r.Card(c, v, y)
		}
		if r.Sent != nil {
			list, err := r.Sent(c, v)
			if err != nil {
				return err
			}
			p.Sent = append(p.Sent, list...)
		}
		if r.Bands == nil {
			continue
		}
		if err := r.Bands(c, v, &p.Layout); err != nil {
			return err
		}
	}
	return nil
}

// firstSteps is what this person does in the first days, by role, with what is done already.
func (d *Desk) firstSteps(c *web.Ctx, v *kit.View, y *bloc.Year) ([]kit.Step, error) {
	var out []kit.Step
	for _, r := range d.Rooms {
		if r.First == nil {
			continue
		}
		steps, err := r.First(c, v, y)
		if err != nil {
			return nil, err
		}
		out = append(out, steps...)
	}
	slices.SortStableFunc(out, func(a, b kit.Step) int { return cmp.Compare(a.Order, b.Order) })
	return out, nil
}

func (d *Desk) homeNav(c *web.Ctx, v *kit.View, _ *bloc.Year) ([]kit.Place, error) {
	waiting, err := d.Tasks(c, v)
	return []kit.Place{{Part: kit.AtTop, Href: "/", Text: c.T("nav.home"), Count: len(waiting)}}, err
}

// HomeRoom is what stands around everything: home, search, drafts, as the site is built from it.
func (d *Desk) HomeRoom() kit.Room {
	return kit.Room{Routes: d.homeRoutes, Nav: d.homeNav}
}
