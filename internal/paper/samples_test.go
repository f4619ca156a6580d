package paper

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"path/filepath"
	"strings"
	"testing"
)

// TestEveryFormHasASample: each form of a paper is among the samples, or nobody opens it in Word and nobody sees what
// changes in it.
func TestEveryFormHasASample(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var forms []string
	gives, called := map[string]string{}, map[string]bool{} // what a function returns; the functions that samples calls
	for _, f := range files {
		file, err := parser.ParseFile(token.NewFileSet(), f, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			fn, ok := d.(*ast.FuncDecl)
			switch {
			case !ok:
			case fn.Recv != nil && fn.Name.Name == "Document":
				forms = append(forms, strings.TrimPrefix(types.ExprString(fn.Recv.List[0].Type), "*"))
			case fn.Name.Name == "samples":
				calls(fn.Body, called)
			case fn.Recv == nil && fn.Type.Results != nil:
				gives[fn.Name.Name] = types.ExprString(fn.Type.Results.List[0].Type)
			}
		}
	}
	if len(forms) < 5 {
		t.Errorf("only these forms were found: %v", forms)
	}
	for _, form := range forms {
		if name := "sample" + form; gives[name] != form || !called[name] {
			t.Errorf("samples of sample_test.go has no %s: write sample%s, then UPDATE=1", form, form)
		}
	}
}

// calls notes the functions that a piece of code calls.
func calls(body ast.Node, into map[string]bool) {
	ast.Inspect(body, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok {
			into[types.ExprString(call.Fun)] = true
		}
		return true
	})
}
