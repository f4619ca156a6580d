package review

import (
	"context"
	"slices"

	"thidua/internal/sheet"
)

// Amendment is the amended sheet that a round is to be scored by from now on (bản sửa đổi).
type Amendment struct {
	Edition string
	Changed []string // codes of the lines that differ from the sheet of the round so far, the new ones among them
}

// Adopt goes over to an amended sheet while the units fill in, or their forms are appraised for the first time; with a
// reason. The lines that changed are the units' again: what was sent comes back, these lines open and the rest locked;
// new lines are added, lines that are gone are taken away with their evidence, and the log keeps both. A figure keeps
// its value where the new sheet says what it was called. Faults: Conflict (too late, a result was published by the old
// one, the same sheet), Invalid (no reason), Stale, NotFound.
func (s *Service) Adopt(ctx context.Context, by By, round string, version int64, a Amendment) error {
	return s.onRound(ctx, by, "adopt", round, version, func(ctx context.Context, w *World) error {
		if err := Sentence("why", by.Why); err != nil {
			return err
		}
		switch {
		case !w.Round.Phase.within(SelfScoring, Appraising):
			return no("review.noamend")
		case w.Round.Times > 0: // what was published says by which sheet: it cannot be another one afterwards
			return no("review.adoptlate")
		case a.Edition == w.Round.Edition:
			return no("review.adopted")
		}
		eng, err := s.Engine(ctx, a.Edition, w.Round.Rules)
		if err != nil {
			return err
		}
		if missing := officesLost(w.Engine.Sheet(), eng.Sheet()); len(missing) > 0 {
			return no("review.adoptoffice", missing[0])
		}
		w.Round.Edition, w.Engine = a.Edition, eng
		w.changed()
		for _, f := range w.Forms {
			f.rename(eng.Sheet())
			w.relist(s, f)
		}
		return w.amended(by, a.Changed)
	})
}

// officesLost lists the offices that appraise lines of the new sheet and that the old one did not name: nobody was
// chosen for them.
func officesLost(old, fresh *sheet.Sheet) []string {
	var out []string
	for _, o := range fresh.Offices {
		if !slices.ContainsFunc(old.Offices, func(x sheet.Office) bool { return x.ID == o.ID }) {
			out = append(out, o.Name)
		}
	}
	return out
}

// rename gives the figures of a form the names that they have now.
func (f *Form) rename(fresh *sheet.Sheet) {
	for _, x := range fresh.AllFacts() {
		for _, was := range x.Was {
			for _, lane := range []FigureLane{Reported, Verified, LastYear} {
				if old := f.Figure(was, lane); old != nil && f.Figure(x.Name, lane) == nil {
					old.Fact = x.Name
				}
			}
		}
	}
}

// relist gives a form the lines of the sheet that apply to it now.
func (w *World) relist(s *Service, f *Form) {
	fresh := s.blank(w.Round, Member{Unit: f.Unit, Code: f.Code, Name: f.Name}, w.Engine).Lines
	for i, l := range fresh {
		if have := f.Line(l.Code); have != nil {
			fresh[i] = *have
		}
	}
	f.Lines = fresh
	gone := func(code string) bool { return f.Line(code) == nil }
	for i := range f.Proofs {
		f.Proofs[i].Lines = slices.DeleteFunc(slices.Clone(f.Proofs[i].Lines), gone)
	}
	f.Proofs = slices.DeleteFunc(f.Proofs, func(p Proof) bool { return len(p.Lines) == 0 })
	w.changed()
}

// amended gives the lines that changed back to their units.
func (w *World) amended(by By, changed []string) error {
	for i, f := range w.Forms {
		if f.Stage == Left {
			continue
		}
		for k := range f.Lines {
			l := &f.Lines[k]
			if !slices.Contains(changed, l.Code) {
				continue
			}
			if err := w.step(Move{Verb: Amend, Form: i, Line: k}); err != nil {
				return err
			}
			l.Ask, l.Moved = by.Why, ""
			w.unverify(f, l.Code)
		}
	}
	return nil
}

// AdoptedBack counts the forms that come back to their units when those lines change, and names the units that have
// them.
func (w *World) AdoptedBack(changed []string) []*Form {
	var out []*Form
	for _, f := range w.Forms {
		if f.Stage == Sent && slices.ContainsFunc(f.Lines, func(l Line) bool { return slices.Contains(changed, l.Code) }) {
			out = append(out, f)
		}
	}
	return out
}
