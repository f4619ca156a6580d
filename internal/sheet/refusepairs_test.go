package sheet_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"thidua/internal/finding"
	"thidua/internal/sheetfile"
	"thidua/internal/words"
)

// headPairs are refusals of what a sheet says of itself; the good sheet is the small one unless stated.
func headPairs() []pair {
	whole := line("")
	two := func(list string) string { return with("offices: [" + list + "]\n") }
	return []pair{
		{"format", "dạng 2", swap("format: 1", "format: 2"), whole},
		{"noid", "không có tên ngắn", swap("id: thu\n", ""), whole},
		{"notitle", "không có tên", swap("title: Bảng điểm thử\n", ""), whole},
		{"noversion", "phiên bản 0", swap("version: 1", "version: 0"), whole},
		{"noyear", "năm 1989", swap("year: 2023", "year: 1989"), swap("year: 2023", "year: 1990")},
		{"noscale", "thang điểm 0", swap("scale: 10", "scale: 0"), whole},
		{"nolines", "không có dòng nào", head, whole},
		{"places", "làm tròn đến 4 chữ số", with("rounding: {places: 4}\n"), with("rounding: {places: 3}\n")},
		{
			"validity", "hết hiệu lực trước ngày có hiệu lực", with("valid: {from: 2023-02-01, to: 2023-01-31}\n"),
			with("valid: {from: 2023-02-01, to: 2023-02-01}\n"),
		},
		{"emptyid", "bộ phận không có tên ngắn", two("{name: A}"), two("{id: a, name: A}")},
		{
			"twice", "hai bộ phận một tên ngắn", two("{id: a, name: A}, {id: A, name: B}"),
			two("{id: a, name: A}, {id: b, name: B}"),
		},
	}
}

// linePairs are refusals of lines and groups.
func linePairs() []pair {
	second := func(more string) string { return line("  - {" + more + "}\n") }
	levels := func(n int) string {
		text := head + "lines:\n"
		for i := range n - 1 {
			in := strings.Repeat("  ", i+1)
			text += fmt.Sprintf("%s- code: x%d\n%s  short: Cấp\n%s  lines:\n", in, i, in, in)
		}
		return text + strings.Repeat("  ", n) + "- {code: y, short: Sâu, max: 1}\n"
	}
	b := "{code: b, short: B, max: 10}"
	return []pair{
		{"similar", "mã a và A.", second("code: A., short: Hai, max: 1"), second("code: A.2, short: Hai, max: 1")},
		{"badcode", "mã chỉ có dấu", second("code: '...', short: Hai, max: 1"), second("code: b, short: Hai, max: 1")},
		{"nocode", "dòng không có mã", second("short: Hai, max: 1"), second("code: b, short: Hai, max: 1")},
		{"notext", "dòng không có nội dung", second("code: b, max: 1"), second("code: b, text: Hai, max: 1")},
		{"levels", "sáu cấp", levels(6), levels(5)},
		{"nooffice", "bộ phận không có trong bảng", line("    owner: to\n"), line("    owner: to\n") + office},
		{
			"nokind", "loại đơn vị không có trong bảng", line("    applies: {kinds: [toa]}\n"),
			line("    applies: {kinds: [toa]}\n") + "kinds: [{id: toa, name: Tòa án}]\n",
		},
		{
			"nounit", "đơn vị không có trong bảng", line("    applies: {except: [b]}\n") + "units: [{id: c, name: C}]\n",
			line("    applies: {except: [b]}\n"),
		},
		{"negativemax", "điểm chuẩn âm", swap("max: 10", "max: -1"), swap("max: 10", "max: 0")},
		{"nomax", "dòng không có điểm", second("code: b, short: Hai"), second("code: b, short: Hai, base: {start: 1}")},
		{
			"nomaxfull", "dòng chỉ có điểm cộng, không có điểm chuẩn", second("code: b, short: Hai, adjust: [{code: b1, each: 1}]"),
			second("code: b, short: Hai, max: 0, adjust: [{code: b1, each: 1}]"),
		},
		{"weight", "trọng số 101 %", line("    weight: 101\n"), line("    weight: 100\n")},
		{"negativecap", "mức trần âm", line("    caps: {penalty: -1}\n"), line("    caps: {penalty: 0}\n")},
		{"gateif", "mở dòng không có điều kiện", line("    gate: {else: 1}\n"), line("    gate: {if: 1 > 0, else: 1}\n")},
		{
			"groupgate", "điều kiện mở của cả nhóm", line("    gate: {if: 1 > 0}\n    lines: [" + b + "]\n"),
			group("{code: b, short: B, max: 10, gate: {if: 1 > 0}}"),
		},
		{
			"groupbase", "cách tính của cả nhóm", line("    base: {start: 1}\n    lines: [" + b + "]\n"),
			group("{code: b, short: B, max: 10, base: {start: 1}}"),
		},
	}
}

// rulePairs are refusals of rules and of what they read.
func rulePairs() []pair {
	base := func(rule string) string { return line("    base: {" + rule + "}\n") }
	inside := func(n int) string { return base(strings.Repeat("sum: [{", n) + "start: 1" + strings.Repeat("}]", n)) }
	table := func(down, points string) string {
		return base("table: {down: " + down + ", across: {of: '1', bands: [{from: 0}]}, points: " + points + "}")
	}
	axis := "{of: '1', bands: [{from: 0}]}"
	noMax := strings.Replace(base("leader: {actual: '1'}"), "    max: 10\n", "", 1)
	return []pair{
		{"ways", "hai cách tính trong một quy tắc", base("points: 1, each: 1"), base("points: 1")},
		{"norowcode", "hàng không có mã", line("    adjust: [{each: 1}]\n"), row("each: 1")},
		{"inside", "quy tắc lồng năm lần", inside(5), inside(4)},
		{"bandedge", "mức không có mốc", countBands("{points: 1}"), countBands("{from: 0, points: 1}")},
		{
			"bandtwice", "mức có hai mốc dưới", countBands("{from: 1, over: 1, points: 1}"),
			countBands("{from: 1, to: 1, points: 1}"),
		},
		{
			"bandempty", "mức trên 1 đến 1", countBands("{over: 1, to: 1, points: 1}"),
			countBands("{from: 1, to: 1, points: 1}"),
		},
		{"bandpoints", "mức không có điểm", countBands("{from: 1}"), countBands("{from: 1, decide: true}")},
		{"levelshape", "mức chọn không có điểm", levelled("A", "{name: A}"), levelled("A", "{name: A, points: 0}")},
		{
			"nolevel", "mức chọn không thuộc chỉ số", levelled("A", "{name: B, points: 1}"),
			levelled("A", "{name: A, points: 1}"),
		},
		{
			"stepsedge", "bậc không có mốc", row(cases + ", steps: {every: 1, points: 1}"),
			row(cases + ", steps: {from: 1, every: 1, points: 1}"),
		},
		{
			"stepsevery", "bậc 0", row(cases + ", steps: {from: 1, points: 1}"),
			row(cases + ", steps: {from: 1, every: 0.5, points: 1}"),
		},
		{"tablesize", "bảng hai cột điểm, một cột mốc", table(axis, "[[1, 2]]"), table(axis, "[[1]]")},
		{
			"axispoints", "chiều của bảng có điểm", table("{of: '1', bands: [{from: 0, points: 1}]}", "[[1]]"),
			table(axis, "[[1]]"),
		},
		{"axisof", "chiều của bảng không đọc số nào", table("{bands: [{from: 0}]}", "[[1]]"), table(axis, "[[1]]")},
		{
			"leaderactual", "so với đơn vị dẫn đầu, không nói số nào", base("leader: {better: lower}"),
			base("leader: {actual: '1'}"),
		},
		{
			"leadermax", "so với đơn vị dẫn đầu, không có điểm chuẩn", noMax,
			strings.Replace(noMax, "actual: '1'", "actual: '1', max: 5", 1),
		},
		{"leaderbase", "so với đơn vị dẫn đầu ở hàng cộng", row("leader: {actual: '1'}"), base("leader: {actual: '1'}")},
		{
			"enteredrange", "người chấm cho từ 5 đến 1", base("entered: {from: 5, to: 1}"),
			base("entered: {from: 5, to: 5}"),
		},
		{"ofunused", "số mà quy tắc không đọc", base("start: 1, of: '1'"), base("each: 1, of: '1'")},
		{
			"nofigure", "mức không có số để xét", base("bands: [{from: 1, points: 1}]"),
			base("of: '1', bands: [{from: 1, points: 1}]"),
		},
		{
			"factwrongkind", "mức số trên câu hỏi có, không", base("fact: {kind: yesno}, bands: [{from: 1, points: 1}]"),
			base("fact: {kind: rank}, bands: [{from: 1, points: 1}]"),
		},
		{"formula", "công thức dở dang", base("formula: 1 +"), base("formula: 1 + 1")},
	}
}

// apartPairs are refusals of facts and of what stands apart from points.
func apartPairs() []pair {
	facts := func(list string) string { return with("facts: [" + list + "]\n") }
	knock := func(more string) string { return with("knockouts: [{code: k, text: Sàn, " + more + "}]\n") }
	grade := func(more string) string { return with("grades: [{" + more + "}]\n") }
	tie := func(more string) string { return with("ties: [{" + more + "}]\n") }
	target := "targets: [{code: t, name: T, of: '1'}]\n"
	return []pair{
		{"factname", "chỉ số không tên", facts("{kind: count}"), facts("{name: x, kind: count}")},
		{"factkind", "chỉ số không có loại", facts("{name: x}"), facts("{name: x, is: '1'}")},
		{
			"factlevels", "chỉ số chọn mức, không có mức", facts("{name: x, kind: level}"),
			facts("{name: x, kind: level, levels: [A]}"),
		},
		{
			"factrange", "chỉ số từ 5 đến 1", facts("{name: x, kind: number, min: 5, max: 1}"),
			facts("{name: x, kind: number, min: 5, max: 5}"),
		},
		{
			"facttwice", "hai chỉ số một tên", facts("{name: x, kind: count}, {name: X, kind: count}"),
			facts("{name: x, kind: count}, {name: y, kind: count}"),
		},
		{
			"cycle", "hai chỉ số tính lẫn nhau", facts("{name: x, is: '[y]'}, {name: y, is: '[x]'}"),
			facts("{name: x, is: '[y]'}, {name: y, is: '1'}"),
		},
		{"targetof", "chỉ tiêu không tính từ đâu", with("targets: [{code: t, name: T}]\n"), with(target)},
		{"noeffect", "điều kiện loại không nói hậu quả", knock("below: 5"), knock("below: 5, effect: no-rank")},
		{
			"knockoutline", "điểm sàn của dòng không có", knock("below: 5, line: b, effect: no-rank"),
			knock("below: 5, line: a, effect: no-rank"),
		},
		{
			"knockoutkind", "điều kiện loại là một số đếm", knock("fact: {kind: count}, effect: no-rank"),
			knock("fact: {kind: yesno}, effect: no-rank"),
		},
		{"gradename", "xếp loại không tên", grade("from: 5"), grade("name: Tốt, from: 5")},
		{
			"gradetargets", "xếp loại theo chỉ tiêu không có", grade("name: Tốt, targets: [{met: 1}]"),
			grade("name: Tốt, targets: [{met: 1}]") + target,
		},
		{"tietext", "phân hạng không có lời", tie("by: bonus, prefer: more"), tie("by: bonus, prefer: more, text: A")},
		{"tieby", "phân hạng không nói theo gì", tie("prefer: more, text: A"), tie("by: base, prefer: more, text: A")},
		{"tieprefer", "phân hạng không nói hơn hay kém", tie("by: bonus, text: A"), tie("by: people, text: A")},
		{
			"noline", "phân hạng theo dòng không có", tie("by: line, code: b, prefer: more, text: A"),
			tie("by: line, code: a, prefer: more, text: A"),
		},
		{
			"nofact", "phân hạng theo chỉ số không có", tie("by: fact, code: x, prefer: more, text: A"),
			facts("{name: x, kind: count}") + "ties: [{by: fact, code: x, prefer: more, text: A}]\n",
		},
	}
}

func refusals() [][]pair { return [][]pair{headPairs(), linePairs(), rulePairs(), apartPairs()} }

// refused are the findings that keep a sheet from being scored, and have one sentence.
func refused(text, key string) (all, ones finding.List) {
	s, found := sheetfile.ReadSheet("", []byte(text))
	for _, f := range found {
		if f.Msg.Key == "sheet."+key && f.Severity == finding.Error {
			ones = append(ones, f)
		}
	}
	if s != nil {
		return nil, ones
	}
	return found, ones
}

// TestRefusalPairs: each reason for which a sheet is refused keeps the smallest sheet that has it from being scored, and
// the sheet next to it is taken.
func TestRefusalPairs(t *testing.T) {
	for _, list := range refusals() {
		for _, p := range list {
			if all, ones := refused(p.bad, p.key); all == nil || len(ones) == 0 {
				t.Errorf("%s (%s) is not refused for that: %v", p.key, p.name, all)
			}
			if all, _ := refused(p.good, p.key); all != nil {
				t.Errorf("%s, the sheet next to it: %v", p.key, all)
			}
		}
	}
}

// TestEveryRefusalHasAPair: no reason in the source of the resolver is without its two sheets.
func TestEveryRefusalHasAPair(t *testing.T) {
	have := map[string]bool{"manyfacts": true} // of five thousand facts: [TestTooManyFacts]
	for _, list := range refusals() {
		for _, p := range list {
			have[p.key] = true
		}
	}
	reason := regexp.MustCompile(`r\.fail\([^"]*(?:"[^"]*", )?"[a-z-]+", "([a-z]+)"|need\([^"]*(?:""[^"]*)?"([a-z]+)"\)`)
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	said := 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		for _, m := range reason.FindAllStringSubmatch(string(text), -1) {
			said++
			if key := m[1] + m[2]; !have[key] {
				t.Errorf("%s: no pair for %s", file, key)
			}
		}
	}
	if said < 60 {
		t.Errorf("only %d reasons found: the resolver is written otherwise now", said)
	}
}

// TestRefusalsAsRead holds the sentences of refusals against a file that a specialist can read; UPDATE=1 writes it anew.
func TestRefusalsAsRead(t *testing.T) {
	const file = "testdata/tu-choi.txt"
	var b strings.Builder
	for _, list := range refusals() {
		for _, p := range list {
			_, ones := refused(p.bad, p.key)
			for _, f := range ones[:min(1, len(ones))] {
				fmt.Fprintf(&b, "%s\n  %s\n", words.Capital(p.name), words.Sentence(words.Vietnamese.Say(f.Msg)))
			}
		}
	}
	golden(t, file, b.String())
}
