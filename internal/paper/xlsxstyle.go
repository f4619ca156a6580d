package paper

import "github.com/xuri/excelize/v2"

// newStyles makes the styles of the workbook: those of the printed paper.
func (b *book) newStyles() {
	var border []excelize.Border
	for _, side := range []string{"left", "right", "top", "bottom"} {
		border = append(border, excelize.Border{Type: side, Color: "000000", Style: 1})
	}
	letters := func(size float64, bold, italic bool) *excelize.Font {
		return &excelize.Font{Family: ND30.Font, Size: size, Bold: bold, Italic: italic}
	}
	fill := func(tint string) excelize.Fill {
		return excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{tint}}
	}
	place := func(h, v string) *excelize.Alignment {
		return &excelize.Alignment{Horizontal: h, Vertical: v, WrapText: true}
	}
	s := &b.styles
	s.title = b.style(excelize.Style{Font: letters(14, true, false), Alignment: place("center", "center")})
	s.centred = b.style(excelize.Style{Font: letters(13, true, false), Alignment: place("center", "center")})
	s.note = b.style(excelize.Style{Font: letters(12, false, false)})
	s.noted = b.style(excelize.Style{Font: letters(12, false, false), Alignment: place("left", "top")})
	s.name = b.style(excelize.Style{Font: letters(12, true, false), Alignment: place("center", "center")})
	s.head = b.style(excelize.Style{
		Font: letters(12, true, false), Border: border, Fill: fill(tintHead), Alignment: place("center", "center"),
	})
	s.count = b.style(excelize.Style{Font: letters(11, false, true), Border: border, Alignment: place("center", "center")})
	for align, h := range [5]string{Natural: "left", Left: "left", Centre: "center", Right: "right", Justify: "left"} {
		at := place(h, "center")
		if h != "center" {
			at.Indent = 1
		}
		at.WrapText = Align(align) != Right // digits are not broken
		s.plain[align] = b.style(excelize.Style{Font: letters(12, false, false), Border: border, Alignment: at})
		s.group[align] = b.style(excelize.Style{
			Font: letters(12, true, false), Border: border, Fill: fill(tintGroup), Alignment: at,
		})
		s.total[align] = b.style(excelize.Style{
			Font: letters(12, true, false), Border: border, Fill: fill(tintHead), Alignment: at,
		})
	}
}

func (b *book) style(s excelize.Style) int {
	id, err := b.f.NewStyle(&s)
	b.do(err)
	return id
}

// printed sets the page up: A4 lying, one page wide, the head on every page, the number of the page from the second on.
func (b *book) printed(top, bottom int) error {
	a4, wide, tall, fit := 9, 1, 0, true
	landscape := "landscape"
	b.do(b.f.SetPageLayout(b.page, &excelize.PageLayoutOptions{
		Size: &a4, Orientation: &landscape, FitToWidth: &wide, FitToHeight: &tall,
	}))
	b.do(b.f.SetSheetProps(b.page, &excelize.SheetPropsOptions{FitToPage: &fit}))
	left, right, edge, header := 30/25.4, 15/25.4, 20/25.4, 10/25.4
	b.do(b.f.SetPageMargins(b.page, &excelize.PageLayoutMarginsOptions{
		Left: &left, Right: &right, Top: &edge, Bottom: &edge, Header: &header, Footer: &header,
	}))
	b.do(b.f.SetHeaderFooter(b.page, &excelize.HeaderFooterOptions{DifferentFirst: true, OddHeader: "&C&P"}))
	return b.f.SetDefinedName(&excelize.DefinedName{
		Name: "_xlnm.Print_Titles", Scope: b.page, RefersTo: "'" + b.page + "'!$" + itoa(top) + ":$" + itoa(bottom),
	})
}
