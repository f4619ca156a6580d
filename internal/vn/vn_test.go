package vn

import (
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"thidua/internal/exact"
)

func TestParseNumber(t *testing.T) {
	for _, c := range []struct {
		in    string
		whole bool
		want  string
		fault error
	}{
		{in: "9,75", want: "9.75"},
		{in: "9.75", want: "9.75"},
		{in: "1.234,5", want: "1234.5"},
		{in: "1.234.567", want: "1234567"},
		{in: "1 234,5", want: "1234.5"},
		{in: "1 234 567", want: "1234567"},
		{in: " -0,5 ", want: "-0.5"},
		{in: "−2", want: "-2"},
		{in: "0.123", want: "0.123"}, // no thousand is written with a leading zero
		{in: "97.7", want: "97.7"},
		{in: "1.2345", want: "1.2345"},
		{in: "1.234", fault: ErrEither},
		{in: "-1.234", fault: ErrEither},
		{in: "1.234", whole: true, want: "1234"},
		{in: "12.345.678", whole: true, want: "12345678"},
		{in: "1,234", want: "1.234"},
		{in: "1,234,567", fault: ErrNumber},
		{in: "1.23,4", fault: ErrNumber},
		{in: "1,23.4", fault: ErrNumber},
		{in: "", fault: ErrNumber},
		{in: ",5", fault: ErrNumber},
		{in: "5,", fault: exact.ErrNumber},
		{in: "abc", fault: exact.ErrNumber},
		{in: "１２", fault: ErrWide},
		{in: "mười", fault: ErrNumber},
		{in: "1e9", fault: exact.ErrNumber},
		{in: "=1+1", fault: exact.ErrNumber},
	} {
		got, err := ParseNumber(c.in, c.whole)
		if !errors.Is(err, c.fault) {
			t.Errorf("ParseNumber(%q, %v): fault %v, want %v", c.in, c.whole, err, c.fault)
		} else if err == nil && got.String() != c.want {
			t.Errorf("ParseNumber(%q, %v) = %s, want %s", c.in, c.whole, got, c.want)
		}
	}
}

func TestNumber(t *testing.T) {
	for in, want := range map[string]string{
		"1234567.25": "1.234.567,25", "118.4": "118,4", "-1000": "-1.000", "0": "0", "999": "999",
	} {
		if got := Number(exact.MustParse(in), 3); got != want {
			t.Errorf("Number(%s) = %s, want %s", in, got, want)
		}
	}
}

func TestLetters(t *testing.T) {
	if got := Fold("Đặng ĐÌNH Đức"); got != "dang dinh duc" {
		t.Errorf("Fold = %q", got)
	}
	if got := Clean("  Thi\u00a0đua\t" + norm.NFD.String("khen thưởng") + "\u0000 "); got != "Thi đua khen thưởng" {
		t.Errorf("Clean = %q", got)
	}
	if Key("a.7.1") != Key("A7.1") || Key("Đ1") != "d1" {
		t.Error("Key must not see case, marks or dots")
	}
}

// TestListKey: what people number stands in the order of the numbers.
func TestListKey(t *testing.T) {
	want := []string{"an", "Đơn vị", "Đơn vị 1", "Đơn vị 02", "Đơn vị 3a", "Đơn vị 3b", "don vi 10", "Đơn vị 10.2", "Đơn vị 10.10", "Đơn vị 99999999999999999999", "Y"}
	got := slices.Clone(want)
	rand.Shuffle(len(got), func(i, j int) { got[i], got[j] = got[j], got[i] })
	slices.SortFunc(got, func(a, b string) int { return strings.Compare(ListKey(a), ListKey(b)) })
	if !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}
