package sheetfile

import (
	"regexp"
	"slices"
	"strings"

	"thidua/internal/finding"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// listOf is a kind of list: what its columns may be called, and how to tell a column that is called otherwise.
type listOf struct {
	columns map[string][]string // titles by column, folded
	titles  string              // of the columns, as our own file has them
	like    map[string][]string // parts of a title that is likely that of a column, by column; those of "" are never read
}

// headRows is how many rows a heading may take.
const headRows = 3

// list finds the list in a table; nil where there is none. What a person has to be asked about is in the findings.
func (g *grid) list(file string, of *listOf) (*list, finding.List) {
	for i := range g.rows[:min(len(g.rows), titleRows)] {
		heading, cols, used := listHeading(g.rows[i:], of.columns)
		if used == 0 {
			continue
		}
		if found := g.ragged(file, i+used-1); len(found) > 0 {
			return nil, found
		}
		at := i + used
		l := &list{rows: slices.Clone(g.rows[at:]), cols: cols, first: g.first + at}
		ask := func(row int, m words.Msg) finding.List {
			at := finding.Place{File: file, Line: g.first + row}
			return finding.List{{Severity: finding.Error, Kind: "list", Place: at, Msg: m}}
		}
		if m := l.unclear(heading, of); !m.IsZero() {
			return nil, ask(at-1, m)
		}
		after := l.foot()
		if after >= 0 {
			return nil, ask(at+after, words.M("list.afterfoot"))
		}
		for row := range l.rows {
			switch r := (csvRow{l.rows[row], cols}); {
			case r.nothing():
			case g.hidden[at+row]:
				return nil, ask(at+row, words.M("list.hidden"))
			case r.section():
				return nil, ask(at+row, words.M("list.section", r.get("name")))
			}
		}
		return l, nil
	}
	return nil, nil
}

// empty says whether a list names nobody.
func (l *list) empty() bool {
	named := func(cells []string) bool { return !csvRow{cells, l.cols}.nothing() }
	return !slices.ContainsFunc(l.rows, named)
}

// listHeading reads the heading of a list: one row, or more where those below part a heading such as «Đơn vị» into «Mã»
// and «Tên». used is how many rows it takes, 0 where there is none.
func listHeading(rows [][]string, known map[string][]string) (heading []string, cols map[string]int, used int) {
	for n := range min(headRows, len(rows)) {
		if heading = rows[n]; n > 0 {
			heading = under(under(rows[0], rows[max(n-1, 0)]), rows[n])
		}
		cols = columns(heading, known)
		_, code := cols["code"]
		if _, name := cols["name"]; code && name {
			used = n + 1
			break
		}
	}
	for used > 0 && used < len(rows) && (repeats(heading, rows[used], cols) || numbered(rows[used])) {
		used++
	}
	return heading, cols, used
}

// unclear asks about a column that would be left out though it likely says something, and about two of one title that
// say different things.
func (l *list) unclear(heading []string, of *listOf) words.Msg {
	for j, h := range heading {
		title := columnTitle(h)
		if title == "" || !l.says(j) {
			continue
		}
		for name, titles := range of.columns {
			at, has := l.cols[name]
			if has && at != j && slices.Contains(titles, title) && l.differ(at, j) {
				return words.M("list.twice", vn.Clean(heading[at]), vn.Clean(h))
			}
		}
		if l.reads(j) {
			continue
		}
		for name, parts := range of.like {
			_, has := l.cols[name]
			if !has && slices.ContainsFunc(parts, func(part string) bool { return strings.Contains(title, part) }) {
				return words.M("list.column", vn.Clean(h), of.titles)
			}
		}
	}
	return words.Msg{}
}

// reads says whether a column is one that is read.
func (l *list) reads(col int) bool {
	for _, at := range l.cols {
		if at == col {
			return true
		}
	}
	return false
}

// cell is what stands in a row of a column.
func cell(row []string, col int) string {
	if col >= len(row) {
		return ""
	}
	return vn.Clean(row[col])
}

// says says whether a column holds anything.
func (l *list) says(col int) bool {
	return slices.ContainsFunc(l.rows, func(row []string) bool { return cell(row, col) != "" })
}

// differ says whether two columns hold different things.
func (l *list) differ(a, b int) bool {
	return slices.ContainsFunc(
		l.rows, func(row []string) bool { return cell(row, a) != cell(row, b) && cell(row, b) != "" },
	)
}

// foot cuts off what stands below a list on paper: who made it, who gets it, who signs. It returns the place of a row
// below it that belongs to the list all the same, -1 where there is none.
func (l *list) foot() int {
	from := slices.IndexFunc(l.rows, func(cells []string) bool { return csvRow{cells, l.cols}.signs() })
	if from < 0 {
		return -1
	}
	after := slices.IndexFunc(
		l.rows[from:], func(cells []string) bool { r := csvRow{cells, l.cols}; return !r.signs() && r.complete() },
	)
	if after >= 0 {
		return from + after
	}
	l.rows = l.rows[:from]
	return -1
}

// repeats says whether a row is the heading again, under merged cells.
func repeats(heading, row []string, cols map[string]int) bool {
	at := func(r []string, name string) string { return csvRow{r, cols}.get(name) }
	return at(row, "code") != "" && at(row, "code") == at(heading, "code") && at(row, "name") == at(heading, "name")
}

var (
	// columnNumber is the number of a column in the row below a heading.
	columnNumber = regexp.MustCompile(`^\(?(\d{1,2}|[A-Z])\)?$`)
	// totalRow is a row that counts the others.
	totalRow = regexp.MustCompile(`^(tong cong|tong so|cong|tong)\s*([:(\d]|$)`)
	// footRow is what stands below a list on paper.
	footRow = regexp.MustCompile(`^(nguoi (lap|tong hop|ky)|noi nhan|thu truong|xac nhan cua|\(?(da )?ky,|\(?da ky|\(?ky ten|` +
		`(tm|kt|tl|tuq)\.? ?(chu tich|giam doc|thu truong|truong|cuc|vien|chanh|uy ban|ubnd|ban |hoi dong)|` +
		`([^,]{0,40}, ?)?ngay [\d.…_ ]{1,12} ?thang [\d.…_ ]{1,12} ?nam)`)
	// counted is how many a total row counts.
	counted = regexp.MustCompile(`^\d+( (don vi|co quan|nguoi|can bo).*)?$`)
)

// numbered says whether a row numbers the columns: (1), (2), (3), as printed tables have below their heading.
func numbered(row []string) bool {
	n, first := 0, ""
	for _, c := range row {
		if c = strings.TrimSpace(c); c == "" {
			continue
		}
		if !columnNumber.MatchString(c) {
			return false
		}
		if n++; n == 1 {
			first = strings.Trim(c, "()")
		}
	}
	return n >= 3 && (first == "1" || first == "A")
}

// total says whether a text begins a row that counts the others.
func total(text string) bool { return totalRow.MatchString(vn.Fold(vn.Clean(text))) }

// nothing says whether a row of a list names nobody: it is empty, or counts the others.
func (r csvRow) nothing() bool {
	code, name := r.get("code"), r.get("name")
	switch {
	case code == "" && (name == "" || total(name)):
		return true
	case total(code):
		return name == "" || name == code || counted.MatchString(vn.Fold(name))
	}
	return code == "" && counted.MatchString(vn.Fold(name)) && slices.ContainsFunc(r.cells, total)
}

// signature says whether a text begins what stands below a list on paper.
func signature(text string) bool { return footRow.MatchString(vn.Fold(vn.Clean(text))) }

// signs says whether a row belongs to what stands below a list.
func (r csvRow) signs() bool {
	if !slices.ContainsFunc(r.cells, signature) {
		return false
	}
	return !r.complete() || signature(r.get("code")) || signature(r.get("name"))
}

// complete says whether a row has what a row of a list has: a code, which is one word, and a name.
func (r csvRow) complete() bool {
	code := r.get("code")
	return code != "" && !strings.Contains(code, " ") && r.get("name") != ""
}

// section says whether a row is one text over all its columns, as the title of a part of a list is: it is no unit, and
// may be meant as one.
func (r csvRow) section() bool {
	return strings.Contains(r.get("name"), " ") && r.get("code") == r.get("name")
}
