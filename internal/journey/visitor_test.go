package journey_test

import (
	"net/url"
	"strings"

	"github.com/PuerkitoBio/goquery"
)

// visitor is somebody at the site, over HTTP with real forms or at a real Chromium: what is done in a test does not
// depend on which.
type visitor[V any] interface {
	get(path string) V
	want(status int) V // of the page that came last
	fill(changes url.Values) V
	keyed(changes url.Values) V // fill, by keyboard alone
	follow() V                  // what was sent was taken, and led on
	walk(link string) V         // to where a link of the page leads, by keyboard alone
	upload(field, name, content string) V
	says(where, text string) V
	page() *goquery.Document
	look(path string)            // at a page, with all that holds for every page
	download(path string) string // the content of a file
}

func (b *browser) keyed(changes url.Values) *browser { return b.fill(changes) }

func (b *browser) walk(link string) *browser {
	b.w.t.Helper()
	found := b.page().Find("main a").FilterFunction(
		func(_ int, s *goquery.Selection) bool { return strings.TrimSpace(s.Text()) == link },
	)
	if found.Length() == 0 {
		b.w.t.Fatalf("%s has no link %q", b.at, link)
	}
	return b.get(found.AttrOr("href", ""))
}

func (b *browser) look(path string) {
	b.w.t.Helper()
	b.get(path).want(200)
}

func (b *browser) download(path string) string {
	b.w.t.Helper()
	return b.get(path).want(200).body
}
