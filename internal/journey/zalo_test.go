package journey_test

import (
	"context"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"
)

// TestZaloSafe: in every phase the sentences for the group name no person, no unit and no points; each leads to the
// round.
func TestZaloSafe(t *testing.T) {
	c := newCampaign(t)
	c.zaloSafe("có 1 phiếu được trả lại", "còn 2 phiếu tự chấm chưa nộp")
	c.agreed()
	c.zaloSafe("thống nhất điểm")
	c.head.get("/vong/" + c.round + "/cong-bo").want(200).fill(url.Values{
		"number": {"12/BB-KTĐ"},
		"word":   {"công bố"},
	}).follow().want(
		200,
	)
	c.zaloSafe("đã công bố", "kiến nghị về điểm")
	c.deputy.get("/vong/" + c.round + "/zalo").want(403)
}

func (c *campaign[V]) zaloSafe(says ...string) {
	c.t.Helper()
	page := c.head.get("/vong/" + c.round + "/zalo").want(200).page()
	texts := page.Find("main textarea").Map(func(_ int, s *goquery.Selection) string { return s.Text() })
	all := strings.Join(texts, "\n")
	for _, want := range says {
		if !strings.Contains(strings.ToLower(all), want) {
			c.t.Errorf("no sentence says %q:\n%s", want, all)
		}
	}
	units, err := c.app.Store.Units(context.Background())
	if err != nil {
		c.t.Fatal(err)
	}
	accounts, err := c.app.Store.Accounts(context.Background())
	if err != nil {
		c.t.Fatal(err)
	}
	var names []string
	for _, u := range units {
		for _, n := range u.Names {
			names = append(names, n.Text)
		}
	}
	for _, a := range accounts {
		names = append(names, a.Name, a.Login)
	}
	for _, name := range names {
		if strings.Contains(all, name) {
			c.t.Errorf("a sentence names %s", name)
		}
	}
	w := c.world2()
	for _, text := range texts {
		if !strings.Contains(text, "/vong/"+c.round) {
			c.t.Errorf("no link: %s", text)
		}
		if regexp.MustCompile(`\d,\d`).MatchString(text) || strings.Contains(text, "điểm số") {
			c.t.Errorf("points of %s: %s", w.Round.ID, text)
		}
	}
}
