package review_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"thidua/internal/exact"
	"thidua/internal/fault"
	"thidua/internal/formula"
	"thidua/internal/review"
	"thidua/internal/scoring"
)

// figures is what an appraiser found of one fact.
func figures(fact string, n int64) map[string]formula.Value {
	return map[string]formula.Value{fact: num(n)}
}

func (c *campaign) fill(unit string, cells ...review.Cell) func() error {
	return func() error { return c.Fill(ctx, of(unit), c.id(unit), cells) }
}

// TestFill: figures are kept exactly, each with who gave it and when; nothing, zero and not applicable
// are three things.
func TestFill(t *testing.T) {
	c := open(t)
	fact := func(seen string, v formula.Value) review.Cell {
		return review.Cell{Fact: "tỷ lệ", Seen: seen, Value: v}
	}
	stands := ""
	for _, x := range []struct {
		value formula.Value
		want  string
	}{
		{num(0), "0"},
		{formula.Of(exact.MustParse("97.7")), "977/10"},
		{formula.Value{State: formula.NA}, "NA"},
		{formula.Value{}, ""},
		{num(95), "95"},
	} {
		must(t, c.fill("a", fact(stands, x.value))())
		f := c.form("a").Figure("tỷ lệ", review.Reported)
		switch {
		case x.want == "" && f != nil:
			t.Errorf("taken back, and there still: %+v", f)
		case x.want != "" && (f == nil || f.Value != x.want || f.Account != "nguoi-a" || f.At != c.clock.Now().UnixMicro()):
			t.Errorf("%+v, want %s", f, x.want)
		}
		stands = x.want
	}
	if v := c.form("a").Version; v != 6 {
		t.Errorf("version %d after five changes", v)
	}
	must(t, c.fill("a", fact("95", num(95)))())
	if v := c.form("a").Version; v != 6 {
		t.Errorf("the same again makes version %d", v)
	}
	last := review.Cell{Fact: "lượt", Last: true, Value: num(90)}
	must(t, c.fill("a", last)())
	if f := c.form("a").Figure("lượt", review.LastYear); f == nil || f.Value != "90" {
		t.Errorf("the year before: %+v", f)
	}
}

// TestFillTogether: who saw another value than the one that is there overwrites nothing; all cells are saved or none;
// the cells that somebody else changed are named.
func TestFillTogether(t *testing.T) {
	c := open(t)
	must(t, c.fill("a", cells(95, 110)...)())
	c.outdated(t, "review.stale", c.fill(
		"a", review.Cell{Fact: "tỷ lệ", Value: num(96), Seen: "90"},
		review.Cell{Fact: "lượt", Last: true, Value: num(1), Seen: "2"},
		review.Cell{Fact: "chỉ tiêu", Value: num(99), Seen: "100"},
	), "f.tỷ lệ", "l.lượt")
	// what two typed alike is no quarrel
	must(t, c.fill("a", review.Cell{Fact: "tỷ lệ", Value: num(95), Seen: "90"})())
	if got := (review.Cell{Line: "I.1"}).Field(); got != "c.I.1" {
		t.Error(got)
	}
}

// TestMayFill: only the unit itself fills in, figures that people enter, while its form is with it; the question
// whether it may has the same answer.
func TestMayFill(t *testing.T) {
	c := open(t)
	one := []review.Cell{{Fact: "tỷ lệ", Value: num(95)}}
	check := func(msg string, by review.By, form string, list []review.Cell) {
		t.Helper()
		c.conflict(t, msg, func() error { return c.Fill(ctx, by, form, list) })
		var f *fault.Error
		if err := c.MayFill(c.world(), by, form, nil, list); !errors.As(err, &f) || f.Msg.Key != msg {
			t.Errorf("may it be filled in? %v, want %s", err, msg)
		}
	}
	must(t, c.MayFill(c.world(), of("a"), c.id("a"), one))
	check("review.notown", of("b"), c.id("a"), one)
	c.unknown(t, "no such fact", c.fill("a", review.Cell{Fact: "khác", Value: num(1)}))
	c.unknown(t, "no such line", c.fill("a", review.Cell{Line: "IX"}))
	c.file("a", 95, 110)
	check("review.sent", of("a"), c.id("a"), one)
	check("review.locked", of("a"), c.id("a"), []review.Cell{{Fact: "KL", Value: num(1)}})
	c.advance()
	check("review.toolate", of("b"), c.id("b"), one)
	must(t, c.judge("b", "a", "I.1", review.Verdict{Verb: review.Return, Why: "thiếu báo cáo"}))
	check("review.locked", of("a"), c.id("a"), []review.Cell{{Fact: "lượt", Value: num(1)}})
	check("review.locked", of("a"), c.id("a"), []review.Cell{{Fact: "KL", Value: num(1)}})
	must(t, c.fill("a", review.Cell{Fact: "tỷ lệ", Value: num(91), Seen: "95"})())
	if err := c.MayFill(c.world(), of("a"), "khong-co", one); !fault.Is(err, fault.NotFound) {
		t.Error(err)
	}
}

// claimed is a cell with claimed points on line I.1, where the unit saw what stands there.
func claimed(f *review.Form, points, why string) review.Cell {
	c := review.Cell{Line: "I.1", Why: why, SeenNote: f.Line("I.1").Note, Note: f.Line("I.1").Note}
	if points != "" {
		c.Value = formula.Of(exact.MustParse(points))
	}
	if e := f.Entry("I.1", scoring.Claimed); e != nil {
		c.Seen, c.SeenWhy = review.Fraction(e.Points), e.Reason
	}
	return c
}

// TestClaim: points claimed beside the rule need a reason and stay within reach of the line; without points the rule's
// hold again, and what was said before stays on record.
func TestClaim(t *testing.T) {
	c := open(t)
	must(t, c.fill("a", cells(95, 110)...)())
	claim := func(points, why string) func() error { return c.fill("a", claimed(c.form("a"), points, why)) }
	c.invalid(t, "no reason", claim("50", ""), "w.I.1")
	c.invalid(t, "no reason to read", claim("50", " . "), "w.I.1")
	c.invalid(t, "a reason too long", claim("50", strings.Repeat("ố", 4001)), "w.I.1")
	c.invalid(t, "more than twice the line", claim("120.5", "nhầm dấu phẩy"), "c.I.1")
	c.invalid(t, "less than nothing", claim("-1", "nhầm dấu"), "c.I.1")
	must(t, claim("120", "thưởng thêm theo Nghị quyết 5")()) // bodies grant what the sheet does not give
	must(t, claim("52.5", "trừ hồ sơ trả lại")())
	if got := c.points("a", "I.1", scoring.Claimed); got != "105/2" {
		t.Errorf("claimed %s", got)
	}
	if w := c.world(); !w.Beyond("I.1", exact.New(61)) || w.Beyond("I.1", exact.New(60)) {
		t.Error("beyond the rule is not beyond the rule")
	}
	v := c.form("a").Version
	must(t, claim("52.5", "trừ hồ sơ trả lại")())
	if c.form("a").Version != v {
		t.Error("the same claim again is a change")
	}
	seen := claimed(c.form("a"), "40", "khác")
	must(t, claim("51", "trừ thêm")())
	c.outdated(t, "review.stale", c.fill("a", seen), "c.I.1")
	must(t, claim("", "")())
	if got, n := c.points("a", "I.1", scoring.Claimed), len(c.form("a").Entries); got != "60" || n != 4 {
		t.Errorf("back to the rule: %s, %d entries", got, n)
	}
	for i, e := range c.form("a").Entries {
		if e.No != int64(i+1) || e.Lane != scoring.Claimed || e.Account != "nguoi-a" {
			t.Errorf("%+v", e)
		}
	}
}

// TestNote: what the unit says of a line is kept beside the points, and overwritten by nobody who did not see it.
func TestNote(t *testing.T) {
	c := open(t)
	note := func(seen, text string) func() error {
		return c.fill("a", review.Cell{Line: "I.1", SeenNote: seen, Note: text})
	}
	c.invalid(t, "nothing to read", note("", "."), "n.I.1")
	must(t, note("", "chưa có báo cáo")())
	must(t, note("khác", "chưa có báo cáo")())
	c.outdated(t, "review.stale", note("khác", "đã gửi"), "n.I.1")
	must(t, note("chưa có báo cáo", "")())
	if got := c.line("a", "I.1").Note; got != "" {
		t.Error(got)
	}
}

// TestSend: nothing is sent while a figure or a knock-out is unanswered; what is sent is signed as it stands.
func TestSend(t *testing.T) {
	c := open(t)
	send := func() error { return c.send("a") }
	c.refused(t, "nothing entered", fault.Conflict, "review.missing", send, "line.I.1", "line.I.2")
	must(t, c.fill("a", cells(95, 110)[:1]...)())
	c.refused(t, "half of it", fault.Conflict, "review.missing", send, "line.I.2")
	must(t, c.fill("a", cells(95, 110)[1:3]...)())
	c.conflict(t, "review.blank", send) // whether somebody was disciplined is not said
	must(t, c.fill("a", cells(95, 110)[3])())
	c.conflict(t, "review.sendstale", func() error { return c.Send(ctx, of("a"), c.id("a"), c.form("a").Version-1, nil) })
	c.conflict(t, "review.notown", func() error { return c.Send(ctx, of("b"), c.id("a"), c.form("a").Version, nil) })
	gone := errors.New("the disk is full")
	f := c.form("a")
	if err := c.Send(ctx, of("a"), f.ID, f.Version, func(context.Context) (string, error) {
		return "", gone
	}); !errors.Is(err, gone) || c.form("a") != f {
		t.Errorf("%v, %+v", err, c.form("a"))
	}
	must(t, c.Send(ctx, of("a"), f.ID, f.Version, func(context.Context) (string, error) { return "f-scan", nil }))
	g := c.form("a")
	if g.Stage != review.Sent || g.SentBy != "nguoi-a" || g.SentAt != c.clock.Now().UnixMicro() || g.Scan != "f-scan" ||
		g.Version != f.Version+1 || len(g.Sendings) != 1 {
		t.Errorf("%+v", g)
	}
	s := g.Sendings[0]
	read := s.Read()
	if s.No != 1 || s.Account != "nguoi-a" || s.Scan != "f-scan" || read == nil || !read.Total.Equal(exact.New(100)) ||
		len(read.Figures) != 4 || !read.Line("I.2").Provisional || read.Line("IX") != nil {
		t.Errorf("%+v", read)
	}
	c.conflict(t, "review.alreadysent", send)
}

// TestSigned: what a unit claims is what it signed, whatever its figures say later; it is signed as measured against
// nobody, so that nobody learns what others reported. A signature that was tampered with is none.
func TestSigned(t *testing.T) {
	c := sent(t)
	w := c.world()
	f := w.Forms[w.At(c.id("a"))]
	if got := w.Claim(f); !got.Total.Equal(exact.New(100)) || got.Signed == nil || !got.Full.Equal(exact.New(100)) {
		t.Errorf("signed: %+v", got)
	}
	if got := w.Live(f); !got.Total.Equal(exact.New(90)) || got.Signed != nil { // b went further
		t.Errorf("live: %+v", got)
	}
	if got := w.Now(f.ID, "I.2").Points; !got.Equal(exact.New(30)) || !w.Provisional("I.2") || w.Provisional("I.1") {
		t.Errorf("live: %s", got)
	}
	if v := w.Reported(f, "lượt"); review.Encode(v) != "110" {
		t.Errorf("%+v", v)
	}
	if v := w.Reported(f, "khác"); v.State == formula.Entered {
		t.Errorf("a figure that nobody reported: %+v", v)
	}
	broken := copyForm(c.form("a"))
	broken.Sendings[0].Body = strings.Replace(broken.Sendings[0].Body, "100", "200", 1)
	c.forms[broken.ID] = broken
	w = c.world()
	if got := w.Claim(w.Forms[w.At(broken.ID)]); got.Signed != nil || broken.Sendings[0].Read() != nil {
		t.Errorf("what was tampered with counts: %+v", got)
	}
	c = open(t)
	must(t, c.fill("a", cells(95, 110)...)())
	w = c.world()
	f = w.Forms[w.At(c.id("a"))]
	if v := w.Reported(f, "lượt"); review.Encode(v) != "110" || w.SignedLine(f, "I.1") != nil || f.Signed() != nil {
		t.Errorf("not signed yet: %+v", v)
	}
	if v := w.Reported(c.form("b"), "lượt"); v.State == formula.Entered {
		t.Errorf("%+v", v)
	}
}

// TestRecall: what was sent is taken back by the own unit as long as the self-scoring runs, and is signed anew when it
// is sent again.
func TestRecall(t *testing.T) {
	c := open(t)
	recall := func(by review.By) func() error { return func() error { return c.Recall(ctx, by, c.id("a")) } }
	c.conflict(t, "review.norecall", recall(of("a")))
	c.file("a", 95, 110)
	c.conflict(t, "review.notown", recall(of("b")))
	c.unknown(t, "no form", func() error { return c.Recall(ctx, of("a"), "x") })
	must(t, recall(of("a"))())
	if f := c.form("a"); f.Stage != review.Filling || f.Signed() != nil || len(f.Sendings) != 1 {
		t.Errorf("%+v", f)
	}
	must(t, c.fill("a", review.Cell{Fact: "tỷ lệ", Value: num(80), Seen: "95"})())
	must(t, c.send("a"))
	if f := c.form("a"); len(f.Sendings) != 2 || f.Signed().No != 2 || !f.Signed().Read().Total.Equal(exact.New(70)) {
		t.Errorf("%+v", f.Sendings)
	}
	c.advance()
	c.conflict(t, "review.norecall", recall(of("a")))
}

// TestAttach: evidence is put to lines of the own form while they are open, some days after that, and as long as an
// answer is asked for.
func TestAttach(t *testing.T) {
	c := open(t)
	proof := func(unit string, p review.Proof) func() error {
		return func() error { return c.Attach(ctx, of(unit), c.id("a"), p, nil) }
	}
	link := review.Proof{Lines: []string{"I.1"}, Link: "https://example.org", Title: "Báo cáo"}
	c.invalid(t, "of no line", proof("a", review.Proof{Link: "x"}), "lines")
	c.invalid(t, "nothing", proof("a", review.Proof{Lines: []string{"I.1"}}), "file")
	c.invalid(t, "too long", proof("a", review.Proof{
		Lines: []string{"I.1"}, Link: strings.Repeat("x", 501), Title: strings.Repeat("ố", 301),
	}), "link", "title")
	c.unknown(t, "no such line", proof("a", review.Proof{Lines: []string{"I.1", "IX"}, Link: "x"}))
	c.conflict(t, "review.notown", proof("b", link))
	gone := errors.New("the disk is full")
	if err := c.Attach(ctx, of("a"), c.id("a"), link, func(context.Context) (string, error) {
		return "", gone
	}); !errors.Is(err, gone) || len(c.form("a").Proofs) != 0 {
		t.Error(err)
	}
	must(t, c.Attach(ctx, of("a"), c.id("a"), review.Proof{Lines: []string{"I.1", "I.2"}}, func(context.Context) (
		string, error,
	) {
		return "f-1", nil
	}))
	p := c.form("a").Proofs[0]
	want := review.Proof{
		ID: p.ID, Lines: []string{"I.1", "I.2"}, File: "f-1", Account: "nguoi-a", At: c.clock.Now().UnixMicro(),
	}
	if diff := cmp.Diff(want, p); diff != "" {
		t.Error(diff)
	}
	c.file("a", 95, 110)
	must(t, proof("a", link)())
	if n := len(c.form("a").ProofsOf("I.2")); n != 1 || len(c.form("a").ProofsOf("I.1")) != 2 {
		t.Errorf("%d pieces of evidence on I.2", n)
	}
	c.days(7) // 24 July; the three days after the 20th end on a Sunday, so with this Monday
	c.advance()
	must(t, proof("a", link)())
	c.days(1)
	c.conflict(t, "review.sent", proof("a", link))
	must(t, c.judge("b", "a", "I.1", review.Verdict{Verb: review.Ask, Why: "số liệu ở đâu"}))
	must(t, proof("a", link)())
	c.match("b", "a", "I.2")
	c.conflict(t, "review.sent", proof("a", review.Proof{Lines: []string{"I.1", "I.2"}, Link: "x"}))
}

// TestDetach: what was sent is taken away by nobody; before that only by the own unit.
func TestDetach(t *testing.T) {
	c := open(t)
	link := review.Proof{Lines: []string{"I.1"}, Link: "https://example.org"}
	for range 2 {
		must(t, c.Attach(ctx, of("a"), c.id("a"), link, nil))
	}
	first, second := c.form("a").Proofs[0].ID, c.form("a").Proofs[1].ID
	detach := func(unit, form, proof string) func() error {
		return func() error { return c.Detach(ctx, of(unit), form, proof) }
	}
	c.conflict(t, "review.proofgone", detach("a", c.id("a"), "khong-co"))
	c.conflict(t, "review.notown", detach("b", c.id("a"), first))
	c.unknown(t, "no form", detach("a", "x", first))
	must(t, detach("a", c.id("a"), first)())
	if p := c.form("a").Proofs; len(p) != 1 || p[0].ID != second {
		t.Errorf("%+v", p)
	}
	c.file("a", 95, 110)
	c.conflict(t, "review.sent", detach("a", c.id("a"), second))
}
