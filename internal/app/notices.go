package app

import (
	"context"
	"time"

	"thidua/internal/day"
	"thidua/internal/mail"
	"thidua/internal/notice"
	"thidua/internal/rows"
)

// notices builds the service of notices; without a mail server it only notes.
func (c Config) notices(s *rows.Store, sealer notice.Sealer, days *day.Calendar) *notice.Service {
	n := &notice.Service{Store: s, Tx: s.Transact, Clock: c.Clock, Sealer: sealer, Days: days, Hour: c.Digest, Site: c.URL}
	if n.Hour == 0 {
		n.Hour = notice.DefaultHour
	}
	if c.Mail.Server != "" {
		n.Post = &mail.Sender{Options: c.Mail}
	}
	return n
}

// notifyEvery is how often is looked at what people are told of. Nothing is read while nothing happened.
const notifyEvery = time.Minute

// notify notes and mails until ctx ends. It runs beside the requests: a mail server that takes its time keeps nobody
// waiting.
func (a *App) notify(ctx context.Context) {
	tick := time.NewTicker(notifyEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			if err := a.Services.Notices.Pass(ctx); err != nil && ctx.Err() == nil {
				a.cfg.Log.Error("notices did not pass", "cause", err.Error())
			}
		}
	}
}
