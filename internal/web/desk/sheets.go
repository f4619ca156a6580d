package desk

import (
	"bytes"
	"io"
	"path/filepath"
	"strconv"
	"strings"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/fault"
	"thidua/internal/finding"
	"thidua/internal/library"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/vn"
	"thidua/internal/web"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

const sheetsPath = "/bang-diem"

func (d *Desk) sheetRoutes() []web.Route {
	return []web.Route{
		{Pattern: "GET /bang-diem", Act: access.SeeSheets, Do: d.sheets},
		{Pattern: "GET /bang-diem/{id}", Act: access.SeeSheets, Object: d.anySheet, Do: d.sheetPage},
		{Pattern: "GET /bang-diem/{id}/tai", Act: access.SeeSheets, Object: d.anySheet, Do: d.sheetText},
	}
}

func (d *Desk) sheetEntries() []web.Entry {
	manage := func(path, name string, drafts bool, show func(c *web.Ctx) (*web.FormPage, error), save func(c *web.Ctx, in web.In) (string, words.Msg, error)) web.Entry {
		return web.Entry{Path: sheetsPath + "/{id}" + path, Name: name, Drafts: drafts, Act: access.ManageSheets, Object: d.sheetObject, Show: show, Save: save}
	}
	return append(d.sheetLineEntries(), []web.Entry{
		{Path: sheetsPath + "/them", Name: "sheets.add", Act: access.ManageSheets, Object: d.anyBloc, Show: d.sheetNewShow, Save: d.sheetNew},
		manage("/sua", "sheets.edit", true, d.sheetEditShow, d.sheetEdit),
		manage("/ban-hanh", "sheets.issue", true, d.sheetIssueShow, d.sheetIssue),
		manage("/sua-doi", "sheets.amend", false, d.sheetPressShow, d.sheetAmend),
		manage("/bo", "sheets.drop", false, d.sheetPressShow, d.sheetDrop),
		manage("/gop-y/{item}", "sheets.reply", true, d.replyShow, d.reply),
		{Path: sheetsPath + "/{id}/gop-y", Name: "sheets.comment", Drafts: true, Act: access.CommentSheet, Object: d.anySheet, Show: d.commentShow, Save: d.comment},
	}...)
}

// sheetObject is the bloc to which the edition of the address belongs; the province's library belongs to the standing office.
func (d *Desk) sheetObject(c *web.Ctx) (access.Object, error) {
	v, err := d.view(c.R.Context())
	if err != nil {
		return access.Object{}, err
	}
	for _, e := range v.sheets {
		if e.ID == c.Path("id") {
			return d.blocObject(c, v, e.Bloc), nil
		}
	}
	return access.Object{}, web.NotFound()
}

// anySheet is an edition to what does not depend on whose it is.
func (d *Desk) anySheet(c *web.Ctx) (access.Object, error) {
	_, err := d.sheetObject(c)
	return access.Object{}, err
}

// blocObject is the newest year of a bloc as the policy sees it.
func (d *Desk) blocObject(c *web.Ctx, v *view, of string) access.Object {
	for _, y := range v.years {
		if y.Bloc == of {
			o := d.yearObjectOf(c, v, y)
			o.Draft = false // who leads may have a sheet ready before the year is
			return o
		}
	}
	return access.Object{}
}

// anyBloc is a bloc that the person leads, if any: who may add sheets to none has no business there.
func (d *Desk) anyBloc(c *web.Ctx) (access.Object, error) {
	v, err := d.view(c.R.Context())
	if err != nil {
		return access.Object{}, err
	}
	for _, b := range v.blocs {
		if o := d.blocObject(c, v, b.ID); c.May(access.ManageSheets, o) {
			return o, nil
		}
	}
	return access.Object{}, nil
}

type sheetsPage struct {
	ui.Layout
	Rows []sheetRow
}

type sheetRow struct {
	Title, Href, Bloc, Line string
	State                   ui.Chip
}

func sheetState(c *web.Ctx, e *library.Edition) ui.Chip {
	return ui.Chip{Kind: map[library.State]string{library.Draft: "wait", library.Issued: "ok"}[e.State], Text: c.Label(e.State.Msg())}
}

func (v *view) blocName(c *web.Ctx, id string) string {
	if b := v.ofBloc[id]; b != nil {
		return b.Name
	}
	return c.T("sheets.province")
}

func (d *Desk) sheets(c *web.Ctx) error {
	v, err := d.view(c.R.Context())
	if err != nil {
		return err
	}
	p := &sheetsPage{}
	p.Title, p.Line, p.Help = c.T("nav.sheets"), c.T("sheets.count", len(v.sheets)), "bang-diem"
	for _, e := range v.sheets {
		p.Rows = append(p.Rows, sheetRow{Title: e.Title, Href: sheetsPath + "/" + e.ID, Bloc: v.blocName(c, e.Bloc), Line: issuedLine(c, e), State: sheetState(c, e)})
	}
	if o, err := d.anyBloc(c); err != nil {
		return err
	} else if c.May(access.ManageSheets, o) {
		p.Acts = []ui.Action{{Text: c.T("sheets.add"), Href: sheetsPath + "/them", Main: true}}
	}
	return c.Page("sheets", p)
}

// issuedLine says which version of which year it is and by which decision it was issued.
func issuedLine(c *web.Ctx, e *library.Edition) string {
	parts := []string{c.T("sheets.version", e.No, strconv.Itoa(e.Year))}
	if e.Number != "" {
		parts = append(parts, c.T("years.number", e.Number))
	}
	if e.Issued != nil {
		parts = append(parts, c.T("years.issued", *e.Issued))
	}
	return strings.Join(parts, " · ")
}

// edition reads the edition that the address names, with its sheet; nil where it does not hold together.
func (d *Desk) edition(c *web.Ctx) (*library.Edition, *sheet.Sheet, finding.List, error) {
	e, err := d.Sheets.Store.Edition(c.R.Context(), c.Path("id"))
	if err != nil {
		return nil, nil, nil, err
	}
	s, found := d.Sheets.Sheet(e.Text)
	if s != nil {
		found = append(found, sheet.Proofread(s)...)
	}
	return e, s, found, nil
}

func (d *Desk) sheetText(c *web.Ctx) error {
	e, err := d.Sheets.Store.Edition(c.R.Context(), c.Path("id"))
	if err != nil {
		return err
	}
	return c.File(e.Code+".yaml", "text/yaml; charset=utf-8", strings.NewReader(e.Text))
}

func (d *Desk) sheetNewShow(c *web.Ctx) (*web.FormPage, error) {
	v, err := d.view(c.R.Context())
	if err != nil {
		return nil, err
	}
	p := &web.FormPage{Intro: c.T("sheets.addhint")}
	p.Help, p.Crumbs = "bang-diem", []ui.Link{{Text: c.T("nav.sheets"), Href: sheetsPath}}
	var of []ui.Option
	if c.May(access.ManageSheets, access.Object{}) {
		of = append(of, ui.Option{Value: "", Text: c.T("sheets.province")})
	}
	for _, b := range v.blocs {
		if c.May(access.ManageSheets, d.blocObject(c, v, b.ID)) {
			of = append(of, ui.Option{Value: b.ID, Text: b.Name})
		}
	}
	p.Form = ui.Form{Cancel: sheetsPath, Upload: true, Fields: []ui.Field{
		{Name: "bloc", Label: c.T("sheets.bloc"), Kind: ui.Select, Options: of},
		{Name: "list", Label: c.T("sheets.file"), Hint: c.T("sheets.filehint"), Kind: ui.File, Accept: ".xlsx,.csv,.docx,.yaml,.yml"},
		{Name: "year", Label: c.T("years.year"), Kind: ui.Text, Short: true, Value: strconv.Itoa(c.Today().Year())},
		why(c),
	}}
	return p, nil
}

func (d *Desk) sheetNew(c *web.Ctx, in web.In) (string, words.Msg, error) {
	v, err := d.view(c.R.Context())
	if err != nil {
		return "", words.Msg{}, err
	}
	if !c.May(access.ManageSheets, d.blocObject(c, v, in["bloc"])) {
		return "", words.Msg{}, invalid().Field("bloc", words.M("sheets.notyours"))
	}
	name, data, err := sentList(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	text, err := sheetOf(name, data, number(in["year"]))
	if err != nil {
		return "", words.Msg{}, err
	}
	id, err := d.Sheets.Add(c.R.Context(), c.By(), in["bloc"], text)
	return sheetsPath + "/" + id, words.M("done.sheetadded"), err
}

// sheetOf reads a file as a sheet: as it stands where it is one, else as a table that people wrote.
func sheetOf(name string, data []byte, year int) (string, error) {
	if ext := strings.ToLower(filepath.Ext(name)); ext == ".yaml" || ext == ".yml" {
		if s, found := sheetfile.ReadSheet(name, data); s == nil {
			return "", sheetFault(found)
		}
		return string(data), nil
	}
	made, found := sheetfile.Import(name, data, codeOf(name), year)
	if made == nil {
		return "", sheetFault(found)
	}
	return string(made.Text), nil
}

// codeOf makes a short name out of the name of a file.
func codeOf(name string) string {
	name = strings.TrimSuffix(filepath.Base(name), filepath.Ext(name))
	var b strings.Builder
	for _, r := range vn.Fold(name) {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			b.WriteRune(r)
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	if code := strings.Trim(b.String(), "-"); code != "" {
		return code
	}
	return "bang-diem"
}

// sheetFault says what is wrong with a file, place by place.
func sheetFault(found finding.List) error { return places(words.M("sheets.badfile"), found) }

// places is a fault that lists what is wrong, place by place.
func places(m words.Msg, found finding.List) error {
	f := fault.New(fault.Invalid, m)
	for i, x := range found {
		if i == 40 {
			break
		}
		f.Field("row"+pad(i), placed(x))
	}
	return f
}

// placed says where a finding is, and what.
func placed(x finding.Finding) words.Msg {
	switch {
	case x.Place.Cell != "":
		return words.M("sheets.atcell", x.Place.Cell, x.Msg)
	case x.Code != "":
		return words.M("sheets.atline", x.Code, x.Msg)
	case x.Place.Line > 0:
		return words.M("sheets.atrow", x.Place.Line, x.Msg)
	}
	return x.Msg
}

func (d *Desk) aboutSheet(c *web.Ctx) (*library.Edition, *web.FormPage, error) {
	e, err := d.Sheets.Store.Edition(c.R.Context(), c.Path("id"))
	if err != nil {
		return nil, nil, err
	}
	p := &web.FormPage{}
	p.Line, p.Help, p.Crumbs = e.Title, "bang-diem", []ui.Link{{Text: c.T("nav.sheets"), Href: sheetsPath}, {Text: e.Title, Href: sheetsPath + "/" + e.ID}}
	p.Form = ui.Form{Version: e.Version, Cancel: sheetsPath + "/" + e.ID}
	return e, p, nil
}

func (d *Desk) sheetEditShow(c *web.Ctx) (*web.FormPage, error) {
	e, p, err := d.aboutSheet(c)
	if err != nil {
		return nil, err
	}
	p.Intro, p.Form.Submit = c.T("sheets.edithint"), c.T("ui.save")
	p.Form.Fields = []ui.Field{{Name: "text", Label: c.T("sheets.text"), Kind: ui.Area, Value: e.Text, Watched: true, Tall: true}}
	return p, nil
}

func (d *Desk) sheetEdit(c *web.Ctx, in web.In) (string, words.Msg, error) {
	text := strings.ReplaceAll(in["text"], "\r\n", "\n")
	if s, found := d.Sheets.Sheet(text); s == nil {
		return "", words.Msg{}, sheetFault(found)
	}
	return sheetsPath + "/" + c.Path("id"), words.M("done.saved"), d.Sheets.Edit(c.R.Context(), c.By(), c.Path("id"), c.Version(), text)
}

func (d *Desk) sheetIssueShow(c *web.Ctx) (*web.FormPage, error) {
	e, p, err := d.aboutSheet(c)
	if err != nil {
		return nil, err
	}
	p.Intro = c.T("sheets.issuehint")
	p.Form.Fields = []ui.Field{
		{Name: "number", Label: c.T("years.papernumber"), Hint: c.T("years.numberhint"), Kind: ui.Text, Short: true},
		{Name: "issued", Label: c.T("years.paperissued"), Kind: ui.Date, Short: true},
		{Name: "issuer", Label: c.T("years.issuer"), Kind: ui.Text, Optional: true},
		{Name: "from", Label: c.T("sheets.from"), Kind: ui.Date, Short: true, Value: "01/01/" + strconv.Itoa(e.Year)},
	}
	d.issueFindings(c, e, p)
	return p, nil
}

// issueFindings lists what the proof-reader finds in a sheet that is to be issued: errors keep it from that, warnings ask for a reason.
func (d *Desk) issueFindings(c *web.Ctx, e *library.Edition, p *web.FormPage) {
	bad, doubtful := ui.Band{Kind: "bad"}, ui.Band{Kind: "wait"}
	for _, f := range d.Sheets.Findings(e.Text) {
		switch f.Severity {
		case finding.Error:
			bad.More = append(bad.More, words.Sentence(c.Lang.Say(f.Msg)))
		case finding.Warning:
			doubtful.More = append(doubtful.More, words.Sentence(c.Lang.Say(f.Msg)))
		}
	}
	if len(bad.More) > 0 {
		bad.Text = c.T("sheets.issueerrors", len(bad.More))
		p.Bands = append(p.Bands, bad)
	}
	if len(doubtful.More) > 0 {
		doubtful.Text = c.T("sheets.issuewarnings", len(doubtful.More))
		p.Bands = append(p.Bands, doubtful)
		p.Form.Fields = append(p.Form.Fields, must(c))
	}
}

func (d *Desk) sheetIssue(c *web.Ctx, in web.In) (string, words.Msg, error) {
	f := invalid()
	issued, from := dated(f, in, "issued"), dated(f, in, "from")
	if err := wrong(f); err != nil {
		return "", words.Msg{}, err
	}
	err := d.Sheets.Issue(c.R.Context(), c.By(), c.Path("id"), c.Version(), in["number"], in["issuer"], issued, from)
	return sheetsPath + "/" + c.Path("id"), words.M("done.sheetissued"), err
}

func (d *Desk) sheetPressShow(c *web.Ctx) (*web.FormPage, error) {
	_, p, err := d.aboutSheet(c)
	return p, err
}

func (d *Desk) sheetAmend(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	id, err := d.Sheets.Amend(c.R.Context(), c.By(), c.Path("id"), nextVersion)
	return sheetsPath + "/" + id, words.M("done.sheetamend"), err
}

// nextVersion is the text of a sheet as its next version, with every comment in it.
func nextVersion(text string) (string, error) {
	x, found, err := sheetfile.OpenText(text)
	switch {
	case x == nil && err == nil:
		return "", sheetFault(found)
	case err == nil:
		if text, err = x.Next(); err == nil {
			return text, nil
		}
	}
	return "", fault.New(fault.Conflict, words.M("sheets.byhand"))
}

func (d *Desk) sheetDrop(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	return sheetsPath, words.M("done.removed"), d.Sheets.Drop(c.R.Context(), c.By(), c.Path("id"), c.Version())
}

func (d *Desk) commentShow(c *web.Ctx) (*web.FormPage, error) {
	e, p, err := d.aboutSheet(c)
	if err != nil {
		return nil, err
	}
	lines := []ui.Option{{Value: "", Text: c.T("sheets.whole")}}
	if s, _ := d.Sheets.Sheet(e.Text); s != nil {
		for _, l := range s.Nodes() {
			lines = append(lines, ui.Option{Value: l.Code, Text: l.Code + " " + l.Short})
		}
	}
	p.Form.Version = 0
	p.Form.Fields = []ui.Field{
		{Name: "line", Label: c.T("sheets.line"), Kind: ui.Select, Options: lines, Value: c.R.URL.Query().Get("dong")},
		{Name: "text", Label: c.T("sheets.commenttext"), Kind: ui.Area},
	}
	return p, nil
}

func (d *Desk) comment(c *web.Ctx, in web.In) (string, words.Msg, error) {
	err := d.Sheets.Comment(c.R.Context(), c.By(), c.Path("id"), library.Comment{Line: in["line"], Text: in["text"]})
	return sheetsPath + "/" + c.Path("id") + "#gop-y", words.M("done.commented"), err
}

func (d *Desk) replyShow(c *web.Ctx) (*web.FormPage, error) {
	e, p, err := d.aboutSheet(c)
	if err != nil {
		return nil, err
	}
	for _, x := range e.Comments {
		if x.ID == c.Path("item") {
			p.Intro = x.Text
			p.Form.Version = 0
			p.Form.Fields = []ui.Field{{Name: "answer", Label: c.T("sheets.answer"), Kind: ui.Area, Value: x.Answer}}
			return p, nil
		}
	}
	return nil, web.NotFound()
}

func (d *Desk) reply(c *web.Ctx, in web.In) (string, words.Msg, error) {
	return sheetsPath + "/" + c.Path("id") + "#gop-y", words.M("done.saved"), d.Sheets.Reply(c.R.Context(), c.By(), c.Path("id"), c.Path("item"), in["answer"])
}

// fileOf gives bytes that were made now.
func fileOf(c *web.Ctx, name, kind string, write func(w io.Writer) error) error {
	var b bytes.Buffer
	if err := write(&b); err != nil {
		return err
	}
	return c.File(name, kind, bytes.NewReader(b.Bytes()))
}

// yearBloc returns the year that the address names.
func (d *Desk) yearBloc(c *web.Ctx) (*view, *bloc.Year, error) {
	v, err := d.view(c.R.Context())
	if err != nil {
		return nil, nil, err
	}
	if y := v.year(c.Path("id")); y != nil {
		return v, y, nil
	}
	return nil, nil, web.NotFound()
}

func (d *Desk) sheetNav(c *web.Ctx, _ *view, _ *bloc.Year) ([]place, error) {
	return only(c.May(access.SeeSheets, access.Object{}), place{ofBlocs, sheetsPath, c.T("nav.sheets"), 0})
}

// sheetTells is how the log says sheets of the library: by their title; the sentence of the act says what was done.
func sheetTells() []tells {
	out := silent("sheet_edition", "sheet_comment")
	out[0].called = func(t *teller, id string) string { return t.v.sheetTitle(id) }
	return out
}
