package main

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/netip"
	"os"
	"os/signal"
	"strconv"
	"syscall"
	"time"

	"thidua/internal/app"
	"thidua/internal/clock"
	"thidua/internal/fault"
	"thidua/internal/folderlock"
	"thidua/internal/identity"
	"thidua/internal/identity/identitydesk"
	"thidua/internal/rows"
	"thidua/internal/sample"
	"thidua/internal/store"
	"thidua/internal/words"
)

type serveCmd struct {
	dataFlags
	filesFlags
	quotaFlags
	scanFlags
	ssoFlags
	mailFlags
	Listen   string   `default:"127.0.0.1:8080" env:"THIDUA_LISTEN" placeholder:"ADDRESS" help:"${help_listen}"`
	Cert     string   `env:"THIDUA_CERT" placeholder:"FILE" help:"${help_cert}"`
	Key      string   `env:"THIDUA_KEY" placeholder:"FILE" help:"${help_certkey}"`
	LocalTLS []string `name:"local-tls" env:"THIDUA_LOCAL_TLS" placeholder:"NAME" help:"${help_localtls}"`
	Proxy    []string `env:"THIDUA_PROXY" placeholder:"NETWORK" help:"${help_proxy}"`
	Clear    bool     `name:"clear-text" env:"THIDUA_CLEAR_TEXT" help:"${help_cleartext}"`
	Idle     int      `default:"30" env:"THIDUA_IDLE" placeholder:"MINUTES" help:"${help_idle}"`
	IdleAdm  int      `name:"idle-admin" default:"15" env:"THIDUA_IDLE_ADMIN" placeholder:"MINUTES" help:"${help_idleadmin}"`
	Factors  bool     `name:"second-factor" default:"true" negatable:"" env:"THIDUA_SECOND_FACTOR" help:"${help_secondfactor}"`
	One      bool     `name:"one-device" env:"THIDUA_ONE_DEVICE" help:"${help_onedevice}"`
}

// Bounds of the idle limit, in minutes.
const (
	shortestIdle = 5
	longestIdle  = 60
)

func (cmd *serveCmd) limits() (identity.Limits, error) {
	l := identity.DefaultLimits()
	for _, m := range []int{cmd.Idle, cmd.IdleAdm} {
		if m < shortestIdle || m > longestIdle {
			return l, wrongUsage("idle", strconv.Itoa(m), shortestIdle, longestIdle)
		}
	}
	l.Idle, l.IdleAdmin, l.OneDevice = time.Duration(cmd.Idle)*time.Minute, time.Duration(cmd.IdleAdm)*time.Minute, cmd.One
	return l, nil
}

// Run runs the server until it is told to stop.
func (cmd *serveCmd) Run(c *console) error {
	cfg, err := cmd.config(c)
	if err != nil {
		return err
	}
	secured, err := cmd.tls(c)
	if err != nil {
		return err
	}
	if secured == nil && len(cfg.Proxies) == 0 && !app.Loopback(cmd.Listen) && !cmd.Clear {
		return wrongUsage("cleartext", cmd.Listen)
	}
	cfg.Secure = secured != nil || len(cfg.Proxies) > 0
	if err := os.MkdirAll(cmd.Data, 0o700); err != nil { // keys and copies are there even where the database is elsewhere
		return err
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	release, err := cmd.occupy(ctx, folderlock.Serve)
	if err != nil {
		return err
	}
	defer release()
	l, err := listen(ctx, cmd.Listen)
	if err != nil {
		return err
	}
	a, err := app.Open(ctx, cfg)
	if err != nil {
		return errors.Join(err, l.Close())
	}
	if err := cmd.firstRun(ctx, c, a); err != nil {
		return errors.Join(err, l.Close(), a.Close())
	}
	scheme := "http"
	if secured != nil {
		scheme, l = "https", tls.NewListener(l, secured)
	}
	c.line(c.out, c.say("serve.at", scheme+"://"+l.Addr().String()))
	return errors.Join(a.Serve(ctx, l), a.Close())
}

// config reads the settings of the server.
func (cmd *serveCmd) config(c *console) (cfg app.Config, err error) {
	cfg = app.Config{
		Data: cmd.Data, Database: cmd.Database, Migrate: cmd.Migrate, Name: "thidua " + cmd.command, Clock: clock.System{},
		Log: slog.New(slog.NewJSONHandler(c.err, nil)), URL: cmd.URL,
	}
	for _, read := range []func() error{
		func() (err error) { cfg.Limits, err = cmd.limits(); return err },
		func() (err error) { cfg.S3, err = cmd.options(); return err },
		func() (err error) { cfg.Quota, err = cmd.quota(); return err },
		func() (err error) { cfg.Scanner, err = cmd.scanner(); return err },
		func() (err error) { cfg.SSO, err = cmd.sso(); return err },
		func() (err error) { cfg.Mail, cfg.Digest, err = cmd.mail(c.args); return err },
	} {
		if err := read(); err != nil {
			return cfg, err
		}
	}
	for _, p := range cmd.Proxy {
		n, err := netip.ParsePrefix(p)
		if err != nil {
			return cfg, wrongUsage("proxy", p)
		}
		cfg.Proxies = append(cfg.Proxies, n)
	}
	return cfg, nil
}

// listen takes the address, or says that another program has it.
func listen(ctx context.Context, address string) (net.Listener, error) {
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", address)
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, fault.New(fault.Conflict, words.M("serve.taken", address))
	}
	return l, err
}

// firstRun makes the first administrator of an empty site and prints the one-time code: no site starts with a password
// that others know.
func (cmd *serveCmd) firstRun(ctx context.Context, c *console, a *app.App) error {
	all, err := a.Store.Accounts(ctx)
	if err != nil || len(all) > 0 {
		return err
	}
	login, code, err := firstAdmin(ctx, a.Site.Accounts)
	if err != nil {
		return err
	}
	c.line(c.out, c.say("serve.first", login, code))
	return nil
}

func firstAdmin(ctx context.Context, ids *identity.Service) (login, code string, err error) {
	first := identity.Account{
		Login: "quan-tri", Name: "Quản trị hệ thống", Grants: []identity.Grant{{Role: identity.Admin}},
	}
	_, code, err = ids.Create(ctx, identity.By{Why: "thiết lập lần đầu"}, first)
	return first.Login, code, err
}

type demoCmd struct {
	Listen string `default:"127.0.0.1:8080" placeholder:"ADDRESS" help:"${help_listendemo}"`
	Data   string `placeholder:"DIR" help:"${help_datademo}"`
}

// Run shows the product with sample data. Nothing is asked.
func (cmd *demoCmd) Run(c *console) error {
	if !app.Loopback(cmd.Listen) {
		return wrongUsage("demoloopback", cmd.Listen)
	}
	dir := cmd.Data
	if dir == "" {
		var err error
		if dir, err = os.MkdirTemp("", "thidua-demo-"); err != nil {
			return err
		}
		defer func() { _ = os.RemoveAll(dir) }() // sample data of this run only
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	release, err := occupyFolder(dir, "demo", folderlock.Serve)
	if err != nil {
		return err
	}
	defer release()
	if err := fillSample(ctx, dir); err != nil {
		return err
	}
	l, err := nextFree(ctx, cmd.Listen)
	if err != nil {
		return err
	}
	a, err := app.Open(ctx, app.Config{
		Data: dir, Limits: identity.DefaultLimits(), Clock: clock.Shifted{
			By: time.Until(sample.Today).Round(time.Minute),
		}, Phones: clock.System{}, Sample: true, Samples: sample.Offered(),
		Log: slog.New(slog.NewTextHandler(c.err, &slog.HandlerOptions{Level: slog.LevelWarn})),
	})
	if err != nil {
		return errors.Join(err, l.Close())
	}
	cmd.tell(c, "http://"+l.Addr().String())
	return errors.Join(a.Serve(ctx, l), a.Close())
}

// fillSample makes the sample data where there is none yet.
func fillSample(ctx context.Context, dir string) error {
	if _, err := os.Stat(app.File(dir)); err == nil {
		return nil // a demo that somebody goes on with
	}
	at := clock.At(time.Date(2022, time.January, 4, 1, 0, 0, 0, time.UTC))
	key, err := app.SiteKey(dir, true)
	if err != nil {
		return err
	}
	s, err := rows.OpenWith(ctx, app.File(dir), at, store.Options{Key: key})
	if err != nil {
		return err
	}
	return errors.Join(sample.Fill(ctx, s, at), s.Close())
}

// nextFree takes the address, or the next port that is free.
func nextFree(ctx context.Context, address string) (net.Listener, error) {
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		return nil, err
	}
	n, err := strconv.Atoi(port)
	if err != nil {
		return nil, err
	}
	const tries = 50
	for i := range tries {
		var l net.Listener
		if l, err = listen(ctx, net.JoinHostPort(host, strconv.Itoa(n+i))); err == nil || n == 0 {
			return l, err
		}
	}
	return nil, err
}

func (cmd *demoCmd) tell(c *console, at string) {
	c.line(c.out, c.say("serve.demo", at))
	c.line(c.out, "")
	for _, p := range sample.Offered() {
		c.line(c.out, fmt.Sprintf("  %-16s %s", p.Login, p.Line))
	}
	c.line(c.out, "")
	c.line(c.out, c.say("serve.demopassword", identitydesk.SamplePassword))
}
