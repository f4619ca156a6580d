// Package sso asks one provider of identities who somebody is (OpenID Connect, code flow with PKCE). It knows whether
// the provider's answer is right and was asked for by this browser; whose account the person has, others decide.
package sso

import (
	"cmp"
	"context"
	"crypto/rand"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"sync"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"thidua/internal/clock"
	"thidua/internal/fault"
	"thidua/internal/identity"
	"thidua/internal/words"
)

// Options name the provider, and this program as the provider knows it.
type Options struct {
	Issuer   string // "" where there is no single sign-on
	ClientID string
	Secret   string // "" for a client without one
	Name     string // what people call the provider; "" for a name of ours
}

// Provider asks the provider. It is found when it is first needed: a site starts, and passwords work, while it is down.
type Provider struct {
	Options
	Sealer identity.Sealer
	Clock  clock.Clock

	mu    sync.Mutex
	found *oidc.Provider
	spent map[string]time.Time // states that came back → until when they would have been good
}

// FlowLife is how long somebody may take at the provider; patience is how long the provider may take for one answer.
const (
	FlowLife = 10 * time.Minute
	patience = 10 * time.Second
	sealed   = "sso"
)

// algorithms are the signatures that are believed: those whose key only the provider has. "none" and the symmetric ones
// are not.
var algorithms = []string{
	oidc.RS256, oidc.RS384, oidc.RS512, oidc.ES256, oidc.ES384, oidc.ES512, oidc.PS256, oidc.PS384, oidc.PS512,
	oidc.EdDSA,
}

// flow is what the browser keeps, sealed, while its owner is at the provider.
type flow struct {
	At                     time.Time
	State, Nonce, Verifier string
	Account                string // who wants to link an account; "" to sign in
	Next                   string // where to go on afterwards
}

// Answer is what the provider says.
type Answer struct {
	Subject string
	Strong  bool   // the provider asked for more than one proof
	Account string // who wanted to link an account; "" to sign in
	Next    string
}

// Label is what people call the provider, in a language.
func (p *Provider) Label(lang words.Lang) string {
	return cmp.Or(p.Name, lang.Say(words.M("sso.name")))
}

// Begin returns the address at the provider to go to, and what the browser has to bring back. back is where the
// provider sends the person. Faults: Conflict (the provider is down).
func (p *Provider) Begin(ctx context.Context, back, account, next string) (address, ticket string, err error) {
	found, err := p.find(ctx)
	if err != nil {
		return "", "", err
	}
	f := flow{
		At: p.Clock.Now(), State: rand.Text(), Nonce: rand.Text(), Verifier: oauth2.GenerateVerifier(), Account: account,
		Next: next,
	}
	raw, err := json.Marshal(f)
	if err != nil {
		return "", "", err
	}
	ticket, err = p.Sealer.Seal(raw, sealed)
	options := []oauth2.AuthCodeOption{oidc.Nonce(f.Nonce), oauth2.S256ChallengeOption(f.Verifier)}
	if account != "" { // who links has to be asked, or the last person at this machine would be linked
		options = append(options, oauth2.SetAuthURLParam("prompt", "login"))
	}
	return p.client(found, back).AuthCodeURL(f.State, options...), ticket, err
}

// Finish checks what the provider sent the browser back with. The answer says where to go on also where it is refused.
// Faults: Forbidden (not valid, or declined), Conflict (the provider is down).
func (p *Provider) Finish(ctx context.Context, back, ticket string, q url.Values) (Answer, error) {
	f, err := p.flow(ticket, q)
	if err != nil {
		return Answer{Next: "/"}, err
	}
	a := Answer{Account: f.Account, Next: f.Next}
	if q.Get("error") != "" {
		return a, fault.New(fault.Forbidden, words.M("sso.declined"))
	}
	found, err := p.find(ctx)
	if err != nil {
		return a, err
	}
	ctx, cancel := context.WithTimeout(oidc.ClientContext(ctx, httpClient), patience)
	defer cancel()
	token, err := p.client(found, back).Exchange(ctx, q.Get("code"), oauth2.VerifierOption(f.Verifier))
	var refused *oauth2.RetrieveError
	switch {
	case errors.As(err, &refused) && refused.Response.StatusCode < http.StatusInternalServerError:
		return a, bad(err)
	case err != nil:
		return a, p.down(err)
	}
	a.Subject, a.Strong, err = p.person(ctx, found, token, f.Nonce)
	return a, err
}

// flow opens the ticket and holds it against what came back. Each is good once.
func (p *Provider) flow(ticket string, q url.Values) (*flow, error) {
	raw, err := p.Sealer.Open(ticket, sealed)
	if err != nil {
		return nil, bad(err)
	}
	var f flow
	if err := json.Unmarshal(raw, &f); err != nil {
		return nil, bad(err)
	}
	now := p.Clock.Now()
	switch {
	case subtle.ConstantTimeCompare([]byte(q.Get("state")), []byte(f.State)) != 1:
		return nil, bad(errors.New("sso: another state"))
	case now.Sub(f.At) > FlowLife:
		return nil, bad(errors.New("sso: too late"))
	case q.Has("iss") && q.Get("iss") != p.Issuer: // RFC 9207
		return nil, bad(errors.New("sso: another issuer"))
	case !p.spend(f.State, f.At.Add(FlowLife), now):
		return nil, bad(errors.New("sso: used before"))
	}
	return &f, nil
}

// spend notes that a state came back, and says whether it is the first time.
func (p *Provider) spend(state string, until, now time.Time) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.spent == nil {
		p.spent = map[string]time.Time{}
	}
	for s, end := range p.spent {
		if now.After(end) {
			delete(p.spent, s)
		}
	}
	_, used := p.spent[state]
	p.spent[state] = until
	return !used
}

// claims are what we read of an answer. Names and addresses of mail are not among them.
type claims struct {
	Party   string   `json:"azp"`
	Methods []string `json:"amr"`
	Class   string   `json:"acr"`
}

// strong are the classes of sign-in that mean more than one proof: those of the OpenID extended authentication profile,
// and the old name.
var strong = []string{"mfa", "phr", "phrh", "http://schemas.openid.net/pape/policies/2007/06/multi-factor"}

func (p *Provider) person(
	ctx context.Context, found *oidc.Provider, token *oauth2.Token, nonce string,
) (subject string, mfa bool, err error) {
	raw, _ := token.Extra("id_token").(string)
	id, err := found.Verifier(&oidc.Config{
		ClientID: p.ClientID, SupportedSigningAlgs: algorithms, Now: p.Clock.Now,
	}).Verify(
		ctx, raw,
	)
	if err != nil {
		return "", false, bad(err)
	}
	var c claims
	if err := id.Claims(&c); err != nil {
		return "", false, bad(err)
	}
	switch {
	case subtle.ConstantTimeCompare([]byte(id.Nonce), []byte(nonce)) != 1:
		return "", false, bad(errors.New("sso: another nonce"))
	case c.Party != "" && c.Party != p.ClientID, len(id.Audience) > 1 && c.Party == "":
		return "", false, bad(errors.New("sso: meant for another party"))
	case id.Subject == "":
		return "", false, bad(errors.New("sso: no subject"))
	}
	return id.Subject, slices.Contains(c.Methods, "mfa") || slices.Contains(strong, c.Class), nil
}

var httpClient = &http.Client{Timeout: patience}

// Reach says whether the provider answers as it should. Faults: Conflict.
func (p *Provider) Reach(ctx context.Context) error {
	_, err := p.find(ctx)
	return err
}

// find reads what the provider says of itself, once.
func (p *Provider) find(ctx context.Context) (*oidc.Provider, error) {
	p.mu.Lock()
	found := p.found
	p.mu.Unlock()
	if found != nil {
		return found, nil
	}
	found, err := oidc.NewProvider(oidc.ClientContext(ctx, httpClient), p.Issuer)
	if err != nil {
		return nil, p.down(err)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.found = found
	return found, nil
}

func (p *Provider) client(found *oidc.Provider, back string) *oauth2.Config {
	return &oauth2.Config{
		ClientID: p.ClientID, ClientSecret: p.Secret, Endpoint: found.Endpoint(), RedirectURL: back,
		Scopes: []string{oidc.ScopeOpenID},
	}
}

// bad is all that a person learns of an answer that is refused; the server's log has the cause.
func bad(cause error) error { return fault.New(fault.Forbidden, words.M("sso.bad")).Because(cause) }

func (p *Provider) down(cause error) error {
	name := any(p.Name)
	if p.Name == "" {
		name = words.M("sso.name")
	}
	return fault.New(fault.Conflict, words.M("sso.down", name)).Because(cause)
}
