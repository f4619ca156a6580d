package journey_test

import (
	"net/http"
	"net/url"
	"testing"

	"github.com/PuerkitoBio/goquery"
)

// TestRefusedFormKeeps: whatever one field of a form is refused for, a choice that is gone, a day that is none, a code
// that is taken, the form comes back with what was typed in all the others, and the person may send it again.
func TestRefusedFormKeeps(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for _, at := range []string{
		"/don-vi/them", "/khoi/them", "/don-vi/hop-nhat", "/can-bo/them", "/tai-khoan/them", "/nam/them", w.yearOf("2023") +
			"/moc/them",
	} {
		for _, who := range []string{"quan-tri", "thuong-truc"} {
			b := w.as(who)
			if b.get(at).last.StatusCode != http.StatusOK {
				continue
			}
			keepsTyped(t, b, at)
		}
	}
}

// keepsTyped fills in a form and sends it as often as it has choices and days, each time with one of them wrong.
func keepsTyped(t testing.TB, b *browser, at string) {
	t.Helper()
	main := b.page().Find("main form.form").Last()
	typed, wrong := url.Values{}, map[string]string{}
	main.Find("input[name], textarea[name], select[name]").Each(func(_ int, x *goquery.Selection) {
		name, kind := x.AttrOr("name", ""), x.AttrOr("type", "")
		switch {
		case name[0] == '_' || kind == "hidden" || kind == "checkbox" || kind == "radio" || kind == "file":
		case goquery.NodeName(x) == "select":
			wrong[name] = "khong-co-tren-doi"
			if last := x.Find("option").Last(); last.Length() > 0 {
				typed.Set(name, last.AttrOr("value", ""))
			}
		case x.AttrOr("inputmode", "") == "numeric" || x.HasClass("date"):
			wrong[name] = "31/02/2023"
		default:
			typed.Set(name, "Điều đã gõ "+name)
		}
	})
	if len(wrong) == 0 || len(typed) == 0 {
		return
	}
	for name, value := range wrong {
		sent := url.Values{}
		for k, v := range typed {
			sent[k] = v
		}
		sent.Set(name, value)
		b.get(at).fill(sent)
		if b.last.StatusCode != http.StatusUnprocessableEntity {
			t.Errorf("%s with %s=%s answers %d %s %q", at, name, value, b.last.StatusCode, b.last.Header.Get("Location"), sent)
			continue
		}
		for k, v := range sent {
			box := b.page().Find(`main form [name="` + k + `"]`).First()
			shown := box.AttrOr("value", "")
			if goquery.NodeName(box) == "textarea" {
				shown = box.Text()
			}
			if goquery.NodeName(box) != "select" && shown != v[0] {
				t.Errorf("%s with %s=%s: %s is %q and was %q", at, name, value, k, shown, v[0])
			}
		}
	}
}
