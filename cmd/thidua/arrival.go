package main

import (
	"cmp"
	"context"
	"crypto/rand"
	"crypto/x509"
	"encoding/json"
	"errors"
	"maps"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"thidua/internal/app"
	"thidua/internal/fault"
	"thidua/internal/vn"
	"thidua/internal/web"
	"thidua/internal/words"
)

// way says how requests arrive at the server that runs with these settings, and what a proxy before it has to do
// otherwise. Where the address of the site is set, one is sent there; else the newest that came is looked at.
func (cmd *doctorCmd) way(c *console) (said string, ok bool) {
	if _, err := cmd.arrivals(); err != nil {
		return c.say("doctor.notrunning"), true
	}
	if cmd.URL == "" || cmd.badURL() {
		all, err := cmd.arrivals()
		if err != nil || all.Last == nil {
			return c.say("doctor.noarrival"), true
		}
		return cmd.judge(c, all.Last)
	}
	mark := rand.Text()
	sent := cmd.probe(mark)
	all, err := cmd.arrivals()
	switch {
	case err != nil:
		return c.say("doctor.notrunning"), true
	case all.Probes[mark] != nil:
		return cmd.judge(c, all.Probes[mark])
	case sent == nil:
		return c.say("doctor.elsewhere", cmd.URL), false
	}
	said = words.Sentence(c.say("doctor.unreached", cmd.URL, c.say(unreached(sent))))
	if all.Last != nil {
		more, _ := cmd.judge(c, all.Last)
		said += " " + words.Sentence(more)
	}
	return said, false
}

// judge shows what a request brought along and says what is wrong with it.
func (cmd *doctorCmd) judge(c *console, a *web.Arrival) (said string, ok bool) {
	rows := [][]string{{c.say("doctor.connection"), a.From}}
	for _, name := range slices.Sorted(maps.Keys(a.Brought)) {
		rows = append(rows, []string{name, vn.Clean(a.Brought[name])})
	}
	c.line(c.out, "")
	c.table([]string{c.say("doctor.arrived"), c.say("doctor.value")}, rows)
	c.line(c.out, "")
	wrong := a.Wrong(len(cmd.Proxy) > 0)
	if len(wrong) == 0 {
		return c.say("arrival.ok", cmp.Or(a.Scheme, "http")+"://"+a.Host, a.Address), true
	}
	var out []string
	for _, m := range wrong {
		out = append(out, words.Sentence(c.lang.Say(m)))
	}
	return strings.Join(out, " "), false
}

// arrivals asks the server on this machine how requests arrive there.
func (cmd *doctorCmd) arrivals() (all web.Arrivals, err error) {
	key, err := app.SiteKey(cmd.Data, false)
	if err != nil {
		return all, err
	}
	r, transport, err := (&healthCmd{cmd.serveCmd}).request(web.ArrivalsPath)
	if err != nil {
		return all, err
	}
	ctx, cancel := context.WithTimeout(context.Background(), healthWait)
	defer cancel()
	r.Header.Set("Authorization", "Bearer "+web.WatchWord(key))
	answer, err := transport.RoundTrip(r.WithContext(ctx))
	if err != nil {
		return all, err
	}
	if answer.StatusCode != http.StatusOK {
		return all, errors.Join(fault.New(fault.NotFound, words.M("web.notfound")), answer.Body.Close())
	}
	return all, errors.Join(json.NewDecoder(answer.Body).Decode(&all), answer.Body.Close())
}

// probe sends a request to the address of the site, as a browser would from a page of it.
func (cmd *doctorCmd) probe(mark string) error {
	ctx, cancel := context.WithTimeout(context.Background(), healthWait)
	defer cancel()
	r, err := http.NewRequestWithContext(
		ctx, http.MethodGet, cmd.URL+"/healthz?"+url.Values{web.ProbeParam: {mark}}.Encode(), http.NoBody,
	)
	if err != nil {
		return err
	}
	r.Header.Set("Origin", cmd.URL)
	answer, err := (&http.Transport{DisableKeepAlives: true}).RoundTrip(r)
	if err != nil {
		return err
	}
	return answer.Body.Close()
}

// unreached names why an address was not reached, in the catalogue.
func unreached(err error) string {
	var name *net.DNSError
	var authority x509.UnknownAuthorityError
	var host x509.HostnameError
	var bad x509.CertificateInvalidError
	switch {
	case errors.As(err, &name):
		return "doctor.unreached.name"
	case errors.As(err, &authority), errors.As(err, &host), errors.As(err, &bad):
		return "doctor.unreached.certificate"
	case errors.Is(err, context.DeadlineExceeded):
		return "doctor.unreached.late"
	}
	return "doctor.unreached.closed"
}
