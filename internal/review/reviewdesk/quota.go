package reviewdesk

import (
	"slices"
	"strings"

	"thidua/internal/review"
	"thidua/internal/review/reviewkit"
	"thidua/internal/scoring"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// gaugeRow is a quota of a round and how far it is used.
type gaugeRow struct {
	Name, Text, Drop string
	State            ui.Chip
	Percent          int
	Proposed         []proposedRow
}

// proposedRow is a unit that is proposed for an award.
type proposedRow struct{ Unit, Why, Drop string }

func quotaName(c *web.Ctx, q *review.Quota) string {
	if q.Grade != "" {
		return c.T("rounds.gradequota", q.Grade)
	}
	return q.Award
}

// gauges shows the quotas as they are used now, with the base named.
func (d *Desk) gauges(c *web.Ctx, v *kit.View, w *review.World, leads bool) []gaugeRow {
	var out []gaugeRow
	at := reviewkit.RoundPath(w.Round.ID)
	change := leads && w.Round.Phase != review.Over
	for _, g := range w.Gauges() {
		row := gaugeRow{
			Name: quotaName(c, g.Quota), Text: c.T("rounds.used", g.Used, g.Limit),
			State: ui.Chip{Kind: "ok", Text: c.T("rounds.within")},
		}
		if g.Quota.Share > 0 {
			row.Text += " " + c.T("rounds.usedshare", g.Quota.Share, g.Of, g.Quota.Base.Msg())
		}
		row.Percent = 100
		if g.Limit > 0 {
			row.Percent = min(100, 100*g.Used/g.Limit)
		}
		switch {
		case g.Over():
			row.State = ui.Chip{Kind: "late", Text: c.T("rounds.over", g.Used-g.Limit)}
		case g.Used == g.Limit:
			row.State = ui.Chip{Kind: "wait", Text: c.T("rounds.full")}
		}
		if change {
			row.Drop = at + "/chi-tieu/" + g.Quota.ID + "/bo"
		}
		for _, n := range w.Round.Nominations {
			if n.Quota != g.Quota.ID {
				continue
			}
			p := proposedRow{Unit: v.Name(n.Unit, c.Today()), Why: n.Why}
			if change {
				p.Drop = at + "/suy-ton/" + n.ID + "/bo"
			}
			row.Proposed = append(row.Proposed, p)
		}
		out = append(out, row)
	}
	return out
}

func (d *Desk) quotaShow(c *web.Ctx) (*web.FormPage, error) {
	_, w, p, err := d.AboutRound(c)
	if err != nil {
		return nil, err
	}
	toRanking(c, w, p)
	what := []ui.Option{{Value: "", Text: c.T("rounds.anaward")}}
	for _, g := range w.Grades() {
		what = append(what, ui.Option{Value: g, Text: c.T("rounds.gradequota", g)})
	}
	var bases []ui.Option
	for _, b := range review.Bases() {
		bases = append(bases, ui.Option{Value: string(b), Text: c.Label(b.Msg())})
	}
	p.Intro = c.T("rounds.quotahint")
	p.Form.Fields = []ui.Field{
		{Name: "grade", Label: c.T("rounds.quotaof"), Kind: ui.Select, Options: what},
		{Name: "award", Label: c.T("rounds.award"), Hint: c.T("rounds.awardhint"), Kind: ui.Text, Optional: true},
		{Name: "most", Label: c.T("rounds.most"), Hint: c.T("rounds.mosthint"), Kind: ui.Text, Short: true, Optional: true},
		{Name: "share", Label: c.T("rounds.share"), Kind: ui.Text, Short: true, Optional: true},
		{Name: "base", Label: c.T("rounds.base"), Kind: ui.Radio, Options: bases, Value: string(review.OfMembers)},
	}
	return p, nil
}

// toRanking leads a form about the ranking back there.
func toRanking(c *web.Ctx, w *review.World, p *web.FormPage) {
	at := reviewkit.RoundPath(w.Round.ID) + "/xep-hang"
	p.Crumbs, p.Help, p.Form.Cancel = append(p.Crumbs, ui.Link{Text: c.T("rounds.ranking"), Href: at}), "xep-hang", at
}

func (d *Desk) quota(c *web.Ctx, in web.In) (string, words.Msg, error) {
	f := kit.Invalid()
	q := review.Quota{
		Award: in["award"], Grade: in["grade"], Most: reviewkit.Counted(f, in, "most"),
		Share: reviewkit.Counted(f, in, "share"), Base: review.Base(in["base"]),
	}
	if q.Share == 0 {
		q.Base = ""
	}
	if err := kit.Wrong(f); err != nil {
		return "", words.Msg{}, err
	}
	return reviewkit.RoundPath(c.Path("id")) +
		"/xep-hang", words.M("done.saved"), d.Rounds.SetQuota(c.R.Context(), c.By(), c.Path("id"), c.Version(), q)
}

func (d *Desk) dropQuotaShow(c *web.Ctx) (*web.FormPage, error) {
	_, w, p, err := d.AboutRound(c)
	if err != nil {
		return nil, err
	}
	toRanking(c, w, p)
	for i := range w.Round.Quotas {
		if q := &w.Round.Quotas[i]; q.ID == c.Path("item") {
			p.Intro, p.Form.Fields = quotaName(c, q), []ui.Field{kit.Why(c)}
			return p, nil
		}
	}
	return nil, web.NotFound()
}

func (d *Desk) dropQuota(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	return reviewkit.RoundPath(c.Path("id")) +
			"/xep-hang", words.M(
			"done.removed",
		), d.Rounds.DropQuota(c.R.Context(), c.By(), c.Path("id"), c.Version(), c.Path("item"))
}

// nominateShow offers the units in the order of the ranking; whoever is proposed past others needs a reason, which the
// form then asks for.
func (d *Desk) nominateShow(c *web.Ctx) (*web.FormPage, error) {
	v, w, p, err := d.AboutRound(c)
	if err != nil {
		return nil, err
	}
	toRanking(c, w, p)
	var awards []ui.Option
	for _, q := range w.Round.Quotas {
		if q.Award != "" {
			awards = append(awards, ui.Option{Value: q.ID, Text: q.Award})
		}
	}
	if len(awards) == 0 {
		p.Bands = append(p.Bands, ui.Band{
			Kind: "wait", Text: c.T("rounds.noaward"),
			Act: &ui.Action{Text: c.T("rounds.quota"), Href: reviewkit.RoundPath(w.Round.ID) + "/chi-tieu"},
		})
		return p, nil
	}
	p.Intro = c.T("rounds.nominatehint")
	p.Form.Fields = []ui.Field{
		{Name: "quota", Label: c.T("rounds.award"), Kind: ui.Radio, Options: awards, Value: awards[0].Value},
		{Name: "unit", Label: c.T("rounds.unit"), Kind: ui.Select, Options: d.ranked(c, v, w)},
		kit.OptionalWhy(c),
	}
	return p, nil
}

// ranked lists the ranked units, the first first.
func (d *Desk) ranked(c *web.Ctx, v *kit.View, w *review.World) []ui.Option {
	r, in := w.Scored(scoring.Agreed), w.InPlay()
	var out []ui.Option
	for _, i := range r.Order() {
		if st := r.Standing(i); st.Rank > 0 && st.Complete {
			out = append(out, ui.Option{
				Value: in[i].Unit,
				Text:  c.T("rounds.rankedunit", st.Rank, v.Name(in[i].Unit, c.Today()), kit.Points(st.Total, w.Engine.Places())),
			})
		}
	}
	return out
}

// nominate says, where the reason is missing, whom the proposal passes over.
func (d *Desk) nominate(c *web.Ctx, in web.In) (string, words.Msg, error) {
	v, w, _, err := d.World(c, c.Path("id"))
	if err != nil {
		return "", words.Msg{}, err
	}
	if passed := w.Passed(
		in["quota"], in["unit"],
	); len(passed) > 0 && c.By().Why == "" &&
		slices.ContainsFunc(w.Forms, func(f *review.Form) bool { return f.Unit == in["unit"] }) {
		var names []string
		for _, f := range passed {
			names = append(names, v.Name(f.Unit, c.Today()))
		}
		return "", words.Msg{}, kit.Invalid().Field("why", words.M("rounds.passed", strings.Join(names, ", ")))
	}
	return reviewkit.RoundPath(c.Path("id")) +
			"/xep-hang", words.M(
			"done.saved",
		), d.Rounds.Nominate(c.R.Context(), c.By(), c.Path("id"), c.Version(), in["quota"], in["unit"])
}

func (d *Desk) unnominateShow(c *web.Ctx) (*web.FormPage, error) {
	v, w, p, err := d.AboutRound(c)
	if err != nil {
		return nil, err
	}
	toRanking(c, w, p)
	for _, n := range w.Round.Nominations {
		if n.ID == c.Path("item") {
			p.Intro, p.Form.Fields = v.Name(n.Unit, c.Today()), []ui.Field{kit.Why(c)}
			return p, nil
		}
	}
	return nil, web.NotFound()
}

func (d *Desk) unnominate(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	return reviewkit.RoundPath(c.Path("id")) +
			"/xep-hang", words.M(
			"done.removed",
		), d.Rounds.Unnominate(c.R.Context(), c.By(), c.Path("id"), c.Version(), c.Path("item"))
}
