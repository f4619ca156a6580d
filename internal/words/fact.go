package words

// Faults and doubts of what units report.
var factWords = map[string]entry{
	"fact.at": {"chỉ số «{0}» ({1}): {2}", "fact “{0}” ({1}): {2}"},
	"fact.yesno": {
		"«{0}» chưa rõ là có hay không; ghi «có» hoặc «không»",
		"“{0}” is neither yes nor no; write “có” (yes) or “không” (no)",
	},
	"fact.datetyped": {
		"«{0}» không phải là ngày trong lịch; ghi ngày/tháng/năm, năm đủ bốn số, ví dụ 09/02/2022",
		"“{0}” is not a date; write day/month/year, the year in four digits, such as 09/02/2022",
	},
	"fact.level": {"không có mức «{0}»; chọn một trong: {1}", "there is no level “{0}”; choose one of: {1}"},
	"fact.percentratio": {
		"«{0}» là tỷ số; chỉ số này tính bằng phần trăm, ví dụ 9/10 thì ghi 90",
		"“{0}” is a ratio; this fact is in per cent, so write 90 for 9/10",
	},
	"fact.whole":     {"«{0}» phải là số nguyên", "“{0}” must be a whole number"},
	"fact.ratiozero": {"«{0}» có mẫu số bằng 0", "“{0}” has a denominator of 0"},
	"fact.either": {
		"«{0}» hiểu được hai cách: {1} hay {2}? Hãy ghi rõ một trong hai cách đó",
		"“{0}” can be read two ways: {1} or {2} (decimal comma)? Write one of them",
	},
	"fact.cellerror": {
		"«{0}» là lỗi của ô tính, không phải số liệu; sửa công thức rồi chép lại giá trị, hoặc ghi KAD nếu không áp dụng",
		"“{0}” is an error of the cell and no figure; mend the formula and copy the value again, or write KAD where it does not apply",
	},
	"fact.dateold": {
		"«{0}» quá xa; ý là năm nào? Ghi đủ ngày/tháng/năm, ví dụ 15/03/2023",
		"“{0}” is too far off; which year is meant? Write day/month/year in full, such as 15/03/2023",
	},
	"fact.datebare": {
		"«{0}» là một số, chưa phải ngày; ghi đủ ngày/tháng/năm, ví dụ 15/03/2023",
		"“{0}” is a number and no date; write day/month/year in full, such as 15/03/2023",
	},
	"fact.isdate": {
		"«{0}» trông như một ngày hoặc một khoảng, ở đây cần một con số",
		"“{0}” looks like a date or a range; a number is needed here",
	},
	"fact.dash": {
		"«{0}» chưa rõ nghĩa: để trống nếu chưa có số liệu, ghi 0 nếu không có, ghi KAD nếu không áp dụng",
		"“{0}” can mean several things: leave it empty where there is no figure yet, write 0 for none, KAD where it does not apply",
	},
	"fact.moneywords": {"«{0}»: ý là {1} {2}? Ghi đủ bằng số", "“{0}”: is it {1} {2}? Write it in full, in figures"},
	"fact.celldate": {
		"ô này được định dạng là ngày ({0}), ở đây cần một con số; ghi lại số rồi đổi định dạng ô",
		"this cell is formatted as a date ({0}), and a number is asked for; enter the number again and change the format",
	},
	"fact.percentbelow": {
		"«{0}»: ý là {1} %? Ghi {1}, hoặc ghi «{2} %» nếu đúng là dưới một phần trăm",
		"“{0}”: is {1} % meant? Write {1}, or “{2} %” where it is below one per cent",
	},
	"fact.between": {"{0} nằm ngoài khoảng cho phép từ {1} đến {2}", "{0} is outside the range {1} to {2}"},
	"fact.low":     {"{0} nhỏ hơn mức thấp nhất {1}", "{0} is below the minimum {1}"},
	"fact.huge": {
		"{0} lớn quá mức có thể; xem lại có gõ thừa chữ số không", "{0} is larger than can be; look for a digit too many",
	},
	"fact.high":     {"{0} lớn hơn mức cao nhất {1}", "{0} is above the maximum {1}"},
	"fact.nounitid": {"một đơn vị thiếu tên ngắn (unit)", "a unit has no short name (unit)"},
	"fact.unittwice": {
		"đơn vị «{0}» có hai lần (đã có «{1}»); gộp thành một", "unit “{0}” occurs twice (there is “{1}”); make it one",
	},
	"fact.manyunits":   {"tệp có quá {0} đơn vị", "the file has more than {0} units"},
	"fact.unitunknown": {"bảng điểm không có đơn vị «{0}»", "the sheet has no unit “{0}”"},
	"fact.unknown":     {"bảng điểm không có chỉ số «{0}»", "the sheet has no fact “{0}”"},
	"fact.unknownlike": {
		"bảng điểm không có chỉ số «{0}»; có phải là «{1}»?", "the sheet has no fact “{0}”; did you mean “{1}”?",
	},
	"fact.computed": {
		"chỉ số «{0}» được tính tự động, không nhập", "the fact “{0}” is computed and cannot be entered",
	},
	"fact.twice": {"chỉ số «{0}» được nhập hai lần", "the fact “{0}” is given twice"},
	"fact.notentry": {
		"dòng «{0}» không phải là dòng nhập điểm; nhập ở dòng cấp chấm điểm",
		"line “{0}” is not a line on which points are entered",
	},
	"fact.rulelane": {
		"điểm theo quy tắc do chương trình tính, không nhập", "points by rule are computed, not entered",
	},
	"fact.manyentries": {"dòng {0} có quá {1} lần nhập điểm", "line {0} has more than {1} entries"},
	"fact.places": {
		"điểm của dòng {0} có quá 3 chữ số thập phân", "the points of line {0} have more than 3 decimals",
	},
	"fact.partsalone": {
		"dòng {0}: có điểm chuẩn, thưởng hoặc trừ thì phải có tổng điểm (points)",
		"line {0}: base, bonus or penalty need the points too",
	},
	"fact.partsum": {"dòng {0}: {1} + {2} − {3} = {4}, không phải {5}", "line {0}: {1} + {2} − {3} = {4}, not {5}"},
	"fact.nounits": {"tệp chưa có đơn vị nào", "the file has no units"},
	"fact.mixed": {
		"«{0}»: {1} ghi {2}, {3} ghi {4}; có thể có đơn vị ghi tỷ số thay cho phần trăm",
		"“{0}”: {1} wrote {2}, {3} wrote {4}; somebody may have written a share instead of per cent",
	},
	"fact.noreason": {
		"{0}, dòng {1}: {2} nhập {3} điểm, khác {4} điểm theo quy tắc; phải ghi lý do (reason) và người chấm (by)",
		"{0}, line {1}: {2} gives {3} points, not {4} as the rule does; a reason and a name (by) are needed",
	},
	"fact.noreasonnone": {
		"{0}, dòng {1}: {2} nhập {3} điểm trong khi quy tắc chưa cho điểm; phải ghi lý do (reason) và người chấm (by)",
		"{0}, line {1}: {2} gives {3} points where the rule gives none; a reason and a name (by) are needed",
	},
	"fact.abovemax": {
		"{0}, dòng {1}: {2} điểm cao hơn mức cao nhất {3} mà bảng điểm cho phép; đề nghị xem lại lý do",
		"{0}, line {1}: {2} points are above the {3} that the sheet allows; look at the reason again",
	},
	"fact.knockout": {"{0}: chưa trả lời điều kiện loại {1} («{2}»)", "{0}: knock-out {1} (“{2}”) is not answered"},
	"fact.idle": {
		"{0}, dòng {1}: đơn vị không được giao dòng này trong kỳ nên số liệu «{2}» đã nhập không được tính",
		"{0}, line {1}: the unit is not assigned this line in this period, so the figure “{2}” does not count",
	},
	"fact.nolineoffact": {
		"«{0}» không thuộc dòng nào nên không ghi «không giao» được; ghi KAD nếu không áp dụng",
		"“{0}” belongs to no line, so “not assigned” means nothing here; write n/a where it does not apply",
	},
	"fact.notapply": {
		"{0}, dòng {1}: đơn vị không được giao dòng này nên điểm nhập không được tính",
		"{0}, line {1}: the unit is not assigned this line, so the entry does not count",
	},

	"fact.nofiles": {
		"thư mục không có tệp số liệu nào (.yaml, .csv, .xlsx)", "the folder holds no facts (.yaml, .csv, .xlsx)",
	},
	"fact.periods": {
		"các tệp trong thư mục thuộc nhiều kỳ khác nhau (cả năm và 6 tháng)",
		"the files in the folder are of different periods (year and half-year)",
	},
	"fact.csvheader": {
		"hàng đầu phải có tên cột: unit (đơn vị), fact (chỉ số), reported (giá trị)",
		"the first row must name the columns: unit, fact, reported",
	},
	"fact.notemplate": {
		"không thấy hàng tiêu đề có các cột «Mã» và «Giá trị»; hãy dùng biểu mẫu do chương trình tạo ra",
		"there is no heading row with the columns “Mã” and “Giá trị”; use the template that the program makes",
	},
	"fact.othertemplate": {
		"biểu mẫu này của bảng «{0}» phiên bản {1}, không phải bảng «{2}» phiên bản {3}",
		"this template is for the sheet “{0}” version {1}, not “{2}” version {3}",
	},
	"fact.nounitcell": {"chưa chọn đơn vị ở ô {0}", "the unit in cell {0} is not chosen"},
	"fact.nofact": {
		"hàng này chưa ghi chỉ số; ghi tên chỉ số, hoặc xóa hàng nếu không phải số liệu",
		"this row names no fact; name it, or delete the row where it holds no figure",
	},
	"fact.twopages": {
		"tệp có hai trang số liệu «{0}» và «{1}»; chỉ để lại một trang",
		"the file has two pages of figures, “{0}” and “{1}”; leave one of them",
	},
	"fact.mergedcell": {
		"các ô {0} bị gộp làm một nên không rõ số là của ô nào; bỏ gộp rồi ghi từng ô",
		"the cells {0} are merged, and nobody knows which of them the figure is for; split them and fill in each",
	},
	"fact.formulacell": {"ô có công thức; hãy dán lại thành giá trị", "the cell holds a formula; paste it as a value"},
	"fact.nocodecell":  {"hàng có giá trị nhưng không có mã chỉ số", "the row has a value but no code"},

	"file.factsformat": {"tệp số liệu phải ghi «format: {0}»", "the file must say “format: {0}”"},
	"file.othersheet": {
		"số liệu này của bảng «{0}», không phải bảng «{1}»", "these facts are for the sheet “{0}”, not “{1}”",
	},
	"file.otherversion": {
		"số liệu này của phiên bản {0}, bảng điểm là phiên bản {1}",
		"these facts are for version {0}; the sheet is version {1}",
	},
	"file.novaluefact": {
		"chỉ số «{0}» chưa có giá trị; nếu chưa nhập thì xoá dòng này, nếu không áp dụng thì ghi n/a",
		"the fact “{0}” has no value; delete the line if it is not entered yet, write n/a if it does not apply",
	},
}
