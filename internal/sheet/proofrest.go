package sheet

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"thidua/internal/exact"
	"thidua/internal/finding"
	"thidua/internal/vn"
)

// owners names the lines that no office appraises, or says once that the sheet names no office at all.
func (p *reader) owners() {
	if len(p.s.Offices) == 0 {
		p.say(finding.Warning, "no-owner", p.s.At, "", "nooffices")
		return
	}
	for _, l := range p.s.Entries() {
		if l.Appraiser() == "" && !allOwned(l.Lines) {
			p.say(finding.Warning, "no-owner", l.At, l.Code, "noowner", l.Code)
		}
	}
}

// allOwned says that each of the lines below has an office of its own.
func allOwned(lines []*Line) bool {
	return len(lines) > 0 &&
		!slices.ContainsFunc(lines, func(l *Line) bool { return l.Appraiser() == "" && !allOwned(l.Lines) })
}

// numbered is a code cut before its last number: a7.6 is {"a7.", 6}.
type numbered struct {
	head string
	n    int
	at   Pos
}

// rows names numbers missing in a run of rows, such as 5.4 between 5.3 and 5.5. Rows, lines and knock-outs count
// together, as on the paper.
func (p *reader) rows() {
	var all []numbered
	add := func(code string, at Pos) {
		head := strings.TrimRight(code, "0123456789")
		n, err := strconv.Atoi(code[len(head):])
		if err == nil && len(code)-len(head) <= 3 {
			all = append(all, numbered{head, n, at})
		}
	}
	for _, l := range p.s.Nodes() {
		add(l.Code, l.At)
		l.EachRule(func(r *Rule) {
			add(r.Code, r.At)
			for _, b := range r.Bands {
				add(b.Code, b.At)
			}
			for _, lv := range r.Levels {
				add(lv.Code, lv.At)
			}
		})
	}
	for _, k := range p.s.Knockouts {
		add(k.Code, k.At)
	}
	slices.SortStableFunc(all, func(a, b numbered) int {
		return cmp.Or(cmp.Compare(a.head, b.head), cmp.Compare(a.n, b.n))
	})
	for i := 1; i < len(all); i++ {
		a, b := all[i-1], all[i]
		if a.head != b.head || b.n-a.n < 2 || b.n-a.n > 10 {
			continue
		}
		for n := a.n + 1; n < b.n; n++ {
			code := b.head + strconv.Itoa(n)
			p.say(
				finding.Warning, "missing-row", b.at, code, "missingrow", code, a.head+strconv.Itoa(a.n), b.head+strconv.Itoa(b.n),
			)
		}
	}
}

// facts names facts without a unit of measure and facts that no rule reads.
func (p *reader) facts() {
	for _, f := range p.s.AllFacts() {
		if f.Measure == "" && f.Is.IsZero() && (f.Kind == Count || f.Kind == Decimal) {
			p.say(finding.Warning, "no-measure", f.At, f.Name, "nomeasure", f.Name, f.Ask)
		}
		if !f.used {
			p.say(finding.Note, "unused-fact", f.At, f.Name, "unusedfact", f.Name)
		}
		p.alike(f)
	}
}

// alike names the levels of a fact that differ in nothing but a sign or a mark, as A and A+: a clerk, or a program that
// the figure passes through, loses that easily, and the points with it.
func (p *reader) alike(f *Fact) {
	for i, name := range f.Levels {
		for _, other := range f.Levels[:i] {
			if vn.Key(name) == vn.Key(other) {
				p.say(finding.Warning, "alike-levels", f.At, f.Name, "alikelevels", f.Name, other, name)
			}
		}
	}
}

// grades names thresholds that can never be reached, or that an earlier grade always takes first.
func (p *reader) grades() {
	top := p.top()
	for i, g := range p.s.Grades {
		if g.From != nil && !top.Open && top.At.Less(*g.From) {
			p.say(finding.Warning, "never-fires", g.At, g.Name, "gradehigh", g.Name, *g.From, top.At)
		}
		for _, e := range p.s.Grades[:i] {
			if e.always() && (e.From == nil || g.From != nil && !g.From.Less(*e.From)) {
				p.say(finding.Warning, "never-fires", g.At, g.Name, "gradeshadow", g.Name, e.Name)
				break
			}
		}
	}
}

// always says that nothing but the total decides the grade.
func (g *Grade) always() bool {
	return g.Below == nil && g.Each == nil && !g.NoZero && len(g.Targets) == 0 && g.If.IsZero()
}

// top returns the largest total that the sheet can give.
func (p *reader) top() Edge {
	sum := Edge{In: true}
	for _, l := range p.s.Lines {
		hi := l.Reach().Hi
		if t := p.s.Total; t != nil && t.Cap == CapGroups && l.Max != nil {
			hi = capEdge(hi, l.Max)
		}
		if l.Weight != nil {
			share, _ := l.Weight.Div(exact.New(100))
			hi = mulEdge(hi, share)
		}
		sum = addEdge(sum, hi)
	}
	if t := p.s.Total; t != nil && t.Cap == CapNominal {
		sum = capEdge(sum, &p.s.Scale)
	}
	return sum
}

func (p *reader) ties() {
	if len(p.s.Ties) == 0 {
		p.say(finding.Note, "no-ties", p.s.At, "", "noties")
		return
	}
	for i, t := range p.s.Ties {
		if t.By == ByPeople && i < len(p.s.Ties)-1 {
			p.say(finding.Warning, "dead-row", p.s.Ties[i+1].At, "", "tiesafter")
			return
		}
	}
}
