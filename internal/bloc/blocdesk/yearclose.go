package blocdesk

import (
	"strings"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// carriedRow is something that was left open when a year was closed.
type carriedRow struct{ Title, Why, Who string }

// carriedRows are the items that a year was closed over, with the reason for each.
func carriedRows(v *kit.View, y *bloc.Year) []carriedRow {
	var out []carriedRow
	for _, x := range y.CarriedOver() {
		out = append(out, carriedRow{x.Title, x.Why, kit.AccountName(v, x.Account) + " · " + ui.Moment(kit.Moment(x.At))})
	}
	return out
}

// carryField is the field in which the reason of an item is typed.
func carryField(key string) string { return "carry." + strings.ReplaceAll(key, "/", ".") }

// closeYearShow lists what is not done in the year: each item is finished before, or carried over with its reason.
func (d *Desk) closeYearShow(c *web.Ctx) (*web.FormPage, error) {
	_, y, p, err := d.aboutYear(c)
	if err != nil {
		return nil, err
	}
	left, err := d.Blocs.Left(c.R.Context(), y)
	if err != nil {
		return nil, err
	}
	p.Intro, p.Form.Cancel = c.T("years.closehint"), "/nam/"+y.ID
	if len(left) == 0 {
		p.Bands = append(p.Bands, ui.Band{Kind: "ok", Text: c.T("years.nothingleft")})
		return p, nil
	}
	p.Bands = append(p.Bands, ui.Band{Kind: "wait", Text: c.T("years.left", len(left))})
	for _, item := range left {
		p.Form.Fields = append(p.Form.Fields, ui.Field{
			Name: carryField(item.Key), Label: words.Sentence(c.Lang.Say(item.Msg)), Hint: c.T("years.carryhint"), Kind: ui.Text,
		})
	}
	return p, nil
}

// closeYear closes the year. What is left is looked for anew: an item that came up meanwhile is asked for, too.
func (d *Desk) closeYear(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	_, y, _, err := d.aboutYear(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	left, err := d.Blocs.Left(c.R.Context(), y)
	if err != nil {
		return "", words.Msg{}, err
	}
	reasons := map[string]string{}
	for _, item := range left {
		reasons[item.Key] = c.R.PostFormValue(carryField(item.Key))
	}
	err = d.Blocs.CloseYear(c.R.Context(), c.By(), y.ID, c.Version(), reasons, words.Vietnamese.Say)
	if f := web.Fault(err); f != nil {
		for key, m := range f.Fields {
			delete(f.Fields, key)
			f.Field(carryField(key), m)
		}
	}
	return "/nam/" + y.ID, words.M("done.yearclosed"), err
}

func (d *Desk) reopenShow(c *web.Ctx) (*web.FormPage, error) {
	v, y, p, err := d.aboutYear(c)
	if err != nil {
		return nil, err
	}
	p.Intro = c.T("years.reopenhint")
	if d.reopensTogether(c, v, y) {
		p.Intro += " " + c.T("years.reopentogether")
	}
	p.Form.Fields, p.Form.Cancel = []ui.Field{kit.Why(c)}, "/nam/"+y.ID
	return p, nil
}

// reopensTogether says whether this person opens a year again only together with the other unit that leads the bloc.
func (d *Desk) reopensTogether(c *web.Ctx, v *kit.View, y *bloc.Year) bool {
	o := d.YearObjectOf(c, v, y)
	o.Standing = true
	return !c.May(access.ReopenYear, o)
}

func (d *Desk) reopen(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	v, y, _, err := d.aboutYear(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	both, said := d.reopensTogether(c, v, y), words.M("done.reopened")
	if both && y.Asked == nil {
		said = words.M("done.reopenasked")
	}
	by := c.By()
	if both {
		by.Behalf = leadingUnit(c, v, y)
	}
	return "/nam/" + y.ID, said, d.Blocs.Reopen(c.R.Context(), by, y.ID, c.Version(), both)
}

// leadingUnit is the unit of the person, or the one above it, that leads the bloc.
func leadingUnit(c *web.Ctx, v *kit.View, y *bloc.Year) string {
	on := max(y.First(), c.Today())
	for _, unit := range append([]string{c.Account.Unit}, v.Above(c.Account.Unit)...) {
		for _, leads := range append([]string{y.Head(on)}, y.Deputies(on)...) {
			if unit == leads && unit != "" {
				return unit
			}
		}
	}
	return c.Account.Unit
}
