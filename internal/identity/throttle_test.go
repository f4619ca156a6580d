package identity_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"thidua/internal/fault"
	"thidua/internal/identity"
	"thidua/internal/vn"
)

// TestSignIn: the right password in any spelling of the login and either form of its letters; all else is answered
// alike and counted.
func TestSignIn(t *testing.T) {
	for _, c := range []struct {
		what, login, secret string
		edit                func(a *identity.Account)
		want                string
		failures            int
	}{
		{"right", "an", secret, nil, "", 0},
		{"right, spelt otherwise", " Ấ.N", secret, nil, "", 0},
		{"right, decomposed", "an", norm.NFD.String(secret), nil, "", 0},
		{"in small letters", "an", strings.ToUpper(secret), nil, "forbidden identity.wrong", 3},
		{"nothing", "an", "", nil, "forbidden identity.wrong", 3},
		{"nobody", "ai-do", secret, nil, "forbidden identity.wrong", 1},
		{"closed", "an", secret, func(a *identity.Account) { a.Disabled = true }, "forbidden identity.wrong", 3},
		{"without a password", "an", "", func(a *identity.Account) { a.Hash = "" }, "forbidden identity.wrong", 3},
		{"a name that is too long", strings.Repeat("a", 61), secret, nil, "forbidden identity.wrong", 0},
	} {
		w := newWorld()
		w.shelf.fails["an"] = missed{2, w.at.Now()}
		if c.edit != nil {
			w.edit("an", c.edit)
		}
		a, err := w.SignIn(ctx, c.login, c.secret)
		is(t, c.what, err, c.want)
		if (a != nil && a.ID == "an") != (c.want == "") {
			t.Errorf("%s: %+v", c.what, a)
		}
		if n := w.shelf.fails[vn.Key(c.login)].n; n != c.failures {
			t.Errorf("%s: %d failures, want %d", c.what, n, c.failures)
		}
	}
}

// TestSignInFactor: of an account with a second factor the password alone forgets no failure; it only is none itself.
func TestSignInFactor(t *testing.T) {
	w := newWorld()
	w.shelf.factors["an"] = identity.Factor{Account: "an"}
	before := missed{4, w.at.Now().Add(-time.Hour)}
	w.shelf.fails["an"] = before
	a, err := w.SignIn(ctx, "an", secret)
	if err != nil || !a.Factor || w.shelf.fails["an"] != before {
		t.Errorf("%v, %+v", err, w.shelf.fails["an"])
	}
}

// TestSignInBroken: a failure of the database is no wrong password.
func TestSignInBroken(t *testing.T) {
	for _, method := range []string{"Failures", "CountFailure", "AccountByLogin", "SetFailures"} {
		w := newWorld()
		w.shelf.broken = method
		var f *fault.Error
		if _, err := w.SignIn(ctx, "an", secret); !errors.Is(err, errBroken) || errors.As(err, &f) {
			t.Errorf("%s: %v", method, err)
		}
	}
}

// guess makes an attempt that is wrong and costs nothing: with a code that is nobody's.
func (w *world) guess(login string) string {
	return said(w.Redeem(ctx, login, "AAAA-BBBB-CCCC", secret))
}

const (
	wrong  = "forbidden identity.code"
	waits  = "forbidden identity.wait"
	locked = "forbidden identity.locked"
)

// TestWaits: five attempts are free, then each waits twice as long as the one before, at most a quarter of an hour, and
// after a hundred only a reset helps. A moment early is refused, and does not count.
func TestWaits(t *testing.T) {
	w := newWorld()
	left := []time.Duration{
		0, 0, 0, 0, 0, 30 * time.Second, time.Minute, 2 * time.Minute, 4 * time.Minute, 8 * time.Minute, 15 * time.Minute,
	}
	for n := range 100 {
		wait := left[min(n, len(left)-1)]
		if wait > 0 {
			w.at.Move(wait - time.Microsecond)
			if got := w.guess("an"); got != waits || w.shelf.fails["an"].n != n {
				t.Fatalf("a moment early after %d failures: %q, %d counted", n, got, w.shelf.fails["an"].n)
			}
			w.at.Move(time.Microsecond)
		}
		if got := w.guess("ẤN"); got != wrong || w.shelf.fails["an"].n != n+1 {
			t.Fatalf("after %d failures and %s: %q, %d counted", n, wait, got, w.shelf.fails["an"].n)
		}
	}
	w.at.Move(1000 * time.Hour)
	_, err := w.SignIn(ctx, "an", secret)
	is(t, "the right password after a hundred failures", err, locked)
	if got := w.guess("quan-tri"); got != wrong {
		t.Errorf("somebody else: %q", got)
	}
	_, err = w.Reset(ctx, by, "an")
	check(t, err)
	if got := w.guess("an"); got != wrong {
		t.Errorf("after a reset: %q", got)
	}
}

// TestWaitSaid: what is left is said in minutes, rounded up.
func TestWaitSaid(t *testing.T) {
	for left, minutes := range map[time.Duration]int{
		time.Microsecond: 1, 30 * time.Second: 1, time.Minute: 1, time.Minute + time.Microsecond: 2, 15 * time.Minute: 15,
	} {
		w := newWorld()
		w.shelf.fails["an"] = missed{99, w.at.Now().Add(left - 15*time.Minute)}
		var f *fault.Error
		err := w.Redeem(ctx, "an", "x", secret)
		if !errors.As(err, &f) || f.Msg.Key != "identity.wait" || f.Msg.Args[0] != minutes {
			t.Errorf("%s: %v", left, err)
		}
	}
}

// TestThrottle: whoever guesses at whichever times, an attempt is taken exactly where the time since the last one that
// was taken is over, and what is refused is not counted.
func TestThrottle(t *testing.T) {
	least := func(failures int) time.Duration { // between the last failure and the next attempt
		if failures < 5 {
			return 0
		}
		return min(15*time.Minute, 30*time.Second<<min(failures-5, 5))
	}
	rapid.Check(t, func(t *rapid.T) {
		w := newWorld()
		taken, last := 0, w.at.Now()
		for range rapid.IntRange(1, 60).Draw(t, "attempts") {
			w.at.Move(time.Duration(rapid.IntRange(0, 1200).Draw(t, "seconds")) * time.Second)
			want := wrong
			if w.at.Now().Sub(last) < least(taken) {
				want = waits
			}
			if got := w.guess("an"); got != want {
				t.Fatalf("%s after failure %d: %q", w.at.Now().Sub(last), taken, got)
			}
			if want == wrong {
				taken, last = taken+1, w.at.Now()
			}
			if m := w.shelf.fails["an"]; m.n != taken || !m.last.Equal(last) {
				t.Fatalf("%d counted, %d taken", m.n, taken)
			}
		}
	})
}

// TestCountedOnce: of attempts at one time one counts; who was not counted stands in line again, sees the count of the
// others, and gives up in the end.
func TestCountedOnce(t *testing.T) {
	for _, c := range []struct {
		races, failures int
		want            string
	}{{0, 1, wrong}, {1, 2, wrong}, {4, 5, wrong}, {5, 5, waits}} {
		w := newWorld()
		w.shelf.races = c.races
		if got := w.guess("an"); got != c.want || w.shelf.fails["an"].n != c.failures {
			t.Errorf("%d others: %q with %d failures", c.races, got, w.shelf.fails["an"].n)
		}
	}
	w := newWorld()
	w.shelf.fails["an"] = missed{-50, w.at.Now()} // nobody waits, so the line alone ends it
	w.shelf.races = 30
	if got := w.guess("an"); got != waits || w.shelf.races != 10 {
		t.Errorf("%q after %d tries", got, 30-w.shelf.races)
	}
}

// known makes the browser one in which the logins have signed in.
func known(t *testing.T, s *identity.Service, logins ...string) *identity.Service {
	t.Helper()
	for _, l := range logins {
		tokens, err := s.Know(l)
		check(t, err)
		s = s.On(tokens)
	}
	return s
}

// TestKnownBrowser: strangers who guess lock out strangers; a browser that is known counts by itself, and where it is
// wrong too often it is a stranger.
func TestKnownBrowser(t *testing.T) {
	w := newWorld()
	mine := known(t, w.Service, "an")
	w.shelf.fails["an"] = missed{100, w.at.Now()}
	_, err := w.SignIn(ctx, "an", secret)
	is(t, "from elsewhere", err, locked)
	_, err = mine.SignIn(ctx, "Ấn", secret)
	is(t, "from the known browser", err, "")
	_, err = known(t, w.Service, "quan-tri").SignIn(ctx, "an", secret)
	is(t, "from a browser that knows another", err, locked)
	_, err = w.On("giả").SignIn(ctx, "an", secret)
	is(t, "with a token that is made up", err, locked)
	_, err = mine.SignIn(ctx, "an", "sai")
	is(t, "wrong from the known browser", err, "forbidden identity.wrong")
	if n := w.shelf.fails["an"].n; n != 100 || len(w.shelf.fails) != 2 {
		t.Errorf("%d failures under the login: %v", n, w.shelf.fails)
	}
	for key, m := range w.shelf.fails {
		if key != "an" && m.n != 1 {
			t.Errorf("%d failures of the browser", m.n)
		}
		w.shelf.fails[key] = missed{100, w.at.Now()}
	}
	_, err = mine.SignIn(ctx, "an", secret)
	is(t, "wrong too often from the known browser", err, locked)
}

// TestKnownFor: a browser is known for a year, and no moment longer.
func TestKnownFor(t *testing.T) {
	for after, want := range map[time.Duration]string{
		identity.DeviceLife - time.Second: "", identity.DeviceLife: locked,
	} {
		w := newWorld()
		mine := known(t, w.Service, "an")
		w.at.Move(after)
		w.shelf.fails["an"] = missed{100, w.at.Now()}
		_, err := mine.SignIn(ctx, "an", secret)
		is(t, after.String(), err, want)
	}
}

// TestKnownForMany: a browser is known for the eight accounts that signed in last, each once.
func TestKnownForMany(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := newWorld()
		s := w.Service
		var last []string // the newest first
		for range rapid.IntRange(1, 25).Draw(t, "sign-ins") {
			login := string(rune('a' + rapid.IntRange(0, 11).Draw(t, "login")))
			tokens, err := s.Know(login)
			if err != nil {
				t.Fatal(err)
			}
			s = w.On(tokens)
			kept := []string{login}
			for _, l := range last {
				if l != login && len(kept) < 8 {
					kept = append(kept, l)
				}
			}
			last = kept
			if n := strings.Count(tokens, ".") + 1; n != len(last) {
				t.Fatalf("%d tokens, want %d", n, len(last))
			}
		}
		for c := 'a'; c <= 'l'; c++ {
			clear(w.shelf.fails)
			login := string(c)
			w.shelf.fails[login] = missed{100, w.at.Now()}
			want := locked
			if strings.Contains(strings.Join(last, " "), login) {
				want = wrong
			}
			if got := said(s.Redeem(ctx, login, "x", secret)); got != want {
				t.Fatalf("%s of %v: %q, want %q", login, last, got, want)
			}
		}
	})
}

// TestNothingToSealWith: without a sealer no browser is known, and nobody is locked out by that.
func TestNothingToSealWith(t *testing.T) {
	w := newWorld()
	mine := known(t, w.Service, "an")
	mine.Sealer = nil
	if _, err := mine.Know("an"); err == nil {
		t.Error("a token was sealed with nothing")
	}
	_, err := mine.SignIn(ctx, "an", secret)
	is(t, "without a sealer", err, "")
	w.bag.torn = true
	if _, err := w.Know("an"); !errors.Is(err, errBroken) {
		t.Error(err)
	}
}

// TestRightCodeForgets: a right code forgets what was counted where it was typed and nothing else, be its password good
// or too weak; strangers who guessed under the login stay counted.
func TestRightCodeForgets(t *testing.T) {
	for _, c := range []struct{ what, password, want string }{
		{"a good password", secret, ""},
		{"one that is too short", "x", "invalid password:identity.length"},
	} {
		w := newWorld()
		code, err := w.Reset(ctx, by, "an")
		check(t, err)
		mine := known(t, w.Service, "an")
		w.shelf.fails["an"] = missed{3, w.at.Now()}
		is(t, "a wrong code", mine.Redeem(ctx, "an", "AAAA-BBBB-CCCC", secret), wrong)
		if len(w.shelf.fails) != 2 {
			t.Fatalf("the browser is not counted by itself: %v", w.shelf.fails)
		}
		is(t, c.what, mine.Redeem(ctx, "an", code, c.password), c.want)
		if w.shelf.fails["an"].n != 3 || len(w.shelf.fails) != 1 {
			t.Errorf("%s: %v", c.what, w.shelf.fails)
		}
	}
}

// TestResetForgetsBrowsers: whoever was reset starts anew in a browser that is known, too; nobody else is forgiven.
func TestResetForgetsBrowsers(t *testing.T) {
	w := newWorld()
	mine, other := known(t, w.Service, "an"), known(t, w.Service, "quan-tri")
	for range 5 {
		is(t, "a wrong code", mine.Redeem(ctx, "an", "x", secret), wrong)
		is(t, "a wrong code", w.Redeem(ctx, "an", "x", secret), wrong)
		is(t, "another's", other.Redeem(ctx, "quan-tri", "x", secret), wrong)
	}
	_, err := mine.SignIn(ctx, "an", secret)
	is(t, "before the reset", err, waits)
	code, err := w.Reset(ctx, by, "an")
	check(t, err)
	is(t, "after the reset", mine.Redeem(ctx, "an", code, secret), "")
	_, err = other.SignIn(ctx, "quan-tri", secret)
	is(t, "another's browser", err, waits)
}
