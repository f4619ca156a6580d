package paper

import (
	"fmt"
	"slices"
	"strings"
)

// Ranking is the bảng tổng hợp điểm và xếp hạng of a bloc: units by groups of the sheet. It lies, it carries no number,
// and it goes with the minutes or the notice.
type Ranking struct {
	Head
	Groups []string // titles of the columns of groups
	Rows   []RankRow
	Knocks []Knock
	Ties   []string // the chain of the sheet, first to last, whether it was needed or not
	Broken []string // where it was needed: "A xếp trên B theo tiêu chí 2"
	Quotas []Quota
}

// RankRow is one unit, in the order of the ranking. Rank 0 is not ranked.
type RankRow struct {
	Unit    string
	Groups  []Points
	Bonus   Points
	Penalty Points
	Raw     *RawSums // as the groups add up, where the total is brought to the scale; nil where it is not
	Total   Points
	Grade   string
	Rank    int
	Note    string
}

// rescaled says whether the total of a unit is brought to the scale: then the groups and their sum stand beside it,
// each on one scale.
func (r *Ranking) rescaled() bool {
	return slices.ContainsFunc(r.Rows, func(u RankRow) bool { return u.Raw != nil })
}

// sums are bonus and penalty, and where totals are brought to the scale the points reached and their maximum.
func (u *RankRow) sums(rescaled bool) []Points {
	bonus, penalty, got, full := u.Bonus, u.Penalty, u.Total, Points{}
	if u.Raw != nil {
		bonus, penalty, got, full = u.Raw.Bonus, u.Raw.Penalty, u.Raw.Agreed, u.Raw.Full
	}
	if rescaled {
		return []Points{bonus, penalty, got, full}
	}
	return []Points{bonus, penalty}
}

// Knock is a unit that is not graded or ranked, and why.
type Knock struct{ Unit, Reason string }

// Quota is how many may be put forward, and of how many that share is taken: a rate without its denominator has been
// read two ways.
type Quota struct {
	What    string // "đề nghị tặng Cờ thi đua"
	Percent string // "20%"; empty where the rule is a number
	Of      int
	OfWhat  string // "đơn vị thành viên, không tính đơn vị trưởng khối"
	Most    int
	Taken   int // negative: not said
}

// Document sets the table.
func (r Ranking) Document() Document {
	d := r.document(kindRanking)
	d.Lying = true
	add(&d, r.table())
	r.remarks(&d)
	return d
}

func (r *Ranking) table() Table {
	cols := []Column{{Title: "TT", Width: 10, Align: Centre}, {Title: "Đơn vị", Width: 52}}
	for _, g := range r.Groups {
		cols = append(cols, Column{Title: g, Group: "Điểm theo nhóm nội dung", Width: 20, Align: Right})
	}
	cols = append(cols, Column{Title: "Điểm thưởng", Width: 16, Align: Right}, Column{
		Title: "Điểm trừ", Width: 14, Align: Right,
	})
	total := "Tổng điểm"
	if r.rescaled() {
		total = "Quy đổi"
		cols = append(cols, Column{Title: "Đạt", Width: 18, Align: Right}, Column{
			Title: "Điểm chuẩn", Width: 17, Align: Right,
		})
	}
	cols = append(cols, Column{
		Title: total, Width: 17, Align: Right,
	}, Column{Title: "Xếp loại", Width: 34}, Column{Title: "Xếp hạng", Width: 14, Align: Centre},
		Column{Title: "Ghi chú", Width: 30})
	t := Table{Columns: cols, Counted: true, Note: "Đơn vị tính: điểm"}
	if len(r.Groups) > 6 {
		t.Size = pt(10)
	}
	for i := range r.Rows {
		t.Rows = append(t.Rows, r.row(i))
	}
	return t
}

func (r *Ranking) row(i int) Row {
	u := &r.Rows[i]
	cells := []Text{T(itoa(i + 1)), T(u.Unit)}
	for g := range r.Groups {
		var p Points
		if g < len(u.Groups) {
			p = u.Groups[g]
		}
		cells = append(cells, r.cell(p))
	}
	rank := "–"
	if u.Rank > 0 {
		rank = itoa(u.Rank)
	}
	for _, p := range u.sums(r.rescaled()) {
		cells = append(cells, r.cell(p))
	}
	return Row{Cells: append(cells, B(u.Total.text(r.places())), T(u.Grade), B(rank), T(u.Note))}
}

// remarks is what a reader needs to check the order: who is out and why, how ties are broken, what rates are taken of.
func (r *Ranking) remarks(d *Document) {
	if len(r.Knocks) > 0 {
		add(d, Para{Text: B("Không xếp loại, xếp hạng:"), Follow: true})
		for _, k := range r.Knocks {
			add(d, Item{Text: Text{{Text: k.Unit + ": "}, {Text: strings.TrimRight(k.Reason, " .;") + "."}}})
		}
	}
	if len(r.Ties) > 0 {
		add(d, Para{Text: B("Thứ tự phân định khi bằng điểm:"), Follow: true})
		for i, s := range ended(r.Ties) {
			add(d, Item{Level: Clause, N: i + 1, Text: T(s)})
		}
	}
	for _, s := range r.Broken {
		add(d, Item{Text: T(strings.TrimRight(s, " .;") + ".")})
	}
	for _, q := range r.Quotas {
		add(d, Para{Text: T(q.sentence())})
	}
}

// sentence names the rate, what it is taken of and what comes of it.
func (q Quota) sentence() string {
	s := capital(q.What) + ": "
	if q.Percent != "" {
		s += fmt.Sprintf("tối đa %s của %d %s, bằng %d", q.Percent, q.Of, q.OfWhat, q.Most)
	} else {
		s += fmt.Sprintf("tối đa %d trên %d %s", q.Most, q.Of, q.OfWhat)
	}
	if q.Taken >= 0 {
		s += fmt.Sprintf("; đã chọn %d", q.Taken)
	}
	return s + "."
}
