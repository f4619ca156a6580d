// Package finding is how this program speaks of something wrong or doubtful in what it was given: where it is, how
// grave, and one sentence that says what it is and what to do.
package finding

import (
	"cmp"
	"slices"

	"thidua/internal/words"
)

// Severity says how grave a finding is.
type Severity string

// The severities.
const (
	Error   Severity = "error"   // cannot be used as it is
	Warning Severity = "warning" // can be used, but somebody should look before December
	Note    Severity = "note"    // good to know
)

// Place says where. What does not apply is empty: a YAML file has lines, a workbook has cells.
type Place struct {
	File string
	Line int // from 1
	Col  int // from 1, in characters
	Cell string
}

// Finding is one thing wrong or doubtful.
type Finding struct {
	Severity Severity
	Kind     string // stable short name for programs, such as "gap"; never shown to people
	Code     string // the line or row of the score sheet, where there is one
	Unit     string // the unit, where the finding is about one
	Place    Place
	Msg      words.Msg
}

// List collects findings.
type List []Finding

// Add appends a finding.
func (l *List) Add(f Finding) { *l = append(*l, f) }

// Failed says whether any finding is an error.
func (l List) Failed() bool {
	return slices.ContainsFunc(l, func(f Finding) bool { return f.Severity == Error })
}

// Counts returns how many errors, warnings and notes there are.
func (l List) Counts() (errs, warnings, notes int) {
	for _, f := range l {
		switch f.Severity {
		case Error:
			errs++
		case Warning:
			warnings++
		default:
			notes++
		}
	}
	return errs, warnings, notes
}

// Named returns the findings with the file's name set where none is.
func (l List) Named(file string) List {
	for i := range l {
		if l[i].Place.File == "" {
			l[i].Place.File = file
		}
	}
	return l
}

// Sort orders findings by place, keeping the order of findings at one place.
func (l List) Sort() {
	slices.SortStableFunc(l, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.Place.File, b.Place.File), cmp.Compare(a.Place.Line, b.Place.Line),
			cmp.Compare(a.Place.Col, b.Place.Col))
	})
}
