package journey_test

import (
	"net/url"
	"strings"
	"testing"
)

// TestUnprintedLetters: letters that no paper can show are named with their text on the page of the paper, before a
// file of it is had and before it is laid before the signer; what has something near it goes through.
func TestUnprintedLetters(t *testing.T) {
	c := newCampaign(t)
	c.settle("toa-an")
	issuer := "/nam/" + c.world2().Round.Year + "/so-van-ban/noi-phat-hanh"
	minutes := c.at("toa-an") + "/giay/bien-ban"
	c.head.get(issuer).want(200).fill(url.Values{
		"short":  {"KTĐ"},
		"place":  {"Mỹ Tho 👍"},
		"signer": {"Nguyễn Ký ✓"},
	}).follow().want(
		200,
	)
	c.head.get(minutes).want(200).says("[role=alert]", "👍 (U+1F44D) trong nơi phát hành: «Mỹ Tho 👍»")
	if strings.Contains(c.head.page().Find("[role=alert]").Text(), "✓") {
		t.Error("a tick is named though a root sign is drawn for it")
	}
	for _, ext := range []string{".docx", ".pdf"} {
		c.head.get(minutes+ext).want(303).follow().want(200).says("[role=alert]", "👍")
		c.head.get(minutes + ext + "?thieu-chu=1").want(200)
	}
	c.head.get(minutes+"/trinh").want(200).fill(nil).want(422).says("main", "👍 (U+1F44D) trong nơi phát hành")
	c.head.get(issuer).want(200).fill(url.Values{"place": {"Mỹ Tho"}}).follow().want(200)
	if c.head.get(minutes).want(200); strings.Contains(c.head.page().Find("main").Text(), "không in được") {
		t.Error("a letter is named that is gone")
	}
	c.head.get(minutes + ".pdf").want(200)
	c.head.get(minutes+"/trinh").want(200).fill(url.Values{"sendto": {"Lưu: VT 漢"}}).want(422).says(
		"main", "Bỏ hoặc thay chữ 漢 (U+6F22)",
	)
	if n := len(c.papersOf()); n != 0 {
		t.Fatalf("%d papers are laid before the signer", n)
	}
	c.head.get(minutes + "/trinh").want(200).fill(url.Values{
		"sendto":  {"Lưu: VT ✓\u00ad"},
		"summary": {"Thẩm định ½ m²"},
	}).follow().want(
		200,
	)
	late(c, issuer)
}

// late: a letter that came in after the paper was laid stops it where the program makes what goes out.
func late(c *campaign[*browser], issuer string) {
	at := "/van-ban/" + c.papersOf()[0].ID
	c.head.get(at + "/ky").want(200).fill(nil).follow().want(200)
	c.head.get(issuer).want(200).fill(url.Values{"place": {"Mỹ Tho 漢"}}).follow().want(200)
	c.head.get(at+"/phat-hanh").want(200).fill(nil).want(422).says("main", "漢 (U+6F22) trong nơi phát hành")
	c.head.get(issuer).want(200).fill(url.Values{"place": {"Mỹ Tho"}}).follow().want(200)
	c.head.get(at+"/phat-hanh").want(200).fill(nil).follow().want(200).says("main", "Đã phát hành")
}
