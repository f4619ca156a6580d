package journey_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strconv"
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
	found := map[string]bool{}
	for _, f := range files {
		file, err := parser.ParseFile(token.NewFileSet(), f, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			for _, name := range helpNamed(n) {
				found[name] = true
			}
			if lit, ok := n.(*ast.CompositeLit); ok && isHelpless(lit) {
				t.Errorf("%s gives a paper with no page of help beside it", f)
			}
			return true
		})
	}
	if len(found) < 15 {
		t.Fatalf("only these pages are named: %v", found)
	}
	for called := range found {
		name, part, hasPart := strings.Cut(called, "#")
		for lang, aim := range map[words.Lang]string{words.Vietnamese: "Để làm gì.", words.English: "What it is for."} {
			p := h.Find(lang, name)
			if p == nil {
				t.Errorf("there is no page of help %q in %s", name, lang)
				continue
			}
			// a part is called by its title, so that in English the link leads to the top of the page
			if hasPart && lang == words.Vietnamese && !slices.ContainsFunc(p.Parts(), func(x frame.HelpPart) bool { return x.Slug == part }) {
				t.Errorf("%s in %s has no part %q", name, lang, part)
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

// helpNamed are the pages of help that a line of code names: x.Help = "phieu-cham", whatever x is called and whatever else
// the line sets, or Help: "phieu-cham" of a literal, of a page or of a paper that is given.
func helpNamed(n ast.Node) []string {
	var from []ast.Expr
	switch x := n.(type) {
	case *ast.AssignStmt:
		for i, left := range x.Lhs {
			if sel, ok := left.(*ast.SelectorExpr); ok && sel.Sel.Name == "Help" && len(x.Lhs) == len(x.Rhs) {
				from = append(from, x.Rhs[i])
			}
		}
	case *ast.KeyValueExpr:
		if fmt.Sprint(x.Key) == "Help" {
			from = append(from, x.Value)
		}
	}
	var out []string
	for _, e := range from {
		ast.Inspect(e, func(n ast.Node) bool {
			if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
				if s, err := strconv.Unquote(lit.Value); err == nil && s != "" && s[0] != '#' { // a part of a page
					out = append(out, s)
				}
			}
			return true
		})
	}
	return out
}

// isHelpless says whether a paper is given without a page of help.
func isHelpless(lit *ast.CompositeLit) bool {
	sel, ok := lit.Type.(*ast.SelectorExpr)
	return ok && sel.Sel.Name == "Official" && len(lit.Elts) > 0 &&
		!slices.ContainsFunc(lit.Elts, func(e ast.Expr) bool { return len(helpNamed(e)) > 0 })
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
