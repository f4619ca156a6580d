package sheetfile

import (
	"github.com/goccy/go-yaml"

	"thidua/internal/exact"
	"thidua/internal/formula"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
)

// WriteFacts writes figures and entries as YAML that ReadFacts reads back to what scores the same. notes are for
// people.
func WriteFacts(s *sheet.Sheet, set *scoring.Set, notes ...string) ([]byte, error) {
	top := yaml.MapSlice{
		{Key: "format", Value: sheet.Format},
		{Key: "sheet", Value: s.ID},
		{Key: "version", Value: s.Version},
		{Key: "period", Value: string(set.Period)},
	}
	if set.Closed {
		top = append(top, yaml.MapItem{Key: "closed", Value: true})
	}
	if len(notes) > 0 {
		top = append(top, yaml.MapItem{Key: "notes", Value: notes})
	}
	var units []yaml.MapSlice
	for _, u := range set.Units {
		units = append(units, unitYAML(s, u))
	}
	return write(append(top, yaml.MapItem{Key: "units", Value: units}))
}

func unitYAML(s *sheet.Sheet, u *scoring.Unit) yaml.MapSlice {
	out := yaml.MapSlice{{Key: "unit", Value: u.ID}}
	add := func(key string, value any, there bool) {
		if there {
			out = append(out, yaml.MapItem{Key: key, Value: value})
		}
	}
	add("name", u.Name, u.Name != "")
	add("kind", u.Kind, u.Kind != "" && s.UnitOf(u.ID) == nil)
	add("not-assigned", u.NotAssigned, len(u.NotAssigned) > 0)
	var facts, last yaml.MapSlice
	for _, f := range s.AllFacts() {
		if !f.Is.IsZero() {
			continue
		}
		reported, verified := FigureText(f, figureAt(u.Reported, f)), FigureText(f, figureAt(u.Verified, f))
		switch {
		case verified != "":
			both := yaml.MapSlice{{Key: "verified", Value: verified}}
			if reported != "" {
				both = append(yaml.MapSlice{{Key: "reported", Value: reported}}, both...)
			}
			facts = append(facts, yaml.MapItem{Key: f.Name, Value: both})
		case reported != "":
			facts = append(facts, yaml.MapItem{Key: f.Name, Value: reported})
		}
		if before := FigureText(f, figureAt(u.Last, f)); before != "" {
			last = append(last, yaml.MapItem{Key: f.Name, Value: before})
		}
	}
	add("facts", facts, len(facts) > 0)
	add("last-year", last, len(last) > 0)
	entries := entriesYAML(s, u)
	add("entries", entries, len(entries) > 0)
	return out
}

func figureAt(list []formula.Value, f *sheet.Fact) formula.Value {
	if f.Slot() < len(list) {
		return list[f.Slot()]
	}
	return formula.Value{}
}

// FigureText writes a figure as YAML files have it; "" where it is not entered.
func FigureText(f *sheet.Fact, v formula.Value) string {
	switch {
	case v.State == formula.NA:
		return "KAD"
	case v.State != formula.Entered:
		return ""
	case f.Kind == sheet.YesNo && v.True():
		return "có"
	case f.Kind == sheet.YesNo:
		return "không"
	case f.Kind == sheet.DateKind:
		return v.Day().String()
	case f.Kind == sheet.LevelKind:
		if i, ok := v.Num.Int64(); ok && i >= 0 && int(i) < len(f.Levels) {
			return f.Levels[i]
		}
		return ""
	}
	return v.Num.String()
}

func entriesYAML(s *sheet.Sheet, u *scoring.Unit) yaml.MapSlice {
	var out yaml.MapSlice
	for _, l := range s.Entries() {
		var lanes yaml.MapSlice
		for _, lane := range []scoring.Lane{scoring.Claimed, scoring.Appraised, scoring.Agreed} {
			if list := u.Entries[l.Code][lane]; len(list) > 0 {
				lanes = append(lanes, yaml.MapItem{Key: string(lane), Value: entryYAML(list[len(list)-1])})
			}
		}
		if len(lanes) > 0 {
			out = append(out, yaml.MapItem{Key: l.Code, Value: lanes})
		}
	}
	return out
}

func entryYAML(e scoring.Entry) any {
	if e.Points == nil {
		return "rule"
	}
	out := yaml.MapSlice{}
	for _, x := range []struct {
		key string
		n   *exact.Num
	}{{"points", e.Points}, {"base", e.Base}, {"bonus", e.Bonus}, {"penalty", e.Penalty}} {
		if x.n != nil {
			out = append(out, yaml.MapItem{Key: x.key, Value: *x.n})
		}
	}
	for _, x := range [][2]string{{"reason", e.Reason}, {"by", e.By}} {
		if x[1] != "" {
			out = append(out, yaml.MapItem{Key: x[0], Value: x[1]})
		}
	}
	return out
}
