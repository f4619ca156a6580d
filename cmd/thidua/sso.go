package main

import (
	"context"
	"net/url"
	"os"
	"strings"

	"thidua/internal/app"
	"thidua/internal/clock"
	"thidua/internal/web/sso"
)

// ssoFlags name the provider of single sign-on.
type ssoFlags struct {
	Issuer   string `name:"oidc-issuer" env:"THIDUA_OIDC_ISSUER" placeholder:"https://…" help:"${help_oidcissuer}"`
	ClientID string `name:"oidc-client-id" env:"THIDUA_OIDC_CLIENT_ID" placeholder:"NAME" help:"${help_oidcclient}"`
	// of the environment, as that of S3
	ClientSecret string `name:"oidc-client-secret" env:"THIDUA_OIDC_CLIENT_SECRET" hidden:""`
	SecretFile   string `name:"oidc-client-secret-file" env:"THIDUA_OIDC_CLIENT_SECRET_FILE" placeholder:"FILE" help:"${help_oidcsecretfile}"`
	SSOName      string `name:"oidc-name" env:"THIDUA_OIDC_NAME" placeholder:"TEXT" help:"${help_oidcname}"`
}

// sso reads the settings of single sign-on; none where no provider is named.
func (f *ssoFlags) sso() (sso.Options, error) {
	o := sso.Options{Issuer: f.Issuer, ClientID: f.ClientID, Secret: f.ClientSecret, Name: f.SSOName}
	if o.Issuer == "" {
		return sso.Options{}, nil
	}
	u, err := url.Parse(o.Issuer)
	switch {
	case err != nil || u.Host == "" || o.ClientID == "":
		return o, wrongUsage("oidc")
	case u.Scheme != "https" && (u.Scheme != "http" || !app.Loopback(withPort(u))):
		return o, wrongUsage("oidc")
	}
	if f.SecretFile != "" {
		data, err := os.ReadFile(f.SecretFile)
		if err != nil {
			return o, err
		}
		o.Secret = strings.TrimSpace(string(data))
	}
	return o, nil
}

func withPort(u *url.URL) string {
	if u.Port() == "" {
		return u.Host + ":80"
	}
	return u.Host
}

// provider asks the provider whether it answers; doctor says so.
func (f *ssoFlags) provider(c *console) (said string, ok bool) {
	o, err := f.sso()
	if err != nil {
		return c.say("cli.oidc"), false
	}
	ctx, cancel := context.WithTimeout(context.Background(), healthWait)
	defer cancel()
	p := &sso.Provider{Options: o, Clock: clock.System{}}
	if err := p.Reach(ctx); err != nil {
		return c.say("doctor.nosso", o.Issuer, err.Error()), false
	}
	return c.say("doctor.sso", o.Issuer), true
}
