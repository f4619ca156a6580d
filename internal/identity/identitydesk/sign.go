package identitydesk

import (
	"net/http"
	"net/url"
	"slices"

	"thidua/internal/access"
	"thidua/internal/fault"
	"thidua/internal/identity"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// Sample is a person of the sample data, offered on the sign-in page.
type Sample struct{ Login, Name, Line string }

// SamplePassword is the one password of all sample people; no other site has such people.
const SamplePassword = "mùa xuân thi đua 2023" //nolint:gosec // on the sign-in page of the sample for all to read

type signPage struct {
	ui.Layout
	Form     ui.Form
	Samples  []Sample
	Password string // of the sample people
	After    int    // minutes until an idle session locks
	Next     string
	SSO      ui.Link // to the provider of single sign-on
	Passkey  string  // where the answer of a passkey goes; "" where passkeys do not work
}

func (d *Desk) signForm(c *web.Ctx, next string) *signPage {
	p := &signPage{Samples: d.Samples, After: int(c.Site.Sessions.Limits.Idle.Minutes()), Next: next}
	p.Title, p.SSO = c.T("sign.title"), d.ssoButton(c, next)
	if _, err := d.site(c); err == nil {
		p.Scripts = []string{passkeyScript}
		p.Passkey = "/dang-nhap/khoa/xong?" + url.Values{"tiep": {next}}.Encode()
	}
	if len(d.Samples) > 0 {
		p.Password = SamplePassword
	}
	p.Form = ui.Form{Action: "/dang-nhap?" +
		url.Values{"tiep": {next}}.Encode(), Submit: c.T("sign.in"), Fields: []ui.Field{
		{Name: "login", Label: c.T("sign.login"), Kind: ui.Text, Auto: "username"},
		{
			Name: "password", Label: c.T("sign.password"), Hint: c.T("sign.passhint"), Kind: ui.Password,
			Auto: "current-password",
		},
	}}
	return p
}

func (d *Desk) signInShow(c *web.Ctx) error {
	next := web.Elsewhere(c.R.URL.Query().Get("tiep"))
	if c.Account != nil {
		return c.Go(next, words.Msg{})
	}
	p := d.signForm(c, next)
	if e := c.Ended(); e != nil {
		p.Bands = append(p.Bands, ui.Band{Kind: "wait", Text: d.endedText(c, e)})
	}
	if c.R.URL.Query().Get("vua-giu") == "1" {
		p.Bands = append(p.Bands, ui.Band{Kind: "ok", Text: c.T("sign.kept")})
	}
	return c.Page("sign", p)
}

// endedText says why the session of this browser was ended, and by whom where that was somebody else.
func (d *Desk) endedText(c *web.Ctx, e *identity.Ending) string {
	by := c.T("sign.server")
	if a, err := d.IDs.Store.Account(c.R.Context(), e.By); err == nil {
		by = a.Name
	}
	return words.Sentence(c.Lang.Say(words.M("sign.ended."+string(e.Why), ui.Moment(kit.Moment(e.At)), by)))
}

// signIn signs somebody in, from the page or from the sheet that covers a page whose session ran out.
func (d *Desk) signIn(c *web.Ctx) error {
	login, password, code, err := d.credentials(c)
	if err != nil {
		return err
	}
	a, err := d.here(c).SignIn(c.R.Context(), login, password)
	if err != nil {
		return d.signInAgain(c, login, err)
	}
	if a.Factor && c.WantsJSON() {
		if done, err := d.secondByScript(c, a, code); !done {
			return err
		}
	}
	if err := c.End(); err != nil { // whoever was signed in here is not any more
		return err
	}
	if a.Factor && !c.WantsJSON() {
		return d.toSecond(c, a)
	}
	if err := d.begin(c, a); err != nil {
		return err
	}
	c.Site.Log.Info("signed in", "account", a.ID)
	if c.WantsJSON() {
		return c.JSON(http.StatusOK, map[string]any{
			"account": a.ID, "ends": c.Site.Sessions.Ends(c.Session, c.Account).UnixMilli(),
		})
	}
	return c.Go(web.Elsewhere(c.R.URL.Query().Get("tiep")), words.Msg{})
}

func (d *Desk) credentials(c *web.Ctx) (login, password, code string, err error) {
	if !c.WantsJSON() {
		return c.R.PostFormValue("login"), c.R.PostFormValue("password"), "", nil
	}
	var in struct{ Login, Password, Code string }
	err = c.ReadJSON(&in)
	return in.Login, in.Password, in.Code, err
}

func (d *Desk) signInAgain(c *web.Ctx, login string, err error) error {
	if !fault.Is(err, fault.Forbidden) {
		return err
	}
	c.Refused(login)
	c.Site.Log.Info("sign-in refused")
	if c.WantsJSON() {
		return err
	}
	p := d.signForm(c, web.Elsewhere(c.R.URL.Query().Get("tiep")))
	p.Form.Fields[0].Value = login
	p.Bands = append(p.Bands, ui.Band{Kind: "bad", Text: kit.SayFault(c, err)})
	c.Account, c.Session = nil, nil
	return c.PageStatus(http.StatusForbidden, "sign", p)
}

func (d *Desk) signOut(c *web.Ctx) error {
	if err := c.End(); err != nil {
		return err
	}
	c.W.Header().Set("Clear-Site-Data", `"cache", "storage"`)
	return c.Go("/dang-nhap", words.M("done.signout"))
}

// redeemForm is where somebody sets a password with a one-time code.
func (d *Desk) redeemForm(c *web.Ctx) *web.FormPage {
	p := &web.FormPage{Intro: c.T("sign.redeemhint")}
	p.Title = c.T("sign.redeem")
	p.Form = ui.Form{Action: "/dat-mat-khau", Submit: c.T("sign.redeem"), Cancel: "/dang-nhap", Fields: []ui.Field{
		{Name: "login", Label: c.T("sign.login"), Kind: ui.Text, Auto: "username", Value: c.R.URL.Query().Get("ten")},
		{Name: "code", Label: c.T("sign.onetime"), Kind: ui.Text, Auto: "one-time-code"},
		{Name: "password", Label: c.T("sign.new"), Hint: c.T("sign.newhint"), Kind: ui.Password, Auto: "new-password"},
		{Name: "again", Label: c.T("sign.repeat"), Kind: ui.Password, Auto: "new-password"},
	}}
	return p
}

func (d *Desk) redeemShow(c *web.Ctx) error {
	c.Account, c.Session = nil, nil // the page is for somebody who is not signed in yet
	return c.Page("form", d.redeemForm(c))
}

func (d *Desk) redeem(c *web.Ctx) error {
	in := func(name string) string { return c.R.PostFormValue(name) }
	err := samePassword(in("password"), in("again"))
	if err == nil {
		err = d.IDs.Redeem(c.R.Context(), in("login"), in("code"), in("password"))
	}
	if err == nil {
		return c.Go("/dang-nhap", words.M("done.password"))
	}
	if fault.Is(err, fault.Forbidden) {
		c.Refused(in("login"))
	}
	c.Account, c.Session = nil, nil
	return c.Again(d.redeemForm(c), web.In{"login": in("login"), "code": in("code")}, err)
}

func samePassword(a, b string) error {
	if a == b {
		return nil
	}
	return fault.New(fault.Invalid, words.M("identity.invalid")).Field("again", words.M("sign.differ"))
}

func (d *Desk) proofShow(c *web.Ctx) (*web.FormPage, error) {
	p := &web.FormPage{Intro: c.T("sign.proofhint")}
	p.Title = c.T("sign.proof")
	p.Form = ui.Form{Submit: c.T("sign.confirm"), Cancel: web.Elsewhere(c.R.URL.Query().Get("tiep")), Fields: []ui.Field{
		{Name: "password", Label: c.T("sign.password"), Kind: ui.Password, Auto: "current-password"},
	}}
	if c.Account.Factor {
		p.Intro = c.T("sign.proofboth")
		p.Form.Fields = append(p.Form.Fields, ui.Field{
			Name: "code", Label: c.T("sign.code"), Kind: ui.Text, Short: true, Auto: "one-time-code",
		})
	}
	return p, nil
}

func (d *Desk) proof(c *web.Ctx, in web.In) (string, words.Msg, error) {
	a, err := d.here(c).SignIn(c.R.Context(), c.Account.Login, c.R.PostFormValue("password"))
	if err == nil && a.Factor {
		_, err = d.here(c).SecondStep(c.R.Context(), a, in["code"])
	}
	if err != nil {
		if fault.Is(err, fault.Forbidden) {
			c.Note(c.Account.ID, identity.Refused)
			err = fault.New(fault.Invalid, web.Fault(err).Msg)
		}
		return "", words.Msg{}, err
	}
	return web.Elsewhere(c.R.URL.Query().Get(
		"tiep",
	)), words.M("done.proof"), c.Site.Sessions.Prove(c.R.Context(), c.Session)
}

// sessionLeft tells the page when the session ends. Asking keeps nothing alive; going on does, because that request is
// not passive.
func (d *Desk) sessionLeft(c *web.Ctx) error {
	return c.JSON(http.StatusOK, map[string]int64{"ends": c.Site.Sessions.Ends(c.Session, c.Account).UnixMilli()})
}

// signRoutes are the addresses of signing in and of one's own account.
func (d *Desk) signRoutes() []web.Route {
	return slices.Concat([]web.Route{
		{Pattern: "GET /dang-nhap", Open: web.Public, Do: d.signInShow},
		{Pattern: "POST /dang-nhap", Open: web.Public, Do: d.signIn},
		{Pattern: "GET /dang-nhap/buoc-hai", Open: web.Public, Do: d.secondShow},
		{Pattern: "POST /dang-nhap/buoc-hai", Open: web.Public, Do: d.second},
		{Pattern: "POST /dang-nhap/khoa/hoi", Open: web.Public, Do: d.passkeyAsk},
		{Pattern: "POST /dang-nhap/khoa/xong", Open: web.Public, Do: d.passkeySignIn},
		{Pattern: "POST /dang-xuat", Open: web.Public, Do: d.signOut},
		{Pattern: "GET /dat-mat-khau", Open: web.Public, Do: d.redeemShow},
		{Pattern: "POST /dat-mat-khau", Open: web.Public, Do: d.redeem},
		{Pattern: "GET /phien/con-lai", Open: web.Own, Do: d.sessionLeft},
		{Pattern: "POST /phien/tiep-tuc", Open: web.Own, Do: d.sessionLeft},
		{Pattern: "GET /toi", Open: web.Own, Do: d.me},
		{Pattern: "GET /toi/du-lieu.json", Open: web.Own, Do: d.meExport},
		{Pattern: "POST /toi/phien/{id}/ket-thuc", Open: web.Own, Do: d.meEnd},
		{Pattern: "POST /toi/phien/ket-thuc-het", Open: web.Own, Do: d.meEndAll},
		{Pattern: "GET /toi/xac-thuc-hai", Open: web.Own, Do: d.factor},
		{Pattern: "GET /toi/xac-thuc-hai/bat", Open: web.Own, Proof: true, Do: d.factorOffer},
		{Pattern: "POST /toi/xac-thuc-hai/bat", Open: web.Own, Do: d.factorOn}, // the sealed key of the form shows the proof
		{Pattern: "POST /toi/xac-thuc-hai/ma-moi", Open: web.Own, Proof: true, Do: d.factorCodes},
		{Pattern: "GET /toi/xac-thuc-hai/khoa", Open: web.Own, Proof: true, Do: d.passkeyNew},
		{Pattern: "POST /toi/xac-thuc-hai/khoa/hoi", Open: web.Own, Proof: true, Do: d.passkeyOffer},
		{Pattern: "POST /toi/xac-thuc-hai/khoa/xong", Open: web.Own, Do: d.passkeyAdd}, // the ticket shows the proof
		{Pattern: "POST /toi/xac-thuc-hai/khoa/{id}/bo", Open: web.Own, Proof: true, Do: d.passkeyDrop},
		{Pattern: "GET /nhat-ky/dang-nhap", Act: access.SeeSignIns, Do: d.signIns},
		{Pattern: "POST /toi/ngon-ngu", Open: web.Own, Do: d.meLanguage},
	}, d.ssoRoutes())
}

// signEntries are the forms of one's own account.
func (d *Desk) signEntries() []web.Entry {
	return []web.Entry{
		{Path: "/xac-nhan", Name: "sign.proof", Open: web.Own, Show: d.proofShow, Save: d.proof},
		{Path: "/toi/mat-khau", Name: "me.password", Open: web.Own, Proof: true, Show: d.passwordShow, Save: d.password},
		{
			Path: "/toi/xac-thuc-hai/tat", Name: "factor.turnoff", Open: web.Own, Proof: true, Show: d.factorOffShow,
			Save: d.factorOff,
		},
		{Path: "/toi/ten", Name: "me.name", Drafts: true, Open: web.Own, Show: d.myNameShow, Save: d.myName},
	}
}

// SignRoom is signing in and one's own account, as the site is built from it.
func (d *Desk) SignRoom() kit.Room {
	return kit.Room{
		Routes: d.signRoutes, Entries: d.signEntries, First: d.signFirst, Bands: d.signBands, Held: d.signHeld,
		Tells: signTells(),
	}
}
