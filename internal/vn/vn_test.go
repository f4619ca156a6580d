package vn

import (
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

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
		{in: "１２", want: "12"},
		{in: "٣٫٥", want: "3.5"},
		{in: "1\u200b600", want: "1600"},
		{in: "1\u00a0600", want: "1600"},
		{in: "'97,7", want: "97.7"},
		{in: "９７，７", want: "97.7"},
		{in: "–5", want: "-5"},
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

// TestText: what comes in by any way is kept composed, with the one Đ, and without what nobody sees.
func TestText(t *testing.T) {
	for _, x := range []struct{ in, text, clean string }{
		{"thi đua", "thi đua", "thi đua"},
		{norm.NFD.String("Khối thi đua Nội chính"), "Khối thi đua Nội chính", "Khối thi đua Nội chính"},
		{"\u00d0ặng Th\u1ecb \u00f0ẹp \u0189à N\u1eb5ng", "Đặng Thị đẹp Đà Nẵng", "Đặng Thị đẹp Đà Nẵng"},
		{"1\u200b600\ufeff", "1600", "1600"},                // marks of no width
		{"a\u202eb\u2066c\u2069\u200f\u061c", "abc", "abc"}, // marks of direction
		{"công\u00ad tác", "công tác", "công tác"},          // a soft hyphen
		// fillers, joiners, tags, variation selectors
		{"x\u034f\u115f\u3164\uffa0\u180e\ufe0f\U000e0041\U000e0100", "x", "x"},
		{"một\r\nhai\rba\u2028bốn", "một\nhai\nba\nbốn", "một hai ba bốn"},
		{"a\u00a0b\u2009c\u3000d", "a\u00a0b\u2009c\u3000d", "a b c d"}, // a space is seen
		{"a\x00b\x07c\x7fd", "abcd", "abcd"},
		{"ti\u00ea\u0340n", "tiền", "tiền"}, // the old mark of huyền
		{"  hai   chữ\t", "  hai   chữ\t", "hai chữ"},
	} {
		if got := Text(x.in); got != x.text {
			t.Errorf("Text(%+q) = %+q", x.in, got)
		}
		if got := Clean(x.in); got != x.clean {
			t.Errorf("Clean(%+q) = %+q", x.in, got)
		}
		if again := Text(Text(x.in)); again != Text(x.in) {
			t.Errorf("Text is not settled: %+q", again)
		}
	}
}

// FuzzText: cleaning what is clean changes nothing, and nothing that is not seen is left.
func FuzzText(f *testing.F) {
	for _, s := range []string{"", "a\u0301\u200d\u0301", "\u00d0\u0323\r", "\u1112\u1161\u11ab\u200b"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		text := Text(s)
		if Text(text) != text || !norm.NFC.IsNormalString(text) && utf8.ValidString(s) {
			t.Errorf("%+q gives %+q, and that %+q", s, text, Text(text))
		}
		if strings.ContainsFunc(text, func(r rune) bool { return invisible(r) || r == 'Ð' }) {
			t.Errorf("%+q leaves %+q", s, text)
		}
	})
}

// TestSays: a reason has at least two letters or digits.
func TestSays(t *testing.T) {
	for text, want := range map[string]bool{
		"": false, " ": false, ".": false, "\u200b": false, "a": false, "…!?": false, "\u2800\u2800": false, "\u3164\u3164": false, "ổ": false,
		norm.NFD.String(
			"ổ",
		): false, "ừ.": false, "ok": true, "Số 5": true, "5": false, "15": true, "ý a": true, "-- có --": true,
	} {
		if got := Says(text); got != want {
			t.Errorf("Says(%+q) = %v", text, got)
		}
	}
}

// TestListKey: what people number stands in the order of the numbers.
func TestListKey(t *testing.T) {
	want := []string{
		"an", "don vi 10", "Đơn vị", "Đơn vị 1", "Đơn vị 02", "Đơn vị 3a", "Đơn vị 3b", "Đơn vị 10.2", "Đơn vị 10.10",
		"Đơn vị 99999999999999999999", "Y",
	}
	got := slices.Clone(want)
	rand.Shuffle(len(got), func(i, j int) { got[i], got[j] = got[j], got[i] })
	slices.SortFunc(got, func(a, b string) int { return strings.Compare(ListKey(a), ListKey(b)) })
	if !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}
