package day

import (
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
	for at, want := range map[string]string{
		"2023-07-17T16:59:59Z": "2023-07-17", "2023-07-17T17:00:00Z": "2023-07-18", "2023-12-31T17:00:00Z": "2024-01-01",
	} {
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
	for from, want := range map[string]string{
		"2024-02-29": "2025-02-28", "2023-02-28": "2024-02-28", "2023-12-31": "2024-12-31",
	} {
		if got := must(t, from).Years(1).String(); got != want {
			t.Errorf("%s a year later: %s, want %s", from, got, want)
		}
	}
	c := NewCalendar([]Date{must(t, "2022-05-02"), must(t, "2022-05-03")}, []Date{must(t, "2022-05-07")})
	for from, want := range map[string]string{
		"2022-04-29": "2022-04-29", "2022-04-30": "2022-05-04", "2022-05-07": "2022-05-07", "2022-05-08": "2022-05-09",
	} {
		if got := c.Next(must(t, from)).String(); got != want {
			t.Errorf("Next(%s) = %s, want %s", from, got, want)
		}
	}
}
