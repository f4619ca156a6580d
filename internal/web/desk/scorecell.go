package desk

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"thidua/internal/formula"
	"thidua/internal/review"
	"thidua/internal/scoring"
	"thidua/internal/web"
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
		return reported(f, fact)
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
	Value, Points, Why, Total, Missing string
	Percent                            int
	Error                              string
}

// cell saves one figure at once, and says what the line and the total come to.
func (d *Desk) cell(c *web.Ctx) error {
	var in typedCell
	if err := c.ReadJSON(&in); err != nil {
		return err
	}
	v, w, _, f, err := d.formWorld(c)
	if err != nil {
		return err
	}
	last, name, _ := figureName(in.Name)
	cell, bad := d.cellOf(c, w, name, in.Value, in.Was)
	if !bad.IsZero() {
		return c.JSON(422, told{Error: words.Sentence(c.Lang.Say(bad))})
	}
	cell.Last = last
	by := d.roundBy(c, v, w)
	if in.Request != "" {
		sum := sha256.Sum256([]byte(c.R.URL.Path + "\n" + in.Name + "\n" + in.Value + "\n" + in.Was)) // the same key with other words is another request
		by.Request = c.Account.ID + "/" + in.Request + "/" + hex.EncodeToString(sum[:8])
	}
	if err := d.Rounds.Fill(c.R.Context(), by, f.ID, []review.Cell{cell}); err != nil {
		if no := web.Fault(err); no != nil {
			now, err := d.Rounds.Store.Form(c.R.Context(), f.ID)
			if err != nil {
				return err
			}
			have := typed(c, w.Engine.Sheet().Fact(name), figureOf(now, name, last))
			return c.JSON(409, told{Error: words.Sentence(c.Lang.Say(no.Msg)) + " " + c.T("rounds.nowis", have), Value: have})
		}
		return err
	}
	return d.tell(c, in.Name)
}

// tell answers with what the line of a figure and the total come to now.
func (d *Desk) tell(c *web.Ctx, field string) error {
	last, fact, _ := figureName(field)
	_, w, _, f, err := d.formWorld(c)
	if err != nil {
		return err
	}
	out := told{}
	x := w.Engine.Sheet().Fact(fact)
	out.Value = typed(c, x, figureOf(f, fact, last))
	i := w.Place(f.ID)
	r := w.Scored(scoring.Claimed)
	st := r.Standing(i)
	out.Total, out.Percent = points(st.Total, w.Engine.Places()), percent(st.Total, st.Full)
	if n := len(w.Missing(f.ID)); n > 0 {
		out.Missing = c.T("rounds.stillmissing", n)
	}
	if x.Line() != nil {
		if e := w.Engine.Sheet().EntryOf(x.Line().Code); e != nil {
			k, _ := w.Node(e.Code)
			if cell := r.Cell(i, k); cell.State.HasPoints() {
				a := r.Explain(i, k)
				out.Points, out.Why = points(cell.Points, w.Engine.Places()), a.Why(c.Lang, false)
			}
		}
	}
	return c.JSON(200, out)
}
