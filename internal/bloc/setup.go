package bloc

import (
	"context"
	"slices"
	"strings"
	"time"

	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/id"
	"thidua/internal/words"
)

// Source says what a new year starts from. The zero value is an empty year.
type Source struct {
	LastYear bool   // members, legal basis and regulation, and the milestones unless a calendar gives them
	Calendar string // code of a [Calendar]
}

// SetUp makes the draft of a year and returns its id. The head unit is not copied: each year has its own. Faults:
// Invalid (the year, no such calendar), NotFound (the bloc, last year), Conflict (the bloc has that year, or was closed
// before it).
func (s *Service) SetUp(ctx context.Context, by By, bloc string, year int, from Source) (string, error) {
	y := &Year{ID: id.New(s.Clock.Now()), Version: 1, Bloc: bloc, Year: year, State: Draft}
	if err := y.Check(); err != nil {
		return "", err
	}
	if next := s.today().Year() + 1; year > next { // a slip of the finger would stand before every real year
		return "", fault.New(fault.Invalid, words.M("bloc.invalid")).Field(
			"year", words.M("bloc.tofar", words.Vietnamese.Plain(next)),
		)
	}
	done, err := s.Tx(ctx, by.Act("year.setup", yearObject+y.ID), func(ctx context.Context) error {
		b, err := s.Store.Bloc(ctx, bloc)
		if err != nil {
			return err
		}
		if b.Closed != nil && *b.Closed < y.First() {
			return fault.New(fault.Conflict, words.M("bloc.alreadyclosed", *b.Closed))
		}
		if err := s.fill(ctx, y, from); err != nil {
			return err
		}
		return s.Store.AddBlocYear(ctx, y)
	})
	return strings.TrimPrefix(done.Object, yearObject), err
}

// fill puts into a new year what it starts from.
func (s *Service) fill(ctx context.Context, y *Year, from Source) error {
	var last *Year
	if from.LastYear {
		var err error
		if last, err = s.Store.BlocYearOf(ctx, y.Bloc, y.Year-1); err != nil {
			return err
		}
		y.follow(last)
	}
	if from.Calendar != "" {
		c, ok := CalendarOf(from.Calendar)
		if !ok {
			return fault.New(fault.Invalid, words.M("bloc.invalid")).Field("calendar", words.M("bloc.nocalendar"))
		}
		y.Milestones = c.In(y.Year)
	}
	y.number(s.Clock.Now())
	return y.Check()
}

// follow takes over from last year who was a member at its end, its basis and regulation, and its milestones one year
// later. What was particular to that year stays there: theme, head unit, exceptions, what was done.
func (y *Year) follow(last *Year) {
	for _, m := range last.Members {
		// who left during the year is no member of the next one, whatever the list of that year still shows
		if m.To == nil || *m.To == last.Last() {
			y.Members = append(y.Members, Member{Unit: m.Unit})
		}
	}
	for _, m := range last.Milestones {
		// from the day that was planned, not from where a day off had moved it: or each year would move it further
		planned := m.Planned.Years(1)
		y.Milestones = append(y.Milestones, Milestone{Kind: m.Kind, Title: m.Title, Due: workday(planned), Planned: planned})
	}
	for _, p := range last.Papers {
		// plan, pact and score sheet are agreed on anew each year; basis and regulation hold until they are replaced
		if p.Kind == Basis || p.Kind == Regulation {
			y.Papers = append(y.Papers, p)
		}
	}
}

// workday returns the day, or where it falls on a weekend the Monday after: a term that ends on a day off ends with the
// next working day (Civil Code 2015, Art. 148.5). Holidays are not known here; whoever sets up the year looks
// over the calendar.
func workday(d day.Date) day.Date { return new(day.Calendar).Next(d) }

// number gives new ids to all that is in a new year, in its order.
func (y *Year) number(at time.Time) {
	ids := newIDs(at, len(y.Members)+len(y.Milestones)+len(y.Papers))
	next := func() string {
		first := ids[0]
		ids = ids[1:]
		return first
	}
	for i := range y.Members {
		y.Members[i].ID = next()
	}
	for i := range y.Milestones {
		y.Milestones[i].ID = next()
	}
	for i := range y.Papers {
		y.Papers[i].ID = next()
	}
}

// newIDs makes n ids in order; made in one moment, they are in no order of their own.
func newIDs(at time.Time, n int) []string {
	ids := make([]string, n)
	for i := range ids {
		ids[i] = id.New(at)
	}
	slices.Sort(ids)
	return ids
}

// Discard throws the draft of a year away: nobody but those who set it up has seen it. The log keeps what was in it.
// Faults: Conflict (open or closed already), NotFound, Stale.
func (s *Service) Discard(ctx context.Context, by By, year string, version int64) error {
	_, err := s.Tx(ctx, by.Act("year.discard", yearObject+year), func(ctx context.Context) error {
		y, err := s.Store.BlocYear(ctx, year)
		switch {
		case err != nil:
			return err
		case y.Version != version:
			return fault.New(fault.Stale, words.M("store.stale"))
		case y.State != Draft:
			return fault.New(fault.Conflict, words.M("bloc.nodraft"))
		}
		return s.Store.DropBlocYear(ctx, y)
	})
	return err
}
