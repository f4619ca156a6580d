package desk

import (
	"cmp"

	"thidua/internal/audit"
	"thidua/internal/formula"
	"thidua/internal/review"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/web"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// roundTells is how the log says scored rounds: which figure of which line changed, from what to what.
func (d *Desk) roundTells() []tells {
	quiet := silent("review_due", "review_office", "review_interest", "review_level", "review_consent", "review_sending", "review_result")
	return append(
		quiet,
		tells{table: "review_round", called: tellRound, diffs: func(t *teller, c audit.Change) []ui.Diff {
			return t.changed(stateOf(t, c, t.c.T("rounds.phase"), "phase"))
		}},
		tells{table: "review_form", called: d.tellForm, diffs: func(t *teller, c audit.Change) []ui.Diff {
			if len(values(c.Before)) == 0 { // a form that is made has nothing to tell yet
				return nil
			}
			return t.changed(stateOf(t, c, t.c.T("column.state"), "stage"))
		}},
		tells{table: "review_line", diffs: func(t *teller, c audit.Change) []ui.Diff {
			if len(values(c.Before)) == 0 {
				return nil
			}
			return t.changed(stateOf(t, c, either(c, "code"), "stand"))
		}},
		tells{table: "review_proof", diffs: func(t *teller, c audit.Change) []ui.Diff {
			return t.changed([3]string{t.c.T("rounds.evidence"), said(values(c.Before), "title"), said(values(c.After), "title")})
		}},
		tells{table: "review_figure", diffs: d.tellFigure},
		tells{table: "review_entry", diffs: tellEntry},
	)
}

// stateOf is a change of a state of a round, a form or a line.
func stateOf(t *teller, c audit.Change, label, column string) [3]string {
	prefix := "review." + column + "."
	return [3]string{label, t.word(prefix, said(values(c.Before), column)), t.word(prefix, said(values(c.After), column))}
}

// either is the text of a column after a change, or before it where the row is gone.
func either(c audit.Change, column string) string {
	return cmp.Or(said(values(c.After), column), said(values(c.Before), column))
}

func tellRound(t *teller, id string) string {
	if r, y := t.v.roundOf(id); r != nil {
		return t.v.yearName(t.c, y)
	}
	return ""
}

func (d *Desk) tellForm(t *teller, id string) string {
	if f := d.formTold(t, id); f != nil {
		return t.v.name(f.Unit, t.c.Today())
	}
	return ""
}

// tellEntry says points; none are those that the rule gives.
func tellEntry(t *teller, c audit.Change) []ui.Diff {
	after := values(c.After)
	given := t.c.T("logs.byrule")
	if v := review.Decode(said(after, "points")); v.State == formula.Entered {
		given = points(v.Num, placesOf(v.Num))
	}
	return t.changed([3]string{t.c.T("logs.lane", said(after, "line"), words.M("lane."+said(after, "lane"))), "", given})
}

// tellFigure says a figure as its form asks for it.
func (d *Desk) tellFigure(t *teller, c audit.Change) []ui.Diff {
	fact := d.factTold(t, either(c, "form"), either(c, "fact"))
	figure := func(value string) string {
		if value == "" {
			return ""
		}
		return t.c.Lang.Say(scoring.FigureMsg(fact, review.Decode(value)))
	}
	return t.changed([3]string{fact.Ask, figure(said(values(c.Before), "value")), figure(said(values(c.After), "value"))})
}

// formTold finds a form by its id, once for all that is told; nil for one that was taken away.
func (d *Desk) formTold(t *teller, id string) *review.Form {
	f, err := web.Once(t.c, "form told "+id, func() (*review.Form, error) { return d.Rounds.Store.FormHead(t.c.R.Context(), id) })
	if err != nil {
		return nil
	}
	return f
}

// factTold finds the fact of a form by its name; one that is not found is called by it.
func (d *Desk) factTold(t *teller, form, name string) *sheet.Fact {
	if f := d.formTold(t, form); f != nil {
		if r, _ := t.v.roundOf(f.Round); r != nil {
			if e, err := d.Rounds.Engine(t.c.R.Context(), r.Edition, r.Rules); err == nil && e.Sheet().Fact(name) != nil {
				return e.Sheet().Fact(name)
			}
		}
	}
	return &sheet.Fact{Name: name, Ask: name, Kind: sheet.Decimal}
}
