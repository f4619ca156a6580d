package sheetfile_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"thidua/internal/finding"
	"thidua/internal/formula"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// readCase is a line of testdata/read/table.txt: a file that once was read wrongly, and what comes of it by every way
// in.
type readCase struct {
	file, old string
	want      string
	asks      bool
}

func readCases(t *testing.T) []readCase {
	t.Helper()
	text, err := os.ReadFile("testdata/read/table.txt")
	if err != nil {
		t.Fatal(err)
	}
	var out []readCase
	for line := range strings.Lines(string(text)) {
		file, want, is := strings.Cut(strings.TrimRight(line, "\n"), " | ")
		if !is || strings.HasPrefix(line, "#") {
			continue
		}
		x := readCase{want: want}
		x.file, x.old, _ = strings.Cut(file, " ")
		x.want, x.asks = strings.CutPrefix(want, "? ")
		out = append(out, x)
	}
	return out
}

// levelSheet is the model sheet with levels one of whose names begins another: A and A+.
func levelSheet(t *testing.T) *sheet.Sheet {
	t.Helper()
	text, err := os.ReadFile(root + "/sheets/noi-chinh-mau.yaml")
	must(t, err)
	swap := strings.NewReplacer(
		"name: Đạt và được khen thưởng, points: 30", `name: "Từ 90 % trở lên", points: 30`,
		"name: Đạt, points: 27", `name: "A+", points: 27`, "name: Chưa đạt, points: 10", `name: "A", points: 10`,
	)
	return mustRead(t, swap.Replace(string(text)))
}

// TestReadCases: each file of testdata/read is read as its table says.
func TestReadCases(t *testing.T) {
	model, levels := readSheet(t, root+"/sheets/noi-chinh-mau.yaml"), levelSheet(t)
	cases := readCases(t)
	if len(cases) < 35 {
		t.Fatalf("%d cases", len(cases))
	}
	for _, x := range cases {
		raw, err := os.ReadFile("testdata/read/" + x.file)
		must(t, err)
		var got string
		var found finding.List
		switch filepath.Dir(x.file) {
		case "lists":
			rows, more := sheetfile.ReadUnits(x.file, raw, vn.Legacy(x.old))
			got, found = asList(rows), more
		case "template":
			set, more := sheetfile.ReadTemplate(model, x.file, raw)
			got, found = entered(model, set), more
		case "levels":
			set, more := sheetfile.ReadFactsCSV(levels, x.file, raw, "")
			got, found = entered(levels, set), more
		default:
			set, more := sheetfile.ReadFactsCSV(model, x.file, raw, "")
			got, found = entered(model, set), more
		}
		if !x.asks && got != x.want {
			t.Errorf("%s: %q, %v; want %q", x.file, got, found, x.want)
		}
		asked := slices.ContainsFunc(
			found, func(f finding.Finding) bool { return strings.Contains(words.Vietnamese.Say(f.Msg), x.want) },
		)
		if x.asks && (got != "" || !asked) {
			t.Errorf("%s: %q, %v; want a question with %q", x.file, got, found, x.want)
		}
	}
}

// entered are the figures of the first unit of a set that were entered, with their names.
func entered(s *sheet.Sheet, set *scoring.Set) string {
	if set == nil {
		return ""
	}
	var out []string
	for _, f := range s.AllFacts() {
		if v, _ := set.Units[0].Figure(f.Slot()); v.State != formula.Missing && f.Is.IsZero() {
			out = append(out, f.Name+" = "+figured(f, v))
		}
	}
	return strings.Join(out, "; ")
}
