package sheetfile_test

import (
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/words"
)

// filledCell is a cell of a template as somebody leaves it.
type filledCell struct {
	fact   string
	raw    string // a number as Excel keeps it
	text   string // a text
	format string // how the cell shows it
	do     func(f *excelize.File, cell string) error
	want   string // what it is read as, or a part of what is asked
}

func (x filledCell) put(t *testing.T, f *excelize.File) {
	t.Helper()
	cell := "D" + rowOf(t, f, x.fact)
	switch {
	case x.do != nil:
		must(t, x.do(f, cell))
	case x.raw != "":
		must(t, f.SetCellDefault(data, cell, x.raw))
	default:
		must(t, f.SetCellStr(data, cell, x.text))
	}
	if x.format != "" {
		style, err := f.NewStyle(&excelize.Style{CustomNumFmt: &x.format})
		must(t, err)
		must(t, f.SetCellStyle(data, cell, cell, style))
	}
}

// TestTemplateCells: cells of a template as they come back, each with what it is read as or what is asked.
func TestTemplateCells(t *testing.T) {
	s := mustRead(t, factSheet)
	const isDate, noNumber, noDate, bare = "định dạng là ngày", "không phải là số", "không phải là ngày trong lịch", "chưa phải ngày"
	boolean := func(f *excelize.File, cell string) error { return f.SetCellBool(data, cell, true) }
	for _, x := range []filledCell{
		{fact: "đếm", raw: "93", want: "93"},
		{fact: "đếm", raw: "93", format: "#,##0", want: "93"},
		{fact: "đếm", raw: "1234", format: `#,##0" vụ"`, want: "1.234"},
		{fact: "đếm", raw: "1234", format: "#,##0\\ [$₫-42A]", want: "1.234"},
		{fact: "đếm", raw: "12.4", format: "0", want: "12"},
		{fact: "đếm", raw: "12.4", want: "phải là số nguyên"},
		{fact: "đếm", raw: "1", format: "0%", want: "«100%» " + noNumber},
		{fact: "đếm", raw: "0.93", format: "0%", want: "«93%» " + noNumber},
		{fact: "đếm", raw: "45049", format: "dd/mm/yyyy", want: isDate},
		{fact: "đếm", raw: "45049", format: "mmm-yy", want: isDate},
		{fact: "đếm", raw: "0.5", format: "hh:mm", want: isDate},
		{fact: "đếm", raw: "1.2E+3", want: "1.200"},
		{fact: "đếm", raw: "-3", want: "nằm ngoài khoảng"},
		{fact: "đếm", text: "1,000", want: "hai cách"},
		{fact: "đếm", text: "1.575 vụ", want: "1.575"},
		{fact: "đếm", text: "'93", want: "93"},
		{fact: "đếm", text: "0", want: "0"},
		{fact: "đếm", text: "-", want: "chưa rõ nghĩa"},
		{fact: "đếm", text: "không có", want: noNumber},
		{fact: "đếm", text: "93%", want: noNumber},
		{fact: "đếm", do: boolean, want: "«TRUE» " + noNumber},
		{fact: "hạng", do: boolean, want: "«TRUE» " + noNumber},
		{fact: "có không", do: boolean, want: "có"},
		{fact: "có không", raw: "1", want: "có"},
		{fact: "có không", raw: "2", want: "chưa rõ là có hay không"},
		{fact: "có không", raw: "1", format: "0%", want: "chưa rõ là có hay không"},
		{fact: "có không", text: "Có ạ", want: "chưa rõ là có hay không"},
		{fact: "mức", text: "Tốt ", want: "Tốt"},
		{fact: "mức", text: "Loại Tốt", want: "không có mức"},
		{fact: "mức", raw: "1", want: "không có mức"},
		{fact: "mức", raw: "45049", format: "dd/mm/yyyy", want: isDate},
		{fact: "tỷ lệ", raw: "93.5", want: "93,5 %"},
		{fact: "tỷ lệ", raw: "0.935", format: "0.0%", want: "93,5 %"},
		{fact: "tỷ lệ", raw: "0.935", want: "ý là 93,5 %"},
		{fact: "tỷ lệ", raw: "0.5", format: "0.0", want: "ý là 50 %"},
		{fact: "tỷ lệ", raw: "9.3E-1", want: "ý là 93 %"},
		{fact: "tỷ lệ", raw: "1.2", format: "0%", want: "120"},
		{fact: "tỷ lệ", raw: "45054", format: "dd/mm/yyyy", want: isDate},
		{fact: "tỷ lệ", raw: "45054", format: "[$-42A]d mmmm yyyy", want: isDate},
		{fact: "tỷ lệ", text: "41/45", want: "là tỷ số"},
		{fact: "tỷ số", raw: "0.9", want: "0,9"},
		{fact: "tỷ số", raw: "0.9", format: "0%", want: "0,9"},
		{fact: "tỷ số", raw: "0.5", format: "# ?/?", want: "0,5"},
		{fact: "tỷ số", raw: "44805", format: "d/m", want: isDate},
		{fact: "tỷ số", text: "41/45", want: "0,911111"},
		{fact: "số", raw: "0.93", format: "0%", want: "«93%» " + noNumber},
		{fact: "số", raw: "1234567", format: "#,##0,", want: "1.234.567"},
		{fact: "số", raw: "0.30000000000000004", want: "0,3"},
		{fact: "số", raw: "9.75", format: "0.0", want: "9,8"},
		{fact: "tiền", raw: "1500000", format: `#,##0 "₫"`, want: "1.500.000"},
		{fact: "tiền", raw: "1500000", format: `_-* #,##0\ "đ"_-`, want: "1.500.000"},
		{fact: "tiền", raw: "1500000", format: `_(* #,##0_);_(* \(#,##0\);_(* "-"??_)`, want: "1.500.000"},
		{fact: "tiền", text: "1.500.000 đ", want: "1.500.000"},
		{fact: "tiền", text: "2 tỷ", want: "ý là 2.000.000.000 đồng"},
		{fact: "ngày", raw: "45000", format: "dd/mm/yyyy", want: "15/03/2023"},
		{fact: "ngày", raw: "45000.75", format: "dd/mm/yyyy hh:mm", want: "15/03/2023"},
		{fact: "ngày", raw: "45000", format: `"Ngày "dd" tháng "mm" năm "yyyy`, want: "15/03/2023"},
		{fact: "ngày", raw: "45000", format: "[$-42A]dddd, dd mmmm yyyy", want: "15/03/2023"},
		{fact: "ngày", raw: "45000", format: "General", want: bare},
		{fact: "ngày", raw: "2023", want: bare},
		{fact: "ngày", raw: "2023", format: "dd/mm/yyyy", want: bare},
		{fact: "ngày", raw: "45000", format: "#,##0", want: bare},
		{fact: "ngày", raw: "44986", format: "mmm-yy", want: noDate},
		{fact: "ngày", raw: "44986", format: "mm/yyyy", want: noDate},
		{fact: "ngày", raw: "45000", format: "d-mmm", want: noDate},
		{fact: "ngày", raw: "45000", format: "hh:mm", want: noDate},
		{fact: "ngày", text: "15/3/23", want: noDate},
		{fact: "ngày", text: "thứ Tư, 15/3/2023", want: noDate},
		{fact: "ngày", do: boolean, want: noDate},
		{fact: "ngày", text: "2023-03-15", want: "15/03/2023"},
		{fact: "hạng", text: "K.A.D.", want: "không áp dụng"},
		{fact: "hạng", raw: "2", format: `"Thứ "0`, want: "2"},
		{
			fact: "hạng", do: func(f *excelize.File, cell string) error { return f.SetCellFormula(data, cell, "1+1") },
			want: "công thức",
		},
	} {
		f := template(t, s, "")
		must(t, f.SetCellStr(data, "B2", "Sở Tư pháp"))
		x.put(t, f)
		if got := readBack(
			t, s, x.fact, bytesOf(t, f),
		); !strings.Contains(got, x.want) || strings.HasPrefix(got, "hỏi") == (got == x.want) {
			t.Errorf("%s, %s%s as %q: %s; want %s", x.fact, x.raw, x.text, x.format, got, x.want)
		}
	}
}

// readBack is what a filled template says of a fact, or the question it gets, with the fact's name.
func readBack(t *testing.T, s *sheet.Sheet, fact string, file []byte) string {
	t.Helper()
	set, found := sheetfile.ReadTemplate(s, "t.xlsx", file)
	if set == nil {
		asked := words.Vietnamese.Say(found[0].Msg)
		if found[0].Place.Cell == "" || !strings.Contains(asked, "«"+fact+"»") {
			t.Errorf("a question without its place: %+v: %s", found[0].Place, asked)
		}
		return "hỏi lại: " + asked
	}
	v, _ := set.Units[0].Figure(s.Fact(fact).Slot())
	return figured(s.Fact(fact), v)
}

// TestTemplateBlocks: a figure in merged cells, a second page of figures and a file that counts days from 1904.
func TestTemplateBlocks(t *testing.T) {
	s := mustRead(t, factSheet)
	fresh := func() *excelize.File {
		f := template(t, s, "")
		must(t, f.SetCellStr(data, "B2", "Sở Tư pháp"))
		must(t, f.SetCellDefault(data, "D"+rowOf(t, f, "đếm"), "5"))
		return f
	}
	asks := func(f *excelize.File, part string) {
		t.Helper()
		set, found := sheetfile.ReadTemplate(s, "t.xlsx", bytesOf(t, f))
		if set != nil || !strings.Contains(words.Vietnamese.Say(found[0].Msg), part) {
			t.Errorf("%v, %v; want …%s…", set, found, part)
		}
	}
	f := fresh()
	must(t, f.MergeCell(data, "D"+rowOf(t, f, "đếm"), "D"+rowOf(t, f, "tỷ lệ")))
	asks(f, "bị gộp làm một")
	f = fresh()
	at, err := f.NewSheet("Số liệu (2)")
	must(t, err)
	from, err := f.GetSheetIndex(data)
	must(t, err)
	must(t, f.CopySheet(from, at))
	asks(f, "«Số liệu» và «Số liệu (2)»")
	f = fresh()
	must(t, f.SetCellFormula(data, "E"+rowOf(t, f, "đếm"), "1+1"))
	asks(f, "công thức")
	f = fresh()
	since := true
	must(t, f.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &since}))
	filledCell{fact: "ngày", raw: "43538", format: "dd/mm/yyyy"}.put(t, f)
	if got := readBack(t, s, "ngày", bytesOf(t, f)); got != "15/03/2023" {
		t.Errorf("counted from 1904: %s", got)
	}
}
