package reviewdesk

import (
	"cmp"
	"slices"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/exact"
	"thidua/internal/review"
	"thidua/internal/review/reviewkit"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/upload"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// grid is a score form as a table: for looking at, or with fields for filling in.
type grid struct {
	ID          string
	Filling     bool
	Total       string
	Full        string
	Rescaled    string // why the total is not the sum of the groups
	Percent     int
	Agreed      string // difference between what was claimed and what was given, once there is one
	AgreedTotal string // "" until every line is agreed
	Differing   int
	Accept      string // kinds of files that can be added
	Asked       int    // lines for which the sheet asks for evidence
	Proven      int    // those of them that have some, or a sentence that says why not
	Lines       int
	Unproven    []string
	NextProof   string // the row of the first line without
	Missing     []string
	NextMissing string // the row of the first line on which figures are missing
	Lacks       string // the same in words, with the figures of the whole sheet
	Rows        []gridRow
	Shared      []string // the same as words, where they are not filled in
	Common      []string // names of the fields of the whole sheet
	Shown       []ui.Telling
	Stage       ui.Chip
	Whole       bool     // all of it is shown, not only the lines that this person appraises
	Judged      bool     // columns of the appraisers are shown
	Begun       bool     // an appraiser has given points
	Soft        string   // that the total depends on what other units report, and what became of it
	Signed      []string // what was signed, one sending after the other
}

// gridRow is a group or a line.
type gridRow struct {
	Code, Text, Max string
	Group           bool
	Indent          int
	Fields          []string // names of fields, where it is filled in
	Figures         []string // figures as words, where it is not
	Claimed         string
	Soft            string // that what is claimed depends on what other units report, and what became of it
	Appraised       string
	Agreed          string
	Own             bool // claimed otherwise than the rule gives
	Why             string
	Href            string
	Proofs          string
	Explain         string // where the unit says why there is no evidence
	Explained       string // the same, where it said so
	State           ui.Chip
	Missing         bool
	NA              bool // the unit says that it does not apply
	Doubt           string
}

func (d *Desk) form(c *web.Ctx) error {
	v, w, y, f, err := d.FormWorld(c)
	if err != nil {
		return err
	}
	p := &web.FormPage{Page: "score"}
	g, err := d.grid(c, v, w, f, &p.Form, false)
	if err != nil {
		return err
	}
	p.More = g
	d.formHead(c, v, w, y, f, &p.Layout)
	d.formActs(c, v, w, y, f, &p.Layout)
	return c.Page("score", p)
}

func (d *Desk) formHead(c *web.Ctx, v *kit.View, w *review.World, y *bloc.Year, f *review.Form, l *ui.Layout) {
	l.Title, l.Help = c.T("rounds.form", v.Name(f.Unit, c.Today())), "phieu-cham"+helpPart(c, f)
	l.Crumbs = []ui.Link{
		{Text: v.OfBloc[y.Bloc].Name, Href: kit.YearPath(y)},
		{Text: c.T("rounds.title", reviewkit.PeriodMsg(w.Round.Period)), Href: reviewkit.RoundPath(w.Round.ID)},
	}
	l.Line = c.Label(f.Stage.Msg())
	d.amendedBand(c, v, w, l)
	due, has := d.Rounds.SendBy(w.Round, f)
	if has && f.Stage == review.Filling {
		l.Line = c.T("rounds.dueby", due, reviewkit.DaysLeft(int(due-c.Today())))
	}
	if f.Scan != "" && f.Stage != review.Filling {
		l.Bands = append(l.Bands, ui.Band{
			Text: c.T("rounds.scanned", kit.AccountName(v, f.SentBy), ui.Moment(kit.Moment(f.SentAt))),
			Act:  &ui.Action{Text: c.T("rounds.scan"), Href: reviewkit.FormPath(f.ID) + "/tep/" + f.Scan},
		})
	}
	if f.Stage == review.Returned {
		_, sees := d.Visible(c, v, w, f)
		for _, x := range f.Lines {
			if x.Stand == review.Open && sees(x.Code) {
				l.Bands = append(l.Bands, ui.Band{
					Kind: "wait", Text: c.T("rounds.returned", x.Code, x.Ask),
					Act: &ui.Action{Text: c.T("rounds.seeline"), Href: reviewkit.LinePath(f.ID, x.Code)},
				})
			}
		}
	}
}

// helpPart is the part of the help that fits the stage of a form and who reads it.
func helpPart(c *web.Ctx, f *review.Form) string {
	switch {
	case f.Stage == review.Filling:
		return "#tu-cham"
	case c.Account.Unit == f.Unit:
		return "#sau-khi-nop"
	}
	return "#tham-dinh"
}

// formActs are what this person may do with the form now.
func (d *Desk) formActs(c *web.Ctx, v *kit.View, w *review.World, y *bloc.Year, f *review.Form, l *ui.Layout) {
	at, o := reviewkit.FormPath(f.ID), d.FormAccess(c, v, w, y, f, "")
	may := func(verb review.Verb) bool {
		_, err := review.Step(w.State(), review.Move{Verb: verb, Form: w.At(f.ID), Own: true})
		return err == nil
	}
	if c.May(access.FillForm, o) && (f.Stage == review.Filling || f.Stage == review.Returned) && may(review.Send) {
		l.Acts = append(
			l.Acts, ui.Action{Text: c.T("rounds.fill"), Href: reviewkit.FillPath(f.ID), Main: true},
			ui.Action{Text: c.T(sendKey(c, o)), Href: at + "/nop"},
		)
	}
	if c.May(access.SendForm, o) && may(review.Recall) {
		l.Acts = append(l.Acts, ui.Action{Text: c.T("rounds.recall"), Href: at + "/rut"})
	}
	whole, _ := d.Visible(c, v, w, f)
	if !whole {
		return
	}
	if c.May(access.JudgeForm, d.LeadAccess(c, v, w, y, f)) && f.Stage != review.Filling &&
		w.Round.Phase.At() >= review.Appraising.At() && w.Round.Phase.At() <= review.Agreeing.At() {
		l.Acts = append(l.Acts, ui.Action{Text: c.T("rounds.confirm"), Href: at + "/so-lieu-chung"})
	}
	l.Acts = append(l.Acts, ui.Action{Text: c.T("rounds.selfpaper"), Href: at + "/giay/tu-cham"})
	if allSettled(f) {
		l.Acts = append(l.Acts, ui.Action{Text: c.T("rounds.minutes"), Href: at + "/giay/bien-ban"})
	}
}

// sendKey is what sending is called to this person: who does not lead the unit sends what the leader signed.
func sendKey(c *web.Ctx, o access.Object) string {
	if c.May(access.SendForm, o) {
		return "rounds.send"
	}
	return "rounds.sendsigned"
}

// grid sets out a form. Where it is filled in, its fields are added to the form of the page.
func (d *Desk) grid(
	c *web.Ctx, v *kit.View, w *review.World, f *review.Form, form *ui.Form, filling bool,
) (*grid, error) {
	g := &grid{
		ID: f.ID, Filling: filling, Lines: len(f.Lines), Missing: w.Missing(f.ID), Unproven: w.Unproven(f),
		Stage: d.stageChip(c, w, f, int(c.Today())),
	}
	g.Judged = w.Round.Phase != review.SelfScoring && f.Stage != review.Filling
	i := w.Place(f.ID)
	var sees func(code string) bool
	if i >= 0 {
		claim := w.Claim(f)
		if filling {
			claim = w.Live(f)
		}
		if claim.Rescaled {
			g.Rescaled = c.T("rounds.rescaledto", kit.Points(claim.Full, 0))
		}
		g.Total = kit.Points(claim.Total, w.Engine.Places())
		g.Full = kit.Points(claim.Full, 0)
		g.Percent = percent(claim.Total, claim.Full)
		g.Soft = softTotal(c, w, f, claim)
	}
	g.Signed = signatures(c, v, w, f)
	g.Whole, sees = d.Visible(c, v, w, f)
	g.counts(w, f)
	g.Accept = upload.Accept
	g.Lacks = lacks(c, w, f, g.Missing)
	b := &gridBuilder{doubts: doubtsOf(c, w, f), d: d, c: c, v: v, w: w, f: f, g: g, form: form, at: i, sees: sees}
	for _, l := range w.Engine.Sheet().Lines {
		b.add(l, 0)
	}
	b.common()
	if i >= 0 && w.Scored(scoring.Agreed).Standing(i).Complete {
		g.AgreedTotal = kit.Points(w.Scored(scoring.Agreed).Standing(i).Total, w.Engine.Places())
	}
	if b.diff.Sign() != 0 || g.Differing > 0 {
		g.Agreed = signed(b.diff, w.Engine.Places())
	}
	if g.Whole && !filling {
		var err error
		g.Shown, err = d.History(c, v, "review_form", f.ID)
		return g, err
	}
	return g, nil
}

// counts says how far the form is: figures, evidence, appraisal.
func (g *grid) counts(w *review.World, f *review.Form) {
	not := w.NotApplying(f)
	g.Lines = len(f.Lines) - len(not)
	for _, l := range f.Lines {
		_, n := w.Node(l.Code)
		if n.Evidence != "" && !slices.Contains(not, l.Code) {
			g.Asked++
		}
		g.Begun = g.Begun || f.Entry(l.Code, scoring.Appraised) != nil
	}
	g.Proven = g.Asked - len(g.Unproven)
	if len(g.Unproven) > 0 {
		g.NextProof = "#m-" + g.Unproven[0]
	}
	if len(g.Missing) > 0 {
		g.NextMissing = "#d-" + g.Missing[0]
	}
}

func percent(n, of exact.Num) int {
	q, ok := n.Mul(exact.New(100)).Div(of)
	if !ok {
		return 0
	}
	whole, _ := q.Floor().Int64()
	return int(max(0, min(100, whole)))
}

// signed writes a difference with its sign.
func signed(n exact.Num, places int) string {
	if n.Sign() > 0 {
		return "+" + kit.Points(n, places)
	}
	return kit.Points(n, places)
}

type gridBuilder struct {
	d    *Desk
	c    *web.Ctx
	v    *kit.View
	w    *review.World
	f    *review.Form
	g    *grid
	form *ui.Form
	sees func(code string) bool
	at   int // place among the units that are scored
	diff exact.Num

	doubts map[string]string // by line
}

// add adds a group or a line that applies to the unit, and what is below it.
func (b *gridBuilder) add(l *sheet.Line, depth int) {
	if b.at < 0 || !b.w.Applies(b.f, l) {
		return
	}
	if b.f.Line(l.Code) != nil && !b.sees(l.Code) || !b.g.Whole && !b.holds(l) {
		return
	}
	row := gridRow{Code: l.Code, Text: l.Short, Indent: min(depth, 4), Group: b.f.Line(l.Code) == nil}
	if l.Max != nil {
		row.Max = kit.Points(*l.Max, kit.PlacesOf(*l.Max))
	}
	if !row.Group || b.g.Whole {
		row.Claimed, row.Soft = b.claimed(l)
	}
	if b.g.Judged && b.f.Stage != review.Filling {
		row.Appraised, row.Agreed = b.lane(l, scoring.Appraised), b.lane(l, scoring.Agreed)
	}
	if x := b.f.Line(l.Code); x != nil {
		b.line(l, x, &row)
	}
	b.g.Rows = append(b.g.Rows, row)
	if row.Group {
		for _, below := range l.Lines {
			b.add(below, depth+1)
		}
	}
}

// claimed writes what is claimed on a line or group, and whether it depends on other units: while the form is filled in
// as it comes to now, and after it was sent as it was signed.
func (b *gridBuilder) claimed(l *sheet.Line) (claimed, soft string) {
	cell := b.w.CellOf(b.f.ID, l.Code, scoring.Claimed)
	if b.g.Filling {
		cell = b.w.Now(b.f.ID, l.Code)
	}
	if !cell.State.HasPoints() {
		return "", ""
	}
	return kit.Points(cell.Points, b.w.Engine.Places()), softShort(b.c, b.w, b.f, l.Code, cell.Points)
}

// lane writes the points of a line in a lane; "" where it has none.
func (b *gridBuilder) lane(l *sheet.Line, lane scoring.Lane) string {
	cell := b.w.CellOf(b.f.ID, l.Code, lane)
	if !cell.State.HasPoints() || lane != scoring.Claimed && !b.all(l, lane) {
		return ""
	}
	return kit.Points(cell.Points, b.w.Engine.Places())
}

// all says whether people gave points in a lane on a line, or on all lines of a group: a sum never mixes what was
// appraised with what was not.
func (b *gridBuilder) all(l *sheet.Line, lane scoring.Lane) bool {
	for _, x := range b.f.Lines {
		if _, n := b.w.Node(x.Code); l.Holds(n) && b.f.Entry(x.Code, lane) == nil {
			return false
		}
	}
	return b.g.Whole || b.f.Line(l.Code) != nil
}

// holds says whether this person may read a line of the group.
func (b *gridBuilder) holds(l *sheet.Line) bool {
	return slices.ContainsFunc(b.f.Lines, func(x review.Line) bool {
		_, n := b.w.Node(x.Code)
		return l.Holds(n) && b.sees(x.Code)
	})
}

func (b *gridBuilder) line(l *sheet.Line, x *review.Line, row *gridRow) {
	c := b.c
	row.Href = reviewkit.LinePath(b.f.ID, l.Code)
	row.State = standChip(c, b.w, b.f, x)
	if n := len(b.f.ProofsOf(l.Code)); n > 0 {
		row.Proofs = c.T("rounds.proofs", n)
	}
	if e := b.f.Entry(l.Code, scoring.Claimed); e != nil && e.Points != nil {
		row.Own = true
	}
	k, _ := b.w.Node(l.Code)
	r := b.w.Scored(scoring.Claimed)
	cell := r.Cell(b.at, k)
	if row.NA = cell.State == scoring.NotApplying; row.NA && b.f.Stage == review.Filling {
		row.State = ui.Chip{Kind: "info", Text: c.T("rounds.na")}
	}
	row.Doubt = b.doubts[l.Code]
	row.Missing = !row.NA && !cell.State.HasPoints() || slices.Contains(b.g.Missing, l.Code)
	if b.g.Filling && slices.Contains(b.g.Unproven, l.Code) {
		row.Explain = row.Href + "/giai-thich"
	} else if b.g.Filling && x.Note != "" {
		row.Explained = row.Href + "/giai-thich"
	}
	if signed := b.w.SignedLine(b.f, l.Code); signed != nil && !b.g.Filling {
		row.Why = named(b.v, b.f, signed.Why)
	} else if cell.State.HasPoints() {
		a := r.Explain(b.at, k)
		row.Why = named(b.v, b.f, a.Why(c.Lang, false))
	}
	if x.Stand == review.Differs || x.Stand == review.Asked {
		b.g.Differing++
	}
	if b.f.Entry(l.Code, scoring.Appraised) != nil && cell.State.HasPoints() {
		b.diff = b.diff.Add(b.w.PointsOf(b.f.ID, l.Code, scoring.Appraised).Sub(cell.Points))
	}
	_, locked := review.Step(b.w.State(), b.move(x))
	for _, fact := range b.w.FactsOf(l) {
		v := reviewkit.Reported(b.f, fact.Name)
		if b.g.Filling && locked == nil {
			row.Fields = append(row.Fields, b.field(fact)...)
			continue
		}
		row.Figures = append(row.Figures, fact.Ask+": "+c.Lang.Say(scoring.FigureMsg(fact, v)))
	}
}

func (b *gridBuilder) move(x *review.Line) review.Move {
	for k := range b.f.Lines {
		if b.f.Lines[k].ID == x.ID {
			return review.Move{Verb: review.Fill, Form: b.w.At(b.f.ID), Line: k, Own: true}
		}
	}
	return review.Move{Verb: review.Fill, Form: b.w.At(b.f.ID), Own: true}
}

// field adds the field of a figure, and that of the year before where a rule compares the two. It returns their names.
func (b *gridBuilder) field(fact *sheet.Fact) []string {
	names := []string{"f." + fact.Name}
	b.form.Fields = append(
		b.form.Fields, kit.FactField(b.c, names[0], fact, kit.Typed(b.c, fact, reviewkit.Reported(b.f, fact.Name))),
	)
	if b.w.Compared(fact) {
		x := kit.FactField(b.c, "l."+fact.Name, fact, kit.Typed(b.c, fact, figureOf(b.f, fact.Name, true)))
		x.Label = b.c.T("rounds.lastyear", fact.Ask)
		if y := b.f.Figure(fact.Name, review.LastYear); y != nil && y.Account == review.Automatic {
			x.Mark = b.c.T("rounds.automatic")
		}
		b.form.Fields, names = append(b.form.Fields, x), append(names, x.Name)
	}
	return names
}

// common are the figures of the whole sheet, of its groups that apply, and of knock-outs.
func (b *gridBuilder) common() {
	if b.f.Stage != review.Filling && b.g.Whole {
		for _, fact := range b.w.CommonOf(b.f) {
			b.g.Shared = append(
				b.g.Shared, fact.Ask+": "+b.c.Lang.Say(scoring.FigureMsg(fact, reviewkit.Verified(b.f, fact.Name))),
			)
		}
	}
	_, locked := review.Step(b.w.State(), review.Move{Verb: review.Fill, Form: b.w.At(b.f.ID), Own: true})
	if !b.g.Filling || b.f.Stage != review.Filling || locked != nil {
		return
	}
	for _, fact := range b.w.CommonOf(b.f) {
		b.g.Common = append(b.g.Common, b.field(fact)...)
	}
}

func standChip(c *web.Ctx, w *review.World, f *review.Form, l *review.Line) ui.Chip {
	kind := map[review.Stand]string{
		review.Waiting: "", review.Open: "late", review.Differs: "late", review.Asked: "wait", review.Explained: "info",
		review.Settled: "ok",
	}[l.Stand]
	text := c.Label(l.Stand.Msg())
	switch {
	case l.Objected:
		return ui.Chip{Kind: "wait", Text: c.T("rounds.objection")}
	case f.Stage == review.Filling:
		_, n := w.Node(l.Code)
		switch {
		case n.Evidence == "" || len(f.ProofsOf(l.Code)) > 0:
			return ui.Chip{}
		case l.Note != "":
			return ui.Chip{Text: c.T("rounds.excused")}
		}
		return ui.Chip{Kind: "wait", Text: c.T("rounds.noproof")}
	case l.Stand == review.Differs:
		d := w.PointsOf(f.ID, l.Code, scoring.Appraised).Sub(w.PointsOf(f.ID, l.Code, scoring.Claimed))
		text = c.T("rounds.differs", signed(d, w.Engine.Places()))
	}
	return ui.Chip{Kind: kind, Text: text}
}

// fillShow is the grid with its fields.
func (d *Desk) fillShow(c *web.Ctx) (*web.FormPage, error) {
	v, w, y, f, err := d.FormWorld(c)
	if err != nil {
		return nil, err
	}
	p := &web.FormPage{Page: "score"}
	g, err := d.grid(c, v, w, f, &p.Form, true)
	if err != nil {
		return nil, err
	}
	p.More, p.Scripts = g, []string{"score.js", "proof.js", "paste.js"}
	d.formHead(c, v, w, y, f, &p.Layout)
	p.Bands = append(p.Bands, d.alsoHere(c, v, f.ID, "rounds.alsofilling")...)
	p.Acts = []ui.Action{
		{
			Text: c.T(sendKey(c, d.FormAccess(c, v, w, y, f, ""))), Href: reviewkit.FormPath(f.ID) + "/nop",
			Main: len(g.Missing) == 0,
		},
		{Text: c.T("rounds.excel"), Href: reviewkit.FormPath(f.ID) + "/excel"},
		{Text: c.T("rounds.versions"), Href: reviewkit.FormPath(f.ID) + "/ban-truoc"},
		{Text: c.T("rounds.selfpaper"), Href: reviewkit.FormPath(f.ID) + "/giay/tu-cham"},
	}
	if len(p.Form.Fields) == 0 { // nothing can be filled in now: say why
		p.Acts = p.Acts[3:]
		if _, no := review.Step(w.State(), review.Move{
			Verb: review.Fill, Form: w.At(f.ID), Own: true,
		}); no != nil && len(f.Lines) > 0 {
			p.Bands = append(p.Bands, ui.Band{Kind: "wait", Text: words.Sentence(c.Lang.Say(web.Fault(no).Msg))})
		}
	}
	if err := d.lockedDraft(c, w, f, p); err != nil {
		return nil, err
	}
	p.Form.Cancel, p.Form.Submit, p.Form.Saved = reviewkit.FormPath(f.ID), c.T("ui.save"), lastSaved(c, f)
	p.Form.Kept = c.T("rounds.draftover")
	return p, nil
}

// lockedDraft says what the person typed into fields that were closed before it was saved, so that it neither comes
// back nor is lost unseen.
func (d *Desk) lockedDraft(c *web.Ctx, w *review.World, f *review.Form, p *web.FormPage) error {
	kept, err := c.Site.Drafts.Find(c.R.Context(), c.Account.ID, reviewkit.FillPath(f.ID))
	if err != nil {
		return err
	}
	b := ui.Band{Kind: "wait", Text: c.T("rounds.draftlocked")}
	var names []string
	for _, x := range kept.Fields {
		_, name, _ := figureName(x.Name)
		fact := w.Engine.Sheet().Fact(name)
		if fact == nil || slices.ContainsFunc(p.Form.Fields, func(have ui.Field) bool { return have.Name == x.Name }) {
			continue
		}
		names = append(names, x.Name)
		b.More = append(b.More, c.T("rounds.draftlockedat", fact.Ask, cmp.Or(x.Value, c.T("ui.emptied"))))
	}
	if len(names) > 0 {
		b.Act = &ui.Action{
			Text: c.T("ui.dropdraft"), Post: true,
			Href: web.DropDraft(reviewkit.FillPath(f.ID), reviewkit.FillPath(f.ID), names...),
		}
		p.Bands = append(p.Bands, b)
	}
	return nil
}

// doubtsOf says, by line, which figures do not fit one another: the person looks at them again, and may be right.
func doubtsOf(c *web.Ctx, w *review.World, f *review.Form) map[string]string {
	out := map[string]string{}
	i := w.Place(f.ID)
	if i < 0 {
		return out
	}
	for _, x := range w.Scored(scoring.Claimed).Doubts(i) {
		if l := x.Fact.Line(); l != nil && f.Line(l.Code) != nil {
			out[l.Code] = c.T("rounds.doubt", x.Fact.Ask, scoring.FigureMsg(x.Fact, x.Value))
		}
	}
	return out
}

// lastSaved says when this person saved a figure of the form last.
func lastSaved(c *web.Ctx, f *review.Form) string {
	last := int64(0)
	for _, x := range f.Figures {
		if x.Account == c.Account.ID {
			last = max(last, x.At)
		}
	}
	if last == 0 {
		return c.T("rounds.savesitself")
	}
	return c.T("rounds.lastsaved", ui.Moment(kit.Moment(last)))
}

// fill saves all figures that were changed, or none.
func (d *Desk) fill(c *web.Ctx, in web.In) (string, words.Msg, error) {
	v, w, _, f, err := d.FormWorld(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	bad := kit.Invalid()
	var cells []review.Cell
	for name, text := range in {
		last, fact, is := figureName(name)
		if !is || c.R.PostFormValue("_was."+name) == text {
			continue
		}
		cell, m := d.cellOf(c, w, fact, text, c.R.PostFormValue("_was."+name))
		if !m.IsZero() {
			bad.Field(name, m)
			continue
		}
		cell.Last = last
		cells = append(cells, cell)
	}
	if err := kit.Wrong(bad); err != nil {
		return "", words.Msg{}, err
	}
	if len(cells) > 0 {
		err = d.Rounds.Fill(c.R.Context(), d.RoundBy(c, v, w), f.ID, cells)
	}
	return reviewkit.FillPath(f.ID), words.M("done.filled", len(cells)), err
}

// cellOf reads a figure that was typed, and what stood in its field before.
func (d *Desk) cellOf(c *web.Ctx, w *review.World, name, text, was string) (review.Cell, words.Msg) {
	fact := w.Engine.Sheet().Fact(name)
	if fact == nil {
		return review.Cell{}, words.M("desk.invalid")
	}
	v, bad := kit.ReadFigure(c, fact, text)
	seen, _ := kit.ReadFigure(c, fact, was)
	return review.Cell{Fact: name, Value: v, Seen: review.Encode(seen)}, bad
}
