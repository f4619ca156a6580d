package librarydesk

import (
	"io/fs"
	"testing"

	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/web"
	"thidua/internal/web/ui"
	"thidua/internal/words"
	"thidua/sheets"
)

// typedBack is what a browser sends back of a form that nobody touched.
func typedBack(fields []ui.Field) *typing {
	in := web.In{}
	for _, f := range fields {
		in[f.Name] = f.Value
	}
	return typingOf(in)
}

// TestFormsGiveBack opens the form of every line, rule and figure of every shipped sheet that has one and saves it as
// it is: no byte of the sheet changes. Most rules have a form.
func TestFormsGiveBack(t *testing.T) {
	c := &web.Ctx{Lang: words.Vietnamese}
	names, err := fs.Glob(sheets.Files, "*.yaml")
	if err != nil || len(names) < 10 {
		t.Fatal(names, err)
	}
	formed, others := 0, 0
	for _, name := range names {
		data, err := sheets.Files.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		x, _, err := sheetfile.OpenText(string(data))
		if x == nil || err != nil {
			t.Fatal(name, err)
		}
		same := func(what, code string, form *typing, take func(l *sheet.Line)) {
			t.Helper()
			if out, err := form.change(x, code, take); err != nil || out != string(data) {
				t.Errorf("%s, %s %s: %v, changed %v", name, code, what, err, out != string(data))
			}
		}
		each(x.Sheet().Lines, func(l *sheet.Line) {
			form := typedBack(lineFields(c, x.Sheet(), l, len(l.Lines) > 0))
			same("line", l.Code, form, func(l *sheet.Line) { takeLine(form, l) })
			for _, f := range l.Facts {
				form := typedBack(factFields(c, f))
				same("fact "+f.Name, l.Code, form, func(l *sheet.Line) { takeFact(form, factAt(l, f.Name)) })
			}
			rules := map[string]*sheet.Rule{}
			if l.Base != nil {
				rules[baseName] = l.Base
			}
			for i, r := range l.Adjust {
				rules[ruleName(l, i)] = r
			}
			for of, r := range rules {
				if !expressible(c, r) {
					others++
					continue
				}
				formed++
				way := wayOf(r)
				form := typedBack(ruleFields(c, r, way, spareRows))
				same("rule "+of, l.Code, form, func(l *sheet.Line) {
					fresh := *ruleAt(l, of)
					takeRule(form, &fresh, way)
					setRule(l, of, &fresh)
				})
			}
		})
	}
	if formed < 200 || formed < 20*others {
		t.Errorf("%d rules have a form, %d have none", formed, others)
	}
	t.Logf("%d rules have a form, %d have none", formed, others)
}

func each(list []*sheet.Line, do func(l *sheet.Line)) {
	for _, l := range list {
		do(l)
		each(l.Lines, do)
	}
}
