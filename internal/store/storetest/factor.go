package storetest

import (
	"encoding/base64"
	"errors"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/pquerna/otp/totp"

	"thidua/internal/audit"
	"thidua/internal/fault"
	"thidua/internal/identity"
	"thidua/internal/store"
)

// paper is a Sealer that seals like a paper bag: enough to see that what was sealed for one purpose does not open for
// another.
type paper struct{}

func (paper) Seal(plain []byte, purpose string) (string, error) {
	return base64.RawURLEncoding.EncodeToString([]byte(purpose + "\n" + string(plain))), nil
}

func (paper) Open(sealed, purpose string) ([]byte, error) {
	raw, err := base64.RawURLEncoding.DecodeString(sealed)
	plain, right := strings.CutPrefix(string(raw), purpose+"\n")
	if err != nil || !right {
		return nil, errors.New("sealed for another purpose")
	}
	return []byte(plain), nil
}

func identities(w *World) *identity.Service {
	return &identity.Service{Store: w.Store, Tx: w.Store.Transact, Clock: w.Clock, Sealer: paper{}}
}

// phone is somebody with a second factor.
type phone struct {
	id, login, key string
	codes          []string // for recovery
}

// shows returns what the phone shows at a time before or after now.
func (p *phone) shows(t *testing.T, w *World, later time.Duration) string {
	t.Helper()
	return ok[string](t)(totp.GenerateCode(p.key, w.Clock.Now().Add(later)))
}

// second passes the second step with a code.
func (p *phone) second(t *testing.T, w *World, code string) (identity.Passed, error) {
	t.Helper()
	a := ok[*identity.Account](t)(w.Store.Account(ctx, p.id))
	return w.IDs.SecondStep(ctx, a, code)
}

// newPhone hands out an account whose owner turns the second factor on.
func newPhone(t *testing.T, w *World, login string) *phone {
	t.Helper()
	id, code := account(t, w, login)
	must(t, w.IDs.Redeem(ctx, login, code, secret))
	p := &phone{id: id, login: login}
	a := ok[*identity.Account](t)(w.Store.Account(ctx, id))
	offer := ok[identity.Offer](t)(w.IDs.OfferFactor(a, "Thi đua"))
	p.key = offer.Key
	_, err := w.IDs.TurnOn(ctx, audit.By{Account: id}, a, offer.Ticket, "000 000")
	wantFault(t, err, fault.Invalid)
	if again := ok[identity.Offer](t)(w.IDs.SameOffer(
		a, "Thi đua", offer.Ticket,
	)); again != offer || !strings.Contains(offer.URL, offer.Key) {
		t.Errorf("%+v became %+v", offer, again)
	}
	p.codes = ok[[]string](t)(w.IDs.TurnOn(ctx, audit.By{Account: id}, a, offer.Ticket, p.shows(t, w, 0)))
	return p
}

// fillFactor puts a row into every table of second factors.
func fillFactor(t *testing.T, w *World) {
	t.Helper()
	w.IDs = identities(w)
	p := newPhone(t, w, "co-buoc-hai")
	must(
		t,
		w.IDs.AddPasskey(ctx, audit.By{Account: p.id}, identity.Passkey{
			Account: p.id, Name: "Máy bàn", Site: "example.org", Handle: "a", Record: "{}",
		}),
	)
	must(t, w.IDs.SetLink(ctx, audit.By{Account: p.id}, p.id, "https://sso.example.org", "người-số-1"))
}

// factor: codes of the steps beside now are good, each once, and an older one not after a later one.
func factor(t *testing.T, w *World) {
	p := newPhone(t, w, "a")
	_, other := account(t, w, "b")
	must(t, w.IDs.Redeem(ctx, "b", other, secret))
	a := ok[*identity.Account](t)(w.IDs.SignIn(ctx, "a", secret))
	if b := ok[*identity.Account](t)(w.IDs.SignIn(ctx, "b", secret)); !a.Factor || b.Factor {
		t.Errorf("%t %t", a.Factor, b.Factor)
	}
	good := func(code, why string) {
		t.Helper()
		if _, err := p.second(t, w, code); err != nil {
			t.Errorf("%s: %v", why, err)
		}
	}
	bad := func(code, why string) {
		t.Helper()
		if _, err := p.second(t, w, code); !fault.Is(err, fault.Forbidden) {
			t.Errorf("%s: %v", why, err)
		}
	}
	bad(p.shows(t, w, 0), "the code that turned it on")
	w.Clock.Move(time.Minute)
	bad(p.shows(t, w, -time.Minute), "two steps old")
	bad(p.shows(t, w, time.Minute), "two steps ahead")
	now := p.shows(t, w, 0)
	good(now[:3]+" "+now[3:], "now, typed with a space")
	bad(now, "the same once more")
	bad(p.shows(t, w, -30*time.Second), "one step back, after a later one")
	good(p.shows(t, w, 30*time.Second), "one step ahead")
	w.Clock.Move(30 * time.Second)
	bad(p.shows(t, w, 0), "the one taken ahead of its time")
	w.Clock.Move(90 * time.Second)
	good(p.shows(t, w, -30*time.Second), "one step back")
	for _, x := range []string{"", "12345", "1234567", "abcdef", "AAAA-BBBB-CCCC"} {
		bad(x, x)
		w.Clock.Move(15 * time.Minute)
	}
	_, err := w.IDs.OfferFactor(a, "Thi đua")
	wantFault(t, err, fault.Conflict)
	whole(t, w)
	var bodies string
	must(t, w.Raw.QueryRowContext(ctx, `select string_agg(body, '') from log_body`).Scan(&bodies))
	kept := ok[*identity.Factor](t)(w.Store.Factor(ctx, p.id))
	for _, s := range []string{p.key, kept.Key, p.codes[0], kept.Codes[0]} {
		if strings.Contains(bodies, s) {
			t.Errorf("the log holds %q", s)
		}
	}
	exec(t, w, `update factor set key = 'của kẻ khác'`)
	if r := ok[store.Report](t)(w.Store.Verify(ctx, store.Head{})); len(r.Found) != 1 || r.Found[0].Kind != "changed" {
		t.Errorf("a replaced key was not found: %v", r.Found)
	}
}

// factorCodes: each recovery code works once, also where two try at the same time, and is in the log; new ones end the
// old.
func factorCodes(t *testing.T, w *World) {
	p := newPhone(t, w, "a")
	if len(p.codes) != 10 {
		t.Fatalf("%d codes", len(p.codes))
	}
	got := ok[identity.Passed](t)(p.second(t, w, " "+strings.ToLower(p.codes[3])))
	if !got.Recovery || got.Left != 9 {
		t.Errorf("%+v", got)
	}
	_, err := p.second(t, w, p.codes[3])
	wantFault(t, err, fault.Forbidden)
	list := ok[[]audit.Entry](t)(w.Store.History(ctx, "account", p.id, 1))
	if list[0].Act.Verb != "account.recover" || list[0].Act.Actor != p.id {
		t.Errorf("%+v", list[0])
	}
	var won atomic.Int64
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if _, err := p.second(t, w, p.codes[4]); err == nil {
				won.Add(1)
			} else if !fault.Is(err, fault.Forbidden) {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if won.Load() != 1 {
		t.Errorf("a recovery code worked %d times", won.Load())
	}
	must(t, w.Store.SetFailures(ctx, "a", 0, time.Time{}))
	fresh := ok[[]string](t)(w.IDs.NewCodes(ctx, audit.By{Account: p.id}, p.id))
	_, err = p.second(t, w, p.codes[5])
	wantFault(t, err, fault.Forbidden)
	ok[identity.Passed](t)(p.second(t, w, fresh[3]))
	if f := ok[*identity.Factor](t)(w.Store.Factor(ctx, p.id)); f.Left() != 9 || len(f.Codes) != 10 {
		t.Errorf("%+v", f)
	}
	_, err = w.IDs.NewCodes(ctx, by, "không có")
	wantFault(t, err, fault.NotFound)
	whole(t, w)
}

// factorThrottle: wrong codes wait like wrong passwords; a right password in between begins no new count, and many
// guesses at the same time are no more than one.
func factorThrottle(t *testing.T, w *World) {
	p := newPhone(t, w, "a")
	w.Clock.Move(time.Minute)
	for range 5 {
		ok[*identity.Account](t)(w.IDs.SignIn(ctx, "a", secret))
		_, err := p.second(t, w, "AAAA-BBBB-CCCC")
		wantFault(t, err, fault.Forbidden)
	}
	_, err := p.second(t, w, p.shows(t, w, 0))
	wantFault(t, err, fault.Forbidden) // right, but it has to wait
	_, err = w.IDs.SignIn(ctx, "a", secret)
	wantFault(t, err, fault.Forbidden)
	w.Clock.Move(31 * time.Second)
	ok[identity.Passed](t)(p.second(t, w, p.shows(t, w, 0)))
	if n, _, err := w.Store.Failures(ctx, "a"); n != 0 || err != nil {
		t.Errorf("%d failures after the second step, %v", n, err)
	}
	var wg sync.WaitGroup
	for range 40 {
		wg.Go(func() { _, _ = p.second(t, w, "AAAA-BBBB-CCCC") })
	}
	wg.Wait()
	if n, _, _ := w.Store.Failures(ctx, "a"); n < 1 || n > 5 {
		t.Errorf("40 guesses at once were counted %d times", n)
	}
	if counted := ok[bool](t)(w.Store.CountFailure(ctx, "b", 0, w.Clock.Now())); !counted {
		t.Error("a first failure was not counted")
	}
	if counted := ok[bool](t)(w.Store.CountFailure(ctx, "b", 0, w.Clock.Now())); counted {
		t.Error("the same failure was counted twice")
	}
	forgotten(t, w)
}

// forgotten: with a login go the browsers that are known for it, and nobody whose login only begins alike.
func forgotten(t *testing.T, w *World) {
	t.Helper()
	left := map[string]int{
		"đỗ b": 0, "dob" + strings.Repeat("0f", identity.Browser/2): 0, "dob" + strings.Repeat("f", identity.Browser-1): 3,
		"dobc": 3, "do": 3,
	}
	for who := range left {
		must(t, w.Store.SetFailures(ctx, who, 3, w.Clock.Now()))
	}
	must(t, w.Store.ForgetFailures(ctx, "Đỗ B"))
	for who, want := range left {
		if n, _, err := w.Store.Failures(ctx, who); n != want || err != nil {
			t.Errorf("%s: %d failures, %v", who, n, err)
		}
	}
}

// factorEnd: the owner turns it off with a password that can stand alone; the level above takes it away with the
// password.
func factorEnd(t *testing.T, w *World) {
	p := newPhone(t, w, "a")
	of := audit.By{Account: p.id}
	a := ok[*identity.Account](t)(w.Store.Account(ctx, p.id))
	wantFault(t, w.IDs.TurnOff(ctx, of, a, "không phải mật khẩu này"), fault.Invalid)
	const short = "mười hai chữ"
	must(t, w.IDs.SetPassword(ctx, of, p.id, short))
	wantFault(t, w.IDs.TurnOff(ctx, of, a, short), fault.Invalid)
	must(t, w.IDs.SetPassword(ctx, of, p.id, secret))
	must(t, w.IDs.TurnOff(ctx, of, a, secret))
	wantFault(t, w.IDs.SetPassword(ctx, of, p.id, short), fault.Invalid)
	if a = ok[*identity.Account](t)(w.IDs.SignIn(ctx, "a", secret)); a.Factor {
		t.Error("it is still on")
	}
	b := newPhone(t, w, "b")
	ok[string](t)(w.IDs.Reset(ctx, by, b.id))
	list := ok[[]audit.Entry](t)(w.Store.History(ctx, "account", b.id, 1))
	if list[0].Act.Verb != "account.resetfactor" || len(list[0].Changes) != 12 {
		t.Errorf("%s with %d changes", list[0].Act.Verb, len(list[0].Changes))
	}
	if _, err := w.Store.Factor(ctx, b.id); !fault.Is(err, fault.NotFound) {
		t.Errorf("after a reset: %v", err)
	}
	old := ok[identity.Offer](t)(w.IDs.OfferFactor(a, "Thi đua"))
	stranger := ok[*identity.Account](t)(w.Store.Account(ctx, b.id))
	_, err := w.IDs.TurnOn(ctx, of, stranger, old.Ticket, "123456")
	wantFault(t, err, fault.Conflict) // a key of somebody else
	w.Clock.Move(31 * time.Minute)
	_, err = w.IDs.TurnOn(ctx, of, a, old.Ticket, "123456")
	wantFault(t, err, fault.Conflict) // too old
	whole(t, w)
}

// halfSessions: a session whose second step is due is nobody's, until it is passed; then its secret is another.
func halfSessions(t *testing.T, w *World) {
	id, _ := account(t, w, "a")
	s := &identity.Sessions{Store: w.Store, Clock: w.Clock, Limits: identity.DefaultLimits()}
	secret := ok[string](t)(s.BeginHalf(ctx, id, "máy"))
	_, _, err := s.Find(ctx, secret)
	wantFault(t, err, fault.NotFound)
	_, _, err = s.Late(ctx, secret)
	wantFault(t, err, fault.NotFound)
	must(t, s.EndAll(ctx, id, "", identity.Ending{Why: identity.NewPassword, By: id}))
	_, _, err = s.Late(ctx, secret) // ended before its second step it is nobody's still
	wantFault(t, err, fault.NotFound)
	secret = ok[string](t)(s.BeginHalf(ctx, id, "máy"))
	half, a, err := s.Half(ctx, secret)
	if err != nil || a.ID != id || len(ok[[]*identity.Session](t)(s.Mine(ctx, a))) != 0 {
		t.Fatal(err, a)
	}
	whole := ok[string](t)(s.Pass(ctx, half))
	if _, _, err := s.Find(ctx, whole); err != nil || whole == secret {
		t.Errorf("%v, %s", err, whole)
	}
	_, _, err = s.Half(ctx, secret)
	wantFault(t, err, fault.NotFound)
	_, _, err = s.Half(ctx, whole)
	wantFault(t, err, fault.NotFound)
	secret = ok[string](t)(s.BeginHalf(ctx, id, "máy"))
	w.Clock.Move(11 * time.Minute)
	_, _, err = s.Half(ctx, secret)
	wantFault(t, err, fault.NotFound)
}

// passkeys: several per account, each with its name and last use; one is known once; a reset takes all of them.
func passkeys(t *testing.T, w *World) {
	id, _ := account(t, w, "a")
	other, _ := account(t, w, "b")
	key := func(account, name, handle string) error {
		return w.IDs.AddPasskey(ctx, audit.By{Account: account}, identity.Passkey{
			Account: account, Name: name, Site: "example.org", Handle: handle, Record: "{}",
		})
	}
	must(t, key(id, "  Máy bàn ", "h1"))
	w.Clock.Move(time.Second)
	must(t, key(id, "Điện thoại", "h2"))
	wantFault(t, key(other, "Máy khác", "h1"), fault.Conflict)
	wantFault(t, key(id, " ", "h3"), fault.Invalid)
	wantFault(t, key("không có", "Máy", "h3"), fault.NotFound)
	list := ok[[]*identity.Passkey](t)(w.Store.Passkeys(ctx, id))
	if len(list) != 2 || list[0].Name != "Máy bàn" || !list[0].Used.IsZero() || list[1].Handle != "h2" {
		t.Fatalf("%+v", list)
	}
	for _, counter := range []int64{3, 4} {
		w.Clock.Move(time.Hour)
		must(t, w.Store.UsePasskey(ctx, list[0].ID, counter, w.Clock.Now()))
	}
	if again := ok[[]*identity.Passkey](t)(w.Store.Passkeys(
		ctx, id,
	)); again[0].Used != w.Clock.Now() || again[0].Counter != 4 || !again[1].Used.IsZero() {
		t.Errorf("%+v", again[0])
	}
	wantFault(t, w.IDs.DropPasskey(ctx, by, other, list[0].ID), fault.NotFound) // another's
	must(t, w.IDs.DropPasskey(ctx, audit.By{Account: id}, id, list[0].ID))
	for i := range 9 {
		must(t, key(id, "Máy", "x"+string(rune('a'+i))))
	}
	wantFault(t, key(id, "Một nữa", "y"), fault.Invalid)
	ok[string](t)(w.IDs.Reset(ctx, by, id))
	acts := ok[[]audit.Entry](t)(w.Store.History(ctx, "account", id, 1))
	if left := ok[[]*identity.Passkey](t)(w.Store.Passkeys(
		ctx, id,
	)); len(left) != 0 || acts[0].Act.Verb != "account.resetfactor" {
		t.Errorf("%d left after %s", len(left), acts[0].Act.Verb)
	}
	whole(t, w)
}
