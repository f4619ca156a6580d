package upload_test

import (
	"encoding/base64"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// ofWord are documents with the parts that Word writes beside the text, put together here as it does.
func ofWord() []honest {
	const w = ` xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="` + officeNS + `"`
	xmlOf := func(root, in string) string { return declared + "<w:" + root + w + ">" + in + "</w:" + root + ">" }
	relation := func(id, sort, target, more string) string {
		return `<Relationship Id="` + id + `" Type="` + officeNS + "/" + sort + `" Target="` + target + `"` + more + `/>`
	}
	override := func(part, sort string) string {
		return `<Override PartName="/` + part + `" ContentType="` + office + `wordprocessingml.` + sort + `+xml"/>`
	}
	whole := func(body, types, links string, more ...entry) []byte {
		parts := docxParts(body)
		parts[0].text = typesXML(
			"/word/document.xml", wordType,
			`<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/>`+types,
		)
		parts = append(parts, entry{
			name: "word/_rels/document.xml.rels",
			text: declared + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` + links +
				`</Relationships>`,
		})
		return zipped(append(parts, more...)...)
	}
	control := `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a[1]" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent>` + paragraph +
		`</w:sdtContent></w:sdt>`
	fields := fieldRuns(` TOC \o "1-3" \h \z \u `) + fieldRuns(" PAGE ", `  \* MERGEFORMAT `) +
		fieldRuns(` HYPERLINK "https://tiengiang.gov.vn/a b" \o "Trang của tỉnh" \t "_blank" `) +
		fieldRuns(
			` HYPERLINK \l "_Toc1" `,
		) + fieldRuns(
		" IF ", fieldRuns(" PAGE "), ` = 1 "đầu" "sau" `,
	) + fieldRuns(
		` =SUM(ABOVE) \# "0,00" `,
	) + fieldRuns(` DATE \@ "dd/MM/yyyy" `) + fieldRuns(` ADDIN ZOTERO_ITEM CSL_CITATION {"a":"DDE"} `) +
		fieldRuns(
			` MERGEFIELD Ho_ten `,
		) + `<w:p><w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>3</w:t></w:r></w:fldSimple></w:p>` + strings.ReplaceAll(
		paragraph, "Báo cáo", "Chữ DDEAUTO trong văn bản",
	)
	return []honest{
		{"Word (by hand)", "noi-dung.docx", whole(control, `<Override PartName="/customXml/itemProps1.xml" ContentType="`+
			office+`customXmlProperties+xml"/>`+override(
			"word/settings.xml", "settings",
		)+override("word/webSettings.xml", "webSettings"),
			relation("r1", "customXml", "../customXml/item1.xml", "")+relation("r2", "settings", "settings.xml", "")+
				relation("r3", "webSettings", "webSettings.xml", ""),
			entry{
				name: "customXml/item1.xml", text: `<?mso-contentType?><a xmlns="urn:a" href="http://tinh.gov.vn/a">x</a>`,
			}, entry{name: "customXml/itemProps1.xml", text: declared + `<ds:datastoreItem xmlns:ds="x" ds:itemID="{1}"/>`},
			entry{
				name: "customXml/_rels/item1.xml.rels",
				text: declared + strings.Replace(rels, "%s", relation("r1", "customXmlProps", "itemProps1.xml", ""), 1),
			},
			entry{
				name: "word/settings.xml", text: xmlOf("settings", `<w:attachedTemplate r:id="r1"/><w:zoom w:percent="100"/>`),
			}, entry{name: "word/webSettings.xml", text: xmlOf("webSettings", "<w:optimizeForBrowser/>")},
			entry{
				name: "word/_rels/settings.xml.rels",
				text: declared +
					strings.Replace(
						rels, "%s",
						relation("r1", "attachedTemplate", `file:///C:\Users\Nguyễn%20An\Normal.dotm`, ` TargetMode="External"`), 1,
					),
			})},
		{"Word (by hand)", "truong.docx", whole(fields, "", "")},
		{"Word (by hand)", "chu-thich.docx", whole(paragraph, override("word/footnotes.xml", "footnotes")+
			override(
				"word/endnotes.xml", "endnotes",
			)+override("word/comments.xml", "comments")+override("word/header1.xml", "header"),
			relation("r1", "footnotes", "footnotes.xml", "")+relation("r2", "endnotes", "endnotes.xml", "")+
				relation("r3", "comments", "comments.xml", "")+relation("r4", "header", "header1.xml", ""),
			entry{
				name: "word/footnotes.xml", text: xmlOf("footnotes", paragraph),
			}, entry{
				name: "word/endnotes.xml", text: xmlOf("endnotes", paragraph),
			}, entry{
				name: "word/comments.xml", text: xmlOf("comments", ""),
			}, entry{name: "word/header1.xml", text: xmlOf("hdr", fieldRuns(" PAGE "))})},
		{"Word (by hand)", "hinh-ve.docx", whole(paragraph, "", relation("r1", "image", "media/image1.emf", "")+
			relation("r2", "image", "media/image2.png", "")+relation("r3", "image", "NULL", ""),
			entry{
				name: "word/media/image1.emf",
				text: "\x01\x00\x00\x00" + strings.Repeat("\x00", 36) + " EMF" + strings.Repeat("\x00", 64),
			}, entry{name: "word/media/image2.png", text: string(pngOf(9, 9)), store: true})},
		{"Word (by hand)", "lien-ket.docx", whole(paragraph, "", relation(
			"r1", "hyperlink", "https://xn--tinh-giang.vn:8443/a?b=c&amp;d=e%20f#g", ` TargetMode="External"`,
		)+relation("r2", "hyperlink", "mailto:a@b.gov.vn?subject=H%E1%BB%8Fi/%C4%91%C3%A1p", ` TargetMode="External"`)+
			relation(
				"r3", "hyperlink", "", ` TargetMode="External"`,
			)+relation(
			"r4", "hyperlink", "HTTPS://TINH.GOV.VN", ` TargetMode="External"`,
		)+relation(
			"r5", "hyperlink", "#_Toc12", ` TargetMode="External"`,
		)+relation("r6", "hyperlink", "https://tinh.gov.vn/văn bản ", ` TargetMode="External"`))},
		{
			"Word (by hand)", "anh-dan-tu-trang.docx",
			whole(
				paragraph+`<w:pict><v:imagedata xmlns:r="r" r:id="r1" r:href="r1" o:title="a"/></w:pict>`, "",
				relation(
					"r1", "image", `file:///C:\Users\ADMIN\AppData\Local\Temp\msohtmlclip1\01\clip_image001.png`,
					` TargetMode="External"`,
				),
			),
		},
		{
			"Excel (by hand)", "may-in.xlsx",
			book(`<pageSetup r:id="r1"/>`, entry{
				name: "xl/worksheets/_rels/sheet1.xml.rels",
				text: declared +
					strings.Replace(rels, "%s", relation("r1", "printerSettings", "../printerSettings/printerSettings1.bin", ""), 1),
			}),
		},
		{"Excel (by hand)", "so-khac.xlsx", book(cell(
			"[1]Sheet1!A1",
		), entry{
			name: "xl/externalLinks/externalLink1.xml",
			text: declared + `<externalLink xmlns:r="r"><externalBook r:id="r1"/></externalLink>`,
		},
			entry{
				name: "xl/externalLinks/_rels/externalLink1.xml.rels",
				text: declared +
					strings.Replace(
						rels, "%s", relation("r1", "externalLinkPath", "S%E1%BB%91%20li%E1%BB%87u.xlsx", ` TargetMode="External"`), 1,
					),
			})},
		{
			"Excel (by hand)", "cot-cuoi.xlsx",
			book(`<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`),
		},
		{"Excel (by hand)", "ham-them.xlsx", book(cell(`VND(A1)`) + `<extLst/>`)},
		{"printer of Windows", "cai-dat-may-in.xlsx", printed(devmode())},
	}
}

// printed is a workbook with the settings of a printer.
func printed(settings string) []byte {
	parts := []entry{{name: "xl/printerSettings/printerSettings1.bin", text: settings + strings.Repeat("\x00", 8)}}
	list := append([]entry{
		{
			name: "[Content_Types].xml",
			text: typesXML(
				"/xl/workbook.xml", gridType, `<Default Extension="bin" ContentType="`+office+`spreadsheetml.printerSettings"/>`,
			),
		},
		{
			name: "_rels/.rels",
			text: declared +
				strings.Replace(
					rels, "%s", `<Relationship Id="r1" Type="`+officeNS+`/officeDocument" Target="xl/workbook.xml"/>`, 1,
				),
		},
		{name: "xl/workbook.xml", text: declared + `<workbook/>`},
	}, parts...)
	return zipped(list...)
}

// ofLibreOffice are files that LibreOffice writes here: text, tables, lists, links, pictures and a form as Word and
// PDF, also for the archive, and a workbook with formulas as Excel and PDF.
func ofLibreOffice(t *testing.T, soffice string) []honest {
	t.Helper()
	dir := t.TempDir()
	picture := func(kind string, data []byte) string {
		return `<img src="data:image/` + kind + `;base64,` + base64.StdEncoding.EncodeToString(data) + `">`
	}
	for name, text := range map[string]string{
		"bao-cao.html":  `<h1>Báo cáo</h1><h2>Kết quả</h2><p><a href="https://tiengiang.gov.vn/a?b=1">Trang</a>, <a href="mailto:a@b.vn">thư</a></p><table border="1"><tr><td>1</td><td colspan="2">2</td></tr></table><ul><li>một</li></ul>`,
		"quet-jpg.html": picture("jpeg", jpegOf(scene(600, 800))),
		"quet-png.html": picture("png", pngOf(600, 800)),
		"don.html":      `<form><input type="text" name="ten" value="An"><input type="checkbox" name="co"><select name="chon"><option>một</option></select></form>`,
	} {
		if err := os.WriteFile(
			filepath.Join(dir, name), []byte("<html><head><meta charset=\"utf-8\"></head><body>"+text+"</body></html>"), 0o600,
		); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(
		filepath.Join(dir, "bang.csv"), []byte("Mã,Tên,Điểm,Tổng\n1,An,10,=A2+C2\n2,Bình,\"9,5\",=SUM(A2:A3)\n"), 0o600,
	); err != nil {
		t.Fatal(err)
	}
	convert := func(to, where, ending string, from ...string) {
		args := []string{
			"-env:UserInstallation=file://" + filepath.Join(dir, "profile"), "--headless", "--convert-to", to, "--outdir",
			filepath.Join(dir, where),
		}
		for _, f := range from {
			args = append(args, filepath.Join(dir, f))
		}
		if out, err := exec.Command(soffice, args...).CombinedOutput(); err != nil {
			t.Fatalf("%s: %v\n%s", to, err, out)
		}
		for _, f := range from {
			if _, err := os.Stat(filepath.Join(
				dir, where, strings.TrimSuffix(filepath.Base(f), filepath.Ext(f))+ending,
			)); err != nil {
				t.Errorf("LibreOffice wrote no %s of %s", ending, f)
			}
		}
	}
	pages := []string{"bao-cao.html", "quet-jpg.html", "quet-png.html", "don.html"}
	documents := []string{"word/bao-cao.docx", "word/quet-jpg.docx", "word/quet-png.docx", "form/don.docx"}
	convert("docx:MS Word 2007 XML", "word", ".docx", pages[:3]...)
	// with controls (ActiveX), which are refused; its PDF has fields
	convert("docx:MS Word 2007 XML", "form", ".docx", pages[3])
	convert("pdf:writer_pdf_Export", "pdf", ".pdf", documents...)
	convert(
		`pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"},"ExportBookmarks":{"type":"boolean","value":"true"}}`,
		"pdfa", ".pdf", documents...,
	)
	convert("xlsx:Calc MS Excel 2007 XML", "excel", ".xlsx", "bang.csv")
	convert("pdf:calc_pdf_Export", "excelpdf", ".pdf", "excel/bang.xlsx")
	var out []honest
	for producer, glob := range map[string]string{
		"LibreOffice Writer": "word/*", "LibreOffice Writer (PDF)": "pdf/*", "LibreOffice Writer (PDF/A-2)": "pdfa/*", "LibreOffice Calc": "excel/*", "LibreOffice Calc (PDF)": "excelpdf/*",
	} {
		for _, path := range must(filepath.Glob(filepath.Join(dir, filepath.FromSlash(glob)))) {
			out = append(out, honest{producer, filepath.Base(path), must(os.ReadFile(path))})
		}
	}
	return out
}
