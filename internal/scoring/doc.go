// Package scoring turns a score sheet and the figures of all units into points, and explains each of them (chấm điểm).
//
// It is pure: no file, clock or database. [New] readies a resolved sheet, [Engine.Open] scores a set of units in one
// lane, and the [Round] it returns knows totals, grades and ranks. [Round.Explain] gives the account of a line: what a
// colleague would say, as data. There is one evaluator; the account is what it notes down when asked to, so points and
// their explanation cannot drift apart.
//
// Numbers are exact rationals until the one rounding that the sheet names. Three kinds of nothing stay apart: not
// entered, zero, not applicable.
package scoring
