package reviewdesk

import (
	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/review"
	"thidua/internal/review/reviewkit"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
)

type roundPage struct {
	ui.Layout
	ID      string
	Version int64
	Bar     []kit.BarStep
	State   ui.Chip
	Next    string // the one thing to do now, in words
	Forms   []formRow
	Lead    bool // shows points and what the lead may do
	Notes   []roundNote
	Levels  []levelRow
	Judges  []judgeRow
	Story   []ui.Telling
	Cross   *reviewkit.RoundCard

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
func (d *Desk) phaseBar(c *web.Ctx, r *review.Round, unit string) []kit.BarStep {
	var out []kit.BarStep
	for _, p := range review.Phases() {
		step := kit.BarStep{Title: c.Label(p.Msg())}
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
	kind := map[review.Stage]string{
		review.Filling: "wait", review.Sent: "ok", review.Returned: "late", review.Left: "",
	}[f.Stage]
	text := c.Label(f.Stage.Msg())
	due, has := d.Rounds.SendBy(w.Round, f)
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
	v, w, y, err := d.World(c, c.Path("id"))
	if err != nil {
		return err
	}
	r := w.Round
	own := v.Member(w.Forms, c.Account.Unit)
	p := &roundPage{ID: r.ID, Version: r.Version, State: phaseChip(c, r.Phase), Bar: d.phaseBar(c, r, own)}
	p.Title = c.T("rounds.title", reviewkit.PeriodMsg(r.Period))
	p.Line = v.YearName(c, y) + " · " + v.SheetTitle(r.Edition)
	p.Help = "vong-cham"
	o := d.RoundAccess(c, v, r, y)
	if c.May(access.SeeBloc, d.YearObjectOf(c, v, y)) { // a level of agreement need not be of the bloc
		p.Crumbs = []ui.Link{
			{Text: v.YearName(c, y), Href: kit.YearPath(y)},
			{Text: c.T("nav.rounds"), Href: kit.YearPath(y) + "/cham-diem"},
		}
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
		p.Judges = d.judgesOf(c, v, w, reviewkit.Lead(c, y))
		if p.Story, err = d.History(c, v, "review_round", r.ID); err != nil {
			return err
		}
	}
	return c.Page("round", p)
}

// roundActs are what the lead may do now: one main thing, and the rest.
func (d *Desk) roundActs(c *web.Ctx, w *review.World, p *roundPage, ranking bool) {
	at := reviewkit.RoundPath(w.Round.ID)
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
		p.Acts = append(p.Acts, ui.Action{
			Text: c.T("rounds.ranking"), Href: at + "/xep-hang", Main: phase.At() > review.Agreeing.At(),
		})
	}
}

// formRow shows a unit; of other units only how far they are, until this person may see more.
func (d *Desk) formRow(c *web.Ctx, v *kit.View, w *review.World, y *bloc.Year, f *review.Form, leads bool) formRow {
	row := formRow{Unit: v.Name(f.Unit, c.Today()), State: d.stageChip(c, w, f, int(c.Today())), All: len(f.Lines)}
	for _, l := range f.Lines {
		if l.Stand == review.Settled {
			row.Done++
		}
	}
	if row.All > 0 {
		row.Percent = 100 * row.Done / row.All
	}
	if c.May(access.SeeForm, d.FormAccess(c, v, w, y, f, "")) {
		row.Href = reviewkit.FormPath(f.ID)
		row.Waiting = d.waitsFor(c, v, w, y, f)
	}
	if leads && w.Round.Phase.At() <= review.Agreeing.At() {
		row.Part = reviewkit.FormPath(f.ID) + "/phan"
	}
	if f.Stage == review.Left && leads {
		row.Line = f.Why
	}
	if f.SentAt > 0 && f.Stage != review.Filling {
		row.Line = c.T("rounds.sentat", ui.Moment(kit.Moment(f.SentAt)))
	}
	return row
}

// waitsFor counts the lines of a form that wait for this person's unit: to appraise, or of the own one, for those who
// fill it in, to answer.
func (d *Desk) waitsFor(c *web.Ctx, v *kit.View, w *review.World, y *bloc.Year, f *review.Form) int {
	if f.Stage == review.Left {
		return 0
	}
	waits := w.Waits(f)
	if v.Within(c.Account.Unit, f.Unit) {
		if waits.Answers > 0 && d.OwnForm(c, v, y, w.Round, f) { // of the own unit, also somebody who may not fill in
			return waits.Answers
		}
		return 0
	}
	n := 0
	for office, lines := range waits.Judging {
		if d.Judges(c, w.Round.Judge(office, f.Unit, reviewkit.Lead(c, y))) {
			n += lines
		}
	}
	return n
}
