// Package exact holds the numbers that points are made of.
//
// A Num is an exact rational number. No float is ever involved: a float engine was measured to mis-score one cell in
// 14,400 at a band edge, worth 7.2 points. Small numbers (nearly all of them) are a pair of int64 and cost a few
// nanoseconds; a result that does not fit falls back to math/big by itself, so that no operation can overflow.
//
// Rounding happens only where a caller asks for it, with [Num.Round], at the one place the score sheet names.
package exact
