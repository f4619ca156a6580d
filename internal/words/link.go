package words

// Sentences of signing in through a provider of identities, such as the one of a province.
var linkWords = map[string]entry{
	"sso.title":  {"Đăng nhập một lần", "Single sign-on"},
	"sso.name":   {"tài khoản của tỉnh", "the account of the province"},
	"sso.signin": {"Đăng nhập bằng {0}", "Sign in with {0}"},
	"sso.what": {
		"Đăng nhập bằng {0} thay cho mật khẩu ở đây. Gắn một lần; bạn được đưa sang trang đó, đăng nhập rồi trở về.",
		"Sign in with {0} instead of the password here. Link it once: you are led there, sign in and come back.",
	},
	"sso.linked": {"Đã gắn", "Linked"},
	"sso.notyet": {"Chưa gắn", "Not linked"},
	"sso.since":  {"Gắn từ {0}, định danh «{1}»", "Linked since {0}, identity “{1}”"},
	"sso.link":   {"Gắn với {0}", "Link with {0}"},
	"sso.unlink": {"Bỏ gắn", "Remove the link"},
	"sso.still": {
		"Đăng xuất ở đây không đăng xuất khỏi {0}. Trên máy dùng chung, hãy đăng xuất cả ở đó.",
		"Signing out here does not sign you out of {0}. On a shared machine sign out there, too.",
	},
	"sso.told": {
		"Lúc {0}, cấp trên đã gắn tài khoản của bạn với định danh «{1}» của {2}. Người có định danh đó đăng nhập được vào tài khoản này. Không phải của bạn thì bỏ gắn và báo ngay.",
		"At {0} the level above linked your account with the identity “{1}” of {2}. Who has that identity can sign in to this account. If it is not yours, remove the link and say so at once.",
	},
	"sso.look":    {"Xem", "Look"},
	"sso.subject": {"Định danh ở {0}", "Identity at {0}"},
	"sso.sethint": {
		"Người đó đăng nhập bằng {0} lần đầu sẽ thấy định danh của mình trên trang báo chưa gắn. Nhập đúng từng ký tự; để trống là bỏ gắn. Không bao giờ đoán theo tên hay thư điện tử.",
		"Who signs in with {0} for the first time reads their identity on the page that says it is not linked. Enter it to the letter; empty removes the link. Never guess by name or mail.",
	},
	"sso.bad": {
		"lần đăng nhập này không hợp lệ, đã dùng rồi hoặc quá lâu; hãy bấm đăng nhập lại từ đầu",
		"this sign-in is not valid, was used already or took too long; start it again",
	},
	"sso.declined": {
		"bạn chưa đồng ý, hoặc trang kia từ chối; hãy thử lại hoặc đăng nhập bằng mật khẩu",
		"you did not agree, or the other site refused; try again, or sign in with the password",
	},
	"sso.down": {
		"chưa kết nối được với {0}. Hãy đăng nhập bằng tên và mật khẩu; báo quản trị nếu lỗi kéo dài",
		"{0} cannot be reached. Sign in with login and password; tell the administrator if this goes on",
	},
	"sso.unknown": {
		"{0} đã nhận ra bạn, nhưng định danh này chưa gắn với tài khoản nào ở đây",
		"{0} knows you, but this identity is linked to no account here",
	},
	"sso.dothis": {
		"Đăng nhập bằng mật khẩu, vào Tài khoản của tôi, mục Đăng nhập một lần, để gắn.",
		"Sign in with the password and link it under My account, Single sign-on.",
	},
	"sso.orthis": {
		"Hoặc đưa định danh sau cho người cấp tài khoản: «{0}»",
		"Or give this identity to whoever hands out accounts: “{0}”",
	},

	"done.sso":    {"Đã gắn. Từ nay đăng nhập được bằng {0}.", "Linked. From now on you can sign in with {0}."},
	"done.ssooff": {"Đã bỏ gắn.", "The link was removed."},
	"done.ssoset": {"Đã ghi định danh của {0}.", "The identity of {0} is saved."},

	"identity.subject": {
		"định danh tối đa {0} ký tự, trên một dòng", "an identity has at most {0} characters, in one line",
	},
	"identity.nosubject": {
		"nhập định danh cần gắn; bỏ gắn là một việc riêng", "enter the identity to link; removing a link is done apart",
	},
	"identity.noissuer": {
		"chưa rõ nơi cấp định danh: máy chủ chưa cài đặt đăng nhập một lần",
		"it is not clear whose identity this is: single sign-on is not set up",
	},
	"identity.linked": {"định danh này đã gắn với một tài khoản", "this identity is linked to an account already"},
	"identity.nolink": {"tài khoản này chưa gắn với định danh nào", "this account is linked to no identity"},

	"act.account.sso":    {"gắn tài khoản với đăng nhập một lần", "linked an account to single sign-on"},
	"act.account.ssooff": {"bỏ gắn đăng nhập một lần", "removed a link to single sign-on"},
	"column.subject":     {"định danh", "identity"},
	"table.sso_link":     {"định danh đăng nhập một lần", "links to single sign-on"},

	"help.oidcissuer": {
		"nhà cung cấp đăng nhập một lần (OpenID Connect)", "provider of single sign-on (OpenID Connect)",
	},
	"help.oidcclient":     {"tên mà nhà cung cấp cấp cho phần mềm này", "the name that the provider gave this program"},
	"help.oidcsecretfile": {"tệp chứa bí mật mà nhà cung cấp cấp", "a file with the secret that the provider gave"},
	"help.oidcname":       {"tên hiện trên nút đăng nhập", "what the button says"},
	"cli.oidc": {
		"Đăng nhập một lần cần --oidc-issuer bắt đầu bằng https:// (hoặc http:// trên chính máy này) và --oidc-client-id",
		"Single sign-on needs --oidc-issuer that begins with https:// (or http:// on this machine) and --oidc-client-id",
	},
	"doctor.sso": {"nhà cung cấp đăng nhập một lần {0} trả lời", "the provider of single sign-on {0} answers"},
	"doctor.nosso": {
		"nhà cung cấp đăng nhập một lần {0} không trả lời đúng: {1}",
		"the provider of single sign-on {0} does not answer as it should: {1}",
	},
}
