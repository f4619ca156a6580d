package scoring

import (
	"thidua/internal/exact"
	"thidua/internal/formula"
	"thidua/internal/sheet"
)

// Lane is one of the columns of points that run side by side: what the rule gives, what the unit claims, what the
// appraiser gives, and what both agree on.
type Lane string

// The lanes.
const (
	Rule      Lane = "rule"
	Claimed   Lane = "claimed"
	Appraised Lane = "appraised"
	Agreed    Lane = "agreed"
)

// Lanes lists the lanes in the order of the year.
func Lanes() []Lane { return []Lane{Claimed, Rule, Appraised, Agreed} }

// Choices lists the values a file may give.
func (Lane) Choices() []string { return []string{"claimed", "rule", "appraised", "agreed"} }

// Period says which part of the year is scored.
type Period string

// The periods.
const (
	Year     Period = "year"
	HalfYear Period = "half-year"
)

// Choices lists the values a file may give.
func (Period) Choices() []string { return []string{"year", "half-year"} }

// Set is what all units of a bloc reported for one round.
type Set struct {
	Period Period
	Closed bool // no unit will be added or changed any more; before that, leader-relative points are provisional
	Units  []*Unit
}

// Unit is what one unit reported and what people said about its lines.
type Unit struct {
	ID          string
	Name        string
	Kind        string
	NotAssigned []string        // codes of lines that this unit is not assigned, beyond what the sheet says
	Reported    []formula.Value // by slot of the sheet's facts
	Verified    []formula.Value // by slot; what is entered here wins over what was reported; may be nil
	Last        []formula.Value // last year's figures, by slot; may be nil
	Notes       map[int]Note    // by slot
	Entries     map[string]map[Lane][]Entry
	// codes of lines on which the unit has said nothing yet: it claims no points there, not even those of nothing done
	Unanswered map[string]bool
	At         sheet.Pos
}

// Note is what stands beside a figure.
type Note struct {
	Evidence string
	By       string // who reported or verified it
	Text     string
}

// Entry is what a person said about one line in one lane.
type Entry struct {
	Points  *exact.Num // nil: agrees with what the rule gives
	Base    *exact.Num // how the points are made up; worked out from the points where not stated
	Bonus   *exact.Num
	Penalty *exact.Num
	Reason  string // needed where the points differ from the rule's
	By      string // needed where the points differ from the rule's
	At      sheet.Pos
}

// Entry returns the latest entry on a line in a lane. Entries of a lane are numbered in order: of two appraisals the
// second counts.
func (u *Unit) Entry(code string, lane Lane) (Entry, bool) {
	list := u.Entries[code][lane]
	if len(list) == 0 {
		return Entry{}, false
	}
	return list[len(list)-1], true
}

// Label returns the unit's name, or its short name where it has none.
func (u *Unit) Label() string {
	if u.Name != "" {
		return u.Name
	}
	return u.ID
}

// Figure returns the figure that the rule reads for a fact, and whether it was verified.
func (u *Unit) Figure(slot int) (v formula.Value, verified bool) {
	if slot < len(u.Verified) && u.Verified[slot].State != formula.Missing {
		return u.Verified[slot], true
	}
	if slot < len(u.Reported) {
		return u.Reported[slot], false
	}
	return formula.Value{}, false
}
