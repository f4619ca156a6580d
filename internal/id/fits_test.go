package id_test

import (
	"testing"

	"thidua/internal/id"
)

// TestFits: what counts is the place, the node and the deepest of what hangs below it; where it was does not.
func TestFits(t *testing.T) {
	// a ← b ← c, and x ← y
	above := map[string]string{"a": "", "b": "a", "c": "b", "x": "", "y": "x"}
	for _, c := range []struct {
		node, under string
		levels      int
		want        bool
	}{
		{"x", "c", 5, true},
		{"x", "c", 4, false},
		{"y", "c", 4, true},
		{"b", "", 2, true},
		{"b", "", 1, false},
		{"b", "a", 3, true},
		{"b", "y", 4, true},
		{"b", "y", 3, false},
		{"new", "c", 4, true},
		{"new", "c", 3, false},
		{"a", "c", 9, true}, // a circle is for others to refuse; it only has to end
	} {
		if got := id.Fits(c.node, c.under, above, c.levels); got != c.want {
			t.Errorf("%s under %q within %d: %v", c.node, c.under, c.levels, got)
		}
	}
}
