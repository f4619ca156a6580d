package paper

// grid writes a table of fixed columns: Word must not move them, or the national name breaks.
func (b *docx) grid(g *grid) {
	total := Length(0)
	for _, c := range g.cols {
		total += c
	}
	b.put(`<w:tbl><w:tblPr><w:tblW w:w="`, num(total), `" w:type="dxa"/>`)
	if g.lines {
		b.WriteString(docxLines)
	}
	b.put(`<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="`, num(
		g.side,
	), `" w:type="dxa"/><w:right w:w="`, num(g.side),
		`" w:type="dxa"/></w:tblCellMar>`)
	if g.title != "" {
		b.WriteString(`<w:tblCaption w:val="`)
		b.escape(clean(g.title))
		b.WriteString(`"/>`)
	}
	b.WriteString("</w:tblPr><w:tblGrid>")
	for _, c := range g.cols {
		b.put(`<w:gridCol w:w="`, num(c), `"/>`)
	}
	b.WriteString("</w:tblGrid>")
	for i := range g.rows {
		b.row(g, &g.rows[i], i < g.head)
	}
	b.WriteString("</w:tbl>")
}

func (b *docx) row(g *grid, r *gridRow, head bool) {
	b.WriteString("<w:tr><w:trPr><w:cantSplit/>")
	if head {
		b.WriteString("<w:tblHeader/>")
	}
	b.WriteString("</w:trPr>")
	col := 0
	for i := range r.cells {
		c := &r.cells[i]
		w := Length(0)
		for _, x := range g.cols[col:min(col+c.span, len(g.cols))] {
			w += x
		}
		col += c.span
		b.cell(c, w, r, head)
	}
	b.WriteString("</w:tr>")
}

// tints of the rows that are not data.
const (
	tintHead  = "EDEDED"
	tintGroup = "F6F6F6"
)

func (b *docx) cell(c *gridCell, w Length, r *gridRow, head bool) {
	b.put(`<w:tc><w:tcPr><w:tcW w:w="`, num(w), `" w:type="dxa"/>`)
	if c.span > 1 {
		b.put(`<w:gridSpan w:val="`, num(c.span), `"/>`)
	}
	switch {
	case c.down > 1:
		b.WriteString(`<w:vMerge w:val="restart"/>`)
	case c.covered:
		b.WriteString(`<w:vMerge/>`)
	}
	switch {
	case head:
		b.put(`<w:shd w:val="clear" w:color="auto" w:fill="`, tintHead, `"/>`)
	case r.kind == Group:
		b.put(`<w:shd w:val="clear" w:color="auto" w:fill="`, tintGroup, `"/>`)
	}
	if c.middle {
		b.WriteString(`<w:vAlign w:val="center"/>`)
	}
	b.WriteString("</w:tcPr>")
	for i := range c.paras {
		b.paraKept(&c.paras[i], r.keepNext)
	}
	if len(c.picture) > 0 {
		b.picture(c.side)
	}
	b.WriteString("</w:tc>")
}

// picture shows the QR code, the only picture of a paper.
func (b *docx) picture(side Length) {
	emu := num(int(side) * 635)
	b.put(`<w:p><w:pPr><w:spacing w:before="120" w:after="0"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="`, emu, `" cy="`, emu,
		`"/><wp:docPr id="1" name="QR" descr="QR"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">`,
		`<pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="qr.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId6"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
		`<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="`, emu, `" cy="`, emu, `"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`,
		`</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`)
}
