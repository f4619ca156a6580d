package paper

import "strings"

// layout turns a document into a flow, by its profile.
type layout struct {
	d     *Document
	p     *Profile
	width Length // of the text on the page the flow has come to
	lying bool
	out   flow
}

// flow settles where everything stands.
func (d *Document) flow() (flow, *Profile) {
	l := &layout{d: d, p: d.Profile, lying: d.Lying}
	if l.p == nil {
		l.p = profiles[len(profiles)-1]
	}
	l.width = l.p.measure(l.lying)
	l.head()
	l.title()
	l.addressees()
	l.basis()
	for i, b := range d.Blocks {
		l.block(b, i == len(d.Blocks)-1 && len(d.Signers) > 0)
	}
	l.signatures()
	return l.out, l.p
}

func (l *layout) add(e ...element) { l.out = append(l.out, e...) }

// head is the two columns at the top of page 1: who issues, and the name of the country (Appendix I, part II, 1 to 4).
func (l *layout) head() {
	p, d := l.p, l.d
	left := p.HeadLeft * l.width / p.measure(false)
	right := l.width - left
	var issuer, country []para
	if d.Issuer.Superior != "" {
		issuer = append(issuer, balanced("superior", d.Issuer.Superior, p.Superior, left))
	}
	issuer = append(issuer, balanced("issuer", d.Issuer.Name, p.Issuer, left),
		ruleUnder(p.IssuerRule.of(lastLine(d.Issuer.Name, p.Issuer, left)), left))
	country = append(country, lineOf(
		"country", wordCountry, p.Country, Centre,
	), lineOf("motto", wordMotto, p.Motto, Centre),
		ruleUnder(textWidth(wordMotto, p.Motto), right))
	g := &grid{role: "head", cols: []Length{left, right}, side: p.HeadSide}
	g.rows = append(g.rows, gridRow{cells: []gridCell{{paras: issuer, span: 1}, {paras: country, span: 1}}})
	number, place := lineOf("number", "", p.Number, Centre), lineOf("place", "", p.Place, Centre)
	if d.Numbered {
		number = lineOf("number", numberLine(d.Number, d.Mark, d.Issuer.Short), p.Number, Centre)
	}
	if !d.Undated {
		place = lineOf("place", placeLine(d.Issuer.Place, d.Date, d.Year), p.Place, Centre)
	}
	if d.Numbered || !d.Undated {
		number.before, place.before = p.Gap, p.Gap
		g.rows = append(g.rows, gridRow{cells: []gridCell{{paras: []para{number}, span: 1}, {paras: []para{place}, span: 1}}})
	}
	l.add(g)
}

// lastLine is the width of the text, or of the column where the text breaks.
func lastLine(s string, st Style, within Length) Length {
	return min(textWidth(s[strings.LastIndexByte(s, '\n')+1:], st), within)
}

// title is the kind of paper and what it is about, with the line below (Appendix I, part II, 5).
func (l *layout) title() {
	kind := lineOf("kind", l.d.Kind, l.p.Kind, Centre)
	kind.before, kind.keepNext, kind.outline = 2*l.p.Gap, true, 1
	l.add(kind)
	under := l.d.Kind
	st := l.p.Kind
	if l.d.Summary != "" {
		s := balanced("summary", l.d.Summary, l.p.Summary, l.width)
		s.keepNext = true
		l.add(s)
		under, st = l.d.Summary, l.p.Summary
	}
	r := ruleUnder(l.p.KindRule.of(lastLine(under, st, l.width*2/3)), l.width)
	r.after = 2 * l.p.Gap
	l.add(r)
}

// addressees is "Kính gửi": one on the same line, several each on its own (Appendix I, part II, 9a).
func (l *layout) addressees() {
	if len(l.d.To) == 0 {
		return
	}
	if len(l.d.To) == 1 {
		p := lineOf("to", wordTo+" "+l.d.To[0], l.p.Body, Centre)
		p.after = 2 * l.p.Gap
		l.add(p)
		return
	}
	first := lineOf("to", wordTo, l.p.Body, Left)
	indent := l.p.Indent * 3
	first.left, first.keepNext = indent, true
	l.add(first)
	for i, s := range ended(l.d.To) {
		p := lineOf("to", "- "+s, l.p.Body, Left)
		p.left = indent + textWidth(wordTo, l.p.Body)
		p.keepNext = i < len(l.d.To)-1
		if !p.keepNext {
			p.after = 2 * l.p.Gap
		}
		l.add(p)
	}
}

// basis is one line for each căn cứ, ";" after each and "." after the last (Appendix I, part II, 6b).
func (l *layout) basis() {
	for _, s := range ended(l.d.Basis) {
		l.add(l.body("basis", T(s), l.p.Basis))
	}
}

// body is a paragraph of the text. The gap stands above it and nothing below: readers disagree on whether the two add
// up.
func (l *layout) body(role string, t Text, st Style) para {
	return para{
		role: role, runs: runsOf(t, st), align: Justify, first: l.p.Indent,
		before: l.p.Gap, spacing: l.p.Spacing,
	}
}

// block adds one block; the last before signatures stays with them.
func (l *layout) block(b Block, last bool) {
	switch b := b.(type) {
	case Para:
		p := l.body("text", b.Text, l.p.Body)
		if b.Align != Natural {
			p.align = b.Align
		}
		if b.Flush || b.Align == Centre || b.Align == Right {
			p.first = 0
		}
		p.keepNext = b.Follow || last
		l.add(p)
	case Heading:
		l.heading(b)
	case Item:
		l.item(b, last)
	case Table:
		l.table(b, last)
	case Turn:
		l.lying = b.Lying
		l.width = l.p.measure(b.Lying)
		l.add(turn{b.Lying})
	}
}

// heading is a title of a level, which never stands alone at the foot of a page.
func (l *layout) heading(h Heading) {
	st := l.p.Levels[h.Level]
	if st.Centre {
		n := l.body("level", T(label(h.Level, h.N)), st)
		n.align, n.first, n.keepNext, n.outline = Centre, 0, true, 2
		l.add(n)
		if h.Text != "" {
			t := l.body("level", T(upper(h.Text)), st)
			t.align, t.first, t.keepNext, t.before = Centre, 0, true, 0
			l.add(t)
		}
		return
	}
	p := l.body("level", T(label(h.Level, h.N)+h.Text), st)
	p.keepNext, p.outline = true, 2+int(h.Level)-int(Article)
	l.add(p)
}

// item is a numbered paragraph of the text.
func (l *layout) item(it Item, last bool) {
	mark := "- "
	if it.N > 0 {
		mark = label(it.Level, it.N)
	}
	p := l.body("item", append(T(mark), it.Text...), l.p.Body)
	p.keepNext = last
	l.add(p)
}
