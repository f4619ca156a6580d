package scoring

import (
	"math/rand"
	"testing"

	"thidua/bench/reference"
)

// TestFastPathIsTheExplainedPath scores every line once without and once with its account: noting things down changes
// nothing.
func TestFastPathIsTheExplainedPath(t *testing.T) {
	src := rand.New(rand.NewSource(1))
	for range 200 {
		s := reference.Random(src)
		set := &Set{
			Closed: true,
			Units:  []*Unit{{ID: "a", Reported: reference.Facts(s, src)}, {ID: "b", Reported: reference.Facts(s, src)}},
		}
		r := New(s).Open(set, Rule)
		for i, u := range set.Units {
			r.load(u)
			for k, n := range r.eng.nodes {
				r.work.trace = &trace{}
				var c Cell
				if len(n.kids) > 0 {
					c = r.work.group(n, r.cells[i])
				} else {
					c = r.work.line(n)
				}
				noted := len(r.work.trace.steps)
				r.work.trace = nil
				if was := r.cells[i][k]; c.State != was.State || !c.Points.Equal(was.Points) || !c.Base.Equal(was.Base) ||
					!c.Bonus.Equal(was.Bonus) || !c.Penalty.Equal(was.Penalty) {
					t.Fatalf("%s: explained %v, fast %v", n.line.Code, c, was)
				}
				if noted == 0 && len(n.kids) == 0 {
					t.Fatalf("%s: nothing was noted", n.line.Code)
				}
			}
		}
	}
}

// TestChangedEqualsRescore changes one figure after the other and holds the incremental round against a fresh one.
func TestChangedEqualsRescore(t *testing.T) {
	src := rand.New(rand.NewSource(2))
	for range 60 {
		s := reference.Random(src)
		set := &Set{Closed: true}
		for _, id := range []string{"a", "b", "c", "d"} {
			set.Units = append(set.Units, &Unit{ID: id, Reported: reference.Facts(s, src)})
		}
		e := New(s)
		r := e.Open(set, Rule)
		for range 20 {
			i := src.Intn(len(set.Units))
			fresh := reference.Facts(s, src)
			if len(fresh) == 0 {
				break // a sheet of nothing but full maxima
			}
			slot := src.Intn(len(fresh))
			set.Units[i].Reported[slot] = fresh[slot]
			r.Changed(i)
			want := e.Open(set, Rule)
			for j := range set.Units {
				if a, b := r.sums[j], want.sums[j]; !a.Total.Equal(b.Total) || a.Rank != b.Rank || a.Complete != b.Complete {
					t.Fatalf("unit %d after a change: %v, fresh: %v", j, a, b)
				}
			}
		}
	}
}
