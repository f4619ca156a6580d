package draft

import (
	"maps"
	"slices"
)

// Clash is a field that two people changed to different values.
type Clash struct {
	Name   string
	Mine   string // what I typed
	Theirs string // what stands there now
}

// Rejoin brings a draft together with what stands in the form now, as Merge does with what is sent late: the draft
// remembers what each field was when the person typed over it. A field of which it does not know that is kept as it was
// typed.
func (d *Draft) Rejoin(now map[string]string) (map[string]string, []Clash) {
	was, mine := map[string]string{}, map[string]string{}
	for _, f := range d.Fields {
		value, there := now[f.Name]
		if !there {
			continue
		}
		mine[f.Name], was[f.Name] = f.Value, value
		if f.Was != nil {
			was[f.Name] = *f.Was
		}
	}
	return Merge(was, mine, now)
}

// Merge brings together what I typed and what somebody else saved meanwhile, field by field. was is what stood in the
// form when I opened it, mine what I sent, now what stands there. Where only one of us changed a field, that change is
// kept; where both did, to different values, mine is kept for the time being and the field is in the list: the person
// chooses. Nothing is overwritten unseen.
func Merge(was, mine, now map[string]string) (map[string]string, []Clash) {
	out := map[string]string{}
	var clashes []Clash
	for _, name := range slices.Sorted(maps.Keys(mine)) {
		value := mine[name]
		out[name] = value
		theirs, there := now[name]
		if !there || theirs == value || theirs == was[name] {
			continue
		}
		if value == was[name] {
			out[name] = theirs
			continue
		}
		clashes = append(clashes, Clash{Name: name, Mine: value, Theirs: theirs})
	}
	return out, clashes
}
