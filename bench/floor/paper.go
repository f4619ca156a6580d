package floor

import (
	"archive/zip"
	"encoding/xml"
	"io"
	"strings"

	"codeberg.org/go-pdf/fpdf"
	"github.com/xuri/excelize/v2"
)

// Word is the limit for a Word file: one table of the rows, nothing else, over the same kind of archive. It knows no
// style, width, heading or repeated head.
func Word(w io.Writer, rows [][]string) error {
	var b strings.Builder
	b.WriteString(
		`<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl>`,
	)
	for _, r := range rows {
		b.WriteString("<w:tr>")
		for _, c := range r {
			b.WriteString("<w:tc><w:p><w:r><w:t>")
			if err := xml.EscapeText(&b, []byte(c)); err != nil {
				return err
			}
			b.WriteString("</w:t></w:r></w:p></w:tc>")
		}
		b.WriteString("</w:tr>")
	}
	b.WriteString("</w:tbl><w:p/></w:body></w:document>")
	z := zip.NewWriter(w)
	for name, text := range map[string]string{
		"[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
		"_rels/.rels":         `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
		"word/document.xml":   b.String(),
	} {
		part, err := z.Create(name)
		if err != nil {
			return err
		}
		if _, err := io.WriteString(part, text); err != nil {
			return err
		}
	}
	return z.Close()
}

// Excel is the library at its plainest: one value a cell, no style and no formula.
func Excel(w io.Writer, rows [][]string) error {
	f := excelize.NewFile()
	defer f.Close()
	for r, row := range rows {
		for c, v := range row {
			at, err := excelize.CoordinatesToCellName(c+1, r+1)
			if err != nil {
				return err
			}
			if err := f.SetCellDefault("Sheet1", at, v); err != nil {
				return err
			}
		}
	}
	return f.Write(w)
}

// PDF is the library at its plainest: one frame with text a cell, all in one cut of the letters, nothing measured or
// broken.
func PDF(w io.Writer, font []byte, rows [][]string) error {
	f := fpdf.New("L", "mm", "A4", "")
	f.AddUTF8FontFromBytes("Serif", "", font)
	f.AddPage()
	f.SetFont("Serif", "", 10)
	for _, row := range rows {
		for _, v := range row {
			f.CellFormat(19, 6, v, "1", 0, "L", false, 0, "")
		}
		f.Ln(-1)
	}
	return f.Output(w)
}
