package store

import (
	"cmp"
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/pressly/goose/v3"

	"thidua/internal/clock"
	"thidua/internal/fault"
	"thidua/internal/words"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Store is an open database. It may be used by several goroutines.
type Store struct {
	write    *sql.DB // SQLite: one connection; PostgreSQL: the pool
	read     *sql.DB
	postgres bool
	clock    clock.Clock
	keys     keys
	turns    turns // who does an act when
	tables   []Table
	named    map[string]Table // the same by their name
}

// Open opens the database and brings its schema up to date. where is the path of a SQLite file, made if absent, or the
// address of a PostgreSQL database (postgres://…). A SQLite file whose schema is older is copied beside itself before
// it is upgraded; a database with a newer schema is refused with fault.Conflict.
func Open(ctx context.Context, where string, c clock.Clock) (*Store, error) {
	return open(ctx, where, c, Options{})
}

func open(ctx context.Context, where string, c clock.Clock, o Options) (*Store, error) {
	s := &Store{
		clock: c, postgres: isPostgres(where), keys: keysOf(o.Key), turns: turns{one: make(chan struct{}, 1)},
		tables: append(slices.Clone(o.Tables), ownTables...),
	}
	s.named = byName(s.tables)
	var err error
	if s.postgres {
		s.write, err = connect(where, cmp.Or(o.Name, "thidua"))
		s.read = s.write
	} else {
		s.openSQLite(where)
	}
	if err != nil {
		return nil, err
	}
	err = s.migrate(ctx, where)
	if err == nil {
		err = s.beginSeals(ctx)
	}
	if err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// OpenToRead opens a database to verify it, and changes nothing: neither its schema nor a file beside it. One whose
// schema is older or newer is refused with fault.Conflict.
func OpenToRead(ctx context.Context, where string, c clock.Clock, o Options) (*Store, error) {
	s := &Store{
		clock: c, postgres: isPostgres(where), keys: keysOf(o.Key), turns: turns{one: make(chan struct{}, 1)},
		tables: append(slices.Clone(o.Tables), ownTables...),
	}
	s.named = byName(s.tables)
	if s.postgres {
		var err error
		if s.read, err = connect(where, cmp.Or(o.Name, "thidua")); err != nil {
			return nil, err
		}
	} else {
		mode := "&mode=ro"
		if _, err := os.Stat(where + "-wal"); errors.Is(err, fs.ErrNotExist) {
			mode = "&immutable=1" // nobody has it open: it does not change, and nothing is put beside it
		}
		s.read = sql.OpenDB(lite{liteAddress(where, mode, "query_only(1)")})
		s.read.SetMaxOpenConns(8)
	}
	s.write = s.read
	var have int64
	err := s.read.QueryRowContext(ctx, `select max(version_id) from goose_db_version`).Scan(&have)
	if newest := newestSchema(); err == nil && have != newest {
		key := "store.newer"
		if have < newest {
			key = "store.older"
		}
		err = fault.New(fault.Conflict, words.M(key, int(have), int(newest)))
	}
	if err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// newestSchema is the number of the last migration.
func newestSchema() int64 {
	list, _ := migrations.ReadDir("migrations") // embedded: it is there
	n, _, _ := strings.Cut(list[len(list)-1].Name(), "_")
	newest, _ := strconv.ParseInt(n, 10, 64)
	return newest
}

// liteAddress names a SQLite file to the driver.
func liteAddress(path, extra string, pragmas ...string) string {
	v := url.Values{}
	for _, p := range append(pragmas, "busy_timeout(5000)", "foreign_keys(1)") {
		v.Add("_pragma", p)
	}
	return "file:" + (&url.URL{Path: path}).EscapedPath() + "?" + v.Encode() + extra
}

// openSQLite opens one connection for writing and several for reading. FULL syncs every commit: with NORMAL a power cut
// lost acknowledged commits in 23 of 60 trials.
func (s *Store) openSQLite(path string) {
	s.write = sql.OpenDB(lite{
		liteAddress(path, "&_txlock=immediate", "journal_mode(WAL)", "synchronous(FULL)", "temp_store(MEMORY)"),
	})
	s.write.SetMaxOpenConns(1)
	s.read = sql.OpenDB(lite{liteAddress(path, "", "query_only(1)")})
	s.read.SetMaxOpenConns(8)
}

// Close closes the database.
func (s *Store) Close() error {
	if s.write == s.read {
		return s.write.Close()
	}
	return errors.Join(s.read.Close(), s.write.Close())
}

func (s *Store) migrate(ctx context.Context, where string) error {
	files, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return err
	}
	dialect := goose.DialectSQLite3
	if s.postgres {
		dialect = goose.DialectPostgres
	}
	p, err := goose.NewProvider(dialect, s.write, files)
	if err != nil {
		return err
	}
	have, err := p.GetDBVersion(ctx)
	if err != nil {
		return err
	}
	sources := p.ListSources()
	newest := sources[len(sources)-1].Version
	switch {
	case have > newest:
		return fault.New(fault.Conflict, words.M("store.newer", int(have), int(newest)))
	case have == newest:
		return nil
	case have > 0 && !s.postgres:
		if err := s.keepBefore(
			ctx, fmt.Sprintf("%s.before-%04d-%s", where, newest, s.clock.Now().Format("20060102-150405")),
		); err != nil {
			return err
		}
	}
	_, err = p.Up(ctx)
	return err
}

// keepBefore keeps a copy of the database before it is changed. A program that is killed in an upgrade and started
// again within the same second finds the copy of its first try: that stays as it is, and the new one gets a number.
func (s *Store) keepBefore(ctx context.Context, path string) error {
	err := s.Backup(ctx, path)
	for n := 2; errors.Is(err, fs.ErrExist) && n < 100; n++ {
		err = s.Backup(ctx, fmt.Sprintf("%s-%d", path, n))
	}
	return err
}

// Backup writes a consistent copy of a SQLite database to a new file, while it is in use. PostgreSQL has its own tools;
// there it is an error.
func (s *Store) Backup(ctx context.Context, path string) error {
	if s.postgres {
		return errors.New("store: a PostgreSQL database is backed up with pg_dump")
	}
	if _, err := os.Stat(path); err == nil {
		return &fs.PathError{Op: "backup", Path: path, Err: fs.ErrExist}
	}
	tmp := filepath.Join(filepath.Dir(path), ".backup-"+filepath.Base(path))
	if err := os.Remove(tmp); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if _, err := s.write.ExecContext(ctx, "vacuum into $1", tmp); err != nil {
		return err
	}
	if err := syncFile(tmp); err != nil {
		return err
	}
	return os.Rename(tmp, path)
}

func syncFile(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// Micros is how times stand in the database.
func Micros(t time.Time) int64 { return t.UnixMicro() }

// Postgres says whether the database is PostgreSQL; SQLite where not.
func (s *Store) Postgres() bool { return s.postgres }

// Now returns the time by the clock of the store.
func (s *Store) Now() time.Time { return s.clock.Now() }
