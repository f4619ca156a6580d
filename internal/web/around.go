package web

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"runtime/debug"
	"time"

	"github.com/klauspost/compress/gzhttp"

	"thidua/internal/fault"
	"thidua/internal/id"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// policy is the content security policy: nothing from elsewhere, nothing inline.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
	"form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'"

// around puts around the routes what holds for every answer: headers, refusal of requests from other sites, the log of
// the server, compression, and an answer where the program itself failed.
func (s *Site) around(next http.Handler) http.Handler {
	guard := http.NewCrossOriginProtection()
	guard.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.serve(w, r, Route{
			Open: Public, Free: true, // what another site sent takes no turn, and is laid before nobody to be sent again
			Do: func(*Ctx) error { return fault.New(fault.Forbidden, words.M("web.crosssite")) },
		})
	}))
	inner := gzhttp.GzipHandler(guarded(guard, s.caught(next)))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "same-origin")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
		if s.Secure {
			h.Set("Strict-Transport-Security", "max-age=63072000; includeSubDomains")
		}
		a := s.arrival(r)
		s.arrived.note(a, r)
		if a.Refused {
			http.Error(w, s.direct(), http.StatusForbidden)
			return
		}
		r = r.WithContext(context.WithValue(r.Context(), arrivalKey{}, a))
		r.Host = a.Host
		seen := &statusWriter{ResponseWriter: w, status: http.StatusOK}
		began := time.Now()
		inner.ServeHTTP(seen, r)
		s.Metrics.saw(r.Pattern, seen.status, time.Since(began))
		s.Log.Info(
			"request", "method", r.Method, "route", r.Pattern, "status", seen.status, "ms", time.Since(began).Milliseconds(),
		)
	})
}

// guarded lets past the guard what an old browser sends from our own page, and holds up what one sends from another: it
// says neither where a form stands (Sec-Fetch-Site) nor its origin, or "null", but names the page.
func guarded(guard *http.CrossOriginProtection, next http.Handler) http.Handler {
	strict := guard.Handler(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin, page := r.Header.Get("Origin"), r.Referer()
		if r.Header.Get("Sec-Fetch-Site") != "" || page == "" || origin != "" && origin != "null" {
			strict.ServeHTTP(w, r)
			return
		}
		u, err := url.Parse(page)
		if err == nil && usual(u.Host) == usual(r.Host) {
			next.ServeHTTP(w, r)
			return
		}
		r.Header.Set("Origin", page) // the guard judges the page as it would an origin
		strict.ServeHTTP(w, r)
	})
}

// direct is what somebody reads who comes past the proxy.
func (s *Site) direct() string { return words.Vietnamese.Say(words.M("web.direct")) }

// statusWriter remembers the status.
type statusWriter struct {
	http.ResponseWriter
	status int
}

// WriteHeader notes the status.
func (w *statusWriter) WriteHeader(status int) {
	w.status = status
	w.ResponseWriter.WriteHeader(status)
}

// Unwrap lets http.ResponseController reach the real writer.
func (w *statusWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// caught answers where a handler panicked.
func (s *Site) caught(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if p := recover(); p != nil {
				ref := id.New(s.Clock.Now())
				s.Log.Error("panic", "ref", ref, "what", fmt.Sprint(p), "stack", string(debug.Stack()))
				s.failed(&Ctx{Site: s, W: w, R: r, Lang: words.Vietnamese}, ref)
			}
		}()
		next.ServeHTTP(w, r)
	})
}

// statuses map the kinds of faults; this is the one place that knows both.
var statuses = map[fault.Kind]int{
	fault.Invalid: http.StatusUnprocessableEntity, fault.Forbidden: http.StatusForbidden, fault.NotFound: http.StatusNotFound,
	fault.Conflict: http.StatusConflict, fault.Stale: http.StatusConflict,
}

// Status returns the status with which a fault is answered.
func Status(f *fault.Error) int { return statuses[f.Kind] }

// errorPage says what went wrong and what to do.
type errorPage struct {
	ui.Layout
	Text string
	Ref  string // the number under which the log of the server has the cause

	Typed []string // what the person typed into a form that is closed to them now
	Drop  ui.Action
}

// refuse answers with what went wrong.
func (s *Site) refuse(c *Ctx, err error) {
	if is(err, errSignIn) {
		c.signInFirst()
		return
	}
	f := asFault(err)
	if f == nil {
		ref := id.New(s.Clock.Now())
		s.Log.Error("failed", "ref", ref, "route", c.R.Pattern, "cause", err.Error())
		s.failed(c, ref)
		return
	}
	status := statuses[f.Kind]
	text := words.Sentence(c.Lang.Say(f.Msg))
	if f.Msg.Key == "store.notfound" {
		text = c.T("web.notfound") // one text, whether it is not there or not to be known of
	}
	if c.WantsJSON() {
		_ = c.JSON(status, map[string]any{"say": text}) // the caller is gone where this fails
		return
	}
	title := map[int]words.Msg{
		http.StatusForbidden: words.M("web.forbidden.title"), http.StatusNotFound: words.M("web.notfound.title"),
		http.StatusUnprocessableEntity: words.M("web.invalid.title"), http.StatusConflict: words.M("web.conflict.title"),
	}[status]
	page := &errorPage{Text: text}
	page.Title = c.Lang.Say(title)
	if err := page.typed(c); err != nil {
		s.Log.Error("failed", "route", c.R.Pattern, "cause", err.Error())
	}
	if err := c.PageStatus(status, "error", page); err != nil {
		s.Log.Error("failed", "route", c.R.Pattern, "cause", err.Error())
	}
}

// typed adds what the person typed into a form that was closed meanwhile, to copy it or to throw it away: a draft does
// not lie about for ever under a form that cannot be opened.
func (p *errorPage) typed(c *Ctx) error {
	if c.Account == nil || c.notTheirs() { // what another person typed is nobody else's
		return nil
	}
	form := c.R.URL.Path
	if c.R.Method == http.MethodPost {
		if form = c.R.PostForm.Get("_draft"); form == "" {
			return nil
		}
		if err := c.keepDraft(form); err != nil && asFault(err) == nil {
			return err
		}
	}
	d, err := c.Site.Drafts.Find(c.R.Context(), c.Account.ID, form)
	if err != nil {
		return err
	}
	for _, x := range d.Fields {
		if x.Value != "" {
			p.Typed = append(p.Typed, x.Value)
		}
	}
	p.Drop = ui.Action{Text: c.T("ui.dropdraft"), Href: DropDraft(form, "/toi"), Post: true}
	return nil
}

// failed answers where the program itself failed: a number, and nothing of the cause.
func (s *Site) failed(c *Ctx, ref string) {
	if c.WantsJSON() {
		// the caller is gone where this fails
		_ = c.JSON(http.StatusInternalServerError, map[string]any{"say": c.T("web.failed", ref)})
		return
	}
	c.Account, c.Session = nil, nil // draw nothing that may fail again
	page := &errorPage{Text: c.T("web.failed", ref), Ref: ref}
	page.Title = c.T("web.failed.title")
	if err := c.PageStatus(http.StatusInternalServerError, "error", page); err != nil {
		http.Error(c.W, c.T("web.failed", ref), http.StatusInternalServerError)
	}
}
