package scoring

import (
	"thidua/internal/formula"
	"thidua/internal/sheet"
)

// Doubt is a computed fact beyond the limits that the sheet gives it, such as more cases settled in time than there
// were. It is no fault: whoever entered the figures looks at them again.
type Doubt struct {
	Fact  *sheet.Fact
	Value formula.Value
}

// Doubts lists the doubts about the figures of a unit, in the order of the sheet. i is the unit's place in the set.
func (r *Round) Doubts(i int) []Doubt {
	var out []Doubt
	r.load(r.set.Units[i])
	for _, f := range r.eng.sheet.Computed() {
		v := r.work.ctx.Facts[f.Slot()]
		if v.State == formula.Entered && (f.Max != nil && f.Max.Less(v.Num) || f.Min != nil && v.Num.Less(*f.Min)) {
			out = append(out, Doubt{f, v})
		}
	}
	return out
}
