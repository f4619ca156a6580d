package sheetfile_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"thidua/internal/org"
	"thidua/internal/sheetfile"
	"thidua/internal/vn"
)

// book is a workbook of one sheet as a clerk makes it: texts, numbers, days by their count and merged cells.
type book struct {
	rows   [][]any
	merged []string // ranges such as D3:D5
	shown  map[string]string
	do     func(f *excelize.File) error
}

func (b book) bytes(t *testing.T) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	must := func(err error) {
		if err != nil {
			t.Fatal(err)
		}
	}
	for i, row := range b.rows {
		must(f.SetSheetRow("Sheet1", fmt.Sprintf("A%d", i+1), &row))
	}
	for _, m := range b.merged {
		from, to, _ := strings.Cut(m, ":")
		must(f.MergeCell("Sheet1", from, to))
	}
	for cell, format := range b.shown {
		style, err := f.NewStyle(&excelize.Style{CustomNumFmt: &format})
		must(err)
		must(f.SetCellStyle("Sheet1", cell, cell, style))
	}
	if b.do != nil {
		must(b.do(f))
	}
	buf, err := f.WriteToBuffer()
	must(err)
	return buf.Bytes()
}

// asList is a list of units as one text: code, name, code above and day of each.
func asList(rows []org.Row) string {
	var got []string
	for _, r := range rows {
		opened := ""
		if r.Unit.Opened != 0 {
			opened = r.Unit.Opened.String()
		}
		got = append(got, strings.Join([]string{r.Unit.Code, r.Unit.Names[0].Text, r.Parent, opened}, ","))
	}
	return strings.Join(got, " ")
}

// TestLists: lists of units as they come, each with what is read out of it or what is asked back. A row is code, name,
// code above, day.
func TestLists(t *testing.T) {
	const head = "Mã;Tên;Loại;Cấp trên;Ngày thành lập\n"
	tables := map[string]struct {
		csv  string
		book book
		old  vn.Legacy
		want string
		asks string // key of the first question
	}{
		"title rows, a total": {
			csv:  "ỦY BAN NHÂN DÂN TỈNH\n\nDanh sách các sở, ban, ngành;;;;\nSTT;Mã;Tên;Ngày thành lập\n1;A;Sở A;15/3/2008\n2;B;Sở B;\n;;Cộng: 2 đơn vị;\n",
			want: "A,Sở A,,2008-03-15 B,Sở B,,",
		},
		"a title with commas": {
			csv: "Danh sách các sở, ban, ngành, đoàn thể, hội\n" + head + "A;Sở A;;;15/03/2008\n", want: "A,Sở A,,2008-03-15",
		},
		"sep= by Excel":       {csv: "sep=;\r\n" + head + "A;Sở A, B;;;\r\n", want: "A,Sở A, B,,"},
		"sep= in quotes, tab": {csv: "\"sep=\t\"\nMã\tTên\nA\tSở A; B\n", want: "A,Sở A; B,,"},
		"Unicode text": {
			csv: "\xff\xfeM\x00\xe3\x00\t\x00T\x00\xea\x00n\x00\n\x00A\x00\t\x00S\x00\xdf\x1e\n\x00", want: "A,Sở,,",
		},
		"column numbers":      {csv: head + "(1);(2);(3);(4);(5)\nA;Sở A;;;\n", want: "A,Sở A,,"},
		"quoted comma":        {csv: "Mã,Tên\nA,\"Sở Tài nguyên, Môi trường\"\n", want: "A,Sở Tài nguyên, Môi trường,,"},
		"empty cells behind":  {csv: "Mã;Tên\nA;Sở A;;;\n", want: "A,Sở A,,"},
		"comma in a name":     {csv: "Mã,Tên\nA,Sở Tài nguyên, Môi trường\n", asks: "file.rowwide"},
		"semicolon in a name": {csv: "Mã;Tên\nA;Trung tâm A; B\n", asks: "file.rowwide"},
		"comma before a day": {
			csv: "Mã,Tên,Ngày thành lập\nA,Sở Tài nguyên, Môi trường,15/03/2008\n", asks: "file.rowwide",
		},
		"too few cells":      {csv: head + "A;Sở A\n", asks: "file.rowshort"},
		"a year for a day":   {csv: head + "A;Sở A;;;2008\n", asks: "fact.datebare"},
		"a century off":      {csv: head + "A;Sở A;;;15/03/1908\n", asks: "fact.dateold"},
		"a century on":       {csv: head + "A;Sở A;;;15/03/2108\n", asks: "fact.dateold"},
		"error of a cell":    {csv: head + "A;#N/A;;;\n", asks: "file.cellerror"},
		"Icelandic Ð is Đ":   {csv: "Mã;Tên\nBQ;Ban Ðo lường\n", want: "BQ,Ban Đo lường,,"},
		"Ð and Đ are a code": {csv: "Mã;Tên\nÐA;Đề án 1\nĐA;Đề án 2\n", asks: "org.rowtwice"},
		"TCVN3":              {csv: "M·;Tªn\nCA;C«ng an tØnh Thõa Thiªn HuÕ\n", asks: "file.legacy"},
		"TCVN3, yes": {
			csv: "M·;Tªn\nCA;C«ng an tØnh Thõa Thiªn HuÕ\n", old: vn.TCVN3, want: "CA,Công an tỉnh Thừa Thiên Huế,,",
		},
		"TCVN3 with ư":        {csv: "M·;Tªn\nTP;Së T\u00ad ph¸p\n", old: vn.TCVN3, want: "TP,Sở Tư pháp,,"},
		"TCVN3 in bytes":      {csv: "M\xb7;T\xaan\nCA;C\xabng an tØnh\n", asks: "file.legacy"},
		"TCVN3 in bytes, yes": {csv: "M\xb7;T\xaan\nCA;C\xabng an t\xd8nh\n", old: vn.TCVN3, want: "CA,Công an tỉnh,,"},
		"VNI":                 {csv: "Maõ;Teân\nCA;Coâng an tænh\n", asks: "file.legacy"},
		"VNI, yes":            {csv: "Maõ;Teân\nCA;Coâng an tænh\n", old: vn.VNI, want: "CA,Công an tỉnh,,"},
		"VIQR":                {csv: "Ma~;Te^n\nCA;Co^ng an ti?nh Thu+`a Thie^n Hue^'\n", asks: "file.legacy"},
		"VIQR, yes":           {csv: "Ma~;Te^n\nCA;Co^ng an ti?nh\n", old: vn.VIQR, want: "CA,Công an tỉnh,,"},
		"one column in TCVN3, yes": {
			csv: head + "CA;C«ng an tØnh;;Công an tỉnh;\nTP;Së T\u00ad ph¸p;;Công an;\n", old: vn.TCVN3,
			want: "CA,Công an tỉnh,Công an tỉnh, TP,Sở Tư pháp,Công an,",
		},
		"one column in TCVN3": {csv: head + "CA;C«ng an tØnh;;;\n", asks: "file.legacy"},

		"merged unit above": {
			book: book{
				rows: [][]any{
					{"Mã", "Tên", "Loại", "Cấp trên", "Ngày thành lập"},
					{"S", "Sở A"},
					{"S1", "Phòng 1", "", "S"},
					{"S2", "Phòng 2"},
					{"S3", "Phòng 3"},
				},
				merged: []string{"D3:D5"},
			},
			want: "S,Sở A,, S1,Phòng 1,S, S2,Phòng 2,S, S3,Phòng 3,S,",
		},
		"two-line heading": {
			book: book{
				rows: [][]any{
					{"TT", "Đơn vị", "", "Cấp trên", "Ngày thành lập"},
					{"", "Mã", "Tên"},
					{1, "A", "Sở A", "", 39522},
					{2, "B", "Phòng B", "A", 39522},
				},
				merged: []string{
					"A1:A2", "B1:C1", "D1:D2", "E1:E2",
				}, shown: map[string]string{"E3": "dd/mm/yyyy", "E4": `dd"."mm"."yyyy`},
			},
			want: "A,Sở A,,2008-03-15 B,Phòng B,A,2008-03-15",
		},
		"heading merged down": {
			book: book{
				rows:   [][]any{{"Mã", "Tên", "Ngày thành lập"}, {"", "", "(ngày/tháng/năm)"}, {"A", "Sở A"}},
				merged: []string{"A1:A2", "B1:B2"},
			},
			want: "A,Sở A,,",
		},
		"code with noughts": {
			book: book{rows: [][]any{{"Mã", "Tên"}, {7, "Sở A"}}, shown: map[string]string{"A2": "000"}}, want: "007,Sở A,,",
		},
		"number for a day": {
			book: book{rows: [][]any{{"Mã", "Tên", "Ngày thành lập"}, {"A", "Sở A", 39522}}}, asks: "fact.datebare",
		},
		"year for a day": {
			book: book{
				rows:  [][]any{{"Mã", "Tên", "Ngày thành lập"}, {"A", "Sở A", 2008}},
				shown: map[string]string{"C2": "dd/mm/yyyy"},
			},
			asks: "fact.datebare",
		},
		"TCVN3 in Excel, yes": {
			book: book{rows: [][]any{{"Mã", "Tên"}, {"TP", "Së T\u00ad ph¸p"}}}, old: vn.TCVN3, want: "TP,Sở Tư pháp,,",
		},
		"TCVN3 in Excel": {book: book{rows: [][]any{{"Mã", "Tên"}, {"CA", "C«ng an tØnh"}}}, asks: "file.legacy"},
	}
	for what, x := range tables {
		file, data := "don-vi.csv", []byte(x.csv)
		if x.csv == "" {
			file, data = "don-vi.xlsx", x.book.bytes(t)
		}
		rows, found := sheetfile.ReadUnits(file, data, x.old)
		if x.asks != "" {
			if rows != nil || len(found) == 0 || found[0].Msg.Key != x.asks {
				t.Errorf("%s: %v, %v; want %s", what, rows, found, x.asks)
			}
			continue
		}
		if got := asList(rows); got != x.want {
			t.Errorf("%s: %q, %v; want %q", what, got, found, x.want)
		}
	}
}

// TestPeopleLists: people come through the same reader; a day of a post is asked back as a day of a unit is.
func TestPeopleLists(t *testing.T) {
	rows, found := sheetfile.ReadPeople(
		"can-bo.csv",
		[]byte("Danh sách cán bộ, công chức;;\nMã;Họ và tên;Từ ngày\nTS-01;Lê Thị Ân;1/2/2020\nTS-02;Trần Anh;\n"), "",
	)
	if len(rows) != 2 || rows[0].Name != "Lê Thị Ân" || rows[0].At != 3 || rows[0].From.String() != "2020-02-01" {
		t.Errorf("%v, %v", rows, found)
	}
	for csv, asks := range map[string]string{
		"Mã;Họ và tên;Từ ngày\nTS-01;Lê Thị Ân;2020\n":       "fact.datebare",
		"Mã;Họ và tên;Từ ngày\nTS-01;Lª ThÞ ¢n;1/2/2020\n":   "file.legacy",
		"Mã,Họ và tên,Chức vụ\nTS-01,Lê Thị Ân,Phó, phòng\n": "file.rowwide",
		"Mã;Họ và tên;Từ ngày\nTS-01;#REF!;1/2/2020\n":       "file.cellerror",
	} {
		if rows, found := sheetfile.ReadPeople(
			"can-bo.csv", []byte(csv), "",
		); rows != nil || len(found) == 0 || found[0].Msg.Key != asks {
			t.Errorf("%q: %v, %v; want %s", csv, rows, found, asks)
		}
	}
}
