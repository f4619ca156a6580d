package org_test

import (
	"cmp"
	"context"
	"errors"
	"maps"
	"slices"
	"testing"
	"time"

	"thidua/internal/audit"
	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/org"
	"thidua/internal/vn"
	"thidua/internal/words"
)

var (
	ctx = context.Background()
	by  = audit.By{Account: "an", Behalf: "u-phong", Why: "Quyết định 12"}
)

// errBroken is a failure of the database, which no rule may turn into a fault of the person's.
var errBroken = errors.New("the database is gone")

// shelf keeps units and people in memory as the databases do: what is read is a copy, a write needs a transaction and
// moves the version, and a transaction that fails leaves nothing.
type shelf struct {
	units  map[string]org.Unit
	people map[string]org.Person
	titles map[string]org.Title

	acts   []audit.Act       // what was committed
	seen   map[string]string // request → object
	open   bool              // a transaction is running
	broken string            // the method that fails
}

func notFound() error { return fault.New(fault.NotFound, words.M("store.notfound")) }

// fails is the error of a method: of one that is broken, and of a write outside a transaction.
func (s *shelf) fails(method string, writes bool) error {
	if s.broken == method {
		return errBroken
	}
	if writes && !s.open {
		return errors.New(method + " outside a transaction")
	}
	return nil
}

func copyUnit(u org.Unit) *org.Unit {
	u.Names, u.From = slices.Clone(u.Names), slices.Clone(u.From)
	return &u
}

func copyPerson(p org.Person) *org.Person {
	p.Posts = slices.Clone(p.Posts)
	return &p
}

func (s *shelf) Unit(_ context.Context, id string) (*org.Unit, error) {
	if err := s.fails("Unit", false); err != nil {
		return nil, err
	}
	u, there := s.units[id]
	if !there {
		return nil, notFound()
	}
	return copyUnit(u), nil
}

func (s *shelf) UnitByCode(_ context.Context, code string) (*org.Unit, error) {
	if err := s.fails("UnitByCode", false); err != nil {
		return nil, err
	}
	for _, u := range s.units {
		if vn.Key(u.Code) == vn.Key(code) {
			return copyUnit(u), nil
		}
	}
	return nil, notFound()
}

func (s *shelf) Units(context.Context) (out []*org.Unit, err error) {
	for _, u := range s.units {
		out = append(out, copyUnit(u))
	}
	slices.SortFunc(out, func(a, b *org.Unit) int { return cmp.Compare(a.Code, b.Code) })
	return out, nil
}

func (s *shelf) AddUnit(ctx context.Context, u *org.Unit) error {
	if err := s.fails("AddUnit", true); err != nil {
		return err
	}
	if _, err := s.UnitByCode(ctx, u.Code); err == nil {
		return fault.New(fault.Conflict, words.M("store.taken", u.Code))
	}
	s.units[u.ID] = *copyUnit(*u)
	return nil
}

func (s *shelf) ChangeUnit(_ context.Context, u *org.Unit) error {
	if err := s.fails("ChangeUnit", true); err != nil {
		return err
	}
	if s.units[u.ID].Version != u.Version {
		return fault.New(fault.Stale, words.M("store.stale"))
	}
	u.Version++
	s.units[u.ID] = *copyUnit(*u)
	return nil
}

func (s *shelf) Person(_ context.Context, id string) (*org.Person, error) {
	if err := s.fails("Person", false); err != nil {
		return nil, err
	}
	p, there := s.people[id]
	if !there {
		return nil, notFound()
	}
	return copyPerson(p), nil
}

func (s *shelf) PersonByCode(_ context.Context, code string) (*org.Person, error) {
	if err := s.fails("PersonByCode", false); err != nil {
		return nil, err
	}
	for _, p := range s.people {
		if vn.Key(p.Code) == vn.Key(code) {
			return copyPerson(p), nil
		}
	}
	return nil, notFound()
}

func (s *shelf) People(context.Context) (out []*org.Person, err error) {
	for _, p := range s.people {
		out = append(out, copyPerson(p))
	}
	slices.SortFunc(out, func(a, b *org.Person) int { return cmp.Compare(vn.Key(a.Code), vn.Key(b.Code)) })
	return out, nil
}

func (s *shelf) AddPerson(ctx context.Context, p *org.Person) error {
	if err := s.fails("AddPerson", true); err != nil {
		return err
	}
	if _, err := s.PersonByCode(ctx, p.Code); err == nil {
		return fault.New(fault.Conflict, words.M("store.taken", p.Code))
	}
	s.people[p.ID] = *copyPerson(*p)
	return nil
}

func (s *shelf) ChangePerson(_ context.Context, p *org.Person) error {
	if err := s.fails("ChangePerson", true); err != nil {
		return err
	}
	if s.people[p.ID].Version != p.Version {
		return fault.New(fault.Stale, words.M("store.stale"))
	}
	p.Version++
	s.people[p.ID] = *copyPerson(*p)
	return nil
}

func (s *shelf) PostTitle(_ context.Context, id string) (*org.Title, error) {
	t, there := s.titles[id]
	if !there {
		return nil, notFound()
	}
	return &t, nil
}

func (s *shelf) PostTitles(context.Context) (out []*org.Title, err error) {
	for _, t := range s.titles {
		out = append(out, &t)
	}
	slices.SortFunc(out, func(a, b *org.Title) int { return cmp.Compare(vn.Key(a.Name), vn.Key(b.Name)) })
	return out, s.fails("PostTitles", false)
}

// taken says that another title has the name already.
func (s *shelf) taken(t *org.Title) error {
	for _, other := range s.titles {
		if other.ID != t.ID && vn.Key(other.Name) == vn.Key(t.Name) {
			return fault.New(fault.Conflict, words.M("store.taken", t.Name))
		}
	}
	return nil
}

func (s *shelf) AddPostTitle(_ context.Context, t *org.Title) error {
	if err := cmp.Or(s.fails("AddPostTitle", true), s.taken(t)); err != nil {
		return err
	}
	s.titles[t.ID] = *t
	return nil
}

func (s *shelf) ChangePostTitle(_ context.Context, t *org.Title) error {
	if err := cmp.Or(s.fails("ChangePostTitle", true), s.taken(t)); err != nil {
		return err
	}
	t.Version++
	s.titles[t.ID] = *t
	return nil
}

// transact is the transaction of the shelf: an act that is refused leaves neither rows nor an entry.
func (s *shelf) transact(
	ctx context.Context, act audit.Act, do func(ctx context.Context) error,
) (audit.Done, error) {
	if object, again := s.seen[act.Request]; again && act.Request != "" {
		return audit.Done{Object: object, Repeated: true}, nil
	}
	units, people, titles := maps.Clone(s.units), maps.Clone(s.people), maps.Clone(s.titles)
	s.open = true
	err := do(ctx)
	s.open = false
	if err != nil {
		s.units, s.people, s.titles = units, people, titles
		return audit.Done{}, err
	}
	s.acts = append(s.acts, act)
	s.seen[act.Request] = act.Object
	return audit.Done{Object: act.Object}, nil
}

// newService has units "u-tinh" (code tinh), with "u-so" (so-tu-phap) below it and "u-phong" below that, all from 2000
// on; the title "t-gd"; and the person "p-an", who is director of u-so from 2020 on. It is 18 July 2023.
func newService() (*org.Service, *shelf) {
	s := &shelf{units: map[string]org.Unit{}, people: map[string]org.Person{}, titles: map[string]org.Title{}}
	s.seen = map[string]string{}
	for _, u := range []org.Unit{
		unit("u-tinh", "tinh", "", "Tỉnh"), unit("u-so", "so-tu-phap", "u-tinh", "Sở Tư pháp"),
		unit("u-phong", "phong-1", "u-so", "Phòng 1"),
	} {
		s.units[u.ID] = u
	}
	s.titles["t-gd"] = org.Title{ID: "t-gd", Version: 1, Name: "Giám đốc"}
	s.people["p-an"] = org.Person{
		ID: "p-an", Version: 1, Code: "nguyen-van-an", Name: "Nguyễn Văn An",
		Posts: []org.Post{{ID: "h1", Unit: "u-so", Title: "t-gd", From: day.Of(2020, 1, 1)}},
	}
	at := clock.At(time.Date(2023, 7, 18, 1, 0, 0, 0, time.UTC))
	return &org.Service{Store: s, Tx: s.transact, Clock: at}, s
}

// unit is one that is open from 2000 on under one name.
func unit(id, code, parent, name string) org.Unit {
	opened := day.Of(2000, 1, 1)
	return org.Unit{
		ID: id, Version: 1, Code: code, Parent: parent, Opened: opened, Names: []org.Name{{From: opened, Text: name}},
	}
}

func on(year int, month time.Month, d int) *day.Date {
	v := day.Of(year, month, d)
	return &v
}

// said is what a fault says, as a table can hold it: its kind, the keys of its fields in order, or its own key.
func said(err error) string {
	var f *fault.Error
	if err == nil || !errors.As(err, &f) {
		return map[bool]string{true: "", false: "no fault"}[err == nil]
	}
	kind := map[fault.Kind]string{
		fault.Invalid: "invalid", fault.Conflict: "conflict", fault.NotFound: "notfound", fault.Stale: "stale",
	}[f.Kind]
	if len(f.Fields) == 0 {
		return kind + " " + f.Msg.Key
	}
	for _, name := range slices.Sorted(maps.Keys(f.Fields)) {
		kind += " " + name + ":" + f.Fields[name].Key
	}
	return kind
}

// refused asks that an act was refused for a reason, and that nothing was written.
func refused(t *testing.T, what string, err error, want string, s *shelf, acts int) {
	t.Helper()
	if got := said(err); got != want {
		t.Errorf("%s: %q, want %q", what, got, want)
	}
	if len(s.acts) != acts {
		t.Errorf("%s: an act was written: %+v", what, s.acts[acts:])
	}
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err, said(err))
	}
}

// last asks what the newest act is.
func last(t *testing.T, s *shelf, verb, object string) {
	t.Helper()
	want := audit.Act{Verb: verb, Object: object, Actor: by.Account, Behalf: by.Behalf, Why: by.Why}
	if len(s.acts) == 0 || s.acts[len(s.acts)-1] != want {
		t.Errorf("the log ends with %+v, want %+v", s.acts, want)
	}
}
