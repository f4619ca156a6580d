package registerdesk

import (
	"cmp"
	"context"
	"strings"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/day"
	"thidua/internal/evidence"
	"thidua/internal/paper"
	"thidua/internal/register"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// issuedObject is the bloc's year of the paper that the address names.
func (d *Desk) issuedObject(c *web.Ctx) (access.Object, error) {
	v, y, _, err := d.issuedPaper(c)
	if err != nil {
		return access.Object{}, err
	}
	return d.YearObjectOf(c, v, y), nil
}

// issuedReader is the paper that the address names, for those who read it.
func (d *Desk) issuedReader(c *web.Ctx) (access.Object, error) {
	v, _, p, err := d.issuedPaper(c)
	if err != nil {
		return access.Object{}, err
	}
	return d.readersOf(c, v, p)
}

// issuedPaper reads the paper of the register that the address names.
func (d *Desk) issuedPaper(c *web.Ctx) (*kit.View, *bloc.Year, *register.Paper, error) {
	v, err := d.View(c.R.Context())
	if err != nil {
		return nil, nil, nil, err
	}
	p, err := d.Register.Store.Paper(c.R.Context(), c.Path("id"))
	if err != nil {
		return nil, nil, nil, err
	}
	y := v.Year(p.Year)
	if y == nil {
		return nil, nil, nil, web.NotFound()
	}
	return v, y, p, nil
}

type issuedPage struct {
	ui.Layout
	State ui.Chip
	Facts [][2]string // name and value
	Files []ui.Link
	Bar   []kit.BarStep
	Next  string
	Story []ui.Telling
}

// issued shows a paper of the register: how far it is, and the files of it.
func (d *Desk) issued(c *web.Ctx) error {
	v, y, p, err := d.issuedPaper(c)
	if err != nil {
		return err
	}
	at := "/van-ban/" + p.ID
	g := &issuedPage{State: paperChip(c, p.State)}
	g.Title, g.Line, g.Help = p.Kind+" "+cmp.Or(p.Number(), c.T("register.nonumber")), words.Capital(p.Summary), "van-ban"
	g.Crumbs = []ui.Link{
		{Text: v.YearName(c, y), Href: kit.YearPath(y)},
		{Text: c.T("nav.register"), Href: registerPath(y)},
	}
	days := []string{day.At(kit.Moment(p.At)).Vietnamese(), kit.DayText(c, p.Signed), kit.DayText(c, p.Day)}
	for n, s := range register.States()[:3] {
		step := kit.BarStep{Title: c.Label(s.Msg()), Line: days[n]}
		if s == p.State {
			step.Class = "now"
		} else if p.State == register.Issued || p.State == register.Signed && s == register.Signing {
			step.Class = "done"
		}
		g.Bar = append(g.Bar, step)
	}
	g.Facts = paperFacts(c, p)
	for _, f := range []struct{ id, key string }{
		{p.File, "register.filegone"},
		{p.Scan, "register.filescan"},
		{p.Draft, "register.filedraft"},
	} {
		if f.id != "" {
			g.Files = append(g.Files, ui.Link{Text: c.T(f.key), Href: at + "/tep/" + f.id})
		}
	}
	if c.May(access.IssuePapers, d.YearObjectOf(c, v, y)) {
		g.Next = c.T("register.next." + string(p.State))
		switch p.State {
		case register.Signing:
			g.Acts = append(g.Acts, ui.Action{Text: c.T("register.sign"), Href: at + "/ky", Main: true})
		case register.Signed:
			g.Acts = append(g.Acts, ui.Action{Text: c.T("register.issue"), Href: at + "/phat-hanh", Main: true})
		}
		if p.State != register.Void {
			g.Acts = append(g.Acts, ui.Action{Text: c.T("register.call"), Href: at + "/huy"})
		}
		if g.Story, err = d.History(c, v, "register_paper", p.ID); err != nil {
			return err
		}
	}
	return c.Page("issued", g)
}

// paperFacts are what is known of a paper, in words.
func paperFacts(c *web.Ctx, p *register.Paper) [][2]string {
	var out [][2]string
	say := func(key, value string) {
		if value != "" {
			out = append(out, [2]string{c.T(key), value})
		}
	}
	say("register.number", p.Number())
	say("register.dayof", kit.DayText(c, p.Day))
	if p.Signed != nil {
		say("register.signedby", strings.TrimSpace(p.Signer+" · "+p.Signed.Vietnamese()))
	}
	say("register.sendtolabel", strings.ReplaceAll(p.SendTo, "\n", " "))
	say("register.checkwords", p.Check)
	say("register.hash", p.Hash)
	say("register.whyvoid", p.Why)
	return out
}

func (d *Desk) issuedFile(c *web.Ctx) error {
	_, _, p, err := d.issuedPaper(c)
	if err != nil {
		return err
	}
	if f := c.Path("file"); f != "" && (f == p.File || f == p.Scan || f == p.Draft) {
		return d.Blob(c, f)
	}
	return web.NotFound()
}

// aboutPaper begins a form about a paper of the register.
func (d *Desk) aboutPaper(c *web.Ctx) (*register.Paper, *web.FormPage, error) {
	v, y, x, err := d.issuedPaper(c)
	if err != nil {
		return nil, nil, err
	}
	p := &web.FormPage{}
	p.Line, p.Help = x.Kind+": "+x.Summary, "van-ban"
	p.Crumbs = []ui.Link{
		{Text: v.YearName(c, y), Href: kit.YearPath(y)},
		{Text: c.T("nav.register"), Href: registerPath(y)},
	}
	p.Form = ui.Form{Version: x.Version, Cancel: "/van-ban/" + x.ID}
	return x, p, nil
}

func (d *Desk) signPaperShow(c *web.Ctx) (*web.FormPage, error) {
	x, p, err := d.aboutPaper(c)
	if err != nil {
		return nil, err
	}
	v, y, _, err := d.issuedPaper(c)
	if err != nil {
		return nil, err
	}
	i, err := d.IssuerOf(c.R.Context(), c, v, y)
	if err != nil {
		return nil, err
	}
	p.Intro = c.T("register.signhint", x.Kind)
	p.Form.Upload = true
	p.Form.Fields = []ui.Field{
		{Name: "signer", Label: c.T("register.who"), Kind: ui.Text, Value: i.Signer},
		{Name: "post", Label: c.T("register.post"), Kind: ui.Text, Value: i.Post, Optional: true},
		{Name: "day", Label: c.T("register.signday.label"), Kind: ui.Date, Short: true, Value: c.Lang.Arg(c.Today())},
		d.ProofField(c, "register.scan"),
	}
	return p, nil
}

func (d *Desk) signPaper(c *web.Ctx, in web.In) (string, words.Msg, error) {
	bad := kit.Invalid()
	s := register.Signature{Signer: in["signer"], Post: in["post"], Day: kit.Dated(bad, in, "day")}
	came, err := kit.Taken(c, bad)
	if err == nil {
		err = kit.Wrong(bad)
	}
	if err != nil {
		return "", words.Msg{}, err
	}
	file, err := d.Keep(c, came)
	if err != nil {
		return "", words.Msg{}, err
	}
	if file != nil {
		s.Scan = func(ctx context.Context) (string, error) { return d.Files.Within(ctx, c.By(), *file) }
	}
	return "/van-ban/" +
		c.Path("id"), words.M("done.saved"), d.Register.Sign(c.R.Context(), c.By(), c.Path("id"), c.Version(), s)
}

func (d *Desk) issueShow(c *web.Ctx) (*web.FormPage, error) {
	x, p, err := d.aboutPaper(c)
	if err != nil {
		return nil, err
	}
	if x.State != register.Signed {
		p.Intro = c.T("register.next." + string(x.State))
		return p, nil
	}
	no, from, err := d.Register.Due(c.R.Context(), x)
	if err != nil {
		return nil, err
	}
	next := register.Paper{No: no, Mark: x.Mark}
	p.Intro = c.T("register.issuehint", next.Number(), from)
	p.Form.Fields = []ui.Field{
		{
			Name: "no", Label: c.T("register.no"), Hint: c.T("register.nohint", x.Mark), Kind: ui.Text, Short: true,
			Value: next.Digits(),
		},
		{Name: "day", Label: c.T("register.dayof"), Kind: ui.Date, Short: true, Value: c.Lang.Arg(max(from, c.Today()))},
	}
	return p, nil
}

// issue gives a paper its number; what goes out is what was signed on paper where that was handed in, else the
// program's own file with number and day.
func (d *Desk) issue(c *web.Ctx, in web.In) (string, words.Msg, error) {
	_, _, x, err := d.issuedPaper(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	bad := kit.Invalid()
	g := register.Going{Day: kit.Dated(bad, in, "day"), No: kit.SmallNumber(in["no"])}
	if err := kit.Wrong(bad); err != nil {
		return "", words.Msg{}, err
	}
	doc, _, err := d.document(c, x)
	if err != nil {
		return "", words.Msg{}, err
	}
	g.Content = content(doc)
	f, err := d.going(c, x, doc, g)
	if err != nil {
		return "", words.Msg{}, err
	}
	g.File = func(ctx context.Context, _ *register.Paper) (string, string, error) {
		if f.ID != "" {
			return f.ID, f.Hash, nil
		}
		id, err := d.Files.Within(ctx, c.By(), *f)
		return id, f.Hash, err
	}
	return "/van-ban/" + x.ID, words.M("done.issued"), d.Register.Issue(c.R.Context(), c.By(), x.ID, c.Version(), g)
}

// going is the file that goes out: one that is kept already, with its id, or one that is made now.
func (d *Desk) going(c *web.Ctx, x *register.Paper, doc paper.Document, g register.Going) (*evidence.File, error) {
	if x.Scan != "" {
		return d.Files.Find(c.R.Context(), x.Scan)
	}
	if err := kit.Printable(c, &doc); err != nil { // it was laid before the signer by an earlier version
		return nil, err
	}
	next := register.Paper{No: g.No, Mark: x.Mark}
	doc.Number, doc.Date, doc.Check = next.Digits(), g.Day, x.Check
	if x.Code {
		var err error
		if doc.QR, err = d.code(c, x); err != nil {
			return nil, err
		}
	}
	return d.made(c, doc, x.Kind+" "+strings.ReplaceAll(next.Number(), "/", "-")+".pdf")
}

func (d *Desk) callShow(c *web.Ctx) (*web.FormPage, error) {
	x, p, err := d.aboutPaper(c)
	if err != nil {
		return nil, err
	}
	key := "register.callhint"
	if x.State == register.Issued {
		key = "register.callbackhint"
	}
	p.Intro, p.Form.Fields = c.T(key), []ui.Field{kit.Why(c)}
	return p, nil
}

func (d *Desk) call(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	return "/van-ban/" +
		c.Path("id"), words.M("done.called"), d.Register.Call(c.R.Context(), c.By(), c.Path("id"), c.Version())
}

type genuinePage struct {
	ui.Layout
	Number, Day, Hash string
	State             ui.Chip
}

// genuine says to anybody who holds a paper in hand whether it is known here: its number, its day, its hash and its
// state, and nothing of what it says.
func (d *Desk) genuine(c *web.Ctx) error {
	c.Account, c.Session = nil, nil
	x, err := d.Register.Store.PaperOf(c.R.Context(), c.Path("token"))
	if err != nil {
		return err
	}
	p := &genuinePage{Number: cmp.Or(x.Number(), c.T("register.nonumber")), Hash: x.Hash, State: paperChip(c, x.State)}
	p.Title = c.T("register.genuine")
	p.Day = kit.DayText(c, x.Day)
	return c.Page("genuine", p)
}
