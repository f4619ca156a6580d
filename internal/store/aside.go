package store

import (
	"context"
	"database/sql"
)

// AsideExec runs one statement that is nobody's act, such as sweeping what is over: the log does not know of it.
func (s *Store) AsideExec(ctx context.Context, query string, args ...any) error {
	return s.Aside(ctx, func(ctx context.Context, q *sql.Tx) error {
		_, err := q.ExecContext(ctx, query, args...)
		return err
	})
}

// Aside writes what is nobody's act and stands in no log: sessions, drafts, failed attempts. Inside an act it takes
// part in the act's transaction.
func (s *Store) Aside(ctx context.Context, do func(ctx context.Context, q *sql.Tx) error) error {
	if t, ok := ctx.Value(txKey{}).(*tx); ok {
		return do(ctx, t.sql)
	}
	return s.together(ctx, do)
}
