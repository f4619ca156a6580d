package web

import (
	"context"
	"crypto/rand"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/netip"
	"slices"
	"strings"
	"time"

	"thidua/internal/access"
	"thidua/internal/clock"
	"thidua/internal/draft"
	"thidua/internal/fault"
	"thidua/internal/identity"
	"thidua/internal/tail"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// Site is what all requests share.
type Site struct {
	Render   *ui.Renderer
	Accounts *identity.Service
	Sessions *identity.Sessions
	SignIns  *identity.SignIns
	Drafts   *draft.Service
	Clock    clock.Clock
	Log      *slog.Logger
	Secure   bool           // served over TLS, by itself or by a trusted proxy
	Sample   bool           // the data is a sample
	Proxies  []netip.Prefix // proxies whose word on the caller's address is believed
	Public   string         // host of the site's address in the settings; "" where there is none, see [PublicHost]
	Watch    string         // who knows this may ask how requests arrive; "" for nobody
	Metrics  *Metrics
	Factors  bool // some roles may do nothing before they have a second factor, see [identity.Account.NeedsFactor]
	Frame    func(c *Ctx, l *ui.Layout) error

	Load *Load // bounds the requests under way; nil for no bound

	arrived  arrivals
	flashKey [32]byte // seals what the last act said, so that nobody puts other words into a page

	// Take takes in a file of a form, and refuses what is not clean; closing it removes it. nil where no form has files.
	Take func(ctx context.Context, name string, content io.Reader) (io.Closer, error)
}

// Openness says who may come to a route at all.
type Openness uint8

// Who may come. Only Policy asks the policy; the others say why they need not.
const (
	Policy Openness = iota // the policy decides over the act and the object
	Own                    // everybody signed in, about nothing but the own account
	Public                 // everybody
)

// Route is one address and what is done there.
type Route struct {
	Pattern string // of net/http, such as "GET /don-vi/{id}"
	Open    Openness
	Act     access.Act
	Object  func(c *Ctx) (access.Object, error) // nil where the act has no object
	Proof   bool                                // a dangerous act: the person proves anew who they are
	Parses  bool                                // reads its form itself, with files or without
	Free    bool                                // takes no turn: it has to be answered whatever there is to do
	Body    int64                               // what a form with a file may carry; 0 for the usual
	Do      func(c *Ctx) error
}

// maxBody bounds what a request may carry, except for uploads, which say so themselves.
const maxBody = 1 << 20

// Handler returns the handler of all routes.
func (s *Site) Handler(routes []Route) http.Handler {
	mux := http.NewServeMux()
	if _, err := rand.Read(s.flashKey[:]); err != nil {
		panic(err) // the system has no randomness: nothing can be made safely
	}
	for _, rt := range routes {
		if rt.Do == nil || rt.Open == Policy && rt.Act == "" {
			panic("web: the route " + rt.Pattern + " does not say what the policy is to be asked") // found by every test
		}
		mux.HandleFunc(rt.Pattern, func(w http.ResponseWriter, r *http.Request) { s.serve(w, r, rt) })
	}
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		s.serve(w, r, Route{Open: Public, Do: func(*Ctx) error { return NotFound() }})
	})
	mux.HandleFunc("GET /metrics", func(w http.ResponseWriter, r *http.Request) {
		s.serve(w, r, Route{Open: Public, Free: true, Do: s.Metrics.serve})
	})
	mux.HandleFunc("GET "+ArrivalsPath, func(w http.ResponseWriter, r *http.Request) {
		s.serve(w, r, Route{Open: Public, Do: s.showArrivals})
	})
	mux.Handle("GET /tinh/", ui.Static())
	return s.around(mux)
}

// NotFound is how a page answers about what is not there, or what the person may not know of.
func NotFound() error { return fault.New(fault.NotFound, words.M("web.notfound")) }

// serve answers one request.
func (s *Site) serve(w http.ResponseWriter, r *http.Request, rt Route) {
	most, long := int64(maxBody), time.Minute
	if rt.Body > 0 && isMultipart(r) { // nothing else needs more than the usual
		most, long = rt.Body, slowUpload
		patient(w)
	}
	ctx, cancel := context.WithTimeout(tail.Asking(r.Context()), long)
	defer cancel()
	r = r.WithContext(ctx)
	if r.Body != nil {
		r.Body = http.MaxBytesReader(w, r.Body, most)
	}
	c := &Ctx{Site: s, W: w, R: r, Lang: words.Vietnamese}
	leave, err := s.enter(c, rt)
	if err == nil {
		defer leave()
		err = s.answer(c, rt)
	}
	switch {
	case errors.Is(err, errBusy):
		s.busy(c)
	case err != nil:
		s.refuse(c, err)
	}
}

// errSignIn says that the person has to sign in first.
var errSignIn = errors.New("web: not signed in")

func (s *Site) answer(c *Ctx, rt Route) error {
	if err := c.readable(); err != nil {
		return err
	}
	if c.multipart() && !rt.Parses {
		return fault.New(fault.Invalid, words.M("web.badform"))
	}
	if err := c.who(); err != nil {
		return err
	}
	c.W.Header().Set("Cache-Control", "no-store")
	if rt.Open == Public {
		return rt.Do(c)
	}
	if c.Account == nil {
		return errSignIn
	}
	if c.notTheirs() {
		return c.sentByOther()
	}
	if s.Factors && c.Account.NeedsFactor(c.Today()) && !ownPage(rt) {
		return c.factorFirst()
	}
	if rt.Open == Policy {
		if err := c.may(rt); err != nil {
			return err
		}
	}
	if rt.Proof && !s.Sessions.Proven(c.Session) {
		return c.askProof()
	}
	return rt.Do(c)
}

// ownPages are where a person is who has no second factor yet and needs one: the own account, its session, the help.
var ownPages = []string{"/toi", "/xac-nhan", "/phien/", "/ban-nhap", "/tro-giup"}

func ownPage(rt Route) bool {
	_, path, _ := strings.Cut(rt.Pattern, " ")
	return rt.Open == Own && slices.ContainsFunc(ownPages, func(p string) bool { return strings.HasPrefix(path, p) })
}

// factorFirst leads to where the second factor is set up.
func (c *Ctx) factorFirst() error {
	if c.WantsJSON() {
		return fault.New(fault.Forbidden, words.M("sign.mustfactor"))
	}
	http.Redirect(c.W, c.R, "/toi/xac-thuc-hai", http.StatusSeeOther)
	return nil
}

// may asks the policy. What the person may not know of is not there.
func (c *Ctx) may(rt Route) error {
	var o access.Object
	if rt.Object != nil {
		var err error
		if o, err = rt.Object(c); err != nil {
			return err
		}
	}
	return c.Allowed(rt.Act, o)
}

// Allowed asks the policy about an act of this person; nil, or the fault to answer with.
func (c *Ctx) Allowed(act access.Act, o access.Object) error {
	d := access.Can(c.Account, act, o, c.Today())
	switch {
	case d.Allowed:
		return nil
	case d.Hidden:
		return NotFound()
	}
	return fault.New(fault.Forbidden, d.Reason)
}

// May says whether the policy allows an act to this person: what is not allowed is not offered.
func (c *Ctx) May(act access.Act, o access.Object) bool {
	return access.Allows(c.Account, act, o, c.Today())
}
