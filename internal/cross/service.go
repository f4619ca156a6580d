package cross

import (
	"context"
	"slices"
	"strings"

	"thidua/internal/audit"
	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/id"
	"thidua/internal/review"
	"thidua/internal/words"
)

// Store is what cross-scoring needs of the database. Writes refuse to run outside a transaction of [audit.Transact].
type Store interface {
	// CrossPlan returns the plan of a round; fault.NotFound where it has none.
	CrossPlan(ctx context.Context, round string) (*Plan, error)
	// AddCrossPlan adds a plan; fault.Conflict where the round has one.
	AddCrossPlan(ctx context.Context, p *Plan) error
	// ChangeCrossPlan replaces a plan of the same version; fault.Stale.
	ChangeCrossPlan(ctx context.Context, p *Plan) error
	// DropCrossPlan removes a plan of the same version, whose forms are removed already; fault.Stale.
	DropCrossPlan(ctx context.Context, p *Plan) error
	// HoldCrossPlan keeps others from changing a plan of that version until the transaction ends; fault.Stale.
	HoldCrossPlan(ctx context.Context, p *Plan) error
	// CrossForms returns the forms of a plan with their scores, in the order in which they were added.
	CrossForms(ctx context.Context, plan string) ([]*Form, error)
	// CrossHeads returns the forms of a plan without their scores.
	CrossHeads(ctx context.Context, plan string) ([]*Form, error)
	// CrossPlanOf returns the plan and the form, without its scores, of a form's id; fault.NotFound.
	CrossPlanOf(ctx context.Context, form string) (*Plan, *Form, error)
	// AddCrossForm adds a form.
	AddCrossForm(ctx context.Context, f *Form) error
	// ChangeCrossForm replaces a form of the same version with its scores; fault.Stale.
	ChangeCrossForm(ctx context.Context, f *Form) error
	// DropCrossForm removes a form of the same version with its scores; fault.Stale.
	DropCrossForm(ctx context.Context, f *Form) error
}

// By says who does something, and why. Behalf is the member unit to which the person belongs.
type By = audit.By

// Service does what is done in a cross-scoring. Who may do it is asked of the policy by the edge that calls; whose own
// form it is, who stepped aside, and what the state allows, is asked here.
type Service struct {
	Store  Store
	Rounds *review.Service
	Tx     audit.Transact
	Clock  clock.Clock
	Days   *day.Calendar // which days are worked; nil: Monday to Friday
}

// roundObject is what the acts are about: the round.
const roundObject = "review_round/"

func (s *Service) today() day.Date { return day.At(s.Clock.Now()) }

func (s *Service) newID() string { return id.New(s.Clock.Now()) }

// Ends is the day with which a cross-scoring closes by itself: its last day, or the working day after it.
func (s *Service) Ends(p *Plan) day.Date {
	if s.Days == nil {
		return new(day.Calendar).Next(p.Last)
	}
	return s.Days.Next(p.Last)
}

// World reads the cross-scoring of a round with the round itself. Faults: NotFound.
func (s *Service) World(ctx context.Context, round string) (*World, error) {
	w, err := s.world(ctx, round)
	if err == nil && w.Plan == nil {
		err = fault.New(fault.NotFound, words.M("store.notfound"))
	}
	return w, err
}

// world is World, with no plan where there is none.
func (s *Service) world(ctx context.Context, round string) (*World, error) {
	r, err := s.Rounds.World(ctx, round)
	if err != nil {
		return nil, err
	}
	w := &World{Round: r, alone: map[string]*review.World{}}
	w.Plan, err = s.Store.CrossPlan(ctx, round)
	if fault.Is(err, fault.NotFound) {
		return w, nil
	}
	if err != nil {
		return nil, err
	}
	w.over = s.today() > s.Ends(w.Plan)
	w.forms, err = s.Store.CrossForms(ctx, w.Plan.ID)
	return w, err
}

// retries is how often an act is tried again where somebody else changed the plan at that moment.
const retries = 4

// in does an act in the cross-scoring of a round: do works on it as it is and writes what it changes.
func (s *Service) in(
	ctx context.Context, act audit.Act, round string, do func(ctx context.Context, w *World) error,
) error {
	for try := 1; ; try++ {
		_, err := s.Tx(ctx, act, func(ctx context.Context) error {
			w, err := s.World(ctx, round)
			if err != nil {
				return err
			}
			return do(ctx, w)
		})
		if !fault.Is(err, fault.Stale) || try == retries || ctx.Err() != nil {
			return err
		}
	}
}

// onPlan does a move of the lead on a plan of the version that the person saw.
func (s *Service) onPlan(
	ctx context.Context, by By, verb Verb, round string, version int64, do func(w *World) error,
) error {
	return s.in(ctx, by.Act("cross."+string(verb), roundObject+round), round, func(ctx context.Context, w *World) error {
		if w.Plan.Version != version {
			return stale()
		}
		next, err := Step(w.State(), Move{Verb: verb})
		if err != nil {
			return err
		}
		if err := do(w); err != nil {
			return err
		}
		w.Plan.Stage = next.Stage
		if next.Stage == Dropped {
			return s.remove(ctx, w)
		}
		return s.Store.ChangeCrossPlan(ctx, w.Plan)
	})
}

func stale() error { return fault.New(fault.Stale, words.M("store.stale")) }

func (s *Service) remove(ctx context.Context, w *World) error {
	for _, f := range w.forms {
		if err := s.Store.DropCrossForm(ctx, f); err != nil {
			return err
		}
	}
	return s.Store.DropCrossPlan(ctx, w.Plan)
}

// Settings is what the lead sets up.
type Settings struct {
	Lines         []string
	Way           Way
	Each          int
	Seed          string
	Last          day.Date
	Named, Hidden bool
}

// SetUp sets up the cross-scoring of a round, or, until it has begun, sets it up anew. version is that of the plan, 0
// where there is none. Faults: Invalid (by field), Conflict, Stale, NotFound (the round).
func (s *Service) SetUp(ctx context.Context, by By, round string, version int64, x Settings) error {
	_, err := s.Tx(ctx, by.Act("cross."+string(SetUp), roundObject+round), func(ctx context.Context) error {
		w, err := s.world(ctx, round)
		if err != nil {
			return err
		}
		fresh := w.Plan == nil
		if fresh {
			w.Plan = &Plan{ID: s.newID(), Round: round, Stage: Planned}
		}
		if w.Plan.Version != version {
			return stale()
		}
		if _, err := Step(w.State(), Move{Verb: SetUp}); err != nil {
			return err
		}
		return s.setUp(ctx, w, x, fresh)
	})
	return err
}

func (s *Service) setUp(ctx context.Context, w *World, x Settings, fresh bool) error {
	p := w.Plan
	p.Lines, p.Way, p.Last, p.Named, p.Hidden, p.Each, p.Seed = x.Lines, x.Way, x.Last, x.Named, x.Hidden, 0, ""
	if x.Way == Drawn {
		p.Each, p.Seed = x.Each, strings.TrimSpace(x.Seed)
	}
	codes := w.codes()
	if err := p.check(len(codes), Lines(w.Round), s.today()); err != nil {
		return err
	}
	write := s.Store.ChangeCrossPlan
	if fresh {
		p.Version, write = 1, s.Store.AddCrossPlan
	}
	if err := write(ctx, p); err != nil {
		return err
	}
	var pairs []Pair
	switch x.Way {
	case All:
		pairs = everybody(w.Members())
	case Drawn:
		pairs = Draw(p.Seed, p.Each, codes)
	case Assigned: // those of before are where the lead goes on from
		for _, f := range w.forms {
			pairs = append(pairs, f.Pair)
		}
	}
	return s.pair(ctx, w, pairs)
}

// pair makes the forms those of the pairs in which there is something to score.
func (s *Service) pair(ctx context.Context, w *World, pairs []Pair) error {
	pairs = w.scorable(pairs)
	have := map[Pair]bool{}
	for _, f := range w.forms {
		have[f.Pair] = true
		if slices.Contains(pairs, f.Pair) {
			continue
		}
		if err := s.Store.DropCrossForm(ctx, f); err != nil {
			return err
		}
	}
	for _, x := range pairs {
		if have[x] {
			continue
		}
		have[x] = true
		if err := s.Store.AddCrossForm(ctx, &Form{ID: s.newID(), Version: 1, Plan: w.Plan.ID, Pair: x}); err != nil {
			return err
		}
	}
	return nil
}

// Assign settles by hand who scores whom, until the cross-scoring has begun. Faults: Invalid (a unit that scores
// itself, or is not in the round: by the field scorers.UNIT), Conflict, Stale, NotFound.
func (s *Service) Assign(ctx context.Context, by By, round string, version int64, pairs []Pair) error {
	return s.in(ctx, by.Act("cross.assign", roundObject+round), round, func(ctx context.Context, w *World) error {
		if w.Plan.Version != version {
			return stale()
		}
		if _, err := Step(w.State(), Move{Verb: SetUp}); err != nil {
			return err
		}
		bad, members := fault.New(fault.Invalid, words.M("cross.invalid")), w.Members()
		for _, x := range pairs {
			if x.Scorer == x.Unit || !slices.Contains(members, x.Scorer) || !slices.Contains(members, x.Unit) {
				bad.Field("scorers."+x.Unit, words.M("cross.self"))
			}
		}
		if len(bad.Fields) > 0 {
			return bad
		}
		w.Plan.Way, w.Plan.Each, w.Plan.Seed = Assigned, 0, ""
		if err := s.Store.ChangeCrossPlan(ctx, w.Plan); err != nil {
			return err
		}
		return s.pair(ctx, w, pairs)
	})
}

// Begin lets the members score. Faults: Conflict (nobody scores anybody, the state), Stale, NotFound.
func (s *Service) Begin(ctx context.Context, by By, round string, version int64) error {
	return s.onPlan(ctx, by, Begin, round, version, func(w *World) error {
		w.Plan.Begun = s.Clock.Now().UnixMicro()
		return nil
	})
}

// Extend sets another last day while the members score, for a reason. Faults: Invalid, Conflict, Stale, NotFound.
func (s *Service) Extend(ctx context.Context, by By, round string, version int64, last day.Date) error {
	return s.onPlan(ctx, by, Extend, round, version, func(w *World) error {
		if last < s.today() {
			return fault.New(fault.Invalid, words.M("cross.invalid")).Field("last", words.M("review.daypast", last))
		}
		w.Plan.Last = last
		return review.Sentence("why", by.Why)
	})
}

// Close ends it before its last day: nothing more comes in, and the means are seen. Where a form is missing it needs a
// reason. Faults: Invalid, Conflict, Stale, NotFound.
func (s *Service) Close(ctx context.Context, by By, round string, version int64) error {
	return s.onPlan(ctx, by, Close, round, version, func(w *World) error {
		w.Plan.Closed = s.Clock.Now().UnixMicro()
		if sent, all := w.Sent(); sent < all {
			return review.Sentence("why", by.Why)
		}
		return nil
	})
}

// Drop takes it away as long as nobody sent anything, for a reason; the log keeps what was in it. Faults: Invalid,
// Conflict, Stale, NotFound.
func (s *Service) Drop(ctx context.Context, by By, round string, version int64) error {
	return s.onPlan(ctx, by, Drop, round, version, func(*World) error { return review.Sentence("why", by.Why) })
}
