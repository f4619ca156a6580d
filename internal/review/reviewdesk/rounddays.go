package reviewdesk

import (
	"thidua/internal/review"
	"thidua/internal/review/reviewkit"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// ending says when the phase that a round is in ends, and by whom.
func (d *Desk) ending(c *web.Ctx, r *review.Round) string {
	on, has := d.Rounds.Last(r, r.Phase, "")
	switch {
	case !has || r.Phase == review.Over:
		return ""
	case r.Phase == review.Agreeing || !r.Auto:
		return c.T("rounds.byhand", on)
	}
	return c.T("rounds.byitself", on)
}

func autoField(c *web.Ctx, is bool) ui.Field {
	f := ui.Field{
		Name: "auto", Label: c.T("rounds.ends"), Kind: ui.Radio,
		Options: []ui.Option{{Value: "1", Text: c.T("rounds.endsitself")}, {Value: "0", Text: c.T("rounds.endsbyhand")}},
		Value:   "0",
	}
	if is {
		f.Value = "1"
	}
	return f
}

func (d *Desk) autoShow(c *web.Ctx) (*web.FormPage, error) {
	_, w, p, err := d.AboutRound(c)
	if err != nil {
		return nil, err
	}
	p.Intro, p.Form.Fields = c.T("rounds.autohint"), []ui.Field{autoField(c, w.Round.Auto)}
	return p, nil
}

func (d *Desk) auto(c *web.Ctx, in web.In) (string, words.Msg, error) {
	return reviewkit.RoundPath(c.Path(
		"id",
	)), words.M("done.saved"), d.Rounds.SetAuto(c.R.Context(), c.By(), c.Path("id"), c.Version(), in["auto"] == "1")
}

// roundNote is an interest on record.
type roundNote struct{ Text, Href string }

func (d *Desk) interestNotes(c *web.Ctx, v *kit.View, w *review.World, p *roundPage) {
	for _, i := range w.Round.Interests {
		if !p.Lead && i.Account != c.Account.ID {
			continue
		}
		key, n := "rounds.stepped", roundNote{}
		if i.Removed {
			key = "rounds.removed"
		}
		if p.Lead && w.Round.Phase != review.Over {
			n.Href = reviewkit.RoundPath(w.Round.ID) + "/loi-ich/" + i.ID + "/bo"
		}
		n.Text = c.T(key, kit.AccountName(v, i.Account), v.Name(i.Unit, c.Today()), i.Why)
		p.Notes = append(p.Notes, n)
	}
}

func (d *Desk) uninterestShow(c *web.Ctx) (*web.FormPage, error) {
	v, w, p, err := d.AboutRound(c)
	if err != nil {
		return nil, err
	}
	for _, i := range w.Round.Interests {
		if i.ID == c.Path("item") {
			p.Intro = c.T("rounds.uninteresthint", kit.AccountName(v, i.Account), v.Name(i.Unit, c.Today()))
			p.Form.Fields = []ui.Field{kit.Why(c)}
			return p, nil
		}
	}
	return nil, web.NotFound()
}

func (d *Desk) uninterest(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	return reviewkit.RoundPath(c.Path(
		"id",
	)), words.M("done.removed"), d.Rounds.Undeclare(c.R.Context(), c.By(), c.Path("id"), c.Version(), c.Path("item"))
}
