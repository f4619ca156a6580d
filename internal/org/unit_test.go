package org_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"thidua/internal/day"
	"thidua/internal/org"
)

// TestCheckUnit: what a unit may hold, on and beside each edge, and which field is named.
func TestCheckUnit(t *testing.T) {
	opened := day.Of(2000, 1, 1)
	for _, c := range []struct {
		what string
		edit func(u *org.Unit)
		want string
	}{
		{"as it is", func(*org.Unit) {}, ""},
		{"no code", func(u *org.Unit) { u.Code = "" }, "invalid code:org.code"},
		{"a code of dots", func(u *org.Unit) { u.Code = " .-" }, "invalid code:org.code"},
		{"the longest code", func(u *org.Unit) { u.Code = strings.Repeat("ở", 60) }, ""},
		{"a longer code", func(u *org.Unit) { u.Code = strings.Repeat("ở", 61) }, "invalid code:org.code"},
		{"no name", func(u *org.Unit) { u.Names = nil }, "invalid name:org.noname"},
		{"an empty name", func(u *org.Unit) { u.Names[0].Text = "" }, "invalid name:org.name"},
		{"the longest name", func(u *org.Unit) { u.Names[0].Text = strings.Repeat("ộ", 300) }, ""},
		{"a longer name", func(u *org.Unit) { u.Names[0].Text = strings.Repeat("ộ", 301) }, "invalid name:org.name"},
		{"named later than opened", func(u *org.Unit) { u.Names[0].From++ }, "invalid name:org.firstname"},
		{"named before it was opened", func(u *org.Unit) { u.Names[0].From-- }, "invalid name:org.firstname"},
		{"a second name the day after", func(u *org.Unit) {
			u.Names = append(u.Names, org.Name{From: opened + 1, Text: "B"})
		}, ""},
		{"two names of one day", func(u *org.Unit) {
			u.Names = append(u.Names, org.Name{From: opened, Text: "B"})
		}, "invalid name:org.nameorder"},
		{"closed on its first day", func(u *org.Unit) { u.Closed = &opened }, ""},
		{"closed the day before", func(u *org.Unit) { u.Closed = on(1999, 12, 31) }, "invalid closed:org.closed"},
		{"under itself", func(u *org.Unit) { u.Parent = u.ID }, "invalid parent:org.own"},
		{"continues itself", func(u *org.Unit) { u.From = []string{"x", u.ID} }, "invalid parent:org.own"},
		{"everything at once", func(u *org.Unit) {
			*u = org.Unit{ID: "u", Parent: "u", Opened: opened, Closed: on(1999, 1, 1)}
		}, "invalid closed:org.closed code:org.code name:org.noname parent:org.own"},
	} {
		u := unit("u", "so-a", "", "Sở A")
		c.edit(&u)
		if got := said(u.Check()); got != c.want {
			t.Errorf("%s: %q, want %q", c.what, got, c.want)
		}
	}
}

// anyUnit is a unit with a life and names in order, all within it.
func anyUnit(t *rapid.T) *org.Unit {
	u := &org.Unit{ID: "u", Code: "u", Opened: day.Date(rapid.IntRange(10000, 12000).Draw(t, "opened"))}
	from := u.Opened
	for i := range rapid.IntRange(1, 6).Draw(t, "names") {
		u.Names = append(u.Names, org.Name{From: from, Text: fmt.Sprintf("tên %d", i)})
		from += day.Date(rapid.IntRange(1, 400).Draw(t, "lasts"))
	}
	if rapid.Bool().Draw(t, "is closed") {
		u.Closed = &from
	}
	return u
}

// TestNamesOverTime: on every day there is exactly one name: the last that began by then, and before all the first. A
// unit that is renamed is called as before on every day before that.
func TestNamesOverTime(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		u := anyUnit(t)
		if err := u.Check(); err != nil {
			t.Fatal(said(err))
		}
		d := u.Opened + day.Date(rapid.IntRange(-500, 3000).Draw(t, "day"))
		want := u.Names[0].Text
		for _, n := range u.Names[1:] {
			if n.From <= d {
				want = n.Text
			}
		}
		if got := u.NameOn(d); got != want {
			t.Fatalf("%q on %s, want %q", got, d, want)
		}
		last := u.Names[len(u.Names)-1]
		renamed := *u
		from := last.From + day.Date(rapid.IntRange(1, 900).Draw(t, "renamed"))
		renamed.Names = append(renamed.Names[:len(renamed.Names):len(renamed.Names)], org.Name{From: from, Text: "mới"})
		switch got := renamed.NameOn(d); {
		case d >= from && got != "mới", d < from && got != want:
			t.Fatalf("renamed from %s on, it is %q on %s; it was %q", from, got, d, want)
		}
	})
	if got := new(org.Unit).NameOn(0); got != "" {
		t.Errorf("a unit without a name is called %q", got)
	}
}

// TestNamesOutOfOrder: names that change places, or begin on one day, are refused wherever they stand.
func TestNamesOutOfOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		u := anyUnit(t)
		if len(u.Names) < 2 {
			t.Skip("one name has no order")
		}
		at := rapid.IntRange(1, len(u.Names)-1).Draw(t, "at")
		u.Names[at].From = u.Names[at-1].From - day.Date(rapid.IntRange(0, 1000).Draw(t, "too early"))
		if got := said(u.Check()); got != "invalid name:org.nameorder" {
			t.Fatalf("%+v: %q", u.Names, got)
		}
	})
}

// TestOpenDays: a unit is open from its first day to its last one, both included, and never has a gap.
func TestOpenDays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		u := anyUnit(t)
		for _, edge := range []struct {
			day  day.Date
			want bool
		}{{u.Opened - 1, false}, {u.Opened, true}} {
			if u.Open(edge.day) != edge.want {
				t.Fatalf("opened %s, on %s: %t", u.Opened, edge.day, !edge.want)
			}
		}
		later := u.Opened + day.Date(rapid.IntRange(0, 5000).Draw(t, "later"))
		if want := u.Closed == nil || later <= *u.Closed; u.Open(later) != want {
			t.Fatalf("on %s: %t", later, !want)
		}
		if u.Closed != nil && (!u.Open(*u.Closed) || u.Open(*u.Closed+1)) {
			t.Fatalf("on and after its last day %s: %t %t", *u.Closed, u.Open(*u.Closed), u.Open(*u.Closed+1))
		}
	})
}

// TestFaults: the sentences of a fault are those of its fields, in the order of their names, or its own.
func TestFaults(t *testing.T) {
	u := org.Unit{ID: "u", Opened: 10, Closed: on(1970, 1, 2)}
	var keys []string
	for _, m := range org.Faults(u.Check()) {
		keys = append(keys, m.Key)
	}
	if got := strings.Join(keys, " "); got != "org.closed org.code org.noname" {
		t.Error(got)
	}
	if m := org.Faults(notFound()); len(m) != 1 || m[0].Key != "store.notfound" {
		t.Errorf("%+v", m)
	}
	if m := org.Faults(errors.New("the database is gone")); m != nil {
		t.Errorf("a failure of the system is said to people: %+v", m)
	}
}
