package reviewdesk

import (
	"context"
	"strings"

	"thidua/internal/fault"
	"thidua/internal/library"
	"thidua/internal/review"
	"thidua/internal/review/reviewkit"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// later returns the newest issued amendment of the sheet that a round is scored by; nil for none.
func (d *Desk) later(c *web.Ctx, r *review.Round) (*library.Edition, error) {
	v, err := d.View(c.R.Context())
	if err != nil {
		return nil, err
	}
	var newest *library.Edition
	for at := r.Edition; ; {
		next := nextOf(v, at)
		if next == nil {
			return newest, nil
		}
		newest, at = next, next.ID
	}
}

func nextOf(v *kit.View, edition string) *library.Edition {
	for _, e := range v.Sheets {
		if e.Was == edition && e.State == library.Issued {
			return e
		}
	}
	return nil
}

// amendment is what differs between the sheet of the round and a later one.
func (d *Desk) amendment(ctx context.Context, w *review.World, to *library.Edition) (review.Amendment, error) {
	e, err := d.Rounds.Engine(ctx, to.ID, w.Round.Rules)
	if err != nil {
		return review.Amendment{}, err
	}
	return review.Amendment{Edition: to.ID, Changed: library.Differ(w.Engine.Sheet(), e.Sheet(), d.Sheets.Line)}, nil
}

// adoptBand says, to who leads, that the sheet was amended while the round is open.
func (d *Desk) adoptBand(c *web.Ctx, w *review.World, p *roundPage) {
	to, err := d.later(c, w.Round)
	if err != nil || to == nil || w.Round.Phase.At() > review.Appraising.At() || w.Round.Times > 0 {
		return
	}
	p.Bands = append(p.Bands, ui.Band{
		Kind: "wait", Text: c.T("rounds.amended", to.Number),
		Act: &ui.Action{Text: c.T("rounds.adopt"), Href: reviewkit.RoundPath(w.Round.ID) + "/ban-sua-doi"},
	})
}

// adoptShow names the lines that change and the forms that come back.
func (d *Desk) adoptShow(c *web.Ctx) (*web.FormPage, error) {
	v, w, p, err := d.AboutRound(c)
	if err != nil {
		return nil, err
	}
	to, err := d.later(c, w.Round)
	if err != nil {
		return nil, err
	}
	if to == nil {
		p.Intro = c.T("rounds.noamendment")
		return p, nil
	}
	a, err := d.amendment(c.R.Context(), w, to)
	if err != nil {
		return nil, err
	}
	p.Intro = c.T("rounds.adopthint", strings.Join(a.Changed, ", "))
	for _, f := range w.AdoptedBack(a.Changed) {
		p.Bands = append(p.Bands, ui.Band{Kind: "wait", Text: c.T("rounds.adoptback", v.Name(f.Unit, c.Today()))})
	}
	p.Form.Fields = []ui.Field{kit.Why(c)}
	return p, nil
}

func (d *Desk) adopt(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	_, w, _, err := d.World(c, c.Path("id"))
	if err != nil {
		return "", words.Msg{}, err
	}
	to, err := d.later(c, w.Round)
	if err == nil && to == nil {
		err = fault.New(fault.Conflict, words.M("rounds.noamendment"))
	}
	if err != nil {
		return "", words.Msg{}, err
	}
	a, err := d.amendment(c.R.Context(), w, to)
	if err != nil {
		return "", words.Msg{}, err
	}
	return reviewkit.RoundPath(c.Path(
		"id",
	)), words.M("done.adopted", len(a.Changed)), d.Rounds.Adopt(c.R.Context(), c.By(), c.Path("id"), c.Version(), a)
}

// amendedBand tells a unit that its form is filled in by an amended sheet, and which lines that changed.
func (d *Desk) amendedBand(c *web.Ctx, v *kit.View, w *review.World, l *ui.Layout) {
	for _, e := range v.Sheets {
		if e.ID == w.Round.Edition && e.Was != "" && len(e.Changed) > 0 && w.Round.Phase.At() <= review.Appraising.At() {
			l.Bands = append(l.Bands, ui.Band{
				Text: c.T("rounds.byamended", e.Number, strings.Join(e.Changed, ", ")),
				Act:  &ui.Action{Text: c.T("nav.sheets"), Href: kit.SheetsPath + "/" + e.ID},
			})
		}
	}
}
