package upload_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"io"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// must returns a value that a test builds without anything that can go wrong.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// entry is a part of a document that a test builds.
type entry struct {
	name, text string
	store      bool // not packed
}

func zipped(list ...entry) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, e := range list {
		h := &zip.FileHeader{Name: e.name, Method: zip.Deflate}
		if e.store {
			h.Method = zip.Store
		}
		must(must(z.CreateHeader(h)).Write([]byte(e.text)))
	}
	if err := z.Close(); err != nil {
		panic(err)
	}
	return b.Bytes()
}

const (
	wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
	gridType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
	declared = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`
	rels     = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>`
	officeNS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
)

func typesXML(part, sort, more string) string {
	return declared +
		`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
		`<Override PartName="` + part + `" ContentType="` + sort + `"/>` + more + `</Types>`
}

// docxParts are the parts of the smallest document that Word opens, with a body.
func docxParts(body string) []entry {
	return []entry{
		{name: "[Content_Types].xml", text: typesXML("/word/document.xml", wordType, "")},
		{
			name: "_rels/.rels",
			text: declared +
				fmt.Sprintf(rels, `<Relationship Id="r1" Type="`+officeNS+`/officeDocument" Target="word/document.xml"/>`),
		},
		{
			name: "word/document.xml",
			text: declared + `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>` +
				body + `</w:body></w:document>`,
		},
	}
}

const paragraph = `<w:p><w:r><w:t>Báo cáo tổng kết phong trào thi đua &amp; khen thưởng</w:t></w:r></w:p>`

// docx is a document with more parts.
func docx(more ...entry) []byte { return zipped(append(docxParts(paragraph), more...)...) }

func linkedDocx(sort, target string) []byte {
	return docx(entry{
		name: "word/_rels/document.xml.rels",
		text: declared +
			fmt.Sprintf(rels, `<Relationship Id="r9" Type="`+officeNS+sort+`" Target="`+target+`" TargetMode="External"/>`),
	})
}

func xlsx() []byte {
	f := excelize.NewFile()
	defer f.Close()
	for row := range 200 {
		for col, v := range []any{"Công an tỉnh", row, 12.5, "=A1"} {
			cell := must(excelize.CoordinatesToCellName(col+1, row+1))
			if err := f.SetCellValue("Sheet1", cell, v); err != nil {
				panic(err)
			}
		}
	}
	if err := f.AddChart("Sheet1", "F2", &excelize.Chart{
		Type:   excelize.Col,
		Series: []excelize.ChartSeries{{Name: "a", Categories: "Sheet1!$A$1:$A$3", Values: "Sheet1!$B$1:$B$3"}},
	}); err != nil {
		panic(err)
	}
	if err := f.AddPictureFromBytes("Sheet1", "F30", &excelize.Picture{
		Extension: ".png", File: pngOf(20, 10),
	}); err != nil {
		panic(err)
	}
	return must(f.WriteToBuffer()).Bytes()
}

// pdfOf is a PDF of these objects with a table that fits; extra goes into the trailer.
func pdfOf(extra string, objects ...string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
	at := make([]int, len(objects))
	for i, o := range objects {
		at[i] = b.Len()
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	table := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for _, n := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", n)
	}
	fmt.Fprintf(&b, "trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n", len(objects)+1, extra, table)
	return b.Bytes()
}

const (
	catalog = "<< /Type /Catalog /Pages 2 0 R >>"
	pages   = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
	page    = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"
)

func pdf(more ...string) []byte { return pdfOf("", append([]string{catalog, pages, page}, more...)...) }

func stream(dict, content string) string {
	return fmt.Sprintf("<< /Length %d %s >>\nstream\n%s\nendstream", len(content), dict, content)
}

func scene(w, h int) *image.NRGBA {
	img := image.NewNRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			img.SetNRGBA(x, y, color.NRGBA{uint8(x * 255 / w), uint8(y * 255 / h), 90, 255}) //nolint:gosec // below 256
		}
	}
	return img
}

func pngOf(w, h int) []byte {
	var b bytes.Buffer
	if err := png.Encode(&b, scene(w, h)); err != nil {
		panic(err)
	}
	return b.Bytes()
}

func jpegOf(img image.Image) []byte {
	var b bytes.Buffer
	if err := jpeg.Encode(&b, img, &jpeg.Options{Quality: 95}); err != nil {
		panic(err)
	}
	return b.Bytes()
}

// segment puts a segment after the head of a JPEG.
func segment(data []byte, marker byte, body string) []byte {
	n := len(body) + 2
	return append(append([]byte{0xff, 0xd8, 0xff, marker, byte(n >> 8), byte(n)}, body...), data[2:]...)
}

// exif is what a camera notes: how the picture is held, and here where it was taken.
func exif(orientation byte) string {
	return "Exif\x00\x00II*\x00\x08\x00\x00\x00\x01\x00\x12\x01\x03\x00\x01\x00\x00\x00" +
		string([]byte{orientation, 0, 0, 0}) + "\x00\x00\x00\x00GPS 21.0285 N 105.8542 E Bkav"
}

// TestGoodFiles: what offices really make is taken, and all but pictures byte for byte.
func TestGoodFiles(t *testing.T) {
	withHeader := docx(
		entry{
			name: "word/media/image1.png", text: string(pngOf(10, 10)), store: true,
		}, entry{name: "docProps/app.xml", text: declared + "<Properties/>"},
		entry{
			name: "word/embeddings/Microsoft_Excel_Worksheet.xlsx", text: string(xlsx()), store: true,
		}, entry{name: "customXml/item1.xml", text: declared + "<a><b/></a>"},
	)
	nested := strings.Repeat("<w:tbl><w:tr><w:tc>", 12) + strings.Repeat("</w:tc></w:tr></w:tbl>", 12)
	for name, data := range map[string][]byte{
		"Báo cáo.docx": docx(), "có ảnh và bảng.docx": withHeader, "bảng lồng.DOCX": zipped(docxParts(nested)...),
		"mẫu riêng.docx": linkedDocx(
			"/attachedTemplate", `file:///C:\Users\An\Normal.dotm`,
		), "liên kết.docx": linkedDocx("/hyperlink", "https://tiengiang.gov.vn"),
		"bảng điểm.xlsx": xlsx(), "quyết định.pdf": pdf(), "PDF có luồng.PDF": pdf(stream(
			"/Filter /FlateDecode", zlibbed("BT /F1 12 Tf (chữ) Tj ET"),
		)),
		"gói.pdf": pdf(stream(
			"/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", zlibbed("9 0 << /Type /Font >>"),
		)),
		"cuối có dòng trống.pdf": append(
			pdf(), "\r\n\r\n\x00"...,
		), "ảnh.png": pngOf(
			300, 200,
		), "ảnh.jpg": jpegOf(scene(300, 200)), "ảnh điện thoại.JPEG": segment(jpegOf(scene(301, 199)), 0xe1, exif(6)),
	} {
		f, err := take(t, name, data)
		if err != nil {
			t.Errorf("%s: %s", name, said(err))
			continue
		}
		got := must(io.ReadAll(f.Content()))
		if f.Hash != hashOf(got) || f.Size != int64(len(got)) {
			t.Errorf("%s: hash or size is another's", name)
		}
		if !strings.HasSuffix(string(f.Kind), "g") && !bytes.Equal(got, data) {
			t.Errorf("%s was changed", name)
		}
		if bytes.Contains(got, []byte("GPS")) || bytes.Contains(got, []byte("Exif")) {
			t.Errorf("%s still says where it was taken", name)
		}
		if err := f.Close(); err != nil {
			t.Error(err)
		}
	}
}

// TestOrientation: a picture held in any of the eight ways comes out upright, with colours whole or halved.
func TestOrientation(t *testing.T) {
	const w, h = 64, 48
	upright := scene(w, h)
	for o := range 9 {
		// what a camera held that way writes: the picture turned the other way round
		raw := image.NewNRGBA(image.Rect(0, 0, w, h))
		if o >= 5 {
			raw = image.NewNRGBA(image.Rect(0, 0, h, w))
		}
		for y := range raw.Rect.Dy() {
			for x := range raw.Rect.Dx() {
				ux, uy := shown(o, x, y, raw.Rect.Dx(), raw.Rect.Dy())
				raw.Set(x, y, upright.At(ux, uy))
			}
		}
		f, err := take(t, "a.jpg", segment(jpegOf(raw), 0xe1, exif(byte(o))))
		if err != nil {
			t.Fatal(o, said(err))
		}
		got := must(jpeg.Decode(f.Content()))
		if err := f.Close(); err != nil {
			t.Error(err)
		}
		if got.Bounds().Dx() != w || got.Bounds().Dy() != h {
			t.Errorf("%d: %v", o, got.Bounds())
			continue
		}
		for _, p := range []image.Point{{3, 3}, {w - 4, 3}, {3, h - 4}, {w - 4, h - 4}} {
			if r1, g1, _, _ := got.At(
				p.X, p.Y,
			).RGBA(); far(r1, upright.NRGBAAt(p.X, p.Y).R) || far(g1, upright.NRGBAAt(p.X, p.Y).G) {
				t.Errorf("%d: at %v %d %d, want %v", o, p, r1>>8, g1>>8, upright.NRGBAAt(p.X, p.Y))
			}
		}
	}
}

// shown is where a sample at x, y of what the camera wrote is seen, by the table of EXIF: which corner row 0 and column
// 0 are.
func shown(o, x, y, w, h int) (int, int) {
	switch o {
	case 2: // row 0 is the top, column 0 the right
		return w - 1 - x, y
	case 3: // bottom, right
		return w - 1 - x, h - 1 - y
	case 4: // bottom, left
		return x, h - 1 - y
	case 5: // row 0 is the left side, column 0 the top
		return y, x
	case 6: // row 0 is the right side, column 0 the top
		return h - 1 - y, x
	case 7: // right, bottom
		return h - 1 - y, w - 1 - x
	case 8: // left, bottom
		return y, w - 1 - x
	}
	return x, y
}

func far(a uint32, b uint8) bool { return a>>8 > uint32(b)+20 || a>>8+20 < uint32(b) }

// TestNames: a name keeps what a person called it, and nothing that leads or looks elsewhere.
func TestNames(t *testing.T) {
	for given, want := range map[string]string{
		"Báo cáo  quý I.PDF": "Báo cáo quý I.pdf", `C:\Users\An\a.pdf`: "a.pdf", "../../etc/a.pdf": "a.pdf", "bao\u202efdp.cao.pdf": "baofdp.cao.pdf",
		"a\x00b\n.pdf": "ab.pdf", ".pdf": "pdf.pdf", "Quye\u0302\u0301t \u0111i\u0323nh.pdf": "Quyết định.pdf", strings.Repeat(
			"ư", 300,
		) + ".pdf": strings.Repeat("ư", 150) + ".pdf",
	} {
		f, err := take(t, given, pdf())
		if err != nil {
			t.Errorf("%q: %s", given, said(err))
			continue
		}
		if f.Name != want {
			t.Errorf("%q became %q, want %q", given, f.Name, want)
		}
		if err := f.Close(); err != nil {
			t.Error(err)
		}
	}
}
