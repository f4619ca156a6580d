package reviewdesk

import (
	"strconv"

	"thidua/internal/access"
	"thidua/internal/review"
	"thidua/internal/review/reviewkit"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
)

// comparePage holds a round against another of the bloc.
type comparePage struct {
	ui.Layout
	Rounds  []ui.Option
	With    string
	Was, Is string // names of the two rounds
	Same    bool   // both by one sheet
	Rows    []compareRow
}

type compareRow struct {
	Unit                      string
	WasTotal, WasShare, WasAt string
	IsTotal, IsShare, IsAt    string
	Change                    string
	Moved                     ui.Chip
}

// compare shows who rose and who fell since another round that is published.
func (d *Desk) compare(c *web.Ctx) error {
	v, w, y, err := d.World(c, c.Path("id"))
	if err != nil {
		return err
	}
	if err := d.notRedone(c, v, w, y); err != nil {
		return err
	}
	p := &comparePage{Is: d.roundName(c, v, w.Round)}
	p.Title, p.Line, p.Help = c.T("rounds.compare"), v.YearName(c, y), "xep-hang"
	p.Crumbs = []ui.Link{
		{Text: c.T("rounds.title", reviewkit.PeriodMsg(w.Round.Period)), Href: reviewkit.RoundPath(w.Round.ID)},
		{Text: c.T("rounds.ranking"), Href: reviewkit.RoundPath(w.Round.ID) + "/xep-hang"},
	}
	want := c.R.URL.Query().Get("voi")
	var other *review.Round
	for _, r := range v.Rounds {
		of := v.Year(r.Year)
		if r.ID == w.Round.ID || of == nil || of.Bloc != y.Bloc || r.Phase.At() < review.Objecting.At() ||
			!c.May(access.SeeRanking, d.RoundAccess(c, v, r, of)) {
			continue
		}
		p.Rounds = append(p.Rounds, ui.Option{Value: r.ID, Text: d.roundName(c, v, r)})
		if other == nil || r.ID == want {
			other = r
		}
	}
	if other != nil {
		if err := d.compareRows(c, v, w, other, p); err != nil {
			return err
		}
	}
	return c.Page("compare", p)
}

// roundName tells a round from the others of the bloc: "6 tháng đầu năm 2023".
func (d *Desk) roundName(c *web.Ctx, v *kit.View, r *review.Round) string {
	return reviewkit.PeriodName(c, r.Period) + " " + strconv.Itoa(v.Year(r.Year).Year)
}

func (d *Desk) compareRows(c *web.Ctx, v *kit.View, w *review.World, other *review.Round, p *comparePage) error {
	was, err := d.Rounds.World(c.R.Context(), other.ID)
	if err != nil {
		return err
	}
	p.With, p.Was, p.Same = other.ID, d.roundName(c, v, other), other.Edition == w.Round.Edition
	for _, m := range review.Compare(was, w) {
		row := compareRow{Unit: v.Name(m.Unit, c.Today())}
		row.WasTotal, row.WasShare, row.WasAt = side(m.Was, was.Engine.Places())
		row.IsTotal, row.IsShare, row.IsAt = side(m.Is, w.Engine.Places())
		if m.Both() {
			row.Change = signed(m.Change, sharePlaces)
		}
		row.Moved = movedChip(c, &m)
		p.Rows = append(p.Rows, row)
	}
	return nil
}

// sharePlaces is how many decimals a share of the full mark is shown with.
const sharePlaces = 1

func side(s review.Side, places int) (total, share, rank string) {
	if !s.In {
		return "", "", ""
	}
	if s.Rank > 0 {
		rank = strconv.Itoa(s.Rank)
	}
	return kit.Points(s.Total, places), kit.Points(s.Share, sharePlaces) + " %", rank
}

// movedChip says in words how a unit moved.
func movedChip(c *web.Ctx, m *review.Moved) ui.Chip {
	switch {
	case !m.Was.In && m.Is.In:
		return ui.Chip{Kind: "info", Text: c.T("rounds.newhere")}
	case m.Was.In && !m.Is.In:
		return ui.Chip{Text: c.T("rounds.nothere")}
	case m.Was.Rank == 0 || m.Is.Rank == 0:
		return ui.Chip{}
	case m.Places > 0:
		return ui.Chip{Kind: "ok", Text: c.T("rounds.rose", m.Places)}
	case m.Places < 0:
		return ui.Chip{Kind: "wait", Text: c.T("rounds.fell", -m.Places)}
	}
	return ui.Chip{Text: c.T("rounds.stayed")}
}
