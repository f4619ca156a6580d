package journey_test

import (
	"context"
	"image"
	"image/png"
	"net/url"
	"strings"
	"testing"
	"time"

	"thidua/internal/review"
	"thidua/internal/scoring"
)

// TestMatchIsTheClaim: to agree with a claim is to take it, whatever an appraiser found before.
func TestMatchIsTheClaim(t *testing.T) {
	c := newCampaign(t)
	const code, line = "tu-phap", "I.1.1"
	f := c.forms()[code]
	claimed := c.world2().PointsOf(f.ID, line, scoring.Claimed)
	w := c.world2()
	_, n := w.Node(line)
	fact := w.FactsOf(n)[1].Name
	c.verdict(c.head, code, line, url.Values{"verb": {"differ"}, "v." + fact: {"1"}, "why": {"đếm lại"}}).follow().want(
		200,
	)
	if p := c.world2().PointsOf(f.ID, line, scoring.Appraised); p.Equal(claimed) {
		t.Fatalf("the figure that was found changes nothing: %s", p)
	}
	c.verdict(c.head, code, line, url.Values{"verb": {"ask"}, "points": {"3"}, "why": {"vì sao"}}).want(422)
	c.head.drop(c.at(code) + "/dong/" + line + "/tham-dinh")
	c.verdict(c.head, code, line, url.Values{"verb": {"match"}}).follow().want(200)
	if p := c.world2().PointsOf(f.ID, line, scoring.Agreed); !p.Equal(claimed) {
		t.Errorf("agreed with %s, and %s were given", claimed, p)
	}
}

// TestNoFiguresOfOthers: before publication a unit does not read from its own points how far another one went.
func TestNoFiguresOfOthers(t *testing.T) {
	c := newCampaign(t)
	officer := c.as("can-bo-toa-an")
	for _, l := range c.forms()["toa-an"].Lines {
		officer.get(c.at("toa-an") + "/dong/" + l.Code).want(200)
		if strings.Contains(officer.body, "đơn vị dẫn đầu vượt") {
			t.Errorf("line %s says how far the leader went", l.Code)
		}
	}
	officer.get(c.at("toa-an")).want(200)
	if strings.Contains(officer.body, "đơn vị dẫn đầu vượt") {
		t.Error("the form says how far the leader went")
	}
}

// scanPNG is a picture of a signed form.
func scanPNG(t *testing.T) string {
	t.Helper()
	var b strings.Builder
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, 200, 280))); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestSentOnPaper: an officer sends the form with the scan of the signed paper, which its readers then see; nobody
// sends what they have not seen, and with a line sent back nothing else can be changed.
func TestSentOnPaper(t *testing.T) {
	c := newCampaign(t)
	officer, leader := c.as("chuyen-vien"), c.as("lanh-dao-quan-ly-thi-truong")
	at := c.at("quan-ly-thi-truong")
	officer.get(at + "/nhap").want(200).fill(c.missing("quan-ly-thi-truong")).follow().want(200)
	leader.get(at + "/nop").want(200)
	seen := leader.page().Find("main form.form [name=_version]").AttrOr("value", "")
	officer.get(at + "/dong/I.1.1/giai-thich").want(200).fill(url.Values{"note": {"đã bổ sung danh sách"}}).follow().want(
		200,
	)
	leader.fill(url.Values{"_version": {seen}}).want(409).says("main", "vừa được sửa")
	officer.get(at+"/nop").want(200).send(url.Values{}, "phieu-da-ky.png", scanPNG(t)).follow().want(200).says(
		"main", "Phiếu đã ký trên giấy",
	)
	scan := c.forms()["quan-ly-thi-truong"].Scan
	c.head.get(at + "/tep/" + scan).want(200)
	c.by(c.judges["thanh-tra"]).get(at + "/tep/" + scan).want(404) // reads only its own lines

	form := c.forms()["kiem-sat"]
	common := c.world2().Common()[0].Name
	c.as("lanh-dao-kiem-sat").json(
		"/phieu/"+form.ID+"/o", `{"Name":"f.`+common+`","Value":"có","Was":"","Request":"x"}`,
	).want(
		409,
	)
}

// TestNotesOfTwo: two people who note something on a line do not overwrite each other, and a note that is too long
// changes no points.
func TestNotesOfTwo(t *testing.T) {
	c := newCampaign(t)
	a, b := c.as("chuyen-vien"), c.as("lanh-dao-quan-ly-thi-truong")
	at := c.at("quan-ly-thi-truong") + "/dong/I.1.3/giai-thich"
	a.get(at).want(200)
	b.get(at).want(200)
	a.fill(url.Values{"note": {"của người thứ nhất"}}).follow().want(200)
	b.fill(url.Values{"note": {"của người thứ hai"}}).want(409)
	a.get(c.at("quan-ly-thi-truong") + "/nhap").want(200).fill(url.Values{"f.I.1.5a": {"2"}}).follow().want(200)
	// the history names the figure
	a.get(c.at("quan-ly-thi-truong")).want(200).says(".diff", "Đơn thuộc thẩm quyền giải quyết quá hạn")
	a.says(".diff ins", "2 đơn")
	if got := c.forms()["quan-ly-thi-truong"].Line("I.1.3").Note; got != "của người thứ nhất" {
		t.Errorf("the note is %q", got)
	}
	a.get(at).want(200).fill(url.Values{"note": {strings.Repeat("a", 5000)}}).want(422)
	claim := c.at("quan-ly-thi-truong") + "/dong/I.1.3/diem"
	a.get(claim).want(200).fill(url.Values{"points": {"11,1234"}, "reason": {"theo quyết định"}}).want(422).says(
		"main", "chữ số thập phân",
	)
	a.get(claim).want(200).fill(url.Values{"points": {""}, "reason": {"vì có quyết định khen"}}).want(422).says(
		"main", "hập điểm khác mà lý do này nói tới",
	)
	if c.forms()["quan-ly-thi-truong"].Entry("I.1.3", scoring.Claimed) != nil {
		t.Error("half of the form was saved")
	}
	a.get(claim).want(200).fill(url.Values{"points": {"11"}, "reason": {"theo quyết định khen"}}).follow().want(200)
	a.get(at).want(200).fill(url.Values{"note": {"viết lại"}}).follow().want(200)
	if e := c.forms()["quan-ly-thi-truong"].Entry(
		"I.1.3", scoring.Claimed,
	); e == nil || e.Points == nil || e.Reason != "theo quyết định khen" {
		t.Errorf("to explain a line changed its claim: %+v", e)
	}
	// what was explained stands on the paper
	a.get(c.at("quan-ly-thi-truong")+"/giay/tu-cham").want(200).says(".paper", "viết lại")
}

// TestUnsavedFigures: what a person typed and the form refused is named before the form is sent, and is not lost by
// sending.
func TestUnsavedFigures(t *testing.T) {
	c := newCampaign(t)
	leader := c.as("lanh-dao-quan-ly-thi-truong")
	at := c.at("quan-ly-thi-truong")
	leader.get(at + "/nhap").want(200).fill(c.missing("quan-ly-thi-truong")).follow().want(200)
	leader.json(
		"/ban-nhap", `{"form":"`+at+`/nhap","fields":[{"name":"f.I.1.5a","value":"hai đơn","seen":0,"was":"0"}]}`,
	).want(
		200,
	)
	leader.get("/").want(200)
	if n := leader.page().Find(`main a[href="` + at + `/nhap"]`).Length(); n > 1 {
		t.Errorf("the home page lists the form %d times", n)
	}
	leader.get(at+"/nop").want(200).says(".band.bad", "1 số bạn đã gõ nhưng chưa vào phiếu").says(".band.bad", "hai đơn")
	if n := leader.page().Find(`.band.bad a[href="` + at + `/nhap#f-f.I.1.5a"]`).Length(); n != 1 {
		t.Error("no link leads to the field")
	}
	leader.fill(url.Values{}).want(409).says("main", "chưa vào phiếu")
	if s := c.forms()["quan-ly-thi-truong"].Stage; s != review.Filling {
		t.Fatalf("the form is %s", s)
	}
	leader.json(at+"/o", `{"Name":"f.I.1.5a","Value":"2","Was":"0","Request":"y"}`).want(200) // saved: its draft is gone
	leader.get(at+"/nop").want(200).fill(url.Values{}).follow().want(200).says("main", "Đã nộp")
}

// TestDaysOfARound: deadlines and decisions keep to the calendar.
func TestDaysOfARound(t *testing.T) {
	c := newCampaign(t)
	at := "/vong/" + c.round
	c.head.get(at + "/han").want(200)
	for _, bad := range []url.Values{
		{"phase": {"appraisal"}, "due": {"09/07/1999"}},
		{"phase": {"over"}, "due": {"09/08/2023"}},
		{"phase": {"appraisal"}, "unit": {"xxxx"}, "due": {"11/08/2023"}},
		{"phase": {"objection"}, "due": {"11/08/2023"}},
	} {
		bad.Set("why", "thử")
		c.head.get(at + "/han").want(200).fill(bad).want(422)
	}
	c.head.get(c.at("quan-su") + "/phan").want(200).fill(url.Values{
		"verb":  {"grant"},
		"until": {"01/01/2020"},
		"why":   {"thử"},
	}).want(
		422,
	)
	c.head.get(c.at("quan-su") + "/phan").want(200).fill(url.Values{
		"verb":  {"grant"},
		"until": {"11/07/2023"},
		"why":   {"thử"},
	}).follow().want(
		200,
	)
	c.world.at.Move(3 * 24 * time.Hour)
	err := c.app.Services.Rounds.Fill(
		context.Background(), review.By{Account: "x", Behalf: c.units["quan-su"]}, c.forms()["quan-su"].ID,
		[]review.Cell{{Fact: "lượt phổ biến", Value: review.Decode("5"), Seen: review.Encode(review.Decode("x"))}},
	)
	if err == nil {
		t.Error("filled in after the day until which the unit was let in")
	}
}

// TestLineNotApplying: a line of which the unit says that it does not apply stays in the form, on the paper and on the
// page that sends, and the unit can take it back.
func TestLineNotApplying(t *testing.T) {
	c := newCampaign(t)
	officer := c.as("chuyen-vien")
	at := c.at("quan-ly-thi-truong")
	officer.get(at + "/nhap").want(200).fill(url.Values{"f.tỷ lệ huấn luyện": {"kad"}}).follow().want(200)
	row := officer.page().Find(`[id="d-I.1.3"]`)
	if row.Length() != 1 || !strings.Contains(row.Text(), "Không áp dụng") ||
		row.Find(`[name="f.tỷ lệ huấn luyện"]`).AttrOr("value", "") != "KAD" {
		t.Fatalf("the row of the line: %q", row.Text())
	}
	officer.says(".tiles", "quy về thang")
	officer.get(at+"/nop").want(200).says(".band", "1 dòng đơn vị ghi không áp dụng")
	officer.get(at+"/giay/tu-cham").want(200).says(".paper", "Huấn luyện tự vệ").says(
		".paper", "được quy về thang 1.000",
	).says(
		".paper", "Số liệu đơn vị báo",
	).says(
		".paper", "không áp dụng",
	)
	answer := officer.json(at+"/o", `{"Name":"f.tỷ lệ huấn luyện","Value":"100","Was":"KAD","Request":"z"}`).want(200).body
	if !strings.Contains(answer, `{"Code":"I.1.3","Points":"20","Missing":false,"NA":false,"Doubt":""}`) {
		t.Errorf("taken back, the script is told %s", answer)
	}
}

// TestFiguresThatDoNotFit: a part that is larger than its whole is taken, for it may be right, and asked back at its
// line and before sending.
func TestFiguresThatDoNotFit(t *testing.T) {
	c := newCampaign(t)
	officer := c.as("chuyen-vien")
	at := c.at("quan-ly-thi-truong")
	officer.get(at+"/nhap").want(200).fill(url.Values{
		"f.nhiệm vụ giao":     {"40"},
		"f.nhiệm vụ đúng hạn": {"50"},
	}).follow().want(
		200,
	).says(
		`[id="d-I.1.1"] .doubt`, "125 %",
	)
	officer.get(at+"/nop").want(200).says(".band.wait", "1 dòng có số không khớp nhau").says(
		".band.wait", "Tỷ lệ nhiệm vụ hoàn thành đúng hạn: 125 %",
	)
	answer := officer.json(at+"/o", `{"Name":"f.nhiệm vụ đúng hạn","Value":"39","Was":"50","Request":"z"}`).want(200).body
	if strings.Contains(answer, "125") {
		t.Errorf("mended, the script is told %s", answer)
	}
	officer.get(at + "/nhap").want(200)
	if text := strings.TrimSpace(officer.page().Find(`[id="d-I.1.1"] .doubt`).Text()); text != "" {
		t.Errorf("mended, the row still says %q", text)
	}
}
