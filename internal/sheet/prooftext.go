package sheet

import (
	"regexp"
	"slices"
	"strings"

	"thidua/internal/exact"
	"thidua/internal/finding"
	"thidua/internal/vn"
)

var (
	// said is a number in the words of a line that is counted in points or in per cent: "trừ 0,5 điểm", "từ 98,5 %".
	said = regexp.MustCompile(`(\d+(?:[.,]\d+)*)\s*(điểm|đ(?:[^\pL]|$)|%)`)
	// plainNumber is a number in a formula.
	plainNumber = regexp.MustCompile(`\d+(?:\.\d+)?`)
)

// text compares the figures in the words of a line with its rule: what people read and agreed on is the text, what is
// scored is the rule. A figure of the text that the rule does not have is doubtful; a text without figures, or a rule
// by a formula, says nothing.
func (p *reader) text(l *Line) {
	all := figuresOf(l)
	p.compareText(l.At, l.Code, l.Text, all)
	l.EachRule(func(r *Rule) {
		own := figures{}
		own.rule(r)
		own.line(l)
		p.compareText(r.At, firstOf(r.Code, l.Code), r.Text, own)
		for _, b := range r.Bands {
			p.compareText(b.At, firstOf(b.Code, firstOf(r.Code, l.Code)), b.Text, own)
		}
	})
}

func (p *reader) compareText(at Pos, row, text string, have figures) {
	if have.formula || text == "" {
		return
	}
	for _, m := range said.FindAllStringSubmatch(text, -1) {
		switch {
		case m[2] != "%" && !have.says(m[1], have.points):
			p.say(finding.Warning, "text", at, row, "textpoints", row, m[1])
		case m[2] == "%" && len(have.edges) > 0 && !have.says(m[1], slices.Concat(have.edges, have.points)):
			p.say(finding.Warning, "text", at, row, "textpercent", row, m[1]) // without edges the per cent stands in a question
		}
	}
}

// says says whether a number of a text is among those known.
func (f *figures) says(text string, known []exact.Num) bool {
	readings := read(text)
	return len(readings) == 0 || slices.ContainsFunc(readings, func(n exact.Num) bool {
		return slices.ContainsFunc(known, func(x exact.Num) bool { return x.Abs().Equal(n) })
	})
}

// read returns what a number in a text can mean: "1.000" is a thousand, and to some a one.
func read(text string) []exact.Num {
	var out []exact.Num
	for _, whole := range []bool{true, false} {
		if n, err := vn.ParseNumber(text, whole); err == nil {
			out = append(out, n)
		}
	}
	if n, err := exact.Parse(strings.ReplaceAll(text, ",", ".")); err == nil {
		out = append(out, n)
	}
	return out
}

// figures are the numbers of a rule: points, without their sign, and edges of what is counted.
type figures struct {
	points, edges []exact.Num
	formula       bool // points come from a formula, whose numbers are not compared
}

func (f *figures) add(to *[]exact.Num, list ...*exact.Num) {
	for _, n := range list {
		if n != nil {
			*to = append(*to, *n)
		}
	}
}

// figuresOf are all numbers of a line.
func figuresOf(l *Line) figures {
	var f figures
	f.line(l)
	l.EachRule(f.rule)
	for _, below := range l.Lines {
		b := figuresOf(below)
		f.points, f.edges, f.formula = slices.Concat(
			f.points, b.points,
		), slices.Concat(f.edges, b.edges), f.formula || b.formula
	}
	return f
}

// line adds what a line itself limits.
func (f *figures) line(l *Line) {
	f.add(&f.points, l.Max, l.Floor)
	if l.Caps != nil {
		f.add(&f.points, l.Caps.Bonus, l.Caps.Penalty, l.Caps.Both)
	}
	if l.Gate != nil {
		f.add(&f.points, l.Gate.Else)
		f.condition(l.Gate.If)
	}
	for _, x := range l.Printed {
		f.points = append(f.points, x.Points)
	}
}

// rule adds what a rule gives, and from where on.
func (f *figures) rule(r *Rule) {
	f.formula = f.formula || !r.Formula.IsZero()
	f.add(&f.points, r.Points, r.Each, r.Start, r.Cap, r.Floor)
	f.condition(r.If)
	f.bands(r.Bands)
	for _, lv := range r.Levels {
		f.add(&f.points, lv.Points)
	}
	if s := r.Steps; s != nil {
		f.add(&f.edges, s.From, s.Over, s.To, s.Below, &s.Every)
		f.add(&f.points, s.First, &s.Points)
	}
	if t := r.Table; t != nil {
		f.bands(t.Down.Bands)
		f.bands(t.Across.Bands)
		f.points = append(f.points, slices.Concat(t.Points...)...)
	}
	if r.Leader != nil {
		f.add(&f.points, r.Leader.Max)
		f.formula = true // its shares of the maximum are nobody's figures
	}
	if r.Entered != nil {
		f.add(&f.points, r.Entered.From, r.Entered.To)
	}
	for _, below := range slices.Concat(r.Sum, r.Highest, r.Choose) {
		f.rule(below)
	}
}

func (f *figures) bands(list []*Band) {
	for _, b := range list {
		f.add(&f.edges, b.Is, b.From, b.Over, b.To, b.Below)
		f.add(&f.points, b.Points)
	}
}

// condition adds the numbers of a condition: they are edges.
func (f *figures) condition(e Expr) {
	for _, text := range plainNumber.FindAllString(e.Src, -1) {
		if n, err := exact.Parse(text); err == nil {
			f.edges = append(f.edges, n)
		}
	}
}
