package kit

import (
	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/web"
	"thidua/internal/web/ui"
)

// Room is what one capability hands over to the site. What the site shows of all of them, the navigation, what waits,
// search, the home page, asks each in turn and knows none of them by name: a new capability is one more row of the list
// that the program is built with. What a room does not have is nil.
type Room struct {
	Routes  func() []web.Route
	Entries func() []web.Entry // its screens that are forms
	Nav     func(c *web.Ctx, v *View, y *bloc.Year) ([]Place, error)
	Waits   func(c *web.Ctx, v *View, y *bloc.Year) ([]Task, error) // for this person, in a year of a bloc
	Hits    func(c *web.Ctx, v *View, s Search) error
	Notices Notices
	// What it shows on the home page: what a person does there in the first days, what they should know, what was sent,
	// and the year that the page is about.
	First func(c *web.Ctx, v *View, y *bloc.Year) ([]Step, error)
	Bands func(c *web.Ctx, v *View, l *ui.Layout) error
	Sent  func(c *web.Ctx, v *View) ([]ui.Link, error)
	Card  func(c *web.Ctx, v *View, y *bloc.Year) *YearCard
	Held  func(c *web.Ctx, v *View) ([]Holding, error) // what is held about this person
	Tells []Tells                                      // how the log says what its acts changed
}

// Part is a part of the navigation: a stage of the year, by the key of its title.
type Part string

// The parts. What is above them all has no title.
const (
	AtTop       Part = ""
	StartOfYear Part = "nav.start"
	DuringYear  Part = "nav.during"
	Scoring     Part = "nav.scoring"
	Conferences Part = "nav.conferences"
	Commending  Part = "nav.commending"
	Publishing  Part = "nav.publishing"
	Running     Part = "nav.running"
)

// Parts are the parts of the navigation, in the order of the year.
func Parts() []Part {
	return []Part{AtTop, StartOfYear, DuringYear, Scoring, Conferences, Commending, Publishing, Running}
}

// Place is a place in the navigation: y, where a room is asked for its places, is the year that the pages are about,
// nil where there is none.
type Place struct {
	Part       Part
	Href, Text string
	Count      int        // how much waits there
	Act        access.Act // of a place in a year: what a person must be allowed to do there in another year
}

// Routes lists every address of the desk.
func (k *Kit) Routes() []web.Route {
	var out []web.Route
	for _, r := range k.Rooms {
		if r.Routes != nil {
			out = append(out, r.Routes()...)
		}
	}
	for _, e := range k.entries() {
		out = append(out, e.Routes()...)
	}
	return out
}

// entries lists every screen that is a form.
func (k *Kit) entries() []web.Entry {
	var out []web.Entry
	for _, r := range k.Rooms {
		if r.Entries != nil {
			out = append(out, r.Entries()...)
		}
	}
	return out
}

// Only is one place in the navigation where it may be entered, none where not.
func Only(allowed bool, p Place) ([]Place, error) {
	if !allowed {
		return nil, nil
	}
	return []Place{p}, nil
}

// Step is one of the things to do in the first days.
type Step struct {
	Text, Href string
	Done       bool
	Order      int // by roles: the administrator's, those of the standing office, of the bloc, of the unit
}

// YearCard is the year that the home page is about.
type YearCard struct {
	Name, Href, Line string
	Bar              []BarStep
	State            ui.Chip
}

// Holding is a part of what is held about a person: what it is called, and the part.
type Holding struct {
	Name string
	Part any
}
