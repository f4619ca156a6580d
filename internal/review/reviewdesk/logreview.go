package reviewdesk

import (
	"cmp"

	"thidua/internal/audit"
	"thidua/internal/formula"
	"thidua/internal/review"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// roundTells is how the log says scored rounds: which figure of which line changed, from what to what.
func (d *Desk) roundTells() []kit.Tells {
	quiet := kit.Silent(
		"review_due", "review_office", "review_interest", "review_level", "review_consent", "review_sending",
		"review_result",
	)
	return append(
		quiet,
		kit.Tells{Table: "review_round", Called: tellRound, Diffs: func(t *kit.Teller, c audit.Change) []ui.Diff {
			return t.Changed(stateOf(t, c, t.C.T("rounds.phase"), "phase"))
		}},
		kit.Tells{Table: "review_form", Called: d.tellForm, Diffs: func(t *kit.Teller, c audit.Change) []ui.Diff {
			if len(kit.Values(c.Before)) == 0 { // a form that is made has nothing to tell yet
				return nil
			}
			return t.Changed(stateOf(t, c, t.C.T("column.state"), "stage"))
		}},
		kit.Tells{Table: "review_line", Diffs: func(t *kit.Teller, c audit.Change) []ui.Diff {
			if len(kit.Values(c.Before)) == 0 {
				return nil
			}
			return t.Changed(stateOf(t, c, either(c, "code"), "stand"))
		}},
		kit.Tells{Table: "review_proof", Diffs: func(t *kit.Teller, c audit.Change) []ui.Diff {
			return t.Changed([3]string{
				t.C.T("rounds.evidence"), kit.Said(kit.Values(c.Before), "title"), kit.Said(kit.Values(c.After), "title"),
			})
		}},
		kit.Tells{Table: "review_figure", Diffs: d.tellFigure},
		kit.Tells{Table: "review_entry", Diffs: tellEntry},
	)
}

// stateOf is a change of a state of a round, a form or a line.
func stateOf(t *kit.Teller, c audit.Change, label, column string) [3]string {
	prefix := "review." + column + "."
	return [3]string{
		label, t.Word(prefix, kit.Said(kit.Values(c.Before), column)), t.Word(prefix, kit.Said(kit.Values(c.After), column)),
	}
}

// either is the text of a column after a change, or before it where the row is gone.
func either(c audit.Change, column string) string {
	return cmp.Or(kit.Said(kit.Values(c.After), column), kit.Said(kit.Values(c.Before), column))
}

func tellRound(t *kit.Teller, id string) string {
	if r, y := t.V.RoundOf(id); r != nil {
		return t.V.YearName(t.C, y)
	}
	return ""
}

func (d *Desk) tellForm(t *kit.Teller, id string) string {
	if f := d.formTold(t, id); f != nil {
		return t.V.Name(f.Unit, t.C.Today())
	}
	return ""
}

// tellEntry says points; none are those that the rule gives.
func tellEntry(t *kit.Teller, c audit.Change) []ui.Diff {
	after := kit.Values(c.After)
	given := t.C.T("logs.byrule")
	if v := review.Decode(kit.Said(after, "points")); v.State == formula.Entered {
		given = kit.Points(v.Num, kit.PlacesOf(v.Num))
	}
	return t.Changed([3]string{
		t.C.T("logs.lane", kit.Said(after, "line"), words.M("lane."+kit.Said(after, "lane"))), "", given,
	})
}

// tellFigure says a figure as its form asks for it.
func (d *Desk) tellFigure(t *kit.Teller, c audit.Change) []ui.Diff {
	fact := d.factTold(t, either(c, "form"), either(c, "fact"))
	figure := func(value string) string {
		if value == "" {
			return ""
		}
		return t.C.Lang.Say(scoring.FigureMsg(fact, review.Decode(value)))
	}
	return t.Changed([3]string{
		fact.Ask, figure(kit.Said(kit.Values(c.Before), "value")), figure(kit.Said(kit.Values(c.After), "value")),
	})
}

// formTold finds a form by its id, once for all that is told; nil for one that was taken away.
func (d *Desk) formTold(t *kit.Teller, id string) *review.Form {
	f, err := web.Once(
		t.C, "form told "+id, func() (*review.Form, error) { return d.Rounds.Store.FormHead(t.C.R.Context(), id) },
	)
	if err != nil {
		return nil
	}
	return f
}

// factTold finds the fact of a form by its name; one that is not found is called by it.
func (d *Desk) factTold(t *kit.Teller, form, name string) *sheet.Fact {
	if f := d.formTold(t, form); f != nil {
		if r, _ := t.V.RoundOf(f.Round); r != nil {
			if e, err := d.Rounds.Engine(t.C.R.Context(), r.Edition, r.Rules); err == nil && e.Sheet().Fact(name) != nil {
				return e.Sheet().Fact(name)
			}
		}
	}
	return &sheet.Fact{Name: name, Ask: name, Kind: sheet.Decimal}
}
