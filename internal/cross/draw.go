package cross

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
)

// Drawing is a unit with the lot it drew: SHA-256 of the seed, a line feed and the unit's short name, in hexadecimal.
type Drawing struct{ Unit, Code, Lot string }

// Lots draws the lots of the units, by their short names: the same seed and units give the same lots for ever, so
// anybody can draw again with any tool that knows SHA-256. They come in the order of their lots.
func Lots(seed string, codes map[string]string) []Drawing {
	var out []Drawing
	for unit, code := range codes {
		sum := sha256.Sum256([]byte(seed + "\n" + code))
		out = append(out, Drawing{unit, code, hex.EncodeToString(sum[:])})
	}
	slices.SortFunc(out, func(a, b Drawing) int {
		return cmp.Or(cmp.Compare(a.Lot, b.Lot), cmp.Compare(a.Code, b.Code))
	})
	return out
}

// Draw settles who scores whom: the units sit around a table in the order of their lots, and each is scored by the next
// ones. So every unit is scored by as many others as it scores, never by itself, and from two on all of them can be
// compared with one another.
func Draw(seed string, each int, codes map[string]string) []Pair {
	lots := Lots(seed, codes)
	var out []Pair
	for i, unit := range lots {
		for k := 1; k <= each && k < len(lots); k++ {
			out = append(out, Pair{Scorer: lots[(i+k)%len(lots)].Unit, Unit: unit.Unit})
		}
	}
	return out
}

// everybody lists every unit with every other.
func everybody(units []string) []Pair {
	var out []Pair
	for _, u := range units {
		for _, s := range units {
			if s != u {
				out = append(out, Pair{Scorer: s, Unit: u})
			}
		}
	}
	return out
}
