package scoring

import (
	"thidua/internal/exact"
	"thidua/internal/formula"
	"thidua/internal/sheet"
	"thidua/internal/words"
)

// leaderPart scores relative to the bloc's leader; see sheet.Leader for the rule.
type leaderPart struct {
	rule           *sheet.Rule
	node           int // filled when the node is known
	index          int
	actual, target *formula.Expr
	lower          bool
	max, half      exact.Num
}

// lead is what a leader-relative line needs to know of the other units.
type lead struct {
	excess exact.Num // the largest excess over target, when above zero
	open   exact.Num // the best figure among the units without target
	has    bool      // open is set
}

func (e *Engine) leaderPart(l *sheet.Line, r *sheet.Rule) part {
	d := r.Leader
	p := &leaderPart{
		rule: r, index: len(e.leaders), actual: d.Actual.Compiled(), target: d.Target.Compiled(),
		lower: d.Better == sheet.Lower, max: e.opt(l.Max),
	}
	if d.Max != nil {
		p.max = e.num(*d.Max)
	}
	// in lowest terms, so that it fits the common denominator
	p.half = e.num(exact.FromRat(p.max.Mul(exact.Frac(1, 2)).Rat()))
	p.node = len(e.nodes) // the node is added after its parts are readied
	e.leaders = append(e.leaders, p)
	return p
}

// standing is where one unit stands on a leader-relative line.
type standing struct {
	actual    exact.Num
	target    exact.Num
	hasTarget bool
}

// standing reads the unit's figures. ok is false where there is nothing to compare; v is then what the line comes to.
func (p *leaderPart) standing(e *eval) (s standing, v formula.Value, ok bool) {
	a := p.actual.Eval(&e.ctx)
	if a.State != formula.Entered {
		return s, a, false
	}
	s.actual = a.Num
	if p.target == nil {
		return s, v, true
	}
	t := p.target.Eval(&e.ctx)
	if t.State == formula.Undefined {
		return s, t, false
	}
	if t.State == formula.Entered && t.Num.Sign() < 0 {
		return s, formula.Value{State: formula.Undefined}, false
	}
	// A target of zero is none, since nothing is a share of it: the unit is compared with the others that have none
	// (pattern R15).
	s.target, s.hasTarget = t.Num, t.State == formula.Entered && t.Num.Sign() > 0
	return s, v, true
}

// excess returns how far the figure is past its target, as a share of the target; below zero when short of it.
func (p *leaderPart) excess(s standing) exact.Num {
	ratio, _ := s.actual.Div(s.target)
	if p.lower {
		return exact.New(1).Sub(ratio)
	}
	return ratio.Sub(exact.New(1))
}

// bid is what one unit brings to a leader-relative line.
type bid struct {
	standing
	in bool // the unit is assigned the line, its gate is open, and its figures are there
}

func (e *eval) bid(p *leaderPart) bid {
	if !e.inScope(p) {
		return bid{}
	}
	s, _, ok := p.standing(e)
	return bid{s, ok}
}

func (b bid) same(o *bid) bool {
	return b.in == o.in && (!b.in || b.hasTarget == o.hasTarget && b.actual.Equal(o.actual) && b.target.Equal(o.target))
}

// gather adds one unit to the lead.
func (p *leaderPart) gather(s standing, l *lead) {
	switch {
	case s.hasTarget:
		l.excess = exact.Max(l.excess, p.excess(s))
	case s.actual.Sign() < 0 || s.actual.Zero() && !p.lower: // who did nothing leads nobody, unless less is better
	case !l.has || p.lower == s.actual.Less(l.open):
		l.open, l.has = s.actual, true
	}
}

func (p *leaderPart) score(e *eval) formula.Value {
	s, v, ok := p.standing(e)
	if !ok {
		if v.State == formula.Undefined && e.ctx.Why.IsZero() {
			return e.decide(p.rule, words.M("account.negativetarget"))
		}
		return e.nothing(p.rule, figure{x: p.actual}, v)
	}
	lead := &e.leads[p.index]
	var n exact.Num
	switch {
	case !s.hasTarget:
		n = p.openPoints(s, lead)
	case p.excess(s).Sign() < 0:
		n = p.shortPoints(s)
	default:
		n = p.half // where nobody is above the target, all at it stay at half: there is no leader (pattern R14)
		if lead.excess.Sign() > 0 {
			share, _ := p.excess(s).Div(lead.excess)
			n = p.half.Add(p.half.Mul(share))
		}
	}
	e.note(func() Step { return p.said(e, s, lead, n) })
	return formula.Of(n)
}

// openPoints is for a unit without target: its share of the best figure.
func (p *leaderPart) openPoints(s standing, l *lead) exact.Num {
	if !l.has || s.actual.Sign() < 0 {
		return exact.Num{}
	}
	share, ok := s.actual.Div(l.open)
	if p.lower {
		share, ok = l.open.Div(s.actual)
		if s.actual.Zero() { // nothing is better than zero where less is better
			return p.max
		}
	}
	if !ok {
		return exact.Num{}
	}
	return p.max.Mul(share)
}

// shortPoints is for a unit short of its target: half the maximum, in proportion.
func (p *leaderPart) shortPoints(s standing) exact.Num {
	share, ok := s.actual.Div(s.target)
	if p.lower {
		share, ok = s.target.Div(s.actual)
	}
	if !ok || share.Sign() < 0 {
		return exact.Num{}
	}
	return p.half.Mul(share)
}

// said is the sentence for a leader-relative line.
func (p *leaderPart) said(e *eval, s standing, l *lead, n exact.Num) Step {
	hundred := exact.New(100)
	var m words.Msg
	shown := e.round(n)
	switch {
	case !s.hasTarget && !l.has:
		m = words.M("account.leadnone", s.actual, shown)
	case !s.hasTarget:
		m = words.M("account.leadopen", s.actual, l.open, p.max, shown)
	case p.excess(s).Sign() < 0:
		m = words.M("account.leadshort", s.actual, s.target, shown)
	case p.excess(s).Zero():
		m = words.M("account.leadat", s.actual, s.target, shown)
	case p.excess(s).Equal(l.excess):
		m = words.M("account.leadbest", s.actual, s.target, p.excess(s).Mul(hundred), shown)
	default:
		m = words.M("account.leadover", s.actual, s.target, p.excess(s).Mul(hundred), l.excess.Mul(hundred), shown)
	}
	st := Step{Code: p.rule.Code, Clause: p.rule.Clause, Msg: m, Points: &n}
	return st
}
