package upload

import (
	"archive/zip"
	"bytes"
	"io"
	"net/url"
	"strings"
	"unicode/utf8"

	"thidua/internal/evidence"
)

// Bounds of what a document unpacks to. Sizes are counted as they come out; what the file says of them is not
// believed.
const (
	mostEntries = 2000
	mostEntry   = 32 << 20
	mostAll     = 100 << 20
	mostRatio   = 200
	freeRatio   = 100 << 10 // up to this size nothing is asked of the ratio: a few kilobytes of one letter pack well
	mostNested  = 1         // a workbook in a document, not one in that
	longestPart = 250
	mostDrawing = 12 << 20 // old drawings that are packed once more
)

// room is what a document may still take, with all that is in it. It is counted and not timed, so that a slow machine
// refuses nothing else.
type room struct {
	bytes    int64 // that come out
	entries  int
	tokens   int   // tags and runs of text
	cells    int   // of worksheets
	width    int64 // columns of worksheets, each row as wide as its last cell
	pictures int64 // bytes of packed drawings
}

func newRoom() *room {
	return &room{
		bytes: mostAll, entries: mostEntries, tokens: mostTokens, cells: mostCells, width: mostWidth,
		pictures: mostDrawing,
	}
}

// container checks a document of Word or Excel.
type container struct {
	kind   evidence.Kind
	room   *room
	nested int
	seen   map[string]bool
	types  contentTypes
	start  string // the part that the document begins with
}

// checkContainer checks the frame (zip), every part and what the parts declare.
func checkContainer(r io.ReaderAt, size int64, kind evidence.Kind) error {
	return (&container{kind: kind, room: newRoom()}).check(r, size)
}

// mainTypes are the sorts of the main part of each kind.
var mainTypes = map[evidence.Kind]string{
	evidence.Word: evidence.Word.Type() + ".main+xml",
	evidence.Grid: evidence.Grid.Type() + ".main+xml",
}

const typesPart = "[content_types].xml"

func (c *container) check(r io.ReaderAt, size int64) error {
	n, err := checkDirectory(r, size, c.room.entries)
	if c.room.entries -= n; err != nil {
		return err
	}
	z, err := zip.NewReader(r, size)
	if err != nil || len(z.File) != n {
		return refuse("broken")
	}
	c.seen = map[string]bool{}
	for _, look := range []func(*zip.File) error{c.measure, c.declared, c.part} {
		for _, f := range z.File {
			if err := look(f); err != nil {
				return err
			}
		}
	}
	if !c.seen[c.start] || !c.types.isMain(c.start, mainTypes[c.kind]) {
		return refuse("notoffice")
	}
	return nil
}

// safe says whether the name of a part stays where it is unpacked, on every system.
func safe(name string) bool {
	if name == "" || len(name) > longestPart || !utf8.ValidString(name) ||
		strings.ContainsAny(name, "\\:*?\"<>|") || strings.HasPrefix(name, "/") {
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

// partName is the name of a part as programs compare it: without escapes and in small letters. "" for one that leads
// elsewhere.
func partName(name string) string {
	plain, err := url.PathUnescape(name)
	if err != nil || !safe(name) || !safe(plain) {
		return ""
	}
	return strings.ToLower(plain)
}

// measure holds the frame of a part against the bounds: its name, and how much comes out. That is soon done, so that
// what unpacks to too much is refused before any of it is read as XML.
func (c *container) measure(f *zip.File) error {
	name := partName(f.Name)
	switch {
	case name == "" || c.seen[name]:
		return refuse("slip")
	case f.Flags&1 != 0:
		return refuse("locked")
	case f.Method != zip.Store && f.Method != zip.Deflate:
		return refuse("broken")
	case strings.Contains(name, "vbaproject") || strings.Contains(name, "vbadata") ||
		strings.Contains(name, "/macrosheets/"):
		return refuse("macro")
	}
	c.seen[name] = true
	r, err := f.Open()
	if err != nil {
		return refuse("broken")
	}
	defer r.Close()
	packed := int64(min(f.CompressedSize64, 1<<32)) //nolint:gosec // checkDirectory holds it against the file
	most := min(mostEntry, c.room.bytes, packed*mostRatio+freeRatio)
	n, err := io.Copy(io.Discard, io.LimitReader(r, most+1)) // to the end, where the checksum is held against it
	c.room.bytes -= n
	switch {
	case n > most:
		return refuse("bomb")
	case err != nil || n > 0 && strings.HasSuffix(name, "/"):
		return refuse("broken")
	}
	return nil
}

// declared reads what is said of the parts, before any of them is looked at: of which sort each is, and with which
// the document begins.
func (c *container) declared(f *zip.File) error {
	switch partName(f.Name) {
	case typesPart:
		return c.open(f, func(in io.Reader) error { return walkXML(in, &c.types, c.room) })
	case "_rels/.rels":
		return c.open(f, func(in io.Reader) error { return walkXML(in, &links{start: &c.start}, c.room) })
	}
	return nil
}

// open gives the content of a part to do; what cannot be read is damaged.
func (c *container) open(f *zip.File, do func(in io.Reader) error) error {
	r, err := f.Open()
	if err == nil {
		defer r.Close()
		err = do(r)
	}
	if err != nil && refusal(err) == nil {
		err = refuse("broken")
	}
	return err
}

// part checks what is in one part.
func (c *container) part(f *zip.File) error {
	name := partName(f.Name)
	if name == typesPart || strings.HasSuffix(name, "/") {
		return nil
	}
	sort, ok := c.types.sortOf(name)
	if !ok {
		return refuse("embedded", name[strings.LastIndexByte(name, '/')+1:])
	}
	return c.open(f, func(in io.Reader) error { return c.content(sort, f, in) })
}

// content checks what is in a part, by its sort.
func (c *container) content(sort partSort, f *zip.File, in io.Reader) error {
	name := partName(f.Name)
	switch sort {
	case relsPart:
		return walkXML(in, &links{of: name}, c.room)
	case xmlPart:
		if strings.Contains("/"+name, "/customxml/") {
			return walkXML(in, &custom{}, c.room)
		}
		return walkXML(in, newOffice(c.room), c.room)
	case drawingPart:
		return walkXML(in, &drawing{}, c.room)
	case oldDrawingPart:
		return walkLoose(in, newOffice(c.room), c.room)
	}
	var b bytes.Buffer
	b.Grow(int(min(f.UncompressedSize64, mostEntry)) + bytes.MinRead) //nolint:gosec // measured before
	if _, err := b.ReadFrom(in); err != nil {
		return err
	}
	if sort == wordPart || sort == gridPart {
		return c.inner(map[partSort]evidence.Kind{wordPart: evidence.Word, gridPart: evidence.Grid}[sort], b.Bytes())
	}
	if !c.sniffed(sort, b.Bytes()) {
		return refuse("embedded", name[strings.LastIndexByte(name, '/')+1:])
	}
	return nil
}

// inner checks a document inside the document, such as the figures behind a chart, with what is left of the bounds.
func (c *container) inner(kind evidence.Kind, data []byte) error {
	if c.nested >= mostNested {
		return refuse("embedded", string(kind))
	}
	return (&container{kind: kind, room: c.room, nested: c.nested + 1}).check(bytes.NewReader(data), int64(len(data)))
}
