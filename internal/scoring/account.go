package scoring

import (
	"strings"

	"thidua/internal/exact"
	"thidua/internal/formula"
	"thidua/internal/sheet"
	"thidua/internal/words"
)

// Step is one thing that an account tells: a figure and what came of it, a cap, a decision. It is data; words.Lang says
// it.
type Step struct {
	Code   string // the row of the sheet
	Clause string
	Msg    words.Msg
	Points *exact.Num // what the step came to, above or below zero; nil where it has no points
	Quiet  bool       // changed nothing; told only when every row is asked for
}

func step(key string, r *sheet.Rule, args ...any) Step {
	return Step{Code: r.Code, Clause: r.Clause, Msg: words.M(key, args...)}
}

func (s Step) quiet() Step {
	s.Quiet = true
	return s
}

func (s Step) points(n exact.Num) Step {
	s.Points = &n
	return s
}

// trace collects the steps of one line.
type trace struct{ steps []Step }

func (e *eval) note(make func() Step) {
	if e.trace != nil {
		e.trace.steps = append(e.trace.steps, make())
	}
}

// mark remembers where a rule's steps begin.
func (e *eval) mark() int {
	if e.trace == nil {
		return 0
	}
	return len(e.trace.steps)
}

// worth sets the points of a rule's last step to what the rule came to after its cap and floor.
func (e *eval) worth(mark int, n exact.Num) {
	if e.trace != nil && len(e.trace.steps) > mark {
		e.trace.steps[len(e.trace.steps)-1].Points = &n
	}
}

// nothing notes that a rule has no figure and returns v. An undefined figure is left to a person.
func (e *eval) nothing(r *sheet.Rule, f figure, v formula.Value) formula.Value {
	e.noteNothing(r, f, v)
	return v
}

func (e *eval) noteNothing(r *sheet.Rule, f figure, v formula.Value) {
	e.note(func() Step {
		var s Step
		if r != nil {
			s.Code, s.Clause = r.Code, r.Clause
		}
		switch v.State {
		case formula.NA:
			s.Msg = words.M("account.na", e.ask(r, f))
			s.Quiet = true
		case formula.Undefined:
			s.Msg = words.M("account.undefined", e.ask(r, f), e.ctx.Why)
		default:
			s.Msg = words.M("account.missing", e.missing(r, f))
		}
		return s
	})
}

// decide leaves a rule to a person.
func (e *eval) decide(r *sheet.Rule, why words.Msg) formula.Value {
	if e.trace != nil {
		e.trace.steps = append(e.trace.steps, Step{Code: r.Code, Clause: r.Clause, Msg: why})
	}
	e.ctx.Why = why
	return formula.Value{State: formula.Undefined}
}

// ask names the figure that a rule reads, as the sheet asks for it.
func (e *eval) ask(r *sheet.Rule, f figure) string {
	if r != nil && r.Text != "" {
		return r.Text
	}
	if f.x == nil && f.slot >= 0 {
		return e.askOf(f.slot)
	}
	if f.x != nil && len(f.x.Uses()) > 0 {
		return e.askOf(f.x.Uses()[0])
	}
	if r != nil {
		return r.Code
	}
	return ""
}

func (e *eval) askOf(slot int) string {
	f := e.eng.sheet.AllFacts()[slot]
	if f.Ask != "" {
		return f.Ask
	}
	return f.Name
}

// missing names the first figure that is not entered.
func (e *eval) missing(r *sheet.Rule, f figure) any {
	if f.x == nil {
		return e.askOf(f.slot)
	}
	for _, slot := range f.x.Uses() {
		if e.ctx.Facts[slot].State == formula.Missing {
			return e.askOf(slot)
		}
	}
	for _, slot := range f.x.UsesLast() {
		if e.ctx.Last == nil || e.ctx.Last[slot].State == formula.Missing {
			return words.M("account.lastyear", e.askOf(slot))
		}
	}
	return e.ask(r, f)
}

// figure writes what a rule reads, with its figure: «Tỷ lệ thu gom: 97,7 %».
func (e *eval) figure(r *sheet.Rule, f figure, v formula.Value) words.Msg {
	if f.x == nil {
		fact := e.eng.sheet.AllFacts()[f.slot]
		return words.M("account.figure", e.ask(r, f), FigureMsg(fact, v))
	}
	shown := e.shown(f.x)
	if uses := f.x.Uses(); len(uses) == 1 && f.x.Shown(func(int, bool) string { return "" }) == "" {
		return words.M("account.figure", e.ask(r, f), FigureMsg(e.eng.sheet.AllFacts()[uses[0]], v))
	}
	if f.x.Kind() == formula.Bool {
		return words.M("account.figure", e.ask(r, f), shown)
	}
	if r == nil {
		return words.M("account.value", shown, v.Num)
	}
	return words.M("account.computed", e.ask(r, f), v.Num, shown)
}

// shownFormula is a formula with its figures, to be written in the reader's language.
type shownFormula struct {
	x       *formula.Expr
	figures []words.Msg
}

// Say writes the formula.
func (s shownFormula) Say(lang words.Lang) string {
	at := -1
	return s.x.Shown(func(int, bool) string {
		at++
		return lang.Say(s.figures[at])
	})
}

func (e *eval) shown(x *formula.Expr) words.Sayer {
	s := shownFormula{x: x}
	x.Shown(func(slot int, last bool) string {
		v := e.ctx.Facts[slot]
		if last {
			v = formula.Value{}
			if e.ctx.Last != nil {
				v = e.ctx.Last[slot]
			}
		}
		s.figures = append(s.figures, FigureMsg(e.eng.sheet.AllFacts()[slot], v))
		return ""
	})
	return s
}

// FigureMsg writes a figure of a fact with its unit of measure.
func FigureMsg(f *sheet.Fact, v formula.Value) words.Msg {
	switch v.State {
	case formula.Missing:
		return words.M("figure.missing")
	case formula.NA:
		return words.M("figure.na")
	case formula.Undefined:
		return words.M("figure.undefined")
	}
	switch f.Kind {
	case sheet.YesNo:
		if v.True() {
			return words.M("figure.yes")
		}
		return words.M("figure.no")
	case sheet.DateKind:
		return words.M("figure.date", v.Day())
	case sheet.LevelKind:
		if i, _ := v.Num.Int64(); int(i) < len(f.Levels) {
			return words.M("account.plain", f.Levels[i])
		}
	case sheet.Percentage:
		return words.M("figure.percent", v.Num)
	}
	if f.Measure == "" {
		return words.M("figure.number", v.Num)
	}
	return words.M("figure.measure", v.Num, f.Measure)
}

// bandText writes a band as people say it: «từ 95 đến dưới 100».
func bandText(b *sheet.Band) words.Msg {
	switch {
	case b.Text != "":
		return words.M("account.plain", b.Text)
	case b.Is != nil:
		return words.M("band.is", *b.Is)
	}
	var lo, hi words.Msg
	switch {
	case b.From != nil:
		lo = words.M("band.from", *b.From)
	case b.Over != nil:
		lo = words.M("band.over", *b.Over)
	}
	switch {
	case b.To != nil:
		hi = words.M("band.to", *b.To)
	case b.Below != nil:
		hi = words.M("band.below", *b.Below)
	}
	switch {
	case lo.IsZero():
		return hi
	case hi.IsZero():
		return lo
	case b.To != nil:
		hi = words.M("band.upto", *b.To)
	}
	return words.M("band.both", lo, hi)
}

// signed writes points with their sign.
func signed(n exact.Num) words.Msg {
	if n.Sign() < 0 {
		return words.M("points.minus", n.Neg())
	}
	return words.M("points.plus", n)
}

// Say writes the steps of an account as sentences. Quiet steps are left out unless all is set.
func Say(lang words.Lang, steps []Step, all bool) string {
	var out []string
	for _, s := range steps {
		if s.Quiet && !all {
			continue
		}
		text := words.Sentence(lang.Say(s.Msg))
		if s.Clause != "" {
			text = strings.TrimSuffix(text, ".") + " (" + s.Clause + ")."
		}
		out = append(out, text)
	}
	return strings.Join(out, " ")
}
