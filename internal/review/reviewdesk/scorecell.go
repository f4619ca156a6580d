package reviewdesk

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"thidua/internal/fault"
	"thidua/internal/formula"
	"thidua/internal/review"
	"thidua/internal/review/reviewkit"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// figureName is the fact that a field of the grid is for, and whether it is the figure of the year before.
func figureName(field string) (last bool, fact string, is bool) {
	if fact, is = strings.CutPrefix(field, "l."); is {
		return true, fact, true
	}
	fact, is = strings.CutPrefix(field, "f.")
	return false, fact, is
}

// figureOf is a figure of the unit's own, or that of the year before.
func figureOf(f *review.Form, fact string, last bool) formula.Value {
	if !last {
		return reviewkit.Reported(f, fact)
	}
	if x := f.Figure(fact, review.LastYear); x != nil {
		return review.Decode(x.Value)
	}
	return formula.Value{}
}

// typedCell is one field of the grid, as its script sends it when the person leaves it.
type typedCell struct {
	Name, Value, Was, Request string
}

// told is what the grid's script shows then.
type told struct {
	Value, Why, Total, Missing, Saved string
	Lacking                           int // lines on which figures are missing
	Percent                           int
	Rows                              []toldRow
	Proven                            int
	Asked                             string
	Error                             string
	Mine                              bool // another figure stands there now: the person may put this one in its place
}

// toldRow is what a line or a group comes to.
type toldRow struct {
	Code, Points string
	Missing      bool
	NA           bool // the unit says that it does not apply
	Doubt        string
}

// cell saves one figure at once, and says what the line and the total come to. What the person had typed into the field
// before is then no draft any more: an old draft must not come back over what was saved.
func (d *Desk) cell(c *web.Ctx) error {
	var in typedCell
	if err := c.ReadJSON(&in); err != nil {
		return err
	}
	v, w, _, f, err := d.FormWorld(c)
	if err != nil {
		return err
	}
	last, name, _ := figureName(in.Name)
	cell, bad := d.cellOf(c, w, name, in.Value, in.Was)
	if !bad.IsZero() {
		return c.JSON(422, told{Error: words.Sentence(c.Lang.Say(bad))})
	}
	cell.Last = last
	by := d.RoundBy(c, v, w)
	if in.Request != "" {
		// the same key with other words is another request
		sum := sha256.Sum256([]byte(c.R.URL.Path + "\n" + in.Name + "\n" + in.Value + "\n" + in.Was))
		by.Request = c.Account.ID + "/" + in.Request + "/" + hex.EncodeToString(sum[:8])
	}
	if err := d.Rounds.Fill(c.R.Context(), by, f.ID, []review.Cell{cell}); err != nil {
		if no := web.Fault(err); no != nil {
			return d.notSaved(c, v, w, f.ID, in.Name, no)
		}
		return err
	}
	if err := c.Site.Drafts.Drop(c.R.Context(), c.Account.ID, reviewkit.FillPath(f.ID), in.Name); err != nil {
		return err
	}
	return d.tell(c, in.Name)
}

// notSaved answers why a figure was not saved. Where something else stands there now, it says what, from whom and since
// when.
func (d *Desk) notSaved(c *web.Ctx, v *kit.View, w *review.World, form, field string, no *fault.Error) error {
	now, err := d.Rounds.Store.Form(c.R.Context(), form)
	if err != nil {
		return err
	}
	last, name, _ := figureName(field)
	out := told{
		Error: words.Sentence(c.Lang.Say(no.Msg)),
		Value: kit.Typed(c, w.Engine.Sheet().Fact(name), figureOf(now, name, last)),
	}
	if no.Kind != fault.Stale {
		return c.JSON(409, out)
	}
	lane := review.Reported
	if last {
		lane = review.LastYear
	}
	out.Mine = true
	switch x := now.Figure(name, lane); {
	case x == nil:
		out.Error = c.T("rounds.emptied")
	case x.Account == c.Account.ID:
		out.Error = c.T("rounds.yoursnow", out.Value, ui.Clock(kit.Moment(x.At)))
	default:
		out.Error = c.T("rounds.theirsnow", kit.AccountName(v, x.Account), out.Value, ui.Clock(kit.Moment(x.At)))
	}
	return c.JSON(409, out)
}

// tell answers with what the lines, the groups and the total come to now.
func (d *Desk) tell(c *web.Ctx, field string) error {
	last, fact, _ := figureName(field)
	v, w, _, f, err := d.FormWorld(c)
	if err != nil {
		return err
	}
	x := w.Engine.Sheet().Fact(fact)
	out := told{Value: kit.Typed(c, x, figureOf(f, fact, last)), Saved: ui.Clock(c.Site.Clock.Now())}
	i := w.Place(f.ID)
	r := w.Scored(scoring.Claimed)
	st := r.Standing(i)
	out.Total, out.Percent = kit.Points(st.Total, w.Engine.Places()), percent(st.Total, w.FullOf(st))
	missing := w.Missing(f.ID)
	out.Lacking, out.Missing = len(missing), lacks(c, w, f, missing)
	out.Rows = toldRows(w, f, w.Engine.Sheet().Lines, missing)
	g := grid{Unproven: w.Unproven(f), Missing: missing}
	g.counts(w, f)
	out.Proven, out.Asked = g.Proven, c.T("rounds.asked.of", g.Asked)
	doubts := doubtsOf(c, w, f)
	for i := range out.Rows {
		out.Rows[i].Doubt = doubts[out.Rows[i].Code]
	}
	if x.Line() != nil {
		if e := w.Engine.Sheet().EntryOf(x.Line().Code); e != nil {
			k, _ := w.Node(e.Code)
			if r.Cell(i, k).State.HasPoints() {
				a := r.Explain(i, k)
				out.Why = named(v, f, a.Why(c.Lang, false))
			}
		}
	}
	return c.JSON(200, out)
}

// lacks says on how many lines figures are missing, and how many of the whole sheet; "" where none is.
func lacks(c *web.Ctx, w *review.World, f *review.Form, missing []string) string {
	var out []string
	if len(missing) > 0 {
		out = append(out, c.T("rounds.stillmissing", len(missing)))
	}
	if n := len(w.Blank(f)); n > 0 {
		out = append(out, c.T("rounds.blank", n))
	}
	return strings.Join(out, ". ")
}

// toldRows are the points claimed on lines and on what is below them.
func toldRows(w *review.World, f *review.Form, lines []*sheet.Line, missing []string) []toldRow {
	var out []toldRow
	for _, l := range lines {
		if !w.Applies(f, l) {
			continue
		}
		cell := w.Now(f.ID, l.Code)
		row := toldRow{Code: l.Code, Missing: slices.Contains(missing, l.Code), NA: cell.State == scoring.NotApplying}
		if cell.State.HasPoints() {
			row.Points = kit.Points(cell.Points, w.Engine.Places())
		}
		out = append(out, row)
		if f.Line(l.Code) == nil {
			out = append(out, toldRows(w, f, l.Lines, missing)...)
		}
	}
	return out
}
