package paper

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path"
	"regexp"
	"strings"
	"testing"
)

func docxBytes(t testing.TB, d *Document) []byte {
	t.Helper()
	var w bytes.Buffer
	if err := d.Docx(&w); err != nil {
		t.Fatal(err)
	}
	return w.Bytes()
}

func unzip(t testing.TB, raw []byte) map[string]string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(raw), int64(len(raw)))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		b, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		out[f.Name] = string(b)
	}
	return out
}

// wellFormed reads a part to its end.
func wellFormed(t testing.TB, name, text string) {
	t.Helper()
	dec := xml.NewDecoder(strings.NewReader(text))
	dec.Strict = true
	for {
		if _, err := dec.Token(); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
	}
}

var (
	target  = regexp.MustCompile(`Id="([^"]+)"[^>]*Target="([^"]+)"`)
	relUsed = regexp.MustCompile(`r:(?:id|embed)="([^"]+)"`)
)

// checkDocx holds the rules of the format that a reader would refuse or repair.
func checkDocx(t testing.TB, raw []byte) string {
	t.Helper()
	parts := unzip(t, raw)
	for name, text := range parts {
		if strings.HasSuffix(name, ".xml") || strings.HasSuffix(name, ".rels") {
			wellFormed(t, name, text)
		}
		if strings.HasSuffix(name, ".xml") && name != "[Content_Types].xml" &&
			!strings.Contains(parts["[Content_Types].xml"], `PartName="/`+name+`"`) {
			t.Errorf("%s has no content type", name)
		}
	}
	known := map[string]bool{}
	for _, m := range target.FindAllStringSubmatch(parts["word/_rels/document.xml.rels"], -1) {
		known[m[1]] = true
		if parts[path.Join("word", m[2])] == "" {
			t.Errorf("%s leads to %s, which is not there", m[1], m[2])
		}
	}
	body := parts["word/document.xml"]
	for _, m := range relUsed.FindAllStringSubmatch(body, -1) {
		if !known[m[1]] {
			t.Errorf("%s is used and leads nowhere", m[1])
		}
	}
	if strings.Contains(body, "</w:tbl></w:tc>") || strings.Contains(body, "</w:tcPr></w:tc>") {
		t.Error("a cell does not end with a paragraph")
	}
	if strings.Contains(body, "</w:tbl><w:tbl>") || strings.Contains(body, "</w:tbl><w:sectPr>") {
		t.Error("a table is not followed by a paragraph")
	}
	return body
}

// TestForms compares every form, in its XML and on screen, with what it was when somebody last looked. UPDATE=1 writes
// it anew.
func TestForms(t *testing.T) {
	for name, d := range samples() {
		body := checkDocx(t, docxBytes(t, &d))
		golden(
			t, "testdata/"+name+".xml",
			strings.NewReplacer(
				"><w:p>", ">\n<w:p>", "><w:tr>", ">\n<w:tr>", "><w:tbl>", ">\n<w:tbl>", "><w:tc>", ">\n<w:tc>",
			).Replace(
				body,
			)+"\n",
		)
		html := d.HTML()
		wellFormed(t, name, strings.NewReplacer("<br>", "<br/>", `<hr class="paper-turn">`, "<hr/>").Replace(html))
		golden(
			t, "testdata/"+name+".html",
			strings.NewReplacer("><p", ">\n<p", "><tr", ">\n<tr", "><div", ">\n<div", "><h", ">\n<h").Replace(html)+"\n",
		)
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(name, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if string(want) != got {
		t.Errorf("%s is not what it was; look at it, and write it anew with UPDATE=1", name)
	}
}

// TestSameBytes: the hash of a paper is kept, so the same paper must be the same file.
func TestSameBytes(t *testing.T) {
	for name, d := range samples() {
		again := samples()[name]
		if !bytes.Equal(docxBytes(t, &d), docxBytes(t, &again)) {
			t.Errorf("%s.docx differs from itself", name)
		}
	}
}
