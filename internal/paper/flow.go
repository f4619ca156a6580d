package paper

import "strings"

// A flow is what the writers draw: paragraphs and tables with every length settled. Nothing in it knows what a biên bản
// is.
type flow []element

// element is a para, a grid, a picture or a break.
type element interface{ element() }

// cellRole is the role of paragraphs in tables of points.
const cellRole = "cell"

// run is text in one style; its text is clean.
type run struct {
	text         string
	size         Size
	bold, italic bool
}

// para is a paragraph.
type para struct {
	role               string // what it is, for the preview on screen: class paper-ROLE
	runs               []run
	align              Align
	left, right, first Length
	before, after      Length
	spacing            int // of lines, in percent of single
	keepNext           bool
	rule               bool // no text: a thin line, as wide as left and right leave
	outline            int  // level of the navigation pane, from 1
}

// grid is a table.
type grid struct {
	role  string
	cols  []Length
	head  int // rows that stand again on every page
	rows  []gridRow
	lines bool // drawn
	side  Length
	title string // for readers that do not see

	heights []float64 // of the rows, once a PDF was made of it
	laid    [][]laid
}

type gridRow struct {
	cells    []gridCell
	keepNext bool
	kind     RowKind
}

// gridCell covers span columns. A cell that reaches down covers the cell below it, which is there, covered.
type gridCell struct {
	paras   []para
	picture []byte
	side    Length // of the picture
	span    int
	down    int
	covered bool
	middle  bool // upright
}

// turn begins a section: a page that lies or stands.
type turn struct{ lying bool }

func (para) element()  {}
func (*grid) element() {}
func (turn) element()  {}

// size guesses how many bytes a flow takes when a cell takes that many, so that writers need not grow.
func (f flow) size(cell int) int {
	n := 1 << 13
	for _, e := range f {
		if g, ok := e.(*grid); ok && len(g.rows) > 0 {
			n += len(g.rows) * len(g.cols) * cell
		} else {
			n += 3 * cell
		}
	}
	return n
}

// lineOf is a paragraph of one style, set by the place it has.
func lineOf(role, s string, st Style, align Align) para {
	if st.Caps {
		s = upper(s)
	}
	return para{role: role, runs: []run{{clean(s), st.Size, st.Bold, st.Italic}}, align: align, spacing: 100}
}

// ruleUnder is the line below a text: an empty paragraph with a border, which is not underlining. Two points above keep
// it off the letters that hang.
func ruleUnder(width, within Length) para {
	if width > within {
		width = within
	}
	side := (within - width) / 2
	return para{role: "rule", rule: true, left: side, right: within - width - side, before: 0, after: 0, spacing: 100}
}

// balanced is a centred line that breaks evenly where it must break: no single word is left for the last line.
func balanced(role, s string, st Style, within Length) para {
	p := lineOf(role, s, st, Centre)
	w := textWidth(s, st)
	if w <= within || strings.Contains(s, "\n") {
		return p
	}
	n := w/(within*19/20) + 1
	if each := w/n + w/n/8; each < within {
		p.left = (within - each) / 2
		p.right = p.left
	}
	return p
}

// runsOf writes text in a style, with the runs' own bold and italic added.
func runsOf(t Text, st Style) []run { return appendRuns(make([]run, 0, len(t)), t, st) }

func appendRuns(out []run, t Text, st Style) []run {
	for _, r := range t {
		s := r.Text
		if st.Caps {
			s = upper(s)
		}
		if s = clean(s); s != "" {
			out = append(out, run{s, st.Size, st.Bold || r.Bold, st.Italic || r.Italic})
		}
	}
	return out
}
