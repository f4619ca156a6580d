package identitydesk

import (
	"bytes"
	"html/template"
	"image/png"
	"slices"
	"strings"

	"thidua/internal/bloc"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/identity"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"

	"github.com/pquerna/otp"
)

// factorPath is the page of the second step.
const factorPath = "/toi/xac-thuc-hai"

// mustFactor says whether this person's work asks for a second step: whoever hands out accounts or decides over other
// people's points.
func mustFactor(c *web.Ctx) bool {
	return slices.ContainsFunc([]identity.Role{
		identity.Admin, identity.Standing, identity.Appraiser,
	}, func(r identity.Role) bool {
		return c.Account.Has(r, c.Today())
	})
}

// factorChip says whether the second step of an account is on.
func factorChip(c *web.Ctx, a *identity.Account) ui.Chip {
	if a.Factor {
		return ui.Chip{Kind: "ok", Text: c.T("factor.on")}
	}
	return ui.Chip{Text: c.T("factor.off")}
}

type factorPage struct {
	ui.Layout
	On          bool
	State       ui.Chip
	Since       string
	Left, Of    int
	Few, Should bool
	Passkeys    []passkeyRow
	MayAdd      bool // passkeys work here
}

// fewCodes is how many recovery codes are so few that the page says so.
const fewCodes = 3

func (d *Desk) factor(c *web.Ctx) error {
	p := &factorPage{On: c.Account.Factor, State: factorChip(c, c.Account), Should: mustFactor(c)}
	mine(c, &p.Layout)
	if c.Site.Factors && c.Account.NeedsFactor(c.Today()) {
		p.Bands = append(p.Bands, ui.Band{Kind: "wait", Text: c.T("sign.mustfactor")})
	}
	if p.On {
		f, err := d.IDs.Store.Factor(c.R.Context(), c.Account.ID)
		if err != nil {
			return err
		}
		p.Since, p.Left, p.Of = c.Lang.Arg(day.At(f.Started)), f.Left(), len(f.Codes)
		p.Few = p.Left <= fewCodes
	}
	_, here := d.site(c)
	p.MayAdd = here == nil
	var err error
	if p.Passkeys, err = d.passkeyRows(c); err != nil {
		return err
	}
	return c.Page("factor", p)
}

// mine is the head of the pages of the second step.
func mine(c *web.Ctx, l *ui.Layout) {
	l.Title, l.Help = c.T("factor.title"), "buoc-hai"
	l.Crumbs = []ui.Link{{Text: c.T("ui.mine"), Href: "/toi"}}
}

type factorOfferPage struct {
	ui.Layout
	QR     []byte
	Key    string       // in groups of four
	App    template.URL // for whoever sits at the phone itself
	Ticket string
	Code   ui.Field
}

func (d *Desk) factorOffer(c *web.Ctx) error {
	if c.Account.Factor {
		return c.Go(factorPath, words.Msg{})
	}
	o, err := d.IDs.OfferFactor(c.Account, c.T("ui.product"))
	if err != nil {
		return err
	}
	p, err := d.offerPage(c, o)
	if err != nil {
		return err
	}
	return c.Page("factoron", p)
}

func (d *Desk) offerPage(c *web.Ctx, o identity.Offer) (*factorOfferPage, error) {
	p := &factorOfferPage{Key: inFours(o.Key), Ticket: o.Ticket}
	p.App = template.URL(o.URL) //nolint:gosec // our own address
	mine(c, &p.Layout)
	p.Title = c.T("factor.turnon")
	p.Crumbs = append(p.Crumbs, ui.Link{Text: c.T("factor.title"), Href: factorPath})
	p.Code = ui.Field{Name: "code", Label: c.T("factor.enter"), Kind: ui.Code, Short: true, Auto: "one-time-code"}
	var err error
	p.QR, err = qrOf(o.URL)
	return p, err
}

// inFours writes a key so that it can be typed.
func inFours(key string) string {
	var out []string
	for part := range slices.Chunk([]byte(key), 4) {
		out = append(out, string(part))
	}
	return strings.Join(out, " ")
}

// qrOf draws a key for the phone's camera.
func qrOf(address string) ([]byte, error) {
	k, err := otp.NewKeyFromURL(address)
	if err != nil {
		return nil, err
	}
	const dots = 248
	picture, err := k.Image(dots, dots)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = png.Encode(&b, picture)
	return b.Bytes(), err
}

// factorOn turns the second step on with the first code. What was open elsewhere ends: from now on everybody passes
// both steps.
func (d *Desk) factorOn(c *web.Ctx) error {
	ticket := c.R.PostFormValue("ve")
	codes, err := d.IDs.TurnOn(c.R.Context(), c.By(), c.Account, ticket, c.R.PostFormValue("code"))
	if fault.Is(err, fault.Invalid) {
		return d.factorAgain(c, ticket, web.Fault(err))
	}
	if err != nil {
		return err
	}
	if err := c.Renew(identity.NewFactor); err != nil {
		return err
	}
	return d.showCodes(c, codes, c.T("done.factoron"))
}

// factorAgain shows the same key once more: the phone has it already.
func (d *Desk) factorAgain(c *web.Ctx, ticket string, f *fault.Error) error {
	o, err := d.IDs.SameOffer(c.Account, c.T("ui.product"), ticket)
	if err != nil {
		return err
	}
	p, err := d.offerPage(c, o)
	if err != nil {
		return err
	}
	p.Code.Error = words.Sentence(c.Lang.Say(f.Fields["code"]))
	return c.PageStatus(web.Status(f), "factoron", p)
}

type factorCodesPage struct {
	ui.Layout
	Codes []string
	Of    string
}

// showCodes shows recovery codes, the only time that they are known.
func (d *Desk) showCodes(c *web.Ctx, codes []string, said string) error {
	if len(codes) == 0 { // sent twice: they were shown the first time, and are kept nowhere
		return c.Go(factorPath, words.Msg{})
	}
	p := &factorCodesPage{Codes: codes, Of: c.T("factor.of", c.Account.Login, c.Today())}
	mine(c, &p.Layout)
	p.Title = c.T("factor.codes")
	p.Crumbs = append(p.Crumbs, ui.Link{Text: c.T("factor.title"), Href: factorPath})
	if said != "" {
		p.Bands = []ui.Band{{Kind: "ok", Text: said}}
	}
	return c.Page("factorcodes", p)
}

func (d *Desk) factorCodes(c *web.Ctx) error {
	codes, err := d.IDs.NewCodes(c.R.Context(), c.By(), c.Account.ID)
	if err != nil {
		return err
	}
	return d.showCodes(c, codes, "")
}

func (d *Desk) factorOffShow(c *web.Ctx) (*web.FormPage, error) {
	p := &web.FormPage{Intro: c.T("factor.offhint")}
	mine(c, &p.Layout)
	p.Title = ""
	p.Crumbs = append(p.Crumbs, ui.Link{Text: c.T("factor.title"), Href: factorPath})
	p.Form = ui.Form{Cancel: factorPath, Fields: []ui.Field{
		{Name: "password", Label: c.T("factor.password"), Kind: ui.Password, Auto: "current-password"},
	}}
	return p, nil
}

func (d *Desk) factorOff(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	err := d.here(c).TurnOff(c.R.Context(), c.By(), c.Account, c.R.PostFormValue("password"))
	return factorPath, words.M("done.factoroff"), err
}

// signFirst is that a person turns on the second factor that their role has to have.
func (d *Desk) signFirst(c *web.Ctx, _ *kit.View, _ *bloc.Year) ([]kit.Step, error) {
	if !mustFactor(c) {
		return nil, nil
	}
	return []kit.Step{{Text: c.T("first.factor"), Href: factorPath, Done: c.Account.Factor, Order: 4}}, nil
}
