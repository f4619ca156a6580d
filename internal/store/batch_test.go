package store

import (
	"context"
	"database/sql"
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"thidua/internal/audit"
	"thidua/internal/clock"
)

func openLite(t *testing.T) (*Store, string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "a.db")
	s, err := OpenWith(context.Background(), path, clock.System{}, Options{Tables: []Table{{Name: "account"}}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s, path
}

// commits counts the commits in a write-ahead log: the frames that carry a size of the database.
func commits(t *testing.T, path string) int {
	t.Helper()
	raw, err := os.ReadFile(path + "-wal")
	if err != nil {
		t.Fatal(err)
	}
	page := int(binary.BigEndian.Uint32(raw[8:]))
	n := 0
	for at := 32; at+24+page <= len(raw); at += 24 + page {
		if binary.BigEndian.Uint32(raw[at+4:]) != 0 {
			n++
		}
	}
	return n
}

// holdTurn runs the calls so that all of them wait for one turn, and returns their errors.
func holdTurn(s *Store, calls ...func() error) []error {
	s.turns.turn.Lock()
	errs := make([]error, len(calls))
	var wg sync.WaitGroup
	for i, call := range calls {
		wg.Go(func() { errs[i] = call() })
		for s.turns.waiting.Load() < int64(i+1) {
			time.Sleep(time.Millisecond)
		}
	}
	s.turns.turn.Unlock()
	wg.Wait()
	return errs
}

// writeLogin returns a call that adds an account of that login, as a small act.
func writeLogin(s *Store, login string) func() error {
	return func() error {
		act := audit.Act{Verb: "account.create", Object: "account/" + login}
		_, err := s.Transact(context.Background(), act, func(ctx context.Context) error {
			_, err := s.Put(ctx, "account", login, `
				insert into account (id, version, login, login_key, name, unit, hash, code, code_ends, disabled, person)
				values ($1, 1, $1, $1, $1, '', '', '', 0, 0, '')`, login)
			return s.Mapped(err, login)
		})
		return err
	}
}

// TestOneCommit lets ten acts that wait together share one commit, and one that comes alone has its own.
func TestOneCommit(t *testing.T) {
	s, path := openLite(t)
	before := commits(t, path)
	var calls []func() error
	for i := range 10 {
		calls = append(calls, writeLogin(s, "a"+string(rune('0'+i))))
	}
	if err := errors.Join(holdTurn(s, calls...)...); err != nil {
		t.Fatal(err)
	}
	if n := commits(t, path) - before; n != 1 {
		t.Errorf("ten acts in %d commits", n)
	}
	if err := writeLogin(s, "b")(); err != nil {
		t.Fatal(err)
	}
	if n := commits(t, path) - before; n != 2 {
		t.Errorf("eleven acts in %d commits", n)
	}
}

// TestLostBatch has the database give up a whole shared transaction, as it does on a full disk. Everybody in it is
// told, nothing of it is kept, and the next act is as good as ever.
func TestLostBatch(t *testing.T) {
	s, _ := openLite(t)
	ctx := context.Background()
	lose := func() error {
		return s.together(ctx, func(ctx context.Context, q *sql.Tx) error {
			_, err := q.ExecContext(ctx, "rollback")
			return errors.Join(err, errors.New("of its own"))
		})
	}
	errs := holdTurn(s, writeLogin(s, "a"), writeLogin(s, "b"), lose, writeLogin(s, "c"))
	for i, err := range errs[:2] {
		if err != nil && !strings.Contains(err.Error(), "lost") {
			t.Errorf("act %d: %v", i, err)
		}
	}
	there := 0
	if err := s.read.QueryRow(`select count(*) from account`).Scan(&there); err != nil {
		t.Fatal(err)
	}
	kept := 0
	for _, err := range errs {
		if err == nil {
			kept++
		}
	}
	if there != kept || errs[2] == nil || kept == 3 {
		t.Errorf("%d accounts, errors %v", there, errs)
	}
	if err := writeLogin(s, "d")(); err != nil {
		t.Error(err)
	}
	if r, err := s.Verify(ctx, Head{}); err != nil || len(r.Found) > 0 || r.Acts != kept+1 {
		t.Errorf("%+v %v", r, err)
	}
}

// TestKeptStatements reads with one text inside itself: a statement in use is not used twice.
func TestKeptStatements(t *testing.T) {
	s, _ := openLite(t)
	for _, login := range []string{"a", "b", "c"} {
		if err := writeLogin(s, login)(); err != nil {
			t.Fatal(err)
		}
	}
	const query = "select id from account order by id"
	tx, err := s.read.BeginTx(context.Background(), nil) // one connection
	if err != nil {
		t.Fatal(err)
	}
	defer tx.Rollback()
	var pairs []string
	outer, err := tx.Query(query)
	if err != nil {
		t.Fatal(err)
	}
	defer outer.Close()
	for outer.Next() {
		var a, b string
		if err := outer.Scan(&a); err != nil {
			t.Fatal(err)
		}
		inner, err := tx.Query(query)
		if err != nil {
			t.Fatal(err)
		}
		for inner.Next() {
			if err := inner.Scan(&b); err != nil {
				t.Fatal(err)
			}
			pairs = append(pairs, a+b)
		}
		inner.Close()
	}
	if got := strings.Join(pairs, " "); got != "aa ab ac ba bb bc ca cb cc" {
		t.Error(got)
	}
}
