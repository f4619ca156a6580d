package store_test

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"thidua/internal/clock"
	"thidua/internal/rows"
	"thidua/internal/store"
)

// Under testdata/upgrade stands a small database of every schema there ever was, as SQL text, written by the program of
// its time and never changed after. UPDATE=1 writes the one of the newest schema where it is missing or of an older
// draft.

// fixture returns the file of a schema.
func fixture(version int64) string { return fmt.Sprintf("testdata/upgrade/%04d.sql", version) }

// versions lists the schemas: the numbers of the migrations.
func versions(t *testing.T) []int64 {
	t.Helper()
	files, err := filepath.Glob("migrations/*.sql")
	if err != nil {
		t.Fatal(err)
	}
	var out []int64
	for _, f := range files {
		n, err := strconv.ParseInt(filepath.Base(f)[:4], 10, 64)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, n)
	}
	return out
}

// TestUpgrade opens a database of every older schema. It is upgraded with all its rows, the log agrees, and the file
// before is kept.
func TestUpgrade(t *testing.T) {
	all := versions(t)
	newest := all[len(all)-1]
	if os.Getenv("UPDATE") != "" {
		writeFixture(t, newest)
	}
	for _, version := range all {
		t.Run(fmt.Sprint("sqlite ", version), func(t *testing.T) { upgradeLite(t, version, version < newest) })
		t.Run(fmt.Sprint("postgres ", version), func(t *testing.T) { upgradePostgres(t, version) })
	}
	text, err := os.ReadFile(fixture(newest))
	if bare := bareTables(string(text)); err != nil || len(bare) > 0 {
		t.Errorf("%s has no row of %v: what Fill of storetest writes is newer (UPDATE=1 writes it anew)", fixture(newest), bare)
	}
}

// bareTables are those of which a fixture of the newest schema has no row, so that no upgrade would ever be tried on one.
func bareTables(text string) []string {
	var out []string
	for _, table := range vouchedTables() {
		if !strings.Contains(text, "\ninsert into "+table+" values ") {
			out = append(out, table)
		}
	}
	return out
}

func upgradeLite(t *testing.T, version int64, older bool) {
	path := loadFixture(t, version)
	n := countRows(t, path)
	upgraded(t, path, n)
	kept, err := filepath.Glob(path + ".before-*")
	if err != nil || (len(kept) == 1) != older {
		t.Fatalf("kept before the upgrade: %v, %v", kept, err)
	}
	if older {
		if before := countRows(t, kept[0]); before != n {
			t.Errorf("%d rows in the copy, %d before", before, n)
		}
		raw, err := sql.Open("sqlite", kept[0])
		if err != nil {
			t.Fatal(err)
		}
		defer raw.Close()
		if got := lines(t, raw, "select cast(max(version_id) as text) from goose_db_version"); got[0] != fmt.Sprint(version) {
			t.Errorf("the copy has schema %s", got[0])
		}
	}
}

// TestUpgradeAgain: a program that was killed in an upgrade is started again within the same second. It starts, and
// both copies are kept.
func TestUpgradeAgain(t *testing.T) {
	all := versions(t)
	newest := all[len(all)-1]
	path, at := loadFixture(t, all[0]), clock.At(time.Date(2030, 1, 2, 3, 4, 5, 0, time.UTC))
	first := fmt.Sprintf("%s.before-%04d-%s", path, newest, at.Now().Format("20060102-150405"))
	if err := os.WriteFile(first, []byte("the copy of the first try"), 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := rows.Open(context.Background(), path, at)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if kept, err := os.ReadFile(first); err != nil || string(kept) != "the copy of the first try" {
		t.Errorf("the first copy is %q, %v", kept, err)
	}
	if _, err := os.Stat(first + "-2"); err != nil {
		t.Error(err)
	}
}

// upgraded opens a database and checks that the log and so many rows are whole.
func upgraded(t *testing.T, where string, want int) store.Head {
	t.Helper()
	ctx := context.Background()
	s, err := rows.Open(ctx, where, clock.System{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	r, err := s.Verify(ctx, store.Head{})
	if err != nil || len(r.Found) > 0 || r.Acts == 0 || r.Rows != want {
		t.Errorf("%d acts, %d rows of %d, %v, %v", r.Acts, r.Rows, want, r.Found, err)
	}
	return r.Head
}

// upgradePostgres carries the rows of the fixture to a PostgreSQL database of that schema.
func upgradePostgres(t *testing.T, version int64) {
	ctx := context.Background()
	where := freshDatabase(t)
	to, err := store.Connect(where)
	if err != nil {
		t.Fatal(err)
	}
	if err := store.MigrateTo(ctx, to, version); err != nil {
		t.Fatal(err)
	}
	path := loadFixture(t, version)
	from, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer from.Close()
	tx, err := to.Begin()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tx.Exec("set local session_replication_role = replica"); err != nil { // in whatever order they come
		t.Fatal(err)
	}
	for _, table := range lines(t, from, userTables) {
		copyRows(t, from, tx, table)
	}
	if err := tx.Commit(); err != nil {
		t.Fatal(err)
	}
	to.Close()
	n := countRows(t, path)
	if a, b := upgraded(t, where, n), upgraded(t, path, n); a != b {
		t.Errorf("heads %v and %v", a, b)
	}
}

const userTables = `select name from sqlite_master where type = 'table' and name not like 'goose%' and name not like 'sqlite%' order by rowid`

func copyRows(t *testing.T, from *sql.DB, to *sql.Tx, table string) {
	t.Helper()
	rows, err := from.Query("select * from " + table)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	cols, err := rows.Columns()
	if err != nil {
		t.Fatal(err)
	}
	places := make([]string, len(cols))
	for i := range places {
		places[i] = fmt.Sprintf("$%d", i+1)
	}
	for rows.Next() {
		values, at := make([]any, len(cols)), make([]any, len(cols))
		for i := range at {
			at[i] = &values[i]
		}
		if err := rows.Scan(at...); err != nil {
			t.Fatal(err)
		}
		if _, err := to.Exec(
			"insert into "+table+" ("+strings.Join(cols, ", ")+") values ("+strings.Join(places, ", ")+")", values...,
		); err != nil {
			t.Fatal(table, err)
		}
	}
}

// countRows counts the rows that the log vouches for.
func countRows(t *testing.T, path string) int {
	t.Helper()
	raw, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer raw.Close()
	sum := 0
	for _, table := range lines(t, raw, userTables) {
		n, _ := strconv.Atoi(lines(t, raw, "select cast(count(*) as text) from "+table)[0])
		for _, vouched := range vouchedTables() {
			if vouched == table {
				sum += n
			}
		}
	}
	return sum
}

// loadFixture makes a database of a fixture.
func loadFixture(t *testing.T, version int64) string {
	t.Helper()
	text, err := os.ReadFile(fixture(version))
	if err != nil {
		t.Fatal(err, " (UPDATE=1 writes that of the newest schema)")
	}
	path := filepath.Join(t.TempDir(), "a.db")
	raw, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer raw.Close()
	if _, err := raw.Exec(string(text)); err != nil {
		t.Fatal(err)
	}
	return path
}

// writeFixture writes the fixture of the newest schema, unless there is one of just this schema with rows in every
// table.
func writeFixture(t *testing.T, version int64) {
	t.Helper()
	w := sqlite(t)
	text, err := os.ReadFile(fixture(version))
	if err == nil && strings.HasPrefix(string(text), dumpSchema(t, w.Raw)) && len(bareTables(string(text))) == 0 {
		return
	}
	fill(t, w, 3)
	if err := os.WriteFile(fixture(version), []byte(dump(t, w.Raw)), 0o644); err != nil {
		t.Fatal(err)
	}
}

func dumpSchema(t *testing.T, db *sql.DB) string {
	t.Helper()
	return strings.Join(
		lines(t, db, "select sql || ';' from sqlite_master where sql is not null and name not like 'sqlite%' order by rowid"),
		"\n",
	) + "\n"
}

// dump writes a SQLite database as statements.
func dump(t *testing.T, db *sql.DB) string {
	t.Helper()
	var out strings.Builder
	out.WriteString("pragma foreign_keys = off;\n")
	schema := dumpSchema(t, db)
	for _, table := range lines(
		t, db, "select name from sqlite_master where type = 'table' and name not like 'sqlite%' order by rowid",
	) {
		cols := lines(t, db, "select 'quote('||name||')' from pragma_table_info('"+table+"')")
		for _, row := range lines(t, db, "select "+strings.Join(cols, "||', '||")+" from "+table+" order by 1") {
			fmt.Fprintf(&out, "insert into %s values (%s);\n", table, row)
		}
	}
	return schema + out.String()
}
