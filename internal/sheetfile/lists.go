package sheetfile

import (
	"path/filepath"
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

// readList looks for the heading of a list, which has at least a code and a name, and returns what is below it. A
// person who has seen that the file is in an old way of writing names it; the list is nil where something is wrong.
func readList(file string, data []byte, old vn.Legacy, of *listOf) (*list, words.Msg, finding.List) {
	grids, bad := listGrids(file, data, old)
	if !bad.IsZero() {
		return nil, bad, nil
	}
	var first *list
	var where string
	for i := range grids {
		l, found := grids[i].list(file, of)
		switch {
		case len(found) > 0:
			return nil, words.Msg{}, found
		case l == nil || first != nil && l.empty():
		case first == nil || first.empty():
			first, where = l, grids[i].title
		default: // whoever reads one loses the other
			return nil, words.M("file.twolists", where, grids[i].title), nil
		}
	}
	return first, words.Msg{}, nil
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

// unified cleans the cells of tables. Those of an old way of writing are turned into Unicode before, where a person
// said so, and asked about where nobody did: the ư of TCVN3 is a mark that nobody sees, and would be gone after.
func unified(grids []grid, old vn.Legacy) ([]grid, words.Msg) {
	for _, g := range grids {
		if old != "" {
			g.convert(old)
			continue
		}
		if way, sample := g.legacy(); way != "" {
			return nil, askLegacy(way, sample)
		}
		for _, row := range g.rows {
			for j, c := range row {
				row[j] = vn.Text(c)
			}
		}
	}
	return grids, words.Msg{}
}

// legacy says in which old way a table is written, and shows a text of it. A text that is surely so is enough; one that
// only may be so counts in a column without a letter of Unicode alone.
func (g *grid) legacy() (way vn.Legacy, sample string) {
	unicode, maybe := map[int]bool{}, map[int]string{}
	for _, row := range g.rows {
		heading := titles(row) > 1
		for j, c := range row {
			if way := vn.LegacyOf(c); way != "" {
				return way, sampleOf(c)
			}
			unicode[j] = unicode[j] || !heading && vn.UnicodeOnly(c)
			if maybe[j] == "" && !heading && vn.MaybeLegacy(c) != "" {
				maybe[j] = c
			}
		}
	}
	for j, c := range maybe {
		if c != "" && !unicode[j] {
			return vn.MaybeLegacy(c), strings.TrimSpace(c)
		}
	}
	return "", ""
}

// convert turns a table into Unicode. One of which a part is in Unicode already, such as the heading or a column that
// came from elsewhere, keeps that part: only columns with something that is surely in the old way are turned.
func (g *grid) convert(old vn.Legacy) {
	mixed, columns := false, map[int]bool{}
	for _, row := range g.rows {
		for j, c := range row {
			mixed = mixed || vn.UnicodeOnly(c)
			columns[j] = columns[j] || vn.LegacyOf(c) == old || vn.MaybeLegacy(c) == old
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
	for _, known := range []map[string][]string{unitList.columns, personList.columns, factColumns} {
		most = max(most, len(columns(row, known)))
	}
	return most
}

// askLegacy asks whether a text is in an old way of writing, and shows what it would become.
func askLegacy(way vn.Legacy, sample string) words.Msg {
	return words.M("file.legacy", words.M("file.way."+string(way)), sample, way.Unicode(sample))
}

// seenGrids reads the worksheets of a workbook: days as days, numbers as their format shows them, and what stands in a
// merged cell in each cell that it covers.
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
		if seen, err := f.GetSheetVisible(name); err == nil && !seen {
			continue
		}
		rows, bad := rawCells(f, name)
		if !bad.IsZero() {
			return nil, bad
		}
		showCells(f, name, rows, from1904)
		if rows, bad = spread(f, name, rows); !bad.IsZero() {
			return nil, bad
		}
		out = append(out, grid{rows: rows, first: 1, title: name, hidden: hiddenRows(f, name, rows)})
	}
	return out, words.Msg{}
}

// showCells turns what the cells of a page keep into what they show. A formula that was never computed shows nothing,
// and stays as it is for the reader to ask about.
func showCells(f *excelize.File, name string, rows [][]string, from1904 bool) {
	const most = 5000 // empty cells that are looked at for a formula
	looked := 0
	for i, row := range rows {
		for j, c := range row {
			if looked++; c == "" && looked < most {
				if formula, err := f.GetCellFormula(name, excelPlace(i, j)); err == nil && formula != "" {
					row[j] = uncomputed + formula
				}
			}
			if bareNumber(c) {
				row[j] = asShown(f, name, excelPlace(i, j), from1904, c)
			}
		}
	}
}

// hiddenRows are the rows that hold something and do not show, by their place.
func hiddenRows(f *excelize.File, name string, rows [][]string) map[int]bool {
	out := map[int]bool{}
	for i, row := range rows {
		if strings.TrimSpace(strings.Join(row, "")) == "" {
			continue
		}
		if seen, err := f.GetRowVisible(name, i+1); err == nil && !seen {
			out[i] = true
		}
	}
	return out
}

func excelPlace(row, col int) string {
	cell, _ := excelize.CoordinatesToCellName(col+1, row+1)
	return cell
}

// asShown is what a person sees in a cell with a number: the code 001 that is kept as 1, the day that is kept as a
// count of days. A text of digits is what it is.
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

// listDay reads a day of a list; a zero Msg says that it was understood.
func listDay(text string) (day.Date, words.Msg) {
	if text == "" {
		return 0, words.Msg{}
	}
	return ParseDay(text)
}

// uncomputed stands before a formula of which no value is known.
const uncomputed = "="

// broken returns the first cell of a row that holds an error of Excel.
func (r csvRow) broken() words.Msg {
	for _, c := range r.cells {
		if cellError(vn.Clean(c)) {
			return words.M("file.cellerror", vn.Clean(c))
		}
		if formula, is := strings.CutPrefix(c, uncomputed); is {
			return words.M("file.uncomputed", formula)
		}
	}
	return words.Msg{}
}
