package schedule_test

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"sync/atomic"
	"testing"
	"time"

	"thidua/internal/schedule"
)

// TestServe: each job runs again and again and never twice at once; a slow one keeps no other; all end with the
// context.
func TestServe(t *testing.T) {
	var quick, slow, at atomic.Int64
	block := make(chan struct{})
	ran := make(chan struct{}, 1000)
	s := &schedule.Scheduler{Log: slog.New(slog.NewTextHandler(io.Discard, nil)), Jobs: []schedule.Job{
		{Name: "quick", Every: time.Microsecond, Do: func(context.Context) error {
			if at.Add(1) > 1 {
				t.Error("twice at once")
			}
			quick.Add(1)
			at.Add(-1)
			select {
			case ran <- struct{}{}:
			default:
			}
			return nil
		}},
		{Name: "slow", Every: time.Microsecond, Do: func(ctx context.Context) error {
			slow.Add(1)
			select {
			case <-block:
			case <-ctx.Done():
			}
			return ctx.Err()
		}},
	}}
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() { s.Serve(ctx); close(done) }()
	for range 20 {
		<-ran
	}
	if slow.Load() > 1 {
		t.Error("the slow job runs twice")
	}
	stop()
	<-done
	if quick.Load() < 20 {
		t.Errorf("the quick job ran %d times", quick.Load())
	}
	if s.Last("slow").Failed != "" {
		t.Error("what ends with the program has not failed")
	}
}

// TestOnce: how a job went is known afterwards; one that panics has failed, and one that never ran has no time.
func TestOnce(t *testing.T) {
	s := &schedule.Scheduler{Log: slog.New(slog.NewTextHandler(io.Discard, nil))}
	ctx := context.Background()
	for name, do := range map[string]func(context.Context) error{
		"well":   func(context.Context) error { return nil },
		"badly":  func(context.Context) error { return errors.New("no") },
		"panics": func(context.Context) error { panic("oh") },
	} {
		if !s.Last(name).Ended.IsZero() {
			t.Errorf("%s ran before", name)
		}
		s.Once(ctx, schedule.Job{Name: name, Do: do})
		if got := s.Last(name); got.Ended.IsZero() || (got.Failed == "") != (name == "well") {
			t.Errorf("%s: %+v", name, got)
		}
	}
}
