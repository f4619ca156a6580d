package words

// Faults of files.
var fileWords = map[string]entry{
	"file.large":       {"tệp lớn hơn {0} MB; bảng điểm và số liệu không bao giờ lớn như vậy, hãy kiểm tra lại tệp", "the file is larger than {0} MB; no sheet or facts are, so check the file"},
	"file.utf8":        {"tệp không phải là văn bản UTF-8; hãy lưu lại bằng bảng mã UTF-8", "the file is not UTF-8 text; save it as UTF-8"},
	"file.deep":        {"tệp lồng nhau quá {0} tầng", "the file is nested deeper than {0} levels"},
	"file.onedoc":      {"tệp trống, hoặc có nhiều phần cách nhau bằng ---; mỗi tệp chỉ chứa một bảng", "the file is empty or has several documents; one file holds one"},
	"file.notmap":      {"tệp phải bắt đầu bằng các mục dạng «tên: giá trị»", "the file must start with entries of the form “name: value”"},
	"file.syntax":      {"không đọc được cú pháp YAML ở đây; kiểm tra thụt lề, dấu hai chấm, ngoặc và dấu nháy", "the YAML cannot be read here; check indentation, colons, brackets and quotes"},
	"file.tab":         {"không dùng phím Tab để thụt lề; hãy dùng dấu cách", "do not indent with tabs; use spaces"},
	"file.unclosed":    {"thiếu dấu ngoặc đóng hoặc dấu phẩy trong danh sách", "a closing bracket or a comma is missing in a list"},
	"file.dupkey":      {"mục «{0}» có hai lần ở cùng một chỗ; xoá một", "“{0}” occurs twice in one place; delete one"},
	"file.badkey":      {"tên mục phải là chữ", "a name must be text"},
	"file.anchor":      {"không dùng neo (&), bí danh (*) hay nhãn (!) của YAML; hãy viết đầy đủ", "YAML anchors (&), aliases (*) and tags (!) are not used; write it out"},
	"file.novalue":     {"mục «{0}» chưa có giá trị; ghi giá trị hoặc xoá mục này", "“{0}” has no value; give one or delete it"},
	"file.wantmap":     {"mục «{0}» phải gồm các mục con dạng «tên: giá trị»", "“{0}” must hold entries of the form “name: value”"},
	"file.wantlist":    {"mục «{0}» phải là một danh sách, mỗi phần tử bắt đầu bằng dấu gạch -", "“{0}” must be a list, each item starting with a dash"},
	"file.wantbool":    {"mục «{0}» chỉ nhận true (có) hoặc false (không)", "“{0}” takes true or false"},
	"file.wantint":     {"mục «{0}» phải là số nguyên", "“{0}” must be a whole number"},
	"file.wanttext":    {"mục «{0}» phải là chữ hoặc số, không phải danh sách", "“{0}” must be text or a number, not a list"},
	"file.choice":      {"«{0}» không dùng được ở đây; chọn một trong: {1}", "“{0}” cannot be used here; choose one of: {1}"},
	"file.unknown":     {"không có mục «{0}» ở đây; các mục dùng được: {1}", "there is no “{0}” here; there are: {1}"},
	"file.unknownnear": {"không có mục «{0}» ở đây; có phải là «{1}»?", "there is no “{0}” here; did you mean “{1}”?"},
	"file.date":        {"«{0}» không phải là ngày trong lịch; viết năm-tháng-ngày, ví dụ 2022-01-31", "“{0}” is not a date; write year-month-day, such as 2022-01-31"},
	"file.longnumber":  {"số «{0}…» dài quá 30 chữ số", "the number “{0}…” has more than 30 digits"},
	"file.comma":       {"«{0}»: trong tệp này viết số thập phân bằng dấu chấm, không dùng dấu phẩy", "“{0}”: in this file decimals are written with a point, without commas"},
	"file.number":      {"«{0}» không phải là số", "“{0}” is not a number"},
}
