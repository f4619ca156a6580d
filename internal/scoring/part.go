package scoring

import (
	"thidua/internal/exact"
	"thidua/internal/formula"
	"thidua/internal/sheet"
	"thidua/internal/words"
)

// part is a rule readied for scoring. It gives points, or one of the kinds of nothing: Missing (a figure is not
// entered), NA (does not apply), Undefined (a person decides; ctx.Why says why).
type part interface{ score(e *eval) formula.Value }

// figure is what a rule reads: a fact, or a formula over facts.
type figure struct {
	slot int
	x    *formula.Expr
}

func (f figure) value(e *eval) formula.Value {
	if f.x != nil {
		return f.x.Eval(&e.ctx)
	}
	return e.ctx.Facts[f.slot]
}

// guarded is a rule with its condition, cap and floor.
type guarded struct {
	rule  *sheet.Rule
	inner part
	cond  *formula.Expr
	cap   *exact.Num
	floor *exact.Num
}

func (g *guarded) score(e *eval) formula.Value {
	mark := e.mark()
	if g.cond != nil {
		c := g.cond.Eval(&e.ctx)
		if c.State != formula.Entered { // what nobody has said yet is no "no"
			e.noteNothing(g.rule, figure{x: g.cond}, c)
			return c
		}
		if c.Num.Zero() {
			e.note(func() Step { return step("account.notmet", g.rule, g.name()).quiet() })
			return formula.Of(exact.Num{})
		}
	}
	v := g.inner.score(e)
	if v.State != formula.Entered {
		return v
	}
	if g.cap != nil && g.cap.Less(v.Num.Abs()) { // it holds on both sides of zero (patterns R5, R7)
		capped := *g.cap
		if v.Num.Sign() < 0 {
			capped = capped.Neg()
		}
		e.note(func() Step { return step("account.rowcap", g.rule, *g.cap) })
		v.Num = capped
	}
	if g.floor != nil && v.Num.Less(*g.floor) {
		e.note(func() Step { return step("account.rowfloor", g.rule, *g.floor) })
		v.Num = *g.floor
	}
	if e.trace != nil {
		e.worth(mark, v.Num)
	}
	return v
}

func (g *guarded) name() words.Msg {
	if g.rule.Text != "" {
		return words.M("account.plain", g.rule.Text)
	}
	return words.M("account.row", g.rule.Code)
}

// part readies a rule and those inside it.
func (e *Engine) part(l *sheet.Line, r *sheet.Rule) part {
	inner := e.way(l, r)
	cond := r.If.Compiled()
	if p, ok := inner.(*pointsPart); ok && p.fig.x == nil && p.fig.slot < 0 {
		p.fig.x, cond = cond, nil // the condition is the figure
	}
	if cond == nil && r.Cap == nil && r.Floor == nil {
		return inner
	}
	return &guarded{rule: r, inner: inner, cond: cond, cap: e.ptr(r.Cap), floor: e.ptr(r.Floor)}
}

func (e *Engine) way(l *sheet.Line, r *sheet.Rule) part {
	fig := figure{slot: r.Own(), x: r.Of.Compiled()}
	switch {
	case r.Points != nil:
		return &pointsPart{r, fig, e.num(*r.Points)}
	case r.Each != nil:
		return &eachPart{r, fig, e.num(*r.Each)}
	case len(r.Bands) > 0:
		return e.bandsPart(r, fig)
	case len(r.Levels) > 0:
		return e.levelsPart(r, fig)
	case r.Steps != nil:
		return e.stepsPart(r, fig)
	case r.Table != nil:
		return e.tablePart(r)
	case r.Leader != nil:
		return e.leaderPart(l, r)
	case r.Entered != nil:
		return &enteredPart{r, fig}
	case !r.Formula.IsZero():
		return &formulaPart{r, r.Formula.Compiled()}
	case r.Start != nil:
		return &startPart{r, e.num(*r.Start)}
	}
	return e.manyPart(l, r)
}

// pointsPart gives all or nothing (pattern R1).
type pointsPart struct {
	rule *sheet.Rule
	fig  figure
	pts  exact.Num
}

func (p *pointsPart) score(e *eval) formula.Value {
	v := p.fig.value(e)
	if v.State != formula.Entered {
		return e.nothing(p.rule, p.fig, v)
	}
	if v.Num.Zero() {
		e.note(func() Step { return step("account.no", p.rule, e.figure(p.rule, p.fig, v)).quiet() })
		return formula.Of(exact.Num{})
	}
	e.note(func() Step {
		return step("account.yes", p.rule, e.figure(p.rule, p.fig, v), signed(p.pts)).points(p.pts)
	})
	return formula.Of(p.pts)
}

// eachPart counts cases, for better or worse (patterns R3 to R5). It knows no limit: that is the rule's cap, and where
// a sheet has none the count is open.
type eachPart struct {
	rule *sheet.Rule
	fig  figure
	pts  exact.Num
}

func (p *eachPart) score(e *eval) formula.Value {
	v := p.fig.value(e)
	if v.State != formula.Entered {
		return e.nothing(p.rule, p.fig, v)
	}
	n := v.Num.Mul(p.pts)
	e.note(func() Step {
		s := step("account.each", p.rule, e.figure(p.rule, p.fig, v), signed(p.pts), signed(n)).points(n)
		if v.Num.Zero() {
			s.Msg = words.M("account.eachzero", e.figure(p.rule, p.fig, v))
			return s.quiet()
		}
		return s
	})
	return formula.Of(n)
}

// bandRow is a band with its points at the sheet's common denominator.
type bandRow struct {
	band *sheet.Band
	pts  exact.Num
}

// bandsPart gives points by where a figure lies (patterns R8 to R11).
type bandsPart struct {
	rule *sheet.Rule
	fig  figure
	rows []bandRow
}

func (e *Engine) bandsPart(r *sheet.Rule, fig figure) part {
	p := &bandsPart{rule: r, fig: fig}
	for _, b := range r.Bands {
		p.rows = append(p.rows, bandRow{b, e.opt(b.Points)})
	}
	return p
}

// score takes the first band that holds the figure; the proof-reader warns where two do.
func (p *bandsPart) score(e *eval) formula.Value {
	v := p.fig.value(e)
	if v.State != formula.Entered {
		return e.nothing(p.rule, p.fig, v)
	}
	for i := range p.rows {
		row := &p.rows[i]
		if !row.band.Has(v.Num) {
			continue
		}
		if row.band.Decide {
			return e.decide(p.rule, words.M("account.decide", e.figure(p.rule, p.fig, v), bandText(row.band)))
		}
		e.note(func() Step {
			return step("account.band", p.rule, e.figure(p.rule, p.fig, v), bandText(row.band), signed(row.pts)).points(row.pts)
		})
		return formula.Of(row.pts)
	}
	// Sheets in use leave gaps just at their thresholds: such a figure is in no band, and a person says what it is worth.
	return e.decide(p.rule, words.M("account.gap", e.figure(p.rule, p.fig, v)))
}

// levelsPart gives points by a level that somebody chose (patterns R25, R26).
type levelsPart struct {
	rule *sheet.Rule
	fig  figure
	rows map[int64]levelRow
}

type levelRow struct {
	level *sheet.Level
	pts   exact.Num
}

func (e *Engine) levelsPart(r *sheet.Rule, fig figure) part {
	options := e.options(r)
	p := &levelsPart{rule: r, fig: fig, rows: map[int64]levelRow{}}
	for i, o := range options {
		for _, lv := range r.Levels {
			if lv.Name == o {
				p.rows[int64(i)] = levelRow{lv, e.opt(lv.Points)}
			}
		}
	}
	return p
}

// options returns the levels of the fact that a rule by levels reads.
func (e *Engine) options(r *sheet.Rule) []string {
	slot := r.Own()
	if c := r.Of.Compiled(); c != nil && len(c.Uses()) > 0 {
		slot = c.Uses()[0]
	}
	if slot < 0 {
		return nil
	}
	return e.sheet.AllFacts()[slot].Levels
}

func (p *levelsPart) score(e *eval) formula.Value {
	v := p.fig.value(e)
	if v.State != formula.Entered {
		return e.nothing(p.rule, p.fig, v)
	}
	at, _ := v.Num.Int64()
	row, ok := p.rows[at]
	switch {
	case !ok:
		return e.decide(p.rule, words.M("account.gap", e.figure(p.rule, p.fig, v)))
	case row.level.Decide:
		return e.decide(p.rule, words.M("account.decidelevel", e.figure(p.rule, p.fig, v)))
	}
	e.note(func() Step {
		return step("account.level", p.rule, e.figure(p.rule, p.fig, v), signed(row.pts)).points(row.pts)
	})
	return formula.Of(row.pts)
}

// startPart is the balance from which a line is counted down and up (pattern R35).
type startPart struct {
	rule *sheet.Rule
	pts  exact.Num
}

func (p *startPart) score(e *eval) formula.Value {
	e.note(func() Step { return step("account.start", p.rule, p.pts).points(p.pts) })
	return formula.Of(p.pts)
}

// enteredPart takes points as a person enters them (patterns R2, R33): there is nothing to compute, and nothing to
// explain but what was asked.
type enteredPart struct {
	rule *sheet.Rule
	fig  figure
}

func (p *enteredPart) score(e *eval) formula.Value {
	v := p.fig.value(e)
	if v.State != formula.Entered {
		return e.nothing(p.rule, p.fig, v)
	}
	e.note(func() Step { return step("account.entered", p.rule, e.ask(p.rule, p.fig), signed(v.Num)).points(v.Num) })
	return v
}

// formulaPart is for what no other way says (pattern R38).
type formulaPart struct {
	rule *sheet.Rule
	x    *formula.Expr
}

func (p *formulaPart) score(e *eval) formula.Value {
	v := p.x.Eval(&e.ctx)
	if v.State != formula.Entered {
		return e.nothing(p.rule, figure{x: p.x, slot: -1}, v)
	}
	e.note(func() Step { return step("account.formula", p.rule, e.shown(p.x), signed(v.Num)).points(v.Num) })
	return v
}
