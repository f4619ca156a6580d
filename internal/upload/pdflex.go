package upload

import (
	"bytes"
	"encoding/hex"
	"slices"
)

// Bounds of a PDF.
const (
	mostPDFTokens = 3_000_000
	mostPDFValues = 250_000 // of one object: the longest honest ones are lists of pages and of widths
	mostPDFDepth  = 100
)

// pdfKind is what a value of a PDF is.
type pdfKind byte

const (
	pdfEnd  pdfKind = iota // nothing more
	pdfWord                // true, null, obj and the like
	pdfNumber
	pdfName
	pdfString
	pdfArray
	pdfDict
	pdfRef
	pdfOpen // [ or <<, only while reading
	pdfShut // ] or >>
)

// pdfValue is a value of a PDF (ISO 32000-1, 7.3): text is what a name or a string says without its escapes; list are
// the values of an array, or the names and values of a dictionary in turn; number is that of a reference, or a whole
// number.
type pdfValue struct {
	kind   pdfKind
	text   string
	list   []pdfValue
	number int
	whole  bool
}

// get returns the first value of a dictionary under a name, an empty one for none.
func (v *pdfValue) get(name string) *pdfValue {
	if v.kind == pdfDict {
		for i := 0; i+1 < len(v.list); i += 2 {
			if v.list[i].text == name {
				return &v.list[i+1]
			}
		}
	}
	return &pdfValue{}
}

// lexer reads the values of a PDF. What stands in remarks and in texts is not read, and must not look like an object:
// a table could lead a viewer there.
type lexer struct {
	data []byte
	at   int
	left *int // tokens that may still be read
	held int  // values of the object that is being read
}

const pdfSpace = "\x00\t\n\f\r "

func isPDFSpace(b byte) bool {
	return b == 0 || b == '\t' || b == '\n' || b == '\f' || b == '\r' || b == ' '
}

func isDelimiter(b byte) bool { return bytes.IndexByte([]byte("()<>[]{}/%"), b) >= 0 }

// skip goes to the next token.
func (l *lexer) skip() error {
	for l.at < len(l.data) {
		switch b := l.data[l.at]; {
		case isPDFSpace(b):
			l.at++
		case b == '%':
			end := l.remark()
			if hidesObject(l.data[l.at : l.at+end]) {
				return refuse("pdfbroken")
			}
			l.at += end
		default:
			return nil
		}
	}
	return nil
}

// remark returns how long the remark is that begins here. The mark at the end of a version is none: some programs add
// the next version right behind it.
func (l *lexer) remark() int {
	rest := l.data[l.at:]
	if bytes.HasPrefix(rest, []byte("%%EOF")) {
		return len("%%EOF")
	}
	if end := bytes.IndexAny(rest, "\r\n"); end >= 0 {
		return end
	}
	return len(rest)
}

// token reads the next token.
func (l *lexer) token() (pdfValue, error) {
	if err := l.skip(); err != nil || l.at >= len(l.data) {
		return pdfValue{}, err
	}
	if *l.left--; *l.left < 0 {
		return pdfValue{}, refuse("bomb")
	}
	switch b := l.data[l.at]; b {
	case '/':
		return pdfValue{kind: pdfName, text: unescaped(l.run(1))}, nil
	case '(':
		return l.literal()
	case '<', '>':
		if l.at+1 < len(l.data) && l.data[l.at+1] == b {
			l.at += 2
			return pdfValue{kind: map[byte]pdfKind{'<': pdfOpen, '>': pdfShut}[b], text: "<"}, nil
		}
		if b == '<' {
			return l.hexadecimal()
		}
		return pdfValue{}, refuse("pdfbroken")
	case '[', ']':
		l.at++
		return pdfValue{kind: map[byte]pdfKind{'[': pdfOpen, ']': pdfShut}[b], text: "["}, nil
	case ')', '{', '}':
		return pdfValue{}, refuse("pdfbroken")
	}
	return number(l.run(0)), nil
}

// run reads to the next space or delimiter.
func (l *lexer) run(skip int) []byte {
	from := l.at + skip
	for l.at = from; l.at < len(l.data) && !isPDFSpace(l.data[l.at]) && !isDelimiter(l.data[l.at]); l.at++ {
	}
	return l.data[from:l.at]
}

// number makes a number of a word that is one.
func number(word []byte) pdfValue {
	v := pdfValue{kind: pdfNumber, whole: len(word) > 0 && len(word) < 11}
	for i, b := range word {
		switch {
		case b >= '0' && b <= '9':
			v.number = min(v.number*10+int(b-'0'), 1<<30)
		case b == '.' || i == 0 && (b == '+' || b == '-') || b == '-':
			v.whole = false
		default:
			return pdfValue{kind: pdfWord, text: string(word[:min(len(word), 20)])}
		}
	}
	return v
}

// literal reads a text in brackets.
func (l *lexer) literal() (pdfValue, error) {
	var out []byte
	from, depth := l.at, 0
	for ; l.at < len(l.data); l.at++ {
		switch b := l.data[l.at]; b {
		case '\\':
			l.at++
			out = l.escape(out)
			continue
		case '(':
			if depth++; depth == 1 {
				continue
			}
		case ')':
			if depth--; depth > 0 {
				break
			}
			l.at++
			if hidesObject(l.data[from:l.at]) {
				return pdfValue{}, refuse("pdfbroken")
			}
			return pdfValue{kind: pdfString, text: string(out)}, nil
		}
		out = append(out, l.data[l.at])
	}
	return pdfValue{}, refuse("pdfbroken")
}

// escape reads what follows a backslash, up to its last letter.
func (l *lexer) escape(out []byte) []byte {
	if l.at >= len(l.data) {
		return out
	}
	b := l.data[l.at]
	if at := bytes.IndexByte([]byte("nrtbf"), b); at >= 0 {
		return append(out, "\n\r\t\b\f"[at])
	}
	if b == '\r' && l.at+1 < len(l.data) && l.data[l.at+1] == '\n' {
		l.at++
		return out
	}
	if b == '\n' || b == '\r' {
		return out
	}
	if b < '0' || b > '7' {
		return append(out, b)
	}
	n := 0
	for i := 0; i < 3 && l.at < len(l.data) && l.data[l.at] >= '0' && l.data[l.at] <= '7'; i++ {
		n = n*8 + int(l.data[l.at]-'0')
		l.at++
	}
	l.at--
	return append(out, byte(n)) //nolint:gosec // high digits are dropped, as the standard says
}

func (l *lexer) hexadecimal() (pdfValue, error) {
	end := bytes.IndexByte(l.data[l.at:], '>')
	if end < 0 {
		return pdfValue{}, refuse("pdfbroken")
	}
	digits := bytes.Map(func(r rune) rune {
		if r < 0x80 && isPDFSpace(byte(r)) {
			return -1
		}
		return r
	}, l.data[l.at+1:l.at+end])
	if l.at += end + 1; len(digits)%2 == 1 {
		digits = append(slices.Clone(digits), '0')
	}
	out := make([]byte, len(digits)/2)
	if _, err := hex.Decode(out, digits); err != nil {
		return pdfValue{}, refuse("pdfbroken")
	}
	return pdfValue{kind: pdfString, text: string(out)}, nil
}

// value reads a whole value, of which the first token was read.
func (l *lexer) value(first pdfValue, depth int) (pdfValue, error) {
	if depth == 0 {
		l.held = 0
	}
	if first.kind == pdfShut || depth > mostPDFDepth {
		return first, refuse("pdfbroken")
	}
	if first.kind != pdfOpen {
		return first, nil
	}
	out := pdfValue{kind: pdfArray}
	for {
		t, err := l.token()
		switch {
		case err != nil:
			return out, err
		case t.kind == pdfEnd:
			return out, refuse("pdfbroken")
		case t.kind == pdfShut:
			if t.text != first.text {
				return out, refuse("pdfbroken")
			}
			return dictOf(out, first.text == "<")
		case t.kind == pdfWord && t.text == "R":
			n := len(out.list)
			if n < 2 || !out.list[n-2].whole || !out.list[n-1].whole {
				return out, refuse("pdfbroken")
			}
			out.list = append(out.list[:n-2], pdfValue{kind: pdfRef, number: out.list[n-2].number})
			continue
		}
		v, err := l.value(t, depth+1)
		if err != nil {
			return out, err
		}
		if l.held++; l.held > mostPDFValues {
			return out, refuse("bomb")
		}
		out.list = append(out.list, v)
	}
}

// decisive are the names in a dictionary that decide how it is read: where one stands twice, readers differ.
var decisive = []string{"S", "Filter", "DecodeParms", "First", "N", "Type", "Subtype", "F"}

// dictOf makes a dictionary of a list, where it is one.
func dictOf(v pdfValue, dict bool) (pdfValue, error) {
	if !dict {
		return v, nil
	}
	v.kind = pdfDict
	for i := 0; i < len(v.list); i += 2 {
		if v.list[i].kind != pdfName || i+1 >= len(v.list) {
			return v, refuse("pdfbroken")
		}
		if slices.Contains(decisive, v.list[i].text) && v.get(v.list[i].text) != &v.list[i+1] {
			return v, refuse("pdfbroken")
		}
	}
	return v, nil
}

// hidesObject says whether an object seems to begin within what a reader passes over: a number and the word obj, with
// space before the number, between both or a remark. A table could lead a viewer there.
func hidesObject(data []byte) bool {
	for from := 0; ; {
		at := bytes.Index(data[from:], []byte("obj"))
		if at < 0 {
			return false
		}
		at += from
		from = at + len("obj")
		if from < len(data) && !isPDFSpace(data[from]) && !isDelimiter(data[from]) {
			continue // a longer word
		}
		before := bytes.TrimRight(withoutRemark(data[max(0, at-mostRemark):at]), pdfSpace)
		digits := bytes.TrimRight(before, "0123456789")
		if len(digits) > 0 && len(digits) < len(before) && isPDFSpace(digits[len(digits)-1]) {
			return true
		}
	}
}

// mostRemark is how far back a remark between a number and the word obj is looked for.
const mostRemark = 256

// withoutRemark cuts a remark that ends on the line before.
func withoutRemark(before []byte) []byte {
	line := bytes.TrimRight(before, pdfSpace)
	if len(line) == len(before) || !bytes.ContainsAny(before[len(line):], "\r\n") {
		return before
	}
	start := bytes.LastIndexAny(line, "\r\n") + 1
	if mark := bytes.IndexByte(line[start:], '%'); mark >= 0 {
		return line[:start+mark]
	}
	return before
}

// unescaped undoes the escapes of a name: J#61vaScript is JavaScript.
func unescaped(name []byte) string {
	if bytes.IndexByte(name, '#') < 0 {
		return string(name)
	}
	var out []byte
	for i := 0; i < len(name); i++ {
		if name[i] == '#' && i+2 < len(name) {
			if b, err := hex.DecodeString(string(name[i+1 : i+3])); err == nil {
				out = append(out, b[0])
				i += 2
				continue
			}
		}
		out = append(out, name[i])
	}
	return string(out)
}
