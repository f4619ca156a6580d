package paper

import (
	"bytes"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"thidua/internal/exact"
)

func workbook(t *testing.T, write func(*bytes.Buffer) error) *excelize.File {
	t.Helper()
	var w bytes.Buffer
	if err := write(&w); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(&w)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

// nested is a sheet of two depths, one group capped.
func nested() SelfScore {
	return SelfScore{
		Head: Head{
			Issuer: bloc, Summary: "năm 2026", Signers: []Signer{{Post: "Giám đốc", Name: "A"}}, Check: "x",
		}, Unit: "Sở Tư pháp", Max: g("20"), Total: g("15.25"),
		Lines: []SelfLine{
			{Code: "I", Group: true, Max: g("15"), Claimed: g("10.25")},
			{Code: "I.1", Group: true, Depth: 1, Max: g("10"), Claimed: g("6.25")},
			{Code: "a", Depth: 2, Max: g("5"), Claimed: g("4.25")},
			{Code: "b", Depth: 2, Max: g("5"), Claimed: g("2")},
			{Code: "I.2", Group: true, Depth: 1, Max: g("5"), Claimed: g("4")},
			{Code: "c", Depth: 2, Max: g("5"), Claimed: g("6")},
			{Code: "d", Depth: 2, Claimed: NotApplying},
			{Code: "II", Group: true, Max: g("5"), Claimed: g("4")},
			{Code: "e", Depth: 1, Max: g("5"), Claimed: g("4")},
			{Code: "III", Max: g("0"), Claimed: g("1")},
		},
	}
}

// TestLiveSums reads formulas and stored values back, and lets another engine calculate them.
func TestLiveSums(t *testing.T) {
	f := workbook(t, func(w *bytes.Buffer) error { return nested().Xlsx(w) })
	page := f.GetSheetName(0)
	for cell, want := range map[string][2]string{
		"D8": {
			"SUM(D9,D12)", "10.25",
		}, "D9": {"SUM(D10:D11)", "6.25"}, "D12": {"", "4"}, "D15": {"SUM(D16)", "4"}, "D18": {"SUM(D8,D15,D17)", "15.25"},
		"C18": {"SUM(C8,C15,C17)", "20"}, "D14": {"", "–"},
	} {
		formula, err := f.GetCellFormula(page, cell)
		if err != nil || formula != want[0] {
			t.Errorf("%s has the formula %q, want %q", cell, formula, want[0])
		}
		value, err := f.GetCellValue(page, cell, excelize.Options{RawCellValue: true})
		if err != nil || value != want[1] {
			t.Errorf("%s holds %q, want %q", cell, value, want[1])
		}
		if formula == "" {
			continue
		}
		if got, err := f.CalcCellValue(page, cell, excelize.Options{RawCellValue: true}); err != nil || got != want[1] {
			t.Errorf("%s calculates to %q (%v), want %q", cell, got, err, want[1])
		}
	}
}

// TestLiveRanks: RANK stands where it comes to the rank, and nowhere else.
func TestLiveRanks(t *testing.T) {
	r := Ranking{Head: Head{Issuer: bloc}, Groups: []string{"I", "II"}}
	for i, u := range []struct {
		total string
		rank  int
	}{{"90", 1}, {"80.5", 2}, {"80.5", 3}, {"70", 4}, {"60", 5}, {"60", 5}, {"50", 7}, {"99", 0}} {
		total := exact.MustParse(u.total)
		r.Rows = append(r.Rows, RankRow{
			Unit: itoa(i), Groups: []Points{Given(total.Sub(exact.New(11))), g("10")}, Bonus: g("1.5"), Penalty: g("0.5"),
			Total: Given(total), Rank: u.rank,
		})
	}
	f := workbook(t, func(w *bytes.Buffer) error { return r.Xlsx(w) })
	page := f.GetSheetName(0)
	for i, live := range []bool{true, false, false, true, true, true, true, false} {
		row := itoa(7 + i)
		formula, err := f.GetCellFormula(page, "I"+row)
		if err != nil || strings.HasPrefix(formula, "RANK(") != live {
			t.Errorf("row %s: the rank is %q", row, formula)
		}
		for col, of := range map[string]string{"G": "total", "I": "rank"} {
			if s, _ := f.GetCellFormula(page, col+row); s == "" {
				if col == "G" {
					t.Errorf("row %s has no live total", row)
				}
				continue
			}
			stored, _ := f.GetCellValue(page, col+row, excelize.Options{RawCellValue: true})
			if got, err := f.CalcCellValue(page, col+row, excelize.Options{RawCellValue: true}); err != nil || got != stored {
				t.Errorf("row %s: the %s calculates to %q (%v), stored is %q", row, of, got, err, stored)
			}
		}
	}
}

func TestSameWorkbook(t *testing.T) {
	var a, b bytes.Buffer
	if err := sampleRanking().Xlsx(&a); err != nil {
		t.Fatal(err)
	}
	if err := sampleRanking().Xlsx(&b); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(a.Bytes(), b.Bytes()) {
		t.Error("the workbook differs from itself")
	}
}
