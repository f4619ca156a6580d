package web

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"thidua/internal/audit"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/identity"
	"thidua/internal/vn"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// Ctx is one request: who asks, and how to answer.
type Ctx struct {
	Site    *Site
	W       http.ResponseWriter
	R       *http.Request
	Account *identity.Account // nil where nobody has signed in
	Session *identity.Session
	Lang    words.Lang
	taken   map[string]taken // files that came in with the form, by their field
	once    map[string]any   // what was read for this page, by its name
}

// Once reads something once for a page that asks for it at several places, the policy first of all. A request that may
// write reads anew each time: what it changed would not be seen.
func Once[T any](c *Ctx, name string, read func() (T, error)) (T, error) {
	if have, is := c.once[name].(T); is {
		return have, nil
	}
	v, err := read()
	if err == nil && (c.R.Method == http.MethodGet || c.R.Method == http.MethodHead) {
		if c.once == nil {
			c.once = map[string]any{}
		}
		c.once[name] = v
	}
	return v, err
}

// OnceAt reads something once for a request, whatever its method, as long as nothing was written: at is how many acts
// the log holds.
func OnceAt[T any](c *Ctx, name string, at int64, read func() (T, error)) (T, error) {
	type asOf struct {
		at int64
		v  T
	}
	if have, is := c.once[name].(asOf); is && have.at == at {
		return have.v, nil
	}
	v, err := read()
	if err == nil {
		if c.once == nil {
			c.once = map[string]any{}
		}
		c.once[name] = asOf{at, v}
	}
	return v, err
}

// T says a sentence of the catalogue in the language of the person.
func (c *Ctx) T(key string, args ...any) string { return c.Lang.Say(words.Msg{Key: key, Args: args}) }

// Label says a word of the catalogue that stands alone: with a capital.
func (c *Ctx) Label(m words.Msg) string { return words.Capital(c.Lang.Say(m)) }

// Today returns the day it is.
func (c *Ctx) Today() day.Date { return c.Site.Sessions.Today() }

// Path returns a part of the address that the pattern names.
func (c *Ctx) Path(name string) string { return c.R.PathValue(name) }

// By says who does something in this request. A request that is sent twice is done once: its key is the form's, under
// the account's own name, so that nobody can take another's.
func (c *Ctx) By() audit.By {
	by := audit.By{Account: c.Account.ID, Behalf: c.Account.Unit, Why: strings.TrimSpace(c.R.PostFormValue("why"))}
	if r := []rune(by.Why); len(r) > maxWhy {
		by.Why = string(r[:maxWhy])
	}
	if key := c.R.PostFormValue("_request"); key != "" && len(key) <= maxKey {
		// The same key at another address, or with other words, is another request.
		sum := sha256.Sum256([]byte(c.R.URL.Path + "\n" + c.R.PostForm.Encode()))
		by.Request = c.Account.ID + "/" + key + "/" + hex.EncodeToString(sum[:8])
	}
	return by
}

// maxWhy is how many letters a reason has at most.
const maxWhy = 1000

// tooLong refuses a reason that nobody would read.
func (c *Ctx) tooLong() error {
	if utf8.RuneCountInString(c.R.PostFormValue("why")) <= maxWhy {
		return nil
	}
	m := words.M("draft.long", maxWhy)
	return fault.New(fault.Invalid, m).Field("why", m)
}

const maxKey = 64

// Version returns the version of the object that a form was filled in for.
func (c *Ctx) Version() int64 {
	n, _ := strconv.ParseInt(c.R.PostFormValue("_version"), 10, 64) // no number: version 0, which is always stale
	return n
}

// readable refuses what is no text: bytes that are no letters, and the letter zero, which no database of text holds. A
// form with a file is read only once it is known that the person may send it.
func (c *Ctx) readable() error {
	if !isText(c.R.URL.Path) {
		return fault.New(fault.Invalid, words.M("web.nottext"))
	}
	if c.multipart() {
		return allText(c.R.URL.Query())
	}
	return c.parse()
}

// asTyped are fields whose text is taken as it was typed: a password that was set with a letter must be found again by
// it.
var asTyped = []string{"password", "again"}

// clean puts every text of a form into the one form in which texts are kept ([vn.Text]). A browser also sends two
// characters for the end of a line where a script sends one: what is kept and compared must not depend on who sent it.
func clean(form url.Values) {
	for name, values := range form {
		if slices.Contains(asTyped, name) {
			continue
		}
		for i, v := range values {
			values[i] = vn.Text(v)
		}
	}
}

func allText(form url.Values) error {
	for name, values := range form {
		for _, v := range append(values, name) {
			if !isText(v) {
				return fault.New(fault.Invalid, words.M("web.nottext"))
			}
		}
	}
	return nil
}

func isText(s string) bool { return utf8.ValidString(s) && !strings.ContainsRune(s, 0) }

// WantsJSON says whether a script asks, not a person.
func (c *Ctx) WantsJSON() bool {
	return strings.HasPrefix(c.R.Header.Get("Accept"), "application/json")
}

// JSON answers a script.
func (c *Ctx) JSON(status int, v any) error {
	c.W.Header().Set("Content-Type", "application/json; charset=utf-8")
	c.W.WriteHeader(status)
	return json.NewEncoder(c.W).Encode(v)
}

// ReadJSON reads what a script sent, its texts cleaned as those of a form are. Faults: Invalid.
func (c *Ctx) ReadJSON(v any) error {
	if !strings.HasPrefix(c.R.Header.Get("Content-Type"), "application/json") {
		return fault.New(fault.Invalid, words.M("web.notjson"))
	}
	var sent any
	err := json.NewDecoder(c.R.Body).Decode(&sent)
	if err == nil {
		err = strictly(cleanJSON("", sent), v)
	}
	if err != nil && asFault(err) == nil {
		return fault.New(fault.Invalid, words.M("web.notjson")).Because(err)
	}
	return err
}

// strictly fills v with what was sent and refuses what v does not know.
func strictly(sent, v any) error {
	text, err := json.Marshal(sent)
	if err != nil {
		return err
	}
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.DisallowUnknownFields()
	return dec.Decode(v)
}

// cleanJSON cleans the texts of what a script sent under a name.
func cleanJSON(name string, sent any) any {
	switch x := sent.(type) {
	case string:
		if !slices.Contains(asTyped, strings.ToLower(name)) {
			return vn.Text(x)
		}
	case []any:
		for i := range x {
			x[i] = cleanJSON(name, x[i])
		}
	case map[string]any:
		for k := range x {
			x[k] = cleanJSON(k, x[k])
		}
	}
	return sent
}

// Page answers with a page.
func (c *Ctx) Page(name string, page ui.Page) error { return c.PageStatus(http.StatusOK, name, page) }

// PageStatus answers with a page and a status other than 200.
func (c *Ctx) PageStatus(status int, name string, page ui.Page) error {
	l := page.Base()
	l.Lang, l.Sample = c.Lang, c.Site.Sample
	if c.Account != nil {
		l.Me = &ui.Me{ID: c.Account.ID, Login: c.Account.Login, Name: c.Account.Name}
		l.Idle = ui.Idle{Ends: c.Site.Sessions.Ends(c.Session, c.Account).UnixMilli(), Now: c.Site.Clock.Now().UnixMilli()}
		if err := c.Site.Frame(c, l); err != nil {
			return err
		}
	}
	if b := c.flash(); b != nil {
		l.Bands = append([]ui.Band{*b}, l.Bands...)
	}
	c.W.Header().Set("Content-Type", "text/html; charset=utf-8")
	out := &lateStatus{w: c.W, status: status}
	return c.Site.Render.Write(out, name, page)
}

// lateStatus writes the status with the first byte, so that a page that cannot be drawn is answered as an error.
type lateStatus struct {
	w      http.ResponseWriter
	status int
	done   bool
}

// Write writes.
func (l *lateStatus) Write(p []byte) (int, error) {
	if !l.done {
		l.done = true
		l.w.WriteHeader(l.status)
	}
	return l.w.Write(p)
}

// Go answers with another address, after something was done, and says there what was done.
func (c *Ctx) Go(to string, said words.Msg) error {
	if !said.IsZero() {
		c.Say(said)
	}
	http.Redirect(c.W, c.R, to, http.StatusSeeOther)
	return nil
}

// Say says what was done on the next page.
func (c *Ctx) Say(said words.Msg) {
	args := url.Values{"k": {said.Key}}
	for _, a := range said.Args {
		args.Add("a", c.Lang.Arg(a))
	}
	text := args.Encode()
	c.setCookie(flashCookie, c.seal(text)+"."+text, 60)
}

const flashCookie = "xong"

// seal shows that a text is this program's own.
func (c *Ctx) seal(text string) string {
	h := hmac.New(sha256.New, c.Site.flashKey[:])
	h.Write([]byte(text))
	return hex.EncodeToString(h.Sum(nil)[:16])
}

// flash returns what the last act said, once. It is a sentence of the catalogue: a cookie cannot put other words on a
// page.
func (c *Ctx) flash() *ui.Band {
	k, err := c.R.Cookie(flashCookie)
	if err != nil || k.Value == "" {
		return nil
	}
	c.setCookie(flashCookie, "", -1)
	seal, text, _ := strings.Cut(k.Value, ".")
	v, err := url.ParseQuery(text)
	if err != nil || !hmac.Equal([]byte(seal), []byte(c.seal(text))) || !strings.HasPrefix(v.Get("k"), "done.") ||
		!words.Known(v.Get("k")) {
		return nil
	}
	var args []any
	for _, a := range v["a"] {
		args = append(args, a)
	}
	return &ui.Band{Kind: "ok", Text: c.Lang.Say(words.Msg{Key: v.Get("k"), Args: args})}
}

// Fault returns the fault that an error is; it must be one.
func Fault(err error) *fault.Error { return asFault(err) }

func asFault(err error) *fault.Error {
	var f *fault.Error
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &f):
		return f
	case errors.As(err, &large):
		return fault.New(fault.Invalid, words.M("web.toolarge"))
	}
	return nil
}

func is(err, target error) bool { return errors.Is(err, target) }

// File answers with a file to be kept, never shown in the page.
func (c *Ctx) File(name, kind string, content io.ReadSeeker) error {
	h := c.W.Header()
	h.Set("Content-Type", kind)
	h.Set("Content-Disposition", disposition(name))
	h.Set("Content-Security-Policy", "sandbox; default-src 'none'")
	http.ServeContent(c.W, c.R, "", time.Time{}, content)
	return nil
}
