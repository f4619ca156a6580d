package journey_test

import (
	"strings"
	"testing"
	"time"

	"github.com/PuerkitoBio/goquery"
)

// TestEarlierFigures: the figures before somebody sat down to a form are seen and taken back, those that are chosen and
// no others; what was changed since they were looked at is not replaced unseen.
func TestEarlierFigures(t *testing.T) {
	c := newCampaign(t)
	const code, fact = "quan-ly-thi-truong", "nhiệm vụ đúng hạn"
	at := c.at(code)
	officer := c.by("chuyen-vien")
	save := func(b *browser, fact, value, was string) {
		b.json(at+"/o", `{"Name":"f.`+fact+`","Value":"`+value+`","Was":"`+was+`"}`).want(200)
	}
	save(officer, fact, "42", "41")
	c.world.at.Move(25 * time.Minute)
	leader := c.as("lanh-dao-" + code)
	save(leader, fact, "50", "42")
	save(leader, "I.1.5c", "", "0")
	save(leader, "I.1.5a", "7", "0")
	save(leader, fact, "51", "50")

	officer = c.as("chuyen-vien")
	rows := officer.get(at + "/ban-truoc").want(200).page().Find("main .list a")
	if rows.Length() < 2 || !strings.Contains(rows.First().Text(), "3 ô") {
		t.Fatalf("the sittings are %q", rows.Text())
	}
	href := rows.First().AttrOr("href", "")
	officer.get(href).want(200).says("main", "khi đó 42, bây giờ 51").says("main", "khi đó 0, bây giờ để trống").says(
		"main", "khi đó 0, bây giờ 7",
	)
	var take []string
	officer.page().Find(`[name=take]`).Each(func(_ int, s *goquery.Selection) {
		if v := s.AttrOr("value", ""); !strings.Contains(v, "I.1.5a") {
			take = append(take, v)
		}
	})
	officer.fill(map[string][]string{"take": take}).follow().want(200).says("main", "Đã lấy lại 2 số")
	for fact, want := range map[string]string{fact: "42", "I.1.5c": "0", "I.1.5a": "7"} {
		if got := c.figure(code, fact); got != want {
			t.Errorf("%s is %q, want %q", fact, got, want)
		}
	}
	officer.get(href).want(200).says("main", "khi đó 0, bây giờ 7")
	take = []string{officer.page().Find(`[name=take]`).First().AttrOr("value", "")}
	save(leader, "I.1.5a", "8", "7")
	officer.fill(map[string][]string{"take": take}).want(409)
	if got := c.figure(code, "I.1.5a"); got != "8" {
		t.Errorf("a figure that nobody saw is replaced: %q", got)
	}
	officer.get(at + "/ban-truoc/999999999").want(404)
}
