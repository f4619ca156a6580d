package identitydesk

import (
	"net/http"
	"net/url"
	"time"

	"thidua/internal/fault"
	"thidua/internal/identity"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/sso"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// Addresses of single sign-on. Both ways to the provider are links, not forms: the policy of the pages lets no form go
// elsewhere.
const (
	ssoSign = "/dang-nhap/mot-lan"
	ssoBack = "/dang-nhap/mot-lan/ve"
	ssoMine = "/toi/dang-nhap-mot-lan"
	ssoLink = "/toi/dang-nhap-mot-lan/gan"

	ssoCookie = "mot-lan"
	longNext  = 500 // characters of an address to go on to, which the cookie has to hold
)

// ssoRoutes are those of single sign-on, where the site has it.
func (d *Desk) ssoRoutes() []web.Route {
	if d.SSO == nil {
		return nil
	}
	return []web.Route{
		{Pattern: "GET " + ssoSign, Open: web.Public, Do: d.ssoSignIn},
		{Pattern: "GET " + ssoBack, Open: web.Public, Do: d.ssoReturn},
		{Pattern: "GET " + ssoMine, Open: web.Own, Do: d.ssoPage},
		{Pattern: "GET " + ssoLink, Open: web.Own, Proof: true, Do: d.ssoToLink},
		{Pattern: "POST " + ssoMine + "/bo", Open: web.Own, Proof: true, Do: d.ssoUnlink},
	}
}

// ssoHere is the address to which the provider sends people back.
func ssoHere(c *web.Ctx) string {
	scheme := "http://"
	if c.Site.Secure {
		scheme = "https://"
	}
	return scheme + c.R.Host + ssoBack
}

func (d *Desk) ssoSignIn(c *web.Ctx) error {
	next := web.Elsewhere(c.R.URL.Query().Get("tiep"))
	if c.Account != nil {
		return c.Go(next, words.Msg{})
	}
	return d.ssoLeave(c, "", next)
}

func (d *Desk) ssoToLink(c *web.Ctx) error { return d.ssoLeave(c, c.Account.ID, ssoMine) }

// ssoLeave sends the browser to the provider, with what it has to bring back.
func (d *Desk) ssoLeave(c *web.Ctx, account, next string) error {
	if len(next) > longNext {
		next = "/"
	}
	address, ticket, err := d.SSO.Begin(c.R.Context(), ssoHere(c), account, next)
	if err != nil {
		return d.ssoRefused(c, sso.Answer{Next: next}, err)
	}
	c.Lend(ssoCookie, ticket, int(sso.FlowLife.Seconds()))
	http.Redirect(c.W, c.R, address, http.StatusSeeOther)
	return nil
}

// ssoReturn is where the provider sends people back.
func (d *Desk) ssoReturn(c *web.Ctx) error {
	ticket := c.Lent(ssoCookie)
	c.Lend(ssoCookie, "", -1)
	answer, err := d.SSO.Finish(c.R.Context(), ssoHere(c), ticket, c.R.URL.Query())
	if err != nil {
		return d.ssoRefused(c, answer, err)
	}
	if answer.Account != "" {
		return d.ssoLinked(c, answer)
	}
	a, err := d.IDs.SignInBy(c.R.Context(), d.SSO.Issuer, answer.Subject)
	if err != nil {
		return d.ssoRefused(c, answer, err)
	}
	if err := c.End(); err != nil { // whoever was signed in here is not any more
		return err
	}
	return d.ssoPassed(c, a, answer)
}

// ssoPassed begins the session: a whole one, or where the account has a second step that the provider did not ask for,
// a half one.
func (d *Desk) ssoPassed(c *web.Ctx, a *identity.Account, answer sso.Answer) error {
	if a.Factor && !answer.Strong {
		if err := c.BeginHalf(a.ID); err != nil {
			return err
		}
		return c.Go(secondPath(answer.Next, ""), words.Msg{})
	}
	if err := d.begin(c, a); err != nil {
		return err
	}
	c.Site.Log.Info("signed in", "account", a.ID, "sso", true, "strong", answer.Strong)
	return c.Go(answer.Next, words.Msg{})
}

// ssoLinked links the account of whoever left to do so, in the same session and with the proof still fresh.
func (d *Desk) ssoLinked(c *web.Ctx, answer sso.Answer) error {
	if c.Account == nil || c.Account.ID != answer.Account || !c.Site.Sessions.Proven(c.Session) {
		return d.ssoRefused(c, answer, fault.New(fault.Forbidden, words.M("sso.bad")))
	}
	if err := d.IDs.SetLink(c.R.Context(), c.By(), c.Account.ID, d.SSO.Issuer, answer.Subject); err != nil {
		return err
	}
	return c.Go(ssoMine, words.M("done.sso", d.SSO.Label(c.Lang)))
}

// ssoRefused says on the page of signing in what was wrong: passwords work all the same.
func (d *Desk) ssoRefused(c *web.Ctx, answer sso.Answer, err error) error {
	f := web.Fault(err)
	if f == nil {
		return err
	}
	c.Site.Log.Info("sso refused", "cause", err.Error())
	if c.Account != nil {
		return err
	}
	c.Refused("") // whose it was to be is not known
	band, status := ui.Band{Kind: "bad", Text: kit.SayFault(c, err)}, http.StatusForbidden
	switch f.Kind {
	case fault.NotFound:
		band.Text = words.Sentence(c.T("sso.unknown", words.Capital(d.SSO.Label(c.Lang))))
		band.More = []string{c.T("sso.dothis"), c.T("sso.orthis", answer.Subject)}
	case fault.Conflict:
		status = http.StatusBadGateway
	}
	p := d.signForm(c, answer.Next)
	p.Bands = append(p.Bands, band)
	return c.PageStatus(status, "sign", p)
}

type ssoPageView struct {
	ui.Layout
	Name    string // as it stands within a sentence
	Heading string
	State   ui.Chip
	Since   string // "" where nothing is linked
}

// linkOf returns the account's link to the provider, nil where there is none.
func (d *Desk) linkOf(c *web.Ctx, account string) (*identity.Link, error) {
	list, err := d.IDs.Store.Links(c.R.Context(), account)
	for _, l := range list {
		if d.SSO != nil && l.Issuer == d.SSO.Issuer {
			return l, err
		}
	}
	return nil, err
}

// tellLink tells people for a while that somebody else linked their account: that opens it to whoever the identity is.
func (d *Desk) tellLink(c *web.Ctx, l *ui.Layout) error {
	const told = 30 * 24 * time.Hour
	found, err := d.linkOf(c, c.Account.ID)
	if err == nil && found != nil && found.Maker != c.Account.ID && c.Site.Clock.Now().Sub(found.Started) < told {
		l.Bands = append(l.Bands, ui.Band{
			Kind: "wait", Text: c.T(
				"sso.told", ui.Moment(found.Started), found.Subject, d.SSO.Label(c.Lang),
			), Act: &ui.Action{Text: c.T("sso.look"), Href: ssoMine},
		})
	}
	return err
}

func (d *Desk) ssoPage(c *web.Ctx) error {
	l, err := d.linkOf(c, c.Account.ID)
	if err != nil {
		return err
	}
	name := d.SSO.Label(c.Lang)
	p := &ssoPageView{Name: name, Heading: words.Capital(name), State: ui.Chip{Text: c.T("sso.notyet")}}
	if l != nil {
		p.State, p.Since = ui.Chip{Kind: "ok", Text: c.T("sso.linked")}, c.T("sso.since", ui.Moment(l.Started), l.Subject)
	}
	p.Title, p.Help = c.T("sso.title"), "tai-khoan-cua-toi"
	p.Crumbs = []ui.Link{{Text: c.T("ui.mine"), Href: "/toi"}}
	return c.Page("sso", p)
}

func (d *Desk) ssoUnlink(c *web.Ctx) error {
	if err := d.IDs.Unlink(c.R.Context(), c.By(), c.Account.ID, d.SSO.Issuer); err != nil {
		return err
	}
	return c.Go(ssoMine, words.M("done.ssooff"))
}

// ssoButton leads to the provider from the page of signing in; its text is empty where there is none.
func (d *Desk) ssoButton(c *web.Ctx, next string) ui.Link {
	if d.SSO == nil {
		return ui.Link{}
	}
	return ui.Link{Text: c.T("sso.signin", d.SSO.Label(c.Lang)), Href: ssoSign + "?" + url.Values{"tiep": {next}}.Encode()}
}

// accountSSOShow is where the level above enters the identity that somebody has at the provider.
func (d *Desk) accountSSOShow(c *web.Ctx) (*web.FormPage, error) {
	a, err := d.IDs.Store.Account(c.R.Context(), c.Path("id"))
	if err != nil {
		return nil, err
	}
	l, err := d.linkOf(c, a.ID)
	if err != nil {
		return nil, err
	}
	name := d.SSO.Label(c.Lang)
	p := &web.FormPage{Intro: c.T("sso.sethint", name)}
	p.Line, p.Help = a.Name, "tai-khoan"
	p.Crumbs = []ui.Link{{Text: c.T("nav.accounts"), Href: "/tai-khoan"}, {Text: a.Name, Href: "/tai-khoan/" + a.ID}}
	f := ui.Field{Name: "subject", Label: c.T("sso.subject", name), Kind: ui.Text, Optional: true}
	if l != nil {
		f.Value = l.Subject
	}
	p.Form = ui.Form{Submit: c.T("ui.save"), Cancel: "/tai-khoan/" + a.ID, Fields: []ui.Field{f, kit.OptionalWhy(c)}}
	return p, nil
}

func (d *Desk) accountSSO(c *web.Ctx, in web.In) (string, words.Msg, error) {
	a, err := d.IDs.Store.Account(c.R.Context(), c.Path("id"))
	switch {
	case err != nil:
	case in["subject"] == "": // as the form says, the link goes
		err = d.IDs.Unlink(c.R.Context(), c.By(), a.ID, d.SSO.Issuer)
	default:
		err = d.IDs.SetLink(c.R.Context(), c.By(), a.ID, d.SSO.Issuer, in["subject"])
	}
	if err != nil {
		return "", words.Msg{}, err
	}
	return "/tai-khoan/" + a.ID, words.M("done.ssoset", a.Name), nil
}
