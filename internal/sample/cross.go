package sample

import (
	"slices"
	"strings"
	"time"

	"thidua/internal/cross"
	"thidua/internal/day"
	"thidua/internal/exact"
	"thidua/internal/review"
)

// crossLines are the lines that the units of the sample score one another on: both are a matter of judgement.
var crossLines = []string{"I.1.7", "III.3"}

// crossed lets the units score one another by lot: three have sent what they give, one is ready to, one has begun, the
// others have not.
func (r *rounds) crossed() error {
	m := r.m
	s := &cross.Service{Store: m.s, Rounds: r.review, Tx: m.s.Transact, Clock: m.at}
	m.on(2023, time.July, 6, 14)
	head := r.by("thu-ky", "cong-an", "")
	x := cross.Settings{
		Lines: crossLines, Way: cross.Drawn, Each: 3, Seed: "Số mở thưởng công bố ngày 6/7/2023: 48 215",
		Last: day.Of(2023, 7, 14),
	}
	if err := s.SetUp(m.ctx, head, r.round, 0, x); err != nil {
		return err
	}
	m.on(2023, time.July, 6, 15)
	if err := s.Begin(m.ctx, head, r.round, 1); err != nil {
		return err
	}
	m.on(2023, time.July, 7, 14)
	for _, code := range []string{"tu-phap", "toa-an"} {
		if err := s.Show(m.ctx, r.by(fillers[code], code, ""), r.round, true); err != nil {
			return err
		}
	}
	if err := r.proof("toa-an"); err != nil {
		return err
	}
	for n, code := range []string{"cong-an", "tu-phap", "toa-an", "kiem-sat", "quan-ly-thi-truong"} {
		m.on(2023, time.July, 8, 8+n)
		if err := r.give(s, code, n); err != nil {
			return err
		}
	}
	return nil
}

// proof adds a piece of evidence to a line that is cross-scored.
func (r *rounds) proof(code string) error {
	forms, err := r.forms()
	if err != nil {
		return err
	}
	p := review.Proof{
		Lines: crossLines[:1], Link: "https://example.org/" + code + "/quy-che-phoi-hop",
		Title: "Quy chế phối hợp và báo cáo kết quả sáu tháng",
	}
	return r.review.Attach(r.m.ctx, r.by(fillers[code], code, ""), forms[code].ID, p, nil)
}

// give fills in what a unit gives the others: the first three all of it, and send it; the fourth all; the fifth one
// line of one form.
func (r *rounds) give(s *cross.Service, code string, n int) error {
	m, by := r.m, r.by(fillers[code], code, "")
	w, err := s.World(m.ctx, r.round)
	if err != nil {
		return err
	}
	forms := w.Of(by.Behalf)
	slices.SortFunc(
		forms, func(a, b *cross.Form) int { return strings.Compare(w.FormOf(a.Unit).Code, w.FormOf(b.Unit).Code) },
	)
	for k, f := range forms {
		lines := w.LinesOf(f.Unit)
		if n == 4 {
			lines = lines[:1]
		}
		var typed []cross.Typed
		for i, line := range lines {
			typed = append(typed, opinion(w, f.Unit, line, n+k+i))
		}
		if err := s.Fill(m.ctx, by, f.ID, f.Version, typed); err != nil {
			return err
		}
		if n == 4 {
			return nil
		}
	}
	if n == 3 {
		return nil
	}
	if w, err = s.World(m.ctx, r.round); err != nil {
		return err
	}
	_, err = s.SendAll(
		m.ctx, r.by(slices.Max([]string{fillers[code], leaders[code]}), code, ""), r.round, w.Seen(by.Behalf),
	)
	return err
}

// leaders are who approves what a unit gives.
var leaders = map[string]string{"cong-an": "khoi-truong", "tu-phap": "lanh-dao-tu-phap"}

// opinion is what a unit says of a line: now as claimed, now some points less with a reason, once that there is no
// ground to score it by.
func opinion(w *cross.World, unit, line string, n int) cross.Typed {
	out := cross.Typed{Line: line}
	_, points := w.Round.Span(line)
	if claim := w.Claim(unit, line); claim != nil {
		points = *claim
	}
	reasons := map[string][2]string{
		"I.1.7": {
			"Kết quả tốt, nhưng trả lời văn bản phối hợp còn chậm", "Chưa cử người tham gia đoàn kiểm tra liên ngành quý II",
		},
		"III.3": {"Có tham gia, chưa báo cáo kết quả đợt thi đua chuyên đề", "Mô hình mới làm ở một nơi, chưa nhân rộng"},
	}
	switch n % 5 {
	case 1:
		out.Reason, points = reasons[line][0], points.Sub(exact.Frac(3, 2))
	case 2:
		out.Reason, points = reasons[line][1], points.Sub(exact.New(2))
	case 3:
		out.NoGround, out.Reason = true, "Đơn vị chúng tôi ít phối hợp với đơn vị này nên không đủ căn cứ"
		return out
	}
	out.Points = &points
	return out
}
