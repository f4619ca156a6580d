package scoring_test

import (
	"fmt"
	"strings"
	"testing"

	"thidua/internal/exact"
	"thidua/internal/scoring"
	"thidua/internal/sheetfile"
	"thidua/internal/words"
)

// twoGroups is a sheet of two groups of 60 and 40, each with one line of points that a person enters, one bonus and one
// penalty.
const twoGroups = `lines:
  - code: "1"
    short: Nhóm một
    max: 60
    lines:
      - {code: "1.1", short: Một, max: 60, base: {entered: {}}, adjust: [{code: t1, each: 5, fact: {max: 9}}, {code: p1, each: -5, fact: {max: 9}}]}
  - code: "2"
    short: Nhóm hai
    max: 40
    lines:
      - {code: "2.1", short: Hai, max: 40, base: {entered: {}}, adjust: [{code: t2, each: 5, fact: {max: 9}}, {code: p2, each: -5, fact: {max: 9}}]}
`

func scoreOf(t *testing.T, sheetText, factsText string) *scoring.Round {
	t.Helper()
	s := mustSheet(t, sheetText)
	return scoring.New(s).Open(mustFacts(t, s, factsText), scoring.Rule)
}

func oneUnit(facts string) string { return units("u: {" + facts + "}") }

// units writes a facts file from lines such as "u: {1.1: 50}".
func units(lines ...string) string {
	out := "format: 1\nsheet: t\nclosed: true\nunits:\n"
	for _, l := range lines {
		id, facts, _ := strings.Cut(l, ": ")
		out += "  - {unit: " + id + ", facts: " + facts + "}\n"
	}
	return out
}

// TestTotals checks the three ways of capping a total, its floor, and rescaling.
func TestTotals(t *testing.T) {
	const full = `"1.1": 60, t1: 2, p1: 0, "2.1": 40, t2: 1, p2: 0`
	for _, c := range []struct{ total, facts, want string }{
		{"{cap: none}", full, "115"},
		{"{cap: groups}", full, "100"},
		{"{cap: groups}", `"1.1": 60, t1: 2, p1: 1, "2.1": 30, t2: 1, p2: 0`, "95"},
		{"{cap: nominal}", full, "100"},
		{"{cap: nominal}", `"1.1": 60, t1: 2, p1: 0, "2.1": 20, t2: 0, p2: 0`, "90"},
		{"{bonus: 10}", full, "110"},
		{"{penalty: 8}", `"1.1": 60, t1: 0, p1: 1, "2.1": 40, t2: 0, p2: 2`, "92"},
		{"{floor: 50}", `"1.1": 10, t1: 0, p1: 0, "2.1": 10, t2: 0, p2: 0`, "50"},
	} {
		r := scoreOf(
			t, "format: 1\nid: t\nversion: 1\nyear: 2022\ntitle: T\nscale: 100\ntotal: "+c.total+"\n"+twoGroups,
			oneUnit(c.facts),
		)
		if got := r.Points(0).String(); got != c.want {
			t.Errorf("%s %s: %s, want %s", c.total, c.facts, got, c.want)
		}
	}
	rescaled := "format: 1\nid: t\nversion: 1\nyear: 2022\ntitle: T\nscale: 100\ntotal: {rescale: true}\n" + twoGroups
	r := scoreOf(
		t, rescaled,
		"format: 1\nsheet: t\nclosed: true\nunits:\n  - {unit: u, not-assigned: [\"2\"], facts: {\"1.1\": 51, t1: 1, p1: 1}}\n",
	)
	st := r.Standing(0)
	if st.Total.String() != "85" || st.Full.String() != "60" || !st.Rescaled ||
		!st.Base.Add(st.Bonus).Sub(st.Penalty).Equal(st.Total) {
		t.Errorf("rescaled: %+v", st)
	}
}

// TestRanking checks the tie-break chain, shared ranks, and who stays out.
func TestRanking(t *testing.T) {
	text := sheetHead + `ties:
  - {by: line, code: "1", prefer: more, text: Nhóm một cao hơn}
  - {by: penalty, prefer: less, text: Bị trừ ít hơn}
  - {by: fact, code: cờ năm trước, prefer: less, text: Chưa có cờ năm trước}
  - {by: people, text: Bỏ phiếu}
facts: [{name: cờ năm trước, kind: yesno}]
knockouts:
  - {code: k1, text: Lãnh đạo bị kỷ luật, effect: no-rank}
  - {code: k2, text: Không gửi bảng chấm, effect: no-grade}
  - {code: k3, text: Dưới điểm sàn, below: 30, effect: no-rank}
grades: [{name: Tốt, from: 80}, {name: Đạt}]
` + twoGroups
	base := func(extra string) string { return "t1: 0, t2: 0, p2: 0, k1: không, k2: không, " + extra }
	r := scoreOf(t, text, units(
		"a: {"+base(`"1.1": 50, p1: 0, "2.1": 40, cờ năm trước: có`)+"}",
		"b: {"+base(`"1.1": 55, p1: 0, "2.1": 35, cờ năm trước: có`)+"}",
		"c: {"+base(`"1.1": 55, p1: 1, "2.1": 40, cờ năm trước: không`)+"}",
		"d: {"+base(`"1.1": 50, p1: 0, "2.1": 40, cờ năm trước: không`)+"}",
		"e: {"+base(`"1.1": 50, p1: 0, "2.1": 40, cờ năm trước: không`)+"}",
		"f: {t1: 0, t2: 0, p2: 0, k1: có, k2: không, \"1.1\": 60, p1: 0, \"2.1\": 40}",
		"g: {t1: 0, t2: 0, p2: 0, k1: không, k2: có, \"1.1\": 60, p1: 0, \"2.1\": 40}",
		"h: {"+base(`"1.1": 20, p1: 0, "2.1": 9`)+"}",
		"i: {"+base(`"1.1": 60, p1: 0`)+"}",
	))
	want := map[string]string{ // rank, rules of the chain that were needed, grade, whether people must decide
		"b": "1 0 Tốt false", "d": "2 1 Tốt true", "e": "2 4 Tốt true", "a": "4 3 Tốt false", "c": "5 2 Tốt false",
		"f": "0 0 Tốt false", "g": "0 0  false", "h": "0 0 Đạt false", "i": "0 0  false",
	}
	for i, u := range r.Units() {
		st := r.Standing(i)
		if got := fmt.Sprintf("%d %d %s %v", st.Rank, st.TiedBy, st.Grade, st.Tied); got != want[u.ID] {
			t.Errorf("%s: %s, want %s (total %s)", u.ID, got, want[u.ID], st.Total)
		}
	}
}

// TestComputedTie lets a fact that is worked out from others break a tie.
func TestComputedTie(t *testing.T) {
	text := sheetHead + `facts: [{name: x, kind: number}, {name: gấp đôi, kind: number, is: "x * 2"}]
ties: [{by: fact, code: gấp đôi, prefer: more, text: Hơn về số gấp đôi}]
` + twoGroups
	rest := `t1: 0, p1: 0, t2: 0, p2: 0, "1.1": 58, "2.1": 38, `
	r := scoreOf(t, text, units("a: {"+rest+"x: 1}", "b: {"+rest+"x: 5}"))
	if a, b := r.Standing(0), r.Standing(1); a.Rank != 2 || b.Rank != 1 || a.Tied {
		t.Errorf("ranks %d and %d, tied %v", a.Rank, b.Rank, a.Tied)
	}
}

// TestGrades checks single and dual thresholds, "no line at zero", and targets met by alternatives (THADS 2015).
func TestGrades(t *testing.T) {
	text := sheetHead + `facts: [{name: x, kind: percent}, {name: y, kind: percent}, {name: z, kind: percent}]
targets: [{code: m1, name: Về việc, of: x}, {code: m2, name: Về giá trị, of: y}, {code: m3, name: Giảm án, of: z}]
grades:
  - {name: Xuất sắc, from: 90, each: {percent: 85}, no-zero: true, targets: [{met: 3}]}
  - {name: Tốt, from: 80, below: 95, each: {percent: 80, of: groups}, targets: [{met: 2, within: 15}, {met: 1, within: 5}]}
  - {name: Khá, from: 70, if: "x >= 50"}
` + twoGroups
	rest := "t1: 0, p1: 0, t2: 0, p2: 0, "
	for _, c := range []struct{ facts, want string }{
		{rest + `"1.1": 58, "2.1": 38, x: 100, y: 100, z: 100`, "Xuất sắc"},
		{rest + `"1.1": 60, "2.1": 33, x: 100, y: 100, z: 100`, "Tốt"},      // 93, but 33 of 40 is 82,5 %
		{rest + `"1.1": 60, "2.1": 34, x: 100, y: 100, z: 100`, "Xuất sắc"}, // exactly 85 %
		{rest + `"1.1": 58, "2.1": 36, x: 100, y: 100, z: 85`, "Tốt"},       // two met, the third 15 short
		{rest + `"1.1": 58, "2.1": 36, x: 100, y: 100, z: 84.9`, "Khá"},
		{rest + `"1.1": 58, "2.1": 36, x: 100, y: 95, z: 95`, "Tốt"}, // one met, the others 5 short
		{rest + `"1.1": 58, "2.1": 36, x: 100, y: 95, z: 94.9`, "Khá"},
		{rest + `"1.1": 60, "2.1": 38, x: 100, y: 100, z: 90`, "Khá"}, // 98 is past the upper edge of Tốt
		{rest + `"1.1": 58, "2.1": 36, x: 40, y: 40, z: 40`, ""},
		{rest + `"1.1": 58, "2.1": 36, x: 100, y: 100`, " m3"},              // nobody knows whether z is enough for Tốt
		{rest + `"1.1": 58, "2.1": 36, x: 60, y: 40`, "Khá"},                // no z would be enough
		{rest + `"1.1": 58, "2.1": 38, x: 100, y: n/a, z: n/a`, "Xuất sắc"}, // all that apply
		{rest + `"1.1": 40, "2.1": 29.99, x: 100, y: 100, z: 100`, ""},
	} {
		r := scoreOf(t, text, oneUnit(c.facts))
		st := r.Standing(0)
		got := st.Grade
		for _, code := range st.Lacking {
			got += " " + code
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q (total %s)", c.facts, got, c.want, r.Points(0))
		}
	}
}

// TestEntriesMakeUpColumns checks how base, bonus and penalty are worked out for points that people agreed on.
func TestEntriesMakeUpColumns(t *testing.T) {
	s := mustSheet(t, sheetHead+`lines:
  - {code: a, short: Từ đủ điểm, max: 10, adjust: [{code: a1, each: 1}, {code: a2, each: -1}]}
  - {code: b, short: Điểm phải đạt, max: 10, base: {points: 10}, adjust: [{code: b1, each: 1}]}
`)
	for _, c := range []struct{ entry, want string }{
		{"a: {agreed: {points: 11, reason: r, by: n}}", "10 + 2 − 1"}, // penalty 2 → 1
		{"a: {agreed: {points: 14, reason: r, by: n}}", "10 + 4 − 0"},
		{"a: {agreed: {points: 9, reason: r, by: n}}", "10 + 1 − 2"},
		{"a: {agreed: {points: 5, reason: r, by: n}}", "10 + 0 − 5"},
		{"a: {agreed: {points: 9, base: 8, bonus: 2, penalty: 1, reason: r, by: n}}", "8 + 2 − 1"},
		{"b: {agreed: {points: 11.5, reason: r, by: n}}", "10 + 1.5 − 0"},
		{"b: {agreed: {points: 8, reason: r, by: n}}", "8 + 0 − 0"}, // a base that had to be earned is lower
	} {
		set := mustFacts(
			t, s,
			"format: 1\nsheet: t\nclosed: true\nunits:\n  - unit: u\n    facts: {a1: 2, a2: 2, b: có, b1: 1}\n    entries: {"+
				c.entry+"}\n",
		)
		r := scoring.New(s).Open(set, scoring.Agreed)
		k, _ := r.Engine().Index(c.entry[:1])
		cell := r.Cell(0, k)
		if got := fmt.Sprintf("%s + %s − %s", cell.Base, cell.Bonus, cell.Penalty); got != c.want {
			t.Errorf("%s: %s, want %s", c.entry, got, c.want)
		}
		if !cell.Base.Add(cell.Bonus).Sub(cell.Penalty).Equal(cell.Points) {
			t.Errorf("%s: the columns do not add up to %s", c.entry, cell.Points)
		}
	}
}

// TestHalfYear leaves out what is scored at the year's end.
func TestHalfYear(t *testing.T) {
	s := mustSheet(t, sheetHead+`lines:
  - {code: a, short: Cả hai kỳ, max: 6, base: {points: 6}}
  - {code: b, short: Cuối năm, max: 4, half-year: false, base: {points: 4}}
`)
	set := mustFacts(t, s, "format: 1\nsheet: t\nperiod: half-year\nunits: [{unit: u, facts: {a: có}}]\n")
	st := scoring.New(s).Open(set, scoring.Rule).Standing(0)
	if st.Total.String() != "6" || st.Full.String() != "6" || !st.Complete {
		t.Errorf("%+v", st)
	}
}

// TestRounding rounds once, where the sheet says.
func TestRounding(t *testing.T) {
	body := `lines:
  - {code: a, short: Một, max: 10, facts: [{name: x, kind: number}], base: {formula: "x / 3"}}
  - {code: b, short: Hai, max: 10, facts: [{name: y, kind: number}], base: {formula: "y / 3"}}
`
	for rounding, want := range map[string]string{
		"{places: 2, at: line}": "6.66", "{places: 2, at: total}": "6.67", "{places: 0, at: line}": "6", "{places: 0, at: total}": "7",
		"{places: 2, at: line, mode: down}": "6.66", "{places: 1, at: total, mode: down}": "6.6", "{places: 3}": "6.666",
	} {
		r := scoreOf(t, sheetHead+"rounding: "+rounding+"\n"+body, oneUnit("x: 10, y: 10"))
		if got := r.Points(0).String(); got != want {
			t.Errorf("%s: %s, want %s", rounding, got, want)
		}
	}
}

// TestSwaps finds the smallest change that swaps two neighbours, and the lines that decide.
func TestSwaps(t *testing.T) {
	s := mustSheet(t, sheetHead+`lines:
  - {code: a, short: Bài viết, max: 5, adjust: [{code: a1, text: Bài được đăng, each: 0.2, cap: 2, fact: {measure: bài}}]}
  - {code: b, short: Tỷ lệ, max: 5, base: {fact: {kind: percent, max: 100}, bands: [{from: 90, points: 5}, {from: 80, below: 90, points: 4}, {below: 80, points: 0}]}}
`)
	r := scoring.New(s).Open(
		mustFacts(t, s, units("x: {a1: 5, b: 95}", "y: {a1: 3, b: 95}", "z: {a1: 4, b: 85}")), scoring.Rule,
	)
	swaps := r.Swaps()
	if len(swaps) != 2 {
		t.Fatalf("%d pairs", len(swaps))
	}
	first := swaps[0] // x 11, y 10.6: one article fewer for x and two more for y leave them level; three more swap them
	if first.Gap.String() != "0.4" || first.Change == nil || !first.Change.Points.Abs().Equal(exact.MustParse("0.6")) ||
		first.Change.Fact.Name != "a1" {
		t.Errorf("x over y: %+v", first.Change)
	}
	if len(first.Deciding) != 1 || r.Engine().Line(first.Deciding[0].Node).Code != "a" {
		t.Errorf("the line that decides: %v", first.Deciding)
	}
	for _, lang := range []words.Lang{words.Vietnamese, words.English} {
		for _, w := range sheetfile.SwapsJSON(r, lang) {
			if w.Text == "" || strings.Contains(w.Text, "{") {
				t.Errorf("%s: %q", lang, w.Text)
			}
		}
	}
}

// TestHighestOfDeductions says that only the highest counts where the rows of the account would add up to something
// else.
func TestHighestOfDeductions(t *testing.T) {
	r := scoreOf(t, sheetHead+`lines: [{code: a, short: Kỷ luật, max: 100, adjust: [{highest: [{code: a1, text: Khiển trách, each: -1}, {code: a2, text: Cảnh cáo, each: -2}]}]}]
`, oneUnit("a1: 1, a2: 0"))
	said := scoring.Say(words.Vietnamese, r.Explain(0, 0).Steps, true)
	if !r.Points(0).Equal(exact.New(100)) || !strings.Contains(said, "Chỉ tính trường hợp cao nhất → 0") {
		t.Errorf("%s: %s", r.Points(0), said)
	}
}
