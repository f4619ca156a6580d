package scoring

import (
	"thidua/internal/exact"
	"thidua/internal/formula"
	"thidua/internal/sheet"
	"thidua/internal/words"
)

// stepsPart pays for each step past a threshold (patterns R12, R42), so that a target just reached and one far passed
// are told apart; with down, for each step below it.
type stepsPart struct {
	rule              *sheet.Rule
	fig               figure
	at                exact.Num
	passed, down      bool
	first, every, pts exact.Num
	parts             bool
}

func (e *Engine) stepsPart(r *sheet.Rule, fig figure) part {
	s := r.Steps
	p := &stepsPart{rule: r, fig: fig, first: e.opt(s.First), every: s.Every, pts: e.num(s.Points), parts: s.Parts}
	p.at, p.passed, p.down = s.Threshold()
	return p
}

func (p *stepsPart) score(e *eval) formula.Value {
	v := p.fig.value(e)
	if v.State != formula.Entered {
		return e.nothing(p.rule, p.fig, v)
	}
	way := v.Num.Sub(p.at)
	if p.down {
		way = way.Neg()
	}
	if way.Sign() < 0 || p.passed && way.Zero() {
		e.note(func() Step { return step(p.key("short"), p.rule, e.figure(p.rule, p.fig, v), p.at).quiet() })
		return formula.Of(exact.Num{})
	}
	n, _ := way.Div(p.every)
	if !p.parts { // "each 1 %" pays for a whole one: a step that is begun is none, unless the sheet counts parts
		n = n.Floor()
	}
	sum := p.first.Add(n.Mul(p.pts))
	e.note(func() Step {
		s := step(p.key("steps"), p.rule, e.figure(p.rule, p.fig, v), p.at, n, p.every, signed(p.pts), signed(sum)).points(
			sum,
		)
		if !p.first.Zero() {
			s.Msg = words.M(
				p.key("first"), e.figure(p.rule, p.fig, v), p.at, signed(p.first), n, p.every, signed(p.pts), signed(sum),
			)
		}
		return s
	})
	return formula.Of(sum)
}

func (p *stepsPart) key(name string) string {
	if p.down {
		return "account." + name + "down"
	}
	return "account." + name + "up"
}

// tablePart reads two figures at once (pattern R24), such as how much was done and how late.
type tablePart struct {
	rule         *sheet.Rule
	down, across figure
	pts          [][]exact.Num
}

func (e *Engine) tablePart(r *sheet.Rule) part {
	p := &tablePart{rule: r, down: figure{x: r.Table.Down.Of.Compiled()}, across: figure{x: r.Table.Across.Of.Compiled()}}
	for _, row := range r.Table.Points {
		var out []exact.Num
		for _, n := range row {
			out = append(out, e.num(n))
		}
		p.pts = append(p.pts, out)
	}
	return p
}

func (p *tablePart) score(e *eval) formula.Value {
	a, b := p.down.value(e), p.across.value(e)
	for _, side := range []struct {
		fig figure
		v   formula.Value
	}{{p.down, a}, {p.across, b}} {
		if side.v.State != formula.Entered {
			return e.nothing(p.rule, side.fig, side.v)
		}
	}
	i, j := bandOf(p.rule.Table.Down.Bands, a.Num), bandOf(p.rule.Table.Across.Bands, b.Num)
	if i < 0 || j < 0 { // the sheet is silent: no cell is the nearest one
		return e.decide(p.rule, words.M("account.gaptwo", e.figure(nil, p.down, a), e.figure(nil, p.across, b)))
	}
	pts := p.pts[i][j]
	e.note(func() Step {
		return step("account.table", p.rule, e.ask(
			p.rule, p.down,
		), e.figure(nil, p.down, a), bandText(p.rule.Table.Down.Bands[i]),
			e.figure(nil, p.across, b), bandText(p.rule.Table.Across.Bands[j]), signed(pts)).points(pts)
	})
	return formula.Of(pts)
}

func bandOf(bands []*sheet.Band, x exact.Num) int {
	for i, b := range bands {
		if b.Has(x) {
			return i
		}
	}
	return -1
}

// manyPart joins rules: all of them, the one worth most, or at most one.
type manyPart struct {
	rule *sheet.Rule
	in   []part
	join func(e *eval, p *manyPart, worth []exact.Num) formula.Value
}

func (e *Engine) manyPart(l *sheet.Line, r *sheet.Rule) part {
	p := &manyPart{rule: r}
	switch {
	case len(r.Sum) > 0:
		p.join = sumOf
	case len(r.Highest) > 0:
		p.join = highestOf
	default:
		p.join = oneOf
	}
	for _, in := range r.Parts() {
		p.in = append(p.in, e.part(l, in))
	}
	return p
}

// score joins what is entered. A part not entered counts for nothing and leaves the line incomplete; a part that a
// person must decide leaves the whole to the person.
func (p *manyPart) score(e *eval) formula.Value {
	var buf [8]exact.Num
	worth := buf[:0]
	state, na := formula.Entered, 0
	for _, in := range p.in {
		v := in.score(e)
		switch v.State {
		case formula.Entered:
		case formula.NA:
			na++
		case formula.Undefined:
			return v
		default:
			state = formula.Missing
		}
		if v.State != formula.Entered {
			v.Num = exact.Num{}
		}
		worth = append(worth, v.Num)
	}
	if na == len(p.in) {
		return formula.Value{State: formula.NA}
	}
	if state == formula.Missing {
		e.incomplete = true
	}
	return p.join(e, p, worth)
}

// sumOf counts every part.
func sumOf(_ *eval, _ *manyPart, worth []exact.Num) formula.Value {
	var sum exact.Num
	for _, n := range worth {
		sum = sum.Add(n)
	}
	return formula.Of(sum)
}

// highestOf counts one achievement at its highest level only, whatever else of it is entered (pattern R27).
func highestOf(e *eval, p *manyPart, worth []exact.Num) formula.Value {
	var sum exact.Num
	best := worth[0]
	for _, n := range worth {
		best, sum = exact.Max(best, n), sum.Add(n)
	}
	if !sum.Equal(best) { // the account would otherwise seem to add up all rows
		e.note(func() Step { return step("account.highest", p.rule, signed(best)).points(best) })
	}
	return formula.Of(best)
}

// oneOf is for parts that exclude one another (pattern R27). Where two count nonetheless, the figures contradict the
// sheet, and which of them holds is for a person: neither the better nor the first is chosen for them.
func oneOf(e *eval, p *manyPart, worth []exact.Num) formula.Value {
	var got exact.Num
	counted := 0
	for _, n := range worth {
		if !n.Zero() {
			got = n
			counted++
		}
	}
	if counted > 1 {
		return e.decide(p.rule, words.M("account.onlyone", counted))
	}
	return formula.Of(got)
}
