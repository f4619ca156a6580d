package sheetfile

import (
	"regexp"
	"slices"
	"strings"

	"thidua/internal/finding"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// Bounds of a table of rows.
const (
	maxRows = 200_000
	maxCell = 32_767 // characters, as in Excel
)

// factColumns are the columns of a long CSV of facts, by the titles they may have.
var factColumns = map[string][]string{
	"unit": {
		"unit", "don vi", "ma don vi",
	}, "name": {"name", "ten", "ten don vi"}, "kind": {"kind", "loai don vi", "loai"},
	"fact": {"fact", "chi so", "ma chi so", "ma"}, "reported": {"reported", "value", "gia tri", "so lieu", "don vi bao"},
	"verified": {"verified", "xac minh", "da xac minh"}, "last": {"last-year", "nam truoc"},
	"evidence": {"evidence", "minh chung"}, "line": {"line", "dong"}, "lane": {"lane", "cot diem"},
	"points": {"points", "diem"}, "reason": {"reason", "ly do"}, "by": {"by", "nguoi nhap", "nguoi cham"},
}

// columns finds the columns of a table by their titles, as people may have retyped or moved them.
func columns(header []string, known map[string][]string) map[string]int {
	out := map[string]int{}
	for i, h := range header {
		title := columnTitle(h)
		for name, titles := range known {
			if _, have := out[name]; !have && slices.Contains(titles, title) {
				out[name] = i
			}
		}
	}
	return out
}

// factTitles are the titles of a list of figures that people read, and factLike parts of titles that are likely one of
// them.
const factTitles = "Đơn vị, Tên đơn vị, Loại đơn vị, Chỉ số, Giá trị, Xác minh, Năm trước, Minh chứng, Dòng, Cột điểm, Điểm, Lý do, Người nhập"

var factLike = map[string][]string{
	"reported": {
		"gia tri", "so lieu",
	}, "verified": {"xac minh", "tham dinh"}, "last": {"nam truoc", "ky truoc"}, "points": {"diem"}, "reason": {"ly do"},
}

// noted is what people add to the title of a column: a star, a remark in brackets, a colon.
var noted = regexp.MustCompile(`\([^)]*\)|[*:]`)

// columnTitle is the title of a column as it is compared.
func columnTitle(h string) string { return vn.Clean(noted.ReplaceAllString(vn.Fold(vn.Clean(h)), " ")) }

// csvRow gives the cells of one row by column name.
type csvRow struct {
	cells []string
	cols  map[string]int
}

func (r csvRow) get(name string) string {
	i, ok := r.cols[name]
	if !ok || i >= len(r.cells) {
		return ""
	}
	return vn.Clean(r.cells[i])
}

// ReadFactsCSV reads facts from a long CSV, a row for each figure (unit, fact, reported, verified) or each entry (unit,
// line, lane, points, reason, by). Numbers are as people type them; rows of a title may stand above the heading. old is
// the old way of writing that somebody said the file is in, "" for Unicode.
func ReadFactsCSV(s *sheet.Sheet, file string, data []byte, old vn.Legacy) (*scoring.Set, finding.List) {
	g, bad := readTable(data, old)
	if !bad.IsZero() {
		return nil, refused(file, "syntax", bad)
	}
	b := newBuilder(s)
	if len(g.rows) == 0 {
		return nil, refused(file, "missing-field", words.M("fact.nounits"))
	}
	head := slices.IndexFunc(g.rows[:min(len(g.rows), titleRows)], func(row []string) bool {
		cols := columns(row, factColumns)
		_, unit := cols["unit"]
		_, fact := cols["fact"]
		_, line := cols["line"]
		return unit && (fact && holds(cols, "reported", "verified", "last") || line && holds(cols, "points", "lane"))
	})
	if head < 0 {
		return nil, refused(file, "header", words.M("fact.csvheader"))
	}
	if found := g.ragged(file, head); len(found) > 0 {
		return nil, found
	}
	cols := columns(g.rows[head], factColumns)
	all := &list{rows: g.rows[head+1:], cols: cols}
	if m := all.unclear(g.rows[head], &listOf{columns: factColumns, titles: factTitles, like: factLike}); !m.IsZero() {
		return nil, refused(file, "header", m)
	}
	for i, cells := range aboveFoot(g.rows[head+1:], cols) {
		if r := (csvRow{
			cells, cols,
		}); strings.Trim(strings.Join(cells, ""), " ") == "" || r.figureless() && slices.ContainsFunc(cells, total) {
			continue
		}
		b.csvRow(finding.Place{Line: g.first + head + 1 + i}, csvRow{cells, cols})
	}
	return b.done(file)
}

// figureless says whether a row of figures names neither a figure nor a line.
func (r csvRow) figureless() bool { return r.get("fact") == "" && r.get("line") == "" }

// aboveFoot are the rows of figures without what stands below them on paper: from the first line of it on, where no
// figure follows.
func aboveFoot(rows [][]string, cols map[string]int) [][]string {
	figure := func(cells []string) bool {
		r := csvRow{cells, cols}
		return r.get("unit") != "" && !r.figureless() && !signature(r.get("fact"))
	}
	foot := slices.IndexFunc(
		rows, func(cells []string) bool { return slices.ContainsFunc(cells, signature) && !figure(cells) },
	)
	if foot >= 0 && !slices.ContainsFunc(rows[foot:], figure) {
		return rows[:foot]
	}
	return rows
}

// holds says whether a table has one of these columns.
func holds(cols map[string]int, names ...string) bool {
	return slices.ContainsFunc(names, func(name string) bool { _, has := cols[name]; return has })
}

// titleRows is how many rows may stand above a heading.
const titleRows = 20

func (b *builder) csvRow(at finding.Place, row csvRow) {
	u := b.unit(at, row.get("unit"), row.get("name"), row.get("kind"), true)
	if u == nil {
		return
	}
	if row.get("line") != "" {
		b.csvEntry(at, u, row)
		return
	}
	if row.figureless() {
		b.refuse(at, u.ID, "", "missing-field", words.M("fact.nofact"))
		return
	}
	f := b.fact(at, u, row.get("fact"))
	if f == nil {
		return
	}
	for _, c := range []struct {
		name string
		col  column
	}{{"reported", reported}, {"verified", verified}, {"last", lastYear}} {
		if text := row.get(c.name); text != "" {
			b.figure(at, u, f, text, Typed, c.col)
		}
	}
	if ev := row.get("evidence"); ev != "" || row.get("by") != "" {
		u.Notes[f.Slot()] = scoring.Note{Evidence: ev, By: row.get("by")}
	}
}

func (b *builder) csvEntry(at finding.Place, u *scoring.Unit, row csvRow) {
	if notGiven(row.get("lane")) {
		if l := b.sheet.Find(row.get("line")); l != nil {
			b.leave(at, u, l, l.Code)
			return
		}
	}
	lane, ok := laneNamed(row.get("lane"))
	if !ok {
		b.refuse(at, u.ID, row.get("line"), "choice", words.M("file.choice", row.get("lane"), "claimed, appraised, agreed"))
		return
	}
	e := scoring.Entry{Reason: row.get("reason"), By: row.get("by"), At: sheet.Pos{Line: at.Line}}
	if text := row.get("points"); text != "" && vn.Key(text) != "rule" {
		n, bad := parseDecimal(text, false, Typed)
		if !bad.IsZero() {
			b.refuse(at, u.ID, row.get("line"), "number", bad)
			return
		}
		e.Points = &n
	}
	b.entry(at, u, row.get("line"), lane, e)
}

// laneNamed knows the lanes by their names in files and on paper.
func laneNamed(name string) (scoring.Lane, bool) {
	switch vn.Key(name) {
	case "claimed", "tucham", "tuchamdiem":
		return scoring.Claimed, true
	case "appraised", "thamdinh":
		return scoring.Appraised, true
	case "agreed", "thongnhat":
		return scoring.Agreed, true
	}
	return "", false
}
