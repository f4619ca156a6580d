package review_test

import (
	"strings"
	"testing"
	"time"

	"thidua/internal/review"
)

// levelled is an agreed round above whose table stand two levels.
func levelled(t *testing.T) *campaign {
	t.Helper()
	c := agreed(t)
	must(t, c.SetLevels(ctx, of("a"), c.round, c.version(), []review.Level{
		{Name: "Hội đồng", Unit: "b"}, {Name: "Thường trực"},
	}))
	return c
}

// level is the id of the level of that number.
func (c *campaign) level(no int) string { return c.now().Levels[no-1].ID }

// consent says yes or no for a level, to the result as it is.
func (c *campaign) consent(by review.By, no int, yes bool) func() error {
	return func() error { return c.Consent(ctx, by, c.round, c.level(no), c.world().Stamp(), yes) }
}

// TestSetLevels: up to five levels, each with a name and of another unit; set anew they take back what was agreed.
func TestSetLevels(t *testing.T) {
	c := agreed(t)
	set := func(levels ...review.Level) func() error {
		return func() error { return c.SetLevels(ctx, of("a"), c.round, c.version(), levels) }
	}
	long := strings.Repeat("ố", 201)
	six := []review.Level{}
	for _, u := range strings.Fields("a b c d e f") {
		six = append(six, review.Level{Name: u, Unit: u})
	}
	c.invalid(t, "six", set(six...), "name")
	c.invalid(t, "no name", set(review.Level{Unit: "b"}), "name")
	c.invalid(t, "too long a name", set(review.Level{Name: long}), "name")
	c.invalid(t, "one unit twice", set(review.Level{Name: "1", Unit: "b"}, review.Level{Name: "2", Unit: "b"}), "unit")
	c.outdated(t, "store.stale", func() error { return c.SetLevels(ctx, of("a"), c.round, 1, nil) })
	must(t, set(six[:5]...)())
	must(t, set(six[:2]...)())
	if l := c.now().Levels; len(l) != 2 || l[0].No != 1 || l[1].No != 2 || l[0].ID == "" || l[0].ID == l[1].ID {
		t.Errorf("%+v", l)
	}
	must(t, c.consent(of("b"), 1, true)())
	must(t, set(six[:1]...)())
	if r := c.now(); len(r.Consents) != 0 || r.Level().ID != c.level(1) {
		t.Errorf("%+v", r)
	}
	must(t, set()())
	must(t, c.publish())
	c.conflict(t, "review.levelsover", set(six[:1]...))
	must(t, c.Reopen(ctx, of("a"), c.round, c.version()))
	c.conflict(t, "review.levelsover", set())
}

// TestConsent: the levels agree in their order, each by another person, to the points that they saw; all of them before
// anything is published.
func TestConsent(t *testing.T) {
	c := levelled(t)
	c.conflict(t, "review.unconsented", c.publish)
	c.conflict(t, "review.noturn", c.consent(of("a"), 2, true))
	c.unknown(t, "no such level", func() error {
		return c.Consent(ctx, of("b"), c.round, "x", c.world().Stamp(), true)
	})
	c.outdated(t, "review.resultmoved", func() error {
		return c.Consent(ctx, of("b"), c.round, c.level(1), c.world().Stamp()+1, true)
	})
	c.invalid(t, "half a word", c.consent(because("b", "x"), 1, true), "why")
	must(t, c.consent(because("b", ""), 1, true)())
	k := c.now().ConsentOf(c.level(1))
	if k == nil || !k.Yes || k.Account != "nguoi-b" || k.Hash != c.world().Seal() || k.At != c.clock.Now().UnixMicro() ||
		c.now().ConsentOf(c.level(2)) != nil || c.now().Level().ID != c.level(2) {
		t.Errorf("%+v", k)
	}
	c.conflict(t, "review.noturn", c.consent(of("c"), 1, true))
	c.conflict(t, "review.sameperson", c.consent(of("b"), 2, true))
	c.conflict(t, "review.unconsented", c.publish)
	must(t, c.consent(of("c"), 2, true)())
	c.conflict(t, "review.noturn", c.consent(of("a"), 2, true))
	if c.now().Level() != nil {
		t.Error("a level has still to speak")
	}
	must(t, c.publish())
}

// TestConsentTooEarly: no level speaks before the table has agreed.
func TestConsentTooEarly(t *testing.T) {
	c := sent(t)
	must(t, c.SetLevels(ctx, of("a"), c.round, c.version(), []review.Level{{Name: "Hội đồng", Unit: "b"}}))
	c.conflict(t, "review.notagreeing", c.consent(of("b"), 1, true))
	c.until(review.Agreeing)
	c.conflict(t, "review.unsettled", c.consent(of("b"), 1, true))
}

// TestDecline: a level that does not agree says why, and takes back what those before it said; its reason stays to be
// read until a level agrees again.
func TestDecline(t *testing.T) {
	c := levelled(t)
	must(t, c.consent(of("b"), 1, true)())
	c.invalid(t, "no reason", c.consent(because("c", ""), 2, false), "why")
	must(t, c.consent(because("c", "xem lại điểm của đơn vị B"), 2, false)())
	r := c.now()
	if no := r.ConsentOf(c.level(2)); len(r.Consents) != 1 || no == nil || no.Yes ||
		no.Why != "xem lại điểm của đơn vị B" || r.Level().ID != c.level(1) {
		t.Errorf("%+v", r.Consents)
	}
	must(t, c.consent(of("b"), 1, true)())
	if r := c.now(); len(r.Consents) != 1 || !r.Consents[0].Yes {
		t.Errorf("%+v", r.Consents)
	}
}

// TestConsentVoid: what the table does after a level agreed takes the agreement back; points that moved otherwise are
// not published under it.
func TestConsentVoid(t *testing.T) {
	c := levelled(t)
	must(t, c.consent(of("b"), 1, true)())
	c.clock.Move(time.Second)
	must(t, c.judge("a", "c", "I.1", review.Verdict{Verb: review.Settle, Points: ptr(35), Why: "bàn lại"}))
	if r := c.now(); len(r.Consents) != 0 {
		t.Errorf("%+v", r.Consents)
	}
	must(t, c.consent(of("b"), 1, true)())
	must(t, c.consent(of("c"), 2, true)())
	f := copyForm(c.form("a")) // a figure is changed past the program
	f.Figures[0].Value = "10"
	c.forms[f.ID] = f
	c.conflict(t, "review.moved", c.publish)
}
