package sheet_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"thidua/internal/day"
	"thidua/internal/exact"
	"thidua/internal/formula"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
)

// TestChoices: where a file may give one of a few words, each of them is taken and no other.
func TestChoices(t *testing.T) {
	base := func(rule string) string { return line("    base: {" + rule + "}\n") }
	for _, c := range []struct {
		what    string
		choices []string
		sheet   func(word string) string
	}{
		{"a way of rounding", sheet.HalfUp.Choices(), func(w string) string {
			return with("rounding: {places: 2, mode: " + w + "}\n")
		}},
		{"where to round", sheet.AtLine.Choices(), func(w string) string {
			return with("rounding: {places: 2, at: " + w + "}\n")
		}},
		{"a cap of the total", sheet.CapNone.Choices(), func(w string) string { return with("total: {cap: " + w + "}\n") }},
		{"lines not assigned", sheet.Leaves.Choices(), func(w string) string { return with("unassigned: " + w + "\n") }},
		{"a sum", sheet.AsPrinted.Choices(), func(w string) string { return line("    sum: " + w + "\n") }},
		{"a column", sheet.BaseColumn.Choices(), func(w string) string {
			return line("    printed: [{column: " + w + ", points: 1}]\n")
		}},
		{"an effect", sheet.NoGrade.Choices(), func(w string) string {
			return with("knockouts: [{code: k, text: Kỷ luật, effect: " + w + "}]\n")
		}},
		{"a dual threshold", sheet.EachLine.Choices(), func(w string) string {
			return with("grades: [{name: Tốt, each: {percent: 50, of: " + w + "}}]\n")
		}},
		{"a tie", sheet.ByLine.Choices(), func(w string) string {
			code := map[string]string{"line": ", code: a", "fact": ", code: x"}[w]
			return with("facts: [{name: x, kind: count}]\nties: [{by: " + w + code + ", prefer: more, text: Nhiều hơn}]\n")
		}},
		{"a preference", sheet.More.Choices(), func(w string) string {
			return with("ties: [{by: bonus, prefer: " + w + ", text: Thưởng}]\n")
		}},
		{"the better figure", sheet.Higher.Choices(), func(w string) string {
			return base("leader: {actual: '1', better: " + w + "}")
		}},
		{"a kind of figure", sheet.Count.Choices(), func(w string) string {
			return with("facts: [{name: x, kind: " + w + ", levels: [A]}]\n")
		}},
	} {
		for _, word := range c.choices {
			read(t, c.sheet(word))
		}
		for _, word := range []string{"khác", strings.ToUpper(c.choices[0]), c.choices[0] + "s"} {
			if s, found := sheetfile.ReadSheet("", []byte(c.sheet(word))); s != nil || !found.Failed() {
				t.Errorf("%s: %q is taken", c.what, word)
			}
		}
		if sorted := slices.Clone(c.choices); len(slices.Compact(sorted)) != len(c.choices) {
			t.Errorf("%s: %v has a word twice", c.what, c.choices)
		}
	}
}

// TestFactKinds: what a figure of a kind is in a formula, whether it has decimals, and what is the least of it.
func TestFactKinds(t *testing.T) {
	for kind, want := range map[sheet.FactKind]struct {
		value formula.Kind
		whole bool
		least string // "" where there is none
	}{
		sheet.Count: {formula.Number, true, "0"}, sheet.Percentage: {formula.Number, false, "0"},
		sheet.Ratio: {formula.Number, false, "0"}, sheet.Decimal: {formula.Number, false, ""},
		sheet.DateKind: {formula.Date, false, ""}, sheet.LevelKind: {formula.Level, false, ""},
		sheet.YesNo: {formula.Bool, false, ""}, sheet.Money: {formula.Number, true, "0"},
		sheet.Rank: {formula.Number, true, "1"}, sheet.Points: {formula.Number, false, ""},
	} {
		f := read(t, with(fmt.Sprintf("facts: [{name: x, kind: %s, levels: [A]}]\n", kind))).Fact("x")
		least := ""
		if f.Min != nil {
			least = f.Min.String()
		}
		if f.Value() != want.value || f.Kind.Whole() != want.whole || least != want.least {
			t.Errorf("%s: %v %v %q, want %+v", kind, f.Value(), f.Kind.Whole(), least, want)
		}
	}
}

// TestSimilarCodes: codes that a person takes for one are refused; those whose numbers differ are two.
func TestSimilarCodes(t *testing.T) {
	for _, c := range []struct {
		a, b string
		two  bool
	}{
		{"a.1", "a.2", true},
		{"2.1", "21", true},
		{"1.11", "11.1", true},
		{"a1", "a1", false},
		{"a.1", "A1", false},
		{"a.1", "a 1", false},
		{"Đ.1", "d1", false},
		{"Ấ.1", "a-1", false},
		{"I.1", "i1", false},
		{"I", "II", true},
		{"a1b2", "a12b", true},
		{"a1b2", "a-1.b 2", false},
	} {
		text := head + "lines:\n  - {code: '" + c.a + "', short: Một, max: 5}\n  - {code: '" + c.b + "', short: Hai, max: 5}\n"
		s, found := sheetfile.ReadSheet("", []byte(text))
		if (s != nil) != c.two {
			t.Errorf("%s and %s: %v", c.a, c.b, found)
		}
	}
}

// TestConstantFormula: a formula of numbers alone is as good as the points that it comes to; one that reads a figure
// may give anything.
func TestConstantFormula(t *testing.T) {
	facts := "facts: [{name: x, kind: count, measure: vụ}]\n"
	for formula, want := range map[string]string{
		"2 + 8": "", "nhỏ_nhất(10; 12)": "", "2 * 3": "unreachable a proof.unreachable", "20 / 2 + 1": "over-max a proof.overmax",
		"[x] * 0 + 10": "unbounded a proof.baseunbounded", "[x]": "unbounded a proof.baseunbounded",
	} {
		text := line("    base: {formula: '"+formula+"'}\n") + facts
		got := strings.Join(slices.DeleteFunc(briefly(t, sheet.Proofread(read(t, text))), func(f string) bool {
			return slices.Contains(quiet, f) || strings.HasPrefix(f, "unused-fact")
		}), ", ")
		if got != want {
			t.Errorf("%s: %q, want %q", formula, got, want)
		}
	}
}

// anySheet draws a sheet with many things said in it, which holds together.
func anySheet(t *rapid.T) *sheet.Sheet {
	text := func(label string) string {
		return rapid.SampledFrom([]string{"Án", "Tỷ lệ: 5 %", "«Tốt» - khá", "'a'", "# không", "yes", "1.0", "null"}).Draw(t, label)
	}
	number := func(label string, least int64) *exact.Num {
		n := exact.Frac(rapid.Int64Range(4*least, 80).Draw(t, label), 4)
		return &n
	}
	some := func(label string) bool { return rapid.Bool().Draw(t, label) }
	s := &sheet.Sheet{
		Format: sheet.Format, ID: "thu", Version: rapid.IntRange(1, 9).Draw(t, "version"), Year: 2023, Title: text("title"),
		Scale: *number("scale", 1), Issuer: text("issuer"), Offices: []sheet.Office{{ID: "to", Name: text("office")}},
	}
	if some("rounded") {
		s.Rounding = &sheet.Rounding{Places: rapid.IntRange(0, 3).Draw(t, "places"), Mode: sheet.HalfEven}
	}
	if some("valid") {
		from, to := day.Of(2023, 1, 1), day.Of(2023, 12, rapid.IntRange(1, 31).Draw(t, "to"))
		s.Valid = &sheet.Span{From: &from, To: &to}
	}
	for i := range rapid.IntRange(1, 4).Draw(t, "lines") {
		code := fmt.Sprint("I.", i+1)
		l := &sheet.Line{Code: code, Short: text("short"), Max: number("max", 0), Base: anyBase(number, code)}
		if some("owned") {
			l.Owner = "to"
		}
		if some("more") {
			l.Floor = number("floor", 0)
			l.Adjust = []*sheet.Rule{{Code: code + "x", Text: text("row"), Each: number("each", -9), Cap: number("cap", 0)}}
			l.Caps = &sheet.Caps{Both: number("both", 0)}
		}
		s.Lines = append(s.Lines, l)
	}
	s.Grades = []*sheet.Grade{{Name: "Tốt", From: number("from", 0), If: sheet.Expr{Src: "[I.1] >= 0"}}}
	return s
}

// anyBase is how a line earns its base: by bands of a count, so that a formula may name it.
func anyBase(number func(label string, least int64) *exact.Num, code string) *sheet.Rule {
	return &sheet.Rule{
		Code: code + "b", Fact: &sheet.Fact{Name: code, Kind: sheet.Decimal, Measure: "vụ"},
		Bands: []*sheet.Band{{Below: number("below", -9), Points: number("less", -9)}, {Is: number("is", -9), Decide: true}},
	}
}

// TestWriteRead: what is written of a sheet reads as the sheet, to the last decimal, and is written the same again.
func TestWriteRead(t *testing.T) {
	same := cmp.Options{
		cmpopts.IgnoreUnexported(sheet.Sheet{}, sheet.Line{}, sheet.Rule{}, sheet.Fact{}, sheet.Expr{}, sheet.Tie{}),
		cmpopts.IgnoreTypes(sheet.Pos{}), cmpopts.EquateEmpty(), cmp.Comparer(exact.Num.Equal),
	}
	rapid.Check(t, func(t *rapid.T) {
		s := anySheet(t)
		text, err := sheetfile.WriteSheet(s)
		if err != nil {
			t.Fatal(err)
		}
		if found := sheet.Resolve(s); !s.Resolved() { // fills in what a file may leave out, as reading does
			t.Fatal(found)
		}
		back, found := sheetfile.ReadSheet("", text)
		if back == nil {
			t.Fatalf("%s\n%v", text, found)
		}
		if diff := cmp.Diff(s, back, same); diff != "" {
			t.Fatalf("%s\n%s", text, diff)
		}
		once, err := sheetfile.WriteSheet(back)
		if err != nil {
			t.Fatal(err)
		}
		again, _ := sheetfile.ReadSheet("", once)
		if twice, err := sheetfile.WriteSheet(again); err != nil || string(twice) != string(once) {
			t.Fatalf("%v: it is written as\n%s\nand then as\n%s", err, once, twice)
		}
	})
}
