package draft_test

import (
	"cmp"
	"maps"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"thidua/internal/draft"
)

type fields = map[string]string

// sorted puts clashes in the order of their names: a merge names them in any.
func sorted(list []draft.Clash) []draft.Clash {
	slices.SortFunc(list, func(a, b draft.Clash) int { return cmp.Compare(a.Name, b.Name) })
	return list
}

// TestMerge: every way in which one field can have been changed by nobody, by one of us and by both.
func TestMerge(t *testing.T) {
	for _, c := range []struct {
		what           string
		was, mine, now fields
		want           fields
		clashes        []draft.Clash
	}{
		{"nobody", fields{"a": "1"}, fields{"a": "1"}, fields{"a": "1"}, fields{"a": "1"}, nil},
		{"I", fields{"a": "1"}, fields{"a": "2"}, fields{"a": "1"}, fields{"a": "2"}, nil},
		{"the other", fields{"a": "1"}, fields{"a": "1"}, fields{"a": "2"}, fields{"a": "2"}, nil},
		{"both to the same", fields{"a": "1"}, fields{"a": "2"}, fields{"a": "2"}, fields{"a": "2"}, nil},
		{
			"both to different values",
			fields{"a": "1"},
			fields{"a": "2"},
			fields{"a": "3"},
			fields{"a": "2"},
			[]draft.Clash{{Name: "a", Mine: "2", Theirs: "3"}},
		},
		{"I emptied it", fields{"a": "1"}, fields{"a": ""}, fields{"a": "1"}, fields{"a": ""}, nil},
		{
			"I emptied what the other changed",
			fields{"a": "1"},
			fields{"a": ""},
			fields{"a": "2"},
			fields{"a": ""},
			[]draft.Clash{{Name: "a", Theirs: "2"}},
		},
		{"a field that is no more", fields{"a": "1"}, fields{"a": "2"}, fields{}, fields{"a": "2"}, nil},
		{
			"a field I did not send",
			fields{"a": "1", "b": "1"},
			fields{"a": "1"},
			fields{"a": "1", "b": "2"},
			fields{"a": "1"},
			nil,
		},
		{"a new field that I left empty", fields{}, fields{"a": ""}, fields{"a": "2"}, fields{"a": "2"}, nil},
		{
			"a new field that both filled", nil,
			fields{"a": "1"},
			fields{"a": "2"},
			fields{"a": "1"},
			[]draft.Clash{{Name: "a", Mine: "1", Theirs: "2"}},
		},
		{
			"each another field",
			fields{"a": "1", "b": "1"},
			fields{"a": "2", "b": "1"},
			fields{"a": "1", "b": "2"},
			fields{"a": "2", "b": "2"},
			nil,
		},
	} {
		got, clashes := draft.Merge(c.was, c.mine, c.now)
		if diff := gocmp.Diff(c.want, got) + gocmp.Diff(c.clashes, clashes); diff != "" {
			t.Errorf("%s: %s", c.what, diff)
		}
	}
}

// anyForm is what stands in a form of four fields, of which each may be missing.
func anyForm(t *rapid.T, label string) fields {
	out := fields{}
	for _, name := range []string{"a", "b", "c", "d"} {
		if rapid.IntRange(0, 4).Draw(t, label+name+" there") > 0 {
			out[name] = rapid.SampledFrom([]string{"", "1", "2", "3"}).Draw(t, label+name)
		}
	}
	return out
}

// TestMergeField: field by field and whatever stands in the others, a merge is what one field says: only what both of
// us changed, to different values, is a clash; nothing is made up, and neither of the three is touched.
func TestMergeField(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		was, mine, now := anyForm(t, "was "), anyForm(t, "mine "), anyForm(t, "now ")
		before := []fields{maps.Clone(was), maps.Clone(mine), maps.Clone(now)}
		got, clashes := draft.Merge(was, mine, now)
		if diff := gocmp.Diff(before, []fields{was, mine, now}); diff != "" {
			t.Fatal(diff)
		}
		if len(got) != len(mine) {
			t.Fatalf("%v of %v", got, mine)
		}
		of := map[string]draft.Clash{}
		for _, c := range clashes {
			of[c.Name] = c
		}
		for name, value := range mine {
			theirs, there := now[name]
			iDid, theyDid := value != was[name], there && theirs != was[name]
			want, clash := value, iDid && theyDid && value != theirs
			if !iDid && theyDid {
				want = theirs
			}
			c, is := of[name]
			if got[name] != want || is != clash || clash && c != (draft.Clash{Name: name, Mine: value, Theirs: theirs}) {
				t.Fatalf("%s was %q, mine %q, now %q: %q, %+v", name, was[name], value, theirs, got[name], c)
			}
			delete(of, name)
		}
		if len(of) > 0 || len(clashes) > len(mine) {
			t.Fatalf("clashes of nothing: %+v", clashes)
		}
	})
}

// TestMergeLaws: where the other did nothing, mine stands; where I did nothing, theirs; and two people who merge what
// the other did come to the same form, but for the fields that both see as clashes.
func TestMergeLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		was, a, b := anyForm(t, "was "), anyForm(t, "a "), anyForm(t, "b ")
		if got, clashes := draft.Merge(was, a, was); !maps.Equal(got, a) || len(clashes) > 0 {
			t.Fatalf("against what it was: %v, %v", got, clashes)
		}
		mine, clashes := draft.Merge(was, was, a)
		for name, value := range mine {
			theirs, there := a[name]
			if there && value != theirs || !there && value != was[name] {
				t.Fatalf("I did nothing, and %s is %q: %v", name, value, a)
			}
		}
		if len(clashes) > 0 {
			t.Fatalf("I did nothing: %v", clashes)
		}
		ab, left := draft.Merge(was, a, b)
		ba, right := draft.Merge(was, b, a)
		both := map[string]bool{}
		for i, c := range sorted(left) {
			if o := sorted(right); i >= len(o) || o[i] != (draft.Clash{Name: c.Name, Mine: c.Theirs, Theirs: c.Mine}) {
				t.Fatalf("%+v and %+v", left, right)
			}
			both[c.Name] = true
		}
		for name, value := range ab {
			if other, there := ba[name]; there && !both[name] && other != value {
				t.Fatalf("%s is %q or %q, and nobody is told", name, value, other)
			}
		}
	})
}

// TestRejoin: a draft that remembers what a field was is brought together like a form that is sent late; a field of
// which it does not know that stands as it was typed, and one that is not in the form any more is left out.
func TestRejoin(t *testing.T) {
	old, same := "1", "2"
	d := draft.Draft{Fields: []draft.Field{
		{Name: "mine", Value: "9", Was: &old},
		{Name: "theirs", Value: "1", Was: &old},
		{Name: "both", Value: "9", Was: &old},
		{Name: "unknown", Value: "9"},
		{Name: "gone", Value: "9", Was: &old},
		{Name: "same", Value: "9", Was: &same},
	}}
	got, clashes := d.Rejoin(fields{
		"mine": "1", "theirs": "2", "both": "2", "unknown": "2", "same": "2", "not typed": "2",
	})
	want := fields{"mine": "9", "theirs": "2", "both": "9", "unknown": "9", "same": "9"}
	if diff := gocmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if diff := gocmp.Diff([]draft.Clash{{Name: "both", Mine: "9", Theirs: "2"}}, clashes); diff != "" {
		t.Error(diff)
	}
	if got, clashes := new(draft.Draft).Rejoin(fields{"a": "1"}); len(got) != 0 || clashes != nil {
		t.Errorf("an empty draft: %v %v", got, clashes)
	}
}
