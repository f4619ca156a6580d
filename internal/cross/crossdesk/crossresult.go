package crossdesk

import (
	"encoding/csv"
	"slices"
	"strings"

	"thidua/internal/access"
	"thidua/internal/cross"
	"thidua/internal/exact"
	"thidua/internal/fault"
	"thidua/internal/review"
	"thidua/internal/review/reviewkit"
	"thidua/internal/scoring"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// crossMean is what cross-scoring comes to on a line of a unit.
type crossMean struct {
	reviewkit.LineMean
	raw, adjusted exact.Num
}

// crossPlaces is how many decimals of a mean are shown and taken: those of the sheet, and two at least.
func crossPlaces(w *cross.World) int { return max(2, w.Round.Engine.Places()) }

// takeable is what an appraiser takes of a mean: what is shown, and never beyond what the line can give, as an adjusted
// mean may be.
func takeable(w *cross.World, line string, mean exact.Num) exact.Num {
	low, high := w.Round.Span(line)
	return exact.Min(exact.Max(mean, low), high).Round(crossPlaces(w), exact.HalfUp)
}

// mean writes what a unit was given on a line; nil where nothing may be seen yet, or the line is not cross-scored.
func (d *Desk) mean(c *web.Ctx, v *kit.View, w *cross.World, unit, line string) *crossMean {
	if !w.Shown() || !slices.Contains(w.Plan.Lines, line) {
		return nil
	}
	fit := w.Fit(line)
	m := fit.Mean(unit)
	if m == nil {
		return &crossMean{}
	}
	said := reviewkit.LineMean{
		Raw: kit.Points(m.Raw, crossPlaces(w)), Count: c.T("cross.countof", m.N), Note: d.groupsNote(c, v, fit, false),
	}
	out := &crossMean{LineMean: said, raw: m.Raw}
	if m.Adjusted != nil {
		out.adjusted, out.Adjusted = *m.Adjusted, kit.Points(*m.Adjusted, crossPlaces(w))
	}
	return out
}

// groupsNote says which units cannot be compared with which, where the points fall apart; with whom they were scored by
// for who may know.
func (d *Desk) groupsNote(c *web.Ctx, v *kit.View, fit cross.Fit, scorers bool) string {
	if len(fit.Groups) < 2 {
		return ""
	}
	names := func(units []string) string {
		var out []string
		for _, u := range units {
			out = append(out, v.Name(u, c.Today()))
		}
		kit.ByName(out, func(s string) string { return s })
		return strings.Join(out, ", ")
	}
	var said []string
	for i, g := range fit.Groups {
		if scorers {
			said = append(said, c.T("cross.group", i+1, names(g.Units), names(g.Scorers)))
			continue
		}
		said = append(said, c.T("cross.groupof", i+1, names(g.Units)))
	}
	return c.T("cross.groups", len(fit.Groups), strings.Join(said, " "))
}

// closedCross reads the cross-scoring of a round that is closed; nil where there is none, or nothing may be seen yet.
func (d *Desk) closedCross(c *web.Ctx, v *kit.View, round string) (*cross.World, error) {
	x, err := d.crossOf(c.R.Context(), v, round)
	if err != nil || x.plan == nil || x.plan.Stage == cross.Planned ||
		x.plan.Stage == cross.Open && c.Today() <= d.Cross.Ends(x.plan) {
		return nil, err
	}
	_, w, _, err := d.crossWorld(c, round)
	if err != nil || !w.Shown() {
		return nil, err
	}
	return w, nil
}

// BesideLine is what cross-scoring says of a line, for the page of the line; with press the appraiser may take it.
func (d *Desk) BesideLine(
	c *web.Ctx, v *kit.View, f *review.Form, l *review.Line, press bool,
) (*reviewkit.LineMean, error) {
	w, err := d.closedCross(c, v, f.Round)
	if err != nil || w == nil {
		return nil, err
	}
	m := d.mean(c, v, w, f.Unit, l.Code)
	if m == nil {
		return nil, nil
	}
	if m.Raw == "" {
		return &m.LineMean, nil
	}
	m.Href = reviewkit.FormPath(f.ID) + "/cham-cheo"
	at := reviewkit.LinePath(f.ID, l.Code) + "/cham-cheo"
	if press && len(reviewkit.VerbsNow(w.Round, w.FormOf(f.Unit), l.Code)) > 0 {
		m.Takes = []ui.Press{
			{
				Href: at, Text: c.T("cross.takeraw", kit.Points(takeable(w, l.Code, m.raw), crossPlaces(w))), Version: l.At,
				Class: "btn",
			},
		}
		if m.Adjusted != "" {
			m.Takes = append(m.Takes, ui.Press{
				Href: at + "?lay=hieu-chinh",
				Text: c.T("cross.takeadjusted", kit.Points(takeable(w, l.Code, m.adjusted), crossPlaces(w))), Version: l.At,
				Class: "btn",
			})
		}
	}
	return &m.LineMean, nil
}

// taking is the points that an appraiser takes from cross-scoring, and the reason to give.
func (d *Desk) taking(c *web.Ctx, v *kit.View, f *review.Form, line string) (exact.Num, string, error) {
	w, err := d.closedCross(c, v, f.Round)
	if err != nil {
		return exact.Num{}, "", err
	}
	var m *cross.Mean
	if w != nil && slices.Contains(w.Plan.Lines, line) {
		m = w.Fit(line).Mean(f.Unit)
	}
	adjusted := c.R.URL.Query().Get("lay") == "hieu-chinh"
	if m == nil || adjusted && m.Adjusted == nil {
		return exact.Num{}, "", fault.New(fault.Conflict, words.M("cross.nomean"))
	}
	n, key := m.Raw, "cross.takewhy"
	if adjusted {
		n, key = *m.Adjusted, "cross.takewhyadj"
	}
	n = takeable(w, line, n)
	return n, c.T(key, n, m.N), nil
}

func (d *Desk) takeShow(c *web.Ctx) (*web.FormPage, error) {
	_, f, l, p, err := d.AboutLine(c)
	if err != nil {
		return nil, err
	}
	v, err := d.View(c.R.Context())
	if err != nil {
		return nil, err
	}
	n, reason, err := d.taking(c, v, f, l.Code)
	if fault.Is(err, fault.Conflict) {
		p.Intro = c.T("cross.nomean")
		return p, nil
	}
	p.Intro = c.T("cross.takehint", n)
	p.Form.Fields = []ui.Field{{Name: "why", Label: c.T("rounds.verdictwhy"), Kind: ui.Area, Value: reason}}
	return p, err
}

// take gives a line the points of cross-scoring, as the appraiser's own verdict: agreed with the claim where it is the
// same.
func (d *Desk) take(c *web.Ctx, in web.In) (string, words.Msg, error) {
	v, w, f, l, _, err := d.LineWorld(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	n, reason, err := d.taking(c, v, f, l.Code)
	if err != nil {
		return "", words.Msg{}, err
	}
	if own := strings.TrimSpace(in["why"]); own != "" {
		reason = own
	}
	out := review.Verdict{Verb: review.Settle, Points: &n, Why: reason, Seen: c.Version()}
	verbs := reviewkit.VerbsNow(w, f, l.Code)
	switch {
	case slices.Contains(verbs, review.Match) && w.PointsOf(f.ID, l.Code, scoring.Claimed).Equal(n):
		out = review.Verdict{Verb: review.Match, Seen: out.Seen}
	case slices.Contains(verbs, review.Differ):
		out.Verb = review.Differ
	}
	err = d.Rounds.Judge(c.R.Context(), d.RoundBy(c, v, w), f.ID, l.Code, out)
	return d.NextLine(c, w, f, l), words.M("done.crosstaken", l.Code), err
}

type crossResultPage struct {
	ui.Layout
	Closed bool
	Lines  []crossResultLine
}

// crossResultLine is what cross-scoring comes to on a line: of all units, and how strict who was.
type crossResultLine struct {
	Code, Text, Note string
	Rows             []crossResultRow
	Scorers          []severityRow
}

type (
	crossResultRow struct{ Unit, Href, N, Claim, Raw, Adjusted string }
	severityRow    struct{ Unit, N, Said string }
)

// crossResult shows who runs the round raw and adjusted means side by side, and how strict each scorer was.
func (d *Desk) crossResult(c *web.Ctx) error {
	v, w, y, err := d.crossWorld(c, c.Path("id"))
	if err != nil {
		return err
	}
	p := &crossResultPage{Closed: w.Shown()}
	r := w.Round.Round
	p.Title = c.T("cross.result")
	p.Line = v.YearName(c, y) + " · " + c.T("rounds.title", reviewkit.PeriodMsg(r.Period))
	p.Help = "cham-cheo"
	p.Crumbs = []ui.Link{
		{Text: c.T("rounds.title", reviewkit.PeriodMsg(r.Period)), Href: reviewkit.RoundPath(r.ID)},
		{Text: c.T("nav.cross"), Href: crossPath(r.ID)},
	}
	for _, code := range w.Plan.Lines {
		if _, n := w.Round.Node(code); n != nil && p.Closed {
			p.Lines = append(p.Lines, d.crossResultLine(c, v, w, code))
		}
	}
	return c.Page("crossresult", p)
}

func (d *Desk) crossResultLine(c *web.Ctx, v *kit.View, w *cross.World, code string) crossResultLine {
	_, n := w.Round.Node(code)
	fit := w.Fit(code)
	out := crossResultLine{Code: code, Text: n.Short, Note: d.groupsNote(c, v, fit, true)}
	for _, unit := range w.Members() {
		f := w.FormOf(unit)
		if f.Line(code) == nil {
			continue
		}
		row := crossResultRow{
			Unit: v.Name(unit, c.Today()), Href: reviewkit.FormPath(f.ID) + "/cham-cheo", N: "0", Claim: "–",
			Raw: c.T("cross.notscored"), Adjusted: "–",
		}
		if cell := w.Round.CellOf(f.ID, code, scoring.Claimed); cell.State.HasPoints() && f.Stage != review.Filling {
			row.Claim = kit.Points(cell.Points, w.Round.Engine.Places())
		}
		if m := fit.Mean(unit); m != nil {
			row.N, row.Raw = c.Lang.Arg(m.N), kit.Points(m.Raw, crossPlaces(w))
			if m.Adjusted != nil {
				row.Adjusted = kit.Points(*m.Adjusted, crossPlaces(w))
			}
		}
		out.Rows = append(out.Rows, row)
	}
	kit.ByName(out.Rows, func(r crossResultRow) string { return r.Unit })
	for _, s := range fit.Scorers {
		out.Scorers = append(out.Scorers, severityRow{
			v.Name(s.Scorer, c.Today()), c.Lang.Arg(s.N), severity(c, s, crossPlaces(w)),
		})
	}
	kit.ByName(out.Scorers, func(r severityRow) string { return r.Unit })
	return out
}

// severity says how strict a scorer was.
func severity(c *web.Ctx, s cross.Severity, places int) string {
	if s.By == nil {
		return c.T("cross.untold")
	}
	by := s.By.Round(places, exact.HalfUp)
	switch by.Sign() {
	case -1:
		return c.T("cross.stricter", kit.Points(by.Neg(), places))
	case 1:
		return c.T("cross.kinder", kit.Points(by, places))
	}
	return c.T("cross.level")
}

type crossOfFormPage struct {
	ui.Layout
	Closed bool
	Lines  []crossOfLine
}

type crossOfLine struct {
	Code, Text, Href, Claim string
	Mean                    *crossMean
}

// crossOfForm shows what the others gave a unit: to the unit, to its appraisers the lines that they appraise, to who
// leads.
func (d *Desk) crossOfForm(c *web.Ctx) error {
	v, rw, _, f, err := d.FormWorld(c)
	if err != nil {
		return err
	}
	w, err := d.closedCross(c, v, rw.Round.ID)
	if err != nil {
		return err
	}
	p := &crossOfFormPage{Closed: w != nil}
	p.Title, p.Line, p.Help = c.T("cross.result"), v.Name(f.Unit, c.Today()), "cham-cheo"
	p.Crumbs = []ui.Link{
		{Text: c.T("rounds.title", reviewkit.PeriodMsg(rw.Round.Period)), Href: reviewkit.RoundPath(rw.Round.ID)},
		{Text: v.Name(f.Unit, c.Today()), Href: reviewkit.FormPath(f.ID)},
	}
	if w == nil {
		return c.Page("crossofform", p)
	}
	_, sees := d.Visible(c, v, rw, f)
	named := d.knowsScorers(c, v, w, f)
	for _, code := range w.LinesOf(f.Unit) {
		if !sees(code) {
			continue
		}
		_, n := rw.Node(code)
		x := crossOfLine{Code: code, Text: n.Short, Href: reviewkit.LinePath(f.ID, code), Mean: d.mean(c, v, w, f.Unit, code)}
		if cell := rw.CellOf(f.ID, code, scoring.Claimed); cell.State.HasPoints() {
			x.Claim = kit.Points(cell.Points, rw.Engine.Places())
		}
		x.Mean.Said = d.said(c, v, w, f.Unit, code, named)
		p.Lines = append(p.Lines, x)
	}
	return c.Page("crossofform", p)
}

// knowsScorers says whether this person learns who gave what: where names are shown, everybody who sees the points;
// else only who runs the round, and not of the own unit.
func (d *Desk) knowsScorers(c *web.Ctx, v *kit.View, w *cross.World, f *review.Form) bool {
	o := d.RoundAccess(c, v, w.Round.Round, v.Year(w.Round.Round.Year))
	return w.Plan.Named || c.May(access.LeadRound, o) && v.Member(w.Round.Forms, c.Account.Unit) != f.Unit
}

// said lists what each scorer gave; without names in the order of the points, so that the order tells nothing.
func (d *Desk) said(c *web.Ctx, v *kit.View, w *cross.World, unit, line string, named bool) []reviewkit.SaidRow {
	list := w.Said(unit, line)
	slices.SortStableFunc(list, func(a, b cross.Said) int {
		switch {
		case a.Points == nil || b.Points == nil:
			return boolOf(a.Points == nil) - boolOf(b.Points == nil)
		case !a.Points.Equal(*b.Points):
			return b.Points.Cmp(*a.Points)
		}
		return strings.Compare(a.Reason, b.Reason)
	})
	var out []reviewkit.SaidRow
	for _, x := range list {
		row := reviewkit.SaidRow{Who: c.T("cross.anonymous"), Points: c.T("cross.nogroundshort"), Reason: x.Reason}
		if named {
			row.Who = v.Name(x.Scorer, c.Today())
		}
		if x.Points != nil {
			row.Points = kit.Points(*x.Points, kit.PlacesOf(*x.Points))
		}
		out = append(out, row)
	}
	return out
}

func boolOf(is bool) int {
	if is {
		return 1
	}
	return 0
}

// BesideFiles is what was given, once that may be seen.
func (d *Desk) BesideFiles(c *web.Ctx, v *kit.View, round string) (*reviewkit.BesideFiles, error) {
	w, err := d.closedCross(c, v, round)
	if err != nil || w == nil {
		return nil, err
	}
	given, err := d.crossCSV(c, v, w)
	return &reviewkit.BesideFiles{Files: [][2]string{{"cham-cheo.csv", given}}, How: c.T("cross.recomputehow")}, err
}

// BesideInterests checks who gave cross-scores, once they may be seen.
func (d *Desk) BesideInterests(c *web.Ctx, round string) (looked int, found []reviewkit.InterestFound, err error) {
	w, err := d.Cross.World(c.R.Context(), round)
	if fault.Is(err, fault.NotFound) {
		return 0, nil, nil // the round has no cross-scoring
	}
	if err != nil {
		return 0, nil, err
	}
	looked, list := w.Conflicts()
	for _, x := range list {
		found = append(found, reviewkit.InterestFound{
			Conflicted: x, Href: reviewkit.FormPath(x.Form) + "/cham-cheo", Said: "rounds.conflictcross",
		})
	}
	return looked, found, nil
}

// crossCSV is what was given, for whoever computes it again: by line, unit and scorer; scorers by number where they are
// not named.
func (d *Desk) crossCSV(c *web.Ctx, v *kit.View, w *cross.World) (string, error) {
	var b strings.Builder
	out := csv.NewWriter(&b)
	rows := [][]string{{c.T("rounds.code"), c.T("cross.scored"), c.T("cross.scorer"), c.T("cross.points")}}
	members := w.Members()
	for _, code := range w.Plan.Lines {
		for _, unit := range members {
			for _, x := range w.Said(unit, code) {
				who := c.T("cross.csvscorer", slices.Index(members, x.Scorer)+1)
				if w.Plan.Named {
					who = v.Name(x.Scorer, c.Today())
				}
				given := c.T("cross.nogroundshort")
				if x.Points != nil {
					given = kit.Points(*x.Points, kit.PlacesOf(*x.Points))
				}
				rows = append(rows, []string{code, v.Name(unit, c.Today()), who, given})
			}
		}
	}
	err := out.WriteAll(rows)
	return b.String(), err
}
