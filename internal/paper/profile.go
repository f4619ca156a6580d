package paper

// Length is a length in twentieths of a point, the unit of Word files: 1 mm is 56.7 of them.
type Length int

// Size is a size of letters in half points: 26 is size 13.
type Size int

// MM returns n millimetres.
func MM(n int) Length { return Length((n*14400 + 127) / 254) }

// Pt returns n points.
func Pt(n int) Length { return Length(n * 20) }

// pt returns letters of n points.
func pt(n int) Size { return Size(2 * n) }

// Style is how one element of a paper is written.
type Style struct {
	Size         Size
	Bold, Italic bool
	Caps         bool // capitals, whatever was typed
	Centre       bool // on a line of its own, in the middle
}

// Margins are the white edges of a page, and how far the page number and the footer stand from the edge of the sheet.
type Margins struct{ Top, Bottom, Left, Right, Header, Footer Length }

// Share is part of a length: 2/5.
type Share struct{ Num, Den int }

func (s Share) of(n Length) Length { return n * Length(s.Num) / Length(s.Den) }

// Profile is one regulation of the form of papers, as data. A paper names the profile it was made by, so that it can be
// made again the same after the regulation has changed.
type Profile struct {
	ID                  string // never reused
	Source              string
	Font                string
	Width, Height       Length // of the sheet, upright
	Portrait, Landscape Margins

	// The head of page 1: two columns without lines. Too narrow a right one breaks the national name.
	HeadLeft, HeadSide   Length
	Country, Motto       Style
	Superior, Issuer     Style
	IssuerRule, KindRule Share // of the text above
	Number, Place        Style

	Kind, Summary, Basis, Body Style
	Levels                     [levels]Style
	Indent, Gap                Length // of the first line; between paragraphs
	Spacing                    int    // of lines, in percent of single
	SignGap                    Length // between the post and the name: room for signature and seal
	Post, Name                 Style
	SendTo, Recipient          Style
	PageNumber, Check          Style
	Table, TableHead           Style
	CellSide, CellTop          Length
	QR                         Length
}

// ND30 is Decree 30/2020/NĐ-CP, Appendix I, in force from 5 March 2020. Where it leaves a range, the choice is ours and
// named.
var ND30 = &Profile{
	ID:     "nd30-2020",
	Source: "Nghị định số 30/2020/NĐ-CP, Phụ lục I",
	Font:   "Times New Roman", // Part I, 2
	Width:  MM(210), Height: MM(297),
	// Part I, 4: top and bottom 20–25 mm, left 30–35, right 15–20. A landscape page takes the narrow right edge, its
	// tables need it.
	Portrait:  Margins{MM(20), MM(20), MM(30), MM(20), MM(10), MM(8)},
	Landscape: Margins{MM(20), MM(20), MM(30), MM(15), MM(10), MM(8)},

	// Measured: the national name in bold 13 is 95.7 mm wide, so the right column gets 98 of the 160 mm, with next to no
	// side margin.
	HeadLeft: MM(62), HeadSide: 0,
	Country:    Style{Size: pt(13), Bold: true, Caps: true}, // Part II, 1a: 12–13
	Motto:      Style{Size: pt(14), Bold: true},             // Part II, 1b: 13–14, a line below as long as the text
	Superior:   Style{Size: pt(13), Caps: true},             // Part II, 2b
	Issuer:     Style{Size: pt(13), Bold: true, Caps: true}, // Part II, 2b
	IssuerRule: Share{2, 5}, KindRule: Share{2, 5},          // 1/3–1/2 of the line above
	Number:  Style{Size: pt(13)},                         // Part II, 3c
	Place:   Style{Size: pt(14), Italic: true},           // Part II, 4c: 13–14
	Kind:    Style{Size: pt(14), Bold: true, Caps: true}, // Part II, 5b: 13–14
	Summary: Style{Size: pt(14), Bold: true},             // Part II, 5b
	Basis:   Style{Size: pt(14), Italic: true},           // Part II, 6d
	Body:    Style{Size: pt(14)},                         // Part II, 6d: 13–14
	Levels:  nd30Levels,                                  // Part II, 6c and 6d
	Indent:  720,                                         // 1.27 cm; the decree takes 1 cm or 1.27
	Gap:     Pt(6),                                       // at least 6 pt
	Spacing: 110,                                         // single to 1.5
	// Appendix I says nothing; a seal of 36 mm covers a third of the signature
	SignGap:    MM(30),
	Post:       Style{Size: pt(14), Bold: true, Caps: true},   // Part II, 7d
	Name:       Style{Size: pt(14), Bold: true},               // Part II, 7d
	SendTo:     Style{Size: pt(12), Bold: true, Italic: true}, // Part II, 9c
	Recipient:  Style{Size: pt(11)},                           // Part II, 9c
	PageNumber: Style{Size: pt(14)},                           // Part I, 7: 13–14, in the top margin, none on page 1
	Check:      Style{Size: pt(9)},                            // not in the decree: words of a checkpoint, at the foot
	Table:      Style{Size: pt(12)},                           // not in the decree: tables of points
	TableHead:  Style{Size: pt(12), Bold: true},
	CellSide:   85, CellTop: 30, // 1.5 mm
	QR: MM(18),
}

// nd30Levels are the levels of a text: Part II, 6c (numbering) and 6d (letters).
var nd30Levels = [levels]Style{
	Part:       {Size: pt(14), Bold: true, Centre: true},
	Chapter:    {Size: pt(14), Bold: true, Centre: true},
	Section:    {Size: pt(14), Bold: true, Centre: true},
	Subsection: {Size: pt(14), Bold: true, Centre: true},
	Article:    {Size: pt(14), Bold: true},
	Roman:      {Size: pt(14), Bold: true, Caps: true},
	Clause:     {Size: pt(14), Bold: true},
	Point:      {Size: pt(14)},
}

// profiles are all there ever were, the newest last.
var profiles = []*Profile{ND30}

// FindProfile returns the profile of that id, and nil where there is none.
func FindProfile(id string) *Profile {
	for _, p := range profiles {
		if p.ID == id {
			return p
		}
	}
	return nil
}

// margins returns those of a page that stands or lies.
func (p *Profile) margins(landscape bool) Margins {
	if landscape {
		return p.Landscape
	}
	return p.Portrait
}

// sheet returns the width and height of a page that stands or lies.
func (p *Profile) sheet(landscape bool) (w, h Length) {
	if landscape {
		return p.Height, p.Width
	}
	return p.Width, p.Height
}

// measure is the width of the text on a page.
func (p *Profile) measure(landscape bool) Length {
	w, _ := p.sheet(landscape)
	m := p.margins(landscape)
	return w - m.Left - m.Right
}
