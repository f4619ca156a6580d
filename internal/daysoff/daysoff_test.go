package daysoff

import (
	"strings"
	"testing"

	"thidua/internal/day"
)

// TestOfficial: the days off of the years are known, and a site adds further ones.
func TestOfficial(t *testing.T) {
	c, err := Official(strings.NewReader("\ufeff# thêm\n\nnghỉ 6/2/2028 thử\nnghỉ 2028-02-07 thử\nbù 12/02/2028 làm bù\n"))
	if err != nil {
		t.Fatal(err)
	}
	must := func(s string) day.Date {
		d, err := day.Parse(s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for _, x := range []struct{ day, next string }{
		{"2023-09-02", "2023-09-05"}, // Saturday, and the Monday after it is off too
		{"2024-02-08", "2024-02-15"}, // the whole of Tết
		{"2024-05-04", "2024-05-04"}, // a Saturday that is worked
		{"2026-08-31", "2026-09-03"},
		{"2028-02-05", "2028-02-08"},
		{"2028-02-12", "2028-02-12"}, // what the site added
		{"2035-01-01", "2035-01-01"}, // not known: a Monday
	} {
		if got := c.Next(must(x.day)); got != must(x.next) {
			t.Errorf("%s lasts until %s, want %s", x.day, got, x.next)
		}
	}
	if !c.Knows(2028) || c.Knows(2029) {
		t.Error("the years that are known")
	}
	for _, bad := range []string{"off 2028-02-07 thử", "nghỉ", "nghỉ 30/2/2028 thử"} {
		if _, err := Official(strings.NewReader("\n" + bad)); err == nil || !strings.Contains(err.Error(), "line 2") {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

// TestList: no day of the list is off that is off anyway, none is worked that is worked anyway, and each year has its
// days.
func TestList(t *testing.T) {
	l := list{}
	if err := l.read(strings.NewReader(official)); err != nil {
		t.Fatal(err)
	}
	plain, years := new(day.Calendar), map[int]int{}
	for _, d := range l["nghỉ"] {
		years[d.Year()]++
		if !plain.Works(d) {
			t.Errorf("%s is a weekend anyway", d)
		}
	}
	for _, d := range l["bù"] {
		years[d.Year()]--
		if plain.Works(d) {
			t.Errorf("%s is worked anyway", d)
		}
	}
	// eleven days of the law, fewer where they fall on a Saturday or Sunday that is not made up for
	for year, n := range years {
		if n < 9 || n > 12 {
			t.Errorf("%d days off in %d", n, year)
		}
	}
}
