package journey_test

import (
	"context"
	"maps"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"

	"thidua/internal/app"
	"thidua/internal/exact"
	"thidua/internal/identity"
	"thidua/internal/review"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
)

// TestRound runs the whole half-year round of the sample bloc: nine units, two of them late, one sent back twice, an
// interest that is enforced, a line measured against the leader that moves, publication, an objection that is upheld.
func TestRound(t *testing.T) {
	t.Parallel()
	t.Run("http", func(t *testing.T) { newCampaign(t).run() })
	t.Run("chromium", func(t *testing.T) {
		w := newWorld(t)
		h := w.house()
		campaignOf(w, h.enter).run()
		h.quiet()
	})
}

func (c *campaign[V]) run() {
	c.t.Helper()
	c.deputy.get(c.at("toa-an") + "/dong/I.1.4").want(200)
	c.head.get("/nam/"+c.world2().Round.Year+"/cham-diem/mo").want(200).says("nav [aria-current]", "Vòng chấm điểm")
	if n := c.head.page().Find("nav [aria-current]").Length(); n != 1 {
		c.t.Errorf("the person is in %d places of the navigation", n)
	}
	c.verdict(c.deputy, "toa-an", "I.1.4", url.Values{"verb": {"match"}}).follow().want(200)
	before := c.forms()["toa-an"].Line("I.1.4").Stand
	signed := c.world2().Claim(c.forms()["toa-an"])
	c.lateUnits()
	c.head.get(c.at("toa-an")).want(200).says("main", "Đã ký lần 1: "+shown(signed.Total)).says(
		"main", "tính lại với số liệu của cả khối",
	)
	if now := c.forms()["toa-an"].Line(
		"I.1.4",
	); before != review.Settled || now.Stand != review.Explained || now.Moved == "" {
		c.t.Errorf("the leader moved, and the line agreed before stands %s (%s), was %s", now.Stand, now.Moved, before)
	}
	c.by(c.judges["thanh-tra"]).get(c.at("toa-an") + "/dong/I.1.4").want(404) // not its line
	c.sentBackTwice()
	c.interest()
	c.matchAll()
	c.agreement()
	c.publication()
	c.head.get("/vong/"+c.round+"/doi-chieu").want(200).says("main", "Ngô Văn Thẩm Định").says("main", "hạng 1")
	c.deputy.get("/vong/" + c.round + "/doi-chieu").want(403)
	c.papers()
	c.minutesTell(signed.Total)
	if n, found, err := app.CheckRounds(context.Background(), c.app.Store); n != 2 || len(found) > 0 || err != nil {
		c.t.Errorf("%d results held, %v, %v", n, found, err)
	}
	c.closed()
}

// minutesTell: the minutes say what the unit signed and what was agreed, and why they differ where nobody gave other
// points.
func (c *campaign[V]) minutesTell(signed exact.Num) {
	c.t.Helper()
	f := c.forms()["toa-an"]
	w := c.world2()
	agreed := w.Scored(scoring.Agreed).Standing(w.Place(f.ID)).Total
	text := docxText(c.t, c.head.download(c.at("toa-an")+"/giay/bien-ban.docx"))
	for _, part := range []string{shown(signed), shown(agreed), "tạm tính lúc ký"} {
		if !strings.Contains(text, part) {
			c.t.Errorf("the minutes do not say %q", part)
		}
	}
	if strings.Contains(text, "không thay đổi so với điểm tự chấm") != signed.Equal(agreed) {
		c.t.Errorf("signed %s, agreed %s, and the minutes say whether that changed", signed, agreed)
	}
}

// closed: the year is closed over what is open, each item with a reason, and then stays as it is.
func (c *campaign[V]) closed() {
	c.t.Helper()
	year := "/nam/" + c.world2().Round.Year
	office := c.by("thuong-truc")
	office.look(year + "/khep")
	office.get(year + "/khep").want(200).fill(nil).want(422)
	reasons := url.Values{}
	office.page().Find(`[name^="carry."]`).Each(func(_ int, s *goquery.Selection) {
		reasons.Set(s.AttrOr("name", ""), "chuyển sang năm sau")
	})
	office.get(year+"/khep").want(200).fill(reasons).follow().want(200).says("main", "Đã khép").says(
		"main", "chuyển sang năm sau",
	)
	office.look(year)
	for _, path := range []string{
		"/vong/" + c.round + "/mo-lai", "/vong/" + c.round + "/chi-tieu", year + "/chu-de", year + "/thiet-lap",
	} {
		c.head.get(path).want(403).says("main", "đã khép")
	}
	c.by("lanh-dao-toa-an").get(c.at("toa-an")+"/dong/I.1.1/kien-nghi").want(403).says("main", "đã khép")
	c.head.get("/vong/"+c.round+"/xep-hang").want(200).says("main", "Lần 2") // reading goes on
}

// lateUnits: the lead lets a late unit in; both late units fill in what is missing and send.
func (c *campaign[V]) lateUnits() {
	c.t.Helper()
	c.by("lanh-dao-quan-su").get(c.at("quan-su")+"/nhap").want(200).says("main", "hết hạn tự chấm")
	c.head.get(c.at("quan-su") + "/phan").want(200).fill(url.Values{
		"verb": {"grant"},
		"why":  {"chờ số liệu của các đơn vị cơ sở"},
	}).follow().want(
		200,
	)
	c.by("lanh-dao-quan-su").look(c.at("quan-su") + "/nhap")
	c.by("lanh-dao-quan-su").look(c.at("quan-su") + "/nop") // with what is missing
	c.byExcel("quan-su", "quan-ly-thi-truong")
	for _, code := range []string{"quan-su", "quan-ly-thi-truong"} {
		leader := c.by("lanh-dao-" + code)
		leader.get(c.at(code)+"/nop").want(200).fill(nil).want(409).says("main", "còn") // figures are missing
		leader.get(c.at(code) + "/nhap").want(200)
		leader.fill(c.missing(code)).follow().want(200)
		leader.get(c.at(code)+"/nop").want(200).fill(nil).follow().want(200).says("main", "Đã nộp")
	}
}

// byExcel sends the form back as the Excel file that the program gave, and is refused with another unit's file.
func (c *campaign[V]) byExcel(code, other string) {
	c.t.Helper()
	leader := c.by("lanh-dao-" + code)
	file := leader.download(c.at(code) + "/bieu-mau.xlsx")
	figures := len(c.forms()[code].Figures)
	leader.get(c.at(code)+"/excel").want(200).upload("list", "phieu.xlsx", file).follow().want(200).says(
		"main", "Đã lưu 0 ô",
	)
	if now := len(c.forms()[code].Figures); now != figures {
		c.t.Errorf("%d figures, were %d", now, figures)
	}
	c.by("lanh-dao-"+other).get(c.at(other)+"/excel").want(200).upload("list", "phieu.xlsx", file).want(422).says(
		"main", "không phải của",
	)
}

// missing makes up the figures that a form still lacks, and one that leads the bloc.
func (c *campaign[V]) missing(code string) url.Values {
	c.t.Helper()
	w := c.world2()
	f := c.forms()[code]
	in := url.Values{}
	facts := w.Common()
	for _, line := range w.Missing(f.ID) {
		_, n := w.Node(line)
		facts = append(facts, w.FactsOf(n)...)
	}
	for _, x := range facts {
		if f.Figure(x.Name, review.Reported) != nil {
			continue
		}
		in.Set(
			"f."+x.Name,
			map[sheet.FactKind]string{sheet.YesNo: "không", sheet.Percentage: "95", sheet.DateKind: "30/06/2023"}[x.Kind],
		)
		if x.Kind == sheet.LevelKind {
			in.Set("f."+x.Name, x.Levels[0])
		}
		if in.Get("f."+x.Name) == "" {
			in.Set("f."+x.Name, "1")
		}
		if w.Compared(x) {
			in.Set("l."+x.Name, "1")
		}
	}
	if code == "quan-su" {
		in.Set("f.lượt phổ biến", "90000")
	}
	return in
}

// sentBackTwice: what was sent back is the only thing that can be changed; it comes again, goes back once more, and
// comes again.
func (c *campaign[V]) sentBackTwice() {
	c.t.Helper()
	leader, form := c.by("lanh-dao-kiem-sat"), c.at("kiem-sat")
	line := ""
	for _, l := range c.forms()["kiem-sat"].Lines {
		if l.Stand == review.Open {
			line = l.Code
		}
	}
	for range 2 {
		leader.get(form).want(200).says("main", "bị trả lại")
		if n := leader.get(form + "/nhap").want(200).page().Find("main .cell").Length(); n == 0 || n > 8 {
			c.t.Errorf("%d fields are open, only those of one line should be", n)
		}
		leader.fill(nil).follow().want(200)
		leader.get(form + "/nop").want(200).fill(nil).follow().want(200)
		if c.forms()["kiem-sat"].Line(line).Stand != review.Waiting {
			c.t.Errorf("the line sent again stands %s", c.forms()["kiem-sat"].Line(line).Stand)
		}
		if c.forms()["kiem-sat"].Entry(line, scoring.Appraised) == nil && line != "" {
			c.verdict(c.by(c.judge("kiem-sat", line)), "kiem-sat", line, url.Values{
				"verb": {"return"},
				"why":  {"vẫn chưa khớp báo cáo"},
			}).follow().want(
				200,
			)
			line2 := c.forms()["kiem-sat"].Line(line)
			if line2.Stand != review.Open {
				c.t.Errorf("sent back, and stands %s", line2.Stand)
			}
		}
	}
	leader.get(form + "/nop").want(200).fill(nil).follow().want(200)
}

// interest: who stepped aside does not appraise that unit, and reads why.
func (c *campaign[V]) interest() {
	c.t.Helper()
	account, err := c.app.Store.AccountByLogin(context.Background(), "tham-dinh-thanh-tra")
	if err != nil {
		c.t.Fatal(err)
	}
	c.head.look("/vong/" + c.round + "/loi-ich")
	c.head.get("/vong/" + c.round + "/loi-ich").want(200)
	c.head.fill(url.Values{
		"account": {account.ID},
		"unit":    {c.units["thi-hanh-an"]},
		"why":     {"người thân công tác tại đơn vị"},
	}).follow().want(
		200,
	).says(
		"main", "người thân",
	)
	b := c.by(c.judges["thanh-tra"])
	c.verdict(b, "thi-hanh-an", "I.1.5", url.Values{"verb": {"match"}}).want(409).says("main", "lợi ích liên quan")
	c.verdict(b, "noi-vu", "I.1.5", url.Values{"verb": {"match"}}).follow().want(200)
	c.person("tham-dinh-thay", "Thẩm định thay", identity.Appraiser, c.units["thanh-tra"])
	c.verdict(c.by("tham-dinh-thay"), "thi-hanh-an", "I.1.5", url.Values{"verb": {"match"}}).follow().want(200)
}

// matchAll appraises every line that waits, as claimed. There are three hundred, which takes a real browser minutes:
// two units go through its hands line by line, the others through the same forms of the same people over HTTP.
func (c *campaign[V]) matchAll() {
	c.t.Helper()
	c.head.look(c.at("toa-an") + "/dong/I.1.1/tham-dinh")
	wired := map[string]*browser{}
	forms := c.forms()
	for _, code := range slices.Sorted(maps.Keys(forms)) {
		at := c.at(code) + "/dong/"
		for _, l := range forms[code].Lines {
			if l.Stand != review.Waiting {
				continue
			}
			login := c.judge(code, l.Code)
			if code == "thi-hanh-an" && login == c.judges["thanh-tra"] {
				login = "tham-dinh-thay"
			}
			if code == "thi-hanh-an" || code == "toa-an" {
				judged(c.by(login), at+l.Code, url.Values{"verb": {"match"}}).follow().want(200)
				continue
			}
			if wired[login] == nil {
				wired[login] = c.as(login)
			}
			judged(wired[login], at+l.Code, url.Values{"verb": {"match"}}).want(303)
		}
	}
	// the own form
	c.head.get("/phieu/"+c.forms()["cong-an"].ID+"/dong/I.1.1/tham-dinh").want(403).says("main", "chính đơn vị")
}

// agreement: the unit accepts one line and explains another; the rest is settled at the table.
func (c *campaign[V]) agreement() {
	c.t.Helper()
	unit := c.by("lanh-dao-tu-phap")
	unit.look(c.at("tu-phap"))
	c.head.look("/vong/" + c.round + "/thong-nhat")
	c.head.look("/vong/" + c.round + "/chuyen")
	for _, l := range c.forms()["tu-phap"].Lines {
		switch l.Stand {
		case review.Differs:
			unit.get(c.at("tu-phap") + "/dong/" + l.Code + "/tra-loi").want(200).fill(url.Values{
				"verb": {"accept"},
			}).follow().want(
				200,
			)
		case review.Asked:
			unit.get(c.at("tu-phap") + "/dong/" + l.Code + "/tra-loi").want(200).fill(url.Values{
				"verb":   {"explain"},
				"answer": {"hai đơn đã xong ngày 28/6, gửi kèm sổ"},
			}).follow().want(
				200,
			)
		}
	}
	for range 3 {
		c.advance()
	}
	for code, f := range c.forms() {
		for _, l := range f.Lines {
			if l.Stand == review.Settled {
				continue
			}
			b := c.head
			if code == "cong-an" {
				b = c.deputy
			}
			c.verdict(b, code, l.Code, url.Values{"verb": {"settle"}, "why": {"thống nhất tại bàn"}}).follow().want(200)
		}
	}
	c.head.get("/vong/"+c.round+"/thong-nhat").want(200).says("main", "Mọi dòng đã thống nhất")
}

// publication: two steps and a typed word, by keyboard alone; then all see the table, one objects, another person
// upholds it, and the result is a new one.
func (c *campaign[V]) publication() {
	c.t.Helper()
	at, line := "/vong/"+c.round, c.at("toa-an")+"/dong/I.1.1"
	c.deputy.get(at + "/xep-hang").want(404) // not before it is published
	c.head.look(at + "/cong-bo")
	c.head.get(at + "/thong-nhat").want(200).walk("Công bố kết quả").want(200)
	c.head.keyed(url.Values{"number": {"12/BB-KTĐ"}, "word": {"đồng ý"}}).want(422).says("main", "công bố")
	c.head.keyed(url.Values{"word": {"công bố"}}).follow().want(200).says("main", "Lần 1")
	c.deputy.get(at+"/xep-hang").want(200).says("main", "Cục Thi hành án")
	court := c.by("lanh-dao-toa-an")
	court.look(line + "/kien-nghi")
	court.get(line + "/kien-nghi").want(200).fill(url.Values{
		"text": {"còn hai nhiệm vụ hoàn thành đúng hạn chưa được tính"},
	}).follow().want(
		200,
	)
	before := c.points("toa-an")
	answer := url.Values{"verb": {"uphold"}, "points": {"39,5"}, "text": {"đối chiếu sổ giao việc thì đúng"}}
	// gave the points
	c.head.get(line+"/giai-quyet").want(200).fill(answer).want(409).says("main", "không trả lời kiến nghị")
	c.person("tham-dinh-hai", "Thẩm định hai", identity.Appraiser, c.units["cong-an"])
	second := c.by("tham-dinh-hai")
	for _, path := range []string{line, line + "/giai-quyet"} {
		second.look(path)
	}
	second.get(line+"/giai-quyet").want(200).fill(answer).follow().want(200).says("main", "39,5")
	c.corrected(at, line, before)
	c.head.get(line+"/tham-dinh").want(200).says("main", "không có gì để quyết định")
	for _, path := range []string{
		"/", at, at + "/xep-hang", at + "/doi-chieu", at + "/thong-nhat", c.at("cong-an"), line,
	} {
		c.head.look(path)
	}
	for _, path := range []string{"/", at, at + "/xep-hang", c.at("toa-an"), line} {
		court.look(path)
	}
}

// corrected: the upheld objection makes no result by itself. What was published stands, with a note; the table agrees
// on the line, the result is published anew with a decision of its own, and its notice says which one it takes the
// place of.
func (c *campaign[V]) corrected(at, line, before string) {
	c.t.Helper()
	c.deputy.get(at+"/xep-hang").want(200).says("main", "Lần 1").says("main", "vẫn có hiệu lực")
	if strings.Contains(c.deputy.page().Find("main").Text(), "Lần 2") {
		c.t.Error("an upheld objection made a result by itself")
	}
	c.deputy.look(at + "/xep-hang")
	c.deputy.get(at + "/giay/xep-hang").want(409) // what it is coming to is not published
	c.deputy.get(at+"/giay/thong-bao").want(200).says(".paper", "12/BB-KTĐ")
	if now := c.points("toa-an"); now != before {
		c.t.Errorf("the points are %s before the table agreed, were %s", now, before)
	}
	c.head.get(at + "/cong-bo").want(200).fill(url.Values{"number": {"15/BB-KTĐ"}, "word": {"công bố"}}).want(409)
	c.head.get(line+"/tham-dinh").want(200).says("main", "điểm đề nghị 39,5")
	c.verdict(c.head, "toa-an", "I.1.1", url.Values{
		"verb":   {"settle"},
		"points": {"39,5"},
		"why":    {"đối chiếu sổ giao việc thì đúng"},
	}).follow().want(
		200,
	)
	c.head.get(at+"/cong-bo").want(200).says("main", "thay thế kết quả lần 1").fill(url.Values{
		"number": {"15/BB-KTĐ"},
		"word":   {"công bố"},
	}).follow().want(
		200,
	)
	c.deputy.get(at+"/xep-hang").want(200).says("main", "Lần 2").says("main", "cho đúng kết quả này").says(
		"main", "Đã được thay bằng kết quả lần 2",
	)
	c.deputy.get(at+"/giay/thong-bao").want(200).says(".paper", "15/BB-KTĐ").says(
		".paper", "thay thế kết quả lần 1 theo 12/BB-KTĐ",
	)
	if after := c.points("toa-an"); after == before {
		c.t.Errorf("the objection was upheld, and the points stay %s", after)
	}
}

func (c *campaign[V]) points(code string) string {
	w := c.world2()
	return w.PointsOf(c.forms()[code].ID, "I.1.1", scoring.Agreed).String()
}

// papers: each is a Word file that LibreOffice opens, where it is there.
func (c *campaign[V]) papers() {
	c.t.Helper()
	dir := c.t.TempDir()
	if keep := os.Getenv("PAPERS"); keep != "" {
		dir = keep
	}
	var files []string
	for name, at := range map[string]string{
		"tu-cham.docx": c.at("tu-phap") + "/giay/tu-cham.docx", "bien-ban.docx": c.at("toa-an") + "/giay/bien-ban.docx",
		"xep-hang.docx": "/vong/" + c.round +
			"/giay/xep-hang.docx", "thong-bao.docx": "/vong/" + c.round + "/giay/thong-bao.docx",
	} {
		who := c.head
		if name == "tu-cham.docx" {
			who = c.deputy
		}
		content := who.download(at)
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, []byte(content), 0o600); err != nil {
			c.t.Fatal(err)
		}
		if text := docxText(c.t, content); !strings.Contains(text, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") {
			c.t.Errorf("%s has no head", name)
		}
		files = append(files, file)
	}
	soffice, err := exec.LookPath("soffice")
	if err != nil {
		return // no LibreOffice on this machine: the form of the files was looked at above
	}
	convert := append(
		[]string{"-env:UserInstallation=file://" + dir + "/profile", "--headless", "--convert-to", "pdf", "--outdir", dir},
		files...,
	)
	if out, err := exec.Command(
		soffice, convert...,
	).CombinedOutput(); err != nil { //nolint:gosec // a program of this machine on files of our own
		c.t.Errorf("%v\n%s", err, out)
	}
	for _, file := range files {
		if info, err := os.Stat(strings.TrimSuffix(file, ".docx") + ".pdf"); err != nil || info.Size() < 5000 {
			c.t.Errorf("%s did not become a PDF: %v", file, err)
		}
	}
}
