package words

// Sentences of sensitivity and rehearsal.
var lensWords = map[string]entry{
	"lens.title": {
		"Thay đổi nhỏ nhất làm hai đơn vị liền kề đổi chỗ", "The smallest change that swaps two neighbours",
	},
	"lens.gap": {"{0} hơn {1} {2} điểm", "{0} is {2} points ahead of {1}"},
	"lens.level": {
		"{0} và {1} bằng điểm, {0} xếp trên theo tiêu chí phụ", "{0} and {1} are level; {0} is first by tie-break",
	},
	"lens.change": {
		"chỉ cần dòng {0} của {1} đổi từ {2} thành {3} (tổng điểm {4}) là đổi chỗ",
		"if line {0} of {1} moved from {2} to {3} (total {4}), they would swap",
	},
	"lens.up":   {"tăng {0}", "up {0}"},
	"lens.down": {"giảm {0}", "down {0}"},
	"lens.nochange": {
		"không một chỉ số nào đổi riêng lẻ mà làm đổi chỗ", "no single figure changed alone would swap them",
	},
	"lens.deciding": {"dòng quyết định thứ tự: {0}", "lines that decide the order: {0}"},
	"lens.newfact": {
		"số liệu cũ không có chỉ số «{0}» ({1}); các dòng dùng nó coi như chưa nhập",
		"the old facts have no “{0}” ({1}); lines that use it count as not entered",
	},
	"lens.otherkind": {
		"chỉ số «{0}» ({1}) đổi loại nên không chuyển số liệu cũ sang được",
		"the fact “{0}” ({1}) changed its kind, so the old figure cannot be carried over",
	},
	"lens.moved":    {"dòng {0} → {1}: {2} thành {3}", "line {0} → {1}: {2} to {3}"},
	"lens.same":     {"dòng {0}: {1} thành {2}", "line {0}: {1} to {2}"},
	"lens.added":    {"dòng mới {0}: {1}", "new line {0}: {1}"},
	"lens.dropped":  {"bỏ dòng {0}: mất {1}", "line {0} dropped: {1} lost"},
	"lens.still":    {"hạng {0} giữ nguyên", "rank {0} stays"},
	"lens.rise":     {"hạng {0} lên hạng {1}", "rank {0} up to {1}"},
	"lens.fall":     {"hạng {0} xuống hạng {1}", "rank {0} down to {1}"},
	"lens.unranked": {"chưa xếp hạng được ở cả hai bảng", "not ranked under both sheets"},
}
