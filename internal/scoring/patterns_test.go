package scoring_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"

	"thidua/internal/finding"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/words"
)

// pattern is one case of testdata/patterns: figures, and what they must come to.
type pattern struct {
	Kind    string                    `yaml:"kind"`
	Facts   map[string]any            `yaml:"facts"`
	Last    map[string]any            `yaml:"last"`
	Units   map[string]map[string]any `yaml:"units"`
	All     map[string]any            `yaml:"all"`
	Points  any                       `yaml:"points"` // of the only line
	Total   any                       `yaml:"total"`
	Full    any                       `yaml:"full"`
	Bonus   any                       `yaml:"bonus"`
	Penalty any                       `yaml:"penalty"`
	State   string                    `yaml:"state"`
}

const sheetHead = "format: 1\nid: t\nversion: 1\nyear: 2022\ntitle: Bảng thử\nscale: 100\n"

// TestPatterns runs every pattern R1–R42 of the field with its real figures. The files are written for specialists: the
// part above the line --- is a piece of score sheet, the part below lists figures and the points they must give.
func TestPatterns(t *testing.T) {
	for n := 1; n <= 42; n++ {
		t.Run(fmt.Sprintf("R%d", n), func(t *testing.T) {
			data, err := os.ReadFile(fmt.Sprintf("testdata/patterns/R%02d.yaml", n))
			if err != nil {
				t.Fatal(err)
			}
			top, cases, ok := strings.Cut(string(data), "\n---")
			_, cases, _ = strings.Cut(cases, "\n")
			if !ok {
				t.Fatal("the file has no cases")
			}
			s := mustSheet(t, sheetHead+top)
			var list []pattern
			if err := yaml.Unmarshal([]byte(cases), &list); err != nil || len(list) == 0 {
				t.Fatal("cases: ", err)
			}
			for i, c := range list {
				t.Run(fmt.Sprint(i+1), func(t *testing.T) { c.run(t, s) })
			}
		})
	}
}

func mustSheet(t testing.TB, text string) *sheet.Sheet {
	t.Helper()
	s, found := sheetfile.ReadSheet("sheet.yaml", []byte(text))
	fail(t, found)
	if s == nil {
		t.Fatal("the sheet is refused")
	}
	return s
}

func mustFacts(t testing.TB, s *sheet.Sheet, text string) *scoring.Set {
	t.Helper()
	set, found := sheetfile.ReadFacts(s, "facts.yaml", []byte(text))
	fail(t, found)
	if set == nil {
		t.Fatal("the facts are refused:\n" + text)
	}
	return set
}

func fail(t testing.TB, found finding.List) {
	t.Helper()
	for _, f := range found {
		if f.Severity == finding.Error {
			t.Errorf("%d:%d %s", f.Place.Line, f.Place.Col, words.Vietnamese.Say(f.Msg))
		}
	}
}

func (c pattern) run(t *testing.T, s *sheet.Sheet) {
	units := c.Units
	if units == nil {
		units = map[string]map[string]any{"u": c.Facts}
	}
	set := mustFacts(t, s, factsText(units, c.Kind, c.Last))
	r := scoring.New(s).Open(set, scoring.Rule)
	for i, u := range set.Units {
		if c.Units != nil {
			same(t, u.ID, r.Points(i).String(), c.All[u.ID])
			continue
		}
		c.check(t, r, i)
	}
}

func (c pattern) check(t *testing.T, r *scoring.Round, i int) {
	st := r.Standing(i)
	for what, pair := range map[string][2]any{
		"total": {
			st.Total, c.Total,
		}, "full": {st.Full, c.Full}, "bonus": {st.Bonus, c.Bonus}, "penalty": {st.Penalty, c.Penalty},
	} {
		same(t, what, fmt.Sprint(pair[0]), pair[1])
	}
	k := r.Engine().Entries()[0]
	for _, e := range r.Engine().Entries() {
		if c.Points == nil && r.Cell(i, e).State != scoring.Scored {
			k = e
		}
	}
	cell := r.Cell(i, k)
	points := "none"
	if cell.State.HasPoints() {
		points = cell.Points.String()
	}
	same(t, "points", points, c.Points)
	states := []string{"", "incomplete", "not-entered", "undecided", "not-applicable"}
	if c.Points != nil || c.State != "" {
		if got := states[cell.State]; got != c.State {
			t.Errorf("state %q, want %q", got, c.State)
		}
	}
	a := r.Explain(i, k)
	for _, lang := range []words.Lang{words.Vietnamese, words.English} {
		if why := a.Why(lang, true); why == "" || strings.Contains(why, "{") || strings.Contains(why, "%!") {
			t.Errorf("account in %s: %q", lang, why)
		}
	}
}

func same(t *testing.T, what, got string, want any) {
	t.Helper()
	if want != nil && got != fmt.Sprint(want) {
		t.Errorf("%s is %s, want %v", what, got, want)
	}
}

// factsText writes a facts file.
func factsText(units map[string]map[string]any, kind string, last map[string]any) string {
	var b strings.Builder
	b.WriteString("format: 1\nsheet: t\nclosed: true\nunits:\n")
	for _, id := range sortedKeys(units) {
		fmt.Fprintf(&b, "  - unit: %s\n", id)
		if kind != "" {
			fmt.Fprintf(&b, "    kind: %s\n", kind)
		}
		writeMap(&b, "facts", units[id])
		writeMap(&b, "last-year", last)
	}
	return b.String()
}

func writeMap(b *strings.Builder, name string, m map[string]any) {
	if len(m) == 0 {
		return
	}
	fmt.Fprintf(b, "    %s:\n", name)
	for _, k := range sortedKeys(m) {
		fmt.Fprintf(b, "      %q: %v\n", k, m[k])
	}
}

func sortedKeys[V any](m map[string]V) []string {
	var keys []string
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// TestPatternsAreAll keeps the list whole: a file for each pattern, and no file that no test reads.
func TestPatternsAreAll(t *testing.T) {
	files, _ := filepath.Glob("testdata/patterns/*.yaml")
	if len(files) != 42 {
		t.Errorf("%d pattern files, want 42", len(files))
	}
}
