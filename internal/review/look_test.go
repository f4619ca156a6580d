package review_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"thidua/internal/exact"
	"thidua/internal/formula"
	"thidua/internal/review"
	"thidua/internal/words"
)

// TestCompare: two rounds are held against each other by share of the full mark and rank; a unit in one of them only
// has no change.
func TestCompare(t *testing.T) {
	c := agreed(t)
	was := c.world()
	now := newCampaign(t)
	r := plan()
	now.start(r, units("b", "a", "d"))
	now.file("a", 80, 105)
	now.file("b", 95, 110)
	now.file("d", 80, 100)
	now.advance()
	now.match("b", "a", "I.1", "I.2")
	now.match("a", "b", "I.1", "I.2")
	now.match("a", "d", "I.1", "I.2")
	var got []string
	for _, m := range review.Compare(was, now.world()) {
		got = append(got, fmt.Sprintf(
			"%s %v %s→%s %s %+d", m.Unit, m.Both(), m.Was.Share, m.Is.Share, m.Change, m.Places,
		))
	}
	want := []string{"b true 70→100 30 +1", "a true 90→60 -30 -1", "d false 0→50 0 +0", "c false 55→0 0 +0"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestMirror: how far claims were from what was agreed, who gave more than claimed, and which lines told nobody apart.
func TestMirror(t *testing.T) {
	c := sent(t)
	give := func(judge, unit, line string, points int64) {
		must(t, c.judge(judge, unit, line, review.Verdict{Verb: review.Differ, Points: ptr(points), Why: "đếm lại"}))
		must(t, c.answer(unit, line, true, ""))
	}
	c.match("b", "a", "I.2")
	give("b", "a", "I.1", 30) // 30 less
	c.match("a", "b", "I.1")
	give("a", "b", "I.2", 30) // 10 less
	give("a", "c", "I.2", 42) // 17 more than its claim comes to beside the leader
	c.match("b", "c", "I.1")
	m := c.world().Mirror()
	var lines []string
	for _, u := range m.Units {
		lines = append(lines, fmt.Sprint(
			u.Form.Unit, " ", u.Claimed, " ", u.Agreed, " +", u.Raised, " -", u.Lowered, " ", u.Complete,
		))
	}
	for _, j := range m.Judges {
		lines = append(lines, fmt.Sprint(j.Account, " ", j.Lines, " ", j.AsClaim, " ", j.Mean.Rat(), " ", j.Distance.Rat()))
	}
	want := []string{
		"a 100 60 +0 -2 true", "b 70 60 +0 -1 true", "c 70 72 +1 -0 true", "nguoi-a 3 1 7/3 37/6",
		"nguoi-b 3 2 -10/1 -37/6", // a match gives nothing beyond the claim, also where the leader makes less of it
	}
	if diff := cmp.Diff(want, lines); diff != "" {
		t.Error(diff)
	}
	if m.Lines != 2 || !slices.Equal(m.Alike, []string{"I.1"}) || m.Spread.String() != "12" {
		t.Errorf("%d lines, alike %v, spread %s", m.Lines, m.Alike, m.Spread)
	}
	if m := open(t).world().Mirror(); m.Lines != 0 || len(m.Judges) != 0 || !m.Spread.Zero() {
		t.Errorf("nothing was agreed on: %+v", m)
	}
}

// TestUnfinished: what is not done in a year is listed until the round is closed: the round, forms that were not sent,
// lines without agreement, objections without an answer.
func TestUnfinished(t *testing.T) {
	c := open(t)
	c.file("a", 95, 110)
	list := func() string {
		t.Helper()
		items, err := c.Unfinished(ctx, "2023")
		must(t, err)
		var out []string
		for _, x := range items {
			key := x.Key
			for _, u := range []string{"a", "b", "c"} {
				key = strings.Replace(key, c.id(u), u, 1)
			}
			out = append(out, strings.Replace(key, c.round, "r", 1))
			if said := words.English.Say(x.Msg); said == "" || strings.Contains(said, "{") {
				t.Errorf("%s says %q", x.Key, said)
			}
		}
		slices.Sort(out)
		return strings.Join(out, " ")
	}
	if got := list(); got != "form/b form/c lines/a round/r" {
		t.Error(got)
	}
	must(t, c.Part(ctx, of("a"), review.Leave, c.id("c"), nil))
	if got := list(); got != "form/b lines/a round/r" {
		t.Error(got)
	}
	c = published(t)
	must(t, c.Object(ctx, of("b"), c.id("b"), "I.1", "đã giải quyết đủ"))
	if got := list(); got != "objection/b/I.1 round/r" {
		t.Error(got)
	}
	c.broken = errors.New("the disk is gone")
	if _, err := c.Unfinished(ctx, "2023"); !errors.Is(err, c.broken) {
		t.Error(err)
	}
	c.broken = nil
	must(t, c.Reply(ctx, of("c"), c.id("b"), "I.1", review.Ruling{Text: "đã đếm đúng"}))
	c.days(30)
	must(t, c.Finish(ctx, of("a"), c.round, c.version()))
	if got := list(); got != "" {
		t.Error(got)
	}
}

// TestWritten: what is written of a figure is read back as it was, and nothing else is read.
func TestWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := formula.Of(exact.Frac(rapid.Int64().Draw(t, "n"), rapid.Int64Range(1, 1<<40).Draw(t, "d")))
		if back := review.Decode(review.Encode(v)); back.State != formula.Entered || !back.Num.Equal(v.Num) {
			t.Fatalf("%+v is read as %+v", v, back)
		}
	})
	for _, text := range []string{"", "1.5", "1e3", "x", "1/0", "na", "NA "} {
		if v := review.Decode(text); v.State == formula.Entered || v.State == formula.NA {
			t.Errorf("%q is read as %+v", text, v)
		}
	}
	v := review.Decode("NA")
	if v.State != formula.NA || review.Encode(v) != "NA" || review.Encode(formula.Value{}) != "" {
		t.Errorf("%+v", v)
	}
	if review.Fraction(nil) != "" || review.ParseFraction("") != nil {
		t.Error("nothing is something")
	}
}

// plain is a sheet of a line that reads no figure, one that may not apply, and one of people's judgement.
const plain = `
format: 1
id: don-gian
version: 1
year: 2023
title: Bảng điểm đơn giản
scale: 30
facts: [{name: biên chế, kind: count}]
lines:
  - {code: "1", short: Nền nếp, max: 10, evidence: sổ theo dõi}
  - code: "2"
    short: Xét xử
    max: 10
    evidence: báo cáo
    facts: [{name: số vụ, kind: count}]
    base: {of: "[số vụ] / [biên chế]", bands: [{from: 1, points: 10}, {below: 1, points: 5}]}
  - code: "3"
    short: Khác
    max: 10
    base: {entered: {from: 0, to: 10}}
    adjust: [{each: 1, code: "3.1", text: Thưởng}]
`

// TestAnswered: a line that asks for no figure is answered by a note or a piece of evidence; one that asks for some, by
// all of them; what does not apply is said by the unit, and leaves the full mark.
func TestAnswered(t *testing.T) {
	c := newCampaign(t)
	c.sheets["s2"] = plain
	r := plan()
	r.Edition = "s2"
	c.start(r, units("a", "b"))
	missing := func(want string) {
		t.Helper()
		if got := strings.Join(c.world().Missing(c.id("a")), " "); got != want {
			t.Errorf("missing %q, want %q", got, want)
		}
	}
	unproven := func(want string) {
		t.Helper()
		if got := strings.Join(c.world().Unproven(c.form("a")), " "); got != want {
			t.Errorf("unproven %q, want %q", got, want)
		}
	}
	missing("1 2 3")
	unproven("1 2")
	must(t, c.fill("a", review.Cell{Line: "1", Note: "giữ nền nếp tốt"})())
	missing("2 3")
	unproven("2")
	must(t, c.fill("a", review.Cell{Fact: "số vụ", Value: formula.Value{State: formula.NA}})())
	var names []string
	for _, x := range c.world().CommonOf(c.form("a")) {
		names = append(names, x.Name)
	}
	if !slices.Equal(names, []string{"biên chế"}) || len(c.world().Blank(c.form("a"))) != 1 {
		t.Errorf("of no line: %v", names)
	}
	w := c.world()
	for _, name := range []string{"biên chế", "số vụ"} {
		if !w.Asks(w.Forms[0], w.Engine.Sheet().Fact(name)) {
			t.Errorf("%s is not asked for", name)
		}
	}
	must(t, c.fill("a", review.Cell{Fact: "biên chế", Value: num(20)})())
	must(t, c.fill("a", review.Cell{Fact: "3", Value: num(7)}, review.Cell{Fact: "3.1", Value: num(2)})())
	missing("")
	w = c.world()
	low, high := w.Span("3")
	if !low.Zero() || high.String() != "30" { // a bonus without end goes as far as the scale
		t.Errorf("from %s to %s", low, high)
	}
	if got := strings.Join(w.NotApplying(w.Forms[0]), " "); got != "2" {
		t.Errorf("not applying %q", got)
	}
	unproven("")
	if !w.Applies(w.Forms[0], w.Engine.Sheet().Find("2")) { // the unit must see what it said, and can take it back
		t.Error("what a unit says does not apply does not concern it")
	}
	must(t, c.send("a"))
}
