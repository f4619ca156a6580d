package upload

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf16"
)

// sniffed says whether a part that is no XML is what it is declared to be, whatever its name says.
func (c *container) sniffed(sort partSort, data []byte) bool {
	switch {
	case hasProgram(data):
		return false
	case sort == picturePart:
		return c.isPicture(data, true)
	case sort == fontPart:
		return isFont(data)
	case sort == printerPart:
		return isPrinter(data)
	}
	return sort == emptyPart && len(data) == 0
}

// hasProgram says whether there is a program in it, at the beginning or anywhere else, or it begins as a script or an
// archive.
func hasProgram(data []byte) bool {
	for _, head := range append(slices.Clone(programs), "PK\x03\x04", "\xd0\xcf\x11\xe0", "Rar!", "7z\xbc\xaf",
		"%PDF", "{\\rt", "<html", "<!DOC", "<scri", "<?php", "L\x00\x00\x00\x01\x14\x02\x00", "ITSF", "!<arch>") {
		if bytes.HasPrefix(data, []byte(head)) {
			return true
		}
	}
	for rest := data; ; {
		at := bytes.Index(rest, []byte("MZ"))
		if at < 0 {
			break
		}
		rest = rest[at:]
		if len(rest) >= 64 {
			if pe := int64(binary.LittleEndian.Uint32(rest[60:])); pe+4 <= int64(len(rest)) &&
				string(rest[pe:pe+4]) == "PE\x00\x00" {
				return true
			}
		}
		rest = rest[2:]
	}
	for rest := data; ; {
		at := bytes.Index(rest, []byte("\x7fELF"))
		if at < 0 || len(rest) < at+7 {
			return false
		}
		if rest = rest[at+4:]; (rest[0] == 1 || rest[0] == 2) && (rest[1] == 1 || rest[1] == 2) && rest[2] == 1 {
			return true
		}
	}
}

// isPicture says whether it is a picture of a sort that Word or Excel shows, by more than its first letters. packed
// allows one more layer, in which they keep old drawings.
func (c *container) isPicture(d []byte, packed bool) bool {
	has := func(at int, mark string) bool { return len(d) >= at+len(mark) && string(d[at:at+len(mark)]) == mark }
	le := binary.LittleEndian
	switch {
	case has(0, "\x89PNG\r\n\x1a\n"):
		return wholePNG(d)
	case has(0, "\xff\xd8\xff"):
		_, ok := readFrame(d)
		return ok && !endsAsZip(d)
	case has(0, "GIF87a"), has(0, "GIF89a"):
		return len(d) > 13 && bytes.HasSuffix(bytes.TrimRight(d, "\x00"), []byte(";"))
	case has(0, "BM"):
		return len(d) > 26 && slices.Contains([]uint32{12, 40, 52, 56, 64, 108, 124}, le.Uint32(d[14:])) &&
			int64(le.Uint32(d[10:])) <= int64(len(d))
	case has(0, "II*\x00"), has(0, "MM\x00*"), has(0, "II\xbc\x01"):
		return len(d) > 8 && !endsAsZip(d)
	case has(0, "\x01\x00\x00\x00") && has(40, " EMF"):
		return true
	case has(0, "\xd7\xcd\xc6\x9a"):
		return len(d) > 40 && (has(22, "\x01\x00\x09\x00") || has(22, "\x02\x00\x09\x00"))
	case has(0, "\x01\x00\x09\x00\x00\x03"), has(0, "\x02\x00\x09\x00\x00\x03"):
		return len(d) > 18
	case has(0, "RIFF") && has(8, "WEBP"):
		return true
	case has(0, "\x00\x00\x01\x00"):
		return len(d) > 22 && d[4] > 0 && d[5] == 0
	case has(0, "\x1f\x8b\x08") && packed:
		return c.isPackedPicture(d)
	}
	return false
}

// isPackedPicture unpacks an old drawing (EMZ, WMZ), with what is left of the bounds.
func (c *container) isPackedPicture(d []byte) bool {
	z, err := gzip.NewReader(bytes.NewReader(d))
	if err != nil {
		return false
	}
	whole, err := io.ReadAll(io.LimitReader(z, c.room.pictures+1))
	if c.room.pictures -= int64(len(whole)); err != nil || c.room.pictures < 0 {
		return false
	}
	return !hasProgram(whole) && c.isPicture(whole, false)
}

// wholePNG walks the pieces of a PNG to its end, behind which nothing may stand.
func wholePNG(d []byte) bool {
	for at := int64(8); at+12 <= int64(len(d)); {
		kind := string(d[at+4 : at+8])
		if at += 12 + int64(binary.BigEndian.Uint32(d[at:])); at > int64(len(d)) {
			return false
		}
		if kind == "IEND" {
			return at == int64(len(d))
		}
	}
	return false
}

// isFont says whether it is a font, plain or as Word hides its first bytes (ECMA-376-1, 17.8.1): then its tables can
// still be counted.
func isFont(d []byte) bool {
	if len(d) < 100 {
		return false
	}
	head := string(d[:4])
	if head == "\x00\x01\x00\x00" || head == "OTTO" || head == "true" || head == "ttcf" {
		return true
	}
	for at := 44; at+16 <= len(d) && at < 44+3*16; at += 16 { // the directory goes on where the hidden bytes end
		if off := int64(binary.BigEndian.Uint32(d[at+8:])); off >= int64(len(d)) ||
			strings.IndexFunc(string(d[at:at+4]), func(r rune) bool { return r < ' ' || r > '~' }) >= 0 {
			return false
		}
	}
	return true
}

// mostPrinter is how large the settings of a printer may be.
const mostPrinter = 256 << 10

// isPrinter says whether these are the settings of a printer, as Windows keeps them (DEVMODEW: the name of the
// printer in 32 letters of UTF-16, versions, and how long both halves are), or as a Mac does (a list in XML).
func isPrinter(d []byte) bool {
	if bytes.HasPrefix(d, []byte("<?xml")) {
		return len(d) < mostPrinter && bytes.Contains(d[:min(len(d), 300)], []byte("<plist")) &&
			!bytes.Contains(d, []byte("<!ENTITY"))
	}
	if len(d) < 72 || len(d) > mostPrinter {
		return false
	}
	le := binary.LittleEndian
	var name []uint16
	for at := 0; at < 64; at += 2 {
		u := le.Uint16(d[at:])
		if u == 0 {
			break
		}
		name = append(name, u)
	}
	for _, r := range utf16.Decode(name) {
		if !unicode.IsPrint(r) {
			return false
		}
	}
	version, public, private := le.Uint16(d[64:]), int(le.Uint16(d[68:])), int(le.Uint16(d[70:]))
	return version >= 0x0300 && version <= 0x0500 && public >= 72 && public <= 512 && public+private <= len(d)+8
}
