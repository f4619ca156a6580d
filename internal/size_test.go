package internal_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Ceilings fail, aims only show.
const (
	fileCeiling     = 600
	fileAim         = 400
	functionCeiling = 70
	functionAim     = 40
	nestingCeiling  = 4 // the aim is 3
)

type goFile struct {
	path string // from the root of the project
	text string
	test bool
}

// goFiles returns the project's Go files.
func goFiles(t *testing.T) []goFile {
	t.Helper()
	var out []goFile
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && strings.HasPrefix(d.Name(), ".") && d.Name() != ".." {
			return filepath.SkipDir
		}
		if !strings.HasSuffix(path, ".go") {
			return nil
		}
		data, err := os.ReadFile(path)
		out = append(out, goFile{filepath.ToSlash(path[len("../"):]), string(data), strings.HasSuffix(path, "_test.go")})
		return err
	})
	if err != nil || len(out) < 20 {
		t.Fatal("the project's files were not found: ", err)
	}
	return out
}

func TestSizes(t *testing.T) {
	long, large := 0, 0
	fset := token.NewFileSet()
	for _, f := range goFiles(t) {
		lines := strings.Count(f.text, "\n")
		if lines > fileAim && !f.test {
			large++
			t.Logf("%s has %d lines; the aim is %d", f.path, lines, fileAim)
		}
		if lines > fileCeiling {
			t.Errorf("%s has %d lines; the ceiling is %d", f.path, lines, fileCeiling)
		}
		file, err := parser.ParseFile(fset, f.path, f.text, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok || fn.Body == nil {
				continue
			}
			n := fset.Position(fn.End()).Line - fset.Position(fn.Pos()).Line + 1
			if n > functionAim && !f.test {
				long++
				t.Logf("%s: %s has %d lines; the aim is %d", f.path, fn.Name.Name, n, functionAim)
			}
			if n > functionCeiling && !f.test {
				t.Errorf("%s: %s has %d lines; the ceiling is %d", f.path, fn.Name.Name, n, functionCeiling)
			}
			if deep := nesting(fn.Body, 0); deep > nestingCeiling && !f.test {
				t.Errorf("%s: %s nests %d deep; the ceiling is %d", f.path, fn.Name.Name, deep, nestingCeiling)
			}
		}
	}
	t.Logf("%d functions and %d files are past their aim", long, large)
}

// nesting returns how deep conditions and loops stand in each other. An else-if chain and the cases of a switch do not
// count twice.
func nesting(n ast.Node, depth int) int {
	deepest := depth
	ast.Inspect(n, func(c ast.Node) bool {
		if c == n || c == nil {
			return true
		}
		switch s := c.(type) {
		case *ast.FuncLit:
			deepest = max(deepest, nesting(s.Body, 0))
			return false
		case *ast.IfStmt:
			deepest = max(deepest, nesting(s.Body, depth+1))
			if s.Else != nil {
				deepest = max(deepest, nesting(&ast.BlockStmt{List: []ast.Stmt{s.Else}}, depth))
			}
			return false
		case *ast.ForStmt:
			deepest = max(deepest, nesting(s.Body, depth+1))
			return false
		case *ast.RangeStmt:
			deepest = max(deepest, nesting(s.Body, depth+1))
			return false
		case *ast.SwitchStmt:
			deepest = max(deepest, nesting(s.Body, depth+1))
			return false
		case *ast.TypeSwitchStmt:
			deepest = max(deepest, nesting(s.Body, depth+1))
			return false
		}
		return true
	})
	return deepest
}

// TestExportedIsDocumented asks for a comment on every exported name, and for a package comment.
func TestExportedIsDocumented(t *testing.T) {
	fset := token.NewFileSet()
	documented := map[string]bool{}
	packages := map[string]bool{}
	for _, f := range goFiles(t) {
		if f.test {
			continue
		}
		file, err := parser.ParseFile(fset, f.path, f.text, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		pkg := filepath.Dir(f.path)
		packages[pkg] = true
		documented[pkg] = documented[pkg] || file.Doc != nil
		for _, d := range file.Decls {
			undocumented(t, f.path, d)
		}
	}
	for pkg := range packages {
		if !documented[pkg] {
			t.Errorf("package %s has no comment", pkg)
		}
	}
}

func undocumented(t *testing.T, path string, d ast.Decl) {
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Name.IsExported() && d.Doc == nil && exportedReceiver(d) && !interfaceMethod(d.Name.Name) {
			t.Errorf("%s: %s has no comment", path, d.Name.Name)
		}
	case *ast.GenDecl:
		for _, s := range d.Specs {
			switch s := s.(type) {
			case *ast.TypeSpec:
				if s.Name.IsExported() && d.Doc == nil && s.Doc == nil {
					t.Errorf("%s: type %s has no comment", path, s.Name.Name)
				}
			case *ast.ValueSpec:
				if s.Names[0].IsExported() && d.Doc == nil && s.Doc == nil && s.Comment == nil {
					t.Errorf("%s: %s has no comment", path, s.Names[0].Name)
				}
			}
		}
	}
}

// interfaceMethod names methods that say nothing new about a known interface.
func interfaceMethod(name string) bool { return name == "Error" }

func exportedReceiver(d *ast.FuncDecl) bool {
	if d.Recv == nil {
		return true
	}
	typ := d.Recv.List[0].Type
	if star, ok := typ.(*ast.StarExpr); ok {
		typ = star.X
	}
	id, ok := typ.(*ast.Ident)
	return ok && id.IsExported()
}

// TestNoUnfinishedMarks refuses marks of work left for later.
func TestNoUnfinishedMarks(t *testing.T) {
	for _, f := range goFiles(t) {
		if f.path == "internal/size_test.go" {
			continue
		}
		for _, mark := range []string{"TO" + "DO", "FIX" + "ME", "XX" + "X", "not imple" + "mented"} {
			if strings.Contains(f.text, mark) {
				t.Errorf("%s has a mark of unfinished work: %s", f.path, mark)
			}
		}
	}
}
