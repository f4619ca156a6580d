package keepdesk

import (
	"context"
	"slices"
	"strconv"

	"thidua/internal/access"
	"thidua/internal/audit"
	"thidua/internal/fault"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// entryAt returns the entry of the log that the address names, in words, and the wish to erase it, nil where there is
// none.
func (d *Desk) entryAt(c *web.Ctx) (int64, ui.Telling, *audit.Erasure, error) {
	seq, err := strconv.ParseInt(c.Path("seq"), 10, 64)
	if err != nil || seq < 0 {
		return 0, ui.Telling{}, nil, web.NotFound()
	}
	list, err := d.Log.Entries(c.R.Context(), kit.Query{Before: seq + 1, Limit: 1})
	if err != nil {
		return 0, ui.Telling{}, nil, err
	}
	if len(list) == 0 || list[0].Seq != seq || !d.Log.Erasable(list[0]) {
		return 0, ui.Telling{}, nil, web.NotFound()
	}
	v, err := d.View(c.R.Context())
	if err != nil {
		return 0, ui.Telling{}, nil, err
	}
	asked, err := d.Log.Erasures(c.R.Context())
	if err != nil {
		return 0, ui.Telling{}, nil, err
	}
	var wish *audit.Erasure
	if i := slices.IndexFunc(asked, func(e audit.Erasure) bool { return e.Seq == seq }); i >= 0 {
		wish = &asked[i]
	}
	return seq, d.TellerOf(c, v).Tell(list[0]), wish, nil
}

// eraseShow shows what would be erased and how far that is: somebody asks and says why, and a second person agrees or
// does not.
func (d *Desk) eraseShow(c *web.Ctx) (*web.FormPage, error) {
	_, x, wish, err := d.entryAt(c)
	if err != nil {
		return nil, err
	}
	p := &web.FormPage{Intro: c.T("logs.erasehint", x.When, x.Who, x.What)}
	p.Help, p.Crumbs = "nhat-ky", []ui.Link{{Text: c.T("nav.log"), Href: "/nhat-ky"}}
	f := kit.OptionalWhy(c)
	f.Optional = false
	p.Form = ui.Form{Cancel: "/nhat-ky", Submit: c.T("logs.askerase"), Fields: []ui.Field{f}}
	if wish != nil {
		v, err := d.View(c.R.Context())
		if err != nil {
			return nil, err
		}
		eraseAsked(c, p, wish, d.TellerOf(c, v).Who(wish.Account))
		return p, nil
	}
	if !d.mayKeep(c) { // only the administrator asks
		return nil, web.NotFound()
	}
	return p, nil
}

// eraseAsked shows a wish that waits for a second person.
func eraseAsked(c *web.Ctx, p *web.FormPage, wish *audit.Erasure, who string) {
	said := c.T("logs.erasewaits", who, ui.Moment(kit.Moment(wish.At)), wish.Why)
	p.Bands = append(p.Bands, ui.Band{Kind: "warn", Text: said})
	p.Form.Submit = c.T("ui.save")
	choices := []ui.Option{{Value: "agree", Text: c.T("logs.eraseagree")}, {Value: "keep", Text: c.T("logs.erasekeep")}}
	if wish.Account == c.Account.ID { // who asked may take it back, and not agree with themselves
		choices = choices[1:]
	}
	answer := ui.Field{Name: "answer", Label: c.T("logs.eraseanswer"), Kind: ui.Radio, Options: choices}
	p.Form.Fields = append([]ui.Field{answer}, p.Form.Fields...)
}

// erase asks that what an entry says be erased, or answers somebody who asked: personal data that has to go. The log
// stays provable.
func (d *Desk) erase(c *web.Ctx, in web.In) (string, words.Msg, error) {
	seq, _, wish, err := d.entryAt(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	if in["why"] == "" {
		return "", words.Msg{}, fault.New(fault.Invalid, words.M("desk.invalid")).Field("why", words.M("logs.erasewhy"))
	}
	do, done := d.Log.AskErase, words.M("done.eraseasked")
	switch {
	case wish == nil && !d.mayKeep(c):
		return "", words.Msg{}, web.NotFound()
	case wish == nil:
	case in["answer"] == "agree":
		do, done = d.Log.Erase, words.M("done.erased")
	case in["answer"] == "keep":
		do, done = d.Log.KeepBody, words.M("done.erasekept")
	default:
		return "", words.Msg{}, fault.New(fault.Invalid, words.M("desk.invalid")).Field("answer", words.M("logs.erasechoose"))
	}
	return "/nhat-ky", done, do(c.R.Context(), c.By(), seq)
}

// wishes are those to erase that wait for a second person, for who may answer them.
func (d *Desk) wishes(ctx context.Context, c *web.Ctx) ([]ui.Link, error) {
	if !c.May(access.AnswerErase, access.Object{}) {
		return nil, nil
	}
	list, err := d.Log.Erasures(ctx)
	var out []ui.Link
	for _, e := range list {
		seq := strconv.FormatInt(e.Seq, 10)
		out = append(out, ui.Link{Text: c.T("logs.wish", seq, e.Why), Href: "/nhat-ky/" + seq + "/xoa-noi-dung"})
	}
	return out, err
}
