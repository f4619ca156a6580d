package paper

// SelfScore is the bảng tự chấm điểm of a unit: what it claims, line by line, with its evidence. It is no kind of paper
// of the decree and carries no number; it travels with the unit's report.
type SelfScore struct {
	Head
	Unit  string
	Lines []SelfLine // groups and lines in the order of the sheet; a group stands before its lines
	Max   Points     // of the whole sheet
	Total Points     // claimed
	// Figures are what the unit reports, line by line: they follow in a table of their own, for whoever signs to check.
	Figures []SelfFigure
	// Remark says why the total is not the sum of the groups; "" where it is.
	Remark string
}

// SelfLine is one row: a line of the sheet, or a group with the sum of its lines.
type SelfLine struct {
	Code, Text string
	Group      bool
	Depth      int // 0 is summed into the total, what is deeper into the group above
	Max        Points
	Claimed    Points
	Evidence   string
	Note       string
}

// selfColumns are the columns of A2.3, 8, in the order in which units of blocs know them.
var selfColumns = []Column{
	{Title: "Mã", Width: 13, Align: Centre},
	{Title: "Nội dung", Width: 45},
	{Title: "Điểm chuẩn", Width: 15, Align: Right},
	{Title: "Điểm tự chấm", Width: 15, Align: Right},
	{Title: "Minh chứng, giải trình", Width: 54},
	{Title: "Ghi chú", Width: 18},
}

// columns are those that are needed: on paper, room goes to the evidence where nobody wrote a note.
func (s *SelfScore) columns() []Column {
	for i := range s.Lines {
		if s.Lines[i].Note != "" {
			return selfColumns
		}
	}
	return selfColumns[:len(selfColumns)-1]
}

// SelfFigure is a figure that the unit reports. Code is of its line; "" for one of the whole sheet.
type SelfFigure struct{ Code, Ask, Value string }

// figures is the table of the figures.
func (s *SelfScore) figures() Table {
	t := Table{
		Columns: []Column{
			{Title: "Mã", Width: 15, Align: Centre},
			{Title: "Chỉ số", Width: 105},
			{Title: "Số liệu", Width: 40, Align: Right},
		},
	}
	for _, f := range s.Figures {
		t.Rows = append(t.Rows, Row{Cells: []Text{T(f.Code), T(f.Ask), T(f.Value)}})
	}
	return t
}

// Document sets the table.
func (s SelfScore) Document() Document {
	d := s.document(kindSelfScore)
	t := Table{Columns: s.columns(), Counted: true}
	for i := range s.Lines {
		l := &s.Lines[i]
		r := Row{Cells: []Text{T(l.Code), T(l.Text), s.cell(l.Max), s.cell(l.Claimed), T(l.Evidence), T(l.Note)}}
		if l.Group {
			r.Kind = Group
		}
		t.Rows = append(t.Rows, r)
	}
	t.Rows = append(t.Rows, Row{Kind: Total, Join: 2, Cells: []Text{T(wordTotal), s.cell(s.Max), s.cell(s.Total)}})
	if s.Unit != "" {
		d.Blocks = append(d.Blocks, Para{Text: Text{{Text: wordUnit + ": "}, {Text: s.Unit, Bold: true}}})
	}
	d.Blocks = append(d.Blocks, t, Para{Text: T(wordSelfTotal + ": " + s.point(s.Total) + ".")})
	if s.Remark != "" {
		d.Blocks = append(d.Blocks, Para{Text: T(s.Remark)})
	}
	if len(s.Figures) > 0 {
		d.Blocks = append(d.Blocks, Para{Text: T(wordFigures + ":")}, s.figures())
	}
	return d
}
