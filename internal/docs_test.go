package internal_test

import (
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
)

// TestDocsShowThePatterns holds the examples of the reference against the pattern files that the scoring tests run. Run
// with UPDATE=1 to write them anew.
func TestDocsShowThePatterns(t *testing.T) {
	for _, name := range []string{"../docs/score-sheets.md", "../docs/score-sheets.vi.md"} {
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		head, rest, ok1 := strings.Cut(string(raw), "<!-- patterns -->")
		_, tail, ok2 := strings.Cut(rest, "<!-- /patterns -->")
		if !ok1 || !ok2 {
			t.Fatalf("%s has no place for the patterns", name)
		}
		want := head + "<!-- patterns -->\n" + patternExamples(t) + "<!-- /patterns -->" + tail
		if os.Getenv("UPDATE") != "" {
			if err := os.WriteFile(name, []byte(want), 0o600); err != nil {
				t.Fatal(err)
			}
			continue
		}
		if string(raw) != want {
			t.Errorf("%s does not show the present patterns; run the test with UPDATE=1", name)
		}
	}
}

var heading = regexp.MustCompile(`^# (R\d+): (.+)\n# Nguồn: (.+)\n`)

func patternExamples(t *testing.T) string {
	t.Helper()
	var b strings.Builder
	for n := 1; n <= 42; n++ {
		raw, err := os.ReadFile(fmt.Sprintf("scoring/testdata/patterns/R%02d.yaml", n))
		if err != nil {
			t.Fatal(err)
		}
		m := heading.FindStringSubmatch(string(raw))
		if m == nil {
			t.Fatalf("R%d has no heading", n)
		}
		body, _, _ := strings.Cut(string(raw)[len(m[0]):], "\n---")
		fmt.Fprintf(&b, "\n**%s. %s** (%s)\n\n```yaml\n%s\n```\n", m[1], m[2], m[3], body)
	}
	return b.String() + "\n"
}

// TestDocsNameEveryWord asks that the reference names every entry of the format, as the published schema lists them.
func TestDocsNameEveryWord(t *testing.T) {
	raw, err := os.ReadFile("../docs/score-sheet.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	var schema struct {
		Defs map[string]struct{ Properties map[string]any } `json:"$defs"`
	}
	if err := json.Unmarshal(raw, &schema); err != nil || len(schema.Defs) < 20 {
		t.Fatal(err)
	}
	for _, name := range []string{"../docs/score-sheets.md", "../docs/score-sheets.vi.md"} {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for kind, def := range schema.Defs {
			for word := range def.Properties {
				if !regexp.MustCompile("[`{ ,]" + word + `\b`).Match(text) {
					t.Errorf("%s does not name %s of %s", name, word, kind)
				}
			}
		}
	}
}

// TestDocsFirstSheet scores the first sheet and facts of the reference: they must do what the text says.
func TestDocsFirstSheet(t *testing.T) {
	blocks := regexp.MustCompile("(?s)```yaml\n(.*?)```")
	for _, name := range []string{"../docs/score-sheets.md", "../docs/score-sheets.vi.md"} {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		found := blocks.FindAllStringSubmatch(string(text), 2)
		s, bad := sheetfile.ReadSheet("sheet.yaml", []byte(found[0][1]))
		if s == nil || len(sheet.Proofread(s)) > 0 {
			t.Fatalf("%s: the first sheet: %v", name, bad)
		}
		set, bad := sheetfile.ReadFacts(s, "facts.yaml", []byte(found[1][1]))
		if set == nil {
			t.Fatalf("%s: the first facts: %v", name, bad)
		}
		if got := scoring.New(s).Open(set, scoring.Rule).Points(0).String(); got != "18" {
			t.Errorf("%s: the first sheet gives %s, the text says 18", name, got)
		}
	}
}
