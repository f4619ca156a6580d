package paper

import (
	"archive/zip"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/klauspost/compress/flate"
)

// docx writes a flow as WordprocessingML. The same document gives the same bytes, so that the hash of a paper can be
// kept and a paper made again from the same facts can be compared.
type docx struct {
	buffer
	p     *Profile
	d     *Document
	lying bool
	cells []Size // of letters in tables, each a style of its own
	begun bool   // a section has been closed: the first page of the paper is behind us
}

// Docx writes the paper as a Word file.
func (d *Document) Docx(w io.Writer) error {
	f, p := d.flow()
	b := &docx{p: p, d: d, lying: d.Lying}
	b.buffer = make(buffer, 0, f.size(240))
	b.WriteString(docxOpen)
	b.flow(f)
	b.section(true)
	b.WriteString("</w:body></w:document>")
	z := zip.NewWriter(w)
	z.RegisterCompressor(zip.Deflate, newDeflater)
	for _, part := range b.parts() {
		if len(part.text) == 0 {
			continue
		}
		if err := deflate(z, part.name, part.text); err != nil {
			return err
		}
	}
	return z.Close()
}

// deflater is a compressor that goes back to the pool: making one costs more than a small part does.
type deflater struct{ *flate.Writer }

var deflaters = sync.Pool{New: func() any {
	w, err := flate.NewWriter(io.Discard, 5)
	if err != nil {
		panic(err) // the level is a constant
	}
	return w
}}

func newDeflater(w io.Writer) (io.WriteCloser, error) {
	z := deflaters.Get().(*flate.Writer)
	z.Reset(w)
	return deflater{z}, nil
}

// Close ends the part.
func (d deflater) Close() error {
	err := d.Writer.Close()
	deflaters.Put(d.Writer)
	return err
}

// deflate adds a part without a time, which would make every file another.
func deflate(z *zip.Writer, name string, text []byte) error {
	w, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate})
	if err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	if _, err = w.Write(text); err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	return nil
}

// buffer is what markup is put together in; an archive takes its bytes as they are.
type buffer []byte

// WriteString adds text.
func (b *buffer) WriteString(s string) { *b = append(*b, s...) }

func (b *buffer) put(parts ...string) {
	for _, s := range parts {
		*b = append(*b, s...)
	}
}

func num[T ~int](n T) string { return strconv.Itoa(int(n)) }

func (b *docx) flow(f flow) {
	for i, e := range f {
		switch e := e.(type) {
		case para:
			b.para(&e)
		case *grid:
			b.grid(e)
			if i+1 == len(f) || !isPara(f[i+1]) { // two tables that touch would become one
				b.WriteString(docxGap)
			}
		case turn:
			b.section(false)
			b.lying = e.lying
		}
	}
}

func isPara(e element) bool { _, ok := e.(para); return ok }

// section closes the pages so far with their size and edges. All but the last stand in a paragraph of their own.
func (b *docx) section(last bool) {
	m := b.p.margins(b.lying)
	w, h := b.p.sheet(b.lying)
	orient := ""
	if b.lying {
		orient = ` w:orient="landscape"`
	}
	if !last {
		b.WriteString(`<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>`)
	}
	b.put(`<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:headerReference w:type="first" r:id="rId4"/>`,
		`<w:footerReference w:type="default" r:id="rId5"/><w:footerReference w:type="first" r:id="rId5"/>`)
	b.put(`<w:pgSz w:w="`, num(
		w,
	), `" w:h="`, num(h), `"`, orient, `/><w:pgMar w:top="`, num(m.Top), `" w:right="`, num(m.Right),
		`" w:bottom="`, num(
			m.Bottom,
		), `" w:left="`, num(m.Left), `" w:header="`, num(m.Header), `" w:footer="`, num(m.Footer), `" w:gutter="0"/>`)
	if !b.begun { // the first page of the paper has no number; later sections count on
		b.WriteString(`<w:titlePg/>`)
	}
	b.begun = true
	b.WriteString(`</w:sectPr>`)
	if !last {
		b.WriteString(`</w:pPr></w:p>`)
	}
}

// para writes a paragraph. The order of its properties is that of the schema, which Word insists on.
func (b *docx) para(p *para) { b.paraKept(p, false) }

// paraKept writes a paragraph that may stay with the next because its row does.
func (b *docx) paraKept(p *para, keep bool) {
	b.WriteString("<w:p><w:pPr>")
	like := b.styleOf(p)
	if p.keepNext || keep {
		b.WriteString("<w:keepNext/>")
	}
	if p.outline == 0 && p.align == Justify {
		b.WriteString("<w:widowControl/>")
	}
	if p.rule {
		b.WriteString(`<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>`)
	}
	if p.role != cellRole {
		b.spacing(p)
	}
	if p.left != 0 || p.right != 0 || p.first != 0 {
		b.put(`<w:ind w:left="`, num(p.left), `" w:right="`, num(p.right), `" w:firstLine="`, num(p.first), `"/>`)
	}
	if jc := [...]string{"", "", "center", "right", "both"}[p.align]; jc != "" {
		b.put(`<w:jc w:val="`, jc, `"/>`)
	}
	if p.outline > 0 {
		b.put(`<w:outlineLvl w:val="`, num(p.outline-1), `"/>`)
	}
	// the paragraph's own mark decides how high an empty one is
	if p.role != cellRole && (len(p.runs) == 0 || p.runs[0].text == "") {
		size := Size(4)
		if len(p.runs) > 0 {
			size = p.runs[0].size
		}
		b.put(`<w:rPr><w:sz w:val="`, num(size), `"/></w:rPr>`)
	}
	b.WriteString("</w:pPr>")
	for i := range p.runs {
		b.run(&p.runs[i], like)
	}
	b.WriteString("</w:p>")
}

// styleOf names the style of a cell, which keeps thousands of them short, and returns the size that need not be said.
func (b *docx) styleOf(p *para) Size {
	if p.role != cellRole || len(p.runs) == 0 {
		return b.p.Body.Size
	}
	size := p.runs[0].size
	if !slices.Contains(b.cells, size) {
		b.cells = append(b.cells, size)
	}
	b.put(`<w:pStyle w:val="Cell`, num(size), `"/>`)
	return size
}

func (b *docx) spacing(p *para) {
	before, line, rule := p.before, 240*p.spacing/100, "auto"
	if p.rule {
		before, line, rule = p.before+Pt(4), 40, "exact"
	}
	if before == 0 && p.after == 0 && line == 240 {
		return // what the default style says
	}
	b.put(
		`<w:spacing w:before="`, num(before), `" w:after="`, num(p.after), `" w:line="`, num(line), `" w:lineRule="`, rule,
		`"/>`,
	)
}

func (b *docx) run(r *run, like Size) {
	if r.text == "" {
		return
	}
	b.WriteString("<w:r>")
	if r.bold || r.italic || r.size != like {
		b.WriteString("<w:rPr>")
		if r.bold {
			b.WriteString("<w:b/>")
		}
		if r.italic {
			b.WriteString("<w:i/>")
		}
		if r.size != like {
			b.put(`<w:sz w:val="`, num(r.size), `"/>`)
		}
		b.WriteString("</w:rPr>")
	}
	for i, line := range strings.Split(r.text, "\n") {
		if i > 0 {
			b.WriteString("<w:br/>")
		}
		if strings.HasPrefix(line, " ") || strings.HasSuffix(line, " ") || strings.Contains(line, "  ") {
			b.WriteString(`<w:t xml:space="preserve">`)
		} else {
			b.WriteString("<w:t>")
		}
		b.escape(line)
		b.WriteString("</w:t>")
	}
	b.WriteString("</w:r>")
}

// escape writes text that markup cannot be hidden in.
func (b *buffer) escape(s string) {
	last := 0
	for i := range len(s) {
		var to string
		switch s[i] {
		case '&':
			to = "&amp;"
		case '<':
			to = "&lt;"
		case '>':
			to = "&gt;"
		case '"':
			to = "&#34;"
		default:
			continue
		}
		b.put(s[last:i], to)
		last = i + 1
	}
	b.WriteString(s[last:])
}
