package cross_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"thidua/internal/cross"
	"thidua/internal/exact"
	"thidua/internal/fault"
	"thidua/internal/review"
	"thidua/internal/scoring"
)

// TestFill: a scorer gives points within reach of the line, or says that there is no ground to; where it departs from
// the claim that it sees it says why; lines that it does not name stay.
func TestFill(t *testing.T) {
	m := opened(t, all())
	fill := func(x ...cross.Typed) func() error { return m.fill(of("a"), "a", "b", x...) }
	m.invalid("both", fill(cross.Typed{Line: "1", Points: ptr(6), NoGround: true}), "points.1")
	m.invalid("too many", fill(cross.Typed{Line: "1", Points: ptr(11), Reason: "rất tốt"}), "points.1")
	m.invalid("below nothing", fill(cross.Typed{Line: "1", Points: ptr(-1), Reason: "rất kém"}), "points.1")
	m.invalid("not as claimed", fill(cross.Typed{Line: "1", Points: ptr(5)}), "reason.1")
	m.invalid("half a word", fill(cross.Typed{Line: "1", Points: ptr(6), Reason: "."}), "reason.1")
	m.invalid("too long", fill(cross.Typed{Line: "1", Points: ptr(5), Reason: strings.Repeat("ố", 2001)}), "reason.1")
	m.invalid("a reason for nothing", fill(cross.Typed{Line: "1", Reason: "rất tốt"}), "points.1")
	m.invalid("two lines", fill(
		cross.Typed{Line: "1", Points: ptr(11), Reason: "tốt"}, cross.Typed{Line: "2", Points: ptr(5)},
	), "points.1", "reason.2")
	m.unknown("no such line", fill(cross.Typed{Line: "9"}))
	m.unknown("a line that C does not have", m.fill(of("a"), "a", "c", cross.Typed{Line: "3", Points: ptr(1)}))
	m.unknown("no form", func() error { return m.Fill(ctx, of("a"), "x", 1, nil) })
	m.conflict("cross.notown", m.fill(of("c"), "a", "b", cross.Typed{Line: "1", Points: ptr(6)}))
	late := fill(cross.Typed{Line: "1", Points: ptr(0), Reason: "chưa làm"})
	must(t, fill(cross.Typed{Line: "1", Points: ptr(6)}, cross.Typed{Line: "2", NoGround: true})())
	m.stale(late)
	f := m.form("a", "b")
	if f.Version != 2 || len(f.Scores) != 2 || m.held == 0 {
		t.Errorf("%+v", f)
	}
	one, two := f.Score("1"), f.Score("2")
	if !one.Points.Equal(exact.New(6)) || one.Account != "nguoi-a" || one.At != m.clock.Now().UnixMicro() ||
		two.Points != nil || f.Score("3") != nil {
		t.Errorf("%+v %+v", one, two)
	}
	m.clock.Move(time.Minute)
	must(t, fill(cross.Typed{Line: "1", Points: ptr(6)})()) // the same again
	if again := m.form("a", "b").Score("1"); again.At != one.At || len(m.form("a", "b").Scores) != 2 {
		t.Errorf("%+v", again)
	}
	must(t, fill(cross.Typed{Line: "1", Points: ptr(0), Reason: "chưa làm"}, cross.Typed{Line: "2"})())
	f = m.form("a", "b")
	if x := f.Score("1"); !x.Points.Zero() || x.Reason != "chưa làm" || x.At == one.At || x.ID != one.ID ||
		f.Score("2") != nil {
		t.Errorf("%+v", f)
	}
}

// TestClaim: a scorer sees what a unit claims once its form is sent, unless the lead hid it; then no reason is needed.
func TestClaim(t *testing.T) {
	m := opened(t, all())
	if got := m.world().Claim("b", "1"); got == nil || !got.Equal(exact.New(6)) {
		t.Errorf("%v", got)
	}
	if w := m.world(); w.Claim("c", "3") != nil || w.Claim("x", "1") != nil {
		t.Error("a claim on nothing")
	}
	m.members[1].Stage = review.Returned
	if m.world().Claim("b", "1") != nil {
		t.Error("a draft is seen")
	}
	must(t, m.fill(of("a"), "a", "b", cross.Typed{Line: "1", Points: ptr(5)})())
	m.members[1].Stage = review.Sent // now it is seen that the points are others: the reason is missing
	if got := m.world().Missing(m.form("a", "b")); !slices.Equal(got, []string{"1", "2", "3"}) {
		t.Errorf("%v", got)
	}
	hidden := all()
	hidden.Hidden = true
	m = opened(t, hidden)
	if m.world().Claim("b", "1") != nil {
		t.Error("a hidden claim is seen")
	}
	must(t, m.fill(of("a"), "a", "b", cross.Typed{Line: "1", Points: ptr(5)})())
}

// TestSendAll: what is complete is sent in the name of the unit, as the leader saw it; the rest waits.
func TestSendAll(t *testing.T) {
	m := opened(t, all())
	send := func(by cross.By, seen int64) func() error {
		return func() error {
			_, err := m.SendAll(ctx, by, "r", seen)
			return err
		}
	}
	m.conflict("cross.nothingready", send(of("a"), m.world().Seen("a")))
	m.give("a", "b", 5)
	must(t, m.fill(of("a"), "a", "c", cross.Typed{Line: "1", Points: ptr(5)})())
	seen := m.world().Seen("a")
	if seen != m.plan().Version+2+2 {
		t.Errorf("seen %d", seen)
	}
	m.conflict("review.sendstale", send(of("a"), seen-1))
	n, err := m.SendAll(ctx, of("a"), "r", seen)
	f := m.form("a", "b")
	if n != 1 || err != nil || f.SentAt != m.clock.Now().UnixMicro() || f.SentBy != "nguoi-a" ||
		m.form("a", "c").SentAt != 0 {
		t.Errorf("%d %v %+v", n, err, f)
	}
	w := m.world()
	if sent, all := w.Sent(); sent != 1 || all != 6 {
		t.Errorf("%d of %d", sent, all)
	}
	if sent, all := w.SentBy("a"); sent != 1 || all != 2 {
		t.Errorf("%d of %d", sent, all)
	}
	m.conflict("cross.sent", m.fill(of("a"), "a", "b", cross.Typed{Line: "1"}))
	recall := func(unit string) func() error { return func() error { return m.Recall(ctx, of(unit), f.ID) } }
	m.conflict("cross.notown", recall("b"))
	must(t, recall("a")())
	if f := m.form("a", "b"); f.SentAt != 0 || f.SentBy != "" || len(f.Scores) != 3 {
		t.Errorf("%+v", f)
	}
	m.conflict("cross.notsent", recall("a"))
	m.round.Phase = review.Agreeing
	m.conflict("cross.past", send(of("a"), m.world().Seen("a")))
}

// TestAside: who has an interest in a unit leaves its form to somebody else of the unit.
func TestAside(t *testing.T) {
	m := opened(t, all())
	m.round.Interests = []review.Interest{{Account: "nguoi-a", Unit: "b"}}
	m.conflict("cross.aside", m.fill(of("a"), "a", "b", cross.Typed{Line: "1", Points: ptr(6)}))
	w := m.world()
	if err := w.May(of("a"), cross.Fill, m.form("a", "b").ID); !fault.Is(err, fault.Conflict) {
		t.Error(err)
	}
	if err := w.May(of("a"), cross.Fill, m.form("a", "c").ID); err != nil {
		t.Error(err)
	}
	if err := w.May(of("a"), cross.Fill, "x"); !fault.Is(err, fault.Conflict) {
		t.Error(err)
	}
	other := cross.By{Account: "nguoi-a2", Behalf: "a"}
	for _, line := range []string{"1", "2", "3"} {
		must(t, m.fill(other, "a", "b", cross.Typed{Line: line, NoGround: true})())
	}
	m.conflict("cross.aside", func() error {
		_, err := m.sendAll("a")
		return err
	})
	if n, err := m.SendAll(ctx, other, "r", m.world().Seen("a")); n != 1 || err != nil {
		t.Error(n, err)
	}
}

// TestShow: a unit lets those who score it see its evidence, or no longer; nobody else decides that.
func TestShow(t *testing.T) {
	m := opened(t, all())
	show := func(unit string, yes bool) func() error {
		return func() error { return m.Show(ctx, of(unit), "r", yes) }
	}
	m.conflict("cross.notown", show("x", true))
	must(t, show("b", true)())
	v := m.plan().Version
	must(t, show("b", true)())
	if p := m.plan(); p.Version != v || len(p.Consents) != 1 || p.Consents[0].Account != "nguoi-b" || !p.Shows("b") {
		t.Errorf("%+v", p)
	}
	must(t, show("b", false)())
	if p := m.plan(); p.Shows("b") || p.Version != v+1 {
		t.Errorf("%+v", p)
	}
	must(t, m.Close(ctx, of("a"), "r", m.plan().Version))
	m.conflict("cross.isclosed", show("b", true))
}

// TestResult: closed, it shows the means of what was sent by and about units that are in the round; what was given
// without ground does not count.
func TestResult(t *testing.T) {
	m := opened(t, all())
	for _, x := range []struct {
		scorer, unit string
		points       int64
	}{{"a", "b", 5}, {"c", "b", 8}, {"a", "c", 4}, {"b", "c", 6}, {"b", "a", 9}} {
		m.give(x.scorer, x.unit, x.points)
	}
	// not on every line, so never sent
	must(t, m.fill(of("c"), "c", "a", cross.Typed{Line: "1", Points: ptr(1), Reason: "chưa tốt"})())
	must(t, m.fill(of("c"), "c", "b", cross.Typed{Line: "2", NoGround: true, Reason: "không theo dõi"})())
	for _, u := range []string{"a", "b", "c"} {
		if _, err := m.sendAll(u); err != nil {
			t.Fatal(err)
		}
	}
	must(t, m.Close(ctx, of("a"), "r", m.plan().Version))
	w := m.world()
	fit := w.Fit("1")
	if b := fit.Mean("b"); b.N != 2 || !b.Raw.Equal(exact.Frac(13, 2)) {
		t.Errorf("%+v", b)
	}
	if a := fit.Mean("a"); a.N != 1 || !a.Raw.Equal(exact.New(9)) {
		t.Errorf("%+v", a)
	}
	said := w.Said("b", "2")
	if b := w.Fit("2").Mean("b"); b.N != 1 || len(said) != 2 {
		t.Errorf("%+v %+v", b, said)
	}
	for _, x := range said {
		if (x.Points == nil) != (x.Scorer == "c") {
			t.Errorf("%+v", x)
		}
	}
	m.members[0].Stage = review.Left // who leaves is out of it, as scorer and as scored
	w = m.world()
	if len(w.Said("b", "1")) != 1 || len(w.Said("a", "1")) != 0 || len(w.Members()) != 2 {
		t.Errorf("%+v", w.Said("b", "1"))
	}
	if sent, all := w.Sent(); sent != 2 || all != 2 {
		t.Errorf("%d of %d", sent, all)
	}
}

// TestConflicts: once it is closed, scores of people are found whose interest was put on record after they scored.
func TestConflicts(t *testing.T) {
	m := opened(t, all())
	m.give("a", "b", 5)
	if _, err := m.sendAll("a"); err != nil {
		t.Fatal(err)
	}
	at := m.clock.Now().UnixMicro()
	m.round.Interests = []review.Interest{{Account: "nguoi-a", Unit: "b", At: at + 1}}
	if looked, found := m.world().Conflicts(); looked != 0 || found != nil {
		t.Errorf("before it is closed: %d %+v", looked, found)
	}
	must(t, m.Close(ctx, of("a"), "r", m.plan().Version))
	looked, found := m.world().Conflicts()
	if looked != 3 || len(found) != 3 || found[0].Form != "f-b" || found[0].Line != "1" || found[0].After {
		t.Errorf("%d %+v", looked, found)
	}
	m.round.Interests = []review.Interest{{Account: "nguoi-a", Unit: "b", At: at - 1}, {Account: "nguoi-b", Unit: "b"}}
	if _, found := m.world().Conflicts(); len(found) != 3 || !found[0].After {
		t.Errorf("%+v", found)
	}
}

// TestLines: what may be scored are the lines that apply to a unit of the round, in the order of the sheet.
func TestLines(t *testing.T) {
	m := opened(t, all())
	w := m.world()
	if got := cross.Lines(w.Round); !slices.Equal(got, []string{"1", "2", "3"}) {
		t.Error(got)
	}
	if got := w.LinesOf("c"); !slices.Equal(got, []string{"1", "2"}) || len(w.LinesOf("x")) != 0 {
		t.Error(got)
	}
	m.members[0].Stage, m.members[1].Stage = review.Left, review.Left
	if got := cross.Lines(m.world().Round); !slices.Equal(got, []string{"1", "2"}) {
		t.Error(got)
	}
	if m.world().Round.Round.Period != scoring.Year || len(w.Of("a")) != 2 || len(w.Pairs()) != 6 {
		t.Error("another round")
	}
}
