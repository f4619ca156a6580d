package sheetfile

import (
	"reflect"
	"strings"

	"thidua/internal/finding"
	"thidua/internal/sheet"
)

// own returns the bytes of a line without its dash and without the lines below it, where those come last.
func (t *Text) own(list *part, at int) span {
	x := list.pieces[at]
	out := span{x.value.at, x.value.end}
	if x.value.flow {
		return out
	}
	out.to = x.to
	if last := len(x.value.pieces) - 1; x.value.pieces[last].name == "lines" && last > 0 {
		out.to = x.value.pieces[last].head
	}
	return out
}

// span is a run of bytes.
type span struct{ from, to int }

// Whole says whether the text of a line holds the lines below it, too, because they do not stand at its end.
func (t *Text) Whole(code string) bool {
	list, at := t.place(code)
	if list == nil {
		return false
	}
	v := list.pieces[at].value
	return len(t.Line(code).Lines) > 0 && (v.flow || v.pieces[len(v.pieces)-1].name != "lines")
}

// LineText returns the text of one line alone, as somebody wrote it; "" where there is none of that code.
func (t *Text) LineText(code string) string {
	list, at := t.place(code)
	if list == nil {
		return ""
	}
	own := t.own(list, at)
	lines := strings.Split(strings.TrimRight(t.src[own.from:own.to], "\n"), "\n")
	col := (&patch{a: t.apart}).column(own.from)
	for i := range lines[1:] {
		x := &lines[i+1]
		for n := 0; n < col && strings.HasPrefix(*x, " "); n++ {
			*x = (*x)[1:]
		}
	}
	return strings.Join(lines, "\n") + "\n"
}

// SetLineText returns the text of the sheet with the text of one line replaced. Findings have the places of what was
// typed; there is no text where they say that it cannot be read.
func (t *Text) SetLineText(code, typed string) (string, finding.List, error) {
	if typed == t.LineText(code) {
		return t.ended(t.src), nil, nil
	}
	list, at := t.place(code)
	if list == nil {
		return "", nil, ErrByHand
	}
	fresh, found := lineAsWritten([]byte(typed))
	if fresh == nil {
		return "", found, nil
	}
	meant := copied(t.sheet)
	old, among, i := findLine(meant.Lines, code)
	if !t.Whole(code) && len(old.Lines) > 0 {
		fresh.Lines = append(fresh.Lines, old.Lines...)
	}
	among[i] = fresh
	own := t.own(list, at)
	w := &patch{a: t.apart}
	if list.flow {
		is, err := dataOf(fresh)
		if err != nil {
			return "", nil, err
		}
		w.put(own.from, own.to, is.flow())
	} else {
		in := "\n" + strings.Repeat(" ", w.column(own.from))
		text := strings.ReplaceAll(strings.TrimRight(typed, " \n"), "\n", in)
		text = strings.ReplaceAll(text, in+"\n", "\n\n")
		if !list.pieces[at].value.flow {
			text += "\n"
		}
		w.put(own.from, own.to, text)
	}
	out, err := t.done(w, meant)
	return out, nil, err
}

// lineAsWritten reads the text of one line.
func lineAsWritten(data []byte) (*sheet.Line, finding.List) {
	r := &yamlReader{}
	var l sheet.Line
	if top := r.parse(data); top != nil {
		r.intoStruct(top, reflect.ValueOf(&l).Elem())
	}
	if r.out.Failed() {
		r.out.Sort()
		return nil, r.out
	}
	return &l, nil
}
