// Package internal_test holds the rules of the house that no compiler knows: which package may import which, how long a file and a
// function may be, how much is explained.
package internal_test

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// imports is the architecture: what of ours a package may import. A package that is not in the table fails the test, so that nobody
// adds one without saying where it belongs. docs/ARCHITECTURE.md explains the rings.
var imports = map[string][]string{
	// leaf packages know nothing of the field
	"internal/exact":    {},
	"internal/day":      {},
	"internal/vn":       {"internal/exact"},
	"internal/words":    {"internal/exact", "internal/day", "internal/vn"},
	"internal/finding":  {"internal/words"},
	"internal/fault":    {"internal/words"},
	"internal/clock":    {},
	"internal/id":       {},
	"internal/audit":    {},
	"internal/password": {},
	// the field: rules and nothing else
	"internal/formula":  {"internal/exact", "internal/day", "internal/vn", "internal/words"},
	"internal/sheet":    {"internal/exact", "internal/day", "internal/vn", "internal/words", "internal/finding", "internal/formula"},
	"internal/scoring":  {"internal/exact", "internal/vn", "internal/words", "internal/finding", "internal/formula", "internal/sheet"},
	"internal/org":      {"internal/audit", "internal/clock", "internal/day", "internal/fault", "internal/id", "internal/vn", "internal/words"},
	"internal/identity": {"internal/audit", "internal/clock", "internal/day", "internal/fault", "internal/id", "internal/password", "internal/vn", "internal/words"},
	"internal/evidence": {"internal/audit", "internal/clock", "internal/fault", "internal/id", "internal/vn", "internal/words"},
	"internal/bloc":     {"internal/audit", "internal/clock", "internal/day", "internal/evidence", "internal/fault", "internal/id", "internal/vn", "internal/words"},
	"internal/library":  {"internal/audit", "internal/clock", "internal/day", "internal/fault", "internal/finding", "internal/id", "internal/sheet", "internal/vn", "internal/words"},
	"internal/review":   {"internal/audit", "internal/clock", "internal/day", "internal/exact", "internal/fault", "internal/formula", "internal/id", "internal/scoring", "internal/sheet", "internal/vn", "internal/words"},
	"internal/cross":    {"internal/audit", "internal/clock", "internal/day", "internal/exact", "internal/fault", "internal/id", "internal/review", "internal/scoring", "internal/vn", "internal/words"},
	"internal/register": {"internal/audit", "internal/clock", "internal/day", "internal/fault", "internal/id", "internal/vn", "internal/words"},
	"internal/notice":   {"internal/audit", "internal/clock", "internal/day", "internal/fault", "internal/password", "internal/vn", "internal/words"},
	"internal/access":   {"internal/day", "internal/identity", "internal/words"},
	"internal/draft":    {"internal/clock", "internal/fault", "internal/words"},
	// the edges
	"internal/store":           {"internal/cross", "internal/exact", "internal/library", "internal/review", "internal/draft", "internal/audit", "internal/bloc", "internal/clock", "internal/day", "internal/evidence", "internal/fault", "internal/finding", "internal/identity", "internal/org", "internal/notice", "internal/register", "internal/vn", "internal/words"},
	"internal/store/storetest": {"internal/cross", "internal/finding", "internal/exact", "internal/formula", "internal/library", "internal/review", "internal/scoring", "internal/sheet", "internal/sheetfile", "internal/identity", "internal/audit", "internal/bloc", "internal/clock", "internal/day", "internal/draft", "internal/evidence", "internal/fault", "internal/org", "internal/notice", "internal/register", "internal/store", "internal/words"},
	"internal/mail":            {"internal/notice"},
	"internal/mail/mailtest":   {},
	"internal/blobs":           {},
	"internal/clamd":           {},
	"internal/upload":          {"internal/evidence", "internal/fault", "internal/vn", "internal/words"},
	"internal/sheetfile": {
		"internal/exact", "internal/day", "internal/vn", "internal/words", "internal/finding", "internal/formula", "internal/sheet", "internal/scoring",
		"internal/org",
	},
	"internal/daysoff": {"internal/day", "internal/vn"},
	"internal/paper":   {"internal/exact", "internal/day", "internal/vn"},
	"internal/web/ui":  {"internal/day", "internal/id", "internal/words"},
	"internal/web": {
		"internal/access", "internal/audit", "internal/clock", "internal/day", "internal/draft", "internal/fault", "internal/id", "internal/identity",
		"internal/vn", "internal/web/ui", "internal/words",
	},
	"internal/web/passkey": {"internal/clock", "internal/fault", "internal/identity", "internal/words"},
	"internal/web/sso":     {"internal/clock", "internal/fault", "internal/identity", "internal/words"},
	"internal/web/desk": {
		"internal/web/passkey", "internal/web/sso",
		"internal/cross", "internal/exact", "internal/fault", "internal/formula", "internal/library", "internal/paper", "internal/review", "internal/scoring", "internal/sheet",
		"internal/access", "internal/audit", "internal/bloc", "internal/day", "internal/draft", "internal/evidence", "internal/fault", "internal/finding", "internal/id", "internal/identity", "internal/notice", "internal/org", "internal/register",
		"internal/sheetfile", "internal/upload", "internal/vn", "internal/web", "internal/web/ui", "internal/words",
	},
	"internal/app": {
		"internal/cross",
		"internal/library", "internal/review", "internal/scoring", "internal/sheet", "internal/sheetfile",
		"internal/blobs", "internal/clamd", "internal/evidence", "internal/finding", "internal/upload",
		"internal/audit", "internal/bloc", "internal/clock", "internal/day", "internal/daysoff", "internal/draft", "internal/fault", "internal/identity", "internal/mail", "internal/notice", "internal/org", "internal/register", "internal/store",
		"internal/web", "internal/web/desk", "internal/web/passkey", "internal/web/sso", "internal/web/ui", "internal/words",
	},
	"internal/sample": {
		"internal/cross",
		"examples", "sheets", "internal/exact", "internal/finding", "internal/formula", "internal/library", "internal/review", "internal/scoring", "internal/sheet", "internal/sheetfile",
		"internal/audit", "internal/bloc", "internal/clock", "internal/day", "internal/identity", "internal/org", "internal/password", "internal/store",
		"internal/web/desk", "internal/words",
	},
	"internal/folderlock": {},
	"cmd/thidua": {
		"internal/folderlock",
		"internal/blobs", "internal/clamd", "internal/evidence",
		"internal/app", "internal/mail", "internal/notice", "internal/sample", "internal/web", "internal/web/desk", "internal/web/sso",
		"internal/access", "internal/audit", "internal/clock", "internal/day", "internal/fault", "internal/identity", "internal/org", "internal/store",
		"internal/exact", "internal/finding", "internal/scoring", "internal/sheet", "internal/sheetfile", "internal/vn", "internal/words",
	},
	"sheets":    {}, // what comes with the program, as data
	"examples":  {},
	"packaging": {}, // tests only
	// measuring
	"bench/reference": {"internal/exact", "internal/formula", "internal/sheet"},
	"bench/floor":     {},
	"bench": {
		"internal/bloc", "internal/finding", "internal/library", "internal/review", "internal/sheetfile",
		"bench/floor", "internal/paper", "internal/vn", "bench/reference", "internal/audit", "internal/clock", "internal/day", "internal/exact", "internal/formula", "internal/org",
		"internal/scoring", "internal/sheet", "internal/store", "internal/words", "internal/app", "internal/identity", "internal/sample",
	},
}

// pure packages are computed from what they are given: no file, network, clock, database or web page.
var pure = []string{"internal/exact", "internal/day", "internal/vn", "internal/words", "internal/finding", "internal/formula", "internal/sheet", "internal/scoring", "internal/fault", "internal/audit", "internal/org", "internal/identity", "internal/bloc", "internal/library", "internal/review", "internal/cross", "internal/register", "internal/notice", "internal/evidence", "internal/access"}

var notPure = []string{"os", "os/exec", "net", "net/http", "database/sql", "html/template", "text/template", "embed", "io/fs", "path/filepath", "log", "log/slog", "syscall", "unsafe"}

type goPackage struct {
	ImportPath string
	Imports    []string
}

func listPackages(t *testing.T) []goPackage {
	t.Helper()
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports", "thidua/...").Output()
	if err != nil {
		t.Fatal(err)
	}
	var list []goPackage
	dec := json.NewDecoder(strings.NewReader(string(out)))
	for {
		var p goPackage
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			return list
		} else if err != nil {
			t.Fatal(err)
		}
		list = append(list, p)
	}
}

func TestImports(t *testing.T) {
	for _, p := range listPackages(t) {
		name := strings.TrimPrefix(p.ImportPath, "thidua/")
		allowed, known := imports[name]
		if !known && name != "internal" {
			t.Errorf("%s is not in the table of imports", name)
			continue
		}
		for _, imp := range p.Imports {
			ours, isOurs := strings.CutPrefix(imp, "thidua/")
			if isOurs && !slices.Contains(allowed, ours) {
				t.Errorf("%s must not import %s", name, ours)
			}
			if slices.Contains(pure, name) && slices.Contains(notPure, imp) {
				t.Errorf("%s must stay pure and not import %s", name, imp)
			}
		}
	}
}

// TestNoClock keeps the time out of what is computed: a rule must give the same next year.
func TestNoClock(t *testing.T) {
	for _, f := range goFiles(t) {
		pkg := f.path[:strings.LastIndex(f.path, "/")]
		if slices.Contains(pure, pkg) && !f.test && strings.Contains(f.text, "time.Now") {
			t.Errorf("%s asks the clock", f.path)
		}
	}
}
