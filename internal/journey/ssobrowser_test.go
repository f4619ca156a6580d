package journey_test

import (
	"fmt"
	"os"
	"testing"

	"github.com/chromedp/chromedp"
)

// TestEveryPageOfSSO looks at the pages of single sign-on as TestEveryPage does at the others, which know no provider:
// signing in, refused, with the provider away, one's own page before and after linking, what the level above enters,
// and the warning about it.
func TestEveryPageOfSSO(t *testing.T) {
	axe, err := os.ReadFile("testdata/axe/axe.min.js")
	if err != nil {
		t.Fatal(err)
	}
	for _, width := range widths {
		t.Run(fmt.Sprint(width), func(t *testing.T) {
			w, p := ssoWorld(t)
			b := w.chromium(width, true)
			see := func(who, path, says string) {
				t.Helper()
				b.look(who, path, width, string(axe))
				b.sees(says)
			}
			p.down = true // from the start: later the program knows where to send people
			see("sso-down", ssoSignIn, "Chưa kết nối được")
			p.down = false
			see("sso-offered", "/dang-nhap", "Đăng nhập bằng tài khoản Tiền Giang")
			p.who = "không-ai"
			see("sso-unknown", ssoSignIn, "chưa gắn với tài khoản nào")

			b.signIn("thu-ky")
			see("sso-before", "/toi/dang-nhap-mot-lan", "Chưa gắn")
			p.who = "định-danh-7"
			b.open("/toi/dang-nhap-mot-lan/gan")
			b.do(chromedp.WaitReady("main"))
			see("sso-after", "/toi/dang-nhap-mot-lan", "định-danh-7")
			see("sso-mine", "/toi", "Đăng nhập một lần")

			a := w.link("chuyen-vien", p.URL, "định-danh-8")
			b = w.chromium(width, true)
			p.who = "định-danh-8"
			see("sso-told", ssoSignIn, "cấp trên đã gắn tài khoản của bạn")
			b = w.chromium(width, true)
			b.signIn("quan-tri")
			see("sso-entered", "/tai-khoan/"+a.ID+"/mot-lan", "Định danh")
		})
	}
}

// ssoSignIn leads to the provider.
const ssoSignIn = "/dang-nhap/mot-lan?tiep=/"
