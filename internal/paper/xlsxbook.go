package paper

import (
	"fmt"
	"io"
	"strings"

	"github.com/xuri/excelize/v2"

	"thidua/internal/exact"
)

// book is a workbook of one printed table.
type book struct {
	f      *excelize.File
	page   string
	cols   []Column
	names  []string // of the columns: A, B
	styles bookStyles
	at     int // the next row
	err    error
}

// bookStyles are the styles of cells, by what the row is for and where the text stands.
type bookStyles struct {
	title, centred, note, noted, name, head, count int
	plain, group, total                            [5]int // by Align
}

// cell is what a cell says: text, or points.
type cell struct {
	text   string
	points Points
	digits bool
}

func text(s string) cell     { return cell{text: s} }
func number(p Points) cell   { return cell{points: p, digits: true} }
func whole(n int) cell       { return number(Given(exact.New(int64(n)))) }
func (b *book) do(err error) { b.err = firstError(b.err, err) }

func firstError(a, b error) error {
	if a != nil {
		return a
	}
	return b
}

// pageWide is how many letters of size 12 a lying page holds side by side.
const pageWide = 116

// newBook sets up the page and writes what stands above the rows.
func newBook(page string, h *Head, kind, unit string, cols []Column) (*book, error) {
	b := &book{f: excelize.NewFile(), page: page, cols: cols, at: 1}
	b.do(b.f.SetSheetName("Sheet1", page))
	wide := 0
	for _, c := range cols {
		wide += c.Width
	}
	for i := range cols {
		name, err := excelize.ColumnNumberToName(i + 1)
		b.do(err)
		b.names = append(b.names, name)
		b.do(b.f.SetColWidth(page, name, name, float64(max(cols[i].Width*pageWide/max(wide, 1), 6))))
	}
	b.newStyles()
	b.line(b.styles.note, strings.TrimSpace(upper(h.Issuer.Name)))
	b.line(b.styles.title, upper(kind))
	if h.Summary != "" {
		b.line(b.styles.centred, h.Summary)
	}
	if unit != "" {
		b.line(b.styles.note, wordUnit+": "+unit)
	}
	b.at++
	b.heads()
	if b.err != nil {
		b.f.Close()
	}
	return b, b.err
}

func (b *book) name(col, row int) string { return b.names[col-1] + itoa(row) }
func (b *book) column(col int) string    { return b.names[col-1] }

// highest is how high Excel lets a row be, in points.
const highest = 409

// line writes a line over the whole width.
func (b *book) line(style int, s string) {
	from, to := b.name(1, b.at), b.name(len(b.cols), b.at)
	b.do(b.f.SetCellStr(b.page, from, clean(s)))
	b.do(b.f.MergeCell(b.page, from, to))
	b.do(b.f.SetCellStyle(b.page, from, to, style))
	b.at++
}

// note is a line of remarks, as high as its text needs.
func (b *book) note(s string) {
	b.do(b.f.SetRowHeight(b.page, b.at, min(16*float64(b.linesOf(s, len(b.cols))), highest)))
	b.line(b.styles.noted, s)
}

// linesOf guesses how many lines a text takes in the first columns.
func (b *book) linesOf(s string, cols int) int {
	wide := 0
	for _, c := range b.cols[:cols] {
		wide += c.Width
	}
	return 1 + len([]rune(s))*3/max(wide*2, 1)
}

// heads writes the one or two rows of titles and the row of numbers, which are printed on every page.
func (b *book) heads() {
	top := b.at
	grouped := false
	for _, c := range b.cols {
		grouped = grouped || c.Group != ""
	}
	if grouped {
		b.at++
	}
	for i, c := range b.cols {
		b.do(b.f.SetCellStr(b.page, b.name(i+1, top), clean(c.Title)))
		switch {
		case grouped && c.Group == "":
			b.do(b.f.MergeCell(b.page, b.name(i+1, top), b.name(i+1, b.at)))
		case grouped:
			b.do(b.f.SetCellStr(b.page, b.name(i+1, top), clean(c.Group)))
			b.do(b.f.SetCellStr(b.page, b.name(i+1, b.at), clean(c.Title)))
		}
	}
	for i := 0; grouped && i < len(b.cols); i++ {
		n := i
		for n+1 < len(b.cols) && b.cols[n+1].Group == b.cols[i].Group && b.cols[i].Group != "" {
			n++
		}
		if n > i {
			b.do(b.f.MergeCell(b.page, b.name(i+1, top), b.name(n+1, top)))
		}
		i = n
	}
	b.do(b.f.SetCellStyle(b.page, b.name(1, top), b.name(len(b.cols), b.at), b.styles.head))
	if grouped {
		b.do(b.f.SetRowHeight(b.page, top, 18))
	}
	b.do(b.f.SetRowHeight(b.page, b.at, 34))
	b.at++
	for i := range b.cols {
		b.do(b.f.SetCellStr(b.page, b.name(i+1, b.at), "("+itoa(i+1)+")"))
	}
	b.do(b.f.SetCellStyle(b.page, b.name(1, b.at), b.name(len(b.cols), b.at), b.styles.count))
	b.do(b.printed(top, b.at))
	b.do(b.f.SetPanes(b.page, &excelize.Panes{
		Freeze: true, XSplit: 2, YSplit: b.at, TopLeftCell: b.name(3, b.at+1), ActivePane: "bottomRight",
	}))
	b.at++
}

// row writes one row of data. Points are written as digits, never through a float.
func (b *book) row(styles [5]int, cells ...cell) {
	high := 1
	for i := range cells {
		at := b.name(i+1, b.at)
		c := &cells[i]
		switch {
		case c.digits && c.points.IsGiven():
			b.do(b.f.SetCellDefault(b.page, at, c.points.n.Text(9)))
		case c.digits:
			b.do(b.f.SetCellStr(b.page, at, c.points.text(0)))
		default:
			b.do(b.f.SetCellStr(b.page, at, clean(c.text)))
			high = max(high, 1+len([]rune(c.text))*3/max(b.cols[i].Width*2, 1), 1+strings.Count(c.text, "\n"))
		}
		b.do(b.f.SetCellStyle(b.page, at, at, styles[b.cols[i].Align]))
	}
	if high > 1 {
		b.do(b.f.SetRowHeight(b.page, b.at, min(16*float64(high), highest)))
	}
	b.at++
}

func (b *book) formula(col, row int, f string) {
	b.do(b.f.SetCellFormula(b.page, b.name(col, row), f))
}

// sum gives a cell that holds its value the formula of its parts, where their sum is that value.
func (b *book) sum(row, col int, parts []int, first int, of func(int) Points, value Points) {
	if !value.IsGiven() || len(parts) == 0 {
		return
	}
	var sum exact.Num
	var refs []string
	for i := 0; i < len(parts); {
		n := i
		for n+1 < len(parts) && parts[n+1] == parts[n]+1 {
			n++
		}
		ref := b.name(col, first+parts[i])
		if n > i {
			ref += ":" + b.name(col, first+parts[n])
		}
		refs = append(refs, ref)
		for ; i <= n; i++ {
			sum = sum.Add(of(parts[i]).n)
		}
	}
	if sum.Equal(value.n) && len(refs) <= 200 {
		b.formula(col, row, "SUM("+strings.Join(refs, ",")+")")
	}
}

// close writes who signs, and the file.
func (b *book) close(w io.Writer, h *Head) error {
	b.signers(h.Signers)
	if h.Check != "" {
		b.at++
		b.line(b.styles.note, wordCheck+h.Check)
	}
	b.do(b.f.SetDocProps(&excelize.DocProperties{
		Creator: clean(
			h.Issuer.Name,
		), Title: clean(h.Summary), Language: "vi-VN", Created: "2000-01-01T00:00:00Z", Modified: "2000-01-01T00:00:00Z",
	}))
	if b.err != nil {
		return fmt.Errorf("write workbook: %w", b.err)
	}
	return b.f.Write(w)
}

// signers stand side by side below the table, each over its share of the columns.
func (b *book) signers(list []Signer) {
	if len(list) == 0 {
		return
	}
	b.at++
	for i, s := range list {
		from := i*len(b.cols)/len(list) + 1
		to := max((i+1)*len(b.cols)/len(list), from)
		if len(list) == 1 {
			from = len(b.cols)/2 + 1
		}
		for k, line := range []string{strings.TrimSpace(s.Authority + " " + s.Of), s.Post} {
			b.put(from, to, b.at+k, upper(line))
		}
		b.put(from, to, b.at+6, upper(s.Office))
		b.put(from, to, b.at+7, s.Name)
	}
	b.at += 8
}

func (b *book) put(from, to, row int, s string) {
	if s == "" {
		return
	}
	b.do(b.f.SetCellStr(b.page, b.name(from, row), clean(s)))
	if to > from {
		b.do(b.f.MergeCell(b.page, b.name(from, row), b.name(to, row)))
	}
	b.do(b.f.SetCellStyle(b.page, b.name(from, row), b.name(to, row), b.styles.name))
}
