package paper

import (
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

// vietnamese are all letters of Vietnamese, in words that no line breaks.
func vietnamese() string {
	var out strings.Builder
	for _, v := range "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY" {
		out.WriteString(" " + string(v))
		for _, tone := range "\u0300\u0301\u0303\u0309\u0323" {
			out.WriteString(string([]rune{v, tone}))
		}
	}
	return out.String() + " đĐ"
}

// pasted are texts as they come from other programs, each by the name of what is odd about it.
var pasted = [][2]string{
	{"plain", "Hoàn thành 100% chỉ tiêu, đúng hạn"},
	{"all letters", norm.NFC.String(vietnamese())},
	{"all letters, decomposed", norm.NFD.String(vietnamese())},
	{"mixed forms", "Ti\u00ea\u0300n Giang, tiê\u0300n, thu\u031b\u0323c"},
	{"long word", "https://tinh.vn/" + strings.Repeat("thi-dua_khen.thuong/", 12)},
	{"long word without a break", strings.Repeat("đượcphép", 40)},
	{"tabs", "một\thai\t\tba"},
	{"line breaks", "một\nhai\r\nba\u2028bốn\vnăm"},
	{"spaces that hold", "số\u00a012\u00a0ngày\u202f3, 1\u2007000"},
	{"spaces of other widths", "a\u2003b\u2009c\u3000d\u2002e"},
	{"soft hyphens", "khen\u00adthưởng đua\u00ad"},
	{"no width", "khen\u200bthưởng \ufeffđua\u2060xong \u200dmột"},
	{"hyphens", "chuyên\u2011trách, Lê\u2010Văn 5\u20127 – ― — −3"},
	{"ticks", "✓ đạt ✔ đạt ✗ chưa ☐ ☑ ☒ \uf0fc"},
	{"bullets", "• a ● b ○ c ▪ d ■ e □ g ◦ h ‣ i ➢ k ❖ l \uf0b7 m"},
	{"fractions", "½ ¼ ¾ ⅓ ⅔ ⅛ ⅕ 2⅕"},
	{"raised and lowered", "m² m³ xⁿ 10⁵ 10⁻³ 10¹⁰ CO₂ 1ª 2º"},
	{"mathematics", "≥ ≤ ≠ ± × ÷ √ ∞ ≈ ⇒ → ∑ ∆ ‰ ≦"},
	{"Roman numbers", "Ⅰ Ⅱ Ⅲ Ⅳ Ⅻ ⅳ"},
	{"in circles", "① ② ⑫ ❸ Ⓐ"},
	{"full width", "ＡＢＣ（１２）"},
	{"ligatures", "ﬁ ﬂ ﬃ"},
	{"quotes", "“một” ‘hai’ «ba» „bốn‟ 5′ 6″"},
	{"money", "5 ₫ € £ ¥ § © ® ™ № ℃ °"},
	{"pictures", "tốt 👍🏽 👨‍👩‍👧 ❤️ 🇻🇳"},
	{"right to left", "a שלום b مرحبا c \u202edcba\u202c"},
	{"other scripts", "日本 한국 ไทย кириллица ελληνικά"},
	{"marks that stand alone", "x\u0323 z\u0301 \u0301 q\u20dd"},
	{"broken", "hỏng \xff\xfe \ufffd"},
	{"markup", `<b>&amp; "x" </w:t> ]]>`},
	{"control", "a\x00b\x01c\x1fd\x7fe"},
}

// pastedPaper has every text of pasted in a paragraph, in a cell, and some as what the paper is about and who signs it.
// Tables begin a page, so that where a head stands again does not depend on how full a page was.
func pastedPaper() Document {
	const rows = 12
	d := Document{
		Issuer: bloc, Kind: "Báo cáo", Summary: "Chữ lạ ½ ✓ m² và chữ thường",
		SendTo: []string{"Như trên ✓", "Lưu: VT\u00ad"},
	}
	for i, p := range pasted {
		add(&d, Para{Text: append(B(itoa(i+1)+"</ "), T(p[1])...)})
	}
	for from := 0; from < len(pasted); from += rows {
		table := Table{Columns: []Column{{Title: "TT ①", Width: 20}, {Title: "Nội dung ✓", Width: 140}}}
		for i, p := range pasted[from:min(from+rows, len(pasted))] {
			table.Rows = append(table.Rows, Row{Cells: []Text{T(itoa(from + i + 1)), append(T(p[1]), B(" hết")...)}})
		}
		add(&d, Turn{}, table)
	}
	d.Signers = []Signer{{Post: "Chủ tịch ✓", Name: "Lê\u00adVăn\u2011A"}}
	return d
}

// TestWordAndPDFAlike: what a person reads in the Word file and in the PDF of one paper is the same, word for word,
// whatever was typed.
func TestWordAndPDFAlike(t *testing.T) {
	soffice, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("LibreOffice is not installed: the Word file is not opened in it")
	}
	if _, err := exec.LookPath("pdftotext"); err != nil {
		t.Skip("pdftotext is not installed: the text of the files is not read back")
	}
	dir := outDir(t)
	d := pastedPaper()
	save(t, filepath.Join(dir, "pasted.docx"), d.Docx)
	save(t, filepath.Join(dir, "pasted.pdf"), d.PDF)
	theirs := filepath.Join(dir, "libreoffice")
	command(
		t, soffice, "-env:UserInstallation=file://"+t.TempDir(), "--headless", "--convert-to", "pdf", "--outdir", theirs,
		filepath.Join(dir, "pasted.docx"),
	)
	word, pdf := readWords(t, filepath.Join(theirs, "pasted.pdf")), readWords(t, filepath.Join(dir, "pasted.pdf"))
	for i := range max(len(word), len(pdf)) {
		if i >= len(word) || i >= len(pdf) || word[i] != pdf[i] {
			t.Fatalf("Word says:\n%q\nwhere the PDF says:\n%q", part(word, i), part(pdf, i))
		}
	}
	all := " " + strings.Join(word, " ") + " "
	for i, p := range pasted {
		want := strings.Join(strings.Fields(clean(p[1])), " ")
		for _, s := range []string{" " + itoa(i+1) + "</ " + want + " ", " " + itoa(i+1) + " " + want + " hết "} {
			if !strings.Contains(all, s) {
				t.Errorf("%s: %q is not in what is read back", p[0], s)
			}
		}
	}
}

func part(s []string, at int) string { return strings.Join(s[min(at, len(s)):min(at+5, len(s))], " ") }

// readWords reads the words of a PDF in the order they were written in, without the numbers of its pages; a word that
// was broken because it is longer than a line is whole again.
func readWords(t *testing.T, file string) []string {
	t.Helper()
	var out strings.Builder
	for i, page := range strings.Split(command(t, "pdftotext", "-raw", file, "-"), "\f") {
		out.WriteString(strings.TrimPrefix(page, itoa(i+1)+"\n") + "\n")
	}
	text := out.String()
	for _, p := range pasted {
		for _, w := range strings.Fields(clean(p[1])) {
			if len([]rune(w)) > 60 {
				text = regexp.MustCompile(strings.Join(quoted(w), `\s*`)).ReplaceAllLiteralString(text, w)
			}
		}
	}
	return strings.Fields(text)
}

func quoted(word string) []string {
	var out []string
	for _, r := range word {
		out = append(out, regexp.QuoteMeta(string(r)))
	}
	return out
}
