package journey_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"thidua/internal/sample"
	"thidua/internal/store"
)

const samplePassword = sample.Password

// TestJourney goes the whole path in a real browser, by keyboard alone, at both widths: sign in, set up next year's
// bloc, import units, hand rights to a colleague, be away while typing, come back, find nothing lost, read the log of
// it, verify it.
func TestJourney(t *testing.T) {
	for _, width := range widths {
		t.Run(fmt.Sprint(width), func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			b := w.chromium(width, true)
			b.importUnits()
			b.setUpYear()
			b.handRights()
			b.awayWhileTyping(w.yearOf("2023")) // next year belongs to its own head unit now
			b.readLog()
			if list := b.complaints(); len(list) > 0 {
				t.Errorf("the pages complained: %q", list)
			}
			r, err := w.app.Store.Verify(context.Background(), store.Head{})
			if err != nil || len(r.Found) > 0 {
				t.Error(err, r.Found)
			}
		})
	}
}

func (b *tab) signOut() {
	b.t.Helper()
	eval[bool](b, `(document.querySelector("form[action='/dang-xuat'] button").form.requestSubmit(), true)`)
	b.at("Đăng nhập")
}

func (b *tab) importUnits() {
	b.t.Helper()
	b.signIn("thuong-truc")
	b.open("/don-vi")
	b.enter("Nhập từ Excel")
	b.at("Nhập từ Excel")
	file := filepath.Join(b.t.TempDir(), "don-vi.csv")
	if err := os.WriteFile(
		file, []byte("Mã,Tên,Cấp trên,Ngày thành lập\nso-a,Sở Minh Họa A,tinh,1/1/2020\nso-b,Sở Minh Họa B,tinh,1/1/2020\n"),
		0o600,
	); err != nil {
		b.t.Fatal(err)
	}
	b.do(chromedp.SetUploadFiles("#f-list", []string{file})) // the system's own dialog is not the page's
	b.tabTo("Lý do")
	b.key(kb.Enter)
	b.sees("Đã nhập 2 đơn vị")
	b.signOut()
}

func (b *tab) setUpYear() {
	b.t.Helper()
	b.signIn("thu-ky")
	b.open("/khoi")
	b.enter("Thiết lập năm mới")
	b.at("Thiết lập năm mới")
	b.typeInto("Năm", "2024")
	b.key(kb.Enter)
	b.at("Thiết lập năm")
	b.sees("Còn thiếu trước khi mở")
	b.enter("Thêm đơn vị thành viên")
	b.at("Thêm đơn vị thành viên")
	b.tabTo("Gõ để lọc danh sách")
	b.key("so minh hoa a")
	b.until("the list is narrowed", `[...document.querySelectorAll(".opts label")].filter((x) => !x.hidden).length === 1`)
	b.tick("Sở Minh Họa A")
	b.enter("Thêm đơn vị thành viên")
	b.sees("Đã thêm 1 đơn vị thành viên")
	b.enter("Giao Khối trưởng, Khối phó")
	b.at("Giao Khối trưởng, Khối phó")
	b.tabTo("Đơn vị")
	b.key("Sở T") // a list is chosen from by typing
	b.enter("Giao Khối trưởng, Khối phó")
	b.sees("Đã đủ để mở năm")
	b.enter("Mở năm")
	b.at("Mở năm")
	b.enter("Mở năm")
	b.sees("Đã mở năm")
}

func (b *tab) handRights() {
	b.t.Helper()
	b.open("/tai-khoan")
	b.enter("Ngô Văn Thẩm Định")
	b.at("Ngô Văn Thẩm Định")
	b.enter("Giao vai trò")
	b.at("Giao vai trò")
	b.tick("Tổ thư ký")
	b.enter("Giao vai trò")
	b.sees("Đã giao vai trò cho Ngô Văn Thẩm Định")
}

// awayWhileTyping: the person types and goes away; the page warns, can be kept alive with one key, and covers itself at
// the end without losing a letter; the same person signs in on the spot and goes on; what was pending is sent.
func (b *tab) awayWhileTyping(year string) {
	b.t.Helper()
	b.open(year + "/van-ban/them")
	b.at("Thêm văn bản")
	const text = "Kế hoạch phối hợp đang soạn dở"
	b.typeInto("Trích yếu", text)
	b.until("saved", `/Đã giữ nháp lúc \d\d:\d\d:\d\d/.test(document.querySelector(".saved").innerText)`)

	b.pass(28*time.Minute + 30*time.Second)
	b.until("the warning", `!document.getElementById("idle").hidden && document.activeElement.id === "idle-stay"`)
	if title := eval[string](b, "document.title"); !strings.HasPrefix(title, "(1:") {
		b.t.Errorf("the title says %q", title)
	}
	b.key(kb.Enter)
	b.until(
		"the warning is gone and the field has the focus",
		`document.getElementById("idle").hidden && document.activeElement.name === "title"`,
	)

	b.typeInto("Số, ký hiệu", "41/KH")
	b.pass(31 * time.Minute)
	b.until("the page is covered", `!!document.querySelector(".cover") && document.querySelector(".app").inert`)
	b.typeInto("Mật khẩu", samplePassword)
	b.key(kb.Enter)
	b.until(
		"the page is back",
		`!document.querySelector(".cover") && document.querySelector("[name=title]").value === "`+text+
			`" && document.querySelector("[name=number]").value === "41/KH"`,
	)
	b.until("what was pending is saved", `document.querySelector(".saved").innerText.startsWith("Đã giữ nháp")`)
	b.enter("Thêm văn bản")
	b.at("Thiết lập năm")
	b.sees(text)
	b.signOut()
}

func (b *tab) readLog() {
	b.t.Helper()
	b.signIn("quan-tri")
	b.open("/nhat-ky")
	b.sees("Kế hoạch phối hợp đang soạn dở")
	b.enter("Kiểm tra nhật ký")
	b.sees("Nguyên vẹn")
}

// TestAnotherPerson: after the page covered itself, another person signs in on the spot and sees nothing of it.
func TestAnotherPerson(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.chromium(1440, true)
	b.signIn("thu-ky")
	b.open("/don-vi")
	b.pass(31 * time.Minute)
	b.until("the page is covered", `!!document.querySelector(".cover")`)
	b.enter("Người khác đăng nhập")
	b.at("Đăng nhập")
	b.typeInto("Tên đăng nhập", "chuyen-vien")
	b.typeInto("Mật khẩu", samplePassword)
	b.key(kb.Enter)
	b.at("Việc của tôi")
	if who := eval[string](b, `document.querySelector(".me > a").innerText`); who != "Phạm Văn Mẫu" {
		t.Errorf("signed in as %q", who)
	}
}

// TestTwoTabs: two windows of one person write one draft; the second is told and chooses, and nothing is overwritten.
func TestTwoTabs(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.chromium(1440, true)
	b.signIn("thuong-truc")
	b.open("/don-vi/them")
	b.at("Thêm đơn vị")
	account, err := w.app.Store.AccountByLogin(context.Background(), "thuong-truc")
	if err != nil {
		t.Fatal(err)
	}
	other := w.as("thuong-truc")
	other.json("/ban-nhap", `{"form":"/don-vi/them","fields":[{"name":"name","value":"Từ cửa sổ kia","seen":0}]}`).want(
		200,
	)
	b.typeInto("Tên đơn vị", "Từ cửa sổ này")
	b.until(
		"the person is told",
		`!!document.querySelector(".clash") && document.querySelector(".clash").innerText.includes("Từ cửa sổ kia")`,
	)
	b.enter("Giữ bản này")
	b.until("the choice is gone", `!document.querySelector(".clash")`)
	got := ""
	for range 100 { // what was chosen is sent at once, and is there soon after
		d, err := w.app.Site.Drafts.Find(context.Background(), account.ID, "/don-vi/them")
		if err != nil {
			t.Fatal(err)
		}
		if got, _ = d.Value("name"); got == "Từ cửa sổ này" {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Errorf("the draft holds %q", got)
}

// TestFindByKeyboard: Ctrl+K finds without marks and with d for đ, and leads there by arrow and Enter.
func TestFindByKeyboard(t *testing.T) {
	t.Parallel()
	b := newWorld(t).chromium(1440, true)
	b.signIn("chuyen-vien")
	b.do(chromedp.KeyEvent("k", chromedp.KeyModifiers(chromedp.ModifierCtrl)))
	b.until("the search is open", `document.getElementById("find").open`)
	b.key("so tu phap")
	b.until("found", `(document.querySelector("#find mark") || {}).innerText === "Sở Tư pháp"`)
	b.key(kb.ArrowDown)
	b.key(kb.Enter)
	b.at("Sở Tư pháp")
}

// TestWithoutScript: with script off a person signs in, saves a draft, finds it on the home page and sends it.
func TestWithoutScript(t *testing.T) {
	t.Parallel()
	b := newWorld(t).chromium(360, false)
	b.signIn("thuong-truc")
	b.open("/don-vi/them")
	b.typeInto("Tên đơn vị", "Sở không cần mã lệnh")
	b.enter("Lưu nháp")
	b.sees("Đã lưu nháp")
	b.open("/")
	b.sees("Bản nháp: Thêm đơn vị")
	b.open("/don-vi/them")
	b.typeInto("Tên ngắn", "khong-script")
	b.typeInto("Ngày thành lập", "1/7/2023")
	b.enter("Thêm đơn vị")
	b.at("Sở không cần mã lệnh")
}
