package folderlock

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// childEnv names the folder that this test binary, run once more, works on until it is killed.
const childEnv = "THIDUA_LOCK_CHILD"

func TestMain(m *testing.M) {
	if folder := os.Getenv(childEnv); folder != "" {
		if _, err := Take(folder, "serve", Serve); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		fmt.Println("held")
		time.Sleep(time.Hour)
	}
	os.Exit(m.Run())
}

// TestWays holds every pair of ways against each other.
func TestWays(t *testing.T) {
	for _, c := range []struct {
		first, second Way
		together      bool
	}{
		{Beside, Beside, true},
		{Beside, Serve, true},
		{Serve, Beside, true},
		{Serve, Serve, false},
		{Alone, Beside, false},
		{Beside, Alone, false},
		{Alone, Serve, false},
		{Serve, Alone, false},
		{Alone, Alone, false},
	} {
		folder := t.TempDir()
		first, err := Take(folder, "một", c.first)
		if err != nil {
			t.Fatal(err)
		}
		second, err := Take(folder, "hai", c.second)
		var taken *Taken
		switch {
		case c.together && err != nil:
			t.Errorf("%v: %v", c, err)
		case !c.together && !errors.As(err, &taken):
			t.Errorf("%v: %v", c, err)
		case !c.together &&
			(len(taken.Holders) != 1 || taken.Holders[0].Command != "một" || taken.Holders[0].PID != os.Getpid() ||
				taken.Holders[0].Since.IsZero()):
			t.Errorf("%v: held by %+v", c, taken.Holders)
		}
		if second != nil {
			second.Release()
		}
		first.Release()
		alone, err := Take(folder, "ba", Alone)
		if err != nil {
			t.Fatalf("%v: after both: %v", c, err)
		}
		alone.Release()
		if left, _ := filepath.Glob(filepath.Join(folder, sub, "*"+ending)); len(left) != 0 {
			t.Errorf("%v: left behind: %v", c, left)
		}
	}
	if _, err := Take(filepath.Join(t.TempDir(), "a", "b"), "x", Beside); err != nil {
		t.Error(err)
	}
}

// TestKilled: the lock of a program that was killed with -9 ends with it, and nobody is told that it is still there.
func TestKilled(t *testing.T) {
	folder := t.TempDir()
	for range 3 {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), childEnv+"="+folder)
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		if lines := bufio.NewScanner(out); !lines.Scan() || lines.Text() != "held" {
			t.Fatal(lines.Text())
		}
		var taken *Taken
		if _, err := Take(
			folder, "restore", Alone,
		); !errors.As(err, &taken) || len(taken.Holders) != 1 || taken.Holders[0].PID != cmd.Process.Pid {
			t.Errorf("%v", err)
		}
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
		held, err := Take(folder, "restore", Alone)
		if err != nil {
			t.Fatal(err)
		}
		if list := Holders(folder); len(list) != 1 || list[0].Command != "restore" {
			t.Errorf("%+v", list)
		}
		held.Release()
	}
}
