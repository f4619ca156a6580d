package cross

import (
	"fmt"
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"thidua/internal/exact"
)

// gave writes points as scorer, unit, points.
func gave(list ...any) []Given {
	var out []Given
	for i := 0; i < len(list); i += 3 {
		out = append(out, Given{Pair{list[i].(string), list[i+1].(string)}, exact.MustParse(list[i+2].(string))})
	}
	return out
}

// TestMeans: figures that can be followed with a pencil.
func TestMeans(t *testing.T) {
	for _, c := range []struct {
		name     string
		given    []Given
		means    string // unit raw adjusted
		severity string
	}{
		{"nobody", nil, "", ""},
		{"one scorer of two units: nothing to tell apart", gave("a", "x", "8", "a", "y", "6"), "x 8 8 y 6 6", "a 0"},
		{
			"everybody scores everybody, a gives one point less than b: means need no adjustment",
			gave("a", "x", "7", "b", "x", "8", "a", "y", "5", "b", "y", "6"), "x 15/2 15/2 y 11/2 11/2", "a -1/2 b 1/2",
		},
		{
			"y was scored by the strict one only: in the raw means it is behind, adjusted it is level",
			gave("a", "x", "7", "b", "x", "9", "a", "y", "7"), "x 8 8 y 7 8", "a -1 b 1",
		},
		{
			"three in a ring", gave("b", "a", "6", "c", "a", "8", "a", "b", "5", "c", "b", "7", "a", "c", "4", "b", "c", "6"),
			"a 7 19/3 b 6 6 c 5 17/3", "a -4/3 b 0 c 4/3",
		},
		{"two groups: nothing can be compared between them", gave("a", "x", "7", "b", "y", "9"), "x 7 – y 9 –", "a – b –"},
	} {
		fit := Solve(c.given)
		means, severity := "", ""
		for _, m := range fit.Means {
			means += fmt.Sprintf("%s %s %s ", m.Unit, m.Raw.Rat().RatString(), text(m.Adjusted))
		}
		for _, s := range fit.Scorers {
			severity += fmt.Sprintf("%s %s ", s.Scorer, text(s.By))
		}
		if means = trim(means); means != c.means {
			t.Errorf("%s: %s, want %s", c.name, means, c.means)
		}
		if severity = trim(severity); severity != c.severity {
			t.Errorf("%s: %s, want %s", c.name, severity, c.severity)
		}
	}
}

func trim(s string) string {
	if s == "" {
		return s
	}
	return s[:len(s)-1]
}

func text(n *exact.Num) string {
	if n == nil {
		return "–"
	}
	return n.Rat().RatString()
}

// anyDesign draws points that some units give some others, with whatever missing.
func anyDesign(t *rapid.T) []Given {
	units, scorers := rapid.IntRange(1, 7).Draw(t, "units"), rapid.IntRange(1, 7).Draw(t, "scorers")
	var out []Given
	for u := range units {
		for s := range scorers {
			if rapid.IntRange(0, 2).Draw(t, "there") > 0 {
				out = append(out, Given{
					Pair{fmt.Sprint("s", s), fmt.Sprint("u", u)}, exact.Frac(rapid.Int64Range(-40, 400).Draw(t, "points"), 20),
				})
			}
		}
	}
	return out
}

// TestLeastSquares: the severities sum to 0, and what is left over is at right angles to every unit and every scorer,
// which is what makes it the least squares solution; raw means are those of the points.
func TestLeastSquares(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		given := anyDesign(t)
		fit := Solve(given)
		if len(fit.Groups) != 1 {
			for _, m := range fit.Means {
				if m.Adjusted != nil {
					t.Fatalf("%d groups and an adjusted mean", len(fit.Groups))
				}
			}
			return
		}
		severity, sum := map[string]exact.Num{}, exact.Num{}
		for _, s := range fit.Scorers {
			severity[s.Scorer], sum = *s.By, sum.Add(*s.By)
		}
		if !sum.Zero() {
			t.Fatalf("the severities sum to %v", sum)
		}
		left := map[string]exact.Num{}
		for _, g := range given {
			rest := g.Points.Sub(*fit.Mean(g.Unit).Adjusted).Sub(severity[g.Scorer])
			left[g.Unit], left[g.Scorer] = left[g.Unit].Add(rest), left[g.Scorer].Add(rest)
		}
		for who, rest := range left {
			if !rest.Zero() {
				t.Fatalf("%s: %v is left over", who, rest)
			}
		}
	})
}

// TestOneScorerStricter: a scorer that gives everybody so much more or less moves all adjusted means alike (by its
// share in the sum that is kept at 0), so what the units are to one another stays; the raw means of those it scored
// move by more than of the others.
func TestOneScorerStricter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		given := anyDesign(t)
		by := exact.Frac(rapid.Int64Range(-100, 100).Draw(t, "by"), 10)
		before := Solve(given)
		if len(before.Groups) != 1 {
			return
		}
		other := append([]Given{}, given...)
		for i := range other {
			if other[i].Scorer == given[0].Scorer {
				other[i].Points = other[i].Points.Add(by)
			}
		}
		share := by.Mul(exact.Frac(1, int64(len(before.Scorers))))
		for i, m := range Solve(other).Means {
			if want := before.Means[i].Adjusted.Add(share); !m.Adjusted.Equal(want) {
				t.Fatalf("%s: %v, want %v", m.Unit, m.Adjusted, want)
			}
		}
	})
}

// TestComplete: where everybody scored everybody there is nothing to adjust.
func TestComplete(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var given []Given
		for u := range rapid.IntRange(1, 6).Draw(t, "units") {
			for s := range 4 {
				given = append(given, Given{
					Pair{fmt.Sprint(s), fmt.Sprint(u)}, exact.FromRat(big.NewRat(rapid.Int64Range(0, 1000).Draw(t, "points"), 7)),
				})
			}
		}
		for _, m := range Solve(given).Means {
			if !m.Adjusted.Equal(m.Raw) {
				t.Fatalf("%s: %v, adjusted %v", m.Unit, m.Raw, m.Adjusted)
			}
		}
	})
}

// TestMissingLowersNothing: a scorer who gave nothing is not there: neither raw nor adjusted means know of it.
func TestMissingLowersNothing(t *testing.T) {
	given := gave("a", "x", "7", "b", "x", "9", "a", "y", "7")
	fit := Solve(given)
	if m := fit.Mean("x"); m.N != 2 || m.Raw.String() != "8" {
		t.Errorf("%+v", m)
	}
	if m := fit.Mean("z"); m != nil {
		t.Errorf("a unit that nobody scored has a mean: %+v", m)
	}
}

// TestDraw: nobody scores itself; everybody scores and is scored by as many; from two on all can be compared; the same
// seed draws the same.
func TestDraw(t *testing.T) {
	for n := 2; n <= 13; n++ {
		codes := map[string]string{}
		for i := range n {
			codes[fmt.Sprint("đơn vị ", i)] = fmt.Sprint("dv-", i)
		}
		for each := 1; each < n; each++ {
			pairs := Draw("bốc thăm ngày 10/7", each, codes)
			by, of := map[string]int{}, map[string]int{}
			var given []Given
			for _, p := range pairs {
				if p.Scorer == p.Unit {
					t.Fatalf("%s scores itself", p.Unit)
				}
				by[p.Scorer]++
				of[p.Unit]++
				given = append(given, Given{p, exact.New(1)})
			}
			for u := range codes {
				if by[u] != each || of[u] != each {
					t.Fatalf("%s scores %d and is scored by %d of %d", u, by[u], of[u], each)
				}
			}
			if groups := len(Solve(given).Groups); n > 2 && each > 1 && groups != 1 {
				t.Fatalf("%d units, %d each: %d groups", n, each, groups)
			}
			if fmt.Sprint(pairs) != fmt.Sprint(Draw("bốc thăm ngày 10/7", each, codes)) {
				t.Fatal("drawn again, it is another draw")
			}
		}
	}
	lots := Lots("2023", map[string]string{"1": "cong-an"})
	const want = "ae80eaec63c0c5fb7ea6097a2808edc7e1938aec8a4f09778042f70ca6208c32" // printf '2023\ncong-an' | sha256sum
	if lots[0].Lot != want {
		t.Errorf("%v", lots)
	}
}
