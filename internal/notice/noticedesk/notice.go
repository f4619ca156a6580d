package noticedesk

import (
	"context"
	"net/http"
	"net/url"
	"slices"
	"strconv"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/identity"
	"thidua/internal/notice"
	"thidua/internal/review"
	"thidua/internal/review/reviewkit"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// Told is the work as notices ask for it. What waits for a person is what their home page says: it is looked up as they
// would see it.
type Told struct{ Desk *Desk }

var _ notice.Source = Told{}

// Stamp changes with every act.
func (t Told) Stamp(ctx context.Context) (string, error) {
	n, err := t.Desk.Log.Size(ctx)
	return strconv.FormatInt(n, 10), err
}

// quietly is a request that nobody sent: the work as one person would see it now.
func (d *Desk) quietly(ctx context.Context, a *identity.Account, lang words.Lang) *web.Ctx {
	r := (&http.Request{Method: http.MethodGet, URL: &url.URL{Path: "/"}}).WithContext(ctx)
	return &web.Ctx{Site: d.Site, Account: a, Lang: lang, R: r}
}

// Instants returns which lines were sent back and which forms are due, with those who may fill them in.
func (t Told) Instants(ctx context.Context) ([]*notice.Notice, error) {
	d := t.Desk
	v, err := d.View(ctx)
	if err != nil {
		return nil, err
	}
	var out []*notice.Notice
	for _, r := range v.Rounds {
		y := v.Year(r.Year)
		if r.Phase == review.Over || y == nil || y.State != bloc.Open {
			continue
		}
		forms, err := v.FormsOf(ctx, r.ID)
		if err != nil {
			return nil, err
		}
		for _, f := range forms {
			out = append(out, d.formNotices(ctx, v, y, r, f)...)
		}
	}
	return out, nil
}

// formNotices are those about one form.
func (d *Desk) formNotices(
	ctx context.Context, v *kit.View, y *bloc.Year, r *review.Round, f *review.Form,
) []*notice.Notice {
	var kinds []notice.Notice
	if at := sentBack(f); at > 0 {
		kinds = append(kinds, notice.Notice{
			Kind: notice.Returned, Path: reviewkit.FormPath(f.ID), Day: day.At(kit.Moment(at)),
		})
	}
	if due, eve := d.eve(r, f); eve {
		kinds = append(kinds, notice.Notice{Kind: notice.Tomorrow, Path: reviewkit.FormPath(f.ID), Day: due})
	}
	var out []*notice.Notice
	if len(kinds) == 0 {
		return nil
	}
	for _, a := range v.Accounts {
		if a.Disabled || !d.OwnForm(d.quietly(ctx, a, words.Vietnamese), v, y, r, f) {
			continue
		}
		for _, n := range kinds {
			n.Account = a.ID
			out = append(out, &n)
		}
	}
	return out
}

// sentBack is when a line of the form that waits for its unit was sent back last; 0 for never.
func sentBack(f *review.Form) int64 {
	last := int64(0)
	for _, l := range f.Lines {
		if l.Stand == review.Open && l.By != "" && f.Stage == review.Returned {
			last = max(last, l.At)
		}
	}
	return last
}

// Letter writes what a notice has to say now. Who may not see its object any more, or has nothing to do there any more,
// gets none.
func (t Told) Letter(ctx context.Context, n *notice.Notice, lang words.Lang) (*notice.Letter, error) {
	d := t.Desk
	v, err := d.View(ctx)
	if err != nil {
		return nil, err
	}
	at := slices.IndexFunc(v.Accounts, func(a *identity.Account) bool { return a.ID == n.Account && !a.Disabled })
	if at < 0 {
		return nil, nil
	}
	c := d.quietly(ctx, v.Accounts[at], lang)
	switch n.Kind {
	case notice.Digest:
		return d.digest(c, v)
	case notice.Account:
		return &notice.Letter{
			Subject: words.M("notice.subject.account"), Items: []notice.Item{{Said: n.Said(), Path: notice.ChangedPath}},
		}, nil
	}
	f, err := d.Rounds.Store.FormHead(ctx, n.Path[len(reviewkit.FormPath("")):])
	if fault.Is(err, fault.NotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	r, y := v.RoundOf(f.Round)
	if r == nil || y == nil {
		return nil, nil
	}
	forms, err := v.FormsOf(ctx, r.ID)
	if err != nil {
		return nil, err
	}
	if i := slices.IndexFunc(
		forms, func(x *review.Form) bool { return x.ID == f.ID },
	); i < 0 || !d.holds(c, v, y, r, forms[i], n) {
		return nil, nil
	}
	return &notice.Letter{
		Subject: words.M("notice.subject." + string(n.Kind)), Items: []notice.Item{{Said: n.Said(), Path: n.Path}},
	}, nil
}

// holds says whether a notice about a form is still true for a person who may still see it.
func (d *Desk) holds(c *web.Ctx, v *kit.View, y *bloc.Year, r *review.Round, f *review.Form, n *notice.Notice) bool {
	if !d.OwnForm(c, v, y, r, f) {
		return false
	}
	if n.Kind == notice.Returned {
		return sentBack(f) > 0
	}
	due, waits := d.lastDay(r, f)
	return waits && due == n.Day && due >= c.Today()
}

// digest lists what waits for a person as the home page does, without its names; nil where nothing waits.
func (d *Desk) digest(c *web.Ctx, v *kit.View) (*notice.Letter, error) {
	list, err := d.Tasks(c, v)
	if err != nil || len(list) == 0 {
		return nil, err
	}
	l := &notice.Letter{Subject: words.M("notice.subject.digest", len(list))}
	for _, t := range list {
		l.Items = append(l.Items, notice.Item{Said: t.Mail, Path: t.Href})
	}
	return l, nil
}

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
	wish := notice.Wish{Address: in["address"], Choice: notice.Choice(in["choice"]), Lang: c.Lang}
	if err := d.Notices.SetMailbox(c.R.Context(), c.By(), c.Version(), wish); err != nil {
		return "", words.Msg{}, err
	}
	m, err := d.Notices.Mailbox(c.R.Context(), c.Account.ID)
	if err == nil && m.Address != "" && m.Confirmed == 0 {
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
		{Pattern: "GET /vong/{id}/zalo", Act: access.LeadRound, Object: d.RoundObject, Do: d.zalo},
		{Pattern: "GET " + notice.MinePath, Open: web.Own, Do: d.myNotices},
	}
}

// lastDay is the last day on which a form that is not sent may still be sent; false where nothing is to be sent.
func (d *Desk) lastDay(r *review.Round, f *review.Form) (day.Date, bool) {
	if !r.MaySend(f) {
		return 0, false
	}
	return d.Rounds.SendBy(r, f)
}

// eve says whether the next working day is the last one for a form.
func (d *Desk) eve(r *review.Round, f *review.Form) (day.Date, bool) {
	due, waits := d.lastDay(r, f)
	return due, waits && notice.IsEve(d.Notices.Days, day.At(d.Site.Clock.Now()), due)
}

// noticeTells is how the log says where somebody gets mail.
func noticeTells() []kit.Tells {
	return []kit.Tells{{Table: "mailbox", Words: map[string]string{"choice": "notice.choice."}}}
}

// NoticeRoom is notices, as the site is built from it.
func (d *Desk) NoticeRoom() kit.Room {
	return kit.Room{Routes: d.noticeRoutes, Entries: d.noticeEntries, Held: d.noticeHeld, Tells: noticeTells()}
}
