package upload_test

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"slices"
	"strings"
)

// program is the least that is a program of Windows: two heads, one leading to the other.
func program() string {
	b := make([]byte, 256)
	copy(b, "MZ\x90\x00")
	binary.LittleEndian.PutUint32(b[60:], 128)
	copy(b[128:], "PE\x00\x00\x64\x86")
	return string(b)
}

const (
	elf    = "\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x03\x00\x3e\x00"
	script = `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`
)

// declaredAs is a document with a part of that name, content and declared sort.
func declaredAs(name, sort, content string) func() []byte {
	parts := docxParts(paragraph)
	parts[0].text = typesXML("/word/document.xml", wordType, `<Override PartName="/`+name+`" ContentType="`+sort+`"/>`)
	return always(zipped(append(parts, entry{name: name, text: content})...))
}

func gzipped(s string) string {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	must(z.Write([]byte(s)))
	if err := z.Close(); err != nil {
		panic(err)
	}
	return b.String()
}

// hostileParts are documents with something that is not what it is called or declared to be.
func hostileParts() map[string]bad {
	with := func(name, content string) func() []byte { return always(docx(entry{name: name, text: content})) }
	png := string(pngOf(10, 10))
	out := map[string]bad{
		"picture with a program behind": {"", with("word/media/a.png", png+program()), "embedded"},
		"picture with a program within": {
			"", with("word/media/a.jpg", string(segment(jpegOf(scene(9, 9)), 0xfe, program()))), "embedded",
		},
		"picture with a page behind": {"", with("word/media/a.png", png+"<script>"), "embedded"},
		"picture with an archive behind": {
			"", with("word/media/a.jpg", string(append(jpegOf(scene(9, 9)), docx()...))), "embedded",
		},
		"picture of two letters":      {"", with("word/media/a.bmp", "BM"), "embedded"},
		"picture without an end":      {"", with("word/media/a.gif", "GIF89a<script>alert(1)</script>"), "embedded"},
		"packed picture of a program": {"", with("word/media/a.emz", gzipped(program())), "embedded"},
		"packed picture of a page":    {"", with("word/media/a.wmz", gzipped("<html>")), "embedded"},
		"packed picture of another":   {"", with("word/media/a.emz", gzipped(gzipped("\x01\x00\x00\x00"))), "embedded"},
		"packed picture of a gigabyte": {"", func() []byte {
			return docx(entry{name: "word/media/a.emz", text: gzipped("\x01\x00\x00\x00" + strings.Repeat("\x00", 64<<20))})
		}, "embedded"},
		"font that is a program": {
			"", declaredAs("word/fonts/font1.odttf", office+"obfuscatedFont", program()+strings.Repeat("x", 200)), "embedded",
		},
		"font that is a page": {
			"", declaredAs("word/fonts/font1.odttf", office+"obfuscatedFont", strings.Repeat("<p>\xff", 60)), "embedded",
		},
		"font of a few bytes": {
			"", declaredAs("word/fonts/font1.odttf", office+"obfuscatedFont", "abc"), "embedded",
		},
		"printer that is a program": {
			"", declaredAs("word/printerSettings1.bin", office+"wordprocessingml.printerSettings", program()), "embedded",
		},
		"printer that is text": {
			"", declaredAs("word/printerSettings1.bin", office+"wordprocessingml.printerSettings", strings.Repeat("x", 300)),
			"embedded",
		},
		"printer with a program within": {
			"", declaredAs("word/printerSettings1.bin", office+"wordprocessingml.printerSettings", devmode()+program()),
			"embedded",
		},
		"printer by its name alone": {"", with("word/printerSettings/printerSettings1.bin", devmode()), "embedded"},
		"seal of signatures with content": {
			"",
			declaredAs("_xmlsignatures/origin.sigs", "application/vnd.openxmlformats-package.digital-signature-origin", "MZ"),
			"embedded",
		},
		"drawing with a script": {"", with("word/media/a.svg", script), "embedded"},
		"drawing that reacts":   {"", with("word/media/a.svg", `<svg onload="alert(1)"/>`), "embedded"},
		"drawing that links": {
			"", with("word/media/a.svg", `<svg xmlns:xlink="x"><image xlink:href="http://xau.example/a.png"/></svg>`),
			"embedded",
		},
		"drawing with a page within": {
			"", with("word/media/a.svg", `<svg><foreignObject><b/></foreignObject></svg>`), "embedded",
		},
		"drawing with a style elsewhere": {
			"", with("word/media/a.svg", `<svg><style>@import url(http://xau.example/a.css)</style></svg>`), "embedded",
		},
		"drawing with a fill elsewhere": {
			"", with("word/media/a.svg", `<svg><rect style="fill:url( 'http://xau.example/#a' )"/></svg>`), "embedded",
		},
		"drawing with data of a page": {
			"", with("word/media/a.svg", `<svg><image href="data:text/html,x"/></svg>`), "embedded",
		},
		"old drawing with a page": {
			"", with("xl/drawings/vmlDrawing1.vml", `<xml><script>alert(1)</script><br></xml>`), "macro",
		},
		"old drawing elsewhere": {
			"", with("xl/drawings/vmlDrawing1.vml", `<xml><v:imagedata src="//xau/c/a.png"><br></xml>`), "remote",
		},
		"folder with content": {"", func() []byte {
			return zipped(append(docxParts(paragraph), entry{name: "word/x/", text: ""}, entry{
				name: "word/x.exe/a.png", text: program(),
			})...)
		}, "embedded"},
		"picture declared a main part": {"", declaredAs("word/media/a.png", wordType, png), "embedded"},
		"picture declared a program":   {"", declaredAs("word/media/a.png", "application/x-msdownload", png), "embedded"},
		"picture declared a page":      {"", declaredAs("word/media/a.png", "text/html", png), "embedded"},
		"picture declared macros": {
			"", declaredAs("word/media/a.png", "application/vnd.ms-office.vbaProject", png), "macro",
		},
		"text declared an object": {"", declaredAs("word/a.xml", office+"oleObject", "<a/>"), "embedded"},
		"text declared a control": {
			"", declaredAs("word/a.xml", "application/vnd.ms-office.activeX+xml", "<a/>"), "macro",
		},
		"text declared buttons": {
			"", declaredAs("word/a.xml", "application/vnd.ms-office.customUI+xml", "<a/>"), "macro",
		},
		"text declared connections": {
			"", declaredAs("xl/connections.xml", office+"spreadsheetml.connections+xml", "<a/>"), "embedded",
		},
		"text declared a query": {
			"", declaredAs("xl/queryTables/a.xml", office+"spreadsheetml.queryTable+xml", "<a/>"), "embedded",
		},
		"text declared old macros": {
			"", declaredAs("xl/a.xml", "application/vnd.ms-excel.macrosheet+xml", "<a/>"), "macro",
		},
		"text declared a dialogue": {
			"", declaredAs("xl/a.xml", office+"spreadsheetml.dialogsheet+xml", "<a/>"), "macro",
		},
		"text declared a receiver list": {
			"", declaredAs("word/a.xml", office+"wordprocessingml.mailMergeRecipientData+xml", "<a/>"), "embedded",
		},
		"text declared with a space": {"", declaredAs("word/a.xml", "application/xml; a=b", "<a/>"), "embedded"},
		"sort declared twice": {"", func() []byte {
			return declaredMore(`<Override PartName="/word/document.xml" ContentType="application/xml"/>`)
		}, "broken"},
		"sort declared twice, in capitals": {"", func() []byte {
			return declaredMore(`<Override PartName="/WORD/document.xml" ContentType="application/xml"/>`)
		}, "broken"},
		"sort declared under an escape": {"", func() []byte {
			return declaredMore(`<Override PartName="/word/%64ocument.xml" ContentType="application/xml"/>`)
		}, "broken"},
		"ending declared twice": {
			"", func() []byte { return declaredMore(`<Default Extension="RELS" ContentType="application/xml"/>`) }, "broken",
		},
		"two main parts": {"", func() []byte {
			return declaredMore(`<Override PartName="/word/b.xml" ContentType="` + wordType + `"/>`)
		}, "notoffice"},
		"another element in the sorts": {"", func() []byte { return declaredMore(`<a/>`) }, "broken"},
		"begins with another part":     {"", startsWith("word/b.xml"), "notoffice"},
		"begins with a page":           {"", startsWith("http://xau.example/a.docx"), "remote"},
		"begins twice": {
			"",
			startsWith(
				`word/document.xml"/><Relationship Id="r2" Type="` + officeNS + `/officeDocument" Target="word/document.xml`,
			),
			"broken",
		},
	}
	for _, ending := range []string{
		"png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "emf", "wmf", "emz", "wdp", "ico", "webp",
	} {
		for what, content := range map[string]string{
			"program": program(), "program of Linux": elf, "script": "#!/bin/sh\nx", "page": "<html><script>alert(1)</script>",
			"old document": "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "archive": string(docx()),
			"shortcut": "L\x00\x00\x00\x01\x14\x02\x00",
		} {
			out[what+" as "+ending] = bad{"", with("word/media/image1."+ending, content), "embedded"}
		}
	}
	for _, name := range []string{
		"word/a.exe", "word/a.dll", "word/a.js", "word/a.hta", "word/a.lnk", "word/a.htm", "word/a.mht", "word/a.rtf",
		"word/a.bin", "word/a.ole", "word/media/a.mp4", "word/a", "word/a.xml.exe", "word/a.docm", "word/embeddings/a.doc",
		"word/embeddings/a.pptx", "word/media/a.svgz",
	} {
		out["part called "+name] = bad{"", with(name, "x"), "embedded"}
	}
	return out
}

const office = "application/vnd.openxmlformats-officedocument."

// devmode are the settings of a printer as Windows keeps them.
func devmode() string {
	b := make([]byte, 220)
	for i, r := range "Máy in" {
		binary.LittleEndian.PutUint16(b[2*min(i, 30):], uint16(r)) //nolint:gosec // letters of the first plane
	}
	binary.LittleEndian.PutUint16(b[64:], 0x0401)
	binary.LittleEndian.PutUint16(b[68:], 220)
	return string(b)
}

func declaredMore(more string) []byte {
	parts := docxParts(paragraph)
	parts[0].text = typesXML("/word/document.xml", wordType, more)
	return zipped(parts...)
}

func startsWith(target string) func() []byte {
	parts := docxParts(paragraph)
	parts[1].text = strings.Replace(parts[1].text, "word/document.xml", target, 1)
	return always(zipped(slices.Concat(parts, []entry{{name: "word/b.xml", text: "<a/>"}})...))
}

// hostileFrames are documents whose zip frame shows different readers different things, or that hold more than they
// say.
func hostileFrames() map[string]bad {
	with := func(name, content string) func() []byte { return always(docx(entry{name: name, text: content})) }
	out := map[string]bad{
		"second document before the first": {
			"", func() []byte { return moved([]byte("PK\x03\x04" + strings.Repeat("x", 60))) }, "broken",
		},
		"bytes between parts":          {"", func() []byte { return between(docx(), program()) }, "broken"},
		"name with an escaped way out": {"", with("word/%2e%2e/%2e%2e/a.xml", "<a/>"), "slip"},
		"name with an escaped zero":    {"", with("word/a%00.xml", "<a/>"), "slip"},
		"name with a broken escape":    {"", with("word/a%zz.xml", "<a/>"), "slip"},
		"name twice by an escape":      {"", with("word/%64ocument.xml", "<a/>"), "slip"},
		"name that ends in a dot":      {"", with("word/a.xml.", "<a/>"), "slip"},
		"name with a stream":           {"", with("word/a.xml:b", "<a/>"), "slip"},
		"locked in the part alone":     {"", func() []byte { return inLocal(docx(), 6, 1) }, "locked"},
		"size in the part that lies":   {"", localSize, "broken"},
		"another name behind the name": {"", secondName, "broken"},
		"deep in a part of styles": {
			"", with("word/styles.xml", strings.Repeat("<a>", 70)+strings.Repeat("</a>", 70)), "deep",
		},
		"millions of tags in many parts": {
			"", func() []byte { return docx(many(8, "word/p%d.xml", "<a>"+strings.Repeat("<b/>", 900_000)+"</a>")...) }, "bomb",
		},
	}
	for name, head := range map[string]string{
		"UTF-16, little": "\xff\xfe", "UTF-16, big": "\xfe\xff", "UTF-32": "\xff\xfe\x00\x00",
	} {
		out["XML in "+name] = bad{"", with("word/a.xml", head+"<\x00a\x00/\x00>\x00"), "broken"}
	}
	for _, alphabet := range []string{"UTF-16", "utf-7", "IBM037", "windows-1258", "x-user-defined"} {
		out["XML that says "+
			alphabet] = bad{"", with("word/a.xml", `<?xml version="1.0" encoding="`+alphabet+`"?><a/>`), "broken"}
	}
	for _, what := range []string{
		`<!DOCTYPE a>`, `<!DOCTYPE a [<!ENTITY % b SYSTEM "http://xau.example/b.dtd"> %b;]>`, `<!ENTITY a "b">`,
		`<!ELEMENT a ANY>`,
	} {
		for _, part := range []string{
			"word/document2.xml", "customXml/item1.xml", "docProps/app.xml", "word/media/a.svg", "word/_rels/a.xml.rels",
		} {
			out[what+" in "+part] = bad{"", with(part, what+"<a/>"), "doctype"}
		}
	}
	return out
}

// moved is a document with something before it, whose list of parts has been set right for that.
func moved(before []byte) []byte {
	d := docx()
	at := binary.LittleEndian.Uint32(d[len(d)-6:])
	for rest := d[at:]; bytes.HasPrefix(rest, []byte("PK\x01\x02")); {
		le := binary.LittleEndian
		le.PutUint32(rest[42:], le.Uint32(rest[42:])+uint32(len(before))) //nolint:gosec // small
		rest = rest[46+int(le.Uint16(rest[28:]))+int(le.Uint16(rest[30:]))+int(le.Uint16(rest[32:])):]
	}
	binary.LittleEndian.PutUint32(d[len(d)-6:], at+uint32(len(before))) //nolint:gosec // small
	return append(slices.Clone(before), d...)
}

// between puts bytes between the last part and the list.
func between(d []byte, what string) []byte {
	at := binary.LittleEndian.Uint32(d[len(d)-6:])
	binary.LittleEndian.PutUint32(d[len(d)-6:], at+uint32(len(what))) //nolint:gosec // small
	return slices.Concat(d[:at], []byte(what), d[at:])
}

// inLocal sets a bit in the head of the second part.
func inLocal(d []byte, at int, bit byte) []byte {
	second := 4 + bytes.Index(d[4:], []byte("PK\x03\x04"))
	d[second+at] |= bit
	return d
}

// localSize is a document one part of which says at its place that it is larger than the list says.
func localSize() []byte {
	d := docx(entry{name: "word/media/a.png", text: string(pngOf(5, 5)), store: true})
	at := bytes.Index(d, []byte("word/media/a.png")) - 30
	d[at+6] &^= 8
	d = inList(d, "word/media/a.png", func(e []byte) { e[8] &^= 8 })
	binary.LittleEndian.PutUint32(d[at+18:], 7)
	return d
}

// secondName is a document one part of which has another name in the field for names in any letters.
func secondName() []byte {
	d := docx(entry{name: "word/media/a.png", text: string(pngOf(5, 5)), store: true})
	list := int(binary.LittleEndian.Uint32(d[len(d)-6:]))
	at := list + bytes.Index(d[list:], []byte("word/media/a.png"))
	extra := append([]byte{0x75, 0x70, 13, 0, 1, 0, 0, 0, 0}, "word/vba"...)
	binary.LittleEndian.PutUint16(d[at-46+30:], uint16(len(extra))) //nolint:gosec // small
	out := slices.Concat(d[:at+16], extra, d[at+16:])
	length := binary.LittleEndian.Uint32(out[len(out)-10:])
	binary.LittleEndian.PutUint32(out[len(out)-10:], length+uint32(len(extra))) //nolint:gosec // small
	return out
}
