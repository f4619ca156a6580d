package librarydesk

import (
	"path/filepath"
	"strconv"
	"strings"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/fault"
	"thidua/internal/finding"
	"thidua/internal/library"
	"thidua/internal/sheetfile"
	"thidua/internal/vn"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

func (d *Desk) sheetRoutes() []web.Route {
	return []web.Route{
		{Pattern: "GET /bang-diem", Act: access.SeeSheets, Do: d.sheets},
		{Pattern: "GET /bang-diem/{id}", Act: access.SeeSheets, Object: d.anySheet, Do: d.sheetPage},
		{Pattern: "GET /bang-diem/{id}/tai", Act: access.SeeSheets, Object: d.anySheet, Do: d.sheetText},
	}
}

func (d *Desk) sheetEntries() []web.Entry {
	manage := func(
		path, name string, drafts bool, show func(c *web.Ctx) (*web.FormPage, error),
		save func(c *web.Ctx, in web.In) (string, words.Msg, error),
	) web.Entry {
		return web.Entry{
			Path: kit.SheetsPath + "/{id}" + path, Name: name, Drafts: drafts, Act: access.ManageSheets, Object: d.SheetObject,
			Show: show, Save: save,
		}
	}
	return append(d.sheetLineEntries(), []web.Entry{
		{
			Path: kit.SheetsPath + "/them", Name: "sheets.add", Act: access.ManageSheets, Object: d.AnyBloc,
			Show: d.sheetNewShow, Save: d.sheetNew,
		},
		manage("/sua", "sheets.edit", true, d.sheetEditShow, d.sheetEdit),
		manage("/ban-hanh", "sheets.issue", true, d.sheetIssueShow, d.sheetIssue),
		manage("/sua-doi", "sheets.amend", false, d.sheetPressShow, d.sheetAmend),
		manage("/bo", "sheets.drop", false, d.sheetPressShow, d.sheetDrop),
		manage("/gop-y/{item}", "sheets.reply", true, d.replyShow, d.reply),
		{
			Path: kit.SheetsPath + "/{id}/gop-y", Name: "sheets.comment", Drafts: true, Act: access.CommentSheet,
			Object: d.anySheet, Show: d.commentShow, Save: d.comment,
		},
	}...)
}

// anySheet is an edition to what does not depend on whose it is.
func (d *Desk) anySheet(c *web.Ctx) (access.Object, error) {
	_, err := d.SheetObject(c)
	return access.Object{}, err
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
	return ui.Chip{
		Kind: map[library.State]string{library.Draft: "wait", library.Issued: "ok"}[e.State], Text: c.Label(e.State.Msg()),
	}
}

func (d *Desk) sheets(c *web.Ctx) error {
	v, err := d.View(c.R.Context())
	if err != nil {
		return err
	}
	p := &sheetsPage{}
	p.Title, p.Line, p.Help = c.T("nav.sheets"), c.T("sheets.count", len(v.Sheets)), "bang-diem"
	for _, e := range v.Sheets {
		p.Rows = append(p.Rows, sheetRow{
			Title: e.Title, Href: kit.SheetsPath + "/" + e.ID, Bloc: v.BlocName(c, e.Bloc), Line: issuedLine(c, e),
			State: sheetState(c, e),
		})
	}
	if o, err := d.AnyBloc(c); err != nil {
		return err
	} else if c.May(access.ManageSheets, o) {
		p.Acts = []ui.Action{{Text: c.T("sheets.add"), Href: kit.SheetsPath + "/them", Main: true}}
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

func (d *Desk) sheetText(c *web.Ctx) error {
	e, err := d.Sheets.Store.Edition(c.R.Context(), c.Path("id"))
	if err != nil {
		return err
	}
	return c.File(e.Code+".yaml", "text/yaml; charset=utf-8", strings.NewReader(e.Text))
}

func (d *Desk) sheetNewShow(c *web.Ctx) (*web.FormPage, error) {
	v, err := d.View(c.R.Context())
	if err != nil {
		return nil, err
	}
	p := &web.FormPage{Intro: c.T("sheets.addhint")}
	p.Help, p.Crumbs = "bang-diem", []ui.Link{{Text: c.T("nav.sheets"), Href: kit.SheetsPath}}
	var of []ui.Option
	if c.May(access.ManageSheets, access.Object{}) {
		of = append(of, ui.Option{Value: "", Text: c.T("sheets.province")})
	}
	for _, b := range v.Blocs {
		if c.May(access.ManageSheets, d.BlocObject(c, v, b.ID)) {
			of = append(of, ui.Option{Value: b.ID, Text: b.Name})
		}
	}
	p.Form = ui.Form{Cancel: kit.SheetsPath, Upload: true, Fields: []ui.Field{
		{Name: "bloc", Label: c.T("sheets.bloc"), Kind: ui.Select, Options: of},
		{
			Name: "list", Label: c.T("sheets.file"), Hint: c.T("sheets.filehint"), Kind: ui.File,
			Accept: ".xlsx,.csv,.docx,.yaml,.yml",
		},
		{Name: "year", Label: c.T("years.year"), Kind: ui.Text, Short: true, Value: strconv.Itoa(c.Today().Year())},
		kit.OptionalWhy(c),
	}}
	return p, nil
}

func (d *Desk) sheetNew(c *web.Ctx, in web.In) (string, words.Msg, error) {
	v, err := d.View(c.R.Context())
	if err != nil {
		return "", words.Msg{}, err
	}
	if !c.May(access.ManageSheets, d.BlocObject(c, v, in["bloc"])) {
		return "", words.Msg{}, kit.Invalid().Field("bloc", words.M("sheets.notyours"))
	}
	name, data, err := kit.SentList(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	text, err := sheetOf(name, data, kit.SmallNumber(in["year"]))
	if err != nil {
		return "", words.Msg{}, err
	}
	id, err := d.Sheets.Add(c.R.Context(), c.By(), in["bloc"], text)
	return kit.SheetsPath + "/" + id, words.M("done.sheetadded"), err
}

// sheetOf reads a file as a sheet: as it stands where it is one, else as a table that people wrote.
func sheetOf(name string, data []byte, year int) (string, error) {
	if ext := strings.ToLower(filepath.Ext(name)); ext == ".yaml" || ext == ".yml" {
		if s, found := sheetfile.ReadSheet(name, data); s == nil {
			return "", kit.SheetFault(found)
		}
		return string(data), nil
	}
	made, found := sheetfile.Import(name, data, codeOf(name), year)
	if made == nil {
		return "", kit.SheetFault(found)
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

func (d *Desk) aboutSheet(c *web.Ctx) (*library.Edition, *web.FormPage, error) {
	e, err := d.Sheets.Store.Edition(c.R.Context(), c.Path("id"))
	if err != nil {
		return nil, nil, err
	}
	p := &web.FormPage{}
	p.Line = e.Title
	p.Help = "bang-diem"
	p.Crumbs = []ui.Link{
		{Text: c.T("nav.sheets"), Href: kit.SheetsPath},
		{Text: e.Title, Href: kit.SheetsPath + "/" + e.ID},
	}
	p.Form = ui.Form{Version: e.Version, Cancel: kit.SheetsPath + "/" + e.ID}
	return e, p, nil
}

func (d *Desk) sheetEditShow(c *web.Ctx) (*web.FormPage, error) {
	e, p, err := d.aboutSheet(c)
	if err != nil {
		return nil, err
	}
	p.Intro, p.Form.Submit = c.T("sheets.edithint"), c.T("ui.save")
	p.Form.Fields = []ui.Field{
		{Name: "text", Label: c.T("sheets.text"), Kind: ui.Area, Value: e.Text, Watched: true, Tall: true},
	}
	return p, nil
}

func (d *Desk) sheetEdit(c *web.Ctx, in web.In) (string, words.Msg, error) {
	text := strings.ReplaceAll(in["text"], "\r\n", "\n")
	if s, found := d.Sheets.Sheet(text); s == nil {
		return "", words.Msg{}, kit.SheetFault(found)
	}
	return kit.SheetsPath + "/" +
		c.Path("id"), words.M("done.saved"), d.Sheets.Edit(c.R.Context(), c.By(), c.Path("id"), c.Version(), text)
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

// issueFindings lists what the proof-reader finds in a sheet that is to be issued: errors keep it from that, warnings
// ask for a reason.
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
		p.Form.Fields = append(p.Form.Fields, kit.Why(c))
	}
}

func (d *Desk) sheetIssue(c *web.Ctx, in web.In) (string, words.Msg, error) {
	f := kit.Invalid()
	issued, from := kit.Dated(f, in, "issued"), kit.Dated(f, in, "from")
	if err := kit.Wrong(f); err != nil {
		return "", words.Msg{}, err
	}
	err := d.Sheets.Issue(c.R.Context(), c.By(), c.Path("id"), c.Version(), library.Decision{
		Number: in["number"], Issuer: in["issuer"], Issued: issued, From: from,
	})
	return kit.SheetsPath + "/" + c.Path("id"), words.M("done.sheetissued"), err
}

func (d *Desk) sheetPressShow(c *web.Ctx) (*web.FormPage, error) {
	_, p, err := d.aboutSheet(c)
	return p, err
}

func (d *Desk) sheetAmend(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	id, err := d.Sheets.Amend(c.R.Context(), c.By(), c.Path("id"), nextVersion)
	return kit.SheetsPath + "/" + id, words.M("done.sheetamend"), err
}

// nextVersion is the text of a sheet as its next version, with every comment in it.
func nextVersion(text string) (string, error) {
	x, found, err := sheetfile.OpenText(text)
	switch {
	case x == nil && err == nil:
		return "", kit.SheetFault(found)
	case err == nil:
		if text, err = x.Next(); err == nil {
			return text, nil
		}
	}
	return "", fault.New(fault.Conflict, words.M("sheets.byhand"))
}

func (d *Desk) sheetDrop(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	return kit.SheetsPath, words.M("done.removed"), d.Sheets.Drop(c.R.Context(), c.By(), c.Path("id"), c.Version())
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
	return kit.SheetsPath + "/" + c.Path("id") + "#gop-y", words.M("done.commented"), err
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
	return kit.SheetsPath + "/" + c.Path("id") +
		"#gop-y", words.M("done.saved"), d.Sheets.Reply(c.R.Context(), c.By(), c.Path("id"), c.Path("item"), in["answer"])
}

func (d *Desk) sheetNav(c *web.Ctx, _ *kit.View, _ *bloc.Year) ([]kit.Place, error) {
	return kit.Only(c.May(access.SeeSheets, access.Object{}), kit.Place{
		Part: kit.StartOfYear, Href: kit.SheetsPath, Text: c.T("nav.sheets"),
	})
}

// sheetTells is how the log says sheets of the library: by their title; the sentence of the act says what was done.
func sheetTells() []kit.Tells {
	out := kit.Silent("sheet_edition", "sheet_comment")
	out[0].Called = func(t *kit.Teller, id string) string { return t.V.SheetTitle(id) }
	return out
}

// SheetRoom is the library of score sheets, as the site is built from it.
func (d *Desk) SheetRoom() kit.Room {
	return kit.Room{Routes: d.sheetRoutes, Entries: d.sheetEntries, Nav: d.sheetNav, Tells: sheetTells()}
}
