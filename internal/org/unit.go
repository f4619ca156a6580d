package org

import (
	"slices"

	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// Unit is an agency.
type Unit struct {
	ID      string
	Version int64  // of the row; a write with an older version is refused
	Code    string // short name as people know it, unique: "so-tu-phap"
	Parent  string // id of the superior unit, "" for the top
	Kind    string // kind of agency, such as "court"
	Opened  day.Date
	Closed  *day.Date // the last day it existed; nil while it exists
	Names   []Name    // by date, the first from the day it was opened
	From    []string  // ids of the units it continues (merged or split)
}

// Name is what a unit was called from a day on.
type Name struct {
	From day.Date
	Text string
}

// NameOn returns the name of the unit on a day; before its first name, the first.
func (u *Unit) NameOn(d day.Date) string {
	name := ""
	for i, n := range u.Names {
		if i == 0 || n.From <= d {
			name = n.Text
		}
	}
	return name
}

// Open says whether the unit exists on the day.
func (u *Unit) Open(d day.Date) bool { return u.Opened <= d && (u.Closed == nil || d <= *u.Closed) }

// outlasts says whether the unit is there as long as another one: only then that one may stand under it.
func (u *Unit) outlasts(o *Unit) bool {
	return u.Closed == nil || o.Closed != nil && *o.Closed <= *u.Closed
}

// lastName returns the newest name of the unit.
func (u *Unit) lastName() string {
	if len(u.Names) == 0 {
		return u.Code
	}
	return u.Names[len(u.Names)-1].Text
}

// Bounds of what a unit may hold.
const (
	maxName = 300
	maxCode = 60
)

// Check says what is wrong with the unit by itself, field by field, or nil.
func (u *Unit) Check() error {
	f := fault.New(fault.Invalid, words.M("org.invalid"))
	if vn.Key(u.Code) == "" || len([]rune(u.Code)) > maxCode {
		f.Field("code", words.M("org.code", maxCode))
	}
	if len(u.Names) == 0 {
		f.Field("name", words.M("org.noname"))
	}
	for i, n := range u.Names {
		switch {
		case n.Text == "" || len([]rune(n.Text)) > maxName:
			f.Field("name", words.M("org.name", maxName))
		case i == 0 && n.From != u.Opened:
			f.Field("name", words.M("org.firstname", u.Opened))
		case i > 0 && n.From <= u.Names[i-1].From:
			f.Field("name", words.M("org.nameorder", n.Text))
		}
	}
	if u.Closed != nil && *u.Closed < u.Opened {
		f.Field("closed", words.M("org.closed", *u.Closed, u.Opened))
	}
	if u.Parent != "" && u.Parent == u.ID || slices.Contains(u.From, u.ID) {
		f.Field("parent", words.M("org.own"))
	}
	if len(f.Fields) == 0 {
		return nil
	}
	return f
}
