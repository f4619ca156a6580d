package noticedesk

import (
	"net/http"

	"thidua/internal/fault"
	"thidua/internal/notice"

	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

type noticePage struct {
	ui.Layout
	Rows   []noticeRow
	SetUp  bool
	Box    *notice.Mailbox
	Choice string
	State  ui.Chip
	None   ui.Empty

	Confirm bool // the address waits to be confirmed
}

type noticeRow struct {
	When, Text, Href string
	State            ui.Chip
}

var noticeChips = map[notice.State]string{
	notice.Sent: "ok", notice.Waiting: "wait", notice.Claimed: "wait", notice.Failed: "late",
}

// myNotices shows what a person was told, and which mail they get.
func (d *Desk) myNotices(c *web.Ctx) error {
	list, err := d.Notices.Mine(c.R.Context(), c.Account.ID)
	if err != nil {
		return err
	}
	p := &noticePage{SetUp: d.Notices.SetUp(), None: ui.Empty{Title: c.T("notice.none"), Text: c.T("notice.nonehint")}}
	p.Title = c.T("notice.title")
	p.Line = c.T("notice.line")
	p.Help = "thong-bao"
	p.Crumbs = []ui.Link{{Text: c.T("ui.mine"), Href: "/toi"}}
	for _, n := range list {
		if n.Kind == notice.Code || n.State == notice.Dropped && !n.Kind.Instant() {
			continue
		}
		row := noticeRow{When: ui.Moment(kit.Moment(n.At)), Text: c.Lang.Say(n.Said()), Href: n.Path}
		if n.State != notice.Dropped {
			row.State = ui.Chip{Kind: noticeChips[n.State], Text: c.Label(words.M("notice.state." + string(n.State)))}
		}
		p.Rows = append(p.Rows, row)
	}
	if p.Box, err = d.Notices.Mailbox(c.R.Context(), c.Account.ID); err != nil {
		return err
	}
	p.Choice, p.State = c.Lang.Say(p.Box.Choice.Msg()), ui.Chip{Kind: "wait", Text: c.Label(words.M("notice.unconfirmed"))}
	if p.Box.Confirmed > 0 {
		p.State = ui.Chip{Kind: "ok", Text: c.Label(words.M("notice.confirmed"))}
	}
	p.Confirm = p.Box.Address != "" && p.Box.Confirmed == 0
	return c.Page("notices", p)
}

func (d *Desk) noticeEntries() []web.Entry {
	return []web.Entry{
		{Path: notice.MinePath + "/thu", Name: "notice.edit", Open: web.Own, Show: d.mailShow, Save: d.mailSave},
		{Path: notice.CodePath, Name: "notice.confirm", Open: web.Own, Show: d.mailCodeShow, Save: d.mailCode},
	}
}

// mailSet refuses where no mail is set up.
func (d *Desk) mailSet() error {
	if !d.Notices.SetUp() {
		return fault.New(fault.Conflict, words.M("notice.notset"))
	}
	return nil
}

func (d *Desk) mailShow(c *web.Ctx) (*web.FormPage, error) {
	if err := d.mailSet(); err != nil {
		return nil, err
	}
	m, err := d.Notices.Mailbox(c.R.Context(), c.Account.ID)
	if err != nil {
		return nil, err
	}
	p := &web.FormPage{Intro: c.T("notice.edithint")}
	p.Help = "thong-bao"
	p.Crumbs = []ui.Link{{Text: c.T("ui.mine"), Href: "/toi"}, {Text: c.T("notice.title"), Href: notice.MinePath}}
	choice := m.Choice
	if m.Version == 0 {
		choice = notice.Daily
	}
	var choices []ui.Option
	for _, x := range notice.Choices() {
		choices = append(choices, ui.Option{Value: string(x), Text: c.Lang.Say(x.Msg())})
	}
	p.Form = ui.Form{Cancel: notice.MinePath, Version: m.Version, Submit: c.T("ui.save"), Fields: []ui.Field{
		{
			Name: "address", Label: c.T("notice.mailaddress"), Hint: c.T("notice.addresshint"), Kind: ui.Text, Value: m.Address,
			Auto: "email", Optional: true, Watched: true,
		},
		{Name: "choice", Label: c.T("notice.mail"), Kind: ui.Radio, Value: string(choice), Options: choices},
	}}
	return p, nil
}

func (d *Desk) mailSave(c *web.Ctx, in web.In) (string, words.Msg, error) {
	was, err := d.Notices.Mailbox(c.R.Context(), c.Account.ID)
	if err != nil {
		return "", words.Msg{}, err
	}
	wish := notice.Wish{Address: in["address"], Choice: notice.Choice(in["choice"]), Lang: c.Lang}
	if err := d.Notices.SetMailbox(c.R.Context(), c.By(), c.Version(), wish); err != nil {
		return "", words.Msg{}, err
	}
	m, err := d.Notices.Mailbox(c.R.Context(), c.Account.ID)
	if err == nil && m.Secret != "" && m.Secret != was.Secret {
		return notice.CodePath, words.M("done.mailcode"), nil
	}
	return notice.MinePath, words.M("done.mail"), err
}

func (d *Desk) mailCodeShow(c *web.Ctx) (*web.FormPage, error) {
	if err := d.mailSet(); err != nil {
		return nil, err
	}
	m, err := d.Notices.Mailbox(c.R.Context(), c.Account.ID)
	if err != nil {
		return nil, err
	}
	if c.R.Method == http.MethodGet && m.Secret == "" { // what is sent a second time is still answered like the first time
		return nil, fault.New(fault.Conflict, words.M("notice.nocode"))
	}
	p := &web.FormPage{Intro: c.T("notice.confirmhint")}
	p.Help = "thong-bao"
	p.Crumbs = []ui.Link{{Text: c.T("ui.mine"), Href: "/toi"}, {Text: c.T("notice.title"), Href: notice.MinePath}}
	p.Form = ui.Form{
		Cancel: notice.MinePath + "/thu",
		Fields: []ui.Field{{Name: "code", Label: c.T("notice.codelabel"), Kind: ui.Text, Short: true, Auto: "one-time-code"}},
	}
	return p, nil
}

func (d *Desk) mailCode(c *web.Ctx, in web.In) (string, words.Msg, error) {
	return notice.MinePath, words.M("done.mailconfirmed"), d.Notices.Confirm(c.R.Context(), c.By(), in["code"])
}

// noticeHeld is where the person gets mail, and what they were told.
func (d *Desk) noticeHeld(c *web.Ctx, _ *kit.View) ([]kit.Holding, error) {
	m, err := d.Notices.Mailbox(c.R.Context(), c.Account.ID)
	if err != nil {
		return nil, err
	}
	var out []kit.Holding
	if m.Address != "" {
		out = append(out, kit.Holding{
			Name: "nhận_thư",
			Part: map[string]any{"địa_chỉ": m.Address, "nhận": c.Lang.Say(m.Choice.Msg()), "đã_xác_nhận": m.Confirmed > 0},
		})
	}
	list, err := d.Notices.Mine(c.R.Context(), c.Account.ID)
	var told []string
	for _, n := range list {
		if n.Kind != notice.Code {
			told = append(told, ui.Moment(kit.Moment(n.At))+": "+c.Lang.Say(n.Said()))
		}
	}
	return append(out, kit.Holding{Name: "thông_báo", Part: told}), err
}

func (d *Desk) noticeRoutes() []web.Route {
	return []web.Route{
		{Pattern: "GET " + notice.MinePath, Open: web.Own, Do: d.myNotices},
	}
}

// NoticeRoom is notices, as the site is built from it.
func (d *Desk) NoticeRoom() kit.Room {
	return kit.Room{Routes: d.noticeRoutes, Entries: d.noticeEntries, Held: d.noticeHeld, Tells: noticeTells()}
}

// noticeTells is how the log says where somebody gets mail.
func noticeTells() []kit.Tells {
	return []kit.Tells{{Table: "mailbox", Words: map[string]string{"choice": "notice.choice."}}}
}
