package sheetfile

import (
	"strconv"

	"github.com/xuri/excelize/v2"

	"thidua/internal/exact"
	"thidua/internal/vn"
)

// font is what official papers are set in.
const font = "Times New Roman"

// styles are the cell styles that our workbooks share.
type styles struct{ title, plain, note, centre, header, locked, input, date, text, number, total, group int }

func newStyles(f *excelize.File) (styles, error) {
	var s styles
	border := []excelize.Border{
		{Type: "left", Color: "B8AFA0", Style: 1},
		{Type: "right", Color: "B8AFA0", Style: 1},
		{Type: "top", Color: "B8AFA0", Style: 1},
		{Type: "bottom", Color: "B8AFA0", Style: 1},
	}
	grey := excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"F1EDE4"}}
	tint := excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"E6DECF"}}
	wrap := &excelize.Alignment{WrapText: true, Vertical: "top", Horizontal: "left", Indent: 1}
	right := &excelize.Alignment{Vertical: "top", Horizontal: "right", Indent: 1}
	centre := &excelize.Alignment{Vertical: "top", Horizontal: "center"}
	open := &excelize.Protection{Locked: false}
	body := &excelize.Font{Family: font, Size: 12}
	bold := &excelize.Font{Family: font, Size: 12, Bold: true}
	dateFormat, decimals := "dd/mm/yyyy", "#,##0.###"
	for _, d := range []struct {
		to *int
		of excelize.Style
	}{
		{&s.title, excelize.Style{Font: &excelize.Font{Family: font, Size: 14, Bold: true}}},
		{&s.plain, excelize.Style{Font: body, Alignment: wrap}},
		{&s.note, excelize.Style{Font: body}},
		{&s.centre, excelize.Style{Font: body, Border: border, Alignment: centre}},
		{&s.header, excelize.Style{
			Font: bold, Fill: tint, Border: border,
			Alignment: &excelize.Alignment{WrapText: true, Horizontal: "center", Vertical: "center"},
		}},
		{&s.locked, excelize.Style{Font: body, Fill: grey, Border: border, Alignment: wrap}},
		{&s.input, excelize.Style{Font: body, Border: border, Alignment: wrap, Protection: open}},
		{&s.date, excelize.Style{
			Font: body, Border: border, Alignment: wrap, Protection: open,
			CustomNumFmt: &dateFormat,
		}},
		{&s.text, excelize.Style{Font: body, Border: border, Alignment: wrap}},
		{&s.number, excelize.Style{
			Font: body, Border: border, Alignment: right, CustomNumFmt: &decimals,
		}},
		{&s.total, excelize.Style{
			Font: bold, Fill: tint, Border: border, Alignment: right,
			CustomNumFmt: &decimals,
		}},
		{&s.group, excelize.Style{
			Font: bold, Fill: grey, Border: border, Alignment: wrap,
		}},
	} {
		id, err := f.NewStyle(&d.of)
		if err != nil {
			return s, err
		}
		*d.to = id
	}
	return s, nil
}

// printed sets a sheet up for A4 landscape, one page wide, with the heading rows on every page and the page number from
// the second.
func printed(f *excelize.File, name string, firstHead, lastHead int) error {
	a4, wide, tall := 9, 1, 0
	landscape := "landscape"
	if err := f.SetPageLayout(name, &excelize.PageLayoutOptions{
		Size: &a4, Orientation: &landscape, FitToWidth: &wide, FitToHeight: &tall,
	}); err != nil {
		return err
	}
	fit := true
	if err := f.SetSheetProps(name, &excelize.SheetPropsOptions{FitToPage: &fit}); err != nil {
		return err
	}
	if err := f.SetHeaderFooter(name, &excelize.HeaderFooterOptions{DifferentFirst: true, OddHeader: "&C&P"}); err != nil {
		return err
	}
	return f.SetDefinedName(&excelize.DefinedName{
		Name: "_xlnm.Print_Titles", Scope: name,
		RefersTo: "'" + name + "'!$" + strconv.Itoa(firstHead) + ":$" + strconv.Itoa(lastHead),
	})
}

func shown(n exact.Num) string { return vn.Number(n, 3) }

// lineHeight is the height of a line of 12-point text, in points.
const lineHeight = 15.75

// fitRow makes a row as high as its longest wrapped text needs: programs do not do so by themselves for a file they did
// not write.
func fitRow(f *excelize.File, page string, row int, texts map[float64]string) error {
	lines := 1
	for width, text := range texts {
		lines = max(lines, 1+int(float64(len([]rune(text)))/(width*1.05)))
	}
	return f.SetRowHeight(page, row, lineHeight*float64(lines))
}
