package journey_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"
)

// perPerson bounds how many pages one person's links are followed to.
const perPerson = 160

// TestLinksOpen: what a page links to opens to the person who is shown the link. Addresses that differ in their ids
// alone are one place.
func TestLinksOpen(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for _, who := range []string{
		"quan-tri", "thuong-truc", "thu-ky", "khoi-truong", "khoi-pho", "giam-sat", "chuyen-vien", "tham-dinh-thanh-tra", "lanh-dao-tu-phap", "can-bo-toa-an",
	} {
		if _, err := w.app.Store.AccountByLogin(t.Context(), who); err != nil {
			continue
		}
		b := w.as(who)
		todo, seen, places := []string{"/"}, map[string]bool{}, map[string]int{}
		for n := 0; len(todo) > 0 && n < perPerson; n++ {
			at := todo[0]
			todo = todo[1:]
			b.get(at)
			if s := b.last.StatusCode; s == http.StatusForbidden || s == http.StatusNotFound || s >= 500 {
				t.Errorf("%s is shown a link to %s, which is answered %d", who, at, s)
			}
			if !strings.HasPrefix(b.last.Header.Get("Content-Type"), "text/html") {
				continue
			}
			b.page().Find("a[href^='/']").Each(func(_ int, s *goquery.Selection) {
				u, err := url.Parse(s.AttrOr("href", ""))
				if err != nil || seen[u.RequestURI()] || places[place(u.Path)] > 3 {
					return
				}
				seen[u.RequestURI()] = true
				places[place(u.Path)]++
				todo = append(todo, u.RequestURI())
			})
		}
	}
}

// place is an address without what names one thing among many.
func place(path string) string {
	parts := strings.Split(path, "/")
	for i, p := range parts {
		if len(p) > 20 || strings.ContainsAny(p, "0123456789") {
			parts[i] = "*"
		}
	}
	return strings.Join(parts, "/")
}
