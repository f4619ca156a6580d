package web

import (
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"time"
)

// Arrival is what a request brought along of its way here, and what the site makes of it.
type Arrival struct {
	At      time.Time
	From    string            // the address of the connection: the browser's, or a proxy's
	Brought map[string]string // the headers of that kind that came, by name
	Trusted bool              // it comes from a proxy that is believed
	Refused bool              // it comes past the proxy, or not over TLS

	Address string // of the browser
	Scheme  string // between the browser and the first proxy: "https", "http", "" where the proxy does not say
	Host    string // the name and port that the browser has
}

// hops are the headers in which proxies say where a request comes from.
var hops = []string{
	"X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "X-Forwarded-Port", "Forwarded", "X-Real-IP",
}

// told are all headers that say something of the way.
var told = append(slices.Clone(hops), "Origin", "Sec-Fetch-Site", "Via")

// forwarded says whether some proxy has handed on the request: each says so in one of these ways at least.
func forwarded(r *http.Request) bool {
	return slices.ContainsFunc(hops, func(name string) bool { return r.Header.Get(name) != "" })
}

// believed says whether an address is that of a proxy of the list.
func (s *Site) believed(at netip.Addr) bool {
	return slices.ContainsFunc(s.Proxies, func(p netip.Prefix) bool { return p.Contains(at) })
}

// arrival reads the way of a request. What headers say of it counts only where the request comes from a proxy of the
// list.
func (s *Site) arrival(r *http.Request) Arrival {
	a := Arrival{At: s.Clock.Now(), Host: r.Host}
	a.Scheme = map[bool]string{true: "https", false: "http"}[s.Secure]
	from, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		a.Refused = len(s.Proxies) > 0
		return a
	}
	at := from.Addr().Unmap()
	a.From, a.Address = at.String(), at.String()
	switch {
	case len(s.Proxies) == 0 ||
		at.IsLoopback() && !forwarded(r): // this machine itself may always ask: its monitoring does
	case s.believed(at):
		a.Trusted = true
		s.through(&a, r)
		a.Refused = a.Scheme != "https"
	default:
		a.Refused = true
	}
	return a
}

// brought are the headers of a request that say something of its way.
func brought(r *http.Request) map[string]string {
	out := map[string]string{"Host": r.Host}
	for _, name := range told {
		if v := strings.Join(r.Header.Values(name), ", "); v != "" {
			out[name] = v
		}
	}
	return out
}

// through takes what believed proxies say: the browser is the last address of the chain that is none of theirs, and
// what they say of it stands at the same place of their other lists.
func (s *Site) through(a *Arrival, r *http.Request) {
	list, at := ways(r), 0
	for at < len(list)-1 {
		hop, err := netip.ParseAddr(list[len(list)-1-at].addr)
		if err != nil || !s.believed(hop.Unmap()) {
			break
		}
		at++
	}
	a.Scheme = ""
	if len(list) == 0 {
		return
	}
	w := list[len(list)-1-at]
	a.Scheme = strings.ToLower(w.proto)
	if seen, err := netip.ParseAddr(w.addr); err == nil {
		a.Address = seen.Unmap().String()
	}
	if w.host != "" {
		a.Host = w.host
	}
	a.Host = s.hostOf(a.Host, w.port, originHost(r))
}

// way is what one proxy says of whom it has the request from.
type way struct{ addr, proto, host, port string }

// ways are what the proxies say, the one next to the browser first.
func ways(r *http.Request) []way {
	from := split(r, "X-Forwarded-For")
	proto, host, port := split(r, "X-Forwarded-Proto"), split(r, "X-Forwarded-Host"), split(r, "X-Forwarded-Port")
	if len(from)+len(proto)+len(host) == 0 {
		if list := standard(r); len(list) > 0 {
			return list
		}
	}
	if real := r.Header.Get("X-Real-IP"); len(from) == 0 && real != "" {
		from = []string{real}
	}
	out := make([]way, max(len(from), len(proto), 1))
	for i := range out {
		back := len(out) - i // from the end: what others wrote there stands before what the proxies add
		out[i] = way{bare(fromEnd(from, back)), fromEnd(proto, back), fromEnd(host, back), fromEnd(port, back)}
	}
	return out
}

// split is a header as a list, however many times it came.
func split(r *http.Request, name string) []string {
	var out []string
	for _, v := range r.Header.Values(name) {
		for x := range strings.SplitSeq(v, ",") {
			if x = strings.TrimSpace(x); x != "" {
				out = append(out, x)
			}
		}
	}
	return out
}

// fromEnd is the nth of a list from its end, and its first where it is shorter: a proxy that hands on what it got says
// nothing new.
func fromEnd(list []string, n int) string {
	if len(list) == 0 {
		return ""
	}
	return list[max(len(list)-n, 0)]
}

// standard reads the header of RFC 7239: for=192.0.2.9;proto=https;host=name, …
func standard(r *http.Request) []way {
	var out []way
	for _, hop := range split(r, "Forwarded") {
		w := way{}
		for pair := range strings.SplitSeq(hop, ";") {
			name, value, _ := strings.Cut(strings.TrimSpace(pair), "=")
			value = strings.Trim(value, `"`)
			switch strings.ToLower(name) {
			case "for":
				w.addr = bare(value)
			case "proto":
				w.proto = value
			case "host":
				w.host = value
			}
		}
		out = append(out, w)
	}
	return out
}

// bare is an address without the port that some proxies write behind it.
func bare(s string) string {
	if at, err := netip.ParseAddrPort(s); err == nil {
		return at.Addr().String()
	}
	return strings.Trim(s, "[]")
}

// hostOf is the name and port that the browser has, from what the proxies say. Where they lose the port or put their
// own name in, the browser's own word (origin) or the address in the settings tells what it was.
func (s *Site) hostOf(host, port, origin string) string {
	host = usual(host)
	if port != "" && nameOf(host) == host && origin != host {
		host = usual(net.JoinHostPort(strings.Trim(host, "[]"), port))
	}
	if s.Public == "" || host == s.Public || host == origin {
		return host
	}
	name := nameOf(host)
	if _, err := netip.ParseAddr(strings.Trim(
		name, "[]",
	)); err == nil || name == nameOf(s.Public) || !strings.Contains(name, ".") {
		return s.Public
	}
	return host
}

// usual is a host in lower case and without the port that https has anyway: so browsers write it.
func usual(host string) string { return strings.TrimSuffix(strings.ToLower(host), ":443") }

// nameOf is a host without its port.
func nameOf(host string) string {
	if i := strings.LastIndexByte(host, ':'); i >= 0 && !strings.HasSuffix(host, "]") {
		return host[:i]
	}
	return host
}

// originHost is the host of the page that a browser says it is on; "" where it says nothing.
func originHost(r *http.Request) string {
	u, err := url.Parse(r.Header.Get("Origin"))
	if err != nil {
		return ""
	}
	return usual(u.Host)
}

// PublicHost is the host of the site's address in the settings, as browsers write it; "" where there is none.
func PublicHost(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return usual(u.Host)
}
