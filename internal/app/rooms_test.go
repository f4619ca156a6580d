package app_test

import (
	"log/slog"
	"slices"
	"testing"

	"thidua/internal/access"
	"thidua/internal/app"
	"thidua/internal/clock"
	"thidua/internal/identity"
	"thidua/internal/notice"
	"thidua/internal/web"
	"thidua/internal/words"
)

// site is the program over an empty database, to ask its rooms what they hand over.
func site(t *testing.T) *app.App {
	t.Helper()
	a, err := app.Open(t.Context(), app.Config{
		Data: t.TempDir(), Limits: identity.DefaultLimits(), Clock: clock.System{}, Log: slog.New(slog.DiscardHandler),
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := a.Close(); err != nil {
			t.Error(err)
		}
	})
	return a
}

// TestRoutes: each route asks the policy about an act that the policy lists, for only those stand in the table that a
// specialist reads; each form has its title.
func TestRoutes(t *testing.T) {
	t.Parallel()
	a := site(t)
	routes, forms := a.Kit.Routes(), 0
	for _, rt := range routes {
		if rt.Open == web.Policy && !slices.Contains(access.Acts(), rt.Act) {
			t.Errorf("%s asks about %q, which access.Acts does not list", rt.Pattern, rt.Act)
		}
	}
	for _, r := range a.Kit.Rooms {
		if r.Entries == nil {
			continue
		}
		for _, e := range r.Entries() {
			if forms++; !words.Known(e.Name) {
				t.Errorf("%s: there is no sentence %q, the title of the form", e.Path, e.Name)
			}
		}
	}
	if len(routes) < 200 || forms < 80 {
		t.Errorf("only %d routes and %d forms", len(routes), forms)
	}
}

// mailed are the kinds of notices that are mailed at once. Such a mail interrupts somebody's work: whoever adds one
// says here that nobody could wait for the digest of the day.
var mailed = map[notice.Kind]string{
	notice.Returned: "the days for an answer are counted from now",
	notice.Tomorrow: "the digest of tomorrow would come on the last day",
}

// TestNotices: what a room has to tell it tells whole: the kinds, when they are due, whether they still hold, and both
// sentences of each; no two rooms have a kind in common.
func TestNotices(t *testing.T) {
	t.Parallel()
	told := map[notice.Kind]bool{}
	for i, r := range site(t).Kit.Rooms {
		n := r.Notices
		if some := n.Due != nil; some != (len(n.Kinds) > 0) || some != (n.Holds != nil) {
			t.Errorf("room %d of the list: Kinds, Due and Holds of its notices are not there together", i)
		}
		for _, k := range n.Kinds {
			checkKind(t, k)
			if told[k] {
				t.Errorf("two rooms tell notices of the kind %s", k)
			}
			told[k] = true
		}
	}
	for k := range mailed {
		if !told[k] {
			t.Errorf("no room tells notices of the kind %s", k)
		}
	}
}

func checkKind(t *testing.T, k notice.Kind) {
	t.Helper()
	if !k.Instant() || mailed[k] == "" {
		t.Errorf("notices of the kind %s would be mailed at once, and nobody has said why", k)
	}
	for key, places := range map[string]int{"notice.said." + string(k): 1, "notice.subject." + string(k): 0} {
		if !words.Known(key) || words.Places(key) > places {
			t.Errorf("there is no sentence %s, or it has more than %d places", key, places)
		}
	}
}
