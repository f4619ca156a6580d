package app

import (
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
