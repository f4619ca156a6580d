package journey_test

import (
	"bytes"
	"context"
	"mime/multipart"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"thidua/internal/sample"
	"thidua/internal/store"
)

// upload sends a file with the form of the page.
func (b *browser) upload(field, name, content string) *browser {
	b.w.t.Helper()
	return b.uploadWith(field, name, content, nil)
}

// uploadWith sends a file with the form of the page and what else is chosen there.
func (b *browser) uploadWith(field, name, content string, chosen url.Values) *browser {
	b.w.t.Helper()
	var body bytes.Buffer
	m := multipart.NewWriter(&body)
	f := b.page().Find("main form.form")
	if err := m.WriteField("_request", f.Find("[name=_request]").AttrOr("value", "")); err != nil {
		b.w.t.Fatal(err)
	}
	for name, values := range chosen {
		if err := m.WriteField(name, values[0]); err != nil {
			b.w.t.Fatal(err)
		}
	}
	part, err := m.CreateFormFile(field, name)
	if err != nil {
		b.w.t.Fatal(err)
	}
	if _, err := part.Write([]byte(content)); err != nil {
		b.w.t.Fatal(err)
	}
	if err := m.Close(); err != nil {
		b.w.t.Fatal(err)
	}
	return b.do(http.MethodPost, f.AttrOr("action", ""), m.FormDataContentType(), body.String())
}

// press presses the button of the page that says something, as a form without script does.
func (b *browser) press(text string) *browser {
	b.w.t.Helper()
	for i := range b.page().Find("main form").Length() {
		f := b.page().Find("main form").Eq(i)
		if !strings.Contains(f.Find("button").Text()+f.Find("button").AttrOr("aria-label", ""), text) || f.HasClass("form") {
			continue
		}
		values := form()
		for k := range f.Find("input").Length() {
			in := f.Find("input").Eq(k)
			values.Add(in.AttrOr("name", ""), in.AttrOr("value", ""))
		}
		return b.post(f.AttrOr("action", ""), values)
	}
	b.w.t.Fatalf("no button says %q", text)
	return b
}

// TestYear goes the whole path without script: units are imported, a bloc and its next year are set up and opened,
// rights are handed to a colleague, the log tells it, and verifies.
func TestYear(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	office := w.as("thuong-truc")
	office.get("/don-vi/nhap").upload(
		"list", "don-vi.csv",
		"Mã,Tên,Cấp trên,Ngày thành lập\nso-moi-1,Sở Mới Một,tinh,1/1/2020\nso-moi-2,,khong-co,32/1/2020\n",
	).
		want(http.StatusUnprocessableEntity).says(".band.bad", "Hàng 3")
	office.get("/don-vi/nhap").upload(
		"list", "don-vi.csv",
		"Mã,Tên,Cấp trên,Ngày thành lập\nso-moi-1,Sở Mới Một,tinh,1/1/2020\nso-moi-2,Sở Mới Hai,tinh,1/1/2020\n",
	).
		follow().says(".band.ok", "Đã nhập 2 đơn vị")

	b := w.as("thu-ky")
	b.get("/khoi").want(http.StatusOK)
	next := b.page().Find(`a[href$="/nam-moi"]`).AttrOr("href", "")
	b.get(next).want(http.StatusOK).says("main", "Chép từ năm 2023")
	b.fill(form("year", "2024", "from", "last")).follow().says("h1", "Thiết lập năm").says("#mo", "Khối trưởng")
	year := strings.TrimSuffix(b.page().Find(`a[href$="/chu-de"]`).AttrOr("href", ""), "/chu-de")
	b.get(year + "/thanh-vien/them")
	b.fill(form("unit", b.option("unit", "Sở Mới Một"))).follow().says("#thanh-vien", "Sở Mới Một")
	b.get(year + "/vai/them")
	b.fill(form("post", "head", "unit", b.option("unit", "Sở Tư pháp"))).follow().says("#vai", "Sở Tư pháp")
	b.get(year + "/vai/them")
	b.fill(form("post", "head", "unit", b.option("unit", "Tòa án"))).want(http.StatusUnprocessableEntity)
	b.get(year + "/vai/them")
	b.fill(form("post", "deputy", "unit", b.option("unit", "Tòa án"))).follow()
	b.get(year+"/thiet-lap").want(http.StatusOK).says("#mo", "Đã đủ để mở năm")
	member := w.as("can-bo-noi-vu")
	if member.get(year); member.last.StatusCode != http.StatusNotFound {
		t.Errorf("a member reads the draft: %d", member.last.StatusCode)
	}
	b.get(b.page().Find(`#mo a.btn`).AttrOr("href", "")).says("main", "Sau khi mở").fill(nil).follow().want(
		http.StatusOK,
	).says(
		".band.ok", "Đã mở năm",
	)
	member.get(year).want(http.StatusOK).says("h1", "Khối thi đua Nội chính, năm 2024")

	w.handOver(year)
}

// TestDiscard: a draft that was set up by mistake is thrown away, and the year can be set up again; an open year
// cannot.
func TestDiscard(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.as("thu-ky")
	b.get("/khoi")
	next := b.page().Find(`a[href$="/nam-moi"]`).AttrOr("href", "")
	b.get(next).fill(form("year", "2190", "from", "last")).want(http.StatusUnprocessableEntity).says(".err", "2024")
	b.get(next).fill(form("year", "2024", "from", "last")).follow().says("h1", "Thiết lập năm")
	b.get(b.page().Find(`#mo a[href$="/bo"]`).AttrOr("href", "")).says("main", "nhật ký vẫn giữ").fill(nil).follow().says(
		".band.ok", "Đã bỏ năm",
	)
	b.get(next).fill(form("year", "2024", "from", "")).follow().says("h1", "Thiết lập năm")
	b.get(w.yearOf("2023") + "/bo").fill(form("why", "thử")).want(http.StatusConflict)
	r, err := w.app.Store.Verify(context.Background(), store.Head{})
	if err != nil || len(r.Found) > 0 {
		t.Error(err, r.Found)
	}
}

// handOver: the new head unit's secretary is given rights, uses them, and the log tells all of it.
func (w *world) handOver(year string) {
	t := w.t
	leader := w.as("lanh-dao-tu-phap")
	leader.get("/tai-khoan?q=thu+nghiem").want(http.StatusOK)
	account := leader.page().Find(`a[href^="/tai-khoan/0"]`).First().AttrOr("href", "")
	leader.get(account + "/vai-tro").want(http.StatusOK)
	leader.fill(form(
		"role", "secretary", "role", "appraiser", "from", "1/7/2023", "to", "31/12/2024", "why", "Phân công tạm thời",
	)).follow().says(
		"main", "tạm giao, từ 01/07/2023",
	)
	deputy := w.as("khoi-pho")
	deputy.get(year + "/moc/them").want(http.StatusOK)
	deputy.fill(form("title", "Họp khối quý I", "kind", "other", "due", "28/3/2024")).follow().says(
		"#lich", "Họp khối quý I",
	)
	deputy.get("/nhat-ky").want(http.StatusNotFound)

	audit := w.as("giam-sat")
	audit.get("/nhat-ky").want(http.StatusOK).says(".story", "Họp khối quý I").says(".story", "Phân công tạm thời").says(
		".story", "nhập danh sách đơn vị",
	)
	for _, word := range strings.Fields(audit.page().Find("main").Text()) {
		if len(word) == 26 && strings.Trim(word, "0123456789abcdefghjkmnpqrstvwxyz") == "" {
			t.Errorf("an identifier is on the screen: %s", word)
		}
	}
	// to check is to read
	audit.get("/nhat-ky").press("Kiểm tra nhật ký").want(http.StatusOK).says(".band.ok", "Nguyên vẹn")
	if office := w.as("thuong-truc"); office.post("/nhat-ky/kiem-tra", nil).last.StatusCode == http.StatusOK {
		t.Error("the standing office checks the log")
	}
	admin := w.as("quan-tri")
	admin.get("/nhat-ky").press("Kiểm tra nhật ký").want(http.StatusOK).says(".band.ok", "Nguyên vẹn")
	if !strings.HasPrefix(t.Name(), "TestOnPostgres/") {
		admin.get("/du-lieu").press("Sao lưu ngay").follow().says(".band.ok", "đọc lại")
	} else {
		admin.get("/du-lieu").want(http.StatusOK).says(".band", "pg_dump")
	}
	r, err := w.app.Store.Verify(context.Background(), store.Head{})
	if err != nil || len(r.Found) > 0 {
		t.Error(err, r.Found)
	}
	if strings.Contains(w.log.String(), sample.Password) || strings.Contains(w.log.String(), "Thị") {
		t.Error("the log of the server names people or passwords")
	}
}

// TestPeople: people are imported with errors by row, take and leave posts, and a label is changed in one place.
func TestPeople(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	office := w.as("thuong-truc")
	office.get("/can-bo/nhap").upload(
		"list", "can-bo.csv",
		"Mã,Họ và tên,Mã đơn vị,Chức vụ,Từ ngày\nx-1,Lò Thị Mới,tu-phap,Chuyên viên,1/7/2023\nx-2,,khong-co,Chuyên viên,1/7/2023\n",
	).
		want(http.StatusUnprocessableEntity).says(".band.bad", "Hàng 3")
	office.get("/can-bo/nhap").upload(
		"list", "can-bo.csv", "Mã,Họ và tên,Mã đơn vị,Chức vụ,Từ ngày\nx-1,Lò Thị Mới,tu-phap,Chuyên viên tập sự,1/7/2023\n",
	).follow().says(
		".band.ok", "Đã nhập 1 hàng",
	)
	b := w.as("lanh-dao-tu-phap")
	b.get("/can-bo?q=lo+thi").want(http.StatusOK)
	person := b.page().Find("table a").First().AttrOr("href", "")
	b.get(person).says("main", "Chuyên viên tập sự")
	b.get(person + "/chuc-vu/them")
	b.fill(form("title", b.option("title", "Giám đốc"), "from", "2/7/2023")).follow().says("main", "Giám đốc")
	if b.get("/can-bo?q=vi+du"); strings.Contains(b.body, "Trần Văn Ví Dụ") {
		t.Error("a leader reads the people of another unit")
	}
	office.get("/chuc-vu").want(http.StatusOK)
	at := office.page().Find(`a[aria-label="Sửa Giám đốc"]`).AttrOr("href", "")
	office.get(at).fill(form("name", "Giám đốc Sở")).follow().says("main", "Giám đốc Sở")
	b.get(person).says("main", "Giám đốc Sở").says(".story", "Lò Thị Mới")
}
