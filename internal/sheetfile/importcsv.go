package sheetfile

import (
	"strings"

	"thidua/internal/exact"
	"thidua/internal/sheet"
	"thidua/internal/vn"
)

// machineRow takes a row of the CSV form that names the kind of each row: group, leaf, penalty, bonus, cap or knockout,
// with its points, what they are per, and a cap.
func (im *importer) machineRow(r *row) {
	switch kind := vn.Key(r.get("kind")); kind {
	case "group", "leaf":
		im.machineLine(r)
	case "penalty", "bonus":
		im.machineRule(r)
	case "cap":
		im.machineCap(r)
	case "knockout":
		im.sheet.Knockouts = append(im.sheet.Knockouts, &sheet.Knockout{
			Code: im.take(r, r.code), Text: oneLine(r.text), Effect: sheet.NoGrade,
		})
		im.note(r, 85, "import.knockout")
	default:
		im.note(r, 20, "import.open")
	}
}

func (im *importer) machineLine(r *row) {
	l := &sheet.Line{Code: im.take(r, r.code), Short: oneLine(r.text), Max: r.max}
	im.lines[r.code] = l
	if p := im.lines[r.get("parent")]; p != nil {
		p.Lines = append(p.Lines, l)
	} else {
		im.sheet.Lines = append(im.sheet.Lines, l)
	}
	notes := r.raw("rule")
	if office, ok := strings.CutPrefix(notes, "appraised by "); ok {
		l.Owner = im.office(office)
		notes = ""
	}
	switch trigger := vn.Key(r.get("trigger")); {
	case notes == "" && trigger == "", vn.Key(r.get("kind")) == "group":
		im.note(r, 95, "import.line")
	case trigger == "bracket" && im.machineBands(l, notes):
		im.note(r, 80, "import.bands", len(bandsOf(l)))
	default:
		l.Text = oneLine(r.text) + " (" + oneLine(notes) + ")"
		im.note(r, 40, "import.open")
		im.unknown(r, l)
	}
}

func bandsOf(l *sheet.Line) []*sheet.Band {
	if l.Base == nil {
		return nil
	}
	return l.Base.Bands
}

// machineBands reads notes such as ">98 -> 5; 97-<98 -> 4". A ladder below zero is left to a person, because it starts
// from the full points.
func (im *importer) machineBands(l *sheet.Line, notes string) bool {
	u, _ := readRuleText(notes)
	if len(u.bands) == 0 || negative(u.bands) {
		return false
	}
	l.Base = &sheet.Rule{Bands: u.bands, Fact: &sheet.Fact{Kind: sheet.Percentage, Measure: "%"}}
	return true
}

func (im *importer) machineRule(r *row) {
	l := im.lines[r.get("parent")]
	pts, err := exact.Parse(r.get("points"))
	if l == nil || err != nil {
		im.note(r, 20, "import.open")
		return
	}
	rule := &sheet.Rule{Code: im.take(r, r.code), Text: oneLine(r.text)}
	if c := num(strings.TrimPrefix(r.get("cap"), "-")); c != nil {
		rule.Cap = c
	}
	if strings.Contains(vn.Fold(r.raw("rule")), "bonus column") {
		rule.Printed = sheet.BonusColumn
	}
	confidence := 90
	if vn.Key(r.get("trigger")) == "bool" {
		rule.Points = &pts
	} else {
		rule.Each = &pts
		rule.Fact = &sheet.Fact{Kind: sheet.Count, Measure: measureOf(r.get("per"))}
		if rule.Fact.Measure == "" || vn.Key(r.get("trigger")) != "count" {
			confidence = 55
		}
	}
	if strings.Contains(vn.Fold(r.raw("rule")), "choose one") {
		confidence = 45
	}
	l.Adjust = append(l.Adjust, rule)
	im.note(r, confidence, "import.adjust")
}

// measureOf drops what says that the unit of measure is not known.
func measureOf(per string) string {
	if vn.Key(per) == "unknown" {
		return ""
	}
	return per
}

func (im *importer) machineCap(r *row) {
	l := im.lines[r.get("parent")]
	limit := num(strings.TrimPrefix(r.get("cap"), "-"))
	if l == nil || limit == nil {
		im.note(r, 20, "import.open")
		return
	}
	l.Caps = &sheet.Caps{Penalty: limit}
	if !strings.HasPrefix(r.get("cap"), "-") {
		l.Caps = &sheet.Caps{Both: limit}
	}
	im.note(r, 90, "import.cap")
}
