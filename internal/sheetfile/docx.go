package sheetfile

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"thidua/internal/vn"
	"thidua/internal/words"
)

// Bounds of the tables in a Word file.
const (
	maxTables   = 200
	maxXMLDepth = 200
	maxTableRow = 5000
	maxTableCol = 60
)

// grid is a table as rows of texts. Merged cells leave empty places, so that columns stay in line.
type grid struct {
	rows  [][]string
	title string // what stands above the table
	first int    // the number of the first row in its file
	comma rune   // what parts the cells of a text; 0 for other files

	hidden map[int]bool // rows that hold something and do not show
}

// readDOCX returns the tables of a Word file, in order.
func readDOCX(data []byte) ([]grid, words.Msg) {
	if bad := checkOffice(data, words.M("file.notdocx")); !bad.IsZero() {
		return nil, bad
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, words.M("file.notdocx")
	}
	doc, err := z.Open("word/document.xml")
	if err != nil {
		return nil, words.M("file.notdocx")
	}
	defer doc.Close()
	d := docxReader{dec: xml.NewDecoder(io.LimitReader(doc, maxUnpacked))}
	if err := d.read(); err != nil {
		return nil, words.M("file.notdocx")
	}
	return d.tables, words.Msg{}
}

// docxReader walks through the XML of a Word document. Only tables matter; a table inside a cell belongs to that cell's
// text.
type docxReader struct {
	dec    *xml.Decoder
	tables []grid
	depth  int // of tables
	rows   [][]string
	row    []string
	cell   strings.Builder
	above  string // the last paragraph outside tables
	span   int
	inText bool
	delete bool // inside a tracked deletion
}

var errTooMuch = errors.New("too much")

func (d *docxReader) read() error {
	nest := 0
	for {
		tok, err := d.dec.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		switch t := tok.(type) {
		case xml.StartElement:
			if nest++; nest > maxXMLDepth {
				return errTooMuch
			}
			d.start(t)
		case xml.EndElement:
			nest--
			if err := d.end(t.Name.Local); err != nil {
				return err
			}
		case xml.CharData:
			if d.inText && !d.delete && d.cell.Len() < maxCell {
				d.cell.Write(t)
			}
		}
	}
}

func (d *docxReader) start(t xml.StartElement) {
	switch t.Name.Local {
	case "tbl":
		d.depth++
		if d.depth == 1 {
			d.rows = nil
		}
	case "tr":
		if d.depth == 1 {
			d.row = nil
		}
	case "tc":
		if d.depth == 1 {
			d.cell.Reset()
			d.span = 1
		}
	case "gridSpan":
		d.span = min(max(1, attrInt(t, "val")), maxTableCol)
	case "t":
		d.inText = true
	case "del":
		d.delete = true
	case "tab":
		d.cell.WriteByte(' ')
	case "br", "cr":
		d.cell.WriteByte('\n')
	}
}

func (d *docxReader) end(name string) error {
	switch name {
	case "t":
		d.inText = false
	case "del":
		d.delete = false
	case "p":
		d.paragraph()
	case "tc":
		if d.depth == 1 && len(d.row) < maxTableCol {
			d.row = append(d.row, cleanLines(d.cell.String()))
			for range d.span - 1 {
				d.row = append(d.row, "")
			}
		}
	case "tr":
		if d.depth == 1 {
			if d.rows = append(d.rows, d.row); len(d.rows) > maxTableRow {
				return errTooMuch
			}
		}
	case "tbl":
		d.depth--
		if d.depth == 0 {
			if d.tables = append(d.tables, grid{rows: d.rows, title: d.above, first: 1}); len(d.tables) > maxTables {
				return errTooMuch
			}
		}
	}
	return nil
}

// paragraph ends a paragraph: a line of a cell, or, outside tables, what may be the title of the next one.
func (d *docxReader) paragraph() {
	if d.depth > 0 {
		d.cell.WriteByte('\n')
		return
	}
	if text := oneLine(cleanLines(d.cell.String())); text != "" {
		d.above = text
	}
	d.cell.Reset()
}

func attrInt(t xml.StartElement, name string) int {
	n := 0
	for _, a := range t.Attr {
		if a.Name.Local != name {
			continue
		}
		for _, c := range a.Value {
			if c < '0' || c > '9' || n > maxTableCol {
				break
			}
			n = n*10 + int(c-'0')
		}
	}
	return n
}

// cleanLines cleans each line of a cell and drops the empty ones.
func cleanLines(s string) string {
	var out []string
	for _, l := range strings.Split(s, "\n") {
		if l = vn.Clean(l); l != "" {
			out = append(out, l)
		}
	}
	return strings.Join(out, "\n")
}
