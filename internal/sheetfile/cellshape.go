package sheetfile

import (
	"regexp"
	"strings"

	"github.com/xuri/excelize/v2"

	"thidua/internal/day"
	"thidua/internal/exact"
	"thidua/internal/vn"
)

// cellShape is how a cell shows its number.
type cellShape struct {
	date, percent bool
	partial       bool // a date of which the day or the year does not show
	general       bool // as it is: nothing is rounded away or scaled
}

// Numbers of the formats that Excel keeps by themselves (ECMA-376, part 1, 18.8.30).
const (
	formatGeneral    = 0
	formatPercent    = 9
	formatPercentTwo = 10
	formatText       = 49
)

// dateFormats are those of them that show a day or a time, with those of East Asia.
func dateFormat(id int) bool {
	return id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58 ||
		id >= 71 && id <= 81
}

var (
	// quoted is what a format shows as it stands: texts in quotes, escaped and padded letters, colours and conditions.
	quoted = regexp.MustCompile(`"[^"]*"|\\.|_.|\*.|\[[^\]]*\]`)
	// days are the letters with which a format shows parts of a date.
	days = regexp.MustCompile(`(?i)[dy]|m{3,}|m{1,2}[/\-. ]|[/\-. ]m{1,2}|h{1,2}:|:s{1,2}`)
	// fixed is a format of digits, with or without groups and decimals.
	fixed = regexp.MustCompile(`^[#0?]+(,[#0?]+)*(\.[0#?]+)?%?$`)
)

// shapeOf reads how a cell shows its number.
func shapeOf(f *excelize.File, sheet, cell string) cellShape {
	id, err := f.GetCellStyle(sheet, cell)
	if err != nil {
		return cellShape{general: true}
	}
	st, err := f.GetStyle(id)
	if err != nil {
		return cellShape{general: true}
	}
	if st.CustomNumFmt != nil {
		first, _, _ := strings.Cut(quoted.ReplaceAllString(*st.CustomNumFmt, ""), ";")
		low := strings.ToLower(first)
		return cellShape{
			date: days.MatchString(
				first,
			), percent: strings.Contains(first, "%"), general: !fixed.MatchString(strings.TrimSpace(first)),
			partial: !strings.Contains(low, "d") || !strings.Contains(low, "y") && !strings.Contains(low, "e"),
		}
	}
	return cellShape{
		date: dateFormat(
			st.NumFmt,
		), partial: st.NumFmt >= 16 && st.NumFmt <= 21 ||
			st.NumFmt >= 45 && st.NumFmt <= 47, percent: st.NumFmt == formatPercent || st.NumFmt == formatPercentTwo,
		general: st.NumFmt == formatGeneral || st.NumFmt == formatText || st.NumFmt > 40,
	}
}

// seen is the number of a cell as a person sees it: rounded where the format shows fewer decimals than there are. What
// that comes to is read off what the cell shows; where that cannot be read, the number stands as it is.
func seen(f *excelize.File, sheet, cell string, n exact.Num, s cellShape) exact.Num {
	if s.general {
		return n
	}
	// the workbook was opened to be read raw
	text, err := f.GetCellValue(sheet, cell, excelize.Options{RawCellValue: false})
	if err != nil {
		return n
	}
	text = strings.NewReplacer(",", "", " ", "", "\u00a0", "", "(", "-", ")", "").Replace(text)
	const most = 16 // characters of a number that Excel shows: it rounds what it keeps to 15 digits
	shown, err := exact.Parse(strings.TrimSuffix(text, "%"))
	if err != nil || len(strings.TrimPrefix(strings.TrimSuffix(text, "%"), "-")) > most {
		return n
	}
	if strings.HasSuffix(text, "%") {
		shown, _ = shown.Div(exact.New(100))
	}
	if near, _ := n.Sub(shown).Abs().Div(exact.Max(n.Abs(), exact.New(1))); exact.Frac(1, 2).Less(near) {
		return n // scaled, not rounded: what is shown is not what is meant
	}
	return shown
}

// shownText is what a cell shows.
func shownText(f *excelize.File, sheet, cell string) string {
	// the workbook was opened to be read raw
	text, err := f.GetCellValue(sheet, cell, excelize.Options{RawCellValue: false})
	if err != nil {
		return ""
	}
	return vn.Clean(text)
}

// serialDay turns Excel's day number into a date; false where it is none.
func serialDay(n exact.Num, from1904 bool) (day.Date, bool) {
	const most = 120_000
	start := day.Of(1899, 12, 30)
	if from1904 {
		start = day.Of(1904, 1, 1)
	}
	count, ok := n.Floor().Int64()
	if !ok || count < 0 || count > most {
		return 0, false
	}
	return start + day.Date(count), true
}
