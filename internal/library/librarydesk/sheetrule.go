package librarydesk

import (
	"net/url"
	"slices"
	"strconv"
	"strings"

	"thidua/internal/fault"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/vn"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// Names of rules in an address: the base, a new base, a new row, a row by its code, and a row without a code by its
// turn.
const (
	baseName  = "goc"
	freshBase = "goc-moi"
	freshRow  = "hang-moi"
	byTurn    = "hang~"
)

const (
	spareRows = 3  // empty rows at the end of a table
	mostRows  = 60 // of a table in a form; a longer one is changed as text
)

// ruleName is what a row of a line is called in an address.
func ruleName(l *sheet.Line, i int) string {
	if code := l.Adjust[i].Code; code != "" {
		return "ma-" + code
	}
	return byTurn + strconv.Itoa(i)
}

// ruleAt returns the rule of that name, nil where there is none; a new one for the names of new ones.
func ruleAt(l *sheet.Line, name string) *sheet.Rule {
	switch name {
	case baseName:
		return l.Base
	case freshBase, freshRow:
		return &sheet.Rule{}
	}
	for i, r := range l.Adjust {
		if ruleName(l, i) == name {
			return r
		}
	}
	return nil
}

// setRule puts a rule where its name says; nil removes it.
func setRule(l *sheet.Line, name string, r *sheet.Rule) {
	switch name {
	case baseName, freshBase:
		l.Base = r
		return
	case freshRow:
		l.Adjust = append(l.Adjust, r)
		return
	}
	for i := range l.Adjust {
		if ruleName(l, i) == name {
			l.Adjust[i] = r
		}
	}
	l.Adjust = slices.DeleteFunc(l.Adjust, func(r *sheet.Rule) bool { return r == nil })
}

// chosenWay is the way of which the form is shown: the one that was asked for, else the rule's own; "" where there is
// none yet.
func chosenWay(c *web.Ctx, r *sheet.Rule) string {
	if way := c.R.URL.Query().Get("cach"); slices.Contains(formWays, way) {
		return way
	}
	return wayOf(r)
}

// ruleOf is a rule of a line as the form of the address shows it.
func ruleOf(c *web.Ctx, l *sheet.Line) (*sheet.Rule, string, error) {
	name := c.Path("name")
	r := ruleAt(l, name)
	if r == nil || name == freshBase && l.Base != nil {
		return nil, "", web.NotFound()
	}
	way := chosenWay(c, r)
	shown := *r
	if way != wayOf(r) {
		plain(&shown)
	}
	if way != "" && way == wayOf(r) && !expressible(c, r) {
		return nil, "", fault.New(fault.Conflict, words.M("sheetline.onlytext"))
	}
	return &shown, way, nil
}

func (d *Desk) ruleShow(c *web.Ctx) (*web.FormPage, error) {
	e, _, l, p, err := d.linePageOf(c)
	if err != nil {
		return nil, err
	}
	r, way, err := ruleOf(c, l)
	if err != nil {
		return nil, err
	}
	name, m := c.Path("name"), &lineMore{}
	m.Ways = waysOf(c, name, way)
	p.Title = ruleTitle(c, name, r)
	if way == "" {
		p.Page, p.More = "sheetways", m
		return p, nil
	}
	if name == freshRow && r.Code == "" {
		r.Code = nextRow(l)
	}
	m.Way, m.Levels = c.T("sheetline.wayhint."+way), way == "levels"
	p.Form.Fields = ruleFields(c, r, way, sentRows(c, r))
	p.Form.Fields[0].Optional = name == baseName || name == freshBase
	m.lay(p.Form.Fields)
	d.besideLine(c, e, l.Code, p, m, true)
	return p, nil
}

func ruleTitle(c *web.Ctx, name string, r *sheet.Rule) string {
	switch name {
	case baseName, freshBase:
		return c.T("sheetline.baserule")
	case freshRow:
		return c.T("sheetline.newrow")
	}
	return c.T("sheetline.rowrule", firstText(r.Code, r.Text))
}

// nextRow suggests the code of the next row of a line.
func nextRow(l *sheet.Line) string {
	if len(l.Adjust) == 0 {
		return l.Code + ".1"
	}
	last := l.Adjust[len(l.Adjust)-1].Code
	if head := strings.TrimRight(last, "0123456789"); head != last {
		return head + nextNumber(last[len(head):])
	}
	return ""
}

// waysOf are the ways that a rule can be given instead of its own.
func waysOf(c *web.Ctx, name, own string) []ui.Link {
	var out []ui.Link
	base := name == baseName || name == freshBase
	for _, way := range formWays {
		if way == own || (way == "leader" || way == "start") && !base {
			continue
		}
		out = append(out, ui.Link{
			Text: c.T("sheetline.way." + way), Href: c.R.URL.EscapedPath() + "?" + url.Values{"cach": {way}}.Encode(),
		})
	}
	return out
}

// sentRows is how many empty rows a table gets: a few, or as many as were sent.
func sentRows(c *web.Ctx, r *sheet.Rule) int {
	have := max(len(r.Bands), len(r.Levels))
	for i := mostRows - 1; i >= have+spareRows; i-- {
		if c.R.PostForm.Has(rowField(i, "points")) {
			return i + 1 - have
		}
	}
	return spareRows
}

// tableRow is a row of a table in the form: the names of its fields.
type tableRow struct {
	N     int
	Cells []string
	Note  string // what the proof-reader says of it
}

// lay parts the fields of a form into those by themselves and those in rows. The rows stand where the first of them
// does.
func (m *lineMore) lay(fields []ui.Field) {
	for _, f := range fields {
		row, _, is := strings.Cut(f.Name, ".")
		if !is {
			m.Plain = append(m.Plain, f.Name)
			continue
		}
		n := kit.SmallNumber(strings.TrimPrefix(row, "r")) + 1
		if len(m.Rows) < n {
			m.Rows = append(m.Rows, tableRow{N: n})
		}
		m.Rows[n-1].Cells = append(m.Rows[n-1].Cells, f.Name)
	}
}

func (d *Desk) ruleSave(c *web.Ctx, in web.In) (string, words.Msg, error) {
	code, name := c.Path("item"), c.Path("name")
	t := typingOf(in)
	err := d.rework(c, func(x *sheetfile.Text) ([]ui.Field, error) {
		r, way, err := ruleOf(c, x.Line(code))
		if err != nil {
			return nil, err
		}
		if name == freshRow {
			return []ui.Field{{}}, nil // a new row overwrites nothing
		}
		return ruleFields(c, r, way, sentRows(c, r)), nil
	}, func(x *sheetfile.Text) (string, error) {
		return t.change(x, code, func(l *sheet.Line) { typedRule(c, t, x, l) })
	})
	return sheetLinePath(c.Path("id"), code), words.M("done.linesaved", code), err
}

// typedRule puts what was typed into the rule that the address names.
func typedRule(c *web.Ctx, t *typing, x *sheetfile.Text, l *sheet.Line) {
	name := c.Path("name")
	r := ruleAt(l, name)
	if r == nil {
		return
	}
	changed := *r
	way := chosenWay(c, r)
	takeRule(t, &changed, way)
	if name != baseName && name != freshBase && changed.Code == "" && r.Code != "" {
		t.f.Field("code", words.M("sheet.nocode"))
	}
	setRule(l, name, &changed)
	if way != "share" {
		return
	}
	for _, of := range []string{"actual", "target"} { // a figure of that name is made where there is none
		fact := t.text(of)
		if fact != "" && !knows(x.Sheet(), fact) {
			l.Facts = append(l.Facts, &sheet.Fact{
				Name: fact, Ask: words.Capital(fact), Kind: sheet.Decimal, Measure: t.text("measure"),
			})
		}
	}
}

// knows says whether the sheet as it is written names a figure.
func knows(s *sheet.Sheet, name string) bool {
	have := func(f *sheet.Fact) bool { return vn.Key(f.Name) == vn.Key(name) }
	if slices.ContainsFunc(s.Facts, have) {
		return true
	}
	var in func(list []*sheet.Line) bool
	in = func(list []*sheet.Line) bool {
		return slices.ContainsFunc(list, func(l *sheet.Line) bool {
			found := slices.ContainsFunc(l.Facts, have) || in(l.Lines)
			l.EachRule(func(r *sheet.Rule) {
				found = found || r.Fact != nil && have(r.Fact) || r.Code != "" && vn.Key(r.Code) == vn.Key(name)
			})
			return found
		})
	}
	return in(s.Lines)
}

func (d *Desk) ruleRemoveShow(c *web.Ctx) (*web.FormPage, error) {
	_, _, l, p, err := d.linePageOf(c)
	if err != nil {
		return nil, err
	}
	r := ruleAt(l, c.Path("name"))
	if r == nil {
		return nil, web.NotFound()
	}
	p.Form.Submit = c.T("sheetline.ruleremove")
	p.Intro = c.T("sheetline.ruleremovehint", firstText(r.Text, r.Code, lineLabel(l)), ruleSays(c, l, r))
	return p, nil
}

func (d *Desk) ruleRemove(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	code := c.Path("item")
	err := d.strict(c, func(x *sheetfile.Text) (string, error) {
		return x.Change(code, func(l *sheet.Line) { setRule(l, c.Path("name"), nil) })
	})
	return sheetLinePath(c.Path("id"), code), words.M("done.removed"), err
}
