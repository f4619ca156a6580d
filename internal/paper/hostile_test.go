package paper

import (
	"bytes"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// hostile are texts that people paste, and texts that nobody types by accident.
var hostile = []string{
	"", " ", "\n", "\n\n\n", "<script>alert(1)</script>", "]]></w:t></w:r>", "&amp;&#0;", `" onclick="x`, "\x00\x01\x1f\x7f", "\ufffe\uffff\ufeff",
	"\u202etxt.exe\u2066\u2069\u200f", "👍 đạt 🎉", "\xff\xfe\x80", strings.Repeat(
		"a", 1500,
	), strings.Repeat("đ-", 600), strings.Repeat("ấ ", 700),
	norm.NFD.String(
		"Thi đua khen thưởng",
	), "日本語 ☐ ☑ ✓", "a\tb\r\nc", strings.Repeat("\n", 200), "\u0301\u0323", "=1+1", "{{x}}",
}

// hostileForms puts one text everywhere.
func hostileForms(s string) []Document {
	self := sampleSelfScore(1)
	self.Unit, self.Summary, self.Issuer.Name, self.Issuer.Superior, self.Issuer.Place = s, s, s, s, s
	self.SendTo, self.Basis, self.To, self.Check = []string{s, s}, []string{s}, []string{s, s}, s
	self.Signers = []Signer{{s, s, s, s, s, s}}
	for i := range self.Lines {
		l := &self.Lines[i]
		l.Code, l.Text, l.Evidence, l.Note = s, s, s, s
	}
	m := sampleMinutes()
	m.Unit = s
	m.Purpose = s
	m.Opened = s
	m.Where = s
	m.Opinion = s
	m.Conclusion = s
	m.Closed = s
	m.Number = s
	m.Issuer.Short = s
	m.Steps, m.Holders, m.Team = []string{s}, []string{s, s}, []Attendee{{s, s, s}}
	m.Signers = []Signer{{s, s, s, s, s, s}, {}, {s, "", "", "", "", ""}, {}}
	for i := range m.Lines {
		m.Lines[i].Text, m.Lines[i].Reason = s, s
	}
	r := sampleRanking()
	r.Groups = []string{s, s, s, s, s, s, s, s}
	r.Rows[0].Unit, r.Rows[0].Grade, r.Rows[0].Note, r.Ties, r.Knocks = s, s, s, []string{s}, []Knock{{s, s}}
	return []Document{
		self.Document(), m.Document(), r.Document(), Notice{Opening: s, Closing: s, Remarks: []string{s}}.Document(),
	}
}

// TestHostile: nothing that stands in a field breaks a file, hides in it as markup, or stops a writer.
func TestHostile(t *testing.T) {
	for i, s := range hostile {
		for _, d := range hostileForms(s) {
			checkDocx(t, docxBytes(t, &d))
			html := d.HTML()
			wellFormed(t, "html", strings.NewReplacer("<br>", "<br/>").Replace(html))
			if strings.Contains(html, "<script") || strings.Contains(html, "onclick=\"x") ||
				strings.ContainsRune(html, '\u202e') || !utf8.ValidString(html) {
				t.Errorf("text %d reached the page as it was", i)
			}
			if err := d.PDF(io.Discard); err != nil {
				t.Errorf("text %d: %v", i, err)
			}
		}
	}
}

// TestHostileWorkbook: the same texts in cells stay text and the file opens.
func TestHostileWorkbook(t *testing.T) {
	for i, s := range append(hostile, "=cmd|' /C calc'!A0", "+1", "-1", "@x", strings.Repeat("x", 40_000)) {
		r := sampleRanking()
		r.Summary = s
		r.Issuer.Name = s
		r.Check = s
		r.Groups[0] = s
		r.Rows[0].Unit = s
		r.Rows[0].Note = s
		r.Ties[0] = s
		r.Knocks = []Knock{{s, s}}
		f := workbook(t, func(w *bytes.Buffer) error { return r.Xlsx(w) })
		page := f.GetSheetName(0)
		rows, err := f.GetRows(page)
		if err != nil || len(rows) < 10 {
			t.Fatalf("text %d: %v", i, err)
		}
		for at := range rows {
			if formula, err := f.GetCellFormula(page, "B"+itoa(at+1)); err != nil || formula != "" {
				t.Errorf("text %d became the formula %q (%v)", i, formula, err)
			}
		}
	}
}

func FuzzForms(f *testing.F) {
	for _, s := range hostile {
		if len(s) < 200 {
			f.Add(s)
		}
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 300 {
			return
		}
		h := Head{
			Issuer: Issuer{s, s, s, s, s}, Number: s, Summary: s, To: []string{s, s}, Basis: []string{s},
			Signers: []Signer{{s, s, s, s, s, s}}, SendTo: []string{s}, Check: s,
		}
		d := SelfScore{
			Head: h, Unit: s,
			Lines: []SelfLine{{Code: s, Text: s, Group: true}, {Code: s, Text: s, Claimed: g("1"), Evidence: s, Note: s}},
		}.Document()
		d.Numbered = true
		checkDocx(t, docxBytes(t, &d))
		wellFormed(t, "html", strings.NewReplacer("<br>", "<br/>").Replace(d.HTML()))
		if err := d.PDF(io.Discard); err != nil {
			t.Fatal(err)
		}
	})
}

// TestEveryLetter: all letters of Vietnamese are in all four cuts, with a width.
func TestEveryLetter(t *testing.T) {
	const vowels = "aăâeêioôơuưy"
	letters := []rune("bcdđghklmnpqrstvxfjwz0123456789.,;:/()-–…“”%§&•")
	for _, v := range vowels {
		letters = append(letters, v)
		for _, tone := range "\u0300\u0301\u0303\u0309\u0323" {
			letters = append(letters, []rune(norm.NFC.String(string([]rune{v, tone})))...)
		}
	}
	for _, r := range letters {
		for _, c := range string(r) + upper(string(r)) {
			for f := range faces {
				if a := faces[f](); !a.has(c) || a[c] == 0 {
					t.Errorf("%q is not in cut %d", c, f)
				}
			}
		}
	}
}

// TestCountryOnOneLine: the name of the country fits its column, and so does its motto, whose line is as long as it is.
func TestCountryOnOneLine(t *testing.T) {
	p := ND30
	right := p.measure(false) - p.HeadLeft
	if w := textWidth(wordCountry, p.Country); w >= right-2*p.HeadSide {
		t.Errorf("the name of the country is %d wide, its column %d", w, right)
	}
	if w := textWidth(wordMotto, p.Motto); w < MM(60) || w > MM(61) {
		t.Errorf("the motto is %d wide; measured in Word: 60.5 mm", w)
	}
}

func TestSamePDF(t *testing.T) {
	for name, d := range samples() {
		again := samples()[name]
		var a, b bytes.Buffer
		if err := d.PDF(&a); err != nil {
			t.Fatal(err)
		}
		if err := again.PDF(&b); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(a.Bytes(), b.Bytes()) {
			t.Errorf("%s.pdf differs from itself", name)
		}
	}
}
