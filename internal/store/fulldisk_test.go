package store_test

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/org"
	"thidua/internal/rows"
	"thidua/internal/store"
)

// TestFullDisk has several writers fill the disk. What does not fit is refused whole, for all who share the commit;
// what was acknowledged is there, the log is whole, and writing goes on once there is room again.
func TestFullDisk(t *testing.T) {
	dir := t.TempDir()
	if out, err := exec.Command("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", dir).CombinedOutput(); err != nil {
		t.Skipf("no small disk can be made here: %v %s", err, out)
	}
	defer func() {
		if out, err := exec.Command("umount", "-l", dir).CombinedOutput(); err != nil {
			t.Errorf("%v %s", err, out)
		}
	}()
	ctx := context.Background()
	ballast := filepath.Join(dir, "ballast")
	if err := os.WriteFile(ballast, make([]byte, 200<<10), 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := rows.Open(ctx, filepath.Join(dir, "a.db"), clock.System{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	o := &org.Service{Store: s, Tx: s.Transact, Clock: clock.System{}}
	create := func(i int) (string, error) {
		u := org.Unit{
			Code: fmt.Sprint("đv-", 100000+i), Opened: day.Of(2000, 1, 1),
			Names: []org.Name{{From: day.Of(2000, 1, 1), Text: "Đơn vị"}},
		}
		return o.Create(ctx, org.By{Account: "máy"}, u)
	}
	var acknowledged []string
	var full error
	var mu sync.Mutex
	var wg sync.WaitGroup
	for w := range 8 { // together, so that they share the commit that does not fit
		wg.Go(func() {
			for i, err := 0, error(nil); i < 2000 && err == nil; i++ {
				var id string
				id, err = create(10000*w + i)
				mu.Lock()
				if err == nil {
					acknowledged = append(acknowledged, id)
				} else {
					full = err
				}
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	if full == nil {
		t.Fatal("the disk never filled up")
	}
	check := func(when string, more int) {
		t.Helper()
		for _, id := range acknowledged {
			if _, err := s.Unit(ctx, id); err != nil {
				t.Fatalf("%s: acknowledged unit %s: %v", when, id, err)
			}
		}
		r, err := s.Verify(ctx, store.Head{})
		if err != nil || len(r.Found) > 0 || r.Acts != len(acknowledged)+more {
			t.Errorf("%s: %v, %d findings, %d acts of %d acknowledged", when, err, len(r.Found), r.Acts, len(acknowledged))
		}
	}
	check("full", 0)
	if err := os.Remove(ballast); err != nil {
		t.Fatal(err)
	}
	if _, err := create(-1); err != nil {
		t.Fatal("with room again: ", err)
	}
	check("with room again", 1)
	t.Logf("%d units before the disk was full (%v)", len(acknowledged), full)
}
