package paper

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// titles are the titles of the columns of a table.
func titles(t Table) []string {
	var out []string
	for _, c := range t.Columns {
		out = append(out, c.Title)
	}
	return out
}

// TestOneScale: where totals are brought to the scale of the sheet, what the lines add up to and what that comes to
// stand beside each other, each on one scale, and a reader can work one out of the other.
func TestOneScale(t *testing.T) {
	r := sampleRanking()
	if slices.Contains(titles(r.table()), "Quy đổi") {
		t.Error("a ranking on one scale has a column for another")
	}
	r.Rows[0].Raw = &RawSums{
		Full: g("90"), Scale: g("100"), Base: g("87"), Bonus: g("5"), Penalty: g("1"), Agreed: g("91"),
	}
	r.Rows[0].Groups, r.Rows[0].Total = []Points{g("39"), g("28"), g("20")}, g("101.11")
	r.Rows[1].Groups = []Points{g("39"), g("28"), g("20")}
	r.Rows[1].Bonus = g("5")
	r.Rows[1].Penalty = g("1")
	r.Rows[1].Total = g("91")
	cols := titles(r.table())
	if n := slices.Index(
		cols, "Quy đổi",
	); n < 0 || cols[n-1] != "Điểm chuẩn" || cols[n-2] != "Đạt" || slices.Contains(cols, "Tổng điểm") {
		t.Fatalf("%q", cols)
	}
	var b bytes.Buffer
	if err := r.Xlsx(&b); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(&b)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	sheet := f.GetSheetName(0)
	rows, err := f.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	at := slices.IndexFunc(rows, func(row []string) bool { return len(row) > 1 && row[1] == r.Rows[0].Unit }) + 1
	for row, want := range map[int][3]string{at: {"91", "90", "101.11"}, at + 1: {"91", "", "91"}} {
		for i, col := range []string{"H", "I", "J"} {
			cell := col + itoa(row)
			have, err := f.CalcCellValue(sheet, cell, excelize.Options{RawCellValue: true})
			if err != nil || have != want[i] {
				t.Errorf("%s comes to %q, want %q, %v", cell, have, want[i], err)
			}
		}
	}
}

// TestMinutesOneScale: the minutes add up by row, and say apart from that what it comes to on the scale.
func TestMinutesOneScale(t *testing.T) {
	m := sampleMinutes()
	m.Raw = &RawSums{
		Full: g("90"), Scale: g("100"), Claimed: g("91.5"), Base: g("87"), Bonus: g("5"), Penalty: g("1"), Agreed: g("91"),
	}
	rows := m.totals()
	line := func(r Row) string {
		var out []string
		for _, c := range r.Cells {
			for _, x := range c {
				out = append(out, x.Text)
			}
		}
		return strings.Join(out, "|")
	}
	if len(rows) != 2 || !strings.HasPrefix(line(rows[0]), wordTotal+"|90") ||
		!strings.Contains(line(rows[0]), "|91|") && !strings.HasSuffix(line(rows[0]), "|91") ||
		!strings.HasPrefix(line(rows[1]), "Quy đổi về thang 100|") {
		t.Errorf("%q", []string{line(rows[0]), line(rows[1])})
	}
	if text := strings.Join(titles(Table{Columns: groupColumns}), "|"); !strings.Contains(text, "Điểm chuẩn|Tự chấm|Đạt") {
		t.Error(text)
	}
}
