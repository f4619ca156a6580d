package sheetfile

import (
	"thidua/internal/finding"
	"thidua/internal/org"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// unitList is a list of units.
var unitList = listOf{
	columns: map[string][]string{
		"code": {
			"ma", "ma so", "ma don vi", "ten ngan", "code",
		}, "name": {"ten", "ten don vi", "ten co quan", "ten co quan, don vi", "don vi", "name"},
		"kind": {
			"loai", "loai don vi", "kind",
		}, "parent": {"cap tren", "ma cap tren", "don vi cap tren", "ma don vi cap tren", "truc thuoc", "parent"},
		"opened": {"ngay thanh lap", "tu ngay", "opened"},
	},
	titles: "Mã, Tên, Loại, Cấp trên, Ngày thành lập",
	like: map[string][]string{
		"kind": {
			"loai",
		}, "parent": {
			"cap tren", "truc thuoc", "chu quan",
		}, "opened": {"ngay", "thanh lap"}, "": {"giai the", "cham dut", "sap nhap"},
	},
}

// ReadUnits reads a list of units out of Excel or CSV: code, name, and if given kind, superior unit (its code) and the
// day it was opened. old names the old way of writing that a person said the file is in, "" for none. Every fault is
// listed by row; the list is nil where there is any.
func ReadUnits(file string, data []byte, old vn.Legacy) ([]org.Row, finding.List) {
	l, bad, found := readList(file, data, old, &unitList)
	switch {
	case !bad.IsZero():
		return nil, refused(file, "type", bad)
	case len(found) > 0:
		return nil, found
	case l == nil:
		return nil, refused(file, "header", words.M("org.noheader"))
	}
	return readUnitRows(file, l)
}

func readUnitRows(file string, l *list) ([]org.Row, finding.List) {
	var out []org.Row
	var found finding.List
	seen, named := map[string]int{}, map[string]int{}
	for i, cells := range l.rows {
		r := csvRow{cells, l.cols}
		at := l.first + i
		fail := func(m words.Msg) {
			found.Add(finding.Finding{
				Severity: finding.Error, Kind: "unit", Code: r.get("code"), Place: finding.Place{File: file, Line: at}, Msg: m,
			})
		}
		if r.nothing() {
			continue
		}
		if bad := r.broken(); !bad.IsZero() {
			fail(bad)
			continue
		}
		row := org.Row{At: at, Parent: r.get("parent"), Unit: org.Unit{Code: r.get("code"), Kind: r.get("kind")}}
		opened, bad := listDay(r.get("opened"))
		if !bad.IsZero() {
			fail(bad)
		}
		row.Unit.Opened = opened
		row.Unit.Names = []org.Name{{From: row.Unit.Opened, Text: r.get("name")}}
		if before, twice := seen[vn.Key(row.Unit.Code)]; twice {
			fail(words.M("org.rowtwice", row.Unit.Code, before))
		}
		seen[vn.Key(row.Unit.Code)] = at
		under := vn.MarkedKey(r.get("name")) + " " + vn.Key(row.Parent)
		// their codes say that they are two, and people still take one for the other
		if before, twice := named[under]; twice {
			found.Add(finding.Finding{
				Severity: finding.Warning, Kind: "unit", Code: r.get("code"), Place: finding.Place{File: file, Line: at},
				Msg: words.M("org.nametwice", r.get("name"), before, at),
			})
		}
		named[under] = at
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
	return out, found
}
