package store_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/org"
	"thidua/internal/store"
)

// childEnv names the database in which this test binary, run once more, writes until it is killed.
const childEnv = "THIDUA_CRASH_CHILD"

func init() {
	where := os.Getenv(childEnv)
	if where == "" {
		return
	}
	s, err := store.Open(context.Background(), where, clock.System{})
	if err != nil {
		fmt.Println("error", err)
		os.Exit(1)
	}
	o := &org.Service{Store: s, Tx: s.Transact, Clock: clock.System{}}
	for i := 0; ; i++ {
		request := fmt.Sprintf("yêu-cầu-%d-%d", os.Getpid(), i)
		u := org.Unit{Code: request, Kind: "so", Opened: day.Of(2000, 1, 1), Names: []org.Name{{From: day.Of(2000, 1, 1), Text: "Đơn vị " + request}}}
		id, err := o.Create(context.Background(), org.By{Account: "máy", Request: request}, u)
		if err != nil {
			fmt.Println("error", err)
			os.Exit(1)
		}
		fmt.Println("done", id, u.Names[0].Text) // acknowledged: from here on it must be there
	}
}

// TestKill kills a writer with -9 again and again. What was acknowledged is there, once and unchanged, the log is whole, and the next
// writer goes on.
func TestKill(t *testing.T) {
	t.Run("sqlite", func(t *testing.T) { kill(t, filepath.Join(t.TempDir(), "a.db")) })
	t.Run("postgres", func(t *testing.T) { kill(t, freshDatabase(t)) })
}

func kill(t *testing.T, where string) {
	acknowledged := map[string]string{}
	for round := range 6 {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), childEnv+"="+where)
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(out)
		for n := 0; n < 15+7*round && lines.Scan(); n++ {
			verb, rest, _ := strings.Cut(lines.Text(), " ")
			if verb != "done" {
				t.Fatal(lines.Text())
			}
			id, name, _ := strings.Cut(rest, " ")
			acknowledged[id] = name
		}
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		for lines.Scan() { // what was acknowledged before the kill arrived counts too
			if rest, ok := strings.CutPrefix(lines.Text(), "done "); ok {
				id, name, _ := strings.Cut(rest, " ")
				acknowledged[id] = name
			}
		}
		_ = cmd.Wait()
	}
	s, err := store.Open(context.Background(), where, clock.System{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	units, err := s.Units(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	have := map[string]string{}
	for _, u := range units {
		have[u.ID] = u.Names[0].Text
	}
	for id, name := range acknowledged {
		if have[id] != name {
			t.Errorf("acknowledged unit %s is %q, want %q", id, have[id], name)
		}
	}
	r, err := s.Verify(context.Background(), store.Head{})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range r.Found {
		t.Errorf("%s: %v", f.Kind, f.Msg.Args)
	}
	if len(acknowledged) < 150 || r.Acts < len(acknowledged) {
		t.Errorf("%d acknowledged, %d acts", len(acknowledged), r.Acts)
	}
	t.Logf("%d acknowledged, %d in the database, 6 kills", len(acknowledged), len(units))
}
