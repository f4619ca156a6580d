// Package internal_test holds the rules of the house that no compiler knows: which package may import which, how long a
// file and a function may be, how much is explained.
package internal_test

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path"
	"slices"
	"strings"
	"testing"
)

// The architecture: a few rules over three lists, each in its order, so that there is no circle. A new capability is
// one more name in capabilities; its folder may hold its rules, their rows (…rows), what later rooms share of its
// screens (…kit) and its screens (…desk). docs/ARCHITECTURE.md says the same for people, and TestArchitectureSaysIt
// holds it to this file.
var (
	// leaves know nothing of the field; one may know those before it.
	leaves = []string{"exact", "day", "clock", "id", "audit", "password", "vn", "words", "finding", "fault", "daysoff", "tail"}
	// engines read and score sheets; one may know those before it.
	engines = []string{"formula", "sheet", "scoring"}
	// capabilities are in the order of the year: the rules of one may know those of the ones before it. What points the
	// other way is an interface where it is needed, and app hands it over.
	capabilities = []string{
		"org", "identity", "notice", "evidence", "bloc", "library", "review", "cross", "register", "keep",
	}
)

// rule says what packages at a path may import, by path; {name} stands for one folder, and these words for many
// packages: leaves, engines, rules (of every capability), earlier (the rules of the capabilities before the one in
// whose folder the package is), own (the rules in whose folder it is), everywhere (what every page is about: who it is,
// which unit, which year) and kits (those of the capabilities before it, and its own).
type rule struct {
	of  string
	may string
}

var rules = []rule{
	{"leaf", "earlier"},
	{"engine", "leaves earlier"},
	{"capability", "leaves engines earlier"},
	// what must stay apart whatever comes: votes in secret, and what the public sees
	{"internal/ballot", "leaves"},
	{"internal/ballot/booth", "own internal/web internal/web/ui leaves"},
	{"internal/portal", "leaves"},
	{"internal/portal/public", "own internal/web internal/web/ui leaves"},
	// in the folder of a capability
	{"internal/{name}/{name}rows", "own earlier leaves internal/store"},
	{
		"internal/{name}/{name}kit",
		"own earlier everywhere kits leaves engines internal/access internal/draft internal/paper internal/sheetfile internal/upload internal/web internal/web/ui internal/web/kit",
	},
	{
		"internal/identity/identitydesk",
		"own earlier everywhere kits leaves internal/access internal/web internal/web/ui internal/web/kit internal/web/passkey internal/web/sso",
	},
	{
		"internal/{name}/{name}desk",
		"own earlier everywhere kits leaves engines internal/access internal/draft internal/paper internal/sheetfile internal/upload internal/web internal/web/ui internal/web/kit",
	},
	// beside them
	{"internal/access", "leaves internal/identity"},
	{"internal/draft", "leaves"},
	{"internal/paper", "leaves"},
	{"internal/sheetfile", "leaves engines internal/org"},
	{"internal/upload", "leaves internal/evidence"},
	{"internal/mail", "internal/notice"},
	{"internal/store", "leaves"},
	{"internal/store/storetest", "leaves engines rules internal/draft internal/rows internal/sheetfile internal/store"},
	{"internal/web/ui", "leaves"},
	{"internal/web", "leaves internal/access internal/draft internal/identity internal/web/ui"},
	{"internal/web/passkey", "leaves internal/identity"},
	{"internal/web/sso", "leaves internal/identity"},
	{
		"internal/web/kit",
		"leaves engines rules internal/access internal/paper internal/sheetfile internal/upload internal/web internal/web/ui",
	},
	{"internal/web/frame", "leaves rules internal/access internal/web internal/web/ui internal/web/kit"},
	// alone
	{"internal/blobs", ""},
	{"internal/clamd", ""},
	{"internal/folderlock", ""},
	{"internal/schedule", ""},
	{"internal/mail/mailtest", ""},
	{"sheets", ""}, // what comes with the program, as data
	{"examples", ""},
	{"packaging", ""}, // tests only
	{"internal/journey", ""},
	{"bench/floor", ""},
	{"bench/reference", "leaves engines"},
	// what puts everything together
	{"internal/app", "all"},
	{"internal/rows", "all"}, // the rows of every capability over one store
	{"internal/sample", "all"},
	{"cmd/{name}", "all"},
	{"bench", "all"},
}

// kindOf is the path by which the rule of a package is found.
func kindOf(pkg string) string {
	dir, name := path.Split(pkg)
	if dir != "internal/" {
		return pkg
	}
	for kind, list := range map[string][]string{"leaf": leaves, "engine": engines, "capability": capabilities} {
		if slices.Contains(list, name) {
			return kind
		}
	}
	return pkg
}

// matches says whether a package is at the path of a rule.
func matches(of, pkg string) bool {
	want, have := strings.Split(of, "/"), strings.Split(pkg, "/")
	if len(want) != len(have) {
		return false
	}
	name := ""
	for i := range want {
		w := strings.ReplaceAll(want[i], "{name}", name)
		if w == "" || want[i] == "{name}" {
			w, name = have[i], have[i]
		}
		if w != have[i] {
			return false
		}
	}
	return true
}

// before are the names of a list before one of them; all where it is not in it.
func before(list []string, name string) []string {
	if i := slices.Index(list, name); i >= 0 {
		return list[:i]
	}
	return list
}

// capabilityOf is the capability in whose folder a package is.
func capabilityOf(pkg string) string {
	parts := strings.Split(pkg, "/")
	if len(parts) < 2 || parts[0] != "internal" {
		return ""
	}
	return parts[1]
}

// meant are the packages that a word of a rule stands for.
func meant(word, pkg string) []string {
	in := func(list []string) []string {
		var out []string
		for _, n := range list {
			out = append(out, "internal/"+n)
		}
		return out
	}
	own := capabilityOf(pkg)
	switch word {
	case "leaves":
		return in(leaves)
	case "engines":
		return in(engines)
	case "rules":
		return in(capabilities)
	case "everywhere":
		return in([]string{"org", "identity", "bloc"})
	case "own":
		return in([]string{own})
	case "earlier":
		for _, list := range [][]string{leaves, engines, capabilities} {
			if slices.Contains(list, own) {
				return in(before(list, own))
			}
		}
		return nil
	case "kits":
		var out []string
		for _, n := range append(slices.Clone(before(capabilities, own)), own) {
			out = append(out, "internal/"+n+"/"+n+"kit")
		}
		return out
	}
	return []string{word}
}

// judge says why a package may not import another; "" where it may.
func judge(pkg, imp string) string {
	kind := kindOf(pkg)
	for _, r := range rules {
		if !matches(r.of, kind) {
			continue
		}
		for _, word := range strings.Fields(r.may) {
			if word == "all" || slices.Contains(meant(word, pkg), imp) {
				return ""
			}
		}
		return pkg + " must not import " + imp
	}
	return pkg + " is at no path that a rule knows"
}

// pure says whether a package is computed from what it is given: no file, network, clock, database or web page.
func pure(pkg string) bool {
	kind := kindOf(pkg)
	return kind == "leaf" && pkg != "internal/clock" && pkg != "internal/id" && pkg != "internal/password" &&
		pkg != "internal/daysoff" ||
		kind == "engine" || kind == "capability" || pkg == "internal/access" || pkg == "internal/ballot" || pkg == "internal/portal"
}

var notPure = []string{
	"os", "os/exec", "net", "net/http", "database/sql", "html/template", "text/template", "embed", "io/fs",
	"path/filepath", "log", "log/slog", "syscall", "unsafe",
}

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
		if name == "internal" {
			continue
		}
		if len(p.Imports) == 0 {
			p.Imports = []string{"thidua/" + name} // its path has to be known all the same
		}
		for _, imp := range p.Imports {
			ours, isOurs := strings.CutPrefix(imp, "thidua/")
			if why := judge(name, ours); isOurs && ours != name && why != "" {
				t.Error(why)
			}
			if pure(name) && slices.Contains(notPure, imp) {
				t.Errorf("%s must stay pure and not import %s", name, imp)
			}
		}
		if strings.HasSuffix(judge(name, name), "knows") {
			t.Error(judge(name, name))
		}
	}
}

// TestWalls plants imports that would break what the house promises: each has to be refused.
func TestWalls(t *testing.T) {
	for _, planted := range [][2]string{
		{"internal/ballot", "internal/identity"}, // a vote knows nobody
		{"internal/ballot", "internal/review"},
		{"internal/ballot/booth", "internal/web/kit"},
		{"internal/ballot/booth", "internal/review/reviewdesk"},
		{"internal/portal", "internal/review"}, // the public page reaches nothing that is not published
		{"internal/portal", "internal/store"},
		{"internal/portal/public", "internal/web/kit"},
		{"internal/portal/public", "internal/bloc"},
		{"internal/bloc/blocdesk", "internal/review/reviewdesk"}, // no desk knows another
		{"internal/cross/crossdesk", "internal/review/reviewdesk"},
		{"internal/review", "internal/cross"}, // no rules know those that come after them
		{"internal/bloc/blocdesk", "internal/review"},
		{"internal/review", "internal/store"}, // no rules know where rows are
		{"internal/review", "internal/web"},
		{"internal/exact", "internal/words"},
		{"internal/store", "internal/web"},
		{"internal/web/kit", "internal/review/reviewdesk"},
		{"internal/nowhere", "internal/exact"},
	} {
		if judge(planted[0], planted[1]) == "" {
			t.Errorf("%s could import %s", planted[0], planted[1])
		}
	}
	for _, fine := range [][2]string{
		{"internal/ballot", "internal/exact"},
		{"internal/ballot/booth", "internal/ballot"},
		{"internal/portal/public", "internal/web/ui"},
		{"internal/cross", "internal/review"},
		{"internal/cross/crossdesk", "internal/review/reviewkit"},
		{"internal/app", "internal/cross/crossdesk"},
	} {
		if why := judge(fine[0], fine[1]); why != "" {
			t.Error(why)
		}
	}
}

// TestArchitectureSaysIt holds the lists of docs/ARCHITECTURE.md to the ones here.
func TestArchitectureSaysIt(t *testing.T) {
	data, err := os.ReadFile("../docs/ARCHITECTURE.md")
	if err != nil {
		t.Fatal(err)
	}
	for what, list := range map[string][]string{"leaves": leaves, "engines": engines, "capabilities": capabilities} {
		if said := "`" + strings.Join(list, "` → `") + "`"; !strings.Contains(string(data), said) {
			t.Errorf("docs/ARCHITECTURE.md does not list the %s as %s", what, said)
		}
	}
}

// TestNoClock keeps the time out of what is computed: a rule must give the same next year.
func TestNoClock(t *testing.T) {
	for _, f := range goFiles(t) {
		pkg := f.path[:strings.LastIndex(f.path, "/")]
		if pure(pkg) && !f.test && strings.Contains(f.text, "time.Now") {
			t.Errorf("%s asks the clock", f.path)
		}
	}
}
