package librarydesk

import (
	"regexp"
	"slices"
	"strconv"

	"thidua/internal/exact"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/web"
	"thidua/internal/web/ui"
)

// formWays are the ways of earning points that have a form, in the order in which they are offered. The others are
// changed in the text of their line.
var formWays = []string{"points", "each", "bands", "levels", "steps", "share", "leader", "entered", "start", "formula"}

// share is what a proportion of a target is as a formula: the maximum times the per cent reached, at most all of it.
var share = regexp.MustCompile(`^điểm_tối_đa \* (nhỏ_nhất\()?phần_trăm\(\[([^\]]+)\]; \[([^\]]+)\]\)(; 100\))? / 100$`)

// shareOf writes it.
func shareOf(actual, target string, capped bool) string {
	if capped {
		return "điểm_tối_đa * nhỏ_nhất(phần_trăm([" + actual + "]; [" + target + "]); 100) / 100"
	}
	return "điểm_tối_đa * phần_trăm([" + actual + "]; [" + target + "]) / 100"
}

// wayOf names the way of a rule; "" for one that has no form.
func wayOf(r *sheet.Rule) string {
	switch {
	case r.Points != nil:
		return "points"
	case r.Each != nil:
		return "each"
	case len(r.Bands) > 0:
		return "bands"
	case len(r.Levels) > 0:
		return "levels"
	case r.Steps != nil:
		return "steps"
	case r.Leader != nil:
		return "leader"
	case r.Entered != nil:
		return "entered"
	case r.Start != nil:
		return "start"
	case share.MatchString(r.Formula.Src):
		return "share"
	case !r.Formula.IsZero():
		return "formula"
	}
	return ""
}

// plain takes the way of a rule away; what it is called, when it holds and what it reads stays.
func plain(r *sheet.Rule) {
	r.Points, r.Each, r.Bands, r.Levels, r.Steps, r.Table, r.Leader = nil, nil, nil, nil, nil, nil, nil
	r.Entered, r.Formula, r.Start, r.Sum, r.Highest, r.Choose = nil, sheet.Expr{}, nil, nil, nil, nil
}

// expressible says that the form can show all of a rule and give it back as it is.
func expressible(c *web.Ctx, r *sheet.Rule) bool {
	way := wayOf(r)
	if way == "" {
		return false
	}
	in := web.In{}
	for _, f := range ruleFields(c, r, way, spareRows) {
		if f.Kind == ui.Select && !slices.ContainsFunc(f.Options, func(o ui.Option) bool { return o.Value == f.Value }) {
			return false
		}
		in[f.Name] = f.Value
	}
	again := *r
	t := typingOf(in)
	takeRule(t, &again, way)
	return len(t.f.Fields) == 0 && sheetfile.Same(r, &again)
}

// ruleForm makes the fields of a rule.
type ruleForm struct {
	c      *web.Ctx
	fields []ui.Field
}

func (f *ruleForm) add(name, kind, value string, optional bool) *ui.Field {
	f.fields = append(f.fields, ui.Field{
		Name: name, Label: f.c.T("sheetline." + name), Kind: kind, Value: value, Optional: optional, Watched: true,
	})
	return &f.fields[len(f.fields)-1]
}

func (f *ruleForm) number(name string, n *exact.Num, optional bool) *ui.Field {
	x := f.add(name, ui.Text, typedNumber(n), optional)
	x.Short = true
	return x
}

// pick is a choice of a few words.
func (f *ruleForm) pick(name, value, words string, of ...string) {
	x := f.add(name, ui.Select, value, false)
	x.Short = true
	for _, o := range of {
		x.Options = append(x.Options, ui.Option{Value: o, Text: f.c.T(words + o)})
	}
}

// check is one box to tick.
func (f *ruleForm) check(name, text string, ticked bool) {
	value := ""
	if ticked {
		value = "1"
	}
	x := f.add(name, ui.Checks, value, false)
	x.Label, x.Options = f.c.T("sheetline."+name), []ui.Option{{Value: "1", Text: text}}
}

// ruleFields are the fields of a rule by one of the ways. rows is how many empty rows a table has at its end.
func ruleFields(c *web.Ctx, r *sheet.Rule, way string, rows int) []ui.Field {
	f := &ruleForm{c: c}
	f.add("code", ui.Text, r.Code, false).Short = true
	f.add("text", ui.Text, r.Text, true)
	f.way(r, way, rows)
	f.figure(r, way)
	if way != "start" && way != "leader" {
		f.add("if", ui.Text, r.If.Src, true).Hint = c.T("sheetline.ifhint")
	}
	f.number("cap", r.Cap, true).Hint = c.T("sheetline.caphint")
	f.number("least", r.Floor, true)
	f.add("clause", ui.Text, r.Clause, true)
	return f.fields
}

// way makes the fields that are the way's own.
func (f *ruleForm) way(r *sheet.Rule, way string, rows int) {
	switch way {
	case "points":
		f.number("points", r.Points, false).Hint = f.c.T("sheetline.signhint")
	case "each":
		f.number("each", r.Each, false).Hint = f.c.T("sheetline.signhint")
	case "start":
		f.number("points", r.Start, false)
	case "steps":
		f.steps(r.Steps)
	case "share":
		m := share.FindStringSubmatch(r.Formula.Src)
		if m == nil {
			m = []string{"", "x", "", "", ""}
		}
		f.add("actual", ui.Text, m[2], false).Hint = f.c.T("sheetline.sharehint")
		f.add("target", ui.Text, m[3], false).Hint = f.c.T("sheetline.sharehint")
		f.check("capped", f.c.T("sheetline.cappedtext"), m[1] != "")
	case "leader":
		x := sheet.Leader{}
		if r.Leader != nil {
			x = *r.Leader
		}
		f.add("actual", ui.Text, x.Actual.Src, false).Hint = f.c.T("sheetline.formulahint")
		f.add("target", ui.Text, x.Target.Src, true).Hint = f.c.T("sheetline.targethint")
		f.pick("better", string(x.Better), "sheetline.better.", "", "higher", "lower")
		f.number("top", x.Max, true).Hint = f.c.T("sheetline.tophint")
	case "entered":
		x := sheet.Entered{}
		if r.Entered != nil {
			x = *r.Entered
		}
		f.number("from", x.From, true).Hint = f.c.T("sheetline.enteredhint")
		f.number("to", x.To, true)
	case "formula":
		f.add("formula", ui.Area, r.Formula.Src, false).Hint = f.c.T("sheetline.formulahint")
	case "bands":
		for i := range len(r.Bands) + rows {
			f.band(i, at(r.Bands, i))
		}
	case "levels":
		for i := range len(r.Levels) + rows {
			f.level(i, at(r.Levels, i))
		}
	}
}

// at is an item of a list, nil past its end.
func at[T any](list []*T, i int) *T {
	if i < len(list) {
		return list[i]
	}
	return nil
}

func (f *ruleForm) steps(s *sheet.Steps) {
	op, edge, every, points, first, parts := "below", (*exact.Num)(
		nil,
	), (*exact.Num)(nil), (*exact.Num)(nil), (*exact.Num)(nil), false
	if s != nil {
		every, points, first, parts = &s.Every, &s.Points, s.First, s.Parts
		for name, n := range map[string]*exact.Num{"from": s.From, "over": s.Over, "to": s.To, "below": s.Below} {
			if n != nil {
				op, edge = name, n
			}
		}
	}
	f.pick("way", op, "sheetline.step.", "below", "to", "over", "from")
	f.number("edge", edge, false)
	f.number("every", every, false)
	f.number("points", points, false).Hint = f.c.T("sheetline.signhint")
	f.number("first", first, true).Hint = f.c.T("sheetline.firsthint")
	f.check("parts", f.c.T("sheetline.partstext"), parts)
}

// rowField is the name of a field in a row of a table.
func rowField(i int, name string) string { return "r" + strconv.Itoa(i) + "." + name }

func (f *ruleForm) band(i int, b *sheet.Band) {
	low, from, high, to := "from", (*exact.Num)(nil), "below", (*exact.Num)(nil)
	if b == nil {
		b = &sheet.Band{}
	}
	switch {
	case b.Is != nil:
		low, from = "is", b.Is
	case b.Over != nil:
		low, from = "over", b.Over
	case b.From != nil:
		from = b.From
	}
	switch {
	case b.To != nil:
		high, to = "to", b.To
	case b.Below != nil:
		to = b.Below
	}
	f.cell(i, "code", ui.Text, b.Code)
	f.cell(i, "low", ui.Select, low).Options = f.options("sheetline.edge.", "from", "over", "is")
	f.cell(i, "from", ui.Text, typedNumber(from))
	f.cell(i, "high", ui.Select, high).Options = f.options("sheetline.edge.", "below", "to")
	f.cell(i, "to", ui.Text, typedNumber(to))
	f.outcome(i, b.Points, b.Decide)
}

func (f *ruleForm) level(i int, v *sheet.Level) {
	if v == nil {
		v = &sheet.Level{}
	}
	f.cell(i, "code", ui.Text, v.Code)
	f.cell(i, "name", ui.Text, v.Name)
	f.outcome(i, v.Points, v.Decide)
}

// outcome is what a row of a table gives.
func (f *ruleForm) outcome(i int, points *exact.Num, decide bool) {
	f.cell(i, "points", ui.Text, typedNumber(points))
	value := ""
	if decide {
		value = "1"
	}
	f.cell(i, "decide", ui.Checks, value).Options = []ui.Option{{Value: "1", Text: f.c.T("sheetline.decide")}}
}

// cell is a field of a row of a table; its label names the row.
func (f *ruleForm) cell(i int, name, kind, value string) *ui.Field {
	f.fields = append(f.fields, ui.Field{
		Name: rowField(i, name), Label: f.c.T("sheetline.cell", i+1, f.c.T("sheetline.col."+name)),
		Placeholder: f.c.T("sheetline.col." + name), Kind: kind, Value: value, Watched: true,
	})
	return &f.fields[len(f.fields)-1]
}

func (f *ruleForm) options(words string, of ...string) []ui.Option {
	var out []ui.Option
	for _, o := range of {
		out = append(out, ui.Option{Value: o, Text: f.c.T(words + o)})
	}
	return out
}

// figure makes the fields of the figure that the rule reads.
func (f *ruleForm) figure(r *sheet.Rule, way string) {
	x := sheet.Fact{}
	if r.Fact != nil {
		x = *r.Fact
	}
	switch way {
	case "start", "leader", "formula":
		return
	case "share":
		f.add("measure", ui.Text, "", true).Short = true
		return
	}
	f.add("ask", ui.Text, x.Ask, true).Hint = f.c.T("sheetline.askhint")
	f.add("name", ui.Text, x.Name, true).Hint = f.c.T("sheetline.namehint")
	if way != "points" && way != "levels" {
		f.add("measure", ui.Text, x.Measure, true).Short = true
	}
	if way == "each" || way == "bands" || way == "steps" {
		kind := f.add("kind", ui.Select, string(x.Kind), true)
		kind.Options = append(
			[]ui.Option{{Text: f.c.T("sheetline.kind.default")}},
			f.options("sheetline.kind.", "count", "percent", "ratio", "number", "money", "rank")...,
		)
		kind.Short = true
		f.number("fmax", x.Max, true).Hint = f.c.T("sheetline.fmaxhint")
	}
	if way != "entered" {
		f.add("of", ui.Text, r.Of.Src, true).Hint = f.c.T("sheetline.ofhint")
	}
}
