package paper

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

// TestNearest: what is written for letters that the font lacks, and which have nothing near them.
func TestNearest(t *testing.T) {
	for _, x := range []struct{ in, want, missing string }{
		{"chuyên\u2011trách, 5\u20127", "chuyên-trách, 5–7", ""},
		{"đạt ✓ ✔ ✅, không ✗ ❌", "đạt √ √ √, không × ×", ""},
		{"☐ chưa ☑ rồi ☒ không", "[ ] chưa [x] rồi [x] không", ""},
		{"• ● ▪ ◦ ‣ ➢ ❖ \uf0b7 \uf0d8 \uf0fc", "• ● ▪ ◦ ► ► ♦ • ► √", ""},
		{"½ ¼ ¾ ⅓ ⅔ ⅛ ⅕ 2⅕ 1½", "½ ¼ ¾ ⅓ ⅔ ⅛ 1/5 2 1/5 1½", ""},
		{"m² m³ ㎡ xⁿ 10⁵ 10⁻³ 10¹⁰ CO₂ 10ⁱ", "m² m³ m² xⁿ 10⁵ 10¯³ 10¹º CO₂ 10^i", ""},
		{"≥ ≦ ⩽ ≠ ± × ÷ √ ∞ ⇒ → ➔", "≥ ≤ ≤ ≠ ± × ÷ √ ∞ => → →", ""},
		{"Ⅳ ⅻ № ℃ ① ⑫ ❸ Ⓐ", "IV xii № °C (1) (12) (3) (A)", ""},
		{"ＡＢＣ１２３ ﬁ \U0001d400", "ABC123 fi A", ""},
		{"a\u00adb\u200bc\ufeffd\u2060e\ufe0f", "abcde", ""},
		{"a\tb\u2003c\u3000d\u202fe\u00a0f", "a b c d\u00a0e\u00a0f", ""},
		{norm.NFD.String("Thi đua – Khen thưởng ở Tiền Giang"), "Thi đua – Khen thưởng ở Tiền Giang", ""},
		{"Ðà Nẵng", "Đà Nẵng", ""},
		{"👍 tốt", "? tốt", "👍"},
		{"日本 שלום مرحبا", "?? ???? ?????", "日本שלוםمرحبا"},
		{"x\u0323 \u0301", "x? ?", "\u0323\u0301"},
		{"hỏng \xff", "hỏng ?", "\ufffd"},
		{"\ue123", "?", "\ue123"},
	} {
		got, missing := drawn(x.in)
		if got != x.want || string(missing) != x.missing {
			t.Errorf("%q is drawn as %q without %q; want %q without %q", x.in, got, string(missing), x.want, x.missing)
		}
		if again := clean(got); again != got {
			t.Errorf("%q is drawn as %q, and that as %q", x.in, got, again)
		}
	}
}

// TestEveryDrawn: whatever letter of Unicode comes in, what is drawn for it is in all four cuts, or it is named.
func TestEveryDrawn(t *testing.T) {
	for r := rune(1); r <= 0x2ffff; r++ {
		got, missing := drawn("a" + string(r))
		if strings.Contains(got, unknown) && !strings.Contains(norm.NFKC.String(string(r)), unknown) && len(missing) == 0 {
			t.Errorf("%U becomes a question mark in silence", r)
		}
		for _, c := range got {
			if c != '\n' && !plainLetter(c) {
				t.Errorf("%U is drawn as %q, which the font has not", r, got)
			}
		}
	}
}

// TestMissing: each letter that cannot be printed is named once with its place and its words.
func TestMissing(t *testing.T) {
	m := sampleMinutes()
	m.Summary, m.SendTo, m.Issuer.Place = "Thẩm định 👍 năm 2026", []string{"Như trên", "Lưu: VT 😀😀"}, "Tiền Giang"
	m.Basis = append(m.Basis, "Luật 漢")
	m.Signers[0].Name = "Lê ☎ Tuấn"
	m.Lines[1].Reason = strings.Repeat("một hai ba ", 10) + "🎉 " + strings.Repeat("bốn năm ", 10)
	m.Opinion = "Đồng ý ✓, 1⅓, m²" // has something near, or is there
	d := m.Document()
	got := d.Missing()
	var list []string
	for _, x := range got {
		list = append(list, string(x.At)+" "+string(x.Letter)+" "+x.Text)
	}
	want := []string{
		"summary 👍 Thẩm định 👍 năm 2026", "basis 漢 Luật 漢", "text 🎉 … hai ba một hai ba một hai ba 🎉 bốn năm bốn năm bốn năm bốn …",
		"signer ☎ Lê ☎ Tuấn", "sendto 😀 Lưu: VT 😀😀",
	}
	if !slices.Equal(list, want) {
		t.Errorf("named:\n%s\nwant:\n%s", strings.Join(list, "\n"), strings.Join(want, "\n"))
	}
	if x := sampleMinutes().Document(); len(x.Missing()) > 0 {
		t.Errorf("a usual paper: %v", x.Missing())
	}
}
