package words

// Faults of files.
var fileWords = map[string]entry{
	"file.large": {
		"tệp lớn hơn {0} MB; bảng điểm và số liệu không bao giờ lớn như vậy, hãy kiểm tra lại tệp",
		"the file is larger than {0} MB; no sheet or facts are, so check the file",
	},
	"file.utf8": {
		"tệp không phải là văn bản UTF-8; hãy lưu lại bằng bảng mã UTF-8", "the file is not UTF-8 text; save it as UTF-8",
	},
	"file.deep": {"tệp lồng nhau quá {0} tầng", "the file is nested deeper than {0} levels"},
	"file.onedoc": {
		"tệp trống, hoặc có nhiều phần cách nhau bằng ---; mỗi tệp chỉ chứa một bảng",
		"the file is empty or has several documents; one file holds one",
	},
	"file.notmap": {
		"tệp phải bắt đầu bằng các mục dạng «tên: giá trị»", "the file must start with entries of the form “name: value”",
	},
	"file.syntax": {
		"không đọc được cú pháp YAML ở đây; kiểm tra thụt lề, dấu hai chấm, ngoặc và dấu nháy",
		"the YAML cannot be read here; check indentation, colons, brackets and quotes",
	},
	"file.tab": {"không dùng phím Tab để thụt lề; hãy dùng dấu cách", "do not indent with tabs; use spaces"},
	"file.unclosed": {
		"thiếu dấu ngoặc đóng hoặc dấu phẩy trong danh sách", "a closing bracket or a comma is missing in a list",
	},
	"file.dupkey": {"mục «{0}» có hai lần ở cùng một chỗ; xoá một", "“{0}” occurs twice in one place; delete one"},
	"file.badkey": {"tên mục phải là chữ", "a name must be text"},
	"file.anchor": {
		"không dùng neo (&), bí danh (*) hay nhãn (!) của YAML; hãy viết đầy đủ",
		"YAML anchors (&), aliases (*) and tags (!) are not used; write it out",
	},
	"file.novalue": {
		"mục «{0}» chưa có giá trị; ghi giá trị hoặc xoá mục này", "“{0}” has no value; give one or delete it",
	},
	"file.wantmap": {
		"mục «{0}» phải gồm các mục con dạng «tên: giá trị»", "“{0}” must hold entries of the form “name: value”",
	},
	"file.wantlist": {
		"mục «{0}» phải là một danh sách, mỗi phần tử bắt đầu bằng dấu gạch -",
		"“{0}” must be a list, each item starting with a dash",
	},
	"file.wantbool": {"mục «{0}» chỉ nhận true (có) hoặc false (không)", "“{0}” takes true or false"},
	"file.wantint":  {"mục «{0}» phải là số nguyên", "“{0}” must be a whole number"},
	"file.wanttext": {
		"mục «{0}» phải là chữ hoặc số, không phải danh sách", "“{0}” must be text or a number, not a list",
	},
	"file.choice": {
		"«{0}» không dùng được ở đây; chọn một trong: {1}", "“{0}” cannot be used here; choose one of: {1}",
	},
	"file.unknown":     {"không có mục «{0}» ở đây; các mục dùng được: {1}", "there is no “{0}” here; there are: {1}"},
	"file.unknownnear": {"không có mục «{0}» ở đây; có phải là «{1}»?", "there is no “{0}” here; did you mean “{1}”?"},
	"file.date": {
		"«{0}» không phải là ngày trong lịch; viết năm-tháng-ngày, ví dụ 2022-01-31",
		"“{0}” is not a date; write year-month-day, such as 2022-01-31",
	},
	"file.longnumber": {"số «{0}…» dài quá 30 chữ số", "the number “{0}…” has more than 30 digits"},
	"file.comma": {
		"«{0}»: trong tệp này viết số thập phân bằng dấu chấm, không dùng dấu phẩy",
		"“{0}”: in this file decimals are written with a point, without commas",
	},
	"file.number": {
		"«{0}» không phải là số; ghi như 1575,5 hoặc 1.575,5", "“{0}” is not a number; write it as 1575,5 or 1.575,5",
	},
	"file.factstype": {
		"số liệu phải là tệp .yaml, .csv hoặc .xlsx, hoặc một thư mục chứa các tệp đó",
		"facts are a .yaml, .csv or .xlsx file, or a folder of such files",
	},
	"file.legacy": {
		"chữ trong tệp viết theo bảng mã cũ {0}: «{1}» là «{2}»? Nếu đúng, chọn bảng mã {0} nơi gửi tệp, hoặc lưu lại tệp theo Unicode",
		"the text of the file is in the old {0}: is “{1}” “{2}”? If so choose {0} where the file is sent, or save it again in Unicode",
	},
	"file.cellerror": {
		"«{0}» là lỗi của ô tính; sửa công thức rồi chép lại giá trị",
		"“{0}” is an error of the cell; mend the formula and copy the value again",
	},
	"file.twolists": {
		"tệp có danh sách ở hai trang «{0}» và «{1}»; gửi từng trang một",
		"the file has lists on two pages, “{0}” and “{1}”; send them one by one",
	},
	"file.uncomputed": {
		"ô có công thức «={0}» mà chưa có giá trị; mở tệp bằng Excel, lưu lại, hoặc dán thành giá trị",
		"a cell holds the formula “={0}” without a value; open the file in Excel and save it, or paste it as a value",
	},
	"list.column": {
		"cột «{0}» không rõ là cột nào; các cột đọc được là {1}. Đổi tên cột cho đúng, hoặc xóa cột nếu không cần nhập",
		"which column is “{0}”? Those that are read are {1}. Rename it, or delete it where it is not needed",
	},
	"list.twice": {
		"hai cột «{0}» và «{1}» cùng nghĩa mà ghi khác nhau; chỉ để lại một cột",
		"the columns “{0}” and “{1}” mean the same and say different things; leave one",
	},
	"list.hidden": {
		"hàng này đang bị ẩn (do lọc hoặc ẩn hàng) nên nhìn tệp không thấy; hiện lại nếu cần nhập, không thì xóa hẳn",
		"this row is hidden, by a filter or by hand; show it if it is meant, else delete it",
	},
	"list.section": {
		"«{0}» chiếm cả hàng: là tên nhóm hay là đơn vị? Tên nhóm thì xóa hàng này; đơn vị thì bỏ gộp ô và ghi mã, tên",
		"“{0}” takes the whole row: is it the title of a part, or a unit? Delete the row, or split the cells and write code and name",
	},
	"list.afterfoot": {
		"hàng này nằm dưới phần ký tên, nơi nhận; chuyển lên trên nếu thuộc danh sách, không thì xóa",
		"this row stands below the signatures; move it up if it belongs to the list, else delete it",
	},
	"file.way.tcvn3": {"TCVN3 (ABC), phông .Vn…", "TCVN3 (ABC), fonts .Vn…"},
	"file.way.vni":   {"VNI, phông VNI-…", "VNI, fonts VNI-…"},
	"file.way.viqr":  {"VIQR, chỉ chữ không dấu và ký hiệu", "VIQR, plain letters and signs"},
	"file.rowwide": {
		"có {0} ô mà tiêu đề có {1} cột: là «{2}», hay «{3}»? Ô có dấu «{4}» thì đặt trong dấu ngoặc kép",
		"{0} cells where the heading has {1}: is it “{2}”, or “{3}”? A cell with “{4}” in it stands in quotes",
	},
	"file.rowshort": {
		"có {0} ô mà tiêu đề có {1} cột: «{2}»; ô bỏ trống vẫn cần đủ dấu «{3}»",
		"{0} cells where the heading has {1}: “{2}”; an empty cell still needs its “{3}”",
	},
	"file.csv": {
		"không đọc được dòng {0} của tệp CSV; kiểm tra dấu nháy kép",
		"line {0} of the CSV cannot be read; check the double quotes",
	},
	"file.manycells": {
		"bảng tính có hơn {0} ô, hoặc quá {1} cột cộng qua các hàng, kể cả ô trống có định dạng; hãy xóa các hàng, cột thừa bên phải và bên dưới rồi lưu lại",
		"the workbook has more than {0} cells, or more than {1} columns over its rows, empty cells with a format too; delete rows and columns that are not needed and save it again",
	},
	"file.manyrows": {"bảng có quá {0} hàng", "the table has more than {0} rows"},
	"file.notxlsx": {
		"tệp không phải là bảng tính Excel .xlsx đọc được; mở bằng Excel rồi lưu lại thành .xlsx",
		"this is not a readable Excel .xlsx file; open it in Excel and save it as .xlsx",
	},
	"file.notdocx": {
		"tệp không phải là văn bản Word .docx đọc được; mở bằng Word rồi lưu lại thành .docx",
		"this is not a readable Word .docx file; open it in Word and save it as .docx",
	},
	"file.macro": {
		"tệp có chứa macro; hãy lưu lại thành tệp không có macro", "the file holds macros; save it without them",
	},
	"file.zipentries": {
		"tệp có {0} phần bên trong, nhiều hơn mức {1} cho phép", "the file has {0} parts inside, more than the {1} allowed",
	},
	"file.zipsize": {"tệp bung ra lớn hơn {0} MB", "the file unpacks to more than {0} MB"},
	"file.ziplie": {
		"tệp bị hỏng: kích thước ghi bên trong không đúng", "the file is damaged: a size written inside is not true",
	},
	"file.encrypted": {
		"tệp có mật khẩu; hãy bỏ mật khẩu rồi lưu lại", "the file has a password; remove it and save again",
	},
	"file.oldoffice": {
		"tệp ở dạng cũ (.doc, .xls); hãy lưu lại thành .docx hoặc .xlsx",
		"the file is in an old format (.doc, .xls); save it as .docx or .xlsx",
	},
	"file.importtype": {"chỉ nhập được từ .docx, .xlsx hoặc .csv", "only .docx, .xlsx and .csv can be imported"},
}
