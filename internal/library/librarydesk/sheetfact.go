package librarydesk

import (
	"slices"
	"strings"

	"thidua/internal/fault"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/web"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

const freshFact = "moi"

// factAt returns the figure of that name among those of a line; a new one for the name of a new one.
func factAt(l *sheet.Line, name string) *sheet.Fact {
	for _, f := range l.Facts {
		if f.Name == name {
			return f
		}
	}
	if name == freshFact {
		return &sheet.Fact{Kind: sheet.Count}
	}
	return nil
}

func factFields(c *web.Ctx, f *sheet.Fact) []ui.Field {
	x := &ruleForm{c: c}
	x.add("name", ui.Text, f.Name, false).Hint = c.T("sheetline.factnamehint")
	x.add("ask", ui.Text, f.Ask, true).Hint = c.T("sheetline.askhint")
	x.pick(
		"kind", string(f.Kind), "sheetline.kind.", "count", "percent", "ratio", "number", "money", "rank", "points", "date",
		"yesno", "level",
	)
	if f.Kind == "" {
		kind := &x.fields[len(x.fields)-1]
		kind.Options = append([]ui.Option{{Text: c.T("sheetline.kind.default")}}, kind.Options...)
	}
	x.add("measure", ui.Text, f.Measure, true).Short = true
	x.number("fmin", f.Min, true)
	x.number("fmax", f.Max, true).Hint = c.T("sheetline.fmaxhint")
	x.add("levels", ui.Area, strings.Join(f.Levels, "\n"), true).Hint = c.T("sheetline.levelshint")
	x.add("is", ui.Text, f.Is.Src, true).Hint = c.T("sheetline.ishint")
	x.add("evidence", ui.Text, f.Evidence, true)
	return x.fields
}

func takeFact(t *typing, f *sheet.Fact) {
	f.Name, f.Ask, f.Measure, f.Evidence = t.text("name"), t.text("ask"), t.text("measure"), t.text("evidence")
	f.Kind, f.Is = sheet.FactKind(t.text("kind")), t.expr("is")
	f.Min, f.Max, f.Levels = t.number("fmin"), t.number("fmax"), t.list("levels")
	if f.Name == "" {
		t.f.Field("name", words.M("sheetline.needname"))
	}
	if f.Kind != "" && !slices.Contains(f.Kind.Choices(), string(f.Kind)) {
		t.f.Field("kind", words.M("sheetline.needname"))
	}
}

func (d *Desk) factShow(c *web.Ctx) (*web.FormPage, error) {
	e, _, l, p, err := d.linePageOf(c)
	if err != nil {
		return nil, err
	}
	f := factAt(l, c.Path("name"))
	if f == nil {
		return nil, web.NotFound()
	}
	p.Form.Fields = factFields(c, f)
	if c.Path("name") == freshFact {
		p.Title = c.T("sheetline.newfact")
	}
	m := &lineMore{}
	m.lay(p.Form.Fields)
	d.besideLine(c, e, l.Code, p, m, false)
	return p, nil
}

func (d *Desk) factSave(c *web.Ctx, in web.In) (string, words.Msg, error) {
	code, name := c.Path("item"), c.Path("name")
	t := typingOf(in)
	err := d.rework(c, func(x *sheetfile.Text) ([]ui.Field, error) {
		f := factAt(x.Line(code), name)
		if f == nil {
			return nil, fault.New(fault.Conflict, words.M("sheetline.gone"))
		}
		return factFields(c, f), nil
	}, func(x *sheetfile.Text) (string, error) {
		return t.change(x, code, func(l *sheet.Line) {
			f := factAt(l, name)
			if name == freshFact && !slices.Contains(l.Facts, f) {
				l.Facts = append(l.Facts, f)
			}
			takeFact(t, f)
		})
	})
	return sheetLinePath(c.Path("id"), code), words.M("done.linesaved", code), err
}

// readers are who reads a figure of a line, besides the line's own rules.
func (d *Desk) readers(text, name string) []sheet.Mention {
	s, _ := d.Sheets.Sheet(text)
	if s == nil || s.Fact(name) == nil {
		return nil
	}
	return s.Mentions(s.Fact(name))
}

func (d *Desk) factRemoveShow(c *web.Ctx) (*web.FormPage, error) {
	e, _, l, p, err := d.linePageOf(c)
	if err != nil {
		return nil, err
	}
	f := factAt(l, c.Path("name"))
	if f == nil || c.Path("name") == freshFact {
		return nil, web.NotFound()
	}
	p.Form.Submit = c.T("sheetline.factremove")
	p.Intro = c.T("sheetline.factremovehint", firstText(f.Ask, f.Name))
	m := &lineMore{}
	for _, x := range d.readers(e.Text, f.Name) {
		m.Facts = append(m.Facts, partRow{Text: c.T("sheetline.readby", firstText(f.Ask, f.Name), x.Code)})
	}
	p.Page, p.More = "sheetremove", m
	return p, nil
}

func (d *Desk) factRemove(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	code, name := c.Path("item"), c.Path("name")
	err := d.strict(c, func(x *sheetfile.Text) (string, error) {
		return x.Change(code, func(l *sheet.Line) {
			l.Facts = slices.DeleteFunc(l.Facts, func(f *sheet.Fact) bool { return f.Name == name })
		})
	})
	return sheetLinePath(c.Path("id"), code), words.M("done.removed"), err
}

// factSays is a figure in a sentence: what kind it is and in what it is counted.
func factSays(c *web.Ctx, f *sheet.Fact) string {
	out := c.T("sheetline.kind." + firstText(string(f.Kind), "default"))
	if f.Measure != "" {
		out += " · " + f.Measure
	}
	if !f.Is.IsZero() {
		out += " · " + c.T("sheetline.computed", f.Is.Src)
	}
	return out
}

// ruleSays is a rule in a sentence.
func ruleSays(c *web.Ctx, l *sheet.Line, r *sheet.Rule) string {
	var out string
	switch way := wayOf(r); way {
	case "points":
		out = c.T("sheetline.says.points", *r.Points)
	case "each":
		out = c.T("sheetline.says.each", *r.Each, measureOf(c, r))
	case "bands":
		out = c.T("sheetline.says.bands", len(r.Bands))
	case "levels":
		var names []string
		for _, v := range r.Levels {
			names = append(names, v.Name)
		}
		out = c.T("sheetline.says.levels", strings.Join(names, ", "))
	case "steps":
		out = c.T("sheetline.says.steps", r.Steps.Every, r.Steps.Points)
	case "share":
		m := share.FindStringSubmatch(r.Formula.Src)
		out = c.T("sheetline.says.share", m[2], m[3])
	case "entered":
		lo, hi := r.Entered.Limits(l)
		out = c.T("sheetline.says.entered", lo, hi)
	case "start":
		out = c.T("sheetline.says.start", *r.Start)
	case "":
		out = c.T("sheetline.says.other")
	default:
		out = c.T("sheetline.way." + way)
	}
	if !r.If.IsZero() {
		out += " · " + c.T("sheetline.says.if", r.If.Src)
	}
	if r.Cap != nil {
		out += " · " + c.T("sheetline.says.cap", *r.Cap)
	}
	return out
}

// measureOf is what a rule counts in.
func measureOf(c *web.Ctx, r *sheet.Rule) string {
	if r.Fact != nil && r.Fact.Measure != "" {
		return r.Fact.Measure
	}
	return c.T("sheetline.once")
}
