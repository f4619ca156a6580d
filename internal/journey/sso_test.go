package journey_test

import (
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"thidua/internal/audit"
	"thidua/internal/identity"
)

// ssoWorld is the program with a provider.
func ssoWorld(t *testing.T) (*world, *provider) {
	t.Helper()
	p := newProvider(t)
	w := newWorld(t, withSSO(p.URL))
	p.now = w.at.Now
	return w, p
}

// leaves goes to the provider and returns the address there.
func (b *browser) leaves(path string) string {
	b.w.t.Helper()
	b.get(path).want(http.StatusSeeOther)
	return b.last.Header.Get("Location")
}

// link links an account without going there.
func (w *world) link(login, issuer, subject string) *identity.Account {
	w.t.Helper()
	a, err := w.app.Store.AccountByLogin(context.Background(), login)
	if err == nil {
		err = w.app.Services.IDs.SetLink(context.Background(), audit.By{}, a.ID, issuer, subject)
	}
	if err != nil {
		w.t.Fatal(err)
	}
	return a
}

// TestSSO links an account by its owner, who then signs in with it, goes on where they wanted to, and takes the link
// away again.
func TestSSO(t *testing.T) {
	w, p := ssoWorld(t)
	owner := w.as("thu-ky")
	owner.get("/toi").want(http.StatusOK).says("main", "Đăng nhập một lần")
	owner.get("/toi/dang-nhap-mot-lan").says("main", "Chưa gắn")
	address := owner.leaves("/toi/dang-nhap-mot-lan/gan")
	if !strings.Contains(address, "prompt=login") {
		t.Errorf("whoever signed in there last would be linked: %s", address)
	}
	owner.get(p.agrees(address, "số-7")).follow().says("main", "Đã gắn").says("main", "số-7")
	if owner.get("/").want(http.StatusOK); strings.Contains(owner.body, "cấp trên đã gắn") {
		t.Error("the owner is told of what they did")
	}
	owner.get("/toi/du-lieu.json")
	if !strings.Contains(owner.body, "số-7") {
		t.Errorf("the owner's data does not hold the link: %s", owner.body)
	}
	b := w.browser()
	b.get("/dang-nhap?tiep=/toi").says("main", "Đăng nhập bằng tài khoản Tiền Giang")
	b.get(p.agrees(b.leaves(b.page().Find(`a[href^="/dang-nhap/mot-lan"]`).AttrOr("href", "")), "số-7"))
	if b.follow().want(http.StatusOK); b.at != "GET /toi" {
		t.Errorf("went on to %s", b.at)
	}
	if _, left := b.jar["mot-lan"]; left {
		t.Error("what the browser was lent is still there")
	}
	b.get("/dang-nhap/mot-lan?tiep=/don-vi").want(http.StatusSeeOther)
	if to := b.last.Header.Get("Location"); to != "/don-vi" {
		t.Errorf("somebody who is signed in was sent to %s", to)
	}
	owner.post("/toi/dang-nhap-mot-lan/bo", url.Values{"_request": {"x"}}).follow().says("main", "Chưa gắn")
	other := w.browser()
	other.get(p.agrees(other.leaves("/dang-nhap/mot-lan"), "số-7")).want(http.StatusForbidden).says(
		"main", "chưa gắn với tài khoản nào",
	).says(
		"main", "số-7",
	)
	if w.as("quan-tri").get("/nhat-ky").says("main", "gắn tài khoản với đăng nhập một lần").says(
		"main", "bỏ gắn",
	); other.signedIn() {
		t.Error("somebody without an account is signed in")
	}
}

// TestSSOByTheLevelAbove: the level above enters the identity, after proving who they are; nobody is matched by mail.
func TestSSOByTheLevelAbove(t *testing.T) {
	w, p := ssoWorld(t)
	a, err := w.app.Store.AccountByLogin(context.Background(), "thu-ky")
	if err != nil {
		t.Fatal(err)
	}
	page := "/tai-khoan/" + a.ID + "/mot-lan"
	admin := w.as("quan-tri")
	admin.get("/tai-khoan/"+a.ID).says("body", "Đăng nhập một lần")
	admin.get(page).want(http.StatusOK)
	admin.fill(url.Values{"subject": {" số-9 "}}).follow().says("main", "gắn tài khoản với đăng nhập một lần")
	b := w.browser()
	b.get(p.agrees(b.leaves("/dang-nhap/mot-lan"), "số-9")).follow().want(http.StatusOK).says(
		"body", "cấp trên đã gắn tài khoản của bạn với định danh «số-9»",
	)
	same := w.browser() // the provider says the same mail of everybody
	same.get(p.agrees(same.leaves("/dang-nhap/mot-lan"), "số-10")).want(http.StatusForbidden)
	admin.get(page).fill(url.Values{"subject": {"số-11"}}).want(http.StatusSeeOther)
	other, err := w.app.Store.AccountByLogin(context.Background(), "lanh-dao-tu-phap")
	if err != nil {
		t.Fatal(err)
	}
	admin.get("/tai-khoan/"+other.ID+"/mot-lan").fill(url.Values{"subject": {"số-11"}}).want(http.StatusConflict).says(
		"main", "đã gắn với một tài khoản",
	)
	admin.get(page).fill(url.Values{"subject": {""}}).want(http.StatusSeeOther)
	w.as("thu-ky").get(page).want(http.StatusForbidden)
	w.at.Move(11 * time.Minute)
	if admin.get(page).want(http.StatusSeeOther); !strings.HasPrefix(admin.last.Header.Get("Location"), "/xac-nhan") {
		t.Error("an old sign-in is proof enough")
	}
}

// TestSSOSecondStep: our own second step is asked for, unless the provider says that it asked for more than one proof.
func TestSSOSecondStep(t *testing.T) {
	w, p := ssoWorld(t)
	phone := turnOn(w.as("thu-ky"))
	w.link("thu-ky", p.URL, "1")
	for _, x := range []struct {
		claims map[string]any
		asked  bool
	}{
		{map[string]any{}, true},
		{map[string]any{"amr": []string{"pwd"}, "acr": "1"}, true},
		{map[string]any{"amr": []string{"pwd", "otp", "mfa"}}, false},
		{map[string]any{"acr": "phr"}, false},
	} {
		p.claims = x.claims
		b := w.browser()
		b.get(p.agrees(b.leaves("/dang-nhap/mot-lan?tiep=/toi"), "1")).follow().want(http.StatusOK)
		if asked := strings.HasPrefix(b.at, "GET /dang-nhap/buoc-hai"); asked != x.asked {
			t.Errorf("%v: asked %t at %s", x.claims, asked, b.at)
		}
		if !x.asked {
			continue
		}
		if b2 := *b; b2.signedIn() {
			t.Errorf("%v: signed in before the second step", x.claims)
		}
		b.get("/dang-nhap/buoc-hai?tiep=/toi").fill(url.Values{"code": {phone.shows()}}).follow().want(http.StatusOK)
	}
}

// TestSSOForged: no answer that is wrong signs anybody in, each for its own reason, and what was lent is taken back.
func TestSSOForged(t *testing.T) {
	strange, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	for name, x := range map[string]struct {
		wrong func(w *world, p *provider)
		back  func(p *provider, address string) string
		cause string
	}{
		"nonce":    {wrong: func(_ *world, p *provider) { p.claims["nonce"] = "khác" }, cause: "another nonce"},
		"no nonce": {wrong: func(_ *world, p *provider) { p.claims["nonce"] = "" }, cause: "another nonce"},
		"audience": {wrong: func(_ *world, p *provider) { p.claims["aud"] = "phan-mem-khac" }, cause: "expected audience"},
		"party":    {wrong: func(_ *world, p *provider) { p.claims["azp"] = "phan-mem-khac" }, cause: "another party"},
		"audiences": {
			wrong: func(_ *world, p *provider) { p.claims["aud"] = []string{clientID, "phan-mem-khac"} },
			cause: "another party",
		},
		"expired": {
			wrong: func(w *world, p *provider) { p.claims["exp"] = w.at.Now().Add(-time.Second).Unix() }, cause: "expired",
		},
		"no expiry": {wrong: func(_ *world, p *provider) { p.claims["exp"] = nil }, cause: "expired"},
		"issuer": {
			wrong: func(_ *world, p *provider) { p.claims["iss"] = "https://ke-khac.example.org" }, cause: "different provider",
		},
		"no subject": {wrong: func(_ *world, p *provider) { p.claims["sub"] = "" }, cause: "no subject"},
		"strange key": {wrong: func(_ *world, p *provider) {
			p.sign = func(h, b map[string]any) string { return signed(strange, h, b) }
		}, cause: "signature"},
		"alg none":  {wrong: func(_ *world, p *provider) { p.sign = unsigned }, cause: "malformed jwt"},
		"alg HS256": {wrong: func(_ *world, p *provider) { p.sign = symmetric }, cause: "malformed jwt"},
		"no token": {
			wrong: func(_ *world, p *provider) { p.sign = func(_, _ map[string]any) string { return "" } },
			cause: "malformed jwt",
		},
		"code": {wrong: func(_ *world, p *provider) { clear(p.codes) }, cause: "invalid_grant"},
		"state": {back: func(p *provider, a string) string {
			return changed(p.agrees(a, "1"), "state", "khác")
		}, cause: "another state"},
		"no state": {
			back: func(p *provider, a string) string { return changed(p.agrees(a, "1"), "state", "") }, cause: "another state",
		},
		"other issuer": {
			back:  func(p *provider, a string) string { return changed(p.agrees(a, "1"), "iss", "https://x.example") },
			cause: "another issuer",
		},
		"declined": {
			back:  func(p *provider, a string) string { return changed(p.agrees(a, "1"), "error", "access_denied") },
			cause: "declined",
		},
	} {
		t.Run(name, func(t *testing.T) {
			w, p := ssoWorld(t)
			w.link("thu-ky", p.URL, "1")
			b := w.browser()
			address := b.leaves("/dang-nhap/mot-lan?tiep=/toi")
			back := ""
			if x.back != nil {
				back = x.back(p, address)
			} else {
				back = p.agrees(address, "1")
				x.wrong(w, p)
			}
			b.get(back).want(http.StatusForbidden)
			if !strings.Contains(w.log.String(), x.cause) {
				t.Errorf("refused for another reason: %s", w.log)
			}
			if _, lent := b.jar["mot-lan"]; lent || b.signedIn() {
				t.Error("signed in, or still holding what was lent")
			}
		})
	}
}

func unsigned(head, body map[string]any) string {
	head["alg"] = "none"
	return part(head) + "." + part(body) + "."
}

// symmetric signs with what everybody can read, in the hope that it is taken for the key of a symmetric signature.
func symmetric(_, body map[string]any) string {
	text := part(map[string]any{"alg": "HS256"}) + "." + part(body)
	mac := hmac.New(sha256.New, []byte(clientSecret))
	mac.Write([]byte(text))
	return text + "." + b64(mac.Sum(nil))
}

func changed(address, name, value string) string {
	u, err := url.Parse(address)
	if err != nil {
		panic(err)
	}
	q := u.Query()
	q.Set(name, value)
	u.RawQuery = q.Encode()
	return u.String()
}

// TestSSOOnce: an answer is good once, in the browser that asked, in time, and for what it was asked for.
func TestSSOOnce(t *testing.T) {
	w, p := ssoWorld(t)
	w.link("thu-ky", p.URL, "1")
	b := w.browser()
	back := p.agrees(b.leaves("/dang-nhap/mot-lan"), "1")
	thief := w.browser() // has seen the address, not the cookie
	thief.get(back).want(http.StatusForbidden)
	ticket := b.jar["mot-lan"]
	b.get(back).want(http.StatusSeeOther)
	thief.jar["mot-lan"] = ticket // has both, too late
	thief.get(back).want(http.StatusForbidden)
	p.codes["mới"] = grant{"1", url.Values{}}
	thief.jar["mot-lan"] = ticket
	thief.get(changed(back, "code", "mới")).want(http.StatusForbidden)
	if thief.signedIn() {
		t.Error("a replayed answer signs in")
	}
	late := w.browser()
	back = p.agrees(late.leaves("/dang-nhap/mot-lan"), "1")
	w.at.Move(11 * time.Minute)
	late.get(back).want(http.StatusForbidden)

	owner := w.as("lanh-dao-tu-phap") // a link that was begun by one account ends in another's session
	back = p.agrees(owner.leaves("/toi/dang-nhap-mot-lan/gan"), "2")
	other := w.as("quan-tri")
	other.jar["mot-lan"] = owner.jar["mot-lan"]
	other.get(back).want(http.StatusForbidden)
	if links, err := w.app.Store.LinkOf(context.Background(), p.URL, "2"); err == nil {
		t.Errorf("linked: %+v", links)
	}
}

// TestSSOClosed: a closed account stays out, and an identity of another provider is another identity.
func TestSSOClosed(t *testing.T) {
	w, p := ssoWorld(t)
	a := w.link("thu-ky", p.URL, "1")
	w.link("lanh-dao-tu-phap", "https://ke-khac.example.org", "2")
	if err := w.app.Services.IDs.Disable(context.Background(), audit.By{}, a.ID, true); err != nil {
		t.Fatal(err)
	}
	b := w.browser()
	b.get(p.agrees(b.leaves("/dang-nhap/mot-lan"), "1")).want(http.StatusForbidden).says("main", "đã bị khóa")
	b.get(p.agrees(b.leaves("/dang-nhap/mot-lan"), "2")).want(http.StatusForbidden).says("main", "chưa gắn")
	if b.signedIn() {
		t.Error("a closed account is signed in")
	}
}

// TestSSODown: where the provider is down, the page says so and passwords work; when it is back, so is single sign-on,
// without a restart.
func TestSSODown(t *testing.T) {
	w, p := ssoWorld(t)
	w.link("thu-ky", p.URL, "1")
	p.down = true
	b := w.browser()
	b.get("/dang-nhap").want(http.StatusOK)
	b.get("/dang-nhap/mot-lan?tiep=/toi").want(http.StatusBadGateway).says("main", "Chưa kết nối được")
	b.fill(url.Values{
		"login":    {"thu-ky"},
		"password": {b.page().Find(`[type="hidden"][name="password"]`).AttrOr("value", "")},
	}).follow().want(
		http.StatusOK,
	)
	p.down = false
	c := w.browser()
	back := p.agrees(c.leaves("/dang-nhap/mot-lan"), "1")
	p.down = true
	c.get(back).want(http.StatusBadGateway).says("main", "Chưa kết nối được")
	p.down = false
	c.get(p.agrees(c.leaves("/dang-nhap/mot-lan"), "1")).follow().want(http.StatusOK)
}

// TestSSONotHere: a site without a provider has no trace of it.
func TestSSONotHere(t *testing.T) {
	t.Parallel()
	b := newWorld(t).as("quan-tri")
	for _, path := range []string{"/dang-nhap/mot-lan", "/dang-nhap/mot-lan/ve", "/toi/dang-nhap-mot-lan"} {
		b.get(path).want(http.StatusNotFound)
	}
	if b.get("/toi").want(http.StatusOK); strings.Contains(b.body, "mot-lan") {
		t.Error("the page of the account offers it")
	}
}
