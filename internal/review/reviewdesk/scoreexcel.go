package reviewdesk

import (
	"io"
	"slices"

	"thidua/internal/draft"
	"thidua/internal/fault"
	"thidua/internal/formula"
	"thidua/internal/review"
	"thidua/internal/review/reviewkit"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// formExcel gives the form as an Excel file with what is entered already, to be filled in away from the program.
func (d *Desk) formExcel(c *web.Ctx) error {
	_, w, _, f, err := d.FormWorld(c)
	if err != nil {
		return err
	}
	have := func(x *sheet.Fact, last bool) string {
		if !last {
			return kit.Typed(c, x, reviewkit.Reported(f, x.Name))
		}
		if y := f.Figure(x.Name, review.LastYear); y != nil {
			return kit.Typed(c, x, review.Decode(y.Value))
		}
		return ""
	}
	return kit.FileOf(c, "phieu-tu-cham-"+f.Code+".xlsx", kit.ExcelType, func(out io.Writer) error {
		return sheetfile.WriteTemplate(out, w.Engine.Sheet(), f.Code, w.Round.Period, have)
	})
}

func (d *Desk) excelShow(c *web.Ctx) (*web.FormPage, error) {
	_, _, f, p, err := d.aboutForm(c)
	if err != nil {
		return nil, err
	}
	p.Intro = c.T("rounds.excelhint")
	p.Acts = []ui.Action{{Text: c.T("rounds.excelget"), Href: reviewkit.FormPath(f.ID) + "/bieu-mau.xlsx"}}
	p.Form.Upload, p.Form.Cancel = true, reviewkit.FormPath(f.ID)+"/nhap"
	p.Form.Fields = []ui.Field{{Name: "list", Label: c.T("rounds.excelfile"), Kind: ui.File, Accept: ".xlsx"}}
	return p, nil
}

// excel takes all figures of a filled file, or none; what is wrong is said cell by cell. A file of another sheet, round
// or unit is refused. A figure that was changed on the screen since the file was made stays, and the one of the file
// stands beside it for the person to choose.
func (d *Desk) excel(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	v, w, _, f, err := d.FormWorld(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	name, data, err := kit.SentList(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	file, found := sheetfile.ReadForm(w.Engine.Sheet(), name, data)
	if file == nil {
		return "", words.Msg{}, kit.SheetFault(found)
	}
	if err := sameForm(file.Set, w, f); err != nil {
		return "", words.Msg{}, err
	}
	by := d.RoundBy(c, v, w)
	for tries := 0; ; tries++ {
		x := &excelIn{c: c, w: w, f: f, file: file}
		if err := x.read(); err != nil {
			return "", words.Msg{}, err
		}
		said, err := d.excelKeep(x, by)
		if !fault.Is(err, fault.Stale) || tries == 3 {
			return reviewkit.FormPath(f.ID) + "/nhap", said, err
		}
		if _, w, _, f, err = d.FormWorld(c); err != nil { // somebody saved a figure just now
			return "", words.Msg{}, err
		}
	}
}

// excelKeep saves what nobody else changed, and keeps the rest as a draft of the form, where two people's figures meet.
func (d *Desk) excelKeep(x *excelIn, by review.By) (words.Msg, error) {
	ctx := x.c.R.Context()
	if err := d.Rounds.MayFill(x.w, by, x.f.ID, x.cells, x.clashes); err != nil {
		return words.Msg{}, err
	}
	if err := x.free(); err != nil {
		return words.Msg{}, err
	}
	if len(x.cells) > 0 {
		if err := d.Rounds.Fill(ctx, by, x.f.ID, x.cells); err != nil {
			return words.Msg{}, err
		}
	}
	for part := range slices.Chunk(x.patches, draft.MaxFields) {
		if _, err := x.c.Site.Drafts.Save(ctx, x.c.Account.ID, reviewkit.FillPath(x.f.ID), part); err != nil {
			return words.Msg{}, err
		}
	}
	if len(x.patches) > 0 {
		return words.M("done.filledclash", len(x.cells), len(x.patches)), nil
	}
	return words.M("done.filled", len(x.cells)), nil
}

// sameForm refuses a file that was filled in for another unit or another period.
func sameForm(set *scoring.Set, w *review.World, f *review.Form) error {
	switch {
	case len(set.Units) != 1 || set.Units[0].ID != f.Code:
		return kit.Invalid().Field("list", words.M("rounds.excelunit", f.Name))
	case set.Period != w.Round.Period && (set.Period == scoring.HalfYear || w.Round.Period == scoring.HalfYear):
		return kit.Invalid().Field("list", words.M("rounds.excelperiod", words.M("period."+string(w.Round.Period))))
	}
	return nil
}

// excelIn sorts the figures of a file: those to save, and those that meet another figure.
type excelIn struct {
	c       *web.Ctx
	w       *review.World
	f       *review.Form
	file    *sheetfile.Form
	cells   []review.Cell
	clashes []review.Cell
	patches []draft.Patch // of the clashes
}

// read goes through the file. A cell left empty changes nothing.
func (x *excelIn) read() error {
	bad := fault.New(fault.Invalid, words.M("sheets.badfile"))
	u := x.file.Set.Units[0]
	for _, code := range u.NotAssigned {
		bad.Field("line."+code, words.M("rounds.excelassign", code))
	}
	for _, fact := range x.w.Engine.Sheet().AllFacts() {
		if !fact.Is.IsZero() {
			continue
		}
		x.cell(bad, fact, u.Reported[fact.Slot()], false)
		if fact.Slot() < len(u.Last) {
			x.cell(bad, fact, u.Last[fact.Slot()], true)
		}
	}
	return kit.Wrong(bad)
}

func (x *excelIn) cell(bad *fault.Error, fact *sheet.Fact, v formula.Value, last bool) {
	have := figureOf(x.f, fact.Name, last)
	if v.State == formula.Missing || review.Encode(v) == review.Encode(have) {
		return
	}
	name := review.Cell{Fact: fact.Name, Last: last}.Field()
	if !x.w.Asks(x.f, fact) {
		if v.State == formula.Entered {
			bad.Field(name, words.M("rounds.excelnotasked", fact.Ask, kit.Typed(x.c, fact, v)))
		}
		return
	}
	if m := kit.NotOnForms(x.c, fact, v); !m.IsZero() {
		bad.Field(name, words.M("sheets.atline", fact.Ask, m))
	}
	made, known := x.file.Made(fact.Name, last)
	cell := review.Cell{Fact: fact.Name, Last: last, Value: v, Seen: review.Encode(have)}
	switch {
	case known && review.Encode(v) == review.Encode(made): // nobody touched it in the file
	case review.Encode(have) == review.Encode(made), have.State == formula.Missing && !known:
		x.cells = append(x.cells, cell)
	default: // changed on both sides, or by a file that does not say what it was made from
		was := kit.Typed(x.c, fact, made)
		x.clashes = append(x.clashes, cell)
		x.patches = append(x.patches, draft.Patch{Name: name, Value: kit.Typed(x.c, fact, v), Was: &was})
	}
}

// free refuses a file whose figure would take the place of another that the person has typed and not saved yet: one of
// the two would be lost.
func (x *excelIn) free() error {
	d, err := x.c.Site.Drafts.Find(x.c.R.Context(), x.c.Account.ID, reviewkit.FillPath(x.f.ID))
	if err != nil {
		return err
	}
	bad := fault.New(fault.Conflict, words.M("rounds.exceldraft"))
	for i := range x.patches {
		p := &x.patches[i]
		for _, typed := range d.Fields {
			if typed.Name != p.Name {
				continue
			}
			p.Seen = typed.Version
			if typed.Value != p.Value {
				_, fact, _ := figureName(p.Name)
				bad.Field(p.Name, words.M("rounds.exceldraftat", x.w.Engine.Sheet().Fact(fact).Ask, typed.Value, p.Value))
			}
		}
	}
	return kit.Wrong(bad)
}
