package journey_test

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"

	"thidua/internal/store"
	"thidua/internal/web"
)

// hostile are strings that break what does not expect them.
func hostile() []string {
	base := []string{
		`<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `'><svg/onload=alert(1)>`, `javascript:alert(1)`, `</textarea><script>1</script>`,
		`{{.}}`, `{{template "page"}}`, `${7*7}`, `<!--`, `-->`, `]]>`, `<![CDATA[`, `&lt;b&gt;`, `%3Cscript%3E`, `\x3cscript\x3e`, `<style>*{display:none}</style>`,
		`' or 1=1 --`, `"; drop table unit; --`, `') union select hash from account --`, `1; select pg_sleep(5)`, `%' and 1=0 --`, `\'; --`, `admin'/*`,
		`../../../../etc/passwd`, `..\..\windows\win.ini`, `/dev/null`, `CON`, `a/b`, `.`, `..`, `~`, `*`, `?`, `|`, `;ls`, "`id`", `$(id)`, `&& id`,
		"\u202Etxt.exe", "\u2066abc\u2069", "a\u200Bb", "\uFEFFđầu", "a\u0000b", "a\u0007b", "\r\nSet-Cookie: a=b", "a\nb\rc\td", "\u00A0", "   ", "",
		"Sở Tư pháp", "So\u031B\u0309 Tu\u031B pha\u0301p", "ĐƠN VỊ", "Ǆ", "ﬁ", "𝕊𝕠", "👩‍👩‍👧‍👦", "\U0001F1FB\U0001F1F3", "\uD7FF", "\uFFFD", "\xff\xfe", "\xc3\x28", "﷽", "ا لعربية", "中文字",
		"1e1000000", "-0", "NaN", "Infinity", "0x1F", "1.234,56", "1,234.56", "٣", "99999999999999999999", "-1", "0.1+0.2", "1/3",
		"31/2/2023", "2023-02-30", "1/1/0001", "1/1/9999", "32/13/2023", "hôm nay", "18-7-2023",
		`=1+1`, `+cmd|' /C calc'!A0`, `-2+3`, `@SUM(A1)`, "\t=1", `{"a":1}`, `[1,2]`, `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>`, `%s%s%s%n`, `%d`, `\u0000`,
		strings.Repeat(
			"a", 300,
		), strings.Repeat(
			"đ", 1001,
		), strings.Repeat(
			"ế ", 5000,
		), strings.Repeat("<", 2000), strings.Repeat("\u0301", 500), strings.Repeat("a\u202E", 200),
		"https://user:pass@example.com/", "http://127.0.0.1/", "data:text/html,<script>1</script>", "//example.com", "https://example.com/\"onclick=\"a", "HTTPS://EXAMPLE.COM", "mailto:a@b",
	}
	var out []string
	for i := range 5 { // each by itself and between other words
		for _, s := range base {
			out = append(out, []string{s, "a" + s, s + "z", "Sở " + s + " tỉnh", s + s}[i])
		}
	}
	return out
}

// TestHostileStrings sends some five hundred hostile strings through every field of every form. Each is refused with a
// sentence or kept and shown as text: no new element, attribute or script comes of it, nothing fails, nothing is
// half-saved, and the log verifies.
func TestHostileStrings(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	list := hostile()
	people := map[string]*browser{}
	for _, login := range []string{"thuong-truc", "thu-ky", "quan-tri"} {
		people[login] = w.as(login)
	}
	sent, refused, kept := 0, 0, 0
	entries := w.formPages(people)
	if len(entries) < 15 {
		t.Fatalf("only %d forms were found", len(entries))
	}
	for i, s := range list {
		e := entries[i%len(entries)]
		b := people[e.login]
		if b.get(e.path); b.last.StatusCode != http.StatusOK {
			continue // an earlier string closed or moved what the form was about
		}
		status := b.hostileFill(s)
		sent++
		switch {
		case status == http.StatusSeeOther:
			kept++
			b.follow()
		case status >= 400 && status < 500:
			refused++
		default:
			t.Errorf("%s with %.40q: %d\n%s", e.path, s, status, w.log)
		}
		b.clean(s, e.path)
	}
	for _, path := range []string{"/", "/don-vi", "/khoi", "/tai-khoan", "/nhat-ky", w.yearOf("2023")} {
		for _, login := range []string{"thuong-truc", "quan-tri"} {
			people[login].get(path)
			people[login].clean("", path)
		}
	}
	r, err := w.app.Store.Verify(context.Background(), store.Head{})
	if err != nil || len(r.Found) > 0 {
		t.Error(err, r.Found)
	}
	t.Logf(
		"%d strings through %d forms: %d kept, %d refused, 0 failures unless reported above", sent, len(entries), kept,
		refused,
	)
	if sent < 400 || kept == 0 || refused == 0 {
		t.Errorf("%d sent, %d kept, %d refused", sent, kept, refused)
	}
}

type formPage struct{ path, login string }

// formPages lists the forms that these people can open.
func (w *world) formPages(people map[string]*browser) []formPage {
	var out []formPage
	for _, login := range []string{"thuong-truc", "thu-ky", "quan-tri"} {
		b := people[login]
		for _, path := range w.addresses(login) {
			if slices.ContainsFunc(out, func(f formPage) bool { return f.path == path }) || path == "/dang-nhap" ||
				path == "/dat-mat-khau" ||
				// the draft would be gone for the others
				strings.HasPrefix(path, "/bang-diem/") &&
					(strings.HasSuffix(path, "/bo") || strings.HasSuffix(path, "/ban-hanh")) ||
				strings.HasPrefix(
					path, "/toi/mat-khau",
				) || strings.HasSuffix(path, "/khep") || strings.HasSuffix(path, "/ket-thuc") {
				continue
			}
			b.get(path)
			if b.page().Find("main form.form").Length() == 1 {
				out = append(out, formPage{path, login})
			}
		}
	}
	return out
}

// hostileFill puts the string into every field of the form and sends it.
func (b *browser) hostileFill(s string) int {
	values := url.Values{}
	b.page().Find("main form.form").Find("input,select,textarea").Each(func(_ int, f *goquery.Selection) {
		name := f.AttrOr("name", "")
		switch {
		case name == "":
		case strings.HasPrefix(name, "_"):
			values.Set(name, f.AttrOr("value", ""))
		default:
			values.Set(name, s)
		}
	})
	b.fillRaw(values)
	return b.last.StatusCode
}

func (b *browser) fillRaw(values url.Values) {
	b.post(b.page().Find("main form.form").AttrOr("action", ""), values)
}

// clean asks that the page holds no script, no handler, no style and no address that runs, whatever was typed.
func (b *browser) clean(s, path string) {
	b.w.t.Helper()
	doc := b.page()
	if n := doc.Find(`script:not([src^="/tinh/"])`).Length(); n > 0 {
		b.w.t.Errorf("%s with %.40q: %d scripts", path, s, n)
	}
	doc.Find("*").Each(func(_ int, e *goquery.Selection) {
		for _, a := range e.Nodes[0].Attr {
			bad := strings.HasPrefix(a.Key, "on") || a.Key == "style" ||
				(a.Key == "href" || a.Key == "src" || a.Key == "action") && !strings.HasPrefix(a.Val, "/") &&
					!strings.HasPrefix(
						a.Val, "#",
					) && !strings.HasPrefix(strings.ToLower(a.Val), "http") && !strings.HasPrefix(a.Val, "data:image/png;base64,")
			if bad {
				b.w.t.Errorf("%s with %.40q: %s=%q", path, s, a.Key, a.Val)
			}
		}
	})
	for _, name := range []string{"img", "svg", "iframe", "object", "embed", "style", "link"} {
		if n := doc.Find("main " + name).Not(".qr,.bar").Length(); n > 0 {
			b.w.t.Errorf("%s with %.40q: %d %s", path, s, n, name)
		}
	}
}

// TestLarge: ten megabytes through a form, a draft and a query are refused in words, and the program goes on.
func TestLarge(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.as("thuong-truc")
	big := strings.Repeat("ế", 10<<20/3)
	b.get("/don-vi/them").fill(form("name", big)).want(http.StatusUnprocessableEntity).says("main", "quá lớn")
	if b.json(
		"/ban-nhap", `{"form":"x","fields":[{"name":"a","value":"`+big+`","seen":0}]}`,
	); b.last.StatusCode != http.StatusUnprocessableEntity {
		t.Error(b.last.Status)
	}
	b.get("/tim?q=" + url.QueryEscape(strings.Repeat("ế", 60000))).want(http.StatusOK)
	b.get("/don-vi").want(http.StatusOK)
}

// TestForgedIDs: ids that are not there, of another kind, or of another's session are answered as not there; nothing
// fails.
func TestForgedIDs(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.as("thu-ky")
	account, err := w.app.Store.AccountByLogin(context.Background(), "thuong-truc")
	if err != nil {
		t.Fatal(err)
	}
	year := w.yearOf("2023")
	tried := 0
	for _, rt := range w.app.Kit.Routes() {
		method, path, _ := strings.Cut(rt.Pattern, " ")
		if !strings.Contains(path, "{") || rt.Open == web.Public || strings.Contains(path, "{$}") {
			continue
		}
		for _, id := range []string{
			"x", account.ID, strings.TrimPrefix(year, "/nam/"), "00000000000000000000000000", "%00", "..%2f..",
			strings.Repeat("z", 2000),
		} {
			at := strings.NewReplacer("{id}", id, "{item}", id, "{unit}", id, "{page}", id, "{name}", id, "{seq}", id).Replace(
				path,
			)
			if method == http.MethodGet {
				b.get(at)
			} else {
				b.post(at, form("_version", "1", "_request", fmt.Sprint(tried)))
			}
			tried++
			if b.last.StatusCode >= 500 {
				t.Errorf("%s %s: %d\n%s", method, at, b.last.StatusCode, w.log)
			}
		}
	}
	t.Logf("%d forged addresses", tried)
	other := w.as("thuong-truc")
	list, err := w.app.Site.Sessions.Store.Sessions(context.Background(), account.ID)
	if err != nil || len(list) == 0 {
		t.Fatal(err)
	}
	b.post("/toi/phien/"+list[0].ID+"/ket-thuc", nil).want(http.StatusNotFound)
	other.get("/").want(http.StatusOK)
}
