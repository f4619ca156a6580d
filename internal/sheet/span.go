package sheet

import "thidua/internal/exact"

// Edge is one end of an interval of figures.
type Edge struct {
	At   exact.Num
	In   bool // the edge itself belongs to the interval
	Open bool // there is no end on this side; At and In do not matter
}

// Interval is a range of figures.
type Interval struct{ Lo, Hi Edge }

// Span returns the figures that fall in the band.
func (b *Band) Span() Interval {
	if b.Is != nil {
		return Interval{Edge{At: *b.Is, In: true}, Edge{At: *b.Is, In: true}}
	}
	edge := func(in, out *exact.Num) Edge {
		switch {
		case in != nil:
			return Edge{At: *in, In: true}
		case out != nil:
			return Edge{At: *out}
		}
		return Edge{Open: true}
	}
	return Interval{edge(b.From, b.Over), edge(b.To, b.Below)}
}

// Empty says that no figure is in the interval.
func (i Interval) Empty() bool {
	if i.Lo.Open || i.Hi.Open {
		return false
	}
	c := i.Lo.At.Cmp(i.Hi.At)
	return c > 0 || c == 0 && !(i.Lo.In && i.Hi.In)
}

// Both returns the figures that are in both intervals.
func (i Interval) Both(o Interval) Interval {
	return Interval{narrower(i.Lo, o.Lo, 1), narrower(i.Hi, o.Hi, -1)}
}

// narrower returns the edge that leaves less: the later of two lower edges (sign 1), or the earlier of two upper ones
// (sign −1).
func narrower(a, b Edge, sign int) Edge {
	switch {
	case a.Open:
		return b
	case b.Open:
		return a
	}
	switch a.At.Cmp(b.At) * sign {
	case 1:
		return a
	case -1:
		return b
	}
	return Edge{At: a.At, In: a.In && b.In}
}

// less orders intervals by their lower end.
func (i Interval) less(o Interval) bool {
	if i.Lo.Open || o.Lo.Open {
		return i.Lo.Open && !o.Lo.Open
	}
	c := i.Lo.At.Cmp(o.Lo.At)
	return c < 0 || c == 0 && i.Lo.In && !o.Lo.In
}
