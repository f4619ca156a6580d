package sheetfile

import (
	"errors"
	"strings"

	"thidua/internal/day"
	"thidua/internal/exact"
	"thidua/internal/formula"
	"thidua/internal/sheet"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// Spelling says how numbers are written in a source.
type Spelling bool

// The spellings.
const (
	Plain Spelling = false // YAML and JSON: a point for decimals, nothing else
	Typed Spelling = true  // Excel, CSV and screens: as people type, 1.234,5 or 9,75 or 9.75
)

// ParseFigure reads one figure of a fact. A zero Msg means that it was understood; otherwise the message says what is wrong and
// what to do, without naming the fact or the place.
func ParseFigure(f *sheet.Fact, text string, how Spelling) (formula.Value, words.Msg) {
	text = vn.Clean(text)
	if text == "" {
		return formula.Value{}, words.Msg{}
	}
	if notApplicable(text) {
		return formula.Value{State: formula.NA}, words.Msg{}
	}
	switch f.Kind {
	case sheet.YesNo:
		return parseYesNo(text)
	case sheet.DateKind:
		return parseDate(text, how)
	case sheet.LevelKind:
		return parseLevel(f, text)
	}
	n, bad := parseNumber(f.Kind, text, how)
	switch {
	case !bad.IsZero():
	case how == Typed && !money(f) && mostElse.Less(n.Abs()):
		bad = words.M("fact.huge", n)
	default:
		bad = inRange(f, n)
	}
	if !bad.IsZero() {
		return formula.Value{}, bad
	}
	return formula.Of(n), words.Msg{}
}

// notApplicable knows the ways of writing that a figure does not apply.
func notApplicable(text string) bool {
	switch vn.Key(text) {
	case "na", "kad", "khongapdung":
		return true
	}
	return false
}

func parseYesNo(text string) (formula.Value, words.Msg) {
	switch vn.Key(text) {
	case "co", "yes", "true", "x", "1", "dung", "dat":
		return formula.OfBool(true), words.Msg{}
	case "khong", "no", "false", "0", "sai", "khongdat", "chuadat":
		return formula.OfBool(false), words.Msg{}
	}
	return formula.Value{}, words.M("fact.yesno", text)
}

func parseDate(text string, how Spelling) (formula.Value, words.Msg) {
	d, err := day.Parse(text)
	if err != nil && how == Typed {
		d, err = day.ParseTyped(text)
	}
	switch {
	case err == nil:
		return formula.OfDate(d), words.Msg{}
	case how == Typed:
		return formula.Value{}, words.M("fact.datetyped", text)
	}
	return formula.Value{}, words.M("file.date", text)
}

func parseLevel(f *sheet.Fact, text string) (formula.Value, words.Msg) {
	for i, l := range f.Levels {
		if vn.Key(l) == vn.Key(text) {
			return formula.Of(exact.New(int64(i))), words.Msg{}
		}
	}
	return formula.Value{}, words.M("fact.level", text, strings.Join(f.Levels, ", "))
}

func parseNumber(kind sheet.FactKind, text string, how Spelling) (exact.Num, words.Msg) {
	if kind == sheet.Percentage {
		if strings.Contains(text, "/") {
			return exact.Num{}, words.M("fact.percentratio", text)
		}
		text = strings.TrimSpace(strings.TrimSuffix(text, "%"))
	}
	if a, b, isRatio := strings.Cut(text, "/"); isRatio && kind == sheet.Ratio {
		return parseRatio(text, a, b, how)
	}
	n, bad := parseDecimal(text, kind.Whole(), how)
	switch {
	case !bad.IsZero():
	case kind.Whole() && !n.IsInt():
		bad = words.M("fact.whole", text)
	case mostMoney.Less(n.Abs()):
		bad = words.M("fact.huge", n)
	}
	return n, bad
}

// What no figure of a unit exceeds: what is larger is a slip of the finger. Of sums in đồng, a tenth of what the whole country spends in a
// year; of all else, ten times its people.
var (
	mostMoney = exact.New(1_000_000_000_000_000)
	mostElse  = exact.New(1_000_000_000)
)

// money says whether a figure is a sum in đồng.
func money(f *sheet.Fact) bool {
	return f.Kind == sheet.Money || strings.Contains(vn.Fold(f.Measure), "dong")
}

func parseRatio(text, a, b string, how Spelling) (exact.Num, words.Msg) {
	part, bad := parseDecimal(strings.TrimSpace(a), false, how)
	if !bad.IsZero() {
		return part, bad
	}
	whole, bad := parseDecimal(strings.TrimSpace(b), false, how)
	if !bad.IsZero() {
		return whole, bad
	}
	n, ok := part.Div(whole)
	if !ok {
		return n, words.M("fact.ratiozero", text)
	}
	return n, words.Msg{}
}

func parseDecimal(text string, whole bool, how Spelling) (exact.Num, words.Msg) {
	if how == Plain {
		n, err := exact.Parse(text)
		switch {
		case err == nil:
			return n, words.Msg{}
		case errors.Is(err, exact.ErrLong):
			return n, words.M("file.longnumber", text[:min(len(text), 40)])
		case strings.Contains(text, ","):
			return n, words.M("file.comma", text)
		}
		return n, words.M("file.number", text)
	}
	n, err := vn.ParseNumber(text, whole)
	switch {
	case err == nil:
		return n, words.Msg{}
	case errors.Is(err, vn.ErrEither):
		return n, words.M("fact.either", text, strings.ReplaceAll(text, ".", ""), strings.Replace(text, ".", ",", 1))
	case errors.Is(err, vn.ErrWide):
		return n, words.M("fact.wide", text)
	case errors.Is(err, exact.ErrLong):
		return n, words.M("file.longnumber", text[:min(len(text), 40)])
	}
	return n, words.M("file.number", text)
}

// inRange checks the limits that the sheet gives for the fact.
func inRange(f *sheet.Fact, n exact.Num) words.Msg {
	low, high := f.Min != nil && n.Less(*f.Min), f.Max != nil && f.Max.Less(n)
	switch {
	case !low && !high:
		return words.Msg{}
	case f.Min != nil && f.Max != nil:
		return words.M("fact.between", n, *f.Min, *f.Max)
	case low:
		return words.M("fact.low", n, *f.Min)
	}
	return words.M("fact.high", n, *f.Max)
}
