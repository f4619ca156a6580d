package kit

import (
	"fmt"
	"strings"
	"unicode"

	"thidua/internal/fault"
	"thidua/internal/paper"
	"thidua/internal/web"
	"thidua/internal/words"
)

// mostNamed is how many letters that cannot be printed are named at once.
const mostNamed = 5

// unprinted says which letters of a paper cannot be printed, each with the text it stands in; empty where all can.
func unprinted(c *web.Ctx, doc *paper.Document) []string {
	missing := doc.Missing()
	var out []string
	for i, m := range missing {
		if i == mostNamed {
			return append(out, c.T("paper.letters.more", len(missing)-i))
		}
		out = append(out, c.T("paper.letters.one", letterName(m.Letter), c.T("paper.at."+string(m.At)), m.Text))
	}
	return out
}

// letterName shows a letter with its number; one that shows nothing by itself, by its number alone.
func letterName(r rune) string {
	if !unicode.IsGraphic(r) || unicode.IsMark(r) || r == unicode.ReplacementChar {
		return fmt.Sprintf("U+%04X", r)
	}
	return fmt.Sprintf("%c (U+%04X)", r, r)
}

// Printable refuses a paper with letters that cannot be printed: what goes out says what was written, or it does not go
// out.
func Printable(c *web.Ctx, doc *paper.Document) error {
	list := unprinted(c, doc)
	if len(list) == 0 {
		return nil
	}
	f := fault.New(fault.Invalid, words.M("paper.letters.no", strings.Join(list, "; ")))
	for _, m := range doc.Missing() {
		if m.At == paper.AtSummary || m.At == paper.AtSendTo {
			f.Field(string(m.At), words.M("paper.letters.field", letterName(m.Letter)))
		}
	}
	return f
}
