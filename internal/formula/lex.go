package formula

import (
	"strings"
	"unicode"

	"thidua/internal/words"
)

// Bounds of a formula, so that a hostile one costs nothing.
const (
	MaxLength = 2000 // characters
	MaxDepth  = 40
	MaxParts  = 400
)

// Fault is what is wrong with a formula.
type Fault struct {
	Col int // the character, from 1
	Msg words.Msg
}

func fault(at int, key string, args ...any) *Fault {
	return &Fault{Col: at + 1, Msg: words.M("formula."+key, args...)}
}

type tokenKind uint8

const (
	tokEnd    tokenKind = iota
	tokNumber           // 12.5
	tokDate             // 2022-01-31
	tokName             // phần_trăm
	tokFact             // [c2]
	tokText             // "Tốt"
	tokOp               // + - * / ( ) ; = ≠ < <= > >=
)

type token struct {
	kind tokenKind
	text string // a name or code without its brackets or quotes; an operator in its one spelling
	at   int    // index of the first character
	end  int    // index behind the last
}

// lexer cuts a formula into tokens.
type lexer struct {
	src    []rune
	at     int
	tokens []token
}

func lex(src []rune) ([]token, *Fault) {
	l := &lexer{src: src}
	for {
		for l.at < len(l.src) && unicode.IsSpace(l.src[l.at]) {
			l.at++
		}
		if l.at == len(l.src) {
			l.tokens = append(l.tokens, token{kind: tokEnd, at: l.at, end: l.at})
			return l.tokens, nil
		}
		if f := l.next(); f != nil {
			return nil, f
		}
	}
}

func (l *lexer) next() *Fault {
	start, c := l.at, l.src[l.at]
	switch {
	case c >= '0' && c <= '9':
		return l.number()
	case unicode.IsLetter(c):
		l.take(func(r rune) bool { return unicode.IsLetter(r) || unicode.Is(unicode.Mn, r) || isDigit(r) || r == '_' })
		l.add(tokName, start, string(l.src[start:l.at]))
	case c == '[':
		return l.enclosed(tokFact, ']', fault(start, "bracket", "]"))
	case c == '"':
		return l.enclosed(tokText, '"', fault(start, "quote"))
	case c == ',':
		return fault(start, "comma")
	default:
		return l.operator()
	}
	return nil
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

func (l *lexer) take(ok func(rune) bool) {
	for l.at < len(l.src) && ok(l.src[l.at]) {
		l.at++
	}
}

func (l *lexer) add(k tokenKind, start int, text string) {
	l.tokens = append(l.tokens, token{kind: k, text: text, at: start, end: l.at})
}

// number reads 12, 12.5 or 2022-01-31. A minus between spaces, or not in the shape of a date, is an operator.
func (l *lexer) number() *Fault {
	start := l.at
	if n := dateLen(l.src[start:]); n > 0 {
		l.at += n
		l.add(tokDate, start, string(l.src[start:l.at]))
		return nil
	}
	l.take(func(r rune) bool { return isDigit(r) || r == '.' })
	if l.at < len(l.src) && l.src[l.at] == ',' {
		return fault(l.at, "comma")
	}
	l.add(tokNumber, start, string(l.src[start:l.at]))
	return nil
}

// dateLen returns 10 where src starts with four digits, two and two joined by minus signs.
func dateLen(src []rune) int {
	const shape = "0000-00-00"
	if len(src) < len(shape) {
		return 0
	}
	for i, s := range shape {
		if s == '0' && !isDigit(src[i]) || s == '-' && src[i] != '-' {
			return 0
		}
	}
	if len(src) > len(shape) && isDigit(src[len(shape)]) {
		return 0
	}
	return len(shape)
}

func (l *lexer) enclosed(k tokenKind, closing rune, missing *Fault) *Fault {
	start := l.at
	l.at++
	l.take(func(r rune) bool { return r != closing })
	if l.at == len(l.src) {
		return missing
	}
	text := strings.TrimSpace(string(l.src[start+1 : l.at]))
	l.at++
	l.add(k, start, text)
	return nil
}

// spellings gives each operator its one spelling.
var spellings = map[string]string{
	"<=": "<=", ">=": ">=", "<>": "≠", "!=": "≠", "==": "=", "≤": "<=", "≥": ">=", "≠": "≠", "=": "=", "<": "<", ">": ">",
	"+": "+", "-": "-", "−": "-", "*": "*", "×": "*", "/": "/", "÷": "/", "(": "(", ")": ")", ";": ";",
}

func (l *lexer) operator() *Fault {
	for _, n := range []int{2, 1} {
		if l.at+n > len(l.src) {
			continue
		}
		if op, ok := spellings[string(l.src[l.at:l.at+n])]; ok {
			l.at += n
			l.add(tokOp, l.at-n, op)
			return nil
		}
	}
	return fault(l.at, "character", string(l.src[l.at]))
}
