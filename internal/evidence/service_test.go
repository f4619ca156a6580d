package evidence_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"thidua/internal/audit"
	"thidua/internal/evidence"
	"thidua/internal/fault"
	"thidua/internal/id"
	"thidua/internal/words"
)

// TestCheck: a file has the hash of a content, a name of bounded length, a known kind and something in it.
func TestCheck(t *testing.T) {
	for _, c := range []struct {
		what string
		edit func(f *evidence.File)
		want string
	}{
		{"as it is", func(*evidence.File) {}, ""},
		{"no hash", func(f *evidence.File) { f.Hash = "" }, "evidence.hash"},
		{"a hash of another kind", func(f *evidence.File) { f.Hash = strings.Repeat("a", 40) }, "evidence.hash"},
		{"letters that no hash has", func(f *evidence.File) { f.Hash = strings.Repeat("x", 64) }, "evidence.hash"},
		{"no name", func(f *evidence.File) { f.Name = "" }, "evidence.name"},
		{"the longest name", func(f *evidence.File) { f.Name = strings.Repeat("ộ", 200) }, ""},
		{"a longer name", func(f *evidence.File) { f.Name = strings.Repeat("ộ", 201) }, "evidence.name"},
		{"a kind that is not taken", func(f *evidence.File) { f.Kind = "exe" }, "evidence.nokind"},
		{"nothing in it", func(f *evidence.File) { f.Size = 0 }, "evidence.nokind"},
		{"one byte", func(f *evidence.File) { f.Size = 1 }, ""},
	} {
		f := file("a", 10)
		c.edit(&f)
		want := ""
		if c.want != "" {
			want = "invalid file:" + c.want
		}
		if got := said(f.Check()); got != want {
			t.Errorf("%s: %q, want %q", c.what, got, want)
		}
	}
}

// TestKinds: every kind has a media type of its own and a name in both languages; none is served as a page.
func TestKinds(t *testing.T) {
	seen := map[string]bool{}
	for _, k := range evidence.Kinds() {
		if k.Type() == "" || seen[k.Type()] || strings.HasPrefix(k.Type(), "text/") {
			t.Errorf("%s is served as %q", k, k.Type())
		}
		seen[k.Type()] = true
		if words.Vietnamese.Say(k.Msg()) == "" || words.English.Say(k.Msg()) == "" {
			t.Errorf("%s has no name", k)
		}
	}
	if len(seen) != 5 || evidence.Kind("exe").Type() != "" {
		t.Errorf("%d kinds", len(seen))
	}
}

// TestMegabytes: a size is rounded up, so that nobody is told of room that is not there.
func TestMegabytes(t *testing.T) {
	for size, want := range map[int64]int{0: 0, 1: 1, 1 << 20: 1, 1<<20 + 1: 2, 20 << 20: 20} {
		if got := evidence.Megabytes(size); got != want {
			t.Errorf("%d bytes are %d MB, want %d", size, got, want)
		}
	}
	if q := evidence.DefaultQuota(); evidence.Megabytes(q.File) != 20 || evidence.Megabytes(q.Unit) != 2048 {
		t.Errorf("%+v", q)
	}
}

// TestAdd: whatever came with a file, it is new, clean, of whoever acts and of their unit, and its name is cleaned.
func TestAdd(t *testing.T) {
	s, shelf := newService()
	f := file("a", 100)
	f.ID, f.Version, f.Name, f.Unit, f.Account = "x", 7, " Ke\u0302\u0301  hoạch\u200b.pdf ", "u-khac", "ai đó"
	f.State, f.Why, f.At = evidence.Quarantined, "x", 5
	made := add(t, s, "u1", f)
	want := file("a", 100)
	want.ID, want.Version, want.Name, want.Unit, want.Account = made, 1, "Kế hoạch.pdf", "u1", "an"
	want.State, want.At = evidence.Clean, s.Clock.Now().UnixMicro()
	if diff := cmp.Diff(want, shelf.files[made]); diff != "" || !id.Valid(made) {
		t.Error(made, diff)
	}
	act := audit.Act{
		Verb: "file.add", Object: "file/" + made, Actor: "an", Behalf: "u1", Why: "chứa bí mật nhà nước",
	}
	if diff := cmp.Diff([]audit.Act{act}, shelf.acts); diff != "" {
		t.Error(diff)
	}
	found, err := s.Find(ctx, made)
	if err != nil || found.ID != made {
		t.Errorf("%+v %v", found, err)
	}
}

// TestWithin: a file that is a part of another act is there with that act or not at all.
func TestWithin(t *testing.T) {
	s, shelf := newService()
	later := errors.New("what came after failed")
	for _, end := range []error{later, nil} {
		_, err := s.Tx(ctx, of("u1").Act("year.addpaper", "bloc_year/y"), func(ctx context.Context) error {
			made, err := s.Within(ctx, of("u1"), file("a", 10))
			if err != nil || !id.Valid(made) {
				t.Errorf("%q %v", made, err)
			}
			return end
		})
		if !errors.Is(err, end) || len(shelf.files) != map[bool]int{true: 1, false: 0}[end == nil] {
			t.Errorf("%v: %d files", err, len(shelf.files))
		}
	}
	if len(shelf.acts) != 1 || shelf.acts[0].Verb != "year.addpaper" {
		t.Errorf("%+v", shelf.acts)
	}
	if _, err := s.Within(ctx, of("u1"), file("b", 10)); err == nil || len(shelf.files) != 1 {
		t.Errorf("a file was added outside an act: %v", err)
	}
}

// TestRepeated: a request that was done before gives the file of the first time.
func TestRepeated(t *testing.T) {
	s, shelf := newService()
	by := of("u1")
	by.Request = "k"
	first, err := s.Add(ctx, by, file("a", 10))
	if err != nil {
		t.Fatal(err)
	}
	if again, err := s.Add(ctx, by, file("a", 10)); again != first || err != nil || len(shelf.files) != 1 {
		t.Errorf("%q and %q, %d files, %v", first, again, len(shelf.files), err)
	}
}

// TestRoom: the edges of both bounds. What a unit has already takes no more room, of another unit it does, and what was
// quarantined comes in nowhere again.
func TestRoom(t *testing.T) {
	for _, c := range []struct {
		what, unit, content string
		size                int64
		want                string
	}{
		{"the largest", "u2", "f", 100, ""},
		{"a byte more", "u2", "f", 101, "evidence.toolarge"},
		{"what is left", "u1", "f", 50, ""},
		{"a byte more than is left", "u1", "f", 51, "evidence.noroom"},
		{"what is there", "u1", "a", 100, ""},
		{"what another has", "u1", "c", 90, "evidence.noroom"},
		{"what was quarantined", "u2", "d", 1, "evidence.again"},
	} {
		s, shelf := newService()
		add(t, s, "u1", file("a", 100))
		add(t, s, "u1", file("b", 100))
		add(t, s, "u3", file("c", 90))
		bad := add(t, s, "u3", file("d", 1))
		if err := s.Quarantine(ctx, of("u3"), bad, 1); err != nil {
			t.Fatal(err)
		}
		want := ""
		if c.want != "" {
			want = "invalid file:" + c.want
		}
		f := file(c.content, c.size)
		if got := said(s.Room(ctx, c.unit, f.Hash, f.Size)); got != want {
			t.Errorf("%s: %q, want %q", c.what, got, want)
		}
		_, err := s.Add(ctx, of(c.unit), f)
		if got := said(err); got != want || len(shelf.files) != map[bool]int{true: 5, false: 4}[want == ""] {
			t.Errorf("%s: added with %q, %d files", c.what, got, len(shelf.files))
		}
	}
}

// TestRoomSays: who has no room is told how much is left, and never less than nothing.
func TestRoomSays(t *testing.T) {
	s, _ := newService()
	s.Quota = evidence.Quota{File: 10 << 20, Unit: 15 << 20}
	add(t, s, "u1", file("a", 10<<20))
	for _, c := range []struct {
		quota int64
		left  int
	}{{15 << 20, 5}, {9 << 20, 0}} {
		s.Quota.Unit = c.quota
		var f *fault.Error
		err := s.Room(ctx, "u1", file("b", 1).Hash, 6<<20)
		if !errors.As(err, &f) || !cmp.Equal(f.Fields["file"].Args, []any{int(c.quota >> 20), c.left}) {
			t.Errorf("%+v", f)
		}
	}
}

// TestLoweredQuota: what a unit holds is taken again after the quotas were lowered below it; what it does not hold is
// not, nor what was quarantined.
func TestLoweredQuota(t *testing.T) {
	for _, c := range []struct {
		what, unit, content string
		want                string
	}{
		{"what is there", "u1", "a", ""},
		{"what another has", "u2", "a", "invalid file:evidence.toolarge"},
		{"something small", "u1", "c", "invalid file:evidence.noroom"},
		{"what was quarantined", "u1", "b", "invalid file:evidence.again"},
	} {
		s, _ := newService()
		size := map[string]int64{"a": 80, "b": 80, "c": 1}
		add(t, s, "u1", file("a", size["a"]))
		bad := add(t, s, "u1", file("b", size["b"]))
		if err := s.Quarantine(ctx, of("u1"), bad, 1); err != nil {
			t.Fatal(err)
		}
		s.Quota = evidence.Quota{File: 50, Unit: 100}
		if got := said(s.Room(ctx, c.unit, file(c.content, 1).Hash, size[c.content])); got != c.want {
			t.Errorf("%s: %q, want %q", c.what, got, c.want)
		}
		_, err := s.Add(ctx, of(c.unit), file(c.content, size[c.content]))
		if got := said(err); got != c.want {
			t.Errorf("%s: added with %q, want %q", c.what, got, c.want)
		}
	}
}

// TestNeverTooMuch: whoever hands in what, no unit ever holds more than its quota, and what it holds already is never
// refused.
func TestNeverTooMuch(t *testing.T) {
	sizes := map[string]int64{"a": 100, "b": 60, "c": 99, "d": 1, "e": 45, "f": 80}
	rapid.Check(t, func(t *rapid.T) {
		s, shelf := newService()
		has := map[string]bool{}
		for range rapid.IntRange(1, 30).Draw(t, "files") {
			unit := fmt.Sprint("u", rapid.IntRange(1, 3).Draw(t, "unit"))
			content := rapid.SampledFrom([]string{"a", "b", "c", "d", "e", "f"}).Draw(t, "content")
			used, err := shelf.FilesUsed(ctx, unit)
			if err != nil {
				t.Fatal(err)
			}
			fits := has[unit+content] || used+sizes[content] <= 250
			if _, err = s.Add(ctx, of(unit), file(content, sizes[content])); fits != (err == nil) {
				t.Fatalf("%s adds %s to %d bytes: %q", unit, content, used, said(err))
			}
			has[unit+content] = has[unit+content] || fits
			if used, _ = shelf.FilesUsed(ctx, unit); used > 250 {
				t.Fatalf("%s holds %d bytes", unit, used)
			}
		}
	})
}

// TestQuarantine: every file with the content goes, whoever has it, and comes back with it; others stay as they are.
func TestQuarantine(t *testing.T) {
	s, shelf := newService()
	one, two, other := add(t, s, "u1", file("a", 10)), add(t, s, "u2", file("a", 10)), add(t, s, "u1", file("b", 10))
	by := of("u1")
	by.Why = "  chứa bi\u0301 mật\u200b "
	if err := s.Quarantine(ctx, by, one, 1); err != nil {
		t.Fatal(err)
	}
	for _, x := range []string{one, two} {
		f := shelf.files[x]
		if f.State != evidence.Quarantined || f.Why != "chứa bí mật" || f.Version != 2 {
			t.Errorf("%+v", f)
		}
		if _, err := s.Find(ctx, x); said(err) != "notfound evidence.quarantined" {
			t.Errorf("it is served: %q", said(err))
		}
	}
	if f, err := s.Find(ctx, other); err != nil || f.Version != 1 {
		t.Errorf("another content: %+v %v", f, err)
	}
	if err := s.Release(ctx, of("u2"), two, 2); err != nil {
		t.Fatal(err)
	}
	for _, x := range []string{one, two} {
		if f, err := s.Find(ctx, x); err != nil || f.Why != "" || f.Version != 3 {
			t.Errorf("%+v %v", f, err)
		}
	}
	var verbs []string
	for _, a := range shelf.acts[3:] {
		verbs = append(verbs, a.Verb+" "+a.Object)
	}
	if diff := cmp.Diff([]string{"file.quarantine file/" + one, "file.release file/" + two}, verbs); diff != "" {
		t.Error(diff)
	}
}

// TestQuarantineRefused: each fault, with nothing changed.
func TestQuarantineRefused(t *testing.T) {
	long := strings.Repeat("x", 2000)
	for _, c := range []struct {
		what, why string
		release   bool
		clean     bool // a file that is clean, else one in quarantine
		version   int64
		want      string
	}{
		{"no reason", "", false, true, 1, "invalid why:evidence.why"},
		{"a dot", ".", false, true, 1, "invalid why:evidence.why"},
		{"marks nobody can see", "\u200b\u2060\u00ad", false, true, 1, "invalid why:evidence.why"},
		{"the longest reason", long, false, true, 1, ""},
		{"a longer reason", long + "x", false, true, 1, "invalid why:evidence.why"},
		{"an old version", "bí mật", false, true, 2, "stale store.stale"},
		{"done already", "bí mật", false, false, 2, "conflict evidence.already"},
		{"released without a reason", "", true, false, 2, "invalid why:evidence.why"},
		{"released from an old version", "nhầm", true, false, 1, "stale store.stale"},
		{"released while it is free", "nhầm", true, true, 1, "conflict evidence.free"},
		{"released", "nhầm", true, false, 2, ""},
	} {
		s, shelf := newService()
		clean, bad := add(t, s, "u1", file("a", 10)), add(t, s, "u1", file("b", 10))
		if err := s.Quarantine(ctx, of("u1"), bad, 1); err != nil {
			t.Fatal(err)
		}
		do, which, by := s.Quarantine, bad, of("u1")
		if c.release {
			do = s.Release
		}
		if c.clean {
			which = clean
		}
		by.Why = c.why
		before := shelf.files[which]
		if got := said(do(ctx, by, which, c.version)); got != c.want {
			t.Errorf("%s: %q, want %q", c.what, got, c.want)
		}
		if changed := shelf.files[which] != before; changed != (c.want == "") || len(shelf.acts) == 4 != changed {
			t.Errorf("%s: changed %t, %d acts", c.what, changed, len(shelf.acts))
		}
		if got := said(do(ctx, of("u1"), "không có", 1)); got != "notfound store.notfound" {
			t.Errorf("a file that is not there: %q", got)
		}
	}
}

// TestComesInMeanwhile: a file that came in at the moment of the quarantine is not served either, though it says that
// it is clean, and can still be taken away for itself.
func TestComesInMeanwhile(t *testing.T) {
	s, shelf := newService()
	one, two := add(t, s, "u1", file("a", 10)), add(t, s, "u2", file("a", 10))
	f := shelf.files[one]
	f.State, f.Why = evidence.Quarantined, "bí mật"
	shelf.files[one] = f
	if _, err := s.Find(ctx, two); said(err) != "notfound evidence.quarantined" {
		t.Errorf("it is served: %q", said(err))
	}
	if err := s.Quarantine(ctx, of("u1"), two, 1); err != nil {
		t.Fatal(err)
	}
	if got := shelf.files[two]; got.State != evidence.Quarantined || shelf.files[one].Version != 1 {
		t.Errorf("%+v %+v", got, shelf.files[one])
	}
}

// TestBroken: a failure of the database is neither a fault nor a file that may be served.
func TestBroken(t *testing.T) {
	for _, c := range []struct {
		method string
		do     func(s *evidence.Service, have string) error
	}{
		{"FilesWith", func(s *evidence.Service, _ string) error { return s.Room(ctx, "u1", "h", 1) }},
		{"FilesUsed", func(s *evidence.Service, _ string) error { return s.Room(ctx, "u1", "h", 1) }},
		{"AddFile", func(s *evidence.Service, _ string) error {
			_, err := s.Add(ctx, of("u1"), file("b", 1))
			return err
		}},
		{"FilesWith", func(s *evidence.Service, have string) error {
			f, err := s.Find(ctx, have)
			if f != nil {
				t.Errorf("%+v is served", f)
			}
			return err
		}},
		{"File", func(s *evidence.Service, have string) error { return s.Quarantine(ctx, of("u1"), have, 1) }},
		{"FilesWith", func(s *evidence.Service, have string) error { return s.Quarantine(ctx, of("u1"), have, 1) }},
		{"ChangeFile", func(s *evidence.Service, have string) error { return s.Quarantine(ctx, of("u1"), have, 1) }},
	} {
		s, shelf := newService()
		have := add(t, s, "u1", file("a", 10))
		shelf.broken = c.method
		if err := c.do(s, have); !errors.Is(err, errBroken) || len(shelf.files) != 1 || len(shelf.acts) != 1 {
			t.Errorf("%s: %v", c.method, err)
		}
	}
	s, _ := newService()
	if _, err := s.Find(ctx, "không có"); said(err) != "notfound store.notfound" {
		t.Errorf("%q", said(err))
	}
}
