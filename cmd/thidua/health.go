package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"net"
	"net/http"
	"net/netip"
	"os"
	"path/filepath"
	"time"

	"thidua/internal/fault"
	"thidua/internal/words"
)

// healthCmd takes the settings of serve, so that it asks where the server of the same settings answers.
type healthCmd struct {
	serveCmd
}

// healthWait is how long an answer may take.
const healthWait = 5 * time.Second

// Run asks the server on this machine whether it and its database answer.
func (cmd *healthCmd) Run(c *console) error {
	r, transport, err := cmd.request("/healthz")
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.Background(), healthWait)
	defer cancel()
	at := r.URL.Scheme + "://" + r.URL.Host
	answer, err := transport.RoundTrip(r.WithContext(ctx))
	if err == nil {
		err = answer.Body.Close()
	}
	if err != nil || answer.StatusCode != http.StatusOK {
		return fault.New(fault.Conflict, words.M("health.bad", at)).Because(err)
	}
	c.line(c.out, c.say("health.ok", at))
	return nil
}

// request is a request to the server on this machine, and what carries it there.
func (cmd *healthCmd) request(path string) (*http.Request, *http.Transport, error) {
	address, err := here(cmd.Listen)
	if err != nil {
		return nil, nil, wrongUsage("address", cmd.Listen)
	}
	scheme, transport := "http", &http.Transport{DisableKeepAlives: true}
	trust, err := cmd.trusted()
	if err != nil {
		return nil, nil, err
	}
	if trust != nil {
		scheme, transport.TLSClientConfig = "https", trust
	}
	r, err := http.NewRequestWithContext(context.Background(), http.MethodGet, scheme+"://"+address+path, http.NoBody)
	return r, transport, err
}

// here is where this machine reaches its own server: one that listens on all addresses is asked on the loopback.
func here(listen string) (string, error) {
	host, port, err := net.SplitHostPort(listen)
	if err != nil {
		return "", err
	}
	at, err := netip.ParseAddr(host)
	switch {
	case host == "" || err == nil && at.IsUnspecified() && at.Is4():
		host = "127.0.0.1"
	case err == nil && at.IsUnspecified():
		host = "::1"
	}
	return net.JoinHostPort(host, port), nil
}

// trusted says whose certificate the server shows: the given one, or one of the local authority; nil where it is not
// secured.
func (cmd *healthCmd) trusted() (*tls.Config, error) {
	file, name := cmd.Cert, ""
	if file == "" && len(cmd.LocalTLS) > 0 {
		file, name = filepath.Join(cmd.Data, "tls", "thidua-ca.crt"), cmd.LocalTLS[0]
	}
	if file == "" {
		return nil, nil
	}
	raw, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	pool := x509.NewCertPool()
	pool.AppendCertsFromPEM(raw)
	if name == "" {
		if name, err = firstName(raw); err != nil {
			return nil, err
		}
	}
	return &tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool, ServerName: name}, nil
}

// firstName returns a name that the first certificate of a file holds for.
func firstName(raw []byte) (string, error) {
	block, _ := pem.Decode(raw)
	if block == nil {
		return "", errors.New("no certificate")
	}
	leaf, err := x509.ParseCertificate(block.Bytes)
	switch {
	case err != nil:
		return "", err
	case len(leaf.DNSNames) > 0:
		return leaf.DNSNames[0], nil
	case len(leaf.IPAddresses) > 0:
		return leaf.IPAddresses[0].String(), nil
	}
	return leaf.Subject.CommonName, nil
}
