package vn

import (
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
)

// TestOrder holds the order of lists against testdata/order.txt, which a clerk can read: each of its lists is shuffled
// and sorted again.
func TestOrder(t *testing.T) {
	text, err := os.ReadFile("testdata/order.txt")
	if err != nil {
		t.Fatal(err)
	}
	count := 0
	for section := range strings.SplitSeq(string(text), "## ") {
		head, body, _ := strings.Cut(section, "\n")
		if strings.HasPrefix(head, "#") {
			continue
		}
		by := ListKey
		if head == "người" {
			by = NameKey
		}
		want := strings.Split(strings.TrimSpace(body), "\n")
		got := slices.Clone(want)
		rand.Shuffle(len(got), func(i, j int) { got[i], got[j] = got[j], got[i] })
		slices.SortFunc(got, func(a, b string) int { return strings.Compare(by(a), by(b)) })
		for i := range want {
			if got[i] != want[i] {
				t.Errorf("%s: %q stands where %q should", head, got[i], want[i])
				break
			}
		}
		count += len(want)
	}
	const least = 200
	if count < least {
		t.Errorf("%d names, want %d", count, least)
	}
}
