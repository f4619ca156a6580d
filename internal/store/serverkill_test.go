package store_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/org"
	"thidua/internal/rows"
	"thidua/internal/store"
	"thidua/internal/store/storetest"
)

// TestServerKilled stops the PostgreSQL server hard under load, again and again (THIDUA_SERVER_KILLS says how often, or
// twice): by an immediate shutdown, and by killing its first process with -9. What was acknowledged is there, once;
// what nobody knows is sent again with its request and is there once too; the program goes on by itself when the server
// is back; the log is whole.
func TestServerKilled(t *testing.T) {
	times := 2
	if n, err := strconv.Atoi(os.Getenv("THIDUA_SERVER_KILLS")); err == nil {
		times = n
	}
	server, err := storetest.NewServer()
	if err != nil {
		t.Skip("no PostgreSQL: ", err)
	}
	defer server.Remove()
	where := storetest.FreshDatabase(t, server.Address)
	s, err := rows.Open(context.Background(), where, clock.System{})
	must(t, err)
	defer s.Close()
	l := &load{t: t, org: &org.Service{Store: s, Tx: s.Transact, Clock: clock.System{}}, acknowledged: map[string]string{}}
	ctx, stop := context.WithCancel(context.Background())
	var wg sync.WaitGroup
	for w := range 8 {
		wg.Go(func() { l.write(ctx, w) })
	}
	for i := range times {
		l.await(int64(20 + rand.IntN(60)))
		end := server.Halt
		if i%2 == 1 {
			end = server.Kill
		}
		must(t, end())
		restart(t, server)
	}
	l.await(20) // it goes on after the last one
	stop()
	wg.Wait()
	l.check(s, times)
}

// restart starts the server; after a kill its other processes may still be about to end.
func restart(t *testing.T, server *storetest.Server) {
	t.Helper()
	var err error
	for range 600 {
		if err = server.Start(); err == nil {
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
	t.Fatal(err)
}

// load is what writers send and what they were told.
type load struct {
	t            *testing.T
	org          *org.Service
	mu           sync.Mutex
	acknowledged map[string]string // request → the unit's id
	acks, again  atomic.Int64
}

// write adds units one after the other; what was not answered is sent again with the same request.
func (l *load) write(ctx context.Context, w int) {
	for i := 0; ctx.Err() == nil; i++ {
		request := fmt.Sprintf("r%02d-%06d", w, i)
		born := day.Of(2000, 1, 1)
		u := org.Unit{Code: request, Kind: "so", Opened: born, Names: []org.Name{{From: born, Text: "Đơn vị " + request}}}
		for {
			id, err := l.org.Create(context.WithoutCancel(ctx), org.By{Account: "máy", Request: request}, u)
			if err == nil {
				l.mu.Lock()
				l.acknowledged[request] = id
				l.mu.Unlock()
				l.acks.Add(1)
				break
			}
			l.again.Add(1)
			time.Sleep(5 * time.Millisecond)
		}
	}
}

// await waits for so many more acknowledgements.
func (l *load) await(more int64) {
	l.t.Helper()
	want := l.acks.Load() + more
	for end := time.Now().Add(3 * time.Minute); l.acks.Load() < want; time.Sleep(2 * time.Millisecond) {
		if time.Now().After(end) {
			l.t.Fatal("the program does not go on")
		}
	}
}

// check holds what was acknowledged against what is there.
func (l *load) check(s *rows.Store, times int) {
	ctx := context.Background()
	units, err := s.Units(ctx)
	r, bad := s.Verify(ctx, store.Head{})
	if err := errors.Join(err, bad); err != nil {
		l.t.Fatal(err)
	}
	for _, f := range r.Found {
		l.t.Errorf("%s: %v", f.Kind, f.Msg.Args)
	}
	lost := len(l.acknowledged)
	for _, u := range units {
		if id := l.acknowledged[u.Code]; id == u.ID && u.Version == 1 && len(u.Names) == 1 {
			lost--
		} else {
			l.t.Errorf("%s is there as %s, acknowledged as %q", u.Code, u.ID, id)
		}
	}
	if lost != 0 || r.Acts != len(units) {
		l.t.Errorf("%d acknowledged acts are gone; %d acts, %d units", lost, r.Acts, len(units))
	}
	l.t.Logf(
		"%d hard stops of the server: %d acts acknowledged, %d lost, %d sent again", times, len(l.acknowledged), lost,
		l.again.Load(),
	)
}
