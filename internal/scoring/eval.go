package scoring

import (
	"slices"

	"thidua/internal/exact"
	"thidua/internal/formula"
	"thidua/internal/words"
)

// State says how a line of a unit stands.
type State uint8

// The states of a line.
const (
	Scored      State = iota // has points, and every figure of it is entered
	Incomplete               // has points, but a bonus or penalty of it is not entered yet
	NotEntered               // the figure its base depends on is not entered: no points, which is not zero
	Undecided                // a figure falls where the sheet gives no points: a person decides
	NotApplying              // does not apply to the unit, and leaves total and denominator
)

// HasPoints says whether a line in this state has points.
func (s State) HasPoints() bool { return s == Scored || s == Incomplete }

// Cell is what a line of a unit comes to. Points are base + bonus − penalty; bonus and penalty are magnitudes.
type Cell struct {
	Base, Bonus, Penalty, Points exact.Num
	State                        State
}

// eval evaluates the lines of one unit.
type eval struct {
	eng        *Engine
	unit       *Unit
	period     Period
	leads      []lead
	ctx        formula.Context
	incomplete bool   // a figure of a joined rule is not entered
	trace      *trace // nil: nobody asked for the account
}

// setUnit points the evaluator at a unit and computes its computed facts.
func (e *eval) setUnit(u *Unit, facts []formula.Value) {
	e.unit = u
	e.ctx.Facts, e.ctx.Last, e.ctx.Cal = facts, u.Last, e.eng.sheet.Calendar()
	for _, f := range e.eng.sheet.Computed() {
		facts[f.Slot()] = f.Is.Compiled().Eval(&e.ctx)
	}
}

// mergeFacts writes the figures the rule reads into buf: verified ones, else reported ones.
func (e *Engine) mergeFacts(u *Unit, buf []formula.Value) []formula.Value {
	n := len(e.sheet.AllFacts())
	if cap(buf) < n {
		buf = make([]formula.Value, n)
	}
	buf = buf[:n]
	k := copy(buf, u.Reported)
	clear(buf[k:])
	for i, v := range u.Verified {
		if v.State != formula.Missing {
			buf[i] = v
		}
	}
	return buf
}

// assigned says whether the unit is scored on the line in this period.
func (e *eval) assigned(n *node) bool {
	if !n.half && e.period == HalfYear {
		return false
	}
	for _, l := range n.limits {
		if !l.Assigned(e.unit.ID, e.unit.Kind) {
			return false
		}
	}
	for _, code := range e.unit.NotAssigned {
		if slices.Contains(n.codes, code) {
			return false
		}
	}
	return true
}

// left is the cell of a line that the unit is not assigned.
func (e *eval) left(n *node) Cell {
	if n.full && (n.half || e.period != HalfYear) {
		e.note(func() Step { return Step{Code: n.line.Code, Msg: words.M("account.full", n.max), Points: &n.max} })
		return Cell{Base: n.max, Points: n.max}
	}
	e.note(func() Step { return Step{Code: n.line.Code, Msg: words.M("account.notassigned")} })
	return Cell{State: NotApplying}
}

// line scores a line without lines below it.
func (e *eval) line(n *node) Cell {
	e.ctx.Why.Key = ""
	e.incomplete = false
	if !e.assigned(n) {
		return e.left(n)
	}
	if n.gate != nil {
		if c, shut := e.gate(n); shut {
			return c
		}
	}
	e.ctx.Local = [formula.LocalCount]exact.Num{formula.MaxPoints: n.max}
	base := formula.Of(n.max)
	if n.base != nil {
		if base = n.base.score(e); base.State != formula.Entered {
			return e.without(n, base)
		}
	} else if n.line.Max != nil {
		e.note(func() Step { return Step{Code: n.line.Code, Msg: words.M("account.fullbase", n.max), Points: &n.max} })
	}
	c := Cell{Base: base.Num}
	if e.adjust(n, &c); c.State == Undecided {
		return Cell{State: Undecided}
	}
	return e.finish(n, c)
}

// gate says whether the line is shut, and with what.
func (e *eval) gate(n *node) (Cell, bool) {
	v := n.gate.Eval(&e.ctx)
	switch {
	case v.State != formula.Entered:
		e.noteNothing(nil, figure{x: n.gate}, v)
		return e.without(n, v), true
	case v.Num.Zero():
		e.note(func() Step { return Step{Code: n.line.Code, Msg: e.gateText(n), Points: &n.shut} })
		return Cell{Base: n.shut, Points: n.shut}, true
	}
	return Cell{}, false
}

// without is the cell of a line whose base has no figure.
func (e *eval) without(n *node, v formula.Value) Cell {
	switch v.State {
	case formula.NA:
		return e.left(n)
	case formula.Undefined:
		return Cell{State: Undecided}
	}
	return Cell{State: NotEntered}
}

// adjust adds the additions and deductions of a line or group to its cell, within their caps.
func (e *eval) adjust(n *node, c *Cell) {
	e.ctx.Local[formula.MaxPoints], e.ctx.Local[formula.BasePoints] = n.max, c.Base
	for _, p := range n.adjust {
		e.addPart(p, c)
	}
	if len(n.late) > 0 {
		e.ctx.Local[formula.PenaltyPoints], e.ctx.Local[formula.BonusPoints] = c.Penalty, c.Bonus
		for _, p := range n.late {
			e.addPart(p, c)
		}
	}
	if n.bonus != nil && n.bonus.Less(c.Bonus) {
		e.note(func() Step { return Step{Code: n.line.Code, Msg: words.M("account.bonuscap", c.Bonus, *n.bonus)} })
		c.Bonus = *n.bonus
	}
	if n.penalty != nil && n.penalty.Less(c.Penalty) {
		e.note(func() Step { return Step{Code: n.line.Code, Msg: words.M("account.penaltycap", c.Penalty, *n.penalty)} })
		c.Penalty = *n.penalty
	}
	if e.incomplete && c.State == Scored {
		c.State = Incomplete
	}
}

func (e *eval) addPart(p part, c *Cell) {
	v := p.score(e)
	switch v.State {
	case formula.Entered:
		if v.Num.Sign() < 0 {
			c.Penalty = c.Penalty.Add(v.Num.Neg())
		} else {
			c.Bonus = c.Bonus.Add(v.Num)
		}
	case formula.NA:
	case formula.Undefined:
		c.State = Undecided
	default:
		e.incomplete = true
	}
}

// finish applies the floor and the rounding of a line and adds up its points.
func (e *eval) finish(n *node, c Cell) Cell {
	c.Points = c.Base.Add(c.Bonus).Sub(c.Penalty)
	if n.floor != nil && c.Points.Less(*n.floor) {
		e.note(func() Step { return Step{Code: n.line.Code, Msg: words.M("account.floor", *n.floor), Points: n.floor} })
		c.Points = *n.floor
		c.settle()
	}
	if n.round {
		c.Points = e.round(c.Points)
		c.Bonus, c.Penalty = e.round(c.Bonus), e.round(c.Penalty)
		c.Base = c.Points.Sub(c.Bonus).Add(c.Penalty)
	}
	return c
}

// settle makes base, bonus and penalty add up to the points again after a floor or cap changed them.
func (c *Cell) settle() {
	rest := c.Base.Add(c.Bonus).Sub(c.Points)
	if rest.Sign() >= 0 {
		c.Penalty = rest
		return
	}
	c.Base, c.Penalty = c.Points.Sub(c.Bonus), exact.Num{}
}

func (e *eval) round(n exact.Num) exact.Num { return n.Round(e.eng.places, e.eng.mode) }

// group adds up the lines below a group and applies what the group itself says.
func (e *eval) group(n *node, cells []Cell) Cell {
	sum := Cell{State: NotApplying}
	for _, k := range n.kids {
		kid := &cells[k]
		if kid.State == NotApplying {
			continue
		}
		if sum.State == NotApplying {
			sum.State = Scored
		}
		if kid.State != Scored {
			sum.State = Incomplete
		}
		if !kid.State.HasPoints() {
			continue
		}
		sum.addWeighted(kid, e.eng.nodes[k].weight)
	}
	if sum.State == NotApplying {
		return sum
	}
	e.incomplete = false
	e.ctx.Local = [formula.LocalCount]exact.Num{formula.MaxPoints: n.max}
	if e.adjust(n, &sum); sum.State == Undecided {
		sum.State = Incomplete // the group's own row waits for a person; its lines have their points
	}
	return e.finish(n, sum)
}

func (c *Cell) addWeighted(k *Cell, weight *exact.Num) {
	base, bonus, penalty := k.Base, k.Bonus, k.Penalty
	if weight != nil {
		base, bonus, penalty = base.Mul(*weight), bonus.Mul(*weight), penalty.Mul(*weight)
	}
	c.Base, c.Bonus, c.Penalty = c.Base.Add(base), c.Bonus.Add(bonus), c.Penalty.Add(penalty)
}

// gateText says why a line is shut.
func (e *eval) gateText(n *node) words.Msg {
	if text := n.line.Gate.Text; text != "" {
		return words.M("account.gate", text, n.shut)
	}
	return words.M("account.gate", e.shown(n.gate), n.shut)
}

// inScope reports whether leader-relative points of the line matter to the unit: it is assigned the line and its gate
// is open.
func (e *eval) inScope(p *leaderPart) bool {
	n := e.eng.nodes[p.node]
	if !e.assigned(n) {
		return false
	}
	e.ctx.Local = [formula.LocalCount]exact.Num{formula.MaxPoints: n.max}
	for _, x := range []*formula.Expr{n.gate, p.rule.If.Compiled()} {
		if x != nil && !x.Eval(&e.ctx).True() {
			return false
		}
	}
	return true
}

// anyLeader says whether the unit has a leader-relative line, so that its points wait for the other units.
func (e *eval) anyLeader() bool {
	for _, p := range e.eng.leaders {
		if e.assigned(e.eng.nodes[p.node]) {
			return true
		}
	}
	return false
}
