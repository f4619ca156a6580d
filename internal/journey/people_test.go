package journey_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/pquerna/otp/totp"

	"thidua/internal/app"
	"thidua/internal/clock"
	"thidua/internal/identity"
	"thidua/internal/sample"
)

// TestLeadersAccount: the secretary of a unit does not come by the account of its leader: not by a reset, not by making
// or promoting one. The level above does, and the leader reads who did it, on the device that was pushed out and on the
// next one.
func TestLeadersAccount(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	secretary, office := w.as("thu-ky"), w.as("thuong-truc")
	ids := map[string]string{}
	for _, login := range []string{"khoi-truong", "chuyen-vien", "thu-ky"} {
		a, err := w.app.Store.AccountByLogin(t.Context(), login)
		if err != nil {
			t.Fatal(err)
		}
		ids[login] = a.ID
	}
	at := "/tai-khoan/" + ids["khoi-truong"]
	secretary.post(at+"/ma-moi", url.Values{}).want(http.StatusForbidden).says("main", "do cấp trên")
	secretary.post(at+"/khoa", url.Values{}).want(http.StatusForbidden)
	secretary.get(at + "/vai-tro").want(http.StatusForbidden)
	secretary.get("/tai-khoan/cap").want(http.StatusOK)
	if n := secretary.page().Find(`[name="role"][value="leader"]`).Length(); n != 0 {
		t.Error("a secretary is offered to make a leader")
	}
	secretary.fill(url.Values{"name": {"Lãnh đạo giả"}, "login": {"gia"}, "role": {"leader"}}).want(http.StatusForbidden)
	if _, err := w.app.Store.AccountByLogin(t.Context(), "gia"); err == nil {
		t.Fatal("a secretary made a leader")
	}

	leader := w.as("khoi-truong")
	leader.get("/").want(http.StatusOK)
	office.post(at+"/ma-moi", url.Values{}).want(http.StatusOK)
	leader.get("/").want(http.StatusSeeOther)
	leader.get("/dang-nhap").want(http.StatusOK).says(".band", "đặt lại mật khẩu của bạn").says(
		".band", "Hoàng Thị Giả Định",
	)
	w.as("khoi-truong").get("/").want(http.StatusOK).says(".band", "Nếu bạn không biết việc này")
	list, err := w.app.Services.Notices.Mine(t.Context(), ids["khoi-truong"])
	if err != nil || len(list) == 0 || list[0].Kind != "account" {
		t.Errorf("the owner is not told: %v, %v", list, err)
	}
}

// TestOneDeviceSaysWhy: under one device a person, whoever is pushed out reads why.
func TestOneDeviceSaysWhy(t *testing.T) {
	t.Parallel()
	limits := identity.DefaultLimits()
	limits.OneDevice = true
	w := newWorld(t, func(c *app.Config) { c.Limits = limits })
	first, second := w.browser(), w.browser()
	if !first.signs("thu-ky", sample.Password) || !second.signs("thu-ky", sample.Password) {
		t.Fatal("nobody signs in")
	}
	first.get("/khoi").want(http.StatusSeeOther)
	first.get("/dang-nhap?tiep=%2Fkhoi").want(http.StatusOK).says(".band", "chỉ cho một thiết bị một lúc")
	second.get("/").want(http.StatusOK)
}

// TestNewSecret: a new password gives this browser a new session and ends all others; so does ending all sessions.
func TestNewSecret(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	mine, other := w.as("thu-ky"), w.as("thu-ky")
	old := mine.jar["phien"]
	const secret = "mười hai con giáp đủ cả"
	mine.get("/toi/mat-khau").want(http.StatusOK).fill(url.Values{"password": {secret}, "again": {secret}}).follow().want(
		http.StatusOK,
	)
	if mine.jar["phien"] == old {
		t.Error("the session keeps its secret")
	}
	other.get("/").want(http.StatusSeeOther)
	other.get("/dang-nhap").says(".band", "mật khẩu được đổi ở thiết bị khác")
	copied := w.browser()
	copied.jar["phien"] = old
	copied.get("/toi").want(http.StatusSeeOther)

	third := w.as("thu-ky")
	mine.get("/toi").want(http.StatusOK).says("#phien", "Kết thúc mọi phiên khác")
	mine.post("/toi/phien/ket-thuc-het", url.Values{}).follow().want(http.StatusOK)
	third.get("/").want(http.StatusSeeOther)
	mine.get("/toi").want(http.StatusOK)
}

// TestFactorFirst: where the site asks for it, an administrator, a leader and a secretary do nothing before they have a
// second factor, by page or by script; whoever has none of these roles is not asked.
func TestFactorFirst(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(c *app.Config) { c.Factors = true })
	for _, login := range []string{"thu-ky", "khoi-truong", "quan-tri"} {
		if _, err := w.app.Store.AccountByLogin(t.Context(), login); err != nil {
			continue
		}
		b := w.as(login)
		for _, path := range []string{"/", "/khoi", "/don-vi", "/tim?q=a"} {
			if b.get(path).want(http.StatusSeeOther); b.last.Header.Get("Location") != "/toi/xac-thuc-hai" {
				t.Errorf("%s is led from %s to %s", login, path, b.last.Header.Get("Location"))
			}
		}
		b.json("/phieu/x/o", `{}`).want(http.StatusForbidden)
		b.get("/toi/xac-thuc-hai").want(http.StatusOK).says(".band", "bắt buộc xác thực hai bước")
		b.get("/tro-giup").want(http.StatusOK)
	}
	b := w.as("thu-ky")
	turnOn(b)
	b.get("/").want(http.StatusOK)
	w.as("chuyen-vien").get("/").want(http.StatusOK)
}

// TestPhonesGoByTheirOwnClock: in a demonstration the site is in another year; the code that a phone shows now is right
// all the same.
func TestPhonesGoByTheirOwnClock(t *testing.T) {
	t.Parallel()
	phones := clock.At(time.Date(2026, time.December, 1, 8, 0, 0, 0, time.UTC))
	w := newWorld(t, func(c *app.Config) { c.Phones = phones })
	b := w.as("thu-ky")
	b.get("/toi/xac-thuc-hai/bat").want(http.StatusOK)
	key := strings.ReplaceAll(b.page().Find(".key").Text(), " ", "")
	code, err := totp.GenerateCode(key, phones.Now())
	if err != nil {
		t.Fatal(err)
	}
	b.fill(url.Values{"code": {code}}).want(http.StatusOK).says("main", "dự phòng")
}

// TestCommonPassword: what half the world uses is refused as a password, however it is lengthened.
func TestCommonPassword(t *testing.T) {
	t.Parallel()
	b := newWorld(t).as("chuyen-vien")
	for _, secret := range []string{
		"iloveyou123456789", "qwertyuiop1234567890", "Password12345678", "dragonballsunshine",
	} {
		b.get("/toi/mat-khau").want(http.StatusOK).fill(url.Values{"password": {secret}, "again": {secret}}).want(
			http.StatusUnprocessableEntity,
		)
	}
}

// TestFreshProof: what binds others asks anew who one is.
func TestFreshProof(t *testing.T) {
	c := newCampaign(t)
	c.world.at.Move(11 * time.Minute)
	at, year := "/vong/"+c.round, "/nam/"+c.world2().Round.Year
	for _, path := range []string{at + "/bo", at + "/khep", at + "/mo-lai", at + "/cong-bo", year + "/khep"} {
		c.head.get(path).want(http.StatusSeeOther)
		if to := c.head.last.Header.Get("Location"); !strings.HasPrefix(to, "/xac-nhan?") {
			t.Errorf("%s leads to %s", path, to)
		}
	}
}

// TestSheetWithErrors: a sheet with errors of the proof-reader is not issued, and each is named; its warnings are
// accepted with a reason.
func TestSheetWithErrors(t *testing.T) {
	c := newCampaign(t)
	broken := c.draftOf(func(text string) string {
		return strings.Replace(
			strings.Replace(text, "\nversion: 1\n", "\nversion: 2\n", 1), "\nscale: 1000\n", "\nscale: 990\n", 1,
		)
	})
	say := url.Values{"number": {"09/QĐ-KTĐ"}, "issued": {"10/07/2023"}, "from": {"10/07/2023"}, "why": {"giữ như bản in"}}
	c.head.get("/bang-diem/"+broken+"/ban-hanh").want(200).says(".band.bad", "phải sửa trước khi ban hành")
	c.head.fill(say).want(http.StatusConflict).says(".band.bad", "990")
	if e, err := c.app.Store.Edition(t.Context(), broken); err != nil || e.State != "draft" {
		t.Fatal("a sheet with errors was issued", err)
	}
	c.head.get("/bang-diem/" + broken + "/bo").want(200).fill(nil).follow()
	fine := c.draftOf(func(text string) string {
		return strings.Replace(
			strings.Replace(text, "\nversion: 1\n", "\nversion: 2\n", 1), "hoàn thành đúng hạn\"",
			"hoàn thành đúng hạn, tối đa 45 điểm\"", 1,
		)
	})
	say.Set("why", ".")
	c.head.get("/bang-diem/"+fine+"/ban-hanh").want(200).says(".band.wait", "lời văn ghi 45 điểm").fill(say).want(
		http.StatusUnprocessableEntity,
	)
	say.Set("why", "giữ như bản in")
	c.head.get("/bang-diem/"+fine+"/ban-hanh").want(200).fill(say).follow().want(200).says("main", "Đã ban hành")
}

// TestAcceptingIsNoJudging: the unit's yes to the appraiser's points is no decision of somebody with an interest.
func TestAcceptingIsNoJudging(t *testing.T) {
	c := newCampaign(t)
	line := c.at("toa-an") + "/dong/I.1.1"
	c.verdict(c.head, "toa-an", "I.1.1", url.Values{
		"verb":   {"differ"},
		"points": {"30"},
		"why":    {"đếm lại nhiệm vụ"},
	}).follow().want(
		200,
	)
	c.advance()
	c.by("lanh-dao-toa-an").get(line + "/tra-loi").want(200).fill(url.Values{"verb": {"accept"}}).follow().want(200)
	c.head.get("/vong/"+c.round+"/kiem-tra-loi-ich").want(200).says("main", "Không ý kiến nào của người có lợi ích")
}
