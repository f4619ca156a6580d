// Package storetest is the conformance suite of the store: what every database must do, run on SQLite and on PostgreSQL
// alike.
package storetest

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"thidua/internal/audit"
	"thidua/internal/bloc"
	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/evidence"
	"thidua/internal/fault"
	"thidua/internal/identity"
	"thidua/internal/org"
	"thidua/internal/rows"
	"thidua/internal/store"
)

// World is one open, empty store of a test.
type World struct {
	Store *rows.Store
	Raw   *sql.DB // the same database, past the store: the hand of somebody who tampers
	Clock *clock.Set
	Org   *org.Service
	IDs   *identity.Service
	Blocs *bloc.Service
	Files *evidence.Service
}

// Start returns a clock at which every test starts.
func Start() *clock.Set { return clock.At(time.Date(2023, 7, 18, 1, 0, 0, 0, time.UTC)) }

// Run runs the suite. open returns a fresh store for each test.
func Run(t *testing.T, open func(t *testing.T) *World) {
	for name, test := range map[string]func(t *testing.T, w *World){
		"units": units, "merge": merge, "stale": stale, "taken": taken, "refusal": refusal, "rollback": rollback,
		"idempotent": idempotent, "concurrent": concurrent, "history": history, "touched": touched,
		"tampering": tampering, "rewritten": rewritten, "erase": erase, "erased rows": erasedRows,
		"sessions": sessions, "sign-ins": signIns, "list": list, "accounts": accounts, "signin": signin,
		"blocs": blocs, "bloc parts": blocParts, "bloc faults": blocFaults, "bloc repeats": blocRepeats,
		"people": people, "people faults": peopleFaults, "people list": peopleList, "grants": grants,
		"factor": factor, "factor codes": factorCodes, "factor throttle": factorThrottle, "factor end": factorEnd,
		"half sessions": halfSessions, "passkeys": passkeys, "links": links, "drafts": drafts, "rounds": rounds,
		"papers": papers, "mailboxes": mailboxes, "notices": notices, "withdrawal": withdrawal,
		"cross-scoring": crossScoring, "cross-scoring dropped": crossDropped, "editions": editions, "files": files,
		"files faults": filesFaults, "paper with file": paperWithFile,
	} {
		t.Run(name, func(t *testing.T) {
			w := open(t)
			furnish(w)
			test(t, w)
		})
	}
}

// furnish gives a world its services.
func furnish(w *World) {
	w.Org = &org.Service{Store: w.Store, Tx: w.Store.Transact, Clock: w.Clock}
	w.IDs = identities(w)
	w.Files = filesOf(w)
	w.Blocs = &bloc.Service{Store: w.Store, Tx: w.Store.Transact, Clock: w.Clock, Files: w.Files}
}

var (
	ctx  = context.Background()
	born = day.Of(1994, 1, 1)
	by   = org.By{Account: "quan-tri", Why: "thiết lập ban đầu"}
)

func unit(code, name, parent string) org.Unit {
	return org.Unit{Code: code, Parent: parent, Kind: "so", Opened: born, Names: []org.Name{{From: born, Text: name}}}
}

// ok returns the value of a call that must not fail.
func ok[T any](t *testing.T) func(v T, err error) T {
	t.Helper()
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// Fill puts a few units and acts into a store.
func Fill(t *testing.T, w *World) {
	t.Helper()
	w.Org = &org.Service{Store: w.Store, Tx: w.Store.Transact, Clock: w.Clock}
	top := add(t, w, "ubnd", "Ủy ban nhân dân tỉnh", "")
	a, b := add(t, w, "so-a", "Sở A", top.ID), add(t, w, "so-b", "Sở B", top.ID)
	ok[string](t)(w.Org.Merge(ctx, by, []string{a.ID, b.ID}, day.Of(2025, 2, 28), unit("so-c", "Sở C", top.ID)))
	season := fillBlocs(t, w, top.ID)
	fillFactor(t, w)
	fillNotices(t, w)
	fillReview(t, w, season)
	season.close(t, w)
	fillGuard(t, w)
}

func add(t *testing.T, w *World, code, name, parent string) *org.Unit {
	t.Helper()
	id := ok[string](t)(w.Org.Create(ctx, by, unit(code, name, parent)))
	return ok[*org.Unit](t)(w.Store.Unit(ctx, id))
}

// whole fails the test where the log and the rows do not agree.
func whole(t *testing.T, w *World) store.Report {
	t.Helper()
	r := ok[store.Report](t)(w.Store.Verify(ctx, store.Head{}))
	for _, f := range r.Found {
		t.Errorf("%s: %v", f.Kind, f.Msg.Args)
	}
	return r
}

func wantFault(t *testing.T, err error, kind fault.Kind) {
	t.Helper()
	if !fault.Is(err, kind) {
		t.Errorf("fault %v, want kind %d", err, kind)
	}
}

func units(t *testing.T, w *World) {
	top := add(t, w, "ubnd-tinh", "Ủy ban nhân dân tỉnh", "")
	tp := add(t, w, "so-tu-phap", "Sở Tư pháp", top.ID)
	add(t, w, "cong-an", "Công an tỉnh", top.ID)
	if u := ok[*org.Unit](t)(w.Store.UnitByCode(ctx, "Sở Tư-pháp")); u.ID != tp.ID { // the same letters, another spelling
		t.Errorf("by code: %v", u)
	}
	if err := w.Org.Rename(ctx, by, tp.ID, 1, org.Name{
		From: day.Of(2023, 1, 1), Text: "Sở Tư pháp và Hộ tịch",
	}); err != nil {
		t.Fatal(err)
	}
	u := ok[*org.Unit](t)(w.Store.Unit(ctx, tp.ID))
	if u.NameOn(day.Of(2022, 5, 5)) != "Sở Tư pháp" || u.NameOn(day.Of(2023, 1, 1)) != "Sở Tư pháp và Hộ tịch" ||
		u.Version != 2 {
		t.Errorf("after the new name: %+v", u)
	}
	wantFault(t, w.Org.Rename(ctx, by, tp.ID, 2, org.Name{From: day.Of(2020, 1, 1), Text: "Sở khác"}), fault.Invalid)
	wantFault(t, w.Org.Move(ctx, by, top.ID, 1, tp.ID), fault.Conflict) // a circle
	_, err := w.Store.Unit(ctx, "không có")
	wantFault(t, err, fault.NotFound)
	var codes []string
	for _, u := range ok[[]*org.Unit](t)(w.Store.Units(ctx)) {
		codes = append(codes, u.Code)
	}
	if diff := cmp.Diff([]string{"ubnd-tinh", "cong-an", "so-tu-phap"}, codes); diff != "" {
		t.Error(diff)
	}
	whole(t, w)
}

func merge(t *testing.T, w *World) {
	a, b := add(t, w, "so-noi-vu", "Sở Nội vụ", ""), add(t, w, "ban-td", "Ban Thi đua - Khen thưởng", "")
	last := day.Of(2025, 2, 28)
	id := ok[string](t)(w.Org.Merge(ctx, by, []string{a.ID, b.ID}, last, unit("so-noi-vu-moi", "Sở Nội vụ (mới)", "")))
	u := ok[*org.Unit](t)(w.Store.Unit(ctx, id))
	if diff := cmp.Diff([]string{a.ID, b.ID}, u.From); diff != "" || u.Opened != last+1 {
		t.Error(diff, u.Opened)
	}
	old := ok[*org.Unit](t)(w.Store.Unit(ctx, a.ID))
	if !old.Open(last) || old.Open(last+1) || old.NameOn(born) != "Sở Nội vụ" {
		t.Errorf("the old unit: %+v", old)
	}
	_, err := w.Org.Merge(ctx, by, []string{a.ID, b.ID}, last, unit("lan-hai", "Lần hai", ""))
	wantFault(t, err, fault.Conflict)
	if _, err := w.Store.UnitByCode(ctx, "lan-hai"); !fault.Is(err, fault.NotFound) {
		t.Error("half a merger was kept")
	}
	whole(t, w)
}

func stale(t *testing.T, w *World) {
	u := add(t, w, "a", "Một", "")
	if err := w.Org.Close(ctx, by, u.ID, 1, day.Of(2024, 1, 1)); err != nil {
		t.Fatal(err)
	}
	wantFault(t, w.Org.Rename(ctx, by, u.ID, 1, org.Name{From: day.Of(2023, 1, 1), Text: "Hai"}), fault.Stale)
	u.Version = 1
	_, err := w.Store.Transact(ctx, audit.Act{Verb: "unit.move", Object: "unit/" + u.ID}, func(ctx context.Context) error {
		return w.Store.ChangeUnit(ctx, u)
	})
	wantFault(t, err, fault.Stale)
}

func taken(t *testing.T, w *World) {
	add(t, w, "so-y-te", "Sở Y tế", "")
	_, err := w.Org.Create(ctx, by, unit("Sở Y tế", "Sở khác", ""))
	wantFault(t, err, fault.Conflict)
	_, err = w.Org.Create(ctx, by, unit("con", "Con", "không có"))
	wantFault(t, err, fault.NotFound)
	_, err = w.Org.Create(ctx, by, unit("", "Không mã", ""))
	wantFault(t, err, fault.Invalid)
}

// refusal: no write outside a transaction with a named act.
func refusal(t *testing.T, w *World) {
	u := unit("a", "Một", "")
	u.ID, u.Version = "x", 1
	if err := w.Store.AddUnit(ctx, &u); err == nil {
		t.Error("a write without a transaction was taken")
	}
	if _, err := w.Store.Transact(
		ctx, audit.Act{}, func(ctx context.Context) error { return w.Store.AddUnit(ctx, &u) },
	); err == nil {
		t.Error("a transaction without an act was opened")
	}
	if head := ok[store.Head](t)(w.Store.Head(ctx)); head.Size != 0 {
		t.Error("the log has an entry")
	}
}

var errTest = errors.New("a fault in the middle")

func rollback(t *testing.T, w *World) {
	_, err := w.Store.Transact(ctx, audit.Act{Verb: "unit.create", Object: "unit/x"}, func(ctx context.Context) error {
		u := unit("a", "Một", "")
		u.ID, u.Version = "x", 1
		return errors.Join(w.Store.AddUnit(ctx, &u), errTest)
	})
	if !errors.Is(err, errTest) {
		t.Errorf("error %v", err)
	}
	if _, err := w.Store.Unit(ctx, "x"); !fault.Is(err, fault.NotFound) {
		t.Error("half a transaction was kept")
	}
	if r := whole(t, w); r.Acts != 0 {
		t.Errorf("%d acts", r.Acts)
	}
}

func idempotent(t *testing.T, w *World) {
	again := by
	again.Request = "biểu-mẫu-7"
	first := ok[string](t)(w.Org.Create(ctx, again, unit("a", "Một", "")))
	second := ok[string](t)(w.Org.Create(ctx, again, unit("a", "Một", "")))
	if first != second {
		t.Errorf("the repeated request gave %s, the first %s", second, first)
	}
	if n := len(ok[[]*org.Unit](t)(w.Store.Units(ctx))); n != 1 {
		t.Errorf("%d units", n)
	}
	if r := whole(t, w); r.Acts != 1 {
		t.Errorf("%d acts", r.Acts)
	}
}

func concurrent(t *testing.T, w *World) {
	var wg sync.WaitGroup
	errs := make(chan error, 40)
	for i := range 40 {
		wg.Go(func() {
			_, err := w.Org.Create(ctx, by, unit(fmt.Sprintf("don-vi-%02d", i), "Đơn vị", ""))
			errs <- err
		})
	}
	wg.Wait()
	close(errs)
	for err := range errs {
		if err != nil {
			t.Error(err)
		}
	}
	if r := whole(t, w); r.Acts != 40 || r.Rows != 80 {
		t.Errorf("%d acts, %d rows", r.Acts, r.Rows)
	}
}

func history(t *testing.T, w *World) {
	u := add(t, w, "a", "Một", "")
	w.Clock.Move(time.Hour)
	if err := w.Org.Rename(
		ctx, org.By{Account: "an", Behalf: "so", Why: "theo Quyết định 12"}, u.ID, 1,
		org.Name{From: day.Of(2023, 1, 1), Text: "Hai"},
	); err != nil {
		t.Fatal(err)
	}
	list := ok[[]audit.Entry](t)(w.Store.History(ctx, "unit", u.ID, 10))
	if len(list) != 2 || list[0].Act.Verb != "unit.rename" || list[0].Act.Why != "theo Quyết định 12" ||
		list[0].Act.Actor != "an" ||
		list[0].At-list[1].At != time.Hour.Microseconds() || len(list[0].Changes) != 2 || list[0].Changes[0].Before == nil {
		t.Errorf("%+v", list)
	}
}

// tampering: whatever other hands change, remove or insert is found, and named.
func tampering(t *testing.T, w *World) {
	a, b := add(t, w, "a", "Một", ""), add(t, w, "b", "Hai", "")
	if err := w.Org.Rename(ctx, by, a.ID, 1, org.Name{From: day.Of(2020, 1, 1), Text: "Một mới"}); err != nil {
		t.Fatal(err)
	}
	whole(t, w)
	for _, c := range []struct{ kind, do, undo string }{
		{"changed", `update unit set kind = 'khac' where code = 'a'`, `update unit set kind = 'so' where code = 'a'`},
		{
			"changed", `update unit_name set name = 'Một cũ' where name = 'Một'`,
			`update unit_name set name = 'Một' where name = 'Một cũ'`,
		},
		{
			"removed", `update unit_name set id = 'x' where name = 'Hai'`,
			`update unit_name set id = '` + b.ID + `/1994-01-01' where name = 'Hai'`,
		},
		{
			"inserted", `insert into unit (id, version, code, code_key, parent, kind, opened) values ('z', 1, 'z', 'z', '', 'so', 0)`,
			`delete from unit where id = 'z'`,
		},
		{"hash", `update log set actor = 'kẻ khác' where seq = 1`, `update log set actor = 'quan-tri' where seq = 1`},
		{"hash", `update log set at = at + 1 where seq = 2`, `update log set at = at - 1 where seq = 2`},
		{
			"body", `update log_body set body = replace(body, 'thiết lập', 'sửa') where seq = 0`,
			`update log_body set body = replace(body, 'sửa', 'thiết lập') where seq = 0`,
		},
		{
			"index", `update log_row set row_key = 'unit/x' where seq = 0 and row_key = 'unit/` + a.ID + `'`,
			`update log_row set row_key = 'unit/` + a.ID + `' where row_key = 'unit/x'`,
		},
		{"gap", `update log set seq = 9 where seq = 2 and 1 = (select count(*) from log_body where seq = 2)`, ``},
	} {
		if c.kind == "gap" { // the last: it cannot be undone in one statement
			exec(t, w, `delete from log_body where seq = 1`)
			exec(t, w, `delete from log_row where seq = 1`)
			exec(t, w, `delete from log where seq = 1`)
		} else {
			exec(t, w, c.do)
		}
		r := ok[store.Report](t)(w.Store.Verify(ctx, store.Head{}))
		found := false
		for _, f := range r.Found {
			found = found || f.Kind == c.kind
		}
		if !found {
			t.Errorf("%s was not found: %s (%v)", c.kind, c.do, r.Found)
		}
		if c.undo != "" {
			exec(t, w, c.undo)
			whole(t, w)
		}
	}
}

func exec(t *testing.T, w *World, query string) {
	t.Helper()
	if _, err := w.Raw.ExecContext(ctx, query); err != nil {
		t.Fatal(err)
	}
}

// rewritten: a log rewritten as a whole agrees with itself; the head that somebody kept shows it.
func rewritten(t *testing.T, w *World) {
	add(t, w, "a", "Một", "")
	kept := ok[store.Head](t)(w.Store.Head(ctx))
	add(t, w, "b", "Hai", "")
	if r := ok[store.Report](t)(w.Store.Verify(ctx, kept)); len(r.Found) != 0 {
		t.Errorf("an honest log: %v", r.Found)
	}
	forged := store.Head{Size: kept.Size, Root: ok[store.Head](t)(w.Store.Head(ctx)).Root}
	if r := ok[store.Report](t)(w.Store.Verify(ctx, forged)); len(r.Found) != 1 || r.Found[0].Kind != "root" {
		t.Errorf("another root: %v", r.Found)
	}
	if r := ok[store.Report](t)(w.Store.Verify(ctx, store.Head{Size: 9, Root: kept.Root})); len(r.Found) != 1 {
		t.Error("a log cut short was not found")
	}
}

// list: a list of units is taken whole or not at all, in whatever order it names superiors.
func list(t *testing.T, w *World) {
	top := add(t, w, "ubnd-tinh", "Ủy ban nhân dân tỉnh", "")
	rows := func(pairs ...[2]string) []org.Row {
		var out []org.Row
		for i, p := range pairs {
			out = append(out, org.Row{At: i + 2, Parent: p[1], Unit: unit(p[0], "Đơn vị "+p[0], "")})
		}
		return out
	}
	faults, err := w.Org.Import(
		ctx, by, rows([2]string{"phong-a", "so-a"}, [2]string{"so-a", "ubnd-tinh"}, [2]string{"so-b", ""}),
	)
	if err != nil || len(faults) != 0 {
		t.Fatal(err, faults)
	}
	a, room := ok[*org.Unit](t)(w.Store.UnitByCode(ctx, "so-a")), ok[*org.Unit](t)(w.Store.UnitByCode(ctx, "phong-a"))
	if a.Parent != top.ID || room.Parent != a.ID {
		t.Errorf("%+v %+v", a, room)
	}
	if n := len(ok[[]audit.Entry](t)(w.Store.History(ctx, "unit", a.ID, 9))); n != 1 {
		t.Errorf("%d entries in the history", n)
	}
	faults, err = w.Org.Import(ctx, by, rows(
		[2]string{
			"moi", "",
		}, [2]string{"so-a", ""}, [2]string{"con", "khong-co"}, [2]string{"x", "y"}, [2]string{"y", "x"}, [2]string{"z", "z"},
	))
	at := map[int]bool{}
	for _, f := range faults {
		at[f.At] = true
	}
	if err != nil || !at[3] || !at[4] || !at[5] && !at[6] || !at[7] || at[2] {
		t.Errorf("%v: %v", err, faults)
	}
	if _, err := w.Store.UnitByCode(ctx, "moi"); !fault.Is(err, fault.NotFound) {
		t.Error("half a list was taken")
	}
	whole(t, w)
}

const secret = "một câu dài dễ nhớ của riêng tôi"

// account hands out an account of an officer.
func account(t *testing.T, w *World, login string) (id, code string) {
	t.Helper()
	from := day.Of(2023, 1, 1)
	a := identity.Account{
		Login: login, Name: "Người dùng " + login, Unit: "so",
		Grants: []identity.Grant{{Role: identity.Officer, Unit: "so", From: &from}},
	}
	id, code, err := w.IDs.Create(ctx, audit.By{Account: "quan-tri", Why: "cấp mới"}, a)
	if err != nil {
		t.Fatal(err)
	}
	return id, code
}

func accounts(t *testing.T, w *World) {
	id, code := account(t, w, "nguyen.a")
	a := ok[*identity.Account](t)(w.Store.AccountByLogin(ctx, "NGUYEN.A"))
	if a.ID != id || a.Hash != "" || a.Code == code || len(a.Grants) != 1 || a.Grants[0].Role != identity.Officer ||
		*a.Grants[0].From != day.Of(2023, 1, 1) {
		t.Errorf("%+v", a)
	}
	_, _, err := w.IDs.Create(ctx, audit.By{Account: "quan-tri"}, identity.Account{
		Login: "Nguyen-A", Name: "X", Grants: []identity.Grant{{Role: identity.Admin}},
	})
	wantFault(t, err, fault.Conflict)
	_, _, err = w.IDs.Create(ctx, audit.By{Account: "quan-tri"}, identity.Account{
		Login: "b b", Name: "", Grants: []identity.Grant{{Role: identity.Leader}},
	})
	wantFault(t, err, fault.Invalid)
	if err := w.IDs.Redeem(ctx, "nguyen.a", code, secret); err != nil {
		t.Fatal(err)
	}
	whole(t, w)
	var bodies string
	if err := w.Raw.QueryRowContext(ctx, `select string_agg(body, '') from log_body`).Scan(&bodies); err != nil {
		t.Fatal(err)
	}
	kept := ok[*identity.Account](t)(w.Store.Account(ctx, id))
	for _, s := range []string{secret, code, kept.Hash, "argon2"} {
		if strings.Contains(bodies, s) {
			t.Errorf("the log holds %q", s)
		}
	}
	exec(t, w, `update account set hash = 'của kẻ khác'`)
	if r := ok[store.Report](t)(w.Store.Verify(ctx, store.Head{})); len(r.Found) != 1 || r.Found[0].Kind != "changed" {
		t.Errorf("a replaced password was not found: %v", r.Found)
	}
}

func signin(t *testing.T, w *World) {
	id, code := account(t, w, "a")
	_, err := w.IDs.SignIn(ctx, "a", "")
	wantFault(t, err, fault.Forbidden) // no password yet
	wantFault(t, w.IDs.Redeem(ctx, "a", "AAAA-BBBB-CCCC", secret), fault.Forbidden)
	for _, weak := range []string{
		"ngắn", "aaaaaaaaaaaaaaaaaaaa", "người dùng a người dùng a", "matkhaumatkhau123456", strings.Repeat("dài ", 100),
	} {
		wantFault(t, w.IDs.Redeem(ctx, "a", code, weak), fault.Invalid)
	}
	if err := w.IDs.Redeem(ctx, "a", strings.ToLower(code), secret); err != nil {
		t.Fatal(err)
	}
	wantFault(t, w.IDs.Redeem(ctx, "a", code, secret), fault.Forbidden) // used up
	if a := ok[*identity.Account](t)(w.IDs.SignIn(ctx, "A", secret)); a.ID != id {
		t.Error("another account signed in")
	}
	wrong := func() error {
		_, err := w.IDs.SignIn(ctx, "a", "không phải mật khẩu này")
		return err
	}
	for range 5 {
		wantFault(t, wrong(), fault.Forbidden)
	}
	_, err = w.IDs.SignIn(ctx, "a", secret)
	wantFault(t, err, fault.Forbidden) // right, but it has to wait
	_, other := account(t, w, "b")
	if err := w.IDs.Redeem(ctx, "b", other, secret); err != nil {
		t.Errorf("a colleague behind the same address has to wait too: %v", err)
	}
	w.Clock.Move(31 * time.Second)
	ok[*identity.Account](t)(w.IDs.SignIn(ctx, "a", secret))
	if err := w.IDs.Disable(ctx, audit.By{Account: "quan-tri"}, id, true); err != nil {
		t.Fatal(err)
	}
	_, closed := w.IDs.SignIn(ctx, "a", secret)
	_, unknown := w.IDs.SignIn(ctx, "không có ai", secret)
	if closed == nil || unknown == nil || closed.Error() != unknown.Error() {
		t.Errorf("closed %v, unknown %v: they must be answered alike", closed, unknown)
	}
	if err := w.IDs.Disable(ctx, audit.By{Account: "quan-tri"}, id, false); err != nil {
		t.Fatal(err)
	}
	again := ok[string](t)(w.IDs.Reset(ctx, audit.By{Account: "quan-tri", Why: "quên mật khẩu"}, id))
	_, err = w.IDs.SignIn(ctx, "a", secret)
	wantFault(t, err, fault.Forbidden)
	w.Clock.Move(8 * 24 * time.Hour)
	wantFault(t, w.IDs.Redeem(ctx, "a", again, secret), fault.Forbidden) // too old
	whole(t, w)
}
