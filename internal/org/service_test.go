package org_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/id"
	"thidua/internal/org"
)

// TestCreate: what comes in is cleaned, gets an id and version 1 whatever was given, and stands in the log.
func TestCreate(t *testing.T) {
	s, shelf := newService()
	u := unit("of somebody else", " toa\u200b-an  tinh ", "u-tinh", "Toa\u0300  a\u0301n\u00a0tỉnh\ufeff")
	u.Version = 7
	made, err := s.Create(ctx, by, u)
	check(t, err)
	if !id.Valid(made) {
		t.Errorf("%q is no id", made)
	}
	want := unit(made, "toa-an tinh", "u-tinh", "Toà án tỉnh")
	if diff := cmp.Diff(want, shelf.units[made]); diff != "" {
		t.Error(diff)
	}
	last(t, shelf, "unit.create", "unit/"+made)
}

// TestCreateRefused: each fault, with nothing written.
func TestCreateRefused(t *testing.T) {
	for _, c := range []struct {
		what string
		edit func(u *org.Unit)
		want string
	}{
		{"taken, in another spelling", func(u *org.Unit) { u.Code = "SỞ TƯ PHÁP" }, "conflict store.taken"},
		{"under nothing", func(u *org.Unit) { u.Parent = "không có" }, "notfound store.notfound"},
		{"a name nobody can see", func(u *org.Unit) { u.Names[0].Text = "\u200b \u2060" }, "invalid name:org.name"},
		{"a code nobody can see", func(u *org.Unit) { u.Code = "\u200b" }, "invalid code:org.code"},
	} {
		s, shelf := newService()
		u := unit("", "moi", "u-tinh", "Mới")
		c.edit(&u)
		made, err := s.Create(ctx, by, u)
		refused(t, c.what, err, c.want, shelf, 0)
		if made != "" || len(shelf.units) != 3 {
			t.Errorf("%s: %q was made, %d units", c.what, made, len(shelf.units))
		}
	}
}

// TestRepeated: a request that was done before gives the id of the first time and makes nothing.
func TestRepeated(t *testing.T) {
	s, shelf := newService()
	asked := by
	asked.Request = "k1"
	first, err := s.Create(ctx, asked, unit("", "moi", "", "Mới"))
	check(t, err)
	again, err := s.Create(ctx, asked, unit("", "moi", "", "Mới"))
	check(t, err)
	if again != first || len(shelf.units) != 4 || len(shelf.acts) != 1 {
		t.Errorf("%q and %q, %d units, %d acts", first, again, len(shelf.units), len(shelf.acts))
	}
}

// change is one of the acts that change a unit which is there.
type change struct {
	what, verb string
	do         func(s *org.Service, unit string, version int64) error
	want       string // what is refused, "" where it is done
}

// changes are all acts on u-so, on both sides of each edge. The unit is open from 1 January 2000 on.
func changes() []change {
	rename := func(n org.Name) func(s *org.Service, unit string, version int64) error {
		return func(s *org.Service, unit string, v int64) error { return s.Rename(ctx, by, unit, v, n) }
	}
	move := func(to string) func(s *org.Service, unit string, version int64) error {
		return func(s *org.Service, unit string, v int64) error { return s.Move(ctx, by, unit, v, to) }
	}
	end := func(on *day.Date) func(s *org.Service, unit string, version int64) error {
		return func(s *org.Service, unit string, v int64) error { return s.Close(ctx, by, unit, v, *on) }
	}
	return []change{
		{"renamed", "unit.rename", rename(org.Name{From: day.Of(2000, 1, 2), Text: "Sở  Nội\u200b vụ"}), ""},
		{
			"renamed from the first day", "unit.rename", rename(org.Name{From: day.Of(2000, 1, 1), Text: "B"}),
			"invalid name:org.nameorder",
		},
		{"renamed to nothing", "unit.rename", rename(org.Name{From: day.Of(2020, 1, 1)}), "invalid name:org.name"},
		{"moved to the top", "unit.move", move(""), ""},
		{"moved where it is", "unit.move", move("u-tinh"), ""},
		{"moved under itself", "unit.move", move("u-so"), "invalid parent:org.own"},
		{"moved under one below it", "unit.move", move("u-phong"), "conflict org.circle"},
		{"moved under nothing", "unit.move", move("không có"), "notfound store.notfound"},
		{"closed over one that goes on", "unit.close", end(on(2023, 6, 30)), "conflict org.openbelow"},
		{"closed before it was opened", "unit.close", end(on(1999, 12, 31)), "invalid closed:org.closed"},
	}
}

// TestChange: every act on a unit that is there moves its version by one and stands in the log; what is refused changes
// nothing. An old version and a unit that is not there come first.
func TestChange(t *testing.T) {
	for _, c := range changes() {
		s, shelf := newService()
		before := shelf.units["u-so"]
		refused(t, c.what+", nobody", c.do(s, "không có", 1), "notfound store.notfound", shelf, 0)
		refused(t, c.what+", old version", c.do(s, "u-so", 2), "stale store.stale", shelf, 0)
		err := c.do(s, "u-so", 1)
		if c.want != "" {
			refused(t, c.what, err, c.want, shelf, 0)
			if diff := cmp.Diff(before, shelf.units["u-so"]); diff != "" {
				t.Errorf("%s: %s", c.what, diff)
			}
			continue
		}
		check(t, err)
		if v := shelf.units["u-so"].Version; v != 2 {
			t.Errorf("%s: version %d", c.what, v)
		}
		last(t, shelf, c.verb, "unit/u-so")
	}
}

// TestChanged: what the acts write.
func TestChanged(t *testing.T) {
	s, shelf := newService()
	check(t, s.Rename(ctx, by, "u-so", 1, org.Name{From: day.Of(2021, 3, 1), Text: " Sở\u200b  Nội vụ "}))
	u := shelf.units["u-so"]
	if before, after := u.NameOn(day.Of(2021, 2, 28)), u.NameOn(day.Of(2021, 3, 1)); before != "Sở Tư pháp" ||
		after != "Sở Nội vụ" {
		t.Errorf("called %q, then %q", before, after)
	}
	check(t, s.Move(ctx, by, "u-phong", 1, "u-tinh"))
	if p := shelf.units["u-phong"].Parent; p != "u-tinh" {
		t.Errorf("under %q", p)
	}
	check(t, s.Close(ctx, by, "u-so", 2, day.Of(2023, 6, 30)))
	u = shelf.units["u-so"]
	if !u.Open(day.Of(2023, 6, 30)) || u.Open(day.Of(2023, 7, 1)) {
		t.Errorf("closed %v", u.Closed)
	}
	refused(t, "closed twice", s.Close(ctx, by, "u-so", 3, day.Of(2023, 7, 1)), "conflict org.alreadyclosed", shelf, 3)
}

// TestMerge: both units end on the day, the new one continues them from the day after, and its first name begins then.
func TestMerge(t *testing.T) {
	s, shelf := newService()
	end := day.Of(2022, 12, 31)
	into := unit("", "so-moi", "u-tinh", "Sở  Mới")
	made, err := s.Merge(ctx, by, []string{"u-so", "u-phong"}, end, into)
	check(t, err)
	want := unit(made, "so-moi", "u-tinh", "Sở Mới")
	want.Opened, want.Names[0].From, want.From = end+1, end+1, []string{"u-so", "u-phong"}
	if diff := cmp.Diff(want, shelf.units[made]); diff != "" {
		t.Error(diff)
	}
	for _, old := range []string{"u-so", "u-phong"} {
		if u := shelf.units[old]; u.Closed == nil || *u.Closed != end || u.Version != 2 {
			t.Errorf("%+v", u)
		}
	}
	last(t, shelf, "unit.merge", "unit/"+made)
}

// TestMergeRefused: one thing wrong and nothing is closed, whichever unit it is about.
func TestMergeRefused(t *testing.T) {
	end := day.Of(2022, 12, 31)
	for _, c := range []struct {
		what string
		from []string
		last day.Date
		into org.Unit
		want string
	}{
		{"of nothing", nil, end, unit("", "m", "", "M"), "invalid org.mergetwo"},
		{"of one", []string{"u-so"}, end, unit("", "m", "", "M"), "invalid org.mergetwo"},
		{"of one twice", []string{"u-so", "u-so"}, end, unit("", "m", "", "M"), "conflict org.alreadyclosed"},
		{"of one that is closed", []string{"u-so", "u-cu"}, end, unit("", "m", "", "M"), "conflict org.alreadyclosed"},
		{"of one that is not there", []string{"u-so", "không có"}, end, unit("", "m", "", "M"), "notfound store.notfound"},
		{
			"before they were opened",
			[]string{"u-so", "u-phong"},
			day.Of(1999, 12, 31), unit("", "m", "", "M"),
			"invalid closed:org.closed",
		},
		{"into a code that is taken", []string{"u-so", "u-phong"}, end, unit("", "TỈNH", "", "M"), "conflict store.taken"},
		{"under nothing", []string{"u-so", "u-phong"}, end, unit("", "m", "không có", "M"), "notfound store.notfound"},
		{"without a name", []string{"u-so", "u-phong"}, end, org.Unit{Code: "m"}, "invalid name:org.noname"},
	} {
		s, shelf := newService()
		old := unit("u-cu", "cu", "", "Cũ")
		old.Closed = on(2010, 1, 1)
		shelf.units["u-cu"] = old
		_, err := s.Merge(ctx, by, c.from, c.last, c.into)
		refused(t, c.what, err, c.want, shelf, 0)
		if len(shelf.units) != 4 || shelf.units["u-so"].Closed != nil || shelf.units["u-phong"].Closed != nil {
			t.Errorf("%s: something was written", c.what)
		}
	}
}

// TestClose: a unit may end on its first day and not with units below it that go on, which are named; those that end
// with it or before may.
func TestClose(t *testing.T) {
	s, shelf := newService()
	check(t, s.Close(ctx, by, "u-phong", 1, day.Of(2000, 1, 1)))
	last(t, shelf, "unit.close", "unit/u-phong")
	for _, c := range []struct {
		what  string
		below []*day.Date // the last days of the units below
		want  string      // who is named
	}{
		{"nobody below", nil, ""},
		{"ended before", []*day.Date{on(2023, 6, 29)}, ""},
		{"ends with it", []*day.Date{on(2023, 6, 30)}, ""},
		{"ends a day later", []*day.Date{on(2023, 7, 1)}, "Đội 0"},
		{"one of two goes on", []*day.Date{on(2023, 6, 30), nil}, "Đội 1"},
		{"six go on", make([]*day.Date, 6), "Đội 0, Đội 1, Đội 2, Đội 3, Đội 4, …"},
	} {
		s, shelf := newService()
		for i, end := range c.below {
			u := unit(fmt.Sprint("u", i), fmt.Sprint("doi-", i), "u-phong", fmt.Sprint("Đội ", i))
			u.Closed = end
			shelf.units[u.ID] = u
		}
		err := s.Close(ctx, by, "u-phong", 1, day.Of(2023, 6, 30))
		if c.want == "" {
			check(t, err)
			continue
		}
		refused(t, c.what, err, "conflict org.openbelow", shelf, 0)
		var f *fault.Error
		if errors.As(err, &f) && f.Msg.Args[2] != c.want {
			t.Errorf("%s: it names %v, want %s", c.what, f.Msg.Args[2], c.want)
		}
	}
}

// TestUnderClosed: nothing stands under a unit that ends before it, be it made, moved, imported or merged there.
func TestUnderClosed(t *testing.T) {
	const closed = "conflict parent:org.closedabove"
	for _, c := range []struct {
		what string
		end  *day.Date // the last day of the unit that comes under u-cu, which ended on 30 June 2023
		want string
	}{{"goes on", nil, closed}, {"ends later", on(2023, 7, 1), closed}, {"ended with it", on(2023, 6, 30), ""}} {
		s, shelf := newService()
		old, u := unit("u-cu", "cu", "", "Cũ"), unit("u-moi", "moi", "", "Mới")
		old.Closed, u.Closed = on(2023, 6, 30), c.end
		shelf.units["u-cu"] = old
		made := u
		made.Code, made.Parent = "made", "u-cu"
		_, err := s.Create(ctx, by, made)
		if got := said(err); got != c.want {
			t.Errorf("%s, made: %q", c.what, got)
		}
		shelf.units["u-moi"] = u
		if got := said(s.Move(ctx, by, "u-moi", 1, "u-cu")); got != c.want {
			t.Errorf("%s, moved: %q", c.what, got)
		}
		rows := list("a,cu,A", "b,a,B")
		rows[0].Unit.Closed, rows[1].Unit.Closed = c.end, c.end
		faults, err := s.Import(ctx, by, rows)
		check(t, err)
		if got := noted(faults); (got == "1 org.closedabove") != (c.want != "") {
			t.Errorf("%s, imported: %q", c.what, got)
		}
	}
	s, shelf := newService()
	_, err := s.Merge(ctx, by, []string{"u-so", "u-phong"}, day.Of(2022, 12, 31), unit("", "m", "u-so", "M"))
	refused(t, "merged under one that ends with it", err, closed, shelf, 0)
	shelf.units["u-cu"] = org.Unit{ID: "u-cu", Version: 1, Code: "cu", Names: []org.Name{{Text: "Cũ"}}, Closed: on(2010, 1, 1)}
	u := shelf.units["u-phong"]
	u.Parent = "u-cu" // of before this was refused
	shelf.units["u-phong"] = u
	check(t, s.Rename(ctx, by, "u-phong", 1, org.Name{From: day.Of(2020, 1, 1), Text: "Phòng một"}))
}

// TestMergeHandsOver: what stood below the old units and goes on stands below the new one; what ended stays where it
// was, and nothing comes in where the tree would be too deep.
func TestMergeHandsOver(t *testing.T) {
	end := day.Of(2022, 12, 31)
	s, shelf := newService()
	for id, last := range map[string]*day.Date{"u-a": nil, "u-b": on(2022, 12, 31), "u-c": on(2023, 1, 1)} {
		u := unit(id, id, "u-so", id)
		u.Closed = last
		shelf.units[id] = u
	}
	shelf.units["u-hai"] = unit("u-hai", "hai", "u-tinh", "Hai")
	made, err := s.Merge(ctx, by, []string{"u-so", "u-hai"}, end, unit("", "m", "u-tinh", "M"))
	check(t, err)
	for id, want := range map[string]string{"u-phong": made, "u-a": made, "u-b": "u-so", "u-c": made} {
		if got := shelf.units[id].Parent; got != want {
			t.Errorf("%s is under %s, want %s", id, got, want)
		}
	}
	s, shelf = newService()
	shelf.units["u-hai"] = unit("u-hai", "hai", "u-tinh", "Hai")
	parent := ""
	for i := range 8 {
		u := unit(fmt.Sprint("c", i), fmt.Sprint("c", i), parent, "C")
		parent, shelf.units[u.ID] = u.ID, u
	}
	_, err = s.Merge(ctx, by, []string{"u-so", "u-hai"}, end, unit("", "m", parent, "M"))
	refused(t, "a tenth level", err, "conflict org.deep", shelf, 0)
}

// TestDepth: a unit has at most eight above it.
func TestDepth(t *testing.T) {
	s, shelf := newService()
	parent := ""
	for i := range 9 {
		made, err := s.Create(ctx, by, unit("", fmt.Sprint("c", i), parent, "C"))
		check(t, err)
		parent = made
	}
	_, err := s.Create(ctx, by, unit("", "c9", parent, "C"))
	refused(t, "a tenth level", err, "conflict org.deep", shelf, 9)
	refused(t, "moved there", s.Move(ctx, by, "u-phong", 1, parent), "conflict org.deep", shelf, 9)
	above := shelf.units[shelf.units[parent].Parent].ID // the eighth level: room for one, but not for what is below it
	refused(t, "moved with one below", s.Move(ctx, by, "u-so", 1, above), "conflict org.deep", shelf, 9)
	check(t, s.Move(ctx, by, "u-so", 1, shelf.units[above].Parent))
}

// TestTreeStaysTree: whatever is moved where, from every unit a way leads to the top, and a move is refused only where
// it would close a circle.
func TestTreeStaysTree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, shelf := newService()
		clear(shelf.units)
		const n = 7 // of so many none can be too deep
		for i := range n {
			u := unit(fmt.Sprint("u", i), fmt.Sprint("c", i), "", "C")
			shelf.units[u.ID] = u
		}
		below := func(u, top string) bool { // with the unit itself
			for steps := 0; u != ""; u, steps = shelf.units[u].Parent, steps+1 {
				if steps > n {
					t.Fatalf("no way to the top: %+v", shelf.units)
				}
				if u == top {
					return true
				}
			}
			return false
		}
		for range rapid.IntRange(1, 30).Draw(t, "moves") {
			u := fmt.Sprint("u", rapid.IntRange(0, n-1).Draw(t, "unit"))
			to := fmt.Sprint("u", rapid.IntRange(0, n-1).Draw(t, "under"))
			circle := below(to, u)
			err := s.Move(ctx, by, u, shelf.units[u].Version, to)
			if circle != (err != nil) {
				t.Fatalf("%s under %s, a circle: %t, got %q", u, to, circle, said(err))
			}
			for x := range shelf.units {
				below(x, "none")
			}
		}
	})
}

// TestBroken: a failure of the database stays one, and leaves nothing half done.
func TestBroken(t *testing.T) {
	for method, do := range map[string]func(s *org.Service) error{
		"Unit": func(s *org.Service) error { return s.Move(ctx, by, "u-so", 1, "") },
		"ChangeUnit": func(s *org.Service) error {
			_, err := s.Merge(ctx, by, []string{"u-so", "u-phong"}, day.Of(2022, 12, 31), unit("", "m", "", "M"))
			return err
		},
		"AddUnit": func(s *org.Service) error {
			_, err := s.Merge(ctx, by, []string{"u-so", "u-phong"}, day.Of(2022, 12, 31), unit("", "m", "", "M"))
			return err
		},
	} {
		s, shelf := newService()
		shelf.broken = method
		var f *fault.Error
		if err := do(s); !errors.Is(err, errBroken) || errors.As(err, &f) {
			t.Errorf("%s: %v", method, err)
		}
		if shelf.units["u-so"].Version != 1 || len(shelf.units) != 3 || len(shelf.acts) != 0 {
			t.Errorf("%s: something was written", method)
		}
	}
}
