package blocdesk

import (
	"context"
	"strconv"
	"strings"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

func (d *Desk) yearRoutes() []web.Route {
	return []web.Route{
		{Pattern: "GET /khoi", Open: web.Own, Do: d.blocs},
		{Pattern: "GET /nam/{id}", Act: access.SeeBloc, Object: d.YearObject, Do: d.year},
		{Pattern: "GET /nam/{id}/thiet-lap", Act: access.ChangeBloc, Object: d.YearObject, Do: d.setUp},
	}
}

func (d *Desk) yearEntries() []web.Entry {
	s := d.Blocs
	in := func(
		path, name string, show func(c *web.Ctx) (*web.FormPage, error),
		save func(c *web.Ctx, in web.In) (string, words.Msg, error),
	) web.Entry {
		return web.Entry{
			Path: "/nam/{id}" + path, Name: name, Drafts: true, Act: access.ChangeBloc, Object: d.YearObject, Show: show,
			Save: d.named(save),
		}
	}
	list := []web.Entry{
		{
			Path: "/khoi/them", Name: "years.newbloc", Drafts: true, Act: access.ManageBlocs, Show: d.blocNewShow,
			Save: d.blocNew,
		},
		{
			Path: "/khoi/{id}/nam-moi", Name: "years.new", Drafts: true, Act: access.SetUpYear, Object: d.lastYearObject,
			Show: d.yearNewShow, Save: d.yearNew,
		},
		in("/chu-de", "years.theme", d.themeShow, d.theme),
		in("/thanh-vien/them", "years.addmember", d.memberNewShow, d.memberNew),
		in("/thanh-vien/{item}", "years.member", d.memberShow, d.member),
		in("/vai/them", "years.addterm", d.termShow, d.term),
		in("/moc/them", "years.addmilestone", d.milestoneNewShow, d.milestoneNew),
		in("/moc/{item}", "years.milestone", d.milestoneShow, d.milestone),
		in("/rieng", "years.except", d.exceptShow, d.except),
		{
			Path: "/nam/{id}/van-ban/them", Name: "years.addpaper", Drafts: true, Act: access.RecordBloc, Object: d.YearObject,
			Body: d.FormWithFile(), Show: d.paperShow, Save: d.paper,
		},
		d.press("/thanh-vien/{item}/bo", "years.removemember", "done.removed", s.RemoveMember),
		d.press("/vai/{item}/bo", "years.removeterm", "done.removed", s.RemoveTerm),
		d.press("/van-ban/{item}/bo", "years.removepaper", "done.removed", s.RemovePaper),
		d.press("/moc/{item}/bo", "years.removemilestone", "done.removed", s.RemoveMilestone),
		kit.Proven(in("/khep", "years.close", d.closeYearShow, d.closeYear)),
		{
			Path: "/nam/{id}/mo-lai", Name: "years.reopen", Drafts: true, Act: access.ReopenYear, Object: d.YearObject,
			Proof: true, Show: d.reopenShow, Save: d.reopen,
		},
	}
	open := d.press("/mo", "years.open", "done.opened", whole(s.Open))
	open.Save = func(c *web.Ctx, _ web.In) (string, words.Msg, error) {
		// Not back to the setting up: an open year belongs to its own head unit, which may be another.
		return "/nam/" + c.Path("id"), words.M("done.opened"), s.Open(c.R.Context(), c.By(), c.Path("id"), c.Version())
	}
	discard := d.press("/bo", "years.discard", "done.discarded", nil)
	discard.Save = func(c *web.Ctx, _ web.In) (string, words.Msg, error) {
		return "/khoi", words.M("done.discarded"), s.Discard(c.R.Context(), c.By(), c.Path("id"), c.Version())
	}
	return append(append(list, open, discard), d.finishEntries()...)
}

// named puts the names of units into what a form was refused with.
func (d *Desk) named(
	save func(c *web.Ctx, in web.In) (string, words.Msg, error),
) func(c *web.Ctx, in web.In) (string, words.Msg, error) {
	return func(c *web.Ctx, in web.In) (string, words.Msg, error) {
		to, m, err := save(c, in)
		f := web.Fault(err)
		if f == nil {
			return to, m, err
		}
		v, failed := d.View(c.R.Context())
		if failed != nil {
			return to, m, failed
		}
		for _, said := range f.Fields {
			for i, arg := range said.Args {
				if unit, ok := arg.(bloc.UnitID); ok {
					said.Args[i] = v.Name(string(unit), c.Today())
				}
			}
		}
		return to, m, err
	}
}

// change is an act on one thing in a year.
type change func(ctx context.Context, by bloc.By, year string, version int64, item string) error

// whole is an act on the year as a whole.
func whole(do func(ctx context.Context, by bloc.By, year string, version int64) error) change {
	return func(ctx context.Context, by bloc.By, year string, version int64, _ string) error {
		return do(ctx, by, year, version)
	}
}

// press is an act that needs no more than a press of a button, and a reason once the year is open: the button sends at
// once, the address itself asks for the reason.
func (d *Desk) press(path, name, said string, do change) web.Entry {
	return web.Entry{
		Path: "/nam/{id}" + path, Name: name, Act: access.ChangeBloc, Object: d.YearObject, Show: d.pressShow,
		Save: func(c *web.Ctx, _ web.In) (string, words.Msg, error) {
			return d.afterYear(c), words.Msg{Key: said}, do(c.R.Context(), c.By(), c.Path("id"), c.Version(), c.Path("item"))
		},
	}
}

func (d *Desk) pressShow(c *web.Ctx) (*web.FormPage, error) {
	v, y, p, err := d.aboutYear(c)
	if err != nil {
		return nil, err
	}
	p.Intro = itemName(c, v, y)
	p.Form.Fields = reason(c, y)
	return p, nil
}

// itemName names the part of a year that the address names; of the year as a whole it says what opening or closing it
// means.
func itemName(c *web.Ctx, v *kit.View, y *bloc.Year) string {
	at, item := c.R.URL.Path, c.Path("item")
	for _, m := range y.Members {
		if m.ID == item {
			return v.Name(m.Unit, c.Today())
		}
	}
	for _, t := range y.Terms {
		if t.ID == item {
			return c.T("years.post", v.OfBloc[y.Bloc].Kind.Post(t.Post), v.Name(t.Unit, c.Today()))
		}
	}
	for _, p := range y.Papers {
		if p.ID == item {
			return p.Title
		}
	}
	for _, m := range y.Milestones {
		if m.ID == item {
			return m.Title
		}
	}
	if strings.HasSuffix(at, "/bo") {
		return c.T("years.discardhint")
	}
	if strings.HasSuffix(at, "/mo") {
		return c.T("years.openhint")
	}
	return c.T("years.closehint")
}

// finishEntries note what is done, which the deputy units may do too.
func (d *Desk) finishEntries() []web.Entry {
	done := d.press("/moc/{item}/xong", "years.finishit", "done.finished", nil)
	done.Act, done.Save = access.RecordBloc, func(c *web.Ctx, _ web.In) (string, words.Msg, error) {
		today := c.Today()
		return "/nam/" + c.Path("id") +
				"#lich", words.M(
				"done.finished",
			), d.Blocs.FinishMilestone(c.R.Context(), c.By(), c.Path("id"), c.Version(), c.Path("item"), &today)
	}
	undone := d.press("/moc/{item}/chua-xong", "years.unfinishit", "done.unfinished", nil)
	undone.Act, undone.Save = access.RecordBloc, func(c *web.Ctx, _ web.In) (string, words.Msg, error) {
		return "/nam/" + c.Path("id") +
				"#lich", words.M(
				"done.unfinished",
			), d.Blocs.FinishMilestone(c.R.Context(), c.By(), c.Path("id"), c.Version(), c.Path("item"), nil)
	}
	alone := d.press("/moc/{item}/rieng/{unit}/bo", "years.removeexcept", "done.removed", nil)
	alone.Save = func(c *web.Ctx, _ web.In) (string, words.Msg, error) {
		return d.afterYear(
				c,
			), words.M(
				"done.removed",
			), d.Blocs.RemoveException(c.R.Context(), c.By(), c.Path("id"), c.Version(), c.Path("item"), c.Path("unit"))
	}
	return []web.Entry{done, undone, alone}
}

// lastYearObject is the newest year of the bloc that the address names: who may set that up, may set up the next.
func (d *Desk) lastYearObject(c *web.Ctx) (access.Object, error) {
	v, err := d.View(c.R.Context())
	if err != nil {
		return access.Object{}, err
	}
	if v.OfBloc[c.Path("id")] == nil {
		return access.Object{}, web.NotFound()
	}
	for _, y := range v.Years {
		if y.Bloc == c.Path("id") {
			o := d.YearObjectOf(c, v, y)
			o.Closed = false
			return o, nil
		}
	}
	return access.Object{}, nil
}

// setUp shows everything that a year is made of, with what is still missing.
func (d *Desk) setUp(c *web.Ctx) error {
	p, err := d.yearPage(c)
	if err != nil {
		return err
	}
	p.Crumbs = append(p.Crumbs, ui.Link{Text: p.Title, Href: "/nam/" + p.ID})
	p.Line, p.Title, p.Help = p.Title, c.T("nav.setup"), "thiet-lap-nam"
	return c.Page("setup", p)
}

func (d *Desk) blocNewShow(c *web.Ctx) (*web.FormPage, error) {
	v, err := d.View(c.R.Context())
	if err != nil {
		return nil, err
	}
	above := []ui.Option{{Text: c.T("years.noabove")}}
	for _, b := range v.Blocs {
		above = append(above, ui.Option{Value: b.ID, Text: b.Name})
	}
	var sorts []ui.Option
	for _, k := range bloc.Kinds() {
		sorts = append(sorts, ui.Option{Value: string(k), Text: c.Label(k.Msg())})
	}
	p := &web.FormPage{}
	p.Help, p.Crumbs = "nam-thi-dua", []ui.Link{{Text: c.T("nav.allblocs"), Href: "/khoi"}}
	p.Form = ui.Form{Cancel: "/khoi", Fields: []ui.Field{
		{Name: "name", Label: c.T("years.blocname"), Kind: ui.Text},
		{Name: "code", Label: c.T("units.code"), Hint: c.T("years.codehint"), Kind: ui.Text, Short: true},
		{Name: "kind", Label: c.T("years.kind"), Kind: ui.Select, Options: sorts, Value: string(bloc.Ordinary)},
		{Name: "above", Label: c.T("years.above"), Kind: ui.Select, Options: above},
		{Name: "opened", Label: c.T("years.since"), Kind: ui.Date, Short: true},
		kit.OptionalWhy(c),
	}}
	return p, nil
}

func (d *Desk) blocNew(c *web.Ctx, in web.In) (string, words.Msg, error) {
	f := kit.Invalid()
	b := bloc.Bloc{
		Name: in["name"], Code: in["code"], Kind: bloc.Kind(in["kind"]), Above: in["above"],
		Opened: kit.Dated(f, in, "opened"),
	}
	if err := kit.Wrong(f); err != nil {
		return "", words.Msg{}, kit.Also(f, b.Check())
	}
	id, err := d.Blocs.Create(c.R.Context(), c.By(), b)
	return "/khoi/" + id + "/nam-moi", words.M("done.bloc", in["name"]), err
}

func (d *Desk) yearNewShow(c *web.Ctx) (*web.FormPage, error) {
	v, err := d.View(c.R.Context())
	if err != nil {
		return nil, err
	}
	b := v.OfBloc[c.Path("id")]
	next, from := c.Today().Year(), []ui.Option{}
	for _, y := range v.Years {
		if y.Bloc == b.ID {
			next = y.Year + 1
			from = append(from, ui.Option{Value: "last", Text: c.T("years.fromlast", strconv.Itoa(y.Year))})
			break
		}
	}
	for _, k := range bloc.Calendars() {
		from = append(from, ui.Option{Value: k.Code, Text: c.T("years.fromcalendar", k.Name())})
	}
	from = append(from, ui.Option{Value: "", Text: c.T("years.fromempty")})
	p := &web.FormPage{Intro: c.T("years.newhint")}
	p.Line, p.Help, p.Crumbs = b.Name, "thiet-lap-nam", []ui.Link{{Text: c.T("nav.allblocs"), Href: "/khoi"}}
	p.Form = ui.Form{Cancel: "/khoi", Fields: []ui.Field{
		{Name: "year", Label: c.T("years.year"), Kind: ui.Text, Short: true, Value: strconv.Itoa(next)},
		{Name: "from", Label: c.T("years.from"), Kind: ui.Radio, Options: from, Value: from[0].Value},
		kit.OptionalWhy(c),
	}}
	return p, nil
}

func (d *Desk) yearNew(c *web.Ctx, in web.In) (string, words.Msg, error) {
	year, err := strconv.Atoi(in["year"])
	if err != nil {
		return "", words.Msg{}, kit.Invalid().Field("year", words.M("years.badyear"))
	}
	src := bloc.Source{Calendar: in["from"]}
	if in["from"] == "last" {
		src = bloc.Source{LastYear: true}
	}
	id, err := d.Blocs.SetUp(c.R.Context(), c.By(), c.Path("id"), year, src)
	return "/nam/" + id + "/thiet-lap", words.M("done.year", in["year"]), err
}

// YearRoom is blocs and their years, as the site is built from it.
func (d *Desk) YearRoom() kit.Room {
	return kit.Room{
		Routes: d.yearRoutes, Entries: d.yearEntries, Nav: d.yearNav, Waits: d.yearWaits, Hits: d.hitsOfYears,
		First: d.yearFirst, Card: d.card, Tells: yearTells(),
	}
}
