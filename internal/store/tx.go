package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"modernc.org/sqlite"

	"thidua/internal/audit"
	"thidua/internal/fault"
	"thidua/internal/tail"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// errNoAct says that something was written outside a transaction with a named act: a programmer's error.
var errNoAct = errors.New("store: a write outside a transaction with a named act")

type (
	txKey   struct{}
	readKey struct{}
)

// tx is an open transaction.
type tx struct {
	sql     *sql.Tx
	act     audit.Act
	changes []audit.Change
	columns []int // how many columns the row of each change has, 0 where it is gone
	failed  error // what a statement failed with: nothing more is written after it, as PostgreSQL has it anyway
}

// querier is what both a transaction and the reading pool can do.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// From returns what to read from: the transaction of the context, so that it sees its own writes, or the reading pool.
func (s *Store) From(ctx context.Context) querier {
	if t, ok := ctx.Value(txKey{}).(*tx); ok {
		return t.sql
	}
	if t, ok := ctx.Value(readKey{}).(*sql.Tx); ok {
		return t
	}
	return s.read
}

// still returns a context whose reads all see the database as it stands now, whatever is written meanwhile.
func (s *Store) still(ctx context.Context) (context.Context, func(), error) {
	var opts *sql.TxOptions
	if s.postgres {
		opts = &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true}
	}
	t, err := s.read.BeginTx(ctx, opts)
	if err != nil {
		return ctx, func() {}, err
	}
	return context.WithValue(ctx, readKey{}, t), func() { _ = t.Rollback() }, nil
}

// Transact is an audit.Transact: the one way to write.
func (s *Store) Transact(ctx context.Context, act audit.Act, do func(ctx context.Context) error) (audit.Done, error) {
	if ctx.Value(txKey{}) != nil {
		return audit.Done{}, errors.New("store: a transaction inside a transaction")
	}
	if act.Verb == "" || act.Object == "" {
		return audit.Done{}, errNoAct
	}
	// whichever way it came in, and whoever did not look
	if act.Why = vn.Text(act.Why); act.Why != "" && !vn.Says(act.Why) {
		return audit.Done{}, fault.New(fault.Invalid, words.M("store.why")).Field("why", words.M("store.why"))
	}
	var done audit.Done
	err := s.inTurn(ctx, func(ctx context.Context, q *sql.Tx) (err error) {
		t := &tx{sql: q, act: act}
		if done, err = s.repeated(ctx, t); done.Repeated || err != nil {
			return err
		}
		if err := do(context.WithValue(audit.Begin(ctx), txKey{}, t)); err != nil {
			return err
		}
		if t.failed != nil {
			return t.failed
		}
		done.Object = act.Object
		return s.Mapped(s.appendLog(ctx, t), "")
	})
	if err != nil {
		return audit.Done{}, err
	}
	tail.Acted(ctx)
	return done, nil
}

// repeated looks for an act of the same request. Of two at the same time the second has waited for the first.
func (s *Store) repeated(ctx context.Context, t *tx) (audit.Done, error) {
	if t.act.Request == "" {
		return audit.Done{}, nil
	}
	done := audit.Done{Repeated: true}
	var verb string
	err := t.sql.QueryRowContext(
		ctx, `select verb, object from log where request = $1 and request <> ''`, t.act.Request,
	).Scan(
		&verb, &done.Object,
	)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return audit.Done{}, nil
	case err != nil:
		return audit.Done{}, err
	case verb != t.act.Verb:
		return audit.Done{}, fault.New(fault.Conflict, words.M("store.stale"))
	}
	return done, nil
}

// Put runs a statement that writes one row of a table, and notes the row before and after it for the log. It returns
// how many rows the statement touched.
func (s *Store) Put(ctx context.Context, table, id, query string, args ...any) (int64, error) {
	t, ok := ctx.Value(txKey{}).(*tx)
	if !ok {
		return 0, errNoAct
	}
	if t.failed != nil {
		return 0, t.failed
	}
	var before json.RawMessage
	if !isNew(query) {
		var err error
		if before, _, err = s.snapshot(ctx, t.sql, table, id); err != nil {
			return 0, err
		}
	}
	rows, after, columns, err := s.written(ctx, t.sql, table, query, args)
	switch {
	case err != nil:
		t.failed = err
		return 0, err
	case rows > 1:
		return rows, fmt.Errorf("store: one write touched %d rows of %s", rows, table)
	case rows == 1:
		t.note(audit.Change{Table: table, ID: id, Before: before, After: after}, columns)
	}
	return rows, nil
}

// written runs a statement that writes rows, and returns how many, and the last of them as the database holds it now:
// nil where it is gone.
func (s *Store) written(
	ctx context.Context, q querier, table, query string, args []any,
) (n int64, after json.RawMessage, columns int, err error) {
	rows, err := q.QueryContext(ctx, query+" returning *", args...)
	if err != nil {
		return 0, nil, 0, err
	}
	defer rows.Close()
	for rows.Next() {
		r, err := s.ReadRow(table, rows)
		if err != nil {
			return n, nil, 0, err
		}
		n++
		if isGone(query) {
			continue
		}
		if after, err = r.json(len(r.columns)); err != nil {
			return n, nil, 0, err
		}
		columns = len(r.columns)
	}
	return n, after, columns, rows.Err()
}

// isGone says whether a statement takes rows away.
func isGone(query string) bool { return strings.HasPrefix(strings.TrimSpace(query), "delete") }

// note notes a change for the log.
func (t *tx) note(c audit.Change, columns int) {
	t.changes, t.columns = append(t.changes, c), append(t.columns, columns)
}

// isNew says whether a statement adds a row and fails where there is one: then there was none before.
func isNew(query string) bool {
	return strings.HasPrefix(strings.TrimSpace(query), "insert into") && !strings.Contains(query, "on conflict")
}

// snapshot returns a row as canonical JSON and how many columns it has; nil where there is none.
func (s *Store) snapshot(ctx context.Context, q querier, table, id string) (json.RawMessage, int, error) {
	rows, err := q.QueryContext(ctx, "select * from "+table+" where id = $1", id)
	if err != nil {
		return nil, 0, err
	}
	defer rows.Close()
	if !rows.Next() {
		return nil, 0, rows.Err()
	}
	r, err := s.ReadRow(table, rows)
	if err != nil {
		return nil, 0, err
	}
	row, err := r.json(len(r.columns))
	return row, len(r.columns), err
}

// Mapped turns what the database says into faults of ours. taken names what a unique index refused.
func (s *Store) Mapped(err error, taken string) error {
	if err == nil {
		return nil
	}
	var lite *sqlite.Error
	const unique, primaryKey = 2067, 1555 // SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return fault.New(fault.NotFound, words.M("store.notfound"))
	case errors.As(err, &lite) && (lite.Code() == unique || lite.Code() == primaryKey), refused(err, pgUnique):
		return fault.New(fault.Conflict, words.M("store.taken", taken)).Because(err)
	}
	return err
}
