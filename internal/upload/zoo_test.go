package upload_test

import (
	"bytes"
	"compress/zlib"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"hash/crc32"
	"maps"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"thidua/internal/fault"
	"thidua/internal/upload"
	"thidua/internal/words"
)

const most = 20 << 20

func take(t testing.TB, name string, data []byte) (*upload.File, error) {
	t.Helper()
	return upload.New(t.TempDir(), most).Take(context.Background(), name, bytes.NewReader(data))
}

func hashOf(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

func said(err error) string {
	var f *fault.Error
	if errors.As(err, &f) {
		return f.Msg.Key + ": " + words.Vietnamese.Say(f.Msg)
	}
	return err.Error()
}

func zlibbed(text string) string {
	var b bytes.Buffer
	z := zlib.NewWriter(&b)
	must(z.Write([]byte(text)))
	if err := z.Close(); err != nil {
		panic(err)
	}
	return b.String()
}

// bad is a kind of bad file: its name, its content and the sentence with which it is refused.
type bad struct {
	name string
	make func() []byte
	key  string
}

func always(data []byte) func() []byte { return func() []byte { return data } }

func text(s string) func() []byte { return func() []byte { return []byte(s) } }

// disguises are files that are not what their name says.
func disguises() map[string]bad {
	exe := "MZ\x90\x00" + strings.Repeat("\x00", 100) + "This program cannot be run in DOS mode"
	svg := `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`
	html := "<!DOCTYPE html><script>alert(1)</script>"
	out := map[string]bad{
		"program by its own name":    {"a.exe", text(exe), "ext"},
		"program behind two endings": {"bao-cao.pdf.exe", text(exe), "ext"},
		"script by its own name":     {"a.js", text("alert(1)"), "ext"},
		"page by its own name":       {"a.html", text(html), "ext"},
		"drawing by its own name":    {"a.svg", text(svg), "ext"},
		"archive by its own name":    {"a.zip", always(docx()), "ext"},
		"picture of many (GIF)":      {"a.gif", text("GIF89a"), "ext"},
		"no ending":                  {"bao-cao", always(pdf()), "ext"},
		"no name":                    {"", always(pdf()), "ext"},
		"ending and a space":         {"a.pdf .exe", text(exe), "ext"},
		"stream of Windows":          {"a.pdf::$DATA", text(exe), "ext"},
		"old Word":                   {"a.doc", text("\xd0\xcf\x11\xe0"), "old"},
		"old Excel":                  {"a.xls", text("\xd0\xcf\x11\xe0"), "old"},
		"Word with macros by name":   {"a.docm", always(docx()), "macro"},
		"Excel with macros by name":  {"a.xlsm", always(xlsx()), "macro"},
		"old Word as docx": {
			"a.docx", text("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 600)), "old",
		},
		"locked Excel":                   {"a.xlsx", text("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1EncryptedPackage"), "old"},
		"program of Linux as PDF":        {"a.pdf", text("\x7fELF\x02\x01\x01"), "program"},
		"shell script as PDF":            {"a.pdf", text("#!/bin/sh\nrm -rf /\n"), "program"},
		"class of Java as picture":       {"a.png", text("\xca\xfe\xba\xbe\x00\x00\x00\x34"), "program"},
		"Word as Excel":                  {"a.xlsx", always(docx()), "notoffice"},
		"Excel as Word":                  {"a.docx", always(xlsx()), "notoffice"},
		"PDF as Word":                    {"a.docx", always(pdf()), "mismatch"},
		"Word as PDF":                    {"a.pdf", always(docx()), "mismatch"},
		"PNG as JPEG":                    {"a.jpg", always(pngOf(9, 9)), "mismatch"},
		"JPEG as PNG":                    {"a.png", always(jpegOf(scene(9, 9))), "mismatch"},
		"text as PDF":                    {"a.pdf", text("Báo cáo"), "mismatch"},
		"PDF behind text":                {"a.pdf", always(append([]byte("Kính gửi\n"), pdf()...)), "mismatch"},
		"PDF behind a mark of Unicode":   {"a.pdf", always(append([]byte("\xef\xbb\xbf"), pdf()...)), "mismatch"},
		"program of Apple as Excel":      {"a.xlsx", text("\xcf\xfa\xed\xfe\x07"), "program"},
		"archive of another sort (RAR)":  {"a.docx", text("Rar!\x1a\x07\x00"), "mismatch"},
		"archive of another sort (gzip)": {"a.xlsx", text("\x1f\x8b\x08\x00"), "mismatch"},
		"zero bytes":                     {"a.pdf", text(""), "empty"},
		"one byte":                       {"a.pdf", text("%"), "mismatch"},
		"more than may be": {
			"a.pdf", func() []byte { return append(pdf(), make([]byte, most)...) }, "toolarge",
		},
	}
	for _, ending := range []string{"pdf", "docx", "xlsx", "png", "jpg"} {
		key := "mismatch"
		out["program as "+ending] = bad{"a." + ending, text(exe), "program"}
		out["page as "+ending] = bad{"a." + ending, text(html), key}
		out["drawing as "+ending] = bad{"a." + ending, text(svg), key}
	}
	return out
}

// pdfs are bad PDFs.
func pdfs() map[string]bad {
	action := "<< /S /JavaScript /JS (app.alert\\(1\\)) >>"
	in := func(objects ...string) func() []byte { return always(pdf(objects...)) }
	cut := pdf()
	packed := func(content string) string {
		return stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", zlibbed(content))
	}
	return map[string]bad{
		"cut short":                 {"", always(cut[:len(cut)-12]), "pdfend"},
		"cut in the middle":         {"", always(cut[:len(cut)/2]), "pdfend"},
		"head alone":                {"", text("%PDF-1.7\n"), "pdfend"},
		"head and end alone":        {"", text("%PDF-1.7\n%%EOF"), "pdfbroken"},
		"no version":                {"", text("%PDF-x\n%%EOF"), "pdfbroken"},
		"table beyond the end":      {"", text("%PDF-1.7\nstartxref\n99999\n%%EOF"), "pdfbroken"},
		"table that is none":        {"", text("%PDF-1.7\nchữ\nstartxref\n9\n%%EOF"), "pdfbroken"},
		"something after the end":   {"", always(append(pdf(), "<script>alert(1)</script>"...)), "pdfend"},
		"a document after the end":  {"", always(append(pdf(), docx()...)), "pdfend"},
		"a document before the end": {"", always(append(append(pdf(), docx()...), "%%EOF"...)), "pdfend"},
		"a program after the end":   {"", always(append(pdf(), "MZ\x90"...)), "pdfend"},
		"script":                    {"", in(action), "pdfactive"},
		"script, escaped":           {"", in(strings.Replace(action, "JavaScript", "J#61vaScri#70t", 1)), "pdfactive"},
		"script in a packed list":   {"", in(packed("9 0 " + action)), "pdfactive"},
		"script in a list that hides": {
			"", in(stream("/N 1 /First 4 /Filter /FlateDecode", zlibbed("9 0 "+action))), "pdfactive",
		},
		"script in a packed list, cut": {
			"", in(strings.Replace(packed("9 0 "+action+strings.Repeat(" ", 999)), "\nendstream", "", 1)), "pdfbroken",
		},
		"script that is shown":    {"", in("<< /S /Rendition /JS (x) >>"), "pdfactive"},
		"starts a program":        {"", in("<< /S /Launch /F (cmd.exe) >>"), "pdfactive"},
		"sends what is filled in": {"", in("<< /S /SubmitForm /F (http://x) >>"), "pdfactive"},
		"form with scripts (XFA)": {"", in("<< /AcroForm << /XFA 9 0 R >> >>"), "pdfactive"},
		"rich media":              {"", in("<< /Subtype /RichMedia >>"), "pdfactive"},
		"a file inside":           {"", in(stream("/Type /EmbeddedFile", "MZ")), "pdfattached"},
		"a list of files inside":  {"", in("<< /Names << /EmbeddedFiles 9 0 R >> >>"), "pdfattached"},
		"encrypted": {
			"", always(pdfOf("/Encrypt 4 0 R", catalog, pages, page, "<< /Filter /Standard >>")), "pdflocked",
		},
		"list packed in another way": {
			"", in(stream("/Type /ObjStm /N 1 /First 4 /Filter /LZWDecode", "xx")), "pdfpacked",
		},
		"list with a predictor": {
			"", in(stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /DecodeParms << /Predictor 12 >>", zlibbed("9 0"))),
			"pdfpacked",
		},
		"list that is not packed as said": {
			"", in(stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", "xx")), "pdfpacked",
		},
		"list that unpacks to a gigabyte": {"", func() []byte { return pdf(packed(strings.Repeat("0", 200<<20))) }, "bomb"},
		"many lists that unpack to much": {
			"", func() []byte { return pdf(slices.Repeat([]string{packed(strings.Repeat("0", 30<<20))}, 20)...) }, "bomb",
		},
	}
}

// chunk is a piece of a PNG.
func chunk(kind, body string) []byte {
	out := binary.BigEndian.AppendUint32(nil, uint32(len(body)))
	out = append(append(out, kind...), body...)
	return binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE([]byte(kind+body)))
}

// pngSaying is a PNG that says that it has this size.
func pngSaying(w, h uint32, depth, model byte, pixels string) []byte {
	head := binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(nil, w), h)
	head = append(head, depth, model, 0, 0, 0)
	return slices.Concat(
		[]byte("\x89PNG\r\n\x1a\n"), chunk("IHDR", string(head)), chunk("IDAT", pixels), chunk("IEND", ""),
	)
}

// jpegSaying changes the size that a JPEG says it has.
func jpegSaying(w, h uint16, marker byte) []byte {
	data := jpegOf(scene(16, 16))
	at := bytes.Index(data, []byte{0xff, 0xc0})
	data[at+1] = marker
	binary.BigEndian.PutUint16(data[at+5:], h)
	binary.BigEndian.PutUint16(data[at+7:], w)
	return data
}

// pictures are bad pictures.
func pictures() map[string]bad {
	good, photo := pngOf(30, 30), jpegOf(scene(60, 60))
	broken := slices.Clone(good)
	broken[len(broken)-20] ^= 0xff
	return map[string]bad{
		"huge PNG":                  {"a.png", always(pngSaying(100_000, 100_000, 8, 6, zlibbed("x"))), "picturelarge"},
		"huge and flat PNG":         {"a.png", always(pngSaying(1_000_000_000, 1, 8, 0, zlibbed("x"))), "picturelarge"},
		"huge PNG of deep colours":  {"a.png", always(pngSaying(7_000, 7_000, 16, 6, zlibbed("x"))), "picturelarge"},
		"PNG of no size":            {"a.png", always(pngSaying(0, 0, 8, 6, zlibbed("x"))), "picture"},
		"PNG of less than nothing":  {"a.png", always(pngSaying(1<<31, 4, 8, 6, zlibbed("x"))), "picture"},
		"PNG that lacks its pixels": {"a.png", always(pngSaying(4_000, 4_000, 8, 0, zlibbed("x"))), "picture"},
		"PNG cut short":             {"a.png", always(good[:len(good)-30]), "picture"},
		"PNG head alone":            {"a.png", always(good[:8]), "picture"},
		"PNG with a wrong checksum": {"a.png", always(broken), "picture"},
		"PNG with a page behind": {
			"a.png", always(append(slices.Clone(good), "<script>alert(1)</script>"...)), "picture",
		},
		"PNG with a document behind": {"a.png", always(append(slices.Clone(good), docx()...)), "picture"},
		"huge JPEG":                  {"a.jpg", always(jpegSaying(65_000, 65_000, 0xc0)), "picturelarge"},
		"huge JPEG in steps":         {"a.jpg", always(jpegSaying(6_000, 6_000, 0xc2)), "picturelarge"},
		"JPEG of no size":            {"a.jpg", always(jpegSaying(0, 0, 0xc0)), "picture"},
		"JPEG that lacks its pixels": {"a.jpg", always(jpegSaying(5_000, 5_000, 0xc0)), "picture"},
		"JPEG of a thousand scans": {
			"a.jpg", always(append(slices.Clone(photo[:len(photo)-2]), bytes.Repeat([]byte{0xff, 0xda}, 1000)...)),
			"picturelarge",
		},
		"JPEG cut short":               {"a.jpg", always(photo[:len(photo)/2]), "picture"},
		"JPEG head alone":              {"a.jpg", always(photo[:3]), "picture"},
		"JPEG with a page in its head": {"a.jpg", text("\xff\xd8\xff<script>alert(1)</script>"), "picture"},
		"JPEG with a lying segment":    {"a.jpg", text("\xff\xd8\xff\xe1\xff\xff" + exif(1)), "picture"},
		"JPEG with an empty segment":   {"a.jpg", text("\xff\xd8\xff\xe1\x00\x00\xff\xd9"), "picture"},
	}
}

// packages are bad documents of Word and Excel.
func packages() map[string]bad {
	with := func(name, content string) func() []byte { return always(docx(entry{name: name, text: content})) }
	body := func(b string) func() []byte { return always(zipped(docxParts(b)...)) }
	zeros := func(n int) string { return strings.Repeat("\x00", n) }
	field := `<w:p><w:r><w:instrText xml:space="preserve"> %s </w:instrText></w:r></w:p>`
	macros := typesXML("/word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml", "")
	return map[string]bad{
		"macros": {"", with("word/vbaProject.bin", "x"), "macro"},
		"macros under another name": {
			"",
			always(zipped(entry{
				name: "[Content_Types].xml",
				text: typesXML(
					"/word/document.xml", wordType,
					`<Override PartName="/word/a.xml" ContentType="application/vnd.ms-office.vbaProject"/>`,
				),
			})),
			"macro",
		},
		"macros by their sort": {
			"", always(zipped(append([]entry{{name: "[Content_Types].xml", text: macros}}, docxParts(paragraph)[1:]...)...)),
			"macro",
		},
		"old macros of Excel":          {"a.xlsx", with("xl/macrosheets/sheet1.xml", "<a/>"), "macro"},
		"starts a program (DDE)":       {"", body(fmt.Sprintf(field, `DDEAUTO c:\\windows\\system32\\cmd.exe`)), "field"},
		"starts a program (plain DDE)": {"", body(`<w:p><w:fldSimple w:instr=" dde cmd"/></w:p>`), "field"},
		"link to a program in Excel": {
			"", with("xl/externalLinks/externalLink1.xml", `<externalLink><ddeLink ddeService="cmd"/></externalLink>`), "macro",
		},
		"control (ActiveX)": {"", with("word/activeX/activeX1.bin", "x"), "embedded"},
		"object (OLE)":      {"", with("word/embeddings/oleObject1.bin", "\xd0\xcf\x11\xe0"), "embedded"},
		"a program inside":  {"", with("word/embeddings/a.exe", "MZ"), "embedded"},
		"a script inside":   {"", with("word/a.vbs", "x"), "embedded"},
		"a page inside":     {"", with("word/afchunk.htm", "<script>"), "embedded"},
		"a document in one in one": {
			"", with("word/embeddings/a.docx", string(docx(entry{name: "word/embeddings/b.docx", text: string(docx())}))),
			"embedded",
		},
		"a bad document inside": {
			"", with("word/embeddings/a.docx", string(docx(entry{name: "word/vbaProject.bin", text: "x"}))), "macro",
		},
		"template elsewhere":           {"", always(linkedDocx("/attachedTemplate", "https://xau.example/a.dotm")), "remote"},
		"template on a share":          {"", always(linkedDocx("/attachedTemplate", `\\xau\a.dotm`)), "remote"},
		"template on a share, as file": {"", always(linkedDocx("/attachedTemplate", `file:///\\xau\a.dotm`)), "remote"},
		"picture on a share":           {"", always(linkedDocx("/image", "file://xau/a.png")), "remote"},
		"object elsewhere":             {"", always(linkedDocx("/oleObject", "https://xau.example/a.html!")), "remote"},
		"frame elsewhere":              {"", always(linkedDocx("/frame", "http://xau.example/")), "remote"},
		"way out with ../":             {"", with("../../etc/passwd", "x"), "slip"},
		`way out with ..\`:             {"", with(`..\..\windows\a.xml`, "x"), "slip"},
		"way out in the middle":        {"", with("word/../../a.xml", "<a/>"), "slip"},
		"absolute name":                {"", with("/etc/passwd", "x"), "slip"},
		"name with a drive":            {"", with("C:/a.xml", "<a/>"), "slip"},
		"name with a zero":             {"", with("word/a.xml\x00.png", "<a/>"), "slip"},
		"name of no letters":           {"", with("word/\xff\xfe.xml", "<a/>"), "slip"},
		"long name":                    {"", with(strings.Repeat("a", 400)+".xml", "<a/>"), "slip"},
		"name twice":                   {"", with("word/document.xml", "<a/>"), "slip"},
		"name twice in other letters":  {"", with("Word/Document.XML", "<a/>"), "slip"},
		"gigabyte of zeros": {
			"", func() []byte { return docx(entry{name: "word/media/a.png", text: zeros(300 << 20)}) }, "bomb",
		},
		"gigabyte of XML": {"", func() []byte {
			return docx(entry{name: "word/a.xml", text: "<a>" + strings.Repeat(" <b/>", 20<<20) + "</a>"})
		}, "bomb"},
		"sixty of thirty megabytes": {
			"", func() []byte { return docx(many(60, "word/media/%d.png", randomish(30<<20))...) }, "bomb",
		},
		"bomb inside a document inside": {"", func() []byte {
			return docx(entry{
				name: "word/embeddings/a.docx", text: string(docx(entry{name: "word/media/a.png", text: zeros(200 << 20)})),
			})
		}, "bomb"},
		"ten thousand entries":         {"", func() []byte { return docx(many(10_000, "word/media/%d.png", "")...) }, "many"},
		"two thousand and one entries": {"", func() []byte { return docx(many(1998, "word/media/%d.png", "")...) }, "many"},
		"entries that say they are few": {"", func() []byte {
			return lying(
				docx(many(9_000, "word/media/%d.png", "")...), func(end []byte) { end[8], end[9], end[10], end[11] = 5, 0, 5, 0 },
			)
		}, "broken"},
		"entries that lie over another": {"", overlapping, "broken"},
		"size that lies":                {"", sizeLie, "broken"},
		"another name at its place":     {"", nameLie, "broken"},
		"checksum that lies": {"", func() []byte {
			d := docx(entry{name: "word/media/a.png", text: "abcdefgh", store: true})
			d[bytes.Index(d, []byte("abcdefgh"))] = 'z'
			return d
		}, "broken"},
		"encrypted entry":          {"", flagged, "locked"},
		"packed in an unknown way": {"", func() []byte { return method(99) }, "broken"},
		"something before it":      {"", func() []byte { return append([]byte("PK\x03\x04MZ"), docx()...) }, "broken"},
		"something after it":       {"", func() []byte { return append(docx(), "<script>"...) }, "broken"},
		"a remark at its end": {
			"", func() []byte { d := append(docx(), "MZ"...); d[len(d)-4] = 2; return d }, "broken",
		},
		"cut short":  {"", func() []byte { d := docx(); return d[:len(d)-40] }, "broken"},
		"head alone": {"", text("PK\x03\x04"), "broken"},
		"list that begins beyond": {
			"", func() []byte { return lying(docx(), func(end []byte) { end[16] ^= 0x7f }) }, "broken",
		},
		"no parts": {
			"", text("PK\x03\x04" + strings.Repeat("\x00", 40) + "PK\x05\x06" + strings.Repeat("\x00", 18)), "broken",
		},
		"entity bomb": {"", with("word/a.xml", laughs), "doctype"},
		"entity from a file": {
			"", with("word/a.xml", `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>`),
			"doctype",
		},
		"entity from elsewhere": {
			"", with("word/a.xml", `<!DOCTYPE a SYSTEM "http://xau.example/a.dtd"><a/>`), "doctype",
		},
		"declaration in small letters":   {"", with("word/a.xml", `<!doctype a><a/>`), "doctype"},
		"declaration in an old drawing":  {"", with("xl/drawings/vmlDrawing1.vml", `<xml><!DOCTYPE a><br></xml>`), "doctype"},
		"declaration in a drawing":       {"", with("word/media/a.svg", `<!DOCTYPE svg><svg/>`), "doctype"},
		"entity that is not declared":    {"", with("word/a.xml", `<a>&x;</a>`), "broken"},
		"XML in another alphabet":        {"", with("word/a.xml", "\xff\xfe<\x00a\x00/\x00>\x00"), "broken"},
		"XML that says another alphabet": {"", with("word/a.xml", `<?xml version="1.0" encoding="UTF-7"?><a/>`), "broken"},
		"XML that does not end":          {"", with("word/a.xml", "<a><b></b>"), "broken"},
		"XML that is crossed":            {"", with("word/a.xml", "<a><b></a></b>"), "broken"},
		"three hundred thousand deep": {
			"", func() []byte { return docx(entry{name: "word/a.xml", text: deep(300_000)}) }, "deep",
		},
		"sixty-five deep": {
			"", with("word/a.xml", strings.Repeat("<a>", 65)+strings.Repeat("</a>", 65)), "deep",
		},
		"one tag of eight megabytes": {
			"", func() []byte { return docx(entry{name: "word/a.xml", text: "<a b=\"" + randomish(8<<20) + "\"/>"}) }, "broken",
		},
		"one name of eight megabytes": {
			"", func() []byte { return docx(entry{name: "word/a.xml", text: "<" + randomish(8<<20) + "/>"}) }, "broken",
		},
		"plain archive":               {"", always(zipped(entry{name: "bao-cao.xml", text: "<a/>"})), "notoffice"},
		"no list of sorts":            {"", always(zipped(docxParts(paragraph)[1:]...)), "notoffice"},
		"main part that is not there": {"", always(zipped(docxParts(paragraph)[:2]...)), "notoffice"},
		"template of Word": {
			"",
			always(zipped(append(
				[]entry{
					{
						name: "[Content_Types].xml",
						text: typesXML("/word/document.xml", strings.Replace(wordType, "document.main", "template.main", 1), ""),
					},
				},
				docxParts(paragraph)[1:]...,
			)...)),
			"notoffice",
		},
		"paper of OpenDocument": {
			"",
			always(zipped(entry{name: "mimetype", text: "application/vnd.oasis.opendocument.text"}, entry{
				name: "content.xml", text: "<a/>",
			})),
			"embedded",
		},
		"program of Java": {
			"", always(zipped(entry{name: "META-INF/MANIFEST.MF", text: "x"}, entry{name: "A.class", text: "x"})), "embedded",
		},
		"program of Android": {
			"",
			always(zipped(entry{name: "AndroidManifest.xml", text: "\x03\x00\x08\x00"}, entry{
				name: "classes.dex", text: "dex",
			})),
			"broken",
		},
	}
}

const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><lolz>&c;</lolz>`

func many(n int, name, content string) []entry {
	out := make([]entry, n)
	for i := range out {
		out[i] = entry{name: fmt.Sprintf(name, i), text: content}
	}
	return out
}

// randomish is text that packs to about a hundredth: below every bound on the ratio.
func randomish(n int) string {
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		fmt.Fprintf(&b, "%08x%s", uint32(i)*2654435761, strings.Repeat("a", 700))
	}
	return b.String()[:n]
}

// deep is XML so deep, of tags that differ.
func deep(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "<a b=\"%08x\">", uint32(i)*2654435761)
	}
	return b.String()
}

// lying changes the end of an archive.
func lying(d []byte, do func(end []byte)) []byte {
	do(d[len(d)-22:])
	return d
}

// inList changes the entry of the list that names a part.
func inList(d []byte, name string, do func(entry []byte)) []byte {
	at := bytes.LastIndex(d, []byte(name)) - 46
	do(d[at:])
	return d
}

func overlapping() []byte {
	d := docx(entry{name: "word/media/a.png", text: "một"}, entry{name: "word/media/b.png", text: "hai"})
	first := bytes.Index(d, []byte("PK\x03\x04"))
	second := bytes.Index(d, []byte("word/media/a.png")) - 30
	return inList(
		d, "word/media/a.png", func(e []byte) { binary.LittleEndian.PutUint32(e[20:], uint32(second-first+4000)) },
	)
}

func sizeLie() []byte {
	return inList(
		docx(entry{name: "word/media/a.png", text: strings.Repeat("a", 5000)}), "word/media/a.png",
		func(e []byte) { binary.LittleEndian.PutUint32(e[24:], 10) },
	)
}

func nameLie() []byte {
	d := docx(entry{name: "word/media/a.png", text: "một"})
	before, after, _ := bytes.Cut(d, []byte("word/media/a.png"))
	return slices.Concat(before, []byte("word/vbaProj.bin"), after)
}

func flagged() []byte {
	return inList(docx(entry{name: "word/media/a.png", text: "một"}), "word/media/a.png", func(e []byte) { e[8] |= 1 })
}

func method(n byte) []byte {
	d := docx(entry{name: "word/media/a.png", text: "một"})
	d[bytes.Index(d, []byte("word/media/a.png"))-30+8] = n
	return inList(d, "word/media/a.png", func(e []byte) { e[10] = n })
}

// TestZoo gives the taker every kind of bad file. Each is refused with the sentence for it, in little memory, and
// leaves nothing behind.
func TestZoo(t *testing.T) {
	kinds, largest, refused := 0, uint64(0), map[string]int{}
	for group, list := range map[string]map[string]bad{
		"disguise": disguises(), "PDF": pdfs(), "picture": pictures(), "package": packages(),
	} {
		for _, what := range slices.Sorted(maps.Keys(list)) {
			b := list[what]
			if b.name == "" && group != "disguise" {
				b.name = map[string]string{"PDF": "a.pdf", "package": "a.docx"}[group]
			}
			kinds++
			largest = max(largest, refusedAs(t, group+": "+what, b))
			refused[group]++
		}
	}
	if kinds < 100 {
		t.Errorf("only %d kinds", kinds)
	}
	t.Logf(
		"%d kinds of bad files, all refused unless reported above (%v); the largest in %d MB", kinds, refused, largest>>20,
	)
}

// refusedAs takes a file that must be refused.
func refusedAs(t *testing.T, what string, b bad) (held uint64) {
	t.Helper()
	data, dir := b.make(), t.TempDir()
	if len(data) > most+1<<20 {
		t.Fatalf("%s: %d bytes cannot come in", what, len(data))
	}
	peak := watch()
	f, err := upload.New(dir, most).Take(context.Background(), b.name, bytes.NewReader(data))
	held = peak()
	var no *fault.Error
	switch {
	case err == nil:
		t.Errorf("%s was taken as %s", what, f.Kind)
		_ = f.Close()
	case !errors.As(err, &no) || no.Kind != fault.Invalid:
		t.Errorf("%s: not refused but failed: %v", what, err)
	case no.Msg.Key != "upload."+b.key:
		t.Errorf("%s: refused with %s, want %s", what, said(err), b.key)
	}
	if held > 64<<20 { // how long it takes follows from the bounds that are counted
		t.Errorf("%s took %d MB", what, held>>20)
	}
	if left := must(os.ReadDir(dir)); len(left) > 0 {
		t.Errorf("%s left %d files behind", what, len(left))
	}
	return held
}

// watch notes how much memory is held at the highest, beyond what is held now.
func watch() func() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	before := m.HeapAlloc
	var peak atomic.Uint64
	stop, done := make(chan bool), make(chan bool)
	go func() {
		defer close(done)
		for {
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			peak.Store(max(peak.Load(), m.HeapAlloc))
			select {
			case <-stop:
				return
			case <-time.After(2 * time.Millisecond):
			}
		}
	}()
	return func() uint64 {
		close(stop)
		<-done
		return peak.Load() - min(before, peak.Load())
	}
}
