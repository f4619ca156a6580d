package desk

import (
	"thidua/internal/access"
	"thidua/internal/audit"
	"thidua/internal/bloc"
	"thidua/internal/cross"
	"thidua/internal/review"
	"thidua/internal/web"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// crossWaits is the cross-scoring that waits for this person in the rounds under way.
func (d *Desk) crossWaits(c *web.Ctx, v *view, y *bloc.Year) ([]task, error) {
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
		t, err := d.crossTask(c, v, y, r, forms)
		if err != nil {
			return nil, err
		}
		if t != nil {
			out = append(out, *t)
		}
	}
	return out, nil
}

// crossTask is the cross-scoring that waits for this person's unit; nil where none does.
func (d *Desk) crossTask(c *web.Ctx, v *view, y *bloc.Year, r *review.Round, forms []*review.Form) (*task, error) {
	x, err := d.crossOf(c.R.Context(), v, r.ID)
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

// BesideRound shows how many forms came in; before it begins only to who runs the round, who is also offered to set one up.
func (d *Desk) BesideRound(c *web.Ctx, v *view, w *review.World, leads bool) (*roundCard, error) {
	r := w.Round
	x, err := d.crossOf(c.R.Context(), v, r.ID)
	if err != nil || x.plan == nil || x.plan.Stage == cross.Planned && !leads {
		if err == nil && leads && r.Phase.At() < review.Agreeing.At() {
			return &roundCard{Text: c.T("cross.nonehint"), Href: crossPath(r.ID)}, nil
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
	return &roundCard{State: d.crossState(c, x.plan), Text: d.crossNext(c, x.plan, sent, all), Href: crossPath(r.ID)}, nil
}

// crossTells is how the log says cross-scoring. Who gave what is nobody's before it is closed, and the log does not know it.
func crossTells() []tells {
	plan := tells{table: "cross_plan", diffs: func(t *teller, c audit.Change) []ui.Diff {
		was, is := values(c.Before), values(c.After)
		return t.changed(
			[3]string{t.c.T("column.state"), t.word("cross.stage.", said(was, "stage")), t.word("cross.stage.", said(is, "stage"))},
			[3]string{t.c.T("logs.seed"), said(was, "seed"), said(is, "seed")},
		)
	}}
	return append(silent("cross_consent", "cross_form", "cross_score"), plan)
}
