package cross

import (
	"slices"

	"thidua/internal/exact"
)

// Given are the points that a unit gave another on a line.
type Given struct {
	Pair
	Points exact.Num
}

// Mean is what the points given to a unit come to.
type Mean struct {
	Unit     string
	N        int // how many gave points: who gave none lowers nothing
	Raw      exact.Num
	Adjusted *exact.Num // without the severity of who happened to score it; nil where that cannot be told
}

// Severity is how much more (or, below zero, less) than the others a unit gave, wherever it scored the same ones.
type Severity struct {
	Scorer string
	N      int // how many it scored
	By     *exact.Num
}

// Group are units and scorers that are bound to one another by the points given. Between groups nothing can be
// compared: whether one unit is better or its scorers kinder, the points do not tell.
type Group struct{ Units, Scorers []string }

// Fit is what the points given on a line come to. Where there are several groups no severity is told apart from
// quality.
type Fit struct {
	Means   []Mean
	Scorers []Severity
	Groups  []Group
}

// Mean returns the mean of a unit, nil where nobody gave it points.
func (f Fit) Mean(unit string) *Mean {
	for i := range f.Means {
		if f.Means[i].Unit == unit {
			return &f.Means[i]
		}
	}
	return nil
}

// Solve separates the severity of the scorers from the quality of the units: points = quality + severity, least
// squares, the severities of all scorers together being 0. It is solved in fractions, without rounding.
func Solve(given []Given) Fit {
	d := designOf(given)
	out := Fit{Groups: d.groups()}
	severity := make([]exact.Num, len(d.scorers))
	told := len(out.Groups) == 1
	if told {
		severity = d.severities()
	}
	for i, u := range d.units {
		m := Mean{Unit: u, N: len(d.ofUnit[i]), Raw: d.raw(i)}
		if told {
			adjusted := m.Raw.Sub(d.mean(d.ofUnit[i], func(g cell) exact.Num { return severity[g.scorer] }))
			m.Adjusted = &adjusted
		}
		out.Means = append(out.Means, m)
	}
	for i, s := range d.scorers {
		x := Severity{Scorer: s, N: len(d.ofScorer[i])}
		if told {
			x.By = &severity[i]
		}
		out.Scorers = append(out.Scorers, x)
	}
	return out
}

// design is who scored whom, by places in the lists of units and scorers.
type design struct {
	units, scorers   []string
	ofUnit, ofScorer [][]cell
}

type cell struct {
	unit, scorer int
	points       exact.Num
}

func designOf(given []Given) *design {
	d := &design{}
	for _, g := range given {
		d.units, d.scorers = append(d.units, g.Unit), append(d.scorers, g.Scorer)
	}
	for _, list := range []*[]string{&d.units, &d.scorers} {
		slices.Sort(*list)
		*list = slices.Compact(*list)
	}
	d.ofUnit, d.ofScorer = make([][]cell, len(d.units)), make([][]cell, len(d.scorers))
	for _, g := range given {
		u, _ := slices.BinarySearch(d.units, g.Unit)
		s, _ := slices.BinarySearch(d.scorers, g.Scorer)
		x := cell{u, s, g.Points}
		d.ofUnit[u], d.ofScorer[s] = append(d.ofUnit[u], x), append(d.ofScorer[s], x)
	}
	return d
}

// raw is the mean of the points given to a unit.
func (d *design) raw(unit int) exact.Num {
	return d.mean(d.ofUnit[unit], func(g cell) exact.Num { return g.points })
}

// mean of something over a list that is not empty.
func (d *design) mean(list []cell, of func(g cell) exact.Num) exact.Num {
	var sum exact.Num
	for _, g := range list {
		sum = sum.Add(of(g))
	}
	return sum.Mul(exact.Frac(1, int64(len(list))))
}

// groups finds what is bound together.
func (d *design) groups() []Group {
	of := make([]int, len(d.units)) // group of each unit, from 1
	n := 0
	for i := range d.units {
		if of[i] == 0 {
			n++
			d.bind(i, n, of)
		}
	}
	out := make([]Group, n)
	for i, u := range d.units {
		out[of[i]-1].Units = append(out[of[i]-1].Units, u)
	}
	for i, s := range d.scorers {
		g := of[d.ofScorer[i][0].unit] - 1
		out[g].Scorers = append(out[g].Scorers, s)
	}
	return out
}

// bind puts a unit, and all that is bound to it, into a group.
func (d *design) bind(unit, group int, of []int) {
	todo := []int{unit}
	for len(todo) > 0 {
		u := todo[0]
		todo = todo[1:]
		if of[u] != 0 {
			continue
		}
		of[u] = group
		for _, g := range d.ofUnit[u] {
			for _, other := range d.ofScorer[g.scorer] {
				todo = append(todo, other.unit)
			}
		}
	}
}

// severities solves the normal equations. With the quality of each unit put in (what it was given less the severity of
// who gave it, in the mean), there is one equation a scorer: what it gave beyond the means of those units is its
// severity beyond the mean severity there. They say nothing of the sum, which is set to 0 in place of the last one.
func (d *design) severities() []exact.Num {
	n := len(d.scorers)
	rows := make([][]exact.Num, n)
	for s := range rows {
		rows[s] = make([]exact.Num, n+1)
		for _, g := range d.ofScorer[s] {
			rows[s][s] = rows[s][s].Add(exact.New(1))
			rows[s][n] = rows[s][n].Add(g.points).Sub(d.raw(g.unit))
			for _, other := range d.ofUnit[g.unit] {
				rows[s][other.scorer] = rows[s][other.scorer].Sub(exact.Frac(1, int64(len(d.ofUnit[g.unit]))))
			}
		}
	}
	for s := range n {
		rows[n-1][s] = exact.New(1)
	}
	rows[n-1][n] = exact.Num{}
	return solve(rows)
}

// solve brings equations with one solution to it (Gauss and Jordan). Each row ends in its right side.
func solve(rows [][]exact.Num) []exact.Num {
	n := len(rows)
	for k := range n {
		at := k + slices.IndexFunc(rows[k:], func(row []exact.Num) bool { return !row[k].Zero() })
		rows[k], rows[at] = rows[at], rows[k]
		for i := range n {
			if factor, _ := rows[i][k].Div(rows[k][k]); i != k && !factor.Zero() {
				subtract(rows[i], rows[k], factor)
			}
		}
	}
	out := make([]exact.Num, n)
	for k := range n {
		out[k], _ = rows[k][n].Div(rows[k][k])
	}
	return out
}

// subtract takes a multiple of one row from another.
func subtract(from, row []exact.Num, times exact.Num) {
	for j := range from {
		from[j] = from[j].Sub(row[j].Mul(times))
	}
}
