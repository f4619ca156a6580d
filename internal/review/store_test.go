package review_test

import (
	"context"
	"errors"
	"maps"
	"slices"
	"testing"

	"thidua/internal/audit"
	"thidua/internal/fault"
	"thidua/internal/review"
	"thidua/internal/words"
)

// shelf keeps rounds in memory; what databases do is tested in storetest. What it holds is never changed in place, so
// that a copy of the maps is a copy of everything: that is how an act that fails leaves nothing behind.
type shelf struct {
	rounds  map[string]*review.Round
	forms   map[string]*review.Form
	results map[string]*review.Result
	acts    []audit.Act // those that were done
	within  bool        // an act is being done
	meddle  func()      // what somebody else wrote just before the next write; nil for nothing
	broken  error       // what reading rounds gives
}

func (s *shelf) tx(ctx context.Context, act audit.Act, do func(ctx context.Context) error) (audit.Done, error) {
	rounds, forms, results := maps.Clone(s.rounds), maps.Clone(s.forms), maps.Clone(s.results)
	s.within = true
	defer func() { s.within = false }()
	if err := do(ctx); err != nil {
		s.rounds, s.forms, s.results = rounds, forms, results
		if meddle := s.meddle; meddle != nil {
			s.meddle = nil
			meddle()
		}
		return audit.Done{}, err
	}
	s.acts = append(s.acts, act)
	return audit.Done{Object: act.Object}, nil
}

// write holds that what is written is of the version that is there, in an act.
func (s *shelf) write(have, version int64) error {
	if s.meddle != nil {
		return stale()
	}
	if !s.within {
		return errors.New("written outside an act")
	}
	if have != version {
		return stale()
	}
	return nil
}

func stale() error { return fault.New(fault.Stale, words.M("store.stale")) }

func missing() error { return fault.New(fault.NotFound, words.M("store.notfound")) }

func copyRound(r *review.Round) *review.Round {
	out := *r
	out.Dues, out.Offices, out.Interests = slices.Clone(r.Dues), slices.Clone(r.Offices), slices.Clone(r.Interests)
	out.Quotas, out.Nominations = slices.Clone(r.Quotas), slices.Clone(r.Nominations)
	out.Levels, out.Consents = slices.Clone(r.Levels), slices.Clone(r.Consents)
	return &out
}

func copyForm(f *review.Form) *review.Form {
	out := *f
	out.Lines, out.Figures, out.Entries = slices.Clone(f.Lines), slices.Clone(f.Figures), slices.Clone(f.Entries)
	out.Proofs, out.Sendings = slices.Clone(f.Proofs), slices.Clone(f.Sendings)
	return &out
}

func (s *shelf) Round(_ context.Context, id string) (*review.Round, error) {
	if r := s.rounds[id]; r != nil {
		return copyRound(r), s.broken
	}
	return nil, missing()
}

func (s *shelf) Rounds(_ context.Context, year string) ([]*review.Round, error) {
	var out []*review.Round
	for _, id := range slices.Backward(slices.Sorted(maps.Keys(s.rounds))) {
		if r := s.rounds[id]; year == "" || r.Year == year {
			out = append(out, copyRound(r))
		}
	}
	return out, s.broken
}

func (s *shelf) AddRound(_ context.Context, r *review.Round) error {
	for _, x := range s.rounds {
		if x.Year == r.Year && x.Period == r.Period {
			return fault.New(fault.Conflict, words.M("store.exists"))
		}
	}
	s.rounds[r.ID] = copyRound(r)
	return s.write(0, 0)
}

func (s *shelf) ChangeRound(_ context.Context, _, r *review.Round) error {
	if err := s.write(s.rounds[r.ID].Version, r.Version); err != nil {
		return err
	}
	r.Version++
	s.rounds[r.ID] = copyRound(r)
	return nil
}

func (s *shelf) DropRound(_ context.Context, r *review.Round, forms []*review.Form) error {
	delete(s.rounds, r.ID)
	for _, f := range forms {
		delete(s.forms, f.ID)
	}
	return s.write(0, 0)
}

func (s *shelf) HoldRound(_ context.Context, r *review.Round) error {
	return s.write(s.rounds[r.ID].Version, r.Version)
}

func (s *shelf) Forms(_ context.Context, round string) ([]*review.Form, error) {
	var out []*review.Form
	for _, id := range slices.Sorted(maps.Keys(s.forms)) {
		if f := s.forms[id]; f.Round == round {
			out = append(out, copyForm(f))
		}
	}
	return out, nil
}

func (s *shelf) Form(_ context.Context, id string) (*review.Form, error) {
	if f := s.forms[id]; f != nil {
		return copyForm(f), nil
	}
	return nil, missing()
}

func (s *shelf) FormHeads(ctx context.Context, round string) ([]*review.Form, error) {
	out, _ := s.Forms(ctx, round)
	for _, f := range out {
		f.Lines, f.Figures, f.Entries, f.Proofs, f.Sendings = nil, nil, nil, nil, nil
	}
	return out, s.broken
}

func (s *shelf) FormHead(ctx context.Context, id string) (*review.Form, error) {
	f, err := s.Form(ctx, id)
	if err == nil {
		f.Lines, f.Figures, f.Entries, f.Proofs, f.Sendings = nil, nil, nil, nil, nil
	}
	return f, err
}

func (s *shelf) AddForm(_ context.Context, f *review.Form) error {
	s.forms[f.ID] = copyForm(f)
	return s.write(0, 0)
}

func (s *shelf) ChangeForm(_ context.Context, _, f *review.Form) error {
	if err := s.write(s.forms[f.ID].Version, f.Version); err != nil {
		return err
	}
	f.Version++
	s.forms[f.ID] = copyForm(f)
	return nil
}

func (s *shelf) Results(_ context.Context, round string) ([]*review.Result, error) {
	var out []*review.Result
	for _, r := range s.results {
		if r.Round == round {
			out = append(out, r)
		}
	}
	slices.SortFunc(out, func(a, b *review.Result) int { return b.No - a.No })
	return out, nil
}

func (s *shelf) AddResult(_ context.Context, r *review.Result) error {
	if s.results[r.ID] != nil {
		return errors.New("a published result was changed")
	}
	s.results[r.ID] = r
	return s.write(0, 0)
}

// refused holds that an act is refused for that reason, in those fields, and leaves everything as it was.
func (s *shelf) refused(t *testing.T, name string, kind fault.Kind, msg string, act func() error, in ...string) {
	t.Helper()
	rounds, forms, results, acts := maps.Clone(s.rounds), maps.Clone(s.forms), maps.Clone(s.results), len(s.acts)
	err := act()
	var f *fault.Error
	if !errors.As(err, &f) || f.Kind != kind || f.Msg.Key != msg || !slices.Equal(fields(err), in) {
		t.Errorf("%s: %v %v, want kind %d, %s %v", name, err, fields(err), kind, msg, in)
	}
	if !maps.Equal(rounds, s.rounds) || !maps.Equal(forms, s.forms) || !maps.Equal(results, s.results) ||
		len(s.acts) != acts {
		t.Errorf("%s: something was written all the same", name)
	}
}

// conflict holds that an act is refused because the state of the round does not allow it.
func (s *shelf) conflict(t *testing.T, msg string, act func() error) {
	t.Helper()
	s.refused(t, msg, fault.Conflict, msg, act)
}

// invalid holds that an act is refused because of what was given in those fields.
func (s *shelf) invalid(t *testing.T, name string, act func() error, in ...string) {
	t.Helper()
	s.refused(t, name, fault.Invalid, "review.invalid", act, in...)
}

// unknown holds that an act is refused because what it is about is not there.
func (s *shelf) unknown(t *testing.T, name string, act func() error) {
	t.Helper()
	s.refused(t, name, fault.NotFound, "store.notfound", act)
}

// outdated holds that an act is refused because somebody else was quicker.
func (s *shelf) outdated(t *testing.T, msg string, act func() error, in ...string) {
	t.Helper()
	s.refused(t, msg, fault.Stale, msg, act, in...)
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
