package bloc

import (
	"context"
	"errors"
	"strings"

	"thidua/internal/audit"
	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/evidence"
	"thidua/internal/fault"
	"thidua/internal/id"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// Store is what the blocs need of the database. Writes refuse to run outside a transaction of [audit.Transact].
type Store interface {
	// Bloc returns a bloc; fault.NotFound.
	Bloc(ctx context.Context, id string) (*Bloc, error)
	// BlocByCode returns the bloc of that short name, in any case and spelling; fault.NotFound.
	BlocByCode(ctx context.Context, code string) (*Bloc, error)
	// Blocs returns all blocs by code.
	Blocs(ctx context.Context) ([]*Bloc, error)
	// AddBloc adds a bloc; fault.Conflict where the code is taken.
	AddBloc(ctx context.Context, b *Bloc) error
	// ChangeBloc replaces a bloc of the same version; fault.Stale, fault.NotFound.
	ChangeBloc(ctx context.Context, b *Bloc) error

	// BlocYear returns a year with all that is in it; fault.NotFound.
	BlocYear(ctx context.Context, id string) (*Year, error)
	// BlocYearOf returns that year of a bloc; fault.NotFound.
	BlocYearOf(ctx context.Context, bloc string, year int) (*Year, error)
	// BlocYears returns the years of a bloc, or with "" of all, the newest first.
	BlocYears(ctx context.Context, bloc string) ([]*Year, error)
	// AddBlocYear adds a year; fault.Conflict where the bloc has that year.
	AddBlocYear(ctx context.Context, y *Year) error
	// ChangeBlocYear replaces a year of the same version with all that is in it; fault.Stale, fault.NotFound.
	ChangeBlocYear(ctx context.Context, y *Year) error
	// DropBlocYear removes a year of the same version with all that is in it; fault.Stale, fault.NotFound.
	DropBlocYear(ctx context.Context, y *Year) error
}

// maxDepth bounds the tree: region, cluster, bloc and some to spare.
const maxDepth = 5

// By says who does something, and why.
type By = audit.By

// Service does what is done to blocs and their years. Who may do it is asked of the policy by the edge that calls. A
// request that was done already is not done again and gives no fault.
type Service struct {
	Store Store
	Tx    audit.Transact
	Clock clock.Clock
	Files *evidence.Service // where papers with a file are added; nil where there are none

	Pending []Pending // what other capabilities know to be undone in a year
}

// object names a row of ours in an act.
const (
	blocObject = "bloc/"
	yearObject = "bloc_year/"
)

func (s *Service) today() day.Date { return day.At(s.Clock.Now()) }

// Create adds a bloc and returns its id. Faults: Invalid, Conflict (the code is taken, a circle), NotFound (the bloc
// above).
func (s *Service) Create(ctx context.Context, by By, b Bloc) (string, error) {
	b.ID, b.Version = id.New(s.Clock.Now()), 1
	b.Code, b.Name = vn.Clean(b.Code), vn.Clean(b.Name)
	if err := b.Check(); err != nil {
		return "", err
	}
	done, err := s.Tx(ctx, by.Act("bloc.create", blocObject+b.ID), func(ctx context.Context) error {
		if err := s.above(ctx, &b); err != nil {
			return err
		}
		return s.Store.AddBloc(ctx, &b)
	})
	return strings.TrimPrefix(done.Object, blocObject), err
}

// above checks that the blocs above exist and that the tree stays a tree.
func (s *Service) above(ctx context.Context, b *Bloc) error {
	way, err := id.Climb(b.Above, b.ID, maxDepth, func(id string) (string, error) {
		up, err := s.Store.Bloc(ctx, id)
		if err != nil {
			return "", err
		}
		return up.Above, nil
	})
	switch way {
	case id.Circle:
		return fault.New(fault.Conflict, words.M("bloc.circle"))
	case id.Deep:
		return fault.New(fault.Conflict, words.M("bloc.deep", maxDepth))
	}
	return err
}

// room refuses a place under which what hangs below the bloc would be too deep.
func (s *Service) room(ctx context.Context, b *Bloc) error {
	all, err := s.Store.Blocs(ctx)
	if err != nil {
		return err
	}
	above := map[string]string{}
	for _, x := range all {
		above[x.ID] = x.Above
	}
	if !id.Fits(b.ID, b.Above, above, maxDepth+1) {
		return fault.New(fault.Conflict, words.M("bloc.deep", maxDepth))
	}
	return nil
}

// Rename gives the bloc another name. Faults: Invalid, NotFound, Stale.
func (s *Service) Rename(ctx context.Context, by By, bloc string, version int64, name string) error {
	return s.changeBloc(ctx, by, "bloc.rename", bloc, version, func(b *Bloc) error {
		b.Name = vn.Clean(name)
		return nil
	})
}

// Move puts the bloc under another, "" for none. Faults: Conflict (a circle), NotFound, Stale.
func (s *Service) Move(ctx context.Context, by By, bloc string, version int64, above string) error {
	return s.changeBloc(ctx, by, "bloc.move", bloc, version, func(b *Bloc) error {
		b.Above = above
		return nil
	})
}

// Close ends the bloc on its last day; its years stay. Faults: Conflict (already closed), Invalid (before it was
// opened), NotFound, Stale.
func (s *Service) Close(ctx context.Context, by By, bloc string, version int64, last day.Date) error {
	return s.changeBloc(ctx, by, "bloc.close", bloc, version, func(b *Bloc) error {
		if b.Closed != nil {
			return fault.New(fault.Conflict, words.M("bloc.alreadyclosed", *b.Closed))
		}
		b.Closed = &last
		return nil
	})
}

// changeBloc reads the bloc, lets edit change it, checks it and writes it, in one transaction.
func (s *Service) changeBloc(
	ctx context.Context, by By, verb, bloc string, version int64, edit func(b *Bloc) error,
) error {
	_, err := s.Tx(ctx, by.Act(verb, blocObject+bloc), func(ctx context.Context) error {
		b, err := s.Store.Bloc(ctx, bloc)
		if err != nil {
			return err
		}
		if b.Version != version {
			return fault.New(fault.Stale, words.M("store.stale"))
		}
		was := b.Above
		if err := edit(b); err != nil {
			return err
		}
		if err := errors.Join(b.Check(), s.above(ctx, b)); err != nil {
			return err
		}
		if b.Above != was {
			if err := s.room(ctx, b); err != nil {
				return err
			}
		}
		return s.Store.ChangeBloc(ctx, b)
	})
	return err
}
