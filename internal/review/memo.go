package review

import (
	"maps"
	"slices"
	"sync"

	"thidua/internal/scoring"
	"thidua/internal/sheet"
)

// memo is what was worked out of a world. Requests that read the same world share it.
type memo struct {
	mu      sync.Mutex
	scored  map[scoring.Lane]*scoring.Round
	units   map[unitIn]*scoring.Unit
	signed  map[string]*Signature // by the id of the sending; nil for what cannot be read
	applies map[*Form]map[*sheet.Line]bool
	waits   map[*Form]Waits
}

// unitIn is a form, as it stood, in a lane.
type unitIn struct {
	form *Form
	lane scoring.Lane
}

func newMemo() *memo {
	return &memo{
		scored: map[scoring.Lane]*scoring.Round{}, units: map[unitIn]*scoring.Unit{}, signed: map[string]*Signature{},
		applies: map[*Form]map[*sheet.Line]bool{}, waits: map[*Form]Waits{},
	}
}

// onward is the memo of a world that comes after this one: what was worked out of forms that are still the same holds.
func (m *memo) onward(was, is *World) *memo {
	out := newMemo()
	if m == nil || was.Engine != is.Engine {
		return out
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, f := range is.Forms {
		for _, lane := range scoring.Lanes() {
			if u := m.units[unitIn{f, lane}]; u != nil {
				out.units[unitIn{f, lane}] = u
			}
		}
		if set := m.applies[f]; set != nil {
			out.applies[f] = set
		}
		if x, known := m.waits[f]; known && was.Round.Phase == is.Round.Phase {
			out.waits[f] = x
		}
	}
	maps.Copy(out.signed, m.signed)
	maps.DeleteFunc(out.signed, func(id string, _ *Signature) bool {
		return !slices.ContainsFunc(is.Forms, func(f *Form) bool { s := f.Signed(); return s != nil && s.ID == id })
	})
	return out
}

// memory is the memo of the world, made where there is none.
func (w *World) memory() *memo {
	if w.memo == nil {
		w.memo = newMemo()
	}
	return w.memo
}

// Scored scores the round in a lane. The claimed lane reads what the units reported; the others read what was verified
// first.
func (w *World) Scored(lane scoring.Lane) *scoring.Round {
	if r := w.scored[lane]; r != nil {
		return r
	}
	m := w.memory()
	m.mu.Lock()
	defer m.mu.Unlock()
	r := m.scored[lane]
	if r == nil {
		r = w.Engine.Open(w.set(lane, m), lane)
		m.scored[lane] = r
	}
	if w.scored == nil {
		w.scored = map[scoring.Lane]*scoring.Round{}
	}
	w.scored[lane] = r.Reader()
	return w.scored[lane]
}

// Set is what is scored in a lane: the units in play with their figures and entries.
func (w *World) Set(lane scoring.Lane) *scoring.Set { return w.set(lane, newMemo()) }

// set is Set with what is known already of the units.
func (w *World) set(lane scoring.Lane, m *memo) *scoring.Set {
	set := &scoring.Set{Period: w.Round.Period, Closed: w.Closed()}
	for _, f := range w.InPlay() {
		key := unitIn{f, lane}
		if m.units[key] == nil {
			m.units[key] = w.unit(f, lane)
		}
		set.Units = append(set.Units, m.units[key])
	}
	return set
}

// changed forgets what was worked out of the world but what no figure changes: a form in it is another now.
func (w *World) changed() {
	w.scored = nil
	if w.memo == nil {
		return
	}
	w.memo.mu.Lock()
	defer w.memo.mu.Unlock()
	fresh := newMemo()
	fresh.signed = maps.Clone(w.memo.signed)
	w.memo = fresh
}

// signatureOf reads what was signed with the sending that counts; nil where the form is not signed, or where the body
// is not what was hashed, which only other hands can bring about and the check of the log names.
func (w *World) signatureOf(f *Form) *Signature {
	s := f.Signed()
	if s == nil {
		return nil
	}
	m := w.memory()
	m.mu.Lock()
	defer m.mu.Unlock()
	if have, read := m.signed[s.ID]; read {
		return have
	}
	m.signed[s.ID] = s.Read()
	return m.signed[s.ID]
}
