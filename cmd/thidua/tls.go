package main

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"io/fs"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"time"
)

// tls returns how the server is secured: by the given certificate, by a local authority of its own, or nil for not at
// all.
func (cmd *serveCmd) tls(c *console) (*tls.Config, error) {
	cfg := &tls.Config{MinVersion: tls.VersionTLS12}
	switch {
	case cmd.Cert != "" || cmd.Key != "":
		pair, err := tls.LoadX509KeyPair(cmd.Cert, cmd.Key)
		if err != nil {
			return nil, err
		}
		cfg.Certificates = []tls.Certificate{pair}
	case len(cmd.LocalTLS) > 0:
		pair, ca, err := localTLS(filepath.Join(cmd.Data, "tls"), cmd.LocalTLS, time.Now())
		if err != nil {
			return nil, err
		}
		c.line(c.out, c.say("serve.trust", ca))
		cfg.Certificates = []tls.Certificate{pair}
	default:
		return nil, nil
	}
	return cfg, nil
}

// How long the local authority and the certificates under it hold. Browsers take no certificate of more than 825 days.
const (
	authorityYears = 10
	leafDays       = 397
	backdated      = time.Hour // for machines whose clock is a little behind
)

// localTLS makes, the first time, an authority for a network without one, and a new certificate of the names under it
// at each start. It returns where the authority's certificate is, which the browsers of the office have to trust once.
func localTLS(dir string, names []string, now time.Time) (tls.Certificate, string, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return tls.Certificate{}, "", err
	}
	caFile := filepath.Join(dir, "thidua-ca.crt")
	ca, err := authority(caFile, filepath.Join(dir, "thidua-ca.key"), now)
	if err != nil {
		return tls.Certificate{}, "", err
	}
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return tls.Certificate{}, "", err
	}
	leaf := &x509.Certificate{
		Subject: pkix.Name{CommonName: names[0]}, NotBefore: now.Add(-backdated), NotAfter: now.AddDate(0, 0, leafDays),
		KeyUsage: x509.KeyUsageDigitalSignature, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}
	for _, n := range names {
		if ip := net.ParseIP(n); ip != nil {
			leaf.IPAddresses = append(leaf.IPAddresses, ip)
		} else {
			leaf.DNSNames = append(leaf.DNSNames, n)
		}
	}
	der, err := sign(leaf, ca.Leaf, &key.PublicKey, ca.PrivateKey)
	return tls.Certificate{Certificate: [][]byte{der, ca.Certificate[0]}, PrivateKey: key}, caFile, err
}

// authority reads the local authority, or makes it.
func authority(certFile, keyFile string, now time.Time) (tls.Certificate, error) {
	pair, err := tls.LoadX509KeyPair(certFile, keyFile)
	if err == nil || !errors.Is(err, fs.ErrNotExist) {
		return pair, err
	}
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return pair, err
	}
	ca := &x509.Certificate{
		Subject: pkix.Name{
			CommonName: "Thi Dua, local authority",
		}, NotBefore: now.Add(-backdated), NotAfter: now.AddDate(authorityYears, 0, 0),
		IsCA: true, BasicConstraintsValid: true, MaxPathLenZero: true, KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageCRLSign,
	}
	der, err := sign(ca, ca, &key.PublicKey, key)
	if err != nil {
		return pair, err
	}
	raw, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return pair, err
	}
	var keyPEM, certPEM bytes.Buffer
	err = errors.Join(pem.Encode(&keyPEM, &pem.Block{
		Type: "PRIVATE KEY", Bytes: raw,
	}), pem.Encode(&certPEM, &pem.Block{Type: "CERTIFICATE", Bytes: der}),
		os.WriteFile(keyFile, keyPEM.Bytes(), 0o600), os.WriteFile(certFile, certPEM.Bytes(), 0o600))
	if err != nil {
		return pair, err
	}
	return tls.X509KeyPair(certPEM.Bytes(), keyPEM.Bytes())
}

// sign signs a certificate with a serial number of its own.
func sign(of, by *x509.Certificate, public, key any) ([]byte, error) {
	const serialBits = 120
	serial, err := rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), serialBits))
	if err != nil {
		return nil, err
	}
	of.SerialNumber = serial
	return x509.CreateCertificate(rand.Reader, of, by, public, key)
}
