package vn

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Text is how every text of ours is kept, whichever way it comes in: in the composed form (NFC), with the one Đ of
// Vietnamese, with "\n" at the end of lines, and without anything that a reader cannot see. Text pasted from a Mac or
// typed with some keyboards arrives decomposed; pages and messengers leave marks of no width in it, which would make
// two equal names differ and an empty reason look given; marks that turn the direction of writing can make a text show
// other than it says.
func Text(s string) string {
	if plain(s) {
		return s
	}
	s = strings.ReplaceAll(s, "\r\n", "\n")
	return norm.NFC.String(strings.Map(kept, norm.NFC.String(s)))
}

// plain says that there is nothing to clean: most cells are digits, most codes plain letters.
func plain(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' && s[i] != '\n' && s[i] != '\t' || s[i] >= 0x7f {
			return false
		}
	}
	return true
}

// kept is what becomes of a letter in [Text], below 0 for nothing.
func kept(r rune) rune {
	switch {
	case r == 'Ð' || r == 'Ɖ': // U+00D0 of Icelandic and U+0189 of African languages look like Đ, U+0110
		return 'Đ'
	case r == 'ð' || r == 'ɖ':
		return 'đ'
	case r == '\n' || r == '\t':
		return r
	case r == '\r' || r == '\v' || r == '\f' || r == '\u0085' || r == '\u2028' || r == '\u2029':
		return '\n'
	case unicode.IsControl(r) || invisible(r):
		return -1
	}
	return r
}

// invisible says whether a letter shows nothing and takes no room: format marks (Cf: of no width, of direction, soft
// hyphens, tags), the other default-ignorable ones (fillers, joiners), and variation selectors. A space is not
// invisible: it parts words.
func invisible(r rune) bool {
	return unicode.In(r, unicode.Cf, unicode.Other_Default_Ignorable_Code_Point, unicode.Variation_Selector)
}

// Clean is [Text] on one line: white space of any kind and length is one space.
func Clean(s string) string {
	return strings.Join(strings.FieldsFunc(Text(s), blank), " ")
}

// blank is white space, and the empty Braille cell, which looks like it.
func blank(r rune) bool { return unicode.IsSpace(r) || r == '\u2800' }

// Says says whether a text can be a reason: it has two letters or digits. One of them, or a dot, is what people type to
// get past the question.
func Says(s string) bool {
	n := 0
	for _, r := range Text(s) {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			n++
		}
	}
	return n >= 2
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
