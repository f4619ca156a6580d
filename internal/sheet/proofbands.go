package sheet

import (
	"slices"

	"thidua/internal/exact"
	"thidua/internal/finding"
	"thidua/internal/formula"
	"thidua/internal/words"
)

// domain is the figures that can come: a count is whole and not negative, a percentage not negative.
type domain struct {
	in    Interval
	whole bool
}

// domain returns the figures that a rule's formula or fact can give. Of a formula no more is known than that it is not
// negative.
func (p *reader) domain(of Expr, f *Fact) domain {
	d := domain{in: Interval{Edge{In: true}, Edge{Open: true}}}
	if c := of.Compiled(); c != nil {
		slot, single := c.Single()
		if !single {
			return d.ofFormula(c)
		}
		f = p.s.AllFacts()[slot]
	}
	if f == nil {
		return d
	}
	if c := f.Is.Compiled(); c != nil {
		return d.ofFormula(c)
	}
	d.whole = f.Kind.Whole()
	d.in.Lo = Edge{Open: true}
	if f.Min != nil {
		d.in.Lo = Edge{At: *f.Min, In: true}
	}
	if f.Max != nil {
		d.in.Hi = Edge{At: *f.Max, In: true}
	}
	return d
}

// ofFormula is the domain of a formula.
func (d domain) ofFormula(c *formula.Expr) domain {
	d.whole = c.Whole()
	if c.Signed() {
		d.in.Lo = Edge{Open: true}
	}
	return d
}

// empty says that no figure of the domain is in the interval.
func (d domain) empty(i Interval) bool {
	i = i.Both(d.in)
	if i.Empty() {
		return true
	}
	if !d.whole || i.Lo.Open || i.Hi.Open {
		return false
	}
	first := i.Lo.At.Floor()
	if first.Less(i.Lo.At) || !i.Lo.In {
		first = first.Add(exact.New(1))
	}
	return i.Hi.At.Less(first) || first.Equal(i.Hi.At) && !i.Hi.In
}

// bands finds gaps and overlaps between the rows of a table by ranges, exact edges included, and rows that no figure
// reaches. Where the rule has a condition, the condition may keep figures out of a gap, so the gap is only noted.
func (p *reader) bands(at Pos, code string, bands []*Band, d domain, conditional bool) {
	gap := finding.Warning
	if conditional {
		gap = finding.Note
	}
	for i, b := range bands {
		p.band(code, bands[:i], b, d)
	}
	sorted := slices.Clone(bands)
	slices.SortStableFunc(sorted, func(a, b *Band) int {
		switch x, y := a.Span(), b.Span(); {
		case x.less(y):
			return -1
		case y.less(x):
			return 1
		}
		return 0
	})
	end := Edge{At: d.in.Lo.At, In: !d.in.Lo.In} // covered so far: nothing of the domain
	if first := sorted[0].Span(); d.in.Lo.Open {
		if !first.Lo.Open {
			p.hole(gap, at, code, Interval{Edge{Open: true}, Edge{At: first.Lo.At, In: !first.Lo.In}}, d)
		}
		end = first.Hi
	}
	for _, b := range sorted {
		s := b.Span()
		if hole, ok := between(end, s.Lo); ok && !d.empty(hole) {
			p.hole(gap, at, code, hole, d)
		}
		end = furtherHi(end, s.Hi)
	}
	if end.Open {
		return
	}
	if hole := (Interval{Edge{At: end.At, In: !end.In}, d.in.Hi}); !d.empty(hole) {
		p.hole(gap, at, code, hole, d)
	}
}

// between returns the interval between the end of what is covered and the start of the next row.
func between(end, start Edge) (Interval, bool) {
	if end.Open || start.Open {
		return Interval{}, false
	}
	hole := Interval{Edge{At: end.At, In: !end.In}, Edge{At: start.At, In: !start.In}}
	return hole, !hole.Empty()
}

func furtherHi(a, b Edge) Edge {
	switch {
	case a.Open || b.Open:
		return Edge{Open: true}
	case a.At.Less(b.At), a.At.Equal(b.At) && b.In:
		return b
	}
	return a
}

// wholes narrows a gap between whole figures to those in it: between 0 and 2 there is 1.
func (d domain) wholes(h Interval) Interval {
	if !d.whole || h.Lo.Open || h.Hi.Open {
		return h
	}
	one := exact.New(1)
	lo, hi := h.Lo.At.Floor(), h.Hi.At.Floor()
	if lo.Less(h.Lo.At) || !h.Lo.In {
		lo = lo.Add(one)
	}
	if hi.Equal(h.Hi.At) && !h.Hi.In {
		hi = hi.Sub(one)
	}
	return Interval{Edge{At: lo, In: true}, Edge{At: hi, In: true}}
}

// hole names a gap the way a person would: a single figure, below, above, or between.
func (p *reader) hole(sev finding.Severity, at Pos, code string, h Interval, d domain) {
	h = d.wholes(h)
	low := !d.in.Lo.Open && h.Lo.In && h.Lo.At.Equal(d.in.Lo.At)
	switch {
	case !h.Hi.Open && !h.Lo.Open && h.Lo.At.Equal(h.Hi.At):
		p.say(sev, "gap", at, code, "gapat", code, h.Lo.At)
	case h.Lo.Open, low && !h.Hi.Open:
		p.say(sev, "gap", at, code, "gapbelow", code, edgeWord(h.Hi, "band.to", "band.below"))
	case h.Hi.Open:
		p.say(sev, "gap", at, code, "gapabove", code, edgeWord(h.Lo, "band.from", "band.over"))
	default:
		p.say(
			sev, "gap", at, code, "gapbetween", code, edgeWord(h.Lo, "band.from", "band.over"),
			edgeWord(h.Hi, "band.to", "band.below"),
		)
	}
}

func edgeWord(e Edge, in, out string) words.Msg {
	if e.In {
		return words.M(in, e.At)
	}
	return words.M(out, e.At)
}

// band compares a row with those before it: the first that holds a figure counts.
func (p *reader) band(code string, before []*Band, b *Band, d domain) {
	row := firstOf(b.Code, code)
	if d.empty(b.Span()) {
		p.say(finding.Warning, "dead-row", b.At, row, "deadband", row)
		return
	}
	for _, o := range before {
		both := b.Span().Both(o.Span())
		if d.empty(both) {
			continue
		}
		if both.same(b.Span()) {
			p.say(finding.Warning, "dead-row", b.At, row, "coveredband", row, firstOf(o.Code, code))
			return
		}
		p.say(finding.Warning, "overlap", b.At, row, "overlap", row, firstOf(o.Code, code), overlapWord(both))
	}
}

func overlapWord(i Interval) words.Msg {
	if !i.Lo.Open && !i.Hi.Open && i.Lo.At.Equal(i.Hi.At) {
		return words.M("band.is", i.Lo.At)
	}
	lo, hi := edgeWord(i.Lo, "band.from", "band.over"), edgeWord(i.Hi, "band.upto", "band.below")
	switch {
	case i.Lo.Open:
		return edgeWord(i.Hi, "band.to", "band.below")
	case i.Hi.Open:
		return lo
	}
	return words.M("band.both", lo, hi)
}

func (i Interval) same(o Interval) bool { return i.Lo.same(o.Lo) && i.Hi.same(o.Hi) }

func (e Edge) same(o Edge) bool {
	return e.Open == o.Open && (e.Open || e.In == o.In && e.At.Equal(o.At))
}
