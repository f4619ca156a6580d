package journey_test

import (
	"encoding/json"
	"testing"

	"github.com/chromedp/chromedp"
)

// paste pastes into a field what another program put on the clipboard.
func (b *tab) paste(field, html, text string) {
	b.t.Helper()
	quoted := func(s string) string { data, _ := json.Marshal(s); return string(data) }
	b.do(chromedp.Evaluate[chromedp.Void](`(() => {
		const data = new DataTransfer(), at = document.querySelector(` + quoted(field) + `);
		if (` + quoted(html) + `) data.setData("text/html", ` + quoted(html) + `);
		data.setData("text/plain", ` + quoted(text) + `);
		at.focus();
		at.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
	})()`))
}

// TestPaste pastes a column, a block out of Excel and a table out of Word into the score form: each cell goes into its
// field and is saved, what no field takes is said, a wrong one stays to be mended, and one press undoes the whole
// paste.
func TestPaste(t *testing.T) {
	const code = "quan-ly-thi-truong"
	for name, x := range map[string]struct {
		html, text string
		said       string
		want       map[string]string // by fact; what is saved then
	}{
		"a column": {
			text: "40\r\n\r\n2\r\n", said: "Đã dán 2 ô",
			want: map[string]string{"nhiệm vụ đúng hạn": "40", "tỷ lệ huấn luyện": "93", "lượt phổ biến": "2"},
		},
		"a column that is too long": {
			text: "40\n" + "1\n1\n1\n1\n1\n1\n" + "x y\n", said: "Đã dán", want: map[string]string{"nhiệm vụ đúng hạn": "40"},
		},
		"a part of the Excel file": {
			text: "I.1.5\tQuyết định giải quyết bị hủy hoặc phải sửa\tquyết định\t4\nI.1.1\tSố nhiệm vụ hoàn thành đúng hạn\tnhiệm vụ\t39\n",
			said: "Đã dán 2 ô", want: map[string]string{"nhiệm vụ đúng hạn": "39", "I.1.5b": "4", "tỷ lệ huấn luyện": "93"},
		},
		"a table out of Word": {
			html: `<html><body><table><tr><td><p>38</p></td></tr><tr><td></td></tr><tr><td class=xl1><b>1.6<span>00</span>&nbsp;</b></td></tr></table></body></html>`, text: "38\n1.600",
			said: "Đã dán 2 ô", want: map[string]string{"nhiệm vụ đúng hạn": "38", "lượt phổ biến": "1600"},
		},
		"yes and no in a column": {
			text: "\n\n\n\n\n\n\n\nx\nkhông\nmaybe\n", said: "không có ô nào nhận: maybe",
			want: map[string]string{"tự phát hiện": "1", "I.1.6a": "0"},
		},
		"quoted": {
			text: "\"37\"\n\"95\"\n", said: "Đã dán 2 ô",
			want: map[string]string{"nhiệm vụ đúng hạn": "37", "tỷ lệ huấn luyện": "95"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			c := newCampaign(t)
			b := c.chromium(1440, true)
			b.signIn("chuyen-vien")
			b.open(c.at(code) + "/nhap")
			before := map[string]string{}
			for fact := range x.want {
				before[fact] = c.figure(code, fact)
			}
			b.paste(`[name="f.nhiệm vụ đúng hạn"]`, x.html, x.text)
			b.until("it says what was pasted", `document.querySelector(".pasted").textContent.includes("`+x.said+`")`)
			settled := `[...document.querySelectorAll(".cell input:not([type=hidden]), .cell select")].every((f) => f.closest(".cell").classList.contains("bad") || document.querySelector('[name="_was.' + f.name + '"]').value === f.value)`
			b.until("all is saved", settled)
			for fact, want := range x.want {
				if got := c.figure(code, fact); got != want {
					t.Errorf("%s is %q, want %q", fact, got, want)
				}
			}
			b.do(chromedp.Click(`.pasted button`))
			b.until("it says what was undone", `document.querySelector(".pasted").textContent.startsWith("Đã trả lại")`)
			b.until("all is saved", settled)
			for fact, want := range before {
				if got := c.figure(code, fact); got != want {
					t.Errorf("%s is %q after undoing, want %q", fact, got, want)
				}
			}
		})
	}
}
