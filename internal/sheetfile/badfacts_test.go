package sheetfile_test

import (
	"fmt"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"thidua/internal/finding"
	"thidua/internal/formula"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// factSheet has a fact of every kind.
const factSheet = head + `kinds: [{id: k, name: Loại}]
facts:
  - {name: đếm, kind: count, measure: vụ, max: 5000}
  - {name: tỷ lệ, kind: percent, max: 100}
  - {name: tỷ số, kind: ratio}
  - {name: số, kind: number, min: -10}
  - {name: ngày, kind: date}
  - {name: mức, kind: level, levels: [Tốt, Khá]}
  - {name: có không, kind: yesno}
  - {name: tiền, kind: money}
  - {name: hạng, kind: rank}
  - {name: tự tính, is: "[đếm] * 2"}
lines:
  - {code: a7.1, short: Một, max: 6, adjust: [{code: r1, each: 1}]}
  - code: g
    short: Nhóm
    max: 4
    entry: true
    lines: [{code: g1, short: Hai, max: 4, base: {points: 4}}]
`

func facts(body string) string {
	return "format: 1\nsheet: t\nunits:\n  - unit: u\n    facts:\n" + body
}

// TestBadFacts refuses each wrong figure with its place and what to do, and takes nothing of the file.
func TestBadFacts(t *testing.T) {
	s := mustRead(t, factSheet)
	for _, c := range []struct {
		name, text, kind string
		line             int
		part             string
	}{
		{"other sheet", "format: 1\nsheet: khác\nunits: []\n", "other-sheet", 1, "bảng «khác»"},
		{"other version", "format: 1\nsheet: t\nversion: 2\nunits: [{unit: u}]\n", "other-sheet", 1, "phiên bản 2"},
		{"no units", "format: 1\nsheet: t\nunits: []\n", "missing-field", 0, "chưa có đơn vị"},
		{"same unit", "format: 1\nsheet: t\nunits: [{unit: u}, {unit: u}]\n", "duplicate", 3, "hai lần"},
		{"same unit, other case", "format: 1\nsheet: t\nunits: [{unit: Sở-A}, {unit: so.a}]\n", "duplicate", 3, "hai lần"},
		{
			"same unit, fewer marks",
			"format: 1\nsheet: t\nunits: [{unit: Tân An}, {unit: Tấn An}, {unit: Tân Ân}, {unit: tan-an}]\n", "duplicate", 3,
			"hai lần",
		},
		{"unknown kind", "format: 1\nsheet: t\nunits: [{unit: u, kind: x}]\n", "unknown-name", 3, "loại đơn vị"},
		{"unknown fact", facts("      zzz: 1\n"), "unknown-fact", 6, "không có chỉ số «zzz»"},
		{"near fact", facts("      R.1: 1\n"), "unknown-fact", 6, "có phải là «r1»"},
		{"computed", facts("      tự tính: 1\n"), "computed", 6, "tự động"},
		{"negative count", facts("      đếm: -1\n"), "figure", 6, "từ 0 đến 5.000"},
		{"decimal count", facts("      đếm: 1.5\n"), "figure", 6, "số nguyên"},
		{"too large", facts("      tỷ lệ: 100.01\n"), "figure", 6, "từ 0 đến 100"},
		{"ratio for per cent", facts("      tỷ lệ: 9/10\n"), "figure", 6, "ghi 90"},
		{"ratio by zero", facts("      tỷ số: 9/0\n"), "figure", 6, "mẫu số bằng 0"},
		{"comma", facts("      số: 1,5\n"), "figure", 6, "dấu chấm"},
		{"below minimum", facts("      số: -10.1\n"), "figure", 6, "nhỏ hơn"},
		{"no date", facts("      ngày: 2022-02-30\n"), "figure", 6, "2022-02-30"},
		{"date by hand", facts("      ngày: 09/02/2022\n"), "figure", 6, "năm-tháng-ngày"},
		{"no level", facts("      mức: Kém\n"), "figure", 6, "Tốt, Khá"},
		{"no yes", facts("      có không: có lẽ\n"), "figure", 6, "có hay không"},
		{"rank zero", facts("      hạng: 0\n"), "figure", 6, "nhỏ hơn"},
		{"null", facts("      đếm:\n"), "missing-field", 6, "n/a"},
		{"list", facts("      đếm: [1]\n"), "type", 6, "không phải danh sách"},
		{"twice", facts("      đếm: 1\n      đếm: 2\n"), "duplicate", 7, "hai lần"},
		{
			"entry on a line below", facts("      đếm: 1\n    entries: {g1: {agreed: 4}}\n"), "not-entry", 7,
			"không phải là dòng nhập điểm",
		},
		{"entry on nothing", facts("      đếm: 1\n    entries: {zz: {agreed: 4}}\n"), "unknown-line", 7, "«zz»"},
		{"entry by rule", facts("      đếm: 1\n    entries: {g: {rule: 4}}\n"), "lane", 7, "không nhập"},
		{"unknown lane", facts("      đếm: 1\n    entries: {g: {final: 4}}\n"), "choice", 7, "agreed"},
		{"four decimals", facts("      đếm: 1\n    entries: {g: {agreed: 1.2345}}\n"), "places", 7, "3 chữ số"},
		{
			"parts",
			facts("      đếm: 1\n    entries: {g: {agreed: {points: 4, base: 4, bonus: 1, penalty: 0, reason: x, by: y}}}\n"),
			"sum-mismatch", 7, "= 5, không phải 4",
		},
		{"parts alone", facts("      đếm: 1\n    entries: {g: {agreed: {bonus: 1}}}\n"), "missing-field", 7, "tổng điểm"},
		{
			"not assigned to nothing", "format: 1\nsheet: t\nunits: [{unit: u, not-assigned: [zz]}]\n", "unknown-line", 3,
			"«zz»",
		},
	} {
		set, found := sheetfile.ReadFacts(s, "facts.yaml", []byte(c.text))
		if set != nil {
			t.Errorf("%s: the facts were taken", c.name)
		}
		wants(t, c.name, found, c.kind, c.line, c.part)
	}
}

func mustRead(t testing.TB, text string) *sheet.Sheet {
	t.Helper()
	s, found := sheetfile.ReadSheet("sheet.yaml", []byte(text))
	report(t, found)
	if s == nil {
		t.Fatal("the sheet is refused")
	}
	return s
}

// TestThreeKindsOfNothing keeps not entered, zero and not applicable apart.
func TestThreeKindsOfNothing(t *testing.T) {
	s := mustRead(t, factSheet)
	set, found := sheetfile.ReadFacts(s, "f", []byte(facts("      đếm: 0\n      số: n/a\n      mức: không áp dụng\n")))
	report(t, found)
	for name, want := range map[string]formula.State{
		"đếm": formula.Entered, "số": formula.NA, "mức": formula.NA, "tỷ lệ": formula.Missing,
	} {
		if v, _ := set.Units[0].Figure(s.Fact(name).Slot()); v.State != want {
			t.Errorf("%s is %d, want %d", name, v.State, want)
		}
	}
}

// TestDecomposedText reads a file whose text is decomposed (NFD), as some keyboards and systems write it.
func TestDecomposedText(t *testing.T) {
	s := mustRead(t, norm.NFD.String(factSheet))
	set, found := sheetfile.ReadFacts(s, "f", []byte(norm.NFD.String(facts("      tỷ lệ: 97.5\n      mức: Khá\n"))))
	report(t, found)
	if set == nil {
		t.Fatal("refused")
	}
	if v, _ := set.Units[0].Figure(s.Fact("tỷ lệ").Slot()); v.Num.String() != "97.5" {
		t.Errorf("tỷ lệ is %s", v.Num)
	}
}

// TestCSV reads a long CSV as people keep it, and lists its faults by line.
func TestCSV(t *testing.T) {
	s := mustRead(t, factSheet)
	good := "\ufeffĐơn vị;Tên đơn vị;Chỉ số;Giá trị;Đã xác minh;Minh chứng;Dòng;Cột điểm;Điểm;Lý do;Người chấm\n" +
		"u;Sở A;đếm;1.234;1.230;CV 12;;;;;\nu;;tỷ lệ;97,5;;;;;;;\nu;;ngày;9/2/2022;;;;;;;\nu;;;;;;g;thống nhất;3,5;Thiếu hồ sơ;Tổ thẩm định\n" +
		"v;Sở B;tiền;1.500.000;;;;;;;\n;;;;;;;;;;\n"
	set, found := sheetfile.ReadFactsCSV(s, "f.csv", []byte(good), "")
	report(t, found)
	if set == nil || len(set.Units) != 2 {
		t.Fatal("refused")
	}
	u := set.Units[0]
	for name, want := range map[string]string{"đếm": "1230", "tỷ lệ": "97.5"} {
		if v, _ := u.Figure(s.Fact(name).Slot()); v.Num.String() != want {
			t.Errorf("%s is %s, want %s", name, v.Num, want)
		}
	}
	if e, ok := u.Entry("g", scoring.Agreed); !ok || e.Points.String() != "3.5" || e.By != "Tổ thẩm định" {
		t.Errorf("entry %+v", e)
	}
	bad := "unit,fact,reported\nu,số,1.234\nu,zzz,1\n,đếm,1\nu,ngày,31/02/2022\nu,tỷ lệ,\"12,5\"\nu,đếm,１２\n"
	set, found = sheetfile.ReadFactsCSV(s, "f.csv", []byte(bad), "")
	if set != nil {
		t.Error("a wrong file was taken")
	}
	wants(t, "either", found, "figure", 2, "1234 hay 1,234")
	wants(t, "fact", found, "unknown-fact", 3, "zzz")
	wants(t, "unit", found, "missing-field", 4, "đơn vị")
	wants(t, "date", found, "figure", 5, "31/02/2022")
	for _, f := range found {
		if f.Place.Line == 7 {
			t.Errorf("full-width digits are digits: %s", words.Vietnamese.Say(f.Msg))
		}
	}
	for name, text := range map[string]string{
		"no header": "1,2,3\n", "quotes": "unit,fact\n\"u,đếm\n", "latin": "unit,fact\nu,\xe9\n", "empty": "",
	} {
		if set, found := sheetfile.ReadFactsCSV(s, "f.csv", []byte(text), ""); set != nil || !found.Failed() {
			t.Errorf("%s was taken", name)
		}
	}
}

// TestFactsTables reads facts out of texts of rows as other programs write them, and asks back where a row can be read
// two ways.
func TestFactsTables(t *testing.T) {
	s := mustRead(t, factSheet)
	for text, want := range map[string]string{
		"Số liệu thi đua, năm 2023;;\nĐơn vị;Chỉ số;Giá trị\nu;đếm;320\n": "320",
		"sep=;\nĐơn vị;Chỉ số;Giá trị\nu;đếm;320\n":                       "320",
		"Ðơn vị;Chỉ số;Giá trị\nu;đếm;320\n":                              "320",
		"Đơn vị;Chỉ số;Giá trị\nu;mức;Khá\nu;đếm;1 600\n":                 "1600",
		"Đơn vị,Chỉ số,Giá trị\nu,tỷ lệ,97,7\n":                           "file.rowwide",
		"Đơn vị;Chỉ số;Giá trị\nu;đếm\n":                                  "file.rowshort",
		"Đơn vị;Chỉ số;Giá trị\nu;tỷ lệ;#N/A\n":                           "fact.cellerror",
		"Đơn vị;Chỉ số;Giá trị\nu;có không;K\n":                           "fact.yesno",
		"Đơn vị;Chỉ số;Giá trị\nu;mức;C«ng an tØnh\n":                     "file.legacy",
	} {
		set, found := sheetfile.ReadFactsCSV(s, "f.csv", []byte(text), "")
		if strings.Contains(want, ".") {
			if set != nil || len(found) == 0 || innermost(found[0].Msg) != want {
				t.Errorf("%q: %v, want %s", text, found, want)
			}
			continue
		}
		if set == nil {
			t.Errorf("%q: %v", text, found)
			continue
		}
		if v, _ := set.Units[0].Figure(s.Fact("đếm").Slot()); v.Num.String() != want {
			t.Errorf("%q: %s, want %s", text, v.Num, want)
		}
	}
}

// innermost is the key of what is said of a figure, without the words that name the figure.
func innermost(m words.Msg) string {
	for len(m.Args) > 0 {
		inner, is := m.Args[len(m.Args)-1].(words.Msg)
		if !is || m.Key != "fact.at" {
			break
		}
		m = inner
	}
	return m.Key
}

// TestMixedMeasures points out 90 beside 0,9.
func TestMixedMeasures(t *testing.T) {
	s := mustRead(t, factSheet)
	text := "format: 1\nsheet: t\nunits:\n  - {unit: u, facts: {tỷ lệ: 90}}\n  - {unit: v, facts: {tỷ lệ: 0.9}}\n"
	set, _ := sheetfile.ReadFacts(s, "f", []byte(text))
	found := sheetfile.MixedMeasures(s, set)
	if len(found) != 1 || found[0].Severity != finding.Warning ||
		!strings.Contains(words.Vietnamese.Say(found[0].Msg), "v ghi 0,9, u ghi 90") {
		t.Errorf("found %v", found)
	}
}

// TestFigures reads each kind of figure in both spellings.
func TestFigures(t *testing.T) {
	s := mustRead(t, factSheet)
	for _, c := range []struct {
		fact, text, want string
		how              sheetfile.Spelling
	}{
		{"đếm", "1.234", "1234", sheetfile.Typed},
		{"tiền", "1.500.000", "1500000", sheetfile.Typed},
		{"số", "9,75", "9.75", sheetfile.Typed},
		{"số", "9.75", "9.75", sheetfile.Typed},
		{"số", "9.75", "9.75", sheetfile.Plain},
		{"tỷ lệ", "97,7 %", "97.7", sheetfile.Typed},
		{"tỷ số", "9/10", "0.9", sheetfile.Plain},
		{"tỷ số", "1/3", "1/3", sheetfile.Typed},
		{"mức", "khá", "1", sheetfile.Typed},
		{"có không", "X", "1", sheetfile.Typed},
		{"có không", "chưa đạt", "0", sheetfile.Typed},
		{"ngày", "09/02/2022", "19032", sheetfile.Typed},
		{"ngày", "2022-02-09", "19032", sheetfile.Plain},
	} {
		v, bad := sheetfile.ParseFigure(s.Fact(c.fact), c.text, c.how)
		if !bad.IsZero() {
			t.Errorf("%s %q: %s", c.fact, c.text, words.Vietnamese.Say(bad))
		} else if got := fmt.Sprint(v.Num); got != c.want {
			t.Errorf("%s %q is %s, want %s", c.fact, c.text, got, c.want)
		}
	}
}

// TestNotAssigned: a list can say the kind of a unit and which lines it is not assigned; a figure that stands there all
// the same is named.
func TestNotAssigned(t *testing.T) {
	s := mustRead(t, factSheet)
	text := "Đơn vị,Loại đơn vị,Dòng,Cột điểm,Chỉ số,Giá trị\n" +
		"u,k,,,đếm,7\nu,,a7.1,không giao,,\nu,,,,r1,2\nv,,,,g1,không giao\nv,,,,đếm,3\n"
	set, found := sheetfile.ReadFactsCSV(s, "f.csv", []byte(text), "")
	report(t, found)
	if set == nil || len(set.Units) != 2 || set.Units[0].Kind != "k" ||
		fmt.Sprint(set.Units[0].NotAssigned, set.Units[1].NotAssigned) != "[a7.1] [g1]" {
		t.Fatalf("%+v", set)
	}
	var said []string
	for _, f := range scoring.New(s).Open(set, scoring.Rule).Check() {
		if f.Kind == "idle-figure" {
			said = append(said, words.Vietnamese.Say(f.Msg))
		}
	}
	if len(said) != 1 || !strings.Contains(said[0], "dòng a7.1") || !strings.Contains(said[0], "«r1»") {
		t.Errorf("%q", said)
	}
	if set, found := sheetfile.ReadFactsCSV(
		s, "f.csv", []byte("Đơn vị,Chỉ số,Giá trị\nu,đếm,không giao\n"), "",
	); set != nil || !strings.Contains(words.Vietnamese.Say(found[0].Msg), "không thuộc dòng nào") {
		t.Errorf("a figure of the whole sheet: %v", found)
	}
	f := template(t, s, "")
	if title, _ := f.GetCellValue(data, "A4"); title != "Loại đơn vị" {
		t.Errorf("A4 is %q", title)
	}
	must(t, f.SetCellStr(data, "B2", "Sở A"))
	must(t, f.SetCellStr(data, "B4", "Loại"))
	must(t, f.SetCellStr(data, "D"+rowOf(t, f, "g1"), "không giao"))
	set, found = sheetfile.ReadTemplate(s, "t.xlsx", bytesOf(t, f))
	report(t, found)
	if set == nil || set.Units[0].Kind != "k" || fmt.Sprint(set.Units[0].NotAssigned) != "[g1]" {
		t.Errorf("%+v", set)
	}
	must(t, f.SetCellStr(data, "B4", "Lạ"))
	if set, found := sheetfile.ReadTemplate(
		s, "t.xlsx", bytesOf(t, f),
	); set != nil || !strings.Contains(words.Vietnamese.Say(found[0].Msg), "«Lạ»") {
		t.Errorf("%v", found)
	}
}

// TestFactsInOldWriting: a list of figures in an old way of writing is recognised and asked back; said to be in it, it
// is read.
func TestFactsInOldWriting(t *testing.T) {
	s := mustRead(t, factSheet)
	old := []byte("\xa7\xacn v\xde,Ch\xd8 s\xe8,Gi\xb8 tr\xde\nS\xeb T\xad ph\xb8p,\xae\xd5m,7\n") // TCVN3
	if set, found := sheetfile.ReadFactsCSV(
		s, "f.csv", old, "",
	); set != nil || !strings.Contains(words.Vietnamese.Say(found[0].Msg), "TCVN3") {
		t.Errorf("%v", found)
	}
	set, found := sheetfile.ReadFactsCSV(s, "f.csv", old, vn.TCVN3)
	report(t, found)
	if set == nil || set.Units[0].ID != "Sở Tư pháp" {
		t.Errorf("%q", set.Units[0].ID)
	}
}
