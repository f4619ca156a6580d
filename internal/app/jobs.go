package app

import (
	"context"
	"errors"
	"time"

	"thidua/internal/schedule"
	"thidua/internal/web"
)

// jobs lists what the program does by itself.
func jobs(site *web.Site, do *Services, cfg Config) *schedule.Scheduler {
	return &schedule.Scheduler{Log: cfg.Log, Jobs: []schedule.Job{
		{Name: "end phases", Every: time.Minute, Do: func(ctx context.Context) error {
			_, err := do.Rounds.Pass(ctx)
			return err
		}},
		// Nothing is read while nothing happened.
		{Name: "tell people", Every: time.Minute, Do: do.Notices.Pass},
		{Name: "sweep what is long over", Every: time.Hour, Do: func(ctx context.Context) error {
			return errors.Join(site.Sessions.Sweep(ctx), site.SignIns.Close(ctx), site.Drafts.Sweep(ctx), do.Notices.Sweep(ctx))
		}},
	}}
}
