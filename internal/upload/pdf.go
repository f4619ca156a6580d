package upload

import (
	"bytes"
	"compress/zlib"
	"encoding/hex"
	"io"
	"regexp"
	"strconv"
)

// forbidden are names of PDF that a paper to be read does not need.
var forbidden = map[string]string{
	"Encrypt": "pdflocked", "JavaScript": "pdfactive", "Launch": "pdfactive", "Rendition": "pdfactive", "RichMedia": "pdfactive", "XFA": "pdfactive",
	"SubmitForm": "pdfactive", "ImportData": "pdfactive", "EmbeddedFile": "pdfattached", "EmbeddedFiles": "pdfattached",
}

var (
	version  = regexp.MustCompile(`^%PDF-[12]\.\d`)
	tableAt  = regexp.MustCompile(`startxref\s+(\d{1,10})\s+%%EOF$`)
	tableIs  = regexp.MustCompile(`^\s{0,4}(xref\s|\d+\s+\d+\s+obj\b)`)
	tailSize = 2048
)

// checkPDF checks a PDF by its frame and its words: it begins and ends as one, its last table stands where it says, no other file hangs
// on it, it is not encrypted, and nowhere in it stands a name of an action that runs something or of a file inside. Names are looked
// for in all of the file, with their escapes (#4a) undone, and in its packed object streams.
//
// It does not read the document as a viewer does. It does not find what a viewer does wrong with fonts, pictures or content streams, and
// not names in an object stream that hides that it is one. It refuses a few harmless files: with a restriction, a form with scripts, an
// attachment.
func checkPDF(data []byte) error {
	body := trimmed(data)
	switch {
	case !version.Match(data):
		return refuse("pdfbroken")
	case !bytes.HasSuffix(body, []byte("%%EOF")) || endsAsZip(data):
		return refuse("pdfend")
	}
	m := tableAt.FindSubmatch(body[max(0, len(body)-tailSize):])
	if m == nil {
		return refuse("pdfbroken")
	}
	at, err := strconv.Atoi(string(m[1]))
	if err != nil || at >= len(data) || !tableIs.Match(data[at:min(len(data), at+64)]) {
		return refuse("pdfbroken")
	}
	if err := scanNames(data, nil); err != nil {
		return err
	}
	return scanPacked(data)
}

// endsAsZip says whether a reader of zip files would take this for one, too.
func endsAsZip(data []byte) bool {
	tail := data[max(0, len(data)-endSize-1<<16):]
	for i := bytes.LastIndex(tail, []byte(endMark)); i >= 0; i = bytes.LastIndex(tail[:i], []byte(endMark)) {
		if len(tail)-i >= endSize && int(tail[i+20])|int(tail[i+21])<<8 <= len(tail)-i-endSize {
			return true
		}
	}
	return false
}

// longestToken is how much of a name is looked at; those that matter are shorter.
const longestToken = 64

const delimiters = "\x00\t\n\f\r ()<>[]{}/%"

// scanNames refuses forbidden names, and notes in seen those that are asked for there.
func scanNames(data []byte, seen map[string]bool) error {
	for {
		i := bytes.IndexByte(data, '/')
		if i < 0 {
			return nil
		}
		data = data[i+1:]
		end := bytes.IndexAny(data[:min(len(data), longestToken)], delimiters)
		if end < 0 {
			end = min(len(data), longestToken)
		}
		name := unescaped(data[:end])
		if why, bad := forbidden[name]; bad {
			return refuse(why)
		}
		if _, asked := seen[name]; asked {
			seen[name] = true
		}
	}
}

// unescaped undoes the escapes of a name: J#61vaScript is JavaScript.
func unescaped(name []byte) string {
	if bytes.IndexByte(name, '#') < 0 {
		return string(name)
	}
	var out []byte
	for i := 0; i < len(name); i++ {
		if name[i] == '#' && i+2 < len(name) {
			if b, err := hex.DecodeString(string(name[i+1 : i+3])); err == nil {
				out = append(out, b[0])
				i += 2
				continue
			}
		}
		out = append(out, name[i])
	}
	return string(out)
}

var streamMark = regexp.MustCompile(`stream\r?\n`)

// scanPacked unpacks the object streams, in which dictionaries of newer files stand, and looks for names in them. What stands between two
// streams is looked at once, so that a file of nothing but such marks takes no longer than another.
func scanPacked(data []byte) error {
	left, from := int64(mostAll), 0
	for {
		m := streamMark.FindIndex(data[from:])
		if m == nil {
			return nil
		}
		start, content := from+m[0], data[from+m[1]:]
		has := map[string]bool{"ObjStm": false, "First": false, "Filter": false, "FlateDecode": false, "DecodeParms": false}
		if err := scanNames(data[from:start], has); err != nil {
			return err
		}
		from += m[1]
		if !has["ObjStm"] && !has["First"] || !has["Filter"] {
			continue
		}
		if !has["FlateDecode"] || has["DecodeParms"] {
			return refuse("pdfpacked")
		}
		n, err := scanFlate(content, min(left, mostEntry))
		if left -= n; err != nil {
			return err
		}
	}
}

// scanFlate looks for names in one packed stream. A stream that breaks off is looked at as far as it goes: viewers forgive that.
func scanFlate(content []byte, most int64) (int64, error) {
	z, err := zlib.NewReader(bytes.NewReader(content))
	if err != nil {
		return 0, refuse("pdfpacked")
	}
	piece, held, n := make([]byte, 256<<10), 0, int64(0)
	for {
		got, err := io.ReadFull(z, piece[held:])
		if n += int64(got); n > most {
			return n, refuse("bomb")
		}
		held += got
		whole := held // what may still go on is looked at with what follows
		if err == nil {
			whole -= longestToken
		}
		if no := scanNames(piece[:held], nil); no != nil {
			return n, no
		}
		if err != nil {
			return n, nil
		}
		held = copy(piece, piece[whole:held])
	}
}
