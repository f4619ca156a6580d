package paper

import "strconv"

// table adds a table with its title.
func (l *layout) table(t Table, last bool) {
	if len(t.Columns) == 0 {
		return // a row must have a cell
	}
	if t.Title != "" {
		p := l.body("caption", B(t.Title), l.p.Body)
		p.align, p.first, p.keepNext = Centre, 0, true
		l.add(p)
	}
	if t.Note != "" {
		p := l.body("note", I(t.Note), Style{Size: l.p.Table.Size})
		p.align, p.first, p.keepNext = Right, 0, true
		l.add(p)
	}
	l.spaceBelow()
	g := &grid{role: "table", lines: true, side: l.p.CellSide, title: t.Title, cols: l.columns(t.Columns)}
	b := tableBuilder{l: l, t: &t, text: l.p.Table, headText: l.p.TableHead}
	if t.Size != 0 {
		b.text.Size, b.headText.Size = t.Size, t.Size
	}
	b.head(g)
	for i := range t.Rows {
		g.rows = append(g.rows, b.row(&t.Rows[i], i))
	}
	for i := range g.rows {
		data, end := i-g.head, len(g.rows)-1
		switch {
		case i == end:
			g.rows[i].keepNext = last
		case data == 0, end-g.head < keptWhole: // no row stands alone under the head, and a short table stays whole
			g.rows[i].keepNext = true
		}
	}
	l.add(g, para{role: "gap", spacing: 100, runs: []run{{"", 4, false, false}}, keepNext: last})
}

// keptWhole is how many rows of data a table has at most that is not broken over pages.
const keptWhole = 8

// spaceBelow keeps the text above a table off its line.
func (l *layout) spaceBelow() {
	if n := len(l.out) - 1; n >= 0 {
		if p, ok := l.out[n].(para); ok && p.after < l.p.Gap/2 {
			p.after = l.p.Gap / 2
			l.out[n] = p
		}
	}
}

// columns stretches the widths to the page; what does not divide goes to the widest.
func (l *layout) columns(cols []Column) []Length {
	sum, widest := 0, 0
	for i, c := range cols {
		sum += c.Width
		if c.Width > cols[widest].Width {
			widest = i
		}
	}
	out := make([]Length, len(cols))
	left := l.width
	for i, c := range cols {
		out[i] = l.width * Length(c.Width) / Length(max(sum, 1))
		left -= out[i]
	}
	if len(out) > 0 {
		out[widest] += left
	}
	return out
}

// tableBuilder writes the rows of one table.
type tableBuilder struct {
	l              *layout
	t              *Table
	text, headText Style
	runs           []run  // what cells take theirs from: a table has thousands
	paras          []para // likewise
}

func (b *tableBuilder) cell(t Text, st Style, align Align) gridCell {
	p := para{role: cellRole, align: align, before: b.l.p.CellTop, after: b.l.p.CellTop, spacing: 100}
	from := len(b.runs)
	if cap(b.runs)-from < len(t)+1 {
		b.runs, from = make([]run, 0, 256+len(t)), 0
	}
	b.runs = appendRuns(b.runs, t, st)
	if len(b.runs) == from {
		b.runs = append(b.runs, run{"", st.Size, st.Bold, st.Italic})
	}
	p.runs = b.runs[from:len(b.runs):len(b.runs)]
	if len(b.paras) == cap(b.paras) {
		b.paras = make([]para, 0, 256)
	}
	b.paras = append(b.paras, p)
	n := len(b.paras)
	return gridCell{paras: b.paras[n-1 : n : n], span: 1, middle: true}
}

// head is one row of titles, or two where columns share a group, and the row of numbers.
func (b *tableBuilder) head(g *grid) {
	grouped := false
	for _, c := range b.t.Columns {
		grouped = grouped || c.Group != ""
	}
	if grouped {
		g.rows = append(g.rows, b.groups())
	}
	titles := gridRow{}
	for _, c := range b.t.Columns {
		cell := b.cell(T(c.Title), b.headText, Centre)
		if cell.covered = grouped && c.Group == ""; cell.covered { // the title stands in the cell above
			cell.paras[0].runs[0].text = ""
		}
		titles.cells = append(titles.cells, cell)
	}
	g.rows = append(g.rows, titles)
	if b.t.Counted {
		count := gridRow{}
		for i := range b.t.Columns {
			count.cells = append(count.cells, b.cell(I("("+strconv.Itoa(i+1)+")"), b.text, Centre))
		}
		g.rows = append(g.rows, count)
	}
	g.head = len(g.rows)
	for i := range g.rows {
		g.rows[i].keepNext = true
	}
}

// groups is the upper row of a head of two.
func (b *tableBuilder) groups() gridRow {
	r := gridRow{}
	cols := b.t.Columns
	for i := 0; i < len(cols); {
		if cols[i].Group == "" {
			cell := b.cell(T(cols[i].Title), b.headText, Centre)
			cell.down = 2
			r.cells = append(r.cells, cell)
			i++
			continue
		}
		n := 1
		for i+n < len(cols) && cols[i+n].Group == cols[i].Group {
			n++
		}
		cell := b.cell(T(cols[i].Group), b.headText, Centre)
		cell.span = n
		r.cells = append(r.cells, cell)
		i += n
	}
	return r
}

// row is one row of data. A group stays with what it opens, and the row above a total stays with the total.
func (b *tableBuilder) row(r *Row, at int) gridRow {
	st := b.text
	st.Bold = r.Kind != Plain
	out := gridRow{kind: r.Kind, cells: make([]gridCell, 0, len(r.Cells))}
	out.keepNext = r.Kind == Group || at+1 < len(b.t.Rows) && b.t.Rows[at+1].Kind == Total
	join := max(r.Join, 1)
	for col := 0; col < len(b.t.Columns); {
		var text Text
		if n := len(out.cells); n < len(r.Cells) {
			text = r.Cells[n]
		}
		align := b.t.Columns[col].Align
		if align == Natural || col == 0 && join > 1 {
			align = Left
		}
		cell := b.cell(text, st, align)
		if col == 0 {
			cell.span = min(join, len(b.t.Columns))
		}
		col += cell.span
		out.cells = append(out.cells, cell)
	}
	return out
}
