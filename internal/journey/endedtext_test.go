package journey_test

import (
	"context"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"thidua/internal/identity"
	"thidua/internal/sample"
)

// TestTextOfEndedSession: what is sent as a session ends is kept as a draft of its person, however it ends, and of
// nobody else.
func TestTextOfEndedSession(t *testing.T) {
	t.Parallel()
	for name, end := range map[string]func(w *world, b *browser, path string){
		"it ran out": func(w *world, _ *browser, _ string) { w.at.Move(identity.DefaultLimits().Overall) },
		"ended on another one": func(w *world, _ *browser, _ string) {
			w.as("thu-ky").get("/toi").press("Kết thúc mọi phiên khác")
		},
		"signed out in a tab": func(_ *world, b *browser, _ string) { b.post("/dang-xuat", url.Values{}).follow() },
		"somebody else signs in": func(_ *world, b *browser, _ string) {
			b.post("/dang-xuat", url.Values{}).follow()
			b.get("/dang-nhap").fill(form("login", "khoi-pho", "password", sample.Password)).follow().want(200)
		},
		"by a new password": func(w *world, _ *browser, _ string) { w.endAll("thu-ky", identity.NewPassword) },
		"by a reset":        func(w *world, _ *browser, _ string) { w.endAll("thu-ky", identity.WasReset) },
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			path := w.yearOf("2023") + "/van-ban/them"
			b := w.as("thu-ky")
			b.get(path).want(http.StatusOK)
			page := b.body
			end(w, b, path)
			b.body, b.at = page, "GET "+path
			b.head.Set("Referer", "http://example.com"+path)
			b.fill(form("title", "Kế hoạch gõ dở khi hết phiên", "number", "77/KH"))
			if name != "somebody else signs in" {
				if to := b.last.Header.Get(
					"Location",
				); !strings.HasPrefix(to, "/dang-nhap?tiep=") || !strings.HasSuffix(to, "&vua-giu=1") {
					t.Fatalf("goes to %q", to)
				}
				b.follow().says("main", "đã được giữ lại")
			} else {
				b.want(http.StatusConflict).says("main", "Chưa có gì được gửi dưới tên").says("main", "đã giữ làm bản nháp")
				b.json("/ban-nhap", `{"form":"/don-vi/them","fields":[{"name":"name","value":"x"}]}`).want(200)
				b.head.Set("Thidua-Account", accountID(w, "thu-ky")) // the script of the old tab
				b.json("/ban-nhap", `{"form":"/don-vi/them","fields":[{"name":"name","value":"y"}]}`).want(401)
			}
			d, err := w.app.Site.Drafts.Find(context.Background(), accountID(w, "thu-ky"), path)
			if err != nil {
				t.Fatal(err)
			}
			if got, _ := d.Value("title"); got != "Kế hoạch gõ dở khi hết phiên" {
				t.Errorf("kept is %q", got)
			}
			other, err := w.app.Site.Drafts.Find(context.Background(), accountID(w, "khoi-pho"), path)
			if err != nil || len(other.Fields) > 0 {
				t.Errorf("the other person has it: %+v, %v", other, err)
			}
		})
	}
}

// endAll ends all sessions of an account for a reason.
func (w *world) endAll(login string, why identity.EndReason) {
	w.t.Helper()
	id := accountID(w, login)
	if err := w.app.Site.Sessions.EndAll(context.Background(), id, "", identity.Ending{Why: why, By: id}); err != nil {
		w.t.Fatal(err)
	}
}

// TestTextOfEndedSessionWaits: a figure out of a session that somebody ended stands beside what is saved, and enters
// the form only when the person says so: the session was perhaps ended against whoever sent it. The same holds for what
// the page's script keeps by itself.
func TestTextOfEndedSessionWaits(t *testing.T) {
	c := newCampaign(t)
	at := c.at("quan-ly-thi-truong") + "/nhap"
	for _, script := range []bool{false, true} {
		b := c.as("chuyen-vien")
		b.get(at).want(200)
		page := b.body
		c.endAll("chuyen-vien", identity.EndedAll)
		if script {
			b.json(
				"/ban-nhap", `{"form":"`+at+`","fields":[{"name":"f.nhiệm vụ đúng hạn","value":"44","seen":0,"was":"41"}]}`,
			).want(
				401,
			)
		} else {
			b.body, b.at = page, "GET "+at
			b.fill(form("f.nhiệm vụ đúng hạn", "44"))
		}
		again := c.as("chuyen-vien")
		again.get(at).want(200).says(".clash", "«41»")
		if got := again.page().Find(`[name="f.nhiệm vụ đúng hạn"]`).AttrOr("value", ""); got != "44" {
			t.Errorf("script %v: the field holds %q", script, got)
		}
		if got := c.figure("quan-ly-thi-truong", "nhiệm vụ đúng hạn"); got != "41" {
			t.Errorf("script %v: the form holds %q", script, got)
		}
		again.fill(form("f.nhiệm vụ đúng hạn", "41")).follow().want(200)
	}
}
