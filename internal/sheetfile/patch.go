package sheetfile

import (
	"cmp"
	"slices"
	"strings"
)

// edit puts a text in the place of some bytes.
type edit struct {
	from, to int
	text     string
}

// patch collects what has to be written differently so that a text says something else. What says the same in both is
// not touched, however it is written.
type patch struct {
	a     *apart
	edits []edit
	err   error
}

func (w *patch) put(from, to int, text string) {
	w.edits = append(w.edits, edit{from, to, text})
}

// apply returns the text with all edits made.
func (w *patch) apply() (string, error) {
	if w.err != nil {
		return "", w.err
	}
	slices.SortStableFunc(w.edits, func(x, y edit) int { return cmp.Or(x.from-y.from, x.to-y.to) })
	var b strings.Builder
	at := 0
	for _, e := range w.edits {
		if e.from < at {
			return "", errApart
		}
		b.WriteString(w.a.src[at:e.from])
		if e.from > 0 && e.from == len(w.a.src) && w.a.src[e.from-1] != '\n' && e.text != "" {
			b.WriteByte('\n') // the last text line has no end
		}
		b.WriteString(e.text)
		at = e.to
	}
	b.WriteString(w.a.src[at:])
	return b.String(), nil
}

// change makes a part say b, which says a.
func (w *patch) change(p *part, a, b *datum) {
	switch {
	case a.same(b):
	case !kept(p, a, b) || p.shape == scalarShape:
		w.err = errApart
	case p.shape == mapShape:
		w.mapping(p, a, b)
	default:
		w.list(p, a, b)
	}
}

// column returns where on its text line a byte stands, which is where keys stand that are written beside it.
func (w *patch) column(at int) int {
	line := w.a.lineAt(at)
	return len([]rune(w.a.src[w.a.lines[line]:at]))
}

// kept says whether a value can be changed in its place; otherwise its field or item is written anew.
func kept(p *part, a, b *datum) bool {
	switch {
	case p.shape != b.shape || a.shape != b.shape:
		return false
	case p.shape == scalarShape:
		return true
	case len(a.parts) == 0 || len(b.parts) == 0 || len(p.pieces) == 0:
		return false
	}
	// What stands first may stand behind a dash, which would be left over.
	return p.shape == listShape || p.flow || b.get(p.pieces[0].name) != nil
}

func (w *patch) mapping(p *part, a, b *datum) {
	keep := make([]bool, len(p.pieces))
	for i := range p.pieces {
		x := &p.pieces[i]
		was, is := a.get(x.name), b.get(x.name)
		keep[i] = was == nil || is != nil // what the types do not repeat, such as `entry: false`, stays
		if was == nil || is == nil || was.same(is) {
			continue
		}
		w.value(p, x, was, is)
	}
	fresh := map[int][]string{} // by the piece after which they come
	last := -1
	for i, name := range b.names {
		if at := p.field(name); at >= 0 {
			last = at
			continue
		}
		if last < 0 && len(p.pieces) > 0 && !p.flow {
			last = 0
		}
		if p.flow {
			fresh[last] = append(fresh[last], name+": "+b.parts[i].flow())
		} else {
			fresh[last] = append(fresh[last], strings.Repeat(" ", w.column(p.at))+b.parts[i].field(name, w.column(p.at)))
		}
	}
	w.pieces(p, keep, fresh)
}

// value changes the value of a field or item. One in brackets that outgrows its text line is written on several.
func (w *patch) value(p *part, x *piece, was, is *datum) {
	col := w.column(x.from)
	stays := kept(x.value, was, is) && (p.flow || !x.value.flow || !was.short(col) || is.short(col))
	switch {
	case !stays && p.flow:
		w.put(x.value.at, x.value.end, is.flow())
	case !stays && p.shape == mapShape:
		w.put(x.from, x.to, is.field(x.name, col))
	case !stays:
		w.put(x.from, x.to, is.item(col))
	case is.shape == scalarShape && (p.flow || x.value.flow):
		w.put(x.value.at, x.value.end, is.scalar(true))
	case is.shape == scalarShape:
		w.put(x.value.at, x.value.end, is.scalar(false))
	default:
		w.change(x.value, was, is)
	}
}

// pieces drops what is not kept and puts in what is new, keyed by the piece after which it comes; -1 is before all.
func (w *patch) pieces(p *part, keep []bool, fresh map[int][]string) {
	if p.flow {
		w.inBrackets(p, keep, fresh)
		return
	}
	for i := range p.pieces {
		if !keep[i] {
			w.put(p.pieces[i].head, p.pieces[i].to, "")
		}
	}
	for after, texts := range fresh {
		at := p.pieces[0].head
		if after >= 0 {
			at = p.pieces[after].to
		}
		w.put(at, at, strings.Join(texts, ""))
	}
}

// inBrackets is the same for a value in brackets, with the commas between.
func (w *patch) inBrackets(p *part, keep []bool, fresh map[int][]string) {
	if !slices.Contains(keep, true) {
		w.put(p.at+1, p.end-1, strings.Join(fresh[-1], ", "))
		return
	}
	last := -1 // the last that is kept
	for i := 0; i < len(keep); i++ {
		if keep[i] {
			last = i
			continue
		}
		run := i
		for i+1 < len(keep) && !keep[i+1] {
			i++
		}
		if i+1 < len(keep) {
			w.put(p.pieces[run].from, p.pieces[i+1].from, "")
		} else {
			w.put(p.pieces[last].to, p.pieces[i].to, "")
		}
	}
	for after, texts := range fresh {
		for after >= 0 && !keep[after] {
			after--
		}
		if after < 0 {
			w.put(p.pieces[0].from, p.pieces[0].from, strings.Join(texts, ", ")+", ")
		} else {
			w.put(p.pieces[after].to, p.pieces[after].to, ", "+strings.Join(texts, ", "))
		}
	}
}

// list changes the items of a list. Items are told apart by their code or name; those without one by what they say and
// their turn.
func (w *patch) list(p *part, a, b *datum) {
	if len(p.pieces) != len(a.parts) {
		w.err = errApart
		return
	}
	keep := make([]bool, len(a.parts))
	fresh := map[int][]string{}
	last := -1
	for _, m := range pairs(a.parts, b.parts) {
		switch {
		case m.was >= 0 && m.is >= 0:
			keep[m.was], last = true, m.was
			if x := &p.pieces[m.was]; !a.parts[m.was].same(b.parts[m.is]) {
				w.value(p, x, a.parts[m.was], b.parts[m.is])
			}
		case m.was >= 0:
		case p.flow:
			fresh[last] = append(fresh[last], b.parts[m.is].flow())
		default:
			col := w.column(p.at)
			fresh[last] = append(fresh[last], strings.Repeat(" ", col)+b.parts[m.is].item(col))
		}
	}
	w.pieces(p, keep, fresh)
}

// pair is an item before and after; -1 where it is new or gone.
type pair struct{ was, is int }

// pairs brings the items of two lists together, in the order of the new one: as many as possible that are the same or
// have one name, and of what is left between them those that stand in one place.
func pairs(a, b []*datum) []pair {
	like := func(i, j int) bool {
		return a[i].same(b[j]) || a[i].called() != "" && a[i].called() == b[j].called()
	}
	long := make([][]int, len(a)+1)
	for i := range long {
		long[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			long[i][j] = max(long[i+1][j], long[i][j+1])
			if like(i, j) {
				long[i][j] = max(long[i][j], long[i+1][j+1]+1)
			}
		}
	}
	var out []pair
	i, j, loneA, loneB := 0, 0, 0, 0
	for i < len(a) && j < len(b) {
		switch {
		case like(i, j) && long[i][j] == long[i+1][j+1]+1:
			out = append(byTurn(out, loneA, i, loneB, j), pair{i, j})
			i, j = i+1, j+1
			loneA, loneB = i, j
		case long[i+1][j] >= long[i][j+1]:
			i++
		default:
			j++
		}
	}
	return byTurn(out, loneA, len(a), loneB, len(b))
}

// byTurn pairs what is left over between two pairs.
func byTurn(out []pair, a, aEnd, b, bEnd int) []pair {
	for ; a < aEnd || b < bEnd; a, b = a+1, b+1 {
		p := pair{-1, -1}
		if a < aEnd {
			p.was = a
		}
		if b < bEnd {
			p.is = b
		}
		out = append(out, p)
	}
	return out
}
