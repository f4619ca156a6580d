package identity

import (
	"context"
	"time"

	"thidua/internal/audit"
	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/id"
)

// What is what became of a sign-in.
type What string

// What is recorded of sign-ins. Nothing that was typed is.
const (
	SignedIn  What = "in"
	Refused   What = "refused" // a wrong password, code or passkey under the name of an account
	SignedOut What = "out"
	Ended     What = "ended" // sessions ended by something else than signing out
)

// Whats lists what is recorded.
func Whats() []What { return []What{SignedIn, Refused, SignedOut, Ended} }

// SignIn is one line of the record of sign-ins.
type SignIn struct {
	ID      string
	Account string
	What    What
	Address string // of the network; "" where the program did it
	Device  string // what the browser says of itself
	At      time.Time
}

// SignInHour is what is only counted.
type SignInHour struct {
	From    time.Time
	Refused int64 // under a name that nobody has
	More    int64 // what is more than a day keeps
}

// Bounds of the record: of one account and day, of all accounts and a day, and how many days are kept.
const (
	signInsOfOne = 60
	signInsOfDay = 20_000
	SignInDays   = 90
)

// SignInStore is what the record of sign-ins needs of the database.
type SignInStore interface {
	// AddSignIn adds a line, unless its account and day, or the day, have so many: then it is counted. It is no act.
	AddSignIn(ctx context.Context, n *SignIn, ofOne, ofDay int) error
	// CountRefusal counts a refusal under a name that nobody has. It is no act.
	CountRefusal(ctx context.Context, at time.Time) error
	// SignIns returns lines of an account, or with "" of all, those before a line or with "" from the newest on.
	SignIns(ctx context.Context, account, before string, limit int) ([]*SignIn, error)
	// SignInHours returns what was counted, the newest first.
	SignInHours(ctx context.Context, limit int) ([]SignInHour, error)
	// OpenSignInDays returns the days before one that have lines or counts and are not closed.
	OpenSignInDays(ctx context.Context, before day.Date) ([]day.Date, error)
	// CloseSignInDay puts the hash of a day's lines and counts into the log, within an act.
	CloseSignInDay(ctx context.Context, d day.Date) error
	// SweepSignIns removes lines and counts of days before one.
	SweepSignIns(ctx context.Context, before day.Date) error
	// AccountByLogin returns the account of that login; fault.NotFound.
	AccountByLogin(ctx context.Context, login string) (*Account, error)
}

// SignIns is the record of sign-ins: bounded, apart from the log, and bound into it once a day.
type SignIns struct {
	Store SignInStore
	Tx    audit.Transact
	Clock clock.Clock
}

// Note records what became of a sign-in of an account. The edge calls it.
func (s *SignIns) Note(ctx context.Context, account string, what What, address, device string) error {
	now := s.Clock.Now()
	n := &SignIn{ID: id.New(now), Account: account, What: what, Address: address, Device: device, At: now}
	return s.Store.AddSignIn(ctx, n, signInsOfOne, signInsOfDay)
}

// Unknown counts a refusal under a name that nobody has: the name may be a password typed into the wrong field, and is
// not kept.
func (s *SignIns) Unknown(ctx context.Context) error { return s.Store.CountRefusal(ctx, s.Clock.Now()) }

// Of returns the newest lines of an account, for its owner.
func (s *SignIns) Of(ctx context.Context, account string, limit int) ([]*SignIn, error) {
	return s.Store.SignIns(ctx, account, "", limit)
}

// Close closes the record of the days that are over, each by an act of the program, and removes what is older than is
// kept. The program calls it now and then.
func (s *SignIns) Close(ctx context.Context) error {
	today := day.At(s.Clock.Now())
	open, err := s.Store.OpenSignInDays(ctx, today)
	if err != nil {
		return err
	}
	for _, d := range open {
		object := "signin_day/" + d.String()
		act := audit.Act{Verb: "signin.day", Object: object, Request: object} // of several programs one does it
		_, err := s.Tx(ctx, act, func(ctx context.Context) error { return s.Store.CloseSignInDay(ctx, d) })
		if err != nil {
			return err
		}
	}
	return s.Store.SweepSignIns(ctx, today-SignInDays)
}
