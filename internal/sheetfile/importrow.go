package sheetfile

import (
	"strings"

	"thidua/internal/exact"
	"thidua/internal/sheet"
	"thidua/internal/vn"
)

// apply gives a line the rules that its own text states.
func (im *importer) apply(l *sheet.Line, r *row, u understood, leftover bool) {
	r.code = l.Code
	confidence := 95
	if leftover {
		confidence = 50
	}
	switch {
	case len(u.bands) > 0:
		l.Base = &sheet.Rule{Fact: bandFact(r), Bands: u.bands}
		if negative(u.bands) {
			l.Adjust, l.Base = []*sheet.Rule{l.Base}, nil
			l.Adjust[0].Code = im.take(&row{n: r.n}, l.Code+".m")
			l.Adjust[0].Fact.Name = l.Code
		}
		im.note(r, confidence-10, "import.bands", len(u.bands))
	case u.each != nil || u.flat != nil:
		// Whether the line starts from its full points or from none is seldom said, so a person must look.
		l.Adjust = append(l.Adjust, im.adjustment(r, im.take(&row{n: r.n}, l.Code+".1"), u))
		im.note(r, min(confidence-15, 55), "import.adjust")
	case u.yes != nil:
		l.Base = &sheet.Rule{Points: u.yes}
		im.note(r, confidence-15, "import.yes")
	case u.direct:
		l.Base = &sheet.Rule{Entered: &sheet.Entered{To: l.Max}}
		im.note(r, confidence, "import.entered")
	case r.raw("rule") != "":
		im.note(r, 40, "import.open")
	default:
		im.note(r, 90, "import.line")
	}
}

func negative(bands []*sheet.Band) bool {
	for _, b := range bands {
		if b.Points != nil && b.Points.Sign() < 0 {
			return true
		}
	}
	return false
}

// bandFact is the figure of a table by ranges: a percentage where the text speaks of per cent, else a number.
func bandFact(r *row) *sheet.Fact {
	f := &sheet.Fact{Kind: sheet.Decimal}
	if strings.Contains(r.text+r.raw("rule"), "%") {
		f.Kind, f.Measure = sheet.Percentage, "%"
	}
	return f
}

// adjustment makes an addition or deduction.
func (im *importer) adjustment(r *row, code string, u understood) *sheet.Rule {
	rule := &sheet.Rule{Code: code, Text: oneLine(r.text), Cap: u.cap}
	switch {
	case u.each != nil:
		rule.Each = u.each
		rule.Fact = &sheet.Fact{Kind: sheet.Count, Measure: u.measure}
	default:
		rule.Points = u.flat
	}
	return rule
}

// ruleRow takes a row that only states a rule of the line above.
func (im *importer) ruleRow(r *row, u understood, leftover bool) {
	l := im.at()
	code := im.take(r, firstOf(r.code, l.Code+"."+itoa(rulesOf(l)+1)))
	r.code = code
	confidence := 85
	if leftover {
		confidence = 50
	}
	switch {
	case len(u.bands) > 0 && (l.Base == nil || len(l.Base.Bands) > 0) && !negative(u.bands):
		if l.Base == nil {
			l.Base = &sheet.Rule{Fact: bandFact(r)}
		}
		u.bands[0].Code = code
		l.Base.Bands = append(l.Base.Bands, u.bands...)
		im.note(r, confidence, "import.bands", len(u.bands))
	case u.each != nil || u.flat != nil:
		l.Adjust = append(l.Adjust, im.adjustment(r, code, u))
		im.note(r, confidence, "import.adjust")
	default:
		im.note(r, 30, "import.open")
		im.unknown(r, l)
	}
}

func rulesOf(l *sheet.Line) int {
	n := len(l.Adjust)
	if l.Base != nil {
		n += max(1, len(l.Base.Bands))
	}
	return n
}

// columnRow takes a row whose points stand in the bonus or penalty column. A figure with a minus in the bonus column
// stays what it is and remembers where it was printed.
func (im *importer) columnRow(r *row, u understood, bonus, penalty *exact.Num) {
	l := im.at()
	code := im.take(r, firstOf(r.code, l.Code+"."+itoa(rulesOf(l)+1)))
	r.code = code
	var pts exact.Num
	rule := &sheet.Rule{Code: code, Text: oneLine(r.text), Cap: u.cap}
	switch {
	case penalty != nil:
		pts = penalty.Neg()
	default:
		pts = *bonus
		if strings.ContainsAny(r.get("bonus"), "-−") {
			pts, rule.Printed = bonus.Abs().Neg(), sheet.BonusColumn
		}
	}
	key := vn.Fold(r.text + " " + r.raw("rule"))
	if u.each != nil || strings.Contains(key, "moi ") || strings.Contains(key, "/") {
		rule.Each = &pts
		rule.Fact = &sheet.Fact{Kind: sheet.Count, Measure: u.measure}
		im.note(r, 75, "import.adjust")
	} else {
		rule.Points = &pts
		im.note(r, 65, "import.once")
	}
	l.Adjust = append(l.Adjust, rule)
}

// textRow takes a row of text without points: a condition or note of the line above.
func (im *importer) textRow(r *row) {
	l := im.at()
	l.Text = strings.TrimSpace(firstOf(l.Text, l.Short) + " " + oneLine(r.text))
	im.note(r, 55, "import.text")
}

func (im *importer) unknown(r *row, l *sheet.Line) {
	im.sheet.Unknown = append(im.sheet.Unknown, "Hàng "+itoa(r.n)+" (dòng "+l.Code+"): "+oneLine(r.text))
}
