package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	bare "thidua/bench/floor"
	"thidua/internal/app"
	"thidua/internal/clock"
	"thidua/internal/identity"
	"thidua/internal/rows"
	"thidua/internal/sample"
)

const listed = 200 // rows of the list

// site is the program with sample data and as many accounts as the list shows.
type site struct {
	dir, secret, unit string
	app               *app.App
}

func openSite(dir string) (*site, error) {
	ctx := context.Background()
	at := clock.At(time.Date(2022, time.January, 4, 1, 0, 0, 0, time.UTC))
	s, err := rows.Open(ctx, app.File(dir), at)
	if err != nil {
		return nil, err
	}
	if err := errors.Join(sample.Fill(ctx, s, at), crowd(ctx, s, at), s.Close()); err != nil {
		return nil, err
	}
	a, err := app.Open(ctx, app.Config{
		Data: dir, Limits: identity.DefaultLimits(), Clock: clock.At(sample.Today), Log: slog.New(slog.DiscardHandler),
	})
	if err != nil {
		return nil, err
	}
	who, err := a.Store.AccountByLogin(ctx, "thuong-truc")
	if err != nil {
		return nil, err
	}
	unit, err := a.Store.UnitByCode(ctx, "tu-phap")
	if err != nil {
		return nil, err
	}
	secret, err := a.Site.Sessions.Begin(ctx, who.ID, "bench")
	return &site{dir, secret, unit.ID, a}, err
}

// crowd hands out accounts until there are enough.
func crowd(ctx context.Context, s *rows.Store, at clock.Clock) error {
	ids := &identity.Service{Store: s, Tx: s.Transact, Clock: at}
	have, err := s.Accounts(ctx)
	if err != nil {
		return err
	}
	unit, err := s.UnitByCode(ctx, "tu-phap")
	if err != nil {
		return err
	}
	for n := len(have); n < listed; n++ {
		a := identity.Account{
			Login: fmt.Sprintf("can-bo-%03d", n), Name: fmt.Sprintf("Người Thứ %d", n), Unit: unit.ID,
			Grants: []identity.Grant{{Role: identity.Officer, Unit: unit.ID}},
		}
		if _, _, err := ids.Create(ctx, identity.By{}, a); err != nil {
			return err
		}
	}
	return nil
}

// asks is one contender: a handler and the request it answers.
type asks struct {
	name    string
	handler http.Handler
	path    string
	json    bool
	secret  string
}

func (a asks) once() (size int, err error) {
	r := httptest.NewRequestWithContext(context.Background(), http.MethodGet, a.path, nil)
	if a.json {
		r.Header.Set("Accept", "application/json")
	}
	if a.secret != "" {
		r.AddCookie(&http.Cookie{Name: "phien", Value: a.secret})
	}
	w := httptest.NewRecorder()
	a.handler.ServeHTTP(w, r)
	if w.Code != http.StatusOK {
		return 0, fmt.Errorf("%s: %s answers %d", a.name, a.path, w.Code)
	}
	return w.Body.Len(), nil
}

// pages measures a list of 200 rows and one record, each beside a bare handler that reads the same rows.
func pages(reps int) error {
	dir, err := os.MkdirTemp("", "thidua-bench")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	s, err := openSite(dir)
	if err != nil {
		return err
	}
	f, err := bare.OpenPages(app.File(dir))
	if err != nil {
		return err
	}
	one := http.NewServeMux()
	one.HandleFunc("GET /don-vi/{id}", f.One)
	l1 := []asks{
		{"bare list (the limit)", http.HandlerFunc(f.List), "/", false, ""},
		{"this program", s.app.Handler, "/tai-khoan", false, s.secret},
	}
	a1 := []asks{
		{"bare record (the limit)", one, "/don-vi/" + s.unit, true, ""},
		{"this program", s.app.Handler, "/don-vi/" + s.unit, true, s.secret},
	}
	got, size, err := raceAsks(l1, reps, 40)
	if err != nil {
		return err
	}
	fmt.Printf("perf-L1  a list of %d rows as HTML, signed in\n", listed)
	tellAsks(l1, got, size)
	verdict("≤ 2.5 ms", got[1] <= 2500*time.Microsecond)
	verdict("≤ 12 µs a row", got[1]/listed <= 12*time.Microsecond)
	verdict("k ≤ 2", got[1] <= 2*got[0])
	verdict("≤ 60 KB", size[1] <= 60_000)
	if err := s.roundPages(l1[0], reps); err != nil {
		return err
	}
	if got, size, err = raceAsks(a1, reps, 1000); err != nil {
		return err
	}
	fmt.Println("\nperf-A1  one record as JSON, signed in")
	tellAsks(a1, got, size)
	verdict("≤ 0.085 ms", got[1] <= 85*time.Microsecond)
	verdict("k ≤ 3", got[1] <= 3*got[0])
	fmt.Println()
	return errors.Join(f.Close(), s.app.Close())
}

// roundPages measures the pages of the sample round: nine units on 36 lines each, scored anew for each request.
func (s *site) roundPages(floor asks, reps int) error {
	ctx := context.Background()
	rounds, err := s.app.Store.Rounds(ctx, "")
	if err != nil || len(rounds) == 0 {
		return errors.Join(errors.New("bench: the sample has no round"), err)
	}
	forms, err := s.app.Store.FormHeads(ctx, rounds[0].ID)
	if err != nil || len(forms) == 0 {
		return errors.Join(errors.New("bench: the round has no form"), err)
	}
	list := []asks{
		floor,
		{"the ranking of a round", s.app.Handler, "/vong/" + rounds[0].ID + "/xep-hang", false, s.secret},
		{"a form with its lines", s.app.Handler, "/phieu/" + forms[0].ID, false, s.secret},
		{"the page of the round", s.app.Handler, "/vong/" + rounds[0].ID, false, s.secret},
	}
	got, size, err := raceAsks(list, reps, 10)
	if err != nil {
		return err
	}
	fmt.Println("\nperf-L1  pages of a round of nine units, signed in, beside the bare list of 200 rows")
	tellAsks(list, got, size)
	return nil
}

// raceAsks asks the contenders in turn, reps times over, and returns the medians of CPU a request, and the sizes of the
// answers.
func raceAsks(list []asks, reps, each int) ([]time.Duration, []int, error) {
	runs, size := make([][]time.Duration, len(list)), make([]int, len(list))
	for range reps {
		for i, a := range list {
			cpu := cpuTime()
			for range each {
				var err error
				if size[i], err = a.once(); err != nil {
					return nil, nil, err
				}
			}
			runs[i] = append(runs[i], (cpuTime()-cpu)/time.Duration(each))
		}
	}
	out := make([]time.Duration, len(list))
	for i, r := range runs {
		slices.Sort(r)
		out[i] = r[len(r)/2]
	}
	return out, size, nil
}

func tellAsks(list []asks, got []time.Duration, size []int) {
	for i, a := range list {
		fmt.Printf(
			"  %-46s %10.3f ms CPU %8.1f× %8.1f KB\n", a.name, float64(got[i].Microseconds())/1000,
			float64(got[i])/float64(got[0]), float64(size[i])/1000,
		)
	}
}

// life measures how soon the real program answers on filled data, and how much memory it holds idle and under load.
func life(reps int) error {
	dir, err := os.MkdirTemp("", "thidua-bench")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	data := filepath.Join(dir, "data")
	if err := os.Mkdir(data, 0o700); err != nil {
		return err
	}
	s, err := openSite(data)
	if err != nil {
		return err
	}
	if err := s.app.Close(); err != nil {
		return err
	}
	bin := filepath.Join(dir, "thidua")
	if err := exec.CommandContext(
		context.Background(), "go", "build", "-trimpath", "-ldflags=-s -w", "-o", bin, "./cmd/thidua",
	).Run(); err != nil {
		return err
	}
	var starts []time.Duration
	var idle, busy float64
	for range reps {
		took, i, b, err := live(bin, data)
		if err != nil {
			return err
		}
		starts, idle, busy = append(starts, took), i, b
	}
	slices.Sort(starts)
	start := starts[len(starts)/2]
	fmt.Printf(
		"perf-R1  start to the first answer, filled data\n  %-46s %10.0f ms\n", "median", float64(start.Microseconds())/1000,
	)
	verdict("≤ 54 ms", start <= 54*time.Millisecond)
	fmt.Printf(
		"perf-R3  memory of the process\n  %-46s %10.1f MB\n  %-46s %10.1f MB\n", "idle, after the first answer", idle,
		"after 2,000 requests, 8 at once", busy,
	)
	verdict("≤ 45 MB idle", idle <= 45)
	verdict("≤ 92 MB under load", busy <= 92)
	fmt.Println()
	return nil
}

// live starts the program, waits for its first answer, loads it and stops it.
func live(bin, data string) (start time.Duration, idle, busy float64, err error) {
	const address = "127.0.0.1:18473"
	cmd := exec.CommandContext(context.Background(), bin, "serve", "--listen", address, "--data", data)
	began := time.Now()
	if err := cmd.Start(); err != nil {
		return 0, 0, 0, err
	}
	defer func() {
		err = errors.Join(err, cmd.Process.Signal(os.Interrupt))
		_ = cmd.Wait() // it was told to stop
	}()
	get := func(path string) error {
		r, err := http.NewRequestWithContext(context.Background(), http.MethodGet, "http://"+address+path, nil)
		if err != nil {
			return err
		}
		res, err := http.DefaultClient.Do(r)
		if err != nil {
			return err
		}
		return res.Body.Close()
	}
	for get("/healthz") != nil {
		if time.Since(began) > 20*time.Second {
			return 0, 0, 0, errors.New("the program does not answer")
		}
		time.Sleep(500 * time.Microsecond)
	}
	start = time.Since(began)
	time.Sleep(300 * time.Millisecond)
	idle = resident(cmd.Process.Pid)
	errs := make(chan error, 8)
	for range 8 {
		go func() {
			for range 250 {
				if err := get("/dang-nhap"); err != nil {
					errs <- err
					return
				}
			}
			errs <- nil
		}()
	}
	for range 8 {
		err = errors.Join(err, <-errs)
	}
	return start, idle, resident(cmd.Process.Pid), err
}

// resident is the memory a process holds, in MB; 0 where the system does not say.
func resident(pid int) float64 {
	data, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/status")
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(data)) {
		if f := strings.Fields(line); len(f) > 1 && f[0] == "VmRSS:" {
			kb, _ := strconv.ParseFloat(f[1], 64) // no number: 0, which no target is met by
			return kb / 1000
		}
	}
	return 0
}
