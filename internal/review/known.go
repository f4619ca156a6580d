package review

import (
	"slices"

	"thidua/internal/scoring"
	"thidua/internal/sheet"
)

// Automatic is who gave a figure that the program took from an earlier round; the unit may put another in its place.
const Automatic = "automatic"

// known returns the figures of the year before that are known from the round of that year: of each fact with which a
// rule of the new sheet compares, what was verified there, else what the unit reported. A fact is known by its name, or
// by a name that it had before.
func (s *Service) known(eng *scoring.Engine, f *Form, before *World) []Figure {
	if before == nil {
		return nil
	}
	at := slices.IndexFunc(before.Forms, func(x *Form) bool { return x.Unit == f.Unit && x.Stage != Left })
	if at < 0 {
		return nil
	}
	var out []Figure
	sh := eng.Sheet()
	for _, slot := range sh.LastYearFacts() {
		x := sh.AllFacts()[slot]
		if !x.Is.IsZero() || slices.ContainsFunc(out, func(y Figure) bool { return y.Fact == x.Name }) {
			continue
		}
		if value := stood(before, before.Forms[at], x); value != "" {
			out = append(out, Figure{ID: s.newID(), Fact: x.Name, Lane: LastYear, Value: value, Account: Automatic, At: s.now()})
		}
	}
	return out
}

// stood is the figure of a fact in an earlier round, "" for none.
func stood(w *World, f *Form, x *sheet.Fact) string {
	for _, name := range append([]string{x.Name}, x.Was...) {
		old := w.Engine.Sheet().Fact(name)
		if old == nil || old.Kind != x.Kind {
			continue
		}
		for _, lane := range []FigureLane{Verified, Reported} {
			if y := f.Figure(name, lane); y != nil {
				return y.Value
			}
		}
	}
	return ""
}
