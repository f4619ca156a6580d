package desk

import (
	"strconv"

	"thidua/internal/fault"
	"thidua/internal/web"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// entryAt returns the entry of the log that the address names.
func (d *Desk) entryAt(c *web.Ctx) (int64, ui.Telling, error) {
	seq, err := strconv.ParseInt(c.Path("seq"), 10, 64)
	if err != nil || seq < 0 {
		return 0, ui.Telling{}, web.NotFound()
	}
	list, err := d.Log.Entries(c.R.Context(), Query{Before: seq + 1, Limit: 1})
	if err != nil {
		return 0, ui.Telling{}, err
	}
	if len(list) == 0 || list[0].Seq != seq || list[0].Erased || list[0].Act.Verb == "log.erase" {
		return 0, ui.Telling{}, web.NotFound()
	}
	v, err := d.view(c.R.Context())
	if err != nil {
		return 0, ui.Telling{}, err
	}
	t := tellerOf(c, v)
	return seq, t.tell(list[0]), nil
}

// eraseShow shows what would be erased, and asks why.
func (d *Desk) eraseShow(c *web.Ctx) (*web.FormPage, error) {
	_, x, err := d.entryAt(c)
	if err != nil {
		return nil, err
	}
	p := &web.FormPage{Intro: c.T("logs.erasehint", x.When, x.Who, x.What)}
	p.Help, p.Crumbs = "nhat-ky", []ui.Link{{Text: c.T("nav.log"), Href: "/nhat-ky"}}
	f := why(c)
	f.Optional = false
	p.Form = ui.Form{Cancel: "/nhat-ky", Fields: []ui.Field{f}}
	return p, nil
}

// erase erases what an entry says beyond that something was done, by whom and when: personal data that has to go. The log stays provable.
func (d *Desk) erase(c *web.Ctx, in web.In) (string, words.Msg, error) {
	seq, _, err := d.entryAt(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	if in["why"] == "" {
		return "", words.Msg{}, fault.New(fault.Invalid, words.M("desk.invalid")).Field("why", words.M("logs.erasewhy"))
	}
	return "/nhat-ky", words.M("done.erased"), d.Log.Erase(c.R.Context(), c.By(), seq)
}
