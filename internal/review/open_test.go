package review_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"thidua/internal/audit"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/review"
	"thidua/internal/scoring"
)

// TestOpen: a round begins with the self-scoring and a form for each member, with every line of the sheet waiting.
func TestOpen(t *testing.T) {
	c := open(t)
	r := c.now()
	if r.Version != 1 || r.Phase != review.SelfScoring || r.Rules != scoring.Newest || r.Shown() || len(r.Dues) != 5 ||
		r.Dues[0].ID == "" || r.Offices[0].ID == "" {
		t.Errorf("%+v", r)
	}
	for _, u := range []string{"a", "b", "c"} {
		f := c.form(u)
		lines := []review.Line{{Code: "I.1", Stand: review.Waiting}, {Code: "I.2", Stand: review.Waiting}}
		for i := range lines {
			lines[i].ID = f.Lines[i].ID
		}
		want := &review.Form{
			ID: f.ID, Version: 1, Round: c.round, Unit: u, Code: "dv-" + u, Name: "Đơn vị " + strings.ToUpper(u),
			Stage: review.Filling, Lines: lines,
		}
		if diff := cmp.Diff(want, f); diff != "" || lines[0].ID == lines[1].ID {
			t.Error(diff)
		}
	}
	act := audit.Act{
		Verb: "review.open", Actor: "nguoi-a", Behalf: "a", Object: "review_round/" + c.round, Why: "theo kế hoạch",
	}
	if diff := cmp.Diff([]audit.Act{act}, c.acts); diff != "" {
		t.Error(diff)
	}
}

// TestOpenRefused: what is wrong with a round is named by its field; no round without members or sheet, and none beside
// another of its period.
func TestOpenRefused(t *testing.T) {
	c := open(t)
	again := func(change func(r *review.Round), members ...string) func() error {
		return func() error {
			r := plan()
			r.Year = "2024"
			change(&r)
			_, err := c.Open(ctx, of("a"), r, units(members...), "")
			return err
		}
	}
	due := func(p review.Phase, on day.Date) func(r *review.Round) {
		return func(r *review.Round) { r.SetDue(review.Due{Phase: p, Day: on}) }
	}
	c.invalid(t, "no period", again(func(r *review.Round) { r.Period = "" }, "a"), "period")
	c.invalid(t, "a grace below zero", again(func(r *review.Round) { r.Grace = -1 }, "a"), "grace")
	c.invalid(t, "a grace too long", again(func(r *review.Round) { r.Grace = 61 }, "a"), "grace")
	c.invalid(t, "a number too long", again(func(r *review.Round) { r.Number = strings.Repeat("ố", 61) }, "a"), "number")
	c.invalid(t, "no last days", again(func(r *review.Round) { r.Dues = nil }, "a"),
		"due.agreement", "due.appraisal", "due.explanation", "due.second", "due.self")
	c.invalid(t, "a last day before the one before", again(due(review.Second, monday), "a"), "due.second")
	c.invalid(t, "all of it", again(func(r *review.Round) {
		r.Period, r.Grace, r.Dues[0].Day = "month", 99, 0
		*r = review.Round{Period: "month", Grace: 99, Dues: plan().Dues}
		r.SetDue(review.Due{Phase: review.Agreeing, Day: 1})
	}, "a"), "due.agreement", "grace", "period")
	c.conflict(t, "review.nobody", again(func(*review.Round) {}))
	c.unknown(t, "no sheet", again(func(r *review.Round) { r.Edition = "khong-co" }, "a"))
	c.conflict(t, "store.exists", again(func(r *review.Round) { r.Year = "2023" }, "a"))
	c.unknown(t, "the year before is not there", func() error {
		_, err := c.Open(ctx, of("a"), plan(), units("a"), "khong-co")
		return err
	})
	must(t, again(func(r *review.Round) { r.Year, r.Period, r.Grace = "2023", scoring.HalfYear, 60 }, "a")())
	must(t, again(due(review.Second, lastDay[review.Explaining]), "a")()) // two phases may end on one day
}

// assigned is a sheet with lines that apply to some units only, and one that is not scored at the half-year.
const assigned = `
format: 1
id: phan-cong
version: 1
year: 2023
title: Bảng điểm phân công
scale: 40
kinds: [{id: toa-an, name: Tòa án}]
units: [{id: dv-a, name: Đơn vị A, kind: toa-an}, {id: dv-b, name: Đơn vị B}]
lines:
  - {code: "1", short: Chung, max: 10}
  - {code: "2", short: Xét xử, max: 10, applies: {kinds: [toa-an]}}
  - {code: "3", short: Cả năm, max: 10, half-year: false}
  - {code: "4", short: Trừ A, max: 10, applies: {except: [dv-a]}, unassigned: full}
`

// TestBlankForm: a form has the lines that apply to its unit and to the period; a line that gives its full mark where
// it is not assigned is not asked of anybody either.
func TestBlankForm(t *testing.T) {
	for _, x := range []struct {
		period scoring.Period
		a, b   string
	}{
		{scoring.Year, "1 2 3 4", "1 3 4"},
		{scoring.HalfYear, "1 2 4", "1 4"},
	} {
		c := newCampaign(t)
		c.sheets["s2"] = assigned
		r := plan()
		r.Edition, r.Period = "s2", x.period
		c.start(r, units("a", "b"))
		for unit, want := range map[string]string{"a": x.a, "b": x.b} {
			var codes []string
			for _, l := range c.form(unit).Lines {
				codes = append(codes, l.Code)
			}
			if got := strings.Join(codes, " "); got != want {
				t.Errorf("%s, %s: %s, want %s", x.period, unit, got, want)
			}
		}
		if k := c.form("a").Kind; k != "toa-an" {
			t.Errorf("the kind of a unit is %q", k)
		}
	}
}

// comparing is a sheet whose line compares with the year before; its fact had another name then.
var comparing = strings.NewReplacer(
	"id: thu", "id: thu", "year: 2023", "year: 2024", "{name: tỷ lệ, kind: percent}",
	"{name: tỷ lệ giải quyết, was: [tỷ lệ], kind: percent}",
	`of: "[tỷ lệ]"`, `of: "[tỷ lệ giải quyết] - năm_trước([tỷ lệ giải quyết])"`, "from: 90", "from: 0", "below: 90",
	"below: 0",
).Replace(sheetText)

// TestKnown: a new round takes over what the round of the year before verified, else what was reported there, of the
// facts with which its rules compare: by their old names too, and from no unit that was not in it.
func TestKnown(t *testing.T) {
	c := sent(t)
	must(t, c.judge("b", "a", "I.1", review.Verdict{Verb: review.Differ, Figures: figures("tỷ lệ", 80), Why: "đếm lại"}))
	must(t, c.Part(ctx, of("a"), review.Leave, c.id("c"), nil))
	c.sheets["s2"] = comparing
	r := plan()
	r.Year, r.Edition = "2024", "s2"
	before := c.round
	var err error
	c.round, err = c.Open(ctx, of("a"), r, units("a", "b", "c", "d"), before)
	must(t, err)
	for unit, want := range map[string]string{"a": "80", "b": "80", "c": "", "d": ""} {
		var got []string
		for _, x := range c.form(unit).Figures {
			got = append(got, fmt.Sprint(x.Fact, " ", x.Lane, " ", x.Value, " ", x.Account))
		}
		var list []string
		if want != "" {
			list = []string{"tỷ lệ giải quyết last " + want + " " + review.Automatic}
		}
		if !slices.Equal(got, list) {
			t.Errorf("%s: %q, want %q", unit, got, list)
		}
	}
	w := c.world()
	sh := w.Engine.Sheet()
	if !w.Compared(sh.Fact("tỷ lệ giải quyết")) || w.Compared(sh.Fact("lượt")) {
		t.Error("it is not told which figures are compared with the year before")
	}
}

// TestUnknownRules: a round that a newer program scored is not scored by this one.
func TestUnknownRules(t *testing.T) {
	c := open(t)
	r := *c.now()
	r.Rules = scoring.Newest + 1
	c.rounds[c.round] = &r
	c.conflict(t, "library.newerrules", func() error { return c.Recall(ctx, of("a"), c.id("a")) })
}

// TestRetry: an act that somebody else overtook is tried again on what is there now, four times at most.
func TestRetry(t *testing.T) {
	c := open(t)
	times := 0
	other := func() { // somebody of the unit saves another figure at that moment
		times++
		must(t, c.Fill(ctx, of("a"), c.id("a"), []review.Cell{{Fact: "lượt", Value: num(7)}}))
	}
	c.meddle = other
	must(t, c.Fill(ctx, of("a"), c.id("a"), []review.Cell{{Fact: "tỷ lệ", Value: num(95)}}))
	f := c.form("a")
	if times != 1 || f.Figure("lượt", review.Reported).Value != "7" || f.Figure("tỷ lệ", review.Reported).Value != "95" {
		t.Errorf("%d times: %+v", times, f.Figures)
	}
	var busy func()
	busy = func() {
		times++
		c.meddle = busy
	}
	times, c.meddle = 0, busy
	c.outdated(t, "store.stale", func() error {
		return c.Fill(ctx, of("a"), c.id("a"), []review.Cell{{Fact: "tỷ lệ", Value: num(96), Seen: "95"}})
	})
	if times != 4 {
		t.Errorf("tried %d times", times)
	}
	c.meddle = nil
	if err := c.Fill(ctx, of("a"), "khong-co", nil); !fault.Is(err, fault.NotFound) {
		t.Error(err)
	}
}

// TestJudgeUnit: a line is appraised by the unit of its office, else the head unit, else a deputy; never by the own
// unit.
func TestJudgeUnit(t *testing.T) {
	r := plan() // the office "to" is that of b
	for _, x := range []struct {
		office, unit string
		lead         review.Lead
		want         string
	}{
		{"to", "a", review.Lead{Head: "a"}, "b"},
		{"to", "b", review.Lead{Head: "a", Deputies: []string{"c"}}, "a"},
		{"", "b", review.Lead{Head: "a"}, "a"},
		{"", "a", review.Lead{Head: "a", Deputies: []string{"c", "d"}}, "c"},
		{"", "a", review.Lead{Head: "a", Deputies: []string{"a", "d"}}, "d"},
		{"khac", "a", review.Lead{Head: "a"}, ""},
		{"", "a", review.Lead{}, ""},
	} {
		if got := r.Judge(x.office, x.unit, x.lead); got != x.want {
			t.Errorf("%+v: %q", x, got)
		}
	}
}
