package journey_test

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
	"time"

	"thidua/internal/audit"
	"thidua/internal/bloc"
	"thidua/internal/day"
	"thidua/internal/identity"
	"thidua/internal/org"
	"thidua/internal/tail"
	"thidua/internal/web/kit"
)

// viewed is what a view holds, as text.
func viewed(t testing.TB, v *kit.View) string {
	t.Helper()
	text, err := json.Marshal([]any{v.At, v.Units, v.Blocs, v.Years, v.Rounds, v.Sheets, v.Accounts, v.People, v.Titles})
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// fresh is a view that was read just now.
func (w *world) fresh() *kit.View {
	w.t.Helper()
	v, err := w.viewer(w.app.Store).View(context.Background())
	if err != nil {
		w.t.Fatal(err)
	}
	return v
}

// viewer is a kit of its own that has read nothing yet, and follows a log.
func (w *world) viewer(log tail.Log) *kit.Kit {
	k := &kit.Kit{
		Site: w.app.Site, Read: w.app.Kit.Read, Log: w.app.Kit.Log, Sheets: w.app.Kit.Sheets, Tail: &tail.Tail{Log: log},
	}
	k.Tail.Join(k)
	return k
}

// viewActs are acts on everything that a view holds, and on much that it does not. Each may be refused.
func (w *world) viewActs(rng *rand.Rand) map[string]func() error {
	ctx, do, by := context.Background(), w.app.Services, audit.By{Account: "test", Why: "để thử"}
	v := w.fresh()
	unit, account := v.Units[rng.IntN(len(v.Units))], v.Accounts[rng.IntN(len(v.Accounts))]
	person, year := v.People[rng.IntN(len(v.People))], v.Years[rng.IntN(len(v.Years))]
	n := rng.IntN(1_000_000)
	form := func() error {
		forms, err := w.app.Store.Forms(ctx, v.Rounds[0].ID)
		if err != nil {
			return err
		}
		f := forms[rng.IntN(len(forms))]
		was := *f
		f.Name += "."
		return w.plainly(func(ctx context.Context) error { return w.app.Store.ChangeForm(ctx, &was, f) })
	}
	return map[string]func() error{
		"a figure": form,
		"a unit's name": func() error {
			return do.Org.Rename(ctx, by, unit.ID, unit.Version, org.Name{Text: fmt.Sprint("Tên ", n), From: day.Of(2023, 7, 1)})
		},
		"a unit": func() error {
			_, err := do.Org.Create(ctx, by, org.Unit{
				Code: fmt.Sprint("u", n), Kind: unit.Kind, Parent: unit.Parent, Opened: day.Of(2020, 1, 1),
				Names: []org.Name{{Text: fmt.Sprint("Đơn vị ", n), From: day.Of(2020, 1, 1)}},
			})
			return err
		},
		"a person's name": func() error {
			return do.Org.RenamePerson(ctx, by, person.ID, person.Version, fmt.Sprint("Người ", n))
		},
		"a title":   func() error { _, err := do.Org.AddTitle(ctx, by, fmt.Sprint("Chức ", n)); return err },
		"a closing": func() error { return do.IDs.Disable(ctx, by, account.ID, rng.IntN(2) == 0) },
		"a name":    func() error { return do.IDs.Correct(ctx, by, account.ID, account.Version, fmt.Sprint("Tên ", n)) },
		"a role": func() error {
			return do.IDs.SetGrants(ctx, by, account.ID, account.Version, []identity.Grant{
				{Role: identity.Officer, Unit: account.Unit}, {Role: identity.Leader, Unit: account.Unit},
			})
		},
		"a second factor": func() error {
			f := &identity.Factor{Account: account.ID, Key: "khóa"}
			return w.plainly(func(ctx context.Context) error { return w.app.Store.AddFactor(ctx, f) })
		},
		"a theme": func() error {
			return do.Blocs.SetTheme(ctx, by, year.ID, year.Version, fmt.Sprint("Chủ đề ", n), "")
		},
		"a milestone": func() error {
			m := bloc.Milestone{Kind: bloc.OtherStep, Title: fmt.Sprint("Việc ", n), Due: day.Of(year.Year, 8, 1)}
			return do.Blocs.AddMilestone(ctx, by, year.ID, year.Version, m)
		},
		"a note in the log": func() error { return do.Log.Note(ctx, by, "backup.make", "backup/x") },
	}
}

// plainly does something as an act, beside the rules.
func (w *world) plainly(do func(ctx context.Context) error) error {
	_, err := w.app.Store.Transact(context.Background(), audit.Act{Verb: "review.fill", Object: "review_form/x"}, do)
	return err
}

// TestViewIsFresh: whatever was done, the view that is kept is the one that would be read anew.
func TestViewIsFresh(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	rng := rand.New(rand.NewPCG(15, 7))
	done := map[string]int{}
	for i := range 150 {
		acts := w.viewActs(rng)
		names := slices.Sorted(maps.Keys(acts))
		name := names[rng.IntN(len(names))]
		if acts[name]() == nil {
			done[name]++
		}
		warm, err := w.app.Kit.View(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		if viewed(t, warm) != viewed(t, w.fresh()) {
			t.Fatalf("after %d acts, the last about %s, the view is another than what is there", i+1, name)
		}
		w.at.Move(time.Minute)
	}
	for name := range w.viewActs(rng) {
		if done[name] == 0 {
			t.Errorf("nothing was done about %s", name)
		}
	}
}

// shorter is the log of a copy that was restored: it holds fewer acts than were seen.
type shorter struct {
	tail.Log
	less int64
}

func (l *shorter) Size(ctx context.Context) (int64, error) {
	n, err := l.Log.Size(ctx)
	return n - l.less, err
}

// TestViewAfterRestore: a log that holds fewer acts than the view had seen is another database, and is read anew.
func TestViewAfterRestore(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	log := &shorter{Log: w.app.Store}
	k := w.viewer(log)
	before, err := k.View(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	log.less = 3
	after, err := k.View(t.Context())
	if err != nil || after == before || after.At != before.At-3 {
		t.Errorf("a view of %d acts after one of %d, %v", after.At, before.At, err)
	}
}

// TestViewAtOnce: requests that come while acts are done see a view as it was after one of them, never a mixture; the
// race detector looks on in make race.
func TestViewAtOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	rng := rand.New(rand.NewPCG(3, 5))
	stop := make(chan struct{})
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			last := int64(0)
			for {
				select {
				case <-stop:
					return
				default:
				}
				v, err := w.app.Kit.View(context.Background())
				if err != nil || v.At < last {
					t.Errorf("a view of %d acts after one of %d, %v", v.At, last, err)
					return
				}
				last = v.At
			}
		})
	}
	for range 30 {
		acts := w.viewActs(rng)
		names := slices.Sorted(maps.Keys(acts))
		_ = acts[names[rng.IntN(len(names))]]() // some are refused
	}
	close(stop)
	all.Wait()
}
