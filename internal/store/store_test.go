package store_test

import (
	"context"
	"database/sql"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"thidua/internal/clock"
	"thidua/internal/fault"
	"thidua/internal/store"
	"thidua/internal/store/storetest"
)

// sqlite opens a fresh SQLite store.
func sqlite(t *testing.T) *storetest.World {
	t.Helper()
	return openAt(t, filepath.Join(t.TempDir(), "thi đua.db"), "sqlite")
}

func openAt(t *testing.T, where, driver string) *storetest.World {
	t.Helper()
	c := storetest.Start()
	s, err := store.Open(context.Background(), where, c)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := sql.Open(driver, where)
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

// server is the PostgreSQL of this test run: the one that THIDUA_TEST_POSTGRES names, or a throwaway one. It is "" where there is none.
var server string

func TestMain(m *testing.M) {
	code := func() int {
		server = os.Getenv("THIDUA_TEST_POSTGRES")
		if server == "" {
			stop, err := startPostgres()
			if err != nil {
				fmt.Fprintln(os.Stderr, "PostgreSQL tests are skipped: ", err)
			} else {
				defer stop()
			}
		}
		return m.Run()
	}()
	os.Exit(code)
}

// startPostgres makes a throwaway cluster on a free port of the loopback, as an ordinary user because PostgreSQL refuses root.
func startPostgres() (stop func(), err error) {
	bins, _ := filepath.Glob("/usr/lib/postgresql/*/bin")
	if len(bins) == 0 {
		return nil, fmt.Errorf("PostgreSQL is not installed")
	}
	bin := bins[len(bins)-1]
	dir, err := os.MkdirTemp("", "thidua-pg")
	if err != nil {
		return nil, err
	}
	as := func(name string, args ...string) error {
		if os.Getuid() == 0 {
			args = append([]string{"--reuid=nobody", "--regid=nogroup", "--clear-groups", filepath.Join(bin, name)}, args...)
			name = "setpriv"
		} else {
			name = filepath.Join(bin, name)
		}
		cmd := exec.Command(name, args...)
		cmd.Dir = dir
		if out, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("%s: %w: %s", name, err, out)
		}
		return nil
	}
	if os.Getuid() == 0 {
		if err := exec.Command("chown", "nobody:nogroup", dir).Run(); err != nil {
			return nil, err
		}
	}
	data := filepath.Join(dir, "data")
	if err := as("initdb", "-D", data, "-U", "thidua", "-A", "trust", "-E", "UTF8", "--no-sync"); err != nil {
		return nil, err
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	port := l.Addr().(*net.TCPAddr).Port
	l.Close()
	options := fmt.Sprintf("-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off", port)
	if err := as("pg_ctl", "-D", data, "-w", "-l", filepath.Join(dir, "log"), "-o", options, "start"); err != nil {
		return nil, err
	}
	server = fmt.Sprintf("postgres://thidua@127.0.0.1:%d/postgres", port)
	return func() {
		_ = as("pg_ctl", "-D", data, "-m", "immediate", "stop")
		os.RemoveAll(dir)
	}, nil
}

// postgres opens a store in a fresh database of the server.
func postgres(t *testing.T) *storetest.World {
	t.Helper()
	return openAt(t, freshDatabase(t), "pgx")
}

var databases int

func freshDatabase(t *testing.T) string {
	t.Helper()
	if server == "" {
		t.Skip("no PostgreSQL")
	}
	admin, err := sql.Open("pgx", server)
	if err != nil {
		t.Fatal(err)
	}
	defer admin.Close()
	databases++
	name := fmt.Sprintf("t%d_%d", os.Getpid(), databases)
	if _, err := admin.Exec("create database " + name); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		admin, err := sql.Open("pgx", server)
		if err == nil {
			_, _ = admin.Exec("drop database " + name + " with (force)")
			admin.Close()
		}
	})
	return server[:strings.LastIndex(server, "/")+1] + name
}

func TestPostgres(t *testing.T) { storetest.Run(t, postgres) }

// TestCrowd runs the tests of many writers on both databases.
func TestCrowd(t *testing.T) {
	t.Run("sqlite", func(t *testing.T) { storetest.Crowd(t, sqlite) })
	t.Run("postgres", func(t *testing.T) { storetest.Crowd(t, postgres) })
}

// TestEveryTableIsVouchedFor asks that each table is either the log itself or in the list that Verify reads.
func TestEveryTableIsVouchedFor(t *testing.T) {
	seen := map[string]bool{}
	for _, table := range lines(t, sqlite(t).Raw, `select name from sqlite_master where type = 'table' and name not like 'goose%' and name not like 'sqlite%'`) {
		seen[table] = true
	}
	for table := range seen {
		aside := []string{"signin_failure", "factor_step", "passkey_use", "session", "draft"} // nobody's acts
		if !slices.Contains(append(aside, store.Tables()...), table) && table != "log" && !strings.HasPrefix(table, "log_") {
			t.Errorf("table %s is not vouched for by the log", table)
		}
	}
	for _, table := range store.Tables() {
		if !seen[table] {
			t.Errorf("there is no table %s", table)
		}
	}
}

// TestNewerSchemaIsRefused does not open a database that a newer program upgraded.
func TestNewerSchemaIsRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.db")
	w := openAt(t, path, "sqlite")
	if _, err := w.Raw.Exec(`insert into goose_db_version (version_id, is_applied) values (9999, 1)`); err != nil {
		t.Fatal(err)
	}
	if _, err := store.Open(context.Background(), path, clock.System{}); !fault.Is(err, fault.Conflict) {
		t.Errorf("opened, or %v", err)
	}
}

// TestMove carries a SQLite site to PostgreSQL, and back, with all rows and the log the same; it never moves into a database in use, and
// nothing arrives where the log does not verify.
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
	copied := openAt(t, to, "sqlite")
	a, _ := w.Store.Head(context.Background())
	if b, err := copied.Store.Head(context.Background()); err != nil || a != b {
		t.Errorf("heads %v and %v, %v", a, b, err)
	}
	if err := w.Store.Backup(context.Background(), to); err == nil {
		t.Error("a backup was overwritten")
	}
}
