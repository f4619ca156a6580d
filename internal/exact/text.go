package exact

import (
	"errors"
	"math/big"
	"strconv"
	"strings"
)

// Mode names a way of rounding. The zero value, and the default of a score sheet, is HalfUp.
type Mode uint8

// The ways of rounding a sheet may name.
const (
	HalfUp   Mode = iota // half away from zero: 2.125 → 2.13, -2.125 → -2.13; what people expect on a score sheet
	HalfEven             // half to the even neighbour: 2.125 → 2.12
	Down                 // cut off, towards zero
)

// Round returns a rounded to the given number of decimal places (0 to 9).
func (a Num) Round(places int, m Mode) Num {
	p := pow10(places)
	if a.r == nil {
		if n, ok := mul64(a.n, p); ok {
			return Num{n: RoundQuo(n, a.den(), m), d: p}
		}
	}
	r := a.Rat()
	n := new(big.Int).Mul(r.Num(), big.NewInt(p))
	q, rem := new(big.Int).QuoRem(n, r.Denom(), new(big.Int))
	if roundsAway(rem.Abs(rem).Lsh(rem, 1).Cmp(r.Denom()), q.Bit(0) == 1, m) {
		q.Add(q, big.NewInt(int64(r.Sign())))
	}
	return FromRat(new(big.Rat).SetFrac(q, big.NewInt(p)))
}

// RoundQuo returns n/d rounded to a whole number; d is above zero.
func RoundQuo(n, d int64, m Mode) int64 {
	q, rem := n/d, n%d
	if rem == 0 {
		return q
	}
	half := cmpHalf(abs64(rem), uint64(d))
	if roundsAway(half, q&1 == 1, m) {
		return q + int64(sign64(n))
	}
	return q
}

func cmpHalf(rem, d uint64) int {
	switch {
	case rem > d-rem:
		return 1
	case rem < d-rem:
		return -1
	}
	return 0
}

// roundsAway decides whether the cut-off quotient moves one step away from zero; half is the remainder against one
// half.
func roundsAway(half int, odd bool, m Mode) bool {
	switch m {
	case HalfUp:
		return half >= 0
	case HalfEven:
		return half > 0 || half == 0 && odd
	default:
		return false
	}
}

func pow10(places int) int64 {
	p := int64(1)
	for range places {
		p *= 10
	}
	return p
}

// Faults of Parse.
var (
	ErrNumber = errors.New("not a decimal number")
	ErrLong   = errors.New("too many digits")
)

// maxDigits bounds a number that people or files give. No score needs more, and hostile input stays cheap.
const maxDigits = 30

// Parse reads a plain decimal with a point: "-0.25", "97.7". It takes no exponent, no group marks and no spaces.
func Parse(s string) (Num, error) {
	body := strings.TrimPrefix(s, "-")
	whole, frac, point := strings.Cut(body, ".")
	if whole == "" || point && frac == "" || !digits(whole) || !digits(frac) {
		return Num{}, ErrNumber
	}
	if len(whole)+len(frac) > maxDigits {
		return Num{}, ErrLong
	}
	n, _ := new(big.Int).SetString(whole+frac, 10)
	if body != s {
		n.Neg(n)
	}
	d := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(len(frac))), nil)
	return FromRat(new(big.Rat).SetFrac(n, d)), nil
}

// MustParse is Parse for constants in code and tests; it panics on a fault.
func MustParse(s string) Num {
	n, err := Parse(s)
	if err != nil {
		panic(err)
	}
	return n
}

func digits(s string) bool {
	for _, c := range s {
		if c < '0' || c > '9' {
			return false
		}
	}
	return true
}

// Places returns how many decimal places a needs to be written exactly, or ok false where no number of places does
// (one third) or more than 9 are needed.
func (a Num) Places() (places int, ok bool) {
	d := a.Rat().Denom()
	p := big.NewInt(1)
	ten := big.NewInt(10)
	for places = 0; places <= 9; places++ {
		if new(big.Int).Rem(p, d).Sign() == 0 {
			return places, true
		}
		p.Mul(p, ten)
	}
	return 0, false
}

// Text writes a as a decimal with a point and no idle zeros, rounded half away from zero to at most the given places.
func (a Num) Text(places int) string {
	if a.r == nil && a.den() == 1 {
		return strconv.FormatInt(a.n, 10)
	}
	if s, ok := a.shortText(places); ok {
		return s
	}
	s := a.Rat().FloatString(places)
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	if s == "-0" {
		return "0"
	}
	return s
}

// shortText is Text for the numbers that papers are full of: two int64, few places.
func (a Num) shortText(places int) (string, bool) {
	if a.r != nil || places < 0 || places > 9 {
		return "", false
	}
	p := pow10(places)
	n, ok := mul64(a.n, p)
	if !ok {
		return "", false
	}
	n = RoundQuo(n, a.den(), HalfUp)
	if n == 0 {
		return "0", true
	}
	for places > 0 && n%10 == 0 {
		n, p, places = n/10, p/10, places-1
	}
	if places == 0 {
		return strconv.FormatInt(n, 10), true
	}
	sign := ""
	if n < 0 {
		sign = "-"
	}
	u := abs64(n)
	frac := strconv.FormatUint(u%uint64(p)+uint64(p), 10)[1:] // with its leading zeros
	return sign + strconv.FormatUint(u/uint64(p), 10) + "." + frac, true
}

// String writes a exactly where at most 9 places do, and otherwise as a fraction such as 20/3.
func (a Num) String() string {
	if places, ok := a.Places(); ok {
		return a.Text(places)
	}
	return a.Rat().RatString()
}

// MarshalText writes a as String does. It serves JSON (points as strings) and YAML.
func (a Num) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads what Parse reads.
func (a *Num) UnmarshalText(b []byte) error {
	n, err := Parse(string(b))
	if err != nil {
		return err
	}
	*a = n
	return nil
}
