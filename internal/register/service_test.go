package register_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"thidua/internal/audit"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/register"
	"thidua/internal/words"
)

// TestLay: a paper is kept as it is laid before the signer, clean, without number and day.
func TestLay(t *testing.T) {
	o := newOffice()
	p := o.paper("", "BB-KTĐ")
	p.Summary, p.SendTo = "  Biên bản\u200b\n họp khối ", " Các đơn vị \r\n\n\u200b\nLưu:  VT"
	id, err := o.Lay(ctx, by, p, file("f-draft"))
	must(t, err)
	want := &register.Paper{
		ID: id, Version: 1, Year: "2023", Round: "r", Name: "bien-ban", Kind: "Biên bản", Mark: "BB-KTĐ",
		Summary: "Biên bản họp khối", SendTo: "Các đơn vị\nLưu: VT", State: register.Signing, Content: "abc",
		Draft: "f-draft", Token: p.Token, MadeBy: "an", At: o.clock.Now().UnixMicro(),
	}
	if diff := cmp.Diff(want, o.papers[id]); diff != "" {
		t.Error(diff)
	}
	act := audit.Act{
		Verb: "register.lay", Actor: "an", Behalf: "so-a", Object: "register_paper/" + id, Why: by.Why, Request: "r1",
	}
	if diff := cmp.Diff([]audit.Act{act}, o.acts); diff != "" {
		t.Error(diff)
	}
	if other := o.New(); other.ID == p.ID || other.Token == p.Token || len(p.Token) < 20 {
		t.Errorf("%q and %q", p.Token, other.Token)
	}
}

// TestLayRefused: what is wrong is named by its field; a paper of the same form is not laid beside one under way, and
// is once that one was issued or called off.
func TestLayRefused(t *testing.T) {
	o := newOffice()
	for _, c := range []struct {
		name, summary, sendTo string
		fields                []string
	}{
		{"no summary", " \u200b ", "", []string{"summary"}},
		{"a summary too long", strings.Repeat("ố", 501), "", []string{"summary"}},
		{"a full stop", "Biên bản họp khối.", "", []string{"summary"}},
		{"too many who get it", "Biên bản", strings.Repeat("ố", 2001), []string{"sendto"}},
		{"both", "", strings.Repeat("ố", 2001), []string{"sendto", "summary"}},
	} {
		o.refused(t, c.name, fault.Invalid, "register.invalid", c.fields, func() error {
			p := o.paper("", "BB")
			p.Summary, p.SendTo = c.summary, c.sendTo
			_, err := o.Lay(ctx, by, p, file("f"))
			return err
		})
	}
	long := o.paper("", "BB")
	long.Summary, long.SendTo = strings.Repeat("ố", 500), strings.Repeat("ố", 2000)
	id, err := o.Lay(ctx, by, long, file("f"))
	must(t, err)
	again := func() error {
		_, err := o.laid("", "BB")
		return err
	}
	o.refused(t, "one waits for the signature", fault.Conflict, "register.underway", nil, again)
	must(t, o.sign(id))
	o.refused(t, "one waits for its number", fault.Conflict, "register.underway", nil, again)
	if _, err := o.laid("form-a", "BB"); err != nil {
		t.Errorf("of another unit: %v", err)
	}
	must(t, o.issue(id))
	second, err := o.laid("", "BB")
	must(t, err)
	must(t, o.Call(ctx, by, second, o.version(second)))
	must(t, again())
}

// TestKeepFails: where the file cannot be kept, or the year cannot be read, nothing is.
func TestKeepFails(t *testing.T) {
	o := newOffice()
	gone := errors.New("the disk is full")
	if _, err := o.Lay(ctx, by, o.paper("", "BB"), func(context.Context) (string, error) {
		return "", gone
	}); !errors.Is(err, gone) || len(o.papers) != 0 {
		t.Errorf("%v, %d papers", err, len(o.papers))
	}
	id, err := o.laid("", "BB")
	must(t, err)
	x := register.Signature{
		Signer: "A B", Day: today, Scan: func(context.Context) (string, error) { return "", gone },
	}
	if err := o.Sign(ctx, by, id, 1, x); !errors.Is(err, gone) || o.papers[id].State != register.Signing {
		t.Errorf("%v, %+v", err, o.papers[id])
	}
	must(t, o.sign(id))
	g := o.going(1)
	g.File = func(context.Context, *register.Paper) (string, string, error) { return "", "", gone }
	if err := o.Issue(ctx, by, id, 2, g); !errors.Is(err, gone) || o.papers[id].No != 0 {
		t.Errorf("%v, %+v", err, o.papers[id])
	}
	o.broken = gone
	if err := o.issue(id); !errors.Is(err, gone) {
		t.Error(err)
	}
	if err := o.Issue(ctx, by, id, 2, o.going(1)); !errors.Is(err, gone) || o.papers[id].State != register.Signed {
		t.Errorf("%v, %+v", err, o.papers[id])
	}
	if _, err := o.laid("form-b", "BB"); !errors.Is(err, gone) {
		t.Error(err)
	}
}

// TestSign: who signed is noted once, on a day from that on which the paper was made until today.
func TestSign(t *testing.T) {
	o := newOffice()
	id, err := o.laid("", "BB")
	must(t, err)
	o.clock.Move(48 * time.Hour) // made on the 18th, now it is the 20th
	long := strings.Repeat("ố", 201)
	for _, c := range []struct {
		name string
		x    register.Signature
		in   []string
	}{
		{"nobody", register.Signature{Signer: " \u200b", Day: today}, []string{"signer"}},
		{"too long a name", register.Signature{Signer: long, Day: today}, []string{"signer"}},
		{"too long a post", register.Signature{Signer: "A", Post: long, Day: today}, []string{"post"}},
		{"before it was made", register.Signature{Signer: "A", Day: today - 1}, []string{"day"}},
		{"tomorrow", register.Signature{Signer: "A", Day: today + 3}, []string{"day"}},
		{"all of it", register.Signature{Post: long}, []string{"day", "post", "signer"}},
	} {
		o.refused(t, c.name, fault.Invalid, "register.invalid", c.in, func() error { return o.Sign(ctx, by, id, 1, c.x) })
	}
	good := register.Signature{Signer: " Nguyễn\u200b  Văn A ", Post: "Khối\ntrưởng", Day: today + 2, Scan: file("f-scan")}
	sign := func(id string, version int64) func() error {
		return func() error { return o.Sign(ctx, by, id, version, good) }
	}
	o.refused(t, "another version", fault.Stale, "store.stale", nil, sign(id, 2))
	o.refused(t, "none", fault.NotFound, "store.notfound", nil, sign("x", 1))
	must(t, sign(id, 1)())
	p := o.papers[id]
	if p.State != register.Signed || p.Version != 2 || p.Signer != "Nguyễn Văn A" || p.Post != "Khối trưởng" ||
		*p.Signed != today+2 || p.Scan != "f-scan" || p.No != 0 || p.Number() != "" || p.Digits() != "" {
		t.Errorf("%+v", p)
	}
	o.refused(t, "twice", fault.Conflict, "register.notsigning", nil, sign(id, 2))
}

// TestIssue: a signed paper gets the next number, not before it was signed nor before the last of its series, and what
// it says is what was laid before the signer.
func TestIssue(t *testing.T) {
	o := newOffice()
	first := o.out(t, "a", "BB")
	o.clock.Move(48 * time.Hour)
	id, err := o.laid("b", "BB")
	must(t, err)
	issue := func(id string, version int64, change func(g *register.Going)) func() error {
		g := o.going(2)
		change(&g)
		return func() error { return o.Issue(ctx, by, id, version, g) }
	}
	as := func(*register.Going) {}
	o.refused(t, "not signed", fault.Conflict, "register.notsigned", nil, issue(id, 1, as))
	must(t, o.sign(id))
	for _, c := range []struct {
		name   string
		change func(g *register.Going)
		kind   fault.Kind
		msg    string
		in     []string
	}{
		{"it says something else", func(g *register.Going) { g.Content = "abd" }, fault.Conflict, "register.changed", nil},
		{"tomorrow", func(g *register.Going) { g.Day++ }, fault.Invalid, "register.invalid", []string{"day"}},
		{"before signing", func(g *register.Going) { g.Day-- }, fault.Invalid, "register.invalid", []string{"day"}},
		{"the number before", func(g *register.Going) { g.No = 1 }, fault.Conflict, "register.othernumber", nil},
		{"the number after", func(g *register.Going) { g.No = 3 }, fault.Conflict, "register.othernumber", nil},
	} {
		o.refused(t, c.name, c.kind, c.msg, c.in, issue(id, 2, c.change))
	}
	o.refused(t, "another version", fault.Stale, "store.stale", nil, issue(id, 1, as))
	o.refused(t, "none", fault.NotFound, "store.notfound", nil, issue("x", 1, as))
	must(t, issue(id, 2, as)())
	p := o.papers[id]
	if p.State != register.Issued || p.No != 2 || *p.Day != today+2 || p.Number() != "02/BB" || p.File != "f-02/BB" ||
		p.Hash != "hash" || p.Version != 3 {
		t.Errorf("%+v", p)
	}
	o.refused(t, "twice", fault.Conflict, "register.notsigned", nil, issue(id, 3, as))
	if q := o.papers[first]; q.Number() != "01/BB" || *q.Day != today {
		t.Errorf("the first is another now: %+v", q)
	}
}

// TestDayOfSeries: a paper that was signed early does not go out on a day before the one with the number before it.
func TestDayOfSeries(t *testing.T) {
	o := newOffice()
	early, err := o.laid("a", "BB")
	must(t, err)
	must(t, o.sign(early)) // on the 18th
	o.clock.Move(72 * time.Hour)
	o.out(t, "b", "BB") // goes out on the 21st
	o.clock.Move(24 * time.Hour)
	no, from, err := o.Due(ctx, o.papers[early])
	if err != nil || no != 2 || from != today+3 {
		t.Errorf("number %d from %s, %v", no, from, err)
	}
	g := o.going(2)
	g.Day = today + 2
	o.refused(t, "between", fault.Invalid, "register.invalid", []string{"day"}, func() error {
		return o.Issue(ctx, by, early, 2, g)
	})
	g.Day = today + 3
	must(t, o.Issue(ctx, by, early, 2, g))
}

// TestCall: a paper is called off before, or back after it was issued, for a reason, once; its number stays with it.
func TestCall(t *testing.T) {
	for _, state := range []register.State{register.Signing, register.Signed, register.Issued} {
		o := newOffice()
		id, err := o.laid("a", "BB")
		must(t, err)
		if state != register.Signing {
			must(t, o.sign(id))
		}
		if state == register.Issued {
			must(t, o.issue(id))
		}
		before := *o.papers[id]
		call := func(why string, version int64) func() error {
			return func() error { return o.Call(ctx, register.By{Account: "an", Why: why}, id, version) }
		}
		for _, why := range []string{"", " . ", "\u200bx"} {
			o.refused(t, "no reason", fault.Invalid, "register.invalid", []string{"why"}, call(why, before.Version))
		}
		o.refused(t, "another version", fault.Stale, "store.stale", nil, call("sai", before.Version+1))
		must(t, call("sai tên", before.Version)())
		want := before
		want.State, want.Why, want.Version = register.Void, "sai tên", before.Version+1
		if diff := cmp.Diff(&want, o.papers[id]); diff != "" || before.State != state {
			t.Errorf("%s: %s", state, diff)
		}
		o.refused(t, "twice", fault.Conflict, "register.void", nil, call("sai", want.Version))
		o.refused(t, "signed after that", fault.Conflict, "register.notsigning", nil, func() error { return o.sign(id) })
		o.refused(t, "issued after that", fault.Conflict, "register.notsigned", nil, func() error {
			return o.Issue(ctx, by, id, want.Version, o.going(1))
		})
	}
}

// TestIssuer: who issues is kept clean; a name and a short name without space or stroke are needed.
func TestIssuer(t *testing.T) {
	o := newOffice()
	long := strings.Repeat("ố", 201)
	for _, c := range []struct {
		name string
		i    register.Issuer
		in   []string
	}{
		{"nothing", register.Issuer{}, []string{"name", "short"}},
		{"no name", register.Issuer{Name: " \u200b", Short: "KTĐ"}, []string{"name"}},
		{"a space in the short name", register.Issuer{Name: "Khối", Short: "K TĐ"}, []string{"short"}},
		{"a stroke in it", register.Issuer{Name: "Khối", Short: "K/TĐ"}, []string{"short"}},
		{
			"everything too long",
			register.Issuer{Superior: long, Name: long, Short: long, Place: long, Seal: long, Signer: long, Post: long},
			[]string{"name", "place", "post", "seal", "short", "signer", "superior"},
		},
	} {
		o.refused(t, c.name, fault.Invalid, "register.invalid", c.in, func() error { return o.setIssuer(c.i) })
	}
	must(t, o.setIssuer(register.Issuer{
		Year: "2023", Superior: " UBND \u200btỉnh",
		Name: "Khối\nNội chính", Short: " KTĐ ", Place: "Bắc  Ninh", Seal: "Sở A ",
		Signer: " Nguyễn Văn A", Post: "Khối trưởng\t", Split: true, Code: true,
	}))
	want := &register.Issuer{
		Year: "2023", Version: 1, Superior: "UBND tỉnh", Name: "Khối Nội chính", Short: "KTĐ", Place: "Bắc Ninh",
		Seal: "Sở A", Signer: "Nguyễn Văn A", Post: "Khối trưởng", Split: true, Code: true,
	}
	if diff := cmp.Diff(want, o.issuers["2023"]); diff != "" {
		t.Error(diff)
	}
	if a := o.acts[0]; a.Verb != "register.issuer" || a.Object != "bloc_year/2023" {
		t.Errorf("%+v", a)
	}
	o.refused(t, "another version", fault.Stale, "store.stale", nil, func() error {
		return o.setIssuer(register.Issuer{Year: "2023", Name: "Khối", Short: "K"})
	})
}

// TestStates: each state has its name, in the order of a paper.
func TestStates(t *testing.T) {
	var names []string
	for _, s := range register.States() {
		names = append(names, words.English.Say(s.Msg()))
	}
	if len(names) != 4 || strings.Contains(strings.Join(names, "|"), "register.state") {
		t.Errorf("%q", names)
	}
	for no, want := range map[int]string{0: "", 1: "01", 10: "10", 123: "123"} {
		p := register.Paper{No: no, Mark: "QĐ"}
		if p.Digits() != want || no > 0 && p.Number() != want+"/QĐ" {
			t.Errorf("%d is %q, %q", no, p.Digits(), p.Number())
		}
	}
	if day.At(newOffice().clock.Now()) != today {
		t.Error("the clock of the tests stands elsewhere")
	}
}
