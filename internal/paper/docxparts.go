package paper

import "strings"

// What Word asks for around the text. Namespaces are those of ECMA-376, transitional.
const (
	docxHead  = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	docxNames = ` xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"` +
		` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`
	docxOpen = docxHead + `<w:document` + docxNames +
		` xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"` +
		` xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"` +
		` xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>`
	docxGap   = `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>`
	docxLines = `<w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:left w:val="single" w:sz="4" w:space="0" w:color="000000"/>` +
		`<w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:right w:val="single" w:sz="4" w:space="0" w:color="000000"/>` +
		`<w:insideH w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tblBorders>`
	relBase  = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
	partBase = "application/vnd.openxmlformats-officedocument.wordprocessingml."
	relNames = ` xmlns="http://schemas.openxmlformats.org/package/2006/relationships"`
)

// filePart is one file within the Word file.
type filePart struct {
	name string
	text []byte
}

// parts are all of them, in the order in which readers expect them; those without text are left out.
func (b *docx) parts() []filePart {
	qrRel := ""
	if len(b.d.QR) > 0 {
		qrRel = relation("rId6", "image", "media/qr.png")
	}
	return []filePart{
		{"[Content_Types].xml", []byte(docxTypes)},
		{"_rels/.rels", []byte(docxHead + `<Relationships` + relNames + `>` +
			relation("rId1", "officeDocument", "word/document.xml") +
			`<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`)},
		{"docProps/core.xml", []byte(b.core())},
		{"word/_rels/document.xml.rels", []byte(docxHead + `<Relationships` + relNames + `>` +
			relation("rId1", "styles", "styles.xml") +
			relation(
				"rId2", "settings", "settings.xml",
			) + relation("rId3", "header", "header1.xml") + relation("rId4", "header", "header2.xml") +
			relation("rId5", "footer", "footer1.xml") + qrRel + `</Relationships>`)},
		{"word/document.xml", b.buffer},
		{"word/styles.xml", []byte(b.styles())},
		{
			"word/settings.xml",
			[]byte(
				docxHead + `<w:settings` + docxNames +
					`><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="vi-VN"/></w:settings>`,
			),
		},
		{
			"word/header1.xml",
			[]byte(
				docxHead + `<w:hdr` + docxNames + `><w:p><w:pPr><w:jc w:val="center"/></w:pPr>` + b.pageField() + `</w:p></w:hdr>`,
			),
		},
		{"word/header2.xml", []byte(docxHead + `<w:hdr` + docxNames + `><w:p/></w:hdr>`)},
		{"word/footer1.xml", []byte(docxHead + `<w:ftr` + docxNames + `>` + b.footer() + `</w:ftr>`)},
		{"word/media/qr.png", b.d.QR},
	}
}

const docxTypes = docxHead + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
	`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
	`<Default Extension="png" ContentType="image/png"/>` +
	`<Override PartName="/word/document.xml" ContentType="` + partBase + `document.main+xml"/>` +
	`<Override PartName="/word/styles.xml" ContentType="` + partBase + `styles+xml"/>` +
	`<Override PartName="/word/settings.xml" ContentType="` + partBase + `settings+xml"/>` +
	`<Override PartName="/word/header1.xml" ContentType="` + partBase + `header+xml"/>` +
	`<Override PartName="/word/header2.xml" ContentType="` + partBase + `header+xml"/>` +
	`<Override PartName="/word/footer1.xml" ContentType="` + partBase + `footer+xml"/>` +
	`<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`

func relation(id, kind, target string) string {
	return `<Relationship Id="` + id + `" Type="` + relBase + kind + `" Target="` + target + `"/>`
}

// Heading is what the paper is called outside: in the list of files, in the title of a window.
func (d *Document) Heading() string {
	if d.Summary == "" {
		return clean(d.Kind)
	}
	return clean(d.Kind + " " + d.Summary)
}

func (b *docx) core() string {
	var s buffer
	s.WriteString(
		docxHead +
			`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>`,
	)
	s.escape(strings.ReplaceAll(b.d.Heading(), "\n", " "))
	s.WriteString(`</dc:title><dc:creator>`)
	s.escape(strings.ReplaceAll(clean(b.d.Issuer.Name), "\n", " "))
	s.WriteString(`</dc:creator><dc:language>vi-VN</dc:language></cp:coreProperties>`)
	return string(s)
}

func (b *docx) styles() string {
	font := `<w:rFonts w:ascii="` + b.p.Font + `" w:hAnsi="` + b.p.Font + `" w:cs="` + b.p.Font + `" w:eastAsia="` +
		b.p.Font + `"/>`
	return docxHead + `<w:styles` + docxNames + `><w:docDefaults><w:rPrDefault><w:rPr>` + font +
		`<w:color w:val="000000"/><w:sz w:val="` +
		num(
			b.p.Body.Size,
		) + `"/><w:szCs w:val="` + num(
		b.p.Body.Size,
	) + `"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
		`<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
		`<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>` + b.cellStyles() +
		`<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style></w:styles>`
}

// cellStyles are the styles of paragraphs in tables.
func (b *docx) cellStyles() string {
	var s buffer
	for _, size := range b.cells {
		s.put(`<w:style w:type="paragraph" w:customStyle="1" w:styleId="Cell`, num(
			size,
		), `"><w:name w:val="Cell `, num(size), `"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="`,
			num(
				b.p.CellTop,
			), `" w:after="`, num(
				b.p.CellTop,
			), `" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="`, num(
				size,
			), `"/><w:szCs w:val="`, num(size), `"/></w:rPr></w:style>`)
	}
	return string(s)
}

// pageField is the number of the page.
func (b *docx) pageField() string {
	size := `<w:rPr><w:sz w:val="` + num(b.p.PageNumber.Size) + `"/></w:rPr>`
	return `<w:r>` + size + `<w:fldChar w:fldCharType="begin"/></w:r><w:r>` + size +
		`<w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r>` +
		size + `<w:fldChar w:fldCharType="separate"/></w:r><w:r>` + size + `<w:t>2</w:t></w:r><w:r>` + size + `<w:fldChar w:fldCharType="end"/></w:r>`
}

// footer is the checkpoint's words, or nothing.
func (b *docx) footer() string {
	if b.d.Check == "" {
		return `<w:p/>`
	}
	p := lineOf("check", wordCheck+b.d.Check, b.p.Check, Left)
	f := &docx{p: b.p, d: b.d}
	f.para(&p)
	return string(f.buffer)
}
