package review

import (
	"math/big"
	"strings"

	"thidua/internal/exact"
	"thidua/internal/formula"
)

// Fraction writes a number exactly, such as "977/10"; nil is "".
func Fraction(n *exact.Num) string {
	if n == nil {
		return ""
	}
	return n.Rat().RatString()
}

// ParseFraction reads what Fraction wrote; nil for "" and for what it did not write.
func ParseFraction(text string) *exact.Num {
	r, ok := new(big.Rat).SetString(text)
	if !ok || strings.ContainsAny(text, ".eE") {
		return nil
	}
	n := exact.FromRat(r)
	return &n
}

// Encode writes a figure for keeping: "NA", or the number as a fraction. What is not entered has no text.
func Encode(v formula.Value) string {
	if v.State == formula.NA {
		return "NA"
	}
	return Fraction(pointsOf(v))
}

// Decode reads what Encode wrote. What it cannot read was not written by it and counts as not entered.
func Decode(text string) formula.Value {
	if text == "NA" {
		return formula.Value{State: formula.NA}
	}
	if n := ParseFraction(text); n != nil {
		return formula.Of(*n)
	}
	return formula.Value{}
}
