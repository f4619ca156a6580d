package main

import (
	"context"
	"crypto/tls"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// TestVersion: the version is said alone and by doctor.
func TestVersion(t *testing.T) {
	out := expect(t, 0, "thidua ", "version")
	if !regexp.MustCompile(`^thidua \S+ .*go1\.\S+ \w+/\w+\n$`).MatchString(out) {
		t.Errorf("%q", out)
	}
	expect(t, 0, strings.TrimSpace(out), "doctor", "--data", filepath.Join(t.TempDir(), "d"))
}

// TestHealth asks a server in clear, one under the local authority, one that fails and one that is not there.
func TestHealth(t *testing.T) {
	status := http.StatusOK
	h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/healthz" {
			t.Errorf("asked for %s", r.URL.Path)
		}
		w.WriteHeader(status)
	})
	s := httptest.NewServer(h)
	defer s.Close()
	_, port, _ := net.SplitHostPort(s.Listener.Addr().String())
	expect(t, 0, "trả lời tốt", "health", "--listen", "127.0.0.1:"+port)
	expect(t, 0, "127.0.0.1:"+port, "health", "--listen", ":"+port)
	expect(t, 0, "127.0.0.1:"+port, "health", "--listen", "0.0.0.0:"+port)
	status = http.StatusInternalServerError
	expect(t, 1, "không trả lời", "health", "--listen", "127.0.0.1:"+port)
	expect(t, 1, "không trả lời", "health", "--listen", "127.0.0.1:1")
	expect(t, 2, "không phải địa chỉ", "health", "--listen", "8080")
}

// TestHealthSecured: the certificate is checked, not passed over.
func TestHealthSecured(t *testing.T) {
	dir := t.TempDir()
	pair, ca, err := localTLS(filepath.Join(dir, "tls"), []string{"thidua.noibo"}, time.Now())
	if err != nil {
		t.Fatal(err)
	}
	l, err := (&net.ListenConfig{}).Listen(context.Background(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := &http.Server{Handler: http.HandlerFunc(func(http.ResponseWriter, *http.Request) {})}
	go func() { _ = s.Serve(tls.NewListener(l, &tls.Config{Certificates: []tls.Certificate{pair}})) }()
	defer s.Close()
	at := l.Addr().String()
	expect(t, 0, "https://"+at, "health", "--listen", at, "--data", dir, "--local-tls", "thidua.noibo")
	expect(t, 1, "không trả lời", "health", "--listen", at, "--data", dir, "--local-tls", "ten.khac")
	expect(t, 1, "không trả lời", "health", "--listen", at)
	other := filepath.Join(t.TempDir(), "tls")
	if _, _, err := localTLS(other, []string{"thidua.noibo"}, time.Now()); err != nil {
		t.Fatal(err)
	}
	expect(t, 1, "không trả lời", "health", "--listen", at, "--data", filepath.Dir(other), "--local-tls", "thidua.noibo")
	if _, err := os.Stat(ca); err != nil {
		t.Fatal(err)
	}
}
