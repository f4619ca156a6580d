package blocdesk

import (
	"slices"
	"strconv"
	"strings"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/identity"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

func (d *Desk) yearNav(c *web.Ctx, v *kit.View, y *bloc.Year) ([]kit.Place, error) {
	if y == nil {
		return nil, nil
	}
	setup, err := kit.Only(c.May(access.ChangeBloc, d.YearObjectOf(c, v, y)), kit.Place{
		Part: kit.StartOfYear, Href: kit.YearPath(y) + "/thiet-lap", Text: c.T("nav.setup"), Count: len(y.Missing()),
		Act: access.ChangeBloc,
	})
	return slices.Concat(
		[]kit.Place{{Part: kit.AtTop, Href: kit.YearPath(y), Text: c.T("nav.bloc")}}, setup,
	), err
}

func (d *Desk) blocsNav(c *web.Ctx, _ *kit.View, _ *bloc.Year) ([]kit.Place, error) {
	return kit.Only(true, kit.Place{Part: kit.Running, Href: "/khoi", Text: c.T("nav.allblocs")})
}

// hitsOfYears looks through the years that this person may see, with their documents and milestones.
func (d *Desk) hitsOfYears(c *web.Ctx, v *kit.View, s kit.Search) error {
	for _, y := range d.MyYears(c, v) {
		s.Add(v.YearName(c, y), "find.year", kit.YearPath(y))
		for _, p := range y.Papers {
			kind, at := "find.paper", kit.YearPath(y)+"#van-ban"
			if p.File != "" { // one that was quarantined says so
				kind, at = "find.file", kit.FilePath(p.File)
			}
			s.Add(strings.TrimSpace(p.Number+" "+p.Title), kind, at)
		}
		for _, m := range y.Milestones {
			s.Add(m.Title, "find.milestone", kit.YearPath(y)+"#lich")
		}
	}
	return nil
}

// yearWaits is what waits in a year itself: milestones, or that it be set up.
func (d *Desk) yearWaits(c *web.Ctx, v *kit.View, y *bloc.Year) ([]kit.Task, error) {
	switch {
	case y.State == bloc.Open:
		return d.dueTasks(c, v, y), nil
	case y.State != bloc.Draft || !c.May(access.ChangeBloc, d.YearObjectOf(c, v, y)):
		return nil, nil
	}
	t := kit.Task{
		Text: c.T("home.setup", v.YearName(c, y)), Href: kit.YearPath(y) + "/thiet-lap", Do: c.T("home.goon"),
		Mail: words.M("notice.item.setup"), Order: 500,
	}
	t.State = ui.Chip{Kind: "wait", Text: c.T("home.missing", len(y.Missing()))}
	if len(y.Missing()) == 0 {
		t.State = ui.Chip{Kind: "info", Text: c.T("home.ready")}
	}
	return []kit.Task{t}, nil
}

// dueTasks are the milestones of a year that are late or near for the person's unit, or for the bloc where the unit
// leads it.
func (d *Desk) dueTasks(c *web.Ctx, v *kit.View, y *bloc.Year) []kit.Task {
	leads := c.May(access.ChangeBloc, d.YearObjectOf(c, v, y))
	if !leads && !y.IsMember(c.Account.Unit, c.Today()) {
		return nil
	}
	if c.Account.Has(identity.Standing, c.Today()) && !y.IsMember(c.Account.Unit, c.Today()) {
		return nil // the standing office sees lateness on the page of all blocs
	}
	var out []kit.Task
	for _, m := range y.Milestones {
		s := m.Status(c.Today(), c.Account.Unit, d.Days)
		if s.Progress != bloc.Late && s.Progress != bloc.Soon {
			continue
		}
		t := kit.Task{
			Text: m.Title, Line: c.T("home.due", v.YearName(c, y), m.DueFor(c.Account.Unit)), State: progressChip(c, s),
			Href: kit.YearPath(y) + "#lich", Do: c.T("home.see"), Mail: words.M("notice.item.due", m.DueFor(c.Account.Unit)),
			Order: s.Days,
		}
		if s.Progress == bloc.Late {
			t.Order = -s.Days
		}
		if leads {
			t.Do = c.T("home.mark")
		}
		out = append(out, t)
	}
	return out
}

func (d *Desk) card(c *web.Ctx, v *kit.View, y *bloc.Year) *kit.YearCard {
	return &kit.YearCard{
		Name: v.YearName(c, y), Href: kit.YearPath(y), Line: d.posts(c, v, y), Bar: d.bar(c, y, c.Account.Unit),
		State: d.yearState(c, y),
	}
}

// yearFirst is what the standing office and whoever sets up a year do in the first days.
func (d *Desk) yearFirst(c *web.Ctx, v *kit.View, y *bloc.Year) ([]kit.Step, error) {
	if c.Account.Has(identity.Standing, c.Today()) {
		return []kit.Step{
			{Text: c.T("first.blocs"), Href: "/khoi/them", Done: len(v.Blocs) > 0, Order: 5},
			{Text: c.T("first.years"), Href: "/khoi", Done: len(v.Years) > 0, Order: 6},
		}, nil
	}
	if y == nil || c.Account.Unit == "" || !c.May(access.ChangeBloc, d.YearObjectOf(c, v, y)) {
		return nil, nil
	}
	at := kit.YearPath(y) + "/thiet-lap"
	return []kit.Step{
		{Text: c.T("first.setup", strconv.Itoa(y.Year)), Href: at, Done: len(y.Missing()) == 0, Order: 8},
		{Text: c.T("first.open"), Href: at, Done: y.State != bloc.Draft, Order: 9},
	}, nil
}

// yearTells is how the log says blocs and their years. The year that something is a part of is known from the place.
func yearTells() []kit.Tells {
	of := []string{"year"}
	return []kit.Tells{
		{Table: "bloc", Words: map[string]string{"kind": "bloc.kind."}, Called: func(t *kit.Teller, id string) string {
			if b := t.V.OfBloc[id]; b != nil {
				return b.Name
			}
			return ""
		}},
		{Table: "bloc_year", Called: func(t *kit.Teller, id string) string {
			if y := t.V.Year(id); y != nil {
				return t.V.YearName(t.C, y)
			}
			return ""
		}},
		{Table: "bloc_milestone", Hide: of, Words: map[string]string{"kind": "bloc.step."}},
		{Table: "bloc_paper", Hide: of, Words: map[string]string{"kind": "bloc.paper."}},
		{Table: "bloc_carry", Hide: of},
		{Table: "bloc_exception", Hide: of},
		{Table: "bloc_member", Hide: of},
		{Table: "bloc_term", Hide: of},
	}
}

// BlocsRoom is the way to all blocs, as the site is built from it.
func (d *Desk) BlocsRoom() kit.Room {
	return kit.Room{Nav: d.blocsNav}
}
