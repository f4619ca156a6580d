package main

import (
	"math"
	"slices"

	"thidua/internal/scoring"
	"thidua/internal/sheet"
)

// floor is the limit: a plain loop over arrays of floats that knows this one sheet, rounds nothing exactly and explains
// nothing.
type floor struct {
	kinds  []byte
	units  int
	a, b   []float64 // figures, by unit and line
	points []float64
	totals []float64
	order  []int
}

func newFloor(s *sheet.Sheet, set *scoring.Set) *floor {
	f := &floor{kinds: kinds(), units: len(set.Units)}
	n := f.units * lineCount
	f.a, f.b, f.points = make([]float64, n), make([]float64, n), make([]float64, n)
	f.totals, f.order = make([]float64, f.units), make([]int, f.units)
	for u := range set.Units {
		for k, kind := range f.kinds {
			first, second := figureNames(kind, k)
			f.a[u*lineCount+k] = float(s, set, u, first)
			if second != "" {
				f.b[u*lineCount+k] = float(s, set, u, second)
			}
		}
	}
	return f
}

func float(s *sheet.Sheet, set *scoring.Set, u int, name string) float64 {
	v, _ := set.Units[u].Reported[s.Fact(name).Slot()].Num.Rat().Float64()
	return v
}

func (f *floor) run() {
	var lead [lineCount]float64
	for u := range f.units {
		for k := lineCount - leadLines; k < lineCount; k++ {
			i := u*lineCount + k
			lead[k] = max(lead[k], f.a[i]/f.b[i]-1)
		}
	}
	for u := range f.units {
		sum := 0.0
		for k, kind := range f.kinds {
			i := u*lineCount + k
			p := cell(kind, f.a[i], f.b[i], lead[k])
			f.points[i] = p
			sum += p
		}
		f.totals[u], f.order[u] = sum, u
	}
	slices.SortFunc(f.order, func(x, y int) int {
		switch {
		case f.totals[x] > f.totals[y]:
			return -1
		case f.totals[x] < f.totals[y]:
			return 1
		}
		return 0
	})
}

func cell(kind byte, a, b, lead float64) float64 {
	switch kind {
	case 'c':
		return 20 - min(5, 0.5*a)
	case 'b':
		return band(a)
	case 'p':
		return 20 - min(3, 0.25*a) + min(1, 0.2*b)
	case 'l':
		return levels[int(a)]
	case 'r':
		return band(a / b * 100)
	}
	x := a/b - 1
	switch {
	case x < 0:
		return math.Round(10*a/b*100) / 100
	case lead > 0:
		return math.Round((10+10*x/lead)*100) / 100
	}
	return 10
}

func band(x float64) float64 {
	for i, e := range bandEdges {
		if x >= float64(e) {
			return bandPoints[i]
		}
	}
	return bandPoints[len(bandEdges)]
}
