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
	before  map[scoring.Lane]scoredBefore
	units   map[unitIn]*scoring.Unit
	signed  map[string]*Signature // by the id of the sending; nil for what cannot be read
	applies map[*Form]map[*sheet.Line]bool
	waits   map[*Form]Waits
}

// scoredBefore is how a world before this one was scored.
type scoredBefore struct {
	round  *scoring.Round
	forms  []*Form // that were in play
	closed bool
}

// unitIn is a form, as it stood, in a lane.
type unitIn struct {
	form *Form
	lane scoring.Lane
}

func newMemo() *memo {
	return &memo{
		scored: map[scoring.Lane]*scoring.Round{}, before: map[scoring.Lane]scoredBefore{},
		units: map[unitIn]*scoring.Unit{}, signed: map[string]*Signature{},
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
	maps.Copy(out.before, m.before)
	for lane, r := range m.scored {
		out.before[lane] = scoredBefore{round: r, forms: was.InPlay(), closed: was.Closed()}
	}
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
		r = w.score(lane, m)
		m.scored[lane] = r
	}
	if w.scored == nil {
		w.scored = map[scoring.Lane]*scoring.Round{}
	}
	w.scored[lane] = r.Reader()
	return w.scored[lane]
}

// score scores the round in a lane: where few forms are others than when it was scored last, no more than those.
func (w *World) score(lane scoring.Lane, m *memo) *scoring.Round {
	b, has := m.before[lane]
	in := w.InPlay()
	if !has || b.closed != w.Closed() || len(b.forms) != len(in) {
		return w.Engine.Open(w.set(lane, m), lane)
	}
	units := map[int]*scoring.Unit{}
	for i, f := range in {
		if f.ID != b.forms[i].ID {
			return w.Engine.Open(w.set(lane, m), lane)
		}
		if f != b.forms[i] {
			units[i] = w.unitOf(f, lane, m)
		}
	}
	return b.round.With(units)
}

// Set is what is scored in a lane: the units in play with their figures and entries.
func (w *World) Set(lane scoring.Lane) *scoring.Set { return w.set(lane, newMemo()) }

// set is Set with what is known already of the units.
func (w *World) set(lane scoring.Lane, m *memo) *scoring.Set {
	set := &scoring.Set{Period: w.Round.Period, Closed: w.Closed()}
	for _, f := range w.InPlay() {
		set.Units = append(set.Units, w.unitOf(f, lane, m))
	}
	return set
}

// unitOf is what a form brings to the score in a lane, made once.
func (w *World) unitOf(f *Form, lane scoring.Lane, m *memo) *scoring.Unit {
	key := unitIn{f, lane}
	if m.units[key] == nil {
		m.units[key] = w.unit(f, lane)
	}
	return m.units[key]
}

// changed forgets what was worked out of the world but what no figure changes: a form in it is another now.
func (w *World) changed() {
	w.scored, w.playing, w.places = nil, nil, nil
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
