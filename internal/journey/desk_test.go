package journey_test

import (
	"context"
	"fmt"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"testing"
	"time"

	"thidua/internal/sample"
	"thidua/internal/web"
)

func form(pairs ...string) url.Values {
	v := url.Values{}
	for i := 0; i < len(pairs); i += 2 {
		v.Add(pairs[i], pairs[i+1])
	}
	return v
}

// yearOf returns the address of the internal-affairs bloc in 2023.
func (w *world) yearOf(year string) string {
	w.t.Helper()
	years, err := w.app.Store.BlocYears(context.Background(), "")
	if err != nil {
		w.t.Fatal(err)
	}
	b, err := w.app.Store.BlocByCode(context.Background(), "noi-chinh")
	if err != nil {
		w.t.Fatal(err)
	}
	for _, y := range years {
		if y.Bloc == b.ID && year == time.Date(y.Year, 1, 1, 0, 0, 0, 0, time.UTC).Format("2006") {
			return "/nam/" + y.ID
		}
	}
	w.t.Fatal("no year ", year)
	return ""
}

// TestSignIn: a person signs in, sees the home page, signs out; a wrong password says no more than that; the secret of
// the session is a new one each time, and what was signed out is out.
func TestSignIn(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.browser()
	b.get("/").follow().says("h1", "Đăng nhập")
	b.fill(form("login", "thu-ky", "password", "sai hẳn rồi")).want(http.StatusForbidden).says(
		".band.bad", "Tên đăng nhập hoặc mật khẩu không đúng",
	)
	if v := b.page().Find(`[name="password"]`).AttrOr("value", ""); v != "" {
		t.Errorf("the password comes back: %q", v)
	}
	b.get("/tai-khoan").follow()
	b.fill(form("login", "Thu-Ky", "password", sample.Password))
	first := b.jar["phien"]
	b.follow().want(http.StatusOK).says("h1", "Tài khoản")
	b.post("/dang-xuat", nil).follow().says(".band.ok", "Đã đăng xuất")
	b.jar["phien"] = first
	if b.get("/tai-khoan"); b.last.StatusCode != http.StatusSeeOther {
		t.Errorf("a session that was signed out answers %d", b.last.StatusCode)
	}
	b.get("/dang-nhap").fill(form("login", "thu-ky", "password", sample.Password))
	if b.jar["phien"] == first || b.jar["phien"] == "" {
		t.Error("the session has the secret of the last one")
	}
	for _, to := range []string{
		"https://elsewhere.example/", "//elsewhere.example", `/\elsewhere.example`, "javascript:alert(1)",
	} {
		if got := web.Elsewhere(to); got != "/" {
			t.Errorf("%q leads to %q", to, got)
		}
	}
}

// TestIdle: the server decides when a session is over; asking how long is left keeps nothing alive; going on does, up
// to twelve hours.
func TestIdle(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.as("thu-ky")
	for range 29 {
		w.at.Move(time.Minute)
		b.get("/phien/con-lai").want(http.StatusOK)
	}
	w.at.Move(2 * time.Minute)
	if b.get("/phien/con-lai"); b.last.StatusCode == http.StatusOK {
		t.Error("polling kept the session alive")
	}
	b = w.as("thu-ky")
	for h := range 24 {
		w.at.Move(29 * time.Minute)
		if b.json("/phien/tiep-tuc", "{}"); b.last.StatusCode != http.StatusOK {
			t.Fatalf("after %d half hours the session is over although it was used", h)
		}
	}
	w.at.Move(29 * time.Minute)
	if b.json("/phien/tiep-tuc", "{}"); b.last.StatusCode != http.StatusUnauthorized {
		t.Errorf("after twelve hours the answer is %d", b.last.StatusCode)
	}
	admin := w.as("quan-tri")
	w.at.Move(16 * time.Minute)
	if admin.get("/"); admin.last.StatusCode != http.StatusSeeOther {
		t.Errorf("an administrator who was idle for 16 minutes gets %d", admin.last.StatusCode)
	}
}

// TestLateForm: a form that comes after the session ran out is kept as a draft of that person, and of nobody else.
func TestLateForm(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	path := w.yearOf("2023") + "/van-ban/them"
	b := w.as("thu-ky")
	b.get(path).want(http.StatusOK)
	w.at.Move(31 * time.Minute)
	b.head.Set("Referer", "http://example.com"+path)
	b.fill(form("title", "Kế hoạch gõ dở khi hết phiên", "number", "77/KH"))
	if to := b.last.Header.Get("Location"); !strings.HasPrefix(to, "/dang-nhap?tiep=") {
		t.Fatalf("goes to %q", to)
	}
	b.follow().fill(form("login", "thu-ky", "password", sample.Password)).follow().want(http.StatusOK)
	if got := b.page().Find("textarea[name=title]").Text(); got != "Kế hoạch gõ dở khi hết phiên" {
		t.Errorf("the form holds %q", got)
	}
	b.says(".band", "Đây là bản nháp của bạn")
	other := w.as("khoi-truong")
	if strings.Contains(other.get(path).want(http.StatusOK).body, "gõ dở") {
		t.Error("another person reads the draft")
	}
	b.fill(nil).follow().says("#van-ban", "Kế hoạch gõ dở khi hết phiên")
	if list, _ := w.app.Site.Drafts.List(context.Background(), "x"); len(list) != 0 {
		t.Error("a draft of nobody")
	}
	b.get("/toi").says("main", "Không có bản nháp nào")
}

// TestDraft: what a script sends two seconds after the typing stopped is there; a field that was typed elsewhere
// meanwhile is left alone and comes back; the same again is no conflict; a draft without script is saved by its button.
func TestDraft(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.as("thu-ky")
	save := func(value, seen string) string {
		return b.json(
			"/ban-nhap", `{"form":"/don-vi/them","fields":[{"name":"name","value":"`+value+`","seen":`+seen+`}]}`,
		).want(
			http.StatusOK,
		).body
	}
	if got := save("Sở Một", "0"); !strings.Contains(got, `"version":1`) || strings.Contains(got, `"conflict":true`) {
		t.Error(got)
	}
	if got := save("Sở Một", "0"); strings.Contains(got, `"conflict":true`) {
		t.Error("the same again is a conflict: ", got)
	}
	if got := save("Sở Hai", "0"); !strings.Contains(got, `"conflict":true`) || !strings.Contains(got, "Sở Một") {
		t.Error(got)
	}
	if got := save("Sở Hai", "1"); !strings.Contains(got, `"version":2`) {
		t.Error(got)
	}
	path := w.yearOf("2023") + "/chu-de"
	b.get(path).fill(form("theme", "Chủ đề đang nghĩ", "_do", "draft")).follow().says(".band.ok", "Đã lưu nháp")
	if got := b.page().Find("textarea[name=theme]").Text(); got != "Chủ đề đang nghĩ" {
		t.Errorf("the form holds %q", got)
	}
	b.get("/").says("main", "Bản nháp: Chủ đề, phương châm")
	for _, bad := range []string{
		`{`, `{"form":"","fields":[]}`,
		`{"form":"x","fields":[{"name":"a","value":"` + strings.Repeat("a", 20001) + `","seen":0}]}`, `{"unknown":1}`,
	} {
		if b.json("/ban-nhap", bad); b.last.StatusCode != http.StatusUnprocessableEntity {
			t.Errorf("%.40s: %d", bad, b.last.StatusCode)
		}
	}
}

// TestMerge: two people change one form. Fields that only one changed are put together; those both changed are shown to
// the second, who decides; nothing is overwritten unseen.
func TestMerge(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	path := w.yearOf("2023") + "/chu-de"
	one, two := w.as("thu-ky"), w.as("khoi-truong")
	one.get(path).want(http.StatusOK)
	two.get(path).want(http.StatusOK)
	one.fill(form("theme", "Chủ đề không có lý do")).want(http.StatusUnprocessableEntity).says(".err", "ý do")
	one.fill(form("theme", "Chủ đề của người thứ nhất", "why", "sửa lại")).follow().says(
		"main", "Chủ đề của người thứ nhất",
	)
	two.fill(form("motto", "Phương châm của người thứ hai", "why", "sửa lại")).want(http.StatusConflict).says(
		".band.wait", "ghép lại",
	)
	if got := two.page().Find("textarea[name=theme]").Text(); got != "Chủ đề của người thứ nhất" {
		t.Errorf("theme holds %q", got)
	}
	if got := two.page().Find("textarea[name=motto]").Text(); got != "Phương châm của người thứ hai" {
		t.Errorf("motto holds %q", got)
	}
	one.get(path).want(http.StatusOK)
	two.fill(form("why", "sửa lại")).follow()
	one.fill(form("motto", "Phương châm của người thứ nhất", "why", "sửa lại")).want(http.StatusConflict).says(
		".clash", "Phương châm của người thứ hai",
	)
	one.fill(form("why", "sửa lại")).follow().says("main", "Phương châm của người thứ nhất")
}

// TestMergeAfterRefusal: a form that was refused for something else still knows what it was filled in for, so that
// putting it right does not overwrite what somebody saved in between.
func TestMergeAfterRefusal(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	path := w.yearOf("2023") + "/chu-de"
	one, two := w.as("thu-ky"), w.as("khoi-truong")
	two.get(path).want(http.StatusOK)
	one.get(path).want(http.StatusOK)
	one.fill(form("theme", "Chủ đề lưu trước", "motto", "Phương châm lưu trước", "why", "sửa lại")).follow()
	for range 2 { // as often as it is refused
		two.fill(form("theme", "Chủ đề lưu sau", "why", strings.Repeat("dài ", 2000))).want(
			http.StatusUnprocessableEntity,
		).says(
			".err", "tối đa 1.000 ký tự",
		)
	}
	two.fill(form("why", "sửa lại")).want(http.StatusConflict).says(".clash", "Chủ đề lưu trước")
	if got := two.page().Find("textarea[name=motto]").Text(); got != "Phương châm lưu trước" {
		t.Errorf("the motto nobody else touched holds %q", got)
	}
	two.fill(form("why", "sửa lại")).follow().says("main", "Chủ đề lưu sau").says("main", "Phương châm lưu trước")
}

// TestDraftOfTouched: a draft holds what the person changed. What they left alone follows what others save meanwhile;
// what they changed and then put back stays as they put it.
func TestDraftOfTouched(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	path := w.yearOf("2023") + "/chu-de"
	one, two := w.as("thu-ky"), w.as("khoi-truong")
	two.get(path).want(http.StatusOK)
	before := two.page().Find("textarea[name=theme]").Text()
	two.fill(form("theme", "Chủ đề còn nháp", "_do", "draft")).follow().says(".band.ok", "Đã lưu nháp")
	one.get(path).fill(form("motto", "Phương châm lưu giữa chừng", "why", "sửa lại")).follow()
	two.get(path).want(http.StatusOK)
	for name, want := range map[string]string{"theme": "Chủ đề còn nháp", "motto": "Phương châm lưu giữa chừng"} {
		if got := two.page().Find("textarea[name=" + name + "]").Text(); got != want {
			t.Errorf("%s holds %q, want %q", name, got, want)
		}
	}
	two.fill(form("theme", before, "_do", "draft")).follow()
	if got := two.get(path).page().Find("textarea[name=theme]").Text(); got != before {
		t.Errorf("put back, the theme holds %q, want %q", got, before)
	}
}

// TestTwice: a form that is sent twice is done once, and answered alike.
func TestTwice(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.as("thuong-truc")
	b.get("/don-vi/them").want(http.StatusOK)
	page := b.body
	send := func() string {
		b.body = page
		b.fill(form("name", "Sở gửi hai lần", "code", "hai-lan", "opened", "1/7/2023"))
		b.want(http.StatusSeeOther)
		return b.last.Header.Get("Location")
	}
	if first, second := send(), send(); first != second {
		t.Errorf("%s and %s", first, second)
	}
	n := strings.Count(b.get("/don-vi?q=gui+hai+lan").want(http.StatusOK).body, "hai-lan")
	if n != 1 {
		t.Errorf("the unit is there %d times", n)
	}
}

// TestHeaders goes to a few pages and asks for the headers that hold everywhere, and for a refusal of what comes from
// elsewhere.
func TestHeaders(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.as("thu-ky")
	for _, path := range []string{"/", "/don-vi", "/khong-co", "/dang-nhap", "/tinh/x/app.css", "/healthz"} {
		b.get(path)
		for name, want := range map[string]string{
			"Content-Security-Policy": "default-src 'none'", "X-Content-Type-Options": "nosniff",
			"Referrer-Policy": "same-origin",
		} {
			if got := b.last.Header.Get(name); !strings.Contains(got, want) {
				t.Errorf("%s: %s is %q", path, name, got)
			}
		}
		if strings.Contains(b.body, "<script>") || strings.Contains(b.body, " style=") ||
			strings.Contains(b.body, " onclick=") {
			t.Errorf("%s has script or style in the page", path)
		}
	}
	for name, value := range map[string]string{"Sec-Fetch-Site": "cross-site", "Origin": "https://elsewhere.example"} {
		b.head.Set(name, value)
		if b.post("/dang-xuat", nil); b.last.StatusCode != http.StatusForbidden {
			t.Errorf("%s %s: %d", name, value, b.last.StatusCode)
		}
		b.head.Del(name)
	}
	if b.get("/toi"); b.last.StatusCode != http.StatusOK {
		t.Error("a request from elsewhere signed the person out")
	}
	for _, m := range []string{http.MethodPut, http.MethodDelete, http.MethodTrace, "BREW"} {
		if b.do(
			m, "/don-vi", "", "",
		); b.last.StatusCode != http.StatusMethodNotAllowed && b.last.StatusCode != http.StatusNotFound {
			t.Errorf("%s: %d", m, b.last.StatusCode)
		}
	}
}

// TestSlip: an account is handed out with a slip, its owner sets a password with the code, once; the level above resets
// it and the old sessions end.
func TestSlip(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.as("thu-ky")
	b.get("/tai-khoan/cap").fill(form("name", "Người Mới", "login", "nguoi-moi", "role", "officer")).want(http.StatusOK)
	code := strings.TrimSpace(b.page().Find(".slip .code").Text())
	if len(code) != 14 {
		t.Fatalf("the slip shows %q", code)
	}
	id, err := w.app.Store.AccountByLogin(context.Background(), "nguoi-moi")
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(b.get("/tai-khoan/"+id.ID).body, code) {
		t.Error("the code is shown a second time")
	}
	n := w.browser()
	n.get("/dat-mat-khau").fill(form("login", "nguoi-moi", "code", code, "password", "ngắn", "again", "ngắn")).want(
		http.StatusUnprocessableEntity,
	).says(
		".err", "Mật khẩu phải dài",
	)
	n.fill(form(
		"code", strings.ToLower(code), "password", "một câu thật dễ nhớ", "again", "một câu thật dễ nhớ",
	)).follow().says(
		".band.ok", "Đã đặt mật khẩu",
	)
	n.fill(form("login", "nguoi-moi", "password", "một câu thật dễ nhớ")).follow().says("h1", "Việc của tôi")
	again := w.browser()
	again.get("/dat-mat-khau").fill(form(
		"login", "nguoi-moi", "code", code, "password", "một câu khác nữa nhé", "again", "một câu khác nữa nhé",
	)).want(
		http.StatusForbidden,
	)
	b.post("/tai-khoan/"+id.ID+"/ma-moi", nil).want(http.StatusOK).says(".slip", "Mã chỉ hiện lần này")
	if n.get("/"); n.last.StatusCode != http.StatusSeeOther {
		t.Errorf("after the reset the old session answers %d", n.last.StatusCode)
	}
	w.at.Move(11 * time.Minute)
	if b.post("/tai-khoan/"+id.ID+"/ma-moi", nil); !strings.HasPrefix(b.last.Header.Get("Location"), "/xac-nhan") {
		t.Error("a dangerous act needs no fresh proof")
	}
}

// TestMetrics: the counters are for this machine alone, and name no person.
func TestMetrics(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.as("thu-ky")
	b.get("/don-vi").want(http.StatusOK)
	if b.get("/metrics"); b.last.StatusCode != http.StatusNotFound { // httptest comes from 192.0.2.1
		t.Errorf("another machine reads the counters: %d", b.last.StatusCode)
	}
	b.from = "127.0.0.1:9"
	b.get("/metrics").want(http.StatusOK)
	acts, err := w.app.Store.Size(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(b.body, `thidua_requests_total{route="GET /don-vi",status="200"} 1`) ||
		!strings.Contains(b.body, fmt.Sprintf("thidua_acts %d\n", acts)) {
		t.Errorf("the counters say:\n%.600s", b.body)
	}
	if strings.Contains(b.body, "thu-ky") || strings.Contains(b.body, "192.0.2.1") {
		t.Error("the counters name a person or an address")
	}
	b.head.Set("X-Forwarded-For", "10.0.0.1")
	if b.get("/metrics"); b.last.StatusCode != http.StatusNotFound {
		t.Errorf("through a proxy: %d", b.last.StatusCode)
	}
}

// TestProxy: behind a proxy only the proxies of the list may ask, and only for browsers that came to them over TLS.
func TestProxy(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.app.Site.Proxies = []netip.Prefix{netip.MustParsePrefix("10.1.0.0/16")}
	for _, c := range []struct {
		from, proto, forwarded string
		want                   int
	}{
		{"10.1.2.3:4000", "https", "192.0.2.9", http.StatusOK},
		{"10.1.2.3:4000", "http", "192.0.2.9", http.StatusForbidden},
		{"10.1.2.3:4000", "", "", http.StatusForbidden},
		{"10.2.0.1:4000", "https", "10.1.2.3", http.StatusForbidden},
		{"192.0.2.1:4000", "https", "127.0.0.1", http.StatusForbidden},
		{"127.0.0.1:4000", "", "", http.StatusOK},
		{"127.0.0.1:4000", "https", "192.0.2.9", http.StatusForbidden},
		{"[::ffff:10.1.2.3]:4000", "https", "192.0.2.9", http.StatusOK},
	} {
		b := w.browser()
		b.from = c.from
		for name, value := range map[string]string{"X-Forwarded-Proto": c.proto, "X-Forwarded-For": c.forwarded} {
			if value != "" {
				b.head.Set(name, value)
			}
		}
		if b.get("/dang-nhap"); b.last.StatusCode != c.want {
			t.Errorf("%+v: %d", c, b.last.StatusCode)
		}
	}
}

// TestFlashIsOurs: what the last act said comes from this program; a cookie of somebody else's says nothing.
func TestFlashIsOurs(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.as("thu-ky")
	b.jar["xong"] = "00.k=done.unit&a=Gọi+số+lạ"
	if strings.Contains(b.get("/").body, "số lạ") {
		t.Error("a forged cookie speaks")
	}
}
