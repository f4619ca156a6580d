// Package formula is the small language in which a score sheet says how a figure is made from facts:
//
//	phần_trăm([hồ sơ đúng hạn]; [hồ sơ đã giải quyết])
//	nếu([c2] >= 92; lớn_nhất(0; [c2] - 92) * 0.1; 0)
//
// It is exact (rationals, no floats), has no loops, and is bounded: a formula has at most 2,000 characters, 400 parts
// and 40 levels. Names are Vietnamese and may be written without marks. A fault says what is wrong, at which character,
// in the reader's language.
//
// A formula is checked when it is compiled, against the facts of its sheet: after that, evaluation cannot fail. It can
// come out as "not entered", "not applicable" or "undefined" (a division by zero), which are values like any other.
package formula
