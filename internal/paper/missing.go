package paper

import (
	"slices"
	"strings"

	"thidua/internal/vn"
)

// Place is which part of a paper a text stands in.
type Place string

// The parts of a paper that people write.
const (
	AtIssuer  Place = "issuer"
	AtSummary Place = "summary"
	AtTo      Place = "to"
	AtBasis   Place = "basis"
	AtText    Place = "text"
	AtTable   Place = "table"
	AtSigner  Place = "signer"
	AtSendTo  Place = "sendto"
)

// Missing is a letter that cannot be printed.
type Missing struct {
	Letter rune
	At     Place
	Text   string // what stands around it, on one line
}

// Missing names the letters of the paper that the font lacks and that have nothing near them: pictures, other scripts,
// marks that stand alone. Each is named once in each text. Word, PDF and preview show a question mark in their place,
// so a paper with one must not go out.
func (d *Document) Missing() []Missing {
	var out []Missing
	d.texts(func(at Place, text string) {
		for _, form := range []string{text, upper(text)} { // some places are written in capitals
			_, letters := drawn(form)
			for _, r := range letters {
				if !slices.ContainsFunc(
					out, func(m Missing) bool { return m.Letter == r && m.At == at && m.Text == around(form, r) },
				) {
					out = append(out, Missing{r, at, around(form, r)})
				}
			}
			if len(letters) > 0 {
				break
			}
		}
	})
	return out
}

// around is a text on one line, cut to the words that stand about a letter.
func around(text string, r rune) string {
	const each = 30
	all := []rune(vn.Clean(strings.ToValidUTF8(text, "\ufffd")))
	at := max(slices.Index(all, r), 0)
	from, to := max(at-each, 0), min(at+each, len(all))
	s := string(all[from:to])
	if from > 0 {
		s = "…" + s
	}
	if to < len(all) {
		s += "…"
	}
	return s
}

// texts gives every text of the paper that a person may have written, with its place.
func (d *Document) texts(do func(at Place, text string)) {
	each := func(at Place, list ...string) {
		for _, s := range list {
			do(at, s)
		}
	}
	each(AtIssuer, d.Issuer.Superior, d.Issuer.Name, d.Issuer.Short, d.Issuer.Place)
	each(AtSummary, d.Kind, d.Number, d.Summary)
	each(AtTo, d.To...)
	each(AtBasis, d.Basis...)
	for _, b := range d.Blocks {
		blockTexts(b, each)
	}
	for _, s := range d.Signers {
		each(AtSigner, s.Authority, s.Of, s.Post, s.Hint, s.Office, s.Name)
	}
	each(AtSendTo, d.SendTo...)
}

func blockTexts(b Block, each func(at Place, list ...string)) {
	switch b := b.(type) {
	case Para:
		each(AtText, b.Text.String())
	case Heading:
		each(AtText, b.Text)
	case Item:
		each(AtText, b.Text.String())
	case Table:
		each(AtTable, b.Title, b.Note)
		for _, c := range b.Columns {
			each(AtTable, c.Title, c.Group)
		}
		for _, r := range b.Rows {
			for _, c := range r.Cells {
				each(AtTable, c.String())
			}
		}
	}
}
