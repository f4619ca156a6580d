package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"thidua/internal/mail/mailtest"
)

// TestMailSettings: what would go over a network in the clear, leads nowhere or has no sender is refused; the password
// comes from a file or the environment, never from the command line; doctor hides it and asks the server.
func TestMailSettings(t *testing.T) {
	file := filepath.Join(t.TempDir(), "mật khẩu")
	if err := os.WriteFile(file, []byte("từ tệp\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	good := mailFlags{
		SMTP: "thu.tinh.example:587", SMTPUser: "a", PasswordFile: file, SMTPFrom: "a@tinh.example", SMTPTLS: "starttls",
		URL: "https://thidua.tinh.example", Digest: "06:45",
	}
	if o, hour, err := good.mail(nil); err != nil || o.Password != "từ tệp" || hour != 6*60+45 {
		t.Errorf("%+v, %d, %v", o, hour, err)
	}
	for name, change := range map[string]func(f *mailFlags){
		"clear":     func(f *mailFlags) { f.SMTPTLS = "none" },
		"no sender": func(f *mailFlags) { f.SMTPFrom = "" },
		"no site":   func(f *mailFlags) { f.URL = "" },
		"path":      func(f *mailFlags) { f.URL = "https://thidua.tinh.example/x" },
		"script":    func(f *mailFlags) { f.URL = "javascript://x" },
		"line":      func(f *mailFlags) { f.URL = "https://thidua.tinh.example\nBcc: x" },
		"no file":   func(f *mailFlags) { f.PasswordFile += "x" },
		"no port":   func(f *mailFlags) { f.SMTP = "thu.tinh.example" },
		"hour":      func(f *mailFlags) { f.Digest = "sáng" },
	} {
		f := good
		change(&f)
		if _, _, err := f.mail(nil); err == nil {
			t.Errorf("%s is taken", name)
		}
	}
	if o, _, err := (&mailFlags{Digest: "07:30"}).mail(nil); err != nil || o.Server != "" {
		t.Errorf("%+v, %v", o, err)
	}
	s := mailtest.Start(t)
	data := filepath.Join(t.TempDir(), "d")
	expect(t, 0, "chưa thiết lập gửi thư", "doctor", "--data", data)
	t.Setenv("THIDUA_SMTP", s.Addr)
	t.Setenv("THIDUA_SMTP_FROM", "a@tinh.example")
	t.Setenv("THIDUA_SMTP_TLS", "none")
	t.Setenv("THIDUA_SMTP_PASSWORD", "không ai đọc được")
	t.Setenv("THIDUA_URL", "http://127.0.0.1:8080")
	if out := expect(
		t, 0, "máy chủ thư "+s.Addr+" trả lời", "doctor", "--data", data,
	); strings.Contains(out, "không ai đọc được") || !strings.Contains(out, "THIDUA_SMTP_PASSWORD") {
		t.Errorf("%s", out)
	}
	s.Answer("EHLO", "")
	s.Answer("HELO", "")
	expect(t, 1, "không nhận", "doctor", "--data", data)
	expect(
		t, 2, "Mật khẩu không ghi trên dòng lệnh", "serve", "--data", data, "--listen", "127.0.0.1:0", "--smtp-secret=x",
	)
	t.Setenv("THIDUA_URL", "")
	expect(t, 2, "Gửi thư cần", "serve", "--data", data, "--listen", "127.0.0.1:0")
}
