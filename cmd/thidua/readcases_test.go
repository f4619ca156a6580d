package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// asked is a text as one line with single spaces and without regard to capitals: what is printed is broken into lines,
// and begins a sentence.
func asked(text string) string { return strings.ToLower(strings.Join(strings.Fields(text), " ")) }

// TestReadCases: each file of the table beside the readers comes to the same by the command line: units are added or
// the question is printed and nothing is added, figures are scored or asked about.
func TestReadCases(t *testing.T) {
	const cases = root + "internal/sheetfile/testdata/read/"
	table, err := os.ReadFile(cases + "table.txt")
	if err != nil {
		t.Fatal(err)
	}
	ran := 0
	for line := range strings.Lines(string(table)) {
		file, want, is := strings.Cut(strings.TrimRight(line, "\n"), " | ")
		if !is || strings.HasPrefix(line, "#") {
			continue
		}
		ran++
		file, old, _ := strings.Cut(file, " ")
		question, asks := strings.CutPrefix(want, "? ")
		data := filepath.Join(t.TempDir(), "data")
		args := []string{"score", sheetFor(t, file), cases + file}
		if strings.HasPrefix(file, "lists/") {
			args = []string{"unit", "import", cases + file, "--data", data, "--encoding", old}
		}
		code, out, errs := thidua(args...)
		switch {
		case asks && (code != 1 || !strings.Contains(asked(out+errs), asked(question))):
			t.Errorf("%s: exit %d, want a question with %q:\n%s%s", file, code, question, out, errs)
		case !asks && (code != 0 || errs != ""):
			t.Errorf("%s: exit %d:\n%s%s", file, code, out, errs)
		case strings.HasPrefix(file, "lists/"):
			units(t, file, data, want, asks)
		}
	}
	if ran < 35 {
		t.Errorf("%d cases", ran)
	}
}

// recordEnd is the end of a unit in the table: its code above and its day.
var recordEnd = regexp.MustCompile(`,[^, ]*,(\d{4}-\d\d-\d\d)?( |$)`)

// units compares the units that are there with those of the table, each as code, name, code above and day.
func units(t *testing.T, file, data, want string, asks bool) {
	t.Helper()
	code, out, _ := thidua("unit", "list", "--data", data)
	if asks {
		if code == 0 && strings.Count(out, "\n") > 1 {
			t.Errorf("%s is asked back, and units are added:\n%s", file, out)
		}
		return
	}
	rows := strings.Split(strings.TrimSpace(out), "\n")[1:]
	if len(rows) != len(recordEnd.FindAllString(want, -1)) {
		t.Errorf("%s: %d units, want %s", file, len(rows), want)
	}
	for _, row := range rows {
		if code, name, _ := strings.Cut(row, " "); !strings.Contains(want, code+","+strings.TrimSpace(name)+",") {
			t.Errorf("%s: %s; want %s", file, row, want)
		}
	}
}

// sheetFor is the sheet that a file of figures is for: the model, or the model with levels one of whose names begins
// another.
func sheetFor(t *testing.T, file string) string {
	t.Helper()
	const model = root + "sheets/noi-chinh-mau.yaml"
	if !strings.HasPrefix(file, "levels/") {
		return model
	}
	text, err := os.ReadFile(model)
	if err != nil {
		t.Fatal(err)
	}
	swap := strings.NewReplacer(
		"name: Đạt và được khen thưởng, points: 30", `name: "Từ 90 % trở lên", points: 30`,
		"name: Đạt, points: 27", `name: "A+", points: 27`, "name: Chưa đạt, points: 10", `name: "A", points: 10`,
	)
	return write(t, "mức.yaml", swap.Replace(string(text)))
}
