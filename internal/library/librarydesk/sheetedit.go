package librarydesk

import (
	"net/url"
	"slices"
	"strings"

	"thidua/internal/access"
	"thidua/internal/exact"
	"thidua/internal/fault"
	"thidua/internal/finding"
	"thidua/internal/formula"
	"thidua/internal/library"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/vn"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// A draft is edited line by line in its own text: what a form does not know of a line stays as somebody wrote it.

func (d *Desk) sheetLineEntries() []web.Entry {
	manage := func(
		path, name string, show func(c *web.Ctx) (*web.FormPage, error),
		save func(c *web.Ctx, in web.In) (string, words.Msg, error),
	) web.Entry {
		return web.Entry{
			Path: kit.SheetsPath + "/{id}/dong/{item}" + path, Name: name, Act: access.ManageSheets, Object: d.SheetObject,
			Show: show, Save: save,
		}
	}
	tried := func(e web.Entry) web.Entry {
		e.Drafts, e.Try = true, d.trySheet
		return e
	}
	text := manage("/chu", "sheetline.astext", d.lineTextShow, d.lineText)
	text.Drafts = true
	fact := manage("/chi-so/{name}", "sheetline.fact", d.factShow, d.factSave)
	fact.Drafts = true
	fresh := manage("/them", "sheetline.add", d.lineNewShow, d.lineNew)
	fresh.Drafts = true
	return []web.Entry{
		tried(manage("", "sheetline.title", d.lineEditShow, d.lineEdit)),
		tried(manage("/cach/{name}", "sheetline.rule", d.ruleShow, d.ruleSave)),
		text, fact, fresh,
		manage("/bo", "sheetline.remove", d.lineRemoveShow, d.lineRemove),
		manage("/len", "sheetline.up", d.lineMoveShow, d.lineUp),
		manage("/xuong", "sheetline.down", d.lineMoveShow, d.lineDown),
		manage("/cach/{name}/bo", "sheetline.ruleremove", d.ruleRemoveShow, d.ruleRemove),
		manage("/chi-so/{name}/bo", "sheetline.factremove", d.factRemoveShow, d.factRemove),
	}
}

// sheetLinePath is where a line of a draft is edited.
func sheetLinePath(edition, code string) string {
	return kit.SheetsPath + "/" + edition + "/dong/" + url.PathEscape(code)
}

// byHand says that only a person can change a text.
func byHand() error { return fault.New(fault.Conflict, words.M("sheets.byhand")) }

// opened takes the text of a draft apart. Faults: Conflict (issued, or to be edited as a whole).
func opened(e *library.Edition) (*sheetfile.Text, error) {
	if e.State != library.Draft {
		return nil, fault.New(fault.Conflict, words.M("library.frozen"))
	}
	x, _, err := sheetfile.OpenText(e.Text)
	if x == nil || err != nil {
		return nil, byHand()
	}
	return x, nil
}

// draftLine reads the line of a draft that the address names.
func (d *Desk) draftLine(c *web.Ctx) (*library.Edition, *sheetfile.Text, *sheet.Line, error) {
	e, err := d.Sheets.Store.Edition(c.R.Context(), c.Path("id"))
	if err != nil {
		return nil, nil, nil, err
	}
	x, err := opened(e)
	if err != nil {
		return nil, nil, nil, err
	}
	l := x.Line(c.Path("item"))
	if l == nil {
		return nil, nil, nil, web.NotFound()
	}
	return e, x, l, nil
}

// linePageOf is the form of a line, or of a part of it.
func (d *Desk) linePageOf(c *web.Ctx) (*library.Edition, *sheetfile.Text, *sheet.Line, *web.FormPage, error) {
	e, x, l, err := d.draftLine(c)
	if err != nil {
		return nil, nil, nil, nil, err
	}
	p := &web.FormPage{}
	p.Line, p.Help = lineLabel(l), "bang-diem"
	p.Crumbs = []ui.Link{
		{Text: c.T("nav.sheets"), Href: kit.SheetsPath},
		{Text: e.Title, Href: kit.SheetsPath + "/" + e.ID},
	}
	at := sheetLinePath(e.ID, l.Code)
	if c.R.URL.Path != kit.SheetsPath+"/"+e.ID+"/dong/"+l.Code {
		p.Crumbs = append(p.Crumbs, ui.Link{Text: lineLabel(l), Href: at})
	}
	p.Form = ui.Form{Version: e.Version, Cancel: at, Submit: c.T("ui.save")}
	return e, x, l, p, nil
}

func lineLabel(l *sheet.Line) string {
	if l.Short != "" {
		return l.Code + " " + l.Short
	}
	return l.Code + " " + l.Text
}

// rework changes the line that the address names in the text of the draft as it is now. now is what the form shows of a
// text: where somebody else changed one of these values since the person saw the form, the two are brought together in
// the form, not here.
func (d *Desk) rework(
	c *web.Ctx, now func(x *sheetfile.Text) ([]ui.Field, error), change func(x *sheetfile.Text) (string, error),
) error {
	return d.Sheets.Rework(c.R.Context(), c.By(), c.Path("id"), func(e *library.Edition) (string, error) {
		x, err := opened(e)
		if err != nil {
			return "", err
		}
		if x.Line(c.Path("item")) == nil {
			return "", fault.New(fault.Conflict, words.M("sheetline.gone"))
		}
		fields, err := now(x)
		if err != nil {
			return "", err
		}
		if c.Version() != e.Version && !untouched(c, fields) {
			return "", fault.New(fault.Stale, words.M("store.stale"))
		}
		return d.checked(c, x, change)
	})
}

// strict is rework of what has to be seen as it is: nothing of the sheet may have changed since.
func (d *Desk) strict(c *web.Ctx, change func(x *sheetfile.Text) (string, error)) error {
	return d.rework(c, func(*sheetfile.Text) ([]ui.Field, error) { return nil, nil }, change)
}

// untouched says that what stood in the form stands there still.
func untouched(c *web.Ctx, fields []ui.Field) bool {
	for _, f := range fields {
		if f.Watched && (!c.R.PostForm.Has("_was."+f.Name) || c.R.PostForm.Get("_was."+f.Name) != f.Value) {
			return false
		}
	}
	return len(fields) > 0
}

// checked changes a text and reads what came of it; what is wrong is said where it was typed.
func (d *Desk) checked(c *web.Ctx, x *sheetfile.Text, change func(x *sheetfile.Text) (string, error)) (string, error) {
	out, err := change(x)
	switch {
	case web.Fault(err) != nil:
		return "", err
	case err != nil:
		return "", byHand()
	}
	if s, found := d.Sheets.Sheet(out); s == nil {
		return "", lineFault(c, out, found)
	}
	return out, nil
}

// lineFault says what would be wrong with a sheet: of the line that was edited at its fields, of others by their codes.
func lineFault(c *web.Ctx, text string, found finding.List) error {
	f := fault.New(fault.Invalid, words.M("sheetline.wrong"))
	x, _, err := sheetfile.OpenText(text)
	rows := map[sheet.Pos]string{}
	if x != nil && err == nil {
		for _, l := range x.Sheet().Lines {
			rowsOf(l, rows)
		}
	}
	for i, one := range found {
		if i == 40 {
			break
		}
		name := fieldOf(c, one, rows)
		if name == "" {
			f.Field("row"+kit.Pad(i), kit.Placed(one))
			continue
		}
		f.Field(name, one.Msg)
	}
	return f
}

// rowsOf notes where the rows of the tables of a line stand, by the field of the form in which they are typed.
func rowsOf(l *sheet.Line, out map[sheet.Pos]string) {
	l.EachRule(func(r *sheet.Rule) {
		for i, b := range r.Bands {
			out[b.At] = rowField(i, "points")
		}
		for i, v := range r.Levels {
			out[v.At] = rowField(i, "points")
		}
	})
	for _, below := range l.Lines {
		rowsOf(below, out)
	}
}

// typedIn tells the field of the form in which a fault of a sheet is mended.
var typedIn = map[string]string{
	"sheet.nocode": "code", "sheet.badcode": "code", "sheet.twice": "code", "sheet.similar": "code", "sheet.norowcode": "code",
	"sheet.notext": "short", "sheet.negativemax": "max", "sheet.nomax": "max", "sheet.nomaxfull": "max", "sheet.nooffice": "owner",
	"sheet.weight": "weight", "sheet.enteredrange": "to", "sheet.stepsevery": "every", "sheet.stepsedge": "edge", "sheet.nofigure": "of",
	"sheet.factwrongkind": "kind", "sheet.factrange": "fmax", "sheet.factkind": "kind", "sheet.facttwice": "name", "sheet.factname": "name",
	"sheet.factlevels": "levels", "sheet.leaderactual": "actual", "sheet.leadermax": "actual", "sheet.cycle": "is",
}

// fieldOf is the field in which a fault was typed, "" where it is not in this form.
func fieldOf(c *web.Ctx, one finding.Finding, rows map[sheet.Pos]string) string {
	name := rows[sheet.Pos{Line: one.Place.Line, Col: one.Place.Col}]
	switch {
	case one.Msg.Key == "sheet.formula" && len(one.Msg.Args) > 0:
		for _, field := range []string{"if", "of", "formula", "actual", "target", "is"} {
			if src, is := one.Msg.Args[0].(string); is && src == vn.Clean(c.R.PostFormValue(field)) && src != "" {
				return field
			}
		}
		return ""
	case one.Msg.Key == "sheet.negativecap" && c.R.PostForm.Has("bonus"):
		return "penalty"
	case one.Msg.Key == "sheet.negativecap":
		name = "cap"
	case name == "" || one.Msg.Key == "sheet.twice" && one.Code == vn.Clean(c.R.PostFormValue("code")):
		name = typedIn[one.Msg.Key]
	}
	if !c.R.PostForm.Has(name) {
		return ""
	}
	return name
}

// reading is the text of a draft read once: as it is written and as a sheet, with what the proof-reader says. What it
// is not is nil.
type reading struct {
	text  *sheetfile.Text
	sheet *sheet.Sheet
	found finding.List
}

func (d *Desk) reading(text string) *reading {
	r := &reading{}
	if r.sheet, r.found = d.Sheets.Sheet(text); r.sheet != nil {
		r.found = append(r.found, sheet.Proofread(r.sheet)...)
	}
	if x, _, err := sheetfile.OpenText(text); err == nil {
		r.text = x
	}
	return r
}

// of are the findings of a line: what stands within it, not within those below it.
func (r *reading) of(code string) finding.List {
	if r.text == nil {
		return nil
	}
	return slices.DeleteFunc(
		slices.Clone(r.found), func(f finding.Finding) bool { return r.text.At(f.Place.Line) != code },
	)
}

// typing reads what was typed into the form of a line, and notes what is wrong beside each field.
type typing struct {
	in web.In
	f  *fault.Error
}

func typingOf(in web.In) *typing { return &typing{in, kit.Invalid()} }

// text is a text of one line.
func (t *typing) text(name string) string { return vn.Clean(t.in[name]) }

// number is a number as people type it, 12,5 or 12.5; nil where nothing is typed.
func (t *typing) number(name string) *exact.Num {
	v, bad := sheetfile.ParseFigure(&sheet.Fact{Kind: sheet.Ratio}, t.in[name], sheetfile.Typed)
	switch {
	case !bad.IsZero():
		t.f.Field(name, bad)
	case v.State == formula.NA:
		t.f.Field(name, words.M("sheetline.number"))
	case v.State == formula.Entered:
		return &v.Num
	}
	return nil
}

// expr is a formula.
func (t *typing) expr(name string) sheet.Expr { return sheet.Expr{Src: t.text(name)} }

// list is several texts, one a line.
func (t *typing) list(name string) []string {
	var out []string
	for line := range strings.SplitSeq(t.in[name], "\n") {
		if line = vn.Clean(line); line != "" {
			out = append(out, line)
		}
	}
	return out
}

// typedNumber writes a number into a field, exactly: what is shown is what is kept.
func typedNumber(n *exact.Num) string {
	if n == nil {
		return ""
	}
	return strings.Replace(n.String(), ".", ",", 1)
}
