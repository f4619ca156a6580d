package desk_test

import (
	"context"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"thidua/internal/app"
	"thidua/internal/identity"
	"thidua/internal/review"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
)

// campaign is the half-year round of the sample bloc, with somebody at a browser for each unit that appraises.
type campaign struct {
	*world
	head, deputy *browser
	round        string
	judges       map[string]*browser // by unit
	units        map[string]string   // short name → id
	codes        map[string]string   // id → short name
}

func newCampaign(t *testing.T) *campaign {
	t.Helper()
	w := newWorld(t)
	ctx := context.Background()
	rounds, err := w.app.Store.Rounds(ctx, "")
	if err != nil || len(rounds) != 1 {
		t.Fatal(len(rounds), err)
	}
	c := &campaign{world: w, head: w.as("thu-ky"), deputy: w.as("khoi-pho"), round: rounds[0].ID, judges: map[string]*browser{}, units: map[string]string{}, codes: map[string]string{}}
	for code, f := range c.forms() {
		c.units[code], c.codes[f.Unit] = f.Unit, code
		if code != "tu-phap" { // the sample has one
			w.person("lanh-dao-"+code, "Lãnh đạo "+code, identity.Leader, f.Unit)
		}
	}
	for _, code := range []string{"quan-su", "thanh-tra", "noi-vu"} {
		w.person("tham-dinh-"+code, "Thẩm định "+code, identity.Appraiser, c.units[code])
		c.judges[code] = w.as("tham-dinh-" + code)
	}
	c.judges["cong-an"], c.judges["tu-phap"] = c.head, c.deputy
	return c
}

func (c *campaign) world2() *review.World {
	c.t.Helper()
	w, err := c.app.Desk.Rounds.World(context.Background(), c.round)
	if err != nil {
		c.t.Fatal(err)
	}
	return w
}

func (c *campaign) forms() map[string]*review.Form {
	c.t.Helper()
	list, err := c.app.Store.Forms(context.Background(), c.round)
	if err != nil {
		c.t.Fatal(err)
	}
	out := map[string]*review.Form{}
	for _, f := range list {
		out[f.Code] = f
	}
	return out
}

func (c *campaign) at(code string) string { return "/phieu/" + c.forms()[code].ID }

// judge is who appraises a line of a unit.
func (c *campaign) judge(code, line string) *browser {
	c.t.Helper()
	w := c.world2()
	_, n := w.Node(line)
	unit := w.Round.Judge(n.Appraiser(), c.units[code], review.Lead{Head: c.units["cong-an"], Deputies: []string{c.units["tu-phap"]}})
	return c.judges[c.codes[unit]]
}

// verdict gives a verdict through the form of the line.
func (c *campaign) verdict(b *browser, code, line string, say url.Values) *browser {
	c.t.Helper()
	return b.get(c.at(code) + "/dong/" + line + "/tham-dinh").want(200).fill(say)
}

func (c *campaign) advance() {
	c.t.Helper()
	c.head.get("/vong/" + c.round + "/chuyen").want(200).fill(url.Values{"why": {"đã xong việc của giai đoạn"}}).follow().want(200)
}

// TestRound runs the whole half-year round of the sample bloc: nine units, two of them late, one sent back twice, an interest that is
// enforced, a line measured against the leader that moves, publication, an objection that is upheld.
func TestRound(t *testing.T) {
	c := newCampaign(t)
	c.deputy.get(c.at("toa-an") + "/dong/I.1.4").want(200)
	c.head.get("/nam/"+c.world2().Round.Year+"/cham-diem/mo").want(200).says("nav [aria-current]", "Chấm điểm")
	if n := c.head.page().Find("nav [aria-current]").Length(); n != 1 {
		t.Errorf("the person is in %d places of the navigation", n)
	}
	c.verdict(c.deputy, "toa-an", "I.1.4", url.Values{"verb": {"match"}}).follow().want(200)
	before := c.forms()["toa-an"].Line("I.1.4").Stand
	c.lateUnits()
	if now := c.forms()["toa-an"].Line("I.1.4"); before != review.Settled || now.Stand != review.Explained || now.Moved == "" {
		t.Errorf("the leader moved, and the line agreed before stands %s (%s), was %s", now.Stand, now.Moved, before)
	}
	c.judges["thanh-tra"].get(c.at("toa-an") + "/dong/I.1.4").want(404) // not its line
	c.sentBackTwice()
	c.interest()
	c.matchAll()
	c.agreement()
	c.publication()
	c.head.get("/vong/"+c.round+"/doi-chieu").want(200).says("main", "Ngô Văn Thẩm Định").says("main", "hạng 1")
	c.deputy.get("/vong/" + c.round + "/doi-chieu").want(403)
	c.papers()
	if n, found, err := app.CheckRounds(context.Background(), c.app.Store); n != 2 || len(found) > 0 || err != nil {
		t.Errorf("%d results held, %v, %v", n, found, err)
	}
}

// lateUnits: the lead lets a late unit in; both late units fill in what is missing and send.
func (c *campaign) lateUnits() {
	c.t.Helper()
	c.as("lanh-dao-quan-su").get(c.at("quan-su")+"/nhap").want(200).says("main", "hết hạn tự chấm")
	c.head.get(c.at("quan-su") + "/phan").want(200).fill(url.Values{"verb": {"grant"}, "why": {"chờ số liệu của các đơn vị cơ sở"}}).follow().want(200)
	c.byExcel("quan-su", "quan-ly-thi-truong")
	for _, code := range []string{"quan-su", "quan-ly-thi-truong"} {
		leader := c.as("lanh-dao-" + code)
		leader.get(c.at(code)+"/nop").want(200).fill(nil).want(409).says("main", "còn") // figures are missing
		leader.get(c.at(code) + "/nhap").want(200)
		leader.fill(c.missing(code)).follow().want(200)
		leader.get(c.at(code)+"/nop").want(200).fill(nil).follow().want(200).says("main", "Đã nộp")
	}
}

// byExcel sends the form back as the Excel file that the program gave, and is refused with another unit's file.
func (c *campaign) byExcel(code, other string) {
	c.t.Helper()
	leader := c.as("lanh-dao-" + code)
	leader.get(c.at(code) + "/bieu-mau.xlsx").want(200)
	file := leader.body
	figures := len(c.forms()[code].Figures)
	leader.get(c.at(code)+"/excel").want(200).upload("list", "phieu.xlsx", file).follow().want(200).says("main", "Đã lưu 0 ô")
	if now := len(c.forms()[code].Figures); now != figures {
		c.t.Errorf("%d figures, were %d", now, figures)
	}
	c.as("lanh-dao-"+other).get(c.at(other)+"/excel").want(200).upload("list", "phieu.xlsx", file).want(422).says("main", "không phải của")
}

// missing makes up the figures that a form still lacks, and one that leads the bloc.
func (c *campaign) missing(code string) url.Values {
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
		in.Set("f."+x.Name, map[sheet.FactKind]string{sheet.YesNo: "không", sheet.Percentage: "95", sheet.DateKind: "30/06/2023"}[x.Kind])
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

// sentBackTwice: what was sent back is the only thing that can be changed; it comes again, goes back once more, and comes again.
func (c *campaign) sentBackTwice() {
	c.t.Helper()
	leader, form := c.as("lanh-dao-kiem-sat"), c.at("kiem-sat")
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
			c.verdict(c.judge("kiem-sat", line), "kiem-sat", line, url.Values{"verb": {"return"}, "why": {"vẫn chưa khớp báo cáo"}}).follow().want(200)
			line2 := c.forms()["kiem-sat"].Line(line)
			if line2.Stand != review.Open {
				c.t.Errorf("sent back, and stands %s", line2.Stand)
			}
		}
	}
	leader.get(form + "/nop").want(200).fill(nil).follow().want(200)
}

// interest: who stepped aside does not appraise that unit, and reads why.
func (c *campaign) interest() {
	c.t.Helper()
	account, err := c.app.Store.AccountByLogin(context.Background(), "tham-dinh-thanh-tra")
	if err != nil {
		c.t.Fatal(err)
	}
	c.head.get("/vong/" + c.round + "/loi-ich").want(200)
	c.head.fill(url.Values{"account": {account.ID}, "unit": {c.units["thi-hanh-an"]}, "why": {"người thân công tác tại đơn vị"}}).follow().want(200).says("main", "người thân")
	b := c.judges["thanh-tra"]
	c.verdict(b, "thi-hanh-an", "I.1.5", url.Values{"verb": {"match"}}).want(409).says("main", "lợi ích liên quan")
	c.verdict(b, "noi-vu", "I.1.5", url.Values{"verb": {"match"}}).follow().want(200)
	c.person("tham-dinh-thay", "Thẩm định thay", identity.Appraiser, c.units["thanh-tra"])
	c.verdict(c.as("tham-dinh-thay"), "thi-hanh-an", "I.1.5", url.Values{"verb": {"match"}}).follow().want(200)
}

// matchAll appraises every line that waits, as claimed.
func (c *campaign) matchAll() {
	c.t.Helper()
	substitute := c.as("tham-dinh-thay")
	for code, f := range c.forms() {
		for _, l := range f.Lines {
			if l.Stand != review.Waiting {
				continue
			}
			b := c.judge(code, l.Code)
			if code == "thi-hanh-an" && b == c.judges["thanh-tra"] {
				b = substitute
			}
			c.verdict(b, code, l.Code, url.Values{"verb": {"match"}}).follow().want(200)
		}
	}
	c.head.get("/phieu/"+c.forms()["cong-an"].ID+"/dong/I.1.1/tham-dinh").want(403).says("main", "chính đơn vị") // the own form
}

// agreement: the unit accepts one line and explains another; the rest is settled at the table.
func (c *campaign) agreement() {
	c.t.Helper()
	unit := c.as("lanh-dao-tu-phap")
	for _, l := range c.forms()["tu-phap"].Lines {
		switch l.Stand {
		case review.Differs:
			unit.get(c.at("tu-phap") + "/dong/" + l.Code + "/tra-loi").want(200).fill(url.Values{"verb": {"accept"}}).follow().want(200)
		case review.Asked:
			unit.get(c.at("tu-phap") + "/dong/" + l.Code + "/tra-loi").want(200).fill(url.Values{"verb": {"explain"}, "answer": {"hai đơn đã xong ngày 28/6, gửi kèm sổ"}}).follow().want(200)
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

// publication: two steps and a typed word; then all see the table, one objects, another person upholds it, and the result is a new one.
func (c *campaign) publication() {
	c.t.Helper()
	c.deputy.get("/vong/" + c.round + "/xep-hang").want(404) // not before it is published
	c.head.get("/vong/" + c.round + "/cong-bo").want(200)
	c.head.fill(url.Values{"number": {"12/BB-KTĐ"}, "word": {"đồng ý"}}).want(422).says("main", "công bố")
	c.head.fill(url.Values{"number": {"12/BB-KTĐ"}, "word": {"công bố"}}).follow().want(200).says("main", "Lần 1")
	c.deputy.get("/vong/"+c.round+"/xep-hang").want(200).says("main", "Cục Thi hành án")
	court := c.as("lanh-dao-toa-an")
	court.get(c.at("toa-an") + "/dong/I.1.1/kien-nghi").want(200).fill(url.Values{"text": {"còn hai nhiệm vụ hoàn thành đúng hạn chưa được tính"}}).follow().want(200)
	before := c.points("toa-an")
	answer := url.Values{"verb": {"uphold"}, "points": {"39,5"}, "text": {"đối chiếu sổ giao việc thì đúng"}}
	c.head.get(c.at("toa-an")+"/dong/I.1.1/giai-quyet").want(200).fill(answer).want(409).says("main", "không trả lời kiến nghị") // gave the points
	c.person("tham-dinh-hai", "Thẩm định hai", identity.Appraiser, c.units["cong-an"])
	c.as("tham-dinh-hai").get(c.at("toa-an")+"/dong/I.1.1/giai-quyet").want(200).fill(answer).follow().want(200).says("main", "39,5")
	c.deputy.get("/vong/"+c.round+"/xep-hang").want(200).says("main", "Lần 2").says("main", "cho đúng kết quả này")
	if after := c.points("toa-an"); after == before {
		c.t.Errorf("the objection was upheld, and the points stay %s", after)
	}
	c.head.get(c.at("toa-an")+"/dong/I.1.1/tham-dinh").want(200).says("main", "không có gì để quyết định")
}

func (c *campaign) points(code string) string {
	w := c.world2()
	return w.PointsOf(c.forms()[code].ID, "I.1.1", scoring.Agreed).String()
}

// papers: each is a Word file that LibreOffice opens, where it is there.
func (c *campaign) papers() {
	c.t.Helper()
	dir := c.t.TempDir()
	if keep := os.Getenv("PAPERS"); keep != "" {
		dir = keep
	}
	for name, at := range map[string]string{
		"tu-cham.docx": c.at("tu-phap") + "/giay/tu-cham.docx", "bien-ban.docx": c.at("toa-an") + "/giay/bien-ban.docx",
		"xep-hang.docx": "/vong/" + c.round + "/giay/xep-hang.docx", "thong-bao.docx": "/vong/" + c.round + "/giay/thong-bao.docx",
	} {
		c.head.get(at)
		if name == "tu-cham.docx" {
			c.deputy.get(at).want(200)
			c.head.body = c.deputy.body
		}
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, []byte(c.head.body), 0o600); err != nil {
			c.t.Fatal(err)
		}
		if text := docxText(c.t, c.head.body); !strings.Contains(text, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") {
			c.t.Errorf("%s has no head", name)
		}
		soffice, err := exec.LookPath("soffice")
		if err != nil {
			continue // no LibreOffice on this machine: the form of the file was looked at above
		}
		if out, err := exec.Command(soffice, "-env:UserInstallation=file://"+dir+"/profile", "--headless", "--convert-to", "pdf", "--outdir", dir, file).CombinedOutput(); err != nil { //nolint:gosec // a program of this machine on a file of our own
			c.t.Errorf("%s: %v\n%s", name, err, out)
		}
		if info, err := os.Stat(strings.TrimSuffix(file, ".docx") + ".pdf"); err != nil || info.Size() < 5000 {
			c.t.Errorf("%s did not become a PDF: %v", name, err)
		}
	}
}

// TestScoreForm fills figures into the grid in a real browser: each is saved when its field is left, the points follow, a wrong one is
// said beside its field, and after a reload all is there.
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
			if f.Figure(x.Name, review.Reported) == nil && slices.Contains([]sheet.FactKind{sheet.Count, sheet.Percentage, sheet.Decimal}, x.Kind) {
				fact = x.Name
				break
			}
		}
		if fact == "" {
			t.Fatalf("line %s misses no number", line)
		}
		field := `[name="f.` + fact + `"]`
		b.do(chromedp.WaitReady(field), chromedp.SendKeys(field, "năm vụ\t"), chromedp.WaitVisible(".cell.bad .err"))
		b.do(chromedp.SendKeys(field, strings.Repeat("\b", 12)+"5\r"), chromedp.WaitNotPresent(".cell.bad"))
		b.open(at)
		b.until("the field holds what was typed, after a reload", `document.querySelector('`+field+`').value === "5"`)
		if x := c.forms()["quan-ly-thi-truong"].Figure(fact, review.Reported); x == nil || x.Value != "5" {
			t.Errorf("at %d: the figure is %+v", width, x)
		}
	}
}
