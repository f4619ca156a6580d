package sheetfile

import (
	"thidua/internal/finding"
	"thidua/internal/org"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// personList is a list of people.
var personList = listOf{
	columns: map[string][]string{
		"code": {"ma", "ma so", "ma can bo", "so hieu", "code"}, "name": {"ho va ten", "ho ten", "ho, ten", "ten", "name"},
		"unit": {
			"ma don vi", "don vi", "unit",
		}, "title": {"chuc vu", "chuc danh", "title"}, "from": {"tu ngay", "ngay bo nhiem", "from"},
	},
	titles: "Mã, Họ và tên, Mã đơn vị, Chức vụ, Từ ngày",
	like: map[string][]string{
		"unit": {
			"don vi", "co quan",
		}, "title": {
			"chuc",
		}, "from": {"tu ngay", "bo nhiem", "giu chuc"}, "": {"thoi giu", "mien nhiem", "nghi huu", "den ngay"},
	},
}

// ReadPeople reads a list of people out of Excel or CSV: code, name, and if given the code of the unit, what the post
// is called and the day from which it is held. old names the old way of writing that a person said the file is in, ""
// for none. Every fault is listed by row; the list is nil where there is any.
func ReadPeople(file string, data []byte, old vn.Legacy) ([]org.PersonRow, finding.List) {
	l, bad, found := readList(file, data, old, &personList)
	switch {
	case !bad.IsZero():
		return nil, refused(file, "type", bad)
	case len(found) > 0:
		return nil, found
	case l == nil:
		return nil, refused(file, "header", words.M("person.noheader"))
	}
	var out []org.PersonRow
	for i, cells := range l.rows {
		r := csvRow{cells, l.cols}
		if r.nothing() {
			continue
		}
		row := org.PersonRow{
			At: l.first + i, Code: r.get("code"), Name: r.get("name"), Unit: r.get("unit"), Title: r.get("title"),
		}
		from, bad := listDay(r.get("from"))
		if broken := r.broken(); !broken.IsZero() {
			bad = broken
		}
		if !bad.IsZero() {
			found.Add(finding.Finding{
				Severity: finding.Error, Kind: "person", Place: finding.Place{File: file, Line: row.At}, Msg: bad,
			})
		}
		row.From = from
		out = append(out, row)
	}
	if found.Failed() {
		return nil, found
	}
	if len(out) == 0 {
		return nil, refused(file, "missing-field", words.M("person.norows"))
	}
	return out, nil
}
