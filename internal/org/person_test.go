package org_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"thidua/internal/day"
	"thidua/internal/org"
)

// TestCheckPerson: what a person may hold, on and beside each edge, and which field is named.
func TestCheckPerson(t *testing.T) {
	post := func(unit, title string, from day.Date, to *day.Date) org.Post {
		return org.Post{Unit: unit, Title: title, From: from, To: to}
	}
	first := day.Of(2020, 1, 1)
	for _, c := range []struct {
		what string
		edit func(p *org.Person)
		want string
	}{
		{"as it is", func(*org.Person) {}, ""},
		{"no code", func(p *org.Person) { p.Code = "-" }, "invalid code:person.code"},
		{"the longest code", func(p *org.Person) { p.Code = strings.Repeat("ở", 60) }, ""},
		{"a longer code", func(p *org.Person) { p.Code = strings.Repeat("ở", 61) }, "invalid code:person.code"},
		{"no name", func(p *org.Person) { p.Name = "." }, "invalid name:person.name"},
		{"the longest name", func(p *org.Person) { p.Name = strings.Repeat("ộ", 300) }, ""},
		{"a longer name", func(p *org.Person) { p.Name = strings.Repeat("ộ", 301) }, "invalid name:person.name"},
		{
			"a post nowhere", func(p *org.Person) { p.Posts = []org.Post{post("", "t", first, nil)} },
			"invalid unit:person.nounit",
		},
		{
			"a post as nothing", func(p *org.Person) { p.Posts = []org.Post{post("u", "", first, nil)} },
			"invalid title:person.notitle",
		},
		{"of one day", func(p *org.Person) { p.Posts = []org.Post{post("u", "t", first, &first)} }, ""},
		{"ended before it began", func(p *org.Person) {
			p.Posts = []org.Post{post("u", "t", first, on(2019, 12, 31))}
		}, "invalid to:person.swapped"},
		{"twice the same", func(p *org.Person) {
			p.Posts = []org.Post{post("u", "t", first, nil), post("u", "t", first+100, nil)}
		}, "invalid title:person.twice"},
		{"again on the last day", func(p *org.Person) {
			p.Posts = []org.Post{post("u", "t", first, on(2020, 6, 30)), post("u", "t", day.Of(2020, 6, 30), nil)}
		}, "invalid title:person.twice"},
		{"again on the day after", func(p *org.Person) {
			p.Posts = []org.Post{post("u", "t", first, on(2020, 6, 30)), post("u", "t", day.Of(2020, 7, 1), nil)}
		}, ""},
		{"two titles in one unit", func(p *org.Person) {
			p.Posts = []org.Post{post("u", "t", first, nil), post("u", "s", first, nil)}
		}, ""},
		{"one title in two units", func(p *org.Person) {
			p.Posts = []org.Post{post("u", "t", first, nil), post("v", "t", first, nil)}
		}, ""},
	} {
		p := org.Person{ID: "p", Code: "an", Name: "An"}
		c.edit(&p)
		if got := said(p.Check()); got != c.want {
			t.Errorf("%s: %q, want %q", c.what, got, c.want)
		}
	}
}

// TestCheckTitle: a title has a letter and a bounded name.
func TestCheckTitle(t *testing.T) {
	for name, want := range map[string]string{
		"Giám đốc": "", "": "invalid name:person.title", "—": "invalid name:person.title", strings.Repeat("ộ", 300): "",
		strings.Repeat("ộ", 301): "invalid name:person.title",
	} {
		if got := said((&org.Title{Name: name}).Check()); got != want {
			t.Errorf("%.20q: %q, want %q", name, got, want)
		}
	}
}

// anyPosts are posts of one person in a few units at any time, the last day never before the first.
func anyPosts(t *rapid.T) []org.Post {
	var out []org.Post
	for range rapid.IntRange(0, 6).Draw(t, "posts") {
		p := org.Post{
			Unit:  rapid.SampledFrom([]string{"u", "v"}).Draw(t, "unit"),
			Title: rapid.SampledFrom([]string{"t", "s"}).Draw(t, "title"),
			From:  day.Date(rapid.IntRange(0, 40).Draw(t, "from")),
		}
		if rapid.Bool().Draw(t, "ended") {
			to := p.From + day.Date(rapid.IntRange(0, 20).Draw(t, "lasts"))
			p.To = &to
		}
		out = append(out, p)
	}
	return out
}

// TestPostsOverTime: a person is taken exactly where no post of one unit and title is held twice on any day; the posts
// of a day are those that hold it, the latest first, and the person is named by the first of them.
func TestPostsOverTime(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := org.Person{ID: "p", Code: "an", Name: "An", Posts: anyPosts(t)}
		twice := false
		for d := day.Date(-1); d <= 70; d++ { // past the last beginning, nothing new overlaps
			held := map[string]int{}
			for _, h := range p.Posts {
				if h.From <= d && (h.To == nil || d <= *h.To) {
					held[h.Unit+h.Title]++
				}
			}
			total := 0
			for _, n := range held {
				twice = twice || n > 1
				total += n
			}
			posts := p.PostsOn(d)
			if len(posts) != total {
				t.Fatalf("%d posts on day %d, want %d", len(posts), d, total)
			}
			for i := 1; i < len(posts); i++ {
				if posts[i].From > posts[i-1].From {
					t.Fatalf("on day %d the later post is behind: %+v", d, posts)
				}
			}
			named, any := p.PostOn(d)
			if any != (total > 0) || any && named != posts[0] {
				t.Fatalf("named by %+v on day %d: %t", named, d, any)
			}
		}
		if got := said(p.Check()); (got == "invalid title:person.twice") != twice || got != "" && !twice {
			t.Fatalf("held twice: %t, got %q", twice, got)
		}
	})
}

// TestPostsOnKeeps: asking for a day leaves the person's posts in their order.
func TestPostsOnKeeps(t *testing.T) {
	posts := []org.Post{
		{ID: "1", Unit: "u", From: 10, To: on(1970, 1, 12)}, {ID: "2", Unit: "v", From: 5}, {ID: "3", Unit: "w", From: 20},
	}
	p := org.Person{Posts: append([]org.Post(nil), posts...)}
	if held := p.PostsOn(30); len(held) != 2 || held[0].ID != "3" || held[1].ID != "2" {
		t.Errorf("%+v", held)
	}
	if diff := cmp.Diff(posts, p.Posts); diff != "" {
		t.Error(diff)
	}
}
