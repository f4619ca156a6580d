// Package sheet holds score sheets (bảng điểm) as data: the tree of lines, how each line earns its points, caps, floors
// and gates, and what stands apart from points: knock-outs, grades and tie-breaks.
//
// A sheet is read by a person, so its types follow the printed table: a [Line] has a maximum, a base, and a list of
// additions and deductions in the order of the paper. There are thirteen ways to earn points (see [Rule]); every
// pattern met in real sheets is one of them or a few of them together, without a change of code.
//
// [Resolve] checks that a sheet holds together (names, formulas, codes); only then can it be scored. [Proofread] looks
// for what nobody notices until December: gaps, overlaps, sums that do not add up. The package knows no file format and
// scores nothing itself.
package sheet
