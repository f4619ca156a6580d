package kit

import (
	"cmp"
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"thidua/internal/audit"
	"thidua/internal/day"
	"thidua/internal/id"
	"thidua/internal/identity"
	"thidua/internal/vn"
	"thidua/internal/web"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// Teller says acts of the log as sentences.
type Teller struct {
	C     *web.Ctx
	V     *View
	rows  map[string]Tells  // how rows are told, by their table
	posts map[string]string // what posts are called, by the id of the title
}

// Tells is how the log says rows of one table. A table that no room tells is said column by column.
type Tells struct {
	Table  string
	Called func(t *Teller, id string) string // what a row is called; nil where the log does not name it
	// what changed in a row, where its columns do not say it by themselves
	Diffs func(t *Teller, c audit.Change) []ui.Diff
	// the columns that mean something to people; nil for all that have a word
	Only []string
	Hide []string // columns that mean nothing to people
	// how the words of the values of a column begin, where they are the table's own
	Words map[string]string
	Days  []string // columns that hold days, beside those that are called like days everywhere
	Units []string // the same for units
}

// Manner is how a column stands in the log.
type Manner int

// The manners.
const (
	Hidden Manner = iota // somebody said that it does not
	NoWord               // it does not, for nobody has said what it is called
	InWords
	AsDay
	AsUnit
)

// Manner is how a column of the table stands in the log.
func (x Tells) Manner(column string) Manner {
	switch {
	case x.Diffs != nil, x.Only != nil && !slices.Contains(x.Only, column), slices.Contains(x.Hide, column),
		slices.Contains(unsaid, column), strings.HasSuffix(column, "_key"):
		return Hidden
	case !words.Known("column." + column):
		return NoWord
	case slices.Contains(dates, column), slices.Contains(x.Days, column):
		return AsDay
	case slices.Contains(unitNames, column), slices.Contains(x.Units, column):
		return AsUnit
	}
	return InWords
}

// Silent tells nothing of a row: the sentence of the act says it, or nobody is to know.
func Silent(tables ...string) []Tells {
	var out []Tells
	for _, table := range tables {
		out = append(out, Tells{Table: table, Diffs: func(*Teller, audit.Change) []ui.Diff { return nil }})
	}
	return out
}

// TellerOf makes a teller of a page.
func (k *Kit) TellerOf(c *web.Ctx, v *View) *Teller {
	t := &Teller{C: c, V: v, rows: map[string]Tells{}}
	for _, r := range k.Rooms {
		for _, x := range r.Tells {
			t.rows[x.Table] = x
		}
	}
	t.posts = v.TitleNames()
	return t
}

// History tells what was done to one row.
func (k *Kit) History(c *web.Ctx, v *View, table, id string) ([]ui.Telling, error) {
	list, err := k.Log.History(c.R.Context(), table, id, 40)
	if err != nil {
		return nil, err
	}
	t := k.TellerOf(c, v)
	return t.All(list), nil
}

// All tells entries of the log in their order.
func (t *Teller) All(list []audit.Entry) []ui.Telling {
	out := make([]ui.Telling, len(list))
	for i, e := range list {
		out[i] = t.Tell(e)
	}
	return out
}

// Tell says one entry: who did what, when and why, and what it changed.
func (t *Teller) Tell(e audit.Entry) ui.Telling {
	x := ui.Telling{
		When: ui.Moment(Moment(e.At)), Who: t.Who(e.Act.Actor), What: t.C.T("act." + e.Act.Verb), Why: e.Act.Why,
	}
	if e.Erased {
		x.Why = t.C.T("logs.erased")
	}
	if name := t.named(e.Changes); name != "" {
		x.What = t.C.T("logs.named", x.What, name)
	}
	for _, c := range e.Changes {
		x.Diffs = append(x.Diffs, t.diffs(c)...)
	}
	const inline, listed = 3, 40 // more than that is folded away, and a long list ends in a count
	if n := len(x.Diffs); n > inline {
		x.Fold = t.C.T("logs.changes", n)
		if n > listed {
			x.Diffs = append(x.Diffs[:listed], ui.Diff{Label: t.C.T("logs.more"), After: strconv.Itoa(n - listed)})
		}
	}
	return x
}

// Where names what an act was done to: a unit, a person, a bloc's year.
func (t *Teller) Where(object string) string {
	table, id, _ := strings.Cut(object, "/")
	if called := t.rows[table].Called; called != nil {
		return called(t, id)
	}
	return ""
}

// named says what an act was done to, where it was one thing that has a title and keeps it.
func (t *Teller) named(changes []audit.Change) string {
	if len(changes) > 0 && changes[len(changes)-1].Table == "person_post" {
		return ""
	}
	if len(changes) == 0 || len(changes) > 2 {
		return ""
	}
	last := changes[len(changes)-1]
	before, after := Values(last.Before), Values(last.After)
	title, _ := after["title"].(string) // no text: the row has no title
	if was, _ := before["title"].(string); len(after) == 0 || was == title && was != "" {
		return was
	}
	return ""
}

// Who names who acted.
func (t *Teller) Who(actor string) string {
	switch {
	case actor == "":
		return t.C.T("logs.program")
	case AccountName(t.V, actor) != "":
		return AccountName(t.V, actor)
	}
	return actor // of the command line: whoever it named
}

// unsaid are columns that mean nothing to a person.
var unsaid = []string{"id", "version", "hash", "code_ends", "at"}

// diffs tells what an act changed in a row, value by value.
func (t *Teller) diffs(c audit.Change) []ui.Diff {
	if diffs := t.rows[c.Table].Diffs; diffs != nil {
		return diffs(t, c)
	}
	before, after := Values(c.Before), Values(c.After)
	var out []ui.Diff
	names := make([]string, 0, len(before)+len(after))
	for name := range before {
		names = append(names, name)
	}
	for name := range after {
		if _, twice := before[name]; !twice {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	for _, name := range names {
		label := t.label(c.Table, name)
		was, is := t.value(c.Table, name, before[name]), t.value(c.Table, name, after[name])
		if label == "" || was == is {
			continue
		}
		out = append(out, ui.Diff{Label: label, Before: was, After: is})
	}
	return out
}

// label names a column; "" where it is not for people.
func (t *Teller) label(table, column string) string {
	if t.rows[table].Manner(column) <= NoWord {
		return ""
	}
	return t.C.T("column." + column)
}

// Values are the columns of a row of the log; none where there was no row.
func Values(row json.RawMessage) map[string]any {
	m := map[string]any{}
	dec := json.NewDecoder(strings.NewReader(string(row)))
	dec.UseNumber()
	if dec.Decode(&m) != nil { // there was or is no row
		return map[string]any{}
	}
	return m
}

// dates are columns that hold days whatever table they are of, unitNames those that hold units.
var (
	dates     = []string{"opened", "closed", "from_day", "to_day", "due", "planned", "done", "issued"}
	unitNames = []string{"unit", "parent", "origin"}
	spoken    = map[string]string{"role": "role.", "kind": "kind.", "state": "bloc.state.", "post": "bloc.post.bloc."}
)

// value says a value of a column of a table.
func (t *Teller) value(table, column string, v any) string {
	if v == nil {
		return ""
	}
	text, isText := v.(string)
	as := t.rows[table].Manner(column)
	if n, isNumber := v.(json.Number); isNumber {
		text = n.String()
		if as == AsDay {
			days, err := n.Int64()
			if err != nil {
				return ""
			}
			return t.C.Lang.Arg(day.Date(days))
		}
	}
	if !isText {
		if column == "disabled" {
			return t.C.T(map[string]string{"0": "desk.no", "1": "desk.yes"}[text])
		}
		return text
	}
	if as == AsUnit && text != "" {
		return t.V.Name(text, t.C.Today())
	}
	if column == "account" {
		return AccountName(t.V, text)
	}
	if column == "title" && t.posts[text] != "" {
		return t.posts[text]
	}
	if id.Valid(text) {
		return "" // a row that has no name of its own
	}
	prefix := spoken[column]
	if of := t.rows[table].Words[column]; of != "" {
		prefix = of
	}
	if prefix != "" && words.Known(prefix+text) {
		return t.C.T(prefix + text)
	}
	return text
}

// ActorOptions lists people for a filter, by name.
func ActorOptions(c *web.Ctx, v *View) []ui.Option {
	list, keys := slices.Clone(v.Accounts), make(map[string]string, len(v.Accounts))
	for _, a := range list {
		keys[a.ID] = vn.NameKey(a.Name)
	}
	slices.SortFunc(list, func(a, b *identity.Account) int {
		return cmp.Or(strings.Compare(keys[a.ID], keys[b.ID]), strings.Compare(a.ID, b.ID))
	})
	out := []ui.Option{{Text: c.T("logs.allactors")}}
	for _, a := range list {
		out = append(out, ui.Option{Value: a.ID, Text: a.Name})
	}
	return out
}

// Said is the text of a column of a row; "" for none.
func Said(row map[string]any, column string) string {
	s, _ := row[column].(string)
	return s
}

// Word is the word for a value of a column that has words of its own; "" for none.
func (t *Teller) Word(prefix, of string) string {
	if of == "" {
		return ""
	}
	return t.C.Label(words.M(prefix + of))
}

// Changed are those of label, before and after in which something changed.
func (t *Teller) Changed(list ...[3]string) []ui.Diff {
	var out []ui.Diff
	for _, x := range list {
		if x[1] != x[2] {
			out = append(out, ui.Diff{Label: x[0], Before: x[1], After: x[2]})
		}
	}
	return out
}
