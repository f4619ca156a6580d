package formula

import (
	"thidua/internal/day"
	"thidua/internal/exact"
	"thidua/internal/words"
)

// Kind is the kind of a value.
type Kind uint8

// The kinds. A level is one of the named levels of its fact; its number is the position, from 0.
const (
	Number Kind = iota
	Bool
	Date
	Level
)

// State tells a figure from the kinds of nothing.
type State uint8

// The states. They are ordered: of two operands, the smaller state is the result's.
const (
	Missing   State = iota // not entered yet
	Undefined              // cannot be computed, such as a division by zero
	NA                     // does not apply to this unit
	Entered                // a figure, which may be zero
)

// Value is a figure or a kind of nothing. The zero Value is "not entered".
type Value struct {
	Num   exact.Num // a number; 0 or 1 for a Bool; days for a Date; the position for a Level
	State State
}

// Of returns n as an entered value.
func Of(n exact.Num) Value { return Value{Num: n, State: Entered} }

// OfBool returns b as an entered value.
func OfBool(b bool) Value {
	if b {
		return Of(exact.New(1))
	}
	return Of(exact.New(0))
}

// OfDate returns d as an entered value.
func OfDate(d day.Date) Value { return Of(exact.New(int64(d))) }

// True says whether v is entered and true.
func (v Value) True() bool { return v.State == Entered && !v.Num.Zero() }

// Day returns the date that v holds.
func (v Value) Day() day.Date {
	n, _ := v.Num.Int64()
	return day.Date(n)
}

// Local is a figure of the line being scored, which a condition or formula of that line may use.
type Local uint8

// The local figures, all in points; penalty and bonus are magnitudes before the line's caps.
const (
	MaxPoints Local = iota
	BasePoints
	PenaltyPoints
	BonusPoints
	LocalCount // how many there are
)

// Context is what a formula is evaluated in.
type Context struct {
	Facts []Value // by slot
	Last  []Value // last year's, by slot; may be nil
	Local [LocalCount]exact.Num
	Cal   *day.Calendar
	Why   words.Msg // set when a value came out Undefined: the first cause
}

func (c *Context) undefined(why words.Msg) Value {
	if c.Why.IsZero() {
		c.Why = why
	}
	return Value{State: Undefined}
}
