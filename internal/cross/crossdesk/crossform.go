package crossdesk

import (
	"path"
	"slices"
	"strings"

	"thidua/internal/access"
	"thidua/internal/cross"
	"thidua/internal/fault"
	"thidua/internal/review"
	"thidua/internal/review/reviewkit"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// crossForm is what one unit gives another, line by line.
type crossForm struct {
	Editable bool
	Lines    []crossLine
	Aside    string // where the person steps aside; "" where not now
}

// crossLine is a line with what the scorer may know of it.
type crossLine struct {
	Code, Text, Whole string
	Claim             string
	Figures           []string
	Proofs            []reviewkit.ProofRow
	NoProofs          string
	Fields            []string // names of its fields, where it is filled in
	Points, Reason    string   // as given, where it is not
}

// crossFormWorld reads the form of cross-scoring that the address names, with its scores: only its scorer asks for it.
func (d *Desk) crossFormWorld(c *web.Ctx) (*kit.View, *cross.World, *cross.Form, error) {
	p, head, err := d.Cross.Store.CrossPlanOf(c.R.Context(), c.Path("id"))
	if err != nil {
		return nil, nil, nil, err
	}
	v, w, _, err := d.crossWorld(c, p.Round)
	if err != nil {
		return nil, nil, nil, err
	}
	for _, f := range w.Of(head.Scorer) {
		if f.ID == head.ID {
			return v, w, f, nil
		}
	}
	return nil, nil, nil, web.NotFound()
}

// aboutCrossForm begins a form about what one unit gives another.
func (d *Desk) aboutCrossForm(c *web.Ctx) (*kit.View, *cross.World, *cross.Form, *web.FormPage, error) {
	v, w, f, err := d.crossFormWorld(c)
	if err != nil {
		return nil, nil, nil, nil, err
	}
	r := w.Round.Round
	p := &web.FormPage{}
	p.Line = v.YearName(c, v.Year(r.Year))
	p.Crumbs = []ui.Link{{Text: c.T("rounds.title", reviewkit.PeriodMsg(r.Period)), Href: reviewkit.RoundPath(r.ID)}}
	toCross(c, r.ID, p)
	p.Form.Version = f.Version
	return v, w, f, p, nil
}

func (d *Desk) crossFillShow(c *web.Ctx) (*web.FormPage, error) {
	v, w, f, p, err := d.aboutCrossForm(c)
	if err != nil {
		return nil, err
	}
	p.Title = c.T("cross.of", v.Name(f.Scorer, c.Today()), v.Name(f.Unit, c.Today()))
	by := d.crossBy(c, v, w)
	refused := w.May(by, cross.Fill, f.ID)
	more := &crossForm{Editable: refused == nil}
	if refused != nil {
		p.Bands = append(p.Bands, ui.Band{Text: words.Sentence(c.Lang.Say(web.Fault(refused).Msg))})
	} else {
		more.Aside = crossFormPath(f.ID) + "/rut-cham"
	}
	o, err := d.crossObject(c)
	if err != nil {
		return nil, err
	}
	if w.May(by, cross.Recall, f.ID) == nil && c.May(access.SendCross, o) {
		p.Acts = append(p.Acts, ui.Action{Text: c.T("cross.recall"), Href: crossFormPath(f.ID) + "/rut"})
	}
	for _, code := range w.LinesOf(f.Unit) {
		l, err := d.crossLine(c, v, w, f, code)
		if err != nil {
			return nil, err
		}
		if more.Editable {
			l.Fields = crossFields(c, w, f, code, &p.Form)
		}
		more.Lines = append(more.Lines, l)
	}
	p.Page, p.More, p.Form.Submit = "crossform", more, c.T("ui.save")
	p.Scripts = []string{"paste.js"}
	return p, nil
}

// crossLine is what the scorer sees of a line: what is claimed and reported where it may be seen, evidence where the
// unit shows it.
func (d *Desk) crossLine(c *web.Ctx, v *kit.View, w *cross.World, f *cross.Form, code string) (crossLine, error) {
	_, n := w.Round.Node(code)
	form := w.FormOf(f.Unit)
	out := crossLine{Code: code, Text: n.Short, Whole: n.Text, Points: "–"}
	claim := w.Claim(f.Unit, code)
	switch {
	case w.Plan.Hidden:
		out.Claim = c.T("cross.hiddenclaim")
	case claim == nil:
		out.Claim = c.T("cross.noclaim")
	default:
		out.Claim = kit.Points(*claim, w.Round.Engine.Places())
		out.Figures = claimedFigures(c, w.Round, form, n)
	}
	if x := f.Score(code); x != nil {
		out.Points, out.Reason = c.T("cross.nogroundshort"), x.Reason
		if x.Points != nil {
			out.Points = kit.Points(*x.Points, kit.PlacesOf(*x.Points))
		}
	}
	if !w.Plan.Shows(f.Unit) || form.Stage != review.Sent {
		out.NoProofs = c.T("cross.noproofs")
		return out, nil
	}
	rows, err := d.Proofs(c, v, w.Round, form, form.Line(code))
	for _, x := range rows {
		x.Drop, x.Who = "", ""
		if x.About != "" { // a file: by the way that asks whether it may be seen here
			x.Href = crossFormPath(f.ID) + "/tep/" + path.Base(x.Href)
		}
		out.Proofs = append(out.Proofs, x)
	}
	return out, err
}

// claimedFigures are the figures that a unit reported for a line, in words.
func claimedFigures(c *web.Ctx, w *review.World, f *review.Form, l *sheet.Line) []string {
	var out []string
	for _, fact := range w.FactsOf(l) {
		out = append(out, fact.Ask+": "+c.Lang.Say(scoring.FigureMsg(fact, reviewkit.Reported(f, fact.Name))))
	}
	return out
}

// crossFields adds the fields of a line and returns their names.
func crossFields(c *web.Ctx, w *cross.World, f *cross.Form, code string, form *ui.Form) []string {
	low, high := w.Round.Span(code)
	value, none, reason := "", "", ""
	if x := f.Score(code); x != nil {
		reason, none = x.Reason, "1"
		if x.Points != nil {
			value, none = kit.Points(*x.Points, kit.PlacesOf(*x.Points)), ""
		}
	}
	hint, free := c.T("cross.reasonfree"), w.Claim(f.Unit, code) == nil
	if !free {
		hint = c.T("cross.reasonhint")
	}
	fields := []ui.Field{
		{
			Name: "points." + code, Label: c.T("cross.points"), Hint: c.T("cross.pointshint", low, high), Kind: ui.Text,
			Short: true, Value: value, Watched: true,
		},
		{
			Name: "none." + code, Label: c.T("cross.noneof"), Kind: ui.Checks,
			Options: []ui.Option{{Value: "1", Text: c.T("cross.noground")}}, Value: none, Watched: true,
		},
		{
			Name: "reason." + code, Label: c.T("cross.reason"), Hint: hint, Kind: ui.Area, Value: reason, Watched: true,
			Optional: free,
		},
	}
	form.Fields = append(form.Fields, fields...)
	return []string{fields[0].Name, fields[1].Name, fields[2].Name}
}

func (d *Desk) crossFill(c *web.Ctx, in web.In) (string, words.Msg, error) {
	v, w, f, err := d.crossFormWorld(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	bad := kit.Invalid()
	var typed []cross.Typed
	for _, code := range w.LinesOf(f.Unit) {
		typed = append(typed, cross.Typed{
			Line: code, Points: kit.ReadPointsIn(bad, "points."+code, in["points."+code]), NoGround: in["none."+code] == "1",
			Reason: strings.TrimSpace(in["reason."+code]),
		})
	}
	if err := kit.Wrong(bad); err != nil {
		return "", words.Msg{}, err
	}
	return crossPath(
		w.Plan.Round,
	), words.M("done.saved"), d.Cross.Fill(c.R.Context(), d.crossBy(c, v, w), f.ID, c.Version(), typed)
}

func (d *Desk) crossRecallShow(c *web.Ctx) (*web.FormPage, error) {
	_, _, _, p, err := d.aboutCrossForm(c)
	if err == nil {
		p.Intro = c.T("cross.recallhint")
	}
	return p, err
}

func (d *Desk) crossRecall(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	v, w, f, err := d.crossFormWorld(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	return crossFormPath(f.ID), words.M("done.recalled"), d.Cross.Recall(c.R.Context(), d.crossBy(c, v, w), f.ID)
}

func (d *Desk) crossAsideShow(c *web.Ctx) (*web.FormPage, error) {
	_, w, _, p, err := d.aboutCrossForm(c)
	if err == nil {
		p.Intro, p.Form.Version, p.Form.Fields = c.T("cross.asidehint"), w.Round.Round.Version, []ui.Field{kit.Why(c)}
	}
	return p, err
}

// crossAside is somebody who does not score a unit, because of an interest in it.
func (d *Desk) crossAside(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	_, w, f, err := d.crossFormWorld(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	i := review.Interest{Account: c.Account.ID, Unit: f.Unit}
	return crossPath(
		w.Plan.Round,
	), words.M("done.saved"), d.Rounds.Declare(c.R.Context(), c.By(), w.Plan.Round, c.Version(), i)
}

// crossProof gives a piece of evidence of the scored unit to its scorer: where the unit shows it, and of the lines that
// are scored.
func (d *Desk) crossProof(c *web.Ctx) error {
	_, w, f, err := d.crossFormWorld(c)
	if err != nil {
		return err
	}
	form := w.FormOf(f.Unit)
	if !w.Plan.Shows(f.Unit) || form == nil || form.Stage != review.Sent {
		return web.NotFound()
	}
	lines := w.LinesOf(f.Unit)
	for _, x := range form.Proofs {
		if x.File == c.Path("file") && x.File != "" &&
			slices.ContainsFunc(x.Lines, func(code string) bool { return slices.Contains(lines, code) }) {
			return d.Blob(c, x.File)
		}
	}
	return fault.New(fault.NotFound, words.M("web.notfound"))
}
