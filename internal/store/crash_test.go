package store_test

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/org"
	"thidua/internal/rows"
	"thidua/internal/store"
)

// childEnv names the database in which this test binary, run once more, writes until it is killed.
const childEnv = "THIDUA_CRASH_CHILD"

func init() {
	if where := os.Getenv(childEnv); where != "" {
		writeUntilKilled(where)
	}
}

// writeUntilKilled sends again what is listed on its input, whose outcome nobody knows, and then writes with eight
// writers at once. It says what it sends and what was acknowledged.
func writeUntilKilled(where string) {
	s, err := rows.Open(context.Background(), where, clock.System{})
	if err != nil {
		fmt.Println("error", err)
		os.Exit(1)
	}
	o := &org.Service{Store: s, Tx: s.Transact, Clock: clock.System{}}
	send := func(request string) {
		u := org.Unit{
			Code: request, Kind: "so", Opened: day.Of(2000, 1, 1),
			Names: []org.Name{{From: day.Of(2000, 1, 1), Text: "Đơn vị " + request}},
		}
		id, err := o.Create(context.Background(), org.By{Account: "máy", Request: request}, u)
		if err != nil {
			fmt.Println("error", err)
			os.Exit(1)
		}
		fmt.Println("done", request, id) // acknowledged: from here on it must be there
	}
	for lines := bufio.NewScanner(os.Stdin); lines.Scan(); {
		send(lines.Text())
	}
	start := time.Now().UnixNano()
	for w := range 8 {
		go func() {
			for i := 0; ; i++ {
				request := fmt.Sprintf("r%d-%02d-%06d", start, w, i)
				fmt.Println("sent", request)
				send(request)
			}
		}()
	}
	select {}
}

// kills is how often each database's writer is killed: THIDUA_KILLS, or 50.
func kills(t *testing.T) int {
	t.Helper()
	text := os.Getenv("THIDUA_KILLS")
	if text == "" {
		return 50
	}
	n, err := strconv.Atoi(text)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// TestKill kills a program under load with -9 at random moments, again and again, also while it opens the database.
// What was acknowledged is there, once and unchanged, nothing is there that was not sent, the log is whole, and the
// next writer goes on.
func TestKill(t *testing.T) {
	t.Run("sqlite", func(t *testing.T) { kill(t, filepath.Join(t.TempDir(), "a.db"), kills(t)) })
	t.Run("postgres", func(t *testing.T) { kill(t, freshDatabase(t), kills(t)) })
}

// writer is what is known of the requests of all writers so far.
type writer struct {
	acknowledged map[string]string // request → the unit's id
	unsure       map[string]bool   // sent, and no answer came
	again        int               // how many were sent again because nobody knew
	least        int               // how many acknowledgements the kills waited for
}

func kill(t *testing.T, where string, times int) {
	seed := uint64(time.Now().UnixNano())
	rng := rand.New(rand.NewPCG(seed, 0))
	w := &writer{acknowledged: map[string]string{}, unsure: map[string]bool{}}
	for range times {
		// Half of them die while they start, half under load: after so many acknowledgements, on a machine of any speed.
		answers := 0
		if rng.IntN(2) == 0 {
			answers = 1 + rng.IntN(60)
		}
		w.live(t, where, time.Duration(rng.IntN(150))*time.Millisecond, answers)
		w.least += answers
	}
	s, err := rows.Open(context.Background(), where, clock.System{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	units, err := s.Units(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	acknowledged := len(w.acknowledged)
	lost := acknowledged
	for _, u := range units {
		id, acked := w.acknowledged[u.Code]
		switch {
		case !acked && !w.unsure[u.Code]:
			t.Errorf("%s was never sent, or is there twice", u.Code)
		case acked && (id != u.ID || len(u.Names) != 1 || u.Names[0].Text != "Đơn vị "+u.Code || u.Version != 1):
			t.Errorf("%s was acknowledged as %s and is %+v", u.Code, id, u)
		case acked:
			lost--
		}
		delete(w.acknowledged, u.Code)
		delete(w.unsure, u.Code)
	}
	if lost != 0 {
		t.Errorf("%d acknowledged writes are gone", lost)
	}
	r, err := s.Verify(context.Background(), store.Head{})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range r.Found {
		t.Errorf("%s: %v", f.Kind, f.Msg.Args)
	}
	if r.Acts != len(units) || len(units) < w.least {
		t.Errorf("%d acts, %d units; %d were waited for", r.Acts, len(units), w.least)
	}
	t.Logf("%d kills: %d writes acknowledged, %d lost, %d acts and %d units; %d of unknown outcome sent again; seed %d",
		times, acknowledged, lost, r.Acts, len(units), w.again, seed)
}

// live runs a writer until it is killed: some time after its start, or with so many acknowledgements.
func (w *writer) live(t *testing.T, where string, after time.Duration, answers int) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childEnv+"="+where)
	var again strings.Builder
	for request := range w.unsure {
		fmt.Fprintln(&again, request)
	}
	w.again += len(w.unsure)
	cmd.Stdin = strings.NewReader(again.String())
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	die := func() { _ = cmd.Process.Kill() }
	if answers == 0 {
		time.AfterFunc(after, die)
	}
	for lines := bufio.NewScanner(out); lines.Scan(); { // what was acknowledged before the kill arrives counts, too
		verb, rest, _ := strings.Cut(lines.Text(), " ")
		request, id, _ := strings.Cut(rest, " ")
		switch verb {
		case "sent":
			w.unsure[request] = true
		case "done":
			delete(w.unsure, request)
			w.acknowledged[request] = id
			if answers--; answers == 0 {
				die()
			}
		default:
			t.Error(lines.Text())
		}
	}
	_ = cmd.Wait()
}
