package org

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
	"thidua/internal/vn"
	"thidua/internal/words"
)

// Store is what the units need of the database. Writes refuse to run outside a transaction of [audit.Transact].
type Store interface {
	// Unit returns a unit; fault.NotFound.
	Unit(ctx context.Context, id string) (*Unit, error)
	// UnitByCode returns the unit of that short name, in any case and spelling; fault.NotFound.
	UnitByCode(ctx context.Context, code string) (*Unit, error)
	// Units returns all units, a superior before those below it, else by code.
	Units(ctx context.Context) ([]*Unit, error)
	// AddUnit adds a unit; fault.Conflict where the code is taken.
	AddUnit(ctx context.Context, u *Unit) error
	// ChangeUnit replaces a unit of the same version; fault.Stale, fault.NotFound.
	ChangeUnit(ctx context.Context, u *Unit) error

	PeopleStore
}

// maxDepth bounds the tree: ministry, province, department, office and some to spare.
const maxDepth = 8

// mostLevels is how many levels that makes, with the top.
const mostLevels = maxDepth + 1

// Service does what is done to units. Who may do it is asked of the policy by the edge that calls.
type Service struct {
	Store Store
	Tx    audit.Transact
	Clock clock.Clock
}

// By says who does something, and why.
type By = audit.By

// unitAct names what is done to a unit, or with "" to the list of units.
func unitAct(by By, verb, unit string) audit.Act {
	if unit == "" {
		return by.Act(verb, "units")
	}
	return by.Act(verb, "unit/"+unit)
}

// Create adds a unit and returns its id. Faults: Invalid, Conflict (the code is taken; the superior unit is closed
// before it), NotFound (the superior unit).
func (s *Service) Create(ctx context.Context, by By, u Unit) (string, error) {
	u.ID, u.Version = id.New(s.Clock.Now()), 1
	tidy(&u)
	if err := u.Check(); err != nil {
		return "", err
	}
	return unitOf(s.Tx(ctx, unitAct(by, "unit.create", u.ID), func(ctx context.Context) error {
		return s.place(ctx, &u)
	}))
}

// place adds a unit where it belongs in the tree.
func (s *Service) place(ctx context.Context, u *Unit) error {
	if err := errors.Join(s.superior(ctx, u), s.lasting(ctx, u)); err != nil {
		return err
	}
	return s.Store.AddUnit(ctx, u)
}

// unitOf returns the id of the unit that an act was done to: of a repeated request, the one of the first time.
func unitOf(done audit.Done, err error) (string, error) {
	if err != nil {
		return "", err
	}
	return strings.TrimPrefix(done.Object, "unit/"), nil
}

func tidy(u *Unit) {
	u.Code = vn.Clean(u.Code)
	for i := range u.Names {
		u.Names[i].Text = vn.Clean(u.Names[i].Text)
	}
}

// superior checks that the unit above exists and that the tree stays a tree.
func (s *Service) superior(ctx context.Context, u *Unit) error {
	way, err := id.Climb(u.Parent, u.ID, maxDepth, func(id string) (string, error) {
		up, err := s.Store.Unit(ctx, id)
		if err != nil {
			return "", err
		}
		return up.Parent, nil
	})
	switch way {
	case id.Circle:
		return fault.New(fault.Conflict, words.M("org.circle"))
	case id.Deep:
		return fault.New(fault.Conflict, words.M("org.deep", maxDepth))
	}
	return err
}

// Rename gives the unit a new name from a day on; the old names stay. Faults: Invalid (not after the last name),
// NotFound, Stale.
func (s *Service) Rename(ctx context.Context, by By, unit string, version int64, n Name) error {
	return s.change(ctx, by, "unit.rename", unit, version, func(_ context.Context, u *Unit) error {
		u.Names = append(u.Names, n)
		return nil
	})
}

// lasting refuses a superior that ends before the unit: nobody would be above it from then on.
func (s *Service) lasting(ctx context.Context, u *Unit) error {
	if u.Parent == "" {
		return nil
	}
	up, err := s.Store.Unit(ctx, u.Parent)
	if err != nil || up.outlasts(u) {
		return err
	}
	return fault.New(fault.Conflict, closedAbove(up)).Field("parent", closedAbove(up))
}

// closedAbove says that a unit is closed and cannot be above others.
func closedAbove(up *Unit) words.Msg { return words.M("org.closedabove", up.lastName(), *up.Closed) }

// Move puts the unit under another superior. Faults: Conflict (a circle; that one is closed before the unit), NotFound,
// Stale.
func (s *Service) Move(ctx context.Context, by By, unit string, version int64, parent string) error {
	return s.change(ctx, by, "unit.move", unit, version, func(_ context.Context, u *Unit) error {
		u.Parent = parent
		return nil
	})
}

// room refuses a place under which what hangs below the unit would be too deep.
func (s *Service) room(ctx context.Context, u *Unit) error {
	all, err := s.Store.Units(ctx)
	if err != nil {
		return err
	}
	above := map[string]string{}
	for _, x := range all {
		above[x.ID] = x.Parent
	}
	if !id.Fits(u.ID, u.Parent, above, mostLevels) {
		return fault.New(fault.Conflict, words.M("org.deep", maxDepth))
	}
	return nil
}

// Close ends the unit on its last day. It leaves the rates from the next day on; its history stays. Faults: Conflict
// (already closed; units below it go on, whom the sentence names), Invalid (before it was opened), NotFound, Stale.
func (s *Service) Close(ctx context.Context, by By, unit string, version int64, last day.Date) error {
	return s.change(ctx, by, "unit.close", unit, version, func(ctx context.Context, u *Unit) error {
		if u.Closed != nil {
			return fault.New(fault.Conflict, words.M("org.alreadyclosed", *u.Closed))
		}
		u.Closed = &last
		if err := u.Check(); err != nil {
			return err
		}
		below, err := s.left(ctx, u)
		if err != nil || len(below) == 0 {
			return err
		}
		return fault.New(fault.Conflict, words.M("org.openbelow", last, len(below), names(below)))
	})
}

// left returns the units right below one that go on after it has ended.
func (s *Service) left(ctx context.Context, u *Unit) ([]*Unit, error) {
	all, err := s.Store.Units(ctx)
	return slices.DeleteFunc(all, func(x *Unit) bool { return x.Parent != u.ID || u.outlasts(x) }), err
}

// names names units in a sentence: the first few of many.
func names(list []*Unit) string {
	const most = 5
	var out []string
	for _, u := range list[:min(len(list), most)] {
		out = append(out, u.lastName())
	}
	if len(list) > most {
		out = append(out, "…")
	}
	return strings.Join(out, ", ")
}

// Merge closes the units from and opens a new one that continues them, in one act. The new unit is open from the day
// after last, and what stood below the old ones and goes on stands below it. Faults as of Create and Close.
func (s *Service) Merge(ctx context.Context, by By, from []string, last day.Date, into Unit) (string, error) {
	if len(from) < 2 {
		return "", fault.New(fault.Invalid, words.M("org.mergetwo"))
	}
	into.ID, into.Version, into.From = id.New(s.Clock.Now()), 1, from
	into.Opened = last + 1
	tidy(&into)
	if len(into.Names) > 0 {
		into.Names[0].From = into.Opened
	}
	if err := into.Check(); err != nil {
		return "", err
	}
	return unitOf(s.Tx(ctx, unitAct(by, "unit.merge", into.ID), func(ctx context.Context) error {
		for _, old := range from {
			if err := s.closeFor(ctx, old, last); err != nil {
				return err
			}
		}
		if err := s.place(ctx, &into); err != nil {
			return err
		}
		return s.handOver(ctx, &into)
	}))
}

// handOver puts the units below those that a new one continues under the new one, where they go on.
func (s *Service) handOver(ctx context.Context, into *Unit) error {
	for _, old := range into.From {
		u, err := s.Store.Unit(ctx, old)
		if err != nil {
			return err
		}
		below, err := s.left(ctx, u)
		if err != nil {
			return err
		}
		for _, x := range below {
			x.Parent = into.ID
			if err := errors.Join(s.superior(ctx, x), s.room(ctx, x)); err != nil {
				return err
			}
			if err := s.Store.ChangeUnit(ctx, x); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *Service) closeFor(ctx context.Context, unit string, last day.Date) error {
	u, err := s.Store.Unit(ctx, unit)
	if err != nil {
		return err
	}
	if u.Closed != nil {
		return fault.New(fault.Conflict, words.M("org.alreadyclosed", *u.Closed))
	}
	u.Closed = &last
	if err := u.Check(); err != nil {
		return err
	}
	return s.Store.ChangeUnit(ctx, u)
}

// editUnit changes a unit that was read.
type editUnit = func(ctx context.Context, u *Unit) error

// change reads the unit, lets edit change it, checks it and writes it, in one transaction.
func (s *Service) change(ctx context.Context, by By, verb, unit string, version int64, edit editUnit) error {
	_, err := s.Tx(ctx, unitAct(by, verb, unit), func(ctx context.Context) error {
		u, err := s.Store.Unit(ctx, unit)
		if err != nil {
			return err
		}
		if u.Version != version {
			return fault.New(fault.Stale, words.M("store.stale"))
		}
		was := u.Parent
		if err := edit(ctx, u); err != nil {
			return err
		}
		tidy(u)
		if err := errors.Join(u.Check(), s.superior(ctx, u)); err != nil {
			return err
		}
		if u.Parent != was {
			if err := errors.Join(s.lasting(ctx, u), s.room(ctx, u)); err != nil {
				return err
			}
		}
		return s.Store.ChangeUnit(ctx, u)
	})
	return err
}
