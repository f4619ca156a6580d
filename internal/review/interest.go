package review

import (
	"slices"

	"thidua/internal/scoring"
)

// Conflicted is a decision on a line that a check of the interests finds (E22): by somebody of the unit itself, which
// Step refuses and which therefore points to data that was tampered with; or by somebody whose interest is on record,
// before it was put there.
type Conflicted struct {
	Form, Line, Account string
	At                  int64
	Own                 bool // of the unit itself
	After               bool // decided although the interest was on record already
}

// Conflicts looks through every decision on points in the round. unitOf tells to which unit of the round an account
// belongs, "" for none. It returns how many decisions it looked at.
func (w *World) Conflicts(unitOf func(account string) string) (looked int, found []Conflicted) {
	for _, f := range w.Forms {
		for _, e := range f.Entries {
			if e.Lane == scoring.Claimed || f.accepted(e) {
				continue
			}
			looked++
			c := Conflicted{Form: f.ID, Line: e.Line, Account: e.Account, At: e.At, Own: unitOf(e.Account) == f.Unit}
			on := c.Own
			for _, i := range w.Round.Interests {
				if i.Account == e.Account && i.Unit == f.Unit {
					on, c.After = true, c.After || e.At > i.At
				}
			}
			if on && !f.superseded(e) {
				// one act may speak in two lanes
				found = slices.DeleteFunc(
					found, func(x Conflicted) bool { return x.Form == c.Form && x.Line == c.Line && x.Account == c.Account },
				)
				found = append(found, c)
			}
		}
	}
	return looked, found
}

// accepted says whether an entry is the unit's yes to the points that an appraiser gave: nobody is judged by that.
func (f *Form) accepted(e Entry) bool {
	if e.Lane != scoring.Agreed {
		return false
	}
	var last *Entry
	for i := range f.Entries {
		if x := &f.Entries[i]; x.Line == e.Line && x.Lane == scoring.Appraised && x.No < e.No {
			last = x
		}
	}
	same := last != nil && last.Account != e.Account && last.Reason == e.Reason &&
		(last.Points == nil) == (e.Points == nil)
	return same && (e.Points == nil || e.Points.Equal(*last.Points))
}

// superseded says whether another person decided the line later: then what was said before counts no more.
func (f *Form) superseded(e Entry) bool {
	for _, x := range f.Entries {
		if x.Line == e.Line && x.Lane != scoring.Claimed && x.No > e.No && x.Account != e.Account {
			return true
		}
	}
	return false
}
