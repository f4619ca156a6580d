package desk

import (
	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/cross"
	"thidua/internal/review"
	"thidua/internal/web"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// crossTask is the cross-scoring that waits for this person's unit; nil where none does.
func (d *Desk) crossTask(c *web.Ctx, v *view, y *bloc.Year, r *review.Round, forms []*review.Form) (*task, error) {
	x, err := v.crossOf(c.R.Context(), r.ID)
	if err != nil || x.plan == nil || x.plan.Stage != cross.Open || r.Phase.At() >= review.Agreeing.At() {
		return nil, err
	}
	left, own, n := int(d.Cross.Ends(x.plan)-c.Today()), v.member(forms, c.Account.Unit), 0
	for _, f := range x.forms {
		if f.Scorer == own && f.SentAt == 0 && inRound(forms, f.Unit) && inRound(forms, own) && c.May(access.FillCross, d.crossAccess(c, v, r, y, f.Pair)) {
			n++
		}
	}
	if n == 0 || left < 0 {
		return nil, nil
	}
	return &task{
		Text: c.T("cross.wait", n), Line: v.yearName(c, y), Href: crossPath(r.ID), Do: c.T("cross.waitscore"), order: left,
		State: ui.Chip{Kind: "wait", Text: c.Label(daysLeft(left))}, Mail: words.M("notice.item.cross", n),
	}, nil
}

// inRound says whether a unit is in the round and was not taken out.
func inRound(forms []*review.Form, unit string) bool {
	for _, f := range forms {
		if f.Unit == unit {
			return f.Stage != review.Left
		}
	}
	return false
}

// crossCard is the cross-scoring on the page of its round.
type crossCard struct {
	State      ui.Chip
	Text, Href string
}

// crossCard shows how many forms came in; before it begins only to who runs the round, who is also offered to set one up.
func (d *Desk) crossCard(c *web.Ctx, v *view, w *review.World, leads bool) (*crossCard, error) {
	r := w.Round
	x, err := v.crossOf(c.R.Context(), r.ID)
	if err != nil || x.plan == nil || x.plan.Stage == cross.Planned && !leads {
		if err == nil && leads && r.Phase.At() < review.Agreeing.At() {
			return &crossCard{Text: c.T("cross.nonehint"), Href: crossPath(r.ID)}, nil
		}
		return nil, err
	}
	sent, all := 0, 0
	for _, f := range x.forms {
		if inRound(w.Forms, f.Scorer) && inRound(w.Forms, f.Unit) {
			all++
			sent += boolOf(f.SentAt > 0)
		}
	}
	return &crossCard{State: d.crossState(c, x.plan), Text: d.crossNext(c, x.plan, sent, all), Href: crossPath(r.ID)}, nil
}
