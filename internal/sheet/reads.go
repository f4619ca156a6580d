package sheet

import "slices"

// Reads returns the facts that people enter and that the rules of a line of a resolved sheet read, directly or through
// computed facts, and those whose figure of last year they read, both in the order of the paper.
func (s *Sheet) Reads(l *Line) (now, last []*Fact) {
	seen, seenLast := map[int]bool{}, map[int]bool{}
	var visit func(e Expr)
	take := func(slot int) {
		if seen[slot] {
			return
		}
		seen[slot] = true
		visit(s.index.facts[slot].Is)
	}
	visit = func(e Expr) {
		if e.c == nil {
			return
		}
		for _, slot := range e.c.Uses() {
			take(slot)
		}
		for _, slot := range e.c.UsesLast() {
			seenLast[slot] = true
		}
	}
	if l.Gate != nil {
		visit(l.Gate.If)
	}
	l.EachRule(func(r *Rule) {
		if r.own >= 0 && r.Of.IsZero() {
			take(r.own)
		}
		for _, e := range r.exprs() {
			visit(e)
		}
	})
	for _, f := range s.index.facts {
		if seen[f.slot] && f.Is.IsZero() {
			now = append(now, f)
		}
		if seenLast[f.slot] {
			last = append(last, f)
		}
	}
	return now, last
}

// Mention is a place of a sheet that reads a fact.
type Mention struct {
	Line *Line  // nil where no line does
	Code string // of the line, target, knock-out, grade or computed fact
}

// Mentions returns who reads a fact of a resolved sheet besides the rule that it belongs to.
func (s *Sheet) Mentions(f *Fact) []Mention {
	var out []Mention
	add := func(l *Line, code string, all ...Expr) {
		for _, e := range all {
			if e.c != nil && (slices.Contains(e.c.Uses(), f.slot) || slices.Contains(e.c.UsesLast(), f.slot)) {
				out = append(out, Mention{l, code})
				return
			}
		}
	}
	for _, x := range s.AllFacts() {
		add(x.line, x.Name, x.Is)
	}
	for _, l := range s.Nodes() {
		if l.Gate != nil {
			add(l, l.Code, l.Gate.If)
		}
		l.EachRule(func(r *Rule) { add(l, firstOf(r.Code, l.Code), r.exprs()...) })
	}
	for _, t := range s.Targets {
		add(nil, t.Code, t.Of)
	}
	for _, k := range s.Knockouts {
		add(nil, k.Code, k.If)
	}
	for _, g := range s.Grades {
		add(nil, g.Name, g.If)
	}
	for _, t := range s.Ties {
		if t.By == ByFact && t.slot == f.slot {
			out = append(out, Mention{nil, t.Code})
		}
	}
	return out
}
