package words

// Sentences of units, of the store, and of what people did.
var orgWords = map[string]entry{
	"org.invalid": {"thông tin đơn vị chưa đúng; xem từng mục", "the unit is not right yet; see each field"},
	"org.code": {
		"mã (tên ngắn) phải có chữ hoặc số, tối đa {0} ký tự", "the code (short name) needs letters or digits, {0} at most",
	},
	"org.noname": {"đơn vị chưa có tên", "the unit has no name"},
	"org.name": {
		"tên đơn vị không được trống và tối đa {0} ký tự", "the name must not be empty and have at most {0} characters",
	},
	"org.firstname": {
		"tên đầu tiên phải có từ ngày thành lập {0}", "the first name must be from the day it was opened, {0}",
	},
	"org.nameorder": {
		"tên «{0}» phải có từ ngày sau tên trước đó", "the name “{0}” must be from a day after the name before it",
	},
	"org.closed": {"ngày kết thúc {0} trước ngày thành lập {1}", "the last day {0} is before the first {1}"},
	"org.own": {
		"đơn vị không thể là cấp trên hay tiền thân của chính mình", "a unit cannot be above itself or continue itself",
	},
	"org.circle":        {"đơn vị cấp trên lại thuộc chính đơn vị này", "the superior unit belongs to this unit"},
	"org.deep":          {"cây đơn vị có quá {0} cấp", "the tree of units has more than {0} levels"},
	"org.alreadyclosed": {"đơn vị đã kết thúc ngày {0}", "the unit was closed on {0}"},
	"org.closedabove": {
		"«{0}» kết thúc ngày {1} nên không thể là cấp trên từ sau ngày đó; chọn đơn vị khác",
		"“{0}” ends on {1} and cannot be above another unit after that; choose another one",
	},
	"org.openbelow": {
		"sau ngày {0} còn {1} đơn vị trực thuộc hoạt động ({2}); chuyển hoặc kết thúc trước",
		"after {0} there are {1} units below it that go on ({2}); move or close them first",
	},
	"org.mergetwo": {"sáp nhập cần ít nhất hai đơn vị", "a merger needs at least two units"},

	"org.nounit": {"không có đơn vị «{0}»", "there is no unit “{0}”"},
	"org.noheader": {
		"không thấy hàng tiêu đề có các cột «Mã» và «Tên»",
		"there is no heading row with the columns “Mã” (code) and “Tên” (name)",
	},
	"org.rowtwice": {"mã «{0}» đã có ở hàng {1}", "the code “{0}” is in row {1} already"},
	"org.nametwice": {
		"tên «{0}» có ở hàng {1} và hàng {2}; nếu chỉ là một đơn vị thì sửa lại danh sách",
		"the name “{0}” is in row {1} and in row {2}; mend the list if that is one unit",
	},
	"org.norows": {"danh sách chưa có đơn vị nào", "the list has no units"},
	"org.othermarks": {
		"không có đơn vị «{0}»; mã {1} là của «{2}», tên khác dấu: ghi đúng mã hoặc tên",
		"there is no unit “{0}”; the code {1} is that of “{2}”, whose marks differ: write the right code or name",
	},
	"org.noparent": {
		"không có đơn vị cấp trên «{0}» trong danh sách hoặc trong dữ liệu",
		"there is no superior unit “{0}” in the list or the data",
	},

	"store.why": {"lý do phải có ít nhất hai chữ hoặc số", "a reason has two letters or digits at least"},
	"store.stale": {
		"có người vừa sửa mục này; hãy tải lại rồi sửa tiếp, phần đang nhập của bạn vẫn còn",
		"somebody has just changed this; load it again and go on, what you typed is kept",
	},
	"store.notfound": {"không có mục này", "there is no such thing"},
	"store.taken":    {"«{0}» đã có; chọn tên khác", "“{0}” is taken; choose another"},
	"store.notempty": {
		"cơ sở dữ liệu đích đã có dữ liệu; chỉ chuyển sang cơ sở dữ liệu trống",
		"the target database holds data; move only into an empty one",
	},
	"store.newer": {
		"dữ liệu đã được phiên bản mới hơn của chương trình nâng cấp (lược đồ {0}, chương trình này biết đến {1}); hãy dùng phiên bản mới hơn",
		"the data was upgraded by a newer program (schema {0}, this one knows {1}); use the newer program",
	},

	"act.unit.import": {"nhập danh sách đơn vị", "imported a list of units"},
	"act.unit.create": {"thêm đơn vị", "added a unit"},
	"act.unit.rename": {"đổi tên đơn vị", "renamed a unit"},
	"act.unit.move":   {"chuyển đơn vị sang cấp trên khác", "moved a unit under another"},
	"act.unit.close":  {"kết thúc đơn vị", "closed a unit"},
	"act.unit.merge":  {"sáp nhập đơn vị", "merged units"},

	"verify.index": {
		"mục lục của mục số {0} không khớp với nhật ký", "the index of entry {0} does not agree with the log",
	},
	"verify.ok": {
		"Nhật ký nguyên vẹn: {0} việc, {1} dòng dữ liệu khớp.", "The log is whole: {0} acts, {1} rows agree.",
	},
	"verify.head": {
		"Điểm kiểm tra (ghi lại và gửi nơi khác giữ): {0}", "Head (note it and have others keep it): {0}",
	},
	"verify.words": {"{0} việc. Đọc là: {1}", "{0} acts. Read aloud: {1}"},
	"verify.backup": {
		"Đã sao lưu ra {0} và đọc lại: {1} việc, {2} dòng dữ liệu khớp.",
		"Backed up to {0} and read back: {1} acts, {2} rows agree.",
	},
	"verify.restored": {
		"Đã phục hồi từ {0}: {1} việc, {2} dòng dữ liệu khớp.", "Restored from {0}: {1} acts, {2} rows agree.",
	},
	"table.unit":           {"đơn vị", "units"},
	"table.unit_name":      {"tên đơn vị", "names of units"},
	"table.unit_from":      {"tiền thân của đơn vị", "origins of units"},
	"table.account":        {"tài khoản", "accounts"},
	"table.account_role":   {"vai trò", "roles"},
	"table.signin_failure": {"lần đăng nhập sai", "failed sign-ins"},
	"table.draft":          {"bản nháp", "drafts"},
	"table.log":            {"nhật ký", "log"},
	"table.log_body":       {"nội dung nhật ký", "bodies of the log"},
	"table.log_row":        {"mục lục nhật ký", "index of the log"},
	"table.log_hash":       {"cây băm của nhật ký", "hash tree of the log"},

	"verify.moved": {"{0}: {1} dòng", "{0}: {1} rows"},
	"verify.movedall": {
		"Đã chuyển và kiểm tra ở nơi mới: {0} việc, {1} dòng dữ liệu khớp, điểm kiểm tra giống nhau.",
		"Moved and verified in the new place: {0} acts, {1} rows agree, the heads are the same.",
	},
	"verify.movenote": {
		"Từ nay chạy chương trình với --database. Dữ liệu cũ còn nguyên ở {0}; đừng ghi thêm vào đó.",
		"From now on run the program with --database. The old data is untouched in {0}; write nothing more there.",
	},
	"verify.kept": {"Dữ liệu trước đó được giữ ở {0}.", "The data before is kept at {0}."},
	"verify.gap":  {"nhật ký thiếu mục số {0}", "the log lacks entry {0}"},
	"verify.body": {"nội dung của mục số {0} đã bị sửa", "the body of entry {0} was changed"},
	"verify.hash": {
		"cây băm của nhật ký không khớp từ mục số {0}", "the hash tree of the log does not agree from entry {0} on",
	},
	"verify.changed":  {"dữ liệu «{1}» {0} khác với nhật ký", "{1} {0} differ from the log"},
	"verify.removed":  {"dữ liệu «{1}» {0} có trong nhật ký nhưng đã mất", "{1} {0} are in the log but gone"},
	"verify.inserted": {"dữ liệu «{1}» {0} không có trong nhật ký", "{1} {0} are not in the log"},
	"verify.root": {
		"gốc của nhật ký khác với điểm kiểm tra đã lưu ở {0} việc", "the root differs from the checkpoint kept at {0} acts",
	},
}
