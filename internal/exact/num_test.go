package exact

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func anyNum(t *rapid.T, label string) Num {
	n := rapid.OneOf(rapid.Int64Range(-2000, 2000), rapid.Int64Range(-1<<62, 1<<62)).Draw(t, label+"n")
	d := rapid.OneOf(rapid.Int64Range(1, 1000), rapid.Int64Range(1, 1<<62)).Draw(t, label+"d")
	return Frac(n, d)
}

func same(t *rapid.T, what string, got Num, want *big.Rat) {
	if got.Rat().Cmp(want) != 0 {
		t.Fatalf("%s = %s, want %s", what, got, want.RatString())
	}
}

func TestNumAgreesWithBigRat(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := anyNum(t, "a"), anyNum(t, "b"), anyNum(t, "c")
		same(t, "a+b", a.Add(b), new(big.Rat).Add(a.Rat(), b.Rat()))
		same(t, "a-b", a.Sub(b), new(big.Rat).Sub(a.Rat(), b.Rat()))
		same(t, "a*b*c", a.Mul(b).Mul(c), new(big.Rat).Mul(new(big.Rat).Mul(a.Rat(), b.Rat()), c.Rat()))
		if q, ok := a.Div(b); ok != !b.Zero() {
			t.Fatalf("Div ok = %v for b = %s", ok, b)
		} else if ok {
			same(t, "a/b", q, new(big.Rat).Quo(a.Rat(), b.Rat()))
		}
		if got, want := a.Cmp(b), a.Rat().Cmp(b.Rat()); got != want {
			t.Fatalf("Cmp(%s, %s) = %d, want %d", a, b, got, want)
		}
		f := a.Floor()
		if !f.IsInt() || a.Less(f) || !a.Less(f.Add(New(1))) {
			t.Fatalf("Floor(%s) = %s", a, f)
		}
	})
}

func TestRoundIsWithinHalfAUnit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := anyNum(t, "a")
		places := rapid.IntRange(0, 3).Draw(t, "places")
		got := a.Round(places, HalfUp)
		want, _ := new(big.Rat).SetString(a.Rat().FloatString(places)) // documented as half away from zero
		same(t, "Round", got, want)
	})
}

func TestRound(t *testing.T) {
	for _, c := range []struct {
		in     string
		places int
		mode   Mode
		want   string
	}{
		{"2.125", 2, HalfUp, "2.13"},
		{"-2.125", 2, HalfUp, "-2.13"},
		{"2.125", 2, HalfEven, "2.12"},
		{"2.135", 2, HalfEven, "2.14"},
		{"-2.129", 2, Down, "-2.12"},
		{"2.129", 2, Down, "2.12"},
		{"0.005", 2, HalfUp, "0.01"},
		{"0.0049999", 2, HalfUp, "0"},
		{"123456789012345678.125", 2, HalfUp, "123456789012345678.13"},
		{"123456789012345678.125", 2, HalfEven, "123456789012345678.12"},
		{"-123456789012345678.129", 2, Down, "-123456789012345678.12"},
	} {
		if got := MustParse(c.in).Round(c.places, c.mode).String(); got != c.want {
			t.Errorf("Round(%s, %d, %d) = %s, want %s", c.in, c.places, c.mode, got, c.want)
		}
	}
}

func TestParse(t *testing.T) {
	for in, want := range map[string]string{
		"0": "0", "-0": "0", "0.50": "0.5", "97.7": "97.7", "-0.25": "-0.25", "007": "7",
		"12345678901234567.89": "12345678901234567.89",
	} {
		if got, err := Parse(in); err != nil || got.String() != want {
			t.Errorf("Parse(%q) = %s, %v, want %s", in, got, err, want)
		}
	}
	for _, in := range []string{"", "-", ".5", "5.", "1e9", "0x1", "1,5", " 1", "+1", "1.2.3", "--1", "½", "１"} {
		if got, err := Parse(in); err == nil {
			t.Errorf("Parse(%q) = %s, want a fault", in, got)
		}
	}
	if _, err := Parse("1234567890123456789012345678901"); !errors.Is(err, ErrLong) {
		t.Errorf("31 digits: %v, want ErrLong", err)
	}
}

func TestText(t *testing.T) {
	third, _ := New(20).Div(New(3))
	if got := third.String(); got != "20/3" {
		t.Errorf("String = %s", got)
	}
	if got := third.Text(2); got != "6.67" {
		t.Errorf("Text(2) = %s", got)
	}
	if got := Frac(-1, 1000).Text(2); got != "0" {
		t.Errorf("a rounded-away negative shows as %s, want 0", got)
	}
}

func BenchmarkAddSameDenominator(b *testing.B) {
	x, y := Frac(5, 1000), Frac(250, 1000)
	for b.Loop() {
		x = x.Add(y)
		if x.n > 1<<40 {
			x.n = 5
		}
	}
}

// TestTextAgrees holds the short way of writing against math/big.
func TestTextAgrees(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := Frac(
			rapid.Int64().Draw(t, "n")/rapid.SampledFrom([]int64{1, 1000, 1 << 40}).Draw(t, "by"),
			rapid.Int64Range(1, 5000).Draw(t, "d"),
		)
		places := rapid.IntRange(0, 9).Draw(t, "places")
		want := a.Rat().FloatString(places)
		if strings.Contains(want, ".") {
			want = strings.TrimRight(strings.TrimRight(want, "0"), ".")
		}
		if want == "-0" {
			want = "0"
		}
		if got := a.Text(places); got != want {
			t.Fatalf("%s at %d places: %s, want %s", a, places, got, want)
		}
	})
}
