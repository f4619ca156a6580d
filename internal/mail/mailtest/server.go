// Package mailtest is a mail server for tests: it speaks SMTP with STARTTLS, records what it takes, and refuses or
// hangs up as it is told.
package mailtest

import (
	"bufio"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/base64"
	"math/big"
	"net"
	"strings"
	"sync"
	"testing"
	"time"
)

// Mail is what the server took.
type Mail struct {
	From, To string
	Data     string // head and body as they came
	Secure   bool   // over TLS
}

// Server is the server. Answers says what it answers instead of what is usual: by the command, such as "RCPT", or "."
// for the end of a mail; "" hangs up.
type Server struct {
	Addr  string
	Roots *x509.CertPool

	mu      sync.Mutex
	answers map[string]string
	bare    bool // offers no STARTTLS
	mails   []Mail
	lines   int // connections
	cert    tls.Certificate
	l       net.Listener
}

// Start runs a server until the test ends. Its user is "thi-dua", its password "bí mật".
func Start(t *testing.T) *Server {
	t.Helper()
	s := &Server{answers: map[string]string{}}
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	is := &x509.Certificate{
		SerialNumber: big.NewInt(
			1,
		), Subject: pkix.Name{CommonName: "thư"}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IPAddresses: []net.IP{
			net.IPv4(127, 0, 0, 1),
		}, IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign,
	}
	der, err := x509.CreateCertificate(rand.Reader, is, is, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	known, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	s.Roots = x509.NewCertPool()
	s.Roots.AddCert(known)
	s.cert = tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}
	if s.l, err = new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0"); err != nil {
		t.Fatal(err)
	}
	s.Addr = s.l.Addr().String()
	go s.accept()
	t.Cleanup(func() { _ = s.l.Close() })
	return s
}

// Answer has the server answer a command like this from now on; "" hangs up.
func (s *Server) Answer(command, line string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.answers[command] = line
}

// Usual has the server answer as usual.
func (s *Server) Usual() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.answers, s.bare = map[string]string{}, false
}

// Bare has the server offer no encryption.
func (s *Server) Bare() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.bare = true
}

// Mails returns what was taken so far.
func (s *Server) Mails() []Mail {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]Mail(nil), s.mails...)
}

// Lines returns how many connections there were.
func (s *Server) Lines() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.lines
}

func (s *Server) accept() {
	for {
		c, err := s.l.Accept()
		if err != nil {
			return // the test is over
		}
		s.mu.Lock()
		s.lines++
		s.mu.Unlock()
		go (&line{s: s, c: c, r: bufio.NewReader(c)}).serve()
	}
}

// line is one connection.
type line struct {
	s      *Server
	c      net.Conn
	r      *bufio.Reader
	secure bool
	mail   Mail
}

func (l *line) say(text string) { _, _ = l.c.Write([]byte(text + "\r\n")) }

func (l *line) read() (string, bool) {
	text, err := l.r.ReadString('\n')
	return strings.TrimRight(text, "\r\n"), err == nil
}

func (l *line) serve() {
	defer func() { _ = l.c.Close() }()
	l.say("220 thư ESMTP")
	for {
		text, there := l.read()
		if !there {
			return
		}
		command, _, _ := strings.Cut(strings.ToUpper(text), " ")
		command, _, _ = strings.Cut(command, ":")
		if !l.answer(command, text) {
			return
		}
	}
}

// odd answers as the server was told; done says that it did.
func (l *line) odd(command string) (done, goesOn bool) {
	l.s.mu.Lock()
	answer, told := l.s.answers[command]
	l.s.mu.Unlock()
	if told && answer != "" {
		l.say(answer)
	}
	return told, answer != ""
}

// answer answers one command; false hangs up.
func (l *line) answer(command, text string) bool {
	if done, goesOn := l.odd(command); done {
		return goesOn
	}
	switch command {
	case "EHLO":
		l.hello()
	case "STARTTLS":
		l.say("220 ok")
		secured := tls.Server(l.c, &tls.Config{Certificates: []tls.Certificate{l.s.cert}, MinVersion: tls.VersionTLS12})
		l.c, l.r, l.secure = secured, bufio.NewReader(secured), true
	case "AUTH":
		plain, _ := base64.StdEncoding.DecodeString(text[strings.LastIndex(text, " ")+1:])
		if string(plain) != "\x00thi-dua\x00bí mật" {
			l.say("535 5.7.8 wrong")
			return true
		}
		l.say("235 ok")
	case "MAIL":
		l.mail = Mail{From: between(text), Secure: l.secure}
		l.say("250 ok")
	case "RCPT":
		l.mail.To = between(text)
		l.say("250 ok")
	case "DATA":
		l.say("354 go")
		return l.data()
	case "QUIT":
		l.say("221 bye")
		return false
	default:
		l.say("250 ok")
	}
	return true
}

func (l *line) hello() {
	l.s.mu.Lock()
	bare := l.s.bare
	l.s.mu.Unlock()
	switch {
	case l.secure:
		l.say("250-thu\r\n250 AUTH PLAIN")
	case bare:
		l.say("250 thu")
	default:
		l.say("250-thu\r\n250 STARTTLS")
	}
}

// data takes a mail.
func (l *line) data() bool {
	var b strings.Builder
	for {
		text, there := l.read()
		if !there {
			return false
		}
		if text == "." {
			break
		}
		b.WriteString(strings.TrimPrefix(text, ".") + "\n")
	}
	if done, goesOn := l.odd("."); done {
		return goesOn
	}
	l.mail.Data = b.String()
	l.s.mu.Lock()
	l.s.mails = append(l.s.mails, l.mail)
	l.s.mu.Unlock()
	l.say("250 ok")
	return true
}

func between(text string) string {
	_, rest, _ := strings.Cut(text, "<")
	inside, _, _ := strings.Cut(rest, ">")
	return inside
}
