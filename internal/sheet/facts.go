package sheet

import (
	"slices"

	"thidua/internal/exact"
	"thidua/internal/formula"
	"thidua/internal/vn"
)

// collectFacts gives every fact of the sheet its name, kind and slot, in the order of the paper.
func (r *resolver) collectFacts() {
	for _, f := range r.s.Facts {
		r.fact(f, f.Name, nil)
	}
	for _, l := range r.ix.nodes {
		for _, f := range l.Facts {
			r.fact(f, f.Name, l)
		}
		if l.Base != nil {
			r.ruleFact(l, l.Base, l.Code)
		}
		for _, a := range l.Adjust {
			r.ruleFact(l, a, "")
		}
	}
	for _, k := range r.s.Knockouts {
		r.code(k.At, k.Code)
		k.own = -1
		if k.Fact == nil && k.If.IsZero() && k.Below == nil {
			k.Fact = &Fact{At: k.At}
		}
		if k.Fact != nil {
			defaultKind(k.Fact, YesNo)
			if k.Fact.Ask == "" {
				k.Fact.Ask = k.Text
			}
			r.fact(k.Fact, k.Code, nil)
			k.own = k.Fact.slot
			k.Fact.used = k.Fact.used || k.If.IsZero()
		}
	}
}

func defaultKind(f *Fact, k FactKind) {
	if f.Kind == "" {
		f.Kind = k
	}
}

// ruleFact makes or completes the fact that a rule reads directly, then goes into the rules inside it. A base without a
// code of its own is named after its line.
func (r *resolver) ruleFact(l *Line, rule *Rule, fallback string) {
	rule.own = -1
	name := rule.Code
	if name == "" {
		name = fallback
	}
	if rule.Fact == nil && rule.asks() {
		rule.Fact = &Fact{At: rule.At}
	}
	if f := rule.Fact; f != nil {
		r.completeFact(l, rule, name)
		rule.own = f.slot
		f.used = f.used || rule.Of.IsZero()
	}
	for _, in := range rule.Parts() {
		r.ruleFact(l, in, "")
	}
}

// asks says that the rule needs a figure of its own although the sheet does not spell it out.
func (r *Rule) asks() bool {
	if !r.Of.IsZero() {
		return false
	}
	return r.Each != nil || r.Points != nil && r.If.IsZero() || len(r.Levels) > 0 || r.Entered != nil
}

func (r *resolver) completeFact(l *Line, rule *Rule, name string) {
	f := rule.Fact
	switch {
	case rule.Points != nil:
		defaultKind(f, YesNo)
	case rule.Each != nil:
		defaultKind(f, Count)
	case rule.Entered != nil:
		defaultKind(f, Points)
	case len(rule.Levels) > 0:
		defaultKind(f, LevelKind)
		if len(f.Levels) == 0 {
			for _, lv := range rule.Levels {
				f.Levels = append(f.Levels, lv.Name)
			}
		}
	}
	if f.Ask == "" {
		f.Ask = firstOf(rule.Text, l.Short, l.Text)
	}
	if e := rule.Entered; e != nil {
		lo, hi := e.Limits(l)
		f.Min, f.Max = &lo, &hi
	}
	r.fact(f, name, l)
}

// Limits returns the points that may be entered.
func (e *Entered) Limits(l *Line) (lo, hi exact.Num) {
	if e.From != nil {
		lo = *e.From
	}
	switch {
	case e.To != nil:
		hi = *e.To
	case l.Max != nil && lo.Sign() >= 0:
		hi = *l.Max
	}
	return lo, hi
}

func firstOf(texts ...string) string {
	for _, t := range texts {
		if t != "" {
			return t
		}
	}
	return ""
}

// fact registers a fact under its name, or the given one where it has none.
func (r *resolver) fact(f *Fact, name string, l *Line) {
	if f.Name == "" {
		f.Name = name
	}
	f.line, f.slot = l, len(r.ix.facts)
	if f.Ask == "" {
		f.Ask = f.Name
	}
	if f.Name == "" {
		r.fail(f.At, "", "missing-field", "factname")
		return
	}
	if f.Kind == "" && !f.Is.IsZero() {
		f.Kind = Decimal
	}
	if f.Kind == "" {
		r.fail(f.At, f.Name, "missing-field", "factkind", f.Name)
	}
	if f.Kind == LevelKind && len(f.Levels) == 0 {
		r.fail(f.At, f.Name, "missing-field", "factlevels", f.Name)
	}
	r.factLimits(f)
	key := vn.Key(f.Name)
	if have, ok := r.ix.byKey[key]; ok && (have == f.Name || !numbersDiffer(have, f.Name)) {
		r.fail(f.At, f.Name, "duplicate", "facttwice", f.Name, have)
		return
	}
	if len(r.ix.facts) >= maxFacts {
		r.fail(f.At, f.Name, "size", "manyfacts", maxFacts)
		return
	}
	r.ix.byKey[key] = f.Name
	r.ix.byName[f.Name] = f
	r.ix.facts = append(r.ix.facts, f)
}

func (r *resolver) factLimits(f *Fact) {
	zero, one := exact.New(0), exact.New(1)
	if f.Min == nil && f.Is.IsZero() {
		switch f.Kind {
		case Count, Percentage, Money, Ratio:
			f.Min = &zero
		case Rank:
			f.Min = &one
		}
	}
	if f.Min != nil && f.Max != nil && f.Max.Less(*f.Min) {
		r.fail(f.At, f.Name, "range", "factrange", f.Name, *f.Min, *f.Max)
	}
}

// formulas compiles every formula of the sheet. All facts have their slots by now.
func (r *resolver) formulas() {
	for _, f := range r.ix.facts {
		r.compile(&f.Is, f.Name, f.Value(), false)
	}
	for _, l := range r.ix.nodes {
		if l.Gate != nil {
			if l.Gate.If.IsZero() {
				r.fail(l.Gate.At, l.Code, "missing-field", "gateif", l.Code)
			}
			r.compile(&l.Gate.If, l.Code, formula.Bool, false)
		}
		l.EachRule(func(rule *Rule) { r.ruleFormulas(l, rule) })
	}
	for _, t := range r.s.Targets {
		if t.Of.IsZero() {
			r.fail(t.At, t.Code, "missing-field", "targetof", t.Code)
		}
		r.compile(&t.Of, t.Code, formula.Number, false)
	}
	for _, k := range r.s.Knockouts {
		r.compile(&k.If, k.Code, formula.Bool, false)
		if k.If.IsZero() && k.Fact != nil && k.Fact.Kind != YesNo {
			r.fail(k.At, k.Code, "kind", "knockoutkind", k.Code)
		}
	}
	for _, g := range r.s.Grades {
		r.compile(&g.If, g.Name, formula.Bool, false)
	}
}

// ruleFormulas compiles the formulas of one rule and checks that its figure is of the kind the rule reads.
func (r *resolver) ruleFormulas(l *Line, rule *Rule) {
	code := firstOf(rule.Code, l.Code)
	r.compile(&rule.If, code, formula.Bool, true)
	r.compile(&rule.Formula, code, formula.Number, true)
	if t := rule.Table; t != nil {
		r.axis(code, &t.Down)
		r.axis(code, &t.Across)
	}
	if d := rule.Leader; d != nil {
		if d.Actual.IsZero() {
			r.fail(d.At, code, "missing-field", "leaderactual", code)
		}
		r.compile(&d.Actual, code, formula.Number, false)
		r.compile(&d.Target, code, formula.Number, false)
	}
	want, reads := rule.reads()
	if !reads {
		if !rule.Of.IsZero() {
			r.fail(rule.Of.At, code, "unused", "ofunused", code)
		}
		return
	}
	r.compile(&rule.Of, code, want, true)
	r.figure(code, rule, want)
}

func (r *resolver) axis(code string, a *Axis) {
	if a.Of.IsZero() {
		r.fail(a.At, code, "missing-field", "axisof", code)
	}
	r.compile(&a.Of, code, formula.Number, false)
}

// reads returns the kind of figure the rule reads, and whether it reads one.
func (r *Rule) reads() (formula.Kind, bool) {
	switch {
	case r.Points != nil:
		return formula.Bool, true
	case len(r.Levels) > 0:
		return formula.Level, true
	case r.Each != nil, len(r.Bands) > 0, r.Steps != nil, r.Entered != nil:
		return formula.Number, true
	}
	return 0, false
}

// figure checks the rule's own fact where no formula is given, and that the levels of table and fact are the same.
func (r *resolver) figure(code string, rule *Rule, want formula.Kind) {
	if rule.Of.IsZero() {
		switch {
		case rule.own < 0 && (want != formula.Bool || rule.If.IsZero()):
			r.fail(rule.At, code, "missing-field", "nofigure", code)
		case rule.own >= 0 && rule.Fact.Value() != want:
			r.fail(rule.Fact.At, code, "kind", "factwrongkind", code)
		}
	}
	if want != formula.Level {
		return
	}
	f := rule.Fact
	if c := rule.Of.Compiled(); c != nil && len(c.Uses()) == 1 {
		f = r.ix.facts[c.Uses()[0]]
	}
	if f == nil {
		return
	}
	for _, lv := range rule.Levels {
		if !slices.Contains(f.Levels, lv.Name) {
			r.fail(lv.At, code, "unknown-name", "nolevel", lv.Name, f.Name)
		}
	}
}
