// Package reference is a second, slow and plain implementation of scoring in math/big rationals. It shares no code with
// the engine but the sheet it reads; tests and benchmarks hold the engine against it. It knows the ways of earning
// points that read facts directly, which is all that a random sheet of this package has.
package reference

import (
	"math/big"

	"thidua/internal/exact"
	"thidua/internal/formula"
	"thidua/internal/sheet"
)

// Points is what a line comes to. Points is nil where the line has none.
type Points struct {
	Base, Bonus, Penalty, Points *big.Rat
	Left                         bool // does not apply
}

// Score scores one unit's line by the book. lead holds the leaders of leader-relative lines, by line.
func Score(s *sheet.Sheet, l *sheet.Line, facts []formula.Value, lead map[*sheet.Line]Lead) Points {
	if len(l.Lines) > 0 {
		return group(s, l, facts, lead)
	}
	p := Points{Base: rat(*l.Max), Bonus: new(big.Rat), Penalty: new(big.Rat)}
	if l.Base != nil {
		v, state := value(l, l.Base, facts, lead)
		if state != formula.Entered {
			return Points{Left: state == formula.NA}
		}
		p.Base = v
	}
	if !adjust(l, facts, &p) {
		return Points{} // a person decides
	}
	return close(s, l, p, true)
}

func group(s *sheet.Sheet, l *sheet.Line, facts []formula.Value, lead map[*sheet.Line]Lead) Points {
	p := Points{Base: new(big.Rat), Bonus: new(big.Rat), Penalty: new(big.Rat)}
	left := 0
	for _, c := range l.Lines {
		k := Score(s, c, facts, lead)
		if k.Left {
			left++
		}
		if k.Points == nil {
			continue
		}
		p.Base.Add(p.Base, k.Base)
		p.Bonus.Add(p.Bonus, k.Bonus)
		p.Penalty.Add(p.Penalty, k.Penalty)
	}
	if left == len(l.Lines) {
		return Points{Left: true}
	}
	adjust(l, facts, &p)
	return close(s, l, p, false)
}

func adjust(l *sheet.Line, facts []formula.Value, p *Points) bool {
	for _, r := range l.Adjust {
		v, state := value(l, r, facts, nil)
		if state == formula.Undefined {
			return false
		}
		if state != formula.Entered {
			continue
		}
		if v.Sign() > 0 {
			p.Bonus.Add(p.Bonus, v)
		} else {
			p.Penalty.Sub(p.Penalty, v)
		}
	}
	if c := l.Caps; c != nil {
		for _, x := range []struct {
			sum  *big.Rat
			caps []*exact.Num
		}{{p.Bonus, []*exact.Num{c.Bonus, c.Both}}, {p.Penalty, []*exact.Num{c.Penalty, c.Both}}} {
			for _, limit := range x.caps {
				if limit != nil && rat(*limit).Cmp(x.sum) < 0 {
					x.sum.Set(rat(*limit))
				}
			}
		}
	}
	return true
}

func close(s *sheet.Sheet, l *sheet.Line, p Points, round bool) Points {
	p.Points = new(big.Rat).Add(p.Base, p.Bonus)
	p.Points.Sub(p.Points, p.Penalty)
	if l.Floor != nil && p.Points.Cmp(rat(*l.Floor)) < 0 {
		p.Points.Set(rat(*l.Floor))
		rest := new(big.Rat).Add(p.Base, p.Bonus)
		if rest.Sub(rest, p.Points); rest.Sign() >= 0 {
			p.Penalty = rest
		} else {
			p.Base, p.Penalty = new(big.Rat).Sub(p.Points, p.Bonus), new(big.Rat)
		}
	}
	if round {
		places := 2
		if s.Rounding != nil {
			places = s.Rounding.Places
		}
		p.Points, p.Bonus, p.Penalty = Round(p.Points, places), Round(p.Bonus, places), Round(p.Penalty, places)
		p.Base = new(big.Rat).Sub(p.Points, p.Bonus)
		p.Base.Add(p.Base, p.Penalty)
	}
	return p
}

// Round rounds half away from zero.
func Round(r *big.Rat, places int) *big.Rat {
	out, _ := new(big.Rat).SetString(r.FloatString(places))
	return out
}

func rat(n exact.Num) *big.Rat { return n.Rat() }

// value is what a rule gives before it is added up.
func value(l *sheet.Line, r *sheet.Rule, facts []formula.Value, lead map[*sheet.Line]Lead) (*big.Rat, formula.State) {
	v, state := raw(l, r, facts, lead)
	if state != formula.Entered {
		return nil, state
	}
	v = new(big.Rat).Set(v)
	if r.Cap != nil {
		limit := rat(*r.Cap)
		if new(big.Rat).Abs(v).Cmp(limit) > 0 {
			if v.Sign() < 0 {
				limit.Neg(limit)
			}
			v = limit
		}
	}
	if r.Floor != nil && v.Cmp(rat(*r.Floor)) < 0 {
		v = rat(*r.Floor)
	}
	return v, formula.Entered
}

func raw(l *sheet.Line, r *sheet.Rule, facts []formula.Value, lead map[*sheet.Line]Lead) (*big.Rat, formula.State) {
	if r.Leader != nil {
		return leader(l, facts, lead[l])
	}
	f := facts[r.Own()]
	if f.State != formula.Entered {
		return nil, f.State
	}
	x := rat(f.Num)
	switch {
	case r.Points != nil:
		if x.Sign() == 0 {
			return x, formula.Entered
		}
		return rat(*r.Points), formula.Entered
	case r.Each != nil:
		return x.Mul(x, rat(*r.Each)), formula.Entered
	case len(r.Levels) > 0:
		n, _ := f.Num.Int64()
		return rat(*r.Levels[n].Points), formula.Entered
	case r.Steps != nil:
		return steps(r.Steps, x), formula.Entered
	}
	for _, b := range r.Bands {
		if in(b, x) {
			return rat(*b.Points), formula.Entered
		}
	}
	return nil, formula.Undefined
}

func in(b *sheet.Band, x *big.Rat) bool {
	if b.Is != nil && x.Cmp(rat(*b.Is)) != 0 {
		return false
	}
	return (b.From == nil || x.Cmp(rat(*b.From)) >= 0) && (b.Over == nil || x.Cmp(rat(*b.Over)) > 0) &&
		(b.To == nil || x.Cmp(rat(*b.To)) <= 0) && (b.Below == nil || x.Cmp(rat(*b.Below)) < 0)
}

func steps(s *sheet.Steps, x *big.Rat) *big.Rat {
	at, passed, down := s.Threshold()
	way := new(big.Rat).Sub(x, rat(at))
	if down {
		way.Neg(way)
	}
	if way.Sign() < 0 || passed && way.Sign() == 0 {
		return new(big.Rat)
	}
	n := new(big.Rat).Quo(way, rat(s.Every))
	if !s.Parts {
		n.SetInt(new(big.Int).Quo(n.Num(), n.Denom()))
	}
	out := n.Mul(n, rat(s.Points))
	if s.First != nil {
		out.Add(out, rat(*s.First))
	}
	return out
}

// Lead is the best of a leader-relative line.
type Lead struct {
	Excess *big.Rat // nil: nobody above target
	Open   *big.Rat // nil: nobody without target
}

// Leads finds the leaders among all units, for lines whose first fact is the figure and the second the target.
func Leads(lines []*sheet.Line, units [][]formula.Value) map[*sheet.Line]Lead {
	out := map[*sheet.Line]Lead{}
	for _, l := range lines {
		if l.Base == nil || l.Base.Leader == nil {
			continue
		}
		var best Lead
		for _, facts := range units {
			a, t := facts[l.Facts[0].Slot()], facts[l.Facts[1].Slot()]
			switch {
			case a.State != formula.Entered:
			case t.State == formula.Entered && t.Num.Sign() > 0:
				x := excess(a, t)
				if x.Sign() > 0 && (best.Excess == nil || best.Excess.Cmp(x) < 0) {
					best.Excess = x
				}
			case a.Num.Sign() > 0 && (best.Open == nil || best.Open.Cmp(rat(a.Num)) < 0):
				best.Open = rat(a.Num)
			}
		}
		out[l] = best
	}
	return out
}

func excess(a, t formula.Value) *big.Rat {
	x := new(big.Rat).Quo(rat(a.Num), rat(t.Num))
	return x.Sub(x, big.NewRat(1, 1))
}

func leader(l *sheet.Line, facts []formula.Value, best Lead) (*big.Rat, formula.State) {
	a, t := facts[l.Facts[0].Slot()], facts[l.Facts[1].Slot()]
	if a.State != formula.Entered {
		return nil, a.State
	}
	top := rat(*l.Max)
	half := new(big.Rat).Mul(top, big.NewRat(1, 2))
	if t.State != formula.Entered || t.Num.Sign() == 0 {
		if best.Open == nil {
			return new(big.Rat), formula.Entered
		}
		x := new(big.Rat).Quo(rat(a.Num), best.Open)
		return x.Mul(x, top), formula.Entered
	}
	x := excess(a, t)
	if x.Sign() < 0 {
		x.Add(x, big.NewRat(1, 1))
		return x.Mul(x, half), formula.Entered
	}
	if best.Excess == nil {
		return half, formula.Entered
	}
	x.Quo(x, best.Excess)
	x.Mul(x, half)
	return x.Add(x, half), formula.Entered
}
