package bloc

import (
	"slices"
	"time"

	"thidua/internal/day"
	"thidua/internal/words"
)

// State is how far a year of a bloc is.
type State string

// The states, in their order.
const (
	Draft  State = "draft"  // being set up
	Open   State = "open"   // under way
	Closed State = "closed" // over; nothing in it changes
)

// States lists the states.
func States() []State { return []State{Draft, Open, Closed} }

// Msg is the name of the state.
func (s State) Msg() words.Msg { return words.M("bloc.state." + string(s)) }

// Year is a bloc in one year of emulation. The work of a year goes on after its last day: reports, ranking and the
// hand-over fall in the next one.
type Year struct {
	ID         string
	Version    int64 // of all of it
	Bloc       string
	Year       int
	State      State
	Theme      string // chủ đề
	Motto      string // phương châm
	Members    []Member
	Terms      []Term
	Milestones []Milestone // by the day they are due
	Papers     []Paper

	Carried []Carry // what was left open when it was closed
	Asked   *Asked  // who wants it opened again, where two units have to agree; nil for nobody
}

// Member is a unit of the bloc in that year. A unit that left and came back is there twice.
type Member struct {
	ID   string
	Unit string
	From *day.Date // nil: from the beginning
	To   *day.Date // the last day; nil: to the end and after, until the year's work is done
}

// Post is what a member unit is in the bloc.
type Post string

// The posts. They belong to units, not to persons.
const (
	Head   Post = "head"   // đơn vị Khối trưởng
	Deputy Post = "deputy" // đơn vị Khối phó
)

// Posts lists the posts.
func Posts() []Post { return []Post{Head, Deputy} }

// Term is a unit in a post, from one day to another.
type Term struct {
	ID   string
	Unit string
	Post Post
	From *day.Date // nil: from the beginning
	To   *day.Date // nil: to the end and after, so that the head unit of a year closes it
}

// Holds says whether the unit is in the post on the day.
func (t Term) Holds(on day.Date) bool { return holds(t.From, t.To, on) }

// holds says whether a period with open ends holds on the day.
func holds(from, to *day.Date, on day.Date) bool {
	return (from == nil || *from <= on) && (to == nil || on <= *to)
}

// apart says whether two periods share no day.
func apart(from1, to1, from2, to2 *day.Date) bool {
	before := func(to, from *day.Date) bool { return to != nil && from != nil && *to < *from }
	return before(to1, from2) || before(to2, from1)
}

// First is the first day of the year.
func (y *Year) First() day.Date { return day.Of(y.Year, time.January, 1) }

// Last is the last day of the year.
func (y *Year) Last() day.Date { return day.Of(y.Year, time.December, 31) }

// MembersOn returns the members on a day.
func (y *Year) MembersOn(on day.Date) []Member {
	return slices.DeleteFunc(slices.Clone(y.Members), func(m Member) bool { return !holds(m.From, m.To, on) })
}

// IsMember says whether the unit is a member on the day.
func (y *Year) IsMember(unit string, on day.Date) bool {
	return slices.ContainsFunc(y.Members, func(m Member) bool { return m.Unit == unit && holds(m.From, m.To, on) })
}

// everMember says whether the unit is a member at any time.
func (y *Year) everMember(unit string) bool {
	return slices.ContainsFunc(y.Members, func(m Member) bool { return m.Unit == unit })
}

// Units returns the units that were members at any time of the year, each once.
func (y *Year) Units() []string {
	var out []string
	for _, m := range y.Members {
		if !slices.Contains(out, m.Unit) {
			out = append(out, m.Unit)
		}
	}
	return out
}

// Head returns the unit that is the head on a day, "" for none.
func (y *Year) Head(on day.Date) string {
	for _, t := range y.Terms {
		if t.Post == Head && holds(t.From, t.To, on) {
			return t.Unit
		}
	}
	return ""
}

// Deputies returns the units that are deputies on a day.
func (y *Year) Deputies(on day.Date) []string {
	var out []string
	for _, t := range y.Terms {
		if t.Post == Deputy && holds(t.From, t.To, on) {
			out = append(out, t.Unit)
		}
	}
	return out
}

// Missing says what the year lacks before it can be opened, in the order in which it is set up; nothing where it is
// ready.
func (y *Year) Missing() []words.Msg {
	var out []words.Msg
	for _, name := range []string{"member", "head", "paper", "milestone"} {
		if m, lacks := y.lacking()[name]; lacks {
			out = append(out, m)
		}
	}
	return out
}

// lacking is what the year lacks, by the field where a person would add it.
func (y *Year) lacking() map[string]words.Msg {
	out := map[string]words.Msg{}
	if len(y.Members) == 0 {
		out["member"] = words.M("bloc.nomember")
	}
	if !slices.ContainsFunc(y.Terms, func(t Term) bool { return t.Post == Head }) {
		out["head"] = words.M("bloc.nohead")
	}
	if !slices.ContainsFunc(y.Papers, func(p Paper) bool { return p.Kind == Basis }) {
		out["paper"] = words.M("bloc.nobasis")
	}
	if len(y.Milestones) == 0 {
		out["milestone"] = words.M("bloc.nomilestone")
	}
	return out
}
