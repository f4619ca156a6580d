package desk_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"thidua/internal/web/desk"
	"thidua/internal/words"
)

// TestHelp: every screen that names a page of help has it, in both languages, and each says first what the screen is for, then the steps.
func TestHelp(t *testing.T) {
	h, err := desk.NewHelp()
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	named := regexp.MustCompile(`p\.(?:[A-Z]\w+, )*Help(?:, p\.\w+)* = (.*)`)
	slug := regexp.MustCompile(`"([a-z]+(?:-[a-z]+)+)"`)
	found := map[string]bool{}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range named.FindAllStringSubmatch(string(text), -1) {
			for _, s := range slug.FindAllStringSubmatch(m[1], -1) {
				found[s[1]] = true
			}
		}
	}
	if len(found) < 5 {
		t.Fatalf("only these pages are named: %v", found)
	}
	for name := range found {
		for lang, aim := range map[words.Lang]string{words.Vietnamese: "Để làm gì.", words.English: "What it is for."} {
			p := h.Find(lang, name)
			if p == nil {
				t.Errorf("there is no page of help %q in %s", name, lang)
				continue
			}
			html, err := p.Body()
			if err != nil {
				t.Fatal(err)
			}
			body := string(html)
			if !strings.Contains(body, aim) || !strings.Contains(body, "<ol>") || strings.Index(body, aim) > strings.Index(body, "<ol>") || p.Title == "" {
				t.Errorf("%s in %s does not say the aim first and then the steps", name, lang)
			}
		}
	}
}
