package paper

// Outgoing is the register of what went out in a year (sổ đăng ký văn bản đi): Decree 30/2020, Appendix IV, part I,
// asks for these ten columns, and for a print of it where it is kept by a program.
type Outgoing struct {
	Head
	Rows []OutgoingRow
}

// OutgoingRow is one paper of the register.
type OutgoingRow struct {
	Number, Day, Summary, Signer, SendTo, Kept, Copies, Note string
}

var outgoingColumns = []Column{
	{Title: "Số, ký hiệu", Width: 20},
	{Title: "Ngày tháng", Width: 21, Align: Centre},
	{Title: "Tên loại và trích yếu", Width: 40},
	{Title: "Người ký", Width: 22},
	{Title: "Nơi nhận", Width: 22},
	{Title: "Nơi giữ bản lưu", Width: 18},
	{Title: "Số lượng bản", Width: 12, Align: Centre},
	{Title: "Ngày chuyển", Width: 14, Align: Centre},
	{Title: "Ký nhận", Width: 13},
	{Title: "Ghi chú", Width: 16},
}

// Document writes the register; it lies, and what only the pen can fill stays empty.
func (o Outgoing) Document() Document {
	d := o.document("Sổ đăng ký văn bản đi")
	d.Lying, d.Undated = true, true
	t := Table{Columns: outgoingColumns}
	for _, r := range o.Rows {
		t.Rows = append(t.Rows, Row{
			Cells: []Text{
				T(r.Number), T(r.Day), T(r.Summary), T(r.Signer), T(r.SendTo), T(r.Kept), T(r.Copies), T(""), T(""), T(r.Note),
			},
		})
	}
	add(&d, t)
	return d
}
