package journey_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/descope/virtualwebauthn"
)

// sampleBlock is the block for nginx in the guides of installation.
var sampleBlock = regexp.MustCompile("(?s)```nginx\n(.*?)```")

// sampleOf reads the block of a guide.
func sampleOf(t testing.TB, guide string) string {
	t.Helper()
	text, err := os.ReadFile("../../docs/" + guide)
	if err != nil {
		t.Fatal(err)
	}
	found := sampleBlock.FindStringSubmatch(string(text))
	if found == nil {
		t.Fatalf("%s has no block for nginx", guide)
	}
	return found[1]
}

// TestNginx runs a real nginx on a port of its own with the block that the guides of installation give: people sign in
// through it by form and by passkey, from what address they come is known, and nothing is found wrong. With a line of
// the block changed, what is wrong is named.
func TestNginx(t *testing.T) {
	path, err := exec.LookPath("nginx")
	if err != nil {
		if path = "/usr/sbin/nginx"; !isFile(path) {
			t.Skip("nginx is not installed: the sample of the guides is not run (make setup installs it as root)")
		}
	}
	block := sampleOf(t, "installation.vi.md")
	if other := sampleOf(t, "installation.md"); other != block {
		t.Errorf("the guides differ:\n%s\n%s", block, other)
	}
	for _, c := range []struct {
		name, line, instead string
		key                 int
		wrong               string
	}{
		{"as in the guides", "", "", 200, ""},
		{"without the name", "proxy_set_header Host $http_host;", "", 404, "arrival.name"},
		{"without the port", "$http_host", "$host", 403, "arrival.port"},
		{"without the scheme", "proxy_set_header X-Forwarded-Proto $scheme;", "", 403, "arrival.noscheme"},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := newWorld(t)
			w.app.Site.Secure, w.app.Site.Proxies = true, []netip.Prefix{netip.MustParsePrefix("127.0.0.1/32")}
			base, carrier := w.nginx(path, strings.Replace(block, c.line, c.instead, 1))
			throughNginx(t, w, base, carrier, c.key)
			w.says(t, c.wrong)
		})
	}
}

func isFile(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// throughNginx signs in by form and by passkey.
func throughNginx(t testing.TB, w *world, base string, carrier http.RoundTripper, key int) {
	t.Helper()
	d := newDevice(w.as("thu-ky"))
	d.from, d.jar["__Host-phien"] = "127.0.0.1:9", d.jar["phien"]
	d.site = virtualwebauthn.RelyingParty{ID: "localhost", Name: "Thi đua", Origin: base}
	d.base = "http://" + strings.TrimPrefix(base, "https://")
	if status := d.make("Máy bàn"); status != http.StatusOK { // past the proxy: only signing in is looked at here
		t.Fatal(status, d.body)
	}
	d.browser, d.base = w.browser(), base
	d.through = carrier
	d.head.Set("Origin", base)
	d.head.Set("Sec-Fetch-Site", "same-origin")
	d.json(base+"/dang-nhap/khoa/hoi", "{}")
	got := d.last.StatusCode
	if got == http.StatusOK {
		got = d.signIn()
	}
	if got != key {
		t.Errorf("a passkey signs in with %d, want %d: %s", got, key, d.body)
	}
	if key != http.StatusOK {
		return
	}
	b := w.browser()
	b.through = carrier
	b.head.Set("Origin", base) // an older browser
	b.post(base+"/dang-nhap", url.Values{"login": {"chuyen-vien"}, "password": {samplePassword}}).want(http.StatusSeeOther)
	b.get(base + "/").want(http.StatusOK)
}

// nginx runs a proxy before the program, with a block of settings; it returns its address and what trusts its
// certificate.
func (w *world) nginx(path, block string) (base string, carrier http.RoundTripper) {
	w.t.Helper()
	srv := httptest.NewServer(w.app.Handler)
	w.t.Cleanup(srv.Close)
	dir := w.t.TempDir()
	l, err := (&net.ListenConfig{}).Listen(w.t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		w.t.Fatal(err)
	}
	_, port, _ := net.SplitHostPort(l.Addr().String())
	pool := certificate(w.t, dir)
	user := ""
	if os.Geteuid() == 0 {
		user = "user root;"
	}
	conf := strings.NewReplacer(
		"DIR", dir, "PORT", port, "USER", user, "BLOCK",
		strings.Replace(block, "127.0.0.1:8080", srv.Listener.Addr().String(), 1),
	).Replace(
		nginxConf,
	)
	if err := os.WriteFile(filepath.Join(dir, "nginx.conf"), []byte(conf), 0o600); err != nil {
		w.t.Fatal(err)
	}
	if err := l.Close(); err != nil { // nginx takes the port that was free
		w.t.Fatal(err)
	}
	cmd := exec.Command(
		path, "-p", dir, "-e", filepath.Join(dir, "error.log"), "-c", filepath.Join(dir, "nginx.conf"),
	) //nolint:gosec // a program of this machine, with settings of this test
	if err := cmd.Start(); err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(func() {
		_ = cmd.Process.Signal(os.Interrupt) // it may be gone by itself
		_ = cmd.Wait()
	})
	w.listens("127.0.0.1:"+port, filepath.Join(dir, "error.log"))
	trust := &tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool}
	return "https://localhost:" + port, &http.Transport{TLSClientConfig: trust, DisableKeepAlives: true}
}

const nginxConf = `daemon off; USER pid DIR/pid; worker_processes 1;
events {}
http {
	access_log off; client_body_temp_path DIR/body; proxy_temp_path DIR/proxy; fastcgi_temp_path DIR/f; uwsgi_temp_path DIR/u; scgi_temp_path DIR/s;
	server {
		listen 127.0.0.1:PORT ssl; ssl_certificate DIR/cert.pem; ssl_certificate_key DIR/key.pem;
		BLOCK
	}
}
`

// listens waits until a port answers.
func (w *world) listens(address, log string) {
	w.t.Helper()
	until := time.Now().Add(20 * time.Second)
	for time.Now().Before(until) {
		conn, err := (&net.Dialer{Timeout: time.Second}).DialContext(w.t.Context(), "tcp", address)
		if err == nil {
			_ = conn.Close() // it was only to see
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	text, _ := os.ReadFile(log) // only for the message
	w.t.Fatalf("nginx does not answer: %s", text)
}

// certificate makes a certificate for this machine and says what trusts it.
func certificate(t testing.TB, dir string) *x509.CertPool {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	c := &x509.Certificate{
		SerialNumber: big.NewInt(
			1,
		), Subject: pkix.Name{
			CommonName: "localhost",
		}, DNSNames: []string{"localhost"}, NotBefore: time.Now().Add(-time.Hour),
		NotAfter: time.Now().Add(
			time.Hour,
		), IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign,
	}
	raw, err := x509.CreateCertificate(rand.Reader, c, c, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	secret, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	for name, block := range map[string]*pem.Block{
		"cert.pem": {Type: "CERTIFICATE", Bytes: raw},
		"key.pem":  {Type: "PRIVATE KEY", Bytes: secret},
	} {
		if err := os.WriteFile(filepath.Join(dir, name), pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	pool := x509.NewCertPool()
	pool.AppendCertsFromPEM(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: raw}))
	return pool
}
