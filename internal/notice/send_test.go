package notice_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"thidua/internal/audit"
	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/notice"
	"thidua/internal/words"
)

var ctx = context.Background()

// shelf is a store in memory; what it does on the databases is tested there.
type shelf struct {
	boxes map[string]*notice.Mailbox
	list  []*notice.Notice
	dead  bool // the program dies before it notes what became of a mail
}

func (s *shelf) Mailbox(_ context.Context, account string) (*notice.Mailbox, error) {
	return s.boxes[account], nil
}

func (s *shelf) Mailboxes(context.Context) (out []*notice.Mailbox, err error) {
	for _, m := range s.boxes {
		out = append(out, m)
	}
	return out, nil
}

func (s *shelf) SetMailbox(_ context.Context, m *notice.Mailbox) error {
	s.boxes[m.Account] = m
	return nil
}

func (s *shelf) Notices(context.Context, string, int) ([]*notice.Notice, error) { return s.list, nil }

func (s *shelf) Noted(context.Context, day.Date) (map[string]bool, error) {
	out := map[string]bool{}
	for _, n := range s.list {
		out[n.Key()] = true
	}
	return out, nil
}

func (s *shelf) Note(_ context.Context, list []*notice.Notice) (int, error) {
	s.list = append(s.list, list...)
	return len(list), nil
}

func (s *shelf) Ready(_ context.Context, now, lapsed int64, limit int) (out []*notice.Notice, err error) {
	for _, n := range s.list {
		if n.State == notice.Waiting && n.Next <= now || n.State == notice.Claimed && n.Changed < lapsed {
			read := *n
			out = append(out, &read)
		}
	}
	return out[:min(limit, len(out))], nil
}

func (s *shelf) row(n *notice.Notice) *notice.Notice {
	return s.list[slices.IndexFunc(s.list, func(x *notice.Notice) bool { return x.Key() == n.Key() })]
}

func (s *shelf) Claim(_ context.Context, n *notice.Notice, now int64) (bool, error) {
	row := s.row(n)
	if row.State == notice.Claimed {
		row.Lapses++
	}
	row.State, row.Changed = notice.Claimed, now
	return true, nil
}

func (s *shelf) Settle(_ context.Context, n *notice.Notice, claimed int64) error {
	if row := s.row(n); !s.dead && row.Changed == claimed {
		row.State, row.Next, row.Tries = n.State, n.Next, n.Tries
	}
	return nil
}

func (s *shelf) SweepNotices(context.Context, int64) error { return nil }

// work is what there is to tell; gone are accounts that may not see it any more.
type work struct {
	at    string
	now   []*notice.Notice
	gone  map[string]bool
	looks int
}

func (w *work) Stamp(context.Context) (string, error) { return w.at, nil }

func (w *work) Instants(context.Context) (out []*notice.Notice, err error) {
	w.looks++
	for _, n := range w.now {
		one := *n
		out = append(out, &one)
	}
	return out, nil
}

func (w *work) Letter(_ context.Context, n *notice.Notice, _ words.Lang) (*notice.Letter, error) {
	if w.gone[n.Account] {
		return nil, nil
	}
	return &notice.Letter{
		Subject: words.M("notice.subject.returned"), Items: []notice.Item{{Said: n.Said(), Path: n.Path}},
	}, nil
}

// office is a mail server that answers by the address.
type office struct {
	down    error
	answers map[string]error
	took    []string
	opened  int
}

func (o *office) Open(context.Context) (notice.Line, error) {
	o.opened++
	return o, o.down
}

func (o *office) Send(_ context.Context, m notice.Mail) error {
	if err := o.answers[m.To]; err != nil {
		return err
	}
	o.took = append(o.took, m.To)
	return nil
}

func (o *office) Close() error { return nil }

type site struct {
	*notice.Service
	shelf  *shelf
	work   *work
	office *office
	at     *clock.Set
}

// newSite has people a, b and c, who want everything, on a Tuesday at nine.
func newSite() *site {
	s := &site{
		shelf: &shelf{boxes: map[string]*notice.Mailbox{}}, work: &work{gone: map[string]bool{}},
		office: &office{answers: map[string]error{}}, at: clock.At(time.Date(2023, 7, 18, 2, 0, 0, 0, time.UTC)),
	}
	for _, a := range []string{"a", "b", "c"} {
		s.shelf.boxes[a] = &notice.Mailbox{
			Account: a, Address: a + "@example.org", Choice: notice.Instant, Confirmed: 1, Lang: words.Vietnamese,
		}
	}
	tx := func(ctx context.Context, _ audit.Act, do func(ctx context.Context) error) (audit.Done, error) {
		return audit.Done{}, do(ctx)
	}
	s.Service = &notice.Service{
		Store: s.shelf, Tx: tx, Clock: s.at, Source: s.work, Post: s.office, Days: new(day.Calendar), Hour: 12 * 60,
		Site: "https://thidua.example",
	}
	return s
}

// returned tells so many people of a line.
func (s *site) returned(accounts ...string) {
	for _, a := range accounts {
		s.work.now = append(s.work.now, &notice.Notice{
			Account: a, Kind: notice.Returned, Path: "/phieu/1", Day: day.At(s.at.Now()),
		})
	}
	s.work.at += "+"
}

func (s *site) states() string {
	var out []string
	for _, n := range s.shelf.list {
		out = append(out, n.Account+" "+string(n.State))
	}
	slices.Sort(out)
	return strings.Join(out, ", ")
}

func want(t *testing.T, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
}

// TestOnce: what was told is not told again, and nothing is looked at while nothing happens.
func TestOnce(t *testing.T) {
	s := newSite()
	s.shelf.boxes["b"].Choice = notice.Daily
	s.returned("a", "b")
	for range 3 {
		if err := s.Pass(ctx); err != nil {
			t.Fatal(err)
		}
	}
	want(t, s.states(), "a sent, b kept")
	want(t, strings.Join(s.office.took, " "), "a@example.org")
	if s.work.looks != 1 || s.office.opened != 1 {
		t.Errorf("looked %d times, connected %d times", s.work.looks, s.office.opened)
	}
	s.work.at += "+" // something else happened
	if err := s.Pass(ctx); err != nil || s.work.looks != 2 {
		t.Error(err, s.work.looks)
	}
	want(t, s.states(), "a sent, b kept")
}

// TestDown: a server that is down loses nothing, is asked less and less often, and does not count against a mail.
func TestDown(t *testing.T) {
	s := newSite()
	s.office.down = errors.New("nobody answers")
	s.returned("a", "b", "c")
	for range 24 * 60 {
		_ = s.Pass(ctx)
		s.at.Move(time.Minute)
	}
	if s.office.opened > 36 || s.office.opened < 20 {
		t.Errorf("asked %d times in a day", s.office.opened)
	}
	s.office.down = nil
	s.at.Move(time.Hour)
	s.work.gone["b"] = true // meanwhile
	if err := s.Pass(ctx); err != nil {
		t.Fatal(err)
	}
	for _, n := range s.shelf.list {
		if n.Kind == notice.Returned &&
			n.State != map[string]notice.State{
				"a": notice.Sent, "b": notice.Dropped, "c": notice.Sent,
			}[n.Account] || n.Tries > 0 {
			t.Errorf("%+v", n)
		}
	}
}

// TestRefused: an address that is refused for good stops nobody; one that is not taken now is tried again, and given up
// after a day or so.
func TestRefused(t *testing.T) {
	s := newSite()
	s.office.answers["a@example.org"], s.office.answers["b@example.org"] = notice.ErrRefused, notice.ErrAgain
	s.returned("a", "b", "c")
	if err := s.Pass(ctx); err != nil {
		t.Fatal(err)
	}
	want(t, s.states(), "a failed, b waiting, c sent")
	for range 3 * 24 * 60 {
		s.at.Move(time.Minute)
		s.shelf.list = s.shelf.list[:3] // without the digests
		if err := s.Pass(ctx); err != nil {
			t.Fatal(err)
		}
	}
	want(t, s.states()[:len("a failed, b failed, c sent")], "a failed, b failed, c sent")
	if n := s.shelf.list[1]; n.Tries != 11 {
		t.Errorf("%+v", n)
	}
}

// TestDies: a program that dies between sending and noting it repeats one mail at most.
func TestDies(t *testing.T) {
	s := newSite()
	s.returned("a")
	s.shelf.dead = true
	for range 6 {
		if err := s.Pass(ctx); err != nil {
			t.Fatal(err)
		}
		s.at.Move(16 * time.Minute)
	}
	want(t, strings.Join(s.office.took, " "), "a@example.org a@example.org")
	s.shelf.dead = false
	s.at.Move(16 * time.Minute)
	if err := s.Pass(ctx); err != nil {
		t.Fatal(err)
	}
	want(t, s.states(), "a failed")
}

// TestBounded: a run takes so many mails, the next one the rest.
func TestBounded(t *testing.T) {
	s := newSite()
	for i := range 450 {
		a := strings.Repeat("x", i+1)
		s.shelf.boxes[a] = &notice.Mailbox{Account: a, Address: "a@example.org", Choice: notice.Instant, Confirmed: 1}
		s.returned(a)
	}
	for _, all := range []int{200, 400, 450, 450} {
		if err := s.Pass(ctx); err != nil || len(s.office.took) != all {
			t.Errorf("%d mails, %v", len(s.office.took), err)
		}
	}
}

// TestDigestHour: one digest a working day, from the hour on, to who has an address by then; nobody is told of a
// deadline at night.
func TestDigestHour(t *testing.T) {
	s := newSite()
	delete(s.shelf.boxes, "c")
	s.shelf.boxes["b"].Choice, s.shelf.boxes["a"].Choice = notice.None, notice.Daily
	s.at.Move(-9 * time.Hour) // midnight
	digests := func() (n int) {
		for _, x := range s.shelf.list {
			if x.Kind == notice.Digest && x.State == notice.Sent {
				n++
			}
		}
		return n
	}
	s.work.now = []*notice.Notice{{Account: "b", Kind: notice.Tomorrow, Path: "/phieu/1", Day: day.Of(2023, 7, 19)}}
	// Tuesday 0:00 and 12:00, … Friday, the weekend, Monday
	for i, all := range []int{0, 1, 1, 2, 2, 3, 3, 4, 4, 4, 4, 4, 4, 5} {
		if err := s.Pass(ctx); err != nil || digests() != all {
			t.Errorf("half day %d: %d digests, want %d, %v", i, digests(), all, err)
		}
		if i == 0 && len(s.shelf.list) > 0 {
			t.Errorf("told at midnight: %+v", s.shelf.list[0])
		}
		s.at.Move(12 * time.Hour)
	}
	s.at.Move(12*time.Hour + time.Minute) // Tuesday, after the hour
	s.shelf.boxes["d"] = &notice.Mailbox{
		Account: "d", Address: "d@example.org", Choice: notice.Daily, Confirmed: s.at.Now().UnixMicro(),
	}
	if err := s.Pass(ctx); err != nil || digests() != 6 { // who has just confirmed has seen what waits
		t.Errorf("%d, %v", digests(), err)
	}
}
