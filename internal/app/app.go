// Package app builds the program from its parts: it is the only package that knows all of them.
package app

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"thidua/internal/blobs"
	"thidua/internal/clamd"
	"thidua/internal/clock"
	"thidua/internal/draft"
	"thidua/internal/evidence"
	"thidua/internal/identity"
	"thidua/internal/identity/identitydesk"
	"thidua/internal/mail"
	"thidua/internal/notice"
	"thidua/internal/rows"
	"thidua/internal/schedule"
	"thidua/internal/store"
	"thidua/internal/web"

	"thidua/internal/web/kit"
	"thidua/internal/web/sso"
	"thidua/internal/web/ui"
)

// Config says how the program runs.
type Config struct {
	Data     string // folder of the data
	Database string // address of PostgreSQL; "" for SQLite in the folder
	// the same for the role that owns its tables; "" where the schema is up to date, or the daily role owns them
	Migrate string
	Name    string // how the program calls itself to the server of PostgreSQL
	Secure  bool   // served over TLS
	Proxies []netip.Prefix
	Limits  identity.Limits
	Sample  bool
	Samples []identitydesk.Sample
	SSO     sso.Options
	Clock   clock.Clock
	Phones  clock.Clock // what phones go by, where Clock is shifted; nil for the same
	Factors bool        // administrators, leaders and secretariats have to have a second factor
	Log     *slog.Logger
	S3      blobs.S3Options // where the content of files lies; in the data folder where it names none
	Quota   evidence.Quota  // the usual where it is zero
	Scanner *clamd.Scanner  // of viruses, which then has to answer before a file is taken; nil for none

	Mail   mail.Options // none where it names no server
	URL    string       // address of the site, for links in mail
	Digest notice.Hour  // when the digest goes out; the usual where it is 0
}

// App is the program, ready to answer.
type App struct {
	Store    *rows.Store
	Site     *web.Site
	Services *Services
	Kit      *kit.Kit            // what the screens share; it lists the rooms
	Schedule *schedule.Scheduler // what happens by itself
	Handler  http.Handler
	cfg      Config
}

// File is the SQLite database of a data folder.
func File(data string) string { return filepath.Join(data, "thidua.db") }

// Where is the database that a configuration names.
func (c Config) Where() string {
	if c.Database != "" {
		return c.Database
	}
	return File(c.Data)
}

// Open opens the database and builds the program.
func Open(ctx context.Context, cfg Config) (*App, error) {
	key, err := SiteKey(cfg.Data, true)
	if err != nil {
		return nil, err
	}
	s, err := rows.OpenWith(ctx, cfg.Where(), cfg.Clock, store.Options{Migrate: cfg.Migrate, Name: cfg.Name, Key: key})
	if err != nil {
		return nil, err
	}
	if cfg.Quota == (evidence.Quota{}) {
		cfg.Quota = evidence.DefaultQuota()
	}
	content, err := cfg.Blobs(ctx)
	if err != nil {
		return nil, errors.Join(err, s.Close())
	}
	a, err := build(s, content, cfg)
	if err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return a, nil
}

func build(s *rows.Store, content blobs.Store, cfg Config) (*App, error) {
	render, err := ui.NewRenderer(Pages()...)
	if err != nil {
		return nil, err
	}
	key, err := SiteKey(cfg.Data, false)
	if err != nil {
		return nil, err
	}
	do, err := services(s, cfg)
	if err != nil {
		return nil, err
	}
	accounts := &identity.Kept{SessionStore: s, Tail: do.Tail}
	do.Tail.Join(accounts)
	site := &web.Site{
		Render: render, Accounts: do.IDs, Sessions: &identity.Sessions{Store: accounts, Clock: cfg.Clock, Limits: cfg.Limits},
		SignIns: &identity.SignIns{Store: s, Tx: do.IDs.Tx, Clock: cfg.Clock},
		Drafts: &draft.Service{
			Store: s, Clock: cfg.Clock,
		}, Clock: cfg.Clock, Log: cfg.Log, Secure: cfg.Secure, Sample: cfg.Sample, Proxies: cfg.Proxies, Factors: cfg.Factors,
	}
	site.Load = web.NewLoad()
	site.Take, site.Public, site.Watch = cfg.taker(), web.PublicHost(cfg.URL), web.WatchWord(key)
	site.Metrics = web.NewMetrics(func() float64 {
		n, err := s.Size(context.Background())
		if err != nil {
			return -1 // the database does not answer
		}
		return float64(n)
	})
	do.Log, do.Keeper, do.Blobs = &logOf{s, content}, &keeper{s, content, cfg}, content
	k, err := furnish(site, s, do, cfg)
	if err != nil {
		return nil, err
	}
	return &App{
		Store: s, Site: site, Services: do, Kit: k, Schedule: jobs(site, do, cfg), Handler: site.Handler(k.Routes()), cfg: cfg,
	}, nil
}

// Close closes the database.
func (a *App) Close() error { return a.Store.Close() }

// Serve answers on the listener until ctx ends; then it lets the requests under way finish.
func (a *App) Serve(ctx context.Context, l net.Listener) error {
	srv := &http.Server{
		Handler: a.Handler, ReadHeaderTimeout: 10 * time.Second, ReadTimeout: 2 * time.Minute, WriteTimeout: 2 * time.Minute, IdleTimeout: 2 * time.Minute,
		ErrorLog: slog.NewLogLogger(a.cfg.Log.Handler(), slog.LevelWarn), MaxHeaderBytes: 64 << 10,
	}
	done := make(chan error, 1)
	go func() { done <- srv.Serve(l) }()
	var beside sync.WaitGroup
	working, stop := context.WithCancel(ctx)
	beside.Go(func() { a.Schedule.Serve(working) })
	defer beside.Wait()
	defer stop()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
	}
	// The requests under way have their time even though ctx is over.
	end, cancel := context.WithTimeout(context.WithoutCancel(ctx), 20*time.Second)
	defer cancel()
	err := srv.Shutdown(end)
	if served := <-done; !errors.Is(served, http.ErrServerClosed) {
		err = errors.Join(err, served)
	}
	return err
}

// Loopback says whether an address to listen on is of this machine alone.
func Loopback(listen string) bool {
	host, _, err := net.SplitHostPort(listen)
	if err != nil {
		return false
	}
	ip, err := netip.ParseAddr(strings.Trim(host, "[]"))
	return host == "localhost" || err == nil && ip.IsLoopback()
}
