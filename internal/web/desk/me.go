package desk

import (
	"bytes"
	"encoding/json"
	"net/url"
	"strings"

	"thidua/internal/audit"
	"thidua/internal/identity"
	"thidua/internal/web"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

type mePage struct {
	ui.Layout
	Login, Unit      string
	Roles            []string
	Sessions         []sessionRow
	Drafts           []draftRow
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

type draftRow struct {
	Text, Href, Saved string
	Drop              ui.Press
}

func (d *Desk) me(c *web.Ctx) error {
	v, err := d.view(c.R.Context())
	if err != nil {
		return err
	}
	limits := c.Site.Sessions.Limits
	p := &mePage{Login: c.Account.Login, Unit: v.name(c.Account.Unit, c.Today()), Roles: d.roleNames(c, c.Account), Hours: int(limits.Overall.Hours())}
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
		p.Sessions = append(p.Sessions, sessionRow{n.ID, n.Device, ui.Moment(n.Started), ui.Moment(n.Seen), n.ID == c.Session.ID})
	}
	if p.SignIns, err = d.mySignIns(c, signInsOfMe); err != nil {
		return err
	}
	if p.Drafts, err = d.draftRows(c); err != nil {
		return err
	}
	return c.Page("me", p)
}

// draftRows lists what the person typed and did not send. A draft is named after the address of its form.
func (d *Desk) draftRows(c *web.Ctx) ([]draftRow, error) {
	list, err := c.Site.Drafts.List(c.R.Context(), c.Account.ID)
	if err != nil {
		return nil, err
	}
	var out []draftRow
	entries := d.entries()
	for _, x := range list {
		if name := web.EntryName(entries, x.Form); name != "" {
			text := c.Lang.Say(words.Msg{Key: name}) + ofLine(x.Form)
			drop := ui.Press{Text: c.T("me.drop"), Class: "btn", Href: web.DropDraft(x.Form, "/toi"), Label: c.T("me.droplabel", text)}
			out = append(out, draftRow{text, x.Form, ui.Moment(x.Saved()), drop})
		}
	}
	return out, nil
}

// ofLine names the line of a score form that a form is about, "" where it is about none.
func ofLine(form string) string {
	parts := strings.Split(form, "/")
	if len(parts) < 5 || parts[1] != "phieu" || parts[3] != "dong" {
		return ""
	}
	code, err := url.PathUnescape(parts[4])
	if err != nil {
		return ""
	}
	return " · " + code
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

// held is everything the product holds about a person.
type held struct {
	Account  map[string]any   `json:"tài_khoản"`
	Passkeys []string         `json:"khóa_truy_cập"`
	Links    []string         `json:"đăng_nhập_một_lần"`
	Sessions []sessionRow     `json:"phiên_làm_việc"`
	SignIns  []signInRow      `json:"lượt_đăng_nhập"`
	Drafts   []map[string]any `json:"bản_nháp"`
	Mail     map[string]any   `json:"nhận_thư,omitempty"`
	Told     []string         `json:"thông_báo"`
	Acts     []ui.Telling     `json:"việc_đã_làm"`
	About    []ui.Telling     `json:"việc_về_tài_khoản"`
}

// meExport gives a person all that is held about them, as they may ask by Law 91/2025/QH15 on personal data.
func (d *Desk) meExport(c *web.Ctx) error {
	v, err := d.view(c.R.Context())
	if err != nil {
		return err
	}
	h := held{Account: map[string]any{
		"tên_đăng_nhập": c.Account.Login, "họ_tên": c.Account.Name, "đơn_vị": v.name(c.Account.Unit, c.Today()), "vai_trò": d.roleNames(c, c.Account),
		"bước_xác_thực_thứ_hai": c.Account.Factor,
	}}
	keys, err := d.passkeyRows(c)
	if err != nil {
		return err
	}
	for _, k := range keys {
		h.Passkeys = append(h.Passkeys, k.Name+", "+k.Line)
	}
	links, err := d.IDs.Store.Links(c.R.Context(), c.Account.ID)
	if err != nil {
		return err
	}
	for _, l := range links {
		h.Links = append(h.Links, l.Issuer+", "+c.T("sso.since", ui.Moment(l.Started), l.Subject))
	}
	sessions, err := c.Site.Sessions.Mine(c.R.Context(), c.Account)
	if err != nil {
		return err
	}
	for _, n := range sessions {
		h.Sessions = append(h.Sessions, sessionRow{Device: n.Device, Started: ui.Moment(n.Started), Seen: ui.Moment(n.Seen)})
	}
	if h.SignIns, err = d.mySignIns(c, signInsHeld); err != nil {
		return err
	}
	drafts, err := c.Site.Drafts.List(c.R.Context(), c.Account.ID)
	if err != nil {
		return err
	}
	for _, x := range drafts {
		m := map[string]any{"biểu_mẫu": x.Form}
		for _, f := range x.Fields {
			m[f.Name] = f.Value
		}
		h.Drafts = append(h.Drafts, m)
	}
	if h.Mail, h.Told, err = d.mailHeld(c); err != nil {
		return err
	}
	if h.Acts, h.About, err = d.actsOf(c, v); err != nil {
		return err
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(h); err != nil {
		return err
	}
	return c.File("du-lieu-cua-toi.json", "application/json", bytes.NewReader(b.Bytes()))
}

func (d *Desk) actsOf(c *web.Ctx, v *view) (did, about []ui.Telling, err error) {
	t := tellerOf(c, v)
	var list, hist []audit.Entry
	if list, err = d.Log.Entries(c.R.Context(), Query{Actor: c.Account.ID, Limit: 10000}); err != nil {
		return nil, nil, err
	}
	if hist, err = d.Log.History(c.R.Context(), "account", c.Account.ID, 10000); err != nil {
		return nil, nil, err
	}
	return t.all(list), t.all(hist), nil
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
		{Name: "name", Label: c.T("accounts.name"), Kind: ui.Text, Value: c.Account.Name, Watched: true, Auto: "name"}, why(c),
	}}
	return p, nil
}

func (d *Desk) myName(c *web.Ctx, in web.In) (string, words.Msg, error) {
	return "/toi", words.M("done.myname"), d.IDs.Correct(c.R.Context(), c.By(), c.Account.ID, c.Version(), in["name"])
}
