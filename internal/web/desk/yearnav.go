package desk

import (
	"slices"
	"strconv"
	"strings"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/identity"
	"thidua/internal/web"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

func (d *Desk) yearNav(c *web.Ctx, v *view, y *bloc.Year) ([]place, error) {
	if y == nil {
		return nil, nil
	}
	setup, err := only(c.May(access.ChangeBloc, d.yearObjectOf(c, v, y)), place{ofBlocs, yearPath(y) + "/thiet-lap", c.T("nav.setup"), len(y.Missing())})
	return slices.Concat([]place{{ofBlocs, yearPath(y), c.T("nav.bloc"), 0}}, setup), err
}

func (d *Desk) blocsNav(c *web.Ctx, _ *view, _ *bloc.Year) ([]place, error) {
	return only(true, place{ofBlocs, "/khoi", c.T("nav.allblocs"), 0})
}

// hitsOfYears looks through the years that this person may see, with their documents and milestones.
func (d *Desk) hitsOfYears(c *web.Ctx, v *view, s search) error {
	for _, y := range d.myYears(c, v) {
		s.add(v.yearName(c, y), "find.year", yearPath(y))
		for _, p := range y.Papers {
			kind, at := "find.paper", yearPath(y)+"#van-ban"
			if p.File != "" { // one that was quarantined says so
				kind, at = "find.file", filePath(p.File)
			}
			s.add(strings.TrimSpace(p.Number+" "+p.Title), kind, at)
		}
		for _, m := range y.Milestones {
			s.add(m.Title, "find.milestone", yearPath(y)+"#lich")
		}
	}
	return nil
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

func (d *Desk) card(c *web.Ctx, v *view, y *bloc.Year) *yearCard {
	return &yearCard{Name: v.yearName(c, y), Href: yearPath(y), Line: d.posts(c, v, y), Bar: d.bar(c, y, c.Account.Unit), State: d.yearState(c, y)}
}

// yearFirst is what the standing office and whoever sets up a year do in the first days.
func (d *Desk) yearFirst(c *web.Ctx, v *view, y *bloc.Year) ([]step, error) {
	if c.Account.Has(identity.Standing, c.Today()) {
		return []step{{c.T("first.blocs"), "/khoi/them", len(v.blocs) > 0, 5}, {c.T("first.years"), "/khoi", len(v.years) > 0, 6}}, nil
	}
	if y == nil || c.Account.Unit == "" || !c.May(access.ChangeBloc, d.yearObjectOf(c, v, y)) {
		return nil, nil
	}
	at := yearPath(y) + "/thiet-lap"
	return []step{
		{c.T("first.setup", strconv.Itoa(y.Year)), at, len(y.Missing()) == 0, 8},
		{c.T("first.open"), at, y.State != bloc.Draft, 9},
	}, nil
}

// yearTells is how the log says blocs and their years. The year that something is a part of is known from the place.
func yearTells() []tells {
	of := []string{"year"}
	return []tells{
		{table: "bloc", words: map[string]string{"kind": "bloc.kind."}, called: func(t *teller, id string) string {
			if b := t.v.ofBloc[id]; b != nil {
				return b.Name
			}
			return ""
		}},
		{table: "bloc_year", called: func(t *teller, id string) string {
			if y := t.v.year(id); y != nil {
				return t.v.yearName(t.c, y)
			}
			return ""
		}},
		{table: "bloc_milestone", hide: of, words: map[string]string{"kind": "bloc.step."}},
		{table: "bloc_paper", hide: of, words: map[string]string{"kind": "bloc.paper."}},
		{table: "bloc_carry", hide: of},
		{table: "bloc_exception", hide: of},
		{table: "bloc_member", hide: of},
		{table: "bloc_term", hide: of},
	}
}
