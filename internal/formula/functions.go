package formula

import (
	"slices"
	"strings"

	"thidua/internal/day"
	"thidua/internal/exact"
	"thidua/internal/vn"
)

// function is a function of the language.
type function struct {
	name   string // as people should write it
	kinds  []Kind // of the arguments; the last repeats where many is set
	many   bool
	build  func(p *parser, fn function, t token, args []typed) (typed, *Fault)
	of     func(c *Context, v []Value) Value // for a plain function: all arguments entered
	gives  Kind
	whole  bool // gives whole numbers only
	signed bool // can come to less than zero
	days   bool // asks the calendar
}

// functions by folded name. It is filled once, from the list below.
var functions = func() map[string]function {
	m := map[string]function{}
	for names, fn := range functionList() {
		for i, folded := range strings.Fields(names) {
			if i == 0 {
				fn.name = folded
			}
			m[vn.Fold(folded)] = fn
		}
	}
	return m
}()

func functionList() map[string]function {
	num, date, yes := []Kind{Number}, []Kind{Date, Date}, []Kind{Bool}
	return map[string]function{
		"nhỏ_nhất min":      {kinds: num, many: true, build: plain, of: fold(exact.Min)},
		"lớn_nhất max":      {kinds: num, many: true, build: plain, of: fold(exact.Max)},
		"tổng sum":          {kinds: num, many: true, build: plain, of: fold(exact.Num.Add)},
		"trị_tuyệt_đối abs": {kinds: num, build: plain, of: single(exact.Num.Abs)},
		"phần_nguyên floor": {kinds: num, build: plain, of: single(exact.Num.Floor), whole: true},
		"làm_tròn round":    {kinds: []Kind{Number, Number}, build: rounding},
		"kẹp clamp":         {kinds: []Kind{Number, Number, Number}, build: plain, of: clamp},
		"phần_trăm percent": {kinds: []Kind{Number, Number}, build: plain, of: percent},
		"mức_giảm decrease": {kinds: []Kind{Number, Number}, build: plain, of: change(-1), signed: true},
		"mức_tăng increase": {kinds: []Kind{Number, Number}, build: plain, of: change(1), signed: true},
		"ngày_trễ days_late": {
			kinds: date, build: plain, of: days(func(c *Context, sent, due day.Date) int { return int(sent - due) }),
			whole: true,
		},
		"ngày_sớm days_early": {
			kinds: date, build: plain, of: days(func(c *Context, sent, due day.Date) int { return int(due - sent) }),
			whole: true,
		},
		"ngày_làm_việc_trễ": {
			kinds: date, build: plain, of: days(func(c *Context, sent, due day.Date) int { return c.Cal.Working(due, sent) }),
			whole: true, days: true,
		},
		"ngày_làm_việc_sớm": {
			kinds: date, build: plain, of: days(func(c *Context, sent, due day.Date) int { return c.Cal.Working(sent, due) }),
			whole: true, days: true,
		},
		"số_đúng count_true":     {kinds: yes, many: true, build: plain, of: countTrue, whole: true},
		"nếu if":                 {build: choose},
		"chọn case":              {build: choose},
		"đã_nhập entered":        {build: entered},
		"năm_trước last_year":    {build: lastYear},
		"điều_kiện_đạt all_true": {kinds: yes, many: true, gives: Bool, build: plain, of: allTrue},
	}
}

func functionNames() string {
	var names []string
	for _, fn := range functions {
		names = append(names, fn.name)
	}
	slices.Sort(names)
	return strings.Join(slices.Compact(names), ", ")
}

// call is a plain function applied to its arguments: it is a figure only when all arguments are.
type call struct {
	of   func(c *Context, v []Value) Value
	args []node
	name string
}

func (n call) eval(c *Context) Value {
	var buf [8]Value
	v := buf[:0]
	state := Entered
	for _, a := range n.args {
		x := a.eval(c)
		state = min(state, x.State)
		v = append(v, x)
	}
	if state != Entered {
		return Value{State: state}
	}
	return n.of(c, v)
}

// PercentOf returns the slots of part and whole of a formula that is nothing but phần_trăm([part]; [whole]).
func (e *Expr) PercentOf() (part, whole int, ok bool) {
	c, ok := e.root.(call)
	if !ok || c.name != "phần_trăm" {
		return 0, 0, false
	}
	a, ok1 := c.args[0].(factRef)
	b, ok2 := c.args[1].(factRef)
	return int(a), int(b), ok1 && ok2
}

func plain(p *parser, fn function, t token, args []typed) (typed, *Fault) {
	if fn.many && len(args) == 0 {
		return typed{}, fault(t.at, "argsmin", fn.name, 1, 0)
	}
	if !fn.many && len(args) != len(fn.kinds) {
		return typed{}, fault(t.at, "args", fn.name, len(fn.kinds), len(args))
	}
	nodes := make([]node, len(args))
	for i, a := range args {
		if f := need(a, fn.kinds[min(i, len(fn.kinds)-1)]); f != nil {
			return typed{}, f
		}
		nodes[i] = a.node
	}
	return typed{node: call{fn.of, nodes, fn.name}, kind: fn.gives, whole: fn.whole, signed: fn.belowZero(args)}, nil
}

// belowZero says whether the result may be below zero although no fact is.
func (fn function) belowZero(args []typed) bool {
	some := slices.ContainsFunc(args, func(a typed) bool { return a.signed })
	switch fn.name {
	case "lớn_nhất":
		return !slices.ContainsFunc(args, func(a typed) bool { return !a.signed })
	case "kẹp":
		return args[1].signed
	case "phần_nguyên":
		return some
	case "trị_tuyệt_đối":
		return false
	}
	return fn.signed || some && !fn.whole
}

func fold(join func(a, b exact.Num) exact.Num) func(*Context, []Value) Value {
	return func(_ *Context, v []Value) Value {
		n := v[0].Num
		for _, x := range v[1:] {
			n = join(n, x.Num)
		}
		return Of(n)
	}
}

func single(f func(exact.Num) exact.Num) func(*Context, []Value) Value {
	return func(_ *Context, v []Value) Value { return Of(f(v[0].Num)) }
}

func clamp(_ *Context, v []Value) Value {
	return Of(exact.Max(v[1].Num, exact.Min(v[2].Num, v[0].Num)))
}

// percent is 100·part/whole.
func percent(c *Context, v []Value) Value {
	return divide(c, v[0].Num.Mul(exact.New(100)), v[1].Num)
}

// change is how far the second figure moved from the first, in per cent of the first.
func change(sign int64) func(*Context, []Value) Value {
	return func(c *Context, v []Value) Value {
		return divide(c, v[1].Num.Sub(v[0].Num).Mul(exact.New(100*sign)), v[0].Num)
	}
}

// days counts days and never goes below zero: what is not late is 0 days late.
func days(count func(c *Context, sent, due day.Date) int) func(*Context, []Value) Value {
	return func(c *Context, v []Value) Value {
		return Of(exact.New(int64(max(0, count(c, v[0].Day(), v[1].Day())))))
	}
}

func countTrue(_ *Context, v []Value) Value {
	n := int64(0)
	for _, x := range v {
		if x.True() {
			n++
		}
	}
	return Of(exact.New(n))
}

func allTrue(c *Context, v []Value) Value {
	n, _ := countTrue(c, v).Num.Int64()
	return OfBool(int(n) == len(v))
}

// rounding wants its number of decimals as a constant: where a formula rounds must be readable in the formula.
func rounding(p *parser, fn function, t token, args []typed) (typed, *Fault) {
	if len(args) != 2 {
		return typed{}, fault(t.at, "args", fn.name, 2, len(args))
	}
	if f := need(args[0], Number); f != nil {
		return typed{}, f
	}
	k, ok := args[1].node.(constant)
	places, whole := k.Num.Int64()
	if !ok || args[1].kind != Number || !whole || places < 0 || places > 6 {
		return typed{}, fault(args[1].at, "places")
	}
	round := func(_ *Context, v []Value) Value { return Of(v[0].Num.Round(int(places), exact.HalfUp)) }
	return typed{node: call{round, []node{args[0].node}, fn.name}, signed: args[0].signed}, nil
}

// cases gives the value of the first condition that holds, else the last value.
type cases struct {
	conds, values []node // one value more than conditions
}

func (n cases) eval(c *Context) Value {
	for i, cond := range n.conds {
		v := cond.eval(c)
		if v.State != Entered {
			return Value{State: v.State}
		}
		if v.True() {
			return n.values[i].eval(c)
		}
	}
	return n.values[len(n.conds)].eval(c)
}

func choose(p *parser, fn function, t token, args []typed) (typed, *Fault) {
	if len(args) < 3 || len(args)%2 == 0 {
		return typed{}, fault(t.at, "pairs", fn.name)
	}
	var n cases
	last := args[len(args)-1]
	for i := 0; i+1 < len(args); i += 2 {
		if f := need(args[i], Bool); f != nil {
			return typed{}, f
		}
		if f := need(args[i+1], last.kind); f != nil {
			return typed{}, f
		}
		n.conds = append(n.conds, args[i].node)
		n.values = append(n.values, args[i+1].node)
	}
	n.values = append(n.values, last.node)
	some := slices.ContainsFunc(args, func(a typed) bool { return a.signed })
	return typed{node: n, kind: last.kind, options: last.options, signed: some}, nil
}

type isEntered struct{ x node }

func (n isEntered) eval(c *Context) Value { return OfBool(n.x.eval(c).State == Entered) }

func entered(p *parser, fn function, t token, args []typed) (typed, *Fault) {
	if len(args) != 1 {
		return typed{}, fault(t.at, "args", fn.name, 1, len(args))
	}
	return typed{node: isEntered{args[0].node}, kind: Bool}, nil
}

func lastYear(p *parser, fn function, t token, args []typed) (typed, *Fault) {
	if len(args) != 1 {
		return typed{}, fault(t.at, "last")
	}
	ref, ok := args[0].node.(factRef)
	if !ok {
		return typed{}, fault(t.at, "last")
	}
	p.out.refs[len(p.out.refs)-1].last = true
	return typed{node: lastRef(ref), kind: args[0].kind, options: args[0].options}, nil
}
