package words

// Sentences of the second factor.
var factorWords = map[string]entry{
	"factor.title": {"Bước xác thực thứ hai", "Second step"},
	"factor.phone": {"Mã trên điện thoại", "Code of the phone"},
	"factor.on":    {"Đang bật", "On"},
	"factor.off":   {"Chưa bật", "Off"},
	"factor.what": {
		"Ngoài mật khẩu, mỗi lần đăng nhập bạn nhập thêm mã 6 số do điện thoại tạo ra. Người khác biết mật khẩu của bạn cũng không vào được.",
		"Besides the password you enter a 6-digit code that your phone makes. Whoever learns your password still cannot get in.",
	},
	"factor.need": {
		"Cần một ứng dụng tạo mã trên điện thoại, loại nào cũng được (ví dụ Google Authenticator, Microsoft Authenticator). Điện thoại không cần có mạng, không cần SIM, không cần đưa số điện thoại.",
		"You need an authenticator app on a phone, whichever you like (such as Google Authenticator, Microsoft Authenticator). It needs no network, no SIM and no phone number.",
	},
	"factor.asked": {
		"Quản trị, thường trực Hội đồng và người thẩm định nên bật, vì tài khoản của họ làm được nhiều việc quan trọng.",
		"Administrators, the standing office and appraisers should turn it on: their accounts can do important things.",
	},
	"factor.since":  {"Bật từ {0}", "On since {0}"},
	"factor.left":   {"Mã dự phòng còn lại: {0} trên {1}", "Recovery codes left: {0} of {1}"},
	"factor.few":    {"Mã dự phòng sắp hết. Hãy in mã mới.", "Few recovery codes are left. Print new ones."},
	"passkey.title": {"Khóa truy cập (passkey)", "Passkeys"},
	"passkey.what": {
		"Đăng nhập bằng vân tay, khuôn mặt hoặc mã PIN của chính máy này, không cần gõ mật khẩu và mã. Khóa không bao giờ gửi lên máy chủ; trang giả mạo không lấy được.",
		"Sign in with the finger, face or PIN of this device, without password and code. The key is never sent to the server, and a forged site cannot get it.",
	},
	"passkey.none": {"Chưa có khóa nào.", "None yet."},
	"passkey.nothere": {
		"Khóa truy cập chỉ dùng được khi trang chạy qua HTTPS với một tên miền.", "Passkeys need HTTPS and a domain name.",
	},
	"passkey.add":      {"Thêm khóa truy cập", "Add a passkey"},
	"passkey.name":     {"Tên để bạn nhận ra", "A name you will know it by"},
	"passkey.namehint": {"Ví dụ: máy bàn cơ quan.", "Such as: desktop at the office."},
	"passkey.make":     {"Tạo khóa trên máy này", "Make a key on this device"},
	"passkey.noscript": {
		"Trình duyệt này không hỗ trợ khóa truy cập hoặc đang tắt JavaScript.",
		"This browser knows no passkeys, or its scripts are off.",
	},
	"passkey.started":   {"thêm {0}", "added {0}"},
	"passkey.used":      {"dùng lần cuối {0}", "last used {0}"},
	"passkey.unused":    {"chưa dùng", "not used yet"},
	"passkey.drop":      {"Bỏ", "Remove"},
	"passkey.signin":    {"Đăng nhập bằng khóa truy cập", "Sign in with a passkey"},
	"passkey.cancelled": {"Chưa thực hiện xong trên máy. Hãy thử lại.", "The device did not finish. Try again."},
	"passkey.known":     {"Máy này đã có khóa của bạn.", "This device has a key of yours already."},
	"passkey.offline": {
		"Chưa kết nối được với máy chủ. Thử lại sau ít phút.", "The server cannot be reached. Try again in a few minutes.",
	},
	"done.passkey": {"Đã thêm khóa truy cập «{0}».", "The passkey “{0}” was added."},
	"done.passkeyoff": {
		"Đã bỏ khóa truy cập. Khóa còn trên máy nhưng không đăng nhập được nữa.",
		"The passkey was removed. It is still on the device but signs in no more.",
	},
	"factor.turnon":  {"Bật bước xác thực thứ hai", "Turn on the second step"},
	"factor.turnoff": {"Tắt bước xác thực thứ hai", "Turn off the second step"},
	"factor.offhint": {
		"Sau khi tắt, chỉ còn mật khẩu bảo vệ tài khoản này. Đổi điện thoại: tắt ở đây rồi bật lại trên điện thoại mới.",
		"After this only the password protects the account. New phone: turn it off here, then on again with the new phone.",
	},
	"factor.newcodes": {"In mã dự phòng mới", "New recovery codes"},
	"factor.codeshint": {
		"Mã dự phòng dùng khi không có điện thoại bên mình; mỗi mã dùng một lần. In mã mới thì mọi mã cũ hết hiệu lực.",
		"Recovery codes are for when the phone is not at hand; each works once. New ones end all old ones.",
	},
	"factor.lost": {
		"Mất cả điện thoại lẫn mã dự phòng: đến gặp người cấp tài khoản để được đặt lại.",
		"Phone and recovery codes both lost: go to whoever hands out accounts to have it reset.",
	},
	"factor.scan": {"Quét mã này bằng ứng dụng trên điện thoại", "Photograph this with the app on your phone"},
	"factor.qr":   {"Mã QR để đưa khóa vào ứng dụng tạo mã", "QR code that brings the key to the app"},
	"factor.typed": {
		"Không quét được thì chọn «nhập khóa» trong ứng dụng và gõ:",
		"Where that does not work, choose “enter a key” in the app and type:",
	},
	"factor.openapp": {"Mở bằng ứng dụng trên máy này", "Open with the app on this device"},
	"factor.confirm": {"Nhập mã 6 số mà ứng dụng đang hiện", "Enter the 6-digit code that the app shows"},
	"factor.enter":   {"Mã 6 số", "6-digit code"},
	"factor.nopicture": {
		"Không chụp lại hay gửi trang này cho ai: ai có khóa này cũng tạo được mã của bạn.",
		"Send this page to nobody: whoever has the key can make your codes.",
	},
	"factor.codes": {"Mã dự phòng", "Recovery codes"},
	"factor.once": {
		"Mã chỉ hiện lần này. In ra hoặc chép lại, cất nơi kín, không để cùng điện thoại.",
		"They show only now. Print or note them and keep them in a safe place, away from the phone.",
	},
	"factor.of":       {"Tài khoản {0}, lập {1}", "Account {0}, made {1}"},
	"factor.kept":     {"Tôi đã cất mã", "I have kept them"},
	"factor.password": {"Mật khẩu hiện tại", "Present password"},
	"factor.beside": {
		"Ít nhất {0} ký tự; một câu dễ nhớ là tốt nhất, có dấu và dấu cách cũng được.",
		"{0} characters at least; a sentence that is easy to remember is best; marks and spaces are fine.",
	},
	"first.factor": {"Bật bước xác thực thứ hai cho tài khoản của mình", "Turn on the second step for your account"},
	"done.factoron": {
		"Đã bật bước xác thực thứ hai; các máy khác phải đăng nhập lại.",
		"The second step is on; other machines must sign in again.",
	},
	"done.factoroff": {"Đã tắt bước xác thực thứ hai.", "The second step is off."},
	"done.recovered": {"Đã đăng nhập bằng mã dự phòng; còn {0} mã.", "Signed in with a recovery code; {0} are left."},
	"sign.second":    {"Bước xác thực thứ hai", "Second step"},
	"sign.secondhint": {
		"Bước thứ nhất đã xong. Nhập mã mà ứng dụng trên điện thoại đang hiện.",
		"The first step is done. Enter the code that the app on your phone shows.",
	},
	"sign.recoveryhint": {
		"Bước thứ nhất đã xong. Nhập một mã dự phòng trong danh sách đã in; mỗi mã dùng một lần.",
		"The first step is done. Enter a recovery code of the printed list; each works once.",
	},
	"sign.recovery":    {"Mã dự phòng", "Recovery code"},
	"sign.userecovery": {"Không có điện thoại bên mình? Dùng mã dự phòng", "Phone not at hand? Use a recovery code"},
	"sign.usephone":    {"Dùng mã trên điện thoại", "Use the code of the phone"},
	"sign.more": {
		"mật khẩu đúng; nhập thêm mã của bước xác thực thứ hai",
		"the password is right; enter the code of the second step too",
	},

	"identity.hasfactor": {"tài khoản đã bật bước xác thực thứ hai", "the second step of the account is on already"},
	"identity.oldoffer": {
		"trang này đã mở quá lâu hoặc của tài khoản khác; hãy mở lại trang và quét mã mới",
		"this page was open too long or is of another account; open it again and photograph the new code",
	},
	"identity.firstcode": {
		"mã không đúng; kiểm tra giờ của điện thoại rồi nhập mã đang hiện",
		"the code is not right; check the clock of the phone, then enter the code it shows",
	},
	"identity.secondcode": {
		"mã không đúng, đã dùng hoặc đã quá nửa phút; nhập mã đang hiện",
		"the code is wrong, used, or older than half a minute; enter the one that shows",
	},
	"identity.shortalone": {
		"mật khẩu này ngắn hơn {0} ký tự nên không đứng một mình được; hãy đổi mật khẩu dài hơn rồi mới tắt",
		"this password has fewer than {0} characters and cannot stand alone; change it for a longer one first",
	},

	"data.key": {
		"Khóa của bước xác thực thứ hai không nằm trong bản sao. Phục hồi sang máy khác thì chép thêm tệp khoa-bi-mat.txt của thư mục dữ liệu; cất tệp này riêng, không để cùng bản sao. Mất tệp: mỗi người đăng nhập bằng mã dự phòng, tắt bước thứ hai rồi bật lại.",
		"The key of the second step is no part of a copy. To restore on another machine take the file khoa-bi-mat.txt of the data folder along, and keep it apart from the copies. Without it everybody signs in with a recovery code, turns the second step off and on again.",
	},

	"identity.passkeyname": {
		"tên không được trống và tối đa {0} ký tự", "the name must not be empty and have at most {0} characters",
	},
	"identity.passkeys": {
		"mỗi tài khoản tối đa {0} khóa; hãy bỏ khóa không dùng nữa",
		"an account has {0} keys at most; remove one that is not used any more",
	},
	"identity.badpasskey": {
		"khóa này không dùng được ở đây, hoặc đã quá lâu; hãy thử lại hoặc đăng nhập bằng mật khẩu",
		"this key does not work here, or it took too long; try again, or sign in with the password",
	},

	"act.account.passkey":     {"thêm khóa truy cập", "added a passkey"},
	"act.account.passkeyoff":  {"bỏ khóa truy cập", "removed a passkey"},
	"act.account.factoron":    {"bật bước xác thực thứ hai", "turned on the second step"},
	"act.account.factoroff":   {"tắt bước xác thực thứ hai", "turned off the second step"},
	"act.account.factorcodes": {"in mã dự phòng mới", "made new recovery codes"},
	"act.account.recover":     {"dùng một mã dự phòng", "used a recovery code"},
	"act.account.resetfactor": {
		"đặt lại tài khoản, bỏ cả bước xác thực thứ hai", "reset an account and took its second step away",
	},

	"table.factor":      {"bước xác thực thứ hai", "second steps"},
	"table.passkey":     {"khóa truy cập", "passkeys"},
	"table.passkey_use": {"lần dùng khóa truy cập", "uses of passkeys"},
	"table.factor_code": {"mã dự phòng", "recovery codes"},
	"table.factor_step": {"mã đã dùng", "codes that were taken"},
}
