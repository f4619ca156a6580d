// Package mail hands letters to a mail server (SMTP).
package mail

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"strconv"
	"strings"
	"time"

	gomail "github.com/wneessen/go-mail"

	"thidua/internal/notice"
)

// Mode is how the way to the server is encrypted.
type Mode string

// The modes. Clear is for a server on this machine alone.
const (
	StartTLS Mode = "starttls" // begins in the clear, and goes on only encrypted
	Implicit Mode = "implicit" // encrypted from the first byte
	Clear    Mode = "none"
)

// Options say which server, and who we are there.
type Options struct {
	Server   string // HOST:PORT; "" where no mail is set up
	User     string // "" where the server asks for no name
	Password string
	From     string
	Mode     Mode
	Roots    *x509.CertPool // those of the system where nil
}

// Sender is a [notice.Post] over SMTP.
type Sender struct{ Options Options }

var _ notice.Post = (*Sender)(nil)

// answerWait is how long the server may take for one step, lineWait how long for getting a line at all.
const (
	answerWait = 30 * time.Second
	lineWait   = time.Minute
)

// Check says what is wrong with the options, or nil.
func (o Options) Check() error {
	host, port, err := net.SplitHostPort(o.Server)
	if err != nil {
		return err
	}
	if n, err := strconv.Atoi(port); err != nil || n < 1 || n > 65535 || host == "" {
		return errors.New("mail: not a HOST:PORT")
	}
	switch {
	case o.User != "" && o.Password == "":
		return errors.New("mail: a user without a password")
	case o.Mode != StartTLS && o.Mode != Implicit && o.Mode != Clear:
		return fmt.Errorf("mail: no way of encrypting is called %q", o.Mode)
	case o.Mode == Clear && !loopback(host):
		return errors.New("mail: unencrypted only on this machine")
	}
	return notice.CheckAddress(o.From)
}

func loopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// client is the client of one line.
func (o Options) client() (*gomail.Client, error) {
	host, text, err := net.SplitHostPort(o.Server)
	if err != nil {
		return nil, err
	}
	port, err := strconv.Atoi(text)
	if err != nil {
		return nil, err
	}
	opts := []gomail.Option{
		gomail.WithPort(port), gomail.WithTimeout(answerWait), gomail.WithoutNoop(), gomail.WithoutSMTPUTF8(),
		gomail.WithTLSConfig(&tls.Config{ServerName: host, RootCAs: o.Roots, MinVersion: tls.VersionTLS12}),
	}
	switch o.Mode {
	case Implicit:
		opts = append(opts, gomail.WithSSL())
	case Clear:
		opts = append(opts, gomail.WithTLSPolicy(gomail.NoTLS))
	default:
		opts = append(opts, gomail.WithTLSPolicy(gomail.TLSMandatory))
	}
	if o.User != "" {
		opts = append(
			opts, gomail.WithSMTPAuth(gomail.SMTPAuthAutoDiscover), gomail.WithUsername(o.User),
			gomail.WithPassword(o.Password),
		)
	}
	return gomail.NewClient(host, opts...)
}

// Open connects to the server and signs in there.
func (s *Sender) Open(ctx context.Context) (notice.Line, error) {
	c, err := s.Options.client()
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, lineWait)
	defer cancel()
	if err := c.DialWithContext(ctx); err != nil {
		return nil, fmt.Errorf("mail: %s: %w", s.Options.Server, err)
	}
	return &line{c, s.Options.From}, nil
}

// Reach asks the server whether it would take mail from us.
func (s *Sender) Reach(ctx context.Context) error {
	l, err := s.Open(ctx)
	if err != nil {
		return err
	}
	return l.Close()
}

// line is an open connection.
type line struct {
	client *gomail.Client
	from   string
}

// Close says goodbye.
func (l *line) Close() error { return l.client.Close() }

// Send hands over one mail.
func (l *line) Send(_ context.Context, m notice.Mail) error {
	msg, err := write(l.from, m)
	if err != nil {
		return fmt.Errorf("%w: %w", notice.ErrRefused, err) // no server would take it, today or later
	}
	err = l.client.Send(msg)
	if msg.IsDelivered() { // the server has it, even where it hung up right after that
		return nil
	}
	return sorted(err)
}

// sorted says what an answer of the server means for the mail. That our own address is refused is a matter of the
// settings, not of the mail.
func sorted(err error) error {
	var failed *gomail.SendError
	if err == nil || !errors.As(err, &failed) {
		return err
	}
	const refused = 500
	switch failed.Reason {
	case gomail.ErrSMTPRcptTo, gomail.ErrSMTPData, gomail.ErrSMTPDataClose, gomail.ErrWriteContent:
		if failed.ErrorCode() >= refused {
			return fmt.Errorf("%w: %w", notice.ErrRefused, err)
		}
		return fmt.Errorf("%w: %w", notice.ErrAgain, err)
	}
	return err
}

// write makes the mail: plain text, nothing that tells whether it was read, and a head that other programs do not
// answer.
func write(from string, m notice.Mail) (*gomail.Msg, error) {
	if err := notice.CheckAddress(m.To); err != nil {
		return nil, err
	}
	msg := gomail.NewMsg(gomail.WithEncoding(gomail.EncodingQP), gomail.WithNoDefaultUserAgent())
	if err := msg.FromFormat("Thi Đua", from); err != nil {
		return nil, err
	}
	if err := msg.To(m.To); err != nil {
		return nil, err
	}
	msg.Subject(m.Subject)
	msg.SetDateWithValue(m.At)
	_, host, _ := strings.Cut(from, "@")
	msg.SetMessageIDWithValue(m.ID + "@" + host)
	msg.SetGenHeader("Auto-Submitted", "auto-generated")
	msg.SetBodyString(gomail.TypeTextPlain, m.Text)
	return msg, nil
}
