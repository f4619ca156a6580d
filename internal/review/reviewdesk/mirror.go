package reviewdesk

import (
	"strconv"

	"thidua/internal/review"
	"thidua/internal/review/reviewkit"
	"thidua/internal/scoring"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
)

type mirrorPage struct {
	ui.Layout
	Units  []mirrorUnit
	Judges []mirrorJudge
	Spread string
	Alike  string
	Codes  []string
	Years  []mirrorYear // other rounds of the bloc in which the units were
	Heads  []string
}

type mirrorUnit struct{ Name, Claimed, Agreed, Gap, Raised, Lowered string }

type mirrorJudge struct{ Name, Lines, AsClaim, Mean, Distance string }

// mirrorYear is a unit with its agreed totals, round by round.
type mirrorYear struct {
	Name   string
	Totals []string
}

// mirror shows how far claims were from what was agreed, who appraised how, and whether the sheet told units apart.
func (d *Desk) mirror(c *web.Ctx) error {
	v, w, y, err := d.World(c, c.Path("id"))
	if err != nil {
		return err
	}
	m, places := w.Mirror(), w.Engine.Places()
	p := &mirrorPage{Codes: m.Alike, Alike: c.T("rounds.alike", len(m.Alike), m.Lines)}
	p.Title = c.T("rounds.mirror")
	p.Line = v.YearName(c, y) + " · " + c.T("rounds.title", reviewkit.PeriodMsg(w.Round.Period))
	p.Help = "xep-hang"
	p.Crumbs = []ui.Link{
		{Text: c.T("rounds.title", reviewkit.PeriodMsg(w.Round.Period)), Href: reviewkit.RoundPath(w.Round.ID)},
		{Text: c.T("rounds.ranking"), Href: reviewkit.RoundPath(w.Round.ID) + "/xep-hang"},
	}
	complete := 0
	for _, u := range m.Units {
		row := mirrorUnit{
			Name: v.Name(u.Form.Unit, c.Today()), Claimed: kit.Points(u.Claimed, places), Raised: strconv.Itoa(u.Raised),
			Lowered: strconv.Itoa(u.Lowered),
		}
		if u.Complete {
			complete++
			row.Agreed, row.Gap = kit.Points(u.Agreed, places), signed(u.Agreed.Sub(u.Claimed), places)
		}
		p.Units = append(p.Units, row)
	}
	if complete > 1 { // fewer are nothing to compare
		p.Spread = kit.Points(m.Spread, places)
	}
	for _, j := range m.Judges {
		p.Judges = append(p.Judges, mirrorJudge{
			kit.AccountName(v, j.Account), strconv.Itoa(j.Lines), c.T("rounds.ofpercent", 100*j.AsClaim/j.Lines),
			signed(j.Mean, 2), signed(j.Distance, 2),
		})
	}
	if err := d.mirrorYears(c, v, w, p); err != nil {
		return err
	}
	return c.Page("mirror", p)
}

// mirrorYears is the record of the units over the rounds of the bloc that are published.
func (d *Desk) mirrorYears(c *web.Ctx, v *kit.View, w *review.World, p *mirrorPage) error {
	_, y := v.RoundOf(w.Round.ID)
	totals := map[string][]string{}
	for _, r := range v.Rounds {
		of := v.Year(r.Year)
		if of == nil || of.Bloc != y.Bloc || r.Phase.At() < review.Objecting.At() {
			continue
		}
		other, err := d.Rounds.World(c.R.Context(), r.ID)
		if err != nil {
			return err
		}
		p.Heads = append(p.Heads, reviewkit.PeriodName(c, r.Period)+" "+strconv.Itoa(of.Year))
		scored := other.Scored(scoring.Agreed)
		for i, f := range other.InPlay() {
			for len(totals[f.Unit]) < len(p.Heads)-1 {
				totals[f.Unit] = append(totals[f.Unit], "")
			}
			st := scored.Standing(i)
			text := kit.Points(st.Total, other.Engine.Places())
			if st.Rank > 0 {
				text = c.T("rounds.totalrank", text, st.Rank)
			}
			totals[f.Unit] = append(totals[f.Unit], text)
		}
	}
	for _, f := range w.Forms {
		for len(totals[f.Unit]) < len(p.Heads) {
			totals[f.Unit] = append(totals[f.Unit], "")
		}
		p.Years = append(p.Years, mirrorYear{v.Name(f.Unit, c.Today()), totals[f.Unit]})
	}
	return nil
}
