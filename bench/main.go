// Command bench measures the score engine beside a plain loop (the limit), expr-lang (a general expression engine on
// floats) and exact rationals, and durable writes beside a bare group-commit loop, all in one run and interleaved, and
// prints medians. See docs/performance.md for what the figures mean.
package main

import (
	"flag"
	"fmt"
	"math/big"
	"os"
	"runtime"
	"slices"
	"time"

	"thidua/bench/reference"
	"thidua/internal/exact"
	"thidua/internal/formula"
	"thidua/internal/scoring"
	"thidua/internal/words"
)

func main() {
	reps := flag.Int("reps", 15, "runs of each contender; the median counts")
	seed := flag.Int64("seed", 2022, "seed of the figures")
	units := flag.Int("units", 240, "units of the bloc")
	only := flag.String("only", "", "score, rounds, writes, pages, hour, papers, life or size; all where nothing is said")
	window := flag.Duration("window", time.Second, "how long each contender writes in one run")
	flag.Parse()
	fmt.Printf(
		"%s, %d CPU, %s, seed %d, median of %d interleaved runs\n\n", time.Now().Format("2006-01-02"), runtime.NumCPU(),
		runtime.Version(), *seed, *reps,
	)
	failed := false
	for _, part := range []struct {
		name string
		run  func() error
	}{
		{"score", func() error { return score(*units, *reps, *seed) }},
		{"rounds", func() error { return rounds(max(*reps/5, 1), *seed) }},
		{"writes", func() error { return writes(max(*reps/2, 1), *window) }},
		{"pages", func() error { return pages(*reps) }},
		{"hour", func() error { return lastHour(10 * *window) }},
		{"papers", func() error { return papers(max(*reps/2, 1)) }},
		{"life", func() error { return life(max(*reps/3, 1)) }},
		{"size", size},
	} {
		if *only != "" && *only != part.name {
			continue
		}
		if err := part.run(); err != nil {
			fmt.Fprintln(os.Stderr, part.name+":", err)
			failed = true
		}
	}
	if failed {
		os.Exit(1)
	}
}

// score measures the engine.
func score(units, reps int, seed int64) error {
	s1(measure(units, reps, seed), measure(10*units, reps, seed))
	s2(units, reps, seed)
	if wrong := s4(10*units, seed); wrong > 0 {
		return fmt.Errorf("%d cells differ from rationals", wrong)
	}
	fmt.Println()
	return nil
}

// figures are medians in nanoseconds a cell.
type figures struct {
	units                              int
	engine, explained, loop, expr, rat float64
}

// measure runs every contender in turn, reps times over.
func measure(units, reps int, seed int64) figures {
	s := benchSheet()
	set := benchSet(s, units, seed)
	e := scoring.New(s)
	round := e.Open(set, scoring.Rule)
	loop, ex := newFloor(s, set), newExpr(s, set)
	cells := units * lineCount
	var times [5][]time.Duration
	for range reps {
		for i, run := range []func(){
			round.Rescore,
			func() { explainAll(round) },
			loop.run,
			ex.run,
			func() { rationals(round) },
		} {
			if units > 1000 && (i == 1 || i == 4) && len(times[i]) >= 3 {
				continue // the slow ones need fewer runs
			}
			start := time.Now()
			run()
			times[i] = append(times[i], time.Since(start))
		}
	}
	per := func(i int) float64 { return float64(median(times[i]).Nanoseconds()) / float64(cells) }
	return figures{units, per(0), per(1), per(2), per(3), per(4)}
}

func median(d []time.Duration) time.Duration {
	slices.Sort(d)
	return d[len(d)/2]
}

func explainAll(r *scoring.Round) {
	for i := range r.Units() {
		for _, a := range r.ExplainUnit(i) {
			_ = a.Why(words.Vietnamese, false)
		}
	}
}

// rationals scores the whole set by the plain implementation in math/big.
func rationals(r *scoring.Round) {
	s := r.Engine().Sheet()
	lead := reference.Leads(s.Nodes(), facts(r))
	for _, f := range facts(r) {
		for _, l := range s.Nodes() {
			if len(l.Lines) == 0 {
				line(r, f, l.Code, lead)
			}
		}
	}
}

func facts(r *scoring.Round) [][]formula.Value {
	var out [][]formula.Value
	for _, u := range r.Units() {
		out = append(out, u.Reported)
	}
	return out
}

func s1(small, large figures) {
	fmt.Printf("perf-S1  scoring round in memory with ranks, %d lines (ns a cell; ratio to the loop)\n", lineCount)
	fmt.Printf(
		"  %-34s %12s %8s %12s %8s\n", "", fmt.Sprint(small.units, " units"), "", fmt.Sprint(large.units, " units"), "",
	)
	row := func(name string, a, b float64) {
		fmt.Printf("  %-34s %12.1f %7.1fx %12.1f %7.1fx\n", name, a, a/small.loop, b, b/large.loop)
	}
	row("plain loop, floats (the limit)", small.loop, large.loop)
	row("this engine, exact", small.engine, large.engine)
	row("this engine, every account written", small.explained, large.explained)
	row("expr-lang, floats", small.expr, large.expr)
	row("math/big rationals", small.rat, large.rat)
	fmt.Printf(
		"  round of %d units: %.2f ms; %.1f times as fast as expr-lang\n", small.units,
		small.engine*float64(small.units*lineCount)/1e6, small.expr/small.engine,
	)
	verdict("≤ 60 ns a cell", small.engine <= 60)
	verdict("≤ 12× the loop at the larger set", large.engine <= 12*large.loop)
	verdict("≥ 3× expr-lang", small.expr >= 3*small.engine)
	fmt.Println()
}

func verdict(goal string, met bool) {
	word := "met"
	if !met {
		word = "MISSED"
	}
	fmt.Printf("  goal %-34s %s\n", goal, word)
}

// s2 changes one figure and scores its unit and all ranks again.
func s2(units, reps int, seed int64) {
	s := benchSheet()
	set := benchSet(s, units, seed)
	r := scoring.New(s).Open(set, scoring.Rule)
	slot := s.Fact("x0.1").Slot()
	var plain, leader []time.Duration
	lead := s.Fact("x59 đạt").Slot()
	for n := range reps * 20 {
		u := set.Units[n%units]
		u.Reported[slot] = formula.Of(exact.New(int64(n % 9)))
		start := time.Now()
		r.Changed(n % units)
		plain = append(plain, time.Since(start))
		u.Reported[lead] = formula.Of(exact.New(int64(200 + n))) // a new leader each time: all units move
		start = time.Now()
		r.Changed(n % units)
		leader = append(leader, time.Since(start))
	}
	fmt.Printf("perf-S2  one figure changed, its unit and all ranks again, %d units\n", units)
	fmt.Printf("  %-34s %12.3f ms\n", "an ordinary figure", float64(median(plain).Nanoseconds())/1e6)
	fmt.Printf("  %-34s %12.3f ms\n", "a new leader: every unit moves", float64(median(leader).Nanoseconds())/1e6)
	verdict("≤ 0.1 ms", median(plain) <= 100*time.Microsecond)
	fmt.Println()
}

// s4 counts cells that differ from exact rationals: the engine's, and a float loop's.
func s4(units int, seed int64) int {
	s := benchSheet()
	set := benchSet(s, units, seed)
	r := scoring.New(s).Open(set, scoring.Rule)
	loop := newFloor(s, set)
	loop.run()
	lead := reference.Leads(s.Nodes(), facts(r))
	wrong, floats := 0, 0
	widest := new(big.Rat)
	for i := range set.Units {
		for n, k := range r.Engine().Entries() {
			want := line(r, set.Units[i].Reported, r.Engine().Line(k).Code, lead)
			if r.Cell(i, k).Points.Rat().Cmp(want) != 0 {
				wrong++
			}
			got := new(big.Rat).SetFloat64(loop.points[i*lineCount+n])
			if d := got.Sub(got, want); d.Abs(d).Cmp(big.NewRat(1, 1000)) > 0 {
				floats++
				if d.Cmp(widest) > 0 {
					widest = d
				}
			}
		}
	}
	fmt.Printf("perf-S4  exactness over %d cells, percentages on a band edge one time in five\n", units*lineCount)
	fmt.Printf("  %-34s %12d cells differ from rationals\n", "this engine", wrong)
	fmt.Printf("  %-34s %12d cells, by up to %s points\n", "plain loop, floats", floats, widest.FloatString(2))
	verdict("0 differences", wrong == 0)
	return wrong
}

func line(r *scoring.Round, f []formula.Value, code string, lead map[*sheetLine]reference.Lead) *big.Rat {
	s := r.Engine().Sheet()
	l := s.Find(code)
	if l.Base == nil || l.Base.Of.IsZero() {
		return reference.Score(s, l, f, lead).Points
	}
	// A percentage of two counts: the reference reads facts only, so the division is made here.
	a, b := f[l.Facts[0].Slot()].Num.Rat(), f[l.Facts[1].Slot()].Num.Rat()
	x := new(big.Rat).Mul(a.Quo(a, b), big.NewRat(100, 1))
	for _, band := range l.Base.Bands {
		if (band.From == nil || x.Cmp(band.From.Rat()) >= 0) && (band.Below == nil || x.Cmp(band.Below.Rat()) < 0) {
			return band.Points.Rat()
		}
	}
	return nil
}
