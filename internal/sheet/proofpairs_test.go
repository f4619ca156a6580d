package sheet_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"thidua/internal/finding"
	"thidua/internal/sheet"
	"thidua/internal/words"
)

// pair is the smallest sheet of which the proof-reader says one thing, and the sheet next to it of which it does not.
type pair struct {
	key       string // of the sentence, without "proof."
	name      string
	bad, good string
}

// percentBands and countBands are a base of ten points by ranges of a figure.
func percentBands(list string) string {
	return line("    base: {fact: {name: tỷ lệ, kind: percent, max: 100}, bands: [" + list + "]}\n")
}

func countBands(list string) string {
	return line("    base: {fact: {name: số vụ, kind: count, measure: vụ}, bands: [" + list + "]}\n")
}

// group is a group of ten points with lines below it.
func group(lines string) string { return line("    lines: [" + lines + "]\n") }

// row is a line with a row of additions or deductions, of which the line itself is never the fault.
func row(rule string) string { return line("    floor: 0\n    adjust: [{code: a1, " + rule + "}]\n") }

// levelled is a line by the levels of a fact.
func levelled(of, list string) string {
	return line("    base: {fact: {name: mức, kind: level, levels: [" + of + "]}, levels: [" + list + "]}\n")
}

const (
	cases  = "fact: {name: số vụ, kind: count, measure: vụ}"
	office = "offices: [{id: to, name: Tổ thư ký}]\n"
	total  = "rounding: {places: 2, at: total}\n"
)

// sumPairs are about maxima, weights and rounding.
func sumPairs() []pair {
	weighted := func(b, c string) string {
		return group("{code: b, short: B, max: 10, weight: " + b + "}, {code: c, short: C, max: 10, weight: " + c + "}")
	}
	court := func(lines string) string { return group(lines) + "kinds: [{id: toa, name: Tòa án}]\n" }
	return []pair{
		{"scalesum", "thang điểm 12, các nhóm cộng lại 10", swap("scale: 10", "scale: 12"), line("")},
		{
			"sum", "nhóm 10 điểm, hai dòng 4 và 5",
			group("{code: b, short: B, max: 4}, {code: c, short: C, max: 5}"),
			group("{code: b, short: B, max: 4}, {code: c, short: C, max: 6}"),
		},
		{
			"sumunit", "dòng chỉ dành cho tòa án làm tổng của tòa án thành 19",
			court("{code: b, short: B, max: 10}, {code: c, short: C, max: 9, applies: {kinds: [toa]}}"),
			court("{code: b, short: B, max: 10}, {code: c, short: C, max: 0, applies: {kinds: [toa]}}"),
		},
		{"weights", "trọng số 60 và 30", weighted("60", "30") + total, weighted("60", "40") + total},
		{"tworounds", "trọng số, làm tròn ở từng dòng", weighted("60", "40"), weighted("60", "40") + total},
	}
}

// pointPairs are about what rules can give.
func pointPairs() []pair {
	return []pair{
		{
			"baseunbounded", "mỗi vụ 1 điểm, không có trần", line("    base: {each: 1, " + cases + "}\n"),
			line("    base: {each: 1, cap: 10, " + cases + "}\n"),
		},
		{"unreachable", "nhiều nhất 8 trên 10 điểm", line("    base: {points: 8}\n"), line("    base: {points: 10}\n")},
		{"overmax", "cho 12 trên 10 điểm", line("    base: {points: 12}\n"), line("    base: {points: 10}\n")},
		{"unbounded", "thưởng mỗi vụ 1 điểm, không có trần", row("each: 1, " + cases), row("each: 1, cap: 3, " + cases)},
		{
			"nofloor", "trừ mỗi vụ 1 điểm, không có điểm sàn",
			line("    adjust: [{code: a1, each: -1, " + cases + "}]\n"), row("each: -1, " + cases),
		},
		{
			"nofloorto", "trừ 12 trên 10 điểm, không có điểm sàn", line("    adjust: [{code: a1, points: -12}]\n"),
			line("    adjust: [{code: a1, points: -10}]\n"),
		},
		{"zerorow", "thưởng 0 điểm", row("points: 0"), row("points: 1")},
		{"wrongcolumn", "hàng trừ in ở cột thưởng", row("points: -1, printed: bonus"), row("points: -1, printed: penalty")},
		{
			"headercolumn", "số âm in ở cột thưởng", line("    printed: [{column: bonus, points: -1}]\n"),
			line("    printed: [{column: bonus, points: 1}]\n"),
		},
		{"stray", "một số in mà không có quy tắc", line("    printed: [{column: base, points: 1}]\n"), line("")},
		{
			"deadsteps", "bậc tính từ trên 100 %",
			row("fact: {kind: percent, max: 100}, steps: {over: 100, every: 1, points: 1}, cap: 2"),
			row("fact: {kind: percent, max: 100}, steps: {over: 99, every: 1, points: 1}, cap: 2"),
		},
	}
}

// bandPairs are about gaps, overlaps and rows in vain.
func bandPairs() []pair {
	return []pair{
		{
			"gapat", "đúng 50 % không thuộc mức nào", percentBands("{below: 50, points: 0}, {over: 50, points: 10}"),
			percentBands("{below: 50, points: 0}, {from: 50, points: 10}"),
		},
		{
			"gapbelow", "dưới 50 % không thuộc mức nào", percentBands("{from: 50, points: 10}"),
			percentBands("{from: 0, points: 10}"),
		},
		{
			"gapabove", "từ 6 vụ không thuộc mức nào", countBands("{to: 5, points: 10}"),
			countBands("{to: 5, points: 10}, {over: 5, points: 0}"),
		},
		{
			"gapbetween", "từ 50 đến dưới 60 % không thuộc mức nào",
			percentBands("{below: 50, points: 0}, {from: 60, points: 10}"),
			percentBands("{below: 60, points: 0}, {from: 60, points: 10}"),
		},
		{
			"overlap", "đúng 50 % thuộc hai mức", percentBands("{from: 50, points: 10}, {to: 50, points: 0}"),
			percentBands("{from: 50, points: 10}, {below: 50, points: 0}"),
		},
		{
			"coveredband", "mức sau nằm trọn trong mức trước", countBands("{from: 0, points: 10}, {code: a2, is: 3, points: 0}"),
			countBands("{code: a2, is: 3, points: 0}, {from: 0, points: 10}"),
		},
		{
			"deadband", "giữa 3 và 4 vụ", countBands("{code: a2, over: 3, below: 4, points: 0}, {from: 0, points: 10}"),
			countBands("{code: a2, over: 3, to: 4, points: 0}, {from: 0, points: 10}"),
		},
		{
			"levelgap", "mức Khá không có điểm", levelled("Tốt, Khá", "{name: Tốt, points: 10}"),
			levelled("Tốt", "{name: Tốt, points: 10}"),
		},
		{
			"leveltwice", "mức Tốt có hai hàng", levelled("Tốt", "{name: Tốt, points: 10}, {name: Tốt, points: 9}"),
			levelled("Tốt, Khá", "{name: Tốt, points: 10}, {name: Khá, points: 9}"),
		},
		{
			"alikelevels", "A và A+ chỉ khác dấu cộng", levelled("A+, A", "{name: A+, points: 10}, {name: A, points: 9}"),
			levelled("A, B", "{name: A, points: 10}, {name: B, points: 9}"),
		},
		{
			"textpoints", "lời ghi 0,25 điểm, quy tắc trừ 0,5", row("text: 'Mỗi vụ trừ 0,25 điểm', each: -0.5, " + cases),
			row("text: 'Mỗi vụ trừ 0,5 điểm', each: -0.5, " + cases),
		},
		{
			"textpercent", "lời ghi 98 %, quy tắc tính từ 98,5",
			row("text: Dưới 98 %, fact: {kind: percent, max: 100}, steps: {below: 98.5, every: 1, points: -1}"),
			row("text: 'Dưới 98,5 %', fact: {kind: percent, max: 100}, steps: {below: 98.5, every: 1, points: -1}"),
		},
	}
}

// restPairs are about offices, numbers, facts, grades and ties.
func restPairs() []pair {
	two := func(code string) string { return line("  - {code: " + code + ", short: Hai, max: 0}\n") }
	numbered := func(code string) string { return strings.Replace(two(code), "code: a\n", "code: a.1\n", 1) }
	tie := "{by: bonus, prefer: more, text: Điểm thưởng}"
	return []pair{
		{"nooffices", "không có bộ phận chấm nào", line(""), line("    owner: to\n") + office},
		{"noowner", "dòng a không ai chấm", with(office), line("    owner: to\n") + office},
		{"missingrow", "sau a.1 là a.3", numbered("a.3"), numbered("a.2")},
		{
			"nomeasure", "số đếm không có đơn vị tính", line("    base: {each: 1, fact: {kind: count, max: 10}}\n"),
			line("    base: {each: 1, fact: {kind: count, max: 10, measure: vụ}}\n"),
		},
		{
			"unusedfact", "chỉ số không quy tắc nào đọc", with("facts: [{name: dân số, kind: percent}]\n"),
			line("    base: {of: '[dân số]', bands: [{from: 0, points: 10}]}\n") + "facts: [{name: dân số, kind: percent}]\n",
		},
		{
			"gradehigh", "loại Tốt từ 11 trên 10 điểm", with("grades: [{name: Tốt, from: 11}]\n"),
			with("grades: [{name: Tốt, from: 10}]\n"),
		},
		{
			"gradeshadow", "loại Khá từ 5 đứng trước loại Tốt từ 8",
			with("grades: [{name: Khá, from: 5}, {name: Tốt, from: 8}]\n"),
			with("grades: [{name: Tốt, from: 8}, {name: Khá, from: 5}]\n"),
		},
		{"noties", "không có tiêu chí phân hạng", line(""), with("ties: [" + tie + "]\n")},
		{
			"tiesafter", "tiêu chí đứng sau hiệp thương", with("ties: [{by: people, text: Hiệp thương}, " + tie + "]\n"),
			with("ties: [" + tie + ", {by: people, text: Hiệp thương}]\n"),
		},
	}
}

func pairs() []pair { return slices.Concat(sumPairs(), pointPairs(), bandPairs(), restPairs()) }

// saying are the findings of a list with one sentence.
func saying(list finding.List, key string) finding.List {
	return slices.DeleteFunc(slices.Clone(list), func(f finding.Finding) bool { return f.Msg.Key != "proof."+key })
}

// TestPairs: each thing that the proof-reader can say is said of the smallest sheet that has it, once, at a place in
// the file, and is not said of the sheet next to it.
func TestPairs(t *testing.T) {
	for _, p := range pairs() {
		found := saying(sheet.Proofread(read(t, p.bad)), p.key)
		times := 1
		if p.key == "tworounds" { // of each of the two lines
			times = 2
		}
		if len(found) != times || len(found) > 0 && found[0].Place.Line == 0 {
			t.Errorf("%s (%s): %v", p.key, p.name, found)
		}
		if found := saying(sheet.Proofread(read(t, p.good)), p.key); len(found) != 0 {
			t.Errorf("%s, the sheet next to it: %v", p.key, found)
		}
	}
}

// TestEveryFindingHasAPair: no sentence of the proof-reader is without its two sheets.
func TestEveryFindingHasAPair(t *testing.T) {
	have := map[string]bool{"base": true, "bonus": true, "penalty": true} // columns, which are part of other sentences
	for _, p := range pairs() {
		have[p.key] = true
	}
	for _, key := range words.Keys() {
		if name, ours := strings.CutPrefix(key, "proof."); ours && !have[name] {
			t.Errorf("no pair for %s", key)
		}
	}
}

// TestFindingsAsRead holds what the proof-reader says, word for word, against a file that a specialist can read and
// correct; UPDATE=1 writes it anew.
func TestFindingsAsRead(t *testing.T) {
	const file = "testdata/dieu-soat-thay.txt"
	severity := map[finding.Severity]string{finding.Error: "LỖI", finding.Warning: "CẢNH BÁO", finding.Note: "LƯU Ý"}
	var b strings.Builder
	for _, p := range pairs() {
		fmt.Fprintf(&b, "%s\n", words.Capital(p.name))
		for _, f := range saying(sheet.Proofread(read(t, p.bad)), p.key) {
			fmt.Fprintf(&b, "  %s: %s\n", severity[f.Severity], words.Sentence(words.Vietnamese.Say(f.Msg)))
		}
	}
	golden(t, file, b.String())
}

// golden holds a text against a file; UPDATE=1 writes it anew.
func golden(t *testing.T, file, got string) {
	t.Helper()
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil || string(want) != got {
		t.Errorf("%s differs (%v); it would be:\n%s", file, err, got)
	}
}
