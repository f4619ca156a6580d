package bloc_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"thidua/internal/audit"
	"thidua/internal/bloc"
	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/words"
)

// wood is a store of blocs in memory. What it holds is never changed in place, so that a copy of the map is a copy of
// everything: that is how an act that fails leaves nothing behind.
type wood struct {
	bloc.Store
	*bloc.Service
	blocs map[string]*bloc.Bloc
	acts  []audit.Act
}

func newWood() *wood {
	w := &wood{blocs: map[string]*bloc.Bloc{}}
	w.Service = &bloc.Service{Store: w, Tx: w.tx, Clock: clock.At(time.Date(2023, 7, 18, 1, 0, 0, 0, time.UTC))}
	return w
}

func (w *wood) tx(ctx context.Context, act audit.Act, do func(ctx context.Context) error) (audit.Done, error) {
	before := maps.Clone(w.blocs)
	if err := do(ctx); err != nil {
		w.blocs = before
		return audit.Done{}, err
	}
	w.acts = append(w.acts, act)
	return audit.Done{Object: act.Object}, nil
}

func (w *wood) Bloc(_ context.Context, id string) (*bloc.Bloc, error) {
	if b := w.blocs[id]; b != nil {
		out := *b
		return &out, nil
	}
	return nil, fault.New(fault.NotFound, words.M("store.notfound"))
}

func (w *wood) AddBloc(_ context.Context, b *bloc.Bloc) error {
	for _, x := range w.blocs {
		if x.Code == b.Code {
			return fault.New(fault.Conflict, words.M("store.exists"))
		}
	}
	out := *b
	w.blocs[b.ID] = &out
	return nil
}

func (w *wood) ChangeBloc(_ context.Context, b *bloc.Bloc) error {
	out := *b
	out.Version++
	w.blocs[b.ID] = &out
	return nil
}

// refused holds that an act is refused for that reason, in those fields, and leaves everything as it was.
func (w *wood) refused(t *testing.T, name string, kind fault.Kind, msg string, act func() error, in ...string) {
	t.Helper()
	before, acts := maps.Clone(w.blocs), len(w.acts)
	err := act()
	var f *fault.Error
	if !errors.As(err, &f) || f.Kind != kind || f.Msg.Key != msg || !slices.Equal(fields(err), in) {
		t.Errorf("%s: %v %v, want kind %d, %s %v", name, err, fields(err), kind, msg, in)
	}
	if !maps.Equal(before, w.blocs) || len(w.acts) != acts {
		t.Errorf("%s: something was written all the same", name)
	}
}

// plant adds a bloc under another.
func (w *wood) plant(t *testing.T, code, above string) string {
	t.Helper()
	id, err := w.Create(ctx, bloc.By{Account: "an"}, bloc.Bloc{
		Code: code, Name: "Khối " + code, Kind: bloc.Ordinary, Above: above, Opened: day.Of(2020, 1, 1),
	})
	check(t, err)
	return id
}

// Blocs returns all of them.
func (w *wood) Blocs(context.Context) ([]*bloc.Bloc, error) {
	return slices.Collect(maps.Values(w.blocs)), nil
}

// TestCreate: a bloc is kept under a clean code and name, below one that is there.
func TestCreate(t *testing.T) {
	w := newWood()
	create := func(b bloc.Bloc) func() error {
		return func() error {
			_, err := w.Create(ctx, bloc.By{Account: "an"}, b)
			return err
		}
	}
	w.refused(t, "nothing", fault.Invalid, "bloc.invalid", create(bloc.Bloc{}), "code", "kind", "name")
	good := bloc.Bloc{Code: " noi-chinh\u200b", Name: "Khối\n Nội  chính", Kind: bloc.Region, Opened: day.Of(2020, 1, 1)}
	id, err := w.Create(ctx, bloc.By{Account: "an"}, good)
	check(t, err)
	want := &bloc.Bloc{
		ID: id, Version: 1, Code: "noi-chinh", Name: "Khối Nội chính", Kind: bloc.Region, Opened: day.Of(2020, 1, 1),
	}
	if diff := cmp.Diff(want, w.blocs[id]); diff != "" {
		t.Error(diff)
	}
	if a := w.acts[0]; a.Verb != "bloc.create" || a.Object != "bloc/"+id || a.Actor != "an" {
		t.Errorf("%+v", a)
	}
	again := bloc.Bloc{Code: "noi-chinh", Name: "N", Kind: bloc.Region}
	w.refused(t, "twice", fault.Conflict, "store.exists", create(again))
	w.refused(t, "under nothing", fault.NotFound, "store.notfound", create(bloc.Bloc{
		Code: "x", Name: "X", Kind: bloc.Region, Above: "khong-co",
	}))
}

// TestMoveDeep: a bloc with others below it is moved only where all of them stay within the depth of the tree.
func TestMoveDeep(t *testing.T) {
	w, by := newWood(), bloc.By{Account: "an"}
	a0 := w.plant(t, "a0", "")
	a2 := w.plant(t, "a2", w.plant(t, "a1", a0))
	under := ""
	for _, code := range []string{"b0", "b1", "b2", "b3"} {
		under = w.plant(t, code, under)
	}
	w.refused(t, "three under the fourth", fault.Conflict, "bloc.deep", func() error { return w.Move(ctx, by, a0, 1, under) })
	check(t, w.Move(ctx, by, a2, 1, under))
	check(t, w.Rename(ctx, by, a2, 2, "Vẫn đổi tên được"))
}

// TestChangeBloc: it is renamed, moved and closed in the version that the person saw; closed once, not before it began.
func TestChangeBloc(t *testing.T) {
	w := newWood()
	by, top := bloc.By{Account: "an"}, w.plant(t, "tren", "")
	id := w.plant(t, "duoi", "")
	long := strings.Repeat("ố", 301)
	for _, name := range []string{"\u200b", long} {
		w.refused(t, "a name", fault.Invalid, "bloc.invalid", func() error { return w.Rename(ctx, by, id, 1, name) }, "name")
	}
	w.refused(t, "stale", fault.Stale, "store.stale", func() error { return w.Rename(ctx, by, id, 2, "Mới") })
	w.refused(t, "none", fault.NotFound, "store.notfound", func() error { return w.Rename(ctx, by, "x", 1, "Mới") })
	check(t, w.Rename(ctx, by, id, 1, " Tên\u200b mới "))
	check(t, w.Move(ctx, by, id, 2, top))
	if b := w.blocs[id]; b.Name != "Tên mới" || b.Above != top || b.Version != 3 {
		t.Errorf("%+v", b)
	}
	w.refused(t, "under nothing", fault.NotFound, "store.notfound", func() error { return w.Move(ctx, by, id, 3, "x") })
	w.refused(t, "a circle", fault.Conflict, "bloc.circle", func() error { return w.Move(ctx, by, top, 1, id) })
	end := func(version int64, last day.Date) func() error {
		return func() error { return w.Close(ctx, by, id, version, last) }
	}
	w.refused(t, "before it began", fault.Invalid, "bloc.invalid", end(3, day.Of(2019, 12, 31)), "closed")
	check(t, end(3, day.Of(2023, 6, 30))())
	w.refused(t, "twice", fault.Conflict, "bloc.alreadyclosed", end(4, day.Of(2023, 7, 30)))
	b := w.blocs[id]
	for on, open := range map[day.Date]bool{
		day.Of(2019, 12, 31): false, day.Of(2020, 1, 1): true, day.Of(2023, 6, 30): true, day.Of(2023, 7, 1): false,
	} {
		if b.Open(on) != open {
			t.Errorf("open on %s: %v", on, !open)
		}
	}
}

// TestTree: whatever is moved where, no bloc comes to stand above itself.
func TestTree(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		w, ids := newWood(), []string{""}
		for i := range 7 {
			id, err := w.Create(ctx, bloc.By{}, bloc.Bloc{
				Code: fmt.Sprint("k", i), Name: "K", Kind: bloc.Cluster, Above: rapid.SampledFrom(ids).Draw(r, "above"),
			})
			if err == nil {
				ids = append(ids, id)
			} else if !fault.Is(err, fault.Conflict) {
				r.Fatal(err)
			}
		}
		for range rapid.IntRange(1, 12).Draw(r, "moves") {
			id := rapid.SampledFrom(ids[1:]).Draw(r, "bloc")
			to := rapid.SampledFrom(ids).Draw(r, "to")
			if err := w.Move(ctx, bloc.By{}, id, w.blocs[id].Version, to); err != nil && fault.Is(err, fault.NotFound) {
				r.Fatal(err)
			}
			for _, b := range w.blocs {
				climb(r, w, b)
			}
		}
	})
}

// climb goes up from a bloc and holds that it comes to an end.
func climb(r *rapid.T, w *wood, b *bloc.Bloc) {
	for n := 0; b.Above != ""; n++ {
		if n > len(w.blocs) {
			r.Fatal("a circle")
		}
		b = w.blocs[b.Above]
	}
}

// TestNames: kinds, their posts, states, steps and sorts have their names in both languages.
func TestNames(t *testing.T) {
	var list []words.Msg
	for _, k := range bloc.Kinds() {
		list = append(list, k.Msg())
		for _, p := range bloc.Posts() {
			list = append(list, k.Post(p))
		}
	}
	for _, s := range bloc.States() {
		list = append(list, s.Msg())
	}
	for _, s := range bloc.Steps() {
		list = append(list, s.Msg())
	}
	for _, s := range bloc.Sorts() {
		list = append(list, s.Msg())
	}
	for _, m := range list {
		for _, lang := range []words.Lang{words.Vietnamese, words.English} {
			if said := lang.Say(m); said == "" || said == m.Key {
				t.Errorf("%s has no name", m.Key)
			}
		}
	}
}
