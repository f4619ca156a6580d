package sheetfile

import (
	"slices"

	"thidua/internal/exact"
	"thidua/internal/finding"
	"thidua/internal/formula"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// Bounds of what units report: a province has 300 units.
const (
	maxUnits   = 5000
	maxEntries = 20 // entries of one line in one lane
)

// builder puts a set of facts together from any kind of file, and lists what does not fit the sheet.
type builder struct {
	sheet *sheet.Sheet
	set   scoring.Set
	byKey map[string][]*scoring.Unit // vn.Key of the unit's short name: Tân An and Tấn An have one, and are two
	out   finding.List
}

func newBuilder(s *sheet.Sheet) *builder {
	return &builder{sheet: s, byKey: map[string][]*scoring.Unit{}, set: scoring.Set{Period: scoring.Year}}
}

func (b *builder) refuse(at finding.Place, unit, code, kind string, m words.Msg) {
	if len(b.out) < maxFaults {
		b.out.Add(finding.Finding{Severity: finding.Error, Kind: kind, Unit: unit, Code: code, Place: at, Msg: m})
	}
}

// unit adds a unit. A unit of that name that is already there is a fault unless the file speaks of units row by row
// (again).
func (b *builder) unit(at finding.Place, id, name, kind string, again bool) *scoring.Unit {
	key := vn.Key(id)
	if key == "" {
		b.refuse(at, "", "", "missing-field", words.M("fact.nounitid"))
		return nil
	}
	for _, u := range b.byKey[key] {
		switch {
		case again && u.ID == id:
			return u
		case vn.Fits(id, u.ID), vn.Fits(u.ID, id):
			b.refuse(at, id, "", "duplicate", words.M("fact.unittwice", id, u.ID))
			return nil
		}
	}
	if len(b.set.Units) >= maxUnits {
		b.refuse(at, id, "", "size", words.M("fact.manyunits", maxUnits))
		return nil
	}
	n := len(b.sheet.AllFacts())
	u := &scoring.Unit{
		ID: id, Name: name, Kind: kind, Reported: make([]formula.Value, n),
		Notes: map[int]scoring.Note{}, Entries: map[string]map[scoring.Lane][]scoring.Entry{},
		At: sheet.Pos{Line: at.Line, Col: at.Col},
	}
	b.known(at, u)
	b.byKey[key] = append(b.byKey[key], u)
	b.set.Units = append(b.set.Units, u)
	return u
}

// known checks the unit against the units and kinds that the sheet names.
func (b *builder) known(at finding.Place, u *scoring.Unit) {
	if len(b.sheet.Units) > 0 {
		su := b.sheet.UnitOf(u.ID)
		if su == nil {
			b.refuse(at, u.ID, "", "unknown-name", words.M("fact.unitunknown", u.ID))
			return
		}
		if u.Name == "" {
			u.Name = su.Name
		}
		if u.Kind == "" {
			u.Kind = su.Kind
		}
	}
	if u.Kind == "" {
		return
	}
	for _, k := range b.sheet.Kinds {
		if k.ID == u.Kind {
			return
		}
	}
	b.refuse(at, u.ID, "", "unknown-name", words.M("sheet.nokind", u.Kind))
}

// fact finds a fact that people report.
func (b *builder) fact(at finding.Place, u *scoring.Unit, name string) *sheet.Fact {
	f := b.sheet.Fact(name)
	switch {
	case f == nil:
		if like := b.sheet.Like(name); like != "" {
			b.refuse(at, u.ID, name, "unknown-fact", words.M("fact.unknownlike", name, like))
		} else {
			b.refuse(at, u.ID, name, "unknown-fact", words.M("fact.unknown", name))
		}
		return nil
	case !f.Is.IsZero():
		b.refuse(at, u.ID, name, "computed", words.M("fact.computed", name))
		return nil
	}
	return f
}

// column says which row of figures a value belongs to.
type column uint8

const (
	reported column = iota
	verified
	lastYear
)

// notGiven knows the ways of saying that a unit is not assigned a line.
func notGiven(text string) bool {
	return means(text, "không giao", "không được giao", "not-assigned", "not assigned")
}

// leave notes that the unit is not assigned a line.
func (b *builder) leave(at finding.Place, u *scoring.Unit, l *sheet.Line, name string) {
	if l == nil {
		b.refuse(at, u.ID, name, "figure", words.M("fact.nolineoffact", name))
		return
	}
	if !slices.Contains(u.NotAssigned, l.Code) {
		u.NotAssigned = append(u.NotAssigned, l.Code)
	}
}

// figure stores one figure, or that the unit is not assigned its line.
func (b *builder) figure(at finding.Place, u *scoring.Unit, f *sheet.Fact, text string, how Spelling, col column) {
	if how == Typed && notGiven(text) && f.Kind != sheet.LevelKind {
		b.leave(at, u, f.Line(), f.Name)
		return
	}
	v, bad := ParseFigure(f, text, how)
	if !bad.IsZero() {
		b.refuse(at, u.ID, f.Name, "figure", words.M("fact.at", f.Name, f.Ask, bad))
		return
	}
	row := &u.Reported
	switch col {
	case verified:
		row = &u.Verified
	case lastYear:
		row = &u.Last
	}
	if *row == nil {
		*row = make([]formula.Value, len(b.sheet.AllFacts()))
	}
	if (*row)[f.Slot()].State != formula.Missing {
		b.refuse(at, u.ID, f.Name, "duplicate", words.M("fact.twice", f.Name))
		return
	}
	(*row)[f.Slot()] = v
}

// line finds a line on which people enter points.
func (b *builder) line(at finding.Place, u *scoring.Unit, code string) *sheet.Line {
	l := b.sheet.Find(code)
	switch {
	case l == nil:
		b.refuse(at, u.ID, code, "unknown-line", words.M("sheet.noline", code))
	case !b.isEntry(l):
		b.refuse(at, u.ID, code, "not-entry", words.M("fact.notentry", code))
		return nil
	}
	return l
}

func (b *builder) isEntry(l *sheet.Line) bool {
	for _, e := range b.sheet.Entries() {
		if e == l {
			return true
		}
	}
	return false
}

// entry adds what a person said on a line.
func (b *builder) entry(at finding.Place, u *scoring.Unit, code string, lane scoring.Lane, e scoring.Entry) {
	if b.line(at, u, code) == nil {
		return
	}
	if lane == scoring.Rule {
		b.refuse(at, u.ID, code, "lane", words.M("fact.rulelane"))
		return
	}
	if u.Entries[code] == nil {
		u.Entries[code] = map[scoring.Lane][]scoring.Entry{}
	}
	list := u.Entries[code][lane]
	if len(list) >= maxEntries {
		b.refuse(at, u.ID, code, "size", words.M("fact.manyentries", code, maxEntries))
		return
	}
	b.entryNumbers(at, u, code, e)
	u.Entries[code][lane] = append(list, e)
}

// entryNumbers checks the points of an entry by themselves; whether they need a reason is known only after scoring.
func (b *builder) entryNumbers(at finding.Place, u *scoring.Unit, code string, e scoring.Entry) {
	for _, n := range []*exact.Num{e.Points, e.Base, e.Bonus, e.Penalty} {
		if n == nil {
			continue
		}
		if p, ok := n.Places(); !ok || p > 3 {
			b.refuse(at, u.ID, code, "places", words.M("fact.places", code))
			return
		}
	}
	if e.Points == nil && (e.Base != nil || e.Bonus != nil || e.Penalty != nil) {
		b.refuse(at, u.ID, code, "missing-field", words.M("fact.partsalone", code))
		return
	}
	if e.Points == nil || e.Base == nil || e.Bonus == nil || e.Penalty == nil {
		return
	}
	if sum := e.Base.Add(*e.Bonus).Sub(*e.Penalty); !sum.Equal(*e.Points) {
		b.refuse(at, u.ID, code, "sum-mismatch", words.M("fact.partsum", code, *e.Base, *e.Bonus, *e.Penalty, sum, *e.Points))
	}
}

// done returns the set, or nil where anything was wrong. What is only doubtful is listed with it.
func (b *builder) done(file string) (*scoring.Set, finding.List) {
	if len(b.set.Units) == 0 && !b.out.Failed() {
		b.refuse(finding.Place{}, "", "", "missing-field", words.M("fact.nounits"))
	}
	b.out.Sort()
	if b.out.Failed() {
		return nil, b.out.Named(file)
	}
	return &b.set, b.out.Named(file)
}

// MixedMeasures points out facts that some units gave as a share and others in per cent: 0,9 beside 90.
func MixedMeasures(s *sheet.Sheet, set *scoring.Set) finding.List {
	var out finding.List
	one := exact.New(1)
	for _, f := range s.AllFacts() {
		if f.Kind != sheet.Percentage && f.Kind != sheet.Decimal && f.Kind != sheet.Ratio || !f.Is.IsZero() {
			continue
		}
		var small, large *scoring.Unit
		for _, u := range set.Units {
			v, _ := u.Figure(f.Slot())
			switch {
			case v.State != formula.Entered || v.Num.Sign() <= 0:
			case !one.Less(v.Num):
				small = u
			case exact.New(20).Less(v.Num):
				large = u
			}
		}
		if small == nil || large == nil {
			continue
		}
		a, _ := small.Figure(f.Slot())
		c, _ := large.Figure(f.Slot())
		out.Add(finding.Finding{
			Severity: finding.Warning, Kind: "mixed-measure", Code: f.Name, Unit: small.ID,
			Msg: words.M("fact.mixed", firstOf(f.Ask, f.Name), small.Label(), a.Num, large.Label(), c.Num),
		})
	}
	return out
}

func firstOf(texts ...string) string {
	for _, t := range texts {
		if t != "" {
			return t
		}
	}
	return ""
}
