package sheetfile

import (
	"reflect"
	"slices"

	"github.com/goccy/go-yaml/ast"

	"thidua/internal/exact"
	"thidua/internal/finding"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// factsFile is the form of a YAML file of facts.
type factsFile struct {
	At      sheet.Pos
	Format  int            `yaml:"format"`
	Sheet   string         `yaml:"sheet"`
	Version int            `yaml:"version"`
	Period  scoring.Period `yaml:"period"`
	Closed  bool           `yaml:"closed"`
	Notes   []string       `yaml:"notes"`
	Units   []unitFile     `yaml:"units"`
}

type unitFile struct {
	At          sheet.Pos
	Unit        string   `yaml:"unit"`
	Name        string   `yaml:"name"`
	Kind        string   `yaml:"kind"`
	NotAssigned []string `yaml:"not-assigned"`
	Facts       ast.Node `yaml:"facts"`
	LastYear    ast.Node `yaml:"last-year"`
	AsRule      *asRule  `yaml:"as-rule"`
	Entries     ast.Node `yaml:"entries"`
	Note        string   `yaml:"note"`
}

// asRule lists the lines on which somebody agreed with the rule, by lane.
type asRule struct {
	At        sheet.Pos
	Claimed   []string `yaml:"claimed"`
	Appraised []string `yaml:"appraised"`
	Agreed    []string `yaml:"agreed"`
}

// factFile is the long form of one figure.
type factFile struct {
	At       sheet.Pos
	Reported ast.Node `yaml:"reported"`
	Verified ast.Node `yaml:"verified"`
	Evidence string   `yaml:"evidence"`
	By       string   `yaml:"by"`
	Note     string   `yaml:"note"`
}

// entryFile is the long form of what a person said on a line.
type entryFile struct {
	At      sheet.Pos
	Points  *exact.Num `yaml:"points"`
	Base    *exact.Num `yaml:"base"`
	Bonus   *exact.Num `yaml:"bonus"`
	Penalty *exact.Num `yaml:"penalty"`
	Reason  string     `yaml:"reason"`
	By      string     `yaml:"by"`
}

type factsYAML struct {
	yamlReader
	b *builder
}

// ReadFacts reads a YAML file of facts for a resolved sheet. The set is nil where there is an error.
func ReadFacts(s *sheet.Sheet, file string, data []byte) (*scoring.Set, finding.List) {
	r := &factsYAML{b: newBuilder(s)}
	var f factsFile
	if top := r.parse(data); top != nil {
		r.intoStruct(top, reflect.ValueOf(&f).Elem())
		if !r.out.Failed() {
			r.set(&f)
		}
	}
	r.b.out = append(r.b.out, r.out...)
	return r.b.done(file)
}

func (r *factsYAML) set(f *factsFile) {
	if f.Format != sheet.Format {
		r.fail(f.At, "format", "factsformat", sheet.Format)
	}
	s := r.b.sheet
	if f.Sheet != s.ID {
		r.fail(f.At, "other-sheet", "othersheet", f.Sheet, s.ID)
		return
	}
	if f.Version != 0 && f.Version != s.Version {
		r.fail(f.At, "other-sheet", "otherversion", f.Version, s.Version)
	}
	if f.Period != "" {
		r.b.set.Period = f.Period
	}
	r.b.set.Closed = f.Closed
	for i := range f.Units {
		r.unit(&f.Units[i])
	}
}

func place(at sheet.Pos) finding.Place { return finding.Place{Line: at.Line, Col: at.Col} }

func (r *factsYAML) unit(f *unitFile) {
	u := r.b.unit(place(f.At), f.Unit, f.Name, f.Kind, false)
	if u == nil {
		return
	}
	for _, code := range f.NotAssigned {
		if r.b.sheet.Find(code) == nil {
			r.b.refuse(place(f.At), u.ID, code, "unknown-line", words.M("sheet.noline", code))
		}
	}
	u.NotAssigned = f.NotAssigned
	r.pairs(f.Facts, "facts", func(name string, key sheet.Pos, value ast.Node) { r.fact(u, name, key, value) })
	r.pairs(f.LastYear, "last-year", func(name string, key sheet.Pos, value ast.Node) {
		if fact := r.b.fact(place(key), u, name); fact != nil {
			r.figure(u, fact, value, lastYear)
		}
	})
	if f.AsRule != nil {
		r.asRule(u, f.AsRule)
	}
	r.pairs(f.Entries, "entries", func(code string, key sheet.Pos, value ast.Node) { r.entries(u, code, value) })
}

// pairs calls f for each pair of a mapping.
func (r *factsYAML) pairs(n ast.Node, where string, f func(name string, key sheet.Pos, value ast.Node)) {
	if n == nil {
		return
	}
	m, ok := asMapping(n)
	if !ok {
		r.fail(posOf(n), "type", "wantmap", where)
		return
	}
	for _, p := range m.Values {
		if name, ok := r.keyOf(p); ok {
			f(name, posOf(p.Key), p.Value)
		}
	}
}

func (r *factsYAML) fact(u *scoring.Unit, name string, key sheet.Pos, value ast.Node) {
	fact := r.b.fact(place(key), u, name)
	if fact == nil {
		return
	}
	m, ok := asMapping(value)
	if !ok {
		r.figure(u, fact, value, reported)
		return
	}
	var f factFile
	r.intoStruct(m, reflect.ValueOf(&f).Elem())
	if f.Reported != nil {
		r.figure(u, fact, f.Reported, reported)
	}
	if f.Verified != nil {
		r.figure(u, fact, f.Verified, verified)
	}
	u.Notes[fact.Slot()] = scoring.Note{Evidence: f.Evidence, By: f.By, Text: f.Note}
}

func (r *factsYAML) figure(u *scoring.Unit, f *sheet.Fact, n ast.Node, col column) {
	if _, null := n.(*ast.NullNode); null {
		r.fail(posOf(n), "missing-field", "novaluefact", f.Name)
		return
	}
	text, ok := r.text(n, f.Name)
	if ok {
		r.b.figure(place(posOf(n)), u, f, text, Plain, col)
	}
}

func (r *factsYAML) asRule(u *scoring.Unit, a *asRule) {
	for lane, codes := range map[scoring.Lane][]string{
		scoring.Claimed: a.Claimed, scoring.Appraised: a.Appraised, scoring.Agreed: a.Agreed,
	} {
		for _, code := range codes {
			r.b.entry(place(a.At), u, code, lane, scoring.Entry{At: a.At})
		}
	}
}

// entries reads what people said on one line: by lane, one entry or several in order.
func (r *factsYAML) entries(u *scoring.Unit, code string, value ast.Node) {
	r.pairs(value, code, func(lane string, key sheet.Pos, n ast.Node) {
		if !slices.Contains(scoring.Rule.Choices(), lane) {
			r.fail(key, "choice", "choice", lane, "claimed, appraised, agreed")
			return
		}
		list := []ast.Node{n}
		if seq, ok := n.(*ast.SequenceNode); ok {
			list = seq.Values
		}
		for _, e := range list {
			if entry, ok := r.entry(e, lane); ok {
				r.b.entry(place(entry.At), u, code, scoring.Lane(lane), entry)
			}
		}
	})
}

// entry reads one entry: «rule», a number, or the long form.
func (r *factsYAML) entry(n ast.Node, lane string) (scoring.Entry, bool) {
	if m, ok := asMapping(n); ok {
		var f entryFile
		before := len(r.out)
		r.intoStruct(m, reflect.ValueOf(&f).Elem())
		return scoring.Entry{
			Points: f.Points, Base: f.Base, Bonus: f.Bonus, Penalty: f.Penalty, Reason: f.Reason, By: f.By, At: f.At,
		}, len(r.out) == before
	}
	e := scoring.Entry{At: posOf(n)}
	text, ok := r.text(n, lane)
	if !ok || vn.Key(text) == "rule" {
		return e, ok
	}
	before := len(r.out)
	points := r.number(text, e.At)
	e.Points = &points
	return e, len(r.out) == before
}
