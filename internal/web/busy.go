package web

import (
	"bytes"
	"errors"
	"io"
	"maps"
	"math/rand/v2"
	"net/http"
	"slices"
	"strconv"

	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// errBusy says that the program has too much to do just now: whoever asks is to come again.
var errBusy = errors.New("web: too much to do")

// enter lets a request go on when its turn comes. What it carries is read before, so that a slow line holds nobody up;
// files are not, and take no turn.
func (s *Site) enter(c *Ctx, rt Route) (leave func(), err error) {
	saves := c.R.Method != http.MethodGet && c.R.Method != http.MethodHead
	if s.Load == nil || rt.Free || rt.Body > 0 && isMultipart(c.R) {
		return func() {}, nil
	}
	if saves && c.R.Body != nil {
		data, err := io.ReadAll(c.R.Body)
		if err != nil {
			return nil, unread(err)
		}
		c.R.Body = io.NopCloser(bytes.NewReader(data))
	}
	leave, ok := s.Load.Enter(c.R.Context(), saves)
	if !ok {
		return nil, errBusy
	}
	c.W = &leaving{ResponseWriter: c.W, leave: leave}
	return leave, nil
}

// leaving gives the turn back with the first byte of an answer, which is whole by then: a slow reader holds nobody up.
type leaving struct {
	http.ResponseWriter
	leave func()
}

// Write writes.
func (w *leaving) Write(p []byte) (int, error) {
	w.leave()
	return w.ResponseWriter.Write(p)
}

// Unwrap lets http.ResponseController reach the real writer.
func (w *leaving) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// busyPage asks to come again. What was sent is on it, to be sent again with one press.
type busyPage struct {
	ui.Layout
	Text   string
	Again  string // the address
	Fields [][2]string
	Sends  bool
}

// busy answers that the program has too much to do, without asking the database anything. A page asks again by itself,
// a script waits as long, and what a form carried stands in the answer.
func (s *Site) busy(c *Ctx) {
	const least, spread = 3, 5                       // seconds: not all at once
	after := strconv.Itoa(least + rand.IntN(spread)) //nolint:gosec // no secret
	c.W.Header().Set("Retry-After", after)
	c.W.Header().Set("Cache-Control", "no-store")
	if k, err := c.R.Cookie("ngon-ngu"); err == nil && k.Value == string(words.English) {
		c.Lang = words.English
	}
	if c.WantsJSON() {
		_ = c.JSON(http.StatusServiceUnavailable, map[string]any{"say": c.T("web.busy")}) // the caller is gone where this fails
		return
	}
	page := &busyPage{Text: c.T("web.busypage", after), Again: c.R.URL.RequestURI()}
	page.Title = c.T("web.busy.title")
	if c.R.Method == http.MethodGet {
		c.W.Header().Set("Refresh", after)
	} else {
		page.Text, page.Sends = c.T("web.busysend"), true
		page.Fields = sent(c.R)
	}
	if err := c.PageStatus(http.StatusServiceUnavailable, "busy", page); err != nil {
		s.Log.Error("failed", "route", c.R.Pattern, "cause", err.Error())
	}
}

// sent are the fields that a form carried; none of one with a file or with something secret, which is typed again.
func sent(r *http.Request) [][2]string {
	if isMultipart(r) || r.ParseForm() != nil {
		return nil
	}
	for _, secret := range []string{"password", "again", "code"} {
		if r.PostForm.Has(secret) {
			return nil
		}
	}
	var out [][2]string
	for _, name := range slices.Sorted(maps.Keys(r.PostForm)) {
		for _, value := range r.PostForm[name] {
			out = append(out, [2]string{name, value})
		}
	}
	return out
}
