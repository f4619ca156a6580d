package formula

import (
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"thidua/internal/day"
	"thidua/internal/exact"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// Symbol is what a name in brackets stands for.
type Symbol struct {
	Slot    int // index into Context.Facts
	Kind    Kind
	Options []string // the levels, for a Level
}

// Scope knows the facts of a sheet. Names are compared in the composed form (NFC).
type Scope interface {
	// Fact finds a fact by its name.
	Fact(name string) (Symbol, bool)
	// Like returns the name of a fact that a person may have meant, or "".
	Like(name string) string
	// Local says whether figures of the line being scored may be used.
	Local() bool
}

// Expr is a compiled formula.
type Expr struct {
	root   node
	kind   Kind
	src    []rune
	refs   []ref
	locals bool // uses bonus or penalty points of the line
	whole  bool
	signed bool
	open   bool   // reads something else than facts: a figure of the line, the calendar
	fixed  *Value // what it always comes to; nil where that depends
}

// ref is one place where a formula names a fact.
type ref struct {
	at, end int
	slot    int
	last    bool // last year's figure
}

// Kind returns the kind of value the formula gives.
func (e *Expr) Kind() Kind { return e.kind }

// Uses returns the slots of the facts the formula reads.
func (e *Expr) Uses() []int { return e.slots(false) }

// UsesLast returns the slots of the facts whose figure of last year the formula reads.
func (e *Expr) UsesLast() []int { return e.slots(true) }

func (e *Expr) slots(last bool) []int {
	var out []int
	for _, r := range e.refs {
		if r.last == last && !slices.Contains(out, r.slot) {
			out = append(out, r.slot)
		}
	}
	return out
}

// Whole says that the formula gives whole numbers only, whatever the facts: days, or a count.
func (e *Expr) Whole() bool { return e.whole }

// Signed says that the formula may come to less than zero although no fact does.
func (e *Expr) Signed() bool { return e.signed }

// Single returns the slot of the one fact that the formula is, and false where it is more than a fact.
func (e *Expr) Single() (int, bool) {
	r, ok := e.root.(factRef)
	return int(r), ok
}

// Constant returns the value of a formula that reads no fact and no figure of the line; false where it has none, such as
// a division by zero.
func (e *Expr) Constant() (Value, bool) {
	if e.fixed == nil {
		return Value{}, false
	}
	return *e.fixed, true
}

// fold computes a formula that always comes to the same. One that counts working days does not: the days off are a
// calendar's, which may be added to.
func (e *Expr) fold() {
	if len(e.refs) > 0 || e.open {
		return
	}
	if v := e.root.eval(&Context{}); v.State == Entered {
		e.fixed = &v
	}
}

// UsesAdjust says whether the formula reads the line's own penalty or bonus, so that it must be evaluated after them.
func (e *Expr) UsesAdjust() bool { return e.locals }

// Eval computes the formula. It cannot fail: see the package comment for the kinds of nothing.
func (e *Expr) Eval(c *Context) Value { return e.root.eval(c) }

// node is a part of a compiled formula.
type node interface{ eval(c *Context) Value }

type parser struct {
	toks  []token
	i     int
	depth int
	parts int
	scope Scope
	out   *Expr
}

// typed is a node with what the parser must know about it.
type typed struct {
	node    node
	kind    Kind
	options []string // for a Level
	text    *token   // for quoted text, which is not a value by itself
	at      int
	whole   bool // never has decimals, whatever the facts
	signed  bool // may be below zero although no fact is
}

// Compile reads a formula that must give a value of the wanted kind.
func Compile(src string, scope Scope, want Kind) (*Expr, *Fault) {
	runes := []rune(norm.NFC.String(src))
	if len(runes) > MaxLength {
		return nil, fault(MaxLength, "long", MaxLength)
	}
	toks, f := lex(runes)
	if f != nil {
		return nil, f
	}
	if len(toks) == 1 {
		return nil, fault(0, "empty")
	}
	p := &parser{toks: toks, scope: scope, out: &Expr{src: runes}}
	t, f := p.expr(0)
	if f == nil && p.peek().kind != tokEnd {
		f = fault(p.peek().at, "unexpected", p.peek().text)
	}
	if f == nil {
		f = need(t, want)
	}
	if f != nil {
		return nil, f
	}
	p.out.root, p.out.kind, p.out.whole, p.out.signed = t.node, t.kind, t.whole, t.signed
	p.out.fold()
	return p.out, nil
}

func (p *parser) peek() token { return p.toks[p.i] }

func (p *parser) next() token {
	t := p.toks[p.i]
	if t.kind != tokEnd {
		p.i++
	}
	return t
}

// need checks that t is of the wanted kind.
func need(t typed, want Kind) *Fault {
	if t.text != nil {
		return fault(t.at, "text")
	}
	if t.kind != want {
		return fault(t.at, "kind", kindWord(want), kindWord(t.kind))
	}
	return nil
}

func kindWord(k Kind) words.Msg {
	return words.M([]string{"formula.kind0", "formula.kind1", "formula.kind2", "formula.kind3"}[k])
}

// Binding strengths of the infix operators.
const (
	bindOr = iota + 1
	bindAnd
	bindCompare
	bindSum
	bindProduct
	bindSign
)

// infix returns the one spelling and strength of the operator at hand, or 0.
func infix(t token) (string, int) {
	if t.kind == tokName {
		switch vn.Fold(t.text) {
		case "va", "and":
			return "và", bindAnd
		case "hoac", "or":
			return "hoặc", bindOr
		}
		return "", 0
	}
	if t.kind != tokOp {
		return "", 0
	}
	switch t.text {
	case "+", "-":
		return t.text, bindSum
	case "*", "/":
		return t.text, bindProduct
	case "=", "≠", "<", "<=", ">", ">=":
		return t.text, bindCompare
	}
	return "", 0
}

// expr reads operators that bind tighter than min.
func (p *parser) expr(minBind int) (typed, *Fault) {
	p.depth++
	defer func() { p.depth-- }()
	if p.depth > MaxDepth {
		return typed{}, fault(p.peek().at, "deep", MaxDepth)
	}
	left, f := p.prefix()
	for f == nil {
		op, bind := infix(p.peek())
		if bind == 0 || bind <= minBind {
			return left, nil
		}
		if f = p.count(); f != nil {
			break
		}
		at := p.next().at
		var right typed
		if right, f = p.expr(bind); f != nil {
			break
		}
		if _, again := infix(p.peek()); bind == bindCompare && again == bindCompare {
			return typed{}, fault(p.peek().at, "chain")
		}
		left, f = combine(op, left, right, at)
	}
	return typed{}, f
}

func (p *parser) count() *Fault {
	if p.parts++; p.parts > MaxParts {
		return fault(p.peek().at, "large", MaxParts)
	}
	return nil
}

// prefix reads one value: a number, a fact, a call, something in parentheses, or a signed or negated one.
func (p *parser) prefix() (typed, *Fault) {
	if f := p.count(); f != nil {
		return typed{}, f
	}
	t := p.next()
	switch t.kind {
	case tokNumber:
		n, err := exact.Parse(t.text)
		if err != nil {
			return typed{}, fault(t.at, "number", t.text)
		}
		return typed{node: constant(Of(n)), at: t.at}, nil
	case tokDate:
		d, err := day.Parse(t.text)
		if err != nil {
			return typed{}, fault(t.at, "date", t.text)
		}
		return typed{node: constant(OfDate(d)), kind: Date, at: t.at}, nil
	case tokFact:
		return p.fact(t)
	case tokText:
		return typed{text: &t, at: t.at}, nil
	case tokName:
		return p.named(t)
	case tokOp:
		return p.prefixOp(t)
	}
	return typed{}, fault(t.at, "end")
}

func (p *parser) prefixOp(t token) (typed, *Fault) {
	switch t.text {
	case "-":
		v, f := p.expr(bindSign)
		if f == nil {
			f = need(v, Number)
		}
		return typed{node: negate{v.node}, at: t.at, signed: true}, f
	case "(":
		v, f := p.expr(0)
		if f != nil {
			return typed{}, f
		}
		return v, p.closing(t)
	}
	return typed{}, fault(t.at, "unexpected", t.text)
}

func (p *parser) closing(open token) *Fault {
	if t := p.next(); t.kind != tokOp || t.text != ")" {
		return fault(open.at, "bracket", ")")
	}
	return nil
}

func (p *parser) fact(t token) (typed, *Fault) {
	s, ok := p.scope.Fact(t.text)
	if !ok {
		if like := p.scope.Like(t.text); like != "" {
			return typed{}, fault(t.at, "suggest", t.text, like)
		}
		return typed{}, fault(t.at, "unknown", t.text)
	}
	p.out.refs = append(p.out.refs, ref{at: t.at, end: t.end, slot: s.Slot})
	return typed{node: factRef(s.Slot), kind: s.Kind, options: s.Options, at: t.at}, nil
}

var locals = map[string]Local{
	"diem_toi_da": MaxPoints, "diem_chuan": BasePoints, "diem_tru": PenaltyPoints, "diem_cong": BonusPoints,
}

// named reads what starts with a name: "không", a truth value, a figure of the line, or a call.
func (p *parser) named(t token) (typed, *Fault) {
	name := vn.Fold(t.text)
	if call := p.peek(); call.kind == tokOp && call.text == "(" && name != "khong" && name != "not" {
		return p.call(t, name)
	}
	switch name {
	case "khong", "not":
		v, f := p.expr(bindAnd)
		if f == nil {
			f = need(v, Bool)
		}
		return typed{node: not{v.node}, kind: Bool, at: t.at}, f
	case "dung", "true":
		return typed{node: constant(OfBool(true)), kind: Bool, at: t.at}, nil
	case "sai", "false":
		return typed{node: constant(OfBool(false)), kind: Bool, at: t.at}, nil
	}
	if l, ok := locals[name]; ok {
		if !p.scope.Local() {
			return typed{}, fault(t.at, "local", t.text)
		}
		p.out.locals = p.out.locals || l == PenaltyPoints || l == BonusPoints
		p.out.open = true
		return typed{node: localRef(l), at: t.at}, nil
	}
	return p.fact(t) // a plain name needs no brackets
}

func (p *parser) call(t token, name string) (typed, *Fault) {
	fn, ok := functions[name]
	if !ok {
		return typed{}, fault(t.at, "function", t.text, functionNames())
	}
	open := p.next()
	var args []typed
	for !(p.peek().kind == tokOp && p.peek().text == ")") {
		a, f := p.expr(0)
		if f != nil {
			return typed{}, f
		}
		if a.text != nil {
			return typed{}, fault(a.at, "text")
		}
		args = append(args, a)
		if sep := p.peek(); sep.kind == tokOp && sep.text == ";" {
			p.next()
		} else {
			break
		}
	}
	if f := p.closing(open); f != nil {
		return typed{}, f
	}
	p.out.open = p.out.open || fn.days
	v, f := fn.build(p, fn, t, args)
	v.at = t.at
	return v, f
}

// Shown writes the formula with figures in the place of the facts and the names of functions as words, for people who
// read an account and never saw a formula: "phần trăm(41; 45)". write gives the text of a fact's figure.
func (e *Expr) Shown(write func(slot int, last bool) string) string {
	var b strings.Builder
	at := 0
	for _, r := range e.refs {
		b.WriteString(spoken(e.src[at:r.at]))
		b.WriteString(write(r.slot, r.last))
		at = r.end
	}
	b.WriteString(spoken(e.src[at:]))
	return b.String()
}

// spoken writes the names of functions in a piece of a formula as words; what stands between quotation marks is a text
// and stays.
func spoken(piece []rune) string {
	quoted := false
	out := slices.Clone(piece)
	for i, r := range out {
		switch {
		case r == '"':
			quoted = !quoted
		case r == '_' && !quoted:
			out[i] = ' '
		}
	}
	return string(out)
}
