package words

// Sentences of the screens that are the same everywhere: the layout, forms, sign-in, what went wrong.
var screenWords = map[string]entry{
	"ui.product": {"Thi đua", "Thi đua"},
	"ui.skip":    {"Đến nội dung chính", "Skip to the content"},
	"ui.sample": {
		"Dữ liệu minh họa: người và số liệu ở đây do máy đặt ra, không có thật.",
		"Sample data: the people and figures here are made up.",
	},
	"ui.samplelabel": {"Dữ liệu minh họa", "Sample data"},
	"ui.menu":        {"Mở mục lục", "Open the menu"},
	"ui.nav":         {"Mục lục", "Menu"},
	"ui.crumbs":      {"Bạn đang ở", "You are in"},
	"ui.find":        {"Tìm", "Find"},
	"ui.find.hint": {
		"Tên đơn vị, khối, văn bản; không cần gõ dấu", "Name of a unit, a bloc, a paper; marks are not needed",
	},
	"ui.waiting":  {"{0} việc đang chờ", "{0} waiting"},
	"ui.mine":     {"Tài khoản của tôi", "My account"},
	"ui.help":     {"Trợ giúp", "Help"},
	"ui.helphere": {"Cách làm", "How to"},
	"ui.signout":  {"Đăng xuất", "Sign out"},
	"ui.fileagain": {
		"Chọn lại tệp: trình duyệt không giữ tệp khi biểu mẫu phải gửi lại.",
		"Choose the file again: a browser does not keep it when a form has to be sent anew.",
	},
	"ui.filter":    {"Gõ để lọc danh sách; không cần dấu", "Type to narrow the list; marks are not needed"},
	"ui.save":      {"Lưu", "Save"},
	"ui.secret":    {"Không nhập bí mật nhà nước vào đây.", "Enter no state secret here."},
	"ui.savedraft": {"Lưu nháp", "Save draft"},
	"ui.cancel":    {"Quay lại", "Back"},
	"ui.optional":  {"(không bắt buộc)", "(optional)"},
	"ui.date.hint": {"ngày/tháng/năm", "day/month/year"},
	"ui.hasdraft": {
		"Đây là bản nháp của bạn, lưu lúc {0}. Chưa ai khác thấy.", "This is your draft of {0}. Nobody else sees it.",
	},
	"ui.dropdraft": {"Bỏ bản nháp", "Discard draft"},
	"ui.because":   {"lý do: {0}", "because: {0}"},
	"ui.merged": {
		"Có người vừa lưu thay đổi khác. Những ô chỉ một bên sửa đã được ghép lại; những ô cả hai cùng sửa có ghi rõ bên dưới. Xem lại rồi gửi.",
		"Somebody has just saved other changes. Fields that only one of you changed were put together; those both changed are marked below. Look, then send.",
	},
	"ui.draftmerged": {
		"Từ khi bạn nhập hoặc tải tệp, bạn hoặc người khác đã lưu thay đổi ở cùng chỗ; hai bên được ghi rõ bên dưới. Xem lại rồi gửi.",
		"Since you typed, or got the file, you or somebody else saved changes in the same place; both are shown below. Look, then send.",
	},
	"ui.emptied": {"để trống", "empty"},
	"ui.clash": {
		"Ở đây đã có nội dung khác được lưu: «{0}». Ô này đang giữ phần của bạn; sửa lại nếu cần.",
		"Something else was saved here: “{0}”. The field holds yours; change it if you like.",
	},
	"ui.print":       {"In trang này", "Print this page"},
	"ui.none":        {"Chưa có", "None"},
	"ui.idle.title":  {"Bạn còn đó chứ?", "Are you still there?"},
	"ui.idle.stay":   {"Tiếp tục làm việc", "Go on working"},
	"ui.cover.title": {"Phiên làm việc đã khóa", "Locked after a pause"},
	"ui.cover.line": {
		"Đăng nhập lại để làm tiếp. Mọi thứ bạn gõ vẫn còn nguyên.",
		"Sign in to go on. Everything you typed is still there.",
	},
	"ui.cover.other": {"Người khác đăng nhập", "Somebody else"},
	"ui.js.drafted":  {"Đã giữ nháp lúc {0}, chưa gửi đi", "Kept as a draft at {0}, not sent yet"},
	"ui.js.wrongs":   {"Còn {0} ô chưa đúng: tới ô đó", "{0} fields are not right yet: go there"},
	"ui.js.saved":    {"Đã lưu {0}", "Saved {0}"},
	"ui.js.typing":   {"Đang nhập…", "Typing…"},
	"ui.js.unsent":   {"Mất kết nối: {0} ô chờ gửi, sẽ tự gửi lại", "No link: {0} fields wait and will be sent again"},
	"ui.js.offline": {
		"Chưa kết nối được với máy chủ. Thử lại sau ít phút.", "The server cannot be reached. Try again in a few minutes.",
	},
	"ui.js.left": {
		"Phiên làm việc khóa sau {0}. Mọi thứ bạn gõ đã được lưu.", "This locks in {0}. Everything you typed is saved.",
	},
	"ui.js.elsewhere": {"Ở cửa sổ hoặc máy khác, bạn đã nhập: {0}", "In another window or machine you typed: {0}"},
	"ui.js.take":      {"Lấy bản kia", "Take that"},
	"ui.js.pasted":    {"Đã dán {0} ô", "{0} fields pasted"},
	"ui.js.notplaced": {"{0} giá trị không có ô nào nhận: {1}", "no field takes {0} of them: {1}"},
	"ui.js.undo":      {"Hoàn tác", "Undo"},
	"ui.js.undone":    {"Đã trả lại {0} ô như trước khi dán", "{0} fields are as before"},
	"ui.js.keep":      {"Giữ bản này", "Keep this"},

	"sign.title":    {"Đăng nhập", "Sign in"},
	"sign.in":       {"Đăng nhập", "Sign in"},
	"sign.login":    {"Tên đăng nhập", "Login"},
	"sign.password": {"Mật khẩu", "Password"},
	"sign.passhint": {
		"Gõ đúng chữ hoa, chữ thường và dấu; xem bộ gõ tiếng Việt có đang bật không.",
		"Capitals and Vietnamese marks count; look whether your keyboard writes them.",
	},
	"sign.code": {"Mã 6 số trên điện thoại, hoặc mã dự phòng", "6-digit code of the phone, or a recovery code"},
	"sign.idle": {
		"Phiên làm việc khóa sau {0} phút không dùng; phần đang gõ được giữ lại 30 ngày.",
		"It locks after {0} minutes without use; what you were typing is kept for 30 days.",
	},
	"sign.first":     {"Lần đầu đăng nhập, hoặc quên mật khẩu?", "First time, or password forgotten?"},
	"sign.firstlink": {"Đặt mật khẩu bằng mã dùng một lần", "Set a password with a one-time code"},
	"sign.samples":   {"Tài khoản minh họa", "Sample accounts"},
	"sign.samplehint": {
		"Chọn một người để xem phần mềm bằng mắt của họ. Mật khẩu chung: {0}",
		"Pick a person to see the program with their eyes. Password of all: {0}",
	},
	"sign.redeem": {"Đặt mật khẩu", "Set a password"},
	"sign.redeemhint": {
		"Nhập mã dùng một lần trên phiếu được cấp, rồi tự đặt mật khẩu. Ai mất phiếu hoặc quên mật khẩu thì xin người cấp tài khoản mã mới.",
		"Enter the one-time code of the slip, then choose a password. Whoever lost the slip or forgot the password asks for a new code.",
	},
	"sign.onetime": {"Mã dùng một lần", "One-time code"},
	"sign.new":     {"Mật khẩu mới", "New password"},
	"sign.newhint": {
		"Ít nhất 15 ký tự; một câu dễ nhớ là tốt nhất, có dấu và dấu cách cũng được.",
		"15 characters at least; a sentence that is easy to remember is best; marks and spaces are fine.",
	},
	"sign.repeat": {"Nhập lại mật khẩu mới", "The new password again"},
	"sign.differ": {"hai lần nhập không giống nhau", "the two are not the same"},
	"sign.proof":  {"Xác nhận là bạn", "Confirm that it is you"},
	"sign.proofhint": {
		"Việc sắp làm là việc quan trọng. Nhập lại mật khẩu, sau đó làm lại việc vừa chọn.",
		"What comes next is important. Enter your password again, then do what you chose once more.",
	},
	"sign.proofboth": {
		"Việc sắp làm là việc quan trọng. Nhập lại mật khẩu và mã của bước thứ hai, sau đó làm lại việc vừa chọn.",
		"What comes next is important. Enter your password and the code of the second step again, then do what you chose once more.",
	},
	"sign.confirm":  {"Xác nhận", "Confirm"},
	"done.password": {"Đã đặt mật khẩu. Bây giờ hãy đăng nhập.", "The password is set. Now sign in."},
	"done.signout":  {"Đã đăng xuất.", "Signed out."},
	"done.draft":    {"Đã lưu nháp. Chỉ mình bạn thấy.", "Draft saved. Only you see it."},
	"done.dropped":  {"Đã bỏ bản nháp.", "Draft discarded."},
	"done.proof":    {"Đã xác nhận. Hãy làm lại việc vừa chọn.", "Confirmed. Do what you chose once more."},

	"web.notfound": {
		"Không có trang này, hoặc bạn không có quyền biết đến nó. Kiểm tra lại địa chỉ, hoặc về trang đầu.",
		"There is no such page, or it is not for you to know. Check the address, or go home.",
	},
	"web.notfound.title":  {"Không tìm thấy", "Not found"},
	"web.forbidden.title": {"Chưa được phép", "Not allowed"},
	"web.invalid.title":   {"Thông tin chưa đúng", "Not right yet"},
	"web.conflict.title":  {"Không khớp với dữ liệu hiện có", "It does not fit what is there"},
	"web.failed.title":    {"Lỗi của phần mềm", "The program failed"},
	"web.failed": {
		"Phần mềm gặp lỗi và chưa làm được việc này; dữ liệu không bị thay đổi. Báo cho quản trị số {0} để tìm nguyên nhân.",
		"The program failed and did not do this; no data was changed. Tell the administrator the number {0}.",
	},
	"web.busy":       {"Máy chủ đang có quá nhiều việc; hãy gửi lại sau ít giây.", "The server has too much to do; send it again in a few seconds."},
	"web.busy.title": {"Đang rất đông người dùng", "Very many people are here"},
	"web.busypage": {
		"Máy chủ đang có quá nhiều việc. Trang này tự mở lại sau {0} giây; những gì đã lưu vẫn nguyên.",
		"The server has too much to do. This page opens again by itself in {0} seconds; what was saved is there.",
	},
	"web.busysend": {
		"Máy chủ đang có quá nhiều việc nên chưa nhận được nội dung vừa gửi. Nội dung vẫn ở đây: chờ ít giây rồi bấm «Gửi lại». " +
			"Nếu có tệp đính kèm hay mật khẩu, quay lại trang trước và gửi lại.",
		"The server has too much to do and did not take what you sent. It is still here: wait a few seconds and press “Send " +
			"again”. With a file or a password, go back a page and send it from there.",
	},
	"web.busyagain": {"Gửi lại", "Send again"},
	"web.busyretry": {"Mở lại ngay", "Open it now"},
	"web.crosssite": {
		"Yêu cầu này đến từ một trang khác nên bị từ chối. Mở lại trang và làm lại.",
		"This request came from another site and was refused. Open the page again and do it there.",
	},
	"web.signin": {"Phiên làm việc đã hết; hãy đăng nhập lại.", "The session is over; sign in again."},
	"web.notjson": {
		"Trình duyệt gửi dữ liệu không đúng dạng; hãy tải lại trang.",
		"The browser sent data of a wrong form; load the page again.",
	},
	"web.choice": {
		"Lựa chọn này không còn trong danh sách; hãy chọn lại.", "This choice is no longer in the list; choose again.",
	},
	"web.badform": {
		"Biểu mẫu gửi lên không đọc được; hãy tải lại trang rồi gửi lại.",
		"The form could not be read; load the page again and send it once more.",
	},
	"web.badname": {
		"Tên tệp gửi lên có ký tự điều khiển không đọc được; hãy đổi tên tệp chỉ còn chữ, số và dấu cách, rồi tải lại trang và chọn lại tệp.",
		"The name of the file has control characters that cannot be read; rename it with letters, digits and spaces only, load the page again and choose the file once more.",
	},
	"web.nottext": {
		"Có ký tự không phải chữ trong dữ liệu gửi lên; xóa chỗ lạ rồi gửi lại.",
		"There are bytes that are no letters in what was sent; remove them and send it again.",
	},
	"web.direct": {
		"Trang này chỉ mở qua địa chỉ chính thức (https). Hãy dùng địa chỉ đó.",
		"This site is open at its official address (https) only. Please use that.",
	},
	"web.toolarge": {"Dữ liệu gửi lên quá lớn.", "What was sent is too large."},
	"web.otherkept": {
		"Trang này được mở bằng tài khoản khác, còn ở đây đang đăng nhập là {0}. Chưa có gì được gửi dưới tên {0}; nội dung đã giữ làm bản nháp của tài khoản kia, đăng nhập lại tài khoản đó để gửi.",
		"This page was opened with another account, and {0} is signed in here now. Nothing was sent in the name of {0}; what was typed is kept as a draft of the other account: sign in with that to send it.",
	},
	"web.otherlost": {
		"Trang này được mở bằng tài khoản khác, còn ở đây đang đăng nhập là {0}. Chưa có gì được gửi: quay lại trang trước để chép nội dung, rồi đăng nhập tài khoản kia.",
		"This page was opened with another account, and {0} is signed in here now. Nothing was sent: go back to copy what you typed, then sign in with the other account.",
	},
	"web.typed": {"Nội dung bạn đã gõ mà chưa gửi", "What you typed and did not send"},
	"web.typedhint": {
		"Chỗ này không nhận nữa. Chép lại nếu còn cần, rồi bỏ bản nháp.",
		"It is not taken here any more. Copy it if you still need it, then discard the draft.",
	},
	"web.proof": {"Cần xác nhận lại mật khẩu trước khi làm việc này.", "Confirm your password before this."},
	"web.home":  {"Về trang đầu", "Go home"},
	"web.ref":   {"Số báo lỗi: {0}", "Number of the failure: {0}"},

	"draft.form": {"bản nháp không hợp lệ; hãy tải lại trang", "the draft is not valid; load the page again"},
	"draft.many": {
		"bạn đang có quá {0} bản nháp; gửi hoặc bỏ bớt rồi gõ tiếp",
		"you have more than {0} drafts; send or discard some first",
	},
	"draft.long": {"mỗi ô tối đa {0} ký tự", "a field holds {0} characters at most"},
	"draft.text": {
		"ô này có ký tự không lưu được; xóa và gõ lại", "this field holds a character that cannot be kept; type it anew",
	},
	"identity.nosession": {"phiên làm việc đã hết", "the session is over"},
}
