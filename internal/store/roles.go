package store

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/lib/pq"

	"thidua/internal/clock"
)

// Options say how a database is opened.
type Options struct {
	// Migrate is the address of the same PostgreSQL database for the role that owns its tables. Where it is given, that
	// role brings the schema up to date, and gives the program's own role what its work needs: no right to change the
	// schema, and on the log none but to read and to add (and to erase a body). Both roles are made beforehand, by whoever
	// runs the server.
	Migrate string

	// Name is how the program calls itself to a PostgreSQL server, such as "thidua serve"; "thidua" where it is empty.
	Name string

	// Key is the key of the site, kept outside the database: what it writes is sealed with it, and what was sealed is
	// checked. Where it is nil nothing is sealed, and a log that was sealed is not written to.
	Key []byte

	// Tables are those of the capabilities whose rows are kept, what others refer to first.
	Tables []Table
}

// OpenWith opens a database as Open does, with options.
func OpenWith(ctx context.Context, where string, c clock.Clock, o Options) (*Store, error) {
	if o.Migrate == "" {
		return open(ctx, where, c, o)
	}
	if !isPostgres(where) || !isPostgres(o.Migrate) {
		return nil, errors.New("store: only a PostgreSQL database has a role of its own for migrations")
	}
	role, err := roleOf(ctx, where)
	if err != nil {
		return nil, err
	}
	owner, err := open(ctx, o.Migrate, c, o)
	if err != nil {
		return nil, err
	}
	if err := errors.Join(owner.grant(ctx, role), owner.Close()); err != nil {
		return nil, err
	}
	return open(ctx, where, c, o)
}

func roleOf(ctx context.Context, where string) (role string, err error) {
	db, err := Connect(where)
	if err != nil {
		return "", err
	}
	err = db.QueryRowContext(ctx, `select current_user`).Scan(&role)
	return role, errors.Join(err, db.Close())
}

// rights are those on tables that the program may not change freely.
var rights = map[string]string{
	"log": "select, insert", "log_row": "select, insert", "log_hash": "select, insert", "log_body": "select, insert, delete",
	"goose_db_version": "select",
}

// grant gives a role the rights of the program, and no others, on every table.
func (s *Store) grant(ctx context.Context, role string) error {
	tx, err := s.write.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	// after a commit this does nothing
	defer func() { _ = tx.Rollback() }()
	// several programs may start at once
	if _, err := tx.ExecContext(ctx, `select pg_advisory_xact_lock($1)`, actLock); err != nil {
		return err
	}
	var owner, tables string
	if err := tx.QueryRowContext(ctx, `
		select current_user, coalesce(string_agg(tablename, ' '), '') from pg_tables where schemaname = current_schema()`).Scan(&owner, &tables); err != nil {
		return err
	}
	if owner == role {
		return fmt.Errorf("store: the program and the migrations have the same role, %s", role)
	}
	for _, table := range strings.Fields(tables) {
		allowed, limited := rights[table]
		if !limited {
			allowed = "select, insert, update, delete"
		}
		to := pq.QuoteIdentifier(role)
		if _, err := tx.ExecContext(
			ctx, "revoke all on "+table+" from "+to+"; grant "+allowed+" on "+table+" to "+to,
		); err != nil {
			return fmt.Errorf("store: the rights of %s on %s: %w", role, table, err)
		}
	}
	return tx.Commit()
}
