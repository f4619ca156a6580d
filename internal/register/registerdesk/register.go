package registerdesk

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/paper"
	"thidua/internal/register"
	"thidua/internal/review"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

func (d *Desk) registerRoutes() []web.Route {
	return []web.Route{
		{Pattern: "GET /nam/{id}/so-van-ban", Act: access.SeeBloc, Object: d.YearObject, Do: d.register},
		{Pattern: "GET /nam/{id}/so-van-ban/giay/{name}", Act: access.IssuePapers, Object: d.YearObject, Do: d.registerPaper},
		{Pattern: "GET /van-ban/{id}", Act: access.SeeForm, Object: d.issuedReader, Do: d.issued},
		{Pattern: "GET /van-ban/{id}/tep/{file}", Act: access.SeeForm, Object: d.issuedReader, Do: d.issuedFile},
		{Pattern: "GET /xac-nhan/{token}", Open: web.Public, Do: d.genuine},
	}
}

func (d *Desk) registerEntries() []web.Entry {
	at := func(
		path, name string, object func(c *web.Ctx) (access.Object, error), show func(c *web.Ctx) (*web.FormPage, error),
		save func(c *web.Ctx, in web.In) (string, words.Msg, error),
	) web.Entry {
		return web.Entry{Path: path, Name: name, Act: access.IssuePapers, Object: object, Show: show, Save: save}
	}
	sign := at("/van-ban/{id}/ky", "register.sign", d.issuedObject, d.signPaperShow, d.signPaper)
	sign.Body = d.FormWithFile()
	return []web.Entry{
		at("/nam/{id}/so-van-ban/noi-phat-hanh", "register.issuer", d.YearObject, d.issuerShow, d.issuer),
		at("/vong/{id}/giay/{name}/trinh", "register.lay", d.RoundObject, d.layRoundShow, d.layRound),
		at("/phieu/{id}/giay/{name}/trinh", "register.lay", d.FormRound, d.layFormShow, d.layForm),
		sign,
		at("/van-ban/{id}/phat-hanh", "register.issue", d.issuedObject, d.issueShow, d.issue),
		at("/van-ban/{id}/huy", "register.call", d.issuedObject, d.callShow, d.call),
	}
}

func registerPath(y *bloc.Year) string { return kit.YearPath(y) + "/so-van-ban" }

type registerPage struct {
	ui.Layout
	Rows []registerRow
}

type registerRow struct {
	Number, Day, Kind, Summary, Href, Signer, Note string
	State                                          ui.Chip
}

func paperChip(c *web.Ctx, s register.State) ui.Chip {
	kind := map[register.State]string{
		register.Signing: "wait", register.Signed: "wait", register.Issued: "ok", register.Void: "late",
	}[s]
	return ui.Chip{Kind: kind, Text: c.Label(s.Msg())}
}

// readersOf is a paper of the register as those see it who read it: one about a unit those who may read its whole form;
// one about all, which there is only once a result is published, every member.
func (d *Desk) readersOf(c *web.Ctx, v *kit.View, p *register.Paper) (access.Object, error) {
	r, y := v.RoundOf(p.Round)
	if r == nil {
		return access.Object{}, web.NotFound()
	}
	if p.Form == "" {
		o := d.RoundAccess(c, v, r, y)
		o.Readers = o.Members
		return o, nil
	}
	_, w, _, err := d.World(c, p.Round)
	if err != nil {
		return access.Object{}, err
	}
	i := w.At(p.Form)
	if i < 0 {
		return access.Object{}, web.NotFound()
	}
	return d.WholeAccess(c, v, w, y, w.Forms[i]), nil
}

// register lists the papers of a year.
func (d *Desk) register(c *web.Ctx) error {
	v, y, err := d.YearBloc(c)
	if err != nil {
		return err
	}
	list, err := d.Register.Store.Papers(c.R.Context(), y.ID)
	if err != nil {
		return err
	}
	p := &registerPage{}
	p.Title, p.Line, p.Help = c.T("nav.register"), v.YearName(c, y), "van-ban"
	p.Crumbs = []ui.Link{{Text: v.YearName(c, y), Href: kit.YearPath(y)}}
	for _, x := range list {
		o, err := d.readersOf(c, v, x)
		if err != nil {
			return err
		}
		if !c.May(access.SeeForm, o) {
			continue
		}
		row := registerRow{
			Number: cmp.Or(x.Number(), "–"), Kind: x.Kind, Summary: x.Summary, Href: "/van-ban/" + x.ID, Signer: x.Signer,
			State: paperChip(c, x.State), Note: x.Why, Day: kit.DayText(c, x.Day),
		}
		p.Rows = append(p.Rows, row)
	}
	if c.May(access.IssuePapers, d.YearObjectOf(c, v, y)) {
		p.Acts = []ui.Action{
			{Text: c.T("register.print"), Href: registerPath(y) + "/giay/so-van-ban"},
			{Text: c.T("register.issuer"), Href: registerPath(y) + "/noi-phat-hanh"},
		}
	}
	return c.Page("register", p)
}

// registerPaper gives the register of a year as a paper.
func (d *Desk) registerPaper(c *web.Ctx) error {
	v, y, err := d.YearBloc(c)
	if err != nil {
		return err
	}
	name, ext, _ := strings.Cut(c.Path("name"), ".")
	if name != "so-van-ban" {
		return web.NotFound()
	}
	i, err := d.IssuerOf(c.R.Context(), c, v, y)
	if err != nil {
		return err
	}
	list, err := d.Register.Store.Papers(c.R.Context(), y.ID)
	if err != nil {
		return err
	}
	o := paper.Outgoing{
		Head: paper.Head{Issuer: kit.PaperIssuer(i), Year: y.Year, Summary: c.T("register.ofyear", strconv.Itoa(y.Year))},
	}
	slices.SortFunc(list, func(a, b *register.Paper) int {
		if i.Split && a.Mark != b.Mark {
			return strings.Compare(a.Mark, b.Mark)
		}
		return a.No - b.No
	})
	for _, x := range list {
		if x.No == 0 {
			continue
		}
		o.Rows = append(o.Rows, paper.OutgoingRow{
			Number: x.Number(), Day: x.Day.Vietnamese(), Summary: x.Kind + " " +
				x.Summary, Signer: x.Signer, SendTo: strings.ReplaceAll(x.SendTo, "\n", " "),
			Kept: i.Seal, Note: x.Why,
		})
	}
	x := kit.Official{Doc: o.Document(), Help: "van-ban"}
	return d.Give(c, name, ext, x, ui.Link{Text: c.T("nav.register"), Href: registerPath(y)})
}

func (d *Desk) issuerShow(c *web.Ctx) (*web.FormPage, error) {
	v, y, err := d.YearBloc(c)
	if err != nil {
		return nil, err
	}
	i, err := d.IssuerOf(c.R.Context(), c, v, y)
	if err != nil {
		return nil, err
	}
	p := &web.FormPage{Intro: c.T("register.issuerhint")}
	p.Line, p.Help = v.YearName(c, y), "van-ban"
	p.Crumbs = []ui.Link{
		{Text: v.YearName(c, y), Href: kit.YearPath(y)},
		{Text: c.T("nav.register"), Href: registerPath(y)},
	}
	yes := func(is bool) string { return map[bool]string{true: "1", false: "0"}[is] }
	p.Form = ui.Form{Version: i.Version, Cancel: registerPath(y), Fields: []ui.Field{
		{Name: "superior", Label: c.T("register.superior"), Kind: ui.Text, Value: i.Superior, Optional: true},
		{Name: "name", Label: c.T("register.name"), Kind: ui.Text, Value: i.Name},
		{
			Name: "short", Label: c.T("register.shortname"), Hint: c.T("register.shorthint"), Kind: ui.Text, Value: i.Short,
			Short: true,
		},
		{Name: "place", Label: c.T("register.place"), Kind: ui.Text, Value: i.Place, Optional: true},
		{Name: "seal", Label: c.T("register.seal"), Kind: ui.Text, Value: i.Seal, Optional: true},
		{Name: "signer", Label: c.T("register.who"), Kind: ui.Text, Value: i.Signer, Optional: true},
		{Name: "post", Label: c.T("register.post"), Kind: ui.Text, Value: i.Post, Optional: true},
		{
			Name: "split", Label: c.T("register.series"), Kind: ui.Radio, Value: yes(i.Split),
			Options: []ui.Option{{Value: "0", Text: c.T("register.oneseries")}, {Value: "1", Text: c.T("register.perkind")}},
		},
		{
			Name: "code", Label: c.T("register.code"), Hint: c.T("register.codehint"), Kind: ui.Radio, Value: yes(i.Code),
			Options: []ui.Option{{Value: "0", Text: c.T("register.nocode")}, {Value: "1", Text: c.T("register.withcode")}},
		},
	}}
	return p, nil
}

func (d *Desk) issuer(c *web.Ctx, in web.In) (string, words.Msg, error) {
	_, y, err := d.YearBloc(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	i := register.Issuer{
		Year: y.ID, Version: c.Version(), Superior: in["superior"], Name: in["name"], Short: in["short"], Place: in["place"], Seal: in["seal"], Signer: in["signer"],
		Post: in["post"], Split: in["split"] == "1", Code: in["code"] == "1",
	}
	return registerPath(y), words.M("done.saved"), d.Register.SetIssuer(c.R.Context(), c.By(), i)
}

func (d *Desk) registerNav(c *web.Ctx, v *kit.View, y *bloc.Year) ([]kit.Place, error) {
	if y == nil {
		return nil, nil
	}
	return kit.Only(c.May(access.SeeBloc, d.YearObjectOf(c, v, y)), kit.Place{
		Part: kit.DuringYear, Href: registerPath(y), Text: c.T("nav.register"), Act: access.SeeBloc,
	})
}

// registerTells is how the log says the papers of the register.
func registerTells() []kit.Tells {
	code := []string{"code"} // whether a code stands on paper, which is no code of anything
	return []kit.Tells{
		{Table: "register_paper", Hide: code, Words: map[string]string{"state": "register.state."}},
		{Table: "register_issuer", Hide: code},
	}
}

// Papers writes the papers of scored rounds; false where there is none of that name now.
type Papers interface {
	RoundOfficial(c *web.Ctx, v *kit.View, w *review.World, y *bloc.Year, name string) (kit.Official, bool, error)
	FormOfficial(c *web.Ctx, v *kit.View, w *review.World, y *bloc.Year, f *review.Form, name string) (kit.Official, bool, error)
}

// RegisterRoom is outgoing papers, as the site is built from it.
func (d *Desk) RegisterRoom() kit.Room {
	return kit.Room{Routes: d.registerRoutes, Entries: d.registerEntries, Nav: d.registerNav, Tells: registerTells()}
}
