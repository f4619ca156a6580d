package words

// Faults of a sheet that does not hold together.
var sheetWords = map[string]entry{
	"sheet.format": {
		"bảng điểm phải ghi «format: {0}»; chương trình này chỉ đọc dạng {0}",
		"the sheet must say “format: {0}”; this program reads format {0} only",
	},
	"sheet.noid":    {"bảng điểm thiếu tên ngắn (id)", "the sheet has no short name (id)"},
	"sheet.notitle": {"bảng điểm thiếu tên (title)", "the sheet has no title"},
	"sheet.noversion": {
		"bảng điểm thiếu số phiên bản (version), tính từ 1", "the sheet has no version, counted from 1",
	},
	"sheet.noyear":   {"bảng điểm thiếu năm (year), ví dụ 2022", "the sheet has no year, such as 2022"},
	"sheet.noscale":  {"bảng điểm thiếu thang điểm (scale), lớn hơn 0", "the sheet has no scale above 0"},
	"sheet.nolines":  {"bảng điểm chưa có dòng nào (lines)", "the sheet has no lines"},
	"sheet.places":   {"số chữ số thập phân khi làm tròn phải từ 0 đến 3", "rounding takes 0 to 3 decimals"},
	"sheet.validity": {"hiệu lực từ {0} nhưng lại đến {1}", "valid from {0} but only to {1}"},
	"sheet.emptyid":  {"thiếu tên ngắn (id)", "the short name (id) is missing"},
	"sheet.twice":    {"«{0}» có hai lần; mỗi mã chỉ dùng một lần", "“{0}” occurs twice; each code may be used once"},
	"sheet.similar": {
		"mã «{0}» chỉ khác «{1}» ở chữ hoa, dấu hoặc dấu chấm; hãy đổi một trong hai",
		"the code “{0}” differs from “{1}” only in case, marks or dots; change one of them",
	},
	"sheet.badcode": {"mã «{0}» không có chữ hay số nào", "the code “{0}” has no letter or digit"},
	"sheet.nocode":  {"dòng này thiếu mã (code)", "this line has no code"},
	"sheet.norowcode": {
		"một hàng cộng hoặc trừ của dòng {0} thiếu mã (code)", "an addition or deduction of line {0} has no code",
	},
	"sheet.notext": {"dòng {0} thiếu nội dung (short)", "line {0} has no text (short)"},
	"sheet.levels": {"bảng điểm có tối đa {0} cấp", "a sheet has at most {0} levels"},
	"sheet.inside": {"các quy tắc lồng nhau tối đa {0} tầng", "rules may be nested {0} deep"},
	"sheet.nooffice": {
		"không có bộ phận chấm nào tên «{0}» trong mục offices", "there is no office “{0}” under offices",
	},
	"sheet.nokind": {
		"không có loại đơn vị «{0}» trong mục kinds (Loại đơn vị) của bảng", "there is no kind of unit “{0}” under kinds",
	},
	"sheet.nounit":      {"không có đơn vị «{0}» trong mục units", "there is no unit “{0}” under units"},
	"sheet.negativemax": {"điểm chuẩn của dòng {0} không được âm", "the maximum of line {0} must not be negative"},
	"sheet.negativecap": {
		"mức trần của {0} phải viết là số dương", "the cap of {0} must be written as a positive number",
	},
	"sheet.nomax": {
		"dòng {0} không có điểm chuẩn (max) và không có quy tắc nào", "line {0} has neither a maximum (max) nor a rule",
	},
	"sheet.nomaxfull": {
		"dòng {0} bắt đầu từ đủ điểm nhưng thiếu điểm chuẩn (max)", "line {0} starts from the full maximum but has no max",
	},
	"sheet.weight": {
		"trọng số của dòng {0} phải lớn hơn 0 và không quá 100 (phần trăm)",
		"the weight of line {0} must be above 0 and at most 100 (per cent)",
	},
	"sheet.groupgate": {
		"dòng {0} có các dòng con nên không có điều kiện mở riêng; chuyển «gate» vào từng dòng con",
		"line {0} has lines below it and no gate of its own; move “gate” into each line below",
	},
	"sheet.axispoints": {
		"bảng hai chiều của dòng {0}: mức của hàng hoặc cột không mang điểm và không mang «decide»; ghi điểm vào «points» của bảng",
		"table of line {0}: a band of a row or column carries neither points nor “decide”; write the points into “points” of the table",
	},
	"sheet.groupbase": {
		"dòng {0} có các dòng con nên điểm gốc là tổng các dòng con; bỏ «base» hoặc chuyển nó vào một dòng con",
		"line {0} has lines below it, so its base is their sum; drop “base” or move it into a line below",
	},
	"sheet.ways": {
		"quy tắc của {0} phải có đúng một cách tính điểm (points, each, bands, levels, steps, table, leader, entered, formula, start, sum, highest hoặc choose); đang có {1}",
		"the rule of {0} needs exactly one way to earn points (points, each, bands, levels, steps, table, leader, entered, formula, start, sum, highest or choose), not {1}",
	},
	"sheet.levelshape": {
		"mỗi mức của {0} cần tên (name) và điểm (points), hoặc «decide: true»",
		"each level of {0} needs a name and points, or “decide: true”",
	},
	"sheet.bandedge": {
		"một hàng mức của {0} không có mốc nào (from, over, to, below hoặc is)",
		"a band of {0} has no edge (from, over, to, below or is)",
	},
	"sheet.bandtwice": {"một hàng mức của {0} có hai mốc cho cùng một đầu", "a band of {0} has two edges for one end"},
	"sheet.bandempty": {
		"một hàng mức của {0} không chứa số nào: mốc dưới cao hơn mốc trên",
		"a band of {0} holds no figure: its lower edge is above its upper edge",
	},
	"sheet.bandpoints": {
		"mỗi hàng mức của {0} cần điểm (points), hoặc «decide: true» để người chấm quyết định",
		"each band of {0} needs points, or “decide: true” to leave it to a person",
	},
	"sheet.stepsedge": {
		"bậc thang của {0} cần đúng một mốc: from, over, to hoặc below",
		"the steps of {0} need exactly one threshold: from, over, to or below",
	},
	"sheet.stepsevery": {
		"độ rộng mỗi bậc (every) của {0} phải lớn hơn 0", "the step width (every) of {0} must be above 0",
	},
	"sheet.tablesize": {
		"bảng hai chiều của {0} phải có {1} hàng, mỗi hàng {2} ô điểm",
		"the table of {0} must have {1} rows of {2} points each",
	},
	"sheet.leadermax": {
		"{0} so với đơn vị dẫn đầu nên cần điểm tối đa (max)", "{0} is relative to the leader and needs a maximum (max)",
	},
	"sheet.leaderactual": {
		"{0} so với đơn vị dẫn đầu nên cần kết quả thực hiện (actual)",
		"{0} is relative to the leader and needs the figure reached (actual)",
	},
	"sheet.enteredrange": {
		"điểm nhập tay của {0} từ {1} đến {2}: hai đầu bị ngược",
		"the entered points of {0} run from {1} to {2}: the ends are swapped",
	},
	"sheet.axisof":   {"một chiều của bảng {0} thiếu chỉ số (of)", "one side of the table of {0} has no figure (of)"},
	"sheet.gateif":   {"điều kiện mở dòng {0} thiếu «if»", "the gate of line {0} has no “if”"},
	"sheet.targetof": {"chỉ tiêu {0} thiếu cách tính (of)", "target {0} has no figure (of)"},
	"sheet.ofunused": {
		"«of» của {0} không được dùng: cách tính điểm này không đọc một chỉ số",
		"“of” of {0} is not used: this way of earning points reads no figure",
	},
	"sheet.nofigure": {"{0} cần một chỉ số: thêm «fact» hoặc «of»", "{0} needs a figure: add “fact” or “of”"},
	"sheet.factname": {"một chỉ số thiếu tên (name)", "a fact has no name"},
	"sheet.factkind": {
		"chỉ số «{0}» thiếu loại (kind): count, percent, ratio, number, date, level, yesno, money, rank hoặc points",
		"the fact “{0}” has no kind: count, percent, ratio, number, date, level, yesno, money, rank or points",
	},
	"sheet.factlevels": {
		"chỉ số «{0}» là loại chọn mức nên cần danh sách mức (levels)", "the fact “{0}” is a level and needs its levels",
	},
	"sheet.factrange": {
		"chỉ số «{0}» có nhỏ nhất {1} lớn hơn lớn nhất {2}", "the fact “{0}” has a minimum {1} above its maximum {2}",
	},
	"sheet.facttwice": {
		"chỉ số «{0}» trùng tên với «{1}»; mỗi chỉ số cần một tên riêng (name)",
		"the fact “{0}” has the same name as “{1}”; each fact needs a name of its own",
	},
	"sheet.factwrongkind": {
		"chỉ số của {0} không hợp với cách tính điểm: points cần có/không, levels cần chọn mức, còn lại cần một con số",
		"the fact of {0} does not fit its rule: points needs yes/no, levels needs a level, the others a number",
	},
	"sheet.manyfacts": {"bảng điểm có quá {0} chỉ số", "the sheet has more than {0} facts"},
	"sheet.nolevel": {
		"mức «{0}» không có trong các mức của chỉ số «{1}»", "the level “{0}” is not one of the levels of the fact “{1}”",
	},
	"sheet.cycle": {
		"chỉ số «{0}» được tính từ chính nó (vòng tròn)", "the fact “{0}” is computed from itself (a circle)",
	},
	"sheet.formula": {"công thức «{0}», ký tự thứ {1}: {2}", "formula “{0}”, character {1}: {2}"},
	"sheet.noeffect": {
		"điều kiện loại {0} thiếu hệ quả (effect): no-grade hoặc no-rank",
		"knock-out {0} has no effect: no-grade or no-rank",
	},
	"sheet.knockoutkind": {
		"điều kiện loại {0} cần một chỉ số có/không hoặc một điều kiện (if)",
		"knock-out {0} needs a yes/no fact or a condition (if)",
	},
	"sheet.knockoutline": {
		"điều kiện loại {0}: «line: {1}» cần đi cùng «below» và là mã của một dòng",
		"knock-out {0}: “line: {1}” needs “below” and the code of a line",
	},
	"sheet.leaderbase": {
		"{0}: so với đơn vị dẫn đầu (leader) chỉ dùng làm cách tính điểm gốc (base) của một dòng",
		"{0}: leader can only be the base of a line",
	},
	"sheet.gradename": {"một mức xếp loại thiếu tên (name)", "a grade has no name"},
	"sheet.gradetargets": {
		"xếp loại «{0}» đòi số chỉ tiêu đạt không hợp lệ; bảng có {1} chỉ tiêu (targets)",
		"grade “{0}” asks for a wrong number of targets; the sheet has {1}",
	},
	"sheet.tietext": {
		"một tiêu chí phân hạng khi bằng điểm thiếu câu ghi vào biên bản (text)",
		"a tie-break has no sentence for the minutes (text)",
	},
	"sheet.tieprefer": {
		"một tiêu chí phân hạng thiếu chiều ưu tiên (prefer): more hoặc less",
		"a tie-break does not say what is better (prefer): more or less",
	},
	"sheet.tieby": {
		"một tiêu chí phân hạng không nói so sánh gì (by)", "a tie-break does not say what it compares (by)",
	},
	"sheet.noline": {"không có dòng nào mang mã «{0}»", "there is no line with the code “{0}”"},
	"sheet.nofact": {"không có chỉ số nào tên «{0}»", "there is no fact named “{0}”"},
}
