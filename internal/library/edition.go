package library

import (
	"slices"
	"strings"

	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/finding"
	"thidua/internal/sheet"
	"thidua/internal/words"
)

// State is how far an edition is.
type State string

// The states.
const (
	Draft  State = "draft"  // may be changed and commented on
	Issued State = "issued" // frozen
)

// Msg is the name of the state.
func (s State) Msg() words.Msg { return words.M("library.state." + string(s)) }

// Edition is one version of a score sheet.
type Edition struct {
	ID       string
	Version  int64
	Bloc     string // whose sheet it is; "" for the province's library
	Code     string // short name of the sheet, the same over its versions
	No       int    // version of the sheet, from 1
	Year     int
	Title    string
	State    State
	Text     string // the sheet
	Was      string // the edition that it amends, "" for none: what was issued is never changed
	Number   string // of the decision that issued it
	Issuer   string
	Issued   *day.Date
	From     *day.Date // from when it applies
	Changed  []string  // codes of the lines that the amendment changes
	Comments []Comment
}

// Comment is what a member says of a draft.
type Comment struct {
	ID      string
	Line    string // code of the line, "" for the whole sheet
	Unit    string
	Account string
	Text    string
	At      int64
	Answer  string
}

const (
	maxNumber = 60
	maxName   = 300
	maxText   = 2000
	maxSheet  = 1 << 20
)

// Reader reads a sheet from a file of that name: the sheet, resolved where no finding is an error.
type Reader func(file string, data []byte) (*sheet.Sheet, finding.List)

// refuse is a fault with one field.
func refuse(field string, m words.Msg) error {
	return fault.New(fault.Invalid, words.M("library.invalid")).Field(field, m)
}

// describe takes over what the sheet says of itself.
func (e *Edition) describe(s *sheet.Sheet) {
	e.Code, e.No, e.Year, e.Title = s.ID, s.Version, s.Year, s.Title
}

// checkIssue says what is missing before the edition can be issued.
func (e *Edition) checkIssue() error {
	// a sheet binds by the decision that issued it, so that is named before it is frozen
	switch {
	case strings.TrimSpace(e.Number) == "" || len([]rune(e.Number)) > maxNumber:
		return refuse("number", words.M("library.number", maxNumber))
	case len([]rune(e.Issuer)) > maxName:
		return refuse("issuer", words.M("library.issuer", maxName))
	case e.Issued == nil:
		return refuse("issued", words.M("library.issued"))
	case e.From == nil:
		return refuse("from", words.M("library.from"))
	}
	return nil
}

// Differ returns the codes of the lines that differ between two sheets, in the order of the new one; lines that are
// gone come last. write tells what a line says, such as its text in a file.
func Differ(old, fresh *sheet.Sheet, write func(l *sheet.Line) string) []string {
	was := map[string]string{}
	var gone []string
	for _, l := range old.Nodes() {
		was[l.Code] = write(l)
		if fresh.Find(l.Code) == nil {
			gone = append(gone, l.Code)
		}
	}
	var out []string
	for _, l := range fresh.Nodes() {
		if text, there := was[l.Code]; !there || text != write(l) {
			out = append(out, l.Code)
		}
	}
	return slices.Concat(out, gone)
}
