package store_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"thidua/internal/audit"
	"thidua/internal/fault"
	"thidua/internal/finding"
	"thidua/internal/identity"
	"thidua/internal/rows"
	"thidua/internal/store"
	"thidua/internal/store/storetest"
)

// TestThousandTamperings changes a value, removes or inserts a row, a thousand times at random over all tables that the
// log vouches for and those of the log itself, rows whose entry was erased among them. Verify finds every one.
func TestThousandTamperings(t *testing.T) {
	t.Run("sqlite", func(t *testing.T) { tamper(t, sqlite(t), 1000, "rowid", "", "") })
	t.Run("postgres", func(t *testing.T) {
		// no references are checked
		tamper(t, postgres(t), 1000, "ctid::text", "::tid", "set local session_replication_role = replica")
	})
}

// tamperer has the hands that tamper.
type tamperer struct {
	rng      *rand.Rand
	tables   []string
	counts   map[string]int
	row      string // how a row is told from others
	cast     string
	lawless  string // a statement that lets references dangle
	attempts int
}

func tamper(t *testing.T, w *storetest.World, times int, row, cast, lawless string) {
	ctx := context.Background()
	fill(t, w, 120)
	h := &tamperer{
		rand.New(rand.NewPCG(2022, 7)), append(vouchedTables(), "log", "log_body", "log_row", "log_hash"),
		map[string]int{},
		row, cast, lawless, 0,
	}
	for _, table := range h.tables {
		var n int
		if err := w.Raw.QueryRow("select count(*) from " + table).Scan(&n); err != nil || n == 0 {
			t.Fatalf("%s has %d rows, %v", table, n, err)
		}
		h.counts[table] = n
	}
	whole, err := w.Store.Verify(ctx, store.Head{})
	if err != nil || len(whole.Found) > 0 {
		t.Fatal(err, whole.Found)
	}
	found := 0
	kinds := map[string]int{}
	for range times {
		tx, what := h.once(t, w)
		r, err := w.Store.VerifyIn(ctx, tx)
		if err == nil && len(r.Found) > 0 {
			found++
			kinds[strings.Fields(what)[0]]++
		} else {
			t.Errorf("not found: %s (%v)", what, err)
		}
		if err := tx.Rollback(); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf(
		"%d of %d tamperings found (%v), in %d acts and %d rows of %d tables, seed 2022", found, times, kinds, whole.Acts,
		whole.Rows, len(h.tables),
	)
}

// fill makes a store with rows in every table and so many accounts.
func fill(t *testing.T, w *storetest.World, accounts int) {
	t.Helper()
	ctx := context.Background()
	storetest.Fill(t, w)
	for i := range accounts {
		id := fmt.Sprintf("tài-khoản-%03d", i)
		a := &identity.Account{
			ID: id, Version: 1, Login: id, Name: "Người " + id, Hash: "x", Code: "y",
			Grants: []identity.Grant{{Role: identity.Officer, Unit: "so"}},
		}
		act := audit.Act{Verb: "account.create", Object: "account/" + id, Why: "cấp", Request: id}
		if _, err := w.Store.Transact(
			ctx, act, func(ctx context.Context) error { return w.Store.AddAccount(ctx, a) },
		); err != nil {
			t.Fatal(err)
		}
		if i%3 == 0 {
			act.Verb, act.Request = "account.change", ""
			if _, err := w.Store.Transact(
				ctx, act, func(ctx context.Context) error { return w.Store.ChangeAccount(ctx, a) },
			); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// once tampers once, in a transaction that it leaves open. What the database itself refuses does not count.
func (h *tamperer) once(t *testing.T, w *storetest.World) (*sql.Tx, string) {
	t.Helper()
	for ; h.attempts < 100_000; h.attempts++ {
		tx, err := w.Raw.Begin()
		if err != nil {
			t.Fatal(err)
		}
		if h.lawless != "" {
			if _, err := tx.Exec(h.lawless); err != nil {
				t.Fatal(err)
			}
		}
		table := h.tables[h.rng.IntN(len(h.tables))]
		what, err := h.do(tx, table)
		if err == nil && what != "" {
			return tx, what
		}
		tx.Rollback()
	}
	t.Fatal("the database refuses everything")
	return nil, ""
}

// do tampers with a row of a table, and says how; "" where it came to nothing.
func (h *tamperer) do(tx *sql.Tx, table string) (string, error) {
	at, cols, values, err := h.pick(tx, table)
	if err != nil {
		return "", err
	}
	switch h.rng.IntN(3) {
	case 0:
		i := h.rng.IntN(len(cols))
		now := h.other(values[i])
		return h.one(tx, fmt.Sprintf("changed %s.%s of %v from %v to %v", table, cols[i], values[0], values[i], now),
			"update "+table+" set "+cols[i]+" = $1 where "+h.key(2), now, at)
	case 1:
		return h.one(tx, fmt.Sprintf("removed %v of %s", values[0], table), "delete from "+table+" where "+h.key(1), at)
	}
	places := make([]string, len(cols))
	for i := range cols {
		if s, ok := values[i].(string); ok {
			values[i] = s + "z"
		} else if n, ok := values[i].(int64); ok && (i == 0 || h.rng.IntN(2) == 0) {
			values[i] = n + 1 + int64(h.rng.IntN(2*h.counts[table]))
		}
		places[i] = fmt.Sprintf("$%d", i+1)
	}
	return h.one(tx, fmt.Sprintf("inserted %v into %s", values, table),
		"insert into "+table+" ("+strings.Join(cols, ", ")+") values ("+strings.Join(places, ", ")+")", values...)
}

func (h *tamperer) key(n int) string {
	return strings.TrimSuffix(h.row, "::text") + fmt.Sprintf(" = $%d", n) + h.cast
}

// one runs a statement that touches one row.
func (h *tamperer) one(tx *sql.Tx, what, query string, args ...any) (string, error) {
	res, err := tx.Exec(query, args...)
	if err != nil {
		return "", err
	}
	if n, err := res.RowsAffected(); err != nil || n != 1 {
		return "", err
	}
	return what, nil
}

// pick reads a row at random.
func (h *tamperer) pick(tx *sql.Tx, table string) (at any, cols []string, values []any, err error) {
	rows, err := tx.Query(fmt.Sprintf(
		"select %s, t.* from %s t order by 2, 3 limit 1 offset %d", h.row, table, h.rng.IntN(h.counts[table]),
	))
	if err != nil {
		return nil, nil, nil, err
	}
	defer rows.Close()
	if cols, err = rows.Columns(); err != nil || !rows.Next() {
		return nil, nil, nil, err
	}
	values, to := make([]any, len(cols)), make([]any, len(cols))
	for i := range to {
		to[i] = &values[i]
	}
	err = rows.Scan(to...)
	return values[0], cols[1:], values[1:], err
}

// other returns another value of the same type.
func (h *tamperer) other(v any) any {
	switch v := v.(type) {
	case int64:
		return []any{v + 1, v - 1, -v - 1, v + int64(h.rng.IntN(1000)) + 1, v ^ 1}[h.rng.IntN(5)]
	case string:
		letters := []rune(v)
		if len(letters) == 0 {
			return "x"
		}
		i := h.rng.IntN(len(letters))
		switch h.rng.IntN(4) {
		case 0:
			return string(slices.Delete(letters, i, i+1))
		case 1:
			return v + " "
		case 2:
			return ""
		}
		letters[i]++
		return string(letters)
	case []byte:
		out := slices.Clone(v)
		out[h.rng.IntN(len(out))] ^= 1 << h.rng.IntN(8)
		return out
	}
	// what may be empty is a day; where it is not, the database refuses or takes its digits
	return int64(h.rng.IntN(20000))
}

// TestTamperedSchema changes the schema in every way there is; Verify names each.
func TestTamperedSchema(t *testing.T) {
	both := []string{
		"create index them on unit (kind)", "drop index account_role_account", "drop index log_request",
		"create table them (id text)", "drop table draft", "alter table unit add column them text", "alter table person rename column name to ten",
		"create view them as select * from unit", "alter table notice rename to them",
	}
	t.Run("sqlite", func(t *testing.T) {
		tamperSchema(t, sqlite(t), append(both,
			"create trigger them after update on unit begin delete from unit_name; end",
			"create trigger goose_them after update on unit begin delete from unit_name; end",
			"create table goose_them (id text)",
			"create trigger them after insert on goose_db_version begin delete from unit; end"))
	})
	t.Run("postgres", func(t *testing.T) {
		const act = "create function them() returns trigger language plpgsql as 'begin return null; end'"
		tamperSchema(t, postgres(t), append(both, act,
			act+"; create trigger them before update on unit for each row execute function them()",
			act+"; create trigger goose_them before update on unit for each row execute function them()",
			act+"; create trigger them before insert on goose_db_version for each row execute function them()",
			"create rule them as on delete to unit do instead nothing", "alter table unit enable row level security",
			"create policy them on unit using (true)", "alter table unit disable trigger all", "alter table unit alter column kind drop not null",
			"alter table unit alter column version type numeric", "alter table unit alter column kind set default 'x'",
			"alter table unit_name drop constraint unit_name_unit_fkey", "alter table unit add constraint them check (kind <> 'x')",
			"create materialized view them as select 1 as n"))
	})
}

func tamperSchema(t *testing.T, w *storetest.World, statements []string) {
	ctx := context.Background()
	fill(t, w, 1)
	for _, statement := range statements {
		tx, err := w.Raw.Begin()
		must(t, err)
		if _, err := tx.Exec(statement); err != nil {
			t.Errorf("%s: %v", statement, err)
		}
		r, err := w.Store.VerifyIn(ctx, tx)
		if err == nil && !slices.ContainsFunc(r.Found, func(f finding.Finding) bool { return f.Kind == "schema" }) {
			t.Errorf("not found: %s", statement)
		}
		must(t, tx.Rollback())
	}
	if r, err := w.Store.Verify(ctx, store.Head{}); err != nil || len(r.Found) > 0 {
		t.Error(r.Found, err)
	}
}

// TestForgedLog has hands that can write into the whole database, and know how the log is made, but have not the key:
// an act that nobody did, a row and its entry rewritten together, all seals stripped. Verify finds each, without any
// head kept elsewhere.
func TestForgedLog(t *testing.T) {
	t.Run("sqlite", func(t *testing.T) { forge(t, sqlite) })
	t.Run("postgres", func(t *testing.T) { forge(t, postgres) })
}

func forge(t *testing.T, open func(t *testing.T) *storetest.World) {
	ctx := context.Background()
	for name, f := range map[string]struct {
		unsealed bool // where the log is as one of before there were keys: not a lie, but not checked
		do       func(t *testing.T, w *storetest.World)
	}{
		"an act": {do: func(t *testing.T, w *storetest.World) {
			must(t, store.Forge(ctx, w.Store.Store, func(ctx context.Context, _ *store.Store) error {
				return w.Store.AddAccount(ctx, &identity.Account{
					ID: "ke-la", Version: 1, Login: "ke-la", Name: "Kẻ lạ", Grants: []identity.Grant{{Role: identity.Admin}},
				})
			}))
		}},
		"another key": {do: func(t *testing.T, w *storetest.World) {
			must(
				t,
				store.ForgeWith(
					ctx, w.Store.Store, []byte("khóa của kẻ khác"), func(context.Context, *store.Store) error { return nil },
				),
			)
		}, unsealed: true},
		"a rewritten log": {
			do: func(t *testing.T, w *storetest.World) { must(t, store.Rewrite(ctx, w.Store.Store, w.Raw, false)) },
		},
		"stripped seals": {
			do:       func(t *testing.T, w *storetest.World) { must(t, store.Rewrite(ctx, w.Store.Store, w.Raw, true)) },
			unsealed: true,
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := open(t)
			fill(t, w, 3)
			f.do(t, w)
			r, err := w.Store.Verify(ctx, store.Head{})
			must(t, err)
			if len(r.Found) == 0 && !f.unsealed || r.Unchecked() == 0 && f.unsealed {
				t.Errorf("found %v, not checked %v", r.Found, r.Loose)
			}
		})
	}
}

// TestWithoutTheKey: a copy of the database without the key of its site is checked as far as that goes, says how much
// it was not, and is not written to.
func TestWithoutTheKey(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.db")
	w := openAt(t, path, connectSQLite)
	fill(t, w, 3)
	acts, err := w.Store.Size(context.Background())
	must(t, err)
	s, err := rows.Open(context.Background(), path, w.Clock)
	must(t, err)
	defer s.Close()
	r, err := s.Verify(context.Background(), store.Head{})
	if err != nil || len(r.Found) > 0 || r.Unchecked() < int(acts) || r.Loose[0].Kind != "nokey" || r.Agreed() >= r.Rows {
		t.Errorf("%+v, %v", r, err)
	}
	_, err = s.Transact(
		context.Background(), audit.Act{Verb: "unit.create", Object: "unit/x"}, func(context.Context) error { return nil },
	)
	if !fault.Is(err, fault.Conflict) {
		t.Errorf("written without the key: %v", err)
	}
}

// TestSealsBegin: a log of before there were keys is sealed when it is first opened with one, and from then on what
// came before it cannot be rewritten either.
func TestSealsBegin(t *testing.T) {
	ctx := context.Background()
	path := filepath.Join(t.TempDir(), "a.db")
	old, err := rows.Open(ctx, path, storetest.Start())
	must(t, err)
	must(t, store.Forge(ctx, old.Store, func(ctx context.Context, _ *store.Store) error {
		return old.AddAccount(ctx, &identity.Account{ID: "a", Version: 1, Login: "a", Name: "A"})
	}))
	must(t, old.Close())
	w := openAt(t, path, connectSQLite)
	r, err := w.Store.Verify(ctx, store.Head{})
	if err != nil || len(r.Found) > 0 || r.Before != 1 || r.Acts != 2 || r.Unchecked() != 0 {
		t.Fatalf("%+v, %v", r, err)
	}
	must(t, store.Rewrite(ctx, w.Store.Store, w.Raw, false))
	if r, err = w.Store.Verify(ctx, store.Head{}); err != nil || len(r.Found) == 0 {
		t.Errorf("what came before the first seal was rewritten and not found: %+v, %v", r, err)
	}
}

// TestReadOnly verifies a file that nobody may write, in a folder that nobody may write, and leaves nothing beside it.
func TestReadOnly(t *testing.T) {
	ctx := context.Background()
	dir := t.TempDir()
	path := filepath.Join(dir, "a.db")
	w := openAt(t, path, connectSQLite)
	fill(t, w, 3)
	read := func(where string) {
		t.Helper()
		s, err := rows.OpenToRead(ctx, where, w.Clock, store.Options{Key: siteKey})
		must(t, err)
		defer s.Close()
		if r, err := s.Verify(ctx, store.Head{}); err != nil || len(r.Found) > 0 || r.Unchecked() > 0 || r.Acts == 0 {
			t.Errorf("%+v, %v", r, err)
		}
		if _, err := s.Transact(
			ctx, audit.Act{Verb: "a", Object: "b"}, func(context.Context) error { return nil },
		); err == nil {
			t.Error("it can be written to")
		}
	}
	read(path) // beside the program that writes
	apart := t.TempDir()
	must(t, w.Store.Backup(ctx, filepath.Join(apart, "b.db")))
	must(t, os.Chmod(filepath.Join(apart, "b.db"), 0o400))
	must(t, os.Chmod(apart, 0o500))
	defer os.Chmod(apart, 0o700)
	read(filepath.Join(apart, "b.db"))
	if list, err := os.ReadDir(apart); err != nil || len(list) != 1 {
		t.Errorf("left behind: %v, %v", list, err)
	}
	for version, kind := range map[int64]string{14: "older", 9999: "newer"} {
		where := filepath.Join(t.TempDir(), "c.db")
		if version == 14 {
			where = loadFixture(t, version)
		} else {
			must(t, w.Store.Backup(ctx, where))
			raw, err := connectSQLite(where)
			must(t, err)
			_, err = raw.Exec("insert into goose_db_version (version_id, is_applied) values (9999, 1)")
			must(t, errors.Join(err, raw.Close()))
		}
		if _, err := rows.OpenToRead(
			ctx, where, w.Clock, store.Options{},
		); !fault.Is(err, fault.Conflict) || !strings.Contains(err.Error(), kind) {
			t.Errorf("schema %d: %v", version, err)
		}
	}
}
