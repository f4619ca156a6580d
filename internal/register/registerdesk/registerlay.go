package registerdesk

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"thidua/internal/bloc"
	"thidua/internal/evidence"
	"thidua/internal/paper"
	"thidua/internal/register"
	"thidua/internal/review"
	"thidua/internal/review/reviewkit"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// content is the hash of what a paper says, but for what is added to it after signing and the codes on it.
func content(doc paper.Document) string {
	doc.Number, doc.Date, doc.Year, doc.Check, doc.QR = "", 0, 0, "", nil
	sum := sha256.Sum256([]byte(doc.HTML()))
	return hex.EncodeToString(sum[:])
}

// layShow asks for what the register needs to know of a paper.
func (d *Desk) layShow(
	c *web.Ctx, w *review.World, y *bloc.Year, v *kit.View, x kit.Official, ok bool,
) (*web.FormPage, error) {
	if !ok || !x.Doc.Numbered {
		return nil, web.NotFound()
	}
	back := strings.TrimSuffix(c.R.URL.Path, "/trinh")
	p := &web.FormPage{Intro: c.T("register.layhint")}
	p.Line, p.Help = v.YearName(c, y), "van-ban"
	p.Crumbs = []ui.Link{
		{Text: c.T("rounds.title", reviewkit.PeriodMsg(w.Round.Period)), Href: reviewkit.RoundPath(w.Round.ID)},
		{Text: x.Doc.Kind, Href: back},
	}
	p.Form = ui.Form{Cancel: back, Fields: []ui.Field{
		{Name: "summary", Label: c.T("register.summarylabel"), Kind: ui.Area, Value: x.Doc.Summary},
		{Name: "sendto", Label: c.T("register.sendtolabel"), Hint: c.T("register.sendtohint"), Kind: ui.Area, Optional: true},
	}}
	return p, nil
}

func (d *Desk) layRoundShow(c *web.Ctx) (*web.FormPage, error) {
	v, w, y, err := d.World(c, c.Path("id"))
	if err != nil {
		return nil, err
	}
	x, ok, err := d.Papers.RoundOfficial(c, v, w, y, c.Path("name"))
	if err != nil {
		return nil, err
	}
	return d.layShow(c, w, y, v, x, ok)
}

func (d *Desk) layFormShow(c *web.Ctx) (*web.FormPage, error) {
	v, w, y, f, err := d.FormWorld(c)
	if err != nil {
		return nil, err
	}
	x, ok, err := d.Papers.FormOfficial(c, v, w, y, f, c.Path("name"))
	if err != nil {
		return nil, err
	}
	return d.layShow(c, w, y, v, x, ok)
}

func (d *Desk) layRound(c *web.Ctx, in web.In) (string, words.Msg, error) {
	_, w, _, err := d.World(c, c.Path("id"))
	if err != nil {
		return "", words.Msg{}, err
	}
	return d.lay(c, in, w, "")
}

func (d *Desk) layForm(c *web.Ctx, in web.In) (string, words.Msg, error) {
	_, w, _, f, err := d.FormWorld(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	return d.lay(c, in, w, f.ID)
}

// lay lays a paper of a round before the signer: the program makes the file with room for the number and the day.
func (d *Desk) lay(c *web.Ctx, in web.In, w *review.World, form string) (string, words.Msg, error) {
	p := d.Register.New()
	p.Year = w.Round.Year
	p.Round = w.Round.ID
	p.Form = form
	p.Name = c.Path("name")
	p.Summary = in["summary"]
	p.SendTo = in["sendto"]
	doc, i, err := d.document(c, p)
	if err == nil {
		err = kit.Printable(c, &doc)
	}
	if err != nil {
		return "", words.Msg{}, err
	}
	p.Kind, p.Mark, p.Content, p.Code = doc.Kind, doc.Mark+"-"+i.Short, content(doc), i.Code
	if p.Check, err = d.Log.Words(c.R.Context()); err != nil {
		return "", words.Msg{}, err
	}
	doc.Check = p.Check
	if doc.QR, err = d.code(c, p); err != nil {
		return "", words.Msg{}, err
	}
	f, err := d.made(c, doc, p.Kind+" (trình ký).pdf")
	if err != nil {
		return "", words.Msg{}, err
	}
	id, err := d.Register.Lay(
		c.R.Context(), c.By(), p, func(ctx context.Context) (string, error) { return d.Files.Within(ctx, c.By(), *f) },
	)
	return "/van-ban/" + id, words.M("done.laid"), err
}

// document writes the paper of the register as the round stands now, with the summary and the recipients that were
// given for it.
func (d *Desk) document(c *web.Ctx, p *register.Paper) (paper.Document, *register.Issuer, error) {
	v, w, y, err := d.World(c, p.Round)
	if err != nil {
		return paper.Document{}, nil, err
	}
	i, err := d.IssuerOf(c.R.Context(), c, v, y)
	if err != nil {
		return paper.Document{}, nil, err
	}
	var x kit.Official
	ok := false
	if p.Form == "" {
		x, ok, err = d.Papers.RoundOfficial(c, v, w, y, p.Name)
	} else if n := w.At(p.Form); n >= 0 {
		x, ok, err = d.Papers.FormOfficial(c, v, w, y, w.Forms[n], p.Name)
	}
	if err == nil && (!ok || !x.Doc.Numbered) {
		err = web.NotFound()
	}
	if p.Summary != "" {
		x.Doc.Summary = p.Summary
	}
	if p.SendTo != "" {
		x.Doc.SendTo = strings.Split(p.SendTo, "\n")
	}
	return x.Doc, i, err
}

// code is the picture of the address where a paper is known.
func (d *Desk) code(c *web.Ctx, p *register.Paper) ([]byte, error) {
	return d.QR(kit.Origin(c) + "/xac-nhan/" + p.Token)
}

// made writes a paper as PDF and stores its content; the act that follows adds it.
func (d *Desk) made(c *web.Ctx, doc paper.Document, name string) (*evidence.File, error) {
	var b bytes.Buffer
	if err := doc.PDF(&b); err != nil {
		return nil, err
	}
	sum := sha256.Sum256(b.Bytes())
	f := &evidence.File{Hash: hex.EncodeToString(sum[:]), Name: name, Kind: evidence.PDF, Size: int64(b.Len())}
	if err := d.Files.Room(c.R.Context(), c.Account.Unit, f.Hash, f.Size); err != nil {
		return nil, err
	}
	return f, d.Blobs.Put(c.R.Context(), f.Hash, f.Size, &b)
}
