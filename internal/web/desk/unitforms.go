package desk

import (
	"fmt"
	"io"
	"strings"

	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/finding"
	"thidua/internal/org"
	"thidua/internal/sheetfile"
	"thidua/internal/vn"
	"thidua/internal/web"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// dated reads a date that somebody typed into a field. A field left empty is no date.
func dated(f *fault.Error, in web.In, field string) day.Date {
	if in[field] == "" {
		f.Field(field, words.M("desk.date"))
		return 0
	}
	d, bad := sheetfile.ParseDay(in[field])
	if !bad.IsZero() {
		f.Field(field, bad)
	}
	return d
}

// optional reads a date that may be missing.
func optional(f *fault.Error, in web.In, field string) *day.Date {
	if in[field] == "" {
		return nil
	}
	d := dated(f, in, field)
	return &d
}

func invalid() *fault.Error { return fault.New(fault.Invalid, words.M("desk.invalid")) }

// wrong returns the fault where it names a field.
func wrong(f *fault.Error) error {
	if len(f.Fields) == 0 {
		return nil
	}
	return f
}

// also adds what the field package found wrong to what could not be read, so that all is shown at once.
func also(f *fault.Error, err error) error {
	g := web.Fault(err)
	switch {
	case len(f.Fields) == 0 || err != nil && g == nil:
		return err
	case g == nil:
		return f
	}
	for name, m := range g.Fields {
		if _, there := f.Fields[name]; !there {
			f.Field(name, m)
		}
	}
	return f
}

// both is what could not be read and what the field package found wrong; nil where nothing is.
func both(f *fault.Error, err error) error {
	if err == nil {
		return wrong(f)
	}
	return also(f, err)
}

func why(c *web.Ctx) ui.Field {
	return ui.Field{Name: "why", Label: c.T("desk.why"), Hint: c.T("desk.whyhint"), Kind: ui.Text, Optional: true}
}

// must is a reason that has to be given.
func must(c *web.Ctx) ui.Field { return ui.Field{Name: "why", Label: c.T("desk.why"), Kind: ui.Area} }

func (d *Desk) unitNewShow(c *web.Ctx) (*web.FormPage, error) {
	v, err := d.view(c.R.Context())
	if err != nil {
		return nil, err
	}
	p := &web.FormPage{}
	p.Help, p.Crumbs = "don-vi", []ui.Link{{Text: c.T("nav.units"), Href: "/don-vi"}}
	p.Form = ui.Form{Cancel: "/don-vi", Fields: []ui.Field{
		{Name: "name", Label: c.T("units.name"), Kind: ui.Text},
		{Name: "code", Label: c.T("units.code"), Hint: c.T("units.codehint"), Kind: ui.Text, Short: true},
		{Name: "kind", Label: c.T("units.kind"), Kind: ui.Select, Options: d.kindOptions(c), Value: "department"},
		{Name: "parent", Label: c.T("units.above"), Kind: ui.Select, Options: d.unitOptions(c, v, "")},
		{Name: "opened", Label: c.T("units.opened"), Kind: ui.Date, Short: true},
		why(c),
	}}
	return p, nil
}

func (d *Desk) unitNew(c *web.Ctx, in web.In) (string, words.Msg, error) {
	f := invalid()
	from := dated(f, in, "opened")
	u := org.Unit{Code: in["code"], Kind: in["kind"], Parent: in["parent"], Opened: from, Names: []org.Name{{From: from, Text: in["name"]}}}
	if err := wrong(f); err != nil {
		return "", words.Msg{}, also(f, u.Check())
	}
	id, err := d.Org.Create(c.R.Context(), c.By(), u)
	return "/don-vi/" + id, words.M("done.unit", in["name"]), err
}

func (d *Desk) aboutUnit(c *web.Ctx) (*view, *org.Unit, *web.FormPage, error) {
	v, err := d.view(c.R.Context())
	if err != nil {
		return nil, nil, nil, err
	}
	u := v.byID[c.Path("id")]
	p := &web.FormPage{}
	p.Help, p.Line = "don-vi", u.NameOn(c.Today())
	p.Crumbs = []ui.Link{{Text: c.T("nav.units"), Href: "/don-vi"}, {Text: u.NameOn(c.Today()), Href: "/don-vi/" + u.ID}}
	p.Form = ui.Form{Version: u.Version, Cancel: "/don-vi/" + u.ID}
	return v, u, p, nil
}

func (d *Desk) unitRenameShow(c *web.Ctx) (*web.FormPage, error) {
	_, u, p, err := d.aboutUnit(c)
	if err != nil {
		return nil, err
	}
	p.Intro = c.T("units.renamehint")
	p.Form.Fields = []ui.Field{
		{Name: "name", Label: c.T("units.newname"), Kind: ui.Text, Value: u.NameOn(c.Today()), Watched: true},
		{Name: "from", Label: c.T("units.since"), Kind: ui.Date, Short: true},
		why(c),
	}
	return p, nil
}

func (d *Desk) unitRename(c *web.Ctx, in web.In) (string, words.Msg, error) {
	f := invalid()
	from := dated(f, in, "from")
	if err := wrong(f); err != nil {
		return "", words.Msg{}, err
	}
	err := d.Org.Rename(c.R.Context(), c.By(), c.Path("id"), c.Version(), org.Name{From: from, Text: in["name"]})
	return "/don-vi/" + c.Path("id"), words.M("done.renamed", in["name"]), err
}

func (d *Desk) unitMoveShow(c *web.Ctx) (*web.FormPage, error) {
	v, u, p, err := d.aboutUnit(c)
	if err != nil {
		return nil, err
	}
	p.Form.Fields = []ui.Field{
		{Name: "parent", Label: c.T("units.above"), Kind: ui.Select, Options: d.unitOptions(c, v, u.ID), Value: u.Parent, Watched: true},
		why(c),
	}
	return p, nil
}

func (d *Desk) unitMove(c *web.Ctx, in web.In) (string, words.Msg, error) {
	err := d.Org.Move(c.R.Context(), c.By(), c.Path("id"), c.Version(), in["parent"])
	return "/don-vi/" + c.Path("id"), words.M("done.moved"), err
}

func (d *Desk) unitCloseShow(c *web.Ctx) (*web.FormPage, error) {
	_, _, p, err := d.aboutUnit(c)
	if err != nil {
		return nil, err
	}
	p.Intro = c.T("units.closehint")
	p.Form.Fields = []ui.Field{{Name: "last", Label: c.T("units.last"), Kind: ui.Date, Short: true}, why(c)}
	return p, nil
}

func (d *Desk) unitClose(c *web.Ctx, in web.In) (string, words.Msg, error) {
	f := invalid()
	last := dated(f, in, "last")
	if err := wrong(f); err != nil {
		return "", words.Msg{}, err
	}
	return "/don-vi/" + c.Path("id"), words.M("done.closed"), d.Org.Close(c.R.Context(), c.By(), c.Path("id"), c.Version(), last)
}

func (d *Desk) unitMergeShow(c *web.Ctx) (*web.FormPage, error) {
	p, err := d.unitNewShow(c)
	if err != nil {
		return nil, err
	}
	v, err := d.view(c.R.Context())
	if err != nil {
		return nil, err
	}
	var open []string
	for _, u := range v.units {
		if u.Open(c.Today()) {
			open = append(open, u.ID)
		}
	}
	p.Intro = c.T("units.mergehint")
	p.Form.Fields[4] = ui.Field{Name: "last", Label: c.T("units.mergelast"), Kind: ui.Date, Short: true}
	p.Form.Fields = append(p.Form.Fields, ui.Field{Name: "from", Label: c.T("units.mergefrom"), Kind: ui.Checks, Options: flatOptions(v, open, c.Today())})
	return p, nil
}

func (d *Desk) unitMerge(c *web.Ctx, in web.In) (string, words.Msg, error) {
	f := invalid()
	last := dated(f, in, "last")
	if err := wrong(f); err != nil {
		return "", words.Msg{}, err
	}
	into := org.Unit{Code: in["code"], Kind: in["kind"], Parent: in["parent"], Names: []org.Name{{Text: in["name"]}}}
	id, err := d.Org.Merge(c.R.Context(), c.By(), strings.Fields(in["from"]), last, into)
	return "/don-vi/" + id, words.M("done.unit", in["name"]), err
}

func (d *Desk) unitImportShow(c *web.Ctx) (*web.FormPage, error) {
	p := &web.FormPage{Intro: c.T("units.importhint")}
	p.Help, p.Crumbs = "don-vi", []ui.Link{{Text: c.T("nav.units"), Href: "/don-vi"}}
	p.Acts = []ui.Action{{Text: c.T("units.template"), Href: "/don-vi/mau.xlsx"}}
	p.Form = ui.Form{Cancel: "/don-vi", Upload: true, Fields: []ui.Field{
		{Name: "list", Label: c.T("units.file"), Hint: c.T("units.filehint"), Kind: ui.File, Accept: ".xlsx,.csv"}, oldWriting(c), why(c),
	}}
	return p, nil
}

// oldWriting asks in which way the letters of a list are written: a file that looks like one of the old ways is asked back, and here is the answer.
func oldWriting(c *web.Ctx) ui.Field {
	f := ui.Field{Name: "old", Label: c.T("units.old"), Kind: ui.Select, Options: []ui.Option{{Text: c.T("units.unicode")}}}
	for _, way := range vn.Legacies() {
		f.Options = append(f.Options, ui.Option{Value: string(way), Text: c.T("file.way." + string(way))})
	}
	return f
}

// sentList reads the list that was sent with the form.
func sentList(c *web.Ctx) (name string, data []byte, err error) {
	file, head, err := c.R.FormFile("list")
	if err != nil {
		return "", nil, invalid().Field("list", words.M("desk.nofile"))
	}
	defer file.Close()
	data, err = io.ReadAll(file)
	return head.Filename, data, err
}

// listFault says what is wrong with a list, row by row.
func listFault(found finding.List, faults []org.RowFault) error {
	f := fault.New(fault.Invalid, words.M("units.badlist"))
	add := func(at int, m words.Msg) {
		f.Field(fmt.Sprintf("row%06d", len(f.Fields)), words.M("units.row", at, m)) // in the order of the rows
	}
	for _, x := range found {
		if x.Place.Line == 0 { // of the whole file
			f.Field("file", x.Msg)
			continue
		}
		add(x.Place.Line, x.Msg)
	}
	for _, x := range faults {
		add(x.At, x.Msg)
	}
	return f
}

// unitImport adds all units of a list, or none; what is wrong is said row by row.
func (d *Desk) unitImport(c *web.Ctx, in web.In) (string, words.Msg, error) {
	name, data, err := sentList(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	rows, found := sheetfile.ReadUnits(name, data, vn.Legacy(in["old"]))
	if rows == nil {
		return "", words.Msg{}, listFault(found, nil)
	}
	faults, err := d.Org.Import(c.R.Context(), c.By(), rows)
	if err == nil && len(faults) > 0 {
		err = listFault(nil, faults)
	}
	said := words.M("done.imported", len(rows))
	if len(found) > 0 {
		said = words.M("done.importednote", len(rows), found[0].Msg)
	}
	return "/don-vi", said, err
}

const excelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

func (d *Desk) unitTemplate(c *web.Ctx) error {
	return fileOf(c, "danh-sach-don-vi.xlsx", excelType, sheetfile.UnitTemplate)
}
