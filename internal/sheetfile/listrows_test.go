package sheetfile_test

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"

	"thidua/internal/sheetfile"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// utf16Of writes a text in UTF-16 without its mark.
func utf16Of(text string, big bool) string {
	var b strings.Builder
	for _, u := range utf16.Encode([]rune(text)) {
		pair := []byte{byte(u), byte(u >> 8)}
		if big {
			pair[0], pair[1] = pair[1], pair[0]
		}
		b.Write(pair)
	}
	return b.String()
}

// listCase is a list of units as it comes, with what is read out of it, as asList writes it, or a part of what is
// asked.
type listCase struct {
	what string
	csv  string
	book book
	old  vn.Legacy
	want string
	asks string
}

func (x listCase) file(t *testing.T) (string, []byte) {
	if x.csv != "" {
		return "don-vi.csv", []byte(x.csv)
	}
	return "don-vi.xlsx", x.book.bytes(t)
}

const unitHead = "Mã;Tên;Loại;Cấp trên;Ngày thành lập\n"

var csvLists = []listCase{
	{
		what: "signatures below",
		csv:  "STT;Mã;Tên\n1;A;Sở A\n2;B;Sở B\n;;\n;Người lập biểu;Thủ trưởng đơn vị\n;(Ký, họ tên);(Ký, đóng dấu)\n;Trần Văn A;Lê Thị B\n",
		want: "A,Sở A,, B,Sở B,,",
	},
	{
		what: "who gets it", csv: "Mã;Tên\nA;Sở A\nNơi nhận:;\n- Như trên;\n- Lưu: VT;TM. ỦY BAN NHÂN DÂN\n",
		want: "A,Sở A,,",
	},
	{
		what: "a place and a day", csv: "Mã;Tên\nA;Sở A\n;Cai Lậy, ngày 15 tháng 3 năm 2023\n;KT. CHỦ TỊCH\n",
		want: "A,Sở A,,",
	},
	{what: "dots for a day", csv: "Mã;Tên\nA;Sở A\n;….., ngày …. tháng …. năm 2023\n", want: "A,Sở A,,"},
	{what: "a unit below the signatures", csv: "Mã;Tên\nA;Sở A\n;Người lập\nB;Sở B\n", asks: "dưới phần ký tên"},
	{
		what: "a unit called like a signature", csv: "Mã;Tên\nA;Sở A\nTB;Ban Thủ trưởng\nNK;Hội Người ký\n",
		want: "A,Sở A,, TB,Ban Thủ trưởng,, NK,Hội Người ký,,",
	},
	{what: "a total in the column of codes", csv: "Mã;Tên\nA;Sở A\nTổng cộng:;1 đơn vị\n", want: "A,Sở A,,"},
	{what: "a total in the column of numbers", csv: "STT;Mã;Tên\n1;A;Sở A\nTổng cộng;;1 đơn vị\n", want: "A,Sở A,,"},
	{what: "a total without a number", csv: "Mã;Tên\nA;Sở A\n;Cộng\n", want: "A,Sở A,,"},
	{
		what: "a unit called like a total", csv: "Mã;Tên\nTCT;Tổng cục Thuế\nCD;Cộng đồng A\n",
		want: "TCT,Tổng cục Thuế,, CD,Cộng đồng A,,",
	},
	{what: "a part has a title without a code", csv: "Mã;Tên\n;Các sở\nA;Sở A\n", asks: "mã (tên ngắn) phải có"},
	{what: "a name without a code at the end", csv: "Mã;Tên\nA;Sở A\n;Sở B\n", asks: "mã (tên ngắn) phải có"},
	{
		what: "a remark in a title", csv: "Mã (*);Tên đơn vị:;Ngày thành lập (ngày/tháng/năm)\nA;Sở A;15/3/2008\n",
		want: "A,Sở A,,2008-03-15",
	},
	{what: "another title for the day", csv: "Mã;Tên;Ngày TL\nA;Sở A;15/3/2008\n", asks: "«Ngày TL»"},
	{what: "another title for the day, empty", csv: "Mã;Tên;Ngày TL\nA;Sở A;\n", want: "A,Sở A,,"},
	{what: "another title for the unit above", csv: "Mã;Tên;Cơ quan chủ quản\nA;Sở A;B\n", asks: "«Cơ quan chủ quản»"},
	{
		what: "the last day", csv: "Mã;Tên;Ngày thành lập;Ngày giải thể\nA;Sở A;1/1/2008;1/1/2020\n",
		asks: "«Ngày giải thể»",
	},
	{
		what: "columns nobody needs", csv: "STT;Mã;Tên;Địa chỉ;Điện thoại;Ghi chú\n1;A;Sở A;số 1, đường B;0273;x\n",
		want: "A,Sở A,,",
	},
	{what: "two columns of names", csv: "Mã;Tên;Tên đơn vị\nA;Sở A;Sở A mới\n", asks: "cùng nghĩa"},
	{what: "two columns of names, the same", csv: "Mã;Tên;Tên đơn vị\nA;Sở A;Sở A\n", want: "A,Sở A,,"},
	{
		what: "three lines of heading", csv: "Thông tin đơn vị;;Khác\nĐơn vị;;\nMã;Tên;Ngày thành lập\nA;Sở A;15/3/2008\n",
		want: "A,Sở A,,2008-03-15",
	},
	{what: "UTF-16 without its mark", csv: utf16Of("Mã;Tên\nA;Sở Đồng bằng\n", false), want: "A,Sở Đồng bằng,,"},
	{what: "UTF-16, the other order", csv: utf16Of("Mã;Tên\nA;Sở Đồng bằng\n", true), want: "A,Sở Đồng bằng,,"},
	{what: "a mark of UTF-8 and sep=", csv: "\xef\xbb\xbfsep=;\r\nMã;Tên\r\nA;Sở A, B\r\n", want: "A,Sở A, B,,"},
	{what: "sep= a tab", csv: "sep=\t\nMã\tTên\nA\tSở A, B; C\n", want: "A,Sở A, B; C,,"},
	{what: "sep= in quotes", csv: "\"sep=;\"\nMã;Tên\nA;Sở A\n", want: "A,Sở A,,"},
	{what: "sep= a stroke", csv: "sep=|\nMã|Tên\nA|Sở A; B, C\n", want: "A,Sở A; B, C,,"},
	{what: "sep= another than is used", csv: "sep=;\nMã,Tên\nA,Sở A\n", asks: "tiêu đề"},
	{what: "a semicolon in quotes", csv: "Mã;Tên\nA;\"Trung tâm A; B\"\n", want: "A,Trung tâm A; B,,"},
	{what: "quotes in a name", csv: "Mã;Tên\nA;\"Sở \"\"A\"\"\"\n", want: "A,Sở \"A\",,"},
	{what: "a quote that never ends", csv: "Mã;Tên\nA;\"Sở A\nB;Sở B\n", asks: "dòng"},
	{what: "a quote within a name", csv: "Mã;Tên\nA;Sở \"A\"\n", asks: "dòng"},
	{what: "a line end in a name", csv: "Mã;Tên\nA;\"Sở A\nvà B\"\n", want: "A,Sở A và B,,"},
	{what: "noughts before a code", csv: "Mã;Tên\n007;Sở A\n010;Sở B\n", want: "007,Sở A,, 010,Sở B,,"},
	{
		what: "codes that differ in marks alone", csv: "Mã;Tên\ntan-an;Xã Tân An\ntấn-an;Xã Tấn An\n",
		asks: "đã có ở hàng 2",
	},
	{what: "a decomposed heading", csv: "Ma\u0303;Te\u0302n\nA;So\u031b\u0309 A\n", want: "A,Sở A,,"},
	{what: "a day with its weekday", csv: unitHead + "A;Sở A;;;thứ Bảy, 15/3/2008\n", asks: "không phải là ngày"},
	{what: "a day of two digits", csv: unitHead + "A;Sở A;;;15/3/08\n", asks: "không phải là ngày"},
	{what: "a day of America", csv: unitHead + "A;Sở A;;;3/15/2008\n", asks: "không phải là ngày"},
	{what: "a day by a word", csv: unitHead + "A;Sở A;;;Feb 3\n", asks: "không phải là ngày"},
	{what: "a day from the year on", csv: unitHead + "A;Sở A;;;2008-03-15\n", want: "A,Sở A,,2008-03-15"},
	{what: "a day in words", csv: unitHead + "A;Sở A;;;ngày 15 tháng 3 năm 2008\n", want: "A,Sở A,,2008-03-15"},
	{what: "wide digits", csv: unitHead + "A;Sở A;;;１５/３/２００８\n", want: "A,Sở A,,2008-03-15"},
	{what: "a dash for a day", csv: unitHead + "A;Sở A;;;-\n", asks: "không phải là ngày"},
	{what: "a dash for the unit above", csv: unitHead + "A;Sở A;;-;\n", want: "A,Sở A,-,"},
	{what: "a month for a day", csv: unitHead + "A;Sở A;;;3/2008\n", asks: "không phải là ngày"},
	{what: "TCVN3 of one word", csv: "Mã;Tên\nYT;Së Y tÕ\n", asks: "«Sở Y tế»"},
	{what: "TCVN3 of one word below our heading", csv: unitHead + "YT;Së Y tÕ;;;\n", asks: "«Sở Y tế»"},
	{what: "TCVN3 of one word, yes", csv: unitHead + "YT;Së Y tÕ;;;\n", old: vn.TCVN3, want: "YT,Sở Y tế,,"},
	{what: "VNI of one word", csv: "Mã;Tên\nCA;Coâng an\n", asks: "«Công an»"},
	{what: "VNI of one word, yes", csv: unitHead + "CA;Coâng an;;;\n", old: vn.VNI, want: "CA,Công an,,"},
	{
		what: "a name of another language", csv: "Mã;Tên\nMB;Trường Müller Bücher\nNL;Viện Noël Zoë\n",
		want: "MB,Trường Müller Bücher,, NL,Viện Noël Zoë,,",
	},
	{what: "an error of a cell beside", csv: "Mã;Tên;Ghi chú\nA;Sở A;#REF!\n", asks: "lỗi của ô"},
	{
		what: "the same name twice is two units of two codes", csv: "Mã;Tên\nBQ;Ban Ðo lường\nBQ2;Ban Đo lường\n",
		want: "BQ,Ban Đo lường,, BQ2,Ban Đo lường,,",
	},
	{what: "no code", csv: "STT;Tên đơn vị\n1;Sở A\n", asks: "«Mã» và «Tên»"},
	{what: "nothing", csv: "\n\n", asks: "«Mã» và «Tên»"},
	{what: "heading alone", csv: "Mã;Tên\n", asks: "chưa có đơn vị"},
}

var excelLists = []listCase{
	{
		what: "hidden row",
		book: book{
			rows: [][]any{{"Mã", "Tên"}, {"A", "Sở A"}, {"B", "Sở B"}},
			do:   func(f *excelize.File) error { return f.SetRowVisible("Sheet1", 3, false) },
		},
		asks: "đang bị ẩn",
	},
	{
		what: "hidden row with nothing",
		book: book{
			rows: [][]any{{"Mã", "Tên"}, {"A", "Sở A"}, {"", ""}},
			do:   func(f *excelize.File) error { return f.SetRowVisible("Sheet1", 3, false) },
		},
		want: "A,Sở A,,",
	},
	{
		what: "title of a part over all columns",
		book: book{rows: [][]any{{"Mã", "Tên"}, {"I. Các sở"}, {"A", "Sở A"}}, merged: []string{"A2:B2"}},
		asks: "chiếm cả hàng",
	},
	{
		what: "total over all columns",
		book: book{rows: [][]any{{"Mã", "Tên"}, {"A", "Sở A"}, {"Tổng cộng"}}, merged: []string{"A3:B3"}}, want: "A,Sở A,,",
	},
	{
		what: "title over all columns",
		book: book{
			rows:   [][]any{{"DANH SÁCH CÁC SỞ, BAN, NGÀNH"}, {}, {"Mã", "Tên"}, {"A", "Sở A"}},
			merged: []string{"A1:B1"},
		},
		want: "A,Sở A,,",
	},
	{
		what: "signature over all columns",
		book: book{
			rows:   [][]any{{"Mã", "Tên"}, {"A", "Sở A"}, {"Người lập biểu"}, {"Trần Văn A"}},
			merged: []string{"A3:B3", "A4:B4"},
		},
		want: "A,Sở A,,",
	},
	{
		what: "merged both ways",
		book: book{
			rows: [][]any{
				{"Mã", "Tên", "Loại", "Cấp trên"},
				{"A", "Sở A", "so", ""},
				{"A1", "Phòng 1", "A", ""},
				{"A2", "Phòng 2"},
			},
			merged: []string{"C3:D4"},
		},
		want: "A,Sở A,, A1,Phòng 1,A, A2,Phòng 2,A,",
	},
	{
		what: "merged codes",
		book: book{rows: [][]any{{"Mã", "Tên"}, {"A", "Sở A"}, {"", "Sở B"}}, merged: []string{"A2:A3"}},
		asks: "đã có ở hàng 2",
	},
	{
		what: "three lines of heading",
		book: book{
			rows: [][]any{
				{"Danh sách", "", ""},
				{"Đơn vị", "", "Khác"},
				{"Mã", "Tên", "Ngày thành lập"},
				{"A", "Sở A", "15/3/2008"},
			},
			merged: []string{"A1:C1", "A2:B2"},
		},
		want: "A,Sở A,,2008-03-15",
	},
	{
		what: "three lines, merged down",
		book: book{
			rows:   [][]any{{"STT", "Thông tin", "", "Cấp trên"}, {"", "Đơn vị", ""}, {"", "Mã", "Tên"}, {1, "A", "Sở A", ""}},
			merged: []string{"A1:A3", "B1:C1", "B2:C2", "D1:D3"},
		},
		want: "A,Sở A,,",
	},
	{
		what: "two lists", book: book{rows: [][]any{{"Mã", "Tên"}, {"A", "Sở A"}}, do: secondPage(true, "B")},
		asks: "hai trang «Sheet1» và «Huyện»",
	},
	{
		what: "a second list without rows", book: book{rows: [][]any{{"Mã", "Tên"}, {"A", "Sở A"}}, do: secondPage(true)},
		want: "A,Sở A,,",
	},
	{
		what: "a second list that does not show",
		book: book{rows: [][]any{{"Mã", "Tên"}, {"A", "Sở A"}}, do: secondPage(false, "B")}, want: "A,Sở A,,",
	},
	{
		what: "a formula without a value",
		book: book{
			rows: [][]any{{"Mã", "Tên", "Loại"}, {"A", nil, "so"}},
			do:   func(f *excelize.File) error { return f.SetCellFormula("Sheet1", "B2", `"Sở "&A2`) },
		},
		asks: "công thức",
	},
	{
		what: "a day kept from 1904",
		book: book{
			rows: [][]any{{"Mã", "Tên", "Ngày thành lập"}, {"A", "Sở A", 38060}}, shown: map[string]string{"C2": "dd/mm/yyyy"},
			do: since1904,
		},
		want: "A,Sở A,,2008-03-15",
	},
	{
		what: "a month and a year",
		book: book{
			rows:  [][]any{{"Mã", "Tên", "Ngày thành lập"}, {"A", "Sở A", 39508}},
			shown: map[string]string{"C2": "mm/yyyy"},
		},
		asks: "«03/2008»",
	},
	{
		what: "a day without its year",
		book: book{
			rows:  [][]any{{"Mã", "Tên", "Ngày thành lập"}, {"A", "Sở A", 39508}},
			shown: map[string]string{"C2": "d/m"},
		},
		asks: "không phải là ngày",
	},
	{
		what: "a day with its weekday",
		book: book{
			rows:  [][]any{{"Mã", "Tên", "Ngày thành lập"}, {"A", "Sở A", 39522}},
			shown: map[string]string{"C2": "[$-42A]dddd, dd/mm/yyyy"},
		},
		want: "A,Sở A,,2008-03-15",
	},
	{
		what: "codes of numbers", book: book{rows: [][]any{{"Mã", "Tên"}, {1234, "Sở A"}, {"0012", "Sở B"}}},
		want: "1234,Sở A,, 0012,Sở B,,",
	},
	{
		what: "TCVN3 of one word", book: book{rows: [][]any{{"Mã", "Tên", "Cấp trên"}, {"YT", "Së Y tÕ"}}},
		asks: "«Sở Y tế»",
	},
	{
		what: "TCVN3 of one word, yes", book: book{rows: [][]any{{"Mã", "Tên", "Cấp trên"}, {"YT", "Së Y tÕ"}}},
		old: vn.TCVN3, want: "YT,Sở Y tế,,",
	},
}

// secondPage adds a page with a list.
func secondPage(seen bool, codes ...string) func(f *excelize.File) error {
	return func(f *excelize.File) error {
		_, err := f.NewSheet("Huyện")
		err = errors.Join(err, f.SetSheetRow("Huyện", "A1", &[]any{"Mã", "Tên"}))
		for _, code := range codes {
			err = errors.Join(err, f.SetSheetRow("Huyện", "A2", &[]any{code, "Huyện " + code}))
		}
		return errors.Join(err, f.SetSheetVisible("Huyện", seen))
	}
}

func since1904(f *excelize.File) error {
	yes := true
	return f.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &yes})
}

// TestListsOfClerks: lists of units as they come from offices; none loses a word of what a person reads in it without
// asking.
func TestListsOfClerks(t *testing.T) {
	for _, x := range append(csvLists, excelLists...) {
		file, data := x.file(t)
		rows, found := sheetfile.ReadUnits(file, data, x.old)
		if x.asks == "" {
			if got := asList(rows); got != x.want || x.want == "" {
				t.Errorf("%s: %q, %v; want %q", x.what, got, found, x.want)
			}
			continue
		}
		if rows != nil || len(found) == 0 || !strings.Contains(words.Vietnamese.Say(found[0].Msg), x.asks) {
			t.Errorf("%s: %v, %v; want …%s…", x.what, asList(rows), found, x.asks)
		}
	}
}
