package bloc_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"thidua/internal/bloc"
	"thidua/internal/day"
	"thidua/internal/fault"
)

// TestTerms: a unit comes into a post, the post changes, and is taken back; once the year is open for a reason.
func TestTerms(t *testing.T) {
	s, shelf := newService(year2023())
	at := func() int64 { return shelf.years["y"].Version }
	by := bloc.By{Account: "an"}
	check(t, s.SetTerm(ctx, by, "y", at(), bloc.Term{Unit: "a", Post: bloc.Head, To: on(6, 30)}))
	check(t, s.SetTerm(ctx, by, "y", at(), bloc.Term{Unit: "b", Post: bloc.Head, From: on(7, 1)}))
	check(t, s.SetTerm(ctx, by, "y", at(), bloc.Term{Unit: "c", Post: bloc.Deputy, From: on(3, 1), To: on(9, 30)}))
	y := shelf.years["y"]
	for d, want := range map[day.Date]string{*on(1, 1): "a", *on(6, 30): "a", *on(7, 1): "b", *on(12, 31): "b"} {
		if got := y.Head(d); got != want {
			t.Errorf("head on %s: %q", d, got)
		}
	}
	if diff := cmp.Diff([]string{"c"}, y.Deputies(*on(9, 30))); diff != "" || y.Deputies(*on(10, 1)) != nil {
		t.Error(diff)
	}
	first := y.Terms[0]
	for name, c := range map[string]struct {
		term bloc.Term
		in   string
	}{
		"two heads at a time":  {bloc.Term{ID: first.ID, Unit: "a", Post: bloc.Head, To: on(7, 1)}, "post"},
		"two posts at a time":  {bloc.Term{Unit: "b", Post: bloc.Deputy}, "unit"},
		"longer than a member": {bloc.Term{Unit: "c", Post: bloc.Deputy, From: on(1, 1), To: on(2, 1)}, "unit"},
		"no such post":         {bloc.Term{Unit: "a", Post: "x", From: on(8, 1)}, "post"},
		"the wrong way round":  {bloc.Term{Unit: "a", Post: bloc.Deputy, From: on(9, 1), To: on(8, 1)}, "to"},
		"from another year":    {bloc.Term{Unit: "a", Post: bloc.Deputy, From: ptrTo(day.Of(2022, 8, 1))}, "from"},
		"until another year":   {bloc.Term{Unit: "a", Post: bloc.Deputy, To: ptrTo(day.Of(2024, 8, 1))}, "to"},
	} {
		before := at()
		err := s.SetTerm(ctx, by, "y", before, c.term)
		if got := fields(err); !fault.Is(err, fault.Invalid) || !strings.Contains(strings.Join(got, " "), c.in) {
			t.Errorf("%s: %v, want %s", name, got, c.in)
		}
		if at() != before || len(shelf.years["y"].Terms) != 3 {
			t.Errorf("%s: something was written all the same", name)
		}
	}
	first.To = on(5, 31)
	check(t, s.SetTerm(ctx, by, "y", at(), first))
	if got := shelf.years["y"].Head(*on(6, 1)); got != "" {
		t.Errorf("head on 1 June: %q", got)
	}
	want(t, s.SetTerm(ctx, by, "y", at(), bloc.Term{ID: "x", Unit: "a"}), fault.NotFound)
	want(t, s.RemoveTerm(ctx, by, "y", at(), "x"), fault.NotFound)
	shelf.years["y"].State = bloc.Open
	want(t, s.RemoveTerm(ctx, by, "y", at(), first.ID), fault.Invalid)
	by.Why = "giao nhầm"
	check(t, s.RemoveTerm(ctx, by, "y", at(), first.ID))
	if terms := shelf.years["y"].Terms; len(terms) != 2 || terms[0].Unit != "b" {
		t.Errorf("%+v", terms)
	}
}

func ptrTo(d day.Date) *day.Date { return &d }

// TestPapers: a paper is kept clean, with an address that a browser may go to; taken out for a reason.
func TestPapers(t *testing.T) {
	s, shelf := newService(year2023())
	by := bloc.By{Account: "an"}
	add := func(p bloc.Paper) error { return s.AddPaper(ctx, by, "y", shelf.years["y"].Version, p) }
	for _, c := range []struct {
		p  bloc.Paper
		in []string
	}{
		{bloc.Paper{}, []string{"kind", "title"}},
		{bloc.Paper{Kind: bloc.Basis, Title: "Luật"}, []string{"number"}},
		{bloc.Paper{Kind: bloc.Plan, Title: "K", Number: strings.Repeat("1", 61)}, []string{"number"}},
		{bloc.Paper{Kind: bloc.Plan, Title: "K", Issuer: strings.Repeat("ố", 301)}, []string{"issuer"}},
		{bloc.Paper{Kind: bloc.Plan, Title: "K", Link: "javascript:alert(1)"}, []string{"link"}},
		{bloc.Paper{Kind: bloc.Plan, Title: "K", Link: "file:///etc/passwd"}, []string{"link"}},
		{bloc.Paper{Kind: bloc.Plan, Title: "K", Link: "https://an:mat@example.org"}, []string{"link"}},
		{bloc.Paper{Kind: bloc.Plan, Title: "K", File: "../x"}, []string{"file"}},
	} {
		err := add(c.p)
		if diff := cmp.Diff(c.in, fields(err)); diff != "" || len(shelf.years["y"].Papers) != 0 {
			t.Errorf("%+v: %s", c.p, diff)
		}
		if diff := cmp.Diff(c.in, fields(c.p.Check())); diff != "" {
			t.Errorf("asked before its file is stored, %+v: %s", c.p, diff)
		}
	}
	check(t, add(bloc.Paper{
		Kind: bloc.Basis, Number: " 12/QĐ\u200b ", Title: "Luật\nthi đua", Link: " https://example.org ",
	}))
	p := shelf.years["y"].Papers[0]
	good := bloc.Paper{ID: p.ID, Kind: bloc.Basis, Number: "12/QĐ", Title: "Luật thi đua", Link: "https://example.org"}
	if diff := cmp.Diff(good, p); diff != "" || p.ID == "" {
		t.Error(diff)
	}
	at := shelf.years["y"].Version
	want(t, s.RemovePaper(ctx, by, "y", at, "x"), fault.NotFound)
	shelf.years["y"].State = bloc.Open
	want(t, s.RemovePaper(ctx, by, "y", at, p.ID), fault.Invalid)
	by.Why = "đưa nhầm"
	check(t, s.RemovePaper(ctx, by, "y", at, p.ID))
	if n := len(shelf.years["y"].Papers); n != 0 {
		t.Errorf("%d papers", n)
	}
	shelf.years["y"].State = bloc.Closed
	want(t, s.RemovePaper(ctx, by, "y", at+1, p.ID), fault.Conflict)
}

// TestMilestones: the calendar stays in the order of its days; a milestone that moved is planned anew; exceptions come
// and go.
func TestMilestones(t *testing.T) {
	s, shelf := newService(year2023())
	by := bloc.By{Account: "an"}
	at := func() int64 { return shelf.years["y"].Version }
	for i, title := range []string{"Ba", " Hai\u200b ", "Một"} {
		due := *on(9, 30) - day.Date(i)
		check(t, s.AddMilestone(ctx, by, "y", at(), bloc.Milestone{Kind: bloc.Report, Title: title, Due: due}))
	}
	titles := func() string {
		var out []string
		for _, m := range shelf.years["y"].Milestones {
			out = append(out, m.Title)
		}
		return strings.Join(out, " ")
	}
	if got := titles(); got != "Một Hai Ba" {
		t.Error(got)
	}
	first := shelf.years["y"].Milestones[0].ID
	check(t, s.Except(ctx, by, "y", at(), first, bloc.Exception{Unit: "a", Due: *on(12, 1), Why: "bão số 3"}))
	change := bloc.Milestone{ID: first, Kind: bloc.SelfScore, Title: "Một ", Due: *on(11, 1)}
	check(t, s.ChangeMilestone(ctx, by, "y", at(), change))
	m := shelf.years["y"].Milestones[2]
	if titles() != "Hai Ba Một" || m.Planned != *on(11, 1) || m.Kind != bloc.SelfScore || len(m.Exceptions) != 1 ||
		m.DueFor("a") != *on(12, 1) || m.DueFor("b") != *on(11, 1) {
		t.Errorf("%s: %+v", titles(), m)
	}
	for _, c := range []struct {
		e  bloc.Exception
		in string
	}{
		{bloc.Exception{Unit: "x", Due: *on(6, 1), Why: "bão số 3"}, "unit"},
		{bloc.Exception{Unit: "a", Due: *on(6, 1), Why: " . "}, "why"},
		{bloc.Exception{Unit: "a", Due: day.Of(2030, 1, 1), Why: "bão số 3"}, "due"},
	} {
		if diff := cmp.Diff([]string{c.in}, fields(s.Except(ctx, by, "y", at(), first, c.e))); diff != "" {
			t.Errorf("%+v: %s", c.e, diff)
		}
	}
	bad := bloc.Milestone{ID: first, Kind: "x", Title: " ", Due: day.Of(2030, 1, 1)}
	if diff := cmp.Diff([]string{"due", "kind", "title"}, fields(s.ChangeMilestone(ctx, by, "y", at(), bad))); diff != "" {
		t.Error(diff)
	}
	want(t, s.RemoveException(ctx, by, "y", at(), first, "b"), fault.NotFound)
	check(t, s.RemoveException(ctx, by, "y", at(), first, "a"))
	if e := shelf.years["y"].Milestones[2].Exceptions; len(e) != 0 {
		t.Errorf("%+v", e)
	}
	want(t, s.FinishMilestone(ctx, by, "y", at(), first, on(7, 1)), fault.Conflict) // of a draft
	want(t, s.RemoveMilestone(ctx, by, "y", at(), "x"), fault.NotFound)
	check(t, s.RemoveMilestone(ctx, by, "y", at(), first))
	if got := titles(); got != "Hai Ba" {
		t.Error(got)
	}
}

// TestDiscard: only a draft is thrown away, by who saw it as it is.
func TestDiscard(t *testing.T) {
	s, shelf := newService(year2023())
	want(t, s.Discard(ctx, bloc.By{}, "y", 2), fault.Stale)
	shelf.years["y"].State = bloc.Open
	want(t, s.Discard(ctx, bloc.By{}, "y", 1), fault.Conflict)
	if shelf.years["y"] == nil {
		t.Fatal("an open year was thrown away")
	}
	shelf.years["y"].State = bloc.Draft
	check(t, s.Discard(ctx, bloc.By{}, "y", 1))
	if len(shelf.years) != 0 {
		t.Errorf("%+v", shelf.years)
	}
}

// TestHeadLaw: whatever terms are accepted, on no day there are two heads, nor a unit in two posts, nor one in a post
// that is no member on that day.
func TestHeadLaw(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		s, shelf := newService(year2023())
		for range rapid.IntRange(1, 10).Draw(r, "terms") {
			from := day.Of(2023, 1, 1) + day.Date(rapid.IntRange(0, 364).Draw(r, "from"))
			to := min(from+day.Date(rapid.IntRange(0, 120).Draw(r, "days")), day.Of(2023, 12, 31))
			err := s.SetTerm(ctx, bloc.By{}, "y", shelf.years["y"].Version, bloc.Term{
				Unit: rapid.SampledFrom([]string{"a", "b", "c"}).Draw(r, "unit"), From: &from, To: &to,
				Post: rapid.SampledFrom(bloc.Posts()).Draw(r, "post"),
			})
			if err != nil && !fault.Is(err, fault.Invalid) {
				r.Fatal(err)
			}
		}
		y := shelf.years["y"]
		for d := y.First(); d <= y.Last(); d++ {
			posts, heads := map[string]int{}, 0
			for _, x := range y.Terms {
				if !x.Holds(d) {
					continue
				}
				posts[x.Unit]++
				if x.Post == bloc.Head {
					heads++
				}
				if !y.IsMember(x.Unit, d) || posts[x.Unit] > 1 || heads > 1 {
					r.Fatalf("on %s: %+v", d, y.Terms)
				}
			}
		}
	})
}
