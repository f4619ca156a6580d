package main

import (
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/netip"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"thidua/internal/app"
	"thidua/internal/clock"
	"thidua/internal/identity"
)

// site runs a server over an empty folder, behind these proxies.
func site(t *testing.T, proxies ...string) (at, data string) {
	t.Helper()
	data = filepath.Join(t.TempDir(), "d")
	if err := os.Mkdir(data, 0o700); err != nil {
		t.Fatal(err)
	}
	cfg := app.Config{
		Data: data, Limits: identity.DefaultLimits(), Clock: clock.System{}, Log: slog.New(slog.DiscardHandler),
		Secure: len(proxies) > 0,
	}
	for _, p := range proxies {
		cfg.Proxies = append(cfg.Proxies, netip.MustParsePrefix(p))
	}
	a, err := app.Open(context.Background(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	srv := httptest.NewServer(a.Handler)
	t.Cleanup(func() {
		srv.Close()
		if err := a.Close(); err != nil {
			t.Error(err)
		}
	})
	return srv.Listener.Addr().String(), data
}

// proxy runs a proxy before a server, which says of the browser what say says; it returns its address.
func proxy(t *testing.T, server string, say func(r *httputil.ProxyRequest)) string {
	t.Helper()
	to := &url.URL{Scheme: "http", Host: server}
	srv := httptest.NewServer(&httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) {
		r.SetURL(to) // as most proxies do, with the server's own name
		say(r)
	}})
	t.Cleanup(srv.Close)
	return strings.Replace(srv.URL, "127.0.0.1", "localhost", 1)
}

func right(r *httputil.ProxyRequest) {
	r.Out.Host = r.In.Host
	r.Out.Header.Set("X-Forwarded-For", "192.0.2.9")
	r.Out.Header.Set("X-Forwarded-Proto", "https")
}

// TestDoctorWay: doctor sends a request through the proxy and says what arrived, what is wrong with it, and what to
// change.
func TestDoctorWay(t *testing.T) {
	at, data := site(t, "127.0.0.1/32", "::1/128")
	doctor := func(status int, says string, more ...string) string {
		t.Helper()
		return expect(
			t, status, says, append([]string{"doctor", "--data", data, "--listen", at, "--proxy", "127.0.0.1/32"}, more...)...,
		)
	}
	expect(t, 0, "máy chủ chưa chạy", "doctor", "--data", data, "--listen", "127.0.0.1:1")
	// it has another key
	expect(t, 0, "máy chủ chưa chạy", "doctor", "--data", filepath.Join(t.TempDir(), "d"), "--listen", at)
	doctor(0, "chưa có yêu cầu nào tới")
	good := proxy(t, at, right)
	out := doctor(
		0,
		"đường tới máy chủ đúng: trình duyệt ở https://"+strings.TrimPrefix(good, "http://")+
			", địa chỉ người dùng là 192.0.2.9",
		"--url", good,
	)
	for _, want := range []string{"X-Forwarded-Proto", "192.0.2.9", "Origin", "kết nối từ"} {
		if !strings.Contains(out, want) {
			t.Errorf("doctor does not show %q:\n%s", want, out)
		}
	}
	doctor(1, "Máy trung gian thay tên máy", "--url", proxy(t, at, func(r *httputil.ProxyRequest) {
		right(r)
		r.Out.Host = ""
	}))
	doctor(1, "Máy trung gian làm mất cổng", "--url", proxy(t, at, func(r *httputil.ProxyRequest) {
		right(r)
		r.Out.Host = "localhost"
	}))
	doctor(1, "Máy trung gian không cho biết trình duyệt tới bằng https", "--url", proxy(t, at, func(r *httputil.ProxyRequest) {
		right(r)
		r.Out.Header.Del("X-Forwarded-Proto")
	}))
	doctor(
		1, "Máy trung gian không cho biết người dùng tới từ đâu", "--url",
		proxy(t, at, func(r *httputil.ProxyRequest) { r.Out.Host = r.In.Host }),
	)
	other := httptest.NewServer(http.NotFoundHandler())
	defer other.Close()
	doctor(1, "không tới máy chủ này", "--url", other.URL)
	doctor(1, "cổng đóng", "--url", "http://127.0.0.1:1")
	doctor(1, "có dạng https://TÊN-MÁY", "--url", "thidua.tinh.vn")
}

// TestDoctorNewest: without an address doctor looks at what came last; a proxy that the settings do not name is named.
func TestDoctorNewest(t *testing.T) {
	at, data := site(t)
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, proxy(t, at, right)+"/dang-nhap", http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		t.Fatal(err)
	}
	if err := answer.Body.Close(); err != nil {
		t.Fatal(err)
	}
	expect(t, 1, "đặt THIDUA_PROXY=127.0.0.1/32", "doctor", "--data", data, "--listen", at)
	// not reached from here
	expect(t, 1, "X-Forwarded-For", "doctor", "--data", data, "--listen", at, "--url", "http://127.0.0.1:1")
}
