package sheet_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"thidua/internal/exact"
	"thidua/internal/sheet"
)

// whole is a sheet with something of everything.
const whole = `
format: 1
id: thu
version: 1
year: 2023
title: Bảng điểm thử
scale: 40
unassigned: full
holidays: [2023-09-04]
offices: [{id: to, name: Tổ thư ký}, {id: vp, name: Văn phòng}]
kinds: [{id: k, name: Tòa án}]
units: [{id: u, name: U, kind: k}, {id: v, name: V}, {id: w, name: W, kind: k}]
facts:
  - {name: Biên chế, kind: count}
  - {name: năng suất, is: "[án] / [Biên chế]"}
targets: [{code: t1, name: Chỉ tiêu, of: "[năng suất]"}]
lines:
  - code: I
    short: Chung
    max: 20
    owner: to
    lines:
      - code: I.1
        short: Án
        max: 10
        facts: [{name: án, kind: count}]
        base: {of: "[án]", bands: [{code: r1, from: 5, points: 10}, {below: 5, points: 0}]}
        adjust: [{code: x1, of: "[án]", steps: {over: 20, every: 2, points: 1}, cap: 3}]
      - code: I.2
        short: So năm trước
        max: 10
        owner: vp
        applies: {kinds: [k], except: [w]}
        unassigned: leaves
        gate: {if: "[năng suất] > 1"}
        base: {of: "[án] - năm_trước([án])", bands: [{from: 0, points: 10}, {below: 0, points: 0}]}
  - code: II
    short: Phong trào
    max: 20
    entry: true
    half-year: false
    applies: {units: [v]}
    lines:
      - code: II.1
        short: Thể thao
        max: 20
        base: {code: tt, fact: {kind: level}, levels: [{code: r2, name: Tốt, points: 20}, {name: Kém, points: 0}]}
knockouts:
  - {code: KL, text: Kỷ luật, effect: no-grade}
  - {code: NS, text: Năng suất, if: "[năng suất] < 1", effect: no-rank}
grades: [{name: Tốt, from: 30, if: "[án] > 0"}, {name: Khá}]
ties: [{by: fact, code: án, prefer: more, text: Án nhiều hơn}]
`

func codes(lines []*sheet.Line) string {
	var out []string
	for _, l := range lines {
		out = append(out, l.Code)
	}
	return strings.Join(out, " ")
}

func names(facts []*sheet.Fact) string {
	var out []string
	for _, f := range facts {
		out = append(out, f.Name)
	}
	return strings.Join(out, ", ")
}

// TestIndex: lines, facts, offices and units are found by their names, lines by what leads to them.
func TestIndex(t *testing.T) {
	s := read(t, whole)
	for got, want := range map[string]string{
		codes(s.Nodes()):                  "I I.1 I.2 II II.1",
		codes(s.Entries()):                "I.1 I.2 II", // points are entered on the group as one
		names(s.AllFacts()):               "Biên chế, năng suất, án, tt, KL",
		names(s.Computed()):               "năng suất",
		s.Find("I.1").Appraiser():         "to", // of the group above
		s.Find("I.2").Appraiser():         "vp",
		s.Find("II").Appraiser() + "none": "none",
		s.OfficeName("vp"):                "Văn phòng",
		s.OfficeName("khac"):              "khac",
		s.UnitOf("u").Name:                "U",
		s.Like("bien che") + "?":          "Biên chế?",
		s.Like("khác") + "nobody":         "nobody",
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	if s.Find("III") != nil || s.Fact("khác") != nil || s.UnitOf("x") != nil || s.EntryOf("khác") != nil {
		t.Error("something is found that is not there")
	}
	for name, want := range map[string]string{
		"I.1": "I.1", "r1": "I.1", "x1": "I.1", "án": "I.1", "II": "II", "II.1": "II", "r2": "II", "tt": "II",
	} {
		if e := s.EntryOf(name); e == nil || e.Code != want {
			t.Errorf("%s leads to %v, want %s", name, e, want)
		}
	}
	if i, ii := s.Find("I"), s.Find("II.1"); !i.Holds(s.Find("I.2")) || !i.Holds(i) || i.Holds(ii) || ii.Holds(i) {
		t.Error("a group does not hold what is in it, or holds something else")
	}
	if !s.Find("I").InHalfYear() || s.Find("II").InHalfYear() || s.Calendar().Works(s.Holidays[0]) {
		t.Error("half-year or holidays are not as the sheet says")
	}
	for i, f := range s.AllFacts() {
		if f.Slot() != i {
			t.Errorf("%s stands at %d, not %d", f.Name, i, f.Slot())
		}
	}
	if s.Find("I.1").Base.Own() != -1 || s.Find("II.1").Base.Own() != 3 || s.Knockouts[0].Own() != 4 ||
		s.Knockouts[1].Own() != -1 || s.Ties[0].Slot() != 2 || s.Fact("án").Line() != s.Find("I.1") {
		t.Error("rules, knock-outs or ties read another fact than their own")
	}
}

// TestAssigned: a line applies to the kinds and units that it names, or to all but those excepted.
func TestAssigned(t *testing.T) {
	s := read(t, whole)
	for _, c := range []struct {
		line, unit, kind string
		want             bool
	}{
		{"I.1", "v", "", true},
		{"I.2", "u", "k", true},
		{"I.2", "v", "", false},
		{"I.2", "w", "k", false},
		{"II", "v", "", true},
		{"II", "u", "k", false},
	} {
		if got := s.Find(c.line).Assigned(c.unit, c.kind); got != c.want {
			t.Errorf("%+v: %v", c, got)
		}
	}
	only := sheet.Line{Applies: &sheet.Applies{Except: []string{"u"}}}
	if only.Assigned("u", "") || !only.Assigned("v", "") {
		t.Error("all but one")
	}
	for line, want := range map[string]sheet.Unassigned{"I.1": sheet.Full, "I.2": sheet.Leaves} {
		if got := s.Treatment(s.Find(line)); got != want {
			t.Errorf("%s: %s", line, got)
		}
	}
	if got := (&sheet.Sheet{}).Treatment(&sheet.Line{}); got != sheet.Leaves {
		t.Errorf("nothing said: %s", got)
	}
}

// TestReads: which facts a line reads, also through computed ones, this year and last; and who mentions a fact.
func TestReads(t *testing.T) {
	s := read(t, whole)
	for line, want := range map[string]string{
		"I.1": "án | ", "I.2": "Biên chế, án | án", "II.1": "tt | ", "I": " | ",
	} {
		now, last := s.Reads(s.Find(line))
		if got := names(now) + " | " + names(last); got != want {
			t.Errorf("%s reads %q, want %q", line, got, want)
		}
	}
	if got := s.LastYearFacts(); !slices.Equal(got, []int{2}) {
		t.Errorf("of last year: %v", got)
	}
	for fact, want := range map[string]string{
		"án":        "năng suất- I.1-I.1 x1-I.1 I.2-I.2 Tốt- án-",
		"năng suất": "I.2-I.2 t1- NS-",
		"tt":        "",
	} {
		var got []string
		for _, m := range s.Mentions(s.Fact(fact)) {
			at := ""
			if m.Line != nil {
				at = m.Line.Code
			}
			got = append(got, m.Code+"-"+at)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s is mentioned by %q, want %q", fact, strings.Join(got, " "), want)
		}
	}
}

// TestEdges: the edges at which a figure earns other points, from bands and from steps, up and down.
func TestEdges(t *testing.T) {
	s := read(t, whole)
	edges := s.Fact("án").Edges()
	var got []string
	for _, e := range edges {
		got = append(got, e.String())
	}
	if len(got) != 22 || strings.Join(got[:5], " ") != "5 5 20 22 24" || got[21] != "58" {
		t.Errorf("%v", got)
	}
	if e := s.Fact("Biên chế").Edges(); e != nil {
		t.Errorf("of no line: %v", e)
	}
	steps := "steps: {below: 90, every: 5, points: -1}"
	down := read(t, line("    adjust: [{code: r, fact: {name: x, kind: percent}, "+steps+"}]\n"))
	if e := down.Fact("x").Edges(); len(e) != 20 || e[1].String() != "85" {
		t.Errorf("%v", e)
	}
}

// TestFactDefaults: what a rule does not say of its figure follows from the rule.
func TestFactDefaults(t *testing.T) {
	for rule, want := range map[string]string{
		"points: 10":                 "yesno  ",
		"each: 2":                    "count 0 ",
		"entered: {from: 2, to: 9}":  "points 2 9",
		"entered: {from: -4, to: 0}": "points -4 0",
		"entered: {}":                "points 0 10",
		"fact: {kind: rank}, bands: [{from: 1, points: 10}]": "rank 1 ",
	} {
		f := read(t, line("    base: {"+rule+"}\n")).AllFacts()[0]
		limit := func(n *exact.Num) string {
			if n == nil {
				return ""
			}
			return n.String()
		}
		if got := fmt.Sprint(f.Kind, " ", limit(f.Min), " ", limit(f.Max)); got != want || f.Ask == "" || f.Name != "a" {
			t.Errorf("%s: %q, want %q (%+v)", rule, got, want, f)
		}
	}
}

// TestReach: the least and the most that the rules of a line can give; a side without end is open.
func TestReach(t *testing.T) {
	base := func(rule string) string { return "    base: {" + rule + "}\n" }
	row := func(rule string) string { return "    adjust: [{code: r, " + rule + "}]\n" }
	percent, across := "fact: {kind: percent, max: 100}, ", "{of: '1', bands: [{to: 1}, {over: 1}]}"
	for _, c := range []struct{ more, want string }{
		{"", "10 10"},
		{"    gate: {if: 1 > 0}\n", "0 10"},
		{"    gate: {if: 1 > 0, else: -2}\n", "-2 10"},
		{row("points: -3"), "7 10"},
		{row("points: -13") + "    floor: 0\n", "0 10"},
		{row("each: 1, cap: 2"), "10 12"},
		{row("each: -1, cap: 2"), "8 10"},
		{row("each: -1"), ".. 10"},
		{row("each: 1"), "10 .."},
		{row("each: 1") + "    caps: {bonus: 4}\n", "10 14"},
		{row("each: -1") + "    caps: {penalty: 4}\n", "6 10"},
		{row("each: -1, floor: -5"), "5 10"},
		{row("if: 1 > 0, start: 3"), "10 13"},
		{base("start: 7"), "7 7"},
		{base("start: 1, floor: 4"), "4 4"},
		{base("formula: '5'"), "5 5"},
		{base("formula: 1 / 0 + 3"), ".. .."},
		{base("entered: {from: 2, to: 9}"), "2 9"},
		{base("leader: {actual: '1'}"), "0 10"},
		{base("leader: {actual: '1', max: 6}"), "0 6"},
		{base(percent + "bands: [{from: 50, points: 8}, {below: 50, points: 3}, {over: 100, points: 99}]"), "3 8"},
		{base(percent + "bands: [{from: 0, decide: true}]"), "0 0"},
		{base("fact: {kind: level}, levels: [{name: A, points: 9}, {name: B, points: 1}]"), "1 9"},
		{base(percent + "steps: {over: 90, first: 1, every: 4, points: 2}"), "0 5"},
		{base(percent + "steps: {over: 90, first: 1, every: 4, points: 2, parts: true}"), "0 6"},
		{base(percent + "steps: {below: 10, every: 5, points: -1}"), "-2 0"},
		{base("fact: {kind: count}, steps: {from: 5, every: 5, points: 1}"), "0 .."},
		{base("fact: {kind: count}, steps: {from: 5, every: 5, points: -1}"), ".. 0"},
		{base(percent + "steps: {from: 120, every: 5, points: 1}"), "0 0"},
		{base("sum: [{start: 2}, {code: s, points: 3}]"), "2 5"},
		{base("highest: [{start: 2}, {code: s, points: 3}]"), "0 3"},
		{base("choose: [{code: s, points: -3}, {code: z, points: 3}]"), "-3 3"},
		{base("table: {down: {of: '1', bands: [{from: 0}]}, across: " + across + ", points: [[4, 6]]}"), "4 6"},
		{"    lines: [{code: b, short: B, max: 4}, {code: c, short: C, max: 6, weight: 50}]\n", "7 7"},
	} {
		r := read(t, line(c.more)).Find("a").Reach()
		end := func(e sheet.Edge) string {
			if e.Open {
				return ".."
			}
			return e.At.String()
		}
		if got := end(r.Lo) + " " + end(r.Hi); got != c.want {
			t.Errorf("%q reaches %q, want %q", c.more, got, c.want)
		}
	}
}

// anyBand draws a band with one edge on each side at most.
func anyBand(t *rapid.T) sheet.Band {
	edge := func(label string) *exact.Num {
		n := exact.Frac(rapid.Int64Range(-6, 6).Draw(t, label), 2)
		return &n
	}
	var b sheet.Band
	switch rapid.IntRange(0, 2).Draw(t, "low") {
	case 0:
		b.From = edge("from")
	case 1:
		b.Over = edge("over")
	}
	switch rapid.IntRange(0, 2).Draw(t, "high") {
	case 0:
		b.To = edge("to")
	case 1:
		b.Below = edge("below")
	}
	if rapid.IntRange(0, 4).Draw(t, "is") == 0 {
		b = sheet.Band{Is: edge("is")}
	}
	return b
}

// within says whether a figure is in an interval.
func within(i sheet.Interval, x exact.Num) bool {
	low := i.Lo.Open || i.Lo.At.Less(x) || i.Lo.In && i.Lo.At.Equal(x)
	return low && (i.Hi.Open || x.Less(i.Hi.At) || i.Hi.In && i.Hi.At.Equal(x))
}

// TestSpanLaw: the span of a band holds just the figures that fall in the band; what is in both of two spans is in
// each; an empty one holds nothing.
func TestSpanLaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyBand(t), anyBand(t)
		both := a.Span().Both(b.Span())
		for n := int64(-14); n <= 14; n++ {
			x := exact.Frac(n, 4)
			if a.Has(x) != within(a.Span(), x) {
				t.Fatalf("%s in %+v: %v", x, a, a.Has(x))
			}
			if within(both, x) != (a.Has(x) && b.Has(x)) {
				t.Fatalf("%s in %+v and %+v: %v", x, a, b, within(both, x))
			}
			if both.Empty() && within(both, x) {
				t.Fatalf("%s is in nothing", x)
			}
		}
	})
}

// TestReachLaw: what bands give a figure is within reach of their rule, and both ends of the reach are given by some.
func TestReachLaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := &sheet.Rule{}
		var least, most exact.Num
		for i := range rapid.IntRange(1, 5).Draw(t, "bands") {
			from, points := exact.New(int64(i)), exact.New(rapid.Int64Range(-5, 5).Draw(t, "points"))
			r.Bands = append(r.Bands, &sheet.Band{From: &from, Points: &points})
			if i == 0 {
				least, most = points, points
			}
			least, most = exact.Min(least, points), exact.Max(most, points)
		}
		if in := r.Reach(&sheet.Line{}); !in.Lo.At.Equal(least) || !in.Hi.At.Equal(most) || in.Lo.Open || in.Hi.Open {
			t.Fatalf("%+v, want %s to %s", in, least, most)
		}
	})
}
