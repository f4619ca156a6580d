package paper

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/bidi"
	"golang.org/x/text/unicode/norm"

	"thidua/internal/vn"
)

// unknown is drawn where a letter has no form and nothing near it. A paper with one is not issued, see
// [Document.Missing].
const unknown = "?"

// near are letters that the font of papers lacks, or that readers draw from another font than the rest of the line, and
// what a person would write in their place. The second half of a pair is drawn in Word and PDF alike, so that both say
// the same.
var near = sync.OnceValue(func() map[rune]string {
	out := map[rune]string{}
	for _, p := range [][2]string{
		{"\u2010\u2011\u2043\uf02d", "-"},
		{"\u2012", "–"},
		{"\u2015", "—"},
		{"➖", "−"},
		{"➕", "+"},
		{"➗", "÷"},
		{"✓✔✅\U0001f5f8\uf0fc", "√"},
		{"✗✘✕✖❌❎\uf0fb", "×"},
		{"☐❏❑❒\U0001f78e\uf06f\uf0a8", "[ ]"},
		{"☑☒\U0001f5f9\uf0fe\uf0fd", "[x]"},
		{"⦁⚫⬤\u2219\uf0b7\uf06c", "•"},
		{"⬛◼◾\uf06e", "■"},
		{"▢◻◽⬜", "□"},
		{"\uf0a7", "▪"},
		{"⚪", "○"},
		{"➢➤➣‣▸▶▹▷\uf0d8", "►"},
		{"◂◀◃◁", "◄"},
		{"◆❖⬥✦\uf076", "♦"},
		{"◇✧", "◊"},
		{"★☆✩✪✫⭐\uf0ab", "*"},
		{"❤", "♥"},
		{"➔➙➛➜➝➞➡⟶⇨\uf0e0\uf0e8", "→"},
		{"⬅⟵⇦", "←"},
		{"⬆⇧", "↑"},
		{"⬇⇩", "↓"},
		{"⇒⟹", "=>"},
		{"⇐⟸", "<="},
		{"⇔⟺", "<=>"},
		{"≦⩽≲\uf0a3", "≤"},
		{"≧⩾≳\uf0b3", "≥"},
		{"≃≅\uf0bb", "≈"},
		{"\u223c", "~"},
		{"∗⁎", "*"},
		{"\u22c5", "·"},
		{"∣", "|"},
		{"\u2236", ":"},
		{"∅⌀", "Ø"},
		{"\uf0b0", "°"},
		{"\uf0b1", "±"},
		{"\uf0b4", "×"},
		{"\u2070", "º"},
		{"\u207b", "¯"},
		{"㎡", "m²"},
		{"㎥", "m³"},
		{"㎢", "km²"},
		{"㎠", "cm²"},
		{"㎜", "mm"},
		{"ﬁ", "fi"},
		{"ﬂ", "fl"},
		{"〝", "“"},
		{"〞", "”"},
		{"\u2007\u202f", "\u00a0"},
	} {
		for _, r := range p[0] {
			out[r] = p[1]
		}
	}
	for n := range 10 { // figures in full circles, of three sorts
		for _, first := range []rune{'❶', '➀', '➊'} {
			out[first+rune(n)] = "(" + itoa(n+1) + ")"
		}
	}
	return out
})

// asIs says which letters of the basic plane are written as they are: all four cuts have them, they stand by themselves
// and go from left to right. What joins the letter before or turns the line is drawn otherwise by every program.
var asIs = sync.OnceValue(func() *[1 << 16]bool {
	out := &[1 << 16]bool{}
	for i := range out {
		r := rune(i)
		_, other := near()[r]
		is := !other && !unicode.In(r, unicode.Mn, unicode.Me, unicode.Co, unicode.Zs, unicode.Cc) && !turns(r)
		for f := range faces {
			is = is && faces[f]().has(r)
		}
		out[i] = is
	}
	out[' '], out['\n'], out['\u00a0'], out['\ufffc'] = true, true, true, false
	return out
})

// turns says whether a letter belongs to a script that is written from right to left.
func turns(r rune) bool {
	p, _ := bidi.LookupString(string(r))
	return p.Class() == bidi.R || p.Class() == bidi.AL || p.Class() == bidi.AN
}

func plainLetter(r rune) bool { return r >= 0 && r < 1<<16 && asIs()[r] }

// clean makes text fit for every writer: as [vn.Text] keeps it (composed, nothing that cannot be seen, nothing that
// turns the direction of writing), without tabs, and in letters that the font has.
func clean(s string) string {
	out, _ := drawn(s)
	return out
}

// drawn is the text as it is drawn, and which of its letters cannot be.
func drawn(s string) (string, []rune) {
	if plainASCII(s) {
		return s, nil
	}
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, "\ufffd")
	}
	s = vn.Text(s)
	if strings.IndexFunc(s, func(r rune) bool { return !plainLetter(r) }) < 0 {
		return s, nil
	}
	w := letterWriter{}
	for _, r := range s {
		w.put(r)
	}
	return w.String(), w.missing
}

// letterWriter writes letters as they are drawn.
type letterWriter struct {
	strings.Builder
	last    rune // the letter before, to keep "1⅕" from becoming "11/5"
	missing []rune
}

func (w *letterWriter) put(r rune) {
	to, ok := nearest(r)
	if !ok {
		w.missing = append(w.missing, r)
	}
	if strings.Contains(to, "/") && unicode.IsDigit(w.last) && !plainLetter(r) {
		to = " " + to
	}
	w.WriteString(to)
	w.last = r
}

// nearest is what is drawn for a letter; false where there is nothing near it.
func nearest(r rune) (string, bool) {
	if plainLetter(r) {
		return string(r), true
	}
	if to, ok := near()[r]; ok {
		return to, true
	}
	if unicode.Is(unicode.Zs, r) || r == '\t' || r == '\u2800' {
		return " ", true
	}
	return alike(r)
}

// alike is what Unicode itself calls the same letter in another form: full width, in a circle, Roman numbers,
// fractions, raised.
func alike(r rune) (string, bool) {
	to := strings.ReplaceAll(norm.NFKC.String(string(r)), "\u2044", "/")
	if to == string(r) {
		return unknown, false
	}
	for _, c := range to {
		if !plainLetter(c) && c != ' ' {
			return unknown, false
		}
	}
	switch {
	case circled(r):
		return "(" + to + ")", true
	case raised(r):
		return "^" + to, true
	}
	return to, true
}

// circled are digits and letters in a circle.
func circled(r rune) bool { return r >= '①' && r <= '⑳' || r >= 'Ⓐ' && r <= '⓪' }

// raised are the small letters and signs above the line that the font lacks: without the sign, 10ᵏ would be 10k.
func raised(r rune) bool {
	return r >= '\u2070' && r <= '\u207e' || r >= '\u1d2c' && r <= '\u1d61' || r >= '\u02b0' && r <= '\u02b8' ||
		r >= '\u1d9b' && r <= '\u1dbf'
}
