package review

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"thidua/internal/scoring"
)

// Body writes the agreed result as text that can be held against another: a line a unit, in the order of their short names, with total,
// base, bonus, penalty, rank and grade, and below it its lines with their points. Numbers are exact fractions.
func (w *World) Body() string {
	var b strings.Builder
	r := w.Scored(scoring.Agreed)
	in := w.InPlay()
	slices.SortFunc(in, func(x, y *Form) int { return strings.Compare(x.Code, y.Code) })
	fmt.Fprintf(&b, "%s %d %s\n", w.Engine.Sheet().ID, w.Engine.Sheet().Version, w.Round.Period)
	for _, f := range in {
		i := w.Place(f.ID)
		st := r.Standing(i)
		fmt.Fprintf(&b, "%s\t%s\t%s\t%s\t%s\t%d\t%s\t%s\n", f.Code, st.Total.Rat().RatString(), st.Base.Rat().RatString(), st.Bonus.Rat().RatString(), st.Penalty.Rat().RatString(), st.Rank, st.Grade, strings.Join(st.Knocked, ","))
		for _, l := range f.Lines {
			k, _ := w.Node(l.Code)
			c := r.Cell(i, k)
			fmt.Fprintf(&b, "\t%s\t%s\n", l.Code, c.Points.Rat().RatString())
		}
	}
	return b.String()
}

// seal is the hash of a body.
func seal(body string) string {
	sum := sha256.Sum256([]byte(body))
	return hex.EncodeToString(sum[:])
}

// Holds says whether a published result is still what was published (its hash), and, of the newest one of a round that is published or
// closed, whether computing it again from the sheet, the figures and the entries gives the same.
func (w *World) Holds(r *Result, newest bool) (whole, same bool) {
	whole = seal(r.Body) == r.Hash
	same = !newest || w.Round.Phase.At() < Objecting.At() || w.Body() == r.Body
	return whole, same
}
