package crossdesk

import (
	"context"
	"slices"
	"strings"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/cross"
	"thidua/internal/fault"
	"thidua/internal/identity"
	"thidua/internal/review"
	"thidua/internal/review/reviewkit"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

func crossPath(round string) string { return reviewkit.RoundPath(round) + "/cham-cheo" }

func crossFormPath(form string) string { return "/cham-cheo/" + form }

func (d *Desk) crossRoutes() []web.Route {
	return []web.Route{
		{Pattern: "GET /vong/{id}/cham-cheo", Act: access.SeeBloc, Object: d.RoundObject, Do: d.crossPage},
		{Pattern: "GET /vong/{id}/cham-cheo/ket-qua", Act: access.LeadRound, Object: d.RoundObject, Do: d.crossResult},
		{Pattern: "GET /phieu/{id}/cham-cheo", Act: access.SeeForm, Object: d.FormObject, Do: d.crossOfForm},
		{Pattern: "GET /cham-cheo/{id}/tep/{file}", Act: access.FillCross, Object: d.crossObject, Do: d.crossProof},
	}
}

func (d *Desk) crossEntries() []web.Entry {
	type show = func(c *web.Ctx) (*web.FormPage, error)
	type save = func(c *web.Ctx, in web.In) (string, words.Msg, error)
	at := func(
		path, name string, act access.Act, object func(c *web.Ctx) (access.Object, error), s show, do save,
	) web.Entry {
		return web.Entry{Path: path, Name: name, Drafts: true, Act: act, Object: object, Show: s, Save: do}
	}
	run := func(path, name string, s show, do save) web.Entry {
		return at("/vong/{id}/cham-cheo"+path, name, access.RunRound, d.RoundObject, s, do)
	}
	take := at("/phieu/{id}/dong/{line}/cham-cheo", "cross.take", access.JudgeForm, d.FormObject, d.takeShow, d.take)
	send := at("/vong/{id}/cham-cheo/gui", "cross.send", access.SendCross, d.crossOwn, d.crossSendShow, d.crossSend)
	take.Drafts, send.Drafts = false, false // nothing is typed there
	return []web.Entry{
		run("/thiet-lap", "cross.setup", d.crossSetupShow, d.crossSetup),
		run("/phan-cong", "cross.assign", d.crossAssignShow, d.crossAssign),
		run("/bat-dau", "cross.begin", d.crossBeginShow, d.crossBegin),
		run("/ngay-cuoi", "cross.extend", d.crossExtendShow, d.crossExtend),
		run("/khep", "cross.close", d.crossCloseShow, d.crossClose),
		run("/bo", "cross.drop", d.crossDropShow, d.crossDrop),
		at("/vong/{id}/cham-cheo/minh-chung", "cross.reveal", access.FillCross, d.crossOwn, d.crossRevealShow, d.crossReveal),
		send,
		at("/cham-cheo/{id}", "cross.score", access.FillCross, d.crossObject, d.crossFillShow, d.crossFill),
		at("/cham-cheo/{id}/rut", "cross.recall", access.SendCross, d.crossObject, d.crossRecallShow, d.crossRecall),
		at("/cham-cheo/{id}/rut-cham", "cross.stepaside", access.FillCross, d.crossObject, d.crossAsideShow, d.crossAside),
		take,
	}
}

// crossing is the cross-scoring of a round without what was given.
type crossing struct {
	plan  *cross.Plan // nil for none
	forms []*cross.Form
}

// crossKey is where a view keeps the cross-scoring of a round.
type crossKey string

// crossOf returns the cross-scoring of a round, read when it is first asked for.
func (d *Desk) crossOf(ctx context.Context, v *kit.View, round string) (*crossing, error) {
	return kit.ReadOnce(v, crossKey(round), func() (*crossing, error) {
		p, err := d.Cross.Store.CrossPlan(ctx, round)
		if fault.Is(err, fault.NotFound) {
			return &crossing{}, nil
		}
		if err != nil {
			return nil, err
		}
		forms, err := d.Cross.Store.CrossHeads(ctx, p.ID)
		return &crossing{p, forms}, err
	})
}

// crossObject is the form of cross-scoring that the address names, as the policy sees it: of the unit that scores.
// Before it begins there is none.
func (d *Desk) crossObject(c *web.Ctx) (access.Object, error) {
	v, err := d.View(c.R.Context())
	if err != nil {
		return access.Object{}, err
	}
	p, f, err := d.Cross.Store.CrossPlanOf(c.R.Context(), c.Path("id"))
	if err != nil {
		return access.Object{}, err
	}
	r, y := v.RoundOf(p.Round)
	if r == nil || p.Stage == cross.Planned {
		return access.Object{}, web.NotFound()
	}
	return d.crossAccess(c, v, r, y, f.Pair), nil
}

// crossAccess is what one unit gives another, as the policy sees it. Nobody reads it from above: only the unit itself.
func (d *Desk) crossAccess(c *web.Ctx, v *kit.View, r *review.Round, y *bloc.Year, p cross.Pair) access.Object {
	o := d.RoundAccess(c, v, r, y)
	o.Unit, o.Above, o.Scored = p.Scorer, nil, p.Unit
	for _, i := range r.Interests {
		if i.Unit == p.Unit {
			o.Aside = append(o.Aside, i.Account)
		}
	}
	return o
}

// crossOwn is what the person's own unit gives others in the round that the address names.
func (d *Desk) crossOwn(c *web.Ctx) (access.Object, error) {
	v, err := d.View(c.R.Context())
	if err != nil {
		return access.Object{}, err
	}
	r, y := v.RoundOf(c.Path("id"))
	if r == nil {
		return access.Object{}, web.NotFound()
	}
	heads, err := v.HeadsOf(c.R.Context(), r.ID)
	own := v.Member(heads, c.Account.Unit)
	if !slices.ContainsFunc(heads, func(f *review.Form) bool { return f.Unit == own }) {
		own = "" // a unit that is not in the round scores nobody
	}
	return d.crossAccess(c, v, r, y, cross.Pair{Scorer: own}), err
}

// crossWorld reads the cross-scoring of a round. Before it begins only who runs the round knows of it.
func (d *Desk) crossWorld(c *web.Ctx, round string) (*kit.View, *cross.World, *bloc.Year, error) {
	v, _, y, err := d.World(c, round)
	if err != nil {
		return nil, nil, nil, err
	}
	w, err := web.Once(c, "cross "+round, func() (*cross.World, error) { return d.Cross.World(c.R.Context(), round) })
	if err != nil {
		return nil, nil, nil, err
	}
	if w.Plan.Stage == cross.Planned && !c.May(access.LeadRound, d.RoundAccess(c, v, w.Round.Round, y)) {
		return nil, nil, nil, web.NotFound()
	}
	return v, w, y, nil
}

// crossBy is who does something, on behalf of the member unit to which they belong.
func (d *Desk) crossBy(c *web.Ctx, v *kit.View, w *cross.World) cross.By {
	return d.RoundBy(c, v, w.Round)
}

type crossPage struct {
	ui.Layout
	Empty   bool
	State   ui.Chip
	Next    string
	Facts   [][2]string
	Own     []crossRow
	Proofs  *crossProofs
	Scorers []scorerRow
	Pairs   []pairRow
	Draw    *drawCard
	More    []ui.Link
	Story   []ui.Telling
}

// crossRow is a unit that the own unit scores.
type crossRow struct {
	Unit, Href, Done string
	State            ui.Chip
}

// crossProofs says whether the own evidence is shown to those who score the unit.
type crossProofs struct{ Text, Href string }

// scorerRow is how many of its forms a unit has sent; pairRow who scores a unit.
type (
	scorerRow struct {
		Unit, Done string
		State      ui.Chip
	}
	pairRow struct{ Unit, By string }
)

// drawCard is a draw with all that is needed to draw again.
type drawCard struct {
	How, Again string
	Lots       []lotRow
}

type lotRow struct{ Unit, Code, Lot string }

// crossPage shows how far the cross-scoring is: to each unit whom it scores, to who runs the round who has sent.
func (d *Desk) crossPage(c *web.Ctx) error {
	v, rw, y, err := d.World(c, c.Path("id"))
	if err != nil {
		return err
	}
	p := &crossPage{}
	title := c.T("rounds.title", reviewkit.PeriodMsg(rw.Round.Period))
	p.Title, p.Line, p.Help = c.T("nav.cross"), v.YearName(c, y), "cham-cheo"
	p.Crumbs = []ui.Link{
		{Text: v.YearName(c, y), Href: kit.YearPath(y)},
		{Text: title, Href: reviewkit.RoundPath(rw.Round.ID)},
	}
	leads := c.May(access.LeadRound, d.RoundAccess(c, v, rw.Round, y))
	_, w, _, err := d.crossWorld(c, rw.Round.ID)
	if fault.Is(err, fault.NotFound) {
		p.Empty = true
		if leads && rw.Round.Phase.At() < review.Agreeing.At() {
			p.Acts = []ui.Action{{Text: c.T("cross.setup"), Href: crossPath(rw.Round.ID) + "/thiet-lap", Main: true}}
		}
		return c.Page("cross", p)
	}
	if err != nil {
		return err
	}
	sent, all := w.Sent()
	p.State, p.Next = d.crossState(c, w.Plan), d.crossNext(c, w.Plan, sent, all)
	p.Facts = d.crossFacts(c, w)
	d.crossOwnRows(c, v, w, y, p)
	if leads {
		err = d.crossLead(c, v, w, p)
	}
	if leads || w.Plan.Named || c.Account.Has(identity.Auditor, c.Today()) {
		d.crossPairs(c, v, w, p)
	}
	if err != nil {
		return err
	}
	return c.Page("cross", p)
}

// crossState is how far it is, in a word.
func (d *Desk) crossState(c *web.Ctx, p *cross.Plan) ui.Chip {
	switch {
	case p.Stage == cross.Closed:
		return ui.Chip{Kind: "ok", Text: c.Label(p.Stage.Msg())}
	case p.Stage == cross.Open && c.Today() > d.Cross.Ends(p):
		return ui.Chip{Kind: "ok", Text: c.Label(words.M("cross.isover"))}
	case p.Stage == cross.Open:
		return ui.Chip{
			Kind: "wait", Text: c.Label(p.Stage.Msg()) + " · " + c.Label(reviewkit.DaysLeft(int(d.Cross.Ends(p)-c.Today()))),
		}
	}
	return ui.Chip{Text: c.Label(p.Stage.Msg())}
}

// crossNext says how many forms came in, and what is to be done.
func (d *Desk) crossNext(c *web.Ctx, p *cross.Plan, sent, all int) string {
	switch {
	case p.Stage == cross.Planned:
	case p.Stage == cross.Open && c.Today() <= d.Cross.Ends(p):
		return c.T("cross.next.open", sent, all, d.Cross.Ends(p))
	default:
		return c.T("cross.next.closed", sent, all)
	}
	return c.T("cross.next.planned")
}

// crossFacts is what was set up.
func (d *Desk) crossFacts(c *web.Ctx, w *cross.World) [][2]string {
	var out [][2]string
	for _, code := range w.Plan.Lines {
		if _, n := w.Round.Node(code); n != nil {
			out = append(out, [2]string{code, n.Short})
		}
	}
	naming, claims := "cross.unnamed", "cross.claimsshown"
	if w.Plan.Named {
		naming = "cross.named"
	}
	if w.Plan.Hidden {
		claims = "cross.claimshidden"
	}
	return append(out, [2]string{
		c.T("cross.whom"), c.Label(w.Plan.Way.Msg()),
	}, [2]string{c.T("cross.last"), c.Lang.Arg(d.Cross.Ends(w.Plan))},
		[2]string{c.T("cross.naming"), c.T(naming)}, [2]string{c.T("cross.claims"), c.T(claims)})
}

// crossOwnRows are the units that the person's unit scores.
func (d *Desk) crossOwnRows(c *web.Ctx, v *kit.View, w *cross.World, y *bloc.Year, p *crossPage) {
	if w.Plan.Stage == cross.Planned {
		return
	}
	by := d.crossBy(c, v, w)
	ready := 0
	for _, f := range w.Of(by.Behalf) {
		o := d.crossAccess(c, v, w.Round.Round, y, f.Pair)
		row := crossRow{Unit: v.Name(f.Unit, c.Today()), State: crossFormChip(c, w, f)}
		switch {
		case c.May(access.FillCross, o):
			row.Href = crossFormPath(f.ID)
			row.Done = c.T("cross.linesdone", len(w.LinesOf(f.Unit))-len(w.Missing(f)), len(w.LinesOf(f.Unit)))
			if f.SentAt == 0 && len(w.Missing(f)) == 0 && w.May(by, cross.Send, f.ID) == nil {
				ready++
			}
		case slices.Contains(o.Aside, c.Account.ID) && f.SentAt == 0:
			row.State = ui.Chip{Text: c.Label(words.M("cross.stepped"))}
		}
		p.Own = append(p.Own, row)
	}
	kit.ByName(p.Own, func(r crossRow) string { return r.Unit })
	own := d.crossAccess(c, v, w.Round.Round, y, cross.Pair{Scorer: by.Behalf})
	if ready > 0 && c.May(access.SendCross, own) {
		p.Acts = append(p.Acts, ui.Action{Text: c.T("cross.send"), Href: crossPath(w.Plan.Round) + "/gui", Main: true})
	}
	if f := w.FormOf(by.Behalf); f != nil && w.Shown() && c.May(access.SeeForm, d.FormAccess(c, v, w.Round, y, f, "")) {
		p.Acts = append(p.Acts, ui.Action{Text: c.T("cross.ownresult"), Href: reviewkit.FormPath(f.ID) + "/cham-cheo"})
	}
	if slices.Contains(w.Members(), by.Behalf) && c.May(access.FillCross, own) {
		p.Proofs = &crossProofs{Text: c.T("cross.proofhidden")}
		if w.Plan.Shows(by.Behalf) {
			p.Proofs.Text = c.T("cross.proofshown")
		}
		if !w.Shown() {
			p.Proofs.Href = crossPath(w.Plan.Round) + "/minh-chung"
		}
	}
}

// crossFormChip is how far a form of the own unit is.
func crossFormChip(c *web.Ctx, w *cross.World, f *cross.Form) ui.Chip {
	missing := len(w.Missing(f))
	switch {
	case f.SentAt > 0:
		return ui.Chip{Kind: "ok", Text: c.Label(words.M("cross.issent"))}
	case missing == 0 && len(f.Scores) > 0:
		return ui.Chip{Kind: "info", Text: c.Label(words.M("cross.ready"))}
	case len(f.Scores) > 0:
		return ui.Chip{Kind: "wait", Text: c.Label(words.M("cross.filling"))}
	}
	return ui.Chip{Kind: "wait", Text: c.Label(words.M("cross.untouched"))}
}

// crossLead is what who runs the round sees and may do: who has sent, never what.
func (d *Desk) crossLead(c *web.Ctx, v *kit.View, w *cross.World, p *crossPage) error {
	at, state := crossPath(w.Plan.Round), w.State()
	for _, unit := range w.Members() {
		sent, all := w.SentBy(unit)
		if all == 0 {
			continue
		}
		row := scorerRow{
			Unit: v.Name(unit, c.Today()), Done: c.T("cross.formstosend", sent, all),
			State: ui.Chip{Kind: "ok", Text: c.Label(words.M("cross.issent"))},
		}
		if sent < all {
			row.State = ui.Chip{Kind: "wait", Text: c.Label(words.M("cross.notall"))}
		}
		if w.Plan.Stage != cross.Planned {
			p.Scorers = append(p.Scorers, row)
		}
	}
	if w.Shown() {
		p.Acts = append(p.Acts, ui.Action{Text: c.T("cross.result"), Href: at + "/ket-qua", Main: true})
	}
	add := func(verb cross.Verb, path, key string) {
		if _, err := cross.Step(state, cross.Move{Verb: verb}); err != nil {
			return
		}
		if verb == cross.Begin {
			p.Acts = append(p.Acts, ui.Action{Text: c.T(key), Href: at + path, Main: true})
			return
		}
		p.More = append(p.More, ui.Link{Text: c.T(key), Href: at + path})
	}
	add(cross.Begin, "/bat-dau", "cross.begin")
	add(cross.SetUp, "/thiet-lap", "cross.setup")
	add(cross.SetUp, "/phan-cong", "cross.assign")
	add(cross.Extend, "/ngay-cuoi", "cross.extend")
	add(cross.Close, "/khep", "cross.close")
	add(cross.Drop, "/bo", "cross.drop")
	var err error
	p.Story, err = d.History(c, v, "cross_plan", w.Plan.ID)
	return err
}

// crossPairs shows who scores whom and the draw, to those who may know.
func (d *Desk) crossPairs(c *web.Ctx, v *kit.View, w *cross.World, p *crossPage) {
	pairs := w.Pairs()
	for _, unit := range w.Members() {
		var by []string
		for _, x := range pairs {
			if x.Unit == unit {
				by = append(by, v.Name(x.Scorer, c.Today()))
			}
		}
		kit.ByName(by, func(s string) string { return s })
		p.Pairs = append(p.Pairs, pairRow{v.Name(unit, c.Today()), strings.Join(by, ", ")})
	}
	lots := w.Lots()
	if lots == nil {
		return
	}
	p.Draw = &drawCard{How: c.T("cross.lotshow", w.Plan.Seed, w.Plan.Each), Again: c.T("cross.lotdiffers")}
	if w.Redrawn() {
		p.Draw.Again = c.T("cross.lotsame")
	}
	for _, x := range lots {
		p.Draw.Lots = append(p.Draw.Lots, lotRow{v.Name(x.Unit, c.Today()), x.Code, x.Lot[:12]})
	}
}

// CrossRoom is cross-scoring, as the site is built from it.
func (d *Desk) CrossRoom() kit.Room {
	return kit.Room{Routes: d.crossRoutes, Entries: d.crossEntries, Waits: d.crossWaits, Tells: crossTells()}
}
