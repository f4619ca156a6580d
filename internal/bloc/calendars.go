package bloc

import (
	"slices"
	"strings"
	"time"

	"thidua/internal/day"
	"thidua/internal/words"
)

// Calendar is a year as it usually goes, to start from. The calendars below are data: a specialist may correct days,
// titles and order without reading anything else here.
type Calendar struct {
	Code string
	Days []CalendarDay
}

// CalendarDay is one milestone of a calendar.
type CalendarDay struct {
	Month time.Month
	Day   int
	Years int // 0: in the year itself; 1: in the year after
	Kind  Step
	Title string // in Vietnamese, as it goes into the year
}

// Name is the name of the calendar.
func (c Calendar) Name() words.Msg { return words.M("bloc.calendar." + c.Code) }

// Calendars returns the calendars that a year can start from.
func Calendars() []Calendar { return slices.Clone(calendars) }

// CalendarOf returns the calendar of that code.
func CalendarOf(code string) (Calendar, bool) {
	i := slices.IndexFunc(calendars, func(c Calendar) bool { return c.Code == code })
	if i < 0 {
		return Calendar{}, false
	}
	return calendars[i], true
}

// In returns the milestones of the calendar in a year, moved off weekends.
func (c Calendar) In(year int) []Milestone {
	var y Year
	for _, d := range c.Days {
		planned := day.Of(year+d.Years, d.Month, d.Day)
		y.Milestones = append(y.Milestones, Milestone{
			Kind: d.Kind, Title: strings.TrimSpace(d.Title), Due: workday(planned), Planned: planned,
		})
	}
	slices.SortStableFunc(y.Milestones, func(a, b Milestone) int { return int(a.Due - b.Due) })
	return y.Milestones
}

var calendars = []Calendar{
	{"noi-chinh", []CalendarDay{
		// bảng điểm Tiền Giang mục 3.1: trước 31/01
		{time.January, 31, 0, OtherStep, "Các đơn vị ban hành văn bản phát động thi đua"},
		// các lễ ký 07/02/2018, 25/02/2021, 23/3/2021
		{time.February, 25, 0, Pact, "Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm"},
		// HD 168/HD-STNMT ngày 01/3/2022
		{time.March, 1, 0, OtherStep, "Đăng ký danh hiệu thi đua và hình thức khen thưởng"},
		// CV 297 ngày 15/6/2016
		{time.June, 15, 0, Report, "Báo cáo sáu tháng đầu năm"},
		// các hội nghị 28/6/2018, 08/7/2022, 07/7/2023, 24/7/2018
		{time.July, 8, 0, MidYear, "Hội nghị sơ kết sáu tháng"},
		// Cụm 8 công an 04/10/2022
		{time.October, 4, 0, OtherStep, "Kiểm tra chín tháng"},
		// báo cáo năm trước 15/11
		{time.November, 15, 0, SelfScore, "Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng"},
		// cụm công an chấm 24–25/11/2025
		{time.November, 25, 0, Appraisal, "Kiểm tra chéo, thẩm định điểm"},
		// trước ngày thống nhất
		{time.November, 30, 0, Explanation, "Các đơn vị giải trình nội dung khác điểm tự chấm"},
		// 5 ngày trước buổi thẩm định 09/12/2022
		{time.December, 4, 0, Agreement, "Gửi bảng tổng hợp, thống nhất điểm"},
		// biên bản 09/12/2022
		{time.December, 9, 0, Ranking, "Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau"},
		// sau bình xét; Hội đồng họp 12/12/2022, 21/3/2019
		{time.December, 15, 0, Council, "Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng"},
		// bàn giao 19/01/2024, 20/12/2017
		{time.January, 19, 1, OtherStep, "Bàn giao nhiệm vụ Khối trưởng"},
	}},
	{"cum", []CalendarDay{
		{time.January, 31, 0, OtherStep, "Các đơn vị ban hành văn bản phát động thi đua"}, // trước 31/01
		// 21/3/2017, 23/3/2023
		{time.March, 21, 0, Pact, "Ký kết giao ước thi đua của cụm"},
		// báo cáo trước 15/6
		{time.June, 15, 0, Report, "Báo cáo sáu tháng đầu năm"},
		{time.July, 16, 0, MidYear, "Hội nghị sơ kết sáu tháng của cụm"}, // 16/7/2020
		// báo cáo năm trước 15/11
		{time.November, 15, 0, SelfScore, "Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng"},
		{time.November, 25, 0, Appraisal, "Kiểm tra chéo, thẩm định điểm trong cụm"}, // 24–25/11/2025
		// báo cáo trước 01/12
		{time.December, 1, 0, Agreement, "Thống nhất điểm giữa các đơn vị"},
		// 25/11/2022, 26/12/2014
		{time.December, 12, 0, Ranking, "Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Cụm trưởng năm sau"},
		// bàn giao 20/12/2017 kèm hồ sơ
		{time.December, 20, 0, Council, "Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng"},
	}},
	{"doanh-nghiep", []CalendarDay{
		// Doanh nghiệp khóa sổ ngày 31/12 nên tự chấm sau khi hết năm; các mốc đầu năm như khối khác.
		// KH 74/KH-CTĐ ngày 25/02/2016
		{time.February, 25, 0, Pact, "Ký kết giao ước thi đua, thông qua chỉ tiêu sản xuất, kinh doanh"},
		// sau khi có số liệu quý II
		{time.July, 15, 0, Report, "Báo cáo sáu tháng đầu năm"},
		{time.July, 24, 0, MidYear, "Hội nghị sơ kết sáu tháng"}, // 24/7/2018
		// sau khi khóa sổ 31/12
		{time.January, 15, 1, SelfScore, "Các doanh nghiệp tự chấm điểm, gửi số liệu cả năm và minh chứng"},
		// mười ngày sau hạn tự chấm
		{time.January, 25, 1, Appraisal, "Kiểm tra chéo, thẩm định điểm"},
		{time.February, 5, 1, Agreement, "Thống nhất điểm giữa các doanh nghiệp"}, //
		// hội nghị đầu năm sau, như 19/01/2024
		{time.February, 15, 1, Ranking, "Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau"},
		// Hội đồng họp quý I, như 21/3/2019
		{time.February, 28, 1, Council, "Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng"},
	}},
}
