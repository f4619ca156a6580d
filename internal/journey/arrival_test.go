package journey_test

import (
	"cmp"
	"encoding/json"
	"maps"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/descope/virtualwebauthn"

	"thidua/internal/web"
)

// Where people are in these tests: a site on a port of its own, which most settings of proxies forget.
const (
	public    = "https://thidua.tinh.vn:8443"
	upstream  = "127.0.0.1:8080"
	visitorAt = "192.0.2.9"
)

// heads are headers by name.
type heads = map[string]string

// What browsers of four ages say of where a form stands.
var (
	modern = heads{"Origin": public, "Sec-Fetch-Site": "same-origin"}
	older  = heads{"Origin": public}
	oldest = heads{"Referer": public + "/dang-nhap"}
	null   = heads{"Origin": "null", "Referer": public + "/dang-nhap"}
)

// coming is one way for requests to arrive, and what has to become of them.
type coming struct {
	name    string
	host    string // as it arrives; "" for the browser's own
	proxy   heads  // what proxies say
	browser heads
	known   bool   // THIDUA_URL is set
	from    string // "" for the proxy
	sign    int    // status of the form of signing in
	key     int    // status of signing in by passkey
	address string // which is taken for the person's; "" for visitorAt
	wrong   string // what the doctor says of it
}

var sampleNginx = heads{"X-Forwarded-Proto": "https", "X-Forwarded-For": visitorAt}

func comings() []coming {
	and := func(more heads) heads {
		out := maps.Clone(sampleNginx)
		maps.Copy(out, more)
		return out
	}
	return []coming{
		{name: "our sample", proxy: sampleNginx, browser: modern, sign: 303, key: 200},
		{name: "our sample, an older browser", proxy: sampleNginx, browser: older, sign: 303, key: 200},
		{
			name: "our sample, an old browser that names the page alone", proxy: sampleNginx, browser: oldest, sign: 303,
			key: 200,
		},
		{name: "our sample, an old browser without an origin", proxy: sampleNginx, browser: null, sign: 303, key: 200},
		{
			name: "a form that hides where it stands", proxy: sampleNginx, browser: heads{"Origin": "null"}, sign: 403,
			key: 403,
		},
		{
			name: "an old browser on another site", proxy: sampleNginx, browser: heads{"Referer": "https://xau.vn/"}, sign: 403,
			key: 403,
		},
		{
			name: "an old browser on another port", proxy: sampleNginx, browser: heads{"Referer": "https://thidua.tinh.vn/"},
			sign: 403, key: 403,
		},
		{
			name: "another site", proxy: sampleNginx,
			browser: heads{"Origin": "https://xau.vn", "Sec-Fetch-Site": "cross-site"}, sign: 403, key: 403,
			wrong: "arrival.name",
		},
		{name: "Caddy", proxy: and(heads{"X-Forwarded-Host": "thidua.tinh.vn:8443"}), browser: older, sign: 303, key: 200},
		{
			name:    "Traefik",
			proxy:   and(heads{"X-Forwarded-Host": "thidua.tinh.vn:8443", "X-Forwarded-Port": "8443", "X-Real-IP": visitorAt}),
			browser: older, sign: 303, key: 200,
		},
		{name: "HAProxy", proxy: and(heads{"X-Forwarded-Port": "443"}), browser: older, sign: 303, key: 200},
		{
			name: "Apache with its usual host", host: upstream, proxy: and(heads{"X-Forwarded-Host": "thidua.tinh.vn:8443"}),
			browser: older, sign: 303, key: 200,
		},
		{
			name: "RFC 7239", host: upstream, proxy: heads{"Forwarded": `for=192.0.2.9;proto=https;host="thidua.tinh.vn:8443"`},
			browser: older, sign: 303, key: 200,
		},
		{
			name: "RFC 7239, version 6 and two proxies", host: upstream, browser: older, sign: 303, key: 200, address: "2001:db8::9",
			proxy: heads{
				"Forwarded": `for="[2001:db8::9]:4711";proto=https;host="thidua.tinh.vn:8443", for=10.1.0.7;proto=http`,
			},
		},
		{
			name: "nginx with its usual host", host: upstream, proxy: sampleNginx, browser: modern, sign: 303, key: 404,
			wrong: "arrival.name",
		},
		{
			name: "nginx with its usual host, an older browser", host: upstream, proxy: sampleNginx, browser: older, sign: 403,
			key: 403, wrong: "arrival.name",
		},
		{
			name: "nginx with its usual host, the address set", known: true, host: upstream, proxy: sampleNginx, browser: older,
			sign: 303, key: 200, wrong: "arrival.name arrival.mended",
		},
		{
			name: "nginx with the name of its upstream, the address set", known: true, host: "thidua_may_chu",
			proxy: sampleNginx, browser: oldest, sign: 303, key: 200,
		},
		{
			name: "the port is lost", host: "thidua.tinh.vn", proxy: sampleNginx, browser: modern, sign: 303, key: 403,
			wrong: "arrival.port",
		},
		{
			name: "the port is lost, the address set", known: true, host: "thidua.tinh.vn", proxy: sampleNginx, browser: older,
			sign: 303, key: 200, wrong: "arrival.port arrival.mended",
		},
		{
			name: "the port stands elsewhere", host: "thidua.tinh.vn", proxy: and(heads{"X-Forwarded-Port": "8443"}),
			browser: older, sign: 303, key: 200, wrong: "arrival.port arrival.mended",
		},
		{
			name: "in capitals", host: "ThiDua.tinh.vn:8443", proxy: and(heads{"X-Forwarded-Proto": "HTTPS"}), browser: older,
			sign: 303, key: 200,
		},
		{
			name:  "two proxies, the inner one over plain lines",
			proxy: heads{"X-Forwarded-For": visitorAt + ", 10.1.0.7", "X-Forwarded-Proto": "https, http"}, browser: older,
			sign: 303, key: 200,
		},
		{
			name:  "two proxies, the outer one's word kept",
			proxy: heads{"X-Forwarded-For": visitorAt + ",10.1.0.7", "X-Forwarded-Proto": "https"}, browser: older, sign: 303,
			key: 200,
		},
		{
			name: "X-Real-IP alone", proxy: heads{"X-Real-IP": visitorAt, "X-Forwarded-Proto": "https"}, browser: older,
			sign: 303, key: 200,
		},
		{
			name: "no address", proxy: heads{"X-Forwarded-Proto": "https"}, browser: older, sign: 303, key: 200,
			address: "10.1.2.3", wrong: "arrival.noaddress",
		},
		{
			name: "not over TLS", proxy: and(heads{"X-Forwarded-Proto": "http"}), browser: older, sign: 403, key: 403,
			wrong: "arrival.clear",
		},
		{
			name: "nothing said", proxy: heads{}, browser: older, sign: 403, key: 403, address: "10.1.2.3",
			wrong: "arrival.noscheme arrival.noaddress",
		},
		{
			name:  "a browser that claims TLS before a proxy that knows better",
			proxy: heads{"X-Forwarded-For": "127.0.0.1, " + visitorAt, "X-Forwarded-Proto": "https, http"}, browser: older,
			sign: 403, key: 403, wrong: "arrival.clear",
		},
		{
			name:  "a browser that claims an address",
			proxy: heads{"X-Forwarded-For": "127.0.0.1, " + visitorAt, "X-Forwarded-Proto": "https"}, browser: older, sign: 303,
			key: 200,
		},
		{
			name: "no proxy of ours", proxy: sampleNginx, browser: older, from: "203.0.113.5:9", sign: 403, key: 403,
			address: "203.0.113.5", wrong: "arrival.untrusted",
		},
	}
}

// TestArrivals: whatever proxies and browsers say of themselves, people sign in by form and by passkey on any port,
// cookies are for TLS alone, and who is no proxy of ours is not believed; what a proxy does wrong is named.
func TestArrivals(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	site := w.app.Site
	site.Secure, site.Proxies = true, []netip.Prefix{netip.MustParsePrefix("10.1.0.0/16")}
	d := newDevice(w.as("thu-ky"))
	d.from, d.jar["__Host-phien"] = "127.0.0.1:9", d.jar["phien"]
	d.site = virtualwebauthn.RelyingParty{ID: "thidua.tinh.vn", Name: "Thi đua", Origin: public}
	d.base = "http://thidua.tinh.vn:8443"
	if status := d.make("Máy bàn"); status != http.StatusOK {
		t.Fatal(status, d.body)
	}
	for _, c := range comings() {
		t.Run(c.name, func(t *testing.T) {
			if site.Public = ""; c.known {
				site.Public = web.PublicHost(public)
			}
			c.byForm(t, w)
			c.judged(t, w)
			c.byKey(t, d)
		})
	}
}

// browserOf is a browser whose requests come that way.
func (c *coming) browserOf(w *world) (b *browser, base string) {
	b = w.browser()
	if b.from = c.from; b.from == "" {
		b.from = "10.1.2.3:4000"
	}
	for _, list := range []heads{c.proxy, c.browser} {
		for name, value := range list {
			b.head.Set(name, value)
		}
	}
	if c.host == "" {
		return b, "http://thidua.tinh.vn:8443"
	}
	return b, "http://" + c.host
}

func (c *coming) byForm(t *testing.T, w *world) {
	t.Helper()
	b, base := c.browserOf(w)
	b.post(base+"/dang-nhap?tiep=%2Fdon-vi", url.Values{"login": {"chuyen-vien"}, "password": {samplePassword}})
	if b.last.StatusCode != c.sign {
		t.Fatalf("the form is answered %d, want %d: %s", b.last.StatusCode, c.sign, b.page().Find("main").Text())
	}
	if c.sign != http.StatusSeeOther {
		if len(b.last.Cookies()) > 0 {
			t.Error("who was refused has a cookie")
		}
		return
	}
	if to := b.last.Header.Get("Location"); to != "/don-vi" {
		t.Errorf("it leads to %q", to)
	}
	cookies := b.last.Cookies()
	if !slices.ContainsFunc(cookies, func(k *http.Cookie) bool { return k.Name == "__Host-phien" }) {
		t.Error("no session")
	}
	for _, k := range cookies {
		if !k.Secure {
			t.Errorf("the cookie %s goes without TLS", k.Name)
		}
	}
}

// judged asks what the server made of the form.
func (c *coming) judged(t *testing.T, w *world) {
	t.Helper()
	if got, want := w.says(t, c.wrong).Address, cmp.Or(c.address, visitorAt); got != want {
		t.Errorf("the person is taken for one at %s, not %s", got, want)
	}
}

// says holds what the doctor would say of the newest request, as keys of the catalogue.
func (w *world) says(t *testing.T, want string) *web.Arrival {
	t.Helper()
	b := w.browser()
	b.from = "127.0.0.1:9"
	b.head.Set("Authorization", "Bearer "+w.app.Site.Watch)
	b.get(web.ArrivalsPath).want(http.StatusOK)
	var all web.Arrivals
	if err := json.Unmarshal([]byte(b.body), &all); err != nil || all.Last == nil {
		t.Fatal(err, b.body)
	}
	var keys []string
	for _, m := range all.Last.Wrong(true) {
		keys = append(keys, m.Key)
	}
	if got := strings.Join(keys, " "); got != want {
		t.Errorf("the doctor says %q, not %q: %v", got, want, all.Last)
	}
	return all.Last
}

func (c *coming) byKey(t *testing.T, d *device) {
	t.Helper()
	var base string
	d.browser, base = c.browserOf(d.w)
	d.base = base
	d.json(base+"/dang-nhap/khoa/hoi", "{}")
	if d.last.StatusCode != http.StatusOK {
		if d.last.StatusCode != c.key {
			t.Errorf("a passkey is not asked for: %d, want %d", d.last.StatusCode, c.key)
		}
		return
	}
	if got := d.signIn(); got != c.key {
		t.Errorf("a passkey signs in with %d, want %d: %s", got, c.key, d.body)
	}
}

// TestArrivalsAreNotForAll: how requests arrive is told to nobody but who can read the data folder.
func TestArrivalsAreNotForAll(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	if w.app.Site.Watch == "" {
		t.Fatal("nobody can ask")
	}
	for _, word := range []string{"", "Bearer ", "Bearer " + web.WatchWord([]byte("another key"))} {
		b := w.browser()
		b.from = "127.0.0.1:9"
		b.head.Set("Authorization", word)
		b.get(web.ArrivalsPath).want(http.StatusNotFound)
	}
}
