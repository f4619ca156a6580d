package review

import (
	"slices"
	"unicode/utf8"

	"thidua/internal/day"
	"thidua/internal/exact"
	"thidua/internal/fault"
	"thidua/internal/scoring"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// Form is the score form of a unit in a round (phiếu chấm điểm).
type Form struct {
	ID      string
	Version int64
	Round   string
	Unit    string // the unit in the register
	Code    string // its short name, by which the sheet knows it
	Kind    string // its kind in the sheet
	Name    string // its name when the round was opened
	Stage   Stage
	Grace   bool
	SentAt  int64 // microseconds UTC
	SentBy  string
	Scan    string // file of the form as signed on paper, "" for none
	Why     string // why it was taken out
	Due     *day.Date
	Lines   []Line
	Figures []Figure
	Entries []Entry
	Proofs  []Proof

	Sendings []Sending // what was signed, one after the other
}

// Line is where a line stands between the unit and its appraisers.
type Line struct {
	ID        string
	Code      string
	Stand     Stand
	Ask       string // what the appraiser asked, or why it was sent back
	By        string // the account that appraised or asked last
	At        int64
	Moved     string // the points agreed before the bloc's leader moved them, as an exact fraction
	Note      string // what the unit says of it while it fills it in
	Answer    string // what the unit explained
	Objection string // what the unit objects to
	Objector  string
	Objected  bool // waits for an answer
	Answered  bool
	Reply     string // answer to the objection
	Replier   string
}

// FigureLane tells who gave a figure.
type FigureLane string

// The lanes of figures.
const (
	Reported FigureLane = "reported" // by the unit
	Verified FigureLane = "verified" // by the appraiser
	LastYear FigureLane = "last"     // of the year before, by the unit, where a rule compares with it
)

// Figure is a figure of a fact: entered as text, kept exactly. No row: not entered. "NA": does not apply. "0": zero.
type Figure struct {
	ID      string
	Fact    string
	Lane    FigureLane
	Value   string // as [Encode] writes it
	Note    string
	Account string
	At      int64
}

// Entry is what somebody said about the points of a line. Entries are added, never changed: of a lane the last one
// counts.
type Entry struct {
	ID      string
	No      int64 // their order in the form, from 1: two may bear the same time
	Line    string
	Lane    scoring.Lane
	Points  *exact.Num // nil: as the rule gives
	Reason  string
	Account string
	At      int64
}

// Proof is a piece of evidence (minh chứng): a file, a paper that is in the bloc already, or an address.
type Proof struct {
	ID      string
	Lines   []string // codes: one document may prove many lines
	File    string
	Link    string
	Title   string
	Account string
	At      int64
}

const (
	maxTitle = 300
	maxLink  = 500
)

// check says what is wrong with a piece of evidence, or nil.
func (p *Proof) check() error {
	f := fault.New(fault.Invalid, words.M("review.invalid"))
	if utf8.RuneCountInString(p.Title) > maxTitle {
		f.Field("title", words.M("review.prooftitle", maxTitle))
	}
	if len(p.Link) > maxLink {
		f.Field("link", words.M("review.prooflink", maxLink))
	}
	if len(f.Fields) > 0 {
		return f
	}
	return nil
}

// Line returns the line of a code, nil where the form has none.
func (f *Form) Line(code string) *Line {
	for i := range f.Lines {
		if f.Lines[i].Code == code {
			return &f.Lines[i]
		}
	}
	return nil
}

// Figure returns the figure of a fact in a lane, nil where it was not entered.
func (f *Form) Figure(fact string, lane FigureLane) *Figure {
	for i := range f.Figures {
		if x := &f.Figures[i]; x.Fact == fact && x.Lane == lane {
			return x
		}
	}
	return nil
}

// Entry returns the last entry of a line in a lane, nil for none.
func (f *Form) Entry(line string, lane scoring.Lane) *Entry {
	for i := range slices.Backward(f.Entries) {
		if x := &f.Entries[i]; x.Line == line && x.Lane == lane {
			return x
		}
	}
	return nil
}

// ProofsOf returns the evidence of a line.
func (f *Form) ProofsOf(line string) []Proof {
	return slices.DeleteFunc(slices.Clone(f.Proofs), func(p Proof) bool { return !slices.Contains(p.Lines, line) })
}

// proven says whether a line has evidence.
func (f *Form) proven(line string) bool {
	return slices.ContainsFunc(f.Proofs, func(p Proof) bool { return slices.Contains(p.Lines, line) })
}

// State is the form as the flow sees it.
func (f *Form) State() FormState {
	out := FormState{Stage: f.Stage, Grace: f.Grace}
	for _, l := range f.Lines {
		out.Lines = append(out.Lines, LineState{l.Stand, l.Objected, l.Answered})
		out.Appraised = out.Appraised || l.By != "" && f.Stage != Filling
	}
	return out
}

// take writes the state that the flow came to into the form.
func (f *Form) take(s FormState) {
	f.Stage, f.Grace = s.Stage, s.Grace
	for i, l := range s.Lines {
		f.Lines[i].Stand, f.Lines[i].Objected, f.Lines[i].Answered = l.Stand, l.Objected, l.Answered
	}
}

// anew begins what is said between a unit that comes back and its appraisers: nobody has appraised it, asked it or
// answered it. What the unit itself entered stays, and so does what was said of points, which no longer counts. A page
// that somebody opened before is of another time than now.
func (f *Form) anew(now int64) {
	for i := range f.Lines {
		l := &f.Lines[i]
		*l = Line{ID: l.ID, Code: l.Code, Stand: l.Stand, Note: l.Note, At: now}
	}
	f.Figures = slices.DeleteFunc(f.Figures, func(x Figure) bool { return x.Lane == Verified })
}

// Sentence checks a text that people give as a reason, a question or an answer: it has two letters or digits, and is
// not too long.
func Sentence(field, text string) error {
	if vn.Says(text) && utf8.RuneCountInString(text) <= maxText {
		return nil
	}
	return fault.New(fault.Invalid, words.M("review.invalid")).Field(field, words.M("review.sentence", maxText))
}

// SentBack is when a line of the form that waits for its unit was sent back last, in microseconds UTC; 0 for never.
func (f *Form) SentBack() int64 {
	last := int64(0)
	for _, l := range f.Lines {
		if l.Stand == Open && l.By != "" && f.Stage == Returned {
			last = max(last, l.At)
		}
	}
	return last
}
