package org_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"thidua/internal/fault"
	"thidua/internal/org"
)

// list makes a list of units of "code parent name" lines.
func list(lines ...string) []org.Row {
	var out []org.Row
	for i, line := range lines {
		part := strings.SplitN(line, ",", 3)
		out = append(out, org.Row{At: i + 1, Parent: part[1], Unit: unit("", part[0], "", part[2])})
	}
	return out
}

// noted are the faults of a list: row and key.
func noted(list []org.RowFault) string {
	var out []string
	for _, f := range list {
		out = append(out, fmt.Sprint(f.At, " ", f.Msg.Key))
	}
	return strings.Join(out, ", ")
}

// TestImport: a superior may stand above or below those under it, or be there already; all come in with one act.
func TestImport(t *testing.T) {
	s, shelf := newService()
	faults, err := s.Import(ctx, by, list(
		"doi-1,PHÒNG 9,Đội 1", "phong-9,so tu phap,Phòng  9", "cuc,,Cu\u0323c", "doi-2,phong-9,Đội 2",
	))
	check(t, err)
	if len(faults) > 0 {
		t.Fatal(noted(faults))
	}
	above := func(code string) string {
		u, err := s.Store.UnitByCode(ctx, code)
		check(t, err)
		if u.Version != 1 || len(u.ID) != 26 {
			t.Errorf("%+v", u)
		}
		if u.Parent == "" {
			return ""
		}
		return shelf.units[u.Parent].Code
	}
	for code, want := range map[string]string{
		"doi-1": "phong-9", "phong-9": "so-tu-phap", "cuc": "", "doi-2": "phong-9",
	} {
		if got := above(code); got != want {
			t.Errorf("%s is under %q, want %q", code, got, want)
		}
	}
	if u, err := s.Store.UnitByCode(ctx, "cuc"); err != nil || u.Names[0].Text != "Cục" {
		t.Errorf("%+v %v", u, err)
	}
	last(t, shelf, "unit.import", "units")
	if len(shelf.acts) != 1 || len(shelf.units) != 7 {
		t.Errorf("%d acts, %d units", len(shelf.acts), len(shelf.units))
	}
}

// TestImportFaults: every row that is wrong is named, those that hang on it are not blamed, and nothing comes in.
func TestImportFaults(t *testing.T) {
	for _, c := range []struct {
		what string
		rows []org.Row
		want string
	}{
		{"taken, in another spelling", list("Sở Tư pháp,,Sở"), "1 store.taken"},
		{"under nothing", list("a,không có,A"), "1 org.noparent"},
		{"under itself", list("a,a,A"), "1 org.noparent"},
		{
			"two faults, and one row below a wrong one", list("tinh,,T", "a,không có,A", "b,a,B"),
			"1 store.taken, 2 org.noparent",
		},
		{"under one that is taken", list("tinh,,T", "b,tinh,B"), "1 store.taken"},
		{"a circle of two", list("a,b,A", "b,a,B"), "2 org.deep"},
		{"a circle of three", list("a,b,A", "b,c,B", "c,a,C"), "1 org.deep"},
		{"a superior with other marks", list("a,tính,A"), "1 org.othermarks"},
		{"a superior of the list with other marks", list("tan-an,,Tân An", "a,Tấn An,A"), "2 org.othermarks"},
		{"a code twice, in another spelling", list("a,,A", "b,,B", "Á,,Á"), "3 org.rowtwice"},
		{"a code three times, and one below it", list("a,,A", "a,,A", "a,,A", "b,a,B"), "2 org.rowtwice, 3 org.rowtwice"},
		{"without a name", list("a,,A", "b,,"), "2 org.name"},
		{"below one without a name", list("b,a,B", "a,,"), "2 org.name"},
		{"without a code, twice", list(",,A", "-,,B"), "1 org.code, 2 org.code"},
		{"two faults of a row", list("-,,"), "1 org.code, 1 org.name"},
		{"one below that", list("b,a,B", "a,tính,A"), "2 org.othermarks"},
	} {
		s, shelf := newService()
		faults, err := s.Import(ctx, by, c.rows)
		check(t, err)
		if got := noted(faults); got != c.want {
			t.Errorf("%s: %q, want %q", c.what, got, c.want)
		}
		if len(shelf.units) != 3 || len(shelf.acts) != 0 {
			t.Errorf("%s: something was written", c.what)
		}
	}
}

// TestImportTwice: the row that repeats a code says where it stands first.
func TestImportTwice(t *testing.T) {
	s, _ := newService()
	rows := list("a,,A", "b,,B", "A,,Khác")
	rows[0].At, rows[2].At = 4, 9
	faults, err := s.Import(ctx, by, rows)
	check(t, err)
	if len(faults) != 1 || faults[0].At != 9 || !slices.Equal(faults[0].Msg.Args, []any{"A", 4}) {
		t.Errorf("%+v", faults)
	}
}

// TestImportDeep: a list that begins with its lowest unit has at most nine levels, as the tree has.
func TestImportDeep(t *testing.T) {
	chain := func(levels int) []org.Row {
		var lines []string
		for i := range levels {
			lines = append(lines, fmt.Sprintf("c%d,c%d,C", i, i+1))
		}
		lines[levels-1] = strings.Replace(lines[levels-1], fmt.Sprintf("c%d,C", levels), ",C", 1)
		return list(lines...)
	}
	for levels, want := range map[int]string{9: "", 10: "10 org.deep"} {
		s, shelf := newService()
		faults, err := s.Import(ctx, by, chain(levels))
		check(t, err)
		if got := noted(faults); got != want {
			t.Errorf("%d levels: %q, want %q", levels, got, want)
		}
		if added := len(shelf.units) - 3; want == "" && added != levels {
			t.Errorf("%d units came in, want %d", added, levels)
		}
	}
}

// TestImportDeepDown: a list that begins at the top has at most nine levels too, those that are there already counted.
func TestImportDeepDown(t *testing.T) {
	chain := func(levels int, under string) []org.Row {
		var lines []string
		for i := range levels {
			lines = append(lines, fmt.Sprintf("d%d,%s,D", i, under))
			under = fmt.Sprintf("d%d", i)
		}
		return list(lines...)
	}
	for _, c := range []struct {
		what   string
		levels int
		under  string
		want   string
	}{
		{"nine from the top", 9, "", ""},
		{"ten from the top", 10, "", "10 org.deep"},
		{"eight under the top", 8, "tinh", ""},
		{"nine under the top", 9, "tinh", "9 org.deep"},
		{"seven under the second level", 7, "so-tu-phap", ""},
		{"eight under the second level", 8, "so-tu-phap", "8 org.deep"},
	} {
		s, shelf := newService()
		had := len(shelf.units)
		faults, err := s.Import(ctx, by, chain(c.levels, c.under))
		check(t, err)
		if got := noted(faults); got != c.want {
			t.Errorf("%s: %q, want %q", c.what, got, c.want)
		}
		if c.want != "" && len(shelf.units) != had {
			t.Errorf("%s: something was written", c.what)
		}
	}
}

// TestImportOrder: in whichever order the rows of a list stand, the same tree comes in.
func TestImportOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, shelf := newService()
		clear(shelf.units)
		want := map[string]string{}
		var lines []string
		for i := range rapid.IntRange(1, 8).Draw(t, "units") {
			code, parent := fmt.Sprint("c", i), ""
			if i > 0 && rapid.Bool().Draw(t, "below another") {
				parent = fmt.Sprint("c", rapid.IntRange(0, i-1).Draw(t, "under"))
			}
			want[code] = parent
			lines = append(lines, code+","+parent+",C")
		}
		faults, err := s.Import(ctx, by, list(rapid.Permutation(lines).Draw(t, "order")...))
		if err != nil || len(faults) > 0 {
			t.Fatal(err, noted(faults))
		}
		for _, u := range shelf.units {
			got := ""
			if u.Parent != "" {
				got = shelf.units[u.Parent].Code
			}
			if got != want[u.Code] {
				t.Fatalf("%s is under %q, want %q", u.Code, got, want[u.Code])
			}
		}
		if len(shelf.units) != len(want) {
			t.Fatalf("%d units, want %d", len(shelf.units), len(want))
		}
	})
}

// TestImportBroken: a failure of the database is no fault of a row.
func TestImportBroken(t *testing.T) {
	for _, method := range []string{"UnitByCode", "AddUnit"} {
		for _, rows := range [][]org.Row{list("a,so-tu-phap,A"), list("b,a,B", "a,,A")} {
			s, shelf := newService()
			shelf.broken = method
			if faults, err := s.Import(ctx, by, rows); !errors.Is(err, errBroken) || faults != nil {
				t.Errorf("%s: %v %v", method, noted(faults), err)
			}
			if len(shelf.acts) != 0 || len(shelf.units) != 3 {
				t.Errorf("%s: something was written", method)
			}
		}
	}
}

// TestNamed: a code without marks finds any unit; a mark that is typed means that mark, of the code or of a name, the
// old ones too.
func TestNamed(t *testing.T) {
	s, shelf := newService()
	u := unit("u-tan-an", "tan-an", "", "Phường Tân An")
	u.Names = append(u.Names, org.Name{From: *on(2020, 1, 1), Text: "Phường Tân Ân"})
	shelf.units[u.ID] = u
	for typed, want := range map[string]string{
		"tan-an": "", "TAN AN": "", "tân-an": "", "Tân Ân": "", "tấn-an": "invalid org.othermarks",
		"tan-ẩn": "invalid org.othermarks", "không-có": "notfound org.nounit", "": "notfound org.nounit",
	} {
		got, err := org.Named(ctx, s.Store, typed)
		if said(err) != want {
			t.Errorf("%q: %q, want %q", typed, said(err), want)
		}
		if want == "" && (got == nil || got.ID != "u-tan-an") {
			t.Errorf("%q finds %+v", typed, got)
		}
		var f *fault.Error
		if errors.As(err, &f) && f.Kind == fault.Invalid && !slices.Contains(f.Msg.Args, any("Phường Tân Ân")) {
			t.Errorf("%q: the fault does not say whose code it is today: %v", typed, f.Msg.Args)
		}
	}
	shelf.broken = "UnitByCode"
	if _, err := org.Named(ctx, s.Store, "tan-an"); !errors.Is(err, errBroken) {
		t.Error(err)
	}
}
