package sheetfile

import (
	"io"

	"github.com/xuri/excelize/v2"
)

// UnitTemplate writes the Excel file in which a list of units is filled in: the columns that ReadUnits reads, and
// nothing to delete.
func UnitTemplate(w io.Writer) error {
	return listTemplate(w, "Đơn vị", []any{"Mã", "Tên", "Loại", "Cấp trên", "Ngày thành lập"})
}

// PeopleTemplate writes the Excel file in which a list of people is filled in: the columns that ReadPeople reads.
func PeopleTemplate(w io.Writer) error {
	return listTemplate(w, "Cán bộ", []any{"Mã", "Họ và tên", "Mã đơn vị", "Chức vụ", "Từ ngày"})
}

// listTemplate writes a list of five columns without rows; the second is the wide one.
func listTemplate(w io.Writer, name string, head []any) error {
	f := excelize.NewFile()
	defer f.Close()
	if err := f.SetSheetName("Sheet1", name); err != nil {
		return err
	}
	bold, err := f.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
	if err != nil {
		return err
	}
	// text, so that Excel does not turn a code or a date into something else
	text, err := f.NewStyle(&excelize.Style{NumFmt: 49})
	if err != nil {
		return err
	}
	if err := f.SetColStyle(name, "A:E", text); err != nil {
		return err
	}
	if err := f.SetSheetRow(name, "A1", &head); err != nil {
		return err
	}
	if err := f.SetCellStyle(name, "A1", "E1", bold); err != nil {
		return err
	}
	for col, width := range map[string]float64{"A": 18, "B": 48, "C": 18, "D": 18, "E": 18} {
		if err := f.SetColWidth(name, col, col, width); err != nil {
			return err
		}
	}
	if err := f.SetPanes(name, &excelize.Panes{
		Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft",
	}); err != nil {
		return err
	}
	return f.Write(w)
}
