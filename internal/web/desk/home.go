package desk

import (
	"cmp"
	"slices"

	"thidua/internal/bloc"
	"thidua/internal/web"
	"thidua/internal/web/ui"
)

type homePage struct {
	ui.Layout
	Waiting []task
	Year    *yearCard
	First   []step
	Sent    []ui.Link // forms of the own unit that were sent, in rounds under way
	Others  []ui.Link // other years this person may see
	Welcome string
}

func (d *Desk) home(c *web.Ctx) error {
	v, err := d.view(c.R.Context())
	if err != nil {
		return err
	}
	p := &homePage{}
	p.Title, p.Help = c.T("home.title"), "trang-dau"
	p.Line = c.T("home.line", c.Account.Name, v.name(c.Account.Unit, c.Today()), c.Today())
	if p.Waiting, err = d.tasks(c, v); err != nil {
		return err
	}
	current := d.current(c, v)
	if err := d.gather(c, v, current, p); err != nil {
		return err
	}
	for _, y := range d.myYears(c, v) {
		if y != current && len(p.Others) < 8 {
			p.Others = append(p.Others, ui.Link{Text: v.yearName(c, y), Href: yearPath(y)})
		}
	}
	if p.First, err = d.firstSteps(c, v, current); err != nil {
		return err
	}
	if !slices.ContainsFunc(p.First, func(s step) bool { return !s.Done }) {
		p.First = nil // all done: the list has served
	}
	return c.Page("home", p)
}

// gather asks the rooms for what they show on the home page.
func (d *Desk) gather(c *web.Ctx, v *view, y *bloc.Year, p *homePage) error {
	for _, r := range d.Rooms {
		if r.card != nil && y != nil {
			p.Year = r.card(c, v, y)
		}
		if r.sent != nil {
			list, err := r.sent(c, v)
			if err != nil {
				return err
			}
			p.Sent = append(p.Sent, list...)
		}
		if r.bands == nil {
			continue
		}
		if err := r.bands(c, v, &p.Layout); err != nil {
			return err
		}
	}
	return nil
}

// firstSteps is what this person does in the first days, by role, with what is done already.
func (d *Desk) firstSteps(c *web.Ctx, v *view, y *bloc.Year) ([]step, error) {
	var out []step
	for _, r := range d.Rooms {
		if r.first == nil {
			continue
		}
		steps, err := r.first(c, v, y)
		if err != nil {
			return nil, err
		}
		out = append(out, steps...)
	}
	slices.SortStableFunc(out, func(a, b step) int { return cmp.Compare(a.order, b.order) })
	return out, nil
}

func (d *Desk) homeNav(c *web.Ctx, v *view, _ *bloc.Year) ([]place, error) {
	waiting, err := d.tasks(c, v)
	return []place{{atTop, "/", c.T("nav.home"), len(waiting)}}, err
}
