package review

import (
	"thidua/internal/exact"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
)

// relative says whether the points of a line depend on the bloc's leader (police regulation, Art. 6).
func relative(l *sheet.Line) bool {
	found := false
	l.EachRule(func(r *sheet.Rule) { found = found || r.Leader != nil })
	for _, below := range l.Lines {
		found = found || relative(below)
	}
	return found
}

// place is a line of a form.
type place struct{ form, line string }

// led returns the agreed points of all lines that are measured against the bloc's leader and on which was agreed.
func (w *World) led() map[place]exact.Num {
	out := map[place]exact.Num{}
	for _, f := range w.InPlay() {
		for _, l := range f.Lines {
			if _, n := w.Node(l.Code); l.Stand == Settled && relative(n) {
				out[place{f.ID, l.Code}] = w.PointsOf(f.ID, l.Code, scoring.Agreed)
			}
		}
	}
	return out
}

// relead opens again what other units agreed on where an act about one form moved their points: the leader is another
// one, or went further. Nobody keeps points that the closed set does not give, and nobody loses them without being
// told.
func (w *World) relead(s *Service, by *Form, led map[place]exact.Num) error {
	for at, was := range led {
		if at.form == by.ID || w.PointsOf(at.form, at.line, scoring.Agreed).Equal(was) {
			continue
		}
		m, _, l, err := w.on(By{}, Unsettle, at.form, at.line)
		if err != nil {
			return err
		}
		if err := w.step(m); err != nil {
			return err
		}
		l.Moved, l.At = Fraction(&was), s.now()
	}
	return nil
}
