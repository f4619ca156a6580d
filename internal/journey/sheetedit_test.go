package journey_test

import (
	"context"
	"net/url"
	"os"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"
	"github.com/chromedp/chromedp/kb"

	"thidua/internal/audit"
	"thidua/internal/library"
	"thidua/internal/sheetfile"
	"thidua/internal/store"
)

// tienGiang puts the sheet of Tiền Giang into the province's library as a draft, and returns its address and its text.
func tienGiang(t testing.TB, w *world) (at, text string) {
	t.Helper()
	data, err := os.ReadFile("../../sheets/tien-giang-2022.yaml")
	if err != nil {
		t.Fatal(err)
	}
	id, err := w.app.Services.Sheets.Add(context.Background(), audit.By{}, "", string(data))
	if err != nil {
		t.Fatal(err)
	}
	return "/bang-diem/" + id, string(data)
}

// textOf is the text of a draft as it is now.
func textOf(t testing.TB, w *world, at string) string {
	t.Helper()
	e, err := w.app.Store.Edition(context.Background(), strings.TrimPrefix(at, "/bang-diem/"))
	if err != nil {
		t.Fatal(err)
	}
	return e.Text
}

// lineDiff returns the text lines that are in one of two texts only, in their order.
func lineDiff(a, b string) (gone, fresh []string) {
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	count := map[string]int{}
	for _, l := range y {
		count[l]++
	}
	for _, l := range x {
		if count[l]--; count[l] < 0 {
			gone = append(gone, strings.TrimSpace(l))
		}
	}
	count = map[string]int{}
	for _, l := range x {
		count[l]++
	}
	for _, l := range y {
		if count[l]--; count[l] < 0 {
			fresh = append(fresh, strings.TrimSpace(l))
		}
	}
	return gone, fresh
}

// TestEditSheetByForms edits a real sheet as a person would: one band, a new line, its place, its end. Each time the
// text differs where it was meant and nowhere else.
func TestEditSheetByForms(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	at, was := tienGiang(t, w)
	b := w.as("thuong-truc")

	b.get(at).want(200)
	// in the tree, and what the proof-reader says of it
	if n := b.page().Find(`a[href="` + at + `/dong/c1"]`).Length(); n < 2 {
		t.Errorf("%d links to line c1", n)
	}
	b.get(at+"/dong/c1/cach/goc").want(200).says("#soat", "đúng 98 không thuộc mức nào").
		fill(url.Values{"r1.high": {"to"}, "r1.points": {"4,25"}}).follow().want(200).says(".band", "Đã lưu dòng c1")
	now := textOf(t, w, at)
	gone, fresh := lineDiff(was, now)
	if len(gone) != 1 || len(fresh) != 1 || !strings.Contains(gone[0], "code: c1.2") ||
		fresh[0] != strings.NewReplacer("below: 98", "to: 98", "points: 4", "points: 4.25").Replace(gone[0]) {
		t.Fatalf("one band: -%q +%q", gone, fresh)
	}
	b.get(at + "/dong/c1").want(200)
	if found := b.page().Find("#soat").Text(); strings.Contains(found, "đúng 98") || !strings.Contains(found, "dưới 96") {
		t.Errorf("the proof-reader still says %q", found)
	}

	b.get(at + "/dong/a3/them").want(200).fill(url.Values{
		"code":     {"a3b"},
		"short":    {"Lưu trữ hồ sơ: địa chính"},
		"max":      {"12,5"},
		"evidence": {"sổ lưu trữ"},
	}).follow().want(
		200,
	)
	b.says("#thu-diem", "12,5") // nothing is asked: it starts full
	added := textOf(t, w, at)
	gone, fresh = lineDiff(now, added)
	if len(gone) != 0 ||
		strings.Join(fresh, "\n") != "- code: a3b\nshort: \"Lưu trữ hồ sơ: địa chính\"\nmax: 12.5\nevidence: sổ lưu trữ" {
		t.Fatalf("a new line: -%q +%q", gone, fresh)
	}
	if strings.Index(added, "code: a3b") > strings.Index(added, "code: a4\n") ||
		strings.Index(added, "code: a3b") < strings.Index(added, "a3.2") {
		t.Error("the new line stands in the wrong place")
	}

	b.get(at).want(200)
	move := b.page().Find(`tr#dong-a3b form[action*="/len"]`)
	values := url.Values{"_request": {"chuyen"}, "_version": {move.Find(`[name="_version"]`).AttrOr("value", "")}}
	b.post(move.AttrOr("action", ""), values).follow().want(200).says(".band", "Đã chuyển dòng a3b")
	moved := textOf(t, w, at)
	if gone, fresh := lineDiff(
		added, moved,
	); len(gone)+len(fresh) != 0 || strings.Index(moved, "code: a3b") > strings.Index(moved, "code: a3\n") {
		t.Errorf("moving: -%q +%q", gone, fresh)
	}
	if b.post(move.AttrOr("action", ""), url.Values{
		"_request": {"nua"}, "_version": values["_version"],
	}); b.last.StatusCode != 409 {
		t.Errorf("moved past a line that is not its neighbour any more: %d", b.last.StatusCode)
	}

	b.get(at + "/dong/a3b/bo").want(200).fill(url.Values{}).follow().want(200)
	if left := textOf(t, w, at); left != now {
		gone, fresh := lineDiff(now, left)
		t.Errorf("adding and removing a line leaves -%q +%q", gone, fresh)
	}
	for _, comment := range strings.Split(was, "\n") {
		if _, said, is := strings.Cut(comment, "# "); is && !strings.Contains(textOf(t, w, at), said) {
			t.Errorf("the comment %q is gone", said)
		}
	}
	b.get(at + "/dong/c/bo").want(200)
	for _, goes := range []string{"c3.2 Tổ chức thu gom", "chỉ số"} {
		b.says("main", goes)
	}
	if r, err := w.app.Store.Verify(context.Background(), store.Head{}); err != nil || len(r.Found) > 0 {
		t.Error(r.Found, err)
	}
}

// TestTrySheet: a trial is scored by the engine on the sheet as it would be, and nothing of it is kept.
func TestTrySheet(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	at, _ := tienGiang(t, w)
	b := w.as("thuong-truc")
	size, _ := w.app.Store.Size(context.Background())
	values := func() url.Values {
		out := url.Values{"_do": {"try"}}
		for _, x := range b.page().Find("main form.form").Find("input,select,textarea").EachIter() {
			if kind := x.AttrOr("type", ""); kind != "checkbox" && kind != "radio" {
				v := x.AttrOr("value", x.Text())
				if s := x.Find("option[selected]"); s.Length() > 0 {
					v = s.AttrOr("value", "")
				}
				out.Set(x.AttrOr("name", ""), v)
			}
		}
		return out
	}
	b.get(at + "/dong/c1/cach/goc").want(200)
	send := values()
	send.Set("_t.c1", "97,5")
	b.post(at+"/dong/c1/cach/goc", send).want(200).says("#thu-diem", "4").says("#thu-giai", "97,5 %")
	send.Set("r1.points", "4,5")
	b.post(at+"/dong/c1/cach/goc", send).want(200).says("#thu-diem", "4,5")
	if got := b.page().Find(`[name="r1.points"]`).AttrOr("value", ""); got != "4,5" {
		t.Errorf("what was typed is gone: %q", got)
	}
	send.Set("r2.to", "99") // runs into the row above
	b.post(at+"/dong/c1/cach/goc", send).want(200).says("#ghi-3", "c1.3")
	send.Set("_t.c1", "nhiều")
	b.post(at+"/dong/c1/cach/goc", send).want(200).says("#thu-so .err", "nhiều")
	send.Set("if", "[không có] >")
	b.post(at+"/dong/c1/cach/goc", send).want(200).says("#f-if-err", "không có").says("#thu-vi", "Sửa chỗ sai trước")
	b.head.Set("Accept", "application/json")
	send.Set("if", "")
	send.Set("_t.c1", "96.5")
	b.post(at+"/dong/c1/cach/goc", send).want(200)
	b.head.Del("Accept")
	if !strings.Contains(b.body, `"Points":"3"`) || !strings.Contains(b.body, `"Name":"_t.c1"`) {
		t.Errorf("the script is told %s", b.body)
	}
	if after, _ := w.app.Store.Size(context.Background()); after != size {
		t.Error("a trial was logged as an act")
	}
	b.get(at + "/dong/c1/cach/goc").want(200)
	if b.page().Find(`[name="_t.c1"]`).AttrOr("value", "") != "" ||
		strings.Contains(b.body, "bản nháp") && strings.Contains(b.body, "97,5") {
		t.Error("a figure of the trial was kept")
	}
}

// TestEveryWay gives a line a rule by each way that has a form, opens it again, and tries it.
func TestEveryWay(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	at, _ := tienGiang(t, w)
	b := w.as("thuong-truc")
	b.get(at + "/dong/a3/them").want(200).fill(url.Values{
		"code":  {"x"},
		"short": {"Dòng thử"},
		"max":   {"10"},
	}).follow().want(
		200,
	)
	for _, x := range []struct {
		name, way string
		typed     url.Values
		text      string
		figures   url.Values
		points    string
	}{
		{
			"goc-moi", "share",
			url.Values{"actual": {"đã thu"}, "target": {"chỉ tiêu thu"}, "capped": {"1"}, "measure": {"triệu đồng"}},
			`formula: "điểm_tối_đa * nhỏ_nhất(phần_trăm([đã thu]; [chỉ tiêu thu]); 100) / 100"`,
			url.Values{"_t.đã thu": {"45"}, "_t.chỉ tiêu thu": {"60"}},
			"7,5",
		},
		{
			"goc", "leader",
			url.Values{"actual": {"[đã thu]"}, "target": {"[chỉ tiêu thu]"}, "better": {"higher"}},
			`leader: {actual: "[đã thu]", target: "[chỉ tiêu thu]", better: higher}`,
			url.Values{"_t.đã thu": {"90"}, "_t.chỉ tiêu thu": {"60"}, "_u.đã thu": {"120"}, "_u.chỉ tiêu thu": {"60"}},
			"7,5",
		},
		{
			"goc", "bands",
			url.Values{
				"ask":       {"Số buổi"},
				"measure":   {"buổi"},
				"kind":      {"count"},
				"r0.from":   {"3"},
				"r0.points": {"10"},
				"r1.to":     {"3"},
				"r1.points": {"4,5"},
			},
			"- {below: 3, points: 4.5}",
			url.Values{"_t.x": {"2"}},
			"4,5",
		},
		{
			"goc", "levels",
			url.Values{"r0.name": {"Tốt"}, "r0.points": {"10"}, "r1.name": {"Khá"}, "r1.points": {"7"}},
			"- {name: Khá, points: 7}",
			url.Values{"_t.x": {"Khá"}},
			"7",
		},
		{
			"goc", "entered",
			url.Values{"from": {"2"}, "to": {"8"}},
			"entered: {from: 2, to: 8}",
			url.Values{"_t.x": {"6"}},
			"6",
		},
		{
			"goc", "formula",
			url.Values{"formula": {"[đã thu] / 10"}},
			`formula: "[đã thu] / 10"`,
			url.Values{"_t.đã thu": {"55"}},
			"5,5",
		},
		{"goc", "start", url.Values{"points": {"6"}}, "start: 6", nil, "6"},
		{
			"hang-moi", "each",
			url.Values{"code": {"x1"}, "text": {"Trễ hạn"}, "each": {"-0,5"}, "cap": {"2"}, "measure": {"lần"}},
			"- {code: x1, text: Trễ hạn, fact: {measure: lần}, each: -0.5, cap: 2}",
			url.Values{"_t.x1": {"3"}},
			"4,5",
		},
		{"ma-x1", "points", url.Values{"points": {"-1"}}, "points: -1", url.Values{"_t.x1": {"có"}}, "5"},
		{
			"ma-x1", "steps",
			url.Values{
				"of":      {"[đã thu]"},
				"ask":     {""},
				"measure": {""},
				"way":     {"over"},
				"edge":    {"100"},
				"every":   {"10"},
				"points":  {"0,25"},
				"cap":     {"1"},
			},
			"over: 100",
			url.Values{"_t.đã thu": {"121"}},
			"6,5",
		},
	} {
		b.get(at + "/dong/x/cach/" + x.name + "?cach=" + x.way).want(200).fill(x.typed).follow().want(200)
		if text := textOf(t, w, at); !strings.Contains(text, x.text) {
			_, after, _ := strings.Cut(text, "- code: x\n")
			t.Fatalf("%s: %q is not in the text:\n%.400s", x.way, x.text, after)
		}
		name := map[string]string{"goc-moi": "goc", "hang-moi": "ma-x1"}[x.name]
		if name == "" {
			name = x.name
		}
		form := b.get(at + "/dong/x/cach/" + name).want(200).page()
		for field, v := range x.typed {
			in := form.Find(`main form.form [name="` + field + `"]`)
			if got := in.AttrOr(
				"value", in.Find("option[selected]").AttrOr("value", in.Text()),
			); in.Length() > 0 && got != v[0] && field != "measure" {
				t.Errorf("%s: the form shows %s as %q, want %q", x.way, field, got, v[0])
			}
		}
		values := url.Values{"_do": {"try"}}
		form.Find("main form.form").Find("input,select,textarea").Each(func(_ int, s *goquery.Selection) {
			if _, ticked := s.Attr("checked"); s.AttrOr("type", "") != "checkbox" || ticked {
				values.Set(s.AttrOr("name", ""), s.AttrOr("value", s.Find("option[selected]").AttrOr("value", s.Text())))
			}
		})
		for k, v := range x.figures {
			values[k] = v
		}
		b.post(at+"/dong/x/cach/"+name, values).want(200)
		if got := strings.TrimSpace(b.page().Find("#thu-diem").Text()); got != x.points {
			t.Errorf("%s: %s points, want %s: %s", x.way, got, x.points, b.page().Find("#thu").Text())
		}
	}
}

// TestTryByKeyboard: in a browser the points follow what is typed, by keyboard alone; Enter saves, and the figures of
// the trial are gone.
func TestTryByKeyboard(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	at, _ := tienGiang(t, w)
	b := w.chromium(1440, true)
	b.signIn("thuong-truc")
	b.open(at + "/dong/c1/cach/goc")
	b.typeInto("Tỷ lệ thu gom chất thải rắn đô thị", "97,5")
	b.until(
		"the points of the trial",
		`document.getElementById("thu-diem").textContent === "4" && document.getElementById("thu-giai").innerText.includes("97,5")`,
	)
	b.open(at + "/dong/c1/cach/goc")
	b.typeInto("Hàng 2: điểm", "4,5")
	b.typeInto("Hàng 3: đến số", "99")
	b.until("what the proof-reader says of the row", `document.getElementById("ghi-3").innerText.includes("c1.2")`)
	b.typeInto("Chỉ khi", "[không có] >")
	b.until("what is wrong with the formula", `document.getElementById("f-if-err").innerText.includes("không có")`)
	b.typeInto("Chỉ khi", " ")
	b.until("the formula is well again", `!document.getElementById("f-if-err")`)
	b.key(kb.Enter)
	b.sees("Đã lưu dòng c1")
	if text := textOf(
		t, w, at,
	); !strings.Contains(text, "{code: c1.2, from: 97, below: 98, points: 4.5}") ||
		!strings.Contains(text, "{code: c1.3, from: 96, below: 99, points: 3}") {
		t.Error("what was typed is not in the sheet")
	}
	if list := b.complaints(); len(list) > 0 {
		t.Error(list)
	}
}

// TestEditSheetTogether: two people at different lines of one draft both keep what they did; at one line they are told.
func TestEditSheetTogether(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	at, _ := tienGiang(t, w)
	one, two := w.as("thuong-truc"), w.as("thuong-truc")
	one.get(at + "/dong/a1").want(200)
	two.get(at + "/dong/a2").want(200)
	two.fill(url.Values{"max": {"4"}}).follow().want(200)
	one.fill(url.Values{"max": {"2.5"}}).follow().want(200)
	if text := textOf(
		t, w, at,
	); !strings.Contains(text, "max: 2.5\n            caps: {penalty: 1.5}") ||
		!strings.Contains(text, "sử dụng đất\"\n            max: 4") {
		t.Error("one of two changes is gone")
	}
	one.get(at + "/dong/a1").want(200)
	two.get(at + "/dong/a1").want(200)
	two.fill(url.Values{"short": {"Luật Đất đai"}, "max": {"3"}}).follow().want(200)
	one.fill(url.Values{"max": {"3,5"}, "clause": {"Điều 4"}}).want(409).says(".clash", "3").fill(
		url.Values{},
	).follow().want(
		200,
	)
	text := textOf(t, w, at)
	for _, want := range []string{"short: Luật Đất đai", "max: 3.5", "clause: Điều 4"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is gone", want)
		}
	}
}

// TestEditSheetRefused: what cannot be is refused with a sentence at its place, and nothing is saved.
func TestEditSheetRefused(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	at, was := tienGiang(t, w)
	b := w.as("thuong-truc")
	for _, x := range []struct {
		path   string
		typed  url.Values
		at     string
		status int
		say    string
	}{
		{"/dong/a1", url.Values{"code": {"A.2"}}, "#f-code-err", 422, "a2"},
		{"/dong/a1", url.Values{"code": {""}}, "#f-code-err", 422, "mã"},
		{"/dong/a1", url.Values{"short": {" "}}, "#f-short-err", 422, "nội dung"},
		{"/dong/a1", url.Values{"max": {"-3"}}, "#f-max-err", 422, "a1"},
		{"/dong/a1", url.Values{"max": {"ba"}}, "#f-max-err", 422, "ba"},
		{"/dong/c1/cach/goc", url.Values{"r0.points": {""}}, `[id="f-r0.points-err"]`, 422, "người chấm"},
		{"/dong/c1/cach/goc", url.Values{"r4.from": {"5"}, "r4.to": {"3"}, "r4.points": {"1"}}, "main .err", 422, "không"},
		{"/dong/c1/cach/goc", url.Values{"of": {"[c1] +"}}, "#f-of-err", 422, ""},
		{"/dong/a1/cach/ma-a1.1", url.Values{"each": {"x"}}, "#f-each-err", 422, "x"},
		{"/dong/a1/cach/ma-a1.1", url.Values{"code": {"a1.2"}}, "#f-code-err", 422, "a1.2"},
		{"/dong/a1/chu", url.Values{"text": {"code: a1\nshort: ["}}, ".band", 422, "Dòng 2"},
		{"/dong/a1/chu", url.Values{"text": {"code: a1\nshort: A\nmaxx: 3"}}, ".band", 422, "maxx"},
		{"/dong/a3/them?nhom=1", url.Values{"code": {"g"}, "short": {"Nhóm"}}, "#f-firstcode-err", 422, "ít nhất một dòng"},
	} {
		b.get(at+x.path).want(200).fill(x.typed).want(x.status).says(x.at, x.say)
		if textOf(t, w, at) != was {
			t.Fatalf("%s %v was saved", x.path, x.typed)
		}
		for name, v := range x.typed {
			if field := b.page().Find(
				`[name="` + name + `"]`,
			); field.AttrOr("value", field.Text()) != strings.TrimSpace(v[0]) && v[0] != " " {
				t.Errorf("%s: what was typed into %s is gone", x.path, name)
			}
		}
		b.post("/ban-nhap/bo?form="+url.QueryEscape(strings.Split(at+x.path, "?")[0])+"&tiep="+url.QueryEscape(at), nil)
	}
	b.get(at + "/dong/khong-co").want(404).get(at + "/dong/a1/cach/ma-khong-co").want(404)

	// a figure that is read elsewhere
	b.get(at + "/dong/c1/chi-so/moi").want(200).fill(url.Values{
		"name":    {"số phường"},
		"measure": {"phường"},
	}).follow().want(
		200,
	)
	b.get(at + "/dong/c2/cach/hang-moi?cach=points").want(200).fill(url.Values{
		"code":   {"c2.9"},
		"points": {"0,5"},
		"if":     {"[số phường] > 3"},
	}).follow().want(
		200,
	)
	b.get(at+"/dong/c1/chi-so/"+url.PathEscape("số phường")+"/bo").want(200).says("main", "c2.9").fill(url.Values{}).want(
		422,
	).says(
		".band", "c2",
	)

	// an issued sheet
	issued := issuedSheet(t, w)
	b.get(issued+"/dong/I").want(409).says("main", "đã ban hành")
	if b.get(issued).want(200).page().Find(`a[href*="/dong/"]`).Length() > 0 {
		t.Error("an issued sheet offers to be edited")
	}
	if w.as("chuyen-vien").get(at).want(200).page().Find(`a[href*="/dong/"], form[action*="/dong/"]`).Length() > 0 {
		t.Error("who may only read is offered to edit")
	}
	w.as("chuyen-vien").get(at + "/dong/a1").want(403)
}

// issuedSheet is the address of a sheet that was issued.
func issuedSheet(t testing.TB, w *world) string {
	t.Helper()
	all, err := w.app.Store.Editions(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range all {
		if e.State == library.Issued {
			return "/bang-diem/" + e.ID
		}
	}
	t.Fatal("no issued sheet")
	return ""
}

// TestAmendKeepsComments: the draft of the next version says the same in the same words.
func TestAmendKeepsComments(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	at := issuedSheet(t, w)
	b := w.as("thu-ky")
	was := textOf(t, w, at)
	b.get(at + "/sua-doi").want(200).fill(url.Values{}).want(303)
	now := textOf(t, w, strings.Split(b.last.Header.Get("Location"), "?")[0])
	gone, fresh := lineDiff(was, now)
	if strings.Join(gone, "|") != "version: 1" || strings.Join(fresh, "|") != "version: 2" {
		t.Errorf("-%q +%q", gone, fresh)
	}
	if x, _, err := sheetfile.OpenText(now); x == nil || err != nil {
		t.Error("it is no sheet: ", err)
	}
}
