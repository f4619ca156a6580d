package sheet

import (
	"thidua/internal/exact"
)

// lineRules checks the shape of a line's rules, before formulas are compiled.
func (r *resolver) lineRules(l *Line) {
	if l.Gate != nil && len(l.Lines) > 0 {
		r.fail(l.Gate.At, l.Code, "shape", "groupgate", l.Code)
	}
	if l.Base != nil {
		r.rule(l, l.Base, 0)
		if len(l.Lines) > 0 {
			r.fail(l.Base.At, l.Code, "shape", "groupbase", l.Code)
		}
	}
	for _, a := range l.Adjust {
		r.rowNeedsCode(l, a)
		r.rule(l, a, 0)
	}
	if l.Base == nil && len(l.Adjust) > 0 && l.Max == nil && len(l.Lines) == 0 {
		r.fail(l.At, l.Code, "missing-field", "nomaxfull", l.Code)
	}
}

// rowNeedsCode asks for the code of a row after which its fact is named.
func (r *resolver) rowNeedsCode(l *Line, rule *Rule) {
	if rule.Code == "" && rule.asks() && (rule.Fact == nil || rule.Fact.Name == "") {
		r.fail(rule.At, l.Code, "missing-field", "norowcode", l.Code)
	}
}

// ways counts the ways in which the rule earns points: one is right.
func (r *Rule) ways() int {
	n := 0
	for _, set := range []bool{
		r.Points != nil, r.Each != nil, len(r.Bands) > 0, len(r.Levels) > 0, r.Steps != nil, r.Table != nil,
		r.Leader != nil, r.Entered != nil, !r.Formula.IsZero(), r.Start != nil, len(
			r.Sum,
		) > 0, len(r.Highest) > 0, len(r.Choose) > 0,
	} {
		if set {
			n++
		}
	}
	return n
}

func (r *resolver) rule(l *Line, rule *Rule, inside int) {
	code := firstOf(rule.Code, l.Code)
	if inside > maxInside {
		r.fail(rule.At, code, "depth", "inside", maxInside)
		return
	}
	if rule.Code != "" {
		r.code(rule.At, rule.Code)
	}
	if n := rule.ways(); n != 1 {
		r.fail(rule.At, code, "shape", "ways", code, n)
	}
	if rule.Cap != nil && rule.Cap.Sign() < 0 {
		r.fail(rule.At, code, "range", "negativecap", code)
	}
	r.bands(code, rule.Bands, true)
	for _, lv := range rule.Levels {
		r.rowCode(lv.At, lv.Code)
		if lv.Name == "" || (lv.Points == nil) != lv.Decide {
			r.fail(lv.At, code, "shape", "levelshape", code)
		}
	}
	r.steps(code, rule.Steps)
	r.table(code, rule.Table)
	if d := rule.Leader; d != nil && d.Max == nil && l.Max == nil {
		r.fail(d.At, code, "missing-field", "leadermax", code)
	}
	if e := rule.Entered; e != nil {
		if lo, hi := e.Limits(l); hi.Less(lo) {
			r.fail(e.At, code, "range", "enteredrange", code, lo, hi)
		}
	}
	if rule.Leader != nil && rule != l.Base {
		r.fail(rule.At, code, "shape", "leaderbase", code)
	}
	for _, in := range rule.Parts() {
		r.rowNeedsCode(l, in)
		r.rule(l, in, inside+1)
	}
}

// rowCode takes the number of a row of a table, where it has one.
func (r *resolver) rowCode(at Pos, code string) {
	if code != "" {
		r.code(at, code)
	}
}

// bands checks the edges of each row; gaps and overlaps between rows are the proof-reader's.
func (r *resolver) bands(code string, bands []*Band, points bool) {
	for _, b := range bands {
		r.rowCode(b.At, b.Code)
		edges := 0
		for _, e := range []*exact.Num{b.Is, b.From, b.Over, b.To, b.Below} {
			if e != nil {
				edges++
			}
		}
		switch {
		case edges == 0:
			r.fail(b.At, code, "shape", "bandedge", code)
		case b.Is != nil && edges > 1, b.From != nil && b.Over != nil, b.To != nil && b.Below != nil:
			r.fail(b.At, code, "shape", "bandtwice", code)
		case b.Span().Empty():
			r.fail(b.At, code, "range", "bandempty", code)
		}
		if !points && (b.Points != nil || b.Decide) {
			r.fail(b.At, code, "shape", "axispoints", code)
		}
		if points && (b.Points == nil) != b.Decide {
			r.fail(b.At, code, "shape", "bandpoints", code)
		}
	}
}

func (r *resolver) steps(code string, s *Steps) {
	if s == nil {
		return
	}
	n := 0
	for _, e := range []*exact.Num{s.From, s.Over, s.To, s.Below} {
		if e != nil {
			n++
		}
	}
	if n != 1 {
		r.fail(s.At, code, "shape", "stepsedge", code)
		zero := exact.New(0)
		s.From = &zero // so that Threshold has one to return; the sheet is refused anyway
	}
	if s.Every.Sign() <= 0 {
		r.fail(s.At, code, "range", "stepsevery", code)
	}
}

func (r *resolver) table(code string, t *Table) {
	if t == nil {
		return
	}
	r.bands(code, t.Down.Bands, false)
	r.bands(code, t.Across.Bands, false)
	ok := len(t.Points) == len(t.Down.Bands) && len(t.Points) > 0
	for _, row := range t.Points {
		ok = ok && len(row) == len(t.Across.Bands) && len(row) > 0
	}
	if !ok {
		r.fail(t.At, code, "shape", "tablesize", code, len(t.Down.Bands), len(t.Across.Bands))
	}
}

// apart checks what stands apart from points: knock-outs, grades, ties.
func (r *resolver) apart() {
	for _, k := range r.s.Knockouts {
		if k.Effect == "" {
			r.fail(k.At, k.Code, "missing-field", "noeffect", k.Code)
		}
		if k.Line != "" && (k.Below == nil || r.ix.byCode[k.Line] == nil) {
			r.fail(k.At, k.Code, "unknown-name", "knockoutline", k.Code, k.Line)
		}
	}
	for _, g := range r.s.Grades {
		if g.Name == "" {
			r.fail(g.At, "", "missing-field", "gradename")
		}
		for _, set := range g.Targets {
			if len(r.s.Targets) == 0 || set.Met < 0 || set.Met > len(r.s.Targets) {
				r.fail(g.At, g.Name, "range", "gradetargets", g.Name, len(r.s.Targets))
			}
		}
	}
	for _, t := range r.s.Ties {
		r.tie(t)
	}
}

func (r *resolver) tie(t *Tie) {
	if t.Text == "" {
		r.fail(t.At, "", "missing-field", "tietext")
	}
	if t.Prefer == "" && t.By != ByPeople {
		r.fail(t.At, "", "missing-field", "tieprefer")
	}
	switch t.By {
	case ByLine:
		if r.ix.byCode[t.Code] == nil {
			r.fail(t.At, t.Code, "unknown-name", "noline", t.Code)
		}
	case ByFact:
		f := r.ix.byName[t.Code]
		if f == nil {
			r.fail(t.At, t.Code, "unknown-name", "nofact", t.Code)
			return
		}
		t.slot, f.used = f.slot, true
	case "":
		r.fail(t.At, "", "missing-field", "tieby")
	}
}
