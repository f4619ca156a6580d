package review

import (
	"thidua/internal/exact"
	"thidua/internal/scoring"
)

// Side is what a unit reached in a round.
type Side struct {
	In    bool      // it was in the round, and every line of it is agreed
	Total exact.Num // agreed
	Full  exact.Num // the points that it could have, without bonus
	Share exact.Num // the total as per cent of those: the only number that can be held against another sheet's
	Rank  int       // 0 for none
}

// Moved is a unit in two rounds.
type Moved struct {
	Unit    string
	Was, Is Side
	Change  exact.Num // of the share, in hundredths of the full mark; only where it was in both
	Places  int       // by how many ranks it rose, below zero where it fell; only where it was ranked in both
}

// Both says whether the two rounds can be held against each other for this unit.
func (m *Moved) Both() bool { return m.Was.In && m.Is.In }

// Compare holds the units of a round against an earlier one: who rose, who fell. The sheets may be others and the
// scales too, so it compares shares of the full mark and ranks, not points. Units stand in the order of the later
// round, those that left after them.
func Compare(was, is *World) []Moved {
	before, after := was.sides(), is.sides()
	var out []Moved
	for _, unit := range is.ordered() {
		out = append(out, moved(unit, before[unit], after[unit]))
	}
	for _, unit := range was.ordered() {
		if _, stays := after[unit]; !stays {
			out = append(out, moved(unit, before[unit], Side{}))
		}
	}
	return out
}

func moved(unit string, was, is Side) Moved {
	m := Moved{Unit: unit, Was: was, Is: is}
	if m.Both() {
		m.Change = is.Share.Sub(was.Share)
	}
	if was.Rank > 0 && is.Rank > 0 {
		m.Places = was.Rank - is.Rank
	}
	return m
}

// sides are the units of a round, by their id in the register.
func (w *World) sides() map[string]Side {
	out := map[string]Side{}
	r := w.Scored(scoring.Agreed)
	for i, f := range w.InPlay() {
		st := r.Standing(i)
		s := Side{In: st.Complete, Total: st.Total, Full: w.FullOf(st), Rank: st.Rank}
		s.Share, _ = st.Total.Mul(exact.New(hundred)).Div(s.Full)
		out[f.Unit] = s
	}
	return out
}

// ordered are the units of a round, the first first.
func (w *World) ordered() []string {
	var out []string
	in := w.InPlay()
	for _, i := range w.Scored(scoring.Agreed).Order() {
		out = append(out, in[i].Unit)
	}
	return out
}
