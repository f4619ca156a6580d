package sheetfile

import (
	"bytes"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"

	"thidua/internal/finding"
	"thidua/internal/formula"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// Bounds of a workbook.
const (
	maxSheets   = 50
	maxSheetRow = 20_000
	maxColumns  = 300
)

// openXLSX opens a workbook that passed checkOffice and checkWidth.
func openXLSX(data []byte) (*excelize.File, words.Msg) {
	if bad := checkOffice(data, words.M("file.notxlsx")); !bad.IsZero() {
		return nil, bad
	}
	if bad := checkWidth(data); !bad.IsZero() {
		return nil, bad
	}
	f, err := excelize.OpenReader(bytes.NewReader(data), excelize.Options{
		UnzipSizeLimit: maxUnpacked, UnzipXMLSizeLimit: maxUnpacked, RawCellValue: true,
	})
	if err != nil || len(f.GetSheetList()) == 0 || len(f.GetSheetList()) > maxSheets {
		return nil, words.M("file.notxlsx")
	}
	return f, words.Msg{}
}

// cells reads the rows of a worksheet, cleaned.
func cells(f *excelize.File, name string) ([][]string, words.Msg) {
	rows, bad := rawCells(f, name)
	for _, row := range rows {
		for i := range row {
			row[i] = vn.Text(row[i])
		}
	}
	return rows, bad
}

// rawCells reads the rows of a worksheet as raw text. A worksheet of unreasonable size is cut with a message, because
// one cell at the far corner would otherwise stand for seventeen billion.
func rawCells(f *excelize.File, name string) ([][]string, words.Msg) {
	it, err := f.Rows(name)
	if err != nil {
		return nil, words.M("file.notxlsx")
	}
	defer it.Close()
	var rows [][]string
	for it.Next() {
		if len(rows) >= maxSheetRow {
			return nil, words.M("file.manyrows", maxSheetRow)
		}
		row, err := it.Columns()
		if err != nil {
			return nil, words.M("file.notxlsx")
		}
		rows = append(rows, slices.Clone(row[:min(len(row), maxColumns)]))
	}
	return rows, words.Msg{}
}

// templateColumns are the titles by which the reader finds the columns, folded.
var templateColumns = map[string][]string{
	"line": {"dong"}, "ask": {"noi dung"}, "value": {"gia tri"}, "last": {"nam truoc"}, "evidence": {"minh chung"},
	"note": {"ghi chu"}, "key": {"khoa"},
}

// templateReader reads a template that a unit filled in.
type templateReader struct {
	b    *builder
	f    *excelize.File
	name string // of the worksheet
	rows [][]string
	cols map[string]int
	head int
	unit *scoring.Unit
	d04  bool // dates count from 1904
}

// ReadTemplate reads a filled template for the sheet. Rows may be in any order and titles retyped; text may be
// decomposed. Every fault is listed with its cell, and nothing is taken where there is one.
func ReadTemplate(s *sheet.Sheet, file string, data []byte) (*scoring.Set, finding.List) {
	form, found := ReadForm(s, file, data)
	if form == nil {
		return nil, found
	}
	return form.Set, found
}

// Form is a filled template, and what it was made from.
type Form struct {
	Set  *scoring.Set
	made map[string][2]formula.Value // by fact; nil where the file does not say
}

// Made returns what the cell of a fact held when the file was made, that of the year before with last. known is false
// of a file that does not say: one of an older program, or one that lost its hidden pages on its way.
func (f *Form) Made(fact string, last bool) (v formula.Value, known bool) {
	both, known := f.made[fact]
	if last {
		return both[1], known
	}
	return both[0], known
}

// ReadForm is [ReadTemplate] for a template that was made with what was entered already.
func ReadForm(s *sheet.Sheet, file string, data []byte) (*Form, finding.List) {
	f, bad := openXLSX(data)
	if !bad.IsZero() {
		return nil, refused(file, "type", bad)
	}
	defer f.Close()
	r := &templateReader{b: newBuilder(s), f: f}
	if bad := r.find(); !bad.IsZero() {
		return nil, refused(file, "header", bad)
	}
	if bad := r.identity(s); !bad.IsZero() {
		return nil, refused(file, "other-sheet", bad)
	}
	if props, err := f.GetWorkbookProps(); err == nil && props.Date1904 != nil {
		r.d04 = *props.Date1904
	}
	r.unitRow()
	if r.unit != nil {
		r.merged()
		for i := r.head + 1; i < len(r.rows); i++ {
			r.row(i)
		}
	}
	set, found := r.b.done(file)
	if set == nil {
		return nil, found
	}
	return &Form{Set: set, made: r.made()}, found
}

// made reads what the file was made from, nil where it does not say.
func (r *templateReader) made() map[string][2]formula.Value {
	rows, bad := cells(r.f, r.page(madeSheet))
	if !bad.IsZero() || len(rows) == 0 {
		return nil
	}
	out := map[string][2]formula.Value{}
	for _, row := range rows {
		row = append(slices.Clone(row), "", "", "")
		f := r.b.sheet.Fact(strings.TrimPrefix(row[0], "'"))
		if f == nil {
			continue
		}
		var both [2]formula.Value
		for i, text := range row[1:3] {
			both[i], bad = ParseFigure(f, strings.TrimPrefix(text, "'"), Typed)
			if !bad.IsZero() {
				return nil // not as it was written: nothing is known
			}
		}
		out[f.Name] = both
	}
	return out
}

// find looks for the worksheet and row that hold the titles.
func (r *templateReader) find() words.Msg {
	for _, name := range r.f.GetSheetList() {
		rows, bad := cells(r.f, name)
		if !bad.IsZero() {
			return bad
		}
		for i, row := range rows[:min(len(rows), 30)] {
			cols := columns(row, templateColumns)
			_, key := cols["key"]
			_, value := cols["value"]
			if !key || !value {
				continue
			}
			if r.name != "" { // a copy of the page: whoever reads one loses the other
				return words.M("fact.twopages", r.name, name)
			}
			r.name, r.rows, r.cols, r.head = name, rows, cols, i
			break
		}
	}
	if r.name == "" {
		return words.M("fact.notemplate")
	}
	return words.Msg{}
}

// identity checks that the template is of this sheet and version, where its hidden page is still there.
func (r *templateReader) identity(s *sheet.Sheet) words.Msg {
	rows, bad := cells(r.f, r.page(listSheet))
	if !bad.IsZero() || len(rows) < 5 {
		return words.Msg{}
	}
	at := func(i int) string {
		if len(rows[i]) == 0 {
			return ""
		}
		return vn.Clean(rows[i][0])
	}
	if at(2) != s.ID || at(3) != itoa(s.Version) {
		return words.M("fact.othertemplate", at(2), at(3), s.ID, itoa(s.Version))
	}
	if p := scoring.Period(at(4)); p == scoring.HalfYear {
		r.b.set.Period = p
	}
	return words.Msg{}
}

// page returns the name of a page where the file has it, else "".
func (r *templateReader) page(name string) string {
	if slices.Contains(r.f.GetSheetList(), name) {
		return name
	}
	return ""
}

// unitRow finds the cell beside «Đơn vị» above the headings.
func (r *templateReader) unitRow() {
	for i, row := range r.rows[:r.head] {
		for j, text := range row {
			if !strings.HasPrefix(vn.Fold(vn.Clean(text)), "don vi") {
				continue
			}
			at := r.place(i, j+1)
			name := ""
			if j+1 < len(row) {
				name = vn.Clean(row[j+1])
			}
			if name == "" {
				r.b.refuse(at, "", "", "missing-field", words.M("fact.nounitcell", at.Cell))
				return
			}
			r.unit = r.b.unit(at, r.unitID(name), name, r.kindOf(), false)
			return
		}
	}
	r.b.refuse(finding.Place{}, "", "", "missing-field", words.M("fact.nounitcell", unitCell))
}

// kindOf is the unit's kind, which stands beside «Loại đơn vị» above the headings where the sheet has kinds and names
// no units.
func (r *templateReader) kindOf() string {
	for _, row := range r.rows[:r.head] {
		for j, text := range row[:max(len(row)-1, 0)] {
			if vn.Fold(vn.Clean(text)) != "loai don vi" {
				continue
			}
			name := vn.Clean(row[j+1])
			for _, k := range r.b.sheet.Kinds {
				if vn.SameName(k.Name, name) {
					return k.ID
				}
			}
			return name
		}
	}
	return ""
}

// unitID turns a unit's name into its short name where the sheet knows it. A name without marks will do where one unit
// alone is called so.
func (r *templateReader) unitID(name string) string {
	var like []string
	for _, u := range r.b.sheet.Units {
		if vn.SameName(u.Name, name) || u.ID == name {
			return u.ID
		}
		if vn.Fits(name, u.Name) {
			like = append(like, u.ID)
		}
	}
	if len(like) == 1 {
		return like[0]
	}
	return name
}

func (r *templateReader) place(row, col int) finding.Place {
	cell, _ := excelize.CoordinatesToCellName(col+1, row+1)
	return finding.Place{Cell: cell, Line: row + 1, Col: col + 1}
}

func (r *templateReader) text(row int, col string) (string, int) {
	j, ok := r.cols[col]
	if !ok || j >= len(r.rows[row]) {
		return "", j
	}
	return vn.Clean(r.rows[row][j]), j
}

func (r *templateReader) row(i int) {
	key, _ := r.text(i, "key")
	value, vcol := r.text(i, "value")
	last, lcol := r.text(i, "last")
	at := r.place(i, vcol)
	formula := r.computed(at)
	if key == "" {
		if value != "" || formula {
			r.b.refuse(at, r.unit.ID, "", "missing-field", words.M("fact.nocodecell"))
		}
		return
	}
	f := r.b.fact(at, r.unit, strings.TrimPrefix(key, "'"))
	if f == nil {
		return
	}
	r.figure(at, f, value, reported)
	if _, has := r.cols["last"]; has {
		r.figure(r.place(i, lcol), f, last, lastYear)
	}
	evidence, _ := r.text(i, "evidence")
	note, _ := r.text(i, "note")
	if evidence != "" || note != "" {
		r.unit.Notes[f.Slot()] = scoring.Note{Evidence: evidence, Text: note}
	}
}
