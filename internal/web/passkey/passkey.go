// Package passkey holds the ceremonies of passkeys (Web Authentication, level 3): what a browser is asked, and whether
// its answer is right. It knows which signature is right; whose key it is and what follows from that, others decide.
package passkey

import (
	"encoding/base64"
	"encoding/json"
	"net/http"
	"net/netip"
	"strings"
	"sync"
	"time"

	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/webauthn"

	"thidua/internal/clock"
	"thidua/internal/fault"
	"thidua/internal/identity"
	"thidua/internal/words"
)

// Site is this site as the browser names it. A key made for one name signs in under no other: that is what makes it
// proof against forged sites.
type Site struct{ Name, Origin string }

// SiteOf returns the site that a request came to, and whether passkeys work there: browsers want a name, not a number,
// and TLS unless the site is on the same machine.
func SiteOf(r *http.Request, secure bool) (Site, bool) {
	name, _, _ := strings.Cut(r.Host, ":")
	local := name == "localhost"
	if _, err := netip.ParseAddr(name); err == nil || name == "" || strings.HasPrefix(r.Host, "[") || !secure && !local {
		return Site{}, false
	}
	scheme := "http://"
	if secure {
		scheme = "https://"
	}
	return Site{Name: name, Origin: scheme + r.Host}, true
}

// Checker begins ceremonies and checks their answers. Nothing is kept in between but what comes back sealed; a ticket
// is taken once.
type Checker struct {
	Sealer identity.Sealer
	Clock  clock.Clock

	mu    sync.Mutex
	spent map[string]time.Time // tickets that were taken → until when they would have been good
}

// ticketLife is how long the device and its owner may take.
const ticketLife = 5 * time.Minute

// ticket is what has to come back with the answer.
type ticket struct {
	At      time.Time            `json:"at"`
	Session webauthn.SessionData `json:"session"`
}

// owner is an account as the library knows it.
type owner struct {
	a    *identity.Account
	keys []webauthn.Credential
}

func (o *owner) WebAuthnID() []byte                         { return []byte(o.a.ID) }
func (o *owner) WebAuthnName() string                       { return o.a.Login }
func (o *owner) WebAuthnDisplayName() string                { return o.a.Name }
func (o *owner) WebAuthnCredentials() []webauthn.Credential { return o.keys }

// party is the library's view of the site. The device must check its owner: that is what makes a passkey both steps in
// one.
func party(s Site, product string) (*webauthn.WebAuthn, error) {
	return webauthn.New(&webauthn.Config{
		RPID: s.Name, RPDisplayName: product, RPOrigins: []string{
			s.Origin,
		}, AttestationPreference: protocol.PreferNoAttestation,
		AuthenticatorSelection: protocol.AuthenticatorSelection{
			ResidentKey: protocol.ResidentKeyRequirementRequired, UserVerification: protocol.VerificationRequired,
		},
	})
}

// ownerOf returns the account with those of its keys that were made for the site.
func ownerOf(s Site, a *identity.Account, have []*identity.Passkey) (*owner, error) {
	o := &owner{a: a}
	for _, p := range have {
		if p.Site != s.Name {
			continue
		}
		var c webauthn.Credential
		if err := json.Unmarshal([]byte(p.Record), &c); err != nil {
			return nil, err
		}
		c.Authenticator.SignCount = uint32(p.Counter) //nolint:gosec // it came from a uint32
		o.keys = append(o.keys, c)
	}
	return o, nil
}

func (k *Checker) seal(session *webauthn.SessionData, purpose string) (string, error) {
	plain, err := json.Marshal(ticket{k.Clock.Now(), *session})
	if err != nil {
		return "", err
	}
	return k.Sealer.Seal(plain, purpose)
}

// open opens a ticket and takes it: an answer that comes twice is refused.
func (k *Checker) open(sealed, purpose string) (*webauthn.SessionData, error) {
	var t ticket
	plain, err := k.Sealer.Open(sealed, purpose)
	if err == nil {
		err = json.Unmarshal(plain, &t)
	}
	now := k.Clock.Now()
	if err != nil || now.Sub(t.At) > ticketLife || !k.spend(t.Session.Challenge, t.At.Add(ticketLife), now) {
		return nil, refused(err)
	}
	return &t.Session, nil
}

func (k *Checker) spend(challenge string, until, now time.Time) bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	for c, ends := range k.spent {
		if now.After(ends) {
			delete(k.spent, c)
		}
	}
	if _, twice := k.spent[challenge]; twice {
		return false
	}
	if k.spent == nil {
		k.spent = map[string]time.Time{}
	}
	k.spent[challenge] = until
	return true
}

// refused is the one answer to whatever is wrong.
func refused(cause error) error {
	return fault.New(fault.Forbidden, words.M("identity.badpasskey")).Because(cause)
}

func forAccount(a *identity.Account) string { return "passkey/" + a.ID }

const forAnybody = "passkey"

// Offer asks the browser of an account for a new key.
func (k *Checker) Offer(
	s Site, product string, a *identity.Account, have []*identity.Passkey,
) (options any, ticket string, err error) {
	w, err := party(s, product)
	if err != nil {
		return nil, "", err
	}
	o, err := ownerOf(s, a, have)
	if err != nil {
		return nil, "", err
	}
	asked, session, err := w.BeginRegistration(
		o, webauthn.WithExclusions(webauthn.Credentials(o.keys).CredentialDescriptors()),
	)
	if err != nil {
		return nil, "", err
	}
	ticket, err = k.seal(session, forAccount(a))
	return asked.Response, ticket, err
}

// Made checks the key that the browser made. Faults: Forbidden.
func (k *Checker) Made(
	s Site, product string, a *identity.Account, ticket string, answer []byte,
) (identity.Passkey, error) {
	session, err := k.open(ticket, forAccount(a))
	if err != nil {
		return identity.Passkey{}, err
	}
	w, err := party(s, product)
	if err != nil {
		return identity.Passkey{}, err
	}
	parsed, err := protocol.ParseCredentialCreationResponseBytes(answer)
	if err != nil {
		return identity.Passkey{}, refused(err)
	}
	c, err := w.CreateCredential(&owner{a: a}, *session, parsed)
	if err != nil {
		return identity.Passkey{}, refused(err)
	}
	c.Attestation = webauthn.CredentialAttestation{} // who made the device is not asked and not kept
	record, err := json.Marshal(c)
	return identity.Passkey{
		Account: a.ID, Site: s.Name, Handle: base64.RawURLEncoding.EncodeToString(c.ID), Record: string(record),
	}, err
}

// Ask asks a browser for any key of this site: it says itself whose it is.
func (k *Checker) Ask(s Site, product string) (options any, ticket string, err error) {
	w, err := party(s, product)
	if err != nil {
		return nil, "", err
	}
	asked, session, err := w.BeginDiscoverableLogin(webauthn.WithUserVerification(protocol.VerificationRequired))
	if err != nil {
		return nil, "", err
	}
	ticket, err = k.seal(session, forAnybody)
	return asked.Response, ticket, err
}

// Find returns an account and its passkeys; fault.NotFound.
type Find func(account string) (*identity.Account, []*identity.Passkey, error)

// Signed checks the answer of a browser and returns whose key it was, and the key with its new counter. Faults:
// Forbidden.
func (k *Checker) Signed(
	s Site, product, ticket string, answer []byte, find Find,
) (*identity.Account, *identity.Passkey, error) {
	session, err := k.open(ticket, forAnybody)
	if err != nil {
		return nil, nil, err
	}
	w, err := party(s, product)
	if err != nil {
		return nil, nil, err
	}
	parsed, err := protocol.ParseCredentialRequestResponseBytes(answer)
	if err != nil {
		return nil, nil, refused(err)
	}
	var a *identity.Account
	var keys []*identity.Passkey
	_, c, err := w.ValidatePasskeyLogin(func(_, handle []byte) (webauthn.User, error) {
		var err error
		if a, keys, err = find(string(handle)); err != nil {
			return nil, err
		}
		return ownerOf(s, a, keys)
	}, *session, parsed)
	if err != nil || c.Authenticator.CloneWarning {
		return nil, nil, refused(err)
	}
	for _, p := range keys {
		if p.Handle == base64.RawURLEncoding.EncodeToString(c.ID) {
			p.Counter = int64(c.Authenticator.SignCount)
			return a, p, nil
		}
	}
	return nil, nil, refused(nil)
}
