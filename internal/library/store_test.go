package library_test

import (
	"context"
	"errors"
	"maps"
	"slices"
	"testing"
	"time"

	"thidua/internal/audit"
	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/library"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/words"
)

var (
	ctx = context.Background()
	by  = library.By{Account: "an", Behalf: "so-a", Why: "theo kế hoạch", Request: "r1"}
)

// shelf keeps editions in memory; what databases do is tested in storetest. What it holds is never changed in place, so
// that a copy of the map is a copy of everything: that is how an act that fails leaves nothing behind.
type shelf struct {
	editions map[string]*library.Edition
	acts     []audit.Act // those that were done
	within   bool        // an act is being done
	broken   error       // what reading the list of all gives
}

func (s *shelf) tx(
	ctx context.Context, act audit.Act, do func(ctx context.Context) error,
) (audit.Done, error) {
	before := maps.Clone(s.editions)
	s.within = true
	defer func() { s.within = false }()
	if err := do(ctx); err != nil {
		s.editions = before
		return audit.Done{}, err
	}
	s.acts = append(s.acts, act)
	return audit.Done{Object: act.Object}, nil
}

func (s *shelf) written(err error) error {
	if err == nil && !s.within {
		return errors.New("written outside an act")
	}
	return err
}

func (s *shelf) Edition(_ context.Context, id string) (*library.Edition, error) {
	e := s.editions[id]
	if e == nil {
		return nil, fault.New(fault.NotFound, words.M("store.notfound"))
	}
	out := *e
	out.Comments, out.Changed = slices.Clone(e.Comments), slices.Clone(e.Changed)
	return &out, nil
}

func (s *shelf) Editions(ctx context.Context) ([]*library.Edition, error) {
	var out []*library.Edition
	for _, id := range slices.Backward(slices.Sorted(maps.Keys(s.editions))) {
		e, _ := s.Edition(ctx, id)
		e.Text, e.Comments = "", nil
		out = append(out, e)
	}
	return out, s.broken
}

func (s *shelf) AddEdition(_ context.Context, e *library.Edition) error {
	out := *e
	s.editions[e.ID] = &out
	return s.written(nil)
}

func (s *shelf) ChangeEdition(_ context.Context, e *library.Edition) error {
	have := s.editions[e.ID]
	if have == nil || have.Version != e.Version {
		return fault.New(fault.Stale, words.M("store.stale"))
	}
	e.Version++
	out := *e
	out.Comments = have.Comments
	s.editions[e.ID] = &out
	return s.written(nil)
}

// said puts what is said of an edition in the place of what was.
func (s *shelf) said(edition string, change func(list []library.Comment) ([]library.Comment, error)) error {
	out := *s.editions[edition]
	var err error
	out.Comments, err = change(slices.Clone(out.Comments))
	s.editions[edition] = &out
	return s.written(err)
}

func (s *shelf) AddComment(_ context.Context, edition string, c *library.Comment) error {
	return s.said(edition, func(list []library.Comment) ([]library.Comment, error) { return append(list, *c), nil })
}

func (s *shelf) AnswerComment(_ context.Context, edition, comment, answer string) error {
	return s.said(edition, func(list []library.Comment) ([]library.Comment, error) {
		i := slices.IndexFunc(list, func(c library.Comment) bool { return c.ID == comment })
		if i < 0 {
			return list, fault.New(fault.NotFound, words.M("store.notfound"))
		}
		list[i].Answer = answer
		return list, nil
	})
}

func (s *shelf) DropEdition(_ context.Context, e *library.Edition) error {
	if s.editions[e.ID].Version != e.Version {
		return fault.New(fault.Stale, words.M("store.stale"))
	}
	delete(s.editions, e.ID)
	return s.written(nil)
}

// shop is a service over an empty shelf, on a morning of February 2023.
type shop struct {
	*library.Service
	*shelf
	clock *clock.Set
}

func newShop() *shop {
	s := &shop{
		shelf: &shelf{editions: map[string]*library.Edition{}},
		clock: clock.At(time.Date(2023, 2, 1, 1, 0, 0, 0, time.UTC)),
	}
	s.Service = &library.Service{
		Store: s.shelf, Tx: s.tx, Clock: s.clock, Read: sheetfile.ReadSheet,
		Line: func(l *sheet.Line) string { return l.Short + "\n" + l.Text },
	}
	return s
}

// add puts a text into the library; each one a moment after the one before, so that they stand in order.
func (s *shop) add(t *testing.T, text string) string {
	t.Helper()
	s.clock.Move(time.Second)
	id, err := s.Add(ctx, by, "khoi", text)
	must(t, err)
	return id
}

// issue issues a draft in force from a day on.
func (s *shop) issue(id, number string, from day.Date) error {
	return s.Issue(ctx, by, id, s.editions[id].Version, library.Decision{
		Number: number, Issuer: "Khối Nội chính", Issued: day.Of(2023, 2, 1), From: from,
	})
}

// issued is a text that was issued.
func (s *shop) issued(t *testing.T, text string) string {
	t.Helper()
	id := s.add(t, text)
	must(t, s.issue(id, "05/QĐ-KTĐ", day.Of(2023, 1, 1)))
	return id
}

// amendment is the draft of the next version of an issued edition.
func (s *shop) amendment(t *testing.T, edition, text string) string {
	t.Helper()
	s.clock.Move(time.Second)
	id, err := s.Amend(ctx, by, edition, func(string) (string, error) { return text, nil })
	must(t, err)
	return id
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err, fields(err))
	}
}

// fields are the names of the fields that a fault is about, in order.
func fields(err error) []string {
	var f *fault.Error
	if !errors.As(err, &f) {
		return nil
	}
	return slices.Sorted(maps.Keys(f.Fields))
}

// refused holds that an act is refused for that reason, in those fields, and leaves everything as it was.
func (s *shop) refused(t *testing.T, name string, kind fault.Kind, msg string, in []string, act func() error) {
	t.Helper()
	before, acts := maps.Clone(s.editions), len(s.acts)
	err := act()
	var f *fault.Error
	if !errors.As(err, &f) || f.Kind != kind || f.Msg.Key != msg || !slices.Equal(fields(err), in) {
		t.Errorf("%s: %v %v, want kind %d, %s %v", name, err, fields(err), kind, msg, in)
	}
	if !maps.Equal(before, s.editions) || len(s.acts) != acts {
		t.Errorf("%s: something was written all the same", name)
	}
}
