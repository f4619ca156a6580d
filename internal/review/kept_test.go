package review_test

import (
	"context"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"thidua/internal/exact"
	"thidua/internal/review"
	"thidua/internal/scoring"
	"thidua/internal/tail"
)

// logged is a shelf whose changes stand in a log, and in which something else may happen while it is read.
type logged struct {
	*shelf
	acts  [][]tail.Row
	while func() // once, after what is asked for was read and before it is handed over
}

func (l *logged) Size(context.Context) (int64, error) { return int64(len(l.acts)), nil }

func (l *logged) Touched(_ context.Context, from, to int64) ([]tail.Row, error) {
	return slices.Concat(l.acts[from:to]...), nil
}

func (l *logged) Forms(ctx context.Context, round string) ([]*review.Form, error) {
	out, err := l.shelf.Forms(ctx, round)
	l.meanwhile()
	return out, err
}

func (l *logged) Form(ctx context.Context, id string) (*review.Form, error) {
	out, err := l.shelf.Form(ctx, id)
	l.meanwhile()
	return out, err
}

func (l *logged) FormHeads(ctx context.Context, round string) ([]*review.Form, error) {
	out, err := l.shelf.FormHeads(ctx, round)
	l.meanwhile()
	return out, err
}

func (l *logged) meanwhile() {
	if do := l.while; do != nil {
		l.while = nil
		do()
	}
}

func (l *logged) act(table, id string) { l.acts = append(l.acts, []tail.Row{{Table: table, ID: id}}) }

// other is something that some other program does.
func (l *logged) other(rng *rand.Rand, n int) {
	rounds, forms := slices.Sorted(maps.Keys(l.rounds)), slices.Sorted(maps.Keys(l.forms))
	r := l.rounds[rounds[rng.IntN(len(rounds))]]
	switch k := rng.IntN(10); {
	case k < 6 && len(forms) > 0:
		f := copyForm(l.forms[forms[rng.IntN(len(forms))]])
		f.Version++
		f.Name = fmt.Sprint("Đơn vị ", n)
		f.Figures = append(f.Figures, review.Figure{ID: fmt.Sprint("x", n), Fact: "f", Lane: review.Reported, Value: "1"})
		l.forms[f.ID] = f
		l.act("review_form", f.ID)
	case k < 8:
		f := &review.Form{ID: fmt.Sprintf("f%04d", n), Version: 1, Round: r.ID, Unit: fmt.Sprint("u", n), Stage: review.Filling}
		l.forms[f.ID] = f
		l.act("review_form", f.ID)
	default:
		r = copyRound(r)
		r.Version++
		r.Number = fmt.Sprint(n)
		l.rounds[r.ID] = r
		l.act("review_round", r.ID)
	}
}

// TestKept: whatever other programs wrote, also while a round is being read, what is kept is what would be read anew;
// also where little may be kept.
func TestKept(t *testing.T) {
	c := newCampaign(t)
	eng, err := c.engine(t.Context(), "s1", scoring.Newest)
	if err != nil {
		t.Fatal(err)
	}
	ready := func(context.Context, string, scoring.Rules) (*scoring.Engine, error) { return eng, nil }
	for seed := range uint64(40) {
		rng := rand.New(rand.NewPCG(seed, 1))
		l := &logged{shelf: &shelf{rounds: map[string]*review.Round{}, forms: map[string]*review.Form{}}}
		for i := range 4 {
			id := fmt.Sprint("r", i)
			l.rounds[id] = &review.Round{ID: id, Version: 1, Edition: "s1", Phase: review.SelfScoring, Rules: scoring.Newest}
		}
		kept := &review.Kept{Tail: &tail.Tail{Log: l}, Store: l, Engine: ready, Most: 1 + rng.IntN(60)}
		kept.Tail.Join(kept)
		fresh := &review.Service{Store: l.shelf, Engine: ready}
		for n := range 150 {
			if rng.IntN(2) == 0 {
				l.other(rng, n)
			}
			if rng.IntN(4) == 0 {
				l.while = func() {
					l.other(rng, 1000+n)
					if _, err := kept.Tail.Now(t.Context()); err != nil { // another request came
						t.Error(err)
					}
				}
				look(t, kept, rng, l) // what it shows is as it was before or after
				l.while = nil
			}
			held(t, kept, fresh, fmt.Sprint("r", rng.IntN(4)), fmt.Sprint("seed ", seed, " step ", n))
		}
	}
}

// look reads something, so that it is kept.
func look(t *testing.T, kept *review.Kept, rng *rand.Rand, l *logged) {
	t.Helper()
	forms := slices.Sorted(maps.Keys(l.forms))
	var err error
	switch rng.IntN(3) {
	case 0:
		_, err = kept.World(t.Context(), fmt.Sprint("r", rng.IntN(4)))
	case 1:
		_, err = kept.Heads(t.Context(), fmt.Sprint("r", rng.IntN(4)))
	default:
		if len(forms) > 0 {
			_, err = kept.Single(t.Context(), forms[rng.IntN(len(forms))])
		}
	}
	if err != nil {
		t.Fatal(err)
	}
}

// held holds what is kept of a round against what is there.
func held(t *testing.T, kept *review.Kept, fresh *review.Service, round, when string) {
	t.Helper()
	same := cmp.Options{
		cmpopts.IgnoreUnexported(review.World{}), cmpopts.IgnoreFields(review.World{}, "Engine"),
		cmp.Comparer(func(a, b exact.Num) bool { return a.Equal(b) }), cmpopts.EquateEmpty(),
	}
	want, err := fresh.World(t.Context(), round)
	if err != nil {
		t.Fatal(err)
	}
	got, err := kept.World(t.Context(), round)
	if err != nil || cmp.Diff(want, got, same) != "" {
		t.Fatalf("%s: %v %s", when, err, cmp.Diff(want, got, same))
	}
	heads, err := kept.Heads(t.Context(), round)
	if err != nil || len(heads) != len(want.Forms) {
		t.Fatalf("%s: %d heads of %d forms, %v", when, len(heads), len(want.Forms), err)
	}
	for _, f := range want.Forms {
		one, err := kept.Single(t.Context(), f.ID)
		if err != nil || cmp.Diff(f, one.Forms[0], same) != "" {
			t.Fatalf("%s: %v %s", when, err, cmp.Diff(f, one.Forms[0], same))
		}
	}
}
