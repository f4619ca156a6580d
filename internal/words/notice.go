package words

// Sentences of notices and their mails. None of them has a place for a name of a person or a unit, for points or
// a vote.
var noticeWords = map[string]entry{
	"notice.title": {"Thông báo", "Notices"},
	"notice.line": {
		"Những gì đã báo cho bạn, mới nhất trước. Việc còn phải làm nằm ở trang Việc của tôi.",
		"What you were told, the newest first. What is still to be done stands on My work.",
	},
	"notice.none": {"Chưa có thông báo nào", "No notices yet"},
	"notice.nonehint": {
		"Khi có dòng được trả lại phiếu của đơn vị bạn, hoặc phiếu sắp hết hạn mà chưa nộp, thông báo sẽ nằm ở đây.",
		"When lines of your unit's form are returned, or its deadline is near, it is noted here.",
	},
	"notice.said.account": {
		"Tài khoản của bạn vừa được người khác đặt lại hoặc đổi vai trò. Đăng nhập để xem ai làm; nếu bạn không biết việc này, báo ngay thường trực Hội đồng",
		"Somebody else has reset your account or changed its roles. Sign in to see who; if you do not know of this, tell the standing office at once",
	},
	"notice.said.returned": {"Có dòng được trả lại phiếu của đơn vị bạn", "Lines of your unit's form were returned"},
	"notice.said.tomorrow": {
		"Phiếu của đơn vị bạn chưa nộp; hạn là {0}", "Your unit's form is not sent; the last day is {0}",
	},
	"notice.said.digest":   {"Thư tổng hợp việc đang chờ, ngày {0}", "Digest of what waits, {0}"},
	"notice.state.kept":    {"chỉ báo ở đây", "noted here"},
	"notice.state.waiting": {"chờ gửi thư", "mail to be sent"},
	"notice.state.claimed": {"đang gửi thư", "mail being sent"},
	"notice.state.sent":    {"đã gửi thư", "mailed"},
	"notice.state.failed":  {"không gửi được thư", "could not be mailed"},
	"notice.when":          {"Lúc báo", "When"},
	"notice.what":          {"Nội dung", "What"},
	"notice.mail":          {"Nhận thư", "Mail"},
	"notice.mailaddress":   {"Địa chỉ thư", "Mail address"},
	"notice.nomail": {
		"Phần mềm này chưa được thiết lập gửi thư. Thông báo vẫn hiện ở đây và việc đang chờ vẫn hiện ở trang đầu.",
		"Mail is not set up on this site. Notices stand here, and what waits stands on the home page.",
	},
	"notice.notset":       {"Phần mềm này chưa được thiết lập gửi thư", "Mail is not set up on this site"},
	"notice.noaddress":    {"Bạn chưa ghi địa chỉ thư.", "You have not given an address."},
	"notice.unconfirmed":  {"chờ xác nhận", "to be confirmed"},
	"notice.confirmed":    {"đã xác nhận", "confirmed"},
	"notice.choice.none":  {"Không nhận thư", "No mail"},
	"notice.choice.daily": {"Mỗi ngày làm việc một thư tổng hợp", "One digest each working day"},
	"notice.choice.instant": {
		"Thư tổng hợp, và báo ngay khi bị trả lại hoặc sắp hết hạn",
		"The digest, and at once when something is returned or the deadline is near",
	},
	"notice.edit": {"Chọn cách nhận thư", "Choose your mail"},
	"notice.edithint": {
		"Thư chỉ nói có việc gì và dẫn tới trang nào, không nêu tên người, tên đơn vị, điểm hay phiếu. Địa chỉ mới sẽ nhận một mã để xác nhận trước. Để trống là thôi nhận thư.",
		"Mails say what waits and where, never names, points or votes. A new address first gets a code. Leave it empty for no mail.",
	},
	"notice.addresshint": {
		"Nên dùng địa chỉ công vụ, ví dụ ten@tinh.gov.vn.", "Preferably your address at work, such as name@province.gov.vn.",
	},
	"notice.confirm": {"Xác nhận địa chỉ thư", "Confirm the address"},
	"notice.confirmhint": {
		"Một mã đã được gửi tới địa chỉ bạn vừa ghi; thư đến sau ít phút. Mã dùng được trong 24 giờ. Không thấy thư thì xem lại địa chỉ và bấm Lưu lần nữa để nhận mã mới.",
		"A code is on its way to your address; it takes some minutes and is good for 24 hours. If it does not come, check the address and save it again for a new code.",
	},
	"notice.codelabel": {"Mã trong thư", "Code of the mail"},
	"notice.invalid":   {"Chưa lưu được: hãy xem các ô có dấu đỏ", "Not saved: see the marked fields"},
	"notice.address": {
		"địa chỉ có dạng ten@tinh.gov.vn, viết bằng chữ không dấu, không có dấu cách",
		"an address such as name@province.gov.vn, of plain letters and without spaces",
	},
	"notice.nochoice":  {"chọn cách nhận thư", "choose which mail you want"},
	"notice.wrongcode": {"mã không đúng hoặc đã hết hạn", "the code is wrong or too old"},
	"notice.nocode":    {"Không có địa chỉ nào chờ xác nhận", "No address waits to be confirmed"},
	"notice.manycodes": {
		"Hôm nay đã gửi {0} mã; hãy thử lại vào ngày mai", "{0} codes were mailed today; try again tomorrow",
	},
	"notice.subject.account":  {"Thi Đua: tài khoản của bạn có thay đổi", "Thi Đua: your account was changed"},
	"notice.subject.returned": {"Thi Đua: có dòng được trả lại", "Thi Đua: lines were returned"},
	"notice.subject.tomorrow": {"Thi Đua: sắp hết hạn nộp phiếu", "Thi Đua: the deadline is near"},
	"notice.subject.digest":   {"Thi Đua: {0} việc đang chờ bạn", "Thi Đua: {0} things wait for you"},
	"notice.subject.code":     {"Thi Đua: mã xác nhận địa chỉ thư", "Thi Đua: code for your mail address"},
	"notice.code": {
		"Mã xác nhận của bạn là {0}. Bạn không yêu cầu thì bỏ qua thư này",
		"Your code is {0}. If you did not ask for it, do nothing",
	},
	"notice.foot": {
		"Thư tự động, xin đừng trả lời. Đăng nhập để xem nội dung. Đổi hoặc thôi nhận thư tại:",
		"This mail is automatic; please do not answer. Sign in to read more. Change or end these mails at:",
	},
	"notice.item.form": {
		"Phiếu chấm điểm đang chờ nhập số liệu; hạn {0}", "A score form waits for its figures; due {0}",
	},
	"notice.item.answers": {
		"Số dòng của phiếu đang chờ đơn vị bạn trả lời: {0}", "Lines of a form that wait for your unit: {0}",
	},
	"notice.item.level": {
		"Kết quả của một vòng chấm điểm chờ bạn cho ý kiến", "The result of a round waits for your agreement",
	},
	"notice.item.judge": {
		"Số dòng của một phiếu đang chờ thẩm định: {0}", "Lines of a form that wait to be appraised: {0}",
	},
	"notice.item.due":   {"Một mốc của năm thi đua, hạn {0}", "A milestone of the year, due {0}"},
	"notice.item.setup": {"Năm thi đua đang thiết lập dở", "A year is being set up"},
	"notice.item.draft": {"Một biểu mẫu gõ dở, chưa gửi", "A form typed and not sent"},
	"done.mail":         {"Đã lưu cách nhận thư", "Saved"},
	"done.mailcode": {
		"Đã lưu. Một mã đang được gửi tới địa chỉ thư của bạn", "Saved. A code is on its way to your address",
	},
	"done.mailconfirmed": {"Đã xác nhận địa chỉ thư", "Address confirmed"},
	"act.mail.set":       {"chọn cách nhận thư", "chose their mail"},
	"act.mail.confirm":   {"xác nhận địa chỉ thư", "confirmed the mail address"},
	"act.mail.forget":    {"xóa địa chỉ thư của tài khoản đã khóa", "took the mail address of a closed account away"},
	"table.mailbox":      {"địa chỉ thư", "mail addresses"},
	"table.notice":       {"thông báo", "notices"},
	"column.choice":      {"Cách nhận thư", "Mail"},

	"help.smtp":             {"máy chủ gửi thư (SMTP)", "mail server (SMTP)"},
	"help.smtpuser":         {"tên đăng nhập ở máy chủ thư", "name at the mail server"},
	"help.smtppasswordfile": {"tệp chứa mật khẩu ở máy chủ thư", "a file with the password at the mail server"},
	"help.smtpfrom":         {"địa chỉ mà thư gửi đi từ đó", "the address that mails come from"},
	"help.smtptls": {
		"cách mã hóa: starttls, implicit, hoặc none khi máy chủ thư ở ngay máy này",
		"how it is encrypted: starttls, implicit, or none for a server on this machine",
	},
	"help.url": {
		"địa chỉ của phần mềm này trên trình duyệt, có cả cổng: để làm liên kết trong thư và thử đường tới máy chủ",
		"address of this site in browsers, with its port: for the links in mails, and to see how requests arrive",
	},
	"help.digest": {
		"giờ gửi thư tổng hợp, theo giờ Việt Nam", "when the digest goes out, in the time of Viet Nam",
	},
	"cli.smtp": {
		"Gửi thư cần --smtp HOST:PORT, --smtp-from là một địa chỉ thư, --url là địa chỉ phần mềm này (chỉ tên máy, không có đường dẫn), có tên đăng nhập thì có mật khẩu; --smtp-tls none chỉ dùng khi máy chủ thư ở ngay máy này",
		"Mail needs --smtp HOST:PORT, --smtp-from with an address, --url with the address of this site (no path), a password where there is a user; --smtp-tls none is for a server on this machine alone",
	},
	"cli.smtpsecret": {
		"Mật khẩu không ghi trên dòng lệnh: dùng THIDUA_SMTP_PASSWORD hoặc --smtp-password-file",
		"No password on the command line: use THIDUA_SMTP_PASSWORD or --smtp-password-file",
	},
	"cli.url": {
		"Địa chỉ của phần mềm có dạng https://TÊN-MÁY[:CỔNG], không có đường dẫn, không phải {0}",
		"The address of this site is such as https://HOST[:PORT], without a path, not {0}",
	},
	"cli.digest": {
		"Giờ gửi thư tổng hợp có dạng 07:30, không phải {0}", "The hour of the digest is such as 07:30, not {0}",
	},
	"doctor.mail":      {"máy chủ thư {0} trả lời", "the mail server {0} answers"},
	"doctor.nomail":    {"chưa thiết lập gửi thư", "mail is not set up"},
	"doctor.mailfails": {"máy chủ thư {0} không nhận: {1}", "the mail server {0} does not take mail: {1}"},
}
