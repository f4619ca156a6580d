package journey_test

import (
	"context"
	"net/http"
	"testing"
	"time"

	"thidua/internal/identity"
	"thidua/internal/sample"
)

// lockOut counts a hundred wrong passwords under a login, from browsers that nobody knows.
func (w *world) lockOut(login string) {
	w.t.Helper()
	if err := w.app.Store.SetFailures(context.Background(), login, 100, w.at.Now()); err != nil {
		w.t.Fatal(err)
	}
}

// signs signs in with the password and says whether that worked.
func (b *browser) signs(login, password string) bool {
	b.w.t.Helper()
	b.get("/dang-nhap").fill(form("login", login, "password", password))
	return b.last.StatusCode == http.StatusSeeOther
}

// TestKnownBrowser: a hundred wrong passwords under a name lock out strangers, not the person in a browser where they
// have signed in before. That browser has attempts of its own, and no more of them than a stranger; it is known for its
// own person alone, for a year.
func TestKnownBrowser(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	mine, other, stranger := w.browser(), w.browser(), w.browser()
	if !mine.signs("thu-ky", sample.Password) || !other.signs("khoi-truong", sample.Password) {
		t.Fatal("nobody signs in")
	}
	mine.post("/dang-xuat", nil)
	other.post("/dang-xuat", nil)
	w.lockOut("thu-ky")
	if stranger.signs("thu-ky", sample.Password) {
		t.Error("a stranger gets in")
	}
	stranger.says(".band.bad", "máy lạ")
	if other.signs("thu-ky", sample.Password) {
		t.Error("a browser that knows somebody else gets in")
	}
	if !mine.signs("thu-ky", sample.Password) {
		t.Fatal("the person is locked out of their own browser")
	}
	mine.post("/dang-xuat", nil)
	if stranger.signs("thu-ky", sample.Password) {
		t.Error("the person's success let strangers in again")
	}
	for range 5 {
		mine.signs("thu-ky", "sai hẳn rồi")
	}
	if mine.signs("thu-ky", sample.Password) {
		t.Error("a known browser guesses without waiting")
	}
	w.at.Move(time.Minute)
	if !mine.signs("thu-ky", sample.Password) {
		t.Error("a known browser waits longer than it has to")
	}
	mine.post("/dang-xuat", nil)
	w.at.Move(identity.DeviceLife)
	if mine.signs("thu-ky", sample.Password) {
		t.Error("a browser is known for ever")
	}
}

// TestKnownBrowserOfTwo: two people at one machine are both known there, also with a second sign-in of either.
func TestKnownBrowserOfTwo(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.browser()
	for _, login := range []string{"thu-ky", "khoi-truong", "thu-ky"} {
		if !b.signs(login, sample.Password) {
			t.Fatal(login)
		}
		b.post("/dang-xuat", nil)
	}
	for _, login := range []string{"thu-ky", "khoi-truong"} {
		w.lockOut(login)
		if !b.signs(login, sample.Password) {
			t.Errorf("%s is not known any more", login)
		}
		b.post("/dang-xuat", nil)
	}
}

// TestKnownBrowserStolen: who has the token has a hundred attempts, slowed down, and after that none.
func TestKnownBrowserStolen(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := context.Background()
	b := w.browser()
	if !b.signs("thu-ky", sample.Password) {
		t.Fatal("nobody signs in")
	}
	on := w.app.Services.IDs.On(b.jar["may-quen"])
	for range 100 {
		if _, err := on.SignIn(ctx, "thu-ky", "sai hẳn rồi"); err == nil {
			t.Fatal("a wrong password signs in")
		}
		w.at.Move(16 * time.Minute)
	}
	w.lockOut("thu-ky")
	if _, err := on.SignIn(ctx, "thu-ky", sample.Password); err == nil {
		t.Error("a browser that was wrong a hundred times is still known")
	}
}
