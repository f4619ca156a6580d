package sheetfile

import (
	"thidua/internal/exact"
	"thidua/internal/finding"
	"thidua/internal/scoring"
	"thidua/internal/words"
)

// Result is a scored round as JSON. Points are strings with a decimal point; null is "no points" or "none".
type Result struct {
	Sheet    SheetRef      `json:"sheet"`
	Lane     scoring.Lane  `json:"lane"`
	Period   string        `json:"period"`
	Closed   bool          `json:"closed"`
	Units    []UnitResult  `json:"units"`
	Ties     []string      `json:"ties"`
	Swaps    []SwapResult  `json:"sensitivity,omitempty"`
	Findings []FindingJSON `json:"findings"`
}

// SheetRef names the version of a sheet.
type SheetRef struct {
	ID      string `json:"id"`
	Version int    `json:"version"`
	Year    int    `json:"year"`
	Title   string `json:"title"`
}

// UnitResult is a unit of a scored round.
type UnitResult struct {
	Unit        string        `json:"unit"`
	Name        string        `json:"name,omitempty"`
	Total       string        `json:"total"`
	Base        string        `json:"base"`
	Bonus       string        `json:"bonus"`
	Penalty     string        `json:"penalty"`
	Full        string        `json:"full"`
	Rank        *int          `json:"rank"`
	Grade       *string       `json:"grade"`
	Lacking     []string      `json:"lacking_targets,omitempty"` // targets whose missing figures leave the grade open
	KnockedOut  []string      `json:"knocked_out"`
	Provisional bool          `json:"provisional"`
	Complete    bool          `json:"complete"`
	Tied        bool          `json:"tied"`
	TiedBy      *int          `json:"tie_rule,omitempty"` // the rule of the chain that parted it from the unit above
	Groups      []GroupResult `json:"groups"`
	Lines       []LineResult  `json:"lines"`
}

// GroupResult is a topmost group of a unit.
type GroupResult struct {
	Code   string  `json:"code"`
	Short  string  `json:"short"`
	Points *string `json:"points"`
	Why    string  `json:"why,omitempty"` // what the group itself added, deducted or capped
}

// LineResult is a line of a unit.
type LineResult struct {
	Code        string     `json:"code"`
	Short       string     `json:"short"`
	Max         *string    `json:"max"`
	Base        *string    `json:"base"`
	Bonus       *string    `json:"bonus"`
	Penalty     *string    `json:"penalty"`
	Points      *string    `json:"points"`
	RulePoints  *string    `json:"rule_points"`
	State       string     `json:"state"`
	Overridden  bool       `json:"overridden"`
	Provisional bool       `json:"provisional"`
	Reason      *string    `json:"reason"`
	By          *string    `json:"by"`
	Why         string     `json:"why"`
	Account     []StepJSON `json:"account,omitempty"`
}

// StepJSON is one step of an account.
type StepJSON struct {
	Code   string  `json:"code"`
	Text   string  `json:"text"`
	Points *string `json:"points"`
	Clause string  `json:"clause,omitempty"`
}

// SwapResult is how little would change the order of two neighbours.
type SwapResult struct {
	Above  string   `json:"above"`
	Below  string   `json:"below"`
	Gap    string   `json:"gap"`
	Unit   *string  `json:"unit"`
	Line   *string  `json:"line"`
	Fact   *string  `json:"fact"`
	Change *string  `json:"change"` // points
	Text   string   `json:"text"`
	Lines  []string `json:"deciding_lines"`
}

// FindingJSON is a finding as JSON.
type FindingJSON struct {
	Severity finding.Severity `json:"severity"`
	Kind     string           `json:"kind"`
	Code     string           `json:"code,omitempty"`
	Unit     string           `json:"unit,omitempty"`
	File     string           `json:"file,omitempty"`
	Line     int              `json:"line,omitempty"`
	Column   int              `json:"column,omitempty"`
	Cell     string           `json:"cell,omitempty"`
	Message  string           `json:"message"`
}

// States names the states of a line in JSON.
var stateNames = map[scoring.State]string{
	scoring.Scored: "scored", scoring.Incomplete: "incomplete", scoring.NotEntered: "not-entered",
	scoring.Undecided: "undecided", scoring.NotApplying: "not-applicable",
}

// FindingsJSON writes findings in the language; it is never nil.
func FindingsJSON(lang words.Lang, list finding.List) []FindingJSON {
	out := make([]FindingJSON, 0, len(list))
	for _, f := range list {
		out = append(out, FindingJSON{
			Severity: f.Severity, Kind: f.Kind, Code: f.Code, Unit: f.Unit, File: f.Place.File, Line: f.Place.Line,
			Column: f.Place.Col, Cell: f.Place.Cell, Message: words.Sentence(lang.Say(f.Msg)),
		})
	}
	return out
}

// NewResult writes a round as data. only limits it to one unit ("" for all); explain is the index of a line whose whole
// account is wanted, or -1.
func NewResult(r *scoring.Round, lang words.Lang, only string, explain int) Result {
	s := r.Engine().Sheet()
	out := Result{
		Sheet: SheetRef{
			s.ID, s.Version, s.Year, s.Title,
		}, Lane: r.Lane(), Period: string(r.Set().Period), Closed: r.Set().Closed,
		Ties: []string{}, Findings: []FindingJSON{}, Units: []UnitResult{},
	}
	for _, t := range s.Ties {
		out.Ties = append(out.Ties, t.Text)
	}
	for _, i := range r.Order() {
		if only == "" || r.Units()[i].ID == only {
			out.Units = append(out.Units, unitResult(r, lang, i, explain))
		}
	}
	return out
}

func unitResult(r *scoring.Round, lang words.Lang, i, explain int) UnitResult {
	u, st := r.Units()[i], r.Standing(i)
	places := r.Engine().Places()
	out := UnitResult{
		Unit: u.ID, Name: u.Name, Total: st.Total.Text(places), Base: st.Base.Text(places), Bonus: st.Bonus.Text(places),
		Penalty: st.Penalty.Text(places), Full: st.Full.Text(places), KnockedOut: st.Knocked, Lacking: st.Lacking,
		Provisional: st.Provisional, Complete: st.Complete, Tied: st.Tied,
	}
	if st.Rank > 0 {
		out.Rank = &st.Rank
	}
	if st.TiedBy > 0 {
		out.TiedBy = &st.TiedBy
	}
	if st.Grade != "" {
		out.Grade = &st.Grade
	}
	if out.KnockedOut == nil {
		out.KnockedOut = []string{}
	}
	for _, k := range r.Engine().Tops() {
		l, a := r.Engine().Line(k), r.Explain(i, k)
		g := GroupResult{Code: l.Code, Short: firstOf(l.Short, l.Text), Points: pointsOf(r.Cell(i, k), places)}
		if !l.IsEntry() {
			g.Why = scoring.Say(lang, a.Own(), false)
		}
		out.Groups = append(out.Groups, g)
	}
	accounts := r.ExplainUnit(i)
	for n, k := range r.Engine().Entries() {
		out.Lines = append(out.Lines, lineResult(r.Engine(), lang, &accounts[n], k, k == explain))
	}
	return out
}

func lineResult(e *scoring.Engine, lang words.Lang, a *scoring.Account, k int, all bool) LineResult {
	l, places := e.Line(k), e.Places()
	out := LineResult{
		Code: l.Code, Short: firstOf(l.Short, l.Text), Points: pointsOf(a.Cell, places), RulePoints: pointsOf(a.Rule, places),
		State: stateNames[a.Cell.State], Overridden: a.Overridden, Provisional: a.Provisional, Why: a.Why(lang, false),
	}
	if l.Max != nil {
		out.Max = text(*l.Max, places)
	}
	if a.Cell.State.HasPoints() {
		out.Base, out.Bonus, out.Penalty = text(a.Cell.Base, places), text(a.Cell.Bonus, places), text(a.Cell.Penalty, places)
	}
	if a.Entry != nil && a.Entry.Reason != "" {
		out.Reason = &a.Entry.Reason
	}
	if a.Entry != nil && a.Entry.By != "" {
		out.By = &a.Entry.By
	}
	if all {
		for _, s := range a.All() {
			step := StepJSON{Code: s.Code, Text: words.Sentence(lang.Say(s.Msg)), Clause: s.Clause}
			if s.Points != nil {
				step.Points = text(*s.Points, places)
			}
			out.Account = append(out.Account, step)
		}
	}
	return out
}

func text(n exact.Num, places int) *string {
	s := n.Text(places)
	return &s
}

func pointsOf(c scoring.Cell, places int) *string {
	if !c.State.HasPoints() {
		return nil
	}
	return text(c.Points, places)
}
