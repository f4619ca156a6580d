package notice_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"thidua/internal/day"
	"thidua/internal/notice"
	"thidua/internal/words"
)

// tray is a mail server that keeps what it took; stop is called with each mail.
type tray struct {
	office
	mails []notice.Mail
	stop  func()
}

func (y *tray) Open(ctx context.Context) (notice.Line, error) {
	_, err := y.office.Open(ctx)
	return y, err
}

func (y *tray) Send(ctx context.Context, m notice.Mail) error {
	if y.stop != nil {
		y.stop()
	}
	if err := y.office.Send(ctx, m); err != nil {
		return err
	}
	y.mails = append(y.mails, m)
	return nil
}

// busy is a store of which a method fails, or at which another program is quicker.
type busy struct {
	*shelf
	broken string
	other  bool
	ended  bool // what became of a mail was noted with a context that has ended
}

func (b *busy) fails(method string) error { return map[bool]error{true: errBroken}[b.broken == method] }

func (b *busy) Ready(ctx context.Context, now, lapsed int64, limit int) ([]*notice.Notice, error) {
	if err := b.fails("Ready"); err != nil {
		return nil, err
	}
	return b.shelf.Ready(ctx, now, lapsed, limit)
}

func (b *busy) Claim(ctx context.Context, n *notice.Notice, now int64) (bool, error) {
	if b.other || b.broken == "Claim" {
		return false, b.fails("Claim")
	}
	return b.shelf.Claim(ctx, n, now)
}

func (b *busy) Settle(ctx context.Context, n *notice.Notice, claimed int64) error {
	b.ended = b.ended || ctx.Err() != nil
	if err := b.fails("Settle"); err != nil {
		return err
	}
	return b.shelf.Settle(ctx, n, claimed)
}

func (b *busy) Mailboxes(ctx context.Context) ([]*notice.Mailbox, error) {
	if err := b.fails("Mailboxes"); err != nil {
		return nil, err
	}
	return b.shelf.Mailboxes(ctx)
}

func (b *busy) Noted(ctx context.Context, from day.Date) (map[string]bool, error) {
	if err := b.fails("Noted"); err != nil {
		return nil, err
	}
	return b.shelf.Noted(ctx, from)
}

func (b *busy) Note(ctx context.Context, list []*notice.Notice) (int, error) {
	if err := b.fails("Note"); err != nil {
		return 0, err
	}
	return b.shelf.Note(ctx, list)
}

// newMail is the site with a server that keeps what it took, and a store that can fail.
func newMail() (*site, *tray, *busy) {
	s := newSite()
	y, b := &tray{office: *s.office}, &busy{shelf: s.shelf}
	s.Post, s.Store, s.Sealer = y, b, &paper{}
	return s, y, b
}

// TestMail: what a mail says, where it leads and how it is named: the same each time it is sent.
func TestMail(t *testing.T) {
	s, y, _ := newMail()
	s.returned("a")
	y.answers["a@example.org"] = notice.ErrAgain
	check(t, s.Pass(ctx))
	id := s.shelf.list[0].MessageID()
	delete(y.answers, "a@example.org")
	s.at.Move(time.Minute)
	check(t, s.Pass(ctx))
	if len(y.mails) != 1 {
		t.Fatalf("%+v", y.mails)
	}
	m := y.mails[0]
	if m.To != "a@example.org" || m.ID != id || !m.At.Equal(s.at.Now()) {
		t.Errorf("%+v", m)
	}
	said := words.Capital(words.Vietnamese.Say(words.M("notice.subject.returned")))
	if m.Subject != said || strings.ContainsAny(m.Subject, "\r\n") {
		t.Errorf("%q", m.Subject)
	}
	item := words.Sentence(words.Vietnamese.Say(words.M("notice.said.returned")))
	want := "- " + item + "\n  https://thidua.example/phieu/1\n\n--\n" +
		words.Vietnamese.Say(words.M("notice.foot")) + "\nhttps://thidua.example/toi/thong-bao\n"
	if m.Text != want {
		t.Errorf("%q, want %q", m.Text, want)
	}
}

// TestOneCodeMail: of codes that were asked for before the mail went out only the last is mailed, once, and to the address
// that it is for.
func TestOneCodeMail(t *testing.T) {
	for _, c := range []struct {
		what      string
		addresses []string
		want      []string
	}{
		{"one", []string{"a@example.org"}, []string{"a@example.org"}},
		{"two addresses", []string{"a@example.org", "b@example.org"}, []string{"b@example.org"}},
		{"asked for twice", []string{"a@example.org", "a@example.org"}, []string{"a@example.org"}},
		{"there and back", []string{"a@example.org", "b@example.org", "a@example.org"}, []string{"a@example.org"}},
		{"taken away", []string{"a@example.org", ""}, nil},
	} {
		h, o := newHall(), &office{}
		h.Post = o
		for _, address := range c.addresses {
			check(t, h.enter(address, notice.Daily))
			h.at.Move(time.Microsecond)
		}
		check(t, h.Pass(ctx))
		check(t, h.Pass(ctx))
		if !slices.Equal(o.took, c.want) {
			t.Errorf("%s: mailed to %v, want %v", c.what, o.took, c.want)
		}
		for _, n := range h.drawer.list {
			if n.State == notice.Waiting {
				t.Errorf("%s: a code waits still", c.what)
			}
		}
	}
}

// TestCodeMail: the code goes to the address that is not confirmed yet, in the language of its owner, and to no other;
// where it was used or is too old no mail goes out.
func TestCodeMail(t *testing.T) {
	for _, c := range []struct {
		what string
		then func(s *site)
		want notice.State
	}{
		{"at once", func(*site) {}, notice.Sent},
		{"at the last moment", func(s *site) { s.at.Move(24 * time.Hour) }, notice.Sent},
		{"too old", func(s *site) { s.at.Move(24*time.Hour + time.Microsecond) }, notice.Dropped},
		{"used", func(s *site) { s.shelf.boxes["d"].Secret = "" }, notice.Dropped},
		{"confirmed meanwhile", func(s *site) { s.shelf.boxes["d"].Confirmed = 1 }, notice.Dropped},
		{"forgotten meanwhile", func(s *site) { delete(s.shelf.boxes, "d") }, notice.Dropped},
	} {
		s, y, _ := newMail()
		s.work.at = "nothing"
		s.Hour = 24 * 60 // no digests
		d := an
		d.Account = "d"
		check(t, s.SetMailbox(ctx, d, 0, notice.Wish{Address: "d@example.org", Choice: notice.Daily, Lang: words.English}))
		code, err := s.Sealer.Open(s.shelf.boxes["d"].Secret, "mailbox/d")
		check(t, err)
		c.then(s)
		check(t, s.Pass(ctx))
		if got := s.shelf.list[0].State; got != c.want || len(y.mails) != map[bool]int{true: 1}[c.want == notice.Sent] {
			t.Errorf("%s: %s, %d mails", c.what, got, len(y.mails))
			continue
		}
		if c.want != notice.Sent {
			continue
		}
		m := y.mails[0]
		if m.To != "d@example.org" || !strings.Contains(m.Text, string(code)) ||
			strings.Contains(m.Subject, string(code)) ||
			m.Subject != words.Capital(words.English.Say(words.M("notice.subject.code"))) ||
			!strings.Contains(m.Text, "https://thidua.example"+notice.CodePath+"\n") {
			t.Errorf("%s: %+v", c.what, m)
		}
	}
}

// TestOldDigest: a digest that was not sent on its day is dropped; what still waits stands in that of today.
func TestOldDigest(t *testing.T) {
	s, y, _ := newMail()
	s.shelf.boxes = map[string]*notice.Mailbox{"a": s.shelf.boxes["a"]}
	s.at.Move(4 * time.Hour) // Tuesday, one in the afternoon
	y.down = errors.New("nobody answers")
	if err := s.Pass(ctx); err == nil {
		t.Error("a server that is down is not told of")
	}
	y.down = nil
	s.at.Move(23 * time.Hour) // Wednesday noon
	check(t, s.Pass(ctx))
	states := map[day.Date]notice.State{}
	for _, n := range s.shelf.list {
		states[n.Day] = n.State
	}
	if states[day.Of(2023, 7, 18)] != notice.Dropped || states[day.Of(2023, 7, 19)] != notice.Sent || len(y.mails) != 1 {
		t.Errorf("%v, %d mails", states, len(y.mails))
	}
}

// TestRetries: a mail that was not taken waits a minute, then twice as long each time, at most six hours; after the
// twelfth time it is given up. A moment early nothing is tried.
func TestRetries(t *testing.T) {
	s, y, _ := newMail()
	s.shelf.boxes = map[string]*notice.Mailbox{"a": s.shelf.boxes["a"]}
	s.Hour = 24 * 60 // no digests
	s.returned("a")
	tries := 0
	y.stop = func() { tries++ }
	y.answers["a@example.org"] = notice.ErrAgain
	check(t, s.Pass(ctx))
	for n, minutes := range []int{1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360} {
		wait := time.Duration(minutes) * time.Minute
		if got := time.UnixMicro(s.shelf.list[0].Next).Sub(s.at.Now()); got != wait || tries != n+1 {
			t.Fatalf("after %d tries it waits %s, want %s", tries, got, wait)
		}
		s.at.Move(wait - time.Microsecond)
		check(t, s.Pass(ctx))
		s.at.Move(time.Microsecond)
		check(t, s.Pass(ctx))
	}
	if tries != 12 || s.shelf.list[0].State != notice.Failed {
		t.Errorf("%d tries, then %s", tries, s.shelf.list[0].State)
	}
}

// TestRests: a server that takes nothing is left alone for a minute, then twice as long each time, at most an hour;
// once it took all, the first rest is a minute again.
func TestRests(t *testing.T) {
	s, y, _ := newMail()
	s.Hour = 24 * 60 // no digests
	s.returned("a")
	y.down = errors.New("nobody answers")
	fail := func() {
		t.Helper()
		if err := s.Pass(ctx); err == nil {
			t.Fatal("a server that is down is not told of")
		}
	}
	fail()
	for i, minutes := range []int{1, 2, 4, 8, 16, 32, 60, 60} {
		rest := time.Duration(minutes) * time.Minute
		s.at.Move(rest - time.Microsecond)
		check(t, s.Pass(ctx))
		if y.opened != i+1 {
			t.Fatalf("asked %d times, a moment before the end of %s", y.opened, rest)
		}
		s.at.Move(time.Microsecond)
		fail()
	}
	y.down = nil
	s.at.Move(time.Hour)
	check(t, s.Pass(ctx))
	y.down = errors.New("again")
	s.returned("b")
	fail()
	s.at.Move(time.Minute)
	fail()
	if n := s.shelf.list[1]; n.Tries != 0 || n.State != notice.Waiting {
		t.Errorf("a server that is down counts against the mail: %+v", n)
	}
}

// TestStopped: a program that is stopped takes nothing up any more, but notes what became of the mail that is out.
func TestStopped(t *testing.T) {
	s, y, b := newMail()
	s.Hour = 24 * 60 // no digests
	s.returned("a", "b", "c")
	stopped, stop := context.WithCancel(ctx)
	y.stop = stop
	check(t, s.Pass(stopped))
	want(t, s.states(), "a sent, b waiting, c waiting")
	if b.ended || len(y.mails) != 1 {
		t.Errorf("noted with a context that has ended: %t, %d mails", b.ended, len(y.mails))
	}
}

// TestQuicker: what another program took up is left to it.
func TestQuicker(t *testing.T) {
	s, y, b := newMail()
	s.returned("a")
	b.other = true
	check(t, s.Pass(ctx))
	want(t, s.states(), "a waiting")
	if y.opened != 0 {
		t.Error("a line was opened for nothing")
	}
}

// TestPassBroken: a failure of the database stays one, sends nothing twice and loses nothing: the next run does it.
func TestPassBroken(t *testing.T) {
	for method, mails := range map[string]int{
		"Mailboxes": 0, "Noted": 0, "Note": 0, "Ready": 0, "Claim": 0, "Settle": 1,
	} {
		s, y, b := newMail()
		s.Hour = 24 * 60 // no digests
		s.returned("a")
		b.broken = method
		if err := s.Pass(ctx); !errors.Is(err, errBroken) || len(y.mails) != mails {
			t.Errorf("%s: %v, %d mails", method, err, len(y.mails))
		}
		b.broken = ""
		check(t, s.Pass(ctx))
		if len(y.mails) != 1 {
			t.Errorf("%s: %d mails in the end", method, len(y.mails))
		}
	}
}

// TestNoMail: where no mail is set up, what happens stands on the page, and nothing waits to be mailed later.
func TestNoMail(t *testing.T) {
	s, _, _ := newMail()
	s.Post = nil
	s.returned("a", "b")
	s.at.Move(12 * time.Hour) // past the hour of the digest
	check(t, s.Pass(ctx))
	want(t, s.states(), "a kept, b kept")
	if s.SetUp() {
		t.Error("mail is set up")
	}
}

// TestLookBack: what happened more than sixty days ago is told no more: its notice may have been swept.
func TestLookBack(t *testing.T) {
	s, _, _ := newMail()
	today := day.At(s.at.Now())
	s.work.at = "+"
	for _, back := range []day.Date{60, 61} {
		s.work.now = append(s.work.now, &notice.Notice{Account: "a", Kind: notice.Returned, Path: "/p", Day: today - back})
	}
	check(t, s.Pass(ctx))
	if len(s.shelf.list) != 1 || s.shelf.list[0].Day != today-60 {
		t.Errorf("%+v", s.shelf.list)
	}
}

// swept remembers before which moment notices were swept.
type swept struct {
	*shelf
	before int64
}

func (s *swept) SweepNotices(_ context.Context, before int64) error {
	s.before = before
	return nil
}

// TestSweep: a notice is kept for four hundred days, longer than anything is looked back for.
func TestSweep(t *testing.T) {
	s := newSite()
	kept := &swept{shelf: s.shelf}
	s.Store = kept
	check(t, s.Sweep(ctx))
	if got := s.at.Now().Sub(time.UnixMicro(kept.before)); got != 400*24*time.Hour {
		t.Error(got)
	}
}
