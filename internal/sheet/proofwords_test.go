package sheet_test

import (
	"strings"
	"testing"

	"thidua/internal/finding"
	"thidua/internal/sheet"
	"thidua/internal/words"
)

// sentences are what the proof-reader says of a kind, in Vietnamese, by semicolons.
func sentences(t *testing.T, text, kind string) string {
	t.Helper()
	var out []string
	for _, f := range sheet.Proofread(read(t, text)) {
		if f.Kind == kind {
			out = append(out, words.Vietnamese.Say(f.Msg))
		}
	}
	return strings.Join(out, "; ")
}

// TestGapWords: a gap is named as a person would name it: one figure, below, above, or between; of whole figures by the
// figures that are in it.
func TestGapWords(t *testing.T) {
	number := func(list string) string {
		return line("    base: {fact: {name: x, kind: number, measure: m}, bands: [" + list + "]}\n")
	}
	for _, c := range []struct{ what, text, want string }{
		{"a figure", percentBands("{below: 97.5, points: 0}, {over: 97.5, points: 10}"), "đúng 97.5"},
		{"a whole figure", countBands("{to: 3, points: 0}, {from: 5, points: 10}"), "đúng 4"},
		{"whole figures", countBands("{to: 3, points: 0}, {from: 7, points: 10}"), "từ 4 và đến 6"},
		{"between, without the edges", percentBands("{to: 3, points: 0}, {from: 7, points: 10}"), "trên 3 và dưới 7"},
		{"between, with them", percentBands("{below: 3, points: 0}, {over: 7, points: 10}"), "từ 3 và đến 7"},
		{"below a percentage", percentBands("{over: 7, points: 10}"), "đến 7"},
		{"below any number", number("{from: -2, points: 10}"), "dưới -2"},
		{"above any number", number("{to: 5, points: 10}"), "trên 5"},
		{"up to the largest", percentBands("{below: 90, points: 10}"), "từ 90 và đến 100"},
		{"two gaps", countBands("{is: 0, points: 0}, {is: 2, points: 5}, {from: 4, points: 10}"), "đúng 1; đúng 3"},
	} {
		got := sentences(t, c.text, "gap")
		got = strings.ReplaceAll(strings.ReplaceAll(got, "dòng a: ", ""), " không thuộc mức nào", "")
		if got = strings.ReplaceAll(got, ",", "."); got != c.want {
			t.Errorf("%s: %q, want %q", c.what, got, c.want)
		}
	}
}

// TestOverlapWords: so is what is in two rows.
func TestOverlapWords(t *testing.T) {
	number := func(list string) string {
		return line("    base: {fact: {name: x, kind: number, measure: m}, bands: [" + list + "]}\n")
	}
	for _, c := range []struct{ what, text, want string }{
		{"one figure", number("{from: 5, points: 10}, {to: 5, points: 0}"), "đúng 5"},
		{"between", number("{from: 5, points: 10}, {below: 8, points: 0}"), "từ 5 đến dưới 8"},
		{"with both edges", number("{from: 5, points: 10}, {to: 8, points: 0}"), "từ 5 đến 8"},
		{"above", number("{from: 5, points: 10}, {over: 3, points: 0}"), "từ 5"},
		{"below", number("{to: 5, points: 10}, {below: 9, points: 0}"), "đến 5"},
	} {
		got := sentences(t, c.text, "overlap")
		_, got, _ = strings.Cut(got, "hàng a ở ")
		if got, _, _ = strings.Cut(got, ";"); got != c.want {
			t.Errorf("%s: %q, want %q", c.what, got, c.want)
		}
	}
}

// TestDomains: which figures can come is known of a fact, and of a formula by what it is made of.
func TestDomains(t *testing.T) {
	of := func(formula, list string) string {
		return line("    base: {of: '"+formula+"', bands: ["+list+"]}\n") + "facts:\n" +
			"  - {name: án, kind: count, measure: vụ}\n  - {name: xong, kind: count, measure: vụ}\n" +
			"  - {name: còn, is: '[án] - [xong]'}\n  - {name: tỷ lệ, is: 'phần_trăm([xong]; [án])'}\n" +
			"  - {name: ngày nộp, kind: date}\n"
	}
	positive, whole := "{from: 0, points: 10}", "{to: 5, points: 0}, {from: 6, points: 10}"
	for _, c := range []struct {
		formula, bands string
		gap            bool
	}{
		{"[án]", positive, false},
		{"[án] + [xong]", positive, false},
		{"[án] - [xong]", positive, true},
		{"[còn]", positive, true},
		{"lớn_nhất([còn]; 0)", positive, false},
		{"trị_tuyệt_đối([còn])", positive, false},
		{"[tỷ lệ]", positive, false},
		{"mức_giảm([án]; [xong])", positive, true},
		{"[án]", whole, false},
		{"ngày_trễ([ngày nộp]; 2023-07-01)", whole, false},
		{"phần_nguyên([tỷ lệ])", whole, false},
		{"[tỷ lệ]", whole, true},
		{"[án] / 2", whole, true},
	} {
		if got := sentences(t, of(c.formula, c.bands), "gap"); (got != "") != c.gap {
			t.Errorf("%s in %s: %q", c.formula, c.bands, got)
		}
	}
}

// TestTextOfEveryWay: a figure of the words is looked for in whatever the rule has figures of.
func TestTextOfEveryWay(t *testing.T) {
	level := "fact: {name: mức, kind: level, levels: [A]}, levels: [{name: A, points: 7}]"
	table := "table: {down: {of: '1', bands: [{from: 80}, {below: 80}]}, " +
		"across: {of: '1', bands: [{from: 0}]}, points: [[7], [0]]}"
	for _, c := range []struct{ what, rule, has, lacks string }{
		{"points", "points: 7", "7 điểm", "6 điểm"},
		{"each", "each: 7, " + cases, "7đ", "6đ"},
		{"a level", level, "7 điểm", "6 điểm"},
		{"the first step", cases + ", steps: {from: 5, first: 7, every: 5, points: 1}, cap: 9", "7 điểm", "6 điểm"},
		{"a table", table, "7 điểm", "6 điểm"},
		{"an edge of a table", table, "từ 80 %", "từ 85 %"},
		{"what is judged", "entered: {from: 0, to: 7}", "7 điểm", "6 điểm"},
		{"a start", "start: 7", "7 điểm", "6 điểm"},
		{"a cap", "each: 1, cap: 7, " + cases, "7 điểm", "6 điểm"},
		{"inside a sum", "sum: [{start: 7}, {start: 1}]", "7 điểm", "6 điểm"},
		{"a condition", "if: '1 > 0.5', points: 7", "trên 0,5 %", "trên 0,6 %"},
		{"a thousand", "each: 1000, " + cases, "1.000 điểm", "1.100 điểm"},
		{"a formula, which says nothing", "formula: 3 + 4", "6 điểm", ""},
	} {
		text := func(said string) string { return row("text: '" + said + "', " + c.rule) }
		if got := sentences(t, text(c.has), "text"); got != "" {
			t.Errorf("%s: %q", c.what, got)
		}
		if c.lacks == "" {
			continue
		}
		if got := sentences(t, text(c.lacks), "text"); got == "" {
			t.Errorf("%s: nothing is said of %s", c.what, c.lacks)
		}
	}
}

// TestTopOfTheSheet: a grade is out of reach by what the sheet as a whole can give, caps and weights counted.
func TestTopOfTheSheet(t *testing.T) {
	bonus := line("    adjust: [{code: a1, points: 5}]\n")
	weighted := line("    weight: 50\n")
	endless := line("    adjust: [{code: a1, each: 1, " + cases + "}]\n")
	for _, c := range []struct {
		what, sheet, from string
		never             bool
	}{
		{"what the line gives", line(""), "10", false},
		{"more", line(""), "10.25", true},
		{"with a bonus", bonus, "15", false},
		{"more than with it", bonus, "15.5", true},
		{"the total capped", bonus + "total: {cap: nominal}\n", "10.5", true},
		{"the groups capped", bonus + "total: {cap: groups}\n", "10.5", true},
		{"half the line", weighted, "5", false},
		{"more than half", weighted, "6", true},
		{"without end", endless, "1000", false},
	} {
		got := sentences(t, c.sheet+"grades: [{name: Tốt, from: "+c.from+"}]\n", "never-fires")
		if (got != "") != c.never {
			t.Errorf("%s, from %s: %q", c.what, c.from, got)
		}
	}
}

// TestSorted: what is found stands in the order of the file, so that who mends it goes through it once.
func TestSorted(t *testing.T) {
	text := head + `lines:
  - code: a
    short: Một
    max: 5
    base: {points: 4}
  - code: b
    short: Hai
    max: 5
    adjust: [{code: b1, points: 0}]
grades: [{name: Tốt, from: 99}]
`
	last, found := finding.Place{}, sheet.Proofread(read(t, text))
	for _, f := range found {
		if f.Place.Line < last.Line || f.Place.Line == last.Line && f.Place.Col < last.Col {
			t.Errorf("%v after line %d", f, last.Line)
		}
		last = f.Place
	}
	if len(found) < 5 {
		t.Errorf("%v", found)
	}
}
