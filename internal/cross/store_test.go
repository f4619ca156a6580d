package cross_test

import (
	"context"
	"errors"
	"maps"
	"slices"
	"testing"
	"time"

	"thidua/internal/audit"
	"thidua/internal/clock"
	"thidua/internal/cross"
	"thidua/internal/day"
	"thidua/internal/exact"
	"thidua/internal/fault"
	"thidua/internal/review"
	"thidua/internal/scoring"
	"thidua/internal/sheetfile"
	"thidua/internal/words"
)

// sheetText is a sheet of three lines; the last one is not asked of unit C.
const sheetText = `
format: 1
id: thu
version: 1
year: 2023
title: Bảng điểm thử
scale: 30
units: [{id: dv-a, name: A}, {id: dv-b, name: B}, {id: dv-c, name: C}]
lines:
  - {code: "1", short: Nền nếp, max: 10, base: {entered: {from: 0, to: 10}}}
  - {code: "2", short: Phối hợp, max: 10, base: {entered: {from: 0, to: 10}}}
  - {code: "3", short: Xét xử, max: 10, base: {entered: {from: 0, to: 10}}, applies: {except: [dv-c]}}
`

var (
	ctx    = context.Background()
	monday = day.Of(2023, 7, 17) // on its morning the clock stands at first
	friday = day.Of(2023, 7, 21)
)

// shelf keeps the cross-scoring of one round in memory; what databases do is tested in storetest. What it holds is
// never changed in place, so that a copy of the maps is a copy of everything: an act that fails leaves nothing.
type shelf struct {
	review.Store // of which a cross-scoring reads the round and its forms only
	round        review.Round
	members      []*review.Form
	plans        map[string]*cross.Plan // by round
	forms        map[string]*cross.Form
	acts         []audit.Act
	held         int    // how often the plan was held
	meddle       func() // what somebody else wrote just before the next write; nil for nothing
	within       bool   // an act is being done
}

func (s *shelf) tx(ctx context.Context, act audit.Act, do func(ctx context.Context) error) (audit.Done, error) {
	plans, forms := maps.Clone(s.plans), maps.Clone(s.forms)
	s.within = true
	defer func() { s.within = false }()
	if err := do(ctx); err != nil {
		s.plans, s.forms = plans, forms
		if meddle := s.meddle; meddle != nil {
			s.meddle = nil
			meddle()
		}
		return audit.Done{}, err
	}
	s.acts = append(s.acts, act)
	return audit.Done{Object: act.Object}, nil
}

// write holds that what is written is of the version that is there, in an act.
func (s *shelf) write(have, version int64) error {
	switch {
	case !s.within:
		return errors.New("written outside an act")
	case s.meddle != nil || have != version:
		return fault.New(fault.Stale, words.M("store.stale"))
	}
	return nil
}

func missing() error { return fault.New(fault.NotFound, words.M("store.notfound")) }

func (s *shelf) Round(_ context.Context, id string) (*review.Round, error) {
	if id != s.round.ID {
		return nil, missing()
	}
	r := s.round
	r.Interests = slices.Clone(r.Interests)
	return &r, nil
}

func (s *shelf) Forms(context.Context, string) ([]*review.Form, error) {
	var out []*review.Form
	for _, f := range s.members {
		x := *f
		x.Lines = slices.Clone(f.Lines)
		out = append(out, &x)
	}
	return out, nil
}

func copyPlan(p *cross.Plan) *cross.Plan {
	out := *p
	out.Lines, out.Consents = slices.Clone(p.Lines), slices.Clone(p.Consents)
	return &out
}

func copyForm(f *cross.Form) *cross.Form {
	out := *f
	out.Scores = slices.Clone(f.Scores)
	return &out
}

func (s *shelf) CrossPlan(_ context.Context, round string) (*cross.Plan, error) {
	if p := s.plans[round]; p != nil {
		return copyPlan(p), nil
	}
	return nil, missing()
}

func (s *shelf) AddCrossPlan(_ context.Context, p *cross.Plan) error {
	s.plans[p.Round] = copyPlan(p)
	return s.write(0, 0)
}

func (s *shelf) ChangeCrossPlan(_ context.Context, p *cross.Plan) error {
	if err := s.write(s.plans[p.Round].Version, p.Version); err != nil {
		return err
	}
	p.Version++
	s.plans[p.Round] = copyPlan(p)
	return nil
}

func (s *shelf) DropCrossPlan(_ context.Context, p *cross.Plan) error {
	if len(s.forms) > 0 {
		return errors.New("its forms are there still")
	}
	delete(s.plans, p.Round)
	return s.write(0, 0)
}

func (s *shelf) HoldCrossPlan(_ context.Context, p *cross.Plan) error {
	s.held++
	return s.write(s.plans[p.Round].Version, p.Version)
}

func (s *shelf) CrossForms(context.Context, string) ([]*cross.Form, error) {
	var out []*cross.Form
	for _, id := range slices.Sorted(maps.Keys(s.forms)) {
		out = append(out, copyForm(s.forms[id]))
	}
	return out, nil
}

func (s *shelf) CrossHeads(ctx context.Context, plan string) ([]*cross.Form, error) {
	return s.CrossForms(ctx, plan)
}

func (s *shelf) CrossPlanOf(_ context.Context, form string) (*cross.Plan, *cross.Form, error) {
	f := s.forms[form]
	if f == nil {
		return nil, nil, missing()
	}
	return copyPlan(s.plans[s.round.ID]), copyForm(f), nil
}

func (s *shelf) AddCrossForm(_ context.Context, f *cross.Form) error {
	s.forms[f.ID] = copyForm(f)
	return s.write(0, 0)
}

func (s *shelf) ChangeCrossForm(_ context.Context, f *cross.Form) error {
	if err := s.write(s.forms[f.ID].Version, f.Version); err != nil {
		return err
	}
	f.Version++
	s.forms[f.ID] = copyForm(f)
	return nil
}

func (s *shelf) DropCrossForm(_ context.Context, f *cross.Form) error {
	delete(s.forms, f.ID)
	return s.write(0, 0)
}

// meeting is a round of three units that may score one another.
type meeting struct {
	*cross.Service
	*shelf
	t     *testing.T
	clock *clock.Set
}

// claims are what each unit claims on the lines 1, 2 and 3.
var claims = map[string][]int64{"a": {8, 7, 9}, "b": {6, 6, 6}, "c": {5, 5}}

func newMeeting(t *testing.T) *meeting {
	t.Helper()
	m := &meeting{
		t: t, clock: clock.At(time.Date(2023, 7, 17, 1, 0, 0, 0, time.UTC)),
		shelf: &shelf{
			plans: map[string]*cross.Plan{}, forms: map[string]*cross.Form{},
			round: review.Round{ID: "r", Version: 1, Year: "2023", Period: scoring.Year, Phase: review.Appraising},
		},
	}
	for _, u := range []string{"a", "b", "c"} {
		f := &review.Form{ID: "f-" + u, Round: "r", Unit: u, Code: "dv-" + u, Name: u, Stage: review.Sent}
		for i, points := range claims[u] {
			code := string(rune('1' + i))
			f.Lines = append(f.Lines, review.Line{Code: code, Stand: review.Waiting})
			f.Entries = append(f.Entries, review.Entry{
				No: int64(i + 1), Line: code, Lane: scoring.Claimed, Points: ptr(points), Reason: "tự chấm", Account: "nguoi-" + u,
			})
		}
		m.members = append(m.members, f)
	}
	s, found := sheetfile.ReadSheet("", []byte(sheetText))
	if s == nil {
		t.Fatal(found)
	}
	rounds := &review.Service{Store: m.shelf, Clock: m.clock, Engine: func(
		context.Context, string, scoring.Rules,
	) (*scoring.Engine, error) {
		return scoring.New(s), nil
	}}
	m.Service = &cross.Service{Store: m.shelf, Rounds: rounds, Tx: m.tx, Clock: m.clock}
	return m
}

func ptr(n int64) *exact.Num {
	v := exact.New(n)
	return &v
}

// of is somebody of a unit, with a reason at hand.
func of(unit string) cross.By {
	return cross.By{Account: "nguoi-" + unit, Behalf: unit, Why: "theo kế hoạch"}
}

// silent is the same person without a reason.
func silent(unit string) cross.By { return cross.By{Account: "nguoi-" + unit, Behalf: unit} }

// all is everybody scores everybody on every line until Friday.
func all() cross.Settings {
	return cross.Settings{Lines: []string{"1", "2", "3"}, Way: cross.All, Last: friday}
}

// opened is a cross-scoring that has begun.
func opened(t *testing.T, x cross.Settings) *meeting {
	t.Helper()
	m := newMeeting(t)
	must(t, m.SetUp(ctx, of("a"), "r", 0, x))
	must(t, m.Begin(ctx, of("a"), "r", 1))
	return m
}

func (m *meeting) plan() *cross.Plan { return m.plans["r"] }

// form is what one unit gives another.
func (m *meeting) form(scorer, unit string) *cross.Form {
	m.t.Helper()
	for _, f := range m.forms {
		if f.Scorer == scorer && f.Unit == unit {
			return f
		}
	}
	m.t.Fatal(scorer, "does not score", unit)
	return nil
}

func (m *meeting) fill(by cross.By, scorer, unit string, typed ...cross.Typed) func() error {
	f := m.form(scorer, unit)
	return func() error { return m.Fill(ctx, by, f.ID, f.Version, typed) }
}

func (m *meeting) world() *cross.World {
	m.t.Helper()
	w, err := m.World(ctx, "r")
	must(m.t, err)
	return w
}

// sendAll sends what is complete of a unit's forms.
func (m *meeting) sendAll(unit string) (int, error) {
	return m.SendAll(ctx, of(unit), "r", m.world().Seen(unit))
}

// give fills in a form whole, with the same points on each line, and a reason.
func (m *meeting) give(scorer, unit string, points int64) {
	m.t.Helper()
	var typed []cross.Typed
	for _, line := range m.world().LinesOf(unit) {
		typed = append(typed, cross.Typed{Line: line, Points: ptr(points), Reason: "theo dõi cả năm"})
	}
	must(m.t, m.fill(of(scorer), scorer, unit, typed...)())
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err, fields(err))
	}
}

// fields are the names of the fields that a fault is about, in order.
func fields(err error) []string {
	var f *fault.Error
	if !errors.As(err, &f) {
		return nil
	}
	return slices.Sorted(maps.Keys(f.Fields))
}

// refused holds that an act is refused for that reason, in those fields, and leaves everything as it was.
func (m *meeting) refused(name string, kind fault.Kind, msg string, act func() error, in ...string) {
	m.t.Helper()
	plans, forms, acts := maps.Clone(m.plans), maps.Clone(m.forms), len(m.acts)
	err := act()
	var f *fault.Error
	if !errors.As(err, &f) || f.Kind != kind || f.Msg.Key != msg || !slices.Equal(fields(err), in) {
		m.t.Errorf("%s: %v %v, want kind %d, %s %v", name, err, fields(err), kind, msg, in)
	}
	if !maps.Equal(plans, m.plans) || !maps.Equal(forms, m.forms) || len(m.acts) != acts {
		m.t.Errorf("%s: something was written all the same", name)
	}
}

func (m *meeting) conflict(msg string, act func() error) {
	m.t.Helper()
	m.refused(msg, fault.Conflict, msg, act)
}

func (m *meeting) invalid(name string, act func() error, in ...string) {
	m.t.Helper()
	m.refused(name, fault.Invalid, "cross.invalid", act, in...)
}

func (m *meeting) stale(act func() error) {
	m.t.Helper()
	m.refused("another version", fault.Stale, "store.stale", act)
}

func (m *meeting) unknown(name string, act func() error) {
	m.t.Helper()
	m.refused(name, fault.NotFound, "store.notfound", act)
}
