package crossdesk

import (
	"thidua/internal/access"
	"thidua/internal/audit"
	"thidua/internal/bloc"
	"thidua/internal/cross"
	"thidua/internal/review"
	"thidua/internal/review/reviewkit"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// crossWaits is the cross-scoring that waits for this person in the rounds under way.
func (d *Desk) crossWaits(c *web.Ctx, v *kit.View, y *bloc.Year) ([]kit.Task, error) {
	var out []kit.Task
	err := d.UnderWay(c, v, y, func(w *review.World) error {
		t, err := d.crossTask(c, v, y, w.Round, w.Forms)
		if t != nil {
			out = append(out, *t)
		}
		return err
	})
	return out, err
}

// crossTask is the cross-scoring that waits for this person's unit; nil where none does.
func (d *Desk) crossTask(
	c *web.Ctx, v *kit.View, y *bloc.Year, r *review.Round, forms []*review.Form,
) (*kit.Task, error) {
	x, err := d.crossOf(c.R.Context(), v, r.ID)
	if err != nil || x.plan == nil || x.plan.Stage != cross.Open || r.Phase.At() >= review.Agreeing.At() {
		return nil, err
	}
	left, own, n := int(d.Cross.Ends(x.plan)-c.Today()), v.Member(forms, c.Account.Unit), 0
	for _, f := range x.forms {
		if f.Scorer == own && f.SentAt == 0 && inRound(forms, f.Unit) && inRound(forms, own) &&
			c.May(access.FillCross, d.crossAccess(c, v, r, y, f.Pair)) {
			n++
		}
	}
	if n == 0 || left < 0 {
		return nil, nil
	}
	return &kit.Task{
		Text: c.T("cross.wait", n), Line: v.YearName(c, y), Href: crossPath(r.ID), Do: c.T("cross.waitscore"), Order: left,
		State: ui.Chip{Kind: "wait", Text: c.Label(reviewkit.DaysLeft(left))}, Mail: words.M("notice.item.cross", n),
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

// BesideRound shows how many forms came in; before it begins only to who runs the round, who is also offered to set one
// up.
func (d *Desk) BesideRound(c *web.Ctx, v *kit.View, w *review.World, leads bool) (*reviewkit.RoundCard, error) {
	r := w.Round
	x, err := d.crossOf(c.R.Context(), v, r.ID)
	if err != nil || x.plan == nil || x.plan.Stage == cross.Planned && !leads {
		if err == nil && leads && r.Phase.At() < review.Agreeing.At() {
			return &reviewkit.RoundCard{Text: c.T("cross.nonehint"), Href: crossPath(r.ID)}, nil
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
	return &reviewkit.RoundCard{
		State: d.crossState(c, x.plan), Text: d.crossNext(c, x.plan, sent, all), Href: crossPath(r.ID),
	}, nil
}

// crossTells is how the log says cross-scoring. Who gave what is nobody's before it is closed, and the log does not
// know it.
func crossTells() []kit.Tells {
	plan := kit.Tells{Table: "cross_plan", Diffs: func(t *kit.Teller, c audit.Change) []ui.Diff {
		was, is := kit.Values(c.Before), kit.Values(c.After)
		return t.Changed(
			[3]string{
				t.C.T("column.state"), t.Word("cross.stage.", kit.Said(was, "stage")),
				t.Word("cross.stage.", kit.Said(is, "stage")),
			},
			[3]string{t.C.T("logs.seed"), kit.Said(was, "seed"), kit.Said(is, "seed")},
		)
	}}
	return append(kit.Silent("cross_consent", "cross_form", "cross_score"), plan)
}
