package desk

import (
	"strconv"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/review"
	"thidua/internal/web"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// roundNav puts the rounds of a year into the navigation, with how much waits there for this person.
func (d *Desk) roundNav(c *web.Ctx, v *view, y *bloc.Year) ([]place, error) {
	if y == nil || !c.May(access.SeeBloc, d.yearObjectOf(c, v, y)) {
		return nil, nil
	}
	var out []place
	n := 0
	for _, r := range v.rounds {
		if r.Year != y.ID || r.Phase == review.Over {
			continue
		}
		forms, err := v.formsOf(c.R.Context(), r.ID)
		if err != nil {
			return nil, err
		}
		for _, f := range forms {
			n += d.waitsFor(c, v, r, y, f)
			if d.ownForm(c, v, y, r, f) {
				out = append(out, place{ofBlocs, formPath(f.ID), c.T("nav.myform"), 0})
			}
		}
	}
	return append(out, place{ofBlocs, yearPath(y) + "/cham-diem", c.T("nav.rounds"), n}), nil
}

// ownForm says whether the form is of this person's unit and they may fill it in.
func (d *Desk) ownForm(c *web.Ctx, v *view, y *bloc.Year, r *review.Round, f *review.Form) bool {
	return v.member([]*review.Form{f}, c.Account.Unit) == f.Unit && f.Stage != review.Left &&
		c.May(access.FillForm, d.formAccess(c, v, &review.World{Round: r}, y, f, ""))
}

// roundWaits is what waits for this person in the rounds under way.
func (d *Desk) roundWaits(c *web.Ctx, v *view, y *bloc.Year) ([]task, error) {
	if y.State != bloc.Open {
		return nil, nil
	}
	var out []task
	member := c.May(access.SeeBloc, d.yearObjectOf(c, v, y))
	for _, r := range v.rounds {
		if r.Year != y.ID || r.Phase == review.Over || !member && !c.May(access.SeeBloc, d.roundAccess(c, v, r, y)) {
			continue
		}
		forms, err := v.formsOf(c.R.Context(), r.ID)
		if err != nil {
			return nil, err
		}
		if t, waits := d.levelTask(c, v, y, r, forms); waits {
			out = append(out, t)
		}
		for _, f := range forms {
			if t, waits := d.formTask(c, v, y, r, f); waits {
				out = append(out, t)
			}
		}
	}
	return out, nil
}

func (d *Desk) formTask(c *web.Ctx, v *view, y *bloc.Year, r *review.Round, f *review.Form) (task, bool) {
	t := task{Line: v.name(f.Unit, c.Today()) + " · " + v.yearName(c, y), Href: formPath(f.ID), Do: c.T("home.goon")}
	own := d.ownForm(c, v, y, r, f)
	n := d.waitsFor(c, v, r, y, f)
	switch {
	case own && f.Stage == review.Filling && (r.Phase == review.SelfScoring || f.Grace):
		due, _ := d.Rounds.Last(r, review.SelfScoring, f.Unit)
		if f.Due != nil {
			due = *f.Due
		}
		t.Text, t.Href, t.order = c.T("rounds.waitform"), fillPath(f.ID), int(due-c.Today())
		t.State, t.Mail = ui.Chip{Kind: "wait", Text: c.Label(daysLeft(int(due - c.Today())))}, words.M("notice.item.form", due)
		if due < c.Today() {
			t.State.Kind = "late"
		}
	case own && n > 0:
		t.Text, t.State, t.Mail = c.T("rounds.waitanswers", n), ui.Chip{Kind: "wait", Text: c.Label(r.Phase.Msg())}, words.M("notice.item.answers", n)
	case n > 0:
		t.Text, t.State, t.Mail, t.order = c.T("rounds.waitjudge", n), ui.Chip{Kind: "wait", Text: c.Label(r.Phase.Msg())}, words.M("notice.item.judge", n), 10
	default:
		return task{}, false
	}
	return t, true
}

// sentForms are the forms of the own unit that were sent in rounds under way: whoever sent one wants to see that it arrived.
func (d *Desk) sentForms(c *web.Ctx, v *view) ([]ui.Link, error) {
	var out []ui.Link
	for _, r := range v.rounds {
		y := v.year(r.Year)
		if y == nil || y.State != bloc.Open || r.Phase.At() >= review.Objecting.At() {
			continue
		}
		forms, err := v.formsOf(c.R.Context(), r.ID)
		if err != nil {
			return nil, err
		}
		for _, f := range forms {
			if f.Stage == review.Sent && d.ownForm(c, v, y, r, f) {
				out = append(out, ui.Link{Text: c.T("home.sent", periodMsg(r.Period), strconv.Itoa(y.Year), ui.Moment(moment(f.SentAt))), Href: formPath(f.ID)})
			}
		}
	}
	return out, nil
}
