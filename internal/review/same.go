package review

import (
	"reflect"
	"slices"
)

// What is kept in memory is shared and never changed. An act works on a copy of it, and writes what then differs.

// writable is a world to work on in an act: its round and forms are copies, beside what they were.
func (w *World) writable() *World {
	out := &World{Round: w.Round.clone(), Engine: w.Engine, alone: w.alone, was: w}
	for _, f := range w.Forms {
		out.Forms = append(out.Forms, f.clone())
	}
	return out
}

func (r *Round) clone() *Round {
	out := *r
	out.Dues, out.Offices, out.Interests = slices.Clone(r.Dues), slices.Clone(r.Offices), slices.Clone(r.Interests)
	out.Quotas, out.Nominations = slices.Clone(r.Quotas), slices.Clone(r.Nominations)
	out.Levels, out.Consents = slices.Clone(r.Levels), slices.Clone(r.Consents)
	return &out
}

func (f *Form) clone() *Form {
	out := *f
	out.Lines, out.Figures, out.Entries = slices.Clone(f.Lines), slices.Clone(f.Figures), slices.Clone(f.Entries)
	out.Proofs, out.Sendings = slices.Clone(f.Proofs), slices.Clone(f.Sendings)
	return &out
}

// same says whether two rounds are equal in everything.
func (r *Round) same(x *Round) bool { return reflect.DeepEqual(r, x) }

// same says whether two forms are equal in everything. What is long is compared first and fast: an act looks at every
// form of a round.
func (f *Form) same(x *Form) bool {
	if !slices.Equal(f.Lines, x.Lines) || !slices.Equal(f.Figures, x.Figures) || !slices.Equal(f.Sendings, x.Sendings) ||
		!slices.EqualFunc(f.Entries, x.Entries, sameEntry) {
		return false
	}
	a, b := *f, *x
	a.Lines, a.Figures, a.Sendings, a.Entries = nil, nil, nil, nil
	b.Lines, b.Figures, b.Sendings, b.Entries = nil, nil, nil, nil
	return reflect.DeepEqual(a, b)
}

func sameEntry(a, b Entry) bool {
	if a.Points != nil && b.Points != nil && a.Points.Equal(*b.Points) {
		a.Points = b.Points
	}
	return a == b
}
