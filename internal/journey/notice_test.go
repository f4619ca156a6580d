package journey_test

import (
	"context"
	"io"
	"mime"
	"mime/quotedprintable"
	netmail "net/mail"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"thidua/internal/app"
	"thidua/internal/audit"
	"thidua/internal/day"
	"thidua/internal/identity"
	"thidua/internal/mail"
	"thidua/internal/mail/mailtest"
	"thidua/internal/notice"
	"thidua/internal/review"
)

// withMail sets up mail over a server of the test.
func withMail(s *mailtest.Server) func(*app.Config) {
	return func(cfg *app.Config) {
		cfg.Mail = mail.Options{
			Server: s.Addr, User: "thi-dua", Password: "bí mật", From: "thi-dua@tinh.example", Mode: mail.StartTLS,
			Roots: s.Roots,
		}
		cfg.URL = "https://thidua.example"
	}
}

// letters are the mails that came, as a person reads them.
func letters(t testing.TB, s *mailtest.Server) (out []string) {
	t.Helper()
	for _, m := range s.Mails() {
		read, err := netmail.ReadMessage(strings.NewReader(m.Data))
		if err != nil {
			t.Fatal(err)
		}
		subject, err := new(mime.WordDecoder).DecodeHeader(read.Header.Get("Subject"))
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(quotedprintable.NewReader(read.Body))
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, m.To+"\n"+subject+"\n"+string(body))
	}
	return out
}

// mailWorld is the round of the sample with a mail server.
type mailWorld struct {
	*campaign[*browser]
	server *mailtest.Server
}

func newMailWorld(t *testing.T) *mailWorld {
	t.Helper()
	s := mailtest.Start(t)
	w := newWorld(t, withMail(s))
	return &mailWorld{campaignOf(w, w.as), s}
}

// pass runs the job, which writes nothing into the log, and asks how many mails came by then.
func (m *mailWorld) pass(mails int) {
	m.t.Helper()
	before, _ := m.app.Store.Size(context.Background())
	if err := m.app.Services.Notices.Pass(context.Background()); err != nil {
		m.t.Error(err)
	}
	if got := letters(m.t, m.server); len(got) != mails {
		m.t.Errorf("%d mails, want %d:\n%s", len(got), mails, strings.Join(got, "\n\n"))
	}
	if after, _ := m.app.Store.Size(context.Background()); after != before {
		m.t.Errorf("the log grew by %d", after-before)
	}
}

// restart forgets what the job keeps in its head.
func (m *mailWorld) restart() {
	old := m.app.Services.Notices
	m.app.Services.Notices = &notice.Service{
		Store: old.Store, Tx: old.Tx, Clock: old.Clock, Sealer: old.Sealer, Source: old.Source, Post: old.Post,
		Days: old.Days, Hour: old.Hour, Site: old.Site,
	}
}

// wants has a person want mail, through the pages.
func (m *mailWorld) wants(login string, choice notice.Choice) {
	m.t.Helper()
	b, had := m.as(login), len(m.server.Mails())
	b.get("/toi/thong-bao/thu").want(200).fill(url.Values{
		"address": {login + "@tinh.example"},
		"choice":  {string(choice)},
	}).follow().want(
		200,
	)
	m.pass(had + 1)
	b.get("/toi/thong-bao/xac-nhan").want(200).fill(url.Values{"code": {"AAAA-AAAA-AAAA"}}).want(422).says(
		"main", "Mã không đúng",
	)
	code := regexp.MustCompile(`[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}`).FindString(letters(m.t, m.server)[had])
	b.get("/toi/thong-bao/xac-nhan").want(200).fill(url.Values{"code": {strings.ToLower(code)}}).follow().want(200).says(
		"main", "Đã xác nhận",
	)
}

// sendBack returns a line of a unit's form, past the screens.
func (m *mailWorld) sendBack(code string) {
	m.t.Helper()
	by := review.By{Account: "nguoi-cham", Behalf: m.units["cong-an"]}
	for _, l := range m.forms()[code].Lines {
		if l.Stand != review.Waiting {
			continue
		}
		if err := m.app.Services.Rounds.Judge(
			context.Background(), by, m.forms()[code].ID, l.Code,
			review.Verdict{Verb: review.Return, Why: "Nguyễn Văn Bí Mật: thiếu 2,5 điểm", Seen: l.At},
		); err != nil {
			m.t.Fatal(err)
		}
		return
	}
	m.t.Fatal("no line waits")
}

// discreet asks that no mail names a unit, a person or points.
func (m *mailWorld) discreet() {
	m.t.Helper()
	all := strings.Join(letters(m.t, m.server), "\n")
	units, err := m.app.Store.Units(context.Background())
	if err != nil {
		m.t.Fatal(err)
	}
	accounts, err := m.app.Store.Accounts(context.Background())
	if err != nil {
		m.t.Fatal(err)
	}
	var names []string
	for _, u := range units {
		for _, n := range u.Names {
			names = append(names, n.Text)
		}
	}
	for _, a := range accounts {
		names = append(names, a.Name)
	}
	for _, name := range append(names, "Bí Mật", "2,5") {
		if strings.Contains(all, name) {
			m.t.Errorf("a mail says %q", name)
		}
	}
	if regexp.MustCompile(`\d,\d|\bđiểm số\b`).MatchString(all) {
		m.t.Errorf("a mail holds points:\n%s", all)
	}
}

// TestMail goes the whole way: a person enters an address and confirms it; a line is returned, and one mail comes; the
// next morning one digest; nothing twice, also after a restart; a server that is down loses nothing; who may not see it
// any more gets nothing.
func TestMail(t *testing.T) {
	m := newMailWorld(t)
	m.pass(0)
	m.wants("can-bo-toa-an", notice.Instant)
	m.wants("can-bo-kiem-sat", notice.None)
	m.pass(2)
	m.sendBack("toa-an")
	m.sendBack("kiem-sat")
	m.pass(3)
	m.sendBack("toa-an") // the same day: it stands in the digest of tomorrow
	m.pass(3)
	m.restart()
	m.pass(3)
	last := letters(t, m.server)[2]
	if !strings.HasPrefix(last, "can-bo-toa-an@tinh.example\nThi Đua: có dòng được trả lại\n") ||
		!strings.Contains(last, "https://thidua.example"+m.at("toa-an")) {
		t.Error(last)
	}
	m.as("can-bo-kiem-sat").get("/toi/thong-bao").want(200).says("main", "Có dòng được trả lại").says(
		"main", "Chỉ báo ở đây",
	)
	m.as("can-bo-toa-an").get("/toi/thong-bao").want(200).says("main", "Đã gửi thư")
	m.morning()
	m.discreet()
}

// morning goes on with the next two days.
func (m *mailWorld) morning() {
	t, night := m.t, 24*time.Hour
	at := m.world.at.Now()
	m.world.at.Move(at.Truncate(night).Add(night + 20*time.Minute).Sub(at)) // 07:20 in Viet Nam
	m.pass(3)
	m.world.at.Move(11 * time.Minute)
	m.pass(4)
	m.pass(4)
	m.restart()
	m.pass(4)
	home := m.as("can-bo-toa-an").get("/").page().Find("main").Text()
	if got := letters(
		t, m.server,
	)[3]; !strings.Contains(got, "việc đang chờ bạn") || !strings.Contains(got, "chờ đơn vị bạn trả lời: 2") ||
		!strings.Contains(home, "2") {
		t.Errorf("%s\n%s", got, home)
	}
	m.server.Answer("MAIL", "421 busy")
	m.sendBack("toa-an")
	if err := m.app.Services.Notices.Pass(context.Background()); err == nil {
		t.Error("nobody is told that the server takes nothing")
	}
	m.server.Usual()
	m.world.at.Move(30 * time.Second)
	m.pass(4) // not yet asked again
	m.world.at.Move(time.Minute)
	m.pass(5)
	m.server.Answer("MAIL", "")
	m.world.at.Move(night)
	m.sendBack("toa-an")
	_ = m.app.Services.Notices.Pass(context.Background())
	m.server.Usual()
	a, err := m.app.Store.AccountByLogin(context.Background(), "can-bo-toa-an")
	if err != nil {
		t.Fatal(err)
	}
	if err := m.app.Services.IDs.SetGrants(
		context.Background(), audit.By{}, a.ID, a.Version,
		[]identity.Grant{{Role: identity.Officer, Unit: m.units["kiem-sat"]}},
	); err != nil {
		t.Fatal(err)
	}
	m.world.at.Move(2 * time.Hour)
	had := len(m.server.Mails())
	if err := m.app.Services.Notices.Pass(context.Background()); err != nil {
		t.Fatal(err)
	}
	for _, x := range letters(t, m.server)[had:] {
		if strings.Contains(x, m.at("toa-an")) {
			t.Errorf("told of what is another unit's by now:\n%s", x)
		}
	}
}

// TestEve: the people of a unit whose form is not sent are told on the working day before its own last day.
func TestEve(t *testing.T) {
	m := newMailWorld(t)
	var late *review.Form
	for _, f := range m.forms() {
		if f.Stage == review.Filling {
			late = f
		}
	}
	ctx, by := context.Background(), review.By{Account: "nguoi-cham", Behalf: m.units["cong-an"], Why: "theo đề nghị"}
	due := today(m) + 6 // a Monday, where today is a Tuesday
	if err := m.app.Services.Rounds.Part(ctx, by, review.Grant, late.ID, &due); err != nil {
		t.Fatal(err)
	}
	due = m.app.Services.Notices.Days.Next(due)
	m.person("dien-phieu", "Người Điền", identity.Officer, late.Unit)
	m.wants("dien-phieu", notice.Instant)
	had, told := len(m.server.Mails()), 0
	for range 10 {
		m.world.at.Move(24 * time.Hour)
		if err := m.app.Services.Notices.Pass(ctx); err != nil {
			t.Fatal(err)
		}
		for _, x := range letters(t, m.server)[had:] {
			if had++; strings.Contains(x, "sắp hết hạn nộp phiếu") {
				told++
				if !notice.IsEve(m.app.Services.Notices.Days, today(m), due) || !strings.Contains(x, due.Vietnamese()) {
					t.Errorf("%s: %s", today(m), x)
				}
			}
		}
	}
	if told != 1 {
		t.Errorf("told %d times", told)
	}
	m.discreet()
}

// TestMailPages: without a mail server the pages say so; addresses that are none are refused; a person reads and ends
// what is kept.
func TestMailPages(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.as("thu-ky")
	b.get("/toi/thong-bao").want(200).says("main", "chưa được thiết lập gửi thư").says("main", "Chưa có thông báo nào")
	b.get("/toi/thong-bao/thu").want(409).says("main", "chưa được thiết lập gửi thư")
	m := newMailWorld(t)
	b = m.as("thu-ky")
	for _, bad := range []string{
		"a", "a@b.vn\r\nBcc: x@y.vn", "thư@b.vn", "thu\u031b@b.vn", "a@b.vn, c@d.vn", strings.Repeat("a", 10_000) + "@b.vn",
	} {
		b.get("/toi/thong-bao/thu").want(200).fill(url.Values{"address": {bad}}).want(422).says("main", "Địa chỉ có dạng")
	}
	b.get("/toi/thong-bao/thu").fill(url.Values{"address": {"a@b.vn"}, "choice": {"mỗi giờ"}}).want(422)
	b.get("/toi/thong-bao/xac-nhan").want(409)
	m.wants("thu-ky", notice.Daily)
	b.get("/toi/du-lieu.json").want(200)
	if !strings.Contains(b.body, "thu-ky@tinh.example") {
		t.Error("the person's own copy does not say the address")
	}
	admin := m.as("quan-tri")
	if admin.get("/nhat-ky").want(200).says("main", "chọn cách nhận thư"); strings.Contains(admin.body, "@tinh.example") {
		t.Error("the log shows an address")
	}
	m.wants("can-bo-toa-an", notice.Daily)
	if err := m.app.Services.Notices.Forget(
		context.Background(), audit.By{Account: "quan-tri"}, m.account("can-bo-toa-an"),
	); err != nil {
		t.Error(err)
	}
	if box, err := m.app.Store.Mailbox(
		context.Background(), m.account("can-bo-toa-an"),
	); err != nil || box.Address != "" || box.Confirmed != 0 || box.Choice != notice.None {
		t.Errorf("%+v, %v", box, err)
	}
	b.get("/toi/thong-bao/thu").want(200).fill(url.Values{"address": {""}}).follow().want(200).says(
		"main", "chưa ghi địa chỉ",
	)
	box, err := m.app.Store.Mailbox(context.Background(), m.account("thu-ky"))
	if err != nil || box.Address != "" || box.Confirmed != 0 {
		t.Errorf("%+v, %v", box, err)
	}
}

func (m *mailWorld) account(login string) string {
	m.t.Helper()
	a, err := m.app.Store.AccountByLogin(context.Background(), login)
	if err != nil {
		m.t.Fatal(err)
	}
	return a.ID
}

func today(m *mailWorld) day.Date { return day.At(m.world.at.Now()) }
