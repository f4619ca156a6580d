package sheetfile

import (
	"io"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"thidua/internal/exact"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
)

// Names and places in the template. The reader finds the table by its titles; only the names of the sheets must stay.
const (
	dataSheet  = "Số liệu"
	guideSheet = "Hướng dẫn"
	listSheet  = "_dm"
	madeSheet  = "_goc" // what each cell held when the file was made: what changed on screen since is then seen
	unitCell   = "B2"
	kindCell   = "B4"
	headerRow  = 5
	firstRow   = headerRow + 1
	naText     = "không áp dụng"
)

// Columns of the template.
const (
	colLine = iota + 1
	colAsk
	colMeasure
	colValue
	colLast
	colEvidence
	colNote
	colKey
)

var templateTitles = map[int]string{
	colLine: "Dòng", colAsk: "Nội dung", colMeasure: "Đơn vị tính", colValue: "Giá trị (*)", colLast: "Năm trước",
	colEvidence: "Minh chứng", colNote: "Ghi chú", colKey: "Khóa",
}

// template builds the Excel file that a unit fills in.
type template struct {
	f      *excelize.File
	s      *sheet.Sheet
	styles styles
	last   map[int]bool // slots whose figure of last year is read
	row    int
	lists  int
	have   func(f *sheet.Fact, last bool) string // what is entered already; nil for an empty template
	err    error
}

// SaveTemplate writes the template of a sheet and returns how many facts it asks. unit limits it to the lines of that
// unit.
func SaveTemplate(path string, s *sheet.Sheet, unit, period string) (int, error) {
	t, n, err := newTemplate(s, unit, scoring.Period(period))
	if err != nil {
		return 0, err
	}
	defer t.f.Close()
	return n, Save(path, func(w io.Writer) error { return t.f.Write(w) })
}

// WriteTemplate writes the template of a unit with the figures that are entered already: have gives them as people type
// them, those of the year before with last.
func WriteTemplate(
	w io.Writer, s *sheet.Sheet, unit string, period scoring.Period, have func(f *sheet.Fact, last bool) string,
) error {
	t, _, err := newTemplateWith(s, unit, period, have)
	if err != nil {
		return err
	}
	defer t.f.Close()
	return t.f.Write(w)
}

func newTemplate(s *sheet.Sheet, unit string, period scoring.Period) (*template, int, error) {
	return newTemplateWith(s, unit, period, nil)
}

func newTemplateWith(
	s *sheet.Sheet, unit string, period scoring.Period, have func(f *sheet.Fact, last bool) string,
) (*template, int, error) {
	t := &template{f: excelize.NewFile(), s: s, last: lastSlots(s), row: firstRow, have: have}
	t.do(t.f.SetSheetName("Sheet1", dataSheet))
	for _, name := range []string{guideSheet, listSheet, madeSheet} {
		_, err := t.f.NewSheet(name)
		t.do(err)
	}
	t.styles, t.err = newStyles(t.f)
	t.head(unit, period)
	n := t.facts(unit, period)
	t.guide()
	t.finish()
	return t, n, t.err
}

func (t *template) do(err error) {
	if t.err == nil {
		t.err = err
	}
}

func (t *template) set(sheetName string, col, row int, v string) {
	cell, err := excelize.CoordinatesToCellName(col, row)
	t.do(err)
	t.do(t.f.SetCellStr(sheetName, cell, safeCell(v)))
}

// safeCell keeps text from being taken for a formula by a program that reads the file.
func safeCell(s string) string {
	if s != "" && strings.ContainsRune("=+-@", rune(s[0])) {
		return "'" + s
	}
	return s
}

// head writes the title, the unit's cell and the headings.
func (t *template) head(unit string, period scoring.Period) {
	t.set(dataSheet, 1, 1, "Biểu mẫu số liệu: "+t.s.Title+", năm "+strconv.Itoa(t.s.Year))
	t.set(dataSheet, 1, 2, "Đơn vị (*)")
	t.set(dataSheet, 1, 3, "Kỳ")
	periodText := "Cả năm"
	if period == scoring.HalfYear {
		periodText = "6 tháng đầu năm"
	}
	t.set(dataSheet, 2, 3, periodText)
	for col, title := range templateTitles {
		t.set(dataSheet, col, headerRow, title)
	}
	if u := t.s.UnitOf(unit); u != nil {
		t.set(dataSheet, 2, 2, u.Name)
	} else if unit != "" {
		t.set(dataSheet, 2, 2, unit)
	}
	t.kinds()
	for i, v := range []string{"thidua-template", "1", t.s.ID, strconv.Itoa(t.s.Version), string(period)} {
		t.set(listSheet, 1, i+1, v)
	}
	for i, u := range t.s.Units {
		t.set(listSheet, 2, i+1, u.Name)
		t.set(listSheet, 3, i+1, u.ID)
	}
	if n := len(t.s.Units); n > 0 {
		dv := excelize.NewDataValidation(true)
		dv.Sqref = unitCell
		dv.SetSqrefDropList(listSheet + "!$B$1:$B$" + strconv.Itoa(n))
		dv.SetError(excelize.DataValidationErrorStyleStop, "Đơn vị", "Hãy chọn một đơn vị trong danh sách.")
		t.do(t.f.AddDataValidation(dataSheet, dv))
	}
}

// kinds asks for the unit's kind where the sheet has kinds and does not say itself which unit is of which.
func (t *template) kinds() {
	if len(t.s.Kinds) == 0 || len(t.s.Units) > 0 {
		return
	}
	t.set(dataSheet, 1, 4, "Loại đơn vị")
	var names []string
	for _, k := range t.s.Kinds {
		names = append(names, k.Name)
	}
	dv := excelize.NewDataValidation(true)
	dv.Sqref = kindCell
	t.list(dv, names)
	t.do(t.f.AddDataValidation(dataSheet, dv))
	t.do(t.f.SetCellStyle(dataSheet, "A4", "A4", t.styles.plain))
	t.do(t.f.SetCellStyle(dataSheet, kindCell, kindCell, t.styles.input))
}

// facts writes a row for each fact that people report.
func (t *template) facts(unit string, period scoring.Period) int {
	kind := ""
	if u := t.s.UnitOf(unit); u != nil {
		kind = u.Kind
	}
	n := 0
	for _, f := range t.s.AllFacts() {
		l := f.Line()
		if !f.Is.IsZero() ||
			l != nil && (unit != "" && !assignedTo(t.s, l, unit, kind) || period == scoring.HalfYear && !l.InHalfYear()) {
			continue
		}
		t.fact(f)
		n++
	}
	return n
}

// assignedTo says whether the line and all groups above it apply to the unit.
func assignedTo(s *sheet.Sheet, l *sheet.Line, unit, kind string) bool {
	for _, g := range s.Nodes() {
		if g.Holds(l) && !g.Assigned(unit, kind) {
			return false
		}
	}
	return true
}

func (t *template) fact(f *sheet.Fact) {
	code := f.Name
	if l := f.Line(); l != nil {
		code = l.Code
	}
	t.set(dataSheet, colLine, t.row, code)
	t.set(dataSheet, colAsk, t.row, f.Ask)
	t.set(dataSheet, colMeasure, t.row, measureText(f))
	t.set(dataSheet, colEvidence, t.row, "")
	t.set(dataSheet, colKey, t.row, f.Name)
	t.validate(f, colValue)
	open := []int{colValue, colEvidence, colNote}
	if t.last[f.Slot()] {
		t.validate(f, colLast)
		open = append(open, colLast)
	}
	for _, col := range open {
		cell, err := excelize.CoordinatesToCellName(col, t.row)
		t.do(err)
		style := t.styles.input
		if f.Kind == sheet.DateKind && (col == colValue || col == colLast) {
			style = t.styles.date
		}
		t.do(t.f.SetCellStyle(dataSheet, cell, cell, style))
	}
	if t.have != nil {
		t.given(f)
	}
	t.do(fitRow(t.f, dataSheet, t.row, map[float64]string{62: f.Ask, 16: measureText(f)}))
	t.row++
}

// given writes what is entered already: into its cells, and once more where the reader finds what the file was made
// from.
func (t *template) given(f *sheet.Fact) {
	made := t.row - firstRow + 1
	t.set(madeSheet, 1, made, f.Name)
	t.set(madeSheet, 2, made, t.have(f, false))
	t.set(dataSheet, colValue, t.row, t.have(f, false))
	if t.last[f.Slot()] {
		t.set(madeSheet, 3, made, t.have(f, true))
		t.set(dataSheet, colLast, t.row, t.have(f, true))
	}
}

func measureText(f *sheet.Fact) string {
	switch {
	case f.Measure != "":
		return f.Measure
	case f.Kind == sheet.Percentage:
		return "%"
	case f.Kind == sheet.YesNo:
		return "có/không"
	case f.Kind == sheet.DateKind:
		return "ngày/tháng/năm"
	case f.Kind == sheet.Points:
		return "điểm"
	case f.Kind == sheet.Money:
		return "đồng"
	case f.Kind == sheet.LevelKind:
		return "chọn mức"
	}
	return ""
}

// validate limits what can be typed in a cell: a list to choose from, or a number within the sheet's limits.
func (t *template) validate(f *sheet.Fact, col int) {
	cell, err := excelize.CoordinatesToCellName(col, t.row)
	t.do(err)
	dv := excelize.NewDataValidation(true)
	dv.Sqref = cell
	dv.SetInput(clip(firstOf(f.Ask, f.Name), 32), clip(inputHint(f), 255))
	switch f.Kind {
	case sheet.YesNo:
		t.list(dv, []string{"có", "không", naText})
	case sheet.LevelKind:
		t.list(dv, append(append([]string{}, f.Levels...), naText))
	default:
		dv.Type = "custom"
		dv.Formula1 = formulaXML.Replace(numberCheck(f, cell))
		// A warning, not a stop: a figure typed with the other decimal mark is still read.
		dv.SetError(excelize.DataValidationErrorStyleWarning, "Giá trị", clip(inputHint(f), 200))
	}
	t.do(t.f.AddDataValidation(dataSheet, dv))
}

// list offers the texts as a drop-down, from the hidden sheet because a list in the cell itself is limited to 255
// characters.
func (t *template) list(dv *excelize.DataValidation, texts []string) {
	t.lists++
	col := 3 + t.lists
	for i, text := range texts {
		t.set(listSheet, col, i+1, text)
	}
	name, err := excelize.ColumnNumberToName(col)
	t.do(err)
	dv.SetSqrefDropList(listSheet + "!$" + name + "$1:$" + name + "$" + strconv.Itoa(len(texts)))
	dv.SetError(excelize.DataValidationErrorStyleStop, "Giá trị", "Hãy chọn một giá trị trong danh sách.")
}

// formulaXML escapes a formula: the library writes it into the file as it stands.
var formulaXML = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")

// numberCheck is the condition under which Excel takes a figure without asking.
func numberCheck(f *sheet.Fact, cell string) string {
	conds := []string{"ISNUMBER(" + cell + ")"}
	bound := func(n *exact.Num, op string) {
		if n != nil {
			conds = append(conds, cell+op+n.Text(6))
		}
	}
	bound(f.Min, ">=")
	bound(f.Max, "<=")
	if f.Kind.Whole() {
		conds = append(conds, cell+"=INT("+cell+")")
	}
	check := "AND(" + strings.Join(conds, ",") + ")"
	if f.Kind == sheet.Ratio {
		check = "TRUE"
	}
	return "OR(" + cell + `="` + naText + `",` + check + ")"
}

func inputHint(f *sheet.Fact) string {
	hint := map[sheet.FactKind]string{
		sheet.YesNo: "Chọn có hoặc không.", sheet.LevelKind: "Chọn một mức.", sheet.DateKind: "Ghi ngày/tháng/năm, ví dụ 09/02/2022.",
		sheet.Count: "Ghi số nguyên.", sheet.Percentage: "Ghi phần trăm, ví dụ 97,7.", sheet.Ratio: "Ghi tỷ số, ví dụ 9/10.",
		sheet.Money: "Ghi số tiền bằng đồng.", sheet.Rank: "Ghi thứ hạng, từ 1.", sheet.Points: "Ghi số điểm.", sheet.Decimal: "Ghi một số.",
	}[f.Kind]
	switch {
	case f.Kind == sheet.YesNo || f.Kind == sheet.LevelKind || f.Kind == sheet.DateKind:
	case f.Min != nil && f.Max != nil:
		hint += " Từ " + shown(*f.Min) + " đến " + shown(*f.Max) + "."
	case f.Min != nil && f.Min.Sign() == 0:
		hint += " Không âm."
	}
	if f.Evidence != "" {
		hint += " Minh chứng: " + f.Evidence + "."
	}
	return hint + " Để trống nếu chưa có số liệu; ghi «" + naText + "» nếu không áp dụng."
}

func clip(s string, n int) string {
	r := []rune(s)
	if len(r) > n {
		return string(r[:n-1]) + "…"
	}
	return s
}

func lastSlots(s *sheet.Sheet) map[int]bool {
	out := map[int]bool{}
	for _, slot := range s.LastYearFacts() {
		out[slot] = true
	}
	return out
}

// guide writes the second sheet: how to fill the first.
func (t *template) guide() {
	lines := []string{
		"Cách nhập",
		"1. Chọn đơn vị ở ô " + unitCell + " của trang «" + dataSheet + "».",
		"2. Nhập vào các ô trắng của cột «Giá trị». Các ô xám đã khóa để không bị sửa nhầm.",
		"3. Số thập phân ghi dấu phẩy: 97,7. Không ghi ký hiệu % hay đơn vị tính sau con số.",
		"4. Phần trăm ghi 90, không ghi 0,9 và không ghi 9/10.",
		"5. Ba trường hợp khác nhau: để trống là chưa có số liệu; 0 là không có vụ việc nào; «" + naText +
			"» là đơn vị không thuộc diện này. Dòng không được giao thì ghi «không giao».",
		"6. Cột «Minh chứng»: ghi số, ngày của văn bản hoặc tên tệp gửi kèm.",
		"7. Có thể sắp xếp lại các hàng, ẩn cột; không xoá cột «Khóa».",
		"8. Không nhập nội dung thuộc danh mục bí mật nhà nước.",
		"Ví dụ",
		"Tỷ lệ giải quyết đơn: 182 trên 200 đơn thì ghi 91.",
		"Số báo cáo nộp trễ: không có báo cáo nào trễ thì ghi 0.",
		"Ngày ban hành kế hoạch: 09/02/2022.",
	}
	for i, text := range lines {
		t.set(guideSheet, 1, i+1, text)
	}
	t.do(t.f.SetColWidth(guideSheet, "A", "A", 100))
	t.do(t.f.SetCellStyle(guideSheet, "A2", "A"+strconv.Itoa(len(lines)), t.styles.plain))
	t.do(t.f.SetCellStyle(guideSheet, "A1", "A1", t.styles.title))
	t.do(t.f.SetCellStyle(guideSheet, "A10", "A10", t.styles.title))
}

// finish sets widths, freezes the headings and protects what is not to be typed in.
func (t *template) finish() {
	widths := map[int]float64{
		colLine: 10, colAsk: 62, colMeasure: 16, colValue: 18, colLast: 14, colEvidence: 34, colNote: 30, colKey: 8,
	}
	for col, w := range widths {
		name, err := excelize.ColumnNumberToName(col)
		t.do(err)
		t.do(t.f.SetColWidth(dataSheet, name, name, w))
		if t.row > firstRow && (col == colLine || col == colAsk || col == colMeasure) {
			t.do(t.f.SetCellStyle(dataSheet, name+strconv.Itoa(firstRow), name+strconv.Itoa(t.row-1), t.styles.locked))
		}
	}
	t.do(t.f.SetCellStyle(dataSheet, "A1", "A1", t.styles.title))
	t.do(t.f.SetCellStyle(dataSheet, "A2", "A3", t.styles.plain))
	t.do(t.f.SetCellStyle(dataSheet, "B3", "B3", t.styles.plain))
	t.do(t.f.SetCellStyle(dataSheet, unitCell, unitCell, t.styles.input))
	t.do(t.f.SetCellStyle(dataSheet, "A"+strconv.Itoa(headerRow), "H"+strconv.Itoa(headerRow), t.styles.header))
	t.do(t.f.SetColVisible(dataSheet, "H", false))
	if len(t.last) == 0 {
		t.do(t.f.SetColVisible(dataSheet, "E", false))
	}
	t.do(t.f.SetPanes(dataSheet, &excelize.Panes{
		Freeze: true, XSplit: 0, YSplit: headerRow, TopLeftCell: "A" + strconv.Itoa(firstRow), ActivePane: "bottomLeft",
	}))
	t.do(t.f.ProtectSheet(dataSheet, &excelize.SheetProtectionOptions{
		SelectLockedCells: true, SelectUnlockedCells: true, FormatColumns: true, FormatRows: true, Sort: true, AutoFilter: true,
	}))
	for _, name := range []string{listSheet, madeSheet} {
		t.do(t.f.SetSheetVisible(name, false, true))
	}
	t.do(printed(t.f, dataSheet, headerRow, headerRow))
	t.f.SetActiveSheet(0)
}
