package upload_test

import (
	"encoding/ascii85"
	"encoding/hex"
	"fmt"
	"strings"
)

// packedObjects is a stream of objects, in which dictionaries of newer files stand.
func packedObjects(objects ...string) string {
	var head, body strings.Builder
	for i, o := range objects {
		fmt.Fprintf(&head, "%d %d ", 20+i, body.Len())
		body.WriteString(o + " ")
	}
	return stream(
		fmt.Sprintf("/Type /ObjStm /N %d /First %d /Filter /FlateDecode", len(objects), head.Len()),
		zlibbed(head.String()+body.String()),
	)
}

// updated adds a version to a PDF, with one more object.
func updated(object string) []byte {
	d := pdf()
	at := len(d)
	d = append(d, "9 0 obj\n"+object+"\nendobj\n"...)
	table := len(d)
	return append(
		d,
		fmt.Sprintf(
			"xref\n9 1\n%010d 00000 n \ntrailer\n<< /Size 10 /Root 1 0 R /Prev 9 >>\nstartxref\n%d\n%%%%EOF\n", at, table,
		)...,
	)
}

func ascii85Of(s string) string {
	b := make([]byte, ascii85.MaxEncodedLen(len(s)))
	return string(b[:ascii85.Encode(b, []byte(s))]) + "~>"
}

// hostileActions are PDFs that do something when they are opened or looked at.
func hostileActions() map[string]bad {
	out := map[string]bad{}
	for what, x := range map[string][2]string{
		"script by its key":            {"<< /JS (app.alert\\(1\\)) >>", "pdfactive"},
		"script by a key with escapes": {"<< /#4a#53 (x) >>", "pdfactive"},
		"script in a name tree":        {"<< /Names << /JavaScript << /Names [(a) 9 0 R] >> >> >>", "pdfactive"},
		"when it is opened":            {"<< /OpenAction << /S /Launch /F (cmd.exe) >> >>", "pdfactive"},
		"when a page is seen":          {"<< /AA << /O << /S /GoTo >> >> >>", "pdfactive"},
		"when a page is seen, escaped": {"<< /A#41 << /O << /S /GoTo >> >> >>", "pdfactive"},
		"goes to another file":         {"<< /A << /S /GoToR /F (\\\\\\\\xau\\\\c\\\\a.pdf) /D [0] >> >>", "pdfactive"},
		"goes to a file inside":        {"<< /A << /S /GoToE /T << /R /C >> >> >>", "pdfactive"},
		"page that opens by itself":    {"<< /OpenAction << /S /URI /URI (https://xau.example/) >> >>", "pdfactive"},
		"page that opens, by a reference": {
			"<< /OpenAction 5 0 R >>\nendobj\n5 0 obj\n<< /S /URI /URI (https://xau.example/) >>", "pdfactive",
		},
		"unknown action":           {"<< /A << /S /NobodyKnows >> >>", "pdfactive"},
		"action without a name":    {"<< /A << /S (GoTo) >> >>", "pdfactive"},
		"action of two names":      {"<< /A << /S /GoTo /S /URI >> >>", "pdfbroken"},
		"action by a reference":    {"<< /A 5 0 R >>\nendobj\n5 0 obj\n<< /S /NobodyKnows >>", "pdfactive"},
		"action whose name refers": {"<< /A << /S 5 0 R >> >>\nendobj\n5 0 obj\n/GoTo", "pdfactive"},
		"action that is not there": {"<< /OpenAction 77 0 R >>", "pdfactive"},
		"action after another": {
			"<< /A << /S /GoTo /D [3 0 R /Fit] /Next [<< /S /NobodyKnows >>] >> >>", "pdfactive",
		},
		"action after, by a reference": {
			"<< /A << /S /GoTo /D [3 0 R /Fit] /Next 5 0 R >> >>\nendobj\n5 0 obj\n[6 0 R]\nendobj\n6 0 obj\n<< /S /Unknown >>",
			"pdfactive",
		},
		"prints by name": {"<< /A << /S /Named /N /Print >> >>", "pdfactive"},
		"saves by name":  {"<< /A << /S /Named /N /SaveAs >> >>", "pdfactive"},
		"sends a form": {
			"<< /A << /S /SubmitForm /F << /FS /URL /F (https://xau.example) >> >> >>", "pdfactive",
		},
		"takes data in":                {"<< /A << /S /ImportData /F (a.fdf) >> >>", "pdfactive"},
		"plays a sound":                {"<< /A << /S /Sound /Sound 5 0 R >> >>", "pdfactive"},
		"plays a film":                 {"<< /Subtype /Movie /Movie << /F (a.avi) >> >>", "pdfactive"},
		"rich media by its content":    {"<< /RichMediaContent << >> >>", "pdfactive"},
		"three dimensions":             {"<< /Subtype /3D /3DD 5 0 R >>", "pdfactive"},
		"form of another kind":         {"<< /AcroForm << /XFA [(a) 5 0 R] >> >>", "pdfactive"},
		"form of another kind, escape": {"<< /AcroForm << /X#46A [] >> >>", "pdfactive"},
		"form that has to be drawn":    {"<< /NeedsRendering true >>", "pdfactive"},
		"language of printers":         {stream("/Type /XObject /Subtype /PS", "(a) print"), "pdfactive"},
		"encrypted by reference":       {"<< /Encrypt 5 0 R >>", "pdflocked"},
		"encrypted, escaped":           {"<< /#45ncrypt 5 0 R >>", "pdflocked"},
		"object in a text, with a remark": {
			"<< /T (9 %\n0 obj << /S /X >>) >>", "pdfbroken",
		}, "object in a text, with another": {"<< /T (9 0 %x\nobj << /S /X >>) >>", "pdfbroken"},
		"script in a text of it": {"<< /T (9 0 obj << /S /X >> endobj) >>", "pdfbroken"},
		"object in a remark":     {"% 9 0 obj << /S /JavaScript >> endobj\nnull", "pdfbroken"},
		"object in a stream":     {stream("", "9 0 obj << /S /X >> endobj"), "pdfbroken"},
		"object in a stream that says another length": {
			"<< /Length 3 >>\nstream\nabc 9  0\tobj << >>\nendstream", "pdfbroken",
		},
	} {
		out[what] = bad{"a.pdf", always(pdf(x[0])), x[1]}
		if !strings.Contains(x[0], "stream") && !strings.Contains(x[0], "endobj") && !strings.HasPrefix(x[0], "%") {
			out["packed: "+what] = bad{"a.pdf", always(pdf(packedObjects("<< /Type /Font >>", x[0]))), x[1]}
			out["later version: "+what] = bad{"a.pdf", always(updated(x[0])), x[1]}
		}
	}
	for _, to := range []string{
		"http://xau.example", "javascript:alert(1)", "file:///C:/a.exe", "smb://xau/c", "ms-msdt:/id x", "\\\\\\\\xau\\\\c", "ftp://x", "data:text/html,x", "\\152avascript:x", "https:xau.example", "HtTp://x", "mailto:a@b?attach=c", "", "a.exe",
	} {
		out["link: "+to] = bad{"a.pdf", always(pdf("<< /A << /S /URI /URI (" + to + ") >> >>")), "pdflink"}
	}
	out["link in numbers"] = bad{
		"a.pdf", always(pdf("<< /A << /S /URI /URI <" + hex.EncodeToString([]byte("javascript:x")) + "> >> >>")), "pdflink",
	}
	out["link by a reference"] = bad{
		"a.pdf", always(pdf("<< /A << /S /URI /URI 5 0 R >> >>", "(javascript:x)")), "pdflink",
	}
	out["base of links"] = bad{"a.pdf", always(pdf("<< /URI << /Base (file://xau/) >> >>")), "pdflink"}
	return out
}

// hostileAttached are PDFs with files inside, streams that are packed too well, and frames that lie.
func hostileAttached() map[string]bad {
	out := map[string]bad{}
	for what, x := range map[string][2]string{
		"file in a specification": {"<< /EF << /F 5 0 R >> >>", "pdfattached"},
		"file, escaped":           {"<< /E#46 << /F 5 0 R >> >>", "pdfattached"},
		"file that goes with it":  {"<< /AF [5 0 R] >>", "pdfattached"},
		"file by a reference":     {"<< /AF 5 0 R >>\nendobj\n5 0 obj\n[6 0 R]", "pdfattached"},
		"file by two references":  {"<< /AF 5 0 R >>\nendobj\n5 0 obj\n6 0 R\nendobj\n6 0 obj\n[7 0 R]", "pdfattached"},
		"files by their list":     {"<< /Names << /EmbeddedFiles << /Names [(a) 5 0 R] >> >> >>", "pdfattached"},
		"files in a tree":         {"<< /Names << /EmbeddedFiles << /Kids [5 0 R] >> >> >>", "pdfattached"},
		"files in a list elsewhere": {
			"<< /EmbeddedFiles << /Names 5 0 R >> >>\nendobj\n5 0 obj\n[(a) 6 0 R]", "pdfattached",
		},
		"files, empty at first": {
			"<< /EmbeddedFiles 5 0 R >>\nendobj\n5 0 obj\n<< >>\nendobj\n5 0 obj\n<< /Names [(a) 6 0 R] >>", "pdfattached",
		},
		"files that are not there": {"<< /EmbeddedFiles 77 0 R >>", "pdfattached"},
		"file on a page":           {"<< /Subtype /FileAttachment >>", "pdfattached"},
		"portfolio":                {"<< /Collection << /View /D >> >>", "pdfattached"},
		"specification":            {"<< /Type /Filespec /F (a.exe) >>", "pdfattached"},
		"name of another file":     {"<< /F (a.exe) >>", "pdfattached"},
		"name in any letters":      {"<< /UF (a.exe) >>", "pdfattached"},
		"page of another file":     {"<< /Ref << /F 5 0 R /Page 0 >> >>", "pdfattached"},
		"stream in another file":   {stream("/F 5 0 R", ""), "pdfattached"},
		"program in a stream":      {stream("", program()), "pdfattached"},
		"program, packed":          {stream("/Filter /FlateDecode", zlibbed(program())), "pdfattached"},
		"archive in a stream":      {stream("/Filter /FlateDecode", zlibbed(string(docx()))), "pdfattached"},
		"packed twice":             {stream("/Filter [/FlateDecode /FlateDecode]", zlibbed(zlibbed("x"))), "pdfpacked"},
		"packed in two ways":       {stream("/Filter [/FlateDecode /LZWDecode]", "x"), "pdfpacked"},
		"packed in two ways, runs": {stream("/Filter [/RunLengthDecode /FlateDecode]", "x"), "pdfpacked"},
		"packed three times":       {stream("/Filter [/ASCIIHexDecode /ASCII85Decode /FlateDecode]", "x"), "pdfpacked"},
		"packed by an unknown way": {stream("/Filter /Nobody", "x"), "pdfpacked"},
		"packed by a locked way":   {stream("/Filter [/Crypt]", "x"), "pdflocked"},
		"packed by a reference":    {stream("/Filter 5 0 R", "x"), "pdfpacked"},
		"packed, two ways at once": {stream("/Filter /FlateDecode /Filter /LZWDecode", "x"), "pdfbroken"},
		"packed, escaped":          {stream("/F#69lter [/Fl /Fl]", "x"), "pdfpacked"},
		"picture that is none":     {stream("/Subtype /Image /Filter /DCTDecode", "MZ"), "pdfpacked"},
		"picture beyond all numbers": {
			stream(
				"/Subtype /Image /Width 99999999999999999999 /Height 99999999999999999999 /Filter /FlateDecode", zlibbed("x"),
			),
			"bomb",
		},
		"picture without end": {
			stream("/Subtype /Image /Width 2000000 /Height 2000000 /Filter /FlateDecode", zlibbed("x")), "bomb",
		},
		"page without end": {stream("/Filter /FlateDecode", zlibbed(strings.Repeat(" ", 64<<20))), "bomb"},
		"list in letters": {
			stream("/Type /ObjStm /N 1 /First 4 /Filter [/ASCII85Decode /FlateDecode]", ascii85Of(zlibbed("9 0 << >>"))),
			"pdfpacked",
		},
		"list that is not packed": {stream("/Type /ObjStm /N 1 /First 4", "9 0 << /S /JavaScript >>"), "pdfactive"},
		"list that leads elsewhere": {
			stream("/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode", zlibbed("9 5  (a) << /T (<< /S /X >>) >>")), "pdfpacked",
		},
		"list of one object twice": {
			stream("/Type /ObjStm /N 2 /First 8 /Filter /FlateDecode", zlibbed("9 0 9 0 << >>")), "pdfpacked",
		},
		"list of a billion objects": {
			stream("/Type /ObjStm /N 1000000000 /First 4 /Filter /FlateDecode", zlibbed("9 0 << >>")), "pdfpacked",
		},
		"list without numbers": {
			stream("/Type /ObjStm /N (x) /First /y /Filter /FlateDecode", zlibbed("9 0 << >>")), "pdfpacked",
		},
		"arrays without end":       {strings.Repeat("[", 100_000), "pdfbroken"},
		"dictionaries without end": {strings.Repeat("<< /A ", 100_000), "pdfbroken"},
		"text without end":         {"(" + strings.Repeat("(", 100_000), "pdfbroken"},
		"dictionary of no names":   {"<< (a) (b) >>", "pdfbroken"},
		"a page between objects":   {"null\nendobj\n<script>alert(1)</script>\n9 0 obj\nnull", "pdfbroken"},
		"a script between objects": {"null\nendobj\n#!/bin/sh\n9 0 obj\nnull", "pdfbroken"},
		"a value between objects":  {"null\nendobj\n<< /S /JavaScript >>\n9 0 obj\nnull", "pdfactive"},
	} {
		out[what] = bad{"a.pdf", always(pdf(x[0])), x[1]}
	}
	out["ten million tokens"] = bad{
		"a.pdf", func() []byte { return pdf("[" + strings.Repeat("0 ", 9_000_000) + "]") }, "bomb",
	}
	out["trailer of a locked file"] = bad{
		"a.pdf", always(pdfOf("/#45ncrypt << /Filter /Standard >>", catalog, pages, page)), "pdflocked",
	}
	return out
}
