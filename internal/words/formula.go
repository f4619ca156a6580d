package words

var formulaWords = map[string]entry{
	"formula.long": {
		"công thức dài quá {0} ký tự; hãy tách thành nhiều chỉ số trung gian",
		"the formula is longer than {0} characters; split it into computed facts",
	},
	"formula.deep":  {"công thức lồng quá {0} tầng", "the formula is nested deeper than {0} levels"},
	"formula.large": {"công thức có quá {0} thành phần", "the formula has more than {0} parts"},
	"formula.empty": {"công thức trống", "the formula is empty"},
	"formula.end": {
		"công thức dừng giữa chừng; cần thêm một giá trị", "the formula stops in the middle; a value is missing",
	},
	"formula.unexpected": {"không hiểu «{0}» ở đây", "“{0}” is not understood here"},
	"formula.character": {
		"ký tự «{0}» không dùng được trong công thức", "the character “{0}” cannot be used in a formula",
	},
	"formula.comma": {
		"dấu phẩy không dùng trong công thức: viết số thập phân bằng dấu chấm (0.5), ngăn các đối số bằng dấu chấm phẩy",
		"no commas in formulas: write decimals with a point (0.5) and put semicolons between arguments",
	},
	"formula.number": {"«{0}» không phải là số", "“{0}” is not a number"},
	"formula.date": {
		"«{0}» không phải là ngày trong lịch; viết năm-tháng-ngày, ví dụ 2022-01-31",
		"“{0}” is not a date; write year-month-day, such as 2022-01-31",
	},
	"formula.bracket": {"thiếu dấu đóng «{0}»", "the closing “{0}” is missing"},
	"formula.quote":   {"thiếu dấu nháy đóng", "the closing quote is missing"},
	"formula.unknown": {"không có chỉ số nào tên «{0}»", "there is no fact named “{0}”"},
	"formula.suggest": {
		"không có chỉ số nào tên «{0}»; có phải là «{1}»?", "there is no fact named “{0}”; did you mean “{1}”?",
	},
	"formula.function": {"không có hàm «{0}»; các hàm dùng được: {1}", "there is no function “{0}”; there are: {1}"},
	"formula.args":     {"hàm {0} cần {1} đối số, đang có {2}", "{0} takes {1} arguments, not {2}"},
	"formula.argsmin":  {"hàm {0} cần ít nhất {1} đối số, đang có {2}", "{0} takes at least {1} arguments, not {2}"},
	"formula.pairs": {
		"hàm {0} cần từng cặp «điều kiện; giá trị» và một giá trị cuối cho mọi trường hợp còn lại",
		"{0} takes pairs “condition; value” and a last value for all other cases",
	},
	"formula.kind":    {"chỗ này cần {0} nhưng lại là {1}", "{0} is needed here, not {1}"},
	"formula.kind0":   {"một số", "a number"},
	"formula.kind1":   {"một điều kiện (có/không)", "a condition (yes/no)"},
	"formula.kind2":   {"một ngày", "a date"},
	"formula.kind3":   {"một mức", "a level"},
	"formula.differ":  {"không so sánh được {0} với {1}", "{0} cannot be compared with {1}"},
	"formula.levelop": {"một mức chỉ so sánh được bằng = hoặc ≠", "a level can only be compared with = or ≠"},
	"formula.option":  {"chỉ số này không có mức «{0}»; các mức: {1}", "this fact has no level “{0}”; it has: {1}"},
	"formula.text": {
		"chữ trong ngoặc kép chỉ dùng để so sánh với một mức", "quoted text can only be compared with a level",
	},
	"formula.last": {
		"hàm năm_trước cần đúng một chỉ số trong ngoặc vuông, ví dụ năm_trước([c1])",
		"năm_trước takes exactly one fact in brackets, such as năm_trước([c1])",
	},
	"formula.places": {
		"số chữ số thập phân phải là một số nguyên từ 0 đến 6", "the number of decimals must be a whole number from 0 to 6",
	},
	"formula.zero": {"không chia được: số chia bằng 0", "cannot divide: the divisor is 0"},
	"formula.local": {
		"«{0}» chỉ dùng được trong công thức và điều kiện của một dòng",
		"“{0}” can only be used in a formula or condition of a line",
	},
	"formula.chain": {
		"không so sánh hai lần liền nhau; viết «a <= b và b < c»", "comparisons cannot be chained; write “a <= b và b < c”",
	},
}
