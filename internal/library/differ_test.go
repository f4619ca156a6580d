package library_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"thidua/internal/exact"
	"thidua/internal/library"
	"thidua/internal/sheet"
)

// said is what a line says in these tests.
func said(l *sheet.Line) string { return l.Short }

// of is a resolved sheet with lines of these codes, each with what it says.
func of(t interface{ Fatal(args ...any) }, lines map[string]string, order []string) *sheet.Sheet {
	full := exact.New(10)
	s := &sheet.Sheet{Format: sheet.Format, ID: "a", Version: 1, Year: 2023, Title: "A", Scale: full}
	for _, code := range order {
		s.Lines = append(s.Lines, &sheet.Line{Code: code, Short: lines[code], Max: &full})
	}
	if found := sheet.Resolve(s); found.Failed() {
		t.Fatal(found)
	}
	return s
}

// TestDiffer: changed and new lines in the order of the new sheet, then those that are gone in the order of the old.
func TestDiffer(t *testing.T) {
	old := of(t, map[string]string{"1": "a", "2": "b", "3": "c", "4": "d"}, []string{"1", "2", "3", "4"})
	fresh := of(t, map[string]string{"3": "c", "5": "e", "2": "khác"}, []string{"5", "3", "2"})
	if diff := cmp.Diff([]string{"5", "2", "1", "4"}, library.Differ(old, fresh, said)); diff != "" {
		t.Error(diff)
	}
}

// TestDifferLaw: a line is named exactly where the two sheets do not say the same of it, once, whichever is the older;
// a sheet does not differ from itself.
func TestDifferLaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := func(label string) (map[string]string, *sheet.Sheet) {
			lines := map[string]string{"z": "luôn có"}
			order := []string{"z"}
			for code := range 6 {
				if what := rapid.IntRange(0, 2).Draw(t, label); what > 0 {
					lines[fmt.Sprint(code)] = fmt.Sprint("dòng ", what)
					order = append(order, fmt.Sprint(code))
				}
			}
			return lines, of(t, lines, rapid.Permutation(order).Draw(t, label+" order"))
		}
		was, old := draw("old")
		is, fresh := draw("fresh")
		var want []string
		for code := range 6 {
			if c := fmt.Sprint(code); was[c] != is[c] {
				want = append(want, c)
			}
		}
		for _, pair := range [][2]*sheet.Sheet{{old, fresh}, {fresh, old}} {
			if got := library.Differ(pair[0], pair[1], said); !slices.Equal(slices.Sorted(slices.Values(got)), want) {
				t.Fatalf("%v, want %v", got, want)
			}
		}
		if got := library.Differ(old, old, said); len(got) != 0 {
			t.Fatalf("differs from itself: %v", got)
		}
	})
}
