package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"slices"
	"time"

	bare "thidua/bench/floor"
	"thidua/internal/exact"
	"thidua/internal/paper"
	"thidua/internal/vn"
)

// paperRows and paperGroups make a ranking of 200 rows in 14 columns.
const (
	paperRows   = 200
	paperGroups = 6
)

// benchRanking is the paper that is measured, and its cells as the bare writers get them.
func benchRanking() (paper.Ranking, [][]string) {
	r := paper.Ranking{Head: paper.Head{
		Issuer: paper.Issuer{
			Superior: "UBND tỉnh Tiền Giang", Name: "Khối thi đua số 3", Place: "Tiền Giang",
		}, Summary: "năm 2026", Year: 2026,
		Signers: []paper.Signer{{Post: "Người lập biểu"}, {Authority: "TM.", Of: "Khối thi đua", Post: "Khối trưởng"}},
	}}
	var rows [][]string
	for g := range paperGroups {
		r.Groups = append(r.Groups, fmt.Sprint(g+1))
	}
	for i := range paperRows {
		row := paper.RankRow{
			Unit: fmt.Sprintf("Sở Tài nguyên và Môi trường %d", i), Grade: "Xuất sắc", Rank: i + 1, Note: "Đã thống nhất",
		}
		sum := exact.New(0)
		cells := []string{fmt.Sprint(i + 1), row.Unit}
		for g := range paperGroups {
			n := exact.Frac(int64(4000-13*i+g), 100)
			row.Groups, sum, cells = append(row.Groups, paper.Given(n)), sum.Add(n), append(cells, vn.Number(n, 2))
		}
		row.Bonus = paper.Given(exact.New(2))
		row.Penalty = paper.Given(exact.New(1))
		row.Total = paper.Given(sum.Add(exact.New(1)))
		r.Rows = append(r.Rows, row)
		rows = append(rows, append(cells, "2", "1", vn.Number(sum, 2), row.Grade, fmt.Sprint(row.Rank), row.Note))
	}
	return r, rows
}

// writing is one contender.
type writing struct {
	name  string
	write func(io.Writer) error
}

// papers measures the three files of one table, each beside a bare writer.
func papers(reps int) error {
	font, err := os.ReadFile("internal/paper/fonts/LiberationSerif-Regular.ttf")
	if err != nil {
		return err
	}
	r, rows := benchRanking()
	for _, p := range []struct {
		title, floor string
		ours, bare   func(io.Writer) error
		limit        time.Duration
		k            int // 0: none is set
	}{
		{
			"perf-D1  Excel", "excelize, one value a cell", r.Xlsx, func(w io.Writer) error { return bare.Excel(w, rows) },
			8 * time.Millisecond, 2,
		},
		{
			"perf-D2  Word", "bare table in an archive (the limit)",
			func(w io.Writer) error { d := r.Document(); return d.Docx(w) },
			func(w io.Writer) error { return bare.Word(w, rows) }, 8 * time.Millisecond, 3,
		},
		{
			"perf-D3  PDF", "fpdf, one frame a cell, one cut", func(w io.Writer) error { d := r.Document(); return d.PDF(w) },
			func(w io.Writer) error { return bare.PDF(w, font, rows) }, 20 * time.Millisecond, 0,
		},
	} {
		got, size, err := raceWriting([]writing{{p.floor, p.bare}, {"this program", p.ours}}, reps, 8)
		if err != nil {
			return err
		}
		fmt.Printf("%s, a ranking of %d rows in %d columns\n", p.title, paperRows, paperGroups+8)
		for i, name := range []string{p.floor, "this program"} {
			fmt.Printf(
				"  %-46s %10.3f ms CPU %8.1f× %8.1f KB\n", name, float64(got[i].Microseconds())/1000,
				float64(got[i])/float64(got[0]), float64(size[i])/1000,
			)
		}
		verdict(fmt.Sprintf("≤ %d ms", p.limit.Milliseconds()), got[1] <= p.limit)
		if p.k > 0 {
			verdict(fmt.Sprintf("k ≤ %d", p.k), got[1] <= time.Duration(p.k)*got[0])
		}
	}
	fmt.Println()
	return nil
}

// raceWriting lets the contenders write in turn, reps times over, and returns the medians of CPU a file, and the sizes.
func raceWriting(list []writing, reps, each int) ([]time.Duration, []int, error) {
	runs, size := make([][]time.Duration, len(list)), make([]int, len(list))
	var w bytes.Buffer
	for range reps {
		for i, c := range list {
			cpu := cpuTime()
			for range each {
				w.Reset()
				if err := c.write(&w); err != nil {
					return nil, nil, fmt.Errorf("%s: %w", c.name, err)
				}
			}
			runs[i], size[i] = append(runs[i], (cpuTime()-cpu)/time.Duration(each)), w.Len()
		}
	}
	out := make([]time.Duration, len(list))
	for i, r := range runs {
		slices.Sort(r)
		out[i] = r[len(r)/2]
	}
	return out, size, nil
}
