package scoring

import (
	"thidua/internal/exact"
	"thidua/internal/formula"
	"thidua/internal/sheet"
)

// The fast path scores the usual lines in whole numbers: points as multiples of one part of the sheet's finest decimal. It takes a
// line only where every figure is entered and small, nothing overflows and nobody asked for the account; in every other case it
// steps aside and the line is scored by [eval.line]. Both give the same, which TestFastPathIsTheExplainedPath holds them to.

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
	maxSum    = int64(1) << 38 // bound of what a part may come to, so that sums of hundreds of parts stay far from overflow
)

// fastDenom returns the finest decimal of the sheet's constants and its rounding, at most a millionth, or 0.
func fastDenom(s *sheet.Sheet, places int) int64 {
	finest := places
	ok := true
	see := func(ns ...*exact.Num) {
		for _, n := range ns {
			if n == nil {
				continue
			}
			p, exactly := n.Places()
			ok = ok && exactly
			finest = max(finest, p)
		}
	}
	for _, l := range s.Nodes() {
		see(l.Max, l.Floor)
		if l.Caps != nil {
			see(l.Caps.Bonus, l.Caps.Penalty, l.Caps.Both)
		}
		l.EachRule(func(r *sheet.Rule) {
			see(r.Points, r.Each, r.Cap, r.Floor, r.Start)
			for _, b := range r.Bands {
				see(b.Points)
			}
			for _, lv := range r.Levels {
				see(lv.Points)
			}
		})
	}
	if !ok || finest > 6 {
		return 0
	}
	d := int64(1)
	for range finest {
		d *= 10
	}
	return d
}

// fast readies a line for the fast path, or returns nil where it has to take the other.
func (e *Engine) fast(n *node) *fastLine {
	l := n.line
	if e.denom == 0 || n.gate != nil || len(n.late) > 0 || len(n.limits) > 0 || len(n.kids) > 0 && len(n.adjust) > 0 {
		return nil
	}
	f := &fastLine{bonus: none, penalty: none, step: 1, mode: e.mode}
	ok := e.scale(&f.max, &n.max)
	ok = ok && (n.bonus == nil || e.scale(&f.bonus, n.bonus)) && (n.penalty == nil || e.scale(&f.penalty, n.penalty))
	if n.floor != nil {
		f.hasFloor = true
		ok = ok && e.scale(&f.floor, n.floor)
	}
	if n.round {
		f.step = e.denom
		for range e.places {
			f.step /= 10
		}
	}
	if !ok {
		return nil
	}
	if l.Base != nil {
		f.base = &fastPart{}
		if !e.fastPart(f.base, l.Base, n.base) {
			return nil
		}
	}
	for i, r := range l.Adjust {
		var p fastPart
		if !e.fastPart(&p, r, n.adjust[i]) || p.op == opLeader {
			return nil
		}
		f.adjust = append(f.adjust, p)
	}
	if f.base != nil && f.base.op == opLeader && (len(f.adjust) > 0 || !n.round || f.hasFloor) {
		return nil
	}
	return f
}

func (e *Engine) scale(to *int64, n *exact.Num) bool {
	v, ok := n.Scaled(e.denom)
	*to = v
	return ok
}

// fastPart readies a rule and says whether it can be scored in whole numbers.
func (e *Engine) fastPart(p *fastPart, r *sheet.Rule, full part) bool {
	p.slot, p.whole, p.cap = r.Own(), -1, none
	if !r.If.IsZero() || r.Floor != nil || r.Cap != nil && !e.scale(&p.cap, r.Cap) {
		return false
	}
	if c := r.Of.Compiled(); c != nil {
		if slot, single := c.Single(); single {
			p.slot = slot
		} else if a, b, ok := c.PercentOf(); ok && len(r.Bands) > 0 {
			p.slot, p.whole = a, b
		} else {
			return false
		}
	}
	switch {
	case r.Each != nil:
		p.op = opEach
		return e.scale(&p.pts, r.Each)
	case r.Points != nil:
		p.op = opPoints
		return p.slot >= 0 && e.scale(&p.pts, r.Points)
	case len(r.Bands) > 0:
		return e.fastBands(p, r.Bands)
	case len(r.Levels) > 0:
		return e.fastLevels(p, full)
	case r.Leader != nil:
		return e.fastLeader(p, full)
	}
	return false
}

func (e *Engine) fastBands(p *fastPart, bands []*sheet.Band) bool {
	p.op = opBands
	for _, b := range bands {
		s := b.Span()
		f := fastBand{hasLo: !s.Lo.Open, hasHi: !s.Hi.Open, loIn: s.Lo.In, hiIn: s.Hi.In, decide: b.Decide}
		var ok1, ok2, ok3 = true, true, true
		if f.hasLo {
			f.lo, ok1 = s.Lo.At.Scaled(edgeScale)
		}
		if f.hasHi {
			f.hi, ok2 = s.Hi.At.Scaled(edgeScale)
		}
		if b.Points != nil {
			ok3 = e.scale(&f.pts, b.Points)
		}
		if !ok1 || !ok2 || !ok3 {
			return false
		}
		p.bands = append(p.bands, f)
	}
	return true
}

// fastLevels keeps the points of each level in the place of its position.
func (e *Engine) fastLevels(p *fastPart, full part) bool {
	if g, ok := full.(*guarded); ok {
		full = g.inner
	}
	lv, ok := full.(*levelsPart)
	if !ok {
		return false
	}
	p.op = opLevels
	for i := range len(lv.rows) {
		row, ok := lv.rows[int64(i)]
		if !ok || row.level.Decide {
			return false
		}
		var f fastBand
		if !e.scale(&f.pts, &row.pts) {
			return false
		}
		p.bands = append(p.bands, f)
	}
	return true
}

// fastLeader takes leader-relative lines whose figure and target are facts and where more is better.
func (e *Engine) fastLeader(p *fastPart, full part) bool {
	lp, ok := full.(*leaderPart)
	if !ok || lp.lower || lp.target == nil {
		return false
	}
	var ok1, ok2 bool
	p.slot, ok1 = lp.actual.Single()
	p.whole, ok2 = lp.target.Single()
	p.op, p.index = opLeader, lp.index
	return ok1 && ok2 && e.scale(&p.pts, &lp.half)
}

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

// leader scores a leader-relative line with a target, rounded as the line is. Figures of five digits and more go the other way.
func (f *fastLine) leader(e *eval, c *fastCell) bool {
	p := f.base
	const limit = 1 << 15
	a, t := &e.ctx.Facts[p.slot], &e.ctx.Facts[p.whole]
	an, ad, ok1 := a.Num.Small()
	tn, td, ok2 := t.Num.Small()
	if a.State != formula.Entered || t.State != formula.Entered || !ok1 || !ok2 || ad != 1 || td != 1 || tn <= 0 || an < 0 ||
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
	out.Base, out.Bonus, out.Penalty, out.Points = exact.Frac(c.base, d), exact.Frac(c.bonus, d), exact.Frac(c.penalty, d), exact.Frac(c.points, d)
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
