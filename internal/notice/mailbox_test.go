package notice_test

import (
	"context"
	"encoding/base64"
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"thidua/internal/audit"
	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/notice"
	"thidua/internal/words"
)

// errBroken is a failure of the database, which no rule may turn into a fault of the person's.
var errBroken = errors.New("the database is gone")

// drawer keeps mailboxes in memory as the databases do: what is read is a copy, a write needs a transaction and moves
// the version, and a transaction that fails leaves neither a mailbox nor a notice.
type drawer struct {
	shelf
	acts   []audit.Act
	open   bool   // a transaction is running
	broken string // the method that fails
}

func (d *drawer) fails(method string) error {
	return map[bool]error{true: errBroken}[d.broken == method]
}

func (d *drawer) Mailbox(_ context.Context, account string) (*notice.Mailbox, error) {
	m := d.boxes[account]
	if m == nil || d.broken == "Mailbox" {
		return nil, d.fails("Mailbox")
	}
	read := *m
	return &read, nil
}

func (d *drawer) SetMailbox(_ context.Context, m *notice.Mailbox) error {
	switch old := d.boxes[m.Account]; {
	case !d.open:
		return errors.New("SetMailbox outside a transaction")
	case old != nil && old.Version != m.Version || old == nil && m.Version != 0:
		return fault.New(fault.Stale, words.M("store.stale"))
	}
	kept := *m
	kept.Version++
	d.boxes[m.Account] = &kept
	return d.fails("SetMailbox")
}

func (d *drawer) Note(ctx context.Context, list []*notice.Notice) (int, error) {
	if err := d.fails("Note"); err != nil {
		return 0, err
	}
	return d.shelf.Note(ctx, list)
}

// transact is the transaction of the drawer.
func (d *drawer) transact(
	ctx context.Context, act audit.Act, do func(ctx context.Context) error,
) (audit.Done, error) {
	boxes, list := maps.Clone(d.boxes), slices.Clone(d.list)
	d.open = true
	err := do(ctx)
	d.open = false
	if err != nil {
		d.boxes, d.list = boxes, list
		return audit.Done{}, err
	}
	d.acts = append(d.acts, act)
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

// hall is a service whose people have entered nothing yet. It is 18 July 2023, nine in the morning in Viet Nam.
type hall struct {
	*notice.Service
	drawer *drawer
	bag    *paper
	at     *clock.Set
}

func newHall() *hall {
	h := &hall{
		drawer: &drawer{shelf: shelf{boxes: map[string]*notice.Mailbox{}}}, bag: &paper{},
		at: clock.At(time.Date(2023, 7, 18, 2, 0, 0, 0, time.UTC)),
	}
	h.Service = &notice.Service{
		Store: h.drawer, Tx: h.drawer.transact, Clock: h.at, Sealer: h.bag, Source: &work{}, Days: new(day.Calendar),
		Hour: notice.DefaultHour, Site: "https://thidua.example",
	}
	return h
}

var an = audit.By{Account: "an", Behalf: "u-so", Request: "k"}

// enter lets an enter a wish as somebody does who has just seen what stands there.
func (h *hall) enter(address string, c notice.Choice) error {
	return h.SetMailbox(ctx, an, h.box().Version, notice.Wish{Address: address, Choice: c, Lang: words.English})
}

// box is what stands there of an.
func (h *hall) box() notice.Mailbox {
	if m := h.drawer.boxes["an"]; m != nil {
		return *m
	}
	return notice.Mailbox{}
}

// code is the code that was mailed last.
func (h *hall) code(t *testing.T) string {
	t.Helper()
	code, err := h.bag.Open(h.box().Secret, "mailbox/an")
	check(t, err)
	return string(code)
}

// confirmed enters an address and confirms it.
func (h *hall) confirmed(t *testing.T, address string) {
	t.Helper()
	check(t, h.enter(address, notice.Daily))
	check(t, h.Confirm(ctx, an, h.code(t)))
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err, said(err))
	}
}

// said is what a fault says, as a table can hold it: its kind, the keys of its fields in order, or its own key.
func said(err error) string {
	var f *fault.Error
	if err == nil || !errors.As(err, &f) {
		return map[bool]string{true: "", false: "no fault"}[err == nil]
	}
	kind := map[fault.Kind]string{fault.Invalid: "invalid", fault.Conflict: "conflict", fault.Stale: "stale"}[f.Kind]
	if len(f.Fields) == 0 {
		return kind + " " + f.Msg.Key
	}
	for _, name := range slices.Sorted(maps.Keys(f.Fields)) {
		kind += " " + name + ":" + f.Fields[name].Key
	}
	return kind
}

// TestSetMailbox: an address is cleaned and gets a code, which stands nowhere but sealed and lies ready for one mail;
// the act of the log holds neither.
func TestSetMailbox(t *testing.T) {
	h := newHall()
	if m, err := h.Mailbox(ctx, "an"); err != nil || *m != (notice.Mailbox{
		Account: "an", Choice: notice.None, Lang: words.Vietnamese,
	}) {
		t.Errorf("before anything was entered: %+v %v", m, err)
	}
	check(t, h.enter(" \u200ban@example.org\ufeff ", notice.Instant))
	code, now := h.code(t), h.at.Now()
	want := notice.Mailbox{
		Account: "an", Version: 1, Address: "an@example.org", Choice: notice.Instant, Lang: words.English,
		Secret: h.box().Secret, Ends: now.Add(24 * time.Hour).UnixMicro(), Asked: day.Of(2023, 7, 18), Asks: 1,
	}
	if diff := cmp.Diff(want, h.box()); diff != "" || strings.Contains(h.box().Secret, code) {
		t.Error(diff)
	}
	note := &notice.Notice{
		Account: "an", Kind: notice.Code, Path: notice.CodePath + "?020000.000000", Day: day.Of(2023, 7, 18),
		At: now.UnixMicro(), Changed: now.UnixMicro(), State: notice.Waiting,
	}
	if diff := cmp.Diff([]*notice.Notice{note}, h.drawer.list); diff != "" {
		t.Error(diff)
	}
	act := audit.Act{Verb: "mail.set", Object: "account/an", Actor: "an", Behalf: "u-so", Request: "k"}
	if diff := cmp.Diff([]audit.Act{act}, h.drawer.acts); diff != "" {
		t.Error(diff)
	}
}

// TestSetMailboxRefused: each fault, with nothing written and no code on its way.
func TestSetMailboxRefused(t *testing.T) {
	for _, c := range []struct {
		what, address string
		choice        notice.Choice
		older         int64
		want          string
	}{
		{"no address of mail", "an", notice.Daily, 0, "invalid address:notice.address"},
		{"a line of the head behind it", "b@example.org\nBcc: c@d.vn", notice.Daily, 0, "invalid address:notice.address"},
		{"no choice", "b@example.org", "", 0, "invalid choice:notice.nochoice"},
		{"an unknown choice", "b@example.org", "hourly", 0, "invalid choice:notice.nochoice"},
		{"an old version", "b@example.org", notice.Daily, 1, "stale store.stale"},
	} {
		h := newHall()
		h.confirmed(t, "an@example.org")
		before := h.box()
		err := h.SetMailbox(ctx, an, before.Version-c.older, notice.Wish{Address: c.address, Choice: c.choice})
		if got := said(err); got != c.want {
			t.Errorf("%s: %q, want %q", c.what, got, c.want)
		}
		if h.box() != before || len(h.drawer.acts) != 2 || len(h.drawer.list) != 1 {
			t.Errorf("%s: something was written: %+v", c.what, h.box())
		}
	}
}

// TestChangeMailbox: a confirmed address stays so under another choice; another address is nobody's yet; none ends all
// mail, whatever was chosen.
func TestChangeMailbox(t *testing.T) {
	h := newHall()
	h.confirmed(t, "an@example.org")
	since := h.box().Confirmed
	h.at.Move(time.Hour)
	check(t, h.enter("an@example.org", notice.Instant))
	if b := h.box(); b.Confirmed != since || b.Choice != notice.Instant || b.Secret != "" || len(h.drawer.list) != 1 {
		t.Errorf("another choice: %+v", b)
	}
	check(t, h.enter("ba@example.org", notice.Instant))
	if b := h.box(); b.Confirmed != 0 || b.Secret == "" || b.Open(notice.Returned) || !b.Open(notice.Code) ||
		len(h.drawer.list) != 2 {
		t.Errorf("another address: %+v", b)
	}
	check(t, h.enter("an@example.org", notice.Instant))
	if b := h.box(); b.Confirmed != 0 {
		t.Errorf("the first address again is still confirmed: %+v", b)
	}
	check(t, h.Confirm(ctx, an, h.code(t)))
	check(t, h.enter(" ", "hourly"))
	if b := h.box(); b.Address != "" || b.Choice != notice.None || b.Confirmed != 0 || b.Secret != "" {
		t.Errorf("no address: %+v", b)
	}
	if n := len(h.drawer.list); n != 3 {
		t.Errorf("%d codes were laid ready, want 3", n)
	}
}

// TestConfirm: a code shows whose the address is once, in any spelling, for a day and no moment longer; only the last
// one does.
func TestConfirm(t *testing.T) {
	for _, c := range []struct {
		what  string
		after time.Duration
		typed func(code string) string
		want  string
	}{
		{"at the last moment", 24 * time.Hour, func(code string) string { return " " + strings.ToLower(code) }, ""},
		{"without dashes", 0, func(code string) string { return strings.ReplaceAll(code, "-", "") }, ""},
		{"a moment later", 24*time.Hour + time.Microsecond, strings.Clone, "invalid code:notice.wrongcode"},
		{"another", 0, func(string) string { return "KKKK-KKKK-KKKK" }, "invalid code:notice.wrongcode"},
		{"nothing", 0, func(string) string { return "" }, "invalid code:notice.wrongcode"},
		{"in part", 0, func(code string) string { return code[:9] }, "invalid code:notice.wrongcode"},
	} {
		h := newHall()
		check(t, h.enter("an@example.org", notice.Daily))
		code, before := h.code(t), h.box()
		h.at.Move(c.after)
		if got := said(h.Confirm(ctx, an, c.typed(code))); got != c.want {
			t.Errorf("%s: %q, want %q", c.what, got, c.want)
		}
		if c.want != "" {
			if h.box() != before || len(h.drawer.acts) != 1 {
				t.Errorf("%s: something was written: %+v", c.what, h.box())
			}
			continue
		}
		if b := h.box(); b.Confirmed != h.at.Now().UnixMicro() || b.Secret != "" || b.Ends != 0 || b.Version != 2 {
			t.Errorf("%s: %+v", c.what, b)
		}
		if a := h.drawer.acts[1]; a.Verb != "mail.confirm" || a.Object != "account/an" {
			t.Errorf("%+v", a)
		}
		if got := said(h.Confirm(ctx, an, code)); got != "invalid code:notice.wrongcode" {
			t.Errorf("%s, once more: %q", c.what, got)
		}
	}
	h := newHall()
	check(t, h.enter("an@example.org", notice.Daily))
	old := h.code(t)
	h.at.Move(time.Minute)
	check(t, h.enter("an@example.org", notice.Daily)) // asks for another
	if got := said(h.Confirm(ctx, an, old)); got != "invalid code:notice.wrongcode" {
		t.Errorf("the code before: %q", got)
	}
	if got := said(newHall().Confirm(ctx, an, "")); got != "invalid code:notice.wrongcode" {
		t.Errorf("where nothing was entered: %q", got)
	}
}

// TestDayCodes: however often somebody changes the address, on no day in Viet Nam do more than five codes go out; what
// is refused leaves the address as it was.
func TestDayCodes(t *testing.T) {
	addresses := []string{"a@example.org", "b@example.org", "c@example.org"}
	rapid.Check(t, func(t *rapid.T) {
		h := newHall()
		mailed := map[day.Date]int{}
		for range rapid.IntRange(1, 40).Draw(t, "changes") {
			h.at.Move(time.Duration(rapid.IntRange(1, 300).Draw(t, "minutes")) * time.Minute)
			today, before := day.At(h.at.Now()), h.box()
			address := rapid.SampledFrom(append(addresses, "")).Draw(t, "address")
			err := h.enter(address, notice.Daily)
			switch {
			case address == "":
			case mailed[today] < 5:
				mailed[today]++
			default:
				if said(err) != "conflict notice.manycodes" || h.box() != before {
					t.Fatalf("code %d of %s: %q, %+v", mailed[today]+1, today, said(err), h.box())
				}
				continue
			}
			if err != nil || h.box().Address != address {
				t.Fatalf("%s on %s: %q, %+v", address, today, said(err), h.box())
			}
		}
		got := map[day.Date]int{}
		for _, n := range h.drawer.list {
			got[n.Day]++
		}
		if diff := cmp.Diff(mailed, got); diff != "" {
			t.Fatal(diff)
		}
	})
}

// TestChoiceWithoutCode: who has not confirmed an address yet changes what mail they want without another code, and
// after the last code of the day too; the code that was mailed stays good. Only asking for another is refused then.
func TestChoiceWithoutCode(t *testing.T) {
	h := newHall()
	check(t, h.enter("an@example.org", notice.Daily))
	code := h.code(t)
	check(t, h.enter("an@example.org", notice.Instant))
	if b := h.box(); b.Choice != notice.Instant || h.code(t) != code || b.Asks != 1 || len(h.drawer.list) != 1 {
		t.Errorf("a choice: %+v, %d codes", b, len(h.drawer.list))
	}
	for range 4 {
		h.at.Move(time.Minute)
		check(t, h.enter("an@example.org", notice.Instant))
	}
	code = h.code(t)
	refused := func(what string, err error) {
		t.Helper()
		if got := said(err); got != "conflict notice.manycodes" {
			t.Errorf("%s: %q", what, got)
		}
	}
	refused("a sixth code", h.enter("an@example.org", notice.Instant))
	refused("another address", h.enter("b@example.org", notice.Daily))
	check(t, h.enter("an@example.org", notice.None))
	wish := notice.Wish{Address: "an@example.org", Choice: notice.None, Lang: words.Vietnamese}
	check(t, h.SetMailbox(ctx, an, h.box().Version, wish))
	if b := h.box(); b.Choice != notice.None || b.Lang != words.Vietnamese || h.code(t) != code || b.Asks != 5 {
		t.Errorf("after the last code: %+v", b)
	}
	check(t, h.Confirm(ctx, an, code))

	h = newHall()
	check(t, h.enter("an@example.org", notice.Daily))
	h.at.Move(25 * time.Hour) // the code is too old: whoever comes back gets one with the choice
	check(t, h.enter("an@example.org", notice.Instant))
	if n := len(h.drawer.list); n != 2 {
		t.Errorf("%d codes, want 2", n)
	}
	check(t, h.Confirm(ctx, an, h.code(t)))
}

// TestForget: the address of a closed account goes, with an act of its own; where there is none nothing is done. The
// codes of the day stay counted.
func TestForget(t *testing.T) {
	h := newHall()
	boss := audit.By{Account: "quan-tri", Why: "nghỉ hưu", Request: "k2"}
	check(t, h.Forget(ctx, boss, "an"))
	if len(h.drawer.acts) != 0 || len(h.drawer.boxes) != 0 {
		t.Errorf("an act on nothing: %+v", h.drawer.acts)
	}
	h.confirmed(t, "an@example.org")
	check(t, h.Forget(ctx, boss, "an"))
	want := notice.Mailbox{
		Account: "an", Version: 3, Choice: notice.None, Lang: words.English, Asked: day.Of(2023, 7, 18), Asks: 1,
	}
	if diff := cmp.Diff(want, h.box()); diff != "" {
		t.Error(diff)
	}
	act := audit.Act{Verb: "mail.forget", Object: "account/an", Actor: "quan-tri", Why: "nghỉ hưu"}
	if diff := cmp.Diff(act, h.drawer.acts[2]); diff != "" {
		t.Error(diff)
	}
	check(t, h.Forget(ctx, boss, "an"))
	if len(h.drawer.acts) != 3 {
		t.Errorf("forgotten twice: %+v", h.drawer.acts)
	}
}

// TestChanged: each change that others make to an account is told by itself, by mail where an address is confirmed,
// whatever mail its owner wants.
func TestChanged(t *testing.T) {
	for _, c := range []struct {
		what string
		box  *notice.Mailbox
		post notice.Post
		want notice.State
	}{
		{
			"a confirmed address", &notice.Mailbox{Address: "an@example.org", Choice: notice.None, Confirmed: 1}, &office{},
			notice.Waiting,
		},
		{"one that is not", &notice.Mailbox{Address: "an@example.org", Choice: notice.Instant}, &office{}, notice.Kept},
		{"none", nil, &office{}, notice.Kept},
		{"no mail on this site", &notice.Mailbox{Address: "an@example.org", Confirmed: 1}, nil, notice.Kept},
	} {
		h := newHall()
		h.Post, h.drawer.boxes["an"] = c.post, c.box
		for range 2 {
			check(t, h.Changed(ctx, "an"))
			h.at.Move(time.Microsecond)
		}
		list, err := h.Mine(ctx, "an")
		if err != nil || len(list) != 2 || list[0].Key() == list[1].Key() {
			t.Fatalf("%s: %+v %v", c.what, list, err)
		}
		for _, n := range list {
			if n.State != c.want || n.Kind != notice.Account || n.Day != day.Of(2023, 7, 18) || n.Account != "an" ||
				!strings.HasPrefix(n.Path, notice.ChangedPath+"?") || n.At == 0 || n.Changed != n.At {
				t.Errorf("%s: %+v", c.what, n)
			}
		}
	}
}

// TestMailboxBroken: a failure of the database or of the seal stays one, and nothing is left half done.
func TestMailboxBroken(t *testing.T) {
	for _, method := range []string{"Mailbox", "SetMailbox", "Note", "Seal"} {
		h := newHall()
		h.drawer.broken, h.bag.torn = method, method == "Seal"
		if err := h.enter("an@example.org", notice.Daily); !errors.Is(err, errBroken) || len(h.drawer.boxes) != 0 ||
			len(h.drawer.list) != 0 || len(h.drawer.acts) != 0 {
			t.Errorf("%s: %v", method, err)
		}
	}
	h := newHall()
	check(t, h.enter("an@example.org", notice.Daily))
	code := h.code(t)
	h.bag.torn = true
	if err := h.Confirm(ctx, an, code); err == nil || said(err) != "no fault" {
		t.Errorf("a code that does not open: %v", err)
	}
	h.drawer.broken = "Mailbox"
	for what, err := range map[string]error{"changed": h.Changed(ctx, "an"), "forgotten": h.Forget(ctx, an, "an")} {
		if !errors.Is(err, errBroken) {
			t.Errorf("%s: %v", what, err)
		}
	}
}
