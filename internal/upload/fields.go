package upload

import (
	"encoding/xml"
	"slices"
	"strings"
)

// commands are the fields of Word that are taken: they tell of the document itself, or compute. All others fetch
// something (INCLUDETEXT, INCLUDEPICTURE, LINK, DATABASE, IMPORT, RD), start something (DDE, DDEAUTO, MACROBUTTON,
// PRINT, CONTROL) or are not known.
var commands = strings.Fields(`
	= ADDIN ADVANCE AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT AUTOTEXT AUTOTEXTLIST BARCODE BIBLIOGRAPHY BIDIOUTLINE
	CITATION COMMENTS COMPARE CREATEDATE DATE DISPLAYBARCODE DOCPROPERTY DOCVARIABLE EDITTIME EQ FILENAME
	FILESIZE FILLIN FORMCHECKBOX FORMDROPDOWN FORMTEXT GLOSSARY GOTOBUTTON HYPERLINK IF INDEX INFO KEYWORDS
	LASTSAVEDBY LISTNUM MERGEBARCODE MERGEFIELD MERGEREC MERGESEQ NEXT NEXTIF NOTEREF NUMCHARS NUMPAGES NUMWORDS
	PAGE PAGEREF PRINTDATE PRIVATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SET SHAPE SKIPIF STYLEREF
	SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA TOC USERADDRESS USERINITIALS USERNAME XE`)

// nested stands in an instruction where another field stands, of which nobody knows what it will say.
const nested = '\x00'

// field is one that is being read.
type field struct {
	code  strings.Builder
	shown bool // what follows is its result
}

// fields follows the fields of a part. The instruction of one may be cut into any number of runs and hold other
// fields.
type fields struct {
	open  []*field
	stray strings.Builder // instructions outside of any field
}

// mostInstruction bounds what is kept of an instruction; longer ones are refused.
const mostInstruction = 64 << 10

func (f *fields) begin(name string, e xml.StartElement) error {
	for _, a := range e.Attr {
		if strings.EqualFold(a.Name.Local, "instr") {
			if err := checkField(a.Value); err != nil {
				return err
			}
		}
	}
	if name != "fldchar" {
		return nil
	}
	last := len(f.open) - 1
	switch strings.ToLower(strings.TrimSpace(attr(e, "fldCharType"))) {
	case "begin":
		if last >= 0 && !f.open[last].shown {
			f.open[last].code.WriteByte(nested)
		}
		if last >= mostDepth {
			return refuse("deep", mostDepth)
		}
		f.open = append(f.open, &field{})
	case "separate":
		if last >= 0 && !f.open[last].shown {
			f.open[last].shown = true
			return checkField(f.open[last].code.String())
		}
	case "end":
		if last >= 0 {
			ended := f.open[last]
			f.open = f.open[:last]
			if !ended.shown {
				return checkField(ended.code.String())
			}
		}
	}
	return nil
}

func (f *fields) text(in string, s []byte) error {
	instruction := in == "instrtext" || in == "delinstrtext"
	if !instruction && in != "t" && in != "deltext" {
		return nil
	}
	to := &f.stray
	if last := len(f.open) - 1; last >= 0 && !f.open[last].shown {
		to = &f.open[last].code
	} else if !instruction {
		return nil
	}
	if to.Write(s); to.Len() > mostInstruction {
		return refuse("field", "…")
	}
	return nil
}

// over checks what is left at the end of a part: fields without an end, and instructions outside of any.
func (f *fields) over() error {
	for _, left := range f.open {
		if !left.shown {
			if err := checkField(left.code.String()); err != nil {
				return err
			}
		}
	}
	return checkField(f.stray.String())
}

// checkField checks the instruction of a field. Its command stands there in plain letters; a link leads to a page, a
// letter or a place in the document.
func checkField(code string) error {
	code = strings.TrimSpace(code)
	if code == "" || code == string(nested) {
		return nil
	}
	command := strings.ToUpper(code)
	if end := strings.IndexFunc(command, func(r rune) bool {
		return r <= ' ' || r == '"' || r == '\\' ||
			r == 0xa0
	}); end > 0 && command[end] != nested {
		command = command[:end]
	}
	if strings.HasPrefix(command, "=") {
		return nil
	}
	if !slices.Contains(commands, command) {
		shown := []rune(strings.ReplaceAll(command, string(nested), "…"))
		return refuse("field", string(shown[:min(len(shown), 30)]))
	}
	if command == "HYPERLINK" {
		return checkAddress(code[len(command):])
	}
	return nil
}

// checkAddress checks the arguments of a link: an address, and switches of which \l, \t, \o and \s take a word each.
func checkAddress(args string) error {
	if strings.ContainsRune(args, nested) {
		return refuse("link", "…")
	}
	for {
		word, rest, quoted := nextWord(args)
		switch {
		case word == "" && !quoted:
			return nil
		case !quoted && len(word) == 2 && word[0] == '\\':
			if strings.ContainsAny(strings.ToLower(word[1:]), "ltos") {
				_, rest, _ = nextWord(rest)
			}
		default:
			if err := checkLink(strings.ReplaceAll(word, `\\`, `\`)); err != nil {
				return err
			}
		}
		args = rest
	}
}

// nextWord cuts the next word, or what stands between two quotes, straight or curved.
func nextWord(s string) (word, rest string, quoted bool) {
	s = strings.TrimLeft(s, " \t\r\n\u00a0")
	for _, q := range [][2]string{{`"`, `"`}, {"“", "”"}, {"”", "”"}} {
		if after, found := strings.CutPrefix(s, q[0]); found {
			word, rest, _ = strings.Cut(after, q[1])
			return word, rest, true
		}
	}
	end := strings.IndexAny(s, " \t\r\n\u00a0")
	if end < 0 {
		end = len(s)
	}
	return s[:end], s[end:], false
}
