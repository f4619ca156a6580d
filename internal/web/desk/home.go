package desk

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"strings"
	"time"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/identity"
	"thidua/internal/review"
	"thidua/internal/web"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

type homePage struct {
	ui.Layout
	Waiting []task
	Year    *yearCard
	First   []step
	Sent    []ui.Link // forms of the own unit that were sent, in rounds under way
	Others  []ui.Link // other years this person may see
	Welcome string
}

// sentForms are the forms of the own unit that were sent in rounds under way: whoever sent one wants to see that it arrived.
func (d *Desk) sentForms(c *web.Ctx, v *view) ([]ui.Link, error) {
	var out []ui.Link
	for _, r := range v.rounds {
		y := v.year(r.Year)
		if y == nil || y.State != bloc.Open || r.Phase.At() >= review.Objecting.At() {
			continue
		}
		forms, err := v.formsOf(c.R.Context(), r.ID)
		if err != nil {
			return nil, err
		}
		for _, f := range forms {
			if f.Stage == review.Sent && d.ownForm(c, v, y, r, f) {
				out = append(out, ui.Link{Text: c.T("home.sent", periodMsg(r.Period), strconv.Itoa(y.Year), ui.Moment(moment(f.SentAt))), Href: formPath(f.ID)})
			}
		}
	}
	return out, nil
}

// task is something that waits for this person.
type task struct {
	Text  string
	Line  string
	State ui.Chip
	Href  string
	Do    string    // what the link says
	Mail  words.Msg // the same without a name, a title or points, as a mail says it
	order int
}

// step is one of the things to do in the first days.
type step struct {
	Text, Href string
	Done       bool
}

type yearCard struct {
	Name, Href, Line string
	Bar              []barStep
	State            ui.Chip
}

func (d *Desk) home(c *web.Ctx) error {
	v, err := d.view(c.R.Context())
	if err != nil {
		return err
	}
	p := &homePage{}
	p.Title, p.Help = c.T("home.title"), "trang-dau"
	p.Line = c.T("home.line", c.Account.Name, v.name(c.Account.Unit, c.Today()), c.Today())
	if p.Waiting, err = d.tasks(c, v); err != nil {
		return err
	}
	if p.Sent, err = d.sentForms(c, v); err != nil {
		return err
	}
	current := d.current(c, v)
	if current != nil {
		p.Year = d.card(c, v, current)
	}
	for _, y := range d.myYears(c, v) {
		if y != current && len(p.Others) < 8 {
			p.Others = append(p.Others, ui.Link{Text: v.yearName(c, y), Href: yearPath(y)})
		}
	}
	if p.First, err = d.firstSteps(c, v); err != nil {
		return err
	}
	if !slices.ContainsFunc(p.First, func(s step) bool { return !s.Done }) {
		p.First = nil // all done: the list has served
	}
	if err := d.changedBand(c, v, &p.Layout); err != nil {
		return err
	}
	if err := d.tellLink(c, &p.Layout); err != nil {
		return err
	}
	return c.Page("home", p)
}

// changedBand says on every device what somebody else did to the account in the last days.
func (d *Desk) changedBand(c *web.Ctx, v *view, l *ui.Layout) error {
	const shown, acts = 7 * 24 * time.Hour, 5
	list, err := d.Log.History(c.R.Context(), "account", c.Account.ID, acts)
	if err != nil {
		return err
	}
	since := c.Site.Clock.Now().Add(-shown)
	for _, e := range list {
		who := accountName(v, e.Act.Actor)
		if e.Act.Actor == c.Account.ID || e.Act.Verb == "account.create" || moment(e.At).Before(since) {
			continue
		}
		if who == "" {
			who = c.T("sign.server")
		}
		l.Bands = append(l.Bands, ui.Band{Kind: "wait", Text: c.T("me.changed", who, words.M("act."+e.Act.Verb), ui.Moment(moment(e.At)))})
	}
	return nil
}

func (d *Desk) card(c *web.Ctx, v *view, y *bloc.Year) *yearCard {
	return &yearCard{Name: v.yearName(c, y), Href: yearPath(y), Line: d.posts(c, v, y), Bar: d.bar(c, y, c.Account.Unit), State: d.yearState(c, y)}
}

// tasksKey is where a request keeps what waits, which both the home page and the frame around it show.
type tasksKey struct{}

// tasks is what waits for this person, looked up once in a request.
func (d *Desk) tasks(c *web.Ctx, v *view) ([]task, error) {
	if list, done := c.R.Context().Value(tasksKey{}).([]task); done {
		return list, nil
	}
	list, err := d.waiting(c, v)
	c.R = c.R.WithContext(context.WithValue(c.R.Context(), tasksKey{}, list))
	return list, err
}

// waiting lists what waits for this person, what is late first.
func (d *Desk) waiting(c *web.Ctx, v *view) ([]task, error) {
	var out []task
	rooms := d.rooms()
	for _, y := range v.years {
		for _, r := range rooms {
			if r.waits == nil {
				continue
			}
			tasks, err := r.waits(c, v, y)
			if err != nil {
				return nil, err
			}
			out = append(out, tasks...)
		}
	}
	drafts, err := d.draftRows(c)
	if err != nil {
		return nil, err
	}
	for i, x := range drafts {
		if strings.HasPrefix(x.Href, "/phieu/") && strings.HasSuffix(x.Href, "/nhap") {
			continue // a form to fill in waits by itself, with its deadline; one that was sent waits for nothing
		}
		out = append(out, task{
			Text: c.T("home.draft", x.Text), Line: c.T("home.drafted", x.Saved), Href: x.Href, Do: c.T("home.goon"),
			State: ui.Chip{Kind: "info", Text: c.T("home.unsent")}, Mail: words.M("notice.item.draft"), order: 1000 + i,
		})
	}
	slices.SortStableFunc(out, func(a, b task) int { return cmp.Compare(a.order, b.order) })
	return out, nil
}

// yearWaits is what waits in a year itself: milestones, or that it be set up.
func (d *Desk) yearWaits(c *web.Ctx, v *view, y *bloc.Year) ([]task, error) {
	switch {
	case y.State == bloc.Open:
		return d.dueTasks(c, v, y), nil
	case y.State != bloc.Draft || !c.May(access.ChangeBloc, d.yearObjectOf(c, v, y)):
		return nil, nil
	}
	t := task{
		Text: c.T("home.setup", v.yearName(c, y)), Href: yearPath(y) + "/thiet-lap", Do: c.T("home.goon"),
		Mail: words.M("notice.item.setup"), order: 500,
	}
	t.State = ui.Chip{Kind: "wait", Text: c.T("home.missing", len(y.Missing()))}
	if len(y.Missing()) == 0 {
		t.State = ui.Chip{Kind: "info", Text: c.T("home.ready")}
	}
	return []task{t}, nil
}

// dueTasks are the milestones of a year that are late or near for the person's unit, or for the bloc where the unit leads it.
func (d *Desk) dueTasks(c *web.Ctx, v *view, y *bloc.Year) []task {
	leads := c.May(access.ChangeBloc, d.yearObjectOf(c, v, y))
	if !leads && !y.IsMember(c.Account.Unit, c.Today()) {
		return nil
	}
	if c.Account.Has(identity.Standing, c.Today()) && !y.IsMember(c.Account.Unit, c.Today()) {
		return nil // the standing office sees lateness on the page of all blocs
	}
	var out []task
	for _, m := range y.Milestones {
		s := m.Status(c.Today(), c.Account.Unit)
		if s.Progress != bloc.Late && s.Progress != bloc.Soon {
			continue
		}
		t := task{Text: m.Title, Line: c.T("home.due", v.yearName(c, y), m.DueFor(c.Account.Unit)), State: progressChip(c, s), Href: yearPath(y) + "#lich", Do: c.T("home.see"), Mail: words.M("notice.item.due", m.DueFor(c.Account.Unit)), order: s.Days}
		if s.Progress == bloc.Late {
			t.order = -s.Days
		}
		if leads {
			t.Do = c.T("home.mark")
		}
		out = append(out, t)
	}
	return out
}

// firstSteps is what this person does in the first days, by role, with what is done already.
func (d *Desk) firstSteps(c *web.Ctx, v *view) ([]step, error) {
	var out []step
	add := func(done bool, what words.Msg, href string) { out = append(out, step{c.Lang.Say(what), href, done}) }
	has := func(r identity.Role) bool {
		return slices.ContainsFunc(v.accounts, func(a *identity.Account) bool { return a.Has(r, c.Today()) })
	}
	own := 0
	for _, a := range v.accounts {
		if a.Unit == c.Account.Unit {
			own++
		}
	}
	if c.Account.Has(identity.Admin, c.Today()) {
		copies, err := d.Keeper.Copies()
		if err != nil {
			return nil, err
		}
		add(len(v.units) > 1, words.M("first.units"), "/don-vi/nhap")
		add(has(identity.Standing), words.M("first.standing"), "/tai-khoan/cap")
		if d.Keeper.Here() {
			add(len(copies) > 0, words.M("first.copy"), "/du-lieu")
		}
	}
	if mustFactor(c) {
		add(c.Account.Factor, words.M("first.factor"), factorPath)
	}
	if c.Account.Has(identity.Standing, c.Today()) {
		add(len(v.blocs) > 0, words.M("first.blocs"), "/khoi/them")
		add(len(v.years) > 0, words.M("first.years"), "/khoi")
		add(has(identity.Secretary), words.M("first.secretary"), "/tai-khoan/cap")
	}
	if y := d.current(c, v); y != nil && c.Account.Unit != "" {
		if c.May(access.ChangeBloc, d.yearObjectOf(c, v, y)) && !c.Account.Has(identity.Standing, c.Today()) {
			add(len(y.Missing()) == 0, words.M("first.setup", strconv.Itoa(y.Year)), yearPath(y)+"/thiet-lap")
			add(y.State != bloc.Draft, words.M("first.open"), yearPath(y)+"/thiet-lap")
		}
	}
	if c.May(access.ManageAccounts, d.unitOf(c, v, c.Account.Unit)) && !c.Account.Has(identity.Admin, c.Today()) {
		add(own > 1, words.M("first.colleagues"), "/tai-khoan/cap")
	}
	return out, nil
}
