package words

// Sentences of the command line: results, help, wrong usage.
var printWords = map[string]entry{
	"print.model": {
		"BẢNG ĐIỂM MẪU để dùng thử, không phải văn bản quy định", "A MODEL SHEET for trying the product, not a regulation",
	},
	"print.head": {
		"Bảng {0}, phiên bản {1}, năm {2} · {3} · điểm {4}", "Sheet {0}, version {1}, {2} · {3} · {4} points",
	},
	"print.open": {
		"Số liệu chưa chốt: điểm so với đơn vị dẫn đầu là tạm tính.",
		"The set is open: leader-relative points are provisional.",
	},
	"print.rank":        {"Hạng", "Rank"},
	"print.unit":        {"Đơn vị", "Unit"},
	"print.total":       {"Tổng điểm", "Total"},
	"print.base":        {"Đạt", "Base"},
	"print.bonus":       {"Thưởng", "Bonus"},
	"print.penalty":     {"Trừ", "Penalty"},
	"print.grade":       {"Xếp loại", "Grade"},
	"print.note":        {"Ghi chú", "Note"},
	"print.ties":        {"Khi bằng điểm, lần lượt:", "At equal points, in turn:"},
	"print.nograde":     {"không xếp loại ({0})", "not graded ({0})"},
	"print.norank":      {"không xét thi đua ({0})", "not considered ({0})"},
	"print.lacking":     {"chưa xếp loại: chỉ tiêu {0} chưa có số liệu", "not graded: target {0} has no figure"},
	"print.incomplete":  {"chưa đủ, chưa xếp hạng", "not complete, not ranked"},
	"print.provisional": {"tạm tính", "provisional"},
	"print.tied":        {"bằng điểm, chờ quyết định", "tied, people decide"},
	"print.tiedby":      {"xếp theo tiêu chí phụ {0}", "by tie-break {0}"},
	"print.capped":      {"tổng đã bị giới hạn", "total was capped"},
	"print.left": {
		"Không áp dụng cho đơn vị này, không tính vào tổng: {0}", "Not applicable to this unit, left out of the total: {0}",
	},
	"print.rescaled":   {"đã quy về thang điểm", "brought to the full scale"},
	"print.overridden": {"khác quy tắc", "differs from the rule"},
	"print.saved":      {"Đã ghi {0}", "Saved {0}"},
	"print.clean":      {"{0}: không thấy chỗ nào cần sửa.", "{0}: nothing to mend."},
	"print.counts":     {"{0} lỗi, {1} cảnh báo, {2} ghi chú", "{0} errors, {1} warnings, {2} notes"},
	"print.template":   {"Đã ghi biểu mẫu {0}: {1} chỉ số.", "Saved the template {0}: {1} facts."},
	"print.imported": {
		"Đã ghi {0}: {1} dòng. Đọc lại từng dòng trước khi dùng; {2} hàng có độ tin cậy thấp.",
		"Saved {0}: {1} lines. Read each before use; {2} rows are of low confidence.",
	},
	"print.confidence":  {"Độ tin cậy", "Confidence"},
	"print.code":        {"Mã", "Code"},
	"print.text":        {"Nội dung", "Text"},
	"print.row":         {"Hàng", "Row"},
	"print.understood":  {"Hiểu là", "Understood as"},
	"print.kind":        {"Loại", "Kind"},
	"print.unitsadded":  {"Đã thêm {0} đơn vị.", "Added {0} units."},
	"print.unitchanged": {"Đã ghi thay đổi của {0}.", "The change of {0} is saved."},
	"print.unitmerged":  {"Đã sáp nhập {0} đơn vị thành {1}.", "Merged {0} units into {1}."},
	"print.act":         {"{0} · {1}: {2}. {3}", "{0} · {1}: {2}. {3}"},
	"print.old":         {"Bảng cũ", "Old sheet"},
	"print.new":         {"Bảng mới", "New sheet"},
	"print.change":      {"Thay đổi", "Change"},
	"print.max":         {"Điểm chuẩn", "Maximum"},
	"print.why":         {"Vì sao", "Why"},
	"print.points":      {"Điểm", "Points"},
	"print.sum":         {"Tổng", "Total"},
	"print.summary":     {"Tổng hợp", "Summary"},
	"print.detail":      {"Chi tiết", "Detail"},

	"period.year":      {"cả năm", "the whole year"},
	"period.half-year": {"6 tháng đầu năm", "the half-year"},

	"state.incomplete":  {"chưa đủ số liệu", "incomplete"},
	"state.notentered":  {"chưa nhập", "not entered"},
	"state.undecided":   {"người chấm quyết định", "a person decides"},
	"state.notapplying": {"không áp dụng", "not applicable"},

	"severity.error":   {"Lỗi", "Error"},
	"severity.warning": {"Cảnh báo", "Warning"},
	"severity.note":    {"Ghi chú", "Note"},

	"place.line": {"dòng {0}", "line {0}"},
	"place.cell": {"ô {0}", "cell {0}"},

	"cli.about": {
		"Thi Đua: chấm điểm thi đua đúng từng điểm và giải thích được từng điểm.",
		"Thi Đua: scores emulation sheets exactly and explains every point.",
	},
	"cli.usage": {"Lệnh chưa đúng. Xem cách dùng: thidua --help", "The command is not right. See thidua --help"},
	"cli.flag": {
		"Không có tùy chọn {0}. Xem cách dùng: thidua --help", "There is no option {0}. See thidua --help",
	},
	"cli.flagnear": {"Không có tùy chọn {0}; có phải là {1}?", "There is no option {0}; did you mean {1}?"},
	"cli.arg": {
		"Không hiểu «{0}» ở đây. Xem cách dùng: thidua --help", "“{0}” is not understood here. See thidua --help",
	},
	"cli.argnear":   {"Không có lệnh {0}; có phải là {1}?", "There is no command {0}; did you mean {1}?"},
	"cli.command":   {"Cần một lệnh: {0}", "A command is needed: {0}"},
	"cli.missing":   {"Còn thiếu: {0}. Xem cách dùng: thidua --help", "Missing: {0}. See thidua --help"},
	"cli.oneof":     {"{0} chỉ nhận {1}, không nhận {2}", "{0} takes {1}, not {2}"},
	"cli.flagvalue": {"Tùy chọn {0} cần một giá trị", "The option {0} needs a value"},
	"cli.nounit": {
		"Không có đơn vị «{0}» trong số liệu; có: {1}", "There is no unit “{0}” in the facts; there are: {1}",
	},
	"cli.nounitsheet": {"Bảng điểm không có đơn vị «{0}»", "The sheet has no unit “{0}”"},
	"cli.noline":      {"Bảng điểm không có dòng hoặc hàng «{0}»", "The sheet has no line or row “{0}”"},
	"cli.mappair": {
		"Bản đồ mã phải gồm các cặp cũ=mới, ví dụ a1=b2; không hiểu «{0}»",
		"A code map holds pairs old=new, such as a1=b2; “{0}” is not understood",
	},
	"cli.checkpoint": {
		"{0} không phải là điểm kiểm tra đã ký bằng khóa này, hoặc đã bị sửa",
		"{0} is no checkpoint signed with this key, or it was changed",
	},
	"cli.samefile": {
		"«{0}» là chính tệp đang đọc; chọn tên khác để ghi", "“{0}” is the file being read; choose another to write",
	},
	"cli.head": {
		"«{0}» không phải là điểm kiểm tra; dạng đúng là số việc, dấu hai chấm và gốc nhật ký",
		"“{0}” is not a head; it is the number of acts, a colon and the root",
	},
	"cli.date": {"«{0}» không phải là ngày", "“{0}” is not a date"},
	"cli.pgbackup": {
		"cơ sở dữ liệu PostgreSQL được sao lưu và phục hồi bằng pg_dump và pg_restore",
		"a PostgreSQL database is backed up and restored with pg_dump and pg_restore",
	},
	"cli.notdata": {
		"tệp này không phải là dữ liệu của Thi Đua, hoặc đã hỏng", "this file is not data of Thi Đua, or is damaged",
	},
	"cli.failed":   {"Không làm được: {0}", "It did not work: {0}"},
	"cli.nofile":   {"không có tệp «{0}»", "there is no file “{0}”"},
	"cli.nofolder": {"không có thư mục «{0}»", "there is no folder “{0}”"},
	"cli.noright":  {"không có quyền với «{0}»", "no permission for “{0}”"},
	"cli.exists":   {"«{0}» đã có; chọn tên khác hoặc xoá tệp cũ", "“{0}” exists; choose another name or delete it"},
	"cli.ioerror": {
		"không đọc hoặc ghi được «{0}»; kiểm tra ổ đĩa và đường dẫn", "“{0}” cannot be read or written; check disk and path",
	},

	"help.usage":     {"Cách dùng:", "Usage:"},
	"help.arguments": {"Tham số:", "Arguments:"},
	"help.flags":     {"Tùy chọn:", "Flags:"},
	"help.commands":  {"Lệnh:", "Commands:"},
	"help.help":      {"Xem hướng dẫn này.", "Show this help."},
	"help.more":      {"Xem thêm về một lệnh: thidua <lệnh> --help", "More on a command: thidua <command> --help"},
	"help.lang":      {"Ngôn ngữ: vi hoặc en.", "Language: vi or en."},
	"help.score":     {"Chấm điểm, xếp hạng và giải thích từng điểm.", "Score, rank and explain every point."},
	"help.sheet": {
		"Bảng điểm: soát, biểu mẫu Excel, nhập từ Word/Excel/CSV.", "Score sheets: proof-read, Excel template, import.",
	},
	"help.rehearse": {
		"Chấm thử: đổi bảng điểm thì ai lên, ai xuống, qua dòng nào.",
		"Rehearse: who would move if the sheet changed, and through which lines.",
	},
	"help.check": {
		"Soát bảng điểm: chỗ hở, chỗ trùng, cộng sai, thiếu trần, thiếu sàn.",
		"Proof-read a sheet: gaps, overlaps, wrong sums, missing caps and floors.",
	},
	"help.template": {"Tạo tệp Excel để đơn vị nhập số liệu.", "Make the Excel file that a unit fills in."},
	"help.import": {
		"Tạo bảng điểm từ bảng Word, Excel hoặc CSV.", "Make a sheet out of a Word, Excel or CSV table.",
	},
	"help.schema": {
		"In lược đồ JSON của dạng bảng điểm, cho trình soạn thảo.",
		"Print the JSON Schema of the sheet format, for editors.",
	},
	"help.sheetfile": {"Bảng điểm (.yaml).", "The score sheet (.yaml)."},
	"help.facts": {
		"Số liệu: .yaml, .csv, .xlsx, hoặc thư mục chứa các tệp đó.",
		"The facts: .yaml, .csv, .xlsx, or a folder of such files.",
	},
	"help.lane": {
		"Cột điểm: claimed (tự chấm), rule (theo quy tắc), appraised (thẩm định), agreed (thống nhất).",
		"Lane of points: claimed, rule, appraised or agreed.",
	},
	"help.unit":    {"Chỉ in đơn vị này, kèm từng dòng.", "Show only this unit, with its lines."},
	"help.explain": {"Giải thích mọi hàng của một dòng.", "Explain every row of one line."},
	"help.json":    {"In JSON.", "Print JSON."},
	"help.xlsx":    {"Ghi thêm bảng Excel có công thức.", "Also write an Excel workbook with live formulas."},
	"help.sensitivity": {
		"Cho biết thay đổi nhỏ nhất làm hai đơn vị liền kề đổi chỗ.", "Say which smallest change would swap two neighbours.",
	},
	"help.out":        {"Tệp ghi ra.", "The file to write."},
	"help.importfile": {"Bảng Word (.docx), Excel (.xlsx) hoặc CSV.", "A Word (.docx), Excel (.xlsx) or CSV table."},
	"help.importid":   {"Tên ngắn của bảng điểm mới.", "Short name of the new sheet."},
	"help.importyear": {"Năm của bảng điểm mới.", "Year of the new sheet."},
	"help.old":        {"Bảng điểm đang dùng.", "The sheet in use."},
	"help.new":        {"Bảng điểm dự thảo.", "The draft sheet."},
	"help.map": {
		"Mã đã đổi, dạng cũ=mới; dùng nhiều lần được.", "A code that moved, as old=new; may be given several times.",
	},
	"help.verify": {
		"Kiểm tra nhật ký: tìm mọi dòng bị sửa, bị xoá hay chèn thêm.",
		"Verify the log: find any row changed, removed or inserted.",
	},
	"help.checkpoint": {
		"Ký điểm kiểm tra của nhật ký, để in vào biên bản và gửi nơi khác giữ.",
		"Sign a checkpoint of the log, to print on minutes and have others keep.",
	},
	"help.checkpointout": {"Ghi điểm kiểm tra ra tệp.", "Write the checkpoint to a file."},
	"help.checkpointqr":  {"Ghi thêm mã QR.", "Also write a QR code."},
	"help.checkpointfile": {
		"Điểm kiểm tra đã ký, lưu ở nơi khác, để so sánh.", "A signed checkpoint kept elsewhere, to compare with.",
	},
	"help.checkpointkey": {
		"Khóa công khai của nơi đã ký; bỏ trống là khóa của thư mục dữ liệu.",
		"The public key of who signed it; the data folder's unless given.",
	},
	"help.backup": {
		"Sao lưu dữ liệu khi đang dùng, rồi đọc lại bản sao.", "Back up the data while in use, and read the copy back.",
	},
	"help.move": {
		"Chuyển dữ liệu sang PostgreSQL, so sánh từng bảng và nhật ký.",
		"Move the data to PostgreSQL, with counts and the log compared.",
	},
	"help.to": {"Địa chỉ PostgreSQL, một cơ sở dữ liệu trống.", "A PostgreSQL address, of an empty database."},
	"help.restore": {
		"Phục hồi từ bản sao lưu; kiểm tra trước, giữ lại dữ liệu cũ.",
		"Restore a backup; it is verified first, the old data is kept.",
	},
	"help.units": {
		"Danh bạ đơn vị: nhập danh sách, xem cây, xem lịch sử.", "Units: import a list, show the tree, show the history.",
	},
	"help.unitimport": {
		"Nhập danh sách đơn vị từ Excel hoặc CSV, tất cả hoặc không gì cả.",
		"Import a list of units from Excel or CSV, all or none.",
	},
	"help.unitadd": {"Thêm một đơn vị.", "Add a unit."},
	"help.unitrename": {
		"Đổi tên đơn vị từ một ngày; tên cũ vẫn được giữ.", "Give a unit a new name from a day on; the old ones stay.",
	},
	"help.unitmove":  {"Chuyển đơn vị sang cấp trên khác.", "Put a unit under another."},
	"help.unitclose": {"Kết thúc một đơn vị.", "End a unit."},
	"help.unitmerge": {"Sáp nhập nhiều đơn vị thành một đơn vị mới.", "Merge units into a new one."},
	"help.unitname":  {"Tên đơn vị.", "The name."},
	"help.unitparent": {
		"Mã đơn vị cấp trên; bỏ trống là cấp cao nhất.", "Code of the superior unit; at the top unless given.",
	},
	"help.unitkind":   {"Loại đơn vị.", "Kind of unit."},
	"help.unitopened": {"Ngày thành lập.", "The day it was opened."},
	"help.unitfrom":   {"Tên mới có từ ngày này.", "The day from which it has the name."},
	"help.unitlast":   {"Ngày hoạt động cuối cùng.", "The last day."},
	"help.unitof": {
		"Mã các đơn vị sáp nhập; dùng nhiều lần hoặc cách nhau dấu phẩy.",
		"Codes of the units that merge; several times, or with commas.",
	},
	"help.unitlist":    {"In cây đơn vị theo tên ở một ngày.", "Print the tree of units as of a day."},
	"help.unithistory": {"In những việc đã làm với một đơn vị.", "Print what was done to a unit."},
	"help.encoding": {
		"Tệp viết theo bảng mã cũ: chuyển sang Unicode.", "The file is in an old way of writing: convert it to Unicode.",
	},
	"help.unitfile": {
		"Danh sách có cột Mã, Tên, và nếu có: Loại, Cấp trên, Ngày thành lập.",
		"A list with the columns Mã (code), Tên (name), and if any Loại (kind), Cấp trên (superior), Ngày thành lập (opened).",
	},
	"help.unitcode": {"Mã của đơn vị.", "The unit's code."},
	"help.why":      {"Lý do, ghi vào nhật ký.", "The reason, for the log."},
	"help.on":       {"Ngày cần xem; bỏ trống là hôm nay.", "The day; today unless given."},
	"help.data":     {"Thư mục dữ liệu.", "The data folder."},
	"help.database": {
		"Địa chỉ PostgreSQL, thay cho thư mục dữ liệu.", "A PostgreSQL address, instead of the data folder.",
	},
	"help.migrateas": {
		"Địa chỉ PostgreSQL của vai trò sở hữu các bảng, chỉ dùng để nâng cấp; vai trò chạy hằng ngày không sửa được nhật ký.",
		"The PostgreSQL address of the role that owns the tables, only for upgrades; the daily role cannot change the log.",
	},
	"help.head":         {"Điểm kiểm tra đã lưu ở nơi khác, để so sánh.", "A head kept elsewhere, to compare with."},
	"help.backupout":    {"Tệp sao lưu, chưa có.", "The backup file, which must not exist."},
	"help.restorefile":  {"Bản sao lưu.", "The backup."},
	"help.halfyear":     {"Kỳ: year (cả năm) hoặc half-year (6 tháng).", "Period: year or half-year."},
	"help.templateunit": {"Chỉ lấy các dòng của đơn vị này.", "Only the lines of this unit."},

	"serve.at": {"Thi Đua đang chạy ở {0}", "Thi Đua runs at {0}"},
	"serve.taken": {
		"Địa chỉ {0} đang có chương trình khác dùng; chọn cổng khác bằng --listen",
		"Another program has {0}; choose another port with --listen",
	},
	"serve.first": {
		"Lần chạy đầu. Mở trang đăng nhập, chọn «Đặt mật khẩu bằng mã dùng một lần»: tên đăng nhập {0}, mã {1}",
		"First run. On the sign-in page choose “Set a password with a one-time code”: login {0}, code {1}",
	},
	"serve.trust": {
		"Chứng thư nội bộ: cài tệp {0} vào mục chứng thư gốc tin cậy trên máy của người dùng (Windows: mở tệp, Install Certificate, Local Machine, Trusted Root; Firefox: Settings, Certificates, Authorities, Import).",
		"Local authority: install {0} as a trusted root on the users' machines (Windows: open the file, Install Certificate, Local Machine, Trusted Root; Firefox: Settings, Certificates, Authorities, Import).",
	},
	"serve.demo":         {"Thi Đua với dữ liệu minh họa: {0}", "Thi Đua with sample data: {0}"},
	"serve.demopassword": {"Mật khẩu chung: {0}. Dừng bằng Ctrl+C.", "Password of all: {0}. Ctrl+C stops it."},

	"cli.unforeseen": {
		"lỗi chưa lường trước; gửi dòng này cho người phát triển: {0}",
		"an unforeseen failure; send this line to the developers: {0}",
	},
	"cli.idle": {
		"thời gian không dùng phải từ {1} đến {2} phút, không phải {0}", "the idle time must be {1} to {2} minutes, not {0}",
	},
	"cli.proxy": {
		"«{0}» không phải một dải địa chỉ mạng như 10.1.0.0/16", "“{0}” is not a network such as 10.1.0.0/16",
	},
	"cli.address": {
		"«{0}» không phải địa chỉ có cổng như 127.0.0.1:8080", "“{0}” is not an address with a port such as 127.0.0.1:8080",
	},
	"cli.cleartext": {
		"{0} là địa chỉ người khác tới được mà không mã hóa. Cho --cert và --key, hoặc --local-tls TÊN-MÁY, hoặc --proxy; chỉ khi thật hiểu rủi ro mới dùng --clear-text.",
		"{0} can be reached by others and is not encrypted. Give --cert and --key, or --local-tls NAME, or --proxy; use --clear-text only if you know the risk.",
	},
	"cli.demoloopback": {
		"demo chỉ chạy trên máy này (127.0.0.1), không phải {0}: mọi người đều biết mật khẩu minh họa",
		"demo runs on this machine only (127.0.0.1), not on {0}: everybody knows the sample password",
	},

	"help.serve":   {"chạy Thi Đua để mở bằng trình duyệt", "run Thi Đua to be opened in a browser"},
	"help.demo":    {"chạy với dữ liệu minh họa, không hỏi gì", "the same with sample data, no question asked"},
	"help.listen":  {"địa chỉ và cổng", "address and port"},
	"help.cert":    {"chứng thư TLS (PEM)", "TLS certificate (PEM)"},
	"help.certkey": {"khóa của chứng thư (PEM)", "key of the certificate (PEM)"},
	"help.localtls": {
		"tự làm chứng thư nội bộ cho các tên máy này", "make a certificate of a local authority for these names",
	},
	"help.proxy": {
		"dải địa chỉ của máy trung gian đã mã hóa ở phía trước", "network of the proxy in front that speaks TLS",
	},
	"help.cleartext": {
		"chấp nhận không mã hóa ngoài máy này (không nên)", "accept no encryption beyond this machine (better not)",
	},
	"help.idle": {
		"số phút không dùng thì khóa phiên, từ 5 đến 60", "minutes without use after which a session locks, 5 to 60",
	},
	"help.idleadmin": {"như trên, cho quản trị hệ thống", "the same for administrators"},
	"help.secondfactor": {
		"quản trị, lãnh đạo, tổ thư ký phải có xác thực hai bước; tắt bằng --no-second-factor",
		"administrators, leaders and secretariats must have a second step of sign-in; off with --no-second-factor",
	},
	"help.onedevice": {"mỗi tài khoản chỉ mở ở một máy", "an account is open on one machine only"},
	"help.listendemo": {
		"địa chỉ và cổng; cổng bận thì lấy cổng kế tiếp", "address and port; the next free port where it is taken",
	},
	"help.datademo": {
		"giữ dữ liệu minh họa trong thư mục này; không có thì xóa khi dừng",
		"keep the sample data in this folder; without it, it is removed at the end",
	},

	"print.usercode": {
		"{0}: mã dùng một lần {1} (7 ngày). Trao tận tay; người nhận tự đặt mật khẩu ở trang đăng nhập.",
		"{0}: one-time code {1} (7 days). Hand it over; its owner sets a password on the sign-in page.",
	},
	"cli.nouser":      {"không có tài khoản «{0}»", "there is no account “{0}”"},
	"doctor.setting":  {"Thiết đặt", "Setting"},
	"doctor.value":    {"Giá trị", "Value"},
	"doctor.from":     {"Lấy từ", "From"},
	"doctor.default":  {"mặc định", "default"},
	"doctor.nofolder": {"chưa có thư mục dữ liệu {0}; serve sẽ tạo", "there is no data folder {0} yet; serve makes it"},
	"doctor.open": {
		"thư mục dữ liệu {0} ai cũng vào được ({1}); chạy: chmod 700",
		"the data folder {0} is open to others ({1}); run: chmod 700",
	},
	"doctor.key": {
		"tệp khóa {0} người khác đọc được; chạy: chmod 600", "the key file {0} can be read by others; run: chmod 600",
	},
	"doctor.folder": {
		"thư mục dữ liệu {0} chỉ mình chương trình vào được", "the data folder {0} is for the program alone",
	},
	"doctor.disk": {"đĩa còn trống {0} MB", "{0} MB free on the disk"},
	"doctor.nodisk": {
		"không đo được chỗ trống trên đĩa ở hệ điều hành này", "free space is not measured on this system",
	},
	"doctor.clock": {"đồng hồ: {0}", "clock: {0}"},
	"doctor.past": {
		"đồng hồ {0} chậm hơn dữ liệu; chỉnh giờ trước khi chạy", "the clock {0} is behind the data; set it first",
	},
	"doctor.nodata":     {"chưa có dữ liệu", "no data yet"},
	"doctor.connection": {"kết nối từ", "connection from"},
	"doctor.arrived":    {"Yêu cầu tới máy chủ mang theo", "What arrived with a request"},
	"doctor.notrunning": {
		"máy chủ chưa chạy với các thiết đặt này, nên chưa xem được yêu cầu tới bằng đường nào",
		"no server runs with these settings, so that how requests arrive is not known",
	},
	"doctor.noarrival": {
		"chưa có yêu cầu nào tới từ máy khác hoặc qua máy trung gian; đặt THIDUA_URL (hoặc --url) là địa chỉ trên trình duyệt để doctor tự gửi thử một yêu cầu",
		"nothing has come from another machine or through a proxy yet; set THIDUA_URL (or --url) to the address in browsers, and doctor sends a request there",
	},
	"doctor.unreached": {
		"từ máy này không tới được {0}: {1}. Nếu trình duyệt vẫn mở được thì mở trang đăng nhập ở đó rồi chạy lại lệnh này: nó xem yêu cầu mới nhất",
		"{0} is not reached from this machine: {1}. If browsers do reach it, open the page of signing in there and run this again: it looks at the newest request",
	},
	"doctor.unreached.name": {"không có tên máy này trong DNS", "its name is not in the DNS"},
	"doctor.unreached.certificate": {
		"chứng thư không được máy này tin, hoặc không phải của tên này",
		"its certificate is not trusted here, or is not of this name",
	},
	"doctor.unreached.late": {"quá lâu không trả lời", "no answer in time"},
	"doctor.unreached.closed": {
		"cổng đóng hoặc không nói đúng giao thức", "the port is closed or speaks another protocol",
	},
	"doctor.elsewhere": {
		"{0} có trả lời nhưng yêu cầu gửi thử không tới máy chủ này: máy trung gian dẫn đi nơi khác, hoặc máy chủ khác đang dùng địa chỉ đó",
		"{0} answers, but the request did not arrive at this server: the proxy leads elsewhere, or another server has that address",
	},
	"arrival.ok": {
		"đường tới máy chủ đúng: trình duyệt ở {0}, địa chỉ người dùng là {1}",
		"requests arrive as they should: the browser is at {0}, the address of the person is {1}",
	},
	"arrival.untrusted": {
		"yêu cầu tới từ {0}, không thuộc THIDUA_PROXY, nên bị từ chối: thêm {1} vào THIDUA_PROXY rồi chạy lại máy chủ",
		"requests come from {0}, which is not in THIDUA_PROXY, and are refused: add {1} to THIDUA_PROXY and start the server again",
	},
	"arrival.noproxy": {
		"máy trung gian {0} chuyển yêu cầu tới nhưng chưa đặt THIDUA_PROXY, nên lời của nó không được tin và khóa truy cập không dùng được: đặt THIDUA_PROXY={1} rồi chạy lại máy chủ",
		"the proxy {0} hands requests on, but THIDUA_PROXY is not set, so that its word is not believed and passkeys do not work: set THIDUA_PROXY={1} and start the server again",
	},
	"arrival.silent": {
		"máy trung gian không cho biết người dùng tới từ đâu và bằng gì; nginx: «proxy_set_header X-Forwarded-For $remote_addr;» và «proxy_set_header X-Forwarded-Proto $scheme;»",
		"the proxy says neither where people come from nor by what; nginx: “proxy_set_header X-Forwarded-For $remote_addr;” and “proxy_set_header X-Forwarded-Proto $scheme;”",
	},
	"arrival.noscheme": {
		"máy trung gian không cho biết trình duyệt tới bằng https, nên yêu cầu bị từ chối; nginx: «proxy_set_header X-Forwarded-Proto $scheme;»",
		"the proxy does not say that browsers come by https, so that requests are refused; nginx: “proxy_set_header X-Forwarded-Proto $scheme;”",
	},
	"arrival.clear": {
		"máy trung gian cho biết trình duyệt tới bằng «{0}», nên yêu cầu bị từ chối: người dùng phải mở https; có hai máy trung gian nối nhau thì máy trong giữ nguyên X-Forwarded-Proto của máy ngoài",
		"the proxy says that browsers come by “{0}”, so that requests are refused: people have to open https; of two proxies in a row the inner one keeps the X-Forwarded-Proto of the outer",
	},
	"arrival.noaddress": {
		"máy trung gian {0} không cho biết địa chỉ người dùng: sổ đăng nhập ghi địa chỉ của nó; nginx: «proxy_set_header X-Forwarded-For $remote_addr;»",
		"the proxy {0} does not say the address of people: the record of sign-ins has its own; nginx: “proxy_set_header X-Forwarded-For $remote_addr;”",
	},
	"arrival.port": {
		"máy trung gian làm mất cổng: trình duyệt ở {1}, tới đây là {0}; nginx: «proxy_set_header Host $http_host;»",
		"the proxy loses the port: the browser is at {1}, here it is {0}; nginx: “proxy_set_header Host $http_host;”",
	},
	"arrival.name": {
		"máy trung gian thay tên máy: trình duyệt ở {1}, tới đây là {0}; nginx: «proxy_set_header Host $http_host;» Apache: «ProxyPreserveHost On»",
		"the proxy changes the name: the browser is at {1}, here it is {0}; nginx: “proxy_set_header Host $http_host;” Apache: “ProxyPreserveHost On”",
	},
	"arrival.mended": {
		"chương trình tạm dùng địa chỉ ở THIDUA_URL thay cho tên đó", "until then the address of THIDUA_URL stands in",
	},
	"health.ok": {"{0} trả lời tốt", "{0} answers"},
	"health.bad": {
		"{0} không trả lời, hoặc cơ sở dữ liệu của nó không trả lời", "{0} does not answer, or its database does not",
	},

	"help.user":      {"tài khoản, ngay trên máy chủ", "accounts, on the server itself"},
	"help.useradd":   {"cấp tài khoản, in mã dùng một lần", "hand out an account, print its one-time code"},
	"help.userlist":  {"liệt kê tài khoản", "list the accounts"},
	"help.userreset": {"bỏ mật khẩu, in mã mới", "take the password away, print a new code"},
	"help.userclose": {"khóa tài khoản", "close an account"},
	"help.useropen":  {"mở lại tài khoản", "open an account again"},
	"help.userroles": {"thay toàn bộ vai trò", "replace all roles"},
	"help.userlogin": {"tên đăng nhập", "login"},
	"help.username":  {"họ và tên", "name of the person"},
	"help.userrole": {
		"vai trò: admin, standing, secretary, leader, officer, appraiser, auditor",
		"role: admin, standing, secretary, leader, officer, appraiser, auditor",
	},
	"help.userunit": {"mã đơn vị", "code of the unit"},
	"help.health": {
		"hỏi máy chủ trên máy này có trả lời không (dùng cho giám sát)",
		"ask whether the server of this machine answers (for monitoring)",
	},
	"help.version": {"in phiên bản", "print the version"},
	"help.doctor": {
		"thiết đặt đang có hiệu lực, yêu cầu tới máy chủ ra sao, chỗ nào chưa ổn",
		"the settings in force, how requests arrive, and what is wrong",
	},
}
