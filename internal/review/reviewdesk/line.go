package reviewdesk

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"thidua/internal/access"
	"thidua/internal/fault"
	"thidua/internal/formula"
	"thidua/internal/review"
	"thidua/internal/review/reviewkit"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// linePage is one line of a form: how its points came about, its evidence, and what both sides said.
type linePage struct {
	ui.Layout
	Form, Code, Path string
	State            ui.Chip
	Facts            [][2]string // label and value
	Figures          []figureRow
	Lanes            []laneRow
	Why              []string
	Proofs           []reviewkit.ProofRow
	Talk             []talkRow
	MayAttach        bool
	Cross            *reviewkit.LineMean // what the other units gave; nil where they were not asked
	Evidence         string              // what the sheet asks for
	Clause           string
}

type figureRow struct{ Ask, Reported, Verified, Note string }

type laneRow struct{ Name, Points, Who, When, Reason string }

type talkRow struct{ What, Text, Who string }

func (d *Desk) line(c *web.Ctx) error {
	v, w, f, l, n, err := d.LineWorld(c)
	if err != nil {
		return err
	}
	p := &linePage{
		Form: f.ID, Code: l.Code, Path: reviewkit.LinePath(f.ID, l.Code), State: standChip(c, w, f, l), Evidence: n.Evidence,
		Clause: n.Clause,
	}
	p.Title, p.Line, p.Help = l.Code+" "+n.Short, n.Text, "phieu-cham"
	p.Crumbs = []ui.Link{
		{Text: c.T("rounds.title", reviewkit.PeriodMsg(w.Round.Period)), Href: reviewkit.RoundPath(w.Round.ID)},
		{Text: v.Name(f.Unit, c.Today()), Href: reviewkit.FormPath(f.ID)},
	}
	p.Facts = d.lineFacts(c, w, n)
	for _, fact := range w.FactsOf(n) {
		row := figureRow{Ask: fact.Ask, Reported: c.Lang.Say(scoring.FigureMsg(fact, reviewkit.Reported(f, fact.Name)))}
		if x := f.Figure(fact.Name, review.Verified); x != nil {
			row.Verified, row.Note = c.Lang.Say(scoring.FigureMsg(fact, review.Decode(x.Value))), x.Note
		}
		p.Figures = append(p.Figures, row)
	}
	p.Lanes = d.lanes(c, v, w, f, l)
	p.Why = whyOf(c, v, w, f, l)
	if p.Proofs, err = d.Proofs(c, v, w, f, l); err != nil {
		return err
	}
	if p.Cross, err = d.Beside.BesideLine(c, v, f, l, false); err != nil {
		return err
	}
	p.Talk = talk(c, v, f, l, w)
	d.lineActs(c, v, w, f, l, p)
	return c.Page("line", p)
}

func (d *Desk) lineFacts(c *web.Ctx, w *review.World, n *sheet.Line) [][2]string {
	var out [][2]string
	if n.Max != nil {
		out = append(out, [2]string{c.T("rounds.max"), kit.Points(*n.Max, kit.PlacesOf(*n.Max))})
	}
	if o := w.Engine.Sheet().OfficeName(n.Appraiser()); o != "" {
		out = append(out, [2]string{c.T("rounds.appraiser"), o})
	}
	return out
}

// whyOf says how the points came about, as the rule alone has it.
func whyOf(c *web.Ctx, v *kit.View, w *review.World, f *review.Form, l *review.Line) []string {
	i := w.Place(f.ID)
	if i < 0 {
		return nil
	}
	k, _ := w.Node(l.Code)
	lane := scoring.Claimed
	if l.Stand == review.Settled {
		lane = scoring.Agreed
	}
	a := w.Scored(lane).Explain(i, k)
	why := a.Why(c.Lang, true)
	if s := w.SignedLine(f, l.Code); s != nil && lane == scoring.Claimed {
		why = s.Why
	}
	var out []string
	for _, s := range strings.Split(named(v, f, why), "\n") {
		if s = strings.TrimSpace(s); s != "" {
			out = append(out, s)
		}
	}
	return out
}

// named puts the names of people into an account of points, which knows their accounts only.
func named(v *kit.View, f *review.Form, text string) string {
	for _, e := range f.Entries {
		if name := kit.AccountName(v, e.Account); name != "" {
			text = strings.ReplaceAll(text, e.Account, name)
		}
	}
	return text
}

// mayObject says whether the unit may object to the published points of a line now.
func mayObject(w *review.World, f *review.Form, l *review.Line) bool {
	at := slices.IndexFunc(f.Lines, func(x review.Line) bool { return x.ID == l.ID })
	_, err := review.Step(w.State(), review.Move{Verb: review.Object, Form: w.At(f.ID), Line: at, Own: true})
	return err == nil
}

func (d *Desk) lanes(c *web.Ctx, v *kit.View, w *review.World, f *review.Form, l *review.Line) []laneRow {
	var out []laneRow
	for _, lane := range []scoring.Lane{scoring.Claimed, scoring.Appraised, scoring.Agreed} {
		e := f.Entry(l.Code, lane)
		cell := w.CellOf(f.ID, l.Code, lane)
		if lane != scoring.Claimed && (e == nil || f.Stage == review.Filling) || !cell.State.HasPoints() {
			continue
		}
		row := laneRow{Name: c.Label(words.M("lane." + string(lane))), Points: kit.Points(cell.Points, w.Engine.Places())}
		if lane == scoring.Claimed {
			row.Reason = softLine(c, w, f, l.Code, cell.Points)
			if s := f.Signed(); s != nil {
				row.Who, row.When = kit.AccountName(v, s.Account), ui.Moment(kit.Moment(s.At))
			}
		}
		if e != nil && (lane != scoring.Claimed || e.Points != nil) {
			row.Who, row.When, row.Reason = kit.AccountName(v, e.Account), ui.Moment(kit.Moment(e.At)), e.Reason
			if e.Points != nil && w.Beyond(l.Code, *e.Points) {
				row.Reason += " " + c.T("rounds.beyond")
			}
		}
		out = append(out, row)
	}
	return out
}

// talk is what both sides said on the line.
func talk(c *web.Ctx, v *kit.View, f *review.Form, l *review.Line, w *review.World) []talkRow {
	var out []talkRow
	add := func(key, text, who string) {
		if text != "" {
			out = append(out, talkRow{c.T(key), text, who})
		}
	}
	if l.Moved != "" {
		out = append(out, talkRow{
			What: c.T("rounds.movedwhat"), Text: c.T("rounds.moved", kit.Points(review.Decode(l.Moved).Num, w.Engine.Places())),
		})
	}
	add("rounds.note", l.Note, v.Name(f.Unit, c.Today()))
	add("rounds.asked", l.Ask, kit.AccountName(v, l.By))
	add("rounds.explained", l.Answer, v.Name(f.Unit, c.Today()))
	add("rounds.objectiontext", l.Objection, kit.AccountName(v, l.Objector))
	add("rounds.replytext", l.Reply, kit.AccountName(v, l.Replier))
	return out
}

// lineActs are what this person may do with the line now.
func (d *Desk) lineActs(c *web.Ctx, v *kit.View, w *review.World, f *review.Form, l *review.Line, p *linePage) {
	y := v.Year(w.Round.Year)
	o := d.FormAccess(c, v, w, y, f, l.Code)
	own, judge := c.May(access.FillForm, o), c.May(access.JudgeForm, o) && !w.Round.Interested(c.Account.ID, f.Unit)
	add := func(allowed bool, key, path string, main bool) {
		if allowed {
			p.Acts = append(p.Acts, ui.Action{Text: c.T(key), Href: p.Path + path, Main: main})
		}
	}
	filling := d.MayFill(c, v, w, f, l)
	if filling {
		p.Acts = append(p.Acts, ui.Action{Text: c.T("rounds.backtoform"), Href: rowPath(f.ID, l.Code), Main: true})
	}
	late := own && f.Stage == review.Sent && l.Stand != review.Settled && w.Round.Phase.At() <= review.Second.At()
	p.MayAttach = filling || late
	add(filling, "rounds.explain", "/giai-thich", false)
	add(filling, "rounds.claim", "/diem", false)
	add(own && (l.Stand == review.Differs || l.Stand == review.Asked), "rounds.answer", "/tra-loi", true)
	judging := w.Round.Phase.At() >= review.Appraising.At() && w.Round.Phase.At() <= review.Agreeing.At()
	add(judge && judging && f.Stage != review.Filling && l.Stand != review.Open, "rounds.judge", "/tham-dinh", true)
	if judge && judging && len(p.Acts) < 3 {
		p.Acts = append(p.Acts, ui.Action{Text: c.T("rounds.aside"), Href: reviewkit.FormPath(f.ID) + "/rut-tham-dinh"})
	}
	add(own && mayObject(w, f, l), "rounds.object", "/kien-nghi", false)
	add(judge && l.Objected, "rounds.settleobjection", "/giai-quyet", true)
}

func backToLine(c *web.Ctx) string { return reviewkit.LinePath(c.Path("id"), c.Path("line")) }

// aboutOpenLine is aboutLine for what the unit fills in: a line that is closed is refused before anybody types.
func (d *Desk) aboutOpenLine(c *web.Ctx) (*review.World, *review.Form, *review.Line, *web.FormPage, error) {
	w, f, l, p, err := d.AboutLine(c)
	if err != nil {
		return nil, nil, nil, nil, err
	}
	v, err := d.View(c.R.Context())
	if err != nil {
		return nil, nil, nil, nil, err
	}
	return w, f, l, p, d.Rounds.MayFill(w, d.RoundBy(c, v, w), f.ID, []review.Cell{{Line: l.Code}})
}

func (d *Desk) claimShow(c *web.Ctx) (*web.FormPage, error) {
	w, f, l, p, err := d.aboutOpenLine(c)
	if err != nil {
		return nil, err
	}
	have, reason := "", ""
	if e := f.Entry(l.Code, scoring.Claimed); e != nil && e.Points != nil {
		have, reason = kit.Points(*e.Points, kit.PlacesOf(*e.Points)), e.Reason
	}
	rule := w.Scored(scoring.Rule).RuleCell(max(0, w.Place(f.ID)), nodeOf(w, l.Code))
	p.Intro = c.T("rounds.claimhint", kit.Points(rule.Points, w.Engine.Places()))
	p.Form.Fields = []ui.Field{
		{
			Name: "points", Label: c.T("rounds.claimpoints"), Hint: c.T("rounds.claimempty"), Kind: ui.Text, Short: true,
			Optional: true, Value: have, Watched: true,
		},
		{
			Name: "reason", Label: c.T("rounds.claimreason"), Hint: c.T("rounds.claimreasonhint"), Kind: ui.Area, Value: reason,
			Watched: true,
		},
	}
	p.Form.Submit = c.T("rounds.saveclaim")
	return p, nil
}

func nodeOf(w *review.World, code string) int {
	k, _ := w.Node(code)
	return k
}

func (d *Desk) claim(c *web.Ctx, in web.In) (string, words.Msg, error) {
	v, w, f, l, _, err := d.LineWorld(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	bad := kit.Invalid()
	n := kit.ReadPoints(bad, in["points"])
	was := kit.ReadPoints(kit.Invalid(), c.R.PostFormValue("_was.points"))
	if n == nil && in["points"] == "" && in["reason"] != "" && in["reason"] != c.R.PostFormValue("_was.reason") {
		bad.Field("points", words.M("rounds.reasonalone")) // else what was typed would go without a word
	}
	if err := kit.Wrong(bad); err != nil {
		return "", words.Msg{}, err
	}
	cell := review.Cell{
		Line: l.Code, Why: in["reason"], SeenWhy: c.R.PostFormValue("_was.reason"), Note: l.Note, SeenNote: l.Note,
	}
	if n != nil {
		cell.Value = formula.Of(*n)
	} else {
		cell.Why = ""
	}
	if was != nil {
		cell.Seen = review.Encode(formula.Of(*was))
	}
	err = d.Rounds.Fill(c.R.Context(), d.RoundBy(c, v, w), f.ID, []review.Cell{cell})
	done := words.M("done.saved")
	if n != nil && w.Beyond(l.Code, *n) {
		done = words.M("done.beyond", *n)
	}
	return backToLine(c), done, renamed(err, map[string]string{"c." + l.Code: "points", "w." + l.Code: "reason"})
}

// explainShow asks for a sentence of the unit on a line: why it has no evidence, or what the appraisers should know.
func (d *Desk) explainShow(c *web.Ctx) (*web.FormPage, error) {
	w, _, l, p, err := d.aboutOpenLine(c)
	if err != nil {
		return nil, err
	}
	if _, n := w.Node(l.Code); n.Evidence != "" {
		p.Intro = c.T("sheets.evidence", n.Evidence)
	}
	p.Form.Fields = []ui.Field{
		{
			Name: "note", Label: c.T("rounds.note"), Hint: c.T("rounds.notehint"), Kind: ui.Area, Optional: true, Value: l.Note,
			Watched: true,
		},
	}
	p.Form.Cancel, p.Form.Submit = d.backToRow(c), c.T("rounds.saveexplain")
	return p, nil
}

func (d *Desk) explain(c *web.Ctx, in web.In) (string, words.Msg, error) {
	v, w, f, l, _, err := d.LineWorld(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	cell := review.Cell{Line: l.Code, Note: in["note"], SeenNote: c.R.PostFormValue("_was.note")}
	if e := f.Entry(l.Code, scoring.Claimed); e != nil && e.Points != nil { // the claim stays as it is
		cell.Value, cell.Seen, cell.Why, cell.SeenWhy = formula.Of(*e.Points), review.Fraction(e.Points), e.Reason, e.Reason
	}
	err = d.Rounds.Fill(c.R.Context(), d.RoundBy(c, v, w), f.ID, []review.Cell{cell})
	return d.backToRow(c), words.M("done.explained", l.Code), renamed(err, map[string]string{"n." + l.Code: "note"})
}

// backToRow is the row of the line in the form that is being filled in, from where the person most likely came; the
// page of the line where only that can be changed.
func (d *Desk) backToRow(c *web.Ctx) string {
	v, w, f, l, _, err := d.LineWorld(c)
	if err != nil || !d.MayFill(c, v, w, f, l) {
		return backToLine(c)
	}
	return rowPath(f.ID, l.Code)
}

// renamed names the fields of a fault as the form has them.
func renamed(err error, names map[string]string) error {
	f := web.Fault(err)
	if f == nil {
		return err
	}
	out := fault.New(f.Kind, f.Msg)
	for name, m := range f.Fields {
		if to, there := names[name]; there {
			name = to
		}
		out.Field(name, m)
	}
	return out
}

func (d *Desk) attachShow(c *web.Ctx) (*web.FormPage, error) {
	w, f, l, p, err := d.AboutLine(c)
	if err != nil {
		return nil, err
	}
	_, n := w.Node(l.Code)
	p.Intro, p.Help = c.T("rounds.fileorlink"), "phieu-cham#minh-chung"
	if n.Evidence != "" {
		p.Intro = words.Sentence(c.T("sheets.evidence", n.Evidence)) + " " + p.Intro
	}
	p.Form.Version, p.Form.Upload, p.Form.Cancel = 0, true, d.backToRow(c)
	var lines []ui.Option
	for _, x := range f.Lines {
		_, at := w.Node(x.Code)
		lines = append(lines, ui.Option{Value: x.Code, Text: x.Code + " " + at.Short})
	}
	p.Form.Fields = []ui.Field{
		d.ProofField(c, "rounds.prooffile"),
		{Name: "link", Label: c.T("rounds.prooflink"), Hint: c.T("years.linkhint"), Kind: ui.Text},
		{Name: "title", Label: c.T("rounds.prooftitle"), Kind: ui.Text, Optional: true},
		{
			Name: "lines", Label: c.T("rounds.prooflines", l.Code), Hint: c.T("rounds.prooflineshint"), Kind: ui.Checks,
			Options: lines, Value: l.Code, Folded: true,
		},
	}
	p.Form.Fields[0].Optional, p.Form.Submit = false, c.T("rounds.attachto", l.Code)
	return p, nil
}

func (d *Desk) attach(c *web.Ctx, in web.In) (string, words.Msg, error) {
	v, w, f, _, _, err := d.LineWorld(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	bad := kit.Invalid()
	came, err := kit.Taken(c, bad)
	if err != nil {
		return "", words.Msg{}, err
	}
	x := review.Proof{Link: in["link"], Title: in["title"]}
	for _, code := range strings.Split(in["lines"], "\n") {
		if code = strings.TrimSpace(code); code != "" {
			x.Lines = append(x.Lines, code)
		}
	}
	if x.Link != "" && !strings.HasPrefix(x.Link, "https://") && !strings.HasPrefix(x.Link, "http://") {
		bad.Field("link", words.M("bloc.link", 500))
	}
	if err := kit.Wrong(bad); err != nil {
		return "", words.Msg{}, err
	}
	file, err := d.Keep(c, came)
	if err != nil {
		return "", words.Msg{}, err
	}
	by := d.RoundBy(c, v, w)
	var within func(ctx context.Context) (string, error)
	if file != nil {
		within = func(ctx context.Context) (string, error) { return d.Files.Within(ctx, by, *file) }
	}
	return d.backToRow(
		c,
	), words.M("done.attached", strings.Join(x.Lines, ", ")), d.Rounds.Attach(c.R.Context(), by, f.ID, x, within)
}

func (d *Desk) detachShow(c *web.Ctx) (*web.FormPage, error) {
	_, f, _, p, err := d.AboutLine(c)
	if err != nil {
		return nil, err
	}
	for _, x := range f.Proofs {
		if x.ID == c.Path("item") {
			name := x.Title
			if name == "" && x.File != "" {
				file, err := d.Files.Store.File(c.R.Context(), x.File)
				if err != nil {
					return nil, err
				}
				name = file.Name
			}
			p.Intro = c.T("rounds.detachwhat", cmp.Or(name, x.Link), strings.Join(x.Lines, ", "))
			p.Form.Submit = c.T("rounds.detach")
			return p, nil
		}
	}
	return nil, web.NotFound()
}

func (d *Desk) detach(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	v, w, f, _, _, err := d.LineWorld(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	return backToLine(c), words.M("done.removed"), d.Rounds.Detach(c.R.Context(), d.RoundBy(c, v, w), f.ID, c.Path("item"))
}

// proofFile gives a piece of evidence to be kept.
func (d *Desk) proofFile(c *web.Ctx) error {
	v, w, _, f, err := d.FormWorld(c)
	if err != nil {
		return err
	}
	whole, sees := d.Visible(c, v, w, f)
	if f.Scan != "" && f.Scan == c.Path("file") && whole {
		return d.Blob(c, f.Scan)
	}
	for _, x := range f.Proofs {
		if x.File != c.Path("file") || x.File == "" || !slices.ContainsFunc(x.Lines, sees) {
			continue
		}
		return d.Blob(c, x.File)
	}
	return web.NotFound()
}
