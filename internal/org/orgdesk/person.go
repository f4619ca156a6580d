package orgdesk

import (
	"cmp"
	"slices"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/org"
	"thidua/internal/sheetfile"
	"thidua/internal/vn"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// personOf is a person as the policy sees them: they belong to the unit of their post, of the last one where they hold
// none.
func (d *Desk) personOf(c *web.Ctx, v *kit.View, p *org.Person) access.Object {
	if post, ok := p.PostOn(c.Today()); ok {
		return d.UnitOf(c, v, post.Unit)
	}
	if n := len(p.Posts); n > 0 {
		return d.UnitOf(c, v, p.Posts[n-1].Unit)
	}
	return access.Object{}
}

func (d *Desk) personObject(c *web.Ctx) (access.Object, error) {
	p, err := d.Org.Store.Person(c.R.Context(), c.Path("id"))
	if err != nil {
		return access.Object{}, err
	}
	v, err := d.View(c.R.Context())
	if err != nil {
		return access.Object{}, err
	}
	return d.personOf(c, v, p), nil
}

type peoplePage struct {
	ui.Layout
	Query string
	Rows  []personRow
}

type personRow struct{ ID, Name, Post, Unit string }

func (d *Desk) people(c *web.Ctx) error {
	v, err := d.View(c.R.Context())
	if err != nil {
		return err
	}
	titles := v.TitleNames()
	p := &peoplePage{Query: c.R.URL.Query().Get("q")}
	p.Title, p.Help = c.T("nav.persons"), "can-bo"
	for _, x := range v.People {
		row := personRow{ID: x.ID, Name: x.Name}
		if post, ok := x.PostOn(c.Today()); ok {
			row.Post, row.Unit = titles[post.Title], v.Name(post.Unit, c.Today())
		}
		if c.May(access.SeePeople, d.personOf(c, v, x)) {
			p.Rows = append(p.Rows, row)
		}
	}
	p.Rows = kit.Sought(p.Rows, p.Query, func(row personRow) string { return row.Name + " " + row.Post + " " + row.Unit })
	slices.SortStableFunc(p.Rows, func(a, b personRow) int { return cmp.Compare(vn.NameKey(a.Name), vn.NameKey(b.Name)) })
	p.Line = c.T("people.count", len(p.Rows))
	if c.May(access.ChangeUnits, access.Object{}) {
		p.Acts = append(p.Acts, ui.Action{Text: c.T("people.titles"), Href: "/chuc-vu"}, ui.Action{
			Text: c.T("units.import"), Href: "/can-bo/nhap",
		})
	}
	if c.May(access.ManagePeople, d.UnitOf(c, v, c.Account.Unit)) {
		p.Acts = append(p.Acts, ui.Action{Text: c.T("people.add"), Href: "/can-bo/them", Main: true})
	}
	return c.Page("people", p)
}

type personPage struct {
	ui.Layout
	ID, Code  string
	Posts     []postRow
	Story     []ui.Telling
	MayManage bool
}

type postRow struct {
	ID, Title, Unit, Dates string
	Held                   bool
}

func (d *Desk) person(c *web.Ctx) error {
	x, err := d.Org.Store.Person(c.R.Context(), c.Path("id"))
	if err != nil {
		return err
	}
	v, err := d.View(c.R.Context())
	if err != nil {
		return err
	}
	titles := v.TitleNames()
	p := &personPage{ID: x.ID, Code: x.Code, MayManage: c.May(access.ManagePeople, d.personOf(c, v, x))}
	p.Title, p.Help, p.Crumbs = x.Name, "can-bo", []ui.Link{{Text: c.T("nav.persons"), Href: "/can-bo"}}
	for _, post := range x.Posts {
		p.Posts = append(p.Posts, postRow{
			post.ID, titles[post.Title], v.Name(post.Unit, c.Today()), kit.DatesOf(c, &post.From, post.To), post.To == nil,
		})
	}
	if p.MayManage {
		base := "/can-bo/" + x.ID
		p.Acts = []ui.Action{
			{Text: c.T("people.rename"), Href: base + "/ten"},
			{Text: c.T("people.addpost"), Href: base + "/chuc-vu/them", Main: true},
		}
	}
	if p.Story, err = d.History(c, v, "person", x.ID); err != nil {
		return err
	}
	return c.Page("person", p)
}

func (d *Desk) personEntries() []web.Entry {
	of := func(
		path, name string, show func(c *web.Ctx) (*web.FormPage, error),
		save func(c *web.Ctx, in web.In) (string, words.Msg, error),
	) web.Entry {
		return web.Entry{
			Path: "/can-bo/{id}" + path, Name: name, Drafts: true, Act: access.ManagePeople, Object: d.personObject, Show: show,
			Save: save,
		}
	}
	return []web.Entry{
		{
			Path: "/can-bo/them", Name: "people.add", Drafts: true, Act: access.ManagePeople, Object: d.OwnUnit,
			Show: d.personNewShow, Save: d.personNew,
		},
		{Path: "/can-bo/nhap", Name: "units.import", Act: access.ChangeUnits, Show: d.peopleImportShow, Save: d.peopleImport},
		of("/ten", "people.rename", d.personRenameShow, d.personRename),
		of("/chuc-vu/them", "people.addpost", d.postShow, d.post),
		of("/chuc-vu/{item}/het", "people.endpost", d.postEndShow, d.postEnd),
		{
			Path: "/chuc-vu/them", Name: "people.addtitle", Drafts: true, Act: access.ChangeUnits, Show: d.titleNewShow,
			Save: d.titleNew,
		},
		{
			Path: "/chuc-vu/{item}", Name: "people.renametitle", Drafts: true, Act: access.ChangeUnits, Show: d.titleShow,
			Save: d.title,
		},
	}
}

// postFields ask for a post: where, what, since when.
func (d *Desk) postFields(c *web.Ctx) ([]ui.Field, error) {
	v, err := d.View(c.R.Context())
	if err != nil {
		return nil, err
	}
	var units []string
	for _, u := range v.Units {
		if u.Open(c.Today()) && c.May(access.ManagePeople, d.UnitOf(c, v, u.ID)) {
			units = append(units, u.ID)
		}
	}
	var list []ui.Option
	for _, t := range v.Titles {
		list = append(list, ui.Option{Value: t.ID, Text: t.Name})
	}
	return []ui.Field{
		{
			Name: "unit", Label: c.T("accounts.unit"), Kind: ui.Select, Options: kit.FlatOptions(v, units, c.Today()),
			Value: c.Account.Unit,
		},
		{Name: "title", Label: c.T("people.title"), Kind: ui.Select, Options: list},
		{Name: "from", Label: c.T("accounts.from"), Kind: ui.Date, Short: true},
	}, nil
}

// postIn reads a post from a form, and asks the policy about its unit.
func (d *Desk) postIn(c *web.Ctx, in web.In) (org.Post, error) {
	f := kit.Invalid()
	h := org.Post{Unit: in["unit"], Title: in["title"], From: kit.Dated(f, in, "from")}
	if h.Title == "" {
		f.Field("title", words.M("person.notitle"))
	}
	v, err := d.View(c.R.Context())
	if err != nil {
		return h, err
	}
	if v.ByID[h.Unit] == nil {
		f.Field("unit", words.M("years.nounit"))
	}
	if err := kit.Wrong(f); err != nil {
		return h, err
	}
	return h, c.Allowed(access.ManagePeople, d.UnitOf(c, v, h.Unit))
}

func (d *Desk) personNewShow(c *web.Ctx) (*web.FormPage, error) {
	fields, err := d.postFields(c)
	if err != nil {
		return nil, err
	}
	p := &web.FormPage{Intro: c.T("people.addhint")}
	p.Help, p.Crumbs = "can-bo", []ui.Link{{Text: c.T("nav.persons"), Href: "/can-bo"}}
	p.Form = ui.Form{Cancel: "/can-bo", Fields: append([]ui.Field{
		{
			Name: "name", Label: c.T("accounts.name"), Kind: ui.Text,
		}, {Name: "code", Label: c.T("people.code"), Hint: c.T("people.codehint"), Kind: ui.Text, Short: true},
	}, fields...)}
	return p, nil
}

func (d *Desk) personNew(c *web.Ctx, in web.In) (string, words.Msg, error) {
	h, err := d.postIn(c, in)
	if err != nil {
		return "", words.Msg{}, err
	}
	id, err := d.Org.AddPerson(c.R.Context(), c.By(), org.Person{Code: in["code"], Name: in["name"], Posts: []org.Post{h}})
	return "/can-bo/" + id, words.M("done.unit", in["name"]), err
}

func (d *Desk) aboutPerson(c *web.Ctx) (*org.Person, *web.FormPage, error) {
	x, err := d.Org.Store.Person(c.R.Context(), c.Path("id"))
	if err != nil {
		return nil, nil, err
	}
	p := &web.FormPage{}
	p.Line, p.Help = x.Name, "can-bo"
	p.Crumbs = []ui.Link{{Text: c.T("nav.persons"), Href: "/can-bo"}, {Text: x.Name, Href: "/can-bo/" + x.ID}}
	p.Form = ui.Form{Version: x.Version, Cancel: "/can-bo/" + x.ID}
	return x, p, nil
}

func (d *Desk) personRenameShow(c *web.Ctx) (*web.FormPage, error) {
	x, p, err := d.aboutPerson(c)
	if err != nil {
		return nil, err
	}
	p.Form.Fields = []ui.Field{
		{Name: "name", Label: c.T("accounts.name"), Kind: ui.Text, Value: x.Name, Watched: true}, kit.OptionalWhy(c),
	}
	return p, nil
}

func (d *Desk) personRename(c *web.Ctx, in web.In) (string, words.Msg, error) {
	return "/can-bo/" +
		c.Path("id"), words.M("done.saved"), d.Org.RenamePerson(c.R.Context(), c.By(), c.Path("id"), c.Version(), in["name"])
}

func (d *Desk) postShow(c *web.Ctx) (*web.FormPage, error) {
	_, p, err := d.aboutPerson(c)
	if err != nil {
		return nil, err
	}
	p.Form.Fields, err = d.postFields(c)
	return p, err
}

func (d *Desk) post(c *web.Ctx, in web.In) (string, words.Msg, error) {
	h, err := d.postIn(c, in)
	if err != nil {
		return "", words.Msg{}, err
	}
	return "/can-bo/" +
		c.Path("id"), words.M("done.saved"), d.Org.AddPost(c.R.Context(), c.By(), c.Path("id"), c.Version(), h)
}

func (d *Desk) postEndShow(c *web.Ctx) (*web.FormPage, error) {
	x, p, err := d.aboutPerson(c)
	if err != nil {
		return nil, err
	}
	if !slices.ContainsFunc(x.Posts, func(h org.Post) bool { return h.ID == c.Path("item") }) {
		return nil, web.NotFound()
	}
	p.Form.Fields = []ui.Field{{Name: "to", Label: c.T("accounts.to"), Kind: ui.Date, Short: true}, kit.OptionalWhy(c)}
	return p, nil
}

func (d *Desk) postEnd(c *web.Ctx, in web.In) (string, words.Msg, error) {
	f := kit.Invalid()
	last := kit.Dated(f, in, "to")
	if err := kit.Wrong(f); err != nil {
		return "", words.Msg{}, err
	}
	return "/can-bo/" +
		c.Path(
			"id",
		), words.M("done.saved"), d.Org.EndPost(c.R.Context(), c.By(), c.Path("id"), c.Version(), c.Path("item"), last)
}

type titlesPage struct {
	ui.Layout
	Rows []titleRow
}

type titleRow struct {
	ID, Name string
	Held     string // how many hold it today
}

// titlesList shows what posts are called: each label is changed in one place, here.
func (d *Desk) titlesList(c *web.Ctx) error {
	v, err := d.View(c.R.Context())
	if err != nil {
		return err
	}
	held := map[string]int{}
	for _, x := range v.People {
		for _, h := range x.PostsOn(c.Today()) {
			held[h.Title]++
		}
	}
	p := &titlesPage{}
	p.Title, p.Help, p.Crumbs = c.T("people.titles"), "can-bo", []ui.Link{{Text: c.T("nav.persons"), Href: "/can-bo"}}
	p.Acts = []ui.Action{{Text: c.T("people.addtitle"), Href: "/chuc-vu/them", Main: true}}
	for _, t := range v.Titles {
		p.Rows = append(p.Rows, titleRow{t.ID, t.Name, c.T("people.held", held[t.ID])})
	}
	return c.Page("titles", p)
}

func (d *Desk) titleNewShow(c *web.Ctx) (*web.FormPage, error) {
	p := &web.FormPage{}
	p.Help, p.Crumbs = "can-bo", []ui.Link{{Text: c.T("people.titles"), Href: "/chuc-vu"}}
	p.Form = ui.Form{Cancel: "/chuc-vu", Fields: []ui.Field{{Name: "name", Label: c.T("people.title"), Kind: ui.Text}}}
	return p, nil
}

func (d *Desk) titleNew(c *web.Ctx, in web.In) (string, words.Msg, error) {
	_, err := d.Org.AddTitle(c.R.Context(), c.By(), in["name"])
	return "/chuc-vu", words.M("done.unit", in["name"]), err
}

func (d *Desk) titleShow(c *web.Ctx) (*web.FormPage, error) {
	t, err := d.Org.Store.PostTitle(c.R.Context(), c.Path("item"))
	if err != nil {
		return nil, err
	}
	p, err := d.titleNewShow(c)
	if err != nil {
		return nil, err
	}
	p.Intro, p.Form.Version = c.T("people.titlehint"), t.Version
	p.Form.Fields[0].Value, p.Form.Fields[0].Watched = t.Name, true
	return p, nil
}

func (d *Desk) title(c *web.Ctx, in web.In) (string, words.Msg, error) {
	return "/chuc-vu", words.M(
		"done.saved",
	), d.Org.RenameTitle(c.R.Context(), c.By(), c.Path("item"), c.Version(), in["name"])
}

func (d *Desk) peopleImportShow(c *web.Ctx) (*web.FormPage, error) {
	p := &web.FormPage{Intro: c.T("people.importhint")}
	p.Help, p.Crumbs = "can-bo", []ui.Link{{Text: c.T("nav.persons"), Href: "/can-bo"}}
	p.Acts = []ui.Action{{Text: c.T("units.template"), Href: "/can-bo/mau.xlsx"}}
	p.Form = ui.Form{Cancel: "/can-bo", Upload: true, Fields: []ui.Field{
		{
			Name: "list", Label: c.T("units.file"), Hint: c.T("people.filehint"), Kind: ui.File, Accept: ".xlsx,.csv",
		}, kit.OldWriting(c), kit.OptionalWhy(c),
	}}
	return p, nil
}

// peopleImport adds all people of a list, or none; what is wrong is said row by row.
func (d *Desk) peopleImport(c *web.Ctx, in web.In) (string, words.Msg, error) {
	name, data, err := kit.SentList(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	rows, found := sheetfile.ReadPeople(name, data, vn.Legacy(in["old"]))
	if rows == nil {
		return "", words.Msg{}, kit.ListFault(found, nil)
	}
	faults, err := d.Org.ImportPeople(c.R.Context(), c.By(), rows)
	if err == nil && len(faults) > 0 {
		err = kit.ListFault(nil, faults)
	}
	return "/can-bo", words.M("done.people", len(rows)), err
}

func (d *Desk) peopleTemplate(c *web.Ctx) error {
	return kit.FileOf(c, "danh-sach-can-bo.xlsx", kit.ExcelType, sheetfile.PeopleTemplate)
}

// personRoutes are the addresses of people and their posts.
func (d *Desk) personRoutes() []web.Route {
	return []web.Route{
		{Pattern: "GET /can-bo", Act: access.SeePeople, Object: d.OwnUnit, Do: d.people},
		{Pattern: "GET /can-bo/mau.xlsx", Act: access.ChangeUnits, Do: d.peopleTemplate},
		{Pattern: "GET /can-bo/{id}", Act: access.SeePeople, Object: d.personObject, Do: d.person},
		{Pattern: "GET /chuc-vu", Act: access.ChangeUnits, Do: d.titlesList},
	}
}

func (d *Desk) personNav(c *web.Ctx, v *kit.View, _ *bloc.Year) ([]kit.Place, error) {
	return kit.Only(c.May(access.SeePeople, d.UnitOf(c, v, c.Account.Unit)), kit.Place{
		Part: kit.Running, Href: "/can-bo", Text: c.T("nav.persons"),
	})
}

// hitsOfPeople looks through the people within reach.
func (d *Desk) hitsOfPeople(c *web.Ctx, v *kit.View, s kit.Search) error {
	for _, p := range v.People {
		if c.May(access.SeePeople, d.personOf(c, v, p)) {
			s.Add(p.Name, "find.person", "/can-bo/"+p.ID)
		}
	}
	return nil
}

// personTells is how the log says people.
func personTells() []kit.Tells {
	return []kit.Tells{{Table: "person", Called: func(t *kit.Teller, id string) string {
		for _, p := range t.V.People {
			if p.ID == id {
				return p.Name
			}
		}
		return ""
	}}}
}

// PersonRoom is people and their posts, as the site is built from it.
func (d *Desk) PersonRoom() kit.Room {
	return kit.Room{
		Routes: d.personRoutes, Entries: d.personEntries, Nav: d.personNav, Hits: d.hitsOfPeople, Tells: personTells(),
	}
}
