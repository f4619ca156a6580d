// Package floor is the limit for durable writes: a bare loop on the same driver and the same settings that takes what
// is waiting, writes it in one transaction, and answers after its sync. It knows no session, right, version, request or
// log.
package floor

import (
	"context"
	"database/sql"
	"errors"
	"net/url"

	_ "modernc.org/sqlite" // the driver "sqlite"
)

// most bounds the writes of one commit.
const most = 64

// Rows says what one write puts into the database.
type Rows int

// One is one row with one value. Same is as many rows of the same sizes as one value saved by the program with its
// entry of the log: the value itself, the entry, its body, its place in the history of the row, and on average two
// hashes.
const (
	One Rows = iota
	Same
)

var schema = `
	create table value (id integer primary key, text text not null);
	create table log (seq integer primary key, text text not null, hash blob not null);
	create table log_body (seq integer primary key, salt blob not null, body text not null);
	create table log_row (row_key text not null, seq integer not null, primary key (row_key, seq));
	create table log_hash (at integer primary key, hash blob not null);`

var statements = map[Rows][]string{
	One: {`insert into value (text) values ($1)`},
	Same: {
		`insert into value (text) values ($1)`,
		`insert into log (text, hash) values ($1 || $1 || $1 || $1 || $1, zeroblob(32))`,
		`insert into log_body (salt, body) values (zeroblob(16), $1 || hex(zeroblob(160)))`,
		`insert into log_row (row_key, seq) values ($1, last_insert_rowid())`,
		`insert into log_hash (hash) values (zeroblob(32))`,
		`insert into log_hash (hash) values (zeroblob(32))`,
	},
}

// Floor is an open database with its loop.
type Floor struct {
	db    *sql.DB
	stmts []*sql.Stmt
	asks  chan ask
	ended chan struct{}
}

type ask struct {
	text   string
	answer chan error
}

// Open makes a database at path and starts the loop.
func Open(ctx context.Context, path string, rows Rows) (*Floor, error) {
	v := url.Values{"_pragma": {"journal_mode(WAL)", "synchronous(FULL)", "busy_timeout(5000)"}, "_txlock": {"immediate"}}
	db, err := sql.Open("sqlite", "file:"+path+"?"+v.Encode())
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1)
	f := &Floor{db: db, asks: make(chan ask, most), ended: make(chan struct{})}
	if _, err := db.ExecContext(ctx, schema); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	for _, text := range statements[rows] {
		s, err := db.PrepareContext(ctx, text)
		if err != nil {
			return nil, errors.Join(err, db.Close())
		}
		f.stmts = append(f.stmts, s)
	}
	go f.loop(ctx)
	return f, nil
}

// Save writes a value and returns once it is durable.
func (f *Floor) Save(text string) error {
	a := ask{text, make(chan error, 1)}
	f.asks <- a
	return <-a.answer
}

// Close ends the loop. Nobody may save any more.
func (f *Floor) Close() error {
	close(f.asks)
	<-f.ended
	return f.db.Close()
}

func (f *Floor) loop(ctx context.Context) {
	defer close(f.ended)
	for first := range f.asks {
		batch := []ask{first}
		for more := true; more && len(batch) < most; {
			select {
			case a, open := <-f.asks:
				if more = open; open {
					batch = append(batch, a)
				}
			default:
				more = false
			}
		}
		err := f.write(ctx, batch)
		for _, a := range batch {
			a.answer <- err
		}
	}
}

func (f *Floor) write(ctx context.Context, batch []ask) error {
	tx, err := f.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }() // after a commit this does nothing
	for _, s := range f.stmts {
		s = tx.StmtContext(ctx, s)
		for _, a := range batch {
			if _, err := s.ExecContext(ctx, a.text); err != nil {
				return err
			}
		}
	}
	return tx.Commit()
}
