package draft_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"

	"thidua/internal/clock"
	"thidua/internal/draft"
	"thidua/internal/fault"
)

var (
	ctx       = context.Background()
	errBroken = errors.New("the database is gone")
)

// shelf keeps drafts in memory as the databases do: a field that somebody else wrote meanwhile is left alone.
type shelf struct {
	fields map[[2]string][]draft.Field // by account and form
	broken bool
}

func (s *shelf) fails() error { return map[bool]error{true: errBroken}[s.broken] }

func (s *shelf) Draft(_ context.Context, account, form string) (*draft.Draft, error) {
	fields := slices.Clone(s.fields[[2]string{account, form}])
	return &draft.Draft{Account: account, Form: form, Fields: fields}, s.fails()
}

func (s *shelf) Drafts(ctx context.Context, account string) (out []*draft.Draft, err error) {
	for key := range s.fields {
		if d, _ := s.Draft(ctx, key[0], key[1]); key[0] == account {
			out = append(out, d)
		}
	}
	slices.SortFunc(out, func(a, b *draft.Draft) int { return b.Saved().Compare(a.Saved()) })
	return out, s.fails()
}

func (s *shelf) DraftForms(_ context.Context, account, form string) (n int, there bool, err error) {
	for key := range s.fields {
		if key[0] == account {
			n++
			there = there || key[1] == form
		}
	}
	return n, there, s.fails()
}

func (s *shelf) PatchDraft(
	_ context.Context, account, form string, patches []draft.Patch, at time.Time,
) (out []draft.Outcome, err error) {
	key := [2]string{account, form}
	for _, p := range patches {
		i := slices.IndexFunc(s.fields[key], func(f draft.Field) bool { return f.Name == p.Name })
		if i < 0 {
			s.fields[key] = append(s.fields[key], draft.Field{Name: p.Name})
			i = len(s.fields[key]) - 1
		}
		f := &s.fields[key][i]
		conflict := f.Version != p.Seen && f.Value != p.Value
		if !conflict && f.Value != p.Value {
			f.Value, f.Version, f.At, f.Was = p.Value, f.Version+1, at, p.Was
		}
		out = append(out, draft.Outcome{Field: *f, Conflict: conflict})
	}
	return out, nil
}

func (s *shelf) DropDraft(_ context.Context, account, form string, fields ...string) error {
	key := [2]string{account, form}
	s.fields[key] = slices.DeleteFunc(s.fields[key], func(f draft.Field) bool {
		return len(fields) == 0 || slices.Contains(fields, f.Name)
	})
	if len(s.fields[key]) == 0 {
		delete(s.fields, key)
	}
	return s.fails()
}

func (s *shelf) SweepDrafts(ctx context.Context, before time.Time) error {
	for key, list := range s.fields {
		for _, f := range slices.Clone(list) {
			if f.At.Before(before) {
				_ = s.DropDraft(ctx, key[0], key[1], f.Name)
			}
		}
	}
	return s.fails()
}

func newService() (*draft.Service, *shelf, *clock.Set) {
	s, at := &shelf{fields: map[[2]string][]draft.Field{}}, clock.At(time.Date(2023, 7, 18, 1, 0, 0, 0, time.UTC))
	return &draft.Service{Store: s, Clock: at}, s, at
}

func save(t *testing.T, s *draft.Service, account, form string, patches ...draft.Patch) []draft.Outcome {
	t.Helper()
	out, err := s.Save(ctx, account, form, patches)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestSave: what was typed stands there with its time; who writes without having seen that changes nothing, and is
// told what stands there. Others' drafts are others'.
func TestSave(t *testing.T) {
	s, _, at := newService()
	was := "cũ"
	first := at.Now()
	save(t, s, "an", "f", draft.Patch{Name: "a", Value: "1", Was: &was}, draft.Patch{Name: "b", Value: "1"})
	at.Move(time.Minute)
	got := save(t, s, "an", "f", draft.Patch{Name: "a", Value: "2", Seen: 1}, draft.Patch{Name: "b", Value: "2"})
	want := []draft.Outcome{
		{Field: draft.Field{Name: "a", Value: "2", Version: 2, At: at.Now()}},
		{Field: draft.Field{Name: "b", Value: "1", Version: 1, At: first}, Conflict: true},
	}
	if diff := gocmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	d, err := s.Find(ctx, "an", "f")
	if err != nil || !d.Saved().Equal(at.Now()) || d.Account != "an" || d.Form != "f" {
		t.Errorf("%+v %v", d, err)
	}
	for name, want := range map[string]string{"a": "2", "b": "1", "c": ""} {
		if got, there := d.Value(name); got != want || there != (want != "") {
			t.Errorf("%s is %q, %t", name, got, there)
		}
	}
	for _, other := range [][2]string{{"ba", "f"}, {"an", "g"}} {
		d, err := s.Find(ctx, other[0], other[1])
		if err != nil || len(d.Fields) != 0 || !d.Saved().IsZero() {
			t.Errorf("%v: %+v", other, d)
		}
	}
}

// TestSaved: a draft was saved when the last of its fields was, wherever that one stands.
func TestSaved(t *testing.T) {
	at := func(minute int) time.Time { return time.Date(2023, 7, 18, 1, minute, 0, 0, time.UTC) }
	for _, order := range [][]int{{5}, {5, 1, 2}, {1, 5, 2}, {1, 2, 5}, {5, 5}} {
		d := draft.Draft{}
		for _, minute := range order {
			d.Fields = append(d.Fields, draft.Field{At: at(minute)})
		}
		if got := d.Saved(); !got.Equal(at(5)) {
			t.Errorf("%v: %s", order, got)
		}
	}
}

// TestBounds: on and beside each bound of what one request may hold; what is refused is not kept in part.
func TestBounds(t *testing.T) {
	text := func(n int) string { return strings.Repeat("ộ", n) }
	was := func(s string) *string { return &s }
	many := func(n, length int) (out []draft.Patch) {
		for i := range n {
			out = append(out, draft.Patch{Name: fmt.Sprint("f", i), Value: text(length)})
		}
		return out
	}
	one := func(p draft.Patch) []draft.Patch { return []draft.Patch{{Name: "good", Value: "x"}, p} }
	for _, c := range []struct {
		what, form string
		patches    []draft.Patch
		want       string // the key of the fault
		field      string
	}{
		{"the longest form", strings.Repeat("f", 200), one(draft.Patch{Name: "a"}), "", ""},
		{"a longer form", strings.Repeat("f", 201), nil, "draft.form", ""},
		{"no form", "", nil, "draft.form", ""},
		{"a form with a zero", "f\x00", one(draft.Patch{Name: "a"}), "draft.form", ""},
		{"a form with a zero and no field", "f\x00", nil, "draft.form", ""},
		{"a form of two lines", "f\ng", nil, "draft.form", ""},
		{"a form that is no text", "f\xff", nil, "draft.form", ""},
		{"sixty fields", "f", many(60, 1), "", ""},
		{"one more", "f", many(61, 1), "draft.form", ""},
		{"no name", "f", one(draft.Patch{Value: "x"}), "draft.form", ""},
		{"the longest name", "f", one(draft.Patch{Name: strings.Repeat("n", 100)}), "", ""},
		{"a longer name", "f", one(draft.Patch{Name: strings.Repeat("n", 101)}), "draft.form", strings.Repeat("n", 101)},
		{"a name of ours", "f", one(draft.Patch{Name: "_was.a"}), "draft.form", "_was.a"},
		{"the longest value", "f", one(draft.Patch{Name: "a", Value: text(20000)}), "", ""},
		{"a longer value", "f", one(draft.Patch{Name: "a", Value: text(20001)}), "draft.long", "a"},
		{"the longest value before", "f", one(draft.Patch{Name: "a", Was: was(text(20000))}), "", ""},
		{"a longer value before", "f", one(draft.Patch{Name: "a", Was: was(text(20001))}), "draft.long", "a"},
		{"a zero in a name", "f", one(draft.Patch{Name: "a\x00"}), "draft.form", "a\x00"},
		{"a tab in a name", "f", one(draft.Patch{Name: "a\tb"}), "draft.form", "a\tb"},
		{"lines in a value", "f", one(draft.Patch{Name: "a", Value: "một\r\n\thai"}), "", ""},
		{"no text in a value", "f", one(draft.Patch{Name: "a", Value: "\xff"}), "draft.text", "a"},
		{"a zero in a value", "f", one(draft.Patch{Name: "a", Value: "\x00"}), "draft.text", "a"},
		{"a zero in a value before", "f", one(draft.Patch{Name: "a", Was: was("\x00")}), "draft.text", "a"},
		{"as much as one request may hold", "f", many(10, 20000), "", ""},
		{"a letter more", "f", append(many(10, 20000), draft.Patch{Name: "z", Value: "x"}), "draft.long", ""},
		{"a letter more before", "f", append(many(10, 20000), draft.Patch{Name: "z", Was: was("x")}), "draft.long", ""},
	} {
		s, shelf, _ := newService()
		out, err := s.Save(ctx, "an", c.form, c.patches)
		if c.want == "" {
			if err != nil || len(out) != len(c.patches) {
				t.Errorf("%s: %v", c.what, err)
			}
			continue
		}
		var f *fault.Error
		if !errors.As(err, &f) || f.Kind != fault.Invalid || f.Msg.Key != c.want || out != nil || len(shelf.fields) != 0 {
			t.Errorf("%s: %v, kept %d", c.what, err, len(shelf.fields))
			continue
		}
		_, named := f.Fields[c.field]
		if c.field != "" && !named || c.field == "" && c.what != "no name" && len(f.Fields) > 0 {
			t.Errorf("%s: it names %v", c.what, f.Fields)
		}
	}
}

// TestManyForms: an account has drafts of a hundred forms; those may be written on, and one that is dropped makes room
// for another. Others have room of their own.
func TestManyForms(t *testing.T) {
	s, _, _ := newService()
	for i := range 100 {
		save(t, s, "an", fmt.Sprint("f", i), draft.Patch{Name: "a", Value: "1"})
	}
	more := func(account, form string) error {
		_, err := s.Save(ctx, account, form, []draft.Patch{{Name: "a", Value: "2", Seen: 1}})
		return err
	}
	var f *fault.Error
	if err := more("an", "f100"); !errors.As(err, &f) || f.Kind != fault.Invalid || f.Msg.Key != "draft.many" {
		t.Errorf("one more form: %v", err)
	}
	for _, err := range []error{more("an", "f99"), more("ba", "f100"), s.Drop(ctx, "an", "f0"), more("an", "f100")} {
		if err != nil {
			t.Error(err)
		}
	}
}

// TestListAndDrop: the draft that was written last comes first; where fields are named, only they go.
func TestListAndDrop(t *testing.T) {
	s, _, at := newService()
	for _, form := range []string{"f1", "f2", "f3"} {
		save(t, s, "an", form, draft.Patch{Name: "a", Value: "1"}, draft.Patch{Name: "b", Value: "1"})
		at.Move(time.Minute)
	}
	save(t, s, "an", "f1", draft.Patch{Name: "a", Value: "2", Seen: 1})
	forms := func() string {
		list, err := s.List(ctx, "an")
		if err != nil {
			t.Fatal(err)
		}
		var out []string
		for _, d := range list {
			out = append(out, fmt.Sprint(d.Form, ":", len(d.Fields)))
		}
		return strings.Join(out, " ")
	}
	for _, c := range []struct {
		form   string
		fields []string
		want   string
	}{
		{"none", nil, "f1:2 f3:2 f2:2"},
		{"f3", []string{"a"}, "f1:2 f3:1 f2:2"},
		{"f1", nil, "f3:1 f2:2"},
		{"f3", []string{"b", "c"}, "f2:2"},
	} {
		if err := s.Drop(ctx, "an", c.form, c.fields...); err != nil || forms() != c.want {
			t.Errorf("without %s %v: %s, %v", c.form, c.fields, forms(), err)
		}
	}
}

// TestSweep: what nobody went on with for thirty days goes, field by field, and not a moment earlier.
func TestSweep(t *testing.T) {
	s, _, at := newService()
	save(t, s, "an", "f", draft.Patch{Name: "old", Value: "1"})
	at.Move(24 * time.Hour)
	save(t, s, "an", "f", draft.Patch{Name: "new", Value: "1"})
	at.Move(29 * 24 * time.Hour)
	for _, c := range []struct {
		after time.Duration
		want  int
	}{{0, 2}, {time.Microsecond, 1}, {24*time.Hour - time.Microsecond, 1}, {time.Microsecond, 0}} {
		at.Move(c.after)
		if err := s.Sweep(ctx); err != nil {
			t.Fatal(err)
		}
		if d, err := s.Find(ctx, "an", "f"); err != nil || len(d.Fields) != c.want {
			t.Errorf("%d fields left, want %d, %v", len(d.Fields), c.want, err)
		}
	}
}

// TestBroken: a failure of the database is said to whoever asked, and is no fault of theirs.
func TestBroken(t *testing.T) {
	s, shelf, _ := newService()
	shelf.broken = true
	_, saved := s.Save(ctx, "an", "f", []draft.Patch{{Name: "a", Value: "1"}})
	_, found := s.Find(ctx, "an", "f")
	_, listed := s.List(ctx, "an")
	for what, err := range map[string]error{
		"save": saved, "find": found, "list": listed, "drop": s.Drop(ctx, "an", "f"), "sweep": s.Sweep(ctx),
	} {
		if !errors.Is(err, errBroken) {
			t.Errorf("%s: %v", what, err)
		}
	}
	if len(shelf.fields) != 0 {
		t.Errorf("%v", shelf.fields)
	}
}
