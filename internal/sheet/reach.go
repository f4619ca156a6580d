package sheet

import (
	"thidua/internal/exact"
)

// Reach returns the points that the rules of a line, or of the lines below a group, can give. A side without a bound is
// open.
func (l *Line) Reach() Interval {
	r := l.reachBase().plus(l.ReachAdjust())
	if l.Gate != nil {
		shut := exact.Num{}
		if l.Gate.Else != nil {
			shut = *l.Gate.Else
		}
		r = r.or(point(shut))
	}
	if l.Floor != nil {
		r.Lo = Edge{At: maxOf(r.Lo, *l.Floor), In: true}
	}
	return r
}

// maxOf returns the larger of a lower edge and a floor.
func maxOf(lo Edge, floor exact.Num) exact.Num {
	if lo.Open {
		return floor
	}
	return exact.Max(lo.At, floor)
}

func (l *Line) reachBase() Interval {
	switch {
	case len(l.Lines) > 0:
		sum := point(exact.Num{})
		for _, c := range l.Lines {
			r := c.Reach()
			if c.Weight != nil {
				share, _ := c.Weight.Div(exact.New(100))
				r = r.times(share)
			}
			sum = sum.plus(r)
		}
		return sum
	case l.Base != nil:
		return l.Base.Reach(l)
	case l.Max != nil:
		return point(*l.Max)
	}
	return point(exact.Num{})
}

// ReachAdjust returns what the additions and deductions of the line itself can come to, within its caps.
func (l *Line) ReachAdjust() Interval {
	bonus, penalty := l.ReachBonus(), l.ReachPenalty()
	return Interval{Lo: negEdge(penalty), Hi: bonus}
}

// ReachBonus returns the largest sum of the line's own additions.
func (l *Line) ReachBonus() Edge {
	sum := Edge{In: true}
	for _, a := range l.Adjust {
		sum = addEdge(sum, above(a.Reach(l).Hi))
	}
	if l.Caps != nil {
		sum = capEdge(sum, l.Caps.Bonus, l.Caps.Both)
	}
	return sum
}

// ReachPenalty returns the largest sum of the line's own deductions, as a magnitude.
func (l *Line) ReachPenalty() Edge {
	sum := Edge{In: true}
	for _, a := range l.Adjust {
		sum = addEdge(sum, above(negEdge(a.Reach(l).Lo)))
	}
	if l.Caps != nil {
		sum = capEdge(sum, l.Caps.Penalty, l.Caps.Both)
	}
	return sum
}

// above is an upper edge, at least zero.
func above(e Edge) Edge {
	if !e.Open && e.At.Sign() < 0 {
		return Edge{In: true}
	}
	return e
}

func capEdge(e Edge, caps ...*exact.Num) Edge {
	for _, c := range caps {
		if c != nil && (e.Open || c.Less(e.At)) {
			e = Edge{At: *c, In: true}
		}
	}
	return e
}

// Reach returns the points that the rule can give.
func (r *Rule) Reach(l *Line) Interval {
	in := r.reachWay(l)
	if !r.If.IsZero() && r.Points == nil {
		in = in.or(point(exact.Num{}))
	}
	if r.Cap != nil {
		in.Hi = capEdge(in.Hi, r.Cap)
		in.Lo = negEdge(capEdge(negEdge(in.Lo), r.Cap))
	}
	if r.Floor != nil {
		in.Lo = Edge{At: maxOf(in.Lo, *r.Floor), In: true}
		if !in.Hi.Open && in.Hi.At.Less(*r.Floor) {
			in.Hi = Edge{At: *r.Floor, In: true}
		}
	}
	return in
}

func (r *Rule) reachWay(l *Line) Interval {
	zero := point(exact.Num{})
	switch {
	case r.Points != nil:
		return zero.or(point(*r.Points))
	case r.Each != nil:
		return r.figures().times(*r.Each)
	case len(r.Bands) > 0:
		return r.reachBands()
	case len(r.Levels) > 0:
		var pts []*exact.Num
		for _, lv := range r.Levels {
			pts = append(pts, lv.Points)
		}
		return span(pts)
	case r.Steps != nil:
		return r.reachSteps()
	case r.Table != nil:
		var pts []*exact.Num
		for i := range r.Table.Points {
			for j := range r.Table.Points[i] {
				pts = append(pts, &r.Table.Points[i][j])
			}
		}
		return span(pts)
	case r.Leader != nil:
		return r.reachLeader(l)
	case r.Entered != nil:
		lo, hi := r.Entered.Limits(l)
		return Interval{Edge{At: lo, In: true}, Edge{At: hi, In: true}}
	case r.Start != nil:
		return point(*r.Start)
	case len(r.Parts()) > 0:
		return r.reachMany(l)
	}
	return r.reachFormula()
}

func (r *Rule) reachFormula() Interval {
	if c := r.Formula.Compiled(); c != nil {
		if v, ok := c.Constant(); ok {
			return point(v.Num)
		}
	}
	return Interval{Edge{Open: true}, Edge{Open: true}}
}

// figures returns the figures that the rule may read: those its own fact allows, and otherwise any from zero up.
func (r *Rule) figures() Interval {
	in := Interval{Edge{In: true}, Edge{Open: true}}
	if r.Fact == nil || !r.Of.IsZero() {
		return in
	}
	if r.Fact.Min == nil {
		in.Lo = Edge{Open: true}
	} else {
		in.Lo = Edge{At: *r.Fact.Min, In: true}
	}
	if r.Fact.Max != nil {
		in.Hi = Edge{At: *r.Fact.Max, In: true}
	}
	return in
}

// reachBands looks only at bands that a figure can fall in.
func (r *Rule) reachBands() Interval {
	var pts []*exact.Num
	figures := r.bandFigures()
	for _, b := range r.Bands {
		if !b.Span().Both(figures).Empty() {
			pts = append(pts, b.Points)
		}
	}
	return span(pts)
}

// bandFigures returns the figures that can fall in the rule's bands.
func (r *Rule) bandFigures() Interval {
	if r.Fact != nil && r.Of.IsZero() {
		return r.figures()
	}
	return Interval{Edge{Open: true}, Edge{Open: true}}
}

func (r *Rule) reachSteps() Interval {
	s := r.Steps
	at, _, down := s.Threshold()
	first := exact.Num{}
	if s.First != nil {
		first = *s.First
	}
	end := Interval{Edge{Open: true}, Edge{Open: true}}
	if r.Fact != nil && r.Of.IsZero() {
		end = r.figures()
	} else if down {
		end.Lo = Edge{In: true}
	}
	far, sign := end.Hi, exact.New(1)
	if down {
		far, sign = end.Lo, exact.New(-1)
	}
	zero := point(exact.Num{})
	if far.Open {
		if s.Points.Sign() < 0 {
			return Interval{Edge{Open: true}, Edge{In: true}}
		}
		return Interval{Edge{In: true}, Edge{Open: true}}
	}
	n, _ := far.At.Sub(at).Mul(sign).Div(s.Every)
	if n.Sign() < 0 {
		return zero
	}
	if !s.Parts {
		n = n.Floor()
	}
	return zero.or(point(first)).or(point(first.Add(n.Mul(s.Points))))
}

func (r *Rule) reachLeader(l *Line) Interval {
	hi := exact.Num{}
	switch {
	case r.Leader.Max != nil:
		hi = *r.Leader.Max
	case l.Max != nil:
		hi = *l.Max
	}
	return Interval{Edge{In: true}, Edge{At: hi, In: true}}
}

func (r *Rule) reachMany(l *Line) Interval {
	var out Interval
	for i, p := range r.Parts() {
		in := p.Reach(l)
		switch {
		case i == 0:
			out = in
		case len(r.Sum) > 0:
			out = out.plus(in)
		default:
			out = out.or(in)
		}
	}
	return out
}

func point(n exact.Num) Interval { return Interval{Edge{At: n, In: true}, Edge{At: n, In: true}} }

// span returns the interval from the smallest to the largest of the points given.
func span(pts []*exact.Num) Interval {
	var out Interval
	first := true
	for _, p := range pts {
		switch {
		case p == nil:
		case first:
			out, first = point(*p), false
		default:
			out = out.or(point(*p))
		}
	}
	if first {
		return point(exact.Num{})
	}
	return out
}

// or returns the smallest interval that holds both.
func (i Interval) or(o Interval) Interval {
	out := i
	if o.Lo.Open || !i.Lo.Open && o.Lo.At.Less(i.Lo.At) {
		out.Lo = o.Lo
	}
	if o.Hi.Open || !i.Hi.Open && i.Hi.At.Less(o.Hi.At) {
		out.Hi = o.Hi
	}
	return out
}

func (i Interval) plus(o Interval) Interval {
	return Interval{addEdge(i.Lo, o.Lo), addEdge(i.Hi, o.Hi)}
}

func (i Interval) times(n exact.Num) Interval {
	a, b := mulEdge(i.Lo, n), mulEdge(i.Hi, n)
	if n.Sign() < 0 {
		return Interval{b, a}
	}
	return Interval{a, b}
}

func addEdge(a, b Edge) Edge {
	if a.Open || b.Open {
		return Edge{Open: true}
	}
	return Edge{At: a.At.Add(b.At), In: true}
}

func mulEdge(e Edge, n exact.Num) Edge {
	if n.Zero() {
		return Edge{In: true}
	}
	return Edge{At: e.At.Mul(n), In: true, Open: e.Open}
}

func negEdge(e Edge) Edge { return Edge{At: e.At.Neg(), In: e.In, Open: e.Open} }
