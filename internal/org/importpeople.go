package org

import (
	"context"
	"errors"
	"slices"

	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/id"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// PersonRow is one post of a person in a list. A person with several posts stands in several rows of one code.
type PersonRow struct {
	At    int // row of the list, from 1
	Code  string
	Name  string
	Unit  string   // code of the unit, "" for a person without a post
	Title string   // what the post is called; a title that is not there yet is added
	From  day.Date // first day of the post
}

// ImportPeople adds all persons of a list in one act, or none. It returns what is wrong, row by row; the error is the
// system's.
func (s *Service) ImportPeople(ctx context.Context, by By, rows []PersonRow) ([]RowFault, error) {
	im := &peopleImporter{s: s, byKey: map[string]*Person{}, titles: map[string]*Title{}}
	_, err := s.Tx(ctx, by.Act("person.import", "people"), func(ctx context.Context) error {
		known, err := s.Store.PostTitles(ctx)
		if err != nil {
			return err
		}
		for _, t := range known {
			im.titles[vn.Key(t.Name)] = t
		}
		for i := range rows {
			if err := im.add(ctx, &rows[i]); err != nil {
				return err
			}
		}
		if len(im.faults) > 0 {
			return errRows
		}
		for _, p := range im.people {
			if err := s.Store.AddPerson(ctx, p); err != nil {
				return err
			}
		}
		return nil
	})
	if errors.Is(err, errRows) {
		return im.faults, nil
	}
	return nil, err
}

type peopleImporter struct {
	s      *Service
	byKey  map[string]*Person // vn.Key of the code → person of the list
	people []*Person
	titles map[string]*Title // vn.Key of the name → title
	faults []RowFault
}

func (im *peopleImporter) fail(at int, m words.Msg) { im.faults = append(im.faults, RowFault{at, m}) }

// add reads one row. A fault is noted and the others go on, so that all are listed.
func (im *peopleImporter) add(ctx context.Context, r *PersonRow) error {
	p, err := im.person(ctx, r)
	if err != nil || p == nil {
		return err
	}
	if r.Unit != "" || r.Title != "" {
		if err := im.post(ctx, r, p); err != nil {
			return err
		}
	}
	for _, m := range Faults(p.Check()) {
		im.fail(r.At, m)
	}
	return nil
}

// person returns the person of a row, nil where a fault was noted.
func (im *peopleImporter) person(ctx context.Context, r *PersonRow) (*Person, error) {
	key := vn.Key(r.Code)
	if p := im.byKey[key]; p != nil && key != "" {
		if p.Name != vn.Clean(r.Name) {
			im.fail(r.At, words.M("person.othername", p.Code, p.Name))
			return nil, nil
		}
		return p, nil
	}
	if _, err := im.s.Store.PersonByCode(ctx, r.Code); !fault.Is(err, fault.NotFound) {
		if err == nil {
			im.fail(r.At, words.M("store.taken", r.Code))
		}
		return nil, err
	}
	p := &Person{ID: id.New(im.s.Clock.Now()), Version: 1, Code: vn.Clean(r.Code), Name: vn.Clean(r.Name)}
	im.byKey[key] = p
	im.people = append(im.people, p)
	return p, nil
}

// post gives the person of a row its post; an unknown unit is noted.
func (im *peopleImporter) post(ctx context.Context, r *PersonRow, p *Person) error {
	if r.Unit == "" {
		im.fail(r.At, words.M("person.nounit"))
		return nil
	}
	u, err := Named(ctx, im.s.Store, r.Unit)
	if no := Faults(err); len(no) > 0 {
		im.fail(r.At, no[0])
		return nil
	}
	if err != nil {
		return err
	}
	title, err := im.title(ctx, r)
	if err != nil || title == "" {
		return err
	}
	h := Post{ID: id.New(im.s.Clock.Now()), Unit: u.ID, Title: title, From: r.From}
	if slices.ContainsFunc(p.Posts, func(o Post) bool { return o.Unit == h.Unit && o.Title == h.Title }) {
		im.fail(r.At, words.M("person.twice"))
		return nil
	}
	p.Posts = append(p.Posts, h)
	return nil
}

// title returns the id of the title of a row, adding it where there is none of that name; "" where a fault was noted.
func (im *peopleImporter) title(ctx context.Context, r *PersonRow) (string, error) {
	key := vn.Key(r.Title)
	if t := im.titles[key]; t != nil {
		if m, _, _ := vn.Find(t.Name, r.Title); m == vn.Nearly {
			im.fail(r.At, words.M("person.titlemarks", r.Title, t.Name))
			return "", nil
		}
		return t.ID, nil
	}
	t := &Title{ID: id.New(im.s.Clock.Now()), Version: 1, Name: vn.Clean(r.Title)}
	if bad := Faults(t.Check()); len(bad) > 0 {
		im.fail(r.At, bad[0])
		return "", nil
	}
	im.titles[key] = t
	return t.ID, im.s.Store.AddPostTitle(ctx, t)
}
