package paper

import (
	"io"

	"thidua/internal/exact"
)

// Xlsx writes the table as a workbook. Sums are formulas, so that a reader can check them, and every formula has its
// value stored, so that previews and phones show it. Where a cap or another rule of the sheet makes the points other
// than the sum, the value stands alone.
func (s SelfScore) Xlsx(w io.Writer) error {
	b, err := newBook("Bảng tự chấm điểm", &s.Head, kindSelfScore, s.Unit, selfColumns)
	if err != nil {
		return err
	}
	defer b.f.Close()
	first := b.at
	for i := range s.Lines {
		l := &s.Lines[i]
		st := b.styles.plain
		if l.Group {
			st = b.styles.group
		}
		b.row(st, text(l.Code), text(l.Text), number(l.Max), number(l.Claimed), text(l.Evidence), text(l.Note))
	}
	st := b.styles.total
	b.row(st, text(""), text(wordTotal), number(s.Max), number(s.Total), text(""), text(""))
	for _, c := range []struct {
		col int
		of  func(l *SelfLine) Points
		sum Points
	}{{3, func(l *SelfLine) Points { return l.Max }, s.Max}, {4, func(l *SelfLine) Points { return l.Claimed }, s.Total}} {
		b.sums(first, c.col, s.Lines, c.of, c.sum)
	}
	return b.close(w, &s.Head)
}

// sums gives the groups and the total of a column their formulas.
func (b *book) sums(first, col int, lines []SelfLine, of func(*SelfLine) Points, total Points) {
	for i := range lines {
		if lines[i].Group {
			end := i + 1
			for end < len(lines) && lines[end].Depth > lines[i].Depth {
				end++
			}
			b.sum(first+i, col, parts(lines, i+1, end), first, func(k int) Points { return of(&lines[k]) }, of(&lines[i]))
		}
	}
	b.sum(first+len(lines), col, parts(lines, 0, len(lines)), first, func(k int) Points { return of(&lines[k]) }, total)
}

// parts are what a sum is made of: the lines and groups between from and to that stand at the level of the first.
func parts(lines []SelfLine, from, to int) []int {
	var out []int
	for i := from; i < to; i++ {
		if lines[i].Depth <= lines[from].Depth {
			out = append(out, i)
		}
	}
	return out
}

// Xlsx writes the ranking as a workbook, totals and ranks as formulas with their values stored. A rank that the chain
// of ties decided is out of the reach of a formula and stands as a number.
func (r Ranking) Xlsx(w io.Writer) error {
	t := r.table()
	b, err := newBook("Xếp hạng", &r.Head, kindRanking, "", t.Columns)
	if err != nil {
		return err
	}
	defer b.f.Close()
	first, n := b.at, len(r.Groups)
	for i := range r.Rows {
		u := &r.Rows[i]
		cells := make([]cell, 0, n+8)
		cells = append(cells, whole(i+1), text(u.Unit))
		for g := range r.Groups {
			var p Points
			if g < len(u.Groups) {
				p = u.Groups[g]
			}
			cells = append(cells, number(p))
		}
		rank := text("–")
		if u.Rank > 0 {
			rank = whole(u.Rank)
		}
		for _, p := range u.sums(r.rescaled()) {
			cells = append(cells, number(p))
		}
		b.row(b.styles.plain, append(cells, number(u.Total), text(u.Grade), rank, text(u.Note))...)
	}
	for i := range r.Rows {
		b.total(&r.Rows[i], first+i, n, r.rescaled())
	}
	extra := len(new(RankRow).sums(r.rescaled())) - len(new(RankRow).sums(false))
	b.ranks(r.Rows, first, n+5+extra, n+7+extra)
	b.remark(r.Knocks, r.Ties, r.Broken, r.Quotas)
	return b.close(w, &r.Head)
}

// total is the sum of the groups with bonus and without penalty, where it is that. Where totals are brought to the
// scale that sum is the points reached, and the total is worked out of it.
func (b *book) total(u *RankRow, row, groups int, rescaled bool) {
	got, bonus, penalty := u.Total, u.Bonus, u.Penalty
	if u.Raw != nil {
		got, bonus, penalty = u.Raw.Agreed, u.Raw.Bonus, u.Raw.Penalty
		b.rescaled(u, row, groups)
	} else if rescaled {
		b.formula(7+groups, row, b.name(5+groups, row))
	}
	if !got.IsGiven() || groups == 0 {
		return
	}
	sum := bonus.n.Sub(penalty.n)
	for _, p := range u.Groups {
		sum = sum.Add(p.n)
	}
	f := "SUM(" + b.name(3, row) + ":" + b.name(2+groups, row) + ")"
	switch {
	case sum.Equal(got.n):
		f += "+N(" + b.name(3+groups, row) + ")-N(" + b.name(4+groups, row) + ")"
	case !sum.Sub(bonus.n).Add(penalty.n).Equal(got.n): // groups that hold their bonus and penalty already
		return
	}
	b.formula(5+groups, row, f)
}

// rescaled writes the total as the points reached on the scale, where rounding gives the same.
func (b *book) rescaled(u *RankRow, row, groups int) {
	places, ok := u.Total.n.Places()
	if on, div := u.Raw.Agreed.n.Mul(u.Raw.Scale.n).Div(
		u.Raw.Full.n,
	); !ok || !div || !on.Round(places, exact.HalfUp).Equal(u.Total.n) {
		return
	}
	f := "ROUND(" + b.name(5+groups, row) + "*" + u.Raw.Scale.n.String() + "/" + b.name(6+groups, row) + "," +
		itoa(places) + ")"
	b.formula(7+groups, row, f)
}

// ranks writes RANK where it comes to the rank: the ranked units stand first, and no other has the same total.
func (b *book) ranks(rows []RankRow, first, totalCol, rankCol int) {
	n := 0
	for n < len(rows) && rows[n].Rank > 0 {
		n++
	}
	area := "$" + b.column(totalCol) + "$" + itoa(first) + ":$" + b.column(totalCol) + "$" + itoa(first+n-1)
	above, tied := 0, 0 // with the rows sorted, how many totals are greater
	for i := range rows[:n] {
		if i > 0 && !rows[i].Total.n.Equal(rows[i-1].Total.n) {
			above, tied = i, 0
		}
		tied++
		sorted := i == 0 || !rows[i-1].Total.n.Less(rows[i].Total.n)
		if sorted && rows[i].Rank == above+1 && (tied == 1 || rows[i-1].Rank == rows[i].Rank) && !nextBroken(rows[:n], i) {
			b.formula(rankCol, first+i, "RANK("+b.name(totalCol, first+i)+","+area+")")
		}
	}
}

// nextBroken says that the next unit has the same total and another rank.
func nextBroken(rows []RankRow, i int) bool {
	return i+1 < len(rows) && rows[i+1].Total.n.Equal(rows[i].Total.n) && rows[i+1].Rank != rows[i].Rank
}

func (b *book) remark(knocks []Knock, ties, broken []string, quotas []Quota) {
	b.at++
	for _, k := range knocks {
		b.note("Không xếp loại, xếp hạng: " + k.Unit + ": " + k.Reason)
	}
	if len(ties) > 0 {
		b.note("Thứ tự phân định khi bằng điểm:")
	}
	for i, s := range ended(ties) {
		b.note(itoa(i+1) + ". " + s)
	}
	for _, s := range broken {
		b.note(s)
	}
	for _, q := range quotas {
		b.note(q.sentence())
	}
}
