package sheetfile

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"github.com/xuri/excelize/v2"

	"thidua/internal/words"
)

// Bounds of what the worksheets of a file hold, counted over all of them before anything is made of their cells.
// Width is the sum of the rows, each as wide as its last cell: that is what the reader of the workbook makes of a
// row, however few cells stand in it.
const (
	maxCells     = 1_000_000
	maxWidth     = 4_000_000
	maxCellToken = 8_000_000
)

// checkWidth counts cells and columns of a workbook that passed checkOffice. One cell in the last column of each of
// twenty thousand rows fits into 78 kB and would become three hundred million.
func checkWidth(data []byte) words.Msg {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return words.M("file.notxlsx")
	}
	w := &widths{cells: maxCells, width: maxWidth, tokens: maxCellToken}
	for _, f := range z.File {
		if !strings.HasSuffix(strings.ToLower(f.Name), ".xml") {
			continue
		}
		switch err := w.part(f); {
		case errors.Is(err, errTooMuch):
			return words.M("file.manycells", maxCells, maxWidth)
		case err != nil:
			return words.M("file.notxlsx")
		}
	}
	return words.Msg{}
}

// widths is what may still be counted.
type widths struct {
	cells, width, tokens int
	column               int // the last one of the row
}

var errNotUTF8 = errors.New("a part is not written in UTF-8")

// part counts what is in a part that holds rows; whatever it is called, only such parts have the element.
func (w *widths) part(f *zip.File) error {
	r, err := f.Open()
	if err != nil {
		return err
	}
	defer r.Close()
	text, err := io.ReadAll(r)
	switch {
	case err != nil:
		return err
	case bytes.IndexByte(text, 0) >= 0:
		return errNotUTF8
	case !bytes.Contains(text, []byte("sheetData")):
		return nil
	}
	dec := xml.NewDecoder(bytes.NewReader(text))
	dec.CharsetReader = func(string, io.Reader) (io.Reader, error) { return nil, errNotUTF8 }
	for {
		t, err := dec.RawToken()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if w.tokens--; w.tokens < 0 {
			return errTooMuch
		}
		if err == nil {
			err = w.token(t)
		}
		if err != nil {
			return err
		}
	}
}

func (w *widths) token(t xml.Token) error {
	e, is := t.(xml.StartElement)
	switch {
	case !is:
		return nil
	case e.Name.Local == "row":
		w.column = 0
		return nil
	case e.Name.Local != "c":
		return nil
	}
	column := w.column + 1
	for _, a := range e.Attr {
		if a.Name.Local != "r" {
			continue
		}
		c, _, err := excelize.CellNameToCoordinates(a.Value)
		if err != nil {
			return err
		}
		column = max(column, c)
	}
	w.cells--
	w.width -= column - w.column
	if w.column = column; w.cells < 0 || w.width < 0 {
		return errTooMuch
	}
	return nil
}
