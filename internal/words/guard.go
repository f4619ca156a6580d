package words

// Sentences of what guards the data: who is on it, the keys, the schema, erasing, the record of sign-ins.
var guardWords = map[string]entry{
	"store.moving": {
		"dữ liệu đang được chuyển sang nơi khác; chờ chuyển xong rồi làm lại",
		"the data is being moved elsewhere; wait until that is done and do it again",
	},
	"store.nokey": {
		"Nhật ký này được niêm phong bằng khóa của nơi đang dùng, mà thư mục dữ liệu không có khóa đó: chép tệp khoa-bi-mat.txt về thư mục dữ liệu rồi làm lại",
		"this log is sealed with the key of its site, and the data folder lacks that key: copy the file khoa-bi-mat.txt into it and do it again",
	},
	"store.older": {
		"dữ liệu này thuộc phiên bản cũ hơn của chương trình (lược đồ {0}, chương trình này cần {1}); mở bằng lệnh serve một lần để nâng cấp, hoặc kiểm tra bằng phiên bản cũ",
		"the data is of an older program (schema {0}, this one needs {1}); start it once with serve, or verify with the older program",
	},

	"act.log.seal": {"bắt đầu niêm phong nhật ký bằng khóa", "began to seal the log with a key"},
	"act.log.askerase": {
		"đề nghị xóa nội dung của một việc trong nhật ký", "asked that the content of an act in the log be erased",
	},
	"act.log.keepbody": {
		"bỏ đề nghị xóa nội dung của một việc trong nhật ký", "dropped the wish to erase the content of an act in the log",
	},
	"act.signin.day": {"chốt sổ đăng nhập của một ngày", "closed the record of sign-ins of a day"},
	"log.eraseonly": {
		"việc này ghi cả {0} nên phải giữ nguyên để kiểm tra được; chỉ xóa được nội dung của việc chỉ ghi dữ liệu cá nhân (người, chức vụ, tài khoản, hộp thư, cách đăng nhập)",
		"this act also wrote {0} and has to stay as it is to be checked; what can be erased is what an act says of personal data alone (persons, posts, accounts, mailboxes, ways to sign in)",
	},
	"log.eraselog": {
		"việc này nói về chính nhật ký nên phải giữ nguyên", "this act is about the log itself and has to stay as it is",
	},
	"log.eraseasked": {
		"đã có người đề nghị xóa nội dung của việc này; chờ người thứ hai đồng ý",
		"somebody has asked for this already; a second person has to agree",
	},
	"log.erasesecond": {
		"người đồng ý phải khác người đề nghị; nhờ một quản trị viên hoặc người kiểm tra khác",
		"whoever agrees must be another than who asked; have another administrator or an auditor do it",
	},

	"table.erasure":     {"đề nghị xóa nội dung nhật ký", "wishes to erase bodies of the log"},
	"table.signin":      {"lượt đăng nhập", "sign-ins"},
	"table.signin_hour": {"lượt đăng nhập bị từ chối theo giờ", "refused sign-ins by the hour"},
	"table.signin_day":  {"sổ đăng nhập đã chốt theo ngày", "closed records of sign-ins by day"},

	"verify.seal": {
		"dấu niêm phong của mục số {0} trong nhật ký không đúng: mục này hoặc các mục trước đã bị sửa",
		"the seal of entry {0} of the log is wrong: it, or what came before it, was changed",
	},
	"verify.unsealed": {
		"mục số {0} của nhật ký không có dấu niêm phong dù các mục trước có: mục này không do chương trình ghi",
		"entry {0} of the log bears no seal though those before it do: the program did not write it",
	},
	"verify.record": {
		"sổ đăng nhập của ngày {0} khác với bản đã chốt vào nhật ký",
		"the record of sign-ins of {0} differs from what entered the log",
	},
	"verify.schemaextra": {
		"cấu trúc cơ sở dữ liệu có thêm hoặc khác so với chương trình: {0}",
		"the database has something that the program did not make, or made otherwise: {0}",
	},
	"verify.schemagone": {
		"cấu trúc cơ sở dữ liệu thiếu so với chương trình: {0}", "the database lacks something that the program made: {0}",
	},
	"verify.before": {
		"{0} việc được ghi trước khi có khóa niêm phong; dấu niêm phong đầu tiên bảo đảm cho các việc đó.",
		"{0} acts were written before there were seals; the first seal vouches for them.",
	},
	"verify.erased": {
		"Không kiểm được {0} dòng dữ liệu: nội dung nhật ký của chúng đã xóa, và được ghi khi chưa có khóa niêm phong.",
		"{0} rows could not be checked: what the log said of them was erased, and it was written before there were seals.",
	},
	"verify.nokey": {
		"Không kiểm được {0} dấu niêm phong: thư mục dữ liệu không có tệp khoa-bi-mat.txt. Chép tệp đó về rồi kiểm tra lại.",
		"{0} seals could not be checked: the data folder has no file khoa-bi-mat.txt. Copy it there and verify again.",
	},
	"verify.otherkey": {
		"Không kiểm được {0} dấu niêm phong: chúng được làm bằng khóa khác với tệp khoa-bi-mat.txt đang có.",
		"{0} seals could not be checked: they were made with another key than that of khoa-bi-mat.txt.",
	},
	"verify.nosealyet": {
		"Không kiểm được {0} việc: nhật ký chưa có dấu niêm phong nào. Nếu chương trình đã từng chạy với khóa này thì nhật ký đã bị thay.",
		"{0} acts could not be checked: the log bears no seal at all. Where the program has run with this key, the log was replaced.",
	},
	"verify.loose": {
		"Có {0} chỗ không kiểm được. Nếu biết rõ vì sao, chạy lại với --allow-unchecked {0}.",
		"{0} places could not be checked. Where you know why, run it again with --allow-unchecked {0}.",
	},
	"logs.askerase": {"Đề nghị xóa", "Ask for the erasure"},
	"logs.erasewaits": {
		"{0} đề nghị xóa lúc {1}. Căn cứ: {2}. Cần một người khác đồng ý.",
		"{0} asked for the erasure at {1}, on this ground: {2}. Somebody else has to agree.",
	},
	"logs.eraseanswer": {"Trả lời đề nghị", "Answer the request"},
	"logs.eraseagree":  {"Đồng ý, xóa nội dung ngay", "Agree, erase the content now"},
	"logs.erasekeep":   {"Bỏ đề nghị, giữ nội dung", "Drop the request, keep the content"},
	"logs.erasechoose": {"chọn đồng ý hoặc bỏ đề nghị", "choose to agree or to drop the request"},
	"logs.wishes":      {"Đề nghị xóa đang chờ người thứ hai", "Erasures that wait for a second person"},
	"logs.wish":        {"Việc số {0}: {1}", "Act {0}: {1}"},
	"logs.loose":       {"Có chỗ không kiểm được:", "Some of it could not be checked:"},
	"done.eraseasked": {
		"Đã ghi đề nghị. Nội dung được xóa khi một quản trị viên hoặc người kiểm tra khác đồng ý.",
		"The request is noted. The content is erased when another administrator or an auditor agrees.",
	},
	"done.erasekept": {"Đã bỏ đề nghị xóa; nội dung còn nguyên.", "The request is dropped; the content stays."},
	"signin.in":      {"Đăng nhập", "Signed in"},
	"signin.refused": {"Bị từ chối", "Refused"},
	"signin.out":     {"Đăng xuất", "Signed out"},
	"signin.ended":   {"Phiên bị kết thúc", "Session ended"},
	"me.record":      {"Những lần đăng nhập gần đây", "Recent sign-ins"},
	"me.recordhint": {
		"Thấy lần đăng nhập không phải của bạn: đổi mật khẩu và báo quản trị.",
		"If one of them was not you, change your password and tell the administrator.",
	},
	"me.refused":   {"không vào được", "not let in"},
	"me.norecord":  {"Chưa có lần đăng nhập nào được ghi.", "No sign-in is recorded."},
	"record.title": {"Sổ đăng nhập", "Record of sign-ins"},
	"record.hint": {
		"Giữ {0} ngày; mỗi ngày được chốt vào nhật ký một lần. Không ghi những gì người ta gõ.",
		"Kept for {0} days, each closed into the log once. Nothing that was typed is kept.",
	},
	"record.none":  {"Chọn người khác hoặc mọi người.", "Choose somebody else, or everybody."},
	"record.hours": {"Bị từ chối theo giờ", "Refusals by the hour"},
	"record.hourshint": {
		"Tên đăng nhập không có ai dùng chỉ được đếm. Một người quá nhiều lượt trong ngày thì phần thừa cũng chỉ được đếm.",
		"A name that nobody has is only counted, and so is what goes beyond the bound of one person and day.",
	},
	"record.hour":    {"{0} lần tên không có; {1} lượt thừa", "{0} under unknown names; {1} beyond the bound"},
	"record.nohours": {"Không có lần nào.", "None."},
	"help.allowunchecked": {
		"Chấp nhận số chỗ không kiểm được này, khi đã biết rõ vì sao.",
		"Accept so many places that could not be checked, where you know why.",
	},
	"lock.taken": {
		"Dữ liệu ở {0} đang được dùng: {1}. Hãy chờ việc đó xong hoặc dừng chương trình đó lại, rồi làm lại lệnh này.",
		"The data at {0} is in use: {1}. Wait until that is done or stop that program, then give this command again.",
	},
	"lock.holder": {
		"lệnh {0}, tiến trình số {1} trên máy {2}, từ {3}", "the command {0}, process {1} on {2}, since {3}",
	},
	"lock.holderplain": {"{0}, tiến trình số {1} của máy chủ dữ liệu", "{0}, process {1} of the database server"},
	"lock.unknown":     {"một chương trình vừa bắt đầu chạy", "a program that has just begun"},
	"cli.restoredata": {
		"Hãy nói rõ phục hồi vào thư mục nào: thêm --data THƯ-MỤC, hoặc đặt biến THIDUA_DATA. Lệnh phục hồi thay toàn bộ dữ liệu đang có nên không dùng thư mục ngầm định.",
		"Say which folder to restore into: add --data FOLDER, or set THIDUA_DATA. Restoring replaces all data there, so it takes no default.",
	},
}
