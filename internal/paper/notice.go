package paper

// Notice is the thông báo of what a round came to. It goes to the members and to the agency in charge of emulation.
type Notice struct {
	Head
	Opening string // what is announced, by which minutes
	Rows    []NoticeRow
	Knocks  []Knock
	Remarks []string // "Đơn vị có ý kiến gửi về … trước ngày …"
	Closing string
}

// NoticeRow is one unit's result. Rank 0 is not ranked.
type NoticeRow struct {
	Unit  string
	Total Points
	Grade string
	Rank  int
	Award string // hình thức suy tôn, đề nghị
}

var noticeColumns = []Column{
	{Title: "TT", Width: 12, Align: Centre},
	{Title: "Đơn vị", Width: 48},
	{Title: "Tổng điểm", Width: 18, Align: Right},
	{Title: "Xếp loại", Width: 38},
	{Title: "Xếp hạng", Width: 16, Align: Centre},
	{Title: "Suy tôn, đề nghị", Width: 30},
}

// Document writes the notice.
func (n Notice) Document() Document {
	if n.Summary == "" {
		n.Summary = "Kết quả chấm điểm, xếp hạng thi đua"
	}
	d := n.document(kindNotice)
	d.Mark, d.Numbered = "TB", true
	if n.Opening != "" {
		add(&d, Para{Text: T(n.Opening), Follow: true})
	}
	t := Table{Columns: noticeColumns}
	for i, r := range n.Rows {
		rank := "–"
		if r.Rank > 0 {
			rank = itoa(r.Rank)
		}
		t.Rows = append(t.Rows, Row{
			Cells: []Text{T(itoa(i + 1)), T(r.Unit), B(r.Total.text(n.places())), T(r.Grade), B(rank), T(r.Award)},
		})
	}
	add(&d, t)
	if len(n.Knocks) > 0 {
		add(&d, Para{Text: T("Đơn vị không xếp loại, xếp hạng:"), Follow: true})
		for _, k := range n.Knocks {
			add(&d, Item{Text: T(k.Unit + ": " + k.Reason)})
		}
	}
	for _, s := range n.Remarks {
		add(&d, Para{Text: T(s)})
	}
	closing := n.Closing
	if closing == "" {
		closing = "Trên đây là thông báo " + lower(n.Summary)
	}
	add(&d, Para{Text: T(withEnd(closing))})
	return d
}
