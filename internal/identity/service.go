package identity

import (
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"thidua/internal/audit"
	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/id"
	"thidua/internal/password"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// Store is what accounts need of the database.
type Store interface {
	// Account returns an account; fault.NotFound.
	Account(ctx context.Context, id string) (*Account, error)
	// AccountByLogin returns the account of that login, in any case and spelling; fault.NotFound.
	AccountByLogin(ctx context.Context, login string) (*Account, error)
	// Accounts returns all accounts by login.
	Accounts(ctx context.Context) ([]*Account, error)
	// AddAccount adds an account; fault.Conflict where the login is taken.
	AddAccount(ctx context.Context, a *Account) error
	// ChangeAccount replaces an account of the same version; fault.Stale.
	ChangeAccount(ctx context.Context, a *Account) error
	// Failures returns how often signing in failed in a row under a login, and when last; 0 for none. It is no act and not
	// in the log.
	Failures(ctx context.Context, login string) (n int, last time.Time, err error)
	// ForgiveFailure takes one failure back, that a right password had counted; the last one then was before.
	ForgiveFailure(ctx context.Context, login string, before time.Time) error
	// SetFailures keeps the number; 0 forgets it.
	SetFailures(ctx context.Context, login string, n int, last time.Time) error
	// ForgetFailures forgets what failed under a login, in browsers known for it too: see [Browser].
	ForgetFailures(ctx context.Context, login string) error
	FactorStore
	PasskeyStore
	LinkStore
}

// Service does what is done to accounts. Who may do it is asked of the policy by the edge that calls.
type Service struct {
	Store  Store
	Tx     audit.Transact
	Clock  clock.Clock
	Sealer Sealer // for second factors and known browsers; nothing else needs it
	// what the clocks of phones say, which make the codes of the second step; nil: Clock, unless that one is shifted
	Phones clock.Clock

	tokens string // of the browser that asks; see On
}

// codeLife is how long a one-time code may be used.
const codeLife = 7 * 24 * time.Hour

// By says who does something, and why.
type By = audit.By

// accountObject names an account in an act.
const accountObject = "account/"

// Create adds an account and returns its id and the one-time code with which its owner sets a password. by says who
// does it, on whose behalf and why. Faults: Invalid, Conflict.
func (s *Service) Create(ctx context.Context, by By, a Account) (account, code string, err error) {
	a.ID, a.Version, a.Hash, a.Disabled = id.New(s.Clock.Now()), 1, "", false
	a.Login, a.Name = strings.TrimSpace(vn.Clean(a.Login)), vn.Clean(a.Name)
	if err := a.Check(); err != nil {
		return "", "", err
	}
	code = s.newCode(&a)
	done, err := s.Tx(
		ctx, by.Act("account.create", accountObject+a.ID),
		func(ctx context.Context) error { return s.Store.AddAccount(ctx, &a) },
	)
	if err != nil {
		return "", "", err
	}
	if done.Repeated { // the code was shown the first time, and is kept nowhere
		code = ""
	}
	return strings.TrimPrefix(done.Object, accountObject), code, nil
}

func (s *Service) newCode(a *Account) string {
	var code string
	code, a.Code = password.Code()
	a.CodeEnds = s.Clock.Now().Add(codeLife).UnixMicro()
	return code
}

// Reset takes the password, the second factor and all passkeys away and returns a new one-time code. Failed attempts
// are forgotten. Whoever resets an account has seen its owner: there is no other way round the second factor. Faults:
// NotFound.
func (s *Service) Reset(ctx context.Context, by By, account string) (code string, err error) {
	const tries = 3 // the owner may add or drop a second factor at this moment
	for range tries {
		if code, err = s.reset(ctx, by, account); !fault.Is(err, fault.Stale) {
			break
		}
	}
	return code, err
}

// reset is one try of Reset. fault.Stale where the second factor came or went between the look at it, by which the log
// names the act, and the act.
func (s *Service) reset(ctx context.Context, by By, account string) (code string, err error) {
	was, err := s.Store.Account(ctx, account)
	if err != nil {
		return "", err
	}
	keys, err := s.Store.Passkeys(ctx, account)
	if err != nil {
		return "", err
	}
	second, verb := was.Factor || len(keys) > 0, "account.reset"
	if second {
		verb = "account.resetfactor" // the log says so in its sentence
	}
	err = s.change(ctx, by.Act(verb, accountObject+account), account, func(ctx context.Context, a *Account) error {
		keys, err := s.Store.Passkeys(ctx, account)
		if err != nil {
			return err
		}
		if second != (a.Factor || len(keys) > 0) {
			return fault.New(fault.Stale, words.M("store.stale"))
		}
		a.Hash = ""
		code = s.newCode(a)
		return errors.Join(s.dropFactors(ctx, account, keys), s.Store.ForgetFailures(ctx, a.Login))
	})
	return code, err
}

// Disable closes the account, or opens it again. Faults: NotFound, Conflict (nobody would be administrator any more).
func (s *Service) Disable(ctx context.Context, by By, account string, disabled bool) error {
	verb := "account.enable"
	if disabled {
		verb = "account.disable"
	}
	return s.change(ctx, by.Act(verb, accountObject+account), account, func(ctx context.Context, a *Account) error {
		was := *a
		a.Disabled = disabled
		return s.stillRun(ctx, &was, a)
	})
}

// SetGrants replaces the roles of the account. Faults: Invalid, Conflict (nobody would be administrator any more),
// NotFound, Stale.
func (s *Service) SetGrants(ctx context.Context, by By, account string, version int64, grants []Grant) error {
	return s.change(ctx, by.Act(
		"account.grant", accountObject+account,
	), account, func(ctx context.Context, a *Account) error {
		if a.Version != version {
			return fault.New(fault.Stale, words.M("store.stale"))
		}
		was := *a
		a.Grants = grants
		if err := a.Check(); err != nil {
			return err
		}
		return s.stillRun(ctx, &was, a)
	})
}

// stillRun asks that somebody is administrator after an account changed, today and, where the account was one without
// an end, without an end too: without one nobody could hand out accounts any more.
func (s *Service) stillRun(ctx context.Context, was, now *Account) error {
	today := day.At(s.Clock.Now())
	lost := was.runs(today) && !now.runs(today)
	lasting := was.runsOn(today) && !now.runsOn(today)
	if !lost && !lasting {
		return nil
	}
	list, err := s.Store.Accounts(ctx)
	if err != nil {
		return err
	}
	for _, a := range list {
		if a.ID != now.ID && (lost && a.runs(today) || !lost) && (lasting && a.runsOn(today) || !lasting) {
			return nil
		}
	}
	return fault.New(fault.Conflict, words.M("identity.lastadmin"))
}

// runs says whether the account is that of an administrator on the day.
func (a *Account) runs(on day.Date) bool { return !a.Disabled && a.Has(Admin, on) }

// runsOn says whether it is that of an administrator on the day and after it, without an end.
func (a *Account) runsOn(on day.Date) bool {
	return !a.Disabled && slices.ContainsFunc(a.Grants, func(g Grant) bool {
		return g.Role == Admin && g.Holds(on) && g.To == nil
	})
}

// SetPerson links the account to a person of the register, "" to none. Faults: NotFound, Stale.
func (s *Service) SetPerson(ctx context.Context, by By, account string, version int64, person string) error {
	return s.change(ctx, by.Act(
		"account.person", accountObject+account,
	), account, func(_ context.Context, a *Account) error {
		if a.Version != version {
			return fault.New(fault.Stale, words.M("store.stale"))
		}
		a.Person = person
		return nil
	})
}

// Redeem sets the password of the account with its one-time code, which is then used up. A wrong code counts as a
// failed attempt. Faults: Forbidden (wrong, used or too old), Invalid (the password).
func (s *Service) Redeem(ctx context.Context, login, code, secret string) error {
	wrong := fault.New(fault.Forbidden, words.M("identity.code"))
	who, _, err := s.attempt(ctx, login)
	if err != nil {
		return err
	}
	fits := func(a *Account) bool {
		return !a.Disabled && a.Code != "" && a.Code == password.Digest(code) && s.Clock.Now().UnixMicro() <= a.CodeEnds
	}
	a, err := s.Store.AccountByLogin(ctx, login)
	if fault.Is(err, fault.NotFound) || err == nil && !fits(a) {
		return wrong
	}
	if err != nil {
		return err
	}
	if err := a.CheckPassword(secret); err != nil {
		return errors.Join(err, s.Store.SetFailures(ctx, who, 0, time.Time{})) // the code was right: no guess
	}
	return s.change(ctx, audit.Act{
		Verb: "account.redeem", Actor: a.ID, Object: accountObject + a.ID,
	}, a.ID, func(ctx context.Context, a *Account) error {
		if !fits(a) { // somebody was faster with the same code
			return wrong
		}
		a.Hash, a.Code, a.CodeEnds = password.Hash(secret), "", 0
		return s.Store.SetFailures(ctx, who, 0, time.Time{})
	})
}

// SignIn returns the account whose login and password these are. An unknown login, a wrong password and a closed
// account are answered alike, in the same time. An account with a second factor has only passed the first step: its
// failures stay counted until [Service.SecondStep], or a known password would be a way to guess codes without end.
// Faults: Forbidden.
func (s *Service) SignIn(ctx context.Context, login, secret string) (*Account, error) {
	who, before, err := s.attempt(ctx, login)
	if err != nil {
		return nil, err
	}
	a, err := s.Store.AccountByLogin(ctx, login)
	if err != nil && !fault.Is(err, fault.NotFound) {
		return nil, err
	}
	hash := ""
	if a != nil && !a.Disabled {
		hash = a.Hash
	}
	if !password.Check(hash, secret) {
		return nil, fault.New(fault.Forbidden, words.M("identity.wrong"))
	}
	if a.Factor { // this one was no failure; those before stay counted
		return a, s.Store.ForgiveFailure(ctx, who, before)
	}
	return a, s.Store.SetFailures(ctx, who, 0, time.Time{})
}

// How attempts are slowed down: by login or known browser, never by address, because a whole office stands behind one
// address.
const (
	freeFailures = 5
	firstWait    = 30 * time.Second
	longestWait  = 15 * time.Minute
	lastFailure  = 100 // from here on only a reset helps, or a browser that is known
)

// wait returns how long the next attempt has to wait after n failures in a row.
func wait(n int) time.Duration {
	if n < freeFailures {
		return 0
	}
	return min(longestWait, firstWait<<min(n-freeFailures, 10))
}

// throttle refuses who has to wait, and returns the failures so far and when the last was.
func (s *Service) throttle(ctx context.Context, who string) (failures int, last time.Time, err error) {
	n, last, err := s.Store.Failures(ctx, who)
	if err != nil || n == 0 {
		return n, last, err
	}
	if n >= lastFailure {
		return n, last, fault.New(fault.Forbidden, words.M("identity.locked"))
	}
	if left := last.Add(wait(n)).Sub(s.Clock.Now()); left > 0 {
		return n, last, fault.New(fault.Forbidden, words.M("identity.wait", int((left+time.Minute-1)/time.Minute)))
	}
	return n, last, nil
}

func (s *Service) change(
	ctx context.Context, a audit.Act, account string, edit func(ctx context.Context, a *Account) error,
) error {
	_, err := s.Tx(ctx, a, func(ctx context.Context) error {
		acc, err := s.Store.Account(ctx, account)
		if err != nil {
			return err
		}
		if err := edit(ctx, acc); err != nil {
			return err
		}
		return s.Store.ChangeAccount(ctx, acc)
	})
	return err
}
