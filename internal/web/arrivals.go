package web

import (
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"sync"

	"thidua/internal/words"
)

// ArrivalsPath is where the server says how requests arrive, to those who know [Site.Watch].
const ArrivalsPath = "/duong-toi"

// ProbeParam is the parameter of a request that is sent to see how it arrives.
const ProbeParam = "thu"

// Wrong says what proxies do wrong to what they hand on, and what is to be changed in their settings. behind is whether
// the site knows of proxies at all.
func (a *Arrival) Wrong(behind bool) []words.Msg {
	handed := slices.ContainsFunc(hops, func(name string) bool { return a.Brought[name] != "" })
	switch {
	case a.Refused && !a.Trusted:
		return []words.Msg{words.M("arrival.untrusted", a.From, single(a.From))}
	case !a.Trusted && handed:
		return []words.Msg{words.M("arrival.noproxy", a.From, single(a.From))}
	case !a.Trusted && behind:
		return append([]words.Msg{words.M("arrival.silent")}, a.wrongHost()...)
	}
	var out []words.Msg
	switch {
	case a.Scheme == "":
		out = append(out, words.M("arrival.noscheme"))
	case a.Scheme != "https" && a.Trusted:
		out = append(out, words.M("arrival.clear", a.Scheme))
	}
	if a.Trusted && a.Brought["X-Forwarded-For"]+a.Brought["X-Real-IP"]+a.Brought["Forwarded"] == "" {
		out = append(out, words.M("arrival.noaddress", a.From))
	}
	return append(out, a.wrongHost()...)
}

// wrongHost says what became of the name and port that the browser has. Without its own word nothing can be said.
func (a *Arrival) wrongHost() []words.Msg {
	u, err := url.Parse(a.Brought["Origin"])
	if err != nil || u.Host == "" {
		return nil
	}
	has, came := usual(u.Host), usual(a.Brought["Host"])
	if a.Host == has && (came == has || a.Trusted && a.Brought["X-Forwarded-Host"]+a.Brought["Forwarded"] != "") {
		return nil
	}
	key := "arrival.name"
	if nameOf(came) == nameOf(has) {
		key = "arrival.port"
	}
	out := []words.Msg{words.M(key, came, has)}
	if a.Host == has {
		out = append(out, words.M("arrival.mended"))
	}
	return out
}

// single is the network of one address.
func single(address string) string {
	at, err := netip.ParseAddr(address)
	if err != nil {
		return address
	}
	return netip.PrefixFrom(at, at.BitLen()).String()
}

// arrivalKey is under what the context of a request has its arrival.
type arrivalKey struct{}

// WatchWord is what has to be known to ask how requests arrive, of the site's key: only who reads the data folder makes
// it.
func WatchWord(key []byte) string {
	if len(key) == 0 {
		return ""
	}
	m := hmac.New(sha256.New, key)
	_, _ = m.Write([]byte("thidua arrivals")) // a hash never fails
	return hex.EncodeToString(m.Sum(nil))
}

// Arrivals is what the server says of how requests arrive.
type Arrivals struct {
	Last   *Arrival            // the newest that did not come from this machine itself
	Probes map[string]*Arrival // the newest that were sent to see how they arrive, by their mark
}

// arrivals remembers the newest arrivals, in memory alone.
type arrivals struct {
	mu     sync.Mutex
	last   *Arrival
	probes [16]probe
	next   int
}

type probe struct {
	mark string
	a    *Arrival
}

// note remembers an arrival.
func (x *arrivals) note(a Arrival, r *http.Request) {
	mark := ""
	if r.URL.RawQuery != "" {
		mark = r.URL.Query().Get(ProbeParam)
	}
	away := a.Trusted || a.Refused || forwarded(r)
	if !away && mark == "" {
		return
	}
	a.Brought = brought(r) // of what is remembered alone
	x.mu.Lock()
	defer x.mu.Unlock()
	if mark != "" && len(mark) <= 64 {
		x.probes[x.next] = probe{mark, &a}
		x.next = (x.next + 1) % len(x.probes)
		return
	}
	x.last = &a
}

// showArrivals says how requests arrive, to whoever can read the data folder; to others there is no such page.
func (s *Site) showArrivals(c *Ctx) error {
	word := c.R.Header.Get("Authorization")
	if s.Watch == "" || subtle.ConstantTimeCompare([]byte(word), []byte("Bearer "+s.Watch)) != 1 {
		return NotFound()
	}
	s.arrived.mu.Lock()
	out := Arrivals{Last: s.arrived.last, Probes: map[string]*Arrival{}}
	for _, p := range s.arrived.probes {
		if p.mark != "" {
			out.Probes[p.mark] = p.a
		}
	}
	s.arrived.mu.Unlock()
	return c.JSON(http.StatusOK, out)
}
