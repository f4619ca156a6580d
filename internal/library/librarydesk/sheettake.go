package librarydesk

import (
	"reflect"

	"thidua/internal/exact"
	"thidua/internal/sheet"
	"thidua/internal/words"
)

// takeRule puts what was typed into a rule of one of the ways. What the form does not show of it stays.
func takeRule(t *typing, r *sheet.Rule, way string) {
	old := *r
	plain(r)
	r.Code, r.Text, r.Clause = t.text("code"), t.text("text"), t.text("clause")
	if _, is := t.in["if"]; is {
		r.If = t.expr("if")
	}
	r.Cap, r.Floor = t.number("cap"), t.number("least")
	t.way(&old, r, way)
	if wayOf(&old) != way && (way == "share" || way == "leader" || way == "formula" || way == "start") {
		r.Fact, r.Of = nil, sheet.Expr{} // these ask no figure of their own
	}
	if way == "share" {
		return
	}
	if _, is := t.in["of"]; is {
		r.Of = t.expr("of")
	}
	if _, is := t.in["ask"]; !is {
		return
	}
	x := sheet.Fact{}
	if old.Fact != nil {
		x = *old.Fact
	}
	if wayOf(&old) != way { // a figure of another kind, within other limits
		x.Kind, x.Min, x.Max, x.Levels = "", nil, nil, nil
	}
	x.Ask, x.Name = t.text("ask"), t.text("name")
	if _, is := t.in["measure"]; is {
		x.Measure = t.text("measure")
	}
	if _, is := t.in["kind"]; is {
		x.Kind, x.Max = sheet.FactKind(t.text("kind")), t.number("fmax")
	}
	r.Fact = &x
	if empty := (sheet.Fact{
		At: x.At,
	}); reflect.DeepEqual(x, empty) && (old.Fact == nil || !reflect.DeepEqual(*old.Fact, empty)) {
		r.Fact = nil
	}
	ranged := way == "bands" || way == "steps"
	switch {
	case ranged && r.Fact == nil && r.Of.IsZero():
		t.f.Field("ask", words.M("sheetline.needfigure"))
	case ranged && r.Fact != nil && x.Kind == "":
		t.f.Field("kind", words.M("sheetline.needkind"))
	}
}

// way takes what is the way's own.
func (t *typing) way(old, r *sheet.Rule, way string) {
	switch way {
	case "points":
		r.Points = t.needed("points")
	case "each":
		r.Each = t.needed("each")
	case "start":
		r.Start = t.needed("points")
	case "steps":
		t.steps(r)
	case "share":
		actual, target := t.text("actual"), t.text("target")
		t.filled("actual", "target")
		r.Formula = sheet.Expr{Src: shareOf(actual, target, t.in["capped"] != "")}
	case "leader":
		t.filled("actual")
		r.Leader = &sheet.Leader{
			Actual: t.expr("actual"), Target: t.expr("target"), Better: sheet.Better(t.text("better")), Max: t.number("top"),
		}
	case "entered":
		r.Entered = &sheet.Entered{From: t.number("from"), To: t.number("to")}
	case "formula":
		t.filled("formula")
		r.Formula = t.expr("formula")
	case "bands":
		t.bands(old, r)
	case "levels":
		t.levels(old, r)
	}
}

// needed is a number that has to be typed.
func (t *typing) needed(name string) *exact.Num {
	n := t.number(name)
	if n == nil && t.f.Fields[name].IsZero() {
		t.f.Field(name, words.M("sheetline.needpoints"))
		n = &exact.Num{}
	}
	return n
}

// filled asks for texts that have to be typed.
func (t *typing) filled(names ...string) {
	for _, name := range names {
		if t.text(name) == "" {
			t.f.Field(name, words.M("sheetline.needfigure"))
		}
	}
}

func (t *typing) steps(r *sheet.Rule) {
	s := &sheet.Steps{First: t.number("first"), Parts: t.in["parts"] != ""}
	if n := t.needed("every"); n != nil {
		s.Every = *n
	}
	if n := t.needed("points"); n != nil {
		s.Points = *n
	}
	edge := t.needed("edge")
	switch t.text("way") {
	case "from":
		s.From = edge
	case "over":
		s.Over = edge
	case "to":
		s.To = edge
	default:
		s.Below = edge
	}
	r.Steps = s
}

// rows goes to each row of a table in which something is typed.
func (t *typing) rows(cells []string, take func(i int)) {
	for i := range mostRows {
		for _, name := range cells {
			if t.text(rowField(i, name)) != "" {
				take(i)
				break
			}
		}
	}
}

func (t *typing) bands(old, r *sheet.Rule) {
	t.rows([]string{"code", "from", "to", "points", "decide"}, func(i int) {
		b := sheet.Band{Code: t.text(rowField(i, "code"))}
		if was := at(old.Bands, i); was != nil {
			b.At, b.Text = was.At, was.Text
		}
		from, to := t.number(rowField(i, "from")), t.number(rowField(i, "to"))
		switch t.text(rowField(i, "low")) {
		case "is":
			b.Is = from
			if to != nil {
				t.f.Field(rowField(i, "to"), words.M("sheetline.exactly"))
			}
		case "over":
			b.Over = from
		default:
			b.From = from
		}
		if t.text(rowField(i, "high")) == "to" {
			b.To = to
		} else {
			b.Below = to
		}
		if from == nil && to == nil && t.f.Fields[rowField(i, "from")].IsZero() && t.f.Fields[rowField(i, "to")].IsZero() {
			t.f.Field(rowField(i, "from"), words.M("sheetline.needbound"))
		}
		b.Points, b.Decide = t.outcome(i)
		r.Bands = append(r.Bands, &b)
	})
	t.some(len(r.Bands))
}

func (t *typing) levels(old, r *sheet.Rule) {
	t.rows([]string{"code", "name", "points", "decide"}, func(i int) {
		v := sheet.Level{Code: t.text(rowField(i, "code")), Name: t.text(rowField(i, "name"))}
		if was := at(old.Levels, i); was != nil {
			v.At = was.At
		}
		if v.Name == "" {
			t.f.Field(rowField(i, "name"), words.M("sheetline.needname"))
		}
		v.Points, v.Decide = t.outcome(i)
		r.Levels = append(r.Levels, &v)
	})
	t.some(len(r.Levels))
}

// some asks for at least one row.
func (t *typing) some(n int) {
	if n == 0 {
		t.f.Field(rowField(0, "points"), words.M("sheetline.needrow"))
	}
}

// outcome is what a row gives: points, or that a person decides.
func (t *typing) outcome(i int) (*exact.Num, bool) {
	name := rowField(i, "points")
	points, decide := t.number(name), t.in[rowField(i, "decide")] != ""
	switch {
	case points != nil && decide:
		t.f.Field(name, words.M("sheetline.either"))
	case points == nil && !decide && t.f.Fields[name].IsZero():
		t.f.Field(name, words.M("sheetline.needoutcome"))
	}
	return points, decide
}
