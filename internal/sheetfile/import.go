package sheetfile

import (
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"thidua/internal/exact"
	"thidua/internal/finding"
	"thidua/internal/sheet"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// Imported is a score sheet made out of a table that people wrote, and how sure the reader is of each row.
type Imported struct {
	Sheet *sheet.Sheet
	Text  []byte // the sheet as YAML; findings name its lines
	Rows  []ImportedRow
	Found finding.List // what the proof-reader says of the result, and what the reader had to change
}

// ImportedRow is what became of one row of the table.
type ImportedRow struct {
	Row        int    // in the file, from 1
	Code       string // as it is in the sheet
	Text       string
	Confidence int // per cent
	As         words.Msg
}

// Low says that a person must read the row before the sheet is used.
func (r ImportedRow) Low() bool { return r.Confidence < 60 }

// Import makes a score sheet out of a Word, Excel or CSV table. Nothing is guessed silently: a row that is not
// understood becomes a line on which a person enters points, and says so.
func Import(file string, data []byte, id string, year int) (*Imported, finding.List) {
	grids, bad := readGrids(file, data)
	if !bad.IsZero() {
		return nil, refused(file, "type", bad)
	}
	best, cols := pickTable(grids)
	if best == nil {
		return nil, refused(file, "header", words.M("import.notable"))
	}
	im := &importer{cols: cols, codes: map[string]bool{}, lines: map[string]*sheet.Line{}, out: &Imported{}}
	im.sheet = &sheet.Sheet{
		Format: sheet.Format, ID: id, Version: 1, Year: year, Title: firstOf(
			best.title, titleOf(file),
		), Source: filepath.Base(file),
		Rounding: &sheet.Rounding{Places: 2, Mode: sheet.HalfUp, Where: sheet.AtLine},
	}
	im.table(best)
	return im.done(file)
}

func titleOf(file string) string {
	return strings.TrimSuffix(filepath.Base(file), filepath.Ext(file))
}

func readGrids(file string, data []byte) ([]grid, words.Msg) {
	switch strings.ToLower(filepath.Ext(file)) {
	case ".docx":
		return readDOCX(data)
	case ".xlsx":
		f, bad := openXLSX(data)
		if !bad.IsZero() {
			return nil, bad
		}
		defer f.Close()
		var out []grid
		for _, name := range f.GetSheetList() {
			rows, bad := cells(f, name)
			if !bad.IsZero() {
				return nil, bad
			}
			for i := range rows {
				for j := range rows[i] {
					rows[i][j] = cleanLines(rows[i][j])
				}
			}
			out = append(out, grid{rows: rows, first: 1})
		}
		return out, words.Msg{}
	case ".csv":
		g, bad := readTable(data, "")
		return []grid{g}, bad
	case ".doc", ".xls":
		return nil, words.M("file.oldoffice")
	}
	return nil, words.M("file.importtype")
}

// sheetColumns are the titles that the columns of a score table have, folded.
var sheetColumns = map[string][]string{
	"code":   {"stt", "tt", "so tt", "ma", "id", "code", "muc"},
	"parent": {"parent", "thuoc"},
	"text": {
		"noi dung", "tieu chi", "tieu chuan", "tieu chuan thi dua", "noi dung tieu chi", "noi dung cham diem", "chi tieu",
		"tieu chi cham diem", "name_short", "noi dung thi dua", "tieu chi thi dua",
	},
	"max":     {"diem chuan", "diem toi da", "chuan", "toi da", "max", "thang diem", "diem", "muc diem", "so diem"},
	"bonus":   {"thuong", "diem thuong", "diem cong", "cong", "cong diem"},
	"penalty": {"tru", "diem tru", "tru diem"},
	"rule": {
		"cach tinh", "cach cham", "cach tinh diem", "phuong phap tinh diem", "huong dan cham", "quy dinh cham", "notes",
		"ghi chu",
	},
	"owner": {"don vi cham", "bo phan cham", "don vi theo doi", "don vi tham dinh", "co quan tham dinh", "nguoi cham"},
	"kind":  {"row_kind"}, "trigger": {"trigger"}, "points": {"points"}, "per": {"per"}, "cap": {"cap"},
}

// pickTable returns the table that looks most like a score sheet, from its heading row on, with its columns.
func pickTable(grids []grid) (*grid, map[string]int) {
	var best *grid
	var cols map[string]int
	for _, g := range grids {
		for i := range g.rows[:min(len(g.rows), 25)] {
			got, used := headings(g.rows[i:])
			_, text := got["text"]
			_, points := got["max"]
			if !text || !points || best != nil && len(g.rows) <= len(best.rows) {
				continue
			}
			best = &grid{rows: g.rows[i+used:], first: g.first + i + used, title: firstOf(g.title, titleAbove(g.rows[:i]))}
			cols = got
			break
		}
	}
	return best, cols
}

// titleAbove returns the longest text in the rows above a table.
func titleAbove(rows [][]string) string {
	title := ""
	for _, r := range rows {
		for _, c := range r {
			if c = oneLine(c); len(c) > len(title) {
				title = c
			}
		}
	}
	return title
}

// headings reads one heading row, or two where the second parts a heading such as «Điểm» into «Chuẩn», «Thưởng», «Trừ».
func headings(rows [][]string) (map[string]int, int) {
	got := columns(rows[0], sheetColumns)
	if len(rows) < 2 {
		return got, 1
	}
	second := columns(rows[1], sheetColumns)
	parts := 0
	for _, name := range []string{"max", "bonus", "penalty"} {
		if _, ok := second[name]; ok {
			parts++
		}
	}
	if parts < 2 {
		return got, 1
	}
	for name, i := range second {
		if name == "max" || name == "bonus" || name == "penalty" {
			got[name] = i
		}
	}
	return got, 2
}

// importer turns rows into lines.
type importer struct {
	sheet *sheet.Sheet
	cols  map[string]int
	codes map[string]bool // keys taken
	lines map[string]*sheet.Line
	stack []placed // the line at hand and those above it
	// numbered again in each group: codes get the group's code in front, so that 1 of group II is II.1
	again bool
	out   *Imported
	found finding.List
}

// placed is a line with its code as it is printed.
type placed struct {
	line    *sheet.Line
	printed string
}

// row is one row of the table.
type row struct {
	n     int
	code  string
	text  string
	max   *exact.Num
	cells csvRow
}

func (im *importer) table(g *grid) {
	var rows []row
	seen := map[string]bool{}
	for i, cells := range g.rows {
		r := row{n: g.first + i, cells: csvRow{cells, im.cols}}
		r.code, r.text = tidyCode(r.get("code")), r.raw("text")
		if r.max = num(r.get("max")); r.max != nil && r.max.Sign() < 0 {
			r.max = nil
		}
		if r.max != nil && r.code != "" {
			im.again = im.again || seen[vn.Key(r.code)]
			seen[vn.Key(r.code)] = true
		}
		rows = append(rows, r)
	}
	for _, r := range rows {
		switch {
		case r.text == "" && r.code == "", r.code == "" && isTotal(r.text), isColumnNumbers(r.cells.cells):
		case r.get("kind") != "":
			im.machineRow(&r)
		default:
			im.row(&r)
		}
	}
}

func (r *row) get(name string) string { return r.cells.get(name) }

// raw returns a cell with its line ends.
func (r *row) raw(name string) string {
	i, ok := r.cells.cols[name]
	if !ok || i >= len(r.cells.cells) {
		return ""
	}
	return cleanLines(r.cells.cells[i])
}

// tidyCode drops the full stop after a number and white space inside: «1.2.» is 1.2.
func tidyCode(s string) string {
	return strings.Trim(strings.ReplaceAll(s, " ", ""), ".)(-–+*•")
}

func isTotal(text string) bool {
	key := vn.Key(text)
	return strings.HasPrefix(key, "tongcong") || key == "tong" || key == "tongdiem" || strings.HasPrefix(key, "tongsodiem")
}

// isColumnNumbers knows the row (1) (2) (3) below the headings.
func isColumnNumbers(cells []string) bool {
	n := 0
	for i, c := range cells {
		c = strings.Trim(vn.Clean(c), "()")
		if c == "" {
			continue
		}
		if c != itoa(i+1) {
			return false
		}
		n++
	}
	return n > 1
}

// row takes a row of a table that people wrote: a line where it has points of its own, else a rule of the line above.
func (im *importer) row(r *row) {
	bonus, penalty := num(r.get("bonus")), num(strings.TrimLeft(r.get("penalty"), "-−"))
	u, leftover := readRuleText(r.text + "\n" + r.raw("rule"))
	switch {
	case r.max != nil && (r.max.Sign() > 0 || len(im.stack) == 0):
		im.line(r, u, leftover)
	case len(im.stack) == 0:
		im.note(r, 20, "import.before")
	case bonus != nil || penalty != nil:
		im.columnRow(r, u, bonus, penalty)
	case u.any():
		im.ruleRow(r, u, leftover)
	default:
		im.textRow(r)
	}
}

// line adds a line under the right group.
func (im *importer) line(r *row, u understood, leftover bool) {
	above := im.above(r.code)
	code := r.code
	if im.again && above != nil && code != "" && !isUnder(code, above.Code) {
		code = above.Code + "." + code
	}
	head, rest, _ := strings.Cut(r.text, "\n")
	l := &sheet.Line{Code: im.take(r, code), Short: head, Max: r.max}
	if rest != "" {
		l.Text = oneLine(r.text)
	}
	if owner := r.get("owner"); owner != "" {
		l.Owner = im.office(owner)
	}
	im.place(l, above, r.code)
	im.lines[l.Code] = l
	im.apply(l, r, u, leftover)
}

// place finds the group above a line: by its code, else by the style of its number.
func (im *importer) place(l, above *sheet.Line, printed string) {
	for len(im.stack) > 0 && im.stack[len(im.stack)-1].line != above {
		im.stack = im.stack[:len(im.stack)-1]
	}
	if above == nil {
		im.sheet.Lines = append(im.sheet.Lines, l)
	} else {
		above.Lines = append(above.Lines, l)
	}
	im.stack = append(im.stack, placed{l, printed})
}

// at returns the line at hand.
func (im *importer) at() *sheet.Line { return im.stack[len(im.stack)-1].line }

// above returns the nearest line that the code belongs under.
func (im *importer) above(printed string) *sheet.Line {
	for i := len(im.stack) - 1; i >= 0; i-- {
		if s := im.stack[i]; isUnder(printed, s.printed) {
			return s.line
		}
	}
	style := styleOf(printed)
	for i := len(im.stack) - 1; i >= 0; i-- {
		if styleOf(im.stack[i].printed) == style { // a sibling: go under what it is under
			if i == 0 {
				return nil
			}
			return im.stack[i-1].line
		}
	}
	if len(im.stack) == 0 {
		return nil
	}
	return im.at()
}

// isUnder says that one code continues another: 1.2 continues 1, and a1 continues a.
func isUnder(code, above string) bool {
	rest, ok := strings.CutPrefix(strings.ToLower(code), strings.ToLower(above))
	if !ok || rest == "" || above == "" {
		return false
	}
	last := above[len(above)-1]
	digit := func(c byte) bool { return c >= '0' && c <= '9' }
	return rest[0] == '.' || !digit(last) && digit(rest[0]) || digit(last) && !digit(rest[0])
}

var (
	reRoman = regexp.MustCompile(`^[IVX]+$`)
	reUpper = regexp.MustCompile(`^[A-ZĐ]$`)
	reDigit = regexp.MustCompile(`^\d+$`)
	reLower = regexp.MustCompile(`^[a-zđ]$`)
)

// styleOf names how a code is numbered: I, A, 1, a, 1.1, a.1.
func styleOf(code string) string {
	switch {
	case reRoman.MatchString(code):
		return "roman"
	case reUpper.MatchString(code):
		return "upper"
	case reDigit.MatchString(code):
		return "digit"
	case reLower.MatchString(code):
		return "lower"
	}
	return "dotted" + itoa(strings.Count(code, "."))
}

// take makes a code that nothing else has.
func (im *importer) take(r *row, code string) string {
	base := code
	if base == "" {
		base = "h" + itoa(r.n)
	}
	parent := ""
	if len(im.stack) > 0 {
		parent = im.stack[0].line.Code
	}
	for _, try := range []string{base, parent + "." + base, base + "-" + itoa(r.n)} {
		if key := vn.Key(try); !im.codes[key] && key != "" {
			im.codes[key] = true
			if try != r.code && r.code != "" {
				im.found.Add(finding.Finding{
					Severity: finding.Note, Kind: "code-changed", Code: try, Place: finding.Place{Line: r.n},
					Msg: words.M("import.recoded", r.code, try),
				})
			}
			return try
		}
	}
	return base + "-" + itoa(r.n)
}

func oneLine(text string) string { return strings.ReplaceAll(text, "\n", " ") }

func (im *importer) office(name string) string {
	id := "o" + itoa(len(im.sheet.Offices)+1)
	for _, o := range im.sheet.Offices {
		if vn.Key(o.Name) == vn.Key(name) {
			return o.ID
		}
	}
	im.sheet.Offices = append(im.sheet.Offices, sheet.Office{ID: id, Name: oneLine(name)})
	return id
}

func (im *importer) note(r *row, confidence int, key string, args ...any) {
	im.out.Rows = append(im.out.Rows, ImportedRow{
		Row: r.n, Code: r.code, Text: oneLine(r.text), Confidence: confidence, As: words.M(key, args...),
	})
}

// done closes lines that have no rule, resolves the sheet and proof-reads it.
func (im *importer) done(file string) (*Imported, finding.List) {
	im.close(im.sheet.Lines)
	sum := exact.Num{}
	for _, l := range im.sheet.Lines {
		if l.Max != nil {
			sum = sum.Add(*l.Max)
		}
	}
	im.sheet.Scale = sum
	if len(im.sheet.Lines) == 0 || sum.Zero() {
		return nil, refused(file, "header", words.M("import.nolines"))
	}
	// The sheet is written and read again, so that every finding names a line of the file that people will open.
	text, err := WriteSheet(im.sheet)
	if err != nil {
		return nil, refused(file, "syntax", words.M("import.nolines"))
	}
	s, found := ReadSheet(file, text)
	if s == nil {
		return nil, found
	}
	im.out.Sheet, im.out.Text = s, text
	im.out.Found = append(slices.Clone(im.found.Named(file)), sheet.Proofread(s)...)
	return im.out, nil
}

// close gives lines without a rule a person to enter their points.
func (im *importer) close(lines []*sheet.Line) {
	for _, l := range lines {
		im.close(l.Lines)
		if len(l.Lines) == 0 && l.Base == nil && len(l.Adjust) == 0 {
			l.Base = &sheet.Rule{Entered: &sheet.Entered{To: l.Max}}
			im.doubt(l.Code)
			im.sheet.Unknown = append(im.sheet.Unknown, words.Vietnamese.Say(words.M("import.unknown", l.Code)))
		}
	}
}

// doubt lowers the confidence of the row that became the line: it states no rule that was understood.
func (im *importer) doubt(code string) {
	for i := range im.out.Rows {
		if r := &im.out.Rows[i]; r.Code == code {
			r.Confidence, r.As = min(r.Confidence, 50), words.M("import.open")
		}
	}
}
