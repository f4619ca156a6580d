package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"thidua/internal/app"
	"thidua/internal/audit"
	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/id"
	"thidua/internal/identity"
	"thidua/internal/org"
	"thidua/internal/review"
	"thidua/internal/rows"
	"thidua/internal/sample"
	"thidua/internal/sheet"
)

// lastHour measures the last hours before a deadline: the program as a process of its own, and people who save figures
// through the screen of the score form over loopback.
func lastHour(window time.Duration) error {
	dir, err := os.MkdirTemp("", "thidua-bench")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	bin := filepath.Join(dir, "thidua")
	if err := exec.CommandContext(
		context.Background(), "go", "build", "-trimpath", "-ldflags=-s -w", "-o", bin, "./cmd/thidua",
	).Run(); err != nil {
		return err
	}
	fmt.Printf("perf-W5  a figure saved over HTTP, the program as a process of its own\n  %-46s %10s %10s %10s %10s\n",
		"", "CPU ms", "saves/s", "p95 ms", "sent away")
	if err := savesBeside(bin, dir, window); err != nil {
		return err
	}
	got, err := storm(bin, filepath.Join(dir, "hour"), 90, 200, calm{
		window: 6 * window, every: 3 * time.Second, pages: 20, people: 200,
	})
	if err != nil {
		return err
	}
	fmt.Printf("perf-W6  the last hour: 200 people, a save each 3 s, 20 pages a second, one round of 90 units, %s\n", 6*window)
	fmt.Printf("  %-46s %10.1f ms\n  %-46s %10.1f ms\n  %-46s %10d\n  %-46s %10.1f MB\n",
		"p95 of a save", float64(got.p95.Microseconds())/1000, "p95 of a page", float64(got.pageP95.Microseconds())/1000,
		"sent away", got.away, "memory at its highest", got.memory)
	verdict("p95 ≤ 300 ms", got.p95 <= 300*time.Millisecond && got.pageP95 <= 300*time.Millisecond)
	verdict("nothing lost, no error", true) // else it had ended with one
	verdict("≤ 150 MB", got.memory <= 150)
	fmt.Println()
	return nil
}

// savesBeside measures saves in rounds of several sizes, in turn with the peer.
func savesBeside(bin, dir string, window time.Duration) error {
	other := findPeer(dir)
	row := func(name string, got busyHour) {
		fmt.Printf("  %-46s %10.2f %10.0f %10.1f %10d\n", name, float64(got.cpu.Microseconds())/1000, got.rate,
			float64(got.p95.Microseconds())/1000, got.away)
	}
	for _, clients := range []int{8, 32} {
		var best busyHour
		if other.bin != "" {
			got, err := other.saves(filepath.Join(dir, "peer-"+strconv.Itoa(clients)), clients, window)
			if err != nil {
				return err
			}
			row(fmt.Sprintf("PocketBase, durable update, %d clients", clients), got)
			best = got
		}
		for _, units := range []int{9, 90, 240} {
			got, err := storm(bin, filepath.Join(dir, fmt.Sprint(units, "-", clients)), units, clients, calm{window: window})
			if err != nil {
				return err
			}
			row(fmt.Sprintf("this program, %d units, %d clients", units, clients), got)
			if other.bin != "" {
				verdict("CPU ≤ PocketBase's", got.cpu <= best.cpu)
				verdict("rate ≥ PocketBase's", got.rate >= best.rate)
			}
		}
	}
	return nil
}

// calm is how people behave: how long, how often each saves (0: as soon as it is answered), how many pages a second
// are looked at.
type calm struct {
	window, every time.Duration
	pages, people int
}

// busyHour is what came of it.
type busyHour struct {
	cpu          time.Duration // of the program, a save
	rate         float64
	p95, pageP95 time.Duration
	away         int     // told to come again
	memory       float64 // MB, at its highest
}

// storm prepares a round, starts the program and lets the people in.
func storm(bin, data string, units, clients int, c calm) (out busyHour, err error) {
	if err := os.Mkdir(data, 0o700); err != nil {
		return out, err
	}
	people, err := prepare(data, units, clients)
	if err != nil {
		return out, err
	}
	const address = "127.0.0.1:18474"
	cmd := exec.CommandContext(context.Background(), bin, "serve", "--listen", address, "--data", data)
	if err := cmd.Start(); err != nil {
		return out, err
	}
	t := &tempest{base: "http://" + address, people: people, calm: c}
	err = t.ready()
	if err == nil {
		before := spent(cmd.Process.Pid)
		err = t.run()
		out = t.sum()
		if t.saved > 0 {
			out.cpu = (spent(cmd.Process.Pid) - before) / time.Duration(t.saved)
		}
		out.memory = highest(cmd.Process.Pid)
	}
	err = errors.Join(err, cmd.Process.Signal(os.Interrupt))
	_ = cmd.Wait() // it was told to stop
	if err == nil {
		err = t.held(data)
	}
	return out, err
}

// prepare makes the sample round one of so many units, in the phase in which they fill in their forms, with people.
func prepare(data string, units, people int) ([]*person, error) {
	ctx := context.Background()
	at := clock.At(time.Date(2022, time.January, 4, 1, 0, 0, 0, time.UTC))
	s, err := rows.Open(ctx, app.File(data), at)
	if err != nil {
		return nil, err
	}
	if err := errors.Join(sample.Fill(ctx, s, at), s.Close()); err != nil {
		return nil, err
	}
	a, err := app.Open(ctx, app.Config{ // with the key of the site, which seals sessions
		Data: data, Limits: identity.DefaultLimits(), Clock: clock.System{}, Log: slog.New(slog.DiscardHandler),
	})
	if err != nil {
		return nil, err
	}
	out, err := crowdIn(ctx, a, units, people)
	return out, errors.Join(err, a.Close())
}

func crowdIn(ctx context.Context, a *app.App, units, people int) ([]*person, error) {
	s := a.Store
	list, err := s.Rounds(ctx, "")
	if err != nil || len(list) == 0 {
		return nil, errors.Join(errors.New("bench: the sample has no round"), err)
	}
	r, was := list[0], *list[0]
	r.Phase, r.Auto = review.SelfScoring, false
	act := audit.Act{Verb: "review.back", Object: "review_round/" + r.ID}
	if _, err := s.Transact(ctx, act, func(ctx context.Context) error { return s.ChangeRound(ctx, &was, r) }); err != nil {
		return nil, err
	}
	forms, err := s.Forms(ctx, r.ID)
	if err != nil {
		return nil, err
	}
	model := forms[slices.IndexFunc(forms, func(f *review.Form) bool { return f.Code == "quan-ly-thi-truong" })]
	total := max(units, len(forms)+1) // one at least is nobody's of the sample
	for n := len(forms); n < total; n++ {
		f, err := another(ctx, s, model, n)
		if err != nil {
			return nil, err
		}
		forms = append(forms, f)
	}
	own := slices.DeleteFunc(forms, func(f *review.Form) bool { return !strings.HasPrefix(f.Unit, "don-vi-them-") })
	w, err := a.Services.Rounds.World(ctx, r.ID)
	if err != nil {
		return nil, err
	}
	facts := counted(w, own[0])
	var out []*person
	for i := range people {
		p := &person{form: own[i%len(own)]}
		if p.fact = facts[i/len(own)%len(facts)]; p.form.Figure(p.fact, review.Reported) != nil {
			p.value = p.form.Figure(p.fact, review.Reported).Value
		}
		account, _, err := a.Services.IDs.Create(ctx, identity.By{}, identity.Account{
			Login: "nguoi-" + strconv.Itoa(i), Name: fmt.Sprintf("Người Thứ %d", i), Unit: p.form.Unit,
			Grants: []identity.Grant{{Role: identity.Officer, Unit: p.form.Unit}},
		})
		if err != nil {
			return nil, err
		}
		if p.secret, err = a.Site.Sessions.Begin(ctx, account, "bench"); err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	return out, nil
}

// counted are the facts of a form whose figure is a number.
func counted(w *review.World, f *review.Form) []string {
	var out []string
	for _, x := range w.Engine.Sheet().AllFacts() {
		if x.Kind == sheet.Count && x.Is.IsZero() && w.Asks(f, x) {
			out = append(out, x.Name)
		}
	}
	return out
}

// another adds a unit with a form that is like another one.
func another(ctx context.Context, s *rows.Store, model *review.Form, n int) (*review.Form, error) {
	f, now := *model, time.Now()
	f.ID, f.Version, f.Unit, f.Stage = id.New(now), 1, "don-vi-them-"+strconv.Itoa(n), review.Filling
	f.Grace, f.Due = false, nil
	f.Code, f.Name = "them-"+strconv.Itoa(n), fmt.Sprintf("Đơn vị thêm %d", n)
	f.Lines, f.Figures, f.Entries, f.Proofs, f.Sendings = slices.Clone(f.Lines), slices.Clone(f.Figures), nil, nil, nil
	for i := range f.Lines {
		f.Lines[i].ID, f.Lines[i].Stand = id.New(now), review.Waiting
	}
	for i := range f.Figures {
		f.Figures[i].ID = id.New(now)
	}
	born := day.Of(2000, 1, 1)
	u := org.Unit{
		ID: f.Unit, Version: 1, Code: f.Code, Kind: "so", Opened: born, Names: []org.Name{{Text: f.Name, From: born}},
	}
	act := audit.Act{Verb: "review.open", Object: "review_round/" + f.Round}
	_, err := s.Transact(ctx, act, func(ctx context.Context) error {
		if err := s.AddUnit(ctx, &u); err != nil {
			return err
		}
		return s.AddForm(ctx, &f)
	})
	return &f, err
}

// spent is the processor time that a process has used.
func spent(pid int) time.Duration {
	data, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/stat")
	_, rest, found := strings.Cut(string(data), ") ")
	f := strings.Fields(rest)
	if err != nil || !found || len(f) < 13 {
		return 0
	}
	user, _ := strconv.Atoi(f[11]) // ticks of a hundredth of a second; no number: 0, which shows
	system, _ := strconv.Atoi(f[12])
	return time.Duration(user+system) * 10 * time.Millisecond
}

// highest is the most memory that a process held, in MB.
func highest(pid int) float64 {
	data, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/status")
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(data)) {
		if f := strings.Fields(line); len(f) > 1 && f[0] == "VmHWM:" {
			kb, _ := strconv.ParseFloat(f[1], 64)
			return kb / 1000
		}
	}
	return 0
}
