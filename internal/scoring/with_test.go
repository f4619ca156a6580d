package scoring_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"testing"

	"thidua/internal/scoring"
	"thidua/internal/sheetfile"
)

// TestWith: a round with other units in the places of some is the round that would be scored anew, in every lane, and
// the one that it was made from stays as it was. The units are those of the examples, each with another's figures.
func TestWith(t *testing.T) {
	rng := rand.New(rand.NewPCG(15, 3))
	steps := 0
	for _, facts := range factFiles(t) {
		for _, path := range sheetsOf(t, facts) {
			s := sheetAt(t, path)
			data, err := os.ReadFile(facts)
			if err != nil {
				t.Fatal(err)
			}
			set, _ := sheetfile.ReadFacts(s, facts, data)
			if set == nil || len(set.Units) < 2 {
				continue
			}
			for _, lane := range scoring.Lanes() {
				steps += withSteps(t, rng, scoring.New(s), set, lane)
			}
		}
	}
	if steps < 200 {
		t.Errorf("only %d steps", steps)
	}
}

func withSteps(t *testing.T, rng *rand.Rand, e *scoring.Engine, set *scoring.Set, lane scoring.Lane) int {
	t.Helper()
	now := *set
	r := e.Open(&now, lane)
	const steps = 12
	for range steps {
		changed := map[int]*scoring.Unit{}
		for range 1 + rng.IntN(2) {
			i, from := rng.IntN(len(now.Units)), now.Units[rng.IntN(len(now.Units))]
			u := *now.Units[i]
			u.Reported, u.Verified, u.Entries, u.Unanswered = from.Reported, from.Verified, from.Entries, from.Unanswered
			changed[i] = &u
		}
		was := scored(e, r)
		next := r.With(changed)
		if got := scored(e, r); got != was {
			t.Fatalf("%s: the round itself changed", lane)
		}
		units := append([]*scoring.Unit{}, now.Units...)
		for i, u := range changed {
			units[i] = u
		}
		now.Units = units
		fresh := now
		if got, want := scored(e, next), scored(e, e.Open(&fresh, lane)); got != want {
			t.Fatalf("%s: %s\nscored anew: %s", lane, got, want)
		}
		r = next
	}
	return steps
}

// scored is all that a round came to.
func scored(e *scoring.Engine, r *scoring.Round) string {
	out := fmt.Sprint(r.Order(), "\n")
	for i := range r.Units() {
		for _, k := range append(e.Entries(), e.Tops()...) {
			c, x := r.Cell(i, k), r.RuleCell(i, k)
			out += fmt.Sprintln(i, k, c.State, c.Points, c.Base, c.Bonus, c.Penalty, x.State, x.Points)
		}
		st := r.Standing(i)
		out += fmt.Sprintln(st.Total, st.Full, st.Rank, st.Grade, st.Knocked, st.Complete, st.Provisional, st.TiedBy, st.Tied)
	}
	return out
}
