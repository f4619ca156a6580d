package main

import (
	"context"
	"net/url"
	"os"
	"strings"

	"thidua/internal/mail"
	"thidua/internal/notice"
)

// mailFlags name the mail server, and the address of this site as links in mails bear it.
type mailFlags struct {
	SMTP         string `name:"smtp" env:"THIDUA_SMTP" placeholder:"HOST:PORT" help:"${help_smtp}"`
	SMTPUser     string `name:"smtp-user" env:"THIDUA_SMTP_USER" placeholder:"NAME" help:"${help_smtpuser}"`
	SMTPPassword string `name:"smtp-secret" env:"THIDUA_SMTP_PASSWORD" hidden:""` // of the environment alone
	PasswordFile string `name:"smtp-password-file" env:"THIDUA_SMTP_PASSWORD_FILE" placeholder:"FILE" help:"${help_smtppasswordfile}"`
	SMTPFrom     string `name:"smtp-from" env:"THIDUA_SMTP_FROM" placeholder:"ADDRESS" help:"${help_smtpfrom}"`
	SMTPTLS      string `name:"smtp-tls" default:"starttls" enum:"starttls,implicit,none" env:"THIDUA_SMTP_TLS" help:"${help_smtptls}"`
	URL          string `name:"url" env:"THIDUA_URL" placeholder:"https://…" help:"${help_url}"`
	Digest       string `name:"digest" default:"07:30" env:"THIDUA_DIGEST" placeholder:"HH:MM" help:"${help_digest}"`
}

// mail reads the settings of mail; none where no server is named. args are those of the command line, where no password
// may stand: everybody on the machine reads them.
func (f *mailFlags) mail(args []string) (o mail.Options, hour notice.Hour, err error) {
	hour, ok := notice.ParseHour(f.Digest)
	if !ok {
		return o, 0, wrongUsage("digest", f.Digest)
	}
	if f.URL != "" && f.badURL() {
		return o, 0, wrongUsage("url", f.URL)
	}
	if f.SMTP == "" {
		return o, hour, nil
	}
	if given(args, "smtp-secret") {
		return o, 0, wrongUsage("smtpsecret")
	}
	o = mail.Options{
		Server: f.SMTP, User: f.SMTPUser, Password: f.SMTPPassword, From: f.SMTPFrom, Mode: mail.Mode(f.SMTPTLS),
	}
	if f.PasswordFile != "" {
		data, err := os.ReadFile(f.PasswordFile)
		if err != nil {
			return o, 0, err
		}
		o.Password = strings.TrimSpace(string(data))
	}
	if f.URL == "" || o.Check() != nil {
		return o, 0, wrongUsage("smtp")
	}
	return o, hour, nil
}

// badURL says whether the address of the site is none.
func (f *mailFlags) badURL() bool {
	u, err := url.Parse(f.URL)
	return err != nil || u.Host == "" || u.Path != "" || u.RawQuery != "" || u.User != nil ||
		strings.ContainsAny(f.URL, "\r\n \t") || u.Scheme != "https" && u.Scheme != "http"
}

// server asks the mail server whether it takes mail from here; doctor says so.
func (f *mailFlags) server(c *console) (said string, ok bool) {
	if f.URL != "" && f.badURL() {
		return c.say("cli.url", f.URL), false
	}
	o, _, err := f.mail(c.args)
	if err != nil {
		return c.say("cli.smtp"), false
	}
	if o.Server == "" {
		return c.say("doctor.nomail"), true
	}
	ctx, cancel := context.WithTimeout(context.Background(), healthWait)
	defer cancel()
	if err := (&mail.Sender{Options: o}).Reach(ctx); err != nil {
		return c.say("doctor.mailfails", o.Server, err.Error()), false
	}
	return c.say("doctor.mail", o.Server), true
}
