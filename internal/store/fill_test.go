package store_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"testing"

	"thidua/internal/bloc"
	"thidua/internal/store/storetest"
)

// TestFill: the example that upgrades and tampering are tried on has a row in every table that the log vouches for, and
// each of its acts is one that a closed year would refuse where it has to.
func TestFill(t *testing.T) {
	t.Parallel()
	w := sqlite(t)
	storetest.Fill(t, w)
	for _, table := range vouchedTables() {
		if lines(t, w.Raw, "select cast(count(*) as text) from "+table)[0] == "0" {
			t.Errorf("Fill of storetest writes no row of %s", table)
		}
	}
	found := storetest.CheckLog(t, w.Store)
	for _, kind := range bloc.Bound {
		if !found[kind] {
			t.Errorf("no year was found of an act done to %s…: yearsOf of blocrows does not know it, or Fill does no such act", kind)
		}
	}
}

// TestSuiteRunsAll: every test of the suite is named by the list of Run, or by a test that is. One that is not is never
// called, and nothing else would say so.
func TestSuiteRunsAll(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("storetest/*.go")
	if err != nil {
		t.Fatal(err)
	}
	named := map[string]bool{}
	var tests []string
	for _, f := range files {
		file, err := parser.ParseFile(token.NewFileSet(), f, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			switch x := n.(type) {
			case *ast.KeyValueExpr: // of the list
				named[fmt.Sprint(x.Value)] = true
			case *ast.CallExpr:
				named[fmt.Sprint(x.Fun)] = true
			case *ast.FuncDecl:
				if isSuiteTest(x) {
					tests = append(tests, x.Name.Name)
				}
			}
			return true
		})
	}
	if len(tests) < 60 {
		t.Errorf("only %d tests were found", len(tests))
	}
	for _, name := range tests {
		if !named[name] {
			t.Errorf("%s of storetest is no test that Run calls", name)
		}
	}
}

// isSuiteTest says whether a function has the shape of a test of the suite: func name(t *testing.T, w *World).
func isSuiteTest(fn *ast.FuncDecl) bool {
	p := fn.Type.Params.List
	if fn.Recv != nil || fn.Type.Results != nil || len(p) != 2 || ast.IsExported(fn.Name.Name) {
		return false
	}
	star, ok := p[1].Type.(*ast.StarExpr)
	return ok && fmt.Sprint(star.X) == "World"
}
