package kit

import (
	"strconv"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/web"
)

// Current returns the year that the pages are about: the one the person chose last, else the newest open one of the own
// unit, else the newest. nil where the person has none.
func (k *Kit) Current(c *web.Ctx, v *View) *bloc.Year {
	mine := k.MyYears(c, v)
	for _, y := range mine { // the year that the address names
		if y.ID == c.Path("id") {
			return y
		}
	}
	if k, err := c.R.Cookie(YearCookie); err == nil {
		for _, y := range mine {
			if y.ID == k.Value {
				return y
			}
		}
	}
	for _, y := range mine {
		if y.State == bloc.Open {
			return y
		}
	}
	if len(mine) > 0 {
		return mine[0]
	}
	return nil
}

// YearCookie is where a browser keeps which year its pages are about.
const YearCookie = "nam"

// MyYears returns the years this person may see, own unit's first, the newest first.
func (k *Kit) MyYears(c *web.Ctx, v *View) []*bloc.Year {
	own := v.YearsOf(c.Account.Unit)
	out := append([]*bloc.Year(nil), own...)
	for _, y := range v.YearsAbout(c) {
		if !ContainsYear(own, y) && c.May(access.SeeBloc, k.YearObjectOf(c, v, y)) {
			out = append(out, y)
		}
	}
	return out
}

// ContainsYear says whether a year is in a list.
func ContainsYear(list []*bloc.Year, y *bloc.Year) bool {
	for _, x := range list {
		if x == y {
			return true
		}
	}
	return false
}

// YearPath is the page of a year of a bloc.
func YearPath(y *bloc.Year) string { return "/nam/" + y.ID }

// BlocObject is the newest year of a bloc as the policy sees it.
func (k *Kit) BlocObject(c *web.Ctx, v *View, of string) access.Object {
	for _, y := range v.Years {
		if y.Bloc == of {
			o := k.YearObjectOf(c, v, y)
			o.Draft = false // who leads may have a sheet ready before the year is
			return o
		}
	}
	return access.Object{}
}

// AnyBloc is a bloc that the person leads, if any: who may add sheets to none has no business there.
func (k *Kit) AnyBloc(c *web.Ctx) (access.Object, error) {
	v, err := k.View(c.R.Context())
	if err != nil {
		return access.Object{}, err
	}
	for _, b := range v.Blocs {
		if o := k.BlocObject(c, v, b.ID); c.May(access.ManageSheets, o) {
			return o, nil
		}
	}
	return access.Object{}, nil
}

// BlocName is what a bloc is called; that of sheets for all blocs where it has no id.
func (v *View) BlocName(c *web.Ctx, id string) string {
	if b := v.OfBloc[id]; b != nil {
		return b.Name
	}
	return c.T("sheets.province")
}

// YearBloc returns the year that the address names.
func (k *Kit) YearBloc(c *web.Ctx) (*View, *bloc.Year, error) {
	v, err := k.View(c.R.Context())
	if err != nil {
		return nil, nil, err
	}
	if y := v.Year(c.Path("id")); y != nil {
		return v, y, nil
	}
	return nil, nil, web.NotFound()
}

// YearObjectOf is a year of a bloc as the policy sees it.
func (k *Kit) YearObjectOf(c *web.Ctx, v *View, y *bloc.Year) access.Object {
	on := max(y.First(), c.Today()) // of a year to come, the posts of its first day
	o := access.Object{
		Members: y.Units(), Head: y.Head(on), Deputies: y.Deputies(on), Draft: y.State == bloc.Draft,
		Closed: y.State == bloc.Closed,
	}
	o.Unit, o.Above = o.Head, v.Above(o.Head)
	if o.Closed {
		o.Standing = v.standing(c.Today())
	}
	if o.Draft {
		o.Before = k.headBefore(c, v, y)
	}
	return o
}

// headBefore is the head unit of the bloc's year before.
func (k *Kit) headBefore(c *web.Ctx, v *View, y *bloc.Year) string {
	for _, x := range v.Years {
		if x.Bloc == y.Bloc && x.Year == y.Year-1 {
			return x.Head(c.Today())
		}
	}
	return ""
}

// YearObject is the year that the address names.
func (k *Kit) YearObject(c *web.Ctx) (access.Object, error) {
	v, err := k.View(c.R.Context())
	if err != nil {
		return access.Object{}, err
	}
	y := v.Year(c.Path("id"))
	if y == nil {
		return access.Object{}, web.NotFound()
	}
	return k.YearObjectOf(c, v, y), nil
}

// YearName is what a year is called: Khối thi đua Nội chính, năm 2023.
func (v *View) YearName(c *web.Ctx, y *bloc.Year) string {
	return c.T("years.name", v.OfBloc[y.Bloc].Name, strconv.Itoa(y.Year))
}

// BarStep is one station of the year bar.
type BarStep struct{ Title, Line, Class, Said string }
