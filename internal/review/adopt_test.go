package review_test

import (
	"slices"
	"strings"
	"testing"

	"thidua/internal/review"
	"thidua/internal/scoring"
)

// amended is the next version of the sheet: other ranges on I.1 and another name for its fact, and a new line I.3 in
// the place of I.2.
var amended = strings.NewReplacer(
	"version: 1", "version: 2", "{name: tỷ lệ, kind", "{name: tỷ lệ đúng hạn, was: [tỷ lệ], kind", "[tỷ lệ]\"",
	"[tỷ lệ đúng hạn]\"", "from: 90, points: 60", "from: 80, points: 60", "below: 90", "below: 80", "code: I.2",
	"code: I.3", "Phổ biến pháp luật", "Sáng kiến",
	"        facts: [{name: lượt, kind: count}, {name: chỉ tiêu, kind: count}]\n", "",
	`base: {leader: {actual: "[lượt]", target: "[chỉ tiêu]"}}`, "base: {each: 10}",
).Replace(sheetText)

func (c *campaign) adopt(by review.By, edition string, changed ...string) func() error {
	return func() error {
		return c.Adopt(ctx, by, c.round, c.version(), review.Amendment{Edition: edition, Changed: changed})
	}
}

// TestAdopt: with an amended sheet the lines that changed are the units' again, the rest stays as it was said; figures
// go by their new names, evidence of lines that are gone goes with them.
func TestAdopt(t *testing.T) {
	c := open(t)
	c.sheets["s2"] = amended
	for _, lines := range [][]string{{"I.1"}, {"I.1", "I.2"}, {"I.2"}} {
		must(t, c.Attach(ctx, of("a"), c.id("a"), review.Proof{Lines: lines, Link: "https://example.org"}, nil))
	}
	c.file("a", 95, 110)
	c.file("b", 85, 120)
	c.advance()
	must(t, c.judge("b", "a", "I.1", review.Verdict{Verb: review.Differ, Figures: figures("tỷ lệ", 70), Why: "đếm lại"}))
	must(t, c.Part(ctx, of("a"), review.Leave, c.id("b"), nil))
	back := c.world().AdoptedBack([]string{"I.1", "I.3"})
	if len(back) != 1 || back[0].Unit != "a" || c.world().AdoptedBack([]string{"I.3"}) != nil {
		t.Errorf("%d forms come back", len(back))
	}
	must(t, c.adopt(because("a", "theo Quyết định 7"), "s2", "I.1", "I.3")())
	f := c.form("a")
	if c.now().Edition != "s2" || f.Stage != review.Returned || len(f.Lines) != 2 {
		t.Errorf("%+v", f)
	}
	for _, code := range []string{"I.1", "I.3"} {
		if l := f.Line(code); l == nil || l.Stand != review.Open || l.Ask != "theo Quyết định 7" {
			t.Errorf("%s: %+v", code, l)
		}
	}
	if x := f.Figure("tỷ lệ đúng hạn", review.Reported); x == nil || x.Value != "95" ||
		f.Figure("tỷ lệ đúng hạn", review.Verified) != nil || f.Figure("tỷ lệ", review.Reported) != nil {
		t.Errorf("%+v", f.Figures)
	}
	if p := f.Proofs; len(p) != 2 || !slices.Equal(p[1].Lines, []string{"I.1"}) {
		t.Errorf("%+v", p)
	}
	if l := c.form("c"); l.Stage != review.Filling || l.Line("I.3").Stand != review.Waiting { // never sent
		t.Errorf("%+v", l)
	}
	if l := c.form("b"); l.Stage != review.Left || l.Line("I.1").Stand != review.Waiting {
		t.Errorf("%+v", l)
	}
	must(t, c.fill("a", review.Cell{Fact: "I.3", Value: num(3)})())
	must(t, c.send("a"))
	c.match("b", "a", "I.1", "I.3")
	if got := c.points("a", "I.3", scoring.Agreed); got != "30" {
		t.Errorf("agreed %s", got)
	}
}

// TestAdoptKeeps: what was said of lines that did not change stays.
func TestAdoptKeeps(t *testing.T) {
	c := sent(t)
	c.sheets["s2"] = strings.Replace(sheetText, "version: 1", "version: 2", 1)
	c.match("b", "a", "I.1", "I.2")
	before := c.form("b")
	must(t, c.adopt(of("a"), "s2", "I.2")())
	f := c.form("a")
	if l := f.Line("I.1"); l.Stand != review.Settled || f.Line("I.2").Stand != review.Open || f.Stage != review.Returned {
		t.Errorf("%+v", f)
	}
	if g := c.form("b"); g.Line("I.1").ID != before.Line("I.1").ID || g.Line("I.1").Stand != review.Waiting {
		t.Errorf("%+v", g)
	}
	must(t, c.send("a")) // as it was
	if l := c.line("a", "I.1"); l.Stand != review.Settled {
		t.Errorf("%+v", l)
	}
}

// TestAdoptRefused: for a reason, until the first appraisal is over, to another sheet that asks for no office that
// nobody was chosen for.
func TestAdoptRefused(t *testing.T) {
	c := open(t)
	c.sheets["s2"] = amended
	c.sheets["s3"] = strings.Replace(sheetText, "Tổ thư ký}", "Tổ thư ký}, {id: vp, name: Văn phòng}", 1)
	c.invalid(t, "no reason", c.adopt(because("a", ""), "s2"), "why")
	c.conflict(t, "review.adopted", c.adopt(of("a"), "s1"))
	c.conflict(t, "review.adoptoffice", c.adopt(of("a"), "s3"))
	c.unknown(t, "no sheet", c.adopt(of("a"), "s4"))
	c.outdated(t, "store.stale", func() error {
		return c.Adopt(ctx, of("a"), c.round, 2, review.Amendment{Edition: "s2"})
	})
	c.until(review.Explaining)
	c.conflict(t, "review.noamend", c.adopt(of("a"), "s2"))
	c = open(t)
	c.sheets["s2"] = amended
	r := copyRound(c.now()) // a result was published by the old sheet, whatever the phase says
	r.Times = 1
	c.rounds[r.ID] = r
	c.conflict(t, "review.adoptlate", c.adopt(of("a"), "s2"))
}
