package words

// Sentences of the account of a line. {0} is usually the figure with its name.
var accountWords = map[string]entry{
	"account.plain":    {"{0}", "{0}"},
	"account.row":      {"hàng {0}", "row {0}"},
	"account.figure":   {"{0}: {1}", "{0}: {1}"},
	"account.value":    {"{0} = {1}", "{0} = {1}"},
	"account.computed": {"{0}: {1} (tính từ {2})", "{0}: {1} (from {2})"},
	"account.fullbase": {"bắt đầu từ đủ {0} điểm chuẩn", "starts from the full {0} points"},
	"account.start":    {"bắt đầu từ {0} điểm", "starts from {0} points"},
	"account.yes":      {"{0} → {1}", "{0} → {1}"},
	"account.no":       {"{0}: không tính", "{0}: does not count"},
	"account.each":     {"{0} × {1} → {2}", "{0} × {1} → {2}"},
	"account.eachzero": {"{0}: không cộng, không trừ", "{0}: nothing added or deducted"},
	"account.band":     {"{0}, thuộc mức {1} → {2}", "{0}, in the band {1} → {2}"},
	"account.level":    {"{0} → {1}", "{0} → {1}"},
	"account.gap": {
		"{0}: không rơi vào mức nào của bảng điểm nên chưa có điểm; người chấm quyết định và ghi lý do",
		"{0}: falls in no band of the sheet, so there are no points; a person decides and says why",
	},
	"account.gaptwo": {
		"{0}; {1}: không rơi vào ô nào của bảng hai chiều nên chưa có điểm; người chấm quyết định và ghi lý do",
		"{0}; {1}: falls in no cell of the table, so there are no points; a person decides and says why",
	},
	"account.decide": {
		"{0}, thuộc mức {1}: bảng điểm để người chấm quyết định", "{0}, in the band {1}: the sheet leaves it to a person",
	},
	"account.decidelevel": {"{0}: bảng điểm để người chấm quyết định", "{0}: the sheet leaves it to a person"},
	"account.onlyone": {
		"chỉ được chọn một trong các trường hợp nhưng có {0} trường hợp cùng đúng; người chấm quyết định",
		"only one of these cases may apply, but {0} do; a person decides",
	},
	"account.highest":   {"chỉ tính trường hợp cao nhất → {0}", "only the highest counts → {0}"},
	"account.table":     {"{0}: {1} ({2}), {3} ({4}) → {5}", "{0}: {1} ({2}), {3} ({4}) → {5}"},
	"account.entered":   {"{0}: người chấm cho {1}", "{0}: a person gives {1}"},
	"account.formula":   {"tính theo công thức {0} → {1}", "by the formula {0} → {1}"},
	"account.shortup":   {"{0}, chưa quá mốc {1}", "{0}, not past {1}"},
	"account.shortdown": {"{0}, không dưới mốc {1}", "{0}, not below {1}"},
	"account.stepsup": {
		"{0}, hơn mốc {1} là {2} bậc (mỗi bậc {3}), mỗi bậc {4} → {5}", "{0}, past {1} by {2} steps of {3}, {4} each → {5}",
	},
	"account.stepsdown": {
		"{0}, kém mốc {1} là {2} bậc (mỗi bậc {3}), mỗi bậc {4} → {5}", "{0}, below {1} by {2} steps of {3}, {4} each → {5}",
	},
	"account.firstup": {
		"{0}, qua mốc {1} được {2}, thêm {3} bậc (mỗi bậc {4}), mỗi bậc {5} → {6}",
		"{0}, past {1} for {2}, then {3} steps of {4}, {5} each → {6}",
	},
	"account.firstdown": {
		"{0}, dưới mốc {1} tính {2}, thêm {3} bậc (mỗi bậc {4}), mỗi bậc {5} → {6}",
		"{0}, below {1} for {2}, then {3} steps of {4}, {5} each → {6}",
	},
	"account.rowcap":   {"hàng này tính tối đa {0} điểm", "this row counts {0} points at most"},
	"account.rowfloor": {"hàng này tính thấp nhất {0} điểm", "this row counts {0} points at least"},
	"account.notmet": {
		"{0}: không đủ điều kiện nên không tính", "{0}: the condition does not hold, so it does not count",
	},
	"account.missing":   {"chưa nhập «{0}» nên chưa tính", "“{0}” is not entered, so it is not counted yet"},
	"account.lastyear":  {"{0} (năm trước)", "{0} (last year)"},
	"account.na":        {"{0}: không áp dụng", "{0}: not applicable"},
	"account.undefined": {"{0}: {1}; người chấm quyết định", "{0}: {1}; a person decides"},
	"account.bonuscap": {
		"cộng được {0} điểm, chỉ tính tối đa {1} điểm thưởng", "bonuses come to {0}, {1} at most count",
	},
	"account.penaltycap": {"bị trừ {0} điểm, chỉ trừ tối đa {1} điểm", "deductions come to {0}, {1} at most count"},
	"account.floor":      {"điểm không xuống dưới {0}", "the points do not go below {0}"},
	"account.full": {
		"đơn vị không được giao nội dung này: chấm đủ {0} điểm theo bảng điểm",
		"the unit is not assigned this: the sheet gives the full {0} points",
	},
	"account.notassigned": {
		"không áp dụng cho đơn vị này: không tính vào tổng điểm và điểm tối đa",
		"does not apply to this unit: left out of total and maximum",
	},
	"account.gate": {
		"không đủ điều kiện của dòng ({0}): cả dòng được {1} điểm",
		"the condition of the line does not hold ({0}): the whole line gives {1} points",
	},
	"account.leadshort": {
		"đạt {0} so với chỉ tiêu {1}, chưa đạt chỉ tiêu: nửa điểm tối đa theo tỷ lệ → {2} điểm",
		"reached {0} of the target {1}, short of it: half the maximum in proportion → {2} points",
	},
	"account.leadat": {
		"đạt {0}, bằng chỉ tiêu {1}: nửa điểm tối đa → {2} điểm",
		"reached {0}, exactly the target {1}: half the maximum → {2} points",
	},
	"account.leadbest": {
		"đạt {0} so với chỉ tiêu {1}, vượt {2} %, dẫn đầu khối → {3} điểm",
		"reached {0} against the target {1}, past it by {2} %, the bloc's leader → {3} points",
	},
	"account.leadover": {
		"đạt {0} so với chỉ tiêu {1}, vượt {2} %, đơn vị dẫn đầu vượt {3} % → {4} điểm",
		"reached {0} against the target {1}, past it by {2} %, the leader by {3} % → {4} points",
	},
	"account.leadopen": {
		"không có chỉ tiêu; đạt {0}, cao nhất trong nhóm không có chỉ tiêu là {1}, điểm tối đa {2} → {3} điểm",
		"no target; reached {0}, best without target {1}, maximum {2} → {3} points",
	},
	"account.leadnone": {
		"không có chỉ tiêu; đạt {0}, chưa đơn vị nào trong nhóm có kết quả → {1} điểm",
		"no target; reached {0}, no unit without target has a result → {1} points",
	},
	"account.negativetarget": {
		"chỉ tiêu âm nên không so sánh được; người chấm quyết định",
		"the target is below zero and cannot be compared; a person decides",
	},
	"account.provisional": {
		"tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt",
		"provisional: these points move as other units report, until the set is closed",
	},
	"account.verified":    {"«{0}»: đơn vị báo {1}, đã xác minh {2}", "“{0}”: the unit reported {1}, verified {2}"},
	"account.result":      {"được {0} điểm", "{0} points"},
	"account.resultparts": {"đạt {0} {1} = {2} điểm", "{0} base {1} = {2} points"},
	"account.parts2":      {"+ {0} thưởng", "+ {0} bonus"},
	"account.parts3":      {"− {0} trừ", "− {0} deducted"},
	"account.nopoints":    {"chưa có điểm", "no points yet"},
	"account.override": {
		"{0}: {1} điểm thay cho {2} điểm theo quy tắc. Lý do: {3} ({4})",
		"{0}: {1} points instead of {2} by rule. Reason: {3} ({4})",
	},
	"account.overridenone": {
		"{0}: {1} điểm, quy tắc chưa cho điểm. Lý do: {2} ({3})",
		"{0}: {1} points where the rule gives none. Reason: {2} ({3})",
	},
	"account.asrule":   {"{0}: đồng ý với điểm theo quy tắc", "{0}: as the rule gives"},
	"account.unmarked": {"{0}: chưa có ý kiến cho dòng này", "{0}: nobody has said anything on this line yet"},
	"account.second":   {"{0} lần thứ {1}", "{0} no. {1}"},

	"lane.claimed":   {"Tự chấm", "Claimed"},
	"lane.rule":      {"Theo quy tắc", "By rule"},
	"lane.appraised": {"Thẩm định", "Appraised"},
	"lane.agreed":    {"Thống nhất", "Agreed"},

	"figure.missing":   {"chưa nhập", "not entered"},
	"figure.na":        {"không áp dụng", "not applicable"},
	"figure.undefined": {"không tính được", "cannot be computed"},
	"figure.yes":       {"có", "yes"},
	"figure.no":        {"không", "no"},
	"figure.date":      {"ngày {0}", "{0}"},
	"figure.percent":   {"{0} %", "{0} %"},
	"figure.number":    {"{0}", "{0}"},
	"figure.measure":   {"{0} {1}", "{0} {1}"},

	"band.is":    {"đúng {0}", "exactly {0}"},
	"band.from":  {"từ {0}", "{0} or more"},
	"band.over":  {"trên {0}", "over {0}"},
	"band.to":    {"đến {0}", "up to {0}"},
	"band.below": {"dưới {0}", "below {0}"},
	"band.both":  {"{0} đến {1}", "{0}, {1}"},
	"band.upto":  {"{0}", "up to {0}"},

	"points.minus": {"trừ {0} điểm", "{0} points deducted"},
	"points.plus":  {"{0} điểm", "{0} points"},
}
