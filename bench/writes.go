package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"sync"
	"syscall"
	"time"

	bare "thidua/bench/floor"
	"thidua/internal/audit"
	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/org"
	"thidua/internal/rows"
)

// saver is a contender for durable writes: save writes one value for a client and returns once it is durable.
type saver struct {
	name  string
	save  func(client, n int) error
	close func() error
}

// load is what one run of a contender gave.
type load struct {
	cpu  time.Duration // a write
	rate float64       // writes a second
	slow time.Duration // 99 of 100 writes were faster
}

// writes measures one value saved by several clients at once, synchronous FULL, with its entry of the log, beside two
// bare loops.
func writes(reps int, window time.Duration) error {
	for _, target := range []struct {
		name    string
		clients int
		rate    float64
		slow    time.Duration
		peer    float64
	}{
		{"perf-W1", 8, 3200, 15 * time.Millisecond, 1.5 * 2112},
		{"perf-W2", 32, 3500, 40 * time.Millisecond, 2.5 * 1377},
	} {
		got, err := raceSavers(target.clients, reps, window)
		if err != nil {
			return err
		}
		fmt.Printf(
			"%s  one value saved with its entry of the log, synchronous FULL, %d clients\n", target.name, target.clients,
		)
		fmt.Printf("  %-46s %10s %8s %10s %8s %10s\n", "", "CPU µs", "", "writes/s", "", "p99 ms")
		for i, l := range got {
			fmt.Printf("  %-46s %10.0f %7.1fx %10.0f %7.0f%% %10.1f\n", saverNames[i], float64(l.cpu.Nanoseconds())/1e3,
				float64(l.cpu)/float64(got[0].cpu), l.rate, 100*l.rate/got[0].rate, float64(l.slow.Microseconds())/1e3)
		}
		ours := got[2]
		verdict(fmt.Sprintf("≥ %.0f/s", target.rate), ours.rate >= target.rate)
		verdict(fmt.Sprintf("p99 ≤ %v", target.slow), ours.slow <= target.slow)
		verdict(fmt.Sprintf("≥ %.0f/s, PocketBase's multiple", target.peer), ours.rate >= target.peer)
		verdict("≥ 50 % of the bare loop, one row", ours.rate >= got[0].rate/2)
		verdict("≥ 50 % of the bare loop, same rows", ours.rate >= got[1].rate/2)
		fmt.Println()
	}
	return nil
}

var saverNames = []string{
	"bare group commit, one row (the limit)", "bare group commit, as many rows as we write", "this store",
}

// raceSavers runs the contenders in turn, reps times over, and returns the medians.
func raceSavers(clients, reps int, window time.Duration) ([]load, error) {
	dir, err := os.MkdirTemp("", "thidua-bench")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	runs := make([][]load, len(saverNames))
	for rep := range reps {
		for i := range saverNames {
			s, err := openSaver(i, filepath.Join(dir, fmt.Sprintf("%d-%d.db", rep, i)), clients)
			if err != nil {
				return nil, err
			}
			l, err := press(s, clients, window)
			if err != nil {
				return nil, err
			}
			if err := s.close(); err != nil {
				return nil, err
			}
			runs[i] = append(runs[i], l)
		}
	}
	out := make([]load, len(runs))
	for i, r := range runs {
		out[i] = load{
			middle(r, func(l load) time.Duration { return l.cpu }), middle(r, func(l load) float64 { return l.rate }),
			middle(r, func(l load) time.Duration { return l.slow }),
		}
	}
	return out, nil
}

func middle[T float64 | time.Duration](list []load, of func(load) T) T {
	var all []T
	for _, l := range list {
		all = append(all, of(l))
	}
	slices.Sort(all)
	return all[len(all)/2]
}

// press has the clients save for a while.
func press(s *saver, clients int, window time.Duration) (load, error) {
	took := make([][]time.Duration, clients)
	errs := make(chan error, clients)
	var wg sync.WaitGroup
	start, cpu := time.Now(), cpuTime()
	for c := range clients {
		wg.Go(func() {
			for n := 0; time.Since(start) < window; n++ {
				began := time.Now()
				if err := s.save(c, n); err != nil {
					errs <- err
					return
				}
				took[c] = append(took[c], time.Since(began))
			}
		})
	}
	wg.Wait()
	wall, cpu := time.Since(start), cpuTime()-cpu
	close(errs)
	if err := <-errs; err != nil {
		return load{}, fmt.Errorf("%s: %w", s.name, err)
	}
	all := slices.Concat(took...)
	slices.Sort(all)
	return load{cpu / time.Duration(len(all)), float64(len(all)) / wall.Seconds(), all[len(all)*99/100]}, nil
}

// cpuTime is what this process has used, of user and system.
func cpuTime() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func openSaver(which int, path string, clients int) (*saver, error) {
	ctx := context.Background()
	if which < 2 {
		f, err := bare.Open(ctx, path, bare.Rows(which))
		if err != nil {
			return nil, err
		}
		save := func(c, n int) error { return f.Save(fmt.Sprintf("unit/%026d", c*1_000_000+n)) }
		return &saver{saverNames[which], save, f.Close}, nil
	}
	s, err := rows.Open(ctx, path, clock.System{})
	if err != nil {
		return nil, err
	}
	units := make([]*org.Unit, clients)
	for c := range units {
		u := &org.Unit{
			ID: fmt.Sprintf("%026d", c), Version: 1, Code: fmt.Sprintf("so-%03d", c), Kind: "so", Opened: day.Of(2000, 1, 1),
		}
		units[c] = u
		if _, err := s.Transact(ctx, act(u, ""), func(ctx context.Context) error { return s.AddUnit(ctx, u) }); err != nil {
			return nil, err
		}
	}
	save := func(c, n int) error {
		u := units[c]
		u.Kind = fmt.Sprint("loại ", n)
		_, err := s.Transact(
			ctx, act(u, fmt.Sprintf("%d-%d", c, n)), func(ctx context.Context) error { return s.ChangeUnit(ctx, u) },
		)
		return err
	}
	return &saver{saverNames[which], save, s.Close}, nil
}

func act(u *org.Unit, request string) audit.Act {
	return audit.Act{Verb: "unit.move", Actor: "chuyen-vien", Object: "unit/" + u.ID, Request: request}
}

// size builds the program as it is given out and says how large it is.
func size() error {
	dir, err := os.MkdirTemp("", "thidua-bench")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	file := filepath.Join(dir, "thidua")
	cmd := exec.CommandContext(
		context.Background(), "go", "build", "-trimpath", "-ldflags=-s -w", "-o", file, "./cmd/thidua",
	)
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil {
		return err
	}
	info, err := os.Stat(file)
	if err != nil {
		return err
	}
	fmt.Printf("perf-R2  the program, one file\n  %-46s %10.1f MB\n", "stripped", float64(info.Size())/1e6)
	verdict("≤ 40 MB", info.Size() <= 40_000_000)
	fmt.Println()
	return nil
}
