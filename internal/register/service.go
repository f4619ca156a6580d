package register

import (
	"context"
	"crypto/rand"
	"strings"
	"time"

	"thidua/internal/audit"
	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/id"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// Store is what the register needs of the database. Writes refuse to run outside a transaction of [audit.Transact].
type Store interface {
	// Paper returns a paper; fault.NotFound.
	Paper(ctx context.Context, id string) (*Paper, error)
	// PaperOf returns the paper that a code on paper leads to; fault.NotFound.
	PaperOf(ctx context.Context, token string) (*Paper, error)
	// Papers returns the papers of a bloc's year, the newest first.
	Papers(ctx context.Context, year string) ([]*Paper, error)
	// AddPaper adds a paper.
	AddPaper(ctx context.Context, p *Paper) error
	// ChangePaper replaces a paper of the same version; fault.Stale; fault.Conflict where its number was given to another
	// meanwhile.
	ChangePaper(ctx context.Context, p *Paper) error
	// Issuer returns who issues in a bloc's year; nil where nothing was entered.
	Issuer(ctx context.Context, year string) (*Issuer, error)
	// SetIssuer puts who issues, of the version that was read; fault.Stale.
	SetIssuer(ctx context.Context, i *Issuer) error
}

// By says who does something, and why.
type By = audit.By

// Keep adds a file in the transaction of the act and returns its id.
type Keep func(ctx context.Context) (string, error)

// Service does what is done in the register. Who may do it is asked of the policy by the edge that calls.
type Service struct {
	Store Store
	Tx    audit.Transact
	Clock clock.Clock
}

const object = "register_paper/"

func (s *Service) today() day.Date { return day.At(s.Clock.Now()) }

// New begins a paper: what only the program gives, the token of its code among it. Nothing is written yet.
func (s *Service) New() *Paper {
	return &Paper{ID: id.New(s.Clock.Now()), Version: 1, State: Signing, Token: rand.Text(), At: s.Clock.Now().UnixMicro()}
}

// Lay lays a paper before the signer: from now on what it says is held against it. Faults: Invalid, Conflict (the same
// paper is under way).
func (s *Service) Lay(ctx context.Context, by By, p *Paper, draft Keep) (string, error) {
	p.Summary, p.SendTo, p.MadeBy = vn.Clean(p.Summary), cleanLines(p.SendTo), by.Account
	if err := p.check(); err != nil {
		return "", err
	}
	done, err := s.Tx(ctx, by.Act("register.lay", object+p.ID), func(ctx context.Context) error {
		all, err := s.Store.Papers(ctx, p.Year)
		if err != nil {
			return err
		}
		for _, x := range all {
			if x.Round == p.Round && x.Form == p.Form && x.Name == p.Name && (x.State == Signing || x.State == Signed) {
				return no("register.underway")
			}
		}
		if p.Draft, err = draft(ctx); err != nil {
			return err
		}
		return s.Store.AddPaper(ctx, p)
	})
	return strings.TrimPrefix(done.Object, object), err
}

func no(key string, args ...any) error { return fault.New(fault.Conflict, words.M(key, args...)) }

func cleanLines(text string) string {
	var out []string
	for line := range strings.SplitSeq(text, "\n") {
		if line = vn.Clean(line); line != "" {
			out = append(out, line)
		}
	}
	return strings.Join(out, "\n")
}

// Signature is who signed, when, and the paper with the signature on it where it was handed in.
type Signature struct {
	Signer, Post string
	Day          day.Date
	Scan         Keep // nil for none
}

// Sign notes that the paper was signed. Faults: Conflict (not waiting for it), Invalid, Stale, NotFound.
func (s *Service) Sign(ctx context.Context, by By, paper string, version int64, x Signature) error {
	return s.on(ctx, by, "register.sign", paper, version, func(ctx context.Context, p *Paper) error {
		if p.State != Signing {
			return no("register.notsigning")
		}
		f := fault.New(fault.Invalid, words.M("register.invalid"))
		if x.Signer = vn.Clean(x.Signer); x.Signer == "" || len([]rune(x.Signer)) > maxName {
			f.Field("signer", words.M("register.signer"))
		}
		if x.Post = vn.Clean(x.Post); len([]rune(x.Post)) > maxName {
			f.Field("post", words.M("register.long", maxName))
		}
		if made := day.At(time.UnixMicro(p.At)); x.Day > s.today() || x.Day < made {
			f.Field("day", words.M("register.signday", made))
		}
		if err := orNil(f); err != nil {
			return err
		}
		p.State, p.Signer, p.Post, p.Signed = Signed, x.Signer, x.Post, &x.Day
		if x.Scan == nil {
			return nil
		}
		var err error
		p.Scan, err = x.Scan(ctx)
		return err
	})
}

// Due says which number and the earliest day a signed paper would get now.
func (s *Service) Due(ctx context.Context, p *Paper) (no int, from day.Date, err error) {
	all, split, err := s.series(ctx, p.Year)
	if err != nil {
		return 0, 0, err
	}
	return next(p, all, split), max(latest(p, all, split), *p.Signed), nil
}

func (s *Service) series(ctx context.Context, year string) ([]*Paper, bool, error) {
	all, err := s.Store.Papers(ctx, year)
	if err != nil {
		return nil, false, err
	}
	i, err := s.Store.Issuer(ctx, year)
	return all, i != nil && i.Split, err
}

// Going is a paper that goes out.
type Going struct {
	No      int // the number that the person was shown
	Day     day.Date
	Content string // hash of what the paper says now
	// adds the file of the paper with its number and day
	File func(ctx context.Context, p *Paper) (id, hash string, err error)
}

// Issue gives a signed paper its number and its day and keeps the file that goes out. Faults: Conflict (not signed;
// what it says has changed since it was laid before the signer; the number is another by now), Invalid, Stale,
// NotFound.
func (s *Service) Issue(ctx context.Context, by By, paper string, version int64, g Going) error {
	return s.on(ctx, by, "register.issue", paper, version, func(ctx context.Context, p *Paper) error {
		if p.State != Signed {
			return no("register.notsigned")
		}
		if g.Content != p.Content {
			return no("register.changed")
		}
		number, from, err := s.Due(ctx, p)
		if err != nil {
			return err
		}
		if g.Day > s.today() || g.Day < from {
			return fault.New(fault.Invalid, words.M("register.invalid")).Field("day", words.M("register.day", from))
		}
		if number != g.No { // somebody took that number while this person looked at it, and may have written it on paper
			return no("register.othernumber", number)
		}
		p.State, p.No, p.Day = Issued, number, &g.Day
		p.File, p.Hash, err = g.File(ctx, p)
		return err
	})
}

// Call calls a paper off before it is issued, or back after that, for a reason. Its number stays used. Faults: Conflict
// (done already), Invalid, Stale, NotFound.
func (s *Service) Call(ctx context.Context, by By, paper string, version int64) error {
	return s.on(ctx, by, "register.call", paper, version, func(_ context.Context, p *Paper) error {
		if p.State == Void {
			return no("register.void")
		}
		if !vn.Says(by.Why) {
			return fault.New(fault.Invalid, words.M("register.invalid")).Field("why", words.M("register.why"))
		}
		p.State, p.Why = Void, by.Why
		return nil
	})
}

// SetIssuer puts who issues in a bloc's year. Faults: Invalid, Stale.
func (s *Service) SetIssuer(ctx context.Context, by By, i Issuer) error {
	for _, text := range []*string{&i.Superior, &i.Name, &i.Short, &i.Place, &i.Seal, &i.Signer, &i.Post} {
		*text = vn.Clean(*text)
	}
	if err := i.Check(); err != nil {
		return err
	}
	_, err := s.Tx(
		ctx, by.Act("register.issuer", "bloc_year/"+i.Year),
		func(ctx context.Context) error { return s.Store.SetIssuer(ctx, &i) },
	)
	return err
}

// on does an act on a paper, of a version that the person saw.
func (s *Service) on(
	ctx context.Context, by By, verb, paper string, version int64, do func(ctx context.Context, p *Paper) error,
) error {
	_, err := s.Tx(ctx, by.Act(verb, object+paper), func(ctx context.Context) error {
		p, err := s.Store.Paper(ctx, paper)
		if err != nil {
			return err
		}
		if p.Version != version {
			return fault.New(fault.Stale, words.M("store.stale"))
		}
		if err := do(ctx, p); err != nil {
			return err
		}
		return s.Store.ChangePaper(ctx, p)
	})
	return err
}
