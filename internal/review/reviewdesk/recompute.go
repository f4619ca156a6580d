package reviewdesk

import (
	"archive/zip"
	"cmp"
	"encoding/csv"
	"io"
	"strings"

	"thidua/internal/review"
	"thidua/internal/review/reviewkit"
	"thidua/internal/scoring"
	"thidua/internal/sheetfile"
	"thidua/internal/web"
	"thidua/internal/web/kit"
)

// recompute gives whoever sees the result what anybody needs to compute the round again without this site: the sheet,
// the figures with what was claimed, appraised and agreed, the newest result, and how to do it.
func (d *Desk) recompute(c *web.Ctx) error {
	v, w, y, err := d.World(c, c.Path("id"))
	if err != nil {
		return err
	}
	if err := d.notRedone(c, v, w, y); err != nil {
		return err
	}
	e, err := d.Sheets.Store.Edition(c.R.Context(), w.Round.Edition)
	if err != nil {
		return err
	}
	title := v.YearName(c, y) + ", " + c.T("rounds.title", reviewkit.PeriodMsg(w.Round.Period))
	facts, err := sheetfile.WriteFacts(w.Engine.Sheet(), nameable(v, w.Set(scoring.Agreed)), title)
	if err != nil {
		return err
	}
	results, err := d.Rounds.Store.Results(c.R.Context(), w.Round.ID)
	if err != nil {
		return err
	}
	files := [][2]string{
		{"bang-diem.yaml", e.Text},
		{"so-lieu.yaml", string(facts)},
		{"cach-tinh-lai.txt", c.T("rounds.recomputehow", title)},
	}
	if len(results) > 0 {
		files = append(
			files, [2]string{"ket-qua-da-cong-bo.txt", results[0].Hash + "\n\n" + results[0].Body},
			[2]string{"don-vi.csv", unitList(c, v, w)},
		)
	}
	more, err := d.Beside.BesideFiles(c, v, w.Round.ID)
	if err != nil {
		return err
	}
	if more != nil {
		files[2][1] += "\n" + more.How + "\n"
		files = append(files, more.Files...)
	}
	return kit.FileOf(c, "tinh-lai.zip", "application/zip", func(out io.Writer) error {
		z := zip.NewWriter(out)
		for _, f := range files {
			to, err := z.Create(f[0])
			if err != nil {
				return err
			}
			if _, err := io.Copy(to, strings.NewReader(f[1])); err != nil {
				return err
			}
		}
		return z.Close()
	})
}

// nameable puts people's names where the set has the ids of their accounts: who reads the package does not know those.
func nameable(v *kit.View, set *scoring.Set) *scoring.Set {
	for _, u := range set.Units {
		for _, lanes := range u.Entries {
			for _, list := range lanes {
				for i := range list {
					list[i].By = cmp.Or(kit.AccountName(v, list[i].By), list[i].By)
				}
			}
		}
	}
	return set
}

// unitList says which unit each short name of the package is.
func unitList(c *web.Ctx, v *kit.View, w *review.World) string {
	var b strings.Builder
	out := csv.NewWriter(&b)
	rows := [][]string{{c.T("units.code"), c.T("rounds.unit")}}
	for _, f := range w.InPlay() {
		rows = append(rows, []string{f.Code, v.Name(f.Unit, c.Today())})
	}
	if err := out.WriteAll(rows); err != nil {
		panic(err) // into memory
	}
	return "\ufeff" + b.String()
}
