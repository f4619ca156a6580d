package vn

import (
	"errors"
	"strings"
	"unicode"

	"thidua/internal/exact"
)

// Faults of ParseNumber.
var (
	// ErrNumber: the text is not a number.
	ErrNumber = errors.New("not a number")
	// ErrEither: the text has a point before exactly three digits and can be read two ways.
	ErrEither = errors.New("a thousand or a decimal")
)

// ParseNumber reads a number as people type it in cells and forms: "1.234,5", "9,75" and "9.75". The comma is the
// decimal mark; points and spaces may group thousands. A single point followed by exactly three digits ("1.234") is
// ErrEither unless whole is true: counts and money have no decimals, so there it can only mean a thousand.
func ParseNumber(s string, whole bool) (exact.Num, error) {
	s = Digits(s)
	for _, r := range s {
		if r > 127 {
			return exact.Num{}, ErrNumber
		}
	}
	plain, err := plainNumber(s, whole)
	if err != nil {
		return exact.Num{}, err
	}
	return exact.Parse(plain)
}

// Digits is [Clean] for what holds a number: digits of any script are 0 to 9, and the wide forms of East Asia and other
// signs that look like a comma, a point, a minus or a per cent are the plain ones. An apostrophe before a number is
// Excel's mark of a text.
func Digits(s string) string {
	s = strings.Map(func(r rune) rune {
		if r > 127 && unicode.Is(unicode.Nd, r) {
			return '0' + digitOf(r)
		}
		if plain, known := lookalikes[r]; known {
			return plain
		}
		return r
	}, Clean(s))
	return strings.TrimPrefix(strings.TrimSpace(s), "'")
}

// lookalikes are signs that people's keyboards and other programs put for those of a number.
var lookalikes = map[rune]rune{
	'，': ',', '、': ',', '٫': ',', '‚': ',', '．': '.', '。': '.', '٬': '.', '％': '%', '٪': '%', '／': '/', '⁄': '/', '∕': '/',
	'−': '-', '–': '-', '‐': '-', '‑': '-', '－': '-', '﹣': '-', '＋': '+', '：': ':',
}

// digitOf is the value of a decimal digit: each script has its ten in a row.
func digitOf(r rune) rune {
	for _, t := range unicode.Nd.R16 {
		if uint16(r) >= t.Lo && uint16(r) <= t.Hi && r <= 0xffff {
			return (r - rune(t.Lo)) % 10
		}
	}
	for _, t := range unicode.Nd.R32 {
		if uint32(r) >= t.Lo && uint32(r) <= t.Hi {
			return (r - rune(t.Lo)) % 10
		}
	}
	return 0 // no digit
}

// plainNumber rewrites s with a decimal point and no group marks.
func plainNumber(s string, whole bool) (string, error) {
	body, frac, comma := strings.Cut(s, ",")
	if strings.Contains(frac, ",") || strings.ContainsAny(frac, ". ") {
		return "", ErrNumber
	}
	groups := strings.FieldsFunc(body, func(r rune) bool { return r == '.' || r == ' ' })
	marks := strings.Count(body, ".") + strings.Count(body, " ")
	if len(groups) == 0 || marks != len(groups)-1 {
		return "", ErrNumber
	}
	if marks > 0 && !grouped(groups) { // only one point is left to be a decimal mark
		if comma || marks > 1 || strings.Contains(body, " ") {
			return "", ErrNumber
		}
		return body, nil
	}
	if marks == 1 && strings.Contains(body, ".") && !comma && !whole {
		return "", ErrEither
	}
	plain := strings.Join(groups, "")
	if comma {
		plain += "." + frac
	}
	return plain, nil
}

// grouped says whether the parts look like thousands: up to three digits, then three each.
func grouped(groups []string) bool {
	head := strings.TrimPrefix(groups[0], "-")
	if head == "" || len(head) > 3 || head == "0" {
		return false
	}
	for _, g := range groups[1:] {
		if len(g) != 3 {
			return false
		}
	}
	return true
}

// Number writes n as Vietnamese do, "1.234,5", rounded half away from zero to at most the given places.
func Number(n exact.Num, places int) string {
	s := n.Text(places)
	sign := ""
	if strings.HasPrefix(s, "-") {
		sign, s = "-", s[1:]
	}
	whole, frac, _ := strings.Cut(s, ".")
	whole = Grouped(whole, ".")
	if frac != "" {
		whole += "," + frac
	}
	return sign + whole
}

// Grouped sets mark between the thousands of a row of digits.
func Grouped(digits, mark string) string {
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + mark + digits[i:]
	}
	return digits
}
