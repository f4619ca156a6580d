package identity_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/pquerna/otp/totp"
	"pgregory.net/rapid"

	"thidua/internal/audit"
	"thidua/internal/clock"
	"thidua/internal/fault"
	"thidua/internal/identity"
	"thidua/internal/password"
	"thidua/internal/words"
)

// shows is what a phone with a key shows at a time.
func shows(t interface{ Fatal(args ...any) }, key string, at time.Time) string {
	code, err := totp.GenerateCode(key, at)
	if err != nil {
		t.Fatal(err)
	}
	return code
}

func (w *world) account(t *testing.T, id string) *identity.Account {
	t.Helper()
	a, err := w.shelf.Account(ctx, id)
	check(t, err)
	return a
}

// turnOn gives an account a second factor; it returns its key and the recovery codes.
func (w *world) turnOn(t *testing.T, id string) (key string, codes []string) {
	t.Helper()
	a := w.account(t, id)
	offer, err := w.OfferFactor(a, "Thi đua")
	check(t, err)
	codes, err = w.TurnOn(ctx, audit.By{Account: id}, a, offer.Ticket, shows(t, offer.Key, w.at.Now()))
	check(t, err)
	return offer.Key, codes
}

// TestOffer: a key comes back with its ticket for half an hour, to its account alone, and nothing is kept.
func TestOffer(t *testing.T) {
	w := newWorld()
	a := w.account(t, "an")
	offer, err := w.OfferFactor(a, "Thi đua")
	check(t, err)
	if !strings.HasPrefix(offer.URL, "otpauth://totp/") || !strings.Contains(offer.URL, "secret="+offer.Key) ||
		strings.Contains(offer.Ticket, offer.Key) || len(w.shelf.factors) != 0 || w.verbs() != "" {
		t.Errorf("%+v", offer)
	}
	again, err := w.SameOffer(a, "Thi đua", offer.Ticket)
	if err != nil || again != offer {
		t.Errorf("%+v became %+v, %v", offer, again, err)
	}
	_, err = w.SameOffer(w.account(t, "quan-tri"), "Thi đua", offer.Ticket)
	is(t, "somebody else's", err, "conflict identity.oldoffer")
	_, err = w.SameOffer(a, "Thi đua", "")
	is(t, "no ticket", err, "conflict identity.oldoffer")
	w.at.Move(30 * time.Minute)
	_, err = w.SameOffer(a, "Thi đua", offer.Ticket)
	is(t, "at the last moment", err, "")
	w.at.Move(time.Second)
	_, err = w.SameOffer(a, "Thi đua", offer.Ticket)
	is(t, "too old", err, "conflict identity.oldoffer")
	_, err = w.TurnOn(ctx, by, a, offer.Ticket, shows(t, offer.Key, w.at.Now()))
	is(t, "turned on too late", err, "conflict identity.oldoffer")
	w.bag.torn = true
	if _, err := w.OfferFactor(a, "Thi đua"); !errors.Is(err, errBroken) {
		t.Error(err)
	}
}

// TestTurnOn: a wrong first code turns nothing on; the right one gives ten recovery codes, of which digests are kept.
func TestTurnOn(t *testing.T) {
	w := newWorld()
	a := w.account(t, "an")
	offer, err := w.OfferFactor(a, "Thi đua")
	check(t, err)
	other, err := w.OfferFactor(a, "Thi đua")
	check(t, err)
	for _, code := range []string{"", "000", "abcdef", shows(t, offer.Key, w.at.Now().Add(time.Hour))} {
		_, err := w.TurnOn(ctx, by, a, offer.Ticket, code)
		is(t, code, err, "invalid code:identity.firstcode")
	}
	if len(w.shelf.factors) != 0 || w.verbs() != "" {
		t.Error("a wrong code turned it on")
	}
	now := shows(t, offer.Key, w.at.Now())
	codes, err := w.TurnOn(ctx, by, a, offer.Ticket, now[:3]+" "+now[3:])
	check(t, err)
	f := w.shelf.factors["an"]
	if !f.Started.Equal(w.at.Now()) || strings.Contains(f.Key, offer.Key) || len(codes) != 10 || f.Left() != 10 {
		t.Errorf("%d codes, %+v", len(codes), f)
	}
	for i, c := range codes {
		if f.Codes[i] != password.Digest(c) {
			t.Errorf("the digest at place %d is of another code", i)
		}
	}
	w.at.Move(time.Minute)
	_, err = w.TurnOn(ctx, by, a, other.Ticket, shows(t, other.Key, w.at.Now()))
	is(t, "a second one", err, "conflict identity.hasfactor")
	_, err = w.OfferFactor(w.account(t, "an"), "Thi đua")
	is(t, "offered again", err, "conflict identity.hasfactor")
	if w.verbs() != "account.factoron account/an" || w.shelf.factors["an"].Key != f.Key {
		t.Error(w.verbs())
	}
}

// TestTurnOnRepeated: a request that was done before shows no codes again, and the codes of the first time stay good.
func TestTurnOnRepeated(t *testing.T) {
	w, asked := newWorld(), by
	asked.Request = "k"
	a := w.account(t, "an")
	offer, err := w.OfferFactor(a, "Thi đua")
	check(t, err)
	first, err := w.TurnOn(ctx, asked, a, offer.Ticket, shows(t, offer.Key, w.at.Now()))
	check(t, err)
	codes, err := w.TurnOn(ctx, asked, a, offer.Ticket, shows(t, offer.Key, w.at.Now()))
	check(t, err)
	if codes != nil || w.shelf.factors["an"].Codes[0] != password.Digest(first[0]) {
		t.Errorf("%v", codes)
	}
}

// TestSteps: a code is taken exactly where its step of time is the one of now or a neighbour, and later than every step
// that was taken before: no code works twice, and no older one after a newer.
func TestSteps(t *testing.T) {
	w := newWorld()
	key, _ := w.turnOn(t, "an")
	a, start, first := w.account(t, "an"), w.at.Now(), w.shelf.steps["an"]
	rapid.Check(t, func(t *rapid.T) {
		w.shelf.steps["an"], w.at = first, clock.At(start)
		w.Clock = w.at
		last := start.Unix() / 30
		for range rapid.IntRange(1, 20).Draw(t, "codes") {
			w.at.Move(time.Duration(rapid.IntRange(0, 70).Draw(t, "seconds")) * time.Second)
			now := w.at.Now().Unix() / 30
			step := now + int64(rapid.IntRange(-3, 3).Draw(t, "off"))
			code := shows(t, key, time.Unix(step*30, 0))
			good := now-1 <= step && step <= now+1 && step > last
			for near := now - 1; near <= now+1; near++ {
				if near != step && shows(t, key, time.Unix(near*30, 0)) == code {
					t.Skip("two steps happen to have one code")
				}
			}
			clear(w.shelf.fails)
			_, err := w.SecondStep(ctx, a, code)
			if good != (err == nil) || !good && said(err) != "forbidden identity.secondcode" {
				t.Fatalf("step %+d, %d after the last one taken: %q", step-now, step-last, said(err))
			}
			if good {
				last = step
			}
		}
	})
}

// TestPhones: where our clock stands in another year, as in the sample, the codes are those of the phones' own.
func TestPhones(t *testing.T) {
	w := newWorld()
	key, _ := w.turnOn(t, "an")
	w.Phones = clock.At(w.at.Now().AddDate(3, 0, 0))
	_, err := w.SecondStep(ctx, w.account(t, "an"), shows(t, key, w.at.Now().Add(time.Minute)))
	is(t, "by our clock", err, "forbidden identity.secondcode")
	_, err = w.SecondStep(ctx, w.account(t, "an"), shows(t, key, w.Phones.Now()))
	is(t, "by the phone's", err, "")
}

// TestRecoveryCodes: each code of the list works once, in any order and spelling, with one less left each time; each is
// an act of the owner's.
func TestRecoveryCodes(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		w := newWorld()
		_, codes := w.turnOn(t, "an")
		a, used := w.account(t, "an"), map[int]bool{}
		for range rapid.IntRange(1, 20).Draw(rt, "tries") {
			clear(w.shelf.fails)
			i := rapid.IntRange(0, len(codes)-1).Draw(rt, "which")
			typed := rapid.SampledFrom([]string{
				codes[i], strings.ToLower(codes[i]), " " + strings.ReplaceAll(codes[i], "-", " "),
			}).Draw(rt, "typed")
			got, err := w.SecondStep(ctx, a, typed)
			if used[i] {
				is(rt, "a used code", err, "forbidden identity.secondcode")
				continue
			}
			used[i] = true
			if want := (identity.Passed{Recovery: true, Left: 10 - len(used)}); err != nil || got != want {
				rt.Fatalf("%+v, want %+v: %q", got, want, said(err))
			}
		}
		f := w.shelf.factors["an"]
		if acts := len(w.shelf.acts) - 1; f.Left() != 10-len(used) || acts != len(used) {
			rt.Fatalf("%d left, %d acts for %d used", f.Left(), acts, len(used))
		}
		last := w.shelf.acts[len(w.shelf.acts)-1]
		want := audit.Act{Verb: "account.recover", Actor: "an", Behalf: "u-so", Object: "account/an"}
		if last != want {
			rt.Fatalf("%+v", last)
		}
	})
}

// TestRecoveryRace: who comes second with one code was wrong, however the database says it.
func TestRecoveryRace(t *testing.T) {
	w := newWorld()
	_, codes := w.turnOn(t, "an")
	a := w.account(t, "an")
	for method, with := range map[string]error{
		"UseCode": notFound(), "ChangeAccount": fault.New(fault.Stale, words.M("store.stale")),
	} {
		w.shelf.broken, w.shelf.with = method, with
		_, err := w.SecondStep(ctx, a, codes[0])
		is(t, method, err, "forbidden identity.secondcode")
	}
	w.shelf.with = nil
	for _, method := range []string{"UseCode", "Failures", "Factor", "SetFailures", "UseStep"} {
		w.shelf.broken = method
		typed := codes[1]
		if method == "UseStep" {
			w.at.Move(time.Minute)
			key, err := w.bag.Open(w.shelf.factors["an"].Key, "factor/an")
			check(t, err)
			typed = shows(t, string(key), w.at.Now())
		}
		if _, err := w.SecondStep(ctx, a, typed); !errors.Is(err, errBroken) {
			t.Errorf("%s: %v", method, err)
		}
		clear(w.shelf.fails)
	}
	w.shelf.broken, w.bag.torn = "", true
	if _, err := w.SecondStep(ctx, a, "123456"); err == nil || said(err) != "no fault" {
		t.Errorf("a key that does not open: %v", err)
	}
}

// TestSecondStepCounts: a wrong second code counts like a wrong password, and the right one ends the count.
func TestSecondStepCounts(t *testing.T) {
	w := newWorld()
	key, _ := w.turnOn(t, "an")
	a := w.account(t, "an")
	w.at.Move(time.Minute)
	for n := 1; n <= 5; n++ {
		_, err := w.SecondStep(ctx, a, "AAAA-BBBB-CCCC")
		is(t, "wrong", err, "forbidden identity.secondcode")
		_, err = w.SignIn(ctx, "an", secret)
		is(t, "the password in between", err, map[bool]string{true: "", false: waits}[n < 5])
		if got := w.shelf.fails["an"].n; got != n {
			t.Errorf("%d failures after %d wrong codes", got, n)
		}
	}
	_, err := w.SecondStep(ctx, a, shows(t, key, w.at.Now()))
	is(t, "right but too early", err, waits)
	w.at.Move(30 * time.Second)
	_, err = w.SecondStep(ctx, a, shows(t, key, w.at.Now()))
	is(t, "right", err, "")
	if len(w.shelf.fails) != 0 {
		t.Errorf("%v", w.shelf.fails)
	}
}

// TestNewCodes: new codes end the old ones, and need a factor.
func TestNewCodes(t *testing.T) {
	w := newWorld()
	_, old := w.turnOn(t, "an")
	fresh, err := w.NewCodes(ctx, by, "an")
	check(t, err)
	a := w.account(t, "an")
	_, err = w.SecondStep(ctx, a, old[0])
	is(t, "an old code", err, "forbidden identity.secondcode")
	got, err := w.SecondStep(ctx, a, fresh[0])
	if err != nil || got.Left != 9 {
		t.Errorf("%+v %v", got, err)
	}
	_, err = w.NewCodes(ctx, by, "quan-tri")
	is(t, "without a factor", err, "notfound store.notfound")
	if got := w.verbs(); !strings.Contains(got, "account.factorcodes account/an") || strings.Contains(got, "quan-tri") {
		t.Error(got)
	}
}

// TestTurnOff: the owner's password takes the factor away, where it is long enough to stand alone.
func TestTurnOff(t *testing.T) {
	w := newWorld()
	w.turnOn(t, "an")
	a := w.account(t, "an")
	is(t, "a wrong password", w.TurnOff(ctx, by, a, "không phải mật khẩu"), "invalid password:identity.wrong")
	const short = "câu này ngắn"
	w.edit("an", func(a *identity.Account) { a.Hash = password.Hash(short) })
	is(t, "a short one", w.TurnOff(ctx, by, a, short), "invalid password:identity.shortalone")
	if _, on := w.shelf.factors["an"]; !on || w.verbs() != "account.factoron account/an" {
		t.Errorf("it was turned off: %s", w.verbs())
	}
	w.edit("an", func(a *identity.Account) { a.Hash = secretHash() })
	check(t, w.TurnOff(ctx, by, a, secret))
	if w.account(t, "an").Factor || w.verbs() != "account.factoron account/an, account.factoroff account/an" {
		t.Errorf("it is on: %s", w.verbs())
	}
	w.shelf.broken = "Failures"
	if err := w.TurnOff(ctx, by, a, secret); !errors.Is(err, errBroken) {
		t.Error(err)
	}
}
