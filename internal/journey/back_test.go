package journey_test

import (
	"testing"

	"github.com/chromedp/chromedp"
)

// TestBackAfterRefusal: a form is refused, and the person goes back with the browser's button: what was typed is there,
// with script and without. Browsers bring nothing back into a page that came over TLS and must not be stored, so the
// site itself does.
func TestBackAfterRefusal(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for _, script := range []bool{true, false} {
		b := w.chromium(1440, script)
		b.signIn("quan-tri")
		b.open("/don-vi")
		b.open("/don-vi/them")
		b.do(
			chromedp.WaitReady(`[name=name]`), chromedp.SetValue(`[name=name]`, "Sở Thử Quay Lại"),
			chromedp.Click(`main form.form .send .btn.p`), chromedp.WaitReady(`.band.bad`),
		)
		b.do(chromedp.NavigateBack(), chromedp.WaitReady("main form.form"))
		if got := eval[string](
			b, `document.querySelector("[name=name]").value + (document.querySelector(".band.bad") ? " refused" : "")`,
		); got != "Sở Thử Quay Lại" {
			t.Errorf("script %v: the form holds %q", script, got)
		}
	}
	quiet := w.as("thu-ky")
	path := w.yearOf("2023") + "/van-ban/them"
	quiet.get(path).want(200).fill(form("title", "Kế hoạch thiếu ngày", "date", "32/13/2023")).want(422)
	quiet.get(path).want(200).says(".band", "Đây là bản nháp của bạn")
	if got := quiet.page().Find("textarea[name=title]").Text(); got != "Kế hoạch thiếu ngày" {
		t.Errorf("the form holds %q", got)
	}
}
