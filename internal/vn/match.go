package vn

import (
	"strings"
	"sync"
	"unicode"
)

// Match says how well a text holds what somebody looks for.
type Match uint8

// Kinds of matches. What is typed without marks matches any; a mark that is typed means that mark: "tan an" finds Tân
// An and Tấn An, "tấn an" is Tấn An, and of Tân An no more than nearly so.
const (
	No     Match = iota
	Nearly       // the letters are there, under other marks
	Yes
)

// Find says how well a text holds what is looked for, and where: letters from and to of [Clean] of the text. Case does
// not matter, nor whether a tone stands in the old place or in the new one (hoà, hòa).
func Find(text, want string) (m Match, from, to int) {
	letters, sought := matchable(text), matchable(want)
	if len(sought) == 0 {
		return No, 0, 0
	}
	for i := 0; i+len(sought) <= len(letters); i++ {
		here := alike(letters[i:i+len(sought)], sought)
		if here > m {
			m, from, to = here, i, i+len(sought)
		}
		if m == Yes {
			break
		}
	}
	return m, from, to
}

// SameName says that two names are the same but for case, spaces, dots and where the tone stands. Names that differ in
// a mark are two names.
func SameName(a, b string) bool { return MarkedKey(a) == MarkedKey(b) }

// MarkedKey is [Key] with the marks: it is the same for what [SameName] takes for the same.
func MarkedKey(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, string(matchable(s)))
}

// Fits says that a name may be meant for another: it is the same, or the same with fewer marks, as "tan an" may be Tân
// An or Tấn An.
func Fits(typed, name string) bool {
	if Key(typed) != Key(name) {
		return false
	}
	m, _, _ := Find(MarkedKey(name), MarkedKey(typed))
	return m == Yes
}

// matchable is a text in lower case, on one line, with its tones in the new place; it has as many letters as [Clean] of
// it.
func matchable(s string) []rune {
	out := []rune(Clean(s))
	for i := range out {
		out[i] = unicode.ToLower(out[i])
	}
	for i := 1; i < len(out); i++ {
		ends := i+1 == len(out) || !unicode.IsLetter(out[i+1])
		if !ends || i > 1 && out[i-1] == 'u' && out[i-2] == 'q' {
			continue
		}
		if moved, ok := newTone[string(out[i-1:i+1])]; ok {
			copy(out[i-1:], []rune(moved))
		}
	}
	return out
}

// newTone are the ends of words whose tone has an old place, and how they are written in the new one.
var newTone = func() map[string]string {
	m := map[string]string{}
	for _, pair := range strings.Fields(
		"oà:òa oá:óa oả:ỏa oã:õa oạ:ọa oè:òe oé:óe oẻ:ỏe oẽ:õe oẹ:ọe uỳ:ùy uý:úy uỷ:ủy uỹ:ũy uỵ:ụy",
	) {
		old, now, _ := strings.Cut(pair, ":")
		m[old] = now
	}
	return m
}()

// bareOf is a small letter without its marks.
func bareOf(r rune) rune {
	if r < 0x80 {
		return r
	}
	if bare, known := bareLetters()[r]; known {
		return bare
	}
	for _, bare := range Fold(string(r)) {
		return bare
	}
	return r
}

// bareLetters are the letters of Vietnamese, so that a search through long texts need not take each apart.
var bareLetters = sync.OnceValue(func() map[rune]rune {
	out := map[rune]rune{}
	for _, r := range "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ" {
		for _, bare := range Fold(string(r)) {
			out[r] = bare
			break
		}
	}
	return out
})

// alike compares letters of one number.
func alike(letters, sought []rune) Match {
	m := Yes
	for i, r := range sought {
		if letters[i] == r {
			continue
		}
		bare := bareOf(r)
		if bareOf(letters[i]) != bare {
			return No
		}
		if bare != r {
			m = Nearly
		}
	}
	return m
}
