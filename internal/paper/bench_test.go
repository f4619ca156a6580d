package paper

import (
	"fmt"
	"io"
	"testing"

	"thidua/internal/exact"
)

// wide is a ranking of 200 units in 14 columns, the measure of papers (perf-D1 to D3).
func wide() Ranking {
	r := sampleRanking()
	r.Groups = []string{"I", "II", "III", "IV", "V", "VI"}
	r.Rows = nil
	for i := range 200 {
		row := RankRow{
			Unit: fmt.Sprintf("Sở Tài nguyên và Môi trường %d", i), Grade: "Xuất sắc", Rank: i + 1, Note: "Đã thống nhất",
		}
		for k := range 6 {
			row.Groups = append(row.Groups, Given(exact.Frac(int64(1000+7*i+k), 100)))
		}
		row.Bonus, row.Penalty, row.Total = g("1.5"), g("0.25"), Given(exact.Frac(int64(20000-i), 100))
		r.Rows = append(r.Rows, row)
	}
	return r
}

func BenchmarkDocx(b *testing.B) {
	for b.Loop() {
		d := wide().Document()
		if err := d.Docx(io.Discard); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkPDF(b *testing.B) {
	for b.Loop() {
		d := wide().Document()
		if err := d.PDF(io.Discard); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkHTML(b *testing.B) {
	for b.Loop() {
		d := wide().Document()
		_ = d.HTML()
	}
}

func BenchmarkXlsx(b *testing.B) {
	for b.Loop() {
		if err := wide().Xlsx(io.Discard); err != nil {
			b.Fatal(err)
		}
	}
}
