package blocdesk

import (
	"slices"
	"strings"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/day"
	"thidua/internal/evidence"
	"thidua/internal/upload"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// aboutYear begins a form about the year that the address names.
func (d *Desk) aboutYear(c *web.Ctx) (*kit.View, *bloc.Year, *web.FormPage, error) {
	v, err := d.View(c.R.Context())
	if err != nil {
		return nil, nil, nil, err
	}
	y := v.Year(c.Path("id"))
	p := &web.FormPage{}
	p.Line, p.Help = v.YearName(c, y), "thiet-lap-nam"
	p.Crumbs = []ui.Link{{Text: v.YearName(c, y), Href: kit.YearPath(y)}}
	p.Form = ui.Form{Version: y.Version, Cancel: d.afterYear(c)}
	if p.Form.Cancel != kit.YearPath(y) {
		p.Crumbs = append(p.Crumbs, ui.Link{Text: c.T("nav.setup"), Href: p.Form.Cancel})
	}
	c.Keep(kit.YearCookie, y.ID)
	return v, y, p, nil
}

// reason asks why something is changed in a year that is open already; in a draft nobody has to say.
func reason(c *web.Ctx, y *bloc.Year) []ui.Field {
	if y.State == bloc.Draft {
		return nil
	}
	f := kit.OptionalWhy(c)
	f.Optional = false
	return []ui.Field{f}
}

// afterYear is where a form about a year leads to: its setting up, for who may change it.
func (d *Desk) afterYear(c *web.Ctx) string {
	path := "/nam/" + c.Path("id")
	if o, err := d.YearObject(c); err == nil && c.May(access.ChangeBloc, o) {
		path += "/thiet-lap"
	}
	return path
}

func (d *Desk) themeShow(c *web.Ctx) (*web.FormPage, error) {
	_, y, p, err := d.aboutYear(c)
	if err != nil {
		return nil, err
	}
	p.Form.Fields = []ui.Field{
		{
			Name: "theme", Label: c.T("years.themeis"), Hint: c.T("years.themehint"), Kind: ui.Area, Value: y.Theme,
			Watched: true, Optional: true,
		},
		{
			Name: "motto", Label: c.T("years.motto"), Hint: c.T("years.mottohint"), Kind: ui.Area, Value: y.Motto,
			Watched: true, Optional: true,
		},
	}
	p.Form.Submit = c.T("ui.save")
	p.Form.Fields = append(p.Form.Fields, reason(c, y)...)
	return p, nil
}

func (d *Desk) theme(c *web.Ctx, in web.In) (string, words.Msg, error) {
	return d.afterYear(
		c,
	), words.M("done.theme"), d.Blocs.SetTheme(c.R.Context(), c.By(), c.Path("id"), c.Version(), in["theme"], in["motto"])
}

func (d *Desk) memberNewShow(c *web.Ctx) (*web.FormPage, error) {
	v, y, p, err := d.aboutYear(c)
	if err != nil {
		return nil, err
	}
	var free []string
	for _, u := range v.Units {
		if u.Open(max(c.Today(), y.First())) && !slices.Contains(y.Units(), u.ID) {
			free = append(free, u.ID)
		}
	}
	p.Intro = c.T("years.memberhint")
	p.Form.Fields = []ui.Field{
		{Name: "unit", Label: c.T("years.units"), Kind: ui.Checks, Options: kit.FlatOptions(v, free, c.Today())},
	}
	return p, nil
}

func (d *Desk) memberNew(c *web.Ctx, in web.In) (string, words.Msg, error) {
	var list []bloc.Member
	for _, u := range strings.Fields(in["unit"]) {
		list = append(list, bloc.Member{Unit: u})
	}
	if len(list) == 0 {
		return "", words.Msg{}, kit.Invalid().Field("unit", words.M("years.nounit"))
	}
	return d.afterYear(
		c,
	), words.M("done.members", len(list)), d.Blocs.AddMember(c.R.Context(), c.By(), c.Path("id"), c.Version(), list...)
}

func (d *Desk) memberShow(c *web.Ctx) (*web.FormPage, error) {
	v, y, p, err := d.aboutYear(c)
	if err != nil {
		return nil, err
	}
	i := slices.IndexFunc(y.Members, func(m bloc.Member) bool { return m.ID == c.Path("item") })
	if i < 0 {
		return nil, web.NotFound()
	}
	m := y.Members[i]
	p.Form.Submit = c.T("ui.save")
	p.Intro = c.T("years.memberdates", v.Name(m.Unit, c.Today()))
	p.Form.Fields = append(periodFields(c, m.From, m.To), reason(c, y)...)
	return p, nil
}

func periodFields(c *web.Ctx, from, to *day.Date) []ui.Field {
	return []ui.Field{
		{
			Name: "from", Label: c.T("accounts.from"), Hint: c.T("years.fromhint"), Kind: ui.Date, Short: true, Optional: true,
			Value: kit.DayText(c, from), Watched: true,
		},
		{
			Name: "to", Label: c.T("accounts.to"), Kind: ui.Date, Short: true, Optional: true, Value: kit.DayText(c, to),
			Watched: true,
		},
	}
}

func (d *Desk) member(c *web.Ctx, in web.In) (string, words.Msg, error) {
	f := kit.Invalid()
	from, to := kit.Optional(f, in, "from"), kit.Optional(f, in, "to")
	if err := kit.Wrong(f); err != nil {
		return "", words.Msg{}, err
	}
	m := bloc.Member{ID: c.Path("item"), From: from, To: to}
	err := d.Blocs.SetMember(c.R.Context(), c.By(), c.Path("id"), c.Version(), m)
	return d.afterYear(c), words.M("done.saved"), err
}

func (d *Desk) termShow(c *web.Ctx) (*web.FormPage, error) {
	v, y, p, err := d.aboutYear(c)
	if err != nil {
		return nil, err
	}
	var posts []ui.Option
	for _, x := range bloc.Posts() {
		posts = append(posts, ui.Option{Value: string(x), Text: c.Label(v.OfBloc[y.Bloc].Kind.Post(x))})
	}
	p.Intro = c.T("years.termhint")
	p.Form.Fields = append([]ui.Field{
		{Name: "post", Label: c.T("years.whichpost"), Kind: ui.Radio, Options: posts, Value: string(bloc.Head)},
		{Name: "unit", Label: c.T("years.unit"), Kind: ui.Select, Options: kit.FlatOptions(v, y.Units(), c.Today())},
	}, periodFields(c, nil, nil)...)
	return p, nil
}

func (d *Desk) term(c *web.Ctx, in web.In) (string, words.Msg, error) {
	f := kit.Invalid()
	t := bloc.Term{
		Unit: in["unit"], Post: bloc.Post(in["post"]), From: kit.Optional(f, in, "from"), To: kit.Optional(f, in, "to"),
	}
	if err := kit.Wrong(f); err != nil {
		return "", words.Msg{}, err
	}
	return d.afterYear(c), words.M("done.saved"), d.Blocs.SetTerm(c.R.Context(), c.By(), c.Path("id"), c.Version(), t)
}

func (d *Desk) paperShow(c *web.Ctx) (*web.FormPage, error) {
	_, _, p, err := d.aboutYear(c)
	if err != nil {
		return nil, err
	}
	var sorts []ui.Option
	for _, x := range bloc.Sorts() {
		sorts = append(sorts, ui.Option{Value: string(x), Text: c.Label(x.Msg())})
	}
	p.Form.Upload = true
	p.Form.Fields = []ui.Field{
		{Name: "kind", Label: c.T("years.papersort"), Kind: ui.Select, Options: sorts, Value: string(bloc.Basis)},
		{Name: "title", Label: c.T("years.papertitle"), Kind: ui.Area},
		{Name: "number", Label: c.T("years.papernumber"), Hint: c.T("years.numberhint"), Kind: ui.Text, Short: true},
		{Name: "issued", Label: c.T("years.paperissued"), Kind: ui.Date, Short: true, Optional: true},
		{Name: "issuer", Label: c.T("years.issuer"), Kind: ui.Text, Optional: true},
		{Name: "link", Label: c.T("years.link"), Hint: c.T("years.linkhint"), Kind: ui.Text, Optional: true},
		{
			Name: "file", Label: c.T("files.file"), Hint: c.T("files.hint", evidence.Megabytes(d.Files.Quota.File)),
			Kind: ui.File, Accept: upload.Accept, Optional: true,
		},
	}
	return p, nil
}

func (d *Desk) paper(c *web.Ctx, in web.In) (string, words.Msg, error) {
	f := kit.Invalid()
	x := bloc.Paper{
		Kind: bloc.Sort(in["kind"]), Title: in["title"], Number: in["number"], Issuer: in["issuer"], Link: in["link"],
		Issued: kit.Optional(f, in, "issued"),
	}
	came, err := kit.Taken(c, f)
	if err == nil {
		err = kit.Both(f, x.Check())
	}
	if err != nil {
		return "", words.Msg{}, err
	}
	file, err := d.Keep(c, came)
	if err == nil {
		err = d.Blocs.AddPaperFile(c.R.Context(), c.By(), c.Path("id"), c.Version(), x, file)
	}
	return d.afterYear(c), words.M("done.saved"), err
}

func milestoneFields(c *web.Ctx, m bloc.Milestone) []ui.Field {
	var kinds []ui.Option
	for _, x := range bloc.Steps() {
		kinds = append(kinds, ui.Option{Value: string(x), Text: c.Label(x.Msg())})
	}
	due := ""
	if m.Due != 0 {
		due = c.Lang.Arg(m.Due)
	}
	return []ui.Field{
		{Name: "title", Label: c.T("years.milestonetitle"), Kind: ui.Text, Value: m.Title, Watched: true},
		{
			Name: "kind", Label: c.T("years.step"), Hint: c.T("years.stephint"), Kind: ui.Select, Options: kinds,
			Value: string(m.Kind), Watched: true,
		},
		{Name: "due", Label: c.T("years.due"), Kind: ui.Date, Short: true, Value: due, Watched: true},
	}
}

func (d *Desk) milestoneNewShow(c *web.Ctx) (*web.FormPage, error) {
	_, _, p, err := d.aboutYear(c)
	if err != nil {
		return nil, err
	}
	p.Form.Fields = milestoneFields(c, bloc.Milestone{Kind: bloc.OtherStep})
	return p, nil
}

func (d *Desk) milestoneNew(c *web.Ctx, in web.In) (string, words.Msg, error) {
	f := kit.Invalid()
	m := bloc.Milestone{Title: in["title"], Kind: bloc.Step(in["kind"]), Due: kit.Dated(f, in, "due")}
	if err := kit.Wrong(f); err != nil {
		return "", words.Msg{}, err
	}
	return d.afterYear(c), words.M("done.saved"), d.Blocs.AddMilestone(c.R.Context(), c.By(), c.Path("id"), c.Version(), m)
}

// milestoneAt returns the milestone that the address names.
func milestoneAt(c *web.Ctx, y *bloc.Year) (bloc.Milestone, error) {
	for _, m := range y.Milestones {
		if m.ID == c.Path("item") {
			return m, nil
		}
	}
	return bloc.Milestone{}, web.NotFound()
}

func (d *Desk) milestoneShow(c *web.Ctx) (*web.FormPage, error) {
	_, y, p, err := d.aboutYear(c)
	if err != nil {
		return nil, err
	}
	m, err := milestoneAt(c, y)
	if err != nil {
		return nil, err
	}
	p.Form.Submit = c.T("ui.save")
	p.Form.Fields = append(milestoneFields(c, m), reason(c, y)...)
	return p, nil
}

func (d *Desk) milestone(c *web.Ctx, in web.In) (string, words.Msg, error) {
	f := kit.Invalid()
	m := bloc.Milestone{ID: c.Path("item"), Title: in["title"], Kind: bloc.Step(in["kind"]), Due: kit.Dated(f, in, "due")}
	if err := kit.Wrong(f); err != nil {
		return "", words.Msg{}, err
	}
	return d.afterYear(
		c,
	), words.M("done.saved"), d.Blocs.ChangeMilestone(c.R.Context(), c.By(), c.Path("id"), c.Version(), m)
}

func (d *Desk) exceptShow(c *web.Ctx) (*web.FormPage, error) {
	v, y, p, err := d.aboutYear(c)
	if err != nil {
		return nil, err
	}
	var milestones []ui.Option
	for _, m := range y.Milestones {
		milestones = append(milestones, ui.Option{Value: m.ID, Text: c.Lang.Arg(m.Due) + " · " + m.Title})
	}
	p.Intro = c.T("years.excepthint")
	p.Form.Fields = []ui.Field{
		{Name: "milestone", Label: c.T("years.milestonetitle"), Kind: ui.Select, Options: milestones},
		{Name: "unit", Label: c.T("years.unit"), Kind: ui.Select, Options: kit.FlatOptions(v, y.Units(), c.Today())},
		{Name: "due", Label: c.T("years.due"), Kind: ui.Date, Short: true},
		{Name: "why", Label: c.T("desk.why"), Hint: c.T("years.whyhint"), Kind: ui.Text},
	}
	return p, nil
}

func (d *Desk) except(c *web.Ctx, in web.In) (string, words.Msg, error) {
	f := kit.Invalid()
	e := bloc.Exception{Unit: in["unit"], Due: kit.Dated(f, in, "due"), Why: in["why"]}
	if err := kit.Wrong(f); err != nil {
		return "", words.Msg{}, err
	}
	return d.afterYear(
		c,
	), words.M("done.saved"), d.Blocs.Except(c.R.Context(), c.By(), c.Path("id"), c.Version(), in["milestone"], e)
}
