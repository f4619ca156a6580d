package journey_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"
	"github.com/chromedp/chromedp"
)

// TestNavigationFits: on the screen of a small office nothing of the navigation is below the fold, whoever looks and
// wherever they are.
func TestNavigationFits(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	year := w.yearOf("2023")
	for _, login := range []string{"thu-ky", "quan-tri", "thuong-truc", "chuyen-vien"} {
		b := w.chromium(1366, true)
		b.do(chromedp.EmulateViewport(1366, 650))
		b.signIn(login)
		for _, path := range []string{"/", "/don-vi", "/nhat-ky", year, year + "/thiet-lap", year + "/cham-diem", "/bang-diem"} {
			b.open(path)
			b.do(chromedp.WaitReady("main"))
			tall := eval[int](b, `document.querySelector(".side").scrollHeight - document.querySelector(".side").clientHeight`)
			if tall > 0 {
				t.Errorf("%s, %s: %d pixels of the navigation are below the fold", login, path, tall)
			}
		}
	}
}

// TestNavigationIsOpenHere: the part of the year where the person is stands open, and names the page.
func TestNavigationIsOpenHere(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	year := w.yearOf("2023")
	b := w.as("thu-ky")
	for path, part := range map[string]string{
		year + "/thiet-lap": "Đầu năm", year + "/so-van-ban": "Trong năm", year + "/cham-diem": "Chấm điểm", "/don-vi": "Quản trị",
	} {
		b.get(path).want(http.StatusOK)
		open := b.page().Find(".nav details[open]").FilterFunction(func(_ int, s *goquery.Selection) bool {
			return s.Find(`a[aria-current="page"]`).Length() == 1
		})
		if got := strings.TrimSpace(open.Find("h2").Text()); got != part {
			t.Errorf("%s is in %q, want %q", path, got, part)
		}
	}
}

// TestSwitch: the switch of bloc and year leads to the same page of another year.
func TestSwitch(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	year, before := w.yearOf("2023"), w.yearOf("2022")
	b := w.as("thu-ky")
	for _, page := range []string{"", "/cham-diem", "/so-van-ban"} {
		b.get(year + page).want(http.StatusOK)
		if b.page().Find(`.switch a[href="`+before+page+`"]`).Length() != 1 {
			t.Errorf("%s does not lead to %s", year+page, before+page)
		}
		b.get(before+page).want(http.StatusOK).says(".switch summary", "2022")
	}
}

// TestNavigationLeadsThere: a page of a year that is no form is a place of its own, and the navigation leads to it. One
// that only its address opens is found by nobody.
func TestNavigationLeadsThere(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	year := w.yearOf("2023")
	b := w.as("thu-ky").get(year).want(http.StatusOK)
	pages := 0
	for _, r := range w.app.Kit.Rooms {
		if r.Routes == nil {
			continue
		}
		for _, rt := range r.Routes() {
			end, isOfYear := strings.CutPrefix(rt.Pattern, "GET /nam/{id}/")
			if !isOfYear || strings.ContainsAny(end, "/{.") {
				continue
			}
			pages++
			if b.page().Find(`.nav a[href="`+year+"/"+end+`"]`).Length() == 0 {
				t.Errorf("the navigation does not lead to %s: its room has no Nav, or gives another address", rt.Pattern)
			}
		}
	}
	if pages < 3 {
		t.Errorf("only %d pages of a year", pages)
	}
}
