package librarydesk

import (
	"net/url"
	"slices"
	"strings"

	"thidua/internal/exact"
	"thidua/internal/fault"
	"thidua/internal/library"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/vn"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// lineMore is what stands beside the form of a line: its rules and figures, the trial, what the proof-reader says.
type lineMore struct {
	Base   []partRow
	Bare   bool // it has no rule of its own for the base
	Adjust []partRow
	Facts  []partRow
	Plain  []string // the fields of the form that stand by themselves
	Rows   []tableRow
	Levels bool // the rows are levels, not bands
	Ways   []ui.Link
	Way    string // what this way of earning points is, in a sentence
	Trial  *trialBox
	Found  []ui.Chip
	Group  bool
	Parts  bool   // the page of the line, not of one of its rules
	At     string // address of the line
}

// partRow is a rule or a figure of a line in a sentence; Href is "" where only the text can change it.
type partRow struct {
	Code, Text, Says, Href, Remove string
}

// lineFields are the fields of a line or group.
func lineFields(c *web.Ctx, s *sheet.Sheet, l *sheet.Line, group bool) []ui.Field {
	owners := []ui.Option{{Value: "", Text: c.T("sheetline.inherit")}}
	for _, o := range s.Offices {
		owners = append(owners, ui.Option{Value: o.ID, Text: o.Name})
	}
	caps := sheet.Caps{}
	if l.Caps != nil {
		caps = *l.Caps
	}
	field := func(name, kind, value string, optional bool) ui.Field {
		return ui.Field{
			Name: name, Label: c.T("sheetline." + name), Kind: kind, Value: value, Optional: optional, Watched: true,
		}
	}
	number := func(name string, n *exact.Num) ui.Field {
		f := field(name, ui.Text, typedNumber(n), true)
		f.Short = true
		return f
	}
	out := []ui.Field{
		field(
			"code", ui.Text, l.Code, false,
		), number("max", l.Max), field("short", ui.Text, l.Short, false), field("text", ui.Area, l.Text, true),
		field("owner", ui.Select, l.Owner, true), field("clause", ui.Text, l.Clause, true),
	}
	out[0].Short, out[4].Options = true, owners
	if group {
		out[1].Hint = c.T("sheetline.groupmaxhint")
	} else {
		out = append(out, field("evidence", ui.Text, l.Evidence, true), number("floor", l.Floor))
		out[len(out)-1].Hint = c.T("sheetline.floorhint")
	}
	out = append(out, number("bonus", caps.Bonus), number("penalty", caps.Penalty), number("both", caps.Both))
	if l.Weight != nil || slices.ContainsFunc(l.Lines, func(x *sheet.Line) bool { return x.Weight != nil }) {
		out = append(out, number("weight", l.Weight))
	}
	half := field("half", ui.Radio, "", true)
	half.Options = []ui.Option{{Value: "", Text: c.T("sheetline.halfyes")}, {Value: "no", Text: c.T("sheetline.halfno")}}
	if !l.InHalfYear() {
		half.Value = "no"
	}
	return append(out, half)
}

// takeLine puts what was typed into a line. What the form does not show of it stays.
func takeLine(t *typing, l *sheet.Line) {
	l.Code = t.text("code")
	l.Short = t.text("short")
	l.Text = t.text("text")
	l.Owner = t.text("owner")
	l.Clause = t.text("clause")
	l.Max = t.number("max")
	if _, is := t.in["evidence"]; is {
		l.Evidence, l.Floor = t.text("evidence"), t.number("floor")
	}
	if _, is := t.in["weight"]; is {
		l.Weight = t.number("weight")
	}
	caps := sheet.Caps{Bonus: t.number("bonus"), Penalty: t.number("penalty"), Both: t.number("both")}
	switch {
	case caps != sheet.Caps{}:
		l.Caps = &caps
	case l.Caps != nil && *l.Caps != sheet.Caps{}:
		l.Caps = nil
	}
	if no := t.text("half") == "no"; no == l.InHalfYear() {
		l.HalfYear = nil
		if no {
			l.HalfYear = new(bool)
		}
	}
	if l.Code == "" {
		t.f.Field("code", words.M("sheet.nocode"))
	}
	if l.Short == "" && l.Text == "" {
		t.f.Field("short", words.M("sheetline.needtext"))
	}
}

func (d *Desk) lineEditShow(c *web.Ctx) (*web.FormPage, error) {
	e, x, l, p, err := d.linePageOf(c)
	if err != nil {
		return nil, err
	}
	group := len(l.Lines) > 0
	p.Title, p.Line = c.T("sheetline.editline", l.Code), e.Title
	if group {
		p.Title = c.T("sheetline.editgroup", l.Code)
	}
	at := sheetLinePath(e.ID, l.Code)
	p.Acts = []ui.Action{
		{Text: c.T("sheetline.astext"), Href: at + "/chu"},
		{Text: c.T("sheetline.remove"), Href: at + "/bo"},
	}
	p.Form.Cancel = kit.SheetsPath + "/" + e.ID + "#dong-" + anchor(l.Code)
	p.Form.Fields = lineFields(c, x.Sheet(), l, group)
	m := &lineMore{Parts: true, Group: group, At: at}
	m.lay(p.Form.Fields)
	m.parts(c, l)
	d.besideLine(c, e, l.Code, p, m, !group)
	return p, nil
}

// besideLine puts the trial and the findings beside a form.
func (d *Desk) besideLine(c *web.Ctx, e *library.Edition, code string, p *web.FormPage, m *lineMore, tries bool) {
	p.Page, p.More, p.Form.ID = "sheetline", m, "bieu"
	now := d.reading(e.Text)
	if tries {
		p.Scripts = []string{"sheet.js"}
		m.Trial = trial(c, now, code)
	}
	m.said(c, now, code)
}

// parts lists the rules and figures of a line.
func (m *lineMore) parts(c *web.Ctx, l *sheet.Line) {
	row := func(r *sheet.Rule, name string) partRow {
		out := partRow{
			Code: r.Code, Text: firstText(r.Text, c.T("sheetline.baserule")), Says: ruleSays(c, l, r),
			Remove: m.At + "/cach/" + url.PathEscape(name) + "/bo",
		}
		if expressible(c, r) {
			out.Href = m.At + "/cach/" + url.PathEscape(name)
		}
		return out
	}
	if l.Gate != nil { // has no form: Href stays empty
		m.Base = append(m.Base, partRow{
			Text: firstText(l.Gate.Text, c.T("sheetline.gate")), Says: c.T("sheetline.says.if", l.Gate.If.Src),
		})
	}
	if m.Bare = l.Base == nil; !m.Bare {
		m.Base = append(m.Base, row(l.Base, baseName))
	}
	for i, r := range l.Adjust {
		m.Adjust = append(m.Adjust, row(r, ruleName(l, i)))
	}
	for _, f := range l.Facts {
		at := m.At + "/chi-so/" + url.PathEscape(f.Name)
		m.Facts = append(m.Facts, partRow{Text: firstText(f.Ask, f.Name), Says: factSays(c, f), Href: at, Remove: at + "/bo"})
	}
}

func firstText(texts ...string) string {
	for _, t := range texts {
		if t != "" {
			return t
		}
	}
	return ""
}

func (d *Desk) lineEdit(c *web.Ctx, in web.In) (string, words.Msg, error) {
	t := typingOf(in)
	code := vn.Clean(in["code"])
	err := d.rework(c, func(x *sheetfile.Text) ([]ui.Field, error) {
		l := x.Line(c.Path("item"))
		return lineFields(c, x.Sheet(), l, len(l.Lines) > 0), nil
	}, func(x *sheetfile.Text) (string, error) {
		return t.change(x, c.Path("item"), func(l *sheet.Line) { takeLine(t, l) })
	})
	return kit.SheetsPath + "/" + c.Path("id") + "#dong-" + anchor(code), words.M("done.linesaved", code), err
}

// change changes a line by what was typed, unless something of it cannot be read.
func (t *typing) change(x *sheetfile.Text, code string, take func(l *sheet.Line)) (string, error) {
	out, err := x.Change(code, take)
	if bad := kit.Wrong(t.f); bad != nil {
		return "", bad
	}
	return out, err
}

// anchor is a code as part of an address within a page.
func anchor(code string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(" \t\"'<>", r) {
			return '-'
		}
		return r
	}, code)
}

func (d *Desk) lineTextShow(c *web.Ctx) (*web.FormPage, error) {
	e, x, l, p, err := d.linePageOf(c)
	if err != nil {
		return nil, err
	}
	p.Intro = c.T("sheetline.texthint")
	p.Form.Fields = []ui.Field{
		{
			Name: "text", Label: c.T("sheetline.textof", l.Code), Kind: ui.Area,
			Value: strings.TrimRight(x.LineText(l.Code), "\n"), Watched: true, Tall: true,
		},
	}
	m := &lineMore{Group: len(l.Lines) > 0}
	m.lay(p.Form.Fields)
	p.Page, p.More, p.Form.ID = "sheetline", m, "bieu"
	m.said(c, d.reading(e.Text), l.Code)
	return p, nil
}

func (d *Desk) lineText(c *web.Ctx, in web.In) (string, words.Msg, error) {
	code := c.Path("item")
	err := d.rework(c, func(x *sheetfile.Text) ([]ui.Field, error) {
		return []ui.Field{{Name: "text", Value: strings.TrimRight(x.LineText(code), "\n"), Watched: true}}, nil
	}, func(x *sheetfile.Text) (string, error) {
		out, found, err := x.SetLineText(code, strings.TrimRight(in["text"], "\n")+"\n")
		if len(found) > 0 {
			return "", kit.Places(words.M("sheetline.badtext"), found)
		}
		return out, err
	})
	return kit.SheetsPath + "/" + c.Path("id") + "#dong-" + anchor(code), words.M("done.linesaved", code), err
}

func (d *Desk) lineNewShow(c *web.Ctx) (*web.FormPage, error) {
	_, x, l, p, err := d.linePageOf(c)
	if err != nil {
		return nil, err
	}
	below := c.R.URL.Query().Get("o") == "duoi"
	group := c.R.URL.Query().Get("nhom") != ""
	p.Intro = c.T("sheetline.addafter", lineLabel(l))
	among, _ := x.Siblings(l.Code)
	if below {
		p.Intro, among = c.T("sheetline.addbelow", lineLabel(l)), l.Lines
	}
	fresh := &sheet.Line{Code: nextCode(x.Sheet(), among, l.Code)}
	p.Form.Fields = lineFields(c, x.Sheet(), fresh, group)
	if group {
		p.Title = c.T("sheetline.addgroup")
		p.Form.Fields = append(p.Form.Fields,
			ui.Field{Name: "firstcode", Label: c.T("sheetline.firstcode"), Kind: ui.Text, Short: true},
			ui.Field{Name: "firstshort", Label: c.T("sheetline.firstshort"), Kind: ui.Text},
			ui.Field{Name: "firstmax", Label: c.T("sheetline.firstmax"), Kind: ui.Text, Short: true, Optional: true})
	}
	p.Form.Cancel = kit.SheetsPath + "/" + c.Path("id") + "#dong-" + anchor(l.Code)
	return p, nil
}

// nextCode suggests the code after the last of some lines: 1.4 after 1.3, b after a; below a line without any, its code
// and a 1.
func nextCode(s *sheet.Sheet, among []*sheet.Line, above string) string {
	if len(among) == 0 {
		return above + ".1"
	}
	last := among[len(among)-1].Code
	head := strings.TrimRight(last, "0123456789")
	next := head + nextNumber(last[len(head):])
	if head == last {
		next = ""
	}
	for _, l := range s.Lines {
		if l.Code == next {
			return ""
		}
	}
	return next
}

func nextNumber(digits string) string {
	n, err := exact.Parse(digits)
	if err != nil {
		return ""
	}
	return n.Add(exact.New(1)).String()
}

func (d *Desk) lineNew(c *web.Ctx, in web.In) (string, words.Msg, error) {
	t := typingOf(in)
	fresh := &sheet.Line{}
	takeLine(t, fresh)
	if c.R.URL.Query().Get("nhom") != "" {
		first := &sheet.Line{Code: t.text("firstcode"), Short: t.text("firstshort"), Max: t.number("firstmax")}
		if first.Code == "" {
			t.f.Field("firstcode", words.M("sheetline.needfirst"))
		}
		fresh.Lines = []*sheet.Line{first}
	}
	if fresh.Max == nil && len(fresh.Lines) == 0 {
		t.f.Field("max", words.M("sheetline.needmax"))
	}
	err := kit.Wrong(t.f)
	if err == nil {
		err = d.rework(c, func(x *sheetfile.Text) ([]ui.Field, error) {
			return []ui.Field{{}}, nil // a new line overwrites nothing
		}, func(x *sheetfile.Text) (string, error) {
			return x.Add(fresh, c.Path("item"), c.R.URL.Query().Get("o") == "duoi")
		})
	}
	to := sheetLinePath(c.Path("id"), fresh.Code)
	if len(fresh.Lines) > 0 {
		to = kit.SheetsPath + "/" + c.Path("id") + "#dong-" + anchor(fresh.Code)
	}
	return to, words.M("done.lineadded", fresh.Code), err
}

func (d *Desk) lineMoveShow(c *web.Ctx) (*web.FormPage, error) {
	_, _, _, p, err := d.linePageOf(c)
	return p, err
}

func (d *Desk) lineUp(c *web.Ctx, _ web.In) (string, words.Msg, error) { return d.lineMove(c, -1) }

func (d *Desk) lineDown(c *web.Ctx, _ web.In) (string, words.Msg, error) { return d.lineMove(c, 1) }

// lineMove moves a line past its neighbour in the same group. The address says which neighbour the person saw: where
// another stands there by now, nothing is moved.
func (d *Desk) lineMove(c *web.Ctx, by int) (string, words.Msg, error) {
	code, past := c.Path("item"), c.R.URL.Query().Get("qua")
	err := d.rework(c, func(*sheetfile.Text) ([]ui.Field, error) {
		return []ui.Field{
			{},
		}, nil
	}, func(x *sheetfile.Text) (string, error) {
		list, at := x.Siblings(code)
		switch {
		case at+by < 0 || at+by >= len(list):
			return "", fault.New(fault.Conflict, words.M("sheetline.atend"))
		case past != "" && list[at+by].Code != past:
			return "", fault.New(fault.Stale, words.M("store.stale"))
		}
		return x.Swap(list[min(at, at+by)].Code)
	})
	return kit.SheetsPath + "/" + c.Path("id") + "#dong-" + anchor(code), words.M("done.linemoved", code), err
}

func (d *Desk) lineRemoveShow(c *web.Ctx) (*web.FormPage, error) {
	e, x, l, p, err := d.linePageOf(c)
	if err != nil {
		return nil, err
	}
	p.Title = c.T("sheetline.removeof", l.Code)
	p.Intro = c.T("sheetline.removehint", lineLabel(l))
	p.Form.Submit = c.T("sheetline.remove")
	m := &lineMore{}
	var walk func(list []*sheet.Line)
	walk = func(list []*sheet.Line) {
		for _, below := range list {
			m.Adjust = append(m.Adjust, partRow{Text: lineLabel(below)})
			walk(below.Lines)
		}
	}
	walk(l.Lines)
	for _, said := range x.Comments(l.Code) {
		m.Adjust = append(m.Adjust, partRow{Text: c.T("sheetline.commentgoes", said)})
	}
	if s, _ := d.Sheets.Sheet(e.Text); s != nil {
		m.goes(c, s, s.Find(l.Code))
	}
	p.Page, p.More = "sheetremove", m
	return p, nil
}

// goes names the rules and figures that go with a line, and who else reads the figures.
func (m *lineMore) goes(c *web.Ctx, s *sheet.Sheet, l *sheet.Line) {
	rules, facts := 0, 0
	var among func(l *sheet.Line)
	among = func(l *sheet.Line) {
		l.EachRule(func(*sheet.Rule) { rules++ })
		for _, below := range l.Lines {
			among(below)
		}
	}
	among(l)
	for _, f := range s.AllFacts() {
		if f.Line() == nil || !l.Holds(f.Line()) {
			continue
		}
		facts++
		for _, x := range s.Mentions(f) {
			if x.Line == nil || !l.Holds(x.Line) {
				m.Facts = append(m.Facts, partRow{Text: c.T("sheetline.readby", f.Ask, x.Code)})
			}
		}
	}
	if rules+facts > 0 {
		m.Adjust = append(m.Adjust, partRow{Text: c.T("sheetline.partsgo", rules, facts)})
	}
}

func (d *Desk) lineRemove(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	code := c.Path("item")
	err := d.strict(c, func(x *sheetfile.Text) (string, error) { return x.Remove(code) })
	return kit.SheetsPath + "/" + c.Path("id"), words.M("done.lineremoved", code), err
}
