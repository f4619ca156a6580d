package cross

import (
	"slices"
	"unicode/utf8"

	"thidua/internal/day"
	"thidua/internal/exact"
	"thidua/internal/fault"
	"thidua/internal/words"
)

// Plan says how the members of a round score one another. A round has one at most.
type Plan struct {
	ID      string
	Version int64
	Round   string
	Stage   Stage
	Lines   []string // codes of the lines that members score
	Way     Way
	Each    int    // drawn: how many others score a unit
	Seed    string // drawn: the words that the draw follows from
	Last    day.Date
	Named   bool  // the scored unit and the appraisers learn who gave which points
	Hidden  bool  // scorers do not see what the unit claims
	Begun   int64 // microseconds UTC; 0 for not yet
	Closed  int64

	Consents []Consent
}

// Consent says that a unit lets those who score it see its evidence on the lines that they score.
type Consent struct {
	ID, Unit, Account string
	At                int64
}

// Shows says whether the unit lets its scorers see its evidence.
func (p *Plan) Shows(unit string) bool {
	return slices.ContainsFunc(p.Consents, func(c Consent) bool { return c.Unit == unit })
}

// Way is how it is settled who scores whom.
type Way string

// The ways.
const (
	All      Way = "all"      // every member scores every other
	Drawn    Way = "drawn"    // by lot, see [Draw]
	Assigned Way = "assigned" // by hand
)

// Ways lists the ways.
func Ways() []Way { return []Way{All, Drawn, Assigned} }

// Msg is the name of the way.
func (w Way) Msg() words.Msg { return words.M("cross.way." + string(w)) }

// Pair is a unit that scores another.
type Pair struct{ Scorer, Unit string }

// Form is what one unit gives another (phiếu chấm chéo).
type Form struct {
	ID      string
	Version int64
	Plan    string
	Pair
	SentAt int64 // microseconds UTC; 0 for not sent
	SentBy string
	Scores []Score
}

// Score is what a form says of a line. No score: nothing entered yet. Without points: there is no ground to score it
// by, and it does not count. Zero points are points.
type Score struct {
	ID      string
	Line    string
	Points  *exact.Num
	Reason  string
	Account string
	At      int64
}

// Score returns what the form says of a line, nil where nothing was entered.
func (f *Form) Score(line string) *Score {
	for i := range f.Scores {
		if f.Scores[i].Line == line {
			return &f.Scores[i]
		}
	}
	return nil
}

const (
	maxSeed   = 200
	maxReason = 2000
)

// check says what is wrong with a plan for these members and lines of the sheet, or nil.
func (p *Plan) check(members int, lines []string, today day.Date) error {
	f := fault.New(fault.Invalid, words.M("cross.invalid"))
	if len(p.Lines) == 0 || slices.ContainsFunc(p.Lines, func(code string) bool { return !slices.Contains(lines, code) }) {
		f.Field("lines", words.M("cross.nolines"))
	}
	if !slices.Contains(Ways(), p.Way) {
		f.Field("way", words.M("cross.noway"))
	}
	if p.Way == Drawn && (p.Each < 1 || p.Each >= members) {
		f.Field("each", words.M("cross.each", members-1))
	}
	if n := utf8.RuneCountInString(p.Seed); p.Way == Drawn && (n == 0 || n > maxSeed) {
		f.Field("seed", words.M("cross.seed", maxSeed))
	}
	if p.Last < today {
		f.Field("last", words.M("review.daypast", p.Last))
	}
	if len(f.Fields) > 0 {
		return f
	}
	return nil
}
