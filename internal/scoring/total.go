package scoring

import (
	"slices"

	"thidua/internal/exact"
	"thidua/internal/formula"
	"thidua/internal/sheet"
)

func (r *Round) capsGroups() bool {
	t := r.eng.sheet.Total
	return t != nil && t.Cap == sheet.CapGroups
}

// totalCaps applies what the sheet says of the total, in this order: caps of all bonuses and penalties, rescaling, the
// nominal cap, the floor, and the last rounding.
func (r *Round) totalCaps(s *Standing) {
	if t := r.eng.sheet.Total; t != nil {
		if t.Bonus != nil && t.Bonus.Less(s.Bonus) {
			s.Total, s.Capped = s.Total.Sub(s.Bonus.Sub(*t.Bonus)), true
			s.Bonus = *t.Bonus
		}
		if t.Penalty != nil && t.Penalty.Less(s.Penalty) {
			s.Total, s.Capped = s.Total.Add(s.Penalty.Sub(*t.Penalty)), true
			s.Penalty = *t.Penalty
		}
		s.Raw = r.raw(s)
		if t.Rescale && s.Full.Sign() > 0 && !s.Full.Equal(r.eng.sheet.Scale) {
			for _, n := range []*exact.Num{&s.Total, &s.Base, &s.Bonus, &s.Penalty} {
				*n, _ = n.Mul(r.eng.sheet.Scale).Div(s.Full)
			}
			s.Rescaled = true
		}
		if t.Cap == sheet.CapNominal && r.eng.sheet.Scale.Less(s.Total) {
			s.Total, s.Capped = r.eng.sheet.Scale, true
		}
		if t.Floor != nil && s.Total.Less(*t.Floor) {
			s.Total, s.Capped = *t.Floor, true
		}
	}
	s.Total, s.Bonus, s.Penalty = r.work.round(s.Total), r.work.round(s.Bonus), r.work.round(s.Penalty)
	if !s.Capped { // the columns add up to the total, but for what a cap of the sheet took off
		s.Base = s.Total.Sub(s.Bonus).Add(s.Penalty)
	}
	if !s.Rescaled {
		s.Raw = Sums{s.Total, s.Base, s.Bonus, s.Penalty}
	}
}

// raw are the sums as they stand, rounded as the total is.
func (r *Round) raw(s *Standing) Sums {
	out := Sums{Total: r.work.round(s.Total), Bonus: r.work.round(s.Bonus), Penalty: r.work.round(s.Penalty)}
	out.Base = out.Total.Sub(out.Bonus).Add(out.Penalty)
	return out
}

// knockouts notes what takes the unit out. It takes no points away: what was scored stays to be read, and to be put
// right where the knock-out turns out to be wrong.
func (r *Round) knockouts(s *Standing, cells []Cell) {
	for _, k := range r.eng.sheet.Knockouts {
		if !r.knocked(k).True() && !r.tooLow(k, s, cells) {
			continue
		}
		s.Knocked = append(s.Knocked, k.Code)
		s.NoRank = true
		s.NoGrade = s.NoGrade || k.Effect == sheet.NoGrade
	}
}

// knocked evaluates a knock-out for the unit at hand.
func (r *Round) knocked(k *sheet.Knockout) formula.Value {
	if c := k.If.Compiled(); c != nil {
		return c.Eval(&r.work.ctx)
	}
	if k.Own() < 0 {
		return formula.OfBool(false)
	}
	return r.work.ctx.Facts[k.Own()]
}

// tooLow says that the total, or the line the knock-out names, is below its floor score (điểm sàn). A line without
// points is not.
func (r *Round) tooLow(k *sheet.Knockout, s *Standing, cells []Cell) bool {
	if k.Below == nil {
		return false
	}
	if k.Line == "" {
		return s.Total.Less(*k.Below)
	}
	c := cells[r.eng.byCode[k.Line]]
	return c.State.HasPoints() && c.Points.Less(*k.Below)
}

// grade returns the first grade whose conditions all hold, or "". Where only a target without a figure stands between
// the unit and a grade nobody knows the grade: there is none, and Lacking names the targets.
func (r *Round) grade(s *Standing, cells []Cell) string {
	if s.NoGrade || !s.Complete {
		return ""
	}
	for _, g := range r.eng.sheet.Grades {
		if !r.reaches(g, s, cells) {
			continue
		}
		if len(g.Targets) == 0 || r.anyMet(g, false) {
			return g.Name
		}
		if r.anyMet(g, true) {
			s.Lacking = r.lacking()
			return ""
		}
	}
	return ""
}

// anyMet says whether one of the grade's sets of targets is met; hopeful takes a target without a figure as met.
func (r *Round) anyMet(g *sheet.Grade, hopeful bool) bool {
	return slices.ContainsFunc(g.Targets, func(set sheet.TargetSet) bool { return r.meets(set, hopeful) })
}

// lacking returns the codes of the targets without a figure.
func (r *Round) lacking() []string {
	var out []string
	for _, t := range r.eng.sheet.Targets {
		if s := t.Of.Compiled().Eval(&r.work.ctx).State; s != formula.NA && s != formula.Entered {
			out = append(out, t.Code)
		}
	}
	return out
}

// reaches says whether the conditions of the grade hold, its targets apart.
func (r *Round) reaches(g *sheet.Grade, s *Standing, cells []Cell) bool {
	if g.From != nil && s.Total.Less(*g.From) || g.Below != nil && !s.Total.Less(*g.Below) {
		return false
	}
	if c := g.If.Compiled(); c != nil && !c.Eval(&r.work.ctx).True() {
		return false
	}
	return !(g.NoZero && !r.noZero(cells) || g.Each != nil && !r.eachReaches(g.Each, cells))
}

func (r *Round) noZero(cells []Cell) bool {
	for _, k := range r.eng.entries {
		if c := cells[k]; c.State.HasPoints() && c.Points.Sign() <= 0 && r.eng.nodes[k].max.Sign() > 0 {
			return false
		}
	}
	return true
}

// eachReaches is the second threshold of a dual one. A line without points does not reach it.
func (r *Round) eachReaches(each *sheet.Each, cells []Cell) bool {
	nodes := r.eng.entries
	if each.Of == sheet.EachGroup {
		nodes = r.eng.tops
	}
	for _, k := range nodes {
		c, top := cells[k], r.applicable(k, cells)
		if c.State == NotApplying || top.Sign() == 0 {
			continue
		}
		if !c.State.HasPoints() || c.Points.Mul(exact.New(100)).Less(top.Mul(each.Percent)) {
			return false
		}
	}
	return true
}

// applicable returns the maximum of a line or group for the unit: of a group, no more than its lines that apply come
// to.
func (r *Round) applicable(k int, cells []Cell) exact.Num {
	n := r.eng.nodes[k]
	if len(n.kids) == 0 {
		return n.max
	}
	var sum exact.Num
	for _, kid := range n.kids {
		if cells[kid].State == NotApplying {
			continue
		}
		top := r.applicable(kid, cells)
		if w := r.eng.nodes[kid].weight; w != nil {
			top = top.Mul(*w)
		}
		sum = sum.Add(top)
	}
	if n.line.Max == nil {
		return sum
	}
	return exact.Min(n.max, sum)
}

// meets says whether enough targets are met, and the others missed by little enough. A target without a figure counts
// as met for the hopeful only.
func (r *Round) meets(set sheet.TargetSet, hopeful bool) bool {
	hundred := exact.New(100)
	met, asked := 0, len(r.eng.sheet.Targets)
	for _, t := range r.eng.sheet.Targets {
		v := t.Of.Compiled().Eval(&r.work.ctx)
		switch {
		case v.State == formula.NA:
			asked--
		case v.State != formula.Entered && hopeful:
			met++
		case v.State != formula.Entered:
			if set.Within != nil {
				return false
			}
		case !v.Num.Less(hundred):
			met++
		case set.Within != nil && v.Num.Less(hundred.Sub(*set.Within)):
			return false
		}
	}
	if set.Met > 0 {
		asked = min(asked, set.Met)
	}
	return met >= asked
}

// ranked says whether a unit takes part in the ranking.
func (s *Standing) ranked() bool { return s.Complete && !s.NoRank }

// rank puts the units in order: by total, then by the sheet's tie-break chain. Units equal after the whole chain share
// a rank.
func (r *Round) rank() {
	r.order = r.order[:0]
	for i := range r.sums {
		r.order = append(r.order, i)
		r.sums[i].Rank, r.sums[i].TiedBy, r.sums[i].Tied = 0, 0, false
	}
	slices.SortStableFunc(r.order, func(a, b int) int {
		x, y := &r.sums[a], &r.sums[b]
		if x.ranked() != y.ranked() {
			if x.ranked() {
				return -1
			}
			return 1
		}
		if c := y.Total.Cmp(x.Total); c != 0 || !x.ranked() {
			return c
		}
		c, _ := r.tie(a, b)
		return c
	})
	for pos, i := range r.order {
		s := &r.sums[i]
		if !s.ranked() {
			return
		}
		s.Rank = pos + 1
		if pos == 0 {
			continue
		}
		r.tieWithAbove(r.order[pos-1], i)
	}
}

func (r *Round) tieWithAbove(above, i int) {
	a, s := &r.sums[above], &r.sums[i]
	if !a.Total.Equal(s.Total) {
		return
	}
	c, used := r.tie(above, i)
	s.TiedBy = used
	if c == 0 {
		s.Rank, s.Tied, a.Tied = a.Rank, true, true
	}
}

// tie compares two units of one total by the chain: below zero where a comes first. used is how many rules were tried.
// No readable regulation breaks ties, so the chain is the sheet's alone; it ends where the sheet leaves it to people.
func (r *Round) tie(a, b int) (c, used int) {
	for n, t := range r.eng.sheet.Ties {
		if t.By == sheet.ByPeople { // consultation or a secret ballot: the units share the rank until it is decided
			return 0, n + 1
		}
		x, y := r.tieFigure(t, a), r.tieFigure(t, b)
		if c = x.Cmp(y); c != 0 {
			if t.Prefer == sheet.More {
				c = -c
			}
			return c, n + 1
		}
	}
	return 0, len(r.eng.sheet.Ties)
}

func (r *Round) tieFigure(t *sheet.Tie, i int) exact.Num {
	s := &r.sums[i]
	switch t.By {
	case sheet.ByLine:
		return r.cells[i][r.eng.byCode[t.Code]].Points
	case sheet.ByBonus:
		return s.Bonus
	case sheet.ByPenalty:
		return s.Penalty
	case sheet.ByBase:
		return s.Base
	}
	r.load(r.set.Units[i]) // a computed fact is known only there
	return r.work.ctx.Facts[t.Slot()].Num
}
