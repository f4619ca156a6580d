package identity_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"thidua/internal/clock"
	"thidua/internal/identity"
)

// desk keeps sessions in memory: an ended one leaves why it was ended, but not where its second step was due still.
type desk struct {
	accounts map[string]*identity.Account
	sessions map[string]identity.Session
	endings  map[string]identity.Ending
	swept    time.Time
	broken   bool
}

func (d *desk) Session(_ context.Context, id string) (*identity.Session, error) {
	n, there := d.sessions[id]
	if d.broken {
		return nil, errBroken
	}
	if !there {
		return nil, notFound()
	}
	return &n, nil
}

func (d *desk) Sessions(_ context.Context, account string) (out []*identity.Session, err error) {
	for _, n := range d.sessions {
		if n.Account == account {
			out = append(out, &n)
		}
	}
	slices.SortFunc(out, func(a, b *identity.Session) int { return b.Started.Compare(a.Started) })
	return out, map[bool]error{true: errBroken}[d.broken]
}

func (d *desk) AddSession(_ context.Context, n *identity.Session) error {
	if d.broken {
		return errBroken
	}
	d.sessions[n.ID] = *n
	return nil
}

func (d *desk) TouchSession(_ context.Context, n *identity.Session) error {
	if _, there := d.sessions[n.ID]; !there {
		return notFound()
	}
	d.sessions[n.ID] = *n
	return nil
}

func (d *desk) EndSession(_ context.Context, id string, e identity.Ending) error {
	if d.broken {
		return errBroken
	}
	if n, there := d.sessions[id]; there && !n.Proved.IsZero() {
		e.Account = n.Account
		d.endings[id] = e
	}
	delete(d.sessions, id)
	return nil
}

func (d *desk) EndSessions(ctx context.Context, account, but string, e identity.Ending) error {
	for id, n := range d.sessions {
		if n.Account == account && id != but {
			if err := d.EndSession(ctx, id, e); err != nil {
				return err
			}
		}
	}
	return nil
}

func (d *desk) Ending(_ context.Context, id string) (*identity.Ending, error) {
	e, there := d.endings[id]
	if !there {
		return nil, notFound()
	}
	return &e, nil
}

func (d *desk) SweepSessions(_ context.Context, before time.Time) error {
	d.swept = before
	return nil
}

func (d *desk) Account(_ context.Context, id string) (*identity.Account, error) {
	a, there := d.accounts[id]
	if !there {
		return nil, notFound()
	}
	return a, nil
}

// newDesk has the officer "an" and the administrator "quan-tri".
func newDesk() (*identity.Sessions, *desk, *clock.Set) {
	d := &desk{
		accounts: map[string]*identity.Account{
			"an":       {ID: "an", Grants: []identity.Grant{{Role: identity.Officer, Unit: "u"}}},
			"quan-tri": {ID: "quan-tri", Grants: []identity.Grant{{Role: identity.Admin}}},
		},
		sessions: map[string]identity.Session{}, endings: map[string]identity.Ending{},
	}
	at := clock.At(time.Date(2023, 7, 18, 1, 0, 0, 0, time.UTC))
	return &identity.Sessions{Store: d, Clock: at, Limits: identity.DefaultLimits()}, d, at
}

func begin(t *testing.T, s *identity.Sessions, account string) string {
	t.Helper()
	secret, err := s.Begin(ctx, account, "máy bàn")
	check(t, err)
	return secret
}

// TestBegin: a session is found by its secret, of which only a digest is kept.
func TestBegin(t *testing.T) {
	s, d, at := newDesk()
	one, two := begin(t, s, "an"), begin(t, s, "an")
	n, a, err := s.Find(ctx, one)
	check(t, err)
	if a.ID != "an" || n.Account != "an" || n.Device != "máy bàn" || !n.Started.Equal(at.Now()) ||
		!n.Proved.Equal(at.Now()) {
		t.Errorf("%+v", n)
	}
	if _, plain := d.sessions[one]; plain || one == two || len(one) < 40 || len(d.sessions) != 2 {
		t.Errorf("%q and %q in %v", one, two, d.sessions)
	}
	for _, secret := range []string{"", "không có", n.ID} {
		_, _, err := s.Find(ctx, secret)
		if got := said(err); got != "notfound identity.nosession" && got != "notfound store.notfound" {
			t.Errorf("%q: %q", secret, got)
		}
	}
	d.accounts["an"].Disabled = true
	_, _, err = s.Find(ctx, one)
	is(t, "of a closed account", err, "notfound identity.nosession")
}

// TestEnds: a session lives so long without an act, shorter for who is administrator today, and never longer than
// overall; at the moment itself it lives still.
func TestEnds(t *testing.T) {
	for account, idle := range map[string]time.Duration{"an": 30 * time.Minute, "quan-tri": 15 * time.Minute} {
		s, _, at := newDesk()
		secret := begin(t, s, account)
		at.Move(idle)
		_, _, err := s.Find(ctx, secret)
		is(t, account+" at the last moment", err, "")
		at.Move(time.Microsecond)
		_, _, err = s.Find(ctx, secret)
		is(t, account+" a moment later", err, "notfound identity.nosession")
	}
	s, d, at := newDesk()
	d.accounts["quan-tri"].Grants[0].To = on(s.Today() - 1)
	if got := s.Idle(d.accounts["quan-tri"]); got != 30*time.Minute {
		t.Errorf("who was administrator until yesterday has %s", got)
	}
	secret, began := begin(t, s, "an"), at.Now()
	for at.Now().Sub(began) < 12*time.Hour {
		at.Move(20 * time.Minute)
		n, _, err := s.Find(ctx, secret)
		check(t, err)
		check(t, s.Touch(ctx, n))
	}
	at.Move(time.Microsecond)
	_, _, err := s.Find(ctx, secret)
	is(t, "after twelve hours of work", err, "notfound identity.nosession")
}

// TestLives: whatever is done when, a session is found exactly until the idle time after the last act that was noted,
// and at most until it is overall too old. Acts that follow quickly may be noted once.
func TestLives(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, d, at := newDesk()
		secret, err := s.Begin(ctx, "an", "")
		if err != nil {
			t.Fatal(err)
		}
		began, seen := at.Now(), at.Now()
		for range rapid.IntRange(1, 40).Draw(t, "acts") {
			at.Move(time.Duration(rapid.IntRange(0, 2000).Draw(t, "seconds")) * time.Second)
			now := at.Now()
			lives := now.Sub(seen) <= 30*time.Minute && now.Sub(began) <= 12*time.Hour
			n, a, err := s.Find(ctx, secret)
			if lives != (err == nil) {
				t.Fatalf("%s after the last act, %s after the first: %q", now.Sub(seen), now.Sub(began), said(err))
			}
			mine, err := s.Mine(ctx, d.accounts["an"])
			if err != nil || (len(mine) == 1) != lives {
				t.Fatalf("in the list: %d, alive: %t", len(mine), lives)
			}
			if !lives {
				return
			}
			if ends := s.Ends(n, a); ends.Before(now) || ends.After(began.Add(12*time.Hour)) {
				t.Fatalf("ends %s", ends)
			}
			if err := s.Touch(ctx, n); err != nil {
				t.Fatal(err)
			}
			if now.Sub(seen) >= 15*time.Second {
				seen = now
			}
			if !n.Seen.Equal(seen) {
				t.Fatalf("seen %s, want %s", n.Seen, seen)
			}
		}
	})
}

// TestProof: a proof counts for ten minutes and no longer; proving again is an act too. An ended session is not brought
// back by either.
func TestProof(t *testing.T) {
	s, _, at := newDesk()
	secret := begin(t, s, "an")
	n, a, err := s.Find(ctx, secret)
	check(t, err)
	at.Move(10 * time.Minute)
	if !s.Proven(n) {
		t.Error("not proven at the last moment")
	}
	at.Move(time.Microsecond)
	if s.Proven(n) {
		t.Error("proven a moment later")
	}
	check(t, s.Prove(ctx, n))
	if n, _, err = s.Find(ctx, secret); err != nil || !s.Proven(n) || !n.Seen.Equal(at.Now()) {
		t.Errorf("%+v %v", n, err)
	}
	check(t, s.End(ctx, a, n.ID))
	at.Move(time.Minute)
	is(t, "touched after the end", s.Touch(ctx, n), "notfound store.notfound")
	is(t, "proved after the end", s.Prove(ctx, n), "notfound store.notfound")
}

// TestHalf: until the second step a session is good for that step alone, for ten minutes; then its secret is another.
func TestHalf(t *testing.T) {
	s, d, at := newDesk()
	secret, err := s.BeginHalf(ctx, "an", "điện thoại")
	check(t, err)
	_, _, err = s.Find(ctx, secret)
	is(t, "found as a whole one", err, "notfound identity.nosession")
	_, _, err = s.Late(ctx, secret)
	is(t, "late", err, "notfound identity.nosession")
	at.Move(10 * time.Minute)
	half, a, err := s.Half(ctx, secret)
	check(t, err)
	if mine, err := s.Mine(ctx, a); err != nil || len(mine) != 0 {
		t.Errorf("in the list: %+v", mine)
	}
	d.accounts["an"].Disabled = true
	_, _, err = s.Half(ctx, secret)
	is(t, "of a closed account", err, "notfound identity.nosession")
	d.accounts["an"].Disabled = false
	whole, err := s.Pass(ctx, half)
	check(t, err)
	if n, _, err := s.Find(ctx, whole); err != nil || n.Device != "điện thoại" || whole == secret {
		t.Errorf("%+v %v", n, err)
	}
	for what, of := range map[string]string{"passed": secret, "whole": whole} {
		if _, _, err := s.Half(ctx, of); said(err)[:len("notfound")] != "notfound" {
			t.Errorf("%s: %v", what, err)
		}
	}
	secret, err = s.BeginHalf(ctx, "an", "")
	check(t, err)
	at.Move(10*time.Minute + time.Microsecond)
	_, _, err = s.Half(ctx, secret)
	is(t, "too late", err, "notfound identity.nosession")
	d.broken = true
	if _, err := s.Pass(ctx, half); !errors.Is(err, errBroken) {
		t.Error(err)
	}
}

// TestEnd: a person ends their own sessions only, and the browser is told why.
func TestEnd(t *testing.T) {
	s, d, at := newDesk()
	one, two := begin(t, s, "an"), begin(t, s, "quan-tri")
	n, a, err := s.Find(ctx, one)
	check(t, err)
	other, _, err := s.Find(ctx, two)
	check(t, err)
	is(t, "another's", s.End(ctx, a, other.ID), "notfound identity.nosession")
	is(t, "none", s.End(ctx, a, "x"), "notfound store.notfound")
	check(t, s.End(ctx, a, n.ID))
	e, err := s.Ended(ctx, one)
	want := identity.Ending{Account: "an", Why: identity.LeftIt, By: "an", At: at.Now().UnixMicro()}
	if err != nil || *e != want || len(d.sessions) != 1 {
		t.Errorf("%+v %v", e, err)
	}
	_, err = s.Ended(ctx, two)
	is(t, "one that goes on", err, "notfound store.notfound")
	_, err = s.Ended(ctx, "")
	is(t, "no secret", err, "notfound identity.nosession")
}

// TestEndAll: all sessions of one account end but the one; others' go on.
func TestEndAll(t *testing.T) {
	s, d, _ := newDesk()
	one, two, others := begin(t, s, "an"), begin(t, s, "an"), begin(t, s, "quan-tri")
	keep, _, err := s.Find(ctx, one)
	check(t, err)
	check(t, s.EndAll(ctx, "an", keep.ID, identity.Ending{Why: identity.NewPassword, By: "an"}))
	for secret, want := range map[string]string{one: "", two: "notfound store.notfound", others: ""} {
		_, _, err := s.Find(ctx, secret)
		is(t, "the session", err, want)
	}
	fresh, err := s.Renew(ctx, keep, identity.Ending{Why: identity.NewFactor, By: "an"})
	check(t, err)
	n, _, err := s.Find(ctx, fresh)
	check(t, err)
	if e, err := s.Ended(ctx, one); err != nil || e.Why != identity.NewFactor || n.Device != keep.Device || fresh == one {
		t.Errorf("%+v %v", e, err)
	}
	s.Limits.OneDevice = true
	last := begin(t, s, "an")
	_, _, err = s.Find(ctx, fresh)
	is(t, "the one before, where one device is allowed", err, "notfound store.notfound")
	if e, err := s.Ended(ctx, fresh); err != nil || e.Why != identity.OtherDevice || e.By != "an" {
		t.Errorf("%+v %v", e, err)
	}
	_, _, err = s.Find(ctx, last)
	is(t, "the new one", err, "")
	d.broken = true
	if _, err := s.Renew(ctx, n, identity.Ending{}); !errors.Is(err, errBroken) {
		t.Error(err)
	}
}

// TestLate: a browser whose session ran out may still leave a draft; where somebody ended it, that is said, and where
// the account is closed nothing is taken.
func TestLate(t *testing.T) {
	s, d, at := newDesk()
	idle, out := begin(t, s, "an"), begin(t, s, "an")
	n, a, err := s.Find(ctx, out)
	check(t, err)
	check(t, s.End(ctx, a, n.ID))
	at.Move(time.Hour)
	for secret, wasEnded := range map[string]bool{idle: false, out: true} {
		a, ended, err := s.Late(ctx, secret)
		if err != nil || a.ID != "an" || ended != wasEnded {
			t.Errorf("ended %t: %+v %t %v", wasEnded, a, ended, err)
		}
	}
	for _, secret := range []string{"", "không có"} {
		if _, _, err := s.Late(ctx, secret); said(err)[:len("notfound")] != "notfound" {
			t.Errorf("%q: %v", secret, err)
		}
	}
	d.accounts["an"].Disabled = true
	for _, secret := range []string{idle, out} {
		_, _, err := s.Late(ctx, secret)
		is(t, "of a closed account", err, "notfound identity.nosession")
	}
	d.broken = true
	if _, err := s.Mine(ctx, d.accounts["an"]); !errors.Is(err, errBroken) {
		t.Error(err)
	}
}

// TestSweepSessions: what is swept is twice as old as a session lives overall.
func TestSweepSessions(t *testing.T) {
	s, d, at := newDesk()
	check(t, s.Sweep(ctx))
	if age := at.Now().Sub(d.swept); age != 24*time.Hour {
		t.Error(age)
	}
}

// TestEndReasons: every reason is listed once.
func TestEndReasons(t *testing.T) {
	list := identity.EndReasons()
	slices.Sort(list)
	if len(slices.Compact(list)) != 7 {
		t.Errorf("%v", list)
	}
}
