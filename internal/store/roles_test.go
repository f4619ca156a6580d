package store_test

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"strings"
	"testing"

	"github.com/lib/pq"

	"thidua/internal/clock"
	"thidua/internal/rows"
	"thidua/internal/store"
	"thidua/internal/store/storetest"
)

// restricted opens a store in a fresh database whose tables belong to one role, while the program works under another.
// It returns the program's address, too.
var roleNames int // roles are the server's, not the database's: each test has its own

func restricted(t *testing.T) (*storetest.World, string) {
	t.Helper()
	where := freshDatabase(t)
	admin, err := store.Connect(where)
	if err != nil {
		t.Fatal(err)
	}
	roleNames++
	address := func(kind string) string {
		role := fmt.Sprintf("%s_%d_%d", kind, os.Getpid(), roleNames)
		u, err := url.Parse(where)
		if err != nil {
			t.Fatal(err)
		}
		u.User = url.UserPassword(role, role)
		if _, err := admin.Exec("create role " + role + " login password '" + role + "'"); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			_, _ = admin.Exec("drop owned by " + role + " cascade")
			_, _ = admin.Exec("drop role " + role)
		})
		return u.String()
	}
	t.Cleanup(func() { admin.Close() })
	owner, program := address("keeper"), address("program")
	name := where[strings.LastIndex(where, "/")+1:]
	if _, err := admin.Exec(
		"alter database " + name + " owner to " + strings.Split(strings.TrimPrefix(owner, "postgres://"), ":")[0],
	); err != nil {
		t.Fatal(err)
	}
	c := storetest.Start()
	s, err := rows.OpenWith(context.Background(), program, c, store.Options{Migrate: owner, Key: siteKey})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return &storetest.World{Store: s, Raw: admin, Clock: c}, program
}

// TestRestrictedRole runs the whole suite under a role that can neither change the schema nor the log.
func TestRestrictedRole(t *testing.T) {
	storetest.Run(t, func(t *testing.T) *storetest.World {
		w, _ := restricted(t)
		return w
	})
}

// TestRestrictedRoleCannot tries what the program's role must not be able to do.
func TestRestrictedRoleCannot(t *testing.T) {
	w, address := restricted(t)
	fill(t, w, 3)
	program, err := store.Connect(address)
	if err != nil {
		t.Fatal(err)
	}
	defer program.Close()
	_, _ = program.Exec("grant update, delete on log to public") // it may not, and the database only warns
	for _, query := range []string{
		"update log set actor = 'x'", "delete from log", "truncate log cascade", "drop table log cascade",
		"update log_row set seq = 0", "delete from log_row", "drop table log_row",
		"update log_hash set at = at + 1", "delete from log_hash", "truncate log_hash", "drop table log_hash",
		"update log_body set body = ''", "truncate log_body", "drop table log_body",
		"drop table unit cascade", "alter table unit add column x text", "alter table log disable trigger all", "truncate unit cascade",
		"create table x (id text)", "create or replace function x() returns int language sql as 'select 1'", "create schema x",
		"update goose_db_version set version_id = 0", "delete from goose_db_version",
		"alter table log owner to current_user", "set session_replication_role = replica",
	} {
		_, err := program.Exec(query)
		var pg *pq.Error
		const insufficient = "42501"
		if !errors.As(err, &pg) || pg.Code != insufficient {
			t.Errorf("%s: %v", query, err)
		}
	}
	for _, query := range []string{
		"select count(*) from log", "delete from log_body where seq = -1", "update unit set kind = kind where false",
	} {
		if _, err := program.Exec(query); err != nil {
			t.Errorf("%s: %v", query, err)
		}
	}
	if r, err := w.Store.Verify(context.Background(), store.Head{}); err != nil || len(r.Found) > 0 {
		t.Error(r.Found, err)
	}
}

// TestRolesMustDiffer refuses options that would protect nothing.
func TestRolesMustDiffer(t *testing.T) {
	where := freshDatabase(t)
	if _, err := rows.OpenWith(context.Background(), where, clock.System{}, store.Options{Migrate: where}); err == nil {
		t.Error("one role for both was taken")
	}
	if _, err := rows.OpenWith(context.Background(), t.TempDir()+"/a.db", clock.System{}, store.Options{
		Migrate: where,
	}); err == nil {
		t.Error("a SQLite file was taken")
	}
}
