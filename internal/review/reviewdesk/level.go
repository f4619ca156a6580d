package reviewdesk

import (
	"slices"
	"strconv"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/fault"
	"thidua/internal/review"
	"thidua/internal/review/reviewkit"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// levelRow is a level of agreement above the table, and what it said.
type levelRow struct {
	No         int
	Name, Unit string
	Said       string // who, when, why
	State      ui.Chip
	Href       string // where this person speaks for it now
}

// standingOffice is how a form names the standing office among units.
const standingOffice = "-"

func levelPath(round, level string) string { return reviewkit.RoundPath(round) + "/cap/" + level }

// levelRows are the levels with what they said; the next one is open to whoever speaks for it once the table has
// agreed.
func (d *Desk) levelRows(c *web.Ctx, v *kit.View, w *review.World, y *bloc.Year) []levelRow {
	var out []levelRow
	next := w.Round.Level()
	_, notReady := review.Step(w.State(), review.Move{Verb: review.Assent})
	for i := range w.Round.Levels {
		l := &w.Round.Levels[i]
		row := levelRow{
			No: l.No + 1, Name: l.Name, Unit: d.levelUnit(c, v, l), State: ui.Chip{Text: c.T("rounds.levelafter")},
		}
		x := w.Round.ConsentOf(l.ID)
		switch {
		case x != nil && x.Yes:
			row.State = ui.Chip{Kind: "ok", Text: c.T("rounds.levelyes")}
		case x != nil:
			row.State = ui.Chip{Kind: "late", Text: c.T("rounds.levelno")}
		case next == l && notReady == nil:
			row.State = ui.Chip{Kind: "wait", Text: c.T("rounds.levelnow")}
		}
		if x != nil {
			row.Said = c.T("rounds.levelsaid", kit.AccountName(v, x.Account), ui.Moment(kit.Moment(x.At)))
			if x.Why != "" {
				row.Said += ": " + x.Why
			}
		}
		if next == l && notReady == nil && c.May(access.AssentRound, d.levelAccess(c, v, w.Round, y, l)) {
			row.Href = levelPath(w.Round.ID, l.ID)
		}
		out = append(out, row)
	}
	return out
}

func (d *Desk) levelUnit(c *web.Ctx, v *kit.View, l *review.Level) string {
	if l.Unit == "" {
		return c.T("rounds.standing")
	}
	return v.Name(l.Unit, c.Today())
}

// levelAccess is a round as those see it who speak for one of its levels.
func (d *Desk) levelAccess(c *web.Ctx, v *kit.View, r *review.Round, y *bloc.Year, l *review.Level) access.Object {
	o := d.RoundAccess(c, v, r, y)
	o.Levels = []string{l.Unit}
	return o
}

// levelObject is the round of the level that the address names, for those who speak for it.
func (d *Desk) levelObject(c *web.Ctx) (access.Object, error) {
	v, err := d.View(c.R.Context())
	if err != nil {
		return access.Object{}, err
	}
	r, y := v.RoundOf(c.Path("id"))
	if r == nil {
		return access.Object{}, web.NotFound()
	}
	for i := range r.Levels {
		if r.Levels[i].ID == c.Path("item") {
			return d.levelAccess(c, v, r, y, &r.Levels[i]), nil
		}
	}
	return access.Object{}, web.NotFound()
}

// levelsShow asks through which levels the result goes: as many rows as there may be, those without a name are none.
func (d *Desk) levelsShow(c *web.Ctx) (*web.FormPage, error) {
	v, w, p, err := d.AboutRound(c)
	if err != nil {
		return nil, err
	}
	p.Intro, p.Help = c.T("rounds.levelshint", review.MostLevels+1), "vong-cham#cac-cap-thong-nhat"
	p.Form.Submit = c.T("ui.save")
	units := d.levelUnits(c, v, w)
	for n := range review.MostLevels {
		name, unit := "", ""
		if n < len(w.Round.Levels) {
			l := w.Round.Levels[n]
			if name, unit = l.Name, l.Unit; unit == "" {
				unit = standingOffice
			}
		}
		k := strconv.Itoa(n + 1)
		p.Form.Fields = append(p.Form.Fields,
			ui.Field{Name: "name" + k, Label: c.T("rounds.levelname", n+2), Kind: ui.Text, Optional: true, Value: name},
			ui.Field{Name: "unit" + k, Label: c.T("rounds.levelunit"), Kind: ui.Select, Options: units, Value: unit})
	}
	return p, nil
}

// levelUnits are the units that can be a level: the standing office, the members, those above them.
func (d *Desk) levelUnits(c *web.Ctx, v *kit.View, w *review.World) []ui.Option {
	out := []ui.Option{{Value: "", Text: c.T("rounds.levelnone")}, {Value: standingOffice, Text: c.T("rounds.standing")}}
	for _, f := range w.Forms {
		for _, u := range append([]string{f.Unit}, v.Above(f.Unit)...) {
			if !slices.ContainsFunc(out, func(o ui.Option) bool { return o.Value == u }) {
				out = append(out, ui.Option{Value: u, Text: v.Name(u, c.Today())})
			}
		}
	}
	return out
}

func (d *Desk) levels(c *web.Ctx, in web.In) (string, words.Msg, error) {
	bad := kit.Invalid()
	var list []review.Level
	taken := map[string]bool{}
	for n := range review.MostLevels {
		k := strconv.Itoa(n + 1)
		name, unit := in["name"+k], in["unit"+k]
		switch {
		case name == "" && unit == "":
			continue
		case name == "":
			bad.Field("name"+k, words.M("rounds.levelneedsname"))
		case unit == "":
			bad.Field("unit"+k, words.M("rounds.levelneedsunit"))
		case taken[unit]:
			bad.Field("unit"+k, words.M("review.leveltwice"))
		}
		taken[unit] = true
		if unit == standingOffice {
			unit = ""
		}
		list = append(list, review.Level{Name: name, Unit: unit})
	}
	if err := kit.Wrong(bad); err != nil {
		return "", words.Msg{}, err
	}
	err := d.Rounds.SetLevels(c.R.Context(), c.By(), c.Path("id"), c.Version(), list)
	return reviewkit.RoundPath(c.Path("id")) + "#cap", words.M("done.saved"), err
}

// levelShow is where a level says whether it agrees to the result.
func (d *Desk) levelShow(c *web.Ctx) (*web.FormPage, error) {
	v, w, p, err := d.AboutRound(c)
	if err != nil {
		return nil, err
	}
	l := w.Round.Level()
	if l == nil || l.ID != c.Path("item") {
		return nil, fault.New(fault.Conflict, words.M("review.noturn"))
	}
	p.Title, p.Help = l.Name, "vong-cham#cac-cap-thong-nhat"
	p.Intro, p.Form.Version = c.T("rounds.levelask", d.levelUnit(c, v, l)), w.Stamp()
	p.Acts = []ui.Action{{Text: c.T("rounds.ranking"), Href: reviewkit.RoundPath(w.Round.ID) + "/xep-hang"}}
	p.Form.Fields = []ui.Field{
		{
			Name: "verdict", Label: c.T("rounds.verdict"), Kind: ui.Radio,
			Options: []ui.Option{{Value: "yes", Text: c.T("rounds.levelagree")}, {Value: "no", Text: c.T("rounds.levelback")}},
		},
		{Name: "why", Label: c.T("rounds.levelwhy"), Hint: c.T("rounds.levelwhyhint"), Kind: ui.Area, Optional: true},
	}
	p.Form.Submit = c.T("rounds.decide")
	return p, nil
}

func (d *Desk) level(c *web.Ctx, in web.In) (string, words.Msg, error) {
	if in["verdict"] != "yes" && in["verdict"] != "no" {
		return "", words.Msg{}, kit.Invalid().Field("verdict", words.M("rounds.choose"))
	}
	err := d.Rounds.Consent(c.R.Context(), c.By(), c.Path("id"), c.Path("item"), c.Version(), in["verdict"] == "yes")
	return reviewkit.RoundPath(c.Path("id")) + "#cap", words.M("done.saved"), err
}

// levelTask is what waits for whoever speaks for the next level of a round.
func (d *Desk) levelTask(
	c *web.Ctx, v *kit.View, y *bloc.Year, r *review.Round, forms []*review.Form,
) (kit.Task, bool) {
	l := r.Level()
	if l == nil || r.Phase != review.Agreeing || !allAgreed(forms) ||
		!c.May(access.AssentRound, d.levelAccess(c, v, r, y, l)) {
		return kit.Task{}, false
	}
	return kit.Task{
		Text: c.T("rounds.waitlevel", l.Name), Line: v.YearName(c, y), Href: levelPath(r.ID, l.ID), Do: c.T("home.goon"),
		State: ui.Chip{Kind: "wait", Text: c.T("rounds.levelnow")}, Mail: words.M("notice.item.level"),
	}, true
}

// allAgreed says whether the table has agreed on every line of every unit in the round.
func allAgreed(forms []*review.Form) bool {
	return !slices.ContainsFunc(forms, func(f *review.Form) bool { return f.Stage != review.Left && !allSettled(f) })
}
