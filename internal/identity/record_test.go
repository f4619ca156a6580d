package identity_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"thidua/internal/audit"
	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/id"
	"thidua/internal/identity"
)

// ledger keeps what it was told of sign-ins; what a day keeps is the database's to bound.
type ledger struct {
	identity.SignInStore
	lines   []identity.SignIn
	bounds  [2]int
	refused []time.Time
	open    []day.Date
	did     []string
	broken  string
}

func (l *ledger) fails(what string) error {
	if l.broken == what {
		return errBroken
	}
	return nil
}

func (l *ledger) AddSignIn(_ context.Context, n *identity.SignIn, ofOne, ofDay int) error {
	l.lines, l.bounds = append(l.lines, *n), [2]int{ofOne, ofDay}
	return nil
}

func (l *ledger) CountRefusal(_ context.Context, at time.Time) error {
	l.refused = append(l.refused, at)
	return nil
}

func (l *ledger) SignIns(_ context.Context, account, before string, limit int) (out []*identity.SignIn, err error) {
	for i := len(l.lines) - 1; i >= 0 && len(out) < limit && before == ""; i-- {
		if l.lines[i].Account == account {
			out = append(out, &l.lines[i])
		}
	}
	return out, nil
}

func (l *ledger) OpenSignInDays(_ context.Context, before day.Date) (out []day.Date, err error) {
	for _, d := range l.open {
		if d < before {
			out = append(out, d)
		}
	}
	return out, l.fails("open")
}

func (l *ledger) CloseSignInDay(_ context.Context, d day.Date) error {
	l.did = append(l.did, "close "+d.String())
	return l.fails("close")
}

func (l *ledger) SweepSignIns(_ context.Context, before day.Date) error {
	l.did = append(l.did, "sweep "+before.String())
	return l.fails("sweep")
}

// newRecord is a record on 18 July 2023, half past midnight in Viet Nam: in Greenwich it is the 17th.
func newRecord() (*identity.SignIns, *ledger, *[]audit.Act) {
	l, acts := &ledger{}, &[]audit.Act{}
	tx := func(ctx context.Context, act audit.Act, do func(ctx context.Context) error) (audit.Done, error) {
		*acts = append(*acts, act)
		return audit.Done{}, do(ctx)
	}
	at := clock.At(time.Date(2023, 7, 17, 17, 30, 0, 0, time.UTC))
	return &identity.SignIns{Store: l, Tx: tx, Clock: at}, l, acts
}

// TestNote: a line says who, what, where and when; a name that nobody has is counted only. Neither is an act.
func TestNote(t *testing.T) {
	s, l, acts := newRecord()
	for _, what := range identity.Whats() {
		check(t, s.Note(ctx, "an", what, "192.0.2.7", "Firefox"))
	}
	check(t, s.Note(ctx, "ba", identity.Refused, "", ""))
	check(t, s.Unknown(ctx))
	first := l.lines[0]
	want := identity.SignIn{
		ID: first.ID, Account: "an", What: identity.SignedIn, Address: "192.0.2.7", Device: "Firefox", At: s.Clock.Now(),
	}
	if diff := cmp.Diff(want, first); diff != "" || !id.Valid(first.ID) || first.ID == l.lines[1].ID {
		t.Error(first.ID, diff)
	}
	if l.bounds != [2]int{60, 20000} || len(*acts) != 0 {
		t.Errorf("bounds %v, acts %v", l.bounds, *acts)
	}
	if len(l.refused) != 1 || !l.refused[0].Equal(s.Clock.Now()) || len(l.lines) != 5 {
		t.Errorf("%v, %d lines", l.refused, len(l.lines))
	}
	mine, err := s.Of(ctx, "an", 2)
	if err != nil || len(mine) != 2 || mine[0].What != identity.Ended || mine[1].What != identity.SignedOut {
		t.Errorf("%+v %v", mine, err)
	}
}

// TestClose: the days that are over in Viet Nam are closed, each by an act of the program that is done once however
// many ask; today's stays open. What is older than ninety days goes.
func TestClose(t *testing.T) {
	s, l, acts := newRecord()
	l.open = []day.Date{day.Of(2023, 7, 15), day.Of(2023, 7, 17), day.Of(2023, 7, 18)}
	check(t, s.Close(ctx))
	if got := strings.Join(l.did, ", "); got != "close 2023-07-15, close 2023-07-17, sweep 2023-04-19" {
		t.Error(got)
	}
	want := []audit.Act{
		{Verb: "signin.day", Object: "signin_day/2023-07-15", Request: "signin_day/2023-07-15"},
		{Verb: "signin.day", Object: "signin_day/2023-07-17", Request: "signin_day/2023-07-17"},
	}
	if diff := cmp.Diff(want, *acts); diff != "" {
		t.Error(diff)
	}
}

// TestCloseBroken: a day that could not be closed ends it; nothing is swept that is not bound into the log.
func TestCloseBroken(t *testing.T) {
	for broken, did := range map[string]string{
		"open": "", "close": "close 2023-07-17", "sweep": "close 2023-07-17, sweep 2023-04-19",
	} {
		s, l, _ := newRecord()
		l.open, l.broken = []day.Date{day.Of(2023, 7, 17)}, broken
		if err := s.Close(ctx); !errors.Is(err, errBroken) || strings.Join(l.did, ", ") != did {
			t.Errorf("%s: %v, %v", broken, err, l.did)
		}
	}
}
