package vn

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Clean returns s in the composed form (NFC) with white space folded and control characters dropped, which is how every
// text of ours is kept. Text pasted from a Mac or typed with some keyboards arrives decomposed.
func Clean(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r == '\u00a0' || r == '\u200b' {
			return ' '
		}
		if unicode.IsControl(r) || r == '\ufeff' {
			return -1
		}
		return r
	}, s)
	return norm.NFC.String(strings.Join(strings.Fields(s), " "))
}

// Fold returns s in lower case without marks and with d for đ, so that "to trinh" finds "Tờ trình".
func Fold(s string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(strings.ToLower(s)) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case r == 'đ':
			b.WriteByte('d')
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// Key folds s and drops everything but letters and digits: two codes with one key differ only in case, marks, dots or
// spaces, and a person would take one for the other.
func Key(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, Fold(s))
}

// ListKey is what lists are sorted by that people number: letters without case and marks, and numbers by their size, so that 2 stands
// before 10.
func ListKey(s string) string {
	var b strings.Builder
	folded := Fold(Clean(s))
	for i := 0; i < len(folded); {
		n := len(folded[i:]) - len(strings.TrimLeft(folded[i:], "0123456789"))
		if n == 0 {
			b.WriteByte(folded[i])
			i++
			continue
		}
		digits := strings.TrimLeft(folded[i:i+n], "0")
		b.WriteByte('0')
		b.WriteByte(byte(min(len(digits), 255))) // a longer number is a larger one
		b.WriteString(digits)
		i += n
	}
	return b.String()
}

// NameKey is what names of people are sorted by: the given name, which stands last, then the family and middle names. Marks come after
// the letters, so that An, Ân and Ấn stand together.
func NameKey(name string) string {
	parts := strings.Fields(Clean(name))
	if len(parts) == 0 {
		return ""
	}
	given, rest := parts[len(parts)-1], strings.Join(parts[:len(parts)-1], " ")
	return Fold(given) + "\x00" + strings.ToLower(given) + "\x00" + Fold(rest) + "\x00" + strings.ToLower(rest)
}
