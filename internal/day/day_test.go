package day

import "testing"

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
