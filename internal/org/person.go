package org

import (
	"slices"

	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// Person is somebody who works in a unit, whether or not with an account. Minutes, signatures and lists of attendance
// name persons by the post they held on that day.
type Person struct {
	ID      string
	Version int64  // of the person with all posts
	Code    string // number or short name as people know it, unique: "nguyen-van-a"
	Name    string
	Posts   []Post // in the order in which they were added
}

// Post is a post that a person holds in a unit from a day on.
type Post struct {
	ID    string
	Unit  string
	Title string // id of a [Title], so that a label is changed in one place
	From  day.Date
	To    *day.Date // the last day; nil while it lasts
}

// Title is what a post is called: "Phó Giám đốc", "Kế toán trưởng".
type Title struct {
	ID      string
	Version int64
	Name    string // unique, compared without case and marks
}

// Holds says whether the post is held on the day.
func (p Post) Holds(on day.Date) bool { return p.From <= on && (p.To == nil || on <= *p.To) }

// PostsOn returns the posts held on a day, the latest first.
func (p *Person) PostsOn(on day.Date) []Post {
	held := slices.DeleteFunc(slices.Clone(p.Posts), func(h Post) bool { return !h.Holds(on) })
	slices.SortStableFunc(held, func(a, b Post) int { return int(b.From - a.From) })
	return held
}

// PostOn returns the post that a person is named by on a day: the one taken up last. It is false where none is held.
func (p *Person) PostOn(on day.Date) (Post, bool) {
	held := p.PostsOn(on)
	if len(held) == 0 {
		return Post{}, false
	}
	return held[0], true
}

// Check says what is wrong with the person by itself, field by field, or nil.
func (p *Person) Check() error {
	f := fault.New(fault.Invalid, words.M("person.invalid"))
	if vn.Key(p.Code) == "" || len([]rune(p.Code)) > maxCode {
		f.Field("code", words.M("person.code", maxCode))
	}
	if vn.Key(p.Name) == "" || len([]rune(p.Name)) > maxName {
		f.Field("name", words.M("person.name", maxName))
	}
	for i, h := range p.Posts {
		if h.Unit == "" {
			f.Field("unit", words.M("person.nounit"))
		}
		if h.Title == "" {
			f.Field("title", words.M("person.notitle"))
		}
		if h.To != nil && *h.To < h.From {
			f.Field("to", words.M("person.swapped", h.From, *h.To))
		}
		for _, other := range p.Posts[:i] {
			if other.Unit == h.Unit && other.Title == h.Title && (other.Holds(h.From) || h.Holds(other.From)) {
				f.Field("title", words.M("person.twice"))
			}
		}
	}
	if len(f.Fields) == 0 {
		return nil
	}
	return f
}

// Check says what is wrong with the title, or nil.
func (t *Title) Check() error {
	if vn.Key(t.Name) == "" || len([]rune(t.Name)) > maxName {
		return fault.New(fault.Invalid, words.M("person.invalid")).Field("name", words.M("person.title", maxName))
	}
	return nil
}
