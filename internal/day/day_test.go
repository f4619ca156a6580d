package day

import (
	"strings"
	"testing"
	"time"
)

func must(t *testing.T, s string) Date {
	t.Helper()
	d, err := Parse(s)
	if err != nil {
		t.Fatal(s, err)
	}
	return d
}

func TestParse(t *testing.T) {
	for _, s := range []string{"2022-02-30", "2022-2-9", "09/02/2022", "", "1899-01-01", "2022-13-01", "hôm nay"} {
		if d, err := Parse(s); err == nil {
			t.Errorf("Parse(%q) = %s, want a fault", s, d)
		}
	}
	for _, s := range []string{"9/2/2022", "09/02/2022", "09-02-2022", "9.2.2022", "2022-02-09"} {
		if d, err := ParseTyped(s); err != nil || d.String() != "2022-02-09" || d.Vietnamese() != "09/02/2022" {
			t.Errorf("ParseTyped(%q) = %s, %v", s, d, err)
		}
	}
	if d, err := ParseTyped("31/02/2022"); err == nil {
		t.Errorf("31 February is %s", d)
	}
}

// The 2022 holidays around 30 April, which fell on a Saturday: Monday 2 and Tuesday 3 May were off.
func TestWorking(t *testing.T) {
	c := NewCalendar([]Date{must(t, "2022-05-02"), must(t, "2022-05-03")}, []Date{must(t, "2022-05-07")})
	for _, x := range []struct {
		from, to string
		want     int
	}{
		{"2022-04-29", "2022-04-29", 0}, // due and sent on the same Friday
		{"2022-04-29", "2022-05-03", 0}, // only a weekend and two holidays in between
		{"2022-04-29", "2022-05-04", 1},
		{"2022-04-29", "2022-05-08", 4}, // Wednesday to Friday, and the Saturday worked to make up
		{"2022-05-04", "2022-04-29", 0}, // early is not late
		{"2022-02-04", "2022-02-11", 5}, // a Friday to the next Friday
	} {
		if got := c.Working(must(t, x.from), must(t, x.to)); got != x.want {
			t.Errorf("Working(%s, %s) = %d, want %d", x.from, x.to, got, x.want)
		}
	}
}

// TestAt: the day begins in Viet Nam seven hours before it does in Greenwich.
func TestAt(t *testing.T) {
	for at, want := range map[string]string{"2023-07-17T16:59:59Z": "2023-07-17", "2023-07-17T17:00:00Z": "2023-07-18", "2023-12-31T17:00:00Z": "2024-01-01"} {
		moment, err := time.Parse(time.RFC3339, at)
		if err != nil {
			t.Fatal(err)
		}
		if got := At(moment).String(); got != want {
			t.Errorf("At(%s) = %s, want %s", at, got, want)
		}
	}
}

// TestMoving: years later, and off a day on which nobody works.
func TestMoving(t *testing.T) {
	for from, want := range map[string]string{"2024-02-29": "2025-02-28", "2023-02-28": "2024-02-28", "2023-12-31": "2024-12-31"} {
		if got := must(t, from).Years(1).String(); got != want {
			t.Errorf("%s a year later: %s, want %s", from, got, want)
		}
	}
	c := NewCalendar([]Date{must(t, "2022-05-02"), must(t, "2022-05-03")}, []Date{must(t, "2022-05-07")})
	for from, want := range map[string]string{"2022-04-29": "2022-04-29", "2022-04-30": "2022-05-04", "2022-05-07": "2022-05-07", "2022-05-08": "2022-05-09"} {
		if got := c.Next(must(t, from)).String(); got != want {
			t.Errorf("Next(%s) = %s, want %s", from, got, want)
		}
	}
}

// TestOfficial: the days off of the years are known, and a site adds further ones.
func TestOfficial(t *testing.T) {
	c, err := Official(strings.NewReader("\ufeff# thêm\n\nnghỉ 6/2/2028 thử\nnghỉ 2028-02-07 thử\nbù 12/02/2028 làm bù\n"))
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range []struct{ day, next string }{
		{"2023-09-02", "2023-09-05"}, // Saturday, and the Monday after it is off too
		{"2024-02-08", "2024-02-15"}, // the whole of Tết
		{"2024-05-04", "2024-05-04"}, // a Saturday that is worked
		{"2026-08-31", "2026-09-03"},
		{"2028-02-05", "2028-02-08"}, {"2028-02-12", "2028-02-12"}, // what the site added
		{"2035-01-01", "2035-01-01"}, // not known: a Monday
	} {
		if got := c.Next(must(t, x.day)); got != must(t, x.next) {
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

// TestOfficialDays: no day of the list is off that is off anyway, and none is worked that is worked anyway.
func TestOfficialDays(t *testing.T) {
	c, err := Official()
	if err != nil {
		t.Fatal(err)
	}
	plain := new(Calendar)
	for d := range c.off {
		if !plain.Works(d) {
			t.Errorf("%s is a weekend anyway", d)
		}
	}
	for d := range c.on {
		if plain.Works(d) {
			t.Errorf("%s is worked anyway", d)
		}
	}
	for year := 2022; year <= c.years; year++ {
		n := 0
		for d := range c.off {
			if d.Year() == year {
				n++
			}
		}
		if n < 9 || n > 15 {
			t.Errorf("%d days off in %d", n, year)
		}
	}
}
