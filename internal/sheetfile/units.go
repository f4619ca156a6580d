package sheetfile

import (
	"thidua/internal/day"
	"thidua/internal/exact"
	"thidua/internal/finding"
	"thidua/internal/org"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// unitColumns are the titles of a list of units, folded.
var unitColumns = map[string][]string{
	"code": {"ma", "ma don vi", "ten ngan", "code"}, "name": {"ten", "ten don vi", "name"}, "kind": {"loai", "loai don vi", "kind"},
	"parent": {"cap tren", "ma cap tren", "don vi cap tren", "parent"}, "opened": {"ngay thanh lap", "tu ngay", "opened"},
}

// ReadUnits reads a list of units out of Excel or CSV: code, name, and if given kind, superior unit (its code) and the day it was
// opened. Every fault is listed by row; the list is nil where there is any.
func ReadUnits(file string, data []byte) ([]org.Row, finding.List) {
	grids, bad := readGrids(file, data)
	if !bad.IsZero() {
		return nil, refused(file, "type", bad)
	}
	rows, cols, first := listUnder(grids, unitColumns)
	if rows == nil {
		return nil, refused(file, "header", words.M("org.noheader"))
	}
	return readUnitRows(file, rows, cols, first)
}

// listUnder looks for the heading row of a list, which has at least a code and a name, and returns the rows below it, its columns, and
// the number of the first of those rows; nil where there is no such row.
func listUnder(grids []grid, known map[string][]string) (rows [][]string, cols map[string]int, first int) {
	for _, g := range grids {
		for i, row := range g.rows[:min(len(g.rows), 20)] {
			cols := columns(row, known)
			_, code := cols["code"]
			_, name := cols["name"]
			if code && name {
				return append([][]string{}, g.rows[i+1:]...), cols, g.first + i + 1
			}
		}
	}
	return nil, nil, 0
}

func readUnitRows(file string, rows [][]string, cols map[string]int, first int) ([]org.Row, finding.List) {
	var out []org.Row
	var found finding.List
	seen := map[string]int{}
	for i, cells := range rows {
		r := csvRow{cells, cols}
		at := first + i
		fail := func(m words.Msg) {
			found.Add(finding.Finding{Severity: finding.Error, Kind: "unit", Code: r.get("code"), Place: finding.Place{File: file, Line: at}, Msg: m})
		}
		if r.get("code") == "" && r.get("name") == "" {
			continue
		}
		row := org.Row{At: at, Parent: r.get("parent"), Unit: org.Unit{Code: r.get("code"), Kind: r.get("kind")}}
		if text := r.get("opened"); text != "" {
			d, err := typedDate(text)
			if err != nil {
				fail(words.M("fact.datetyped", text))
			}
			row.Unit.Opened = d
		}
		row.Unit.Names = []org.Name{{From: row.Unit.Opened, Text: r.get("name")}}
		if before, twice := seen[vn.Key(row.Unit.Code)]; twice {
			fail(words.M("org.rowtwice", row.Unit.Code, before))
		}
		seen[vn.Key(row.Unit.Code)] = at
		for _, m := range org.Faults(row.Unit.Check()) {
			fail(m)
		}
		out = append(out, row)
	}
	if len(out) == 0 && len(found) == 0 {
		return nil, refused(file, "missing-field", words.M("org.norows"))
	}
	if found.Failed() {
		return nil, found
	}
	return out, nil
}

// typedDate reads a date as people type it, or as a cell of Excel holds it.
func typedDate(text string) (day.Date, error) {
	if d, err := day.ParseTyped(text); err == nil {
		return d, nil
	}
	n, err := exact.Parse(text)
	if err != nil {
		return 0, err
	}
	days, whole := n.Int64()
	if !whole || days < 1 || days > 120_000 {
		return 0, day.ErrDate
	}
	return day.Of(1899, 12, 30) + day.Date(days), nil
}
