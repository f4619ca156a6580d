package upload

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"thidua/internal/evidence"
)

// Bounds of what a document unpacks to. Sizes are counted as they come out; what the file says of them is not believed.
const (
	mostEntries = 2000
	mostEntry   = 32 << 20
	mostAll     = 100 << 20
	mostRatio   = 200
	freeRatio   = 100 << 10 // up to this size nothing is asked of the ratio: a few kilobytes of one letter pack well
	mostNested  = 1         // a workbook in a document, not one in that
	longestPart = 250
)

// container checks a document of Word or Excel.
type container struct {
	kind    evidence.Kind
	left    *int64 // bytes that may still come out, of this document and those in it
	entries *int
	nested  int
	seen    map[string]bool
	types   contentTypes
}

// checkContainer checks the frame (zip), every part and what the parts declare.
func checkContainer(r io.ReaderAt, size int64, kind evidence.Kind) error {
	left, entries := int64(mostAll), mostEntries
	return (&container{kind: kind, left: &left, entries: &entries}).check(r, size)
}

// mainTypes are the sorts of the main part of each kind.
var mainTypes = map[evidence.Kind]string{
	evidence.Word: evidence.Word.Type() + ".main+xml",
	evidence.Grid: evidence.Grid.Type() + ".main+xml",
}

func (c *container) check(r io.ReaderAt, size int64) error {
	n, err := checkDirectory(r, size, *c.entries)
	if *c.entries -= n; err != nil {
		return err
	}
	z, err := zip.NewReader(r, size)
	if err != nil || len(z.File) != n {
		return refuse("broken")
	}
	c.seen = map[string]bool{}
	for _, look := range []func(*zip.File) error{c.measure, c.part} {
		for _, f := range z.File {
			if err := look(f); err != nil {
				return err
			}
		}
	}
	main := c.types.main(mainTypes[c.kind])
	if !c.seen["[content_types].xml"] || main == "" || !c.seen[strings.ToLower(strings.TrimPrefix(main, "/"))] {
		return refuse("notoffice")
	}
	return nil
}

// safe says whether the name of a part stays where it is unpacked, on every system.
func safe(name string) bool {
	if name == "" || len(name) > longestPart || !utf8.ValidString(name) || strings.ContainsAny(name, "\\:*?\"<>|") || strings.HasPrefix(name, "/") {
		return false
	}
	for _, r := range name {
		if r < ' ' || r == 0x7f {
			return false
		}
	}
	for p := range strings.SplitSeq(strings.TrimSuffix(name, "/"), "/") {
		if p == "" || p == "." || p == ".." || strings.HasSuffix(p, ".") || strings.HasSuffix(p, " ") {
			return false
		}
	}
	return true
}

// xmlParts are the endings of parts that are read as XML; otherParts are pictures, fonts and settings of printers, which only count.
var (
	xmlParts   = []string{".xml", ".rels", ".svg", ".psmdcp"}
	otherParts = []string{".png", ".jpg", ".jpeg", ".jfif", ".gif", ".bmp", ".tif", ".tiff", ".emf", ".wmf", ".wdp", ".odttf", ".ttf", ".fntdata", ".sigs", ".vml", ".ico", ".webp"}
)

// measure holds the frame of a part against the bounds: its name, and how much comes out. That is soon done, so that what unpacks to too
// much is refused before any of it is read as XML.
func (c *container) measure(f *zip.File) error {
	name := strings.ToLower(f.Name)
	switch {
	case !safe(f.Name) || c.seen[name]:
		return refuse("slip")
	case f.Flags&1 != 0:
		return refuse("locked")
	case f.Method != zip.Store && f.Method != zip.Deflate:
		return refuse("broken")
	case strings.Contains(name, "vbaproject") || strings.Contains(name, "vbadata") || strings.Contains(name, "/macrosheets/"):
		return refuse("macro")
	}
	c.seen[name] = true
	r, err := f.Open()
	if err != nil {
		return refuse("broken")
	}
	defer r.Close()
	packed := int64(min(f.CompressedSize64, 1<<32)) //nolint:gosec // checkDirectory holds it against the file
	most := min(mostEntry, *c.left, packed*mostRatio+freeRatio)
	n, err := io.Copy(io.Discard, io.LimitReader(r, most+1)) // to the end, where the checksum is held against it
	*c.left -= n
	switch {
	case n > most:
		return refuse("bomb")
	case err != nil:
		return refuse("broken")
	}
	return nil
}

// part checks what is in one part.
func (c *container) part(f *zip.File) error {
	r, err := f.Open()
	if err == nil {
		defer r.Close()
		err = c.content(strings.ToLower(f.Name), r)
	}
	if err != nil && refusal(err) == nil {
		err = refuse("broken")
	}
	return err
}

// content checks what is in a part, by the ending of its name.
func (c *container) content(name string, in io.Reader) error {
	ending := path.Ext(name)
	switch {
	case strings.HasSuffix(name, "/"):
		return nil
	case name == "[content_types].xml":
		return c.types.read(in)
	case slices.Contains(xmlParts, ending):
		return walkXML(in, partRules(name))
	case ending == ".vml": // old drawings, which Excel does not write as well-formed XML
		return plain(in)
	case slices.Contains(otherParts, ending):
		return nil
	case ending == ".bin" && strings.Contains(name, "printersettings"):
		return nil
	case (ending == ".xlsx" || ending == ".docx") && strings.Contains(name, "/embeddings/"):
		return c.inner(evidence.Kind(ending[1:]), in)
	}
	return refuse("embedded", path.Base(name))
}

// inner checks a document inside the document, such as the figures behind a chart, with what is left of the bounds.
func (c *container) inner(kind evidence.Kind, in io.Reader) error {
	if c.nested >= mostNested {
		return refuse("embedded", string(kind))
	}
	data, err := io.ReadAll(in)
	if err != nil {
		return err
	}
	return (&container{kind: kind, left: c.left, entries: c.entries, nested: c.nested + 1}).check(bytes.NewReader(data), int64(len(data)))
}

// plain refuses a declaration in a part that is no well-formed XML.
func plain(in io.Reader) error {
	data, err := io.ReadAll(in)
	if err == nil && (bytes.Contains(data, []byte("<!DOCTYPE")) || bytes.Contains(data, []byte("<!ENTITY"))) {
		err = refuse("doctype")
	}
	return err
}

// Marks and sizes of the zip format (APPNOTE 6.3).
const (
	endMark, endSize     = "PK\x05\x06", 22
	entryMark, entrySize = "PK\x01\x02", 46
	localMark, localSize = "PK\x03\x04", 30
)

// checkDirectory reads the list of parts itself, before anything is made of it: it ends where the file ends, has as many entries as it
// says and no more than may be, and each entry is what stands at its place, under the same name, in bytes of its own. Two readers can
// then not see two different documents in it.
func checkDirectory(r io.ReaderAt, size int64, most int) (int, error) {
	end := make([]byte, endSize)
	if size < endSize {
		return 0, refuse("broken")
	}
	if _, err := r.ReadAt(end, size-endSize); err != nil && !errors.Is(err, io.EOF) {
		return 0, err
	}
	le := binary.LittleEndian
	n, length, at := int(le.Uint16(end[10:])), int64(le.Uint32(end[12:])), int64(le.Uint32(end[16:]))
	switch {
	case string(end[:4]) != endMark || le.Uint32(end[4:]) != 0 || le.Uint16(end[8:]) != le.Uint16(end[10:]) || at+length != size-endSize:
		return 0, refuse("broken")
	case n > most:
		return 0, refuse("many", mostEntries)
	case length > int64(n)*(entrySize+3*longestPart+1<<10):
		return 0, refuse("broken")
	}
	list := make([]byte, length)
	if _, err := r.ReadAt(list, at); err != nil {
		return 0, err
	}
	return n, checkEntries(r, list, n, at)
}

// extent is where the bytes of a part lie.
type extent struct{ from, to int64 }

func checkEntries(r io.ReaderAt, list []byte, n int, end int64) error {
	le := binary.LittleEndian
	var used []extent
	for range n {
		if len(list) < entrySize || string(list[:4]) != entryMark {
			return refuse("broken")
		}
		name, more := int(le.Uint16(list[28:])), int(le.Uint16(list[30:]))+int(le.Uint16(list[32:]))
		if len(list) < entrySize+name+more {
			return refuse("broken")
		}
		x, err := checkLocal(r, list[:entrySize+name])
		if err != nil {
			return err
		}
		used, list = append(used, x), list[entrySize+name+more:]
	}
	if len(list) > 0 {
		return refuse("broken")
	}
	slices.SortFunc(used, func(a, b extent) int { return int(a.from - b.from) }) // within a file of a few megabytes
	for i, x := range used {
		if i > 0 && x.from < used[i-1].to || x.to > end {
			return refuse("broken")
		}
	}
	return nil
}

// checkLocal holds an entry of the list against what stands at its place.
func checkLocal(r io.ReaderAt, entry []byte) (extent, error) {
	le := binary.LittleEndian
	packed, at, name := int64(le.Uint32(entry[20:])), int64(le.Uint32(entry[42:])), entry[entrySize:]
	local := make([]byte, localSize+len(name))
	if _, err := r.ReadAt(local, at); err != nil {
		return extent{}, refuse("broken")
	}
	if string(local[:4]) != localMark || le.Uint16(local[8:]) != le.Uint16(entry[10:]) || int(le.Uint16(local[26:])) != len(name) || !bytes.Equal(local[localSize:], name) {
		return extent{}, refuse("broken")
	}
	return extent{at, at + localSize + int64(len(name)) + int64(le.Uint16(local[28:])) + packed}, nil
}
