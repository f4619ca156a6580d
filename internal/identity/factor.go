package identity

import (
	"context"
	"crypto/subtle"
	"encoding/base32"
	"errors"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/pquerna/otp"
	"github.com/pquerna/otp/hotp"
	"github.com/pquerna/otp/totp"

	"thidua/internal/audit"
	"thidua/internal/fault"
	"thidua/internal/password"
	"thidua/internal/words"
)

// Factor is the second factor of an account: a key that the owner's phone holds too and makes a code of every half
// minute (RFC 6238), and recovery codes for the day on which the phone is gone.
type Factor struct {
	Account string
	Key     string    // sealed
	Started time.Time // when it was turned on
	Codes   []string  // digests of the recovery codes in the order of the printed list, "" for one that was used
}

// Left returns how many recovery codes were not used yet.
func (f *Factor) Left() int {
	n := 0
	for _, digest := range f.Codes {
		if digest != "" {
			n++
		}
	}
	return n
}

// FactorStore is what second factors need of the database.
type FactorStore interface {
	// Factor returns the second factor of an account; fault.NotFound.
	Factor(ctx context.Context, account string) (*Factor, error)
	// AddFactor adds a factor; fault.Conflict where the account has one.
	AddFactor(ctx context.Context, f *Factor) error
	// SetCodes replaces the recovery codes of a factor; fault.NotFound.
	SetCodes(ctx context.Context, f *Factor) error
	// UseCode takes away the recovery code at a place of the list; fault.NotFound where it is not there any more.
	UseCode(ctx context.Context, account string, place int, digest string) error
	// DropFactor removes the factor of an account; one that is not there is no error.
	DropFactor(ctx context.Context, account string) error
	// UseStep notes the step of time whose code was taken, and says whether it is later than any before. It is no act.
	UseStep(ctx context.Context, account string, step int64) (later bool, err error)
	// CountFailure raises the number of failures of a login where it still is was: of attempts at the same time one
	// counts, and only that one may go on. It is no act.
	CountFailure(ctx context.Context, login string, was int, at time.Time) (counted bool, err error)
}

// Sealer keeps a secret unreadable for whoever has only the database. What was sealed for one purpose does not open for
// another.
type Sealer interface {
	Seal(plain []byte, purpose string) (string, error)
	Open(sealed, purpose string) ([]byte, error)
}

// The codes of the phone are those that every authenticator makes: six digits of SHA-1 every 30 seconds.
const (
	stepSeconds   = 30
	window        = 1 // steps before and after now: clocks differ, and typing takes time
	digits        = otp.DigitsSix
	recoveryCodes = 10
	offerLife     = 30 * time.Minute // how long somebody may take to set up the phone
)

// Offer is a key on its way to a phone.
type Offer struct {
	Key    string // in base32, to be typed
	URL    string // to be photographed
	Ticket string // brings the key back with the first code; it is sealed, and nothing is kept until then
}

// OfferFactor makes a key for the owner's phone. issuer names this site there. Only the owner may ask, after proving
// who they are. Faults: Conflict (the account has a factor).
func (s *Service) OfferFactor(a *Account, issuer string) (Offer, error) {
	if a.Factor {
		return Offer{}, fault.New(fault.Conflict, words.M("identity.hasfactor"))
	}
	k, err := totp.Generate(totp.GenerateOpts{Issuer: issuer, AccountName: a.Login})
	if err != nil {
		return Offer{}, err
	}
	plain := strconv.FormatInt(s.Clock.Now().Unix(), 10) + " " + k.Secret()
	ticket, err := s.Sealer.Seal([]byte(plain), "offer/"+a.ID)
	return Offer{Key: k.Secret(), URL: k.URL(), Ticket: ticket}, err
}

// SameOffer returns the offer of a ticket once more, for somebody whose first code was wrong. Faults: Conflict (not of
// this account, or too old).
func (s *Service) SameOffer(a *Account, issuer, ticket string) (Offer, error) {
	key, err := s.offered(a, ticket)
	if err != nil {
		return Offer{}, err
	}
	raw, err := base32.StdEncoding.WithPadding(base32.NoPadding).DecodeString(key)
	if err != nil {
		return Offer{}, err
	}
	k, err := totp.Generate(totp.GenerateOpts{Issuer: issuer, AccountName: a.Login, Secret: raw})
	if err != nil {
		return Offer{}, err
	}
	return Offer{Key: key, URL: k.URL(), Ticket: ticket}, nil
}

// offered opens a ticket.
func (s *Service) offered(a *Account, ticket string) (key string, err error) {
	plain, err := s.Sealer.Open(ticket, "offer/"+a.ID)
	at, key, _ := strings.Cut(string(plain), " ")
	made, bad := strconv.ParseInt(at, 10, 64)
	if err != nil || bad != nil || s.Clock.Now().Sub(time.Unix(made, 0)) > offerLife {
		return "", fault.New(fault.Conflict, words.M("identity.oldoffer"))
	}
	return key, nil
}

// TurnOn turns the second factor on with the key of a ticket and the first code of the phone, and returns the recovery
// codes, which are shown once: none where the request was done before. Only the owner may. Faults: Conflict (too old,
// or the account has a factor), Invalid (the code).
func (s *Service) TurnOn(ctx context.Context, by By, a *Account, ticket, code string) (codes []string, err error) {
	key, err := s.offered(a, ticket)
	if err != nil {
		return nil, err
	}
	sealed, err := s.Sealer.Seal([]byte(key), sealedFor(a.ID))
	if err != nil {
		return nil, err
	}
	f := &Factor{Account: a.ID, Key: sealed, Started: s.Clock.Now()}
	err = s.change(ctx, by.Act("account.factoron", accountObject+a.ID), a.ID, func(ctx context.Context, _ *Account) error {
		taken, err := s.takeStep(ctx, a.ID, key, code)
		if err != nil {
			return err
		}
		if !taken {
			return fault.New(fault.Invalid, words.M("identity.invalid")).Field("code", words.M("identity.firstcode"))
		}
		codes = f.newCodes()
		return s.Store.AddFactor(ctx, f)
	})
	if fault.Is(err, fault.Conflict) {
		err = fault.New(fault.Conflict, words.M("identity.hasfactor"))
	}
	return codes, err
}

func sealedFor(account string) string { return "factor/" + account }

// newCodes puts new recovery codes into the factor and returns them.
func (f *Factor) newCodes() []string {
	codes := make([]string, recoveryCodes)
	f.Codes = make([]string, recoveryCodes)
	for i := range codes {
		codes[i], f.Codes[i] = password.Code()
	}
	return codes
}

// NewCodes replaces the recovery codes and returns the new ones, which are shown once: none where the request was done
// before. Only the owner may, after proving who they are. Faults: NotFound (the account has no factor).
func (s *Service) NewCodes(ctx context.Context, by By, account string) (codes []string, err error) {
	f := &Factor{Account: account}
	err = s.change(ctx, by.Act(
		"account.factorcodes", accountObject+account,
	), account, func(ctx context.Context, _ *Account) error {
		codes = f.newCodes()
		return s.Store.SetCodes(ctx, f)
	})
	return codes, err
}

// TurnOff takes the second factor away. Only the owner may, after proving who they are, and with the password, which
// from now on stands alone: one that is too short for that has to be changed first. Faults: Invalid (the password),
// NotFound.
func (s *Service) TurnOff(ctx context.Context, by By, a *Account, secret string) error {
	if _, err := s.SignIn(ctx, a.Login, secret); err != nil {
		return about("password", err)
	}
	if len([]rune(secret)) < MinPassword {
		return fault.New(fault.Invalid, words.M("identity.invalid")).Field(
			"password", words.M("identity.shortalone", MinPassword),
		)
	}
	return s.change(ctx, by.Act(
		"account.factoroff", accountObject+a.ID,
	), a.ID, func(ctx context.Context, _ *Account) error {
		return s.Store.DropFactor(ctx, a.ID)
	})
}

// about turns a refusal into what is wrong with a field of a form.
func about(field string, err error) error {
	var f *fault.Error
	if errors.As(err, &f) && f.Kind == fault.Forbidden {
		return fault.New(fault.Invalid, words.M("identity.invalid")).Field(field, f.Msg)
	}
	return err
}

// Passed says how the second step was passed.
type Passed struct {
	Recovery bool // with a recovery code
	Left     int  // how many of them are left
}

// SecondStep checks the code of the phone, or a recovery code, of an account whose password was right. A wrong code
// counts as a failed attempt like a wrong password, and a right one ends the count. Faults: Forbidden.
func (s *Service) SecondStep(ctx context.Context, a *Account, code string) (Passed, error) {
	who, _, err := s.attempt(ctx, a.Login)
	if err != nil {
		return Passed{}, err
	}
	f, err := s.Store.Factor(ctx, a.ID)
	if err != nil {
		return Passed{}, err
	}
	p, ok, err := s.passes(ctx, a, f, code)
	if err != nil {
		return Passed{}, err
	}
	if !ok {
		return Passed{}, fault.New(fault.Forbidden, words.M("identity.secondcode"))
	}
	return p, s.Store.SetFailures(ctx, who, 0, time.Time{})
}

// attempt counts an attempt as failed before it is made, so that many at once are no way around the throttle. It
// returns what it was counted by, and when the one before was.
func (s *Service) attempt(ctx context.Context, login string) (who string, before time.Time, err error) {
	if utf8.RuneCountInString(login) > maxLogin {
		// no account has such a name, and none is to be counted under it
		return "", time.Time{}, fault.New(fault.Forbidden, words.M("identity.wrong"))
	}
	if who, err = s.counter(ctx, login); err != nil {
		return "", time.Time{}, err
	}
	for range countTries {
		n, last, err := s.throttle(ctx, who)
		if err != nil {
			return "", last, err
		}
		counted, err := s.Store.CountFailure(ctx, who, n, s.Clock.Now())
		if err != nil || counted {
			return who, last, err
		}
	}
	return "", time.Time{}, fault.New(fault.Forbidden, words.M("identity.wait", 1))
}

// countTries bounds how often an attempt stands in line to be counted: others under the same login come at the same
// time.
const countTries = 20

func (s *Service) passes(ctx context.Context, a *Account, f *Factor, code string) (p Passed, ok bool, err error) {
	typed := strings.NewReplacer(" ", "", "-", "").Replace(code)
	if len(typed) == digits.Length() {
		key, err := s.Sealer.Open(f.Key, sealedFor(a.ID))
		if err != nil {
			return p, false, err
		}
		ok, err = s.takeStep(ctx, a.ID, string(key), typed)
		return p, ok, err
	}
	digest := password.Digest(typed)
	for place, kept := range f.Codes {
		if kept != "" && subtle.ConstantTimeCompare([]byte(kept), []byte(digest)) == 1 {
			return Passed{Recovery: true, Left: f.Left() - 1}, true, s.recover(ctx, a, place, digest)
		}
	}
	return p, false, nil
}

// recover uses a recovery code up: an act, because the owner must see it in the log.
func (s *Service) recover(ctx context.Context, a *Account, place int, digest string) error {
	act := audit.Act{Verb: "account.recover", Actor: a.ID, Behalf: a.Unit, Object: accountObject + a.ID}
	err := s.change(
		ctx, act, a.ID, func(ctx context.Context, _ *Account) error { return s.Store.UseCode(ctx, a.ID, place, digest) },
	)
	if fault.Is(err, fault.NotFound) || fault.Is(err, fault.Stale) { // somebody was faster with the same code
		err = fault.New(fault.Forbidden, words.M("identity.secondcode"))
	}
	return err
}

// takeStep says whether the code is the one of a step of time near now, of a later one than any that was taken before,
// and takes it.
func (s *Service) takeStep(ctx context.Context, account, key, code string) (bool, error) {
	code = strings.ReplaceAll(code, " ", "")
	phones := s.Phones
	if phones == nil {
		phones = s.Clock
	}
	now := phones.Now().Unix() / stepSeconds
	opts := hotp.ValidateOpts{Digits: digits, Algorithm: otp.AlgorithmSHA1}
	for step := now - window; step <= now+window; step++ {
		want, err := hotp.GenerateCodeCustom(key, uint64(step), opts)
		if err != nil {
			return false, err
		}
		if subtle.ConstantTimeCompare([]byte(want), []byte(code)) == 1 {
			return s.Store.UseStep(ctx, account, step)
		}
	}
	return false, nil
}
