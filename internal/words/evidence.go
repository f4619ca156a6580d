package words

// Sentences of the files that units hand in.
var evidenceWords = map[string]entry{
	"evidence.kind.pdf":  {"PDF", "PDF"},
	"evidence.kind.jpeg": {"ảnh JPEG", "JPEG picture"},
	"evidence.kind.png":  {"ảnh PNG", "PNG picture"},
	"evidence.kind.docx": {"văn bản Word", "Word document"},
	"evidence.kind.xlsx": {"bảng Excel", "Excel workbook"},

	"evidence.invalid": {"tệp chưa nhận được; xem lý do ở ô tệp", "the file was not taken; see the reason beside it"},
	"evidence.hash":    {"tệp chưa có nội dung", "the file has no content"},
	"evidence.name": {
		"tên tệp không được trống và tối đa {0} ký tự",
		"the name of the file must not be empty and have at most {0} characters",
	},
	"evidence.nokind": {"loại tệp này không nhận", "files of this kind are not taken"},
	"evidence.toolarge": {
		"tệp lớn hơn {0} MB; hãy chia nhỏ, hoặc quét lại ở độ phân giải thấp hơn",
		"the file is larger than {0} MB; split it, or scan it at a lower resolution",
	},
	"evidence.noroom": {
		"đơn vị bạn đã dùng gần hết {0} MB dành cho tệp, còn {1} MB; hãy báo quản trị hệ thống",
		"your unit has used nearly all of its {0} MB for files, {1} MB are left; tell the administrator",
	},
	"evidence.again": {
		"tệp này đã bị cách ly nên không nhận lại; nếu cách ly nhầm, hãy báo quản trị hệ thống hoặc cơ quan thường trực",
		"this file was quarantined and is not taken again; if that was a mistake, tell the administrator or the standing office",
	},
	"evidence.why": {
		"nêu lý do, ít nhất hai chữ hoặc số, tối đa {0} ký tự; không ghi lại nội dung bí mật",
		"give the reason: two letters or digits at least, {0} characters at most; do not repeat what is secret",
	},
	"evidence.already": {"tệp này đã được cách ly rồi", "this file is quarantined already"},
	"evidence.free":    {"tệp này không bị cách ly", "this file is not quarantined"},
	"evidence.quarantined": {
		"tệp này đã được cách ly nên không tải về được", "this file is quarantined and cannot be fetched",
	},

	"files.file": {"Tệp văn bản", "File"},
	"files.hint": {
		"PDF, Word, Excel hoặc ảnh, tối đa {0} MB. Không chọn tệp có bí mật nhà nước.",
		"PDF, Word, Excel or a picture, {0} MB at most. No file with a state secret.",
	},
	"files.about":        {"{0}, {1}", "{0}, {1}"},
	"files.kilobytes":    {"{0} KB", "{0} KB"},
	"files.megabytes":    {"{0} MB", "{0} MB"},
	"files.get":          {"Tải về {0}", "Get {0}"},
	"files.quarantine":   {"Cách ly tệp", "Quarantine a file"},
	"files.quarantineit": {"Cách ly", "Quarantine"},
	"files.quarantinehint": {
		"Dùng khi nhập nhầm bí mật nhà nước hoặc tệp không được phép. Từ lúc bấm, không ai tải được nội dung này nữa, kể cả bản giống hệt của đơn vị khác; tệp vẫn được giữ nguyên ở máy chủ để xử lý. Báo ngay người phụ trách bảo vệ bí mật nhà nước của cơ quan.",
		"For a state secret entered by mistake, or a file that must not be here. From then on nobody can fetch its content, nor the same content that another unit handed in; it is kept on the server to be dealt with. Tell whoever is responsible for secrets in your agency at once.",
	},
	"files.all":     {"Tệp đã nhận", "Files handed in"},
	"files.allline": {"{0} tệp, {1} đã cách ly", "{0} files, {1} of them quarantined"},
	"files.latest": {
		"Chỉ hiện {0} tệp mới nhất; tìm theo tên tệp hoặc đơn vị để thấy tệp khác.",
		"Only the newest {0} are shown; look for others by the name of the file or the unit.",
	},
	"files.find":      {"Tìm theo tên tệp hoặc đơn vị", "Find by name or unit"},
	"files.by":        {"Người nộp", "Handed in by"},
	"files.at":        {"Lúc", "At"},
	"files.name":      {"Tệp", "File"},
	"files.release":   {"Gỡ cách ly tệp", "Lift a quarantine"},
	"files.releaseit": {"Gỡ cách ly", "Lift"},
	"files.releasehint": {
		"Chỉ gỡ khi chắc chắn đã cách ly nhầm. Mọi bản có cùng nội dung lại tải được; lý do vào nhật ký.",
		"Only where the quarantine was a mistake for certain. Every copy of the content can be fetched again; the reason is in the log.",
	},
	"files.nohit":         {"Không có tệp nào", "No files"},
	"files.isquarantined": {"đã cách ly", "quarantined"},
	"files.lost": {
		"nội dung của tệp không còn ở nơi lưu tệp; hãy báo quản trị hệ thống",
		"the content of the file is not where it belongs; tell the administrator",
	},
	"find.file": {"văn bản có tệp", "paper with a file"},
	"done.quarantined": {
		"Đã cách ly tệp. Không ai tải được nữa; lý do đã vào nhật ký.",
		"The file is quarantined. Nobody can fetch it; the reason is in the log.",
	},
	"done.released": {"Đã gỡ cách ly tệp.", "The quarantine is lifted."},
	"data.files": {
		"Nội dung các tệp người dùng tải lên không nằm trong bản sao. Chép thêm thư mục «tep» của thư mục dữ liệu (hoặc kho S3) sau mỗi lần sao lưu; tệp cũ không bao giờ đổi nên chỉ cần chép tệp mới.",
		"The content of files that were handed in is no part of a copy. Copy the folder “tep” of the data folder (or the S3 bucket) after each copy; files never change, so only new ones need copying.",
	},
	"verify.filemissing": {"tệp «{0}» không có ở nơi lưu tệp", "the file “{0}” is not where it belongs"},
	"verify.filechanged": {"tệp «{0}» đã bị thay đổi ở nơi lưu tệp", "the file “{0}” was changed where it lies"},

	"verify.files": {"{0} tệp, nội dung đủ và không đổi.", "{0} files, all there and unchanged."},
	"verify.backupfiles": {
		"Dữ liệu có {0} tệp. Nội dung tệp nằm ở {1}, không nằm trong bản sao: hãy chép cả nơi đó.",
		"The data names {0} files. Their content lies in {1} and is no part of the copy: copy that place as well.",
	},
	"cli.s3": {
		"kho S3 cần đủ THIDUA_S3_ENDPOINT (máy:cổng, không có https://), THIDUA_S3_BUCKET, THIDUA_S3_KEY và THIDUA_S3_SECRET hoặc THIDUA_S3_SECRET_FILE",
		"S3 needs THIDUA_S3_ENDPOINT (host:port, without https://), THIDUA_S3_BUCKET, THIDUA_S3_KEY and THIDUA_S3_SECRET or THIDUA_S3_SECRET_FILE",
	},
	"cli.quota": {
		"--file-mb phải từ 1 đến {0}, --unit-mb không nhỏ hơn --file-mb",
		"--file-mb must be from 1 to {0}, --unit-mb no less than --file-mb",
	},
	"help.s3endpoint": {
		"Máy và cổng của kho tệp kiểu S3, thay cho thư mục «tep» trong thư mục dữ liệu.",
		"Host and port of a store that speaks S3, instead of the folder “tep” in the data folder.",
	},
	"help.s3bucket": {"Tên bucket, đã có sẵn.", "Name of the bucket, which exists."},
	"help.s3key": {
		"Khóa truy cập của kho S3. Mã bí mật đặt ở biến môi trường THIDUA_S3_SECRET hoặc trong tệp.",
		"Access key of S3. The secret comes from the environment as THIDUA_S3_SECRET, or from a file.",
	},
	"help.s3secretfile": {"Tệp chứa mã bí mật của kho S3.", "File with the secret of S3."},
	"help.s3region": {
		"Vùng của kho S3, theo cách gọi của kho; bỏ trống thì là us-east-1.",
		"Region of S3, as the store calls it; us-east-1 where empty.",
	},
	"help.s3insecure": {
		"Dùng http thay cho https; chỉ khi kho ở cùng máy hoặc mạng riêng.",
		"Use http instead of https; only for a store on the same machine or a closed network.",
	},
	"help.filemb": {"Mỗi tệp tối đa bao nhiêu MB.", "Megabytes of one file at most."},
	"help.clamd": {
		"Phần mềm diệt vi-rút (ClamAV) kiểm tra mọi tệp: đường dẫn ổ cắm, hoặc máy và cổng. Đã đặt mà không trả lời thì không nhận tệp nào.",
		"Virus scanner (ClamAV) that checks every file: path of a socket, or host and port. Where it is set and does not answer, no file is taken.",
	},
	"cli.clamd": {
		"địa chỉ phần mềm diệt vi-rút «{0}» chưa đúng; ghi đường dẫn bắt đầu bằng dấu / hoặc máy:cổng, ví dụ /run/clamav/clamd.ctl, 127.0.0.1:3310",
		"the address of the virus scanner “{0}” is wrong; give a path that begins with / or host:port, such as /run/clamav/clamd.ctl, 127.0.0.1:3310",
	},
	"doctor.noscanner": {
		"chưa đặt phần mềm diệt vi-rút; tệp gửi lên chỉ được kiểm tra cấu trúc",
		"no virus scanner is set; files that come in are checked by their structure alone",
	},
	"doctor.scanner": {"phần mềm diệt vi-rút {0} trả lời", "the virus scanner {0} answers"},
	"doctor.scannerfails": {
		"phần mềm diệt vi-rút {0} không trả lời, nên chưa nhận được tệp nào: {1}",
		"the virus scanner {0} does not answer, so that no file is taken: {1}",
	},
	"help.unitmb": {"Mỗi đơn vị được giữ tối đa bao nhiêu MB tệp.", "Megabytes of files of one unit at most."},

	"act.file.add":        {"thêm tệp", "added a file"},
	"act.file.quarantine": {"cách ly tệp", "quarantined a file"},
	"act.file.release":    {"gỡ cách ly tệp", "lifted the quarantine of a file"},

	"table.file": {"tệp", "files"},
}
