package identity_test

import (
	"cmp"
	"context"
	"encoding/base64"
	"errors"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"thidua/internal/audit"
	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/identity"
	"thidua/internal/password"
	"thidua/internal/vn"
	"thidua/internal/words"
)

var (
	ctx = context.Background()
	by  = audit.By{Account: "quan-tri", Behalf: "u-so", Why: "Quyết định 12"}
)

// secret is a password that is good for everybody; its hash is made once, because that is what takes long.
const secret = "trăng sáng trên sông Tiền 17"

var secretHash = sync.OnceValue(func() string { return password.Hash(secret) })

// errBroken is a failure of the database, which no rule may turn into a fault of the person's.
var errBroken = errors.New("the database is gone")

// missed is how often attempts under a login failed in a row, and when last.
type missed struct {
	n    int
	last time.Time
}

// shelf keeps accounts in memory as the databases do: what is read is a copy, an act needs a transaction and moves the
// version, and a transaction that fails leaves nothing. Failures and steps of time are no act and stay.
type shelf struct {
	accounts map[string]identity.Account
	factors  map[string]identity.Factor
	keys     []identity.Passkey
	links    []identity.Link
	fails    map[string]missed // by vn.Key of the login
	steps    map[string]int64

	acts   []audit.Act
	seen   map[string]string // request → object
	open   bool              // a transaction is running
	broken string            // the method that fails
	with   error             // and how; nil: with errBroken
	races  int               // so many times somebody else counts a failure first
}

func notFound() error { return fault.New(fault.NotFound, words.M("store.notfound")) }

// fault is the error of a method: of one that is broken, and of an act outside a transaction.
func (s *shelf) fault(method string, act bool) error {
	if s.broken == method {
		if s.with != nil {
			return s.with
		}
		return errBroken
	}
	if act && !s.open {
		return errors.New(method + " outside a transaction")
	}
	return nil
}

func (s *shelf) copy(a identity.Account) *identity.Account {
	a.Grants = slices.Clone(a.Grants)
	_, a.Factor = s.factors[a.ID]
	return &a
}

func (s *shelf) Account(_ context.Context, id string) (*identity.Account, error) {
	if err := s.fault("Account", false); err != nil {
		return nil, err
	}
	a, there := s.accounts[id]
	if !there {
		return nil, notFound()
	}
	return s.copy(a), nil
}

func (s *shelf) AccountByLogin(_ context.Context, login string) (*identity.Account, error) {
	if err := s.fault("AccountByLogin", false); err != nil {
		return nil, err
	}
	for _, a := range s.accounts {
		if vn.Key(a.Login) == vn.Key(login) {
			return s.copy(a), nil
		}
	}
	return nil, notFound()
}

func (s *shelf) Accounts(context.Context) (out []*identity.Account, err error) {
	for _, a := range s.accounts {
		out = append(out, s.copy(a))
	}
	slices.SortFunc(out, func(a, b *identity.Account) int { return cmp.Compare(vn.Key(a.Login), vn.Key(b.Login)) })
	return out, s.fault("Accounts", false)
}

func (s *shelf) AddAccount(ctx context.Context, a *identity.Account) error {
	if err := s.fault("AddAccount", true); err != nil {
		return err
	}
	if _, err := s.AccountByLogin(ctx, a.Login); err == nil {
		return fault.New(fault.Conflict, words.M("store.taken", a.Login))
	}
	s.accounts[a.ID] = *s.copy(*a)
	return nil
}

func (s *shelf) ChangeAccount(_ context.Context, a *identity.Account) error {
	if err := s.fault("ChangeAccount", true); err != nil {
		return err
	}
	if s.accounts[a.ID].Version != a.Version {
		return fault.New(fault.Stale, words.M("store.stale"))
	}
	a.Version++
	s.accounts[a.ID] = *s.copy(*a)
	return nil
}

func (s *shelf) Failures(_ context.Context, login string) (n int, last time.Time, err error) {
	m := s.fails[vn.Key(login)]
	return m.n, m.last, s.fault("Failures", false)
}

func (s *shelf) ForgiveFailure(_ context.Context, login string, before time.Time) error {
	if m := s.fails[vn.Key(login)]; m.n > 0 {
		s.fails[vn.Key(login)] = missed{m.n - 1, before}
	}
	return s.fault("ForgiveFailure", false)
}

func (s *shelf) SetFailures(_ context.Context, login string, n int, last time.Time) error {
	s.fails[vn.Key(login)] = missed{n, last}
	if n == 0 {
		delete(s.fails, vn.Key(login))
	}
	return s.fault("SetFailures", false)
}

func (s *shelf) ForgetFailures(_ context.Context, login string) error {
	key := vn.Key(login)
	maps.DeleteFunc(s.fails, func(k string, _ missed) bool {
		return k == key || strings.HasPrefix(k, key) && len(k) == len(key)+identity.Browser
	})
	return s.fault("ForgetFailures", false)
}

func (s *shelf) CountFailure(_ context.Context, login string, was int, at time.Time) (bool, error) {
	key := vn.Key(login)
	if s.races > 0 {
		s.races--
		s.fails[key] = missed{s.fails[key].n + 1, at}
	}
	if s.fails[key].n != was {
		return false, nil
	}
	s.fails[key] = missed{was + 1, at}
	return true, s.fault("CountFailure", false)
}

func (s *shelf) Factor(_ context.Context, account string) (*identity.Factor, error) {
	f, there := s.factors[account]
	if !there {
		return nil, notFound()
	}
	f.Codes = slices.Clone(f.Codes)
	return &f, s.fault("Factor", false)
}

func (s *shelf) AddFactor(_ context.Context, f *identity.Factor) error {
	if err := s.fault("AddFactor", true); err != nil {
		return err
	}
	if _, there := s.factors[f.Account]; there {
		return fault.New(fault.Conflict, words.M("store.taken", f.Account))
	}
	s.factors[f.Account] = *f
	return nil
}

func (s *shelf) SetCodes(_ context.Context, f *identity.Factor) error {
	if err := s.fault("SetCodes", true); err != nil {
		return err
	}
	kept, there := s.factors[f.Account]
	if !there {
		return notFound()
	}
	kept.Codes = f.Codes
	s.factors[f.Account] = kept
	return nil
}

func (s *shelf) UseCode(_ context.Context, account string, place int, digest string) error {
	if err := s.fault("UseCode", true); err != nil {
		return err
	}
	f := s.factors[account]
	if place >= len(f.Codes) || f.Codes[place] != digest {
		return notFound()
	}
	f.Codes = slices.Clone(f.Codes)
	f.Codes[place] = ""
	s.factors[account] = f
	return nil
}

func (s *shelf) DropFactor(_ context.Context, account string) error {
	delete(s.factors, account)
	return s.fault("DropFactor", true)
}

func (s *shelf) UseStep(_ context.Context, account string, step int64) (bool, error) {
	if before, used := s.steps[account]; used && step <= before {
		return false, nil
	}
	s.steps[account] = step
	return true, s.fault("UseStep", false)
}

func (s *shelf) Passkeys(_ context.Context, account string) (out []*identity.Passkey, err error) {
	for _, k := range s.keys {
		if k.Account == account {
			out = append(out, &k)
		}
	}
	return out, s.fault("Passkeys", false)
}

func (s *shelf) AddPasskey(_ context.Context, k *identity.Passkey) error {
	if slices.ContainsFunc(s.keys, func(o identity.Passkey) bool { return o.Handle == k.Handle }) {
		return fault.New(fault.Conflict, words.M("store.taken", k.Name))
	}
	s.keys = append(s.keys, *k)
	return s.fault("AddPasskey", true)
}

func (s *shelf) DropPasskey(_ context.Context, account, id string) error {
	n := len(s.keys)
	s.keys = slices.DeleteFunc(slices.Clone(s.keys), func(k identity.Passkey) bool {
		return k.ID == id && k.Account == account
	})
	if len(s.keys) == n {
		return notFound()
	}
	return s.fault("DropPasskey", true)
}

func (s *shelf) UsePasskey(context.Context, string, int64, time.Time) error { return nil }

func (s *shelf) Links(_ context.Context, account string) (out []*identity.Link, err error) {
	for _, l := range s.links {
		if l.Account == account {
			out = append(out, &l)
		}
	}
	return out, s.fault("Links", false)
}

func (s *shelf) LinkOf(_ context.Context, issuer, subject string) (*identity.Link, error) {
	for _, l := range s.links {
		if l.Issuer == issuer && l.Subject == subject {
			return &l, s.fault("LinkOf", false)
		}
	}
	return nil, notFound()
}

func (s *shelf) AddLink(_ context.Context, l *identity.Link) error {
	if slices.ContainsFunc(s.links, func(o identity.Link) bool {
		return o.Issuer == l.Issuer && (o.Subject == l.Subject || o.Account == l.Account)
	}) {
		return fault.New(fault.Conflict, words.M("store.taken", l.Subject))
	}
	s.links = append(s.links, *l)
	return s.fault("AddLink", true)
}

func (s *shelf) DropLink(_ context.Context, account, id string) error {
	s.links = slices.DeleteFunc(slices.Clone(s.links), func(l identity.Link) bool {
		return l.ID == id && l.Account == account
	})
	return s.fault("DropLink", true)
}

// transact is the transaction of the shelf: an act that is refused leaves neither rows nor an entry.
func (s *shelf) transact(
	ctx context.Context, act audit.Act, do func(ctx context.Context) error,
) (audit.Done, error) {
	if object, again := s.seen[act.Request]; again && act.Request != "" {
		return audit.Done{Object: object, Repeated: true}, nil
	}
	accounts, factors := maps.Clone(s.accounts), maps.Clone(s.factors)
	keys, links := slices.Clone(s.keys), slices.Clone(s.links)
	s.open = true
	err := do(ctx)
	s.open = false
	if err != nil {
		s.accounts, s.factors, s.keys, s.links = accounts, factors, keys, links
		return audit.Done{}, err
	}
	s.acts = append(s.acts, act)
	s.seen[act.Request] = act.Object
	return audit.Done{Object: act.Object}, nil
}

// paper seals like a paper bag: what was sealed for one purpose does not open for another.
type paper struct{ torn bool }

func (p *paper) Seal(plain []byte, purpose string) (string, error) {
	if p.torn {
		return "", errBroken
	}
	return base64.RawURLEncoding.EncodeToString([]byte(purpose + "\n" + string(plain))), nil
}

func (p *paper) Open(sealed, purpose string) ([]byte, error) {
	raw, err := base64.RawURLEncoding.DecodeString(sealed)
	plain, right := strings.CutPrefix(string(raw), purpose+"\n")
	if err != nil || !right || p.torn {
		return nil, errors.New("sealed for another purpose")
	}
	return []byte(plain), nil
}

// world is a service with what it works on. It is 18 July 2023, eight in the morning.
type world struct {
	*identity.Service
	shelf *shelf
	at    *clock.Set
	bag   *paper
}

// newWorld has an administrator "quan-tri", and "an", an officer of u-so; both sign in with secret.
func newWorld() *world {
	s := &shelf{
		accounts: map[string]identity.Account{}, factors: map[string]identity.Factor{}, fails: map[string]missed{},
		steps: map[string]int64{}, seen: map[string]string{},
	}
	for id, g := range map[string]identity.Grant{
		"quan-tri": {Role: identity.Admin}, "an": {Role: identity.Officer, Unit: "u-so"},
	} {
		s.accounts[id] = identity.Account{
			ID: id, Version: 1, Login: id, Name: "Nguyễn " + id, Unit: "u-so", Hash: secretHash(),
			Grants: []identity.Grant{g},
		}
	}
	w := &world{shelf: s, at: clock.At(time.Date(2023, 7, 18, 1, 0, 0, 0, time.UTC)), bag: &paper{}}
	w.Service = &identity.Service{Store: s, Tx: s.transact, Clock: w.at, Sealer: w.bag}
	return w
}

// edit changes an account beside the rules.
func (w *world) edit(id string, do func(a *identity.Account)) {
	a := w.shelf.copy(w.shelf.accounts[id])
	do(a)
	w.shelf.accounts[id] = *a
}

func (w *world) today() day.Date { return day.At(w.at.Now()) }

// said is what a fault says, as a table can hold it: its kind, the keys of its fields in order, or its own key.
func said(err error) string {
	var f *fault.Error
	if err == nil || !errors.As(err, &f) {
		return map[bool]string{true: "", false: "no fault"}[err == nil]
	}
	kind := map[fault.Kind]string{
		fault.Invalid: "invalid", fault.Conflict: "conflict", fault.NotFound: "notfound", fault.Stale: "stale",
		fault.Forbidden: "forbidden",
	}[f.Kind]
	if len(f.Fields) == 0 {
		return kind + " " + f.Msg.Key
	}
	for _, name := range slices.Sorted(maps.Keys(f.Fields)) {
		kind += " " + name + ":" + f.Fields[name].Key
	}
	return kind
}

// is asks for what a fault says.
func is(t interface {
	Helper()
	Errorf(format string, args ...any)
}, what string, err error, want string,
) {
	t.Helper()
	if got := said(err); got != want {
		t.Errorf("%s: %q, want %q", what, got, want)
	}
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err, said(err))
	}
}

// verbs are the acts that were written, in order.
func (w *world) verbs() string {
	var out []string
	for _, a := range w.shelf.acts {
		out = append(out, a.Verb+" "+a.Object)
	}
	return strings.Join(out, ", ")
}
