package review_test

import (
	"fmt"
	"testing"
	"time"

	"thidua/internal/exact"
	"thidua/internal/formula"
	"thidua/internal/review"
	"thidua/internal/scoring"
)

// TestMatch: to agree with the claim settles the line with the points that were signed, by somebody of another unit.
func TestMatch(t *testing.T) {
	c := sent(t)
	match := review.Verdict{Verb: review.Match}
	c.conflict(t, "review.own", func() error { return c.judge("a", "a", "I.1", match) })
	c.unknown(t, "no such line", func() error { return c.Judge(ctx, of("b"), c.id("a"), "IX", match) })
	c.unknown(t, "no such form", func() error { return c.Judge(ctx, of("b"), "x", "I.1", match) })
	must(t, c.judge("b", "a", "I.1", match))
	l := c.line("a", "I.1")
	if l.Stand != review.Settled || l.By != "nguoi-b" || l.At != c.clock.Now().UnixMicro() {
		t.Errorf("%+v", l)
	}
	if got := c.points("a", "I.1", scoring.Agreed); got != "60" {
		t.Errorf("agreed %s", got)
	}
	c.conflict(t, "review.decided", func() error {
		return c.Judge(ctx, of("c"), c.id("a"), "I.1", match) // who did not see that somebody was quicker
	})
	must(t, c.judge("c", "a", "I.1", match)) // in its own phase an appraisal may be done again
	c.until(review.Explaining)
	c.conflict(t, "review.appraised", func() error { return c.judge("b", "a", "I.1", match) })
}

// TestMatchClaim: what a unit claimed beside the rule is agreed on with the reason that it gave.
func TestMatchClaim(t *testing.T) {
	c := open(t)
	must(t, c.fill("a", cells(95, 110)...)())
	must(t, c.fill("a", claimed(c.form("a"), "52.5", "trừ hồ sơ trả lại"))())
	must(t, c.send("a"))
	c.advance()
	c.match("b", "a", "I.1")
	for _, lane := range []scoring.Lane{scoring.Appraised, scoring.Agreed} {
		e := c.form("a").Entry("I.1", lane)
		if e == nil || review.Fraction(e.Points) != "105/2" || e.Reason != "trừ hồ sơ trả lại" || e.Account != "nguoi-b" {
			t.Errorf("%s: %+v", lane, e)
		}
	}
}

// TestDiffer: other points need a reason and something that differs; the unit takes them or explains.
func TestDiffer(t *testing.T) {
	c := sent(t)
	differ := func(points *exact.Num, figures map[string]formula.Value, why string) func() error {
		return func() error {
			return c.judge("b", "a", "I.1", review.Verdict{Verb: review.Differ, Points: points, Figures: figures, Why: why})
		}
	}
	c.invalid(t, "no reason", differ(ptr(50), nil, " "), "why")
	c.invalid(t, "no difference", differ(nil, nil, "đếm lại"), "points")
	c.invalid(t, "the same points", differ(ptr(60), nil, "đếm lại"), "points")
	c.invalid(t, "another figure that gives the same", differ(nil, figures("tỷ lệ", 91), "đếm lại"), "points")
	c.invalid(t, "a slip of the keyboard", differ(ptr(570), nil, "đếm lại"), "points")
	c.unknown(t, "a figure of another line", differ(nil, figures("KL", 1), "đếm lại"))
	c.unknown(t, "no such figure", differ(nil, figures("khác", 1), "đếm lại"))
	must(t, differ(nil, figures("tỷ lệ", 80), "đếm lại hồ sơ")())
	f := c.form("a").Figure("tỷ lệ", review.Verified)
	if f == nil || f.Value != "80" || f.Note != "đếm lại hồ sơ" || f.Account != "nguoi-b" {
		t.Errorf("%+v", f)
	}
	if l := c.line("a", "I.1"); l.Stand != review.Differs || c.points("a", "I.1", scoring.Appraised) != "30" ||
		c.points("a", "I.1", scoring.Claimed) != "60" || c.form("a").Entry("I.1", scoring.Agreed) != nil {
		t.Errorf("%+v", l)
	}
	must(t, differ(nil, figures("tỷ lệ", 85), "đếm lại lần nữa")())
	if f := c.form("a").Figure("tỷ lệ", review.Verified); f.Value != "85" || f.Note != "đếm lại lần nữa" {
		t.Errorf("%+v", f)
	}
	must(t, c.judge("b", "a", "I.1", review.Verdict{Verb: review.Match})) // the appraiser takes it back
	if f := c.form("a").Figure("tỷ lệ", review.Verified); f != nil || c.points("a", "I.1", scoring.Agreed) != "60" {
		t.Errorf("%+v", f)
	}
}

// TestAsk: a question changes no points, only in the phases before the table, and needs words.
func TestAsk(t *testing.T) {
	c := sent(t)
	ask := func(v review.Verdict) func() error {
		v.Verb = review.Ask
		return func() error { return c.judge("b", "a", "I.1", v) }
	}
	c.invalid(t, "no question", ask(review.Verdict{Why: "?"}), "why")
	c.invalid(t, "with points", ask(review.Verdict{Why: "ở đâu", Points: ptr(1)}), "verb")
	c.invalid(t, "with figures", ask(review.Verdict{Why: "ở đâu", Figures: figures("tỷ lệ", 1)}), "verb")
	must(t, ask(review.Verdict{Why: "số liệu ở đâu"})())
	if l := c.line("a", "I.1"); l.Stand != review.Asked || l.Ask != "số liệu ở đâu" || l.By != "nguoi-b" ||
		len(c.form("a").Entries) != 0 {
		t.Errorf("%+v", l)
	}
	c.conflict(t, "review.noask", ask(review.Verdict{Why: "lần nữa"}))
	c.match("b", "a", "I.2")
	c.conflict(t, "review.noask", func() error {
		return c.judge("b", "a", "I.2", review.Verdict{Verb: review.Ask, Why: "lần nữa"})
	})
}

// TestReturn: a line that was sent back is open to its unit and the others locked; it comes again by being sent; at the
// table what did not come is decided as it stands.
func TestReturn(t *testing.T) {
	c := sent(t)
	back := func(line string) func() error {
		return func() error {
			return c.judge("b", "a", line, review.Verdict{Verb: review.Return, Why: "thiếu báo cáo"})
		}
	}
	must(t, c.judge("b", "a", "I.1", review.Verdict{Verb: review.Differ, Figures: figures("tỷ lệ", 80), Why: "đếm lại"}))
	must(t, back("I.1")())
	f := c.form("a")
	if l := f.Line("I.1"); l.Stand != review.Open || l.Ask != "thiếu báo cáo" || f.Stage != review.Returned ||
		f.Figure("tỷ lệ", review.Verified) != nil || f.SentBack() != l.At || l.At == 0 {
		t.Errorf("%+v of %+v", l, f)
	}
	c.conflict(t, "review.withunit", back("I.1"))
	c.conflict(t, "review.sendstale", func() error { return c.Send(ctx, of("a"), f.ID, 1, nil) })
	must(t, c.fill("a", review.Cell{Fact: "tỷ lệ", Value: num(91), Seen: "95"})())
	must(t, c.send("a"))
	if f := c.form("a"); f.Stage != review.Sent || f.Line("I.1").Stand != review.Waiting || f.SentBack() != 0 ||
		len(f.Sendings) != 2 {
		t.Errorf("%+v", f)
	}
	c.match("b", "a", "I.2")
	c.conflict(t, "review.noreturn", back("I.2")) // what is agreed
	must(t, back("I.1")())
	c.until(review.Agreeing)
	if f := c.form("a"); f.Stage != review.Sent || f.Line("I.1").Stand != review.Waiting {
		t.Errorf("at the table: %+v", f)
	}
	c.conflict(t, "review.sent", c.fill("a", review.Cell{Fact: "tỷ lệ", Value: num(92), Seen: "91"}))
	c.conflict(t, "review.noreturn", back("I.1"))
}

// TestAnswer: the own unit accepts the appraiser's points, or explains in words; not what it was not asked, and not
// when the appraiser said something else meanwhile.
func TestAnswer(t *testing.T) {
	c := sent(t)
	must(t, c.judge("b", "a", "I.1", review.Verdict{Verb: review.Differ, Points: ptr(50), Why: "trừ hồ sơ"}))
	must(t, c.judge("b", "a", "I.2", review.Verdict{Verb: review.Ask, Why: "ở đâu"}))
	id, at := c.id("a"), c.line("a", "I.1").At
	c.conflict(t, "review.notown", func() error {
		return c.Answer(ctx, of("b"), id, "I.1", review.Response{Accept: true, Text: "", Seen: at})
	})
	c.conflict(t, "review.decided", func() error {
		return c.Answer(ctx, of("a"), id, "I.1", review.Response{Accept: true, Text: "", Seen: at - 1})
	})
	c.invalid(t, "no words", func() error { return c.answer("a", "I.1", false, "-") }, "answer")
	c.unknown(t, "no line", func() error {
		return c.Answer(ctx, of("a"), id, "IX", review.Response{Accept: true, Text: "", Seen: 0})
	})
	// a question has no points to accept
	c.conflict(t, "review.nothingasked", func() error { return c.answer("a", "I.2", true, "") })
	c.clock.Move(time.Second)
	must(t, c.answer("a", "I.1", true, ""))
	must(t, c.answer("a", "I.2", false, "theo danh sách gửi kèm"))
	l, m := c.line("a", "I.1"), c.line("a", "I.2")
	if l.Stand != review.Settled || c.points("a", "I.1", scoring.Agreed) != "50" || l.By != "nguoi-b" ||
		l.At != c.clock.Now().UnixMicro() || c.form("a").Entry("I.1", scoring.Agreed).Account != "nguoi-a" {
		t.Errorf("%+v", l)
	}
	if m.Stand != review.Explained || m.Answer != "theo danh sách gửi kèm" {
		t.Errorf("%+v", m)
	}
	c.conflict(t, "review.nothingasked", func() error { return c.answer("a", "I.2", false, "lần nữa") })
	must(t, c.judge("b", "c", "I.1", review.Verdict{Verb: review.Ask, Why: "ở đâu"}))
	c.until(review.Agreeing)
	c.conflict(t, "review.notnow", func() error { return c.answer("c", "I.1", false, "theo danh sách") })
}

// TestSettle: the second appraisal decides what was explained, the table everything; with a reason, never for the own
// unit.
func TestSettle(t *testing.T) {
	c := sent(t)
	settle := func(judge, unit, line, why string) func() error {
		return func() error {
			return c.judge(judge, unit, line, review.Verdict{Verb: review.Settle, Points: ptr(35), Why: why})
		}
	}
	must(t, c.judge("a", "b", "I.1", review.Verdict{Verb: review.Ask, Why: "ở đâu"}))
	must(t, c.answer("b", "I.1", false, "theo danh sách"))
	c.conflict(t, "review.nosettle", settle("a", "b", "I.1", "chấp nhận"))
	c.until(review.Second)
	c.conflict(t, "review.nosettle", settle("a", "b", "I.2", "chưa ai xem"))
	c.conflict(t, "review.own", settle("b", "b", "I.1", "chấp nhận"))
	c.invalid(t, "no reason", settle("a", "b", "I.1", ""), "why")
	must(t, settle("a", "b", "I.1", "chấp nhận giải trình")())
	e := c.form("b").Entry("I.1", scoring.Agreed)
	if l := c.line("b", "I.1"); l.Stand != review.Settled || e == nil || review.Fraction(e.Points) != "35" ||
		e.Reason != "chấp nhận giải trình" || c.form("b").Entry("I.1", scoring.Appraised) != nil {
		t.Errorf("%+v, %+v", l, e)
	}
	c.conflict(t, "review.nosettle", settle("a", "b", "I.1", "lần nữa"))
	c.advance()
	must(t, settle("c", "b", "I.1", "bàn lại")())
	must(t, settle("a", "b", "I.2", "bàn lại")())
	if got := c.points("b", "I.2", scoring.Agreed); got != "35" {
		t.Errorf("agreed %s", got)
	}
}

// TestBeforeAppraisal: nobody appraises while the units fill in, nor a form that was not sent.
func TestBeforeAppraisal(t *testing.T) {
	c := open(t)
	match := func() error { return c.judge("b", "a", "I.1", review.Verdict{Verb: review.Match}) }
	c.conflict(t, "review.notnow", match)
	c.advance()
	c.conflict(t, "review.unsentform", match)
	c.conflict(t, "review.unsentform", func() error { return c.answer("a", "I.1", true, "") })
	c.conflict(t, "review.unsentform", func() error { return c.Confirm(ctx, of("b"), c.id("a"), figures("KL", 1)) })
}

// TestConfirm: what takes a unit out is confirmed by another unit, with a reason, from the appraisal to the table.
func TestConfirm(t *testing.T) {
	c := open(t)
	c.file("a", 95, 110)
	confirm := func(by review.By, fact string, n int64) func() error {
		return func() error { return c.Confirm(ctx, by, c.id("a"), figures(fact, n)) }
	}
	c.conflict(t, "review.notnow", confirm(of("b"), "KL", 1))
	c.advance()
	c.conflict(t, "review.own", confirm(of("a"), "KL", 1))
	c.invalid(t, "no reason", confirm(because("b", ""), "KL", 1), "why")
	c.unknown(t, "a figure of a line", confirm(of("b"), "tỷ lệ", 1))
	c.unknown(t, "no form", func() error { return c.Confirm(ctx, of("b"), "x", figures("KL", 1)) })
	must(t, confirm(of("b"), "KL", 0)()) // as it was reported: nothing to write
	if f := c.form("a").Figure("KL", review.Verified); f != nil {
		t.Errorf("%+v", f)
	}
	must(t, confirm(of("b"), "KL", 1)())
	c.match("b", "a", "I.1", "I.2")
	w := c.world()
	st := w.Scored(scoring.Agreed).Standing(w.Place(c.id("a")))
	if st.Rank != 0 || !st.NoRank || fmt.Sprint(st.Knocked) != "[KL]" {
		t.Errorf("%+v", st)
	}
	v := c.form("a").Version
	must(t, confirm(of("b"), "KL", 1)())
	if c.form("a").Version != v {
		t.Error("the same again is a change")
	}
}

// TestInterest: who declared an interest in a unit, or was taken off, judges nothing of it; nobody takes the own
// interest back.
func TestInterest(t *testing.T) {
	c := sent(t)
	declare := func(by review.By, account, unit string) func() error {
		return func() error {
			return c.Declare(ctx, by, c.round, c.version(), review.Interest{Account: account, Unit: unit})
		}
	}
	c.invalid(t, "no reason", declare(because("b", "."), "nguoi-b", "a"), "why")
	c.invalid(t, "no such unit", declare(of("b"), "nguoi-b", "x"), "unit")
	c.invalid(t, "nobody", declare(of("b"), "", "a"), "unit")
	must(t, declare(because("b", "vợ làm ở đơn vị A"), "nguoi-b", "a")())
	must(t, declare(of("a"), "nguoi-c", "a")())
	c.conflict(t, "review.declared", declare(of("a"), "nguoi-b", "a"))
	own, taken := c.now().Interests[0], c.now().Interests[1]
	if own.Removed || own.Why != "vợ làm ở đơn vị A" || own.At == 0 || !taken.Removed || own.ID == taken.ID {
		t.Errorf("%+v %+v", own, taken)
	}
	match := func(unit string) func() error {
		return func() error { return c.judge(unit, "a", "I.1", review.Verdict{Verb: review.Match}) }
	}
	c.conflict(t, "review.interest", match("b"))
	c.conflict(t, "review.interest", func() error { return c.Confirm(ctx, of("c"), c.id("a"), figures("KL", 1)) })
	must(t, c.judge("b", "c", "I.1", review.Verdict{Verb: review.Match})) // of other units they do
	take := func(by review.By, interest string) func() error {
		return func() error { return c.Undeclare(ctx, by, c.round, c.version(), interest) }
	}
	c.conflict(t, "review.owninterest", take(of("b"), own.ID))
	c.invalid(t, "no reason", take(because("a", ""), own.ID), "why")
	c.unknown(t, "no such interest", take(of("a"), "x"))
	c.outdated(t, "store.stale", func() error { return c.Undeclare(ctx, of("a"), c.round, 1, own.ID) })
	must(t, take(of("a"), own.ID)())
	if list := c.now().Interests; len(list) != 1 || list[0].ID != taken.ID {
		t.Errorf("%+v", list)
	}
	must(t, match("b")())
}

// TestConflicts: a check of the interests finds who decided before the interest was on record, and decisions that no
// honest program made; not what the unit itself accepted, nor what somebody else decided after that.
func TestConflicts(t *testing.T) {
	c := sent(t)
	c.match("b", "a", "I.1")
	c.match("b", "c", "I.1")
	must(t, c.judge("b", "c", "I.2", review.Verdict{Verb: review.Differ, Points: ptr(20), Why: "trừ danh sách"}))
	must(t, c.answer("c", "I.2", true, "")) // the unit's own yes
	unitOf := func(account string) string { return account[len("nguoi-"):] }
	// two decisions, each in two lanes, and one that the unit accepted
	if looked, found := c.world().Conflicts(unitOf); looked != 5 || len(found) != 0 {
		t.Errorf("%d looked at, %+v", looked, found)
	}
	c.clock.Move(time.Second)
	must(t, c.Declare(ctx, of("b"), c.round, c.version(), review.Interest{Account: "nguoi-b", Unit: "a"}))
	_, found := c.world().Conflicts(unitOf)
	if len(found) != 1 || found[0].Line != "I.1" || found[0].Form != c.id("a") || found[0].Own || found[0].After {
		t.Errorf("%+v", found)
	}
	c.match("c", "a", "I.1") // somebody else decides it again
	if _, found := c.world().Conflicts(unitOf); len(found) != 0 {
		t.Errorf("%+v", found)
	}
	f := copyForm(c.form("a")) // as if somebody had written past the program
	f.Entries = append(f.Entries, review.Entry{
		No: 99, Line: "I.2", Lane: scoring.Agreed, Points: ptr(40), Reason: "x", Account: "nguoi-a",
	})
	c.forms[f.ID] = f
	if _, found := c.world().Conflicts(unitOf); len(found) != 1 || !found[0].Own || found[0].Account != "nguoi-a" {
		t.Errorf("%+v", found)
	}
}
