package vn

import "testing"

// TestMaybeLegacy: a text with no sure sign of an old way is taken for one where it has pairs of letters that
// Vietnamese does not have.
func TestMaybeLegacy(t *testing.T) {
	for text, want := range map[string]Legacy{
		"Së Y tÕ": TCVN3, "HuÕ": TCVN3, "Thanh tra tØnh": TCVN3, "Së": TCVN3, "Coâng an": VNI, "Sôû Y teá": VNI, "Bieân": VNI,
		"Müller": "", "Zoë": "", "Noël": "", "São Tomé": "", "Sở Y tế": "", "Hoà": "", "Xuân": "", "Huê": "", "Lê Hà": "", "Bé Ba": "", "ÔNG BÀ": "", "Straße": "",
	} {
		if got := MaybeLegacy(text); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}

// TestLegacy: old texts are recognised and read, and what is in Unicode already is in no old way.
func TestLegacy(t *testing.T) {
	for _, x := range []struct {
		text string
		way  Legacy
		want string
	}{
		{"C«ng an tØnh Thõa Thiªn HuÕ", TCVN3, "Công an tỉnh Thừa Thiên Huế"},
		{"ViÖn kiÓm s¸t nh©n d©n", TCVN3, "Viện kiểm sát nhân dân"},
		{"Së T\u00ad ph¸p vµ Ban Néi chÝnh", TCVN3, "Sở Tư pháp và Ban Nội chính"},
		{"§oµn thanh niªn", TCVN3, "Đoàn thanh niên"},
		{"Coâng an tænh Thöøa Thieân Hueá", VNI, "Công an tỉnh Thừa Thiên Huế"},
		{"Vieän kieåm saùt nhaân daân", VNI, "Viện kiểm sát nhân dân"},
		{"Sôû Tö phaùp ñòa phöông", VNI, "Sở Tư pháp địa phương"},
		{"Co^ng an ti?nh Thu+`a Thie^n Hue^'", VIQR, "Công an tỉnh Thừa Thiên Huế"},
		{"Vie^.n kie^?m sa't nha^n da^n", VIQR, "Viện kiểm sát nhân dân"},
		{"Công an tỉnh Thừa Thiên Huế", "", ""},
		{"Lê Hà", "", ""},
		{"Cao Bá Quát", "", ""},
		{"Sở Nội vụ (A+)", "", ""},
		{"Café Zoë", "", ""},
		{"an ninh «nội bộ»", "", ""},
		{"5 µm", "", ""},
		{"«A»", "", ""},
		{"xem «so tay», trang 5", "", ""},
		{"b»ng «t«", TCVN3, "bằng ôtô"},
		{"C++ va C#", "", ""},
		{"so sanh a+b", "", ""},
		{"Hoà, Thuý", "", ""},
		{"", "", ""},
	} {
		got := LegacyOf(x.text)
		if got != x.way {
			t.Errorf("%q is taken for %q, want %q", x.text, got, x.way)
			continue
		}
		if got != "" && got.Unicode(x.text) != x.want {
			t.Errorf("%q in %s is %q, want %q", x.text, got, got.Unicode(x.text), x.want)
		}
	}
}
