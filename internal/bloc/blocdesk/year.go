package blocdesk

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
)

// posts says who leads: Khối trưởng: Công an tỉnh · Khối phó: Sở Tư pháp.
func (d *Desk) posts(c *web.Ctx, v *kit.View, y *bloc.Year) string {
	kind := v.OfBloc[y.Bloc].Kind
	var out []string
	on := max(y.First(), c.Today())
	if head := y.Head(on); head != "" {
		out = append(out, c.T("years.post", kind.Post(bloc.Head), v.Name(head, c.Today())))
	}
	for _, u := range y.Deputies(on) {
		out = append(out, c.T("years.post", kind.Post(bloc.Deputy), v.Name(u, c.Today())))
	}
	return strings.Join(out, " · ")
}

func (d *Desk) yearState(c *web.Ctx, y *bloc.Year) ui.Chip {
	kind := map[bloc.State]string{bloc.Draft: "wait", bloc.Open: "ok", bloc.Closed: ""}[y.State]
	return ui.Chip{Kind: kind, Text: c.Label(y.State.Msg())}
}

func progressChip(c *web.Ctx, s bloc.Status) ui.Chip {
	kind := map[bloc.Progress]string{bloc.Done: "ok", bloc.Late: "late", bloc.Soon: "wait", bloc.Ahead: ""}[s.Progress]
	return ui.Chip{Kind: kind, Text: c.Label(s.Msg())}
}

// bar is the year bar: the stations of the year, how far it is, and what comes next.
func (d *Desk) bar(c *web.Ctx, y *bloc.Year, unit string) []kit.BarStep {
	var out []kit.BarStep
	next := true
	for _, m := range y.Milestones {
		if m.Kind == bloc.OtherStep {
			continue
		}
		s := m.Status(c.Today(), unit, d.Days)
		due := m.DueFor(unit)
		step := kit.BarStep{Title: c.Label(m.Kind.Msg()), Line: due.Vietnamese()[:len("24/02")], Said: c.Label(s.Msg())}
		switch {
		case s.Progress == bloc.Done:
			step.Class = "done"
		case s.Progress == bloc.Late:
			step.Class, step.Line = "late", step.Line+" · "+step.Said
		case next:
			step.Class, step.Line, next = "now", step.Line+" · "+step.Said, false
		}
		out = append(out, step)
	}
	return out
}

type yearPage struct {
	ui.Layout
	ID         string
	Version    int64
	Theme      string
	Motto      string
	State      ui.Chip
	Bar        []kit.BarStep
	Members    []memberRow
	Milestones []milestoneRow
	Papers     []paperRow
	Story      []ui.Telling
	MayChange  bool
	MayRecord  bool
	Missing    []ui.Link // what the year lacks, and where it is added
	Terms      []termRow
	Draft      bool
	Closed     bool
	MayReopen  bool
	MayPaper   bool
	Carried    []carriedRow // what was left open when it was closed
}

// lackingAt is where on the page of the setting up a person adds what is missing.
var lackingAt = map[string]string{
	"bloc.nomember": "#thanh-vien", "bloc.nohead": "#vai", "bloc.nobasis": "#van-ban", "bloc.nomilestone": "#lich",
}

type memberRow struct {
	ID, Name, Href, Dates string
	Posts                 []string
}

type milestoneRow struct {
	ID, Title, Due, Kind string
	State                ui.Chip
	Exceptions           []exceptionRow
	Done                 bool
	Near                 bool // late, or due soon enough to be done any day
}

// nearDays is how long before its day a milestone may be marked as done with one press; later ones are still far.
const nearDays = 30

type exceptionRow struct{ Unit, Name, Due, Why string }

type paperRow struct {
	ID, Kind, Title, Line, Link string
	File                        *kit.FileRow
}

type termRow struct{ ID, Post, Name, Dates string }

// year shows a bloc in one year.
func (d *Desk) year(c *web.Ctx) error {
	p, err := d.yearPage(c)
	if err != nil {
		return err
	}
	if p.MayChange {
		p.Acts = []ui.Action{{Text: c.T("nav.setup"), Href: "/nam/" + p.ID + "/thiet-lap", Main: p.Draft}}
	} else if p.MayRecord {
		p.Acts = []ui.Action{{Text: c.T("years.addpaper"), Href: "/nam/" + p.ID + "/van-ban/them"}}
	}
	if p.MayReopen {
		p.Acts = append(p.Acts, ui.Action{Text: c.T("years.reopen"), Href: "/nam/" + p.ID + "/mo-lai"})
	}
	if p.Closed && p.MayPaper { // decisions follow from a year that is over
		p.Acts = append(p.Acts, ui.Action{Text: c.T("years.addpaper"), Href: "/nam/" + p.ID + "/van-ban/them"})
	}
	return c.Page("year", p)
}

func (d *Desk) yearPage(c *web.Ctx) (*yearPage, error) {
	v, err := d.View(c.R.Context())
	if err != nil {
		return nil, err
	}
	y := v.Year(c.Path("id"))
	p := &yearPage{
		ID: y.ID, Version: y.Version, Theme: y.Theme, Motto: y.Motto, State: d.yearState(c, y), Draft: y.State == bloc.Draft,
		Closed: y.State == bloc.Closed,
	}
	p.Title, p.Line, p.Help = v.YearName(c, y), d.posts(c, v, y), "nam-thi-dua"
	c.Keep(kit.YearCookie, p.ID)
	p.Crumbs = []ui.Link{{Text: c.T("nav.allblocs"), Href: "/khoi"}}
	p.Bar = d.bar(c, y, c.Account.Unit)
	o := d.YearObjectOf(c, v, y)
	p.MayChange = c.May(access.ChangeBloc, o)
	p.MayRecord = c.May(access.RecordBloc, o) && !p.Closed
	p.MayReopen = p.Closed && c.May(access.ReopenYear, o)
	p.MayPaper = c.May(access.RecordBloc, o)
	p.Carried = carriedRows(v, y)
	if y.Asked != nil {
		p.Bands = append(p.Bands, ui.Band{
			Kind: "wait",
			Text: c.T("years.reopenasked", v.Name(y.Asked.Unit, c.Today()), kit.AccountName(v, y.Asked.Account), y.Asked.Why),
		})
	}
	p.Members, p.Terms = d.memberRows(c, v, y), d.termRows(c, v, y)
	p.Milestones = d.milestoneRows(c, v, y)
	for _, x := range y.Papers {
		row := paperLine(c, x)
		if row.File, err = d.FileRow(c, x.File, c.May(access.Quarantine, o)); err != nil {
			return nil, err
		}
		p.Papers = append(p.Papers, row)
	}
	for _, m := range y.Missing() {
		p.Missing = append(p.Missing, ui.Link{Text: c.Label(m), Href: lackingAt[m.Key]})
	}
	p.Story, err = d.History(c, v, "bloc_year", y.ID)
	return p, err
}

func (d *Desk) memberRows(c *web.Ctx, v *kit.View, y *bloc.Year) []memberRow {
	var out []memberRow
	kind := v.OfBloc[y.Bloc].Kind
	for _, m := range y.Members {
		row := memberRow{
			ID: m.ID, Name: v.Name(m.Unit, c.Today()), Href: "/don-vi/" + m.Unit, Dates: kit.DatesOf(c, m.From, m.To),
		}
		for _, post := range bloc.Posts() {
			for _, t := range y.Terms {
				if t.Unit == m.Unit && t.Post == post && t.Holds(max(y.First(), c.Today())) {
					row.Posts = append(row.Posts, c.Label(kind.Post(post)))
				}
			}
		}
		out = append(out, row)
	}
	return out
}

func (d *Desk) termRows(c *web.Ctx, v *kit.View, y *bloc.Year) []termRow {
	var out []termRow
	for _, t := range y.Terms {
		out = append(out, termRow{
			t.ID, c.Label(v.OfBloc[y.Bloc].Kind.Post(t.Post)), v.Name(t.Unit, c.Today()), kit.DatesOf(c, t.From, t.To),
		})
	}
	return out
}

func (d *Desk) milestoneRows(c *web.Ctx, v *kit.View, y *bloc.Year) []milestoneRow {
	var out []milestoneRow
	for _, m := range y.Milestones {
		row := milestoneRow{
			ID: m.ID, Title: m.Title, Due: c.Lang.Arg(m.Due), Kind: c.Label(m.Kind.Msg()),
			State: progressChip(c, m.Status(c.Today(), "", d.Days)), Done: m.Done != nil, Near: m.Due-c.Today() <= nearDays,
		}
		for _, e := range m.Exceptions {
			row.Exceptions = append(row.Exceptions, exceptionRow{e.Unit, v.Name(e.Unit, c.Today()), c.Lang.Arg(e.Due), e.Why})
		}
		out = append(out, row)
	}
	return out
}

func paperLine(c *web.Ctx, x bloc.Paper) paperRow {
	parts := []string{}
	if x.Number != "" {
		parts = append(parts, c.T("years.number", x.Number))
	}
	if x.Issued != nil {
		parts = append(parts, c.T("years.issued", *x.Issued))
	}
	if x.Issuer != "" {
		parts = append(parts, x.Issuer)
	}
	return paperRow{ID: x.ID, Kind: c.Label(x.Kind.Msg()), Title: x.Title, Line: strings.Join(parts, " · "), Link: x.Link}
}

type blocsPage struct {
	ui.Layout
	Rows []blocRow
}

type blocRow struct {
	Name, Kind, Posts string
	Years             []ui.Link
	Members           string
	State             ui.Chip
	Late              *ui.Chip
	NewYear           string // where a new year is set up; "" where this person may not
}

// blocs lists the blocs this person may see, each with its newest year and how late it is.
func (d *Desk) blocs(c *web.Ctx) error {
	v, err := d.View(c.R.Context())
	if err != nil {
		return err
	}
	p := &blocsPage{}
	p.Title, p.Help = c.T("nav.allblocs"), "nam-thi-dua"
	mine := d.MyYears(c, v)
	mayCreate := c.May(access.ManageBlocs, access.Object{})
	for _, b := range v.Blocs {
		row := blocRow{Name: b.Name, Kind: c.Label(b.Kind.Msg())}
		var newest *bloc.Year
		for _, y := range v.Years { // the newest first
			if y.Bloc == b.ID && kit.ContainsYear(mine, y) {
				if newest == nil {
					newest = y
				}
				row.Years = append(row.Years, ui.Link{Text: strconv.Itoa(y.Year), Href: kit.YearPath(y)})
			}
		}
		if newest == nil && !mayCreate {
			continue
		}
		if newest != nil {
			row.Posts = d.posts(c, v, newest)
			row.State = d.yearState(c, newest)
			row.Members = c.T("years.members", len(newest.MembersOn(c.Today())))
			row.Late = d.lateChip(c, newest)
		}
		if newest == nil {
			row.State = ui.Chip{Kind: "wait", Text: c.T("years.noyear")}
		}
		if d.maySetUp(c, v, newest) {
			row.NewYear = "/khoi/" + b.ID + "/nam-moi"
		}
		p.Rows = append(p.Rows, row)
	}
	// red first
	slices.SortStableFunc(
		p.Rows, func(a, b blocRow) int { return cmp.Compare(kit.Bit(a.Late == nil), kit.Bit(b.Late == nil)) },
	)
	p.Line = c.T("years.blocs", len(p.Rows))
	if mayCreate {
		p.Acts = []ui.Action{{Text: c.T("years.newbloc"), Href: "/khoi/them", Main: true}}
	}
	return c.Page("blocs", p)
}

func (d *Desk) lateChip(c *web.Ctx, y *bloc.Year) *ui.Chip {
	if y.State != bloc.Open {
		return nil
	}
	late := 0
	for _, m := range y.Milestones {
		if m.Status(c.Today(), "", d.Days).Progress == bloc.Late {
			late++
		}
	}
	if late == 0 {
		return nil
	}
	return &ui.Chip{Kind: "late", Text: c.T("years.late", late)}
}

// maySetUp says whether this person may set up a new year of the bloc: who may change the last one, or any.
func (d *Desk) maySetUp(c *web.Ctx, v *kit.View, newest *bloc.Year) bool {
	if newest == nil {
		return c.May(access.SetUpYear, access.Object{})
	}
	o := d.YearObjectOf(c, v, newest)
	o.Closed = false // a closed year is followed by the next one
	return c.May(access.SetUpYear, o)
}
