package journey_test

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"testing"
)

// keep saves a draft of a form that is open in the browser: by the script that saves what is typed, or by the button.
type keep struct {
	name string
	do   func(b *browser, path, field, value string)
}

var keeps = []keep{
	{"button", func(b *browser, _, field, value string) { b.fill(form(field, value, "_do", "draft")).follow() }},
	{"script", func(b *browser, path, field, value string) {
		seen := b.page().Find("form.form").AttrOr("data-seen", "")
		patch := map[string]any{
			"name": field, "value": value, "seen": 0, "was": b.page().Find(`[name="_was.`+field+`"]`).AttrOr("value", ""),
		}
		if _, version, ok := strings.Cut(seen, field+":"); ok {
			patch["seen"] = int(version[0] - '0')
		}
		body, _ := json.Marshal(map[string]any{"form": path, "fields": []any{patch}})
		b.json("/ban-nhap", string(body)).want(http.StatusOK)
		if strings.Contains(b.body, `"conflict":true`) {
			b.w.t.Error(b.body)
		}
		b.get(path)
	}},
}

// TestDraftMerge: what I typed into a draft and what somebody else saved in the same field since are shown to me when I
// come back, as they are when I send late; what I decide then is not asked again.
func TestDraftMerge(t *testing.T) {
	t.Parallel()
	for _, how := range keeps {
		t.Run(how.name, func(t *testing.T) {
			w := newWorld(t)
			path := w.yearOf("2023") + "/chu-de"
			one, two := w.as("thu-ky"), w.as("khoi-truong")
			two.get(path).want(http.StatusOK)
			how.do(two, path, "theme", "Chủ đề của bản nháp")
			if two.page().Find(".clash").Length() != 0 {
				t.Error("a draft that nobody contradicts clashes")
			}
			one.get(path).fill(form("theme", "Chủ đề người khác lưu", "why", "sửa lại")).follow()
			for range 2 { // looking decides nothing
				two.get(path).says(".band.wait", "người khác đã lưu").says(".clash", "Chủ đề người khác lưu")
				if got := two.page().Find("textarea[name=theme]").Text(); got != "Chủ đề của bản nháp" {
					t.Errorf("the field holds %q", got)
				}
			}
			how.do(two, path, "theme", "Chủ đề của cả hai")
			if n := two.page().Find(".clash").Length(); n != 0 {
				t.Errorf("what was decided is asked again: %d", n)
			}
			one.get(path).fill(form("theme", "Chủ đề lưu lần nữa", "why", "sửa lại")).follow()
			two.get(path).says(".clash", "Chủ đề lưu lần nữa")
			two.fill(form("theme", "Chủ đề cuối", "why", "sửa lại")).follow().says("main", "Chủ đề cuối")
		})
	}
}

// TestDraftMergeLeft: a field that I put back as it was is not mine any more: it takes what the other saved. An old
// draft, which does not know what the field was, is shown as it was typed.
func TestDraftMergeLeft(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	path := w.yearOf("2023") + "/chu-de"
	one, two := w.as("thu-ky"), w.as("khoi-truong")
	before := two.get(path).page().Find("textarea[name=theme]").Text()
	two.fill(form("theme", "Đổi rồi thôi", "_do", "draft")).follow()
	two.fill(form("theme", before, "_do", "draft")).follow()
	two.json("/ban-nhap", `{"form":"`+path+`","fields":[{"name":"motto","value":"Nháp kiểu cũ","seen":0}]}`).want(
		http.StatusOK,
	)
	one.get(path).fill(form("theme", "Chủ đề mới", "motto", "Phương châm mới", "why", "sửa lại")).follow()
	two.get(path)
	for name, want := range map[string]string{"theme": "Chủ đề mới", "motto": "Nháp kiểu cũ"} {
		if got := two.page().Find("textarea[name=" + name + "]").Text(); got != want {
			t.Errorf("%s holds %q, want %q", name, got, want)
		}
	}
	if n := two.page().Find(".clash").Length(); n != 0 {
		t.Errorf("%d clashes", n)
	}
}

// TestDraftMergeTyped: the same in a browser, where the script saves what is typed.
func TestDraftMergeTyped(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.chromium(1440, true)
	b.signIn("khoi-truong")
	path := w.yearOf("2023") + "/chu-de"
	b.open(path)
	b.typeInto("Chủ đề", "Chủ đề gõ trong trình duyệt")
	b.until("the draft is saved", `/\d\d:\d\d/.test(document.querySelector(".saved").innerText)`)
	w.as("thu-ky").get(path).fill(form("theme", "Chủ đề người khác lưu", "why", "sửa lại")).follow()
	b.open(path)
	b.until(
		"both are shown",
		`(document.querySelector(".clash") || {innerText: ""}).innerText.includes("Chủ đề người khác lưu")`,
	)
}

// TestMergeOfLines: a browser ends the lines of a hidden field with two characters, the values of boxes are joined with
// one. Boxes that I left alone are no change of mine, and take what the other ticked.
func TestMergeOfLines(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a, err := w.app.Store.AccountByLogin(context.Background(), "khoi-pho")
	if err != nil {
		t.Fatal(err)
	}
	path := "/tai-khoan/" + a.ID + "/vai-tro"
	one, two := w.as("quan-tri"), w.as("quan-tri")
	two.get(path).want(http.StatusOK)
	was := two.page().Find(`[name="_was.role"]`).AttrOr("value", "")
	if !strings.Contains(was, "\n") {
		t.Fatalf("one role alone: %q", was)
	}
	one.get(path).fill(form("role", "officer", "why", "sửa lại")).follow()
	two.fill(form("_was.role", strings.ReplaceAll(was, "\n", "\r\n"), "why", "sửa lại")).want(http.StatusConflict)
	if n := two.page().Find("main [name=role][checked]").Length(); n != 1 || two.page().Find(".clash").Length() != 0 {
		t.Errorf("%d roles are ticked, %d clashes", n, two.page().Find(".clash").Length())
	}
}
