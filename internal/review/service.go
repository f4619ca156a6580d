package review

import (
	"context"
	"errors"
	"slices"
	"strings"

	"thidua/internal/audit"
	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/id"
	"thidua/internal/scoring"
	"thidua/internal/words"
)

// Store is what a round needs of the database. Writes refuse to run outside a transaction of [audit.Transact].
type Store interface {
	// Round returns a round; fault.NotFound.
	Round(ctx context.Context, id string) (*Round, error)
	// Rounds returns the rounds of a bloc's year, or with "" all, the newest first.
	Rounds(ctx context.Context, year string) ([]*Round, error)
	// AddRound adds a round; fault.Conflict where the year has one of that period.
	AddRound(ctx context.Context, r *Round) error
	// ChangeRound replaces what a round was by the given one of the same version with all that is in it; fault.Stale.
	ChangeRound(ctx context.Context, was, r *Round) error
	// DropRound removes a round of the same version with its forms and all that is in them, and its cross-scoring;
	// fault.Stale.
	DropRound(ctx context.Context, r *Round, forms []*Form) error
	// HoldRound keeps others from changing a round of that version until the transaction ends; fault.Stale.
	HoldRound(ctx context.Context, r *Round) error
	// Forms returns the forms of a round with all that is in them, in the order in which they were added.
	Forms(ctx context.Context, round string) ([]*Form, error)
	// Form returns a form; fault.NotFound.
	Form(ctx context.Context, id string) (*Form, error)
	// FormHeads returns the forms of a round without what is in them, in the order in which they were added.
	FormHeads(ctx context.Context, round string) ([]*Form, error)
	// FormHead returns a form without what is in it; fault.NotFound.
	FormHead(ctx context.Context, id string) (*Form, error)
	// AddForm adds a form.
	AddForm(ctx context.Context, f *Form) error
	// ChangeForm replaces what a form was by the given one of the same version with all that is in it; fault.Stale.
	ChangeForm(ctx context.Context, was, f *Form) error
	// Results returns the published results of a round, the newest first.
	Results(ctx context.Context, round string) ([]*Result, error)
	// AddResult adds a published result. It is never changed.
	AddResult(ctx context.Context, r *Result) error
}

// By says who does something, and why.
type By = audit.By

// Engines readies a frozen sheet for scoring by a version of the engine's rules. Faults: NotFound, Conflict (a draft, a
// version that this program does not know).
type Engines func(ctx context.Context, edition string, rules scoring.Rules) (*scoring.Engine, error)

// Service does what is done in a round. Who may do it is asked of the policy by the edge that calls; whose own unit it
// is, and what state allows it, is asked here.
type Service struct {
	Store  Store
	Tx     audit.Transact
	Clock  clock.Clock
	Days   *day.Calendar // which days are worked; nil: Monday to Friday
	Engine Engines
	Kept   *Kept // rounds in memory; nil: every reading is of the database
}

const (
	roundObject = "review_round/"
	formObject  = "review_form/"
)

func (s *Service) today() day.Date { return day.At(s.Clock.Now()) }

func (s *Service) now() int64 { return s.Clock.Now().UnixMicro() }

func (s *Service) newID() string { return id.New(s.Clock.Now()) }

// World returns a round with all its forms. It is shared and changed by nobody. Faults: NotFound.
func (s *Service) World(ctx context.Context, round string) (*World, error) {
	if s.Kept != nil {
		return s.Kept.World(ctx, round)
	}
	return s.within(ctx, round, "")
}

// Single returns a round with one of its forms and nothing of the others. While units score themselves, what one of
// them does touches no other: a round of two hundred units costs what a round of nine does. It is shared and changed by
// nobody. Faults: NotFound.
func (s *Service) Single(ctx context.Context, round, form string) (*World, error) {
	if s.Kept != nil {
		return s.Kept.Single(ctx, form)
	}
	return s.within(ctx, round, form)
}

// RoundOf returns the round of a form. Faults: NotFound.
func (s *Service) RoundOf(ctx context.Context, form string) (string, error) {
	if s.Kept != nil {
		return s.Kept.RoundOf(ctx, form)
	}
	f, err := s.Store.FormHead(ctx, form)
	if err != nil {
		return "", err
	}
	return f.Round, nil
}

// within is a round as an act sees it, with all its forms, or with one of them where form is not "".
func (s *Service) within(ctx context.Context, round, form string) (*World, error) {
	if s.Kept != nil {
		return s.Kept.Within(ctx, round, form)
	}
	p := &parts{form: form, forms: map[string]*Form{}}
	if err := p.complete(ctx, &Kept{Store: s.Store, Engine: s.Engine}, round); err != nil {
		return nil, err
	}
	return p.world(), nil
}

// enough is as much of the world as an act of a unit on its own form needs.
func (s *Service) enough(ctx context.Context, verb Verb, round, form string) (*World, error) {
	if !slices.Contains(ofItself, verb) {
		return s.within(ctx, round, "")
	}
	w, err := s.within(ctx, round, form)
	if err != nil || w.Round.Phase == SelfScoring {
		return w, err
	}
	return s.within(ctx, round, "") // points that are agreed on move with those of the leader
}

// ofItself are the acts of a unit that touch no other form while units score themselves. Sending is not among them: it
// signs points that are measured against the others.
var ofItself = []Verb{Fill, "attach", "detach"}

// Member is a unit that takes part in a round.
type Member struct{ Unit, Code, Name string }

// Open opens a round for the members with a frozen sheet, and a form for each of them with the lines that apply to it.
// before is the published round of the year before, from which figures are taken that rules compare with; "" for none.
// Returns its id. Faults: Invalid, Conflict (the year has one of that period, no member), NotFound (the sheet).
func (s *Service) Open(ctx context.Context, by By, r Round, members []Member, before string) (string, error) {
	r.ID, r.Version, r.Phase, r.Rules = s.newID(), 1, SelfScoring, scoring.Newest
	for i := range r.Dues {
		r.Dues[i].ID = s.newID()
	}
	for i := range r.Offices {
		r.Offices[i].ID = s.newID()
	}
	if err := r.Check(); err != nil {
		return "", err
	}
	if len(members) == 0 {
		return "", no("review.nobody")
	}
	eng, err := s.Engine(ctx, r.Edition, r.Rules)
	if err != nil {
		return "", err
	}
	var last *World
	if before != "" {
		if last, err = s.World(ctx, before); err != nil {
			return "", err
		}
	}
	done, err := s.Tx(ctx, by.Act("review.open", roundObject+r.ID), func(ctx context.Context) error {
		if err := s.Store.AddRound(ctx, &r); err != nil {
			return err
		}
		for _, m := range members {
			f := s.blank(&r, m, eng)
			f.Figures = s.known(eng, f, last)
			if err := s.Store.AddForm(ctx, f); err != nil {
				return err
			}
		}
		return nil
	})
	return strings.TrimPrefix(done.Object, roundObject), err
}

// blank is the form of a unit at the beginning: with the lines of the sheet that apply to it.
func (s *Service) blank(r *Round, m Member, eng *scoring.Engine) *Form {
	f := &Form{ID: s.newID(), Version: 1, Round: r.ID, Unit: m.Unit, Code: m.Code, Name: m.Name, Stage: Filling}
	if u := eng.Sheet().UnitOf(m.Code); u != nil {
		f.Kind = u.Kind
	}
	probe := eng.Open(&scoring.Set{Period: r.Period, Units: []*scoring.Unit{{ID: f.Code, Kind: f.Kind}}}, scoring.Rule)
	for _, k := range eng.Entries() {
		if probe.Cell(0, k).State != scoring.NotApplying {
			f.Lines = append(f.Lines, Line{ID: s.newID(), Code: eng.Line(k).Code, Stand: Waiting})
		}
	}
	return f
}

// retries is how often an act is tried again where somebody else changed the same form at that moment. What a person
// saw is compared value by value, so nothing is overwritten by that.
const retries = 4

// in does an act in a round: do works on the world as it is and says which form it changed, nil for none; the round
// itself is written where it differs from what it was.
func (s *Service) in(
	ctx context.Context, act audit.Act, round string, do func(ctx context.Context, w *World) error,
) error {
	return s.inWorld(ctx, act, func(ctx context.Context) (*World, error) { return s.within(ctx, round, "") }, do)
}

// inWorld is in, on as much of the round as read reads.
func (s *Service) inWorld(
	ctx context.Context, act audit.Act, read func(ctx context.Context) (*World, error),
	do func(ctx context.Context, w *World) error,
) error {
	for try := 1; ; try++ {
		var wrote []*Form
		_, err := s.Tx(ctx, act, func(ctx context.Context) error {
			was, err := read(ctx)
			if err != nil {
				return err
			}
			w := was.writable()
			if err := do(ctx, w); err != nil {
				return err
			}
			wrote, err = s.keep(ctx, w)
			return err
		})
		if err == nil && s.Kept != nil {
			s.Kept.Wrote(wrote)
		}
		if !raced(err) || try == retries || ctx.Err() != nil {
			return err
		}
	}
}

// raced says whether an act failed because a version moved under it, which it may try again; that somebody else saved
// another value into the same field is no race, and is for the person.
func raced(err error) bool {
	var f *fault.Error
	return errors.As(err, &f) && f.Kind == fault.Stale && len(f.Fields) == 0
}

// keep writes what differs from what the act found, and returns the forms that it wrote.
func (s *Service) keep(ctx context.Context, w *World) ([]*Form, error) {
	if !w.Round.same(w.was.Round) {
		if err := s.Store.ChangeRound(ctx, w.was.Round, w.Round); err != nil {
			return nil, err
		}
	} else if err := s.Store.HoldRound(ctx, w.Round); err != nil {
		return nil, err
	}
	var out []*Form
	for i, f := range w.Forms {
		if f.same(w.was.Forms[i]) {
			continue
		}
		if err := s.Store.ChangeForm(ctx, w.was.Forms[i], f); err != nil {
			return nil, err
		}
		out = append(out, f)
	}
	return out, nil
}

// step does a move of the flow and writes the state it comes to into the forms and the round.
func (w *World) step(m Move) error {
	next, err := Step(w.State(), m)
	if err != nil {
		return err
	}
	w.Round.Phase = next.Phase
	if next.Consents < w.Round.consented() {
		w.Round.void()
	}
	for i, f := range w.Forms {
		f.take(next.Forms[i])
	}
	w.changed()
	return nil
}

// on finds a form and a line of it for a move. Faults: NotFound.
func (w *World) on(by By, v Verb, form, line string) (Move, *Form, *Line, error) {
	i := w.At(form)
	if i < 0 {
		return Move{}, nil, nil, fault.New(fault.NotFound, words.M("store.notfound"))
	}
	f := w.Forms[i]
	m := Move{Verb: v, Form: i, Own: by.Behalf == f.Unit}
	if slices.Contains(byJudge, v) && w.Round.Interested(by.Account, f.Unit) {
		return m, f, nil, no("review.interest")
	}
	if line == "" {
		return m, f, nil, nil
	}
	for k := range f.Lines {
		if f.Lines[k].Code == line {
			m.Line = k
			return m, f, &f.Lines[k], nil
		}
	}
	return m, nil, nil, fault.New(fault.NotFound, words.M("store.notfound"))
}

// onForm does an act on a form.
func (s *Service) onForm(
	ctx context.Context, by By, verb Verb, form string, do func(ctx context.Context, w *World) error,
) error {
	round, err := s.RoundOf(ctx, form)
	if err != nil {
		return err
	}
	return s.inWorld(
		ctx, by.Act("review."+string(verb), formObject+form),
		func(ctx context.Context) (*World, error) { return s.enough(ctx, verb, round, form) }, do,
	)
}
