package main

import (
	"fmt"
	"slices"

	"github.com/expr-lang/expr"
	"github.com/expr-lang/expr/vm"

	"thidua/internal/scoring"
	"thidua/internal/sheet"
)

type sheetLine = sheet.Line

// exprRound scores the same sheet with a compiled expr-lang program for each line.
type exprRound struct {
	loop     *floor // for its figures
	programs []*vm.Program
	totals   []float64
	order    []int
	machine  vm.VM
}

// exprEnv is what a program sees.
type exprEnv struct {
	A, B, Lead float64
	Levels     []float64
}

func newExpr(s *sheet.Sheet, set *scoring.Set) *exprRound {
	e := &exprRound{loop: newFloor(s, set), totals: make([]float64, len(set.Units)), order: make([]int, len(set.Units))}
	for _, kind := range kinds() {
		p, err := expr.Compile(exprSource(kind), expr.Env(exprEnv{}), expr.AsFloat64())
		if err != nil {
			panic(err)
		}
		e.programs = append(e.programs, p)
	}
	return e
}

func exprSource(kind byte) string {
	table := func(x string) string {
		src := fmt.Sprint(bandPoints[len(bandEdges)])
		for i, e := range slices.Backward(bandEdges) {
			src = fmt.Sprintf("(%s >= %d ? %v : %s)", x, e, bandPoints[i], src)
		}
		return src
	}
	switch kind {
	case 'c':
		return "20 - min(5, 0.5 * A)"
	case 'b':
		return table("A")
	case 'p':
		return "20 - min(3, 0.25 * A) + min(1, 0.2 * B)"
	case 'l':
		return "Levels[int(A)]"
	case 'r':
		return table("(A / B * 100)")
	}
	return "round((A / B < 1 ? 10 * A / B : Lead > 0 ? 10 + 10 * (A / B - 1) / Lead : 10) * 100) / 100"
}

func (e *exprRound) run() {
	var lead [lineCount]float64
	for u := range e.loop.units {
		for k := lineCount - leadLines; k < lineCount; k++ {
			i := u*lineCount + k
			lead[k] = max(lead[k], e.loop.a[i]/e.loop.b[i]-1)
		}
	}
	env := exprEnv{Levels: levels}
	for u := range e.loop.units {
		sum := 0.0
		for k, p := range e.programs {
			i := u*lineCount + k
			env.A, env.B, env.Lead = e.loop.a[i], e.loop.b[i], lead[k]
			out, err := e.machine.Run(p, env)
			if err != nil {
				panic(err)
			}
			sum += out.(float64)
		}
		e.totals[u], e.order[u] = sum, u
	}
	slices.SortFunc(e.order, func(x, y int) int {
		if e.totals[x] > e.totals[y] {
			return -1
		}
		return 1
	})
}

func figureNames(kind byte, k int) (first, second string) {
	code := fmt.Sprint("x", k)
	switch kind {
	case 'c':
		return code + ".1", ""
	case 'p':
		return code + ".1", code + ".2"
	case 'r':
		return code + " xong", code + " giao"
	case 'd':
		return code + " đạt", code + " chỉ tiêu"
	}
	return code, ""
}
