package reviewdesk

import (
	"cmp"
	"strconv"
	"strings"
	"time"

	"thidua/internal/audit"
	"thidua/internal/fault"
	"thidua/internal/review"
	"thidua/internal/review/reviewkit"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// Earlier versions of a score form (L18): the figures as they stood before somebody sat down to them. Nothing keeps
// them but the log.

// Bounds of what is looked through.
const (
	versionActs = 200 // the last acts on the form
	// figures that one person saved with no longer break between them were entered in one sitting
	sitting = 20 * time.Minute
)

// figureChange is a figure that an act changed: its field, and what it was before.
type figureChange struct{ field, before string }

// version is one sitting at the form.
type version struct {
	first, last audit.Entry // its first and its last act
	changes     []figureChange
}

// versions are the sittings at a form, the newest first, each with its changes from the newest to the oldest.
func (d *Desk) versions(c *web.Ctx, form string) ([]version, error) {
	list, err := d.Log.History(c.R.Context(), "review_form", form, versionActs)
	if err != nil {
		return nil, err
	}
	var out []version
	for _, e := range list {
		changes, whole := figureChanges(e, form)
		if !whole { // what was before cannot be known any more
			break
		}
		if len(changes) == 0 {
			continue
		}
		n := len(out) - 1
		if n >= 0 && out[n].first.Act.Actor == e.Act.Actor && kit.Moment(out[n].first.At).Sub(kit.Moment(e.At)) <= sitting {
			out[n].first, out[n].changes = e, append(out[n].changes, changes...)
			continue
		}
		out = append(out, version{first: e, last: e, changes: changes})
	}
	return out, nil
}

// figureChanges are the figures of the unit's own that an act changed on a form. whole is false where the log does not
// say any more.
func figureChanges(e audit.Entry, form string) (out []figureChange, whole bool) {
	for _, x := range e.Changes {
		if x.Table != "review_figure" {
			continue
		}
		before, after := kit.Values(x.Before), kit.Values(x.After)
		text := func(column string) string {
			now, _ := after[column].(string)
			was, _ := before[column].(string)
			return cmp.Or(now, was)
		}
		lane := review.FigureLane(text("lane"))
		if text("form") != form || lane != review.Reported && lane != review.LastYear {
			continue
		}
		was, _ := before["value"].(string)
		out = append(out, figureChange{review.Cell{Fact: text("fact"), Last: lane == review.LastYear}.Field(), was})
	}
	return out, !e.Erased
}

type versionsPage struct {
	ui.Layout
	Rows []ui.Link
	None string
}

// versionsShow lists the sittings.
func (d *Desk) versionsShow(c *web.Ctx) error {
	v, _, f, about, err := d.aboutForm(c)
	if err != nil {
		return err
	}
	list, err := d.versions(c, f.ID)
	if err != nil {
		return err
	}
	p := &versionsPage{Layout: about.Layout}
	p.Title = c.T("rounds.versions")
	for _, x := range list {
		fields := map[string]bool{}
		for _, ch := range x.changes {
			fields[ch.field] = true
		}
		text := c.T(
			"rounds.version", kit.AccountName(v, x.first.Act.Actor), ui.Moment(kit.Moment(x.first.At)),
			ui.Moment(kit.Moment(x.last.At)), len(fields),
		)
		if first, last := ui.Moment(kit.Moment(x.first.At)), ui.Moment(kit.Moment(x.last.At)); first == last {
			text = c.T("rounds.versionat", kit.AccountName(v, x.first.Act.Actor), first, len(fields))
		}
		p.Rows = append(p.Rows, ui.Link{
			Text: text, Href: reviewkit.FormPath(f.ID) + "/ban-truoc/" + strconv.FormatInt(x.first.Seq, 10),
		})
	}
	if len(list) == 0 {
		p.None = c.T("rounds.noversions")
	}
	return c.Page("versions", p)
}

// before works out what each figure was before a sitting, by its field: everything since is taken back, from the newest
// on.
func before(list []version, first int64) (map[string]string, *version) {
	was := map[string]string{}
	for i := range list {
		for _, ch := range list[i].changes {
			was[ch.field] = ch.before
		}
		if list[i].first.Seq == first {
			return was, &list[i]
		}
	}
	return nil, nil
}

func versionOf(c *web.Ctx) int64 {
	seq, _ := strconv.ParseInt(c.Path("item"), 10, 64)
	return seq
}

// versionShow shows which figures were others before a sitting, to be taken back one by one or together.
func (d *Desk) versionShow(c *web.Ctx) (*web.FormPage, error) {
	v, w, f, p, err := d.aboutForm(c)
	if err != nil {
		return nil, err
	}
	list, err := d.versions(c, f.ID)
	if err != nil {
		return nil, err
	}
	was, at := before(list, versionOf(c))
	if at == nil {
		return nil, fault.New(fault.NotFound, words.M("store.notfound"))
	}
	p.Crumbs = append(p.Crumbs, ui.Link{Text: c.T("rounds.versions"), Href: reviewkit.FormPath(f.ID) + "/ban-truoc"})
	p.Intro = c.T("rounds.versionhint", ui.Moment(kit.Moment(at.first.At)), kit.AccountName(v, at.first.Act.Actor))
	field := ui.Field{
		Name: "take", Label: c.T("rounds.versiontake"), Kind: ui.Checks, Options: versionOptions(c, w, f, was),
	}
	if len(field.Options) == 0 {
		p.Intro += " " + c.T("rounds.versionsame")
	}
	p.Form.Fields = []ui.Field{field}
	p.Form.Cancel, p.Form.Submit = reviewkit.FormPath(f.ID)+"/ban-truoc", c.T("rounds.versiontakeback")
	return p, nil
}

// versionOptions are the figures that were others, with what they were and what they are. The value of each says what
// stood there when the person looked: what is another by then is not replaced unseen.
func versionOptions(c *web.Ctx, w *review.World, f *review.Form, was map[string]string) []ui.Option {
	var out []ui.Option
	for _, fact := range w.Engine.Sheet().AllFacts() {
		for _, last := range []bool{false, true} {
			name := review.Cell{Fact: fact.Name, Last: last}.Field()
			then, changed := was[name]
			now := figureOf(f, fact.Name, last)
			if !changed || then == review.Encode(now) {
				continue
			}
			ask := fact.Ask
			if last {
				ask = c.T("rounds.lastyear", fact.Ask)
			}
			say := func(text string) string { return cmp.Or(text, c.T("ui.emptied")) }
			text := c.T("rounds.versionrow", ask, say(kit.Typed(c, fact, review.Decode(then))), say(kit.Typed(c, fact, now)))
			out = append(out, ui.Option{Value: name + "|" + review.Encode(now), Text: text})
		}
	}
	return out
}

// takeBack puts the chosen figures into the form again.
func (d *Desk) takeBack(c *web.Ctx, in web.In) (string, words.Msg, error) {
	v, w, _, f, err := d.FormWorld(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	list, err := d.versions(c, f.ID)
	if err != nil {
		return "", words.Msg{}, err
	}
	was, _ := before(list, versionOf(c))
	var cells []review.Cell
	for line := range strings.SplitSeq(in["take"], "\n") {
		at := max(0, strings.LastIndexByte(line, '|'))
		name, seen := line[:at], strings.TrimPrefix(line[at:], "|")
		last, fact, _ := figureName(name)
		then, changed := was[name]
		if !changed {
			continue
		}
		cells = append(cells, review.Cell{Fact: fact, Last: last, Value: review.Decode(then), Seen: seen})
	}
	if len(cells) == 0 {
		return "", words.Msg{}, kit.Invalid().Field("take", words.M("rounds.versionnone"))
	}
	err = d.Rounds.Fill(c.R.Context(), d.RoundBy(c, v, w), f.ID, cells)
	return reviewkit.FillPath(f.ID), words.M("done.takenback", len(cells)), err
}
