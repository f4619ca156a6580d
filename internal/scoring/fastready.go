package scoring

import (
	"thidua/internal/exact"
	"thidua/internal/sheet"
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
		ok1, ok2, ok3 := true, true, true
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
