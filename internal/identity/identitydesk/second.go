package identitydesk

import (
	"net/http"
	"net/url"

	"thidua/internal/fault"
	"thidua/internal/identity"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// secondPage asks for the second step of a sign-in. It works without script.
type secondPage struct {
	ui.Layout
	Form   ui.Form
	Hint   string
	Other  ui.Link // the other way: the recovery codes, or the phone again
	SignIn string  // where somebody else signs in
}

// byRecovery says that the person wants to use a recovery code: it has letters, and the keyboard of the code of the
// phone has none.
const byRecovery = "du-phong"

// toSecond leads to the second step after a right password.
func (d *Desk) toSecond(c *web.Ctx, a *identity.Account) error {
	if err := c.BeginHalf(a.ID); err != nil {
		return err
	}
	return c.Go(secondPath(web.Elsewhere(c.R.URL.Query().Get("tiep")), ""), words.Msg{})
}

func secondPath(next, way string) string {
	q := url.Values{"tiep": {next}}
	if way != "" {
		q.Set("bang", way)
	}
	return "/dang-nhap/buoc-hai?" + q.Encode()
}

func (d *Desk) secondForm(c *web.Ctx) *secondPage {
	next, way := web.Elsewhere(c.R.URL.Query().Get("tiep")), c.R.URL.Query().Get("bang")
	p := &secondPage{Hint: c.T("sign.secondhint"), SignIn: "/dang-nhap?" + url.Values{"tiep": {next}}.Encode()}
	p.Title = c.T("sign.second")
	f := ui.Field{Name: "code", Label: c.T("factor.enter"), Kind: ui.Code, Auto: "one-time-code"}
	p.Other = ui.Link{Text: c.T("sign.userecovery"), Href: secondPath(next, byRecovery)}
	if way == byRecovery {
		p.Hint = c.T("sign.recoveryhint")
		f = ui.Field{Name: "code", Label: c.T("sign.recovery"), Kind: ui.Text}
		p.Other = ui.Link{Text: c.T("sign.usephone"), Href: secondPath(next, "")}
	}
	p.Form = ui.Form{Action: secondPath(next, way), Submit: c.T("sign.in"), Fields: []ui.Field{f}}
	return p
}

func (d *Desk) secondShow(c *web.Ctx) error {
	if c.Account != nil {
		return c.Go(web.Elsewhere(c.R.URL.Query().Get("tiep")), words.Msg{})
	}
	if _, _, err := c.Half(); err != nil {
		return d.secondGone(c, err)
	}
	return c.Page("second", d.secondForm(c))
}

// secondGone begins again where no second step is due in this browser, or not any more.
func (d *Desk) secondGone(c *web.Ctx, err error) error {
	if !fault.Is(err, fault.NotFound) {
		return err
	}
	return c.Go("/dang-nhap?"+url.Values{"tiep": {web.Elsewhere(c.R.URL.Query().Get("tiep"))}}.Encode(), words.Msg{})
}

func (d *Desk) second(c *web.Ctx) error {
	half, a, err := c.Half()
	if err != nil {
		return d.secondGone(c, err)
	}
	passed, err := d.here(c).SecondStep(c.R.Context(), a, c.R.PostFormValue("code"))
	if fault.Is(err, fault.Forbidden) {
		c.Note(a.ID, identity.Refused)
		c.Site.Log.Info("second step refused", "account", a.ID)
		p := d.secondForm(c)
		p.Bands = append(p.Bands, ui.Band{Kind: "bad", Text: kit.SayFault(c, err)})
		return c.PageStatus(http.StatusForbidden, "second", p)
	}
	if err != nil {
		return err
	}
	if err := c.Pass(half); err != nil {
		return err
	}
	d.know(c, a)
	c.Site.Log.Info("signed in", "account", a.ID, "recovery", passed.Recovery)
	said := words.Msg{}
	if passed.Recovery {
		said = words.M("done.recovered", passed.Left)
	}
	return c.Go(web.Elsewhere(c.R.URL.Query().Get("tiep")), said)
}

// secondByScript checks the code that the sheet which covers a locked page sends along. Where there is none yet, or a
// wrong one, the sheet is told to ask for it.
func (d *Desk) secondByScript(c *web.Ctx, a *identity.Account, code string) (done bool, err error) {
	if code != "" {
		_, err = d.here(c).SecondStep(c.R.Context(), a, code)
	}
	say := words.M("sign.more")
	switch {
	case err == nil && code != "":
		return true, nil
	case err != nil && !fault.Is(err, fault.Forbidden):
		return false, err
	case err != nil:
		c.Note(a.ID, identity.Refused)
		c.Site.Log.Info("second step refused", "account", a.ID)
		say = web.Fault(err).Msg
	}
	return false, c.JSON(http.StatusForbidden, map[string]any{"more": true, "say": words.Sentence(c.Lang.Say(say))})
}
