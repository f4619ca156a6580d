package identity_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"thidua/internal/audit"
	"thidua/internal/id"
	"thidua/internal/identity"
)

const sso = "https://sso.example.org"

// TestSetLink: a link says who made it and when, takes the place of the one to the same provider, and signs in.
func TestSetLink(t *testing.T) {
	w := newWorld()
	check(t, w.SetLink(ctx, by, "an", sso, "số 1"))
	check(t, w.SetLink(ctx, by, "an", "https://other.example.org", "số 1"))
	check(t, w.SetLink(ctx, audit.By{Account: "an"}, "an", sso, "số 2"))
	var got []identity.Link
	for _, l := range w.shelf.links {
		if !id.Valid(l.ID) {
			t.Errorf("%q is no id", l.ID)
		}
		l.ID = ""
		got = append(got, l)
	}
	want := []identity.Link{
		{Account: "an", Issuer: "https://other.example.org", Subject: "số 1", Maker: "quan-tri", Started: w.at.Now()},
		{Account: "an", Issuer: sso, Subject: "số 2", Maker: "an", Started: w.at.Now()},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	a, err := w.SignInBy(ctx, sso, "số 2")
	if err != nil || a.ID != "an" {
		t.Errorf("%+v %v", a, err)
	}
	_, err = w.SignInBy(ctx, sso, "số 1")
	is(t, "a person who was linked before", err, "notfound store.notfound")
	check(t, w.Unlink(ctx, by, "an", sso))
	_, err = w.SignInBy(ctx, sso, "số 2")
	is(t, "after the link was taken away", err, "notfound store.notfound")
	if a, err := w.SignInBy(ctx, "https://other.example.org", "số 1"); err != nil || a.ID != "an" {
		t.Errorf("the link to another provider: %+v %v", a, err)
	}
	if got := w.verbs(); !strings.HasSuffix(got, "account.sso account/an, account.ssooff account/an") {
		t.Error(got)
	}
}

// TestSetLinkRefused: each fault, with the link that was there still there.
func TestSetLinkRefused(t *testing.T) {
	for _, c := range []struct {
		what, account, subject, want string
	}{
		{"the longest", "an", strings.Repeat("x", 255), ""},
		{"too long", "an", strings.Repeat("x", 256), "invalid subject:identity.subject"},
		{"with the end of a line", "an", "a\nb", "invalid subject:identity.subject"},
		{"with a mark that nobody sees", "an", "a\x7f", "invalid subject:identity.subject"},
		{"of somebody else", "an", "số 1", "conflict subject:identity.linked"},
		{"of nobody", "không có", "số 3", "notfound store.notfound"},
		{"nobody", "an", "", "invalid subject:identity.nosubject"},
		{"a name nobody can see", "an", " ", "invalid subject:identity.nosubject"},
	} {
		w := newWorld()
		check(t, w.SetLink(ctx, by, "quan-tri", sso, "số 1"))
		is(t, c.what, w.SetLink(ctx, by, c.account, sso, c.subject), c.want)
		if c.want != "" && (len(w.shelf.links) != 1 || len(w.shelf.acts) != 1) {
			t.Errorf("%s: %+v", c.what, w.shelf.links)
		}
	}
	w := newWorld()
	check(t, w.SetLink(ctx, by, "an", sso, "số 2"))
	check(t, w.SetLink(ctx, by, "quan-tri", sso, "số 1"))
	is(t, "changed to a person who is taken", w.SetLink(ctx, by, "an", sso, "số 1"), "conflict subject:identity.linked")
	if a, err := w.SignInBy(ctx, sso, "số 2"); err != nil || a.ID != "an" {
		t.Errorf("the link before is gone: %v", err)
	}
	for _, method := range []string{"Links", "DropLink", "AddLink"} {
		w.shelf.broken = method
		if err := w.SetLink(ctx, by, "an", sso, "số 3"); !errors.Is(err, errBroken) {
			t.Errorf("%s: %v", method, err)
		}
	}
}

// TestUnlink: one provider's link goes and the others stay; without a provider nothing is linked and nothing goes.
func TestUnlink(t *testing.T) {
	w := newWorld()
	check(t, w.SetLink(ctx, by, "an", sso, "số 1"))
	check(t, w.SetLink(ctx, by, "an", "https://other.example.org", "số 1"))
	is(t, "with no provider", w.Unlink(ctx, by, "an", ""), "invalid subject:identity.noissuer")
	is(t, "linked at no provider", w.SetLink(ctx, by, "an", "", "số 3"), "invalid subject:identity.noissuer")
	is(t, "neither", w.SetLink(ctx, by, "an", "", ""), "invalid subject:identity.noissuer")
	if len(w.shelf.links) != 2 {
		t.Errorf("left: %+v", w.shelf.links)
	}
	check(t, w.Unlink(ctx, by, "an", sso))
	is(t, "where there is none", w.Unlink(ctx, by, "an", sso), "notfound identity.nolink")
	is(t, "of nobody", w.Unlink(ctx, by, "không có", sso), "notfound store.notfound")
	if len(w.shelf.links) != 1 || w.shelf.links[0].Issuer == sso {
		t.Errorf("left: %+v", w.shelf.links)
	}
	w.shelf.broken = "Links"
	if err := w.Unlink(ctx, by, "an", sso); !errors.Is(err, errBroken) {
		t.Error(err)
	}
}

// TestSignInBy: a closed account stays closed, whoever vouches for its owner.
func TestSignInBy(t *testing.T) {
	w := newWorld()
	check(t, w.SetLink(ctx, by, "an", sso, "số 1"))
	w.edit("an", func(a *identity.Account) { a.Disabled = true })
	a, err := w.SignInBy(ctx, sso, "số 1")
	is(t, "closed", err, "forbidden access.closed")
	if a != nil {
		t.Errorf("%+v", a)
	}
	w.shelf.broken = "Account"
	if _, err := w.SignInBy(ctx, sso, "số 1"); !errors.Is(err, errBroken) {
		t.Error(err)
	}
}

// TestPasskeys: at most ten of an account, each with a name, and each known once on the site.
func TestPasskeys(t *testing.T) {
	w := newWorld()
	add := func(account, name, handle string) error {
		return w.AddPasskey(ctx, by, identity.Passkey{ID: "x", Account: account, Name: name, Handle: handle, Record: "r"})
	}
	for _, c := range []struct{ what, account, name, handle, want string }{
		{"a name nobody can see", "an", "\u200b ", "h", "invalid name:identity.passkeyname"},
		{"a longer name", "an", strings.Repeat("ộ", 61), "h", "invalid name:identity.passkeyname"},
		{"of nobody", "không có", "Máy", "h", "notfound store.notfound"},
	} {
		is(t, c.what, add(c.account, c.name, c.handle), c.want)
	}
	if len(w.shelf.keys) != 0 || w.verbs() != "" {
		t.Errorf("something was written: %s", w.verbs())
	}
	check(t, add("an", " Ma\u0301y  bàn ", "h0"))
	k := w.shelf.keys[0]
	want := identity.Passkey{ID: k.ID, Account: "an", Name: "Máy bàn", Handle: "h0", Record: "r", Started: w.at.Now()}
	if diff := cmp.Diff(want, k); diff != "" || !id.Valid(k.ID) {
		t.Error(k.ID, diff)
	}
	is(t, "a device that is known", add("quan-tri", "Máy", "h0"), "conflict store.taken")
	for i := 1; i < 10; i++ {
		check(t, add("an", strings.Repeat("ộ", 60), fmt.Sprint("h", i)))
	}
	is(t, "an eleventh", add("an", "Máy", "h10"), "invalid name:identity.passkeys")
	check(t, add("quan-tri", "Máy", "h10"))
	is(t, "another's dropped", w.DropPasskey(ctx, by, "quan-tri", k.ID), "notfound store.notfound")
	check(t, w.DropPasskey(ctx, by, "an", k.ID))
	check(t, add("an", "Máy", "h11"))
	if n := len(w.shelf.keys); n != 11 || !strings.Contains(w.verbs(), "account.passkeyoff account/an") {
		t.Errorf("%d keys, %s", n, w.verbs())
	}
	w.shelf.broken = "Passkeys"
	if err := add("an", "Máy", "h12"); !errors.Is(err, errBroken) {
		t.Error(err)
	}
	w.shelf.broken = "DropPasskey"
	if _, err := w.Reset(ctx, by, "an"); !errors.Is(err, errBroken) || len(w.shelf.keys) != 11 {
		t.Errorf("%v, %d keys left", err, len(w.shelf.keys))
	}
}
