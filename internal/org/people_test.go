package org_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"thidua/internal/audit"
	"thidua/internal/day"
	"thidua/internal/id"
	"thidua/internal/org"
)

// TestAddPerson: code and name are cleaned, the person and every post get ids, and the act is written.
func TestAddPerson(t *testing.T) {
	s, shelf := newService()
	from := day.Of(2022, 1, 1)
	made, err := s.AddPerson(ctx, by, org.Person{
		ID: "of somebody else", Version: 9, Code: " le-\u200bthi-ba ", Name: "Le\u0302  Thi\u0323 Ba",
		Posts: []org.Post{
			{ID: "h1", Unit: "u-so", Title: "t-gd", From: from}, {Unit: "u-phong", Title: "t-gd", From: from},
		},
	})
	check(t, err)
	p := shelf.people[made]
	for i, h := range p.Posts {
		if !id.Valid(h.ID) || i > 0 && h.ID == p.Posts[0].ID {
			t.Errorf("post %d has the id %q", i, h.ID)
		}
		p.Posts[i].ID = ""
	}
	want := org.Person{ID: made, Version: 1, Code: "le-thi-ba", Name: "Lê Thị Ba", Posts: []org.Post{
		{Unit: "u-so", Title: "t-gd", From: from}, {Unit: "u-phong", Title: "t-gd", From: from},
	}}
	if diff := cmp.Diff(want, p); diff != "" || !id.Valid(made) {
		t.Error(made, diff)
	}
	last(t, shelf, "person.create", "person/"+made)
}

// TestAddPersonRefused: each fault, with nothing written.
func TestAddPersonRefused(t *testing.T) {
	post := func(unit, title string) []org.Post { return []org.Post{{Unit: unit, Title: title, From: 1}} }
	for _, c := range []struct {
		what string
		p    org.Person
		want string
	}{
		{"taken, in another spelling", org.Person{Code: "Nguyễn Văn An", Name: "A"}, "conflict store.taken"},
		{"a name nobody can see", org.Person{Code: "ba", Name: "\u200b"}, "invalid name:person.name"},
		{
			"in a unit that is not there",
			org.Person{Code: "ba", Name: "Ba", Posts: post("x", "t-gd")},
			"notfound store.notfound",
		},
		{
			"with a title that is not there",
			org.Person{Code: "ba", Name: "Ba", Posts: post("u-so", "x")},
			"notfound store.notfound",
		},
		{"nowhere", org.Person{Code: "ba", Name: "Ba", Posts: post("", "t-gd")}, "invalid unit:person.nounit"},
	} {
		s, shelf := newService()
		_, err := s.AddPerson(ctx, by, c.p)
		refused(t, c.what, err, c.want, shelf, 0)
		if len(shelf.people) != 1 {
			t.Errorf("%s: a person was added", c.what)
		}
	}
}

// TestChangePerson: every act on a person moves the version by one and is written; what is refused changes nothing. An
// old version and a person who is not there come first.
func TestChangePerson(t *testing.T) {
	type act func(s *org.Service, person string, version int64) error
	rename := func(name string) act {
		return func(s *org.Service, p string, v int64) error { return s.RenamePerson(ctx, by, p, v, name) }
	}
	add := func(h org.Post) act {
		return func(s *org.Service, p string, v int64) error { return s.AddPost(ctx, by, p, v, h) }
	}
	end := func(post string, last day.Date) act {
		return func(s *org.Service, p string, v int64) error { return s.EndPost(ctx, by, p, v, post, last) }
	}
	first := day.Of(2020, 1, 1)
	for _, c := range []struct {
		what, verb string
		do         act
		want       string
	}{
		{"renamed", "person.rename", rename("Nguyễn  Văn Ân"), ""},
		{"renamed to nothing", "person.rename", rename(" \u200b"), "invalid name:person.name"},
		{"a post elsewhere", "person.addpost", add(org.Post{Unit: "u-phong", Title: "t-gd", From: first}), ""},
		{
			"the same post", "person.addpost", add(org.Post{Unit: "u-so", Title: "t-gd", From: first}),
			"invalid title:person.twice",
		},
		{
			"the same post before", "person.addpost",
			add(org.Post{Unit: "u-so", Title: "t-gd", From: first - 9, To: on(2019, 12, 31)}), "",
		},
		{
			"dates swapped", "person.addpost", add(org.Post{Unit: "u-phong", Title: "t-gd", From: first, To: on(2019, 1, 1)}),
			"invalid to:person.swapped",
		},
		{"a post of no unit", "person.addpost", add(org.Post{Title: "t-gd", From: first}), "invalid unit:person.nounit"},
		{
			"a post of neither", "person.addpost", add(org.Post{From: first}),
			"invalid title:person.notitle unit:person.nounit",
		},
		{
			"a post nowhere", "person.addpost", add(org.Post{Unit: "x", Title: "t-gd", From: first}),
			"notfound store.notfound",
		},
		{
			"a post as nothing", "person.addpost", add(org.Post{Unit: "u-so", Title: "x", From: first}),
			"notfound store.notfound",
		},
		{"ended on its first day", "person.endpost", end("h1", first), ""},
		{"ended before it began", "person.endpost", end("h1", first-1), "invalid to:person.swapped"},
		{"another's post", "person.endpost", end("h2", first), "notfound store.notfound"},
	} {
		s, shelf := newService()
		before := *copyPerson(shelf.people["p-an"])
		refused(t, c.what+", nobody", c.do(s, "không có", 1), "notfound store.notfound", shelf, 0)
		refused(t, c.what+", old version", c.do(s, "p-an", 2), "stale store.stale", shelf, 0)
		err := c.do(s, "p-an", 1)
		if c.want != "" {
			refused(t, c.what, err, c.want, shelf, 0)
			if diff := cmp.Diff(before, shelf.people["p-an"]); diff != "" {
				t.Errorf("%s: %s", c.what, diff)
			}
			continue
		}
		check(t, err)
		if v := shelf.people["p-an"].Version; v != 2 {
			t.Errorf("%s: version %d", c.what, v)
		}
		last(t, shelf, c.verb, "person/p-an")
	}
}

// TestChangedPerson: what the acts write; a post that ended stays, and does not end twice.
func TestChangedPerson(t *testing.T) {
	s, shelf := newService()
	check(t, s.RenamePerson(ctx, by, "p-an", 1, "Nguyễn \u200b Văn A\u0302n"))
	check(t, s.EndPost(ctx, by, "p-an", 2, "h1", day.Of(2021, 5, 31)))
	refused(t, "ended twice", s.EndPost(ctx, by, "p-an", 3, "h1", day.Of(2021, 6, 30)), "conflict person.ended", shelf, 2)
	check(t, s.AddPost(ctx, by, "p-an", 3, org.Post{Unit: "u-phong", Title: "t-gd", From: day.Of(2021, 6, 1)}))
	p := shelf.people["p-an"]
	if p.Name != "Nguyễn Văn Ân" || len(p.Posts) != 2 || !id.Valid(p.Posts[1].ID) {
		t.Errorf("%+v", p)
	}
	for d, unit := range map[day.Date]string{day.Of(2021, 5, 31): "u-so", day.Of(2021, 6, 1): "u-phong"} {
		if h, held := p.PostOn(d); !held || h.Unit != unit {
			t.Errorf("on %s in %q", d, h.Unit)
		}
	}
}

// TestTitles: a title has one name, whatever the spelling; a new name moves its version.
func TestTitles(t *testing.T) {
	s, shelf := newService()
	made, err := s.AddTitle(ctx, by, " Ke\u0302\u0301  toán \u200btrưởng ")
	check(t, err)
	if got := shelf.titles[made]; got != (org.Title{ID: made, Version: 1, Name: "Kế toán trưởng"}) {
		t.Errorf("%+v", got)
	}
	last(t, shelf, "title.create", "post_title/"+made)
	_, err = s.AddTitle(ctx, by, "GIÁM ĐỐC")
	refused(t, "taken", err, "conflict store.taken", shelf, 1)
	_, err = s.AddTitle(ctx, by, "\u200b")
	refused(t, "empty", err, "invalid name:person.title", shelf, 1)
	refused(t, "not there", s.RenameTitle(ctx, by, "x", 1, "A"), "notfound store.notfound", shelf, 1)
	refused(t, "old", s.RenameTitle(ctx, by, made, 2, "A"), "stale store.stale", shelf, 1)
	refused(t, "to nothing", s.RenameTitle(ctx, by, made, 1, " "), "invalid name:person.title", shelf, 1)
	refused(t, "to another's", s.RenameTitle(ctx, by, made, 1, "giám đốc"), "conflict store.taken", shelf, 1)
	check(t, s.RenameTitle(ctx, by, made, 1, "Kế  toán"))
	if got := shelf.titles[made]; got.Name != "Kế toán" || got.Version != 2 {
		t.Errorf("%+v", got)
	}
	last(t, shelf, "title.rename", "post_title/"+made)
}

// TestImportPeople: several posts of a person stand in several rows; a title that is not there yet is added once.
func TestImportPeople(t *testing.T) {
	s, shelf := newService()
	from := day.Of(2023, 1, 1)
	faults, err := s.ImportPeople(ctx, by, []org.PersonRow{
		{At: 2, Code: " ba ", Name: "Le\u0302 Ba", Unit: "so tu phap", Title: "Chuyên viên", From: from},
		{At: 3, Code: "BA", Name: "Lê  Ba", Unit: "phong-1", Title: "chuyen vien", From: from},
		{At: 4, Code: "chi", Name: "Chi", Unit: "Tỉnh", Title: "giám đốc", From: from},
		{At: 5, Code: "dung", Name: "Dũng"},
	})
	check(t, err)
	if len(faults) > 0 {
		t.Fatal(noted(faults))
	}
	if len(shelf.people) != 4 || len(shelf.titles) != 2 || len(shelf.acts) != 1 {
		t.Errorf("%d persons, %d titles, %d acts", len(shelf.people), len(shelf.titles), len(shelf.acts))
	}
	last(t, shelf, "person.import", "people")
	for code, want := range map[string][]org.Post{
		"ba":  {{Unit: "u-so", Title: "Chuyên viên"}, {Unit: "u-phong", Title: "Chuyên viên"}},
		"chi": {{Unit: "u-tinh", Title: "Giám đốc"}}, "dung": nil,
	} {
		p, err := s.Store.PersonByCode(ctx, code)
		check(t, err)
		var got []org.Post
		for _, h := range p.Posts {
			if h.From != from || !id.Valid(h.ID) {
				t.Errorf("%s: %+v", code, h)
			}
			got = append(got, org.Post{Unit: h.Unit, Title: shelf.titles[h.Title].Name})
		}
		if diff := cmp.Diff(want, got); diff != "" || p.Version != 1 {
			t.Errorf("%s: %s", code, diff)
		}
	}
	if p, err := s.Store.PersonByCode(ctx, "ba"); err != nil || p.Name != "Lê Ba" || p.Code != "ba" {
		t.Errorf("%+v", p)
	}
}

// TestImportPeopleFaults: every row that is wrong is named, and neither a person nor a title comes in.
func TestImportPeopleFaults(t *testing.T) {
	good := org.PersonRow{At: 1, Code: "ba", Name: "Ba", Unit: "phong-1", Title: "Văn thư", From: 1}
	for _, c := range []struct {
		what string
		edit func(r *org.PersonRow)
		want string
	}{
		{"one code, two names", func(r *org.PersonRow) { r.Name = "Bá" }, "2 person.othername"},
		{"the same post", func(*org.PersonRow) {}, "2 person.twice"},
		{"taken", func(r *org.PersonRow) { r.Code = "NGUYEN VAN AN" }, "2 store.taken"},
		{"no code", func(r *org.PersonRow) { r.Code = "" }, "2 person.code"},
		{"no name", func(r *org.PersonRow) { r.Code, r.Name = "chi", "\u200b" }, "2 person.name"},
		{"no such unit", func(r *org.PersonRow) { r.Unit = "không có" }, "2 org.nounit"},
		{"a unit with other marks", func(r *org.PersonRow) { r.Unit = "tính" }, "2 org.othermarks"},
		{"a title alone", func(r *org.PersonRow) { r.Unit = "" }, "2 person.nounit"},
		{"a unit alone", func(r *org.PersonRow) { r.Unit, r.Title = "tinh", "" }, "2 person.title"},
		{
			"a title with other marks", func(r *org.PersonRow) { r.Unit, r.Title = "tinh", "Giảm đốc" },
			"2 person.titlemarks",
		},
	} {
		s, shelf := newService()
		wrong := good
		wrong.At = 2
		c.edit(&wrong)
		faults, err := s.ImportPeople(ctx, by, []org.PersonRow{good, wrong})
		check(t, err)
		if got := noted(faults); got != c.want {
			t.Errorf("%s: %q, want %q", c.what, got, c.want)
		}
		if len(shelf.people) != 1 || len(shelf.titles) != 1 || len(shelf.acts) != 0 {
			t.Errorf("%s: something was written", c.what)
		}
	}
}

// TestImportPeopleBroken: a failure of the database is no fault of a row.
func TestImportPeopleBroken(t *testing.T) {
	rows := []org.PersonRow{{At: 1, Code: "ba", Name: "Ba", Unit: "phong-1", Title: "Văn thư", From: 1}}
	for _, method := range []string{"PostTitles", "PersonByCode", "UnitByCode", "AddPostTitle", "AddPerson"} {
		s, shelf := newService()
		shelf.broken = method
		if faults, err := s.ImportPeople(ctx, by, rows); !errors.Is(err, errBroken) || faults != nil {
			t.Errorf("%s: %v %v", method, noted(faults), err)
		}
		if len(shelf.people) != 1 || len(shelf.titles) != 1 || len(shelf.acts) != 0 {
			t.Errorf("%s: something was written", method)
		}
	}
}

// TestOnBehalf: an act names who did it and for whom, and carries the key of the request.
func TestOnBehalf(t *testing.T) {
	s, shelf := newService()
	mine := audit.By{Account: "ba", Behalf: "u-so", Request: "k"}
	check(t, s.RenamePerson(ctx, mine, "p-an", 1, "An"))
	want := audit.Act{Verb: "person.rename", Actor: "ba", Behalf: "u-so", Object: "person/p-an", Request: "k"}
	if diff := cmp.Diff([]audit.Act{want}, shelf.acts); diff != "" {
		t.Error(diff)
	}
	check(t, s.RenamePerson(ctx, mine, "p-an", 1, "An"))
	if shelf.people["p-an"].Version != 2 {
		t.Error("a request was done twice")
	}
}
