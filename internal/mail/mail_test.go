package mail_test

import (
	"context"
	"errors"
	"io"
	"mime"
	"mime/quotedprintable"
	netmail "net/mail"
	"strings"
	"testing"
	"time"

	"thidua/internal/mail"
	"thidua/internal/mail/mailtest"
	"thidua/internal/notice"
)

var ctx = context.Background()

func options(s *mailtest.Server) mail.Options {
	return mail.Options{
		Server: s.Addr, User: "thi-dua", Password: "bí mật", From: "thi-dua@tinh.example", Mode: mail.StartTLS,
		Roots: s.Roots,
	}
}

func letter(to string) notice.Mail {
	return notice.Mail{
		To: to, ID: "0123456789abcdef", Subject: "Thi Đua: có dòng được trả lại, xin xem lại phiếu của đơn vị trong ngày hôm nay",
		Text: "- Có dòng được trả lại.\n  https://thidua.example/phieu/1\n.\n..\n", At: time.Date(
			2023, 7, 18, 1, 0, 0, 0, time.UTC,
		),
	}
}

// TestSend: a mail arrives over TLS, in Vietnamese, as plain text, with the head that it needs and nothing that tells
// who read it.
func TestSend(t *testing.T) {
	s := mailtest.Start(t)
	l, err := (&mail.Sender{Options: options(s)}).Open(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if err := l.Send(ctx, letter("an@example.org")); err != nil {
			t.Fatal(err)
		}
	}
	if err := l.Close(); err != nil {
		t.Error(err)
	}
	if len(s.Mails()) != 2 || s.Lines() != 1 {
		t.Fatalf("%d mails over %d lines", len(s.Mails()), s.Lines())
	}
	got := s.Mails()[0]
	if !got.Secure || got.From != "thi-dua@tinh.example" || got.To != "an@example.org" {
		t.Errorf("%+v", got)
	}
	m, err := netmail.ReadMessage(strings.NewReader(got.Data))
	if err != nil {
		t.Fatal(err)
	}
	if subject, err := new(mime.WordDecoder).DecodeHeader(m.Header.Get(
		"Subject",
	)); err != nil || subject != letter("").Subject {
		t.Errorf("subject %q, %v", subject, err)
	}
	body, err := io.ReadAll(quotedprintable.NewReader(m.Body))
	if err != nil || strings.TrimSpace(string(body)) != strings.TrimSpace(letter("").Text) {
		t.Errorf("%q, %v", body, err)
	}
	for name, want := range map[string]string{
		"Auto-Submitted": "auto-generated", "Message-ID": "<0123456789abcdef@tinh.example>", "Date": "Tue, 18 Jul 2023 01:00:00 +0000",
		"Content-Type": "text/plain; charset=UTF-8", "MIME-Version": "1.0", "To": "<an@example.org>", "User-Agent": "", "X-Mailer": "",
	} {
		if have := m.Header.Get(name); have != want {
			t.Errorf("%s: %q, want %q", name, have, want)
		}
	}
}

// TestAnswers: what a server says against one mail is told apart from what it says against all of them.
func TestAnswers(t *testing.T) {
	s := mailtest.Start(t)
	for _, x := range []struct {
		command, answer string
		want            error // nil: all others, which mean that the server is down
	}{
		{"RCPT", "550 5.1.1 no such user", notice.ErrRefused},
		{"RCPT", "450 4.2.1 later", notice.ErrAgain},
		{"RCPT", "", notice.ErrAgain},
		{"DATA", "554 no", notice.ErrRefused},
		{".", "552 too large", notice.ErrRefused},
		{".", "451 later", notice.ErrAgain},
		{".", "", notice.ErrAgain},
		{"MAIL", "550 not you", nil},
		{"MAIL", "421 busy", nil},
		{"MAIL", "", nil},
	} {
		s.Usual()
		s.Answer(x.command, x.answer)
		l, err := (&mail.Sender{Options: options(s)}).Open(ctx)
		if err != nil {
			t.Fatal(err)
		}
		err = l.Send(ctx, letter("an@example.org"))
		ours := errors.Is(err, notice.ErrRefused) || errors.Is(err, notice.ErrAgain)
		if err == nil || x.want != nil && !errors.Is(err, x.want) || x.want == nil && ours {
			t.Errorf("%s %q: %v", x.command, x.answer, err)
		}
		_ = l.Close()
	}
	s.Usual()
	s.Answer("RSET", "") // hangs up after it took the mail
	l, err := (&mail.Sender{Options: options(s)}).Open(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Send(ctx, letter("an@example.org")); err != nil || len(s.Mails()) != 1 {
		t.Errorf("taken, and said to be not: %v, %d", err, len(s.Mails()))
	}
}

// TestNoLine: nothing is said in the clear, to a stranger's certificate, or with a wrong password.
func TestNoLine(t *testing.T) {
	s := mailtest.Start(t)
	open := func(change func(o *mail.Options)) error {
		o := options(s)
		change(&o)
		return (&mail.Sender{Options: o}).Reach(ctx)
	}
	if err := open(func(*mail.Options) {}); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(o *mail.Options){
		"unknown certificate": func(o *mail.Options) { o.Roots = nil },
		"wrong password":      func(o *mail.Options) { o.Password = "x" },
		"TLS at once":         func(o *mail.Options) { o.Mode = mail.Implicit },
		"nobody there":        func(o *mail.Options) { o.Server = "127.0.0.1:1" },
		"no STARTTLS":         func(*mail.Options) { s.Bare() },
	} {
		if err := open(change); err == nil {
			t.Errorf("%s: connected", name)
		}
		s.Usual()
	}
}

// TestNoInjection: nothing that is given ends a line of the head.
func TestNoInjection(t *testing.T) {
	s := mailtest.Start(t)
	l, err := (&mail.Sender{Options: options(s)}).Open(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for _, to := range []string{
		"a@example.org\r\nBcc: b@example.org", "a@example.org\nRCPT TO:<b@example.org>", "a@example.org, b@example.org",
		"<a@example.org>", "a@example.org>", "", "à@example.org", strings.Repeat("a", 10000) + "@example.org",
	} {
		if err := l.Send(ctx, letter(to)); !errors.Is(err, notice.ErrRefused) {
			t.Errorf("%q: %v", to, err)
		}
	}
	m := letter("a@example.org")
	m.Subject = "một\r\nBcc: b@example.org\r\n\r\nhai"
	if err := l.Send(ctx, m); err != nil {
		t.Fatal(err)
	}
	got, err := netmail.ReadMessage(strings.NewReader(s.Mails()[0].Data))
	if err != nil || got.Header.Get("Bcc") != "" || len(s.Mails()) != 1 {
		t.Errorf("%+v, %v", got, err)
	}
}

// TestOptions is the table of settings that are taken.
func TestOptions(t *testing.T) {
	good := mail.Options{Server: "mail.example.org:587", From: "a@example.org", Mode: mail.StartTLS}
	for name, x := range map[string]struct {
		change func(o *mail.Options)
		ok     bool
	}{
		"usual":         {func(*mail.Options) {}, true},
		"implicit":      {func(o *mail.Options) { o.Mode = mail.Implicit }, true},
		"clear, here":   {func(o *mail.Options) { o.Mode, o.Server = mail.Clear, "127.0.0.1:25" }, true},
		"clear, there":  {func(o *mail.Options) { o.Mode = mail.Clear }, false},
		"no port":       {func(o *mail.Options) { o.Server = "mail.example.org" }, false},
		"bad port":      {func(o *mail.Options) { o.Server = "mail.example.org:99999" }, false},
		"no host":       {func(o *mail.Options) { o.Server = ":25" }, false},
		"no password":   {func(o *mail.Options) { o.User = "a" }, false},
		"no sender":     {func(o *mail.Options) { o.From = "" }, false},
		"two senders":   {func(o *mail.Options) { o.From = "a@example.org, b@example.org" }, false},
		"unknown way":   {func(o *mail.Options) { o.Mode = "ssl" }, false},
		"with password": {func(o *mail.Options) { o.User, o.Password = "a", "b" }, true},
	} {
		o := good
		x.change(&o)
		if err := o.Check(); (err == nil) != x.ok {
			t.Errorf("%s: %v", name, err)
		}
	}
}
