package journey_test

import (
	"crypto/ecdsa"
	"crypto/x509"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/descope/virtualwebauthn"
)

// device is somebody's device with passkeys on it.
type device struct {
	*browser
	base string // before the paths: the name and port that arrive
	site virtualwebauthn.RelyingParty
	auth virtualwebauthn.Authenticator
	cred virtualwebauthn.Credential
}

const local = "http://localhost" // browsers take it for as good as TLS

func newDevice(b *browser) *device {
	return &device{
		browser: b, base: local, site: virtualwebauthn.RelyingParty{ID: "localhost", Name: "Thi đua", Origin: local},
		auth: virtualwebauthn.NewAuthenticatorWithOptions(virtualwebauthn.AuthenticatorOptions{
			UserHandle: []byte{0},
		}), cred: newCredential(),
	}
}

// asked is what the server asks the device.
func (d *device) asked(path string) (options, ticket string) {
	d.w.t.Helper()
	d.json(d.base+path, "{}").want(http.StatusOK)
	var answer struct {
		Options json.RawMessage
		Ticket  string
	}
	if err := json.Unmarshal([]byte(d.body), &answer); err != nil {
		d.w.t.Fatal(err, d.body)
	}
	return string(answer.Options), answer.Ticket
}

func (d *device) answer(path, name, ticket, response string) *browser {
	d.w.t.Helper()
	body, err := json.Marshal(map[string]any{"ticket": ticket, "name": name, "response": json.RawMessage(response)})
	if err != nil {
		d.w.t.Fatal(err)
	}
	return d.json(d.base+path, string(body))
}

// make makes a key on the device.
func (d *device) make(name string) (status int) {
	d.w.t.Helper()
	asked, ticket := d.asked("/toi/xac-thuc-hai/khoa/hoi")
	o, err := virtualwebauthn.ParseAttestationOptions(asked)
	if err != nil {
		d.w.t.Fatal(err)
	}
	d.auth.Options.UserHandle = []byte(o.UserID)
	return d.answer(
		"/toi/xac-thuc-hai/khoa/xong", name, ticket, virtualwebauthn.CreateAttestationResponse(d.site, d.auth, d.cred, *o),
	).last.StatusCode
}

// sign signs what the server asks.
func (d *device) sign() (ticket, response string) {
	d.w.t.Helper()
	asked, ticket := d.asked("/dang-nhap/khoa/hoi")
	o, err := virtualwebauthn.ParseAssertionOptions(asked)
	if err != nil {
		d.w.t.Fatal(err)
	}
	d.cred.Counter++
	return ticket, virtualwebauthn.CreateAssertionResponse(d.site, d.auth, d.cred, *o)
}

func (d *device) signIn() (status int) {
	d.w.t.Helper()
	ticket, response := d.sign()
	return d.answer("/dang-nhap/khoa/xong?tiep=%2Fdon-vi", "", ticket, response).last.StatusCode
}

// TestPasskey adds a key with a name, signs in with it past both steps, sees when it was used, and removes it.
func TestPasskey(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.as("thu-ky")
	turnOn(b)
	mine := newDevice(b)
	mine.get(local+"/toi/xac-thuc-hai").want(http.StatusOK).says("main", "Chưa có khóa nào")
	mine.get(local+"/toi/xac-thuc-hai/khoa").want(http.StatusOK).says("h1", "Thêm khóa truy cập")
	if mine.make("") != http.StatusUnprocessableEntity || mine.make("Máy bàn cơ quan") != http.StatusOK ||
		mine.make("Lần nữa") != http.StatusConflict {
		t.Fatal(mine.body)
	}
	mine.get(local+"/toi/xac-thuc-hai").says("[role=status]", "Đã thêm khóa truy cập «Máy bàn cơ quan»").says(
		".list", "chưa dùng",
	)
	away := *mine
	away.browser = w.browser()
	if status := away.signIn(); status != http.StatusOK || !strings.Contains(away.body, `"/don-vi"`) || !away.signedIn() {
		t.Fatalf("%d %s", status, away.body)
	}
	away.get("/toi/xac-thuc-hai").says(".list", "dùng lần cuối")
	w.at.Move(11 * time.Minute)
	if mine.json(local+"/toi/xac-thuc-hai/khoa/hoi", "{}").last.StatusCode != http.StatusForbidden {
		t.Error("a key is added without a fresh proof")
	}
	drop := away.page().Find(`form[action$="/bo"]`).AttrOr("action", "")
	away.post(drop, url.Values{}).follow().says("h1", "Xác nhận là bạn")
	if status := away.signIn(); status != http.StatusOK { // a passkey is a proof too
		t.Fatal(status, away.body)
	}
	away.post(drop, url.Values{}).follow().says("main", "Chưa có khóa nào")
	if status := away.signIn(); status != http.StatusForbidden {
		t.Errorf("a removed key signs in: %d", status)
	}
	w.as("quan-tri").get("/nhat-ky").says(".story", "thêm khóa truy cập").says(".story", "bỏ khóa truy cập")
}

// TestForgedPasskey: whatever is not the right key, of this site, checked by its owner, asked now and answered once,
// signs nobody in.
func TestForgedPasskey(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	mine := newDevice(w.as("thu-ky"))
	if status := mine.make("Máy bàn"); status != http.StatusOK {
		t.Fatal(status, mine.body)
	}
	id := string(mine.auth.Options.UserHandle)
	fresh := func(change func(d *device)) *device {
		d := *mine
		d.browser = w.browser()
		change(&d)
		return &d
	}
	for name, change := range map[string]func(d *device){
		"another key":         func(d *device) { d.cred.Key = newCredential().Key },
		"an unknown key":      func(d *device) { d.cred = newCredential() },
		"a forged site":       func(d *device) { d.site.Origin = "http://localhost.evil.example" },
		"a key of elsewhere":  func(d *device) { d.site.ID = "evil.example" },
		"owner not checked":   func(d *device) { d.auth.Options.UserNotVerified = true },
		"nobody there":        func(d *device) { d.auth.Options.UserNotPresent = true },
		"another account":     func(d *device) { d.auth.Options.UserHandle = []byte(accountID(w, "quan-tri")) },
		"an unknown account":  func(d *device) { d.auth.Options.UserHandle = []byte("không có") },
		"no account":          func(d *device) { d.auth.Options.UserHandle = nil },
		"another kind of key": func(d *device) { d.auth.Options.BackupEligible = true },
	} {
		d := fresh(change)
		if status := d.signIn(); status != http.StatusForbidden || d.signedIn() {
			t.Errorf("%s: %d %s", name, status, d.body)
		}
	}
	d := fresh(func(*device) {})
	ticket, response := d.sign()
	w.at.Move(6 * time.Minute)
	if d.answer("/dang-nhap/khoa/xong", "", ticket, response).last.StatusCode != http.StatusForbidden {
		t.Error("an answer that came too late signed in")
	}
	ticket, response = d.sign()
	other, _ := d.sign()
	if d.answer("/dang-nhap/khoa/xong", "", other, response).last.StatusCode != http.StatusForbidden {
		t.Error("the answer to another question signed in")
	}
	if d.answer("/dang-nhap/khoa/xong", "", ticket, response).last.StatusCode != http.StatusOK {
		t.Error("the right answer does not sign in: ", d.body)
	}
	thief := w.browser()
	if (&device{browser: thief, base: local}).answer(
		"/dang-nhap/khoa/xong", "", ticket, response,
	).last.StatusCode != http.StatusForbidden {
		t.Error("an answer worked twice")
	}
	copied := fresh(func(d *device) { d.cred.Counter = 0 }) // a copy of the device counts from where it was copied
	if status := copied.signIn(); status != http.StatusForbidden {
		t.Errorf("a copied key signs in: %d", status)
	}
	stranger := newDevice(w.as("chuyen-vien"))
	ticket, response = stranger.sign()
	if d.answer("/toi/xac-thuc-hai/khoa/xong", "x", ticket, response).last.StatusCode != http.StatusForbidden {
		t.Error("a ticket to sign in adds a key")
	}
	admin := w.as("quan-tri")
	admin.post("/tai-khoan/"+id+"/khoa", url.Values{}).want(http.StatusSeeOther)
	mine.cred.Counter = 100
	if status := mine.signIn(); status != http.StatusForbidden {
		t.Errorf("a closed account signs in: %d", status)
	}
	admin.post("/tai-khoan/"+id+"/mo", url.Values{}).want(http.StatusSeeOther)
	admin.post("/tai-khoan/"+id+"/ma-moi", url.Values{}).want(http.StatusOK)
	if status := mine.signIn(); status != http.StatusForbidden {
		t.Errorf("a key signs in after a reset: %d", status)
	}
}

// TestNoPasskeysHere: where browsers allow none, none are offered.
func TestNoPasskeysHere(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for _, at := range []string{"http://127.0.0.1", "http://[::1]", "http://thidua.example.vn"} {
		b := w.browser()
		if b.get(at + "/dang-nhap").want(http.StatusOK); strings.Contains(b.body, "passkey.js") {
			t.Errorf("%s offers passkeys", at)
		}
		b.json(at+"/dang-nhap/khoa/hoi", "{}").want(http.StatusNotFound)
		w.as("thu-ky").get(at+"/toi/xac-thuc-hai").says("main", "chỉ dùng được khi trang chạy qua HTTPS")
	}
}

// newCredential is a key of a device. The library writes a coordinate that begins with a zero byte without it, which no
// site may take: one key in 128 is such, and is not used.
func newCredential() virtualwebauthn.Credential {
	for {
		c := virtualwebauthn.NewCredential(virtualwebauthn.KeyTypeEC2)
		key, err := x509.ParsePKCS8PrivateKey(c.Key.Data)
		if err != nil {
			panic(err) // the library wrote it
		}
		if k, is := key.(*ecdsa.PrivateKey); is {
			point, err := k.PublicKey.Bytes() // 4, and both coordinates in full
			if err == nil && point[1] != 0 && point[33] != 0 {
				return c
			}
		}
	}
}
