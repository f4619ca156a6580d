package reviewdesk

import (
	"strconv"
	"strings"

	"thidua/internal/bloc"
	"thidua/internal/fault"
	"thidua/internal/review"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// notRedone refuses a page that shows what a round is coming to, where the person sees only what was published.
func (d *Desk) notRedone(c *web.Ctx, v *kit.View, w *review.World, y *bloc.Year) error {
	if d.OnlyPublished(c, v, w, y) {
		return fault.New(fault.Conflict, words.M("rounds.redoneonly"))
	}
	return nil
}

// redoneBand says on what was published that it stands, and why it is being agreed on anew.
func redoneBand(c *web.Ctx, v *kit.View, w *review.World, last *review.Result) ui.Band {
	b := ui.Band{Kind: "wait", Text: c.T("rounds.redone", last.No, ui.Moment(kit.Moment(last.At)))}
	for _, f := range w.InPlay() {
		for _, l := range f.Lines {
			if l.Answered && l.Reply != "" {
				_, n := w.Node(l.Code)
				b.More = append(b.More, c.T("rounds.redoneline", v.Name(f.Unit, c.Today()), l.Code, n.Short))
			}
		}
	}
	return b
}

// publishedRows are the units as they were published last.
func publishedRows(c *web.Ctx, v *kit.View, w *review.World, results []*review.Result, p *rankingPage) error {
	list, err := standings(results)
	if err != nil {
		return err
	}
	places := w.Engine.Places()
	for _, s := range list {
		row := rankRow{
			Unit: unitOf(
				c, v, w, s.Code,
			), Base: kit.Points(s.Base, places), Bonus: kit.Points(s.Bonus, places), Penalty: kit.Points(s.Penalty, places),
			Total: kit.Points(s.Total, places), Grade: s.Grade, Note: knockText(w, s.Knocked),
		}
		for _, f := range w.InPlay() {
			if f.Code == s.Code {
				row.Change = signed(s.Total.Sub(w.Claim(f).Total), places)
			}
		}
		if s.Rank == 0 {
			p.Out = append(p.Out, row)
			continue
		}
		row.Rank = strconv.Itoa(s.Rank)
		p.Rows = append(p.Rows, row)
	}
	return nil
}

// standings are the units of the newest published result. Faults: NotFound, Conflict (what is kept is not what was
// published).
func standings(results []*review.Result) ([]review.Standing, error) {
	if len(results) == 0 {
		return nil, web.NotFound()
	}
	list, ok := results[0].Standings()
	if !ok {
		return nil, fault.New(fault.Conflict, words.M("rounds.notsame"))
	}
	return list, nil
}

// unitOf is the name of the unit that a sheet calls by a short name.
func unitOf(c *web.Ctx, v *kit.View, w *review.World, code string) string {
	for _, f := range w.Forms {
		if f.Code == code {
			return v.Name(f.Unit, c.Today())
		}
	}
	return code
}

// knockText says by what units are not ranked.
func knockText(w *review.World, knocked []string) string {
	var out []string
	for _, k := range w.Engine.Sheet().Knockouts {
		for _, code := range knocked {
			if k.Code == code {
				out = append(out, k.Text)
			}
		}
	}
	return strings.Join(out, "; ")
}
