package desk

import (
	"slices"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/review"
	"thidua/internal/web"
	"thidua/internal/web/ui"
)

type roundPage struct {
	ui.Layout
	ID      string
	Version int64
	Bar     []barStep
	State   ui.Chip
	Next    string // the one thing to do now, in words
	Forms   []formRow
	Lead    bool // shows points and what the lead may do
	Notes   []roundNote
	Levels  []levelRow
	Judges  []judgeRow
	Story   []ui.Telling
	Cross   *roundCard

	MayBack, MayReopen, MayWithdraw, MayLevels bool
}

// formRow is a unit in the round, as this person may see it.
type formRow struct {
	Unit, Href, Line string
	State            ui.Chip
	Done, All        int // lines agreed, lines
	Percent          int
	Waiting          int // lines that wait for this person's unit
	Judge            string
	Part             string // where the lead changes the unit's part
}

// phaseBar is the bar of the phases with their days.
func (d *Desk) phaseBar(c *web.Ctx, r *review.Round, unit string) []barStep {
	var out []barStep
	for _, p := range review.Phases() {
		step := barStep{Title: c.Label(p.Msg())}
		on, has := d.Rounds.Last(r, p, unit)
		if has {
			step.Line = on.Vietnamese()[:len("24/02")]
		}
		switch {
		case p.At() < r.Phase.At():
			step.Class = "done"
		case p == r.Phase:
			step.Class = "now"
			if has && on < c.Today() {
				step.Class, step.Line = "late", step.Line+" · "+c.T("bloc.late", int(c.Today()-on))
			}
		}
		out = append(out, step)
	}
	return out
}

func (d *Desk) stageChip(c *web.Ctx, w *review.World, f *review.Form, today int) ui.Chip {
	kind := map[review.Stage]string{review.Filling: "wait", review.Sent: "ok", review.Returned: "late", review.Left: ""}[f.Stage]
	text := c.Label(f.Stage.Msg())
	due, has := d.Rounds.Last(w.Round, review.SelfScoring, f.Unit)
	if f.Due != nil { // let in late: until then it is not late
		due, has = *f.Due, true
	}
	switch {
	case f.Stage != review.Filling || !has:
	case int(due) < today:
		kind, text = "late", text+" · "+c.T("bloc.late", today-int(due))
	case f.Due != nil:
		text += " · " + c.T("rounds.letin", due)
	}
	return ui.Chip{Kind: kind, Text: text}
}

// round shows how far a round is, and how far each unit.
func (d *Desk) round(c *web.Ctx) error {
	v, w, y, err := d.world(c, c.Path("id"))
	if err != nil {
		return err
	}
	r := w.Round
	own := v.member(w.Forms, c.Account.Unit)
	p := &roundPage{ID: r.ID, Version: r.Version, State: phaseChip(c, r.Phase), Bar: d.phaseBar(c, r, own)}
	p.Title, p.Line, p.Help = c.T("rounds.title", periodMsg(r.Period)), v.yearName(c, y)+" · "+v.sheetTitle(r.Edition), "vong-cham"
	o := d.roundAccess(c, v, r, y)
	if c.May(access.SeeBloc, d.yearObjectOf(c, v, y)) { // a level of agreement need not be of the bloc
		p.Crumbs = []ui.Link{{Text: v.yearName(c, y), Href: yearPath(y)}, {Text: c.T("nav.rounds"), Href: yearPath(y) + "/cham-diem"}}
	}
	p.Lead = c.May(access.RunRound, o)
	_, noBack := review.Step(w.State(), review.Move{Verb: review.Back})
	_, noReopen := review.Step(w.State(), review.Move{Verb: review.Reopen})
	p.MayBack, p.MayReopen, p.MayWithdraw = noBack == nil, noReopen == nil, w.Withdrawable()
	p.MayLevels = r.Phase.At() < review.Objecting.At()
	d.roundActs(c, w, p, c.May(access.SeeRanking, o))
	for _, f := range w.Forms {
		p.Forms = append(p.Forms, d.formRow(c, v, w, y, f, p.Lead))
	}
	d.interestNotes(c, v, w, p)
	if p.Cross, err = d.Beside.BesideRound(c, v, w, p.Lead); err != nil {
		return err
	}
	if p.Lead || c.May(access.SeeRanking, o) {
		p.Levels = d.levelRows(c, v, w, y)
	}
	if p.Lead {
		p.Judges = d.judgesOf(c, v, w, lead(c, y))
		if p.Story, err = d.history(c, v, "review_round", r.ID); err != nil {
			return err
		}
	}
	return c.Page("round", p)
}

func accountName(v *view, id string) string {
	for _, a := range v.accounts {
		if a.ID == id {
			return a.Name
		}
	}
	return ""
}

// roundActs are what the lead may do now: one main thing, and the rest.
func (d *Desk) roundActs(c *web.Ctx, w *review.World, p *roundPage, ranking bool) {
	at := roundPath(w.Round.ID)
	phase := w.Round.Phase
	if p.Lead {
		switch {
		case phase.At() < review.Agreeing.At():
			p.Acts = append(p.Acts, ui.Action{Text: c.T("rounds.advance"), Href: at + "/chuyen", Main: true})
		case phase == review.Agreeing:
			p.Acts = append(p.Acts, ui.Action{Text: c.T("rounds.agree"), Href: at + "/thong-nhat", Main: true})
		case phase == review.Objecting:
			p.Acts = append(p.Acts, ui.Action{Text: c.T("rounds.finish"), Href: at + "/khep"})
		}
		d.adoptBand(c, w, p)
		p.Next = c.T("rounds.next."+string(phase)) + " " + d.ending(c, w.Round)
	}
	if ranking {
		p.Acts = append(p.Acts, ui.Action{Text: c.T("rounds.ranking"), Href: at + "/xep-hang", Main: phase.At() > review.Agreeing.At()})
	}
}

// formRow shows a unit; of other units only how far they are, until this person may see more.
func (d *Desk) formRow(c *web.Ctx, v *view, w *review.World, y *bloc.Year, f *review.Form, leads bool) formRow {
	row := formRow{Unit: v.name(f.Unit, c.Today()), State: d.stageChip(c, w, f, int(c.Today())), All: len(f.Lines)}
	for _, l := range f.Lines {
		if l.Stand == review.Settled {
			row.Done++
		}
	}
	if row.All > 0 {
		row.Percent = 100 * row.Done / row.All
	}
	if c.May(access.SeeForm, d.formAccess(c, v, w, y, f, "")) {
		row.Href = formPath(f.ID)
		row.Waiting = d.waitsFor(c, v, w.Round, y, f)
	}
	if leads && w.Round.Phase.At() <= review.Agreeing.At() {
		row.Part = formPath(f.ID) + "/phan"
	}
	if f.Stage == review.Left && leads {
		row.Line = f.Why
	}
	if f.SentAt > 0 && f.Stage != review.Filling {
		row.Line = c.T("rounds.sentat", ui.Moment(moment(f.SentAt)))
	}
	return row
}

// waitsFor counts the lines of a form that wait for this person's unit: to appraise, or of the own one, for those who fill it in, to answer.
func (d *Desk) waitsFor(c *web.Ctx, v *view, r *review.Round, y *bloc.Year, f *review.Form) int {
	if f.Stage == review.Left {
		return 0
	}
	n, own := 0, v.member([]*review.Form{f}, c.Account.Unit) == f.Unit
	fills := own && d.ownForm(c, v, y, r, f) // of the own unit, also somebody who may not fill in
	s := d.officeOf(c, r)
	for _, l := range f.Lines {
		mine := !own && d.judges(c, r.Judge(s(l.Code), f.Unit, lead(c, y)))
		switch {
		case fills && (l.Stand == review.Differs || l.Stand == review.Asked || l.Stand == review.Open):
			n++
		case mine && f.Stage != review.Filling && (l.Stand == review.Waiting || l.Stand == review.Explained || l.Objected) && r.Phase != review.SelfScoring:
			n++
		}
	}
	return n
}

// judges says whether this person appraises for a unit; "" is the standing office.
func (d *Desk) judges(c *web.Ctx, unit string) bool {
	return c.May(access.JudgeForm, access.Object{Judges: []string{unit}, Unit: "-"}) && (unit == "" || c.Account.Unit == unit)
}

// officeOf tells the office that appraises a line.
func (d *Desk) officeOf(c *web.Ctx, r *review.Round) func(code string) string {
	e, err := d.Rounds.Engine(c.R.Context(), r.Edition, r.Rules)
	return func(code string) string {
		if err != nil {
			return ""
		}
		if l := e.Sheet().Find(code); l != nil {
			return l.Appraiser()
		}
		return ""
	}
}

// formAccess is a form as the policy sees it, or one line of it: the unit, who appraises, and who may therefore read it. Who leads reads
// all forms, and settles what is left.
func (d *Desk) formAccess(c *web.Ctx, v *view, w *review.World, y *bloc.Year, f *review.Form, line string) access.Object {
	o := d.roundAccess(c, v, w.Round, y)
	o.Unit, o.Above = f.Unit, v.above(f.Unit)
	office, who := d.officeOf(c, w.Round), lead(c, y)
	for _, l := range f.Lines {
		if line == "" || l.Code == line {
			o.Judges = append(o.Judges, w.Round.Judge(office(l.Code), f.Unit, who))
		}
	}
	leader := w.Round.Judge("", f.Unit, who)
	o.Readers = append(slices.Clone(o.Judges), leader)
	if line == "" || w.Round.Phase.At() >= review.Second.At() {
		o.Judges = append(o.Judges, leader)
	}
	return o
}

// wholeAccess is a form as those see it who may read all of it, not only the lines that they appraise.
func (d *Desk) wholeAccess(c *web.Ctx, v *view, w *review.World, y *bloc.Year, f *review.Form) access.Object {
	o := d.formAccess(c, v, w, y, f, "")
	o.Readers = []string{w.Round.Judge("", f.Unit, lead(c, y))}
	return o
}

// leadAccess is a form as those see it who lead: the head unit, for its own form a deputy.
func (d *Desk) leadAccess(c *web.Ctx, v *view, w *review.World, y *bloc.Year, f *review.Form) access.Object {
	o := d.wholeAccess(c, v, w, y, f)
	o.Judges = o.Readers
	return o
}

// leadForm is the form that the address names, for those who lead.
func (d *Desk) leadForm(c *web.Ctx) (access.Object, error) {
	v, w, y, f, err := d.formWorld(c)
	if err != nil {
		return access.Object{}, err
	}
	return d.leadAccess(c, v, w, y, f), nil
}

// visible says which lines of a form this person may read: all, or those that they appraise.
func (d *Desk) visible(c *web.Ctx, v *view, w *review.World, f *review.Form) (whole bool, line func(code string) bool) {
	y := v.year(w.Round.Year)
	whole = c.May(access.SeeForm, d.wholeAccess(c, v, w, y, f))
	return whole, func(code string) bool { return whole || c.May(access.SeeForm, d.formAccess(c, v, w, y, f, code)) }
}

// formObject is the form, or the line of it, that the address names.
func (d *Desk) formObject(c *web.Ctx) (access.Object, error) {
	v, w, y, f, err := d.formWorld(c)
	if err != nil {
		return access.Object{}, err
	}
	if line := c.Path("line"); line != "" && f.Line(line) == nil {
		return access.Object{}, web.NotFound()
	}
	return d.formAccess(c, v, w, y, f, c.Path("line")), nil
}

// wholeForm is the form that the address names, for those who may read all of it.
func (d *Desk) wholeForm(c *web.Ctx) (access.Object, error) {
	v, w, y, f, err := d.formWorld(c)
	if err != nil {
		return access.Object{}, err
	}
	return d.wholeAccess(c, v, w, y, f), nil
}

// formRound is the bloc's year of the form that the address names.
func (d *Desk) formRound(c *web.Ctx) (access.Object, error) {
	v, w, y, f, err := d.formWorld(c)
	if err != nil {
		return access.Object{}, err
	}
	if !c.May(access.SeeForm, d.formAccess(c, v, w, y, f, "")) && !c.May(access.LeadRound, d.roundAccess(c, v, w.Round, y)) {
		return access.Object{}, web.NotFound() // as the form itself is answered
	}
	return d.roundAccess(c, v, w.Round, y), nil
}

// formWorld reads the form that the address names, with its round.
func (d *Desk) formWorld(c *web.Ctx) (*view, *review.World, *bloc.Year, *review.Form, error) {
	f, err := d.Rounds.Store.FormHead(c.R.Context(), c.Path("id"))
	if err != nil {
		return nil, nil, nil, nil, err
	}
	v, w, y, err := d.world(c, f.Round)
	if err != nil {
		return nil, nil, nil, nil, err
	}
	// Until the result is published a unit learns nothing of others' figures from points that are measured against the leader.
	if v.member(w.Forms, c.Account.Unit) == f.Unit && (d.onlyPublished(c, v, w, y) || !c.May(access.SeeRanking, d.roundAccess(c, v, w.Round, y))) {
		w.Alone(f.ID)
	}
	return v, w, y, w.Forms[w.At(f.ID)], nil
}
