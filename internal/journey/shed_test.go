package journey_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/PuerkitoBio/goquery"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"thidua/internal/identity"
	"thidua/internal/review"
	"thidua/internal/sheet"
	"thidua/internal/web"
)

// storm keeps the only turn for saves taken most of the time, until it is stopped.
func storm(l *web.Load) (stop func()) {
	ctx, cancel := context.WithCancel(context.Background())
	var done sync.WaitGroup
	done.Go(func() {
		for ctx.Err() == nil {
			if leave, ok := l.Enter(ctx, true); ok {
				time.Sleep(time.Duration(200+rand.IntN(600)) * time.Millisecond)
				leave()
			}
			time.Sleep(time.Duration(100+rand.IntN(250)) * time.Millisecond)
		}
	})
	return func() { cancel(); done.Wait() }
}

// counted are the names of facts of a form whose figure is a number that people enter.
func (c *campaign[V]) counted(f *review.Form) []string {
	w := c.world2()
	var out []string
	for _, x := range w.Engine.Sheet().AllFacts() {
		if x.Kind == sheet.Count && x.Is.IsZero() && x.Max == nil && w.Asks(f, x) {
			out = append(out, x.Name)
		}
	}
	return out
}

// TestNothingLostInTheStorm: three people fill in a form in real browsers while the program sends most of what they
// save away. Everything they typed is in the form in the end, and the page says meanwhile what waits.
func TestNothingLostInTheStorm(t *testing.T) {
	t.Parallel()
	c := newCampaign(t)
	f := c.forms()["quan-ly-thi-truong"]
	facts := c.counted(f)
	logins := []string{"chuyen-vien", "ban-chuyen-vien", "lanh-dao-quan-ly-thi-truong"}
	c.person("ban-chuyen-vien", "Bạn chuyên viên", identity.Officer, f.Unit)
	const each = 3
	if len(facts) < each*len(logins) {
		t.Fatal("too few figures in the sample", len(facts))
	}
	var tabs []*tab
	for i, login := range logins {
		b := c.chromium([]int64{1440, 360, 1440}[i], true)
		b.enterAs(login)
		b.open("/phieu/" + f.ID + "/nhap")
		b.until("the form", `!!document.querySelector("form[data-live]")`)
		tabs = append(tabs, b)
	}
	c.app.Site.Load = &web.Load{Saves: 1, Pages: 2, Queue: 1, Patience: 100 * time.Millisecond}
	stop := storm(c.app.Site.Load)
	want := map[string]string{}
	for n := range each {
		for i, b := range tabs {
			fact := facts[i*each+n]
			want[fact] = strconv.Itoa(1000 + 100*i + n)
			b.figure(fact, want[fact])
		}
	}
	for _, b := range tabs {
		for try := 0; ; try++ {
			waits := eval[int](b, `[...document.querySelectorAll('.cell [name^="f."]')].filter(
				(x) => document.getElementsByName("_was." + x.name)[0].value !== x.value).length`)
			if waits == 0 {
				break
			}
			if try > 900 {
				t.Fatalf("%d figures still wait: %s\n%s", waits, eval[string](b, `document.querySelector(".saved").innerText`), c.log)
			}
			time.Sleep(200 * time.Millisecond)
		}
	}
	stop()
	now := c.forms()["quan-ly-thi-truong"]
	for fact, value := range want {
		if x := now.Figure(fact, review.Reported); x == nil || x.Value != value {
			t.Errorf("%s: %q was typed, %+v is in the form", fact, value, x)
		}
	}
	if n := strings.Count(c.log.String(), "status=503"); n < 5 {
		t.Errorf("only %d requests were sent away: that is no test", n)
	}
	for _, b := range tabs {
		if said := b.complaints(); len(said) > 0 {
			t.Error(said)
		}
	}
}

// enterAs signs in without the form, which another test goes through.
func (b *tab) enterAs(login string) {
	b.t.Helper()
	secret := b.as(login).jar["phien"]
	b.open("/tro-giup")
	eval[bool](b, fmt.Sprintf(`(document.cookie = "phien=%s; path=/", true)`, secret))
}

// figure types a figure into its field and goes on.
func (b *tab) figure(fact, value string) {
	b.t.Helper()
	eval[bool](b, `(document.getElementsByName(`+strconv.Quote("f."+fact)+`)[0].focus(), true)`)
	b.do(chromedp.KeyEvent("a", chromedp.KeyModifiers(chromedp.ModifierCtrl)), chromedp.KeyEvent(value))
	b.key(kb.Enter)
}

// TestBusy: without script, what a form carried stands in the answer and is sent again with one press, once; a page
// opens again by itself; a script is told in a sentence; and what nobody may see again is not shown.
func TestBusy(t *testing.T) {
	t.Parallel()
	c := newCampaign(t)
	f := c.forms()["quan-ly-thi-truong"]
	fact := c.counted(f)[0]
	b, at := c.by("chuyen-vien"), "/phieu/"+f.ID
	was := c.figure("quan-ly-thi-truong", fact)
	load := &web.Load{Saves: 1, Pages: 1, Queue: 1, Patience: 20 * time.Millisecond}
	c.app.Site.Load = load
	saves, _ := load.Enter(t.Context(), true)
	pages, _ := load.Enter(t.Context(), false)
	typed := url.Values{"f." + fact: {"4321"}, "_was.f." + fact: {was}, "_request": {"một-lần"}}
	b.post(at+"/nhap", typed).want(503).says("main", "Nội dung vẫn ở đây")
	if b.last.Header.Get("Retry-After") == "" {
		t.Error("nobody says when to come again")
	}
	again := url.Values{}
	b.page().Find("main form input").Each(func(_ int, s *goquery.Selection) {
		again.Add(s.AttrOr("name", ""), s.AttrOr("value", ""))
	})
	if again.Encode() != typed.Encode() {
		t.Errorf("%s was sent, %s is on the page", typed.Encode(), again.Encode())
	}
	b.get(at).want(503).says("main", "tự mở lại")
	if b.last.Header.Get("Refresh") == "" || b.page().Find("nav").Length() > 0 {
		t.Error("the page does not open again by itself, or asks the database")
	}
	b.json(at+"/o", `{"Name":"f.`+fact+`","Value":"7","Was":""}`).want(503)
	if !strings.Contains(b.body, "quá nhiều việc") {
		t.Error(b.body)
	}
	w := c.browser()
	w.post("/dang-nhap", url.Values{"login": {"chuyen-vien"}, "password": {"bí mật của tôi"}}).want(503)
	if strings.Contains(w.body, "bí mật") {
		t.Error("a password is shown again")
	}
	b.head.Set("Sec-Fetch-Site", "cross-site") // what another site sent is not laid before the person to be sent by us
	b.post(at+"/nhap", typed).want(403)
	b.head.Del("Sec-Fetch-Site")
	saves()
	pages()
	for range 2 { // pressed twice, it is done once
		b.post(at+"/nhap", again).follow().want(200)
	}
	if got := c.figure("quan-ly-thi-truong", fact); got != "4321" {
		t.Errorf("%s is %q", fact, got)
	}
}
