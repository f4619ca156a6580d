package store

import (
	"context"
	"database/sql"
	"io/fs"

	"github.com/pressly/goose/v3"
)

// VerifyIn verifies what a transaction sees, so that a test can tamper and take it back.
func (s *Store) VerifyIn(ctx context.Context, tx *sql.Tx) (Report, error) {
	return s.verify(context.WithValue(ctx, readKey{}, tx), Head{})
}

// MigrateTo brings an empty PostgreSQL database to an older schema.
func MigrateTo(ctx context.Context, db *sql.DB, version int64) error {
	files, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return err
	}
	p, err := goose.NewProvider(goose.DialectPostgres, db, files)
	if err != nil {
		return err
	}
	_, err = p.UpTo(ctx, version)
	return err
}

// Renew looks at once whether the word still stands.
func (o *Occupied) Renew() { o.renew() }
