package sample

import "thidua/internal/identity"

// person is somebody of the sample data. The names say that they are invented.
type person struct {
	login, name, unit string
	roles             []identity.Role
	line              string // what the sign-in page says of them; "" for those it does not offer
	unused            bool   // has not set a password yet
	closed            bool
	acting            bool // holds the role for a time only
}

var people = []person{
	{
		login: "thu-ky", name: "Nguyễn Thị Minh Họa", unit: "cong-an", roles: []identity.Role{identity.Secretary},
		line: "Tổ thư ký của đơn vị Khối trưởng (Công an tỉnh)",
	},
	{
		login: "khoi-truong", name: "Trần Văn Ví Dụ", unit: "cong-an", roles: []identity.Role{identity.Leader},
		line: "Lãnh đạo đơn vị Khối trưởng (Công an tỉnh)",
	},
	{
		login: "khoi-pho", name: "Lê Thị Thử Nghiệm", unit: "tu-phap",
		roles: []identity.Role{identity.Secretary, identity.Officer}, line: "Thư ký của đơn vị Khối phó (Sở Tư pháp)",
	},
	{
		login: "chuyen-vien", name: "Phạm Văn Mẫu", unit: "quan-ly-thi-truong", roles: []identity.Role{identity.Officer},
		line: "Chuyên viên của một đơn vị thành viên (Cục Quản lý thị trường)",
	},
	{
		login: "thuong-truc", name: "Hoàng Thị Giả Định", unit: "ban-tdkt", roles: []identity.Role{identity.Standing},
		line: "Thường trực Hội đồng Thi đua - Khen thưởng tỉnh",
	},
	{
		login: "quan-tri", name: "Đặng Văn Máy Chủ", unit: "ban-tdkt", roles: []identity.Role{identity.Admin},
		line: "Quản trị hệ thống",
	},
	{
		login: "giam-sat", name: "Vũ Thị Quan Sát", unit: "thanh-tra", roles: []identity.Role{identity.Auditor},
		line: "Kiểm tra, giám sát: xem mọi thứ, không sửa gì",
	},
	{
		login: "thu-ky-kinh-te", name: "Bùi Văn Số Liệu", unit: "ke-hoach", roles: []identity.Role{identity.Secretary},
		line: "Tổ thư ký của một khối khác (Kinh tế tổng hợp)",
	},
	{login: "lanh-dao-tu-phap", name: "Đỗ Thị Đặt Tên", unit: "tu-phap", roles: []identity.Role{identity.Leader}},
	{login: "tham-dinh", name: "Ngô Văn Thẩm Định", unit: "cong-an", roles: []identity.Role{identity.Appraiser}},
	{login: "can-bo-quan-su", name: "Dương Văn Mẫu Hai", unit: "quan-su", roles: []identity.Role{identity.Officer}},
	{login: "can-bo-kiem-sat", name: "Lý Thị Mẫu Ba", unit: "kiem-sat", roles: []identity.Role{identity.Officer}},
	{login: "can-bo-toa-an", name: "Mai Văn Mẫu Bốn", unit: "toa-an", roles: []identity.Role{identity.Officer}},
	{login: "can-bo-thi-hanh-an", name: "Đinh Thị Mẫu Năm", unit: "thi-hanh-an", roles: []identity.Role{identity.Officer}},
	{login: "can-bo-thanh-tra", name: "Trịnh Văn Mẫu Sáu", unit: "thanh-tra", roles: []identity.Role{identity.Officer}},
	{
		login: "can-bo-noi-vu", name: "Phan Thị Mẫu Bảy", unit: "noi-vu", roles: []identity.Role{identity.Officer},
		unused: true,
	},
	{login: "nghi-huu", name: "Hồ Văn Đã Nghỉ", unit: "cong-an", roles: []identity.Role{identity.Officer}, closed: true},
	{
		login: "quyen-thu-ky", name: "Tạ Thị Tạm Thời", unit: "cong-an", roles: []identity.Role{identity.Secretary},
		acting: true,
	},
}

// officials are people with posts; those with accounts among them too.
var officials = []struct{ code, name, unit, title, from string }{
	{"mh-001", "Trần Văn Ví Dụ", "cong-an", "Phó Giám đốc", "2020-03-01"},
	{"mh-002", "Nguyễn Thị Minh Họa", "cong-an", "Đội trưởng", "2021-06-01"},
	{"mh-003", "Đỗ Thị Đặt Tên", "tu-phap", "Giám đốc", "2019-10-15"},
	{"mh-004", "Lê Thị Thử Nghiệm", "tu-phap", "Phó Chánh Văn phòng", "2022-01-10"},
	{"mh-005", "Ngô Văn Thẩm Định", "cong-an", "Phó Trưởng phòng", "2018-08-01"},
	{"mh-006", "Mai Văn Mẫu Bốn", "toa-an", "Thẩm tra viên", "2017-05-02"},
	{"mh-007", "Lý Thị Mẫu Ba", "kiem-sat", "Kiểm tra viên", "2016-09-01"},
	{"mh-008", "Phạm Văn Mẫu", "quan-ly-thi-truong", "Chuyên viên", "2020-02-03"},
	{"mh-009", "Phan Thị Mẫu Bảy", "noi-vu", "Chuyên viên", "2021-12-01"},
	{"mh-010", "Cao Văn Một Thời", "tu-phap", "Giám đốc", "2014-04-01"},
}
