package notice

import (
	"context"
	"errors"
	"time"

	"thidua/internal/audit"
	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/words"
)

// The pages that a mail leads to.
const (
	MinePath = "/toi/thong-bao"
	CodePath = MinePath + "/xac-nhan"
)

// Store is what notices need of the database. A mailbox is a person's own act and stands in the log; what was noted and
// mailed is no act, as sessions and drafts are none: the program does it by itself every few minutes, and the log is
// for what people do.
type Store interface {
	// Mailbox returns the mailbox of an account; nil where nothing was entered.
	Mailbox(ctx context.Context, account string) (*Mailbox, error)
	// Mailboxes returns those with an address.
	Mailboxes(ctx context.Context) ([]*Mailbox, error)
	// SetMailbox puts a mailbox of the version that was read; fault.Stale. It refuses to run outside a transaction of
	// [audit.Transact].
	SetMailbox(ctx context.Context, m *Mailbox) error
	// Notices returns the account's notices, the newest first.
	Notices(ctx context.Context, account string, limit int) ([]*Notice, error)
	// Noted returns the keys of what was noted with a day from this one on.
	Noted(ctx context.Context, from day.Date) (map[string]bool, error)
	// Note adds notices and leaves those alone that are there; it returns how many were added. In an act it is part of the
	// act.
	Note(ctx context.Context, list []*Notice) (int, error)
	// Ready returns what is to be mailed now, and what was claimed before a moment and not come back from, the oldest
	// first.
	Ready(ctx context.Context, now, lapsed int64, limit int) ([]*Notice, error)
	// Claim takes a notice up as it was read; false where another program was quicker.
	Claim(ctx context.Context, n *Notice, now int64) (bool, error)
	// Settle notes what became of a notice that this program claimed.
	Settle(ctx context.Context, n *Notice, claimed int64) error
	// SweepNotices removes what was noted before a moment.
	SweepNotices(ctx context.Context, before int64) error
}

// Source knows the work that notices are about.
type Source interface {
	// Stamp changes whenever something may have happened that people are told of.
	Stamp(ctx context.Context) (string, error)
	// Instants returns what holds now of the kinds that are mailed at once: who is told of what.
	Instants(ctx context.Context) ([]*Notice, error)
	// Letter writes what a notice has to say now; nil where it does not hold any more or the person may not see it any
	// more.
	Letter(ctx context.Context, n *Notice, lang words.Lang) (*Letter, error)
}

// Post takes letters to a mail server.
type Post interface {
	// Open connects to the server.
	Open(ctx context.Context) (Line, error)
}

// Line is an open connection.
type Line interface {
	// Send hands over one mail. Faults: [ErrRefused], [ErrAgain]; all others mean that the server takes no mail at all
	// now.
	Send(ctx context.Context, m Mail) error
	// Close ends the connection.
	Close() error
}

// What a server says about one mail.
var (
	ErrRefused = errors.New("notice: the mail is refused for good")
	ErrAgain   = errors.New("notice: the mail is not taken now")
)

// Sealer keeps a secret unreadable for whoever has only the database.
type Sealer interface {
	Seal(plain []byte, purpose string) (string, error)
	Open(sealed, purpose string) ([]byte, error)
}

// Service notes who is told of what, and sends the mail. Post is nil where no mail is set up. Pass is called by one
// goroutine.
type Service struct {
	Store  Store
	Tx     audit.Transact
	Clock  clock.Clock
	Sealer Sealer
	Source Source
	Post   Post
	Days   *day.Calendar
	Hour   Hour
	Site   string // address of the site, as it stands in links: "https://thidua.tinh.vn"

	stamp string    // of the work when it was last looked at
	rest  time.Time // no connection is tried before
	fails int       // of connections, in a row
}

// SetUp says whether mail is set up.
func (s *Service) SetUp() bool { return s.Post != nil }

// Mine returns what was noted for a person, the newest first.
func (s *Service) Mine(ctx context.Context, account string) ([]*Notice, error) {
	const shown = 200
	return s.Store.Notices(ctx, account, shown)
}

// keepFor is how long a notice is kept, and lookBack how old a thing may be that is noted still: what was swept is not
// noted again.
const (
	keepFor  = 400 * 24 * time.Hour
	lookBack = day.Date(60)
)

// Sweep removes notices that are long over. The program calls it now and then.
func (s *Service) Sweep(ctx context.Context) error {
	return s.Store.SweepNotices(ctx, s.Clock.Now().Add(-keepFor).UnixMicro())
}

// ChangedPath is the page that says what was changed about an account, and by whom.
const ChangedPath = "/toi"

// Changed tells the owner of an account that somebody else changed it, on the page of notices and by mail where an
// address is known: a password that others reset is the first step of who wants to act as its owner.
func (s *Service) Changed(ctx context.Context, account string) error {
	now := s.Clock.Now()
	n := &Notice{
		// each change is a notice of its own
		Account: account, Kind: Account, Path: ChangedPath + "?" + now.Format("150405.000000"),
		Day: day.At(now), At: now.UnixMicro(), Changed: now.UnixMicro(), State: Kept,
	}
	box, err := s.Store.Mailbox(ctx, account)
	if err != nil {
		return err
	}
	if s.SetUp() && box.Open(Account) {
		n.State = Waiting
	}
	_, err = s.Store.Note(ctx, []*Notice{n})
	return err
}

// Pass notes what is new and sends what is ready. A failure of the server is no failure of Pass's caller: what was not
// sent stays.
func (s *Service) Pass(ctx context.Context) error {
	return errors.Join(s.note(ctx), s.send(ctx))
}

// note notes what holds now and was not noted yet. Nothing is looked at while nothing has happened.
func (s *Service) note(ctx context.Context) error {
	now := s.Clock.Now()
	stamp, err := s.Source.Stamp(ctx)
	if err != nil {
		return err
	}
	stamp += "|" + day.At(now).String()
	if s.Hour.Past(now) {
		stamp += "|hour"
	}
	if stamp == s.stamp {
		return nil
	}
	list, err := s.due(ctx, now)
	if err != nil {
		return err
	}
	if len(list) > 0 {
		if _, err = s.Store.Note(ctx, list); err != nil {
			return err
		}
	}
	s.stamp = stamp
	return nil
}

// due is what is to be noted now.
func (s *Service) due(ctx context.Context, now time.Time) ([]*Notice, error) {
	today := day.At(now)
	instants, err := s.Source.Instants(ctx)
	if err != nil {
		return nil, err
	}
	boxes, err := s.Store.Mailboxes(ctx)
	if err != nil {
		return nil, err
	}
	noted, err := s.Store.Noted(ctx, today-lookBack)
	if err != nil {
		return nil, err
	}
	var out []*Notice
	of := map[string]*Mailbox{}
	add := func(n *Notice) {
		n.At, n.Changed, n.State = now.UnixMicro(), now.UnixMicro(), Kept
		if s.SetUp() && of[n.Account].Open(n.Kind) {
			n.State = Waiting
		}
		if n.Day >= today-lookBack && !noted[n.Key()] {
			out = append(out, n)
		}
	}
	for _, m := range boxes {
		of[m.Account] = m
		// Whoever came in after the hour has just seen what waits.
		if s.Days.Works(today) && s.Hour.Past(now) && m.Confirmed <= s.Hour.Begin(now) && s.SetUp() && m.Open(Digest) {
			add(&Notice{Account: m.Account, Kind: Digest, Path: "/", Day: today})
		}
	}
	for _, n := range instants {
		if n.Kind != Tomorrow || s.Hour.Past(now) { // nobody is told of a deadline at midnight
			add(n)
		}
	}
	return out, nil
}
