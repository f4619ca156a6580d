package words

// Sentences of accounts and of the policy.
var identityWords = map[string]entry{
	"identity.invalid": {"thông tin chưa đúng; xem từng mục", "this is not right yet; see each field"},
	"identity.login": {
		"tên đăng nhập phải có chữ hoặc số, không có dấu cách, tối đa {0} ký tự",
		"the login needs letters or digits, no spaces, {0} characters at most",
	},
	"identity.name": {
		"họ tên không được trống và tối đa {0} ký tự", "the name must not be empty and have at most {0} characters",
	},
	"identity.norole": {"tài khoản chưa có vai trò nào", "the account has no role"},
	"identity.role":   {"không có vai trò «{0}»", "there is no role “{0}”"},
	"identity.scope":  {"vai trò này phải gắn với một đơn vị", "this role needs a unit"},
	"identity.dates":  {"thời gian từ {0} đến {1} bị ngược", "the period {0} to {1} is swapped"},
	"identity.length": {
		"mật khẩu phải dài từ {0} đến {1} ký tự; một câu dễ nhớ là tốt nhất",
		"the password needs {0} to {1} characters; a sentence that is easy to remember is best",
	},
	"identity.guess": {
		"mật khẩu này quá dễ đoán: gần như chỉ có tên của bạn, từ quen thuộc hoặc ký tự lặp lại",
		"this password is too easy to guess: little but your name, familiar words or repeated characters",
	},
	"identity.code": {
		"mã dùng một lần không đúng, đã dùng hoặc đã quá 7 ngày; hãy xin mã mới",
		"the one-time code is wrong, used, or older than 7 days; ask for a new one",
	},
	"identity.wrong": {"tên đăng nhập hoặc mật khẩu không đúng", "the login or the password is not right"},
	"identity.wait":  {"đã nhập sai nhiều lần; thử lại sau {0} phút", "wrong too often; try again in {0} minutes"},
	"identity.locked": {
		"tài khoản đã bị khóa trên máy lạ vì nhập sai quá nhiều lần; dùng máy bạn đã từng đăng nhập, hoặc đề nghị cấp trên đặt lại",
		"the account is locked for unknown browsers after too many wrong attempts; use a browser you have signed in with before, or ask the level above to reset it",
	},

	"identity.lastadmin": {
		"phải còn ít nhất một tài khoản quản trị đang hoạt động", "at least one active administrator must remain",
	},

	"role.admin":     {"quản trị hệ thống", "administrator"},
	"role.standing":  {"thường trực Hội đồng", "standing office"},
	"role.secretary": {"tổ thư ký", "secretariat"},
	"role.leader":    {"lãnh đạo đơn vị", "leader of a unit"},
	"role.officer":   {"chuyên viên", "officer"},
	"role.appraiser": {"người thẩm định", "appraiser"},
	"role.auditor":   {"kiểm tra, giám sát (chỉ đọc)", "auditor (read only)"},

	"act.account.create":  {"cấp tài khoản", "handed out an account"},
	"act.account.reset":   {"đặt lại tài khoản", "reset an account"},
	"act.account.enable":  {"mở lại tài khoản", "opened an account again"},
	"act.account.disable": {"khóa tài khoản", "closed an account"},
	"act.account.grant":   {"đổi vai trò của tài khoản", "changed the roles of an account"},
	"act.account.person":  {"gắn tài khoản với cán bộ", "linked an account to a person"},
	"act.account.redeem":  {"đặt mật khẩu bằng mã dùng một lần", "set a password with a one-time code"},

	"access.closed": {"tài khoản đã bị khóa", "the account is closed"},
	"access.role":   {"việc này dành cho {0}", "this is for {0}"},
	"access.or":     {"hoặc {0}", "or {0}"},
	"access.unit": {
		"bạn chỉ làm việc này với đơn vị mình và các đơn vị trực thuộc",
		"you may do this for your own unit and those below it",
	},
	"access.member": {
		"bạn chỉ xem được khối mà đơn vị mình là thành viên", "you see the blocs of which your unit is a member",
	},
	"access.lead": {
		"việc này do đơn vị Khối trưởng hoặc Khối phó của năm làm", "this is for the head or a deputy unit of that year",
	},
	"access.head": {"việc này do đơn vị Khối trưởng của năm làm", "this is for the head unit of that year"},
	"access.higher": {
		"tài khoản này giữ vai trò cấp trên; chỉ thường trực Hội đồng hoặc quản trị hệ thống làm việc này",
		"this account has a role of a higher level; this is for the standing office or an administrator",
	},
	"access.draft": {
		"năm này đang được thiết lập, chưa mở cho các đơn vị", "this year is being set up and not open to the units yet",
	},
	"access.leader": {
		"tài khoản của lãnh đạo đơn vị do cấp trên cấp, đặt lại, đổi vai trò; liên hệ đơn vị cấp trên hoặc thường trực Hội đồng",
		"the account of a unit's leader is made, reset and given roles by the level above; ask the unit above or the standing office",
	},
	"access.reopen": {
		"có thường trực Hội đồng thì chỉ thường trực mở lại năm đã khép",
		"where there is a standing office, only that opens a closed year again",
	},
	"access.yearclosed": {
		"năm thi đua đã khép; chỉ thường trực Hội đồng mở lại được",
		"the year is closed; only the standing office can open it again",
	},
	"access.adminrole": {
		"chỉ quản trị hệ thống giao được vai trò quản trị", "only an administrator gives the role of administrator",
	},
	"access.handed": {
		"đơn vị chỉ giao vai trò tổ thư ký, lãnh đạo, chuyên viên, người thẩm định",
		"a unit gives only the roles of secretariat, leader, officer and appraiser",
	},
	"access.own": {"không ai tự làm việc này cho tài khoản của mình", "nobody does this to the own account"},
	"access.admin": {
		"chỉ quản trị hệ thống được làm việc này với một tài khoản quản trị",
		"only an administrator may do this to an administrator's account",
	},
}
