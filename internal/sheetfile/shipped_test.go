package sheetfile_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"thidua/internal/finding"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/words"
)

const root = "../.."

// readSheet reads a shipped sheet, which must be without faults.
func readSheet(t testing.TB, path string) *sheet.Sheet {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	s, found := sheetfile.ReadSheet(filepath.Base(path), data)
	report(t, found)
	if s == nil {
		t.Fatalf("%s is refused", path)
	}
	return s
}

func readFacts(t testing.TB, s *sheet.Sheet, path string) *scoring.Set {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	set, found := sheetfile.ReadFacts(s, filepath.Base(path), data)
	report(t, found)
	if set == nil {
		t.Fatalf("%s is refused", path)
	}
	return set
}

func report(t testing.TB, found finding.List) {
	t.Helper()
	for _, f := range found {
		t.Logf("%s:%d:%d %s %s: %s", f.Place.File, f.Place.Line, f.Place.Col, f.Severity, f.Code, words.Vietnamese.Say(f.Msg))
	}
}

// TestShippedSheets reads every sheet under sheets/ and scores every example of it in every lane.
func TestShippedSheets(t *testing.T) {
	sheets, err := filepath.Glob(root + "/sheets/*.yaml")
	if err != nil || len(sheets) == 0 {
		t.Fatal("no sheets are shipped", err)
	}
	for _, path := range sheets {
		name := strings.TrimSuffix(filepath.Base(path), ".yaml")
		t.Run(name, func(t *testing.T) {
			s := readSheet(t, path)
			if s.ID != name {
				t.Errorf("the sheet in %s.yaml calls itself %q", name, s.ID)
			}
			if s.Source == "" && !s.Model {
				t.Error("a shipped sheet names its source")
			}
			examples, _ := filepath.Glob(root + "/examples/" + name + "/facts*.yaml")
			for _, facts := range examples {
				scoreExample(t, s, facts)
			}
		})
	}
}

func scoreExample(t *testing.T, s *sheet.Sheet, path string) {
	set := readFacts(t, s, path)
	for _, lane := range scoring.Lanes() {
		r := scoring.New(s).Open(set, lane)
		for _, i := range r.Order() {
			st := r.Standing(i)
			t.Logf("%s %-10s %3d  %-40s %8s = %s + %s − %s  %s complete=%v provisional=%v %v", filepath.Base(
				path,
			), lane, st.Rank,
				set.Units[i].Label(), st.Total, st.Base, st.Bonus, st.Penalty, st.Grade, st.Complete, st.Provisional, st.Knocked)
		}
	}
}
