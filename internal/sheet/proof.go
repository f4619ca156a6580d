package sheet

import (
	"thidua/internal/exact"
	"thidua/internal/finding"
	"thidua/internal/words"
)

// reader proof-reads a sheet.
type reader struct {
	s   *Sheet
	out finding.List
}

// Proofread looks for what is doubtful in a resolved sheet: what nobody notices in a Word table until December. A gap,
// a row in the wrong column or a sum that does not add up may stay where the source prints it so; somebody should know.
func Proofread(s *Sheet) finding.List {
	p := &reader{s: s}
	p.scale()
	for _, l := range s.Nodes() {
		p.line(l)
	}
	p.owners()
	p.rows()
	p.facts()
	p.grades()
	p.ties()
	p.out.Sort()
	return p.out
}

func (p *reader) say(sev finding.Severity, kind string, at Pos, code, key string, args ...any) {
	p.out.Add(finding.Finding{
		Severity: sev, Kind: kind, Code: code, Place: finding.Place{
			Line: at.Line, Col: at.Col,
		}, Msg: words.M("proof."+key, args...),
	})
}

func (p *reader) line(l *Line) {
	p.sum(l)
	p.maximum(l)
	p.unbounded(l)
	p.floor(l)
	p.columns(l)
	p.text(l)
	l.EachRule(func(r *Rule) { p.rule(l, r) })
	if l.Weight != nil && (p.s.Rounding == nil || p.s.Rounding.Where != AtTotal) {
		p.say(finding.Note, "rounding", l.At, l.Code, "tworounds", l.Code)
	}
}

// scale compares the scale with the sum of the topmost groups.
func (p *reader) scale() {
	p.compare(p.s.At, "", p.s.Scale, p.s.Lines, "")
}

// sum compares a group's maximum with the sum of its lines.
func (p *reader) sum(l *Line) {
	if l.Max == nil || len(l.Lines) == 0 {
		return
	}
	p.compare(l.At, l.Code, *l.Max, l.Lines, l.Sum)
	weights, weighted := exact.Num{}, 0
	for _, c := range l.Lines {
		if c.Weight != nil {
			weights = weights.Add(*c.Weight)
			weighted++
		}
	}
	if weighted > 0 && !weights.Equal(exact.New(100)) {
		p.say(finding.Error, "weights", l.At, l.Code, "weights", l.Code, weights)
	}
}

// compare says so where the maxima of the lines come to something else than the maximum above them. Where lines apply
// to some units only, the sum may be right for all of them together or for each unit alone.
func (p *reader) compare(at Pos, code string, want exact.Num, lines []*Line, printed SumCheck) {
	all := sumMax(lines, nil)
	if all.Equal(want) {
		return
	}
	wrong, unit := all, ""
	if subjects := p.subjects(lines); len(subjects) > 0 {
		right := true
		for _, u := range subjects {
			if got := sumMax(lines, &u); !got.Equal(want) && right {
				right, wrong, unit = false, got, u.Name
			}
		}
		if right {
			return
		}
	}
	sev := finding.Error
	if printed == AsPrinted {
		sev = finding.Warning
	}
	switch {
	case code == "":
		p.say(sev, "sum-mismatch", at, code, "scalesum", want, wrong)
	case unit != "":
		p.say(sev, "sum-mismatch", at, code, "sumunit", code, want, wrong, unit)
	default:
		p.say(sev, "sum-mismatch", at, code, "sum", code, want, wrong)
	}
}

// subjects returns the units, or else the kinds of unit, that may see different lines.
func (p *reader) subjects(lines []*Line) []Unit {
	limited := false
	for _, l := range lines {
		limited = limited || l.Applies != nil
	}
	if !limited {
		return nil
	}
	if len(p.s.Units) > 0 {
		return p.s.Units
	}
	var out []Unit
	for _, k := range p.s.Kinds {
		out = append(out, Unit{ID: k.ID, Name: k.Name, Kind: k.ID})
	}
	return out
}

func sumMax(lines []*Line, u *Unit) exact.Num {
	var sum exact.Num
	for _, c := range lines {
		if c.Max == nil || u != nil && !c.Assigned(u.ID, u.Kind) {
			continue
		}
		m := *c.Max
		if c.Weight != nil {
			share, _ := c.Weight.Div(exact.New(100))
			m = m.Mul(share)
		}
		sum = sum.Add(m)
	}
	return sum
}

// maximum says so where the base cannot reach the printed maximum, or passes it.
func (p *reader) maximum(l *Line) {
	if l.Max == nil || l.Base == nil {
		return
	}
	hi := l.Base.Reach(l).Hi
	switch {
	case hi.Open:
		p.say(finding.Warning, "unbounded", l.Base.At, l.Code, "baseunbounded", l.Code, *l.Max)
	case hi.At.Less(*l.Max):
		p.say(finding.Warning, "unreachable", l.Base.At, l.Code, "unreachable", l.Code, *l.Max, hi.At)
	case l.Max.Less(hi.At):
		p.say(finding.Warning, "over-max", l.Base.At, l.Code, "overmax", l.Code, *l.Max, hi.At)
	}
}

// unbounded names the rows of bonus that nothing caps, neither on the row nor on the line, the groups above or the
// total.
func (p *reader) unbounded(l *Line) {
	if p.bonusCapped(l) {
		return
	}
	for _, a := range l.Adjust {
		if a.Reach(l).Hi.Open {
			p.say(
				finding.Warning, "unbounded", a.At, firstOf(a.Code, l.Code), "unbounded", firstOf(a.Code, l.Code),
				firstOf(a.Text, l.Short),
			)
		}
	}
}

func (p *reader) bonusCapped(l *Line) bool {
	if t := p.s.Total; t != nil && (t.Bonus != nil || t.Cap == CapGroups || t.Cap == CapNominal) {
		return true
	}
	for _, g := range p.s.Nodes() {
		if g.Caps != nil && (g.Caps.Bonus != nil || g.Caps.Both != nil) && g.Holds(l) {
			return true
		}
	}
	return false
}

// floor says so where a line can go below zero and states no floor.
func (p *reader) floor(l *Line) {
	if l.Floor != nil || len(l.Lines) > 0 || len(l.Adjust) == 0 {
		return
	}
	r := l.Reach()
	switch {
	case r.Lo.Open:
		p.say(finding.Note, "no-floor", l.At, l.Code, "nofloor", l.Code)
	case r.Lo.At.Sign() < 0:
		p.say(finding.Note, "no-floor", l.At, l.Code, "nofloorto", l.Code, r.Lo.At)
	}
}

// columns names what the paper prints in the wrong column, and figures it prints without a rule.
func (p *reader) columns(l *Line) {
	for _, x := range l.Printed {
		wrong := x.Column == BonusColumn && x.Points.Sign() < 0 || x.Column == PenaltyColumn && x.Points.Sign() > 0
		if wrong {
			p.say(finding.Warning, "wrong-column", x.At, l.Code, "headercolumn", l.Code, x.Points, columnWord(x.Column))
		}
		p.say(finding.Warning, "stray-figure", x.At, l.Code, "stray", l.Code, x.Points, columnWord(x.Column))
	}
}

func columnWord(c Column) words.Msg {
	switch c {
	case BonusColumn:
		return words.M("proof.bonus")
	case PenaltyColumn:
		return words.M("proof.penalty")
	}
	return words.M("proof.base")
}

// rule proof-reads one rule.
func (p *reader) rule(l *Line, r *Rule) {
	code := firstOf(r.Code, l.Code)
	reach := r.Reach(l)
	deducts := !reach.Hi.Open && reach.Hi.At.Sign() <= 0 && (reach.Lo.Open || reach.Lo.At.Sign() < 0)
	adds := !reach.Lo.Open && reach.Lo.At.Sign() >= 0 && (reach.Hi.Open || reach.Hi.At.Sign() > 0)
	if r.Printed == BonusColumn && deducts || r.Printed == PenaltyColumn && adds {
		p.say(finding.Warning, "wrong-column", r.At, code, "wrongcolumn", code, columnWord(r.Printed))
	}
	if r.Each != nil && r.Each.Zero() || r.Points != nil && r.Points.Zero() || r.Cap != nil && r.Cap.Zero() {
		p.say(finding.Warning, "dead-row", r.At, code, "zerorow", code)
	}
	if len(r.Bands) > 0 {
		p.bands(r.At, code, r.Bands, p.domain(r.Of, r.Fact), !r.If.IsZero())
	}
	if t := r.Table; t != nil {
		p.bands(t.At, code, t.Down.Bands, p.domain(t.Down.Of, nil), !r.If.IsZero())
		p.bands(t.At, code, t.Across.Bands, p.domain(t.Across.Of, nil), !r.If.IsZero())
	}
	if s := r.Steps; s != nil {
		p.steps(code, s, p.domain(r.Of, r.Fact))
	}
	if len(r.Levels) > 0 {
		p.levels(code, r)
	}
}

// steps says so where no figure can reach the threshold.
func (p *reader) steps(code string, s *Steps, d domain) {
	at, passed, down := s.Threshold()
	far := Interval{Lo: Edge{At: at, In: !passed}, Hi: Edge{Open: true}}
	if down {
		far = Interval{Lo: Edge{Open: true}, Hi: Edge{At: at, In: !passed}}
	}
	if far.Both(d.in).Empty() {
		p.say(finding.Warning, "dead-row", s.At, code, "deadsteps", code, at)
	}
}

// levels says so where a level of the fact has no points in the table.
func (p *reader) levels(code string, r *Rule) {
	f := r.Fact
	if c := r.Of.Compiled(); c != nil && len(c.Uses()) == 1 {
		f = p.s.AllFacts()[c.Uses()[0]]
	}
	if f == nil {
		return
	}
	have := map[string]bool{}
	for _, lv := range r.Levels {
		if have[lv.Name] {
			p.say(finding.Warning, "dead-row", lv.At, code, "leveltwice", code, lv.Name)
		}
		have[lv.Name] = true
	}
	for _, name := range f.Levels {
		if !have[name] {
			p.say(finding.Warning, "gap", r.At, code, "levelgap", code, name)
		}
	}
}
