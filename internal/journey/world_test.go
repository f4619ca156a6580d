package journey_test

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/PuerkitoBio/goquery"

	"thidua/internal/app"
	"thidua/internal/audit"
	"thidua/internal/clock"
	"thidua/internal/identity"
	"thidua/internal/rows"
	"thidua/internal/sample"
	"thidua/internal/store/storetest"
)

// filled is the sample data, made once; every test works on its own copy.
var filled = sync.OnceValues(func() ([]byte, error) {
	dir, err := os.MkdirTemp("", "thidua-test-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	at := clock.At(time.Date(2022, time.January, 4, 1, 0, 0, 0, time.UTC))
	s, err := rows.Open(context.Background(), app.File(dir), at)
	if err != nil {
		return nil, err
	}
	if err := sample.Fill(context.Background(), s, at); err != nil {
		return nil, err
	}
	if err := s.Backup(context.Background(), filepath.Join(dir, "copy.db")); err != nil {
		return nil, err
	}
	if err := s.Close(); err != nil {
		return nil, err
	}
	return os.ReadFile(filepath.Join(dir, "copy.db"))
})

// world is the program with the sample data, and a clock that stands until it is moved.
type world struct {
	t   testing.TB
	app *app.App
	at  *clock.Set
	log *strings.Builder
	dir string

	database string // address of PostgreSQL; "" for SQLite in the folder
}

// server is the PostgreSQL on which [TestOnPostgres] makes its worlds; all others are on SQLite.
var server string

// newWorld builds it; settings change what it is built with.
func newWorld(t testing.TB, settings ...func(*app.Config)) *world {
	t.Helper()
	if strings.HasPrefix(t.Name(), "TestOnPostgres/") {
		return newWorldOnPostgres(t, settings...)
	}
	data, err := filled()
	if err != nil {
		t.Fatal(err)
	}
	w := &world{t: t, at: clock.At(sample.Today), log: &strings.Builder{}, dir: t.TempDir()}
	if err := os.WriteFile(app.File(w.dir), data, 0o600); err != nil {
		t.Fatal(err)
	}
	w.open("", settings...)
	return w
}

// newWorldOnPostgres is the same on PostgreSQL, filled anew each time.
func newWorldOnPostgres(t testing.TB, settings ...func(*app.Config)) *world {
	t.Helper()
	where := storetest.FreshDatabase(t, server)
	at := clock.At(time.Date(2022, time.January, 4, 1, 0, 0, 0, time.UTC))
	s, err := rows.Open(context.Background(), where, at)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(sample.Fill(context.Background(), s, at), s.Close()); err != nil {
		t.Fatal(err)
	}
	w := &world{t: t, at: clock.At(sample.Today), log: &strings.Builder{}, dir: t.TempDir()}
	w.open(where, settings...)
	return w
}

// open builds the program over the data of the world.
func (w *world) open(database string, settings ...func(*app.Config)) {
	w.t.Helper()
	w.database = database
	cfg := app.Config{
		Data: w.dir, Database: database, Limits: identity.DefaultLimits(), Clock: w.at, Sample: true, Samples: sample.Offered(), Log: slog.New(slog.NewTextHandler(
			w.log, nil,
		)),
	}
	for _, set := range settings {
		set(&cfg)
	}
	var err error
	w.app, err = app.Open(context.Background(), cfg)
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(func() {
		if err := w.app.Close(); err != nil {
			w.t.Error(err)
		}
	})
}

// browser is somebody at a browser: it keeps cookies and follows no redirect by itself.
type browser struct {
	w    *world
	jar  map[string]string
	last *http.Response
	body string
	head http.Header
	at   string // the address asked last
	from string // where the requests come from; "" for another machine

	through http.RoundTripper // what carries the requests; nil for straight into the program
}

func (w *world) browser() *browser {
	return &browser{w: w, jar: map[string]string{}, head: http.Header{}}
}

// as is a browser in which a sample person has signed in, without the cost of a password.
func (w *world) as(login string) *browser {
	w.t.Helper()
	a, err := w.app.Store.AccountByLogin(context.Background(), login)
	if err != nil {
		w.t.Fatal(login, err)
	}
	b := w.browser()
	secret, err := w.app.Site.Sessions.Begin(context.Background(), a.ID, "test")
	if err != nil {
		w.t.Fatal(err)
	}
	b.jar["phien"] = secret
	return b
}

func (b *browser) do(method, path, kind, body string) *browser {
	b.w.t.Helper()
	r := httptest.NewRequest(method, path, strings.NewReader(body))
	b.at = method + " " + path
	if b.from != "" {
		r.RemoteAddr = b.from
	}
	for name, value := range b.jar {
		r.AddCookie(&http.Cookie{Name: name, Value: value})
	}
	for name, values := range b.head {
		r.Header[name] = values
	}
	if kind != "" {
		r.Header.Set("Content-Type", kind)
	}
	b.last = b.carry(r)
	data, err := io.ReadAll(b.last.Body)
	if err = errors.Join(err, b.last.Body.Close()); err != nil {
		b.w.t.Fatal(err)
	}
	b.body = string(data)
	for _, k := range b.last.Cookies() {
		if b.jar[k.Name] = k.Value; k.MaxAge < 0 {
			delete(b.jar, k.Name)
		}
	}
	return b
}

// carry brings a request to the program and its answer back.
func (b *browser) carry(r *http.Request) *http.Response {
	b.w.t.Helper()
	if b.through == nil {
		rec := httptest.NewRecorder()
		b.w.app.Handler.ServeHTTP(rec, r)
		return rec.Result()
	}
	r.RequestURI = "" // a request that is sent has none
	answer, err := b.through.RoundTrip(r)
	if err != nil {
		b.w.t.Fatal(b.at, err)
	}
	return answer
}

func (b *browser) get(path string) *browser { return b.do(http.MethodGet, path, "", "") }

func (b *browser) post(path string, form url.Values) *browser {
	return b.do(http.MethodPost, path, "application/x-www-form-urlencoded", form.Encode())
}

// json sends what a script sends.
func (b *browser) json(path, body string) *browser {
	b.head.Set("Accept", "application/json")
	defer b.head.Del("Accept")
	return b.do(http.MethodPost, path, "application/json", body)
}

// want asks for a status.
func (b *browser) want(status int) *browser {
	b.w.t.Helper()
	if b.last.StatusCode != status {
		b.w.t.Fatalf("%s: %d, want %d\n%s\n%s", b.at, b.last.StatusCode, status, b.page().Find("main").Text(), b.w.log)
	}
	return b
}

// follow goes on to where the answer leads.
func (b *browser) follow() *browser {
	b.w.t.Helper()
	b.want(http.StatusSeeOther)
	to, _, _ := strings.Cut(b.last.Header.Get("Location"), "#") // the place on a page is the browser's own affair
	return b.get(to)
}

func (b *browser) page() *goquery.Document {
	b.w.t.Helper()
	d, err := goquery.NewDocumentFromReader(strings.NewReader(b.body))
	if err != nil {
		b.w.t.Fatal(err)
	}
	return d
}

// says asks that the page says something at a place.
func (b *browser) says(where, text string) *browser {
	b.w.t.Helper()
	if got := b.page().Find(where).Text(); !strings.Contains(got, text) {
		b.w.t.Errorf("%s does not say %q but %q", where, text, strings.Join(strings.Fields(got), " "))
	}
	return b
}

// fill sends the form of the page as a person would who changes only these fields.
func (b *browser) fill(changes url.Values) *browser {
	b.w.t.Helper()
	form := b.page().Find("main form.form")
	values := url.Values{}
	form.Find("input,select,textarea").Each(func(_ int, s *goquery.Selection) {
		name := s.AttrOr("name", "")
		switch kind := s.AttrOr("type", ""); {
		case name == "" || kind == "file":
		case goquery.NodeName(s) == "select":
			values.Add(name, s.Find("option[selected]").AttrOr("value", s.Find("option").First().AttrOr("value", "")))
		case goquery.NodeName(s) == "textarea":
			values.Add(name, s.Text())
		case kind != "radio" && kind != "checkbox" || s.Is("[checked]"):
			values.Add(name, s.AttrOr("value", ""))
		}
	})
	for name, v := range changes {
		values[name] = v
	}
	return b.post(form.AttrOr("action", ""), values)
}

// drop throws away what the person typed into a form before, as its button does: a form that was refused keeps it.
func (b *browser) drop(form string) *browser {
	b.w.t.Helper()
	return b.post("/ban-nhap/bo?"+url.Values{"form": {form}, "tiep": {"/"}}.Encode(), url.Values{}).want(
		http.StatusSeeOther,
	)
}

// wish makes an act that says personal data alone, and a wish to erase it, and returns its number.
func (w *world) wish() string {
	w.t.Helper()
	ctx := context.Background()
	a, err := w.app.Store.AccountByLogin(ctx, "quan-tri")
	if err != nil {
		w.t.Fatal(err)
	}
	if err := w.app.Services.IDs.Correct(ctx, audit.By{Account: a.ID}, a.ID, a.Version, a.Name+" Hệ thống"); err != nil {
		w.t.Fatal(err)
	}
	list, err := w.app.Services.Log.History(ctx, "account", a.ID, 1)
	if err != nil {
		w.t.Fatal(err)
	}
	if err := w.app.Services.Log.AskErase(
		ctx, audit.By{Account: a.ID, Why: "theo yêu cầu của chủ thể dữ liệu"}, list[0].Seq,
	); err != nil {
		w.t.Fatal(err)
	}
	return strconv.FormatInt(list[0].Seq, 10)
}

// option returns the value of the option of a list that says something.
func (b *browser) option(field, text string) string {
	b.w.t.Helper()
	found := ""
	b.page().Find(
		`[name="` + field + `"] option, label:has([name="` + field + `"])`,
	).Each(func(_ int, s *goquery.Selection) {
		if strings.Contains(s.Text(), text) && found == "" {
			found = s.AttrOr("value", s.Find("input").AttrOr("value", ""))
		}
	})
	if found == "" {
		b.w.t.Fatalf("%s has no option %q", field, text)
	}
	return found
}
