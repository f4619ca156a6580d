package upload

import (
	"bytes"
	"compress/zlib"
	"errors"
	"io"
	"slices"
)

// pdfFile is a PDF that is being checked. What it refers to is looked at once it is known where it stands, in another
// round.
type pdfFile struct {
	data   []byte
	left   int   // tokens that may still be read
	room   int64 // bytes that streams may still unpack to
	wanted map[pdfWant]bool
	found  map[pdfWant]bool
	later  bool // a round after the first, in which only what is wanted is looked at
}

// pdfWant is an object by its number, and as what it is referred to.
type pdfWant struct {
	number int
	as     pdfRole
}

func newPDF(data []byte) *pdfFile {
	return &pdfFile{data: data, left: mostPDFTokens, room: mostAll, wanted: map[pdfWant]bool{}, found: map[pdfWant]bool{}}
}

// mostRounds is how many steps from reference to reference are followed.
const mostRounds = 5

func (p *pdfFile) check() error {
	for range mostRounds {
		before := len(p.wanted)
		p.room, p.left = mostAll, mostPDFTokens
		if err := p.walk(); err != nil {
			return err
		}
		if p.later = true; len(p.wanted) == before {
			return p.missing()
		}
	}
	return refuse("pdfbroken")
}

// missing refuses what is referred to and not there: nobody knows what another reader finds in its place.
func (p *pdfFile) missing() error {
	for w := range p.wanted {
		if !p.found[w] {
			return refuse(roleRefusals[w.as])
		}
	}
	return nil
}

// walk reads the file from beginning to end as it stands, all its versions.
func (p *pdfFile) walk() error {
	l := &lexer{data: p.data, at: afterHead(p.data), left: &p.left}
	var numbers []pdfValue
	for {
		t, err := l.token()
		if err != nil || t.kind == pdfEnd {
			return err
		}
		if t.kind == pdfNumber {
			numbers = append(numbers[max(0, len(numbers)-1):], t)
			continue
		}
		switch {
		case t.kind != pdfWord:
			err = p.astray(l, t)
		case t.text == "obj":
			if len(numbers) < 2 || !numbers[0].whole {
				return refuse("pdfbroken")
			}
			err = p.object(l, numbers[0].number)
		case t.text == "trailer":
			err = p.trailer(l)
		case !slices.Contains(frameWords, t.text):
			err = refuse("pdfbroken")
		}
		if err != nil {
			return err
		}
		numbers = nil
	}
}

// frameWords may stand between objects; the last three where LibreOffice writes marks of a tagged page with a form in
// the wrong place.
var frameWords = []string{"endobj", "xref", "startxref", "n", "f", "BDC", "BMC", "EMC"}

// astray looks at a value between objects, which nothing can refer to, as at any other.
func (p *pdfFile) astray(l *lexer, first pdfValue) error {
	v, err := l.value(first, 0)
	if err != nil {
		return err
	}
	return p.look(&v, -1)
}

// afterHead is where the objects begin. The second line says to programs that copy files that this is no text; some
// writers leave out the mark of a remark before it.
func afterHead(data []byte) int {
	at := bytes.IndexByte(data, '\n') + 1
	end := bytes.IndexByte(data[at:], '\n')
	if end < 4 || end > 32 || bytes.ContainsFunc(data[at:at+end], func(r rune) bool {
		return r != '\r' &&
			r != ' ' && r < 0x80
	}) {
		return 0
	}
	return at + end
}

func (p *pdfFile) trailer(l *lexer) error {
	t, err := l.token()
	if err == nil {
		t, err = l.value(t, 0)
	}
	if err != nil || t.kind != pdfDict {
		return errors.Join(err, refuse("pdfbroken"))
	}
	return p.look(&t, -1)
}

// object reads one object, with its stream.
func (p *pdfFile) object(l *lexer, number int) error {
	first, err := l.token()
	if err != nil {
		return err
	}
	if first.kind == pdfWord && first.text == "endobj" {
		return nil
	}
	v, err := l.value(first, 0)
	if err != nil {
		return err
	}
	if err := p.reference(l, &v); err != nil {
		return err
	}
	if err := p.look(&v, number); err != nil {
		return err
	}
	if err := l.skip(); err != nil {
		return err
	}
	content, is := p.stream(l)
	if !is {
		return nil
	}
	if content == nil || hidesObject(content) || v.kind != pdfDict {
		return refuse("pdfbroken")
	}
	return p.content(&v, content)
}

// reference makes a reference of an object that is only one.
func (p *pdfFile) reference(l *lexer, v *pdfValue) error {
	if v.kind != pdfNumber || !v.whole {
		return nil
	}
	after := *l
	generation, err := after.token()
	if err != nil || !generation.whole {
		return err
	}
	if r, err := after.token(); err != nil || r.kind != pdfWord || r.text != "R" {
		return err
	}
	*v, l.at = pdfValue{kind: pdfRef, number: v.number}, after.at
	return nil
}

var streamEnd = []byte("endstream")

// stream cuts the content of a stream where one follows. It ends at the first mark of an end, whatever its dictionary
// says of its length.
func (p *pdfFile) stream(l *lexer) ([]byte, bool) {
	rest, is := bytes.CutPrefix(l.data[l.at:], []byte("stream"))
	if !is {
		return nil, false
	}
	skip := len("stream")
	for _, end := range []string{"\r\n", "\n", "\r"} {
		if bytes.HasPrefix(rest, []byte(end)) {
			rest, skip = rest[len(end):], skip+len(end)
			break
		}
	}
	end := bytes.Index(rest, streamEnd)
	if end < 0 {
		return nil, true
	}
	l.at += skip + end + len(streamEnd)
	return rest[:end:end], true
}

// packings are the ways of packing a stream, and whether little can stand for much.
var packings = map[string]bool{
	"FlateDecode": true, "LZWDecode": true, "RunLengthDecode": true, "ASCII85Decode": false,
	"ASCIIHexDecode": false, "CCITTFaxDecode": false,
	"JBIG2Decode": false, "DCTDecode": false, "JPXDecode": false,
}

// packing returns how a stream is packed: once, or once more in letters or as a picture. Packed twice over, little
// stands for too much.
func packing(v *pdfValue) ([]string, error) {
	f := v.get("Filter")
	var names []string
	switch f.kind {
	case pdfEnd:
	case pdfName:
		names = []string{f.text}
	case pdfArray:
		for _, each := range f.list {
			names = append(names, each.text)
		}
	default:
		if f.kind != pdfWord || f.text != "null" {
			return nil, refuse("pdfpacked")
		}
	}
	grows := 0
	for i, n := range names {
		more, known := packings[n]
		if !known || slices.Contains(names[:i], n) {
			return nil, refuse("pdfpacked")
		}
		if more {
			grows++
		}
	}
	if len(names) > 2 || grows > 1 {
		return nil, refuse("pdfpacked")
	}
	return names, nil
}

// mostPDFPixels bounds a picture by what is said of it: a plan of a metre by three quarters, scanned finely, has a
// third of that.
const mostPDFPixels = 500_000_000

// content checks what is in a stream: lists of objects are read, pictures must be what is said of them, and all else
// is unpacked to see how much it is and how it begins.
func (p *pdfFile) content(v *pdfValue, content []byte) error {
	names, err := packing(v)
	list := v.get("First").kind != pdfEnd || v.get("Type").text == "ObjStm"
	switch {
	case err != nil:
		return err
	case list:
		return p.list(v, names, content)
	case p.later:
		return nil
	case v.get("F").kind != pdfEnd:
		return refuse("pdfattached") // its content would be in another file
	case len(names) == 0 && v.get("Subtype").text != "Image" && hasProgram(content):
		return refuse("pdfattached")
	case v.get("Width").number*v.get("Height").number > mostPDFPixels:
		return refuse("bomb")
	case len(names) == 1 && names[0] == "DCTDecode" && !bytes.HasPrefix(content, []byte("\xff\xd8")):
		return refuse("pdfpacked")
	case len(names) != 1 || names[0] != "FlateDecode" || v.get("Subtype").text == "Image":
		return nil
	}
	_, err = p.unpacked(content, false)
	return err
}

// mostList bounds one list of objects; programs put some hundred objects into each.
const mostList = 8 << 20

// unpacked unpacks a stream, whole where it is needed. One that breaks off is looked at as far as it goes: viewers
// forgive that.
func (p *pdfFile) unpacked(content []byte, keep bool) ([]byte, error) {
	z, err := zlib.NewReader(bytes.NewReader(content))
	if err != nil {
		if keep {
			return nil, refuse("pdfpacked")
		}
		return nil, nil
	}
	most := min(p.room, mostEntry)
	var whole bytes.Buffer
	if keep {
		most = min(most, mostList)
		_, _ = whole.ReadFrom(io.LimitReader(z, most+1)) // as far as it goes
		p.room -= int64(whole.Len())
		if int64(whole.Len()) > most {
			return nil, refuse("bomb")
		}
		return whole.Bytes(), nil
	}
	_, _ = io.CopyN(&whole, z, 64<<10)
	rest, _ := io.Copy(io.Discard, io.LimitReader(z, most+1))
	if p.room -= int64(whole.Len()) + rest; rest > most || p.room < 0 {
		return nil, refuse("bomb")
	}
	if hasProgram(whole.Bytes()) {
		return nil, refuse("pdfattached")
	}
	return nil, nil
}

// list reads the objects in a stream of objects: in their order, and each where its list says that it begins.
func (p *pdfFile) list(v *pdfValue, names []string, content []byte) error {
	if len(names) > 1 || len(names) == 1 && names[0] != "FlateDecode" || len(names) == 1 &&
		v.get("DecodeParms").kind != pdfEnd {
		return refuse("pdfpacked")
	}
	if len(names) == 1 {
		var err error
		if content, err = p.unpacked(content, true); err != nil {
			return err
		}
	}
	if hidesObject(content) {
		return refuse("pdfbroken")
	}
	first, n := v.get("First"), v.get("N")
	if !first.whole || !n.whole || first.number > len(content) || n.number > len(content) {
		return refuse("pdfpacked")
	}
	starts, err := p.starts(content[:first.number], n.number)
	if err != nil {
		return err
	}
	return p.listed(content[first.number:], starts)
}

// starts reads at which place which object begins.
func (p *pdfFile) starts(head []byte, n int) (map[int]int, error) {
	l, out := &lexer{data: head, left: &p.left}, make(map[int]int, n)
	for range n {
		number, err := l.token()
		if err != nil || number.kind != pdfNumber {
			return nil, errors.Join(err, refuse("pdfpacked"))
		}
		at, err := l.token()
		if err != nil || at.kind != pdfNumber {
			return nil, errors.Join(err, refuse("pdfpacked"))
		}
		if _, twice := out[at.number]; twice {
			return nil, refuse("pdfpacked")
		}
		out[at.number] = number.number
	}
	return out, nil
}

// listed reads the objects themselves. None begins anywhere but where one begins for us.
func (p *pdfFile) listed(content []byte, starts map[int]int) error {
	l, seen := &lexer{data: content, left: &p.left}, 0
	for {
		before := l.at
		if err := l.skip(); err != nil {
			return err
		}
		at := l.at
		t, err := l.token()
		if err != nil {
			return err
		}
		if t.kind == pdfEnd {
			break
		}
		v, err := l.value(t, 0)
		if err != nil {
			return err
		}
		number := -1
		for _, place := range []int{before, at} {
			if n, there := starts[place]; there {
				number = n
				seen++
				break
			}
		}
		if err := p.look(&v, number); err != nil {
			return err
		}
	}
	if seen < len(starts) {
		return refuse("pdfpacked")
	}
	return nil
}
