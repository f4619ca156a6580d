package review

import (
	"slices"

	"thidua/internal/formula"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
)

// inLane is a line in a lane.
type inLane struct {
	line string
	lane scoring.Lane
}

// formIndex finds what is in a form by its name, for work that looks at all of it.
type formIndex struct {
	reported map[string]bool // facts of which the unit reported a figure
	entries  map[inLane]*Entry
	proven   map[string]bool // lines with evidence
}

func (f *Form) index() formIndex {
	x := formIndex{
		reported: make(map[string]bool, len(f.Figures)), entries: make(map[inLane]*Entry, len(f.Entries)),
		proven: map[string]bool{},
	}
	for i := range f.Figures {
		if f.Figures[i].Lane == Reported {
			x.reported[f.Figures[i].Fact] = true
		}
	}
	for i := range f.Entries { // of a lane the last one counts
		x.entries[inLane{f.Entries[i].Line, f.Entries[i].Lane}] = &f.Entries[i]
	}
	for i := range f.Proofs {
		for _, code := range f.Proofs[i].Lines {
			x.proven[code] = true
		}
	}
	return x
}

// asRule is what a unit does not claim otherwise: what the rule gives. Nobody changes it.
var asRule = map[scoring.Lane][]scoring.Entry{scoring.Claimed: {{}}}

// unit is what a form brings to the score in a lane.
func (w *World) unit(f *Form, lane scoring.Lane) *scoring.Unit {
	u := &scoring.Unit{
		ID: f.Code, Name: f.Name, Kind: f.Kind, Entries: make(map[string]map[scoring.Lane][]scoring.Entry, len(f.Lines)),
		Unanswered: map[string]bool{},
	}
	w.figures(u, f, lane)
	in := f.index()
	for i := range f.Lines {
		l := &f.Lines[i]
		u.Entries[l.Code] = in.lanes(l)
		if lane == scoring.Claimed && !w.answered(in, l) {
			u.Unanswered[l.Code] = true
		}
	}
	return u
}

// figures fills in what was reported and, but for the claim, what was verified.
func (w *World) figures(u *scoring.Unit, f *Form, lane scoring.Lane) {
	s := w.Engine.Sheet()
	n := len(s.AllFacts())
	u.Reported, u.Last = make([]formula.Value, n), make([]formula.Value, n)
	if lane != scoring.Claimed {
		u.Verified = make([]formula.Value, n)
	}
	for i := range f.Figures {
		x := &f.Figures[i]
		fact := s.Fact(x.Fact)
		switch {
		case fact == nil:
		case x.Lane == Reported:
			u.Reported[fact.Slot()] = Decode(x.Value)
		case x.Lane == LastYear:
			u.Last[fact.Slot()] = Decode(x.Value)
		case lane != scoring.Claimed:
			u.Verified[fact.Slot()] = Decode(x.Value)
		}
	}
}

// lanes are the entries of a line that count.
func (x formIndex) lanes(l *Line) map[scoring.Lane][]scoring.Entry {
	var out map[scoring.Lane][]scoring.Entry
	for _, lane := range []scoring.Lane{scoring.Claimed, scoring.Appraised, scoring.Agreed} {
		e := x.entries[inLane{l.Code, lane}]
		// what was decided is void: it is to be decided again
		if e == nil || lane != scoring.Claimed && (l.Stand == Waiting || l.Stand == Open) {
			continue
		}
		if out == nil {
			out = map[scoring.Lane][]scoring.Entry{scoring.Claimed: asRule[scoring.Claimed]}
		}
		out[lane] = []scoring.Entry{{Points: e.Points, Reason: e.Reason, By: e.Account}}
	}
	if out == nil {
		return asRule
	}
	return out
}

// answered says whether the unit has said something on a line: claimed points, or every figure that its rule reads;
// where it reads none, a note or a piece of evidence. Points that are there for nothing done, such as the full mark of
// a line that only deducts, are claimed by nobody before that.
func (w *World) answered(in formIndex, l *Line) bool {
	if e := in.entries[inLane{l.Code, scoring.Claimed}]; e != nil && e.Points != nil {
		return true
	}
	_, n := w.Node(l.Code)
	facts := w.FactsOf(n)
	if len(facts) == 0 {
		facts, _ = w.Engine.Sheet().Reads(n)
	}
	if len(facts) == 0 {
		return l.Note != "" || in.proven[l.Code]
	}
	return !slices.ContainsFunc(facts, func(x *sheet.Fact) bool { return !in.reported[x.Name] })
}
