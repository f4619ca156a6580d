package formula

import (
	"strings"

	"thidua/internal/exact"
	"thidua/internal/vn"
	"thidua/internal/words"
)

type (
	constant Value
	factRef  int
	lastRef  int
	localRef Local
	negate   struct{ x node }
	not      struct{ x node }
	logic    struct {
		a, b node
		or   bool
	}
	arithmetic struct {
		a, b node
		op   byte
	}
	comparison struct {
		a, b node
		op   string
	}
)

func (n constant) eval(*Context) Value   { return Value(n) }
func (n factRef) eval(c *Context) Value  { return c.Facts[n] }
func (n localRef) eval(c *Context) Value { return Of(c.Local[n]) }

func (n lastRef) eval(c *Context) Value {
	if c.Last == nil {
		return Value{}
	}
	return c.Last[n]
}

func (n negate) eval(c *Context) Value {
	v := n.x.eval(c)
	v.Num = v.Num.Neg()
	return v
}

func (n not) eval(c *Context) Value {
	v := n.x.eval(c)
	if v.State != Entered {
		return v
	}
	return OfBool(v.Num.Zero())
}

// eval decides as soon as one side decides: "sai và chưa nhập" is false, whatever will be entered.
func (n logic) eval(c *Context) Value {
	a, b := n.a.eval(c), n.b.eval(c)
	for _, v := range []Value{a, b} {
		if v.State == Entered && v.True() == n.or {
			return OfBool(n.or)
		}
	}
	if s := min(a.State, b.State); s != Entered {
		return Value{State: s}
	}
	return OfBool(!n.or)
}

func (n arithmetic) eval(c *Context) Value {
	a, b := n.a.eval(c), n.b.eval(c)
	if s := min(a.State, b.State); s != Entered {
		return Value{State: s}
	}
	switch n.op {
	case '+':
		return Of(a.Num.Add(b.Num))
	case '-':
		return Of(a.Num.Sub(b.Num))
	case '*':
		return Of(a.Num.Mul(b.Num))
	}
	return divide(c, a.Num, b.Num)
}

func divide(c *Context, a, b exact.Num) Value {
	q, ok := a.Div(b)
	if !ok {
		return c.undefined(words.M("formula.zero"))
	}
	return Of(q)
}

func (n comparison) eval(c *Context) Value {
	a, b := n.a.eval(c), n.b.eval(c)
	if s := min(a.State, b.State); s != Entered {
		return Value{State: s}
	}
	return OfBool(holds(n.op, a.Num.Cmp(b.Num)))
}

func holds(op string, cmp int) bool {
	switch op {
	case "=":
		return cmp == 0
	case "≠":
		return cmp != 0
	case "<":
		return cmp < 0
	case "<=":
		return cmp <= 0
	case ">":
		return cmp > 0
	}
	return cmp >= 0
}

// combine checks the kinds of an infix operator's sides and joins them.
func combine(op string, a, b typed, at int) (typed, *Fault) {
	switch op {
	case "và", "hoặc":
		if f := needBoth(a, b, Bool); f != nil {
			return typed{}, f
		}
		return typed{node: logic{a.node, b.node, op == "hoặc"}, kind: Bool, at: a.at}, nil
	case "+", "-", "*", "/":
		if op == "-" && a.kind == Date && b.kind == Date && a.text == nil && b.text == nil {
			return typed{node: arithmetic{a.node, b.node, '-'}, at: a.at, signed: true}, nil // a number of days
		}
		if f := needBoth(a, b, Number); f != nil {
			return typed{}, f
		}
		return typed{node: arithmetic{a.node, b.node, op[0]}, at: a.at, signed: op == "-" || a.signed || b.signed}, nil
	}
	return compare(op, a, b, at)
}

func needBoth(a, b typed, want Kind) *Fault {
	if f := need(a, want); f != nil {
		return f
	}
	return need(b, want)
}

func compare(op string, a, b typed, at int) (typed, *Fault) {
	if a.text != nil && b.text == nil {
		a, b = b, a
	}
	if a.text != nil {
		return typed{}, fault(a.at, "text")
	}
	if b.text != nil {
		return compareLevel(op, a, b, at)
	}
	if a.kind != b.kind || a.kind == Level && strings.Join(a.options, "\n") != strings.Join(b.options, "\n") {
		return typed{}, fault(at, "differ", kindWord(a.kind), kindWord(b.kind))
	}
	if a.kind == Level && op != "=" && op != "≠" {
		return typed{}, fault(at, "levelop")
	}
	return typed{node: comparison{a.node, b.node, op}, kind: Bool, at: a.at}, nil
}

func compareLevel(op string, a, b typed, at int) (typed, *Fault) {
	if a.kind != Level {
		return typed{}, fault(b.at, "text")
	}
	if op != "=" && op != "≠" {
		return typed{}, fault(at, "levelop")
	}
	for i, o := range a.options {
		if vn.Key(o) == vn.Key(b.text.text) {
			return typed{node: comparison{a.node, constant(Of(exact.New(int64(i)))), op}, kind: Bool, at: a.at}, nil
		}
	}
	return typed{}, fault(b.at, "option", b.text.text, strings.Join(a.options, ", "))
}
