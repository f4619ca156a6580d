package scoring

import (
	"thidua/internal/exact"
	"thidua/internal/formula"
)

// The fast path scores the usual lines in whole numbers: points as multiples of one part of the sheet's finest decimal.
// It takes a line only where every figure is entered and small, nothing overflows and nobody asked for the account; in
// every other case it steps aside and the line is scored by [eval.line]. Both give the same, which
// TestFastPathIsTheExplainedPath holds them to.

// fastCell is a cell in units of 1/denom.
type fastCell struct {
	base, bonus, penalty, points int64
	ok                           bool
}

// fastLine is a line that can be scored in whole numbers.
type fastLine struct {
	max            int64
	base           *fastPart // nil: the full maximum
	adjust         []fastPart
	bonus, penalty int64 // caps; none is unbounded
	floor          int64
	step           int64 // the rounding in units of 1/denom; 1 rounds nothing
	mode           exact.Mode
	hasFloor       bool
}

type fastOp uint8

const (
	opEach fastOp = iota
	opPoints
	opBands
	opLevels
	opLeader
)

// fastPart is a rule in whole numbers.
type fastPart struct {
	op    fastOp
	slot  int
	whole int // slot of the whole, for a percentage of two counts; else -1
	pts   int64
	cap   int64
	bands []fastBand
	index int // of the leader
}

// fastBand is a band with its edges in units of 1/edgeScale.
type fastBand struct {
	lo, hi       int64
	hasLo, hasHi bool
	loIn, hiIn   bool
	pts          int64
	decide       bool
}

const (
	none      = int64(1) << 40 // a cap that never bites
	edgeScale = 1000
	// bound of what a part may come to, so that sums of hundreds of parts stay far from overflow
	maxSum = int64(1) << 38
)

// run scores a line in whole numbers, or says that the other path has to.
func (f *fastLine) run(e *eval, c *fastCell) bool {
	c.base, c.bonus, c.penalty = f.max, 0, 0
	if f.base != nil {
		if f.base.op == opLeader {
			return f.leader(e, c)
		}
		v, ok := f.base.score(e)
		if !ok {
			return false
		}
		c.base = v
	}
	for i := range f.adjust {
		v, ok := f.adjust[i].score(e)
		if !ok {
			return false
		}
		if v < 0 {
			c.penalty -= v
		} else {
			c.bonus += v
		}
	}
	f.finish(c)
	return true
}

// finish applies caps, floor and rounding, as eval.adjust and eval.finish do.
func (f *fastLine) finish(c *fastCell) {
	c.bonus, c.penalty = min(c.bonus, f.bonus), min(c.penalty, f.penalty)
	c.points = c.base + c.bonus - c.penalty
	if f.hasFloor && c.points < f.floor {
		c.points = f.floor
		if c.penalty = c.base + c.bonus - c.points; c.penalty < 0 {
			c.base, c.penalty = c.points-c.bonus, 0
		}
	}
	if f.step > 1 {
		c.points = exact.RoundQuo(c.points, f.step, f.mode) * f.step
		c.bonus, c.penalty = exact.RoundQuo(c.bonus, f.step, f.mode)*f.step, exact.RoundQuo(c.penalty, f.step, f.mode)*f.step
		c.base = c.points - c.bonus + c.penalty
	}
}

// score gives the points of a rule.
func (p *fastPart) score(e *eval) (int64, bool) {
	v := &e.ctx.Facts[p.slot]
	n, d, ok := v.Num.Small()
	if v.State != formula.Entered || !ok {
		return 0, false
	}
	var pts int64
	switch p.op {
	case opEach:
		if pts = n * p.pts; d != 1 || pts > maxSum || pts < -maxSum {
			return 0, false
		}
	case opPoints:
		if n != 0 {
			pts = p.pts
		}
	case opLevels:
		if d != 1 || n < 0 || n >= int64(len(p.bands)) {
			return 0, false
		}
		pts = p.bands[n].pts
	default:
		if pts, ok = p.inBand(e, n, d); !ok {
			return 0, false
		}
	}
	if pts > p.cap {
		pts = p.cap
	} else if pts < -p.cap {
		pts = -p.cap
	}
	return pts, true
}

// inBand finds the first band that holds n/d, or holds n as a percentage of the whole.
func (p *fastPart) inBand(e *eval, n, d int64) (int64, bool) {
	if p.whole >= 0 {
		w := &e.ctx.Facts[p.whole]
		wn, wd, ok := w.Num.Small()
		if w.State != formula.Entered || !ok || d != 1 || wd != 1 || wn <= 0 || n > 1<<20 || n < -1<<20 {
			return 0, false
		}
		n, d = n*100, wn
	}
	x := n * edgeScale
	for i := range p.bands {
		b := &p.bands[i]
		if b.hasLo {
			if lo := b.lo * d; x < lo || x == lo && !b.loIn {
				continue
			}
		}
		if b.hasHi {
			if hi := b.hi * d; x > hi || x == hi && !b.hiIn {
				continue
			}
		}
		return b.pts, !b.decide
	}
	return 0, false
}

// leader scores a leader-relative line with a target, rounded as the line is. Figures of five digits and more go the
// other way.
func (f *fastLine) leader(e *eval, c *fastCell) bool {
	p := f.base
	const limit = 1 << 15
	a, t := &e.ctx.Facts[p.slot], &e.ctx.Facts[p.whole]
	an, ad, ok1 := a.Num.Small()
	tn, td, ok2 := t.Num.Small()
	if a.State != formula.Entered || t.State != formula.Entered || !ok1 || !ok2 || ad != 1 || td != 1 || tn <= 0 ||
		an < 0 ||
		an >= limit || tn >= limit {
		return false
	}
	num, den := an, tn // below target: half · A/T
	if an >= tn {
		ln, ld, ok := e.leads[p.index].excess.Small()
		if !ok || ln >= limit || ld >= limit {
			return false
		}
		num, den = 1, 1
		if ln > 0 { // half · (1 + (A−T)/T ÷ ln/ld)
			num, den = tn*ln+(an-tn)*ld, tn*ln
		}
	}
	if p.pts >= 1<<31 || p.pts*num < 0 {
		return false
	}
	c.points = exact.RoundQuo(p.pts*num, den*f.step, f.mode) * f.step
	c.base = c.points
	return c.points <= none
}

// fastNode scores what it can of a node in whole numbers. It fills the cell and says whether it did.
func (e *eval) fastNode(n *node, ints []fastCell, out *Cell) bool {
	c := &ints[n.index]
	c.ok = false
	if n.fast == nil || e.trace != nil || len(e.unit.NotAssigned) > 0 || !n.half && e.period == HalfYear {
		return false
	}
	if len(n.kids) == 0 {
		if !n.fast.run(e, c) {
			return false
		}
	} else {
		c.base, c.bonus, c.penalty = 0, 0, 0
		for _, k := range n.kids {
			kid := &ints[k]
			if !kid.ok || e.eng.nodes[k].weight != nil {
				return false
			}
			c.base, c.bonus, c.penalty = c.base+kid.base, c.bonus+kid.bonus, c.penalty+kid.penalty
		}
		n.fast.finish(c)
	}
	c.ok = true
	d := e.eng.denom
	out.Base = exact.Frac(c.base, d)
	out.Bonus = exact.Frac(c.bonus, d)
	out.Penalty = exact.Frac(c.penalty, d)
	out.Points = exact.Frac(c.points, d)
	out.State = Scored
	return true
}

// keep notes a cell of the other path in whole numbers, so that the group above it stays on this one.
func (e *eval) keep(n *node, ints []fastCell, c *Cell) {
	f := &ints[n.index]
	if c.State != Scored || e.eng.denom == 0 {
		return
	}
	f.ok = true
	for _, x := range []struct {
		to   *int64
		from exact.Num
	}{{&f.base, c.Base}, {&f.bonus, c.Bonus}, {&f.penalty, c.Penalty}, {&f.points, c.Points}} {
		v, ok := x.from.Scaled(e.eng.denom)
		*x.to = v
		f.ok = f.ok && ok
	}
}
