package reviewdesk

import (
	"slices"
	"strings"

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

func (d *Desk) judgeShow(c *web.Ctx) (*web.FormPage, error) {
	w, f, l, p, err := d.AboutLine(c)
	if err != nil {
		return nil, err
	}
	if p.More, err = d.beside(c, w, f, l); err != nil {
		return nil, err
	}
	p.Page = "judge"
	v, err := d.View(c.R.Context())
	if err != nil {
		return nil, err
	}
	p.Bands = append(p.Bands, d.alsoHere(c, v, f.ID+"/"+l.Code, "rounds.alsojudging")...)
	verbs := reviewkit.VerbsNow(w, f, l.Code)
	if len(verbs) == 0 {
		p.Intro = c.T("rounds.nothingnow")
		return p, nil
	}
	var options []ui.Option
	for _, v := range verbs {
		options = append(options, ui.Option{Value: string(v), Text: c.T("rounds.verb." + string(v))})
	}
	p.Intro = c.T("rounds.judgehint", kit.Points(w.PointsOf(f.ID, l.Code, scoring.Claimed), w.Engine.Places()))
	if l.Answer != "" {
		p.Bands = append(p.Bands, ui.Band{Text: c.T("rounds.explained") + ": " + l.Answer})
	}
	proposed := ""
	if e := f.Entry(
		l.Code, scoring.Appraised,
	); w.Round.Redone() && l.Reply != "" && l.Stand == review.Explained && e != nil && e.Points != nil {
		proposed = kit.Points(*e.Points, w.Engine.Places())
		p.Bands = append(p.Bands, ui.Band{Kind: "wait", Text: c.T("rounds.upheldband", proposed, l.Reply)})
	}
	p.Form.Submit = c.T("rounds.decide")
	p.Form.Fields = []ui.Field{
		{Name: "verb", Label: c.T("rounds.verdict"), Kind: ui.Radio, Options: options, Value: options[0].Value},
		{Name: "why", Label: c.T("rounds.verdictwhy"), Hint: c.T("rounds.verdictwhyhint"), Kind: ui.Area},
		{
			Name: "points", Label: c.T("rounds.verdictpoints"), Hint: c.T("rounds.verdictpointshint"), Kind: ui.Text,
			Short: true, Value: proposed,
		},
	}
	_, n := w.Node(l.Code)
	for _, fact := range w.FactsOf(n) {
		x := kit.FactField(c, "v."+fact.Name, fact, kit.Typed(c, fact, reviewkit.Verified(f, fact.Name)))
		x.Label = c.T("rounds.verified", fact.Ask)
		p.Form.Fields = append(p.Form.Fields, x)
	}
	return p, nil
}

// beside is what an appraiser looks at while deciding: how the points came about, the evidence, what both sides said.
func (d *Desk) beside(c *web.Ctx, w *review.World, f *review.Form, l *review.Line) (*linePage, error) {
	v, err := d.View(c.R.Context())
	if err != nil {
		return nil, err
	}
	_, n := w.Node(l.Code)
	p := &linePage{Why: whyOf(c, v, w, f, l), Talk: talk(c, v, f, l, w), Evidence: n.Evidence}
	if p.Cross, err = d.Beside.BesideLine(c, v, f, l, true); err != nil {
		return nil, err
	}
	p.Proofs, err = d.Proofs(c, v, w, f, l)
	return p, err
}

func (d *Desk) judge(c *web.Ctx, in web.In) (string, words.Msg, error) {
	v, w, f, l, n, err := d.LineWorld(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	bad := kit.Invalid()
	out := review.Verdict{
		Verb: review.Verb(in["verb"]), Why: strings.TrimSpace(in["why"]), Seen: c.Version(),
		Points: kit.ReadPoints(bad, in["points"]),
	}
	if !slices.Contains(reviewkit.VerbsNow(w, f, l.Code), out.Verb) {
		bad.Field("verb", words.M("rounds.nothingnow"))
	}
	out.Figures = readVerified(c, bad, f, w.FactsOf(n), in)
	if out.Verb == review.Match && (out.Points != nil || len(out.Figures) > 0) {
		bad.Field("verb", words.M("rounds.matchonly"))
	}
	if err := kit.Wrong(bad); err != nil {
		return "", words.Msg{}, err
	}
	err = d.Rounds.Judge(c.R.Context(), d.RoundBy(c, v, w), f.ID, l.Code, out)
	return d.NextLine(c, w, f, l), words.M("done.judged", l.Code), err
}

func (d *Desk) confirmShow(c *web.Ctx) (*web.FormPage, error) {
	_, w, f, p, err := d.aboutForm(c)
	if err != nil {
		return nil, err
	}
	p.Intro = c.T("rounds.confirmhint")
	for _, x := range w.CommonOf(f) {
		p.Form.Fields = append(
			p.Form.Fields, kit.FactField(c, "v."+x.Name, x, kit.Typed(c, x, reviewkit.Verified(f, x.Name))),
		)
	}
	p.Form.Fields = append(p.Form.Fields, kit.Why(c))
	return p, nil
}

// confirm writes what the head unit found of the figures of the whole sheet and of the knock-outs.
func (d *Desk) confirm(c *web.Ctx, in web.In) (string, words.Msg, error) {
	v, w, _, f, err := d.FormWorld(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	bad := kit.Invalid()
	found := readVerified(c, bad, f, w.CommonOf(f), in)
	if err := kit.Wrong(bad); err != nil {
		return "", words.Msg{}, err
	}
	return reviewkit.FormPath(
		f.ID,
	), words.M("done.saved"), d.Rounds.Confirm(c.R.Context(), d.RoundBy(c, v, w), f.ID, found)
}

func (d *Desk) asideShow(c *web.Ctx) (*web.FormPage, error) {
	_, w, _, p, err := d.aboutForm(c)
	if err == nil {
		p.Intro, p.Form.Version, p.Form.Fields = c.T("rounds.asidehint"), w.Round.Version, []ui.Field{kit.Why(c)}
	}
	return p, err
}

// aside is an appraiser who steps aside from a unit by declaring an interest.
func (d *Desk) aside(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	_, w, _, f, err := d.FormWorld(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	i := review.Interest{Account: c.Account.ID, Unit: f.Unit}
	return reviewkit.RoundPath(
		w.Round.ID,
	), words.M("done.saved"), d.Rounds.Declare(c.R.Context(), c.By(), w.Round.ID, c.Version(), i)
}

// readVerified reads the figures that an appraiser changed.
func readVerified(
	c *web.Ctx, bad *fault.Error, f *review.Form, facts []*sheet.Fact, in web.In,
) map[string]formula.Value {
	out := map[string]formula.Value{}
	for _, x := range facts {
		name := "v." + x.Name
		if in[name] == kit.Typed(c, x, reviewkit.Verified(f, x.Name)) {
			continue
		}
		value, m := kit.ReadFigure(c, x, in[name])
		if !m.IsZero() {
			bad.Field(name, m)
		}
		out[x.Name] = value
	}
	return out
}

func (d *Desk) answerShow(c *web.Ctx) (*web.FormPage, error) {
	w, f, l, p, err := d.AboutLine(c)
	if err != nil {
		return nil, err
	}
	options := []ui.Option{{Value: "explain", Text: c.T("rounds.verb.explain")}}
	if l.Stand == review.Differs {
		options = append(
			[]ui.Option{
				{
					Value: "accept",
					Text:  c.T("rounds.verb.accept", kit.Points(w.PointsOf(f.ID, l.Code, scoring.Appraised), w.Engine.Places())),
				},
			},
			options...,
		)
	}
	if e := f.Entry(l.Code, scoring.Appraised); e != nil {
		p.Intro = e.Reason
	}
	if l.Ask != "" {
		p.Intro = l.Ask
	}
	p.Form.Submit = c.T("rounds.sendanswer")
	p.Form.Fields = []ui.Field{
		{Name: "verb", Label: c.T("rounds.youranswer"), Kind: ui.Radio, Options: options, Value: options[0].Value},
		{Name: "answer", Label: c.T("rounds.explanation"), Hint: c.T("rounds.explanationhint"), Kind: ui.Area},
	}
	return p, nil
}

func (d *Desk) answer(c *web.Ctx, in web.In) (string, words.Msg, error) {
	v, w, f, l, _, err := d.LineWorld(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	if in["verb"] != "accept" && in["verb"] != "explain" {
		return "", words.Msg{}, kit.Invalid().Field("verb", words.M("rounds.chooseone"))
	}
	err = d.Rounds.Answer(c.R.Context(), d.RoundBy(c, v, w), f.ID, l.Code, review.Response{
		Accept: in["verb"] == "accept", Text: strings.TrimSpace(in["answer"]), Seen: c.Version(),
	})
	return backToLine(c), words.M("done.answered"), err
}

func (d *Desk) objectShow(c *web.Ctx) (*web.FormPage, error) {
	w, f, l, p, err := d.AboutLine(c)
	if err != nil {
		return nil, err
	}
	p.Intro = c.T("rounds.objecthint", kit.Points(w.PointsOf(f.ID, l.Code, scoring.Agreed), w.Engine.Places()))
	p.Form.Version = 0
	p.Form.Fields = []ui.Field{{Name: "text", Label: c.T("rounds.objectiontext"), Kind: ui.Area}}
	return p, nil
}

func (d *Desk) object(c *web.Ctx, in web.In) (string, words.Msg, error) {
	v, w, f, l, _, err := d.LineWorld(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	return backToLine(
			c,
		), words.M(
			"done.objected",
		), d.Rounds.Object(c.R.Context(), d.RoundBy(c, v, w), f.ID, l.Code, strings.TrimSpace(in["text"]))
}

func (d *Desk) objectionShow(c *web.Ctx) (*web.FormPage, error) {
	w, f, l, p, err := d.AboutLine(c)
	if err != nil {
		return nil, err
	}
	p.Intro = l.Objection
	p.Bands = append(p.Bands, ui.Band{Text: c.T("rounds.upholdhint")})
	p.Form.Version = 0
	p.Form.Submit = c.T("rounds.decide")
	p.Form.Fields = []ui.Field{
		{
			Name: "verb", Label: c.T("rounds.verdict"), Kind: ui.Radio,
			Options: []ui.Option{{Value: "uphold", Text: c.T("rounds.uphold")}, {Value: "refuse", Text: c.T("rounds.refuse")}},
		},
		{
			Name: "points", Label: c.T("rounds.corrected"), Kind: ui.Text, Short: true, Optional: true,
			Value: kit.Points(w.PointsOf(f.ID, l.Code, scoring.Agreed), w.Engine.Places()),
		},
		{Name: "text", Label: c.T("rounds.replytext"), Kind: ui.Area},
	}
	return p, nil
}

func (d *Desk) objection(c *web.Ctx, in web.In) (string, words.Msg, error) {
	v, w, f, l, _, err := d.LineWorld(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	bad := kit.Invalid()
	n := kit.ReadPoints(bad, in["points"])
	if in["verb"] != "uphold" && in["verb"] != "refuse" {
		bad.Field("verb", words.M("rounds.chooseone"))
	}
	if err := kit.Wrong(bad); err != nil {
		return "", words.Msg{}, err
	}
	err = d.Rounds.Reply(c.R.Context(), d.RoundBy(c, v, w), f.ID, l.Code, review.Ruling{
		Uphold: in["verb"] == "uphold", Points: n, Text: strings.TrimSpace(in["text"]),
	})
	return backToLine(c), words.M("done.saved"), err
}
