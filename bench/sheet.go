package main

import (
	"fmt"
	"math/rand"
	"strings"

	"thidua/internal/exact"
	"thidua/internal/formula"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
)

// The round that is measured: 60 lines in six groups, as a bloc's year-end sheet has them.
//
//	20 lines  full maximum, a capped deduction per case
//	15 lines  table by ranges of a percentage
//	10 lines  full maximum, a capped bonus per case and a capped deduction per case
//	 5 lines  one of four levels
//	 6 lines  table by ranges of a percentage made of two counts
//	 4 lines  relative to the leader, with a target
const (
	lineCount = 60
	caseLines = 20
	bandLines = 15
	bothLines = 10
	lvlLines  = 5
	rateLines = 6
	leadLines = 4
)

// bandEdges and bandPoints are the table that every line by ranges uses.
var (
	bandEdges  = []int64{95, 80, 70, 58}
	bandPoints = []float64{20, 17.5, 15, 10, 5}
	levels     = []float64{20, 16, 12, 0}
)

// kinds lists the kind of each line, in order.
func kinds() []byte {
	var k []byte
	for _, x := range []struct {
		kind byte
		n    int
	}{{'c', caseLines}, {'b', bandLines}, {'p', bothLines}, {'l', lvlLines}, {'r', rateLines}, {'d', leadLines}} {
		k = append(k, strings.Repeat(string(x.kind), x.n)...)
	}
	return k
}

func dec(s string) *exact.Num {
	n := exact.MustParse(s)
	return &n
}

// benchSheet builds the sheet.
func benchSheet() *sheet.Sheet {
	s := &sheet.Sheet{Format: 1, ID: "do-toc-do", Version: 1, Year: 2022, Title: "Bảng đo", Scale: exact.New(1000)}
	var group *sheet.Line
	for i, kind := range kinds() {
		if i%10 == 0 {
			group = &sheet.Line{Code: fmt.Sprint("g", i/10+1), Short: "Nhóm"}
			s.Lines = append(s.Lines, group)
		}
		group.Lines = append(group.Lines, benchLine(kind, fmt.Sprint("x", i)))
	}
	for _, f := range sheet.Resolve(s) {
		panic(f.Msg.Key)
	}
	return s
}

func benchLine(kind byte, code string) *sheet.Line {
	l := &sheet.Line{Code: code, Short: "Dòng", Max: dec("20")}
	each := func(suffix, points, limit string) *sheet.Rule {
		return &sheet.Rule{Code: code + suffix, Each: dec(points), Cap: dec(limit)}
	}
	switch kind {
	case 'c':
		l.Adjust = []*sheet.Rule{each(".1", "-0.5", "5")}
	case 'b':
		l.Base = &sheet.Rule{Bands: benchBands(), Fact: &sheet.Fact{Kind: sheet.Percentage}}
	case 'p':
		l.Adjust = []*sheet.Rule{each(".1", "-0.25", "3"), each(".2", "0.2", "1")}
	case 'l':
		l.Base = &sheet.Rule{}
		for i, p := range levels {
			l.Base.Levels = append(l.Base.Levels, &sheet.Level{Name: fmt.Sprint("Mức ", i), Points: dec(fmt.Sprint(p))})
		}
	case 'r':
		a, b := code+" xong", code+" giao"
		l.Facts = []*sheet.Fact{{Name: a, Kind: sheet.Count}, {Name: b, Kind: sheet.Count}}
		l.Base = &sheet.Rule{Of: sheet.Expr{Src: "phần_trăm([" + a + "]; [" + b + "])"}, Bands: benchBands()}
	case 'd':
		a, b := code+" đạt", code+" chỉ tiêu"
		l.Facts = []*sheet.Fact{{Name: a, Kind: sheet.Count}, {Name: b, Kind: sheet.Count}}
		l.Base = &sheet.Rule{
			Leader: &sheet.Leader{Actual: sheet.Expr{Src: "[" + a + "]"}, Target: sheet.Expr{Src: "[" + b + "]"}},
		}
	}
	return l
}

func benchBands() []*sheet.Band {
	var out []*sheet.Band
	var above *exact.Num
	for i, e := range bandEdges {
		edge := exact.New(e)
		out = append(out, &sheet.Band{From: &edge, Below: above, Points: dec(fmt.Sprint(bandPoints[i]))})
		above = &edge
	}
	return append(out, &sheet.Band{Below: above, Points: dec(fmt.Sprint(bandPoints[len(bandEdges)]))})
}

// benchSet draws figures for n units. Percentages made of two counts fall on a band edge one time in five, which is
// where floats go wrong.
func benchSet(s *sheet.Sheet, n int, seed int64) *scoring.Set {
	rng := rand.New(rand.NewSource(seed))
	set := &scoring.Set{Period: scoring.Year, Closed: true}
	for i := range n {
		u := &scoring.Unit{ID: fmt.Sprint("u", i), Reported: make([]formula.Value, len(s.AllFacts()))}
		for k, kind := range kinds() {
			fill(s, u, kind, fmt.Sprint("x", k), rng)
		}
		set.Units = append(set.Units, u)
	}
	return set
}

func fill(s *sheet.Sheet, u *scoring.Unit, kind byte, code string, rng *rand.Rand) {
	put := func(name string, n exact.Num) { u.Reported[s.Fact(name).Slot()] = formula.Of(n) }
	count := func(n int) exact.Num { return exact.New(int64(rng.Intn(n))) }
	switch kind {
	case 'c':
		put(code+".1", count(14))
	case 'b':
		put(code, exact.Frac(int64(5000+rng.Intn(5001)), 100))
	case 'p':
		put(code+".1", count(14))
		put(code+".2", count(8))
	case 'l':
		put(code, count(len(levels)))
	case 'r':
		given := 20 * (1 + rng.Intn(40))
		done := given * (50 + rng.Intn(51)) / 100
		if rng.Intn(5) == 0 {
			done = given * int(bandEdges[rng.Intn(len(bandEdges))]) / 100
		}
		put(code+" xong", exact.New(int64(done)))
		put(code+" giao", exact.New(int64(given)))
	case 'd':
		put(code+" đạt", exact.New(int64(60+rng.Intn(80))))
		put(code+" chỉ tiêu", exact.New(100))
	}
}
