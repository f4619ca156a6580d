package org

import (
	"context"
	"strings"

	"thidua/internal/audit"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/id"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// PeopleStore is what persons need of the database. Writes refuse to run outside a transaction of [audit.Transact].
type PeopleStore interface {
	// Person returns a person; fault.NotFound.
	Person(ctx context.Context, id string) (*Person, error)
	// PersonByCode returns the person of that code, in any case and spelling; fault.NotFound.
	PersonByCode(ctx context.Context, code string) (*Person, error)
	// People returns all persons by code.
	People(ctx context.Context) ([]*Person, error)
	// AddPerson adds a person; fault.Conflict where the code is taken.
	AddPerson(ctx context.Context, p *Person) error
	// ChangePerson replaces a person of the same version; fault.Stale, fault.NotFound.
	ChangePerson(ctx context.Context, p *Person) error

	// PostTitle returns a title; fault.NotFound.
	PostTitle(ctx context.Context, id string) (*Title, error)
	// PostTitles returns all titles by name.
	PostTitles(ctx context.Context) ([]*Title, error)
	// AddPostTitle adds a title; fault.Conflict where there is one of that name.
	AddPostTitle(ctx context.Context, t *Title) error
	// ChangePostTitle replaces a title of the same version; fault.Stale, fault.NotFound, fault.Conflict.
	ChangePostTitle(ctx context.Context, t *Title) error
}

// personAct names what is done to a person.
func personAct(by By, verb, person string) audit.Act { return by.Act(verb, "person/"+person) }

// AddPerson adds a person, with posts or without, and returns the id. Faults: Invalid, Conflict (the code is taken),
// NotFound (a unit, a title).
func (s *Service) AddPerson(ctx context.Context, by By, p Person) (string, error) {
	p.ID, p.Version = id.New(s.Clock.Now()), 1
	p.Code, p.Name = vn.Clean(p.Code), vn.Clean(p.Name)
	for i := range p.Posts {
		p.Posts[i].ID = id.New(s.Clock.Now())
	}
	if err := p.Check(); err != nil {
		return "", err
	}
	done, err := s.Tx(ctx, personAct(by, "person.create", p.ID), func(ctx context.Context) error {
		for _, h := range p.Posts {
			if err := s.known(ctx, h); err != nil {
				return err
			}
		}
		return s.Store.AddPerson(ctx, &p)
	})
	return strings.TrimPrefix(done.Object, "person/"), err
}

// known asks that the unit and the title of a post are there.
func (s *Service) known(ctx context.Context, h Post) error {
	if _, err := s.Store.Unit(ctx, h.Unit); err != nil {
		return err
	}
	_, err := s.Store.PostTitle(ctx, h.Title)
	return err
}

// RenamePerson corrects the name of a person. Faults: Invalid, NotFound, Stale.
func (s *Service) RenamePerson(ctx context.Context, by By, person string, version int64, name string) error {
	return s.changePerson(ctx, by, "person.rename", person, version, func(_ context.Context, p *Person) error {
		p.Name = vn.Clean(name)
		return nil
	})
}

// AddPost gives a person a post in a unit from a day on. Faults: Invalid (no unit or title, the dates, the same post at
// that time), NotFound (the person, the unit, the title), Stale.
func (s *Service) AddPost(ctx context.Context, by By, person string, version int64, h Post) error {
	return s.changePerson(ctx, by, "person.addpost", person, version, func(ctx context.Context, p *Person) error {
		h.ID = id.New(s.Clock.Now())
		p.Posts = append(p.Posts, h)
		if err := p.Check(); err != nil { // a post without a unit is no post in a unit that is not there
			return err
		}
		return s.known(ctx, h)
	})
}

// EndPost ends a post on its last day; it stays in the person's history. Faults: Invalid (before it began), Conflict
// (ended already), NotFound, Stale.
func (s *Service) EndPost(ctx context.Context, by By, person string, version int64, post string, last day.Date) error {
	return s.changePerson(ctx, by, "person.endpost", person, version, func(_ context.Context, p *Person) error {
		for i := range p.Posts {
			h := &p.Posts[i]
			switch {
			case h.ID != post:
			case h.To != nil:
				return fault.New(fault.Conflict, words.M("person.ended", *h.To))
			default:
				h.To = &last
				return nil
			}
		}
		return fault.New(fault.NotFound, words.M("store.notfound"))
	})
}

// changePerson reads the person, lets edit change it, checks it and writes it, in one transaction.
func (s *Service) changePerson(
	ctx context.Context, by By, verb, person string, version int64, edit func(ctx context.Context, p *Person) error,
) error {
	_, err := s.Tx(ctx, personAct(by, verb, person), func(ctx context.Context) error {
		p, err := s.Store.Person(ctx, person)
		if err != nil {
			return err
		}
		if p.Version != version {
			return fault.New(fault.Stale, words.M("store.stale"))
		}
		if err := edit(ctx, p); err != nil {
			return err
		}
		if err := p.Check(); err != nil {
			return err
		}
		return s.Store.ChangePerson(ctx, p)
	})
	return err
}

// AddTitle adds a title that posts can have and returns its id. Faults: Invalid, Conflict (there is one of that name).
func (s *Service) AddTitle(ctx context.Context, by By, name string) (string, error) {
	t := Title{ID: id.New(s.Clock.Now()), Version: 1, Name: vn.Clean(name)}
	if err := t.Check(); err != nil {
		return "", err
	}
	done, err := s.Tx(ctx, by.Act("title.create", "post_title/"+t.ID), func(ctx context.Context) error {
		return s.Store.AddPostTitle(ctx, &t)
	})
	return strings.TrimPrefix(done.Object, "post_title/"), err
}

// RenameTitle changes a label in one place: every post of that title is called by the new name. Faults: Invalid,
// Conflict (there is one of that name), NotFound, Stale.
func (s *Service) RenameTitle(ctx context.Context, by By, title string, version int64, name string) error {
	_, err := s.Tx(ctx, by.Act("title.rename", "post_title/"+title), func(ctx context.Context) error {
		t, err := s.Store.PostTitle(ctx, title)
		if err != nil {
			return err
		}
		if t.Version != version {
			return fault.New(fault.Stale, words.M("store.stale"))
		}
		t.Name = vn.Clean(name)
		if err := t.Check(); err != nil {
			return err
		}
		return s.Store.ChangePostTitle(ctx, t)
	})
	return err
}
