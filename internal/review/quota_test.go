package review_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"thidua/internal/review"
)

func (c *campaign) setQuota(q review.Quota) func() error {
	return func() error { return c.SetQuota(ctx, of("a"), c.round, c.version(), q) }
}

// quota sets a quota and returns its id.
func (c *campaign) quota(q review.Quota) string {
	c.t.Helper()
	must(c.t, c.setQuota(q)())
	list := c.now().Quotas
	return list[len(list)-1].ID
}

func (c *campaign) nominate(by review.By, quota, unit string) func() error {
	return func() error { return c.Nominate(ctx, by, c.round, c.version(), quota, unit) }
}

// TestSetQuota: a quota is of one award or one grade of the sheet, a number or a share of something named; one of each.
func TestSetQuota(t *testing.T) {
	c := agreed(t)
	for _, x := range []struct {
		name string
		q    review.Quota
		in   string
	}{
		{"of nothing", review.Quota{Most: 1}, "award"},
		{"of both", review.Quota{Award: "Cờ", Grade: "Tốt", Most: 1}, "award"},
		{"too long", review.Quota{Award: strings.Repeat("ố", 201), Most: 1}, "award"},
		{"no such grade", review.Quota{Grade: "Kém", Most: 1}, "grade"},
		{"no limit", review.Quota{Award: "Cờ"}, "most"},
		{"two limits", review.Quota{Award: "Cờ", Most: 1, Share: 20, Base: review.OfMembers}, "most"},
		{"below nothing", review.Quota{Award: "Cờ", Most: -1}, "most"},
		{"a share below nothing", review.Quota{Award: "Cờ", Share: -1}, "most"},
		{"more than all", review.Quota{Award: "Cờ", Share: 101, Base: review.OfMembers}, "most"},
		{"too many", review.Quota{Award: "Cờ", Most: 1001}, "most"},
		{"a share of what", review.Quota{Award: "Cờ", Share: 20}, "base"},
	} {
		c.invalid(t, x.name, c.setQuota(x.q), x.in)
	}
	id := c.quota(review.Quota{Award: "Cờ", Most: 1000})
	c.quota(review.Quota{Grade: "Tốt", Share: 100, Base: review.OfRanked})
	c.conflict(t, "review.quotathere", c.setQuota(review.Quota{Award: "Cờ", Most: 2}))
	if diff := cmp.Diff(review.Quota{ID: id, Award: "Cờ", Most: 1000}, c.now().Quotas[0]); diff != "" {
		t.Error(diff)
	}
	drop := func(by review.By, id string) func() error {
		return func() error { return c.DropQuota(ctx, by, c.round, c.version(), id) }
	}
	c.invalid(t, "no reason", drop(because("a", ""), id), "why")
	c.unknown(t, "no such quota", drop(of("a"), "x"))
	must(t, c.nominate(of("b"), id, "a")())
	c.conflict(t, "review.quotaused", drop(of("a"), id))
	must(t, c.Unnominate(ctx, of("a"), c.round, c.version(), c.now().Nominations[0].ID))
	must(t, drop(of("a"), id)())
	if q := c.now().Quotas; len(q) != 1 || q[0].Grade != "Tốt" {
		t.Errorf("%+v", q)
	}
	c.outdated(t, "store.stale", func() error {
		return c.SetQuota(ctx, of("a"), c.round, 1, review.Quota{Award: "Cờ", Most: 1})
	})
}

// TestGauges: a share is rounded down and is of the units of the round, or of those that are ranked.
func TestGauges(t *testing.T) {
	c := agreed(t)
	must(t, c.Confirm(ctx, of("b"), c.id("a"), figures("KL", 1))) // the first is not ranked
	for _, q := range []review.Quota{
		{Award: "Cờ", Share: 50, Base: review.OfMembers},
		{Award: "Bằng khen", Share: 99, Base: review.OfRanked},
		{Grade: "Khá", Most: 1},
		{Grade: "Tốt", Share: 20, Base: review.OfMembers},
	} {
		c.quota(q)
	}
	type gauge struct {
		Used, Limit, Of int
		Over            bool
	}
	var got []gauge
	for _, g := range c.world().Gauges() {
		got = append(got, gauge{g.Used, g.Limit, g.Of, g.Over()})
	}
	want := []gauge{{0, 1, 3, false}, {0, 1, 2, false}, {1, 1, 0, false}, {1, 0, 3, true}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestShareLaw: whatever the share, the limit is the largest number of units that is not more than it, and never more
// than there are units.
func TestShareLaw(t *testing.T) {
	c := agreed(t)
	w := c.world()
	rapid.Check(t, func(t *rapid.T) {
		share := rapid.IntRange(1, 100).Draw(t, "share")
		w.Round.Quotas = []review.Quota{{Award: "Cờ", Share: share, Base: rapid.SampledFrom(review.Bases()).Draw(t, "base")}}
		g := w.Gauges()[0]
		if g.Of != 3 || g.Limit*100 > share*g.Of || (g.Limit+1)*100 <= share*g.Of {
			t.Fatalf("%d %% of %d: %d", share, g.Of, g.Limit)
		}
	})
}

// TestNominate: units are proposed once their points are agreed, as far as the quota goes; past others that stand
// above only for a reason, and by nobody for the own unit.
func TestNominate(t *testing.T) {
	c := sent(t)
	flag := c.quota(review.Quota{Award: "Cờ", Most: 2})
	grade := c.quota(review.Quota{Grade: "Tốt", Most: 2})
	c.conflict(t, "review.nominatewhen", c.nominate(of("b"), flag, "a"))
	c.match("b", "a", "I.1", "I.2")
	c.match("a", "b", "I.1", "I.2")
	c.until(review.Agreeing)
	c.conflict(t, "review.notranked", c.nominate(of("b"), flag, "c")) // not agreed on
	c.match("b", "c", "I.1", "I.2")
	c.unknown(t, "no such quota", c.nominate(of("b"), "x", "a"))
	c.unknown(t, "a grade is not proposed", c.nominate(of("b"), grade, "a"))
	c.unknown(t, "no such unit", c.nominate(of("b"), flag, "x"))
	var passed []string
	for _, f := range c.world().Passed(flag, "c") {
		passed = append(passed, f.Unit)
	}
	if diff := cmp.Diff([]string{"a", "b"}, passed); diff != "" || c.world().Passed(flag, "a") != nil {
		t.Error(diff)
	}
	c.conflict(t, "review.ownpassed", c.nominate(of("c"), flag, "c"))
	c.invalid(t, "no reason", c.nominate(because("a", ""), flag, "c"), "why")
	must(t, c.nominate(because("a", "năm trước đã có cờ"), flag, "c")())
	must(t, c.nominate(because("a", ""), flag, "a")()) // nobody stands above
	c.conflict(t, "review.nominated", c.nominate(of("a"), flag, "a"))
	c.conflict(t, "review.noroom", c.nominate(of("a"), flag, "b"))
	n := c.now().Nominations[0]
	if n.Unit != "c" || n.Why != "năm trước đã có cờ" || n.Account != "nguoi-a" || n.At != c.clock.Now().UnixMicro() {
		t.Errorf("%+v", n)
	}
	if w := c.world(); len(w.AwardsOf("c")) != 1 || w.AwardsOf("c")[0] != "Cờ" || w.AwardsOf("b") != nil {
		t.Errorf("%v %v", w.AwardsOf("c"), w.AwardsOf("b"))
	}
	take := func(by review.By, id string) func() error {
		return func() error { return c.Unnominate(ctx, by, c.round, c.version(), id) }
	}
	c.invalid(t, "no reason", take(because("a", ""), n.ID), "why")
	c.unknown(t, "no such proposal", take(of("a"), "x"))
	must(t, take(of("a"), n.ID)())
	if list := c.now().Nominations; len(list) != 1 || list[0].Unit != "a" {
		t.Errorf("%+v", list)
	}
}

// TestQuotasClosed: in a closed round nothing of quotas, proposals and interests changes.
func TestQuotasClosed(t *testing.T) {
	c := agreed(t)
	flag := c.quota(review.Quota{Award: "Cờ", Most: 2})
	spare := c.quota(review.Quota{Award: "Bằng khen", Most: 2})
	must(t, c.nominate(of("b"), flag, "a")())
	must(t, c.Declare(ctx, of("b"), c.round, c.version(), review.Interest{Account: "nguoi-b", Unit: "a"}))
	must(t, c.publish())
	must(t, c.nominate(of("c"), flag, "b")()) // while objections are taken
	c.days(30)
	must(t, c.Finish(ctx, of("a"), c.round, c.version()))
	c.conflict(t, "review.over", c.setQuota(review.Quota{Award: "Cúp", Most: 1}))
	c.conflict(t, "review.over", func() error { return c.DropQuota(ctx, of("a"), c.round, c.version(), spare) })
	c.conflict(t, "review.nominatewhen", c.nominate(of("b"), spare, "a"))
	c.conflict(t, "review.over", func() error {
		return c.Unnominate(ctx, of("a"), c.round, c.version(), c.now().Nominations[0].ID)
	})
	c.conflict(t, "review.over", func() error {
		return c.Undeclare(ctx, of("a"), c.round, c.version(), c.now().Interests[0].ID)
	})
}
