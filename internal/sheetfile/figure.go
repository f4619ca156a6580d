package sheetfile

import (
	"errors"
	"regexp"
	"slices"
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

// ParseFigure reads one figure of a fact. A zero Msg means that it was understood; otherwise the message says what is
// wrong and what to do, without naming the fact or the place.
func ParseFigure(f *sheet.Fact, text string, how Spelling) (formula.Value, words.Msg) {
	text = vn.Clean(text)
	switch {
	case text == "":
		return formula.Value{}, words.Msg{}
	case cellError(text):
		return formula.Value{}, words.M("fact.cellerror", text)
	case notApplicable(text):
		return formula.Value{State: formula.NA}, words.Msg{}
	case how == Typed && strings.Trim(text, "-–—−./… ") == "":
		return formula.Value{}, words.M("fact.dash", text)
	}
	switch f.Kind {
	case sheet.YesNo:
		return parseYesNo(text)
	case sheet.DateKind:
		return parseDate(text, how)
	case sheet.LevelKind:
		return parseLevel(f, text)
	}
	n, bad := parseNumber(f, text, how)
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

// cellErrors are what Excel shows in a cell whose formula failed. They are no figure and no "does not apply": somebody
// has to look.
var cellErrors = []string{
	"#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA", "#FIELD!", "#BLOCKED!",
	"#CONNECT!", "#UNKNOWN!", "#BUSY!", "#PYTHON!",
}

// cellError says whether a text is such an error, however it was retyped or cut on its way, or a cell too narrow for
// its number.
func cellError(text string) bool {
	if !strings.HasPrefix(text, "#") {
		return false
	}
	bare := strings.ToUpper(strings.TrimRight(text, "!? "))
	return strings.Trim(text, "#") == "" || strings.HasSuffix(text, "!") || strings.HasSuffix(text, "?") ||
		slices.ContainsFunc(cellErrors, func(e string) bool { return strings.TrimRight(e, "!?") == bare })
}

// whole is a word as it is compared: in small letters, without marks, with nothing left out. "Có?" is not "có", and
// "A+" is not "A".
func whole(text string) string { return vn.Fold(vn.Clean(text)) }

// notApplicable knows the ways of writing that a figure does not apply.
func notApplicable(text string) bool {
	return means(strings.ReplaceAll(text, ".", ""), "na", "n/a", "kad", "không áp dụng")
}

// means says whether a text is one of the words as a whole, under the same marks or without them: "co" is "có", and
// "cô" is not.
func means(text string, known ...string) bool {
	return slices.ContainsFunc(known, func(word string) bool {
		if whole(text) != whole(word) {
			return false
		}
		m, _, _ := vn.Find(word, text)
		return m == vn.Yes
	})
}

func parseYesNo(text string) (formula.Value, words.Msg) {
	switch {
	case means(text, "có", "yes", "true", "x", "1", "đúng", "đạt"):
		return formula.OfBool(true), words.Msg{}
	case means(text, "không", "no", "false", "0", "sai", "không đạt", "chưa đạt"):
		return formula.OfBool(false), words.Msg{}
	}
	return formula.Value{}, words.M("fact.yesno", text)
}

func parseDate(text string, how Spelling) (formula.Value, words.Msg) {
	d, err := day.Parse(text)
	if err != nil && how == Typed {
		d, err = day.ParseTyped(inFigures(text))
	}
	switch {
	case err == nil && how == Typed && (d < oldestDay || d > latestDay):
		return formula.Value{}, words.M("fact.dateold", text)
	case err == nil:
		return formula.OfDate(d), words.Msg{}
	case how == Typed && bareNumber(text):
		return formula.Value{}, words.M("fact.datebare", text)
	case how == Typed:
		return formula.Value{}, words.M("fact.datetyped", text)
	}
	return formula.Value{}, words.M("file.date", text)
}

// ParseDay reads a day that somebody typed, wherever one is asked for. A zero Msg means that it was understood.
func ParseDay(text string) (day.Date, words.Msg) {
	v, bad := parseDate(vn.Clean(text), Typed)
	if !bad.IsZero() {
		return 0, bad
	}
	return v.Day(), words.Msg{}
}

// spoken is a date as official papers write it, stroke is what parts a date in figures.
var (
	spoken = regexp.MustCompile(`(?i)^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$`)
	stroke = regexp.MustCompile(`\s*([/.-])\s*`)
)

// inFigures is a typed date in figures alone: "ngày 15 tháng 3 năm 2023" and "15 / 3 / 2023" are 15/3/2023.
func inFigures(text string) string {
	text = vn.Digits(text)
	if m := spoken.FindStringSubmatch(text); m != nil {
		return m[1] + "/" + m[2] + "/" + m[3]
	}
	return stroke.ReplaceAllString(text, "$1")
}

// oldestDay and latestDay are the first and the last day that a date which people type can mean. The oldest bodies that
// sign a pact count from the founding of the Party; what is earlier or later is a year too short or a century off, such
// as 1923 or 2123 for 2023.
var oldestDay, latestDay = day.Of(1930, 2, 3), day.Of(2099, 12, 31)

// bareNumber says whether a text is digits alone: a year, or what Excel holds in the place of a day.
func bareNumber(text string) bool {
	text = vn.Digits(text)
	return text != "" && strings.Trim(text, "0123456789., ") == ""
}

// parseLevel finds a level by its whole name: with its marks, or without them where no other level is written so.
func parseLevel(f *sheet.Fact, text string) (formula.Value, words.Msg) {
	which := func(is func(level string) bool) []int {
		var at []int
		for i, l := range f.Levels {
			if is(l) {
				at = append(at, i)
			}
		}
		return at
	}
	exactly := func(s string) string { return strings.ToLower(vn.Clean(s)) }
	same := which(func(l string) bool { return exactly(l) == exactly(text) })
	for _, at := range [][]int{same, which(func(l string) bool { return means(text, l) })} {
		if len(at) == 1 {
			return formula.Of(exact.New(int64(at[0]))), words.Msg{}
		}
	}
	return formula.Value{}, words.M("fact.level", text, strings.Join(f.Levels, ", "))
}

func parseNumber(f *sheet.Fact, text string, how Spelling) (exact.Num, words.Msg) {
	typed, kind := vn.Digits(text), f.Kind
	if how == Typed && looksLikeDate(typed, kind == sheet.Ratio || kind == sheet.Percentage) {
		return exact.Num{}, words.M("fact.isdate", text)
	}
	if how == Typed {
		typed = withoutMeasure(f, typed)
	}
	if how == Typed && money(f) {
		if sum, is := sumOf(f, typed); is {
			return exact.Num{}, words.M("fact.moneywords", text, sum, firstOf(f.Measure, "đồng"))
		}
	}
	bare := true
	if kind == sheet.Percentage {
		if strings.Contains(typed, "/") {
			return exact.Num{}, words.M("fact.percentratio", text)
		}
		cut := strings.TrimSuffix(typed, "%")
		bare, typed = cut == typed, strings.TrimSpace(cut)
	}
	if a, b, isRatio := strings.Cut(typed, "/"); isRatio && kind == sheet.Ratio {
		n, bad := parseRatio(text, a, b, how)
		return n, quoting(bad, text)
	}
	n, bad := parseDecimal(typed, kind.Whole(), how)
	if bad.Key == "fact.either" {
		n, bad = likelier(f, typed, bad)
	}
	switch {
	case !bad.IsZero():
	case kind.Whole() && !n.IsInt():
		bad = words.M("fact.whole", text)
	case kind == sheet.Percentage && how == Typed && bare && n.Sign() > 0 && n.Less(exact.New(1)):
		bad = words.M("fact.percentbelow", text, n.Mul(exact.New(100)), n)
	case mostMoney.Less(n.Abs()):
		bad = words.M("fact.huge", n)
	}
	return n, quoting(bad, text)
}

// quoting makes a refusal speak of all that was typed, not of the part that was left when the rest had been read.
func quoting(bad words.Msg, text string) words.Msg {
	if bad.Key == "file.number" {
		return words.M("file.number", text)
	}
	return bad
}

// withoutMeasure leaves out the unit of measure that people write behind a number: vụ, or one of the signs of the đồng.
func withoutMeasure(f *sheet.Fact, typed string) string {
	measures := []string{f.Measure}
	if f.Kind == sheet.Money && (f.Measure == "" || vn.Fold(f.Measure) == "dong") {
		measures = append(measures, "đồng", "vnđ", "vnd", "₫", "đ")
	}
	low := strings.ToLower(typed)
	for _, m := range measures {
		rest, is := strings.CutSuffix(low, strings.ToLower(m))
		if is && m != "" && len(rest) <= len(typed) && strings.TrimRight(rest, " .,") != "" {
			return strings.TrimSpace(typed[:len(rest)])
		}
	}
	return typed
}

// likelier reads a number such as 87.187 where one of its two readings cannot be: a per cent is no 87187.
func likelier(f *sheet.Fact, text string, ask words.Msg) (exact.Num, words.Msg) {
	if strings.HasSuffix(text, ".000") { // nobody writes three noughts behind a decimal comma
		return exact.Num{}, ask
	}
	thousand, errT := exact.Parse(strings.ReplaceAll(text, ".", ""))
	decimal, errD := exact.Parse(text)
	if errT != nil || errD != nil {
		return exact.Num{}, ask
	}
	possible := func(n exact.Num) bool {
		return inRange(f, n).IsZero() && (f.Kind != sheet.Percentage || !exact.New(mostPercent).Less(n.Abs()))
	}
	switch t, d := possible(thousand), possible(decimal); {
	case d && !t:
		return decimal, words.Msg{}
	case t && !d:
		return thousand, words.Msg{}
	}
	return exact.Num{}, ask
}

// mostPercent is the largest per cent that is taken for one where it could also be read as a number with decimals.
const mostPercent = 1000

// dateLike is a day, or a month with its year or a day with its month, as people write them; where parts of a whole are
// written with a stroke, only a whole day is one for certain.
var (
	wholeDay = regexp.MustCompile(`^(\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\d{4}-\d{1,2}-\d{1,2})$`)
	partDay  = regexp.MustCompile(`^(0?[1-9]|[12]\d|3[01])[/-](0?[1-9]|1[0-2]|(19|20)\d\d)$`)
)

// looksLikeDate says whether what should be a number is a day or a part of one, such as 15/3/2023, 3/2023 or 15-3.
// parts says that a/b has another meaning here.
func looksLikeDate(text string, parts bool) bool {
	return wholeDay.MatchString(text) || partDay.MatchString(text) && !(parts && strings.Contains(text, "/"))
}

// sums are the words with which people shorten sums of money.
var sums = []struct {
	word  string
	times int64
}{
	{"nghin ty", 1_000_000_000_000},
	{"ty", 1_000_000_000},
	{"trieu", 1_000_000},
	{"nghin", 1_000},
	{"ngan", 1_000},
	{"tr", 1_000_000},
	{"k", 1_000},
}

// sumOf reads a sum in words as a figure in the measure of the fact: 2 tỷ is 2.000 where it counts in triệu đồng.
func sumOf(f *sheet.Fact, text string) (exact.Num, bool) {
	sum, is := inWords(text)
	if !is {
		return sum, false
	}
	if one, counts := inWords("1 " + f.Measure); counts {
		return sum.Div(one)
	}
	return sum, true
}

// inWords reads a sum such as "2 tỷ" or "1,5 triệu đồng", to show what it would be in figures.
func inWords(text string) (exact.Num, bool) {
	text = strings.TrimSpace(strings.TrimSuffix(vn.Fold(text), "dong"))
	for _, s := range sums {
		head, is := strings.CutSuffix(text, s.word)
		if !is {
			continue
		}
		n, err := vn.ParseNumber(strings.TrimSpace(head), false)
		return n.Mul(exact.New(s.times)), err == nil
	}
	return exact.Num{}, false
}

// What no figure of a unit exceeds: what is larger is a slip of the finger. Of sums in đồng, a tenth of what the whole
// country spends in a year; of all else, ten times its people.
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
	if err == nil && n.Sign() != 0 && thousands(text) { // three noughts behind a comma are thousands of another country
		err = vn.ErrEither
	}
	switch {
	case err == nil:
		return n, words.Msg{}
	case errors.Is(err, vn.ErrEither):
		return n, words.M(
			"fact.either", text, strings.NewReplacer(".", "", ",", "").Replace(text),
			strings.TrimSuffix(strings.Replace(text, ".", ",", 1), ",000"),
		)
	case errors.Is(err, exact.ErrLong):
		return n, words.M("file.longnumber", text[:min(len(text), 40)])
	}
	return n, words.M("file.number", text)
}

// thousands says whether a number ends with a comma and three noughts, and has no other mark that would say what the
// comma is.
func thousands(text string) bool {
	return strings.HasSuffix(text, ",000") && !strings.ContainsAny(text, ". ")
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
