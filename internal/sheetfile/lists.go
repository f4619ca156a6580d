package sheetfile

import (
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"

	"thidua/internal/day"
	"thidua/internal/finding"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// list is a list of units or people as it stands in a file: what is below its heading.
type list struct {
	rows  [][]string
	cols  map[string]int
	first int // the number of the first of the rows in the file
}

// readList looks for the heading of a list, which has at least a code and a name, and returns what is below it. A person who has seen that
// the file is in an old way of writing names it; the list is nil where something is wrong.
func readList(file string, data []byte, old vn.Legacy, known map[string][]string) (*list, words.Msg, finding.List) {
	grids, bad := listGrids(file, data, old)
	if !bad.IsZero() {
		return nil, bad, nil
	}
	for _, g := range grids {
		for i := range g.rows[:min(len(g.rows), titleRows)] {
			cols, used := listHeading(g.rows[i:], known)
			if used == 0 {
				continue
			}
			if found := g.ragged(file, i+used-1); len(found) > 0 {
				return nil, words.Msg{}, found
			}
			at := i + used
			return &list{rows: slices.Clone(g.rows[at:]), cols: cols, first: g.first + at}, words.Msg{}, nil
		}
	}
	return nil, words.Msg{}, nil
}

// listGrids reads the tables of an Excel or CSV file as a person sees them.
func listGrids(file string, data []byte, old vn.Legacy) ([]grid, words.Msg) {
	var grids []grid
	var bad words.Msg
	switch strings.ToLower(filepath.Ext(file)) {
	case ".csv":
		g, bad := readTable(data, old)
		return []grid{g}, bad
	case ".xlsx":
		grids, bad = seenGrids(data)
	default:
		grids, bad = readGrids(file, data)
	}
	if !bad.IsZero() {
		return nil, bad
	}
	return unified(grids, old)
}

// unified cleans the cells of tables. Those of an old way of writing are turned into Unicode before, where a person said so, and asked about
// where nobody did: the ư of TCVN3 is a mark that nobody sees, and would be gone after.
func unified(grids []grid, old vn.Legacy) ([]grid, words.Msg) {
	for _, g := range grids {
		if old != "" {
			g.convert(old)
			continue
		}
		for _, row := range g.rows {
			for j, c := range row {
				if way := vn.LegacyOf(c); way != "" {
					return nil, askLegacy(way, c)
				}
				row[j] = vn.Text(c)
			}
		}
	}
	return grids, words.Msg{}
}

// convert turns a table into Unicode. One of which a part is in Unicode already, such as the heading or a column that came from elsewhere,
// keeps that part: only columns with something that is surely in the old way are turned.
func (g *grid) convert(old vn.Legacy) {
	mixed, columns := false, map[int]bool{}
	for _, row := range g.rows {
		for j, c := range row {
			mixed = mixed || vn.UnicodeOnly(c)
			columns[j] = columns[j] || vn.LegacyOf(c) == old
		}
	}
	for i, row := range g.rows {
		fresh := make([]string, len(row))
		for j, c := range row {
			if fresh[j] = vn.Text(c); !vn.UnicodeOnly(c) && (columns[j] || !mixed) {
				fresh[j] = vn.Text(old.Unicode(c))
			}
		}
		if i >= titleRows || titles(fresh) >= titles(row) {
			copy(row, fresh)
		}
	}
}

// titles is how many cells of a row are titles of lists that are known.
func titles(row []string) int {
	most := 0
	for _, known := range []map[string][]string{unitColumns, personColumns, factColumns} {
		most = max(most, len(columns(row, known)))
	}
	return most
}

// askLegacy asks whether a text is in an old way of writing, and shows what it would become.
func askLegacy(way vn.Legacy, text string) words.Msg {
	return words.M("file.legacy", words.M("file.way."+string(way)), sampleOf(text), way.Unicode(sampleOf(text)))
}

// seenGrids reads the worksheets of a workbook: days as days, numbers as their format shows them, and what stands in a merged cell in
// each cell that it covers.
func seenGrids(data []byte) ([]grid, words.Msg) {
	f, bad := openXLSX(data)
	if !bad.IsZero() {
		return nil, bad
	}
	defer f.Close()
	from1904 := false
	if p, err := f.GetWorkbookProps(); err == nil && p.Date1904 != nil {
		from1904 = *p.Date1904
	}
	var out []grid
	for _, name := range f.GetSheetList() {
		rows, bad := rawCells(f, name)
		if !bad.IsZero() {
			return nil, bad
		}
		for i, row := range rows {
			for j, c := range row {
				if bareNumber(c) {
					row[j] = asShown(f, name, excelPlace(i, j), from1904, c)
				}
			}
		}
		if rows, bad = spread(f, name, rows); !bad.IsZero() {
			return nil, bad
		}
		out = append(out, grid{rows: rows, first: 1})
	}
	return out, words.Msg{}
}

func excelPlace(row, col int) string {
	cell, _ := excelize.CoordinatesToCellName(col+1, row+1)
	return cell
}

// asShown is what a person sees in a cell with a number: the code 001 that is kept as 1, the day that is kept as a count of days. A text of
// digits is what it is.
func asShown(f *excelize.File, sheet, cell string, from1904 bool, raw string) string {
	kind, err := f.GetCellType(sheet, cell)
	if err != nil || kind == excelize.CellTypeSharedString || kind == excelize.CellTypeInlineString {
		return raw
	}
	n, err := cellNumber(raw)
	if err != nil {
		return raw
	}
	s := shapeOf(f, sheet, cell)
	if s.date {
		if d, ok := serialDay(n, from1904); ok && d >= oldestDay && !s.partial {
			return d.Vietnamese()
		} else if ok && d >= oldestDay {
			return shownText(f, sheet, cell)
		}
		return raw
	}
	if !s.general {
		return shownText(f, sheet, cell)
	}
	return raw
}

// spread writes what stands in a merged cell into each cell that it covers, down to the last row that was read. What
// covers more cells than a workbook may have is refused.
func spread(f *excelize.File, name string, rows [][]string) ([][]string, words.Msg) {
	merged, err := f.GetMergeCells(name, true)
	if err != nil {
		return nil, words.M("file.notxlsx")
	}
	covered := 0
	for _, m := range merged {
		left, top, err1 := excelize.CellNameToCoordinates(m.GetStartAxis())
		right, bottom, err2 := excelize.CellNameToCoordinates(m.GetEndAxis())
		if err1 != nil || err2 != nil || top > len(rows) || left > len(rows[top-1]) {
			continue
		}
		text := rows[top-1][left-1]
		if covered += (min(bottom, len(rows)) - top + 1) * (min(right, maxColumns) - left + 1); covered > maxCells {
			return nil, words.M("file.manycells", maxCells, maxWidth)
		}
		for i := top - 1; i < min(bottom, len(rows)); i++ {
			for j := left - 1; j < min(right, maxColumns) && text != ""; j++ {
				for len(rows[i]) <= j {
					rows[i] = append(rows[i], "")
				}
				rows[i][j] = text
			}
		}
	}
	return rows, words.Msg{}
}

// listHeading reads the heading of a list: one row, or two where the second parts a heading such as «Đơn vị» into «Mã» and «Tên». used is
// how many rows it takes, 0 where there is none.
func listHeading(rows [][]string, known map[string][]string) (cols map[string]int, used int) {
	complete := func(cols map[string]int) bool {
		_, code := cols["code"]
		_, name := cols["name"]
		return code && name
	}
	if cols = columns(rows[0], known); complete(cols) {
		used = 1
	} else if len(rows) > 1 {
		if cols = columns(under(rows[0], rows[1]), known); complete(cols) {
			used = 2
		}
	}
	for used > 0 && used < len(rows) && (repeats(rows[used-1], rows[used], cols) || numbered(rows[used])) {
		used++
	}
	return cols, used
}

// under is the lower of two heading rows, with the upper one where the lower has nothing.
func under(upper, lower []string) []string {
	out := make([]string, max(len(upper), len(lower)))
	copy(out, upper)
	for i, c := range lower {
		if strings.TrimSpace(c) != "" {
			out[i] = c
		}
	}
	return out
}

// repeats says whether a row is the heading again, under merged cells.
func repeats(heading, row []string, cols map[string]int) bool {
	at := func(r []string, name string) string { return csvRow{r, cols}.get(name) }
	return at(row, "code") != "" && at(row, "code") == at(heading, "code") && at(row, "name") == at(heading, "name")
}

var (
	// columnNumber is the number of a column in the row below a heading.
	columnNumber = regexp.MustCompile(`^\(?(\d{1,2}|[A-Z])\)?$`)
	// totalRow is a row that counts the others.
	totalRow = regexp.MustCompile(`^(tong cong|tong so|cong|tong)\s*([:(\d]|$)`)
)

// numbered says whether a row numbers the columns: (1), (2), (3), as printed tables have below their heading.
func numbered(row []string) bool {
	n, first := 0, ""
	for _, c := range row {
		if c = strings.TrimSpace(c); c == "" {
			continue
		}
		if !columnNumber.MatchString(c) {
			return false
		}
		if n++; n == 1 {
			first = strings.Trim(c, "()")
		}
	}
	return n >= 3 && (first == "1" || first == "A")
}

// nothing says whether a row of a list names nobody: it is empty, or counts the others.
func (r csvRow) nothing() bool {
	return r.get("code") == "" && (r.get("name") == "" || totalRow.MatchString(vn.Fold(r.get("name"))))
}

// listDay reads a day of a list; a zero Msg says that it was understood.
func listDay(text string) (day.Date, words.Msg) {
	if text == "" {
		return 0, words.Msg{}
	}
	v, bad := parseDate(text, Typed)
	if !bad.IsZero() {
		return 0, bad
	}
	return v.Day(), words.Msg{}
}

// broken returns the first cell of a row that holds an error of Excel.
func (r csvRow) broken() words.Msg {
	for _, c := range r.cells {
		if cellError(vn.Clean(c)) {
			return words.M("file.cellerror", vn.Clean(c))
		}
	}
	return words.Msg{}
}
