package sheetfile_test

import (
	"path/filepath"
	"testing"

	"thidua/internal/scoring"
	"thidua/internal/sheetfile"
)

// TestWriteFacts: every example, written out and read again, scores the same on every line, for every unit, in every
// lane.
func TestWriteFacts(t *testing.T) {
	examples, err := filepath.Glob(root + "/examples/*/facts*.yaml")
	if err != nil || len(examples) == 0 {
		t.Fatal("no examples are shipped", err)
	}
	for _, path := range examples {
		s := readSheet(t, root+"/sheets/"+filepath.Base(filepath.Dir(path))+".yaml")
		set := readFacts(t, s, path)
		text, err := sheetfile.WriteFacts(s, set, "viết lại")
		if err != nil {
			t.Fatal(path, err)
		}
		again, found := sheetfile.ReadFacts(s, "viet-lai.yaml", text)
		if again == nil {
			report(t, found)
			t.Fatalf("%s is refused when it is written out", path)
		}
		for _, lane := range []scoring.Lane{scoring.Claimed, scoring.Rule, scoring.Appraised, scoring.Agreed} {
			sameRound(t, path, scoring.New(s).Open(set, lane), scoring.New(s).Open(again, lane))
		}
	}
}

func sameRound(t *testing.T, path string, a, b *scoring.Round) {
	t.Helper()
	for i, u := range a.Units() {
		if x, y := a.Standing(
			i,
		), b.Standing(i); !x.Total.Equal(y.Total) || x.Rank != y.Rank || x.Grade != y.Grade || x.Complete != y.Complete {
			t.Errorf("%s, %s: %s (rank %d), was %s (rank %d)", path, u.ID, y.Total, y.Rank, x.Total, x.Rank)
		}
		for _, k := range a.Engine().Entries() {
			if x, y := a.Cell(i, k), b.Cell(i, k); x.State != y.State || !x.Points.Equal(y.Points) {
				t.Errorf("%s, %s, %s: %s, was %s", path, u.ID, a.Engine().Line(k).Code, y.Points, x.Points)
			}
		}
	}
}
