package internal_test

import (
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

// dependencyLine is a row of docs/dependencies.md: the module, its version, and the mark of what the program does not
// link.
var dependencyLine = regexp.MustCompile(`(?m)^\| (\S+) v(\S+?)( \((?:tests|bench)\))? \|`)

// TestLinked: what docs/dependencies.md marks as used by tests or the bench alone is not linked into the program: a
// first build would pay for it, and an office would carry it.
func TestLinked(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", "-f", "{{with .Module}}{{.Path}}{{end}}", "thidua/cmd/thidua").Output()
	if err != nil {
		t.Fatal(err)
	}
	linked := regexp.MustCompile(`/v\d+\n`).ReplaceAllString(string(out), "\n")
	text, err := os.ReadFile("../docs/dependencies.md")
	if err != nil {
		t.Fatal(err)
	}
	rows := dependencyLine.FindAllStringSubmatch(string(text), -1)
	if len(rows) < 20 {
		t.Fatalf("only %d rows can be read", len(rows))
	}
	for _, row := range rows {
		there := strings.Contains("\n"+linked, "/"+row[1]+"\n") || strings.Contains("\n"+linked, "\n"+row[1]+"\n")
		if marked := row[3] != ""; there == marked {
			t.Errorf("%s: linked %v, marked %q", row[1], there, row[3])
		}
	}
}
