package kit

import (
	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/fault"
	"thidua/internal/finding"
	"thidua/internal/library"
	"thidua/internal/review"
	"thidua/internal/sheet"
	"thidua/internal/web"
	"thidua/internal/words"
)

// RoundOf is the round of an id and its year.
func (v *View) RoundOf(id string) (*review.Round, *bloc.Year) {
	if r := v.found.rounds[id]; r != nil {
		return r, v.Year(r.Year)
	}
	return nil, nil
}

// SheetTitle is what a sheet of the library is called.
func (v *View) SheetTitle(edition string) string {
	for _, e := range v.Sheets {
		if e.ID == edition {
			return e.Title
		}
	}
	return ""
}

// SheetsPath lists the score sheets of the library.
const SheetsPath = "/bang-diem"

// SheetObject is the bloc to which the edition of the address belongs; the province's library belongs to the standing
// office.
func (k *Kit) SheetObject(c *web.Ctx) (access.Object, error) {
	v, err := k.View(c.R.Context())
	if err != nil {
		return access.Object{}, err
	}
	for _, e := range v.Sheets {
		if e.ID == c.Path("id") {
			return k.BlocObject(c, v, e.Bloc), nil
		}
	}
	return access.Object{}, web.NotFound()
}

// Edition reads the edition that the address names, with its sheet; nil where it does not hold together.
func (k *Kit) Edition(c *web.Ctx) (*library.Edition, *sheet.Sheet, finding.List, error) {
	e, err := k.Sheets.Store.Edition(c.R.Context(), c.Path("id"))
	if err != nil {
		return nil, nil, nil, err
	}
	s, found := k.Sheets.Sheet(e.Text)
	if s != nil {
		found = append(found, sheet.Proofread(s)...)
	}
	return e, s, found, nil
}

// SheetFault says what is wrong with a file, place by place.
func SheetFault(found finding.List) error { return Places(words.M("sheets.badfile"), found) }

// Places is a fault that lists what is wrong, place by place.
func Places(m words.Msg, found finding.List) error {
	f := fault.New(fault.Invalid, m)
	for i, x := range found {
		if i == 40 {
			break
		}
		f.Field("row"+Pad(i), Placed(x))
	}
	return f
}

// Placed says where a finding is, and what.
func Placed(x finding.Finding) words.Msg {
	switch {
	case x.Place.Cell != "":
		return words.M("sheets.atcell", x.Place.Cell, x.Msg)
	case x.Code != "":
		return words.M("sheets.atline", x.Code, x.Msg)
	case x.Place.Line > 0:
		return words.M("sheets.atrow", x.Place.Line, x.Msg)
	}
	return x.Msg
}
