package sheetfile_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"thidua/internal/finding"
	"thidua/internal/sheetfile"
	"thidua/internal/words"
)

const head = "format: 1\nid: t\nversion: 1\nyear: 2022\ntitle: Bảng thử\nscale: 10\n"

// line wraps the entries of one line of ten points.
func line(body string) string {
	return head + "lines:\n  - code: a\n    short: Dòng\n    max: 10\n" + body
}

// wants looks for one finding by kind, line and a piece of its sentence.
func wants(t *testing.T, name string, found finding.List, kind string, at int, part string) {
	t.Helper()
	var said []string
	for _, f := range found {
		text := words.Vietnamese.Say(f.Msg)
		if text == "" || words.English.Say(f.Msg) == "" {
			t.Errorf("%s: a finding without a sentence: %v", name, f)
		}
		if f.Kind == kind && (at == 0 || f.Place.Line == at) && strings.Contains(text, part) {
			return
		}
		said = append(said, fmt.Sprintf("%s at line %d: %s", f.Kind, f.Place.Line, text))
	}
	t.Errorf("%s: no %s at line %d with …%s…; found:\n  %s", name, kind, at, part, strings.Join(said, "\n  "))
}

// TestBadSheets refuses each wrong sheet with its place and what to do.
func TestBadSheets(t *testing.T) {
	for _, c := range []struct {
		name, text, kind string
		line             int
		part             string
	}{
		{"empty", "", "syntax", 1, "tệp trống"},
		{"list", "- 1\n- 2\n", "syntax", 1, "phải bắt đầu"},
		{"two documents", head + "---\n" + head, "syntax", 1, "nhiều phần"},
		{"not UTF-8", head + "issuer: \xff\n", "encoding", 7, "UTF-8"},
		{"tab", head + "lines:\n\t- code: a\n", "syntax", 8, "Tab"},
		{"unclosed", head + "lines: [\n", "syntax", 0, "ngoặc"},
		{"twice", head + "scale: 20\nlines: []\n", "duplicate", 7, "hai lần"},
		{"anchor", head + "issuer: &x A\nsource: *x\nlines: []\n", "syntax", 7, "neo"},
		{"tag", head + "issuer: !!str A\n", "syntax", 7, "nhãn"},
		{"unknown key", line("    maximum: 3\n"), "unknown-key", 11, "maximum"},
		{"near key", line("    flor: 0\n"), "unknown-key", 11, "có phải là «floor»"},
		{"comma", line("    floor: 0,5\n"), "number", 11, "dấu chấm"},
		{"not a number", line("    floor: không\n"), "number", 11, "không phải là số"},
		{"exponent", line("    floor: 1e9\n"), "number", 11, "không phải là số"},
		{"full width", line("    floor: ５\n"), "number", 11, "không phải là số"},
		{"long number", line("    floor: 1234567890123456789012345678901\n"), "number", 11, "30 chữ số"},
		{"null", line("    floor:\n"), "missing-field", 11, "chưa có giá trị"},
		{"map for list", line("    adjust: {code: b}\n"), "type", 11, "danh sách"},
		{"text for bool", line("    entry: có\n"), "type", 11, "true"},
		{"bad choice", line("    unassigned: maybe\n"), "choice", 11, "leaves, full"},
		{"bad date", head + "holidays: [2022-02-30]\nlines: []\n", "date", 7, "2022-02-30"},
		{"no format", strings.Replace(line(""), "format: 1\n", "", 1), "format", 0, "format: 1"},
		{"format 2", strings.Replace(line(""), "format: 1", "format: 2", 1), "format", 1, "chỉ đọc dạng 1"},
		{"no lines", head, "missing-field", 0, "chưa có dòng"},
		{"same code", line("  - {code: a, short: Khác, max: 1}\n"), "duplicate", 11, "hai lần"},
		{"case", line("  - {code: A, short: Khác, max: 1}\n"), "similar-code", 11, "chữ hoa"},
		{
			"dots", head + "lines:\n  - {code: a7.1, short: Một, max: 1}\n  - {code: a.7.1, short: Hai, max: 1}\n",
			"similar-code", 9, "dấu chấm",
		},
		{"no code", head + "lines:\n  - {short: Dòng, max: 1}\n", "missing-field", 8, "mã"},
		{"row without code", line("    adjust: [{each: -1}]\n"), "missing-field", 11, "thiếu mã"},
		{"no way", line("    base: {code: b}\n"), "shape", 11, "đúng một cách"},
		{"two ways", line("    base: {points: 1, each: 2}\n"), "shape", 11, "đang có 2"},
		{
			"empty band", line("    base: {fact: {kind: count}, bands: [{from: 9, below: 3, points: 1}]}\n"), "range", 11,
			"không chứa số nào",
		},
		{
			"two edges", line("    base: {fact: {kind: count}, bands: [{from: 9, over: 3, points: 1}]}\n"), "shape", 11,
			"hai mốc",
		},
		{"no edge", line("    base: {fact: {kind: count}, bands: [{points: 1}]}\n"), "shape", 11, "không có mốc"},
		{"no points", line("    base: {fact: {kind: count}, bands: [{from: 1}]}\n"), "shape", 11, "decide"},
		{"no figure", line("    base: {bands: [{from: 1, points: 1}]}\n"), "missing-field", 11, "cần một chỉ số"},
		{"no kind", line("    base: {fact: {name: x}, bands: [{from: 1, points: 1}]}\n"), "missing-field", 11, "thiếu loại"},
		{
			"table size",
			line(
				"    facts: [{name: x, kind: count}]\n    base: {table: {down: {of: x, bands: [{from: 0}]}, across: {of: x, bands: [{from: 0}]}, points: [[1, 2]]}}\n",
			),
			"shape", 12, "1 hàng",
		},
		{
			"steps", line("    facts: [{name: x, kind: count}]\n    base: {of: x, steps: {every: 0, points: 1}}\n"), "shape",
			12, "đúng một mốc",
		},
		{"formula", line("    base: {formula: \"1 + y\"}\n"), "formula", 11, "không có chỉ số nào tên «y»"},
		{"formula kind", line("    base: {formula: \"1 > 2\"}\n"), "formula", 11, "cần một số"},
		{"circle", line("    facts: [{name: x, is: y + 1}, {name: y, is: x + 1}]\n"), "cycle", 11, "vòng tròn"},
		{"circle of one", line("    facts: [{name: x, is: x + 1}]\n"), "cycle", 11, "vòng tròn"},
		{"fact twice", line("    facts: [{name: x, kind: count}, {name: X, kind: count}]\n"), "duplicate", 11, "trùng tên"},
		{"owner", line("    owner: nobody\n"), "unknown-name", 8, "bộ phận chấm"},
		{"kind of unit", line("    applies: {kinds: [x]}\n"), "unknown-name", 8, "loại đơn vị"},
		{
			"group base", line("    base: {points: 10}\n    lines: [{code: b, short: Con, max: 10}]\n"), "shape", 11,
			"dòng con",
		},
		{
			"group gate", line("    gate: {if: \"1 > 0\"}\n    lines: [{code: b, short: Con, max: 10}]\n"), "shape", 11,
			"từng dòng con",
		},
		{
			"axis decide",
			line(
				"    facts: [{name: x, kind: count}]\n    base: {table: {down: {of: x, bands: [{from: 0, decide: true}]}, across: {of: x, bands: [{from: 0}]}, points: [[1]]}}\n",
			),
			"shape", 12, "decide",
		},
		{
			"levels",
			head +
				"lines:\n  - {code: a, short: 1, max: 1, lines: [{code: b, short: 2, max: 1, lines: [{code: c, short: 3, max: 1, lines: [{code: d, short: 4, max: 1, lines: [{code: e, short: 5, max: 1, lines: [{code: f, short: 6, max: 1}]}]}]}]}]}\n",
			"depth", 8, "tối đa 5 cấp",
		},
		{"places", strings.Replace(line(""), "scale: 10", "scale: 10\nrounding: {places: 4}", 1), "rounding", 1, "0 đến 3"},
		{"knock-out", line("") + "knockouts: [{code: k, text: Có lỗi}]\n", "missing-field", 11, "hệ quả"},
		{"tie", line("") + "ties: [{by: line, code: z, prefer: more, text: Hơn}]\n", "unknown-name", 11, "«z»"},
		{
			"leader in adjust", line("    facts: [{name: x, kind: count}]\n    adjust: [{leader: {actual: x}}]\n"), "shape", 12,
			"leader",
		},
		{"deep brackets", head + "lines: " + strings.Repeat("[", 5000), "depth", 7, "64 tầng"},
		{"deep dashes", head + "lines:\n" + strings.Repeat("- ", 5000), "depth", 8, "64 tầng"},
		{"deep colons", head + strings.Repeat("a: ", 5000), "depth", 7, "64 tầng"},
		{"huge", head + strings.Repeat("# đệm\n", 1<<20), "size", 0, "4 MB"},
	} {
		start := time.Now()
		s, found := sheetfile.ReadSheet("sheet.yaml", []byte(c.text))
		if s != nil {
			t.Errorf("%s: the sheet was taken", c.name)
		}
		wants(t, c.name, found, c.kind, c.line, c.part)
		if took := time.Since(start); took > 5*time.Second {
			t.Errorf("%s: refused only after %s", c.name, took)
		}
	}
}

// TestEveryFaultIsListed lists all faults of a file at once, each with its line and column.
func TestEveryFaultIsListed(t *testing.T) {
	_, found := sheetfile.ReadSheet("sheet.yaml", []byte(head+`lines:
  - code: a
    short: Một
    max: mười
    adjust:
      - {code: a1, each: -0,5}
      - {code: a2, eech: -1}
  - code: b
    shrt: Hai
    max: 5
`))
	if len(found) < 4 {
		t.Fatalf("%d findings, want at least 4", len(found))
	}
	for _, f := range found {
		if f.Place.File != "sheet.yaml" || f.Place.Line == 0 || f.Place.Col == 0 {
			t.Errorf("no place: %+v", f)
		}
	}
	wants(t, "max", found, "number", 10, "mười")
	wants(t, "each", found, "unknown-key", 13, "eech")
	wants(t, "short", found, "unknown-key", 15, "có phải là «short»")
}

// TestProofReader finds the defects of real sheets (feature N2), and those that a small sheet can have.
func TestProofReader(t *testing.T) {
	tg := proofread(t, readSheet(t, root+"/sheets/tien-giang-2022.yaml"))
	for _, c := range []struct{ code, kind, part string }{
		{"c1", "gap", "dưới 96"},
		{"c1", "gap", "đúng 98"},
		{"c2", "gap", "dưới 70"},
		{"c2", "gap", "đúng 90"},
		{"5.4", "missing-row", "5.4"},
		{"a7.6", "unbounded", "a7.6"},
		{"a9.4", "unbounded", "a9.4"},
		{"2.2.1", "unbounded", "2.2.1"},
		{"b2.6", "wrong-column", "sai cột"},
		{"4.1.1", "wrong-column", "sai cột"},
		{"a7", "wrong-column", "sai cột"},
		{"a2", "stray-figure", "không kèm quy tắc"},
		{"a9.1", "no-measure", "đơn vị tính"},
		{"2.2", "no-floor", "điểm sàn"},
	} {
		hasFinding(t, tg, c.code, c.kind, c.part)
	}
	for _, f := range tg {
		if f.Kind == "unbounded" && f.Code != "a7.6" && f.Code != "a9.4" && f.Code != "2.2.1" {
			t.Errorf("%s is capped and was called unbounded", f.Code)
		}
		if f.Place.Line == 0 {
			t.Errorf("%s %s has no line", f.Kind, f.Code)
		}
	}
	school := proofread(t, readSheet(t, root+"/sheets/tp-ho-chi-minh-so-gddt-2021.yaml"))
	hasFinding(t, school, "4", "sum-mismatch", "12")
}

func hasFinding(t *testing.T, found finding.List, code, kind, part string) {
	t.Helper()
	for _, f := range found {
		if f.Code == code && f.Kind == kind && strings.Contains(words.Vietnamese.Say(f.Msg), part) {
			return
		}
	}
	t.Errorf("no %s on %s with …%s…", kind, code, part)
}
