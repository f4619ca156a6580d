// Package schedule runs what happens by itself: reminders and digests, the end of phases, sweeping, and later backups
// and publication. Each job runs beside the others, so that a mail server that takes its time keeps no phase open, and
// never twice at once. What a job must not do twice it has to see by what it finds: another server may run the same.
package schedule

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"time"
)

// Job is something that is done again and again.
type Job struct {
	Name  string        // as the log of the server calls it
	Every time.Duration // from the end of one run to the begin of the next
	Do    func(ctx context.Context) error
}

// Scheduler runs jobs. It may be asked by several goroutines how they went.
type Scheduler struct {
	Log  *slog.Logger
	Jobs []Job

	mu   sync.Mutex
	runs map[string]Run
}

// Run is how a job went last.
type Run struct {
	Ended  time.Time // of the machine's clock; zero where it never ran
	Failed string    // what it failed with; "" where it went well
}

// Serve runs all jobs until ctx ends, and returns when the last of them is done.
func (s *Scheduler) Serve(ctx context.Context) {
	var all sync.WaitGroup
	for _, j := range s.Jobs {
		all.Go(func() { s.repeat(ctx, j) })
	}
	all.Wait()
}

// repeat runs one job again and again.
func (s *Scheduler) repeat(ctx context.Context, j Job) {
	timer := time.NewTimer(j.Every)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-timer.C:
			s.Once(ctx, j)
			timer.Reset(j.Every)
		}
	}
}

// Once runs a job now and notes how it went. One that panics fails as with an error: the others go on.
func (s *Scheduler) Once(ctx context.Context, j Job) {
	err := guarded(ctx, j)
	run := Run{Ended: time.Now()}
	if err != nil && ctx.Err() == nil {
		run.Failed = err.Error()
		s.Log.Error("a job failed", "job", j.Name, "cause", run.Failed)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.runs == nil {
		s.runs = map[string]Run{}
	}
	s.runs[j.Name] = run
}

// guarded runs a job; a panic is an error.
func guarded(ctx context.Context, j Job) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("schedule: %s: %v", j.Name, p)
		}
	}()
	return j.Do(ctx)
}

// Last returns how a job went last; the zero Run where it never ran.
func (s *Scheduler) Last(name string) Run {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.runs[name]
}
