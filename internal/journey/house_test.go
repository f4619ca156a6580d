package journey_test

import (
	"context"
	"encoding/base64"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/PuerkitoBio/goquery"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// house is one Chromium at which everybody has cookies of their own.
type house struct {
	first  *tab
	axe    string
	people []*person
}

func (w *world) house() *house {
	w.t.Helper()
	axe, err := os.ReadFile("testdata/axe/axe.min.js")
	if err != nil {
		w.t.Fatal(err)
	}
	return &house{first: w.chromium(1440, true), axe: string(axe)}
}

// enter is a person who signs in: those of the units hold a telephone, the others sit at a desk.
func (h *house) enter(login string) *person {
	h.first.t.Helper()
	ctx, leave := chromedp.NewContext(h.first.ctx, chromedp.WithNewBrowserContext())
	h.first.t.Cleanup(leave)
	p := &person{login: login, width: 1440, axe: h.axe}
	if strings.HasPrefix(login, "lanh-dao-") {
		p.width = 360
	}
	p.tab = h.first.tab(ctx, h.first.base, p.width, true)
	// Many have their page open at once, and each must think that theirs is in front.
	if _, err := chromedp.Call(
		ctx, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true},
	); err != nil {
		p.t.Fatal(err)
	}
	go p.refusals()
	h.people = append(h.people, p)
	p.signIn(login)
	return p
}

// refusals notes what the site answered to a script of the page with a refusal: the person sees a mark at the field, or
// nothing.
func (p *person) refusals() {
	for r, err := range chromedp.Events(p.ctx, network.ResponseReceived) {
		if err != nil {
			return // the browser is gone
		}
		if r.Type == network.ResourceTypeFetch && r.Response.Status >= 400 {
			p.mu.Lock()
			p.noises = append(p.noises, strconv.FormatInt(r.Response.Status, 10)+" to "+r.Response.URL)
			p.mu.Unlock()
		}
	}
}

// quiet holds that no page complained to anybody.
func (h *house) quiet() {
	h.first.t.Helper()
	for _, p := range h.people {
		if list := p.complaints(); len(list) > 0 {
			p.t.Errorf("to %s the pages complained: %q", p.login, list)
		}
	}
}

// person is somebody at a Chromium: a visitor who clicks and types.
type person struct {
	*tab
	login  string
	width  int64
	axe    string
	status int64 // of the page that is open
	led    bool  // its address is not the one that was asked
}

// arrive does something that leads to a page, and waits for it.
func (p *person) arrive(what string, act chromedp.Action[*network.Response]) *person {
	p.t.Helper()
	ctx, end := context.WithTimeout(p.ctx, time.Minute)
	defer end()
	r, err := chromedp.Run(ctx, act)
	if err != nil || r == nil {
		// only for the message
		text, _ := chromedp.Run(p.ctx, chromedp.Evaluate[string](`location.pathname + "\n" + document.body.innerText`))
		p.t.Fatalf("%s: %s leads to no page: %v\n%s\n%s", p.login, what, err, text, p.log)
	}
	p.status, p.led = r.Status, eval[bool](p.tab, `performance.getEntriesByType("navigation")[0].redirectCount > 0`)
	return p
}

// press does what sends the form, and waits for the page that follows.
func (p *person) press(what string, step chromedp.Action[chromedp.Void]) *person {
	p.t.Helper()
	return p.arrive(what, func(ctx context.Context, _ *chromedp.Target) (*network.Response, error) {
		return chromedp.RunResponse(ctx, step)
	})
}

func (p *person) get(path string) *person {
	p.t.Helper()
	return p.arrive(path, chromedp.NavigateResponse(p.base+path))
}

func (p *person) want(status int) *person {
	p.t.Helper()
	if p.status != int64(status) {
		p.t.Fatalf(
			"%s at %s: %d, want %d\n%s\n%s", p.login, eval[string](p.tab, "location.pathname"), p.status, status,
			eval[string](p.tab, `document.querySelector("main").innerText`), p.log,
		)
	}
	return p
}

// submit is the button that sends the form of the page.
const submit = "main form.form .send .btn.p"

func (p *person) fill(changes url.Values) *person {
	p.t.Helper()
	for _, f := range p.fields(changes) {
		p.put(f, changes.Get(f.Name), func() { p.do(chromedp.Click(chromedp.CSS(f.at()))) })
	}
	if eval[bool](p.tab, `document.querySelector("`+submit+`").hidden`) {
		return p.saves()
	}
	return p.press("the button", chromedp.Click(chromedp.CSS(submit)))
}

// saves waits until every field of a form that saves itself says that it did, and opens the page again.
func (p *person) saves() *person {
	p.t.Helper()
	p.key(kb.Tab) // leaves the last one
	p.until("every field is saved", `(() => {
		const form = document.querySelector("form[data-live]");
		return !form.querySelector(".cell.bad") && [...form.elements].every((x) => !form.elements["_was." + x.name] || form.elements["_was." + x.name].value === x.value);
	})()`)
	p.get(eval[string](p.tab, `location.pathname`))
	p.led = true
	return p
}

func (p *person) keyed(changes url.Values) *person {
	p.t.Helper()
	for _, f := range p.fields(changes) {
		p.put(f, changes.Get(f.Name), func() { p.reach(f.at()) })
	}
	p.reach(submit)
	return p.press("Enter", chromedp.KeyEvent(kb.Enter))
}

// reach presses the tabulator until what was looked for has the focus.
func (p *person) reach(at string) {
	p.t.Helper()
	for range 200 {
		if eval[bool](p.tab, `document.activeElement.matches(`+strconv.Quote(at)+`)`) {
			return
		}
		p.key(kb.Tab)
	}
	p.t.Fatalf("the keyboard does not reach %s", at)
}

// field is a field of the form of the page.
type field struct{ Name, Kind string }

func (f field) at() string { return `main form.form [name="` + f.Name + `"]` }

// fields are those that change, from the top of the page to its end.
func (p *person) fields(changes url.Values) []field {
	p.t.Helper()
	all := eval[[]field](
		p.tab,
		`[...document.querySelector("main form.form").elements].filter((x) => x.name && x.type !== "hidden").map((x) => ({Name: x.name, Kind: x.type}))`,
	)
	out := []field{}
	for _, f := range all {
		if changes.Has(f.Name) && !slices.Contains(out, f) {
			out = append(out, f)
		}
	}
	if len(out) != len(changes) {
		p.t.Fatalf("%s: of the fields %v the page has %v", p.login, changes, out)
	}
	return out
}

// put puts a value into a field as a person does; reach leads to it.
func (p *person) put(f field, value string, reach func()) {
	p.t.Helper()
	if f.Kind == "radio" {
		p.do(chromedp.Click(chromedp.CSS(f.at() + `[value="` + value + `"]`)))
		return
	}
	if f.Kind == "select-one" {
		p.choose(f, value)
		return
	}
	reach()
	if !eval[bool](p.tab, `document.activeElement.matches(`+strconv.Quote(f.at())+`)`) {
		p.t.Fatalf("%s: the field %s is there and takes no focus", p.login, f.Name)
	}
	p.do(chromedp.KeyEvent("a", chromedp.KeyModifiers(chromedp.ModifierCtrl)), chromedp.KeyEvent(value))
}

// choose goes down or up a list with the arrows until it shows the value.
func (p *person) choose(f field, value string) {
	p.t.Helper()
	p.do(chromedp.Focus(chromedp.CSS(f.at())))
	steps := eval[int](
		p.tab,
		`((x) => [...x.options].findIndex((o) => o.value === `+strconv.Quote(value)+
			`) - x.selectedIndex)(document.activeElement)`,
	)
	for range steps {
		p.key(kb.ArrowDown)
	}
	for range -steps {
		p.key(kb.ArrowUp)
	}
	if got := eval[string](p.tab, "document.activeElement.value"); got != value {
		p.t.Fatalf("%s: the list %s shows %q, not %q", p.login, f.Name, got, value)
	}
}

// follow holds that what was sent was taken: its answer led to the page that is open.
func (p *person) follow() *person {
	p.t.Helper()
	if !p.led {
		p.t.Fatalf(
			"%s: what was sent was not taken: %d\n%s", p.login, p.status,
			eval[string](p.tab, `document.querySelector("main").innerText`),
		)
	}
	return p
}

func (p *person) walk(link string) *person {
	p.t.Helper()
	p.tabTo(link)
	return p.press(link, chromedp.KeyEvent(kb.Enter))
}

func (p *person) upload(name, file, content string) *person {
	p.t.Helper()
	at := filepath.Join(p.t.TempDir(), file)
	if err := os.WriteFile(at, []byte(content), 0o600); err != nil {
		p.t.Fatal(err)
	}
	// the system's own dialog is not the page's
	p.do(chromedp.SetUploadFiles(chromedp.CSS(`main [name="`+name+`"]`), []string{at}))
	return p.press("the button", chromedp.Click(chromedp.CSS(submit)))
}

// says asks that a place shows something: what is folded away or hidden is not shown.
func (p *person) says(where, text string) *person {
	p.t.Helper()
	if got := eval[string](
		p.tab, `[...document.querySelectorAll(`+strconv.Quote(where)+`)].map((x) => x.innerText).join("\n")`,
	); !strings.Contains(got, text) {
		p.t.Errorf("to %s %s does not say %q but %q", p.login, where, text, strings.Join(strings.Fields(got), " "))
	}
	return p
}

func (p *person) page() *goquery.Document {
	p.t.Helper()
	d, err := goquery.NewDocumentFromReader(strings.NewReader(eval[string](p.tab, "document.documentElement.outerHTML")))
	if err != nil {
		p.t.Fatal(err)
	}
	return d
}

// look looks at a page at the width of this person and at the other one.
func (p *person) look(path string) {
	p.t.Helper()
	for _, width := range widths {
		p.do(chromedp.EmulateViewport(width, 900))
		p.tab.look(p.login, path, width, p.axe)
	}
	p.do(chromedp.EmulateViewport(p.width, 900))
}

// download fetches a file in the page: where a browser puts files is not the site's.
func (p *person) download(path string) string {
	p.t.Helper()
	const fetch = `fetch(%s).then((r) => r.ok ? r.bytes() : Promise.reject(r.status)).then((b) => b.toBase64())`
	coded, err := chromedp.Run(
		p.ctx, chromedp.Evaluate[string](strings.Replace(fetch, "%s", strconv.Quote(path), 1), chromedp.EvalAwaitPromise),
	)
	if err != nil {
		p.t.Fatalf("%s fetches %s: %v", p.login, path, err)
	}
	content, err := base64.StdEncoding.DecodeString(coded)
	if err != nil {
		p.t.Fatal(err)
	}
	return string(content)
}
