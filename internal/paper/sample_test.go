package paper

import (
	"fmt"

	"thidua/internal/day"
	"thidua/internal/exact"
)

func g(s string) Points { return Given(exact.MustParse(s)) }

var bloc = Issuer{
	Superior: "UBND tỉnh Tiền Giang", Name: "Khối thi đua các cơ quan Nội chính", Short: "KTĐ3", Place: "Tiền Giang",
	SealHolder: "Công an tỉnh",
}

// samples are one paper of each form, filled as an office would.
func samples() map[string]Document {
	return map[string]Document{
		"selfscore": sampleSelfScore(3).Document(),
		"minutes":   sampleMinutes().Document(),
		"ranking":   sampleRanking().Document(),
		"notice":    sampleNotice().Document(),
		"outgoing":  sampleOutgoing().Document(),
	}
}

func sampleSelfScore(groups int) SelfScore {
	s := SelfScore{
		Head: Head{
			Issuer:  Issuer{Superior: "UBND tỉnh Tiền Giang", Name: "Sở Tài nguyên và Môi trường", Place: "Tiền Giang"},
			Summary: "Kết quả thực hiện phong trào thi đua năm 2026",
			Date:    day.Of(2026, 2, 5),
			Signers: []Signer{{Post: "Giám đốc", Name: "Nguyễn Thị Hồng Hạnh"}},
			SendTo:  []string{"Khối trưởng Khối thi đua", "Các phòng, đơn vị trực thuộc", "Lưu: VT, TĐKT"},
			Check:   "7K2M 9QXT 44PA · 1.208 việc · 05/02/2026 08:30",
		},
		Unit: "Sở Tài nguyên và Môi trường", Max: g("100"), Total: g("98.25"),
	}
	for i := 1; i <= groups; i++ {
		s.Lines = append(s.Lines, SelfLine{
			Code: roman(i), Text: "Thực hiện nhiệm vụ chính trị, chuyên môn", Group: true, Max: g("40"), Claimed: g("39.25"),
		})
		for k := 1; k <= 6; k++ {
			l := SelfLine{
				Depth: 1,
				Code: fmt.Sprintf(
					"%c%d", 'a'+i-1, k,
				), Text: "Hoàn thành 100% chỉ tiêu kế hoạch được giao, đúng thời hạn", Max: g("6.5"), Claimed: g("6.25"),
				Evidence: "Báo cáo số 214/BC-STNMT ngày 30/11/2026; Kế hoạch số 53/KH-STNMT",
			}
			switch k {
			case 3:
				l.Claimed, l.Note = NotApplying, "Không có đối tượng"
			case 4:
				l.Claimed = Points{}
			case 5:
				l.Claimed = g("0")
			}
			s.Lines = append(s.Lines, l)
		}
	}
	return s
}

func sampleMinutes() Minutes {
	m := Minutes{
		Head: Head{
			Issuer: bloc, Summary: "Thẩm định, thống nhất điểm thi đua năm 2026 của Viện kiểm sát nhân dân tỉnh",
			Basis: []string{
				"Căn cứ Quy chế hoạt động của Khối thi đua ban hành kèm theo Quyết định số 12/QĐ-KTĐ3 ngày 14 tháng 3 năm 2026",
				"Căn cứ Kế hoạch số 05/KH-KTĐ3 ngày 02 tháng 12 năm 2026 về thẩm định, chấm điểm thi đua năm 2026",
			},
			Signers: []Signer{
				{Post: "Thư ký", Hint: "(Ký, ghi rõ họ tên)", Name: "Lê Minh Tuấn"},
				{Post: "Đại diện đơn vị", Hint: "(Ký, ghi rõ họ tên)", Name: "Phạm Thu Hà"},
				{Post: "Trưởng đoàn thẩm định", Hint: "(Ký, ghi rõ họ tên)", Name: "Nguyễn Văn Bình"},
			},
			SendTo: []string{"Các đơn vị thành viên Khối", "Sở Nội vụ", "Lưu: VT, hồ sơ Khối"},
			Check:  "7K2M 9QXT 44PA · 1.208 việc · 12/12/2026 11:05",
		},
		Unit: "Viện kiểm sát nhân dân tỉnh", Opened: "08 giờ 30 phút, ngày 12 tháng 12 năm 2026", Where: "Hội trường Viện kiểm sát nhân dân tỉnh",
		Purpose: "đối chiếu điểm tự chấm với hồ sơ minh chứng và thống nhất điểm thi đua năm 2026.",
		Team: []Attendee{
			{"Ông Nguyễn Văn Bình", "Phó Giám đốc Công an tỉnh", "Trưởng đoàn, chủ trì"},
			{"Ông Lê Minh Tuấn", "Phó Trưởng phòng Công tác đảng và công tác chính trị", "Thư ký"},
		},
		Present: []Attendee{{"Bà Phạm Thu Hà", "Phó Viện trưởng", ""}},
		Steps: []string{
			"Đại diện đơn vị báo cáo kết quả tự chấm điểm", "Đoàn đối chiếu hồ sơ minh chứng của từng nội dung",
			"Hai bên trao đổi, thống nhất điểm",
		},
		Claimed: g("118.4"), ClaimedBase: g("99.5"), ClaimedBonus: g("19"), ClaimedLoss: g("0.1"),
		Agreed: g("117.15"), AgreedBase: g("98.5"), AgreedBonus: g("18.75"), AgreedLoss: g("0.1"),
		Opinion: "Đơn vị thống nhất với kết quả thẩm định, đề nghị Khối xem xét điểm thưởng nội dung b2 trong năm sau.",
		Copies:  3, Holders: []string{"Đoàn thẩm định 01 bản", "đơn vị 01 bản", "lưu hồ sơ Khối 01 bản"},
		Closed: "11 giờ 00 phút cùng ngày",
	}
	for i, name := range []string{
		"Nhiệm vụ chuyên môn", "Xây dựng đội ngũ, cải cách hành chính", "Công tác thi đua, khen thưởng",
	} {
		m.Lines = append(m.Lines, AgreedLine{
			Code: roman(i + 1), Text: name, Group: true, Base: g("40"), Bonus: g("6.25"), Penalty: g("0"), Claimed: g("46.5"),
			Agreed: g("46.25"),
		})
		c := string(rune('a' + i))
		m.Lines = append(m.Lines,
			AgreedLine{
				Depth: 1, Code: c + "1", Text: "Tỷ lệ giải quyết án đúng hạn", Base: g("10"), Bonus: g("1.5"), Penalty: g("0"),
				Claimed: g("11.5"), Agreed: g("11.5"),
			},
			AgreedLine{
				Depth: 1, Code: c + "2", Text: "Số kiến nghị được chấp nhận", Base: g("10"), Bonus: g("0.5"), Claimed: g("10.75"),
				Agreed: g("10.5"), Reason: "01 kiến nghị chưa có văn bản tiếp thu",
			},
			AgreedLine{Depth: 1, Code: c + "3", Text: "Kiểm sát thi hành án dân sự", Agreed: NotApplying},
			AgreedLine{
				Depth: 1, Code: c + "4", Text: "Báo cáo định kỳ đúng thời hạn, đúng mẫu", Base: g("5"), Penalty: g("0.1"),
				Claimed: g("4.9"), Agreed: g("4.9"),
			},
		)
	}
	return m
}

func sampleRanking() Ranking {
	r := Ranking{
		Head: Head{
			Issuer: bloc, Summary: "Khối thi đua các cơ quan Nội chính, năm 2026", Year: 2026,
			Signers: []Signer{
				{Post: "Người lập biểu", Hint: "(Ký, ghi rõ họ tên)", Name: "Lê Minh Tuấn"},
				{
					Authority: "TM.", Of: "Khối thi đua", Post: "Khối trưởng", Office: "Giám đốc Công an tỉnh",
					Name: "Trần Quốc Hưng",
				},
			},
			Check: "7K2M 9QXT 44PA · 1.208 việc · 20/12/2026 16:00",
		},
		Groups: []string{"Nhóm I", "Nhóm II", "Nhóm III"},
		Knocks: []Knock{{"Thanh tra tỉnh", "có cán bộ bị kỷ luật từ cảnh cáo trở lên (điểm c khoản 2 Điều 9 Quy chế)"}},
		Ties:   []string{"Đơn vị có điểm nhóm I cao hơn", "Đơn vị có điểm trừ ít hơn", "Bỏ phiếu kín tại hội nghị"},
		Broken: []string{"Cục Thi hành án dân sự xếp trên Sở Tư pháp theo tiêu chí 1"},
		Quotas: []Quota{
			{
				What: "đề nghị tặng Cờ thi đua của Chính phủ", Percent: "20%", Of: 9, OfWhat: "đơn vị thành viên được xếp hạng",
				Most: 1, Taken: 1,
			},
		},
	}
	for i, name := range []string{
		"Công an tỉnh", "Bộ Chỉ huy quân sự tỉnh", "Viện kiểm sát nhân dân tỉnh", "Tòa án nhân dân tỉnh", "Cục Thi hành án dân sự", "Sở Tư pháp",
		"Ban Nội chính Tỉnh ủy", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh", "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh", "Thanh tra tỉnh",
	} {
		row := RankRow{
			Unit: name, Groups: []Points{
				g("39.5"), g("28.25"), g("30"),
			}, Bonus: g("12.4"), Penalty: g("0.5"), Total: Given(exact.Frac(int64(11840-100*i), 100)),
			Grade: "Hoàn thành xuất sắc nhiệm vụ", Rank: i + 1,
		}
		if i == 9 {
			row.Rank, row.Grade, row.Note = 0, "", "Không xếp loại"
		}
		r.Rows = append(r.Rows, row)
	}
	return r
}

func sampleNotice() Notice {
	n := Notice{
		Head: Head{
			Issuer: bloc, Number: "7", Date: day.Of(2026, 12, 9), Summary: "Kết quả chấm điểm, xếp hạng thi đua năm 2026",
			Signers: []Signer{
				{
					Authority: "TM.", Of: "Khối thi đua", Post: "Khối trưởng", Office: "Giám đốc Công an tỉnh",
					Name: "Trần Quốc Hưng",
				},
			},
			SendTo: []string{"Sở Nội vụ (Ban Thi đua - Khen thưởng)", "Các đơn vị thành viên Khối", "Lưu: VT, hồ sơ Khối"},
			Check:  "7K2M 9QXT 44PA · 1.208 việc · 20/12/2026 16:00",
		},
		Opening: "Căn cứ Biên bản hội nghị tổng kết ngày 08 tháng 12 năm 2026 của Khối thi đua các cơ quan Nội chính, Khối trưởng thông báo kết quả chấm điểm, xếp hạng thi đua năm 2026 như sau:",
		Knocks:  []Knock{{"Thanh tra tỉnh", "có cán bộ bị kỷ luật từ cảnh cáo trở lên."}},
		Remarks: []string{"Đơn vị có ý kiến về kết quả gửi văn bản về Khối trưởng trước ngày 20 tháng 12 năm 2026."},
	}
	for i, r := range sampleRanking().Rows {
		row := NoticeRow{Unit: r.Unit, Total: r.Total, Grade: r.Grade, Rank: r.Rank}
		if i == 0 {
			row.Award = "Cờ thi đua của Chính phủ"
		}
		n.Rows = append(n.Rows, row)
	}
	return n
}

func sampleOutgoing() Outgoing {
	o := Outgoing{
		Head: Head{
			Issuer: bloc, Summary: "Khối thi đua các cơ quan Nội chính, năm 2026", Year: 2026,
			Signers: []Signer{{Post: "Người lập sổ", Hint: "(Ký, ghi rõ họ tên)", Name: "Lê Minh Tuấn"}},
			Check:   "7K2M 9QXT 44PA · 1.208 việc · 31/12/2026 16:00",
		},
	}
	for i := range 30 {
		r := OutgoingRow{
			Number: fmt.Sprintf("%02d/BB-KTĐ3", i+1), Day: day.Of(2026, 12, i+1).Vietnamese(),
			Summary: "Biên bản thẩm định, thống nhất điểm thi đua năm 2026 của Viện kiểm sát nhân dân tỉnh",
			Signer:  "Nguyễn Văn Bình", SendTo: "Các đơn vị thành viên Khối; Sở Nội vụ", Kept: "Công an tỉnh",
		}
		if i == 4 {
			r.Note = "Thu hồi: sai tên đơn vị"
		}
		o.Rows = append(o.Rows, r)
	}
	return o
}
