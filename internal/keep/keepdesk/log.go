package keepdesk

import (
	"net/url"
	"slices"
	"strconv"
	"strings"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/day"
	"thidua/internal/vn"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

type logPage struct {
	ui.Layout
	Verb, Actor, From, To string
	Verbs, Actors         []ui.Option
	Story                 []ui.Telling
	Next                  string
	Checked               *kit.Checked
	MayCheck              bool
	SignIns               bool      // the person may see the record of sign-ins
	Waiting               []ui.Link // wishes to erase that wait for a second person
}

const logShown = 50

func (d *Desk) log(c *web.Ctx) error { return d.logShow(c, nil) }

func (d *Desk) logShow(c *web.Ctx, checked *kit.Checked) error {
	q := c.R.URL.Query()
	p := &logPage{Verb: q.Get("viec"), Actor: q.Get("nguoi"), From: q.Get("tu"), To: q.Get("den"), Checked: checked}
	p.Title, p.Help = c.T("nav.log"), "nhat-ky"
	v, err := d.View(c.R.Context())
	if err != nil {
		return err
	}
	t := d.TellerOf(c, v)
	ask := kit.Query{Verb: p.Verb, Actor: p.Actor, Limit: logShown + 1}
	ask.From, ask.To = dayStart(p.From, 0), dayStart(p.To, 1)
	ask.Before, _ = strconv.ParseInt(q.Get("truoc"), 10, 64) // no number: from the newest
	list, err := d.Log.Entries(c.R.Context(), ask)
	if err != nil {
		return err
	}
	if len(list) > logShown {
		list = list[:logShown]
		next := url.Values{
			"viec":  {p.Verb},
			"nguoi": {p.Actor},
			"tu":    {p.From},
			"den":   {p.To},
			"truoc": {strconv.FormatInt(list[logShown-1].Seq, 10)},
		}
		p.Next = "/nhat-ky?" + next.Encode()
	}
	p.MayCheck, p.SignIns = c.May(access.CheckLog, access.Object{}), c.May(access.SeeSignIns, access.Object{})
	p.Story, p.Line = t.All(list), c.T("logs.count", int(v.At))
	p.Verbs, p.Actors = d.verbOptions(c), kit.ActorOptions(c, v)
	for i := range p.Story {
		p.Story[i].Where = t.Where(list[i].Act.Object)
		if d.mayKeep(c) && d.Log.Erasable(list[i]) {
			p.Story[i].Erase = "/nhat-ky/" + strconv.FormatInt(list[i].Seq, 10) + "/xoa-noi-dung"
		}
	}
	if p.Waiting, err = d.wishes(c.R.Context(), c); err != nil {
		return err
	}
	return c.Page("log", p)
}

// dayStart returns the first microsecond of a typed day, plus days later; 0 where nothing or no day was typed.
func dayStart(text string, later int) int64 {
	d, err := day.ParseTyped(text)
	if err != nil {
		return 0
	}
	const dayMicros = 24 * 3600 * 1_000_000
	return (int64(d)+int64(later))*dayMicros - 7*3600*1_000_000
}

func (d *Desk) verbOptions(c *web.Ctx) []ui.Option {
	out := []ui.Option{{Text: c.T("logs.allverbs")}}
	for _, key := range words.Keys() {
		if verb, ok := strings.CutPrefix(key, "act."); ok {
			out = append(out, ui.Option{Value: verb, Text: words.Capital(c.T(key))})
		}
	}
	slices.SortFunc(out[1:], func(a, b ui.Option) int { return strings.Compare(vn.ListKey(a.Text), vn.ListKey(b.Text)) })
	return out
}

// logCheck recomputes the log and holds every row against it, and shows the head to be noted elsewhere.
func (d *Desk) logCheck(c *web.Ctx) error {
	found, err := d.Log.Check(c.R.Context())
	if err != nil {
		return err
	}
	return d.logShow(c, &found)
}

// logRoutes are the addresses of the log.
func (d *Desk) logRoutes() []web.Route {
	return []web.Route{
		{Pattern: "GET /nhat-ky", Act: access.SeeLog, Do: d.log},
		{Pattern: "POST /nhat-ky/kiem-tra", Act: access.CheckLog, Do: d.logCheck},
	}
}

// logEntries are the forms of the log.
func (d *Desk) logEntries() []web.Entry {
	return []web.Entry{
		{
			Path: "/nhat-ky/{seq}/xoa-noi-dung", Name: "logs.erase", Act: access.AnswerErase, Proof: true, Show: d.eraseShow,
			Save: d.erase,
		},
	}
}

func (d *Desk) logNav(c *web.Ctx, _ *kit.View, _ *bloc.Year) ([]kit.Place, error) {
	return kit.Only(c.May(access.SeeLog, access.Object{}), kit.Place{
		Part: kit.Running, Href: "/nhat-ky", Text: c.T("nav.log"),
	})
}

// logHeld is what the person did, and what was done to the account.
func (d *Desk) logHeld(c *web.Ctx, v *kit.View) ([]kit.Holding, error) {
	t := d.TellerOf(c, v)
	did, err := d.Log.Entries(c.R.Context(), kit.Query{Actor: c.Account.ID, Limit: 10000})
	if err != nil {
		return nil, err
	}
	about, err := d.Log.History(c.R.Context(), "account", c.Account.ID, 10000)
	return []kit.Holding{{Name: "việc_đã_làm", Part: t.All(did)}, {Name: "việc_về_tài_khoản", Part: t.All(about)}}, err
}

// LogRoom is the log, as the site is built from it.
func (d *Desk) LogRoom() kit.Room {
	return kit.Room{Routes: d.logRoutes, Entries: d.logEntries, Nav: d.logNav, Held: d.logHeld}
}
