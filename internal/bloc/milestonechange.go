package bloc

import (
	"context"
	"slices"

	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/id"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// AddMilestone adds a milestone of that kind, title and day to the calendar of the year. Faults: Invalid, NotFound,
// Conflict (closed), Stale.
func (s *Service) AddMilestone(ctx context.Context, by By, year string, version int64, m Milestone) error {
	return s.edit(ctx, by, "year.addmilestone", year, version, func(y *Year) error {
		y.Milestones = append(y.Milestones, Milestone{
			ID: id.New(s.Clock.Now()), Kind: m.Kind, Title: vn.Clean(m.Title), Due: m.Due, Planned: m.Due,
		})
		y.sortMilestones()
		return nil
	})
}

// inMilestone is a change of one milestone.
func inMilestone(milestone string, do func(y *Year, m *Milestone) error) func(y *Year) error {
	return func(y *Year) error {
		i, err := find(y.Milestones, milestone, milestoneID)
		if err != nil {
			return err
		}
		err = do(y, &y.Milestones[i])
		y.sortMilestones()
		return err
	}
}

// ChangeMilestone sets kind, title and day of the milestone m.ID; exceptions stay. Once the year is open a reason is
// asked for. Faults: Invalid, NotFound, Conflict (closed), Stale.
func (s *Service) ChangeMilestone(ctx context.Context, by By, year string, version int64, m Milestone) error {
	return s.amend(ctx, by, "year.changemilestone", year, version, inMilestone(m.ID, func(_ *Year, old *Milestone) error {
		if m.Due != old.Due {
			old.Planned = m.Due
		}
		old.Kind, old.Title, old.Due = m.Kind, vn.Clean(m.Title), m.Due
		return nil
	}))
}

// RemoveMilestone takes a milestone out of the calendar. Once the year is open a reason is asked for. Faults: NotFound,
// Conflict (closed), Stale.
func (s *Service) RemoveMilestone(ctx context.Context, by By, year string, version int64, milestone string) error {
	return s.amend(ctx, by, "year.removemilestone", year, version, func(y *Year) error {
		i, err := find(y.Milestones, milestone, milestoneID)
		if err == nil {
			y.Milestones = slices.Delete(y.Milestones, i, i+1)
		}
		return err
	})
}

// Except gives one unit another day for a milestone, with the reason e.Why, in place of the exception it had. Faults:
// Invalid (no reason, no member, the day), NotFound, Conflict (closed), Stale.
func (s *Service) Except(ctx context.Context, by By, year string, version int64, milestone string, e Exception) error {
	if by.Why == "" {
		by.Why = e.Why
	}
	return s.edit(ctx, by, "year.except", year, version, inMilestone(milestone, func(_ *Year, m *Milestone) error {
		e.ID, e.Why = id.New(s.Clock.Now()), vn.Clean(e.Why)
		m.Exceptions = append(without(m.Exceptions, e.Unit), e)
		return nil
	}))
}

// RemoveException takes back the exception of a unit. Once the year is open a reason is asked for. Faults: NotFound,
// Conflict (closed), Stale.
func (s *Service) RemoveException(
	ctx context.Context, by By, year string, version int64, milestone, unit string,
) error {
	return s.amend(ctx, by, "year.removeexception", year, version, inMilestone(milestone, func(
		_ *Year, m *Milestone,
	) error {
		left := without(m.Exceptions, unit)
		if len(left) == len(m.Exceptions) {
			return fault.New(fault.NotFound, words.M("store.notfound"))
		}
		m.Exceptions = left
		return nil
	}))
}

func without(list []Exception, unit string) []Exception {
	return slices.DeleteFunc(slices.Clone(list), func(e Exception) bool { return e.Unit == unit })
}

// FinishMilestone notes on which day the bloc was done with a milestone; nil takes it back, which needs a reason.
// Faults: Invalid (a day to come, no reason), NotFound, Conflict (closed, still a draft), Stale.
func (s *Service) FinishMilestone(
	ctx context.Context, by By, year string, version int64, milestone string, on *day.Date,
) error {
	return s.edit(ctx, by, "year.finish", year, version, inMilestone(milestone, func(y *Year, m *Milestone) error {
		switch {
		case y.State == Draft:
			return fault.New(fault.Conflict, words.M("bloc.stilldraft"))
		case on != nil && *on > s.today():
			return invalid("done", words.M("bloc.tocome", *on))
		case on == nil:
			if err := reason(by); err != nil {
				return err
			}
		}
		m.Done = on
		return nil
	}))
}
