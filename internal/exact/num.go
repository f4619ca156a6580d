package exact

import (
	"math"
	"math/big"
	"math/bits"
)

// Num is an exact rational number. The zero value is 0. Nums are values: operations return new ones, and two Nums
// are compared with [Num.Cmp] or [Num.Equal], never with ==, because a small Num need not be in lowest terms.
type Num struct {
	n, d int64    // value n/d while r is nil; d is 0 (meaning 1) or positive
	r    *big.Rat // the value when it does not fit in n/d; never changed once set
}

// New returns the whole number n.
func New(n int64) Num { return Num{n: n, d: 1} }

// Frac returns n/d. A d of zero is a programmer's error and panics.
func Frac(n, d int64) Num {
	if d > 0 && n != math.MinInt64 {
		return Num{n: n, d: d}
	}
	return FromRat(big.NewRat(n, d))
}

// FromRat returns the value of r, which the caller may go on using.
func FromRat(r *big.Rat) Num {
	if r.Num().IsInt64() && r.Denom().IsInt64() && r.Num().Int64() != math.MinInt64 {
		return Num{n: r.Num().Int64(), d: r.Denom().Int64()}
	}
	return Num{r: new(big.Rat).Set(r)}
}

// Rat returns the value as a new big.Rat in lowest terms.
func (a Num) Rat() *big.Rat {
	if a.r != nil {
		return new(big.Rat).Set(a.r)
	}
	return big.NewRat(a.n, a.den())
}

func (a Num) den() int64 {
	if a.d == 0 {
		return 1
	}
	return a.d
}

// Add returns a + b.
func (a Num) Add(b Num) Num {
	if a.r == nil && b.r == nil {
		ad, bd := a.den(), b.den()
		if ad == bd {
			if s, ok := add64(a.n, b.n); ok {
				return Num{n: s, d: ad}
			}
		} else if s, ok := addMixed(a.n, ad, b.n, bd); ok {
			return s
		}
	}
	return FromRat(new(big.Rat).Add(a.Rat(), b.Rat()))
}

// Sub returns a - b.
func (a Num) Sub(b Num) Num { return a.Add(b.Neg()) }

// Neg returns -a.
func (a Num) Neg() Num {
	if a.r != nil {
		return FromRat(new(big.Rat).Neg(a.r))
	}
	return Num{n: -a.n, d: a.d} // n is never MinInt64, see FromRat and mul64
}

// Abs returns a without its sign.
func (a Num) Abs() Num {
	if a.Sign() < 0 {
		return a.Neg()
	}
	return a
}

// Mul returns a × b.
func (a Num) Mul(b Num) Num {
	if a.r == nil && b.r == nil {
		n, ok1 := mul64(a.n, b.n)
		d, ok2 := mul64(a.den(), b.den())
		if ok1 && ok2 {
			return Num{n: n, d: d}
		}
	}
	return FromRat(new(big.Rat).Mul(a.Rat(), b.Rat()))
}

// Div returns a ÷ b and true, or 0 and false where b is zero.
func (a Num) Div(b Num) (Num, bool) {
	if b.Sign() == 0 {
		return Num{}, false
	}
	if a.r == nil && b.r == nil {
		n, ok1 := mul64(a.n, b.den())
		d, ok2 := mul64(a.den(), b.n)
		if ok1 && ok2 {
			if d < 0 {
				n, d = -n, -d
			}
			return Num{n: n, d: d}, true
		}
	}
	return FromRat(new(big.Rat).Quo(a.Rat(), b.Rat())), true
}

// Cmp returns -1, 0 or +1 as a is below, equal to or above b. It never allocates for small numbers.
func (a Num) Cmp(b Num) int {
	if a.r != nil || b.r != nil {
		return a.Rat().Cmp(b.Rat())
	}
	ad, bd := a.den(), b.den()
	if ad == bd {
		return cmp64(a.n, b.n)
	}
	if sa, sb := sign64(a.n), sign64(b.n); sa != sb || sa == 0 {
		return cmp64(int64(sa), int64(sb))
	}
	h1, l1 := bits.Mul64(abs64(a.n), uint64(bd))
	h2, l2 := bits.Mul64(abs64(b.n), uint64(ad))
	c := 0
	switch {
	case h1 != h2 && h1 < h2, h1 == h2 && l1 < l2:
		c = -1
	case h1 != h2 || l1 != l2:
		c = 1
	}
	return c * sign64(a.n)
}

// Equal says whether a and b are the same number.
func (a Num) Equal(b Num) bool { return a.Cmp(b) == 0 }

// Less says whether a is below b.
func (a Num) Less(b Num) bool { return a.Cmp(b) < 0 }

// Sign returns -1, 0 or +1.
func (a Num) Sign() int {
	if a.r != nil {
		return a.r.Sign()
	}
	return sign64(a.n)
}

// Zero says whether a is 0. It is not called IsZero, because encoders leave out what says that of itself, and 0 points
// are points.
func (a Num) Zero() bool { return a.Sign() == 0 }

// Min returns the smaller of a and b.
func Min(a, b Num) Num {
	if b.Less(a) {
		return b
	}
	return a
}

// Max returns the larger of a and b.
func Max(a, b Num) Num {
	if a.Less(b) {
		return b
	}
	return a
}

// Floor returns the largest whole number not above a.
func (a Num) Floor() Num {
	if a.r == nil {
		q := a.n / a.den()
		if a.n%a.den() < 0 {
			q--
		}
		return New(q)
	}
	// Div is Euclidean, and the denominator of a Rat is positive, so this rounds towards minus infinity.
	return FromRat(new(big.Rat).SetInt(new(big.Int).Div(a.r.Num(), a.r.Denom())))
}

// IsInt says whether a is a whole number.
func (a Num) IsInt() bool {
	if a.r != nil {
		return a.r.IsInt()
	}
	return a.n%a.den() == 0
}

// Int64 returns a as an int64 and true, or false where a is not whole or does not fit.
func (a Num) Int64() (int64, bool) {
	if a.r != nil || !a.IsInt() {
		return 0, false
	}
	return a.n / a.den(), true
}

// Small returns a as n/d where both fit in 31 bits, so that a product of two such parts cannot overflow.
func (a Num) Small() (n, d int64, ok bool) {
	d = a.den()
	return a.n, d, a.r == nil && small(a.n) && small(d)
}

// Scaled returns a × d and true where that is a whole number of 31 bits.
func (a Num) Scaled(d int64) (int64, bool) {
	v := a.Over(d)
	return v.n, v.r == nil && v.den() == d && small(v.n)
}

// Over returns the same number written over the denominator d where that is possible in small numbers. Constants of
// one sheet brought to one denominator add without any division.
func (a Num) Over(d int64) Num {
	if a.r != nil || d <= 0 || d%a.den() != 0 {
		return a
	}
	n, ok := mul64(a.n, d/a.den())
	if !ok {
		return a
	}
	return Num{n: n, d: d}
}

func addMixed(an, ad, bn, bd int64) (Num, bool) {
	if ad < bd {
		an, ad, bn, bd = bn, bd, an, ad
	}
	if ad%bd == 0 { // the usual case: tenths and hundredths
		if m, ok := mul64(bn, ad/bd); ok {
			s, ok := add64(an, m)
			return Num{n: s, d: ad}, ok
		}
		return Num{}, false
	}
	g := gcd(ad, bd)
	x, ok1 := mul64(an, bd/g)
	y, ok2 := mul64(bn, ad/g)
	d, ok3 := mul64(ad, bd/g)
	s, ok4 := add64(x, y)
	return Num{n: s, d: d}, ok1 && ok2 && ok3 && ok4
}

func gcd(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func add64(a, b int64) (int64, bool) {
	s := a + b
	return s, (s > a) == (b > 0) && s != math.MinInt64
}

func mul64(a, b int64) (int64, bool) {
	if small(a) && small(b) {
		return a * b, true
	}
	hi, lo := bits.Mul64(abs64(a), abs64(b))
	if hi != 0 || lo > math.MaxInt64 {
		return 0, false
	}
	if (a < 0) != (b < 0) {
		return -int64(lo), true
	}
	return int64(lo), true
}

// small says that a fits in 31 bits, so that a product of two such numbers fits in 63.
func small(a int64) bool { return a == int64(int32(a)) && a != math.MinInt32 }

func abs64(a int64) uint64 {
	if a < 0 {
		return uint64(-a)
	}
	return uint64(a)
}

func sign64(a int64) int {
	switch {
	case a < 0:
		return -1
	case a > 0:
		return 1
	}
	return 0
}

func cmp64(a, b int64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}
