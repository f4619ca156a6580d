package bloc

import (
	"thidua/internal/day"
	"thidua/internal/words"
)

// Step is what kind of work a milestone is; other parts of the program find their deadline by it.
type Step string

// The steps of a year, in their usual order.
const (
	Pact        Step = "pact"        // signing of the pact (ký kết giao ước)
	Report      Step = "report"      // a report of the units
	MidYear     Step = "midyear"     // review of the first half (sơ kết)
	SelfScore   Step = "selfscore"   // self-scoring with evidence
	Appraisal   Step = "appraisal"   // appraisal of the self-scores (thẩm định)
	Explanation Step = "explanation" // units explain differences (giải trình)
	Agreement   Step = "agreement"   // scores are agreed on (thống nhất)
	Ranking     Step = "ranking"     // joint appraisal and secret ballot of the bloc (bình xét)
	Council     Step = "council"     // file to the council (trình Hội đồng)
	OtherStep   Step = "other"
)

// Steps lists the steps.
func Steps() []Step {
	return []Step{Pact, Report, MidYear, SelfScore, Appraisal, Explanation, Agreement, Ranking, Council, OtherStep}
}

// Msg is the name of the step.
func (s Step) Msg() words.Msg { return words.M("bloc.step." + string(s)) }

// Milestone is a day in the calendar of the year by which something is done.
type Milestone struct {
	ID         string
	Kind       Step
	Title      string
	Due        day.Date  // the last day that is in time
	Planned    day.Date  // the day as planned, before it was moved off a weekend; a copy for the next year starts from it
	Done       *day.Date // when the bloc was done with it; nil while it is not
	Exceptions []Exception
}

// Exception gives one unit another day, with the reason: units that close their books on another day, or were struck by
// a storm.
type Exception struct {
	ID   string
	Unit string
	Due  day.Date
	Why  string
}

// DueFor returns the last day that is in time for a unit.
func (m *Milestone) DueFor(unit string) day.Date {
	for _, e := range m.Exceptions {
		if e.Unit == unit {
			return e.Due
		}
	}
	return m.Due
}

// Progress is how a milestone stands on a day.
type Progress string

// How a milestone can stand.
const (
	Done  Progress = "done"
	Late  Progress = "late"
	Soon  Progress = "soon"  // due today or in the next seven days
	Ahead Progress = "ahead" // due later
)

// soonDays is how many days before it is due a milestone is called near: a working week and the days off around it.
const soonDays = 7

// Status is how a milestone stands on a day, for one unit.
type Status struct {
	Progress Progress
	Days     int // done: days after it was due, 0 in time; late: days since it was due; else days left, 0 for today
}

// Msg says the status.
func (s Status) Msg() words.Msg {
	switch {
	case s.Progress == Done && s.Days == 0:
		return words.M("bloc.done")
	case s.Progress == Done:
		return words.M("bloc.donelate", s.Days)
	case s.Progress == Late:
		return words.M("bloc.late", s.Days)
	case s.Days == 0:
		return words.M("bloc.today")
	}
	return words.M("bloc.left", s.Days)
}

// Status returns how the milestone stands for a unit; "" is the bloc as a whole, which no exception concerns. A day that
// is off moves it to the next working day (Civil Code 2015, Art. 148.5).
func (m *Milestone) Status(today day.Date, unit string, days *day.Calendar) Status {
	due := days.Next(m.DueFor(unit))
	left := int(due - today)
	switch {
	case m.Done != nil:
		return Status{Done, max(0, int(*m.Done-due))}
	case left < 0:
		return Status{Late, -left}
	case left <= soonDays:
		return Status{Soon, left}
	}
	return Status{Ahead, left}
}
