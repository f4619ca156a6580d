package identity

import (
	"context"
	"strings"
	"time"

	"thidua/internal/fault"
	"thidua/internal/id"
	"thidua/internal/words"
)

// Link says that whom a provider of identities knows under a subject is the owner of an account. It is made by the
// owner or the level above, never by the program itself: names and addresses of mail can be given anew, and to somebody
// else.
type Link struct {
	ID      string
	Account string
	Issuer  string // the provider, as it names itself
	Subject string // the person, as the provider names them; it is never given anew
	Maker   string // the account of whoever linked it: where that is not the owner, the owner is told
	Started time.Time
}

// LinkStore is what links need of the database.
type LinkStore interface {
	// Links returns the links of an account, the oldest first.
	Links(ctx context.Context, account string) ([]*Link, error)
	// LinkOf returns the link of a person of a provider; fault.NotFound.
	LinkOf(ctx context.Context, issuer, subject string) (*Link, error)
	// AddLink adds a link; fault.Conflict where the person is linked already, or the account to another person of the
	// provider.
	AddLink(ctx context.Context, l *Link) error
	// DropLink removes a link of an account; fault.NotFound.
	DropLink(ctx context.Context, account, id string) error
}

// maxSubject bounds a subject, as the standard does.
const maxSubject = 255

// SetLink links the account to a person of a provider, in place of the one before. The owner may, after proving who they
// are, and the level above. Faults: Invalid (the provider, the subject), Conflict (the person is linked already),
// NotFound.
func (s *Service) SetLink(ctx context.Context, by By, account, issuer, subject string) error {
	if err := checkLink(issuer, subject); err != nil {
		return err
	}
	act := by.Act("account.sso", accountObject+account)
	err := s.change(ctx, act, account, func(ctx context.Context, _ *Account) error {
		if _, err := s.dropLinks(ctx, account, issuer); err != nil {
			return err
		}
		now := s.Clock.Now()
		return s.Store.AddLink(ctx, &Link{
			ID: id.New(now), Account: account, Issuer: issuer, Subject: subject, Maker: by.Account, Started: now,
		})
	})
	if fault.Is(err, fault.Conflict) {
		err = fault.New(fault.Conflict, words.M("identity.linked")).Field("subject", words.M("identity.linked")).Because(err)
	}
	return err
}

// checkLink says what is wrong with the names of a provider and a person of it, or nil. Without either nobody is named:
// an account that is linked to nobody would be open to whoever comes with no name.
func checkLink(issuer, subject string) error {
	control := func(r rune) bool { return r < ' ' || r == 0x7f }
	f := fault.New(fault.Invalid, words.M("identity.invalid"))
	switch {
	case issuer == "":
		return f.Field("subject", words.M("identity.noissuer"))
	case strings.TrimSpace(subject) == "":
		return f.Field("subject", words.M("identity.nosubject"))
	case len(subject) > maxSubject || strings.ContainsFunc(subject, control):
		return f.Field("subject", words.M("identity.subject", maxSubject))
	}
	return nil
}

// Unlink takes the account's link to a provider away. The owner may, and the level above. Faults: Invalid (the
// provider), NotFound (the account, or it has no link).
func (s *Service) Unlink(ctx context.Context, by By, account, issuer string) error {
	if issuer == "" { // which would be all of them
		return fault.New(fault.Invalid, words.M("identity.invalid")).Field("subject", words.M("identity.noissuer"))
	}
	act := by.Act("account.ssooff", accountObject+account)
	return s.change(ctx, act, account, func(ctx context.Context, _ *Account) error {
		dropped, err := s.dropLinks(ctx, account, issuer)
		if err == nil && !dropped {
			err = fault.New(fault.NotFound, words.M("identity.nolink"))
		}
		return err
	})
}

// everyIssuer stands for the providers of all links of an account.
const everyIssuer = ""

// dropLinks takes the account's link to a provider away, or to [everyIssuer], and says whether there was one.
func (s *Service) dropLinks(ctx context.Context, account, issuer string) (dropped bool, err error) {
	list, err := s.Store.Links(ctx, account)
	if err != nil {
		return false, err
	}
	for _, l := range list {
		if issuer != everyIssuer && l.Issuer != issuer {
			continue
		}
		if err := s.Store.DropLink(ctx, account, l.ID); err != nil {
			return false, err
		}
		dropped = true
	}
	return dropped, nil
}

// SignInBy returns the account that is linked to a person of a provider, who has just proved there who they are.
// Faults: NotFound (linked to none), Forbidden (the account is closed).
func (s *Service) SignInBy(ctx context.Context, issuer, subject string) (*Account, error) {
	l, err := s.Store.LinkOf(ctx, issuer, subject)
	if err != nil {
		return nil, err
	}
	a, err := s.Store.Account(ctx, l.Account)
	if err != nil {
		return nil, err
	}
	if a.Disabled {
		return nil, fault.New(fault.Forbidden, words.M("access.closed"))
	}
	return a, nil
}
