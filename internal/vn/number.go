package vn

import (
	"errors"
	"strings"

	"thidua/internal/exact"
)

// Faults of ParseNumber.
var (
	// ErrNumber: the text is not a number.
	ErrNumber = errors.New("not a number")
	// ErrEither: the text has a point before exactly three digits and can be read two ways.
	ErrEither = errors.New("a thousand or a decimal")
	// ErrWide: the text has digits that are not 0–9, such as the full-width １２.
	ErrWide = errors.New("digits of another script")
)

// ParseNumber reads a number as people type it in cells and forms: "1.234,5", "9,75" and "9.75". The comma is the decimal
// mark; points and spaces may group thousands. A single point followed by exactly three digits ("1.234") is ErrEither
// unless whole is true: counts and money have no decimals, so there it can only mean a thousand.
func ParseNumber(s string, whole bool) (exact.Num, error) {
	s = strings.ReplaceAll(Clean(s), "−", "-")
	for _, r := range s {
		if r > 127 {
			if foreignDigit(r) {
				return exact.Num{}, ErrWide
			}
			return exact.Num{}, ErrNumber
		}
	}
	plain, err := plainNumber(s, whole)
	if err != nil {
		return exact.Num{}, err
	}
	return exact.Parse(plain)
}

// foreignDigit says that r is a decimal digit outside ASCII.
func foreignDigit(r rune) bool {
	return r >= '０' && r <= '９' || r >= '٠' && r <= '٩' || r >= '०' && r <= '९'
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
