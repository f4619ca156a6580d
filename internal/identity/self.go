package identity

import (
	"context"

	"thidua/internal/fault"
	"thidua/internal/password"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// SetPassword gives the account a new password. Only its owner may, after proving who they are. Faults: Invalid,
// NotFound.
func (s *Service) SetPassword(ctx context.Context, by By, account, secret string) error {
	return s.change(ctx, by.Act(
		"account.password", accountObject+account,
	), account, func(_ context.Context, a *Account) error {
		if err := a.CheckPassword(secret); err != nil {
			return err
		}
		a.Hash, a.Code, a.CodeEnds = password.Hash(secret), "", 0
		return nil
	})
}

// Correct corrects the person's name: everybody may correct what is held about them. Faults: Invalid, NotFound, Stale.
func (s *Service) Correct(ctx context.Context, by By, account string, version int64, name string) error {
	return s.change(ctx, by.Act(
		"account.correct", accountObject+account,
	), account, func(_ context.Context, a *Account) error {
		if a.Version != version {
			return fault.New(fault.Stale, words.M("store.stale"))
		}
		a.Name = vn.Clean(name)
		return a.Check()
	})
}
