package journey_test

import (
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"thidua/internal/review"
)

// cases is where files stand that once were read wrongly, with the table of what comes of each.
var cases = filepath.Join("..", "sheetfile", "testdata", "read")

// said is a text as one line in small letters: a sentence begins with a capital on the screen.
func said(text string) string { return strings.ToLower(strings.Join(strings.Fields(text), " ")) }

// screenCases are the lines of the table of files of one kind.
func screenCases(t testing.TB, kind string) [][2]string {
	t.Helper()
	table, err := os.ReadFile(filepath.Join(cases, "table.txt"))
	if err != nil {
		t.Fatal(err)
	}
	var out [][2]string
	for line := range strings.Lines(string(table)) {
		if file, want, is := strings.Cut(strings.TrimRight(line, "\n"), " | "); is && strings.HasPrefix(file, kind) {
			out = append(out, [2]string{file, want})
		}
	}
	if len(out) < 10 {
		t.Fatalf("%d cases of %s", len(out), kind)
	}
	return out
}

func caseFile(t testing.TB, name string) string {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join(cases, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

// asks asks that a page with a refused file holds a question.
func (b *browser) asks(file, question string) {
	b.w.t.Helper()
	text := said(b.want(http.StatusUnprocessableEntity).page().Find("main .band.bad").Text())
	if !strings.Contains(text, said(question)) || strings.Contains(text, "hàng 0") {
		b.w.t.Errorf("%s: %s; want %q", file, text, question)
	}
}

// TestReadLists: each list of the table comes to the same on the screen: the units are there, or the question stands on
// the page and nothing is saved. Where a person has to say how the letters are written, the answer goes with the file.
func TestReadLists(t *testing.T) {
	t.Parallel()
	for _, x := range screenCases(t, "lists/") {
		name, old, _ := strings.Cut(x[0], " ")
		w := newWorld(t)
		office, had := w.as("thuong-truc"), w.unitNames()
		office.get("/don-vi/nhap").want(200).uploadWith(
			"list", filepath.Base(name), caseFile(t, name), url.Values{"old": {old}},
		)
		if question, asks := strings.CutPrefix(x[1], "? "); asks {
			office.asks(name, question)
			if !slices.Equal(w.unitNames(), had) {
				t.Errorf("%s is asked back, and units are added", name)
			}
			continue
		}
		office.follow().want(200).says(".band.ok", "Đã nhập")
		w.newUnits(name, x[1], had)
	}
}

// TestReadTemplates: each template of the table is asked about on the screen with its cell and its fact, and no figure
// is saved.
func TestReadTemplates(t *testing.T) {
	c := newCampaign(t)
	officer, at := c.by("chuyen-vien"), c.at("quan-ly-thi-truong")
	before := len(c.forms()["quan-ly-thi-truong"].Figures)
	for _, x := range screenCases(t, "template/") {
		officer.get(at+"/excel").want(200).upload("list", filepath.Base(x[0]), caseFile(t, x[0]))
		officer.asks(x[0], strings.TrimPrefix(x[1], "? "))
		officer.says(".band.bad", "Ô D").says(".band.bad", "chỉ số «")
	}
	if n := len(c.forms()["quan-ly-thi-truong"].Figures); n != before {
		t.Errorf("%d figures, want %d", n, before)
	}
}

// TestReadPeople: a list of people comes in through the screen, and stands in the order of the Vietnamese alphabet by
// given name.
func TestReadPeople(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.as("thuong-truc")
	b.get("/can-bo/nhap").want(200).upload("list", "can-bo.csv", caseFile(t, "lists/can-bo.csv")).follow().want(200).says(
		".band.ok", "Đã nhập 14 hàng",
	)
	text, last := b.get("/can-bo").want(200).page().Find("main").Text(), -1
	for _, name := range []string{
		"Nguyễn Văn An", "Trần Anh", "Phạm Ánh", "Lê Thị Ân", "Lý Danh", "Bùi Dung", "Đỗ Dũng", "Cao Duy", "Hà Đạt", "Vũ Đức", "Đinh Hoả", "Đinh Hoạ", "Ngô Uyên", "Mai Ưng",
	} {
		at := strings.Index(text, name)
		if at <= last {
			t.Errorf("%s stands at %d, after %d", name, at, last)
		}
		last = at
	}
}

// TestOurOwnPaper: a paper of ours is evidence like any other: one that was made by an older program, and those that
// are made now.
func TestOurOwnPaper(t *testing.T) {
	c := newCampaign(t)
	b, at := c.by("chuyen-vien"), c.at("quan-ly-thi-truong")
	papers := map[string]string{"tu-cham.pdf": caseFile(t, "web/tu-cham.pdf")}
	for _, name := range []string{"tu-cham.pdf", "tu-cham.docx"} {
		papers["nay-"+name] = b.get(at + "/giay/" + name).want(200).body
	}
	papers["bieu-mau.xlsx"] = b.get(at + "/bieu-mau.xlsx").want(200).body
	line := c.forms()["quan-ly-thi-truong"].Lines[0].Code
	for name, content := range papers {
		before := len(c.forms()["quan-ly-thi-truong"].ProofsOf(line))
		b.get(at+"/dong/"+line+"/minh-chung").want(200).send(url.Values{"lines": {line}}, name, content).follow().want(200)
		list := c.forms()["quan-ly-thi-truong"].ProofsOf(line)
		if len(list) != before+1 {
			t.Errorf("%s: %d pieces of evidence, want %d", name, len(list), before+1)
			continue
		}
		if !slices.ContainsFunc(
			list, func(p review.Proof) bool { return p.File != "" && b.get(at+"/tep/"+p.File).want(200).body == content },
		) {
			t.Errorf("%s does not come back as it was sent", name)
		}
	}
}

// unitNames are the units that are there, each as its code and its name.
func (w *world) unitNames() []string {
	w.t.Helper()
	units, err := w.app.Store.Units(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	var out []string
	for _, u := range units {
		out = append(out, u.Code+","+u.Names[0].Text+",")
	}
	return out
}

// newUnits asks that the units of a list, and no others, were added to those that were there.
func (w *world) newUnits(file, want string, had []string) {
	w.t.Helper()
	added := 0
	for _, u := range w.unitNames() {
		if slices.Contains(had, u) {
			continue
		}
		if added++; !strings.Contains(want, u) {
			w.t.Errorf("%s: %s; want %s", file, u, want)
		}
	}
	if added == 0 {
		w.t.Errorf("%s added nothing", file)
	}
}

// TestDecimalsOfAFile: a figure with more decimals than a field shows is refused out of a file as it is when it is
// typed: once kept, nobody could change it on the form.
func TestDecimalsOfAFile(t *testing.T) {
	c := newCampaign(t)
	at, officer := c.at("quan-ly-thi-truong"), c.by("chuyen-vien")
	const fact, figure = "tỷ lệ huấn luyện", "97,12345678"
	before := c.figure("quan-ly-thi-truong", fact)
	file := excelWith(t, officer.download(at+"/bieu-mau.xlsx"), map[string]string{fact: figure})
	officer.get(at+"/excel").want(200).upload("list", "phieu.xlsx", file)
	officer.asks("phieu.xlsx", "tối đa 6 chữ số thập phân")
	if got := c.figure("quan-ly-thi-truong", fact); got != before {
		t.Errorf("%q is kept", got)
	}
}

// TestDayOfAUnit: the day a unit was opened is read on the screen as it is in a list: a century off is asked back,
// words are read.
func TestDayOfAUnit(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.as("thuong-truc")
	for day, want := range map[string]string{
		"15/03/1908": "quá xa", "2008": "chưa phải ngày", "15/3/08": "không phải là ngày", "": "ghi như 18/7/2023",
	} {
		b.get("/don-vi/them").want(200).fill(url.Values{"code": {"so-x"}, "name": {"Sở X"}, "opened": {day}}).want(
			http.StatusUnprocessableEntity,
		).says(
			"main", want,
		)
	}
	b.get("/don-vi/them").want(200).fill(url.Values{
		"code":   {"so-x"},
		"name":   {"Sở X"},
		"opened": {"ngày 15 tháng 3 năm 2008"},
	}).follow().want(
		200,
	).says(
		"main", "15/03/2008",
	)
}
