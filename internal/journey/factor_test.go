package journey_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/pquerna/otp/totp"

	"thidua/internal/sample"
)

// authenticator is the app on somebody's phone.
type authenticator struct {
	w     *world
	key   string
	codes []string // for recovery
}

// shows returns what the phone shows. A new step has begun, as if the person had waited for it.
func (p *authenticator) shows() string {
	p.w.t.Helper()
	p.w.at.Move(30 * time.Second)
	code, err := totp.GenerateCode(p.key, p.w.at.Now())
	if err != nil {
		p.w.t.Fatal(err)
	}
	return code
}

// turnOn turns the second step on in a browser, as its owner does.
func turnOn(b *browser) *authenticator {
	b.w.t.Helper()
	b.get("/toi/xac-thuc-hai/bat").want(http.StatusOK)
	p := &authenticator{w: b.w, key: strings.ReplaceAll(b.page().Find(".key").Text(), " ", "")}
	b.fill(url.Values{"code": {p.shows()}}).want(http.StatusOK)
	for _, li := range b.page().Find("ol.codes li").EachIter() {
		p.codes = append(p.codes, li.Text())
	}
	if len(p.codes) != 10 {
		b.w.t.Fatalf("%d recovery codes: %s", len(p.codes), b.body)
	}
	return p
}

// password passes the first step.
func (b *browser) password(login, next string) *browser {
	b.w.t.Helper()
	return b.post("/dang-nhap?"+url.Values{"tiep": {next}}.Encode(), url.Values{
		"login":    {login},
		"password": {sample.Password},
	})
}

// signedIn says whether the browser is somebody's.
func (b *browser) signedIn() bool { return b.get("/toi").last.StatusCode == http.StatusOK }

// TestFactorOn turns the second step on: whoever should is told to, a wrong code shows the same key again, the key is
// nowhere in clear, and what was open elsewhere ends.
func TestFactorOn(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for _, login := range []string{"quan-tri", "thuong-truc", "tham-dinh"} {
		w.as(login).get("/").says("main", "Bật bước xác thực thứ hai")
	}
	if strings.Contains(w.as("chuyen-vien").get("/").body, "Bật bước xác thực thứ hai") {
		t.Error("an officer is pressed to turn it on")
	}
	b, elsewhere := w.as("tham-dinh"), w.as("tham-dinh")
	b.get("/toi").says("main", "Chưa bật")
	b.get("/toi/xac-thuc-hai/bat").want(http.StatusOK)
	key := b.page().Find(".key").Text()
	if !strings.HasPrefix(b.page().Find("img.qr").AttrOr("src", ""), "data:image/png;base64,") || len(key) != 39 {
		t.Errorf("key %q", key)
	}
	b.fill(url.Values{"code": {"000000"}}).want(http.StatusUnprocessableEntity).says(".err", "Mã không đúng")
	if again := b.page().Find(".key").Text(); again != key {
		t.Errorf("the phone has %s, the page now %s", key, again)
	}
	turnOn(b)
	if elsewhere.signedIn() || !b.signedIn() {
		t.Error("the wrong sessions ended")
	}
	b.says("main", "Đang bật")
	if strings.Contains(b.get("/").body, "Bật bước xác thực thứ hai") {
		t.Error("the list of the first days still asks")
	}
	b.get("/toi/xac-thuc-hai/bat").follow().says("main", "10 trên 10")
	secret := strings.ReplaceAll(key, " ", "")
	for _, name := range []string{"thidua.db", "thidua.db-wal"} {
		if data, err := os.ReadFile(filepath.Join(w.dir, name)); err == nil && strings.Contains(string(data), secret) {
			t.Errorf("%s holds the key in clear", name)
		}
	}
	if strings.Contains(w.log.String(), secret) {
		t.Error("the log of the server holds the key")
	}
	info, err := os.Stat(filepath.Join(w.dir, "khoa-bi-mat.txt"))
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("key file: %v, %v", info, err)
	}
}

// TestSecondStep signs in by page: between the steps nobody is signed in, the secret of the browser changes, and the
// way on is kept.
func TestSecondStep(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := turnOn(w.as("thu-ky"))
	b := w.browser()
	b.get("/dang-nhap/buoc-hai").follow().says("h1", "Đăng nhập")
	b.password("thu-ky", "/don-vi").want(http.StatusSeeOther)
	half := b.jar["phien"]
	if b.signedIn() {
		t.Fatal("a password alone signed in")
	}
	if b.json("/ban-nhap", `{"form":"/toi/ten","fields":[]}`).last.StatusCode != http.StatusUnauthorized {
		t.Error("a password alone may save drafts")
	}
	b.post("/toi/ten", url.Values{"_draft": {"/toi/ten"}, "name": {"kẻ khác"}}).want(http.StatusSeeOther)
	if d, err := w.app.Site.Drafts.List(context.Background(), accountID(w, "thu-ky")); err != nil || len(d) != 0 {
		t.Errorf("a late form of a password alone was kept: %v, %v", d, err)
	}
	b.get("/dang-nhap/buoc-hai?tiep=%2Fdon-vi").want(http.StatusOK).says("main", "Mã 6 số")
	b.fill(url.Values{"code": {"123456"}}).want(http.StatusForbidden).says("[role=alert]", "Mã không đúng")
	code := p.shows()
	b.fill(url.Values{"code": {code}}).want(http.StatusSeeOther)
	if to := b.last.Header.Get("Location"); to != "/don-vi" || b.jar["phien"] == half || !b.signedIn() {
		t.Errorf("on to %s", to)
	}
	other := w.browser()
	other.jar["phien"] = half
	if other.signedIn() || other.get("/dang-nhap/buoc-hai").last.StatusCode != http.StatusSeeOther {
		t.Error("the half session lives on")
	}
	other.password("thu-ky", "/").follow()
	other.fill(url.Values{"code": {code}}).want(http.StatusForbidden) // somebody looked over the shoulder
	w.at.Move(11 * time.Minute)
	other.fill(url.Values{"code": {p.shows()}}).follow().says("h1", "Đăng nhập") // too slow
	if other.signedIn() {
		t.Error("signed in after the time for it")
	}
}

func accountID(w *world, login string) string {
	w.t.Helper()
	a, err := w.app.Store.AccountByLogin(context.Background(), login)
	if err != nil {
		w.t.Fatal(err)
	}
	return a.ID
}

// TestRecoveryCode signs in without the phone, once for each code; the page says how many are left, and new ones end
// the old.
func TestRecoveryCode(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := turnOn(w.as("thu-ky"))
	b := w.browser()
	b.password("thu-ky", "/").follow()
	way, _ := b.page().Find(`main a[href*="bang="]`).Attr("href")
	b.get(way).want(http.StatusOK).says("label", "Mã dự phòng")
	b.fill(url.Values{"code": {strings.ToLower(p.codes[0])}}).follow().says("[role=status]", "còn 9 mã")
	again := w.browser()
	again.password("thu-ky", "/").follow()
	again.fill(url.Values{"code": {p.codes[0]}}).want(http.StatusForbidden)
	b.get("/toi/xac-thuc-hai").says("main", "9 trên 10")
	b.post("/toi/xac-thuc-hai/ma-moi", url.Values{}).want(http.StatusOK)
	fresh := b.page().Find("ol.codes li").First().Text()
	again.fill(url.Values{"code": {p.codes[1]}}).want(http.StatusForbidden)
	again.fill(url.Values{"code": {fresh}}).want(http.StatusSeeOther)
	if !again.signedIn() {
		t.Error("a new code does not work")
	}
	w.as("quan-tri").get("/nhat-ky").says(".story", "dùng một mã dự phòng").says(".story", "in mã dự phòng mới")
}

// TestSecondStepByScript signs in again on the sheet that covers a page: it asks for the code where one is needed.
func TestSecondStepByScript(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := turnOn(w.as("thu-ky"))
	b := w.browser()
	ask := func(code string) (status int, answer map[string]any) {
		t.Helper()
		b.json("/dang-nhap", fmt.Sprintf(`{"login":"thu-ky","password":%q,"code":%q}`, sample.Password, code))
		if err := json.Unmarshal([]byte(b.body), &answer); err != nil {
			t.Fatal(err, b.body)
		}
		return b.last.StatusCode, answer
	}
	for _, code := range []string{"", "000000"} {
		if status, answer := ask(
			code,
		); status != http.StatusForbidden || answer["more"] != true || answer["say"] == "" || b.signedIn() {
			t.Errorf("%q: %d %v", code, status, answer)
		}
	}
	if status, answer := ask(
		p.shows(),
	); status != http.StatusOK || answer["account"] != accountID(w, "thu-ky") || !b.signedIn() {
		t.Errorf("%d %v", status, answer)
	}
}

// TestProofAsksForBoth: before a dangerous act the code is asked too, and turning the second step off is one.
func TestProofAsksForBoth(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.as("thu-ky")
	p := turnOn(b)
	w.at.Move(11 * time.Minute)
	for _, path := range []string{"/toi/xac-thuc-hai/tat", "/toi/mat-khau"} {
		b.get(path).want(http.StatusSeeOther)
	}
	b.post("/toi/xac-thuc-hai/ma-moi", url.Values{}).want(http.StatusSeeOther)
	b.post("/toi/xac-thuc-hai/tat", url.Values{"password": {sample.Password}}).follow().says("h1", "Xác nhận là bạn")
	b.get("/toi/xac-thuc-hai/tat").follow()
	b.fill(url.Values{"password": {sample.Password}}).want(http.StatusUnprocessableEntity)
	b.fill(url.Values{"password": {sample.Password}, "code": {"000000"}}).want(http.StatusUnprocessableEntity)
	b.fill(url.Values{"password": {sample.Password}, "code": {p.shows()}}).follow().says("h1", "Tắt bước xác thực")
	b.fill(url.Values{"password": {"không phải mật khẩu này"}}).want(http.StatusUnprocessableEntity).says(
		".err", "không đúng",
	)
	b.fill(url.Values{"password": {sample.Password}}).follow().says("main", "Chưa bật")
	again := w.browser()
	if again.password("thu-ky", "/"); !again.signedIn() {
		t.Error("the second step is still asked for")
	}
	fresh := w.as("chuyen-vien")
	w.at.Move(11 * time.Minute)
	fresh.get("/toi/xac-thuc-hai/bat").follow().says("h1", "Xác nhận là bạn")
}

// TestGuessingCodes: whoever knows the password cannot try codes without end, nor begin a new count with it.
func TestGuessingCodes(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := turnOn(w.as("thu-ky"))
	for range 5 {
		b := w.browser()
		b.password("thu-ky", "/").follow()
		b.fill(url.Values{"code": {"000000"}}).want(http.StatusForbidden)
	}
	b := w.browser()
	b.password("thu-ky", "/").want(http.StatusForbidden).says("[role=alert]", "thử lại sau 1 phút")
	w.at.Move(31 * time.Second)
	b.password("thu-ky", "/").follow()
	b.fill(url.Values{"code": {p.shows()}}).want(http.StatusSeeOther)
	if !b.signedIn() {
		t.Error("the right code does not work after the wait")
	}
}

// TestResetTakesFactor: the level above resets an account whose owner lost the phone; the log says what was taken.
func TestResetTakesFactor(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	of := turnOn(w.as("thu-ky"))
	id := accountID(w, "thu-ky")
	admin := w.as("quan-tri")
	admin.get("/tai-khoan/"+id).want(http.StatusOK).says("dl", "Đang bật")
	admin.post("/tai-khoan/"+id+"/ma-moi", url.Values{}).want(http.StatusOK).says("dl", "Chưa bật")
	admin.says(".story", "bỏ cả bước xác thực thứ hai")
	code := admin.page().Find(".slip .code").Text()
	b := w.browser()
	b.post("/dat-mat-khau", url.Values{
		"login":    {"thu-ky"},
		"code":     {code},
		"password": {sample.Password},
		"again":    {sample.Password},
	}).want(
		http.StatusSeeOther,
	)
	if b.password("thu-ky", "/"); !b.signedIn() {
		t.Error("the account is not usable after the reset")
	}
	b.get("/toi/du-lieu.json").want(http.StatusOK)
	if !strings.Contains(b.body, `"bước_xác_thực_thứ_hai": false`) || strings.Contains(b.body, of.key) {
		t.Error("the export of one's data")
	}
}
