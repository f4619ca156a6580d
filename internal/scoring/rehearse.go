package scoring

import (
	"slices"

	"thidua/internal/exact"
	"thidua/internal/finding"
	"thidua/internal/formula"
	"thidua/internal/sheet"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// Rehearsal is the same facts under an old and a new sheet (N3).
type Rehearsal struct {
	Old, New *Round
	Moves    []Move // in the order of the new ranking
	Found    finding.List
}

// Move is what the new sheet does to a unit.
type Move struct {
	Unit     int
	Old, New Standing
	Lines    []LineMove // the lines that changed, the largest change first
}

// LineMove is one line before and after. A line that only one sheet has is -1 in the other.
type LineMove struct {
	Old, New   int
	Was, Is    exact.Num
	Difference exact.Num
}

// Rehearse scores the set, which was reported for the old sheet, under both sheets. moved maps codes and fact names of
// the new sheet to those of the old one where the sheets do not say it themselves (was). Figures that the new sheet
// asks and the old one did not are listed: their lines are not entered.
func Rehearse(old, fresh *sheet.Sheet, set *Set, moved map[string]string) *Rehearsal {
	m := &mover{old: old, fresh: fresh, moved: moved}
	out := &Rehearsal{Old: New(old).Open(set, Rule)}
	out.New = New(fresh).Open(m.translate(set), Rule)
	out.Found = m.found
	for _, i := range out.New.order {
		mv := Move{Unit: i, Old: out.Old.sums[i], New: out.New.sums[i]}
		mv.Lines = m.lines(out, i)
		out.Moves = append(out.Moves, mv)
	}
	return out
}

// mover carries facts from one sheet to another.
type mover struct {
	old, fresh *sheet.Sheet
	moved      map[string]string
	found      finding.List
}

// source returns the old name for a new one.
func (m *mover) source(name string, was []string, exists func(string) bool) (string, bool) {
	for _, try := range slices.Concat([]string{m.moved[name]}, was, []string{name}) {
		if try != "" && exists(try) {
			return try, true
		}
	}
	return "", false
}

func (m *mover) translate(set *Set) *Set {
	out := *set
	out.Units = nil
	pairs := m.pairs()
	for _, u := range set.Units {
		n := *u
		n.Reported, n.Verified, n.Last = carry(pairs, u.Reported), carry(pairs, u.Verified), carry(pairs, u.Last)
		n.Entries, n.Notes = nil, nil
		n.NotAssigned = m.codes(u.NotAssigned)
		if su := m.fresh.UnitOf(u.ID); su != nil {
			n.Kind = su.Kind
		}
		out.Units = append(out.Units, &n)
	}
	return &out
}

// codes translates line codes of the old sheet to the new one.
func (m *mover) codes(old []string) []string {
	var out []string
	for _, l := range m.fresh.Nodes() {
		if c, ok := m.source(
			l.Code, l.Was, func(c string) bool { return m.old.Find(c) != nil },
		); ok && slices.Contains(old, c) {
			out = append(out, l.Code)
		}
	}
	return out
}

// pair carries the figure in the old slot, or none (-1), to a new slot.
type pair struct {
	from   int
	levels []int64 // new position of each old level, -1 where it is gone; nil for other kinds
}

func (m *mover) pairs() []pair {
	out := make([]pair, len(m.fresh.AllFacts()))
	for i, f := range m.fresh.AllFacts() {
		out[i] = pair{from: -1}
		if !f.Is.IsZero() {
			continue
		}
		name, ok := m.source(f.Name, f.Was, func(n string) bool { return m.old.Fact(n) != nil })
		switch {
		case !ok:
			m.note(f, "lens.newfact", f.Name, f.Ask)
			continue
		case m.old.Fact(name).Value() != f.Value():
			m.note(f, "lens.otherkind", f.Name, f.Ask)
			continue
		}
		out[i].from = m.old.Fact(name).Slot()
		if f.Kind == sheet.LevelKind {
			out[i].levels = levelMap(m.old.Fact(name).Levels, f.Levels)
		}
	}
	return out
}

func (m *mover) note(f *sheet.Fact, key string, args ...any) {
	m.found.Add(finding.Finding{
		Severity: finding.Warning, Kind: "new-fact", Code: f.Name,
		Place: finding.Place{Line: f.At.Line, Col: f.At.Col}, Msg: words.M(key, args...),
	})
}

func levelMap(old, fresh []string) []int64 {
	out := make([]int64, len(old))
	for i, o := range old {
		out[i] = int64(slices.IndexFunc(fresh, func(n string) bool { return vn.Key(n) == vn.Key(o) }))
	}
	return out
}

func carry(pairs []pair, values []formula.Value) []formula.Value {
	if values == nil {
		return nil
	}
	out := make([]formula.Value, len(pairs))
	for i, p := range pairs {
		if p.from < 0 || p.from >= len(values) {
			continue
		}
		v := values[p.from]
		if at, _ := v.Num.Int64(); p.levels != nil && v.State == formula.Entered {
			if p.levels[at] < 0 {
				continue
			}
			v.Num = exact.New(p.levels[at])
		}
		out[i] = v
	}
	return out
}

// lines compares a unit line by line.
func (m *mover) lines(r *Rehearsal, i int) []LineMove {
	var out []LineMove
	seen := map[int]bool{}
	for _, k := range r.New.eng.entries {
		l := r.New.eng.nodes[k].line
		mv := LineMove{Old: -1, New: k, Is: r.New.cells[i][k].Points}
		if code, ok := m.source(l.Code, l.Was, func(c string) bool { return m.old.Find(c) != nil }); ok {
			mv.Old = r.Old.eng.byCode[code]
			mv.Was = r.Old.cells[i][mv.Old].Points
			seen[mv.Old] = true
		}
		out = append(out, mv)
	}
	for _, k := range r.Old.eng.entries {
		if !seen[k] {
			out = append(out, LineMove{Old: k, New: -1, Was: r.Old.cells[i][k].Points})
		}
	}
	for n := range out {
		out[n].Difference = out[n].Is.Sub(out[n].Was)
	}
	out = slices.DeleteFunc(out, func(l LineMove) bool { return l.Difference.Zero() })
	slices.SortStableFunc(out, func(a, b LineMove) int { return b.Difference.Abs().Cmp(a.Difference.Abs()) })
	return out
}
