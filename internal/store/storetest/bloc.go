package storetest

import (
	"context"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"thidua/internal/audit"
	"thidua/internal/bloc"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/org"
	"thidua/internal/register"
	"thidua/internal/words"
)

// season is a bloc of three units with an open year.
type season struct {
	bloc, year string
	a, b, c    string
}

// read reads the year again.
func (n *season) read(t *testing.T, w *World) *bloc.Year {
	t.Helper()
	return ok[*bloc.Year](t)(w.Store.BlocYear(ctx, n.year))
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func in2023(month time.Month, d int) *day.Date {
	on := day.Of(2023, month, d)
	return &on
}

// newSeason sets up a year step by step, as a person does.
func newSeason(t *testing.T, w *World) *season {
	t.Helper()
	n := &season{
		a: add(t, w, "cong-an", "Công an tỉnh", "").ID, b: add(t, w, "toa-an", "Tòa án", "").ID,
		c: add(t, w, "thanh-tra", "Thanh tra", "").ID,
	}
	n.bloc = ok[string](t)(w.Blocs.Create(ctx, by, bloc.Bloc{
		Code: "noi-chinh", Name: "Khối  Nội chính", Kind: bloc.Ordinary, Opened: born,
	}))
	n.year = ok[string](t)(w.Blocs.SetUp(ctx, by, n.bloc, 2023, bloc.Source{Calendar: "noi-chinh"}))
	at := func() int64 {
		w.Clock.Move(time.Second) // people take their time; what was added first comes first
		return n.read(t, w).Version
	}
	must(t, w.Blocs.SetTheme(ctx, by, n.year, at(), "Đoàn kết, đổi mới", "Kỷ cương, hiệu quả"))
	must(t, w.Blocs.AddMember(ctx, by, n.year, at(), bloc.Member{Unit: n.a}, bloc.Member{Unit: n.b}))
	must(t, w.Blocs.AddMember(ctx, by, n.year, at(), bloc.Member{Unit: n.c, From: in2023(3, 1), To: in2023(9, 30)}))
	must(t, w.Blocs.SetTerm(ctx, by, n.year, at(), bloc.Term{Unit: n.a, Post: bloc.Head}))
	must(t, w.Blocs.SetTerm(ctx, by, n.year, at(), bloc.Term{Unit: n.b, Post: bloc.Deputy, From: in2023(2, 1)}))
	must(t, w.Blocs.AddPaper(ctx, by, n.year, at(), bloc.Paper{
		Kind: bloc.Basis, Number: "12/QĐ-UBND", Issuer: "UBND tỉnh", Title: "Quyết định chia khối", Issued: in2023(1, 5),
		Link: "https://example.org/12", File: "ab12",
	}))
	must(
		t,
		w.Blocs.AddMilestone(ctx, by, n.year, at(), bloc.Milestone{
			Kind: bloc.Report, Title: "Báo cáo quý I", Due: day.Of(2023, 4, 5),
		}),
	)
	must(
		t,
		w.Blocs.Except(ctx, by, n.year, at(), n.milestone(t, w, "Báo cáo quý I"), bloc.Exception{
			Unit: n.b, Due: day.Of(2023, 4, 12), Why: "khóa sổ ngày 10",
		}),
	)
	must(t, w.Blocs.Open(ctx, by, n.year, at()))
	return n
}

// milestone returns the id of the milestone of that title.
func (n *season) milestone(t *testing.T, w *World, title string) string {
	t.Helper()
	for _, m := range n.read(t, w).Milestones {
		if m.Title == title {
			return m.ID
		}
	}
	t.Fatalf("no milestone %s", title)
	return ""
}

// blocs: a year comes back as it was set up, and goes through its states.
func blocs(t *testing.T, w *World) {
	n := newSeason(t, w)
	if b := ok[*bloc.Bloc](t)(w.Store.BlocByCode(
		ctx, "Nội Chính",
	)); b.ID != n.bloc || b.Name != "Khối Nội chính" || b.Closed != nil {
		t.Errorf("%+v", b)
	}
	y := n.read(t, w)
	if y.State != bloc.Open || y.Theme != "Đoàn kết, đổi mới" || y.Motto != "Kỷ cương, hiệu quả" || len(y.Members) != 3 ||
		len(y.Milestones) != 14 {
		t.Errorf("%+v", y)
	}
	if c := y.Members[2]; c.Unit != n.c || *c.From != day.Of(2023, 3, 1) || *c.To != day.Of(2023, 9, 30) {
		t.Errorf("%+v", c)
	}
	if p := y.Papers[0]; p.Number != "12/QĐ-UBND" || *p.Issued != day.Of(2023, 1, 5) ||
		p.Link != "https://example.org/12" || p.File != "ab12" || p.Issuer != "UBND tỉnh" {
		t.Errorf("%+v", p)
	}
	if y.Head(day.Of(2023, 1, 1)) != n.a || len(y.Deputies(day.Of(2023, 1, 31))) != 0 ||
		y.Deputies(day.Of(2023, 2, 1))[0] != n.b {
		t.Errorf("%+v", y.Terms)
	}
	for _, m := range y.Milestones {
		if m.Title == "Báo cáo quý I" &&
			(m.DueFor(n.b) != day.Of(2023, 4, 12) || m.DueFor(n.a) != day.Of(2023, 4, 5) ||
				m.Exceptions[0].Why != "khóa sổ ngày 10") {
			t.Errorf("%+v", m)
		}
	}
	if diff := cmp.Diff([]*bloc.Year{y}, ok[[]*bloc.Year](t)(w.Store.BlocYears(ctx, n.bloc))); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(y, ok[*bloc.Year](t)(w.Store.BlocYearOf(ctx, n.bloc, 2023))); diff != "" {
		t.Error(diff)
	}
	must(t, w.Blocs.FinishMilestone(ctx, by, n.year, y.Version, n.milestone(t, w, "Báo cáo quý I"), in2023(4, 6)))
	wantFault(t, w.Blocs.CloseYear(ctx, by, n.year, y.Version+1, nil, words.Vietnamese.Say), fault.Invalid)
	carried := map[string]string{}
	for _, item := range ok[[]bloc.Item](t)(w.Blocs.Left(ctx, ok[*bloc.Year](t)(w.Store.BlocYear(ctx, n.year)))) {
		carried[item.Key] = "chuyển sang năm sau"
	}
	must(t, w.Blocs.CloseYear(ctx, by, n.year, y.Version+1, carried, words.Vietnamese.Say))
	over := ok[*bloc.Year](t)(w.Store.BlocYear(ctx, n.year))
	if len(carried) == 0 || len(over.Carried) != len(carried) || over.Carried[0].Why != "chuyển sang năm sau" {
		t.Errorf("%d carried over: %+v", len(carried), over.Carried)
	}
	for _, of := range []string{"bloc_year/" + n.year} {
		if state := ok[bloc.State](t)(w.Store.YearState(ctx, of)); state != bloc.Closed {
			t.Errorf("%s is of a year that is %q", of, state)
		}
	}
	wantFault(t, w.Blocs.SetTheme(ctx, by, n.year, y.Version+2, "", ""), fault.Conflict)
	must(t, w.Blocs.Reopen(ctx, audit.By{Account: "an", Behalf: "a", Why: "sai số liệu"}, n.year, y.Version+2, true))
	if asked := ok[*bloc.Year](t)(w.Store.BlocYear(
		ctx, n.year,
	)).Asked; asked == nil || asked.Unit != "a" || asked.Why != "sai số liệu" {
		t.Errorf("the wish to open it again: %+v", asked)
	}
	must(t, w.Blocs.Reopen(ctx, by, n.year, y.Version+3, false))
	must(t, w.Blocs.Rename(ctx, by, n.bloc, 1, "Khối Nội chính tỉnh"))
	must(t, w.Blocs.Close(ctx, by, n.bloc, 2, day.Of(2024, 6, 30)))
	if b := ok[*bloc.Bloc](t)(w.Store.Bloc(
		ctx, n.bloc,
	)); b.Name != "Khối Nội chính tỉnh" || *b.Closed != day.Of(2024, 6, 30) || b.Version != 3 {
		t.Errorf("%+v", b)
	}
	whole(t, w)
}

// blocParts: what is changed in a year is written, what is taken out is gone, and the log tells only what changed.
func blocParts(t *testing.T, w *World) {
	n := newSeason(t, w)
	y := n.read(t, w)
	quarter := n.milestone(t, w, "Báo cáo quý I")
	must(
		t,
		w.Blocs.ChangeMilestone(ctx, by, n.year, y.Version, bloc.Milestone{
			ID: quarter, Kind: bloc.Report, Title: "Báo cáo quý I/2023", Due: day.Of(2023, 4, 7),
		}),
	)
	list := ok[[]audit.Entry](t)(w.Store.History(ctx, "bloc_milestone", quarter, 10))
	if len(list) != 2 || list[0].Act.Verb != "year.changemilestone" || len(list[0].Changes) != 2 ||
		list[0].Act.Why != by.Why {
		t.Errorf("%+v", list)
	}
	must(t, w.Blocs.SetMember(ctx, by, n.year, y.Version+1, bloc.Member{ID: y.Members[2].ID, To: in2023(6, 30)}))
	must(t, w.Blocs.RemoveException(ctx, by, n.year, y.Version+2, quarter, n.b))
	must(t, w.Blocs.RemoveTerm(ctx, by, n.year, y.Version+3, y.Terms[1].ID))
	must(t, w.Blocs.RemovePaper(ctx, by, n.year, y.Version+4, y.Papers[0].ID))
	must(
		t,
		w.Blocs.Except(ctx, by, n.year, y.Version+5, quarter, bloc.Exception{
			Unit: n.c, Due: day.Of(2023, 4, 20), Why: "mới vào khối",
		}),
	)
	must(t, w.Blocs.RemoveMilestone(ctx, by, n.year, y.Version+6, quarter))
	got := n.read(t, w)
	if len(got.Terms) != 1 || len(got.Papers) != 0 || len(got.Milestones) != 13 || got.Members[2].From != nil ||
		*got.Members[2].To != day.Of(2023, 6, 30) {
		t.Errorf("%+v", got)
	}
	whole(t, w)
}

// blocFaults: stale, taken and unknown.
func blocFaults(t *testing.T, w *World) {
	n := newSeason(t, w)
	y := n.read(t, w)
	wantFault(t, w.Blocs.SetTheme(ctx, by, n.year, y.Version-1, "Khác", ""), fault.Stale)
	wantFault(t, w.Blocs.Rename(ctx, by, n.bloc, 7, "Khác"), fault.Stale)
	_, err := w.Store.Transact(ctx, audit.Act{
		Verb: "year.theme", Object: "bloc_year/" + n.year,
	}, func(c2 context.Context) error {
		old := *y
		old.Version--
		return w.Store.ChangeBlocYear(c2, &old)
	})
	wantFault(t, err, fault.Stale)
	_, err = w.Blocs.Create(ctx, by, bloc.Bloc{Code: "NỘI CHÍNH", Name: "Khối khác", Kind: bloc.Cluster, Opened: born})
	wantFault(t, err, fault.Conflict)
	_, err = w.Blocs.Create(ctx, by, bloc.Bloc{
		Code: "x", Name: "Khối khác", Kind: bloc.Cluster, Opened: born, Above: "không có",
	})
	wantFault(t, err, fault.NotFound)
	wantFault(t, w.Blocs.Move(ctx, by, n.bloc, 1, n.bloc), fault.Invalid)
	_, err = w.Blocs.SetUp(ctx, by, n.bloc, 2023, bloc.Source{})
	wantFault(t, err, fault.Conflict)
	_, err = w.Blocs.SetUp(ctx, by, n.bloc, 2020, bloc.Source{LastYear: true})
	wantFault(t, err, fault.NotFound)
	slip := ok[string](t)(w.Blocs.SetUp(ctx, by, n.bloc, 2024, bloc.Source{Calendar: "cum"}))
	issuer := &register.Service{Store: w.Store, Tx: w.Store.Transact, Clock: w.Clock}
	must(t, issuer.SetIssuer(ctx, by, register.Issuer{Year: slip, Name: "Khối", Short: "KTĐ"})) // goes with the draft
	wantFault(t, w.Blocs.Discard(ctx, by, slip, 7), fault.Stale)
	must(t, w.Blocs.Discard(ctx, by, slip, 1))
	wantFault(t, w.Blocs.Discard(ctx, by, slip, 1), fault.NotFound)
	whole(t, w)
	_, err = w.Store.BlocYear(ctx, "không có")
	wantFault(t, err, fault.NotFound)
	whole(t, w)
}

// blocRepeats: a repeated request is done once, and a change that fails leaves nothing.
func blocRepeats(t *testing.T, w *World) {
	n := newSeason(t, w)
	y := n.read(t, w)
	again := by
	again.Request = "biểu-mẫu-bloc"
	for range 2 { // the second with an old version: the request was done
		must(
			t,
			w.Blocs.AddMilestone(ctx, again, n.year, y.Version, bloc.Milestone{
				Kind: bloc.OtherStep, Title: "Hội thao", Due: day.Of(2023, 9, 1),
			}),
		)
	}
	if got := n.read(t, w); len(got.Milestones) != len(y.Milestones)+1 || got.Version != y.Version+1 {
		t.Errorf("version %d, %d milestones", got.Version, len(got.Milestones))
	}
	again.Request = "biểu-mẫu-năm"
	first := ok[string](t)(w.Blocs.SetUp(ctx, again, n.bloc, 2024, bloc.Source{LastYear: true}))
	if second := ok[string](t)(w.Blocs.SetUp(ctx, again, n.bloc, 2024, bloc.Source{LastYear: true})); first != second {
		t.Error("a repeated request made another year")
	}
	before := n.read(t, w)
	unknown := bloc.Member{Unit: "không có"}
	wantFault(t, w.Blocs.AddMember(ctx, by, n.year, before.Version, unknown), fault.NotFound)
	if diff := cmp.Diff(before, n.read(t, w)); diff != "" {
		t.Error("half a change was kept: ", diff)
	}
	must(t, w.Org.Rename(ctx, by, n.a, 1, org.Name{From: day.Of(2023, 5, 1), Text: "Công an"}))
	whole(t, w)
}

// fillBlocs puts a row into every table of blocs and persons.
func fillBlocs(t *testing.T, w *World, of string) *season {
	t.Helper()
	w.Blocs = &bloc.Service{Store: w.Store, Tx: w.Store.Transact, Clock: w.Clock}
	n := newSeason(t, w)
	title := ok[string](t)(w.Org.AddTitle(ctx, by, "Chánh Văn phòng"))
	ok[string](t)(w.Org.AddPerson(ctx, by, org.Person{
		Code: "an", Name: "An", Posts: []org.Post{{Unit: of, Title: title, From: born}},
	}))
	ok[string](t)(filesOf(w).Add(ctx, by, aFile("căn cứ.pdf", "a")))
	return n
}

// close closes the year; what is not done is carried over.
func (n *season) close(t *testing.T, w *World) {
	t.Helper()
	y := n.read(t, w)
	must(t, w.Blocs.CloseYear(ctx, by, n.year, y.Version, n.reasons(t, w, y), words.Vietnamese.Say))
}

// reasons says of everything that is left in the year why it is.
func (n *season) reasons(t *testing.T, w *World, y *bloc.Year) map[string]string {
	t.Helper()
	out := map[string]string{}
	for _, item := range ok[[]bloc.Item](t)(w.Blocs.Left(ctx, y)) {
		out[item.Key] = "chuyển sang năm sau"
	}
	return out
}
