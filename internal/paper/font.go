package paper

import (
	_ "embed" // the letters travel inside the program: a server's own fonts are not to be trusted with Vietnamese
	"encoding/binary"
	"sync"
)

// The letters of the PDF, and what lengths of lines are measured with: they have the widths of Times New Roman, which
// Word will use.
var (
	//go:embed fonts/LiberationSerif-Regular.ttf
	fontRegular []byte
	//go:embed fonts/LiberationSerif-Bold.ttf
	fontBold []byte
	//go:embed fonts/LiberationSerif-Italic.ttf
	fontItalic []byte
	//go:embed fonts/LiberationSerif-BoldItalic.ttf
	fontBoldItalic []byte
)

// em is how many units of the font make its size.
const em = 2048

// face is one of the four cuts: bold is 1, italic 2.
type face uint8

func faceOf(bold, italic bool) face {
	var f face
	if bold {
		f |= 1
	}
	if italic {
		f |= 2
	}
	return f
}

// advances are the widths of every letter of the basic plane in units of the font; missing where there is none.
type advances [1 << 16]uint16

const missing = 0xFFFF

var faces = [4]func() *advances{
	sync.OnceValue(func() *advances { return readAdvances(fontRegular) }),
	sync.OnceValue(func() *advances { return readAdvances(fontBold) }),
	sync.OnceValue(func() *advances { return readAdvances(fontItalic) }),
	sync.OnceValue(func() *advances { return readAdvances(fontBoldItalic) }),
}

// has says whether the font can draw r in that cut.
func (a *advances) has(r rune) bool { return r >= 0 && r < 1<<16 && a[r] != missing }

// width is that of s in units of the font. A letter that is missing counts as the question mark that will be drawn.
func (a *advances) width(s string) int {
	w := 0
	for _, r := range s {
		if !a.has(r) {
			r = '?'
		}
		w += int(a[r])
	}
	return w
}

// textWidth is the width of s on paper.
func textWidth(s string, st Style) Length {
	if st.Caps {
		s = upper(s)
	}
	return Length(faces[faceOf(st.Bold, st.Italic)]().width(clean(s)) * int(st.Size) * 10 / em)
}

// readAdvances reads the tables cmap (format 4) and hmtx of a font we ship.
func readAdvances(font []byte) *advances {
	at := fontTables(font)
	u16 := func(i int) int { return int(binary.BigEndian.Uint16(font[i:])) }
	metrics := u16(at["hhea"] + 34)
	out := &advances{}
	for i := range out {
		out[i] = missing
	}
	cmap := cmap4(font, at["cmap"])
	segments := u16(cmap+6) / 2
	ends, starts := cmap+14, cmap+16+2*segments
	deltas, ranges := starts+2*segments, starts+4*segments
	for s := range segments {
		end, start, delta, ofs := u16(ends+2*s), u16(starts+2*s), u16(deltas+2*s), u16(ranges+2*s)
		for c := start; c <= end && c < missing; c++ {
			glyph := c
			if ofs != 0 {
				glyph = u16(ranges + 2*s + ofs + 2*(c-start))
			}
			if glyph = (glyph + delta) & 0xFFFF; glyph != 0 {
				out[c] = uint16(u16(at["hmtx"] + 4*min(glyph, metrics-1)))
			}
		}
	}
	return out
}

func fontTables(font []byte) map[string]int {
	at := map[string]int{}
	for i := range int(binary.BigEndian.Uint16(font[4:])) {
		e := font[12+16*i:]
		at[string(e[:4])] = int(binary.BigEndian.Uint32(e[8:]))
	}
	return at
}

// cmap4 finds the table of the basic plane (platform 3, encoding 1).
func cmap4(font []byte, at int) int {
	for i := range int(binary.BigEndian.Uint16(font[at+2:])) {
		e := font[at+4+8*i:]
		if binary.BigEndian.Uint16(e) == 3 && binary.BigEndian.Uint16(e[2:]) == 1 {
			return at + int(binary.BigEndian.Uint32(e[4:]))
		}
	}
	return at
}
