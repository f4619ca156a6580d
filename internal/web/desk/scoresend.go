package desk

import (
	"context"
	"errors"
	"strings"

	"thidua/internal/access"
	"thidua/internal/evidence"
	"thidua/internal/scoring"
	"thidua/internal/web"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

func (d *Desk) sendShow(c *web.Ctx) (*web.FormPage, error) {
	v, w, f, p, err := d.aboutForm(c)
	if err != nil {
		return nil, err
	}
	p.Form.Version = f.Version
	missing := w.Missing(f.ID)
	if len(missing) > 0 {
		p.Bands = append(p.Bands, ui.Band{Kind: "bad", Text: c.T("rounds.stillmissing", len(missing)), More: []string{strings.Join(missing, ", ")}, Act: &ui.Action{Text: c.T("rounds.fill"), Href: formPath(f.ID) + "/nhap"}})
	}
	if un := w.Unproven(f); len(un) > 0 {
		p.Bands = append(p.Bands, ui.Band{Kind: "wait", Text: c.T("rounds.unproven", len(un)), More: []string{strings.Join(un, ", ")}})
	}
	p.Intro = c.T("rounds.sendhint", points(w.Scored(scoring.Claimed).Standing(max(0, w.Place(f.ID))).Total, w.Engine.Places()))
	y := v.year(w.Round.Year)
	if !c.May(access.SendForm, d.formAccess(c, v, w, y, f, "")) {
		p.Intro = c.T("rounds.scanhint")
		p.Form.Upload = true
		p.Form.Fields = []ui.Field{d.proofField(c, "rounds.scan")}
		p.Form.Fields[0].Optional = false
	}
	return p, nil
}

func (d *Desk) send(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	v, w, y, f, err := d.formWorld(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	by := d.roundBy(c, v, w)
	var scan func(ctx context.Context) (string, error)
	if !c.May(access.SendForm, d.formAccess(c, v, w, y, f, "")) {
		file, err := d.scan(c)
		if err != nil {
			return "", words.Msg{}, err
		}
		scan = func(ctx context.Context) (string, error) { return d.Files.Within(ctx, by, *file) }
	}
	return formPath(f.ID), words.M("done.sent"), d.Rounds.Send(c.R.Context(), by, f.ID, c.Version(), scan)
}

// scan stores the content of the form as it was signed on paper.
func (d *Desk) scan(c *web.Ctx) (*evidence.File, error) {
	bad := invalid()
	came, err := taken(c, bad)
	if err == nil && came == nil && len(bad.Fields) == 0 {
		err = invalid().Field("file", words.M("rounds.needscan"))
	}
	if err = errors.Join(err, wrong(bad)); err != nil {
		return nil, err
	}
	return d.keep(c, came)
}

func (d *Desk) recallShow(c *web.Ctx) (*web.FormPage, error) {
	_, _, _, p, err := d.aboutForm(c)
	if err == nil {
		p.Intro = c.T("rounds.recallhint")
	}
	return p, err
}

func (d *Desk) recall(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	v, w, _, f, err := d.formWorld(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	return formPath(f.ID), words.M("done.recalled"), d.Rounds.Recall(c.R.Context(), d.roundBy(c, v, w), f.ID)
}
