package sheetfile

import (
	"reflect"
	"slices"
	"strconv"
	"strings"

	"thidua/internal/finding"
	"thidua/internal/sheet"
)

// Text is the text of a sheet, taken apart so that one line can be changed and every byte outside it stays as somebody
// wrote it: comments, order, quotes.
type Text struct {
	src     string
	returns bool // lines end as Windows ends them, and shall again
	sheet   *sheet.Sheet
	apart   *apart
	top     *part
}

// OpenText takes the text of a sheet apart. It need not resolve. Where it is no sheet, the findings say why; where it
// is one that is written in a way that cannot be taken apart, the error is ErrByHand.
func OpenText(src string) (*Text, finding.List, error) {
	src = strings.TrimPrefix(src, "\ufeff")
	returns := strings.Contains(src, "\r\n")
	if returns {
		src = strings.ReplaceAll(src, "\r\n", "\n")
	}
	s, top, found := asWritten([]byte(src))
	if s == nil {
		return nil, found, nil
	}
	t := &Text{src: src, returns: returns, sheet: s, apart: newApart(src)}
	var err error
	if t.top, err = t.apart.block(top, len(t.apart.lines)-1); err != nil || !alike(s.Lines, t.top) {
		return nil, nil, ErrByHand
	}
	return t, nil, nil
}

// alike says that the parts stand where the lines of the sheet do.
func alike(list []*sheet.Line, p *part) bool {
	at := p.field("lines")
	if at < 0 || len(list) == 0 {
		return len(list) == 0
	}
	p = p.pieces[at].value
	if p.shape != listShape || len(p.pieces) != len(list) {
		return false
	}
	for i, l := range list {
		if p.pieces[i].value.shape != mapShape || !alike(l.Lines, p.pieces[i].value) {
			return false
		}
	}
	return true
}

// ErrByHand says that a text is written so that only a person can change it: the full text is then edited.
var ErrByHand = errApart

// Sheet returns the sheet as it is written, with nothing filled in.
func (t *Text) Sheet() *sheet.Sheet { return t.sheet }

// Line returns a line as it is written, nil where there is none of that code.
func (t *Text) Line(code string) *sheet.Line {
	l, _, _ := t.find(code)
	return l
}

// Siblings returns the lines among which a line stands, and its place; nil where there is none of that code.
func (t *Text) Siblings(code string) ([]*sheet.Line, int) {
	_, list, at := t.find(code)
	return list, at
}

// Above returns the group in which a line stands, nil for one at the top.
func (t *Text) Above(code string) *sheet.Line {
	var above *sheet.Line
	var walk func(list []*sheet.Line, of *sheet.Line)
	walk = func(list []*sheet.Line, of *sheet.Line) {
		for _, l := range list {
			if l.Code == code {
				above = of
			}
			walk(l.Lines, l)
		}
	}
	walk(t.sheet.Lines, nil)
	return above
}

func (t *Text) find(code string) (*sheet.Line, []*sheet.Line, int) {
	return findLine(t.sheet.Lines, code)
}

func findLine(list []*sheet.Line, code string) (*sheet.Line, []*sheet.Line, int) {
	for i, l := range list {
		if l.Code == code {
			return l, list, i
		}
		if x, among, at := findLine(l.Lines, code); x != nil {
			return x, among, at
		}
	}
	return nil, nil, -1
}

// place returns the list of lines in which a line stands in the text, and its place in it.
func (t *Text) place(code string) (*part, int) {
	var walk func(list []*sheet.Line, p *part) (*part, int)
	walk = func(list []*sheet.Line, p *part) (*part, int) {
		at := p.field("lines")
		if at < 0 {
			return nil, -1
		}
		p = p.pieces[at].value
		for i, l := range list {
			if l.Code == code {
				return p, i
			}
			if found, j := walk(l.Lines, p.pieces[i].value); found != nil {
				return found, j
			}
		}
		return nil, -1
	}
	return walk(t.sheet.Lines, t.top)
}

// Change returns the text with one line changed by a function, which gets the line as it is written. A line that says
// the same afterwards leaves the text as it is.
func (t *Text) Change(code string, change func(l *sheet.Line)) (string, error) {
	list, at := t.place(code)
	l := t.Line(code)
	if list == nil || l == nil {
		return "", ErrByHand
	}
	was, err := dataOf(l)
	if err != nil {
		return "", err
	}
	meant := copied(t.sheet)
	fresh, _, _ := findLine(meant.Lines, code)
	change(fresh)
	is, err := dataOf(fresh)
	if err != nil {
		return "", err
	}
	w := &patch{a: t.apart}
	w.change(list.pieces[at].value, was, is)
	return t.done(w, meant)
}

// says compares what a text says with a sheet that was meant.
func says(text string, meant *sheet.Sheet) bool {
	s, _, _ := asWritten([]byte(text))
	return s != nil && sameSaid(reflect.ValueOf(s), reflect.ValueOf(meant))
}

// Add returns the text with a new line after another, or, with below, as the last one of those below it.
func (t *Text) Add(fresh *sheet.Line, beside string, below bool) (string, error) {
	if below {
		return t.Change(beside, func(l *sheet.Line) { l.Lines = append(l.Lines, fresh) })
	}
	list, at := t.place(beside)
	is, err := dataOf(fresh)
	if list == nil || err != nil {
		return "", ErrByHand
	}
	meant := copied(t.sheet)
	among := amongOf(meant, beside)
	*among = slices.Insert(*among, at+1, fresh)
	w := &patch{a: t.apart}
	keep := slices.Repeat([]bool{true}, len(list.pieces))
	if list.flow {
		w.pieces(list, keep, map[int][]string{at: {is.flow()}})
	} else {
		col := w.column(list.at)
		w.pieces(list, keep, map[int][]string{at: {strings.Repeat(" ", col) + is.item(col)}})
	}
	return t.done(w, meant)
}

// amongOf returns the list in which a line stands.
func amongOf(s *sheet.Sheet, code string) *[]*sheet.Line {
	var walk func(list *[]*sheet.Line) *[]*sheet.Line
	walk = func(list *[]*sheet.Line) *[]*sheet.Line {
		for _, l := range *list {
			if l.Code == code {
				return list
			}
			if found := walk(&l.Lines); found != nil {
				return found
			}
		}
		return nil
	}
	return walk(&s.Lines)
}

// done makes the edits and reads the text again: it has to say what was meant.
func (t *Text) done(w *patch, meant *sheet.Sheet) (string, error) {
	if len(w.edits) == 0 && w.err == nil && sameSaid(reflect.ValueOf(t.sheet), reflect.ValueOf(meant)) {
		return t.ended(t.src), nil
	}
	out, err := w.apply()
	if err != nil || !says(out, meant) {
		return "", ErrByHand
	}
	return t.ended(out), nil
}

// ended gives the text the ends of lines that it came with.
func (t *Text) ended(text string) string {
	if t.returns {
		return strings.ReplaceAll(text, "\n", "\r\n")
	}
	return text
}

// Next returns the text as the next version of the sheet: nothing differs but its number.
func (t *Text) Next() (string, error) {
	meant := copied(t.sheet)
	meant.Version++
	at := t.top.field("version")
	if at < 0 {
		return "", ErrByHand
	}
	w := &patch{a: t.apart}
	v := t.top.pieces[at].value
	w.put(v.at, v.end, strconv.Itoa(meant.Version))
	return t.done(w, meant)
}

// Swap returns the text with a line and the next one in the places of each other. Comments that stand right above them
// go along.
func (t *Text) Swap(code string) (string, error) {
	list, at := t.place(code)
	if list == nil || at+1 >= len(list.pieces) {
		return "", ErrByHand
	}
	meant := copied(t.sheet)
	among := *amongOf(meant, code)
	among[at], among[at+1] = among[at+1], among[at]
	a, b := list.pieces[at], list.pieces[at+1]
	first, second := t.src[a.head:a.to], t.src[b.head:b.to]
	if !list.flow && !strings.HasSuffix(second, "\n") { // the last text line has no end
		second, first = second+"\n", strings.TrimRight(first, "\r\n")
	}
	w := &patch{a: t.apart}
	w.put(a.head, a.to, second)
	w.put(b.head, b.to, first)
	return t.done(w, meant)
}

// Remove returns the text without a line and what is below it.
func (t *Text) Remove(code string) (string, error) {
	list, at := t.place(code)
	if list == nil {
		return "", ErrByHand
	}
	if above := t.Above(code); len(list.pieces) == 1 && above != nil {
		return t.Change(above.Code, func(l *sheet.Line) { l.Lines = nil })
	}
	meant := copied(t.sheet)
	among := amongOf(meant, code)
	*among = slices.Delete(*among, at, at+1)
	keep := slices.Repeat([]bool{true}, len(list.pieces))
	keep[at] = false
	w := &patch{a: t.apart}
	w.pieces(list, keep, nil)
	return t.done(w, meant)
}

// Comments returns what is said in comment lines right above a line, which are its own.
func (t *Text) Comments(code string) []string {
	list, at := t.place(code)
	if list == nil || list.flow {
		return nil
	}
	x := list.pieces[at]
	var out []string
	for _, line := range strings.Split(t.src[x.head:x.from], "\n") {
		if line = strings.Trim(line, "# -\r"); line != "" {
			out = append(out, line)
		}
	}
	return out
}

// At returns the code of the line or group that stands at a place of the text, the innermost; "" where none does.
func (t *Text) At(line int) string {
	if line < 1 || line >= len(t.apart.lines) {
		return ""
	}
	at, found := t.apart.lines[line-1], ""
	var walk func(list []*sheet.Line, p *part)
	walk = func(list []*sheet.Line, p *part) {
		i := p.field("lines")
		if i < 0 {
			return
		}
		for j, l := range list {
			x := p.pieces[i].value.pieces[j]
			if start := t.apart.lines[t.apart.lineAt(x.from)]; start <= at && at < x.to {
				found = l.Code
				walk(l.Lines, x.value)
			}
		}
	}
	walk(t.sheet.Lines, t.top)
	return found
}
