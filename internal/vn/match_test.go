package vn_test

import (
	"testing"

	"thidua/internal/vn"
)

// TestFind: what is typed without marks finds all, a mark that is typed means that mark.
func TestFind(t *testing.T) {
	for _, x := range []struct {
		text, want string
		m          vn.Match
		hit        string
	}{
		{"Xã Tân An", "tan an", vn.Yes, "Tân An"},
		{"Xã Tấn An", "tan an", vn.Yes, "Tấn An"},
		{"Xã Tấn An", "Tấn An", vn.Yes, "Tấn An"},
		{"Xã Tân An", "tấn an", vn.Nearly, "Tân An"},
		{"Xã Tân An, xã Tấn An", "Tấn An", vn.Yes, "Tấn An"},
		{"Xã Tân An", "Tân Ản", vn.Nearly, "Tân An"},
		{"Xã Tân An", "tân an", vn.Yes, "Tân An"},
		{"Tan An", "Tân An", vn.Nearly, "Tan An"},
		{"Hoà Bình", "hòa bình", vn.Yes, "Hoà Bình"},
		{"Hòa Bình", "Hoà", vn.Yes, "Hòa"},
		{"Phường Thuỷ Xuân", "thủy", vn.Yes, "Thuỷ"},
		{"Quý Sơn", "quý", vn.Yes, "Quý"},
		{"Hoàn Kiếm", "hoàn", vn.Yes, "Hoàn"},
		{"Đông Hà", "dong", vn.Yes, "Đông"},
		{"Dông Hà", "đông", vn.Nearly, "Dông"},
		{"Tờ trình", "to trinh", vn.Yes, "Tờ trình"},
		{"ĐẮK LẮK", "đắk lắk", vn.Yes, "ĐẮK LẮK"},
		{"Tân An", "an tân", vn.No, ""},
		{"Tân An", "", vn.No, ""},
		{"a", "ab", vn.No, ""},
		{"İstanbul", "stan", vn.Yes, "stan"},
	} {
		m, from, to := vn.Find(x.text, x.want)
		if hit := string([]rune(vn.Clean(x.text))[from:to]); m != x.m || hit != x.hit {
			t.Errorf("%q in %q: %d, %q", x.want, x.text, m, hit)
		}
	}
}

func TestSameName(t *testing.T) {
	for _, x := range []struct {
		a, b string
		same bool
	}{
		{"Tân An", "tân  an", true},
		{"Tân An", "Tấn An", false},
		{"Tân An", "Tan An", false},
		{"Hoà Bình", "HÒA-BÌNH", true},
		{"Đông Hà", "Dông Hà", false},
		{"tan-an", "Tan An", true},
		{"Ba Vì", "Ba Vi", false},
	} {
		if vn.SameName(x.a, x.b) != x.same {
			t.Errorf("%q, %q", x.a, x.b)
		}
	}
}
