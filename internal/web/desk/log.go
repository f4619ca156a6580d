package desk

import (
	"cmp"
	"encoding/json"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"thidua/internal/access"
	"thidua/internal/audit"
	"thidua/internal/bloc"
	"thidua/internal/day"
	"thidua/internal/id"
	"thidua/internal/vn"
	"thidua/internal/web"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

func moment(micros int64) time.Time { return time.UnixMicro(micros).UTC() }

// teller says acts of the log as sentences.
type teller struct {
	c     *web.Ctx
	v     *view
	rows  map[string]tells  // how rows are told, by their table
	names map[string]string // of accounts
	posts map[string]string // what posts are called, by the id of the title
}

// tells is how the log says rows of one table. A table that no room tells is said column by column.
type tells struct {
	table  string
	called func(t *teller, id string) string         // what a row is called; nil where the log does not name it
	diffs  func(t *teller, c audit.Change) []ui.Diff // what changed in a row, where its columns do not say it by themselves
	only   []string                                  // the columns that mean something to people; nil for all that have a word
	hide   []string                                  // columns that mean nothing to people
	words  map[string]string                         // how the words of the values of a column begin, where they are the table's own
}

// silent tells nothing of a row: the sentence of the act says it, or nobody is to know.
func silent(tables ...string) []tells {
	var out []tells
	for _, table := range tables {
		out = append(out, tells{table: table, diffs: func(*teller, audit.Change) []ui.Diff { return nil }})
	}
	return out
}

// tellerOf makes a teller of a page.
func (d *Desk) tellerOf(c *web.Ctx, v *view) *teller {
	t := &teller{c: c, v: v, rows: map[string]tells{}, names: map[string]string{}}
	for _, r := range d.Rooms {
		for _, x := range r.tells {
			t.rows[x.table] = x
		}
	}
	t.posts = v.titleNames()
	for _, a := range v.accounts {
		t.names[a.ID] = a.Name
	}
	return t
}

// history tells what was done to one row.
func (d *Desk) history(c *web.Ctx, v *view, table, id string) ([]ui.Telling, error) {
	list, err := d.Log.History(c.R.Context(), table, id, 50)
	if err != nil {
		return nil, err
	}
	t := d.tellerOf(c, v)
	return t.all(list), nil
}

func (t *teller) all(list []audit.Entry) []ui.Telling {
	out := make([]ui.Telling, len(list))
	for i, e := range list {
		out[i] = t.tell(e)
	}
	return out
}

func (t *teller) tell(e audit.Entry) ui.Telling {
	x := ui.Telling{When: ui.Moment(moment(e.At)), Who: t.who(e.Act.Actor), What: t.c.T("act." + e.Act.Verb), Why: e.Act.Why}
	if e.Erased {
		x.Why = t.c.T("logs.erased")
	}
	if name := t.named(e.Changes); name != "" {
		x.What = t.c.T("logs.named", x.What, name)
	}
	for _, c := range e.Changes {
		x.Diffs = append(x.Diffs, t.diffs(c)...)
	}
	const inline, listed = 3, 40 // more than that is folded away, and a long list ends in a count
	if n := len(x.Diffs); n > inline {
		x.Fold = t.c.T("logs.changes", n)
		if n > listed {
			x.Diffs = append(x.Diffs[:listed], ui.Diff{Label: t.c.T("logs.more"), After: strconv.Itoa(n - listed)})
		}
	}
	return x
}

// where names what an act was done to: a unit, a person, a bloc's year.
func (t *teller) where(object string) string {
	table, id, _ := strings.Cut(object, "/")
	if called := t.rows[table].called; called != nil {
		return called(t, id)
	}
	return ""
}

// named says what an act was done to, where it was one thing that has a title and keeps it.
func (t *teller) named(changes []audit.Change) string {
	if len(changes) > 0 && changes[len(changes)-1].Table == "person_post" {
		return ""
	}
	if len(changes) == 0 || len(changes) > 2 {
		return ""
	}
	last := changes[len(changes)-1]
	before, after := values(last.Before), values(last.After)
	title, _ := after["title"].(string) // no text: the row has no title
	if was, _ := before["title"].(string); len(after) == 0 || was == title && was != "" {
		return was
	}
	return ""
}

func (t *teller) who(actor string) string {
	switch {
	case actor == "":
		return t.c.T("logs.program")
	case t.names[actor] != "":
		return t.names[actor]
	}
	return actor // of the command line: whoever it named
}

// unsaid are columns that mean nothing to a person.
var unsaid = []string{"id", "version", "hash", "code_ends", "at"}

// diffs tells what an act changed in a row, value by value.
func (t *teller) diffs(c audit.Change) []ui.Diff {
	if diffs := t.rows[c.Table].diffs; diffs != nil {
		return diffs(t, c)
	}
	before, after := values(c.Before), values(c.After)
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
func (t *teller) label(table, column string) string {
	x := t.rows[table]
	if x.only != nil && !slices.Contains(x.only, column) || slices.Contains(x.hide, column) || slices.Contains(unsaid, column) || strings.HasSuffix(column, "_key") {
		return ""
	}
	if words.Known("column." + column) {
		return t.c.T("column." + column)
	}
	return ""
}

func values(row json.RawMessage) map[string]any {
	m := map[string]any{}
	dec := json.NewDecoder(strings.NewReader(string(row)))
	dec.UseNumber()
	if dec.Decode(&m) != nil { // there was or is no row
		return map[string]any{}
	}
	return m
}

// dates are columns that hold days, units those that hold units.
var (
	dates     = []string{"opened", "closed", "from_day", "to_day", "due", "planned", "done", "issued"}
	unitNames = []string{"unit", "parent", "origin"}
	spoken    = map[string]string{"role": "role.", "kind": "kind.", "state": "bloc.state.", "post": "bloc.post.bloc."}
)

// value says a value of a column of a table.
func (t *teller) value(table, column string, v any) string {
	if v == nil {
		return ""
	}
	text, isText := v.(string)
	if n, isNumber := v.(json.Number); isNumber {
		text = n.String()
		if slices.Contains(dates, column) {
			days, err := n.Int64()
			if err != nil {
				return ""
			}
			return t.c.Lang.Arg(day.Date(days))
		}
	}
	if !isText {
		if column == "disabled" {
			return t.c.T(map[string]string{"0": "desk.no", "1": "desk.yes"}[text])
		}
		return text
	}
	if slices.Contains(unitNames, column) && text != "" {
		return t.v.name(text, t.c.Today())
	}
	if column == "account" {
		return t.names[text]
	}
	if column == "title" && t.posts[text] != "" {
		return t.posts[text]
	}
	if id.Valid(text) {
		return "" // a row that has no name of its own
	}
	prefix := spoken[column]
	if of := t.rows[table].words[column]; of != "" {
		prefix = of
	}
	if prefix != "" && words.Known(prefix+text) {
		return t.c.T(prefix + text)
	}
	return text
}

type logPage struct {
	ui.Layout
	Verb, Actor, From, To string
	Verbs, Actors         []ui.Option
	Story                 []ui.Telling
	Next                  string
	Checked               *Checked
	MayCheck              bool
	SignIns               bool      // the person may see the record of sign-ins
	Waiting               []ui.Link // wishes to erase that wait for a second person
}

const logShown = 50

func (d *Desk) log(c *web.Ctx) error { return d.logShow(c, nil) }

func (d *Desk) logShow(c *web.Ctx, checked *Checked) error {
	q := c.R.URL.Query()
	p := &logPage{Verb: q.Get("viec"), Actor: q.Get("nguoi"), From: q.Get("tu"), To: q.Get("den"), Checked: checked}
	p.Title, p.Help = c.T("nav.log"), "nhat-ky"
	v, err := d.view(c.R.Context())
	if err != nil {
		return err
	}
	t := d.tellerOf(c, v)
	ask := Query{Verb: p.Verb, Actor: p.Actor, Limit: logShown + 1}
	ask.From, ask.To = dayStart(p.From, 0), dayStart(p.To, 1)
	ask.Before, _ = strconv.ParseInt(q.Get("truoc"), 10, 64) // no number: from the newest
	list, err := d.Log.Entries(c.R.Context(), ask)
	if err != nil {
		return err
	}
	if len(list) > logShown {
		list = list[:logShown]
		next := url.Values{"viec": {p.Verb}, "nguoi": {p.Actor}, "tu": {p.From}, "den": {p.To}, "truoc": {strconv.FormatInt(list[logShown-1].Seq, 10)}}
		p.Next = "/nhat-ky?" + next.Encode()
	}
	p.MayCheck, p.SignIns = c.May(access.CheckLog, access.Object{}), c.May(access.SeeSignIns, access.Object{})
	p.Story, p.Line = t.all(list), c.T("logs.count", int(v.at))
	p.Verbs, p.Actors = d.verbOptions(c), actorOptions(c, t.names)
	for i := range p.Story {
		p.Story[i].Where = t.where(list[i].Act.Object)
		if d.mayKeep(c) && d.Log.Erasable(list[i]) {
			p.Story[i].Erase = "/nhat-ky/" + strconv.FormatInt(list[i].Seq, 10) + "/xoa-noi-dung"
		}
	}
	if p.Waiting, err = d.wishes(c.R.Context(), c); err != nil {
		return err
	}
	return c.Page("log", p)
}

// dayStart returns the first microsecond of a typed day, plus days later; 0 where nothing or no day was typed.
func dayStart(text string, later int) int64 {
	d, err := day.ParseTyped(text)
	if err != nil {
		return 0
	}
	const dayMicros = 24 * 3600 * 1_000_000
	return (int64(d)+int64(later))*dayMicros - 7*3600*1_000_000
}

func (d *Desk) verbOptions(c *web.Ctx) []ui.Option {
	out := []ui.Option{{Text: c.T("logs.allverbs")}}
	for _, key := range words.Keys() {
		if verb, ok := strings.CutPrefix(key, "act."); ok {
			out = append(out, ui.Option{Value: verb, Text: words.Capital(c.T(key))})
		}
	}
	slices.SortFunc(out[1:], func(a, b ui.Option) int { return strings.Compare(vn.ListKey(a.Text), vn.ListKey(b.Text)) })
	return out
}

func actorOptions(c *web.Ctx, names map[string]string) []ui.Option {
	out := []ui.Option{{Text: c.T("logs.allactors")}}
	for id, name := range names {
		out = append(out, ui.Option{Value: id, Text: name})
	}
	slices.SortFunc(out[1:], func(a, b ui.Option) int {
		return cmp.Or(strings.Compare(vn.NameKey(a.Text), vn.NameKey(b.Text)), strings.Compare(a.Value, b.Value))
	})
	return out
}

// logCheck recomputes the log and holds every row against it, and shows the head to be noted elsewhere.
func (d *Desk) logCheck(c *web.Ctx) error {
	found, err := d.Log.Check(c.R.Context())
	if err != nil {
		return err
	}
	return d.logShow(c, &found)
}

// logRoutes are the addresses of the log.
func (d *Desk) logRoutes() []web.Route {
	return []web.Route{
		{Pattern: "GET /nhat-ky", Act: access.SeeLog, Do: d.log},
		{Pattern: "POST /nhat-ky/kiem-tra", Act: access.CheckLog, Do: d.logCheck},
	}
}

// logEntries are the forms of the log.
func (d *Desk) logEntries() []web.Entry {
	return []web.Entry{
		{Path: "/nhat-ky/{seq}/xoa-noi-dung", Name: "logs.erase", Act: access.AnswerErase, Proof: true, Show: d.eraseShow, Save: d.erase},
	}
}

func (d *Desk) logNav(c *web.Ctx, _ *view, _ *bloc.Year) ([]place, error) {
	return only(c.May(access.SeeLog, access.Object{}), place{ofSystem, "/nhat-ky", c.T("nav.log"), 0})
}

// logHeld is what the person did, and what was done to the account.
func (d *Desk) logHeld(c *web.Ctx, v *view) ([]holding, error) {
	t := d.tellerOf(c, v)
	did, err := d.Log.Entries(c.R.Context(), Query{Actor: c.Account.ID, Limit: 10000})
	if err != nil {
		return nil, err
	}
	about, err := d.Log.History(c.R.Context(), "account", c.Account.ID, 10000)
	return []holding{{"việc_đã_làm", t.all(did)}, {"việc_về_tài_khoản", t.all(about)}}, err
}

// said is the text of a column of a row; "" for none.
func said(row map[string]any, column string) string {
	s, _ := row[column].(string)
	return s
}

// word is the word for a value of a column that has words of its own; "" for none.
func (t *teller) word(prefix, of string) string {
	if of == "" {
		return ""
	}
	return t.c.Label(words.M(prefix + of))
}

// changed are those of label, before and after in which something changed.
func (t *teller) changed(list ...[3]string) []ui.Diff {
	var out []ui.Diff
	for _, x := range list {
		if x[1] != x[2] {
			out = append(out, ui.Diff{Label: x[0], Before: x[1], After: x[2]})
		}
	}
	return out
}
