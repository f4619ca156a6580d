package bloc

import (
	"slices"

	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// Years that a bloc can have.
const (
	firstYear = 1990
	lastYear  = 2190
)

// Check says what is wrong with the year by itself, field by field, or nil. The fields are those of the form in which
// one part of the year is changed: unit, from, to, post, kind, title, due, why, number, link and so on.
func (y *Year) Check() error {
	f := fault.New(fault.Invalid, words.M("bloc.invalid"))
	say := func(field string, m words.Msg) { f.Field(field, m) }
	if y.Year < firstYear || y.Year > lastYear {
		say("year", words.M("bloc.year", words.Vietnamese.Plain(firstYear), words.Vietnamese.Plain(lastYear)))
		return f // every date below hangs on it
	}
	if y.Bloc == "" || !slices.Contains(States(), y.State) {
		say("bloc", words.M("bloc.nobloc"))
	}
	for field, text := range map[string]string{"theme": y.Theme, "motto": y.Motto} {
		if len([]rune(text)) > maxText {
			say(field, words.M("bloc.long", maxText))
		}
	}
	for i := range y.Members {
		y.checkMember(i, say)
	}
	for i := range y.Terms {
		y.checkTerm(i, say)
	}
	for i := range y.Milestones {
		y.checkMilestone(&y.Milestones[i], say)
	}
	for i := range y.Papers {
		y.Papers[i].check(say)
	}
	return orNil(f)
}

// checkPeriod checks the two ends of a period in the year.
func (y *Year) checkPeriod(from, to *day.Date, say func(string, words.Msg)) {
	inside := func(d *day.Date) bool { return d == nil || d.Year() == y.Year }
	plain := words.Vietnamese.Plain(y.Year)
	switch {
	case !inside(from):
		say("from", words.M("bloc.inyear", plain))
	case !inside(to):
		say("to", words.M("bloc.inyear", plain))
	case from != nil && to != nil && *to < *from:
		say("to", words.M("bloc.swapped", *from, *to))
	}
}

func (y *Year) checkMember(i int, say func(string, words.Msg)) {
	m := y.Members[i]
	y.checkPeriod(m.From, m.To, say)
	if m.Unit == "" {
		say("unit", words.M("bloc.nounit"))
	}
	for _, other := range y.Members[:i] {
		// a unit may leave and come back within a year, but is no member twice on one day
		if other.Unit == m.Unit && !apart(other.From, other.To, m.From, m.To) {
			say("unit", words.M("bloc.twice"))
		}
	}
}

// UnitID is a unit in a sentence of ours. Names of units are not known here: whoever shows the sentence puts the name
// in its place.
type UnitID string

// checkTerm checks a term: of a member for as long as it lasts, one head at a time, no unit in two posts at a time.
func (y *Year) checkTerm(i int, say func(string, words.Msg)) {
	t := y.Terms[i]
	y.checkPeriod(t.From, t.To, say)
	if !slices.Contains(Posts(), t.Post) {
		say("post", words.M("bloc.nopost"))
	}
	if !slices.ContainsFunc(y.Members, func(m Member) bool { return m.Unit == t.Unit && y.covers(m, t) }) {
		say("unit", words.M("bloc.postmember"))
	}
	for _, other := range y.Terms[:i] {
		switch {
		case apart(other.From, other.To, t.From, t.To): // heads rotate: one after the other is no conflict
		case other.Unit == t.Unit:
			say("unit", words.M("bloc.twoposts"))
		case other.Post == Head && t.Post == Head:
			say("post", words.M("bloc.twoheads", UnitID(other.Unit)))
		}
	}
}

// covers says whether the unit is a member for the whole of the term. Who is a member until the last day of the year
// and holds a post without an end stays in it until the year's work is done.
func (y *Year) covers(m Member, t Term) bool {
	from, to := y.First(), y.Last()
	if t.From != nil {
		from = *t.From
	}
	if t.To != nil {
		to = *t.To
	}
	return holds(m.From, m.To, from) && holds(m.From, m.To, to)
}

func (y *Year) checkMilestone(m *Milestone, say func(string, words.Msg)) {
	if !slices.Contains(Steps(), m.Kind) {
		say("kind", words.M("bloc.nostep"))
	}
	if m.Title == "" || len([]rune(m.Title)) > maxName {
		say("title", words.M("bloc.title", maxName))
	}
	y.checkDue(m.Due, say)
	for i, e := range m.Exceptions {
		y.checkDue(e.Due, say)
		switch {
		case !y.everMember(e.Unit):
			say("unit", words.M("bloc.notmember"))
		case slices.ContainsFunc(m.Exceptions[:i], func(o Exception) bool { return o.Unit == e.Unit }):
			say("unit", words.M("bloc.twice"))
		case !vn.Says(e.Why) || len([]rune(e.Why)) > maxText:
			say("why", words.M("bloc.why", maxText))
		}
	}
}

// checkDue asks for a day in the year, or in the months before and after it in which it is prepared and wound up.
func (y *Year) checkDue(due day.Date, say func(string, words.Msg)) {
	if first, last := y.First().Years(-1), y.Last().Years(1); due < first || due > last {
		say("due", words.M("bloc.due", first, last))
	}
}
