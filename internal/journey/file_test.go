package journey_test

import (
	"bytes"
	"context"
	"image"
	"image/png"
	"io"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode"

	"thidua/internal/app"
	"thidua/internal/bloc"
	"thidua/internal/evidence"
)

// aPDF is a small PDF with some words in it.
func aPDF(text string) string {
	head := "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Title (" + text + ") >>\nendobj\n"
	return head + "xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n<< /Size 2 /Root 1 0 R >>\nstartxref\n" +
		itoa(len(head)) + "\n%%EOF\n"
}

func itoa(n int) string {
	var out []byte
	for ; n > 0; n /= 10 {
		out = append([]byte{byte('0' + n%10)}, out...)
	}
	return string(out)
}

// send sends the form of the page with a file, as a browser does: what is typed first, the file last.
func (b *browser) send(changes url.Values, name, content string) *browser {
	b.w.t.Helper()
	form := b.page().Find("main form.form")
	if kind := form.AttrOr("enctype", ""); kind != "multipart/form-data" {
		b.w.t.Fatalf("%s: the form is sent as %q", b.at, kind)
	}
	var body bytes.Buffer
	m := multipart.NewWriter(&body)
	add := func(name, value string) {
		if err := m.WriteField(name, value); err != nil {
			b.w.t.Fatal(err)
		}
	}
	for _, hidden := range []string{"_request", "_draft", "_version"} {
		add(hidden, form.Find(`[name="`+hidden+`"]`).AttrOr("value", ""))
	}
	for name, values := range changes {
		for _, v := range values {
			add(name, v)
		}
	}
	w, err := m.CreateFormFile("file", name)
	if err != nil {
		b.w.t.Fatal(err)
	}
	if _, err := w.Write([]byte(content)); err != nil {
		b.w.t.Fatal(err)
	}
	if err := m.Close(); err != nil {
		b.w.t.Fatal(err)
	}
	return b.do(http.MethodPost, form.AttrOr("action", ""), m.FormDataContentType(), body.String())
}

func paperForm(title string) url.Values {
	return url.Values{"kind": {string(bloc.Minutes)}, "title": {title}, "number": {"7/BB"}, "issuer": {"Khối"}}
}

// memberYear returns the year of the internal-affairs bloc.
func (w *world) memberYear(login string, year int) *bloc.Year {
	w.t.Helper()
	a, err := w.app.Store.AccountByLogin(context.Background(), login)
	if err != nil {
		w.t.Fatal(err)
	}
	all, err := w.app.Store.BlocYears(context.Background(), "")
	if err != nil {
		w.t.Fatal(err)
	}
	for _, y := range all {
		for _, m := range y.Members {
			if y.Year == year && m.Unit == a.Unit {
				return y
			}
		}
	}
	w.t.Fatal("no such year")
	return nil
}

// lastFile returns the newest file, nil for none.
func (w *world) lastFile() *evidence.File {
	w.t.Helper()
	list, err := w.app.Store.Files(context.Background(), evidence.All)
	if err != nil {
		w.t.Fatal(err)
	}
	if len(list) == 0 {
		return nil
	}
	return list[0]
}

// TestFileJourney: a paper with its file is added, found, fetched by those who see the bloc and by nobody else, and
// once it is quarantined by nobody at all.
func TestFileJourney(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	secretary := w.as("thu-ky")
	year := "/nam/" + w.memberYear("thu-ky", 2023).ID
	content := aPDF("Biên bản sơ kết")
	secretary.get(year+"/van-ban/them").want(http.StatusOK).says("main", "Không nhập bí mật nhà nước").says(
		"main", "tối đa 20 MB",
	)
	secretary.send(paperForm("Biên bản sơ kết sáu tháng"), `C:\Hồ sơ\Biên bản "sơ kết".pdf`, content).follow().want(
		http.StatusOK,
	).says(
		"#van-ban", `Biên bản "sơ kết".pdf`,
	)
	f := w.lastFile()
	at := "/tep/" + f.ID
	secretary.get(year).says("#van-ban", "PDF, 1 KB")
	if link := secretary.page().Find(`#van-ban a[href="` + at + `"]`); link.Length() != 1 {
		t.Errorf("%d links to the file", link.Length())
	}
	if secretary.get("/tim?q=so+ket+sau+thang"); !strings.Contains(secretary.body, at) {
		t.Error("search does not lead to the file")
	}
	b := secretary.get(at).want(http.StatusOK)
	if b.body != content {
		t.Errorf("%d bytes came back, %d were sent", len(b.body), len(content))
	}
	for name, want := range map[string]string{
		"Content-Type": "application/pdf", "X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox; default-src 'none'", "Cache-Control": "private, no-store",
		"ETag": `"` + f.Hash +
			`"`, "Content-Disposition": `attachment; filename="Bi_n b_n _s_ k_t_.pdf"; filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n%20%22s%C6%A1%20k%E1%BA%BFt%22.pdf`,
	} {
		if got := b.last.Header.Get(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	b.head.Set("If-None-Match", `"`+f.Hash+`"`)
	b.get(at).want(http.StatusNotModified)
	b.head.Del("If-None-Match")
	b.head.Set("Range", "bytes=0-4")
	if b.get(at).want(http.StatusPartialContent); b.body != "%PDF-" {
		t.Errorf("a part: %q", b.body)
	}
	b.head.Del("Range")
	w.browser().get(at).want(http.StatusSeeOther) // sign in first
	member := w.as("chuyen-vien")
	member.get(at).want(http.StatusOK)
	member.get(at + "/cach-ly").want(http.StatusForbidden)
	if member.get(year); strings.Contains(member.body, "/cach-ly") {
		t.Error("a member is offered to quarantine")
	}
	secretary.get(at+"/cach-ly").fill(url.Values{"why": {" "}}).want(http.StatusUnprocessableEntity).says(
		".err", "Nêu lý do",
	)
	secretary.get(at + "/cach-ly").fill(url.Values{"why": {"có nội dung mật"}}).want(http.StatusSeeOther)
	secretary.get(year).says("#van-ban", "đã cách ly")
	for _, who := range []string{"thu-ky", "chuyen-vien", "thuong-truc", "quan-tri"} {
		got := w.as(who)
		if got.get(at).want(http.StatusNotFound); strings.Contains(got.body, "%PDF") {
			t.Errorf("%s still reads it", who)
		}
	}
	secretary.get(at).says("main", "đã được cách ly")
	w.as("quan-tri").get("/nhat-ky").says("main", "cách ly tệp").says("main", "có nội dung mật")
	secretary.get(year+"/van-ban/them").send(paperForm("Lần nữa"), "khác.pdf", content).want(
		http.StatusUnprocessableEntity,
	).says(
		".err", "đã bị cách ly nên không nhận lại",
	)
}

// TestFileRefused: a file that is refused leaves everything else as it was typed, says why, and stores nothing.
func TestFileRefused(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.as("thu-ky")
	form := "/nam/" + w.memberYear("thu-ky", 2023).ID + "/van-ban/them"
	for name, c := range map[string]struct{ file, content, says string }{
		"program":   {"a.pdf", "MZ\x90\x00", "là chương trình"},
		"ending":    {"a.exe", "MZ\x90\x00", "Chỉ nhận tệp PDF"},
		"too large": {"a.pdf", aPDF("x") + strings.Repeat(" ", 21<<20), "lớn hơn 20 MB"},
		"far more":  {"a.pdf", "%PDF-1.4" + strings.Repeat(" ", 101<<20), "lớn hơn 20 MB"},
		"empty":     {"a.pdf", "", "Tệp rỗng"},
	} {
		b.get(form).send(paperForm("Biên bản "+name), c.file, c.content).want(http.StatusUnprocessableEntity).says(
			".err", c.says,
		)
		if got := b.page().Find(`[name="title"]`).Text(); got != "Biên bản "+name {
			t.Errorf("%s: the title is now %q", name, got)
		}
		if got := b.page().Find(`[name="number"]`).AttrOr("value", ""); got != "7/BB" {
			t.Errorf("%s: the number is now %q", name, got)
		}
	}
	bad := paperForm("Có lỗi khác nữa")
	bad.Set("issued", "31/2/2023")
	bad.Set("link", "javascript:alert(1)")
	b.get(form).send(bad, "a.pdf", "MZ").want(http.StatusUnprocessableEntity).says(".err", "là chương trình").says(
		".err", "không phải là ngày trong lịch",
	).says(
		".err", "Đường dẫn phải bắt đầu",
	)
	if f := w.lastFile(); f != nil {
		t.Errorf("%+v was kept", f)
	}
	for _, dir := range []string{"tep", "tep-tam"} {
		list, err := filepath.Glob(filepath.Join(w.dir, dir, "*"))
		if err != nil || len(list) > 0 {
			t.Errorf("left behind: %v %v", list, err)
		}
	}
}

// TestFileOrNone: the file may be left out; a draft keeps what is typed and not the file; a picture loses what the
// camera noted.
func TestFileOrNone(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.as("thu-ky")
	form := "/nam/" + w.memberYear("thu-ky", 2023).ID + "/van-ban/them"
	b.get(form).send(paperForm("Không có tệp"), "", "").follow().want(http.StatusOK).says("#van-ban", "Không có tệp")
	draft := paperForm("Đang viết dở")
	draft.Set("_do", "draft")
	b.get(form).send(draft, "a.pdf", aPDF("x")).follow().want(http.StatusOK)
	if got := b.page().Find(`[name="title"]`).Text(); got != "Đang viết dở" || w.lastFile() != nil {
		t.Errorf("the draft says %q, files: %v", got, w.lastFile())
	}
	var photo bytes.Buffer
	if err := png.Encode(&photo, image.NewGray(image.Rect(0, 0, 40, 30))); err != nil {
		t.Fatal(err)
	}
	data := photo.String()
	noted := data[:33] + "\x00\x00\x00\x0atEXtGPS\x00CANARY" // its checksum is wrong: refused, not cleaned
	b.get(form).send(paperForm("Ảnh"), "a.png", noted+"\x00\x00\x00\x00"+data[33:]).want(
		http.StatusUnprocessableEntity,
	).says(
		".err", "Ảnh bị hỏng",
	)
	b.get(form).send(paperForm("Ảnh"), "Ảnh chụp.PNG", data).follow().want(http.StatusOK).says("#van-ban", "Ảnh chụp.png")
	if b.get("/tep/" + w.lastFile().ID).want(http.StatusOK); b.last.Header.Get("Content-Type") != "image/png" {
		t.Error(b.last.Header)
	}
}

// TestOtherFormsStaySmall: only the route that says so takes more than a megabyte.
func TestOtherFormsStaySmall(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.as("thuong-truc")
	var body bytes.Buffer
	m := multipart.NewWriter(&body)
	f, err := m.CreateFormFile("list", "a.csv")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.Write(bytes.Repeat([]byte("a,b\n"), 1<<19)); err != nil {
		t.Fatal(err)
	}
	if err := m.Close(); err != nil {
		t.Fatal(err)
	}
	b.do(http.MethodPost, "/don-vi/nhap", m.FormDataContentType(), body.String()).want(http.StatusUnprocessableEntity)
	form := "/nam/" + w.memberYear("thu-ky", 2023).ID + "/van-ban/them"
	b.post(form, url.Values{"title": {strings.Repeat("a", 2<<20)}}).want(http.StatusUnprocessableEntity)
	b.get(form).send(paperForm(strings.Repeat("a", 2<<20)), "a.pdf", aPDF("x")).want(http.StatusUnprocessableEntity)
}

// TestSharedFile: a paper that a new year took over from the last is read by those who see either year, and names no
// year to those who do not see it.
func TestSharedFile(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.as("thu-ky")
	y := w.memberYear("thu-ky", 2023)
	paper := paperForm("Quy chế của khối")
	paper.Set("kind", string(bloc.Regulation))
	b.get("/nam/"+y.ID+"/van-ban/them").send(paper, "quy-che.pdf", aPDF("x")).follow().want(http.StatusOK)
	b.get("/khoi/"+y.Bloc+"/nam-moi").fill(nil).follow().want(http.StatusOK).says("#van-ban", "quy-che.pdf")
	at := "/tep/" + w.lastFile().ID
	w.as("chuyen-vien").get(at).want(http.StatusOK)
	w.as("quan-tri").get(at + "/cach-ly").want(http.StatusOK)
}

// TestFilesAreLookedFor: a copy counts the files that the data names, and the check of the log finds one that is gone.
func TestFilesAreLookedFor(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.as("thu-ky")
	b.get("/nam/"+w.memberYear("thu-ky", 2023).ID+"/van-ban/them").send(
		paperForm("Biên bản"), "bien-ban.pdf", aPDF("x"),
	).follow().want(
		http.StatusOK,
	)
	f := w.lastFile()
	path := filepath.Join(app.FilesFolder(w.dir), f.Hash[:2], f.Hash)
	copied, err := w.app.Services.Keeper.Make(context.Background())
	if err != nil || copied.Files != 1 || copied.Lost != 0 {
		t.Errorf("%+v %v", copied, err)
	}
	if err := os.WriteFile(path, []byte("khác"), 0o600); err != nil {
		t.Fatal(err)
	}
	checked, err := w.app.Services.Log.Check(context.Background())
	if err != nil || len(checked.Found) != 1 || !strings.Contains(checked.Found[0], "bien-ban.pdf") {
		t.Errorf("%+v %v", checked.Found, err)
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	w.at.Move(1e9 * 60)
	if copied, err = w.app.Services.Keeper.Make(context.Background()); err != nil || copied.Lost != 1 {
		t.Errorf("%+v %v", copied, err)
	}
	b.get("/tep/"+f.ID).want(http.StatusConflict).says("main", "không còn ở nơi lưu tệp")
}

// TestFileOverTheWire: through a real server, a file that is too large is answered and the connection does not just
// break, and one that arrives slowly arrives.
func TestFileOverTheWire(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.as("thu-ky")
	path := "/nam/" + w.memberYear("thu-ky", 2023).ID + "/van-ban/them"
	srv := httptest.NewUnstartedServer(w.app.Handler)
	srv.Config.ReadTimeout = 400 * time.Millisecond // the route asks for more
	srv.Start()
	defer srv.Close()
	post := func(content io.Reader) (int, string) {
		b.get(path)
		r, out := io.Pipe()
		m := multipart.NewWriter(out)
		go func() {
			for name, values := range paperForm("Qua mạng") {
				_ = m.WriteField(name, values[0])
			}
			_ = m.WriteField("_version", b.page().Find(`main [name="_version"]`).AttrOr("value", ""))
			f, _ := m.CreateFormFile("file", "a.pdf")
			_, _ = io.Copy(f, content) // where the server has had enough, the answer says so
			_ = out.CloseWithError(m.Close())
		}()
		req, err := http.NewRequestWithContext(context.Background(), http.MethodPost, srv.URL+path, r)
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Content-Type", m.FormDataContentType())
		req.AddCookie(&http.Cookie{Name: "phien", Value: b.jar["phien"]}) //nolint:gosec // of a test
		res, err := (&http.Client{
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		}).Do(
			req,
		)
		if err != nil {
			t.Fatal(err)
		}
		defer res.Body.Close()
		body, err := io.ReadAll(res.Body)
		if err != nil {
			t.Fatal(err)
		}
		return res.StatusCode, string(body)
	}
	if status, body := post(strings.NewReader(
		"%PDF-1.4" + strings.Repeat(" ", 60<<20),
	)); status != http.StatusUnprocessableEntity || !strings.Contains(body, "lớn hơn 20 MB") {
		t.Errorf("too large: %d", status)
	}
	if status, _ := post(&slow{
		text: aPDF("chậm"), pause: 40 * time.Millisecond,
	}); status != http.StatusSeeOther || w.lastFile() == nil {
		t.Errorf("slow: %d", status)
	}
}

// slow gives a few letters at a time.
type slow struct {
	text  string
	pause time.Duration
}

// Read reads.
func (s *slow) Read(p []byte) (int, error) {
	if s.text == "" {
		return 0, io.EOF
	}
	time.Sleep(s.pause)
	n := copy(p, s.text[:min(len(s.text), 8)])
	s.text = s.text[n:]
	return n, nil
}

// TestControlInFileName: a name with characters that nobody can read is refused with what to do, or they are left out;
// the program does not fail over it, and nothing is kept under such a name.
func TestControlInFileName(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	secretary := w.as("thu-ky")
	year := "/nam/" + w.memberYear("thu-ky", 2023).ID
	for _, name := range []string{
		"filename=\"bien\x00ban.pdf\"", "filename=\"bien\x01ban.pdf\"", "filename=\"bien\x7fban.pdf\"", "filename=\"bien\x1b[2Jban.pdf\"",
		"filename*=UTF-8''bien%00ban.pdf", "filename*=UTF-8''bien%0d%0aban.pdf", "filename=\"bien%00ban.pdf\"", "filename=\"bien\u0085ban.pdf\"", "filename=\"bien\xffban.pdf\"",
	} {
		form := secretary.get(year + "/van-ban/them").want(http.StatusOK).page().Find("main form.form")
		var body strings.Builder
		hidden := func(name string) string { return form.Find(`[name="`+name+`"]`).AttrOr("value", "") }
		for field, value := range map[string]string{
			"_request": hidden("_request"), "_draft": hidden("_draft"), "_version": hidden("_version"),
			"kind": string(bloc.Minutes), "title": "Biên bản", "number": "7/BB", "issuer": "Khối",
		} {
			body.WriteString("--ranh\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n")
		}
		body.WriteString(
			"--ranh\r\nContent-Disposition: form-data; name=\"file\"; " + name + "\r\nContent-Type: application/pdf\r\n\r\n" +
				aPDF("x") + "\r\n--ranh--\r\n",
		)
		b := secretary.do(http.MethodPost, form.AttrOr("action", ""), "multipart/form-data; boundary=ranh", body.String())
		switch b.last.StatusCode {
		case http.StatusSeeOther: // kept under a name without them
			if f := w.lastFile(); f == nil || strings.ContainsFunc(f.Name, unicode.IsControl) {
				t.Errorf("%q is kept as %v", name, f)
			}
		case http.StatusBadRequest, http.StatusUnprocessableEntity:
			if !strings.Contains(b.body, "hãy đổi tên tệp") {
				t.Errorf("%q: does not say what to do", name)
			}
		default:
			t.Errorf("%q: status %d", name, b.last.StatusCode)
		}
	}
}
