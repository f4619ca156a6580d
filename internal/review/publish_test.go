package review_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"strings"
	"testing"

	"thidua/internal/day"
	"thidua/internal/exact"
	"thidua/internal/review"
	"thidua/internal/scoring"
)

// body is the result on which the three units agreed.
const body = "thu 1 year\n" +
	"dv-a\t90\t90\t0\t0\t1\tTốt\t\n\tI.1\t60\n\tI.2\t30\n" +
	"dv-b\t70\t70\t0\t0\t2\tKhá\t\n\tI.1\t30\n\tI.2\t40\n" +
	"dv-c\t55\t55\t0\t0\t3\t\t\n\tI.1\t30\n\tI.2\t25\n"

func (c *campaign) result(no int) *review.Result {
	for _, r := range c.results {
		if r.No == no {
			return r
		}
	}
	c.t.Fatal("no result", no)
	return nil
}

// TestPublish: only what the table agreed on is published, by a decision of today or before; it is kept word for word.
func TestPublish(t *testing.T) {
	c := sent(t)
	c.match("b", "a", "I.1", "I.2")
	c.match("a", "b", "I.1", "I.2")
	c.match("b", "c", "I.1")
	c.conflict(t, "review.notagreeing", c.publish)
	c.until(review.Agreeing)
	c.conflict(t, "review.unsettled", c.publish)
	if c.world().Agreed() {
		t.Error("agreed on too early")
	}
	c.match("b", "c", "I.2")
	with := func(change func(d *review.Decision)) func() error {
		d := c.decision()
		change(&d)
		return func() error { return c.Publish(ctx, of("a"), c.round, c.version(), d) }
	}
	c.invalid(t, "no decision", with(func(d *review.Decision) { d.Number = "" }), "number")
	c.invalid(t, "of tomorrow", with(func(d *review.Decision) { d.Day++ }), "decided")
	yesterday := day.At(c.clock.Now()) - 1
	c.invalid(t, "objections until yesterday", with(func(d *review.Decision) { d.Objects = &yesterday }), "objects")
	c.invalid(t, "too long a number", with(func(d *review.Decision) { d.Number = strings.Repeat("ố", 61) }), "number")
	gone := errors.New("the disk is full")
	broken := with(func(d *review.Decision) { d.File = func(context.Context) (string, error) { return "", gone } })
	if err := broken(); !errors.Is(err, gone) || c.now().Shown() {
		t.Error(err)
	}
	c.outdated(t, "store.stale", func() error { return c.Publish(ctx, of("a"), c.round, 1, c.decision()) })
	must(t, with(func(d *review.Decision) { d.File = func(context.Context) (string, error) { return "f-qd", nil } })())
	r, x := c.now(), c.result(1)
	if r.Phase != review.Objecting || r.Number != "12/QĐ" || r.File != "f-qd" || r.Times != 1 || r.Redone() ||
		*r.Decided != day.At(c.clock.Now()) || r.Published != c.clock.Now().UnixMicro() {
		t.Errorf("%+v", r)
	}
	sum := sha256.Sum256([]byte(body))
	if x.Body != body || x.Hash != hex.EncodeToString(sum[:]) || x.Why != "theo kế hoạch" || x.Number != "12/QĐ" ||
		x.Decided != r.Decided && *x.Decided != *r.Decided {
		t.Errorf("%+v", x)
	}
	c.conflict(t, "review.notagreeing", c.publish)
}

// TestPublishUnsent: a unit that never sent its form keeps the result back until it is taken out.
func TestPublishUnsent(t *testing.T) {
	c := open(t)
	c.file("a", 95, 110)
	c.advance()
	c.match("b", "a", "I.1", "I.2")
	c.until(review.Agreeing)
	c.conflict(t, "review.unsent", c.publish)
	for _, u := range []string{"b", "c"} {
		must(t, c.Part(ctx, of("a"), review.Leave, c.id(u), nil))
	}
	must(t, c.publish())
	must(t, c.Reopen(ctx, of("a"), c.round, c.version()))
	c = open(t)
	c.until(review.Agreeing)
	for _, u := range []string{"a", "b", "c"} {
		must(t, c.Part(ctx, of("a"), review.Leave, c.id(u), nil))
	}
	c.conflict(t, "review.nobody", c.publish)
}

// TestHolds: a published result is held against its hash and against what its figures give now.
func TestHolds(t *testing.T) {
	c := published(t)
	whole, same := c.world().Holds(c.result(1), true)
	if !whole || !same {
		t.Errorf("just published: %v %v", whole, same)
	}
	forged := *c.result(1)
	forged.Body = strings.Replace(forged.Body, "dv-a\t90", "dv-a\t95", 1)
	if whole, same := c.world().Holds(&forged, true); whole || same {
		t.Errorf("a forged one: %v %v", whole, same)
	}
	if _, same := c.world().Holds(&forged, false); !same {
		t.Error("an older one is not computed again")
	}
	f := copyForm(c.form("a")) // a figure is changed past the program
	f.Figures[0].Value = "10"
	c.forms[f.ID] = f
	if whole, same := c.world().Holds(c.result(1), true); !whole || same {
		t.Errorf("a forged figure: %v %v", whole, same)
	}
}

// TestStandings: a result is read back as it was written, in the order of the ranks; what we did not write is refused.
func TestStandings(t *testing.T) {
	c := agreed(t)
	must(t, c.Confirm(ctx, of("b"), c.id("a"), figures("KL", 1)))
	r := &review.Result{Body: c.world().Body()}
	list, ok := r.Standings()
	var order []string
	for _, s := range list {
		order = append(order, s.Code)
	}
	if !ok || strings.Join(order, " ") != "dv-b dv-c dv-a" || list[2].Rank != 0 || list[2].Knocked[0] != "KL" {
		t.Errorf("%v %+v", ok, list)
	}
	list, ok = (&review.Result{Body: body}).Standings()
	if !ok || len(list) != 3 || list[0].Grade != "Tốt" || !list[2].Total.Equal(exact.New(55)) ||
		!list[1].Lines["I.2"].Equal(exact.New(40)) || list[0].Knocked != nil {
		t.Errorf("%+v", list)
	}
	for _, bad := range []string{
		strings.Replace(body, "dv-b\t70", "dv-b\tx", 1), strings.Replace(body, "\tI.2\t40", "\tI.2\tx", 1),
		strings.Replace(body, "\t2\tKhá", "\thai\tKhá", 1), strings.Replace(body, "dv-b\t70", "dv-b", 1),
		"thu 1 year\n\tI.1\t60\n", strings.Replace(body, "dv-b", "", 1),
	} {
		if list, ok := (&review.Result{Body: bad}).Standings(); ok {
			t.Errorf("%q is read as %+v", bad, list)
		}
	}
}

// TestObject: the own unit objects to a published line once, in time and in words.
func TestObject(t *testing.T) {
	c := agreed(t)
	object := func(unit, text string) func() error {
		return func() error { return c.Object(ctx, of(unit), c.id("b"), "I.1", text) }
	}
	c.conflict(t, "review.notpublished", object("b", "đã giải quyết đủ"))
	must(t, c.publish())
	c.conflict(t, "review.notown", object("a", "đã giải quyết đủ"))
	c.invalid(t, "no words", object("b", "?"), "text")
	c.unknown(t, "no line", func() error { return c.Object(ctx, of("b"), c.id("b"), "IX", "đã giải quyết đủ") })
	must(t, object("b", "đã giải quyết đủ")())
	l := c.line("b", "I.1")
	if !l.Objected || l.Objection != "đã giải quyết đủ" || l.Objector != "nguoi-b" || l.Stand != review.Settled {
		t.Errorf("%+v", l)
	}
	c.conflict(t, "review.objected", object("b", "lần nữa"))
	c.conflict(t, "review.windowopen", func() error { return c.Finish(ctx, of("a"), c.round, c.version()) })
	must(t, c.Reply(ctx, of("c"), c.id("b"), "I.1", review.Ruling{Text: "đã đếm đúng"}))
	c.conflict(t, "review.answered", object("b", "lần nữa"))
	c.days(8)
	c.conflict(t, "review.objectlate", func() error { return c.Object(ctx, of("a"), c.id("a"), "I.1", "thiếu điểm") })
}

// TestReply: an objection is answered by somebody of another unit who did not give the points. One that is upheld goes
// back to the table, and the published result stands until another takes its place.
func TestReply(t *testing.T) {
	c := published(t)
	reply := func(unit, line string, points *exact.Num, text string) func() error {
		return func() error {
			return c.Reply(ctx, of(unit), c.id("b"), line, review.Ruling{
				Uphold: points != nil, Points: points, Text: text,
			})
		}
	}
	c.conflict(t, "review.noobjection", reply("c", "I.1", nil, "đã đếm đúng"))
	for _, line := range []string{"I.1", "I.2"} {
		must(t, c.Object(ctx, of("b"), c.id("b"), line, "đã giải quyết đủ"))
	}
	c.conflict(t, "review.own", reply("b", "I.1", nil, "đã đếm đúng"))
	c.conflict(t, "review.samejudge", reply("a", "I.1", nil, "đã đếm đúng"))
	c.invalid(t, "no words", reply("c", "I.1", nil, ""), "text")
	c.invalid(t, "the same points", reply("c", "I.1", ptr(30), "nâng điểm"), "points")
	c.invalid(t, "a slip of the keyboard", reply("c", "I.1", ptr(500), "nâng điểm"), "points")
	c.invalid(t, "upheld without points", func() error {
		return c.Reply(ctx, of("c"), c.id("b"), "I.1", review.Ruling{Uphold: true, Text: "nâng điểm"})
	}, "points")
	must(t, reply("c", "I.2", nil, "đã đếm đúng")())
	if l := c.line("b", "I.2"); l.Objected || !l.Answered || l.Reply != "đã đếm đúng" || l.Replier != "nguoi-c" ||
		l.Stand != review.Settled || c.now().Phase != review.Objecting {
		t.Errorf("%+v", l)
	}
	must(t, reply("c", "I.1", ptr(45), "có thêm hồ sơ")())
	l := c.line("b", "I.1")
	if l.Objected || l.Stand != review.Explained || l.By != "nguoi-c" || c.points("b", "I.1", scoring.Appraised) != "45" ||
		c.now().Phase != review.Agreeing || !c.now().Redone() || len(c.results) != 1 {
		t.Errorf("%+v", l)
	}
	c.conflict(t, "review.unsettled", c.publish)
	c.conflict(t, "review.answered", func() error { return c.Object(ctx, of("b"), c.id("b"), "I.1", "lần nữa") })
	must(t, c.judge("a", "b", "I.1", review.Verdict{Verb: review.Settle, Points: ptr(45), Why: "có thêm hồ sơ"}))
	must(t, c.publish())
	if first, second := c.result(1), c.result(2); first.Body != body || !strings.Contains(second.Body, "dv-b\t85\t") {
		t.Errorf("%s\n%s", first.Body, second.Body)
	}
	must(t, c.Object(ctx, of("b"), c.id("b"), "I.1", "vẫn thiếu")) // against the new one
}

// TestFinish: a round is closed after the last day for objections, over none that waits; then nothing changes until it
// is opened again, for a reason.
func TestFinish(t *testing.T) {
	c := published(t)
	finish := func() error { return c.Finish(ctx, of("a"), c.round, c.version()) }
	reopen := func(by review.By) func() error {
		return func() error { return c.Reopen(ctx, by, c.round, c.version()) }
	}
	must(t, c.Object(ctx, of("b"), c.id("b"), "I.1", "đã giải quyết đủ"))
	c.days(7)
	c.conflict(t, "review.windowopen", finish)
	c.days(1)
	c.conflict(t, "review.objectionsopen", finish)
	must(t, c.Reply(ctx, of("c"), c.id("b"), "I.1", review.Ruling{Text: "đã đếm đúng"}))
	must(t, finish())
	if r := c.now(); r.Phase != review.Over {
		t.Errorf("%+v", r)
	}
	c.conflict(t, "review.nofinish", finish)
	settle := func() error {
		return c.judge("a", "b", "I.1", review.Verdict{Verb: review.Settle, Points: ptr(35), Why: "bàn lại"})
	}
	c.conflict(t, "review.notnow", settle)
	c.invalid(t, "no reason", reopen(because("a", "")), "why")
	c.outdated(t, "store.stale", func() error { return c.Reopen(ctx, of("a"), c.round, 1) })
	must(t, reopen(of("a"))())
	if r := c.now(); r.Phase != review.Agreeing || !r.Redone() || c.line("b", "I.1").Answered {
		t.Errorf("%+v", r)
	}
	c.conflict(t, "review.noreopen", reopen(of("a")))
	must(t, settle())
}

// TestReopenObjected: an objection that waits when the round is opened again is agreed on at the table.
func TestReopenObjected(t *testing.T) {
	c := published(t)
	must(t, c.Object(ctx, of("b"), c.id("b"), "I.1", "đã giải quyết đủ"))
	must(t, c.Reopen(ctx, of("a"), c.round, c.version()))
	if l := c.line("b", "I.1"); l.Stand != review.Explained || l.Objected || l.Objection == "" {
		t.Errorf("%+v", l)
	}
	c.conflict(t, "review.beingcorrected", func() error { return c.Object(ctx, of("b"), c.id("b"), "I.1", "lần nữa") })
	if l := c.line("a", "I.1"); l.Stand != review.Settled {
		t.Errorf("%+v", l)
	}
}
