package scoring_test

import (
	"fmt"
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"thidua/bench/reference"
	"thidua/internal/formula"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/words"
)

// drawn lets the reference's generator draw from rapid, so that a failing sheet is shrunk.
type drawn struct{ t *rapid.T }

func (d drawn) Intn(n int) int { return rapid.IntRange(0, n-1).Draw(d.t, "n") }

// TestAgreesWithReference scores random sheets on random figures, most of them on the edge of a table or one unit
// beside it, and holds every line, group and total against the plain implementation in rationals.
func TestAgreesWithReference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := reference.Random(drawn{t})
		set := &scoring.Set{Period: scoring.Year, Closed: true}
		var figures [][]formula.Value
		for i := range 1 + rapid.IntRange(0, 3).Draw(t, "units") {
			facts := reference.Facts(s, drawn{t})
			figures = append(figures, facts)
			set.Units = append(set.Units, &scoring.Unit{ID: fmt.Sprint("u", i), Reported: facts})
		}
		r := scoring.New(s).Open(set, scoring.Rule)
		lead := reference.Leads(s.Nodes(), figures)
		for i := range set.Units {
			total := new(big.Rat)
			for _, l := range s.Nodes() {
				compare(t, r, i, l, reference.Score(s, l, figures[i], lead))
			}
			for _, l := range s.Lines {
				if want := reference.Score(s, l, figures[i], lead); want.Points != nil {
					total.Add(total, want.Points)
				}
			}
			places := s.Rounding.Places
			if got := r.Points(i).Rat(); got.Cmp(reference.Round(total, places)) != 0 {
				t.Fatalf("total of unit %d is %s, want %s", i, got.RatString(), total.RatString())
			}
		}
	})
}

func compare(t *rapid.T, r *scoring.Round, i int, l *sheet.Line, want reference.Points) {
	k, _ := r.Engine().Index(l.Code)
	c := r.Cell(i, k)
	if (c.State == scoring.NotApplying) != want.Left {
		t.Fatalf("line %s: state %d, reference says it is left out: %v", l.Code, c.State, want.Left)
	}
	if c.State.HasPoints() != (want.Points != nil) {
		t.Fatalf("line %s: state %d, reference has points: %v", l.Code, c.State, want.Points != nil)
	}
	if want.Points == nil {
		return
	}
	for what, pair := range map[string][2]*big.Rat{
		"points": {c.Points.Rat(), want.Points}, "base": {c.Base.Rat(), want.Base},
		"bonus": {c.Bonus.Rat(), want.Bonus}, "penalty": {c.Penalty.Rat(), want.Penalty},
	} {
		if pair[0].Cmp(pair[1]) != 0 {
			t.Fatalf("line %s: %s is %s, want %s", l.Code, what, pair[0].RatString(), pair[1].RatString())
		}
	}
	if sum := c.Base.Add(c.Bonus).Sub(c.Penalty); !sum.Equal(c.Points) {
		t.Fatalf("line %s: the columns come to %s, the points are %s", l.Code, sum, c.Points)
	}
	a := r.Explain(i, k)
	if why := a.Why(words.Vietnamese, true); why == "" && len(l.Lines) == 0 {
		t.Fatalf("line %s has no account", l.Code)
	}
}
