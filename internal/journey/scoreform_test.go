package journey_test

import (
	"encoding/base64"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"thidua/internal/formula"
	"thidua/internal/review"
	"thidua/internal/sheet"
)

// TestScoreForm fills figures into the grid in a real browser: each is saved when its field is left, the points follow,
// a wrong one is said beside its field, and after a reload all is there. A list that is gone through with the arrows is
// nobody else's change.
func TestScoreForm(t *testing.T) {
	for _, width := range []int64{1440, 360} {
		c := newCampaign(t)
		b := c.chromium(width, true)
		b.signIn("chuyen-vien")
		at := c.at("quan-ly-thi-truong") + "/nhap"
		b.open(at)
		f := c.forms()["quan-ly-thi-truong"]
		w := c.world2()
		line := w.Missing(f.ID)[0]
		_, n := w.Node(line)
		fact := ""
		for _, x := range w.FactsOf(n) {
			if f.Figure(x.Name, review.Reported) == nil &&
				slices.Contains([]sheet.FactKind{sheet.Count, sheet.Percentage, sheet.Decimal}, x.Kind) {
				fact = x.Name
				break
			}
		}
		if fact == "" {
			t.Fatalf("line %s misses no number", line)
		}
		field := `[name="f.` + fact + `"]`
		total := eval[string](b, `document.getElementById("tong").textContent`)
		b.do(chromedp.WaitReady(field), chromedp.SendKeys(field, "năm vụ\t"), chromedp.WaitVisible(".cell.bad .err"))
		b.until(
			"the status does not say that it is saved",
			`document.querySelector(".saved").textContent.startsWith("Chưa vào phiếu")`,
		)
		b.do(chromedp.SendKeys(field, strings.Repeat("\b", 12)+"\t"))
		b.until(
			"what is as it was before is no fault",
			`!document.querySelector(".cell.bad") && !document.querySelector(".cell .err")`,
		)
		if d, err := c.app.Site.Drafts.Find(
			t.Context(), accountID(c.world, "chuyen-vien"), at,
		); err != nil || len(d.Fields) > 0 {
			t.Errorf("at %d: a draft is left of what was saved: %+v %v", width, d, err)
		}
		b.do(chromedp.SendKeys(field, strings.Repeat("\b", 12)+"5\r"), chromedp.WaitNotPresent(".cell.bad"))
		b.until(
			"the field says that it is saved",
			`document.querySelector('`+field+`').closest(".cell").querySelector(".kept").textContent.startsWith("✓ đã lưu")`,
		)
		b.until(
			"the group and the total follow at once",
			`document.getElementById("tong").textContent !== "`+total+
				`" && document.getElementById("sothieu").textContent !== ""`,
		)
		b.until("a group is the sum of its lines without a reload", `(() => {
			const of = (x) => Number((x.querySelector("[data-points]").textContent || "0").replaceAll(".", "").replace(",", ".").replace("−", "-"));
			const rows = [...document.querySelectorAll("table.score tbody tr")], tops = rows.filter((x) => x.classList.contains("group") && !x.id.includes("."));
			return tops.every((g) => Math.abs(of(g) - rows.filter((x) => !x.classList.contains("group") && x.id.startsWith(g.id + ".")).reduce((n, x) => n + of(x), 0)) < 0.01);
		})()`)
		b.until("the field holds what was typed, after a reload", `document.querySelector('`+field+`').value === "5"`)
		if x := c.forms()["quan-ly-thi-truong"].Figure(fact, review.Reported); x == nil || x.Value != "5" {
			t.Errorf("at %d: the figure is %+v", width, x)
		}
		b.do(chromedp.Focus(`[name="f.tự phát hiện"]`), chromedp.KeyEvent(kb.ArrowUp+kb.ArrowDown+kb.ArrowDown))
		b.until(
			"what was chosen last is saved",
			`document.querySelector('[name="_was.f.tự phát hiện"]').value === "KAD" && !document.querySelector(".cell.bad")`,
		)
		if x := c.forms()["quan-ly-thi-truong"].Figure(
			"tự phát hiện", review.Reported,
		); x == nil || review.Decode(x.Value).State != formula.NA {
			t.Errorf("at %d: the list holds %+v", width, x)
		}
	}
}

// TestNothingUnderTheBar: whatever of the form somebody goes to by keyboard, forwards or back, stands where it can be
// seen, and not under the bars that stay at the edges of the window.
func TestNothingUnderTheBar(t *testing.T) {
	c := newCampaign(t)
	for _, width := range []int64{1440, 360} {
		b := c.chromium(width, true)
		b.signIn("chuyen-vien")
		b.open(c.at("quan-ly-thi-truong") + "/nhap")
		b.do(chromedp.WaitReady("form[data-live]"))
		for _, covered := range eval[[]string](b, `(() => {
			const all = [...document.querySelectorAll("table.score :is(a, button, summary, input:not([type=hidden]), select)")].filter((x) => x.checkVisibility()), out = [];
			for (const x of [...all, ...all.toReversed()]) {
				x.focus();
				const r = x.getBoundingClientRect(), top = document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2);
				if (!top || !(x.contains(top) || top.contains(x))) out.push(x.outerHTML.slice(0, 90) + " under " + (top ? top.outerHTML.slice(0, 60) : "the edge"));
			}
			if (all.length < 50) out.push("only " + all.length);
			return out.slice(0, 5);
		})()`) {
			t.Errorf("at %d: %s", width, covered)
		}
	}
}

// TestProofFromRow chooses a file in the row of a line, in a real browser: it is added without leaving the form, and
// one that is not taken says why in the row.
func TestProofFromRow(t *testing.T) {
	c := newCampaign(t)
	b := c.chromium(1440, true)
	b.signIn("chuyen-vien")
	b.open(c.at("quan-ly-thi-truong") + "/nhap")
	b.do(chromedp.WaitReady("form[data-live]"))
	// the sample has evidence on some
	line := eval[string](b, `document.querySelector("td:has([data-explain]) a[data-attach]").dataset.attach`)
	link := `a[data-attach="` + line + `"]`
	choose := func(name, content string) {
		eval[bool](b, `(() => {
			HTMLInputElement.prototype.click = function () {
				const bytes = Uint8Array.from(atob("`+base64.StdEncoding.EncodeToString([]byte(content))+`"), (x) => x.charCodeAt(0)), list = new DataTransfer();
				list.items.add(new File([bytes], "`+name+`"));
				this.files = list.files;
				this.dispatchEvent(new Event("change"));
			};
			return true;
		})()`)
		b.do(chromedp.Click(link))
	}
	row := `document.querySelector('` + link + `').closest("td")`
	choose("thu.exe", "MZ không phải là tài liệu")
	b.until("the row says why it is not taken", row+`.querySelector("[data-said].warn").innerText.length > 10`)
	if n := len(c.forms()["quan-ly-thi-truong"].ProofsOf(line)); n != 0 {
		t.Fatalf("%d pieces of evidence", n)
	}
	had := eval[string](b, `document.getElementById("sominhchung").innerText`)
	choose("danh-sach.png", scanPNG(t))
	b.until("the row says that it is added", row+`.querySelector("[data-said]").innerText.startsWith("✓ danh-sach.png")`)
	b.until(
		"it counts",
		`document.getElementById("sominhchung").innerText !== "`+had+`" && !`+row+`.querySelector("[data-explain]")`,
	)
	if list := c.forms()["quan-ly-thi-truong"].ProofsOf(line); len(list) != 1 || list[0].File == "" {
		t.Errorf("%+v", list)
	}
}
