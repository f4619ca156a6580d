package bloc

import (
	"cmp"
	"context"
	"slices"

	"thidua/internal/evidence"
	"thidua/internal/fault"
	"thidua/internal/id"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// edit changes the year in one act: it reads it, lets do change it, checks it and writes it. Nothing in a closed year
// changes.
func (s *Service) edit(ctx context.Context, by By, verb, year string, version int64, do func(y *Year) error) error {
	return s.step(ctx, by, verb, year, version, func(y *Year) error {
		if y.State == Closed {
			return fault.New(fault.Conflict, words.M("bloc.yearclosed"))
		}
		return do(y)
	})
}

// amend is edit for what the members agreed on: once the year is open, a reason is asked for.
func (s *Service) amend(ctx context.Context, by By, verb, year string, version int64, do func(y *Year) error) error {
	return s.edit(ctx, by, verb, year, version, func(y *Year) error {
		if y.State != Draft {
			if err := reason(by); err != nil {
				return err
			}
		}
		return do(y)
	})
}

// step is one act on a year in any state.
func (s *Service) step(ctx context.Context, by By, verb, year string, version int64, do func(y *Year) error) error {
	return s.within(ctx, by, verb, year, version, func(_ context.Context, y *Year) error { return do(y) })
}

// within is step with the context of the transaction.
func (s *Service) within(
	ctx context.Context, by By, verb, year string, version int64, do func(ctx context.Context, y *Year) error,
) error {
	_, err := s.Tx(ctx, by.Act(verb, yearObject+year), func(ctx context.Context) error {
		y, err := s.Store.BlocYear(ctx, year)
		if err != nil {
			return err
		}
		if y.Version != version {
			return fault.New(fault.Stale, words.M("store.stale"))
		}
		if err := do(ctx, y); err != nil {
			return err
		}
		if err := y.Check(); err != nil {
			return err
		}
		return s.Store.ChangeBlocYear(ctx, y)
	})
	return err
}

// reason asks why something is done.
func reason(by By) error {
	if !vn.Says(by.Why) {
		return invalid("why", words.M("bloc.why", maxText))
	}
	return nil
}

// invalid is a fault of one field.
func invalid(field string, m words.Msg) error {
	return fault.New(fault.Invalid, words.M("bloc.invalid")).Field(field, m)
}

// find returns the place of what has that id in a list of the year; fault.NotFound.
func find[T any](list []T, want string, idOf func(*T) string) (int, error) {
	for i := range list {
		if idOf(&list[i]) == want {
			return i, nil
		}
	}
	return 0, fault.New(fault.NotFound, words.M("store.notfound"))
}

func memberID(m *Member) string       { return m.ID }
func termID(t *Term) string           { return t.ID }
func milestoneID(m *Milestone) string { return m.ID }
func paperID(p *Paper) string         { return p.ID }

// SetTheme sets theme and motto of the year. Once it is open a reason is asked for. Faults: Invalid, NotFound, Conflict
// (closed), Stale.
func (s *Service) SetTheme(ctx context.Context, by By, year string, version int64, theme, motto string) error {
	return s.amend(ctx, by, "year.theme", year, version, func(y *Year) error {
		y.Theme, y.Motto = vn.Clean(theme), vn.Clean(motto)
		return nil
	})
}

// AddMember adds units to the bloc, for the whole year or from a day on. Faults: Invalid (there already, the dates),
// NotFound, Conflict (closed), Stale.
func (s *Service) AddMember(ctx context.Context, by By, year string, version int64, members ...Member) error {
	return s.edit(ctx, by, "year.addmember", year, version, func(y *Year) error {
		ids := newIDs(s.Clock.Now(), len(members))
		for i, m := range members {
			m.ID = ids[i]
			y.Members = append(y.Members, m)
		}
		return nil
	})
}

// SetMember sets from when and until when a unit is a member: how a unit leaves in mid-year. Once the year is open a
// reason is asked for. m names the member by its id, and the dates. Faults: Invalid (the dates, it holds a post),
// NotFound, Conflict (closed), Stale.
func (s *Service) SetMember(ctx context.Context, by By, year string, version int64, m Member) error {
	return s.amend(ctx, by, "year.setmember", year, version, func(y *Year) error {
		i, err := find(y.Members, m.ID, memberID)
		if err == nil {
			y.Members[i].From, y.Members[i].To = m.From, m.To
		}
		return err
	})
}

// RemoveMember takes a unit out of a draft, with its exceptions. In an open year a unit was a member until a day: use
// SetMember. Faults: Conflict (not a draft), Invalid (it holds a post), NotFound, Stale.
func (s *Service) RemoveMember(ctx context.Context, by By, year string, version int64, member string) error {
	return s.edit(ctx, by, "year.removemember", year, version, func(y *Year) error {
		if y.State != Draft {
			return fault.New(fault.Conflict, words.M("bloc.endmember"))
		}
		i, err := find(y.Members, member, memberID)
		if err != nil {
			return err
		}
		y.Members = slices.Delete(y.Members, i, i+1)
		for i := range y.Milestones {
			m := &y.Milestones[i]
			m.Exceptions = slices.DeleteFunc(m.Exceptions, func(e Exception) bool { return !y.everMember(e.Unit) })
		}
		return nil
	})
}

// SetTerm puts a unit in a post, or with the id of a term changes that term. Once the year is open a reason is asked
// for. Faults: Invalid (no member, two heads or two posts at a time, the dates), NotFound, Conflict (closed), Stale.
func (s *Service) SetTerm(ctx context.Context, by By, year string, version int64, t Term) error {
	return s.amend(ctx, by, "year.setterm", year, version, func(y *Year) error {
		if t.ID == "" {
			t.ID = id.New(s.Clock.Now())
			y.Terms = append(y.Terms, t)
			return nil
		}
		i, err := find(y.Terms, t.ID, termID)
		if err == nil {
			y.Terms[i] = t
		}
		return err
	})
}

// RemoveTerm takes back that a unit has a post. Once the year is open a reason is asked for. Faults: NotFound, Conflict
// (closed), Stale.
func (s *Service) RemoveTerm(ctx context.Context, by By, year string, version int64, term string) error {
	return s.amend(ctx, by, "year.removeterm", year, version, func(y *Year) error {
		i, err := find(y.Terms, term, termID)
		if err == nil {
			y.Terms = slices.Delete(y.Terms, i, i+1)
		}
		return err
	})
}

// AddPaper adds a document to the year; also to one that is closed, as decisions follow from it. Faults: Invalid,
// NotFound, Stale.
func (s *Service) AddPaper(ctx context.Context, by By, year string, version int64, p Paper) error {
	return s.AddPaperFile(ctx, by, year, version, p, nil)
}

// AddPaperFile adds a document with its file, whose content is stored already; both are there or neither. Faults: as
// AddPaper, and those of [evidence.Service.Add].
func (s *Service) AddPaperFile(
	ctx context.Context, by By, year string, version int64, p Paper, f *evidence.File,
) error {
	return s.within(ctx, by, "year.addpaper", year, version, func(ctx context.Context, y *Year) error {
		p.ID = id.New(s.Clock.Now())
		p.Number, p.Issuer, p.Title, p.Link = vn.Clean(p.Number), vn.Clean(p.Issuer), vn.Clean(p.Title), vn.Clean(p.Link)
		if f != nil {
			var err error
			if p.File, err = s.Files.Within(ctx, by, *f); err != nil {
				return err
			}
		}
		y.Papers = append(y.Papers, p)
		return nil
	})
}

// RemovePaper takes a document out of the year. Once it is open a reason is asked for. Faults: NotFound, Conflict
// (closed), Stale.
func (s *Service) RemovePaper(ctx context.Context, by By, year string, version int64, paper string) error {
	return s.amend(ctx, by, "year.removepaper", year, version, func(y *Year) error {
		i, err := find(y.Papers, paper, paperID)
		if err == nil {
			y.Papers = slices.Delete(y.Papers, i, i+1)
		}
		return err
	})
}

// sortMilestones keeps the milestones by the day they are due.
func (y *Year) sortMilestones() {
	slices.SortFunc(
		y.Milestones, func(a, b Milestone) int { return cmp.Or(cmp.Compare(a.Due, b.Due), cmp.Compare(a.ID, b.ID)) },
	)
}
