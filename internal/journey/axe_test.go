package journey_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"thidua/internal/bloc"
	"thidua/internal/identity"
	"thidua/internal/library"
	"thidua/internal/org"
	"thidua/internal/web"
)

// axeRun runs every rule of WCAG 2.2 AA and of good practice, and says what is wrong and where.
const axeRun = `axe.run(document, {runOnly: {type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}).then((r) =>
	r.violations.flatMap((v) => v.nodes.map((n) => v.id + ": " + n.html.slice(0, 160) + " (" + (n.any[0] || n.all[0] || n.none[0] || {}).message + ")")))`

// addresses lists every page of the product that a person of this kind can open, with real objects in the places of the
// patterns.
func (w *world) addresses(login string) []string {
	w.t.Helper()
	var out []string
	w.openAll(login, func(_ web.Route, path string, _ *browser) { out = append(out, path) })
	if login == "thuong-truc" {
		at := "/bang-diem/" + w.draftSheet().ID + "/dong/1"
		out = append(
			out, at+"/cach/goc?cach=bands", at+"/cach/hang-moi", at+"/cach/hang-moi?cach=levels",
			at+"/cach/hang-moi?cach=steps", at+"/them?nhom=1",
		)
	}
	return append(out, "/tim?q=tu+phap", "/don-vi?q=khong+co+gi", "/khong-co-trang-nay")
}

// openAll opens every route that shows a page, and hands over those that this person can open.
func (w *world) openAll(login string, opened func(rt web.Route, path string, b *browser)) {
	w.t.Helper()
	b, in := w.as(login), w.real()
	for _, rt := range w.app.Kit.Routes() {
		path, isPage := pageOf(rt)
		if !isPage {
			continue
		}
		path = in.address(path)
		if b.get(
			path,
		); b.last.StatusCode == http.StatusOK && strings.HasPrefix(b.last.Header.Get("Content-Type"), "text/html") ||
			rt.Open == web.Public {
			opened(rt, path, b)
		}
	}
}

// pageOf is the pattern of the address of a page; false where the route shows none.
func pageOf(rt web.Route) (string, bool) {
	path, isGet := strings.CutPrefix(rt.Pattern, "GET ")
	return path, isGet && !strings.HasSuffix(path, ".json") && !strings.HasSuffix(path, ".xlsx") &&
		!slices.Contains([]string{"/healthz", "/phien/con-lai"}, path)
}

// real are objects of the sample data that stand in the places of addresses.
type real struct {
	y       *bloc.Year
	unit    *org.Unit
	account *identity.Account
	person  *org.Person
	draft   string // a sheet
	seq     string // an act
}

func (w *world) real() *real {
	w.t.Helper()
	ctx, out := context.Background(), &real{draft: w.draftSheet().ID, seq: w.wish()}
	var of [4]error
	out.y, of[0] = w.app.Store.BlocYear(ctx, strings.TrimPrefix(w.yearOf("2023"), "/nam/"))
	out.unit, of[1] = w.app.Store.UnitByCode(ctx, "tu-phap")
	out.account, of[2] = w.app.Store.AccountByLogin(ctx, "tham-dinh")
	out.person, of[3] = w.app.Store.PersonByCode(ctx, "mh-002")
	if err := errors.Join(of[:]...); err != nil {
		w.t.Fatal(err)
	}
	return out
}

// address puts them into the places of a pattern. A room whose addresses begin with a word of their own needs its case
// here, or its pages are opened with the id of a year and nobody looks at them.
func (in *real) address(path string) string {
	path = strings.ReplaceAll(strings.TrimSuffix(path, "{$}"), "{page}", "trang-dau")
	switch {
	case strings.HasPrefix(path, "/don-vi/"):
		path = strings.ReplaceAll(path, "{id}", in.unit.ID)
	case strings.HasPrefix(path, "/tai-khoan/"):
		path = strings.ReplaceAll(path, "{id}", in.account.ID)
	case strings.HasPrefix(path, "/can-bo/"), strings.HasPrefix(path, "/chuc-vu/"):
		path = strings.NewReplacer(
			"{id}", in.person.ID, "/chuc-vu/{item}/het", "/chuc-vu/"+in.person.Posts[0].ID+"/het", "{item}",
			in.person.Posts[0].Title,
		).Replace(path)
	case strings.HasPrefix(path, "/khoi/"):
		path = strings.ReplaceAll(path, "{id}", in.y.Bloc)
	case strings.HasPrefix(path, "/bang-diem/{id}/dong"):
		path = strings.NewReplacer(
			"{id}", in.draft, "{item}", "1", "/chi-so/{name}/bo", "/chi-so/khong-co/bo", "/chi-so/{name}",
			"/chi-so/moi", "{name}", "goc",
		).Replace(path)
	case strings.HasPrefix(path, "/bang-diem/{id}"):
		path = strings.ReplaceAll(path, "{id}", in.draft)
	}
	path = strings.ReplaceAll(path, "{id}", in.y.ID)
	return strings.NewReplacer("{item}", itemOf(path, in.y), "{unit}", in.unit.ID, "{seq}", in.seq).Replace(path)
}

// draftSheet is the draft in the province's library.
func (w *world) draftSheet() *library.Edition {
	w.t.Helper()
	all, err := w.app.Store.Editions(context.Background())
	if err != nil {
		w.t.Fatal(err)
	}
	for _, e := range all {
		if e.State == library.Draft && e.Bloc == "" {
			return e
		}
	}
	w.t.Fatal("no draft")
	return nil
}

func itemOf(path string, y *bloc.Year) string {
	switch {
	case strings.Contains(path, "/thanh-vien/"):
		return y.Members[1].ID
	case strings.Contains(path, "/vai/"):
		return y.Terms[0].ID
	case strings.Contains(path, "/van-ban/"):
		return y.Papers[0].ID
	}
	return y.Milestones[len(y.Milestones)-3].ID
}

var identifier = regexp.MustCompile(`\b[0-9a-hjkmnp-z]{26}\b`)

// TestEveryPage opens every page of the product in a real browser as four kinds of people, at both widths: axe finds
// nothing, nothing is wider than the screen, no identifier is on it, and no page complains.
func TestEveryPage(t *testing.T) {
	axe, err := os.ReadFile("testdata/axe/axe.min.js")
	if err != nil {
		t.Fatal(err)
	}
	for _, width := range widths {
		t.Run(fmt.Sprint(width), func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			pages := 0
			seen := map[string]bool{}
			for _, login := range []string{"thu-ky", "quan-tri", "thuong-truc", "chuyen-vien"} {
				b := w.chromium(width, true)
				b.signIn(login)
				for _, path := range w.addresses(login) {
					own := path == "/" || path == "/khoi" || path == "/tai-khoan" || path == "/toi"
					if seen[path] && !own {
						continue
					}
					seen[path] = true
					pages++
					b.look(login, path, width, string(axe))
				}
			}
			t.Logf("%d pages at %d pixels", pages, width)
			if pages < 40 {
				t.Errorf("only %d pages were looked at", pages)
			}
		})
	}
}

// look looks at one page; PICTURES=folder keeps a picture of it, for people to look at.
func (b *tab) look(login, path string, width int64, axe string) {
	b.t.Helper()
	b.open(path)
	b.do(chromedp.WaitReady("main"))
	if wide := eval[int64](b, "document.documentElement.scrollWidth"); wide > width {
		b.t.Errorf("%s, %s is %d wide on a screen of %d", login, path, wide, width)
	}
	if found := identifier.FindString(eval[string](b, "document.body.innerText")); found != "" {
		b.t.Errorf("%s, %s shows the identifier %s", login, path, found)
	}
	if n := eval[int](b, `document.querySelectorAll("h1").length`); n != 1 {
		b.t.Errorf("%s, %s has %d headings", login, path, n)
	}
	if list := b.complaints(); len(list) > 0 {
		b.t.Errorf("%s, %s complains: %q", login, path, list)
	}
	if dir := os.Getenv("PICTURES"); dir != "" {
		b.shoot(filepath.Join(
			dir,
			fmt.Sprintf(
				"%s-%s-%d.png", login, strings.Trim(identifier.ReplaceAllString(strings.ReplaceAll(path, "/", "."), "x"), "."),
				width,
			),
		))
	}
	eval[bool](b, axe+"; true")
	found, err := chromedp.Run(b.ctx, chromedp.Evaluate[[]string](axeRun, chromedp.EvalAwaitPromise))
	if err != nil {
		b.t.Fatal(path, err)
	}
	for _, f := range found {
		b.t.Errorf("%s, %s: %s", login, path, f)
	}
}
