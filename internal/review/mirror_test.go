package review

import (
	"strings"
	"testing"

	"thidua/internal/exact"
)

func TestMedian(t *testing.T) {
	for _, x := range []struct{ means, want string }{
		{"", "0"},
		{"3", "3"},
		{"3 1", "2"},
		{"-2 0 5", "0"},
		{"1 2 3 10", "2.5"},
	} {
		var list []JudgeMirror
		for _, m := range strings.Fields(x.means) {
			list = append(list, JudgeMirror{Mean: exact.MustParse(m)})
		}
		if got := median(list); !got.Equal(exact.MustParse(x.want)) {
			t.Errorf("of %s: %s, want %s", x.means, got, x.want)
		}
	}
}
