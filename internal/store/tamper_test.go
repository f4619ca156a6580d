package store_test

import (
	"context"
	"database/sql"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"thidua/internal/audit"
	"thidua/internal/identity"
	"thidua/internal/store"
	"thidua/internal/store/storetest"
)

// TestThousandTamperings changes a value, removes or inserts a row, a thousand times at random over all tables that the log vouches for
// and those of the log itself. Verify finds every one. Left out are only rows whose entry was erased, see docs/adr/0007.
func TestThousandTamperings(t *testing.T) {
	t.Run("sqlite", func(t *testing.T) { tamper(t, sqlite(t), 1000, "rowid", "", "") })
	t.Run("postgres", func(t *testing.T) {
		tamper(t, postgres(t), 1000, "ctid::text", "::tid", "set local session_replication_role = replica") // no references are checked
	})
}

// tamperer has the hands that tamper.
type tamperer struct {
	rng      *rand.Rand
	tables   []string
	counts   map[string]int
	blank    map[string]bool // rows that the log cannot vouch for
	row      string          // how a row is told from others
	cast     string
	lawless  string // a statement that lets references dangle
	attempts int
}

func tamper(t *testing.T, w *storetest.World, times int, row, cast, lawless string) {
	ctx := context.Background()
	fill(t, w, 120)
	h := &tamperer{rand.New(rand.NewPCG(2022, 7)), append(store.Tables(), "log", "log_body", "log_row", "log_hash"), map[string]int{}, erasedRows(t, w), row, cast, lawless, 0}
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
	t.Logf("%d of %d tamperings found (%v), in %d acts and %d rows of %d tables, seed 2022", found, times, kinds, whole.Acts, whole.Rows, len(h.tables))
}

// fill makes a store with rows in every table and so many accounts.
func fill(t *testing.T, w *storetest.World, accounts int) {
	t.Helper()
	ctx := context.Background()
	storetest.Fill(t, w)
	for i := range accounts {
		id := fmt.Sprintf("tài-khoản-%03d", i)
		a := &identity.Account{ID: id, Version: 1, Login: id, Name: "Người " + id, Hash: "x", Code: "y", Grants: []identity.Grant{{Role: identity.Officer, Unit: "so"}}}
		act := audit.Act{Verb: "account.create", Object: "account/" + id, Why: "cấp", Request: id}
		if _, err := w.Store.Transact(ctx, act, func(ctx context.Context) error { return w.Store.AddAccount(ctx, a) }); err != nil {
			t.Fatal(err)
		}
		if i%3 == 0 {
			act.Verb, act.Request = "account.change", ""
			if _, err := w.Store.Transact(ctx, act, func(ctx context.Context) error { return w.Store.ChangeAccount(ctx, a) }); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// erasedRows lists the rows whose last entry was erased, as table/id.
func erasedRows(t *testing.T, w *storetest.World) map[string]bool {
	t.Helper()
	rows, err := w.Raw.Query(`
		select row_key from log_row group by row_key having max(seq) not in (select seq from log_body)`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	out := map[string]bool{}
	for rows.Next() {
		var key string
		if err := rows.Scan(&key); err != nil {
			t.Fatal(err)
		}
		out[key] = true
	}
	return out
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
	if err != nil || h.blank[table+"/"+fmt.Sprint(values[0])] {
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
	rows, err := tx.Query(fmt.Sprintf("select %s, t.* from %s t order by 2, 3 limit 1 offset %d", h.row, table, h.rng.IntN(h.counts[table])))
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
	return int64(h.rng.IntN(20000)) // what may be empty is a day; where it is not, the database refuses or takes its digits
}
