package storetest

import (
	"strings"
	"testing"
	"time"

	"thidua/internal/cross"
	"thidua/internal/day"
	"thidua/internal/exact"
	"thidua/internal/fault"
	"thidua/internal/review"
)

// crossing is a campaign whose three units score one another on the first line.
type crossing struct {
	*campaign
	cross *cross.Service
}

func newCrossing(t *testing.T, c *campaign) *crossing {
	t.Helper()
	x := &crossing{c, &cross.Service{Store: c.w.Store, Rounds: c.review, Tx: c.w.Store.Transact, Clock: c.w.Clock}}
	must(
		t,
		x.cross.SetUp(ctx, c.head, c.round, 0, cross.Settings{
			Lines: []string{"I.1"}, Way: cross.All, Last: day.Of(2023, 7, 21),
		}),
	)
	return x
}

func (x *crossing) now(t *testing.T) *cross.World {
	t.Helper()
	return ok[*cross.World](t)(x.cross.World(ctx, x.round))
}

func (x *crossing) begin(t *testing.T) {
	t.Helper()
	must(t, x.cross.Begin(ctx, x.head, x.round, x.now(t).Plan.Version))
}

// form is what a unit gives another.
func (x *crossing) form(t *testing.T, scorer, unit string) *cross.Form {
	t.Helper()
	for _, f := range x.now(t).Of(scorer) {
		if f.Unit == unit {
			return f
		}
	}
	t.Fatalf("%s does not score %s", scorer, unit)
	return nil
}

// give fills in what a unit gives another; no points: no ground to score by.
func (x *crossing) give(t *testing.T, scorer, unit string, points *exact.Num) error {
	t.Helper()
	f := x.form(t, scorer, unit)
	return x.cross.Fill(ctx, x.of(scorer), f.ID, f.Version, []cross.Typed{
		{Line: "I.1", Points: points, NoGround: points == nil, Reason: "LÝ-DO-KÍN"},
	})
}

func (x *crossing) send(t *testing.T, scorer string) (int, error) {
	t.Helper()
	return x.cross.SendAll(ctx, x.of(scorer), x.round, x.now(t).Seen(scorer))
}

// crossScoring: from the plan to the means; what is given is kept apart from everybody, the log too, and counts once it
// is closed.
func crossScoring(t *testing.T, w *World) {
	x := newCrossing(t, newCampaign(t, w, newSeason(t, w)))
	wantFault(
		t,
		x.cross.SetUp(ctx, x.head, x.round, 0, cross.Settings{
			Lines: []string{"I.1"}, Way: cross.All, Last: day.Of(2023, 7, 21),
		}),
		fault.Stale,
	)
	wantFault(t, x.give(t, x.a, x.b, ptr(40)), fault.Conflict) // not begun
	must(t, x.cross.Assign(ctx, x.head, x.round, 1, []cross.Pair{{Scorer: x.a, Unit: x.b}}))
	wantFault(t, x.cross.Assign(ctx, x.head, x.round, 2, []cross.Pair{{Scorer: x.a, Unit: x.a}}), fault.Invalid)
	if p := x.now(t); len(p.Pairs()) != 1 || p.Plan.Way != cross.Assigned {
		t.Errorf("%+v", p.Plan)
	}
	must(
		t,
		x.cross.SetUp(ctx, x.head, x.round, 2, cross.Settings{
			Lines: []string{"I.1"}, Way: cross.Drawn, Each: 2, Seed: " vé số 12345 ", Last: day.Of(2023, 7, 21), Named: true,
			Hidden: true,
		}),
	)
	if p := x.now(
		t,
	); len(p.Pairs()) != 6 || !p.Redrawn() || p.Plan.Seed != "vé số 12345" || !p.Plan.Named || !p.Plan.Hidden ||
		p.Plan.Each != 2 || len(p.Lots()) != 3 {
		t.Errorf("%+v", p.Plan)
	}
	x.begin(t)
	x.blind(t)
	x.means(t)
	x.kept(t)
	whole(t, w)
}

// blind: until it is closed what was given is had by the scorer alone, and nothing of it stands in the log.
func (x *crossing) blind(t *testing.T) {
	t.Helper()
	must(t, x.cross.Show(ctx, x.of(x.b), x.round, true))
	must(t, x.cross.Show(ctx, x.of(x.b), x.round, true))
	if p := x.now(t).Plan; !p.Shows(x.b) || p.Shows(x.a) || len(p.Consents) != 1 {
		t.Errorf("%+v", p.Consents)
	}
	wantFault(t, x.give(t, x.a, x.b, ptr(51)), fault.Invalid) // more than the line can give
	must(t, x.give(t, x.a, x.b, ptr(40)))
	must(t, x.give(t, x.a, x.c, ptr(0)))
	f := x.form(t, x.a, x.b)
	wantFault(t, x.cross.Fill(ctx, x.of(x.b), f.ID, f.Version, nil), fault.Conflict)
	wantFault(t, x.cross.Fill(ctx, x.of(x.a), f.ID, f.Version-1, nil), fault.Stale)
	must(
		t,
		x.review.Declare(ctx, x.head, x.round, x.world(t).Round.Version, review.Interest{
			Account: x.of(x.c).Account, Unit: x.a,
		}),
	)
	wantFault(t, x.give(t, x.c, x.a, ptr(30)), fault.Conflict) // stepped aside
	must(t, x.give(t, x.c, x.b, nil))
	for _, unit := range []string{x.a, x.c} {
		n, err := x.send(t, unit)
		must(t, err)
		if want := map[string]int{x.a: 2, x.c: 1}[unit]; n != want {
			t.Errorf("%d forms were sent, want %d", n, want)
		}
	}
	_, err := x.send(t, x.b)
	wantFault(t, err, fault.Conflict) // nothing entered
	wantFault(t, x.give(t, x.a, x.b, ptr(41)), fault.Conflict)
	if w := x.now(t); w.Shown() || len(w.Said(x.b, "I.1")) > 0 || len(w.Fit("I.1").Means) > 0 {
		t.Error("seen before it is closed")
	}
	var bodies strings.Builder
	for _, e := range x.entries(t) {
		bodies.WriteString(e)
	}
	if text := bodies.String(); strings.Contains(text, "LÝ-DO-KÍN") || !strings.Contains(text, `"cross_score"`) ||
		strings.Contains(text, `"points":"40"`) {
		t.Error("the log tells what was given")
	}
}

// entries are the bodies of the log as text.
func (x *crossing) entries(t *testing.T) []string {
	t.Helper()
	rows, err := x.w.Raw.QueryContext(ctx, "select body from log_body")
	must(t, err)
	defer rows.Close()
	var out []string
	for rows.Next() {
		var body string
		must(t, rows.Scan(&body))
		out = append(out, body)
	}
	must(t, rows.Err())
	return out
}

// means: its last day ends it; who gave nothing, or had no ground to, lowers nothing.
func (x *crossing) means(t *testing.T) {
	t.Helper()
	must(t, x.give(t, x.b, x.c, ptr(20)))
	n, err := x.send(t, x.b)
	if err != nil || n != 1 {
		t.Error(n, err)
	}
	must(t, x.cross.Recall(ctx, x.of(x.b), x.form(t, x.b, x.c).ID))
	must(t, x.give(t, x.b, x.c, ptr(30)))
	_, err = x.send(t, x.b)
	must(t, err)
	must(t, x.cross.Extend(ctx, x.head, x.round, x.now(t).Plan.Version, day.Of(2023, 7, 22))) // a Saturday: until Monday
	wantFault(t, x.cross.Drop(ctx, x.head, x.round, x.now(t).Plan.Version), fault.Conflict)
	x.w.Clock.Move(time.Duration(day.Of(2023, 7, 24)-day.At(x.w.Clock.Now())) * 24 * time.Hour)
	if x.now(t).Shown() {
		t.Error("closed on a day on which it is still open")
	}
	x.w.Clock.Move(24 * time.Hour)
	w := x.now(t)
	fit := w.Fit("I.1")
	if m := fit.Mean(x.c); !w.Shown() || m.N != 2 || m.Raw.String() != "15" {
		t.Errorf("%+v", m)
	}
	if m := fit.Mean(x.b); m.N != 1 || m.Raw.String() != "40" {
		t.Errorf("%+v", m)
	}
	if fit.Mean(x.a) != nil || len(w.Said(x.b, "I.1")) != 2 {
		t.Errorf("%+v, %+v", fit, w.Said(x.b, "I.1"))
	}
	wantFault(t, x.cross.Recall(ctx, x.of(x.a), x.form(t, x.a, x.b).ID), fault.Conflict)
	wantFault(t, x.cross.Extend(ctx, x.head, x.round, w.Plan.Version, day.Of(2023, 8, 22)), fault.Conflict)
}

// kept: a plan that nobody used goes with all that is in it, and one form is found by its id.
func (x *crossing) kept(t *testing.T) {
	t.Helper()
	f := x.form(t, x.a, x.b)
	p, head, err := x.w.Store.CrossPlanOf(ctx, f.ID)
	must(t, err)
	if p.Round != x.round || head.Scorer != x.a || len(head.Scores) != 0 || f.Score("I.1").Reason != "LÝ-DO-KÍN" ||
		f.SentBy == "" {
		t.Errorf("%+v, %+v, %+v", p, head, f)
	}
	_, _, err = x.w.Store.CrossPlanOf(ctx, "khong-co")
	wantFault(t, err, fault.NotFound)
}

// crossDropped: until somebody sent something it may be taken away, alone or with its round.
func crossDropped(t *testing.T, w *World) {
	x := newCrossing(t, newCampaign(t, w, newSeason(t, w)))
	x.begin(t)
	must(t, x.give(t, x.a, x.b, ptr(40)))
	must(t, x.cross.Show(ctx, x.of(x.b), x.round, true))
	must(t, x.cross.Drop(ctx, x.head, x.round, x.now(t).Plan.Version))
	_, err := x.cross.World(ctx, x.round)
	wantFault(t, err, fault.NotFound)
	x = newCrossing(t, x.campaign)
	must(t, x.review.Withdraw(ctx, x.head, x.round, x.world(t).Round.Version))
	_, err = w.Store.CrossPlan(ctx, x.round)
	wantFault(t, err, fault.NotFound)
	whole(t, w)
}

// fillCross fills the tables of cross-scoring.
func (c *campaign) fillCross(t *testing.T) {
	t.Helper()
	x := newCrossing(t, c)
	x.begin(t)
	must(t, x.cross.Show(ctx, x.of(c.b), c.round, true))
	for _, p := range x.now(t).Pairs() {
		must(t, x.give(t, p.Scorer, p.Unit, ptr(45)))
	}
	_, err := x.send(t, c.a)
	must(t, err)
}
