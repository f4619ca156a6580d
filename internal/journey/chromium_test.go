package journey_test

import (
	"context"
	"fmt"
	"net/http/httptest"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// widths at which every screen is looked at.
var widths = []int64{1440, 360}

// tab is a tab of a real Chromium, used by keyboard. Its clock and the server's are moved together.
type tab struct {
	*world
	ctx  context.Context
	base string

	mu     sync.Mutex
	noises []string // what the page complained of
}

// chromium returns the browser, or skips the test where there is none.
func chromium(t testing.TB) string {
	t.Helper()
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	t.Skip("no Chromium: the tests in a real browser are skipped (make setup installs it as root)")
	return ""
}

// shift lets a test move the clock of the page.
const shift = `(() => { const real = Date.now.bind(Date); let by = Number(sessionStorage.getItem("shift") || 0); Date.now = () => real() + by;
	window.moveClock = (ms) => { by += ms; sessionStorage.setItem("shift", by); }; })();`

// theBrowser is the one browser of all tests: each tab has cookies and storage of its own, as if it were another machine.
var theBrowser struct {
	once sync.Once
	ctx  context.Context
	stop func()
}

// TestMain closes the browser, where one was opened.
func TestMain(m *testing.M) {
	code := m.Run()
	if theBrowser.stop != nil {
		theBrowser.stop()
	}
	os.Exit(code)
}

// openBrowser starts the browser.
func openBrowser(path string) {
	opts := []chromedp.ExecAllocatorOption{
		chromedp.Headless, chromedp.DisableGPU, chromedp.NoFirstRun, chromedp.ExecPath(path),
		chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-sync", true), chromedp.Flag("lang", "vi"),
		chromedp.Flag("force-prefers-reduced-motion", true), // what is clicked stands still
	}
	if os.Geteuid() == 0 {
		opts = append(opts, chromedp.NoSandbox)
	}
	alloc, stopAlloc := chromedp.NewExecAllocator(context.Background(), opts...)
	ctx, stop := chromedp.NewContext(alloc)
	theBrowser.ctx, theBrowser.stop = ctx, func() { stop(); stopAlloc() }
}

func (w *world) chromium(width int64, script bool) *tab {
	w.t.Helper()
	path := chromium(w.t)
	theBrowser.once.Do(func() {
		openBrowser(path)
		if _, err := chromedp.Run(theBrowser.ctx, chromedp.Location()); err != nil {
			w.t.Fatal(err)
		}
	})
	srv := httptest.NewServer(w.app.Handler)
	ctx, stop := chromedp.NewContext(theBrowser.ctx, chromedp.WithNewBrowserContext())
	ctx, end := context.WithTimeout(ctx, 8*time.Minute)
	w.t.Cleanup(func() {
		end()
		stop()
		srv.CloseClientConnections()
		srv.Close()
	})
	return w.tab(ctx, srv.URL, width, script)
}

// tab opens a tab that is made for a test.
func (w *world) tab(ctx context.Context, base string, width int64, script bool) *tab {
	w.t.Helper()
	b := &tab{world: w, ctx: ctx, base: base}
	b.do(chromedp.EmulateViewport(width, 900))
	if _, err := chromedp.Call(
		ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: shift},
	); err != nil {
		w.t.Fatal(err)
	}
	if !script {
		if _, err := chromedp.Call(
			ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true},
		); err != nil {
			w.t.Fatal(err)
		}
	}
	go b.listen()
	return b
}

// listen notes what the page complains of: exceptions, and what the security policy refused.
func (b *tab) listen() {
	for m, err := range chromedp.Console(b.ctx) {
		if err != nil {
			return // the browser is gone
		}
		if m.Type == "error" || m.Type == chromedp.ConsoleException {
			b.mu.Lock()
			b.noises = append(b.noises, m.Text)
			b.mu.Unlock()
		}
	}
}

// complaints returns what the page complained of since the last call; answers with a status of refusal are no
// complaint.
func (b *tab) complaints() []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	out := slices.DeleteFunc(b.noises, func(s string) bool { return strings.Contains(s, "Failed to load resource") })
	b.noises = nil
	return out
}

func (b *tab) do(steps ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	if err := chromedp.Do(b.ctx, steps...); err != nil {
		b.t.Fatal(err)
	}
}

// open goes to an address of the site.
func (b *tab) open(path string) {
	b.t.Helper()
	b.do(chromedp.Navigate(b.base + path))
}

// eval asks the page.
func eval[T any](b *tab, js string) T {
	b.t.Helper()
	v, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](js))
	if err != nil {
		b.t.Fatalf("%.80s: %v", js, err)
	}
	return v
}

// until waits until the page says yes; it survives that the page changes meanwhile.
func (b *tab) until(what, js string) {
	b.t.Helper()
	for range 200 {
		if v, err := chromedp.Run(b.ctx, chromedp.Evaluate[bool](js)); err == nil && v {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	// only for the message
	text, _ := chromedp.Run(b.ctx, chromedp.Evaluate[string](`location.pathname + "\n" + document.body.innerText`))
	b.t.Fatalf("never: %s\n%s\n%s", what, text, b.log)
}

// at waits until the page has that heading.
func (b *tab) at(heading string) {
	b.t.Helper()
	b.until(
		"the page "+heading,
		`document.readyState === "complete" && (document.querySelector("h1")?.innerText || "").includes(`+
			strconv.Quote(heading)+`)`,
	)
}

// sees waits until the page shows a text.
func (b *tab) sees(text string) {
	b.t.Helper()
	b.until("shows "+text, `document.body.innerText.includes(`+strconv.Quote(text)+`)`)
}

func (b *tab) key(keys string) {
	b.t.Helper()
	b.do(chromedp.KeyEvent(keys))
}

// tabTo presses the tabulator until what it is looking for has the focus: it is found by its text, its label or its
// address.
func (b *tab) tabTo(what string) {
	b.t.Helper()
	js := `(() => { const e = document.activeElement; if (!e || e === document.body) return false; const w = ` +
		strconv.Quote(what) + `;
		const label = e.labels && e.labels[0] ? e.labels[0].innerText : ""; const said = e.getAttribute("aria-label") || "";
		return (e.innerText || "").trim() === w || label.trim().startsWith(w) || said.startsWith(w) || (e.getAttribute("href") || "").endsWith(w); })()`
	for range 200 {
		if eval[bool](b, js) {
			return
		}
		b.key(kb.Tab)
	}
	b.t.Fatalf("the keyboard does not reach %q at %s", what, eval[string](b, "location.pathname"))
}

// enter goes to something by keyboard and presses Enter.
func (b *tab) enter(what string) {
	b.t.Helper()
	b.tabTo(what)
	b.key(kb.Enter)
}

// typeInto goes to a field by keyboard and types.
func (b *tab) typeInto(label, text string) {
	b.t.Helper()
	b.tabTo(label)
	b.do(chromedp.KeyEvent("a", chromedp.KeyModifiers(chromedp.ModifierCtrl)), chromedp.KeyEvent(text))
}

// tick goes to a box by keyboard and ticks it.
func (b *tab) tick(label string) {
	b.t.Helper()
	b.tabTo(label)
	b.key(" ")
}

// signIn signs in by keyboard.
func (b *tab) signIn(login string) {
	b.t.Helper()
	b.open("/dang-nhap")
	b.at("Đăng nhập")
	b.typeInto("Tên đăng nhập", login)
	b.typeInto("Mật khẩu", samplePassword)
	b.key(kb.Enter)
	b.at("Việc của tôi")
}

// pass lets time pass, for the server and for the page alike.
func (b *tab) pass(d time.Duration) {
	b.t.Helper()
	b.world.at.Move(d)
	eval[bool](b, fmt.Sprintf("(window.moveClock(%d), true)", d.Milliseconds()))
}
