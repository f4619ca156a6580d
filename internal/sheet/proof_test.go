package sheet_test

import (
	"slices"
	"strings"
	"testing"

	"thidua/internal/finding"
	"thidua/internal/sheet"
)

// quiet are the findings of every small sheet that is not about them.
var quiet = []string{"no-owner  proof.nooffices", "no-ties  proof.noties"}

// proof are the findings of the proof-reader in a sheet, without those.
func proof(t testing.TB, text string) (finding.List, []string) {
	t.Helper()
	found := sheet.Proofread(read(t, text))
	said := briefly(t, found)
	return found, slices.DeleteFunc(said, func(f string) bool { return slices.Contains(quiet, f) })
}

// doubt is a sheet and all that the proof-reader says of it, by commas.
type doubt struct{ name, text, want string }

func (c doubt) check(t *testing.T) {
	t.Helper()
	if _, got := proof(t, c.text); strings.Join(got, ", ") != c.want {
		t.Errorf("%s: %q, want %q", c.name, strings.Join(got, ", "), c.want)
	}
}

// TestProofClean: a sheet with nothing doubtful, and what it needs for that.
func TestProofClean(t *testing.T) {
	clean := line("    owner: to\n") + "offices: [{id: to, name: Tổ}]\n" +
		"ties: [{by: line, code: a, prefer: more, text: A}]\n"
	if found := sheet.Proofread(read(t, clean)); len(found) != 0 {
		t.Errorf("%v", found)
	}
	if got := briefly(t, sheet.Proofread(read(t, line("")))); !slices.Equal(got, quiet) {
		t.Errorf("%q", got)
	}
}

// TestProofSums: a scale, groups and weights that do not add up; for units that see different lines, each for itself.
func TestProofSums(t *testing.T) {
	group := func(more, lines string) string { return line(more + "    lines: [" + lines + "]\n") }
	units := "units: [{id: u, name: U}, {id: v, name: V}]\n"
	for _, c := range []doubt{
		{"the scale", swap("scale: 10", "scale: 12"), "sum-mismatch  proof.scalesum"},
		{"a group", group("", "{code: b, short: B, max: 4}, {code: c, short: C, max: 5}"), "sum-mismatch a proof.sum"},
		{"a group that adds up", group("", "{code: b, short: B, max: 4}, {code: c, short: C, max: 6}"), ""},
		{
			"weights", group("", "{code: b, short: B, max: 10, weight: 60}, {code: c, short: C, max: 10, weight: 30}") +
				"rounding: {places: 2, at: total}\n",
			"sum-mismatch a proof.sum, weights a proof.weights",
		},
		{
			"two roundings", group("", "{code: b, short: B, max: 10, weight: 60}, {code: c, short: C, max: 10, weight: 40}"),
			"rounding b proof.tworounds, rounding c proof.tworounds",
		},
		{
			"each unit for itself",
			group("", "{code: b, short: B, max: 10, applies: {units: [u]}}, "+
				"{code: c, short: C, max: 10, applies: {units: [v]}}") +
				units,
			"",
		},
		{
			"one unit short",
			group("", "{code: b, short: B, max: 10, applies: {units: [u]}}, "+
				"{code: c, short: C, max: 9, applies: {units: [v]}}") +
				units,
			"sum-mismatch a proof.sumunit",
		},
		{
			"one kind short", group("", "{code: b, short: B, max: 10}, {code: c, short: C, max: 9, applies: {kinds: [k]}}") +
				"kinds: [{id: k, name: K}]\n",
			"sum-mismatch a proof.sumunit",
		},
	} {
		c.check(t)
	}
	found, _ := proof(t, group("    sum: as-printed\n", "{code: b, short: B, max: 9}"))
	if errs, warnings, _ := found.Counts(); errs != 0 || warnings != 2 {
		t.Errorf("as printed: %v", found)
	}
	if found, _ := proof(t, group("", "{code: b, short: B, max: 9}")); !found.Failed() {
		t.Errorf("not as printed: %v", found)
	}
}

// TestProofBands: gaps, overlaps and rows that nothing reaches, exact edges included.
func TestProofBands(t *testing.T) {
	percent := func(list string) string {
		return line("    base: {fact: {kind: percent, max: 100}, bands: [" + list + "]}\n")
	}
	count := func(list string) string {
		return line("    base: {fact: {kind: count, measure: vụ}, bands: [" + list + "]}\n")
	}
	for _, c := range []doubt{
		{"whole", percent("{below: 50, points: 0}, {from: 50, points: 10}"), ""},
		{"between", percent("{below: 50, points: 0}, {from: 60, points: 10}"), "gap a proof.gapbetween"},
		{"at one figure", percent("{below: 50, points: 0}, {over: 50, points: 10}"), "gap a proof.gapat"},
		{"below", percent("{from: 10, points: 10}"), "gap a proof.gapbelow"},
		{"above", percent("{to: 90, points: 10}"), "gap a proof.gapbetween"},
		{"above without end", count("{to: 5, points: 10}"), "gap a proof.gapabove"},
		{"whole figures have no gap", count("{to: 5, points: 0}, {from: 6, points: 10}"), ""},
		{"one whole figure", count("{to: 5, points: 0}, {from: 7, points: 10}"), "gap a proof.gapat"},
		{"some whole figures", count("{to: 5, points: 0}, {over: 8, points: 10}"), "gap a proof.gapbetween"},
		{"an overlap", percent("{from: 50, points: 10}, {to: 60, points: 0}"), "overlap a proof.overlap"},
		{"of one figure", percent("{from: 50, points: 10}, {to: 50, points: 0}"), "overlap a proof.overlap"},
		{"covered", count("{from: 0, points: 10}, {code: r, from: 3, to: 4, points: 0}"), "dead-row r proof.coveredband"},
		{"out of reach", percent("{to: 100, points: 10}, {code: r, over: 100, points: 0}"), "dead-row r proof.deadband"},
		{
			"between whole figures",
			count("{code: r, over: 3, below: 4, points: 0}, {from: 0, points: 10}"),
			"dead-row r proof.deadband",
		},
		{
			"kept out by a condition",
			line("    adjust: [{code: r, if: 1 > 0, fact: {kind: percent, max: 100}, bands: [{from: 5, points: 1}]}]\n"),
			"gap r proof.gapbelow",
		},
		{
			"of any number", line("    base: {fact: {kind: number, measure: m}, bands: [{from: 0, points: 10}]}\n"),
			"gap a proof.gapbelow",
		},
		{
			"of a difference",
			strings.Replace(
				line("    base: {of: '[x] - [y]', bands: [{from: 0, points: 10}]}\n"), "lines:",
				"facts: [{name: x, kind: count, measure: v}, {name: y, kind: count, measure: v}]\nlines:", 1,
			),
			"gap a proof.gapbelow",
		},
	} {
		c.check(t)
	}
}

// TestProofPoints: a base that does not reach the maximum, bonus without end, lines below zero, rows in vain.
func TestProofPoints(t *testing.T) {
	for _, c := range []doubt{
		{"never the maximum", line("    base: {code: r, points: 8}\n"), "unreachable a proof.unreachable"},
		{"more than the maximum", line("    base: {code: r, points: 12}\n"), "over-max a proof.overmax"},
		{
			"a base without end", line("    base: {code: r, each: 1, fact: {kind: count, measure: v}}\n"),
			"unbounded a proof.baseunbounded",
		},
		{
			"a bonus without end", line("    floor: 0\n    adjust: [{code: r, each: 1, fact: {kind: count, measure: v}}]\n"),
			"unbounded r proof.unbounded",
		},
		{
			"capped by the total",
			line("    floor: 0\n    adjust: [{code: r, each: 1, fact: {kind: count, measure: v}}]\n") + "total: {bonus: 5}\n",
			"",
		},
		{
			"capped by the line",
			line("    floor: 0\n    caps: {both: 3}\n    adjust: [{code: r, each: 1, fact: {kind: count, measure: v}}]\n"), "",
		},
		{
			"below zero without end", line("    adjust: [{code: r, each: -1, fact: {kind: count, measure: v}}]\n"),
			"no-floor a proof.nofloor",
		},
		{"below zero", line("    adjust: [{code: r, points: -12}]\n"), "no-floor a proof.nofloorto"},
		{"a row in vain", line("    adjust: [{code: r, points: 0}]\n"), "dead-row r proof.zerorow"},
		{
			"steps in vain",
			line("    adjust: [{code: r, fact: {kind: percent, max: 100}, steps: {over: 100, every: 1, points: 1}, cap: 2}]\n"),
			"dead-row r proof.deadsteps",
		},
		{
			"steps down in vain",
			line("    floor: 0\n    adjust: [{code: r, fact: {kind: percent, max: 100}, " +
				"steps: {below: 0, every: 1, points: -1}}]\n"),
			"dead-row r proof.deadsteps",
		},
		{
			"in the wrong column", line("    floor: 0\n    adjust: [{code: r, points: -1, printed: bonus}]\n"),
			"wrong-column r proof.wrongcolumn",
		},
		{
			"in the wrong column too", line("    adjust: [{code: r, points: 1, printed: penalty}]\n"),
			"wrong-column r proof.wrongcolumn",
		},
		{
			"a stray figure in the wrong column", line("    printed: [{column: bonus, points: -1}]\n"),
			"wrong-column a proof.headercolumn, stray-figure a proof.stray",
		},
		{
			"stray figures", line("    printed: [{column: base, points: 1}, {column: penalty, points: -1}]\n"),
			"stray-figure a proof.stray, stray-figure a proof.stray",
		},
	} {
		c.check(t)
	}
}

// TestProofRest: offices, missing numbers, facts, levels, grades and ties.
func TestProofRest(t *testing.T) {
	levels := func(of, list string) string {
		return line("    base: {fact: {name: x, kind: level, levels: [" + of + "]}, levels: [" + list + "]}\n")
	}
	three := line("  - {code: a.3, short: Ba, max: 0}\n  - {code: a.1, short: Hai, max: 0}\n")
	for _, c := range []doubt{
		{"nobody appraises", with("offices: [{id: to, name: Tổ}]\n"), "no-owner a proof.noowner"},
		{
			"those below are appraised", line("    entry: true\n    lines: [{code: b, short: B, max: 10, owner: to}]\n") +
				"offices: [{id: to, name: Tổ}]\n", "",
		},
		{"a number is missing", three, "missing-row a.2 proof.missingrow"},
		{"no measure", line("    base: {each: 1, fact: {kind: count, max: 10}}\n"), "no-measure a proof.nomeasure"},
		{"nobody reads it", with("facts: [{name: x, kind: percent}]\n"), "unused-fact x proof.unusedfact"},
		{"a level without points", levels("A, B", "{name: A, points: 10}"), "gap a proof.levelgap"},
		{
			"a level twice", levels("A", "{name: A, points: 10}, {name: A, points: 9}"), "dead-row a proof.leveltwice",
		},
		{
			"levels alike",
			levels("A, A+", "{name: A, points: 10}, {name: A+, points: 9}"),
			"alike-levels x proof.alikelevels",
		},
		{"a grade out of reach", with("grades: [{name: A, from: 11}]\n"), "never-fires A proof.gradehigh"},
		{
			"a grade in the shadow",
			with("grades: [{name: B, from: 5}, {name: A, from: 8}]\n"),
			"never-fires A proof.gradeshadow",
		},
		{"one after another", with("grades: [{name: A, from: 8}, {name: B, from: 5}, {name: C}]\n"), ""},
		{"a grade with more conditions", with("grades: [{name: A, from: 5, no-zero: true}, {name: B, from: 8}]\n"), ""},
		{
			"a grade above a capped total",
			line("    adjust: [{code: r, points: 5}]\n") + "total: {cap: nominal}\ngrades: [{name: A, from: 11}]\n",
			"never-fires A proof.gradehigh",
		},
		{
			"a grade above capped groups",
			line("    adjust: [{code: r, points: 5}]\n") + "total: {cap: groups}\ngrades: [{name: A, from: 11}]\n",
			"never-fires A proof.gradehigh",
		},
		{
			"after people decided",
			with("ties: [{by: people, text: Hiệp thương}, {by: bonus, prefer: more, text: Thưởng}]\n"),
			"dead-row  proof.tiesafter",
		},
	} {
		c.check(t)
	}
}

// TestProofText: figures in the words of a line that its rule does not have, as points and as per cent.
func TestProofText(t *testing.T) {
	row := func(text, rule string) string {
		return line("    floor: 0\n    adjust: [{code: r, text: '" + text + "', " + rule + "}]\n")
	}
	each := "each: -0.5, fact: {kind: count, measure: v}"
	steps := "fact: {kind: percent, max: 100}, steps: {below: 98.5, every: 1, points: -1}"
	for _, c := range []doubt{
		{"as the rule", row("Mỗi vụ trừ 0,5 điểm", each), ""},
		{"another figure", row("Mỗi vụ trừ 0,25 điểm", each), "text r proof.textpoints"},
		{"in short", row("Mỗi vụ trừ 2đ", each), "text r proof.textpoints"},
		{"the maximum of the line", row("Trong tổng 10 điểm", each), ""},
		{"per cent as the rule", row("Dưới 98,5 % trừ 1 điểm", steps), ""},
		{"another per cent", row("Dưới 98 % trừ 1 điểm", steps), "text r proof.textpercent"},
		{"a formula says nothing", row("Trừ 7 điểm", "formula: 0 - 1, cap: 1"), ""},
	} {
		c.check(t)
	}
}
