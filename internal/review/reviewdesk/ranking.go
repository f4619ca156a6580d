package reviewdesk

import (
	"strconv"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/exact"
	"thidua/internal/review"
	"thidua/internal/review/reviewkit"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

type agreePage struct {
	ui.Layout
	Units []agreeUnit
	Ready bool
	Next  string // what comes after the table
}

// unready says why the round cannot be published now, "" where it can: every page says it by the same rule.
func unready(c *web.Ctx, w *review.World) string {
	_, err := review.Step(w.State(), review.Move{Verb: review.Publish})
	if f := web.Fault(err); f != nil {
		return words.Sentence(c.Lang.Say(f.Msg))
	}
	return ""
}

type agreeUnit struct {
	Name, Href string
	State      ui.Chip
	Lines      []agreeRow
	Part       string
}

type agreeRow struct {
	Code, Text, Href, Claimed, Appraised, Note string
	State                                      ui.Chip
}

// agree lists what is not agreed yet, unit by unit: the page for the table.
func (d *Desk) agree(c *web.Ctx) error {
	v, w, y, err := d.World(c, c.Path("id"))
	if err != nil {
		return err
	}
	p := &agreePage{Ready: true}
	p.Title, p.Line, p.Help = c.T("rounds.agree"), v.YearName(c, y), "vong-cham"
	p.Crumbs = []ui.Link{
		{Text: v.YearName(c, y), Href: kit.YearPath(y)},
		{Text: c.T("rounds.title", reviewkit.PeriodMsg(w.Round.Period)), Href: reviewkit.RoundPath(w.Round.ID)},
	}
	for _, f := range w.InPlay() {
		u := agreeUnit{
			Name: v.Name(f.Unit, c.Today()), Href: reviewkit.FormPath(f.ID), State: d.stageChip(c, w, f, int(c.Today())),
		}
		if f.Stage == review.Filling {
			u.Part, p.Ready = reviewkit.FormPath(f.ID)+"/phan", false
		}
		for i := range f.Lines {
			if l := &f.Lines[i]; f.Stage != review.Filling && l.Stand != review.Settled {
				u.Lines = append(u.Lines, d.agreeRow(c, w, f, l))
				p.Ready = false
			}
		}
		if len(u.Lines) > 0 || u.Part != "" {
			p.Units = append(p.Units, u)
		}
	}
	if w.Round.Phase == review.Agreeing && p.Ready {
		p.Acts = []ui.Action{
			{Text: c.T("rounds.publish"), Href: reviewkit.RoundPath(w.Round.ID) + "/cong-bo", Main: true},
			{Text: c.T("rounds.ranking"), Href: reviewkit.RoundPath(w.Round.ID) + "/xep-hang"},
		}
	}
	if p.Next = unready(c, w); p.Next == "" {
		p.Next = c.T("rounds.allagreedhint")
	}
	return c.Page("agree", p)
}

func (d *Desk) agreeRow(c *web.Ctx, w *review.World, f *review.Form, l *review.Line) agreeRow {
	_, n := w.Node(l.Code)
	row := agreeRow{
		Code: l.Code, Text: n.Short, Href: reviewkit.LinePath(f.ID, l.Code), State: standChip(c, w, f, l), Note: l.Answer,
	}
	places := w.Engine.Places()
	row.Claimed = kit.Points(w.PointsOf(f.ID, l.Code, scoring.Claimed), places)
	if f.Entry(l.Code, scoring.Appraised) != nil {
		row.Appraised = kit.Points(w.PointsOf(f.ID, l.Code, scoring.Appraised), places)
	}
	if l.Moved != "" {
		row.Note = c.T("rounds.moved", kit.Points(review.Decode(l.Moved).Num, places))
	}
	return row
}

type rankingPage struct {
	ui.Layout
	Groups     []string
	Rows       []rankRow
	Out        []rankRow // not ranked
	Notes      []string
	Frozen     []string // published results
	Gauges     []gaugeRow
	Lead       bool
	ID         string
	Scaled     bool   // totals are brought to the scale: what they were before stands beside
	PartialWhy string // why this is no result yet
	Partial    bool   // not all is agreed: the order may still change
	Places     int
}

// rankGroup is what a unit has in a topmost group of the sheet.
type rankGroup struct{ Code, Points string }

type rankRow struct {
	Rank                        string
	Unit, Href                  string
	Groups                      []rankGroup
	Base, Bonus, Penalty, Total string
	// as the lines add up, and of how many points; shown where totals are brought to the scale
	Raw, Full                    string
	Scaled                       bool
	Grade, Note, Claimed, Change string
}

func (d *Desk) ranking(c *web.Ctx) error {
	v, w, y, err := d.World(c, c.Path("id"))
	if err != nil {
		return err
	}
	p := &rankingPage{Places: w.Engine.Places(), Partial: w.Round.Phase.At() < review.Objecting.At()}
	p.Title = c.T("rounds.ranking")
	p.Line = v.YearName(c, y) + " · " + c.T("rounds.title", reviewkit.PeriodMsg(w.Round.Period))
	p.Help = "xep-hang"
	p.Crumbs = []ui.Link{
		{Text: v.YearName(c, y), Href: kit.YearPath(y)},
		{Text: c.T("rounds.title", reviewkit.PeriodMsg(w.Round.Period)), Href: reviewkit.RoundPath(w.Round.ID)},
	}
	for _, k := range w.Engine.Tops() {
		p.Groups = append(p.Groups, w.Engine.Line(k).Code)
	}
	results, err := d.Rounds.Store.Results(c.R.Context(), w.Round.ID)
	if err != nil {
		return err
	}
	p.Frozen = frozen(c, w, results)
	if w.Round.Redone() && len(results) > 0 {
		p.Bands = append(p.Bands, redoneBand(c, v, w, results[0]))
	}
	if d.OnlyPublished(c, v, w, y) {
		p.Groups, p.Partial = nil, false
		if err := publishedRows(c, v, w, results, p); err != nil {
			return err
		}
	} else {
		d.liveRows(c, v, w, y, p)
	}
	for i := range p.Rows {
		p.Rows[i].Scaled = p.Scaled
	}
	for i := range p.Out {
		p.Out[i].Scaled = p.Scaled
	}
	if p.PartialWhy = c.T("rounds.partial"); w.Agreed() {
		p.PartialWhy = c.T("rounds.agreednotyet", unready(c, w))
	}
	p.ID, p.Lead = w.Round.ID, c.May(access.RunRound, d.RoundAccess(c, v, w.Round, y))
	p.Gauges = d.gauges(c, v, w, p.Lead)
	d.rankingActs(c, v, w, y, p)
	return c.Page("ranking", p)
}

// rankingActs are what may be had of a ranking: the decision, the papers, what shows how it came about.
func (d *Desk) rankingActs(c *web.Ctx, v *kit.View, w *review.World, y *bloc.Year, p *rankingPage) {
	at, all := reviewkit.RoundPath(w.Round.ID), !d.OnlyPublished(c, v, w, y)
	add := func(name, path string) { p.Acts = append(p.Acts, ui.Action{Text: c.T(name), Href: at + path}) }
	if w.Round.File != "" {
		add("rounds.decisionfile", "/tep/"+w.Round.File)
	}
	if len(p.Frozen) > 0 {
		add("rounds.noticepaper", "/giay/thong-bao")
	}
	if len(p.Frozen) > 0 && all {
		add("rounds.recompute", "/tinh-lai.zip")
	}
	if c.May(access.StudyRound, d.RoundAccess(c, v, w.Round, y)) {
		add("rounds.close", "/xep-hang/sat-nut")
		add("rounds.mirror", "/doi-chieu")
	}
	if all {
		add("rounds.compare", "/so-sanh")
		add("rounds.rankingpaper", "/giay/xep-hang")
	}
}

// liveRows are the units as they are computed now.
func (d *Desk) liveRows(c *web.Ctx, v *kit.View, w *review.World, y *bloc.Year, p *rankingPage) {
	r := w.Scored(scoring.Agreed)
	in := w.InPlay()
	for _, i := range r.Order() {
		row := d.rankRow(c, v, w, in[i], i)
		if c.May(access.SeeForm, d.FormAccess(c, v, w, y, in[i], "")) ||
			w.Round.Phase.At() >= review.Objecting.At() && in[i].Unit == c.Account.Unit {
			row.Href = reviewkit.FormPath(in[i].ID)
		}
		if r.Standing(i).Rank > 0 {
			p.Rows = append(p.Rows, row)
		} else {
			p.Out = append(p.Out, row)
		}
	}
	p.Notes = d.rankNotes(c, w, in)
	for i := range in {
		if r.Standing(i).Rescaled {
			p.Scaled = true
			p.Notes = append(p.Notes, c.T("rounds.rescaled", kit.Points(w.Engine.Sheet().Scale, 0)))
			break
		}
	}
}

func (d *Desk) rankRow(c *web.Ctx, v *kit.View, w *review.World, f *review.Form, i int) rankRow {
	places := w.Engine.Places()
	r := w.Scored(scoring.Agreed)
	st := r.Standing(i)
	row := rankRow{
		Unit: v.Name(f.Unit, c.Today()), Base: kit.Points(st.Raw.Base, places), Bonus: kit.Points(st.Raw.Bonus, places),
		Penalty: kit.Points(st.Raw.Penalty, places), Total: kit.Points(st.Total, places), Grade: st.Grade,
	}
	for _, k := range w.Engine.Tops() {
		row.Groups = append(row.Groups, rankGroup{w.Engine.Line(k).Code, kit.Points(r.Cell(i, k).Points, places)})
	}
	row.Raw, row.Full = kit.Points(st.Raw.Total, places), kit.Points(st.Full, 0)
	if !st.Complete { // no total mixes what is agreed with what is not
		row.Raw, row.Full = "", ""
		row.Base, row.Bonus, row.Penalty, row.Total, row.Groups = "", "", "", "", make([]rankGroup, len(row.Groups))
	}
	if st.Rank > 0 {
		row.Rank = strconv.Itoa(st.Rank)
	}
	claimed := w.Claim(f).Total
	if row.Claimed = kit.Points(claimed, places); st.Complete {
		row.Change = signed(st.Total.Sub(claimed), places)
	}
	row.Note = rankNote(c, w, st)
	return row
}

// rankNote says why a unit is not ranked, or what is still open about it.
func rankNote(c *web.Ctx, w *review.World, st scoring.Standing) string {
	switch {
	case len(st.Knocked) > 0:
		for _, k := range w.Engine.Sheet().Knockouts {
			if k.Code == st.Knocked[0] {
				return k.Text
			}
		}
	case !st.Complete:
		return c.T("rounds.incomplete")
	case st.Provisional:
		return c.T("rounds.provisional")
	case st.Tied:
		return c.T("rounds.tied")
	case st.TiedBy > 0:
		return c.T("rounds.tiedby", st.TiedBy)
	}
	return ""
}

// rankNotes says how little parts neighbours, in words.
func (d *Desk) rankNotes(c *web.Ctx, w *review.World, in []*review.Form) []string {
	var out []string
	r := w.Scored(scoring.Agreed)
	for n, s := range r.Gaps() {
		if n == 4 {
			break
		}
		if r.Standing(s.Below).Rank == 0 || r.Standing(s.Above).Rank == 0 {
			continue
		}
		out = append(out, c.T("rounds.gap", in[s.Above].Name, in[s.Below].Name, kit.Points(s.Gap, w.Engine.Places())))
	}
	return out
}

// decision gives the decision or the minutes by which a result was published.
func (d *Desk) decision(c *web.Ctx) error {
	r, err := d.Rounds.Store.Round(c.R.Context(), c.Path("id"))
	if err != nil {
		return err
	}
	if r.File == "" || r.File != c.Path("file") {
		return web.NotFound()
	}
	return d.Blob(c, r.File)
}

type closePage struct {
	ui.Layout
	Texts []string
}

// close says in words how little would change the order, pair by pair, for those who lead: it names figures of units.
func (d *Desk) close(c *web.Ctx) error {
	v, w, y, err := d.World(c, c.Path("id"))
	if err != nil {
		return err
	}
	p := &closePage{Texts: sheetfile.SwapTexts(w.Scored(scoring.Agreed), c.Lang)}
	p.Title = c.T("rounds.close")
	p.Line = v.YearName(c, y) + " · " + c.T("rounds.title", reviewkit.PeriodMsg(w.Round.Period))
	p.Help = "xep-hang"
	p.Crumbs = []ui.Link{
		{Text: c.T("rounds.title", reviewkit.PeriodMsg(w.Round.Period)), Href: reviewkit.RoundPath(w.Round.ID)},
		{Text: c.T("rounds.ranking"), Href: reviewkit.RoundPath(w.Round.ID) + "/xep-hang"},
	}
	return c.Page("close", p)
}

// frozen lists the published results, and says whether the newest agrees with what is computed now.
func frozen(c *web.Ctx, w *review.World, results []*review.Result) []string {
	var out []string
	for n, x := range results {
		text := c.T("rounds.frozen", x.No, ui.Moment(kit.Moment(x.At)), x.Hash[:12])
		if x.Number != "" {
			text = c.T("rounds.frozenby", text, x.Number)
		}
		if n == 0 && w.Round.Phase.At() >= review.Objecting.At() {
			key := "rounds.same"
			if x.Body != w.Body() {
				key = "rounds.notsame"
			}
			text += " " + c.T(key)
		}
		if n > 0 {
			text += " " + c.T("rounds.replacedby", results[n-1].No)
		}
		out = append(out, text)
	}
	return out
}

// maxOf is the maximum of a line; zero where it has none.
func maxOf(l *sheet.Line) exact.Num {
	if l.Max == nil {
		return exact.Num{}
	}
	return *l.Max
}
