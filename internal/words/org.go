package words

// Sentences of units, of the store, and of what people did.
var orgWords = map[string]entry{
	"org.invalid":       {"thông tin đơn vị chưa đúng; xem từng mục", "the unit is not right yet; see each field"},
	"org.code":          {"tên ngắn phải có chữ hoặc số, tối đa {0} ký tự", "the short name needs letters or digits, {0} at most"},
	"org.noname":        {"đơn vị chưa có tên", "the unit has no name"},
	"org.name":          {"tên đơn vị không được trống và tối đa {0} ký tự", "the name must not be empty and have at most {0} characters"},
	"org.firstname":     {"tên đầu tiên phải có từ ngày thành lập {0}", "the first name must be from the day it was opened, {0}"},
	"org.nameorder":     {"tên «{0}» phải có từ ngày sau tên trước đó", "the name “{0}” must be from a day after the name before it"},
	"org.closed":        {"ngày kết thúc {0} trước ngày thành lập {1}", "the last day {0} is before the first {1}"},
	"org.own":           {"đơn vị không thể là cấp trên hay tiền thân của chính mình", "a unit cannot be above itself or continue itself"},
	"org.circle":        {"đơn vị cấp trên lại thuộc chính đơn vị này", "the superior unit belongs to this unit"},
	"org.deep":          {"cây đơn vị có quá {0} cấp", "the tree of units has more than {0} levels"},
	"org.alreadyclosed": {"đơn vị đã kết thúc ngày {0}", "the unit was closed on {0}"},
	"org.mergetwo":      {"sáp nhập cần ít nhất hai đơn vị", "a merger needs at least two units"},

	"org.noheader": {"không thấy hàng tiêu đề có các cột «Mã» và «Tên»", "there is no heading row with the columns “Mã” (code) and “Tên” (name)"},
	"org.rowtwice": {"mã «{0}» đã có ở hàng {1}", "the code “{0}” is in row {1} already"},
	"org.norows":   {"danh sách chưa có đơn vị nào", "the list has no units"},
	"org.noparent": {"không có đơn vị cấp trên «{0}» trong danh sách hoặc trong dữ liệu", "there is no superior unit “{0}” in the list or the data"},

	"store.stale":    {"có người vừa sửa mục này; hãy tải lại rồi sửa tiếp, phần đang nhập của bạn vẫn còn", "somebody has just changed this; load it again and go on, what you typed is kept"},
	"store.notfound": {"không có mục này", "there is no such thing"},
	"store.taken":    {"«{0}» đã có; chọn tên khác", "“{0}” is taken; choose another"},
	"store.newer":    {"dữ liệu đã được phiên bản mới hơn của chương trình nâng cấp (lược đồ {0}, chương trình này biết đến {1}); hãy dùng phiên bản mới hơn", "the data was upgraded by a newer program (schema {0}, this one knows {1}); use the newer program"},

	"act.unit.import": {"nhập danh sách đơn vị", "imported a list of units"},
	"act.unit.create": {"thêm đơn vị", "added a unit"},
	"act.unit.rename": {"đổi tên đơn vị", "renamed a unit"},
	"act.unit.move":   {"chuyển đơn vị sang cấp trên khác", "moved a unit under another"},
	"act.unit.close":  {"kết thúc đơn vị", "closed a unit"},
	"act.unit.merge":  {"sáp nhập đơn vị", "merged units"},

	"verify.index":    {"mục lục của mục số {0} không khớp với nhật ký", "the index of entry {0} does not agree with the log"},
	"verify.ok":       {"Nhật ký nguyên vẹn: {0} việc, {1} dòng dữ liệu khớp.", "The log is whole: {0} acts, {1} rows agree."},
	"verify.head":     {"Điểm kiểm tra (ghi lại và gửi nơi khác giữ): {0}", "Head (note it and have others keep it): {0}"},
	"verify.words":    {"{0} việc. Đọc là: {1}", "{0} acts. Read aloud: {1}"},
	"verify.backup":   {"Đã sao lưu ra {0} và đọc lại: {1} việc, {2} dòng dữ liệu khớp.", "Backed up to {0} and read back: {1} acts, {2} rows agree."},
	"verify.restored": {"Đã phục hồi từ {0}: {1} việc, {2} dòng dữ liệu khớp.", "Restored from {0}: {1} acts, {2} rows agree."},
	"verify.kept":     {"Dữ liệu trước đó được giữ ở {0}.", "The data before is kept at {0}."},
	"verify.gap":      {"nhật ký thiếu mục số {0}", "the log lacks entry {0}"},
	"verify.body":     {"nội dung của mục số {0} đã bị sửa", "the body of entry {0} was changed"},
	"verify.hash":     {"cây băm của nhật ký không khớp từ mục số {0}", "the hash tree of the log does not agree from entry {0} on"},
	"verify.changed":  {"dòng {0} của bảng {1} khác với nhật ký", "row {0} of table {1} differs from the log"},
	"verify.removed":  {"dòng {0} của bảng {1} có trong nhật ký nhưng đã mất", "row {0} of table {1} is in the log but gone"},
	"verify.inserted": {"dòng {0} của bảng {1} không có trong nhật ký", "row {0} of table {1} is not in the log"},
	"verify.root":     {"gốc của nhật ký khác với điểm kiểm tra đã lưu ở {0} việc", "the root differs from the checkpoint kept at {0} acts"},
}
