package sheetfile_test

import (
	"encoding/xml"
	"fmt"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/words"
)

// docx makes a Word file with one table. A cell "=3:text" spans three columns; line ends become paragraphs.
func docx(t testing.TB, rows [][]string) []byte {
	t.Helper()
	var b strings.Builder
	b.WriteString(
		`<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>BẢNG ĐIỂM</w:t></w:r></w:p><w:tbl>`,
	)
	for _, row := range rows {
		b.WriteString("<w:tr>")
		for _, c := range row {
			span := ""
			if n, text, ok := strings.Cut(strings.TrimPrefix(c, "="), ":"); ok && strings.HasPrefix(c, "=") {
				span, c = `<w:tcPr><w:gridSpan w:val="`+n+`"/></w:tcPr>`, text
			}
			b.WriteString("<w:tc>" + span)
			for _, p := range strings.Split(c, "\n") {
				b.WriteString("<w:p><w:r><w:t>")
				if err := xml.EscapeText(&b, []byte(p)); err != nil {
					t.Fatal(err)
				}
				b.WriteString("</w:t></w:r></w:p>")
			}
			b.WriteString("</w:tc>")
		}
		b.WriteString("</w:tr>")
	}
	b.WriteString("</w:tbl></w:body></w:document>")
	return zipped(t, map[string][]byte{"word/document.xml": []byte(b.String())})
}

// wordTable is a table as a department keeps it in Word: a heading of two rows, rows of rules below each line, a
// penalty printed in the bonus column, ranges in text.
var wordTable = [][]string{
	{"STT", "TIÊU CHUẨN THI ĐUA", "=3:ĐIỂM"},
	{"", "", "Chuẩn", "Thưởng", "Trừ"},
	{"1", "Nhiệm vụ chuyên môn", "14", "", ""},
	{"a", "Quản lý đất đai", "9", "", ""},
	{"a1", "Triển khai kế hoạch", "3", "", ""},
	{"a1.1", "Chậm triển khai, mỗi trường hợp", "", "", "0,5"},
	{"a1.2", "Có giải pháp tốt, mỗi giải pháp", "", "1", ""},
	{"a2", "Kế hoạch kiểm tra", "6", "", ""},
	{"a.2.1", "Không xây dựng kế hoạch", "", "-0,5", ""},
	{"a2.2", "Trừ 0,25 điểm/báo cáo gửi trễ, tối đa 1 điểm", "", "", ""},
	{"b", "Môi trường", "5", "", ""},
	{"b1", "Tỷ lệ thu gom rác", "5", "", ""},
	{"", "Từ 95% đến dưới 100%: 4 điểm\nTừ 80% đến dưới 95%: 3 điểm\n100%: 5 điểm\nDưới 80%: 0 điểm", "", "", ""},
	{"2", "Báo cáo", "5", "", ""},
	{"2.1", "Chất lượng báo cáo do Văn phòng đánh giá", "5", "", ""},
	{"", "TỔNG CỘNG", "19", "", ""},
}

// TestImportWord makes a sheet out of a Word table: the tree, the rules it understands, and a confidence for each row.
func TestImportWord(t *testing.T) {
	im, found := sheetfile.Import("bang-diem.docx", docx(t, wordTable), "thu", 2022)
	report(t, found)
	if im == nil {
		t.Fatal("refused")
	}
	checkImported(t, im)
	hasFinding(t, im.Found, "a.2.1", "wrong-column", "sai cột")
}

// TestImportExcel reads the same table out of a workbook.
func TestImportExcel(t *testing.T) {
	f := excelize.NewFile()
	defer f.Close()
	must(t, f.SetCellStr("Sheet1", "A1", "Bảng điểm năm 2022"))
	for i, row := range wordTable {
		for j, c := range row {
			cell, _ := excelize.CoordinatesToCellName(j+1, i+3)
			must(t, f.SetCellStr("Sheet1", cell, strings.TrimPrefix(c, "=3:")))
		}
	}
	im, found := sheetfile.Import("bang-diem.xlsx", bytesOf(t, f), "thu", 2022)
	report(t, found)
	if im == nil {
		t.Fatal("refused")
	}
	checkImported(t, im)
}

func checkImported(t *testing.T, im *sheetfile.Imported) {
	t.Helper()
	s := im.Sheet
	var tree []string
	var walk func(lines []*sheet.Line, depth int)
	walk = func(lines []*sheet.Line, depth int) {
		for _, l := range lines {
			tree = append(tree, fmt.Sprintf("%s%s=%s", strings.Repeat(">", depth), l.Code, l.Max))
			walk(l.Lines, depth+1)
		}
	}
	walk(s.Lines, 0)
	if got, want := strings.Join(tree, " "), "1=14 >a=9 >>a1=3 >>a2=6 >b=5 >>b1=5 2=5 >2.1=5"; got != want {
		t.Errorf("the tree is %s\nwant        %s", got, want)
	}
	a1, a2, b1 := s.Find("a1"), s.Find("a2"), s.Find("b1")
	if len(a1.Adjust) != 2 || a1.Adjust[0].Each.String() != "-0.5" || a1.Adjust[1].Each.String() != "1" {
		t.Errorf("a1: %+v", a1.Adjust)
	}
	if len(a2.Adjust) != 2 || a2.Adjust[0].Points.String() != "-0.5" || a2.Adjust[0].Printed != sheet.BonusColumn ||
		a2.Adjust[1].Each.String() != "-0.25" || a2.Adjust[1].Cap.String() != "1" || a2.Adjust[1].Fact.Measure != "báo cáo gửi trễ" {
		t.Errorf("a2: %+v, %+v", a2.Adjust[0], a2.Adjust[1])
	}
	if b1.Base == nil || len(b1.Base.Bands) != 4 || b1.Base.Bands[0].From.String() != "95" ||
		b1.Base.Bands[0].Below.String() != "100" ||
		b1.Base.Bands[2].Is.String() != "100" || b1.Base.Bands[3].Below.String() != "80" {
		t.Errorf("b1: %+v", b1.Base)
	}
	if l := s.Find("2.1"); l.Base == nil || l.Base.Entered == nil {
		t.Error("2.1 states no rule and must be left to a person")
	}
	if s.Scale.String() != "19" || len(s.Unknown) == 0 {
		t.Errorf("scale %s, unknown %v", s.Scale, s.Unknown)
	}
	if len(im.Rows) < 12 {
		t.Errorf("only %d rows are reported", len(im.Rows))
	}
	for _, r := range im.Rows {
		if r.Confidence < 1 || r.Confidence > 100 || words.Vietnamese.Say(r.As) == "" {
			t.Errorf("row %d: %+v", r.Row, r)
		}
	}
	again, err := sheetfile.WriteSheet(s)
	must(t, err)
	if back, found := sheetfile.ReadSheet("again.yaml", again); back == nil {
		report(t, found)
		t.Error("the written sheet is refused")
	}
}

// TestImportCSV reads the CSV form that names the kind of each row.
func TestImportCSV(t *testing.T) {
	text := `id,parent,name_short,max,row_kind,trigger,points,per,cap,notes
1,,Nhiệm vụ,8,group,,,,,sum of a7 and c1
a7,1,Quản lý đất công,3,leaf,,,,,
a7.1,a7,Không có kế hoạch,,penalty,bool,-0.5,year,,
a7.6,a7,Giải pháp tốt,,bonus,count,1,solution,,
a7.cap,a7,Tổng cộng hoặc trừ,,cap,,,,-1.5,
c1,1,Thu gom,5,leaf,bracket,,,,>98 -> 5; 97-<98 -> 4; 96-<97 -> 3; below 96 and exactly 98 not defined
5.2,1,Không gửi bảng chấm,,knockout,bool,,,,
`
	im, found := sheetfile.Import("b.csv", []byte(text), "thu", 2022)
	report(t, found)
	if im == nil {
		t.Fatal("refused")
	}
	a7, c1 := im.Sheet.Find("a7"), im.Sheet.Find("c1")
	if len(a7.Adjust) != 2 || a7.Caps == nil || a7.Caps.Penalty.String() != "1.5" || a7.Adjust[1].Each.String() != "1" {
		t.Errorf("a7: %+v %+v", a7, a7.Caps)
	}
	if c1.Base == nil || len(c1.Base.Bands) != 3 || c1.Base.Bands[0].Over.String() != "98" {
		t.Errorf("c1: %+v", c1.Base)
	}
	if len(im.Sheet.Knockouts) != 1 {
		t.Error("the knock-out is lost")
	}
	hasFinding(t, im.Found, "a7.6", "unbounded", "không có mức trần")
	hasFinding(t, im.Found, "c1", "gap", "đúng 98")
}

// TestImportRefuses what holds no score table, or comes in an old format.
func TestImportRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		file string
		data []byte
		part string
	}{
		"no table":  {"a.docx", docx(t, nil), "không thấy bảng"},
		"no points": {"a.docx", docx(t, [][]string{{"STT", "Nội dung"}, {"1", "x"}}), "không thấy bảng"},
		"no max":    {"a.docx", docx(t, [][]string{{"STT", "Nội dung", "Điểm chuẩn"}, {"1", "x", ""}}), "không có dòng nào"},
		"old":       {"a.doc", nil, "dạng cũ"},
		"pdf":       {"a.pdf", nil, "chỉ nhập được"},
		"deep": {
			"a.docx", zipped(t, map[string][]byte{"word/document.xml": []byte(strings.Repeat("<w:tbl>", 100_000))}),
			"không phải là",
		},
	} {
		if im, found := sheetfile.Import(
			c.file, c.data, "t", 2022,
		); im != nil || !strings.Contains(words.Vietnamese.Say(found[0].Msg), c.part) {
			t.Errorf("%s: %v", name, found)
		}
	}
}

// TestWrittenSheetsReadBack writes every shipped sheet and reads it back to the same sheet.
func TestWrittenSheetsReadBack(t *testing.T) {
	for _, name := range []string{"tien-giang-2022", "noi-chinh-mau", "thads-2015"} {
		s := readSheet(t, root+"/sheets/"+name+".yaml")
		once, err := sheetfile.WriteSheet(s)
		must(t, err)
		back, found := sheetfile.ReadSheet("once.yaml", once)
		report(t, found)
		if back == nil {
			t.Fatalf("%s is refused when written", name)
		}
		twice, err := sheetfile.WriteSheet(back)
		must(t, err)
		if string(once) != string(twice) {
			t.Errorf("%s changes when written again", name)
		}
	}
}

// TestImportRestartedNumbers reads a table whose numbers start again in each group and whose ranges stand in the cell
// of the line.
func TestImportRestartedNumbers(t *testing.T) {
	im, found := sheetfile.Import("bang.docx", docx(t, [][]string{
		{"STT", "Nội dung tiêu chí", "Điểm chuẩn", "Đơn vị thẩm định"},
		{"(1)", "(2)", "(3)", "(4)"},
		{"I", "Thực hiện nhiệm vụ chuyên môn", "60", "Văn phòng"},
		{
			"1", "Hoàn thành chỉ tiêu\n- Đạt 100% trở lên: 30 điểm\n- Đạt từ 90% đến dưới 100%: 25 điểm\n- Dưới 90%: 0 điểm",
			"30", "",
		},
		{"2", "Chấp hành chế độ báo cáo. Mỗi báo cáo trễ hạn trừ 0,5 điểm", "20", ""},
		{"3", "Có sáng kiến được công nhận: cộng 2 điểm/sáng kiến, tối đa 4 điểm", "10", ""},
		{"II", "Xây dựng Đảng", "40", "Ban Tổ chức"},
		{"1", "Chi bộ hoàn thành tốt nhiệm vụ", "40", ""},
	}), "thu", 2024)
	report(t, found)
	if im == nil {
		t.Fatal("refused")
	}
	s := im.Sheet
	if s.Title != "BẢNG ĐIỂM" || len(s.Lines) != 2 || len(s.Lines[0].Lines) != 3 || len(s.Lines[1].Lines) != 1 {
		t.Fatalf("%s: %d groups", s.Title, len(s.Lines))
	}
	first, second, third := s.Find("I.1"), s.Find("I.2"), s.Find("I.3")
	if first == nil || second == nil || third == nil || s.Find("II.1") == nil {
		t.Fatal("the codes are not told apart by their groups")
	}
	if first.Short != "Hoàn thành chỉ tiêu" || len(first.Base.Bands) != 3 || first.Base.Bands[0].From.String() != "100" {
		t.Errorf("%+v", first)
	}
	if second.Adjust[0].Each.String() != "-0.5" || second.Adjust[0].Fact.Measure != "báo cáo trễ hạn" ||
		second.Appraiser() != "o1" {
		t.Errorf("%+v", second.Adjust[0])
	}
	if third.Adjust[0].Each.String() != "2" || third.Adjust[0].Cap.String() != "4" ||
		third.Adjust[0].Fact.Measure != "sáng kiến" {
		t.Errorf("%+v", third.Adjust[0])
	}
	if strings.Contains(string(im.Text), `max: "`) {
		t.Error("numbers are written as text")
	}
	for _, r := range im.Rows {
		if low := r.Code == "I.2" || r.Code == "I.3" || r.Code == "II.1"; r.Low() != low {
			t.Errorf("row %s has confidence %d", r.Code, r.Confidence)
		}
	}
}
