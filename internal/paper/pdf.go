package paper

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"time"

	"codeberg.org/go-pdf/fpdf"
)

// pdf draws a flow on pages. The letters are inside the file, only those used; what is on a page is decided here, so
// that titles, the last row of a table and signatures stay with what they belong to.
type pdf struct {
	f                         *fpdf.Fpdf
	p                         *Profile
	d                         *Document
	lying                     bool
	left, top, bottom, height float64 // of the page, in points
	y                         float64
	faces                     [4]bool // those the file has
	face                      face
	size                      Size
}

// PDF writes the paper as PDF.
func (d *Document) PDF(w io.Writer) error {
	f, p := d.flow()
	b := &pdf{f: fpdf.New("P", "pt", "A4", ""), p: p, d: d, lying: d.Lying}
	b.about()
	b.page()
	units := b.units(f)
	for len(units) > 0 {
		units = units[b.chain(units):]
	}
	if err := b.f.Output(w); err != nil {
		return fmt.Errorf("write PDF: %w", err)
	}
	return nil
}

// about names the paper, and keeps the clock out of it: the same paper is the same file.
func (b *pdf) about() {
	b.f.SetCatalogSort(true)
	b.f.SetAutoPageBreak(false, 0)
	b.f.SetMargins(0, 0, 0)
	b.f.SetCellMargin(0)
	b.f.SetTitle(strings.ReplaceAll(b.d.Heading(), "\n", " "), true)
	b.f.SetAuthor(strings.ReplaceAll(clean(b.d.Issuer.Name), "\n", " "), true)
	b.f.SetLang("vi-VN")
	at := time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)
	if b.d.Date != 0 {
		at = time.Unix(int64(b.d.Date)*86400, 0).UTC()
	}
	b.f.SetCreationDate(at)
	b.f.SetModificationDate(at)
	b.f.SetLineWidth(0.5)
	b.f.SetDrawColor(0, 0, 0)
}

func points(l Length) float64 { return float64(l) / 20 }

// page begins a page, with its number above from the second on and the checkpoint's words below.
func (b *pdf) page() {
	m := b.p.margins(b.lying)
	w, h := b.p.sheet(b.lying)
	b.f.AddPageFormat("P", fpdf.SizeType{Wd: points(w), Ht: points(h)})
	b.face, b.size = 0, 0
	b.left, b.top, b.height = points(m.Left), points(m.Top), points(h)
	b.bottom = points(h - m.Bottom)
	b.y = b.top
	if n := b.f.PageNo(); n > 1 {
		r := run{itoa(n), b.p.PageNumber.Size, false, false}
		a := measured(r.text, &r)
		b.text(points(w)/2-a.w/2, points(m.Header)+ascent*float64(r.size)/2, a.text, &r)
	}
	if b.d.Check != "" {
		r := run{clean(wordCheck + b.d.Check), b.p.Check.Size, false, false}
		lines := wrap([]run{r}, points(b.p.measure(b.lying)), 0)
		b.line(&lines[0], b.left, points(h-m.Footer)-descent*float64(r.size)/2, 0)
	}
}

// text draws letters on a base line. Letters that the font lacks become question marks: they would vanish otherwise.
func (b *pdf) text(x, base float64, s string, r *run) {
	f := faceOf(r.bold, r.italic)
	if f != b.face || r.size != b.size {
		style := [4]string{"", "B", "I", "BI"}[f]
		if !b.faces[f] {
			b.faces[f] = true
			b.f.AddUTF8FontFromBytes("Serif", style, f.file())
		}
		b.f.SetFont("Serif", style, float64(r.size)/2)
		b.face, b.size = f, r.size
	}
	known := faces[f]()
	for _, c := range s {
		if !known.has(c) {
			s = strings.Map(func(c rune) rune {
				if known.has(c) {
					return c
				}
				return '?'
			}, s)
			break
		}
	}
	b.f.Text(x, base, s)
}

func (f face) file() []byte {
	return [4][]byte{fontRegular, fontBold, fontItalic, fontBoldItalic}[f]
}

// line draws a line; each space is wider by stretch. Words of one run are drawn in one piece where nothing is
// stretched.
func (b *pdf) line(l *textLine, x, base, stretch float64) {
	for i := 0; i < len(l.atoms); {
		a := l.atoms[i]
		n := i + 1
		text, w := a.text, a.w
		for n < len(l.atoms) && l.atoms[n].run == a.run && (stretch == 0 || !isSpace(l.atoms[n-1].text)) {
			text, w = text+l.atoms[n].text, w+l.atoms[n].w
			n++
		}
		b.text(x, base, text, a.run)
		x += w
		if isSpace(l.atoms[n-1].text) {
			x += stretch
		}
		i = n
	}
}

func isSpace(s string) bool { return s == " " }

// lines draws the lines of a paragraph from the top y and returns where the next begins.
func (b *pdf) lines(p *para, lines []textLine, fromFirst bool, x, width, y float64) float64 {
	for i := range lines {
		l := &lines[i]
		h := l.height(p.spacing)
		at, room := x, width
		if fromFirst && i == 0 {
			at, room = x+points(p.first), width-points(p.first)
		}
		stretch := 0.0
		switch p.align {
		case Centre:
			at += (room - l.w) / 2
		case Right:
			at += room - l.w
		case Justify:
			if !l.last && l.spaces > 0 {
				stretch = (room - l.w) / float64(l.spaces)
			}
		}
		b.line(l, at, y+h-(descent+(single-ascent-descent)/2)*float64(l.size)/2, stretch)
		y += h
	}
	return y
}

// rule draws the line below a text.
func (b *pdf) rule(p *para, x, width, y float64) {
	b.f.SetLineWidth(0.75)
	b.f.Line(x+points(p.left), y+ruleDrop, x+width-points(p.right), y+ruleDrop)
	b.f.SetLineWidth(0.5)
}

// ruleDrop is how far below the text its line is, ruleHeight how much room it takes.
const (
	ruleDrop   = 4.0
	ruleHeight = 6.0
)

func (b *pdf) picture(raw []byte, x, y float64, side Length) {
	opt := fpdf.ImageOptions{ImageType: "PNG"}
	b.f.RegisterImageOptionsReader("qr", opt, bytes.NewReader(raw))
	b.f.ImageOptions("qr", x, y, points(side), points(side), false, opt, 0, "")
}
