package sheetfile_test

import (
	"strings"
	"testing"

	"thidua/internal/finding"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/words"
)

func proofread(t testing.TB, s *sheet.Sheet) finding.List {
	t.Helper()
	found := sheet.Proofread(s)
	for _, f := range found {
		if words.Vietnamese.Say(f.Msg) == "" || words.English.Say(f.Msg) == "" {
			t.Errorf("a finding without a sentence: %+v", f)
		}
	}
	return found
}

// TestProofReadsSmallSheets gives the proof-reader one defect at a time.
func TestProofReadsSmallSheets(t *testing.T) {
	for _, c := range []struct{ name, text, kind, code, part string }{
		{
			"gap between",
			line("    base: {fact: {kind: percent, max: 100}, bands: [{below: 50, points: 0}, {from: 60, points: 10}]}\n"),
			"gap", "a", "từ 50 và dưới 60",
		},
		{"gap above", line("    base: {fact: {kind: count}, bands: [{to: 5, points: 10}]}\n"), "gap", "a", "trên 5"},
		{
			"overlap",
			line("    base: {fact: {kind: percent, max: 100}, bands: [{from: 50, points: 10}, {to: 50, points: 0}]}\n"),
			"overlap", "a", "đúng 50",
		},
		{
			"covered",
			line("    base: {fact: {kind: count}, bands: [{from: 0, points: 10}, {code: r2, from: 3, to: 4, points: 0}]}\n"),
			"dead-row", "r2", "không bao giờ",
		},
		{
			"out of reach",
			line(
				"    base: {fact: {kind: percent, max: 100}, bands: [{code: r1, over: 100, points: 10}, {to: 100, points: 5}]}\n",
			),
			"dead-row", "r1", "không số nào",
		},
		{
			"unreachable", line("    base: {fact: {kind: count}, bands: [{from: 1, points: 8}, {is: 0, points: 0}]}\n"),
			"unreachable", "a", "cao nhất 8",
		},
		{
			"over max", line("    base: {fact: {kind: count}, bands: [{from: 1, points: 12}, {is: 0, points: 0}]}\n"),
			"over-max", "a", "đến 12",
		},
		{"zero row", line("    adjust: [{code: a1, each: 0}]\n"), "dead-row", "a1", "không bao giờ"},
		{
			"level without points",
			line("    base: {fact: {kind: level, levels: [Tốt, Khá]}, levels: [{name: Tốt, points: 10}]}\n"), "gap", "a",
			"«Khá»",
		},
		{
			"levels alike",
			line(
				"    base: {fact: {name: x, kind: level, levels: [A, A+]}, levels: [{name: A, points: 10}, {name: A+, points: 9}]}\n",
			),
			"alike-levels", "x", "«A» và «A+»",
		},
		{
			"steps out of reach",
			line("    adjust: [{code: a1, fact: {kind: percent, max: 100}, steps: {over: 100, every: 1, points: 1}, cap: 2}]\n"),
			"dead-row", "a1", "mốc 100",
		},
		{
			"grade too high", line("") + "grades: [{name: Xuất sắc, from: 11}, {name: Đạt}]\n", "never-fires", "Xuất sắc",
			"cao nhất chỉ là 10",
		},
		{"grade in shadow", line("") + "grades: [{name: Khá, from: 5}, {name: Tốt, from: 8}]\n", "never-fires", "Tốt", "Khá"},
		{
			"after people", line("") + "ties: [{by: people, text: Hiệp thương}, {by: bonus, prefer: more, text: Thưởng}]\n",
			"dead-row", "", "không bao giờ",
		},
		{"no ties", line(""), "no-ties", "", "bằng điểm"},
		{"no offices", line(""), "no-owner", "", "bộ phận nào chấm"},
		{"unused", line("    facts: [{name: x, kind: count, measure: vụ}]\n"), "unused-fact", "x", "không được dùng"},
		{"scale", strings.Replace(line(""), "scale: 10", "scale: 12", 1), "sum-mismatch", "", "thang điểm là 12"},
		{
			"weights",
			line("    lines: [{code: b, short: B, max: 10, weight: 60}, {code: c, short: C, max: 10, weight: 30}]\n"),
			"weights", "a", "90 %",
		},
		{
			"edge counts as whole",
			line(
				"    base: {of: \"ngày_trễ(n; 2022-01-31)\", bands: [{is: 0, points: 10}, {from: 1, to: 2, points: 5}, {from: 4, points: 0}]}\n    facts: [{name: n, kind: date}]\n",
			),
			"gap", "a", "đúng 3 không thuộc",
		},
		{
			"text says other points",
			line("    adjust: [{code: a1, text: \"Mỗi vụ chậm trừ 0,5 điểm\", each: -0.2, cap: 2, fact: {measure: vụ}}]\n"),
			"text", "a1", "ghi 0,5 điểm",
		},
		{
			"text of the line",
			line(
				"    text: \"Từ 90 % được 10đ, từ 80 % được 7đ\"\n    base: {fact: {kind: percent, max: 100}, bands: [{from: 90, points: 10}, {from: 80, points: 6}, {below: 80, points: 0}]}\n",
			),
			"text", "a", "ghi 7 điểm",
		},
		{
			"text says another edge",
			line(
				"    base: {text: \"Từ 95 % trở lên: 10 điểm\", fact: {kind: percent, max: 100}, bands: [{from: 90, points: 10}, {below: 90, points: 0}]}\n",
			),
			"text", "a", "ghi 95 %",
		},
		{
			"gap after a covered zero",
			line("    base: {fact: {kind: count}, bands: [{is: 0, points: 10}, {from: 2, points: 5}]}\n"), "gap", "a",
			"đúng 1 không thuộc",
		},
	} {
		s, found := sheetfile.ReadSheet("sheet.yaml", []byte(c.text))
		if s == nil {
			report(t, found)
			t.Errorf("%s: the sheet is refused", c.name)
			continue
		}
		t.Run(c.name, func(t *testing.T) { hasFinding(t, proofread(t, s), c.code, c.kind, c.part) })
	}
}

// TestProofReaderIsQuiet has nothing to say of bands that meet exactly, also where counts and days leave no room
// between 2 and 3.
func TestProofReaderIsQuiet(t *testing.T) {
	for _, body := range []string{
		"    base: {fact: {kind: percent, max: 100}, bands: [{is: 100, points: 10}, {from: 50, below: 100, points: 5}, {below: 50, points: 0}]}\n",
		"    base: {fact: {kind: count, measure: vụ}, bands: [{is: 0, points: 10}, {from: 1, to: 2, points: 5}, {from: 3, points: 0}]}\n",
		"    facts: [{name: n, kind: date}]\n    base: {of: \"ngày_trễ(n; 2022-01-31)\", bands: [{is: 0, points: 10}, {from: 1, to: 2, points: 5}, {from: 3, points: 0}]}\n",
		"    floor: 0\n    adjust: [{code: a1, each: -1, fact: {measure: vụ}}]\n",
	} {
		s, _ := sheetfile.ReadSheet(
			"sheet.yaml",
			[]byte(line(body)+"    owner: o\noffices: [{id: o, name: Phòng}]\nties: [{by: people, text: Hiệp thương}]\n"),
		)
		if s == nil {
			t.Fatal("the sheet is refused: " + body)
		}
		for _, f := range proofread(t, s) {
			t.Errorf("%s: %s", strings.TrimSpace(body), words.Vietnamese.Say(f.Msg))
		}
	}
}

// TestNoiChinhIsClean: the model sheet is what a careful author delivers.
func TestNoiChinhIsClean(t *testing.T) {
	for _, f := range proofread(t, readSheet(t, root+"/sheets/noi-chinh-mau.yaml")) {
		t.Errorf("line %d: %s", f.Place.Line, words.Vietnamese.Say(f.Msg))
	}
}

// TestTextAgrees: a text that says what its rule says is not doubted, however it is written.
func TestTextAgrees(t *testing.T) {
	for name, text := range map[string]string{
		"as people write": "    adjust: [{code: a1, text: \"Mỗi vụ trừ 0,50 điểm, tối đa 2 điểm\", each: -0.5, cap: 2, fact: {measure: vụ}}]\n",
		"conditions":      "    text: \"5 nội dung, 28 điều kiện, đạt 100 % thành viên\"\n    base: {points: 10, fact: {kind: yesno}}\n",
		"a formula":       "    base: {text: \"Đạt 90 % được 9 điểm\", formula: \"min(10; x)\"}\n    facts: [{name: x, kind: count, measure: vụ}]\n",
		"a cap below":     "    text: \"Tối đa 10 điểm\"\n    base: {fact: {kind: percent, max: 100}, bands: [{from: 90, points: 10}, {below: 90, points: 0}]}\n",
	} {
		s, found := sheetfile.ReadSheet("sheet.yaml", []byte(line(text)))
		if s == nil {
			report(t, found)
			t.Fatal(name)
		}
		for _, f := range sheet.Proofread(s) {
			if f.Kind == "text" {
				t.Errorf("%s: %s", name, words.Vietnamese.Say(f.Msg))
			}
		}
	}
}
