package paper

import "strings"

// The proportions of the letters: how far they reach above and below the line, and how high a line is, as parts of
// their size.
const (
	ascent  = 0.891
	descent = 0.216
	single  = 1.149
)

// atom is a stretch of one run that is not broken: a word, or a part of one up to a hyphen. Its width is in points.
type atom struct {
	text string
	run  *run
	w    float64
}

// textLine is one line of a paragraph. Spaces stand between atoms as atoms of their own.
type textLine struct {
	atoms  []atom
	w      float64
	size   Size // the largest on it
	last   bool // of the paragraph, or before a line feed: not stretched
	spaces int
}

func (l *textLine) height(spacing int) float64 {
	return float64(l.size) / 2 * single * float64(spacing) / 100
}

func measured(text string, r *run) atom {
	return atom{text, r, float64(faces[faceOf(r.bold, r.italic)]().width(text)) * float64(r.size) / 2 / em}
}

// wrapper breaks a paragraph into lines.
type wrapper struct {
	width, first float64
	lines        []textLine
	line         textLine
	gap          []atom // spaces that are drawn only if a word follows on the same line
	word         []atom
	wordW        float64
	size         Size
}

// wrap breaks runs into lines of that width, the first shorter by first.
func wrap(runs []run, width, first float64) []textLine {
	w := &wrapper{width: width, first: first}
	for i := range runs {
		w.size = runs[i].size
		w.run(&runs[i])
	}
	w.flush()
	w.end(true)
	return w.lines
}

func (w *wrapper) run(r *run) {
	rest := r.text
	for rest != "" {
		n := strings.IndexAny(rest, " \n-")
		if n < 0 {
			w.grow(measured(rest, r))
			return
		}
		switch rest[n] {
		case '-': // a line may break after a hyphen
			w.grow(measured(rest[:n+1], r))
			w.flush()
		case '\n':
			if n > 0 {
				w.grow(measured(rest[:n], r))
			}
			w.flush()
			w.end(true)
		default:
			if n > 0 {
				w.grow(measured(rest[:n], r))
			}
			w.flush()
			w.gap = append(w.gap, measured(" ", r))
		}
		rest = rest[n+1:]
	}
}

func (w *wrapper) grow(a atom) {
	w.word = append(w.word, a)
	w.wordW += a.w
}

// room is how wide the present line may be.
func (w *wrapper) room() float64 {
	if len(w.lines) == 0 {
		return w.width - w.first
	}
	return w.width
}

// flush puts the word on the line, or on the next.
func (w *wrapper) flush() {
	if len(w.word) == 0 {
		return
	}
	gap := 0.0
	for _, a := range w.gap {
		gap += a.w
	}
	if len(w.line.atoms) > 0 && w.line.w+gap+w.wordW > w.room() {
		w.end(false)
		gap = 0
	}
	if w.wordW > w.room() {
		w.cut()
		return
	}
	w.line.spaces += len(w.gap)
	w.line.atoms = append(append(w.line.atoms, w.gap...), w.word...)
	w.line.w += gap + w.wordW
	w.gap, w.word, w.wordW = w.gap[:0], w.word[:0], 0
}

// cut breaks a word that is longer than a line, such as an address of a page, between letters.
func (w *wrapper) cut() {
	for _, a := range w.word {
		from := 0
		part := 0.0
		for i, r := range a.text {
			letter := measured(string(r), a.run)
			if part+letter.w+w.line.w > w.room() && i > from {
				w.put(measured(a.text[from:i], a.run))
				w.end(false)
				from, part = i, 0
			}
			part += letter.w
		}
		w.put(measured(a.text[from:], a.run))
	}
	w.gap, w.word, w.wordW = w.gap[:0], w.word[:0], 0
}

func (w *wrapper) put(a atom) {
	w.line.atoms = append(w.line.atoms, a)
	w.line.w += a.w
}

// end closes the line.
func (w *wrapper) end(last bool) {
	l := w.line
	l.last, l.size = last, w.size
	for i, a := range l.atoms {
		if i == 0 || a.run.size > l.size {
			l.size = a.run.size
		}
	}
	w.lines = append(w.lines, l)
	w.line, w.gap = textLine{}, w.gap[:0]
}
