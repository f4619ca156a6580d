package internal_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// goTest is a call of the tests in the Makefile or a script of it: packages, and perhaps what is run of them.
var (
	goTest     = regexp.MustCompile(`\$\(GO\) test (.*)`)
	runs       = regexp.MustCompile(`-run (?:"([^"]*)"|'([^']*)'|(\S+))`)
	testFunc   = regexp.MustCompile(`(?m)^func (Test\w+|Fuzz\w+)\(`)
	onePackage = regexp.MustCompile(`\./\S+`)
	script     = regexp.MustCompile(`\bsh (scripts/\S+\.sh)`)
)

// TestMakefile holds what the Makefile says it runs: the packages are there, what is named by -run is there in each of
// them, and so are the scripts. A replacement once broke two lines of soak, and for weeks they ran nothing and said so
// to nobody.
func TestMakefile(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("..", "Makefile"))
	if err != nil {
		t.Fatal(err)
	}
	calls := 0
	for line := range strings.Lines(string(data)) {
		for _, m := range script.FindAllStringSubmatch(line, -1) {
			if _, err := os.Stat(filepath.Join("..", m[1])); err != nil {
				t.Error(err)
			}
		}
		m := goTest.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		calls++
		holds(t, m[1])
	}
	if calls < 4 {
		t.Errorf("%d calls of the tests; the lines are not read", calls)
	}
	if out, err := exec.Command("make", "-n", "-C", "..", "test", "soak", "bench").CombinedOutput(); err != nil {
		t.Errorf("%v: %s", err, out)
	}
}

// holds says that the packages of a call are there, that each has a test of those that are run, and that each that is
// named is in one of them.
func holds(t *testing.T, call string) {
	t.Helper()
	packages := onePackage.FindAllString(call, -1)
	if len(packages) == 0 {
		t.Errorf("no package: %s", call)
	}
	wanted := []string{""}
	if m := runs.FindStringSubmatch(call); m != nil {
		wanted = strings.Split(m[1]+m[2]+m[3], "|")
	}
	found := map[string]bool{}
	for _, p := range packages {
		if strings.HasSuffix(p, "...") {
			continue
		}
		any := false
		for _, want := range wanted {
			has := slices.ContainsFunc(testsOf(t, p), func(name string) bool { return strings.Contains(name, want) })
			any, found[want] = any || has, found[want] || has
		}
		if !any {
			t.Errorf("%s has no such test: %s", p, call)
		}
		for _, want := range wanted {
			if p == packages[len(packages)-1] && !found[want] {
				t.Errorf("no test %s: %s", want, call)
			}
		}
	}
}

// testsOf names the tests of a package.
func testsOf(t *testing.T, pkg string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("..", pkg, "*_test.go"))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range testFunc.FindAllStringSubmatch(string(text), -1) {
			names = append(names, m[1])
		}
	}
	return names
}
