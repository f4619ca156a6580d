package sheet

import (
	"thidua/internal/day"
	"thidua/internal/exact"
	"thidua/internal/finding"
	"thidua/internal/formula"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// Bounds of a sheet. The largest real one has 146 conditions; these only stop hostile input.
const (
	maxLevels = 5
	maxFacts  = 5000
	maxInside = 4 // rules inside rules
)

// resolver checks that a sheet holds together.
type resolver struct {
	s     *Sheet
	ix    *Index
	out   finding.List
	codes map[string]string // vn.Key → code, of lines and rows
}

// Resolve checks that the sheet holds together and readies it for scoring. Every fault is listed; the sheet is resolved
// only where the list has no error.
func Resolve(s *Sheet) finding.List {
	s.index = nil
	r := &resolver{s: s, codes: map[string]string{}, ix: &Index{
		byName: map[string]*Fact{}, byKey: map[string]string{}, byCode: map[string]*Line{},
		calendar: day.NewCalendar(s.Holidays, s.Makeup),
	}}
	r.identity()
	r.names()
	for _, l := range s.Lines {
		r.node(l, "", 1)
	}
	r.collectFacts()
	r.formulas()
	r.order()
	r.apart()
	if !r.out.Failed() {
		s.index = r.ix
		s.index.entryOf = s.leads()
		s.index.asked = s.asks()
	}
	return r.out
}

func (r *resolver) fail(at Pos, code, kind, key string, args ...any) {
	r.out.Add(finding.Finding{
		Severity: finding.Error, Kind: kind, Code: code,
		Place: finding.Place{Line: at.Line, Col: at.Col}, Msg: words.M("sheet."+key, args...),
	})
}

func (r *resolver) identity() {
	s := r.s
	need := func(ok bool, key string) {
		if !ok {
			r.fail(s.At, "", "missing-field", key)
		}
	}
	if s.Format != Format {
		r.fail(s.At, "", "format", "format", Format)
	}
	need(s.ID != "", "noid")
	need(s.Title != "", "notitle")
	need(s.Version >= 1, "noversion")
	need(s.Year >= 1990 && s.Year <= 2200, "noyear")
	need(s.Scale.Sign() > 0, "noscale")
	need(len(s.Lines) > 0, "nolines")
	if s.Rounding != nil && (s.Rounding.Places < 0 || s.Rounding.Places > 3) {
		r.fail(s.At, "", "rounding", "places")
	}
	if v := s.Valid; v != nil && v.From != nil && v.To != nil && *v.To < *v.From {
		r.fail(s.At, "", "validity", "validity", *v.From, *v.To)
	}
}

// names checks offices, kinds and units.
func (r *resolver) names() {
	seen := map[string]bool{}
	once := func(at Pos, group, id string) {
		switch {
		case id == "":
			r.fail(at, "", "missing-field", "emptyid")
		case seen[group+vn.Key(id)]:
			r.fail(at, "", "duplicate", "twice", id)
		}
		seen[group+vn.Key(id)] = true
	}
	kinds := map[string]bool{}
	for _, o := range r.s.Offices {
		once(o.At, "office:", o.ID)
	}
	for _, k := range r.s.Kinds {
		once(k.At, "kind:", k.ID)
		kinds[k.ID] = true
	}
	for _, u := range r.s.Units {
		once(u.At, "unit:", u.ID)
		if u.Kind != "" && !kinds[u.Kind] {
			r.fail(u.At, "", "unknown-name", "nokind", u.Kind)
		}
	}
}

// node checks a line or group and those below it. Owners are handed down.
func (r *resolver) node(l *Line, owner string, level int) {
	if level > maxLevels {
		r.fail(l.At, l.Code, "depth", "levels", maxLevels)
		return
	}
	r.ix.nodes = append(r.ix.nodes, l)
	if r.code(l.At, l.Code) {
		r.ix.byCode[l.Code] = l
	}
	if l.Short == "" && l.Text == "" {
		r.fail(l.At, l.Code, "missing-field", "notext", l.Code)
	}
	if l.Owner != "" {
		owner = l.Owner
		r.office(l)
	}
	l.owner = owner
	r.applies(l)
	r.lineNumbers(l)
	r.lineRules(l)
	for _, c := range l.Lines {
		r.node(c, owner, level+1)
	}
}

// code takes the code of a line or row, which nothing else may have, not even in another case or with other dots.
func (r *resolver) code(at Pos, code string) bool {
	if code == "" {
		r.fail(at, "", "missing-field", "nocode")
		return false
	}
	key := vn.Key(code)
	switch have := r.codes[key]; {
	case key == "":
		r.fail(at, code, "code", "badcode", code)
		return false
	case have == code:
		r.fail(at, code, "duplicate", "twice", code)
		return false
	// 2.1 and 21 are different numbers; a.1 and A1 are the same code written twice.
	case have != "" && !numbersDiffer(have, code):
		r.fail(at, code, "similar-code", "similar", code, have)
		return false
	}
	r.codes[key] = code
	return true
}

// numbersDiffer says that two codes with one key hold different rows of numbers, as 1.11 and 11.1 do.
func numbersDiffer(a, b string) bool { return numbers(a) != numbers(b) }

// numbers writes the runs of digits of a code, parted by commas.
func numbers(code string) string {
	var out []rune
	gap := false
	for _, c := range code {
		if c < '0' || c > '9' {
			gap = true
			continue
		}
		if gap && len(out) > 0 {
			out = append(out, ',')
		}
		gap = false
		out = append(out, c)
	}
	return string(out)
}

func (r *resolver) office(l *Line) {
	for _, o := range r.s.Offices {
		if o.ID == l.Owner {
			return
		}
	}
	r.fail(l.At, l.Code, "unknown-name", "nooffice", l.Owner)
}

func (r *resolver) applies(l *Line) {
	a := l.Applies
	if a == nil {
		return
	}
	kinds := map[string]bool{}
	for _, k := range r.s.Kinds {
		kinds[k.ID] = true
	}
	for _, k := range a.Kinds {
		if !kinds[k] {
			r.fail(l.At, l.Code, "unknown-name", "nokind", k)
		}
	}
	for _, list := range [][]string{a.Units, a.Except} {
		for _, u := range list {
			if len(r.s.Units) > 0 && r.s.UnitOf(u) == nil {
				r.fail(l.At, l.Code, "unknown-name", "nounit", u)
			}
		}
	}
}

// lineNumbers checks the figures of a line itself.
func (r *resolver) lineNumbers(l *Line) {
	if l.Max != nil && l.Max.Sign() < 0 {
		r.fail(l.At, l.Code, "range", "negativemax", l.Code)
	}
	if l.Max == nil && len(l.Lines) == 0 && l.Base == nil && len(l.Adjust) == 0 {
		r.fail(l.At, l.Code, "missing-field", "nomax", l.Code)
	}
	if l.Weight != nil && (l.Weight.Sign() <= 0 || exact.New(100).Less(*l.Weight)) {
		r.fail(l.At, l.Code, "range", "weight", l.Code)
	}
	if l.Caps != nil {
		for _, c := range []*exact.Num{l.Caps.Bonus, l.Caps.Penalty, l.Caps.Both} {
			if c != nil && c.Sign() < 0 {
				r.fail(l.At, l.Code, "range", "negativecap", l.Code)
			}
		}
	}
}

// order puts computed facts in an order of evaluation and refuses circles.
func (r *resolver) order() {
	const (
		open = 1
		done = 2
	)
	state := map[int]int{}
	var visit func(f *Fact) bool
	visit = func(f *Fact) bool {
		switch {
		case state[f.slot] == done || f.Is.IsZero():
			return true
		case state[f.slot] == open:
			r.fail(f.Is.At, f.Name, "cycle", "cycle", f.Name)
			return false
		}
		state[f.slot] = open
		if c := f.Is.Compiled(); c != nil {
			for _, slot := range c.Uses() {
				if !visit(r.ix.facts[slot]) {
					return false
				}
			}
		}
		state[f.slot] = done
		r.ix.computed = append(r.ix.computed, f)
		return true
	}
	for _, f := range r.ix.facts {
		if !visit(f) {
			return
		}
	}
}

// compile compiles a formula of the sheet, if there is one, and reports its fault at the place in the file.
func (r *resolver) compile(e *Expr, code string, want formula.Kind, local bool) {
	if e.IsZero() {
		return
	}
	c, f := formula.Compile(e.Src, scope{r.ix, local}, want)
	if f != nil {
		at := e.At
		if at.Col > 0 {
			at.Col += f.Col - 1
		}
		r.fail(at, code, "formula", "formula", e.Src, f.Col, f.Msg)
		return
	}
	e.c = c
}
