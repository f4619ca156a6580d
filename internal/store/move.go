package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"thidua/internal/fault"
	"thidua/internal/words"
)

// Moved is what a move carried over.
type Moved struct {
	Tables []TableCount
	Report Report // of the new database, verified before it was committed
}

// TableCount is how many rows of a table were carried over.
type TableCount struct {
	Table string
	Rows  int
}

// MoveTo carries everything to an empty database, in one transaction there: all rows, then the whole log verified in
// its new place, and both heads compared. Nothing is written where any of it fails. The source is only read, as it
// stood when the move began; whoever calls sees to it that nobody writes there meanwhile. fault.Conflict where the
// target is not empty.
func (s *Store) MoveTo(ctx context.Context, target *Store) (Moved, error) {
	var out Moved
	from, end, err := s.still(ctx)
	if err != nil {
		return out, err
	}
	defer end()
	head, err := s.Head(from)
	if err != nil {
		return out, err
	}
	t, err := target.write.BeginTx(ctx, nil)
	if err != nil {
		return out, err
	}
	defer func() { _ = t.Rollback() }() // after a commit this does nothing
	for _, table := range s.inOrder() {
		n, err := s.carry(from, t, table)
		if err != nil {
			return out, fmt.Errorf("store: moving %s: %w", table, err)
		}
		out.Tables = append(out.Tables, TableCount{table, n})
	}
	out.Report, err = target.verify(context.WithValue(ctx, readKey{}, t), head)
	if err != nil {
		return out, err
	}
	if len(out.Report.Found) > 0 || out.Report.Head != head {
		return out, errors.New("store: the log does not verify in its new place")
	}
	return out, t.Commit()
}

// carry copies the rows of one table.
func (s *Store) carry(from context.Context, to *sql.Tx, table string) (int, error) {
	var there int
	if err := to.QueryRowContext(from, "select count(*) from "+table).Scan(&there); err != nil {
		return 0, err
	}
	if there > 0 {
		return 0, fault.New(fault.Conflict, words.M("store.notempty"))
	}
	rows, err := s.From(from).QueryContext(from, "select * from "+table)
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	cols, err := rows.Columns()
	if err != nil {
		return 0, err
	}
	places := make([]string, len(cols))
	for i := range places {
		places[i] = fmt.Sprintf("$%d", i+1)
	}
	//nolint:gosec // names of our own tables and columns
	insert, err := to.PrepareContext(
		from, "insert into "+table+" ("+strings.Join(cols, ", ")+") values ("+strings.Join(places, ", ")+")",
	)
	if err != nil {
		return 0, err
	}
	defer func() { _ = insert.Close() }()
	n := 0
	for rows.Next() {
		values, to := make([]any, len(cols)), make([]any, len(cols))
		for i := range to {
			to[i] = &values[i]
		}
		if err := rows.Scan(to...); err != nil {
			return n, err
		}
		if _, err := insert.ExecContext(from, values...); err != nil {
			return n, err
		}
		n++
	}
	return n, rows.Err()
}
