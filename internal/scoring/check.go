package scoring

import (
	"thidua/internal/exact"
	"thidua/internal/finding"
	"thidua/internal/formula"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// Check lists what is wrong or doubtful in the entries of the round's lane and in the knock-outs. An entry that differs
// from the rule without a reason and a name is an error: it is not taken, and the unit is not complete.
func (r *Round) Check() finding.List {
	var out finding.List
	for i, u := range r.set.Units {
		for _, k := range r.eng.entries {
			r.checkEntry(&out, i, k)
		}
		r.checkKnockouts(&out, u)
		r.checkFigures(&out, u)
	}
	return out
}

// checkFigures names the figures that stand on lines which the unit is not assigned, or which this period does not
// score: they do not count, and whoever entered them thinks that they do.
func (r *Round) checkFigures(out *finding.List, u *Unit) {
	r.load(u)
	for _, n := range r.eng.nodes {
		if len(n.kids) > 0 && !n.entry || r.work.assigned(n) {
			continue
		}
		for _, f := range r.eng.sheet.AllFacts() {
			if v, _ := u.Figure(f.Slot()); f.Line() == nil || !n.line.Holds(f.Line()) || v.State != formula.Entered {
				continue
			}
			out.Add(finding.Finding{
				Severity: finding.Warning, Kind: "idle-figure", Code: n.line.Code, Unit: u.ID,
				Place: finding.Place{Line: u.At.Line, Col: u.At.Col}, Msg: words.M("fact.idle", u.Label(), n.line.Code, f.Name),
			})
		}
	}
}

func (r *Round) checkEntry(out *finding.List, i, k int) {
	u, code, rule := r.set.Units[i], r.eng.nodes[k].line.Code, r.rules[i][k]
	en, ok := u.Entry(code, r.lane)
	if !ok || en.Points == nil {
		return
	}
	add := func(sev finding.Severity, kind string, m words.Msg) {
		out.Add(finding.Finding{
			Severity: sev, Kind: kind, Code: code, Unit: u.ID, Msg: m,
			Place: finding.Place{Line: en.At.Line, Col: en.At.Col},
		})
	}
	lane := words.M("lane." + string(r.lane))
	switch {
	case rule.State == NotApplying:
		add(finding.Warning, "not-assigned", words.M("fact.notapply", u.Label(), code))
	case rule.State.HasPoints() && en.Points.Equal(rule.Points):
	case !vn.Says(en.Reason) || en.By == "":
		m := words.M("fact.noreason", u.Label(), code, lane, *en.Points, rule.Points)
		if !rule.State.HasPoints() {
			m = words.M("fact.noreasonnone", u.Label(), code, lane, *en.Points)
		}
		add(finding.Error, "no-reason", m)
	default:
		if top, bounded := r.eng.most(k); bounded && top.Less(*en.Points) {
			add(finding.Warning, "above-max", words.M("fact.abovemax", u.Label(), code, *en.Points, top))
		}
	}
}

// most returns the largest points that the rules of a line can give.
func (e *Engine) most(k int) (exact.Num, bool) {
	r := e.nodes[k].line.Reach()
	return r.Hi.At, !r.Hi.Open
}

func (r *Round) checkKnockouts(out *finding.List, u *Unit) {
	r.load(u)
	for _, k := range r.eng.sheet.Knockouts {
		if r.knocked(k).State == formula.Missing {
			out.Add(finding.Finding{
				Severity: finding.Note, Kind: "knockout-open", Code: k.Code, Unit: u.ID,
				Place: finding.Place{Line: u.At.Line, Col: u.At.Col}, Msg: words.M("fact.knockout", u.Label(), k.Code, k.Text),
			})
		}
	}
}
