package review

import (
	"context"

	"thidua/internal/day"
	"thidua/internal/fault"
)

// worked returns the day, or the next working day where it is a day off: a term that ends on a day off ends with the
// next working day (Civil Code 2015, Art. 148.5).
func (s *Service) worked(d day.Date) day.Date {
	if s.Days == nil {
		return new(day.Calendar).Next(d)
	}
	return s.Days.Next(d)
}

// Last is the last day on which a unit may still do what belongs to a phase, "" for all units: the deadline, or the
// working day after it. That of the objections is set with the publication.
func (s *Service) Last(r *Round, p Phase, unit string) (day.Date, bool) {
	if p == Objecting && r.ObjectTo != nil {
		return s.worked(*r.ObjectTo), true
	}
	on, has := r.Due(p, unit)
	return s.worked(on), has
}

// SendBy is the last day on which a form may still be sent: its own day where its unit was let in late, else that of
// the self-scoring for its unit. It is the one rule that every screen, notice and gate asks. false where no day is
// set.
func (s *Service) SendBy(r *Round, f *Form) (day.Date, bool) {
	if f.Due != nil {
		return s.worked(*f.Due), true
	}
	return s.Last(r, SelfScoring, f.Unit)
}

// MaySend says whether a form is one that is still to be sent: it is being filled in, and either the phase is open or
// its unit was let in late.
func (r *Round) MaySend(f *Form) bool {
	return f.Stage == Filling && (r.Phase == SelfScoring || f.Grace)
}

// Attaching is the last day on which a unit may attach evidence to what it sent.
func (s *Service) Attaching(r *Round, unit string) day.Date {
	on, _ := r.Due(SelfScoring, unit)
	return s.worked(on + day.Date(r.Grace))
}

// excepted lets the units go on that have a later day of their own for the self-scoring, when that phase ends for all.
func (s *Service) excepted(w *World) error {
	if w.Round.Phase != SelfScoring {
		return nil
	}
	for i, f := range w.Forms {
		on, has := s.Last(w.Round, SelfScoring, f.Unit)
		if f.Stage != Filling || !has || on < s.today() {
			continue
		}
		if common, _ := s.Last(w.Round, SelfScoring, ""); on == common {
			continue
		}
		if err := w.step(Move{Verb: Grant, Form: i}); err != nil {
			return err
		}
		f.Due = &on
	}
	return nil
}

// over says whether the phase that the round is in ends by itself now. The agreement never does: people publish.
func (s *Service) over(r *Round) bool {
	on, has := s.Last(r, r.Phase, "")
	return r.Auto && has && r.Phase != Agreeing && r.Phase != Over && on < s.today()
}

// Pass ends the phases whose last day is over, in every round that lets them end by themselves; the log names the
// program. An objection that waits for its answer keeps its round open. It returns how many phases ended. The program
// calls it every few minutes: after it stood still for days, it catches up one phase after the other.
func (s *Service) Pass(ctx context.Context) (int, error) {
	rounds, err := s.Store.Rounds(ctx, "")
	if err != nil {
		return 0, err
	}
	n := 0
	for _, r := range rounds {
		for s.over(r) {
			verb := s.Advance
			if r.Phase == Objecting {
				verb = s.finish
			}
			err := verb(ctx, By{}, r.ID, r.Version, false)
			if fault.Is(err, fault.Conflict) || fault.Is(err, fault.Stale) {
				break // an objection waits, or somebody was quicker: the next time
			}
			if err != nil {
				return n, err
			}
			n++
			if r, err = s.Store.Round(ctx, r.ID); err != nil {
				return n, err
			}
		}
	}
	return n, nil
}

func (s *Service) finish(ctx context.Context, by By, round string, version int64, _ bool) error {
	return s.Finish(ctx, by, round, version)
}
