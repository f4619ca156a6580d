package journey_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// What the edges of a page of A4 leave for its content, in the pixels of a style sheet: 210 - 20 - 15 mm upright, 297 -
// 20 - 15 lying.
const (
	sheetWidth = 661
	lyingWidth = 990
)

// cut lists what a print loses: text or a box beyond the edge of the sheet or of whatever it scrolls in, and fields
// that hold more than they show.
const cut = `(() => {
	const out = [], edge = document.documentElement.clientWidth + 1;
	const name = (e) => e.tagName.toLowerCase() + (e.className && e.className.baseVal === undefined ? "." + e.className : "") + " «" + (e.value || e.textContent || "").trim().slice(0, 40) + "»";
	const shown = (e) => e.checkVisibility({visibilityProperty: true}) && !e.closest(".sr, details:not([open]) > :not(summary)");
	const within = (e, box) => {
		if (box.right > edge || box.left < -1) { return "beyond the sheet by " + Math.round(box.right - edge); }
		for (let up = e; up && up !== document.body; up = up.parentElement) {
			const s = getComputedStyle(up), at = up.getBoundingClientRect();
			if (s.overflowX !== "visible" && (box.right > at.right + 1 || box.left < at.left - 1)) { return "cut at the side by " + name(up); }
			if (s.overflowY !== "visible" && (box.bottom > at.bottom + 2 || box.top < at.top - 2)) { return "cut below by " + name(up); }
		}
		return "";
	};
	const say = (e, why) => { if (why && out.length < 5) { out.push(name(e) + ": " + why); } };
	const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walk.nextNode()) {
		const t = walk.currentNode, e = t.parentElement;
		if (!t.data.trim() || /SCRIPT|STYLE|OPTION|TEXTAREA/.test(e.tagName) || !shown(e)) { continue; }
		const r = document.createRange();
		r.selectNodeContents(t);
		for (const box of r.getClientRects()) { if (box.width > 0) { say(e, within(e, box)); } }
	}
	for (const e of document.querySelectorAll("main td, main th, main table, main img, main svg, main section, main input, main textarea, main select, main pre, main .chip, main meter")) {
		const box = e.getBoundingClientRect();
		if (shown(e) && box.width > 0) { say(e, within(e.parentElement, box)); }
	}
	for (const e of document.querySelectorAll("main input:not([type=hidden], [type=checkbox], [type=radio], [type=file]), main textarea")) {
		if (shown(e) && (e.scrollWidth > e.clientWidth + 1 || e.tagName === "TEXTAREA" && e.scrollHeight > e.clientHeight + 2)) { say(e, "holds more than it shows"); }
	}
	return out;
})()`

// onPaper shows a page as it is printed on A4 upright.
func (b *tab) onPaper() {
	b.t.Helper()
	b.do(chromedp.EmulateViewport(sheetWidth, 900))
	if _, err := chromedp.Call(b.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Media: "print",
	}); err != nil {
		b.t.Fatal(err)
	}
}

// prints holds that a page loses nothing when it is printed.
func (b *tab) prints(login, path string) {
	b.t.Helper()
	b.open(path)
	b.do(chromedp.WaitReady("main"))
	if eval[bool](b, `getComputedStyle(document.body).page === "lying"`) {
		b.do(chromedp.EmulateViewport(lyingWidth, 900))
		defer b.do(chromedp.EmulateViewport(sheetWidth, 900))
	}
	for _, s := range eval[[]string](b, cut) {
		b.t.Errorf("%s, %s: %s", login, path, s)
	}
}

// TestPrintedPages: whatever page a person prints from the browser, nothing of it is cut off.
func TestPrintedPages(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	seen := map[string]bool{}
	for _, login := range []string{"thu-ky", "quan-tri", "thuong-truc", "chuyen-vien"} {
		b := w.chromium(widths[0], true)
		b.signIn(login)
		b.onPaper()
		for _, path := range w.addresses(login) {
			if own := path == "/" || path == "/khoi" || path == "/toi"; own || !seen[path] {
				seen[path] = true
				b.prints(login, path)
			}
		}
	}
	if len(seen) < 40 {
		t.Errorf("only %d pages were looked at", len(seen))
	}
}

// TestPrintedRound: the same of the pages of a round, which are the widest; their words are in what the browser prints.
func TestPrintedRound(t *testing.T) {
	c := newCampaign(t)
	c.agreed()
	b := c.chromium(widths[0], true)
	b.signIn("thu-ky")
	b.onPaper()
	round, form := "/vong/"+c.round, c.at("toa-an")
	for _, path := range []string{
		round, round +
			"/thong-nhat", round +
			"/xep-hang", round +
			"/so-sanh", round + "/kiem-tra-loi-ich", round + "/xep-hang/sat-nut", round + "/doi-chieu", round + "/zalo",
		round +
			"/giay/xep-hang", round +
			"/chuyen", round +
			"/cong-bo", round + "/cham-cheo", form, form + "/dong/I.1.1", form + "/giay/tu-cham", form + "/giay/bien-ban",
		"/nam/" + c.world2().Round.Year + "/cham-diem", "/nam/" + c.world2().Round.Year + "/so-van-ban",
	} {
		b.prints("thu-ky", path)
		b.saysInPrint(path)
	}
}

// TestPrintedForm: a form that a unit has begun to fill in is printed with all that stands in its fields.
func TestPrintedForm(t *testing.T) {
	c := newCampaign(t)
	unit := c.chromium(widths[0], true)
	unit.signIn("chuyen-vien")
	unit.onPaper()
	form := c.at("quan-ly-thi-truong")
	for _, path := range []string{form, form + "/nhap", form + "/nop", form + "/giay/tu-cham"} {
		unit.prints("chuyen-vien", path)
		unit.saysInPrint(path)
	}
}

// saysInPrint holds that all words that a page shows in print are in the file that the browser prints. PRINTS=folder
// keeps the file.
func (b *tab) saysInPrint(path string) {
	b.t.Helper()
	if _, err := exec.LookPath("pdftotext"); err != nil {
		b.t.Skip("pdftotext is not installed: what is printed is not read back")
	}
	yes := true
	got, err := chromedp.Call(b.ctx, page.PrintToPDF, page.PrintToPDFParams{PreferCSSPageSize: &yes})
	if err != nil {
		b.t.Fatal(path, err)
	}
	dir := os.Getenv("PRINTS")
	if dir == "" {
		dir = b.t.TempDir()
	}
	file := filepath.Join(
		dir, strings.ReplaceAll(strings.Trim(identifier.ReplaceAllString(path, "x"), "/"), "/", ".")+".pdf",
	)
	if err := os.WriteFile(file, got.Data, 0o600); err != nil {
		b.t.Fatal(err)
	}
	text, err := exec.CommandContext(b.t.Context(), "pdftotext", "-raw", file, "-").Output()
	if err != nil {
		b.t.Fatal(path, err)
	}
	printed := strings.Join(strings.Fields(string(text)), "")
	// a list shows one of its words
	for _, word := range strings.Fields(eval[string](
		b, `document.querySelectorAll("select").forEach((s) => s.remove()); document.body.innerText`,
	)) {
		if !strings.Contains(printed, word) {
			b.t.Errorf("%s: %q is on the page and not in the print", path, word)
		}
	}
}
