package kit

import (
	"cmp"
	"slices"
	"strings"

	"thidua/internal/access"
	"thidua/internal/day"
	"thidua/internal/review"
	"thidua/internal/vn"
	"thidua/internal/web"
	"thidua/internal/web/ui"
)

// TitleNames returns what posts are called, by the id of the title.
func (v *View) TitleNames() map[string]string {
	return v.found.titles
}

// Member returns the unit of the round to which the person belongs: the own one, or the one above it that is a member.
func (v *View) Member(forms []*review.Form, unit string) string {
	for _, u := range append([]string{unit}, v.Above(unit)...) {
		if slices.ContainsFunc(forms, func(f *review.Form) bool { return f.Unit == u }) {
			return u
		}
	}
	return unit
}

// UnitOf is a unit as the policy sees it.
func (k *Kit) UnitOf(_ *web.Ctx, v *View, unit string) access.Object {
	return access.Object{Unit: unit, Above: v.Above(unit)}
}

// OwnUnit is the person's own unit as the policy sees it: the object of pages that list what is within reach.
func (k *Kit) OwnUnit(c *web.Ctx) (access.Object, error) {
	v, err := k.View(c.R.Context())
	if err != nil {
		return access.Object{}, err
	}
	return k.UnitOf(c, v, c.Account.Unit), nil
}

// UnitOptions offers the units that exist today, as a tree; but is left out.
func (k *Kit) UnitOptions(c *web.Ctx, v *View, but string) []ui.Option {
	out := []ui.Option{{Value: "", Text: c.T("units.top")}}
	for _, u := range v.Units {
		if u.Open(c.Today()) && u.ID != but {
			out = append(out, ui.Option{Value: u.ID, Text: strings.Repeat("— ", v.Depth[u.ID]) + u.NameOn(c.Today())})
		}
	}
	return out
}

// FlatOptions offers units by name.
func FlatOptions(v *View, units []string, on day.Date) []ui.Option {
	var out []ui.Option
	for _, id := range units {
		out = append(out, ui.Option{Value: id, Text: v.Name(id, on)})
	}
	ByName(out, func(o ui.Option) string { return o.Text })
	return out
}

// ByName sorts a list by the names in it, as Vietnamese sorts.
func ByName[T any](list []T, name func(x T) string) {
	slices.SortStableFunc(list, func(a, b T) int { return cmp.Compare(vn.ListKey(name(a)), vn.ListKey(name(b))) })
}
