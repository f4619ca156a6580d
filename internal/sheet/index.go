package sheet

import (
	"slices"

	"thidua/internal/day"
	"thidua/internal/exact"
	"thidua/internal/formula"
	"thidua/internal/vn"
)

// Index is what Resolve found out about a sheet.
type Index struct {
	facts    []*Fact
	byName   map[string]*Fact
	byKey    map[string]string // vn.Key → name
	nodes    []*Line           // top down, in the order of the paper
	byCode   map[string]*Line
	computed []*Fact          // in an order in which each comes after those it reads
	entryOf  map[string]*Line // by what leads to it, see EntryOf
	asked    map[*Line][]*Fact
	calendar *day.Calendar
}

// Resolved says whether the sheet may be scored.
func (s *Sheet) Resolved() bool { return s.index != nil }

// AllFacts returns the facts of a resolved sheet; a fact's place in it is its slot.
func (s *Sheet) AllFacts() []*Fact { return s.index.facts }

// Computed returns the computed facts of a resolved sheet in an order in which they can be computed.
func (s *Sheet) Computed() []*Fact { return s.index.computed }

// Nodes returns all lines and groups of a resolved sheet, top down.
func (s *Sheet) Nodes() []*Line { return s.index.nodes }

// Calendar returns the working days of a resolved sheet.
func (s *Sheet) Calendar() *day.Calendar { return s.index.calendar }

// Find returns the line or group with that code, nil where there is none.
func (s *Sheet) Find(code string) *Line { return s.index.byCode[code] }

// Fact returns the fact with that name, nil where there is none.
func (s *Sheet) Fact(name string) *Fact { return s.index.byName[name] }

// Like returns the name of a fact that differs from the given one only in case, marks, dots or spaces, or "".
func (s *Sheet) Like(name string) string { return s.index.byKey[vn.Key(name)] }

// Entries returns the lines whose points people enter and agree: lines without lines below, and groups marked entry.
func (s *Sheet) Entries() []*Line {
	var out []*Line
	var walk func(lines []*Line)
	walk = func(lines []*Line) {
		for _, l := range lines {
			if l.IsEntry() {
				out = append(out, l)
			} else {
				walk(l.Lines)
			}
		}
	}
	walk(s.Lines)
	return out
}

// IsEntry says whether people enter and agree points on this line.
func (l *Line) IsEntry() bool { return l.Entry || len(l.Lines) == 0 }

// Appraiser returns the office that appraises the line: its own or the nearest one above. The sheet must be resolved.
func (l *Line) Appraiser() string { return l.owner }

// OfficeName returns the name of an office, or its short name where the sheet does not list it.
func (s *Sheet) OfficeName(id string) string {
	for _, o := range s.Offices {
		if o.ID == id {
			return o.Name
		}
	}
	return id
}

// UnitOf returns the unit with that short name, nil where the sheet does not name it.
func (s *Sheet) UnitOf(id string) *Unit {
	for i := range s.Units {
		if s.Units[i].ID == id {
			return &s.Units[i]
		}
	}
	return nil
}

// Assigned says whether the line applies to a unit of that name and kind.
func (l *Line) Assigned(unit, kind string) bool {
	a := l.Applies
	if a == nil {
		return true
	}
	if slices.Contains(a.Except, unit) {
		return false
	}
	if len(a.Kinds) == 0 && len(a.Units) == 0 {
		return true
	}
	return slices.Contains(a.Kinds, kind) || slices.Contains(a.Units, unit)
}

// Treatment says what happens to the line where a unit is not assigned it.
func (s *Sheet) Treatment(l *Line) Unassigned {
	switch {
	case l.Unassigned != "":
		return l.Unassigned
	case s.Unassigned != "":
		return s.Unassigned
	}
	return Leaves
}

// InHalfYear says whether the line is scored at the half-year.
func (l *Line) InHalfYear() bool { return l.HalfYear == nil || *l.HalfYear }

// EachRule calls f for the base and the adjustments of the line and all rules inside them.
func (l *Line) EachRule(f func(r *Rule)) {
	if l.Base != nil {
		l.Base.walk(f)
	}
	for _, r := range l.Adjust {
		r.walk(f)
	}
}

func (r *Rule) walk(f func(r *Rule)) {
	f(r)
	for _, in := range r.Parts() {
		in.walk(f)
	}
}

// Parts returns the rules inside a sum, highest or choose.
func (r *Rule) Parts() []*Rule {
	return slices.Concat(r.Sum, r.Highest, r.Choose)
}

// scope lets formulas of a sheet name its facts.
type scope struct {
	ix    *Index
	local bool
}

func (s scope) Fact(name string) (formula.Symbol, bool) {
	f, ok := s.ix.byName[name]
	if !ok {
		return formula.Symbol{}, false
	}
	f.used = true
	return formula.Symbol{Slot: f.slot, Kind: f.Value(), Options: f.Levels}, true
}

func (s scope) Like(name string) string { return s.ix.byKey[vn.Key(name)] }
func (s scope) Local() bool             { return s.local }

// EntryOf returns the line with points to enter that a code leads to: the line itself, the one above a line or row, or
// nil.
func (s *Sheet) EntryOf(code string) *Line { return s.index.entryOf[code] }

// AskedOn returns the figures that people enter for a line with points to enter, in the order of the paper: its own and
// those of the lines below it; for nil those that belong to no such line: of the whole sheet, of its groups and of
// knock-outs. It is not to be changed.
func (s *Sheet) AskedOn(l *Line) []*Fact { return s.index.asked[l] }

// asks lists the figures that people enter, by the line with points to enter.
func (s *Sheet) asks() map[*Line][]*Fact {
	out := map[*Line][]*Fact{}
	for _, f := range s.index.facts {
		if !f.Is.IsZero() {
			continue
		}
		var entry *Line
		if f.line != nil {
			entry = s.EntryOf(f.line.Code)
		}
		out[entry] = append(out[entry], f)
	}
	return out
}

// leads lists what leads to each line with points to enter; where several have a name, to the first.
func (s *Sheet) leads() map[string]*Line {
	out := map[string]*Line{}
	for _, e := range s.Entries() {
		e.names(func(name string) {
			if name != "" && out[name] == nil {
				out[name] = e
			}
		})
	}
	return out
}

// names says the code of the line, those of the lines below it and of the rows of its rules, and the facts that it asks
// for.
func (l *Line) names(say func(name string)) {
	say(l.Code)
	for _, c := range l.Lines {
		c.names(say)
	}
	l.EachRule(func(r *Rule) {
		say(r.Code)
		for _, b := range r.Bands {
			say(b.Code)
		}
		for _, v := range r.Levels {
			say(v.Code)
		}
	})
	for _, f := range l.Facts {
		say(f.Name)
	}
}

// Edges returns the edges of bands and the thresholds of steps that read the fact directly.
func (f *Fact) Edges() []exact.Num {
	if f.line == nil {
		return nil
	}
	var out []exact.Num
	f.line.EachRule(func(r *Rule) {
		c := r.Of.Compiled()
		slot, single := r.own, c == nil
		if c != nil {
			slot, single = c.Single()
		}
		if !single || slot != f.slot {
			return
		}
		for _, b := range r.Bands {
			for _, e := range []*exact.Num{b.Is, b.From, b.Over, b.To, b.Below} {
				if e != nil {
					out = append(out, *e)
				}
			}
		}
		if r.Steps != nil {
			at, _, down := r.Steps.Threshold()
			step := r.Steps.Every
			if down {
				step = step.Neg()
			}
			for n := range int64(20) {
				out = append(out, at.Add(step.Mul(exact.New(n))))
			}
		}
	})
	return out
}

// Holds says whether o is the line itself or a line below it.
func (l *Line) Holds(o *Line) bool {
	return l == o || slices.ContainsFunc(l.Lines, func(c *Line) bool { return c.Holds(o) })
}

// LastYearFacts returns the slots of the facts whose figure of last year some formula of a resolved sheet reads.
func (s *Sheet) LastYearFacts() []int {
	var out []int
	add := func(e Expr) {
		if e.c != nil {
			out = append(out, e.c.UsesLast()...)
		}
	}
	for _, f := range s.AllFacts() {
		add(f.Is)
	}
	for _, l := range s.Nodes() {
		if l.Gate != nil {
			add(l.Gate.If)
		}
		l.EachRule(func(r *Rule) {
			for _, e := range r.exprs() {
				add(e)
			}
		})
	}
	for _, t := range s.Targets {
		add(t.Of)
	}
	for _, k := range s.Knockouts {
		add(k.If)
	}
	for _, g := range s.Grades {
		add(g.If)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// exprs returns the formulas of a rule, not of those inside it.
func (r *Rule) exprs() []Expr {
	out := []Expr{r.If, r.Of, r.Formula}
	if r.Table != nil {
		out = append(out, r.Table.Down.Of, r.Table.Across.Of)
	}
	if r.Leader != nil {
		out = append(out, r.Leader.Actual, r.Leader.Target)
	}
	return out
}
