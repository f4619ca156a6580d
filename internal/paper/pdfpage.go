package paper

// unit is what is placed on a page at a time: a paragraph, or a row of a table.
type unit struct {
	p      *para
	lines  []textLine
	g      *grid
	row    int
	turn   *turn
	height float64
	keep   bool
}

// units measures a flow.
func (b *pdf) units(f flow) []unit {
	var out []unit
	lying := b.lying
	for _, e := range f {
		switch e := e.(type) {
		case para:
			p := e
			lines := b.wrapped(&p, points(b.p.measure(lying)))
			out = append(out, unit{p: &p, lines: lines, height: b.paraHeight(&p, lines), keep: p.keepNext})
		case *grid:
			t := b.rows(e)
			for i := range t {
				out = append(out, unit{g: e, row: i, height: t[i], keep: e.rows[i].keepNext})
			}
		case turn:
			lying = e.lying
			out = append(out, unit{turn: &e})
		}
	}
	return out
}

func (b *pdf) wrapped(p *para, width float64) []textLine {
	if p.rule {
		return nil
	}
	return wrap(p.runs, width-points(p.left+p.right), points(p.first))
}

func (b *pdf) paraHeight(p *para, lines []textLine) float64 {
	h := points(p.before + p.after)
	if p.rule {
		return h + ruleHeight
	}
	for i := range lines {
		h += lines[i].height(p.spacing)
	}
	return h
}

// chain places the first units that belong together, and returns how many they were.
func (b *pdf) chain(units []unit) int {
	n, h := 1, units[0].need()
	for n < len(units) && units[n-1].keep && units[n].turn == nil {
		h += units[n-1].height - units[n-1].need() + units[n].need()
		n++
	}
	head := b.headHeight(&units[0])
	if b.y > b.top && b.y+h > b.bottom && h+head <= b.bottom-b.top {
		b.next(&units[0])
	}
	for i := range units[:n] {
		b.place(&units[i])
	}
	return n
}

// need is how much of a unit must be on the page with what stands before it: two lines of a paragraph, or all.
func (u *unit) need() float64 {
	if u.p == nil || u.p.keepNext || len(u.lines) <= 3 {
		return u.height
	}
	h := points(u.p.before)
	for i := range u.lines[:2] {
		h += u.lines[i].height(u.p.spacing)
	}
	return h
}

// headHeight is that of the head of the table the unit is a row of.
func (b *pdf) headHeight(u *unit) float64 {
	if u.g == nil || u.row < u.g.head {
		return 0
	}
	h := 0.0
	for _, x := range u.g.heights[:u.g.head] {
		h += x
	}
	if h > (b.bottom-b.top)/2 {
		return 0 // a head that leaves no room for rows stands once
	}
	return h
}

// next begins a page; a table goes on under its head.
func (b *pdf) next(u *unit) {
	b.page()
	if b.headHeight(u) == 0 {
		return
	}
	for i := range u.g.head {
		b.row(u.g, i, b.y, u.g.heights[i])
		b.y += u.g.heights[i]
	}
}

func (b *pdf) place(u *unit) {
	switch {
	case u.turn != nil:
		b.lying = u.turn.lying
		b.page()
	case u.g != nil:
		b.placeRow(u)
	default:
		b.placePara(u)
	}
}

// placePara draws a paragraph, over two pages where it must: at least two lines on each.
func (b *pdf) placePara(u *unit) {
	p, width := u.p, points(b.p.measure(b.lying))
	if b.y > b.top {
		b.y += points(p.before)
	}
	if p.rule {
		b.rule(p, b.left, width, b.y)
		b.y += ruleHeight + points(p.after)
		return
	}
	x, room := b.left+points(p.left), width-points(p.left+p.right)
	rest := u.lines
	for len(rest) > 0 {
		n, h := 0, 0.0
		for n < len(rest) && b.y+h+rest[n].height(p.spacing) <= b.bottom+0.01 {
			h += rest[n].height(p.spacing)
			n++
		}
		switch {
		case n == len(rest):
		case n < 2 && b.y > b.top:
			n = 0
		case n > 2 && len(rest)-n < 2:
			n--
		case n == 0:
			n = 1 // a line higher than the page
		}
		b.y = b.lines(p, rest[:n], len(rest) == len(u.lines), x, room, b.y)
		if rest = rest[n:]; len(rest) > 0 {
			b.next(u)
		}
	}
	b.y += points(p.after)
}
