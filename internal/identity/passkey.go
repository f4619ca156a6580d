package identity

import (
	"context"
	"time"

	"thidua/internal/fault"
	"thidua/internal/id"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// Passkey is a key on a device of the owner's, which opens it with a finger, a face or a PIN and signs in with it: both
// steps in one. We hold only its public half. Which signature is right is checked at the edge; here it is an opaque
// record.
type Passkey struct {
	ID      string
	Account string
	Name    string // what the owner calls it
	Site    string // the name of the site it was made for; it signs in nowhere else
	Handle  string // how the device names it
	Record  string // the public key and what belongs to it
	Started time.Time
	Used    time.Time // zero: never
	Counter int64     // how often the device says that it was used; many always say 0
}

// PasskeyStore is what passkeys need of the database.
type PasskeyStore interface {
	// Passkeys returns the passkeys of an account, the oldest first.
	Passkeys(ctx context.Context, account string) ([]*Passkey, error)
	// AddPasskey adds a passkey; fault.Conflict where the device's name for it is known already.
	AddPasskey(ctx context.Context, p *Passkey) error
	// DropPasskey removes a passkey of an account; fault.NotFound.
	DropPasskey(ctx context.Context, account, id string) error
	// UsePasskey notes that a passkey signed somebody in. It is no act.
	UsePasskey(ctx context.Context, id string, counter int64, at time.Time) error
}

// Bounds of passkeys.
const (
	maxPasskeys    = 10
	maxPasskeyName = 60
)

// AddPasskey adds a passkey that the edge has checked. Only the owner may, after proving who they are. Faults: Invalid
// (the name, or too many), Conflict (the device's key is known already), NotFound.
func (s *Service) AddPasskey(ctx context.Context, by By, p Passkey) error {
	p.ID, p.Started, p.Name = id.New(s.Clock.Now()), s.Clock.Now(), vn.Clean(p.Name)
	f := fault.New(fault.Invalid, words.M("identity.invalid"))
	if p.Name == "" || len([]rune(p.Name)) > maxPasskeyName {
		return f.Field("name", words.M("identity.passkeyname", maxPasskeyName))
	}
	return s.change(ctx, by.Act(
		"account.passkey", accountObject+p.Account,
	), p.Account, func(ctx context.Context, _ *Account) error {
		have, err := s.Store.Passkeys(ctx, p.Account)
		if err != nil {
			return err
		}
		if len(have) >= maxPasskeys {
			return f.Field("name", words.M("identity.passkeys", maxPasskeys))
		}
		return s.Store.AddPasskey(ctx, &p)
	})
}

// DropPasskey removes a passkey of the account. Only the owner may, after proving who they are. Faults: NotFound.
func (s *Service) DropPasskey(ctx context.Context, by By, account, passkey string) error {
	return s.change(ctx, by.Act(
		"account.passkeyoff", accountObject+account,
	), account, func(ctx context.Context, _ *Account) error {
		return s.Store.DropPasskey(ctx, account, passkey)
	})
}

// dropFactors takes the second factor, all passkeys and all links of an account away.
func (s *Service) dropFactors(ctx context.Context, account string, keys []*Passkey) error {
	for _, p := range keys {
		if err := s.Store.DropPasskey(ctx, account, p.ID); err != nil {
			return err
		}
	}
	if _, err := s.dropLinks(ctx, account, everyIssuer); err != nil {
		return err
	}
	return s.Store.DropFactor(ctx, account)
}
