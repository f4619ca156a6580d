package words

// Sentences of a scored round: phases, stages, what may not be done and why.
var reviewWords = map[string]entry{
	"review.phase.self":        {"tự chấm điểm", "self-scoring"},
	"review.phase.appraisal":   {"thẩm định", "appraisal"},
	"review.phase.explanation": {"giải trình", "explanation"},
	"review.phase.second":      {"thẩm định lần hai", "second appraisal"},
	"review.phase.agreement":   {"thống nhất điểm", "agreement"},
	"review.phase.objection":   {"đã công bố, nhận kiến nghị", "published, open to objections"},
	"review.phase.over":        {"đã khép", "closed"},

	"review.stage.filling":  {"đang tự chấm", "being filled in"},
	"review.stage.sent":     {"đã nộp", "sent"},
	"review.stage.returned": {"bị trả lại", "returned"},
	"review.stage.left":     {"ngoài vòng chấm", "out of the round"},

	"review.stand.waiting":   {"chờ thẩm định", "waits for appraisal"},
	"review.stand.open":      {"trả lại đơn vị", "back with the unit"},
	"review.stand.differs":   {"lệch điểm", "differs"},
	"review.stand.asked":     {"cần giải trình", "explanation asked"},
	"review.stand.explained": {"đã giải trình", "explained"},
	"review.stand.settled":   {"đã thống nhất", "agreed"},

	"review.own": {
		"đây là phiếu của chính đơn vị bạn: người khác thẩm định và quyết định",
		"this is your own unit's form: somebody else appraises and decides",
	},
	"review.interest": {
		"bạn đã khai có lợi ích liên quan tới đơn vị này hoặc đã được thay: người khác thẩm định",
		"an interest in this unit is on record for you: somebody else appraises",
	},
	"review.notown": {"chỉ đơn vị có phiếu này mới làm được việc đó", "only the unit of this form can do that"},
	"review.over":   {"Vòng chấm đã khép, không đổi được nữa.", "The round is closed; nothing in it changes."},
	"review.owninterest": {
		"Không tự bỏ ghi nhận về chính mình; nhờ người phụ trách khác.",
		"Nobody takes the own interest back; ask another person who leads.",
	},
	"review.norecall": {
		"không rút được nữa: đã có dòng được thẩm định, hoặc hết giai đoạn tự chấm",
		"it cannot be taken back any more: a line was appraised, or self-scoring is over",
	},
	"review.nogrant": {
		"chỉ cho nộp muộn với phiếu chưa nộp, trước khi thống nhất điểm",
		"only an unsent form can be let in late, before the agreement",
	},
	"review.noleave": {
		"không đưa đơn vị ra khỏi vòng chấm ở giai đoạn này", "a unit cannot be taken out in this phase",
	},
	"review.norejoin": {
		"chỉ đưa đơn vị trở lại trước khi thống nhất điểm", "a unit can come back only before the agreement",
	},
	"review.alreadysent": {"phiếu đã nộp rồi", "the form was sent already"},
	"review.toolate": {
		"đã hết hạn tự chấm; đề nghị đơn vị Khối trưởng cho nộp muộn",
		"self-scoring is over; ask the head unit to let you send late",
	},
	"review.noadvance": {
		"vòng chấm không còn giai đoạn nào để chuyển tiếp như vậy", "there is no next phase to go to like that",
	},
	"review.noback":         {"không quay lại giai đoạn trước được nữa", "the phase before cannot be gone back to"},
	"review.nofinish":       {"chỉ khép vòng chấm sau khi công bố", "a round is closed only after it was published"},
	"review.objectionsopen": {"còn kiến nghị chưa trả lời", "there are objections without an answer"},
	"review.noreopen": {
		"vòng chấm chưa công bố nên không cần mở lại", "the round is not published, so there is nothing to reopen",
	},
	"review.noverb": {"việc này không có trong vòng chấm", "there is no such act in a round"},
	"review.notagreeing": {
		"chỉ công bố ở giai đoạn thống nhất điểm", "publication is possible only in the agreement phase",
	},
	"review.unsent": {
		"còn đơn vị chưa nộp phiếu: cho nộp muộn, hoặc đưa ra khỏi vòng chấm kèm lý do",
		"a unit has not sent its form: let it in late, or take it out with a reason",
	},
	"review.levels":     {"nhiều nhất {0} cấp sau bàn chấm", "at most {0} levels after the table"},
	"review.levelname":  {"tên cấp từ 1 đến {0} ký tự", "a level's name has 1 to {0} characters"},
	"review.leveltwice": {"một cơ quan chỉ cho ý kiến ở một cấp", "a unit agrees at one level only"},
	"review.levelsover": {
		"kết quả đã công bố; kết quả thay thế phải qua đúng các cấp đã thống nhất lần trước",
		"the result is published; one that replaces it goes through the levels that the first one went through",
	},
	"review.blank": {
		"còn {0} số liệu chung chưa nhập, ở cuối phiếu; mục không có thì chọn «không» hoặc «không áp dụng»",
		"{0} figures of the whole sheet are not entered, at the end of the form; where there is none choose no or not applicable",
	},
	"review.noturn": {
		"chưa tới lượt cấp này, hoặc cấp này đã cho ý kiến", "it is not this level's turn, or it has decided",
	},
	"review.sameperson": {
		"bạn đã đồng ý thay mặt một cấp khác; mỗi cấp một người",
		"you agreed for another level; each level has its own person",
	},
	"review.resultmoved": {
		"kết quả vừa thay đổi; xem lại bảng xếp hạng rồi cho ý kiến",
		"the result has just changed; look at the ranking again, then decide",
	},
	"review.moved": {
		"điểm đã đổi sau khi một cấp đồng ý; các cấp phải cho ý kiến lại",
		"points changed after a level agreed; the levels decide anew",
	},
	"review.nolevel": {"không còn cấp nào phải cho ý kiến", "no level is left to decide"},
	"review.unconsented": {
		"còn cấp chưa đồng ý với kết quả; xem «Các cấp thống nhất» ở trang vòng chấm",
		"a level has not agreed to the result; see the levels on the round's page",
	},
	"review.unsettled": {
		"còn dòng chưa thống nhất; xem trang Thống nhất điểm", "some lines are not agreed; see the agreement page",
	},
	"review.nobody": {"không có đơn vị nào trong vòng chấm", "there is no unit in the round"},
	"review.left":   {"đơn vị này đã ra khỏi vòng chấm", "this unit is out of the round"},
	"review.locked": {
		"dòng này đang khóa: chỉ sửa những dòng bị trả lại", "this line is locked: only returned lines can be changed",
	},
	"review.sent": {
		"phiếu đã nộp nên không sửa được; lãnh đạo đơn vị có thể rút lại khi còn hạn",
		"the form was sent and cannot be changed; the unit's leader may take it back while there is time",
	},
	"review.notnow":       {"không làm được việc này ở giai đoạn {0}", "this cannot be done in the phase {0}"},
	"review.unsentform":   {"đơn vị chưa nộp phiếu", "the unit has not sent its form"},
	"review.nothingasked": {"dòng này không có gì chờ trả lời", "nothing waits for an answer on this line"},
	"review.withunit":     {"dòng này đang ở chỗ đơn vị, chờ nộp lại", "this line is back with the unit"},
	"review.appraised":    {"dòng này đã qua thẩm định lần đầu", "this line has had its first appraisal"},
	"review.noask": {
		"không yêu cầu giải trình dòng này ở bước này được", "no explanation can be asked for on this line now",
	},
	"review.noreturn": {"không trả lại dòng này ở bước này được", "this line cannot be returned now"},
	"review.nosettle": {
		"chỉ chốt điểm ở thẩm định lần hai hoặc khi thống nhất",
		"points are settled only in the second appraisal or at the agreement",
	},
	"review.notpublished": {
		"kết quả chưa công bố nên chưa nhận kiến nghị", "the result is not published, so there is nothing to object to",
	},
	"review.objected":    {"dòng này đang có kiến nghị chờ trả lời", "an objection to this line waits for its answer"},
	"review.answered":    {"kiến nghị về dòng này đã được trả lời", "the objection to this line was answered"},
	"review.noobjection": {"dòng này không có kiến nghị đang chờ", "no objection to this line waits"},

	"review.invalid": {"thông tin chưa đúng; xem từng mục", "this is not right yet; see each field"},
	"review.period":  {"chọn sáu tháng hoặc cả năm", "choose half-year or year"},
	"review.grace": {
		"số ngày gia hạn nộp minh chứng từ 0 đến {0}", "the grace for evidence is from 0 to {0} days",
	},
	"review.number": {"số văn bản tối đa {0} ký tự", "the number has at most {0} characters"},
	"review.nodue":  {"ghi ngày cuối của giai đoạn này", "give the last day of this phase"},
	"review.dueorder": {
		"ngày cuối phải từ {0}, là ngày cuối của giai đoạn trước",
		"the last day must not be before {0}, the last day of the phase before",
	},
	"review.sentence": {
		"viết một câu có ít nhất hai chữ hoặc số, tối đa {0} ký tự",
		"write a sentence: two letters or digits at least, {0} characters at most",
	},
	"review.stale": {
		"có người vừa sửa cùng ô; xem giá trị mới rồi nhập lại nếu cần",
		"somebody has just changed the same field; look at the new value and enter yours again if needed",
	},
	"review.cellstale": {"ô này vừa được người khác sửa", "somebody else has just changed this field"},
	"review.claimwhy": {
		"điểm tự chấm khác cách tính của bảng điểm: ghi lý do", "the claimed points differ from the sheet's rule: say why",
	},
	"review.missing": {
		"chưa nộp được: còn {0} dòng chưa đủ số liệu", "it cannot be sent: figures are missing on {0} lines",
	},
	"review.missingline": {"dòng {0} chưa đủ số liệu", "figures are missing on line {0}"},
	"review.noproof":     {"chọn một tệp hoặc ghi địa chỉ của văn bản", "choose a file or give the address of a paper"},
	"review.nolines": {
		"chọn ít nhất một dòng mà tài liệu này chứng minh", "choose at least one line that this document proves",
	},
	"review.proofgone": {"minh chứng này đã được người khác bỏ", "somebody else has taken this evidence away"},
	"review.decided": {
		"người khác vừa xử lý dòng này ({0}); xem lại trước khi quyết định",
		"somebody else has just dealt with this line ({0}); look again before you decide",
	},
	"review.toohigh": {
		"{0} điểm cao hơn mức cao nhất của dòng này là {1}", "{0} points are more than the most of this line, {1}",
	},
	"review.toolow": {
		"{0} điểm thấp hơn mức thấp nhất của dòng này là {1}", "{0} points are less than the least of this line, {1}",
	},
	"review.nodifference": {
		"điểm này bằng điểm đơn vị tự chấm: bấm Đồng ý", "these are the points that the unit claims: press agree",
	},
	"review.nodecision": {"ghi số quyết định hoặc biên bản công bố", "give the number of the decision or minutes"},
	"review.windowopen": {"còn hạn kiến nghị đến hết ngày {0}", "objections may be raised until {0}"},
	"review.objectlate": {"đã hết hạn kiến nghị ngày {0}", "the time for objections ended on {0}"},
	"review.nochange": {
		"điểm sửa phải khác điểm đã công bố", "the corrected points must differ from those published",
	},
	"review.samejudge": {
		"người đã cho điểm dòng này không trả lời kiến nghị về chính dòng đó",
		"whoever gave the points does not answer the objection to them",
	},
	"review.nounit":    {"chọn một đơn vị trong vòng chấm", "choose a unit of the round"},
	"review.declared":  {"việc này đã được ghi nhận", "this is on record already"},
	"review.graceover": {"đã hết ngày được nộp muộn ({0})", "the day until which you could still send ({0}) is over"},
	"review.sendstale": {
		"phiếu vừa được sửa sau khi bạn mở trang này; xem lại tổng điểm rồi nộp",
		"the form was changed after you opened this page; look at the total again, then send",
	},
	"review.prooftitle": {"tên tài liệu tối đa {0} ký tự", "the title has at most {0} characters"},
	"review.prooflink":  {"địa chỉ tối đa {0} ký tự", "the address has at most {0} characters"},
	"review.askonly": {
		"yêu cầu giải trình hoặc trả lại thì không ghi điểm, số liệu; muốn ghi thì chọn «Cho điểm khác»",
		"to ask or send back takes no points or figures; choose other points to give them",
	},
	"review.dayahead": {"ngày {0} chưa tới", "{0} has not come yet"},
	"review.daypast":  {"ngày {0} đã qua", "{0} is past"},
	"review.duephase": {
		"chọn giai đoạn hiện tại hoặc giai đoạn sau của vòng chấm", "choose the present phase or a later one",
	},
	"review.dueobjections": {
		"hạn kiến nghị đặt khi công bố, và chỉ đổi chung cho mọi đơn vị sau khi công bố",
		"the day for objections is set with the publication, and changed for all units after it",
	},
	"review.nowithdraw": {
		"đã có đơn vị nộp phiếu, hoặc đã qua giai đoạn tự chấm, nên không bỏ được vòng chấm",
		"a unit has sent its form, or self-scoring is over: the round cannot be taken away",
	},
	"review.exists": {"năm này đã có vòng chấm của kỳ đó", "the year has a round of that period already"},

	"verify.results": {
		"{0} kết quả chấm điểm đã công bố: tính lại cho đúng như vậy.",
		"{0} published results: computed again, they are the same.",
	},
	"verify.resultchanged": {
		"kết quả công bố lần {0} theo «{1}» không còn nguyên như lúc công bố",
		"result no. {0} by “{1}” is no longer what was published",
	},
	"verify.resultdiffers": {
		"kết quả công bố lần {0} theo «{1}»: tính lại ra điểm khác",
		"result no. {0} by “{1}”: computing it again gives other points",
	},

	"library.state.draft":  {"dự thảo", "draft"},
	"library.state.issued": {"đã ban hành", "issued"},
	"library.invalid":      {"thông tin chưa đúng; xem từng mục", "this is not right yet; see each field"},
	"library.number": {
		"ghi số văn bản ban hành, tối đa {0} ký tự", "give the number of the decision, {0} characters at most",
	},
	"library.issuer":  {"tên cơ quan ban hành tối đa {0} ký tự", "the issuer has at most {0} characters"},
	"library.issued":  {"ghi ngày ban hành", "give the day of issue"},
	"library.from":    {"ghi ngày bắt đầu áp dụng", "give the day from which it applies"},
	"library.toolong": {"bảng điểm quá dài (trên 1 MB)", "the sheet is too long (over 1 MB)"},
	"library.nosheet": {"không đọc được bảng điểm này", "this cannot be read as a score sheet"},
	"library.warnings": {
		"còn {0} cảnh báo của phần soát: nêu lý do nếu vẫn ban hành",
		"{0} warnings of the proof-reader are left: say why it is issued all the same",
	},
	"library.inforce": {
		"bảng điểm cùng tên theo {0} có hiệu lực từ {1} đến {2}; chọn ngày khác, hoặc sửa đổi bảng đó",
		"the sheet of that name by {0} is in force from {1} to {2}; choose another day, or amend that one",
	},
	"library.defects": {
		"bảng điểm còn lỗi nên chưa ban hành được; sửa các lỗi nêu bên dưới",
		"the sheet has defects and cannot be issued; mend those listed below",
	},
	"library.frozen": {
		"bảng điểm đã ban hành nên không sửa được; muốn đổi thì lập bản sửa đổi",
		"an issued sheet is not changed; make an amendment",
	},
	"library.notissued": {
		"chỉ sửa đổi bảng điểm đã ban hành; dự thảo thì sửa thẳng", "only an issued sheet is amended; a draft is edited",
	},
	"review.shown": {
		"Kết quả đã công bố: chỉ thống nhất lại từng dòng rồi công bố kết quả thay thế",
		"The result is published: only its lines are agreed on anew, and a result published in its place",
	},
	"review.beingcorrected": {
		"Dòng này đang được thống nhất lại; chờ kết quả công bố lại",
		"This line is being agreed on anew; wait until it is published again",
	},
	"review.undone.round": {"vòng chấm {0} chưa khép, đang ở giai đoạn {1}", "the round {0} is not closed: {1}"},
	"review.undone.form":  {"{0} chưa nộp phiếu chấm điểm {1}", "{0} has not sent its form of {1}"},
	"review.undone.lines": {"{0}: {1} dòng chưa thống nhất, vòng {2}", "{0}: {1} lines without agreement, {2}"},
	"review.undone.objection": {
		"{0}: kiến nghị dòng {1} chưa trả lời, vòng {2}", "{0}: the objection to line {1} has no answer, {2}",
	},
	"library.newerrules": {
		"Vòng chấm này được chấm bằng phiên bản mới hơn của chương trình; hãy cập nhật chương trình rồi mở lại",
		"This round is scored by a newer version of the program; upgrade it and open the round again",
	},
	"library.notready": {"chọn một bảng điểm đã ban hành", "choose an issued sheet"},
	"library.amending": {
		"bảng điểm này đang có một bản sửa đổi chưa ban hành; sửa tiếp bản đó",
		"this sheet has an amendment that is not issued; go on with that one",
	},
	"library.noline":  {"bảng điểm không có mục này", "the sheet has no such line"},
	"library.comment": {"viết ý kiến, tối đa {0} ký tự", "write a comment of at most {0} characters"},

	"table.sheet_edition":   {"bảng điểm trong thư viện", "score sheets"},
	"table.sheet_comment":   {"ý kiến về bảng điểm", "comments on sheets"},
	"table.review_round":    {"vòng chấm điểm", "rounds"},
	"table.review_due":      {"hạn của vòng chấm", "deadlines of rounds"},
	"table.review_office":   {"nơi thẩm định", "offices that appraise"},
	"table.review_interest": {"khai lợi ích liên quan", "declared interests"},
	"table.review_form":     {"phiếu chấm điểm", "score forms"},
	"table.review_line":     {"dòng của phiếu chấm", "lines of forms"},
	"table.review_figure":   {"số liệu của phiếu chấm", "figures of forms"},
	"table.review_entry":    {"ý kiến về điểm", "entries on points"},
	"table.review_proof":    {"minh chứng", "evidence"},
	"table.review_result":   {"kết quả đã công bố", "published results"},

	"act.sheet.add":           {"thêm bảng điểm vào thư viện", "added a score sheet"},
	"act.sheet.edit":          {"sửa dự thảo bảng điểm", "edited a draft sheet"},
	"act.sheet.issue":         {"ban hành bảng điểm", "issued a score sheet"},
	"act.sheet.amend":         {"lập bản sửa đổi bảng điểm", "began an amendment of a sheet"},
	"act.sheet.drop":          {"bỏ dự thảo bảng điểm", "threw a draft sheet away"},
	"act.sheet.comment":       {"góp ý bảng điểm", "commented on a sheet"},
	"act.sheet.reply":         {"trả lời góp ý bảng điểm", "answered a comment on a sheet"},
	"act.review.open":         {"mở vòng chấm điểm", "opened a round"},
	"act.review.fill":         {"nhập số liệu tự chấm", "entered figures"},
	"act.review.send":         {"nộp phiếu tự chấm", "sent the form"},
	"act.review.recall":       {"rút lại phiếu tự chấm", "took the form back"},
	"act.review.match":        {"đồng ý điểm tự chấm", "agreed with the claim"},
	"act.review.differ":       {"thẩm định điểm khác", "gave other points"},
	"act.review.ask":          {"yêu cầu giải trình", "asked for an explanation"},
	"act.review.return":       {"trả lại dòng cho đơn vị", "returned a line"},
	"act.review.accept":       {"chấp nhận điểm thẩm định", "accepted the appraised points"},
	"act.review.explain":      {"giải trình", "explained"},
	"act.review.levels":       {"đặt các cấp thống nhất", "set the levels of agreement"},
	"act.review.assent":       {"đồng ý với kết quả chấm điểm", "agreed to the result"},
	"act.review.decline":      {"chưa đồng ý với kết quả chấm điểm", "did not agree to the result"},
	"act.review.settle":       {"chốt điểm", "settled the points"},
	"act.review.grant":        {"cho nộp muộn", "let a unit send late"},
	"act.review.leave":        {"đưa đơn vị ra khỏi vòng chấm", "took a unit out of the round"},
	"act.review.rejoin":       {"đưa đơn vị trở lại vòng chấm", "took a unit back in"},
	"act.review.advance":      {"chuyển giai đoạn vòng chấm", "went to the next phase"},
	"act.review.back":         {"quay lại giai đoạn trước", "went back a phase"},
	"act.review.publish":      {"công bố kết quả", "published the result"},
	"act.review.object":       {"kiến nghị về điểm", "raised an objection"},
	"act.review.uphold":       {"chấp nhận kiến nghị", "upheld an objection"},
	"act.review.refuse":       {"không chấp nhận kiến nghị", "refused an objection"},
	"act.review.finish":       {"khép vòng chấm điểm", "closed the round"},
	"act.review.reopen":       {"mở lại vòng chấm điểm", "reopened the round"},
	"act.review.attach":       {"thêm minh chứng", "added evidence"},
	"act.review.detach":       {"bỏ minh chứng", "took evidence away"},
	"act.review.withdraw":     {"bỏ vòng chấm điểm mở nhầm", "took a round away that was opened by mistake"},
	"act.review.confirm":      {"xác nhận số liệu chung, điều kiện loại", "confirmed common figures and knock-outs"},
	"act.review.quota":        {"đặt chỉ tiêu", "set a quota"},
	"act.review.dropquota":    {"bỏ chỉ tiêu", "took a quota away"},
	"act.review.nominate":     {"suy tôn, đề nghị đơn vị", "proposed a unit"},
	"act.review.unnominate":   {"rút đề nghị", "took a proposal back"},
	"table.review_quota":      {"chỉ tiêu", "quotas"},
	"table.review_nomination": {"suy tôn, đề nghị", "proposals"},
	"table.bloc_carry":        {"việc chuyển tiếp", "carried over"},
	"table.review_sending":    {"bản ký gửi phiếu", "what was signed with a form"},
	"table.review_level":      {"các cấp thống nhất", "levels of agreement"},
	"table.review_consent":    {"ý kiến của các cấp thống nhất", "what levels of agreement said"},
	"review.quotawhat": {
		"ghi tên cờ, bằng khen (không quá {0} chữ) hoặc chọn một loại, không chọn cả hai",
		"name a flag or certificate ({0} letters at most) or choose a grade, not both",
	},
	"review.quotamost": {
		"ghi số đơn vị tối đa hoặc tỷ lệ từ 1 đến 100, không ghi cả hai",
		"a number of units or a share from 1 to 100, not both",
	},
	"review.quotabase":  {"chọn mẫu số của tỷ lệ", "choose what it is a share of"},
	"review.quotathere": {"Chỉ tiêu này đã có", "This quota is there already"},
	"review.quotaused": {
		"Đã có đơn vị được đề nghị theo chỉ tiêu này; rút đề nghị trước",
		"Units are proposed by this quota; take those back first",
	},
	"review.nominatewhen": {
		"Chỉ suy tôn khi thống nhất điểm hoặc sau công bố", "Units are proposed in the agreement or after publication",
	},
	"review.nominated": {"Đơn vị này đã được đề nghị", "This unit is proposed already"},
	"review.notranked": {
		"Đơn vị chưa đủ điểm hoặc không được xếp hạng", "The unit has not all its points, or is not ranked",
	},
	"review.noroom": {"Đã hết chỉ tiêu ({0} đơn vị)", "The quota of {0} is used up"},
	"review.ownpassed": {
		"Không tự đề nghị đơn vị mình vượt qua đơn vị đứng trên; nhờ cơ quan thường trực",
		"Nobody proposes the own unit past one that stands higher; ask the standing office",
	},
	"act.review.adopt": {"chuyển vòng chấm sang bảng điểm sửa đổi", "adopted an amended sheet"},
	"review.noamend": {
		"Bảng điểm chỉ đổi được khi tự chấm hoặc thẩm định lần đầu",
		"The sheet changes only during self-scoring and the first appraisal",
	},
	"review.adoptlate": {
		"Kết quả đã công bố theo bảng điểm này, không đổi bảng được nữa", "A result was published by this sheet; it stays",
	},
	"review.adopted": {"Vòng chấm đã theo bảng điểm này", "The round follows this sheet already"},
	"review.adoptoffice": {
		"Bản sửa đổi giao thẩm định cho {0}, nơi vòng chấm chưa có; hãy mở vòng chấm mới theo bản đó",
		"The amendment names {0} as an appraiser, which this round has not; open a new round by it",
	},
	"act.review.auto":      {"đổi cách khép giai đoạn", "changed how phases end"},
	"act.review.undeclare": {"bỏ ghi nhận lợi ích liên quan", "took an interest off the record"},
	"act.review.due":       {"đổi hạn của vòng chấm", "moved a deadline of the round"},
	"act.review.declare":   {"ghi nhận lợi ích liên quan", "put an interest on record"},
}
