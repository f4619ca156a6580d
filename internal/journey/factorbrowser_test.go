package journey_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/webauthn"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// TestFactorJourney goes the way of the second step in a real browser, by keyboard, at both widths and under axe: turn
// it on, sign in in two steps, come back after a pause, sign in without the phone, turn it off.
func TestFactorJourney(t *testing.T) {
	axe, err := os.ReadFile("testdata/axe/axe.min.js")
	if err != nil {
		t.Fatal(err)
	}
	for _, width := range widths {
		t.Run(fmt.Sprint(width), func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			b := &factorTab{tab: w.chromium(width, true), width: width, axe: string(axe)}
			p := b.turnOn()
			b.twoSteps(p)
			b.cover(p)
			b.noPhone(p)
			b.turnOff()
			if list := b.complaints(); len(list) > 0 {
				t.Errorf("the pages complained: %q", list)
			}
		})
	}
}

type factorTab struct {
	*tab
	width int64
	axe   string
	n     int
}

// check holds the page that is open against axe, and that it is no wider than the window. THIDUA_SHOTS names a folder
// for pictures.
func (b *factorTab) check(name string) {
	b.t.Helper()
	eval[bool](b.tab, b.axe+"; true")
	found, err := chromedp.Run(b.ctx, chromedp.Evaluate[[]string](axeRun, chromedp.EvalAwaitPromise))
	if err != nil || len(found) > 0 {
		b.t.Errorf("%s at %d: %v %v", name, b.width, found, err)
	}
	if eval[bool](b.tab, `document.documentElement.scrollWidth > innerWidth`) {
		b.t.Errorf("%s is wider than %d", name, b.width)
	}
	dir := os.Getenv("THIDUA_SHOTS")
	if dir == "" {
		return
	}
	picture, err := chromedp.Run(b.ctx, chromedp.FullScreenshot(100))
	b.n++
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, fmt.Sprintf("%d-%02d-%s.png", b.width, b.n, name)), picture, 0o644)
	}
	if err != nil {
		b.t.Error(err)
	}
}

func (b *factorTab) turnOn() *authenticator {
	b.t.Helper()
	b.signIn("tham-dinh")
	b.check("home")
	b.enter("Bật bước xác thực thứ hai cho tài khoản của mình")
	b.at("Bước xác thực thứ hai")
	b.check("off")
	b.enter("Bật bước xác thực thứ hai")
	b.at("Bật bước xác thực thứ hai")
	b.check("key")
	p := &authenticator{
		w: b.world, key: strings.ReplaceAll(eval[string](b.tab, `document.querySelector(".key").innerText`), " ", ""),
	}
	b.typeInto("Mã 6 số", "000000")
	b.key(kb.Enter)
	b.sees("Mã không đúng")
	b.check("wrong")
	b.typeInto("Mã 6 số", p.shows())
	b.key(kb.Enter)
	b.at("Mã dự phòng")
	b.check("codes")
	p.codes = strings.Fields(eval[string](
		b.tab, `[...document.querySelectorAll("ol.codes li")].map((x) => x.innerText).join(" ")`,
	))
	b.enter("Tôi đã cất mã")
	b.at("Bước xác thực thứ hai")
	b.check("on")
	b.open("/toi")
	b.check("me")
	b.signOut()
	return p
}

func (b *factorTab) firstStep() {
	b.t.Helper()
	b.open("/dang-nhap?tiep=%2Ftoi%2Ften")
	b.at("Đăng nhập")
	b.typeInto("Tên đăng nhập", "tham-dinh")
	b.typeInto("Mật khẩu", samplePassword)
	b.key(kb.Enter)
	b.at("Bước xác thực thứ hai")
}

func (b *factorTab) twoSteps(p *authenticator) {
	b.t.Helper()
	b.firstStep()
	b.check("second")
	b.typeInto("Mã 6 số", p.shows())
	b.key(kb.Enter)
	b.at("Sửa họ tên")
}

// cover comes back after a pause: the sheet asks for the code as soon as it knows that one is needed, and what was
// typed is there.
func (b *factorTab) cover(p *authenticator) {
	b.t.Helper()
	b.typeInto("Họ và tên", "Ngô Văn Thẩm Định Một")
	b.pass(31 * time.Minute)
	b.until("the page is covered", `!!document.querySelector(".cover")`)
	b.typeInto("Mật khẩu", samplePassword)
	b.key(kb.Enter)
	b.until(
		"it asks for the code",
		`!document.querySelector(".cover [data-code]").hidden && document.activeElement.name === "code"`,
	)
	b.check("cover")
	b.typeInto("Mã 6 số", p.shows())
	b.key(kb.Enter)
	b.until(
		"the page is back",
		`!document.querySelector(".cover") && document.querySelector("[name=name]").value === "Ngô Văn Thẩm Định Một"`,
	)
	b.until("what was typed is saved", `document.querySelector(".saved").innerText.startsWith("Đã giữ nháp")`)
	b.signOut()
}

func (b *factorTab) noPhone(p *authenticator) {
	b.t.Helper()
	b.firstStep()
	b.enter("Không có điện thoại bên mình? Dùng mã dự phòng")
	b.sees("mỗi mã dùng một lần")
	b.check("recovery")
	b.typeInto("Mã dự phòng", p.codes[0])
	b.key(kb.Enter)
	b.sees("còn 9 mã")
	b.pass(11 * time.Minute)
	b.open("/toi/xac-thuc-hai/tat")
	b.at("Xác nhận là bạn")
	b.check("proof")
	b.typeInto("Mật khẩu", samplePassword)
	b.typeInto("Mã 6 số", p.codes[1])
	b.key(kb.Enter)
	b.at("Tắt bước xác thực thứ hai")
}

func (b *factorTab) turnOff() {
	b.t.Helper()
	b.check("turnoff")
	b.typeInto("Mật khẩu hiện tại", samplePassword)
	b.key(kb.Enter)
	b.sees("Đã tắt bước xác thực thứ hai")
}

// TestPasskeyJourney adds a passkey in a real browser with a device of its own, signs in with it, and is told where the
// device refuses.
func TestPasskeyJourney(t *testing.T) {
	axe, err := os.ReadFile("testdata/axe/axe.min.js")
	if err != nil {
		t.Fatal(err)
	}
	for _, width := range widths {
		t.Run(fmt.Sprint(width), func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			b := &factorTab{tab: w.chromium(width, true), width: width, axe: string(axe), n: 20}
			b.base = strings.Replace(b.base, "127.0.0.1", "localhost", 1)
			device := b.plugIn()
			b.signIn("thu-ky")
			b.open("/toi/xac-thuc-hai")
			b.enter("Thêm khóa truy cập")
			b.at("Thêm khóa truy cập")
			b.check("passkey")
			b.typeInto("Tên để bạn nhận ra", "Máy bàn")
			b.key(kb.Enter)
			b.sees("Đã thêm khóa truy cập «Máy bàn»")
			b.check("passkeys")
			b.enter("Thêm khóa truy cập")
			b.at("Thêm khóa truy cập")
			b.typeInto("Tên để bạn nhận ra", "Lần nữa")
			b.key(kb.Enter)
			b.sees("Máy này đã có khóa của bạn")
			b.signOut()
			b.open("/dang-nhap?tiep=%2Fdon-vi")
			b.verified(device, false)
			b.enter("Đăng nhập bằng khóa truy cập")
			b.sees("Chưa thực hiện xong trên máy")
			b.check("refused")
			b.verified(device, true)
			b.enter("Đăng nhập bằng khóa truy cập")
			b.at("Đơn vị")
			b.open("/toi/xac-thuc-hai")
			b.sees("dùng lần cuối")
			if list := b.complaints(); len(list) > 0 {
				t.Errorf("the pages complained: %q", list)
			}
		})
	}
}

// plugIn gives the browser a device with a finger on it.
func (b *factorTab) plugIn() webauthn.AuthenticatorID {
	b.t.Helper()
	if _, err := chromedp.Call(b.ctx, webauthn.Enable, webauthn.EnableParams{}); err != nil {
		b.t.Fatal(err)
	}
	r, err := chromedp.Call(b.ctx, webauthn.AddVirtualAuthenticator, webauthn.AddVirtualAuthenticatorParams{Options: &webauthn.VirtualAuthenticatorOptions{
		Protocol: "ctap2", Transport: "internal", HasResidentKey: true, HasUserVerification: true, IsUserVerified: true, AutomaticPresenceSimulation: true,
	}})
	if err != nil {
		b.t.Fatal(err)
	}
	return r.AuthenticatorID
}

// verified says whether the device knows the finger.
func (b *factorTab) verified(device webauthn.AuthenticatorID, right bool) {
	b.t.Helper()
	if _, err := chromedp.Call(b.ctx, webauthn.SetUserVerified, webauthn.SetUserVerifiedParams{
		AuthenticatorID: device, IsUserVerified: right,
	}); err != nil {
		b.t.Fatal(err)
	}
}
