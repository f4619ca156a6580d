package main

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"thidua/internal/folderlock"
	"thidua/internal/store"
	"thidua/internal/store/storetest"
)

// TestOneServer: while the server runs, nobody starts another on its data or puts other data in its place; copies and
// commands that work beside it go on. Once it was killed with -9 nothing is in the way.
func TestOneServer(t *testing.T) {
	dir := t.TempDir()
	data, backup := filepath.Join(dir, "dữ liệu"), filepath.Join(dir, "sao.db")
	expect(t, 0, "Đã thêm", "unit", "import", write(t, "u.csv", unitList), "--data", data)
	expect(t, 0, "đọc lại", "backup", "--data", data, "-o", backup)
	_, _, stop := program(t, "serve", "--listen", "127.0.0.1:0", "--data", data)
	before, err := os.Stat(filepath.Join(data, "thidua.db"))
	if err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{
		{
			"serve", "--listen", "127.0.0.1:0",
		}, {"demo", "--listen", "127.0.0.1:0"}, {"restore", backup}, {"move", "--to", filepath.Join(dir, "khác.db")},
	} {
		out := refused(t, append(args, "--data", data)...)
		for _, part := range []string{"serve", "tiến trình số", "dừng chương trình đó"} {
			if !strings.Contains(out, part) {
				t.Errorf("%s does not say %q: %s", args[0], part, out)
			}
		}
	}
	if after, err := os.Stat(filepath.Join(data, "thidua.db")); err != nil || !os.SameFile(before, after) {
		t.Errorf("the data was replaced under the server: %v", err)
	}
	expect(t, 0, "đọc lại", "backup", "--data", data, "-o", filepath.Join(dir, "nữa.db"))
	expect(t, 0, "mã dùng một lần", "user", "add", "a", "--name", "A", "--role", "admin", "--data", data)
	expect(t, 0, "nguyên vẹn", "verify", "--data", data)
	if err := stop(); err != nil {
		t.Error(err)
	}
	expect(t, 0, "Đã phục hồi", "restore", backup, "--data", data)
}

// refused runs a command that must be refused and returns what it says, on one line.
func refused(t *testing.T, args ...string) string {
	t.Helper()
	code, out, errs := thidua(args...)
	if code != 1 {
		t.Errorf("%v: exit %d\n%s%s", args, code, out, errs)
	}
	return strings.Join(strings.Fields(out+errs), " ")
}

// TestNothingBesideARestore: while data is put in place of other data, or carried elsewhere, nobody reads or writes it.
func TestNothingBesideARestore(t *testing.T) {
	dir := t.TempDir()
	data := filepath.Join(dir, "dữ liệu")
	expect(t, 0, "Đã thêm", "unit", "import", write(t, "u.csv", unitList), "--data", data)
	held, err := folderlock.Take(data, "restore", folderlock.Alone)
	if err != nil {
		t.Fatal(err)
	}
	defer held.Release()
	for _, args := range [][]string{
		{"serve", "--listen", "127.0.0.1:0"},
		{"backup", "-o", filepath.Join(dir, "x.db")},
		{"user", "list"},
		{"unit", "add", "x", "X"},
		{"checkpoint"},
		{"restore", "x.db"},
		{"move", "--to", filepath.Join(dir, "y.db")},
		{"verify"},
	} {
		if out := refused(t, append(args, "--data", data)...); !strings.Contains(out, "lệnh restore") {
			t.Errorf("%v does not say who: %s", args, out)
		}
	}
}

// TestRestoreNamesItsFolder: what replaces all data takes no default.
func TestRestoreNamesItsFolder(t *testing.T) {
	t.Chdir(t.TempDir())
	expect(t, 2, "--data", "restore", "x.db")
	t.Setenv("THIDUA_DATA", filepath.Join(t.TempDir(), "d"))
	expect(t, 1, "không có tệp", "restore", "x.db")
}

// TestServersOfOneDatabase: several programs may be on one PostgreSQL database, and each is told by its name to who
// wants it alone.
func TestServersOfOneDatabase(t *testing.T) {
	server, stop, err := storetest.StartPostgres()
	if err != nil {
		t.Skip("no PostgreSQL: ", err)
	}
	defer stop()
	where := storetest.FreshDatabase(t, server)
	data := filepath.Join(t.TempDir(), "d")
	expect(t, 0, "Đã thêm", "unit", "import", write(t, "u.csv", unitList), "--database", where)
	first, err := store.Occupy(context.Background(), where, "thidua serve", false)
	if err != nil {
		t.Fatal(err)
	}
	defer first.Leave()
	expect(t, 0, "Sở Tư pháp", "unit", "list", "--database", where)
	if out := refused(
		t, "move", "--database", where, "--to", filepath.Join(data, "thidua.db"),
	); !strings.Contains(out, "thidua serve") {
		t.Errorf("it does not say who: %s", out)
	}
	first.Leave()
	alone, err := store.Occupy(context.Background(), where, "thidua move", true)
	if err != nil {
		t.Fatal(err)
	}
	defer alone.Leave()
	if out := refused(t, "unit", "add", "x", "X", "--database", where); !strings.Contains(out, "thidua move") {
		t.Errorf("it does not say who: %s", out)
	}
}
