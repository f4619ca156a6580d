package librarydesk

import (
	"maps"
	"slices"
	"strings"

	"thidua/internal/finding"
	"thidua/internal/formula"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// trialBox is a line scored on figures that are typed to try it. Nothing of it is kept; the figures begin with "_", so
// that no draft keeps them either.
type trialBox struct {
	Asks   []trialAsk
	Points string // "" where there are none
	Max    string
	Why    []string
	Note   string // why there are no points
}

// trialAsk is one figure to type.
type trialAsk struct {
	Name, Label, Unit, Value, Error string
	Options                         []ui.Option // of a choice
}

// ID is the id of the field on the page.
func (a trialAsk) ID() string { return "t-" + anchor(strings.TrimLeft(a.Name, "_")) }

// Whose figures are tried: those of the unit, those of last year, those of the unit that leads.
const (
	trialNow   = "_t."
	trialLast  = "_p."
	trialOther = "_u."
)

// trial scores a line of a sheet on what was typed into the trial.
func trial(c *web.Ctx, now *reading, code string) *trialBox {
	b, s := &trialBox{}, now.sheet
	if s == nil || s.Find(code) == nil {
		b.Note = c.T("sheetline.trialwrong")
		return b
	}
	l := s.Find(code)
	if len(l.Lines) > 0 {
		b.Note = c.T("sheetline.trialgroup")
		return b
	}
	unit, other := trialUnit(s, l, "thu"), trialUnit(s, l, "khac")
	leads := false
	l.EachRule(func(r *sheet.Rule) { leads = leads || r.Leader != nil })
	reads, last := s.Reads(l)
	b.read(c, reads, trialNow, "", unit.Reported)
	b.read(c, last, trialLast, "sheetline.lastyear", unit.Last)
	units := []*scoring.Unit{unit}
	if leads {
		b.read(c, reads, trialOther, "sheetline.otherunit", other.Reported)
		units = append(units, other)
	}
	e := scoring.New(s)
	k, _ := e.Index(code)
	round := e.Open(&scoring.Set{Period: scoring.Year, Closed: true, Units: units}, scoring.Rule)
	b.take(c, round, k, l, e.Places())
	return b
}

// trialUnit is a unit to which the line applies.
func trialUnit(s *sheet.Sheet, l *sheet.Line, id string) *scoring.Unit {
	n := len(s.AllFacts())
	out := &scoring.Unit{ID: id, Name: id, Reported: make([]formula.Value, n), Last: make([]formula.Value, n)}
	if a := l.Applies; a != nil && len(a.Kinds) > 0 {
		out.Kind = a.Kinds[0]
	}
	for _, u := range s.Units {
		if l.Assigned(u.ID, u.Kind) {
			out.ID, out.Name, out.Kind = u.ID, u.Name, u.Kind
			break
		}
	}
	if id == "khac" {
		out.ID += "-khac"
	}
	return out
}

// read reads the typed figures of some facts.
func (b *trialBox) read(c *web.Ctx, facts []*sheet.Fact, prefix, label string, into []formula.Value) {
	for _, f := range facts {
		a := trialAsk{
			Name: prefix + f.Name, Label: f.Ask, Unit: f.Measure, Value: strings.TrimSpace(c.R.PostForm.Get(prefix + f.Name)),
		}
		if label != "" {
			a.Label = c.T(label, f.Ask)
		}
		switch f.Kind {
		case sheet.YesNo:
			a.Options = []ui.Option{
				{Value: "", Text: "–"},
				{Value: "có", Text: c.T("sheetline.yes")},
				{Value: "không", Text: c.T("sheetline.no")},
			}
		case sheet.LevelKind:
			a.Options = []ui.Option{{Value: "", Text: "–"}}
			for _, level := range f.Levels {
				a.Options = append(a.Options, ui.Option{Value: level, Text: level})
			}
		case sheet.DateKind:
			a.Unit = c.T("ui.date.hint")
		}
		v, bad := sheetfile.ParseFigure(f, a.Value, sheetfile.Typed)
		if bad.IsZero() {
			into[f.Slot()] = v
		} else {
			a.Error = words.Sentence(c.Lang.Say(bad))
		}
		b.Asks = append(b.Asks, a)
	}
}

// take says what the line comes to.
func (b *trialBox) take(c *web.Ctx, r *scoring.Round, k int, l *sheet.Line, places int) {
	if l.Max != nil {
		b.Max = kit.Points(*l.Max, kit.PlacesOf(*l.Max))
	}
	if len(b.Asks) > 0 && !slices.ContainsFunc(b.Asks, func(a trialAsk) bool { return a.Value != "" }) {
		b.Note = c.T("sheetline.trialempty")
		return
	}
	cell := r.Cell(0, k)
	if !cell.State.HasPoints() {
		b.Note = c.T("sheetline.trialempty")
		if cell.State == scoring.Undecided {
			b.Note = c.T("sheetline.trialdecide")
		}
	} else {
		b.Points = kit.Points(cell.Points, places)
	}
	a := r.Explain(0, k)
	for line := range strings.SplitSeq(a.Why(c.Lang, true), "\n") {
		if line = strings.TrimSpace(line); line != "" {
			b.Why = append(b.Why, line)
		}
	}
}

// tried is what the script is told: the line on the figures that were typed, and what the proof-reader would say of it.
type tried struct {
	Trial  *trialBox
	Found  []ui.Chip
	Notes  map[int]string    // what the proof-reader says of a row of the table, by its number
	Errors map[string]string // by field
	Band   string            // what is wrong with the sheet as a whole
}

// trySheet shows what would come of the form of a line or rule, and keeps nothing.
func (d *Desk) trySheet(c *web.Ctx, p *web.FormPage, in web.In) (any, error) {
	m, is := p.More.(*lineMore)
	if !is || m.Trial == nil {
		return tried{}, nil
	}
	e, x, l, err := d.draftLine(c)
	if err != nil {
		return nil, err
	}
	text, code, out := e.Text, l.Code, tried{Errors: map[string]string{}}
	t := typingOf(in)
	made, err := d.checked(c, x, func(x *sheetfile.Text) (string, error) {
		return t.change(x, l.Code, func(l *sheet.Line) {
			if c.Path("name") == "" {
				takeLine(t, l)
				code = l.Code
				return
			}
			typedRule(c, t, x, l)
		})
	})
	switch no := web.Fault(err); {
	case err == nil:
		text = made
	case no == nil:
		return nil, err
	default:
		code, out.Band = l.Code, words.Sentence(c.Lang.Say(no.Msg))
		for name, said := range no.Fields {
			out.Errors[name] = words.Sentence(c.Lang.Say(said))
		}
	}
	now := d.reading(text)
	m.said(c, now, code)
	if m.Trial = trial(c, now, code); out.Band != "" {
		m.Trial.Points, m.Trial.Why, m.Trial.Note = "", nil, c.T("sheetline.trialwrong")
	}
	out.show(p)
	out.Trial, out.Found, out.Notes = m.Trial, m.Found, map[int]string{}
	for _, row := range m.Rows {
		out.Notes[row.N] = row.Note
	}
	return out, nil
}

// show puts what is wrong onto the page: at its field, and above where it has none.
func (out *tried) show(p *web.FormPage) {
	if out.Band == "" {
		return
	}
	band := ui.Band{Kind: "wait", Text: out.Band}
	for _, name := range slices.Sorted(maps.Keys(out.Errors)) {
		i := slices.IndexFunc(p.Form.Fields, func(f ui.Field) bool { return f.Name == name })
		if i < 0 {
			band.More = append(band.More, out.Errors[name])
			continue
		}
		p.Form.Fields[i].Error = out.Errors[name]
	}
	p.Bands = append(p.Bands, band)
}

// said puts what the proof-reader says beside the form, and of a row of the table at that row.
func (m *lineMore) said(c *web.Ctx, now *reading, code string) {
	kinds := map[finding.Severity]string{finding.Error: "late", finding.Warning: "wait", finding.Note: "info"}
	m.Found = nil
	rows := map[sheet.Pos]int{}
	if now.text != nil && now.text.Line(code) != nil {
		if r := ruleAt(now.text.Line(code), c.Path("name")); r != nil {
			for i, b := range r.Bands {
				rows[b.At] = i + 1
			}
		}
	}
	for i := range m.Rows {
		m.Rows[i].Note = ""
	}
	for _, f := range now.of(code) {
		text := words.Sentence(c.Lang.Say(f.Msg))
		m.Found = append(m.Found, ui.Chip{Kind: kinds[f.Severity], Text: text})
		if n := rows[sheet.Pos{Line: f.Place.Line, Col: f.Place.Col}]; n > 0 && n <= len(m.Rows) {
			m.Rows[n-1].Note = strings.TrimSpace(m.Rows[n-1].Note + " " + text)
		}
	}
}
