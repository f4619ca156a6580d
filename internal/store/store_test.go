package store_test

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"thidua/internal/audit"
	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/org"
	"thidua/internal/rows"
	"thidua/internal/store"
	"thidua/internal/store/storetest"
)

func connectSQLite(where string) (*sql.DB, error) { return sql.Open("sqlite", where) }

// siteKey is the key of the site of the tests.
var siteKey = []byte("khóa của nơi thử, 32 byte là đủ.")

// sqlite opens a fresh SQLite store.
func sqlite(t *testing.T) *storetest.World {
	t.Helper()
	return openAt(t, filepath.Join(t.TempDir(), "thi đua.db"), connectSQLite)
}

func openAt(t *testing.T, where string, connect func(where string) (*sql.DB, error)) *storetest.World {
	t.Helper()
	c := storetest.Start()
	s, err := rows.OpenWith(context.Background(), where, c, store.Options{Key: siteKey})
	if err != nil {
		t.Fatal(err)
	}
	raw, err := connect(where)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		raw.Close()
		s.Close()
	})
	return &storetest.World{Store: s, Raw: raw, Clock: c}
}

func TestSQLite(t *testing.T) { storetest.Run(t, sqlite) }

// server is the PostgreSQL of this test run: the one that THIDUA_TEST_POSTGRES names, or a throwaway one. It is ""
// where there is none.
var server string

func TestMain(m *testing.M) {
	code := func() int {
		server = os.Getenv("THIDUA_TEST_POSTGRES")
		if server == "" {
			var stop func()
			var err error
			if server, stop, err = storetest.StartPostgres(); err != nil {
				fmt.Fprintln(os.Stderr, "PostgreSQL tests are skipped: ", err)
			} else {
				defer stop()
			}
		}
		return m.Run()
	}()
	os.Exit(code)
}

// postgres opens a store in a fresh database of the server.
func postgres(t *testing.T) *storetest.World {
	t.Helper()
	return openAt(t, freshDatabase(t), store.Connect)
}

func freshDatabase(t *testing.T) string {
	t.Helper()
	if server == "" {
		t.Skip("no PostgreSQL")
	}
	return storetest.FreshDatabase(t, server)
}

func TestPostgres(t *testing.T) { storetest.Run(t, postgres) }

// TestCrowd runs the tests of many writers on both databases.
func TestCrowd(t *testing.T) {
	t.Run("sqlite", func(t *testing.T) { storetest.Crowd(t, sqlite) })
	t.Run("postgres", func(t *testing.T) { storetest.Crowd(t, postgres) })
}

// TestRaces has many people do one thing at the same moment, on both databases.
func TestRaces(t *testing.T) {
	t.Run("sqlite", func(t *testing.T) { storetest.Races(t, sqlite) })
	t.Run("postgres", func(t *testing.T) { storetest.Races(t, postgres) })
}

// TestTwoPrograms has two programs write to one database: what an act reads is still so when it writes, whichever
// program wrote before it.
func TestTwoPrograms(t *testing.T) {
	t.Run("sqlite", func(t *testing.T) { twoPrograms(t, filepath.Join(t.TempDir(), "a.db")) })
	t.Run("postgres", func(t *testing.T) { twoPrograms(t, freshDatabase(t)) })
}

func twoPrograms(t *testing.T, where string) {
	const writers, each = 4, 10
	ctx := context.Background()
	programs := [2]*rows.Store{}
	for i := range programs {
		s, err := rows.Open(ctx, where, clock.System{})
		must(t, err)
		t.Cleanup(func() { s.Close() })
		programs[i] = s
	}
	o := &org.Service{Store: programs[0], Tx: programs[0].Transact, Clock: clock.System{}}
	born := day.Of(2000, 1, 1)
	id, err := o.Create(ctx, org.By{}, org.Unit{
		Code: "a", Kind: "so", Opened: born, Names: []org.Name{{From: born, Text: "Một"}},
	})
	must(t, err)
	var wg sync.WaitGroup
	for i := range writers {
		s := programs[i%2]
		wg.Go(func() {
			for n := range each {
				_, err := s.Transact(ctx, audit.Act{Verb: "unit.move", Object: "unit/" + id}, func(ctx context.Context) error {
					u, err := s.Unit(ctx, id)
					if err != nil {
						return err
					}
					u.Kind = fmt.Sprint(i, n)
					return s.ChangeUnit(ctx, u)
				})
				if err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	if u, err := programs[1].Unit(ctx, id); err != nil || u.Version != 1+writers*each {
		t.Errorf("version %d, %v", u.Version, err)
	}
}

// TestEveryTableIsVouchedFor asks that each table is either the log itself or in the list that Verify reads.
func TestEveryTableIsVouchedFor(t *testing.T) {
	w := sqlite(t)
	seen := map[string]bool{}
	for _, table := range lines(
		t, w.Raw,
		`select name from sqlite_master where type = 'table' and name not like 'goose%' and name not like 'sqlite%'`,
	) {
		seen[table] = true
	}
	for table := range seen {
		// nobody's acts
		aside := []string{
			"signin_failure", "factor_step", "passkey_use", "session", "session_end", "signin", "signin_hour", "draft",
			"notice",
		}
		if !slices.Contains(append(aside, w.Store.Tables()...), table) && table != "log" &&
			!strings.HasPrefix(table, "log_") {
			t.Errorf("table %s is not vouched for by the log", table)
		}
	}
	for _, table := range w.Store.Tables() {
		if !seen[table] {
			t.Errorf("there is no table %s", table)
		}
	}
}

// TestNewerSchemaIsRefused does not open a database that a newer program upgraded.
func TestNewerSchemaIsRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.db")
	w := openAt(t, path, connectSQLite)
	if _, err := w.Raw.Exec(`insert into goose_db_version (version_id, is_applied) values (9999, 1)`); err != nil {
		t.Fatal(err)
	}
	if _, err := rows.Open(context.Background(), path, clock.System{}); !fault.Is(err, fault.Conflict) {
		t.Errorf("opened, or %v", err)
	}
}

// TestMove carries a SQLite site to PostgreSQL, and back, with all rows and the log the same; it never moves into a
// database in use, and nothing arrives where the log does not verify.
func TestMove(t *testing.T) {
	ctx := context.Background()
	from := sqlite(t)
	storetest.Fill(t, from)
	head, _ := from.Store.Head(ctx)
	to, back := postgres(t), sqlite(t)
	for _, step := range [][2]*storetest.World{{from, to}, {to, back}} {
		moved, err := step[0].Store.MoveTo(ctx, step[1].Store)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := step[1].Store.Head(ctx); err != nil || got != head {
			t.Errorf("head %v, want %v, %v", got, head, err)
		}
		if moved.Report.Acts != int(head.Size) || moved.Report.Rows == 0 || moved.Tables[0].Rows == 0 {
			t.Errorf("%+v", moved)
		}
	}
	if _, err := from.Store.MoveTo(ctx, to.Store); !fault.Is(err, fault.Conflict) {
		t.Errorf("moved into a database in use: %v", err)
	}
	if _, err := from.Raw.Exec(`update unit set kind = 'khác'`); err != nil {
		t.Fatal(err)
	}
	empty := postgres(t)
	if _, err := from.Store.MoveTo(ctx, empty.Store); err == nil {
		t.Error("tampered data was moved")
	}
	if got, err := empty.Store.Head(ctx); err != nil || got.Size != 0 {
		t.Errorf("half a move was kept: %v, %v", got, err)
	}
}

// TestBackup copies a database in use, and never over a file that is there.
func TestBackup(t *testing.T) {
	w := sqlite(t)
	to := filepath.Join(t.TempDir(), "b.db")
	if err := w.Store.Backup(context.Background(), to); err != nil {
		t.Fatal(err)
	}
	copied := openAt(t, to, connectSQLite)
	a, _ := w.Store.Head(context.Background())
	if b, err := copied.Store.Head(context.Background()); err != nil || a != b {
		t.Errorf("heads %v and %v, %v", a, b, err)
	}
	if err := w.Store.Backup(context.Background(), to); err == nil {
		t.Error("a backup was overwritten")
	}
}

// vouchedTables lists the tables whose rows the log vouches for.
func vouchedTables() []string {
	out := []string{"erasure"}
	for _, t := range rows.Tables() {
		if !t.Aside {
			out = append(out, t.Name)
		}
	}
	return out
}
