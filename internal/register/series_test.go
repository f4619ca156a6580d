package register_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"thidua/internal/day"
	"thidua/internal/register"
)

// TestSeries: whatever is laid, signed, issued and called back in whichever order, the numbers of a series are 1, 2, 3
// and so on with none missing and none given twice, and their days never go back (Decree 30/2020, Art. 15).
func TestSeries(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o := newOffice()
		split := rapid.Bool().Draw(t, "split")
		if err := o.setIssuer(register.Issuer{Year: "2023", Name: "Khối", Short: "K", Split: split}); err != nil {
			t.Fatal(err)
		}
		var ids []string
		for i := range rapid.IntRange(1, 25).Draw(t, "steps") {
			o.clock.Move(time.Duration(rapid.IntRange(0, 40).Draw(t, "hours")) * time.Hour)
			if len(ids) == 0 || rapid.Bool().Draw(t, "fresh") {
				id, err := o.laid(fmt.Sprint(i), rapid.SampledFrom([]string{"BB", "QĐ", "TB"}).Draw(t, "mark"))
				if err != nil {
					t.Fatal(err)
				}
				ids = append(ids, id)
				continue
			}
			// what the paper is not ready for is refused, and changes nothing of the series
			id := rapid.SampledFrom(ids).Draw(t, "paper")
			p := o.papers[id]
			switch {
			case rapid.IntRange(0, 5).Draw(t, "call") == 0:
				_ = o.Call(ctx, by, id, p.Version)
			case p.State == register.Signing:
				_ = o.sign(id)
			case p.State == register.Signed:
				_ = o.issue(id)
			}
		}
		inOrder(t, o, split)
	})
}

// inOrder holds the numbers of each series against their law.
func inOrder(t *rapid.T, o *office, split bool) {
	series := map[string]map[int]day.Date{}
	for _, p := range o.papers {
		if p.No == 0 {
			continue
		}
		name := ""
		if split {
			name = p.Mark
		}
		if series[name] == nil {
			series[name] = map[int]day.Date{}
		}
		if _, twice := series[name][p.No]; twice {
			t.Fatalf("number %d was given twice", p.No)
		}
		series[name][p.No] = *p.Day
	}
	for name, numbers := range series {
		var days []day.Date
		for no := 1; no <= len(numbers); no++ {
			on, there := numbers[no]
			if !there {
				t.Fatalf("%q: number %d of %d is missing", name, no, len(numbers))
			}
			days = append(days, on)
		}
		if !slices.IsSorted(days) {
			t.Fatalf("%q: the days go back: %v", name, days)
		}
	}
}

// TestSeriesApart: with one series for all kinds the number goes on over them; with one for each kind it does not; the
// papers of another year do not count.
func TestSeriesApart(t *testing.T) {
	for split, want := range map[bool][]string{
		false: {"01/BB", "02/QĐ", "03/BB"}, true: {"01/BB", "01/QĐ", "02/BB"},
	} {
		o := newOffice()
		must(t, o.setIssuer(register.Issuer{Year: "2023", Name: "Khối", Short: "K", Split: split}))
		old := o.paper("z", "BB")
		old.Year, old.No, old.State = "2022", 40, register.Issued
		o.papers[old.ID] = old
		var got []string
		for i, mark := range []string{"BB", "QĐ", "BB"} {
			got = append(got, o.papers[o.out(t, fmt.Sprint(i), mark)].Number())
		}
		if !slices.Equal(got, want) {
			t.Errorf("split %v: %v, want %v", split, got, want)
		}
	}
}
