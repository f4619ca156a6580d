package identitydesk

import (
	"net/url"
	"strings"

	"thidua/internal/id"
	"thidua/internal/identity"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
)

// How many lines of the record of sign-ins are shown: on one's own page, in what a person takes along, and on a page of
// the auditor.
const (
	signInsOfMe  = 10
	signInsHeld  = 5000
	signInsShown = 50
	hoursShown   = 24
)

// signInRow is a line of the record of sign-ins.
type signInRow struct {
	When, What, Where, Device string
	Who                       string `json:",omitempty"`
	Bad                       bool   `json:"-"`
}

func signInRows(c *web.Ctx, list []*identity.SignIn, who func(account string) string) []signInRow {
	var out []signInRow
	for _, n := range list {
		out = append(out, signInRow{
			When: ui.Moment(
				n.At,
			), What: c.T("signin." + string(n.What)), Where: n.Address, Device: n.Device, Who: who(n.Account),
			Bad: n.What == identity.Refused,
		})
	}
	return out
}

// mySignIns are the newest lines of the person's own account.
func (d *Desk) mySignIns(c *web.Ctx, limit int) ([]signInRow, error) {
	list, err := c.Site.SignIns.Of(c.R.Context(), c.Account.ID, limit)
	return signInRows(c, list, func(string) string { return "" }), err
}

type signInsPage struct {
	ui.Layout
	Person  string // whose lines are shown; "" for everybody's
	Persons []ui.Option
	Rows    []signInRow
	Next    string
	Hours   []hourRow
}

type hourRow struct {
	From          string
	Refused, More int64
}

// signIns shows the record of all sign-ins to the auditor.
func (d *Desk) signIns(c *web.Ctx) error {
	q := c.R.URL.Query()
	p := &signInsPage{Person: q.Get("nguoi")}
	p.Title, p.Line, p.Help = c.T("record.title"), c.T("record.hint", identity.SignInDays), "nhat-ky"
	p.Crumbs = []ui.Link{{Text: c.T("nav.log"), Href: "/nhat-ky"}}
	v, err := d.View(c.R.Context())
	if err != nil {
		return err
	}
	before := q.Get("truoc")
	if !id.Valid(before) {
		before = ""
	}
	store := c.Site.SignIns.Store
	list, err := store.SignIns(c.R.Context(), p.Person, before, signInsShown+1)
	if err != nil {
		return err
	}
	if len(list) > signInsShown {
		list = list[:signInsShown]
		p.Next = "/nhat-ky/dang-nhap?" + url.Values{"nguoi": {p.Person}, "truoc": {list[signInsShown-1].ID}}.Encode()
	}
	t := d.TellerOf(c, v)
	p.Rows, p.Persons = signInRows(c, list, t.Who), kit.ActorOptions(c, v)
	hours, err := store.SignInHours(c.R.Context(), hoursShown)
	if err != nil {
		return err
	}
	for _, h := range hours {
		p.Hours = append(p.Hours, hourRow{strings.TrimSpace(ui.Moment(h.From)), h.Refused, h.More})
	}
	return c.Page("record", p)
}
