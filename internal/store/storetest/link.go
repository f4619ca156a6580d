package storetest

import (
	"strings"
	"testing"

	"thidua/internal/audit"
	"thidua/internal/fault"
	"thidua/internal/identity"
)

// links: one person of a provider is one account; a link replaces the one before; a closed account stays out; a reset
// takes links away.
func links(t *testing.T, w *World) {
	const here, there = "https://sso.example.org", "https://other.example.org"
	a, _ := account(t, w, "a")
	b, _ := account(t, w, "b")
	of := audit.By{Account: a}
	_, err := w.IDs.SignInBy(ctx, here, "1")
	wantFault(t, err, fault.NotFound)
	must(t, w.IDs.SetLink(ctx, of, a, here, "1"))
	must(t, w.IDs.SetLink(ctx, of, a, there, "1"))
	wantFault(t, w.IDs.SetLink(ctx, by, b, here, "1"), fault.Conflict)
	wantFault(t, w.IDs.SetLink(ctx, by, "không có", here, "2"), fault.NotFound)
	wantFault(t, w.IDs.SetLink(ctx, by, b, here, strings.Repeat("x", 256)), fault.Invalid)
	wantFault(t, w.IDs.SetLink(ctx, by, b, here, "a\nb"), fault.Invalid)
	wantFault(t, w.IDs.SetLink(ctx, by, b, here, ""), fault.Invalid)
	wantFault(t, w.IDs.Unlink(ctx, by, b, here), fault.NotFound)
	if got := ok[*identity.Account](t)(w.IDs.SignInBy(ctx, here, "1")); got.ID != a {
		t.Errorf("%+v", got)
	}
	must(t, w.IDs.SetLink(ctx, of, a, here, "A"))
	for _, x := range []struct{ issuer, subject string }{{here, "1"}, {here, "a"}, {there, "A"}, {here, ""}} {
		_, err := w.IDs.SignInBy(ctx, x.issuer, x.subject)
		wantFault(t, err, fault.NotFound)
	}
	must(t, w.IDs.Disable(ctx, by, a, true))
	_, err = w.IDs.SignInBy(ctx, here, "A")
	wantFault(t, err, fault.Forbidden)
	must(t, w.IDs.Disable(ctx, by, a, false))
	must(t, w.IDs.Unlink(ctx, of, a, here))
	list := ok[[]audit.Entry](t)(w.Store.History(ctx, "account", a, 10))
	if list[0].Act.Verb != "account.ssooff" || list[0].Act.Actor != a || list[3].Act.Verb != "account.sso" {
		t.Errorf("%+v", list)
	}
	if left := ok[[]*identity.Link](t)(w.Store.Links(
		ctx, a,
	)); len(left) != 1 || left[0].Issuer != there || left[0].Maker != a || !left[0].Started.Equal(w.Clock.Now()) {
		t.Errorf("%+v", left)
	}
	wantFault(t, w.IDs.Unlink(ctx, of, a, here), fault.NotFound)
	ok[string](t)(w.IDs.Reset(ctx, by, a))
	if left := ok[[]*identity.Link](t)(w.Store.Links(ctx, a)); len(left) != 0 {
		t.Errorf("after a reset: %+v", left)
	}
	whole(t, w)
}
