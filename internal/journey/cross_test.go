package journey_test

import (
	"archive/zip"
	"context"
	"net/url"
	"strings"
	"testing"
	"time"

	"thidua/internal/audit"
	"thidua/internal/cross"
	"thidua/internal/identity"
	"thidua/internal/review"
)

// crossed is the sample's round whose units score one another.
type crossed struct {
	*campaign[*browser]
	at string
}

func newCrossed(t *testing.T) *crossed {
	c := newCampaign(t)
	return &crossed{c, "/vong/" + c.round + "/cham-cheo"}
}

func (c *crossed) now() *cross.World {
	c.t.Helper()
	w, err := c.app.Services.Cross.World(context.Background(), c.round)
	if err != nil {
		c.t.Fatal(err)
	}
	return w
}

// form is the address of what a unit gives another; with "" the first that it gives.
func (c *crossed) form(scorer, unit string) string {
	c.t.Helper()
	for _, f := range c.now().Of(c.units[scorer]) {
		if unit == "" || f.Unit == c.units[unit] {
			return "/cham-cheo/" + f.ID
		}
	}
	c.t.Fatalf("%s does not score %s", scorer, unit)
	return ""
}

// TestCrossForm: three kinds of nothing, a reason where points differ from the claim, nothing half saved, nothing lost.
func TestCrossForm(t *testing.T) {
	c := newCrossed(t)
	officer := c.by("can-bo-thanh-tra")
	form := c.form("thanh-tra", "noi-vu")
	officer.get("/").want(200).says("main", "Chấm chéo: còn 3 đơn vị")
	say := func(points, none, reason string) url.Values {
		in := url.Values{"points.I.1.7": {points}, "reason.I.1.7": {reason}, "points.III.3": {""}}
		if none != "" {
			in.Set("none.I.1.7", none)
		}
		return in
	}
	for _, bad := range []struct{ points, none, reason, says string }{
		{"99", "", "quá nhiều", "điểm của dòng này từ 0 đến 27"},
		{"-1", "", "âm", "điểm của dòng này từ 0"},
		{"ba", "", "", "không phải là số"},
		{"20", "", "", "điểm khác điểm tự chấm thì ghi lý do"},
		{"20", "1", "chậm", "bỏ một trong hai"},
		{"", "", "chỉ có lý do", "đã ghi lý do thì ghi điểm"},
	} {
		officer.drop(form).get(form).want(200).fill(say(bad.points, bad.none, bad.reason)).want(422)
		if page := strings.ToLower(officer.page().Find("main").Text()); !strings.Contains(page, bad.says) {
			t.Errorf("%+v is answered with %s", bad, page)
		}
		if got := officer.page().Find(`[name="points.I.1.7"]`).AttrOr("value", ""); got != bad.points {
			t.Errorf("%q was typed and %q is left", bad.points, got)
		}
	}
	if f := c.formOf(form); len(f.Scores) != 0 {
		t.Errorf("half saved: %+v", f.Scores)
	}
	officer.get(form).fill(say("0", "", "không phối hợp")).follow().want(200).says("main", "1/2 dòng")
	if x := c.formOf(form).Score("I.1.7"); x == nil || x.Points == nil || !x.Points.Zero() {
		t.Errorf("zero became %+v", x)
	}
	officer.get(form).fill(say("", "1", "")).follow().want(200).says("main", "1/2 dòng")
	if x := c.formOf(form).Score("I.1.7"); x == nil || x.Points != nil {
		t.Errorf("no ground became %+v", x)
	}
	empty := say("", "", "")
	empty["none.I.1.7"] = nil
	officer.get(form).fill(empty).follow().want(200).says("main", "0/2 dòng")
	if x := c.formOf(form).Score("I.1.7"); x != nil {
		t.Errorf("nothing became %+v", x)
	}
}

func (c *crossed) formOf(path string) *cross.Form {
	c.t.Helper()
	_, head, err := c.app.Store.CrossPlanOf(context.Background(), strings.TrimPrefix(path, "/cham-cheo/"))
	if err != nil {
		c.t.Fatal(err)
	}
	for _, f := range c.now().Of(head.Scorer) {
		if f.ID == head.ID {
			return f
		}
	}
	c.t.Fatal("no such form")
	return nil
}

// TestCrossBlind: what is given is read by its scorer alone until it is closed; the leader of the unit sends it and may
// take it back.
func TestCrossBlind(t *testing.T) {
	c := newCrossed(t)
	form := c.form("toa-an", "")
	c.by("can-bo-toa-an").get(form).want(200)
	for _, who := range []string{
		"thu-ky", "khoi-truong", "khoi-pho", "thuong-truc", "giam-sat", "quan-tri", "can-bo-thanh-tra", "tham-dinh",
		"thu-ky-kinh-te",
	} {
		c.by(who).get(form).want(404)
	}
	c.head.get(c.at).want(200).says("main", "3/3 phiếu").says("main", "Chưa ai xem được điểm")
	c.head.get(c.at+"/ket-qua").want(200).says("main", "chưa ai xem được điểm")
	c.by("can-bo-toa-an").get(form + "/rut").want(403) // the leader's
	leader := c.by("lanh-dao-toa-an")
	leader.get(form + "/rut").want(200).fill(nil).follow().want(200)
	c.head.get(c.at).want(200).says("main", "2/3 phiếu")
	leader.get(c.at+"/gui").want(200).says("main", "Có 1 phiếu đã chấm đủ")
	c.by("can-bo-toa-an").get(form).want(200).fill(url.Values{"reason.I.1.7": {"bổ sung lý do"}}).follow().want(200)
	leader.fill(nil).want(409) // not what the leader looked at
	leader.get(c.at + "/gui").fill(nil).follow().want(200)
	c.head.get(c.at).want(200).says("main", "3/3 phiếu")
	c.sentAndAside(t, leader, form)
}

// sentAndAside: what was sent is not changed, and whoever has an interest neither scores nor reads.
func (c *crossed) sentAndAside(t *testing.T, leader *browser, form string) {
	t.Helper()
	if n := leader.get(form).want(200).page().Find(`[name="points.I.1.7"]`).Length(); n != 0 {
		t.Error("what was sent can be typed over")
	}
	own := c.form("thanh-tra", "noi-vu")
	aside := c.by("can-bo-thanh-tra")
	aside.get(own+"/rut-cham").want(200).fill(url.Values{"why": {"vợ làm việc tại Sở Nội vụ"}}).follow().want(200).says(
		"main", "Bạn không chấm",
	)
	aside.get(own).want(404)
	aside.get("/").says("main", "Chấm chéo: còn 2 đơn vị")
	c.by("lanh-dao-thanh-tra").get(own).want(200) // a colleague does
	_, head, _ := c.app.Store.CrossPlanOf(context.Background(), strings.TrimPrefix(own, "/cham-cheo/"))
	err := c.app.Services.Cross.Fill(
		context.Background(), audit.By{Account: c.account("can-bo-thanh-tra").ID, Behalf: c.units["thanh-tra"]}, head.ID,
		head.Version, nil,
	)
	if err == nil {
		t.Error("somebody with an interest scored past the screens")
	}
}

func (c *crossed) account(login string) *identity.Account {
	c.t.Helper()
	a, err := c.app.Store.AccountByLogin(context.Background(), login)
	if err != nil {
		c.t.Fatal(err)
	}
	return a
}

// TestCrossResult: closed, the means stand where lines are appraised and are taken with one press; the scored unit
// reads no names.
func TestCrossResult(t *testing.T) {
	c := newCrossed(t)
	unit := "tu-phap" // scored by three units of which two have sent
	c.head.get(c.at + "/khep").want(200).fill(nil).want(422)
	c.head.get(c.at+"/khep").want(200).fill(url.Values{"why": {"đủ thời gian"}}).follow().want(200).says("main", "Đã khép")
	c.head.get(c.at+"/ket-qua").want(200).says("main", "mặt bằng").says("main", "chưa có")
	c.deputy.get(c.at + "/ket-qua").want(403)
	m := c.now().Fit("I.1.7").Mean(c.units[unit])
	if m == nil || m.N != 2 {
		t.Fatalf("%+v", m)
	}
	c.deputy.get(c.score(unit)+"/cham-cheo").want(200).says("main", "2 đơn vị đã chấm").says("main", "Một đơn vị")
	if text := c.deputy.page().Find(
		"main table",
	).Text(); strings.Contains(text, "Công an") || strings.Contains(text, "Tòa án") {
		t.Errorf("the scored unit reads who scored it: %s", text)
	}
	c.by("can-bo-thi-hanh-an").get(c.score(unit) + "/cham-cheo").want(404)
	line := c.score(unit) + "/dong/I.1.7"
	c.head.get(line+"/tham-dinh").want(200).says("main", "Lấy điểm trung bình")
	press := c.head.page().Find(`form[action="` + line + `/cham-cheo"]`)
	version, _ := press.Find(`[name="_version"]`).Attr("value")
	c.head.post(line+"/cham-cheo", url.Values{"_version": {version}, "_request": {"lay-diem"}}).follow().want(200)
	l := c.forms()[unit].Line("I.1.7")
	e := c.forms()[unit].Entry("I.1.7", "appraised")
	if l.Stand != review.Differs || e == nil || !e.Points.Equal(m.Raw) ||
		!strings.Contains(e.Reason, "Theo kết quả chấm chéo") {
		t.Errorf("%+v, %+v", l, e)
	}
	zipped := c.head.get("/vong/" + c.round + "/tinh-lai.zip").want(200).body
	if z, err := zip.NewReader(
		strings.NewReader(zipped), int64(len(zipped)),
	); err != nil || z.File[len(z.File)-1].Name != "cham-cheo.csv" {
		t.Errorf("the package to compute it again does not hold what was given: %v", err)
	}
}

// score is the address of a unit's score form.
func (c *crossed) score(code string) string { return "/phieu/" + c.forms()[code].ID }

// TestCrossProofs: evidence is seen by those who score the unit, where it says so.
func TestCrossProofs(t *testing.T) {
	c := newCrossed(t)
	shown, hidden := "toa-an", "thi-hanh-an"
	for _, unit := range []string{shown, hidden} {
		b := c.by("lanh-dao-" + c.scoredBy(unit))
		b.get(c.form(c.scoredBy(unit), unit)).want(200)
		if text := b.page().Find("main").Text(); strings.Contains(text, "không cho xem minh chứng") != (unit == hidden) {
			t.Errorf("%s: %s", unit, text)
		}
	}
	c.file(t, shown, hidden)
	own := c.by("can-bo-" + hidden)
	own.get(c.at+"/minh-chung").want(200).fill(url.Values{"show": {"1"}}).follow().want(200).says(
		"main", "đang xem được minh chứng",
	)
	b := c.by("lanh-dao-" + c.scoredBy(hidden))
	b.get(c.form(c.scoredBy(hidden), hidden)).want(200)
	if strings.Contains(b.page().Find("main").Text(), "không cho xem minh chứng") {
		t.Error("shown, and not seen")
	}
	c.ends(t)
}

// file: a file is had by the scorers of a unit that shows its evidence, of the lines that are scored, and by nobody
// else through them.
func (c *crossed) file(t *testing.T, shown, hidden string) {
	t.Helper()
	ids := map[string]string{}
	for _, unit := range []string{shown, hidden} {
		for _, line := range []string{"I.1.7", "III.2"} {
			b := c.by("can-bo-" + unit)
			b.get(c.score(unit)+"/dong/"+line+"/minh-chung").want(200).send(
				url.Values{"lines": {line}}, line+".png", scanPNG(t),
			).follow().want(
				200,
			)
			ids[unit+line] = c.forms()[unit].ProofsOf(line)[len(c.forms()[unit].ProofsOf(line))-1].File
		}
	}
	of := func(unit, line string) *browser {
		return c.by("lanh-dao-" + c.scoredBy(unit)).get(c.form(c.scoredBy(unit), unit) + "/tep/" + ids[unit+line])
	}
	of(shown, "I.1.7").want(200)
	of(shown, "III.2").want(404)
	of(hidden, "I.1.7").want(404)
	c.by("can-bo-noi-vu").get(c.form(c.scoredBy(shown), shown) + "/tep/" + ids[shown+"I.1.7"]).want(404)
}

// scoredBy is a unit that scores another and has not sent it, with a leader of the test.
func (c *crossed) scoredBy(unit string) string {
	c.t.Helper()
	for _, p := range c.now().Pairs() {
		if code := c.codes[p.Scorer]; p.Unit == c.units[unit] && code != "tu-phap" {
			return code
		}
	}
	c.t.Fatal(unit)
	return ""
}

// ends: its last day closes it by itself, and no task waits any more.
func (c *crossed) ends(t *testing.T) {
	t.Helper()
	c.world.at.Move(7 * 24 * time.Hour)
	b := c.as("can-bo-thanh-tra")
	if text := b.get("/").want(200).page().Find("main").Text(); strings.Contains(text, "Chấm chéo: còn") {
		t.Error("a task waits after the last day")
	}
	c.as("thu-ky").get(c.at).want(200).says("main", "Đã hết hạn chấm").says(".head", "Kết quả chấm chéo")
}

// TestCrossSetUp: the lead sets it up for a round that has none, by hand and by lot; before it begins nobody else knows
// of it.
func TestCrossSetUp(t *testing.T) {
	c := newCrossed(t)
	w := c.now()
	for _, p := range w.Pairs() { // as if nobody had sent anything
		for _, f := range w.Of(p.Scorer) {
			if f.SentAt > 0 {
				by := audit.By{Account: "x", Behalf: p.Scorer}
				if err := c.app.Services.Cross.Recall(context.Background(), by, f.ID); err != nil {
					t.Fatal(err)
				}
			}
		}
		w = c.now()
	}
	c.head.get(c.at+"/bo").want(200).fill(url.Values{"why": {"thiết lập nhầm dòng"}}).follow().want(200).says(
		"main", "chưa có chấm chéo",
	)
	c.head.get(c.at+"/thiet-lap").want(200).fill(url.Values{"way": {"drawn"}, "each": {"9"}, "seed": {""}}).want(422).says(
		"main", "Chọn ít nhất một dòng",
	)
	c.head.get(c.at+"/thiet-lap").want(200).fill(url.Values{
		"lines": {"I.1.7", "I.1.8"},
		"way":   {"drawn"},
		"each":  {"1"},
		"seed":  {"vé số 123"},
		"named": {"1"},
	}).follow().want(
		200,
	).says(
		"main", "Rút lại ngay bây giờ: ra đúng",
	)
	c.deputy.get(c.at).want(200).says("main", "chưa có chấm chéo")
	c.head.get(c.at+"/bat-dau").want(200).says("main", "9 nhóm đơn vị")
	c.head.get(c.at+"/phan-cong").want(200).fill(url.Values{"scorers." + c.units["toa-an"]: {c.units["toa-an"]}}).want(
		422,
	).says(
		"main", "không tự chấm mình",
	)
	c.head.get(c.at+"/phan-cong").want(200).fill(url.Values{
		"scorers." + c.units["toa-an"]: {c.units["tu-phap"], c.units["noi-vu"]},
	}).follow().want(
		200,
	).says(
		"main", "Phân công bằng tay",
	)
	c.head.get(c.at + "/bat-dau").want(200).fill(nil).follow().want(200)
	c.deputy.get(c.at).want(200).says("main", "Tòa án nhân dân tỉnh")
	c.head.get(c.at + "/ngay-cuoi").want(200).fill(url.Values{"last": {"14/07/2023"}, "why": {""}}).want(422)
	c.head.get(c.at+"/ngay-cuoi").want(200).fill(url.Values{
		"last": {"20/07/2023"},
		"why":  {"các đơn vị đề nghị"},
	}).follow().want(
		200,
	).says(
		"main", "20/07/2023",
	)
}

// TestCrossSeen looks at every page of cross-scoring in a real browser at both widths, and does it by keyboard alone.
func TestCrossSeen(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	h := w.house()
	c := campaignOf(w, h.enter)
	at := "/vong/" + c.round + "/cham-cheo"
	x, err := w.app.Services.Cross.World(context.Background(), c.round)
	if err != nil {
		t.Fatal(err)
	}
	form := ""
	for _, f := range x.Of(c.units["thanh-tra"]) {
		if f.Unit == c.units["noi-vu"] {
			form = "/cham-cheo/" + f.ID
		}
	}
	officer := c.by("can-bo-thanh-tra")
	officer.look(form)
	officer.get(form).keyed(url.Values{"points.I.1.7": {"20,5"}, "reason.I.1.7": {"trả lời chậm"}}).follow().says(
		"main", "1/2 dòng",
	)
	officer.look(form + "/rut-cham")
	officer.look(at)
	officer.look(at + "/minh-chung")
	c.by("lanh-dao-thanh-tra").look(at + "/gui")
	for _, page := range []string{"", "/thiet-lap", "/phan-cong", "/bat-dau", "/ngay-cuoi", "/khep", "/bo", "/ket-qua"} {
		c.head.look(at + page)
	}
	c.head.get(at+"/khep").keyed(url.Values{"why": {"đủ thời gian"}}).follow().says("main", "Đã khép")
	line := "/phieu/" + c.forms()["tu-phap"].ID + "/dong/I.1.7"
	for _, page := range []string{
		at, at + "/ket-qua", line, line + "/tham-dinh", line + "/cham-cheo",
		"/phieu/" + c.forms()["tu-phap"].ID + "/cham-cheo", "/vong/" + c.round,
	} {
		c.head.look(page)
	}
	officer.look(form)
	h.quiet()
}

// TestCrossTogether: two officers of a unit at one form; who saves later sees what the other saved, field by field, and
// loses nothing.
func TestCrossTogether(t *testing.T) {
	c := newCrossed(t)
	form := c.form("thanh-tra", "noi-vu")
	first, second := c.by("can-bo-thanh-tra"), c.by("lanh-dao-thanh-tra")
	second.get(form).want(200)
	first.get(form).want(200).fill(url.Values{"points.I.1.7": {"20"}, "reason.I.1.7": {"trả lời chậm"}}).follow().want(200)
	second.fill(url.Values{"points.III.3": {"10"}, "reason.III.3": {"thiếu báo cáo"}}).want(409)
	second.fill(nil).follow().want(200).says("main", "2/2 dòng")
	if f := c.formOf(form); f.Score("I.1.7").Reason != "trả lời chậm" || f.Score("III.3").Reason != "thiếu báo cáo" {
		t.Errorf("%+v", f.Scores)
	}
}

// TestCrossInterest: who scored a unit before their interest in it went on record is named by the check of the
// interests, once what was given may be seen.
func TestCrossInterest(t *testing.T) {
	c := newCrossed(t)
	scorer := ""
	for _, f := range c.now().Of(c.units["toa-an"]) {
		if f.Unit == c.units["tu-phap"] && f.SentAt > 0 {
			scorer = f.Scores[0].Account
		}
	}
	if scorer == "" {
		t.Fatal("the sample has no scores of that unit")
	}
	round := "/vong/" + c.round
	c.head.get(round + "/loi-ich").want(200).fill(url.Values{
		"account": {scorer},
		"unit":    {c.units["tu-phap"]},
		"why":     {"người thân công tác tại đơn vị"},
	}).follow().want(
		200,
	)
	c.head.get(round+"/kiem-tra-loi-ich").want(200).says("main", "Không ý kiến nào của người có lợi ích")
	c.head.get(c.at + "/khep").want(200).fill(url.Values{"why": {"đủ thời gian"}}).follow().want(200)
	c.head.get(round+"/kiem-tra-loi-ich").want(200).says("main", "chấm chéo: cho ý kiến trước khi lợi ích")
	if n := c.head.page().Find(`main a[href="` + c.score("tu-phap") + `/cham-cheo"]`).Length(); n == 0 {
		t.Error("no link leads to what was given")
	}
}
