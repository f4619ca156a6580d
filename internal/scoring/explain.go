package scoring

import (
	"thidua/internal/exact"
	"thidua/internal/formula"
	"thidua/internal/sheet"
	"thidua/internal/words"
)

// Account is why a line of a unit has the points it has.
type Account struct {
	Code  string
	Cell  Cell // in the round's lane
	Rule  Cell // by the rule alone
	Steps []Step
	Entry *Entry // what a person said, in the round's lane
	// Overridden says that the entry's points differ from the rule's and were taken.
	Overridden bool
	// Provisional says that the points depend on units that may still report.
	Provisional bool
	// Enters says that people enter and agree points on this line.
	Enters bool
	Below  []Account // of the lines below
}

// Explain gives the account of the line or group at index k (see Engine.Index) of unit i, with those below it.
func (r *Round) Explain(i, k int) Account {
	r.load(r.set.Units[i])
	return r.explain(i, k)
}

// ExplainUnit gives the accounts of all lines of unit i on which points are entered, in the order of the paper.
func (r *Round) ExplainUnit(i int) []Account {
	r.load(r.set.Units[i])
	out := make([]Account, 0, len(r.eng.entries))
	for _, k := range r.eng.entries {
		out = append(out, r.explain(i, k))
	}
	return out
}

// Index returns the index of a line or group by its code.
func (e *Engine) Index(code string) (int, bool) {
	k, ok := e.byCode[code]
	return k, ok
}

// Entries returns the indexes of the lines whose points people enter and agree, in the order of the paper.
func (e *Engine) Entries() []int { return e.entries }

// Line returns the line or group at an index.
func (e *Engine) Line(k int) *sheet.Line { return e.nodes[k].line }

// Places returns how many decimals the sheet rounds to.
func (e *Engine) Places() int { return e.places }

// Tops returns the indexes of the topmost groups.
func (e *Engine) Tops() []int { return e.tops }

func (r *Round) explain(i, k int) Account {
	n, u := r.eng.nodes[k], r.set.Units[i]
	a := Account{Code: n.line.Code, Enters: n.entry, Cell: r.cells[i][k], Rule: r.rules[i][k]}
	for _, kid := range n.kids {
		below := r.explain(i, kid)
		a.Below = append(a.Below, below)
		a.Provisional = a.Provisional || below.Provisional
	}
	r.work.trace = &trace{}
	if len(n.kids) > 0 {
		r.work.group(n, r.rules[i])
	} else {
		r.work.line(n)
	}
	a.Steps = append(r.verified(u, n), r.work.trace.steps...)
	r.work.trace = nil
	if r.hasLeader(k) && !r.set.Closed && a.Rule.State.HasPoints() {
		a.Provisional = true
		a.Steps = append(a.Steps, Step{Code: n.line.Code, Msg: words.M("account.provisional")})
	}
	if n.entry && a.Rule.State != NotApplying {
		a.Steps = append(a.Steps, Step{Code: n.line.Code, Msg: resultMsg(a.Rule), Quiet: r.plain(a)})
	}
	if n.entry && r.lane != Rule && !r.unanswered(u, n) {
		r.explainEntry(u, &a)
	}
	return a
}

// plain says that the line is at its full base with nothing added or deducted: the first sentence said it all.
func (r *Round) plain(a Account) bool {
	return a.Rule.State == Scored && a.Rule.Bonus.Zero() && a.Rule.Penalty.Zero() && len(a.Below) == 0
}

// verified tells of figures that were found to differ from what the unit reported.
func (r *Round) verified(u *Unit, n *node) []Step {
	var out []Step
	if len(u.Verified) == 0 {
		return nil
	}
	for _, f := range r.eng.factsOf[n.line] {
		if f.Slot() >= len(u.Reported) || f.Slot() >= len(u.Verified) {
			continue
		}
		was, is := u.Reported[f.Slot()], u.Verified[f.Slot()]
		if was.State == formula.Missing || is.State == formula.Missing || was.State == is.State && was.Num.Equal(is.Num) {
			continue
		}
		out = append(out, Step{
			Code: f.Name, Msg: words.M("account.verified", firstOf(f.Ask, f.Name), FigureMsg(f, was), FigureMsg(f, is)),
		})
	}
	return out
}

func firstOf(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

func (r *Round) hasLeader(k int) bool {
	for _, p := range r.eng.leaders {
		if p.node == k {
			return true
		}
	}
	return false
}

// resultMsg says what a cell comes to: «5 điểm chuẩn + 0,5 thưởng = 5,5 điểm».
func resultMsg(c Cell) words.Msg {
	if !c.State.HasPoints() {
		return words.M("account.nopoints")
	}
	var parts []words.Msg
	if !c.Bonus.Zero() {
		parts = append(parts, words.M("account.parts2", c.Bonus))
	}
	if !c.Penalty.Zero() {
		parts = append(parts, words.M("account.parts3", c.Penalty))
	}
	if len(parts) == 0 {
		return words.M("account.result", c.Points)
	}
	return words.M("account.resultparts", c.Base, parts, c.Points)
}

// explainEntry adds what a person said about the line.
func (r *Round) explainEntry(u *Unit, a *Account) {
	en, ok := u.Entry(a.Code, r.lane)
	lane := words.M("lane." + string(r.lane))
	if n := len(u.Entries[a.Code][r.lane]); n > 1 {
		lane = words.M("account.second", lane, n)
	}
	if !ok {
		if r.lane != Claimed && a.Rule.State != NotApplying {
			a.Steps = append(a.Steps, Step{Code: a.Code, Msg: words.M("account.unmarked", lane)})
		}
		return
	}
	a.Entry = &en
	if en.Points == nil || a.Rule.State.HasPoints() && en.Points.Equal(a.Rule.Points) {
		a.Steps = append(a.Steps, Step{Code: a.Code, Msg: words.M("account.asrule", lane), Quiet: true})
		return
	}
	a.Overridden = en.Points.Equal(a.Cell.Points) && a.Cell.State.HasPoints()
	if !a.Overridden {
		return
	}
	m := words.M("account.override", lane, *en.Points, a.Rule.Points, en.Reason, en.By)
	if !a.Rule.State.HasPoints() {
		m = words.M("account.overridenone", lane, *en.Points, en.Reason, en.By)
	}
	a.Steps = append(a.Steps, Step{Code: a.Code, Msg: m, Points: en.Points})
}

// All returns the steps of the account and of those below it, in the order of the paper.
func (a *Account) All() []Step {
	var out []Step
	for i := range a.Below {
		out = append(out, a.Below[i].All()...)
	}
	return append(out, a.Steps...)
}

// Own returns the steps of the group itself and of the groups below it, not of the lines on which points are entered.
func (a *Account) Own() []Step {
	if len(a.Below) == 0 {
		return nil
	}
	var out []Step
	for i := range a.Below {
		if !a.Below[i].Enters {
			out = append(out, a.Below[i].Own()...)
		}
	}
	return append(out, a.Steps...)
}

// Why writes the account of a line in one paragraph. Rows that changed nothing are told only where all is set.
func (a *Account) Why(lang words.Lang, all bool) string { return Say(lang, a.All(), all) }

// Units returns the units of the round.
func (r *Round) Units() []*Unit { return r.set.Units }

// Lane returns the lane of the round.
func (r *Round) Lane() Lane { return r.lane }

// Set returns the set that the round scores.
func (r *Round) Set() *Set { return r.set }

// Engine returns the engine that scored the round.
func (r *Round) Engine() *Engine { return r.eng }

// Order returns the units, best first, those out of the ranking last.
func (r *Round) Order() []int { return r.order }

// Standing returns where unit i stands.
func (r *Round) Standing(i int) Standing { return r.sums[i] }

// Cell returns what the line at index k of unit i comes to in the round's lane.
func (r *Round) Cell(i, k int) Cell { return r.cells[i][k] }

// RuleCell returns what the rule alone gives on the line at index k of unit i.
func (r *Round) RuleCell(i, k int) Cell { return r.rules[i][k] }

// Points returns the total of unit i.
func (r *Round) Points(i int) exact.Num { return r.sums[i].Total }
