package main

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestSSOSettings: a provider in clear elsewhere is refused, and one without a client; the secret comes from a file;
// doctor hides it and asks the provider.
func TestSSOSettings(t *testing.T) {
	for _, x := range [][2]string{
		{"http://sso.example.org", "a"},
		{"sso.example.org", "a"},
		{"https://sso.example.org", ""},
		{"ftp://127.0.0.1", "a"},
	} {
		f := ssoFlags{Issuer: x[0], ClientID: x[1]}
		if _, err := f.sso(); err == nil {
			t.Errorf("%v is taken", x)
		}
	}
	file := filepath.Join(t.TempDir(), "bí mật")
	if err := os.WriteFile(file, []byte("từ tệp\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	f := ssoFlags{Issuer: "https://sso.example.org", ClientID: "a", ClientSecret: "khác", SecretFile: file}
	if o, err := f.sso(); err != nil || o.Secret != "từ tệp" {
		t.Errorf("%+v, %v", o, err)
	}
	if o, err := (&ssoFlags{}).sso(); err != nil || o.Issuer != "" {
		t.Errorf("%+v, %v", o, err)
	}
	var s *httptest.Server
	s = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write([]byte(
			`{"issuer":"` + s.URL + `","authorization_endpoint":"` + s.URL + `/a","token_endpoint":"` + s.URL +
				`/t","jwks_uri":"` + s.URL + `/k"}`,
		))
	}))
	data := filepath.Join(t.TempDir(), "d")
	t.Setenv("THIDUA_OIDC_CLIENT_ID", "thi-dua")
	t.Setenv("THIDUA_OIDC_CLIENT_SECRET", "không ai đọc được")
	t.Setenv("THIDUA_OIDC_ISSUER", s.URL)
	if out := expect(
		t, 0, "nhà cung cấp đăng nhập một lần "+s.URL+" trả lời", "doctor", "--data", data,
	); strings.Contains(out, "không ai đọc được") || !strings.Contains(out, "THIDUA_OIDC_CLIENT_SECRET") {
		t.Errorf("%s", out)
	}
	s.Close()
	expect(t, 1, "không trả lời đúng", "doctor", "--data", data)
	t.Setenv("THIDUA_OIDC_ISSUER", "http://sso.example.org")
	expect(t, 2, "Đăng nhập một lần cần", "serve", "--data", data, "--listen", "127.0.0.1:0")
}
