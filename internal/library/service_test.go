package library_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"thidua/internal/audit"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/finding"
	"thidua/internal/library"
	"thidua/internal/sheet"
	"thidua/internal/words"
)

// text is a sheet of two lines without anything to find in it.
const text = `
format: 1
id: thu
version: 1
year: 2023
title: Bảng điểm thử
scale: 100
rounding: {places: 2}
offices: [{id: to, name: Tổ thư ký}]
ties: [{by: line, code: I.1, prefer: more, text: Điểm mục I.1 cao hơn}]
lines:
  - code: I
    short: Nhiệm vụ
    owner: to
    max: 100
    lines:
      - {code: I.1, short: Giải quyết hồ sơ, max: 60, base: {text: Xong, points: 60}}
      - {code: I.2, short: Phổ biến pháp luật, max: 40, base: {text: Xong, points: 40}}
`

// variants of it: the next version with another line I.2, one that the proof-reader doubts, and one with an error.
var (
	next     = strings.NewReplacer("version: 1", "version: 2", "Phổ biến", "Tuyên truyền").Replace(text)
	doubtful = strings.Replace(strings.Replace(text, "max: 100", "max: 90\n    sum: as-printed", 1), "100", "90", 1)
	wrong    = strings.Replace(text, "max: 40", "max: 30", 1)
)

// TestAdd: a draft says of itself what its sheet says; what is no sheet is refused with what the reader found first.
func TestAdd(t *testing.T) {
	s := newShop()
	id := s.add(t, text)
	want := &library.Edition{
		ID: id, Version: 1, Bloc: "khoi", Code: "thu", No: 1, Year: 2023, Title: "Bảng điểm thử", State: library.Draft,
		Text: text,
	}
	if diff := cmp.Diff(want, s.editions[id]); diff != "" {
		t.Error(diff)
	}
	act := audit.Act{
		Verb: "sheet.add", Actor: "an", Behalf: "so-a", Object: "sheet_edition/" + id, Why: by.Why, Request: "r1",
	}
	if diff := cmp.Diff([]audit.Act{act}, s.acts); diff != "" {
		t.Error(diff)
	}
	for name, c := range map[string]string{
		"nothing": "", "no sheet": "a: [", "not a sheet that holds together": strings.Replace(text, "scale: 100", "", 1),
		"too long": text + strings.Repeat("#", 1<<20),
	} {
		s.refused(t, name, fault.Invalid, "library.invalid", []string{"text"}, func() error {
			_, err := s.Add(ctx, by, "khoi", c)
			return err
		})
	}
}

// TestReadersWord: a text that cannot be read is refused in the words of the reader, or in ours where it has none.
func TestReadersWord(t *testing.T) {
	s := newShop()
	for want, found := range map[string]finding.List{
		"library.nosheet": nil, "sheet.noid": {{Severity: finding.Error, Msg: words.M("sheet.noid")}},
	} {
		s.Read = func(string, []byte) (*sheet.Sheet, finding.List) { return nil, found }
		_, err := s.Add(ctx, by, "khoi", text)
		var f *fault.Error
		if !errors.As(err, &f) || f.Fields["text"].Key != want {
			t.Errorf("%v, want %s", err, want)
		}
		if list := s.Findings(text); !list.Failed() {
			t.Errorf("an unreadable text has no error: %v", list)
		}
	}
}

// TestEdit: a draft changes in the version that the person saw and becomes the next one; an issued one never.
func TestEdit(t *testing.T) {
	s := newShop()
	id, frozen := s.add(t, text), s.issued(t, next)
	other := strings.Replace(text, "Bảng điểm thử", "Bảng điểm hai", 1)
	for _, c := range []struct {
		name, id string
		version  int64
		text     string
		kind     fault.Kind
		msg      string
		fields   []string
	}{
		{"another version", id, 2, other, fault.Stale, "store.stale", nil},
		{"none", "khong-co", 1, other, fault.NotFound, "store.notfound", nil},
		{"issued", frozen, s.editions[frozen].Version, other, fault.Conflict, "library.frozen", nil},
		{"no sheet", id, 1, "x", fault.Invalid, "library.invalid", []string{"text"}},
	} {
		s.refused(t, c.name, c.kind, c.msg, c.fields, func() error { return s.Edit(ctx, by, c.id, c.version, c.text) })
	}
	must(t, s.Edit(ctx, by, id, 1, other))
	if e := s.editions[id]; e.Version != 2 || e.Title != "Bảng điểm hai" || e.Text != other || e.Changed != nil {
		t.Errorf("%+v", e)
	}
	s.refused(t, "the version before", fault.Stale, "store.stale", nil, func() error {
		return s.Edit(ctx, by, id, 1, text)
	})
}

// TestRework: a part of a draft changes on top of what stands, whatever version the person saw, and only where the
// change agrees.
func TestRework(t *testing.T) {
	s := newShop()
	id, frozen := s.add(t, text), s.issued(t, next)
	must(t, s.Edit(ctx, by, id, 1, strings.Replace(text, "Giải quyết", "Xử lý", 1)))
	rename := func(e *library.Edition) (string, error) { return strings.Replace(e.Text, "hồ sơ", "đơn", 1), nil }
	must(t, s.Rework(ctx, by, id, rename))
	if e := s.editions[id]; e.Version != 3 || !strings.Contains(e.Text, "Xử lý đơn") {
		t.Errorf("%+v", e)
	}
	s.refused(t, "issued", fault.Conflict, "library.frozen", nil, func() error {
		return s.Rework(ctx, by, frozen, rename)
	})
	s.refused(t, "none", fault.NotFound, "store.notfound", nil, func() error { return s.Rework(ctx, by, "x", rename) })
	s.refused(t, "no sheet", fault.Invalid, "library.invalid", []string{"text"}, func() error {
		return s.Rework(ctx, by, id, func(*library.Edition) (string, error) { return "x", nil })
	})
	s.refused(t, "the change refuses", fault.Stale, "library.amending", nil, func() error {
		return s.Rework(ctx, by, id, func(*library.Edition) (string, error) {
			return "", fault.New(fault.Stale, words.M("library.amending"))
		})
	})
}

// TestIssue: what is missing is named by its field, in the order in which people fill it in; what is issued keeps
// number, issuer and days, clean.
func TestIssue(t *testing.T) {
	s := newShop()
	id := s.add(t, text)
	on, from := day.Of(2023, 2, 1), day.Of(2023, 1, 1)
	for _, c := range []struct {
		name, number, issuer string
		version              int64
		kind                 fault.Kind
		msg                  string
		fields               []string
	}{
		{"no number", " \u200b ", "Khối", 1, fault.Invalid, "library.invalid", []string{"number"}},
		{"a number too long", strings.Repeat("ố", 61), "Khối", 1, fault.Invalid, "library.invalid", []string{"number"}},
		{"an issuer too long", "1", strings.Repeat("ố", 301), 1, fault.Invalid, "library.invalid", []string{"issuer"}},
		{"another version", "1", "Khối", 2, fault.Stale, "store.stale", nil},
	} {
		s.refused(t, c.name, c.kind, c.msg, c.fields, func() error {
			return s.Issue(ctx, by, id, c.version, library.Decision{
				Number: c.number, Issuer: c.issuer, Issued: on, From: from,
			})
		})
	}
	must(t, s.Issue(ctx, by, id, 1, library.Decision{
		Number: "  05/QĐ-\u200bKTĐ ", Issuer: "Khối\n Nội  chính", Issued: on, From: from,
	}))
	e := s.editions[id]
	if e.State != library.Issued || e.Version != 2 || e.Number != "05/QĐ-KTĐ" || e.Issuer != "Khối Nội chính" ||
		*e.Issued != on || *e.From != from || e.Text != text {
		t.Errorf("%+v", e)
	}
	s.refused(t, "twice", fault.Conflict, "library.frozen", nil, func() error { return s.issue(id, "6", from) })
	s.refused(t, "none", fault.NotFound, "store.notfound", nil, func() error {
		return s.Issue(ctx, by, "x", 1, library.Decision{Number: "6", Issued: on, From: from})
	})
	if m := library.Issued.Msg(); words.Vietnamese.Say(m) != "đã ban hành" {
		t.Error(words.Vietnamese.Say(m))
	}
}

// TestIssueAtTheLimit: the longest number and issuer that are allowed are allowed, counted in letters.
func TestIssueAtTheLimit(t *testing.T) {
	s := newShop()
	id := s.add(t, text)
	must(t, s.Issue(ctx, by, id, 1, library.Decision{
		Number: strings.Repeat("ố", 60), Issuer: strings.Repeat("ố", 300), Issued: day.Of(2023, 2, 1), From: day.Of(2023, 1, 1),
	}))
}

// TestProofread: a sheet with an error is not issued and each error is listed; one with warnings needs a reason of at
// least two letters.
func TestProofread(t *testing.T) {
	s := newShop()
	bad, odd := s.add(t, wrong), s.add(t, doubtful)
	errs, _, _ := s.Findings(wrong).Counts()
	if errs != 1 {
		t.Fatalf("%d errors: %v", errs, s.Findings(wrong))
	}
	s.refused(t, "an error", fault.Conflict, "library.defects", []string{"defect000"}, func() error {
		return s.issue(bad, "1", day.Of(2023, 1, 1))
	})
	if errs, warnings, _ := s.Findings(doubtful).Counts(); errs != 0 || warnings == 0 {
		t.Fatalf("%v", s.Findings(doubtful))
	}
	for _, why := range []string{"", " . ", "a", "\u200b\u200b"} {
		s.refused(t, "no reason", fault.Invalid, "library.invalid", []string{"why"}, func() error {
			return s.Issue(ctx, library.By{Account: "an", Why: why}, odd, 1, library.Decision{
				Number: "1", Issued: day.Of(2023, 2, 1), From: day.Of(2023, 1, 1),
			})
		})
	}
	must(t, s.issue(odd, "1", day.Of(2023, 1, 1)))
	if list := s.Findings(text); len(list) != 0 {
		t.Errorf("the clean sheet is not clean: %v", list)
	}
}

// TestAlone: two sheets of one name are not in force in one bloc on the same day; of another name, another bloc, or
// after the end of the first they are.
func TestAlone(t *testing.T) {
	ending := strings.Replace(text, "scale: 100", "scale: 100\nvalid: {to: 2023-06-30}", 1)
	for _, c := range []struct {
		name, first, second, bloc string
		from                      day.Date
		clash                     bool
	}{
		{"the same name, the same day", text, text, "khoi", day.Of(2023, 1, 1), true},
		{"the last day of the year", text, text, "khoi", day.Of(2023, 12, 31), true},
		{"the year after", text, strings.Replace(text, "2023", "2024", 1), "khoi", day.Of(2024, 1, 1), false},
		{"another bloc", text, text, "khoi-2", day.Of(2023, 1, 1), false},
		{"another name", text, strings.Replace(text, "id: thu", "id: khac", 1), "khoi", day.Of(2023, 1, 1), false},
		{"on the last day of one that ends", ending, text, "khoi", day.Of(2023, 6, 30), true},
		{"on the day after that", ending, text, "khoi", day.Of(2023, 7, 1), false},
	} {
		s := newShop()
		s.issued(t, c.first)
		id, err := s.Add(ctx, by, c.bloc, c.second)
		must(t, err)
		if !c.clash {
			if err := s.issue(id, "6", c.from); err != nil {
				t.Errorf("%s: %v", c.name, err)
			}
			continue
		}
		s.refused(t, c.name, fault.Conflict, "library.inforce", []string{"from"}, func() error {
			return s.issue(id, "6", c.from)
		})
	}
	s := newShop() // a draft is in force nowhere
	s.add(t, text)
	must(t, s.issue(s.add(t, text), "6", day.Of(2023, 1, 1)))
	id := s.add(t, text)
	s.broken = errors.New("the disk is gone")
	if err := s.issue(id, "7", day.Of(2023, 1, 1)); !errors.Is(err, s.broken) {
		t.Error(err)
	}
}

// TestAmend: an amendment begins as the next version of what is issued, one at a time; it names the lines that it
// changes, and what it amends stays as it was issued.
func TestAmend(t *testing.T) {
	s := newShop()
	draft, first := s.add(t, strings.Replace(text, "id: thu", "id: khac", 1)), s.issued(t, text)
	same := func(text string) (string, error) { return text, nil }
	amend := func(id string, to func(string) (string, error)) func() error {
		return func() error {
			_, err := s.Amend(ctx, by, id, to)
			return err
		}
	}
	s.refused(t, "a draft", fault.Conflict, "library.notissued", nil, amend(draft, same))
	s.refused(t, "none", fault.NotFound, "store.notfound", nil, amend("x", same))
	none := func(string) (string, error) { return "x", nil }
	s.refused(t, "no sheet", fault.Invalid, "library.invalid", []string{"text"}, amend(first, none))
	s.refused(t, "nothing next", fault.Conflict, "library.newerrules", nil, amend(first, func(string) (string, error) {
		return "", fault.New(fault.Conflict, words.M("library.newerrules"))
	}))
	before := *s.editions[first]
	second := s.amendment(t, first, strings.Replace(text, "version: 1", "version: 2", 1))
	if e := s.editions[second]; e.Was != first || e.State != library.Draft || e.Bloc != "khoi" || e.No != 2 ||
		e.Version != 1 || e.Number != "" {
		t.Errorf("%+v", e)
	}
	s.refused(t, "a second one beside it", fault.Conflict, "library.amending", nil, amend(first, same))
	must(t, s.Edit(ctx, by, second, 1, next))
	if diff := cmp.Diff([]string{"I.2"}, s.editions[second].Changed); diff != "" {
		t.Error(diff)
	}
	must(t, s.issue(second, "06/QĐ-KTĐ", day.Of(2023, 3, 1))) // in force beside what it amends
	if diff := cmp.Diff(&before, s.editions[first]); diff != "" {
		t.Error(diff)
	}
	if _, err := s.Amend(ctx, by, first, same); err != nil {
		t.Errorf("after the amendment was issued another may be begun: %v", err)
	}
	s.broken = errors.New("the disk is gone")
	if _, err := s.Amend(ctx, by, second, same); !errors.Is(err, s.broken) {
		t.Error(err)
	}
}

// TestDrop: only a draft is thrown away, by who saw it as it is.
func TestDrop(t *testing.T) {
	s := newShop()
	id, frozen := s.add(t, text), s.issued(t, next)
	drop := func(id string, version int64) func() error {
		return func() error { return s.Drop(ctx, by, id, version) }
	}
	s.refused(t, "another version", fault.Stale, "store.stale", nil, drop(id, 2))
	s.refused(t, "issued", fault.Conflict, "library.frozen", nil, drop(frozen, 2))
	s.refused(t, "none", fault.NotFound, "store.notfound", nil, drop("x", 1))
	must(t, drop(id, 1)())
	if s.editions[id] != nil || s.editions[frozen] == nil {
		t.Error("not that one was dropped")
	}
	if a := s.acts[len(s.acts)-1]; a.Verb != "sheet.drop" || a.Object != "sheet_edition/"+id {
		t.Errorf("%+v", a)
	}
}

// TestComment: who said what of which line and when is kept clean, beside the draft: its version stays, so that nobody
// who edits it is held up.
func TestComment(t *testing.T) {
	s := newShop()
	id, frozen := s.add(t, text), s.issued(t, next)
	comment := func(id, line, text string) func() error {
		return func() error { return s.Comment(ctx, by, id, library.Comment{Line: line, Text: text}) }
	}
	for name, text := range map[string]string{
		"empty": "", "one letter": " a ", "not to be seen": "\u200b\u200b", "too long": strings.Repeat("ố", 2001),
	} {
		s.refused(t, name, fault.Invalid, "library.invalid", []string{"text"}, comment(id, "", text))
	}
	s.refused(t, "no such line", fault.Invalid, "library.invalid", []string{"line"}, comment(id, "II", "Nâng mức"))
	s.refused(t, "issued", fault.Conflict, "library.frozen", nil, comment(frozen, "", "Nâng mức"))
	s.refused(t, "none", fault.NotFound, "store.notfound", nil, comment("x", "", "Nâng mức"))
	must(t, comment(id, "I.1", "  Đề nghị\u200b nâng\r\nmức 90 ")())
	must(t, comment(id, "", strings.Repeat("ố", 2000))())
	e := s.editions[id]
	want := library.Comment{
		ID: e.Comments[0].ID, Line: "I.1", Unit: "so-a", Account: "an", Text: "Đề nghị nâng\nmức 90",
		At: s.clock.Now().UnixMicro(),
	}
	if diff := cmp.Diff(want, e.Comments[0]); diff != "" || e.Version != 1 || len(e.Comments) != 2 {
		t.Error(diff, e.Version, len(e.Comments))
	}
}

// TestCommentUnresolved: a draft that cannot be scored yet is commented on by the lines that stand in it.
func TestCommentUnresolved(t *testing.T) {
	s := newShop()
	s.Read = func(file string, data []byte) (*sheet.Sheet, finding.List) {
		sh := &sheet.Sheet{ID: "thu", Lines: []*sheet.Line{{Code: "I", Lines: []*sheet.Line{{Code: "I.1"}}}}}
		return sh, finding.List{{Severity: finding.Error, Kind: "unresolved", Msg: words.M("library.nosheet")}}
	}
	id := s.add(t, text)
	for _, line := range []string{"", "I", "I.1"} {
		must(t, s.Comment(ctx, by, id, library.Comment{Line: line, Text: "Nâng mức"}))
	}
	s.refused(t, "no such line", fault.Invalid, "library.invalid", []string{"line"}, func() error {
		return s.Comment(ctx, by, id, library.Comment{Line: "I.2", Text: "Nâng mức"})
	})
}

// TestReply: each comment has its own answer; a comment that is not there has none.
func TestReply(t *testing.T) {
	s := newShop()
	id := s.add(t, text)
	for i := range 2 {
		s.clock.Move(time.Second)
		must(t, s.Comment(ctx, by, id, library.Comment{Text: fmt.Sprint("Ý kiến ", i)}))
	}
	second := s.editions[id].Comments[1].ID
	for name, text := range map[string]string{"empty": "  ", "too long": strings.Repeat("ố", 2001)} {
		s.refused(t, name, fault.Invalid, "library.invalid", []string{"answer"}, func() error {
			return s.Reply(ctx, by, id, second, text)
		})
	}
	s.refused(t, "none", fault.NotFound, "store.notfound", nil, func() error {
		return s.Reply(ctx, by, id, "x", "Tiếp thu")
	})
	must(t, s.Reply(ctx, by, id, second, " Tiếp thu\u200b "))
	var answers []string
	for _, c := range s.editions[id].Comments {
		answers = append(answers, c.Answer)
	}
	if !slices.Equal(answers, []string{"", "Tiếp thu"}) {
		t.Errorf("%q", answers)
	}
	must(t, s.issue(id, "05/QĐ-KTĐ", day.Of(2023, 1, 1)))
	s.refused(t, "issued", fault.Conflict, "library.frozen", nil, func() error {
		return s.Reply(ctx, by, id, second, "Không tiếp thu")
	})
}
