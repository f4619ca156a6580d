package words

// Sentences of the importer: what a row became.
var importWords = map[string]entry{
	"import.notable": {
		"không thấy bảng nào có cột nội dung (tiêu chí) và cột điểm chuẩn (điểm tối đa)",
		"there is no table with a column for the criteria and one for their maximum points",
	},
	"import.nolines": {"bảng không có dòng nào mang điểm chuẩn", "the table has no line with maximum points"},
	"import.before": {
		"chữ đứng trước dòng có điểm đầu tiên: bỏ qua", "text before the first line with points: left out",
	},
	"import.line":    {"nhóm hoặc dòng có điểm chuẩn", "a group or a line with a maximum"},
	"import.bands":   {"dòng chấm theo mức ({0} mức)", "a line by ranges ({0} ranges)"},
	"import.adjust":  {"cộng hoặc trừ theo từng trường hợp", "an addition or deduction for each case"},
	"import.once":    {"cộng hoặc trừ một lần", "an addition or deduction once"},
	"import.yes":     {"có thì được điểm, không thì 0", "points if so, else 0"},
	"import.entered": {"người chấm nhập điểm", "a person enters the points"},
	"import.open": {
		"chưa hiểu cách tính: tạm để người chấm nhập điểm", "the rule is not understood: a person enters the points for now",
	},
	"import.text":     {"lời giải thích của dòng trên", "an explanation of the line above"},
	"import.cap":      {"mức trần của dòng trên", "the cap of the line above"},
	"import.knockout": {"điều kiện không xếp loại", "a knock-out"},
	"import.recoded": {
		"mã «{0}» đã có ở dòng khác nên đổi thành «{1}»", "the code “{0}” is taken by another line, so it became “{1}”",
	},
	"import.unknown": {
		"Dòng {0}: chưa hiểu cách tính trong bảng gốc, tạm để người chấm nhập điểm.",
		"Line {0}: the rule in the source is not understood; a person enters the points for now.",
	},
}
