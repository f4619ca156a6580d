package reviewkit

import (
	"slices"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/review"
	"thidua/internal/web"
	"thidua/internal/web/kit"
)

// MayFill says whether this person may change the line now.
func (k *Kit) MayFill(c *web.Ctx, v *kit.View, w *review.World, f *review.Form, l *review.Line) bool {
	if !c.May(access.FillForm, k.FormAccess(c, v, w, v.Year(w.Round.Year), f, l.Code)) {
		return false
	}
	for k := range f.Lines {
		if f.Lines[k].ID == l.ID {
			_, err := review.Step(w.State(), review.Move{Verb: review.Fill, Form: w.At(f.ID), Line: k, Own: true})
			return err == nil
		}
	}
	return false
}

// OwnForm says whether the form is of this person's unit and they may fill it in.
func (k *Kit) OwnForm(c *web.Ctx, v *kit.View, y *bloc.Year, r *review.Round, f *review.Form) bool {
	return v.Within(c.Account.Unit, f.Unit) && f.Stage != review.Left &&
		c.May(access.FillForm, k.FormAccess(c, v, &review.World{Round: r}, y, f, ""))
}

// Judges says whether this person appraises for a unit; "" is the standing office.
func (k *Kit) Judges(c *web.Ctx, unit string) bool {
	return c.May(access.JudgeForm, access.Object{Judges: []string{unit}, Unit: "-"}) &&
		(unit == "" || c.Account.Unit == unit)
}

// OfficeOf tells the office that appraises a line.
func (k *Kit) OfficeOf(c *web.Ctx, r *review.Round) func(code string) string {
	e, err := k.Rounds.Engine(c.R.Context(), r.Edition, r.Rules)
	return func(code string) string {
		if err != nil {
			return ""
		}
		if l := e.Sheet().Find(code); l != nil {
			return l.Appraiser()
		}
		return ""
	}
}

// FormAccess is a form as the policy sees it, or one line of it: the unit, who appraises, and who may therefore read
// it. Who leads reads all forms, and settles what is left.
func (k *Kit) FormAccess(
	c *web.Ctx, v *kit.View, w *review.World, y *bloc.Year, f *review.Form, line string,
) access.Object {
	o := k.RoundAccess(c, v, w.Round, y)
	o.Unit, o.Above = f.Unit, v.Above(f.Unit)
	office, who := k.OfficeOf(c, w.Round), Lead(c, y)
	for _, l := range f.Lines {
		if line != "" && l.Code != line {
			continue
		}
		if j := w.Round.Judge(office(l.Code), f.Unit, who); !slices.Contains(o.Judges, j) {
			o.Judges = append(o.Judges, j)
		}
	}
	leader := w.Round.Judge("", f.Unit, who)
	o.Readers = append(slices.Clone(o.Judges), leader)
	if line == "" || w.Round.Phase.At() >= review.Second.At() {
		o.Judges = append(o.Judges, leader)
	}
	return o
}

// WholeAccess is a form as those see it who may read all of it, not only the lines that they appraise.
func (k *Kit) WholeAccess(c *web.Ctx, v *kit.View, w *review.World, y *bloc.Year, f *review.Form) access.Object {
	o := k.FormAccess(c, v, w, y, f, "")
	o.Readers = []string{w.Round.Judge("", f.Unit, Lead(c, y))}
	return o
}

// LeadAccess is a form as those see it who lead: the head unit, for its own form a deputy.
func (k *Kit) LeadAccess(c *web.Ctx, v *kit.View, w *review.World, y *bloc.Year, f *review.Form) access.Object {
	o := k.WholeAccess(c, v, w, y, f)
	o.Judges = o.Readers
	return o
}

// LeadForm is the form that the address names, for those who lead.
func (k *Kit) LeadForm(c *web.Ctx) (access.Object, error) {
	v, w, y, f, err := k.FormWorld(c)
	if err != nil {
		return access.Object{}, err
	}
	return k.LeadAccess(c, v, w, y, f), nil
}

// Visible says which lines of a form this person may read: all, or those that they appraise.
func (k *Kit) Visible(
	c *web.Ctx, v *kit.View, w *review.World, f *review.Form,
) (whole bool, line func(code string) bool) {
	y := v.Year(w.Round.Year)
	whole = c.May(access.SeeForm, k.WholeAccess(c, v, w, y, f))
	return whole, func(code string) bool { return whole || c.May(access.SeeForm, k.FormAccess(c, v, w, y, f, code)) }
}

// FormObject is the form, or the line of it, that the address names.
func (k *Kit) FormObject(c *web.Ctx) (access.Object, error) {
	v, w, y, f, err := k.FormWorld(c)
	if err != nil {
		return access.Object{}, err
	}
	if line := c.Path("line"); line != "" && f.Line(line) == nil {
		return access.Object{}, web.NotFound()
	}
	return k.FormAccess(c, v, w, y, f, c.Path("line")), nil
}

// WholeForm is the form that the address names, for those who may read all of it.
func (k *Kit) WholeForm(c *web.Ctx) (access.Object, error) {
	v, w, y, f, err := k.FormWorld(c)
	if err != nil {
		return access.Object{}, err
	}
	return k.WholeAccess(c, v, w, y, f), nil
}

// FormRound is the bloc's year of the form that the address names.
func (k *Kit) FormRound(c *web.Ctx) (access.Object, error) {
	v, w, y, f, err := k.FormWorld(c)
	if err != nil {
		return access.Object{}, err
	}
	if !c.May(access.SeeForm, k.FormAccess(c, v, w, y, f, "")) &&
		!c.May(access.LeadRound, k.RoundAccess(c, v, w.Round, y)) {
		return access.Object{}, web.NotFound() // as the form itself is answered
	}
	return k.RoundAccess(c, v, w.Round, y), nil
}

// FormWorld reads the form that the address names, with its round. Until the result is published a unit learns nothing
// of others' figures from points that are measured against the leader: its own form is then scored alone, and while
// units score themselves it is all that is read.
func (k *Kit) FormWorld(c *web.Ctx) (*kit.View, *review.World, *bloc.Year, *review.Form, error) {
	ctx, form := c.R.Context(), c.Path("id")
	v, err := k.View(ctx)
	if err != nil {
		return nil, nil, nil, nil, err
	}
	round, err := k.Rounds.RoundOf(ctx, form)
	if err != nil {
		return nil, nil, nil, nil, err
	}
	r, y := v.RoundOf(round)
	if r == nil || y == nil {
		return nil, nil, nil, nil, web.NotFound()
	}
	heads, err := v.HeadsOf(ctx, r.ID)
	if err != nil {
		return nil, nil, nil, nil, err
	}
	own := v.Member(heads, c.Account.Unit)
	alone := own != "" && k.seesOwn(c, v, r, y) &&
		slices.ContainsFunc(heads, func(f *review.Form) bool { return f.ID == form && f.Unit == own })
	if alone && r.Phase == review.SelfScoring {
		w, err := web.OnceAt(c, "form "+form, v.At, func() (*review.World, error) { return k.Rounds.Single(ctx, r.ID, form) })
		if err != nil {
			return nil, nil, nil, nil, err
		}
		c.Keep(kit.YearCookie, y.ID)
		return v, w, y, w.Forms[0], nil
	}
	v, w, y, err := k.World(c, r.ID)
	if err != nil {
		return nil, nil, nil, nil, err
	}
	at := w.At(form)
	if at < 0 {
		return nil, nil, nil, nil, web.NotFound()
	}
	if alone {
		w.Alone(form)
	}
	return v, w, y, w.Forms[at], nil
}

// seesOwn says whether the person sees of the round no more than what the own unit reported, or what was published.
func (k *Kit) seesOwn(c *web.Ctx, v *kit.View, r *review.Round, y *bloc.Year) bool {
	w := &review.World{Round: r}
	return k.OnlyPublished(c, v, w, y) || !c.May(access.SeeRanking, k.RoundAccess(c, v, r, y))
}
