package sample

import "strconv"

// agency is a unit of the sample province: code, name, kind.
type agency struct{ code, name, kind string }

// group is a bloc of the sample province and its members; the first is the head unit, the second the deputy.
type group struct {
	code, name string
	kind       string // "bloc" or "cluster"
	calendar   string
	members    []agency
}

// The province is invented. The names of agencies are those that every province has; no figure and no person is real.
var groups = []group{
	{"noi-chinh", "Khối thi đua Nội chính", "bloc", "noi-chinh", []agency{
		{"cong-an", "Công an tỉnh", "police"},
		{"tu-phap", "Sở Tư pháp", "department"},
		{"quan-su", "Bộ Chỉ huy Quân sự tỉnh", "army"},
		{"kiem-sat", "Viện kiểm sát nhân dân tỉnh", "procuracy"},
		{"toa-an", "Tòa án nhân dân tỉnh", "court"},
		{"thi-hanh-an", "Cục Thi hành án dân sự tỉnh", "enforcement"},
		{"thanh-tra", "Thanh tra tỉnh", "inspectorate"},
		{"noi-vu", "Sở Nội vụ", "department"},
		{"quan-ly-thi-truong", "Cục Quản lý thị trường", "board"},
	}},
	{"kinh-te", "Khối thi đua Kinh tế tổng hợp", "bloc", "noi-chinh", []agency{
		{"ke-hoach", "Sở Kế hoạch và Đầu tư", "department"},
		{"tai-chinh", "Sở Tài chính", "department"},
		{"cong-thuong", "Sở Công Thương", "department"},
		{"cuc-thue", "Cục Thuế tỉnh", "board"},
		{"kho-bac", "Kho bạc Nhà nước tỉnh", "board"},
		{"thong-ke", "Cục Thống kê tỉnh", "board"},
		{"hai-quan", "Chi cục Hải quan tỉnh", "board"},
	}},
	{"ky-thuat", "Khối thi đua Kinh tế kỹ thuật", "bloc", "noi-chinh", []agency{
		{"xay-dung", "Sở Xây dựng", "department"},
		{"giao-thong", "Sở Giao thông vận tải", "department"},
		{"nong-nghiep", "Sở Nông nghiệp và Phát triển nông thôn", "department"},
		{"tai-nguyen", "Sở Tài nguyên và Môi trường", "department"},
		{"khoa-hoc", "Sở Khoa học và Công nghệ", "department"},
		{"bql-kcn", "Ban Quản lý các khu công nghiệp", "board"},
	}},
	{"van-xa", "Khối thi đua Văn hóa, Xã hội", "bloc", "noi-chinh", []agency{
		{"giao-duc", "Sở Giáo dục và Đào tạo", "department"},
		{"y-te", "Sở Y tế", "department"},
		{"van-hoa", "Sở Văn hóa, Thể thao và Du lịch", "department"},
		{"lao-dong", "Sở Lao động, Thương binh và Xã hội", "department"},
		{"thong-tin", "Sở Thông tin và Truyền thông", "department"},
		{"bhxh", "Bảo hiểm xã hội tỉnh", "board"},
		{"bao-tinh", "Báo tỉnh", "party"},
	}},
	{"dang", "Khối thi đua các cơ quan Đảng", "bloc", "noi-chinh", []agency{
		{"vp-tinh-uy", "Văn phòng Tỉnh ủy", "party"},
		{"to-chuc", "Ban Tổ chức Tỉnh ủy", "party"},
		{"kiem-tra-tu", "Ủy ban Kiểm tra Tỉnh ủy", "party"},
		{"tuyen-giao", "Ban Tuyên giáo Tỉnh ủy", "party"},
		{"dan-van", "Ban Dân vận Tỉnh ủy", "party"},
		{"truong-ct", "Trường Chính trị tỉnh", "party"},
	}},
	{"mat-tran", "Khối thi đua Mặt trận, đoàn thể", "bloc", "noi-chinh", []agency{
		{"mttq", "Ủy ban Mặt trận Tổ quốc tỉnh", "front"},
		{"lien-doan", "Liên đoàn Lao động tỉnh", "front"},
		{"phu-nu", "Hội Liên hiệp Phụ nữ tỉnh", "front"},
		{"nong-dan", "Hội Nông dân tỉnh", "front"},
		{"ccb", "Hội Cựu chiến binh tỉnh", "front"},
		{"tinh-doan", "Tỉnh Đoàn", "front"},
	}},
	{"hoi", "Khối thi đua các tổ chức hội", "bloc", "cum", []agency{
		{"chu-thap-do", "Hội Chữ thập đỏ tỉnh", "front"},
		{"van-nghe", "Hội Văn học nghệ thuật tỉnh", "front"},
		{"nguoi-cao-tuoi", "Hội Người cao tuổi tỉnh", "front"},
		{"khuyen-hoc", "Hội Khuyến học tỉnh", "front"},
		{"luat-gia", "Hội Luật gia tỉnh", "front"},
	}},
	{"ngan-hang", "Khối thi đua Ngân hàng", "bloc", "doanh-nghiep", []agency{
		{"nhnn", "Ngân hàng Nhà nước chi nhánh tỉnh", "enterprise"},
		{"nh-mot", "Ngân hàng Minh Họa Một, chi nhánh tỉnh", "enterprise"},
		{"nh-hai", "Ngân hàng Minh Họa Hai, chi nhánh tỉnh", "enterprise"},
		{"nh-csxh", "Ngân hàng Chính sách xã hội, chi nhánh tỉnh", "enterprise"},
		{"nh-ba", "Ngân hàng Minh Họa Ba, chi nhánh tỉnh", "enterprise"},
	}},
	{"doanh-nghiep-1", "Khối thi đua Doanh nghiệp số 1", "bloc", "doanh-nghiep", companies(1, 6)},
	{"doanh-nghiep-2", "Khối thi đua Doanh nghiệp số 2", "bloc", "doanh-nghiep", companies(7, 7)},
	{"doanh-nghiep-3", "Khối thi đua Doanh nghiệp số 3", "bloc", "doanh-nghiep", companies(14, 5)},
	{
		"huyen-1", "Cụm thi đua các huyện, thành phố số 1", "cluster", "cum",
		series("huyen", "Huyện Minh Họa", "district", 1, 6),
	},
	{
		"huyen-2", "Cụm thi đua các huyện, thành phố số 2", "cluster", "cum",
		series("huyen", "Huyện Minh Họa", "district", 7, 5),
	},
	{
		"truong-dh", "Khối thi đua các trường đại học, cao đẳng", "bloc", "cum",
		series("truong", "Trường Cao đẳng Minh Họa", "other", 1, 6),
	},
	{
		"truong-thpt", "Khối thi đua các trường trung học phổ thông", "bloc", "cum",
		series("thpt", "Trường Trung học phổ thông Minh Họa", "other", 1, 9),
	},
	{"benh-vien", "Khối thi đua các bệnh viện", "bloc", "cum", series("benh-vien", "Bệnh viện Minh Họa", "other", 1, 8)},
	{"vien-thong", "Khối thi đua Bưu chính, viễn thông", "bloc", "doanh-nghiep", companies(19, 5)},
	{"dien-nuoc", "Khối thi đua Điện, nước, môi trường", "bloc", "doanh-nghiep", companies(24, 5)},
	{"nong-truong", "Khối thi đua Nông, lâm trường", "bloc", "doanh-nghiep", companies(29, 5)},
	{
		"trung-uong", "Khối thi đua các cơ quan Trung ương trên địa bàn", "bloc", "noi-chinh",
		series("trung-uong", "Cơ quan Minh Họa", "board", 1, 6),
	},
}

// series makes n agencies of one kind that differ by their number, from first on.
func series(code, name, kind string, first, n int) []agency {
	out := make([]agency, n)
	for i := range out {
		number := strconv.Itoa(first + i)
		out[i] = agency{code + "-" + number, name + " số " + number, kind}
	}
	return out
}

func companies(first, n int) []agency {
	return series("cong-ty", "Công ty Minh Họa", "enterprise", first, n)
}

// papers are the papers of the internal-affairs bloc: invented numbers under invented titles.
var papers = []struct{ kind, number, title, issuer, issued string }{
	{"basis", "01/QĐ-MH", "Quyết định chia khối, cụm thi đua thuộc tỉnh (minh họa)", "Ủy ban nhân dân tỉnh", "2023-01-05"},
	{
		"basis", "02/QĐ-MH", "Quy chế tổ chức và hoạt động của khối, cụm thi đua (minh họa)", "Ủy ban nhân dân tỉnh",
		"2023-01-05",
	},
	{
		"regulation", "15/QC-KNC", "Quy chế hoạt động của Khối thi đua Nội chính năm 2023", "Khối thi đua Nội chính",
		"2023-02-10",
	},
	{
		"plan", "18/KH-KNC", "Kế hoạch hoạt động của Khối thi đua Nội chính năm 2023", "Khối thi đua Nội chính",
		"2023-02-14",
	},
	{"sheet", "19/KNC", "Bảng điểm thi đua năm 2023", "Khối thi đua Nội chính", "2023-02-14"},
	{"pact", "", "Giao ước thi đua năm 2023", "Khối thi đua Nội chính", "2023-02-24"},
}
