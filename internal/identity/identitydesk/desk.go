// Package identitydesk is the screens of accounts: signing in, the second step, one's own account, the accounts of a
// unit.
package identitydesk

import (
	"context"

	"thidua/internal/audit"
	"thidua/internal/identity"
	"thidua/internal/web/kit"
	"thidua/internal/web/passkey"
	"thidua/internal/web/sso"
)

// Desk is what they work with.
type Desk struct {
	*kit.Kit
	IDs       *identity.Service
	Passkeys  *passkey.Checker
	SSO       *sso.Provider                     // nil where the site has no single sign-on
	QR        func(text string) ([]byte, error) // draws a text as a picture (PNG)
	Mailboxes Mailboxes
	Samples   []Sample // sample people, where the data is a sample
}

// Mailboxes are where people get mail, as far as accounts touch them.
type Mailboxes interface {
	// Changed tells a person that the account was changed by somebody else.
	Changed(ctx context.Context, account string) error
	// Forget drops the address of an account that is closed.
	Forget(ctx context.Context, by audit.By, account string) error
}
