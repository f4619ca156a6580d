package reviewdesk

import (
	"cmp"
	"context"
	"slices"

	"thidua/internal/identity"
	"thidua/internal/review"
	"thidua/internal/review/reviewkit"
	"thidua/internal/vn"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

func (d *Desk) advanceShow(c *web.Ctx) (*web.FormPage, error) {
	_, w, p, err := d.AboutRound(c)
	if err != nil {
		return nil, err
	}
	next := w.Round.Phase
	if at := w.Round.Phase.At(); at < review.Agreeing.At() {
		next = review.Phases()[at+1]
	}
	p.Intro = c.T("rounds.advancehint", w.Round.Phase.Msg(), next.Msg())
	for _, f := range w.Forms {
		if f.Stage == review.Filling && w.Round.Phase == review.SelfScoring {
			p.Bands = append(p.Bands, ui.Band{Kind: "wait", Text: c.T("rounds.notsent", f.Name)})
		}
	}
	field := kit.Why(c)
	if on, has := d.Rounds.Last(w.Round, w.Round.Phase, ""); has && c.Today() > on {
		field = kit.OptionalWhy(c)
	}
	p.Form.Fields = []ui.Field{field}
	return p, nil
}

func (d *Desk) advance(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	return reviewkit.RoundPath(c.Path(
		"id",
	)), words.M("done.advanced"), d.Rounds.Advance(c.R.Context(), c.By(), c.Path("id"), c.Version(), false)
}

func (d *Desk) whyShow(c *web.Ctx, intro string) (*web.FormPage, error) {
	_, _, p, err := d.AboutRound(c)
	if err != nil {
		return nil, err
	}
	p.Intro, p.Form.Fields = c.T(intro), []ui.Field{kit.Why(c)}
	return p, nil
}

func (d *Desk) backShow(c *web.Ctx) (*web.FormPage, error) { return d.whyShow(c, "rounds.backhint") }

func (d *Desk) back(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	return reviewkit.RoundPath(c.Path(
		"id",
	)), words.M("done.advanced"), d.Rounds.Advance(c.R.Context(), c.By(), c.Path("id"), c.Version(), true)
}

func (d *Desk) finishShow(c *web.Ctx) (*web.FormPage, error) {
	_, _, p, err := d.AboutRound(c)
	if err == nil {
		p.Intro = c.T("rounds.finishhint")
	}
	return p, err
}

func (d *Desk) finish(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	return reviewkit.RoundPath(c.Path(
		"id",
	)), words.M("done.saved"), d.Rounds.Finish(c.R.Context(), c.By(), c.Path("id"), c.Version())
}

func (d *Desk) withdrawShow(c *web.Ctx) (*web.FormPage, error) {
	return d.whyShow(c, "rounds.withdrawhint")
}

func (d *Desk) withdraw(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	w, err := d.Rounds.World(c.R.Context(), c.Path("id"))
	if err != nil {
		return "", words.Msg{}, err
	}
	return "/nam/" + w.Round.Year +
		"/cham-diem", words.M("done.removed"), d.Rounds.Withdraw(c.R.Context(), c.By(), c.Path("id"), c.Version())
}

func (d *Desk) reopenRoundShow(c *web.Ctx) (*web.FormPage, error) {
	return d.whyShow(c, "rounds.reopenhint")
}

func (d *Desk) reopenRound(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	return reviewkit.RoundPath(c.Path(
		"id",
	)), words.M("done.saved"), d.Rounds.Reopen(c.R.Context(), c.By(), c.Path("id"), c.Version())
}

func (d *Desk) dueShow(c *web.Ctx) (*web.FormPage, error) {
	v, w, p, err := d.AboutRound(c)
	if err != nil {
		return nil, err
	}
	var phases []ui.Option
	for _, x := range review.Phases()[:6] {
		phases = append(phases, ui.Option{Value: string(x), Text: c.Label(x.Msg())})
	}
	var units []string
	for _, f := range w.Forms {
		units = append(units, f.Unit)
	}
	p.Form.Fields = []ui.Field{
		{Name: "phase", Label: c.T("rounds.phase"), Kind: ui.Select, Options: phases, Value: string(w.Round.Phase)},
		{
			Name: "unit", Label: c.T("rounds.dueunit"), Kind: ui.Select,
			Options: append([]ui.Option{{Value: "", Text: c.T("rounds.allunits")}}, kit.FlatOptions(v, units, c.Today())...),
		},
		{Name: "due", Label: c.T("years.due"), Hint: d.DayOffHint(c), Kind: ui.Date, Short: true},
		kit.Why(c),
	}
	return p, nil
}

func (d *Desk) due(c *web.Ctx, in web.In) (string, words.Msg, error) {
	f := kit.Invalid()
	x := review.Due{Phase: review.Phase(in["phase"]), Unit: in["unit"], Day: kit.Dated(f, in, "due")}
	if !slices.Contains(review.Phases(), x.Phase) {
		f.Field("phase", words.M("review.nodue"))
	}
	if err := kit.Wrong(f); err != nil {
		return "", words.Msg{}, err
	}
	return reviewkit.RoundPath(c.Path(
		"id",
	)), words.M("done.saved"), d.Rounds.SetDue(c.R.Context(), c.By(), c.Path("id"), c.Version(), x)
}

func (d *Desk) interestShow(c *web.Ctx) (*web.FormPage, error) {
	v, w, p, err := d.AboutRound(c)
	if err != nil {
		return nil, err
	}
	people := []ui.Option{}
	var units []string
	for _, f := range w.Forms {
		units = append(units, f.Unit)
	}
	for _, a := range v.Accounts {
		if slices.Contains(units, a.Unit) &&
			(a.Has(identity.Appraiser, c.Today()) || a.Has(identity.Secretary, c.Today()) || a.Has(identity.Leader, c.Today())) {
			people = append(people, ui.Option{Value: a.ID, Text: a.Name + " · " + v.Name(a.Unit, c.Today())})
		}
	}
	p.Intro = c.T("rounds.interesthint")
	p.Form.Fields = []ui.Field{
		{Name: "account", Label: c.T("rounds.who"), Kind: ui.Select, Options: people, Value: c.Account.ID},
		{Name: "unit", Label: c.T("rounds.aboutunit"), Kind: ui.Select, Options: kit.FlatOptions(v, units, c.Today())},
		kit.Why(c),
	}
	return p, nil
}

func (d *Desk) interest(c *web.Ctx, in web.In) (string, words.Msg, error) {
	i := review.Interest{Account: in["account"], Unit: in["unit"]}
	v, err := d.View(c.R.Context())
	if err != nil {
		return "", words.Msg{}, err
	}
	if kit.AccountName(v, i.Account) == "" {
		return "", words.Msg{}, kit.Invalid().Field("account", words.M("rounds.nobody"))
	}
	return reviewkit.RoundPath(c.Path(
		"id",
	)), words.M("done.saved"), d.Rounds.Declare(c.R.Context(), c.By(), c.Path("id"), c.Version(), i)
}

func (d *Desk) publishShow(c *web.Ctx) (*web.FormPage, error) {
	v, w, p, err := d.AboutRound(c)
	if err != nil {
		return nil, err
	}
	p.Intro = c.T("rounds.publishhint", len(w.InPlay()))
	if w.Round.Shown() {
		p.Intro += " " + c.T("rounds.publishanew", w.Round.Times, cmp.Or(w.Round.Number, "–"))
	}
	p.Form.Upload = true
	if _, found := d.conflicts(v, w); len(found) > 0 {
		p.Bands = append(p.Bands, ui.Band{
			Kind: "wait", Text: c.T("rounds.conflicts", len(found)),
			Act: &ui.Action{Text: c.T("rounds.interestcheck"), Href: reviewkit.RoundPath(w.Round.ID) + "/kiem-tra-loi-ich"},
		})
	}
	for _, g := range w.Gauges() {
		if g.Over() {
			p.Bands = append(p.Bands, ui.Band{
				Kind: "wait", Text: c.T("rounds.overquota", quotaName(c, g.Quota), g.Used, g.Limit),
			})
		}
	}
	p.Form.Fields = []ui.Field{
		{Name: "number", Label: c.T("rounds.decision"), Hint: c.T("years.numberhint"), Kind: ui.Text, Short: true},
		{Name: "decided", Label: c.T("years.paperissued"), Kind: ui.Date, Short: true, Value: c.Lang.Arg(c.Today())},
		{Name: "objects", Label: c.T("rounds.objects"), Kind: ui.Date, Short: true, Value: c.Lang.Arg(c.Today() + 10)},
		d.ProofField(c, "rounds.decisionfile"),
		{Name: "word", Label: c.T("rounds.word"), Hint: c.T("rounds.wordhint"), Kind: ui.Text, Short: true},
	}
	return p, nil
}

func (d *Desk) publish(c *web.Ctx, in web.In) (string, words.Msg, error) {
	f := kit.Invalid()
	x := review.Decision{Number: in["number"], Day: kit.Dated(f, in, "decided"), Objects: kit.Optional(f, in, "objects")}
	if vn.Fold(in["word"]) != vn.Fold(c.T("rounds.theword")) {
		f.Field("word", words.M("rounds.wordwrong"))
	}
	came, err := kit.Taken(c, f)
	if err == nil {
		err = kit.Wrong(f)
	}
	if err != nil {
		return "", words.Msg{}, err
	}
	file, err := d.Keep(c, came)
	if err != nil {
		return "", words.Msg{}, err
	}
	if file != nil {
		x.File = func(ctx context.Context) (string, error) { return d.Files.Within(ctx, c.By(), *file) }
	}
	return reviewkit.RoundPath(c.Path("id")) +
		"/xep-hang", words.M("done.published"), d.Rounds.Publish(c.R.Context(), c.By(), c.Path("id"), c.Version(), x)
}

// aboutForm begins a form about the score form that the address names.
func (d *Desk) aboutForm(c *web.Ctx) (*kit.View, *review.World, *review.Form, *web.FormPage, error) {
	v, w, y, f, err := d.FormWorld(c)
	if err != nil {
		return nil, nil, nil, nil, err
	}
	p := &web.FormPage{}
	p.Line, p.Help = v.Name(f.Unit, c.Today())+" · "+v.YearName(c, y), "phieu-cham"
	p.Crumbs = []ui.Link{
		{Text: c.T("rounds.title", reviewkit.PeriodMsg(w.Round.Period)), Href: reviewkit.RoundPath(w.Round.ID)},
		{Text: v.Name(f.Unit, c.Today()), Href: reviewkit.FormPath(f.ID)},
	}
	p.Form = ui.Form{Cancel: reviewkit.FormPath(f.ID)}
	return v, w, f, p, nil
}

func (d *Desk) partShow(c *web.Ctx) (*web.FormPage, error) {
	_, w, f, p, err := d.aboutForm(c)
	if err != nil {
		return nil, err
	}
	var verbs []ui.Option
	for _, x := range []review.Verb{review.Grant, review.Leave, review.Rejoin} {
		if _, err := review.Step(w.State(), review.Move{Verb: x, Form: w.At(f.ID)}); err == nil {
			verbs = append(verbs, ui.Option{Value: string(x), Text: c.T("rounds.part." + string(x))})
		}
	}
	if len(verbs) == 0 {
		p.Intro = c.T("rounds.nopart")
		return p, nil
	}
	p.Form.Cancel = reviewkit.RoundPath(w.Round.ID)
	p.Form.Fields = []ui.Field{
		{Name: "verb", Label: c.T("rounds.whatpart"), Kind: ui.Radio, Options: verbs, Value: verbs[0].Value},
		{Name: "until", Label: c.T("rounds.until"), Kind: ui.Date, Short: true, Optional: true},
		kit.Why(c),
	}
	return p, nil
}

func (d *Desk) part(c *web.Ctx, in web.In) (string, words.Msg, error) {
	f := kit.Invalid()
	until := kit.Optional(f, in, "until")
	verb := review.Verb(in["verb"])
	if !slices.Contains([]review.Verb{review.Grant, review.Leave, review.Rejoin}, verb) {
		f.Field("verb", words.M("desk.invalid"))
	}
	if err := kit.Wrong(f); err != nil {
		return "", words.Msg{}, err
	}
	form, err := d.Rounds.Store.FormHead(c.R.Context(), c.Path("id"))
	if err == nil {
		err = d.Rounds.Part(c.R.Context(), c.By(), verb, form.ID, until)
	}
	if err != nil {
		return "", words.Msg{}, err
	}
	return reviewkit.RoundPath(form.Round), words.M("done.saved"), nil
}
