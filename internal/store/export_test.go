package store

import (
	"context"
	"database/sql"
	"errors"
	"io/fs"

	"github.com/pressly/goose/v3"
	"golang.org/x/mod/sumdb/tlog"

	"thidua/internal/audit"
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

// The schema as it is listed.
const (
	StatementsSQLite   = statementsSQLite
	StatementsPostgres = statementsPostgres
	SchemaHead         = schemaHead
)

// Forge writes an act as somebody does who knows how the log is made and has not the key of the site.
func Forge(ctx context.Context, s *Store, do func(ctx context.Context, s *Store) error) error {
	return ForgeWith(ctx, s, nil, do)
}

// ForgeWith does the same with a key of their own.
func ForgeWith(ctx context.Context, s *Store, key []byte, do func(ctx context.Context, s *Store) error) error {
	return s.together(ctx, func(ctx context.Context, q *sql.Tx) error {
		t := &tx{sql: q, act: audit.Act{Verb: "account.create", Object: "account/x"}}
		if err := do(context.WithValue(ctx, txKey{}, t), s); err != nil {
			return err
		}
		with := &Store{clock: s.clock, postgres: s.postgres, keys: keysOf(key)}
		if key != nil {
			return with.appendLog(ctx, t)
		}
		return with.appendPlain(ctx, t)
	})
}

// appendPlain appends an entry without a seal, whatever stands before it.
func (s *Store) appendPlain(ctx context.Context, t *tx) error {
	size, seal, err := last(ctx, t.sql)
	if err != nil || size == 0 || seal == "" {
		return errors.Join(err, s.appendLog(ctx, t))
	}
	if _, err := t.sql.ExecContext(ctx, `update log set seal = '' where seq = $1`, size-1); err != nil {
		return err
	}
	err = s.appendLog(ctx, t)
	_, back := t.sql.ExecContext(ctx, `update log set seal = $2 where seq = $1`, size-1, seal)
	return errors.Join(err, back)
}

// Rewrite changes who did the first act and computes the whole tree anew, so that the log agrees with itself; strip
// takes all seals away, too.
func Rewrite(ctx context.Context, s *Store, db *sql.DB, strip bool) error {
	if _, err := db.ExecContext(ctx, `update log set actor = 'kẻ khác' where seq = 0`); err != nil {
		return err
	}
	if strip {
		if _, err := db.ExecContext(ctx, `update log set seal = '', macs = '', key_id = ''`); err != nil {
			return err
		}
	}
	rows, err := db.QueryContext(
		ctx, `select seq, at, verb, actor, behalf, object, request, touched, body_hash, macs, key_id from log order by seq`,
	)
	if err != nil {
		return err
	}
	var hashes []tlog.Hash
	for rows.Next() {
		var r record
		if err := rows.Scan(
			&r.Seq, &r.At, &r.Verb, &r.Actor, &r.Behalf, &r.Object, &r.Request, &r.Touched, &r.Body, &r.Macs, &r.Key,
		); err != nil {
			return err
		}
		h, err := r.hash()
		if err != nil {
			return err
		}
		hashes = append(hashes, h)
	}
	if err := errors.Join(rows.Err(), rows.Close()); err != nil {
		return err
	}
	stored, err := storedHashes(hashes)
	if err != nil {
		return err
	}
	for at, h := range stored {
		if _, err := db.ExecContext(ctx, `update log_hash set hash = $2 where at = $1`, at, h[:]); err != nil {
			return err
		}
	}
	return nil
}

// SetSchema replaces the schema that the program holds a database against, for a test that has just written it anew.
func SetSchema(engine, text string) {
	if engine == "postgres" {
		schemaPostgres = text
		return
	}
	schemaSQLite = text
}
