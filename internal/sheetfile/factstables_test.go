package sheetfile_test

import (
	"slices"
	"strings"
	"testing"

	"thidua/internal/finding"
	"thidua/internal/sheetfile"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// TestFactsOfClerks: lists of figures as they come from offices; want is what is read of them, or a part of what is
// asked behind a question mark.
func TestFactsOfClerks(t *testing.T) {
	s := mustRead(t, factSheet)
	const head = "Đơn vị;Chỉ số;Giá trị\n"
	for _, x := range []struct {
		what, text, want string
		old              vn.Legacy
	}{
		{what: "as it should be", text: head + "u;đếm;320\nu;tỷ lệ;93,5\n", want: "đếm = 320; tỷ lệ = 93,5 %"},
		{
			what: "titles and an empty row", text: "UBND TỈNH;;\nSố liệu thi đua, quý I, II;;\n;;\n" + head + "u;đếm;320\n",
			want: "đếm = 320",
		},
		{
			what: "a title with commas, one cell", text: "Số liệu thi đua, quý I, II, III, năm 2023\n" + head + "u;đếm;320\n",
			want: "đếm = 320",
		},
		{what: "UTF-16 without its mark", text: utf16Of(head+"u;đếm;320\n", false), want: "đếm = 320"},
		{what: "a mark and sep=", text: "\ufeffsep=;\r\n" + head + "u;đếm;320\r\n", want: "đếm = 320"},
		{what: "sep= a tab", text: "sep=\t\nĐơn vị\tChỉ số\tGiá trị\nu\tđếm\t320\n", want: "đếm = 320"},
		{
			what: "sep= a comma, decimals in quotes", text: "sep=,\nĐơn vị,Chỉ số,Giá trị\nu,tỷ lệ,\"93,5\"\n",
			want: "tỷ lệ = 93,5 %",
		},
		{
			what: "decimals without quotes", text: "Đơn vị,Chỉ số,Giá trị\nu,tỷ lệ,93,5\n",
			want: "? là «u | tỷ lệ | 93 | 5», hay «u | tỷ lệ | 93,5»",
		},
		{what: "thousands without quotes", text: "Đơn vị,Chỉ số,Giá trị\nu,đếm,1,234\n", want: "? «u | đếm | 1,234»"},
		{what: "a remark in a title", text: "Đơn vị (*);Chỉ số:;Giá trị (cả năm)\nu;đếm;320\n", want: "đếm = 320"},
		{what: "no column of figures", text: "Đơn vị;Chỉ số;Số\nu;đếm;320\n", want: "? hàng đầu phải có tên cột"},
		{
			what: "another title for what was found", text: "Đơn vị;Chỉ số;Giá trị;Giá trị đã xác minh\nu;đếm;320;300\n",
			want: "? cột «Giá trị đã xác minh»",
		},
		{
			what: "another title for the year before", text: "Đơn vị;Chỉ số;Giá trị;Kỳ trước\nu;đếm;320;300\n",
			want: "? cột «Kỳ trước»",
		},
		{
			what: "two columns of figures", text: "Đơn vị;Chỉ số;Giá trị;Số liệu\nu;đếm;320;321\n",
			want: "? cùng nghĩa mà ghi khác nhau",
		},
		{what: "two columns of figures, the same", text: "Đơn vị;Chỉ số;Giá trị;Số liệu\nu;đếm;320;320\n", want: "đếm = 320"},
		{what: "a column nobody needs", text: "TT;Đơn vị;Chỉ số;Giá trị;Ghi chú\n1;u;đếm;320;x\n", want: "đếm = 320"},
		{what: "the same figure twice", text: head + "u;đếm;320\nu;đếm;321\n", want: "? được nhập hai lần"},
		{what: "a figure of no such name", text: head + "u;đém;320\n", want: "? không có chỉ số «đém»"},
		{what: "a computed figure", text: head + "u;tự tính;320\n", want: "? được tính tự động"},
		{what: "a total below", text: head + "u;đếm;320\nTổng cộng;;320\n", want: "đếm = 320"},
		{
			what: "signatures below",
			text: head + "u;đếm;320\n;;\n;Người lập biểu;Thủ trưởng\n;(Ký, họ tên);\nTrần Văn A;;Lê Thị B\n", want: "đếm = 320",
		},
		{
			what: "figures below the signatures", text: head + "u;đếm;320\n;Người lập biểu;\nu;hạng;2\n",
			want: "? một đơn vị thiếu",
		},
		{
			what: "signatures below, without a figure", text: head + "u;đếm;320\nNơi nhận:;;\n- Như trên;;\nTrần Văn A;;\n",
			want: "đếm = 320",
		},
		{what: "a row without a figure's name", text: head + "u;đếm;320\nu;;5\n", want: "? hàng này chưa ghi chỉ số"},
		{what: "an empty row in between", text: head + "u;đếm;320\n;;\n\nu;hạng;2\n", want: "đếm = 320; hạng = 2"},
		{what: "an empty figure", text: head + "u;đếm;\nu;hạng;2\n", want: "hạng = 2"},
		{what: "TCVN3", text: head + "C«ng an tØnh;đếm;320\n", want: "? bảng mã cũ"},
		{what: "TCVN3 of one word", text: head + "Së Y tÕ;đếm;320\n", want: "? «Sở Y tế»"},
		{what: "TCVN3 of one word, yes", text: head + "Së Y tÕ;đếm;320\n", old: vn.TCVN3, want: "đếm = 320"},
		{
			what: "Icelandic Ð in the name of a level", text: head + "u;đếm;320\nu;có không;Ðúng\n",
			want: "đếm = 320; có không = có",
		},
		{
			what: "decomposed", text: "Đơn vi\u0323;Chi\u0309 sô\u0301;Gia\u0301 tri\u0323\nu;đê\u0301m;320\n",
			want: "đếm = 320",
		},
		{what: "a unit not assigned a line", text: head + "u;r1;không giao\nu;đếm;1\n", want: "đếm = 1"},
		{what: "dots for nothing", text: head + "u;đếm;…\n", want: "? chưa rõ nghĩa"},
		{what: "a comment of a program", text: head + "u;đếm;320 (tạm tính)\n", want: "? không phải là số"},
		{what: "a quote that never ends", text: head + "u;đếm;\"320\n", want: "? dòng"},
		{what: "a formula", text: head + "u;đếm;=300+20\n", want: "? không phải là số"},
		{what: "nothing", text: "", want: "? chưa có đơn vị nào"},
	} {
		set, found := sheetfile.ReadFactsCSV(s, "f.csv", []byte(x.text), x.old)
		question, asks := strings.CutPrefix(x.want, "? ")
		asked := slices.ContainsFunc(
			found, func(f finding.Finding) bool { return strings.Contains(words.Vietnamese.Say(f.Msg), question) },
		)
		if got := entered(s, set); asks && (got != "" || !asked) || !asks && got != x.want {
			t.Errorf("%s: %q, %v; want %q", x.what, got, found, x.want)
		}
	}
}
