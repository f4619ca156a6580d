package identity

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"time"

	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/words"
)

// Session is one sign-in on one device.
type Session struct {
	ID      string // digest of the secret that the browser holds; the secret itself is kept nowhere
	Account string
	Device  string    // what the browser says of itself
	Started time.Time // when the person signed in
	Seen    time.Time // when the person last did something, give or take [touchEvery]
	// when the person last proved who they are: dangerous acts ask for it anew; zero: the second step is due
	Proved time.Time
}

// Limits say how long a session lives. They are the site's settings.
type Limits struct {
	Idle      time.Duration // without an act; 5 to 60 minutes
	IdleAdmin time.Duration // the same for administrators
	Overall   time.Duration // from the sign-in, whatever is done
	Proof     time.Duration // how long a proof of who one is counts for dangerous acts
	OneDevice bool          // signing in ends the person's other sessions
}

// DefaultLimits are those of docs/adr/0010: 30 minutes idle, 15 for administrators, 12 hours overall.
func DefaultLimits() Limits {
	return Limits{Idle: 30 * time.Minute, IdleAdmin: 15 * time.Minute, Overall: 12 * time.Hour, Proof: 10 * time.Minute}
}

// touchEvery bounds how often being seen is written down; secondStep is how long the second step of a sign-in may take.
const (
	touchEvery = 15 * time.Second
	secondStep = 10 * time.Minute
)

// SessionStore is what sessions need of the database. A session is no act: it is not in the log.
type SessionStore interface {
	// Session returns a session; fault.NotFound.
	Session(ctx context.Context, id string) (*Session, error)
	// Sessions returns the sessions of an account, the newest first.
	Sessions(ctx context.Context, account string) ([]*Session, error)
	// AddSession adds a session.
	AddSession(ctx context.Context, s *Session) error
	// TouchSession writes when a session was seen and proved; fault.NotFound where it was ended meanwhile: an ended
	// session stays so.
	TouchSession(ctx context.Context, s *Session) error
	// EndSession removes a session, and keeps why for its browser; one that is gone is no error.
	EndSession(ctx context.Context, id string, e Ending) error
	// EndSessions removes the sessions of an account but one, and keeps why for their browsers.
	EndSessions(ctx context.Context, account, but string, e Ending) error
	// Ending returns why a session was ended; fault.NotFound where it was not.
	Ending(ctx context.Context, id string) (*Ending, error)
	// SweepSessions removes all sessions last seen before a time.
	SweepSessions(ctx context.Context, before time.Time) error
	// Account returns an account; fault.NotFound.
	Account(ctx context.Context, id string) (*Account, error)
}

// Sessions begins, finds and ends sessions. The server alone decides when one is over.
type Sessions struct {
	Store  SessionStore
	Clock  clock.Clock
	Limits Limits
}

// Begin starts a session of an account that has just proved who it is, and returns the secret for the browser.
func (s *Sessions) Begin(ctx context.Context, account, device string) (secret string, err error) {
	secret, n, err := s.begin(ctx, account, device, s.Clock.Now())
	if err == nil && s.Limits.OneDevice {
		err = s.EndAll(ctx, account, n.ID, Ending{Why: OtherDevice, By: account})
	}
	return secret, err
}

// BeginHalf starts a session of an account whose password was right and whose second step is due. It is good for that
// step alone.
func (s *Sessions) BeginHalf(ctx context.Context, account, device string) (secret string, err error) {
	secret, _, err = s.begin(ctx, account, device, time.Time{})
	return secret, err
}

// Half returns the session whose secret this is and whose second step is due, and its account. Faults: NotFound.
func (s *Sessions) Half(ctx context.Context, secret string) (*Session, *Account, error) {
	found, a, err := s.known(ctx, secret)
	if err == nil && (a.Disabled || !found.Proved.IsZero() || s.Clock.Now().Sub(found.Started) > secondStep) {
		err = fault.New(fault.NotFound, words.M("identity.nosession"))
	}
	if err != nil {
		return nil, nil, err
	}
	return found, a, nil
}

// Pass begins the whole session after the second step of a half one, which ends: the secret for the browser is a new
// one.
func (s *Sessions) Pass(ctx context.Context, half *Session) (secret string, err error) {
	if err := s.Store.EndSession(ctx, half.ID, Ending{}); err != nil {
		return "", err
	}
	return s.Begin(ctx, half.Account, half.Device)
}

func (s *Sessions) begin(
	ctx context.Context, account, device string, proved time.Time,
) (secret string, n *Session, err error) {
	raw := make([]byte, 32)
	if _, err := rand.Read(raw); err != nil {
		panic(err) // the system has no randomness: nothing can be made safely
	}
	secret = base64.RawURLEncoding.EncodeToString(raw)
	now := s.Clock.Now()
	n = &Session{ID: sessionID(secret), Account: account, Device: device, Started: now, Seen: now, Proved: proved}
	return secret, n, s.Store.AddSession(ctx, n)
}

func sessionID(secret string) string {
	sum := sha256.Sum256([]byte(secret))
	return hex.EncodeToString(sum[:])
}

// Find returns the session whose secret this is, and its account. A session that is over, or whose second step is due,
// is answered like one that never was. Faults: NotFound.
func (s *Sessions) Find(ctx context.Context, secret string) (*Session, *Account, error) {
	found, a, err := s.known(ctx, secret)
	if err == nil && (a.Disabled || found.Proved.IsZero() || s.Clock.Now().After(s.Ends(found, a))) {
		err = fault.New(fault.NotFound, words.M("identity.nosession"))
	}
	if err != nil {
		return nil, nil, err
	}
	return found, a, nil
}

// Late returns the account of a session that is over, while the browser still holds its secret: what such a browser
// sends may be kept as a draft of that account, and nothing else. ended says that somebody ended it, and that it did
// not just run out by being idle: whoever sends is then perhaps the one against whom it was ended, and what is kept
// must not enter anything by itself. Faults: NotFound.
func (s *Sessions) Late(ctx context.Context, secret string) (a *Account, ended bool, err error) {
	found, a, err := s.known(ctx, secret)
	if fault.Is(err, fault.NotFound) && secret != "" {
		var e *Ending
		if e, err = s.Store.Ending(ctx, sessionID(secret)); err == nil {
			ended = true
			a, err = s.Store.Account(ctx, e.Account)
		}
	}
	if err == nil && (a.Disabled || found != nil && found.Proved.IsZero()) {
		err = fault.New(fault.NotFound, words.M("identity.nosession"))
	}
	return a, ended, err
}

func (s *Sessions) known(ctx context.Context, secret string) (*Session, *Account, error) {
	if secret == "" {
		return nil, nil, fault.New(fault.NotFound, words.M("identity.nosession"))
	}
	found, err := s.Store.Session(ctx, sessionID(secret))
	if err != nil {
		return nil, nil, err
	}
	a, err := s.Store.Account(ctx, found.Account)
	return found, a, err
}

// Ends returns when the session ends if nothing more is done.
func (s *Sessions) Ends(n *Session, a *Account) time.Time {
	ends := n.Seen.Add(s.Idle(a))
	if last := s.Last(n); ends.After(last) {
		return last
	}
	return ends
}

// Idle returns how long a session of the account lives without an act.
func (s *Sessions) Idle(a *Account) time.Duration {
	if a.Has(Admin, s.Today()) {
		return s.Limits.IdleAdmin
	}
	return s.Limits.Idle
}

// Last returns when the session ends whatever is done.
func (s *Sessions) Last(n *Session) time.Time { return n.Started.Add(s.Limits.Overall) }

// Today returns the day it is in Việt Nam.
func (s *Sessions) Today() day.Date { return day.At(s.Clock.Now()) }

// Touch notes that the person did something. Polling is not doing something: who calls decides. Faults: NotFound (ended
// meanwhile).
func (s *Sessions) Touch(ctx context.Context, n *Session) error {
	now := s.Clock.Now()
	if now.Sub(n.Seen) < touchEvery {
		return nil
	}
	n.Seen = now
	return s.Store.TouchSession(ctx, n)
}

// Prove notes that the person has just proved again who they are.
func (s *Sessions) Prove(ctx context.Context, n *Session) error {
	n.Seen = s.Clock.Now()
	n.Proved = n.Seen
	return s.Store.TouchSession(ctx, n)
}

// Proven says whether the person proved who they are recently enough for a dangerous act.
func (s *Sessions) Proven(n *Session) bool { return s.Clock.Now().Sub(n.Proved) <= s.Limits.Proof }

// Mine returns the account's sessions that are not over.
func (s *Sessions) Mine(ctx context.Context, a *Account) ([]*Session, error) {
	all, err := s.Store.Sessions(ctx, a.ID)
	if err != nil {
		return nil, err
	}
	now := s.Clock.Now()
	var out []*Session
	for _, n := range all {
		if !n.Proved.IsZero() && !now.After(s.Ends(n, a)) {
			out = append(out, n)
		}
	}
	return out, nil
}

// End ends a session of the account. One that is not the account's stays.
func (s *Sessions) End(ctx context.Context, a *Account, id string) error {
	n, err := s.Store.Session(ctx, id)
	if err != nil {
		return err
	}
	if n.Account != a.ID {
		return fault.New(fault.NotFound, words.M("identity.nosession"))
	}
	return s.Store.EndSession(ctx, id, Ending{Why: LeftIt, By: a.ID, At: s.Clock.Now().UnixMicro()})
}

// Sweep removes sessions that are long over. The program calls it now and then.
func (s *Sessions) Sweep(ctx context.Context) error {
	return s.Store.SweepSessions(ctx, s.Clock.Now().Add(-2*s.Limits.Overall))
}

// EndReason is why sessions were ended by something else than signing out.
type EndReason string

// The reasons.
const (
	OtherDevice EndReason = "device"   // the person signed in elsewhere, and the site allows one device
	NewPassword EndReason = "password" // the person set a new password
	NewFactor   EndReason = "factor"   // the person changed their second factor
	EndedAll    EndReason = "all"      // the person ended all sessions
	WasReset    EndReason = "reset"    // somebody reset the account
	WasClosed   EndReason = "closed"   // somebody closed the account
	LeftIt      EndReason = "left"     // the person signed out, here or of this device from elsewhere
)

// EndReasons lists the reasons.
func EndReasons() []EndReason {
	return []EndReason{OtherDevice, NewPassword, NewFactor, EndedAll, WasReset, WasClosed, LeftIt}
}

// Ending says why a session was ended, by which account and when.
type Ending struct {
	Account string // whose session it was
	Why     EndReason
	By      string
	At      int64 // microseconds UTC
}

// EndAll ends all sessions of an account but one; "" for none. Their browsers are told why.
func (s *Sessions) EndAll(ctx context.Context, account, but string, e Ending) error {
	e.At = s.Clock.Now().UnixMicro()
	return s.Store.EndSessions(ctx, account, but, e)
}

// Ended returns why the session of this secret was ended. Faults: NotFound.
func (s *Sessions) Ended(ctx context.Context, secret string) (*Ending, error) {
	if secret == "" {
		return nil, fault.New(fault.NotFound, words.M("identity.nosession"))
	}
	return s.Store.Ending(ctx, sessionID(secret))
}

// Renew begins a new session in the place of one, with the proof of the moment, and ends all others of the account:
// whoever copied the old secret holds nothing.
func (s *Sessions) Renew(ctx context.Context, old *Session, e Ending) (secret string, err error) {
	secret, fresh, err := s.begin(ctx, old.Account, old.Device, s.Clock.Now())
	if err != nil {
		return "", err
	}
	return secret, s.EndAll(ctx, old.Account, fresh.ID, e)
}
