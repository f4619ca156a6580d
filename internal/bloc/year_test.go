package bloc_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"thidua/internal/bloc"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/words"
)

// on returns a day of 2023.
func on(month time.Month, d int) *day.Date {
	v := day.Of(2023, month, d)
	return &v
}

// year2023 is a year of three units: a and b for all of it, c from 1 March to 30 September.
func year2023() *bloc.Year {
	return &bloc.Year{
		ID: "y", Version: 1, Bloc: "b", Year: 2023, State: bloc.Draft,
		Members: []bloc.Member{
			{ID: "1", Unit: "a"},
			{ID: "2", Unit: "b"},
			{ID: "3", Unit: "c", From: on(3, 1), To: on(9, 30)},
		},
	}
}

// fields returns the fields that a fault names, in order, and "" for no fault.
func fields(err error) []string {
	var f *fault.Error
	if !errors.As(err, &f) {
		return nil
	}
	var out []string
	for name, m := range f.Fields {
		if words.Vietnamese.Say(m) == "" {
			out = append(out, "without words: ")
		}
		out = append(out, name)
	}
	slices.Sort(out)
	return out
}

// TestStatus: how a milestone due on 15 June 2023 stands, on and beside each edge.
func TestStatus(t *testing.T) {
	m := bloc.Milestone{Due: *on(6, 15), Exceptions: []bloc.Exception{{Unit: "tòa", Due: *on(6, 20)}}}
	for _, c := range []struct {
		today *day.Date
		unit  string
		done  *day.Date
		want  bloc.Status
		say   string
	}{
		{on(6, 7), "", nil, bloc.Status{Progress: bloc.Ahead, Days: 8}, "còn 8 ngày"},
		{on(6, 8), "", nil, bloc.Status{Progress: bloc.Soon, Days: 7}, "còn 7 ngày"},
		{on(6, 14), "", nil, bloc.Status{Progress: bloc.Soon, Days: 1}, "còn 1 ngày"},
		{on(6, 15), "", nil, bloc.Status{Progress: bloc.Soon, Days: 0}, "hạn hôm nay"},
		{on(6, 16), "", nil, bloc.Status{Progress: bloc.Late, Days: 1}, "quá hạn 1 ngày"},
		{on(6, 16), "sở", nil, bloc.Status{Progress: bloc.Late, Days: 1}, "quá hạn 1 ngày"},
		{on(6, 12), "tòa", nil, bloc.Status{Progress: bloc.Ahead, Days: 8}, "còn 8 ngày"},
		{on(6, 13), "tòa", nil, bloc.Status{Progress: bloc.Soon, Days: 7}, "còn 7 ngày"},
		{on(6, 20), "tòa", nil, bloc.Status{Progress: bloc.Soon, Days: 0}, "hạn hôm nay"},
		{on(6, 21), "tòa", nil, bloc.Status{Progress: bloc.Late, Days: 1}, "quá hạn 1 ngày"},
		{on(7, 1), "", on(6, 14), bloc.Status{Progress: bloc.Done}, "đã xong"},
		{on(7, 1), "", on(6, 15), bloc.Status{Progress: bloc.Done}, "đã xong"},
		{on(7, 1), "", on(6, 16), bloc.Status{Progress: bloc.Done, Days: 1}, "đã xong, chậm 1 ngày"},
		{on(7, 1), "tòa", on(6, 20), bloc.Status{Progress: bloc.Done}, "đã xong"},
		{on(7, 1), "tòa", on(6, 22), bloc.Status{Progress: bloc.Done, Days: 2}, "đã xong, chậm 2 ngày"},
	} {
		m.Done = c.done
		got := m.Status(*c.today, c.unit, &day.Calendar{})
		if got != c.want || words.Vietnamese.Say(got.Msg()) != c.say {
			t.Errorf("%s for %q: %+v %s, want %+v %s", c.today, c.unit, got, words.Vietnamese.Say(got.Msg()), c.want, c.say)
		}
	}
}

// TestDayOff: a milestone that falls on a day off is not late before the next working day is over.
func TestDayOff(t *testing.T) {
	m := bloc.Milestone{Due: *on(6, 17)} // a Saturday
	for today, want := range map[day.Date]bloc.Progress{
		*on(6, 17): bloc.Soon, *on(6, 19): bloc.Soon, *on(6, 20): bloc.Late,
	} {
		if got := m.Status(today, "", &day.Calendar{}); got.Progress != want {
			t.Errorf("on %s it is %s, want %s", today, got.Progress, want)
		}
	}
}

// TestMembers: who is a member on the first and last day of the time, and beside it.
func TestMembers(t *testing.T) {
	y := year2023()
	for d, want := range map[day.Date]bool{*on(2, 28): false, *on(3, 1): true, *on(9, 30): true, *on(10, 1): false} {
		if y.IsMember("c", d) != want || len(y.MembersOn(d)) != map[bool]int{true: 3, false: 2}[want] {
			t.Errorf("on %s", d)
		}
	}
	if y.IsMember("z", *on(5, 5)) || !y.IsMember("a", day.Of(2024, 1, 19)) { // the hand-over of a year falls in the next
		t.Error("the year's work")
	}
	if diff := cmp.Diff([]string{"a", "b", "c"}, y.Units()); diff != "" {
		t.Error(diff)
	}
}

// TestCheck: what is wrong with members, terms, milestones and papers, field by field.
func TestCheck(t *testing.T) {
	member := func(unit string, from, to *day.Date) func(*bloc.Year) {
		return func(y *bloc.Year) { y.Members = append(y.Members, bloc.Member{Unit: unit, From: from, To: to}) }
	}
	terms := func(list ...bloc.Term) func(*bloc.Year) { return func(y *bloc.Year) { y.Terms = list } }
	milestone := func(m bloc.Milestone) func(*bloc.Year) {
		return func(y *bloc.Year) { y.Milestones = []bloc.Milestone{m} }
	}
	paper := func(p bloc.Paper) func(*bloc.Year) { return func(y *bloc.Year) { y.Papers = []bloc.Paper{p} } }
	head := func(unit string, from, to *day.Date) bloc.Term {
		return bloc.Term{Unit: unit, Post: bloc.Head, From: from, To: to}
	}
	deputy := func(unit string, from, to *day.Date) bloc.Term {
		return bloc.Term{Unit: unit, Post: bloc.Deputy, From: from, To: to}
	}
	next := day.Of(2024, 1, 1)
	report := func(due day.Date) bloc.Milestone {
		return bloc.Milestone{Kind: bloc.Report, Title: "Báo cáo", Due: due}
	}
	except := func(list ...bloc.Exception) bloc.Milestone {
		m := report(*on(6, 15))
		m.Exceptions = list
		return m
	}
	for name, c := range map[string]struct {
		change func(*bloc.Year)
		want   []string
	}{
		"nothing":                    {func(*bloc.Year) {}, nil},
		"year too early":             {func(y *bloc.Year) { y.Year = 1989 }, []string{"year"}},
		"no unit":                    {member("", nil, nil), []string{"unit"}},
		"member twice":               {member("a", on(6, 1), nil), []string{"unit"}},
		"back on the last day":       {member("c", on(9, 30), nil), []string{"unit"}},
		"back the day after":         {member("c", on(10, 1), nil), nil},
		"before it came":             {member("c", nil, on(2, 28)), nil},
		"first day of the year":      {member("d", on(1, 1), on(12, 31)), nil},
		"after the year":             {member("d", on(1, 1), &next), []string{"to"}},
		"swapped":                    {member("d", on(5, 2), on(5, 1)), []string{"to"}},
		"head":                       {terms(head("a", nil, nil)), nil},
		"head is no member":          {terms(head("z", nil, nil)), []string{"unit"}},
		"head leaves before the end": {terms(head("c", on(3, 1), nil)), []string{"unit"}},
		"head one day too early":     {terms(head("c", on(2, 28), on(9, 30))), []string{"unit"}},
		"head as long as a member":   {terms(head("c", on(3, 1), on(9, 30))), nil},
		"two heads on one day":       {terms(head("a", nil, on(6, 30)), head("b", on(6, 30), nil)), []string{"post"}},
		"heads one after the other":  {terms(head("a", nil, on(6, 30)), head("b", on(7, 1), nil)), nil},
		"the later first":            {terms(head("b", on(7, 1), nil), head("a", nil, on(6, 30))), nil},
		"two deputies": {
			terms(head("a", nil, nil), deputy("b", nil, nil), deputy("c", on(3, 1), on(9, 1))), nil,
		},
		"head and deputy at a time":    {terms(head("a", nil, nil), deputy("a", on(12, 31), nil)), []string{"unit"}},
		"deputy, then head":            {terms(deputy("a", nil, on(6, 30)), head("a", on(7, 1), nil)), nil},
		"no such post":                 {terms(bloc.Term{Unit: "a", Post: "chief"}), []string{"post"}},
		"milestone":                    {milestone(report(*on(6, 15))), nil},
		"milestone without a title":    {milestone(bloc.Milestone{Kind: bloc.Report, Due: *on(6, 15)}), []string{"title"}},
		"milestone of no kind":         {milestone(bloc.Milestone{Title: "x", Due: *on(6, 15)}), []string{"kind"}},
		"first day of the year before": {milestone(report(day.Of(2022, 1, 1))), nil},
		"a day too early":              {milestone(report(day.Of(2021, 12, 31))), []string{"due"}},
		"last day of the year after":   {milestone(report(day.Of(2024, 12, 31))), nil},
		"a day too late":               {milestone(report(day.Of(2025, 1, 1))), []string{"due"}},
		"exception":                    {milestone(except(bloc.Exception{Unit: "c", Due: *on(6, 20), Why: "bão"})), nil},
		"exception without a reason":   {milestone(except(bloc.Exception{Unit: "c", Due: *on(6, 20)})), []string{"why"}},
		"exception of a stranger": {
			milestone(except(bloc.Exception{Unit: "z", Due: *on(6, 20), Why: "bão"})), []string{"unit"},
		},
		"basis": {
			paper(bloc.Paper{Kind: bloc.Basis, Number: "12/QĐ", Title: "Quyết định", Link: "https://a.vn/x?y=1"}), nil,
		},
		"basis without a number": {paper(bloc.Paper{Kind: bloc.Basis, Title: "Quyết định"}), []string{"number"}},
		"plan without a number":  {paper(bloc.Paper{Kind: bloc.Plan, Title: "Kế hoạch"}), nil},
		"paper without a title":  {paper(bloc.Paper{Kind: bloc.Plan}), []string{"title"}},
		"paper of no kind":       {paper(bloc.Paper{Title: "x"}), []string{"kind"}},
		"link that runs": {
			paper(bloc.Paper{Kind: bloc.Plan, Title: "x", Link: "javascript:alert(1)"}), []string{"link"},
		},
		"link to a disk": {
			paper(bloc.Paper{Kind: bloc.Plan, Title: "x", Link: "file:///etc/passwd"}), []string{"link"},
		},
		"link without a host": {
			paper(bloc.Paper{Kind: bloc.Plan, Title: "x", Link: "https:///x"}), []string{"link"},
		},
		"link with a password": {
			paper(bloc.Paper{Kind: bloc.Plan, Title: "x", Link: "https://a:b@c.vn"}), []string{"link"},
		},
		"file that leaves its place": {paper(bloc.Paper{Kind: bloc.Plan, Title: "x", File: "../x"}), []string{"file"}},
	} {
		y := year2023()
		c.change(y)
		if diff := cmp.Diff(c.want, fields(y.Check())); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// TestBlocCheck: what is wrong with a bloc by itself.
func TestBlocCheck(t *testing.T) {
	good := bloc.Bloc{ID: "x", Code: "noi-chinh", Name: "Khối Nội chính", Kind: bloc.Ordinary, Opened: *on(1, 1)}
	if err := good.Check(); err != nil {
		t.Error(err)
	}
	bad := bloc.Bloc{ID: "x", Code: " - ", Kind: "group", Above: "x", Opened: *on(1, 2), Closed: on(1, 1)}
	if diff := cmp.Diff([]string{"above", "closed", "code", "kind", "name"}, fields(bad.Check())); diff != "" {
		t.Error(diff)
	}
	if good.Closed = on(12, 31); !good.Open(*on(12, 31)) || good.Open(*on(12, 31)+1) || good.Open(*on(1, 1)-1) {
		t.Error("open on the wrong days")
	}
}
