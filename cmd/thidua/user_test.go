package main

import (
	"bufio"
	"context"
	"crypto/tls"
	"crypto/x509"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"
)

// TestUsers hands out accounts on the server itself, resets, closes and gives roles; what is wrong is said.
func TestUsers(t *testing.T) {
	data := filepath.Join(t.TempDir(), "dữ liệu")
	list := write(t, "đơn vị.csv", unitList)
	expect(t, 0, "Đã thêm 2 đơn vị", "unit", "import", list, "--data", data)
	expect(
		t, 0, "mã dùng một lần", "user", "add", "thu-ky", "--name", "Nguyễn Văn Mẫu", "--role", "secretary", "--role",
		"officer", "--unit", "so-tu-phap", "--data", data,
	)
	expect(t, 1, "«Thu-Ky» đã có", "user", "add", "Thu-Ky", "--name", "Khác", "--role", "admin", "--data", data)
	expect(t, 1, "Không có vai trò «vua»", "user", "add", "vua", "--name", "Vua", "--role", "vua", "--data", data)
	expect(t, 1, "phải gắn với một đơn vị", "user", "add", "lac", "--name", "Lạc", "--role", "officer", "--data", data)
	expect(
		t, 1, "Không có đơn vị «so-la»", "user", "add", "lac", "--name", "Lạc", "--role", "officer", "--unit", "so-la",
		"--data", data,
	)
	expect(t, 0, "Sở Tư pháp", "user", "list", "--data", data)
	expect(t, 0, "", "user", "close", "thu-ky", "--data", data, "--why", "nghỉ việc")
	expect(t, 0, "Đã khóa", "user", "list", "--data", data)
	expect(t, 0, "", "user", "open", "thu-ky", "--data", data)
	expect(t, 0, "mã dùng một lần", "user", "reset", "thu-ky", "--data", data)
	expect(t, 0, "", "user", "roles", "thu-ky", "--role", "leader", "--data", data)
	expect(t, 0, "leader", "user", "list", "--data", data)
	expect(t, 1, "Không có tài khoản «ai-do»", "user", "reset", "ai-do", "--data", data)
	expect(t, 0, "nguyên vẹn", "verify", "--data", data)
}

// TestDoctor says the settings and finds a folder that others can read.
func TestDoctor(t *testing.T) {
	data := filepath.Join(t.TempDir(), "dữ liệu")
	if out := expect(t, 0, "serve sẽ tạo", "doctor", "--data", data); !strings.Contains(out, "--data") {
		t.Errorf("it does not say where a setting comes from:\n%s", out)
	}
	expect(t, 0, "mã dùng một lần", "user", "add", "a", "--name", "A", "--role", "admin", "--data", data)
	expect(t, 0, "1 việc, 2 dòng", "doctor", "--data", data)
	t.Setenv("THIDUA_IDLE", "20")
	expect(t, 0, "THIDUA_IDLE", "doctor", "--data", data)
	if err := os.Chmod(data, 0o755); err != nil {
		t.Fatal(err)
	}
	expect(t, 1, "ai cũng vào được", "doctor", "--data", data)
	for given, want := range map[string]string{
		"postgres://thidua:bí-mật@may/thidua": "postgres://thidua:…@may/thidua", "": "",
	} {
		if got := shown("database", given); got != want {
			t.Errorf("%q is shown as %q", given, got)
		}
	}
}

// TestServeRefuses: the server does not start where it would be read by others, and says what to do.
func TestServeRefuses(t *testing.T) {
	data := t.TempDir()
	expect(t, 2, "không mã hóa", "serve", "--listen", "0.0.0.0:0", "--data", data)
	expect(t, 2, "từ 5 đến 60 phút", "serve", "--idle", "2", "--data", data)
	expect(t, 2, "dải địa chỉ mạng", "serve", "--proxy", "nhà", "--data", data)
	expect(t, 2, "demo chỉ chạy trên máy này", "demo", "--listen", "0.0.0.0:0")
	l, err := (&net.ListenConfig{}).Listen(context.Background(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	expect(t, 1, "đang có chương trình khác dùng", "serve", "--listen", l.Addr().String(), "--data", data)
}

// program runs the real program and returns the address it prints.
func program(t *testing.T, args ...string) (address string, lines *bufio.Scanner, stop func() error) {
	t.Helper()
	bin := filepath.Join(t.TempDir(), "thidua")
	if out, err := exec.Command("go", "build", "-o", bin, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	cmd := exec.Command(bin, args...)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill() })
	lines = bufio.NewScanner(out)
	at := regexp.MustCompile(`https?://[0-9.]+:[0-9]+`)
	for address == "" && lines.Scan() {
		address = at.FindString(lines.Text())
	}
	return address, lines, func() error {
		if err := cmd.Process.Signal(syscall.SIGTERM); err != nil {
			return err
		}
		return cmd.Wait()
	}
}

// TestServe runs the real program over TLS of its own authority: first run with a one-time code, signing in, a graceful
// end.
func TestServe(t *testing.T) {
	data := t.TempDir()
	cmdArgs := []string{"serve", "--listen", "127.0.0.1:0", "--data", data, "--local-tls", "127.0.0.1"}
	address, _, stop := program(t, cmdArgs...)
	pem, err := os.ReadFile(filepath.Join(data, "tls", "thidua-ca.crt"))
	if err != nil {
		t.Fatal(err)
	}
	pool := x509.NewCertPool()
	pool.AppendCertsFromPEM(pem)
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	c := &http.Client{
		Jar: jar, Timeout: 20 * time.Second, Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool}},
	}
	r, err := c.Get(address + "/healthz")
	if err != nil {
		t.Fatal(err)
	}
	r.Body.Close()
	if r.StatusCode != http.StatusOK || !strings.Contains(r.Header.Get("Strict-Transport-Security"), "max-age") {
		t.Errorf("%d %v", r.StatusCode, r.Header)
	}
	_, out, _ := thidua("user", "reset", "quan-tri", "--data", data)
	code := regexp.MustCompile(`[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}`).FindString(out)
	const secret = "một câu thật dễ nhớ"
	r, err = c.PostForm(address+"/dat-mat-khau", url.Values{
		"login":    {"quan-tri"},
		"code":     {code},
		"password": {secret},
		"again":    {secret},
	})
	if err != nil {
		t.Fatal(err)
	}
	r.Body.Close()
	r, err = c.PostForm(address+"/dang-nhap", url.Values{"login": {"quan-tri"}, "password": {secret}})
	if err != nil {
		t.Fatal(err)
	}
	r.Body.Close()
	if r.Request.URL.Path != "/" || r.StatusCode != http.StatusOK {
		t.Errorf("after signing in: %s %d", r.Request.URL, r.StatusCode)
	}
	for _, k := range jar.Cookies(r.Request.URL) {
		if strings.HasSuffix(k.Name, "phien") && !strings.HasPrefix(k.Name, "__Host-") {
			t.Errorf("the cookie is named %s", k.Name)
		}
	}
	if err := stop(); err != nil {
		t.Errorf("it did not end gracefully: %v", err)
	}
}

// TestDemo runs the real demo: it answers, offers its people, and keeps nothing behind.
func TestDemo(t *testing.T) {
	address, lines, stop := program(t, "demo", "--listen", "127.0.0.1:0")
	said := ""
	for lines.Scan() && !strings.Contains(lines.Text(), "Ctrl+C") {
		said += lines.Text() + "\n"
	}
	if !strings.Contains(said, "thu-ky") {
		t.Errorf("the sample people are not named:\n%s", said)
	}
	r, err := http.Get(address + "/dang-nhap")
	if err != nil {
		t.Fatal(err)
	}
	r.Body.Close()
	if r.StatusCode != http.StatusOK {
		t.Error(r.Status)
	}
	if err := stop(); err != nil {
		t.Error(err)
	}
}
