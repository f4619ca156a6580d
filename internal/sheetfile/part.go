package sheetfile

import (
	"errors"
	"strings"

	"github.com/goccy/go-yaml/ast"
)

// shape is what a part of a YAML text is.
type shape uint8

const (
	scalarShape shape = iota
	mapShape
	listShape
)

// part is a value in a YAML text and the place of its bytes, so that one value can be changed and every other byte
// stays.
type part struct {
	shape   shape
	flow    bool // in brackets
	at, end int  // its own text, without key, dash or comment
	pieces  []piece
}

// piece is a field of a mapping or an item of a list.
type piece struct {
	name     string // of a field
	head     int    // block style: where the comment lines that stand right above it begin; else as from
	from, to int    // with its key or dash; in block style whole text lines
	value    *part
}

// field returns the place of a field among the pieces, -1 where there is none.
func (p *part) field(name string) int {
	for i := range p.pieces {
		if p.pieces[i].name == name {
			return i
		}
	}
	return -1
}

// errApart says that a text is written in a way that cannot be taken apart; it is then edited as a whole.
var errApart = errors.New("sheetfile: a text that is not taken apart")

// apart takes a text apart along the parser's tree. Of that only the lines on which things begin are asked; where
// things end is read from the text itself, because the parser does not say.
type apart struct {
	src   string
	lines []int // where each text line begins, and the end of the text
}

func newApart(src string) *apart {
	a := &apart{src: src}
	for i := 0; i >= 0 && i < len(src); {
		a.lines = append(a.lines, i)
		n := strings.IndexByte(src[i:], '\n')
		if n < 0 {
			break
		}
		i += n + 1
	}
	a.lines = append(a.lines, len(src))
	return a
}

// text returns a text line without its end.
func (a *apart) text(line int) string {
	return strings.TrimRight(a.src[a.lines[line]:a.lines[line+1]], "\r\n")
}

// indent returns how far a text line is indented, and whether anything but a comment stands on it.
func (a *apart) indent(line int) (int, bool) {
	text := a.text(line)
	rest := strings.TrimLeft(text, " ")
	return len(text) - len(rest), strings.TrimSpace(rest) != "" && rest[0] != '#'
}

func (a *apart) comment(line int) bool {
	return strings.HasPrefix(strings.TrimLeft(a.text(line), " "), "#")
}

// offset returns the byte at a column of a text line, both from 1 and in letters as the parser counts them.
func (a *apart) offset(line, col int) (int, bool) {
	if line < 1 || line >= len(a.lines) {
		return 0, false
	}
	at := a.lines[line-1]
	for i := range a.src[at:a.lines[line]] {
		if col--; col == 0 {
			return at + i, true
		}
	}
	return 0, false
}

// block takes apart a block that ends before a text line.
func (a *apart) block(n ast.Node, until int) (*part, error) {
	if m, ok := asMapping(n); ok {
		if m.IsFlowStyle {
			return a.flowNode(n)
		}
		return a.mapping(m, until)
	}
	if seq, ok := n.(*ast.SequenceNode); ok {
		if seq.IsFlowStyle {
			return a.flowNode(n)
		}
		return a.sequence(seq, until)
	}
	return nil, errApart
}

func (a *apart) flowNode(n ast.Node) (*part, error) {
	at, ok := a.offset(posOfStart(n))
	if !ok {
		return nil, errApart
	}
	return (&flow{src: a.src, at: at}).value()
}

// posOfStart is where a node in brackets begins: its bracket.
func posOfStart(n ast.Node) (line, col int) {
	t := n.GetToken()
	if t == nil || t.Position == nil {
		return 0, 0
	}
	return t.Position.Line, t.Position.Column
}

func (a *apart) mapping(m *ast.MappingNode, until int) (*part, error) {
	p := &part{shape: mapShape}
	var starts []int
	for _, v := range m.Values {
		t := v.Key.GetToken()
		at, ok := a.offset(t.Position.Line, t.Position.Column)
		if !ok {
			return nil, errApart
		}
		name, _ := scalar(v.Key)
		p.pieces = append(p.pieces, piece{name: name, from: at})
		starts = append(starts, t.Position.Line-1)
	}
	if len(p.pieces) == 0 {
		return nil, errApart
	}
	a.bound(p, starts, until)
	for i, v := range m.Values {
		x := &p.pieces[i]
		var err error
		if x.value, err = a.after(x, v.Value); err != nil {
			return nil, err
		}
	}
	return p, nil
}

func (a *apart) sequence(seq *ast.SequenceNode, until int) (*part, error) {
	p := &part{shape: listShape}
	var starts []int
	for _, e := range seq.Entries {
		at, ok := a.offset(e.Start.Position.Line, e.Start.Position.Column)
		if !ok || a.src[at] != '-' {
			return nil, errApart
		}
		p.pieces = append(p.pieces, piece{from: at})
		starts = append(starts, e.Start.Position.Line-1)
	}
	if len(p.pieces) == 0 || len(seq.Values) != len(p.pieces) {
		return nil, errApart
	}
	a.bound(p, starts, until)
	for i, n := range seq.Values {
		x := &p.pieces[i]
		var err error
		if x.value, err = a.value(n, a.skip(x.from+1), x); err != nil {
			return nil, err
		}
	}
	return p, nil
}

// bound finds where each piece ends, and the comment lines that stand right above it and belong to it.
func (a *apart) bound(p *part, starts []int, until int) {
	col := func(i int) int { return p.pieces[i].from - a.lines[starts[i]] }
	free := starts[0]
	for free > 0 && a.comment(free-1) {
		if in, _ := a.indent(free - 1); in != col(0) {
			break
		}
		free--
	}
	for i := range p.pieces {
		next := until
		if i+1 < len(starts) {
			next = starts[i+1]
		}
		for next > starts[i]+1 && a.loose(next-1, col(i)) {
			next--
		}
		x := &p.pieces[i]
		x.to = a.lines[next]
		first := starts[i]
		for first > free && a.comment(first-1) {
			if in, _ := a.indent(first - 1); in != col(i) {
				break
			}
			first--
		}
		free = next
		x.head = a.lines[first]
		if strings.TrimSpace(a.src[a.lines[starts[i]]:x.from]) != "" {
			x.head = x.from // it stands behind the dash of the item that it begins
		}
	}
	p.at, p.end = p.pieces[0].from, p.pieces[len(p.pieces)-1].to
}

// loose says that a text line after a piece is not part of it: it is empty, or a comment that is not indented further.
func (a *apart) loose(line, col int) bool {
	in, is := a.indent(line)
	return !is && (!a.comment(line) || in <= col)
}

// skip goes on past spaces.
func (a *apart) skip(at int) int {
	for at < len(a.src) && a.src[at] == ' ' {
		at++
	}
	return at
}

// after takes apart the value of a field.
func (a *apart) after(x *piece, n ast.Node) (*part, error) {
	f := flow{src: a.src, at: x.from}
	if !f.key() {
		return nil, errApart
	}
	return a.value(n, a.skip(f.at), x)
}

// value takes apart what begins at a byte of a piece.
func (a *apart) value(n ast.Node, at int, x *piece) (*part, error) {
	switch c := a.at(at); c {
	case '{', '[':
		return (&flow{src: a.src, at: at}).value()
	case '\r', '\n', '#', 0:
		return a.below(n, x)
	}
	if _, is := asMapping(n); is { // "- code: a"
		return a.block(n, a.lineAt(x.to))
	}
	if _, is := n.(*ast.SequenceNode); is {
		return a.block(n, a.lineAt(x.to))
	}
	return a.scalar(at, x), nil
}

// below takes apart what stands on the text lines below a key.
func (a *apart) below(n ast.Node, x *piece) (*part, error) {
	if _, is := asMapping(n); is {
		return a.block(n, a.lineAt(x.to))
	}
	if _, is := n.(*ast.SequenceNode); is {
		return a.block(n, a.lineAt(x.to))
	}
	return nil, errApart
}

// scalar is a text, number or the like in block style.
func (a *apart) scalar(at int, x *piece) *part {
	f := flow{src: a.src, at: at}
	end := x.to
	switch a.src[at] {
	case '"', '\'':
		f.quoted()
		end = f.at
	case '|', '>':
	default:
		if line := a.lineAt(at); a.alone(line, a.lineAt(x.to)) {
			end = a.lines[line] + len(a.text(line))
			if i := strings.Index(a.src[at:end], " #"); i >= 0 {
				end = at + i
			}
		}
	}
	return &part{at: at, end: at + len(strings.TrimRight(a.src[at:end], " \r\n"))}
}

// alone says that nothing but comments follows on the text lines after one.
func (a *apart) alone(line, until int) bool {
	for line++; line < until; line++ {
		if _, is := a.indent(line); is {
			return false
		}
	}
	return true
}

func (a *apart) at(i int) byte {
	if i < len(a.src) {
		return a.src[i]
	}
	return 0
}

// lineAt returns the text line of a byte; of the end of the text the line after the last.
func (a *apart) lineAt(at int) int {
	lo, hi := 0, len(a.lines)-1
	for lo < hi {
		mid := (lo + hi + 1) / 2
		if a.lines[mid] <= at {
			lo = mid
		} else {
			hi = mid - 1
		}
	}
	return lo
}
