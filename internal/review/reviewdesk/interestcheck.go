package reviewdesk

import (
	"slices"

	"thidua/internal/review"
	"thidua/internal/review/reviewkit"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
)

type interestPage struct {
	ui.Layout
	Looked int
	Rows   []interestRow
	Noted  []string // interests on record
}

// interestRow is a decision that somebody should look at again.
type interestRow struct {
	Unit, Line, Href, Who, When, What string
	State                             ui.Chip
}

// interests lets somebody who does not appraise check the interest checks (E22): every decision on points is held
// against who made it. Who runs the round, the standing office and the auditor read it.
func (d *Desk) interests(c *web.Ctx) error {
	v, w, y, err := d.World(c, c.Path("id"))
	if err != nil {
		return err
	}
	p := &interestPage{}
	p.Title = c.T("rounds.interestcheck")
	p.Line = v.YearName(c, y) + " · " + c.T("rounds.title", reviewkit.PeriodMsg(w.Round.Period))
	p.Help = "vong-cham"
	p.Crumbs = []ui.Link{
		{Text: v.YearName(c, y), Href: kit.YearPath(y)},
		{Text: c.T("rounds.title", reviewkit.PeriodMsg(w.Round.Period)), Href: reviewkit.RoundPath(w.Round.ID)},
	}
	var found []reviewkit.InterestFound
	p.Looked, found = d.conflicts(v, w)
	looked, more, err := d.Beside.BesideInterests(c, w.Round.ID)
	if err != nil {
		return err
	}
	p.Looked += looked
	for _, x := range slices.Concat(found, more) {
		f := w.Forms[w.At(x.Form)]
		row := interestRow{
			Unit: v.Name(f.Unit, c.Today()), Line: x.Line, Href: x.Href, Who: kit.AccountName(v, x.Account),
			When: ui.Moment(kit.Moment(x.At)),
		}
		switch {
		case x.Own:
			row.What, row.State = c.T("rounds.conflictown"), ui.Chip{Kind: "late", Text: c.T("severity.error")}
		case x.After:
			row.What, row.State = c.T("rounds.conflictafter"), ui.Chip{Kind: "late", Text: c.T("severity.error")}
		default:
			row.What, row.State = c.T("rounds.conflictbefore"), ui.Chip{Kind: "wait", Text: c.T("rounds.lookagain")}
		}
		if x.Said != "" {
			row.What = c.T(x.Said, row.What)
		}
		p.Rows = append(p.Rows, row)
	}
	for _, i := range w.Round.Interests {
		key := "rounds.stepped"
		if i.Removed {
			key = "rounds.removed"
		}
		p.Noted = append(p.Noted, c.T(key, kit.AccountName(v, i.Account), v.Name(i.Unit, c.Today()), i.Why))
	}
	return c.Page("interests", p)
}

// conflicts checks every decision of a round against who made it.
func (d *Desk) conflicts(v *kit.View, w *review.World) (looked int, found []reviewkit.InterestFound) {
	units := map[string]string{}
	for _, a := range v.Accounts {
		if unit := v.Member(w.Forms, a.Unit); unit != "" {
			units[a.ID] = unit
		}
	}
	looked, list := w.Conflicts(func(account string) string { return units[account] })
	for _, x := range list {
		found = append(found, reviewkit.InterestFound{Conflicted: x, Href: reviewkit.LinePath(x.Form, x.Line)})
	}
	return looked, found
}
