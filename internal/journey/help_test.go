package journey_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"thidua/internal/app"
	"thidua/internal/web/frame"
	"thidua/internal/words"
)

// TestHelp: every screen that names a page of help has it, in both languages, and each says first what the screen is
// for, then the steps.
func TestHelp(t *testing.T) {
	h, err := frame.NewHelp(app.Pages()...)
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("../*/*desk/*.go")
	if err != nil {
		t.Fatal(err)
	}
	around, err := filepath.Glob("../web/frame/*.go")
	if err != nil {
		t.Fatal(err)
	}
	files = append(files, around...)
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
			if !strings.Contains(body, aim) || !strings.Contains(body, "<ol>") ||
				strings.Index(body, aim) > strings.Index(body, "<ol>") || p.Title == "" {
				t.Errorf("%s in %s does not say the aim first and then the steps", name, lang)
			}
		}
	}
}

// TestHelpParts: each part of a page has an address of its own, those to which screens lead are there, and what a part
// says is found.
func TestHelpParts(t *testing.T) {
	t.Parallel()
	h, err := frame.NewHelp(app.Pages()...)
	if err != nil {
		t.Fatal(err)
	}
	there := map[string]bool{}
	for _, lang := range []words.Lang{words.Vietnamese, words.English} {
		for _, p := range h.List(lang) {
			seen := map[string]bool{}
			for _, part := range p.Parts() {
				if seen[part.Slug] {
					t.Errorf("%s in %s has two parts %q", p.Name, lang, part.Slug)
				}
				seen[part.Slug] = true
				there[string(lang)+p.Name+"#"+part.Slug] = true
			}
		}
	}
	for _, at := range []string{"#tu-cham", "#minh-chung", "#nop-phieu", "#sau-khi-nop", "#tham-dinh"} {
		if !there[string(words.Vietnamese)+"phieu-cham"+at] {
			t.Errorf("no part %s", at)
		}
	}
	b := newWorld(t).as("chuyen-vien")
	b.get("/tim?q=vi+sao+thieu").want(200).says("main", "Giải thích vì sao thiếu")
	if n := b.page().Find(`main a[href="/tro-giup/phieu-cham#minh-chung"]`).Length(); n != 1 {
		t.Errorf("%d hits lead to the part that says it", n)
	}
	b.get("/tro-giup/phieu-cham").want(200)
	if n := b.page().Find("h2#minh-chung").Length(); n != 1 {
		t.Error("the part has no address on its page")
	}
}
