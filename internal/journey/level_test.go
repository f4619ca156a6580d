package journey_test

import (
	"net/url"
	"testing"
	"time"

	"thidua/internal/exact"
	"thidua/internal/identity"
	"thidua/internal/review"
	"thidua/internal/scoring"
)

// TestLevels: above the table of the bloc the result goes through two levels, in their order and each by another
// person; one that does not agree sends it back; what changes afterwards takes their agreement back; only then it is
// published.
func TestLevels(t *testing.T) {
	c := newCampaign(t)
	at := "/vong/" + c.round
	deputy := c.units["tu-phap"]
	c.deputy.get(at + "/cap").want(403)
	c.head.get(at+"/cap").want(200).fill(url.Values{"name1": {"Hội nghị liên tịch"}}).want(422).says(
		"main", "Chọn cơ quan cho ý kiến",
	)
	c.head.get(at+"/cap").want(200).fill(url.Values{"unit2": {deputy}}).want(422).says("main", "Ghi tên cấp")
	c.head.get(at+"/cap").want(200).fill(url.Values{
		"name1": {"A"},
		"unit1": {deputy},
		"name2": {"B"},
		"unit2": {deputy},
	}).want(
		422,
	).says(
		"main", "chỉ cho ý kiến ở một cấp",
	)
	c.head.fill(url.Values{
		"name1": {"Tập thể lãnh đạo đơn vị Khối phó"},
		"unit1": {deputy},
		"name2": {"Hội đồng Thi đua - Khen thưởng tỉnh"},
		"unit2": {"-"},
	}).follow().want(
		200,
	).says(
		"#cap", "Chưa tới lượt",
	)
	leader, council := c.by("lanh-dao-tu-phap"), c.by("thuong-truc")
	leader.get(at + "/xep-hang").want(404) // nothing to agree to yet
	c.agreed()
	c.head.get(at+"/cong-bo").want(200).fill(url.Values{
		"number":  {"12/BB-KTĐ"},
		"decided": {"10/07/2023"},
		"word":    {"công bố"},
	}).want(
		409,
	).says(
		"main", "òn cấp chưa đồng ý",
	)
	r := c.world2().Round
	first, second := at+"/cap/"+r.Levels[0].ID, at+"/cap/"+r.Levels[1].ID
	leader.get("/").want(200).says("main", "Kết quả chấm điểm chờ ý kiến: Tập thể lãnh đạo")
	leader.get(at + "/xep-hang").want(200)
	c.deputy.get(at + "/xep-hang").want(404) // the secretariat of that unit is no level
	council.get(second).want(409)            // not its turn
	c.head.get(first).want(403)
	leader.get(second).want(403)
	leader.get(first).want(200).fill(url.Values{}).want(422).says("main", "Chọn một trong hai")
	leader.fill(url.Values{"verdict": {"yes"}}).follow().want(200).says("#cap", "Đã đồng ý").says(
		"#cap", "Đang chờ ý kiến",
	)
	council.get(second).want(200).fill(url.Values{"verdict": {"no"}}).want(422)
	council.fill(url.Values{"verdict": {"no"}, "why": {"xem lại nhóm III"}}).follow().want(200).says(
		"#cap", "xem lại nhóm III",
	)
	leader.get(first).want(200)
	c.settleAnew(t)
	leader.fill(url.Values{"verdict": {"yes"}}).want(409).says("main", "ết quả vừa thay đổi")
	leader.fill(url.Values{"verdict": {"yes"}}).follow().want(200)
	council.get(second).want(200).fill(url.Values{"verdict": {"yes"}}).follow().want(200)
	c.head.get(at + "/cong-bo").want(200).fill(url.Values{
		"number":  {"12/BB-KTĐ"},
		"decided": {"10/07/2023"},
		"word":    {"công bố"},
	}).follow().want(
		200,
	)
	c.head.get(at + "/cap").want(200).fill(url.Values{"name1": {""}, "unit1": {""}}).want(409)
}

// TestLevelAbove: a unit above the bloc that is a level sees the result at its turn, and not the year of the bloc.
func TestLevelAbove(t *testing.T) {
	c := newCampaign(t)
	at := "/vong/" + c.round
	top := c.unitID("tinh")
	c.person("lanh-dao-tinh", "Lãnh đạo tỉnh", identity.Leader, top)
	chief := c.by("lanh-dao-tinh")
	c.head.get(at + "/cap").want(200).fill(url.Values{"name1": {"Ủy ban nhân dân tỉnh"}, "unit1": {top}}).follow().want(
		200,
	)
	chief.get(at).want(404)
	c.agreed()
	chief.get("/").want(200).says("main", "chờ ý kiến: Ủy ban nhân dân tỉnh")
	chief.get(at).want(200).says("#cap", "Đang chờ ý kiến")
	chief.get(at + "/xep-hang").want(200)
	chief.get("/nam/" + c.world2().Round.Year).want(404)
	chief.get(at+"/cap/"+c.world2().Round.Levels[0].ID).want(200).fill(url.Values{
		"verdict": {"yes"},
		"why":     {"nhất trí"},
	}).follow().want(
		200,
	).says(
		"#cap", "nhất trí",
	)
}

// settleAnew gives other points on the first line of a unit at the table.
func (c *campaign[V]) settleAnew(t *testing.T) {
	t.Helper()
	w := c.world2()
	f := c.forms()["toa-an"]
	l := f.Lines[0]
	points := w.PointsOf(f.ID, l.Code, scoring.Agreed).Sub(exact.New(1))
	by := review.By{Account: "nguoi-cham", Behalf: c.units["cong-an"], Why: "xem lại"}
	c.world.at.Move(time.Second)
	if err := c.app.Services.Rounds.Judge(t.Context(), by, f.ID, l.Code, review.Verdict{
		Verb: review.Settle, Points: &points, Why: "xem lại theo ý kiến của cấp trên", Seen: l.At,
	}); err != nil {
		t.Fatal(err)
	}
}

func (w *world) unitID(code string) string {
	w.t.Helper()
	units, err := w.app.Store.Units(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	for _, u := range units {
		if u.Code == code {
			return u.ID
		}
	}
	w.t.Fatalf("no unit %s", code)
	return ""
}
