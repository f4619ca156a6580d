package review

import (
	"slices"

	"thidua/internal/exact"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
)

// World is a round with all its forms and the sheet it is scored by.
type World struct {
	Round  *Round
	Forms  []*Form
	Engine *scoring.Engine

	memo   *memo
	scored map[scoring.Lane]*scoring.Round // to read here

	playing []*Form        // the forms that are in the round
	places  map[string]int // and their places; nil: to be found

	alone string // the only form that is scored, where others' figures may not show through it
	was   *World // in an act: as it stood before
}

// Alone scores only one form from now on: its unit may not learn from points that are measured against the bloc's
// leader what others reported, until the result is published.
func (w *World) Alone(form string) {
	if w.alone == form {
		return
	}
	w.alone = form
	w.changed()
}

// State is the round as the flow sees it.
func (w *World) State() State {
	s := State{Phase: w.Round.Phase, Shown: w.Round.Shown(), Levels: len(w.Round.Levels), Consents: w.Round.consented()}
	for _, f := range w.Forms {
		s.Forms = append(s.Forms, f.State())
	}
	return s
}

// Agreed says whether the round is at the table and the table has agreed on every line of every unit.
func (w *World) Agreed() bool {
	s := w.State()
	return s.agreed() == nil
}

// At returns the place of a form, -1 where it is not in the round.
func (w *World) At(form string) int {
	return slices.IndexFunc(w.Forms, func(f *Form) bool { return f.ID == form })
}

// InPlay returns the forms that are in the round. It is not to be changed.
func (w *World) InPlay() []*Form {
	if w.places == nil {
		w.playing, w.places = nil, map[string]int{}
		for _, f := range w.Forms {
			if f.Stage != Left && (w.alone == "" || f.ID == w.alone) {
				w.places[f.ID] = len(w.playing)
				w.playing = append(w.playing, f)
			}
		}
	}
	return w.playing
}

// Closed says whether no unit's figures change any more: leader-relative points are final from the agreement on.
func (w *World) Closed() bool { return w.Round.Phase.At() >= Agreeing.At() }

// Place returns the place of a form among the units that are scored, -1 where it is out.
func (w *World) Place(form string) int {
	w.InPlay()
	if i, in := w.places[form]; in {
		return i
	}
	return -1
}

// Node returns a line of the sheet, nil where the sheet has none of that code.
func (w *World) Node(code string) (int, *sheet.Line) {
	k, ok := w.Engine.Index(code)
	if !ok {
		return -1, nil
	}
	return k, w.Engine.Line(k)
}

// FactsOf returns the figures that people enter for a line on which points are entered, in the order of the paper: its
// own and those of the lines below it.
func (w *World) FactsOf(l *sheet.Line) []*sheet.Fact { return w.Engine.Sheet().AskedOn(l) }

// Common returns the figures that belong to no such line: those of the whole sheet, of its groups and of knock-outs.
func (w *World) Common() []*sheet.Fact { return slices.Clone(w.FactsOf(nil)) }

// Compared says whether a rule reads the figure of the year before.
func (w *World) Compared(f *sheet.Fact) bool {
	return slices.Contains(w.Engine.Sheet().LastYearFacts(), f.Slot())
}

// Missing returns the lines of a form on which something that the rule needs is not entered and nothing else is
// claimed.
func (w *World) Missing(form string) []string {
	i := w.Place(form)
	if i < 0 {
		return nil
	}
	f, r := w.InPlay()[i], w.Scored(scoring.Claimed)
	var out []string
	for _, l := range f.Lines {
		k, _ := w.Node(l.Code)
		claimed := f.Entry(l.Code, scoring.Claimed)
		if claimed != nil && claimed.Points != nil {
			continue
		}
		if c := r.Cell(
			i, k,
		); c.State == scoring.NotEntered || c.State == scoring.Incomplete || c.State == scoring.Undecided ||
			w.blank(f, l.Code) {
			out = append(out, l.Code)
		}
	}
	return out
}

// blank says whether a figure that a line asks for is neither entered nor said not to apply: not entered is not zero,
// and earns nothing.
func (w *World) blank(f *Form, code string) bool {
	_, n := w.Node(code)
	return slices.ContainsFunc(w.FactsOf(n), func(x *sheet.Fact) bool { return f.Figure(x.Name, Reported) == nil })
}

// FullOf is of how many points the total of a unit is: its full mark, or the scale of the sheet where totals are
// brought to that.
func (w *World) FullOf(st scoring.Standing) exact.Num {
	if st.Rescaled {
		return w.Engine.Sheet().Scale
	}
	return st.Full
}

// Applies says whether a node of the sheet concerns a form: it is a line of the form, or a group that holds one. A line
// of which the unit says that it does not apply still concerns it: the unit must see what it said, and can take it
// back.
func (w *World) Applies(f *Form, l *sheet.Line) bool {
	m := w.memory()
	m.mu.Lock()
	defer m.mu.Unlock()
	set := m.applies[f]
	if set == nil {
		set = w.concerns(f)
		m.applies[f] = set
	}
	return set[l]
}

// concerns are the nodes of the sheet that concern a form.
func (w *World) concerns(f *Form) map[*sheet.Line]bool {
	out := map[*sheet.Line]bool{}
	for _, x := range f.Lines {
		if _, n := w.Node(x.Code); n != nil {
			out[n] = true
		}
	}
	var mark func(l *sheet.Line) bool
	mark = func(l *sheet.Line) bool {
		holds := out[l]
		for _, below := range l.Lines {
			holds = mark(below) || holds
		}
		if holds {
			out[l] = true
		}
		return holds
	}
	for _, l := range w.Engine.Sheet().Lines {
		mark(l)
	}
	return out
}

// NotApplying returns the lines of a form of which the unit says that they do not apply.
func (w *World) NotApplying(f *Form) []string {
	if w.Place(f.ID) < 0 {
		return nil
	}
	var out []string
	for _, l := range f.Lines {
		if w.Now(f.ID, l.Code).State == scoring.NotApplying {
			out = append(out, l.Code)
		}
	}
	return out
}

// CommonOf returns the figures that a unit enters beside its lines: those of the whole sheet, of its groups that apply,
// of knock-outs.
func (w *World) CommonOf(f *Form) []*sheet.Fact {
	return slices.DeleteFunc(w.Common(), func(x *sheet.Fact) bool {
		return x.Line() != nil && w.Now(f.ID, x.Line().Code).State == scoring.NotApplying
	})
}

// Asks says whether a figure is asked of the unit at all: it belongs to one of its lines, or to the whole sheet.
func (w *World) Asks(f *Form, x *sheet.Fact) bool {
	if x.Line() != nil {
		if e := w.Engine.Sheet().EntryOf(x.Line().Code); e != nil {
			return f.Line(e.Code) != nil
		}
	}
	return slices.Contains(w.CommonOf(f), x)
}

// Blank returns those of them that are neither entered nor said not to apply. A knock-out that nobody answered is not
// answered with no.
func (w *World) Blank(f *Form) []*sheet.Fact {
	return slices.DeleteFunc(w.CommonOf(f), func(x *sheet.Fact) bool { return f.Figure(x.Name, Reported) != nil })
}

// Unproven returns the lines that ask for evidence and have neither evidence nor a sentence that says why not.
func (w *World) Unproven(f *Form) []string {
	var out []string
	not := w.NotApplying(f)
	for _, l := range f.Lines {
		_, n := w.Node(l.Code)
		if slices.Contains(not, l.Code) {
			continue
		}
		if n.Evidence != "" && l.Note == "" && !f.proven(l.Code) {
			out = append(out, l.Code)
		}
	}
	return out
}
