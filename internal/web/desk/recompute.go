package desk

import (
	"archive/zip"
	"io"
	"strings"

	"thidua/internal/scoring"
	"thidua/internal/sheetfile"
	"thidua/internal/web"
)

// recompute gives whoever leads what anybody needs to compute the round again without this site: the sheet, the figures with what was
// claimed, appraised and agreed, the newest result, and how to do it.
func (d *Desk) recompute(c *web.Ctx) error {
	v, w, y, err := d.world(c, c.Path("id"))
	if err != nil {
		return err
	}
	e, err := d.Sheets.Store.Edition(c.R.Context(), w.Round.Edition)
	if err != nil {
		return err
	}
	title := v.yearName(c, y) + ", " + c.T("rounds.title", periodMsg(w.Round.Period))
	facts, err := sheetfile.WriteFacts(w.Engine.Sheet(), w.Set(scoring.Agreed), title)
	if err != nil {
		return err
	}
	results, err := d.Rounds.Store.Results(c.R.Context(), w.Round.ID)
	if err != nil {
		return err
	}
	files := [][2]string{{"bang-diem.yaml", e.Text}, {"so-lieu.yaml", string(facts)}, {"cach-tinh-lai.txt", c.T("rounds.recomputehow", title)}}
	if len(results) > 0 {
		files = append(files, [2]string{"ket-qua-da-cong-bo.txt", results[0].Hash + "\n\n" + results[0].Body})
	}
	if crossed, err := d.closedCross(c, v, w.Round.ID); err != nil {
		return err
	} else if crossed != nil {
		given, err := d.crossCSV(c, v, crossed)
		if err != nil {
			return err
		}
		files[2][1] += "\n" + c.T("cross.recomputehow") + "\n"
		files = append(files, [2]string{"cham-cheo.csv", given})
	}
	return fileOf(c, "tinh-lai.zip", "application/zip", func(out io.Writer) error {
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
