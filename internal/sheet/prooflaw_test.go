package sheet_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"thidua/internal/exact"
	"thidua/internal/finding"
	"thidua/internal/sheet"
)

// built is a sheet made of values, readied as one that was read from a file.
func built(t *rapid.T, scale exact.Num, lines ...*sheet.Line) *sheet.Sheet {
	s := &sheet.Sheet{
		Format: sheet.Format, ID: "thu", Version: 1, Year: 2023, Title: "Bảng điểm thử", Scale: scale, Lines: lines,
	}
	if found := sheet.Resolve(s); !s.Resolved() {
		t.Fatal(found)
	}
	return s
}

func num(n int64) *exact.Num {
	v := exact.New(n)
	return &v
}

// kinds are the kinds of findings of the proof-reader in a sheet.
func kinds(s *sheet.Sheet) map[string][]finding.Finding {
	out := map[string][]finding.Finding{}
	for _, f := range sheet.Proofread(s) {
		out[f.Kind] = append(out[f.Kind], f)
	}
	return out
}

// halves are the figures that a sheet of bands can be asked about: whole ones for a count, halves for a number.
func halves(kind sheet.FactKind, least, most int64) []exact.Num {
	var out []exact.Num
	for n := 2 * least; n <= 2*most; n++ {
		if kind != sheet.Count || n%2 == 0 {
			out = append(out, exact.Frac(n, 2))
		}
	}
	return out
}

// TestBandsLaw: whatever the ranges of a table are, the proof-reader speaks of a gap just where some figure is in none,
// of an overlap or a covered row just where some figure is in two, and of a row in vain where a row is never used. Edges
// stand on halves, so that between two figures that are tried nothing else can happen but between wholes of a number.
func TestBandsLaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		kind := rapid.SampledFrom([]sheet.FactKind{sheet.Count, sheet.Decimal}).Draw(t, "kind")
		fact := &sheet.Fact{Kind: kind, Min: num(0), Max: num(4)}
		var bands []*sheet.Band
		for i := range rapid.IntRange(1, 4).Draw(t, "bands") {
			b := anyBand(t)
			if b.Span().Empty() || b == (sheet.Band{}) {
				t.Skip("no band")
			}
			b.Code, b.Points = fmt.Sprint("b", i), num(10)
			bands = append(bands, &b)
		}
		base := &sheet.Rule{Code: "r", Fact: fact, Bands: bands}
		found := kinds(built(t, exact.New(10), &sheet.Line{Code: "a", Short: "A", Max: num(10), Base: base}))

		figures := halves(kind, 0, 4)
		if kind == sheet.Decimal { // quarters lie between the edges
			for n := int64(0); n <= 16; n++ {
				figures = append(figures, exact.Frac(n, 4))
			}
		}
		none, twice, used := false, false, map[string]bool{}
		for _, x := range figures {
			in := slices.DeleteFunc(slices.Clone(bands), func(b *sheet.Band) bool { return !b.Has(x) })
			none, twice = none || len(in) == 0, twice || len(in) > 1
			if len(in) > 0 {
				used[in[0].Code] = true
			}
		}
		covered := slices.ContainsFunc(found["dead-row"], func(f finding.Finding) bool {
			return f.Msg.Key == "proof.coveredband"
		})
		if got := len(found["gap"]) > 0; got != none {
			t.Fatalf("a figure in no band: %v, a gap: %v", none, found["gap"])
		}
		if got := len(found["overlap"]) > 0 || covered; got != twice {
			t.Fatalf("a figure in two bands: %v, overlaps: %v %v", twice, found["overlap"], found["dead-row"])
		}
		for _, f := range found["dead-row"] {
			if used[f.Code] {
				t.Fatalf("%s is in vain, and used: %v", f.Code, f)
			}
		}
	})
}

// tree draws groups whose maxima are the sums of those below, down to lines; it returns the lines in order.
func tree(t *rapid.T, code string, depth int) *sheet.Line {
	l := &sheet.Line{Code: code, Short: code}
	below := 0
	if depth > 0 {
		below = rapid.IntRange(0, 3).Draw(t, "below "+code)
	}
	if below == 0 {
		l.Max = num(rapid.Int64Range(1, 20).Draw(t, "max "+code))
		return l
	}
	sum := exact.Num{}
	for i := range below {
		c := tree(t, fmt.Sprint(code, ".", i+1), depth-1)
		sum = sum.Add(*c.Max)
		l.Lines = append(l.Lines, c)
	}
	l.Max = &sum
	return l
}

// TestSumsLaw: a tree that adds up has no wrong sum; where one maximum is changed, the sum of the group above it is
// wrong, and its own where it is a group, and no other.
func TestSumsLaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		top := tree(t, "I", 3)
		s := built(t, *top.Max, top)
		if found := kinds(s)["sum-mismatch"]; len(found) != 0 {
			t.Fatalf("it adds up: %v", found)
		}
		l := rapid.SampledFrom(s.Nodes()).Draw(t, "changed")
		more := l.Max.Add(exact.New(1))
		l.Max = &more
		want := []string{""} // the scale is above the topmost group
		if at := strings.LastIndex(l.Code, "."); at > 0 {
			want = []string{l.Code[:at]}
		}
		if len(l.Lines) > 0 {
			want = append(want, l.Code)
		}
		var got []string
		for _, f := range sheet.Proofread(s) {
			if f.Kind == "sum-mismatch" {
				got = append(got, f.Code)
			}
		}
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Fatalf("%s is one more: %q, want %q", l.Code, got, want)
		}
	})
}

// TestNumberingLaw: of lines with any numbers just those are missing that stand between two that are there, where not
// more than nine in a row are; more than that is another numbering.
func TestNumberingLaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		there := rapid.SliceOfNDistinct(rapid.IntRange(1, 40), 1, 12, rapid.ID).Draw(t, "numbers")
		var lines []*sheet.Line
		for _, n := range there {
			lines = append(lines, &sheet.Line{Code: fmt.Sprint("a.", n), Short: "A", Max: num(1)})
		}
		s := built(t, exact.New(int64(len(there))), lines...)
		slices.Sort(there)
		var want []string
		for i := 1; i < len(there); i++ {
			for n := there[i-1] + 1; n < there[i] && there[i]-there[i-1] <= 10; n++ {
				want = append(want, fmt.Sprint("a.", n))
			}
		}
		var got []string
		for _, f := range kinds(s)["missing-row"] {
			got = append(got, f.Code)
		}
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Fatalf("of %v are missing %q, want %q", there, got, want)
		}
	})
}

// TestGradesLaw: a grade is given to some total of the sheet just where the proof-reader does not say that it never is.
func TestGradesLaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		const most = 10
		s := built(t, exact.New(most), &sheet.Line{Code: "a", Short: "A", Max: num(most)})
		for i := range rapid.IntRange(1, 4).Draw(t, "grades") {
			g := &sheet.Grade{Name: fmt.Sprint("loại ", i)}
			if rapid.IntRange(0, 3).Draw(t, "from a total") > 0 {
				g.From = num(rapid.Int64Range(1, most+2).Draw(t, "from"))
			}
			s.Grades = append(s.Grades, g)
		}
		given := map[string]bool{}
		for total := int64(0); total <= most; total++ {
			for _, g := range s.Grades {
				if g.From == nil || !exact.New(total).Less(*g.From) {
					given[g.Name] = true
					break
				}
			}
		}
		never := map[string]bool{}
		for _, f := range kinds(s)["never-fires"] {
			never[f.Code] = true
		}
		for _, g := range s.Grades {
			if given[g.Name] == never[g.Name] {
				t.Fatalf("%s is given: %v, never: %v", g.Name, given[g.Name], never[g.Name])
			}
		}
	})
}

// TestReachOfParts: what a sum can give is the sum of what its parts can; the highest and the choice give nothing that
// none of the parts can.
func TestReachOfParts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var parts []*sheet.Rule
		least, most, low, high := exact.Num{}, exact.Num{}, exact.Num{}, exact.Num{}
		for i := range rapid.IntRange(1, 4).Draw(t, "parts") {
			n := exact.New(rapid.Int64Range(-9, 9).Draw(t, "points"))
			parts = append(parts, &sheet.Rule{Start: &n})
			least, most = least.Add(n), most.Add(n)
			if i == 0 {
				low, high = n, n
			}
			low, high = exact.Min(low, n), exact.Max(high, n)
		}
		for what, c := range map[string]struct {
			rule     sheet.Rule
			from, to exact.Num
		}{
			"sum": {sheet.Rule{Sum: parts}, least, most}, "highest": {sheet.Rule{Highest: parts}, low, high},
			"choose": {sheet.Rule{Choose: parts}, low, high},
		} {
			in := c.rule.Reach(&sheet.Line{})
			if in.Lo.Open || in.Hi.Open || !in.Lo.At.Equal(c.from) || !in.Hi.At.Equal(c.to) {
				t.Fatalf("%s: %+v, want %s to %s", what, in, c.from, c.to)
			}
		}
	})
}
