package scoring

import (
	"slices"

	"thidua/internal/exact"
	"thidua/internal/formula"
)

// Round is a set of units scored in one lane. It is not safe for use by several goroutines at once.
type Round struct {
	eng   *Engine
	set   *Set
	lane  Lane
	cells [][]Cell // by unit, by node
	rules [][]Cell // what the rule alone gives; the same slice as cells in the rule lane
	sums  []Standing
	order []int // units, best first; those out of the ranking last
	leads []lead
	bids  []bid      // what each unit brings to each leader-relative line, by unit
	ints  []fastCell // of the unit at hand, by the rule
	buf   []formula.Value
	work  eval
}

// Standing is where a unit stands in a round.
type Standing struct {
	Total, Base, Bonus, Penalty exact.Num
	Full                        exact.Num // the denominator: the maxima of the lines that apply to the unit
	Rank                        int       // 0: not ranked
	Grade                       string    // "": none
	Lacking                     []string  // codes of the targets whose missing figures leave the grade open
	Knocked                     []string  // codes of the knock-outs that hold
	NoGrade, NoRank             bool      // what the knock-outs do
	Complete                    bool      // nothing is missing in this lane
	Provisional                 bool      // leader-relative points may still move
	// how many rules of the tie-break chain were needed against the unit above; 0 none
	TiedBy   int
	Tied     bool // equal to a neighbour after the whole chain: people decide
	Capped   bool // the total was cut by a cap of the sheet
	Rescaled bool // the total was brought to the full scale because lines do not apply
	Raw      Sums // as the lines add up, before that; the same as the others where it was not
}

// Sums are what the lines of a unit add up to.
type Sums struct{ Total, Base, Bonus, Penalty exact.Num }

// Open scores the set in the lane.
func (e *Engine) Open(set *Set, lane Lane) *Round {
	n := len(set.Units)
	r := &Round{eng: e, set: set, lane: lane, sums: make([]Standing, n), order: make([]int, 0, n)}
	r.cells, r.rules = e.grid(n), nil
	r.rules = r.cells
	if lane != Rule {
		r.rules = e.grid(n)
	}
	r.ints = make([]fastCell, len(e.nodes))
	r.work = eval{eng: e, period: set.Period}
	r.Rescore()
	return r
}

// grid returns cells for n units from one allocation.
func (e *Engine) grid(n int) [][]Cell {
	rows := make([][]Cell, n)
	all := make([]Cell, n*len(e.nodes))
	for i := range rows {
		rows[i] = all[i*len(e.nodes) : (i+1)*len(e.nodes) : (i+1)*len(e.nodes)]
	}
	return rows
}

// Rescore scores all units again.
func (r *Round) Rescore() {
	r.gather()
	for i := range r.set.Units {
		r.unit(i)
	}
	r.rank()
}

// Changed scores again after the figures or entries of unit i changed: that unit, the others only where a
// leader-relative line moved, and all ranks.
func (r *Round) Changed(i int) {
	if r.leadMoved(i) {
		r.Rescore()
		return
	}
	r.unit(i)
	r.rank()
}

// With is the round with other units in the places of some: a round of its own, of which those units are scored, the
// others only where a leader-relative line moved, and all ranks. This one stays as it is, and may be read meanwhile.
func (r *Round) With(units map[int]*Unit) *Round {
	out, set := r.Reader(), *r.set
	set.Units = slices.Clone(r.set.Units)
	out.set, out.sums, out.order = &set, slices.Clone(r.sums), slices.Clone(r.order)
	out.leads, out.bids, out.cells = slices.Clone(r.leads), slices.Clone(r.bids), slices.Clone(r.cells)
	out.rules = out.cells
	if r.lane != Rule {
		out.rules = slices.Clone(r.rules)
	}
	for i, u := range units {
		set.Units[i] = u
		out.cells[i] = make([]Cell, len(r.eng.nodes))
		if r.lane != Rule {
			out.rules[i] = make([]Cell, len(r.eng.nodes))
		}
	}
	moved := false
	for i := range units {
		moved = out.leadMoved(i) || moved
	}
	if moved {
		return r.eng.Open(&set, r.lane)
	}
	for i := range units {
		out.unit(i)
	}
	out.rank()
	return out
}

// leadMoved finds the leaders again where unit i brings something else than before, and says whether any leader moved.
func (r *Round) leadMoved(i int) bool {
	r.load(r.set.Units[i])
	same := true
	for _, p := range r.eng.leaders {
		same = same && r.work.bid(p).same(&r.bids[i*len(r.eng.leaders)+p.index])
	}
	if same {
		return false
	}
	before := slices.Clone(r.leads)
	r.gather()
	return !slices.EqualFunc(before, r.leads, func(a, b lead) bool {
		return a.has == b.has && a.open.Equal(b.open) && a.excess.Equal(b.excess)
	})
}

// gather finds the leaders of all leader-relative lines.
func (r *Round) gather() {
	if len(r.eng.leaders) == 0 {
		return
	}
	r.leads = append(r.leads[:0], make([]lead, len(r.eng.leaders))...)
	r.work.leads = r.leads
	r.bids = r.bids[:0]
	for _, u := range r.set.Units {
		r.load(u)
		for _, p := range r.eng.leaders {
			b := r.work.bid(p)
			r.bids = append(r.bids, b)
			if b.in {
				p.gather(b.standing, &r.leads[p.index])
			}
		}
	}
}

// load readies the evaluator for a unit.
func (r *Round) load(u *Unit) {
	facts := u.Reported
	if u.Verified != nil || len(r.eng.sheet.Computed()) > 0 || len(facts) != len(r.eng.sheet.AllFacts()) {
		r.buf = r.eng.mergeFacts(u, r.buf)
		facts = r.buf
	}
	r.work.leads = r.leads
	r.work.setUnit(u, facts)
}

// unit scores one unit.
func (r *Round) unit(i int) {
	u := r.set.Units[i]
	r.load(u)
	cells, rules := r.cells[i], r.rules[i]
	for k, n := range r.eng.nodes {
		if !r.work.fastNode(n, r.ints, &rules[k]) {
			if len(n.kids) > 0 {
				rules[k] = r.work.group(n, rules)
			} else {
				rules[k] = r.work.line(n)
			}
			r.work.keep(n, r.ints, &rules[k])
		}
		if r.lane == Rule {
			continue
		}
		cells[k] = rules[k]
		if len(n.kids) > 0 && !n.entry {
			cells[k] = r.work.group(n, cells)
		}
		if n.entry {
			cells[k] = r.entered(u, n, rules[k])
		}
	}
	r.sums[i] = r.standing(u, cells)
}

// unanswered says whether the unit claims nothing on a line, because it has said nothing of it.
func (r *Round) unanswered(u *Unit, n *node) bool {
	return r.lane == Claimed && u.Unanswered[n.line.Code]
}

// entered is what a line comes to in the lane: the rule's points, or those of a reasoned entry.
func (r *Round) entered(u *Unit, n *node, rule Cell) Cell {
	if r.unanswered(u, n) && rule.State != NotApplying {
		return Cell{State: NotEntered}
	}
	en, ok := u.Entry(n.line.Code, r.lane)
	if !ok || rule.State == NotApplying {
		return rule
	}
	if rule.State.HasPoints() && (en.Points == nil || en.Points.Equal(rule.Points)) {
		rule.State = Scored // a person saw the line and agreed; what was missing does not matter any more
		return rule
	}
	if en.Points == nil || en.Reason == "" || en.By == "" {
		return rule
	}
	return en.cell(n, rule)
}

// cell makes up base, bonus and penalty for the points of an entry. What the entry does not say is worked out from the
// rule's: points given back take away penalty first and are bonus after that; points taken take away bonus first, and
// after that lower a base that had to be earned, or are penalty where the base is the full maximum.
func (en Entry) cell(n *node, rule Cell) Cell {
	c := Cell{Points: *en.Points, Base: rule.Base, Bonus: rule.Bonus, Penalty: rule.Penalty}
	if !rule.State.HasPoints() {
		c.Base, c.Bonus, c.Penalty = exact.Min(n.max, exact.Max(c.Points, exact.Num{})), exact.Num{}, exact.Num{}
	}
	for _, stated := range []struct{ to, from *exact.Num }{
		{&c.Base, en.Base},
		{&c.Bonus, en.Bonus},
		{&c.Penalty, en.Penalty},
	} {
		if stated.from != nil {
			*stated.to = *stated.from
		}
	}
	diff := c.Points.Sub(c.Base.Add(c.Bonus).Sub(c.Penalty))
	if diff.Sign() > 0 {
		back := exact.Min(diff, c.Penalty)
		c.Penalty, c.Bonus = c.Penalty.Sub(back), c.Bonus.Add(diff.Sub(back))
		return c
	}
	taken := exact.Min(diff.Neg(), c.Bonus)
	c.Bonus = c.Bonus.Sub(taken)
	rest := diff.Neg().Sub(taken)
	if n.base != nil && en.Base == nil && !c.Base.Less(rest) {
		c.Base = c.Base.Sub(rest)
	} else {
		c.Penalty = c.Penalty.Add(rest)
	}
	return c
}

// complete says whether nothing of the unit is missing in this lane: its figures in the rule lane, a mark on every line
// in the lanes of appraisal and agreement.
func (r *Round) complete(u *Unit, cells []Cell) bool {
	for _, k := range r.eng.entries {
		c := &cells[k]
		if c.State == NotApplying {
			continue
		}
		if r.lane == Rule || r.lane == Claimed {
			if c.State != Scored {
				return false
			}
			continue
		}
		en, marked := u.Entry(r.eng.nodes[k].line.Code, r.lane)
		if !marked || !c.State.HasPoints() || r.faulty(k, en, cells) {
			return false
		}
	}
	return true
}

// faulty says that an entry could not be taken: it differs from the points of the line.
func (r *Round) faulty(k int, en Entry, cells []Cell) bool {
	return en.Points != nil && !en.Points.Equal(cells[k].Points)
}

// standing adds up a unit.
func (r *Round) standing(u *Unit, cells []Cell) Standing {
	var s Standing
	for _, k := range r.eng.tops {
		c, n := &cells[k], r.eng.nodes[k]
		if !c.State.HasPoints() {
			continue
		}
		capped := *c
		if r.capsGroups() && n.line.Max != nil && n.max.Less(c.Points) {
			capped.Points = n.max
			s.Capped = true
		}
		s.add(&capped, n.weight)
	}
	s.Full = r.eng.full
	for _, k := range r.eng.entries {
		if cells[k].State == NotApplying {
			s.Full = s.Full.Sub(r.eng.nodes[k].counts)
		}
	}
	r.totalCaps(&s)
	r.knockouts(&s, cells)
	s.Complete = r.complete(u, cells)
	s.Provisional = !r.set.Closed && r.work.anyLeader()
	s.Grade = r.grade(&s, cells)
	return s
}

func (s *Standing) add(c *Cell, weight *exact.Num) {
	base, bonus, penalty, points := c.Base, c.Bonus, c.Penalty, c.Points
	if weight != nil {
		base, bonus, penalty, points = base.Mul(*weight), bonus.Mul(*weight), penalty.Mul(*weight), points.Mul(*weight)
	}
	s.Base, s.Bonus, s.Penalty = s.Base.Add(base), s.Bonus.Add(bonus), s.Penalty.Add(penalty)
	s.Total = s.Total.Add(points)
}
