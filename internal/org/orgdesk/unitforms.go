package orgdesk

import (
	"strings"

	"thidua/internal/org"
	"thidua/internal/sheetfile"
	"thidua/internal/vn"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

func (d *Desk) unitNewShow(c *web.Ctx) (*web.FormPage, error) {
	v, err := d.View(c.R.Context())
	if err != nil {
		return nil, err
	}
	p := &web.FormPage{}
	p.Help, p.Crumbs = "don-vi", []ui.Link{{Text: c.T("nav.units"), Href: "/don-vi"}}
	p.Form = ui.Form{Cancel: "/don-vi", Fields: []ui.Field{
		{Name: "name", Label: c.T("units.name"), Kind: ui.Text},
		{Name: "code", Label: c.T("units.code"), Hint: c.T("units.codehint"), Kind: ui.Text, Short: true},
		{Name: "kind", Label: c.T("units.kind"), Kind: ui.Select, Options: d.kindOptions(c), Value: "department"},
		{Name: "parent", Label: c.T("units.above"), Kind: ui.Select, Options: d.UnitOptions(c, v, "")},
		{Name: "opened", Label: c.T("units.opened"), Kind: ui.Date, Short: true},
		kit.OptionalWhy(c),
	}}
	return p, nil
}

func (d *Desk) unitNew(c *web.Ctx, in web.In) (string, words.Msg, error) {
	f := kit.Invalid()
	from := kit.Dated(f, in, "opened")
	u := org.Unit{
		Code: in["code"], Kind: in["kind"], Parent: in["parent"], Opened: from,
		Names: []org.Name{{From: from, Text: in["name"]}},
	}
	if err := kit.Wrong(f); err != nil {
		return "", words.Msg{}, kit.Also(f, u.Check())
	}
	id, err := d.Org.Create(c.R.Context(), c.By(), u)
	return "/don-vi/" + id, words.M("done.unit", in["name"]), err
}

func (d *Desk) aboutUnit(c *web.Ctx) (*kit.View, *org.Unit, *web.FormPage, error) {
	v, err := d.View(c.R.Context())
	if err != nil {
		return nil, nil, nil, err
	}
	u := v.ByID[c.Path("id")]
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
		kit.OptionalWhy(c),
	}
	return p, nil
}

func (d *Desk) unitRename(c *web.Ctx, in web.In) (string, words.Msg, error) {
	f := kit.Invalid()
	from := kit.Dated(f, in, "from")
	if err := kit.Wrong(f); err != nil {
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
		{
			Name: "parent", Label: c.T("units.above"), Kind: ui.Select, Options: d.UnitOptions(c, v, u.ID), Value: u.Parent,
			Watched: true,
		},
		kit.OptionalWhy(c),
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
	p.Form.Fields = []ui.Field{{Name: "last", Label: c.T("units.last"), Kind: ui.Date, Short: true}, kit.OptionalWhy(c)}
	return p, nil
}

func (d *Desk) unitClose(c *web.Ctx, in web.In) (string, words.Msg, error) {
	f := kit.Invalid()
	last := kit.Dated(f, in, "last")
	if err := kit.Wrong(f); err != nil {
		return "", words.Msg{}, err
	}
	return "/don-vi/" +
		c.Path("id"), words.M("done.closed"), d.Org.Close(c.R.Context(), c.By(), c.Path("id"), c.Version(), last)
}

func (d *Desk) unitMergeShow(c *web.Ctx) (*web.FormPage, error) {
	p, err := d.unitNewShow(c)
	if err != nil {
		return nil, err
	}
	v, err := d.View(c.R.Context())
	if err != nil {
		return nil, err
	}
	var open []string
	for _, u := range v.Units {
		if u.Open(c.Today()) {
			open = append(open, u.ID)
		}
	}
	p.Intro = c.T("units.mergehint")
	p.Form.Fields[4] = ui.Field{Name: "last", Label: c.T("units.mergelast"), Kind: ui.Date, Short: true}
	p.Form.Fields = append(p.Form.Fields, ui.Field{
		Name: "from", Label: c.T("units.mergefrom"), Kind: ui.Checks, Options: kit.FlatOptions(v, open, c.Today()),
	})
	return p, nil
}

func (d *Desk) unitMerge(c *web.Ctx, in web.In) (string, words.Msg, error) {
	f := kit.Invalid()
	last := kit.Dated(f, in, "last")
	if err := kit.Wrong(f); err != nil {
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
		{
			Name: "list", Label: c.T("units.file"), Hint: c.T("units.filehint"), Kind: ui.File, Accept: ".xlsx,.csv",
		}, kit.OldWriting(c), kit.OptionalWhy(c),
	}}
	return p, nil
}

// unitImport adds all units of a list, or none; what is wrong is said row by row.
func (d *Desk) unitImport(c *web.Ctx, in web.In) (string, words.Msg, error) {
	name, data, err := kit.SentList(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	rows, found := sheetfile.ReadUnits(name, data, vn.Legacy(in["old"]))
	if rows == nil {
		return "", words.Msg{}, kit.ListFault(found, nil)
	}
	faults, err := d.Org.Import(c.R.Context(), c.By(), rows)
	if err == nil && len(faults) > 0 {
		err = kit.ListFault(nil, faults)
	}
	said := words.M("done.imported", len(rows))
	if len(found) > 0 {
		said = words.M("done.importednote", len(rows), found[0].Msg)
	}
	return "/don-vi", said, err
}

func (d *Desk) unitTemplate(c *web.Ctx) error {
	return kit.FileOf(c, "danh-sach-don-vi.xlsx", kit.ExcelType, sheetfile.UnitTemplate)
}
