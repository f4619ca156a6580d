package scoring

import (
	"slices"

	"thidua/internal/exact"
	"thidua/internal/formula"
	"thidua/internal/sheet"
)

// Swap is how little parts two neighbours in the ranking (N4).
type Swap struct {
	Above, Below int       // units
	Gap          exact.Num // how far apart their totals are
	Change       *Change   // the smallest change on one line that swaps them; nil where no single line can
	Deciding     []LineGap // lines that decide the order, the widest first
}

// Change is one figure of one unit changed, and what it does to that unit's points on the line.
type Change struct {
	Unit     int
	Node     int // the line on which points are entered
	Fact     *sheet.Fact
	From, To formula.Value
	Points   exact.Num // how the total of the unit moves, signed
}

// LineGap is the points by which the upper unit is ahead on a line (below zero: behind).
type LineGap struct {
	Node   int
	Points exact.Num
}

// Swaps looks at each pair of neighbours in the ranking. It scores changed figures by the rule, in the round's own
// lane: a line on which people entered points does not move with its figures.
func (r *Round) Swaps() []Swap {
	out := r.Gaps()
	probe := r.clone()
	for i := range out {
		for _, u := range []int{out[i].Below, out[i].Above} {
			probe.probe(&out[i], u)
		}
	}
	return out
}

// Gaps is Swaps without the search for the smallest change, which takes a second or more.
func (r *Round) Gaps() []Swap {
	var out []Swap
	for pos := 1; pos < len(r.order); pos++ {
		above, below := r.order[pos-1], r.order[pos]
		if !r.sums[below].ranked() {
			break
		}
		s := Swap{Above: above, Below: below, Gap: r.sums[above].Total.Sub(r.sums[below].Total)}
		s.Deciding = r.deciding(above, below, s.Gap)
		out = append(out, s)
	}
	return out
}

// deciding returns the lines without whose difference the lower unit would be level or ahead.
func (r *Round) deciding(above, below int, gap exact.Num) []LineGap {
	var out []LineGap
	for _, k := range r.eng.entries {
		a, b := r.cells[above][k], r.cells[below][k]
		if !a.State.HasPoints() || !b.State.HasPoints() {
			continue // a line that only one of them has decides nothing between them
		}
		if d := a.Points.Sub(b.Points); d.Sign() > 0 && !d.Less(gap) {
			out = append(out, LineGap{k, d})
		}
	}
	slices.SortStableFunc(out, func(a, b LineGap) int { return b.Points.Cmp(a.Points) })
	return out
}

// clone returns a round on a set of its own, whose units may be changed without touching this one.
func (r *Round) clone() *Round {
	set := *r.set
	set.Units = make([]*Unit, len(r.set.Units))
	for i, u := range r.set.Units {
		c := *u
		set.Units[i] = &c
	}
	return r.eng.Open(&set, r.lane)
}

// probe tries other figures for every fact of unit u and keeps the smallest change of points that swaps the pair.
func (r *Round) probe(s *Swap, u int) {
	unit := r.set.Units[u]
	kept, before := unit.Verified, r.sums[u].Total
	for _, f := range r.eng.sheet.AllFacts() {
		node := r.eng.entryOf(f)
		if node < 0 || !f.Is.IsZero() {
			continue
		}
		now, _ := unit.Figure(f.Slot())
		if now.State != formula.Entered || r.settled(unit, node) {
			continue
		}
		for _, v := range candidates(f, now) {
			unit.Verified = withFigure(kept, len(r.eng.sheet.AllFacts()), f.Slot(), v)
			r.Changed(u)
			move := r.sums[u].Total.Sub(before)
			if r.swapped(s) && !move.Zero() && s.better(move) {
				s.Change = &Change{Unit: u, Node: node, Fact: f, From: now, To: v, Points: move}
			}
		}
		unit.Verified = kept
		r.Changed(u)
	}
}

// settled says that people entered other points on the line, so that its figures move nothing.
func (r *Round) settled(u *Unit, node int) bool {
	en, ok := u.Entry(r.eng.nodes[node].line.Code, r.lane)
	return ok && en.Points != nil
}

func (s *Swap) better(move exact.Num) bool {
	return s.Change == nil || move.Abs().Less(s.Change.Points.Abs())
}

func (r *Round) swapped(s *Swap) bool {
	a, b := &r.sums[s.Above], &r.sums[s.Below]
	return b.Rank > 0 && a.Rank > 0 && b.Rank < a.Rank
}

func withFigure(have []formula.Value, n, slot int, v formula.Value) []formula.Value {
	out := make([]formula.Value, n)
	copy(out, have)
	out[slot] = v
	return out
}

// entryOf returns the line with points to enter that a fact belongs to, or -1.
func (e *Engine) entryOf(f *sheet.Fact) int {
	if f.Line() == nil {
		return -1
	}
	if l := e.sheet.EntryOf(f.Line().Code); l != nil {
		return e.byCode[l.Code]
	}
	return -1
}

// candidates returns other figures that the fact could have, near the present one: every edge of a table that reads it
// and one unit beyond, some more or fewer cases, the other answer, each other level.
func candidates(f *sheet.Fact, now formula.Value) []formula.Value {
	var out []formula.Value
	add := func(n exact.Num) {
		if !n.Equal(now.Num) && (f.Min == nil || !n.Less(*f.Min)) && (f.Max == nil || !f.Max.Less(n)) {
			out = append(out, formula.Of(n))
		}
	}
	switch f.Kind {
	case sheet.YesNo:
		add(exact.New(1).Sub(now.Num))
	case sheet.LevelKind:
		for i := range f.Levels {
			add(exact.New(int64(i)))
		}
	case sheet.DateKind, sheet.Count, sheet.Rank:
		for d := int64(1); d <= 20; d++ {
			add(now.Num.Add(exact.New(d)))
			add(now.Num.Sub(exact.New(d)))
		}
	default:
		for _, edge := range f.Edges() {
			add(edge)
			add(edge.Add(exact.Frac(1, 100)))
			add(edge.Sub(exact.Frac(1, 100)))
		}
		for _, share := range []int64{1, 2, 5, 10, 20, 50} { // per cent of the figure
			step := now.Num.Mul(exact.Frac(share, 100)).Round(2, exact.HalfUp)
			add(now.Num.Add(step))
			add(now.Num.Sub(step))
		}
	}
	slices.SortStableFunc(out, func(a, b formula.Value) int {
		return a.Num.Sub(now.Num).Abs().Cmp(b.Num.Sub(now.Num).Abs())
	})
	return out
}

// Reader is the round for one goroutine to read, with its own place to work: several may read one round that way as
// long as nobody changes it. It is not to be scored again.
func (r *Round) Reader() *Round {
	out := *r
	out.ints, out.buf = make([]fastCell, len(r.eng.nodes)), nil
	out.work = eval{eng: r.eng, period: r.set.Period}
	return &out
}
