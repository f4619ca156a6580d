package crossdesk

import (
	"slices"
	"strconv"
	"strings"

	"thidua/internal/access"
	"thidua/internal/cross"
	"thidua/internal/fault"
	"thidua/internal/review"
	"thidua/internal/review/reviewkit"
	"thidua/internal/sheet"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// aboutCross begins a form about the cross-scoring of the round that the address names, and says where the move cannot
// be done now. Where nothing is set up there is no such form.
func (d *Desk) aboutCross(c *web.Ctx, m cross.Move) (*kit.View, *cross.World, *web.FormPage, error) {
	_, _, p, err := d.AboutRound(c)
	if err != nil {
		return nil, nil, nil, err
	}
	v, w, _, err := d.crossWorld(c, c.Path("id"))
	if err != nil {
		return nil, nil, nil, err
	}
	toCross(c, w.Plan.Round, p)
	p.Form.Version = w.Plan.Version
	refusedBand(c, w, m, p)
	return v, w, p, nil
}

// refusedBand says on a form why what it does cannot be done now.
func refusedBand(c *web.Ctx, w *cross.World, m cross.Move, p *web.FormPage) {
	if _, err := cross.Step(w.State(), m); err != nil {
		p.Bands = append(p.Bands, ui.Band{Kind: "wait", Text: words.Sentence(c.Lang.Say(web.Fault(err).Msg))})
	}
}

// toCross leads a form back to the cross-scoring.
func toCross(c *web.Ctx, round string, p *web.FormPage) {
	p.Crumbs = append(p.Crumbs, ui.Link{Text: c.T("nav.cross"), Href: crossPath(round)})
	p.Help, p.Form.Cancel = "cham-cheo", crossPath(round)
}

// crossSetupShow offers the lines of the sheet, and what was set up before.
func (d *Desk) crossSetupShow(c *web.Ctx) (*web.FormPage, error) {
	_, rw, p, err := d.AboutRound(c)
	if err != nil {
		return nil, err
	}
	toCross(c, rw.Round.ID, p)
	plan, err := d.Cross.Store.CrossPlan(c.R.Context(), rw.Round.ID)
	if fault.Is(err, fault.NotFound) {
		last, _ := rw.Round.Due(review.Appraising, "")
		plan, err = &cross.Plan{Way: cross.All, Each: 2, Last: max(last, c.Today())}, nil
	}
	if err != nil {
		return nil, err
	}
	p.Intro, p.Form.Version = c.T("cross.setuphint"), plan.Version
	if plan.Version > 0 {
		_, w, _, err := d.crossWorld(c, rw.Round.ID)
		if err != nil {
			return nil, err
		}
		refusedBand(c, w, cross.Move{Verb: cross.SetUp}, p)
	}
	var lines, ways []ui.Option
	for _, code := range cross.Lines(rw) {
		_, n := rw.Node(code)
		lines = append(lines, lineOption(c, rw, n))
	}
	for _, x := range cross.Ways() {
		ways = append(ways, ui.Option{Value: string(x), Text: c.Label(x.Msg())})
	}
	p.Form.Fields = []ui.Field{
		{
			Name: "lines", Label: c.T("cross.lines"), Hint: c.T("cross.lineshint"), Kind: ui.Checks, Options: lines,
			Value: strings.Join(plan.Lines, "\n"),
		},
		{Name: "way", Label: c.T("cross.whom"), Kind: ui.Radio, Options: ways, Value: string(plan.Way)},
		{
			Name: "each", Label: c.T("cross.eachlabel"), Hint: c.T("cross.eachhint"), Kind: ui.Text, Short: true,
			Optional: true, Value: strconv.Itoa(max(plan.Each, 2)),
		},
		{
			Name: "seed", Label: c.T("cross.seedlabel"), Hint: c.T("cross.seedhint"), Kind: ui.Text, Optional: true,
			Value: plan.Seed,
		},
		{
			Name: "last", Label: c.T("cross.last"), Hint: d.DayOffHint(c), Kind: ui.Date, Short: true,
			Value: c.Lang.Arg(plan.Last),
		},
		choice("named", c.T("cross.naming"), plan.Named, c.T("cross.unnamed"), c.T("cross.named")),
		choice("hidden", c.T("cross.claims"), plan.Hidden, c.T("cross.claimsshown"), c.T("cross.claimshidden")),
	}
	return p, nil
}

// choice is a field with two answers.
func choice(name, label string, is bool, no, yes string) ui.Field {
	f := ui.Field{
		Name: name, Label: label, Kind: ui.Radio, Options: []ui.Option{{Value: "0", Text: no}, {Value: "1", Text: yes}},
		Value: "0",
	}
	if is {
		f.Value = "1"
	}
	return f
}

// lineOption offers a line, and says whether its points are a matter of judgement.
func lineOption(c *web.Ctx, w *review.World, l *sheet.Line) ui.Option {
	text := l.Code + " " + l.Short
	judged := func(f *sheet.Fact) bool { return f.Kind == sheet.Points || f.Kind == sheet.LevelKind }
	if slices.ContainsFunc(w.FactsOf(l), judged) {
		text = c.T("cross.judged", text)
	}
	return ui.Option{Value: l.Code, Text: text}
}

func (d *Desk) crossSetup(c *web.Ctx, in web.In) (string, words.Msg, error) {
	f := kit.Invalid()
	x := cross.Settings{
		Way: cross.Way(in["way"]), Seed: in["seed"], Last: kit.Dated(f, in, "last"), Named: in["named"] == "1",
		Hidden: in["hidden"] == "1",
	}
	for code := range strings.SplitSeq(in["lines"], "\n") {
		if code = strings.TrimSpace(code); code != "" {
			x.Lines = append(x.Lines, code)
		}
	}
	if x.Way == cross.Drawn {
		x.Each = reviewkit.Counted(f, in, "each")
	}
	if err := kit.Wrong(f); err != nil {
		return "", words.Msg{}, err
	}
	to := crossPath(c.Path("id"))
	if x.Way == cross.Assigned {
		to += "/phan-cong"
	}
	return to, words.M("done.crosssetup"), d.Cross.SetUp(c.R.Context(), c.By(), c.Path("id"), c.Version(), x)
}

func (d *Desk) crossAssignShow(c *web.Ctx) (*web.FormPage, error) {
	v, w, p, err := d.aboutCross(c, cross.Move{Verb: cross.SetUp})
	if err != nil {
		return nil, err
	}
	p.Intro = c.T("cross.assignhint")
	members := kit.FlatOptions(v, w.Members(), c.Today())
	for _, m := range members {
		f := ui.Field{Name: "scorers." + m.Value, Label: c.T("cross.scorersof", m.Text), Kind: ui.Checks, Optional: true}
		for _, other := range members {
			if other.Value != m.Value {
				f.Options = append(f.Options, other)
			}
		}
		var have []string
		for _, x := range w.Pairs() {
			if x.Unit == m.Value {
				have = append(have, x.Scorer)
			}
		}
		f.Value = strings.Join(have, "\n")
		p.Form.Fields = append(p.Form.Fields, f)
	}
	return p, nil
}

func (d *Desk) crossAssign(c *web.Ctx, in web.In) (string, words.Msg, error) {
	var pairs []cross.Pair
	for name, scorers := range in {
		unit, is := strings.CutPrefix(name, "scorers.")
		for s := range strings.SplitSeq(scorers, "\n") {
			if s = strings.TrimSpace(s); is && s != "" {
				pairs = append(pairs, cross.Pair{Scorer: s, Unit: unit})
			}
		}
	}
	return crossPath(c.Path(
		"id",
	)), words.M("done.saved"), d.Cross.Assign(c.R.Context(), c.By(), c.Path("id"), c.Version(), pairs)
}

func (d *Desk) crossBeginShow(c *web.Ctx) (*web.FormPage, error) {
	_, w, p, err := d.aboutCross(c, cross.Move{Verb: cross.Begin})
	if err != nil {
		return nil, err
	}
	_, all := w.Sent()
	p.Intro = c.T("cross.beginhint", all, d.Cross.Ends(w.Plan))
	var given []cross.Given
	for _, x := range w.Pairs() {
		given = append(given, cross.Given{Pair: x})
	}
	if n := len(cross.Solve(given).Groups); n > 1 {
		p.Bands = append(p.Bands, ui.Band{Kind: "wait", Text: c.T("cross.disconnected", n)})
	}
	return p, nil
}

func (d *Desk) crossBegin(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	return crossPath(c.Path(
		"id",
	)), words.M("done.crossbegun"), d.Cross.Begin(c.R.Context(), c.By(), c.Path("id"), c.Version())
}

func (d *Desk) crossExtendShow(c *web.Ctx) (*web.FormPage, error) {
	_, w, p, err := d.aboutCross(c, cross.Move{Verb: cross.Extend})
	if err == nil {
		p.Form.Fields = []ui.Field{
			{
				Name: "last", Label: c.T("cross.last"), Hint: d.DayOffHint(c), Kind: ui.Date, Short: true,
				Value: c.Lang.Arg(w.Plan.Last),
			},
			kit.Why(c),
		}
	}
	return p, err
}

func (d *Desk) crossExtend(c *web.Ctx, in web.In) (string, words.Msg, error) {
	f := kit.Invalid()
	last := kit.Dated(f, in, "last")
	if err := kit.Wrong(f); err != nil {
		return "", words.Msg{}, err
	}
	return crossPath(c.Path(
		"id",
	)), words.M("done.saved"), d.Cross.Extend(c.R.Context(), c.By(), c.Path("id"), c.Version(), last)
}

func (d *Desk) crossCloseShow(c *web.Ctx) (*web.FormPage, error) {
	_, w, p, err := d.aboutCross(c, cross.Move{Verb: cross.Close})
	if err != nil {
		return nil, err
	}
	sent, all := w.Sent()
	p.Intro, p.Form.Fields = c.T("cross.closehint", sent, all), []ui.Field{kit.OptionalWhy(c)}
	if sent < all {
		p.Form.Fields[0] = kit.Why(c)
	}
	return p, nil
}

func (d *Desk) crossClose(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	return crossPath(c.Path(
		"id",
	)), words.M("done.crossclosed"), d.Cross.Close(c.R.Context(), c.By(), c.Path("id"), c.Version())
}

func (d *Desk) crossDropShow(c *web.Ctx) (*web.FormPage, error) {
	_, _, p, err := d.aboutCross(c, cross.Move{Verb: cross.Drop})
	if err == nil {
		p.Intro, p.Form.Fields = c.T("cross.drophint"), []ui.Field{kit.Why(c)}
	}
	return p, err
}

func (d *Desk) crossDrop(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	return crossPath(c.Path("id")), words.M("done.removed"), d.Cross.Drop(c.R.Context(), c.By(), c.Path("id"), c.Version())
}

func (d *Desk) crossRevealShow(c *web.Ctx) (*web.FormPage, error) {
	v, w, p, err := d.aboutCross(c, cross.Move{Verb: cross.Reveal, Own: true})
	if err == nil {
		p.Intro, p.Form.Version = c.T("cross.revealhint"), 0
		p.Form.Fields = []ui.Field{
			choice("show", c.T("cross.proofs"), w.Plan.Shows(d.crossBy(c, v, w).Behalf), c.T("cross.hide"), c.T("cross.show")),
		}
	}
	return p, err
}

func (d *Desk) crossReveal(c *web.Ctx, in web.In) (string, words.Msg, error) {
	v, w, _, err := d.crossWorld(c, c.Path("id"))
	if err != nil {
		return "", words.Msg{}, err
	}
	return crossPath(c.Path(
		"id",
	)), words.M("done.saved"), d.Cross.Show(c.R.Context(), d.crossBy(c, v, w), c.Path("id"), in["show"] == "1")
}

func (d *Desk) crossSendShow(c *web.Ctx) (*web.FormPage, error) {
	v, w, p, err := d.aboutCross(c, cross.Move{Verb: cross.Reveal, Own: true}) // as long as it is open
	if err != nil {
		return nil, err
	}
	by := d.crossBy(c, v, w)
	g := &crossGrid{}
	for _, code := range w.Plan.Lines {
		_, n := w.Round.Node(code)
		if n != nil {
			g.Lines = append(g.Lines, crossHead{code, n.Short})
		}
	}
	ready := 0
	for _, f := range w.Of(by.Behalf) {
		if !c.May(access.FillCross, d.crossAccess(c, v, w.Round.Round, v.Year(w.Round.Round.Year), f.Pair)) {
			continue
		}
		if f.SentAt == 0 && len(w.Missing(f)) == 0 {
			ready++
		}
		g.Rows = append(g.Rows, crossGridRow{
			Unit: v.Name(f.Unit, c.Today()), Href: crossFormPath(f.ID), State: crossFormChip(c, w, f),
			Cells: d.given(c, w, f, g.Lines),
		})
	}
	kit.ByName(g.Rows, func(r crossGridRow) string { return r.Unit })
	p.Page, p.More = "crosssend", g
	p.Intro, p.Form.Version = c.T("cross.sendhint", ready), w.Seen(by.Behalf)
	return p, nil
}

// crossGrid is what the own unit gives the others, for the leader to look at before it is sent.
type crossGrid struct {
	Lines []crossHead
	Rows  []crossGridRow
}

type (
	crossHead    struct{ Code, Text string }
	crossGridRow struct {
		Unit, Href string
		State      ui.Chip
		Cells      []crossCell
	}
	crossCell struct{ Points, Reason string }
)

// given writes what a form says of each line.
func (d *Desk) given(c *web.Ctx, w *cross.World, f *cross.Form, lines []crossHead) []crossCell {
	var out []crossCell
	for _, l := range lines {
		cell := crossCell{Points: "–"}
		if x := f.Score(l.Code); x != nil {
			cell = crossCell{c.T("cross.nogroundshort"), x.Reason}
			if x.Points != nil {
				cell.Points = kit.Points(*x.Points, kit.PlacesOf(*x.Points))
			}
		} else if slices.Contains(w.LinesOf(f.Unit), l.Code) {
			cell.Points = c.T("figure.choose")
		}
		out = append(out, cell)
	}
	return out
}

func (d *Desk) crossSend(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	v, w, _, err := d.crossWorld(c, c.Path("id"))
	if err != nil {
		return "", words.Msg{}, err
	}
	_, err = d.Cross.SendAll(c.R.Context(), d.crossBy(c, v, w), c.Path("id"), c.Version())
	return crossPath(c.Path("id")), words.M("done.crosssent"), err
}
