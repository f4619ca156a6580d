package journey_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"
)

// TestQuarantineEverywhere: what is quarantined is the content. A deputy unit of the bloc does it; the copy that
// another bloc has is gone with it; the standing office lifts it again, for a reason, and both come back.
func TestQuarantineEverywhere(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	content := aPDF("Văn bản gửi hai khối")
	mine, theirs := "/nam/"+w.memberYear("thu-ky", 2023).ID, "/nam/"+w.memberYear("thu-ky-kinh-te", 2023).ID
	w.as("thu-ky").get(mine+"/van-ban/them").send(paperForm("Bản của khối Nội chính"), "a.pdf", content).want(
		http.StatusSeeOther,
	)
	first := "/tep/" + w.lastFile().ID
	w.at.Move(time.Second)
	other := w.as("thu-ky-kinh-te")
	other.get(theirs+"/van-ban/them").send(paperForm("Bản của khối Kinh tế"), "b.pdf", content).want(http.StatusSeeOther)
	second := "/tep/" + w.lastFile().ID
	if first == second {
		t.Fatal("one file for both")
	}
	deputy := w.as("khoi-pho")
	deputy.get(mine).says("#van-ban", "Cách ly")
	deputy.get(first + "/cach-ly").fill(url.Values{"why": {"có nội dung mật"}}).want(http.StatusSeeOther)
	other.get(second).want(http.StatusNotFound).says("main", "đã được cách ly")
	other.get(theirs).says("#van-ban", "đã cách ly")
	deputy.get(first + "/go-cach-ly").want(http.StatusForbidden)
	boss := w.as("thuong-truc")
	boss.get("/tep?q=b.pdf").want(http.StatusOK).says("main table", "có nội dung mật")
	boss.get(second + "/go-cach-ly").fill(url.Values{"why": {" "}}).want(http.StatusUnprocessableEntity)
	boss.fill(url.Values{"why": {"cách ly nhầm"}}).follow().says(".band.ok", "Đã gỡ cách ly")
	for _, at := range []string{first, second} {
		if b := w.as("quan-tri").get(at).want(http.StatusOK); b.body != content {
			t.Errorf("%d bytes of %s came back", len(b.body), at)
		}
	}
	w.as("quan-tri").get("/nhat-ky").says("main", "gỡ cách ly tệp").says("main", "cách ly nhầm")
}

// TestQuarantineRemoved: the file of a paper that was removed can still be taken away, by the unit that handed it in
// and by whoever runs the site, who finds it in the list of all files; nobody else learns of it.
func TestQuarantineRemoved(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	year := "/nam/" + w.memberYear("thu-ky", 2023).ID
	secretary := w.as("thu-ky")
	secretary.get(year+"/van-ban/them").send(paperForm("Văn bản nhầm"), "nhầm.pdf", aPDF("mật")).want(http.StatusSeeOther)
	at := "/tep/" + w.lastFile().ID
	secretary.get(year + "/thiet-lap")
	remove := ""
	for _, href := range secretary.hrefs("#van-ban a") {
		if strings.HasSuffix(href, "/bo") {
			remove = href
		}
	}
	secretary.get(remove).fill(form("why", "nhầm")).want(http.StatusSeeOther)
	if secretary.get(year); strings.Contains(secretary.body, at) {
		t.Fatal("the paper is still there")
	}
	secretary.get(at + "/cach-ly").want(http.StatusOK)
	w.as("thu-ky-kinh-te").get(at + "/cach-ly").want(http.StatusNotFound)
	w.as("chuyen-vien").get("/tep").want(http.StatusForbidden)
	admin := w.as("quan-tri")
	admin.get("/tep").says("main table", "nhầm.pdf")
	admin.get(at+"/cach-ly").fill(url.Values{"why": {"có nội dung mật"}}).follow().says(".band.ok", "Đã cách ly tệp").says(
		"main table", "đã cách ly",
	)
	secretary.get(year+"/van-ban/them").send(paperForm("Lần nữa"), "khác.pdf", aPDF("mật")).want(
		http.StatusUnprocessableEntity,
	).says(
		".err", "đã bị cách ly nên không nhận lại",
	)
}

// hrefs are where the links of the page lead.
func (b *browser) hrefs(where string) []string {
	var out []string
	for _, n := range b.page().Find(where).Nodes {
		for _, a := range n.Attr {
			if a.Key == "href" {
				out = append(out, a.Val)
			}
		}
	}
	return out
}
