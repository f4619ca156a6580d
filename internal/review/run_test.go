package review_test

import (
	"errors"
	"testing"
	"time"

	"thidua/internal/day"
	"thidua/internal/formula"
	"thidua/internal/review"
	"thidua/internal/scoring"
)

func (c *campaign) goOn(by review.By, back bool) func() error {
	return func() error { return c.Advance(ctx, by, c.round, c.version(), back) }
}

// TestAdvance: the phases follow one another until the table; before its last day a phase ends only for a reason, and
// back is always for a reason.
func TestAdvance(t *testing.T) {
	c := open(t)
	silent := because("a", "")
	c.invalid(t, "before its day", c.goOn(silent, false), "why")
	c.conflict(t, "review.noback", c.goOn(of("a"), true))
	c.outdated(t, "store.stale", func() error { return c.Advance(ctx, of("a"), c.round, 2, false) })
	c.unknown(t, "no round", func() error { return c.Advance(ctx, of("a"), "x", 1, false) })
	c.days(3) // the last day itself
	c.invalid(t, "on its day", c.goOn(silent, false), "why")
	c.days(1)
	must(t, c.goOn(silent, false)())
	if r := c.now(); r.Phase != review.Appraising || r.Version != 2 {
		t.Errorf("%+v", r)
	}
	c.invalid(t, "back without a reason", c.goOn(silent, true), "why")
	must(t, c.goOn(of("a"), true)())
	if p := c.now().Phase; p != review.SelfScoring {
		t.Error(p)
	}
	c.until(review.Agreeing)
	c.conflict(t, "review.noadvance", c.goOn(of("a"), false))
	c = published(t)
	c.conflict(t, "review.noadvance", c.goOn(of("a"), false))
	c.conflict(t, "review.noback", c.goOn(of("a"), true))
	must(t, c.Reopen(ctx, of("a"), c.round, c.version()))
	c.conflict(t, "review.shown", c.goOn(of("a"), true)) // what everybody saw is corrected at the table
}

// TestSetDue: the last day of a phase that is still to end is moved for a reason, into the future, for all or for one
// unit, and stays in the order of the phases.
func TestSetDue(t *testing.T) {
	c := open(t)
	c.until(review.Appraising)
	set := func(by review.By, p review.Phase, unit string, on day.Date) func() error {
		return func() error {
			return c.SetDue(ctx, by, c.round, c.version(), review.Due{Phase: p, Unit: unit, Day: on})
		}
	}
	c.invalid(t, "no reason", set(because("a", ""), review.Appraising, "", monday+8), "why")
	c.invalid(t, "a phase that is over", set(of("a"), review.SelfScoring, "", monday+8), "phase")
	c.invalid(t, "closing", set(of("a"), review.Over, "", monday+8), "phase")
	c.invalid(t, "objections before there are any", set(of("a"), review.Objecting, "", monday+30), "phase")
	c.invalid(t, "yesterday for nobody", set(of("a"), review.Second, "x", monday-1), "due", "unit")
	c.invalid(t, "after the phase that follows", set(of("a"), review.Appraising, "", lastDay[review.Explaining]+1),
		"due.explanation")
	must(t, set(of("a"), review.Appraising, "", lastDay[review.Explaining])())
	must(t, set(of("a"), review.Second, "c", monday)())
	r := c.now()
	common, _ := r.Due(review.Second, "")
	own, _ := r.Due(review.Second, "c")
	moved, _ := r.Due(review.Appraising, "b")
	if len(r.Dues) != 6 || common != lastDay[review.Second] || own != monday || moved != lastDay[review.Explaining] {
		t.Errorf("%+v", r.Dues)
	}
	if d := r.Dues[5]; d.Why != "theo kế hoạch" || d.ID == "" {
		t.Errorf("%+v", d)
	}
	c = published(t)
	must(t, set(of("a"), review.Objecting, "", monday+20)())
	if r := c.now(); *r.ObjectTo != monday+20 || len(r.Dues) != 5 {
		t.Errorf("%+v", r)
	}
	c.invalid(t, "for one unit", set(of("a"), review.Objecting, "b", monday+20), "phase")
	c.days(30)
	must(t, c.Finish(ctx, of("a"), c.round, c.version()))
	c.invalid(t, "closed", set(of("a"), review.Objecting, "", monday+60), "phase")
}

// TestGrant: a late unit may still fill in and send until its day, or the working day after it.
func TestGrant(t *testing.T) {
	c := open(t)
	c.file("a", 95, 110)
	c.advance()
	until := day.Of(2023, 7, 22) // a Saturday
	grant := func(by review.By, unit string, until day.Date) func() error {
		return func() error { return c.Part(ctx, by, review.Grant, c.id(unit), &until) }
	}
	c.invalid(t, "no reason", grant(because("a", ""), "b", until), "why")
	c.invalid(t, "yesterday", grant(of("a"), "b", monday-1), "until")
	c.unknown(t, "no form", func() error { return c.Part(ctx, of("a"), review.Grant, "x", nil) })
	c.conflict(t, "review.nogrant", grant(of("a"), "a", until)) // sent
	must(t, grant(of("a"), "b", until)())
	if f := c.form("b"); !f.Grace || *f.Due != until || f.Why != "theo kế hoạch" {
		t.Errorf("%+v", f)
	}
	must(t, c.fill("b", cells(80, 120)...)())
	c.days(7) // Monday the 24th
	must(t, c.fill("b", review.Cell{Fact: "tỷ lệ", Value: num(82), Seen: "80"})())
	c.days(1)
	c.conflict(t, "review.graceover", c.fill("b", review.Cell{Fact: "tỷ lệ", Value: num(83), Seen: "82"}))
	c.conflict(t, "review.graceover", func() error { return c.send("b") })
	must(t, grant(of("a"), "b", monday+8)())
	must(t, c.send("b"))
	if f := c.form("b"); f.Due != nil || f.Stage != review.Sent {
		t.Errorf("%+v", f)
	}
	must(t, c.Part(ctx, of("a"), review.Grant, c.id("c"), nil))
	c.until(review.Agreeing)
	c.conflict(t, "review.nogrant", grant(of("a"), "c", monday+20))
	c.conflict(t, "review.toolate", c.fill("c", cells(1, 1)...))
}

// TestException: a unit whose own last day is later goes on when the self-scoring ends for all, until that day.
func TestException(t *testing.T) {
	c := open(t)
	later := lastDay[review.SelfScoring] + 4
	must(t, c.SetDue(ctx, of("a"), c.round, c.version(), review.Due{Phase: review.SelfScoring, Unit: "b", Day: later}))
	c.file("c", 85, 105)
	c.advance()
	if f := c.form("b"); !f.Grace || f.Due == nil || *f.Due != later {
		t.Errorf("%+v", f)
	}
	for _, u := range []string{"a", "c"} {
		if f := c.form(u); f.Grace || f.Due != nil {
			t.Errorf("%+v", f)
		}
	}
	must(t, c.fill("b", cells(80, 120)...)())
}

// TestLeave: a unit is taken out until the result is published, and comes back as somebody who has still to send; what
// was said of it does not count.
func TestLeave(t *testing.T) {
	c := sent(t)
	part := func(v review.Verb, unit string) func() error {
		return func() error { return c.Part(ctx, of("a"), v, c.id(unit), nil) }
	}
	c.match("a", "b", "I.1", "I.2")
	c.conflict(t, "review.norejoin", part(review.Rejoin, "b"))
	must(t, part(review.Leave, "b")())
	w := c.world()
	if f := c.form("b"); f.Stage != review.Left || f.Why != "theo kế hoạch" || len(w.InPlay()) != 2 ||
		w.Place(f.ID) != -1 {
		t.Errorf("%+v", f)
	}
	c.conflict(t, "review.noleave", part(review.Leave, "b"))
	c.conflict(t, "review.left", func() error { return c.judge("a", "b", "I.1", review.Verdict{Verb: review.Match}) })
	if cell := w.CellOf(c.id("b"), "I.1", scoring.Agreed); cell.State != scoring.NotEntered ||
		w.Missing(c.id("b")) != nil || w.NotApplying(c.form("b")) != nil || w.Live(c.form("b")).Signed != nil {
		t.Errorf("%+v", cell)
	}
	must(t, part(review.Rejoin, "b")())
	w = c.world()
	if f := c.form("b"); f.Stage != review.Filling || !f.Grace || f.Line("I.1").Stand != review.Waiting ||
		w.Scored(scoring.Agreed).Standing(w.Place(f.ID)).Complete {
		t.Errorf("%+v", f)
	}
	must(t, c.send("b"))
	must(t, part(review.Leave, "b")())
	c.until(review.Agreeing)
	c.conflict(t, "review.norejoin", part(review.Rejoin, "b"))
	c = published(t)
	c.conflict(t, "review.noleave", part(review.Leave, "b"))
	must(t, c.Reopen(ctx, of("a"), c.round, c.version()))
	c.conflict(t, "review.shown", part(review.Leave, "b"))
}

// TestRejoinAnew: a unit that comes back begins anew with its appraisers and keeps what it entered itself; nobody's open
// page of before decides anything, and it may take back what it sends.
func TestRejoinAnew(t *testing.T) {
	c := sent(t)
	found := map[string]formula.Value{"tỷ lệ": num(95)}
	must(t, c.judge("a", "b", "I.1", review.Verdict{Verb: review.Differ, Figures: found, Why: "đếm lại"}))
	must(t, c.answer("b", "I.1", false, "theo danh sách"))
	must(t, c.judge("a", "b", "I.2", review.Verdict{Verb: review.Ask, Why: "thiếu căn cứ"}))
	seen, said := c.form("b").Line("I.1").At, len(c.form("b").Entries)
	must(t, c.Advance(ctx, of("a"), c.round, c.version(), true))
	c.conflict(t, "review.norecall", func() error { return c.Recall(ctx, of("b"), c.id("b")) })
	c.clock.Move(time.Minute)
	must(t, c.Part(ctx, of("a"), review.Leave, c.id("b"), nil))
	must(t, c.Part(ctx, of("a"), review.Rejoin, c.id("b"), nil))
	f := c.form("b")
	for _, l := range f.Lines {
		want := review.Line{ID: l.ID, Code: l.Code, Stand: review.Waiting, Note: l.Note, At: l.At}
		if l != want || l.At == seen || l.At == 0 {
			t.Errorf("%+v", l)
		}
	}
	if f.Figure("tỷ lệ", review.Verified) != nil || f.Figure("tỷ lệ", review.Reported) == nil || len(f.Entries) != said {
		t.Errorf("figures %+v, %d entries", f.Figures, len(f.Entries))
	}
	must(t, c.send("b"))
	must(t, c.Recall(ctx, of("b"), c.id("b")))
	must(t, c.send("b"))
	c.advance()
	c.conflict(t, "review.decided", func() error {
		return c.Judge(ctx, of("a"), c.id("b"), "I.1", review.Verdict{Verb: review.Match, Seen: seen})
	})
	c.match("a", "b", "I.1")
}

// TestLeaderMoves: where a late form, a figure that was found, or a unit that leaves moves what others agreed on
// against the bloc's leader, their line is agreed on anew and says what it was before.
func TestLeaderMoves(t *testing.T) {
	moved := func(c *campaign, want map[string]string) {
		t.Helper()
		for unit, was := range want {
			l := c.line(unit, "I.2")
			stand := review.Settled
			if was != "" {
				stand = review.Explained
			}
			if l.Moved != was || l.Stand != stand {
				t.Errorf("%s: %s, was %q, want %q", unit, l.Stand, l.Moved, was)
			}
		}
	}
	all := func() *campaign {
		c := sent(t)
		c.match("b", "a", "I.2")
		c.match("a", "b", "I.2")
		c.match("a", "c", "I.2")
		return c
	}
	c := all() // the leader is found to have done less
	must(t, c.judge("a", "b", "I.2", review.Verdict{Verb: review.Differ, Figures: figures("lượt", 105), Why: "đếm lại"}))
	moved(c, map[string]string{"a": "30", "c": "25"})
	if l := c.line("b", "I.2"); l.Stand != review.Differs || l.Moved != "" {
		t.Errorf("the leader itself: %+v", l)
	}
	c = all() // the leader leaves
	must(t, c.Part(ctx, of("a"), review.Leave, c.id("b"), nil))
	moved(c, map[string]string{"a": "30", "c": "25", "b": ""})
	c = all() // the leader stays who it is
	must(t, c.judge("a", "c", "I.2", review.Verdict{Verb: review.Differ, Figures: figures("lượt", 101), Why: "đếm lại"}))
	moved(c, map[string]string{"a": "", "b": ""})
	must(t, c.Part(ctx, of("a"), review.Leave, c.id("c"), nil))
	moved(c, map[string]string{"a": "", "b": ""})
	c = open(t) // a late unit goes further than all
	c.file("a", 95, 110)
	c.file("b", 80, 120)
	c.advance()
	c.match("b", "a", "I.2")
	c.match("a", "b", "I.2")
	must(t, c.Part(ctx, of("a"), review.Grant, c.id("c"), nil))
	must(t, c.Fill(ctx, of("c"), c.id("c"), cells(95, 150)))
	moved(c, map[string]string{"a": "30", "b": "40"})
	c.until(review.Second) // which decides what was opened again
	must(t, c.judge("b", "a", "I.2", review.Verdict{Verb: review.Settle, Why: "theo đơn vị dẫn đầu mới"}))
	if l := c.line("a", "I.2"); l.Moved != "" || c.points("a", "I.2", scoring.Agreed) != "24" {
		t.Errorf("%+v: %s", l, c.points("a", "I.2", scoring.Agreed))
	}
}

// TestWithdraw: a round that was opened by mistake goes away with its forms, for a reason, as long as nobody sent one,
// even where it was taken back.
func TestWithdraw(t *testing.T) {
	c := open(t)
	withdraw := func(by review.By, version int64) func() error {
		return func() error { return c.Withdraw(ctx, by, c.round, version) }
	}
	c.invalid(t, "no reason", withdraw(because("a", ""), 1), "why")
	c.outdated(t, "store.stale", withdraw(of("a"), 2))
	c.unknown(t, "no round", func() error { return c.Withdraw(ctx, of("a"), "x", 1) })
	must(t, withdraw(of("a"), 1)())
	if len(c.rounds) != 0 || len(c.forms) != 0 || c.acts[1].Verb != "review.withdraw" {
		t.Errorf("%v %v", c.rounds, c.forms)
	}
	c = open(t)
	c.file("a", 95, 110)
	c.conflict(t, "review.nowithdraw", withdraw(of("a"), 1))
	must(t, c.Recall(ctx, of("a"), c.id("a")))
	c.conflict(t, "review.nowithdraw", withdraw(of("a"), 1))
	c = open(t)
	c.advance()
	c.conflict(t, "review.nowithdraw", withdraw(of("a"), 2))
}

// TestPass: phases end by themselves with the working day after their last day, one after the other where the program
// stood still, until the table; only in rounds that let them.
func TestPass(t *testing.T) {
	c := open(t)
	c.file("a", 95, 110)
	pass := func(want int, phase review.Phase) {
		t.Helper()
		n, err := c.Pass(ctx)
		if err != nil || n != want || c.now().Phase != phase {
			t.Errorf("%d phases ended, %v, the round is at %s; want %d, %s", n, err, c.now().Phase, want, phase)
		}
	}
	c.days(4)
	pass(0, review.SelfScoring)
	must(t, c.SetAuto(ctx, of("a"), c.round, c.version(), true))
	pass(1, review.Appraising)
	if a := c.acts[len(c.acts)-1]; a.Verb != "review.advance" || a.Actor != "" {
		t.Errorf("%+v", a)
	}
	c.days(4)
	pass(0, review.Appraising) // the 25th is its last day
	c.days(30)
	pass(3, review.Agreeing)
	pass(0, review.Agreeing) // people publish
	c.broken = errors.New("the disk is gone")
	if _, err := c.Pass(ctx); !errors.Is(err, c.broken) {
		t.Error(err)
	}
}

// TestPassCloses: a published round closes by itself after the last day for objections, but not over one that waits.
func TestPassCloses(t *testing.T) {
	c := published(t)
	must(t, c.SetAuto(ctx, of("a"), c.round, c.version(), true))
	must(t, c.Object(ctx, of("b"), c.id("b"), "I.1", "đã giải quyết đủ"))
	c.days(7) // Monday, the last day
	if n, err := c.Pass(ctx); n != 0 || err != nil {
		t.Errorf("%d, %v", n, err)
	}
	c.days(1)
	if n, err := c.Pass(ctx); n != 0 || err != nil || c.now().Phase != review.Objecting {
		t.Errorf("%d, %v over an objection", n, err)
	}
	must(t, c.Reply(ctx, of("c"), c.id("b"), "I.1", review.Ruling{Text: "đã đếm đúng"}))
	if n, err := c.Pass(ctx); n != 1 || err != nil || c.now().Phase != review.Over {
		t.Errorf("%d, %v", n, err)
	}
	c.conflict(t, "review.over", func() error { return c.SetAuto(ctx, of("a"), c.round, c.version(), false) })
}

// TestDays: holidays move the last days too; evidence comes some days after the form.
func TestDays(t *testing.T) {
	c := open(t)
	c.Days = day.NewCalendar([]day.Date{lastDay[review.SelfScoring]}, nil)
	r := c.now()
	if on, has := c.Last(r, review.SelfScoring, ""); on != lastDay[review.SelfScoring]+1 || !has {
		t.Errorf("%s %v", on, has)
	}
	if on, has := c.Last(r, review.Objecting, ""); has {
		t.Errorf("objections until %s", on)
	}
	if on := c.Attaching(r, "a"); on != day.Of(2023, 7, 24) { // three days after the 20th is a Sunday
		t.Error(on)
	}
}
