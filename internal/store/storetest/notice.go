package storetest

import (
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"thidua/internal/audit"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/notice"
	"thidua/internal/words"
)

// noticesOf is the service of notices over the store, without a mail server.
func noticesOf(w *World) *notice.Service {
	return &notice.Service{
		Store: w.Store, Tx: w.Store.Transact, Clock: w.Clock, Sealer: identities(w).Sealer, Days: new(day.Calendar),
		Hour: notice.DefaultHour,
	}
}

// fillNotices puts a mailbox and a notice into the store.
func fillNotices(t *testing.T, w *World) {
	t.Helper()
	a, _ := account(t, w, "co-thu")
	must(
		t,
		noticesOf(w).SetMailbox(ctx, audit.By{Account: a}, 0, notice.Wish{
			Address: "co-thu@example.org", Choice: notice.Daily, Lang: words.Vietnamese,
		}),
	)
}

// mailboxes: of the version that was read; the address never enters the log; a new one is not confirmed.
func mailboxes(t *testing.T, w *World) {
	s := noticesOf(w)
	a, _ := account(t, w, "a")
	of := audit.By{Account: a}
	wish := notice.Wish{Address: " an@example.org ", Choice: notice.Instant, Lang: words.English}
	if m := ok[*notice.Mailbox](t)(s.Mailbox(ctx, a)); m.Version != 0 || m.Choice != notice.None {
		t.Errorf("%+v", m)
	}
	must(t, s.SetMailbox(ctx, of, 0, wish))
	wantFault(t, s.SetMailbox(ctx, of, 0, wish), fault.Stale)
	wantFault(t, s.SetMailbox(ctx, audit.By{Account: "không có"}, 0, wish), fault.NotFound)
	m := ok[*notice.Mailbox](t)(s.Mailbox(ctx, a))
	if m.Address != "an@example.org" || m.Choice != notice.Instant || m.Lang != words.English || m.Confirmed != 0 ||
		m.Secret == "" || m.Asks != 1 || m.Version != 1 {
		t.Errorf("%+v", m)
	}
	wantFault(t, s.Confirm(ctx, of, "KKKK-KKKK-KKKK"), fault.Invalid)
	code := ok[[]byte](t)(s.Sealer.Open(m.Secret, "mailbox/"+a))
	must(t, s.Confirm(ctx, of, " "+string(code)))
	wantFault(t, s.Confirm(ctx, of, string(code)), fault.Invalid) // once
	m = ok[*notice.Mailbox](t)(s.Mailbox(ctx, a))
	must(t, s.SetMailbox(ctx, of, m.Version, notice.Wish{Address: m.Address, Choice: notice.Daily}))
	if m = ok[*notice.Mailbox](t)(s.Mailbox(ctx, a)); m.Confirmed == 0 || m.Secret != "" {
		t.Errorf("another choice, and the address is to be confirmed again: %+v", m)
	}
	for i := range 4 {
		must(
			t,
			s.SetMailbox(ctx, of, m.Version, notice.Wish{Address: string(rune('b'+i)) + "@example.org", Choice: notice.Daily}),
		)
		w.Clock.Move(time.Second)
		m = ok[*notice.Mailbox](t)(s.Mailbox(ctx, a))
	}
	wantFault(
		t, s.SetMailbox(ctx, of, m.Version, notice.Wish{Address: "z@example.org", Choice: notice.Daily}), fault.Conflict,
	)
	w.Clock.Move(24 * time.Hour)
	must(t, s.SetMailbox(ctx, of, m.Version, notice.Wish{Address: "z@example.org", Choice: notice.Daily}))
	for _, e := range ok[[]audit.Entry](t)(w.Store.History(ctx, "mailbox", a, 100)) {
		for _, c := range e.Changes {
			if slices.Contains(c.After, '@') || slices.Contains(c.Before, '@') {
				t.Errorf("the log holds an address: %s", c.After)
			}
		}
	}
	m = ok[*notice.Mailbox](t)(s.Mailbox(ctx, a))
	must(t, s.SetMailbox(ctx, of, m.Version, notice.Wish{Choice: notice.Daily}))
	if left := ok[[]*notice.Mailbox](t)(w.Store.Mailboxes(ctx)); len(left) != 0 {
		t.Errorf("%+v", left)
	}
	if m = ok[*notice.Mailbox](t)(s.Mailbox(ctx, a)); m.Choice != notice.None || m.Confirmed != 0 {
		t.Errorf("%+v", m)
	}
	whole(t, w)
}

// notices: noted once; of many programs one claims; what lapsed is there again; the log does not grow.
func notices(t *testing.T, w *World) {
	a, _ := account(t, w, "a")
	size := ok[int64](t)(w.Store.Size(ctx))
	now := w.Clock.Now().UnixMicro()
	n := &notice.Notice{
		Account: a, Kind: notice.Returned, Path: "/phieu/1", Day: day.Of(2023, 7, 18), At: now, State: notice.Waiting,
		Changed: now,
	}
	kept := &notice.Notice{
		Account: a, Kind: notice.Tomorrow, Path: "/phieu/1", Day: day.Of(2023, 7, 19), At: now + 1, State: notice.Kept,
		Changed: now,
	}
	if got := ok[int](t)(w.Store.Note(ctx, []*notice.Notice{n, kept, n})); got != 2 {
		t.Errorf("%d added", got)
	}
	if got := ok[int](t)(w.Store.Note(ctx, []*notice.Notice{n})); got != 0 {
		t.Errorf("%d added again", got)
	}
	if got := ok[map[string]bool](t)(w.Store.Noted(ctx, n.Day+1)); len(got) != 1 || !got[kept.Key()] {
		t.Errorf("%v", got)
	}
	if list := ok[[]*notice.Notice](t)(w.Store.Notices(
		ctx, a, 10,
	)); len(list) != 2 || *list[0] != *kept || *list[1] != *n {
		t.Errorf("%+v", list)
	}
	oneClaims(t, w, n, now)
	if list := ok[[]*notice.Notice](t)(w.Store.Ready(ctx, now+100, now, 10)); len(list) != 0 {
		t.Errorf("ready while claimed: %+v", list)
	}
	list := ok[[]*notice.Notice](t)(w.Store.Ready(ctx, now+100, now+50, 10))
	if len(list) != 1 || list[0].State != notice.Claimed || list[0].Lapses != 0 {
		t.Fatalf("lapsed: %+v", list)
	}
	if !ok[bool](t)(w.Store.Claim(ctx, list[0], now+200)) {
		t.Error("a lapsed claim is not taken up")
	}
	done := *list[0]
	done.State, done.Tries, done.Next = notice.Waiting, 3, now+1000
	must(t, w.Store.Settle(ctx, &done, now+11)) // by the program that lapsed: too late
	must(t, w.Store.Settle(ctx, &done, now+200))
	if list := ok[[]*notice.Notice](t)(w.Store.Ready(ctx, now+999, now, 10)); len(list) != 0 {
		t.Errorf("before its time: %+v", list)
	}
	list = ok[[]*notice.Notice](t)(w.Store.Ready(ctx, now+1000, now, 10))
	if len(list) != 1 || list[0].Tries != 3 || list[0].Lapses != 1 {
		t.Errorf("%+v", list)
	}
	must(t, w.Store.SweepNotices(ctx, now+1))
	if list := ok[[]*notice.Notice](t)(w.Store.Notices(ctx, a, 10)); len(list) != 1 {
		t.Errorf("swept: %+v", list)
	}
	if got := ok[int64](t)(w.Store.Size(ctx)); got != size {
		t.Errorf("the log grew by %d", got-size)
	}
}

// oneClaims lets eight programs take up one notice at once: one gets it.
func oneClaims(t *testing.T, w *World, n *notice.Notice, now int64) {
	t.Helper()
	var wins atomic.Int32
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			mine, err := w.Store.Claim(ctx, n, now+10+int64(i))
			if err != nil {
				t.Error(err)
			}
			if mine {
				wins.Add(1)
			}
		})
	}
	wg.Wait()
	if wins.Load() != 1 {
		t.Errorf("%d programs took up one notice", wins.Load())
	}
}
