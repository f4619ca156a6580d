package cross

import (
	"context"
	"slices"
	"unicode/utf8"

	"thidua/internal/exact"
	"thidua/internal/fault"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// Typed is what a scorer puts on a line: points, or no ground to score by, or nothing, which takes back what was there.
type Typed struct {
	Line     string
	Points   *exact.Num
	NoGround bool
	Reason   string
}

// Fill saves what a form says of its lines, all or none; lines that are not named stay. version is that of the form as
// the person saw it. Faults: Invalid (by the fields points.LINE and reason.LINE), Conflict (the state, somebody else's
// form, stepped aside), Stale, NotFound.
func (s *Service) Fill(ctx context.Context, by By, form string, version int64, typed []Typed) error {
	return s.onForm(ctx, by, Fill, form, func(w *World, f *Form) error {
		if f.Version != version {
			return stale()
		}
		bad := fault.New(fault.Invalid, words.M("cross.invalid"))
		for _, x := range typed {
			if !slices.Contains(w.LinesOf(f.Unit), x.Line) {
				return fault.New(fault.NotFound, words.M("store.notfound"))
			}
			w.check(f.Unit, x, bad)
			s.put(by, f, x)
		}
		if len(bad.Fields) > 0 {
			return bad
		}
		return nil
	})
}

// check says what is wrong with what was typed on a line.
func (w *World) check(unit string, x Typed, bad *fault.Error) {
	low, high := w.Round.Span(x.Line)
	switch {
	case x.Points != nil && x.NoGround:
		bad.Field("points."+x.Line, words.M("cross.either"))
	// unlike the table of the bloc, a unit that scores another grants nothing beyond the rules of the line
	case x.Points != nil && (x.Points.Less(low) || high.Less(*x.Points)):
		bad.Field("points."+x.Line, words.M("cross.range", low, high))
	}
	switch {
	case utf8.RuneCountInString(x.Reason) > maxReason:
		bad.Field("reason."+x.Line, words.M("review.sentence", maxReason))
	case !vn.Says(x.Reason) && (x.Reason != "" || w.needsReason(unit, x)):
		bad.Field("reason."+x.Line, words.M("cross.needsreason"))
	case x.Reason != "" && x.Points == nil && !x.NoGround:
		bad.Field("points."+x.Line, words.M("cross.reasononly"))
	}
}

// needsReason: whoever gives other points than the unit claims, and sees what it claims, says why (as an appraiser
// does).
func (w *World) needsReason(unit string, x Typed) bool {
	claim := w.Claim(unit, x.Line)
	return x.Points != nil && claim != nil && !claim.Equal(*x.Points)
}

// put writes what was typed into the form.
func (s *Service) put(by By, f *Form, x Typed) {
	have := f.Score(x.Line)
	if x.Points == nil && !x.NoGround {
		f.Scores = slices.DeleteFunc(f.Scores, func(y Score) bool { return y.Line == x.Line })
		return
	}
	if have == nil {
		f.Scores = append(f.Scores, Score{ID: s.newID(), Line: x.Line})
		have = &f.Scores[len(f.Scores)-1]
	} else if have.Reason == x.Reason && same(have.Points, x.Points) {
		return
	}
	have.Points, have.Reason, have.Account, have.At = x.Points, x.Reason, by.Account, s.Clock.Now().UnixMicro()
}

func same(a, b *exact.Num) bool { return a == b || a != nil && b != nil && a.Equal(*b) }

// Missing returns the lines of a form on which nothing is entered, or points lack the reason that they need.
func (w *World) Missing(f *Form) []string {
	return slices.DeleteFunc(w.LinesOf(f.Unit), func(code string) bool {
		x := f.Score(code)
		return x != nil && (x.Reason != "" || !w.needsReason(f.Unit, Typed{Line: code, Points: x.Points}))
	})
}

// SendAll approves and sends, in the name of the unit's leader, every form of the unit that is complete; those in whose
// unit the person has an interest are left to somebody else. seen is the sum of the versions of the unit's forms as the
// leader saw them: nobody approves what they have not seen. It returns how many were sent. Faults: Conflict (the state,
// nothing is complete, changed meanwhile), NotFound.
func (s *Service) SendAll(ctx context.Context, by By, round string, seen int64) (int, error) {
	n := 0
	err := s.in(ctx, by.Act("cross."+string(Send), roundObject+round), round, func(ctx context.Context, w *World) error {
		n = 0
		var last error
		if w.Seen(by.Behalf) != seen {
			return no("review.sendstale")
		}
		for i, f := range w.forms {
			// what is not complete stays with the unit: the leader sends the rest later, and nothing half done
			if f.Scorer != by.Behalf || f.SentAt > 0 || len(w.Missing(f)) > 0 {
				continue
			}
			if _, err := Step(w.State(), w.move(by, Send, i)); err != nil {
				last = err
				continue
			}
			f.SentAt, f.SentBy, n = s.Clock.Now().UnixMicro(), by.Account, n+1
			if err := s.Store.ChangeCrossForm(ctx, f); err != nil {
				return err
			}
		}
		if n == 0 && last == nil {
			last = no("cross.nothingready")
		}
		if n == 0 {
			return last
		}
		return s.Store.HoldCrossPlan(ctx, w.Plan)
	})
	return n, err
}

// Seen is the sum of the versions of a unit's forms: it differs as soon as one of them does.
func (w *World) Seen(scorer string) int64 {
	sum := w.Plan.Version
	for _, f := range w.Of(scorer) {
		sum += f.Version
	}
	return sum
}

// Recall takes back a form that was sent, until the cross-scoring is closed. Faults: Conflict, NotFound.
func (s *Service) Recall(ctx context.Context, by By, form string) error {
	return s.onForm(ctx, by, Recall, form, func(_ *World, f *Form) error {
		f.SentAt, f.SentBy = 0, ""
		return nil
	})
}

// onForm does a move on a form.
func (s *Service) onForm(ctx context.Context, by By, verb Verb, form string, do func(w *World, f *Form) error) error {
	p, _, err := s.Store.CrossPlanOf(ctx, form)
	if err != nil {
		return err
	}
	return s.in(ctx, by.Act(
		"cross."+string(verb), roundObject+p.Round,
	), p.Round, func(ctx context.Context, w *World) error {
		i := slices.IndexFunc(w.forms, func(f *Form) bool { return f.ID == form })
		if i < 0 {
			return fault.New(fault.NotFound, words.M("store.notfound"))
		}
		if _, err := Step(w.State(), w.move(by, verb, i)); err != nil {
			return err
		}
		if err := do(w, w.forms[i]); err != nil {
			return err
		}
		if err := s.Store.HoldCrossPlan(ctx, w.Plan); err != nil {
			return err
		}
		return s.Store.ChangeCrossForm(ctx, w.forms[i])
	})
}

// Show lets those who score the own unit see its evidence, or no longer. Faults: Conflict, NotFound.
func (s *Service) Show(ctx context.Context, by By, round string, show bool) error {
	return s.in(ctx, by.Act("cross."+string(Reveal), roundObject+round), round, func(ctx context.Context, w *World) error {
		own := slices.Contains(w.Members(), by.Behalf)
		if _, err := Step(w.State(), Move{Verb: Reveal, Own: own}); err != nil {
			return err
		}
		if w.Plan.Shows(by.Behalf) == show {
			return nil
		}
		if show {
			w.Plan.Consents = append(w.Plan.Consents, Consent{
				ID: s.newID(), Unit: by.Behalf, Account: by.Account, At: s.Clock.Now().UnixMicro(),
			})
		} else {
			w.Plan.Consents = slices.DeleteFunc(w.Plan.Consents, func(c Consent) bool { return c.Unit == by.Behalf })
		}
		return s.Store.ChangeCrossPlan(ctx, w.Plan)
	})
}
