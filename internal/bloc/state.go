package bloc

import (
	"context"

	"thidua/internal/fault"
	"thidua/internal/words"
)

// Open begins the year. Faults: Invalid (what is missing, by the field where it is added: member, head, paper, milestone; the same
// as [Year.Missing]), Conflict (not a draft), NotFound, Stale.
func (s *Service) Open(ctx context.Context, by By, year string, version int64) error {
	return s.step(ctx, by, "year.open", year, version, func(y *Year) error {
		if y.State != Draft {
			return fault.New(fault.Conflict, words.M("bloc.notdraft"))
		}
		f := fault.New(fault.Invalid, words.M("bloc.notready"))
		for field, m := range y.lacking() {
			f.Field(field, m)
		}
		y.State = Open
		return orNil(f)
	})
}

// CloseYear ends the year; nothing in it changes any more. With milestones that are not done it needs a reason. Faults: Invalid (no
// reason), Conflict (not open), NotFound, Stale.
func (s *Service) CloseYear(ctx context.Context, by By, year string, version int64) error {
	return s.step(ctx, by, "year.close", year, version, func(y *Year) error {
		if y.State != Open {
			return fault.New(fault.Conflict, words.M("bloc.notopen"))
		}
		undone := 0
		for _, m := range y.Milestones {
			if m.Done == nil {
				undone++
			}
		}
		if undone > 0 && reason(by) != nil {
			return invalid("why", words.M("bloc.undone", undone))
		}
		y.State = Closed
		return nil
	})
}

// Reopen opens a closed year again, with the reason. Faults: Invalid (no reason), Conflict (not closed), NotFound, Stale.
func (s *Service) Reopen(ctx context.Context, by By, year string, version int64) error {
	return s.step(ctx, by, "year.reopen", year, version, func(y *Year) error {
		if y.State != Closed {
			return fault.New(fault.Conflict, words.M("bloc.notclosed"))
		}
		y.State = Open
		return reason(by)
	})
}
