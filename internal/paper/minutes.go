package paper

import (
	"fmt"
	"strings"
)

// Minutes is the biên bản at which the team and one unit agree on its points. Decree 30/2020, Appendix III, form 1.9,
// has no place and date in its head: the times stand in the text.
type Minutes struct {
	Head
	Unit    string
	Purpose string
	Opened  string // "08 giờ 30 phút, ngày 12 tháng 12 năm 2026"
	Where   string
	Team    []Attendee
	Present []Attendee // of the unit
	Steps   []string   // of the meeting, in order

	Lines        []AgreedLine // groups and lines in the order of the sheet
	Claimed      Points       // the unit's own total, and what it is made of
	ClaimedBase  Points
	ClaimedBonus Points
	ClaimedLoss  Points
	Agreed       Points
	AgreedBase   Points
	AgreedBonus  Points
	AgreedLoss   Points
	Raw          *RawSums // where totals are brought to the scale of the sheet because lines do not apply; nil where not
	Opinion      string   // of the unit
	Conclusion   string   // of the chair
	Copies       int      // how many copies were made
	Holders      []string // who keeps them
	Closed       string   // "11 giờ 00 phút cùng ngày"

	part int // parts so far
}

// RawSums are totals as the lines add up, before they are brought to the scale of the sheet (quy đổi).
type RawSums struct {
	Full    Points // the maxima of the lines that apply
	Scale   Points // what it is brought to
	Claimed Points
	Base    Points
	Bonus   Points
	Penalty Points
	Agreed  Points
}

// Attendee is somebody at the meeting.
type Attendee struct{ Name, Post, Role string }

// AgreedLine is a line of the sheet as the meeting left it. Of a group the points are the sums of its lines.
type AgreedLine struct {
	Code, Text string // the short name
	Group      bool
	Depth      int // 0 at the top of the sheet, of lines and groups alike
	Base       Points
	Bonus      Points
	Penalty    Points
	Max        Points // điểm chuẩn
	Claimed    Points
	Agreed     Points
	Reason     string // why the agreed points are others than the claimed
}

// Document writes the minutes.
func (m Minutes) Document() Document {
	if m.Summary == "" {
		m.Summary = "Thẩm định, thống nhất điểm thi đua của " + orUnit(m.Unit)
	}
	d := m.document(kindMinutes)
	d.Mark, d.Numbered, d.Undated = "BB", true, true
	m.opening(&d)
	m.claims(&d)
	m.lines(&d)
	m.groups(&d)
	m.closing(&d)
	return d
}

func add(d *Document, b ...Block) { d.Blocks = append(d.Blocks, b...) }

func say(d *Document, format string, args ...any) {
	add(d, Para{Text: T(fmt.Sprintf(format, args...))})
}

// heading opens the next part.
func (m *Minutes) heading(d *Document, title string) {
	m.part++
	add(d, Heading{Roman, m.part, title})
}

// named is a paragraph that begins with its name in bold.
func named(d *Document, name, text string) {
	if text == "" {
		text = wordBlank
	}
	add(d, Para{Text: Text{{Text: name + ": ", Bold: true}, {Text: text}}})
}

func (m *Minutes) opening(d *Document) {
	named(d, "Thời gian bắt đầu", m.Opened)
	named(d, "Địa điểm", m.Where)
	m.heading(d, "Thành phần tham dự")
	add(d, Heading{Clause, 1, "Đoàn thẩm định"})
	attendees(d, m.Team)
	add(d, Heading{Clause, 2, "Đại diện " + orUnit(m.Unit)})
	attendees(d, m.Present)
	if m.Purpose != "" || len(m.Steps) > 0 {
		m.heading(d, "Mục đích, trình tự làm việc")
	}
	if m.Purpose != "" {
		named(d, "Mục đích", m.Purpose)
	}
	for i, s := range ended(m.Steps) {
		add(d, Item{Level: Clause, N: i + 1, Text: T(s)})
	}
}

func orUnit(unit string) string {
	if unit == "" {
		return "đơn vị được thẩm định"
	}
	return unit
}

func attendees(d *Document, list []Attendee) {
	var lines []string
	for _, a := range list {
		s := a.Name
		if a.Post != "" {
			s += ", " + a.Post
		}
		if a.Role != "" {
			s += " – " + a.Role
		}
		lines = append(lines, s)
	}
	if len(lines) == 0 { // room for the pen
		add(d, Item{Text: T(strings.Repeat(wordBlank, 6))})
	}
	for _, s := range ended(lines) {
		add(d, Item{Text: T(s)})
	}
}

// claims is what the unit brought.
func (m *Minutes) claims(d *Document) {
	m.heading(d, "Kết quả tự chấm điểm của đơn vị")
	say(
		d, "%s tự chấm: %s%s.", capital(orUnit(m.Unit)), m.point(m.Claimed),
		m.parts(m.ClaimedBase, m.ClaimedBonus, m.ClaimedLoss),
	)
}

// parts is what a total is made of, in brackets, where that is known.
func (m *Minutes) parts(base, bonus, loss Points) string {
	if !base.IsGiven() {
		return ""
	}
	s := "đạt " + base.text(m.places())
	if bonus.IsGiven() {
		s += ", điểm thưởng " + bonus.text(m.places())
	}
	if loss.IsGiven() {
		s += ", điểm trừ " + loss.text(m.places())
	}
	return " (" + s + ")"
}

// lines is the list that staff write by hand from the score table: one sentence for each line, and why points were
// changed.
func (m *Minutes) lines(d *Document) {
	m.heading(d, "Kết quả thẩm định và thống nhất điểm")
	add(d, Heading{Clause, 1, "Điểm thống nhất của từng nội dung"})
	for i := range m.Lines {
		l := &m.Lines[i]
		name := coded(l.Code, l.Text)
		if l.Group {
			text := Text{{Text: name + ": ", Bold: true}, {Text: "thống nhất " + m.point(l.Agreed), Bold: true}}
			if l.Claimed.differs(l.Agreed) {
				text = append(text, Run{Text: " (tự chấm " + m.point(l.Claimed) + ")"})
			}
			add(d, Para{Text: text, Follow: true})
			continue
		}
		add(d, Item{Text: Text{{Text: name + ": "}, {Text: m.sentence(l)}}})
	}
}

// sentence says one line. What is zero or not there is not said.
func (m *Minutes) sentence(l *AgreedLine) string {
	if l.Agreed == NotApplying {
		return "không áp dụng."
	}
	var parts []string
	if l.Base.IsGiven() {
		got := "đạt " + l.Base.text(m.places())
		if l.Max.IsGiven() && !l.Max.n.Zero() {
			got += " trên " + l.Max.text(m.places()) + " điểm chuẩn"
		}
		parts = append(parts, got)
	}
	for _, x := range []struct {
		name string
		p    Points
	}{{"điểm thưởng ", l.Bonus}, {"điểm trừ ", l.Penalty}} {
		if x.p.IsGiven() && !x.p.n.Zero() {
			parts = append(parts, x.name+x.p.text(m.places()))
		}
	}
	s := strings.Join(parts, ", ")
	if s != "" {
		s += "; "
	}
	s += "thống nhất " + m.point(l.Agreed)
	switch {
	case l.Claimed.differs(l.Agreed) && l.Reason != "":
		s += " (tự chấm " + m.point(l.Claimed) + "; lý do: " + strings.TrimRight(l.Reason, " .;") + ")"
	case l.Claimed.differs(l.Agreed):
		s += " (tự chấm " + m.point(l.Claimed) + ")"
	case l.Reason != "":
		s += " (" + strings.TrimRight(l.Reason, " .;") + ")"
	}
	return s + "."
}

var groupColumns = []Column{
	{Title: "Nội dung", Width: 52},
	{Title: "Điểm chuẩn", Width: 18, Align: Right},
	{Title: "Tự chấm", Width: 18, Align: Right},
	{Title: "Đạt", Width: 18, Align: Right},
	{Title: "Điểm thưởng", Width: 18, Align: Right},
	{Title: "Điểm trừ", Width: 16, Align: Right},
	{Title: "Thống nhất", Width: 20, Align: Right},
}

// groups is the table of sums, and the total.
func (m *Minutes) groups(d *Document) {
	add(d, Heading{Clause, 2, "Tổng hợp theo nhóm"})
	t := Table{Columns: groupColumns}
	for i := range m.Lines {
		l := &m.Lines[i]
		if l.Depth == 0 {
			t.Rows = append(t.Rows, Row{Cells: []Text{
				T(coded(
					l.Code, l.Text,
				)), m.cell(l.Max), m.cell(l.Claimed), m.cell(l.Base), m.cell(l.Bonus), m.cell(l.Penalty), m.cell(l.Agreed),
			}})
		}
	}
	t.Rows = append(t.Rows, m.totals()...)
	add(d, t, Heading{Clause, 3, "Tổng điểm"})
	say(d, "Điểm đơn vị tự chấm: %s. Điểm thống nhất: %s%s; %s.", m.point(m.Claimed), m.point(m.Agreed),
		m.parts(m.AgreedBase, m.AgreedBonus, m.AgreedLoss), m.difference())
}

// totals are the last rows of the table: the sums of the rows above and, where lines do not apply, what they come to on
// the scale.
func (m *Minutes) totals() []Row {
	last := Row{Kind: Total, Cells: []Text{
		T(
			wordTotal,
		), T(""), m.cell(m.Claimed), m.cell(m.AgreedBase), m.cell(m.AgreedBonus), m.cell(m.AgreedLoss), m.cell(m.Agreed),
	}}
	r := m.Raw
	if r == nil {
		return []Row{last}
	}
	last.Cells[0], last.Cells[1] = T("Quy đổi về thang "+r.Scale.text(m.places())), m.cell(r.Scale)
	return []Row{{Kind: Total, Cells: []Text{
		T(wordTotal), m.cell(r.Full), m.cell(r.Claimed), m.cell(r.Base), m.cell(r.Bonus), m.cell(r.Penalty), m.cell(r.Agreed),
	}}, last}
}

// difference says how far the agreed total is from the claimed.
func (m *Minutes) difference() string {
	if !m.Claimed.differs(m.Agreed) {
		return "không thay đổi so với điểm tự chấm"
	}
	by, way := m.Agreed.n.Sub(m.Claimed.n), "tăng"
	if by.Sign() < 0 {
		way = "giảm"
	}
	return way + " " + m.point(Given(by.Abs())) + " so với điểm tự chấm"
}

func (m *Minutes) closing(d *Document) {
	m.heading(d, "Ý kiến của đơn vị")
	say(d, "%s", orBlankLine(m.Opinion))
	if m.Conclusion != "" {
		m.heading(d, "Kết luận")
		say(d, "%s", m.Conclusion)
	}
	closed := m.Closed
	if closed == "" {
		closed = wordBlank
	}
	s := "Buổi làm việc kết thúc vào hồi " + closed + "."
	if m.Copies > 0 {
		s += fmt.Sprintf(" Biên bản được lập thành %02d bản có giá trị như nhau", m.Copies)
		if len(m.Holders) > 0 {
			s += " (" + strings.Join(m.Holders, "; ") + ")"
		}
		s += ", đã đọc lại cho những người tham dự cùng nghe, thống nhất và cùng ký tên"
		say(d, "%s%s", s, wordEnd)
		return
	}
	say(d, "%s Biên bản đã được đọc lại cho những người tham dự cùng nghe, thống nhất và cùng ký tên%s", s, wordEnd)
}

func orBlankLine(s string) string {
	if s == "" {
		return strings.Repeat(wordBlank, 8)
	}
	return s
}
