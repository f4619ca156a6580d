package cross_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"thidua/internal/audit"
	"thidua/internal/cross"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/review"
	"thidua/internal/words"
)

// pairs lists who scores whom, in order.
func (m *meeting) pairs() string {
	var out []string
	for _, f := range m.forms {
		out = append(out, f.Scorer+f.Unit)
	}
	slices.Sort(out)
	return strings.Join(out, " ")
}

func (m *meeting) setUp(version int64, change func(x *cross.Settings)) func() error {
	x := all()
	change(&x)
	return func() error { return m.SetUp(ctx, of("a"), "r", version, x) }
}

// TestSetUp: the lead says on which lines, who scores whom and until when; anew until it has begun.
func TestSetUp(t *testing.T) {
	m := newMeeting(t)
	m.unknown("none yet", func() error { return m.Begin(ctx, of("a"), "r", 1) })
	m.unknown("no round", func() error { return m.SetUp(ctx, of("a"), "x", 0, all()) })
	with := func(change func(x *cross.Settings)) func() error { return m.setUp(0, change) }
	m.invalid("no lines", with(func(x *cross.Settings) { x.Lines = nil }), "lines")
	m.invalid("no such line", with(func(x *cross.Settings) { x.Lines = []string{"1", "9"} }), "lines")
	m.invalid("no way", with(func(x *cross.Settings) { x.Way = "" }), "way")
	m.invalid("by nobody", with(func(x *cross.Settings) { x.Way, x.Seed = cross.Drawn, "ab" }), "each")
	m.invalid("by oneself", with(func(x *cross.Settings) { x.Way, x.Seed, x.Each = cross.Drawn, "ab", 3 }), "each")
	m.invalid("no seed", with(func(x *cross.Settings) { x.Way, x.Seed, x.Each = cross.Drawn, "  ", 1 }), "seed")
	m.invalid("too long a seed", with(func(x *cross.Settings) {
		x.Way, x.Seed, x.Each = cross.Drawn, strings.Repeat("ố", 201), 1
	}), "seed")
	m.invalid("yesterday", with(func(x *cross.Settings) { x.Last = monday - 1 }), "last")
	m.stale(m.setUp(1, func(*cross.Settings) {}))
	must(t, m.SetUp(ctx, of("a"), "r", 0, all()))
	p := m.plan()
	if p.Version != 1 || p.Stage != cross.Planned || p.Each != 0 || p.Seed != "" || m.pairs() != "ab ac ba bc ca cb" {
		t.Errorf("%+v %s", p, m.pairs())
	}
	act := audit.Act{
		Verb: "cross.setup", Actor: "nguoi-a", Behalf: "a", Object: "review_round/r", Why: "theo kế hoạch",
	}
	if len(m.acts) != 1 || m.acts[0] != act {
		t.Errorf("%+v", m.acts)
	}
	kept := m.form("a", "b").ID
	must(t, m.setUp(1, func(x *cross.Settings) { x.Way, x.Each, x.Seed = cross.Drawn, 1, " bốc thăm " })())
	p = m.plan()
	if p.Version != 2 || p.Seed != "bốc thăm" || len(m.forms) != 3 || !m.world().Redrawn() || len(m.world().Lots()) != 3 {
		t.Errorf("%+v %s", p, m.pairs())
	}
	drawn := m.pairs()
	must(t, m.setUp(2, func(x *cross.Settings) { x.Way = cross.Assigned })()) // goes on from there
	if m.pairs() != drawn || m.world().Lots() != nil || m.world().Redrawn() {
		t.Errorf("%s, drawn %s", m.pairs(), drawn)
	}
	must(t, m.setUp(3, func(x *cross.Settings) { x.Lines = []string{"3"} })()) // which C does not have
	if m.pairs() != "ab ba ca cb" {
		t.Error(m.pairs())
	}
	if strings.Contains(drawn, "ab") != (m.form("a", "b").ID == kept) {
		t.Error("a form that stays is another form")
	}
	must(t, m.Begin(ctx, of("a"), "r", 4))
	m.conflict("cross.nosetup", m.setUp(5, func(*cross.Settings) {}))
}

// TestAssign: by hand, until it has begun; nobody scores itself or a unit that is not in the round.
func TestAssign(t *testing.T) {
	m := newMeeting(t)
	must(t, m.SetUp(ctx, of("a"), "r", 0, all()))
	assign := func(version int64, pairs ...string) func() error {
		var list []cross.Pair
		for _, p := range pairs {
			list = append(list, cross.Pair{Scorer: p[:1], Unit: p[1:]})
		}
		return func() error { return m.Assign(ctx, of("a"), "r", version, list) }
	}
	m.invalid("itself, and nobody", assign(1, "aa", "xb", "ax", "ac"), "scorers.a", "scorers.b", "scorers.x")
	m.stale(assign(2, "ab"))
	must(t, assign(1, "ab", "ab", "cb")())
	if p := m.plan(); p.Way != cross.Assigned || p.Version != 2 || m.pairs() != "ab cb" {
		t.Errorf("%+v %s", p, m.pairs())
	}
	m.members[2].Stage = review.Left
	m.invalid("who left", assign(2, "cb"), "scorers.b")
	m.round.Phase = review.Agreeing
	m.conflict("cross.nosetup", assign(2, "ab"))
}

// TestBegin: it begins once, where somebody scores somebody, until its last day and before the table.
func TestBegin(t *testing.T) {
	m := newMeeting(t)
	must(t, m.setUp(0, func(x *cross.Settings) { x.Way = cross.Assigned })())
	begin := func(version int64) func() error {
		return func() error { return m.Begin(ctx, of("a"), "r", version) }
	}
	m.conflict("cross.nobody", begin(1))
	must(t, m.SetUp(ctx, of("a"), "r", 1, all()))
	m.stale(begin(1))
	m.round.Phase = review.Agreeing
	m.conflict("cross.nobegin", begin(2))
	m.round.Phase = review.Appraising
	m.clock.Move(7 * 24 * time.Hour)
	m.conflict("cross.dayover", begin(2))
	m.clock.Move(-7 * 24 * time.Hour)
	must(t, begin(2)())
	if p := m.plan(); p.Stage != cross.Open || p.Begun != m.clock.Now().UnixMicro() || p.Version != 3 {
		t.Errorf("%+v", p)
	}
	m.conflict("cross.nobegin", begin(3))
}

// TestExtend: another last day, for a reason, while members score.
func TestExtend(t *testing.T) {
	m := opened(t, all())
	extend := func(by cross.By, version int64, last day.Date) func() error {
		return func() error { return m.Extend(ctx, by, "r", version, last) }
	}
	m.invalid("yesterday", extend(of("a"), 2, monday-1), "last")
	m.refused("no reason", fault.Invalid, "review.invalid", extend(silent("a"), 2, monday+9), "why")
	m.stale(extend(of("a"), 1, monday+9))
	must(t, extend(of("a"), 2, monday+12)()) // a Saturday
	if p := m.plan(); p.Last != monday+12 || m.Ends(p) != monday+14 {
		t.Errorf("%+v until %s", p, m.Ends(p))
	}
	m.Days = day.NewCalendar([]day.Date{monday + 14}, nil)
	if on := m.Ends(m.plan()); on != monday+15 {
		t.Error(on)
	}
	m.clock.Move(20 * 24 * time.Hour)
	m.conflict("cross.noextend", extend(of("a"), 3, monday+40))
}

// TestClose: it is closed before its last day for a reason where a form is missing; after that nobody scores and
// everybody sees.
func TestClose(t *testing.T) {
	m := opened(t, all())
	end := func(by cross.By) func() error {
		return func() error { return m.Close(ctx, by, "r", m.plan().Version) }
	}
	m.give("a", "b", 5)
	if n, err := m.sendAll("a"); n != 1 || err != nil {
		t.Fatal(n, err)
	}
	m.refused("forms are missing", fault.Invalid, "review.invalid", end(silent("a")), "why")
	if w := m.world(); w.Shown() || w.Said("b", "1") != nil || len(w.Fit("1").Means) != 0 {
		t.Error("seen before it is closed")
	}
	must(t, end(of("a"))())
	w := m.world()
	if p := m.plan(); p.Stage != cross.Closed || p.Closed != m.clock.Now().UnixMicro() || !w.Shown() ||
		len(w.Said("b", "1")) != 1 {
		t.Errorf("%+v", p)
	}
	m.conflict("cross.noclose", end(of("a")))
	m.conflict("cross.isclosed", m.fill(of("c"), "c", "b", cross.Typed{Line: "1", Points: ptr(5)}))
	m.conflict("cross.nodrop", func() error { return m.Drop(ctx, of("a"), "r", m.plan().Version) })
}

// TestCloseComplete: where every form has come no reason is asked for.
func TestCloseComplete(t *testing.T) {
	m := newMeeting(t)
	must(t, m.setUp(0, func(x *cross.Settings) { x.Way = cross.Assigned })())
	must(t, m.Assign(ctx, of("a"), "r", 1, []cross.Pair{{Scorer: "a", Unit: "b"}}))
	must(t, m.Begin(ctx, of("a"), "r", 2))
	m.give("a", "b", 5)
	if _, err := m.sendAll("a"); err != nil {
		t.Fatal(err)
	}
	must(t, m.Close(ctx, silent("a"), "r", m.plan().Version))
}

// TestDrop: what was set up by mistake goes with its forms, for a reason, as long as nobody sent anything.
func TestDrop(t *testing.T) {
	m := opened(t, all())
	drop := func(by cross.By, version int64) func() error {
		return func() error { return m.Drop(ctx, by, "r", version) }
	}
	m.refused("no reason", fault.Invalid, "review.invalid", drop(silent("a"), 2), "why")
	m.stale(drop(of("a"), 1))
	m.give("a", "b", 5)
	if _, err := m.sendAll("a"); err != nil {
		t.Fatal(err)
	}
	m.conflict("cross.nodrop", drop(of("a"), 2))
	must(t, m.Recall(ctx, of("a"), m.form("a", "b").ID))
	must(t, drop(of("a"), 2)())
	if len(m.plans) != 0 || len(m.forms) != 0 {
		t.Errorf("%v %v", m.plans, m.forms)
	}
}

// TestOver: with the working day after its last day it closes by itself.
func TestOver(t *testing.T) {
	m := opened(t, all())
	m.clock.Move(4 * 24 * time.Hour) // Friday
	if m.world().Shown() {
		t.Error("closed on its last day")
	}
	m.clock.Move(24 * time.Hour)
	if !m.world().Shown() {
		t.Error("open after its last day")
	}
	m.conflict("cross.noclose", func() error { return m.Close(ctx, of("a"), "r", 2) })
}

// TestRetry: an act that somebody else overtook is tried again on what is there now, four times at most.
func TestRetry(t *testing.T) {
	m := opened(t, all())
	m.meddle = func() { must(t, m.Show(ctx, of("b"), "r", true)) }
	must(t, m.Show(ctx, of("a"), "r", true))
	if p := m.plan(); !p.Shows("a") || !p.Shows("b") || p.Shows("c") {
		t.Errorf("%+v", p.Consents)
	}
	times := 0
	var busy func()
	busy = func() {
		times++
		m.meddle = busy
	}
	m.meddle = busy
	m.stale(func() error { return m.Show(ctx, of("c"), "r", true) })
	if times != 4 {
		t.Errorf("tried %d times", times)
	}
}

// TestNames: stages and ways have their names.
func TestNames(t *testing.T) {
	seen := map[string]bool{}
	for _, w := range cross.Ways() {
		seen[words.English.Say(w.Msg())] = true
	}
	for _, s := range []cross.Stage{cross.Planned, cross.Open, cross.Closed} {
		seen[words.English.Say(s.Msg())] = true
	}
	if len(seen) != 6 || strings.Contains(fmt.Sprint(seen), "cross.") {
		t.Errorf("%v", seen)
	}
}
