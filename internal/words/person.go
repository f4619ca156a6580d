package words

// Sentences of persons and their posts.
var personWords = map[string]entry{
	"person.invalid": {"thông tin chưa đúng; xem từng mục", "this is not right yet; see each field"},
	"person.code": {
		"mã cán bộ phải có chữ hoặc số, tối đa {0} ký tự", "the code needs letters or digits, {0} at most",
	},
	"person.name": {
		"họ tên không được trống và tối đa {0} ký tự", "the name must not be empty and have at most {0} characters",
	},
	"person.nounit":  {"chưa chọn đơn vị công tác", "no unit is chosen"},
	"person.notitle": {"chưa chọn chức vụ", "no title is chosen"},
	"person.title": {
		"tên chức vụ không được trống và tối đa {0} ký tự", "the title must not be empty and have at most {0} characters",
	},
	"person.swapped": {"thời gian từ {0} đến {1} bị ngược", "the period {0} to {1} is swapped"},
	"person.twice": {
		"người này đã giữ chức vụ đó ở đơn vị đó trong thời gian này",
		"this person holds that post in that unit at that time already",
	},
	"person.ended": {"chức vụ này đã kết thúc ngày {0}", "this post ended on {0}"},
	"person.titlemarks": {
		"chức vụ «{0}» khác dấu với chức vụ đã có «{1}»: sửa cho giống, hoặc sửa tên chức vụ đã có",
		"the post “{0}” differs in its marks from “{1}”, which is there: write it so, or change that one",
	},
	"person.othername": {"mã «{0}» trong danh sách là của {1}", "the code “{0}” in the list belongs to {1}"},

	"act.person.create":  {"thêm cán bộ", "added a person"},
	"act.person.rename":  {"sửa họ tên cán bộ", "corrected a person's name"},
	"act.person.addpost": {"ghi chức vụ của cán bộ", "gave a person a post"},
	"act.person.endpost": {"kết thúc chức vụ của cán bộ", "ended a person's post"},
	"act.person.import":  {"nhập danh sách cán bộ", "imported a list of persons"},
	"act.title.create":   {"thêm tên chức vụ", "added a title"},
	"act.title.rename":   {"đổi tên chức vụ", "renamed a title"},

	"table.person":      {"cán bộ", "persons"},
	"table.person_post": {"chức vụ của cán bộ", "posts of persons"},
	"table.post_title":  {"tên chức vụ", "titles of posts"},
}
