package paper

import "strconv"

// laid is a cell with its lines.
type laid struct {
	paras  [][]textLine
	height float64
}

// rows breaks the cells of a table into lines and returns how high each row is. Of a cell that reaches down, what its
// own row does not hold makes the row below higher.
func (b *pdf) rows(g *grid) []float64 {
	g.heights = make([]float64, len(g.rows))
	g.laid = make([][]laid, len(g.rows))
	carry := 0.0
	for i := range g.rows {
		h := carry
		down := 0.0
		g.laid[i] = make([]laid, len(g.rows[i].cells))
		col := 0
		for k := range g.rows[i].cells {
			c := &g.rows[i].cells[k]
			if !c.covered {
				g.laid[i][k] = b.cellLines(c, b.span(g, col, c.span)-2*points(g.side))
			}
			if c.down > 1 {
				down = max(down, g.laid[i][k].height)
			} else {
				h = max(h, g.laid[i][k].height)
			}
			col += c.span
		}
		g.heights[i] = h
		carry = max(0, down-h)
	}
	return g.heights
}

func (b *pdf) span(g *grid, col, n int) float64 {
	w := 0.0
	for _, x := range g.cols[col:min(col+n, len(g.cols))] {
		w += points(x)
	}
	return w
}

func (b *pdf) cellLines(c *gridCell, width float64) laid {
	var out laid
	for i := range c.paras {
		lines := b.wrapped(&c.paras[i], width)
		out.paras = append(out.paras, lines)
		out.height += b.paraHeight(&c.paras[i], lines)
	}
	if len(c.picture) > 0 {
		out.height += points(c.side) + pictureGap
	}
	return out
}

const pictureGap = 6.0

// row draws a row at y: its lines and tints in one path, then what its cells say.
func (b *pdf) row(g *grid, i int, y, height float64) {
	r := &g.rows[i]
	if g.lines {
		b.frames(g, i, y, height)
	}
	b.eachCell(g, i, height, func(k int, x, w, h float64) { b.cell(g, &r.cells[k], &g.laid[i][k], box{x, y, w, h}) })
}

// eachCell goes through the cells of a row that are seen, with where each begins, how wide it is, and how high: one
// that reaches down takes the row below too.
func (b *pdf) eachCell(g *grid, i int, height float64, do func(k int, x, w, h float64)) {
	col, x := 0, b.left
	for k := range g.rows[i].cells {
		c := &g.rows[i].cells[k]
		w, h := b.span(g, col, c.span), height
		if c.down > 1 && i+1 < len(g.heights) {
			h += g.heights[i+1]
		}
		if !c.covered {
			do(k, x, w, h)
		}
		col += c.span
		x += w
	}
}

// frames draws the lines and the tint of the cells of a row. It writes the operators itself: a table has thousands of
// cells.
func (b *pdf) frames(g *grid, i int, y, height float64) {
	r := &g.rows[i]
	fill := ""
	switch {
	case i < g.head:
		fill = "0.929 g "
	case r.kind == Group:
		fill = "0.965 g "
	}
	path := append(make([]byte, 0, 64*len(r.cells)), fill...)
	b.eachCell(g, i, height, func(_ int, x, w, h float64) {
		for _, n := range [4]float64{x, b.height - y - h, w, h} {
			path = append(strconv.AppendFloat(path, n, 'f', 2, 64), ' ')
		}
		path = append(path, "re "...)
	})
	if fill != "" {
		b.f.RawWriteStr(string(append(path, "B 0 g"...)))
		return
	}
	b.f.RawWriteStr(string(append(path, 'S')))
}

// box is where something is drawn on a page, in points from its upper left corner.
type box struct{ x, y, w, h float64 }

func (b *pdf) cell(g *grid, c *gridCell, l *laid, at box) {
	x, y, w := at.x, at.y, at.w
	if c.middle {
		y += (at.h - l.height) / 2
	}
	side := points(g.side)
	for i := range c.paras {
		p := &c.paras[i]
		y += points(p.before)
		if p.rule {
			b.rule(p, x+side, w-2*side, y)
			y += ruleHeight + points(p.after)
			continue
		}
		y = b.lines(p, l.paras[i], true, x+side+points(p.left), w-2*side-points(p.left+p.right), y) + points(p.after)
	}
	if len(c.picture) > 0 {
		b.picture(c.picture, x+side, y+pictureGap, c.side)
	}
}

// placeRow draws a row whole. One that no page holds goes on over pages, line by line.
func (b *pdf) placeRow(u *unit) {
	room, page := b.bottom-b.y, b.bottom-b.top-b.headHeight(u)
	if b.y > b.top && u.height > room+0.01 && (u.height <= page || room < page/4) {
		b.next(u)
	}
	if b.y+u.height <= b.bottom+0.01 {
		b.row(u.g, u.row, b.y, u.height)
		b.y += u.height
		return
	}
	b.overPages(u)
}

// overPages draws as many lines of every cell as a page holds, page after page.
func (b *pdf) overPages(u *unit) {
	g, r := u.g, &u.g.rows[u.row]
	rest := make([]laid, len(r.cells))
	for k := range r.cells {
		rest[k] = laid{paras: append([][]textLine(nil), g.laid[u.row][k].paras...)}
	}
	for more := true; more; {
		more = false
		room := b.bottom - b.y
		part := make([]laid, len(rest))
		highest := 0.0
		for k := range r.cells {
			part[k] = rest[k].take(&r.cells[k], room)
			highest = max(highest, part[k].height)
			more = more || rest[k].left()
		}
		whole := g.laid[u.row]
		g.laid[u.row] = part
		b.row(g, u.row, b.y, highest)
		g.laid[u.row] = whole
		b.y += highest
		if more {
			b.next(u)
		}
	}
}

// take moves the lines that fit into room out of l, at least one.
func (l *laid) take(c *gridCell, room float64) laid {
	out := laid{paras: make([][]textLine, len(l.paras))}
	taken := 0
	for i, lines := range l.paras {
		p := &c.paras[i]
		if len(lines) == 0 {
			continue
		}
		out.height += points(p.before + p.after)
		n := 0
		for n < len(lines) && (taken == 0 || out.height+lines[n].height(p.spacing) <= room) {
			out.height += lines[n].height(p.spacing)
			n, taken = n+1, taken+1
		}
		out.paras[i], l.paras[i] = lines[:n], lines[n:]
		if len(l.paras[i]) > 0 {
			break
		}
	}
	return out
}

func (l *laid) left() bool {
	for _, lines := range l.paras {
		if len(lines) > 0 {
			return true
		}
	}
	return false
}
