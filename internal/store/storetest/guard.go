package storetest

import (
	"context"
	"strconv"
	"testing"
	"time"

	"thidua/internal/audit"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/identity"
	"thidua/internal/org"
	"thidua/internal/store"
)

// fillGuard fills the tables of erasing and of sign-ins: an entry about a person is erased, for another it is asked, a
// day is closed.
func fillGuard(t *testing.T, w *World) {
	t.Helper()
	person := ok[[]*org.Person](t)(w.Store.People(ctx))[0]
	must(t, erasing(w, "quan-tri", "log.askerase", lastOf(t, w, "person", person.ID), w.Store.AskErase))
	must(t, erasing(w, "kiem-tra", "log.erase", lastOf(t, w, "person", person.ID), w.Store.Erase))
	second := ok[*identity.Account](t)(w.Store.AccountByLogin(ctx, "co-buoc-hai"))
	must(t, erasing(w, "quan-tri", "log.askerase", lastOf(t, w, "account", second.ID), w.Store.AskErase))
	record := &identity.SignIns{Store: w.Store, Tx: w.Store.Transact, Clock: w.Clock}
	must(t, record.Note(ctx, second.ID, identity.SignedIn, "192.0.2.7", "Firefox · Linux"))
	must(t, record.Unknown(ctx))
	w.Clock.Move(24 * time.Hour)
	must(t, record.Close(ctx))
}

// erasing does one step of an erasure.
func erasing(w *World, who, verb string, seq int64, do func(ctx context.Context, seq int64) error) error {
	act := audit.Act{
		Verb: verb, Actor: who, Object: "log/" + strconv.FormatInt(seq, 10), Why: "theo yêu cầu của chủ thể dữ liệu",
	}
	_, err := w.Store.Transact(ctx, act, func(ctx context.Context) error { return do(ctx, seq) })
	return err
}

// lastOf returns the number of the last entry about a row.
func lastOf(t *testing.T, w *World, table, id string) int64 {
	t.Helper()
	return ok[[]audit.Entry](t)(w.Store.History(ctx, table, id, 1))[0].Seq
}

// erase: what names a person can go when two people want it, and the log still holds; what shows how a score, a role or
// a result came about stays.
func erase(t *testing.T, w *World) {
	account, _ := account(t, w, "an")
	must(t, w.IDs.Correct(ctx, audit.By{Account: account}, account, 1, "Trần Thị An"))
	seq := lastOf(t, w, "account", account)
	wantFault(t, erasing(w, "a", "log.erase", seq, w.Store.Erase), fault.NotFound) // nobody asked
	must(t, erasing(w, "a", "log.askerase", seq, w.Store.AskErase))
	wantFault(t, erasing(w, "b", "log.askerase", seq, w.Store.AskErase), fault.Conflict)
	wantFault(t, erasing(w, "a", "log.erase", seq, w.Store.Erase), fault.Conflict) // the same person
	if list := ok[[]audit.Erasure](t)(w.Store.Erasures(
		ctx,
	)); len(list) != 1 || list[0].Seq != seq || list[0].Account != "a" || list[0].Why == "" {
		t.Errorf("%+v", list)
	}
	must(t, erasing(w, "b", "log.keepbody", seq, w.Store.DropErasure))
	wantFault(t, erasing(w, "b", "log.erase", seq, w.Store.Erase), fault.NotFound)
	must(t, erasing(w, "a", "log.askerase", seq, w.Store.AskErase))
	must(t, erasing(w, "b", "log.erase", seq, w.Store.Erase))
	wantFault(t, erasing(w, "a", "log.askerase", seq, w.Store.AskErase), fault.NotFound) // it is gone
	list := ok[[]audit.Entry](t)(w.Store.History(ctx, "account", account, 10))
	if !list[0].Erased || list[0].Act.Why != "" || list[0].Act.Actor != account || list[1].Erased ||
		w.Store.Erasable(list[0]) || w.Store.Erasable(list[1]) {
		t.Errorf("%+v", list)
	}
	// roles
	wantFault(
		t, erasing(w, "a", "log.askerase", lastOf(t, w, "account_role", account+"/0"), w.Store.AskErase), fault.Conflict,
	)
	u := add(t, w, "a", "Một", "")
	wantFault(t, erasing(w, "a", "log.askerase", lastOf(t, w, "unit", u.ID), w.Store.AskErase), fault.Conflict)
	head := ok[store.Head](t)(w.Store.Head(ctx))
	// an act about the log itself
	wantFault(t, erasing(w, "a", "log.askerase", head.Size-2, w.Store.AskErase), fault.Conflict)
	if r := whole(t, w); r.Unchecked() != 0 {
		t.Errorf("not checked: %+v", r.Loose)
	}
}

// erasedRows: a row whose entry was erased is still checked: changed, taken away or put back it is found.
func erasedRows(t *testing.T, w *World) {
	account, _ := account(t, w, "an")
	must(t, w.IDs.Correct(ctx, audit.By{Account: account}, account, 1, "Trần Thị An"))
	must(
		t,
		w.IDs.AddPasskey(ctx, audit.By{Account: account}, identity.Passkey{
			Account: account, Name: "Máy bàn", Site: "example.org", Handle: "a", Record: "{}",
		}),
	)
	keys := ok[[]*identity.Passkey](t)(w.Store.Passkeys(ctx, account))
	must(t, w.IDs.DropPasskey(ctx, audit.By{Account: account}, account, keys[0].ID))
	for _, seq := range []int64{1, 3} { // the name, and the passkey that was dropped
		must(t, erasing(w, "a", "log.askerase", seq, w.Store.AskErase))
		must(t, erasing(w, "b", "log.erase", seq, w.Store.Erase))
	}
	whole(t, w)
	for _, c := range []struct{ kind, do, undo string }{
		{
			"changed", `update account set name = 'Lê Thị An' where login = 'an'`,
			`update account set name = 'Trần Thị An' where login = 'an'`,
		},
		{
			"changed", `update account set disabled = 1 where login = 'an'`,
			`update account set disabled = 0 where login = 'an'`,
		},
		{
			"changed", `update account set hash = 'của kẻ khác' where login = 'an'`,
			`update account set hash = '' where login = 'an'`,
		},
		{
			"changed", `insert into passkey (id, account, name, site, handle, record, started) values ('` + keys[0].ID + `', '` +
				account + `', 'Máy khác', 'example.org', 'b', '{}', 1)`,
			`delete from passkey`,
		},
		{"seal", `update log set macs = '' where seq = 1`, ``},
	} {
		exec(t, w, c.do)
		found := false
		for _, f := range ok[store.Report](t)(w.Store.Verify(ctx, store.Head{})).Found {
			found = found || f.Kind == c.kind
		}
		if !found {
			t.Errorf("%s was not found: %s", c.kind, c.do)
		}
		if c.undo != "" {
			exec(t, w, c.undo)
			whole(t, w)
		}
	}
}

// sessions: a session whose row was made or changed by other hands is none.
func sessions(t *testing.T, w *World) {
	account, _ := account(t, w, "an")
	s := &identity.Sessions{Store: w.Store, Clock: w.Clock, Limits: identity.DefaultLimits()}
	secret := ok[string](t)(s.Begin(ctx, account, "Firefox"))
	find := func() error {
		_, _, err := s.Find(ctx, secret)
		return err
	}
	must(t, find())
	for _, c := range []struct{ do, undo string }{
		{`update session set proved = proved + 1`, `update session set proved = proved - 1`},
		{`update session set seen = seen + 1`, `update session set seen = seen - 1`},
		{`update session set device = 'x'`, `update session set device = 'Firefox'`},
		{`update session set id = 'x', mac = mac`, ``},
	} {
		exec(t, w, c.do)
		wantFault(t, find(), fault.NotFound)
		if c.undo != "" {
			exec(t, w, c.undo)
			must(t, find())
		}
	}
	exec(t, w, `insert into session (id, account, device, started, seen, proved, mac)
		select '1b56ba4873470ec595e186463bfb9151f8fb0c821f634cad0e5ac4cddfcbe753', account, device, started, seen, proved, mac from session`)
	_, _, err := s.Find(ctx, "xin-chao")
	wantFault(t, err, fault.NotFound)
	if list := ok[[]*identity.Session](t)(w.Store.Sessions(ctx, account)); len(list) != 0 {
		t.Errorf("%d sessions", len(list))
	}
}

// signIns: the record of sign-ins is bounded, is closed day by day into the log, and what is changed in it after that
// is found.
func signIns(t *testing.T, w *World) {
	id, _ := account(t, w, "an")
	s := &identity.SignIns{Store: w.Store, Tx: w.Store.Transact, Clock: w.Clock}
	for range 100 {
		must(t, s.Note(ctx, id, identity.Refused, "192.0.2.7", "Firefox"))
	}
	must(t, s.Unknown(ctx))
	w.Clock.Move(time.Hour)
	must(t, s.Note(ctx, "khac", identity.SignedIn, "192.0.2.8", ""))
	mine := ok[[]*identity.SignIn](t)(s.Of(ctx, id, 1000))
	if len(mine) != 60 || mine[0].What != identity.Refused || mine[0].Address != "192.0.2.7" ||
		mine[0].Device != "Firefox" || mine[0].ID < mine[1].ID {
		t.Errorf("%d lines, the first %+v", len(mine), mine[0])
	}
	if all := ok[[]*identity.SignIn](t)(w.Store.SignIns(ctx, "", mine[0].ID, 1000)); len(all) != 59 {
		t.Errorf("%d lines before one", len(all))
	}
	hours := ok[[]identity.SignInHour](t)(w.Store.SignInHours(ctx, 10))
	if len(hours) != 1 || hours[0].Refused != 1 || hours[0].More != 40 {
		t.Errorf("%+v", hours)
	}
	must(t, s.Close(ctx)) // today is not over
	w.Clock.Move(24 * time.Hour)
	must(t, s.Close(ctx))
	must(t, s.Close(ctx))
	if list := ok[[]audit.Entry](t)(w.Store.Entries(ctx, store.Query{
		Verb: "signin.day", Limit: 9,
	})); len(list) != 1 || list[0].Act.Actor != "" {
		t.Errorf("%+v", list)
	}
	whole(t, w)
	for _, c := range []struct{ do, undo string }{
		{
			`update signin set address = '192.0.2.9' where account = 'khac'`,
			`update signin set address = '192.0.2.8' where account = 'khac'`,
		},
		{`update signin_hour set refused = 0`, `update signin_hour set refused = 1`},
		{`delete from signin where account = 'khac'`, ``},
	} {
		exec(t, w, c.do)
		if r := ok[store.Report](t)(w.Store.Verify(ctx, store.Head{})); len(r.Found) != 1 || r.Found[0].Kind != "record" {
			t.Errorf("not found: %s: %v", c.do, r.Found)
		}
		if c.undo != "" {
			exec(t, w, c.undo)
			whole(t, w)
		}
	}
	w.Clock.Move((identity.SignInDays + 1) * 24 * time.Hour)
	must(t, s.Close(ctx))
	if all := ok[[]*identity.SignIn](t)(w.Store.SignIns(ctx, "", "", 1000)); len(all) != 0 {
		t.Errorf("%d lines are kept too long", len(all))
	}
	whole(t, w) // they may be gone by now
	if n := ok[[]day.Date](t)(w.Store.OpenSignInDays(ctx, day.At(w.Clock.Now()))); len(n) != 0 {
		t.Errorf("open: %v", n)
	}
}
