package cross

import (
	"slices"

	"thidua/internal/exact"
	"thidua/internal/review"
	"thidua/internal/scoring"
)

// World is the cross-scoring of a round as it is. What was given is not to be had from it but by the scorer, or after
// it is closed.
type World struct {
	Plan  *Plan
	Round *review.World

	forms []*Form
	over  bool                     // its last day is over
	alone map[string]*review.World // the round with one unit alone, by its form
}

// State is the cross-scoring as the flow sees it.
func (w *World) State() State {
	s := State{Stage: w.Plan.Stage, Over: w.over, Past: w.Round.Round.Phase.At() >= review.Agreeing.At()}
	members := w.Members()
	for _, f := range w.forms {
		s.Forms = append(s.Forms, FormState{
			Sent: f.SentAt > 0, Out: !slices.Contains(members, f.Scorer) || !slices.Contains(members, f.Unit),
		})
	}
	return s
}

// Shown says whether what was given may be seen.
func (w *World) Shown() bool { return w.State().Shown() }

// move is what a person does to a form.
func (w *World) move(by By, verb Verb, at int) Move {
	f := w.forms[at]
	return Move{Verb: verb, Form: at, Own: by.Behalf == f.Scorer, Aside: w.Round.Round.Interested(by.Account, f.Unit)}
}

// May says why a person cannot do something with a form now, or nil.
func (w *World) May(by By, verb Verb, form string) error {
	for i, f := range w.forms {
		if f.ID == form {
			_, err := Step(w.State(), w.move(by, verb, i))
			return err
		}
	}
	return no("cross.out")
}

// Members returns the units that are in the round.
func (w *World) Members() []string {
	var out []string
	for _, f := range w.Round.Forms {
		if f.Stage != review.Left {
			out = append(out, f.Unit)
		}
	}
	return out
}

// codes are the short names of the members, by unit.
func (w *World) codes() map[string]string {
	out := map[string]string{}
	for _, f := range w.Round.Forms {
		if f.Stage != review.Left {
			out[f.Unit] = f.Code
		}
	}
	return out
}

// Lots are the lots that the members drew; nil where nothing was drawn.
func (w *World) Lots() []Drawing {
	if w.Plan.Way != Drawn {
		return nil
	}
	return Lots(w.Plan.Seed, w.codes())
}

// Redrawn says whether drawing again from the seed and the members of today gives the pairs that there are.
func (w *World) Redrawn() bool {
	pairs := w.scorable(Draw(w.Plan.Seed, w.Plan.Each, w.codes()))
	for _, x := range w.Pairs() {
		if !slices.Contains(pairs, x) {
			return false
		}
	}
	return w.Plan.Way == Drawn && len(pairs) == len(w.Pairs())
}

// scorable leaves out the units to which none of the lines applies.
func (w *World) scorable(pairs []Pair) []Pair {
	return slices.DeleteFunc(pairs, func(x Pair) bool { return len(w.LinesOf(x.Unit)) == 0 })
}

// Lines returns the codes of the lines that may be scored, in the order of the sheet: those on which points are entered
// and that apply to a unit of the round.
func Lines(w *review.World) []string {
	var out []string
	for _, k := range w.Engine.Entries() {
		code := w.Engine.Line(k).Code
		if slices.ContainsFunc(w.InPlay(), func(f *review.Form) bool { return f.Line(code) != nil }) {
			out = append(out, code)
		}
	}
	return out
}

// LinesOf returns the lines on which a unit is scored: those of the plan that apply to it.
func (w *World) LinesOf(unit string) []string {
	f := w.FormOf(unit)
	return slices.DeleteFunc(slices.Clone(w.Plan.Lines), func(code string) bool { return f == nil || f.Line(code) == nil })
}

// FormOf returns the score form of a unit, nil where it is not in the round.
func (w *World) FormOf(unit string) *review.Form {
	for _, f := range w.Round.Forms {
		if f.Unit == unit {
			return f
		}
	}
	return nil
}

// Claim returns what a scorer sees of a unit's claim on a line; nil where the lead hid the claims, and as long as the
// unit has not sent its form, or has it back: nobody sees another unit's drafts. Points measured against the bloc's
// leader are those that the unit itself sees.
func (w *World) Claim(unit, line string) *exact.Num {
	f := w.FormOf(unit)
	if w.Plan.Hidden || f == nil || f.Stage != review.Sent || f.Line(line) == nil {
		return nil
	}
	alone := w.alone[f.ID]
	if alone == nil {
		alone = &review.World{Round: w.Round.Round, Forms: w.Round.Forms, Engine: w.Round.Engine}
		alone.Alone(f.ID)
		w.alone[f.ID] = alone
	}
	cell := alone.CellOf(f.ID, line, scoring.Claimed)
	if !cell.State.HasPoints() {
		return nil
	}
	return &cell.Points
}

// Of returns the forms of a scorer, with its scores.
func (w *World) Of(scorer string) []*Form {
	return slices.DeleteFunc(slices.Clone(w.forms), func(f *Form) bool { return f.Scorer != scorer })
}

// Pairs lists who scores whom.
func (w *World) Pairs() []Pair {
	var out []Pair
	for _, f := range w.forms {
		out = append(out, f.Pair)
	}
	return out
}

// Sent counts the forms that were sent, of those whose two units are in the round.
func (w *World) Sent() (sent, all int) {
	for _, f := range w.State().Forms {
		if f.Out {
			continue
		}
		all++
		if f.Sent {
			sent++
		}
	}
	return sent, all
}

// SentBy counts the same of one scorer.
func (w *World) SentBy(scorer string) (sent, all int) {
	for i, f := range w.State().Forms {
		if f.Out || w.forms[i].Scorer != scorer {
			continue
		}
		all++
		if f.Sent {
			sent++
		}
	}
	return sent, all
}

// Said is what one scorer gave a unit on a line.
type Said struct {
	Scorer string
	Points *exact.Num // nil: no ground to score it by
	Reason string
}

// Said returns what was given to a unit on a line, by forms that were sent; nothing before the cross-scoring is closed.
func (w *World) Said(unit, line string) []Said {
	var out []Said
	w.each(line, func(p Pair, x *Score) {
		if p.Unit == unit {
			out = append(out, Said{p.Scorer, x.Points, x.Reason})
		}
	})
	return out
}

// Fit is what was given on a line comes to; nothing before the cross-scoring is closed.
func (w *World) Fit(line string) Fit {
	var given []Given
	w.each(line, func(p Pair, x *Score) {
		if x.Points != nil {
			given = append(given, Given{p, *x.Points})
		}
	})
	return Solve(given)
}

// each goes through what was given on a line by forms that count: sent, by and about units that are in the round, on a
// line that applies.
func (w *World) each(line string, do func(p Pair, x *Score)) {
	state := w.State()
	if !state.Shown() {
		return
	}
	for i, f := range w.forms {
		x := f.Score(line)
		if x == nil || !state.Forms[i].Sent || state.Forms[i].Out || !slices.Contains(w.LinesOf(f.Unit), line) {
			continue
		}
		do(f.Pair, x)
	}
}

// Conflicts looks, once the cross-scoring is closed, for scores by people whose interest in the scored unit is on
// record: those who put it there after they had scored, and whom the flow could not refuse any more (E22). It returns
// how many scores it looked at.
func (w *World) Conflicts() (looked int, found []review.Conflicted) {
	for _, line := range w.Plan.Lines {
		w.each(line, func(p Pair, x *Score) {
			looked++
			for _, i := range w.Round.Round.Interests {
				if i.Account == x.Account && i.Unit == p.Unit {
					found = append(found, review.Conflicted{
						Form: w.FormOf(p.Unit).ID, Line: line, Account: x.Account, At: x.At, After: x.At > i.At,
					})
				}
			}
		})
	}
	return looked, found
}
