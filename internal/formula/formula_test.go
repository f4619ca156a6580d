package formula

import (
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"thidua/internal/day"
	"thidua/internal/exact"
	"thidua/internal/words"
)

// testScope has the facts a = 7, b = 2, ngày = 2022-02-09, mức = Khá (of Tốt, Khá), có = yes, thiếu not entered, không
// áp dụng n/a.
type testScope struct{ local bool }

var symbols = map[string]Symbol{
	"a": {
		Slot: 0,
	}, "b": {Slot: 1}, "ngày": {Slot: 2, Kind: Date}, "mức": {Slot: 3, Kind: Level, Options: []string{"Tốt", "Khá"}},
	"có": {
		Slot: 4, Kind: Bool,
	}, "thiếu": {
		Slot: 5,
	}, "kad": {Slot: 6}, "a7.6": {Slot: 0}, "hồ sơ trễ": {Slot: 1}, "không biết": {Slot: 7, Kind: Bool},
}

func (s testScope) Fact(name string) (Symbol, bool) {
	sym, ok := symbols[name]
	return sym, ok
}

func (s testScope) Like(name string) string {
	if name == "A7.6" {
		return "a7.6"
	}
	return ""
}
func (s testScope) Local() bool { return s.local }

func testContext() *Context {
	d, _ := day.Parse("2022-02-09")
	return &Context{
		Facts: []Value{
			Of(exact.New(7)), Of(exact.New(2)), OfDate(d), Of(exact.New(1)), OfBool(true), {}, {State: NA}, {},
		},
		Last:  []Value{Of(exact.New(10)), {}, {}, {}, {}, {}, {}, {}},
		Local: [LocalCount]exact.Num{exact.New(20), exact.New(15), exact.New(3), exact.New(1)},
		Cal:   day.NewCalendar(nil, nil),
	}
}

func TestEval(t *testing.T) {
	for src, want := range map[string]string{
		"1 + 2 * 3":                           "7",
		"(1 + 2) * 3":                         "9",
		"10 - 2 - 3":                          "5",
		"12 / 4 / 3":                          "1",
		"-a + 10":                             "3",
		"2 * -b":                              "-4",
		"a / 3":                               "7/3",
		"a / 3 * 3 - 7":                       "0",
		"[a7.6] × 2 ÷ 7":                      "2",
		"[hồ sơ trễ]":                         "2",
		"phần_trăm(a; b)":                     "350",
		"phan_tram(b; a)":                     "200/7",
		"nhỏ_nhất(a; b; 5)":                   "2",
		"max(a; b)":                           "7",
		"tổng(a; b; 1)":                       "10",
		"trị_tuyệt_đối(b - a)":                "5",
		"phần_nguyên(a / 2)":                  "3",
		"phần_nguyên(0 - a / 2)":              "-4",
		"làm_tròn(a / 3; 2)":                  "2.33",
		"làm_tròn(0.125; 2)":                  "0.13",
		"kẹp(a; 0; 5)":                        "5",
		"mức_giảm(năm_trước(a); a)":           "30",
		"mức_tăng(năm_trước(a); a)":           "-30",
		"nếu(a > b; 1; 0)":                    "1",
		"chọn(a = 1; 10; b = 2; 20; 30)":      "20",
		"chọn(a = 1; 10; b = 3; 20; 30)":      "30",
		"ngày_trễ(ngày; 2022-01-31)":          "9",
		"ngày_sớm(ngày; 2022-01-31)":          "0",
		"ngày_sớm(ngày; 2022-02-14)":          "5",
		"ngày_làm_việc_sớm(ngày; 2022-02-14)": "3",
		"ngày_làm_việc_trễ(ngày; 2022-02-04)": "3",
		"ngày - 2022-01-31":                   "9",
		"số_đúng(có; a > b; a < b)":           "2",
		"điểm_tối_đa - điểm_chuẩn":            "5",
		"điểm_cộng + điểm_trừ":                "4",
		"thiếu + 1":                           "missing",
		"kad * 2":                             "na",
		"thiếu + kad":                         "missing",
		"a / (b - 2)":                         "undefined",
		"phần_trăm(a; 0)":                     "undefined",
		"nếu(đã_nhập(thiếu); thiếu; 4)":       "4",
		"năm_trước(b)":                        "missing",
	} {
		checkEval(t, src, Number, want)
		checkEval(t, norm.NFD.String(src), Number, want)
	}
	for src, want := range map[string]string{
		"a > b và có":              "1",
		"a < b hoặc không có":      "0",
		"không (a < b)":            "1",
		"không a < b":              "1",
		`mức = "Khá"`:              "1",
		`mức ≠ "tốt"`:              "1",
		`"Tốt" = mức`:              "0",
		"ngày > 2022-01-31":        "1",
		"ngày <= 2022-02-09":       "1",
		"a >= 7":                   "1",
		"a <> 7":                   "0",
		"sai và [không biết]":      "0", // decided, whatever will be entered
		"đúng hoặc [không biết]":   "1",
		"đúng và [không biết]":     "missing",
		"đã_nhập(kad)":             "0",
		"điều_kiện_đạt(có; a > b)": "1",
		"có":                       "1",
	} {
		checkEval(t, src, Bool, want)
	}
}

func checkEval(t *testing.T, src string, kind Kind, want string) {
	t.Helper()
	e, f := Compile(src, testScope{local: true}, kind)
	if f != nil {
		t.Errorf("%s: %s", src, words.Vietnamese.Say(f.Msg))
		return
	}
	v := e.Eval(testContext())
	got := map[State]string{Missing: "missing", NA: "na", Undefined: "undefined"}[v.State]
	if v.State == Entered {
		got = v.Num.String()
	}
	if got != want {
		t.Errorf("%s = %s, want %s", src, got, want)
	}
}

// TestFaults gives each wrong formula its character and a piece of the sentence.
func TestFaults(t *testing.T) {
	for _, c := range []struct {
		src  string
		col  int
		part string
	}{
		{"", 1, "công thức trống"},
		{"   ", 1, "công thức trống"},
		{"1 +", 4, "dừng giữa chừng"},
		{"1,5 + 2", 2, "dấu chấm"},
		{"min(1, 2)", 6, "dấu chấm phẩy"},
		{"1.2.3", 1, "không phải là số"},
		{"2022-02-30 = ngày", 1, "không phải là ngày"},
		{"(1 + 2", 1, "dấu đóng"},
		{"[a", 1, "dấu đóng"},
		{`mức = "Khá`, 7, "nháy đóng"},
		{"x + 1", 1, "không có chỉ số nào tên «x»"},
		{"[A7.6]", 1, "có phải là «a7.6»"},
		{"sin(1)", 1, "không có hàm «sin»"},
		{"phần_trăm(1)", 1, "cần 2 đối số, đang có 1"},
		{"min()", 1, "ít nhất 1"},
		{"nếu(a > 1; 2)", 1, "từng cặp"},
		{"a + ngày", 5, "cần một số nhưng lại là một ngày"},
		{"a và b", 1, "cần một điều kiện"},
		{"a = ngày", 3, "không so sánh được"},
		{`mức > "Khá"`, 5, "chỉ so sánh được bằng"},
		{`mức = "Kém"`, 7, "không có mức «Kém»"},
		{`"Tốt"`, 1, "chữ trong ngoặc kép"},
		{"1 < a < 9", 7, "hai lần liền nhau"},
		{"năm_trước(1)", 1, "đúng một chỉ số"},
		{"làm_tròn(a; b)", 13, "0 đến 6"},
		{"1 # 2", 3, "ký tự «#»"},
		{"a b", 3, "không hiểu «b»"},
		{"a > b", 1, "cần một số nhưng lại là một điều kiện"},
		{strings.Repeat("(", 50) + "1" + strings.Repeat(")", 50), 41, "lồng quá 40"},
		{"1" + strings.Repeat("+1", 300), 401, "quá 400 thành phần"},
		{strings.Repeat(" ", 2001), 2001, "dài quá"},
	} {
		_, f := Compile(c.src, testScope{local: true}, Number)
		if f == nil {
			t.Errorf("%.40q was taken", c.src)
			continue
		}
		if said := words.Vietnamese.Say(f.Msg); f.Col != c.col || !strings.Contains(said, c.part) {
			t.Errorf("%.40q: character %d, %q; want character %d, …%s…", c.src, f.Col, said, c.col, c.part)
		}
	}
	if _, f := Compile("điểm_trừ", testScope{}, Number); f == nil {
		t.Error("a figure of the line was taken outside a line")
	}
}

func TestShown(t *testing.T) {
	e, f := Compile("phần_trăm(b; [a7.6]) + năm_trước(a)", testScope{}, Number)
	if f != nil {
		t.Fatal(f)
	}
	got := e.Shown(func(slot int, last bool) string {
		return []string{"bảy", "hai"}[slot] + map[bool]string{true: " (năm trước)"}[last]
	})
	if want := "phần trăm(hai; bảy) + năm trước(bảy (năm trước))"; got != want {
		t.Errorf("Shown = %s, want %s", got, want)
	}
	if u, l := e.Uses(), e.UsesLast(); len(u) != 2 || len(l) != 1 || l[0] != 0 {
		t.Errorf("Uses %v, UsesLast %v", u, l)
	}
}

// FuzzCompile holds that no text makes the compiler or the evaluator fail, and that compiling is bounded.
func FuzzCompile(f *testing.F) {
	for _, s := range []string{
		"1 + 2", "phần_trăm(a; b) >= 95", `mức = "Tốt"`, "nếu(a > b; 1; chọn(có; 2; 3))", "((((((", "----1", "[", `"`, "1.2.3", "2022-13-01",
		"năm_trước([a])", "làm_tròn(1/3; 6)", "không không có", "１２", "a; b", "0/0", "999999999999999999999999999999 * 999999999999999999999999999999",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, src string) {
		for _, kind := range []Kind{Number, Bool, Date} {
			e, fault := Compile(src, testScope{local: true}, kind)
			if fault != nil {
				if words.Vietnamese.Say(fault.Msg) == "" || fault.Col < 1 {
					t.Fatalf("a fault without a sentence or place for %q", src)
				}
				continue
			}
			v := e.Eval(testContext())
			_ = v.Num.String()
			_ = e.Shown(func(int, bool) string { return "x" })
		}
	})
}

// TestConstant: what reads neither a fact, nor a figure of the line, nor the days off always comes to the same; what
// comes to no figure has no value to say.
func TestConstant(t *testing.T) {
	for src, want := range map[string]string{
		"5": "5", "2 + 3": "5", "(2 + 3) * 4 / 8": "2.5", "-3": "-3", "1 / 3 * 3": "1",
		"nhỏ_nhất(4; 2 + 1)": "3", "kẹp(12; 0; 10)": "10", "làm_tròn(2.345; 1)": "2.3",
		"nếu(1 < 2; 7; 8)": "7", "nếu(đúng và không sai; 2; 3)": "2", "số_đúng(đúng; sai)": "1",
		"ngày_trễ(2022-02-10; 2022-02-08)": "2", "2022-02-10 - 2022-02-08": "2",
		"1 / 0": "-", "nếu(1 / 0 = 1; 7; 8)": "-",
		"a": "-", "2 + a": "-", "a - a": "-", "nhỏ_nhất(2; b)": "-", "năm_trước(a)": "-",
		"nếu(đã_nhập(thiếu); 7; 8)": "-", "điểm_chuẩn": "-", "điểm_tối_đa + 1": "-", "điểm_trừ * 0": "-",
		"ngày_làm_việc_trễ(2022-02-10; 2022-02-08)": "-",
	} {
		e, f := Compile(src, testScope{local: true}, Number)
		if f != nil {
			t.Errorf("%s: %s", src, words.English.Say(f.Msg))
			continue
		}
		got := "-"
		if v, ok := e.Constant(); ok {
			got = v.Num.String()
		}
		if got != want {
			t.Errorf("%s is %s, want %s", src, got, want)
		}
	}
}
