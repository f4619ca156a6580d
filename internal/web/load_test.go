package web_test

import (
	"context"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"thidua/internal/web"
)

// TestLoad: never more are under way than may be, all who are let in come through, saves go before pages, and who would
// wait too long or in too long a line is told at once.
func TestLoad(t *testing.T) {
	l := &web.Load{Saves: 3, Pages: 2, Queue: 1000, Patience: time.Minute}
	var saves, pages, most, through atomic.Int64
	var all sync.WaitGroup
	for i := range 600 {
		all.Go(func() {
			kind, bound := &pages, int64(2)
			if i%3 == 0 {
				kind, bound = &saves, 3
			}
			leave, ok := l.Enter(context.Background(), i%3 == 0)
			if !ok {
				t.Error("sent away")
				return
			}
			if n := kind.Add(1); n > bound {
				t.Errorf("%d under way, at most %d may be", n, bound)
			}
			most.Store(max(most.Load(), pages.Load()+saves.Load()))
			time.Sleep(100 * time.Microsecond)
			kind.Add(-1)
			leave()
			leave() // a second time does nothing
			through.Add(1)
		})
	}
	all.Wait()
	if through.Load() != 600 || most.Load() < 2 {
		t.Errorf("%d came through, %d at once", through.Load(), most.Load())
	}
}

// TestLoadSendsAway: who comes when the line is full, waits too long or has left is not let in, and holds no place.
func TestLoadSendsAway(t *testing.T) {
	l := &web.Load{Saves: 1, Pages: 1, Queue: 1, Patience: 20 * time.Millisecond}
	leave, ok := l.Enter(context.Background(), true)
	if !ok {
		t.Fatal("the first was sent away")
	}
	if _, ok := l.Enter(context.Background(), true); ok {
		t.Error("the second did not wait for the first")
	}
	gone, cancel := context.WithCancel(context.Background())
	cancel()
	if _, ok := l.Enter(gone, true); ok {
		t.Error("somebody who had left was let in")
	}
	shown, ok := l.Enter(context.Background(), false)
	if !ok {
		t.Error("a page waits for saves that are under way")
	}
	leave()
	shown()
	for range 5 {
		for _, saves := range []bool{true, false} {
			again, ok := l.Enter(context.Background(), saves)
			if !ok {
				t.Fatal("a place was lost")
			}
			again()
		}
	}
}

// TestLoadSavesFirst: as long as saves wait, pages go one at a time.
func TestLoadSavesFirst(t *testing.T) {
	l := &web.Load{Saves: 1, Pages: 4, Queue: 10, Patience: time.Minute}
	first, _ := l.Enter(context.Background(), true)
	second := make(chan func())
	go func() {
		leave, _ := l.Enter(context.Background(), true)
		second <- leave
	}()
	for range 1000 { // until the second one waits
		time.Sleep(100 * time.Microsecond)
		short, cancel := context.WithTimeout(context.Background(), time.Millisecond)
		a, okA := l.Enter(short, false)
		b, okB := l.Enter(short, false)
		cancel()
		for _, leave := range []func(){a, b} {
			if leave != nil {
				leave()
			}
		}
		if okA && !okB {
			first()
			(<-second)()
			return
		}
	}
	t.Error("pages never gave way to saves that waited")
}
