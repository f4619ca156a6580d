package journey_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/identity"
)

// TestErase: what an entry says of personal data is erased when a second person agrees; that it was done stays, and the
// log verifies. What shows how roles, scores or results came about cannot be erased.
func TestErase(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.as("quan-tri")
	b.get("/toi/ten").fill(form("name", "Nguyễn Quản Trị")).follow().want(http.StatusOK)
	b.get("/nhat-ky?viec=account.correct").want(http.StatusOK)
	at := b.page().Find(`a[href$="/xoa-noi-dung"]`).First().AttrOr("href", "")
	b.get(at).fill(nil).want(http.StatusUnprocessableEntity).says(".err", "Ghi yêu cầu")
	b.fill(form("why", "Theo yêu cầu của chủ thể dữ liệu")).follow().says(
		".band.ok", "khi một quản trị viên hoặc người kiểm tra khác đồng ý",
	)
	b.get(at).says(".band.warn", "đề nghị xóa lúc")
	b.fill(form("why", "Tự đồng ý", "answer", "agree")).want(http.StatusConflict)
	if b.get("/nhat-ky?viec=account.correct"); strings.Contains(b.body, "đã xóa theo yêu cầu") {
		t.Error("one person erased alone")
	}
	second := w.as("giam-sat")
	second.get("/nhat-ky").says("main", "Đề nghị xóa đang chờ người thứ hai")
	second.get(at).fill(form("why", "Đã đối chiếu yêu cầu")).want(http.StatusUnprocessableEntity).says(
		".err", "Chọn đồng ý",
	)
	second.fill(form("why", "Đã đối chiếu yêu cầu", "answer", "agree")).follow().says(".band.ok", "Đã xóa nội dung").says(
		".story", "Đã đối chiếu yêu cầu",
	)
	b.get(at).want(http.StatusNotFound)
	b.get("/nhat-ky?viec=account.correct").says(".story", "đã xóa theo yêu cầu bảo vệ dữ liệu cá nhân")
	b.get("/nhat-ky").press("Kiểm tra nhật ký").says(".band.ok", "Nguyên vẹn")
	for _, verb := range []string{"account.create", "review.fill", "review.publish"} { // roles, figures, results
		b.get("/nhat-ky?viec=" + verb).want(http.StatusOK)
		if n := b.page().Find(`a[href$="/xoa-noi-dung"]`).Length(); n != 0 {
			t.Errorf("%s: %d can be erased", verb, n)
		}
	}
	second.get("/nhat-ky/0/xoa-noi-dung").want(http.StatusNotFound)
}

// TestSignIns: who signed in, was refused or signed out is recorded with the address, shown to its owner and to the
// auditor alone, and what was typed is nowhere.
func TestSignIns(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	const typed = "mật-khẩu-gõ-nhầm-vào-tên"
	b := w.browser()
	b.get("/dang-nhap").fill(form("login", "quan-tri", "password", "không phải mật khẩu này")).want(http.StatusForbidden)
	b.get("/dang-nhap").fill(form("login", typed, "password", "x")).want(http.StatusForbidden)
	admin := w.as("quan-tri")
	admin.get("/toi").says("main", "Bị từ chối").says("main", "192.0.2.1")
	admin.get("/nhat-ky/dang-nhap").want(http.StatusForbidden)
	if other := w.as("thu-ky").get("/toi"); strings.Contains(other.body, "Bị từ chối") {
		t.Error("somebody sees another's sign-ins")
	}
	audit := w.as("giam-sat")
	audit.get("/nhat-ky").says("main", "Sổ đăng nhập")
	audit.get("/nhat-ky/dang-nhap").want(http.StatusOK).says("main", "Bị từ chối").says("main", "1 lần tên không có")
	if strings.Contains(audit.body, typed) {
		t.Error("what was typed is kept")
	}
	a, err := w.app.Store.AccountByLogin(context.Background(), "giam-sat")
	if err != nil {
		t.Fatal(err)
	}
	for range 2 * 60 {
		if err := w.app.Site.SignIns.Note(context.Background(), a.ID, identity.SignedOut, "192.0.2.5", ""); err != nil {
			t.Fatal(err)
		}
	}
	audit.get("/nhat-ky/dang-nhap?nguoi=" + a.ID).want(http.StatusOK)
	first := audit.page().Find(".list li").Length()
	audit.get(audit.page().Find("a.btn:contains('Cũ hơn')").AttrOr("href", "")).want(http.StatusOK)
	if second := audit.page().Find(".list li").Length(); first < 50 || second < 10 {
		t.Errorf("%d lines on the first page, %d on the second", first, second)
	}
}

// TestOneDevice: where the site wants it, signing in ends the person's other sessions; else they are listed and can be
// ended.
func TestOneDevice(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	home, office := w.as("thu-ky"), w.as("thu-ky")
	office.get("/toi").want(http.StatusOK)
	if n := office.page().Find("#phien li").Length(); n != 2 {
		t.Errorf("%d sessions are listed", n)
	}
	office.press("Kết thúc").follow().says(".band.ok", "Đã kết thúc phiên")
	if home.get("/"); home.last.StatusCode != http.StatusSeeOther {
		t.Errorf("an ended session answers %d", home.last.StatusCode)
	}
	w.app.Site.Sessions.Limits.OneDevice = true
	w.as("thu-ky").get("/").want(http.StatusOK)
	if office.get("/"); office.last.StatusCode != http.StatusSeeOther {
		t.Errorf("a second machine stays signed in: %d", office.last.StatusCode)
	}
}

// TestTakeOver: who hands out accounts in a unit cannot reset, close or change the roles of one that has, or will have,
// a role of a higher level, though it sits in their unit; the last administrator cannot be closed.
func TestTakeOver(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := context.Background()
	unit, err := w.app.Store.UnitByCode(ctx, "thanh-tra")
	if err != nil {
		t.Fatal(err)
	}
	a := identity.Account{
		Login: "thu-ky-thanh-tra", Name: "Thư ký", Unit: unit.ID,
		Grants: []identity.Grant{{Role: identity.Secretary, Unit: unit.ID}},
	}
	if _, _, err := w.app.Services.IDs.Create(ctx, identity.By{}, a); err != nil {
		t.Fatal(err)
	}
	later := day.At(w.at.Now()) + 10
	b := identity.Account{
		Login: "sap-quan-tri", Name: "Sắp quản trị", Unit: unit.ID,
		Grants: []identity.Grant{{Role: identity.Officer, Unit: unit.ID}, {Role: identity.Admin, From: &later}},
	}
	if _, _, err := w.app.Services.IDs.Create(ctx, identity.By{}, b); err != nil {
		t.Fatal(err)
	}
	for _, login := range []string{"thu-ky-thanh-tra", "thuong-truc"} {
		for _, target := range []string{"giam-sat", "sap-quan-tri"} {
			victim, err := w.app.Store.AccountByLogin(ctx, target)
			if err != nil {
				t.Fatal(err)
			}
			if login == "thuong-truc" && target == "giam-sat" {
				continue // the standing office hands out accounts of auditors
			}
			for _, act := range []string{"/ma-moi", "/khoa", "/vai-tro"} {
				if p := w.as(login).post(
					"/tai-khoan/"+victim.ID+act, form("role", "officer"),
				); p.last.StatusCode != http.StatusForbidden {
					t.Errorf("%s does %s to %s: %d", login, act, target, p.last.StatusCode)
				}
			}
		}
	}
	only, err := w.app.Store.AccountByLogin(ctx, "quan-tri")
	if err != nil {
		t.Fatal(err)
	}
	if err := w.app.Services.IDs.Disable(ctx, identity.By{}, only.ID, true); !fault.Is(err, fault.Conflict) {
		t.Errorf("the last administrator is closed: %v", err)
	}
}

// TestAtOnce: many at the same time are no way round what one may: guesses of a password are counted each, a one-time
// code works once, and a session that was ended does not come back.
func TestAtOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := context.Background()
	var guessed atomic.Int64
	var wg sync.WaitGroup
	for range 40 {
		wg.Go(func() {
			var f *fault.Error
			if _, err := w.app.Services.IDs.SignIn(
				ctx, "thu-ky", "sai hẳn rồi",
			); errors.As(err, &f) && f.Msg.Key == "identity.wrong" {
				guessed.Add(1)
			}
		})
	}
	wg.Wait()
	if n := guessed.Load(); n > 6 {
		t.Errorf("%d of 40 guesses at once were looked at", n)
	}
	id, code, err := w.app.Services.IDs.Create(ctx, identity.By{}, identity.Account{
		Login: "mot-lan", Name: "Một Lần", Grants: []identity.Grant{{Role: identity.Auditor}},
	})
	if err != nil {
		t.Fatal(id, err)
	}
	var redeemed atomic.Int64
	for i := range 6 {
		wg.Go(func() {
			if w.app.Services.IDs.Redeem(ctx, "mot-lan", code, fmt.Sprintf("câu thật dễ nhớ số %d", i)) == nil {
				redeemed.Add(1)
			}
		})
	}
	wg.Wait()
	if redeemed.Load() != 1 {
		t.Errorf("a one-time code worked %d times", redeemed.Load())
	}
	b := w.as("khoi-truong")
	n, a, err := w.app.Site.Sessions.Find(ctx, b.jar["phien"])
	if err != nil {
		t.Fatal(err)
	}
	if err := w.app.Site.Sessions.End(ctx, a, n.ID); err != nil {
		t.Fatal(err)
	}
	if err := w.app.Site.Sessions.Prove(ctx, n); !fault.Is(err, fault.NotFound) {
		t.Errorf("an ended session is proved: %v", err)
	}
	b.get("/toi").want(http.StatusSeeOther)
}
