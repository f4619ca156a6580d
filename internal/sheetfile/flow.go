package sheetfile

import "strings"

// flow reads values in brackets, {code: a, points: 1}, for the places of their bytes. What they mean the parser says; a
// text that is read in another way than the parser does is noticed where the changed sheet is compared with what was
// meant.
type flow struct {
	src string
	at  int
}

func (f *flow) peek() byte {
	if f.at < len(f.src) {
		return f.src[f.at]
	}
	return 0
}

// space goes past spaces, ends of lines and comments.
func (f *flow) space() {
	for f.at < len(f.src) {
		switch c := f.src[f.at]; {
		case c == ' ' || c == '\n' || c == '\r' || c == '\t':
			f.at++
		case c == '#' && (f.at == 0 || strings.IndexByte(" \n\t", f.src[f.at-1]) >= 0):
			n := strings.IndexByte(f.src[f.at:], '\n')
			if n < 0 {
				n = len(f.src) - f.at
			}
			f.at += n
		default:
			return
		}
	}
}

// value reads a value.
func (f *flow) value() (*part, error) {
	switch f.peek() {
	case '{':
		return f.many(mapShape, '}')
	case '[':
		return f.many(listShape, ']')
	}
	p := &part{flow: true, at: f.at}
	if !f.quoted() {
		f.plain()
	}
	if p.end = f.at; p.end == p.at {
		return nil, errApart
	}
	return p, nil
}

// many reads a mapping or a list.
func (f *flow) many(s shape, last byte) (*part, error) {
	p := &part{shape: s, flow: true, at: f.at}
	f.at++
	for {
		f.space()
		if f.peek() == last {
			f.at++
			p.end = f.at
			return p, nil
		}
		x := piece{from: f.at, head: f.at}
		if s == mapShape {
			if !f.key() {
				return nil, errApart
			}
			x.name = f.name(x.from)
			f.space()
		}
		var err error
		if x.value, err = f.value(); err != nil {
			return nil, err
		}
		x.to = f.at
		p.pieces = append(p.pieces, x)
		f.space()
		switch f.peek() {
		case ',':
			f.at++
		case last:
		default:
			return nil, errApart
		}
	}
}

// key reads a key and its colon.
func (f *flow) key() bool {
	if !f.quoted() {
		for f.at < len(f.src) && strings.IndexByte(":,{}[]\n", f.src[f.at]) < 0 {
			f.at++
		}
	}
	for f.peek() == ' ' {
		f.at++
	}
	if f.peek() != ':' {
		return false
	}
	f.at++
	return true
}

// name is the key that began at a byte and was just read.
func (f *flow) name(from int) string {
	return strings.Trim(strings.TrimRight(f.src[from:f.at-1], " "), `"'`)
}

// quoted reads a text in quotes, if one begins here.
func (f *flow) quoted() bool {
	q := f.peek()
	if q != '"' && q != '\'' {
		return false
	}
	for f.at++; f.at < len(f.src); f.at++ {
		switch c := f.src[f.at]; {
		case c == '\\' && q == '"':
			f.at++
		case c == q && q == '\'' && f.at+1 < len(f.src) && f.src[f.at+1] == q:
			f.at++
		case c == q:
			f.at++
			return true
		}
	}
	return true
}

// plain reads a text without quotes.
func (f *flow) plain() {
	from := f.at
	for ; f.at < len(f.src); f.at++ {
		c := f.src[f.at]
		next := byte(' ')
		if f.at+1 < len(f.src) {
			next = f.src[f.at+1]
		}
		if strings.IndexByte(",{}[]", c) >= 0 || c == ':' && strings.IndexByte(" \n,}]", next) >= 0 ||
			c == '#' && f.at > from && f.src[f.at-1] == ' ' {
			break
		}
	}
	f.at = from + len(strings.TrimRight(f.src[from:f.at], " \r\n\t"))
}
