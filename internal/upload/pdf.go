package upload

import (
	"bytes"
	"regexp"
	"strconv"
)

var (
	version  = regexp.MustCompile(`^%PDF-[12]\.\d`)
	tableAt  = regexp.MustCompile(`startxref\s+(\d{1,10})\s+%%EOF$`)
	tableIs  = regexp.MustCompile(`^\s{0,4}(xref\s|\d+\s+\d+\s+obj\b)`)
	tailSize = 2048
)

// checkPDF checks a PDF by its frame and its objects: it begins and ends as one, its last table stands where it says,
// between its objects is nothing else, no other file hangs on it, it is not encrypted, and nothing in it runs
// something, sends something or leads anywhere but to a page or a letter. Every object of every version in the file
// is read, also those in packed lists, and none may hide in a text, a remark or a stream.
//
// It does not find what a viewer does wrong with fonts, pictures or the drawing of a page.
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
	return newPDF(body).check()
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

// trimmed cuts the white space of PDF from the end, zero bytes too.
func trimmed(data []byte) []byte { return bytes.TrimRight(data, pdfSpace) }
