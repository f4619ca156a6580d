package words

// Sentences of the proof-reader.
var proofWords = map[string]entry{
	"proof.base":    {"cột điểm chuẩn", "base column"},
	"proof.bonus":   {"cột thưởng", "bonus column"},
	"proof.penalty": {"cột trừ", "penalty column"},
	"proof.scalesum": {
		"thang điểm là {0} nhưng các nhóm cộng lại được {1}", "the scale is {0} but the groups sum to {1}",
	},
	"proof.sum": {
		"dòng {0} là {1} điểm nhưng các dòng con cộng lại được {2}", "line {0} is worth {1} but the lines below sum to {2}",
	},
	"proof.sumunit": {
		"dòng {0} là {1} điểm nhưng các dòng con áp dụng cho {3} cộng lại được {2}",
		"line {0} is worth {1} but the lines below that apply to {3} sum to {2}",
	},
	"proof.weights": {
		"trọng số các dòng con của {0} cộng lại được {1} %, không phải 100 %",
		"the weights below {0} sum to {1} %, not 100 %",
	},
	"proof.tworounds": {
		"dòng {0} có trọng số mà bảng điểm làm tròn ở từng dòng nên điểm bị làm tròn hai lần; nên làm tròn ở tổng",
		"line {0} has a weight while the sheet rounds each line, so points are rounded twice; round the total instead",
	},
	"proof.baseunbounded": {
		"điểm chuẩn của dòng {0} là {1} nhưng quy tắc có thể cho nhiều hơn không giới hạn; thêm mức trần",
		"line {0} is worth {1} but its rule can give more without limit; add a cap",
	},
	"proof.unreachable": {
		"dòng {0} có điểm chuẩn {1} nhưng quy tắc cho cao nhất {2}: không đơn vị nào đạt đủ điểm",
		"line {0} is worth {1} but its rule gives {2} at most: nobody can reach the maximum",
	},
	"proof.overmax": {
		"dòng {0} có điểm chuẩn {1} nhưng quy tắc cho đến {2}", "line {0} is worth {1} but its rule gives up to {2}",
	},
	"proof.unbounded": {
		"điểm thưởng {0} ({1}) không có mức trần: một đơn vị có thể cộng không giới hạn",
		"bonus {0} ({1}) has no cap: a unit can add without limit",
	},
	"proof.nofloor": {
		"dòng {0} không nêu điểm sàn và mức trừ không giới hạn: điểm có thể xuống dưới 0",
		"line {0} states no floor and its deductions have no limit: it may go below zero",
	},
	"proof.nofloorto": {
		"dòng {0} không nêu điểm sàn: điểm có thể xuống đến {1}", "line {0} states no floor: it may go down to {1}",
	},
	"proof.headercolumn": {"dòng {0} in {1} ở {2}: sai cột", "line {0} prints {1} in the {2}: the wrong column"},
	"proof.stray": {
		"dòng {0} in {1} ở {2} mà không kèm quy tắc nào", "line {0} prints {1} in the {2} with no rule",
	},
	"proof.wrongcolumn": {"hàng {0} được in ở {1}: sai cột", "row {0} is printed in the {1}: the wrong column"},
	"proof.zerorow":     {"hàng {0} không bao giờ đổi điểm", "row {0} never changes any points"},
	"proof.deadsteps":   {"không số nào vượt được mốc {1} của {0}", "no figure can pass the threshold {1} of {0}"},
	"proof.leveltwice": {
		"dòng {0}: mức «{1}» có hai lần, chỉ lần đầu được tính", "{0}: the level “{1}” occurs twice, only the first counts",
	},
	"proof.alikelevels": {
		"chỉ số «{0}»: mức «{1}» và «{2}» dễ nhầm nhau; đặt tên khác hẳn, ví dụ «Loại A» và «Loại A cộng»",
		"the fact “{0}”: the levels “{1}” and “{2}” are easily taken for one another; give them names that differ in a word",
	},
	"proof.levelgap":   {"dòng {0}: mức «{1}» không có điểm", "{0}: the level “{1}” has no points"},
	"proof.gapat":      {"dòng {0}: đúng {1} không thuộc mức nào", "{0}: exactly {1} is in no band"},
	"proof.gapbelow":   {"dòng {0}: {1} không thuộc mức nào", "{0}: {1} is in no band"},
	"proof.gapabove":   {"dòng {0}: {1} không thuộc mức nào", "{0}: {1} is in no band"},
	"proof.gapbetween": {"dòng {0}: {1} và {2} không thuộc mức nào", "{0}: {1} and {2} is in no band"},
	"proof.deadband":   {"hàng {0}: không số nào có thể rơi vào mức này", "row {0}: no figure can fall in this band"},
	"proof.coveredband": {
		"hàng {0} không bao giờ được dùng: hàng {1} đứng trước đã chứa hết",
		"row {0} is never used: row {1} before it holds all of it",
	},
	"proof.textpoints": {
		"hàng {0}: lời văn ghi {1} điểm, quy tắc không có số điểm này",
		"row {0}: the text says {1} points, and the rule has no such points",
	},
	"proof.textpercent": {
		"hàng {0}: lời văn ghi {1} %, quy tắc không có mốc này",
		"row {0}: the text says {1} %, and the rule has no such edge",
	},
	"proof.overlap": {
		"hàng {0} trùng với hàng {1} ở {2}; hàng đứng trước được tính",
		"row {0} overlaps row {1} at {2}; the earlier row counts",
	},
	"proof.nooffices": {
		"bảng điểm không nói bộ phận nào chấm dòng nào", "the sheet does not say which office appraises what",
	},
	"proof.noowner":    {"dòng {0} chưa có bộ phận chấm", "line {0} has no office that appraises it"},
	"proof.missingrow": {"thiếu hàng {0}: sau {1} là {2}", "row {0} is missing: {1} is followed by {2}"},
	"proof.nomeasure":  {"chỉ số «{0}» ({1}) chưa có đơn vị tính", "the fact “{0}” ({1}) has no unit of measure"},
	"proof.unusedfact": {"chỉ số «{0}» không được dùng trong quy tắc nào", "the fact “{0}” is used by no rule"},
	"proof.gradehigh": {
		"xếp loại «{0}» cần {1} điểm nhưng tổng điểm cao nhất chỉ là {2}: không ai đạt được",
		"grade “{0}” needs {1} but the highest total is {2}: nobody can get it",
	},
	"proof.gradeshadow": {
		"xếp loại «{0}» không bao giờ được dùng: «{1}» đứng trước đã nhận hết",
		"grade “{0}” is never given: “{1}” before it takes them all",
	},
	"proof.noties": {
		"bảng điểm không nói xếp thế nào khi bằng điểm", "the sheet does not say who comes first at equal points",
	},
	"proof.tiesafter": {
		"tiêu chí phân hạng sau bước hiệp thương hoặc bỏ phiếu không bao giờ được dùng",
		"tie-breaks after the one left to people are never used",
	},
}
