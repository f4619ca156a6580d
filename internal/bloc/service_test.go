package bloc_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"thidua/internal/audit"
	"thidua/internal/bloc"
	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/words"
)

// shelf is a store of one bloc in memory; what databases do is tested in storetest.
type shelf struct {
	bloc.Store
	bloc  bloc.Bloc
	years map[string]*bloc.Year
}

func (s *shelf) Bloc(context.Context, string) (*bloc.Bloc, error) { return &s.bloc, nil }

func (s *shelf) BlocYear(_ context.Context, id string) (*bloc.Year, error) {
	y := *s.years[id]
	y.Members, y.Terms, y.Milestones, y.Papers = slices.Clone(
		y.Members,
	), slices.Clone(y.Terms), slices.Clone(y.Milestones), slices.Clone(y.Papers)
	return &y, nil
}

func (s *shelf) BlocYearOf(_ context.Context, _ string, year int) (*bloc.Year, error) {
	for _, y := range s.years {
		if y.Year == year {
			return y, nil
		}
	}
	return nil, fault.New(fault.NotFound, words.M("store.notfound"))
}

func (s *shelf) AddBlocYear(_ context.Context, y *bloc.Year) error {
	s.years[y.ID] = y
	return nil
}

func (s *shelf) DropBlocYear(_ context.Context, y *bloc.Year) error {
	delete(s.years, y.ID)
	return nil
}

func (s *shelf) ChangeBlocYear(_ context.Context, y *bloc.Year) error {
	y.Version++
	s.years[y.ID] = y
	return nil
}

func newService(years ...*bloc.Year) (*bloc.Service, *shelf) {
	s := &shelf{bloc: bloc.Bloc{ID: "b"}, years: map[string]*bloc.Year{}}
	for _, y := range years {
		s.years[y.ID] = y
	}
	tx := func(ctx context.Context, act audit.Act, do func(ctx context.Context) error) (audit.Done, error) {
		return audit.Done{Object: act.Object}, do(ctx)
	}
	return &bloc.Service{Store: s, Tx: tx, Clock: clock.At(time.Date(2023, 7, 18, 1, 0, 0, 0, time.UTC))}, s
}

var ctx = context.Background()

// TestFollow: what a year takes over from the year before, and what it does not.
func TestFollow(t *testing.T) {
	last := year2023()
	last.Theme, last.Motto, last.State = "Chủ đề cũ", "Phương châm cũ", bloc.Closed
	last.Members = append(last.Members, bloc.Member{ID: "4", Unit: "d", From: on(5, 1), To: on(12, 31)})
	last.Terms = []bloc.Term{{ID: "t", Unit: "a", Post: bloc.Head}}
	for _, p := range bloc.Sorts() {
		last.Papers = append(last.Papers, bloc.Paper{ID: "p" + string(p), Kind: p, Number: "1", Title: string(p)})
	}
	last.Milestones = []bloc.Milestone{
		{
			ID: "m1", Kind: bloc.Report, Title: "Báo cáo", Due: *on(6, 15), Planned: *on(6, 15), Done: on(6, 15),
			Exceptions: []bloc.Exception{{ID: "e", Unit: "c", Due: *on(6, 20), Why: "đổi lịch"}},
		},
		// Saturday, moved to Monday
		{ID: "m2", Kind: bloc.SelfScore, Title: "Tự chấm", Due: day.Of(2023, 11, 20), Planned: day.Of(2023, 11, 18)},
		{ID: "m3", Kind: bloc.OtherStep, Title: "Bàn giao", Due: day.Of(2024, 2, 29), Planned: day.Of(2024, 2, 29)},
	}
	s, shelf := newService(last)
	id, err := s.SetUp(ctx, bloc.By{}, "b", 2024, bloc.Source{LastYear: true})
	if err != nil {
		t.Fatal(err)
	}
	y := shelf.years[id]
	if diff := cmp.Diff([]string{"a", "b", "d"}, y.Units()); diff != "" { // c left on 30 September
		t.Error(diff)
	}
	if y.Theme != "" || y.Motto != "" || len(y.Terms) != 0 || y.State != bloc.Draft || y.Members[2].From != nil ||
		y.Members[2].To != nil {
		t.Errorf("%+v", y)
	}
	if len(y.Papers) != 2 || y.Papers[0].Kind != bloc.Basis || y.Papers[1].Kind != bloc.Regulation ||
		y.Papers[0].ID == "pbasis" {
		t.Errorf("%+v", y.Papers)
	}
	// Saturday 15 June; Monday 18 November; no 29 February
	due := []day.Date{day.Of(2024, 6, 17), day.Of(2024, 11, 18), day.Of(2025, 2, 28)}
	for i, m := range y.Milestones {
		if m.Due != due[i] || m.Done != nil || len(m.Exceptions) != 0 || m.ID == last.Milestones[i].ID {
			t.Errorf("%+v, want due %s", m, due[i])
		}
	}
	if y.Milestones[0].Planned != day.Of(2024, 6, 15) {
		t.Error("the planned day drifts")
	}
	seen := map[string]bool{}
	for _, m := range y.Milestones {
		seen[m.ID] = true
	}
	if len(seen) != 3 {
		t.Error("milestones share an id")
	}
}

// TestSources: a year from nothing, from a calendar, from both, and what is refused.
func TestSources(t *testing.T) {
	s, shelf := newService(year2023())
	for _, c := range []struct {
		year                int
		from                bloc.Source
		members, milestones int
		fault               fault.Kind
	}{
		{2024, bloc.Source{}, 0, 0, 0},
		{2025, bloc.Source{}, 0, 0, fault.Invalid}, // the clock stands in 2023: a slip of the finger
		{2024, bloc.Source{Calendar: "cum"}, 0, 9, 0},
		{2024, bloc.Source{LastYear: true, Calendar: "cum"}, 2, 9, 0},
		{2024, bloc.Source{Calendar: "không có"}, 0, 0, fault.Invalid},
		{2022, bloc.Source{LastYear: true}, 0, 0, fault.NotFound},
		{1989, bloc.Source{}, 0, 0, fault.Invalid},
	} {
		id, err := s.SetUp(ctx, bloc.By{}, "b", c.year, c.from)
		if c.fault != 0 {
			if !fault.Is(err, c.fault) {
				t.Errorf("%+v: %v", c, err)
			}
			continue
		}
		if y := shelf.years[id]; err != nil || len(y.Members) != c.members || len(y.Milestones) != c.milestones {
			t.Errorf("%+v: %v %+v", c, err, y)
		}
		delete(shelf.years, id)
	}
	shelf.bloc.Closed = on(12, 31)
	if _, err := s.SetUp(ctx, bloc.By{}, "b", 2024, bloc.Source{}); !fault.Is(err, fault.Conflict) {
		t.Errorf("a year of a closed bloc: %v", err)
	}
}

// TestCalendars: every calendar makes a year that can be opened but for its people and papers, with no day on a
// weekend.
func TestCalendars(t *testing.T) {
	for _, c := range bloc.Calendars() {
		if words.Vietnamese.Say(c.Name()) == "" {
			t.Errorf("%s has no name", c.Code)
		}
		for year := 2020; year < 2035; year++ {
			y := year2023()
			y.Year, y.Members, y.Milestones = year, nil, c.In(year)
			if err := y.Check(); err != nil {
				t.Errorf("%s %d: %v", c.Code, year, fields(err))
			}
			last := day.Date(0)
			for _, m := range y.Milestones {
				if !new(day.Calendar).Works(m.Due) || m.Due < m.Planned || m.Due > m.Planned+2 || m.Due < last {
					t.Errorf("%s: %s is due %s, planned %s", c.Code, m.Title, m.Due, m.Planned)
				}
				last = m.Due
			}
		}
	}
}

// TestOpen: what is missing is listed in order, and asked for again by field; then the year goes through its states.
func TestOpen(t *testing.T) {
	y := year2023()
	y.Members = nil
	s, shelf := newService(y)
	at := func() int64 { return shelf.years["y"].Version }
	missing := func(want ...string) {
		t.Helper()
		var got []string
		for _, m := range shelf.years["y"].Missing() {
			got = append(got, m.Key)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Error(diff)
		}
		if n := len(fields(s.Open(ctx, bloc.By{}, "y", at()))); n != len(want) {
			t.Errorf("%d fields, want %d", n, len(want))
		}
	}
	by := bloc.By{Account: "an"}
	missing("bloc.nomember", "bloc.nohead", "bloc.nobasis", "bloc.nomilestone")
	check(t, s.AddMember(ctx, by, "y", at(), bloc.Member{Unit: "a"}, bloc.Member{Unit: "b"}))
	missing("bloc.nohead", "bloc.nobasis", "bloc.nomilestone")
	check(t, s.SetTerm(ctx, by, "y", at(), bloc.Term{Unit: "b", Post: bloc.Deputy}))
	check(t, s.AddMilestone(ctx, by, "y", at(), bloc.Milestone{Kind: bloc.Report, Title: "Báo cáo", Due: *on(6, 15)}))
	missing("bloc.nohead", "bloc.nobasis")
	check(t, s.SetTerm(ctx, by, "y", at(), bloc.Term{Unit: "a", Post: bloc.Head}))
	check(t, s.AddPaper(ctx, by, "y", at(), bloc.Paper{Kind: bloc.Plan, Title: "Kế hoạch"}))
	missing("bloc.nobasis")
	check(t, s.AddPaper(ctx, by, "y", at(), bloc.Paper{Kind: bloc.Basis, Number: "1", Title: "Luật"}))
	want(t, s.CloseYear(ctx, by, "y", at(), nil, words.Vietnamese.Say), fault.Conflict)
	want(t, s.Open(ctx, by, "y", at()+1), fault.Stale)
	check(t, s.Open(ctx, by, "y", at()))
	want(t, s.Open(ctx, by, "y", at()), fault.Conflict)
	end := func(reasons map[string]string) error {
		return s.CloseYear(ctx, by, "y", at(), reasons, words.Vietnamese.Say)
	}
	stone := shelf.years["y"].Milestones[0].ID
	want(t, end(nil), fault.Invalid) // a milestone is not done
	s.Pending = []bloc.Pending{func(context.Context, *bloc.Year) ([]bloc.Item, error) {
		return []bloc.Item{{Key: "form/1", Msg: words.M("review.undone.form", "Sở A", words.M("period.year"))}}, nil
	}}
	err := end(map[string]string{"milestone/" + stone: "báo cáo chuyển quý sau", "form/1": "\u200b."})
	want(t, err, fault.Invalid)
	var f *fault.Error
	if !errors.As(err, &f) || len(f.Fields) != 1 || f.Fields["form/1"].Key != "bloc.why" {
		t.Errorf("an item without a reason is not named: %+v", f)
	}
	check(t, end(map[string]string{"milestone/" + stone: "báo cáo chuyển quý sau", "form/1": "đơn vị giải thể"}))
	if y := shelf.years["y"]; len(y.CarriedOver()) != 2 || y.Carried[1].Title != "Sở A chưa nộp phiếu chấm điểm cả năm" ||
		y.Carried[1].Why != "đơn vị giải thể" {
		t.Errorf("carried over: %+v", y.Carried)
	}
	want(t, s.SetTheme(ctx, by, "y", at(), "Muộn", ""), fault.Conflict)
	want(t, s.FinishMilestone(ctx, by, "y", at(), stone, on(6, 15)), fault.Conflict)
	// follows from the year
	check(t, s.AddPaper(ctx, by, "y", at(), bloc.Paper{Kind: bloc.Plan, Title: "Quyết định khen thưởng"}))
	want(t, s.Reopen(ctx, by, "y", at(), false), fault.Invalid)
	by.Why = "nhầm"
	check(t, s.Reopen(ctx, by, "y", at(), false))
	want(t, s.Reopen(ctx, by, "y", at(), false), fault.Conflict)
}

// TestReopenTogether: where there is no standing office, head and deputy unit open a closed year again together, not
// one person twice.
func TestReopenTogether(t *testing.T) {
	y := year2023()
	y.ID, y.State = "y", bloc.Closed
	s, shelf := newService(y)
	reopen := func(account, unit string) error {
		return s.Reopen(ctx, bloc.By{Account: account, Behalf: unit, Why: "sai số liệu"}, "y", shelf.years["y"].Version, true)
	}
	check(t, reopen("an", "a"))
	if y := shelf.years["y"]; y.State != bloc.Closed || y.Asked == nil || y.Asked.Unit != "a" {
		t.Fatalf("after the first unit: %+v", y)
	}
	want(t, reopen("binh", "a"), fault.Conflict) // the same unit
	want(t, reopen("an", "b"), fault.Conflict)   // the same person
	check(t, reopen("chi", "b"))
	if y := shelf.years["y"]; y.State != bloc.Open || y.Asked != nil {
		t.Errorf("after both: %+v", y)
	}
}

// TestGate: every act of the catalogue that is about something in a year is refused once that year is closed, but those
// listed.
func TestGate(t *testing.T) {
	state, done := bloc.Closed, 0
	g := bloc.Gate{State: func(_ context.Context, object string) (bloc.State, error) {
		if strings.HasSuffix(object, "/new") && done == 0 {
			return "", nil // not there before the act itself
		}
		return state, nil
	}}
	tx := g.Tx(func(ctx context.Context, act audit.Act, do func(context.Context) error) (audit.Done, error) {
		return audit.Done{}, do(ctx)
	})
	act := func(verb, object string) error {
		done = 0
		_, err := tx(ctx, audit.Act{Verb: verb, Object: object}, func(context.Context) error { done++; return nil })
		return err
	}
	verbs := 0
	for _, key := range words.Keys() {
		verb, isAct := strings.CutPrefix(key, "act.")
		if !isAct {
			continue
		}
		verbs++
		for _, kind := range bloc.Bound {
			err := act(verb, kind+"1")
			if open := slices.Contains(bloc.AfterClosing, verb) || verb == "year.close"; open != (err == nil) {
				t.Errorf("%s of %s in a closed year: %v", verb, kind, err)
			}
		}
		check(t, act(verb, "unit/1"))
	}
	if verbs < 50 {
		t.Errorf("only %d acts were tried", verbs)
	}
	want(t, act("review.open", "review_round/new"), fault.Conflict)
	state = bloc.Open
	check(t, act("review.open", "review_round/new"))
	check(t, act("review.fill", "review_form/1"))
}

// TestReasons: once the year is open, what was agreed on changes only with a reason; adding and finishing need none.
func TestReasons(t *testing.T) {
	y := year2023()
	y.State = bloc.Open
	y.Milestones = []bloc.Milestone{{ID: "m", Kind: bloc.Report, Title: "Báo cáo", Due: *on(6, 15)}}
	s, shelf := newService(y)
	for name, do := range map[string]func(by bloc.By) error{
		"theme": func(by bloc.By) error { return s.SetTheme(ctx, by, "y", shelf.years["y"].Version, "a", "b") },
		"milestone": func(by bloc.By) error {
			return s.ChangeMilestone(ctx, by, "y", shelf.years["y"].Version, bloc.Milestone{
				ID: "m", Kind: bloc.Report, Title: "x", Due: *on(6, 16),
			})
		},
		"member": func(by bloc.By) error {
			return s.SetMember(ctx, by, "y", shelf.years["y"].Version, bloc.Member{ID: "3", To: on(6, 30)})
		},
		"term": func(by bloc.By) error {
			return s.SetTerm(ctx, by, "y", shelf.years["y"].Version, bloc.Term{Unit: "a", Post: bloc.Head})
		},
		"undone": func(by bloc.By) error { return s.FinishMilestone(ctx, by, "y", shelf.years["y"].Version, "m", nil) },
	} {
		if diff := cmp.Diff([]string{"why"}, fields(do(bloc.By{Why: "  "}))); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		if err := do(bloc.By{Why: "theo Kế hoạch 5"}); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	at := shelf.years["y"].Version
	want(t, s.RemoveMember(ctx, bloc.By{Why: "đổi lịch"}, "y", at, "3"), fault.Conflict)
	want(t, s.FinishMilestone(ctx, bloc.By{}, "y", at, "m", on(7, 19)), fault.Invalid) // tomorrow
	check(t, s.FinishMilestone(ctx, bloc.By{}, "y", at, "m", on(7, 18)))
	want(t, s.FinishMilestone(ctx, bloc.By{}, "y", at+1, "không có", on(7, 18)), fault.NotFound)
	check(t, s.Except(ctx, bloc.By{}, "y", at+1, "m", bloc.Exception{Unit: "c", Due: *on(6, 20), Why: "bão"}))
	check(t, s.Except(ctx, bloc.By{}, "y", at+2, "m", bloc.Exception{Unit: "c", Due: *on(6, 22), Why: "bão nữa"}))
	if e := shelf.years["y"].Milestones[0].Exceptions; len(e) != 1 || e[0].Due != *on(6, 22) {
		t.Errorf("%+v", e)
	}
}

// TestDraftMember: a unit that is taken out of a draft takes its exceptions along, but not while it holds a post.
func TestDraftMember(t *testing.T) {
	y := year2023()
	y.Terms = []bloc.Term{{ID: "t", Unit: "a", Post: bloc.Head}}
	y.Milestones = []bloc.Milestone{
		{
			ID: "m", Kind: bloc.Report, Title: "x", Due: *on(6, 15),
			Exceptions: []bloc.Exception{{Unit: "c", Due: *on(6, 20), Why: "đổi lịch"}},
		},
	}
	s, shelf := newService(y)
	want(t, s.RemoveMember(ctx, bloc.By{}, "y", 1, "1"), fault.Invalid)
	check(t, s.RemoveMember(ctx, bloc.By{}, "y", 1, "3"))
	if e := shelf.years["y"].Milestones[0].Exceptions; len(e) != 0 {
		t.Errorf("%+v", e)
	}
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err, fields(err))
	}
}

func want(t *testing.T, err error, kind fault.Kind) {
	t.Helper()
	if !fault.Is(err, kind) {
		t.Errorf("fault %v, want kind %d", err, kind)
	}
}
