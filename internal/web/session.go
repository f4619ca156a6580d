package web

import (
	"net/http"
	"net/url"
	"strings"
	"time"

	"thidua/internal/draft"
	"thidua/internal/fault"
	"thidua/internal/identity"
	"thidua/internal/words"
)

func (s *Site) cookieName(name string) string {
	if s.Secure {
		return "__Host-" + name
	}
	return name
}

const (
	sessionCookie = "phien"
	// the secret of the session that was signed out here: another tab may still send what was typed in it
	overCookie = "phien-cu"
)

func (c *Ctx) setCookie(name, value string, maxAge int) {
	if name == sessionCookie {
		name = c.Site.cookieName(name)
	}
	http.SetCookie(c.W, &http.Cookie{ //nolint:gosec // secure wherever the site is reached over TLS
		Name: name, Value: value, Path: "/", MaxAge: maxAge, HttpOnly: true, Secure: c.Site.Secure, SameSite: http.SameSiteLaxMode,
	})
}

// Lend gives the browser something sealed for so many seconds, which comes back with its requests; a negative number
// takes it away.
func (c *Ctx) Lend(name, value string, seconds int) {
	c.setCookie(c.Site.cookieName(name), value, seconds)
}

// Lent returns what the browser was lent, "" where it has nothing.
func (c *Ctx) Lent(name string) string {
	k, err := c.R.Cookie(c.Site.cookieName(name))
	if err != nil {
		return ""
	}
	return k.Value
}

func (c *Ctx) secret() string { return c.Lent(sessionCookie) }

// passive are addresses whose requests keep no session alive: the page asks there by itself.
var passive = []string{"/phien/con-lai"}

// Keep keeps a choice of the person in this browser for a year: nothing secret, nothing that decides what is allowed.
func (c *Ctx) Keep(name, value string) { c.setCookie(name, value, 365*24*3600) }

// who finds out who asks.
func (c *Ctx) who() error {
	if k, err := c.R.Cookie("ngon-ngu"); err == nil && k.Value == string(words.English) {
		c.Lang = words.English
	}
	n, a, err := c.Site.Sessions.Find(c.R.Context(), c.secret())
	if fault.Is(err, fault.NotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	c.Session, c.Account = n, a
	for _, p := range passive {
		if c.R.URL.Path == p {
			return nil
		}
	}
	err = c.Site.Sessions.Touch(c.R.Context(), n)
	if fault.Is(err, fault.NotFound) { // ended while this request was on its way
		c.Session, c.Account, err = nil, nil, nil
	}
	return err
}

// Begin signs an account in on this browser. The secret is a new one each time.
func (c *Ctx) Begin(account string) error {
	err := c.hold(c.Site.Sessions.Begin(c.R.Context(), account, device(c.R.UserAgent())))
	if err == nil {
		c.Note(account, identity.SignedIn)
	}
	return err
}

// hold gives the browser the secret of a session that has begun.
func (c *Ctx) hold(secret string, err error) error {
	if err != nil {
		return err
	}
	c.setCookie(sessionCookie, secret, int(c.Site.Sessions.Limits.Overall.Seconds()))
	c.Session, c.Account, err = c.Site.Sessions.Find(c.R.Context(), secret)
	return err
}

// Renew gives this browser a new session in the place of its own, and ends all others of the person for a reason.
func (c *Ctx) Renew(why identity.EndReason) error {
	c.Note(c.Account.ID, identity.Ended)
	return c.hold(c.Site.Sessions.Renew(c.R.Context(), c.Session, identity.Ending{Why: why, By: c.Account.ID}))
}

// Ended returns why the session that this browser still holds was ended, nil where it was not.
func (c *Ctx) Ended() *identity.Ending {
	e, err := c.Site.Sessions.Ended(c.R.Context(), c.secret())
	if err != nil {
		return nil // the person signs in all the same
	}
	return e
}

// BeginHalf notes on this browser that a password was right. Nobody is signed in until [Ctx.Pass].
func (c *Ctx) BeginHalf(account string) error {
	secret, err := c.Site.Sessions.BeginHalf(c.R.Context(), account, device(c.R.UserAgent()))
	if err == nil {
		c.setCookie(sessionCookie, secret, int(c.Site.Sessions.Limits.Overall.Seconds()))
	}
	return err
}

// Half returns the session of this browser whose second step is due, and its account. Faults: NotFound.
func (c *Ctx) Half() (*identity.Session, *identity.Account, error) {
	return c.Site.Sessions.Half(c.R.Context(), c.secret())
}

// Pass signs in on this browser after the second step of a half session. The secret is a new one.
func (c *Ctx) Pass(half *identity.Session) error {
	err := c.hold(c.Site.Sessions.Pass(c.R.Context(), half))
	if err == nil {
		c.Note(half.Account, identity.SignedIn)
	}
	return err
}

// End signs out.
func (c *Ctx) End() error {
	c.setCookie(sessionCookie, "", -1)
	if c.Session == nil {
		return nil
	}
	c.Lend(overCookie, c.secret(), int(time.Hour.Seconds()))
	c.Note(c.Account.ID, identity.SignedOut)
	return c.Site.Sessions.End(c.R.Context(), c.Account, c.Session.ID)
}

// device says in words what browser it is; nothing more of it is kept.
func device(agent string) string {
	find := func(list []string) string {
		for _, x := range list {
			key, name, _ := strings.Cut(x, "=")
			if strings.Contains(agent, key) {
				return name
			}
		}
		return ""
	}
	browser := find([]string{"coc_coc=Cốc Cốc", "Edg/=Edge", "Firefox/=Firefox", "Chrome/=Chrome", "Safari/=Safari"})
	system := find([]string{
		"Android=Android", "iPhone=iPhone", "iPad=iPad", "Windows=Windows", "Mac OS=macOS", "Linux=Linux",
	})
	return strings.Trim(browser+" · "+system, " ·")
}

// Elsewhere returns a path of this site to go on to, "/" where what was asked for is not one.
func Elsewhere(next string) string {
	u, err := url.Parse(next)
	if err != nil || u.Host != "" || u.Scheme != "" || !strings.HasPrefix(u.Path, "/") ||
		strings.HasPrefix(u.Path, "//") ||
		strings.ContainsAny(next, "\\\r\n\t") {
		return "/"
	}
	return u.RequestURI()
}

// signInFirst answers somebody who has to sign in. What they had typed is kept as a draft of the account whose session
// ran out.
func (c *Ctx) signInFirst() {
	kept := c.R.Method != http.MethodGet && c.keepLate()
	if c.WantsJSON() {
		_ = c.JSON(http.StatusUnauthorized, map[string]any{"say": c.T("web.signin")}) // the caller is gone where this fails
		return
	}
	q := url.Values{}
	if next := c.page(); next != "/" {
		q.Set("tiep", next)
	}
	if kept {
		q.Set("vua-giu", "1")
	}
	to := "/dang-nhap"
	if len(q) > 0 {
		to += "?" + q.Encode()
	}
	http.Redirect(c.W, c.R, to, http.StatusSeeOther)
}

// notTheirs says that a page of another account sent this: somebody else signed in here since it was opened.
func (c *Ctx) notTheirs() bool {
	by := c.R.Header.Get("Thidua-Account")
	if by == "" { // of a form with a file it is known once that was read
		by = c.R.PostForm.Get("_by")
	}
	return c.R.Method != http.MethodGet && by != "" && c.Account != nil && by != c.Account.ID
}

// sentByOther does nothing of what a page of another account sent. It is kept for that account where this browser can
// still show that it was signed in with it, and the person is told.
func (c *Ctx) sentByOther() error {
	m := words.M("web.otherlost", c.Account.Name)
	if c.keepLate() {
		m = words.M("web.otherkept", c.Account.Name)
	}
	if c.WantsJSON() {
		return c.JSON(http.StatusUnauthorized, map[string]any{"say": words.Sentence(c.Lang.Say(m))})
	}
	return fault.New(fault.Conflict, m)
}

// page is the page of the site that the person has before them.
func (c *Ctx) page() string {
	if c.R.Method == http.MethodGet {
		return Elsewhere(c.R.URL.RequestURI())
	}
	u, err := url.Parse(c.R.Header.Get("Referer"))
	if err != nil {
		return "/"
	}
	return Elsewhere(u.RequestURI())
}

// keepLate keeps a form that came after the session was over, and says whether it did. Failing is no reason to answer
// differently: the log has it.
func (c *Ctx) keepLate() bool {
	form, patches := c.R.PostFormValue("_draft"), c.patches(nil)
	if c.WantsJSON() && c.R.URL.Path == DraftPath { // the script keeps by itself what is typed
		var in DraftIn
		if err := c.ReadJSON(&in); err != nil {
			return false
		}
		form, patches = in.Form, in.Patches()
	}
	if form == "" {
		return false
	}
	a, ended, err := c.Site.Sessions.Late(c.R.Context(), c.secret())
	if fault.Is(err, fault.NotFound) || c.Account != nil { // it was signed out here, or another account signed in
		a, ended, err = c.Site.Sessions.Late(c.R.Context(), c.Lent(overCookie))
	}
	if err == nil {
		if ended {
			contest(patches)
		}
		_, err = c.Site.Drafts.Save(c.R.Context(), a.ID, form, patches)
	}
	if err != nil && !fault.Is(err, fault.NotFound) {
		c.Site.Log.Error("late form not kept", "cause", err.Error())
	}
	return err == nil
}

// contest makes the person decide on each field that others may change too: what came out of a session that somebody
// ended perhaps came from the one against whom it was ended, and must not enter the form by itself.
func contest(patches []draft.Patch) {
	for i := range patches {
		if patches[i].Was != nil {
			unknown := "?"
			patches[i].Was = &unknown
		}
	}
}

// DraftPath is where a page's script keeps what is typed.
const DraftPath = "/ban-nhap"

// DraftIn is what it sends.
type DraftIn struct {
	Form   string `json:"form"`
	Fields []struct {
		Name  string  `json:"name"`
		Value string  `json:"value"`
		Seen  int64   `json:"seen"`
		Was   *string `json:"was"`
	} `json:"fields"`
}

// Patches are the changes that it asks for.
func (in *DraftIn) Patches() []draft.Patch {
	out := make([]draft.Patch, len(in.Fields))
	for i, f := range in.Fields {
		out[i] = draft.Patch{Name: f.Name, Value: f.Value, Seen: f.Seen, Was: f.Was}
	}
	return out
}

// patches are the posted fields as changes of the draft d; nil for a draft that was not read. What the person left as
// it was is no change: kept, it would come back later over what somebody else made of it.
func (c *Ctx) patches(d *draft.Draft) []draft.Patch {
	seen := map[string]int64{}
	if d != nil {
		for _, f := range d.Fields {
			seen[f.Name] = f.Version
		}
	}
	var out []draft.Patch
	for name, values := range c.R.PostForm {
		p := draft.Patch{Name: name, Value: strings.Join(values, "\n"), Seen: seen[name]}
		was, watched := c.R.PostForm["_was."+name]
		untouched := watched && p.Seen == 0 && p.Value == was[0]
		if watched {
			p.Was = &was[0]
		}
		if !untouched && !strings.HasPrefix(name, "_") {
			out = append(out, p)
		}
	}
	return out
}

// askProof asks for the password before a dangerous act. The person then does the act again.
func (c *Ctx) askProof() error {
	if c.WantsJSON() {
		return fault.New(fault.Forbidden, words.M("web.proof"))
	}
	if c.R.Method != http.MethodGet {
		if form := c.R.PostFormValue("_draft"); form != "" { // what was typed is there again after the proof
			if err := c.keepDraft(form); err != nil {
				return err
			}
		}
	}
	http.Redirect(c.W, c.R, "/xac-nhan?"+url.Values{"tiep": {c.page()}}.Encode(), http.StatusSeeOther)
	return nil
}
