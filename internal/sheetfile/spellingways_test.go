package sheetfile_test

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"thidua/internal/finding"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/words"
)

// asYAML are the figures of [spelled] as a sheet has them, by the beginning of the heading in testdata/spellings.txt.
var asYAML = map[string]string{
	"số đếm": "kind: count, measure: vụ, min: 0, max: 5000", "tỷ lệ": "kind: percent, min: 0, max: 100", "tỷ số": "kind: ratio", "số (": "kind: number, min: -10",
	"tiền": "kind: money, measure: đồng, min: 0", "hạng": "kind: rank, min: 1", "ngày": "kind: date", "có": "kind: yesno",
	"mức": "kind: level, levels: [A+, A, B, Đạt và được khen thưởng, Đạt]",
}

// spellings are what people type, by the kind of figure.
func spellings(t *testing.T) map[string][]string {
	t.Helper()
	text, err := os.ReadFile("testdata/spellings.txt")
	if err != nil {
		t.Fatal(err)
	}
	out := map[string][]string{}
	kind := ""
	for line := range strings.Lines(string(text)) {
		typed, _, is := strings.Cut(line, " | ")
		if title, heading := strings.CutPrefix(line, "## "); heading {
			kind = ""
			for begins := range asYAML {
				if strings.HasPrefix(title, begins) {
					kind = begins
				}
			}
		}
		if !is || kind == "" {
			continue
		}
		plain, err := strconv.Unquote(`"` + strings.ReplaceAll(typed, `"`, `\"`) + `"`)
		if err != nil {
			t.Fatal(err)
		}
		out[kind] = append(out[kind], plain)
	}
	return out
}

// everyWay is a sheet with a fact for each of some spellings, and the ways in which they come into a file.
type everyWay struct {
	t     *testing.T
	sheet *sheet.Sheet
	typed []string // by the number of the fact
}

func (e *everyWay) fact(i int) string { return "chỉ số " + strconv.Itoa(i) }

// excel puts them into the cells of a template as texts.
func (e *everyWay) excel(which []int) (*scoring.Set, finding.List) {
	f := template(e.t, e.sheet, "")
	must(e.t, f.SetCellStr(data, "B2", "Sở Tư pháp"))
	for _, i := range which {
		must(e.t, f.SetCellStr(data, "D"+rowOf(e.t, f, e.fact(i)), e.typed[i]))
	}
	return sheetfile.ReadTemplate(e.sheet, "t.xlsx", bytesOf(e.t, f))
}

// csv writes them into a list of figures.
func (e *everyWay) csv(which []int) (*scoring.Set, finding.List) {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	w.Comma = ';'
	must(e.t, w.Write([]string{"Đơn vị", "Chỉ số", "Giá trị"}))
	for _, i := range which {
		must(e.t, w.Write([]string{"Sở Tư pháp", e.fact(i), e.typed[i]}))
	}
	w.Flush()
	return sheetfile.ReadFactsCSV(e.sheet, "f.csv", b.Bytes(), "")
}

// outcomes are what a way makes of each: first all together, of which those that are asked back come out, then the
// others.
func (e *everyWay) outcomes(way func(which []int) (*scoring.Set, finding.List)) []string {
	out := make([]string, len(e.typed))
	var all, clear []int
	for i := range e.typed {
		all = append(all, i)
	}
	_, found := way(all)
	for _, i := range all {
		at := slices.IndexFunc(found, func(x finding.Finding) bool { return x.Code == e.fact(i) })
		if at < 0 {
			clear = append(clear, i)
			continue
		}
		out[i] = "hỏi lại: " +
			strings.TrimPrefix(words.Vietnamese.Say(found[at].Msg), "chỉ số «"+e.fact(i)+"» ("+e.fact(i)+"): ")
	}
	set, found := way(clear)
	if set == nil {
		e.t.Fatal(found)
	}
	for _, i := range clear {
		f := e.sheet.Fact(e.fact(i))
		v, _ := set.Units[0].Figure(f.Slot())
		out[i] = figured(f, v)
	}
	return out
}

// TestSpellingsByEveryWay: whatever people type means the same in a cell of a template and in a list of figures as in a
// field, or is asked back in the same words.
func TestSpellingsByEveryWay(t *testing.T) {
	count := 0
	for kind, typed := range spellings(t) {
		for part := range slices.Chunk(typed, 40) {
			var b strings.Builder
			b.WriteString(head + "facts:\n")
			for i := range part {
				fmt.Fprintf(&b, "  - {name: chỉ số %d, %s}\n", i, asYAML[kind])
			}
			b.WriteString("lines:\n  - {code: a, short: Một, max: 10}\n")
			e := &everyWay{t: t, sheet: mustRead(t, b.String()), typed: part}
			for name, way := range map[string]func([]int) (*scoring.Set, finding.List){"Excel": e.excel, "CSV": e.csv} {
				for i, got := range e.outcomes(way) {
					count++
					if want := meant(e.sheet.Fact(e.fact(i)), part[i]); got != want {
						t.Errorf("%s, %s %q: %q; in a field %q", name, kind, part[i], got, want)
					}
				}
			}
		}
	}
	if count < 800 {
		t.Errorf("%d outcomes", count)
	}
}
