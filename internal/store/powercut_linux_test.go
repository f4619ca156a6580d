package store_test

import (
	"bufio"
	"context"
	"database/sql"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"thidua/internal/clock"
	"thidua/internal/rows"
	"thidua/internal/store"
)

// TestPowerCut cuts the power of the machine under a program that writes, again and again, at random moments between a
// write and a sync (THIDUA_KILLS says how often, or 30 times). What was acknowledged before the cut is there, once and
// unchanged; nothing is there that was not sent; SQLite and the log find themselves whole; and the next writer goes on
// from what the disk held.
func TestPowerCut(t *testing.T) {
	times := 30
	if os.Getenv("THIDUA_KILLS") != "" {
		times = kills(t)
	}
	c := newCuts(t)
	for range times {
		if bad := c.once(t, false); len(bad) > 0 {
			t.Fatalf("seed %d: %q", c.seed, bad)
		}
	}
	t.Logf(
		"%d power cuts: %d acts acknowledged, none lost; %d sectors were not synced, %d of them lost; seed %d", times,
		len(c.acknowledged), c.open, c.gone, c.seed,
	)
	if c.gone == 0 || len(c.acknowledged) < times {
		t.Errorf("the cuts cut nothing: %d sectors lost, %d acts", c.gone, len(c.acknowledged))
	}
}

// TestPowerCutFound is the control: on a disk that says it has synced and has not, the same test finds what is missing.
func TestPowerCutFound(t *testing.T) {
	const most = 20
	found := 0
	for range most {
		c := newCuts(t)
		if bad := c.once(t, true); len(bad) > 0 {
			found++
			t.Logf("%.200s", bad[0])
		}
		if found == 3 {
			return
		}
	}
	t.Errorf("a disk that lies was noticed %d times in %d cuts", found, most)
}

// cuts is a database whose machine loses power now and then.
type cuts struct {
	writer
	folder     string // what the disk holds
	rng        *rand.Rand
	seed       uint64
	open, gone int // sectors that were not synced at a cut, and those of them that were lost
}

func newCuts(t *testing.T) *cuts {
	t.Helper()
	seed := uint64(time.Now().UnixNano())
	c := &cuts{
		writer: writer{acknowledged: map[string]string{}, unsure: map[string]bool{}}, folder: t.TempDir(),
		rng: rand.New(rand.NewPCG(seed, 0)), seed: seed,
	}
	s, err := rows.Open(context.Background(), filepath.Join(c.folder, "a.db"), clock.System{})
	must(t, err)
	must(t, s.Close())
	return c
}

// once lets a writer write until the power goes, and returns what is wrong with what the disk holds then.
func (c *cuts) once(t *testing.T, lies bool) []string {
	t.Helper()
	on := t.TempDir()
	d, unmount := newDisk(t, c.folder, on)
	d.lies = lies
	c.writeUntilCut(t, d, filepath.Join(on, "a.db"))
	unmount()
	c.folder = t.TempDir()
	open, gone := d.remains(t, c.rng, c.folder)
	c.open, c.gone = c.open+open, c.gone+gone
	return c.check(filepath.Join(c.folder, "a.db"))
}

// writeUntilCut runs a writer. An answer counts that arrived while there still was power.
func (c *cuts) writeUntilCut(t *testing.T, d *disk, where string) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childEnv+"="+where)
	var again strings.Builder
	for request := range c.unsure {
		fmt.Fprintln(&again, request)
	}
	cmd.Stdin = strings.NewReader(again.String())
	out, err := cmd.StdoutPipe()
	must(t, err)
	must(t, cmd.Start())
	late := time.AfterFunc(time.Minute, func() { _ = cmd.Process.Kill() })
	defer late.Stop()
	answers := 0
	for lines := bufio.NewScanner(out); lines.Scan(); {
		verb, rest, _ := strings.Cut(lines.Text(), " ")
		request, id, _ := strings.Cut(rest, " ")
		switch {
		case verb == "sent":
			c.unsure[request] = true
		case d.isOff():
			_ = cmd.Process.Kill()
		case verb == "done":
			delete(c.unsure, request)
			c.acknowledged[request] = id
			if answers++; answers == 3 {
				// now and then also while the log of writes goes into the file
				d.cutAfter(1 + c.rng.IntN([]int{300, 300, 300, 6000}[c.rng.IntN(4)]))
			}
		default:
			t.Error(lines.Text())
		}
	}
	_ = cmd.Wait()
	if !d.isOff() {
		t.Error("the writer ended before the power went")
	}
}

// check returns what is wrong with the database, measured by what was acknowledged and what was sent.
func (c *cuts) check(path string) (bad []string) {
	ctx := context.Background()
	wrong := func(format string, args ...any) { bad = append(bad, fmt.Sprintf(format, args...)) }
	if whole, err := integrity(path); whole != "ok" {
		wrong("SQLite finds %q, %v", whole, err)
		return bad
	}
	s, err := rows.Open(ctx, path, clock.System{})
	if err != nil {
		wrong("it does not open: %v", err)
		return bad
	}
	defer s.Close()
	units, err := s.Units(ctx)
	if err != nil {
		wrong("it cannot be read: %v", err)
	}
	there := map[string]int{}
	for _, u := range units {
		there[u.Code]++
		id, acked := c.acknowledged[u.Code]
		if !acked && !c.unsure[u.Code] || acked && (id != u.ID || u.Version != 1) {
			wrong("%s was acknowledged as %q and is %+v", u.Code, id, u)
		}
	}
	for request := range c.acknowledged {
		if there[request] == 0 {
			wrong("%s was acknowledged and is gone", request)
		}
	}
	for request, n := range there {
		if n > 1 {
			wrong("%s is there %d times", request, n)
		}
	}
	r, err := s.Verify(ctx, store.Head{})
	if err != nil {
		wrong("the log cannot be read: %v", err)
		return bad
	}
	for _, f := range r.Found {
		wrong("the log: %s %v", f.Kind, f.Msg.Args)
	}
	if r.Acts != len(units) {
		wrong("%d acts, %d units", r.Acts, len(units))
	}
	return bad
}

// integrity asks SQLite itself.
func integrity(path string) (string, error) {
	db, err := sql.Open("sqlite", path)
	if err != nil {
		return "", err
	}
	defer db.Close()
	var whole string
	err = db.QueryRowContext(context.Background(), "pragma integrity_check").Scan(&whole)
	return whole, err
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
