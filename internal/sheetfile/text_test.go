package sheetfile

import (
	"io/fs"
	"strings"
	"testing"

	"thidua/internal/exact"
	"thidua/internal/sheet"
	"thidua/sheets"
)

// texts are all shipped sheets as somebody wrote them.
func texts(t *testing.T) map[string]*Text {
	t.Helper()
	out := map[string]*Text{}
	names, err := fs.Glob(sheets.Files, "*.yaml")
	if err != nil || len(names) < 10 {
		t.Fatal("no sheets: ", err)
	}
	for _, name := range names {
		data, err := sheets.Files.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		text, found, err := OpenText(string(data))
		if text == nil || err != nil {
			t.Fatal(name, found, err)
		}
		out[name] = text
	}
	return out
}

// each goes to every line of every shipped sheet.
func each(t *testing.T, do func(t *testing.T, x *Text, l *sheet.Line)) {
	t.Helper()
	for name, x := range texts(t) {
		t.Run(name, func(t *testing.T) {
			seen := 0
			var walk func(list []*sheet.Line)
			walk = func(list []*sheet.Line) {
				for _, l := range list {
					if seen++; len(x.src) < 8000 || seen%7 == 1 { // of the longest sheets some lines
						do(t, x, l)
					}
					walk(l.Lines)
				}
			}
			walk(x.Sheet().Lines)
		})
	}
}

// differ returns the text lines in which two texts differ: those only in the first, those only in the second. What is
// the same at both ends is left out.
func differ(a, b string) (gone, fresh []string) {
	x, y := strings.SplitAfter(a, "\n"), strings.SplitAfter(b, "\n")
	for len(x) > 0 && len(y) > 0 && x[0] == y[0] {
		x, y = x[1:], y[1:]
	}
	for len(x) > 0 && len(y) > 0 && x[len(x)-1] == y[len(y)-1] {
		x, y = x[:len(x)-1], y[:len(y)-1]
	}
	return x, y
}

// TestUnchangedLine: a line that is taken and given back as it is changes no byte.
func TestUnchangedLine(t *testing.T) {
	each(t, func(t *testing.T, x *Text, l *sheet.Line) {
		same, err := x.Change(l.Code, func(*sheet.Line) {})
		if err != nil || same != x.src {
			t.Errorf("%s: %v, changed %v", l.Code, err, same != x.src)
		}
		typed, found, err := x.SetLineText(l.Code, x.LineText(l.Code)+"\n")
		if err != nil || found != nil || typed != x.src {
			gone, fresh := differ(x.src, typed)
			t.Errorf("%s as text: %v %v\n-%q\n+%q", l.Code, found, err, gone, fresh)
		}
	})
}

// TestOneChange: a changed value changes the text line on which it stands and no other.
func TestOneChange(t *testing.T) {
	seven := exact.MustParse("7.25")
	each(t, func(t *testing.T, x *Text, l *sheet.Line) {
		if l.Max == nil {
			return
		}
		out, err := x.Change(l.Code, func(l *sheet.Line) { l.Max = &seven })
		if err != nil {
			t.Fatal(l.Code, err)
		}
		gone, fresh := differ(x.src, out)
		if len(gone) != 1 || len(fresh) != 1 || !strings.Contains(fresh[0], "max: 7.25") {
			t.Errorf("%s:\n-%q\n+%q", l.Code, gone, fresh)
		}
	})
}

// TestEveryRuleChanges: each rule and fact of each line can be changed, dropped and put in, and only text lines of that
// line differ.
func TestEveryRuleChanges(t *testing.T) {
	n := 0
	half := exact.MustParse("-0.5")
	each(t, func(t *testing.T, x *Text, l *sheet.Line) {
		within := func(what, out string, err error) {
			t.Helper()
			n++
			if err != nil {
				t.Errorf("%s, %s: %v", l.Code, what, err)
				return
			}
			list, at := x.place(l.Code)
			own := x.own(list, at)
			if !strings.HasPrefix(out, x.src[:own.from]) || !strings.HasSuffix(out, x.src[own.to:]) {
				t.Errorf("%s, %s: the text differs outside the line", l.Code, what)
			}
			for _, c := range strings.Split(x.src[own.from:own.to], "\n") {
				if _, comment, is := strings.Cut(c, " # "); is && !strings.Contains(out, comment) {
					t.Errorf("%s, %s: a comment is gone: %s", l.Code, what, comment)
				}
			}
		}
		for i := range l.Adjust {
			out, err := x.Change(l.Code, func(l *sheet.Line) { l.Adjust[i].Text = "Nội dung, mới: \"khác\" #1" })
			within("text of a row", out, err)
			out, err = x.Change(l.Code, func(l *sheet.Line) { l.Adjust = append(l.Adjust[:i], l.Adjust[i+1:]...) })
			within("without a row", out, err)
			out, err = x.Change(l.Code, func(l *sheet.Line) {
				l.Adjust = append(l.Adjust[:i], append([]*sheet.Rule{{Code: "moi", Each: &half}}, l.Adjust[i:]...)...)
			})
			within("with a row before", out, err)
			out, err = x.Change(l.Code, func(l *sheet.Line) { l.Adjust[i] = &sheet.Rule{Text: "Khác", Points: &half} })
			within("another row", out, err)
		}
		if len(l.Lines) == 0 {
			out, err := x.Change(l.Code, func(l *sheet.Line) {
				l.Base = &sheet.Rule{
					Fact:  &sheet.Fact{Kind: sheet.Count, Measure: "vụ"},
					Bands: []*sheet.Band{{From: &half, Points: &half}, {Below: &half, Decide: true}},
				}
			})
			within("another base", out, err)
			out, err = x.Change(l.Code, func(l *sheet.Line) { l.Base, l.Adjust, l.Facts, l.Floor = nil, nil, nil, &half })
			within("bare", out, err)
			out, err = x.Change(l.Code, func(l *sheet.Line) {
				l.Facts = append(l.Facts, &sheet.Fact{Name: "chỉ số mới", Kind: sheet.YesNo, Ask: "Có [không]?"})
			})
			within("with a fact", out, err)
		}
		if l.Base != nil {
			for i := range l.Base.Bands {
				out, err := x.Change(l.Code, func(l *sheet.Line) { l.Base.Bands[i].Points = &half })
				within("points of a band", out, err)
				out, err = x.Change(l.Code, func(l *sheet.Line) { l.Base.Bands = append(l.Base.Bands[:i], l.Base.Bands[i+1:]...) })
				within("without a band", out, err)
			}
		}
	})
	if n < 300 {
		t.Errorf("only %d changes were tried", n)
	}
	t.Logf("%d changes", n)
}

// TestTreeChanges: lines are added, moved and removed, and what they were is there again when it is undone.
func TestTreeChanges(t *testing.T) {
	each(t, func(t *testing.T, x *Text, l *sheet.Line) {
		two := exact.New(2)
		out, err := x.Add(&sheet.Line{Code: "moi.1", Short: "Dòng mới", Max: &two}, l.Code, false)
		if err != nil {
			t.Fatal(l.Code, err)
		}
		again, _, err := OpenText(out)
		if err != nil {
			t.Fatal(err)
		}
		if back, err := again.Remove("moi.1"); err != nil || back != x.src {
			gone, fresh := differ(x.src, back)
			t.Errorf("%s: adding and removing: %v\n-%q\n+%q", l.Code, err, gone, fresh)
		}
		if _, err := x.Add(&sheet.Line{Code: "moi.1", Short: "Dòng mới", Max: &two}, l.Code, true); err != nil {
			t.Errorf("%s: below: %v", l.Code, err)
		}
		if list, at := x.Siblings(l.Code); at+1 < len(list) {
			moved, err := x.Swap(l.Code)
			if err != nil {
				t.Fatal(l.Code, err)
			}
			y, _, _ := OpenText(moved)
			if back, err := y.Swap(list[at+1].Code); err != nil || back != x.src {
				t.Errorf("%s: moving there and back: %v", l.Code, err)
			}
		}
		if len(x.Sheet().Lines) > 1 {
			if _, err := x.Remove(l.Code); err != nil {
				t.Errorf("%s: removing: %v", l.Code, err)
			}
		}
		if got := x.At(l.At.Line); got != l.Code {
			t.Errorf("line %d is of %q, want %q", l.At.Line, got, l.Code)
		}
	})
}

// odd are texts that somebody may write: other ends of lines, no last end, brackets, values on several lines, comments
// everywhere.
var odd = map[string]string{
	"brackets": "format: 1\nlines: [{code: a, short: Một, max: 1}, {code: b, short: \"Hai, ba\", max: 2, adjust: [{code: b1, each: -1}, {code: b2, points: 1}]}] # hết\nscale: 3\n",
	"no end":   "format: 1\nscale: 3\nlines:\n- code: a\n  short: Một\n  max: 1\n- code: b\n  short: Hai\n  max: 2\n  adjust:\n  - {code: b1, each: -1}\n  - code: b2\n    points: 1",
	"spread": "format: 1\nscale: 3 # ba\nlines:\n  # đầu\n\n  # của a\n  - code: a # mã\n    # chữ\n    short: >-\n      Một dòng\n      dài\n    max: 1 # một\n    # cuối a\n\n" +
		"  # của b\n  - code: b\n    short: Hai\n    text: chữ trên\n      hai dòng\n    max: 2\n    adjust:\n      # trước\n      - {code: b1,\n         each: -1, # trừ\n         cap: 2}\n      - code: b2\n        points: 1\n# hết\nties: []\n",
}

// TestOddTexts does with texts that are written otherwise what is done with the shipped ones.
func TestOddTexts(t *testing.T) {
	two, half := exact.New(2), exact.MustParse("0.5")
	for name, plain := range odd {
		for _, src := range []string{plain, strings.ReplaceAll(plain, "\n", "\r\n")} {
			t.Run(name, func(t *testing.T) {
				x, found, err := OpenText(src)
				if x == nil || err != nil {
					t.Fatal(found, err)
				}
				for _, step := range []func() (string, error){
					func() (string, error) { return x.Change("b", func(l *sheet.Line) { l.Adjust[0].Each = &half }) },
					func() (string, error) { return x.Change("b", func(l *sheet.Line) { l.Adjust = l.Adjust[1:] }) },
					func() (string, error) { return x.Change("b", func(l *sheet.Line) { l.Adjust = l.Adjust[:1] }) },
					func() (string, error) { return x.Change("b", func(l *sheet.Line) { l.Adjust = nil; l.Text = "Khác" }) },
					func() (string, error) {
						return x.Change("a", func(l *sheet.Line) { l.Max = &two; l.Owner = "van-phong" })
					},
					func() (string, error) { return x.Change("a", func(l *sheet.Line) { l.Short = "Một, hai: ba" }) },
					func() (string, error) { return x.Add(&sheet.Line{Code: "c", Short: "Ba", Max: &two}, "b", false) },
					func() (string, error) { return x.Add(&sheet.Line{Code: "c", Short: "Ba", Max: &two}, "a", false) },
					func() (string, error) { return x.Add(&sheet.Line{Code: "c", Short: "Ba", Max: &two}, "a", true) },
					func() (string, error) { return x.Swap("a") },
					func() (string, error) { return x.Remove("a") },
					func() (string, error) { return x.Remove("b") },
				} {
					out, err := step()
					if err != nil {
						t.Error(err)
					}
					if strings.Contains(src, "\r\n") && strings.Count(out, "\n") != strings.Count(out, "\r\n") {
						t.Errorf("two kinds of ends of lines: %q", out)
					}
					if name == "spread" && !strings.Contains(out, "# đầu") ||
						!strings.Contains(out, "# hết") && strings.Contains(src, "# hết") {
						t.Errorf("a comment is gone:\n%s", out)
					}
				}
				out, found, err := x.SetLineText("a", "code: a\nshort: Một\n# ghi chú\nmax: 1.5\n")
				if err != nil || found != nil || !strings.Contains(out, "1.5") {
					t.Errorf("%q %v %v", out, found, err)
				}
				if _, found, _ := x.SetLineText("a", "code: a\nshort: [\n"); len(found) == 0 {
					t.Error("a text that is no line was taken")
				}
			})
		}
	}
}
