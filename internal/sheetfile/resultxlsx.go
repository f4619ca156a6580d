package sheetfile

import (
	"io"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"thidua/internal/exact"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/words"
)

// resultBook writes a scored round as a workbook: the ranking, the table of lines by units with live sums, and why.
type resultBook struct {
	f      *excelize.File
	r      *scoring.Round
	lang   words.Lang
	styles styles
	rowOf  map[string]int // code → row of the table of lines
	err    error
}

// SaveResult writes the round as an Excel workbook. Every sum is a formula with its value stored, so that it can be
// checked in Excel and is not empty in a preview.
func SaveResult(path string, r *scoring.Round, lang words.Lang) error {
	b, err := newResultBook(r, lang)
	if err != nil {
		return err
	}
	defer b.f.Close()
	return Save(path, func(w io.Writer) error { return b.f.Write(w) })
}

func newResultBook(r *scoring.Round, lang words.Lang) (*resultBook, error) {
	b := &resultBook{f: excelize.NewFile(), r: r, lang: lang, rowOf: map[string]int{}}
	b.do(b.f.SetSheetName("Sheet1", b.say("print.summary")))
	for _, key := range []string{"print.detail", "print.why"} {
		_, err := b.f.NewSheet(b.say(key))
		b.do(err)
	}
	b.styles, b.err = newStyles(b.f)
	b.detail()
	b.summary()
	b.why()
	b.f.SetActiveSheet(0)
	return b, b.err
}

func (b *resultBook) do(err error) {
	if b.err == nil {
		b.err = err
	}
}

func (b *resultBook) say(key string, args ...any) string { return b.lang.Say(words.M(key, args...)) }

func (b *resultBook) cell(col, row int) string {
	name, err := excelize.CoordinatesToCellName(col, row)
	b.do(err)
	return name
}

func (b *resultBook) text(page string, col, row int, v string, style int) {
	at := b.cell(col, row)
	b.do(b.f.SetCellStr(page, at, safeCell(v)))
	b.do(b.f.SetCellStyle(page, at, at, style))
}

// number writes exact points: as digits, never through a float.
func (b *resultBook) number(page string, col, row int, n exact.Num, style int) {
	at := b.cell(col, row)
	b.do(b.f.SetCellDefault(page, at, n.Text(9)))
	b.do(b.f.SetCellStyle(page, at, at, style))
}

// formula gives a cell that already holds its value a formula that comes to the same.
func (b *resultBook) formula(page string, col, row int, f string) {
	b.do(b.f.SetCellFormula(page, b.cell(col, row), f))
}

// title writes the two lines above each table.
func (b *resultBook) title(page, what string) {
	s := b.r.Engine().Sheet()
	b.text(page, 1, 1, s.Title, b.styles.title)
	b.text(page, 1, 2, what+" · "+b.say("print.head", s.ID, s.Version, b.lang.Plain(s.Year),
		b.say("period."+string(b.r.Set().Period)), b.say("lane."+string(b.r.Lane()))), b.styles.note)
}

const tableHead = 4

// detail is the table of lines by units.
func (b *resultBook) detail() {
	page := b.say("print.detail")
	b.title(page, page)
	for i, key := range []string{"print.code", "print.text", "print.max"} {
		b.text(page, i+1, tableHead, b.say(key), b.styles.header)
	}
	lines := 1 // that the longest name of a unit needs in its narrow column
	for i, u := range b.r.Units() {
		b.text(page, 4+i, tableHead, u.Label(), b.styles.header)
		lines = max(lines, 1+len([]rune(u.Label()))/11)
	}
	b.do(b.f.SetRowHeight(page, tableHead, float64(16*lines)))
	row := tableHead + 1
	for _, l := range b.r.Engine().Sheet().Lines {
		row = b.detailLine(page, l, row)
	}
	b.detailTotal(page, row)
	b.text(page, 2, row+2, "– : "+b.say("state.notapplying"), b.styles.note)
	b.widths(page, []float64{9, 52, 10}, 4, len(b.r.Units()), 13)
	b.freeze(page, 3)
	b.do(printed(b.f, page, tableHead, tableHead))
}

// detailLine writes a line or group and what is below it, and returns the next free row.
func (b *resultBook) detailLine(page string, l *sheet.Line, row int) int {
	k, _ := b.r.Engine().Index(l.Code)
	b.rowOf[l.Code] = row
	style, numStyle := b.styles.text, b.styles.number
	if !l.IsEntry() {
		style, numStyle = b.styles.group, b.styles.total
	}
	b.text(page, 1, row, l.Code, style)
	b.text(page, 2, row, firstOf(l.Short, l.Text), style)
	b.text(page, 3, row, "", numStyle)
	if l.Max != nil {
		b.number(page, 3, row, *l.Max, numStyle)
	}
	for i := range b.r.Units() {
		c := b.r.Cell(i, k)
		switch {
		case c.State == scoring.NotApplying:
			b.text(page, 4+i, row, "–", b.styles.centre)
			continue
		case !c.State.HasPoints():
			b.text(page, 4+i, row, b.say(stateKey(c.State)), style)
			continue
		}
		b.number(page, 4+i, row, c.Points, numStyle)
	}
	b.do(fitRow(b.f, page, row, map[float64]string{52: firstOf(l.Short, l.Text)}))
	next := row + 1
	if l.IsEntry() {
		return next
	}
	for _, c := range l.Lines {
		next = b.detailLine(page, c, next)
	}
	for i := range b.r.Units() {
		b.groupFormula(page, l, k, i, row)
	}
	return next
}

func stateKey(s scoring.State) string {
	if s == scoring.Undecided {
		return "state.undecided"
	}
	return "state.notentered"
}

// groupFormula sums the lines below a group, where the group is their plain sum.
func (b *resultBook) groupFormula(page string, l *sheet.Line, k, i, row int) {
	var refs []string
	var sum exact.Num
	for _, c := range l.Lines {
		kid, _ := b.r.Engine().Index(c.Code)
		cell := b.r.Cell(i, kid)
		if !cell.State.HasPoints() {
			continue
		}
		ref, points := b.cell(4+i, b.rowOf[c.Code]), cell.Points
		if c.Weight != nil {
			ref += "*" + c.Weight.Text(9) + "/100"
			share, _ := c.Weight.Div(exact.New(100))
			points = points.Mul(share)
		}
		refs, sum = append(refs, ref), sum.Add(points)
	}
	if len(refs) > 0 && sum.Equal(b.r.Cell(i, k).Points) {
		b.formula(page, 4+i, row, strings.Join(refs, "+"))
	}
}

// detailTotal writes the last row. Where a cap or rescaling of the sheet changed the sum, the value stands without a
// formula.
func (b *resultBook) detailTotal(page string, row int) {
	b.text(page, 1, row, "", b.styles.total)
	b.text(page, 2, row, b.say("print.sum"), b.styles.group)
	b.number(page, 3, row, b.r.Engine().Sheet().Scale, b.styles.total)
	b.rowOf[""] = row
	for i := range b.r.Units() {
		b.number(page, 4+i, row, b.r.Points(i), b.styles.total)
		var refs []string
		var sum exact.Num
		for _, k := range b.r.Engine().Tops() {
			if c := b.r.Cell(i, k); c.State.HasPoints() && b.r.Engine().Line(k).Weight == nil {
				refs, sum = append(refs, b.cell(4+i, b.rowOf[b.r.Engine().Line(k).Code])), sum.Add(c.Points)
			}
		}
		if len(refs) > 0 && sum.Equal(b.r.Points(i)) {
			b.formula(page, 4+i, row, strings.Join(refs, "+"))
		}
	}
}

// summary is the ranking.
func (b *resultBook) summary() {
	page, detail := b.say("print.summary"), b.say("print.detail")
	b.title(page, page)
	keys := []string{
		"print.rank", "print.unit", "print.total", "print.base", "print.bonus", "print.penalty", "print.grade", "print.note",
	}
	for i, key := range keys {
		b.text(page, i+1, tableHead, b.say(key), b.styles.header)
	}
	ranked := 0
	for _, i := range b.r.Order() {
		if b.r.Standing(i).Rank > 0 {
			ranked++
		}
	}
	for pos, i := range b.r.Order() {
		st, row := b.r.Standing(i), tableHead+1+pos
		b.text(page, 1, row, "–", b.styles.centre)
		b.text(page, 2, row, b.r.Units()[i].Label(), b.styles.text)
		b.number(page, 3, row, st.Total, b.styles.total)
		b.formula(page, 3, row, "'"+detail+"'!"+b.cell(4+i, b.rowOf[""]))
		for j, n := range []exact.Num{st.Base, st.Bonus, st.Penalty} {
			b.number(page, 4+j, row, n, b.styles.number)
		}
		b.text(page, 7, row, st.Grade, b.styles.text)
		b.text(page, 8, row, strings.Join(Remarks(b.lang, st), "; "), b.styles.text)
		if st.Rank == 0 {
			continue
		}
		b.number(page, 1, row, exact.New(int64(st.Rank)), b.styles.centre)
		if st.TiedBy == 0 && !b.tiedBelow(pos) { // a tie broken by the chain is not in the reach of RANK
			area := "$C$" + itoa(tableHead+1) + ":$C$" + itoa(tableHead+ranked)
			b.formula(page, 1, row, "RANK("+b.cell(3, row)+","+area+")")
		}
	}
	b.ties(page, tableHead+2+len(b.r.Order()))
	b.widths(page, []float64{8, 46, 12, 12, 12, 12, 18, 44}, 0, 0, 0)
	b.freeze(page, 2)
	b.do(printed(b.f, page, tableHead, tableHead))
}

// tiedBelow says that the next unit in the ranking has the same total.
func (b *resultBook) tiedBelow(pos int) bool {
	order := b.r.Order()
	return pos+1 < len(order) && b.r.Standing(order[pos+1]).TiedBy > 0
}

func (b *resultBook) ties(page string, row int) {
	for n, t := range b.r.Engine().Sheet().Ties {
		if n == 0 {
			b.text(page, 2, row, b.say("print.ties"), b.styles.note)
		}
		b.text(page, 2, row+1+n, strconv.Itoa(n+1)+". "+t.Text, b.styles.note)
	}
}

// why is one row for each line of each unit, with the account.
func (b *resultBook) why() {
	page := b.say("print.why")
	b.title(page, page)
	keys := []string{
		"print.unit", "print.code", "print.text", "print.base", "print.bonus", "print.penalty", "print.points", "lane.rule",
		"print.why",
	}
	for i, key := range keys {
		b.text(page, i+1, tableHead, b.say(key), b.styles.header)
	}
	row := tableHead + 1
	for _, i := range b.r.Order() {
		accounts := b.r.ExplainUnit(i)
		for n, k := range b.r.Engine().Entries() {
			b.whyRow(page, i, k, row, &accounts[n])
			row++
		}
	}
	b.widths(page, []float64{26, 8, 36, 9, 9, 9, 9, 11, 90}, 0, 0, 0)
	b.freeze(page, 3)
	b.do(b.f.AutoFilter(page, "A"+itoa(tableHead)+":I"+itoa(row-1), nil))
	b.do(printed(b.f, page, tableHead, tableHead))
}

func (b *resultBook) whyRow(page string, i, k, row int, a *scoring.Account) {
	l := b.r.Engine().Line(k)
	for col, text := range []string{b.r.Units()[i].Label(), l.Code, firstOf(l.Short, l.Text)} {
		b.text(page, col+1, row, text, b.styles.text)
	}
	for col := 4; col <= 8; col++ {
		b.text(page, col, row, "", b.styles.number)
	}
	if a.Cell.State.HasPoints() {
		for j, n := range []exact.Num{a.Cell.Base, a.Cell.Bonus, a.Cell.Penalty, a.Cell.Points} {
			b.number(page, 4+j, row, n, b.styles.number)
		}
		b.formula(page, 7, row, b.cell(4, row)+"+"+b.cell(5, row)+"-"+b.cell(6, row))
	}
	if a.Rule.State.HasPoints() {
		b.number(page, 8, row, a.Rule.Points, b.styles.number)
	}
	why := a.Why(b.lang, false)
	b.text(page, 9, row, why, b.styles.text)
	b.do(fitRow(b.f, page, row, map[float64]string{90: why, 26: b.r.Units()[i].Label(), 36: firstOf(l.Short, l.Text)}))
}

// widths sets the first columns, then count more from the column first.
func (b *resultBook) widths(page string, w []float64, first, count int, rest float64) {
	for i, v := range w {
		name, err := excelize.ColumnNumberToName(i + 1)
		b.do(err)
		b.do(b.f.SetColWidth(page, name, name, v))
	}
	if count > 0 {
		from, err := excelize.ColumnNumberToName(first)
		b.do(err)
		to, err := excelize.ColumnNumberToName(first + count - 1)
		b.do(err)
		b.do(b.f.SetColWidth(page, from, to, rest))
	}
}

func (b *resultBook) freeze(page string, cols int) {
	b.do(b.f.SetPanes(page, &excelize.Panes{
		Freeze: true, XSplit: cols, YSplit: tableHead, TopLeftCell: b.cell(cols+1, tableHead+1), ActivePane: "bottomRight",
	}))
}

// Remarks says what is special about a unit's standing.
func Remarks(lang words.Lang, st scoring.Standing) []string {
	var out []string
	add := func(key string, args ...any) { out = append(out, lang.Say(words.M(key, args...))) }
	switch {
	case st.NoGrade:
		add("print.nograde", strings.Join(st.Knocked, ", "))
	case st.NoRank:
		add("print.norank", strings.Join(st.Knocked, ", "))
	}
	if len(st.Lacking) > 0 {
		add("print.lacking", strings.Join(st.Lacking, ", "))
	}
	if !st.Complete {
		add("print.incomplete")
	}
	if st.Provisional {
		add("print.provisional")
	}
	switch {
	case st.Tied:
		add("print.tied")
	case st.TiedBy > 0:
		add("print.tiedby", st.TiedBy)
	}
	if st.Capped {
		add("print.capped")
	}
	if st.Rescaled {
		add("print.rescaled")
	}
	return out
}
