package sheet_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"thidua/internal/finding"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/words"
)

// head is what a small sheet says of itself.
const head = "format: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 10\n"

// line is a sheet of one line of ten points, to which more is said: two spaces deeper than the line begins.
func line(more string) string {
	return head + "lines:\n  - code: a\n    short: Một\n    max: 10\n" + more
}

// with is that sheet with more said of the sheet as a whole.
func with(more string) string { return line("") + more }

// swap is that sheet with something in the place of something else.
func swap(old, fresh string) string { return strings.Replace(line(""), old, fresh, 1) }

// read reads a sheet that holds together.
func read(t testing.TB, text string) *sheet.Sheet {
	t.Helper()
	s, found := sheetfile.ReadSheet("", []byte(text))
	if s == nil || !s.Resolved() {
		t.Fatalf("%s\n%v", text, found)
	}
	return s
}

// briefly writes findings as kind, code and key of the sentence, and holds that each has its sentence in both
// languages.
func briefly(t testing.TB, list finding.List) []string {
	t.Helper()
	var out []string
	for _, f := range list {
		out = append(out, fmt.Sprintf("%s %s %s", f.Kind, f.Code, f.Msg.Key))
		for _, lang := range []words.Lang{words.Vietnamese, words.English} {
			if said := lang.Say(f.Msg); said == "" || strings.Contains(said, "{") {
				t.Errorf("%s says %q", f.Msg.Key, said)
			}
		}
	}
	return out
}

// refuse is a sheet that does not hold together, with the finding that says so.
type refuse struct{ name, text, want string }

func (c refuse) check(t *testing.T) {
	t.Helper()
	s, found := sheetfile.ReadSheet("", []byte(c.text))
	if got := briefly(t, found); s != nil || !slices.Contains(got, c.want) {
		t.Errorf("%s: %q, want %q", c.name, got, c.want)
	}
}

// TestRefusedSheets: what a sheet says of itself, its offices, kinds and units, and what stands apart from points.
func TestRefusedSheets(t *testing.T) {
	for _, c := range []refuse{
		{"another format", swap("format: 1", "format: 2"), "format  sheet.format"},
		{"no id", swap("id: thu\n", ""), "missing-field  sheet.noid"},
		{"no title", swap("title: Bảng điểm thử\n", ""), "missing-field  sheet.notitle"},
		{"no version", swap("version: 1\n", ""), "missing-field  sheet.noversion"},
		{"no year", swap("year: 2023\n", ""), "missing-field  sheet.noyear"},
		{"too early", swap("year: 2023", "year: 1989"), "missing-field  sheet.noyear"},
		{"no scale", swap("scale: 10\n", ""), "missing-field  sheet.noscale"},
		{"no lines", head, "missing-field  sheet.nolines"},
		{"four places", with("rounding: {places: 4}\n"), "rounding  sheet.places"},
		{"ends before it begins", with("valid: {from: 2023-02-01, to: 2023-01-31}\n"), "validity  sheet.validity"},
		{"an office twice", with("offices: [{id: a, name: A}, {id: A, name: B}]\n"), "duplicate  sheet.twice"},
		{"an office without id", with("offices: [{name: A}]\n"), "missing-field  sheet.emptyid"},
		{"a kind twice", with("kinds: [{id: a, name: A}, {id: a, name: B}]\n"), "duplicate  sheet.twice"},
		{"a unit of no kind", with("units: [{id: a, name: A, kind: b}]\n"), "unknown-name  sheet.nokind"},
		{"no effect", with("knockouts: [{code: k, text: Kỷ luật}]\n"), "missing-field k sheet.noeffect"},
		{
			"a knock-out of no line", with("knockouts: [{code: k, text: Sàn, below: 5, line: b, effect: no-grade}]\n"),
			"unknown-name k sheet.knockoutline",
		},
		{
			"a line without floor", with("knockouts: [{code: k, text: Sàn, line: a, effect: no-grade}]\n"),
			"unknown-name k sheet.knockoutline",
		},
		{
			"a knock-out by a number", with("knockouts: [{code: k, text: Sàn, fact: {kind: count}, effect: no-grade}]\n"),
			"kind k sheet.knockoutkind",
		},
		{"a grade without name", with("grades: [{from: 5}]\n"), "missing-field  sheet.gradename"},
		{"a grade by no targets", with("grades: [{name: A, targets: [{met: 1}]}]\n"), "range A sheet.gradetargets"},
		{"a target of nothing", with("targets: [{code: t, name: T}]\n"), "missing-field t sheet.targetof"},
		{"a tie without words", with("ties: [{by: bonus, prefer: more}]\n"), "missing-field  sheet.tietext"},
		{"a tie by nothing", with("ties: [{prefer: more, text: A}]\n"), "missing-field  sheet.tieby"},
		{"a tie either way", with("ties: [{by: bonus, text: A}]\n"), "missing-field  sheet.tieprefer"},
		{"a tie by no line", with("ties: [{by: line, code: b, prefer: more, text: A}]\n"), "unknown-name b sheet.noline"},
		{"a tie by no fact", with("ties: [{by: fact, code: b, prefer: more, text: A}]\n"), "unknown-name b sheet.nofact"},
	} {
		c.check(t)
	}
}

// TestRefusedLines: codes, offices, limits and the shape of lines and groups.
func TestRefusedLines(t *testing.T) {
	second := func(more string) string { return line("  - " + more + "\n") }
	deep := head + "lines:\n"
	for i := range 6 {
		indent := strings.Repeat("  ", i+1)
		deep += fmt.Sprintf("%s- code: x%d\n%s  short: Cấp\n%s  lines:\n", indent, i, indent, indent)
	}
	deep += strings.Repeat("  ", 7) + "- {code: y, short: Sâu, max: 1}\n"
	for _, c := range []refuse{
		{"no code", second("{short: Hai, max: 1}"), "missing-field  sheet.nocode"},
		{"a code of signs", second("{code: '...', short: Hai, max: 1}"), "code ... sheet.badcode"},
		{"the same code", second("{code: a, short: Hai, max: 1}"), "duplicate a sheet.twice"},
		{"the same in capitals", second("{code: A., short: Hai, max: 1}"), "similar-code A. sheet.similar"},
		{"no words", second("{code: b, max: 1}"), "missing-field b sheet.notext"},
		{"no office of that name", line("    owner: to\n"), "unknown-name a sheet.nooffice"},
		{"no kind of that name", line("    applies: {kinds: [b]}\n"), "unknown-name a sheet.nokind"},
		{
			"no unit of that name", line("    applies: {except: [b]}\n") + "units: [{id: c, name: C}]\n",
			"unknown-name a sheet.nounit",
		},
		{"below nothing", swap("max: 10", "max: -1"), "range a sheet.negativemax"},
		{"no points at all", second("{code: b, short: Hai}"), "missing-field b sheet.nomax"},
		{"no weight", line("    weight: 0\n"), "range a sheet.weight"},
		{"more than all", line("    weight: 101\n"), "range a sheet.weight"},
		{"a cap below nothing", line("    caps: {penalty: -1}\n"), "range a sheet.negativecap"},
		{"a gate without condition", line("    gate: {else: 1}\n"), "missing-field a sheet.gateif"},
		{
			"a gate of a group", line("    gate: {if: 1 > 0}\n    lines: [{code: b, short: B, max: 10}]\n"),
			"shape a sheet.groupgate",
		},
		{
			"a base of a group", line("    base: {points: 1, code: r}\n    lines: [{code: b, short: B, max: 10}]\n"),
			"shape a sheet.groupbase",
		},
		{"six levels", deep, "depth x5 sheet.levels"},
		{"only bonus", second("{code: b, short: Hai, adjust: [{code: b1, each: 1}]}"), "missing-field b sheet.nomaxfull"},
	} {
		c.check(t)
	}
	read(t, line("  - {code: '2.1', short: Hai, max: 0}\n  - {code: '21', short: Ba, max: 0}\n")) // two numbers
}

// TestRefusedRules: a rule earns points in one way, whose edges and rows fit together.
func TestRefusedRules(t *testing.T) {
	base := func(rule string) string { return line("    base: {" + rule + "}\n") }
	row := func(rule string) string { return line("    adjust: [{" + rule + "}]\n") }
	bands := func(list string) string { return base("fact: {kind: count}, bands: [" + list + "]") }
	across := "across: {of: '1', bands: [{from: 0}]}, points: [[1]]}"
	table := "table: {down: {of: '1', bands: [{from: 0}]}, across: {of: '1', bands: [{from: 0}]}, points: "
	for _, c := range []refuse{
		{"no way", base("text: A"), "shape a sheet.ways"},
		{"two ways", base("points: 1, each: 1"), "shape a sheet.ways"},
		{"a cap below nothing", row("code: r, each: 1, cap: -1"), "range r sheet.negativecap"},
		{"a row without code", row("each: 1"), "missing-field a sheet.norowcode"},
		{"a band without edge", bands("{points: 1}"), "shape a sheet.bandedge"},
		{"a band from two edges", bands("{from: 1, over: 1, points: 1}"), "shape a sheet.bandtwice"},
		{"a band exactly and from", bands("{is: 1, from: 1, points: 1}"), "shape a sheet.bandtwice"},
		{"a band of nothing", bands("{over: 1, to: 1, points: 1}"), "range a sheet.bandempty"},
		{"a band without points", bands("{from: 1}"), "shape a sheet.bandpoints"},
		{"a band of both", bands("{from: 1, points: 1, decide: true}"), "shape a sheet.bandpoints"},
		{"a level without points", base("fact: {kind: level}, levels: [{name: A}]"), "shape a sheet.levelshape"},
		{
			"steps from nowhere",
			row("code: r, fact: {kind: count}, steps: {every: 1, points: 1}"),
			"shape r sheet.stepsedge",
		},
		{"steps of nothing", row("code: r, fact: {kind: count}, steps: {from: 1, points: 1}"), "range r sheet.stepsevery"},
		{"a table of another size", base(table + "[[1, 2]]}"), "shape a sheet.tablesize"},
		{"an empty table", base(table + "[]}"), "shape a sheet.tablesize"},
		{
			"an axis with points",
			base("table: {down: {of: '1', bands: [{from: 0, points: 1}]}, " + across),
			"shape a sheet.axispoints",
		},
		{
			"an axis of nothing", base("table: {down: {bands: [{from: 0}]}, " + across),
			"missing-field a sheet.axisof",
		},
		{"a leader of nothing", base("leader: {better: lower}"), "missing-field a sheet.leaderactual"},
		{"a leader beside the base", row("code: r, leader: {actual: '1'}"), "shape r sheet.leaderbase"},
		{"judged from 5 to 1", base("entered: {from: 5, to: 1}"), "range a sheet.enteredrange"},
		{"a figure that is not read", base("start: 1, of: '1'"), "unused a sheet.ofunused"},
		{"bands of no figure", base("bands: [{from: 1, points: 1}]"), "missing-field a sheet.nofigure"},
		{
			"a figure of another kind",
			base("fact: {kind: yesno}, bands: [{from: 1, points: 1}]"),
			"kind a sheet.factwrongkind",
		},
		{
			"a level that the fact does not have",
			base("fact: {kind: level, levels: [A]}, levels: [{name: B, points: 1}]"), "unknown-name a sheet.nolevel",
		},
		{
			"too deep inside", base("sum: [{sum: [{sum: [{sum: [{sum: [{start: 1}]}]}]}]}]"), "depth a sheet.inside",
		},
		{"a formula that is none", base("formula: 1 +"), "formula a sheet.formula"},
		{"a name that is not there", base("formula: '[b]'"), "formula a sheet.formula"},
	} {
		c.check(t)
	}
}

// TestRefusedFacts: names, kinds and limits of facts, and circles of computed ones.
func TestRefusedFacts(t *testing.T) {
	facts := func(list string) string { return with("facts: [" + list + "]\n") }
	for _, c := range []refuse{
		{"no name", facts("{kind: count}"), "missing-field  sheet.factname"},
		{"no kind", facts("{name: x}"), "missing-field x sheet.factkind"},
		{"no levels", facts("{name: x, kind: level}"), "missing-field x sheet.factlevels"},
		{"from 5 to 1", facts("{name: x, kind: number, min: 5, max: 1}"), "range x sheet.factrange"},
		{"a count below nothing", facts("{name: x, kind: count, max: -1}"), "range x sheet.factrange"},
		{"twice", facts("{name: x, kind: count}, {name: X, kind: count}"), "duplicate X sheet.facttwice"},
		{"a circle", facts("{name: x, is: '[y]'}, {name: y, is: '[x] + 1'}"), "cycle x sheet.cycle"},
		{"itself", facts("{name: x, is: '[x] + 1'}"), "cycle x sheet.cycle"},
	} {
		c.check(t)
	}
}

// TestTooManyFacts: a sheet of more facts than any real one has a hundred times over is refused.
func TestTooManyFacts(t *testing.T) {
	s := read(t, line(""))
	for i := range 5001 {
		s.Facts = append(s.Facts, &sheet.Fact{Name: fmt.Sprint("x", i), Kind: sheet.Count})
	}
	if got := briefly(t, sheet.Resolve(s)); !slices.Equal(got, []string{"size x5000 sheet.manyfacts"}) || s.Resolved() {
		t.Errorf("%q", got)
	}
}
