package tail_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"thidua/internal/tail"
)

// log is a log in memory.
type log struct {
	acts  [][]tail.Row
	asked int
	fails error
}

func (l *log) Size(context.Context) (int64, error) { l.asked++; return int64(len(l.acts)), l.fails }

func (l *log) Touched(_ context.Context, from, to int64) ([]tail.Row, error) {
	return slices.Concat(l.acts[from:to]...), nil
}

func (l *log) act(tables ...string) {
	var rows []tail.Row
	for _, t := range tables {
		rows = append(rows, tail.Row{Table: t, ID: "1"})
	}
	l.acts = append(l.acts, rows)
}

// heard is a follower that notes what it is told.
type heard struct {
	tables []string
	forgot int
}

func (h *heard) Follow(rows []tail.Row) {
	for _, r := range rows {
		h.tables = append(h.tables, r.Table)
	}
}

func (h *heard) Forget() { h.tables, h.forgot = nil, h.forgot+1 }

func followed(t *testing.T) (*log, *heard, *tail.Tail) {
	t.Helper()
	l, h := &log{}, &heard{}
	l.act("a")
	f := &tail.Tail{Log: l}
	f.Join(h)
	if at, err := f.Now(t.Context()); at != 1 || err != nil || h.forgot != 1 {
		t.Fatal(at, err, h.forgot)
	}
	return l, h, f
}

// TestFollow: a follower is told of each act once and in order, and forgets everything where the log is another one or
// too far on.
func TestFollow(t *testing.T) {
	l, h, f := followed(t)
	l.act("b", "c")
	l.act("d")
	for range 2 {
		if at, err := f.Now(t.Context()); at != 3 || err != nil || !slices.Equal(h.tables, []string{"b", "c", "d"}) {
			t.Error(at, err, h.tables)
		}
	}
	l.acts = l.acts[:2] // a copy was restored
	if _, err := f.Now(t.Context()); err != nil || h.forgot != 2 {
		t.Error(err, h.forgot)
	}
	for range 600 {
		l.act("e")
	}
	if _, err := f.Now(t.Context()); err != nil || h.forgot != 3 || len(h.tables) > 0 {
		t.Error(err, h.forgot, h.tables)
	}
	l.fails = errors.New("no answer")
	if _, err := f.Now(t.Context()); !errors.Is(err, l.fails) {
		t.Error(err)
	}
}

// TestAsking: within a request the log is asked once, and again after an act of it; what another request asked after
// this one began will do.
func TestAsking(t *testing.T) {
	l, h, f := followed(t)
	first, second := tail.Asking(t.Context()), tail.Asking(t.Context())
	asks := func(ctx context.Context, want int, when string) {
		t.Helper()
		l.asked = 0
		if _, err := f.Now(ctx); err != nil || l.asked != want {
			t.Errorf("%s: asked %d times, %v", when, l.asked, err)
		}
	}
	asks(first, 1, "at first")
	asks(first, 0, "again")
	asks(second, 0, "asked by the other request")
	l.act("b")
	tail.Acted(first)
	asks(first, 1, "after an act")
	if !slices.Equal(h.tables, []string{"b"}) {
		t.Error("the own act is not seen", h.tables)
	}
	asks(t.Context(), 1, "outside a request")
	asks(tail.Asking(t.Context()), 1, "in a request that began later")
}

// TestWithin: an act learns what was written and is not known yet, and nothing is told to the followers by that.
func TestWithin(t *testing.T) {
	l, h, f := followed(t)
	l.act("b")
	err := f.Within(t.Context(), func(rows []tail.Row, known bool) {
		if len(rows) != 1 || rows[0].Table != "b" || !known {
			t.Error(rows, known)
		}
	})
	if err != nil || len(h.tables) > 0 {
		t.Error(err, h.tables)
	}
	if _, err := f.Now(t.Context()); err != nil || !slices.Equal(h.tables, []string{"b"}) {
		t.Error(err, h.tables)
	}
	unread := &tail.Tail{Log: l}
	if err := unread.Within(t.Context(), func(_ []tail.Row, known bool) {
		if known {
			t.Error("known before anything was followed")
		}
	}); err != nil {
		t.Error(err)
	}
}
