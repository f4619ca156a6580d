package identity_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"thidua/internal/audit"
	"thidua/internal/identity"
	"thidua/internal/password"
)

// TestCreate: what comes in is cleaned, and whatever was given, a new account is open, has no password, and a code for
// seven days that stands nowhere but as a digest.
func TestCreate(t *testing.T) {
	w := newWorld()
	made, code, err := w.Create(ctx, by, identity.Account{
		ID: "x", Version: 9, Login: " le.\u200bba ", Name: "Le\u0302  Ba\u0300", Unit: "u-so", Hash: "x", Disabled: true,
		Grants: []identity.Grant{{Role: identity.Leader, Unit: "u-so"}},
	})
	check(t, err)
	want := identity.Account{
		ID: made, Version: 1, Login: "le.ba", Name: "Lê Bà", Unit: "u-so", Code: password.Digest(code),
		CodeEnds: w.at.Now().Add(7 * 24 * time.Hour).UnixMicro(),
		Grants:   []identity.Grant{{Role: identity.Leader, Unit: "u-so"}},
	}
	if diff := cmp.Diff(want, w.shelf.accounts[made]); diff != "" {
		t.Error(diff)
	}
	act := audit.Act{
		Verb: "account.create", Object: "account/" + made, Actor: by.Account, Behalf: by.Behalf, Why: by.Why,
	}
	if diff := cmp.Diff([]audit.Act{act}, w.shelf.acts); diff != "" || len(code) != 14 {
		t.Error(code, diff)
	}
}

// TestCreateRefused: each fault, with nothing written; a request that was done before makes no second account and shows
// no second code.
func TestCreateRefused(t *testing.T) {
	grants := []identity.Grant{{Role: identity.Admin}}
	for _, c := range []struct {
		what string
		a    identity.Account
		want string
	}{
		{
			"taken, in another spelling",
			identity.Account{Login: "QUẢN.TRỊ", Name: "Q", Grants: grants},
			"conflict store.taken",
		},
		{"no role", identity.Account{Login: "ba", Name: "B"}, "invalid role:identity.norole"},
		{
			"a name nobody can see",
			identity.Account{Login: "ba", Name: "\u2060", Grants: grants},
			"invalid name:identity.name",
		},
	} {
		w := newWorld()
		id, code, err := w.Create(ctx, by, c.a)
		is(t, c.what, err, c.want)
		if id != "" || code != "" || len(w.shelf.accounts) != 2 || w.verbs() != "" {
			t.Errorf("%s: %q %q, %d accounts, %s", c.what, id, code, len(w.shelf.accounts), w.verbs())
		}
	}
	w, asked := newWorld(), by
	asked.Request = "k"
	first, _, err := w.Create(ctx, asked, identity.Account{Login: "ba", Name: "B", Grants: grants})
	check(t, err)
	again, code, err := w.Create(ctx, asked, identity.Account{Login: "ba", Name: "B", Grants: grants})
	check(t, err)
	if again != first || code != "" || len(w.shelf.accounts) != 3 {
		t.Errorf("%q and %q, code %q, %d accounts", first, again, code, len(w.shelf.accounts))
	}
}

// TestReset: the password, the factor, the passkeys, the links and the failures go; the log says whether a factor went.
func TestReset(t *testing.T) {
	for _, c := range []struct {
		what string
		have func(w *world)
		verb string
	}{
		{"a password", func(*world) {}, "account.reset"},
		{"a phone", func(w *world) { w.shelf.factors["an"] = identity.Factor{Account: "an"} }, "account.resetfactor"},
		{"a passkey", func(w *world) {
			w.shelf.keys = []identity.Passkey{{ID: "k", Account: "an"}, {ID: "o", Account: "quan-tri", Handle: "o"}}
		}, "account.resetfactor"},
		{"a link", func(w *world) { w.shelf.links = []identity.Link{{ID: "l", Account: "an"}} }, "account.reset"},
	} {
		w := newWorld()
		c.have(w)
		w.shelf.fails["an"] = missed{100, w.at.Now()}
		code, err := w.Reset(ctx, by, "an")
		check(t, err)
		a, others := w.shelf.accounts["an"], 0
		for _, k := range w.shelf.keys {
			if k.Account != "an" {
				others++
			}
		}
		if a.Hash != "" || a.Code != password.Digest(code) || a.Version != 2 || w.verbs() != c.verb+" account/an" ||
			a.CodeEnds != w.at.Now().Add(7*24*time.Hour).UnixMicro() {
			t.Errorf("%s: %+v, %s", c.what, a, w.verbs())
		}
		if len(w.shelf.factors)+len(w.shelf.links)+len(w.shelf.fails) != 0 || len(w.shelf.keys) != others {
			t.Errorf("%s: something is left: %+v", c.what, w.shelf)
		}
	}
	w := newWorld()
	_, err := w.Reset(ctx, by, "không có")
	is(t, "nobody", err, "notfound store.notfound")
	for _, method := range []string{"Account", "Passkeys", "Links", "DropFactor", "ForgetFailures", "ChangeAccount"} {
		w := newWorld()
		w.shelf.broken = method
		if _, err := w.Reset(ctx, by, "an"); !errors.Is(err, errBroken) || w.shelf.accounts["an"].Hash == "" {
			t.Errorf("%s: %v", method, err)
		}
	}
}

// TestResetMeanwhile: a passkey that its owner adds between the look at the account and the act goes with the rest, and
// the log says that a second factor went.
func TestResetMeanwhile(t *testing.T) {
	w := newWorld()
	looked := false
	w.Tx = func(ctx context.Context, act audit.Act, do func(ctx context.Context) error) (audit.Done, error) {
		if !looked {
			looked = true
			w.shelf.keys = append(w.shelf.keys, identity.Passkey{ID: "k", Account: "an"})
		}
		return w.shelf.transact(ctx, act, do)
	}
	_, err := w.Reset(ctx, by, "an")
	check(t, err)
	if len(w.shelf.keys) != 0 || w.verbs() != "account.resetfactor account/an" {
		t.Errorf("%d passkeys are left; %s", len(w.shelf.keys), w.verbs())
	}
}

// TestLastAdmin: by closing and by taking roles away alike, somebody stays administrator today, whose account is open.
func TestLastAdmin(t *testing.T) {
	admin := func(from, to int) []identity.Grant {
		w := newWorld()
		g := identity.Grant{Role: identity.Admin}
		if from != 0 {
			g.From = on(w.today() + 1)
		}
		if to != 0 {
			g.To = on(w.today() - 1)
		}
		return []identity.Grant{g}
	}
	officer := []identity.Grant{{Role: identity.Officer, Unit: "u-so"}}
	for _, c := range []struct {
		what  string
		other func(a *identity.Account)
		want  string
	}{
		{"no other", func(*identity.Account) {}, "conflict identity.lastadmin"},
		{"another", func(a *identity.Account) { a.Grants = admin(0, 0) }, ""},
		{"another from tomorrow", func(a *identity.Account) { a.Grants = admin(1, 0) }, "conflict identity.lastadmin"},
		{"another until yesterday", func(a *identity.Account) { a.Grants = admin(0, 1) }, "conflict identity.lastadmin"},
		{"another until today", func(a *identity.Account) {
			a.Grants = []identity.Grant{{Role: identity.Admin, To: on(newWorld().today())}}
		}, "conflict identity.lastadmin"},
		{"another who is closed", func(a *identity.Account) {
			a.Grants, a.Disabled = admin(0, 0), true
		}, "conflict identity.lastadmin"},
	} {
		w := newWorld()
		w.edit("an", c.other)
		is(t, "closing, "+c.what, w.Disable(ctx, by, "quan-tri", true), c.want)
		if closed := w.shelf.accounts["quan-tri"].Disabled; closed != (c.want == "") {
			t.Errorf("%s: closed %t", c.what, closed)
		}
		w = newWorld()
		w.edit("an", c.other)
		is(t, "granting, "+c.what, w.SetGrants(ctx, by, "quan-tri", 1, officer), c.want)
		is(t, "granting later, "+c.what, w.SetGrants(
			ctx, by, "quan-tri", w.shelf.accounts["quan-tri"].Version, admin(1, 0),
		), c.want)
	}
	w := newWorld()
	last := []identity.Grant{{Role: identity.Admin, To: on(w.today())}}
	is(t, "an end today", w.SetGrants(ctx, by, "quan-tri", 1, last), "conflict identity.lastadmin")
	w = newWorld()
	w.shelf.broken = "Accounts"
	if err := w.Disable(ctx, by, "quan-tri", true); !errors.Is(err, errBroken) {
		t.Error(err)
	}
}

// TestDisable: closing and opening are two acts, each moves the version; nobody's account is not found.
func TestDisable(t *testing.T) {
	w := newWorld()
	for i, closed := range []bool{true, false} {
		check(t, w.Disable(ctx, by, "an", closed))
		if a := w.shelf.accounts["an"]; a.Disabled != closed || a.Version != int64(i+2) {
			t.Errorf("%+v", a)
		}
	}
	is(t, "nobody", w.Disable(ctx, by, "không có", true), "notfound store.notfound")
	if got := w.verbs(); got != "account.disable account/an, account.enable account/an" {
		t.Error(got)
	}
}

// TestVersioned: acts that somebody decides upon what they saw are refused where that is old.
func TestVersioned(t *testing.T) {
	roles := []identity.Grant{{Role: identity.Leader, Unit: "u-phong", From: on(10), To: on(20)}}
	for _, c := range []struct {
		verb string
		do   func(w *world, account string, version int64) error
		want identity.Account
	}{
		{"account.grant", func(w *world, a string, v int64) error {
			return w.SetGrants(ctx, by, a, v, roles)
		}, identity.Account{Name: "Nguyễn an", Grants: roles}},
		{"account.person", func(w *world, a string, v int64) error {
			return w.SetPerson(ctx, by, a, v, "p1")
		}, identity.Account{Name: "Nguyễn an", Person: "p1", Grants: newWorld().shelf.accounts["an"].Grants}},
		{"account.correct", func(w *world, a string, v int64) error {
			return w.Correct(ctx, by, a, v, " Nguyê\u0303n \u200b An")
		}, identity.Account{Name: "Nguyễn An", Grants: newWorld().shelf.accounts["an"].Grants}},
	} {
		w := newWorld()
		is(t, c.verb+" of nobody", c.do(w, "không có", 1), "notfound store.notfound")
		is(t, c.verb+" of an old version", c.do(w, "an", 2), "stale store.stale")
		if w.verbs() != "" {
			t.Error(w.verbs())
		}
		check(t, c.do(w, "an", 1))
		c.want.ID, c.want.Login, c.want.Version, c.want.Unit, c.want.Hash = "an", "an", 2, "u-so", secretHash()
		if diff := cmp.Diff(c.want, w.shelf.accounts["an"]); diff != "" || w.verbs() != c.verb+" account/an" {
			t.Errorf("%s: %s", w.verbs(), diff)
		}
	}
	w := newWorld()
	is(t, "roles of nothing", w.SetGrants(ctx, by, "an", 1, nil), "invalid role:identity.norole")
	is(t, "a name nobody can see", w.Correct(ctx, by, "an", 1, "\u200b"), "invalid name:identity.name")
	if w.verbs() != "" || w.shelf.accounts["an"].Version != 1 {
		t.Errorf("something was written: %s", w.verbs())
	}
}

// TestSetPassword: a good password takes the place of the old one and of a code; a bad one changes nothing.
func TestSetPassword(t *testing.T) {
	w := newWorld()
	w.edit("an", func(a *identity.Account) { a.Code, a.CodeEnds = "x", 5 })
	is(t, "short", w.SetPassword(ctx, by, "an", "ngắn"), "invalid password:identity.length")
	if a := w.shelf.accounts["an"]; a.Hash != secretHash() || a.Code != "x" || w.verbs() != "" {
		t.Errorf("%+v", a)
	}
	const fresh = "gió mùa thổi qua đồng 9"
	check(t, w.SetPassword(ctx, by, "an", fresh))
	a := w.shelf.accounts["an"]
	if !password.Check(a.Hash, fresh) || password.Check(a.Hash, secret) || a.Code != "" || a.CodeEnds != 0 ||
		a.Version != 2 {
		t.Errorf("%+v", a)
	}
	is(t, "nobody", w.SetPassword(ctx, by, "không có", fresh), "notfound store.notfound")
}

// TestRedeem: a code sets a password once, until its last moment and not after, for an account that is open.
func TestRedeem(t *testing.T) {
	const fresh = "gió mùa thổi qua đồng 9"
	code, digest := password.Code()
	life := 7 * 24 * time.Hour
	for _, c := range []struct {
		what, login, code, secret string
		after                     time.Duration
		edit                      func(a *identity.Account)
		want                      string
	}{
		{"at once", "an", code, fresh, 0, nil, ""},
		{"in another spelling, at the last moment", "ẤN", " " + code + " ", fresh, life, nil, ""},
		{"a moment later", "an", code, fresh, life + time.Microsecond, nil, "forbidden identity.code"},
		{"another code", "an", "AAAA-BBBB-CCCC", fresh, 0, nil, "forbidden identity.code"},
		{"no code", "an", "", fresh, 0, nil, "forbidden identity.code"},
		{"nobody", "không-có", code, fresh, 0, nil, "forbidden identity.code"},
		{"somebody else", "quan-tri", code, fresh, 0, nil, "forbidden identity.code"},
		{"closed", "an", code, fresh, 0, func(a *identity.Account) { a.Disabled = true }, "forbidden identity.code"},
		{"none is due", "an", "", fresh, 0, func(a *identity.Account) { a.Code = "" }, "forbidden identity.code"},
		{"a bad password", "an", code, "ngắn", 0, nil, "invalid password:identity.length"},
	} {
		w := newWorld()
		w.edit("an", func(a *identity.Account) {
			a.Hash, a.Code, a.CodeEnds = "", digest, w.at.Now().Add(life).UnixMicro()
			if c.edit != nil {
				c.edit(a)
			}
		})
		w.at.Move(c.after)
		is(t, c.what, w.Redeem(ctx, c.login, c.code, c.secret), c.want)
		a, failed := w.shelf.accounts["an"], c.want == "forbidden identity.code"
		if n := len(w.shelf.fails); failed != (n == 1) { // a guess counts; a right code with a bad password is none
			t.Errorf("%s: %d logins with failures", c.what, n)
		}
		if c.want != "" {
			if a.Hash != "" || w.verbs() != "" {
				t.Errorf("%s: %+v %s", c.what, a, w.verbs())
			}
			continue
		}
		if !password.Check(a.Hash, c.secret) || a.Code != "" || a.CodeEnds != 0 ||
			w.verbs() != "account.redeem account/an" || w.shelf.acts[0].Actor != "an" {
			t.Errorf("%s: %+v %s", c.what, a, w.verbs())
		}
		is(t, c.what+", once more", w.Redeem(ctx, "an", c.code, c.secret), "forbidden identity.code")
	}
}

// TestRedeemBroken: a failure of the database is no wrong code.
func TestRedeemBroken(t *testing.T) {
	code, digest := password.Code()
	for _, method := range []string{"Failures", "CountFailure", "AccountByLogin", "ChangeAccount"} {
		w := newWorld()
		w.edit("an", func(a *identity.Account) { a.Hash, a.Code, a.CodeEnds = "", digest, w.at.Now().UnixMicro() })
		w.shelf.broken = method
		if err := w.Redeem(ctx, "an", code, secret); !errors.Is(err, errBroken) || w.shelf.accounts["an"].Code != digest {
			t.Errorf("%s: %v", method, err)
		}
	}
}
