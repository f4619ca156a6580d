package reviewkit

import (
	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/review"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
)

// OnlyPublished says whether the person sees of a round what was published and nothing else: while it is agreed on
// anew, what it is coming to is seen by those alone who see a round before its publication.
func (k *Kit) OnlyPublished(c *web.Ctx, v *kit.View, w *review.World, y *bloc.Year) bool {
	o := k.RoundAccess(c, v, w.Round, y)
	o.Published = false
	return w.Round.Redone() && !c.May(access.SeeRanking, o)
}

// RoundObject is the bloc's year of the round that the address names.
func (k *Kit) RoundObject(c *web.Ctx) (access.Object, error) {
	v, err := k.View(c.R.Context())
	if err != nil {
		return access.Object{}, err
	}
	r, y := v.RoundOf(c.Path("id"))
	if r == nil {
		return access.Object{}, web.NotFound()
	}
	return k.RoundAccess(c, v, r, y), nil
}

// RoundAccess is a round as the policy sees it: its bloc and year, whether its result is published, and the units that
// agree to it.
func (k *Kit) RoundAccess(c *web.Ctx, v *kit.View, r *review.Round, y *bloc.Year) access.Object {
	o := k.YearObjectOf(c, v, y)
	o.Published = r.Shown()
	for _, l := range r.Levels {
		// before there is something to agree to, a level sees no more than others
		if l.Unit != "" && r.Phase.At() >= review.Agreeing.At() {
			o.Levels = append(o.Levels, l.Unit)
		}
	}
	return o
}

// Lead says who leads the bloc today.
func Lead(c *web.Ctx, y *bloc.Year) review.Lead {
	on := max(y.First(), c.Today())
	return review.Lead{Head: y.Head(on), Deputies: y.Deputies(on)}
}

// RoundBy says who does something in a round: on behalf of the member unit to which they belong, so that nobody judges
// the own one.
func (k *Kit) RoundBy(c *web.Ctx, v *kit.View, w *review.World) review.By {
	by := c.By()
	by.Behalf = v.Member(w.Forms, c.Account.Unit)
	return by
}

// World reads the round that the address names, or the one of the form that it names.
func (k *Kit) World(c *web.Ctx, round string) (*kit.View, *review.World, *bloc.Year, error) {
	v, err := k.View(c.R.Context())
	if err != nil {
		return nil, nil, nil, err
	}
	w, err := web.OnceAt(c, round, v.At, func() (*review.World, error) { return k.Rounds.World(c.R.Context(), round) })
	if err != nil {
		return nil, nil, nil, err
	}
	y := v.Year(w.Round.Year)
	c.Keep(kit.YearCookie, y.ID)
	return v, w, y, nil
}

// AboutRound begins a form about the round that the address names.
func (k *Kit) AboutRound(c *web.Ctx) (*kit.View, *review.World, *web.FormPage, error) {
	v, w, y, err := k.World(c, c.Path("id"))
	if err != nil {
		return nil, nil, nil, err
	}
	p := &web.FormPage{}
	title := c.T("rounds.title", PeriodMsg(w.Round.Period))
	p.Line, p.Help = v.YearName(c, y), "vong-cham"
	p.Crumbs = []ui.Link{{Text: v.YearName(c, y), Href: kit.YearPath(y)}, {Text: title, Href: RoundPath(w.Round.ID)}}
	p.Form = ui.Form{Version: w.Round.Version, Cancel: RoundPath(w.Round.ID)}
	return v, w, p, nil
}

// DayOffHint says what becomes of a deadline on a day off, and whether the days off of this year are known.
func (k *Kit) DayOffHint(c *web.Ctx) string {
	hint := c.T("rounds.dayoff")
	if year := c.Today().Year(); k.Rounds.Days != nil && !k.Rounds.Days.Knows(year) {
		hint += " " + c.T("rounds.nodaysoff", year)
	}
	return hint
}

// UnderWay goes through the rounds of an open year that are not over and that the person may see, with their forms.
func (k *Kit) UnderWay(
	c *web.Ctx, v *kit.View, y *bloc.Year, do func(w *review.World) error,
) error {
	if y.State != bloc.Open {
		return nil
	}
	member := c.May(access.SeeBloc, k.YearObjectOf(c, v, y))
	for _, r := range v.Rounds {
		if r.Year != y.ID || r.Phase == review.Over || !member && !c.May(access.SeeBloc, k.RoundAccess(c, v, r, y)) {
			continue
		}
		w, err := v.WorldOf(c.R.Context(), r.ID)
		if err == nil {
			err = do(w)
		}
		if err != nil {
			return err
		}
	}
	return nil
}
