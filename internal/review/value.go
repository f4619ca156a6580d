package review

import (
	"math/big"
	"strings"

	"thidua/internal/exact"
	"thidua/internal/formula"
)

// Encode writes a figure for keeping: "NA", or the number as an exact fraction such as "977/10". What is not entered has no text.
func Encode(v formula.Value) string {
	switch v.State {
	case formula.NA:
		return "NA"
	case formula.Entered:
		return v.Num.Rat().RatString()
	}
	return ""
}

// Decode reads what Encode wrote. What it cannot read was not written by it and counts as not entered.
func Decode(text string) formula.Value {
	if text == "NA" {
		return formula.Value{State: formula.NA}
	}
	if r, ok := new(big.Rat).SetString(text); ok && !strings.ContainsAny(text, ".eE") {
		return formula.Of(exact.FromRat(r))
	}
	return formula.Value{}
}
