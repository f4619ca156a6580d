package identitydesk

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"thidua/internal/identity"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

type mePage struct {
	ui.Layout
	Login, Unit      string
	Roles            []string
	Sessions         []sessionRow
	Drafts           []kit.DraftRow
	SignIns          []signInRow
	IdleAfter, Hours int
	Factor           ui.Chip
	SSO              bool
	Other            string // the other language
}

type sessionRow struct {
	ID, Device, Started, Seen string
	Here                      bool
}

func (d *Desk) me(c *web.Ctx) error {
	v, err := d.View(c.R.Context())
	if err != nil {
		return err
	}
	limits := c.Site.Sessions.Limits
	p := &mePage{
		Login: c.Account.Login, Unit: v.Name(c.Account.Unit, c.Today()), Roles: d.roleNames(c, c.Account),
		Hours: int(limits.Overall.Hours()),
	}
	p.IdleAfter = int(c.Site.Sessions.Idle(c.Account).Minutes())
	p.Title, p.Help = c.Account.Name, "tai-khoan-cua-toi"
	p.Line, p.Factor = c.T("ui.mine"), factorChip(c, c.Account)
	p.Other, p.SSO = "en", d.SSO != nil
	if c.Lang == words.English {
		p.Other = "vi"
	}
	sessions, err := c.Site.Sessions.Mine(c.R.Context(), c.Account)
	if err != nil {
		return err
	}
	for _, n := range sessions {
		p.Sessions = append(p.Sessions, sessionRow{
			n.ID, n.Device, ui.Moment(n.Started), ui.Moment(n.Seen), n.ID == c.Session.ID,
		})
	}
	if p.SignIns, err = d.mySignIns(c, signInsOfMe); err != nil {
		return err
	}
	if p.Drafts, err = d.DraftRows(c); err != nil {
		return err
	}
	return c.Page("me", p)
}

func (d *Desk) meEnd(c *web.Ctx) error {
	if err := c.Site.Sessions.End(c.R.Context(), c.Account, c.Path("id")); err != nil {
		return err
	}
	c.Note(c.Account.ID, identity.Ended)
	return c.Go("/toi", words.M("done.sessionended"))
}

// meEndAll ends the person's sessions on all other devices; this one gets a new secret.
func (d *Desk) meEndAll(c *web.Ctx) error {
	if err := c.Renew(identity.EndedAll); err != nil {
		return err
	}
	return c.Go("/toi", words.M("done.allended"))
}

func (d *Desk) meLanguage(c *web.Ctx) error {
	lang := words.Vietnamese
	if c.R.PostFormValue("lang") == string(words.English) {
		lang = words.English
	}
	c.Keep("ngon-ngu", string(lang))
	return c.Go("/toi", words.Msg{})
}

// meExport gives a person all that is held about them, as they may ask by Law 91/2025/QH15 on personal data.
func (d *Desk) meExport(c *web.Ctx) error {
	v, err := d.View(c.R.Context())
	if err != nil {
		return err
	}
	var all []kit.Holding
	for _, r := range d.Rooms {
		if r.Held == nil {
			continue
		}
		parts, err := r.Held(c, v)
		if err != nil {
			return err
		}
		all = append(all, parts...)
	}
	var b bytes.Buffer
	for i, h := range all {
		text, err := indented(h.Part)
		if err != nil {
			return err
		}
		fmt.Fprintf(&b, "%s\n  %q: %s", []string{"{", ","}[min(i, 1)], h.Name, text)
	}
	b.WriteString("\n}\n")
	return c.File("du-lieu-cua-toi.json", "application/json", bytes.NewReader(b.Bytes()))
}

// indented writes a part of a JSON object so that a person can read it.
func indented(part any) (string, error) {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("  ", "  ")
	err := enc.Encode(part)
	return strings.TrimSpace(b.String()), err
}

// signHeld is what is held about the person's account, its ways in and what was typed and not sent.
func (d *Desk) signHeld(c *web.Ctx, v *kit.View) ([]kit.Holding, error) {
	account := map[string]any{
		"tên_đăng_nhập": c.Account.Login, "họ_tên": c.Account.Name, "đơn_vị": v.Name(
			c.Account.Unit, c.Today(),
		), "vai_trò": d.roleNames(c, c.Account),
		"bước_xác_thực_thứ_hai": c.Account.Factor,
	}
	passkeys, links, err := d.waysHeld(c)
	if err != nil {
		return nil, err
	}
	open, err := c.Site.Sessions.Mine(c.R.Context(), c.Account)
	if err != nil {
		return nil, err
	}
	var sessions []sessionRow
	for _, n := range open {
		sessions = append(sessions, sessionRow{Device: n.Device, Started: ui.Moment(n.Started), Seen: ui.Moment(n.Seen)})
	}
	signIns, err := d.mySignIns(c, signInsHeld)
	if err != nil {
		return nil, err
	}
	list, err := c.Site.Drafts.List(c.R.Context(), c.Account.ID)
	if err != nil {
		return nil, err
	}
	var drafts []map[string]any
	for _, x := range list {
		m := map[string]any{"biểu_mẫu": x.Form}
		for _, f := range x.Fields {
			m[f.Name] = f.Value
		}
		drafts = append(drafts, m)
	}
	return []kit.Holding{
		{Name: "tài_khoản", Part: account},
		{Name: "khóa_truy_cập", Part: passkeys},
		{Name: "đăng_nhập_một_lần", Part: links},
		{Name: "phiên_làm_việc", Part: sessions},
		{Name: "lượt_đăng_nhập", Part: signIns},
		{Name: "bản_nháp", Part: drafts},
	}, nil
}

// waysHeld are the passkeys and the single sign-on of the person.
func (d *Desk) waysHeld(c *web.Ctx) (passkeys, links []string, err error) {
	keys, err := d.passkeyRows(c)
	if err != nil {
		return nil, nil, err
	}
	for _, k := range keys {
		passkeys = append(passkeys, k.Name+", "+k.Line)
	}
	list, err := d.IDs.Store.Links(c.R.Context(), c.Account.ID)
	for _, l := range list {
		links = append(links, l.Issuer+", "+c.T("sso.since", ui.Moment(l.Started), l.Subject))
	}
	return passkeys, links, err
}

// signBands is what the person should know of the account: what others did to it, and that a single sign-on was tied to
// it.
func (d *Desk) signBands(c *web.Ctx, v *kit.View, l *ui.Layout) error {
	if err := d.changedBand(c, v, l); err != nil {
		return err
	}
	return d.tellLink(c, l)
}

func (d *Desk) passwordShow(c *web.Ctx) (*web.FormPage, error) {
	p := &web.FormPage{}
	hint := c.T("sign.newhint")
	if c.Account.Factor {
		hint = c.T("factor.beside", c.Account.LeastPassword())
	}
	p.Help, p.Crumbs = "tai-khoan-cua-toi", []ui.Link{{Text: c.T("ui.mine"), Href: "/toi"}}
	p.Form = ui.Form{Cancel: "/toi", Fields: []ui.Field{
		{Name: "password", Label: c.T("sign.new"), Hint: hint, Kind: ui.Password, Auto: "new-password"},
		{Name: "again", Label: c.T("sign.repeat"), Kind: ui.Password, Auto: "new-password"},
	}}
	return p, nil
}

// password sets a new password; the person's other sessions end.
func (d *Desk) password(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	secret := c.R.PostFormValue("password")
	err := samePassword(secret, c.R.PostFormValue("again"))
	if err == nil {
		err = d.IDs.SetPassword(c.R.Context(), c.By(), c.Account.ID, secret)
	}
	if err == nil {
		err = c.Renew(identity.NewPassword)
	}
	return "/toi", words.M("done.newpassword"), err
}

func (d *Desk) myNameShow(c *web.Ctx) (*web.FormPage, error) {
	p := &web.FormPage{Intro: c.T("me.namehint")}
	p.Help, p.Crumbs = "tai-khoan-cua-toi", []ui.Link{{Text: c.T("ui.mine"), Href: "/toi"}}
	p.Form = ui.Form{Cancel: "/toi", Version: c.Account.Version, Fields: []ui.Field{
		{
			Name: "name", Label: c.T("accounts.name"), Kind: ui.Text, Value: c.Account.Name, Watched: true, Auto: "name",
		}, kit.OptionalWhy(c),
	}}
	return p, nil
}

func (d *Desk) myName(c *web.Ctx, in web.In) (string, words.Msg, error) {
	return "/toi", words.M("done.myname"), d.IDs.Correct(c.R.Context(), c.By(), c.Account.ID, c.Version(), in["name"])
}

// changedBand says on every device what somebody else did to the account in the last days.
func (d *Desk) changedBand(c *web.Ctx, v *kit.View, l *ui.Layout) error {
	const shown, acts = 7 * 24 * time.Hour, 5
	list, err := d.Log.History(c.R.Context(), "account", c.Account.ID, acts)
	if err != nil {
		return err
	}
	since := c.Site.Clock.Now().Add(-shown)
	for _, e := range list {
		who := kit.AccountName(v, e.Act.Actor)
		if e.Act.Actor == c.Account.ID || e.Act.Verb == "account.create" || kit.Moment(e.At).Before(since) {
			continue
		}
		if who == "" {
			who = c.T("sign.server")
		}
		l.Bands = append(l.Bands, ui.Band{
			Kind: "wait", Text: c.T("me.changed", who, words.M("act."+e.Act.Verb), ui.Moment(kit.Moment(e.At))),
		})
	}
	return nil
}

// signTells is how the log says accounts: of what proves who somebody is no more than its name.
func signTells() []kit.Tells {
	return []kit.Tells{
		{Table: "account", Called: func(t *kit.Teller, id string) string { return kit.AccountName(t.V, id) }, Hide: []string{"code"}},
		{Table: "passkey", Only: []string{"name"}},
		{Table: "sso_link", Only: []string{"subject"}},
		{Table: "factor", Only: []string{}},
		{Table: "factor_code", Only: []string{}},
		{Table: "factor_step", Only: []string{}},
	}
}
