package desk

import (
	"io"

	"thidua/internal/fault"
	"thidua/internal/formula"
	"thidua/internal/review"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/web"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// formExcel gives the form as an Excel file with what is entered already, to be filled in away from the program.
func (d *Desk) formExcel(c *web.Ctx) error {
	_, w, _, f, err := d.formWorld(c)
	if err != nil {
		return err
	}
	have := func(x *sheet.Fact, last bool) string {
		if !last {
			return typed(c, x, reported(f, x.Name))
		}
		if y := f.Figure(x.Name, review.LastYear); y != nil {
			return typed(c, x, review.Decode(y.Value))
		}
		return ""
	}
	return fileOf(c, "phieu-tu-cham-"+f.Code+".xlsx", excelType, func(out io.Writer) error {
		return sheetfile.WriteTemplate(out, w.Engine.Sheet(), f.Code, w.Round.Period, have)
	})
}

func (d *Desk) excelShow(c *web.Ctx) (*web.FormPage, error) {
	_, _, f, p, err := d.aboutForm(c)
	if err != nil {
		return nil, err
	}
	p.Intro = c.T("rounds.excelhint")
	p.Acts = []ui.Action{{Text: c.T("rounds.excelget"), Href: formPath(f.ID) + "/bieu-mau.xlsx"}}
	p.Form.Upload, p.Form.Cancel = true, formPath(f.ID)+"/nhap"
	p.Form.Fields = []ui.Field{{Name: "list", Label: c.T("rounds.excelfile"), Kind: ui.File, Accept: ".xlsx"}}
	return p, nil
}

// excel takes all figures of a filled file, or none; what is wrong is said cell by cell. A file of another sheet, round or unit is refused.
func (d *Desk) excel(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	v, w, _, f, err := d.formWorld(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	name, data, err := sentList(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	set, found := sheetfile.ReadTemplate(w.Engine.Sheet(), name, data)
	if set == nil {
		return "", words.Msg{}, sheetFault(found)
	}
	if err := sameForm(set, w, f); err != nil {
		return "", words.Msg{}, err
	}
	cells, err := d.excelCells(c, w, f, set.Units[0])
	if err == nil && len(cells) > 0 {
		err = d.Rounds.Fill(c.R.Context(), d.roundBy(c, v, w), f.ID, cells)
	}
	return formPath(f.ID) + "/nhap", words.M("done.filled", len(cells)), err
}

// sameForm refuses a file that was filled in for another unit or another period.
func sameForm(set *scoring.Set, w *review.World, f *review.Form) error {
	switch {
	case len(set.Units) != 1 || set.Units[0].ID != f.Code:
		return invalid().Field("list", words.M("rounds.excelunit", f.Name))
	case set.Period != w.Round.Period && (set.Period == scoring.HalfYear || w.Round.Period == scoring.HalfYear):
		return invalid().Field("list", words.M("rounds.excelperiod", words.M("period."+string(w.Round.Period))))
	}
	return nil
}

// excelCells are the figures of the file that differ from what is entered. A cell left empty changes nothing.
func (d *Desk) excelCells(c *web.Ctx, w *review.World, f *review.Form, u *scoring.Unit) ([]review.Cell, error) {
	bad := fault.New(fault.Invalid, words.M("sheets.badfile"))
	var cells []review.Cell
	add := func(x *sheet.Fact, v formula.Value, last bool, have string) {
		if v.State == formula.Missing || review.Encode(v) == have {
			return
		}
		if x.Kind == sheet.DateKind && v.State == formula.Entered && v.Day() > c.Today() {
			bad.Field("f."+x.Name, words.M("sheets.atline", x.Ask, words.M("rounds.future", v.Day())))
		}
		cells = append(cells, review.Cell{Fact: x.Name, Last: last, Value: v, Seen: have})
	}
	for _, x := range w.Engine.Sheet().AllFacts() {
		if !x.Is.IsZero() {
			continue
		}
		have, before := "", ""
		if y := f.Figure(x.Name, review.Reported); y != nil {
			have = y.Value
		}
		if y := f.Figure(x.Name, review.LastYear); y != nil {
			before = y.Value
		}
		add(x, u.Reported[x.Slot()], false, have)
		if x.Slot() < len(u.Last) {
			add(x, u.Last[x.Slot()], true, before)
		}
	}
	return cells, wrong(bad)
}
