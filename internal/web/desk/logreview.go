package desk

import (
	"thidua/internal/audit"
	"thidua/internal/formula"
	"thidua/internal/review"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// ofRound tells what an act changed in a round: which figure of which line, from what to what. mine is false for rows of other tables.
func (t *teller) ofRound(c audit.Change) (out []ui.Diff, mine bool) {
	before, after := values(c.Before), values(c.After)
	text := func(row map[string]any, column string) string {
		s, _ := row[column].(string)
		return s
	}
	either := func(column string) string {
		if s := text(after, column); s != "" {
			return s
		}
		return text(before, column)
	}
	say := func(label, was, is string) {
		if was != is {
			out = append(out, ui.Diff{Label: label, Before: was, After: is})
		}
	}
	named := func(prefix, of string) string {
		if of == "" {
			return ""
		}
		return t.c.Label(words.M(prefix + of))
	}
	switch c.Table {
	case "review_figure":
		fact := t.fact(either("form"), either("fact"))
		say(fact.Ask, t.figure(fact, text(before, "value")), t.figure(fact, text(after, "value")))
	case "review_entry":
		points := t.c.T("logs.byrule")
		if v := review.Decode(text(after, "points")); v.State == formula.Entered {
			points = pointsOf(v)
		}
		say(t.c.T("logs.lane", text(after, "line"), words.M("lane."+text(after, "lane"))), "", points)
	case "review_line":
		say(either("code"), named("review.stand.", text(before, "stand")), named("review.stand.", text(after, "stand")))
	case "review_form":
		say(t.c.T("column.state"), named("review.stage.", text(before, "stage")), named("review.stage.", text(after, "stage")))
	case "review_round":
		say(t.c.T("rounds.phase"), named("review.phase.", text(before, "phase")), named("review.phase.", text(after, "phase")))
	case "review_proof":
		say(t.c.T("rounds.evidence"), text(before, "title"), text(after, "title"))
	case "cross_plan":
		say(t.c.T("column.state"), named("cross.stage.", text(before, "stage")), named("cross.stage.", text(after, "stage")))
		say(t.c.T("logs.seed"), text(before, "seed"), text(after, "seed"))
	case "cross_consent", "cross_form", "cross_score": // who gave what is nobody's before it is closed, and the log does not know it
	case "review_due", "review_office", "review_interest", "review_level", "review_consent", "review_sending", "review_result", "sheet_edition", "sheet_comment": // the sentence of the act says it
	default:
		return nil, false
	}
	if len(before) == 0 && (c.Table == "review_line" || c.Table == "review_form") {
		return nil, true // a form that is made has nothing to tell yet
	}
	return out, true
}

// inRound names a round, a form or a sheet.
func (t *teller) inRound(table, id string) string {
	switch table {
	case "sheet_edition":
		return t.v.sheetTitle(id)
	case "review_form":
		if f := t.form(id); f != nil {
			return t.v.name(f.Unit, t.c.Today())
		}
		return ""
	}
	if r, y := t.v.roundOf(id); r != nil {
		return t.v.yearName(t.c, y)
	}
	return ""
}

func pointsOf(v formula.Value) string { return points(v.Num, placesOf(v.Num)) }

// form finds a form by its id, once for all that is told; nil for one that was taken away.
func (t *teller) form(id string) *review.Form {
	f, read := t.forms[id]
	if !read {
		var err error
		if f, err = t.v.review.Store.FormHead(t.c.R.Context(), id); err != nil {
			f = nil
		}
		t.forms[id] = f
	}
	return f
}

// fact finds the fact of a form by its name; one that is not found is called by it.
func (t *teller) fact(form, name string) *sheet.Fact {
	if f := t.form(form); f != nil {
		if r, _ := t.v.roundOf(f.Round); r != nil {
			if e, err := t.v.review.Engine(t.c.R.Context(), r.Edition, r.Rules); err == nil && e.Sheet().Fact(name) != nil {
				return e.Sheet().Fact(name)
			}
		}
	}
	return &sheet.Fact{Name: name, Ask: name, Kind: sheet.Decimal}
}

func (t *teller) figure(f *sheet.Fact, value string) string {
	if value == "" {
		return ""
	}
	return t.c.Lang.Say(scoring.FigureMsg(f, review.Decode(value)))
}
