package review

import (
	"slices"

	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/scoring"
	"thidua/internal/words"
)

// Round is a scored round of a bloc in a year: the half-year or the whole year (vòng chấm điểm).
type Round struct {
	ID      string
	Version int64
	Year    string // the bloc's year
	Period  scoring.Period
	Edition string // the frozen score sheet
	Phase   Phase
	Auto    bool     // the phases end by themselves with their last day; else only by hand
	Grace   int      // days after the self-scoring deadline in which evidence may still be attached
	Dues    []Due    // deadlines, those of all units and those of single ones
	Offices []Office // which unit does the appraising of an office that the sheet names

	Interests   []Interest
	Quotas      []Quota
	Nominations []Nomination
	Levels      []Level
	Consents    []Consent

	// of the publication
	Number    string // of the decision or the minutes
	Decided   *day.Date
	File      string // the decision or the minutes as a file
	Published int64  // microseconds UTC; 0 for never
	Times     int    // how often it was published
	ObjectTo  *day.Date

	Rules scoring.Rules // the version of the engine's rules by which it is scored, see [scoring.Rules]
}

// Shown says whether a result was published: that one stands, for everybody to see, until another takes its place.
func (r *Round) Shown() bool { return r.Times > 0 }

// Redone says whether a published result is being agreed on anew.
func (r *Round) Redone() bool { return r.Shown() && r.Phase.At() < Objecting.At() }

// Due is the last day of a phase, for all units or for one.
type Due struct {
	ID    string
	Phase Phase
	Unit  string // "" for all
	Day   day.Date
	Why   string
}

// Interest says that a person does not judge a unit: stepped aside by declaring an interest, or was taken off by the
// lead (E21).
type Interest struct {
	ID      string
	Account string
	Unit    string
	Removed bool // taken off by somebody else; false: stepped aside
	Why     string
	At      int64
}

// Interested says whether the person may not judge the unit.
func (r *Round) Interested(account, unit string) bool {
	return slices.ContainsFunc(r.Interests, func(i Interest) bool { return i.Account == account && i.Unit == unit })
}

// Office says which unit appraises the lines of an office.
type Office struct{ ID, Office, Unit string }

const (
	maxNumber = 60
	maxText   = 4000
	maxGrace  = 60
)

// Check says what is wrong with the round by itself, or nil.
func (r *Round) Check() error {
	f := fault.New(fault.Invalid, words.M("review.invalid"))
	if !slices.Contains([]scoring.Period{scoring.Year, scoring.HalfYear}, r.Period) {
		f.Field("period", words.M("review.period"))
	}
	if r.Grace < 0 || r.Grace > maxGrace {
		f.Field("grace", words.M("review.grace", maxGrace))
	}
	if len([]rune(r.Number)) > maxNumber {
		f.Field("number", words.M("review.number", maxNumber))
	}
	last := day.Date(0)
	for _, p := range Phases() {
		on, has := r.Due(p, "")
		switch {
		case !has && p.within(SelfScoring, Agreeing):
			f.Field("due."+string(p), words.M("review.nodue"))
		case has && on < last:
			f.Field("due."+string(p), words.M("review.dueorder", last))
		case has:
			last = on
		}
	}
	if len(f.Fields) > 0 {
		return f
	}
	return nil
}

// Due returns the last day of a phase for a unit: its own where it has one.
func (r *Round) Due(p Phase, unit string) (day.Date, bool) {
	var common day.Date
	found := false
	for _, d := range r.Dues {
		if d.Phase != p {
			continue
		}
		if d.Unit == unit && unit != "" {
			return d.Day, true
		}
		if d.Unit == "" {
			common, found = d.Day, true
		}
	}
	return common, found
}

// SetDue puts the last day of a phase.
func (r *Round) SetDue(d Due) {
	for i := range r.Dues {
		if x := &r.Dues[i]; x.Phase == d.Phase && x.Unit == d.Unit {
			x.Day, x.Why = d.Day, d.Why
			return
		}
	}
	r.Dues = append(r.Dues, d)
}

// office returns the unit that appraises for an office, "" for none.
func (r *Round) office(office string) string {
	for _, o := range r.Offices {
		if o.Office == office {
			return o.Unit
		}
	}
	return ""
}

// Lead says who leads the bloc while the round runs.
type Lead struct {
	Head     string
	Deputies []string
}

// Judge returns the unit that appraises a line of a form: the one of the office that the sheet names, else the head
// unit. Nobody judges the own unit: then the head unit takes over, for the head's own form a deputy, and where there is
// none the standing office ("").
func (r *Round) Judge(office, unit string, lead Lead) string {
	for _, u := range append([]string{r.office(office), lead.Head}, lead.Deputies...) {
		if u != "" && u != unit {
			return u
		}
	}
	return ""
}
