package words

// Sentences of the files that units hand in.
var evidenceWords = map[string]entry{
	"evidence.kind.pdf":  {"PDF", "PDF"},
	"evidence.kind.jpeg": {"ảnh JPEG", "JPEG picture"},
	"evidence.kind.png":  {"ảnh PNG", "PNG picture"},
	"evidence.kind.docx": {"văn bản Word", "Word document"},
	"evidence.kind.xlsx": {"bảng Excel", "Excel workbook"},

	"evidence.invalid":     {"tệp chưa nhận được; xem lý do ở ô tệp", "the file was not taken; see the reason beside it"},
	"evidence.hash":        {"tệp chưa có nội dung", "the file has no content"},
	"evidence.name":        {"tên tệp không được trống và tối đa {0} ký tự", "the name of the file must not be empty and have at most {0} characters"},
	"evidence.nokind":      {"loại tệp này không nhận", "files of this kind are not taken"},
	"evidence.toolarge":    {"tệp lớn hơn {0} MB; hãy chia nhỏ, hoặc quét lại ở độ phân giải thấp hơn", "the file is larger than {0} MB; split it, or scan it at a lower resolution"},
	"evidence.noroom":      {"đơn vị bạn đã dùng gần hết {0} MB dành cho tệp, còn {1} MB; hãy báo quản trị hệ thống", "your unit has used nearly all of its {0} MB for files, {1} MB are left; tell the administrator"},
	"evidence.again":       {"tệp này đã bị cách ly nên không nhận lại; nếu cách ly nhầm, hãy báo quản trị hệ thống", "this file was quarantined and is not taken again; if that was a mistake, tell the administrator"},
	"evidence.why":         {"nêu lý do cách ly, tối đa {0} ký tự; không ghi lại nội dung bí mật", "give the reason, in {0} characters at most; do not repeat what is secret"},
	"evidence.already":     {"tệp này đã được cách ly rồi", "this file is quarantined already"},
	"evidence.quarantined": {"tệp này đã được cách ly nên không tải về được", "this file is quarantined and cannot be fetched"},

	"act.file.add":        {"thêm tệp", "added a file"},
	"act.file.quarantine": {"cách ly tệp", "quarantined a file"},

	"table.file": {"tệp", "files"},
}
