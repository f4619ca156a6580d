package store

import (
	"context"
	"database/sql"
)

// VerifyIn verifies what a transaction sees, so that a test can tamper and take it back.
func (s *Store) VerifyIn(ctx context.Context, tx *sql.Tx) (Report, error) {
	return s.verify(context.WithValue(ctx, readKey{}, tx), Head{})
}
