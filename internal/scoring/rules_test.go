package scoring_test

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
)

// TestRulesStay scores every shipped sheet with its examples by each version of the rules, and holds all cells and
// standings against what that version gave when it was new: a change of the engine never moves a year that is closed
// (N7). A difference here asks for a new version, not for a new golden file of an old one; UPDATE=1 writes only files
// that are not there.
func TestRulesStay(t *testing.T) {
	for rules := scoring.FirstRules; rules <= scoring.Newest; rules++ {
		file := fmt.Sprintf("testdata/rules/%d.txt", rules)
		got := scoredBy(t, rules)
		want, err := os.ReadFile(file)
		if os.IsNotExist(err) && os.Getenv("UPDATE") != "" {
			want, err = []byte(got), os.WriteFile(file, []byte(got), 0o600)
		}
		if err != nil {
			t.Fatal(err)
		}
		now, before := strings.Split(got, "\n"), strings.Split(string(want), "\n")
		for _, line := range before {
			if !slices.Contains(now, line) {
				t.Errorf("by the rules of version %d it was %q, and is not any more", rules, line)
			}
		}
	}
	if _, known := scoring.NewBy(&sheet.Sheet{}, scoring.Newest+1); known {
		t.Error("a version that is not there yet is known")
	}
}

// scoredBy is a line for each file of figures: its name and a hash over every cell and standing in every lane.
func scoredBy(t *testing.T, rules scoring.Rules) string {
	t.Helper()
	var out strings.Builder
	for _, facts := range factFiles(t) {
		for _, path := range sheetsOf(t, facts) {
			s := sheetAt(t, path)
			data, err := os.ReadFile(facts)
			if err != nil {
				t.Fatal(err)
			}
			set, _ := sheetfile.ReadFacts(s, facts, data)
			if set == nil {
				continue // the facts of another sheet of the same folder
			}
			e, known := scoring.NewBy(s, rules)
			if !known {
				t.Fatalf("version %d is not known", rules)
			}
			fmt.Fprintf(
				&out, "%s %s %s\n", filepath.Base(path), filepath.ToSlash(strings.TrimPrefix(facts, "../../")), digest(e, set),
			)
		}
	}
	return out.String()
}

func digest(e *scoring.Engine, set *scoring.Set) string {
	sum := sha256.New()
	for _, lane := range []scoring.Lane{scoring.Claimed, scoring.Rule, scoring.Appraised, scoring.Agreed} {
		r := e.Open(set, lane)
		for i := range set.Units {
			for _, k := range e.Entries() {
				c := r.Cell(i, k)
				fmt.Fprintln(sum, lane, i, k, c.State, c.Points.Rat(), c.Base.Rat(), c.Bonus.Rat(), c.Penalty.Rat())
			}
			st := r.Standing(i)
			fmt.Fprintln(sum, st.Total.Rat(), st.Full.Rat(), st.Rank, st.Grade, st.Knocked, st.Complete, st.Rescaled)
		}
	}
	return hex.EncodeToString(sum.Sum(nil)[:12])
}

func sheetAt(t *testing.T, path string) *sheet.Sheet {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	s, _ := sheetfile.ReadSheet(filepath.Base(path), data)
	if s == nil {
		t.Fatalf("%s is refused", path)
	}
	return s
}

// factFiles are the examples.
func factFiles(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("../../examples/*/*.yaml")
	if err != nil || len(files) < 5 {
		t.Fatal(len(files), err)
	}
	return files
}

// sheetsOf are the shipped sheets that have the name of the folder of an example.
func sheetsOf(t *testing.T, facts string) []string {
	t.Helper()
	files, err := filepath.Glob("../../sheets/" + filepath.Base(filepath.Dir(facts)) + "*.yaml")
	if err != nil {
		t.Fatal(err)
	}
	return files
}
