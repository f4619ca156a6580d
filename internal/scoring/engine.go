package scoring

import (
	"slices"

	"thidua/internal/exact"
	"thidua/internal/formula"
	"thidua/internal/sheet"
)

// Engine is a score sheet readied for scoring. It may be used by several goroutines at once.
type Engine struct {
	sheet   *sheet.Sheet
	nodes   []*node // each after the nodes below it, so that a group finds its lines scored
	entries []int   // nodes whose points people enter and agree, in the order of the paper
	tops    []int
	byCode  map[string]int
	factsOf map[*sheet.Line][]*sheet.Fact
	leaders []*leaderPart
	places  int
	mode    exact.Mode
	atLine  bool
	full    exact.Num // the denominator of a unit that all lines apply to
	denom   int64     // common denominator of the sheet's constants
}

// node is a line or group readied for scoring.
type node struct {
	line    *sheet.Line
	index   int
	kids    []int
	max     exact.Num
	counts  exact.Num // the maximum as it counts in the total, through all weights
	gate    *formula.Expr
	shut    exact.Num // points where the gate is shut
	base    part      // nil: the full maximum
	adjust  []part
	late    []part // adjustments that read the line's own bonus or penalty
	bonus   *exact.Num
	penalty *exact.Num
	floor   *exact.Num
	weight  *exact.Num // as a share: 0.3
	round   bool       // the sheet's rounding happens here
	full    bool       // gives its maximum where not assigned
	half    bool       // scored at the half-year
	entry   bool
	codes   []string      // of the line and the groups above it
	limits  []*sheet.Line // of these, the ones that apply to some units only
	fast    *fastLine     // nil: not on the fast path
}

// Rules is a version of the rules by which the engine scores. A round keeps the version that it was opened with, so
// that a change of the engine never moves the points of a year that is closed (N7). Whoever changes what any sheet
// comes to adds a version, keeps what the older ones do, and writes the golden file of the new one; testdata/rules
// holds what each version gives.
type Rules int

// The versions.
const (
	FirstRules Rules = 0 // as the engine scored when versions began, in December 2026
	Newest           = FirstRules
)

// NewBy readies a resolved sheet for scoring by a version of the rules; false for one that this program does not know.
func NewBy(s *sheet.Sheet, rules Rules) (*Engine, bool) {
	if rules < FirstRules || rules > Newest {
		return nil, false
	}
	return New(s), true
}

// New readies a resolved sheet for scoring by the newest rules. An unresolved sheet is a programmer's error and panics.
func New(s *sheet.Sheet) *Engine {
	if !s.Resolved() {
		panic("scoring: the sheet is not resolved")
	}
	e := &Engine{sheet: s, byCode: map[string]int{}, factsOf: map[*sheet.Line][]*sheet.Fact{}, places: 2, atLine: true}
	if r := s.Rounding; r != nil {
		e.places, e.atLine = r.Places, r.Where != sheet.AtTotal
		switch r.Mode {
		case sheet.HalfEven:
			e.mode = exact.HalfEven
		case sheet.Down:
			e.mode = exact.Down
		}
	}
	for _, f := range s.AllFacts() {
		e.factsOf[f.Line()] = append(e.factsOf[f.Line()], f)
	}
	e.denom = fastDenom(s, e.places)
	for _, l := range s.Lines {
		e.tops = append(e.tops, e.add(l, nil, false))
	}
	for _, k := range e.tops {
		e.weigh(k, exact.New(1))
	}
	for _, l := range s.Entries() {
		k := e.byCode[l.Code]
		e.entries = append(e.entries, k)
		e.full = e.full.Add(e.nodes[k].counts)
	}
	return e
}

// Sheet returns the sheet that the engine scores.
func (e *Engine) Sheet() *sheet.Sheet { return e.sheet }

// add readies a line and those below it and returns its index. What the group above says of units, half-year and lines
// not assigned holds for the line too.
func (e *Engine) add(l *sheet.Line, above *node, below bool) int {
	n := &node{line: l, half: l.InHalfYear(), full: e.sheet.Treatment(l) == sheet.Full}
	n.inherit(above)
	n.entry = l.IsEntry() && !below
	for _, c := range l.Lines {
		n.kids = append(n.kids, e.add(c, n, below || n.entry))
	}
	if l.Max != nil {
		n.max = e.num(*l.Max)
	}
	if l.Gate != nil {
		n.gate, n.shut = l.Gate.If.Compiled(), e.opt(l.Gate.Else)
	}
	if l.Base != nil {
		n.base = e.part(l, l.Base)
	}
	for _, r := range l.Adjust {
		if readsAdjust(r) {
			n.late = append(n.late, e.part(l, r))
		} else {
			n.adjust = append(n.adjust, e.part(l, r))
		}
	}
	n.bounds(e, l)
	n.round = e.atLine && n.entry
	n.fast = e.fast(n)
	n.index = len(e.nodes)
	e.nodes = append(e.nodes, n)
	e.byCode[l.Code] = n.index
	return n.index
}

// inherit takes over what the group above says.
func (n *node) inherit(above *node) {
	if above != nil {
		n.codes, n.limits = slices.Clone(above.codes), slices.Clone(above.limits)
		n.half = n.half && above.half
		if n.line.Unassigned == "" {
			n.full = above.full
		}
	}
	n.codes = append(n.codes, n.line.Code)
	if n.line.Applies != nil {
		n.limits = append(n.limits, n.line)
	}
}

// weigh works out what the maximum of a node counts in the total.
func (e *Engine) weigh(k int, share exact.Num) {
	n := e.nodes[k]
	if n.weight != nil {
		share = share.Mul(*n.weight)
	}
	n.counts = n.max.Mul(share)
	for _, kid := range n.kids {
		e.weigh(kid, share)
	}
}

func (n *node) bounds(e *Engine, l *sheet.Line) {
	if c := l.Caps; c != nil {
		n.bonus, n.penalty = e.ptr(c.Bonus), e.ptr(c.Penalty)
		if c.Both != nil {
			n.bonus, n.penalty = lower(n.bonus, *c.Both), lower(n.penalty, *c.Both)
		}
	}
	n.floor = e.ptr(l.Floor)
	if l.Weight != nil {
		w, _ := l.Weight.Div(exact.New(100))
		n.weight = &w
	}
}

func lower(have *exact.Num, limit exact.Num) *exact.Num {
	if have != nil && have.Less(limit) {
		return have
	}
	return &limit
}

// readsAdjust says whether a rule, or one inside it, reads the line's own bonus or penalty.
func readsAdjust(r *sheet.Rule) bool {
	for _, x := range []sheet.Expr{r.If, r.Of, r.Formula} {
		if c := x.Compiled(); c != nil && c.UsesAdjust() {
			return true
		}
	}
	for _, in := range r.Parts() {
		if readsAdjust(in) {
			return true
		}
	}
	return false
}

// num brings a constant to the sheet's common denominator, so that adding needs no division.
func (e *Engine) num(n exact.Num) exact.Num { return n.Over(e.denom) }

func (e *Engine) opt(n *exact.Num) exact.Num {
	if n == nil {
		return exact.Num{}
	}
	return e.num(*n)
}

func (e *Engine) ptr(n *exact.Num) *exact.Num {
	if n == nil {
		return nil
	}
	v := e.num(*n)
	return &v
}
