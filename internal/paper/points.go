package paper

import (
	"strconv"

	"thidua/internal/exact"
	"thidua/internal/vn"
)

// Points are points as they stand on paper. There are three kinds of nothing: not entered is an empty cell (the zero
// value), zero is 0, and a line that does not apply to the unit is a dash.
type Points struct {
	n    exact.Num
	kind uint8
}

const (
	pointsNone = iota
	pointsGiven
	pointsNotApplying
)

// NotApplying is what a line that does not apply to the unit has for points.
var NotApplying = Points{kind: pointsNotApplying}

// Given are points that were given, zero among them.
func Given(n exact.Num) Points { return Points{n, pointsGiven} }

// IsGiven says that there is a number.
func (p Points) IsGiven() bool { return p.kind == pointsGiven }

// differs says that both are numbers, and not the same.
func (p Points) differs(q Points) bool { return p.IsGiven() && q.IsGiven() && !p.n.Equal(q.n) }

// text writes points with a decimal comma.
func (p Points) text(places int) string {
	switch p.kind {
	case pointsGiven:
		return vn.Number(p.n, places)
	case pointsNotApplying:
		return "–"
	}
	return ""
}

func itoa(n int) string { return strconv.Itoa(n) }
