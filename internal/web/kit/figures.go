package kit

import (
	"strconv"

	"thidua/internal/exact"
	"thidua/internal/fault"
	"thidua/internal/formula"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/web"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// A figure in a field: as people type it. What does not apply is written as the cells of an Excel sheet have it.
const notApplying = "KAD"

// Typed writes a figure as it would be typed into its field.
func Typed(c *web.Ctx, f *sheet.Fact, v formula.Value) string {
	switch {
	case v.State == formula.NA:
		return notApplying
	case v.State != formula.Entered:
		return ""
	case f.Kind == sheet.YesNo && v.True():
		return "có"
	case f.Kind == sheet.YesNo:
		return "không"
	case f.Kind == sheet.DateKind:
		return c.Lang.Arg(v.Day())
	case f.Kind == sheet.LevelKind:
		if i, ok := v.Num.Int64(); ok && int(i) < len(f.Levels) {
			return f.Levels[i]
		}
		return ""
	case f.Kind == sheet.Percentage && v.Num.Sign() > 0 && v.Num.Less(exact.New(1)): // without the sign it is asked back
		return Points(v.Num, PlacesOf(v.Num)) + " %"
	case f.Kind == sheet.Ratio:
		if n, d, ok := v.Num.Small(); ok && d > 1 {
			return strconv.Itoa(int(n)) + "/" + strconv.Itoa(int(d))
		}
	}
	return Points(v.Num, PlacesOf(v.Num))
}

// mostPlaces is how many decimals a figure may have: what is shown is what is kept.
const mostPlaces = 6

// PlacesOf is how many decimals a number has; as many are shown as may be entered.
func PlacesOf(n exact.Num) int {
	if places, ok := n.Places(); ok {
		return min(places, mostPlaces)
	}
	return mostPlaces
}

// FactField is the field of a figure.
func FactField(c *web.Ctx, name string, f *sheet.Fact, value string) ui.Field {
	x := ui.Field{Name: name, Label: f.Ask, Kind: ui.Text, Value: value, Watched: true, Short: true, Unit: f.Measure}
	switch f.Kind {
	case sheet.Percentage:
		x.Unit = "%"
	case sheet.Money:
		x.Wide = true
	case sheet.YesNo:
		x.Kind = ui.Select
		x.Options = []ui.Option{
			{Value: "", Text: c.T("figure.choose")},
			{Value: "có", Text: c.T("figure.yes")},
			{Value: "không", Text: c.T("figure.no")},
			{Value: notApplying, Text: c.T("figure.na")},
		}
	case sheet.LevelKind:
		x.Kind = ui.Select
		x.Options = []ui.Option{{Value: "", Text: c.T("figure.choose")}}
		for _, l := range f.Levels {
			x.Options = append(x.Options, ui.Option{Value: l, Text: l})
		}
		x.Options = append(x.Options, ui.Option{Value: notApplying, Text: c.T("figure.na")})
	case sheet.DateKind:
		x.Kind = ui.Date
	}
	x.Figure = x.Kind == ui.Text
	return x
}

// ReadFigure reads a figure that was typed. A day to come is no figure of what was done.
func ReadFigure(c *web.Ctx, f *sheet.Fact, text string) (formula.Value, words.Msg) {
	v, bad := sheetfile.ParseFigure(f, text, sheetfile.Typed)
	if bad.IsZero() {
		bad = NotOnForms(c, f, v)
	}
	return v, bad
}

// NotOnForms says why a figure that was understood cannot stand on a form, whichever way it came: one with more
// decimals than a field shows could never be changed there.
func NotOnForms(c *web.Ctx, f *sheet.Fact, v formula.Value) words.Msg {
	if v.State != formula.Entered {
		return words.Msg{}
	}
	if places, ok := v.Num.Places(); f.Kind != sheet.Ratio && (!ok || places > mostPlaces) {
		return words.M("rounds.places", mostPlaces)
	}
	if f.Kind == sheet.DateKind && v.Day() > c.Today() {
		return words.M("rounds.future", v.Day())
	}
	return words.Msg{}
}

// ReadPoints reads points that were typed; nil for an empty field.
func ReadPoints(f *fault.Error, text string) *exact.Num { return ReadPointsIn(f, "points", text) }

// ReadPointsIn reads them from a field of that name.
func ReadPointsIn(f *fault.Error, field, text string) *exact.Num {
	if text == "" {
		return nil
	}
	v, bad := sheetfile.ParseFigure(&sheet.Fact{Kind: sheet.Decimal}, text, sheetfile.Typed)
	if places, ok := v.Num.Places(); bad.IsZero() && (!ok || places > 3) { // a sheet rounds to three at most
		bad = words.M("rounds.places", 3)
	}
	if !bad.IsZero() || v.State != formula.Entered {
		if bad.IsZero() {
			bad = words.M("file.number", text)
		}
		f.Field(field, bad)
		return nil
	}
	return &v.Num
}
