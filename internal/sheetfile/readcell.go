package sheetfile

import (
	"strings"

	"github.com/xuri/excelize/v2"

	"thidua/internal/exact"
	"thidua/internal/finding"
	"thidua/internal/sheet"
	"thidua/internal/words"
)

// computed says whether a cell holds a formula: what it comes to changes without anybody typing.
func (r *templateReader) computed(at finding.Place) bool {
	formula, err := r.f.GetCellFormula(r.name, at.Cell)
	return err == nil && formula != ""
}

// refuseCell refuses a cell of a fact, and says which fact it is.
func (r *templateReader) refuseCell(at finding.Place, f *sheet.Fact, kind string, m words.Msg) {
	r.b.refuse(at, r.unit.ID, f.Name, kind, words.M("fact.at", f.Name, f.Ask, m))
}

// merged refuses figures in merged cells: one that covers the cells of several facts is read as the figure of the first
// alone.
func (r *templateReader) merged() {
	list, err := r.f.GetMergeCells(r.name, true)
	if err != nil {
		return
	}
	for _, m := range list {
		left, top, err1 := excelize.CellNameToCoordinates(m.GetStartAxis())
		right, bottom, err2 := excelize.CellNameToCoordinates(m.GetEndAxis())
		if err1 != nil || err2 != nil || top > len(r.rows) || left > len(r.rows[top-1]) || r.rows[top-1][left-1] == "" {
			continue
		}
		if r.covers(left-1, top-1, right-1, min(bottom, len(r.rows))-1) {
			r.b.refuse(
				r.place(top-1, left-1), r.unit.ID, "", "merged", words.M("fact.mergedcell", m.GetStartAxis()+":"+m.GetEndAxis()),
			)
		}
	}
}

// covers says whether a block of cells holds more than one cell for a figure.
func (r *templateReader) covers(left, top, right, bottom int) bool {
	cells := 0
	for i := max(top, r.head+1); i <= bottom; i++ {
		key, _ := r.text(i, "key")
		for _, col := range []string{"value", "last"} {
			if j, has := r.cols[col]; has && key != "" && left <= j && j <= right {
				cells++
			}
		}
	}
	return cells > 1
}

// figure stores the figure of a cell. A numeric cell is read as a person sees it, by its format; text is read as people
// type it.
func (r *templateReader) figure(at finding.Place, f *sheet.Fact, text string, col column) {
	if r.computed(at) {
		r.refuseCell(at, f, "formula", words.M("fact.formulacell"))
		return
	}
	if text == "" {
		return
	}
	kind, err := r.f.GetCellType(r.name, at.Cell)
	if kind == excelize.CellTypeBool { // TRUE is kept as 1, and is no count of one
		text = map[bool]string{true: "TRUE", false: "FALSE"}[text == "1" || strings.EqualFold(text, "true")]
	}
	n, bad := cellNumber(text)
	if err != nil || bad != nil || kind == excelize.CellTypeSharedString || kind == excelize.CellTypeInlineString {
		r.b.figure(at, r.unit, f, text, Typed, col)
		return
	}
	shape := shapeOf(r.f, r.name, at.Cell)
	switch {
	case f.Kind == sheet.DateKind:
		r.b.figure(at, r.unit, f, r.dayOf(at, n, shape), Typed, col)
	case shape.date:
		d, _ := serialDay(n, r.d04)
		r.refuseCell(at, f, "figure", words.M("fact.celldate", d))
	default:
		text, how := r.numberOf(at, f, n, shape)
		r.b.figure(at, r.unit, f, text, how, col)
	}
}

// dayOf writes the day of a numeric cell. A bare number is asked back, and so is a year that the format of the cell
// makes a day of 1905, and a month or a day without its year: Excel adds what is missing, and nobody typed it.
func (r *templateReader) dayOf(at finding.Place, n exact.Num, shape cellShape) string {
	d, ok := serialDay(n, r.d04)
	switch {
	case !ok || !shape.date || d < oldestDay:
		return n.Text(15)
	case shape.partial:
		return shownText(r.f, r.name, at.Cell)
	}
	return d.String()
}

// numberOf writes the number of a numeric cell, and how it is to be read.
func (r *templateReader) numberOf(at finding.Place, f *sheet.Fact, n exact.Num, shape cellShape) (string, Spelling) {
	n = seen(r.f, r.name, at.Cell, n, shape)
	switch {
	case f.Kind == sheet.Percentage && shape.percent:
		return n.Mul(exact.New(100)).Text(15), Plain
	case f.Kind == sheet.Percentage && n.Sign() > 0 && n.Less(exact.New(1)):
		return strings.Replace(n.Text(15), ".", ",", 1), Typed
	case shape.percent && f.Kind != sheet.Ratio: // 100 % in a cell for a count is kept as 1
		return shownText(r.f, r.name, at.Cell), Typed
	}
	return n.Text(15), Plain
}

// cellNumber reads the number of a cell. Excel keeps binary fractions, so 0,3 may stand there as 0.30000000000000004;
// it shows and means the first 15 digits.
func cellNumber(text string) (exact.Num, error) {
	mantissa, exponent, _ := strings.Cut(strings.ToUpper(text), "E")
	if exponent != "" {
		return expanded(mantissa, exponent)
	}
	n, err := exact.Parse(mantissa)
	if err != nil {
		return n, err
	}
	whole, frac, _ := strings.Cut(strings.TrimLeft(strings.TrimPrefix(mantissa, "-"), "0"), ".")
	if len(whole)+len(frac) > 15 && len(whole) < 15 {
		lead := 0
		if whole == "" {
			lead = len(frac) - len(strings.TrimLeft(frac, "0"))
		}
		n = n.Round(min(15-len(whole)+lead, 17), exact.HalfUp)
	}
	return n, nil
}

// expanded reads 1.5E-3 and the like within the range a figure can have.
func expanded(mantissa, exponent string) (exact.Num, error) {
	n, err := exact.Parse(mantissa)
	if err != nil {
		return n, err
	}
	sign, digits := exponent[:1], strings.TrimLeft(exponent, "+-")
	if len(digits) > 2 || strings.Trim(digits, "0123456789") != "" || digits == "" {
		return n, exact.ErrNumber
	}
	places := 0
	for _, c := range digits {
		places = places*10 + int(c-'0')
	}
	ten := exact.New(10)
	for range places {
		if sign == "-" {
			n, _ = n.Div(ten)
		} else {
			n = n.Mul(ten)
		}
	}
	return n, nil
}
