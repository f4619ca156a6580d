package reviewdesk

import (
	"slices"
	"strings"
	"sync"
	"time"

	"thidua/internal/review"
	"thidua/internal/vn"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
)

// presence knows who opened a line or a form in the last minutes, so that two people do not do the same work. It is a
// hint and no lock: what is saved meanwhile is held against what was seen, here or on another server, which has a
// presence of its own.
type presence struct {
	mu   sync.Mutex
	seen map[string]map[string]time.Time // place → account → when
}

// presentFor is how long somebody counts as being at a place after opening it.
const presentFor = 5 * time.Minute

// at notes that somebody is at a place, and returns who else is.
func (p *presence) at(place, account string, now time.Time) []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.seen == nil {
		p.seen = map[string]map[string]time.Time{}
	}
	for key, who := range p.seen {
		for a, when := range who {
			if now.Sub(when) > presentFor {
				delete(who, a)
			}
		}
		if len(who) == 0 {
			delete(p.seen, key)
		}
	}
	var others []string
	for a := range p.seen[place] {
		if a != account {
			others = append(others, a)
		}
	}
	if p.seen[place] == nil {
		p.seen[place] = map[string]time.Time{}
	}
	p.seen[place][account] = now
	slices.Sort(others)
	return others
}

// alsoHere says who else has this line or form open, to somebody who does the same work there.
func (d *Desk) alsoHere(c *web.Ctx, v *kit.View, place, key string) []ui.Band {
	var names []string
	for _, a := range d.present.at(place, c.Account.ID, c.Site.Clock.Now()) {
		if name := kit.AccountName(v, a); name != "" {
			names = append(names, name)
		}
	}
	if len(names) == 0 {
		return nil
	}
	return []ui.Band{{Kind: "wait", Text: c.T(key, strings.Join(names, ", "))}}
}

// judgeRow is how far a place that appraises has come.
type judgeRow struct {
	Who               string
	Done, All, Differ int
	Percent           int
}

// judgesOf says how far each place that appraises has come: of the lines that were sent, how many are appraised, and of
// those how many are not agreed yet.
func (d *Desk) judgesOf(c *web.Ctx, v *kit.View, w *review.World, lead review.Lead) []judgeRow {
	rows, order := map[string]*judgeRow{}, []string{}
	office := d.OfficeOf(c, w.Round)
	for _, f := range w.InPlay() {
		if f.Stage == review.Filling {
			continue
		}
		for _, l := range f.Lines {
			unit := w.Round.Judge(office(l.Code), f.Unit, lead)
			if rows[unit] == nil {
				rows[unit] = &judgeRow{Who: v.Name(unit, c.Today())}
				if unit == "" {
					rows[unit].Who = c.T("rounds.standing")
				}
				order = append(order, unit)
			}
			row := rows[unit]
			row.All++
			switch l.Stand {
			case review.Settled:
				row.Done++
			case review.Differs, review.Asked, review.Explained:
				row.Done++
				row.Differ++
			}
		}
	}
	var out []judgeRow
	for _, unit := range order {
		row := *rows[unit]
		row.Percent = 100 * row.Done / row.All
		out = append(out, row)
	}
	slices.SortFunc(out, func(a, b judgeRow) int { return strings.Compare(vn.ListKey(a.Who), vn.ListKey(b.Who)) })
	return out
}
