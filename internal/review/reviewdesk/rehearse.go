package reviewdesk

import (
	"thidua/internal/access"
	"thidua/internal/review"
	"thidua/internal/review/reviewkit"
	"thidua/internal/scoring"
	"thidua/internal/sheetfile"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

type rehearsePage struct {
	ui.Layout
	At     string
	Rounds []ui.Option
	Round  string
	Rows   []rehearsedRow
	Found  []string // what the old figures do not say
	Same   bool     // nobody moves, not even by a point
}

type rehearsedRow struct {
	Unit, Old, New, Change, Rank string
	Lines                        []string
}

// rehearse scores what the units of a round reported by another sheet, and shows who would move and why, before that
// one is issued (N3). Nothing is written.
func (d *Desk) rehearse(c *web.Ctx) error {
	v, err := d.View(c.R.Context())
	if err != nil {
		return err
	}
	e, s, _, err := d.Edition(c)
	if err != nil {
		return err
	}
	p := &rehearsePage{At: kit.SheetsPath + "/" + e.ID + "/cham-thu", Round: c.R.URL.Query().Get("vong")}
	p.Title, p.Line, p.Help = c.T("sheets.rehearse"), e.Title, "bang-diem"
	p.Crumbs = []ui.Link{
		{Text: c.T("nav.sheets"), Href: kit.SheetsPath},
		{Text: e.Title, Href: kit.SheetsPath + "/" + e.ID},
	}
	p.Rounds = d.rehearsable(c, v)
	switch {
	case s == nil || !s.Resolved():
		p.Bands = append(p.Bands, ui.Band{
			Kind: "wait", Text: c.T("sheets.rehearsedefects"),
			Act: &ui.Action{Text: e.Title, Href: kit.SheetsPath + "/" + e.ID},
		})
		return c.Page("rehearse", p)
	case len(p.Rounds) == 0:
		p.Bands = append(p.Bands, ui.Band{Kind: "wait", Text: c.T("sheets.rehearsenothing")})
		return c.Page("rehearse", p)
	case p.Round == "":
		return c.Page("rehearse", p)
	}
	w, err := d.rehearsed(c, v, p)
	if err != nil {
		return err
	}
	r := scoring.Rehearse(w.Engine.Sheet(), s, w.Set(scoring.Agreed), nil)
	p.take(c, r)
	return c.Page("rehearse", p)
}

// rehearsable are the rounds whose figures this person may see all of, the newest first.
func (d *Desk) rehearsable(c *web.Ctx, v *kit.View) []ui.Option {
	var out []ui.Option
	for _, r := range v.Rounds {
		y := v.Year(r.Year)
		if y != nil && c.May(access.RunRound, d.RoundAccess(c, v, r, y)) {
			out = append(out, ui.Option{
				Value: r.ID, Text: v.YearName(c, y) + " · " + c.T("rounds.title", reviewkit.PeriodMsg(r.Period)),
			})
		}
	}
	return out
}

// rehearsed reads the round that was chosen, if it is one of those that were offered.
func (d *Desk) rehearsed(c *web.Ctx, _ *kit.View, p *rehearsePage) (*review.World, error) {
	for _, o := range p.Rounds {
		if o.Value == p.Round {
			_, w, _, err := d.World(c, o.Value)
			return w, err
		}
	}
	return nil, web.NotFound()
}

func (p *rehearsePage) take(c *web.Ctx, r *scoring.Rehearsal) {
	said, places := sheetfile.NewRehearsal(r, c.Lang), max(r.Old.Engine().Places(), r.New.Engine().Places())
	p.Same = true
	for i, m := range r.Moves {
		u := said.Units[i]
		row := rehearsedRow{
			Unit: u.Name, Old: kit.Points(m.Old.Total, places), New: kit.Points(m.New.Total, places),
			Change: signed(m.New.Total.Sub(m.Old.Total), places), Rank: words.Sentence(u.Text),
		}
		for _, l := range u.Lines {
			row.Lines = append(row.Lines, l.Text)
			p.Same = false
		}
		p.Rows = append(p.Rows, row)
	}
	for _, f := range said.Findings {
		p.Found = append(p.Found, f.Message)
	}
}
