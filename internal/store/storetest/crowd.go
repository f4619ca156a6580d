package storetest

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"thidua/internal/audit"
	"thidua/internal/fault"
	"thidua/internal/org"
	"thidua/internal/store"
)

// Crowd runs the tests of many writers at once: what one of them does must not be felt by those who share its commit.
func Crowd(t *testing.T, open func(t *testing.T) *World) {
	for name, test := range map[string]func(t *testing.T, w *World){
		"crowd": crowd, "same row": sameRow, "same request": sameRequest, "unseen": unseen,
	} {
		t.Run(name, func(t *testing.T) {
			w := open(t)
			w.Org = &org.Service{Store: w.Store, Tx: w.Store.Transact, Clock: w.Clock}
			test(t, w)
		})
	}
}

// crowd: of many writers some fail, some panic, some are cancelled. Exactly what was acknowledged is there.
func crowd(t *testing.T, w *World) {
	const writers, each = 24, 25
	var acknowledged sync.Map
	var good atomic.Int64
	var wg sync.WaitGroup
	for i := range writers {
		wg.Go(func() {
			for n := range each {
				id := fmt.Sprintf("u%02d-%02d", i, n) // all of one length: in codes only letters and digits count
				if disturbed(t, w, id, (i+n)%5) {
					acknowledged.Store(id, true)
					good.Add(1)
				}
			}
		})
	}
	wg.Wait()
	for _, u := range ok[[]*org.Unit](t)(w.Store.Units(ctx)) {
		if _, acked := acknowledged.LoadAndDelete(u.ID); !acked {
			t.Errorf("%s was never acknowledged and is there", u.ID)
		}
	}
	acknowledged.Range(func(id, _ any) bool {
		t.Errorf("%s was acknowledged and is gone", id)
		return true
	})
	if r := whole(t, w); int64(r.Acts) != good.Load() || good.Load() != writers*each/5 {
		t.Errorf("%d acts, %d acknowledged", r.Acts, good.Load())
	}
	t.Logf("%d acknowledged of %d", good.Load(), writers*each)
}

// disturbed adds a unit and is disturbed in the middle in one of several ways. It says whether the act was
// acknowledged.
func disturbed(t *testing.T, w *World, id string, how int) (acknowledged bool) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	defer func() {
		if p := recover(); p != nil && how != 3 {
			panic(p)
		}
	}()
	if how == 1 {
		cancel()
	}
	_, err := w.Store.Transact(ctx, audit.Act{Verb: "unit.create", Object: "unit/" + id}, func(ctx context.Context) error {
		if err := addPlain(ctx, w, id); err != nil {
			return err
		}
		switch how {
		case 2:
			return errTest
		case 3:
			panic(errTest)
		case 4:
			cancel()
		}
		return nil
	})
	switch {
	case how == 0 && err != nil:
		t.Errorf("%s: %v", id, err)
	case how == 2 && !errors.Is(err, errTest):
		t.Errorf("%s: %v instead of its own error", id, err)
	case (how == 1 || how == 4) && !errors.Is(err, context.Canceled):
		t.Errorf("%s was cancelled: %v", id, err)
	}
	return err == nil
}

func addPlain(ctx context.Context, w *World, id string) error {
	u := unit(id, "Đơn vị "+id, "")
	u.ID, u.Version = id, 1
	return w.Store.AddUnit(ctx, &u)
}

// queued starts the calls while one act is open, so that they wait for it together, and returns once all are done.
func queued(t *testing.T, w *World, calls ...func()) {
	t.Helper()
	inside, leave := make(chan bool), make(chan bool)
	var wg sync.WaitGroup
	wg.Go(func() {
		_, err := w.Store.Transact(ctx, audit.Act{
			Verb: "unit.create", Object: "unit/first",
		}, func(ctx context.Context) error {
			close(inside)
			<-leave
			return addPlain(ctx, w, "first")
		})
		if err != nil {
			t.Error(err)
		}
	})
	<-inside
	for _, call := range calls {
		wg.Go(call)
	}
	time.Sleep(50 * time.Millisecond) // they queue up meanwhile
	close(leave)
	wg.Wait()
}

// sameRow: acts of one commit write the same row one after another; of those that saw the same version, one wins.
func sameRow(t *testing.T, w *World) {
	u := add(t, w, "a", "Một", "")
	var won, lost atomic.Int64
	calls := make([]func(), 8)
	for i := range calls {
		calls[i] = func() {
			change := *u
			change.Kind = fmt.Sprint("loai-", i)
			_, err := w.Store.Transact(ctx, audit.Act{
				Verb: "unit.move", Object: "unit/" + u.ID,
			}, func(ctx context.Context) error {
				return w.Store.ChangeUnit(ctx, &change)
			})
			switch {
			case err == nil:
				won.Add(1)
			case fault.Is(err, fault.Stale):
				lost.Add(1)
			default:
				t.Error(err)
			}
		}
	}
	queued(t, w, calls...)
	if won.Load() != 1 || lost.Load() != 7 {
		t.Errorf("%d won, %d were stale", won.Load(), lost.Load())
	}
	var wg sync.WaitGroup
	// each reads the row inside its act and starts again where another was faster: all of them go through
	for i := range 8 {
		wg.Go(func() {
			for err := errTest; err != nil; {
				if err = moveNow(w, u.ID, fmt.Sprint("lan-", i)); err != nil && !fault.Is(err, fault.Stale) {
					t.Error(err)
					return
				}
			}
		})
	}
	wg.Wait()
	if now := ok[*org.Unit](t)(w.Store.Unit(ctx, u.ID)); now.Version != 10 {
		t.Errorf("version %d after nine changes", now.Version)
	}
	whole(t, w)
}

// moveNow changes a unit as it is now.
func moveNow(w *World, id, kind string) error {
	_, err := w.Store.Transact(ctx, audit.Act{Verb: "unit.move", Object: "unit/" + id}, func(ctx context.Context) error {
		now, err := w.Store.Unit(ctx, id)
		if err != nil {
			return err
		}
		now.Kind = kind
		return w.Store.ChangeUnit(ctx, now)
	})
	return err
}

// sameRequest: a request sent several times at once is done once, and every sender is told so.
func sameRequest(t *testing.T, w *World) {
	var first, repeated atomic.Int64
	calls := make([]func(), 12)
	for i := range calls {
		calls[i] = func() {
			id := fmt.Sprint("u", i)
			act := audit.Act{Verb: "unit.create", Object: "unit/" + id, Request: "biểu-mẫu-9"}
			done, err := w.Store.Transact(ctx, act, func(ctx context.Context) error { return addPlain(ctx, w, id) })
			switch {
			case err != nil:
				t.Error(err)
			case done.Repeated:
				repeated.Add(1)
			default:
				first.Add(1)
			}
		}
	}
	queued(t, w, calls...)
	if first.Load() != 1 || repeated.Load() != 11 {
		t.Errorf("done %d times, repeated %d times", first.Load(), repeated.Load())
	}
	if n := len(ok[[]*org.Unit](t)(w.Store.Units(ctx))); n != 2 {
		t.Errorf("%d units", n)
	}
	whole(t, w)
}

// unseen: an act sees what was written before it in the same commit, and never what was taken back.
func unseen(t *testing.T, w *World) {
	calls := make([]func(), 16)
	for i := range calls {
		calls[i] = func() {
			id := fmt.Sprint("u", i)
			_, err := w.Store.Transact(ctx, audit.Act{
				Verb: "unit.create", Object: "unit/" + id,
			}, func(ctx context.Context) error {
				list, err := w.Store.Units(ctx)
				for _, u := range list {
					if u.Kind == "hỏng" {
						t.Errorf("%s sees %s, which was taken back", id, u.ID)
					}
				}
				u := unit(id, "Đơn vị", "")
				u.ID, u.Version = id, 1
				if i%2 == 0 {
					u.Kind = "hỏng"
					return errors.Join(err, w.Store.AddUnit(ctx, &u), errTest)
				}
				return errors.Join(err, w.Store.AddUnit(ctx, &u))
			})
			if (err != nil) != (i%2 == 0) {
				t.Error(id, err)
			}
		}
	}
	queued(t, w, calls...)
	if r := ok[store.Report](t)(w.Store.Verify(ctx, store.Head{})); r.Acts != 9 || len(r.Found) != 0 {
		t.Errorf("%d acts, %v", r.Acts, r.Found)
	}
}
