package sheetfile

import (
	"thidua/internal/finding"
	"thidua/internal/org"
	"thidua/internal/words"
)

// personColumns are the titles of a list of people, folded.
var personColumns = map[string][]string{
	"code": {"ma", "ma can bo", "so hieu", "code"}, "name": {"ho va ten", "ho ten", "ten", "name"}, "unit": {"ma don vi", "don vi", "unit"},
	"title": {"chuc vu", "chuc danh", "title"}, "from": {"tu ngay", "ngay bo nhiem", "from"},
}

// ReadPeople reads a list of people out of Excel or CSV: code, name, and if given the code of the unit, what the post is called and the
// day from which it is held. Every fault is listed by row; the list is nil where there is any.
func ReadPeople(file string, data []byte) ([]org.PersonRow, finding.List) {
	grids, bad := readGrids(file, data)
	if !bad.IsZero() {
		return nil, refused(file, "type", bad)
	}
	rows, cols, first := listUnder(grids, personColumns)
	if rows == nil {
		return nil, refused(file, "header", words.M("person.noheader"))
	}
	var out []org.PersonRow
	var found finding.List
	for i, cells := range rows {
		r := csvRow{cells, cols}
		row := org.PersonRow{At: first + i, Code: r.get("code"), Name: r.get("name"), Unit: r.get("unit"), Title: r.get("title")}
		if row.Code == "" && row.Name == "" {
			continue
		}
		if text := r.get("from"); text != "" {
			d, err := typedDate(text)
			if err != nil {
				found.Add(finding.Finding{Severity: finding.Error, Kind: "person", Place: finding.Place{File: file, Line: row.At}, Msg: words.M("fact.datetyped", text)})
			}
			row.From = d
		}
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
